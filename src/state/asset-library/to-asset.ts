import type { JsonObject } from '../../app-store-connect/http/json-value.ts'
import type { AppStoreConnect } from '../../app-store-connect/operations/app-store-connect.ts'
import type { AppAssetLibraryImage, AppAssetLibraryPlacement } from '../../app-store-connect/operations/resources.ts'
import type { Reservation } from '../backend.ts'
import type { Asset, Checksum, ImageState, Screenshot } from '../screenshot-set.ts'
import { readSpecSize } from './reference-data.ts'

/** An image of the library in our words. `data` are the reference data, which know the pixels of a specification. */
export function toAsset(image: AppAssetLibraryImage, data: JsonObject | undefined): Asset {
  return {
    id: image.id,
    fileName: image.fileName,
    sizeBytes: image.fileSize,
    checksum: toChecksum(image.referenceName),
    state: toImageState(image),
    appleState: image.state,
    problems: image.stateDetails,
    rendition: image.imageAsset,
    pixels: readSpecSize(data, image.specId),
  }
}

/** A placement with its image. It may fail on its own, and waits while its image is being looked at. */
export function toScreenshot(placement: AppAssetLibraryPlacement, asset: Asset): Screenshot {
  return {
    ...asset,
    id: placement.id,
    assetId: asset.id,
    state: toPlacementState(placement, asset),
    appleState: placement.state,
    problems: placement.state === 'FAILED' ? [...asset.problems, ...placement.stateDetails] : asset.problems,
  }
}

/** An image that may wait for its file, with what sends the parts. */
export function toReservation(image: AppAssetLibraryImage, asset: Asset, api: AppStoreConnect): Reservation {
  return {
    asset,
    screenshot: undefined,
    parts: (image.uploadOperations ?? []).map((operation) => ({
      offset: operation.offset,
      length: operation.length,
      send: (body, signal) => api.sendPart(operation, body, signal),
    })),
  }
}

/** Apple keeps no checksum here: ours stands in the reference name, alone or among what people wrote. */
function toChecksum(referenceName: string): Checksum {
  const md5 = /(?<![0-9a-z])[0-9a-f]{32}(?![0-9a-z])/i.exec(referenceName)?.[0]
  return md5 === undefined ? { kind: 'none' } : { kind: 'md5', md5: md5.toLowerCase() }
}

/** The list of states is open: what neither waits nor has failed is there. */
function toImageState({ state, uploadOperations }: AppAssetLibraryImage): ImageState {
  switch (state) {
    case 'AWAITING_UPLOAD':
      return 'reserved'
    case 'UPLOAD_COMPLETE':
      return 'processing'
    case 'FAILED':
      return 'failed'
    case '':
      return uploadOperations === null ? 'processing' : 'reserved'
    default:
      return 'complete'
  }
}

function toPlacementState({ state }: AppAssetLibraryPlacement, asset: Asset): ImageState {
  if (state === 'FAILED') return 'failed'
  return state === 'ASSET_PROCESSING' && asset.state === 'complete' ? 'processing' : asset.state
}
