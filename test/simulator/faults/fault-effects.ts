import type { Answer, ReceivedRequest, Reply } from '../http/http-server.ts'
import { titleOf } from '../state/api-problem.ts'
import type { Effect, EffectKind, FaultContext, Interceptor } from './fault-effect.ts'

interface EffectDefinition<Kind extends EffectKind> {
  /** Whether it stays until the simulator ends, when `times` isn't given; else it strikes once. */
  readonly isLasting?: true
  /** What the requests it can strike have in common. */
  readonly applies?: (request: ReceivedRequest, effect: Effect<Kind>, context: FaultContext) => boolean
  readonly create: (effect: Effect<Kind>, context: FaultContext) => Interceptor
}

const JSON_TYPE = 'application/json'

/** An error document as an answer. */
function errorAnswer(
  status: number,
  entry: { code: string; detail?: string | undefined; meta?: unknown },
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const { code, detail, meta } = entry
  const error = { id: 'fault', status: String(status), code, title: titleOf(code), detail, meta }
  return { status, headers: { 'Content-Type': JSON_TYPE, ...headers }, body: JSON.stringify({ errors: [error] }) }
}

const always =
  (reply: Reply): Interceptor =>
  async () =>
    reply
const answering = (answer: Answer): Interceptor => always({ kind: 'answer', answer })

const isApi = ({ origin }: ReceivedRequest) => origin === 'api'
const isGet = (request: ReceivedRequest) => isApi(request) && request.method === 'GET'
const isOrder = ({ method, path }: ReceivedRequest) =>
  (method === 'PATCH' && path.endsWith('/relationships/appScreenshots')) ||
  (method === 'POST' && path.endsWith('/appAssetLibraryPlacementOrderingRequests'))

/** Whether a request commits the upload of a file of that name (of any, where none is given). */
function isCommit(request: ReceivedRequest, effect: { readonly fileName?: string }, { store }: FaultContext): boolean {
  const [, type, id] = /^\/v1\/(appScreenshots|appAssetLibraryImages)\/([^/]+)$/.exec(request.path) ?? []
  if (request.method !== 'PATCH' || id === undefined || !/"uploaded":\s*true/.test(request.bytes.toString()))
    return false
  const image = store.state.images.get(type === 'appScreenshots' ? (store.state.screenshots.get(id)?.image ?? '') : id)
  return effect.fileName === undefined || image?.fileName === effect.fileName
}

/** A reproducible sequence of numbers from 0 to 1 (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type EffectTable = { readonly [Kind in EffectKind]: EffectDefinition<Kind> }

/** Every kind of fault. */
export const EFFECTS: EffectTable = {
  status: {
    create: ({ status, code, detail, retryAfter, body, contentType }) => {
      const usual = status >= 500 ? 'UNEXPECTED_ERROR' : status === 429 ? 'RATE_LIMIT_EXCEEDED' : 'ENTITY_ERROR'
      const headers = retryAfter === undefined ? {} : { 'Retry-After': retryAfter }
      const answer = errorAnswer(status, { code: code ?? usual, detail }, headers)
      if (body === undefined && contentType === undefined) return answering(answer)
      const typed = { ...answer.headers, 'Content-Type': contentType ?? JSON_TYPE }
      return answering({ status, headers: typed, body: body ?? answer.body })
    },
  },
  reset: { create: () => always({ kind: 'destroy' }) },
  'lost-answer': {
    create: () => async (_request, next) => {
      await next()
      return { kind: 'destroy' }
    },
  },
  'hidden-success': {
    create:
      ({ status }) =>
      async (_request, next) => {
        await next()
        const code = status >= 500 ? 'UNEXPECTED_ERROR' : 'REQUEST_TIMEOUT'
        return { kind: 'answer', answer: errorAnswer(status, { code }) }
      },
  },
  truncated: {
    create: () => async (_request, next) => {
      const reply = await next()
      return reply.kind === 'answer' ? { kind: 'truncated', answer: reply.answer } : reply
    },
  },
  'non-json': {
    create: () =>
      answering({
        status: 200,
        headers: { 'Content-Type': 'text/html' },
        body: '<!doctype html><title>Sign in</title><p>Please sign in to the network.</p>',
      }),
  },
  slow: {
    create:
      ({ seconds }, { clock }) =>
      async (_request, next) => {
        await clock.pause(seconds)
        return next()
      },
  },
  stall: {
    create:
      ({ phase = 'headers' }) =>
      async (_request, next) => {
        if (phase === 'headers') return { kind: 'stall', answer: undefined }
        const reply = await next()
        return reply.kind === 'answer' ? { kind: 'stall', answer: reply.answer } : reply
      },
  },
  'stale-lists': {
    isLasting: true,
    applies: isGet,
    create: ({ seconds }, { store }) => {
      store.keepHistory()
      return (request, next) => {
        request.overrides.staleSeconds = seconds
        return next()
      }
    },
  },
  'refuse-order': {
    applies: isOrder,
    create: ({ code = 'STATE_ERROR.ENTITY_STATE_INVALID', detail = "Can't Reorder Assets after Submission" }) =>
      answering(errorAnswer(409, { code, detail })),
  },
  'ignore-order': {
    applies: isOrder,
    create: () => (request, next) => {
      request.overrides.ignoreOrder = true
      return next()
    },
  },
  'expired-token': {
    applies: isApi,
    create: () => answering(errorAnswer(401, { code: 'NOT_AUTHORIZED', detail: 'The token has expired.' })),
  },
  'late-checksum': {
    isLasting: true,
    applies: isCommit,
    create:
      ({ seconds }) =>
      (request, next) => {
        request.overrides.checksumDelaySeconds = seconds
        return next()
      },
  },
  'processing-fails': {
    isLasting: true,
    applies: isCommit,
    create:
      ({ code, description }) =>
      (request, next) => {
        request.overrides.failure = { code, description }
        return next()
      },
  },
  'never-completes': {
    isLasting: true,
    applies: isCommit,
    create: () => (request, next) => {
      request.overrides.neverCompletes = true
      return next()
    },
  },
  'random-5xx': {
    isLasting: true,
    create: ({ rate, seed }) => {
      const random = createRandom(seed)
      return async (_request, next) => {
        if (random() >= rate) return next()
        if (random() < 0.5) await next()
        const status = [500, 503, 504][Math.floor(random() * 3)] ?? 500
        return { kind: 'answer', answer: errorAnswer(status, { code: 'UNEXPECTED_ERROR' }) }
      }
    },
  },
  'foreign-next': {
    applies: isGet,
    create:
      ({ url = 'https://api.example.test' }) =>
      (request, next) => {
        request.overrides.foreignOrigin = url
        return next()
      },
  },
  'ignore-filters': {
    isLasting: true,
    applies: isGet,
    create: () => (request, next) => {
      request.overrides.ignoreFilters = true
      return next()
    },
  },
  'missing-linkage': {
    applies: isGet,
    create:
      ({ relationship = 'appScreenshots' }) =>
      (request, next) => {
        request.overrides.missingLinkage = relationship
        return next()
      },
  },
  'meta-associated-errors': {
    applies: isApi,
    create: ({ path = '/v1/appScreenshots', code = 'STATE_ERROR.SCREENSHOT_REQUIRED.APP_IPHONE_67', detail }) => {
      const inner = {
        id: 'inner',
        status: '409',
        code,
        title: titleOf(code),
        detail: detail ?? 'A screenshot is missing.',
      }
      return answering(errorAnswer(409, { code: 'STATE_ERROR', meta: { associatedErrors: { [path]: [inner] } } }))
    },
  },
  'upload-refused': {
    isLasting: true,
    applies: ({ origin }) => origin === 'upload',
    create: () => always({ kind: 'destroy' }),
  },
}
