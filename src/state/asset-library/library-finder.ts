import type { AppStoreConnect } from '../../app-store-connect/operations/app-store-connect.ts'
import { AGREEMENTS_CODE, ApiError, TargetError } from '../../errors.ts'
import type { FoundTarget } from '../found-target.ts'
import type { LocalizationRef } from '../localization.ts'
import { toApple } from '../target/apple-localization.ts'

/** Finds the library of the app that a run is about. */
export interface LibraryFinder {
  /** What the run is about; said once, before the first question. */
  remember(target: FoundTarget): void
  /**
   * The ID of the app's library, read once; `localization` leads to the app where nothing else does. Throws a `TargetError` (`LIBRARY_UNAVAILABLE`) where the
   * account has none.
   */
  readId(localization?: LocalizationRef): Promise<string>
}

/** Returns a finder that knows nothing yet. A localization that is named by its ID doesn't say its app: that is looked up. */
export function createLibraryFinder(api: AppStoreConnect): LibraryFinder {
  let target: FoundTarget | undefined
  let reading: Promise<string> | undefined

  async function read(localization = target?.localizations[0]?.ref): Promise<string> {
    const appId = target?.appId ?? (localization && (await api.findAppOf(toApple(localization))))
    if (appId === undefined) throw new TypeError('a library of no app')
    try {
      return await api.readLibraryId(appId)
    } catch (error) {
      const isClosed =
        error instanceof ApiError && (error.status === 403 || error.status === 404) && !error.hasCode(AGREEMENTS_CODE)
      throw isClosed ? createUnavailableError(appId, error) : error
    }
  }

  return {
    remember(found) {
      target = found
    },
    async readId(localization) {
      reading ??= read(localization)
      return reading
    },
  }
}

function createUnavailableError(appId: string, cause: ApiError): TargetError {
  return new TargetError(
    {
      code: 'LIBRARY_UNAVAILABLE',
      message: `App Store Connect shows this key no App Asset Library of the app ${appId} (${cause.status})`,
      hint: 'Where the account has no library yet, use "backend: screenshot-sets". Otherwise the key needs the role App Manager, and access to this app.',
    },
    { cause },
  )
}
