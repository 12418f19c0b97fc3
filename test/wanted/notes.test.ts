import { expect, test } from '@jest/globals'
import { noteMeetingSizes } from '../../src/wanted/note-meeting-sizes.ts'
import { warnOfComments } from '../../src/wanted/warn-of-comments.ts'
import { createPlace, createScreenshot } from '../support/builders.ts'
import { parse } from './parse.ts'

test('a comment of a plain list that is a name, with its #, is a warning', () => {
  const file = parse('# first the home screen\n#1 Home.png\nb.png #2 Search.png\n"#3.png"\n', 'order.txt')
  const place = createPlace([createScreenshot('#1 Home.png'), createScreenshot('#3.png')])
  const warnings = warnOfComments(file, [{ place, images: [{ name: '#2 Search.png' }] }])
  expect(warnings.map(({ location, hint }) => [location?.line, location?.column, hint])).toEqual([
    [2, 1, 'Put it in double quotes to name it: "#1 Home.png".'],
    [3, 7, 'Put it in double quotes to name it: "#2 Search.png".'],
  ])
})

test('two sizes of one display type that meet in a set are noted once, and turned ones are no two', () => {
  const image = (width: number, height: number) => ({ fit: 'fits', width, height }) as const
  const set = (locale: string, images: readonly ReturnType<typeof image>[]) => ({
    ...{ locale, displayType: 'APP_IPHONE_67', images },
  })
  const turned = set('en-US', [image(1290, 2796), image(2796, 1290)])
  expect(noteMeetingSizes([turned])).toEqual([])
  const mixed = set('de-DE', [image(1290, 2796), image(1320, 2868), image(1320, 2868)])
  expect(noteMeetingSizes([turned, mixed])).toEqual([
    expect.stringContaining(
      'de-DE / APP_IPHONE_67 (6.9" iPhone) with 1 image of 1290 × 2796 and 2 images of 1320 × 2868',
    ),
  ])
})
