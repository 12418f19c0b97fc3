import { expect, test } from '@jest/globals'
import { parseCommandFile } from './command-files.ts'

test('entries may stand on a line or between delimiters, and a later one wins', () => {
  expect(parseCommandFile('a=1\nb<<E\nx=y\n\nz\nE\na=2=3\n')).toEqual({ a: '2=3', b: 'x=y\n\nz' })
})

test.each(['plain', '=x', 'a<<E\nno end', '<<E\nE'])('%j would fail the step', (text) => {
  expect(() => parseCommandFile(text)).toThrow()
})
