import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ApplyError } from '../../../src/errors.ts'
import { isChanged } from '../../../src/plan/set-outcome.ts'
import { OUTPUT_BYTES, renderResult } from '../../../src/report/result/render-result.ts'
import { createResult } from '../../../src/report/result/result.ts'
import { createImage, createOutcome, createScreenshot, showing } from '../builders.ts'

const RUN = { command: 'apply', requests: 12 }

describe('the result', () => {
  test('holds every set as the contract says it', () => {
    const outcome = createOutcome({
      created: false,
      reordered: true,
      uploaded: [createImage('02.png')],
      removed: [createScreenshot('old.png')],
      before: [createScreenshot('old.png', { id: '1', checksum: 'abc' })],
      after: [showing('02.png', { id: '2', checksum: 'def' }), { kind: 'image', image: createImage('new.png') }],
      errors: [
        new ApplyError({ code: 'UPLOAD_FAILED', message: 'it failed', hint: 'try again' }),
        new ApplyError({ code: 'ORDER_NOT_APPLIED', message: 'this too' }),
      ],
    })
    expect(createResult({ ...RUN, outcomes: [outcome] })).toEqual({
      command: 'apply',
      changed: true,
      requests: 12,
      sets: [
        {
          locale: 'en-US',
          displayType: 'APP_IPHONE_67',
          localizationId: 'localization-1',
          setId: 'set-1',
          created: false,
          changed: true,
          reordered: true,
          uploaded: ['02.png'],
          removed: ['old.png'],
          before: [{ id: '1', fileName: 'old.png', checksum: 'abc', state: 'COMPLETE' }],
          after: [
            { id: '2', fileName: '02.png', checksum: 'def', state: 'COMPLETE' },
            { id: null, fileName: 'new.png', checksum: 'md5-new.png', state: null },
          ],
          error: {
            code: 'UPLOAD_FAILED',
            message: 'en-US / APP_IPHONE_67 (6.9" iPhone): it failed',
            hint: 'try again',
          },
        },
      ],
    })
  })

  test('names locale and display type in an error, once', () => {
    const messages = [
      'PATCH was answered with 422',
      'a.png could not be uploaded to en-US / APP_IPHONE_67 (6.9" iPhone)',
    ].map((message) => {
      const errors = [new ApplyError({ code: 'API_REFUSED', message })]
      return createResult({ ...RUN, outcomes: [createOutcome({ errors })] }).sets[0]?.error?.message
    })
    expect(messages).toEqual([
      'en-US / APP_IPHONE_67 (6.9" iPhone): PATCH was answered with 422',
      'a.png could not be uploaded to en-US / APP_IPHONE_67 (6.9" iPhone)',
    ])
  })

  test('says that the job was cancelled: beside the sets only where none of them says so', () => {
    const cancel = new ApplyError({ code: 'CANCELLED', message: 'cancelled' })
    const error = { code: 'CANCELLED', message: 'cancelled', hint: null }
    expect(createResult({ ...RUN, outcomes: [], failure: cancel })).toMatchObject({ sets: [], error })
    expect(createResult({ ...RUN, outcomes: [createOutcome()], failure: cancel })).toMatchObject({ error })
    const told = createResult({ ...RUN, outcomes: [createOutcome({ errors: [cancel] })], failure: cancel })
    expect(told).toMatchObject({ sets: [{ error }] })
    expect(told).not.toHaveProperty('error')
    const other = new ApplyError({ code: 'DRIFT', message: 'differs' })
    expect(createResult({ ...RUN, outcomes: [], failure: other })).not.toHaveProperty('error')
  })

  test('of an unchanged set has no error', () => {
    expect(createResult({ ...RUN, outcomes: [createOutcome()] })).toMatchObject({
      changed: false,
      sets: [{ changed: false, error: null }],
    })
  })

  test.each([
    ['created', { created: true }],
    ['deleted', { deleted: true as const }],
    ['put in order', { reordered: true }],
    ['given an image', { uploaded: [createImage('a.png')] }],
    ['rid of a screenshot', { removed: [createScreenshot('a.png')] }],
  ])('says that a set that was %s is changed', (_, facts) => {
    expect(isChanged(createOutcome(facts))).toBe(true)
  })
})

describe('as an output the result', () => {
  const names = Array.from({ length: 10 }, (_, index) => `${index}.png`)
  const unchanged = createOutcome({}, names)
  const changed = createOutcome({ locale: 'de-DE', reordered: true }, names)
  const failed = createOutcome(
    { locale: 'it', errors: [new ApplyError({ code: 'UPLOAD_FAILED', message: 'no' })] },
    names,
  )

  /** What is left of so many sets: how many, and how many of them still have what was before and after. */
  function leave(count: number, ...kinds: readonly (typeof unchanged)[]) {
    const outcomes = kinds.flatMap((kind) => Array.from({ length: count }, () => kind))
    const text = renderResult(createResult({ ...RUN, outcomes }))
    expect(Buffer.byteLength(text)).toBeLessThan(OUTPUT_BYTES)
    const { sets, truncated } = JSON.parse(text)
    const whole = sets.filter((set: object) => 'before' in set && 'after' in set)
    const countOf = (all: { locale: string }[], locale: string) => all.filter((set) => set.locale === locale).length
    return {
      truncated,
      sets: ['en-US', 'de-DE', 'it'].map((locale) => countOf(sets, locale)),
      whole: ['en-US', 'de-DE', 'it'].map((locale) => countOf(whole, locale)),
    }
  }

  test('is whole where it fits', () => {
    expect(leave(2, unchanged, changed, failed)).toEqual({ truncated: undefined, sets: [2, 2, 2], whole: [2, 2, 2] })
  })

  test('leaves out what unchanged sets hold first; one that failed is none of them', () => {
    expect(leave(15, unchanged, changed, failed)).toEqual({ truncated: true, sets: [15, 15, 15], whole: [0, 15, 15] })
  })

  test('then what all sets hold', () => {
    expect(leave(60, unchanged, changed)).toEqual({ truncated: true, sets: [60, 60, 0], whole: [0, 0, 0] })
  })

  test('then unchanged sets', () => {
    expect(leave(140, unchanged, changed, failed)).toEqual({ truncated: true, sets: [0, 140, 140], whole: [0, 0, 0] })
  })

  test('then all that does not fit', () => {
    const left = leave(2000, changed)
    expect(left.truncated).toBe(true)
    expect(left.sets[1]).toBeGreaterThan(100)
  })

  test('sets that failed go last, when their messages have been cut', () => {
    const failing = (length: number) =>
      createOutcome({
        locale: 'it',
        reordered: true,
        errors: [new ApplyError({ code: 'UPLOAD_FAILED', message: 'no '.repeat(length), hint: 'do '.repeat(length) })],
      })
    const [, good = 0, bad] = leave(60, changed, failing(125)).sets
    expect([good > 0, good < 60, bad]).toEqual([true, true, 60])
    expect(leave(100, changed, failing(600)).sets).toEqual([0, 0, 100])
    expect(leave(1, failing(1300)).sets).toEqual([0, 0, 1])
  })

  test('is valid JSON below 64 KiB of UTF-8, whatever the names', () => {
    const outcomes = fc.array(
      fc
        .record({ name: fc.string({ unit: 'grapheme' }), times: fc.nat({ max: 400 }), reordered: fc.boolean() })
        .map(({ name, times, reordered }) => createOutcome({ reordered }, [`${'ü'.repeat(times * 10)}${name}`])),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(outcomes, (outcomes) => {
        const text = renderResult(createResult({ ...RUN, outcomes }))
        expect(Buffer.byteLength(text)).toBeLessThan(65_536)
        expect(JSON.parse(text)).toMatchObject({ command: 'apply', requests: 12 })
      }),
    )
  })
})
