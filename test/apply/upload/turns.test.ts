import { expect, test } from '@jest/globals'
import { createTurns } from '../../../src/apply/upload/turns.ts'

const settle = () => new Promise((resolve) => setImmediate(resolve))

test('turns are taken in the order of asking, as many at a time as there is room for', async () => {
  const takeTurn = createTurns(2)
  const turns = ['a', 'b', 'c', 'd'].map((name) => ({ name, turn: takeTurn() }))
  const begun: string[] = []
  for (const { name, turn } of turns) void turn.begin().then(() => begun.push(name))
  await settle()
  expect(begun).toEqual(['a', 'b'])
  turns[1]?.turn.end()
  await settle()
  expect(begun).toEqual(['a', 'b', 'c'])
  turns[0]?.turn.end()
  await settle()
  expect(begun).toEqual(['a', 'b', 'c', 'd'])
})

test('those that were begun before come first, in the order of asking too', async () => {
  const takeTurn = createTurns(1)
  const [a, b, c, d] = [takeTurn(), takeTurn(), takeTurn(), takeTurn()]
  const begun: string[] = []
  for (const turn of [a, b]) {
    await turn.begin()
    turn.end()
  }
  await c.begin()
  void d.begin().then(() => begun.push('d'))
  void a.begin().then(() => begun.push('a'))
  void b.begin().then(() => begun.push('b'))
  for (const turn of [c, a, b]) {
    turn.end()
    await settle()
  }
  expect(begun).toEqual(['a', 'b', 'd'])
})

test('a turn that is begun twice or ended twice counts once', async () => {
  const takeTurn = createTurns(1)
  const [a, b, c] = [takeTurn(), takeTurn(), takeTurn()]
  await a.begin()
  await a.begin()
  a.end()
  a.end()
  await b.begin()
  let isBegun = false
  void c.begin().then(() => {
    isBegun = true
  })
  await settle()
  expect(isBegun).toBe(false)
})
