import { describe, expect, test } from '@jest/globals'
import { createPng } from '../support/images/png.ts'
import { LibraryClient } from './library-test-client.ts'
import { startSimulator } from './simulator.ts'
import { list, one, refusals, until } from './test-client.ts'

const SIZE = { width: 1290, height: 2796 }
const GROUP = 'IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE'

const stateOf = async (client: LibraryClient, id: string) =>
  one(await client.get(`/v1/appAssetLibraryImages/${id}`)).attributes?.['state']

describe('images', () => {
  test('are reserved, sent and committed without a checksum; Apple finds their specification', async () => {
    await using simulator = await startSimulator()
    simulator.world.addApp()
    const client = new LibraryClient(simulator)
    const id = await client.uploadImage('a.png', createPng(SIZE), 'noted')
    expect(await stateOf(client, id)).toBe('UPLOAD_COMPLETE')
    await until(
      () => stateOf(client, id),
      (state) => state === 'PREPARE_FOR_SUBMISSION',
    )
    const attributes = one(await client.get(`/v1/appAssetLibraryImages/${id}`)).attributes
    expect(attributes).toMatchObject({ specId: 'image-1290x2796', referenceName: 'noted', fileName: 'a.png' })
  })

  test('of a size that no group takes fail', async () => {
    await using simulator = await startSimulator({ processingSeconds: 0 })
    simulator.world.addApp()
    const client = new LibraryClient(simulator)
    const id = await client.uploadImage('a.png', createPng({ width: 10, height: 10 }))
    expect(await stateOf(client, id)).toBe('FAILED')
  })

  test('are listed by filter, sorted and in pages', async () => {
    await using simulator = await startSimulator()
    simulator.world.addApp()
    const { library } = simulator.world
    for (const name of ['b', 'c', 'a']) library.addImage({ fileName: `${name}.png`, referenceName: name })
    const client = new LibraryClient(simulator)
    const names = async (query: string) =>
      list(await client.images(query)).map((it) => it.attributes?.['referenceName'])
    expect(await names('?sort=referenceName')).toEqual(['a', 'b', 'c'])
    expect(await names('?sort=-referenceName')).toEqual(['c', 'b', 'a'])
    expect(await names('?filter%5BreferenceName%5D=c,a')).toEqual(['c', 'a'])
    const page = await client.images('?limit=2')
    expect(list(page).length).toBe(2)
    expect(list(await client.get(page.json.links?.next ?? '')).length).toBe(1)
  })

  test('that are placed, approved or archived are not deleted, and only approved ones archived', async () => {
    await using simulator = await startSimulator()
    const { library } = simulator.world
    const localization = simulator.world.addLocalization()
    const image = library.addImage({ fileName: 'a.png' })
    const placement = library.addPlacement({ image, localization })
    const client = new LibraryClient(simulator)
    const remove = () => client.send('DELETE', `/v1/appAssetLibraryImages/${image}`)
    expect(refusals(await remove())).toEqual(['409 STATE_ERROR.ASSET_HAS_PLACEMENTS'])
    expect(refusals(await client.change(image, { archived: true }))).toEqual(['409 STATE_ERROR.INVALID_ASSET_STATE'])
    library.removePlacement(placement)
    library.setImageState(image, 'APPROVED')
    expect(refusals(await remove())).toEqual(['409 STATE_ERROR.INVALID_ASSET_STATE'])
    expect((await client.change(image, { archived: true })).status).toBe(200)
    expect(await stateOf(client, image)).toBe('ARCHIVED')
  })
})

describe('placements', () => {
  test('are made while the asset is processed, stand in order of creation, and are ordered by the full list', async () => {
    await using simulator = await startSimulator({ processingSeconds: 600 })
    const localization = simulator.world.addLocalization()
    const client = new LibraryClient(simulator)
    const images = [
      await client.uploadImage('a.png', createPng(SIZE)),
      await client.uploadImage('b.png', createPng(SIZE)),
    ]
    const placed = [
      one(await client.place(images[0] ?? '', localization)),
      one(await client.place(images[1] ?? '', localization)),
    ]
    expect(placed[0]?.attributes?.['state']).toBe('ASSET_PROCESSING')
    const ids = placed.map(({ id }) => id)
    const listed = async () => {
      const path = `/v1/appStoreVersionLocalizations/${localization}/placements`
      const query = `filter%5BplacementGroup%5D=${GROUP}&sort=placementGroupPosition`
      return list(await client.get(`${path}?${query}`)).map(({ id }) => id)
    }
    expect(await listed()).toEqual(ids)
    expect(refusals(await client.orderPlacements(localization, ids.slice(1)))).toEqual([
      '409 ENTITY_ERROR.RELATIONSHIP.INVALID',
    ])
    expect((await client.orderPlacements(localization, ids.toReversed())).status).toBe(201)
    expect(await listed()).toEqual(ids.toReversed())
  })

  test.each([
    ['a group of another placement type', `IMESSAGE_${GROUP}`, 'APP_SCREENSHOT'],
    ['a group of another size', 'IPAD_13_PROFILE', 'APP_SCREENSHOT'],
    ['a type that takes no screenshots', 'DEFAULT_PROFILE', 'PRODUCT_PAGE_HEADER_ASSET'],
  ])('are refused in %s', async (_, group, type) => {
    await using simulator = await startSimulator()
    const localization = simulator.world.addLocalization()
    const image = simulator.world.library.addImage({ fileName: 'a.png' })
    const answer = await new LibraryClient(simulator).place(image, localization, group, type)
    expect(refusals(answer)).toEqual(['409 ENTITY_ERROR.ATTRIBUTE.INVALID'])
    expect(answer.json.errors?.[0]?.source).toEqual({ pointer: '/data/attributes/placementType' })
  })

  test('are refused while the version is locked, without a detail', async () => {
    await using simulator = await startSimulator()
    const localization = simulator.world.addLocalization({
      version: simulator.world.addVersion({ state: 'IN_REVIEW' }),
    })
    const image = simulator.world.library.addImage({ fileName: 'a.png' })
    const answer = await new LibraryClient(simulator).place(image, localization)
    expect(refusals(answer)).toEqual(['409 STATE_ERROR.INVALID_STATE'])
    expect(answer.json.errors?.[0]).not.toHaveProperty('detail')
    expect(answer.json.errors?.[0]?.meta).toEqual({ state: 'IN_REVIEW', feature: 'APP_STORE_VERSIONS' })
  })

  test('fill their group up to the limit of the feature', async () => {
    await using simulator = await startSimulator({ library: { groupLimits: { APP_STORE_VERSIONS: 1 } } })
    const localization = simulator.world.addLocalization()
    const image = simulator.world.library.addImage({ fileName: 'a.png' })
    const client = new LibraryClient(simulator)
    expect((await client.place(image, localization)).status).toBe(201)
    expect((await client.place(image, localization)).status).toBe(409)
  })
})

describe('both sides', () => {
  test('see the pictures of the other one', async () => {
    await using simulator = await startSimulator({ processingSeconds: 0 })
    const { world } = simulator
    const localization = world.addLocalization()
    const set = world.addSet({ localization })
    const client = new LibraryClient(simulator)
    const screenshot = await client.upload(set, 'a.png', createPng(SIZE))
    expect(world.library.placements(localization)).toMatchObject([{ fileName: 'a.png', group: GROUP }])
    const image = await client.uploadImage('b.png', createPng(SIZE))
    const placement = one(await client.place(image, localization)).id
    expect(world.order(set)).toEqual(['a.png', 'b.png'])
    await client.send('DELETE', `/v1/appScreenshots/${screenshot}`)
    expect(world.library.placements(localization)).toMatchObject([{ id: placement }])
    expect(world.library.images()).toMatchObject([
      { fileName: 'a.png', placements: [] },
      { fileName: 'b.png', placements: [placement] },
    ])
  })

  test('a group without a display type is seen by the library alone', async () => {
    await using simulator = await startSimulator()
    const { world } = simulator
    const localization = world.addLocalization()
    const client = new LibraryClient(simulator)
    const image = world.library.addImage({ fileName: 'a.png', group: 'IPHONE_DUO_PROFILE' })
    expect((await client.place(image, localization, 'IPHONE_DUO_PROFILE')).status).toBe(201)
    expect(list(await client.get(`/v1/appStoreVersionLocalizations/${localization}/appScreenshotSets`))).toEqual([])
  })
})

describe('options', () => {
  test.each([
    ['forbidden', '403 FORBIDDEN_ERROR'],
    ['missing', '404 NOT_FOUND'],
  ] as const)('without access (%s) the library is closed', async (access, expected) => {
    await using simulator = await startSimulator({ library: { access } })
    const app = simulator.world.addApp()
    expect(refusals(await new LibraryClient(simulator).get(`/v1/apps/${app}/assetLibrary`))).toEqual([expected])
  })

  test('lists that include anything can fail', async () => {
    await using simulator = await startSimulator({ library: { includes: 'failing' } })
    const localization = simulator.world.addLocalization()
    const path = `/v1/appStoreVersionLocalizations/${localization}/placements`
    const client = new LibraryClient(simulator)
    expect((await client.get(`${path}?include=image`)).status).toBe(500)
    expect((await client.get(path)).status).toBe(200)
  })
})
