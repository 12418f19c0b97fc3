import { instanceRoute, type Route, relatedRoute } from '../answers/route.ts'

const SETS = { include: ['appScreenshotSets'], limits: ['appScreenshotSets'] } as const

/** The three kinds of localization, each by ID and as a list of its parent. */
export const LOCALIZATION_ROUTES: readonly Route[] = [
  instanceRoute('/v1/appStoreVersionLocalizations/{id}', 'appStoreVersionLocalizations', {
    fields: ['appStoreVersionLocalizations', 'appScreenshotSets', 'appStoreVersions'],
    include: ['appStoreVersion', ...SETS.include],
    limits: SETS.limits,
  }),
  instanceRoute('/v1/appCustomProductPageLocalizations/{id}', 'appCustomProductPageLocalizations', {
    fields: ['appCustomProductPageLocalizations', 'appScreenshotSets', 'appCustomProductPageVersions'],
    include: ['appCustomProductPageVersion', ...SETS.include],
    limits: SETS.limits,
  }),
  instanceRoute(
    '/v1/appStoreVersionExperimentTreatmentLocalizations/{id}',
    'appStoreVersionExperimentTreatmentLocalizations',
    {
      fields: [
        'appStoreVersionExperimentTreatmentLocalizations',
        'appScreenshotSets',
        'appStoreVersionExperimentTreatments',
      ],
      include: ['appStoreVersionExperimentTreatment', ...SETS.include],
      limits: SETS.limits,
    },
  ),
  relatedRoute(
    '/v1/appStoreVersions/{id}/appStoreVersionLocalizations',
    {
      parent: 'appStoreVersions',
      relationship: 'appStoreVersionLocalizations',
      child: 'appStoreVersionLocalizations',
    },
    {
      fields: ['appStoreVersionLocalizations', 'appStoreVersions', 'appScreenshotSets'],
      include: ['appStoreVersion', ...SETS.include],
      limits: SETS.limits,
      filters: { locale: undefined },
    },
  ),
  relatedRoute(
    '/v1/appCustomProductPageVersions/{id}/appCustomProductPageLocalizations',
    {
      parent: 'appCustomProductPageVersions',
      relationship: 'appCustomProductPageLocalizations',
      child: 'appCustomProductPageLocalizations',
    },
    {
      fields: ['appCustomProductPageLocalizations', 'appCustomProductPageVersions', 'appScreenshotSets'],
      include: ['appCustomProductPageVersion', ...SETS.include],
      limits: SETS.limits,
      filters: { locale: undefined },
    },
  ),
  relatedRoute(
    '/v1/appStoreVersionExperimentTreatments/{id}/appStoreVersionExperimentTreatmentLocalizations',
    {
      parent: 'appStoreVersionExperimentTreatments',
      relationship: 'appStoreVersionExperimentTreatmentLocalizations',
      child: 'appStoreVersionExperimentTreatmentLocalizations',
    },
    {
      fields: [
        'appStoreVersionExperimentTreatmentLocalizations',
        'appStoreVersionExperimentTreatments',
        'appScreenshotSets',
      ],
      include: ['appStoreVersionExperimentTreatment', ...SETS.include],
      limits: SETS.limits,
      filters: { locale: undefined },
    },
  ),
]
