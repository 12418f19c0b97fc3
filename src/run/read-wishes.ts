import { limitTime } from '../action/github/github.ts'
import { hasCheckout, readRepositoryFile } from '../action/github/read-repository-file.ts'
import type { Runtime } from '../action/runtime.ts'
import { InputError } from '../errors.ts'
import { findSynonyms } from '../images/sizes/placement-groups.ts'
import { locateDisplayTypes } from '../wanted/list-named-display-types.ts'
import { loadWishes } from '../wanted/wishes/load-wishes.ts'
import type { Wishes } from '../wanted/wishes/wishes.ts'
import { resolvePullTarget } from './commands/resolve-pull-target.ts'
import { type RunRecord, warn } from './session/job.ts'
import type { Settings } from './session/read-settings.ts'

/** An ordering file is small: an answer that takes longer is none. */
const READING_MS = 20_000

/**
 * Reads what the user's files want. Without a checkout the ordering file comes from the repository. For `pull` they want
 * nothing, but must be places to write to.
 */
export async function readWishes(
  settings: Settings,
  { runtime, record }: { runtime: Runtime; record: RunRecord },
): Promise<Wishes> {
  const { inputs, roots, api } = settings
  const { env, log, signal } = runtime
  if (inputs.command === 'pull') await resolvePullTarget(settings)
  const wishes = await loadWishes({
    ...settings,
    ...inputs,
    async readElsewhere(path) {
      // `validate` asks nobody.
      if (inputs.command === 'validate' || (await hasCheckout(roots.workspace))) return undefined
      const limit = limitTime(READING_MS, api.timeScale)
      return readRepositoryFile({ path, access: { env, token: inputs.githubToken, signal, limit }, log })
    },
  })
  if (inputs.backend === 'asset-library') refuseSynonyms(wishes)
  warn(record, [...(wishes.orderingFile?.warnings ?? []), ...(wishes.folder?.warnings ?? [])], runtime)
  return wishes
}

/** A group of the asset library has two names, its own and that of its display type: a run uses one of them. */
function refuseSynonyms(wishes: Wishes): void {
  const places = locateDisplayTypes(wishes)
  const describe = (name: string) => `${name} (${places.get(name)})`
  const issues = findSynonyms([...places.keys()]).map(([first, other]) => ({
    code: 'INPUT_CONTRADICTION' as const,
    message: `${describe(first)} and ${describe(other)} are two names of one placement group of the App Asset Library`,
    hint: 'Use one of the two names in inputs, ordering file and folders.',
  }))
  if (issues.length > 0) throw new InputError(issues)
}
