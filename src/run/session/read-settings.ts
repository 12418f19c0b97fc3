import { tmpdir } from 'node:os'
import { type BackendName, readBackend } from '../../action/inputs/backend-name.ts'
import type { Inputs } from '../../action/inputs/inputs.ts'
import { parseInputs, readCommand } from '../../action/inputs/parse-inputs.ts'
import type { Runtime } from '../../action/runtime.ts'
import type { Credentials } from '../../app-store-connect/access/credentials.ts'
import { type ApiEnvironment, readApiEnvironment } from '../../app-store-connect/access/environment.ts'
import { DISPLAY_TYPES, findDisplayType, labelDisplayType } from '../../display-types.ts'
import { InputError } from '../../errors.ts'
import type { PathRoots } from '../../files/resolve-path.ts'
import { LIBRARY_NAMES } from '../../images/sizes/placement-groups.ts'
import { IssueCollector } from '../../issue-collector.ts'
import type { Vocabulary } from '../../wanted/names/judgement.ts'
import { LOCALES } from '../../wanted/names/locales.ts'
import { readCredentials } from './read-credentials.ts'

/** Everything that is settled before the first file is read. */
export interface Settings {
  readonly inputs: Inputs
  /** Undefined for `validate`, which needs no key. */
  readonly credentials: Credentials | undefined
  readonly api: ApiEnvironment
  readonly roots: PathRoots
  readonly vocabulary: Vocabulary
  /** The platform of a display type; undefined where the table doesn't know it. */
  platformOf(displayType: string): string | undefined
}

/** The names that a run may use: the library has display types of its own, and its groups' names. */
const VOCABULARIES: Readonly<Record<BackendName, Vocabulary>> = {
  'screenshot-sets': { locales: LOCALES, displayTypes: [...DISPLAY_TYPES.keys()] },
  'asset-library': { locales: LOCALES, displayTypes: LIBRARY_NAMES },
}

/** Reads inputs, key and environment. Throws one `InputError` with the problems of all three. */
export function readSettings({ readInput, env, log }: Runtime): Settings {
  const found = new IssueCollector()
  const needsKey = readCommand(readInput) !== 'validate'
  const credentials = needsKey ? found.collect(() => readCredentials({ readInput, log })) : undefined
  const vocabulary = VOCABULARIES[readBackend(readInput)]
  const inputs = found.collect(() =>
    parseInputs({ read: readInput, env, vocabulary, platformOf, labelOf: labelDisplayType }),
  )
  const api = found.collect(() => readApiEnvironment(env))
  if (inputs === undefined || api === undefined || !found.isEmpty) throw new InputError(found.issues)
  const workspace = env['GITHUB_WORKSPACE'] || process.cwd()
  return {
    inputs,
    credentials,
    api,
    vocabulary,
    platformOf,
    roots: { workspace, runnerTemp: env['RUNNER_TEMP'] || tmpdir() },
  }
}

function platformOf(displayType: string): string | undefined {
  return findDisplayType(displayType)?.platform
}
