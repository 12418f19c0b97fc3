/** A number with its noun, such as `1 image` and `2 images`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** The first of many names and how many more there are: `a, b, c and 4 more`. */
export function listFirst(names: readonly string[], shown = 3): string {
  const more = names.length - shown
  return more > 0 ? `${names.slice(0, shown).join(', ')} and ${more} more` : names.join(', ')
}
