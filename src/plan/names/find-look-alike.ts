/** A name that looks like another one, and the first character in which the two differ. */
export interface LookAlike {
  readonly name: string
  /** What the difference is, such as `U+202F (narrow no-break space) at character 38 of "…"`. */
  readonly difference: string
}

/** Characters that look like a blank, like a hyphen or like nothing at all. Names: the Unicode character database. */
const BLANKS: Readonly<Record<string, string>> = {
  '\u00a0': 'no-break space',
  '\u2002': 'en space',
  '\u2003': 'em space',
  '\u2007': 'figure space',
  '\u2008': 'punctuation space',
  '\u2009': 'thin space',
  '\u200a': 'hair space',
  '\u202f': 'narrow no-break space',
  '\u205f': 'medium mathematical space',
  '\u3000': 'ideographic space',
}
const DASHES: Readonly<Record<string, string>> = {
  '\u2010': 'hyphen',
  '\u2011': 'non-breaking hyphen',
  '\u2012': 'figure dash',
  '\u2013': 'en dash',
  '\u2014': 'em dash',
  '\u2212': 'minus sign',
}
const INVISIBLE: Readonly<Record<string, string>> = {
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero width space',
  '\u200c': 'zero width non-joiner',
  '\u200d': 'zero width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u2060': 'word joiner',
  '\ufeff': 'zero width no-break space',
}

/** The first of the names that looks the same as a text and isn't; undefined where none does. */
export function findLookAlike(text: string, names: readonly string[]): LookAlike | undefined {
  const seen = simplify(text)
  const name = names.find((one) => one !== text && simplify(one) === seen)
  return name === undefined ? undefined : { name, difference: describeDifference(text, name) }
}

function simplify(text: string): string {
  const plain = (char: string) => (char in BLANKS ? ' ' : char in DASHES ? '-' : char in INVISIBLE ? '' : char)
  return [...text].map(plain).join('').trim()
}

/** The odd one of the first two characters that differ, and where it stands. */
function describeDifference(text: string, name: string): string {
  const [left, right] = [[...text], [...name]]
  const at = left.findIndex((char, index) => char !== right[index])
  const index = at < 0 ? left.length : at
  const inName = isOdd(right[index])
  const char = (inName ? right[index] : left[index]) ?? ' '
  return `${describeCharacter(char)} at character ${index + 1} of ${inName ? 'the name' : 'the reference'}`
}

function isOdd(char: string | undefined): boolean {
  return char !== undefined && (char in BLANKS || char in DASHES || char in INVISIBLE)
}

function describeCharacter(char: string): string {
  const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const name = BLANKS[char] ?? DASHES[char] ?? INVISIBLE[char] ?? (char === ' ' ? 'space' : undefined)
  return name === undefined ? code : `${code} (${name})`
}
