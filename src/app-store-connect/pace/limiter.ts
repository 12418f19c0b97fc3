/** A place among the requests in flight. */
export interface Permit {
  /** Gives the place back. `good` is false for a 429 or a 5xx, undefined where the outcome says nothing of the server. */
  release(good: boolean | undefined): void
}

/** Bounds the requests in flight: all of them by a fixed number, writes by one that follows how the server bears them. */
export interface Limiter {
  /** Resolves when the request may start: in the order of asking, but that a read passes writes that must wait for other writes. */
  acquire(isWrite: boolean, signal?: AbortSignal): Promise<Permit>
}

/** How many may be in flight. */
export interface Limits {
  readonly total: number
  /** Writes at first; one more for every ten good answers, up to `total`; half as many after a bad one. */
  readonly writes: number
}

const GOOD_ANSWERS_FOR_ONE_MORE = 10

interface Waiter {
  readonly isWrite: boolean
  start(): void
}

/** Returns a limiter with nothing in flight. */
export function createLimiter(limits: Limits): Limiter {
  const waiters: Waiter[] = []
  const writeLimit = new WriteLimit(limits)
  let inFlight = 0
  let writesInFlight = 0

  const mayStart = (isWrite: boolean) => inFlight < limits.total && (!isWrite || writesInFlight < writeLimit.present)
  const startWaiting = () => {
    for (;;) {
      const index = waiters.findIndex(({ isWrite }) => mayStart(isWrite))
      const [waiter] = index === -1 ? [] : waiters.splice(index, 1)
      if (waiter === undefined) return
      waiter.start()
    }
  }
  const grant = (isWrite: boolean): Permit => {
    inFlight += 1
    if (isWrite) writesInFlight += 1
    const { generation } = writeLimit
    return {
      release(good) {
        inFlight -= 1
        if (isWrite) writesInFlight -= 1
        writeLimit.judge(good, generation)
        startWaiting()
      },
    }
  }
  return {
    acquire: (isWrite, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted()
        const leave = () => {
          waiters.splice(waiters.indexOf(waiter), 1)
          reject(signal?.reason)
        }
        const waiter: Waiter = {
          isWrite,
          start() {
            signal?.removeEventListener('abort', leave)
            resolve(grant(isWrite))
          },
        }
        signal?.addEventListener('abort', leave)
        waiters.push(waiter)
        startWaiting()
      }),
  }
}

/** How many writes may be in flight, as the server bears them. */
class WriteLimit {
  present: number
  /** One burst of refusals is one sign of trouble: only a request that began after the last halving can halve again. */
  generation = 0
  readonly #most: number
  #goodAnswers = 0

  constructor({ total, writes }: Limits) {
    this.present = writes
    this.#most = total
  }

  judge(good: boolean | undefined, bornIn: number): void {
    if (good === true) {
      this.#goodAnswers += 1
      if (this.#goodAnswers % GOOD_ANSWERS_FOR_ONE_MORE === 0) this.present = Math.min(this.#most, this.present + 1)
    } else if (good === false && bornIn === this.generation) {
      this.present = Math.max(1, Math.floor(this.present / 2))
      this.#goodAnswers = 0
      this.generation += 1
    }
  }
}
