import { describe, expect, test } from '@jest/globals'
import type { Exchange } from '../simulator/http/journal.ts'
import { formatJson } from './format-json.ts'
import { renderScenario } from './render-scenario.ts'
import type { ActionRun } from './run-action.ts'

const run: ActionRun = {
  exitCode: 0,
  ending: 'exited',
  raw: '',
  durationMs: 1,
  outputs: {},
  env: {},
  state: {},
  summary: '',
  annotations: [],
  log: '',
  masks: [],
  unmasked: '',
  commands: [],
  written: {},
}

function exchange(parts: Partial<Exchange>): Exchange {
  return {
    origin: 'api',
    method: 'GET',
    path: '/v1/apps',
    query: {},
    rawQuery: '',
    requestHeaders: {},
    body: undefined,
    bodyBytes: 0,
    at: 0,
    status: 200,
    responseHeaders: {},
    response: undefined,
    faults: [],
    ...parts,
  }
}

function render(
  parts: Partial<ActionRun>,
  exchanges: readonly Exchange[] = [],
  journal: 'ordered' | 'sorted' | 'counts' = 'ordered',
  areIdsByChance = false,
) {
  return renderScenario({
    runs: [{ title: 'a run', run: { ...run, ...parts }, exchanges }],
    journal,
    areIdsByChance,
    sets: [{ title: 'en-US · APP_IPHONE_67', screenshots: ['1.png'] }],
    replacements: [['/tmp/x', '<workspace>']],
  })
}

describe('renderScenario', () => {
  test('shows what a user sees, the requests and the sets at the end', () => {
    const annotations = [{ level: 'warning', message: 'Mind.', file: 'order.txt', line: 2, column: 1 }] as const
    const outputs = { 'set-id': 's1', 'set-ids': '{"en-US":{}}' }
    expect(
      render({ log: 'one', annotations, outputs, summary: '# Hi\n' }, [
        exchange({ rawQuery: 'limit=2&filter%5Ba%5D=b' }),
      ]),
    ).toBe(
      `═══ run 1: a run
exit code 0

── log
one

── annotations
warning · order.txt:2:1 · Mind.

── outputs
set-id: s1
set-ids: {"en-US": {}}

── summary
# Hi

── requests
GET /v1/apps?filter[a]=b&limit=2 → 200

═══ in the end
en-US · APP_IPHONE_67
  1.png
`,
    )
  })

  test('leaves nothing in the text that differs from run to run', () => {
    const log =
      'in /tmp/x/a at 2026-11-22T10:11:12.123Z, 10:11:12 UTC, after 0.83 s and 12 ms, 5935be0f-61c6-43bd-af71-116120ea19d9'
    expect(render({ log })).toContain('in <workspace>/a at <time>, <clock>, after <seconds> and <milliseconds>, <uuid>')
  })

  test('shows the post step only where something came of it', () => {
    expect(render({ post: run })).not.toContain('post')
    expect(render({ post: { ...run, log: 'cleaned up' } })).toContain(
      '─── post step\nexit code 0\n\n── log\ncleaned up\n',
    )
  })

  test('shows what a write sends', () => {
    const linked = { appScreenshotSet: { data: { type: 'appScreenshotSets', id: 's1' } } }
    const post = exchange({ method: 'POST', body: { data: { attributes: { fileSize: 1 }, relationships: linked } } })
    const patch = exchange({
      method: 'PATCH',
      body: { data: [{ id: 'b' }, { id: 'a' }] },
      status: 0,
      faults: ['reset'],
    })
    const text = render({}, [post, patch])
    expect(text).toContain('POST /v1/apps {"fileSize": 1, "appScreenshotSet": "s1"} → 200')
    expect(text).toContain('PATCH /v1/apps [b, a] → no answer (fault: reset)')
  })

  test('counts requests without their IDs, or sorts them', () => {
    const ids = ['5e700000-0000-4000-8000-000000000002', '5e700000-0000-4000-8000-000000000001']
    const exchanges = ids.map((id) => exchange({ path: `/v1/appScreenshotSets/${id}` }))
    expect(render({}, exchanges, 'counts')).toContain('\n2 × GET /v1/appScreenshotSets/{id} → 200\n')
    expect(render({}, exchanges, 'sorted')).toContain(
      `1 × GET /v1/appScreenshotSets/set-1 → 200\n1 × GET /v1/appScreenshotSets/set-2`,
    )
  })

  test('sorts neighbouring lines of what is done side by side, and keeps their counters in order', () => {
    const log = 'uploaded 1 of 2 · b.png\nuploaded 2 of 2 · a.png\nfailed · c.png\nremoved · e.png\nremoved · d.png'
    expect(render({ log })).toContain(
      'uploaded 1 of 2 · a.png\nuploaded 2 of 2 · b.png\nfailed · c.png\nremoved · d.png\nremoved · e.png\n',
    )
  })

  test('sorts lines of all kinds together where sets are filled side by side', () => {
    const log = 'begin\nuploaded 1 of 2 · b.png\nfailed · c.png\nuploaded 2 of 2 · a.png\nend'
    expect(render({ log })).toContain(log)
    expect(render({ log }, [], 'counts', true)).toContain(
      'begin\nfailed · c.png\nuploaded 1 of 2 · a.png\nuploaded 2 of 2 · b.png\nend\n',
    )
  })

  test('shows text files of the workspace, and of others their size', () => {
    const written = {
      'order.txt': Buffer.from('a\nb\n'),
      '1.png': Buffer.from([0xff, 0xd8]),
      '_temp/r.json': Buffer.from('{}'),
    }
    expect(render({ written })).toContain('── files written\norder.txt (4 bytes)\n  a\n  b\n1.png (2 bytes)\n\n')
  })
})

test('formatJson breaks only what is too long for a line', () => {
  const long = 'x'.repeat(120)
  expect(formatJson({ a: [1, 2], b: { c: long, d: [long] } })).toBe(
    `{\n  "a": [1, 2],\n  "b": {\n    "c": "${long}",\n    "d": ["${long}"]\n  }\n}`,
  )
})
