/**
 * Time in proportion to size: each parser gets its worst inputs, half a megabyte and a whole one. What is refused by a bound
 * costs next to nothing; what isn't may take at most two and a half times as long for twice as much. Counted in processor time
 * of this process within one run, so that a busy machine makes no difference.
 */
import { describe, expect, test } from '@jest/globals'
import { BOUNDS } from '../src/bounds.ts'
import { OrderingFileError } from '../src/errors.ts'
import { parse } from './wanted/parse.ts'

/** Twice the input. */
const MAX_GROWTH = 2.5

const MEGABYTE = BOUNDS.orderingFileBytes

/** Below this the clock and the collector of garbage say more than the parser; a quadratic one is far above it. */
const FLOOR_MS = 60

type Make = (sizeBytes: number) => string

/** One piece again and again, to the size asked for. */
function fill(piece: string, { head = '', tail = '' } = {}): Make {
  return (size) => head + piece.repeat(Math.floor((size - head.length - tail.length) / piece.length)) + tail
}

/** Lines, as many as a file may have where it has a whole megabyte. */
function lines(create: (index: number) => string): Make {
  return (size) => {
    const count = Math.floor((BOUNDS.orderingFileLines * size) / MEGABYTE) - 2
    return Array.from({ length: count }, (_, index) => `${create(index)}\n`)
      .join('')
      .slice(0, size)
  }
}

const WORST: Readonly<Record<string, Readonly<Record<string, Make>>>> = {
  txt: {
    'blanks within a name': fill(' ', { head: 'a', tail: 'b' }),
    'blanks in every line': lines(() => `a${' '.repeat(98)}b`),
    'blanks behind quotes': fill(' ', { head: '"a"', tail: 'x' }),
    brackets: fill('['),
    comments: fill(' #'),
    globs: lines((index) => `a${index}*[`),
    'the same name': lines(() => 'a'),
    'names that can be none': lines(() => '/'.repeat(100)),
    'line ends': fill('\r'),
  },
  json: {
    'a key of digits': fill('1', { head: '{"', tail: '":{}}' }),
    'a display type of digits': fill('1', { head: '{"en-US":{"APP_', tail: '":["a"]}}' }),
    'a number': fill('1', { head: '[', tail: 'x' }),
    brackets: fill('['),
    'empty lists on one line': fill('[],', { head: '[', tail: '[]]' }),
    'names on one line': fill('"a",', { head: '[', tail: '"a"]' }),
    'keys on one line': fill('"a":{},', { head: '{', tail: '"a":{}}' }),
    escapes: fill('\\\\', { head: '["', tail: '"]' }),
    'a text without an end': fill('\\"', { head: '["' }),
  },
  yml: {
    'blanks within a name': fill(' ', { head: '- a', tail: 'b' }),
    digits: fill('1', { head: '- ' }),
    brackets: fill('['),
    'empty lists on one line': fill('[],', { head: '- [', tail: '[]]' }),
    'empty items': fill(',', { head: '[', tail: ']' }),
    'names on one line': fill('a,', { head: '[', tail: 'a]' }),
    aliases: fill('*a, ', { head: '- [', tail: '*a]' }),
    'aliases of lines': lines(() => '- *a'),
    anchors: fill('&a '),
    tags: fill('!a '),
    'deep nesting': (size) =>
      Array.from({ length: 1400 }, (_, depth) => `${' '.repeat(depth)}a:\n`)
        .join('')
        .slice(0, size),
    'wrong escapes': fill('\\x', { head: '- "', tail: '"' }),
    'texts in quotes': fill('"a" '),
    'brackets that close nothing': fill('}'),
    'folded text': (size) => `- "${lines(() => 'a   \n')(size / 2)}"`,
    'unquoted brackets': lines(() => '- [a] b'),
    'unknown locales': lines((index) => `a${index}: b${index}`),
    'locales that name one another': lines((index) => `aa-A${index}: aa-A${index + 1}`),
    'display types that nobody knows': (size) => `en-US:\n${lines((index) => `  APP_X${index}: [a]`)(size)}`,
    comments: lines(() => `#${' #'.repeat(50)}`),
  },
}

/** Milliseconds of the processor. */
function measure(work: () => void): number {
  const begin = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000
}

/** The least growth in three tries, as anything else that happens only adds to it; 1 where both are cheap. */
function measureGrowth(workOnHalf: () => void, workOnWhole: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 3 && least > MAX_GROWTH; tries += 1) {
    const halfMs = measure(workOnHalf)
    least = Math.min(least, Math.max(measure(workOnWhole), FLOOR_MS) / Math.max(halfMs, FLOOR_MS))
  }
  return least
}

function parseWhatever(text: string, extension: string): void {
  try {
    parse(text, `order.${extension}`)
  } catch (error) {
    if (!(error instanceof OrderingFileError)) throw error
  }
}

describe.each(Object.entries(WORST))('an ordering file in %s', (extension, inputs) => {
  test.each(Object.entries(inputs))('takes time in proportion to its size: %s', (_, make) => {
    const half = make(MEGABYTE / 2)
    const whole = make(MEGABYTE)
    const growth = measureGrowth(
      () => parseWhatever(half, extension),
      () => parseWhatever(whole, extension),
    )
    expect(growth).toBeLessThanOrEqual(MAX_GROWTH)
  })
})
