import { describe, expect, test } from '@jest/globals'
import { createChecksum, createLeftover } from '../../../support/builders.ts'
import { createExpiry, createLostAnswer } from '../../../support/fake-errors.ts'
import { createStage, type Stage } from '../../stage.ts'
import { about, errorsOf } from '../upload-stage.ts'

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
