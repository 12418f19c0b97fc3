import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import type { LocalizationRef } from '../../src/app-store-connect/operations/resources.ts'
import { isNotFound } from '../../src/errors.ts'
import { findOpenApiFolder, readContract } from '../support/open-api.ts'
import { errorOf, startPair } from './start-client.ts'

describe('sets', () => {
  test('one request lists a localization’s sets with their screenshots in order, and the locale', async () => {
    await using pair = await startPair()
    const { client, simulator, localization, setId, screenshotIds } = pair
    simulator.world.setOrder(setId, [...screenshotIds].reverse())
    const { sets, locale } = await client.listScreenshotSets(localization)
    expect(locale).toBe('en-US')
    expect(sets).toMatchObject([
      { id: setId, screenshotDisplayType: 'APP_IPHONE_67', parent: { ...localization, locale: 'en-US' } },
    ])
    expect(sets[0]?.appScreenshots.map(({ fileName }) => fileName)).toEqual(['c.png', 'b.png', 'a.png'])
    expect(sets[0]?.appScreenshots[0]).toEqual({
      id: screenshotIds[2],
      fileName: 'c.png',
      fileSize: 100_000,
      sourceFileChecksum: expect.stringMatching(/^[0-9a-f]{32}$/),
      imageAsset: { templateUrl: expect.stringContaining('{w}x{h}'), width: 1290, height: 2796 },
      state: 'COMPLETE',
      errors: [],
      warnings: [],
      uploadOperations: null,
    })
    expect(client.requests).toBe(1)
    expect(simulator.journal.requests()).toHaveLength(1)
  })

  test('the locale of a localization without a set is unknown until it is read', async () => {
    await using pair = await startPair()
    const id = pair.simulator.world.addLocalization({ locale: 'de-DE' })
    const localization: LocalizationRef = { kind: 'appStoreVersionLocalization', id }
    expect(await pair.client.listScreenshotSets(localization)).toEqual({ sets: [], locale: undefined })
    expect(await pair.client.readLocalization(localization)).toEqual({ ...localization, locale: 'de-DE' })
  })

  test('where the linkage is missing the set’s own list gives the order', async () => {
    await using pair = await startPair()
    const { client, simulator, localization, setId, screenshotIds } = pair
    simulator.world.setOrder(setId, [...screenshotIds].reverse())
    simulator.faults.add({ effect: { kind: 'missing-linkage' } })
    const { sets } = await client.listScreenshotSets(localization)
    expect(sets[0]?.appScreenshots.map(({ id }) => id)).toEqual([...screenshotIds].reverse())
    expect(client.requests).toBe(2)
  })

  test('upload operations come only when they are asked for', async () => {
    await using pair = await startPair()
    const { client, localization, setId } = pair
    await client.createScreenshot(setId, { fileName: 'd.png', fileSize: 5 })
    const operationsOf = (list: Awaited<ReturnType<typeof client.listScreenshotSets>>) =>
      list.sets[0]?.appScreenshots.map((one) => one.uploadOperations?.length)
    expect(operationsOf(await client.listScreenshotSets(localization))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(operationsOf(await client.listScreenshotSets(localization, { withUploadOperations: true }))).toContain(1)
  })

  test('a set is created, read, ordered and deleted', async () => {
    await using pair = await startPair()
    const { client, simulator, localization, setId, screenshotIds } = pair
    const created = await client.createScreenshotSet(localization, 'APP_IPHONE_65')
    expect(created).toMatchObject({ screenshotDisplayType: 'APP_IPHONE_65', appScreenshots: [] })
    expect(await client.readScreenshotSet(created.id)).toEqual({
      ...created,
      parent: { ...localization, locale: 'en-US' },
    })
    const wanted = [2, 0, 1].map((index) => screenshotIds[index] ?? '')
    await client.replaceScreenshotOrder(setId, wanted)
    expect(await client.readScreenshotOrder(setId)).toEqual(wanted)
    expect((await client.listScreenshots(setId)).map(({ id }) => id)).toEqual(wanted)
    await client.deleteScreenshotSet(created.id)
    expect(simulator.world.sets(localization.id).map(({ id }) => id)).toEqual([setId])
    expect(isNotFound(await errorOf(client.deleteScreenshotSet(created.id)))).toBe(true)
  })
})

test('a screenshot is reserved, sent, committed, read and deleted', async () => {
  await using pair = await startPair({ processingSeconds: 600 })
  const { client, simulator, setId } = pair
  const reserved = await client.createScreenshot(setId, { fileName: 'd.png', fileSize: 5 })
  expect(reserved).toMatchObject({ state: 'AWAITING_UPLOAD', sourceFileChecksum: null, imageAsset: null })
  for (const operation of reserved.uploadOperations ?? []) await client.sendPart(operation, () => toStream('hello'))
  const committed = await client.commitScreenshot(reserved.id, '5d41402abc4b2a76b9719d911017c592')
  expect(committed.state).toBe('UPLOAD_COMPLETE')
  const read = await client.readScreenshot(reserved.id)
  expect(read).toMatchObject({ id: reserved.id, fileName: 'd.png', fileSize: 5 })
  await client.deleteScreenshot(reserved.id)
  expect(simulator.world.order(setId)).toEqual(['a.png', 'b.png', 'c.png'])
  expect(simulator.violations).toEqual([])
})

function toStream(text: string) {
  return Readable.from([Buffer.from(text)])
}

describe('from the app to its localizations', () => {
  async function startCatalogue() {
    const pair = await startPair()
    const { world } = pair.simulator
    const app = world.addApp({ bundleId: 'com.example.one', name: 'One', primaryLocale: 'de-DE' })
    world.addApp({ bundleId: 'com.example.one.more' })
    const version = world.addVersion({ app, versionString: '2.1' })
    world.addVersion({ app, versionString: '2.1', platform: 'MAC_OS' })
    const locales = ['de-DE', 'en-US'].map((locale) => world.addLocalization({ version, locale }))
    const page = world.addCustomProductPage({ app, name: 'Summer' })
    const pageVersion = world.addCustomProductPageVersion({ page })
    world.addCustomProductPageLocalization({ pageVersion, locale: 'fr-FR' })
    const experiment = world.addExperiment({ app, version, name: 'Icons' })
    const treatment = world.addTreatment({ experiment, name: 'Blue' })
    world.addTreatmentLocalization({ treatment, locale: 'it' })
    return { pair, client: pair.client, app, version, locales, page, pageVersion, experiment, treatment }
  }

  test('the app is found by its exact bundle ID, though the filter may lie', async () => {
    const { pair, client, app } = await startCatalogue()
    await using _ = pair
    pair.simulator.faults.add({ effect: { kind: 'ignore-filters' } })
    const expected = [{ id: app, bundleId: 'com.example.one', name: 'One', primaryLocale: 'de-DE' }]
    expect(await client.listApps('com.example.one')).toEqual(expected)
    expect(await client.listApps('com.example.none')).toEqual([])
  })

  test('one request gives the versions of a platform, their localizations and the app', async () => {
    const { pair, client, app, version, locales } = await startCatalogue()
    await using _ = pair
    pair.simulator.faults.add({ effect: { kind: 'ignore-filters' } })
    const localizations = [
      { kind: 'appStoreVersionLocalization', id: locales[0], locale: 'de-DE' },
      { kind: 'appStoreVersionLocalization', id: locales[1], locale: 'en-US' },
    ]
    expect(await client.listAppStoreVersions(app, 'IOS')).toEqual({
      app: { id: app, bundleId: 'com.example.one', name: 'One', primaryLocale: 'de-DE' },
      versions: [
        { id: version, versionString: '2.1', platform: 'IOS', state: 'PREPARE_FOR_SUBMISSION', localizations },
      ],
    })
    expect(client.requests).toBe(1)
    expect(await client.listVersionLocalizations(version)).toEqual(localizations)
  })

  test('pages and experiments come with their versions and treatments', async () => {
    const { pair, client, app, page, pageVersion, experiment, treatment } = await startCatalogue()
    await using _ = pair
    expect(await client.listCustomProductPages(app)).toEqual([
      { id: page, name: 'Summer', versions: [{ id: pageVersion, version: '1', state: 'PREPARE_FOR_SUBMISSION' }] },
    ])
    expect(await client.listExperiments(app)).toEqual([
      {
        id: experiment,
        name: 'Icons',
        platform: 'IOS',
        state: 'PREPARE_FOR_SUBMISSION',
        treatments: [{ id: treatment, name: 'Blue' }],
      },
    ])
    expect(client.requests).toBe(2)
    expect(await client.listCustomProductPageLocalizations(pageVersion)).toMatchObject([{ locale: 'fr-FR' }])
    expect(await client.listTreatmentLocalizations(treatment)).toMatchObject([
      { kind: 'appStoreVersionExperimentTreatmentLocalization', locale: 'it' },
    ])
  })

  test('what an answer leaves out is listed by itself', async () => {
    const { pair, client, app, version, treatment, pageVersion } = await startCatalogue()
    await using _ = pair
    const leaveOut = (relationship: string) =>
      pair.simulator.faults.add({
        match: { path: /^\/v1\/apps\// },
        effect: { kind: 'missing-linkage', relationship },
      })
    leaveOut('appStoreVersionLocalizations')
    expect((await client.listAppStoreVersions(app, 'IOS')).versions).toMatchObject([
      { id: version, localizations: undefined },
    ])
    leaveOut('appCustomProductPageVersions')
    expect(await client.listCustomProductPages(app)).toMatchObject([{ versions: [{ id: pageVersion }] }])
    leaveOut('appStoreVersionExperimentTreatments')
    expect(await client.listExperiments(app)).toMatchObject([{ treatments: [{ id: treatment }] }])
    expect(client.requests).toBe(5)
  })

  test('lists longer than a page are read to their end', async () => {
    await using pair = await startPair({ maximumPageSize: 2 })
    const { client, simulator, setId, screenshotIds } = pair
    expect((await client.listScreenshots(setId)).map(({ id }) => id)).toEqual(screenshotIds)
    expect(await client.readScreenshotOrder(setId)).toEqual(screenshotIds)
    expect(simulator.journal.requests()).toHaveLength(4)
  })
})

const folder = findOpenApiFolder()
const testContract = folder === undefined ? test.skip : test

testContract('every operation is one that Apple’s OpenAPI documents allow (skipped without them)', async () => {
  await using pair = await startPair()
  const { client, simulator, setId, localization, screenshotIds } = pair
  const { world } = simulator
  const app = world.addApp({ bundleId: 'com.example.two' })
  const page = world.addCustomProductPage({ app })
  const pageVersion = world.addCustomProductPageVersion({ page })
  const pageLocalization = world.addCustomProductPageLocalization({ pageVersion })
  const experiment = world.addExperiment({ app })
  const treatment = world.addTreatment({ experiment })
  const treatmentLocalization = world.addTreatmentLocalization({ treatment })
  const version = world.addVersion({ app })
  const kinds: LocalizationRef[] = [
    localization,
    { kind: 'appCustomProductPageLocalization', id: pageLocalization },
    { kind: 'appStoreVersionExperimentTreatmentLocalization', id: treatmentLocalization },
  ]
  for (const kind of kinds) {
    const set = await client.createScreenshotSet(kind, 'APP_IPAD_PRO_3GEN_129')
    await client.listScreenshotSets(kind, { withUploadOperations: true })
    await client.readLocalization(kind)
    expect((await client.readScreenshotSet(set.id)).parent).toMatchObject(kind)
  }
  await client.listScreenshots(setId, { withUploadOperations: true })
  await client.readScreenshotOrder(setId)
  await client.replaceScreenshotOrder(setId, [...screenshotIds].reverse())
  await client.deleteScreenshotSet(setId)
  const set = await client.createScreenshotSet(localization, 'APP_IPHONE_67')
  const reserved = await client.createScreenshot(set.id, { fileName: 'd.png', fileSize: 5 })
  for (const operation of reserved.uploadOperations ?? []) await client.sendPart(operation, () => toStream('hello'))
  await client.commitScreenshot(reserved.id, '5d41402abc4b2a76b9719d911017c592')
  await client.readScreenshot(reserved.id)
  await client.deleteScreenshot(reserved.id)
  await client.listApps('com.example.two')
  await client.listAppStoreVersions(app, 'IOS')
  await client.listVersionLocalizations(version)
  await client.listCustomProductPages(app)
  await client.listCustomProductPageLocalizations(pageVersion)
  await client.listExperiments(app)
  await client.listTreatmentLocalizations(treatment)
  expect(Object.keys(await client.readAssetLibraryRefData())).toContain('imageSpecs')
  const library = await client.readLibraryId(await client.findAppOf(localization))
  const image = await client.createLibraryImage(library, { fileName: 'e.png', fileSize: 5, referenceName: 'noted' })
  for (const operation of image.uploadOperations ?? []) await client.sendPart(operation, () => toStream('hello'))
  await client.commitLibraryImage(image.id, 'noted again')
  await client.readLibraryImage(image.id)
  await client.listLibraryImages(library)
  await client.listLibraryImages(library, { state: 'UPLOAD_COMPLETE', withUploadOperations: true })
  const placementGroup = 'IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE'
  const group = { localization, placementGroup, placementType: 'APP_SCREENSHOT' }
  const placement = await client.createPlacement(group, simulator.world.library.addImage({ fileName: 'f.png' }))
  await client.readPlacement(placement.id)
  await client.listPlacements(localization)
  await client.listPlacements(localization, { placementGroup, images: 'left-out' })
  await client.orderPlacements(group, [placement.id])
  await client.deletePlacement(placement.id)
  await client.deleteLibraryImage(image.id).catch(() => {})
  const contract = await readContract(folder ?? '')
  const exchanges = simulator.journal.requests('api')
  const problems = exchanges.flatMap((one) =>
    contract.check({ ...one, status: 0 }).map((problem) => `${one.method} ${one.path}: ${problem}`),
  )
  expect(problems).toEqual([])
  expect(exchanges).toHaveLength(client.requests)
})
