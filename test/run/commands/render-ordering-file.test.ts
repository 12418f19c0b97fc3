import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createPlan } from '../../../src/plan/create-plan.ts'
import type { Order } from '../../../src/plan/order.ts'
import { isChange } from '../../../src/plan/plan.ts'
import { findSurplus } from '../../../src/plan/twins.ts'
import {
  type DescribedSet,
  type OrderingFileForm,
  renderOrderingFile,
} from '../../../src/run/commands/render-ordering-file.ts'
import type { Screenshot } from '../../../src/state/screenshot-set.ts'
import { parseOrderingFile } from '../../../src/wanted/ordering-file/parse-ordering-file.ts'
import { checksumOf, createScreenshot, createSetInput, DEFAULT_RULES } from '../../support/builders.ts'

const FORMS: readonly (readonly [OrderingFileForm, string])[] = [
  ['txt', 'order.txt'],
  ['json', 'screenshots.json'],
  ['yaml', 'screenshots.yml'],
]

function describeSet(screenshots: readonly Screenshot[], place: Partial<DescribedSet> = {}): DescribedSet {
  return { locale: 'en-US', displayType: 'APP_IPHONE_67', screenshots, surplus: findSurplus(screenshots), ...place }
}

/** What a plain list says of a set. */
function renderList(screenshots: readonly Screenshot[]): readonly string[] {
  return renderOrderingFile([describeSet(screenshots)], { form: 'txt' })
    .trimEnd()
    .split('\n')
}

/** The order of the one set that a rendered file describes, read back as a run reads it. */
function readBack(screenshots: readonly Screenshot[], form: OrderingFileForm, name: string): Order | undefined {
  const text = renderOrderingFile([describeSet(screenshots)], { form, schemaUrl: 'https://example.com/schema.json' })
  const file = parseOrderingFile(Buffer.from(text), name, { locales: ['en-US'], displayTypes: ['APP_IPHONE_67'] })
  return file.kind === 'list' ? file.order : file.locales.get('en-US')?.orders.get('APP_IPHONE_67')
}

describe('a reference is written down', () => {
  const SUM = checksumOf('picture')
  const facts = { id: 's1', picture: 'picture' }
  test.each([
    ['01-home.png', '01-home.png'],
    ['with blanks, "quotes" and#.png', 'with blanks, "quotes" and#.png'],
    ["it's: a name", "it's: a name"],
    ['null', 'null'],
    ['star*.png', `md5:${SUM}`],
    ['what?.png', `md5:${SUM}`],
    ['[a].png', `md5:${SUM}`],
    ['a/b.png', `md5:${SUM}`],
    ['a\\b.png', `md5:${SUM}`],
    ['..', `md5:${SUM}`],
    ['cut #1.png', `md5:${SUM}`],
    ['# comment', `md5:${SUM}`],
    ['"quoted"', `md5:${SUM}`],
    ['id:s1', `md5:${SUM}`],
    ['MD5:s1', `md5:${SUM}`],
    [' blank', `md5:${SUM}`],
    ['', `md5:${SUM}`],
    ['line\nbreak', `md5:${SUM}`],
    ['line\u2028break', `md5:${SUM}`],
    ['half a pair \ud83d', `md5:${SUM}`],
    [`${'a'.repeat(252)}.png`, `md5:${SUM}`],
  ])('of %j as %j', (fileName, expected) => {
    expect(renderList([createScreenshot(fileName, facts)])).toEqual([expected])
  })

  test('by its ID where an unusual name has no checksum, or one that is no MD5', () => {
    const screenshots = [
      createScreenshot('a*.png', { id: 's1', checksum: null }),
      createScreenshot('b*.png', { id: 's2', checksum: 'unknown' }),
    ]
    expect(renderList(screenshots)).toEqual(['id:s1', 'id:s2'])
  })

  test('by its ID where its checksum is what another one is called', () => {
    const screenshots = [
      createScreenshot('a*.png', { id: 's1', picture: 'a' }),
      createScreenshot(`md5:${checksumOf('a')}`, { id: 's2', picture: 'b' }),
    ]
    expect(renderList(screenshots)).toEqual(['id:s1', `md5:${checksumOf('b')}`])
  })

  test('by its checksum where its name isn’t its own, by its ID where another one has the same bytes', () => {
    const screenshots = [
      createScreenshot('twin.png', { id: 's1', picture: 'a' }),
      createScreenshot('twin.png', { id: 's2', picture: 'b' }),
      createScreenshot('first.png', { id: 's3', picture: 'c' }),
      createScreenshot('copy.png', { id: 's4', picture: 'c' }),
      createScreenshot('same.png', { id: 's7', picture: 'f' }),
      createScreenshot('same.png', { id: 's8', picture: 'f' }),
      createScreenshot('caf\u00e9.png', { id: 's5', picture: 'd' }),
      createScreenshot('cafe\u0301.png', { id: 's6', picture: 'e' }),
    ]
    expect(renderList(screenshots)).toEqual([
      ...['a', 'b'].map((picture) => `md5:${checksumOf(picture)}`),
      ...['first.png', 'id:s4', 'id:s7', 'id:s8'],
      ...['d', 'e'].map((picture) => `md5:${checksumOf(picture)}`),
    ])
  })
})

test('an empty set is whatever is there', () => {
  expect(renderList([])).toEqual(['*'])
})

test('a map has an entry for every set, and text stays text in YAML', () => {
  const sets = [
    describeSet([createScreenshot('yes')]),
    describeSet([], { displayType: 'APP_IPHONE_65' }),
    describeSet([createScreenshot('1.0')], { locale: 'no' }),
  ]
  expect(renderOrderingFile(sets, { form: 'yaml' })).toBe(
    [
      'en-US:',
      '  APP_IPHONE_67:',
      '    - "yes"',
      '  APP_IPHONE_65:',
      '    - "*"',
      'no:',
      '  APP_IPHONE_67:',
      '    - "1.0"',
      '',
    ].join('\n'),
  )
  expect(JSON.parse(renderOrderingFile(sets, { form: 'json' }))).toEqual({
    'en-US': { APP_IPHONE_67: ['yes'], APP_IPHONE_65: ['*'] },
    no: { APP_IPHONE_67: ['1.0'] },
  })
})

describe('applying what was pulled changes nothing', () => {
  const name = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('a.png', 'b.png', 'c.png', '*', 'md5:x', 'id:x', '#', '"', 'é', 'e\u0301'),
    },
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.string({
      unit: fc.constantFrom('a', ' ', '#', '*', '?', '[', ']', '"', "'", ':', '-', '.', '/', '\\', '\n', '\ud83d'),
    }),
  )
  const screenshots = fc
    .array(
      fc.record({
        name,
        picture: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'),
        kind: fc.constantFrom('complete', 'complete', 'complete', 'failed', 'processing', 'reserved', 'untold'),
      }),
      { maxLength: 10 },
    )
    .map((all) =>
      all.map((one, index) =>
        createScreenshot(one.name, {
          id: `s${index}`,
          picture: one.picture,
          state: one.kind === 'untold' ? 'complete' : one.kind,
          ...(one.kind === 'untold' || one.kind === 'reserved' ? { checksum: null } : {}),
        }),
      ),
    )

  test.each(FORMS)('in the form %s', (form, fileName) => {
    fc.assert(
      fc.property(screenshots, (given) => {
        const order = readBack(given, form, fileName)
        const { sets, issues } = createPlan([createSetInput({ screenshots: given, order })], {
          ...DEFAULT_RULES,
          orderingFile: fileName,
        })
        expect(issues).toEqual([])
        expect(sets.map(isChange)).toEqual([false])
        expect(sets[0]?.slots.filter((slot) => slot.kind === 'screenshot' && slot.isUnlisted)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
