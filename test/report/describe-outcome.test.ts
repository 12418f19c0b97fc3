import { describe, expect, test } from '@jest/globals'
import { ApplyError } from '../../src/errors.ts'
import { countTotals, describeChanges } from '../../src/report/describe-outcome.ts'
import { createChangedOutcome, createImage, createOutcome } from './builders.ts'

const error = new ApplyError({ code: 'UPLOAD_FAILED', message: 'It failed' })

describe('what becomes of a set in a few words', () => {
  test.each([
    [createOutcome(), 'unchanged'],
    [createChangedOutcome(), '2 uploaded, 2 removed, reordered'],
    [createOutcome({ created: true, uploaded: [createImage('1.png')] }), 'created, 1 uploaded'],
    [createOutcome({ deleted: true }), 'deleted'],
    [createOutcome({ reordered: true, errors: [error] }), 'reordered, failed with 1 problem'],
  ])('says what was done', (outcome, expected) => {
    expect(describeChanges(outcome)).toBe(expected)
  })

  test.each([
    [createOutcome(), 'unchanged'],
    [createChangedOutcome(), 'would upload 2, remove 2, reorder'],
    [createOutcome({ created: true, setId: null }), 'would create the set'],
  ])('says what would be done', (outcome, expected) => {
    expect(describeChanges(outcome, 'planned')).toBe(expected)
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
