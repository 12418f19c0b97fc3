import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toLogLine, toPlainText } from '../../src/action/plain-text.ts'

describe('a foreign text', () => {
  test.each([
    ['01-home.png', '01-home.png'],
    ['Grüße 😀 – 日本', 'Grüße 😀 – 日本'],
    ['a\nb\r\nc', 'a\\nb\\r\\nc'],
    ['a\tb', 'a b'],
    ['a\u0000b\u001b[31mc\u007f\u0085', 'a\\u{0}b\\u{1b}[31mc\\u{7f}\\u{85}'],
    ['a\u2028b\u2029c', 'a\\u{2028}b\\u{2029}c'],
    ['gnp\u202etxt.exe\u2066', 'gnp\\u{202e}txt.exe\\u{2066}'],
    ['x ##[error]y', 'x ## [error]y'],
    ['###[group]', '### [group]'],
    ['#\n#[error]', '#\\n#[error]'],
  ])('%j is written as %j', (text, expected) => {
    expect(toPlainText(text)).toBe(expected)
  })

  test('is one line that holds neither control characters nor the older command syntax, whatever it was', () => {
    const text = fc.string({
      unit: fc.constantFrom('#', '[', ':', '\n', '\r', '\u2028', '\u202e', '\u0000', ' ', 'a', 'ü'),
    })
    fc.assert(
      fc.property(text, (text) => {
        const line = toLogLine(text)
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]|##\[|^\s*::/u)
        expect(toPlainText(toPlainText(text))).toBe(toPlainText(text))
      }),
    )
  })
})

test.each([
  ['::error::x', '· ::error::x'],
  ['  ::set-output name=a::b', '·   ::set-output name=a::b'],
  ['\t::warning::x', '·  ::warning::x'],
  ['a ::error::x', 'a ::error::x'],
  [': a', ': a'],
])('the line %j is logged as %j, which the runner takes for no command', (text, expected) => {
  expect(toLogLine(text)).toBe(expected)
})
