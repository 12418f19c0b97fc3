import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { type Simulator, startSimulator } from './simulator/simulator.ts'
import { listUnexpectedInputs, ROOT, readActionMetadata } from './support/action-metadata.ts'
import { createPng } from './support/images.ts'
import { type Occasion, OTHER_ACTIONS, runWorkflow, THIS_ACTION, type WorkflowRun } from './support/run-workflow.ts'
import { REPOSITORY, SHA } from './support/runner-environment.ts'
import type { Files } from './support/runner-folders.ts'
import { TIME_SCALE } from './support/scenario.ts'
import { type GitHub, startGitHub } from './support/start-github.ts'
import { addSet, keyInputs, lines, type SetLike } from './support/world.ts'
import { checkWorkflow, type Workflow } from './support/workflow-schema.ts'

const FOLDER = join(ROOT, 'examples')

/** What lies around one example, and what must have come of it. */
interface Example {
  readonly occasion: Occasion
  readonly vars?: Readonly<Record<string, string>>
  readonly files: Files
  /** Fills App Store Connect. */
  arrange(simulator: Simulator): void
  verify(left: Left): void
}

/** What a run of an example leaves behind. */
interface Left {
  readonly run: WorkflowRun
  readonly simulator: Simulator
  readonly github: GitHub
}

const TAG: Occasion = { eventName: 'push', ref: 'refs/tags/v2.1.0' }
const BY_HAND: Occasion = { eventName: 'workflow_dispatch', ref: 'refs/heads/main' }

const PULL_REQUEST: Occasion = {
  eventName: 'pull_request',
  ref: 'refs/pull/5/merge',
  event: { pull_request: { number: 5, head: { sha: SHA, repo: { full_name: REPOSITORY } } } },
}

function createImage(seed: number, size = { width: 1290, height: 2796 }): Buffer {
  return createPng({ ...size, seed })
}

const HOME = createImage(1)
const SEARCH = createImage(2)
const PAD = createImage(3, { width: 2064, height: 2752 })

const ORDERING_FILE = 'en-US:\n  APP_IPHONE_67: [01-home.png, 02-search.png]\nde-DE: en-US\n'

const FILES: Files = {
  'screenshots.yml': ORDERING_FILE,
  'screenshots/en-US/APP_IPHONE_67/01-home.png': HOME,
  'screenshots/en-US/APP_IPHONE_67/02-search.png': SEARCH,
}

/** Version 2.1.0 of the app in English and German; the English set is given, German has none. */
function addVersion(simulator: Simulator, english: SetLike = {}): void {
  const { world } = simulator
  const version = world.addVersion({ versionString: '2.1.0' })
  addSet(simulator, { ...english, localization: world.addLocalization({ version, locale: 'en-US' }) })
  world.addLocalization({ version, locale: 'de-DE' })
}

/** The order of every set, by locale and display type. */
function listOrders({ world }: Simulator): Readonly<Record<string, readonly string[]>> {
  const sets = world.localizations().flatMap(({ id, locale }) =>
    world.sets(id).map((set) => [`${locale} ${set.displayType}`, world.order(set.id)] as const),
  )
  return Object.fromEntries(sets)
}

const IN_ORDER = {
  'en-US APP_IPHONE_67': ['01-home.png', '02-search.png'],
  'de-DE APP_IPHONE_67': ['01-home.png', '02-search.png'],
}

const EXAMPLES: Readonly<Record<string, Example>> = {
  'release-on-tag.yml': {
    occasion: TAG,
    files: FILES,
    arrange: (simulator) => addVersion(simulator, { screenshots: ['old.png'] }),
    verify({ run, simulator }) {
      expect(listOrders(simulator)).toEqual(IN_ORDER)
      expect(run.steps[0]?.run.written['screenshots.html']?.length).toBeGreaterThan(0)
    },
  },

  'plan-on-pull-request.yml': {
    occasion: PULL_REQUEST,
    files: FILES,
    arrange: (simulator) => addVersion(simulator, { screenshots: ['old.png'] }),
    verify({ simulator, github }) {
      expect(simulator.journal.writes()).toEqual([])
      expect(github.comments).toHaveLength(1)
      expect(github.comments[0]).toContain('01-home.png')
    },
  },

  'matrix-over-locales.yml': {
    occasion: TAG,
    files: FILES,
    arrange: (simulator) => addVersion(simulator),
    verify({ run, simulator }) {
      expect(run.steps.map(({ job }) => job)).toEqual(['plan', 'apply', 'apply'])
      expect(listOrders(simulator)).toEqual(IN_ORDER)
    },
  },

  'from-fastlane.yml': {
    occasion: TAG,
    files: {
      'fastlane/screenshots/en-US/iphone_2.png': SEARCH,
      'fastlane/screenshots/en-US/iphone_10.png': HOME,
      'fastlane/screenshots/de-DE/ipad_1.png': PAD,
    },
    arrange: (simulator) => addVersion(simulator, { screenshots: ['old.png'] }),
    verify: ({ simulator }) =>
      expect(listOrders(simulator)).toEqual({
        'en-US APP_IPHONE_67': ['iphone_2.png', 'iphone_10.png'],
        'de-DE APP_IPAD_PRO_3GEN_129': ['ipad_1.png'],
      }),
  },

  'custom-product-pages.yml': {
    occasion: BY_HAND,
    files: {
      'pages/summer/order.yml': 'en-US:\n  APP_IPHONE_67: [beach.png]\n',
      'pages/summer/en-US/APP_IPHONE_67/beach.png': HOME,
      'pages/students/order.yml': 'fr-FR:\n  APP_IPHONE_67: [campus.png]\n',
      'pages/students/fr-FR/APP_IPHONE_67/campus.png': SEARCH,
    },
    arrange({ world }) {
      for (const [name, locale] of [
        ['summer', 'en-US'],
        ['students', 'fr-FR'],
      ] as const) {
        const pageVersion = world.addCustomProductPageVersion({ page: world.addCustomProductPage({ name }) })
        world.addCustomProductPageLocalization({ pageVersion, locale })
      }
    },
    verify: ({ simulator }) =>
      expect(listOrders(simulator)).toEqual({
        'en-US APP_IPHONE_67': ['beach.png'],
        'fr-FR APP_IPHONE_67': ['campus.png'],
      }),
  },

  'order-only.yml': {
    occasion: TAG,
    files: { 'screenshots/order.txt': lines('01-home.png', '*', '99-pricing.png') },
    arrange(simulator) {
      const version = simulator.world.addVersion({ versionString: '2.1.0' })
      const localization = simulator.world.addLocalization({ version, locale: 'en-US' })
      addSet(simulator, { localization, screenshots: ['99-pricing.png', '02-search.png', '01-home.png'] })
    },
    verify: ({ simulator }) =>
      expect(listOrders(simulator)).toEqual({
        'en-US APP_IPHONE_67': ['01-home.png', '02-search.png', '99-pricing.png'],
      }),
  },

  'drift-check.yml': {
    occasion: { eventName: 'schedule', ref: 'refs/heads/main' },
    vars: { APPSTORE_VERSION: '2.0' },
    files: { ...FILES, 'screenshots.yml': 'en-US:\n  APP_IPHONE_67: [01-home.png, 02-search.png]\n' },
    arrange(simulator) {
      const version = simulator.world.addVersion({ versionString: '2.0', state: 'READY_FOR_DISTRIBUTION' })
      addSet(simulator, {
        localization: simulator.world.addLocalization({ version, locale: 'en-US' }),
        screenshots: [
          { fileName: '01-home.png', bytes: HOME },
          { fileName: '02-search.png', bytes: SEARCH },
        ],
      })
    },
    verify: ({ simulator }) => expect(simulator.journal.writes()).toEqual([]),
  },

  'pull-order.yml': {
    occasion: BY_HAND,
    files: {},
    arrange: (simulator) => addVersion(simulator, { screenshots: ['02-search.png', '01-home.png'] }),
    verify({ run, simulator }) {
      expect(simulator.journal.writes()).toEqual([])
      expect(parse(String(run.steps[0]?.run.written['screenshots.yml']))).toEqual({
        'en-US': { APP_IPHONE_67: ['02-search.png', '01-home.png'] },
      })
    },
  },
}

async function readExample(file: string): Promise<Workflow> {
  const document: unknown = parse(await readFile(join(FOLDER, file), 'utf8'))
  expect(checkWorkflow(document)).toEqual([])
  return document as Workflow
}

async function runExample(file: string, { occasion, vars = {}, files }: Example, servers: Omit<Left, 'run'>) {
  const { 'issuer-id': issuer, 'api-key-id': keyId, 'api-private-key': privateKey } = keyInputs(servers.simulator)
  return await runWorkflow(await readExample(file), {
    ...servers,
    occasion,
    files,
    secrets: { APPSTORE_API_PRIVATE_KEY: privateKey ?? '' },
    vars: { ...vars, APPSTORE_ISSUER_ID: issuer ?? '', APPSTORE_API_KEY_ID: keyId ?? '' },
  })
}

test('every example is run by a test, and every test has its example', async () => {
  expect((await readdir(FOLDER)).toSorted()).toEqual(Object.keys(EXAMPLES).toSorted())
})

describe('every example', () => {
  for (const [file, example] of Object.entries(EXAMPLES)) {
    test(`${file} is a workflow that begins on its event and uses only inputs and outputs that there are`, async () => {
      const workflow = await readExample(file)
      const metadata = await readActionMetadata()
      expect(Object.keys(workflow.on)).toContain(example.occasion.eventName)
      for (const { uses, with: inputs = {} } of Object.values(workflow.jobs).flatMap(({ steps }) => steps)) {
        if (uses === undefined) continue
        expect([THIS_ACTION, ...OTHER_ACTIONS]).toContain(uses)
        if (uses === THIS_ACTION) expect(listUnexpectedInputs(metadata, stringify(inputs))).toEqual([])
      }
      const outputs = [...JSON.stringify(workflow).matchAll(/steps\.\w+\.outputs\.([\w-]+)/g)].map(([, name]) => name)
      expect(outputs.filter((name) => name === undefined || !(name in metadata.outputs))).toEqual([])
    })

    test(`${file} does what it says, and finds nothing to do the second time`, async () => {
      await using simulator = await startSimulator({ timeScale: TIME_SCALE })
      await using github = await startGitHub(REPOSITORY, SHA, example.files)
      example.arrange(simulator)
      const run = await runExample(file, example, { simulator, github })
      expect(run.steps.map(({ run: { exitCode, log } }) => (exitCode === 0 ? '' : log)).join('')).toBe('')
      example.verify({ run, simulator, github })
      simulator.journal.clear()
      const again = await runExample(file, example, { simulator, github })
      expect(Object.values(again.jobs)).not.toContain('failure')
      expect(simulator.journal.writes()).toEqual([])
      expect(simulator.violations).toEqual([])
      if (example.occasion === PULL_REQUEST) expect(github.comments).toHaveLength(1)
    })
  }
})

describe('conditions in examples', () => {
  const PLAN = 'plan-on-pull-request.yml'
  const MATRIX = 'matrix-over-locales.yml'

  test('a pull request from a fork is passed by', async () => {
    await using simulator = await startSimulator({ timeScale: TIME_SCALE })
    await using github = await startGitHub(REPOSITORY, SHA, {})
    const event = { pull_request: { number: 5, head: { sha: SHA, repo: { full_name: 'stranger/app' } } } }
    const example = { ...get(PLAN), occasion: { ...PULL_REQUEST, event } }
    const { jobs } = await runExample(PLAN, example, { simulator, github })
    expect(jobs).toEqual({ plan: 'skipped' })
    expect(simulator.journal.requests()).toEqual([])
  })

  test('without differences the matrix starts no job', async () => {
    await using simulator = await startSimulator({ timeScale: TIME_SCALE })
    await using github = await startGitHub(REPOSITORY, SHA, {})
    get(MATRIX).arrange(simulator)
    await runExample(MATRIX, get(MATRIX), { simulator, github })
    const { jobs } = await runExample(MATRIX, get(MATRIX), { simulator, github })
    expect(jobs).toEqual({ plan: 'success', apply: 'skipped' })
  })

  test('a change by hand fails the drift check', async () => {
    await using simulator = await startSimulator({ timeScale: TIME_SCALE })
    await using github = await startGitHub(REPOSITORY, SHA, {})
    const example = get('drift-check.yml')
    example.arrange(simulator)
    for (const { id } of simulator.world.localizations()) {
      for (const set of simulator.world.sets(id)) {
        const ids = simulator.world.screenshots(set.id).map((screenshot) => screenshot.id)
        simulator.world.setOrder(set.id, ids.toReversed())
      }
    }
    const { jobs, steps } = await runExample('drift-check.yml', example, { simulator, github })
    expect(jobs).toEqual({ check: 'failure' })
    expect(steps[0]?.run.outputs['changed']).toBe('true')
  })
})

function get(file: string): Example {
  const example = EXAMPLES[file]
  if (example === undefined) throw new Error(`there is no example ${file}`)
  return example
}

function stringify(inputs: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]))
}
