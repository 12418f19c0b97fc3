/** Whether a reference holds a character that is special in a glob: `*`, `?` or a complete `[…]`. */
export function isGlob(text: string): boolean {
  const characters = [...text]
  return characters.some(
    (one, index) => one === '*' || one === '?' || (one === '[' && endOfClass(characters, index) > 0),
  )
}

/**
 * Returns a test whether a whole name matches the glob: `*` is any run of characters, `?` one character, `[abc]`, `[a-z]` and
 * `[!a-z]` one of a class. A `[` without its `]` is an ordinary character. A name takes time in proportion to the product of both
 * lengths at most, whatever the glob.
 */
export function compileGlob(glob: string): (name: string) => boolean {
  const tokens = tokenize(glob)
  return (name) => matches([...name], tokens)
}

function matches(characters: readonly string[], tokens: readonly Token[]): boolean {
  let token = 0
  let character = 0
  let star = -1
  let starCharacter = 0
  while (character < characters.length) {
    const current = tokens[token]
    if (current === 'any-run') {
      star = token
      starCharacter = character
      token += 1
    } else if (current?.(characters[character] ?? '')) {
      token += 1
      character += 1
    } else if (star >= 0) {
      // Let the last `*` take one character more and try again from there; earlier ones never need to be revisited.
      starCharacter += 1
      character = starCharacter
      token = star + 1
    } else {
      return false
    }
  }
  while (tokens[token] === 'any-run') token += 1
  return token === tokens.length
}

type Token = 'any-run' | ((character: string) => boolean)

function tokenize(glob: string): readonly Token[] {
  const tokens: Token[] = []
  const characters = [...glob]
  let index = 0
  while (index < characters.length) {
    const character = characters[index] ?? ''
    const end = character === '[' ? endOfClass(characters, index) : -1
    if (end > 0) {
      tokens.push(characterClass(characters.slice(index + 1, end)))
      index = end + 1
      continue
    }
    if (character === '*') tokens.push('any-run')
    else if (character === '?') tokens.push(() => true)
    else tokens.push((other) => other === character)
    index += 1
  }
  return tokens
}

/** The index of the `]` that ends the class, or -1; a `]` right at the start of the class is a member of it. */
function endOfClass(characters: readonly string[], start: number): number {
  const first = characters[start + 1] === '!' || characters[start + 1] === '^' ? start + 2 : start + 1
  return characters.indexOf(']', first + 1)
}

function characterClass(members: readonly string[]): (character: string) => boolean {
  const isNegated = members[0] === '!' || members[0] === '^'
  const listed = isNegated ? members.slice(1) : members
  const ranges: { from: string; to: string }[] = []
  for (let index = 0; index < listed.length; index += 1) {
    const from = listed[index] ?? ''
    const to = listed[index + 1] === '-' ? listed[index + 2] : undefined
    ranges.push({ from, to: to ?? from })
    if (to !== undefined) index += 2
  }
  return (character) => ranges.some(({ from, to }) => from <= character && character <= to) !== isNegated
}
