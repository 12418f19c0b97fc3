/**
 * Runs a workflow as GitHub would, as far as examples go: jobs one after the other, their conditions and matrices evaluated,
 * the steps that use this action run for real. A checkout fills the workspace; the few other steps that are allowed do nothing.
 */
import type { Simulator } from '../simulator/simulator.ts'
import type { GitHubServer } from './github-server.ts'
import { type ActionRun, runAction } from './run-action.ts'
import { REPOSITORY, SHA } from './runner-environment.ts'
import { createRunnerFolders, type Files, type RunnerFolders, writeFiles } from './runner-folders.ts'
import { TIME_SCALE } from './scenario.ts'
import { type Contexts, evaluate, interpolate, isTrue, toText } from './workflow-expressions.ts'
import type { Job, Step, Workflow } from './workflow-schema.ts'

/** What started a workflow. */
export interface Occasion {
  readonly eventName: string
  /** Such as `refs/tags/v2.1.0`. */
  readonly ref: string
  readonly event?: Readonly<Record<string, unknown>>
}

export interface WorkflowOptions {
  readonly occasion: Occasion
  readonly simulator: Simulator
  readonly github: GitHubServer
  /** What the repository holds; in the workspace once it is checked out. */
  readonly files: Files
  readonly secrets: Readonly<Record<string, string>>
  readonly vars: Readonly<Record<string, string>>
}

/** One step that used this action. */
export interface ActionStep {
  readonly job: string
  readonly run: ActionRun
}

export interface WorkflowRun {
  /** By name; a job with a matrix has one result for all. */
  readonly jobs: Readonly<Record<string, 'success' | 'failure' | 'skipped'>>
  /** In the order in which they ran. */
  readonly steps: readonly ActionStep[]
}

/** How a step names this action: the owner is for the reader to replace. */
export const THIS_ACTION = 'OWNER/app-screenshot-sets@v1'

/** Actions that examples may use beside this one; they aren't run. */
export const OTHER_ACTIONS: readonly string[] = ['actions/checkout@v5', 'actions/upload-artifact@v6']

/** Runs all jobs. Throws on what GitHub would refuse: an empty matrix, a step that isn't allowed here, an expression that names what isn't there. */
export async function runWorkflow(workflow: Workflow, options: WorkflowOptions): Promise<WorkflowRun> {
  const run = new WorkflowRunner(workflow, options)
  for (const [name, job] of Object.entries(workflow.jobs)) await run.runJob(name, job)
  return run
}

type Outputs = Readonly<Record<string, string>>

class WorkflowRunner implements WorkflowRun {
  readonly jobs: Record<string, 'success' | 'failure' | 'skipped'> = {}
  readonly steps: ActionStep[] = []
  readonly #workflow: Workflow
  readonly #options: WorkflowOptions
  readonly #outputs: Record<string, Outputs> = {}

  constructor(workflow: Workflow, options: WorkflowOptions) {
    this.#workflow = workflow
    this.#options = options
  }

  async runJob(name: string, job: Job): Promise<void> {
    const contexts = this.#createContexts(name, job)
    const isReady = job.needs === undefined || this.jobs[job.needs] === 'success'
    if (!isReady || (job.if !== undefined && !isTrue(job.if, contexts))) {
      this.jobs[name] = 'skipped'
      return
    }
    this.jobs[name] = 'success'
    for (const matrix of listCombinations(name, job, contexts)) {
      const ending = await this.#runSteps(name, job, { ...contexts, matrix })
      if (ending === 'failure') this.jobs[name] = 'failure'
    }
  }

  async #runSteps(name: string, job: Job, contexts: Contexts): Promise<'success' | 'failure'> {
    await using folders = await createRunnerFolders()
    const steps: Record<string, { outputs: Outputs }> = {}
    for (const step of job.steps) {
      if (step.uses !== THIS_ACTION) {
        await this.#passBy(step, folders)
        continue
      }
      const run = await this.#runAction(name, step, { folders, contexts: { ...contexts, steps } })
      this.steps.push({ job: name, run })
      if (step.id !== undefined) steps[step.id] = { outputs: run.outputs }
      if (run.exitCode !== 0) return 'failure'
    }
    const outputs = Object.entries(job.outputs ?? {})
    this.#outputs[name] = Object.fromEntries(
      outputs.map(([output, text]) => [output, toText(interpolate(text, { ...contexts, steps }))]),
    )
    // Not run, and yet what they say must be there.
    for (const { if: condition, run, with: inputs } of job.steps.filter((step) => step.uses !== THIS_ACTION)) {
      if (condition !== undefined) isTrue(condition, { ...contexts, steps })
      for (const text of [run ?? '', ...Object.values(inputs ?? {})]) interpolate(String(text), { ...contexts, steps })
    }
    return 'success'
  }

  async #passBy({ uses, run }: Step, folders: RunnerFolders): Promise<void> {
    if (uses?.startsWith('actions/checkout@')) {
      await writeFiles(folders, { ...this.#options.files, '.git/HEAD': `${SHA}\n` })
    }
    const isAllowed = run === undefined ? OTHER_ACTIONS.includes(uses ?? '') : /^echo [^\n;&|]*$/.test(run)
    if (!isAllowed) throw new Error(`the step "${uses ?? run}" is not among those that examples may have`)
  }

  async #runAction(
    job: string,
    step: Step,
    { folders, contexts }: { folders: RunnerFolders; contexts: Contexts },
  ): Promise<ActionRun> {
    const { simulator, github, occasion } = this.#options
    const inputs = Object.entries(step.with ?? {}).map(([name, value]) => [name, interpolateInput(value, contexts)])
    return await runAction({
      inputs: Object.fromEntries(inputs),
      folders,
      event: occasion.event ?? {},
      githubToken: toText(evaluate('github.token', contexts)),
      env: {
        ...createRefEnvironment(occasion),
        APP_STORE_CONNECT_API_URL: simulator.url,
        APP_STORE_CONNECT_TIME_SCALE: String(TIME_SCALE),
        GITHUB_API_URL: github.url,
        GITHUB_ACTION: step.id ?? '__OWNER_app-screenshot-sets',
        GITHUB_JOB: job,
        GITHUB_WORKFLOW: this.#workflow.name ?? '',
      },
    })
  }

  #createContexts(name: string, job: Job): Contexts {
    const { secrets, vars, occasion, github } = this.#options
    const { GITHUB_REF_NAME: ref_name, GITHUB_REF_TYPE: ref_type } = createRefEnvironment(occasion)
    const permissions = job.permissions ?? this.#workflow.permissions ?? {}
    return {
      secrets,
      vars,
      github: {
        event_name: occasion.eventName,
        event: occasion.event ?? {},
        job: name,
        ref: occasion.ref,
        ref_name,
        ref_type,
        repository: REPOSITORY,
        sha: SHA,
        token: github.createToken(permissions),
        workflow: this.#workflow.name ?? '',
      },
      needs: job.needs === undefined ? {} : { [job.needs]: { outputs: this.#outputs[job.needs] ?? {} } },
    }
  }
}

function interpolateInput(value: string | number | boolean, contexts: Contexts): string {
  return toText(interpolate(String(value), contexts))
}

/** The combinations of a job's matrix; one without values for a job that has none. */
function listCombinations(name: string, job: Job, contexts: Contexts): readonly Outputs[] {
  if (job.strategy === undefined) return [{}]
  const { matrix } = job.strategy
  const given = typeof matrix === 'string' ? interpolate(matrix, contexts) : matrix
  const { include, ...axes } = given as { readonly include?: readonly Outputs[] } & Record<string, readonly string[]>
  const combinations = Object.entries(axes).reduce<readonly Outputs[]>(
    (found, [axis, values]) => found.flatMap((one) => values.map((value) => ({ ...one, [axis]: value }))),
    [{}],
  )
  const all = [...(Object.keys(axes).length === 0 ? [] : combinations), ...(include ?? [])]
  if (all.length === 0) throw new Error(`the matrix of ${name} is empty: GitHub fails the workflow`)
  return all
}

/** What a runner says of the ref that a workflow runs for. */
function createRefEnvironment({ eventName, ref }: Occasion): Readonly<Record<string, string>> {
  return {
    GITHUB_EVENT_NAME: eventName,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
  }
}
