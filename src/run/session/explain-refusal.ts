import { ActionError, AGREEMENTS_CODE, ApiError } from '../../errors.ts'
import { adviseOnState, isUnderWay, judgeState } from '../../state/target/editable-states.ts'
import type { TargetQuery } from '../../state/target-query.ts'

/** What is known of the target when something is refused. */
export interface RefusedTarget {
  readonly query: TargetQuery
  /** The state that was read of the version, page version or experiment; undefined where it wasn't. */
  readonly versionState: string | undefined
}

/**
 * Adds to an error that App Store Connect's refusal has caused what only a run that knows its target can say: the state
 * that may forbid editing, or that an ID belongs to one version. Any other error comes back as it is.
 */
export function explainRefusal(error: ActionError, target: RefusedTarget): ActionError {
  const refusal = findRefusal(error)
  const [issue, ...others] = error.issues
  const otherBackend = refusal === undefined ? undefined : adviseOnBackend(refusal, target.query)
  if (otherBackend !== undefined && issue !== undefined && others.length === 0) {
    return new ActionError({ ...issue, hint: otherBackend }, { cause: error.cause })
  }
  const advice = refusal === undefined ? undefined : adviseOn(refusal, target)
  if (advice === undefined || issue === undefined || others.length > 0) return error
  const hint = issue.hint === undefined ? advice : `${advice} ${issue.hint}`
  return new ActionError({ ...issue, hint }, { cause: error.cause })
}

/** The refusal itself: what is told may stand around it as its cause. */
function findRefusal(error: unknown): ApiError | undefined {
  if (error instanceof ApiError) return error
  return error instanceof Error && error.cause !== undefined ? findRefusal(error.cause) : undefined
}

function adviseOn(refusal: ApiError, { query, versionState }: RefusedTarget): string | undefined {
  if (isAboutRoom(refusal)) return 'A placement group takes ten screenshots as a rule, those of other tools included.'
  if (query.kind !== 'app') {
    const id = query.kind === 'set' ? query.setId : query.localization.id
    const isUnknown = refusal.status === 404 && refusal.path.split('/').includes(id)
    if (!isUnknown && !isAboutState(refusal)) return undefined
    return `The ID of a ${query.kind} belongs to one version and must be set anew for each release: compare it with the one in App Store Connect.`
  }
  if (versionState === undefined || !isAboutState(refusal)) return undefined
  const what = NOUNS[query.surface.kind]
  return judgeState(versionState) === 'editable'
    ? `The ${what} was in ${versionState} when this run read it: look whether it has been submitted since.`
    : `The ${what} is in ${versionState}. ${isUnderWay(versionState) ? adviseOnState(versionState) : 'App Store Connect may not let it be edited in that state.'}`
}

/**
 * Apple moves screenshots from sets to the App Asset Library. A path that isn't known (any more), or not to this account, says
 * that the other one is meant; `NOT_FOUND` is an ID that isn't there.
 */
function adviseOnBackend(refusal: ApiError, query: TargetQuery): string | undefined {
  const { method, path, status, errors } = refusal
  if (refusal.hasCode(AGREEMENTS_CODE)) return undefined
  const isClosed = status === 405 || status === 410 || (status === 404 && errors.some(isPathError))
  if (isClosed && /\/appScreenshots?(Sets)?(\/|$)/.test(path)) {
    return `App Store Connect takes no ${method} for screenshot sets there any more: use "backend: asset-library", which keeps the screenshots in the App Asset Library.`
  }
  // A localization that was found by its app is there: what isn't is the library.
  const isMissing = status === 404 && query.kind === 'app' && path.endsWith('/placements')
  if ((isClosed || isMissing || status === 403) && /\/(placements|appAssetLibrary\w*)(\/|$)/.test(path)) {
    return 'Where the account has no App Asset Library yet, use "backend: screenshot-sets". Otherwise the key needs the role App Manager, and access to this app.'
  }
  return undefined
}

function isPathError({ code }: { readonly code: string }): boolean {
  return code.startsWith('PATH_ERROR')
}

const NOUNS: Readonly<Record<Extract<TargetQuery, { kind: 'app' }>['surface']['kind'], string>> = {
  version: 'version',
  'custom-product-page': 'page',
  treatment: 'experiment',
}

/**
 * Whether a conflict may come from a version that can't be edited. Of Apple's codes only the family is known (api,
 * section 2); these members of it are about something else.
 */
function isAboutState(refusal: ApiError): boolean {
  if (refusal.status !== 409) return false
  const isOfFamily = refusal.hasCode('STATE_ERROR') || refusal.hasCode('ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE')
  return isOfFamily && !OTHER_CONFLICTS.some((code) => refusal.hasCode(code))
}

/** Whether a group of the library takes no more. Apple's code for it isn't known (api, section 5); its words will say it. */
function isAboutRoom({ status, path, errors }: ApiError): boolean {
  if (status !== 409 || !path.endsWith('/appAssetLibraryPlacements')) return false
  return errors.some(({ code, title, detail = '' }) =>
    /limit|maximum|exceed|too.?many/i.test(`${code} ${title} ${detail}`),
  )
}

const OTHER_CONFLICTS = [
  'STATE_ERROR.SCREENSHOT_TOO_MANY',
  'STATE_ERROR.SCREENSHOT_REQUIRED',
  'STATE_ERROR.UPLOAD_INCOMPLETE',
  'STATE_ERROR.UPLOAD_EXPIRED',
] as const
