import { describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from './simulator.ts'
import { createToken, one, refusals, TestClient } from './test-client.ts'

const SETS = '/v1/appScreenshotSets'

function setBody(
  localization: string,
  screenshotDisplayType = 'APP_IPHONE_67',
  relationship = 'appStoreVersionLocalization',
) {
  const data = { type: `${relationship}s`, id: localization }
  const relationships = { [relationship]: { data } }
  return { data: { type: 'appScreenshotSets', attributes: { screenshotDisplayType }, relationships } }
}

function addScreenshots({ world }: Simulator, names: readonly string[]): { set: string; ids: string[] } {
  const set = world.addSet({ localization: world.addLocalization() })
  return { set, ids: names.map((fileName) => world.addScreenshot({ set, fileName })) }
}

describe('a set', () => {
  test('is created once for a localization and a display type', async () => {
    await using simulator = await startSimulator()
    const localization = simulator.world.addLocalization()
    const client = new TestClient(simulator)
    const created = await client.send('POST', SETS, setBody(localization))
    expect(created.status).toBe(201)
    expect(simulator.world.sets(localization)).toEqual([{ id: one(created).id, displayType: 'APP_IPHONE_67' }])
    const again = await client.send('POST', SETS, setBody(localization))
    expect(again.status).toBe(409)
    expect(again.json.errors?.[0]?.code).toMatch(/^STATE_ERROR/)
    expect(again.json.errors?.[0]?.detail).toBe('Screenshot Set Already Exists!')
    expect(simulator.violations).toHaveLength(1)
    expect((await client.send('POST', SETS, setBody(localization, 'APP_IPHONE_65'))).status).toBe(201)
  })

  test('that someone else made meanwhile is no fault of the client', async () => {
    await using simulator = await startSimulator()
    const localization = simulator.world.addLocalization()
    simulator.world.before({ method: 'POST', path: /appScreenshotSets$/ }, () => {
      simulator.world.addSet({ localization })
    })
    expect((await new TestClient(simulator).send('POST', SETS, setBody(localization))).status).toBe(409)
    expect(simulator.violations).toEqual([])
  })

  test('can belong to a page or to a treatment', async () => {
    await using simulator = await startSimulator()
    const { world } = simulator
    const pageVersion = world.addCustomProductPageVersion({ page: world.addCustomProductPage() })
    const ofPage = world.addCustomProductPageLocalization({ pageVersion })
    const treatment = world.addTreatment({ experiment: world.addExperiment() })
    const ofTreatment = world.addTreatmentLocalization({ treatment })
    const client = new TestClient(simulator)
    const pageBody = setBody(ofPage, 'APP_IPHONE_67', 'appCustomProductPageLocalization')
    const treatmentBody = setBody(ofTreatment, 'APP_IPHONE_67', 'appStoreVersionExperimentTreatmentLocalization')
    expect((await client.send('POST', SETS, pageBody)).status).toBe(201)
    expect((await client.send('POST', SETS, treatmentBody)).status).toBe(201)
    expect([world.sets(ofPage), world.sets(ofTreatment)].map(({ length }) => length)).toEqual([1, 1])
  })

  test('goes with its screenshots', async () => {
    await using simulator = await startSimulator()
    const { set, ids } = addScreenshots(simulator, ['a.png'])
    const client = new TestClient(simulator)
    expect((await client.send('DELETE', `${SETS}/${set}`)).status).toBe(204)
    expect((await client.get(`/v1/appScreenshots/${ids[0]}`)).status).toBe(404)
    expect((await client.send('DELETE', `${SETS}/${set}`)).status).toBe(404)
  })

  test('takes ten screenshots, reservations included', async () => {
    await using simulator = await startSimulator()
    const { set } = addScreenshots(
      simulator,
      ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((name) => `${name}.png`),
    )
    const client = new TestClient(simulator)
    expect((await client.reserve(set, '10.png', 1)).status).toBe(201)
    expect(refusals(await client.reserve(set, '11.png', 1))).toEqual(['409 STATE_ERROR.SCREENSHOT_TOO_MANY'])
  })
})

describe('a body is refused', () => {
  const right = setBody('L')
  test.each([
    { name: 'that is not JSON', body: '{"data":', codes: ['400 ENTITY_INVALID'] },
    { name: 'without data', body: {}, codes: ['409 ENTITY_ERROR.INVALID'] },
    { name: 'of another type', body: { data: { ...right.data, type: 'apps' } }, codes: ['409 ENTITY_ERROR.INVALID'] },
    { name: 'with an ID', body: { data: { ...right.data, id: '1' } }, codes: ['409 ENTITY_ERROR.ID.INVALID'] },
    {
      name: 'with an unknown attribute and without a required one',
      body: { data: { ...right.data, attributes: { color: 'red' } } },
      codes: ['409 ENTITY_ERROR.ATTRIBUTE.UNKNOWN', '409 ENTITY_ERROR.ATTRIBUTE.REQUIRED'],
    },
    {
      name: 'with an unknown display type',
      body: setBody('L', 'APP_IPHONE_69'),
      codes: ['409 ENTITY_ERROR.ATTRIBUTE.INVALID'],
    },
    {
      name: 'with an unknown relationship',
      body: setBody('L', 'APP_IPHONE_67', 'colour'),
      codes: ['409 ENTITY_ERROR.RELATIONSHIP.UNKNOWN'],
    },
    {
      name: 'without a parent',
      body: { data: { ...right.data, relationships: {} } },
      codes: ['409 ENTITY_ERROR.RELATIONSHIP.INVALID'],
    },
    { name: 'with a parent that is not there', body: right, codes: ['409 ENTITY_ERROR.RELATIONSHIP.INVALID'] },
  ])('$name', async ({ body, codes }) => {
    await using simulator = await startSimulator()
    expect(refusals(await new TestClient(simulator).send('POST', SETS, body))).toEqual(codes)
  })

  test('with two parents', async () => {
    await using simulator = await startSimulator()
    const { relationships } = setBody('L', 'APP_IPHONE_67', 'appCustomProductPageLocalization').data
    const data = { ...right.data, relationships: { ...right.data.relationships, ...relationships } }
    const answer = await new TestClient(simulator).send('POST', SETS, { data })
    expect(refusals(answer)).toEqual(['409 ENTITY_ERROR.RELATIONSHIP.INVALID'])
  })

  test('that is not announced as JSON', async () => {
    await using simulator = await startSimulator()
    const token = `Bearer ${createToken(simulator.teamKey)}`
    const body = JSON.stringify(right)
    const { status } = await fetch(`${simulator.url}${SETS}`, {
      method: 'POST',
      headers: { Authorization: token },
      body,
    })
    expect(status).toBe(415)
  })

  test('of a commit whose ID is not the one in the path', async () => {
    await using simulator = await startSimulator()
    const { ids } = addScreenshots(simulator, ['a.png'])
    const data = { type: 'appScreenshots', id: 'other', attributes: { uploaded: true } }
    const answer = await new TestClient(simulator).send('PATCH', `/v1/appScreenshots/${ids[0]}`, { data })
    expect(refusals(answer)).toEqual(['409 ENTITY_ERROR.ID.INVALID'])
  })
})

describe('an order', () => {
  test('that names every screenshot once is taken', async () => {
    await using simulator = await startSimulator()
    const { set, ids } = addScreenshots(simulator, ['a.png', 'b.png', 'c.png'])
    expect((await new TestClient(simulator).order(set, ids.toReversed())).status).toBe(204)
    expect(simulator.world.order(set)).toEqual(['c.png', 'b.png', 'a.png'])
  })

  test.each([
    { name: 'leaves one out', pick: ([a, b]: string[]) => [b, a] },
    { name: 'names one twice', pick: ([a, b, c]: string[]) => [a, b, c, a] },
    { name: 'names a stranger', pick: ([a, b, c]: string[]) => [a, b, c, 'stranger'] },
  ])('that $name is refused and changes nothing', async ({ pick }) => {
    await using simulator = await startSimulator()
    const { set, ids } = addScreenshots(simulator, ['a.png', 'b.png', 'c.png'])
    const order = pick(ids).map(String)
    const answer = await new TestClient(simulator).order(set, order)
    expect(refusals(answer)).toEqual(['409 ENTITY_ERROR.RELATIONSHIP.INVALID'])
    expect(simulator.world.order(set)).toEqual(['a.png', 'b.png', 'c.png'])
  })

  test('that leaves some out puts them behind, where the simulator is told so', async () => {
    await using simulator = await startSimulator({ partialOrder: 'append' })
    const { set, ids } = addScreenshots(simulator, ['a.png', 'b.png', 'c.png'])
    expect((await new TestClient(simulator).order(set, ids.slice(2))).status).toBe(204)
    expect(simulator.world.order(set)).toEqual(['c.png', 'a.png', 'b.png'])
  })

  test('keeps leftovers where it puts them', async () => {
    await using simulator = await startSimulator()
    const { world } = simulator
    const set = world.addSet({ localization: world.addLocalization() })
    const ids = [
      world.addScreenshot({ set, fileName: 'failed.png', state: 'FAILED' }),
      world.addScreenshot({ set, fileName: 'whole.png' }),
      world.addScreenshot({ set, fileName: 'waiting.png', state: 'AWAITING_UPLOAD' }),
    ]
    await new TestClient(simulator).order(set, ids.toReversed())
    expect(world.order(set)).toEqual(['waiting.png', 'whole.png', 'failed.png'])
  })
})

describe('a version that is locked', () => {
  const writes: readonly {
    name: string
    write: (client: TestClient, set: string, id: string) => Promise<{ status: number }>
  }[] = [
    { name: 'a new set', write: (client) => client.send('POST', SETS, setBody('L1', 'APP_IPHONE_65')) },
    { name: 'the removal of a set', write: (client, set) => client.send('DELETE', `${SETS}/${set}`) },
    { name: 'a reservation', write: (client, set) => client.reserve(set, 'b.png', 1) },
    { name: 'a commit', write: (client, _set, id) => client.commit(id, 'x') },
    {
      name: 'the removal of a screenshot',
      write: (client, _set, id) => client.send('DELETE', `/v1/appScreenshots/${id}`),
    },
    { name: 'an order', write: (client, set, id) => client.order(set, [id]) },
  ]
  test.each(writes)('refuses $name', async ({ write }) => {
    await using simulator = await startSimulator()
    const version = simulator.world.addVersion()
    const set = simulator.world.addSet({ localization: simulator.world.addLocalization({ id: 'L1', version }) })
    const id = simulator.world.addScreenshot({ set, fileName: 'a.png' })
    simulator.world.setState(version, 'WAITING_FOR_REVIEW')
    expect((await write(new TestClient(simulator), set, id)).status).toBe(409)
    expect(simulator.world.order(set)).toEqual(['a.png'])
    expect(simulator.violations).toEqual([])
  })

  test('says so of an order in words of its own', async () => {
    await using simulator = await startSimulator()
    const { set, ids } = addScreenshots(simulator, ['a.png'])
    simulator.world.setState('a0000000-0000-4000-8000-000000000001', 'IN_REVIEW')
    const answer = await new TestClient(simulator).order(set, ids)
    expect(answer.json.errors?.[0]?.detail).toBe("Can't Reorder Assets after Submission")
  })
})
