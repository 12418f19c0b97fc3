import { describe, expect, test } from '@jest/globals'
import { isChange } from '../../src/plan/plan.ts'
import { ABSENT, createImage, createLeftover, createOrder, createScreenshot } from '../support/builders.ts'
import { describePlanOf, planSet } from './describe-plan.ts'

const names = Array.from({ length: 10 }, (_, index) => `${index}.png`)
const full = names.map((name) => createScreenshot(name))

describe('unlisted screenshots', () => {
  const input = { screenshots: [createScreenshot('a.png'), createScreenshot('b.png')], order: createOrder('b.png') }

  test('stay behind the named ones by default', () => {
    expect(describePlanOf(input)).toEqual(['b', 'a unlisted', 'order'])
    expect(planSet(input).unlisted.map(({ id }) => id)).toEqual(['a'])
  })

  test('go with "unlisted: remove", which needs no new order here', () => {
    expect(describePlanOf(input, { unlisted: 'remove' })).toEqual(['b', '− a unlisted'])
  })

  test('fail the run with "unlisted: fail"', () => {
    const { issues } = planSet(input, { unlisted: 'fail' })
    expect(issues.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'PLAN_UNLISTED en-US / APP_IPHONE_67 (6.9" iPhone) holds 1 screenshot that nothing names: "a.png"',
    ])
  })

  test('are none where nothing says what a set should hold', () => {
    const { screenshots } = input
    for (const unlisted of ['keep', 'remove', 'fail'] as const) {
      expect(describePlanOf({ screenshots }, { unlisted })).toEqual(['a', 'b'])
    }
  })
})

describe('a plan is refused', () => {
  test.each([
    [
      'by globs that see nothing',
      { images: [createImage('a.png', { fit: 'another' as const })], order: createOrder('*') },
    ],
    ['by an empty folder', { images: [], order: undefined }],
  ])('that would empty a set %s', (_, wanted) => {
    const screenshots = [createScreenshot('a.png', { picture: 'x' }), createLeftover('b.png')]
    expect(describePlanOf({ screenshots, ...wanted }, { unlisted: 'remove' })).toEqual(['PLAN_EMPTIES_SET'])
  })

  test('not where all are replaced, and not where the set is empty', () => {
    const screenshots = [createScreenshot('a.png', { picture: 'old' })]
    expect(describePlanOf({ screenshots, images: [createImage('a.png')] }, { unlisted: 'remove' })).toEqual([
      'upload a.png',
      '− a replaced',
    ])
    expect(describePlanOf({ screenshots: [], images: [] }, { unlisted: 'remove' })).toEqual([])
  })

  test('that would hold more than ten, the kept unlisted ones counted', () => {
    const images = [createImage('new.png')]
    expect(planSet({ screenshots: full, images }).issues.map(({ message }) => message)).toEqual([
      expect.stringContaining('would hold 11 screenshots (1 named and 10 kept that nothing names'),
    ])
    expect(describePlanOf({ screenshots: full.slice(1), images }).at(0)).toBe('upload new.png')
    expect(describePlanOf({ screenshots: full, images }, { unlisted: 'remove' }).at(0)).toBe('upload new.png')
  })

  test('that names more than ten images', () => {
    const images = [...names, '10.png'].map((name) => createImage(name))
    expect(describePlanOf({ images })).toEqual(['PLAN_TOO_MANY'])
    expect(describePlanOf({ images: images.slice(1) })).toHaveLength(10)
  })

  test('not for a set that is full of what is replaced', () => {
    const images = names.map((name) => createImage(name, { picture: `new ${name}` }))
    expect(describePlanOf({ screenshots: full, images }).filter((text) => text.startsWith('upload'))).toHaveLength(10)
  })
})

describe('a plan changes something', () => {
  const screenshots = [createScreenshot('a.png'), createScreenshot('b.png')]

  test.each([
    ['nothing', { screenshots, order: createOrder('a.png') }, false],
    ['the order', { screenshots, order: createOrder('b.png') }, true],
    ['an upload', { screenshots, images: ['a.png', 'b.png', 'c.png'].map((name) => createImage(name)) }, true],
    ['a set that is not there', { place: ABSENT, order: createOrder('*') }, true],
  ])('for %s', (_, input, expected) => {
    const { plan } = planSet(input)
    expect(plan === undefined ? undefined : isChange(plan)).toBe(expected)
  })
})
