import { describe, expect, test } from '@jest/globals'
import { createPng } from '../support/images/png.ts'
import { type Contract, findOpenApiFolder, readContract } from '../support/open-api.ts'
import type { Exchange } from './http/journal.ts'
import { LibraryClient } from './library-test-client.ts'
import { ROUTES } from './router.ts'
import { startSimulator } from './simulator.ts'
import { one, TestClient } from './test-client.ts'
import type { World } from './world/world.ts'

const folder = findOpenApiFolder()
const describeContract = folder === undefined ? describe.skip : describe

/** One of everything. Returns an ID for each path that has one. */
function fillWorld(world: World): Readonly<Record<string, string>> {
  const app = world.addApp()
  const version = world.addVersion({ app })
  const localization = world.addLocalization({ version })
  const page = world.addCustomProductPage({ app })
  const pageVersion = world.addCustomProductPageVersion({ page })
  const experiment = world.addExperiment({ app, version })
  const treatment = world.addTreatment({ experiment })
  const set = world.addSet({ localization })
  const screenshot = world.addScreenshot({ set, fileName: 'a.png' })
  world.addScreenshot({ set, fileName: 'b.png', state: 'AWAITING_UPLOAD' })
  world.addScreenshot({ set, fileName: 'c.png', state: 'FAILED' })
  return {
    apps: app,
    appStoreVersions: version,
    appStoreVersionLocalizations: localization,
    appCustomProductPages: page,
    appCustomProductPageVersions: pageVersion,
    appCustomProductPageLocalizations: world.addCustomProductPageLocalization({ pageVersion }),
    appStoreVersionExperiments: experiment,
    appStoreVersionExperimentTreatments: treatment,
    appStoreVersionExperimentTreatmentLocalizations: world.addTreatmentLocalization({ treatment }),
    appScreenshotSets: set,
    appScreenshots: screenshot,
    appAssetLibraryRefData: '1',
    ...fillLibrary(world, localization),
  }
}

/** A library with images in all states, shown beside the screenshots of the sets. */
function fillLibrary({ library }: World, localization: string): Readonly<Record<string, string>> {
  const image = library.addImage({ fileName: 'd.png', referenceName: 'noted' })
  const placement = library.addPlacement({ image, localization })
  library.addImage({ fileName: 'e.png', state: 'AWAITING_UPLOAD' })
  library.addImage({ fileName: 'f.png', state: 'UPLOAD_COMPLETE', completesAfterSeconds: 60 })
  for (const state of ['APPROVED', 'ARCHIVED', 'REJECTED']) {
    library.setImageState(library.addImage({ fileName: `${state}.png` }), state)
  }
  return {
    appAssetLibraries: '11b00000-0000-4000-8000-001600000001',
    appAssetLibraryImages: image,
    appAssetLibraryPlacements: placement,
  }
}

/** Both versions of experiments have one type name; what is included of it is held against version 1, which has no platform. */
const isAmbiguous = (problem: string) => /included\/\d+\/attributes\/platform isn't declared/.test(problem)

function listProblems(contract: Contract, exchanges: readonly Exchange[]): string[] {
  return exchanges.flatMap((exchange) =>
    contract
      .check(exchange)
      .filter((problem) => !isAmbiguous(problem))
      .map((problem) => `${exchange.method} ${exchange.path}: ${problem}`),
  )
}

describeContract('Apple’s documents (skipped where they are not at hand)', () => {
  // Read once: each document is compiled as it is used.
  const reading = readContract(folder ?? '')
  const problemsOf = async (exchanges: readonly Exchange[]) => listProblems(await reading, exchanges)
  test.each(ROUTES.filter(({ method }) => method === 'GET'))(
    'know what is answered to GET $path, with all that can be included',
    async ({ path, query }) => {
      await using simulator = await startSimulator()
      const ids = fillWorld(simulator.world)
      const target = path.replace('{id}', ids[path.split('/')[2] ?? ''] ?? '')
      const client = new TestClient(simulator)
      const include = query.include === undefined ? '' : `?include=${query.include.join(',')}`
      for (const each of [target, `${target}${include}`]) expect((await client.get(each)).status).toBe(200)
      for (const name of query.limits ?? [])
        expect((await client.get(`${target}?limit%5B${name}%5D=50`)).status).toBe(200)
      for (const type of query.fields ?? []) {
        const field = type === 'apps' ? 'name' : undefined
        if (field !== undefined) expect((await client.get(`${target}?fields%5B${type}%5D=${field}`)).status).toBe(200)
      }
      expect(await problemsOf(simulator.journal.requests('api'))).toEqual([])
    },
  )

  test('know all writes to the library and the refusals that they get', async () => {
    await using simulator = await startSimulator({ processingSeconds: 0 })
    const { world } = simulator
    const localization = world.addLocalization()
    const client = new LibraryClient(simulator)
    const file = createPng({ width: 1290, height: 2796 })
    const images = [await client.uploadImage('a.png', file, 'noted'), await client.uploadImage('b.png', file)]
    const placements = await Promise.all(images.map(async (image) => one(await client.place(image, localization)).id))
    expect((await client.orderPlacements(localization, placements.toReversed())).status).toBe(201)
    expect((await client.orderPlacements(localization, placements.slice(1))).status).toBe(409)
    expect((await client.place(images[0] ?? '', localization, 'NO_PROFILE')).status).toBe(409)
    expect((await client.change(images[0] ?? '', { archived: true })).status).toBe(409)
    expect((await client.change(images[0] ?? '', { referenceName: null })).status).toBe(200)
    expect((await client.send('DELETE', `/v1/appAssetLibraryPlacements/${placements[0]}`)).status).toBe(204)
    expect((await client.send('DELETE', `/v1/appAssetLibraryImages/${images[0]}`)).status).toBe(204)
    expect(await problemsOf(simulator.journal.requests('api'))).toEqual([])
  })

  test('know all writes and the refusals that they get', async () => {
    await using simulator = await startSimulator({ processingSeconds: 0 })
    const localization = simulator.world.addLocalization()
    const client = new TestClient(simulator)
    const data = { type: 'appStoreVersionLocalizations', id: localization }
    const relationships = { appStoreVersionLocalization: { data } }
    const attributes = { screenshotDisplayType: 'APP_IPHONE_67' }
    const body = { data: { type: 'appScreenshotSets', attributes, relationships } }
    for (const status of [201, 409]) {
      expect((await client.send('POST', '/v1/appScreenshotSets', body)).status).toBe(status)
    }
    const set = simulator.world.sets(localization)[0]?.id ?? ''
    const file = createPng({ width: 1290, height: 2796 })
    const ids = [await client.upload(set, 'a.png', file), await client.upload(set, 'b.png', file)]
    expect((await client.order(set, ids.toReversed())).status).toBe(204)
    expect((await client.order(set, ids.slice(1))).status).toBe(409)
    expect((await client.commit(ids[0] ?? '', 'x')).status).toBe(409)
    expect((await client.send('DELETE', `/v1/appScreenshots/${ids[0]}`)).status).toBe(204)
    expect((await client.send('DELETE', `/v1/appScreenshotSets/${set}`)).status).toBe(204)
    expect((await client.get(`/v1/appScreenshotSets/${set}`)).status).toBe(404)
    expect(await problemsOf(simulator.journal.requests('api'))).toEqual([])
  })
})
