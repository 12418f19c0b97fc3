import { describe, expect, test } from '@jest/globals'
import type { AppStoreVersionExperiment } from '../../../src/app-store-connect/operations/resources.ts'
import { findAppTarget } from '../../../src/state/target/find-app-target.ts'
import type { Surface } from '../../../src/state/target-query.ts'
import { createApi, createQuery, find } from './one-app.ts'

describe('a treatment', () => {
  const experiment = (id: string, state: string, platform = 'IOS'): AppStoreVersionExperiment => ({
    id,
    name: 'Icons',
    platform,
    state,
    treatments: [{ id: `${id} B`, name: 'B' }],
  })
  const surface: Surface = { kind: 'treatment', experiment: 'Icons', treatment: 'B' }

  test('is that of the experiment that can be edited, of this platform', async () => {
    const experiments = [
      experiment('old', 'COMPLETED'),
      experiment('tv', 'REJECTED', 'TV_OS'),
      experiment('new', 'REJECTED'),
    ]
    const { api, asked } = createApi({ experiments })
    const target = await findAppTarget(createQuery(surface), api)
    expect(asked).toEqual(['listApps', 'listExperiments', 'listTreatmentLocalizations new B'])
    expect(target).toMatchObject({ localizations: [{ ref: { kind: 'treatment' } }], versionState: 'REJECTED' })
  })

  test('of an experiment that cannot be edited is found, with the state', async () => {
    const world = { experiments: [experiment('old', 'COMPLETED')] }
    expect(await find(world, surface)).toMatchObject({ versionState: 'COMPLETED' })
  })

  test('of experiments of the same name that can both be edited is ambiguous', async () => {
    const experiments = [experiment('a', 'REJECTED'), experiment('b', 'PREPARE_FOR_SUBMISSION')]
    expect(await find({ experiments }, surface)).toContain('TARGET_AMBIGUOUS')
  })
})
