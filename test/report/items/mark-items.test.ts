import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { describeMark } from '../../../src/report/items/describe-mark.ts'
import { markItems } from '../../../src/report/items/mark-items.ts'
import { createImage, createScreenshot, showing } from '../builders.ts'

/** Marks as short words: `a` stays, `+a` is new, `?a` is a local image that would be uploaded. */
function mark(before: string, after: string): { before: readonly string[]; after: readonly string[] } {
  const items = after
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      if (word.startsWith('?')) return { kind: 'image', image: createImage(word.slice(1)) } as const
      if (word.startsWith('+')) return showing(word.slice(1), { id: `new-${word}`, isNew: true })
      return showing(word)
    })
  const marks = markItems(
    before
      .split(' ')
      .filter(Boolean)
      .map((name) => createScreenshot(name)),
    items,
  )
  return { before: marks.before.map(({ kind }) => kind), after: marks.after.map(describeMark) }
}

describe('the marks of a set', () => {
  test.each([
    ['a b c', 'a b c', ['', '', '']],
    ['a b c d e', 'e a b c d', ['↔ moved, was 5', '', '', '', '']],
    ['a b c d e', 'b c d e a', ['', '', '', '', '↔ moved, was 1']],
    ['a b c', 'c b a', ['', '', '↔ moved, was 1']],
    ['a b c', 'a +x b c', ['', '+ new', '', '']],
    ['a b c', 'a +b c', ['', '↻ replaces 2', '']],
    ['a b c', 'a ?b c', ['', '↻ replaces 2', '']],
    ['a b', '', []],
    ['', '?a', ['+ new']],
  ])('of %j, which becomes %j', (before, after, expected) => {
    expect(mark(before, after).after).toEqual(expected)
  })

  test('tell a removed screenshot from a replaced one', () => {
    expect(mark('a b c', 'a +b').before).toEqual(['kept', 'replaced', 'removed'])
  })

  test('count every screenshot of a name that one image replaces', () => {
    const twins = [createScreenshot('a', { id: '1' }), createScreenshot('a', { id: '2' })]
    const marks = markItems(twins, [showing('a', { id: '3', isNew: true })])
    expect(marks.before.map(({ kind }) => kind)).toEqual(['replaced', 'replaced'])
    expect(marks.after.map(describeMark)).toEqual(['↻ replaces 2'])
  })

  test('take a reservation that an image took over for new', () => {
    expect(markItems([createScreenshot('a')], [showing('a', { isNew: true })]).after).toEqual([{ kind: 'new' }])
  })

  test('call as few as possible moved, and nothing that stands where it stood', () => {
    const permutation = fc.integer({ min: 0, max: 8 }).chain((length) => {
      const numbers = Array.from({ length }, (_, index) => index)
      return fc.shuffledSubarray(numbers, { minLength: length, maxLength: length })
    })
    fc.assert(
      fc.property(permutation, (numbers) => {
        const before = numbers.toSorted((left, right) => left - right).map((number) => createScreenshot(String(number)))
        const { after } = markItems(
          before,
          numbers.map((number) => showing(String(number))),
        )
        const kept = numbers.filter((_, index) => after[index]?.kind === 'kept')
        const elsewhere = kept.filter((number) => numbers.indexOf(number) !== number)
        expect(elsewhere).toEqual(elsewhere.toSorted((left, right) => left - right))
        expect(kept.length).toBeGreaterThanOrEqual(lengthOfLongestRow(numbers))
        expect(after.filter((mark, index) => mark.kind === 'moved' && mark.from === index + 1)).toEqual([])
      }),
    )
  })
})

/** By trying every selection. */
function lengthOfLongestRow(numbers: readonly number[], least = -1): number {
  const [first, ...rest] = numbers
  if (first === undefined) return 0
  const without = lengthOfLongestRow(rest, least)
  return first > least ? Math.max(without, 1 + lengthOfLongestRow(rest, first)) : without
}
