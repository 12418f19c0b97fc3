import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/errors.ts'
import { renderPlanTable } from '../../../src/report/summary/render-plan-table.ts'
import { renderSummary } from '../../../src/report/summary/render-summary.ts'
import { createChangedOutcome, createOutcome, createReport } from '../builders.ts'
import { listTagFaults } from '../html-structure.ts'
import { createSets } from './create-sets.ts'

const TAGS = 'a b br code details i img li p summary table td th tr ul wbr'.split(' ')

describe('the size of a summary', () => {
  test.each([
    ['pictures of the last sets', 160, /The last \d+ sets of these without pictures/],
    ['the last sets', 900, /\d+ sets more: left out/],
  ])('stays below what GitHub shows: it leaves out %s', (_, count, sentence) => {
    const text = renderSummary(createReport({ outcomes: createSets(count) }), {})
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000)
    expect(Buffer.byteLength(text)).toBeGreaterThan(900_000)
    expect(text).toMatch(sentence)
    expect(listTagFaults(text, TAGS)).toEqual([])
  })

  test('counts unchanged sets, and lists as many of them in a fold as fit', () => {
    const outcomes = createSets(4000, (index) =>
      index === 3999 ? {} : { reordered: false, after: [], setId: '1'.repeat(60) },
    )
    const text = renderSummary(createReport({ outcomes }), {})
    expect(text).toContain('<b>l3999 / ')
    expect(text).toContain('<details><summary>= 3999 sets unchanged</summary>')
    expect(text).toMatch(/\d+ more locales left out/)
  })

  test('is bounded whatever there is to tell', () => {
    const error = new ActionError(
      Array.from({ length: 40 }, (_, index) => ({
        code: 'IMAGE_FORMAT' as const,
        message: `${index} ${'ü<'.repeat(4_000)}`,
      })),
    )
    const outcomes = createSets(800, (index) => ({ locale: `${index}${'<'.repeat(900)}`, errors: [error] }))
    const report = createReport({ outcomes, failure: error, warnings: error.issues, target: '<'.repeat(100_000) })
    const text = renderSummary(report, {})
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000)
    expect(text).toMatch(/\d+ more failures: see the log/)
    expect(listTagFaults(text, TAGS)).toEqual([])
    expect(renderPlanTable(report).length).toBeLessThan(60_000)
  })
})

describe('the table for a comment', () => {
  test('has the sets that differ, and counts the others', () => {
    const outcomes = [createOutcome({ locale: 'de-DE' }), createChangedOutcome(), createOutcome({ locale: 'fr-FR' })]
    expect(renderPlanTable(createReport({ command: 'plan', outcomes }))).toBe(
      [
        '### ✓ App Store screenshots: 1 of 3 sets would change',
        '<code>plan</code> · com.example.app · IOS 2.1.0',
        '**2** to upload · **2** to remove · **1** to reorder',
        [
          '| Locale | Display type | Set | Screenshots | Changes | State |',
          '|:--|:--|:--|--:|:--|:--|',
          '| en-US | APP_IPHONE_67 (6.9&quot; iPhone) | <code>set-1</code> | 4 | would upload 2, remove 2, reorder | ●&nbsp;to change |',
        ].join('\n'),
        '2 other sets in order.',
      ].join('\n\n'),
    )
  })

  test('says that nothing is to do', () => {
    expect(renderPlanTable(createReport({ command: 'plan', outcomes: [createOutcome()] }))).toBe(
      '### ✓ App Store screenshots: nothing to do, the set is in order\n\n<code>plan</code> · com.example.app · IOS 2.1.0',
    )
  })
})
