import type { Clock } from '../../src/clock.ts'
import type { Backend } from '../../src/state/backend.ts'
import type { Behaviour } from './fake-behaviour.ts'

/** One request to the fake. */
export interface Call {
  /** Seconds since the clock's start. */
  readonly at: number
  readonly method: string
  /** The IDs and names that it was about. */
  readonly about: string
}

/** What is asked for; `send` is a part of a file. */
export type Method = Exclude<keyof Backend, 'classify' | 'describeAbsent' | 'estimateRequests' | 'uploadKeyOf'> | 'send'

/** What goes wrong with calls of a method. */
export interface Fault {
  readonly error: Error
  /** How many calls; default one. */
  readonly times?: number
  /** Calls that go well before. */
  readonly after?: number
  /** Whether the request is carried out all the same: its answer is lost. */
  readonly isDone?: boolean
  /** What happens just before. */
  readonly before?: () => void
  /** Only calls about this. */
  readonly about?: string
}

/** The requests to the fake: each takes its time, is noted, and may go wrong. */
export class FakeRequests {
  readonly calls: Call[] = []
  readonly #clock: Clock
  readonly #signal: AbortSignal
  readonly #behaviour: Behaviour
  readonly #faults: { method: Method; fault: Fault; skipped: number; used: number }[] = []
  readonly #underWay = new Map<Method, number>()
  readonly #most = new Map<Method, number>()

  constructor(clock: Clock, signal: AbortSignal, behaviour: Behaviour) {
    this.#clock = clock
    this.#signal = signal
    this.#behaviour = behaviour
  }

  fail(method: Method, fault: Fault): void {
    this.#faults.push({ method, fault, skipped: 0, used: 0 })
  }

  mostAtATime(method: Method): number {
    return this.#most.get(method) ?? 0
  }

  /** As the client does: after a cancel nothing new is sent, reads are given up, and writes on their way are answered. */
  async answer<T>(method: Method, about: string, carryOut: () => T | Promise<T>): Promise<T> {
    this.#signal.throwIfAborted()
    const isGivenUp = method.startsWith('read') || method === 'send'
    return this.exchange(method, about, { carryOut, ...(isGivenUp ? { signal: this.#signal } : {}) })
  }

  /** The same whether the run was cancelled or not. */
  async exchange<T>(
    method: Method,
    about: string,
    { carryOut, signal }: { carryOut: () => T | Promise<T>; signal?: AbortSignal },
  ): Promise<T> {
    this.calls.push({ at: this.#clock.elapsed() / 1000, method, about })
    const count = (this.#underWay.get(method) ?? 0) + 1
    this.#underWay.set(method, count)
    this.#most.set(method, Math.max(this.mostAtATime(method), count))
    try {
      await this.#clock.sleep(this.#behaviour.latencyMs, { signal })
      const fault = this.#takeFault(method, about)
      fault?.before?.()
      if (fault !== undefined && fault.isDone !== true) throw fault.error
      const result = await carryOut()
      if (fault !== undefined) throw fault.error
      return result
    } finally {
      this.#underWay.set(method, (this.#underWay.get(method) ?? 1) - 1)
    }
  }

  #takeFault(method: Method, about: string): Fault | undefined {
    const entry = this.#faults.find(({ method: other, fault, used, skipped }) => {
      if (other !== method || used >= (fault.times ?? 1)) return false
      return (fault.about === undefined || fault.about === about) && skipped >= 0
    })
    if (entry === undefined) return undefined
    if (entry.skipped < (entry.fault.after ?? 0)) {
      entry.skipped += 1
      return undefined
    }
    entry.used += 1
    return entry.fault
  }
}
