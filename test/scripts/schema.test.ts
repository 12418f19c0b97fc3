import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { createSchema, renderSchema, SCHEMA_PATH } from '../../scripts/schema.ts'
import { OrderingFileError } from '../../src/errors.ts'
import { ROOT } from '../support/action-metadata.ts'
import { parse } from '../wanted/parse.ts'

const validate = new Ajv({ strict: false }).compile(createSchema())

const order = (...references: readonly unknown[]) => ({ 'en-US': { APP_IPHONE_67: references } })

/** What the parser takes. */
const TAKEN: readonly unknown[] = [
  [
    '01-home.png',
    '*',
    'id:6d2c',
    `md5:${'aF'.repeat(16)}`,
    '03-*.png',
    'photo[1].png',
    '-',
    'id',
    'a.b.c',
    ' a ',
    '😀.png',
  ],
  ['n'.repeat(255)],
  {
    'en-US': { APP_IPHONE_67: ['a'], APP_IPAD_PRO_3GEN_129: ['*'] },
    'de-DE': 'en-US',
    default: { APP_IPHONE_67: ['a'] },
  },
  { ja: { APP_NEW_THING: ['a'] }, 'xx-YY': 'ja' },
  { default: 'en-US', ...order('a') },
]

/** What the parser refuses for its shape. */
const REFUSED: readonly unknown[] = [
  null,
  5,
  'a',
  [],
  {},
  [1],
  [null],
  [true],
  [['a']],
  [{}],
  [''],
  ['  '],
  ['a/b'],
  ['a\\b'],
  ['..'],
  ['a..b'],
  ['a\nb'],
  ['a\u0085b'],
  ['a\u2028b'],
  ['id:'],
  ['id:a b'],
  ['md5:'],
  ['md5:12'],
  ['n'.repeat(256)],
  { 'en-US': null },
  { 'en-US': {} },
  { 'en-US': ['a'] },
  { 'en-US': 5 },
  { 'en-US': { APP_IPHONE_67: [] } },
  { 'en-US': { APP_IPHONE_67: 'a' } },
  { 'en-US': { APP_IPHONE_67: { a: 'b' } } },
  { 'en-US': { 'an iphone': ['a'] } },
  { 'en-US': { [`A${'B'.repeat(64)}`]: ['a'] } },
  { 'not a locale': { APP_IPHONE_67: ['a'] } },
  { [`aa${'-bbbb'.repeat(20)}`]: { APP_IPHONE_67: ['a'] } },
  { 'en-US': 'a'.repeat(65) },
  order('a', null),
]

function takes(content: unknown): boolean {
  try {
    parse(JSON.stringify(content), 'screenshots.json')
    return true
  } catch (error) {
    if (error instanceof OrderingFileError) return false
    throw error
  }
}

test('the schema in the repository is made from the tables of the action', async () => {
  expect(await readFile(join(ROOT, SCHEMA_PATH), 'utf8')).toBe(renderSchema())
})

describe('the schema and the parser', () => {
  test.each(TAKEN.map((content) => [content]))('both take %j', (content) => {
    expect({ parser: takes(content), schema: validate(content) }).toEqual({ parser: true, schema: true })
  })

  test.each(REFUSED.map((content) => [content]))('both refuse %j', (content) => {
    expect({ parser: takes(content), schema: validate(content) }).toEqual({ parser: false, schema: false })
  })
})
