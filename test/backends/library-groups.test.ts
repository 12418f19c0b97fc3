import { describe, expect, test } from '@jest/globals'
import { createPicture } from '../support/pictures.ts'
import { countChanges } from './run-on.ts'
import { createStage, folder } from './stage.ts'

const LIBRARY = 'asset-library'

const FOLDER = { screenshots: 'screenshots' }

const isUpload = (line: string) => line.startsWith('POST /v1/appAssetLibraryImages')

describe('a placement', () => {
  test('in a state that nobody knows counts as there', async () => {
    await using stage = await createStage(LIBRARY, { library: { placementState: 'ACTIVE', imageState: 'COMPLETE' } })
    stage.add('en-US', { fileName: 'a.png', seed: 1 })
    await stage.write(folder('en-US', { 'a.png': 1 }))
    const run = await stage.run(FOLDER)
    expect([countChanges(run), run.planned.states[0]?.places[0]?.screenshots[0]?.appleState]).toEqual([0, 'ACTIVE'])
  })

  test('is read on its own where lists with images are not answered, which is said once', async () => {
    await using stage = await createStage(LIBRARY, { library: { includes: 'failing' }, locales: ['en-US', 'de-DE'] })
    stage.add('en-US', { fileName: 'a.png', seed: 1 })
    await stage.write({ ...folder('en-US', { 'a.png': 1 }), ...folder('de-DE', { 'a.png': 1 }) })
    const { errors, told } = await stage.run(FOLDER)
    expect([errors, told.filter((line) => line === 'slow')]).toEqual([[], ['slow']])
    expect(stage.look('de-DE')).toEqual(['a.png'])
    expect(stage.simulator.journal.writes().filter(isUpload)).toEqual([])
  })

  test('that does not fit its group once it is processed is told with the reason', async () => {
    await using stage = await createStage(LIBRARY)
    await stage.write(folder('en-US', { 'a.png': 1 }))
    const failure = { code: 'IMAGE_TOOL_FAILURE', description: 'Try again.' }
    stage.simulator.faults.add({ effect: { kind: 'processing-fails', ...failure }, times: 1 })
    expect((await stage.run(FOLDER)).errors).toEqual([])
    expect(stage.look('en-US')).toEqual(['a.png'])
    expect(stage.leftovers()).toEqual([])
  })
})

describe('a group', () => {
  test.each(['APP_IPHONE_DUO', 'IPHONE_DUO_PROFILE'])('without a set is named %s', async (name) => {
    await using stage = await createStage(LIBRARY)
    await stage.write({ [`screenshots/en-US/${name}/a.png`]: createPicture(1, { width: 1398, height: 2034 }) })
    const { errors, planned } = await stage.run({ ...FOLDER, 'display-type': name })
    expect(errors).toEqual([])
    expect(planned.jobs.map(({ plan }) => plan.displayType)).toEqual([name])
    const [localization = ''] = Object.values(stage.localizations)
    expect(stage.simulator.world.library.placements(localization)).toMatchObject([{ group: 'IPHONE_DUO_PROFILE' }])
    expect((await stage.run({ ...FOLDER, 'display-type': name })).told).toEqual([])
  })

  test('is told by pixels, under the name that the filter gives it', async () => {
    await using stage = await createStage(LIBRARY)
    await stage.write({
      'screenshots/en-US/a.png': createPicture(1, { width: 1398, height: 2034 }),
      'screenshots/en-US/b.png': createPicture(2),
    })
    const { errors } = await stage.run({ ...FOLDER, 'display-type': '' })
    expect(errors).toEqual([])
    const again = await stage.run({ ...FOLDER, 'display-type': 'IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE' })
    expect([again.planned.jobs.length, countChanges(again)]).toEqual([1, 0])
  })

  test('that is newer than this action works by its own name', async () => {
    await using stage = await createStage(LIBRARY)
    const { world } = stage.simulator
    world.addImageSpec({ group: 'IPHONE_TRIO_PROFILE', width: 1000, height: 2000 })
    await stage.write({
      'screenshots/en-US/IPHONE_TRIO_PROFILE/a.png': createPicture(1, { width: 1000, height: 2000 }),
    })
    expect((await stage.run({ ...FOLDER, 'display-type': '' })).errors).toEqual([])
    const [localization = ''] = Object.values(stage.localizations)
    expect(world.library.placements(localization)).toMatchObject([{ group: 'IPHONE_TRIO_PROFILE' }])
  })

  test('takes as many as the reference data say', async () => {
    await using stage = await createStage(LIBRARY, { library: { groupLimits: { APP_STORE_VERSIONS: 2 } } })
    await stage.write(folder('en-US', { 'a.png': 1, 'b.png': 2, 'c.png': 3 }))
    await expect(stage.run(FOLDER)).rejects.toThrow(/at most 2|takes 2|2 screenshots|limit/i)
    expect(stage.simulator.journal.writes()).toEqual([])
  })

  test('is replaced within its limit', async () => {
    await using stage = await createStage(LIBRARY, { library: { groupLimits: { APP_STORE_VERSIONS: 2 } } })
    stage.add('en-US', { fileName: 'a.png', seed: 1 }, { fileName: 'b.png', seed: 2 })
    await stage.write(folder('en-US', { 'a.png': 11, 'b.png': 12 }))
    expect((await stage.run(FOLDER)).errors).toEqual([])
    expect(stage.look('en-US')).toEqual(['a.png', 'b.png'])
  })

  test('of a custom product page has the limit of pages', async () => {
    await using stage = await createStage(LIBRARY, { library: { groupLimits: { CUSTOM_PRODUCT_PAGES: 1 } } })
    const { world } = stage.simulator
    const page = world.addCustomProductPage({ name: 'Summer' })
    const pageVersion = world.addCustomProductPageVersion({ page })
    const localization = world.addCustomProductPageLocalization({ pageVersion })
    await stage.write(folder('en-US', { 'a.png': 1 }))
    const inputs = { ...FOLDER, version: '', 'bundle-id': '', 'custom-product-page-localization': localization }
    expect((await stage.run(inputs)).errors).toEqual([])
    expect(world.library.placements(localization)).toHaveLength(1)
    await stage.write(folder('en-US', { 'b.png': 2 }))
    await expect(stage.run(inputs)).rejects.toThrow()
  })
})
