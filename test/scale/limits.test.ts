import { describe, expect, test } from '@jest/globals'
import { startSimulator } from '../simulator/simulator.ts'
import { addVersion, appInputs, createPictures } from '../support/app.ts'
import { LOCALES } from './catalogue.ts'
import { readResult, runIn } from './run-in.ts'

const ORDER = { 'order.yml': 'default: {APP_IPHONE_67: [a.png, b.png]}\n' }

function localesWith(
  screenshots: readonly string[],
  count = LOCALES.length,
): Record<string, Record<string, readonly string[]>> {
  return Object.fromEntries(LOCALES.slice(0, count).map((locale) => [locale, { APP_IPHONE_67: screenshots }]))
}

describe('requests', () => {
  test('a 429 delays everybody, not one request', async () => {
    await using simulator = await startSimulator({ timeScale: 0.05, latencyMs: 200 })
    addVersion(simulator, { locales: localesWith(['b.png', 'a.png']) })
    simulator.faults.add({
      match: { path: /appScreenshotSets$/, nth: 10 },
      effect: { kind: 'status', status: 429, code: 'RATE_LIMIT_EXCEEDED', retryAfter: '10' },
    })
    const run = await runIn(simulator, {
      inputs: { ...appInputs(simulator), 'ordering-file': 'order.yml' },
      files: ORDER,
    })
    expect(run.exitCode).toBe(0)
    const requests = simulator.journal.requests('api')
    const times = requests.map(({ at }) => at).toSorted((left, right) => left - right)
    const refusedAt = requests.find(({ status }) => status === 429)?.at ?? 0
    // Those in flight come to their end, and each may have made room for one more by then; then there is silence for 10 s,
    // which are 500 ms here.
    const behind = times.filter((at) => at > refusedAt)
    const silence = behind.findIndex((at, index) => at - (behind[index - 1] ?? refusedAt) > 400)
    expect(silence).toBeGreaterThanOrEqual(0)
    expect(silence).toBeLessThan(24)
    expect(requests.length).toBe(2 + 3 * LOCALES.length + 1)
    expect(readResult(run).requests).toBe(requests.length)
  })

  test('a hidden limit of a short window slows a run down and fails nothing', async () => {
    await using simulator = await startSimulator({ timeScale: 0.01, burstLimit: { requests: 20, seconds: 10 } })
    addVersion(simulator, { locales: localesWith(['b.png', 'a.png']) })
    const run = await runIn(simulator, {
      inputs: { ...appInputs(simulator), 'ordering-file': 'order.yml' },
      files: ORDER,
    })
    expect([run.exitCode, run.outputs['reordered']]).toEqual([0, `${LOCALES.length}`])
    const refused = simulator.journal.requests('api').filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(0)
    // Each time the gate closes only what is in flight can be refused besides.
    expect(refused.length).toBeLessThan(60)
  })

  test('at most twelve are in flight, and at first at most four writes', async () => {
    await using simulator = await startSimulator({ timeScale: 0.05, latencyMs: 400 })
    addVersion(simulator, { locales: localesWith(['b.png', 'a.png']) })
    const run = await runIn(simulator, {
      inputs: { ...appInputs(simulator), 'ordering-file': 'order.yml' },
      files: ORDER,
    })
    expect(run.exitCode).toBe(0)
    expect(simulator.journal.peakInFlight).toBe(12)
    expect(simulator.journal.peakWritesInFlight).toBeLessThanOrEqual(12)
  })

  test('a quota that others have used up is waited for, with the time at which the run goes on', async () => {
    await using simulator = await startSimulator({ timeScale: 0.002, hourlyLimit: 25 })
    addVersion(simulator, { locales: localesWith(['b.png', 'a.png'], 10) })
    const run = await runIn(simulator, {
      inputs: { ...appInputs(simulator), 'ordering-file': 'order.yml' },
      files: ORDER,
    })
    expect(run.exitCode).toBe(0)
    expect(simulator.journal.requests('api').filter(({ status }) => status === 429)).toEqual([])
    expect(run.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^The plan needs at least 20 requests, and App Store Connect takes \d+ more from this key within the hour/,
      ),
    ])
    expect(run.log).toMatch(/The hour's quota is used up; requests go on at \d\d:\d\d:\d\d UTC/)
  })

  test('while sets are processed others go on', async () => {
    await using simulator = await startSimulator({ timeScale: 0.05 })
    const { localizations } = addVersion(simulator, { locales: localesWith([]) })
    simulator.faults.add({ effect: { kind: 'never-completes', fileName: 'stuck.png' } })
    // More stuck sets than are sent at a time: they must not hold up the others.
    const names = LOCALES.map((locale, index) => `${locale}/${index < 20 ? 'stuck' : 'home'}.png`)
    const run = await runIn(simulator, {
      inputs: { ...appInputs(simulator), screenshots: 'screenshots', 'processing-timeout': '1m' },
      files: createPictures('APP_IPHONE_67', names),
    })
    const { sets } = readResult(run)
    expect(run.exitCode).toBe(1)
    expect(sets.map(({ error }) => error?.code ?? '')).toEqual(
      LOCALES.map((_, index) => (index < 20 ? 'PROCESSING_TIMEOUT' : '')),
    )
    const requests = simulator.journal.requests('api')
    expect(requests.filter(({ method }) => method === 'PATCH')).toHaveLength(LOCALES.length)
    // All were sent before any stuck one was given up on: with its last poll, when its time was over.
    const lastCommit = requests.findLastIndex(({ method }) => method === 'PATCH')
    for (const locale of LOCALES.slice(0, 20)) {
      const [set] = simulator.world.sets(localizations[locale] ?? '')
      const lastPoll = requests.findLastIndex(({ method, path }) => method === 'GET' && path.includes(`${set?.id}`))
      expect(lastPoll).toBeGreaterThan(lastCommit)
    }
  })
})
