import { describe, expect, test } from '@jest/globals'
import { createPlan } from '../../src/plan/create-plan.ts'
import {
  createImage,
  createLeftover,
  createOrder,
  createScreenshot,
  createSetInput,
  DEFAULT_RULES,
} from '../support/builders.ts'
import { describePlanOf, planSet } from './describe-plan.ts'

describe('a checksum that is not there yet', () => {
  const unknown = createScreenshot('a.png', { checksum: null })
  const pendingOf = (...args: Parameters<typeof planSet>) => planSet(...args).pendingChecksums.map(({ id }) => id)

  test('is waited for where an image of the same size would be uploaded, whatever its name', () => {
    expect(pendingOf({ screenshots: [unknown], images: [createImage('b.png')], order: createOrder('b.png') })).toEqual([
      'a',
    ])
    const both = createOrder('b.png', 'a.png')
    expect(pendingOf({ screenshots: [unknown], images: [createImage('b.png')], order: both })).toEqual(['a'])
  })

  test.each([
    ['without local images', { screenshots: [unknown], order: createOrder('a.png') }],
    ['where no image has its size', { screenshots: [unknown], images: [createImage('a.png', { sizeBytes: 5 })] }],
    [
      'where the image is there',
      { screenshots: [unknown, createScreenshot('b.png')], images: [createImage('b.png')], order: createOrder('*') },
    ],
    ['of a reservation', { screenshots: [createLeftover('a.png')], images: [createImage('a.png')] }],
  ])('is not waited for %s', (_, input) => {
    expect(pendingOf(input)).toEqual([])
  })

  test('is waited for where an md5: reference matches nothing else', () => {
    const screenshots = [unknown, createScreenshot('b.png')]
    expect(pendingOf({ screenshots, order: createOrder('md5:z', '*') })).toEqual(['a'])
    expect(pendingOf({ screenshots, order: createOrder('md5:b', '*') })).toEqual([])
  })

  test('is replaced by name and size when waiting is over, with a warning', () => {
    const input = { screenshots: [unknown], images: [createImage('a.png')] }
    const planning = planSet(input, { trustsSize: true })
    expect(describePlanOf(input, { trustsSize: true })).toEqual(['a'])
    expect(planning.pendingChecksums).toEqual([])
    const { warnings } = createPlan([createSetInput(input)], { ...DEFAULT_RULES, trustsSize: true })
    expect(warnings.map(({ message, hint }) => `${message}. ${hint}`)).toEqual([
      'App Store Connect gives no checksum of "a.png" in en-US / APP_IPHONE_67 (6.9" iPhone), so name and size decided that the local images are there already. ' +
        'Changed bytes of equal length would go unnoticed. Run this again later to have the checksums compared.',
    ])
  })

  test('means another picture when waiting is over and name or size differ', () => {
    const rules = { trustsSize: true }
    expect(describePlanOf({ screenshots: [unknown], images: [createImage('b.png')] }, rules)).toEqual([
      'upload b.png',
      'a unlisted',
      'order',
    ])
    const larger = createImage('a.png', { sizeBytes: 1001 })
    expect(describePlanOf({ screenshots: [unknown], images: [larger] }, rules)).toEqual([
      'upload a.png',
      '− a replaced',
    ])
  })
})
