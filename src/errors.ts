import { BOUNDS, shorten, shortenForeign } from './bounds.ts'

/** Every code that an error of this action can carry. Each has an entry in `docs/troubleshooting.md`; a test compares the two. */
export const ERROR_CODES = [
  // inputs and environment
  'INPUT_MISSING',
  'INPUT_INVALID',
  'INPUT_CONTRADICTION',
  'PATH_OUTSIDE_WORKSPACE',
  'EVENT_REFUSED',
  'ENVIRONMENT_INVALID',
  // signing in
  'CREDENTIAL_INVALID',
  'CREDENTIAL_REFUSED',
  // ordering file
  'ORDERING_FILE_NOT_FOUND',
  'ORDERING_FILE_TOO_LARGE',
  'ORDERING_FILE_ENCODING',
  'ORDERING_FILE_SYNTAX',
  'ORDERING_FILE_EMPTY',
  'ORDERING_FILE_KEY',
  'REFERENCE_INVALID',
  'REFERENCE_REPEATED',
  'REFERENCE_UNMATCHED',
  // images
  'FOLDER_NOT_FOUND',
  'IMAGE_UNREADABLE',
  'IMAGE_LFS_POINTER',
  'IMAGE_ENCRYPTED',
  'IMAGE_FORMAT',
  'IMAGE_TRUNCATED',
  'IMAGE_DIMENSIONS',
  'IMAGE_TRANSPARENT',
  'IMAGE_ROTATED',
  'IMAGE_REPEATED',
  'IMAGE_CHANGED',
  // target
  'LIBRARY_UNAVAILABLE',
  'TARGET_NOT_FOUND',
  'TARGET_AMBIGUOUS',
  'VERSION_LOCKED',
  // plan
  'PLAN_EMPTIES_SET',
  'PLAN_UNLISTED',
  'PLAN_TOO_MANY',
  'DRIFT',
  // App Store Connect
  'API_REFUSED',
  'API_FORBIDDEN',
  'API_NOT_FOUND',
  'API_RATE_LIMITED',
  'API_UNAVAILABLE',
  'API_ANSWER_INVALID',
  'NETWORK_FAILED',
  'NETWORK_TIMEOUT',
  'QUOTA_EXHAUSTED',
  // apply
  'ORDER_NOT_APPLIED',
  'UPLOAD_FAILED',
  'PROCESSING_FAILED',
  'PROCESSING_TIMEOUT',
  'CANCELLED',
  'INTERNAL',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** A place in a file of the user's. `file` is relative to the workspace; `line` and `column` count from 1. */
export interface SourceLocation {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** Something worth saying: what, on what; the hint says what to do next. As it stands, a warning. */
export interface Notice {
  readonly message: string
  readonly hint?: string
  readonly location?: SourceLocation
}

/** One thing that is wrong: what failed, on what, found against expected. */
export interface Issue extends Notice {
  readonly code: ErrorCode
}

/** Base of all errors that this action raises on purpose. An error carries one issue or, where several are found at once, all of them. */
export class ActionError extends Error {
  override readonly name: string = 'ActionError'
  readonly code: ErrorCode
  readonly hint: string | undefined
  /** Never empty; the first one gives `code`, `message` and `hint`. */
  readonly issues: readonly Issue[]

  constructor(issues: Issue | readonly Issue[], options?: ErrorOptions) {
    const all = boundIssues('code' in issues ? [issues] : issues)
    const first = all[0]
    if (first === undefined) throw new TypeError('an error without an issue')
    super(all.length === 1 ? first.message : `${all.length} problems: ${first.message}; …`, options)
    this.code = first.code
    this.hint = first.hint
    this.issues = all
  }
}

/** Not more problems than anybody reads, and each in a length that log and annotations take. */
function boundIssues(issues: readonly Issue[]): readonly Issue[] {
  const [first] = issues
  const more = issues.length - BOUNDS.issues
  if (first === undefined || more <= 0) return issues.map(boundNotice)
  const { code } = first
  const rest = {
    code,
    message: `${more} more problems are not listed`,
    hint: 'Mend those that are, and run this again.',
  }
  return [...issues.slice(0, BOUNDS.issues).map(boundNotice), rest]
}

/** The same with message and hint in a length that log and annotations take, and what they quote in one that people read. */
export function boundNotice<Some extends Notice>(notice: Some): Some {
  const { message, hint = '' } = notice
  if (Math.max(message.length, hint.length) <= BOUNDS.foreignCharacters) return notice
  return {
    ...notice,
    message: shorten(shortenForeign(message), BOUNDS.messageCharacters),
    ...(hint === '' ? {} : { hint: shorten(shortenForeign(hint), BOUNDS.messageCharacters) }),
  }
}

/** Inputs or environment that can't be used, all problems at once. */
export class InputError extends ActionError {
  override readonly name = 'InputError'
}

/** An ordering file that can't be used, all problems at once, each with its line and column. */
export class OrderingFileError extends ActionError {
  override readonly name = 'OrderingFileError'
}

/** Images that can't be used, all problems at once, each with its file. */
export class ImageError extends ActionError {
  override readonly name = 'ImageError'
}

/** A key that can't be used, or that App Store Connect refuses. Never holds any part of it. */
export class CredentialError extends ActionError {
  override readonly name = 'CredentialError'
}

/** One entry of Apple's error document, flattened: `associated` holds the entries of `meta.associatedErrors`. */
export interface ApiErrorEntry {
  readonly status: string
  readonly code: string
  readonly title: string
  /** Apple leaves it out at times. */
  readonly detail: string | undefined
  /** `source.pointer` or `source.parameter`. */
  readonly source: string | undefined
  readonly associated: readonly ApiErrorEntry[]
}

/** A request that App Store Connect answered with an error. Holds what identifies it, never headers or bodies. */
export class ApiError extends ActionError {
  override readonly name = 'ApiError'
  readonly method: string
  /** Path without the query. */
  readonly path: string
  readonly status: number
  readonly errors: readonly ApiErrorEntry[]

  constructor(
    issue: Issue,
    request: { method: string; path: string; status: number; errors: readonly ApiErrorEntry[] },
    options?: ErrorOptions,
  ) {
    super(issue, options)
    this.method = request.method
    this.path = request.path
    this.status = request.status
    this.errors = request.errors
  }

  /** Whether Apple's error document has an entry whose dotted code begins with `prefix` (codes go from general to special). */
  hasCode(prefix: string): boolean {
    return this.errors.some((entry) => entry.code === prefix || entry.code.startsWith(`${prefix}.`))
  }
}

/** A request without a usable answer: no connection, a reset, a timeout, a body that isn't what it should be. */
export class NetworkError extends ActionError {
  override readonly name = 'NetworkError'
}

/** What the user named isn't there, is ambiguous, or can't be edited. */
export class TargetError extends ActionError {
  override readonly name = 'TargetError'
}

/** A plan that isn't carried out because it would do harm; nothing was written. */
export class PlanRefusedError extends ActionError {
  override readonly name = 'PlanRefusedError'
}

/** Something went wrong while a plan was carried out. */
export class ApplyError extends ActionError {
  override readonly name = 'ApplyError'
}

/** Any error as one of ours: what this action doesn't foresee is reported as its own fault. */
export function toActionError(error: unknown): ActionError {
  if (error instanceof ActionError) return error
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return new ActionError(
    {
      code: 'INTERNAL',
      message: `The action failed in a way that it doesn't foresee: ${shorten(detail)}`,
      hint: 'Report it with the log of a run with debug logging (RUNNER_DEBUG=1).',
    },
    { cause: error },
  )
}

/** Whether the code of an error in the network says that the server's certificate isn't trusted. Trying again is no use. */
export function isCertificateError(code: string): boolean {
  return CERTIFICATE_CODES.test(code)
}

/** Node's names for what OpenSSL finds wrong with a certificate: `lib/internal/tls` and `X509_V_ERR_…`. */
const CERTIFICATE_CODES =
  /^(ERR_TLS_CERT_\w+|CERT_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_(GET|VERIFY|DECRYPT|DECODE)_\w+|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED)$/

/** What to do about it. */
export const CERTIFICATE_HINT =
  'Where the network of the runner inspects TLS, give its certificate to Node: set the environment variable NODE_EXTRA_CA_CERTS, on the step or the runner, to the path of a PEM file. Else look at the clock of the runner.'

/** Apple's code for agreements that the account holder hasn't accepted: nothing else is wrong then, whatever was asked for. */
export const AGREEMENTS_CODE = 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED'

/** Whether an error is Apple's 404 for what isn't there; one for a path that isn't known says nothing of that. */
export function isNotFound(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 404 && !error.hasCode('PATH_ERROR')
}
