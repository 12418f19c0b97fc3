import { describe, expect, test } from '@jest/globals'
import { BOUNDS } from '../src/bounds.ts'
import { ActionError, boundNotice, InputError, type Issue } from '../src/errors.ts'
import { IssueCollector } from '../src/issue-collector.ts'

const ISSUE: Issue = { code: 'INPUT_INVALID', message: 'a', hint: 'b' }

describe('an issue collector', () => {
  test('takes problems that are found and problems that are thrown, in their order', async () => {
    const found = new IssueCollector()
    expect(found.isEmpty).toBe(true)
    found.add(ISSUE)
    expect(found.collect(() => 1)).toBe(1)
    const refuse = (message: string) => {
      throw new InputError([{ ...ISSUE, message }, ISSUE])
    }
    expect(found.collect(() => refuse('c'))).toBeUndefined()
    expect(await found.collectLater(async () => refuse('d'))).toBeUndefined()
    expect(found.issues.map(({ message }) => message)).toEqual(['a', 'c', 'a', 'd', 'a'])
  })

  test('passes on what is no problem of the user', async () => {
    const found = new IssueCollector()
    const fail = () => {
      throw new TypeError('ours')
    }
    expect(() => found.collect(fail)).toThrow(TypeError)
    await expect(found.collectLater(async () => fail())).rejects.toThrow(TypeError)
  })

  test('has room for more problems than a call has arguments', () => {
    const found = new IssueCollector()
    found.addAll(Array.from({ length: 200_000 }, () => ISSUE))
    expect(new ActionError(found.issues).issues).toHaveLength(BOUNDS.issues + 1)
  })
})

describe('an error', () => {
  test('tells a bounded number of problems, and how many more there are', () => {
    const error = new ActionError(Array.from({ length: BOUNDS.issues + 7 }, () => ISSUE))
    expect(error.issues.at(-1)).toMatchObject({ code: 'INPUT_INVALID', message: '7 more problems are not listed' })
    expect(new ActionError(Array.from({ length: BOUNDS.issues }, () => ISSUE)).issues).toHaveLength(BOUNDS.issues)
  })

  test('tells each in a bounded length', () => {
    const { message, issues } = new ActionError({
      ...ISSUE,
      message: 'x '.repeat(2_500_000),
      hint: 'y '.repeat(2_500_000),
    })
    const [issue] = issues
    expect([message.length, issue?.message.length, issue?.hint?.length]).toEqual(
      Array.from({ length: 3 }, () => BOUNDS.messageCharacters),
    )
    const long = 'x'.repeat(5000)
    expect(boundNotice({ message: `Input "a" is ${long}`, hint: long })).toEqual({
      message: expect.stringMatching(/^Input "a" is x{150}…x{149}$/),
      hint: expect.stringMatching(/^x{150}…x{149}$/),
    })
  })
})
