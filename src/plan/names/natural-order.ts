/**
 * Compares two names the way people number files: runs of digits by their value (2 before 10), all else by character
 * without regard to case. A total order: names that differ never compare as equal, so that sorting is the same everywhere.
 */
export function compareNaturally(left: string, right: string): number {
  const leftParts = split(left.toLowerCase())
  const rightParts = split(right.toLowerCase())
  for (const [index, part] of leftParts.entries()) {
    const other = rightParts[index]
    if (other === undefined) return 1
    const order = comparePart(part, other)
    if (order !== 0) return order
  }
  if (leftParts.length < rightParts.length) return -1
  return compareText(left, right)
}

/** Runs of digits, and all else one by one: taken together, `a.` would stand behind the `a` of `a2`. */
function split(text: string): readonly string[] {
  return text.match(/\d+|\D/g) ?? []
}

function comparePart(left: string, right: string): number {
  if (!isNumber(left) || !isNumber(right)) return compareText(left, right)
  const leftDigits = left.replace(/^0+(?=\d)/, '')
  const rightDigits = right.replace(/^0+(?=\d)/, '')
  return leftDigits.length - rightDigits.length || compareText(leftDigits, rightDigits)
}

function isNumber(part: string): boolean {
  return /^\d/.test(part)
}

function compareText(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
