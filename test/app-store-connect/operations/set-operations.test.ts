import { describe, expect, test } from '@jest/globals'
import type { LocalizationRef } from '../../../src/app-store-connect/operations/resources.ts'
import { isNotFound } from '../../../src/errors.ts'
import { errorOf, startPair } from '../start-client.ts'
import { sendHello } from './send-hello.ts'

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
  await sendHello(client, reserved)
  const committed = await client.commitScreenshot(reserved.id, '5d41402abc4b2a76b9719d911017c592')
  expect(committed.state).toBe('UPLOAD_COMPLETE')
  const read = await client.readScreenshot(reserved.id)
  expect(read).toMatchObject({ id: reserved.id, fileName: 'd.png', fileSize: 5 })
  await client.deleteScreenshot(reserved.id)
  expect(simulator.world.order(setId)).toEqual(['a.png', 'b.png', 'c.png'])
  expect(simulator.violations).toEqual([])
})
