import { describe, expect, test } from '@jest/globals'
import { startSimulator } from '../simulator/simulator.ts'
import { appInputs } from '../support/app.ts'
import { addCatalogue, createCatalogueOrder, LOCALES, NAMES, TYPES } from './catalogue.ts'
import { readResult, runIn } from './run-in.ts'

const LIMIT_BYTES = 64 * 1024

describe('the outputs of a large run', () => {
  test.each([
    { title: 'every set differs', names: NAMES.toReversed(), changed: LOCALES.length * TYPES.length },
    { title: 'nothing differs', names: NAMES, changed: 0 },
  ])('fit where $title', async ({ names, changed }) => {
    await using simulator = await startSimulator({ timeScale: 0.02 })
    addCatalogue(simulator, NAMES)
    const run = await runIn(simulator, {
      inputs: { ...appInputs(simulator), command: 'plan', 'ordering-file': 'order.yml' },
      files: { 'order.yml': createCatalogueOrder(names) },
    })
    expect(run.exitCode).toBe(0)
    for (const name of ['result', 'set-ids', 'matrix']) {
      expect(Buffer.byteLength(run.outputs[name] ?? '')).toBeLessThan(LIMIT_BYTES)
    }
    const setIds = JSON.parse(run.outputs['set-ids'] ?? '')
    expect(LOCALES.map((locale) => Object.keys(setIds[locale]))).toEqual(LOCALES.map(() => TYPES))
    expect(JSON.parse(run.outputs['matrix'] ?? '').include).toHaveLength(changed === 0 ? 0 : LOCALES.length)
    const result = readResult(run)
    expect([result.truncated, result.changed, result.sets.filter((set) => set.changed).length]).toEqual([
      true,
      changed > 0,
      changed,
    ])
    const [file] = Object.entries(run.written).filter(([path]) => path.endsWith('.json'))
    const whole: typeof result = JSON.parse(file?.[1].toString('utf8') ?? '')
    expect(whole.sets.flatMap(({ after }) => after ?? [])).toHaveLength(LOCALES.length * TYPES.length * NAMES.length)
  })
})
