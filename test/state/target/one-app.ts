import type { AppOperations } from '../../../src/app-store-connect/operations/app-store-connect.ts'
import type {
  AppCustomProductPage,
  AppStoreVersion,
  AppStoreVersionExperiment,
} from '../../../src/app-store-connect/operations/resources.ts'
import { TargetError } from '../../../src/errors.ts'
import type { Target } from '../../../src/state/found-target.ts'
import { findAppTarget } from '../../../src/state/target/find-app-target.ts'
import type { Surface, TargetQuery } from '../../../src/state/target-query.ts'

interface World {
  readonly versions?: readonly Partial<AppStoreVersion>[]
  readonly pages?: readonly AppCustomProductPage[]
  readonly experiments?: readonly AppStoreVersionExperiment[]
}

const APP = { id: '1', bundleId: 'com.example.app', name: 'Example', primaryLocale: 'en-US' }

const LOCALIZATIONS = [{ kind: 'appStoreVersionLocalization' as const, id: 'l1', locale: 'en-US' }]

/** An API that knows one app, and keeps what it was asked. */
export function createApi({ versions = [], pages = [], experiments = [] }: World): {
  api: AppOperations
  asked: string[]
} {
  const asked: string[] = []
  const answer = <T>(name: string, value: T) => {
    asked.push(name)
    return Promise.resolve(value)
  }
  const refuse = () => Promise.reject(new Error('not asked for'))
  const filled = versions.map(
    (one, index): AppStoreVersion => ({
      id: `v${index}`,
      versionString: '1.0',
      platform: 'IOS',
      state: 'PREPARE_FOR_SUBMISSION',
      localizations: LOCALIZATIONS,
      ...one,
    }),
  )
  const api: AppOperations = {
    listApps: (bundleId) => answer('listApps', bundleId === APP.bundleId ? [APP] : []),
    listAppStoreVersions: () => answer('listAppStoreVersions', { app: APP, versions: filled }),
    listVersionLocalizations: () => answer('listVersionLocalizations', LOCALIZATIONS),
    listCustomProductPages: () => answer('listCustomProductPages', pages),
    listCustomProductPageLocalizations: (id) => answer(`listCustomProductPageLocalizations ${id}`, LOCALIZATIONS),
    listExperiments: () => answer('listExperiments', experiments),
    listTreatmentLocalizations: (id) => answer(`listTreatmentLocalizations ${id}`, LOCALIZATIONS),
    readAssetLibraryRefData: refuse,
  }
  return { api, asked }
}

/** Asks for something of an app on iOS. */
export function createQuery(
  surface: Surface,
  app: Extract<TargetQuery, { kind: 'app' }>['app'] = { kind: 'bundle-id', value: 'com.example.app' },
): Extract<TargetQuery, { kind: 'app' }> {
  return { kind: 'app', app, platform: 'IOS', isPlatformGiven: false, surface, locales: [] }
}

/** What is found, or the error's code and message. */
export async function find(
  world: World,
  surface: Surface,
  query: { readonly isPlatformGiven?: boolean } = {},
): Promise<Target | string> {
  try {
    return await findAppTarget({ ...createQuery(surface), ...query }, createApi(world).api)
  } catch (error) {
    if (error instanceof TargetError) return `${error.code} ${error.message}`
    throw error
  }
}
