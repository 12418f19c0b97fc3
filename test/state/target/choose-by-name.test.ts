import { expect, test } from '@jest/globals'
import { TargetError } from '../../../src/errors.ts'
import { chooseByName } from '../../../src/state/target/choose-by-name.ts'

const ITEMS = [
  { id: '1', name: 'Summer' },
  { id: '2', name: 'Winter' },
  { id: '3', name: 'Winter' },
  { id: 'Summer', name: 'Odd' },
]

function choose(wanted: string): string {
  try {
    return chooseByName(ITEMS, { noun: 'page', input: 'custom-product-page', wanted }).name
  } catch (error) {
    if (error instanceof TargetError) return `${error.code} ${error.message}`
    throw error
  }
}

test.each([
  ['Odd', 'Odd'],
  ['1', 'Summer'],
  ['3', 'Winter'],
  ['Summer', 'Odd'],
  ['Winter', 'TARGET_AMBIGUOUS 2 pages are named "Winter": "Winter" (2), "Winter" (3)'],
  [
    'winter',
    'TARGET_NOT_FOUND There is no page "winter"; there is "Summer" (1), "Winter" (2), "Winter" (3), "Odd" (Summer)',
  ],
])('%s is the one with this ID, else exactly this name: %s', (wanted, expected) => {
  expect(choose(wanted)).toBe(expected)
})
