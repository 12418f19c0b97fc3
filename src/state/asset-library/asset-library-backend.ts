import type { JsonObject } from '../../app-store-connect/http/json-value.ts'
import type { AppStoreConnect, PlacementGroupRef } from '../../app-store-connect/operations/app-store-connect.ts'
import type { AppAssetLibraryImage, AppAssetLibraryPlacement } from '../../app-store-connect/operations/resources.ts'
import type { PlacementGroups } from '../../images/sizes/placement-groups.ts'
import type { Backend, PlaceRef } from '../backend.ts'
import { classify } from '../classify-error.ts'
import type { LocalizationRef } from '../localization.ts'
import { readReferenceData } from '../read-reference-data.ts'
import type { Place, Screenshot } from '../screenshot-set.ts'
import { toApple } from '../target/apple-localization.ts'
import { findTarget } from '../target/find-target.ts'
import { deleteEach } from './delete-each.ts'
import { estimateLibraryRequests } from './estimate-library-requests.ts'
import { createLibraryFinder } from './library-finder.ts'
import { createPlacementReader } from './placement-reader.ts'
import { readGroupLimit, readPlacementType } from './reference-data.ts'
import { toAsset, toReservation, toScreenshot } from './to-asset.ts'

/** States of images that can't be shown any more; they are uploaded anew (api, section 5). */
const RETIRED: ReadonlySet<string> = new Set(['ARCHIVED', 'REJECTED'])

/** What stands for what between the library's placement groups and display types. */
export type LibraryGroups = PlacementGroups

/** What the backend is told beside the API. */
export interface AssetLibraryOptions {
  readonly groups: LibraryGroups
  /** Hears, once, that lists are read the slow way. */
  onSlow(): void
}

/**
 * The backend that keeps screenshots in the App Asset Library: an image is uploaded once, with its MD5 as reference name, and
 * a placement shows it in a group of a localization. A place is such a group: always there, without an ID.
 */
export function createAssetLibraryBackend(api: AppStoreConnect, { groups, onSlow }: AssetLibraryOptions): Backend {
  const library = createLibraryFinder(api)
  const placements = createPlacementReader(api, onSlow)
  /** Images that don't say their MD5: reserved by somebody else, and noted when they are committed. */
  const unnoted = new Set<string>()
  let reading: Promise<JsonObject | undefined> | undefined
  let data: JsonObject | undefined

  async function prepare(): Promise<void> {
    reading ??= readReferenceData(api)
    data = await reading
  }

  function refOf({ localization, displayType }: PlaceRef): PlacementGroupRef {
    const placementGroup = groups.groupOf(displayType)
    const placementType = readPlacementType(data, placementGroup)
    return { localization: toApple(localization), placementGroup, placementType }
  }

  function createPlace(
    displayType: string,
    { localization, screenshots }: { localization: LocalizationRef; screenshots: readonly Screenshot[] },
  ): Place {
    const capacity = readGroupLimit(data, { group: groups.groupOf(displayType), kind: localization.kind })
    return { displayType, id: null, exists: true, capacity, screenshots }
  }

  const assetOf = (image: AppAssetLibraryImage) => toAsset(image, data)

  const reservationOf = (image: AppAssetLibraryImage) => {
    const asset = assetOf(image)
    if (asset.checksum.kind !== 'md5') unnoted.add(asset.id)
    return toReservation(image, asset, api)
  }

  /** A list may leave an image out; then the placement itself is asked. */
  async function readShown(placement: AppAssetLibraryPlacement): Promise<Screenshot> {
    const image = placement.image ?? (await api.readPlacement(placement.id)).image
    const unknown = {
      id: placement.id,
      fileName: placement.id,
      sizeBytes: 0,
      checksum: { kind: 'none' },
      state: 'complete',
    } as const
    const asset = image === undefined ? { ...unknown, appleState: '', problems: [], rendition: null } : assetOf(image)
    return toScreenshot(placement, asset)
  }

  const backend: Backend = {
    async findTarget(query) {
      const readSet = () => Promise.reject(new TypeError('the library knows no sets'))
      const target = await findTarget(query, backend, { api, readSet })
      library.remember(target)
      return target
    },
    async readPlaces(localization) {
      const list = await besides(prepare(), placements.read(localization))
      const shown = await Promise.all(list.placements.map(async (one) => ({ one, screenshot: await readShown(one) })))
      const places = Map.groupBy(shown, ({ one }) => groups.displayTypeOf(one.placementGroup))
      return {
        locale: list.locale,
        places: [...places].map(([displayType, members]) => {
          return createPlace(displayType, { localization, screenshots: members.map(({ screenshot }) => screenshot) })
        }),
      }
    },
    async readLocale(localization) {
      return (await api.readLocalization(toApple(localization))).locale
    },
    describeAbsent: (displayType, localization) => createPlace(displayType, { localization, screenshots: [] }),
    async readAssets() {
      const images = await besides(
        prepare(),
        library.readId().then((id) => api.listLibraryImages(id)),
      )
      return images.filter(({ state }) => !RETIRED.has(state)).map(assetOf)
    },
    readPicture: (url) => api.readPicture(url),
    async readReferenceData() {
      await prepare()
      return data
    },
    async readScreenshots({ localization, displayType }) {
      const list = await placements.read(localization, groups.groupOf(displayType))
      return Promise.all(list.placements.map(readShown))
    },
    async readOrder({ localization, displayType }) {
      const placementGroup = groups.groupOf(displayType)
      const list = await api.listPlacements(toApple(localization), { placementGroup, images: 'left-out' })
      return list.placements.map(({ id }) => id)
    },
    readScreenshot: async (screenshotId) => readShown(await api.readPlacement(screenshotId)),
    async readReservations({ localization }) {
      const options = { state: 'AWAITING_UPLOAD', withUploadOperations: true }
      return (await api.listLibraryImages(await library.readId(localization), options)).map(reservationOf)
    },
    readAsset: async (assetId) => reservationOf(await api.readLibraryImage(assetId)),
    createPlace: async ({ displayType, localization }) => createPlace(displayType, { localization, screenshots: [] }),
    deletePlace: (_, screenshotIds) => deleteEach(screenshotIds, (id) => api.deletePlacement(id)),
    async reserve({ localization }, { name, sizeBytes, md5 }) {
      const file = { fileName: name, fileSize: sizeBytes, referenceName: md5 }
      return reservationOf(await api.createLibraryImage(await library.readId(localization), file))
    },
    uploadKeyOf: (_, md5) => md5,
    async commit(assetId, md5) {
      return assetOf(await api.commitLibraryImage(assetId, unnoted.has(assetId) ? md5 : undefined))
    },
    async show(place, asset) {
      return toScreenshot(await api.createPlacement(refOf(place), asset.id), asset)
    },
    replaceOrder: (place, screenshotIds) => api.orderPlacements(refOf(place), screenshotIds),
    remove: (screenshotId) => api.deletePlacement(screenshotId),
    async removeAsset(assetId) {
      // Others may use what has a picture by now: it stays.
      const { state } = assetOf(await api.readLibraryImage(assetId))
      if (state === 'reserved' || state === 'failed') await api.deleteLibraryImage(assetId)
    },
    estimateRequests: estimateLibraryRequests,
    classify,
  }
  return backend
}

/** What a question gives once another one is answered too: where it fails nothing is left under way. */
async function besides<Answer>(other: Promise<void>, asking: Promise<Answer>): Promise<Answer> {
  const [answer] = await Promise.allSettled([asking, other])
  await other
  if (answer.status === 'rejected') throw answer.reason
  return answer.value
}
