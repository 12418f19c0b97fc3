import { describe, expect, test } from '@jest/globals'
import { issuesOf, parse, problemsOf, valuesOf } from '../parse.ts'

describe('the form of an ordering file', () => {
  test.each(['order.txt', 'order.TXT', 'a.b/order.Txt'])('%s is a plain list', (file) => {
    expect(valuesOf(parse('["a"]', file))).toEqual(['["a"]'])
  })

  test.each(['order.json', 'order.JSON'])('%s is JSON', (file) => {
    expect(valuesOf(parse('["a"]', file))).toEqual(['a'])
    expect(problemsOf("['a']", file)).toEqual(['1:2 ORDERING_FILE_SYNTAX'])
  })

  test.each(['order.yml', 'order.yaml', 'order.YAML'])('%s is YAML', (file) => {
    expect(valuesOf(parse("['a']", file))).toEqual(['a'])
  })

  test.each(['order.csv', 'order', 'order.txt/list', '.constructor'])(
    '%s is refused with the extensions there are',
    (file) => {
      const [issue] = issuesOf('a', file)
      expect(issue?.code).toBe('INPUT_INVALID')
      expect(issue?.hint).toContain('.txt for a plain list, or .json, .yml or .yaml')
    },
  )
})

describe('the bytes of an ordering file', () => {
  test('1 MiB is read and one byte more is not', () => {
    const comment = new Uint8Array(1024 * 1024).fill('#'.charCodeAt(0))
    expect(issuesOf(comment, 'order.txt')[0]?.code).toBe('ORDERING_FILE_EMPTY')
    const larger = new Uint8Array(1024 * 1024 + 1).fill('#'.charCodeAt(0))
    expect(issuesOf(larger, 'order.txt')[0]).toMatchObject({
      code: 'ORDERING_FILE_TOO_LARGE',
      message: expect.stringContaining('1048577 bytes'),
    })
  })

  test.each(['a\nb\nc', 'a\r\nb\r\nc\r\n', 'a\rb\rc', '\ufeffa\nb\r\nc', 'a\n\n\nb\nc\n'])(
    '%j has three references',
    (text) => {
      expect(valuesOf(parse(text, 'order.txt'))).toEqual(['a', 'b', 'c'])
    },
  )

  test.each([
    ['order.yml', '\ufeff- a\r\n- b\r\n'],
    ['order.yml', '- a\r- b\r'],
    ['order.json', '\ufeff[\r\n"a",\r\n"b"]\r\n'],
  ])('%s takes a byte order mark and other line ends', (file, text) => {
    expect(valuesOf(parse(text, file))).toEqual(['a', 'b'])
  })

  test('lines are counted alike whatever ends them', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(problemsOf(`a${end}b${end}x/y`, 'order.txt')).toEqual(['3:1 REFERENCE_INVALID'])
      expect(problemsOf(`- a${end}- b${end}- x/y`, 'order.yml')).toEqual(['3:3 REFERENCE_INVALID'])
    }
  })

  test.each([
    ['UTF-16 text', [0xff, 0xfe, 0x61, 0x00]],
    ['UTF-16 text', [0xfe, 0xff, 0x00, 0x61]],
    ['UTF-16 text', [0x61, 0x00, 0x62, 0x00, 0x0a, 0x00]],
    ['UTF-32 text', [0xff, 0xfe, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00]],
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['a JPEG image', [0xff, 0xd8, 0xff, 0xe0]],
    ['a ZIP archive', [0x50, 0x4b, 0x03, 0x04]],
    ['a PDF document', [...Buffer.from('%PDF-1.7')]],
    ['a binary file', [0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x00, 0x67]],
    ['text in an older encoding', [0x63, 0x61, 0x66, 0xe9, 0x0a]],
  ])('what looks like %s is told so', (name, bytes) => {
    for (const file of ['order.txt', 'order.json', 'order.yml']) {
      const [issue] = issuesOf(Uint8Array.from(bytes), file)
      expect(issue?.code).toBe('ORDERING_FILE_ENCODING')
      expect(issue?.message).toContain(`looks like ${name}`)
    }
  })

  test.each([
    ['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n', 'lfs: true'],
    ['encrypted by git-crypt', '\0GITCRYPT\0\x01\x02', 'git-crypt unlock'],
  ])('what is %s is told so', (what, content, hint) => {
    for (const file of ['order.txt', 'order.json', 'order.yml']) {
      const [issue, ...others] = issuesOf(Buffer.from(content, 'latin1'), file)
      expect(issue).toMatchObject({ code: 'ORDERING_FILE_ENCODING', message: expect.stringContaining(what) })
      expect(issue?.hint).toContain(hint)
      expect(others).toEqual([])
    }
  })

  test('the place of the first byte that is no text is told', () => {
    const bytes = Uint8Array.from([...Buffer.from('é\r\nab'), 0xe9, ...Buffer.from('\nc')])
    expect(issuesOf(bytes, 'order.txt')[0]?.location).toEqual({ file: 'order.txt', line: 2, column: 3 })
    const cut = Uint8Array.from([...Buffer.from('a\n'), 0xc3])
    expect(issuesOf(cut, 'order.txt')[0]?.location).toMatchObject({ line: 2, column: 1 })
  })
})

describe('an ordering file that names nothing', () => {
  test.each([
    ['order.txt', ''],
    ['order.txt', ' \r\n\t\n'],
    ['order.txt', '# only\n  # comments'],
    ['order.json', ''],
    ['order.json', '[]'],
    ['order.json', '{}'],
    ['order.json', 'null'],
    ['order.yml', ''],
    ['order.yml', '# only a comment'],
    ['order.yml', '---\n'],
    ['order.yml', '[]'],
    ['order.yml', '{}'],
    ['order.yml', '~'],
  ])('%s with %j is an error', (file, text) => {
    expect(issuesOf(text, file).map(({ code }) => code)).toEqual(['ORDERING_FILE_EMPTY'])
  })
})

describe('references, in every form', () => {
  const forms: readonly {
    readonly file: string
    readonly write: (values: readonly string[]) => string
    readonly place: string
  }[] = [
    { file: 'order.txt', write: (values) => values.map((value) => `"${value}"`).join('\n'), place: '1:1' },
    { file: 'order.json', write: (values) => JSON.stringify(values), place: '1:2' },
    {
      file: 'order.yml',
      write: (values) => values.map((value) => `- ${JSON.stringify(value)}`).join('\n'),
      place: '1:3',
    },
  ]

  test.each([
    ['01-home.png', 'name', '01-home.png'],
    ['03-*.png', 'name', '03-*.png'],
    ['[ab]?.png', 'name', '[ab]?.png'],
    ['*', 'rest', '*'],
    ['**', 'name', '**'],
    ['id:8d2c', 'id', '8d2c'],
    [`md5:${'aB'.repeat(16)}`, 'md5', 'ab'.repeat(16)],
    ['ID:x', 'name', 'ID:x'],
    ['a b # c.png', 'name', 'a b # c.png'],
    [' é🎉.png ', 'name', ' é🎉.png '],
    ['.hidden', 'name', '.hidden'],
    ['no', 'name', 'no'],
  ])('%j is a %s', (text, kind, value) => {
    for (const { file, write } of forms) {
      const parsed = parse(write([text]), file)
      expect(parsed).toMatchObject({ kind: 'list', order: { references: [{ kind, value }] }, warnings: [] })
    }
  })

  test.each([
    'a/b',
    '/a',
    'a\\b',
    '..',
    'a..b',
    '../a',
    '',
    '  ',
    'id:',
    'id: x',
    'id:x y',
    'md5:',
    'md5:abc',
    `md5: ${'a'.repeat(32)}`,
    `md5:${'g'.repeat(32)}`,
  ])('%j is none', (text) => {
    for (const { file, write, place } of forms) {
      // In a plain list a backslash stands for itself; JSON.stringify has written it twice for the others.
      expect(problemsOf(write([text]), file)).toEqual([`${place} REFERENCE_INVALID`])
    }
  })

  test.each(['a\u0000b', 'a\tb', 'a\nb', 'a\u007f', 'a\u0085b', 'a\u2028b', '\ud800'])(
    '%j is none in JSON and YAML',
    (text) => {
      expect(problemsOf(JSON.stringify([text]), 'order.json')).toEqual(['1:2 REFERENCE_INVALID'])
      if (text.isWellFormed())
        expect(problemsOf(`- ${JSON.stringify(text)}`, 'order.yml')).toEqual(['1:3 REFERENCE_INVALID'])
    },
  )

  test('the same exact reference twice names the first line; globs are left to those who know the names', () => {
    const md5 = 'ab'.repeat(16)
    const values = ['a', '*', 'id:x', `md5:${md5}`, 'g*', 'a', '*', 'id:x', `md5:${md5.toUpperCase()}`, 'g*', 'A', 'x']
    const text = values.map((value) => `"${value}"`).join('\n')
    expect(problemsOf(text, 'order.txt')).toEqual([6, 7, 8, 9].map((line) => `${line}:1 REFERENCE_REPEATED`))
    expect(issuesOf(text, 'order.txt')[2]?.message).toBe('"id:x" stands twice in one order, first in line 3')
  })
})
