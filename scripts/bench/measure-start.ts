import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInputEnvironment, ROOT, readActionMetadata } from '../../test/support/action-metadata.ts'
import { NODE } from '../../test/support/run-process.ts'
import { createRunnerEnvironment } from '../../test/support/runner-environment.ts'
import { createRunnerFolders } from '../../test/support/runner-folders.ts'

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2
}

export interface StartTimes {
  /** Medians, in milliseconds. */
  readonly node: number
  readonly action: number
}

/**
 * How long the action takes to start, read its inputs and fail since all are missing, and how long Node alone takes. Both by
 * turns, so that whatever else the machine does weighs on both.
 */
export async function measureStart(rounds: number): Promise<StartTimes> {
  await using folders = await createRunnerFolders()
  const metadata = await readActionMetadata()
  const files = await mkdtemp(join(folders.tools, 'commands-'))
  const commandFiles = ['OUTPUT', 'ENV', 'STATE', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(files, name)])
  for (const [, file] of commandFiles) await writeFile(file ?? '', '')
  const eventPath = join(files, 'event.json')
  await writeFile(eventPath, '{}')
  const inputs = createInputEnvironment(metadata, {}, {})
  const env = createRunnerEnvironment(folders, eventPath, { ...inputs, ...Object.fromEntries(commandFiles) })
  const time = (...parameters: readonly string[]) => {
    const start = performance.now()
    const { status, stderr } = spawnSync(NODE, parameters, { cwd: folders.workspace, env })
    return { duration: performance.now() - start, status, stderr: stderr.toString() }
  }
  const node: number[] = []
  const action: number[] = []
  for (let round = 0; round < rounds; round++) {
    node.push(time('-e', '0').duration)
    const run = time(join(ROOT, metadata.runs.main))
    if (run.status !== 1) throw new Error(`the action ended with ${run.status} without its inputs: ${run.stderr}`)
    action.push(run.duration)
  }
  await rm(files, { recursive: true })
  return { node: median(node), action: median(action) }
}
