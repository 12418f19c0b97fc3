import { describe, expect, test } from '@jest/globals'
import { startSimulator } from './simulator.ts'
import { list, one, refusals, TestClient } from './test-client.ts'

describe('a list', () => {
  test('comes in pages that lead from one to the next', async () => {
    await using simulator = await startSimulator({ maximumPageSize: 2 })
    const version = simulator.world.addVersion()
    for (const locale of ['de-DE', 'en-US', 'fr-FR', 'it', 'ja']) simulator.world.addLocalization({ version, locale })
    const client = new TestClient(simulator)
    const locales: unknown[] = []
    let target: string | undefined =
      `/v1/appStoreVersions/${version}/appStoreVersionLocalizations?limit=200&fields[appStoreVersionLocalizations]=locale`
    const pagings: unknown[] = []
    while (target !== undefined) {
      const answer = await client.get(target)
      locales.push(...list(answer).map(({ attributes }) => attributes?.['locale']))
      pagings.push(answer.json.meta?.paging.nextCursor === undefined ? 'last' : 'more')
      expect(answer.json.meta?.paging).toMatchObject({ total: 5, limit: 2 })
      target = answer.json.links?.next
    }
    expect(locales).toEqual(['de-DE', 'en-US', 'fr-FR', 'it', 'ja'])
    expect(pagings).toEqual(['more', 'more', 'last'])
  })

  test('has 50 entries where no limit is given', async () => {
    await using simulator = await startSimulator()
    for (let count = 0; count < 51; count += 1) simulator.world.addApp({ bundleId: `com.example.app${count}` })
    const answer = await new TestClient(simulator).get('/v1/apps')
    expect(list(answer)).toHaveLength(50)
    expect(answer.json.links?.next).toBeDefined()
  })

  test('of apps matches loosely, so that a client has to compare', async () => {
    await using simulator = await startSimulator()
    for (const bundleId of ['com.example.app', 'com.example.app.watch', 'org.other'])
      simulator.world.addApp({ bundleId })
    const answer = await new TestClient(simulator).get(
      '/v1/apps?filter[bundleId]=com.example.app&fields[apps]=bundleId',
    )
    expect(list(answer).map(({ attributes }) => attributes)).toEqual([
      { bundleId: 'com.example.app' },
      { bundleId: 'com.example.app.watch' },
    ])
  })

  test('of versions passes the filters for platform, version string and state', async () => {
    await using simulator = await startSimulator()
    const { world } = simulator
    const app = world.addApp()
    world.addVersion({ app, platform: 'MAC_OS' })
    const wanted = world.addVersion({ app, versionString: '2.0' })
    world.addVersion({ app, versionString: '1.0', state: 'READY_FOR_DISTRIBUTION' })
    const client = new TestClient(simulator)
    const path = `/v1/apps/${app}/appStoreVersions?filter[platform]=IOS`
    const byState = await client.get(`${path}&filter[appVersionState]=PREPARE_FOR_SUBMISSION,REJECTED`)
    expect(list(byState).map(({ id }) => id)).toEqual([wanted])
    expect(list(await client.get(`${path}&filter[versionString]=2.0`)).map(({ id }) => id)).toEqual([wanted])
    expect(list(await client.get(path))).toHaveLength(2)
  })

  test('of sets passes the filter for display types', async () => {
    await using simulator = await startSimulator()
    const localization = simulator.world.addLocalization()
    simulator.world.addSet({ localization, displayType: 'APP_IPHONE_67' })
    const wanted = simulator.world.addSet({ localization, displayType: 'APP_IPHONE_65' })
    const path = `/v1/appStoreVersionLocalizations/${localization}/appScreenshotSets?filter[screenshotDisplayType]=APP_IPHONE_65`
    expect(list(await new TestClient(simulator).get(path)).map(({ id }) => id)).toEqual([wanted])
  })
})

describe('linkage', () => {
  test('is there for an included relationship only', async () => {
    await using simulator = await startSimulator()
    const set = simulator.world.addSet({ localization: simulator.world.addLocalization() })
    const id = simulator.world.addScreenshot({ set, fileName: 'a.png' })
    const client = new TestClient(simulator)
    const plain = await client.get(`/v1/appScreenshotSets/${set}`)
    expect(Object.keys(one(plain).relationships?.['appScreenshots'] ?? {})).toEqual(['links'])
    expect(plain.json.included).toBeUndefined()
    const included = await client.get(`/v1/appScreenshotSets/${set}?include=appScreenshots,appStoreVersionLocalization`)
    expect(one(included).relationships).toMatchObject({
      appScreenshots: { data: [{ type: 'appScreenshots', id }] },
      appStoreVersionLocalization: { data: { type: 'appStoreVersionLocalizations' } },
    })
    expect(included.json.included?.map(({ type }) => type)).toEqual(['appScreenshots', 'appStoreVersionLocalizations'])
  })

  test('ends at 10 where no limit is given for it', async () => {
    await using simulator = await startSimulator()
    const version = simulator.world.addVersion()
    for (let count = 0; count < 12; count += 1) simulator.world.addLocalization({ version, locale: `x-${count}` })
    const client = new TestClient(simulator)
    const path = `/v1/appStoreVersions/${version}?include=appStoreVersionLocalizations`
    const short = await client.get(path)
    expect(short.json.included).toHaveLength(10)
    expect(one(short).relationships?.['appStoreVersionLocalizations']?.meta).toMatchObject({
      paging: { total: 12, limit: 10 },
    })
    expect((await client.get(`${path}&limit[appStoreVersionLocalizations]=50`)).json.included).toHaveLength(12)
  })

  test('can be read alone, in display order', async () => {
    await using simulator = await startSimulator()
    const set = simulator.world.addSet({ localization: simulator.world.addLocalization() })
    const [a, b] = ['a.png', 'b.png'].map((fileName) => simulator.world.addScreenshot({ set, fileName }))
    simulator.world.setOrder(set, [b ?? '', a ?? ''])
    const answer = await new TestClient(simulator).get(`/v1/appScreenshotSets/${set}/relationships/appScreenshots`)
    expect(list(answer)).toEqual([
      { type: 'appScreenshots', id: b },
      { type: 'appScreenshots', id: a },
    ])
  })
})

test('sparse fields thin out attributes and relationships', async () => {
  await using simulator = await startSimulator()
  const set = simulator.world.addSet({ localization: simulator.world.addLocalization() })
  const client = new TestClient(simulator)
  const path = `/v1/appScreenshotSets/${set}?include=appScreenshots&fields[appScreenshotSets]=`
  const withoutRelationship = one(await client.get(`${path}screenshotDisplayType`))
  expect(withoutRelationship.relationships).toBeUndefined()
  const withoutAttribute = one(await client.get(`${path}appScreenshots`))
  expect(withoutAttribute.attributes).toBeUndefined()
  expect(withoutAttribute.relationships?.['appScreenshots']?.data).toEqual([])
})

describe('a request is refused', () => {
  const list200 = '/v1/apps?limit=200'
  test.each([
    { name: 'with an unknown parameter', target: `${list200}&page=2`, code: '400 PARAMETER_ERROR.ILLEGAL' },
    { name: 'with an unknown filter', target: '/v1/apps?filter[color]=red', code: '400 PARAMETER_ERROR.ILLEGAL' },
    { name: 'with a limit above 200', target: '/v1/apps?limit=201', code: '400 PARAMETER_ERROR.INVALID' },
    { name: 'with a limit of nothing', target: '/v1/apps?limit=0', code: '400 PARAMETER_ERROR.INVALID' },
    {
      name: 'with a limit above 50 for an included list',
      target: '/v1/apps?include=appStoreVersions&limit[appStoreVersions]=51',
      code: '400 PARAMETER_ERROR.INVALID',
    },
    { name: 'with an unknown include', target: '/v1/apps?include=pictures', code: '400 PARAMETER_ERROR.INVALID' },
    { name: 'with an unknown field', target: '/v1/apps?fields[apps]=colour', code: '400 PARAMETER_ERROR.INVALID' },
    {
      name: 'with fields of a foreign type',
      target: '/v1/apps?fields[colours]=a',
      code: '400 PARAMETER_ERROR.ILLEGAL',
    },
    {
      name: 'with a repeated parameter',
      target: '/v1/apps?fields[apps]=name&fields[apps]=bundleId',
      code: '400 PARAMETER_ERROR.INVALID',
    },
    { name: 'with a made-up cursor', target: '/v1/apps?cursor=abc', code: '400 PARAMETER_ERROR.INVALID' },
    {
      name: 'with a query that is not encoded',
      target: '/v1/apps?limit=%E0%A4%A',
      code: '400 PARAMETER_ERROR.INVALID',
    },
    { name: 'for an unknown path', target: '/v1/screenshots', code: '404 PATH_ERROR' },
    { name: 'for an unknown ID', target: '/v1/appScreenshotSets/1', code: '404 NOT_FOUND', isFair: true },
    {
      name: 'for a list of an unknown ID',
      target: '/v1/appScreenshotSets/1/appScreenshots',
      code: '404 NOT_FOUND',
      isFair: true,
    },
  ])('$name', async ({ target, code, isFair }) => {
    await using simulator = await startSimulator()
    expect(refusals(await new TestClient(simulator).get(target))).toEqual([code])
    expect(simulator.violations).toHaveLength(isFair ? 0 : 1)
  })

  test('with a method that the path does not have', async () => {
    await using simulator = await startSimulator()
    const answer = await new TestClient(simulator).send('DELETE', '/v1/apps/1')
    expect(refusals(answer)).toEqual(['405 METHOD_NOT_ALLOWED'])
  })

  test('by naming the parameter', async () => {
    await using simulator = await startSimulator()
    const answer = await new TestClient(simulator).get('/v1/apps?limit=201')
    expect(answer.json.errors?.[0]?.source).toEqual({ parameter: 'limit' })
  })
})

test('reference data lists the sizes of a group, and those that a test adds', async () => {
  await using simulator = await startSimulator()
  simulator.world.addImageSpec({ group: 'IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE', width: 1400, height: 3000 })
  const answer = await new TestClient(simulator).get('/v1/appAssetLibraryRefData')
  const specs = list(answer)[0]?.attributes?.['imageSpecs'] as { shortName: string }[]
  expect(specs.map(({ shortName }) => shortName)).toEqual(expect.arrayContaining(['i1290x2796a0', 'i1400x3000a0']))
})
