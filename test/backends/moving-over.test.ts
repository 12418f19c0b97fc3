/** Moving from sets to the App Asset Library and back: the same pictures seen from another side, and nothing is to be done. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { BackendName } from '../../src/action/inputs/backend-name.ts'
import { createPicture } from '../support/pictures.ts'
import { countChanges, type StageInputs } from './run-on.ts'
import { createStage, folder, type Stage } from './stage.ts'

const FOLDER = { screenshots: 'screenshots' }

const WAYS: readonly (readonly [from: BackendName, to: BackendName])[] = [
  ['screenshot-sets', 'asset-library'],
  ['asset-library', 'screenshot-sets'],
]

/** What a plan for a backend would change, and what it warns of. */
async function plan(stage: Stage, backend: BackendName, inputs: StageInputs = FOLDER) {
  const run = await stage.run({ ...inputs, backend }, { plansOnly: true })
  return { changes: countChanges(run), warnings: run.planned.warnings.map(({ message }) => message) }
}

const TRUSTED = expect.stringContaining('name and size decided')

describe.each(WAYS)('from %s to %s', (from, to) => {
  test('the pictures are found, and nothing is to be changed', async () => {
    await using stage = await createStage(from, { locales: ['en-US', 'de-DE'] })
    await stage.write({
      ...folder('en-US', { 'a.png': 1, 'b.png': 2 }),
      ...folder('de-DE', { 'a.png': 1, 'c.png': 3 }),
      'order.yml': 'default: {APP_IPHONE_67: ["*"]}',
    })
    expect((await stage.run(FOLDER)).errors).toEqual([])
    expect(await plan(stage, to)).toEqual({ changes: 0, warnings: [TRUSTED] })
  })

  test('an order is taken over, with what nothing names', async () => {
    await using stage = await createStage(from)
    stage.add('en-US', { fileName: 'z.png' }, { fileName: 'y.png' })
    await stage.write({ ...folder('en-US', { 'a.png': 1, 'b.png': 2 }), 'order.txt': 'b.png\nz.png\na.png\n' })
    const inputs = { ...FOLDER, 'ordering-file': 'order.txt' }
    expect((await stage.run(inputs)).errors).toEqual([])
    expect(await plan(stage, to, inputs)).toMatchObject({ changes: 0 })
    expect((await stage.run({ ...inputs, backend: to })).told).toEqual([])
    expect(stage.look('en-US')).toEqual(['b.png', 'z.png', 'a.png', 'y.png'])
  })

  test('a changed picture of the same name is replaced', async () => {
    await using stage = await createStage(from)
    await stage.write(folder('en-US', { 'a.png': 1, 'b.png': 2 }))
    expect((await stage.run(FOLDER)).errors).toEqual([])
    await stage.write({ 'screenshots/en-US/APP_IPHONE_67/a.png': createPicture(9, { sizeBytes: 50_000 }) })
    expect((await stage.run({ ...FOLDER, backend: to })).errors).toEqual([])
    expect(stage.look('en-US')).toEqual(['a.png', 'b.png'])
    expect(await plan(stage, from)).toMatchObject({ changes: 0 })
  })

  test('there and back, each side having written, changes nothing', async () => {
    await using stage = await createStage(from)
    await stage.write(folder('en-US', { 'a.png': 1 }))
    expect((await stage.run(FOLDER)).errors).toEqual([])
    await stage.write(folder('en-US', { 'b.png': 2 }))
    expect((await stage.run({ ...FOLDER, backend: to })).errors).toEqual([])
    expect(await plan(stage, from)).toMatchObject({ changes: 0 })
    expect(await plan(stage, to)).toMatchObject({ changes: 0 })
    expect(stage.look('en-US')).toEqual(['a.png', 'b.png'])
  })

  test.each(['custom product page', 'treatment'])('a localization of a %s is moved as well', async (kind) => {
    await using stage = await createStage(from)
    const { world } = stage.simulator
    const isPage = kind === 'custom product page'
    const localization = isPage
      ? world.addCustomProductPageLocalization({
          pageVersion: world.addCustomProductPageVersion({ page: world.addCustomProductPage() }),
        })
      : world.addTreatmentLocalization({ treatment: world.addTreatment({ experiment: world.addExperiment() }) })
    const target = isPage ? 'custom-product-page-localization' : 'treatment-localization'
    const inputs = { ...FOLDER, 'bundle-id': '', version: '', [target]: localization }
    await stage.write(folder('en-US', { 'a.png': 1, 'b.png': 2 }))
    expect((await stage.run(inputs)).errors).toEqual([])
    expect(world.library.placements(localization).map(({ fileName }) => fileName)).toEqual(['a.png', 'b.png'])
    expect(await plan(stage, to, inputs)).toEqual({ changes: 0, warnings: [TRUSTED] })
  })
})

describe('what other tools have left in the library', () => {
  const md5 = createHash('md5').update(createPicture(1)).digest('hex')

  test.each([
    ['that say their MD5', md5, md5],
    ['of which one says its MD5', 'home screen', md5],
    ['that people have named', 'home screen', 'home screen, old'],
    ['that say nothing', null, null],
  ])('two images of one file %s: one is placed, and none uploaded', async (_, first, second) => {
    await using stage = await createStage('asset-library')
    const { world, journal } = stage.simulator
    for (const referenceName of [first, second]) {
      world.library.addImage({ fileName: 'a.png', bytes: createPicture(1), referenceName })
    }
    await stage.write(folder('en-US', { 'a.png': 1 }))
    expect((await stage.run(FOLDER)).errors).toEqual([])
    expect(journal.writes().map((line) => line.split('?')[0])).toEqual([
      expect.stringMatching(/^POST \/v1\/appAssetLibraryPlacements/),
    ])
    expect(stage.look('en-US')).toEqual(['a.png'])
    expect((await stage.run(FOLDER)).told).toEqual([])
  })

  test('two placements of images of one file are doubles, and go on demand', async () => {
    await using stage = await createStage('asset-library')
    stage.add(
      'en-US',
      { fileName: 'a.png', seed: 1 },
      { fileName: 'copy.png', seed: 1 },
      { fileName: 'b.png', seed: 2 },
    )
    await stage.write(folder('en-US', { 'a.png': 1, 'b.png': 2 }))
    const run = await stage.run(FOLDER)
    expect([run.told, run.planned.warnings.map(({ message }) => message)]).toEqual([
      ['reordered'],
      [expect.stringContaining('byte for byte: "copy.png"')],
    ])
    expect((await stage.run({ ...FOLDER, unlisted: 'remove' })).errors).toEqual([])
    expect(stage.look('en-US')).toEqual(['a.png', 'b.png'])
  })

  test.each([
    ['that say another MD5', '0'.repeat(32)],
    ['of another size', null],
  ])('images of the same name with other bytes, %s, are another picture', async (_, referenceName) => {
    await using stage = await createStage('asset-library')
    const { world } = stage.simulator
    const sizeBytes = createPicture(1).length + (referenceName === null ? 1 : 0)
    const image = world.library.addImage({ fileName: 'a.png', sizeBytes, referenceName })
    const [localization = ''] = Object.values(stage.localizations)
    world.library.addPlacement({ image, localization })
    await stage.write(folder('en-US', { 'a.png': 1 }))
    expect((await stage.run(FOLDER)).told).toContain('removed a.png replaced')
    expect(stage.look('en-US')).toEqual(['a.png'])
    expect(world.library.images()).toHaveLength(2)
    expect((await stage.run(FOLDER)).told).toEqual([])
  })

  test('what people wrote into the reference name stays', async () => {
    await using stage = await createStage('asset-library')
    const { world } = stage.simulator
    world.library.addImage({ fileName: 'a.png', bytes: createPicture(1), referenceName: 'home screen' })
    await stage.write(folder('en-US', { 'a.png': 1 }))
    expect((await stage.run(FOLDER)).errors).toEqual([])
    expect(world.library.images().map(({ referenceName }) => referenceName)).toEqual(['home screen'])
  })
})
