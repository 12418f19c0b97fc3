import { describe, expect, test } from '@jest/globals'
import { createPicture } from '../support/pictures.ts'
import { createStage, folder } from './stage.ts'

const LIBRARY = 'asset-library'

const FOLDER = { screenshots: 'screenshots' }

const isUpload = (line: string) => line.startsWith('POST /v1/appAssetLibraryImages')

const isPlacing = (line: string) => line.startsWith('POST /v1/appAssetLibraryPlacements')

describe('an image', () => {
  test('is uploaded once for all locales that show it, and the next run knows it by its MD5', async () => {
    const locales = ['en-US', 'de-DE', 'fr-FR', 'ja']
    await using stage = await createStage(LIBRARY, { locales })
    await stage.write({ 'screenshots/APP_IPHONE_67/a.png': 1, 'order.yml': 'default: {APP_IPHONE_67: [a.png]}' })
    const inputs = { ...FOLDER, 'ordering-file': 'order.yml', locale: 'en-US, de-DE, fr-FR' }
    expect((await stage.run(inputs)).errors).toEqual([])
    const { journal, world } = stage.simulator
    expect([journal.writes().filter(isUpload).length, journal.writes().filter(isPlacing).length]).toEqual([1, 3])
    expect((await stage.run({ ...inputs, locale: 'ja' })).errors).toEqual([])
    expect(journal.writes().filter(isUpload)).toHaveLength(1)
    expect(world.library.images()).toMatchObject([{ referenceName: expect.stringMatching(/^[0-9a-f]{32}$/) }])
    for (const locale of locales) expect(stage.look(locale)).toEqual(['a.png'])
  })

  test.each([
    ['of this action', { referenceName: 'the home screen, md5:REPLACED' }],
    ['that people uploaded, known by name, size and pixels', {}],
    ['in processing', { state: 'UPLOAD_COMPLETE', completesAfterSeconds: 3 }],
    ['in processing, without a rendition', { state: 'UPLOAD_COMPLETE', completesAfterSeconds: 3, imageAsset: false }],
    ['without a rendition, known by its specification', { imageAsset: false }],
    ['under review', { review: 'WAITING_FOR_REVIEW' }],
    ['in a state that nobody knows', { review: 'BRAND_NEW_STATE' }],
  ] as const)('%s is placed and not uploaded', async (_, facts) => {
    await using stage = await createStage(LIBRARY)
    const { world, journal } = stage.simulator
    const bytes = createPicture(1)
    const { createHash } = await import('node:crypto')
    const md5 = createHash('md5').update(bytes).digest('hex')
    const { review, referenceName, ...file } = { review: undefined, referenceName: undefined, ...facts }
    const note = referenceName?.replace('REPLACED', md5)
    const image = world.library.addImage({
      fileName: 'a.png',
      bytes,
      ...file,
      ...(note === undefined ? {} : { referenceName: note }),
    })
    if (review !== undefined) world.library.setImageState(image, review)
    await stage.write(folder('en-US', { 'a.png': 1 }))
    expect((await stage.run(FOLDER)).errors).toEqual([])
    expect(journal.writes().filter(isUpload)).toEqual([])
    expect(stage.look('en-US')).toEqual(['a.png'])
    expect((await stage.run(FOLDER)).told).toEqual([])
  })

  test.each([
    ['of another size in bytes', { bytes: createPicture(1, { sizeBytes: 50_000 }) }],
    ['of other pixels', { width: 1320, height: 2868 }],
    ['with another MD5', { referenceName: '0'.repeat(32) }],
    ['that is archived', { review: 'ARCHIVED' }],
    ['that has failed', { state: 'FAILED' }],
  ] as const)('%s is another one', async (_, facts) => {
    await using stage = await createStage(LIBRARY)
    const { world, journal } = stage.simulator
    const { review, ...file } = { review: undefined, ...facts }
    const image = world.library.addImage({ fileName: 'a.png', bytes: createPicture(1), ...file })
    if (review !== undefined) world.library.setImageState(image, review)
    await stage.write(folder('en-US', { 'a.png': 1 }))
    expect((await stage.run(FOLDER)).errors).toEqual([])
    expect(journal.writes().filter(isUpload)).toHaveLength(1)
    expect(journal.writes().filter((line) => line.startsWith('DELETE'))).toEqual([])
  })

  test('of a killed run is taken over: its reservation, and what it had uploaded', async () => {
    await using stage = await createStage(LIBRARY)
    const { world } = stage.simulator
    const picture = (seed: number) => ({ bytes: createPicture(seed) })
    await stage.write(folder('en-US', { 'a.png': 1, 'b.png': 2 }))
    const first = await stage.run({ ...FOLDER, 'ordering-file': 'order.txt' }).catch(() => undefined)
    expect(first).toBeUndefined()
    world.library.addImage({ fileName: 'a.png', ...picture(1), state: 'AWAITING_UPLOAD' })
    world.library.addImage({ fileName: 'b.png', ...picture(2) })
    expect((await stage.run(FOLDER)).errors).toEqual([])
    expect(world.library.images()).toHaveLength(2)
    expect(stage.look('en-US')).toEqual(['a.png', 'b.png'])
    expect((await stage.run(FOLDER)).told).toEqual([])
  })

  test('stays where it is replaced: others may use it', async () => {
    await using stage = await createStage(LIBRARY)
    stage.add('en-US', { fileName: 'a.png', seed: 1 })
    await stage.write(folder('en-US', { 'a.png': 2 }))
    expect((await stage.run(FOLDER)).errors).toEqual([])
    expect(stage.simulator.world.library.images().map(({ placements }) => placements.length)).toEqual([0, 1])
  })
})

test.each(['forbidden', 'missing'] as const)(
  'an account without a library (%s) is told so before anything is written',
  async (access) => {
    await using stage = await createStage(LIBRARY, { library: { access } })
    await stage.write(folder('en-US', { 'a.png': 1 }))
    const failure = await stage.run(FOLDER).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Error)
    expect(stage.simulator.journal.writes()).toEqual([])
  },
)

test('reference data that are missing or malformed are no hindrance', async () => {
  await using stage = await createStage(LIBRARY)
  const body = JSON.stringify({
    data: [
      { type: 'appAssetLibraryRefData', id: '1', attributes: { features: [{ featureId: 'X' }, null], imageSpecs: 7 } },
    ],
    links: { self: 'x' },
  })
  stage.simulator.faults.add({ match: { path: /RefData/ }, effect: { kind: 'status', status: 200, body } })
  await stage.write(folder('en-US', { 'a.png': 1 }))
  expect((await stage.run(FOLDER)).errors).toEqual([])
  expect(stage.look('en-US')).toEqual(['a.png'])
})

describe('requests', () => {
  const locales = ['en-US', 'de-DE', 'ja']
  const ORDER = 'default: {APP_IPHONE_67: [b.png, a.png]}'

  test('are those of docs/design.md: lookup + 1 + L + A + 2·N + P + D + R + B + polls', async () => {
    await using stage = await createStage(LIBRARY, { locales })
    for (const locale of locales) stage.add(locale, { fileName: 'z.png' }, { fileName: 'b.png', seed: 1 })
    await stage.write({
      'screenshots/APP_IPHONE_67/a.png': 10,
      'screenshots/APP_IPHONE_67/b.png': 11,
      'order.yml': 'default: {APP_IPHONE_67: [b.png, a.png, z.png]}',
    })
    const { requests, errors } = await stage.run({ ...FOLDER, 'ordering-file': 'order.yml' })
    expect(errors).toEqual([])
    const lists = stage.simulator.journal.lines().filter((line) => /GET \S+\/placements\?.*include=/.test(line))
    const polls = lists.length - locales.length
    const [lookup, localizations, library, uploads] = [2, 3, 2, 2]
    const [placed, removed, ordered, readBack] = [6, 3, 3, 3]
    const exact = lookup + 1 + localizations + library + 2 * uploads + placed + removed + ordered + readBack
    expect(requests - polls).toBe(exact)
    expect(polls).toBeGreaterThanOrEqual(locales.length)
  })

  test('with nothing to do are 3 + L by bundle ID', async () => {
    await using stage = await createStage(LIBRARY, { locales })
    for (const locale of locales) stage.add(locale, { fileName: 'b.png', seed: 2 }, { fileName: 'a.png', seed: 1 })
    await stage.write({
      'screenshots/APP_IPHONE_67/a.png': 1,
      'screenshots/APP_IPHONE_67/b.png': 2,
      'order.yml': ORDER,
    })
    const run = await stage.run({ ...FOLDER, 'ordering-file': 'order.yml' })
    expect([run.told, run.requests]).toEqual([[], 3 + locales.length])
  })

  test('of a catalogue that all locales share upload each image once', async () => {
    const all = ['en-US', 'de-DE', 'ja', 'fr-FR', 'it', 'ko', 'da', 'sv', 'tr', 'uk']
    await using stage = await createStage(LIBRARY, { locales: all })
    const names = Array.from({ length: 4 }, (_, index) => `${index}.png`)
    await stage.write({
      ...Object.fromEntries(names.map((name, index) => [`screenshots/APP_IPHONE_67/${name}`, index])),
      'order.yml': 'default: {APP_IPHONE_67: ["*"]}',
    })
    expect((await stage.run({ ...FOLDER, 'ordering-file': 'order.yml' })).errors).toEqual([])
    const writes = stage.simulator.journal.writes()
    expect([writes.filter(isUpload).length, writes.filter(isPlacing).length]).toEqual([4, 40])
    for (const locale of all) expect(stage.look(locale)).toEqual(names)
  })
})
