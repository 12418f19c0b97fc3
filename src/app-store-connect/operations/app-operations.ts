import type { Api } from '../http/api.ts'
import { type Document, includedById, type Resource, readAll, readLinkage, readOne } from '../http/json-api.ts'
import { readText, readTextOrNull } from '../http/json-value.ts'
import type { AppOperations } from './app-store-connect.ts'
import type {
  App,
  AppCustomProductPage,
  AppCustomProductPageVersion,
  AppStoreVersion,
  AppStoreVersionExperiment,
  AppStoreVersionList,
  Localization,
  LocalizationKind,
} from './resources.ts'
import { readLocalizationResource } from './screenshot-reading.ts'

interface List<T> {
  readonly path: string
  readonly type: string
  readonly query: Readonly<Record<string, string>>
  read(resource: Resource, document: Document): T
}

/** Returns what leads from an app to its localizations. */
export function createAppOperations(api: Api): AppOperations {
  return {
    listApps: (bundleId) => listApps(api, bundleId),
    listAppStoreVersions: (appId, platform) => listAppStoreVersions(api, appId, platform),
    listVersionLocalizations: (versionId) =>
      listLocalizations(api, pathOf('/v1/appStoreVersions', versionId), 'appStoreVersionLocalization'),
    listCustomProductPages: (appId) => listCustomProductPages(api, appId),
    listCustomProductPageLocalizations: (pageVersionId) =>
      listLocalizations(
        api,
        pathOf('/v1/appCustomProductPageVersions', pageVersionId),
        'appCustomProductPageLocalization',
      ),
    listExperiments: (appId) => listExperiments(api, appId),
    listTreatmentLocalizations: (treatmentId) =>
      listLocalizations(
        api,
        pathOf('/v1/appStoreVersionExperimentTreatments', treatmentId),
        'appStoreVersionExperimentTreatmentLocalization',
      ),
    readAssetLibraryRefData: () =>
      api.ask(
        {
          method: 'GET',
          path: '/v1/appAssetLibraryRefData',
          query: { 'fields[appAssetLibraryRefData]': 'features,imageSpecs,placementTypes' },
        },
        (document) => readOne(document, 'appAssetLibraryRefData').attributes,
      ),
  }
}

async function listApps(api: Api, bundleId: string): Promise<readonly App[]> {
  const apps = await list(api, {
    path: '/v1/apps',
    type: 'apps',
    query: { 'filter[bundleId]': bundleId, 'fields[apps]': 'bundleId,name,primaryLocale' },
    read: readApp,
  })
  // What the filter means isn't documented to be equality.
  return apps.filter((app) => app.bundleId === bundleId)
}

async function listAppStoreVersions(api: Api, appId: string, platform: string): Promise<AppStoreVersionList> {
  const found = await list(api, {
    path: `${pathOf('/v1/apps', appId)}/appStoreVersions`,
    type: 'appStoreVersions',
    query: {
      'filter[platform]': platform,
      include: 'app,appStoreVersionLocalizations',
      'fields[appStoreVersions]': 'versionString,platform,appVersionState,app,appStoreVersionLocalizations',
      'fields[apps]': 'bundleId,name,primaryLocale',
      'fields[appStoreVersionLocalizations]': 'locale',
      'limit[appStoreVersionLocalizations]': '50',
    },
    read: (resource, document) => ({
      version: readVersion(resource, document),
      app: includedById(document, 'apps').get(appId),
    }),
  })
  const app = found.find((one) => one.app !== undefined)?.app
  return {
    app: app === undefined ? undefined : readApp(app),
    // Compared here as well: filters have been seen to be ignored.
    versions: found.map((one) => one.version).filter((version) => version.platform === platform),
  }
}

async function listCustomProductPages(api: Api, appId: string): Promise<readonly AppCustomProductPage[]> {
  const pages = await list(api, {
    path: `${pathOf('/v1/apps', appId)}/appCustomProductPages`,
    type: 'appCustomProductPages',
    query: {
      include: 'appCustomProductPageVersions',
      'fields[appCustomProductPages]': 'name,appCustomProductPageVersions',
      'fields[appCustomProductPageVersions]': 'version,state',
      'limit[appCustomProductPageVersions]': '50',
    },
    read: (resource, document) => ({
      ...readNamed(resource),
      versions: readRelated(resource, document, 'appCustomProductPageVersions')?.map(readPageVersion),
    }),
  })
  const listVersions = (pageId: string) =>
    list(api, {
      path: `${pathOf('/v1/appCustomProductPages', pageId)}/appCustomProductPageVersions`,
      type: 'appCustomProductPageVersions',
      query: { 'fields[appCustomProductPageVersions]': 'version,state' },
      read: readPageVersion,
    })
  return Promise.all(pages.map(async (page) => ({ ...page, versions: page.versions ?? (await listVersions(page.id)) })))
}

async function listExperiments(api: Api, appId: string): Promise<readonly AppStoreVersionExperiment[]> {
  const experiments = await list(api, {
    path: `${pathOf('/v1/apps', appId)}/appStoreVersionExperimentsV2`,
    type: 'appStoreVersionExperiments',
    query: {
      include: 'appStoreVersionExperimentTreatments',
      'fields[appStoreVersionExperiments]': 'name,platform,state,appStoreVersionExperimentTreatments',
      'fields[appStoreVersionExperimentTreatments]': 'name',
      'limit[appStoreVersionExperimentTreatments]': '50',
    },
    read: (resource, document) => ({
      ...readNamed(resource),
      platform: readTextOrNull(resource.attributes, 'platform') ?? '',
      state: readTextOrNull(resource.attributes, 'state') ?? '',
      treatments: readRelated(resource, document, 'appStoreVersionExperimentTreatments')?.map(readNamed),
    }),
  })
  const listTreatments = (experimentId: string) =>
    list(api, {
      path: `${pathOf('/v2/appStoreVersionExperiments', experimentId)}/appStoreVersionExperimentTreatments`,
      type: 'appStoreVersionExperimentTreatments',
      query: { 'fields[appStoreVersionExperimentTreatments]': 'name' },
      read: readNamed,
    })
  return Promise.all(
    experiments.map(async (one) => ({ ...one, treatments: one.treatments ?? (await listTreatments(one.id)) })),
  )
}

function listLocalizations(api: Api, path: string, kind: LocalizationKind): Promise<readonly Localization[]> {
  return list(api, {
    path: `${path}/${kind}s`,
    type: `${kind}s`,
    query: { [`fields[${kind}s]`]: 'locale' },
    read: (resource) => readLocalizationResource(kind, resource),
  })
}

async function list<T>(api: Api, { path, type, query, read }: List<T>): Promise<readonly T[]> {
  const pages = await api.pages({ method: 'GET', path, query: { ...query, limit: '200' } }, (document) =>
    readAll(document, type).map((resource) => read(resource, document)),
  )
  return pages.flat()
}

function pathOf(collection: string, id: string): string {
  return `${collection}/${encodeURIComponent(id)}`
}

/** The included resources of a to-many relationship; undefined where the answer doesn't hold all of them. */
function readRelated(resource: Resource, document: Document, type: string): readonly Resource[] | undefined {
  const linkage = readLinkage(resource, type)
  if (linkage === undefined || !linkage.isComplete) return undefined
  const included = includedById(document, type)
  const related = linkage.ids.map((id) => included.get(id)).filter((one) => one !== undefined)
  return related.length === linkage.ids.length ? related : undefined
}

function readApp({ id, attributes }: Resource): App {
  return {
    id,
    bundleId: readText(attributes, 'bundleId'),
    name: readTextOrNull(attributes, 'name') ?? '',
    primaryLocale: readTextOrNull(attributes, 'primaryLocale') ?? '',
  }
}

function readVersion(resource: Resource, document: Document): AppStoreVersion {
  const { id, attributes } = resource
  return {
    id,
    versionString: readText(attributes, 'versionString'),
    platform: readText(attributes, 'platform'),
    state: readTextOrNull(attributes, 'appVersionState') ?? readTextOrNull(attributes, 'appStoreState') ?? '',
    localizations: readRelated(resource, document, 'appStoreVersionLocalizations')?.map((one) =>
      readLocalizationResource('appStoreVersionLocalization', one),
    ),
  }
}

function readPageVersion({ id, attributes }: Resource): AppCustomProductPageVersion {
  return {
    id,
    version: readTextOrNull(attributes, 'version') ?? '',
    state: readTextOrNull(attributes, 'state') ?? '',
  }
}

function readNamed({ id, attributes }: Resource): { readonly id: string; readonly name: string } {
  return { id, name: readTextOrNull(attributes, 'name') ?? '' }
}
