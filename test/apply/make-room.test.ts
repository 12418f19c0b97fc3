import { describe, expect, test } from '@jest/globals'
import type { CandidateImage } from '../../src/plan/plan.ts'
import { createOrder, createScreenshot } from '../support/builders.ts'
import { createLostAnswer, createRefusal } from '../support/fake-errors.ts'
import { createStage, type Stage } from './stage.ts'

const NAMES = Array.from({ length: 10 }, (_, index) => `${index}.png`)

/** A set that holds ten screenshots of these names, and ten images for it. */
async function createFullStage(
  names: readonly string[] = NAMES,
  options: Parameters<typeof createStage>[0] = {},
): Promise<Stage> {
  const stage = await createStage({ processingTimeoutMs: 600_000, ...options })
  const screenshots = names.map((name) => createScreenshot(name, { id: `old ${name}` }))
  stage.backend.addSet({ id: 'set-1', screenshots })
  return stage
}

/** What was reserved and removed: runs of the same are one text with their number. */
function roundsOf(stage: Stage): readonly string[] {
  const kinds = stage.backend.writes
    .map((write) => write.split(' ')[0])
    .filter((kind) => kind === 'reserve' || kind === 'remove')
  return kinds.flatMap((kind, index) => {
    if (kind === kinds[index - 1]) return []
    const end = kinds.findIndex((other, at) => at > index && other !== kind)
    return [`${kind} ${(end === -1 ? kinds.length : end) - index}`]
  })
}

describe('in a full set', () => {
  test('all of which is replaced, room is made for one upload, then for four at a time', async () => {
    await using stage = await createFullStage()
    const outcome = await stage.applyOne({ setId: 'set-1', images: await stage.addImages(...NAMES) })
    expect(outcome.errors).toEqual([])
    expect(roundsOf(stage)).toEqual([
      'remove 1',
      'reserve 1',
      'remove 4',
      'reserve 4',
      'remove 4',
      'reserve 4',
      'remove 1',
      'reserve 1',
    ])
    expect(stage.look('set-1')).toEqual(NAMES)
    expect(outcome.removed).toHaveLength(10)
    expect(outcome.reordered).toBe(false)
  })

  test('unlisted screenshots go before replaced ones', async () => {
    await using stage = await createFullStage([...NAMES.slice(0, 9), 'x.png'])
    const images = await stage.addImages(...NAMES.slice(0, 3), '9.png')
    const keep = createOrder('0.png', '1.png', '2.png', '9.png', ...NAMES.slice(3, 9))
    const outcome = await stage.applyOne({ setId: 'set-1', images, order: keep, rules: { unlisted: 'remove' } })
    expect(outcome.errors).toEqual([])
    expect(stage.told.filter((line) => line.startsWith('removed')).at(0)).toBe('removed x.png unlisted')
    expect(stage.look('set-1')).toEqual(['0.png', '1.png', '2.png', '9.png', ...NAMES.slice(3, 9)])
  })

  test('with room for what is uploaded, nothing goes before its successor is complete', async () => {
    await using stage = await createFullStage(NAMES.slice(0, 6))
    await stage.applyOne({ setId: 'set-1', images: await stage.addImages(...NAMES.slice(0, 4)) })
    expect(roundsOf(stage)).toEqual(['reserve 4', 'remove 4'])
  })

  test('a set never holds fewer complete screenshots than room had to be made for', async () => {
    await using stage = await createFullStage()
    let least = 10
    const { remove } = stage.backend
    stage.backend.remove = async (id) => {
      await remove(id)
      least = Math.min(least, stage.backend.look('set-1').filter(({ state }) => state === 'complete').length)
    }
    await stage.applyOne({ setId: 'set-1', images: await stage.addImages(...NAMES) })
    expect(least).toBe(6)
  })
})

describe('after an upload that failed', () => {
  async function failSecondRound(stage: Stage, images: readonly CandidateImage[]): Promise<readonly string[]> {
    stage.backend.behaviour.failures.set('2.png', ['IMAGE_ALPHA_NOT_ALLOWED'])
    const outcome = await stage.applyOne({ setId: 'set-1', images, rules: { unlisted: 'remove' } })
    return outcome.errors.map(({ message }) => message)
  }

  test('nothing more is removed, only the place that is left is used, and what went without a successor is named', async () => {
    await using stage = await createFullStage()
    const messages = await failSecondRound(stage, await stage.addImages(...NAMES))
    expect(roundsOf(stage).slice(0, 4)).toEqual(['remove 1', 'reserve 1', 'remove 4', 'reserve 4'])
    expect(stage.backend.writes.filter((write) => write.startsWith('remove old'))).toHaveLength(5)
    expect(messages.at(-1)).toBe(
      '"2.png" had to make room in en-US / APP_IPHONE_67 (6.9" iPhone), and what should have followed did not come',
    )
    // The old 5.png stays beside the new one until the next run.
    expect(stage.look('set-1')).toEqual([...NAMES.filter((name) => name !== '2.png'), '5.png'])
  })

  test('images that have room go on', async () => {
    await using stage = await createFullStage(NAMES.slice(0, 2))
    const messages = await failSecondRound(stage, await stage.addImages(...NAMES.slice(0, 4)))
    expect(messages).toHaveLength(1)
    expect(stage.look('set-1')).toEqual(['0.png', '1.png', '3.png', '0.png', '1.png'])
  })

  test('the first one, that room was made for, the set keeps the other nine', async () => {
    await using stage = await createFullStage()
    stage.backend.fail('send', { error: createLostAnswer(), times: 99 })
    const outcome = await stage.applyOne({ setId: 'set-1', images: await stage.addImages(...NAMES) })
    expect(stage.look('set-1')).toEqual(NAMES.slice(1))
    expect(outcome.removed.map(({ fileName }) => fileName)).toEqual(['0.png'])
    expect(outcome.errors.at(-1)?.message).toContain('"0.png" had to make room')
  })
})

test('a run that ends otherwise than by a failed upload names what went without a successor too', async () => {
  await using stage = await createFullStage()
  stage.backend.fail('readScreenshots', { error: createRefusal(403, 'FORBIDDEN_ERROR'), times: 99 })
  const outcome = await stage.applyOne({ setId: 'set-1', images: await stage.addImages(...NAMES) })
  expect(outcome.errors.map(({ message }) => message)).toEqual([
    'refused with 403 (FORBIDDEN_ERROR)',
    expect.stringContaining('"0.png" had to make room'),
  ])
})

test('when one removal is refused the others are finished and told', async () => {
  await using stage = await createFullStage(NAMES, { latencyMs: 100 })
  stage.backend.fail('remove', { error: createRefusal(403, 'FORBIDDEN_ERROR'), about: 'old 1.png' })
  const outcome = await stage.applyOne({ setId: 'set-1', order: createOrder('0.png'), rules: { unlisted: 'remove' } })
  expect(outcome.errors).toMatchObject([
    { message: '"1.png" could not be removed from en-US / APP_IPHONE_67 (6.9" iPhone)', cause: { status: 403 } },
  ])
  expect(outcome.removed).toHaveLength(8)
  expect(stage.look('set-1')).toEqual(['0.png', '1.png'])
})
