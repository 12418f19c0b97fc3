/** Wide enough for a screenshot of the result. */
const WIDTH = 180

/** JSON with everything on one line that fits there. */
export function formatJson(value: unknown, indent = ''): string {
  const plain = spaceOut(value)
  if (indent.length + plain.length <= WIDTH || typeof value !== 'object' || value === null) return plain
  const inner = `${indent}  `
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const entries = Array.isArray(value)
    ? value.map((entry) => formatJson(entry, inner))
    : Object.entries(value).map(([name, entry]) => `${JSON.stringify(name)}: ${formatJson(entry, inner)}`)
  return `${open}\n${entries.map((entry) => `${inner}${entry}`).join(',\n')}\n${indent}${close}`
}

/** JSON on one line, with a space where a reader wants one. */
export function spaceOut(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaceOut).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([name, entry]) => `${JSON.stringify(name)}: ${spaceOut(entry)}`)
    .join(', ')}}`
}
