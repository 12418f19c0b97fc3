/**
 * A set's turn to send. Only a bounded number of sets have theirs at a time, in the order of asking; a set that was begun
 * comes before those that weren't.
 */
export interface Turn {
  /** Waits until it is this set's turn; at once where it is already. */
  begin(): Promise<void>
  /** Lets the next set begin; nothing where it isn't this set's turn. */
  end(): void
}

/** Hands out turns, `size` at a time. */
export function createTurns(size: number): () => Turn {
  const begunBefore: (() => void)[] = []
  const newcomers: (() => void)[] = []
  let running = 0
  return () => {
    let isRunning = false
    let wasBegun = false
    return {
      async begin() {
        if (isRunning) return
        isRunning = true
        const queue = wasBegun ? begunBefore : newcomers
        wasBegun = true
        if (running >= size) await new Promise<void>((resolve) => queue.push(resolve))
        else running += 1
      },
      end() {
        if (!isRunning) return
        isRunning = false
        const next = begunBefore.shift() ?? newcomers.shift()
        if (next === undefined) running -= 1
        else next()
      },
    }
  }
}
