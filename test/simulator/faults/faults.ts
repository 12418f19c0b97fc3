import type { ReceivedRequest, Reply } from '../http/http-server.ts'
import { type Match, MatchCounter } from '../http/matching.ts'
import type { Effect, EffectKind, FaultContext, Interceptor } from './fault-effect.ts'
import { EFFECTS } from './fault-effects.ts'

/** Something that goes wrong. */
export interface Fault<Kind extends EffectKind = EffectKind> {
  readonly match?: Match
  /** How often it strikes. Left out: once, or without end for the kinds that are a condition rather than an event. */
  readonly times?: number
  readonly effect: Effect<Kind>
}

interface ArmedFault {
  readonly kind: EffectKind
  readonly takes: (request: ReceivedRequest) => boolean
  readonly intercept: Interceptor
}

function arm<Kind extends EffectKind>({ match = {}, times, effect }: Fault<Kind>, context: FaultContext): ArmedFault {
  const kind: Kind = effect.kind
  const definition = EFFECTS[kind]
  const counter = new MatchCounter(match, times ?? (definition.isLasting ? Number.POSITIVE_INFINITY : 1))
  const applies = (request: ReceivedRequest) => definition.applies?.(request, effect, context) ?? true
  return {
    kind,
    takes: (request) => counter.take(request, applies),
    intercept: definition.create(effect, context),
  }
}

/** The faults of one simulator. The first one added stands outermost. */
export class Faults {
  readonly #context: FaultContext
  #armed: readonly ArmedFault[] = []

  constructor(context: FaultContext) {
    this.#context = context
  }

  /** Adds a fault; the returned function takes it away again. */
  add<Kind extends EffectKind>(fault: Fault<Kind>): () => void {
    const armed = arm(fault, this.#context)
    this.#armed = [...this.#armed, armed]
    return () => {
      this.#armed = this.#armed.filter((other) => other !== armed)
    }
  }

  clear(): void {
    this.#armed = []
  }

  /** Lets a request pass through all faults that are meant for it, and then be handled. */
  run(request: ReceivedRequest, handle: () => Promise<Reply>): Promise<Reply> {
    const striking = this.#armed.filter((fault) => fault.takes(request))
    request.faults.push(...striking.map(({ kind }) => kind))
    const chain = striking.reduceRight<() => Promise<Reply>>(
      (next, fault) => () => fault.intercept(request, next),
      handle,
    )
    return chain()
  }
}
