import type { AppStoreConnect } from '../../app-store-connect/operations/app-store-connect.ts'
import type { AppScreenshot, AppScreenshotSet } from '../../app-store-connect/operations/resources.ts'
import { ActionError } from '../../errors.ts'
import type { Backend, PlaceRef, Reservation } from '../backend.ts'
import { classify } from '../classify-error.ts'
import type { LocalizationState } from '../found-target.ts'
import { readReferenceData } from '../read-reference-data.ts'
import type { ImageState, Place, Screenshot } from '../screenshot-set.ts'
import { fromApple, toApple } from '../target/apple-localization.ts'
import { findTarget } from '../target/find-target.ts'
import { estimateSetRequests } from './estimate-set-requests.ts'

/** Apple's limit of screenshots in a set, reservations included (api, section 4). */
const SCREENSHOTS_PER_SET = 10

/**
 * The backend that keeps screenshots in sets (`appScreenshotSets`): where Apple's words become ours. A set is a place with
 * an ID of its own, an image belongs to one set, and reserving it shows it there.
 */
export function createScreenshotSetsBackend(api: AppStoreConnect): Backend {
  const backend: Backend = {
    findTarget: (query) => findTarget(query, backend, { api, readSet: (setId) => readSet(setId, api) }),
    async readPlaces(localization) {
      const { sets, locale } = await api.listScreenshotSets(toApple(localization))
      return { locale, places: sets.map(toPlace) }
    },
    async readLocale(localization) {
      return (await api.readLocalization(toApple(localization))).locale
    },
    describeAbsent: (displayType) => createPlace(displayType, { id: null, screenshots: [] }),
    readAssets: async () => [],
    readPicture: (url) => api.readPicture(url),
    readReferenceData: () => readReferenceData(api),
    async readScreenshots(place) {
      return (await api.listScreenshots(idOf(place))).map(toScreenshot)
    },
    readOrder: (place) => api.readScreenshotOrder(idOf(place)),
    async readScreenshot(screenshotId) {
      return toScreenshot(await api.readScreenshot(screenshotId))
    },
    async readReservations(place) {
      const screenshots = await api.listScreenshots(idOf(place), { withUploadOperations: true })
      return screenshots.filter((one) => toState(one) === 'reserved').map((one) => toReservation(one, api))
    },
    async readAsset(assetId) {
      return toReservation(await api.readScreenshot(assetId), api)
    },
    async createPlace({ localization, displayType }) {
      return toPlace(await api.createScreenshotSet(toApple(localization), displayType))
    },
    async deletePlace(place, screenshotIds) {
      await api.deleteScreenshotSet(idOf(place))
      return { removedIds: screenshotIds, errors: [] }
    },
    async reserve(place, { name, sizeBytes }) {
      return toReservation(await api.createScreenshot(idOf(place), { fileName: name, fileSize: sizeBytes }), api)
    },
    uploadKeyOf: (place, md5) => `${idOf(place)} ${md5}`,
    async commit(assetId, md5) {
      return toScreenshot(await api.commitScreenshot(assetId, md5))
    },
    async show(_, asset) {
      return toScreenshot(await api.readScreenshot(asset.id))
    },
    replaceOrder: (place, screenshotIds) => api.replaceScreenshotOrder(idOf(place), screenshotIds),
    remove: (screenshotId) => api.deleteScreenshot(screenshotId),
    removeAsset: (assetId) => api.deleteScreenshot(assetId),
    estimateRequests: estimateSetRequests,
    classify,
  }
  return backend
}

async function readSet(setId: string, api: AppStoreConnect): Promise<LocalizationState> {
  const set = await api.readScreenshotSet(setId)
  if (set.parent === undefined) throw createOrphanError(setId)
  return { ref: fromApple(set.parent), locale: set.parent.locale, places: [toPlace(set)] }
}

function idOf({ id, displayType }: PlaceRef): string {
  if (id === null) throw new TypeError(`a set that isn't there was used: ${displayType}`)
  return id
}

function createPlace(displayType: string, { id, screenshots }: Pick<Place, 'id' | 'screenshots'>): Place {
  return { displayType, id, exists: id !== null, capacity: SCREENSHOTS_PER_SET, screenshots }
}

function toPlace(set: AppScreenshotSet): Place {
  return createPlace(set.screenshotDisplayType, { id: set.id, screenshots: set.appScreenshots.map(toScreenshot) })
}

function toScreenshot(screenshot: AppScreenshot): Screenshot {
  const { id, sourceFileChecksum: md5 } = screenshot
  return {
    id,
    assetId: id,
    fileName: screenshot.fileName,
    sizeBytes: screenshot.fileSize,
    checksum: md5 === null ? { kind: 'pending' } : { kind: 'md5', md5 },
    state: toState(screenshot),
    appleState: screenshot.state,
    problems: screenshot.errors,
    rendition: screenshot.imageAsset,
  }
}

/** Apple's list of states is open, and the state may be missing: what doesn't wait for its file is being looked at. */
function toState({ state, uploadOperations }: AppScreenshot): ImageState {
  switch (state) {
    case 'AWAITING_UPLOAD':
      return 'reserved'
    case 'COMPLETE':
      return 'complete'
    case 'FAILED':
      return 'failed'
    case '':
      return uploadOperations === null ? 'processing' : 'reserved'
    default:
      return 'processing'
  }
}

function toReservation(screenshot: AppScreenshot, api: AppStoreConnect): Reservation {
  const shown = toScreenshot(screenshot)
  return {
    asset: shown,
    screenshot: shown,
    parts: (screenshot.uploadOperations ?? []).map((operation) => ({
      offset: operation.offset,
      length: operation.length,
      send: (body, signal) => api.sendPart(operation, body, signal),
    })),
  }
}

function createOrphanError(setId: string): ActionError {
  return new ActionError({
    code: 'API_ANSWER_INVALID',
    message: `App Store Connect doesn't say which localization the set ${setId} belongs to`,
    hint: 'Name the localization and the display type instead of the set.',
  })
}
