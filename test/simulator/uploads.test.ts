import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from '@jest/globals'
import { createPng } from '../support/images/png.ts'
import { type Simulator, startSimulator } from './simulator.ts'
import { inspectImage } from './state/image-inspection.ts'
import { one, operationsIn, refusals, TestClient, until } from './test-client.ts'
import { addSet, md5, settled, stateOf } from './upload-steps.ts'

const SIZE = { width: 1290, height: 2796 }

describe('an upload', () => {
  test('goes from its reservation over its parts and its commit to COMPLETE', async () => {
    const file = createPng({ ...SIZE, sizeBytes: 25_000 })
    await using simulator = await startSimulator({ partSizeBytes: 10_000, processingSeconds: 0.2 })
    const set = addSet(simulator)
    const client = new TestClient(simulator)
    const reserved = one(await client.reserve(set, 'a.png', file.length))
    expect(stateOf(reserved).state).toBe('AWAITING_UPLOAD')
    const operations = operationsIn(reserved.attributes)
    expect(operations.map(({ method, offset, length }) => ({ method, offset, length }))).toEqual([
      { method: 'PUT', offset: 0, length: 10_000 },
      { method: 'PUT', offset: 10_000, length: 10_000 },
      { method: 'PUT', offset: 20_000, length: 5_000 },
    ])
    for (const operation of operations.toReversed()) expect(await client.putPart(operation, file)).toBe(200)
    const committed = one(await client.commit(reserved.id, md5(file)))
    expect(stateOf(committed).state).toBe('UPLOAD_COMPLETE')
    expect(committed.attributes).toMatchObject({
      uploadOperations: null,
      imageAsset: null,
      sourceFileChecksum: md5(file),
    })
    const complete = await settled(client, reserved.id)
    expect(stateOf(complete)).toEqual({ state: 'COMPLETE', errors: [], warnings: [] })
    expect(complete.attributes).toMatchObject({ imageAsset: SIZE, sourceFileChecksum: md5(file) })
    expect(simulator.violations).toEqual([])
  })

  test('can be committed once, and not before all of its bytes are there', async () => {
    const file = createPng(SIZE)
    await using simulator = await startSimulator({ partSizeBytes: 100 })
    const client = new TestClient(simulator)
    const { id, attributes } = one(await client.reserve(addSet(simulator), 'a.png', file.length))
    const [first, ...others] = operationsIn(attributes)
    for (const operation of others) await client.putPart(operation, file)
    expect(refusals(await client.commit(id, md5(file)))).toEqual(['409 STATE_ERROR.UPLOAD_INCOMPLETE'])
    if (first === undefined) throw new Error('there is no operation')
    // A part may be sent again as long as nothing is committed.
    for (let count = 0; count < 2; count += 1) expect(await client.putPart(first, file)).toBe(200)
    expect((await client.commit(id, md5(file))).status).toBe(200)
    expect(refusals(await client.commit(id, md5(file)))).toEqual(['409 STATE_ERROR.ENTITY_STATE_INVALID'])
    expect(await client.putPart(first, file)).toBe(403)
  })

  test('shows its checksum only some time after it is complete, where the simulator is told so', async () => {
    const file = createPng(SIZE)
    await using simulator = await startSimulator({ checksumDelaySeconds: 0.3, processingSeconds: 0 })
    const client = new TestClient(simulator)
    const id = await client.upload(addSet(simulator), 'a.png', file)
    expect((await settled(client, id)).attributes?.['sourceFileChecksum']).toBeNull()
    const read = async () => one(await client.get(`/v1/appScreenshots/${id}`)).attributes?.['sourceFileChecksum']
    expect(await until(read, (checksum) => checksum !== null)).toBe(md5(file))
  })

  test('that is complete shows pictures of any size under its template URL', async () => {
    await using simulator = await startSimulator({ processingSeconds: 0 })
    const client = new TestClient(simulator)
    const id = await client.upload(addSet(simulator), 'a.png', createPng(SIZE))
    const asset = (await settled(client, id)).attributes?.['imageAsset'] as { templateUrl: string }
    expect(asset.templateUrl.startsWith(simulator.uploadUrl)).toBe(true)
    const load = (format: string) => {
      const url = asset.templateUrl.replace('{w}', '120').replace('{h}', '260').replace('{f}', format)
      return fetch(url)
    }
    for (const [format, type] of [
      ['png', 'png'],
      ['jpg', 'jpeg'],
    ] as const) {
      const picture = inspectImage(Buffer.from(await (await load(format)).arrayBuffer()))
      expect(picture).toEqual({ format: type, size: { width: 120, height: 260 }, hasAlpha: false })
    }
    expect((await load('gif')).status).toBe(404)
  })

  test('of someone else can be finished by them', async () => {
    const file = createPng(SIZE)
    await using simulator = await startSimulator({ processingSeconds: 0 })
    const set = addSet(simulator)
    const id = simulator.world.addScreenshot({
      set,
      fileName: 'a.png',
      state: 'AWAITING_UPLOAD',
      sizeBytes: file.length,
    })
    simulator.world.commit(id, file, md5(file))
    expect(simulator.world.screenshots(set)).toMatchObject([{ id, state: 'COMPLETE', checksum: md5(file) }])
    expect((await new TestClient(simulator).commit(id, md5(file))).status).toBe(409)
  })
})

describe('a part', () => {
  const wrong: readonly {
    name: string
    status: number
    change: (url: string, init: { method: string; headers: Record<string, string>; body: string }) => [string, object]
  }[] = [
    {
      name: 'with a bearer token',
      status: 400,
      change: (url, init) => [url, { ...init, headers: { ...init.headers, Authorization: 'Bearer a.b.c' } }],
    },
    { name: 'of another method', status: 400, change: (url, init) => [url, { ...init, method: 'POST' }] },
    {
      name: 'without one of its headers',
      status: 400,
      change: (url, { headers, ...init }) => {
        const { 'X-Part-Token': _token, ...rest } = headers
        return [url, { ...init, headers: rest }]
      },
    },
    { name: 'of another length', status: 400, change: (url, init) => [url, { ...init, body: 'short' }] },
  ]
  test.each(wrong)('$name is refused, and noted', async ({ status, change }) => {
    await using simulator = await startSimulator()
    const client = new TestClient(simulator)
    const { attributes } = one(await client.reserve(addSet(simulator), 'a.png', 10))
    const [operation] = operationsIn(attributes)
    const headers = Object.fromEntries(operation?.requestHeaders.map(({ name, value }) => [name, value]) ?? [])
    const [url, init] = change(operation?.url ?? '', { method: 'PUT', headers, body: '0123456789' })
    expect((await fetch(url, init)).status).toBe(status)
    expect(simulator.violations).toHaveLength(1)
  })

  test('whose URL has expired is refused', async () => {
    await using simulator = await startSimulator()
    const client = new TestClient(simulator)
    const fileName = 'a.png'
    const waiting = { set: addSet(simulator), fileName, state: 'AWAITING_UPLOAD', sizeBytes: 4 } as const
    const id = simulator.world.addScreenshot({ ...waiting, uploadOperations: 'expired' })
    const [operation] = operationsIn(one(await client.get(`/v1/appScreenshots/${id}`)).attributes)
    if (operation === undefined) throw new Error('there is no operation')
    expect(Number(new URL(operation.url).searchParams.get('Expires')) * 1000).toBeLessThan(Date.now())
    expect(await client.putPart(operation, Buffer.from('abcd'))).toBe(403)
    const gone = simulator.world.addScreenshot({ ...waiting, uploadOperations: 'gone' })
    expect(one(await client.get(`/v1/appScreenshots/${gone}`)).attributes?.['uploadOperations']).toBeNull()
  })

  test('whose URL was tampered with is refused', async () => {
    await using simulator = await startSimulator()
    const client = new TestClient(simulator)
    const [operation] = operationsIn(one(await client.reserve(addSet(simulator), 'a.png', 4)).attributes)
    if (operation === undefined) throw new Error('there is no operation')
    const url = operation.url.replace(/Signature=\w+/, 'Signature=0')
    expect(await client.putPart({ ...operation, url }, Buffer.from('abcd'))).toBe(403)
  })
})

describe('the order after uploads', () => {
  async function uploadTwo(simulator: Simulator): Promise<{ set: string; ids: string[] }> {
    const { world } = simulator
    const set = addSet(simulator)
    world.addScreenshot({ set, fileName: 'old.png' })
    const ids = ['slow.png', 'quick.png'].map((fileName) => {
      const completesAfterSeconds = fileName === 'slow.png' ? 0.3 : 0.1
      return world.addScreenshot({ set, fileName, state: 'UPLOAD_COMPLETE', completesAfterSeconds })
    })
    return { set, ids }
  }
  const complete = ({ world }: Simulator, set: string) =>
    until(
      async () => world.screenshots(set),
      (all) => all.every(({ state }) => state === 'COMPLETE'),
    )

  test('is that of completion', async () => {
    await using simulator = await startSimulator()
    const { set } = await uploadTwo(simulator)
    expect(simulator.world.order(set)).toEqual(['old.png', 'slow.png', 'quick.png'])
    await complete(simulator, set)
    expect(simulator.world.order(set)).toEqual(['old.png', 'quick.png', 'slow.png'])
  })

  test('is that of completion even where an order was sent too early', async () => {
    await using simulator = await startSimulator()
    const { set, ids } = await uploadTwo(simulator)
    const [old] = simulator.world.screenshots(set)
    await new TestClient(simulator).order(set, [...ids, old?.id ?? ''])
    expect(simulator.world.order(set)).toEqual(['slow.png', 'quick.png', 'old.png'])
    await complete(simulator, set)
    expect(simulator.world.order(set)).toEqual(['old.png', 'quick.png', 'slow.png'])
  })

  test('is that of reservation where the simulator is told so', async () => {
    await using simulator = await startSimulator({ orderAfterUpload: 'reservation' })
    const { set } = await uploadTwo(simulator)
    await complete(simulator, set)
    expect(simulator.world.order(set)).toEqual(['old.png', 'slow.png', 'quick.png'])
  })
})

test('a reservation that repeats a waiting one is noted', async () => {
  await using simulator = await startSimulator()
  const set = addSet(simulator)
  const client = new TestClient(simulator)
  for (let count = 0; count < 2; count += 1) expect((await client.reserve(set, 'a.png', 10)).status).toBe(201)
  expect(simulator.violations).toHaveLength(1)
})

test('the bytes of uploads are not kept', async () => {
  await using simulator = await startSimulator({ processingSeconds: 0 })
  const client = new TestClient(simulator)
  const file = createPng({ ...SIZE, sizeBytes: 4_000_000 })
  const before = process.memoryUsage().arrayBuffers
  for (let count = 0; count < 40; count += 1) {
    if (count % 10 === 0) simulator.world.addSet({ id: `s${count}`, localization: simulator.world.addLocalization() })
    await client.upload(`s${count - (count % 10)}`, `${count}.png`, file)
  }
  // What nobody holds any more is let go first: when that happens by itself is left to chance.
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000)
})
