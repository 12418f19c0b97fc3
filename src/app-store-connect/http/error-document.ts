import { BOUNDS, shorten } from '../../bounds.ts'
import { AGREEMENTS_CODE, ApiError, type ApiErrorEntry, type ErrorCode } from '../../errors.ts'
import { isObject, type JsonObject } from './json-value.ts'

/** What identifies a request in an error: the path is without the query. */
export interface RequestName {
  readonly method: string
  readonly path: string
}

/**
 * Reads Apple's error document. Tolerant, since it is only read to be shown: parts that are missing or of another
 * shape are left empty, and a body that is no error document has no entries. Texts are cut, and entries beyond a number
 * or a depth left out.
 */
export function parseErrorDocument(text: string): { entries: readonly ApiErrorEntry[]; about: string | undefined } {
  const document = parseJson(text)
  const errors = isObject(document) && Array.isArray(document['errors']) ? document['errors'].filter(isObject) : []
  const about = errors.map((error) => textOf(memberOf(error, 'links')['about'])).find((link) => link !== undefined)
  return { entries: errors.slice(0, BOUNDS.apiErrorEntries).map((error) => readEntry(error, undefined, 1)), about }
}

function readEntry(error: JsonObject, resourcePath: string | undefined, depth: number): ApiErrorEntry {
  const source = memberOf(error, 'source')
  const place = textOf(source['pointer']) ?? textOf(source['parameter'])
  return {
    status: textOf(error['status']) ?? '',
    code: textOf(error['code']) ?? '',
    title: textOf(error['title']) ?? '',
    detail: textOf(error['detail']),
    source: [resourcePath, place].filter((part) => part !== undefined).join(' ') || undefined,
    associated: depth < BOUNDS.apiErrorNesting ? readAssociated(error, depth) : [],
  }
}

function readAssociated(error: JsonObject, depth: number): readonly ApiErrorEntry[] {
  const byPath = Object.entries(memberOf(memberOf(error, 'meta'), 'associatedErrors')).slice(0, BOUNDS.apiErrorEntries)
  return byPath
    .flatMap(([path, list]) => {
      const errors = Array.isArray(list) ? list.slice(0, BOUNDS.apiErrorEntries).filter(isObject) : []
      return errors.map((one) => [one, shorten(path)] as const)
    })
    .slice(0, BOUNDS.apiErrorEntries)
    .map(([one, path]) => readEntry(one, path, depth + 1))
}

/** Returns the error that an answer is: what was asked, the status, all that Apple says about it, and a hint. */
export function createApiError(
  request: RequestName,
  answer: {
    readonly status: number
    readonly text: string
    readonly contentType: string | undefined
    /** Ends the message: the pause that the answer asks for. */
    readonly asked?: string
  },
): ApiError {
  const { entries, about } = parseErrorDocument(answer.text)
  const said = entries.length === 0 ? describeForeignBody(answer) : describeEntries(entries)
  const code = codeOf(answer.status)
  const hint = [hintFor(answer.status, entries), about === undefined ? undefined : `Apple's page about it: ${about}`]
  return new ApiError(
    {
      code,
      message: `${request.method} ${request.path} was answered with ${answer.status}: ${said}${answer.asked ?? ''}`,
      ...withHint(hint.filter((part) => part !== undefined).join(' ')),
    },
    { ...request, status: answer.status, errors: entries },
  )
}

/** Returns the error for an answer of success that can't be used: `reason` says why, without any part of it. */
export function createAnswerError(request: RequestName, status: number, reason: string): ApiError {
  return new ApiError(
    {
      code: 'API_ANSWER_INVALID',
      message: `The answer to ${request.method} ${request.path} (status ${status}) can't be used: ${reason}`,
      hint: 'Run again; if it stays, something between the runner and App Store Connect may be answering in its place, or the API has changed.',
    },
    { ...request, status, errors: [] },
  )
}

/** Apple's entries as text: title and detail where they differ, the code, the place, and what is associated. */
function describeEntries(entries: readonly ApiErrorEntry[]): string {
  return entries.map((entry) => describeEntry(entry)).join('; ')
}

function describeEntry(entry: ApiErrorEntry): string {
  const detail = entry.detail === entry.title ? '' : (entry.detail ?? '')
  // Some of Apple's titles end with a full stop, others don't.
  const title = detail === '' || /[.!?]$|^$/.test(entry.title) ? entry.title : `${entry.title}.`
  const text = [title, detail].filter((part) => part !== '').join(' ')
  const facts = [entry.code, entry.source ?? ''].filter((text) => text !== '').join(', ')
  const associated = entry.associated.length === 0 ? '' : ` [${describeEntries(entry.associated)}]`
  return `${text || 'no reason given'}${facts === '' ? '' : ` (${facts})`}${associated}`
}

/** A body that isn't Apple's may hold anything, so only its kind and length are shown. */
function describeForeignBody(answer: { readonly text: string; readonly contentType: string | undefined }): string {
  if (answer.text === '') return 'no reason given'
  const type = /^[\w.+-]+\/[\w.+-]+/.exec(answer.contentType ?? '')?.[0] ?? 'unknown type'
  return `no error document, but ${answer.text.length} characters of ${type}`
}

function codeOf(status: number): ErrorCode {
  if (status >= 300 && status < 400) return 'API_ANSWER_INVALID'
  if (status === 403) return 'API_FORBIDDEN'
  if (status === 404) return 'API_NOT_FOUND'
  if (status === 429) return 'API_RATE_LIMITED'
  return status >= 500 || status === 408 ? 'API_UNAVAILABLE' : 'API_REFUSED'
}

/** By prefix of Apple's code, most special first; codes are dotted and compared by prefix only. */
const HINTS: readonly (readonly [string, string])[] = [
  [AGREEMENTS_CODE, 'The account holder has to accept the current agreements in App Store Connect, under Business.'],
  ['STATE_ERROR.SCREENSHOT_TOO_MANY', 'A set holds ten screenshots at most, reserved ones included.'],
]

const STATUS_HINTS: ReadonlyMap<number, string> = new Map([
  [
    403,
    'The key needs the role App Manager or Admin and access to the app, the membership must not have lapsed, and the current agreements must be accepted.',
  ],
  [404, 'What it names may have been deleted meanwhile, and a key without access to the app may see nothing either.'],
  [429, 'Run fewer jobs with the same key at once, or run again later.'],
])

function hintFor(status: number, entries: readonly ApiErrorEntry[]): string | undefined {
  const byCode = HINTS.find(([prefix]) => entries.some(({ code }) => code === prefix || code.startsWith(`${prefix}.`)))
  if (byCode !== undefined) return byCode[1]
  if (status >= 500)
    return 'App Store Connect is in trouble; look at https://developer.apple.com/system-status/ and run again.'
  if (status >= 300 && status < 400)
    return 'Redirects are not followed; a proxy or portal may stand between the runner and App Store Connect.'
  return STATUS_HINTS.get(status)
}

function withHint(hint: string): { hint?: string } {
  return hint === '' ? {} : { hint }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function memberOf(object: JsonObject, name: string): JsonObject {
  const value = object[name]
  return isObject(value) ? value : {}
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? shorten(value) : undefined
}
