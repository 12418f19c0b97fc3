import { renderList, renderOne } from './answers/render.ts'
import type { Route } from './answers/route.ts'
import { parseBody, parseJson } from './http/body.ts'
import { parseQuery } from './http/query.ts'
import { APP_ROUTES } from './routes/apps.ts'
import { EXPERIMENT_ROUTES } from './routes/experiments.ts'
import { LIBRARY_ROUTES } from './routes/library/library-routes.ts'
import { LOCALIZATION_ROUTES } from './routes/localizations.ts'
import { PAGE_ROUTES } from './routes/pages.ts'
import { SCREENSHOT_SET_ROUTES } from './routes/screenshot-sets.ts'
import { SCREENSHOT_ROUTES } from './routes/screenshots.ts'
import { ApiProblem, entryOf } from './state/api-problem.ts'
import { type Overrides, type Service, viewOf } from './state/service.ts'

/** All operations that the simulator knows. */
export const ROUTES: readonly Route[] = [
  ...SCREENSHOT_SET_ROUTES,
  ...SCREENSHOT_ROUTES,
  ...LOCALIZATION_ROUTES,
  ...APP_ROUTES,
  ...PAGE_ROUTES,
  ...EXPERIMENT_ROUTES,
  ...LIBRARY_ROUTES,
]

/** A request as the router needs it. */
export interface RoutedRequest {
  readonly method: string
  readonly path: string
  readonly rawQuery: string
  readonly contentType: string | undefined
  readonly text: string
  readonly overrides: Overrides
}

export interface RoutedAnswer {
  readonly status: number
  /** Missing for a 204. */
  readonly document: unknown
}

/** The ID in a path that fits a pattern (empty where the pattern has none), else `undefined`. */
function matchPath(pattern: string, path: string): string | undefined {
  const [head = '', tail] = pattern.split('{id}')
  if (tail === undefined) return path === pattern ? '' : undefined
  const id = path.slice(head.length, path.length - tail.length)
  return path.startsWith(head) && path.endsWith(tail) && id !== '' && !id.includes('/') ? id : undefined
}

function findRoute(method: string, path: string): { route: Route; id: string } {
  const fitting = ROUTES.flatMap((route) => {
    const id = matchPath(route.path, path)
    return id === undefined ? [] : [{ route, id }]
  })
  const found = fitting.find(({ route }) => route.method === method)
  if (found !== undefined) return found
  if (fitting.length === 0) {
    throw new ApiProblem(404, [entryOf(404, 'PATH_ERROR', { detail: `The path '${path}' is not known` })], true)
  }
  const detail = `The method ${method} is not allowed for '${path}'`
  throw new ApiProblem(405, [entryOf(405, 'METHOD_NOT_ALLOWED', { detail })], true)
}

/** Path and query as they stand in links: brackets are no characters of a URL's query. */
function encodeTarget(path: string, rawQuery: string): string {
  const query = rawQuery.replaceAll('[', '%5B').replaceAll(']', '%5D')
  return query === '' ? path : `${path}?${query}`
}

function readBody(route: Route, request: RoutedRequest, id: string) {
  if (route.body === undefined) {
    if (request.text === '') return { attributes: {}, relationships: {}, lists: {}, linkages: [] }
    throw new ApiProblem(400, [entryOf(400, 'ENTITY_INVALID', { detail: 'The request takes no body' })], true)
  }
  if (request.contentType?.split(';')[0]?.trim() !== 'application/json') {
    const detail = `The content type '${request.contentType}' is not application/json`
    throw new ApiProblem(415, [entryOf(415, 'UNSUPPORTED_MEDIA_TYPE', { detail })], true)
  }
  return parseBody(parseJson(request.text), route.body, id)
}

/** Answers a request, or throws an `ApiProblem`. `staleSeconds`: a GET shows the state of that long ago. */
export function routeRequest(service: Service, request: RoutedRequest): RoutedAnswer {
  const { overrides, path, rawQuery } = request
  const { route, id } = findRoute(request.method, path)
  const query = parseQuery(rawQuery, route.query)
  const body = readBody(route, request, id)
  const isStale = overrides.staleSeconds !== undefined && route.method === 'GET'
  const at = isStale ? service.clock.now() - service.clock.scaledMs(overrides.staleSeconds ?? 0) : undefined
  const result = route.run({ service, view: viewOf(service, at), id, query, body, overrides })
  if (result.kind === 'nothing') return { status: 204, document: undefined }
  const context = {
    // Read anew: a write has changed the state.
    view: viewOf(service, at),
    query,
    apiUrl: service.apiUrl,
    target: encodeTarget(path, rawQuery),
    maximumPageSize: service.behaviour.maximumPageSize,
    missingLinkage: overrides.missingLinkage,
    foreignOrigin: overrides.foreignOrigin,
  }
  if (result.kind === 'one') return { status: result.status, document: renderOne(context, result.type, result.id) }
  const form = result.kind === 'list' ? 'resources' : 'linkages'
  return { status: 200, document: renderList(context, result.type, result.ids, form) }
}
