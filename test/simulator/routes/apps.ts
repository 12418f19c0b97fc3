import { type Call, filterIds, instanceRoute, type Result, type Route, relatedRoute } from '../answers/route.ts'

const PLATFORMS = ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS']
const VERSION_STATES = [
  'ACCEPTED',
  'DEVELOPER_REJECTED',
  'IN_REVIEW',
  'INVALID_BINARY',
  'METADATA_REJECTED',
  'PENDING_APPLE_RELEASE',
  'PENDING_DEVELOPER_RELEASE',
  'PREPARE_FOR_SUBMISSION',
  'PROCESSING_FOR_DISTRIBUTION',
  'READY_FOR_DISTRIBUTION',
  'READY_FOR_REVIEW',
  'REJECTED',
  'REPLACED_WITH_NEW_VERSION',
  'WAITING_FOR_EXPORT_COMPLIANCE',
  'WAITING_FOR_REVIEW',
]

const APP_QUERY = {
  fields: ['apps', 'appStoreVersions', 'appCustomProductPages', 'appStoreVersionExperiments'],
  include: ['appStoreVersions', 'appCustomProductPages', 'appStoreVersionExperimentsV2'],
  limits: ['appStoreVersions', 'appCustomProductPages', 'appStoreVersionExperimentsV2'],
} as const

const VERSION_QUERY = {
  fields: ['appStoreVersions', 'appStoreVersionLocalizations', 'appStoreVersionExperiments'],
  include: ['app', 'appStoreVersionLocalizations', 'appStoreVersionExperimentsV2'],
  limits: ['appStoreVersionLocalizations', 'appStoreVersionExperimentsV2'],
} as const

/** Filters of strings match loosely: what comes back may only contain what was asked for, so a client has to compare. */
function listApps(call: Call): Result {
  const loose = ['bundleId', 'name', 'sku'] as const
  const ids = [...call.view.state.apps.values()]
    .filter((app) =>
      loose.every((name) => {
        const values = call.overrides.ignoreFilters ? undefined : call.query.filters.get(name)
        return values === undefined || values.some((value) => app[name].toLowerCase().includes(value.toLowerCase()))
      }),
    )
    .map(({ id }) => id)
  const exact = new Map([...call.query.filters].filter(([name]) => name === 'id'))
  return {
    kind: 'list',
    type: 'apps',
    ids: filterIds({ ...call, query: { ...call.query, filters: exact } }, 'apps', ids),
  }
}

/** Apps and their App Store versions. */
export const APP_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/apps',
    query: {
      ...APP_QUERY,
      isPaged: true,
      filters: { bundleId: undefined, name: undefined, sku: undefined, id: undefined },
    },
    run: listApps,
  },
  instanceRoute('/v1/apps/{id}', 'apps', APP_QUERY),
  relatedRoute(
    '/v1/apps/{id}/appStoreVersions',
    { parent: 'apps', relationship: 'appStoreVersions', child: 'appStoreVersions' },
    {
      ...VERSION_QUERY,
      fields: [...VERSION_QUERY.fields, 'apps'],
      filters: { platform: PLATFORMS, versionString: undefined, appVersionState: VERSION_STATES, id: undefined },
    },
  ),
  instanceRoute('/v1/appStoreVersions/{id}', 'appStoreVersions', VERSION_QUERY),
]
