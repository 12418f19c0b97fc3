import type { AppStoreConnect } from '../app-store-connect/app-store-connect.ts'
import type { Backend, LocalizationRef } from './backend.ts'
import { findAppTarget } from './find-app-target.ts'
import { type LocalizationState, readState } from './read-state.ts'
import type { Target } from './target.ts'
import type { TargetQuery } from './target-query.ts'

/** What the inputs name, with the state as far as finding it has read it already. */
export interface FoundTarget extends Omit<Target, 'localizations'> {
  readonly localizations: readonly { readonly ref: LocalizationRef; readonly locale: string }[]
  /** The state of a direct target, which had to be read to know its locale; undefined for an app. */
  readonly state: readonly LocalizationState[] | undefined
}

/** Finds what the inputs name. A direct target takes one request, which reads its sets at the same time. */
export async function findTarget(query: TargetQuery, backend: Backend, api: AppStoreConnect): Promise<FoundTarget> {
  switch (query.kind) {
    case 'app':
      return { ...(await findAppTarget(query, api)), state: undefined }
    case 'localization':
      return createDirectTarget(
        `localization ${query.localization.id}`,
        await readState([{ ref: query.localization, locale: undefined }], backend),
      )
    case 'set': {
      const { set, localization, locale } = await backend.readSet(query.setId)
      return createDirectTarget(`set ${query.setId}`, [{ ref: localization, locale, sets: [set] }])
    }
  }
}

function createDirectTarget(description: string, state: readonly LocalizationState[]): FoundTarget {
  return {
    description,
    notes: [],
    localizations: state.map(({ ref, locale }) => ({ ref, locale })),
    primaryLocale: undefined,
    versionState: undefined,
    state,
  }
}
