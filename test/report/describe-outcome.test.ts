import { describe, expect, test } from '@jest/globals'
import { ApplyError } from '../../src/errors.ts'
import { countTotals, describeOutcome } from '../../src/report/describe-outcome.ts'
import { createChangedOutcome, createImage, createOutcome } from './builders.ts'

const error = new ApplyError({ code: 'UPLOAD_FAILED', message: 'It failed' })

describe('a set in one line', () => {
  test.each([
    [createOutcome(), 'en-US / APP_IPHONE_67: unchanged (set set-1)'],
    [createOutcome({ locale: '' }), 'APP_IPHONE_67: unchanged (set set-1)'],
    [createChangedOutcome(), 'en-US / APP_IPHONE_67: 2 uploaded, 2 removed, reordered (set set-1)'],
    [
      createOutcome({ created: true, uploaded: [createImage('1.png')] }),
      'en-US / APP_IPHONE_67: created, 1 uploaded (set set-1)',
    ],
    [createOutcome({ deleted: true }), 'en-US / APP_IPHONE_67: deleted (set set-1)'],
    [
      createOutcome({ reordered: true, errors: [error] }),
      'en-US / APP_IPHONE_67: reordered, failed with 1 problem (set set-1)',
    ],
  ])('says what was done', (outcome, expected) => {
    expect(describeOutcome(outcome)).toBe(expected)
  })

  test.each([
    [createOutcome(), 'en-US / APP_IPHONE_67: unchanged (set set-1)'],
    [createChangedOutcome(), 'en-US / APP_IPHONE_67: would upload 2, remove 2, reorder (set set-1)'],
    [createOutcome({ created: true, setId: null }), 'en-US / APP_IPHONE_67: would create the set'],
  ])('says what would be done', (outcome, expected) => {
    expect(describeOutcome(outcome, 'planned')).toBe(expected)
  })
})

test('the totals count sets and screenshots apart', () => {
  const outcomes = [
    createOutcome(),
    createChangedOutcome(),
    createOutcome({ created: true, uploaded: [createImage('1.png')], errors: [error] }),
    createOutcome({ errors: [error] }),
    createOutcome({ deleted: true }),
  ]
  expect(countTotals(outcomes)).toEqual({
    sets: 5,
    created: 1,
    deleted: 1,
    reordered: 1,
    uploaded: 3,
    removed: 2,
    changed: 3,
    unchanged: 1,
    failed: 2,
  })
})
