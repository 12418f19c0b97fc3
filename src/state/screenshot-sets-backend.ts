import type { AppStoreConnect } from '../app-store-connect/app-store-connect.ts'
import { isOutcomeUnknown, isUploadExpired } from '../app-store-connect/http/request-error.ts'
import type {
  LocalizationKind as AppleLocalizationKind,
  LocalizationRef as AppleLocalizationRef,
  AppScreenshot,
  AppScreenshotSet,
} from '../app-store-connect/operations/resources.ts'
import { ActionError } from '../errors.ts'
import type { Backend, LocalizationKind, LocalizationRef, Reservation } from './backend.ts'
import type { Screenshot, ScreenshotSet } from './screenshot-set.ts'

/** The backend that keeps screenshots in sets (`appScreenshotSets`): where Apple's words become ours. */
export function createScreenshotSetsBackend(api: AppStoreConnect): Backend {
  return {
    async readSets(localization) {
      const { sets, locale } = await api.listScreenshotSets(toApple(localization))
      return { locale, sets: sets.map(toSet) }
    },
    async readSet(setId) {
      const set = await api.readScreenshotSet(setId)
      if (set.parent === undefined) throw createOrphanError(setId)
      return { set: toSet(set), localization: fromApple(set.parent), locale: set.parent.locale }
    },
    async readLocale(localization) {
      return (await api.readLocalization(toApple(localization))).locale
    },
    async readScreenshots(setId) {
      return (await api.listScreenshots(setId)).map(toScreenshot)
    },
    async readReservations(setId) {
      const screenshots = await api.listScreenshots(setId, { withUploadOperations: true })
      return screenshots.filter((one) => one.state === 'AWAITING_UPLOAD').map((one) => toReservation(one, api))
    },
    readOrder: (setId) => api.readScreenshotOrder(setId),
    async readScreenshot(screenshotId) {
      return toReservation(await api.readScreenshot(screenshotId), api)
    },
    async createSet(localization, displayType) {
      return toSet(await api.createScreenshotSet(toApple(localization), displayType))
    },
    deleteSet: (setId) => api.deleteScreenshotSet(setId),
    replaceOrder: (setId, screenshotIds) => api.replaceScreenshotOrder(setId, screenshotIds),
    async reserve(setId, { name, sizeBytes }) {
      return toReservation(await api.createScreenshot(setId, { fileName: name, fileSize: sizeBytes }), api)
    },
    async commit(screenshotId, md5) {
      return toScreenshot(await api.commitScreenshot(screenshotId, md5))
    },
    remove: (screenshotId) => api.deleteScreenshot(screenshotId),
    isOutcomeUnknown,
    isUploadExpired,
  }
}

const APPLE_KINDS: Readonly<Record<LocalizationKind, AppleLocalizationKind>> = {
  'app-store-version': 'appStoreVersionLocalization',
  'custom-product-page': 'appCustomProductPageLocalization',
  treatment: 'appStoreVersionExperimentTreatmentLocalization',
}

const KINDS: Readonly<Record<AppleLocalizationKind, LocalizationKind>> = {
  appStoreVersionLocalization: 'app-store-version',
  appCustomProductPageLocalization: 'custom-product-page',
  appStoreVersionExperimentTreatmentLocalization: 'treatment',
}

function toApple({ kind, id }: LocalizationRef): AppleLocalizationRef {
  return { kind: APPLE_KINDS[kind], id }
}

function fromApple({ kind, id }: AppleLocalizationRef): LocalizationRef {
  return { kind: KINDS[kind], id }
}

function toSet(set: AppScreenshotSet): ScreenshotSet {
  return { id: set.id, displayType: set.screenshotDisplayType, screenshots: set.appScreenshots.map(toScreenshot) }
}

function toScreenshot(screenshot: AppScreenshot): Screenshot {
  return {
    id: screenshot.id,
    fileName: screenshot.fileName,
    sizeBytes: screenshot.fileSize,
    checksum: screenshot.sourceFileChecksum,
    state: screenshot.state,
    problems: screenshot.errors,
    rendition: screenshot.imageAsset,
  }
}

function toReservation(screenshot: AppScreenshot, api: AppStoreConnect): Reservation {
  return {
    screenshot: toScreenshot(screenshot),
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
