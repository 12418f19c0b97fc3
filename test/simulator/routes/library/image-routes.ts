import { type Call, instanceRoute, type Result, type Route } from '../../answers/route.ts'
import { findLibraryApp } from '../../library/describe-library.ts'
import { sizesByGroup } from '../../library/groups.ts'
import { reserveImage } from '../../library/images.ts'
import { imageStateAt } from '../../library/placements.ts'
import { ApiProblem, entryOf, notFound, relationshipProblem, stateProblem } from '../../state/api-problem.ts'
import { assetStateAt } from '../../state/asset-state.ts'
import { commitImage } from '../../state/commit.ts'
import type { Image } from '../../state/records.ts'
import { requireLibrary } from './access.ts'

const PATH = '/v1/appAssetLibraryImages'

/** All of Apple's `AppAssetLibraryAssetState`. */
export const IMAGE_STATES = [
  'AWAITING_UPLOAD',
  'UPLOAD_COMPLETE',
  'FAILED',
  'COMPLETE',
  'PREPARE_FOR_SUBMISSION',
  'READY_FOR_REVIEW',
  'WAITING_FOR_REVIEW',
  'IN_REVIEW',
  'ACCEPTED',
  'APPROVED',
  'REJECTED',
  'ARCHIVED',
] as const

const DELETABLE: readonly string[] = [
  'AWAITING_UPLOAD',
  'UPLOAD_COMPLETE',
  'COMPLETE',
  'FAILED',
  'PREPARE_FOR_SUBMISSION',
  'REJECTED',
]

/** A second reservation of the same file while the first waits: what a blind retry of POST leaves behind. */
function watchForRepeats({ service, body }: Call, app: string): void {
  const { fileName, fileSize } = body.attributes
  const twin = [...service.store.state.images.values()].find(
    (it) => it.app === app && it.fileName === fileName && it.sizeBytes === fileSize && it.processing === undefined,
  )
  const isSame = twin !== undefined && twin.referenceName === (body.attributes['referenceName'] ?? null)
  if (isSame) service.violations.push(`POST ${PATH} reserves '${fileName}' again beside ${twin.id}`)
}

function createImage(call: Call): Result {
  requireLibrary(call)
  const { attributes, relationships } = call.body
  const library = relationships['assetLibrary'] ?? ''
  const app = findLibraryApp(call.service.store.state, library)
  if (app === undefined) {
    throw relationshipProblem(
      '/data/relationships/assetLibrary/data/id',
      `There is no library with the id '${library}'`,
    )
  }
  watchForRepeats(call, app.id)
  const { referenceName } = attributes
  const id = reserveImage(call.service, {
    app: app.id,
    fileName: String(attributes['fileName']),
    sizeBytes: Number(attributes['fileSize']),
    referenceName: typeof referenceName === 'string' ? referenceName : null,
  })
  return { kind: 'one', status: 201, type: 'appAssetLibraryImages', id }
}

function findImage({ service, id }: Call): Image {
  const image = service.store.state.images.get(id)
  if (image === undefined) throw notFound('appAssetLibraryImages', id)
  return image
}

function archive(call: Call, image: Image, isArchived: unknown): void {
  if (typeof isArchived !== 'boolean') return
  const { state } = imageStateAt(call.view, image)
  if (isArchived && state !== 'APPROVED') {
    throw stateProblem('STATE_ERROR.INVALID_ASSET_STATE', 'Only an approved asset can be archived.')
  }
  if (!isArchived && state !== 'ARCHIVED') return
  call.service.store.put('images', { ...image, review: isArchived ? 'ARCHIVED' : 'APPROVED' })
}

function updateImage(call: Call): Result {
  const { service, body, overrides } = call
  const { uploaded, referenceName, archived } = body.attributes
  archive(call, findImage(call), archived)
  if (referenceName !== undefined) {
    const text = typeof referenceName === 'string' ? referenceName : null
    service.store.put('images', { ...findImage(call), referenceName: text, modifiedAt: service.clock.now() })
  }
  if (uploaded === true) {
    const sizes = [...sizesByGroup(service.store.state).values()].flat()
    commitImage(service, findImage(call), { checksum: null, overrides, accepted: { sizes, by: 'the library' } })
  }
  return { kind: 'one', status: 200, type: 'appAssetLibraryImages', id: findImage(call).id }
}

function deleteImage(call: Call): Result {
  const { service } = call
  const image = findImage(call)
  if ([...service.store.state.screenshots.values()].some((screenshot) => screenshot.image === image.id)) {
    throw stateProblem('STATE_ERROR.ASSET_HAS_PLACEMENTS', 'The asset has placements and cannot be deleted.')
  }
  const { state } = imageStateAt(call.view, image)
  if (!DELETABLE.includes(state)) {
    const detail = `An asset in the state ${state} cannot be deleted.`
    throw new ApiProblem(409, [entryOf(409, 'STATE_ERROR.INVALID_ASSET_STATE', { detail })])
  }
  if (assetStateAt(image, call.view.at).state === 'AWAITING_UPLOAD') service.parts.discard(image.uploadId)
  service.store.remove('images', image.id)
  return { kind: 'nothing' }
}

/** The operations of the library's images: reserve, read, commit, rename, archive, delete. */
export const IMAGE_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: PATH,
    query: {},
    body: {
      kind: 'resource',
      type: 'appAssetLibraryImages',
      hasId: false,
      attributes: {
        fileName: { type: 'string', isRequired: true },
        fileSize: { type: 'integer', isRequired: true, minimum: 1 },
        category: { type: 'string', isRequired: true, values: ['CREATIVE_ASSETS', 'APP_SCREENSHOTS_AND_PREVIEWS'] },
        referenceName: { type: 'string', isNullable: true },
      },
      relationships: { assetLibrary: { type: 'appAssetLibraries', isRequired: true } },
    },
    run: createImage,
  },
  instanceRoute(`${PATH}/{id}`, 'appAssetLibraryImages', {
    fields: ['appAssetLibraryImages', 'appAssetLibraryPlacements'],
    include: ['placements'],
    limits: ['placements'],
  }),
  {
    method: 'PATCH',
    path: `${PATH}/{id}`,
    query: {},
    body: {
      kind: 'resource',
      type: 'appAssetLibraryImages',
      hasId: true,
      attributes: {
        uploaded: { type: 'boolean', isNullable: true },
        referenceName: { type: 'string', isNullable: true },
        archived: { type: 'boolean', isNullable: true },
      },
      relationships: {},
    },
    run: updateImage,
  },
  { method: 'DELETE', path: `${PATH}/{id}`, query: {}, run: deleteImage },
]
