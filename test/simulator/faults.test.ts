import { describe, expect, test } from '@jest/globals'
import { createPng } from '../support/images.ts'
import type { Effect } from './faults/fault-effect.ts'
import { type Simulator, startSimulator } from './simulator.ts'
import { list, one, refusals, TestClient, until } from './test-client.ts'

const FILE = createPng({ width: 1290, height: 2796 })

function addScreenshots({ world }: Simulator, names = ['a.png', 'b.png']): { set: string; ids: string[] } {
  const set = world.addSet({ localization: world.addLocalization() })
  return { set, ids: names.map((fileName) => world.addScreenshot({ set, fileName })) }
}

/** What a request comes to: its status, or that it failed. */
async function outcome(request: Promise<{ status: number }>): Promise<number | 'failed'> {
  try {
    return (await request).status
  } catch {
    return 'failed'
  }
}

describe('a fault', () => {
  test('strikes once, at the first request that fits', async () => {
    await using simulator = await startSimulator()
    simulator.faults.add({ match: { method: 'GET', path: /apps$/ }, effect: { kind: 'status', status: 500 } })
    const client = new TestClient(simulator)
    expect((await client.get('/v1/appAssetLibraryRefData')).status).toBe(200)
    expect(refusals(await client.get('/v1/apps'))).toEqual(['500 UNEXPECTED_ERROR'])
    expect((await client.get('/v1/apps')).status).toBe(200)
    expect(simulator.journal.requests().map(({ faults }) => faults)).toEqual([[], ['status'], []])
  })

  test('strikes the nth request, and as often as it is told', async () => {
    await using simulator = await startSimulator()
    simulator.faults.add({ match: { nth: 2 }, times: 2, effect: { kind: 'status', status: 503 } })
    const client = new TestClient(simulator)
    const statuses: number[] = []
    for (let count = 0; count < 4; count += 1) statuses.push((await client.get('/v1/apps')).status)
    expect(statuses).toEqual([200, 503, 503, 200])
  })

  test('can be told from what is in the body', async () => {
    await using simulator = await startSimulator()
    const { set } = addScreenshots(simulator)
    simulator.faults.add({ match: { bodyIncludes: 'two.png' }, effect: { kind: 'status', status: 500 } })
    const client = new TestClient(simulator)
    expect((await client.reserve(set, 'one.png', 1)).status).toBe(201)
    expect((await client.reserve(set, 'two.png', 1)).status).toBe(500)
  })

  test('can be taken away', async () => {
    await using simulator = await startSimulator()
    const remove = simulator.faults.add({ effect: { kind: 'reset' } })
    remove()
    expect((await new TestClient(simulator).get('/v1/apps')).status).toBe(200)
  })

  test('can meet another one', async () => {
    await using simulator = await startSimulator()
    simulator.faults.add({ match: { method: 'POST' }, effect: { kind: 'slow', seconds: 0.05 } })
    simulator.faults.add({ match: { method: 'POST' }, effect: { kind: 'lost-answer' } })
    const { set } = addScreenshots(simulator, [])
    const start = performance.now()
    expect(await outcome(new TestClient(simulator).reserve(set, 'a.png', 1))).toBe('failed')
    expect(performance.now() - start).toBeGreaterThan(45)
    expect(simulator.world.order(set)).toEqual(['a.png'])
  })
})

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

describe('a list', () => {
  test('can show the state of some time ago', async () => {
    await using simulator = await startSimulator()
    const { set, ids } = addScreenshots(simulator)
    simulator.faults.add({ effect: { kind: 'stale-lists', seconds: 0.3 } })
    const client = new TestClient(simulator)
    await client.order(set, ids.toReversed())
    const path = `/v1/appScreenshotSets/${set}/relationships/appScreenshots`
    const read = async () => list(await client.get(path)).map(({ id }) => id)
    expect(await read()).toEqual(ids)
    expect(simulator.world.order(set)).toEqual(['b.png', 'a.png'])
    expect(await until(read, ([first]) => first === ids[1])).toEqual(ids.toReversed())
  })

  test('of something younger than the staleness shows it as it is', async () => {
    await using simulator = await startSimulator()
    simulator.faults.add({ effect: { kind: 'stale-lists', seconds: 60 } })
    const { set } = addScreenshots(simulator)
    expect((await new TestClient(simulator).get(`/v1/appScreenshotSets/${set}`)).status).toBe(200)
  })

  test('can ignore its filters', async () => {
    await using simulator = await startSimulator()
    const localization = simulator.world.addLocalization()
    for (const displayType of ['APP_IPHONE_67', 'APP_IPHONE_65']) simulator.world.addSet({ localization, displayType })
    simulator.faults.add({ effect: { kind: 'ignore-filters' } })
    const path = `/v1/appStoreVersionLocalizations/${localization}/appScreenshotSets?filter[screenshotDisplayType]=APP_IPHONE_65`
    expect(list(await new TestClient(simulator).get(path))).toHaveLength(2)
  })

  test('can lack the linkage that was asked for', async () => {
    await using simulator = await startSimulator()
    const { set } = addScreenshots(simulator)
    simulator.faults.add({ effect: { kind: 'missing-linkage' } })
    const answer = await new TestClient(simulator).get(`/v1/appScreenshotSets/${set}?include=appScreenshots`)
    expect(one(answer).relationships?.['appScreenshots']?.data).toBeUndefined()
    expect(answer.json.included).toHaveLength(2)
  })

  test('can go on at another origin', async () => {
    await using simulator = await startSimulator()
    simulator.faults.add({ effect: { kind: 'foreign-next', url: 'https://elsewhere.example' } })
    const answer = await new TestClient(simulator).get('/v1/apps')
    expect(new URL(answer.json.links?.next ?? '').origin).toBe('https://elsewhere.example')
  })
})

describe('an order', () => {
  test('can be refused', async () => {
    await using simulator = await startSimulator()
    const { set, ids } = addScreenshots(simulator)
    simulator.faults.add({ effect: { kind: 'refuse-order', detail: 'Not now.' } })
    const client = new TestClient(simulator)
    expect((await client.get('/v1/apps')).status).toBe(200)
    const answer = await client.order(set, ids.toReversed())
    expect([answer.status, answer.json.errors?.[0]?.detail]).toEqual([409, 'Not now.'])
    expect((await client.order(set, ids.toReversed())).status).toBe(204)
  })

  test('can be taken without effect', async () => {
    await using simulator = await startSimulator()
    const { set, ids } = addScreenshots(simulator)
    simulator.faults.add({ effect: { kind: 'ignore-order' } })
    const client = new TestClient(simulator)
    expect((await client.order(set, ids.toReversed())).status).toBe(204)
    expect(simulator.world.order(set)).toEqual(['a.png', 'b.png'])
    await client.order(set, ids.toReversed())
    expect(simulator.world.order(set)).toEqual(['b.png', 'a.png'])
  })
})

describe('processing', () => {
  async function upload(simulator: Simulator, names: readonly string[]) {
    const { set } = addScreenshots(simulator, [])
    const client = new TestClient(simulator)
    for (const name of names) await client.upload(set, name, FILE)
    return simulator.world.screenshots(set)
  }

  test('can fail for one file', async () => {
    await using simulator = await startSimulator({ processingSeconds: 0 })
    const failure = { code: 'IMAGE_TOOL_FAILURE', description: 'Try again.', fileName: 'b.png' }
    simulator.faults.add({ effect: { kind: 'processing-fails', ...failure } })
    const states = (await upload(simulator, ['a.png', 'b.png'])).map(({ fileName, state }) => [fileName, state])
    expect(Object.fromEntries(states)).toEqual({ 'a.png': 'COMPLETE', 'b.png': 'FAILED' })
  })

  test('can go on for ever', async () => {
    await using simulator = await startSimulator({ processingSeconds: 0 })
    simulator.faults.add({ effect: { kind: 'never-completes', fileName: 'a.png' } })
    const states = (await upload(simulator, ['a.png', 'b.png'])).map(({ fileName, state }) => [fileName, state])
    expect(Object.fromEntries(states)).toEqual({ 'a.png': 'UPLOAD_COMPLETE', 'b.png': 'COMPLETE' })
  })

  test('can end before the checksum is there', async () => {
    await using simulator = await startSimulator({ processingSeconds: 0 })
    simulator.faults.add({ effect: { kind: 'late-checksum', seconds: 60 } })
    expect(await upload(simulator, ['a.png'])).toMatchObject([{ state: 'COMPLETE', checksum: null }])
  })
})

test('the upload host can refuse every connection', async () => {
  await using simulator = await startSimulator()
  const { set } = addScreenshots(simulator, [])
  simulator.faults.add({ effect: { kind: 'upload-refused' } })
  const client = new TestClient(simulator)
  for (let count = 0; count < 2; count += 1) await expect(client.upload(set, `${count}.png`, FILE)).rejects.toThrow()
  expect((await client.get('/v1/apps')).status).toBe(200)
})
