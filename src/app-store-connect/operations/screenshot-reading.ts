import { BOUNDS, shorten } from '../../bounds.ts'
import type { Api } from '../http/api.ts'
import { type Document, includedById, type Resource, readLink, readLinkage } from '../http/json-api.ts'
import {
  isObject,
  type JsonObject,
  readCount,
  readMember,
  readObjects,
  readText,
  readTextOrNull,
  readWords,
} from '../http/json-value.ts'
import type {
  AppScreenshot,
  AssetStateEntry,
  ImageAsset,
  Localization,
  LocalizationKind,
  UploadOperation,
} from './resources.ts'

/** The kinds of localization; the type of the resource is the kind in the plural. */
export const LOCALIZATION_KINDS: readonly LocalizationKind[] = [
  'appStoreVersionLocalization',
  'appCustomProductPageLocalization',
  'appStoreVersionExperimentTreatmentLocalization',
]

/** What is asked of a screenshot. Upload operations are secret and long, so they are asked for only where they are used. */
export function screenshotFields(withUploadOperations: boolean | undefined): string {
  const fields = 'fileName,fileSize,sourceFileChecksum,imageAsset,assetDeliveryState'
  return withUploadOperations === true ? `${fields},uploadOperations` : fields
}

/** Says which pictures are taken: those of other machines, but in tests. */
export type Pictures = Pick<Api, 'takesPicture'>

/** Reads an `appScreenshots` resource. What Apple fills in later is null or missing before: see the fields. */
export function readScreenshotResource(resource: Resource, pictures: Pictures): AppScreenshot {
  const { attributes } = resource
  const delivery = readMember(attributes, 'assetDeliveryState')
  return {
    id: resource.id,
    fileName: readFileName(attributes),
    fileSize: readCount(attributes, 'fileSize'),
    sourceFileChecksum: readTextOrNull(attributes, 'sourceFileChecksum')?.toLowerCase() || null,
    imageAsset: readImageAsset(attributes, pictures),
    state: readTextOrNull(delivery, 'state') ?? '',
    errors: readStateEntries(delivery, 'errors'),
    warnings: readStateEntries(delivery, 'warnings'),
    uploadOperations: readOperations(attributes),
  }
}

/** `uploadOperations`; null where there are none, or they weren't asked for. */
export function readOperations(attributes: JsonObject): readonly UploadOperation[] | null {
  const operations = attributes['uploadOperations']
  if (operations === undefined || operations === null) return null
  return readObjects(attributes, 'uploadOperations').map((entry) => readOperation(entry))
}

/** The screenshots of a set in their order; undefined where the answer doesn't hold all of them. */
export function readSetScreenshots(
  set: Resource,
  { document, api }: { readonly document: Document; readonly api: Pictures },
): readonly AppScreenshot[] | undefined {
  const linkage = readLinkage(set, 'appScreenshots')
  if (linkage === undefined || !linkage.isComplete) return undefined
  const included = includedById(document, 'appScreenshots')
  const resources = linkage.ids.map((id) => included.get(id)).filter((one) => one !== undefined)
  return resources.length === linkage.ids.length ? resources.map((one) => readScreenshotResource(one, api)) : undefined
}

/** The localization that a set belongs to: its locale is undefined where it isn't included. */
export function readParent(
  set: Resource,
  document: Document,
): { readonly kind: LocalizationKind; readonly id: string; readonly locale: string | undefined } | undefined {
  for (const kind of LOCALIZATION_KINDS) {
    const id = readLink(set, kind)
    if (id === undefined) continue
    const included = includedById(document, `${kind}s`).get(id)
    return { kind, id, locale: included === undefined ? undefined : readText(included.attributes, 'locale') }
  }
  return undefined
}

/** Reads a resource of one of the kinds of localization. */
export function readLocalizationResource(kind: LocalizationKind, resource: Resource): Localization {
  return { kind, id: resource.id, locale: readText(resource.attributes, 'locale') }
}

/** No longer than a name in a message: no reference reaches a longer one, and it is only shown. */
export function readFileName(attributes: JsonObject): string {
  return shorten(readText(attributes, 'fileName'))
}

/** `imageAsset`; null where there is none yet, or none that is taken. */
export function readImageAsset(attributes: JsonObject, pictures: Pictures): ImageAsset | null {
  const asset = attributes['imageAsset']
  if (!isObject(asset)) return null
  const { templateUrl, width, height } = asset
  // Only for pictures in reports: one that is incomplete is as good as none.
  if (typeof templateUrl !== 'string' || typeof width !== 'number' || typeof height !== 'number') return null
  return pictures.takesPicture(templateUrl) ? { templateUrl, width, height } : null
}

/** A list of codes with their descriptions, as both kinds of images have them. */
export function readStateEntries(delivery: JsonObject, name: string): readonly AssetStateEntry[] {
  return readObjects(delivery, name)
    .slice(0, BOUNDS.apiErrorEntries)
    .map((entry) => ({
      code: readWords(entry, 'code'),
      description: readWords(entry, 'description'),
    }))
}

function readOperation(entry: JsonObject): UploadOperation {
  return {
    method: readText(entry, 'method'),
    url: readText(entry, 'url'),
    offset: readCount(entry, 'offset'),
    length: readCount(entry, 'length'),
    requestHeaders: readObjects(entry, 'requestHeaders').map((header) => ({
      name: readText(header, 'name'),
      value: readTextOrNull(header, 'value') ?? '',
    })),
  }
}
