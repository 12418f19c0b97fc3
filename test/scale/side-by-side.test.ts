import { describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../simulator/simulator.ts'
import { addVersion, appInputs, createPictures } from '../support/app.ts'
import { readResult, runIn } from './run-in.ts'

interface Matrix {
  readonly include: readonly { readonly locale: string; readonly 'display-type': string }[]
}

const TYPES = ['APP_IPHONE_67', 'APP_IPHONE_65'] as const
const LOCALES = ['en-US', 'de-DE', 'ja', 'ko']
const NAMES = ['1.png', '2.png', '3.png']

const FILES = Object.assign(
  {},
  ...TYPES.map((type) =>
    createPictures(
      type,
      LOCALES.flatMap((locale) => NAMES.map((name) => `${locale}/${type}/${name}`)),
    ),
  ),
)

function listShown({ world }: Simulator): readonly string[] {
  return world
    .localizations()
    .flatMap(({ id, locale }) =>
      world.sets(id).map((set) => `${locale} ${set.displayType}: ${world.order(set.id).join(' ')}`),
    )
    .toSorted()
}

const WANTED = LOCALES.flatMap((locale) => TYPES.map((type) => `${locale} ${type}: ${NAMES.join(' ')}`)).toSorted()

describe('beyond one machine', () => {
  test('one job plans, and a job for each locale applies: side by side, and again', async () => {
    await using simulator = await startSimulator({ timeScale: 0.02 })
    addVersion(simulator, { locales: Object.fromEntries(LOCALES.map((locale) => [locale, {}])) })
    const inputs = { ...appInputs(simulator), screenshots: 'screenshots' }
    const plan = await runIn(simulator, { inputs: { ...inputs, command: 'plan' }, files: FILES })
    const { include }: Matrix = JSON.parse(plan.outputs['matrix'] ?? '')
    expect(include.map(({ locale }) => locale)).toEqual(LOCALES)
    expect(plan.outputs['changed']).toBe('true')

    const apply = () =>
      Promise.all(include.map((job) => runIn(simulator, { inputs: { ...inputs, ...job }, files: FILES })))
    const first = await apply()
    expect(first.map((run) => [run.exitCode, run.outputs['uploaded']])).toEqual(LOCALES.map(() => [0, '6']))
    expect(listShown(simulator)).toEqual(WANTED)
    const second = await apply()
    expect(second.map((run) => [run.exitCode, run.outputs['changed'], readResult(run).requests])).toEqual(
      LOCALES.map(() => [0, 'false', 3]),
    )
    const after = await runIn(simulator, { inputs: { ...inputs, command: 'plan' }, files: FILES })
    expect([after.outputs['changed'], after.outputs['matrix']]).toEqual(['false', '{"include":[]}'])
    expect(simulator.violations).toEqual([])
  }, 60_000)

  test('two runs at once on the same sets converge, or one fails clearly and a third finds nothing to do', async () => {
    await using simulator = await startSimulator({ timeScale: 0.02, latencyMs: 100 })
    addVersion(simulator, { locales: { 'en-US': {}, 'de-DE': { APP_IPHONE_67: ['old.png', 'older.png'] } } })
    const inputs = { ...appInputs(simulator), screenshots: 'screenshots', unlisted: 'remove', locale: 'en-US, de-DE' }
    const both = await Promise.all([0, 1].map(() => runIn(simulator, { inputs, files: FILES })))
    const [shown, wanted] = [listShown(simulator), WANTED.filter((line) => /^(en-US|de-DE) /.test(line))]
    // Where one of the two says that it failed the sets may be anything but emptied; where both say that all is well, it is.
    if (both.every((run) => run.exitCode === 0)) expect(shown).toEqual(wanted)
    for (const run of both) {
      const errors = run.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
      expect(errors.length > 0).toBe(run.exitCode !== 0)
      expect(errors.filter((message) => message.includes("doesn't foresee"))).toEqual([])
    }
    const third = await runIn(simulator, { inputs, files: FILES })
    expect(third.exitCode).toBe(0)
    expect(listShown(simulator)).toEqual(wanted)
  }, 60_000)
})
