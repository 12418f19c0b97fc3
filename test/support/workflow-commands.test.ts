import { describe, expect, test } from '@jest/globals'
import { interpretOutput, parseCommand } from './workflow-commands.ts'

const options = { workspace: '/workspace', debug: false }

function interpret(...lines: readonly string[]) {
  return interpretOutput(`${lines.join('\n')}\n`, options)
}

describe('parseCommand', () => {
  test.each([
    { line: 'plain', name: undefined },
    { line: '::error::boom', name: 'error' },
    { line: '  ::error::boom', name: 'error' },
    { line: 'text ::error::boom', name: undefined },
    { line: '::unknown::boom', name: undefined },
    { line: '::error boom', name: undefined },
    { line: 'text ##[set-output name=a]b', name: 'set-output' },
    { line: '##[unknown]b', name: undefined },
  ])('finds $name in "$line"', ({ line, name }) => {
    expect(parseCommand(line)?.name).toBe(name)
  })

  test('undoes the escaping of messages and properties', () => {
    const command = parseCommand('::error title=a%3Ab%2Cc,file=x.txt::one%0Atwo%25 %3A')
    expect(command?.message).toBe('one\ntwo% %3A')
    expect(command?.properties).toEqual(
      new Map([
        ['title', 'a:b,c'],
        ['file', 'x.txt'],
      ]),
    )
  })
})

describe('interpretOutput', () => {
  test('shows groups as titles with indented content', () => {
    expect(interpret('::group::Plan', 'one', '::endgroup::', 'two').log).toBe('▸ Plan\n  one\ntwo')
  })

  test('masks values from where they are registered, each line of them, and keeps them out of what is searched for secrets', () => {
    const output = interpret('early secret', '::add-mask::secret%0Aline-two', 'a secret, line-two')
    expect(output.log).toBe('early secret\na ***, ***')
    expect(output.unmasked).toBe('early secret\na secret, line-two')
    expect(output.masks).toEqual(['secret\nline-two', 'secret', 'line-two'])
  })

  test('makes annotations relative to the workspace', () => {
    const { annotations, log } = interpret('::error file=/workspace/order.txt,line=3,col=2,title=Order::boom')
    expect(annotations).toEqual([
      { level: 'error', message: 'boom', title: 'Order', file: 'order.txt', line: 3, column: 2 },
    ])
    expect(log).toBe('Error: boom')
  })

  test('drops columns where an annotation spans lines', () => {
    const { annotations } = interpret('::warning line=3,endLine=4,col=2::boom')
    expect(annotations).toEqual([{ level: 'warning', message: 'boom', line: 3, endLine: 4 }])
  })

  test('obeys no command between stop-commands and its token', () => {
    const { annotations, log } = interpret('::stop-commands::t0ken', '::error::no', '::t0ken::', '::error::yes')
    expect(annotations.map(({ message }) => message)).toEqual(['yes'])
    expect(log).toBe('::error::no\nError: yes')
  })

  test('counts a mask that is registered while commands are stopped as shown', () => {
    expect(interpret('::stop-commands::t', '::add-mask::secret').unmasked).toContain('secret')
  })

  test('hides debug lines unless the run is a debug run', () => {
    expect(interpret('::debug::x').log).toBe('')
    expect(interpretOutput('::debug::x', { ...options, debug: true }).log).toBe('##[debug]x')
  })
})
