import { describe, expect, test } from '@jest/globals'
import { startPair } from '../start-client.ts'

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
