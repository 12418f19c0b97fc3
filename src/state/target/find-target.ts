import type { AppStoreConnect } from '../../app-store-connect/operations/app-store-connect.ts'
import type { Backend } from '../backend.ts'
import type { FoundTarget, LocalizationState } from '../found-target.ts'
import { readState } from '../read-state.ts'
import type { TargetQuery } from '../target-query.ts'
import { findAppTarget } from './find-app-target.ts'

/** What finding a target takes beside reading places. */
export interface TargetSources {
  readonly api: AppStoreConnect
  /** The localization of a set, with this set alone. */
  readSet(setId: string): Promise<LocalizationState>
}

/** Finds what the inputs name. A direct target takes one request, which reads its places at the same time. */
export async function findTarget(
  query: TargetQuery,
  backend: Pick<Backend, 'readPlaces' | 'readLocale'>,
  { api, readSet }: TargetSources,
): Promise<FoundTarget> {
  switch (query.kind) {
    case 'app':
      return { ...(await findAppTarget(query, api)), state: undefined }
    case 'localization':
      return createDirectTarget(
        `localization ${query.localization.id}`,
        await readState([{ ref: query.localization, locale: undefined }], backend),
      )
    case 'set':
      return createDirectTarget(`set ${query.setId}`, [await readSet(query.setId)])
  }
}

function createDirectTarget(description: string, state: readonly LocalizationState[]): FoundTarget {
  return {
    description,
    notes: [],
    appId: undefined,
    localizations: state.map(({ ref, locale }) => ({ ref, locale })),
    primaryLocale: undefined,
    versionState: undefined,
    state,
  }
}
