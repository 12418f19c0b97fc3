import { writeFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { createChecksum, createOrder, createScreenshot } from '../../support/builders.ts'
import { createExpiry, createLostAnswer, createRefusal } from '../../support/fake-errors.ts'
import { about, createUploadStage, errorsOf, NAMES } from './upload-stage.ts'

function namesOf(images: readonly { readonly name: string }[]): readonly string[] {
  return images.map(({ name }) => name)
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
      NAMES.map((name) => `screenshots/${name} could not be uploaded to en-US / APP_IPHONE_67 (6.9" iPhone)`),
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

describe('somebody else', () => {
  test('who removes an uploaded image before it is complete is an error that says so', async () => {
    await using stage = await createUploadStage({ processingMs: 40_000 })
    stage.clock.after(3000, () => stage.backend.change('set-1', (all) => all.filter(({ id }) => id !== 'new-1')))
    const outcome = await stage.applyOne({ setId: 'set-1', images: await stage.addImages('1.png', '2.png') })
    expect(outcome.errors).toMatchObject([
      {
        code: 'UPLOAD_FAILED',
        message: 'screenshots/1.png was uploaded to en-US / APP_IPHONE_67 (6.9" iPhone), and somebody else removed it',
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
