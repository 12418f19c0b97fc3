import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { IssueList } from '../../../../src/wanted/ordering-file/tree/issue-list.ts'
import { parseJson } from '../../../../src/wanted/ordering-file/tree/parse-json.ts'
import { issuesOf, parse, problemsOf } from '../../parse.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('JSON', () => {
  test.each([
    ['["a",]', '1:5', 'no trailing commas'],
    ['{"en-US": "de-DE",\n}', '1:18', 'no trailing commas'],
    ['[\n  // first\n  "a"]', '2:3', 'no comments'],
    ['["a" /* b */]', '1:6', 'no comments'],
    ["['a']", '1:2', 'double quotes only'],
    ['["a" "b"]', '1:6', ''],
    ['["a"', '1:5', ''],
    ['["a\n"]', '1:2', ''],
    ['["\\x"]', '1:2', ''],
    ['["a"] ["b"]', '1:7', ''],
    ['{a: "b"}', '1:2', ''],
    ['{"en-US" "b"}', '1:10', ''],
    ['[01]', '1:2', ''],
    ['[NaN]', '1:2', ''],
    ['[\u00a0"a"]', '1:2', ''],
  ])('%j is a problem at %s', (text, place, hint) => {
    expect(problemsOf(text, 'order.json')).toEqual([`${place} ORDERING_FILE_SYNTAX`])
    expect(issuesOf(text, 'order.json')[0]?.hint ?? '').toContain(hint)
  })

  test('what is not text is told at its place, and all of it', () => {
    expect(problemsOf('[1, null,\n true, ["a"], {"a": "b"}, -1.5e3, "ok"]', 'order.json')).toEqual([
      '1:2 REFERENCE_INVALID',
      '1:5 REFERENCE_INVALID',
      '2:2 REFERENCE_INVALID',
      '2:8 REFERENCE_INVALID',
      '2:15 REFERENCE_INVALID',
      '2:27 REFERENCE_INVALID',
    ])
  })

  test('duplicate keys are told on both levels', () => {
    const text = '{"en-US": {"APP_IPHONE_67": ["a"],\n"APP_IPHONE_67": ["b"]},\n"en-US": "en-US"}'
    expect(problemsOf(text, 'order.json')).toEqual(['2:1 ORDERING_FILE_KEY', '3:1 ORDERING_FILE_KEY'])
    expect(issuesOf(text, 'order.json')[1]?.message).toBe('The key "en-US" stands twice, first in line 1')
  })

  test('references have their places', () => {
    expect(parse('[\n  "a",\n  "\\u0062", "*"\n]', 'order.json')).toMatchObject({
      order: {
        line: 1,
        references: [
          { value: 'a', line: 2, column: 3 },
          { value: 'b', line: 3, column: 3 },
          { kind: 'rest', line: 3, column: 13 },
        ],
      },
    })
  })

  test('a tree is made of exactly what JSON.parse takes', () => {
    const shape = fc.json({ maxDepth: 3 })
    const broken = fc
      .tuple(
        shape,
        fc.nat(),
        fc.constantFrom('', ',', '"', '[', '}', '0', '\\', ' ', '\u000b', '-', 'e', '.', '/', ':', 'null'),
      )
      .map(([text, at, inserted]) => {
        const cut = at % (text.length + 1)
        return text.slice(0, cut) + inserted + text.slice(cut + (inserted === '' ? 1 : 0))
      })
    fc.assert(
      fc.property(fc.oneof(shape, broken), (text) => {
        const issues = new IssueList('order.json')
        expect(parseJson(text, issues) !== undefined).toBe(isJson(text))
        expect(issues.isEmpty).toBe(isJson(text))
      }),
      { numRuns: 2000 },
    )
  })

  test('nesting is refused before it can fill the stack, and long texts are', () => {
    for (const begin of ['[', '{"a":', '["a",']) {
      const text = begin.repeat(Math.floor((1024 * 1024) / begin.length))
      expect(issuesOf(text, 'order.json')).toMatchObject([
        { message: 'The file is nested deeper than 10 levels', location: { line: 1 } },
      ])
    }
    expect(problemsOf(`["${'a'.repeat(1_000_000)}"]`, 'order.json')).toEqual(['1:2 REFERENCE_INVALID'])
    expect(problemsOf(`["${'\\n'.repeat(500_000)}"]`, 'order.json')).toEqual(['1:2 REFERENCE_INVALID'])
  })
})
