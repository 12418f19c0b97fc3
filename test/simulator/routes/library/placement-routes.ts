import { DESCRIBERS } from '../../answers/describe.ts'
import { type Call, filterIds, linkagesRoute, type Result, type Route, sortIds } from '../../answers/route.ts'
import type { QueryRules } from '../../http/query.ts'
import { PLACEMENT_TYPES, placementTypeOf, sizesByGroup } from '../../library/groups.ts'
import { addPlacement, countPlacements } from '../../library/placement-changes.ts'
import { findPlacement, fitsGroup, positionOf } from '../../library/placements.ts'
import { ApiProblem, entryOf, notFound, relationshipProblem, stateProblem } from '../../state/api-problem.ts'
import { assetStateAt } from '../../state/asset-state.ts'
import { LOCALIZATION_TYPES } from '../../state/records.ts'
import type { TypeName } from '../../state/resource-types.ts'
import { removeScreenshot } from '../../state/set-changes.ts'
import { requireEditableSurface, requireLibrary, SURFACES, surfaceOf } from './access.ts'

const PATH = '/v1/appAssetLibraryPlacements'

function refuseCombination(placementType: string, group: string): ApiProblem {
  const detail = `The placement type '${placementType}' with the group '${group}' is not supported for the parent`
  const source = { pointer: '/data/attributes/placementType' }
  return new ApiProblem(409, [entryOf(409, 'ENTITY_ERROR.ATTRIBUTE.INVALID', { detail, source })])
}

function createPlacement(call: Call): Result {
  requireLibrary(call)
  const { service, view, body } = call
  const { localization, feature } = surfaceOf(call)
  const placementType = String(body.attributes['placementType'])
  const group = String(body.attributes['placementGroup'])
  const image = service.store.state.images.get(body.relationships['image'] ?? '')
  if (image === undefined) {
    throw relationshipProblem('/data/relationships/image/data/id', 'There is no image with this id')
  }
  const isKnown = sizesByGroup(view.state).has(group) && placementTypeOf(group) === placementType
  const isAllowed = placementType === 'APP_SCREENSHOT' || feature === 'APP_STORE_VERSIONS'
  if (!isKnown || !isAllowed || !fitsGroup(view, image, group)) throw refuseCombination(placementType, group)
  requireEditableSurface(call, localization, feature)
  const { state } = assetStateAt(image, view.at)
  if (state === 'AWAITING_UPLOAD' || state === 'FAILED') {
    throw stateProblem('STATE_ERROR.INVALID_ASSET_STATE', `An asset in the state ${state} cannot be placed.`)
  }
  const limit = service.behaviour.library.groupLimits[feature] ?? 0
  if (countPlacements(service, localization, group) >= limit) {
    throw stateProblem('STATE_ERROR.PLACEMENT_LIMIT_EXCEEDED', `The group ${group} holds ${limit} placements already.`)
  }
  const id = addPlacement(service, { image: image.id, localization, group })
  return { kind: 'one', status: 201, type: 'appAssetLibraryPlacements', id }
}

function deletePlacement(call: Call): Result {
  const { service, id } = call
  const placement = findPlacement(service.store.state, id)
  if (placement === undefined) throw notFound('appAssetLibraryPlacements', id)
  requireEditableSurface(call, placement.set.localization, 'APP_STORE_VERSIONS')
  removeScreenshot(service, placement.screenshot.id)
  return { kind: 'nothing' }
}

function failWhereIncludesFail({ service, query }: Call): void {
  if (service.behaviour.library.includes === 'failing' && query.include.length > 0) {
    throw new ApiProblem(500, [entryOf(500, 'UNEXPECTED_ERROR', {})])
  }
}

function listPlacements(parent: TypeName): (call: Call) => Result {
  return (call) => {
    requireLibrary(call)
    failWhereIncludesFail(call)
    const { view, id } = call
    const description = DESCRIBERS[parent](view, id)
    if (description === undefined) throw notFound(parent, id)
    const all = description.relationships['placements']?.ids ?? []
    const createdAt = (placement: string) => findPlacement(view.state, placement)?.screenshot.createdAt ?? 0
    const ids = sortIds(call, filterIds(call, 'appAssetLibraryPlacements', all), {
      createdDate: createdAt,
      lastModifiedDate: createdAt,
      placementGroupPosition: (placement) => positionOf(view, placement),
    })
    return { kind: 'list', type: 'appAssetLibraryPlacements', ids }
  }
}

const PLACEMENT_STATES = [
  'ASSET_PROCESSING',
  'FAILED',
  'PARENT_PREPARE_FOR_SUBMISSION',
  'PARENT_READY_FOR_REVIEW',
  'PARENT_WAITING_FOR_REVIEW',
  'PARENT_IN_REVIEW',
  'PARENT_APPROVED',
]

const INCLUDED = ['image', 'video', 'appEventLocalization', ...Object.keys(SURFACES)]

const INSTANCE_QUERY: QueryRules = {
  fields: [
    'appAssetLibraryPlacements',
    'appAssetLibraryImages',
    'appAssetLibraryVideos',
    'appEventLocalizations',
    ...LOCALIZATION_TYPES,
  ],
  include: INCLUDED,
}

/** What a list of placements takes; a parent is no filter of its own list. */
function listQuery(without: string): QueryRules {
  const related = ['image', 'video', 'appEventLocalization', ...Object.keys(SURFACES), 'id']
  return {
    ...INSTANCE_QUERY,
    filters: {
      placementType: PLACEMENT_TYPES,
      placementGroup: undefined,
      state: PLACEMENT_STATES,
      ...Object.fromEntries(related.filter((name) => name !== without).map((name) => [name, undefined])),
    },
    isPaged: true,
    sort: ['createdDate', 'lastModifiedDate', 'placementGroupPosition'].flatMap((key) => [key, `-${key}`]),
  }
}

function listRoutes(parent: TypeName, relationship: string): readonly Route[] {
  const source = { parent, relationship: 'placements', child: 'appAssetLibraryPlacements' } as const
  return [
    {
      method: 'GET',
      path: `/v1/${parent}/{id}/placements`,
      query: listQuery(relationship),
      run: listPlacements(parent),
    },
    linkagesRoute(`/v1/${parent}/{id}/relationships/placements`, source),
  ]
}

/** The operations of placements. None changes one: they are immutable. */
export const PLACEMENT_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: PATH,
    query: {},
    body: {
      kind: 'resource',
      type: 'appAssetLibraryPlacements',
      hasId: false,
      attributes: {
        placementType: { type: 'string', isRequired: true, values: PLACEMENT_TYPES },
        placementGroup: { type: 'string', isNullable: true },
      },
      relationships: { image: { type: 'appAssetLibraryImages', isRequired: true }, ...SURFACES },
    },
    run: createPlacement,
  },
  {
    method: 'GET',
    path: `${PATH}/{id}`,
    query: INSTANCE_QUERY,
    run: ({ id }) => ({ kind: 'one', status: 200, type: 'appAssetLibraryPlacements', id }),
  },
  { method: 'DELETE', path: `${PATH}/{id}`, query: {}, run: deletePlacement },
  ...listRoutes('appAssetLibraryImages', 'image'),
  ...Object.entries(SURFACES).flatMap(([name, { type }]) => listRoutes(type, name)),
]
