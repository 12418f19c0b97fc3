/**
 * Stands in for GitHub's runner: runs the built action in a child process as a step of a job, and returns what the step
 * left behind. It does what the runner (2.336) does; where a test needs more, such as a kill in mid-run, an option says so.
 */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type ActionMetadata,
  createInputEnvironment,
  listUnexpectedInputs,
  ROOT,
  readActionMetadata,
} from './action-metadata.ts'
import { parseCommandFile } from './command-files.ts'
import { listLeaks } from './leaks.ts'
import { type Ending, type Interruption, runProcess } from './run-process.ts'
import { createRunnerEnvironment } from './runner-environment.ts'
import {
  createRunnerFolders,
  type Files,
  listFiles,
  type RunnerFolders,
  readChangedFiles,
  writeFiles,
} from './runner-folders.ts'
import { type Annotation, interpretOutput } from './workflow-commands.ts'
import { isTrue } from './workflow-expressions.ts'

export interface RunOptions extends Interruption {
  readonly inputs: Readonly<Record<string, string>>
  /** Written into the workspace before the run. */
  readonly files?: Files
  /** Wins over what a runner sets; undefined unsets. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Content of GITHUB_EVENT_PATH. */
  readonly event?: unknown
  /** What `${{ github.token }}` stands for; empty when left out. */
  readonly githubToken?: string
  /** Folders of an earlier step; left out, the run has its own, which are gone afterwards. */
  readonly folders?: RunnerFolders
  /** Whether the post step runs. Left out: as `post-if` says, but not after a kill, as when the machine is gone. */
  readonly post?: boolean
  /** What must show nowhere; asked for when the run has ended. The private key and the token count anyway. False turns the check off. */
  readonly secrets?: (() => Iterable<string>) | false
  /** The folder with `action.yml`, the repository when left out. */
  readonly action?: string
}

/** What a step left behind. */
export interface StepResult extends Ending {
  readonly outputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  /** Markdown of the job summary. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
  /** The log as a user sees it. */
  readonly log: string
  readonly masks: readonly string[]
  /** Every line of the output as it came, but for those that registered a mask. */
  readonly unmasked: string
  /** Names of the workflow commands that the step used. */
  readonly commands: readonly string[]
}

export interface ActionRun extends StepResult {
  readonly post?: StepResult
  /** Files that the run wrote, by path relative to the workspace, those in RUNNER_TEMP below `_temp/`. */
  readonly written: Readonly<Record<string, Buffer>>
}

/** GitHub drops a longer summary. */
const SUMMARY_LIMIT_BYTES = 1024 * 1024

/**
 * One step that uses the action. Resolves for every exit code; throws where the action does what a runner would never
 * pardon: a command file that can't be read, a run without an end, a secret that shows.
 */
export async function runAction(options: RunOptions): Promise<ActionRun> {
  if (options.folders !== undefined) return await runSteps(options, options.folders)
  await using folders = await createRunnerFolders()
  return await runSteps(options, folders)
}

async function runSteps(options: RunOptions, folders: RunnerFolders): Promise<ActionRun> {
  const metadata = await readActionMetadata(options.action)
  const unexpected = listUnexpectedInputs(metadata, options.inputs)
  if (unexpected.length > 0) throw new Error(`action.yml doesn't declare the inputs ${unexpected.join(', ')}`)
  await writeFiles(folders, options.files ?? {})
  const before = await listFiles(folders)
  const step = { options, folders, metadata }
  const main = await runStep(step, { script: metadata.runs.main, interruption: options, state: {} })
  const script = metadata.runs.post
  const wantsPost = options.post ?? (main.ending !== 'killed' && isPostWanted(metadata, main))
  const post = wantsPost && script ? await runStep(step, { script, interruption: {}, state: main.state }) : undefined
  const written = await readChangedFiles(folders, before)
  if (options.secrets !== false) refuseLeaks(options, post === undefined ? [main] : [main, post], written)
  return { ...main, ...(post === undefined ? {} : { post }), written }
}

function isPostWanted({ runs }: ActionMetadata, { ending, exitCode }: Ending): boolean {
  const status = ending === 'cancelled' ? 'cancelled' : exitCode === 0 ? 'success' : 'failure'
  return isTrue(runs['post-if'] ?? 'always()', {}, status)
}

interface Step {
  readonly options: RunOptions
  readonly folders: RunnerFolders
  readonly metadata: ActionMetadata
}

interface Phase {
  readonly script: string
  readonly interruption: Interruption
  readonly state: Readonly<Record<string, string>>
}

async function runStep({ options, folders, metadata }: Step, phase: Phase): Promise<StepResult> {
  const commandFolder = await mkdtemp(join(folders.tools, 'commands-'))
  const files = await createCommandFiles(commandFolder)
  const eventPath = join(commandFolder, 'event.json')
  await writeFile(eventPath, JSON.stringify(options.event ?? {}))
  const env = createRunnerEnvironment(folders, eventPath, {
    ...createInputEnvironment(metadata, options.inputs, { 'github.token': options.githubToken ?? '' }),
    ...Object.fromEntries(Object.entries(phase.state).map(([name, value]) => [`STATE_${name}`, value])),
    ...files,
    ...options.env,
  })
  const process = { script: join(options.action ?? ROOT, phase.script), cwd: folders.workspace, env }
  const ending = await runProcess(process, phase.interruption)
  const output = interpretOutput(ending.raw, { workspace: folders.workspace, debug: env['RUNNER_DEBUG'] === '1' })
  const summary = await readFile(files.GITHUB_STEP_SUMMARY, 'utf8')
  if (Buffer.byteLength(summary) > SUMMARY_LIMIT_BYTES) throw new Error('GitHub drops a summary of more than 1024 KiB')
  return {
    ...ending,
    ...output,
    outputs: parseCommandFile(await readFile(files.GITHUB_OUTPUT, 'utf8')),
    env: parseCommandFile(await readFile(files.GITHUB_ENV, 'utf8')),
    state: parseCommandFile(await readFile(files.GITHUB_STATE, 'utf8')),
    summary,
  }
}

async function createCommandFiles(folder: string) {
  const files = {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_PATH: join(folder, 'path'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  }
  for (const file of Object.values(files)) await writeFile(file, '')
  return files
}

function refuseLeaks(options: RunOptions, steps: readonly StepResult[], written: ActionRun['written']): void {
  const secrets = [options.inputs['api-private-key'] ?? '', options.githubToken ?? '']
  if (options.secrets !== undefined && options.secrets !== false) secrets.push(...options.secrets())
  const texts: Record<string, string> = {}
  for (const [index, { unmasked, outputs, env, state, summary }] of steps.entries()) {
    const name = index === 0 ? 'main' : 'post'
    texts[`the output of ${name}`] = unmasked
    texts[`the files of ${name}`] = JSON.stringify([outputs, env, state]) + summary
  }
  for (const [path, content] of Object.entries(written)) texts[path] = content.toString('latin1')
  const leaks = listLeaks(texts, secrets)
  if (leaks.length > 0) throw new Error(`a secret shows in ${leaks.join(', ')}`)
}
