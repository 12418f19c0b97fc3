import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ERROR_CODES } from '../src/errors.ts'
import { ROOT } from './support/action-metadata.ts'

test('docs/troubleshooting.md has an entry for each error code, and for none that is gone', async () => {
  const text = await readFile(join(ROOT, 'docs/troubleshooting.md'), 'utf8')
  const headings = [...text.matchAll(/^#+ .*$/gm)].flatMap(
    ([heading]) => heading.match(/[A-Z]+(_[A-Z]+)+|INTERNAL|DRIFT|CANCELLED/g) ?? [],
  )
  expect(headings.toSorted()).toEqual([...ERROR_CODES].toSorted())
})
