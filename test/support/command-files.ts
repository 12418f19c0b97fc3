/**
 * Reads a file of `NAME=value` and `NAME<<DELIMITER … DELIMITER` entries (GITHUB_OUTPUT, GITHUB_ENV, GITHUB_STATE) as the
 * runner does. Throws on what would fail the step there.
 */
export function parseCommandFile(text: string): Readonly<Record<string, string>> {
  const entries: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const [, name = '', separator, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? []
    if (separator === undefined || name === '') throw new Error(`invalid format of a command file's line: ${line}`)
    if (separator === '=') {
      entries[name] = rest
      continue
    }
    const end = lines.indexOf(rest, index + 1)
    if (rest === '' || end < 0) throw new Error(`a command file lacks the delimiter that ends ${name}`)
    entries[name] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return entries
}
