import type { ErrorCode, Issue, Notice } from '../../errors.ts'
import { editDistance } from '../../wanted/names/edit-distance.ts'
import { judgeDisplayType } from '../../wanted/names/judge-display-type.ts'
import { judgeLocale } from '../../wanted/names/judge-locale.ts'
import type { Judgement } from '../../wanted/names/judgement.ts'
import type { InputContext, InputName } from './input-names.ts'

/** Reads inputs, and gathers what is wrong with them instead of stopping at the first. */
export interface Parser extends InputContext {
  readonly issues: Issue[]
  readonly warnings: Notice[]
  has(name: InputName): boolean
  optional(name: InputName): string | undefined
  /** One of a few words; `aliases` are other words for them, in small letters, to be suggested. */
  oneOf<const Value extends string>(
    name: InputName,
    words: { readonly allowed: readonly Value[]; readonly aliases?: Readonly<Record<string, Value>> },
    otherwise: Value,
  ): Value
  /** Whether an input holds none of the words that are allowed: then nothing follows from it. */
  isUnclear(name: InputName): boolean
  refuse(code: ErrorCode, message: string, hint: string): void
}

/** Returns a parser that has found nothing yet. */
export function createParser(context: InputContext): Parser {
  const issues: Issue[] = []
  const unclear = new Set<InputName>()
  const optional = (name: InputName) => context.read(name) || undefined
  function refuse(code: ErrorCode, message: string, hint: string): void {
    issues.push({ code, message, hint })
  }
  return {
    ...context,
    issues,
    warnings: [],
    has: (name) => context.read(name) !== '',
    optional,
    refuse,
    isUnclear: (name) => unclear.has(name),
    oneOf(name, { allowed, aliases }, otherwise) {
      const text = optional(name)
      const value = text === undefined ? otherwise : allowed.find((one) => one === text)
      if (text === undefined || value !== undefined) return value ?? otherwise
      unclear.add(name)
      const meant = findMeant(text, allowed, aliases)
      refuse(
        'INPUT_INVALID',
        `Input "${name}" is "${text}", not one of ${allowed.join(', ')}`,
        meant === undefined ? `Choose one of ${allowed.join(', ')}.` : `Did you mean ${meant}?`,
      )
      return otherwise
    },
  }
}

/** The word that a text is a slip for: another case, other separators, another word for the same, or one typo or two. */
function findMeant(
  text: string,
  allowed: readonly string[],
  aliases: Readonly<Record<string, string>> = {},
): string | undefined {
  const plain = (word: string) => word.toLowerCase().replace(/[^a-z0-9]/g, '')
  const alias = Object.entries(aliases).find(([word]) => word === plain(text))
  const same = allowed.find((word) => plain(word) === plain(text))
  const limit = Math.min(2, Math.floor(text.length / 3))
  return same ?? alias?.[1] ?? allowed.find((word) => editDistance(plain(word), plain(text), limit) <= limit)
}

/** IDs are opaque, but they become part of a path: nothing that would lead elsewhere. */
export function parseId(parser: Parser, name: InputName): string {
  const id = parser.read(name)
  if (/^[A-Za-z0-9._~-]{1,128}$/.test(id) && !/^\.+$/.test(id)) return id
  parser.refuse(
    'INPUT_INVALID',
    `Input "${name}" is "${id}", not an ID of App Store Connect (letters, digits and hyphens)`,
    'Give the ID alone, without a URL or quotes.',
  )
  return ''
}

/** Splits a list at commas and line ends, and judges each name against those that are known. */
export function parseNames(parser: Parser, name: 'locale' | 'display-type'): readonly string[] {
  const names = [
    ...new Set(
      parser
        .read(name)
        .split(/[,\n\r]/)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    ),
  ]
  const { locales, displayTypes } = parser.vocabulary
  for (const one of names) {
    const judgement = name === 'locale' ? judgeLocale(one, locales) : judgeDisplayType(one, displayTypes)
    reportJudgement(parser, name, { text: one, judgement })
  }
  if (names.length === 0 && parser.has(name)) {
    parser.refuse('INPUT_INVALID', `Input "${name}" holds separators only`, `Name at least one ${describeNoun(name)}.`)
  }
  return names
}

function describeNoun(name: 'locale' | 'display-type'): string {
  return name === 'locale' ? 'locale' : 'display type'
}

function reportJudgement(
  parser: Parser,
  name: 'locale' | 'display-type',
  { text, judgement }: { text: string; judgement: Judgement },
): void {
  const noun = describeNoun(name)
  const message = `Input "${name}" holds "${text}", which is no known ${noun}`
  switch (judgement.kind) {
    case 'known':
      return
    case 'unknown':
      parser.warnings.push({
        message: `${message}; it is passed on, since Apple adds new ones`,
        hint: 'Check its spelling.',
      })
      return
    case 'near-miss': {
      const because = judgement.reason === undefined ? '' : ` (${judgement.reason})`
      parser.refuse(
        'INPUT_INVALID',
        `${message}${because}`,
        `Did you mean ${judgement.suggestions.map((one) => (name === 'locale' ? one : parser.labelOf(one))).join(' or ')}?`,
      )
      return
    }
    case 'library-only':
      parser.refuse(
        'INPUT_INVALID',
        `Input "${name}" holds "${text}", which only the App Asset Library has: it needs "backend: asset-library"`,
        'Screenshot sets have display types, such as APP_IPHONE_67.',
      )
      return
    case 'invalid':
      parser.refuse(
        'INPUT_INVALID',
        message,
        name === 'locale' ? 'Locales are written like en-US or ja.' : 'Display types are written like APP_IPHONE_67.',
      )
  }
}

const UNITS_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 }

/** Milliseconds of an input such as `90s`, `15m` or `1h`; zero, and a problem, for anything else. */
export function parseDuration(parser: Parser, name: InputName, otherwise: string): number {
  const text = parser.optional(name) ?? otherwise
  const match = /^(\d{1,6})([smh])$/.exec(text)
  const ms = Number(match?.[1] ?? 0) * (UNITS_MS[match?.[2] ?? ''] ?? 0)
  if (ms > 0) return ms
  parser.refuse(
    'INPUT_INVALID',
    `Input "${name}" is "${text}", not a duration above zero such as 90s, 15m or 1h`,
    'Give a number with s, m or h.',
  )
  return 0
}
