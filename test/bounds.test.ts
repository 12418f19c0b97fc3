import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { BOUNDS, shorten } from '../src/bounds.ts'
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
