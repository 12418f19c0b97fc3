/** One entry of Apple's error document. */
export interface ErrorEntry {
  readonly status: string
  readonly code: string
  readonly title: string
  readonly detail?: string
  readonly source?: { readonly pointer: string } | { readonly parameter: string }
  readonly meta?: Readonly<Record<string, unknown>>
}

/** Titles in Apple's manner, by the beginning of the code. The longest that fits wins. */
const TITLES: readonly (readonly [string, string])[] = [
  ['PARAMETER_ERROR.ILLEGAL', 'A parameter is not allowed'],
  ['PARAMETER_ERROR', 'A parameter has an invalid value'],
  ['ENTITY_INVALID', 'The request entity is not valid'],
  ['ENTITY_ERROR.ATTRIBUTE.REQUIRED', 'The provided entity is missing a required attribute'],
  ['ENTITY_ERROR.ATTRIBUTE.UNKNOWN', 'The provided entity has an unknown attribute'],
  ['ENTITY_ERROR.ATTRIBUTE', 'An attribute in the provided entity has an invalid value'],
  ['ENTITY_ERROR.RELATIONSHIP.REQUIRED', 'The provided entity is missing a required relationship'],
  ['ENTITY_ERROR.RELATIONSHIP', 'The provided entity includes a relationship with an invalid value'],
  ['ENTITY_ERROR', 'The provided entity is not valid'],
  ['STATE_ERROR', 'The request cannot be fulfilled because of the state of another resource.'],
  ['NOT_AUTHORIZED', 'Authentication credentials are missing or invalid.'],
  ['FORBIDDEN', 'This request is forbidden for security reasons'],
  ['NOT_FOUND', 'The specified resource does not exist'],
  ['PATH_ERROR', 'The URL path is not valid'],
  ['METHOD_NOT_ALLOWED', 'The request method is not allowed'],
  ['RATE_LIMIT_EXCEEDED', 'The request rate limit has been reached.'],
  ['UNSUPPORTED_MEDIA_TYPE', 'The content type is not supported'],
  ['UNEXPECTED_ERROR', 'An unexpected error occurred.'],
]

/** The title that goes with a dotted code. */
export function titleOf(code: string): string {
  return TITLES.find(([prefix]) => code.startsWith(prefix))?.[1] ?? 'An error occurred.'
}

/** A request that the simulated API refuses. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly status: number
  readonly entries: readonly ErrorEntry[]
  /** Whether a correct client never gets here, whatever the state of the world. */
  readonly isViolation: boolean

  constructor(status: number, entries: readonly ErrorEntry[], isViolation = false) {
    super(entries.map(({ code, detail }) => `${code}: ${detail ?? ''}`).join('; '))
    this.status = status
    this.entries = entries
    this.isViolation = isViolation
  }
}

/** One error entry with the title that fits its code. */
export function entryOf(
  status: number,
  code: string,
  rest: Pick<ErrorEntry, 'detail' | 'source' | 'meta'>,
): ErrorEntry {
  return { status: String(status), code, title: titleOf(code), ...rest }
}

/** A 404 for an ID that isn't there. */
export function notFound(type: string, id: string): ApiProblem {
  return new ApiProblem(404, [
    entryOf(404, 'NOT_FOUND', { detail: `There is no resource of type '${type}' with id '${id}'` }),
  ])
}

/** A 409 because of the state of the world. */
export function stateProblem(code: string, detail: string): ApiProblem {
  return new ApiProblem(409, [entryOf(409, code, { detail })])
}

/** A 400 about a query parameter. */
export function parameterProblem(kind: 'ILLEGAL' | 'INVALID', parameter: string, detail: string): ApiProblem {
  return new ApiProblem(400, [entryOf(400, `PARAMETER_ERROR.${kind}`, { detail, source: { parameter } })], true)
}

/** A 409 about a relationship whose target isn't there or doesn't belong. */
export function relationshipProblem(pointer: string, detail: string): ApiProblem {
  return new ApiProblem(409, [entryOf(409, 'ENTITY_ERROR.RELATIONSHIP.INVALID', { detail, source: { pointer } })])
}
