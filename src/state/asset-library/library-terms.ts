import type { JsonObject } from '../../app-store-connect/http/json-value.ts'
import type { AppStoreConnect, PlacementGroupRef } from '../../app-store-connect/operations/app-store-connect.ts'
import type { AppAssetLibraryImage } from '../../app-store-connect/operations/resources.ts'
import type { PlacementGroups } from '../../images/sizes/placement-groups.ts'
import type { PlaceRef, Reservation } from '../backend.ts'
import type { LocalizationRef } from '../localization.ts'
import { readReferenceData } from '../read-reference-data.ts'
import type { Asset, Place, Screenshot } from '../screenshot-set.ts'
import { toApple } from '../target/apple-localization.ts'
import { readGroupLimit, readPlacementType } from './reference-data.ts'
import { toAsset, toReservation } from './to-asset.ts'

/** What the library's answers say in our terms, and our places in its own, by Apple's reference data once they are read. */
export class LibraryTerms {
  readonly groups: PlacementGroups
  readonly #api: AppStoreConnect
  /** Images that don't say their MD5: reserved by somebody else, and noted when they are committed. */
  readonly #unnoted = new Set<string>()
  #reading: Promise<JsonObject | undefined> | undefined
  #data: JsonObject | undefined

  constructor(api: AppStoreConnect, groups: PlacementGroups) {
    this.#api = api
    this.groups = groups
  }

  /** Reads the reference data, once; undefined where they can't be read. */
  async prepare(): Promise<JsonObject | undefined> {
    this.#reading ??= readReferenceData(this.#api)
    this.#data = await this.#reading
    return this.#data
  }

  refOf({ localization, displayType }: PlaceRef): PlacementGroupRef {
    const placementGroup = this.groups.groupOf(displayType)
    const placementType = readPlacementType(this.#data, placementGroup)
    return { localization: toApple(localization), placementGroup, placementType }
  }

  createPlace(displayType: string, localization: LocalizationRef, screenshots: readonly Screenshot[] = []): Place {
    const capacity = readGroupLimit(this.#data, { group: this.groups.groupOf(displayType), kind: localization.kind })
    return { displayType, id: null, exists: true, capacity, screenshots }
  }

  assetOf(image: AppAssetLibraryImage): Asset {
    return toAsset(image, this.#data)
  }

  reservationOf(image: AppAssetLibraryImage): Reservation {
    const asset = this.assetOf(image)
    if (asset.checksum.kind !== 'md5') this.#unnoted.add(asset.id)
    return toReservation(image, asset, this.#api)
  }

  /** Whether the library doesn't know the MD5 of an image that waits for its file. */
  isUnnoted(assetId: string): boolean {
    return this.#unnoted.has(assetId)
  }
}
