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
      'IMAGE_REPEATED: screenshots/b.png and screenshots/a.png hold the same bytes, and both are wanted in en-US / APP_IPHONE_67',
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
      'App Store Connect gives no checksum of "a.png" (en-US / APP_IPHONE_67), so name and size decided that the local images are there already. ' +
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
