import type { Api } from '../../http/api.ts'
import { type Document, readAll, readLink, readOne } from '../../http/json-api.ts'
import { AnswerShapeError } from '../../http/json-value.ts'
import type { LibraryImageOperations } from '../app-store-connect.ts'
import type { AppAssetLibraryImage, LocalizationKind, LocalizationRef } from '../resources.ts'
import { imageFields, readImageResource } from './library-reading.ts'

const IMAGES = '/v1/appAssetLibraryImages'
const CATEGORY = 'APP_SCREENSHOTS_AND_PREVIEWS'

/** Returns the operations on the images of App Asset Libraries. */
export function createLibraryImageOperations(api: Api): LibraryImageOperations {
  const readImage = (document: Document) => readImageResource(readOne(document, 'appAssetLibraryImages'), api)
  return {
    findAppOf: (localization) => findAppOf(api, localization),
    readLibraryId: (appId) =>
      api.ask(
        { method: 'GET', path: `/v1/apps/${encodeURIComponent(appId)}/assetLibrary` },
        (document) => readOne(document, 'appAssetLibraries').id,
      ),
    listLibraryImages: (libraryId, options) => listLibraryImages(api, libraryId, options),
    readLibraryImage: (imageId) =>
      api.ask(
        { method: 'GET', path: imagePath(imageId), query: { 'fields[appAssetLibraryImages]': imageFields(true) } },
        readImage,
      ),
    createLibraryImage: (libraryId, file) =>
      api.ask(
        {
          method: 'POST',
          path: IMAGES,
          body: {
            data: {
              type: 'appAssetLibraryImages',
              attributes: { ...file, category: CATEGORY },
              relationships: { assetLibrary: { data: { type: 'appAssetLibraries', id: libraryId } } },
            },
          },
        },
        readImage,
      ),
    commitLibraryImage: (imageId, referenceName) =>
      api.ask(
        {
          method: 'PATCH',
          path: imagePath(imageId),
          body: {
            data: {
              type: 'appAssetLibraryImages',
              id: imageId,
              attributes: { uploaded: true, ...(referenceName === undefined ? {} : { referenceName }) },
            },
          },
        },
        readImage,
      ),
    deleteLibraryImage: (imageId) => api.tell({ method: 'DELETE', path: imagePath(imageId) }),
  }
}

async function listLibraryImages(
  api: Api,
  libraryId: string,
  { state, withUploadOperations }: { readonly state?: string; readonly withUploadOperations?: boolean } = {},
): Promise<readonly AppAssetLibraryImage[]> {
  const pages = await api.pages(
    {
      method: 'GET',
      path: `/v1/appAssetLibraries/${encodeURIComponent(libraryId)}/images`,
      query: {
        ...(state === undefined ? {} : { 'filter[state]': state }),
        'fields[appAssetLibraryImages]': imageFields(withUploadOperations),
        limit: '200',
      },
    },
    (document) => readAll(document, 'appAssetLibraryImages').map((one) => readImageResource(one, api)),
  )
  return pages.flat()
}

function imagePath(imageId: string): string {
  return `${IMAGES}/${encodeURIComponent(imageId)}`
}

/** A step towards the app: a collection, its type, and the relationship that leads on. */
type Step = readonly [path: string, type: string, relationship: string]

const VERSION: Step = ['/v1/appStoreVersions', 'appStoreVersions', 'app']
const PAGE_VERSION: Step = ['/v1/appCustomProductPageVersions', 'appCustomProductPageVersions', 'appCustomProductPage']
const PAGE: Step = ['/v1/appCustomProductPages', 'appCustomProductPages', 'app']
const TREATMENT: Step = [
  '/v1/appStoreVersionExperimentTreatments',
  'appStoreVersionExperimentTreatments',
  'appStoreVersionExperimentV2',
]
const EXPERIMENT: Step = ['/v2/appStoreVersionExperiments', 'appStoreVersionExperiments', 'app']

/** What leads from each kind of localization to the app. */
const WAYS: Readonly<Record<LocalizationKind, { readonly parent: string; readonly steps: readonly Step[] }>> = {
  appStoreVersionLocalization: { parent: 'appStoreVersion', steps: [VERSION] },
  appCustomProductPageLocalization: { parent: 'appCustomProductPageVersion', steps: [PAGE_VERSION, PAGE] },
  appStoreVersionExperimentTreatmentLocalization: {
    parent: 'appStoreVersionExperimentTreatment',
    steps: [TREATMENT, EXPERIMENT],
  },
}

async function findAppOf(api: Api, { kind, id }: LocalizationRef): Promise<string> {
  const { parent, steps } = WAYS[kind]
  let found = await readParentId(api, id, [`/v1/${kind}s`, `${kind}s`, parent])
  for (const step of steps) found = await readParentId(api, found, step)
  return found
}

function readParentId(api: Api, id: string, [path, type, relationship]: Step): Promise<string> {
  return api.ask(
    {
      method: 'GET',
      path: `${path}/${encodeURIComponent(id)}`,
      query: { include: relationship, [`fields[${type}]`]: relationship },
    },
    (document) => {
      const parentId = readLink(readOne(document, type), relationship)
      if (parentId === undefined) throw new AnswerShapeError(`the relationship ${relationship} is missing`)
      return parentId
    },
  )
}
