import { describe, expect, test } from '@jest/globals'
import { ABSENT, createImage, createOrder, createScreenshot } from '../support/builders.ts'
import { describePlanOf, planSet } from './describe-plan.ts'

const [a, b, c] = ['a.png', 'b.png', 'c.png'].map((name) => createScreenshot(name))
const screenshots = [a, b, c].flatMap((one) => one ?? [])
const numbered = ['10.png', '2.png', '1.png'].map((name) => createScreenshot(name))

describe('a reference to the screenshots of a set', () => {
  test.each([
    ['by file name', ['c.png', 'a.png', 'b.png'], ['c', 'a', 'b', 'order']],
    ['by a glob', ['[bc].png', '*'], ['b', 'c', 'a', 'order']],
    ['by its ID', ['id:b', '*'], ['b', 'a', 'c', 'order']],
    ['by its checksum', ['md5:c', '*'], ['c', 'a', 'b', 'order']],
    ['by * for all that nothing else names, in their present order', ['c.png', '*', 'a.png'], ['c', 'b', 'a', 'order']],
    ['by * alone', ['*'], ['a', 'b', 'c']],
    ['by name, wherever a glob stands', ['*.png', 'a.png'], ['b', 'c', 'a', 'order']],
    ['by ID and checksum, wherever a glob stands', ['?.png', 'id:a', 'md5:b'], ['c', 'a', 'b', 'order']],
    ['by the first of two globs', ['[ab].png', '[bc].png'], ['a', 'b', 'c']],
    ['by a glob that is left with nothing', ['*.png', '[ab].png'], ['a', 'b', 'c']],
    ['with the unlisted ones behind, in their present order', ['b.png'], ['b', 'a unlisted', 'c unlisted', 'order']],
    ['that matches nothing', ['a.png', 'missing.png'], ['REFERENCE_UNMATCHED 2']],
    ['by a glob that matches nothing', ['x*.png', '*'], ['REFERENCE_UNMATCHED 1']],
    ['by an ID that matches nothing', ['*', 'id:z'], ['REFERENCE_UNMATCHED 2']],
    ['by a checksum that matches nothing', ['md5:z', '*'], ['REFERENCE_UNMATCHED 1']],
    ['in another case', ['A.png', '*'], ['REFERENCE_UNMATCHED 1']],
    ['named exactly twice', ['a.png', 'id:a'], ['REFERENCE_REPEATED 2']],
    ['named exactly twice, by checksum', ['md5:b', '*', 'b.png'], ['REFERENCE_REPEATED 3']],
  ])('%s: %j', (_, order, expected) => {
    expect(describePlanOf({ screenshots, order: createOrder(...order) })).toEqual(expected)
  })

  test('by a glob stands for them in natural order: 2 before 10', () => {
    expect(describePlanOf({ screenshots: numbered, order: createOrder('*.png') })).toEqual(['1', '2', '10', 'order'])
  })

  test('by * leaves them as they stand', () => {
    expect(describePlanOf({ screenshots: numbered, order: createOrder('*') })).toEqual(['10', '2', '1'])
  })

  test('that equals a name is that name, whatever characters it holds', () => {
    const odd = ['photo[1].png', 'photo1.png', '*.png', 'id:a'].map((name) => createScreenshot(name, { id: name }))
    const order = createOrder('photo[1].png', 'photo1.png', '*.png')
    expect(describePlanOf({ screenshots: odd, order })).toEqual([
      'photo[1].png',
      'photo1.png',
      '*.png',
      'id:a unlisted',
    ])
    expect(describePlanOf({ screenshots: odd, order: createOrder('id:a', '*') }).at(0)).toBe('id:a')
  })

  test('finds a name in either Unicode form', () => {
    const cafe = createScreenshot('cafe\u0301.png', { id: 'cafe' })
    expect(
      describePlanOf({ screenshots: [b, cafe].flatMap((one) => one ?? []), order: createOrder('caf\u00e9.png', '*') }),
    ).toEqual(['cafe', 'b', 'order'])
  })

  test('by name stands for all that bear it, side by side in their present order', () => {
    const twice = [
      createScreenshot('a.png', { id: 'a1', picture: '1' }),
      createScreenshot('b.png'),
      createScreenshot('a.png', { id: 'a2', picture: '2' }),
    ]
    expect(describePlanOf({ screenshots: twice, order: createOrder('b.png', 'a.png') })).toEqual([
      'b',
      'a1',
      'a2',
      'order',
    ])
  })

  test('that matches nothing is a warning with "missing: skip"', () => {
    const planning = planSet({ screenshots, order: createOrder('gone.png', 'c.png', '*') }, { missing: 'skip' })
    expect(planning.plan?.slots.map((slot) => slot.kind === 'screenshot' && slot.screenshot.id)).toEqual([
      'c',
      'a',
      'b',
    ])
    expect(planning.warnings.map(({ message, location }) => `${location?.file}:${location?.line} ${message}`)).toEqual([
      'order.txt:1 Reference "gone.png" matches nothing in en-US / APP_IPHONE_67 (6.9" iPhone): the set holds "a.png", "b.png", "c.png"',
    ])
  })

  test('says at its place what is there, and that case counts', () => {
    const [issue] = planSet({ screenshots, order: createOrder('*', 'A.PNG') }).issues
    expect(issue).toMatchObject({ location: { file: 'order.txt', line: 2, column: 1 } })
    expect(issue?.hint).toContain('"a.png" is there')
  })

  test('reports every problem of a set at once, by line', () => {
    expect(describePlanOf({ screenshots, order: createOrder('y.png', 'a.png', 'id:a', 'z.png') })).toEqual([
      'REFERENCE_UNMATCHED 1',
      'REFERENCE_REPEATED 3',
      'REFERENCE_UNMATCHED 4',
    ])
  })

  test('leaves a set empty that is not there, where it is * alone', () => {
    const { plan } = planSet({ place: ABSENT, order: createOrder('*') })
    expect(plan).toMatchObject({ place: { exists: false }, slots: [], removals: [], reordered: false })
  })
})

describe('with local images', () => {
  const images = ['3.png', '2.png', '10.png'].map((name) => createImage(name))

  test.each([
    [
      'globs stand for local images, in natural order',
      ['*.png'],
      ['upload 2.png', 'upload 3.png', 'upload 10.png', 'a unlisted', 'order'],
    ],
    ['* stands for local images', ['*'], ['upload 2.png', 'upload 3.png', 'upload 10.png', 'a unlisted', 'order']],
    ['a screenshot without a local image is reached by its name', ['a.png', '2.png'], ['a', 'upload 2.png']],
    ['a screenshot without a local image is reached by its ID', ['2.png', 'id:a'], ['upload 2.png', 'a', 'order']],
    ['a screenshot without a local image is reached by its checksum', ['md5:a', '2.png'], ['a', 'upload 2.png']],
    ['a checksum reaches a local image', ['md5:3'], ['upload 3.png', 'a unlisted', 'order']],
    ['a screenshot is not seen by globs', ['a*'], ['REFERENCE_UNMATCHED 1']],
  ])('%s', (_, order, expected) => {
    const input = { screenshots: [createScreenshot('a.png')], images, order: createOrder(...order) }
    expect(describePlanOf(input)).toEqual(expected)
  })

  test('globs and * stand for the screenshots that images match', () => {
    const input = {
      screenshots: [createScreenshot('b.png'), createScreenshot('a.png')],
      images: [createImage('a.png'), createImage('b.png')],
    }
    expect(describePlanOf({ ...input, order: createOrder('*.png') })).toEqual(['a', 'b', 'order'])
    expect(describePlanOf({ ...input, order: createOrder('*') })).toEqual(['b', 'a'])
  })

  test('a new image that * stands for takes the place of what it replaces, or the end', () => {
    const input = {
      screenshots: [createScreenshot('b.png', { picture: 'old' }), createScreenshot('a.png')],
      images: [createImage('a.png'), createImage('b.png'), createImage('0.png')],
      order: createOrder('*'),
    }
    expect(describePlanOf(input)).toEqual(['upload b.png', 'a', 'upload 0.png', '− b replaced', 'order'])
  })

  test.each([
    ['own', ['upload a.png']],
    ['fits', ['upload a.png']],
    ['another', []],
    ['unknown', []],
  ] as const)('globs and * see an image that is "%s" to the display type: %j', (fit, expected) => {
    const shown = { images: [createImage('a.png', { fit })], screenshots: [] }
    expect(describePlanOf({ ...shown, order: createOrder('*') })).toEqual(expected)
    const byGlob = describePlanOf({ ...shown, order: createOrder('a*') })
    expect(byGlob).toEqual(expected.length === 0 ? ['REFERENCE_UNMATCHED 1'] : expected)
    expect(describePlanOf({ ...shown, order: createOrder('a.png') })).toEqual(['upload a.png'])
  })

  test('without an ordering file their names give the order, and those of another display type are left out', () => {
    const others = [...images, createImage('0.png', { fit: 'another' })]
    const planning = planSet({ screenshots: [createScreenshot('2.png'), createScreenshot('x.png')], images: others })
    expect(
      describePlanOf({ screenshots: [createScreenshot('2.png'), createScreenshot('x.png')], images: others }),
    ).toEqual(['2', 'upload 3.png', 'upload 10.png', 'x unlisted', 'order'])
    expect(planning.unusedImages.map(({ name }) => name)).toEqual(['0.png'])
  })

  test('a reference to a file that is not read is an error even with "missing: skip"', () => {
    const input = { images, ignoredFiles: new Map([['notes.txt', 'screenshots/notes.txt']]) }
    const { issues, warnings } = planSet({ ...input, order: createOrder('2.png', 'notes.txt') }, { missing: 'skip' })
    expect(issues.map(({ code, location }) => [code, location?.line])).toEqual([['REFERENCE_UNMATCHED', 2]])
    expect(issues[0]?.message).toContain('screenshots/notes.txt')
    expect(warnings).toEqual([])
  })

  test('what is wrong with an image is said only where it is wanted', () => {
    const broken = createImage('bad.png', {
      picture: 'unreadable',
      issues: [{ code: 'IMAGE_UNREADABLE', message: 'screenshots/bad.png is no image' }],
    })
    const input = { images: [createImage('a.png'), broken] }
    expect(describePlanOf({ ...input, order: createOrder('a.png') })).toEqual(['upload a.png'])
    expect(describePlanOf({ ...input, order: createOrder('*') })).toEqual(['IMAGE_UNREADABLE'])
    expect(planSet({ ...input, order: createOrder('*') }).uploads.map(({ image }) => image.name)).toEqual(['a.png'])
  })
})
