/** How the fake behaves; everything may be changed while it runs. */
export interface Behaviour {
  /** Nominal milliseconds of each call. */
  latencyMs: number
  /** From commit until a screenshot is complete, or has failed. */
  processingMs: number
  /** Codes of the failures that the next screenshots of a name end in; an empty one says no reason. */
  failures: Map<string, string[]>
  /** How far lists lag behind writes. */
  lagMs: number
  /** Takes a removal, and does nothing. */
  ignoresRemovals: boolean
  /** Takes an order, and does nothing. */
  ignoresOrders: boolean
  /** Bytes of a part. */
  partBytes: number
  /** The parts that are asked for where they are not those of the file. */
  parts: readonly { readonly offset: number; readonly length: number }[] | undefined
}

/** A fake that does what it should, but for what is given. */
export function createBehaviour(given: Partial<Behaviour>): Behaviour {
  return {
    latencyMs: 0,
    processingMs: 3000,
    failures: new Map(),
    lagMs: 0,
    ignoresOrders: false,
    ignoresRemovals: false,
    partBytes: 1_000_000,
    parts: undefined,
    ...given,
  }
}
