import { type Call, filterIds, linkagesRoute, type Result, type Route, sortIds } from '../../answers/route.ts'
import type { QueryRules } from '../../http/query.ts'
import { findLibraryApp, libraryIdOf } from '../../library/describe-library.ts'
import { notFound } from '../../state/api-problem.ts'
import { requireLibrary } from './access.ts'
import { IMAGE_ROUTES, IMAGE_STATES } from './image-routes.ts'
import { ORDERING_ROUTES } from './ordering-routes.ts'
import { PLACEMENT_ROUTES } from './placement-routes.ts'
import { REFERENCE_DATA_ROUTES } from './reference-data-routes.ts'

const LIBRARY_QUERY: QueryRules = { fields: ['appAssetLibraries'] }

function readLibraryOfApp(call: Call): Result {
  requireLibrary(call)
  if (!call.view.state.apps.has(call.id)) throw notFound('apps', call.id)
  return { kind: 'one', status: 200, type: 'appAssetLibraries', id: libraryIdOf(call.id) }
}

function readLibrary(call: Call): Result {
  requireLibrary(call)
  return { kind: 'one', status: 200, type: 'appAssetLibraries', id: call.id }
}

function listImages(call: Call): Result {
  requireLibrary(call)
  const { images } = call.view.state
  const app = findLibraryApp(call.view.state, call.id)
  if (app === undefined) throw notFound('appAssetLibraries', call.id)
  const own = [...images.values()].filter((image) => image.app === app.id).map(({ id }) => id)
  const ids = sortIds(call, filterIds(call, 'appAssetLibraryImages', own), {
    createdDate: (id) => images.get(id)?.createdAt ?? 0,
    lastModifiedDate: (id) => images.get(id)?.modifiedAt ?? 0,
    referenceName: (id) => images.get(id)?.referenceName ?? '',
  })
  return { kind: 'list', type: 'appAssetLibraryImages', ids }
}

const ASSET_LIST_QUERY = {
  include: ['placements'],
  limits: ['placements'],
  filters: {
    category: ['CREATIVE_ASSETS', 'APP_SCREENSHOTS_AND_PREVIEWS'],
    state: IMAGE_STATES,
    referenceName: undefined,
    specId: undefined,
    id: undefined,
  },
  isPaged: true,
  sort: ['createdDate', 'lastModifiedDate', 'referenceName'].flatMap((key) => [key, `-${key}`]),
} as const

const listOf = (relationship: 'images' | 'videos') =>
  ({
    parent: 'appAssetLibraries',
    relationship,
    child: relationship === 'images' ? 'appAssetLibraryImages' : 'appAssetLibraryVideos',
  }) as const

/** The App Asset Library of an app: itself, its images, their placements, and the reference data. */
export const LIBRARY_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/v1/apps/{id}/assetLibrary', query: LIBRARY_QUERY, run: readLibraryOfApp },
  { method: 'GET', path: '/v1/appAssetLibraries/{id}', query: LIBRARY_QUERY, run: readLibrary },
  {
    method: 'GET',
    path: '/v1/appAssetLibraries/{id}/images',
    query: { ...ASSET_LIST_QUERY, fields: ['appAssetLibraryImages', 'appAssetLibraryPlacements'] },
    run: listImages,
  },
  {
    method: 'GET',
    path: '/v1/appAssetLibraries/{id}/videos',
    query: { ...ASSET_LIST_QUERY, fields: ['appAssetLibraryVideos', 'appAssetLibraryPlacements'] },
    run: () => ({ kind: 'list', type: 'appAssetLibraryVideos', ids: [] }),
  },
  linkagesRoute('/v1/appAssetLibraries/{id}/relationships/images', listOf('images')),
  linkagesRoute('/v1/appAssetLibraries/{id}/relationships/videos', listOf('videos')),
  ...IMAGE_ROUTES,
  ...PLACEMENT_ROUTES,
  ...ORDERING_ROUTES,
  ...REFERENCE_DATA_ROUTES,
]
