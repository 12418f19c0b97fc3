/** A place in a text; both count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** What JSON and YAML have in common, each part with its place. A node of an anchor may stand in several places: it is one object then. */
export type SourceNode = Position &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'list'; readonly items: readonly SourceNode[] }
    | { readonly kind: 'map'; readonly entries: readonly SourceEntry[] }
    /** Null, a number, a boolean: `shown` is how to call it in a message. */
    | { readonly kind: 'nothing' }
    | { readonly kind: 'other'; readonly shown: string }
    /** Its problem has been reported already. */
    | { readonly kind: 'reported' }
  )

export interface SourceEntry {
  readonly key: SourceNode
  readonly value: SourceNode
}

/** A function that tells the position of an offset in the text, whose lines end with a line feed. */
export function createLocator(text: string): (offset: number) => Position {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
