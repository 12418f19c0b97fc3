import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'

/** Every output that the action sets; `action.yml` declares the same. */
export const OUTPUT_NAMES = [
  'set-id',
  'set-ids',
  'screenshot-ids',
  'created',
  'changed',
  'uploaded',
  'removed',
  'reordered',
  'result',
  'result-file',
  'matrix',
  'report',
] as const

export type OutputName = (typeof OUTPUT_NAMES)[number]

export type Outputs = Readonly<Record<OutputName, string>>

/** What the outputs are when nothing is known yet: no step that reads them meets an undefined value. */
export const NO_OUTPUTS: Outputs = {
  'set-id': '',
  'set-ids': '{}',
  'screenshot-ids': '[]',
  created: 'false',
  changed: 'false',
  uploaded: '0',
  removed: '0',
  reordered: '0',
  result: '{}',
  'result-file': '',
  matrix: '{"include":[]}',
  report: '',
}

/** Sets all outputs; those set before are replaced. */
export function setOutputs(outputs: Outputs): void {
  for (const name of OUTPUT_NAMES) core.setOutput(name, outputs[name])
}

/** Writes the whole result to a file of its own in the runner's temporary folder, and returns its path. */
export async function writeResultFile(json: string, folder: string): Promise<string> {
  const path = join(folder, `screenshot-sets-${randomUUID()}.json`)
  await writeFile(path, json, { flag: 'wx' })
  return path
}
