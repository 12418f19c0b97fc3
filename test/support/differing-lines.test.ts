import { expect, test } from '@jest/globals'
import { listDifferingLines } from './differing-lines.ts'

const lower = (line: string) => line.toLowerCase()

test('tells what only one of two texts has, in its place', () => {
  expect(listDifferingLines(['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'd', 'e'], lower)).toEqual(['- b', '+ x', '+ e'])
  expect(listDifferingLines(['a', 'b'], ['b', 'a'], lower)).toEqual(['- a', '+ a'])
})

test('takes lines for the same that differ by nature', () => {
  expect(listDifferingLines(['A', 'b'], ['a', 'B'], lower)).toEqual([])
})
