import { instanceRoute, type Route } from '../../answers/route.ts'
import { REFERENCE_DATA_ID } from '../../library/reference-data.ts'

/** The App Asset Library's reference data: one record. Its filters are accepted, and thin out nothing. */
export const REFERENCE_DATA_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/appAssetLibraryRefData',
    query: {
      fields: ['appAssetLibraryRefData'],
      filters: { placementTypes: undefined, placementProfileGroups: undefined, features: undefined, specs: undefined },
    },
    run: () => ({ kind: 'list', type: 'appAssetLibraryRefData', ids: [REFERENCE_DATA_ID] }),
  },
  instanceRoute('/v1/appAssetLibraryRefData/{id}', 'appAssetLibraryRefData', { fields: ['appAssetLibraryRefData'] }),
]
