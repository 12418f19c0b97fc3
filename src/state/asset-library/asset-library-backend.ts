import type { AppStoreConnect } from '../../app-store-connect/operations/app-store-connect.ts'
import type { AppAssetLibraryPlacement } from '../../app-store-connect/operations/resources.ts'
import type { PlacementGroups } from '../../images/sizes/placement-groups.ts'
import type { Backend, LocalizationPlaces } from '../backend.ts'
import { classify } from '../classify-error.ts'
import type { LocalizationRef } from '../localization.ts'
import type { Screenshot } from '../screenshot-set.ts'
import { toApple } from '../target/apple-localization.ts'
import { findTarget } from '../target/find-target.ts'
import { deleteEach } from './delete-each.ts'
import { estimateLibraryRequests } from './estimate-library-requests.ts'
import { createLibraryFinder, type LibraryFinder } from './library-finder.ts'
import { LibraryTerms } from './library-terms.ts'
import { createPlacementReader, type PlacementReader } from './placement-reader.ts'
import { toScreenshot } from './to-asset.ts'

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

interface Parts {
  readonly api: AppStoreConnect
  readonly terms: LibraryTerms
  readonly library: LibraryFinder
  readonly placements: PlacementReader
}

/**
 * The backend that keeps screenshots in the App Asset Library: an image is uploaded once, with its MD5 as reference name, and
 * a placement shows it in a group of a localization. A place is such a group: always there, without an ID.
 */
export function createAssetLibraryBackend(api: AppStoreConnect, { groups, onSlow }: AssetLibraryOptions): Backend {
  const terms = new LibraryTerms(api, groups)
  const library = createLibraryFinder(api)
  const parts: Parts = { api, terms, library, placements: createPlacementReader(api, onSlow) }
  const backend: Backend = {
    async findTarget(query) {
      const readSet = () => Promise.reject(new TypeError('the library knows no sets'))
      const target = await findTarget(query, backend, { api, readSet })
      library.remember(target)
      return target
    },
    describeAbsent: (displayType, localization) => terms.createPlace(displayType, localization),
    uploadKeyOf: (_, md5) => md5,
    ...createReads(parts),
    ...createImageWrites(parts),
    ...createPlacementWrites(parts),
    estimateRequests: estimateLibraryRequests,
    classify,
  }
  return backend
}

function createReads({ api, terms, library, placements }: Parts) {
  const { groups } = terms
  return {
    readPlaces: (localization) => readPlaces(localization, { api, terms, placements }),
    async readLocale(localization) {
      return (await api.readLocalization(toApple(localization))).locale
    },
    async readAssets() {
      const images = await besides(
        terms.prepare(),
        library.readId().then((id) => api.listLibraryImages(id)),
      )
      return images.filter(({ state }) => !RETIRED.has(state)).map((one) => terms.assetOf(one))
    },
    readPicture: (url) => api.readPicture(url),
    readReferenceData: () => terms.prepare(),
    async readScreenshots({ localization, displayType }) {
      const list = await placements.read(localization, groups.groupOf(displayType))
      return Promise.all(list.placements.map((one) => readShown(one, api, terms)))
    },
    async readOrder({ localization, displayType }) {
      const placementGroup = groups.groupOf(displayType)
      const list = await api.listPlacements(toApple(localization), { placementGroup, images: 'left-out' })
      return list.placements.map(({ id }) => id)
    },
    readScreenshot: async (screenshotId) => readShown(await api.readPlacement(screenshotId), api, terms),
    async readReservations({ localization }) {
      const options = { state: 'AWAITING_UPLOAD', withUploadOperations: true }
      const images = await api.listLibraryImages(await library.readId(localization), options)
      return images.map((one) => terms.reservationOf(one))
    },
    readAsset: async (assetId) => terms.reservationOf(await api.readLibraryImage(assetId)),
  } satisfies Partial<Backend>
}

function createImageWrites({ api, terms, library }: Parts) {
  return {
    async reserve({ localization }, { name, sizeBytes, md5 }) {
      const file = { fileName: name, fileSize: sizeBytes, referenceName: md5 }
      return terms.reservationOf(await api.createLibraryImage(await library.readId(localization), file))
    },
    async commit(assetId, md5) {
      return terms.assetOf(await api.commitLibraryImage(assetId, terms.isUnnoted(assetId) ? md5 : undefined))
    },
    async removeAsset(assetId) {
      // Others may use what has a picture by now: it stays.
      const { state } = terms.assetOf(await api.readLibraryImage(assetId))
      if (state === 'reserved' || state === 'failed') await api.deleteLibraryImage(assetId)
    },
  } satisfies Partial<Backend>
}

function createPlacementWrites({ api, terms }: Parts) {
  return {
    createPlace: async ({ displayType, localization }) => terms.createPlace(displayType, localization),
    deletePlace: (_, screenshotIds) => deleteEach(screenshotIds, (id) => api.deletePlacement(id)),
    async show(place, asset) {
      return toScreenshot(await api.createPlacement(terms.refOf(place), asset.id), asset)
    },
    replaceOrder: (place, screenshotIds) => api.orderPlacements(terms.refOf(place), screenshotIds),
    remove: (screenshotId) => api.deletePlacement(screenshotId),
  } satisfies Partial<Backend>
}

async function readPlaces(
  localization: LocalizationRef,
  { api, terms, placements }: Omit<Parts, 'library'>,
): Promise<LocalizationPlaces> {
  const list = await besides(terms.prepare(), placements.read(localization))
  const shown = await Promise.all(
    list.placements.map(async (one) => ({ one, screenshot: await readShown(one, api, terms) })),
  )
  const places = Map.groupBy(shown, ({ one }) => terms.groups.displayTypeOf(one.placementGroup))
  return {
    locale: list.locale,
    places: [...places].map(([displayType, members]) => {
      const screenshots = members.map(({ screenshot }) => screenshot)
      return terms.createPlace(displayType, localization, screenshots)
    }),
  }
}

/** A list may leave an image out; then the placement itself is asked. */
async function readShown(
  placement: AppAssetLibraryPlacement,
  api: AppStoreConnect,
  terms: LibraryTerms,
): Promise<Screenshot> {
  const image = placement.image ?? (await api.readPlacement(placement.id)).image
  const unknown = {
    id: placement.id,
    fileName: placement.id,
    sizeBytes: 0,
    checksum: { kind: 'none' },
    state: 'complete',
  } as const
  const asset =
    image === undefined ? { ...unknown, appleState: '', problems: [], rendition: null } : terms.assetOf(image)
  return toScreenshot(placement, asset)
}

/** What a question gives once another one is answered too: where it fails nothing is left under way. */
async function besides<Answer>(other: Promise<unknown>, asking: Promise<Answer>): Promise<Answer> {
  const [answer] = await Promise.allSettled([asking, other])
  await other
  if (answer.status === 'rejected') throw answer.reason
  return answer.value
}
