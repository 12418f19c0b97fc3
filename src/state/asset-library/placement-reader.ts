import type { AppStoreConnect } from '../../app-store-connect/operations/app-store-connect.ts'
import type { AppAssetLibraryPlacement, PlacementList } from '../../app-store-connect/operations/resources.ts'
import { ApiError } from '../../errors.ts'
import type { LocalizationRef } from '../localization.ts'
import { toApple } from '../target/apple-localization.ts'

/** Reads lists of placements with their images, in whatever way App Store Connect gives them. */
export interface PlacementReader {
  read(localization: LocalizationRef, placementGroup?: string): Promise<PlacementList>
}

/**
 * Returns a reader that asks for images along with the list. Where such lists answer 500 (api, section 5) it reads each
 * placement on its own, for the rest of the run, and says so once.
 */
export function createPlacementReader(api: AppStoreConnect, onSlow: () => void): PlacementReader {
  let isSlow = false

  async function readSlowly(localization: LocalizationRef, placementGroup?: string): Promise<PlacementList> {
    const group = placementGroup === undefined ? {} : { placementGroup }
    const list = await api.listPlacements(toApple(localization), { ...group, images: 'left-out' })
    const placements = await Promise.all(list.placements.map(({ id }) => readIfThere(id)))
    return { placements: placements.filter((one) => one !== undefined), locale: undefined }
  }

  /** One that somebody removes between the list and the look at it isn't there. */
  async function readIfThere(id: string): Promise<AppAssetLibraryPlacement | undefined> {
    try {
      return await api.readPlacement(id)
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return undefined
      throw error
    }
  }

  return {
    async read(localization, placementGroup) {
      if (isSlow) return readSlowly(localization, placementGroup)
      try {
        return await api.listPlacements(toApple(localization), placementGroup === undefined ? {} : { placementGroup })
      } catch (error) {
        if (!(error instanceof ApiError) || error.status < 500) throw error
        if (!isSlow) onSlow()
        isSlow = true
        return readSlowly(localization, placementGroup)
      }
    },
  }
}
