import { describe, expect, test } from '@jest/globals'
import { createOrder, createScreenshot } from '../support/builders.ts'
import { createLostAnswer, createRefusal } from '../support/fake-errors.ts'
import { createStage, type Stage } from './stage.ts'

const REFUSED = createRefusal(409, 'STATE_ERROR', 'any text')

async function createOrderStage(options: Parameters<typeof createStage>[0] = {}): Promise<Stage> {
  const stage = await createStage(options)
  const screenshots = ['a.png', 'b.png', 'c.png'].map((name) => createScreenshot(name))
  stage.backend.addSet({ id: 'set-1', screenshots })
  return stage
}

const WANTED = { setId: 'set-1', order: createOrder('c.png', 'a.png', 'b.png') }

function timesOf(stage: Stage, method: string): readonly number[] {
  return stage.backend.calls.filter((call) => call.method === method).map(({ at }) => at)
}

describe('an order', () => {
  test('is sent as the full list and read back once', async () => {
    await using stage = await createOrderStage()
    const outcome = await stage.applyOne({ setId: 'set-1', order: createOrder('c.png') })
    expect(stage.backend.calls.map(({ method, about }) => `${method} ${about}`)).toEqual([
      'replaceOrder c a b',
      'readOrder set-1',
    ])
    expect(outcome).toMatchObject({ reordered: true, errors: [] })
    expect(outcome.after.map((item) => item.kind === 'screenshot' && item.screenshot.id)).toEqual(['c', 'a', 'b'])
  })

  test('of what is about to be removed besides names all, and sends nothing where what stays is in order', async () => {
    await using stage = await createOrderStage()
    const remove = { unlisted: 'remove' as const }
    await stage.applyOne({ setId: 'set-1', order: createOrder('c.png', 'b.png'), rules: remove })
    expect(stage.backend.writes).toEqual(['replaceOrder c b a', 'remove a'])
    await using other = await createOrderStage()
    await other.applyOne({ setId: 'set-1', order: createOrder('b.png', 'c.png'), rules: remove })
    expect(other.backend.writes).toEqual(['remove a'])
  })

  test.each([403, 404, 422])('that is refused with a %i is not sent again, and nothing is removed', async (status) => {
    await using stage = await createOrderStage()
    stage.backend.fail('replaceOrder', { error: createRefusal(status, 'NO') })
    const rules = { unlisted: 'remove' as const }
    const outcome = await stage.applyOne({ setId: 'set-1', order: createOrder('c.png', 'b.png'), rules })
    expect(outcome).toMatchObject({ reordered: false, removed: [], errors: [{ status }] })
    expect(stage.backend.writes).toEqual(['replaceOrder c b a'])
  })

  test('that is refused with a 409 is sent at least four times within 20 s where nothing was uploaded', async () => {
    await using stage = await createOrderStage()
    stage.backend.fail('replaceOrder', { error: REFUSED, times: 99 })
    expect(await stage.applyOne(WANTED)).toMatchObject({ reordered: false, errors: [{ status: 409 }] })
    const times = timesOf(stage, 'replaceOrder')
    expect(times.length).toBeGreaterThanOrEqual(4)
    expect(times.at(-1)).toBeLessThanOrEqual(20)
    expect(stage.clock.elapsed()).toBeLessThanOrEqual(20_000)
  })

  test('that is taken at last is no error', async () => {
    await using stage = await createOrderStage()
    stage.backend.fail('replaceOrder', { error: REFUSED, times: 3 })
    expect(await stage.applyOne(WANTED)).toMatchObject({ reordered: true, errors: [] })
    expect(stage.look('set-1')).toEqual(['c.png', 'a.png', 'b.png'])
  })

  test('that is refused after uploads is sent until the processing time is up', async () => {
    await using stage = await createOrderStage({ processingTimeoutMs: 120_000 })
    stage.backend.fail('replaceOrder', { error: REFUSED, times: 99 })
    const images = await stage.addImages('0.png')
    await stage.applyOne({ setId: 'set-1', images })
    const times = timesOf(stage, 'replaceOrder')
    expect(times[0]).toBe(3)
    expect(times.at(-1)).toBe(120)
    expect(Math.max(...times.map((time, index) => time - (times[index - 1] ?? time)))).toBeLessThanOrEqual(15)
  })

  test('that is refused when the processing time is up is sent for 20 s more', async () => {
    await using stage = await createOrderStage({ processingTimeoutMs: 10_000, processingMs: 60_000 })
    stage.backend.fail('replaceOrder', { error: REFUSED, times: 3 })
    const images = await stage.addImages('0.png')
    const outcome = await stage.applyOne({ setId: 'set-1', images })
    expect(timesOf(stage, 'replaceOrder')).toEqual([10, 12, 14, 17])
    expect(outcome.errors.map(({ code }) => code)).toEqual(['PROCESSING_TIMEOUT'])
    expect(stage.look('set-1').at(0)).toBe('0.png')
  })

  test('whose answer was lost is looked up, and not sent again when it was taken', async () => {
    await using stage = await createOrderStage()
    stage.backend.fail('replaceOrder', { error: createLostAnswer(), isDone: true })
    expect(await stage.applyOne(WANTED)).toMatchObject({ reordered: true, errors: [] })
    expect(stage.backend.writes).toEqual(['replaceOrder c a b'])
  })

  test('that was lost on its way is sent again', async () => {
    await using stage = await createOrderStage()
    stage.backend.fail('replaceOrder', { error: createLostAnswer() })
    expect(await stage.applyOne(WANTED)).toMatchObject({ reordered: true, errors: [] })
    expect(stage.backend.writes).toEqual(['replaceOrder c a b', 'replaceOrder c a b'])
  })
})

describe('the read-back', () => {
  test('that lags behind by 8 s is repeated', async () => {
    await using stage = await createOrderStage({ lagMs: 8000 })
    expect(await stage.applyOne(WANTED)).toMatchObject({ errors: [] })
    expect(timesOf(stage, 'readOrder')).toEqual([0, 1, 3, 6, 10])
    expect(stage.clock.elapsed()).toBe(10_000)
  })

  test('of an order that was silently ignored fails after 20 s, the order having been sent twice', async () => {
    await using stage = await createOrderStage({ ignoresOrders: true })
    const outcome = await stage.applyOne(WANTED)
    expect(outcome.errors.map(({ code }) => code)).toEqual(['ORDER_NOT_APPLIED'])
    expect(stage.backend.writes).toEqual(['replaceOrder c a b', 'replaceOrder c a b'])
    expect(stage.clock.elapsed()).toBe(20_000)
  })

  test('finds an order that was ignored the first time', async () => {
    await using stage = await createOrderStage({ ignoresOrders: true })
    stage.clock.after(5000, () => {
      stage.backend.behaviour.ignoresOrders = false
    })
    expect(await stage.applyOne(WANTED)).toMatchObject({ errors: [] })
    expect(stage.look('set-1')).toEqual(['c.png', 'a.png', 'b.png'])
  })

  test('sends the full list again also where the list lags behind an upload', async () => {
    await using stage = await createOrderStage({ ignoresOrders: true })
    const images = await stage.addImages('0.png')
    stage.clock.after(3500, () => {
      stage.backend.behaviour.lagMs = 15_000
    })
    stage.clock.after(5000, () => {
      stage.backend.behaviour.ignoresOrders = false
    })
    await stage.applyOne({ setId: 'set-1', images })
    const orders = stage.backend.writes.filter((write) => write.startsWith('replaceOrder'))
    expect(orders.map((order) => order.split(' ').length)).toEqual(orders.map(() => 5))
    expect(stage.look('set-1').at(0)).toBe('0.png')
  })
})

test('what this run removed is not in the list that is sent again, though lists still show it', async () => {
  await using stage = await createOrderStage({ ignoresOrders: true, lagMs: 15_000 })
  stage.clock.after(5000, () => {
    stage.backend.behaviour.ignoresOrders = false
  })
  const rules = { unlisted: 'remove' as const }
  await stage.applyOne({ setId: 'set-1', order: createOrder('c.png', 'b.png'), rules })
  expect(stage.backend.writes).toEqual(['replaceOrder c b a', 'remove a', 'replaceOrder c b'])
  expect(stage.look('set-1')).toEqual(['c.png', 'b.png'])
})

describe('somebody else', () => {
  test('who adds a screenshot before the order is sent finds it behind the others', async () => {
    await using stage = await createOrderStage()
    stage.backend.fail('replaceOrder', { error: REFUSED })
    stage.clock.after(500, () => stage.backend.change('set-1', (all) => [createScreenshot('x.png'), ...all]))
    expect(await stage.applyOne(WANTED)).toMatchObject({ reordered: true, errors: [] })
    expect(stage.backend.writes).toEqual(['replaceOrder c a b', 'replaceOrder c a b x'])
  })

  test('who adds a screenshot after the order was sent is no error', async () => {
    await using stage = await createOrderStage({ latencyMs: 100 })
    stage.clock.after(150, () => stage.backend.change('set-1', (all) => [createScreenshot('x.png'), ...all]))
    expect((await stage.applyOne(WANTED)).errors).toEqual([])
  })

  test('who removes an unlisted screenshot is no error', async () => {
    await using stage = await createOrderStage()
    stage.backend.change('set-1', (all) => all)
    stage.backend.fail('replaceOrder', { error: REFUSED })
    stage.clock.after(500, () => stage.backend.change('set-1', (all) => all.filter(({ id }) => id !== 'b')))
    const outcome = await stage.applyOne({ setId: 'set-1', order: createOrder('c.png', 'a.png') })
    expect(outcome.errors).toEqual([])
    expect(outcome.after.map((item) => item.kind === 'screenshot' && item.screenshot.id)).toEqual(['c', 'a'])
  })

  test('who removes a named screenshot is an error that names it', async () => {
    await using stage = await createOrderStage()
    stage.backend.fail('replaceOrder', { error: REFUSED })
    stage.clock.after(500, () => stage.backend.change('set-1', (all) => all.filter(({ id }) => id !== 'a')))
    const outcome = await stage.applyOne(WANTED)
    expect(outcome.errors).toMatchObject([{ code: 'ORDER_NOT_APPLIED', message: expect.stringContaining('"a.png"') }])
    expect(stage.look('set-1')).toEqual(['c.png', 'b.png'])
  })
})
