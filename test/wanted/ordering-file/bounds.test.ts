import { describe, expect, test } from '@jest/globals'
import { issuesOf, parse } from '../parse.ts'

const name = (characters: number) => `${'n'.repeat(characters - 4)}.png`
const key = (characters: number) => `A${'_'.repeat(characters - 1)}`
const many = (count: number) => Array.from({ length: count }, (_, index) => `${index}.png`)

describe('a reference has 255 characters at most', () => {
  test.each([
    ['order.txt', (reference: string) => reference],
    ['order.json', (reference: string) => JSON.stringify([reference])],
    ['order.yml', (reference: string) => `- ${reference}`],
    ['map.yml', (reference: string) => `en-US:\n  APP_IPHONE_67:\n    - "${reference}"`],
  ])('in %s', (file, write) => {
    expect(parse(write(name(255)), file).kind).toMatch(/list|map/)
    const [issue, ...others] = issuesOf(write(name(256)), file)
    expect(others).toEqual([])
    expect(issue).toMatchObject({
      code: 'REFERENCE_INVALID',
      message: expect.stringMatching(/ has 256 characters, more than 255$/),
    })
  })

  test('and a line of a megabyte is told by its begin and its end', () => {
    const [issue] = issuesOf('x'.repeat(1_000_000), 'order.txt')
    expect(issue?.message.length).toBeLessThan(300)
    expect(issue).toMatchObject({
      message: expect.stringContaining('1000000 characters'),
      location: { line: 1, column: 1 },
    })
  })
})

describe('a key has 64 characters at most', () => {
  test.each([
    ['locale.yml', (text: string) => `"${text}": {APP_IPHONE_67: [a]}`],
    ['locale.json', (text: string) => JSON.stringify({ [text]: { APP_IPHONE_67: ['a'] } })],
    ['type.yml', (text: string) => `en-US: {"${text}": [a]}`],
    ['alias.yml', (text: string) => `en-US: "${text}"`],
  ])('in %s', (file, write) => {
    const judge = (text: string) => {
      try {
        return parse(write(text), file).warnings.map(({ message }) => message)
      } catch {
        return issuesOf(write(text), file).map(({ message }) => message)
      }
    }
    expect(judge(key(64)).join()).not.toContain('characters')
    expect(judge(key(65))).toEqual([
      expect.stringMatching(/ has 65 characters, more than the 64 of a (locale|display type)$/),
    ])
  })
})

describe('a file has 10,000 lines at most', () => {
  const write = (extension: string, lines: number) => {
    const names = many(lines)
    if (extension === 'txt') return names.map((one) => `${one}\r\n`).join('')
    if (extension === 'yml') return names.map((one) => `- ${one}\n`).join('')
    return `[${names
      .slice(1)
      .map((one) => JSON.stringify(one))
      .join(',\n')}\n]`
  }

  test.each(['txt', 'yml', 'json'])('in .%s', (extension) => {
    expect(parse(write(extension, 10_000), `order.${extension}`).kind).toBe('list')
    expect(issuesOf(write(extension, 10_001), `order.${extension}`)).toEqual([
      {
        code: 'ORDERING_FILE_TOO_LARGE',
        message: `The ordering file order.${extension} has 10001 lines, more than 10000`,
        hint: expect.any(String),
        location: { file: `order.${extension}` },
      },
    ])
  })
})

test.each([
  ['order.json', JSON.stringify(many(20_001))],
  ['order.yml', `[${many(20_001).join(',')}]`],
])('%s: all on one line, a file has 20,000 keys and references at most', (file, text) => {
  expect(issuesOf(text, file)).toMatchObject([
    {
      code: 'ORDERING_FILE_TOO_LARGE',
      message: 'The file has more than 20000 keys and references',
      location: { line: 1 },
    },
  ])
})

test('many wrong lines are told by a number', () => {
  const issues = issuesOf('a/b\n'.repeat(10_000), 'order.txt')
  expect(issues).toHaveLength(1001)
  expect(issues.at(-1)?.message).toBe('9000 more problems are not listed')
})
