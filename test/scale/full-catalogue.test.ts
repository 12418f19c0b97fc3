import { describe, expect, test } from '@jest/globals'
import type { Exchange } from '../simulator/http/journal.ts'
import { type Simulator, startSimulator } from '../simulator/simulator.ts'
import { addCatalogue, createCatalogueFiles, createCatalogueInputs, LOCALES, NAMES, TYPES } from './catalogue.ts'
import { runIn } from './run-in.ts'

/** The hour over which the quota counts takes 29 s: longer than a whole catalogue does. */
const TIME_SCALE = 0.008

const SETS = LOCALES.length * TYPES.length
const IMAGES = SETS * NAMES.length

// Made once, before any simulator has to answer.
const FILES = createCatalogueFiles()

/** Puts the last image of a set first as soon as it is reserved, so that every set has to be put in order too. */
function upsetOrder({ method, path, body, response, status }: Exchange, { world }: Simulator): void {
  if (method !== 'POST' || path !== '/v1/appScreenshots' || status !== 201) return
  const { data } = body as { data: NewScreenshotData }
  const { data: made } = response as { data: { id: string } }
  if (data.attributes.fileName === NAMES.at(-1)) world.setOrder(data.relationships.appScreenshotSet.data.id, [made.id])
}

interface NewScreenshotData {
  readonly attributes: { readonly fileName: string }
  readonly relationships: { readonly appScreenshotSet: { readonly data: { readonly id: string } } }
}

function isRead({ method }: Exchange): boolean {
  return method === 'GET'
}

function listWrongSets({ world }: Simulator): readonly string[] {
  return world.localizations().flatMap(({ id, locale }) => {
    const shown = new Map(world.sets(id).map((set) => [set.displayType, world.order(set.id).join()]))
    return TYPES.filter((type) => shown.get(type) !== NAMES.join()).map((type) => `${locale} ${type}`)
  })
}

describe('a full catalogue of 1,560 images', () => {
  test.concurrent.each([
    { hourlyLimit: 3600, processingSeconds: 3 },
    { hourlyLimit: 3500, processingSeconds: 60 },
  ])(
    'ends without a 429 and with every set right: $hourlyLimit requests an hour, $processingSeconds s of processing',
    async (options) => {
      await using simulator = await startSimulator({
        ...options,
        timeScale: TIME_SCALE,
        latencyMs: 80,
        orderAfterUpload: 'reservation',
        onExchange: (exchange) => upsetOrder(exchange, simulator),
      })
      addCatalogue(simulator)
      const run = await runIn(simulator, { inputs: createCatalogueInputs(simulator), files: FILES, timeoutMs: 90_000 })

      const requests = simulator.journal.requests('api')
      expect(requests.filter(({ status }) => status === 429)).toHaveLength(0)
      expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([])
      expect([run.exitCode, run.outputs['uploaded'], run.outputs['reordered']]).toEqual([0, `${IMAGES}`, `${SETS}`])
      expect(listWrongSets(simulator)).toEqual([])
      expect(simulator.violations).toEqual([])
      // Time runs so fast here that a slow machine makes the action give up, and repeat, a few requests.
      const polls = requests.filter(isRead).length - 2 - 2 * LOCALES.length
      expect(requests.length - polls).toBeLessThanOrEqual(3512 + 100)
    },
    120_000,
  )
})
