import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileGlob, isGlob } from '../../../src/plan/names/glob.ts'

describe('a glob', () => {
  test.each([
    ['*.png', 'a.png', true],
    ['*.png', '.png', true],
    ['*.png', 'a.jpg', false],
    ['*', 'anything at all', true],
    ['a*b*c', 'a-bb-c', true],
    ['a*b*c', 'a-bb-', false],
    ['a*ab', 'aab', true],
    ['?.png', 'a.png', true],
    ['?.png', '.png', false],
    ['?.png', 'ab.png', false],
    ['?.png', '😀.png', true],
    ['[ab].png', 'b.png', true],
    ['[ab].png', 'c.png', false],
    ['0[1-3]-*.png', '02-x.png', true],
    ['0[1-3]-*.png', '04-x.png', false],
    ['[!a-c].png', 'd.png', true],
    ['[!a-c].png', 'b.png', false],
    ['[]a].png', '].png', true],
    ['[a-].png', '-.png', true],
    ['a[.png', 'a[.png', true],
    ['A*.png', 'a1.png', false],
    ['a.png', 'a.png.png', false],
    ['a+(b).png', 'a+(b).png', true],
  ])('%s against the name %s: %s', (glob, name, expected) => {
    expect(compileGlob(glob)(name)).toBe(expected)
  })

  test.each([
    ['a.png', false],
    ['a[.png', false],
    ['a[].png', false],
    ['a[b].png', true],
    ['[]a].png', true],
    ['a?.png', true],
    ['*', true],
  ])('is told by its special characters: %s %s', (text, expected) => {
    expect(isGlob(text)).toBe(expected)
  })

  test('that holds no special character matches exactly itself', () => {
    const plain = fc.string().filter((text) => !isGlob(text))
    fc.assert(fc.property(plain, plain, (text, name) => compileGlob(text)(name) === (name === text)))
  })

  test('with many stars takes no exponential time', () => {
    // Who tries all ways to share out the characters doesn't come back.
    expect(compileGlob(`${'*a'.repeat(60)}*b`)('a'.repeat(200))).toBe(false)
  })
})
