import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ActionError } from '../../../src/errors.ts'
import type { RunReport } from '../../../src/report/run-report.ts'
import { renderPlanTable } from '../../../src/report/summary/render-plan-table.ts'
import { renderSummary } from '../../../src/report/summary/render-summary.ts'
import { createChangedOutcome, createReport, createScreenshot, showing } from '../builders.ts'
import { HOSTILE_NAMES, listTagFaults } from '../html-structure.ts'

const TAGS = 'a b br code details i img li p summary table td th tr ul wbr'.split(' ')

/** A report in which every foreign text is this one. */
function createHostileReport(text: string, command = 'apply'): RunReport {
  const issue = { code: 'API_REFUSED', message: text, hint: text, location: { file: text, line: 1 } } as const
  const error = new ActionError(issue, { cause: new Error(text) })
  const outcome = createChangedOutcome({
    locale: text,
    displayType: text,
    setId: text,
    before: [createScreenshot(text), createScreenshot('old')],
    after: [
      showing(text, { id: 'other' }),
      showing(text, { rendition: { templateUrl: `https://a.example/${text}`, width: 9, height: 9 } }),
    ],
    errors: [error],
  })
  return createReport({ command, target: text, outcomes: [outcome], failure: error, warnings: [issue] })
}

describe('foreign text', () => {
  test.each(HOSTILE_NAMES)('stays text: %j', (name) => {
    for (const command of ['apply', 'plan', 'read']) {
      const report = createHostileReport(name, command)
      for (const text of [renderSummary(report, {}), renderPlanTable(report)]) {
        expect(listTagFaults(text, TAGS)).toEqual([])
        const shown = text.replace(/<[^>]*>/g, '')
        expect(shown).not.toMatch(/@[a-z]|(?<!&)#[a-z0-9]|https:\/\/example|www\.example|^# heading/m)
        expect(text).not.toContain('\u202e')
        // A blank line would end the HTML and let Markdown in.
        for (const [details] of text.matchAll(/<details[\s\S]*?<\/details>/g)) expect(details).not.toContain('\n\n')
      }
    }
  })

  test('never becomes a tag or a column, whatever it is', () => {
    const words = fc.constantFrom(
      ...'<>&"\'`*_[]()|\\~@#!-\n\r\t /'.split(''),
      'a',
      'td',
      'details',
      'script',
      ' ',
      'ü',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 24 }), (pieces) => {
        const text = renderSummary(createHostileReport(pieces.join('')), {})
        expect(listTagFaults(text, TAGS)).toEqual([])
        const columns = text
          .split('\n')
          .filter((line) => line.startsWith('| '))
          .map((line) => line.split('|').length)
        expect(new Set(columns)).toEqual(new Set([8]))
      }),
    )
  })
})
