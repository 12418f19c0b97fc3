import { describe, expect, test } from '@jest/globals'
import { createProcessingError, isTransientFailure } from '../../../src/apply/progress/processing-error.ts'
import { createImage, createScreenshot } from '../../support/builders.ts'

function failWith(...codes: readonly string[]) {
  return createScreenshot('a.png', { state: 'failed', problems: codes.map((code) => ({ code, description: '' })) })
}

describe('a screenshot that Apple could not process', () => {
  test.each([
    [['IMAGE_TOOL_FAILURE'], true],
    [[], true],
    [['IMAGE_ALPHA_NOT_ALLOWED'], false],
    [['IMAGE_INCORRECT_DIMENSIONS'], false],
    [['IMAGE_TOOL_FAILURE', 'IMAGE_ALPHA_NOT_ALLOWED'], false],
    [['SOMETHING_NEW'], false],
  ])('for the reasons %j is tried again: %s', (codes, expected) => {
    expect(isTransientFailure(failWith(...codes))).toBe(expected)
  })

  test('is an error that tells each reason once, the image, its size and its set', () => {
    const slot = { kind: 'upload' as const, image: createImage('a.png'), replaces: [], adopts: null }
    const place = { localizationId: 'l', locale: 'en-US', displayType: 'APP_IPHONE_67' }
    const error = createProcessingError(slot, failWith('IMAGE_ALPHA_NOT_ALLOWED', 'IMAGE_ALPHA_NOT_ALLOWED'), place)
    expect(error.code).toBe('PROCESSING_FAILED')
    expect(error.message).toBe(
      'App Store Connect could not use screenshots/a.png (1290 × 2796 pixels) for en-US / APP_IPHONE_67 (6.9" iPhone): IMAGE_ALPHA_NOT_ALLOWED',
    )
    expect(error.hint).toContain('-alpha off')
    expect(error.issues[0]?.location).toEqual({ file: 'screenshots/a.png' })
    expect(createProcessingError(slot, failWith(), place).message).toContain('without saying why')
  })
})
