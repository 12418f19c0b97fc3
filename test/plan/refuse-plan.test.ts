import { describe, expect, test } from '@jest/globals'
import { createPlan } from '../../src/plan/create-plan.ts'
import type { SetInput } from '../../src/plan/plan.ts'
import { createImage, createScreenshot, createSetInput, DEFAULT_RULES } from '../support/builders.ts'

function messagesOf(input: SetInput, rules = DEFAULT_RULES): readonly string[] {
  return createPlan([input], rules).issues.map(({ message, hint }) => `${message} | ${hint}`)
}

const PHONE = { width: 1290, height: 2796, fit: 'fits' } as const

describe('a plan is refused', () => {
  test('for more than ten images, with the files, why they are in this set and how to choose', () => {
    const images = Array.from({ length: 11 }, (_, index) => createImage(`${index}.png`, PHONE))
    const [message = ''] = messagesOf(createSetInput({ images }))
    expect(message).toContain('would hold 11 screenshots')
    expect(message).toContain('11 local images are in this set by their size (1290 × 2796): 0.png, 1.png')
    expect(message).toContain('Choose at most 10 of them with an ordering file')
  })

  test('for equal bytes, saying that two devices may share the display type', () => {
    const images = ['a.png', 'b.png'].map((name) => createImage(name, { ...PHONE, picture: 'same' }))
    expect(messagesOf(createSetInput({ images }))[0]).toContain(
      'Both are 1290 × 2796, so both belong to APP_IPHONE_67: if they are of two devices, these share this display type.',
    )
  })

  test.each([
    ['2.webp', 1],
    ['2.png.txt', 1],
    ['2.PNG.webp', 1],
    ['2.jpg.download', 1],
    ['3.webp', 0],
  ])('where "unlisted: remove" would lose a screenshot that %s is meant for', (name, count) => {
    const screenshots = ['1.png', '2.png'].map((one) => createScreenshot(one))
    const input = {
      ...createSetInput({ screenshots, images: [createImage('1.png')] }),
      otherFormats: new Map([[name, `screenshots/en-US/${name}`]]),
    }
    expect(messagesOf(input, { ...DEFAULT_RULES, unlisted: 'remove' })).toHaveLength(count)
    expect(messagesOf(input)).toEqual([])
  })
})
