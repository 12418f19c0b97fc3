import { describe, expect, test } from '@jest/globals'
import { createLeftover, createOrder, createScreenshot } from '../support/builders.ts'
import { createLostAnswer, createRefusal } from '../support/fake-errors.ts'
import { createStage, type Stage } from './stage.ts'

const IPHONE = { setId: 'set-1', displayType: 'APP_IPHONE_67' }
const IPAD = { setId: 'set-2', displayType: 'APP_IPAD_PRO_3GEN_129' }

/** Two sets of one localization, and one of another. */
async function createThreeSets(options: Parameters<typeof createStage>[0] = {}): Promise<Stage> {
  const stage = await createStage(options)
  stage.backend.addSet({ id: 'set-1', displayType: IPHONE.displayType })
  stage.backend.addSet({ id: 'set-2', displayType: IPAD.displayType })
  stage.backend.addSet({ id: 'set-3', localizationId: 'localization-2' })
  return stage
}

function pollsOf(stage: Stage): readonly string[] {
  const reads = stage.backend.calls.filter(({ method }) => method === 'readPlaces' || method === 'readScreenshots')
  return reads.map(({ at, method, about }) => `${at} ${method} ${about}`)
}

describe('several sets', () => {
  test('of one localization share each poll', async () => {
    await using stage = await createThreeSets({ processingMs: 12_000 })
    const images = await stage.addImages('1.png', '2.png')
    const outcomes = await stage.apply({ ...IPHONE, images }, { ...IPAD, images })
    expect(outcomes.map(({ errors }) => errors)).toEqual([[], []])
    expect(pollsOf(stage)).toEqual([2, 3, 4.5, 6.75, 10.125, 15.1875].map((at) => `${at} readPlaces localization-1`))
  })

  test('of one localization share the read-back of their orders', async () => {
    await using stage = await createThreeSets()
    for (const id of ['set-1', 'set-2']) {
      stage.backend.change(id, () => ['a.png', 'b.png'].map((name) => createScreenshot(name, { id: `${id} ${name}` })))
    }
    const order = createOrder('b.png')
    const outcomes = await stage.apply({ ...IPHONE, order }, { ...IPAD, order })
    expect(outcomes.map(({ reordered, errors }) => ({ reordered, errors }))).toEqual(
      [1, 2].map(() => ({ reordered: true, errors: [] })),
    )
    expect(stage.backend.calls.map(({ method }) => method)).toEqual(['replaceOrder', 'replaceOrder', 'readPlaces'])
  })

  test('go on while one fails, and are told in the order of the plan', async () => {
    await using stage = await createThreeSets({ failures: new Map([['bad.png', ['IMAGE_ALPHA_NOT_ALLOWED']]]) })
    const outcomes = await stage.apply(
      { ...IPHONE, images: await stage.addImages('bad.png') },
      { ...IPAD, images: await stage.addImages('1.png') },
      { setId: 'set-3', localizationId: 'localization-2', images: await stage.addImages('2.png') },
    )
    expect(outcomes.map(({ setId, errors }) => [setId, errors.map(({ code }) => code)])).toEqual([
      ['set-1', ['PROCESSING_FAILED']],
      ['set-2', []],
      ['set-3', []],
    ])
    expect(['set-1', 'set-2', 'set-3'].map((id) => stage.look(id))).toEqual([[], ['1.png'], ['2.png']])
  })

  test('that need nothing cost nothing, and are told unchanged', async () => {
    await using stage = await createThreeSets()
    stage.backend.change('set-1', () => [createScreenshot('a.png')])
    const [outcome] = await stage.apply({ ...IPHONE, order: createOrder('*') })
    expect(stage.backend.calls).toEqual([])
    expect(outcome).toMatchObject({ created: false, reordered: false, uploaded: [], removed: [], errors: [] })
    expect(outcome?.after).toMatchObject([{ kind: 'screenshot', isNew: false, screenshot: { id: 'a' } }])
  })

  test('beyond sixteen wait for their turn to send, and take it while others are processed', async () => {
    await using stage = await createStage({ latencyMs: 1000, processingMs: 100_000, processingTimeoutMs: 300_000 })
    const ids = Array.from({ length: 18 }, (_, index) => String(index))
    for (const id of ids) stage.backend.addSet({ id, localizationId: id })
    const images = await stage.addImages('1.png')
    const outcomes = await stage.apply(...ids.map((id) => ({ setId: id, localizationId: id, images })))
    expect(outcomes.flatMap(({ errors }) => errors)).toEqual([])
    const times = stage.backend.calls.filter(({ method }) => method === 'reserve').map(({ at }) => at)
    expect(times).toEqual([...Array.from({ length: 16 }, () => 0), 3, 3])
  })

  test('are created and filled in one go', async () => {
    await using stage = await createStage()
    const images = await stage.addImages('1.png')
    const [outcome] = await stage.apply({ images })
    expect(outcome).toMatchObject({ created: true, setId: 'created-APP_IPHONE_67', errors: [], before: [] })
    expect(stage.look('created-APP_IPHONE_67')).toEqual(['1.png'])
  })
})

describe('a second run', () => {
  test('changes nothing, and reads nothing beside the state', async () => {
    await using stage = await createThreeSets()
    const screenshots = ['x.png', '2.png'].map((name) => createScreenshot(name))
    stage.backend.change('set-1', () => screenshots)
    const images = await stage.addImages('1.png', '2.png')
    const wanted = { ...IPHONE, images, order: createOrder('2.png', '1.png') }
    expect((await stage.applyOne(wanted)).errors).toEqual([])
    const before = stage.backend.calls.length
    expect(await stage.applyOne(wanted)).toMatchObject({ reordered: false, uploaded: [], removed: [] })
    expect(stage.backend.calls).toHaveLength(before)
    expect(stage.look('set-1')).toEqual(['2.png', '1.png', 'x.png'])
  })

  test('finishes what the first one could not, whatever it failed at, without duplicates', async () => {
    const methods = ['reserve', 'send', 'commit', 'replaceOrder', 'remove', 'readScreenshots', 'readOrder'] as const
    for (const method of methods) {
      for (const after of [0, 1, 2]) {
        await using stage = await createThreeSets()
        stage.backend.change('set-1', () =>
          ['2.png', '1.png', 'x.png'].map((name) => createScreenshot(name, { id: `old ${name}` })),
        )
        const images = await stage.addImages('1.png', '2.png', '3.png')
        const wanted = { ...IPHONE, images, rules: { unlisted: 'remove' as const } }
        stage.backend.fail(method, { error: createRefusal(403, 'FORBIDDEN_ERROR'), times: 1, after })
        await stage.applyOne(wanted)
        expect([method, after, (await stage.applyOne(wanted)).errors]).toEqual([method, after, []])
        expect(stage.look('set-1')).toEqual(['1.png', '2.png', '3.png'])
      }
    }
  })
})

describe('a job that is cancelled', () => {
  test('begins nothing more, lets what is on its way be answered, and removes what it reserved', async () => {
    await using stage = await createThreeSets({ latencyMs: 100 })
    const images = await stage.addImages('1.png', '2.png', '3.png')
    stage.clock.after(250, stage.cancel)
    const outcomes = await stage.apply({ ...IPHONE, images }, { ...IPAD, images })
    expect(outcomes.map(({ errors }) => errors.map(({ code }) => code))).toEqual([['CANCELLED'], ['CANCELLED']])
    const later = stage.backend.calls.filter(({ at }) => at > 0.25).map(({ method }) => method)
    expect(new Set(later)).toEqual(new Set(['readAsset', 'remove']))
    expect([stage.look('set-1'), stage.look('set-2')]).toEqual([['1.png'], ['1.png']])
    expect(outcomes.map(({ uploaded }) => uploaded.map(({ name }) => name))).toEqual([['1.png'], ['1.png']])
  })

  test('waits for the reservation whose answer is on its way, and removes it', async () => {
    await using stage = await createThreeSets({ latencyMs: 100 })
    stage.clock.after(50, stage.cancel)
    await stage.applyOne({ ...IPHONE, images: await stage.addImages('1.png') })
    expect(stage.told).toEqual(['reserving 1.png', 'reserved new-1', 'settled new-1'])
    expect(stage.look('set-1')).toEqual([])
  })

  test('leaves to the post step what it can not remove, each on its own', async () => {
    await using stage = await createThreeSets({ latencyMs: 100 })
    stage.backend.fail('remove', { error: createRefusal(403, 'FORBIDDEN_ERROR'), about: 'new-1' })
    stage.clock.after(150, stage.cancel)
    await stage.applyOne({ ...IPHONE, images: await stage.addImages('1.png', '2.png') })
    expect(stage.told.filter((line) => line.startsWith('settled'))).toEqual(['settled new-2'])
    expect(stage.look('set-1')).toEqual(['1.png'])
  })

  test('leaves a reservation that it adopted', async () => {
    await using stage = await createThreeSets({ latencyMs: 100 })
    const images = await stage.addImages('1.png')
    stage.backend.change('set-1', () => [createLeftover('1.png', { id: 'left', sizeBytes: images[0]?.sizeBytes ?? 0 })])
    stage.clock.after(150, stage.cancel)
    await stage.applyOne({ ...IPHONE, images })
    expect(stage.look('set-1')).toEqual(['1.png'])
    expect(stage.told).toEqual(['adopted left'])
  })

  test('while Apple processes is not the failure of an image', async () => {
    await using stage = await createThreeSets()
    stage.clock.after(1000, stage.cancel)
    const outcome = await stage.applyOne({ ...IPHONE, images: await stage.addImages('1.png') })
    expect(outcome.errors.map(({ code }) => code)).toEqual(['CANCELLED'])
    expect(stage.told.filter((line) => line.startsWith('failed'))).toEqual([])
  })
})

test('a picture of an earlier run that is still processed is waited for, and another one of its name goes last', async () => {
  await using stage = await createThreeSets()
  const [image] = await stage.addImages('1.png')
  const old = createScreenshot('1.png', { id: 'old' })
  const young = createScreenshot('1.png', { id: 'young', checksum: image?.md5 ?? '', state: 'processing' })
  stage.backend.change('set-1', () => [old, young])
  stage.clock.after(10_000, () =>
    stage.backend.change('set-1', (all) => all.map((one) => ({ ...one, state: 'complete' }))),
  )
  const outcome = await stage.applyOne({
    ...IPHONE,
    images: image === undefined ? [] : [image],
    rules: { unlisted: 'remove' },
  })
  expect(outcome.errors).toEqual([])
  expect(stage.backend.calls.find(({ method }) => method === 'remove')).toMatchObject({ at: 10.125, about: 'old' })
})

test('an answer that stays lost while the sets are read is an error of the sets that wait, and of no other', async () => {
  await using stage = await createThreeSets()
  stage.backend.fail('readScreenshots', { error: createLostAnswer(), about: 'set-1', times: 99 })
  const images = await stage.addImages('1.png')
  const outcomes = await stage.apply(
    { ...IPHONE, images },
    { setId: 'set-3', localizationId: 'localization-2', images },
  )
  expect(outcomes.map(({ errors }) => errors.map(({ code }) => code))).toEqual([['NETWORK_TIMEOUT'], []])
})

describe('what was done is on record', () => {
  test('where an unforeseen error ends one set: it is its error, and the others are finished', async () => {
    await using stage = await createThreeSets()
    stage.backend.fail('readScreenshots', { error: new TypeError('x is undefined'), about: 'set-1', times: 99 })
    const images = await stage.addImages('1.png')
    const outcomes = await stage.apply(
      { ...IPHONE, images },
      { setId: 'set-3', localizationId: 'localization-2', images },
    )
    expect(outcomes.map(({ errors }) => errors.map(({ code }) => code))).toEqual([['INTERNAL'], []])
    expect(outcomes.map(({ uploaded }) => uploaded.length)).toEqual([1, 1])
  })

  test('from the commit on, whatever the polls answer', async () => {
    await using stage = await createThreeSets()
    stage.backend.fail('readScreenshots', { error: createLostAnswer(), times: 99 })
    const outcome = await stage.applyOne({ ...IPHONE, images: await stage.addImages('1.png', '2.png') })
    expect(outcome).toMatchObject({ uploaded: [{ name: '1.png' }, { name: '2.png' }] })
    expect(outcome.errors.map(({ code }) => code)).toEqual(['NETWORK_TIMEOUT'])
  })

  test('at any moment, before the run has ended', async () => {
    await using stage = await createThreeSets()
    const images = await stage.addImages('1.png', '2.png')
    const seen: unknown[] = []
    stage.clock.after(1000, () => seen.push(stage.record().map(({ uploaded }) => uploaded.length)))
    await stage.apply({ ...IPHONE, images }, { ...IPAD, images: images.slice(1) })
    expect(seen).toEqual([[2, 1]])
  })
})
