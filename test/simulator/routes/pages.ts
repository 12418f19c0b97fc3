import { instanceRoute, type Route, relatedRoute } from '../answers/route.ts'

const PAGE_VERSION_STATES = [
  'PREPARE_FOR_SUBMISSION',
  'READY_FOR_REVIEW',
  'WAITING_FOR_REVIEW',
  'IN_REVIEW',
  'ACCEPTED',
  'APPROVED',
  'REPLACED_WITH_NEW_VERSION',
  'REJECTED',
]

/** Custom product pages and their versions. */
export const PAGE_ROUTES: readonly Route[] = [
  relatedRoute(
    '/v1/apps/{id}/appCustomProductPages',
    { parent: 'apps', relationship: 'appCustomProductPages', child: 'appCustomProductPages' },
    {
      fields: ['appCustomProductPages', 'apps', 'appCustomProductPageVersions'],
      include: ['app', 'appCustomProductPageVersions'],
      limits: ['appCustomProductPageVersions'],
      filters: { visible: undefined },
    },
  ),
  instanceRoute('/v1/appCustomProductPages/{id}', 'appCustomProductPages', {
    fields: ['appCustomProductPages', 'appCustomProductPageVersions'],
    include: ['app', 'appCustomProductPageVersions'],
    limits: ['appCustomProductPageVersions'],
  }),
  relatedRoute(
    '/v1/appCustomProductPages/{id}/appCustomProductPageVersions',
    {
      parent: 'appCustomProductPages',
      relationship: 'appCustomProductPageVersions',
      child: 'appCustomProductPageVersions',
    },
    {
      fields: ['appCustomProductPageVersions', 'appCustomProductPages', 'appCustomProductPageLocalizations'],
      include: ['appCustomProductPage', 'appCustomProductPageLocalizations'],
      limits: ['appCustomProductPageLocalizations'],
      filters: { state: PAGE_VERSION_STATES },
    },
  ),
  instanceRoute('/v1/appCustomProductPageVersions/{id}', 'appCustomProductPageVersions', {
    fields: ['appCustomProductPageVersions', 'appCustomProductPageLocalizations'],
    include: ['appCustomProductPage', 'appCustomProductPageLocalizations'],
    limits: ['appCustomProductPageLocalizations'],
  }),
]
