import { type Document, includedById, type Resource, readLink } from '../../http/json-api.ts'
import { readCount, readTextOrNull } from '../../http/json-value.ts'
import type { AppAssetLibraryImage, AppAssetLibraryPlacement } from '../resources.ts'
import { type Pictures, readFileName, readImageAsset, readOperations, readStateEntries } from '../screenshot-reading.ts'

/** What is asked of an image; upload operations only where they are used. */
export function imageFields(withUploadOperations: boolean | undefined): string {
  const fields = 'fileName,fileSize,imageAsset,referenceName,specId,state,stateDetails'
  return withUploadOperations === true ? `${fields},uploadOperations` : fields
}

/** Reads an `appAssetLibraryImages` resource. */
export function readImageResource({ id, attributes }: Resource, pictures: Pictures): AppAssetLibraryImage {
  return {
    id,
    fileName: readFileName(attributes),
    fileSize: readCount(attributes, 'fileSize'),
    referenceName: readTextOrNull(attributes, 'referenceName') ?? '',
    specId: readTextOrNull(attributes, 'specId') ?? '',
    imageAsset: readImageAsset(attributes, pictures),
    state: readTextOrNull(attributes, 'state') ?? '',
    stateDetails: readStateEntries(attributes, 'stateDetails'),
    uploadOperations: readOperations(attributes),
  }
}

/** Reads an `appAssetLibraryPlacements` resource, with its image where the answer includes it. */
export function readPlacementResource(
  resource: Resource,
  { document, api }: { readonly document: Document; readonly api: Pictures },
): AppAssetLibraryPlacement {
  const { id, attributes } = resource
  const image = includedById(document, 'appAssetLibraryImages').get(readLink(resource, 'image') ?? '')
  return {
    id,
    placementType: readTextOrNull(attributes, 'placementType') ?? '',
    placementGroup: readTextOrNull(attributes, 'placementGroup') ?? '',
    state: readTextOrNull(attributes, 'state') ?? '',
    stateDetails: readStateEntries(attributes, 'stateDetails'),
    image: image === undefined ? undefined : readImageResource(image, api),
  }
}
