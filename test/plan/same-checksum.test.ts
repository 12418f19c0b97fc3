import { describe, expect, test } from '@jest/globals'
import { createImage, createOrder, createScreenshot } from '../support/builders.ts'
import { describePlanOf, planSet } from './describe-plan.ts'

describe('of screenshots with the same checksum', () => {
  const screenshots = ['a', 'b', 'c'].map((id) => createScreenshot(`${id}.png`, { picture: id === 'c' ? 'c' : 'same' }))

  test('the first is matched, and the rest are unlisted and said to be surplus', () => {
    const planning = planSet({ screenshots, order: createOrder('c.png', '*') })
    expect(describePlanOf({ screenshots, order: createOrder('c.png', '*') })).toEqual(['c', 'a', 'b unlisted', 'order'])
    expect(planning.surplus.map(({ id }) => id)).toEqual(['b'])
  })

  test.each([
    [['b.png', '*'], ['REFERENCE_UNMATCHED 1']],
    [
      ['id:b', '*'],
      ['b', 'a', 'c', 'order'],
    ],
    [
      ['md5:same', '*'],
      ['a', 'c', 'b unlisted', 'order'],
    ],
    [
      ['[ab].png', 'c.png'],
      ['a', 'c', 'b unlisted', 'order'],
    ],
  ])('the rest is reached by its own ID only: %j', (order, expected) => {
    expect(describePlanOf({ screenshots, order: createOrder(...order) })).toEqual(expected)
  })

  test('one that its ID puts before the first does not become the first', () => {
    const order = createOrder('id:b', 'c.png', 'md5:same')
    expect(describePlanOf({ screenshots, order })).toEqual(['b', 'c', 'a', 'order'])
    const [a, b, c] = screenshots
    expect(describePlanOf({ screenshots: [b, c, a].flatMap((one) => one ?? []), order })).toEqual(['b', 'c', 'a'])
  })

  test('a name that only a surplus one bears is no glob', () => {
    const twins = [createScreenshot('x.png'), createScreenshot('[a].png', { picture: 'x' }), createScreenshot('a.png')]
    expect(describePlanOf({ screenshots: twins, order: createOrder('[a].png', '*') })).toEqual([
      'REFERENCE_UNMATCHED 1',
    ])
  })

  test('the error for a name tells the ID by which it is reached', () => {
    expect(planSet({ screenshots, order: createOrder('b.png') }).issues[0]?.hint).toContain('"id:b"')
  })

  test('the rest goes with "unlisted: remove", and no warning asks for that', () => {
    const input = { screenshots, order: createOrder('*') }
    expect(describePlanOf(input, { unlisted: 'remove' })).toEqual(['a', 'c', '− b unlisted'])
    expect(planSet(input, { unlisted: 'remove' }).surplus).toEqual([])
  })
})

describe('two local images with the same bytes', () => {
  const images = [createImage('a.png', { picture: 'same' }), createImage('b.png', { picture: 'same' })]

  test('are an error that names both where a set wants both', () => {
    const planning = planSet({ images, order: createOrder('*') })
    expect(planning.issues.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'IMAGE_REPEATED: screenshots/b.png and screenshots/a.png hold the same bytes, and both are wanted in en-US / APP_IPHONE_67 (6.9" iPhone)',
    ])
  })

  test('are none where a set wants one of them', () => {
    expect(describePlanOf({ images, order: createOrder('b.png') })).toEqual(['upload b.png'])
    const screenshots = [createScreenshot('old.png', { picture: 'same' })]
    expect(describePlanOf({ screenshots, images, order: createOrder('b.png') })).toEqual(['old'])
  })

  test('are reached once by the name that their screenshot bears', () => {
    const screenshots = [createScreenshot('old.png', { picture: 'same' })]
    expect(describePlanOf({ screenshots, images, order: createOrder('old.png') })).toEqual(['old'])
  })
})
