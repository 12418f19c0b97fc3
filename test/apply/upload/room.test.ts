import { describe, expect, test } from '@jest/globals'
import { chooseRemovals, type RoomFacts } from '../../../src/apply/upload/room.ts'
import { createScreenshot } from '../../support/builders.ts'

const list = (...names: readonly string[]) => names.map((name) => createScreenshot(name))

const FACTS: RoomFacts = { free: 0, needed: 3, hasSucceeded: false, hasFailed: false, superseded: [], others: [] }

function choose(facts: Partial<RoomFacts>): readonly string[] {
  return chooseRemovals({ ...FACTS, ...facts }).map(({ fileName }) => fileName)
}

describe('room is made', () => {
  const others = list('u', 'r1', 'r2', 'r3', 'r4', 'r5')

  test.each<[string, Partial<RoomFacts>, readonly string[]]>([
    ['for one upload first', { needed: 6, others }, ['u']],
    ['for four at a time once one has succeeded', { needed: 6, others, hasSucceeded: true }, ['u', 'r1', 'r2', 'r3']],
    ['for no more than what is needed', { needed: 2, others, hasSucceeded: true }, ['u', 'r1']],
    ['not where there is enough', { free: 3, others, superseded: list('s') }, []],
    ['not where one is free, before the first success', { free: 1, others }, []],
    ['beside what is free', { free: 2, needed: 6, others, hasSucceeded: true }, ['u', 'r1']],
    [
      'by what has a complete successor first',
      { needed: 6, others, hasSucceeded: true, superseded: list('s', 't') },
      ['s', 't', 'u', 'r1'],
    ],
    [
      'by what has a complete successor, however many',
      { needed: 6, others, hasSucceeded: true, superseded: list('1', '2', '3', '4', '5') },
      ['1', '2', '3', '4', '5'],
    ],
    ['not after a failure', { needed: 6, others, hasSucceeded: true, hasFailed: true, superseded: list('s') }, []],
    ['as far as it goes', { needed: 6, others: list('u'), hasSucceeded: true }, ['u']],
  ])('%s', (_, facts, expected) => {
    expect(choose(facts)).toEqual(expected)
  })
})
