import { instanceRoute, type Route, relatedRoute } from '../answers/route.ts'

const EXPERIMENT_STATES = [
  'PREPARE_FOR_SUBMISSION',
  'READY_FOR_REVIEW',
  'WAITING_FOR_REVIEW',
  'IN_REVIEW',
  'ACCEPTED',
  'APPROVED',
  'REJECTED',
  'COMPLETED',
  'STOPPED',
]

const EXPERIMENT_QUERY = {
  fields: ['appStoreVersionExperiments', 'appStoreVersionExperimentTreatments'],
  include: ['app', 'latestControlVersion', 'controlVersions', 'appStoreVersionExperimentTreatments'],
  limits: ['controlVersions', 'appStoreVersionExperimentTreatments'],
} as const

const EXPERIMENT_LIST_QUERY = {
  ...EXPERIMENT_QUERY,
  fields: [...EXPERIMENT_QUERY.fields, 'apps', 'appStoreVersions'],
  filters: { state: EXPERIMENT_STATES },
} as const

const TREATMENT_QUERY = {
  fields: ['appStoreVersionExperimentTreatments', 'appStoreVersionExperimentTreatmentLocalizations'],
  include: ['appStoreVersionExperimentV2', 'appStoreVersionExperimentTreatmentLocalizations'],
  limits: ['appStoreVersionExperimentTreatmentLocalizations'],
} as const

const EXPERIMENTS = { relationship: 'appStoreVersionExperimentsV2', child: 'appStoreVersionExperiments' } as const

/** Product page optimization: experiments (version 2) and their treatments. */
export const EXPERIMENT_ROUTES: readonly Route[] = [
  relatedRoute('/v1/apps/{id}/appStoreVersionExperimentsV2', { parent: 'apps', ...EXPERIMENTS }, EXPERIMENT_LIST_QUERY),
  relatedRoute(
    '/v1/appStoreVersions/{id}/appStoreVersionExperimentsV2',
    { parent: 'appStoreVersions', ...EXPERIMENTS },
    EXPERIMENT_LIST_QUERY,
  ),
  instanceRoute('/v2/appStoreVersionExperiments/{id}', 'appStoreVersionExperiments', EXPERIMENT_QUERY),
  relatedRoute(
    '/v2/appStoreVersionExperiments/{id}/appStoreVersionExperimentTreatments',
    {
      parent: 'appStoreVersionExperiments',
      relationship: 'appStoreVersionExperimentTreatments',
      child: 'appStoreVersionExperimentTreatments',
    },
    { ...TREATMENT_QUERY, fields: [...TREATMENT_QUERY.fields, 'appStoreVersionExperiments'] },
  ),
  instanceRoute('/v1/appStoreVersionExperimentTreatments/{id}', 'appStoreVersionExperimentTreatments', TREATMENT_QUERY),
]
