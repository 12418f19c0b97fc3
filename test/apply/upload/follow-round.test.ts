import { describe, expect, test } from '@jest/globals'
import { createScreenshot } from '../../support/builders.ts'
import { createStage } from '../stage.ts'
import { about, createUploadStage, errorsOf, NAMES } from './upload-stage.ts'

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
      'App Store Connect has not finished processing screenshots/1.png, screenshots/2.png for en-US / APP_IPHONE_67 (6.9" iPhone) within 30 s',
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
