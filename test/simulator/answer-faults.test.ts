import { describe, expect, test } from '@jest/globals'
import { addScreenshots } from './add-screenshots.ts'
import type { Effect } from './faults/fault-effect.ts'
import { startSimulator } from './simulator.ts'
import { outcome, refusals, TestClient } from './test-client.ts'

describe('an answer', () => {
  test('can be an error with its own code, detail and Retry-After', async () => {
    await using simulator = await startSimulator()
    simulator.faults.add({
      effect: { kind: 'status', status: 429, code: 'RATE_LIMIT_EXCEEDED', detail: 'Too many.', retryAfter: '7' },
    })
    const answer = await new TestClient(simulator).get('/v1/apps')
    expect(answer.headers.get('retry-after')).toBe('7')
    expect(answer.json.errors?.[0]).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED', detail: 'Too many.' })
  })

  test('can be raw text', async () => {
    await using simulator = await startSimulator()
    simulator.faults.add({ effect: { kind: 'status', status: 502, body: '<h1>Bad</h1>', contentType: 'text/html' } })
    const response = await fetch(`${simulator.url}/v1/apps`)
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      502,
      'text/html',
      '<h1>Bad</h1>',
    ])
  })

  test('can be a page of HTML with status 200', async () => {
    await using simulator = await startSimulator()
    simulator.faults.add({ effect: { kind: 'non-json' } })
    const response = await fetch(`${simulator.url}/v1/apps`)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('<!doctype html>')
  })

  test('can hold its useful text in associated errors', async () => {
    await using simulator = await startSimulator()
    simulator.faults.add({ effect: { kind: 'meta-associated-errors', path: '/v1/x', detail: 'Deep down.' } })
    const answer = await new TestClient(simulator).get('/v1/apps')
    expect(answer.json.errors?.[0]?.meta?.associatedErrors).toMatchObject({ '/v1/x': [{ detail: 'Deep down.' }] })
  })

  test('can call a good token expired', async () => {
    await using simulator = await startSimulator()
    simulator.faults.add({ effect: { kind: 'expired-token' } })
    expect(refusals(await new TestClient(simulator).get('/v1/apps'))).toEqual(['401 NOT_AUTHORIZED'])
  })

  const lost: readonly { name: string; effect: Effect; isHandled: boolean }[] = [
    { name: 'be missing before the request is handled', effect: { kind: 'reset' }, isHandled: false },
    { name: 'be missing after the request was handled', effect: { kind: 'lost-answer' }, isHandled: true },
    { name: 'end in the middle', effect: { kind: 'truncated' }, isHandled: true },
  ]
  test.each(lost)('can $name', async ({ effect, isHandled }) => {
    await using simulator = await startSimulator()
    const { set } = addScreenshots(simulator, [])
    simulator.faults.add({ match: { method: 'POST' }, effect })
    expect(await outcome(new TestClient(simulator).reserve(set, 'a.png', 1))).toBe('failed')
    expect(simulator.world.order(set)).toHaveLength(isHandled ? 1 : 0)
  })

  test('without a body can end early too', async () => {
    await using simulator = await startSimulator()
    const { set, ids } = addScreenshots(simulator)
    simulator.faults.add({ effect: { kind: 'truncated' } })
    expect(await outcome(new TestClient(simulator).order(set, ids.toReversed()))).toBe('failed')
    expect(simulator.world.order(set)).toEqual(['b.png', 'a.png'])
  })

  test.each(['headers', 'body'] as const)('can stop before its %s until the client gives up', async (phase) => {
    await using simulator = await startSimulator()
    simulator.faults.add({ effect: { kind: 'stall', phase } })
    const signal = AbortSignal.timeout(100)
    const headers = { Authorization: `Bearer ${'a.b.c'}` }
    const request = fetch(`${simulator.url}/v1/apps`, { signal, headers })
    if (phase === 'body') expect((await request).status).toBe(401)
    await expect(request.then((response) => response.text())).rejects.toThrow(/timeout/)
  })

  test('can be at random one of the 5xx, the same in every run', async () => {
    const run = async (seed: number) => {
      await using simulator = await startSimulator()
      simulator.faults.add({ effect: { kind: 'random-5xx', rate: 0.5, seed } })
      const client = new TestClient(simulator)
      const statuses: number[] = []
      for (let count = 0; count < 20; count += 1) statuses.push((await client.get('/v1/apps')).status)
      return statuses
    }
    const first = await run(1)
    expect(first).toEqual(await run(1))
    expect(first).not.toEqual(await run(2))
    expect(new Set(first).size).toBeGreaterThan(2)
  })
})
