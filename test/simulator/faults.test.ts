import { describe, expect, test } from '@jest/globals'
import { createPng } from '../support/images/png.ts'
import { addScreenshots } from './add-screenshots.ts'
import { type Simulator, startSimulator } from './simulator.ts'
import { list, one, outcome, refusals, TestClient, until } from './test-client.ts'

const FILE = createPng({ width: 1290, height: 2796 })

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
