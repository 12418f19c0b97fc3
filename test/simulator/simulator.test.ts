import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from '@jest/globals'
import { type SimulatorOptions, startSimulator } from './simulator.ts'
import { refusals, TestClient } from './test-client.ts'

async function statuses(count: number, options: SimulatorOptions): Promise<number[]> {
  await using simulator = await startSimulator(options)
  const client = new TestClient(simulator)
  const result: number[] = []
  for (let index = 0; index < count; index += 1) result.push((await client.get('/v1/apps')).status)
  return result
}

describe('the quota', () => {
  test('is told on every answer and ends in 429', async () => {
    await using simulator = await startSimulator({ hourlyLimit: 2 })
    const client = new TestClient(simulator)
    const limits: (string | null)[] = []
    for (const target of ['/v1/apps', '/v1/nothing'])
      limits.push((await client.get(target)).headers.get('x-rate-limit'))
    expect(limits).toEqual(['user-hour-lim:2;user-hour-rem:1;', 'user-hour-lim:2;user-hour-rem:0;'])
    expect(refusals(await client.get('/v1/apps'))).toEqual(['429 RATE_LIMIT_EXCEEDED'])
  })

  test('comes back as the hour rolls on', async () => {
    await using simulator = await startSimulator({ hourlyLimit: 1, timeScale: 0.0001 })
    const client = new TestClient(simulator)
    expect((await client.get('/v1/apps')).status).toBe(200)
    expect((await client.get('/v1/apps')).status).toBe(429)
    await simulator.clock.pause(3700)
    expect((await client.get('/v1/apps')).status).toBe(200)
  })

  test('can be spent by someone else', async () => {
    await using simulator = await startSimulator({ hourlyLimit: 10 })
    simulator.spendQuota(10)
    expect((await new TestClient(simulator).get('/v1/apps')).status).toBe(429)
  })

  test('has a hidden short window, where the simulator is told so', async () => {
    expect(await statuses(4, { burstLimit: { requests: 3, seconds: 60 } })).toEqual([200, 200, 200, 429])
  })

  test('is no matter of the upload host', async () => {
    await using simulator = await startSimulator({ hourlyLimit: 1 })
    await fetch(`${simulator.uploadUrl}/image/x/1x1bb.png`)
    expect((await new TestClient(simulator).get('/v1/apps')).status).toBe(200)
  })
})

describe('the journal', () => {
  test('has readable lines, with the query decoded and sorted', async () => {
    await using simulator = await startSimulator()
    const client = new TestClient(simulator)
    await client.get('/v1/apps?limit=200&fields%5Bapps%5D=name')
    await client.send('DELETE', '/v1/appScreenshots/x')
    expect(simulator.journal.lines()).toEqual([
      'GET /v1/apps?fields[apps]=name&limit=200 → 200',
      'DELETE /v1/appScreenshots/x → 404',
    ])
    expect(simulator.journal.writes()).toEqual(['DELETE /v1/appScreenshots/x'])
    simulator.journal.clear()
    expect(simulator.journal.lines()).toEqual([])
  })

  test('keeps whole answers, and tells them to whoever listens', async () => {
    const heard: unknown[] = []
    await using simulator = await startSimulator({ onExchange: (exchange) => heard.push(exchange) })
    await new TestClient(simulator).get('/v1/apps')
    expect(simulator.journal.requests()).toMatchObject([
      { origin: 'api', method: 'GET', path: '/v1/apps', status: 200, response: { data: [] }, faults: [] },
    ])
    expect(heard).toEqual(simulator.journal.requests())
  })

  test('counts what is under way at once, and connections', async () => {
    await using simulator = await startSimulator({ latencyMs: 40 })
    const client = new TestClient(simulator)
    await Promise.all([
      client.get('/v1/apps'),
      client.get('/v1/apps'),
      client.send('DELETE', '/v1/appScreenshots/x'),
      fetch(`${simulator.uploadUrl}/image/x/1x1bb.png`),
    ])
    const { peakInFlight, peakWritesInFlight, peakUploadsInFlight } = simulator.journal
    expect({ peakInFlight, peakWritesInFlight, peakUploadsInFlight }).toEqual({
      peakInFlight: 3,
      peakWritesInFlight: 1,
      peakUploadsInFlight: 1,
    })
    expect(simulator.connections).toEqual({ api: 3, upload: 1 })
  })

  test('counts a connection that is kept alive once', async () => {
    await using simulator = await startSimulator()
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    for (let count = 0; count < 3; count += 1) {
      const [response] = await once(get(`${simulator.url}/v1/apps`, { agent }), 'response')
      await text(response)
    }
    agent.destroy()
    expect(simulator.connections.api).toBe(1)
  })
})

describe('someone else', () => {
  test('can act just before and right after a request is handled', async () => {
    await using simulator = await startSimulator()
    const { world } = simulator
    const set = world.addSet({ localization: world.addLocalization() })
    world.before({ method: 'GET', path: /appScreenshots$/ }, () => world.addScreenshot({ set, fileName: 'before.png' }))
    world.after({ method: 'GET', path: /appScreenshots$/ }, () => world.addScreenshot({ set, fileName: 'after.png' }))
    const client = new TestClient(simulator)
    const path = `/v1/appScreenshotSets/${set}/appScreenshots`
    const first = await client.get(path)
    expect(first.json.meta?.paging.total).toBe(1)
    expect(world.order(set)).toEqual(['before.png', 'after.png'])
    expect((await client.get(path)).json.meta?.paging.total).toBe(2)
    expect(world.order(set)).toHaveLength(2)
  })
})

test('latency delays answers, scaled', async () => {
  const start = performance.now()
  await statuses(1, { latencyMs: 10_000, timeScale: 0.01 })
  expect(performance.now() - start).toBeGreaterThan(95)
})

test('IDs are the same in every run', async () => {
  const build = async () => {
    await using simulator = await startSimulator()
    const { world } = simulator
    const localization = world.addLocalization()
    const set = world.addSet({ localization })
    return [
      world.addApp(),
      localization,
      set,
      world.addScreenshot({ set, fileName: 'a.png' }),
      world.addSet({ id: 'own', localization }),
    ]
  }
  const ids = await build()
  expect(await build()).toEqual(ids)
  expect(ids[0]).toMatch(/^\d+$/)
  expect(ids[2]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(ids[4]).toBe('own')
})
