import { describe, expect, test } from '@jest/globals'
import { createOrder, createScreenshot } from '../support/builders.ts'
import { createRefusal } from '../support/fake-errors.ts'
import { createStage, type Stage } from './stage.ts'

const NAMES = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].map((stem) => `${stem}.png`)
const OLD = NAMES.map((name) => createScreenshot(name, { id: `old ${name}`, picture: `old ${name}` }))

async function createFilledStage(
  screenshots: Parameters<Stage['backend']['addSet']>[0]['screenshots'],
  options: Parameters<typeof createStage>[0] = {},
): Promise<Stage> {
  const stage = await createStage(options)
  stage.backend.addSet({ id: 'set-1', screenshots: screenshots ?? [] })
  return stage
}

describe('a replaced screenshot', () => {
  test('stays where somebody removes its successor just before the order', async () => {
    await using stage = await createFilledStage(OLD.slice(0, 3))
    const images = await stage.addImages('0.png', '1.png')
    stage.backend.fail('replaceOrder', {
      error: createRefusal(409, 'ENTITY_ERROR'),
      before: () => stage.backend.change('set-1', (all) => all.filter(({ id }) => id !== 'new-1')),
    })
    const outcome = await stage.applyOne({ setId: 'set-1', images, order: createOrder('1.png', '0.png') })
    expect(stage.look('set-1')).toContain('1.png')
    expect(stage.look('set-1')).toContain('0.png')
    expect(outcome.errors.map(({ code }) => code)).toContain('UPLOAD_FAILED')
  })

  test('is removed in the second attempt where the first one answers 409', async () => {
    await using stage = await createFilledStage(OLD.slice(0, 1))
    stage.backend.fail('remove', { error: createRefusal(409, 'STATE_ERROR') })
    const outcome = await stage.applyOne({ setId: 'set-1', images: await stage.addImages('0.png') })
    expect(outcome).toMatchObject({ errors: [], removed: [{ id: 'old 0.png' }] })
    expect(stage.backend.look('set-1').map(({ id }) => id)).toEqual(['new-1'])
  })
})

describe('in a full set', () => {
  test('one removal that is refused for good leaves its place, and the others are replaced', async () => {
    await using stage = await createFilledStage(OLD, { processingTimeoutMs: 5000 })
    stage.backend.fail('remove', { error: createRefusal(409, 'STATE_ERROR'), about: 'old 0.png', times: 99 })
    const images = await stage.addImages(...NAMES.slice(0, 3))
    const outcome = await stage.applyOne({ setId: 'set-1', images })
    expect(outcome.errors.map(({ message }) => message)).toContain(
      '"0.png" could not be removed from en-US / APP_IPHONE_67 (6.9" iPhone)',
    )
    const ids = stage.backend.look('set-1').map(({ id }) => id)
    expect(ids).toHaveLength(10)
    expect(ids.filter((id) => id.startsWith('new')).length).toBeGreaterThan(1)
    expect(outcome.removed.map(({ fileName }) => fileName)).toEqual(['1.png', '2.png'])
  })
})

describe('a clean-up that fails', () => {
  test('hides neither the image nor the reason, and the others are ordered', async () => {
    const failures = new Map([['bad.png', ['IMAGE_ALPHA_NOT_ALLOWED']]])
    await using stage = await createFilledStage(OLD.slice(0, 1), { failures })
    stage.backend.fail('remove', { error: createRefusal(500, 'UNEXPECTED_ERROR'), about: 'new-1', times: 99 })
    const images = await stage.addImages('bad.png', 'good.png')
    const outcome = await stage.applyOne({ setId: 'set-1', images, order: createOrder('bad.png', 'good.png') })
    expect(outcome.errors.map(({ message }) => message)).toEqual([
      expect.stringContaining(
        'could not use screenshots/bad.png (1290 × 2796 pixels) for en-US / APP_IPHONE_67 (6.9" iPhone)',
      ),
    ])
    expect(outcome.uploaded.map(({ name }) => name)).toEqual(['good.png'])
    expect(stage.look('set-1')[0]).toBe('good.png')
  })
})

describe('lists that lag for longer than processing may take', () => {
  test('are not waited for where each screenshot, read by its ID, is complete', async () => {
    await using stage = await createFilledStage([], { lagMs: 100_000, processingTimeoutMs: 20_000 })
    const images = await stage.addImages('0.png', '1.png')
    const outcome = await stage.applyOne({ setId: 'set-1', images })
    expect(outcome).toMatchObject({ errors: [], uploaded: [{ name: '0.png' }, { name: '1.png' }] })
  })
})

describe('what was removed', () => {
  test.each([
    ['answers 204 and is still there', undefined],
    ['answers 404 and is still there', createRefusal(404, 'NOT_FOUND')],
  ])('and %s, in the read-back that is made, is an error that names it', async (_, error) => {
    await using stage = await createFilledStage(OLD.slice(0, 3))
    stage.backend.behaviour.ignoresRemovals = true
    if (error !== undefined) stage.backend.fail('remove', { error })
    const outcome = await stage.applyOne({
      setId: 'set-1',
      order: createOrder('2.png', '0.png'),
      rules: { unlisted: 'remove' },
    })
    expect(outcome.errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/en-US \/ APP_IPHONE_67 .*still holds "1\.png", which was removed/),
    ])
    expect(outcome).toMatchObject({ removed: [], reordered: true })
    expect(outcome.after).toHaveLength(3)
  })
})

describe('a wanted screenshot that Apple has not finished with', () => {
  const young = createScreenshot('0.png', { id: 'young', state: 'processing', picture: 'picture 0.png' })

  async function createYoungStage(end: 'complete' | 'failed' | undefined): Promise<Stage> {
    const stage = await createFilledStage([])
    const [image] = await stage.addImages('0.png')
    const shown = {
      ...young,
      sizeBytes: image?.sizeBytes ?? 0,
      checksum: { kind: 'md5', md5: image?.md5 ?? '' },
    } as const
    stage.backend.change('set-1', () => [shown])
    if (end !== undefined) {
      stage.clock.after(10_000, () => {
        const problems = end === 'failed' ? [{ code: 'IMAGE_TOOL_FAILURE', description: '' }] : []
        stage.backend.change('set-1', (all) =>
          all.map((one) => (one.id === 'young' ? { ...one, state: end, problems } : one)),
        )
      })
    }
    return stage
  }

  test('is waited for, with nothing written', async () => {
    await using stage = await createYoungStage('complete')
    const outcome = await stage.applyOne({ setId: 'set-1', images: await stage.addImages('0.png') })
    expect(outcome).toMatchObject({ errors: [], uploaded: [], after: [{ screenshot: { state: 'complete' } }] })
    expect(stage.backend.writes).toEqual([])
    expect(stage.clock.elapsed()).toBeGreaterThan(10_000)
  })

  test('is replaced once by its local image where it fails', async () => {
    await using stage = await createYoungStage('failed')
    const outcome = await stage.applyOne({ setId: 'set-1', images: await stage.addImages('0.png') })
    expect(outcome).toMatchObject({ errors: [], uploaded: [{ name: '0.png' }] })
    expect(stage.backend.look('set-1').map(({ id, state }) => `${id} ${state}`)).toEqual(['new-1 complete'])
  })

  test("is an error with Apple's codes where it fails and no image replaces it, and the rest is ordered", async () => {
    await using stage = await createYoungStage('failed')
    stage.backend.change('set-1', (all) => [...all, createScreenshot('b.png')])
    const outcome = await stage.applyOne({ setId: 'set-1', order: createOrder('b.png', '0.png') })
    expect(outcome.errors.map(({ message }) => message)).toEqual([
      'App Store Connect could not use "0.png" of en-US / APP_IPHONE_67 (6.9" iPhone): IMAGE_TOOL_FAILURE',
    ])
    expect(stage.look('set-1')).toEqual(['b.png', '0.png'])
  })

  test('is an error when its time is up, nothing is removed, and the rest is ordered', async () => {
    await using stage = await createYoungStage(undefined)
    stage.backend.change('set-1', (all) => [...all, createScreenshot('b.png'), createScreenshot('c.png')])
    const outcome = await stage.applyOne({
      setId: 'set-1',
      order: createOrder('b.png', '0.png'),
      rules: { unlisted: 'remove' },
    })
    expect(outcome.errors.map(({ code }) => code)).toEqual(['PROCESSING_TIMEOUT'])
    expect(stage.look('set-1')).toEqual(['b.png', '0.png', 'c.png'])
  })

  test('is not waited for where nothing names it', async () => {
    await using stage = await createYoungStage(undefined)
    stage.backend.change('set-1', (all) => [createScreenshot('c.png'), createScreenshot('b.png'), ...all])
    const outcome = await stage.applyOne({ setId: 'set-1', order: createOrder('b.png', 'c.png') })
    expect(outcome.errors).toEqual([])
    expect(stage.clock.elapsed()).toBe(0)
  })
})
