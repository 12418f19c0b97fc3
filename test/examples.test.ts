import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { startSimulator } from './simulator/simulator.ts'
import { listUnexpectedInputs, ROOT, readActionMetadata } from './support/action-metadata.ts'
import { findCodeBlocks, readDoc } from './support/doc-blocks.ts'
import {
  addVersion,
  EXAMPLES,
  type Example,
  type Left,
  listOrders,
  PULL_REQUEST,
  TAG,
} from './support/example-cases.ts'
import { startGitHubServer } from './support/github-server.ts'
import { OTHER_ACTIONS, runWorkflow, THIS_ACTION, type WorkflowRun } from './support/run-workflow.ts'
import { SHA } from './support/runner-environment.ts'
import { TIME_SCALE } from './support/scenario.ts'
import { checkWorkflow, type Workflow } from './support/workflow-schema.ts'
import { addSet, keyInputs } from './support/world.ts'

const FOLDER = join(ROOT, 'examples')

async function readExample(file: string): Promise<Workflow> {
  return parseWorkflow(await readFile(join(FOLDER, file), 'utf8'))
}

function parseWorkflow(text: string): Workflow {
  const document: unknown = parse(text)
  expect(checkWorkflow(document)).toEqual([])
  return document as Workflow
}

async function runExample(file: string, example: Example, servers: Omit<Left, 'run'>): Promise<WorkflowRun> {
  return await runIn(await readExample(file), example, servers)
}

type Surroundings = Pick<Example, 'occasion' | 'vars' | 'files'>

async function runIn(
  workflow: Workflow,
  { occasion, vars = {}, files }: Surroundings,
  servers: Omit<Left, 'run'>,
): Promise<WorkflowRun> {
  const { 'issuer-id': issuer, 'api-key-id': keyId, 'api-private-key': privateKey } = keyInputs(servers.simulator)
  return await runWorkflow(workflow, {
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
      await using github = await startGitHubServer({ commits: { [SHA]: example.files } })
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

test('the workflow and the ordering file of the README do what it says', async () => {
  const blocks = findCodeBlocks(await readDoc('README.md'), 'README.md')
  const workflow = parseWorkflow(blocks.find(({ text }) => text.includes('jobs:'))?.text ?? '')
  const order = blocks.find(({ text }) => text.startsWith('# screenshots/order.txt'))?.text ?? ''
  await using simulator = await startSimulator({ timeScale: TIME_SCALE })
  await using github = await startGitHubServer()
  addVersion(simulator, { screenshots: ['03-pricing.png', '02-search.png', '01-home.png'] })
  const [, german] = simulator.world.localizations()
  addSet(simulator, { localization: german?.id ?? '', screenshots: ['02-search.png', '01-home.png'] })
  const files = { 'screenshots/order.txt': order }
  const { jobs } = await runIn(workflow, { occasion: TAG, files }, { simulator, github })
  expect(jobs).toEqual({ screenshots: 'success' })
  expect(listOrders(simulator)).toEqual({
    'en-US APP_IPHONE_67': ['01-home.png', '02-search.png', '03-pricing.png'],
    'de-DE APP_IPHONE_67': ['01-home.png', '02-search.png'],
  })
})

describe('conditions in examples', () => {
  const PLAN = 'plan-on-pull-request.yml'
  const MATRIX = 'matrix-over-locales.yml'

  test('a pull request from a fork is passed by', async () => {
    await using simulator = await startSimulator({ timeScale: TIME_SCALE })
    await using github = await startGitHubServer()
    const event = { pull_request: { number: 5, head: { sha: SHA, repo: { full_name: 'stranger/app' } } } }
    const example = { ...get(PLAN), occasion: { ...PULL_REQUEST, event } }
    const { jobs } = await runExample(PLAN, example, { simulator, github })
    expect(jobs).toEqual({ plan: 'skipped' })
    expect(simulator.journal.requests()).toEqual([])
  })

  test('without differences the matrix starts no job', async () => {
    await using simulator = await startSimulator({ timeScale: TIME_SCALE })
    await using github = await startGitHubServer()
    get(MATRIX).arrange(simulator)
    await runExample(MATRIX, get(MATRIX), { simulator, github })
    const { jobs } = await runExample(MATRIX, get(MATRIX), { simulator, github })
    expect(jobs).toEqual({ plan: 'success', apply: 'skipped' })
  })

  test('a change by hand fails the drift check', async () => {
    await using simulator = await startSimulator({ timeScale: TIME_SCALE })
    await using github = await startGitHubServer()
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
