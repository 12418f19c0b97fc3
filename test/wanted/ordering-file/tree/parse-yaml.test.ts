import { describe, expect, test } from '@jest/globals'
import { issuesOf, parse, problemsOf, valuesOf, valuesOfOrder } from '../../parse.ts'

function repeated(text: string): string {
  return text.repeat(Math.floor((1024 * 1024) / text.length))
}

describe('YAML', () => {
  test.each([
    ['- a\n- "b"\n- \'c\'', ['a', 'b', 'c']],
    ['[a, "b c", d]', ['a', 'b c', 'd']],
    ['---\n- a # first\n...\n', ['a']],
    ['- no\n- on\n- yes\n- 1.0.0\n- 2x', ['no', 'on', 'yes', '1.0.0', '2x']],
    ['%YAML 1.1\n---\n- no', ['no']],
    ['- "*"\n- \'[0-9]?.png\'\n- "&a"\n- "!b"\n- "?c"', ['*', '[0-9]?.png', '&a', '!b', '?c']],
    ['- a*\n- b?\n- c[1]\n- d!\n- e&f', ['a*', 'b?', 'c[1]', 'd!', 'e&f']],
    ['- >-\n  a.png\n-\n  b', ['a.png', 'b']],
    ['&all\n- a', ['a']],
  ])('%j means %j', (text, values) => {
    expect(valuesOf(parse(text, 'order.yml'))).toEqual(values)
  })

  test.each([
    ['- *', '1:3'],
    ['- *.png # all', '1:3'],
    ['- **', '1:3'],
    ['- [0-9]*.png', '1:3'],
    ['- [a]', '1:3'],
    ['- [a', '1:3'],
    ['- ?x.png', '1:3'],
    ['- ? x', '1:3'],
    ['- &x', '1:3'],
    ['- & x', '1:3'],
    ['- &x y', '1:3'],
    ['- !x', '1:3'],
    ['- !x y z', '1:3'],
    ['- !!str y', '1:3'],
    ['-\n  *', '2:3'],
    ['- # first\n  *', '2:3'],
    ['[*]', '1:2'],
    ['[b, *.png, c]', '1:5'],
    ['[b, [c]]', '1:5'],
    ['[b,\n ?x]', '2:2'],
    ['[? , b]', '1:2'],
    ['[b, !c]', '1:5'],
    ['en-US:\n  APP_IPHONE_67: [01.png, *, 02.png]', '2:27'],
    ['en-US:\n  APP_IPHONE_67:\n    - *\n    - a', '3:7'],
  ])('%j is one error that says to quote', (text, place) => {
    expect(problemsOf(text, 'order.yml')).toEqual([`${place} REFERENCE_INVALID`])
    const [issue] = issuesOf(text, 'order.yml')
    expect(issue?.message).toContain('begins with an unquoted')
    expect(issue?.hint).toContain('double quotes')
  })

  test('the hint shows the reference as it has to be written', () => {
    expect(issuesOf('- [0-9]*.png # all\n', 'order.yml')[0]?.hint).toBe(
      'Put the reference in double quotes: "[0-9]*.png".',
    )
    expect(issuesOf('[a, *.png, b]', 'order.yml')[0]?.hint).toBe('Put the reference in double quotes: "*.png".')
  })

  test('unquoted references hide no other problem', () => {
    const text = '- *\n- a/b\n- [0-9]*.png\n- null\n- &x y\n- ok\n- 1.0\n- ok\n'
    expect(problemsOf(text, 'order.yml')).toEqual([
      '1:3 REFERENCE_INVALID',
      '2:3 REFERENCE_INVALID',
      '3:3 REFERENCE_INVALID',
      '4:3 REFERENCE_INVALID',
      '5:3 REFERENCE_INVALID',
      '7:3 REFERENCE_INVALID',
      '8:3 REFERENCE_REPEATED',
    ])
  })

  test.each(['null', '~', '', 'true', 'false', '1.0', '12', '0x10', '.inf', '.nan', '{a: b}', '- b', 'a: b'])(
    'the item "%s" is not text',
    (item) => {
      const issues = issuesOf(`- ok\n- ${item}\n`, 'order.yml')
      expect(issues).toMatchObject([
        { code: 'REFERENCE_INVALID', location: { line: 2 }, hint: expect.stringContaining('double quotes') },
      ])
    },
  )

  test.each([
    ['- a\n---\n- b', '2:1'],
    ['- "a\n- b', '2:4'],
    ['[a, , b]', '1:5'],
    ['[a, b', '1:6'],
    ['- a\n\t- b', '2:1'],
    ['- "a" b', '1:7'],
    ['- @a', '1:3'],
    ['- %a', '1:3'],
    ['- "\\q"', '1:4'],
    ['en-US: *x', '1:8'],
    ['en-US: {APP_IPHONE_67: *x}', '1:24'],
    ['en-US: &x {APP_IPHONE_67: *x}', '1:27'],
    ['!x\n- a', '1:1'],
    ['en-US: !!omap\n- a: b', '1:8'],
    ['a: b: c', '1:4'],
    ['hello', '1:1'],
    ['5', '1:1'],
  ])('%j is a problem at %s', (text, place) => {
    expect(problemsOf(text, 'order.yml')).toContain(`${place} ORDERING_FILE_SYNTAX`)
  })

  test('an item that runs on over the next line is no name', () => {
    expect(problemsOf('- a\n - b\n- c', 'order.yml')).toEqual(['1:3 REFERENCE_INVALID'])
  })

  test('<< is a key like others', () => {
    expect(problemsOf('en-US: &x {APP_IPHONE_67: [a]}\n<<: *x', 'order.yml')).toEqual(['2:1 ORDERING_FILE_KEY'])
  })

  test('keys that are not text are told', () => {
    expect(problemsOf('1: {APP_IPHONE_67: [a]}\nno: {true: [a]}\n[a]: b\n? \n: c', 'order.yml')).toEqual([
      '1:1 ORDERING_FILE_KEY',
      '2:6 ORDERING_FILE_KEY',
      '3:1 ORDERING_FILE_KEY',
      '4:3 ORDERING_FILE_KEY',
    ])
  })

  test('anchors stand for lists and maps wherever these may stand', () => {
    const text =
      'en-US: &map\n  APP_IPHONE_67: &list [a, b]\n  APP_IPHONE_65: *list\nde-DE: *map\nfr-FR: {APP_IPHONE_61: *list}\nit: &l en-US\nja: *l'
    const parsed = parse(text, 'order.yml')
    if (parsed.kind !== 'map') throw new TypeError('not a map')
    const orders = [...parsed.locales].flatMap(([locale, { orders }]) =>
      [...orders].map(([type, order]) => [locale, type, valuesOfOrder(order)]),
    )
    expect(orders).toEqual(
      [
        ['en-US', 'APP_IPHONE_67'],
        ['en-US', 'APP_IPHONE_65'],
        ['de-DE', 'APP_IPHONE_67'],
        ['de-DE', 'APP_IPHONE_65'],
        ['fr-FR', 'APP_IPHONE_61'],
        ['it', 'APP_IPHONE_67'],
        ['it', 'APP_IPHONE_65'],
        ['ja', 'APP_IPHONE_67'],
        ['ja', 'APP_IPHONE_65'],
      ].map(([locale, type]) => [locale, type, ['a', 'b']]),
    )
  })

  test('what an anchor stands for is read once, however often it is used', () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `n${index}`).join(',')
    const types = Array.from({ length: 99 }, (_, index) => `  APP_NEW_${index}: *list\n`).join('')
    const parsed = parse(`en-US:\n  APP_IPHONE_67: &list [${names}]\n${types}`, 'order.yml')
    if (parsed.kind !== 'map') throw new TypeError('not a map')
    const orders = [...(parsed.locales.get('en-US')?.orders.values() ?? [])]
    expect(orders).toHaveLength(100)
    expect(new Set(orders.map(({ references }) => references)).size).toBe(1)
    expect(problemsOf(`en-US:\n  APP_IPHONE_67: &list [a/b]\n${types}`, 'order.yml')).toEqual([
      '2:25 REFERENCE_INVALID',
    ])
  })

  test('100 aliases are followed and the 101st is refused', () => {
    const text = (count: number) =>
      `en-US: {APP_IPHONE_67: &list [a]}\nde-DE:\n${Array.from({ length: count }, (_, index) => `  APP_NEW_${index}: *list\n`).join('')}`
    expect(parse(text(100), 'order.yml').kind).toBe('map')
    expect(issuesOf(text(101), 'order.yml')).toMatchObject([
      {
        code: 'ORDERING_FILE_SYNTAX',
        message: 'The file has more than 100 aliases',
        location: { line: 103, column: 16 },
      },
    ])
  })

  test('long files of comments, of quoted names and of quoted keys pass no bound', () => {
    const comments = '# comment\n'.repeat(1500)
    expect(valuesOf(parse(`${comments}- a\n${comments}- b\n${comments}`, 'order.yml'))).toEqual(['a', 'b'])
    expect(valuesOf(parse(`${comments}["a"]\n${comments}`, 'order.yml'))).toEqual(['a'])
    const quoted = Array.from({ length: 1500 }, (_, index) => `"n${index}"`)
    expect(valuesOf(parse(`- ${quoted.join('\n- ')}`, 'order.yml'))).toHaveLength(1500)
    expect(valuesOf(parse(`[${quoted.join(',\n')}]`, 'order.yml'))).toHaveLength(1500)
    const keys = Array.from({ length: 1500 }, (_, index) => `"en-A${index}": "default"`)
    expect(parse(`${keys.join('\n')}\ndefault: {APP_IPHONE_67: [a]}`, 'order.yml').kind).toBe('map')
  })

  test('an alias bomb is not unfolded', () => {
    const levels = Array.from(
      { length: 60 },
      (_, index) => `k${index + 1}: &a${index + 1} {x: *a${index}, y: *a${index}}`,
    )
    const issues = issuesOf(`k0: &a0 {x: [a], y: [a]}\n${levels.join('\n')}`, 'order.yml')
    // 2^60 leaves; each node is told of once.
    expect(issues.length).toBeLessThan(400)
    const lists = Array.from({ length: 40 }, (_, index) => `- &a${index + 1} [*a${index}, *a${index}]`)
    expect(issuesOf(`- &a0 [x]\n${lists.join('\n')}`, 'order.yml').length).toBeLessThan(200)
  })

  test.each(['[', '- ', '- [', '{', '{a: ', '? ', '[a, ', '- \t', '[? '])(
    'the nesting of %j without end is refused before it is composed',
    (text) => {
      const issues = issuesOf(repeated(text), 'order.yml')
      expect(issues.at(-1)?.code).toBe('ORDERING_FILE_SYNTAX')
      expect(issues.length).toBeLessThan(15)
    },
  )

  test('nesting of 10 is read and 11 is not', () => {
    expect(issuesOf(`${'- '.repeat(10)}a`, 'order.yml').at(-1)?.message).toContain('a list where text is needed')
    expect(issuesOf(`${'- '.repeat(11)}a`, 'order.yml').at(-1)?.message).toContain('The file is nested deeper than 10')
  })

  test.each(['&a ', '!a ', '*a ', '"', "'", '- *\n', '- &a\n', '- !x\n', '---\n', ']', ',', '%', '|\n', ': '])(
    '1 MiB of %j has few problems to tell',
    (text) => {
      const issues = issuesOf(repeated(text), 'order.yml')
      expect(issues.length).toBeGreaterThan(0)
      expect(issues.length).toBeLessThan(1100)
    },
  )
})
