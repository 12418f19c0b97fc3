import type { Faults } from './faults/faults.ts'
import type { Authenticator } from './http/auth.ts'
import type { Hooks } from './http/hooks.ts'
import type { Answer, ReceivedRequest, Reply } from './http/http-server.ts'
import { undecodableQuery } from './http/query.ts'
import type { Quota } from './http/quota.ts'
import { type RoutedAnswer, routeRequest } from './router.ts'
import { ApiProblem, type ErrorEntry } from './state/api-problem.ts'
import type { Service } from './state/service.ts'

/** What the API host is made of. */
export interface ApiHostParts {
  readonly service: Service
  readonly authenticator: Authenticator
  readonly quota: Quota
  readonly faults: Faults
  readonly hooks: Hooks
}

function jsonAnswer(status: number, document: unknown): Answer {
  if (document === undefined) return { status, headers: {}, body: '' }
  return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(document) }
}

function route(service: Service, request: ReceivedRequest): RoutedAnswer {
  const { method, path, rawQuery, headers, overrides } = request
  const routed = { method, path, rawQuery, contentType: headers['content-type'], text: request.bytes.toString('utf8') }
  try {
    return routeRequest(service, { ...routed, overrides })
  } catch (error) {
    if (error instanceof URIError) throw undecodableQuery()
    // What is too young for a stale answer is shown as it is now.
    if (!(error instanceof ApiProblem) || error.status !== 404 || overrides.staleSeconds === undefined) throw error
    const { staleSeconds, ...rest } = overrides
    return routeRequest(service, { ...routed, overrides: rest })
  }
}

/** Creates what answers requests to the API: quota outermost, then faults, then hooks, then the token, then the route. */
export function createApiReply(parts: ApiHostParts): (request: ReceivedRequest) => Promise<Reply> {
  const { service, authenticator, quota, faults, hooks } = parts
  let errorCount = 0

  const problemAnswer = (request: ReceivedRequest, problem: ApiProblem): Answer => {
    if (problem.isViolation) service.violations.push(`${request.method} ${request.path}: ${problem.message}`)
    const errors = problem.entries.map((entry: ErrorEntry) => {
      errorCount += 1
      return { id: `ee000000-0000-4000-8000-${String(errorCount).padStart(12, '0')}`, ...entry }
    })
    return jsonAnswer(problem.status, { errors })
  }

  const answer = (request: ReceivedRequest, work: () => RoutedAnswer): Answer => {
    try {
      const { status, document } = work()
      return jsonAnswer(status, document)
    } catch (error) {
      if (error instanceof ApiProblem) return problemAnswer(request, error)
      throw error
    }
  }

  const handle = async (request: ReceivedRequest): Promise<Reply> => ({
    kind: 'answer',
    answer: answer(request, () => {
      authenticator.check(request.headers.authorization, { method: request.method, now: service.clock.now() })
      return route(service, request)
    }),
  })

  return async (request) => {
    let reply: Reply
    try {
      quota.admit()
      reply = await faults.run(request, () => hooks.run(request, () => handle(request)))
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      reply = { kind: 'answer', answer: problemAnswer(request, error) }
    }
    if (!('answer' in reply) || reply.answer === undefined) return reply
    const headers = { 'X-Rate-Limit': quota.header(), ...reply.answer.headers }
    return { ...reply, answer: { ...reply.answer, headers } }
  }
}
