import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'
import { shownId } from '../../support/world.ts'

const SETS = { APP_IPHONE_67: ['01-home.png'], APP_IPHONE_65: ['01-home.png'], APP_IPHONE_61: ['01-home.png'] }

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator, backend) => {
    const { localizations } = addVersion(simulator, { locales: { 'en-US': SETS } })
    const sets = simulator.world.sets(localizations['en-US'] ?? '').map(({ id }) => id)
    const [set = ''] = sets
    // What a set is to one backend is its only placement to the other.
    const isLibrary = backend === 'asset-library'
    const [first = '', second = '', third = ''] = sets.map((id) =>
      isLibrary ? shownId(backend, simulator.world.screenshots(id)[0]?.id) : id,
    )
    simulator.world.before({ method: 'DELETE', path: new RegExp(`${first}$`) }, () => simulator.world.removeSet(set))
    simulator.faults.add({
      match: { method: 'DELETE', path: new RegExp(`${second}$`) },
      effect: { kind: 'status', status: 403, code: 'FORBIDDEN_ERROR', detail: 'This request is forbidden.' },
    })
    simulator.faults.add({
      match: { method: 'DELETE', path: new RegExp(`${third}$`) },
      effect: { kind: 'lost-answer' },
    })
    return {
      inputs: {
        ...appInputs(simulator),
        command: 'delete',
        locale: 'en-US',
        'display-type': 'APP_IPHONE_67, APP_IPHONE_65, APP_IPHONE_61',
      },
    }
  },
  journal: 'sorted',
  verify: ({ runs: [run] }) => {
    // What another one deleted doesn't count, and what this run did counts though it was never told.
    expect([run?.exitCode, run?.outputs['removed']]).toEqual([1, '1'])
  },
}
