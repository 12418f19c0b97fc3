import { assetStateAt } from '../state/asset-state.ts'
import type { Image, State, View } from '../state/records.ts'
import type { Service } from '../state/service.ts'
import { createOperations } from '../state/uploads.ts'

/** The app that a localization of whatever kind belongs to; empty where there is none. */
export function appOf(state: State, localizationId: string): string {
  const parent = state.localizations.get(localizationId)?.parent ?? ''
  const page = state.pageVersions.get(parent)?.page ?? ''
  const experiment = state.treatments.get(parent)?.experiment ?? ''
  const owner = state.versions.get(parent) ?? state.pages.get(page) ?? state.experiments.get(experiment)
  return owner?.app ?? ''
}

/** What an image is reserved with; `uploadId` stands for it in URLs of the upload host, and is its own ID where left out. */
export type NewReservation = Pick<Image, 'app' | 'fileName' | 'sizeBytes' | 'referenceName'> & {
  readonly uploadId?: string
  /** Default: as long as upload URLs live. */
  readonly expiresAt?: number
}

/** Puts an image into the library of an app that waits for its file; returns its ID. */
export function reserveImage(service: Service, given: NewReservation): string {
  const { store, clock, behaviour, uploadUrl } = service
  const id = store.nextId('images')
  const now = clock.now()
  const { fileName, sizeBytes, uploadId = id } = given
  const { expiresAt = now + clock.scaledMs(behaviour.uploadUrlLifetimeSeconds) } = given
  const { partSizeBytes } = behaviour
  const operations = createOperations({ uploadId, fileName, sizeBytes, partSizeBytes, uploadUrl, expiresAt })
  store.put('images', {
    id,
    ...given,
    uploadId,
    checksum: null,
    operations,
    expiresAt,
    processing: undefined,
    review: undefined,
    createdAt: now,
    modifiedAt: now,
  })
  return id
}

/** `imageAsset` as both sides show it: null until the image is processed, or where a test wants none. */
export function describePicture(view: View, image: Image) {
  const verdict = assetStateAt(image, view.at).state === 'COMPLETE' ? image.processing?.verdict : undefined
  if (verdict?.state !== 'COMPLETE' || !verdict.hasImageAsset) return null
  const templateUrl = `${view.uploadUrl}/image/${image.uploadId}/{w}x{h}bb.{f}`
  return { templateUrl, width: verdict.width, height: verdict.height }
}
