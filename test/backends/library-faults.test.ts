/** What the App Asset Library may do to a run, and others in it. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { createPicture } from '../support/pictures.ts'
import { createStage, folder, type Stage } from './stage.ts'

const LIBRARY = 'asset-library'
const FOLDER = { screenshots: 'screenshots' }
const SHARED = { ...FOLDER, 'ordering-file': 'order.yml' }
const LOCALES = ['en-US', 'de-DE', 'ja']

const TRY_AGAIN = { code: 'IMAGE_TOOL_FAILURE', description: 'Try again.' }
const BAD_COLORS = { code: 'IMG_BAD_COLOR_SPACE', description: 'The colour space is wrong.' }

const isUpload = (line: string) => line.startsWith('POST /v1/appAssetLibraryImages')

/** Apple's verdict comes before an image can be placed, or when it has been. */
const VERDICTS = [
  ['before it is placed', 0],
  ['when it has been placed', 1],
] as const

async function shareImage(stage: Stage): Promise<void> {
  await stage.write({ 'screenshots/APP_IPHONE_67/a.png': 1, 'order.yml': 'default: {APP_IPHONE_67: [a.png]}' })
}

describe.each(VERDICTS)('an image that Apple fails %s', (_, processingSeconds) => {
  test('without fault of its own is uploaded once more, for all locales that show it', async () => {
    await using stage = await createStage(LIBRARY, { locales: LOCALES, processingSeconds })
    await shareImage(stage)
    stage.simulator.faults.add({ effect: { kind: 'processing-fails', ...TRY_AGAIN }, times: 1 })
    const { errors, told } = await stage.run(SHARED)
    expect([errors, told.filter((line) => line === 'uploaded a.png')]).toEqual([
      [],
      LOCALES.map(() => 'uploaded a.png'),
    ])
    expect(stage.simulator.journal.writes().filter(isUpload)).toHaveLength(2)
    for (const locale of LOCALES) expect(stage.look(locale)).toEqual(['a.png'])
    expect(stage.leftovers()).toEqual([])
    expect((await stage.run(SHARED)).told).toEqual([])
  })

  test('for a reason of its own is told for each locale, and not tried again', async () => {
    await using stage = await createStage(LIBRARY, { locales: LOCALES, processingSeconds })
    for (const locale of LOCALES) stage.add(locale, { fileName: 'a.png', seed: 50 })
    await shareImage(stage)
    stage.simulator.faults.add({ effect: { kind: 'processing-fails', ...BAD_COLORS } })
    const { errors } = await stage.run(SHARED)
    const told = ['de-DE', 'en-US', 'ja'].map((locale) =>
      expect.stringMatching(`could not use .*a.png .*for ${locale} .*IMG_BAD_COLOR_SPACE`),
    )
    expect(errors.toSorted()).toEqual(told)
    expect(stage.simulator.journal.writes().filter(isUpload)).toHaveLength(1)
    for (const locale of LOCALES) expect(stage.look(locale)).toEqual(['a.png'])
    expect(stage.leftovers()).toEqual([])
  })

  test('and that somebody else has uploaded gives way to the local one', async () => {
    await using stage = await createStage(LIBRARY)
    const { world } = stage.simulator
    const image = world.library.addImage({
      fileName: 'a.png',
      bytes: createPicture(1),
      state: 'UPLOAD_COMPLETE',
      completesAfterSeconds: 10_000,
    })
    const fail = () => world.library.failImage(image, BAD_COLORS)
    const isBefore = processingSeconds === 0
    world[isBefore ? 'before' : 'after']({ method: 'POST', path: /Placements$/ }, fail)
    await stage.write(folder('en-US', { 'a.png': 1 }))
    expect((await stage.run(FOLDER)).errors).toEqual([])
    expect(stage.look('en-US')).toEqual(['a.png'])
    expect(world.library.images().map(({ id }) => id)).not.toContain(image)
    expect((await stage.run(FOLDER)).told).toEqual([])
  })
})

test('an image that somebody deletes before it is placed is uploaded again', async () => {
  await using stage = await createStage(LIBRARY)
  const { world } = stage.simulator
  const image = world.library.addImage({ fileName: 'a.png', bytes: createPicture(1) })
  world.before({ method: 'POST', path: /Placements$/ }, () => world.library.removeImage(image))
  await stage.write(folder('en-US', { 'a.png': 1 }))
  expect((await stage.run(FOLDER)).errors).toEqual([])
  expect(stage.look('en-US')).toEqual(['a.png'])
  expect((await stage.run(FOLDER)).told).toEqual([])
})

test('of two reservations of one file only that of this run is its own', async () => {
  await using stage = await createStage(LIBRARY)
  const { world, faults } = stage.simulator
  await stage.write(folder('en-US', { 'a.png': 1, 'b.png': 2 }))
  // Another run's, of the same file and noted: the first is taken over, the second stays.
  const facts = { fileName: 'a.png', bytes: createPicture(1), referenceName: md5Of(createPicture(1)) }
  world.library.addImage({ ...facts, state: 'AWAITING_UPLOAD', uploadOperations: 'gone' })
  const other = world.library.addImage({ ...facts, state: 'AWAITING_UPLOAD' })
  faults.add({ match: { method: 'POST', path: /Images$/ }, effect: { kind: 'lost-answer' } })
  expect((await stage.run(FOLDER)).errors).toEqual([])
  expect(stage.look('en-US')).toEqual(['a.png', 'b.png'])
  const left = world.library.images().filter(({ placements }) => placements.length === 0)
  expect(left.map(({ id, state }) => [id, state])).toEqual([[other, 'AWAITING_UPLOAD']])
})

describe('lists of placements with their images', () => {
  test('that are answered with 500 from some moment on are read one by one', async () => {
    await using stage = await createStage(LIBRARY, { locales: ['en-US', 'de-DE'] })
    stage.add('en-US', { fileName: 'z.png' }, { fileName: 'a.png', seed: 50 })
    await stage.write({ ...folder('en-US', { 'a.png': 1, 'b.png': 2 }), ...folder('de-DE', { 'a.png': 1 }) })
    const match = { method: 'GET', path: /\/placements$/, query: /include=/, nth: 3 }
    stage.simulator.faults.add({ match, times: 99, effect: { kind: 'status', status: 500 } })
    const { errors, told } = await stage.run(FOLDER)
    expect([errors, told.filter((line) => line === 'slow')]).toEqual([[], ['slow']])
    expect([stage.look('en-US'), stage.look('de-DE')]).toEqual([['a.png', 'b.png', 'z.png'], ['a.png']])
  })

  test('that are refused are an error', async () => {
    await using stage = await createStage(LIBRARY)
    await stage.write(folder('en-US', { 'a.png': 1 }))
    const match = { method: 'GET', path: /\/placements$/ }
    stage.simulator.faults.add({ match, times: 99, effect: { kind: 'status', status: 403, code: 'FORBIDDEN_ERROR' } })
    await expect(stage.run(FOLDER)).rejects.toThrow('403')
    expect(stage.simulator.journal.writes()).toEqual([])
  })
})

test.each([
  { placementState: 'INACTIVE', imageState: 'ARCHIVED' },
  { placementState: 'PARENT_BRAND_NEW', imageState: 'BRAND_NEW' },
  { placementState: 'ACTIVE', imageState: 'APPROVED' },
  { placementState: 'PARENT_REJECTED', imageState: 'REJECTED' },
])('what stands in %j is there: it is ordered and replaced as ever', async (library) => {
  await using stage = await createStage(LIBRARY, { library })
  stage.add('en-US', { fileName: 'b.png', seed: 2 }, { fileName: 'a.png', seed: 1 }, { fileName: 'c.png', seed: 50 })
  await stage.write({
    ...folder('en-US', { 'a.png': 1, 'b.png': 2, 'c.png': 3 }),
    'order.txt': 'a.png\nb.png\nc.png\n',
  })
  const inputs = { ...FOLDER, 'ordering-file': 'order.txt' }
  expect((await stage.run(inputs)).errors).toEqual([])
  const [localization = ''] = Object.values(stage.localizations)
  expect(stage.simulator.world.library.placements(localization).map(({ fileName }) => fileName)).toEqual([
    'a.png',
    'b.png',
    'c.png',
  ])
  expect((await stage.run(inputs)).told).toEqual([])
})

test('an upload that needs what the account lacks says whose it is to accept', async () => {
  await using stage = await createStage(LIBRARY)
  await stage.write(folder('en-US', { 'a.png': 1 }))
  const code = 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED'
  stage.simulator.faults.add({ match: { path: /assetLibrary$/ }, effect: { kind: 'status', status: 403, code } })
  const failure = await stage.run(FOLDER).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 'API_FORBIDDEN', hint: expect.stringContaining('agreements') })
})

function md5Of(bytes: Buffer): string {
  return createHash('md5').update(bytes).digest('hex')
}
