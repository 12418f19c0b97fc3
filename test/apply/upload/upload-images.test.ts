import { writeFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import type { SetOutcome } from '../../../src/plan/set-outcome.ts'
import { createChecksum, createLeftover, createOrder, createScreenshot } from '../../support/builders.ts'
import { createExpiry, createLostAnswer, createRefusal } from '../../support/fake-backend.ts'
import { createStage, type Stage } from '../stage.ts'

const NAMES = ['1.png', '2.png', '3.png']

async function createUploadStage(options: Parameters<typeof createStage>[0] = {}): Promise<Stage> {
  const stage = await createStage(options)
  stage.backend.addSet({ id: 'set-1' })
  return stage
}

function errorsOf({ errors }: SetOutcome): readonly string[] {
  return errors.map(({ code }) => code)
}

function namesOf(images: readonly { readonly name: string }[]): readonly string[] {
  return images.map(({ name }) => name)
}

function about(stage: Stage, method: string): readonly string[] {
  return stage.backend.calls.filter((call) => call.method === method).map((call) => call.about)
}

describe('images', () => {
  test('are reserved in the wanted order, one after the other, sent whole, committed, and followed', async () => {
    await using stage = await createUploadStage({ latencyMs: 50, partBytes: 6 })
    const images = await stage.addImages(...NAMES)
    const outcome = await stage.applyOne({ setId: 'set-1', images, order: createOrder('3.png', '1.png', '2.png') })
    expect(outcome.errors).toEqual([])
    expect(about(stage, 'reserve')).toEqual(['3.png', '1.png', '2.png'])
    expect(stage.backend.mostAtATime('reserve')).toBe(1)
    expect(stage.backend.mostAtATime('send')).toBeGreaterThan(1)
    expect([...stage.backend.files.values()].map(String).toSorted()).toEqual(NAMES.map((name) => `picture ${name}`))
    expect(stage.look('set-1')).toEqual(['3.png', '1.png', '2.png'])
    expect(namesOf(outcome.uploaded)).toEqual(['3.png', '1.png', '2.png'])
  })

  test('need two requests each, the polls, and no order where they come out in it', async () => {
    await using stage = await createUploadStage()
    await stage.applyOne({ setId: 'set-1', images: await stage.addImages(...NAMES) })
    const methods = stage.backend.calls.map(({ method }) => method).filter((method) => method !== 'send')
    expect(
      Object.entries(Object.groupBy(methods, (method) => method)).map(([name, all]) => [name, all?.length]),
    ).toEqual([
      ['reserve', 3],
      ['commit', 3],
      ['readScreenshots', 2],
    ])
  })

  test('are told of before the first byte is sent, and when they are settled', async () => {
    await using stage = await createUploadStage()
    await stage.applyOne({ setId: 'set-1', images: await stage.addImages('1.png') })
    expect(stage.told).toEqual(['reserving 1.png', 'reserved new-1', 'settled new-1', 'uploaded 1.png'])
  })

  test('have the checksum that was committed in the outcome', async () => {
    await using stage = await createUploadStage()
    const images = await stage.addImages('1.png')
    const { after } = await stage.applyOne({ setId: 'set-1', images })
    expect(after).toMatchObject([
      { kind: 'screenshot', isNew: true, screenshot: { checksum: createChecksum(images[0]?.md5 ?? '') } },
    ])
  })
})

describe('a lost answer', () => {
  test.each([
    ['reserve', true],
    ['reserve', false],
    ['commit', true],
    ['commit', false],
  ] as const)('to a %s that was carried out (%s) leads to no duplicate', async (method, isDone) => {
    await using stage = await createUploadStage()
    stage.backend.fail(method, { error: createLostAnswer(), isDone })
    const outcome = await stage.applyOne({ setId: 'set-1', images: await stage.addImages(...NAMES) })
    expect(outcome.errors).toEqual([])
    expect(stage.look('set-1')).toEqual(NAMES)
    expect(stage.backend.look('set-1').map(({ state }) => state)).toEqual(['complete', 'complete', 'complete'])
    expect(about(stage, method).toSorted()).toEqual(isDone ? NAMES : ['1.png', ...NAMES])
  })

  test('to a reservation that lists show late leaves no leftover', async () => {
    await using stage = await createUploadStage({ lagMs: 5000, processingMs: 10_000 })
    stage.backend.fail('reserve', { error: createLostAnswer(), isDone: true })
    const outcome = await stage.applyOne({ setId: 'set-1', images: await stage.addImages('1.png') })
    expect(outcome.errors).toEqual([])
    expect(stage.backend.look('set-1').map(({ id, state }) => `${id} ${state}`)).toEqual(['new-2 complete'])
    expect(stage.told).toContain('removed 1.png leftover')
  })

  test('that stays lost is an error about the image', async () => {
    await using stage = await createUploadStage()
    stage.backend.fail('reserve', { error: createLostAnswer(), times: 99 })
    const outcome = await stage.applyOne({ setId: 'set-1', images: await stage.addImages(...NAMES) })
    expect(outcome.errors.map(({ message }) => message)).toEqual(
      NAMES.map((name) => `screenshots/${name} could not be uploaded to en-US / APP_IPHONE_67`),
    )
    expect(outcome.errors[0]?.cause).toMatchObject({ code: 'NETWORK_TIMEOUT' })
    expect(about(stage, 'reserve')).toEqual(['1.png', '1.png', '1.png', '1.png'])
  })
})

describe('a refusal', () => {
  test('of one reservation stops the set, but not what was reserved before', async () => {
    await using stage = await createUploadStage()
    stage.backend.fail('reserve', { error: createRefusal(403, 'FORBIDDEN_ERROR'), after: 1, times: 99 })
    const outcome = await stage.applyOne({ setId: 'set-1', images: await stage.addImages(...NAMES) })
    expect(about(stage, 'reserve')).toEqual(['1.png', '2.png'])
    expect(stage.look('set-1')).toEqual(['1.png'])
    expect(errorsOf(outcome)).toEqual(['UPLOAD_FAILED', 'UPLOAD_FAILED'])
    expect(namesOf(outcome.uploaded)).toEqual(['1.png'])
  })

  test('of a commit leaves no reservation behind, and the others go on', async () => {
    await using stage = await createUploadStage()
    stage.backend.fail('commit', { error: createRefusal(409, 'STATE_ERROR'), about: '2.png' })
    const outcome = await stage.applyOne({ setId: 'set-1', images: await stage.addImages(...NAMES) })
    expect(stage.look('set-1')).toEqual(['1.png', '3.png'])
    expect(errorsOf(outcome)).toEqual(['UPLOAD_FAILED'])
    expect(stage.told.filter((line) => line.startsWith('settled'))).toHaveLength(3)
  })

  test('of the place for the file gets it a new one, once', async () => {
    await using stage = await createUploadStage()
    stage.backend.fail('send', { error: createExpiry() })
    expect(await stage.applyOne({ setId: 'set-1', images: await stage.addImages('1.png') })).toMatchObject({
      errors: [],
    })
    expect(stage.backend.writes).toEqual([
      'reserve 1.png',
      'send 1.png',
      'remove new-1',
      'reserve 1.png',
      'send 1.png',
      'commit 1.png',
    ])
    stage.backend.fail('send', { error: createExpiry(), times: 2 })
    const outcome = await stage.applyOne({ setId: 'set-1', images: await stage.addImages('2.png') })
    expect(errorsOf(outcome)).toEqual(['UPLOAD_FAILED'])
    expect(stage.look('set-1')).toEqual(['1.png'])
  })
})

describe('a file', () => {
  test('that was changed since it was planned is not committed, and its reservation is removed', async () => {
    await using stage = await createUploadStage()
    const images = await stage.addImages(...NAMES)
    await writeFile(images[1]?.path ?? '', 'another one')
    const outcome = await stage.applyOne({ setId: 'set-1', images })
    expect(errorsOf(outcome)).toEqual(['IMAGE_CHANGED'])
    expect(stage.look('set-1')).toEqual(['1.png', '3.png'])
  })

  test('that the parts do not cover is not committed', async () => {
    await using stage = await createUploadStage({ parts: [{ offset: 0, length: 3 }] })
    const outcome = await stage.applyOne({ setId: 'set-1', images: await stage.addImages('1.png') })
    expect(errorsOf(outcome)).toEqual(['API_ANSWER_INVALID'])
    expect(stage.backend.writes).toEqual(['reserve 1.png', 'remove new-1'])
  })
})

describe('an abandoned reservation', () => {
  async function createLeftoverStage(
    name: string,
    options: Parameters<typeof createStage>[0] = {},
  ): Promise<{ stage: Stage; images: Awaited<ReturnType<Stage['addImages']>> } & AsyncDisposable> {
    const stage = await createStage(options)
    const images = await stage.addImages(name)
    const leftover = createLeftover(name, { id: 'left', sizeBytes: images[0]?.sizeBytes ?? 0 })
    stage.backend.addSet({ id: 'set-1', screenshots: [leftover] })
    return { stage, images, [Symbol.asyncDispose]: () => stage[Symbol.asyncDispose]() }
  }

  test('takes the image, without a reservation of ours', async () => {
    await using rig = await createLeftoverStage('1.png')
    const { stage, images } = rig
    expect(await stage.applyOne({ setId: 'set-1', images })).toMatchObject({ errors: [] })
    expect(stage.backend.writes).toEqual(['send 1.png', 'commit 1.png'])
    expect(stage.told).toEqual(['adopted left', 'settled left', 'uploaded 1.png'])
  })

  test('that says no longer where the file goes is removed for a new one', async () => {
    await using rig = await createLeftoverStage('1.png', { parts: [] })
    const { stage, images } = rig
    const { readAsset } = stage.backend
    stage.backend.readAsset = async (id) => {
      stage.backend.behaviour.parts = id === 'left' ? [] : undefined
      const found = await readAsset(id)
      stage.backend.behaviour.parts = undefined
      return found
    }
    expect(await stage.applyOne({ setId: 'set-1', images })).toMatchObject({ errors: [], removed: [] })
    expect(stage.backend.writes.slice(0, 2)).toEqual(['remove left', 'reserve 1.png'])
    expect(stage.told).toContain('removed 1.png leftover')
  })

  test('that has expired is removed for a new one', async () => {
    await using rig = await createLeftoverStage('1.png')
    const { stage, images } = rig
    stage.backend.fail('send', { error: createExpiry() })
    expect(await stage.applyOne({ setId: 'set-1', images })).toMatchObject({ errors: [] })
    expect(stage.look('set-1')).toEqual(['1.png'])
    expect(stage.backend.writes).toContain('remove left')
  })

  test('that is gone by now is made anew', async () => {
    await using rig = await createLeftoverStage('1.png', { latencyMs: 100 })
    const { stage, images } = rig
    stage.clock.after(50, () => stage.backend.change('set-1', () => []))
    expect(await stage.applyOne({ setId: 'set-1', images })).toMatchObject({
      errors: [],
      after: [{ screenshot: { id: 'new-1' } }],
    })
    expect(stage.look('set-1')).toEqual(['1.png'])
  })

  test('whose file cannot be sent stays, and is no business of the post step any more', async () => {
    await using rig = await createLeftoverStage('1.png')
    const { stage, images } = rig
    stage.backend.fail('send', { error: createLostAnswer() })
    expect(errorsOf(await stage.applyOne({ setId: 'set-1', images }))).toEqual(['UPLOAD_FAILED'])
    expect(stage.look('set-1')).toEqual(['1.png'])
    expect(stage.told.slice(0, 2)).toEqual(['adopted left', 'settled left'])
  })

  test('that somebody else completes with the same picture counts as ours', async () => {
    await using rig = await createLeftoverStage('1.png', { latencyMs: 100 })
    const { stage, images } = rig
    const complete = (checksum: string | null) =>
      stage.backend.change('set-1', (all) =>
        all.map((one) => ({ ...one, state: 'complete', checksum: createChecksum(checksum) })),
      )
    // The checksum comes later than the state.
    stage.clock.after(50, () => complete(null))
    stage.clock.after(4000, () => complete(images[0]?.md5 ?? ''))
    const outcome = await stage.applyOne({ setId: 'set-1', images })
    expect(outcome).toMatchObject({ errors: [], uploaded: [{ name: '1.png' }] })
    expect(stage.backend.writes).toEqual([])
  })

  test('that somebody else completes and that never gets a checksum is judged by name and size after 30 s', async () => {
    await using rig = await createLeftoverStage('1.png', { latencyMs: 100 })
    const { stage, images } = rig
    stage.clock.after(50, () =>
      stage.backend.change('set-1', (all) => all.map((one) => ({ ...one, state: 'complete' }))),
    )
    expect(await stage.applyOne({ setId: 'set-1', images })).toMatchObject({ errors: [] })
    expect(stage.backend.writes).toEqual([])
    expect(stage.clock.elapsed()).toBeGreaterThan(30_000)
  })

  test('that somebody else completes while the file is sent counts as ours when the checksum agrees', async () => {
    await using rig = await createLeftoverStage('1.png', { latencyMs: 100 })
    const { stage, images } = rig
    stage.clock.after(150, () =>
      stage.backend.change('set-1', (all) =>
        all.map((one) => ({ ...one, state: 'complete', checksum: createChecksum(images[0]?.md5 ?? '') })),
      ),
    )
    expect(await stage.applyOne({ setId: 'set-1', images })).toMatchObject({ errors: [] })
    expect(about(stage, 'commit')).toEqual(['1.png'])
  })

  test('that somebody else completes with another picture is left, and the image gets a place of its own', async () => {
    await using rig = await createLeftoverStage('1.png', { latencyMs: 100 })
    const { stage, images } = rig
    stage.clock.after(50, () =>
      stage.backend.change('set-1', (all) =>
        all.map((one) => ({ ...one, state: 'complete', checksum: createChecksum('other') })),
      ),
    )
    expect(await stage.applyOne({ setId: 'set-1', images })).toMatchObject({ errors: [] })
    expect(stage.look('set-1')).toEqual(['1.png', '1.png'])
    expect(stage.backend.writes).not.toContain('remove left')
  })
})

describe('processing that fails', () => {
  const ALPHA = 'IMAGE_ALPHA_NOT_ALLOWED'

  test('for a reason that is the image’s is not tried again, and the old image stays', async () => {
    await using stage = await createStage({ failures: new Map([['1.png', [ALPHA]]]) })
    stage.backend.addSet({ id: 'set-1', screenshots: [createScreenshot('1.png', { id: 'old' })] })
    const outcome = await stage.applyOne({ setId: 'set-1', images: await stage.addImages('1.png', '2.png') })
    expect(outcome.errors).toMatchObject([{ code: 'PROCESSING_FAILED', hint: expect.stringContaining('Flatten') }])
    expect(stage.backend.look('set-1').map(({ id }) => id)).toEqual(['old', 'new-2'])
    expect(about(stage, 'reserve')).toEqual(['1.png', '2.png'])
    expect(outcome.removed).toEqual([])
  })

  test.each(['IMAGE_TOOL_FAILURE', ''])('for the reason "%s" is tried once more', async (code) => {
    await using stage = await createUploadStage({ failures: new Map([['1.png', [code]]]) })
    expect(await stage.applyOne({ setId: 'set-1', images: await stage.addImages(...NAMES) })).toMatchObject({
      errors: [],
    })
    expect(about(stage, 'reserve')).toEqual([...NAMES, '1.png'])
    expect(stage.look('set-1')).toEqual(NAMES)
  })

  test('twice is an error', async () => {
    await using stage = await createUploadStage({
      failures: new Map([['1.png', ['IMAGE_TOOL_FAILURE', 'IMAGE_TOOL_FAILURE']]]),
    })
    expect(errorsOf(await stage.applyOne({ setId: 'set-1', images: await stage.addImages('1.png') }))).toEqual([
      'PROCESSING_FAILED',
    ])
    expect(stage.look('set-1')).toEqual([])
  })
})

describe('the processing timeout', () => {
  test('is counted from the last commit; what hangs is named, nothing is removed, and the order is sent', async () => {
    await using stage = await createStage({ processingTimeoutMs: 30_000, processingMs: 45_000 })
    stage.backend.addSet({
      id: 'set-1',
      screenshots: [createScreenshot('2.png', { id: 'old' }), createScreenshot('x.png')],
    })
    const images = await stage.addImages('1.png', '2.png')
    const outcome = await stage.applyOne({ setId: 'set-1', images, rules: { unlisted: 'remove' } })
    expect(outcome.errors.map(({ message }) => message)).toEqual([
      'App Store Connect has not finished processing screenshots/1.png, screenshots/2.png for en-US / APP_IPHONE_67 within 30 s',
    ])
    expect(outcome).toMatchObject({ removed: [], reordered: true })
    expect(stage.look('set-1')).toEqual(['1.png', '2.png', '2.png', 'x.png'])
    expect(stage.clock.elapsed()).toBe(30_000)
  })

  test('is not met by what is complete at its last moment', async () => {
    await using stage = await createUploadStage({ processingTimeoutMs: 30_000, processingMs: 30_000 })
    expect(await stage.applyOne({ setId: 'set-1', images: await stage.addImages('1.png') })).toMatchObject({
      errors: [],
    })
  })
})

describe('somebody else', () => {
  test('who removes an uploaded image before it is complete is an error that says so', async () => {
    await using stage = await createUploadStage({ processingMs: 40_000 })
    stage.clock.after(3000, () => stage.backend.change('set-1', (all) => all.filter(({ id }) => id !== 'new-1')))
    const outcome = await stage.applyOne({ setId: 'set-1', images: await stage.addImages('1.png', '2.png') })
    expect(outcome.errors).toMatchObject([
      {
        code: 'UPLOAD_FAILED',
        message: 'screenshots/1.png was uploaded to en-US / APP_IPHONE_67, and somebody else removed it',
      },
    ])
    expect(stage.look('set-1')).toEqual(['2.png'])
  })

  test('who fills the set meanwhile is an error, and nothing of theirs is removed', async () => {
    await using stage = await createUploadStage({ latencyMs: 100 })
    const theirs = Array.from({ length: 9 }, (_, index) => createScreenshot(`x${index}.png`))
    stage.clock.after(50, () => stage.backend.change('set-1', (all) => [...all, ...theirs]))
    const outcome = await stage.applyOne({ setId: 'set-1', images: await stage.addImages('1.png', '2.png') })
    expect(errorsOf(outcome)).toEqual(['UPLOAD_FAILED'])
    expect(stage.look('set-1')).toHaveLength(10)
    expect(stage.backend.writes.filter((write) => write.startsWith('remove'))).toEqual([])
  })
})
