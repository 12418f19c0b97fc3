/**
 * A scenario: what App Store Connect holds, one or more runs of the built action as a runner runs it, and the text that
 * tells what came of it. It fails on its own where the action does what it never may.
 */
import { dirname } from 'node:path'
import type { BackendName } from '../../src/action/inputs/backend-name.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../simulator/simulator.ts'
import { readActionMetadata } from './action-metadata.ts'
import { type GitHubOptions, type GitHubServer, startGitHubServer } from './github-server.ts'
import type { JournalForm } from './render-journal.ts'
import { renderScenario, type ScenarioRun } from './render-scenario.ts'
import { type ActionRun, type RunOptions, runAction } from './run-action.ts'
import { createRunnerFolders, type RunnerFolders, writeFiles } from './runner-folders.ts'
import { listPlaces, listSets } from './world.ts'

/** How the action is run: everything that `runAction` takes but for what the harness looks after. */
export type Arrangement = Omit<RunOptions, 'folders' | 'secrets' | 'action'>

/** What runs meet. `github` is nobody's where the scenario doesn't ask for GitHub. */
export interface ScenarioContext {
  readonly backend: BackendName
  readonly simulator: Simulator
  readonly folders: RunnerFolders
  readonly github: GitHubServer
}

/** One of several runs in a row, in the same workspace. What it leaves out is as in the arrangement; inputs and variables are added to it. */
export interface ScenarioStep extends Partial<Arrangement> {
  /** What happens, for the reader of `expected.txt`. */
  readonly title: string
  /** The step is for one backend alone. */
  readonly only?: BackendName
  /** What changes in App Store Connect, or in the workspace, before this run. */
  readonly before?: (context: ScenarioContext) => void | Promise<void>
}

export interface Scenario {
  /**
   * The scenario is told once and runs with each backend. Screenshots that it adds say their checksum in the library too, as if this
   * action had uploaded them there. What both have to do alike is compared (`both-backends.ts`); left out: sets alone.
   */
  readonly backends?: 'both'
  readonly simulator?: SimulatorOptions
  /** What GitHub's API holds; left out, nobody listens there. The job's token may read contents and write to pull requests. */
  readonly github?: GitHubOptions
  /** Fills the simulator and returns how the action is run. */
  readonly arrange: (simulator: Simulator, backend: BackendName) => Arrangement | Promise<Arrangement>
  /** Left out: one run of the arrangement. */
  readonly steps?: readonly ScenarioStep[] | ((simulator: Simulator, github: GitHubServer) => readonly ScenarioStep[])
  /** How `expected.txt` shows the requests: as they came (the default), sorted where their order is left to chance, or counted. */
  readonly journal?: JournalForm
  /** Whether sets are filled side by side, so that it is left to chance which screenshot gets which ID. */
  readonly areIdsByChance?: boolean
  /** Whether it is left to chance how often Apple is asked during a long wait. */
  readonly arePollsByChance?: boolean
  /** True where someone else interferes, so that a plan can't know what comes; faults of the simulator are seen without it. */
  readonly isDisturbed?: true
  /** What the text can't show; throws where it doesn't hold. */
  readonly verify?: (result: ScenarioContext & { readonly runs: readonly ActionRun[] }) => void | Promise<void>
}

/**
 * Pauses and time limits of both sides, unless a scenario says otherwise. A smaller one makes the 20 s in which no byte moves so
 * short that a busy machine is taken for one that hangs.
 */
export const TIME_SCALE = 0.05

export interface ScenarioResult {
  readonly backend: BackendName
  /** To be compared with `expected.txt`. */
  readonly text: string
  readonly simulator: Simulator
  readonly runs: readonly ActionRun[]
  /** Those of them that run with each backend. */
  readonly sharedRuns: readonly ActionRun[]
}

/** Runs a scenario and returns its text. Throws where the action leaks a secret, breaks Apple's rules or sets other outputs than it declares. */
export async function runScenario(
  scenario: Scenario,
  backend: BackendName = 'screenshot-sets',
): Promise<ScenarioResult> {
  const timeScale = scenario.simulator?.timeScale ?? TIME_SCALE
  const isLibrary = backend === 'asset-library'
  const library = { ...scenario.simulator?.library, ...(isLibrary ? { notes: 'md5' as const } : {}) }
  await using simulator = await startSimulator({ ...scenario.simulator, timeScale, library })
  await using folders = await createRunnerFolders()
  await using github = await startGitHubServer(scenario.github)
  const context: ScenarioContext = { backend, simulator, folders, github }
  const arrangement = await scenario.arrange(simulator, backend)
  const surroundings: Partial<Arrangement> = {
    inputs: isLibrary ? { backend } : {},
    ...(scenario.github === undefined ? {} : { githubToken: github.createToken(JOB_PERMISSIONS) }),
    env: {
      APP_STORE_CONNECT_API_URL: simulator.url,
      APP_STORE_CONNECT_TIME_SCALE: String(timeScale),
      ...(scenario.github === undefined ? {} : { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl }),
    },
  }
  const runs: ScenarioRun[] = []
  // Written once: a later run finds what an earlier one left.
  await writeFiles(folders, arrangement.files ?? {})
  const { steps = [{ title: '' }] } = scenario
  const all = typeof steps === 'function' ? steps(simulator, github) : steps
  const own = all.filter(({ only = backend }) => only === backend)
  for (const step of own) {
    await step.before?.(context)
    const first = { api: simulator.journal.requests().length, github: github.requests.length }
    const run = await runAction({
      ...mergeStep(surroundings, arrangement, step),
      folders,
      secrets: () => github.tokens,
    })
    await refuseOtherOutputs(run)
    const exchanges = simulator.journal.requests().slice(first.api)
    runs.push({ title: step.title, run, exchanges, githubRequests: github.requests.slice(first.github) })
  }
  const text = renderScenario({
    runs,
    journal: scenario.journal ?? 'ordered',
    areIdsByChance: scenario.areIdsByChance ?? false,
    arePollsByChance: scenario.arePollsByChance ?? false,
    sets: isLibrary ? listPlaces(simulator) : listSets(simulator),
    comments: github.comments,
    replacements: listReplacements(simulator, folders),
  })
  if (simulator.violations.length > 0) {
    throw new Error(`Apple's rules were broken: ${simulator.violations.join('; ')}\n\n${text}`)
  }
  const ended = runs.map(({ run }) => run)
  const sharedRuns = ended.filter((_, index) => own[index]?.only === undefined)
  await scenario.verify?.({ ...context, runs: ended })
  return { backend, text, simulator, runs: ended, sharedRuns }
}

const JOB_PERMISSIONS = { contents: 'read', 'pull-requests': 'write' } as const

function mergeStep(
  surroundings: Partial<Arrangement>,
  arrangement: Arrangement,
  { title: _title, before: _before, only: _only, files = {}, ...changes }: ScenarioStep,
): RunOptions {
  return {
    ...surroundings,
    ...arrangement,
    ...changes,
    files,
    inputs: { ...surroundings.inputs, ...arrangement.inputs, ...changes.inputs },
    env: { ...surroundings.env, ...arrangement.env, ...changes.env },
  }
}

function listReplacements(simulator: Simulator, folders: RunnerFolders): readonly (readonly [string, string])[] {
  return [
    [simulator.url, '<api>'],
    [simulator.uploadUrl, '<uploads>'],
    [new URL(simulator.uploadUrl).host, '<upload host>'],
    [folders.workspace, '<workspace>'],
    [folders.temp, '<temp>'],
    // As the summary writes it.
    [folders.temp.replaceAll('_', '&#95;'), '<temp>'],
    [dirname(folders.workspace), '<runner>'],
  ]
}

async function refuseOtherOutputs(run: ActionRun): Promise<void> {
  const declared = Object.keys((await readActionMetadata()).outputs)
  const extra = Object.keys(run.outputs).filter((name) => !declared.includes(name))
  if (extra.length > 0) throw new Error(`action.yml doesn't declare the outputs ${extra.join(', ')}`)
  const missing = declared.filter((name) => !(name in run.outputs))
  // A killed run, or one that failed before it knew anything, sets what it can.
  if (run.exitCode === 0 && missing.length > 0) throw new Error(`the outputs ${missing.join(', ')} weren't set`)
}
