import { describe, expect, test } from '@jest/globals'
import { createImage, createOrder, createScreenshot } from '../support/builders.ts'
import { describePlanOf } from './describe-plan.ts'

describe('a local image matches', () => {
  test('a screenshot of the same checksum under another name, which keeps its name and is no upload', () => {
    const screenshots = [createScreenshot('search.png', { picture: 'pic' })]
    const images = [createImage('02-search.png', { picture: 'pic' })]
    expect(describePlanOf({ screenshots, images, order: createOrder('02-search.png') })).toEqual(['search'])
    expect(describePlanOf({ screenshots, images, order: createOrder('search.png') })).toEqual(['search'])
  })

  test('a screenshot of its name with another checksum, which it replaces', () => {
    const screenshots = [createScreenshot('b.png'), createScreenshot('a.png', { picture: 'old' })]
    const images = [createImage('a.png')]
    expect(describePlanOf({ screenshots, images, order: createOrder('b.png', 'a.png') })).toEqual([
      'b',
      'upload a.png',
      '− a replaced',
    ])
  })

  test('by checksum before name: two files that swapped their names are put in order and not uploaded', () => {
    const screenshots = [createScreenshot('a.png'), createScreenshot('b.png')]
    const images = [createImage('a.png', { picture: 'b' }), createImage('b.png', { picture: 'a' })]
    expect(describePlanOf({ screenshots, images, order: createOrder('a.png', 'b.png') })).toEqual(['b', 'a', 'order'])
  })

  test('all screenshots of its name, which make way for the one', () => {
    const screenshots = ['1', '2', '2'].map((picture, index) => createScreenshot('a.png', { id: `a${index}`, picture }))
    expect(describePlanOf({ screenshots, images: [createImage('a.png')], order: createOrder('a.png') })).toEqual([
      'upload a.png',
      '− a0 replaced',
      '− a1 replaced',
      '− a2 replaced',
    ])
  })

  test('no other screenshot of its name where one of its checksum is there under another name', () => {
    const screenshots = [createScreenshot('z.png', { picture: 'a' }), createScreenshot('a.png', { picture: 'old' })]
    expect(describePlanOf({ screenshots, images: [createImage('a.png')] })).toEqual(['z', 'a unlisted'])
  })

  test('a place in the present order: that of what makes way for it, but not that of what shows another image', () => {
    const order = createOrder('*')
    const failed = [createScreenshot('b.png', { state: 'failed' }), createScreenshot('a.png')]
    const images = [createImage('a.png'), createImage('b.png')]
    expect(describePlanOf({ screenshots: failed, images, order })).toEqual([
      'upload b.png',
      'a',
      '− b replaced',
      'order',
    ])
    const renamed = [createScreenshot('b.png', { picture: 'a' }), createScreenshot('c.png')]
    const others = [...images, createImage('c.png')]
    expect(describePlanOf({ screenshots: renamed, images: others, order })).toEqual(['b', 'c', 'upload b.png'])
  })

  test('none that an id: names', () => {
    const screenshots = [createScreenshot('a.png', { picture: 'old' })]
    const order = createOrder('a.png', 'id:a')
    expect(describePlanOf({ screenshots, images: [createImage('a.png')], order })).toEqual([
      'upload a.png',
      'a',
      'order',
    ])
  })

  test('by its checksum, and then replaces no other picture of its name', () => {
    const screenshots = [
      createScreenshot('a.png', { id: 'old', picture: 'old' }),
      createScreenshot('a.png', { id: 'new' }),
    ]
    const images = [createImage('a.png')]
    expect(describePlanOf({ screenshots, images, order: createOrder('a.png') })).toEqual([
      'new',
      'old unlisted',
      'order',
    ])
  })

  test('by its checksum, and then replaces no picture of its name without a checksum whose size differs', () => {
    const old = createScreenshot('a.png', { id: 'old', checksum: null, sizeBytes: 5 })
    const screenshots = [old, createScreenshot('a.png', { id: 'new' })]
    expect(describePlanOf({ screenshots, images: [createImage('a.png')] })).toEqual(['new', 'old unlisted', 'order'])
  })
})
