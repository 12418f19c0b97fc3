import { describe, expect, test } from '@jest/globals'
import { findAppTarget } from '../../../src/state/target/find-app-target.ts'
import type { Surface } from '../../../src/state/target-query.ts'
import { createApi, createQuery, find } from './one-app.ts'

describe('a custom product page', () => {
  const page = (name: string, ...states: readonly string[]) => ({
    id: `id of ${name}`,
    name,
    versions: states.map((state, index) => ({ id: `${name} ${index}`, version: String(index), state })),
  })
  const surface: Surface = { kind: 'custom-product-page', page: 'Summer' }

  test('is taken in its editable version, with two requests more', async () => {
    const pages = [page('Winter', 'PREPARE_FOR_SUBMISSION'), page('Summer', 'APPROVED', 'PREPARE_FOR_SUBMISSION')]
    const { api, asked } = createApi({ pages })
    const target = await findAppTarget(createQuery(surface), api)
    expect(asked).toEqual(['listApps', 'listCustomProductPages', 'listCustomProductPageLocalizations Summer 1'])
    expect(target).toMatchObject({
      description: 'com.example.app · custom product page Summer',
      localizations: [{ ref: { kind: 'custom-product-page', id: 'l1' } }],
    })
  })

  test('without an editable version is an error that lists those it has', async () => {
    expect(await find({ pages: [page('Summer', 'APPROVED')] }, surface)).toBe(
      'TARGET_NOT_FOUND The custom product page "Summer" has no version that can be edited; there is 0 (APPROVED)',
    )
  })

  test('that is not there is an error that lists those that are', async () => {
    expect(await find({ pages: [page('Winter')] }, surface)).toContain('"Winter" (id of Winter)')
  })
})
