import type { AppOperations } from '../../app-store-connect/operations/app-store-connect.ts'
import type { App, AppStoreVersion } from '../../app-store-connect/operations/resources.ts'
import { shorten } from '../../bounds.ts'
import { isNotFound, TargetError } from '../../errors.ts'
import type { Target } from '../found-target.ts'
import type { LocalizationKind } from '../localization.ts'
import { PLATFORMS, type TargetQuery, type VersionQuery } from '../target-query.ts'
import { chooseByName, createTargetError } from './choose-by-name.ts'
import { adviseOnState, isUnderWay, judgeState } from './editable-states.ts'
import { isSameVersion } from './is-same-version.ts'

type AppQuery = Extract<TargetQuery, { kind: 'app' }>

/**
 * Finds the localizations that the inputs name, with the fewest requests: by `app-id` one, by `bundle-id` two; a custom
 * product page takes at most two more, a treatment at most three. Filters of the API aren't trusted: what they let
 * through is compared here. Throws a `TargetError` that lists what is there.
 */
export async function findAppTarget(query: AppQuery, api: AppOperations): Promise<Target> {
  const app = await findApp(query, api)
  try {
    return await findSurface(app, query, api)
  } catch (error) {
    if (query.app.kind === 'app-id' && isNotFound(error)) throw createUnknownAppError(app.id, error)
    throw error
  }
}

async function findSurface(app: KnownApp, query: AppQuery, api: AppOperations): Promise<Target> {
  switch (query.surface.kind) {
    case 'version':
      return findVersion(app, { query, version: query.surface.version }, api)
    case 'custom-product-page':
      return findPage(app, query.surface.page, api)
    case 'treatment':
      return findTreatment(app, { query, ...query.surface }, api)
  }
}

/** An ID that is given isn't looked up, so that it saves a request; the first one that uses it tells. */
function createUnknownAppError(appId: string, cause: Error): TargetError {
  return new TargetError(
    {
      code: 'TARGET_NOT_FOUND',
      message: `App Store Connect shows this key no app with the Apple ID "${appId}"`,
      hint: 'Check "app-id": the number under App Information, not the bundle ID. A key that is limited to some apps doesn\'t see the others.',
    },
    { cause },
  )
}

/** The app as far as it is known: an ID alone is taken as it is, and App Store Connect refuses a wrong one. */
interface KnownApp {
  readonly id: string
  readonly label: string
  readonly primaryLocale: string | undefined
}

async function findApp({ app }: AppQuery, api: AppOperations): Promise<KnownApp> {
  if (app.kind === 'app-id') return { id: app.value, label: `app ${app.value}`, primaryLocale: undefined }
  const [found] = await api.listApps(app.value)
  if (found !== undefined) return describeApp(found)
  throw createTargetError(
    'TARGET_NOT_FOUND',
    `App Store Connect shows this key no app with the bundle ID "${app.value}"`,
    'Check "bundle-id", upper and lower case included. A key that is limited to some apps doesn\'t see the others.',
  )
}

function describeApp(app: App): KnownApp {
  return { id: app.id, label: app.bundleId, primaryLocale: app.primaryLocale === '' ? undefined : app.primaryLocale }
}

async function findVersion(
  known: KnownApp,
  { query, version }: { query: AppQuery; version: VersionQuery },
  api: AppOperations,
): Promise<Target> {
  const list = await api.listAppStoreVersions(known.id, query.platform)
  const app = list.app === undefined ? known : describeApp(list.app)
  const versions = list.versions.filter((one) => one.platform === query.platform)
  if (versions.length === 0) throw createNoVersionError(app.label, query)
  const chosen = chooseVersion(versions, { version, where: `${app.label} on ${query.platform}` })
  const localizations = chosen.localizations ?? (await api.listVersionLocalizations(chosen.id))
  return {
    description: `${app.label} · ${query.platform} ${chosen.versionString}`,
    notes: [`version ${chosen.versionString} (${chosen.state}): ${version.reason}`],
    localizations: localizations.map(({ id, locale }) => createLocalization('app-store-version', id, locale)),
    appId: app.id,
    primaryLocale: app.primaryLocale,
    versionState: chosen.state,
  }
}

function createLocalization(kind: LocalizationKind, id: string, locale: string): Target['localizations'][number] {
  return { ref: { kind, id }, locale }
}

function chooseVersion(
  versions: readonly AppStoreVersion[],
  { version, where }: { version: VersionQuery; where: string },
): AppStoreVersion {
  const listed = listVersions(versions)
  if (version.kind === 'exact') {
    const found = findVersionNamed(versions, version.version) ?? findVersionNamed(versions, version.otherwise)
    if (found !== undefined) return found
    throw createTargetError(
      'TARGET_NOT_FOUND',
      `${where} has no version ${shorten(version.version)} (from ${version.reason}); there is ${listed}`,
      `${adviseOnMissing(versions)} Or give "version" (one of these, or editable), or "platform": each has versions of its own.`,
    )
  }
  const certain = versions.filter((one) => judgeState(one.state) === 'editable')
  const editable = certain.length > 0 ? certain : versions.filter((one) => judgeState(one.state) === 'unsure')
  const [only, ...others] = editable
  if (only !== undefined && others.length === 0) return only
  throw createTargetError(
    only === undefined ? 'TARGET_NOT_FOUND' : 'TARGET_AMBIGUOUS',
    `${where} has ${only === undefined ? 'no version' : `${editable.length} versions`} that can be edited; there is ${listed}`,
    only === undefined ? adviseOnMissing(versions) : 'Give "version" to say which one is meant.',
  )
}

/** The version of exactly this name, else one that differs by zeros at the end only. */
function findVersionNamed(versions: readonly AppStoreVersion[], name: string | undefined): AppStoreVersion | undefined {
  if (name === undefined) return undefined
  return (
    versions.find((one) => one.versionString === name) ?? versions.find((one) => isSameVersion(one.versionString, name))
  )
}

/** What to do where the wanted version isn't there: App Store Connect makes no second one while one is under way. */
function adviseOnMissing(versions: readonly AppStoreVersion[]): string {
  const editable = versions.find((one) => judgeState(one.state) === 'editable')
  if (editable !== undefined)
    return `App Store Connect makes no second version while ${editable.versionString} can be edited: change its number there.`
  const underWay = versions.find((one) => isUnderWay(one.state))
  if (underWay === undefined) return 'Create a new version in App Store Connect first: this action creates none.'
  const { versionString, state } = underWay
  return `App Store Connect makes no second version while ${versionString} is in ${state}. ${adviseOnState(state)}`
}

function createNoVersionError(app: string, { platform, isPlatformGiven }: AppQuery): TargetError {
  const others = PLATFORMS.filter((one) => one !== platform).join(', ')
  return createTargetError(
    'TARGET_NOT_FOUND',
    `${app} has no version on ${platform}${isPlatformGiven ? '' : `; input "platform" is left out and means ${platform}`}`,
    `Give the platform that the app is for (another one is ${others.replace(/, (\w+)$/, ' or $1')}), or create a version for ${platform} in App Store Connect first: this action creates none.`,
  )
}

/** An app may have hundreds of versions: those that can be edited come first, and then only some are shown. */
function listVersions(versions: readonly { readonly state: string; readonly versionString: string }[]): string {
  const isLocked = ({ state }: { readonly state: string }) => Number(judgeState(state) === 'locked')
  const sorted = versions.toSorted((left, right) => isLocked(left) - isLocked(right))
  const shown = sorted.slice(0, VERSIONS_SHOWN).map((one) => `${one.versionString} (${one.state})`)
  const more = sorted.length - shown.length
  return shown.length === 0 ? 'none at all' : `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

const VERSIONS_SHOWN = 20

async function findPage(app: KnownApp, wanted: string, api: AppOperations): Promise<Target> {
  const pages = await api.listCustomProductPages(app.id)
  const page = chooseByName(pages, { noun: 'custom product page', input: 'custom-product-page', wanted })
  const certain = page.versions.filter((one) => judgeState(one.state) === 'editable')
  const editable = certain.length > 0 ? certain : page.versions.filter((one) => judgeState(one.state) === 'unsure')
  const version = editable.at(-1)
  if (version === undefined) {
    const listed = page.versions.map((one) => `${one.version} (${one.state})`).join(', ') || 'none at all'
    throw createTargetError(
      'TARGET_NOT_FOUND',
      `The custom product page "${page.name}" has no version that can be edited; there is ${listed}`,
      adviseOnPage(page.versions),
    )
  }
  const localizations = await api.listCustomProductPageLocalizations(version.id)
  return {
    description: `${app.label} · custom product page ${page.name}`,
    notes: [`custom product page "${page.name}", version ${version.version} (${version.state})`],
    localizations: localizations.map(({ id, locale }) => createLocalization('custom-product-page', id, locale)),
    appId: app.id,
    primaryLocale: app.primaryLocale,
    versionState: version.state,
  }
}

function adviseOnPage(versions: readonly { readonly state: string }[]): string {
  const underWay = versions.findLast((one) => isUnderWay(one.state))
  if (underWay !== undefined) return adviseOnState(underWay.state)
  return 'Create a new version of the page in App Store Connect first: this action creates none.'
}

async function findTreatment(
  app: KnownApp,
  { query, ...wanted }: { query: AppQuery; experiment: string; treatment: string },
  api: AppOperations,
): Promise<Target> {
  const all = await api.listExperiments(app.id)
  const experiments = all.filter((one) => one.platform === query.platform || one.platform === '')
  // A finished experiment may have had the same name; the one that can still be edited is meant.
  const open = experiments.filter((one) => judgeState(one.state) !== 'locked')
  const isOpen = open.some((one) => one.id === wanted.experiment || one.name === wanted.experiment)
  const experiment = chooseByName(isOpen ? open : experiments, {
    noun: 'experiment',
    input: 'experiment',
    wanted: wanted.experiment,
  })
  const treatment = chooseByName(experiment.treatments, {
    noun: 'treatment',
    input: 'treatment',
    wanted: wanted.treatment,
  })
  const localizations = await api.listTreatmentLocalizations(treatment.id)
  return {
    description: `${app.label} · experiment ${experiment.name} · treatment ${treatment.name}`,
    notes: [`experiment "${experiment.name}" (${experiment.state}), treatment "${treatment.name}"`],
    localizations: localizations.map(({ id, locale }) => createLocalization('treatment', id, locale)),
    appId: app.id,
    primaryLocale: app.primaryLocale,
    versionState: experiment.state,
  }
}
