import { describe, expect, test } from '@jest/globals'
import { ActionError, ApplyError } from '../../../src/errors.ts'
import type { RunReport } from '../../../src/report/run-report.ts'
import { renderSummary } from '../../../src/report/summary/render-summary.ts'
import { createChangedOutcome, createOutcome, createReport, showing } from '../builders.ts'
import { createSets } from './create-sets.ts'

const FAILURE = new ApplyError(
  {
    code: 'UPLOAD_FAILED',
    message: '1.png could not be uploaded',
    hint: 'Run this again.',
    location: { file: 's/1.png' },
  },
  { cause: new Error('the connection broke') },
)

describe('the summary', () => {
  test.each<[string, Partial<RunReport>, string]>([
    [
      'what changed',
      { outcomes: [createChangedOutcome(), createOutcome()] },
      '✓ App Store screenshots: 1 of 2 sets changed',
    ],
    [
      'that nothing was to do',
      { outcomes: [createOutcome()] },
      '✓ App Store screenshots: nothing to do, the set is in order',
    ],
    [
      'what would change',
      { command: 'plan', outcomes: [createChangedOutcome()] },
      '✓ App Store screenshots: 1 set would change',
    ],
    [
      'drift',
      {
        command: 'check',
        outcomes: [createChangedOutcome(), createOutcome()],
        failure: new ActionError({ code: 'DRIFT', message: 'It differs' }),
      },
      '✗ App Store screenshots: 1 of 2 sets differs',
    ],
    [
      'sets that failed',
      { outcomes: [createOutcome({ errors: [FAILURE] }), createChangedOutcome()] },
      '✗ App Store screenshots: 1 of 2 sets failed, 1 changed',
    ],
    ['a run that failed', { failure: FAILURE }, '✗ App Store screenshots: apply failed'],
    ['sets that were read', { command: 'read', outcomes: [createOutcome()] }, '✓ App Store screenshots: 1 set read'],
    [
      'a set that was deleted',
      { command: 'delete', outcomes: [createOutcome({ deleted: true })] },
      '✓ App Store screenshots: 1 set deleted',
    ],
  ])('says at a glance: %s', (_, facts, expected) => {
    expect(renderSummary(createReport(facts), {}).split('\n')[0]).toBe(`## ${expected}`)
  })

  test('tells command, target, counts, requests and time', () => {
    const lines = renderSummary(createReport({ outcomes: [createChangedOutcome()], durationMs: 125_000 }), {}).split(
      '\n',
    )
    expect(lines.slice(2, 5)).toEqual([
      '<code>apply</code> · com.example.app · IOS 2.1.0',
      '',
      '**2** uploaded · **2** removed · **1** reordered · **0** created · 12 requests · 2 min 5 s',
    ])
  })

  test('has a line for each set in one table', () => {
    const outcomes = [createChangedOutcome(), createOutcome({ locale: 'de-DE', setId: 'set-2' })]
    const rows = renderSummary(createReport({ outcomes }), {})
      .split('\n')
      .filter((line) => line.startsWith('| '))
    expect(rows).toEqual([
      '| Locale | Display type | Set | Screenshots | Changes | State |',
      '| en-US | APP_IPHONE_67 (6.9&quot; iPhone) | <code>set-1</code> | 4 | 2 uploaded, 2 removed, reordered | ●&nbsp;changed |',
      '| de-DE | APP_IPHONE_67 (6.9&quot; iPhone) | <code>set-2</code> | 2 |  | =&nbsp;unchanged |',
    ])
  })

  test('speaks of what would be done when it is a plan', () => {
    const text = renderSummary(createReport({ command: 'plan', outcomes: [createChangedOutcome()] }), {})
    expect(text).toContain('would upload 2, remove 2, reorder')
    expect(text).toContain('**2** to upload')
    expect(text).toContain('<b>As planned</b>')
    expect(text).not.toMatch(/\d uploaded/)
  })

  test('shows a thumbnail of sensible width that leads to the whole picture', () => {
    const text = renderSummary(createReport({ outcomes: [createChangedOutcome()] }), {})
    const address = 'https://is1-ssl.mzstatic.com/image/thumb/03-pay.png'
    expect(text).toContain(
      `<a href="${address}/1290x2796bb.png"><img src="${address}/240x520bb.png" width="120" height="260" alt="4. 03-pay.png"></a>`,
    )
    expect(text).not.toContain('data:')
  })

  test('keeps the ratio of a picture that is wider than high', () => {
    const rendition = { templateUrl: 'https://a.example/{w}x{h}.{f}', width: 2880, height: 1800 }
    const outcome = createChangedOutcome({ after: [showing('wide.png', { rendition })] })
    expect(renderSummary(createReport({ outcomes: [outcome] }), {})).toContain(
      '"https://a.example/240x150.png" width="120" height="75"',
    )
  })

  test('marks by words what moved, is new, was replaced and removed', () => {
    const text = renderSummary(createReport({ outcomes: [createChangedOutcome()] }), {})
    const marks = [...text.matchAll(/<b>(\d+)<\/b> <code>([^<]*)<\/code>(?:<br><b>([^<]*)<\/b>)?/g)].map(
      ([, ...rest]) => rest.join('|'),
    )
    expect(marks).toEqual([
      '1|01-home.png|',
      '2|02-search.png|↻ replaced',
      '3|old.png|− removed',
      '4|03-pay.png|',
      '1|03-pay.png|',
      '2|01-home.png|↔ moved, was 1',
      '3|02-search.png|↻ replaces 2',
      '4|04-share.png|+ new',
    ])
  })

  test('shows a picture from the repository where Apple has none yet', () => {
    const report = createReport({ outcomes: [createChangedOutcome()] })
    const text = renderSummary(report, {
      localImageUrl: ({ relativePath }) => `https://github.example/raw/1/${relativePath}`,
    })
    expect(text).toContain('<img src="https://github.example/raw/1/screenshots/04-share.png" width="120" height="260"')
    expect(text).not.toContain('no picture yet')
  })

  test('says the size, and where the picture is to be had, where there is none', () => {
    const image = createChangedOutcome().uploaded[1]
    const planned = image === undefined ? [] : [{ kind: 'image', image } as const]
    const text = renderSummary(
      createReport({ command: 'plan', outcomes: [createChangedOutcome({ after: planned })] }),
      {},
    )
    expect(text).toContain('<i>no picture yet</i><br>1290 × 2796, 1.9 MB<br><b>1</b> <code>04-share.png</code>')
    expect(text).toContain('give the input &quot;report&quot; a path')
  })

  test('makes no picture of an address that is not https', () => {
    const rendition = { templateUrl: 'javascript:alert(1)//{w}', width: 100, height: 100 }
    const outcome = createChangedOutcome({ after: [showing('a.png', { rendition })] })
    expect(
      renderSummary(createReport({ outcomes: [outcome] }), { localImageUrl: () => 'data:image/png;base64,AA' }),
    ).not.toMatch(/javascript:|data:/)
  })

  test('leaves pictures out where they may not be shown', () => {
    const text = renderSummary(createReport({ outcomes: [createChangedOutcome()], showsThumbnails: false }), {})
    expect(text).not.toMatch(/<img|https:/)
    expect(text).toContain('<td><code>04-share.png</code> <b>+ new</b></td>')
  })

  test('shows the sets that were read as they are, once', () => {
    const text = renderSummary(createReport({ command: 'read', outcomes: [createOutcome()] }), {})
    expect(text.match(/<img/g)).toHaveLength(2)
    expect(text).not.toContain('Before')
  })

  test('opens few sets and folds many', () => {
    expect(renderSummary(createReport({ outcomes: createSets(3) }), {}).match(/<details open>/g)).toHaveLength(3)
    expect(renderSummary(createReport({ outcomes: createSets(4) }), {})).not.toContain('<details open>')
  })

  test('says of each failure what happened, where, why and what to do, and once for sets alike', () => {
    const outcomes = ['en-US', 'de-DE'].map((locale) => createOutcome({ locale, errors: [FAILURE] }))
    const text = renderSummary(createReport({ outcomes }), {})
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      '- ✗ <b>en-US / APP_IPHONE_67 (6.9&quot; iPhone), de-DE / APP_IPHONE_67</b>: 1.png could not be uploaded<br>at <code>s/1.png</code>' +
        '<br>cause: the connection broke<br><b>What to do:</b> Run this again.',
    ])
  })

  test('lists warnings with what to do', () => {
    const warnings = [
      { message: 'Two images are not used', hint: 'Name them.', location: { file: 'order.txt', line: 3 } },
    ]
    expect(renderSummary(createReport({ warnings }), {})).toContain(
      '- ⚠ Two images are not used<br>at <code>order.txt:3</code><br><b>What to do:</b> Name them.',
    )
  })
})
