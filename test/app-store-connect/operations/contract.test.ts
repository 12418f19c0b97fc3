import { expect, test } from '@jest/globals'
import type { LocalizationRef } from '../../../src/app-store-connect/operations/resources.ts'
import { findOpenApiFolder, readContract } from '../../support/open-api.ts'
import { startPair } from '../start-client.ts'
import { sendHello } from './send-hello.ts'

const folder = findOpenApiFolder()

const testContract = folder === undefined ? test.skip : test

type Pair = Awaited<ReturnType<typeof startPair>>

async function callAppOperations({ client, simulator }: Pair): Promise<void> {
  const { world } = simulator
  const app = world.addApp({ bundleId: 'com.example.two' })
  const version = world.addVersion({ app })
  const pageVersion = world.addCustomProductPageVersion({ page: world.addCustomProductPage({ app }) })
  const treatment = world.addTreatment({ experiment: world.addExperiment({ app }) })
  await client.listApps('com.example.two')
  await client.listAppStoreVersions(app, 'IOS')
  await client.listVersionLocalizations(version)
  await client.listCustomProductPages(app)
  await client.listCustomProductPageLocalizations(pageVersion)
  await client.listExperiments(app)
  await client.listTreatmentLocalizations(treatment)
  expect(Object.keys(await client.readAssetLibraryRefData())).toContain('imageSpecs')
}

/** A localization of each kind. */
function addLocalizations({ localization, simulator }: Pair): readonly LocalizationRef[] {
  const { world } = simulator
  const app = world.addApp({ bundleId: 'com.example.three' })
  const pageVersion = world.addCustomProductPageVersion({ page: world.addCustomProductPage({ app }) })
  const treatment = world.addTreatment({ experiment: world.addExperiment({ app }) })
  return [
    localization,
    { kind: 'appCustomProductPageLocalization', id: world.addCustomProductPageLocalization({ pageVersion }) },
    { kind: 'appStoreVersionExperimentTreatmentLocalization', id: world.addTreatmentLocalization({ treatment }) },
  ]
}

async function callSetOperations(pair: Pair): Promise<void> {
  const { client, setId, localization, screenshotIds } = pair
  for (const kind of addLocalizations(pair)) {
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
  await sendHello(client, reserved)
  await client.commitScreenshot(reserved.id, '5d41402abc4b2a76b9719d911017c592')
  await client.readScreenshot(reserved.id)
  await client.deleteScreenshot(reserved.id)
}

async function callLibraryOperations({ client, simulator, localization }: Pair): Promise<void> {
  const library = await client.readLibraryId(await client.findAppOf(localization))
  const image = await client.createLibraryImage(library, { fileName: 'e.png', fileSize: 5, referenceName: 'noted' })
  await sendHello(client, image)
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
}

testContract('every operation is one that Apple’s OpenAPI documents allow (skipped without them)', async () => {
  await using pair = await startPair()
  const { client, simulator } = pair
  await callSetOperations(pair)
  await callAppOperations(pair)
  await callLibraryOperations(pair)
  const contract = await readContract(folder ?? '')
  const exchanges = simulator.journal.requests('api')
  const problems = exchanges.flatMap((one) =>
    contract.check({ ...one, status: 0 }).map((problem) => `${one.method} ${one.path}: ${problem}`),
  )
  expect(problems).toEqual([])
  expect(exchanges).toHaveLength(client.requests)
})
