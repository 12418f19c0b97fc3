import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { issuesOf, parse, problemsOf, valuesOf } from '../parse.ts'

describe('a plain list', () => {
  test.each([
    ['a.png # a comment', ['a.png']],
    ['a.png\t# a comment', ['a.png']],
    ['# a comment\n   # another\na.png', ['a.png']],
    ['a#b.png', ['a#b.png']],
    ['a.png #', ['a.png']],
    ['  a b.png  ', ['a b.png']],
    ['*                 # all others', ['*']],
    ['"a # b.png"', ['a # b.png']],
    ['"# a"', ['# a']],
    ['" a "', [' a ']],
    ['"a"   ', ['a']],
    ['\t"a"\t# a comment', ['a']],
    ['say "hi".png', ['say "hi".png']],
    ["'a'", ["'a'"]],
    ['- a', ['- a']],
    ['a, b', ['a, b']],
  ])('%j means %j', (text, values) => {
    expect(valuesOf(parse(text, 'order.txt'))).toEqual(values)
  })

  test.each([
    ['"a.png', '1:1'],
    ['  "', '1:3'],
    ['"a" b', '1:4'],
    ['"a"b"', '1:4'],
    ['"a"# c', '1:4'],
    ['"a" "b"', '1:4'],
    ['x\n "a\\"b"', '2:6'],
  ])('%j is a problem at %s', (text, place) => {
    expect(problemsOf(text, 'order.txt')).toContain(`${place} ORDERING_FILE_SYNTAX`)
  })

  test('knows line and column of every reference', () => {
    const parsed = parse('# list\r\n\r\n  a\r\n\t"b"\r\nc', 'order.txt')
    expect(parsed).toEqual({
      kind: 'list',
      file: 'order.txt',
      comments: new Map([['# list', { line: 1, column: 1 }]]),
      warnings: [],
      order: {
        line: 1,
        column: 1,
        references: [
          { kind: 'name', value: 'a', line: 3, column: 3 },
          { kind: 'name', value: 'b', line: 4, column: 2 },
          { kind: 'name', value: 'c', line: 5, column: 1 },
        ],
      },
    })
  })

  test('all problems are told at once, in the order of the lines', () => {
    const text = ['a', '"open', '"b" c', 'x/y', 'md5:1', 'id:', 'a', '..', 'a\u0007'].join('\n')
    expect(problemsOf(text, 'order.txt')).toEqual([
      '2:1 ORDERING_FILE_SYNTAX',
      '3:4 ORDERING_FILE_SYNTAX',
      '4:1 REFERENCE_INVALID',
      '5:1 REFERENCE_INVALID',
      '6:1 REFERENCE_INVALID',
      '7:1 REFERENCE_REPEATED',
      '8:1 REFERENCE_INVALID',
      '9:1 REFERENCE_INVALID',
    ])
    expect(issuesOf(text, 'order.txt').every(({ location }) => location?.file === 'order.txt')).toBe(true)
  })

  test('any names, quoted, come back as they were', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter((text) => text.trim() !== '' && !/["/\\\p{Cc}\u2028\u2029]|\.\./u.test(text))
      .filter((text) => text !== '*' && !/^(?:id|md5):/.test(text))
    const names = fc.uniqueArray(name, { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(names, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (values, end, commented) => {
        const text = values.map((value) => ` "${value}"${commented ? ' # "x' : ''}`).join(end)
        expect(valuesOf(parse(text, 'order.txt'))).toEqual(values)
      }),
    )
  })
})
