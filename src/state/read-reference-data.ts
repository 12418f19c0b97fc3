import type { JsonObject } from '../app-store-connect/http/json-value.ts'
import type { AppStoreConnect } from '../app-store-connect/operations/app-store-connect.ts'
import { ApiError, NetworkError } from '../errors.ts'

/** Apple's live reference data are a second opinion: where they can't be read (undefined) the built-in table stands alone. */
export async function readReferenceData(
  api: Pick<AppStoreConnect, 'readAssetLibraryRefData'>,
): Promise<JsonObject | undefined> {
  try {
    return await api.readAssetLibraryRefData()
  } catch (error) {
    if (error instanceof ApiError || error instanceof NetworkError) return undefined
    throw error
  }
}
