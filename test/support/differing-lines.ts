/** The lines in which two texts differ, as a diff shows them: `- ` before what only the first has, `+ ` before what only the second has. */
export function listDifferingLines(
  first: readonly string[],
  second: readonly string[],
  simplify: (line: string) => string,
): readonly string[] {
  const [a, b] = [first.map(simplify), second.map(simplify)]
  const common = measureCommon(a, b)
  const lengthAt = (i: number, j: number) => common[i]?.[j] ?? 0
  const lines: string[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i += 1
      j += 1
    } else if (i < a.length && (j === b.length || lengthAt(i + 1, j) >= lengthAt(i, j + 1))) {
      lines.push(`- ${first[i]}`)
      i += 1
    } else {
      lines.push(`+ ${second[j]}`)
      j += 1
    }
  }
  return lines
}

/** For each pair of positions the length of the longest sequence of lines that both have from there on. */
function measureCommon(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [row, next] = [lengths[i] ?? [], lengths[i + 1] ?? []]
      row[j] = a[i] === b[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return lengths
}
