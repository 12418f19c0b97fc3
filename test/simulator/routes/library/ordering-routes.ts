import type { Call, Result, Route } from '../../answers/route.ts'
import { countPlacements } from '../../library/placement-changes.ts'
import { findPlacement, screenshotIdOf } from '../../library/placements.ts'
import { ApiProblem, entryOf, relationshipProblem } from '../../state/api-problem.ts'
import { placeScreenshots } from '../../state/set-changes.ts'
import { requireEditableSurface, requireLibrary, SURFACES, surfaceOf } from './access.ts'

const PATH = '/v1/appAssetLibraryPlacementOrderingRequests'
const POINTER = '/data/relationships/orderedPlacements/data'

function refuseList(detail: string): ApiProblem {
  const source = { pointer: POINTER }
  return new ApiProblem(409, [entryOf(409, 'ENTITY_ERROR.RELATIONSHIP.INVALID', { detail, source })])
}

/** Every placement must stand in the group and localization, once. What a partial list does is open; `partialOrder` decides. */
function orderPlacements(call: Call): Result {
  requireLibrary(call)
  const { service, body, overrides } = call
  const { localization, feature } = surfaceOf(call)
  requireEditableSurface(call, localization, feature)
  const group = String(body.attributes['placementGroup'])
  const ids = body.lists['orderedPlacements'] ?? []
  let setId = ''
  for (const [index, id] of ids.entries()) {
    const placement = findPlacement(service.store.state, id)
    if (placement === undefined || placement.set.localization !== localization || placement.group !== group) {
      throw relationshipProblem(`${POINTER}/${index}/id`, `The placement '${id}' is not in the group`)
    }
    setId = placement.set.id
  }
  if (new Set(ids).size !== ids.length) throw refuseList('A placement is given twice')
  const count = countPlacements(service, localization, group)
  if (ids.length !== count && service.behaviour.partialOrder === 'refuse') {
    throw refuseList(`The group holds ${count} placements, and ${ids.length} were given`)
  }
  if (!overrides.ignoreOrder && setId !== '') placeScreenshots(service, setId, ids.map(screenshotIdOf))
  const id = service.store.nextId('orderings')
  service.store.put('orderings', { id, placements: ids })
  return { kind: 'one', status: 201, type: 'appAssetLibraryPlacementOrderingRequests', id }
}

/** Orders of the placements of one group in one localization; they can only be made. */
export const ORDERING_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: PATH,
    query: {
      fields: ['appAssetLibraryPlacements', 'appAssetLibraryPlacementOrderingRequests'],
      include: ['orderedPlacements'],
      limits: ['orderedPlacements'],
    },
    body: {
      kind: 'resource',
      type: 'appAssetLibraryPlacementOrderingRequests',
      hasId: false,
      attributes: { placementGroup: { type: 'string', isRequired: true } },
      relationships: {
        orderedPlacements: { type: 'appAssetLibraryPlacements', isRequired: true, isMany: true },
        ...SURFACES,
      },
    },
    run: orderPlacements,
  },
]
