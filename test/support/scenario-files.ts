import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from './action-metadata.ts'
import type { Scenario } from './scenario.ts'

export interface ScenarioFile {
  /** The folder's name with blanks: a sentence. */
  readonly name: string
  readonly folder: string
  readonly scenario: Scenario
}

const FOLDER = join(ROOT, 'test/scenarios')

/** All scenarios of the repository, sorted by name. */
export async function readScenarios(): Promise<readonly ScenarioFile[]> {
  const entries = await readdir(FOLDER, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  return await Promise.all(
    names.sort().map(async (name) => {
      const folder = join(FOLDER, name)
      const { scenario } = (await import(join(folder, 'scenario.ts'))) as { scenario: Scenario }
      return { name: name.replaceAll('-', ' '), folder, scenario }
    }),
  )
}

/**
 * The text that a scenario is compared with. With `UPDATE_SCENARIOS=1`, and outside of CI where there is none yet, `actual` is
 * written and becomes it.
 */
export async function readExpected(file: string, actual: string): Promise<string> {
  const isUpdate = process.env['UPDATE_SCENARIOS'] === '1'
  if (!isUpdate && existsSync(file)) return await readFile(file, 'utf8')
  if (!isUpdate && process.env['CI'] === 'true') throw new Error(`${file} is missing; UPDATE_SCENARIOS=1 writes it`)
  await writeFile(file, actual)
  return actual
}
