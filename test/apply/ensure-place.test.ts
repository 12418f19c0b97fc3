import { describe, expect, test } from '@jest/globals'
import { createImage, createOrder, createScreenshot } from '../support/builders.ts'
import { createLostAnswer, createRefusal } from '../support/fake-errors.ts'
import { createStage } from './stage.ts'

const ORDER = createOrder('*')
const PLACE = { displayType: 'APP_IPHONE_67', order: ORDER }
const EXISTS = createRefusal(409, 'STATE_ERROR', 'Screenshot Set Already Exists!')

describe('a set that is not there', () => {
  test('is created, with one request', async () => {
    await using stage = await createStage()
    const outcome = await stage.applyOne(PLACE)
    expect(outcome).toMatchObject({ created: true, setId: 'created-APP_IPHONE_67', errors: [] })
    expect(stage.backend.calls.map(({ method }) => method)).toEqual(['createPlace'])
    expect(stage.told).toEqual(['created created-APP_IPHONE_67'])
  })

  test('is created once where the answer was lost', async () => {
    await using stage = await createStage()
    stage.backend.fail('createPlace', { error: createLostAnswer(), isDone: true })
    expect(await stage.applyOne(PLACE)).toMatchObject({ created: true, errors: [] })
    expect(stage.backend.calls.map(({ method }) => method)).toEqual(['createPlace', 'readPlaces'])
  })

  test('is created anew where the request was lost', async () => {
    await using stage = await createStage()
    stage.backend.fail('createPlace', { error: createLostAnswer() })
    expect(await stage.applyOne(PLACE)).toMatchObject({ created: true, errors: [] })
    expect(stage.backend.writes).toEqual(['createPlace APP_IPHONE_67', 'createPlace APP_IPHONE_67'])
  })

  test('is looked for again where the list lags behind a lost answer', async () => {
    await using stage = await createStage({ lagMs: 900 })
    stage.backend.fail('createPlace', { error: createLostAnswer(), isDone: true })
    expect(await stage.applyOne(PLACE)).toMatchObject({ created: true, setId: 'created-APP_IPHONE_67', errors: [] })
    expect(stage.backend.writes).toEqual(['createPlace APP_IPHONE_67'])
  })

  test('that somebody else created meanwhile is used, as it is planned anew', async () => {
    await using stage = await createStage()
    const image = await stage.addImage('a.png')
    const theirs = createScreenshot('a.png', { id: 'theirs', checksum: image.md5 })
    stage.backend.addSet({ id: 'set-1', screenshots: [theirs] })
    const outcome = await stage.applyOne({ ...PLACE, images: [image] })
    expect(outcome).toMatchObject({ created: false, setId: 'set-1', uploaded: [], errors: [] })
    expect(stage.backend.writes).toEqual(['createPlace APP_IPHONE_67'])
  })

  test('is waited for while a deleted one blocks it', async () => {
    await using stage = await createStage()
    stage.backend.fail('createPlace', { error: EXISTS, times: 4 })
    expect(await stage.applyOne(PLACE)).toMatchObject({ created: true, errors: [] })
    expect(stage.backend.calls.filter(({ method }) => method === 'createPlace').map(({ at }) => at)).toEqual([
      0, 1, 3, 7, 13,
    ])
  })

  test('is given up after 20 s', async () => {
    await using stage = await createStage()
    stage.backend.fail('createPlace', { error: EXISTS, times: 99 })
    const outcome = await stage.applyOne(PLACE)
    expect(outcome.errors.map(({ code, message }) => `${code} ${message}`)).toEqual([
      `API_REFUSED The set en-US / APP_IPHONE_67 (6.9" iPhone) can't be created, and App Store Connect lists none`,
    ])
    expect(outcome).toMatchObject({ created: false, setId: null })
    expect(stage.clock.elapsed()).toBe(20_000)
  })

  test.each([403, 404, 422])('is not tried again after a %i', async (status) => {
    await using stage = await createStage()
    stage.backend.fail('createPlace', { error: createRefusal(status, 'NO') })
    expect((await stage.applyOne(PLACE)).errors).toMatchObject([{ status }])
    expect(stage.backend.calls.map(({ method }) => method)).toEqual(['createPlace'])
  })

  test('is not tried again after a 409 of another kind', async () => {
    await using stage = await createStage()
    stage.backend.fail('createPlace', { error: createRefusal(409, 'STATE_ERROR', 'not editable') })
    expect((await stage.applyOne(PLACE)).errors).toMatchObject([{ status: 409 }])
    expect(stage.backend.writes).toEqual(['createPlace APP_IPHONE_67'])
  })

  test('and that turns out to hold too much is refused as a plan is', async () => {
    await using stage = await createStage()
    const screenshots = Array.from({ length: 10 }, (_, index) => createScreenshot(`${index}.png`))
    stage.backend.addSet({ id: 'set-1', screenshots })
    const outcome = await stage.applyOne({ ...PLACE, images: [createImage('new.png')] })
    expect(outcome).toMatchObject({ created: false, errors: [{ code: 'PLAN_TOO_MANY' }] })
  })
})
