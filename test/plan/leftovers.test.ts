import { describe, expect, test } from '@jest/globals'
import { createImage, createLeftover, createOrder, createScreenshot } from '../support/builders.ts'
import { describePlanOf } from './describe-plan.ts'

describe('leftovers', () => {
  const leftovers = [createScreenshot('a.png', { state: 'failed' }), createLeftover('b.png'), createScreenshot('c.png')]

  test('are part of the list where only the order is set', () => {
    expect(describePlanOf({ screenshots: leftovers, order: createOrder('c.png', '*') })).toEqual([
      'c',
      'a',
      'b',
      'order',
    ])
  })

  test('that failed make way for an image of their name', () => {
    const images = [createImage('a.png'), createImage('c.png')]
    expect(describePlanOf({ screenshots: leftovers, images, order: createOrder('*.png') })).toEqual([
      'upload a.png',
      'c',
      'b unlisted',
      '− a replaced',
      'order',
    ])
  })

  test('that failed make way also where the image is there already', () => {
    const failed = createScreenshot('a.png', { id: 'failed', picture: 'other', state: 'failed' })
    const renamed = createScreenshot('z.png', { picture: 'a' })
    for (const there of [createScreenshot('a.png'), renamed]) {
      expect(describePlanOf({ screenshots: [failed, there], images: [createImage('a.png')] })).toEqual([
        there.id,
        '− failed replaced',
      ])
    }
  })

  test('a reservation of the same name and size takes the image', () => {
    const images = [createImage('b.png')]
    expect(describePlanOf({ screenshots: leftovers, images, order: createOrder('b.png', 'c.png') })).toEqual([
      'upload b.png into b',
      'c',
      'a unlisted',
      'order',
    ])
  })

  test('only one reservation takes the image; the others are left, or removed as unlisted', () => {
    const screenshots = [createLeftover('b.png', { id: 'b1' }), createLeftover('b.png', { id: 'b2' })]
    const input = { screenshots, images: [createImage('b.png')] }
    expect(describePlanOf(input)).toEqual(['upload b.png into b1', 'b2 unlisted', 'order'])
    expect(describePlanOf(input, { unlisted: 'remove' })).toEqual(['upload b.png into b1', '− b2 unlisted'])
  })

  test('a reservation of another size may be an upload of somebody else, and is left', () => {
    const screenshots = [createLeftover('b.png', { sizeBytes: 7 })]
    const input = { screenshots, images: [createImage('b.png')] }
    expect(describePlanOf(input)).toEqual(['upload b.png', 'b unlisted', 'order'])
  })

  test('a reservation whose image is there already is left', () => {
    const screenshots = [createScreenshot('b.png'), createLeftover('b.png', { id: 'left' })]
    expect(describePlanOf({ screenshots, images: [createImage('b.png')] })).toEqual(['b', 'left unlisted'])
  })
})
