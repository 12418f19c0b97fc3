import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { BOUNDS, shorten, shortenForeign } from '../src/bounds.ts'
import { ROOT } from './support/action-metadata.ts'

test('the table of bounds in docs/design.md says what src/bounds.ts says', async () => {
  const text = await readFile(join(ROOT, 'docs/design.md'), 'utf8')
  const rows = [...text.matchAll(/^\| `(\w+)` \| [^|]+ \| ([\d,]+)[^|]*\|$/gm)]
  const table = rows.map(([, name, number]) => [name, Number(number?.replaceAll(',', ''))])
  expect(table).toEqual(Object.entries(BOUNDS))
})

test.each([
  ['short', 5, 'short'],
  ['too long', 5, 'to…ng'],
  ['too long', 6, 'too…ng'],
  // Half a character is none.
  ['😀😀😀', 4, '😀…\ufffd'],
])('%j in %d characters is %j', (text, limit, expected) => {
  expect(shorten(text, limit)).toBe(expected)
})

test('of a sentence the words and quoted texts are cut that are longer than what comes from outside may be', () => {
  const [long, blanks] = ['x'.repeat(5000), 'ab '.repeat(400)]
  const cut = shortenForeign(`Input "version" is ${long}, not "${blanks}" or ${'short '.repeat(100)}`)
  expect(cut).toMatch(/^Input "version" is x{149,150}…x{148,149}, not "(?:ab )+a?b?…[^"]+" or (?:short ){100}$/)
  expect(Math.max(...cut.split(/ (?=is|not|or)/).map((part) => part.length))).toBeLessThan(610)
  const inches = `fits 6.9" iPhones ${'and more '.repeat(60)}than 13" iPads`
  expect(shortenForeign(inches)).toBe(inches)
})

test('a megabyte of marks and blanks is cut at once', () => {
  for (const unit of ['"', '" ', 'x" "', '(', ' "x']) {
    const text = unit.repeat(1_000_000 / unit.length)
    const start = performance.now()
    shortenForeign(text)
    expect(performance.now() - start).toBeLessThan(1000)
  }
})
