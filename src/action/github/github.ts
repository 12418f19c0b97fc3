import type { getOctokit } from '@actions/github'
import { BOUNDS } from '../../bounds.ts'

/** GitHub's API, signed in. */
export type GitHubApi = ReturnType<typeof getOctokit>

/** A repository on GitHub. */
export interface Repository {
  readonly owner: string
  readonly repo: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** How GitHub's API is asked. */
export interface GitHubAccess {
  readonly env: Environment
  readonly token: string
  /** Aborts when the job is cancelled: a read is given up at once, and nothing new is begun. */
  readonly signal: AbortSignal
  /** Aborts when enough time has passed: what is being written is given up then, too. */
  readonly limit: AbortSignal
}

/** Real milliseconds that are allowed at least: where a test lets time fly, a busy machine isn't taken for a dead one. */
const LEAST_REAL_MS = 2_000

/** A signal that aborts when so many nominal milliseconds have passed; `timeScale` is that of a test. */
export function limitTime(ms: number, timeScale: number): AbortSignal {
  return AbortSignal.timeout(timeScale === 1 ? ms : Math.max(ms * timeScale, LEAST_REAL_MS))
}

/**
 * Returns GitHub's API at the address that the runner gives (`GITHUB_API_URL`, also GitHub Enterprise). The toolkit's
 * client is loaded only here: most runs never need it.
 */
export async function openGitHub({ env, token, signal, limit }: GitHubAccess): Promise<GitHubApi> {
  const { getOctokit } = await import('@actions/github')
  const baseUrl = env['GITHUB_API_URL']
  const github = getOctokit(token, baseUrl ? { baseUrl } : {})
  github.hook.before('request', (options) => {
    signal.throwIfAborted()
    const isRead = options.method === 'GET' || options.url.endsWith('/graphql')
    // The client's own hook for the token stands between this one and the request, and only sees what is changed in place.
    options.request = {
      ...options.request,
      signal: isRead ? AbortSignal.any([signal, limit]) : limit,
      fetch: createBoundedFetch(options.request.fetch ?? fetch),
    }
  })
  return github
}

/** Breaks off the body of an answer that is too large. */
function createBoundedFetch(send: typeof fetch): typeof fetch {
  return async (...request) => {
    const response = await send(...request)
    if (response.body === null) return response
    return new Response(response.body.pipeThrough(createByteLimit(BOUNDS.githubAnswerBytes)), response)
  }
}

/** Passes bytes on, and fails with a `RangeError` where there are more than so many. */
function createByteLimit(maxBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let left = maxBytes
  return new TransformStream({
    transform(chunk, controller) {
      left -= chunk.length
      if (left < 0) controller.error(new RangeError(`more than ${maxBytes} bytes`))
      else controller.enqueue(chunk)
    },
  })
}

/** The repository that the workflow runs for; undefined outside a runner. */
export function readRepository(env: Environment): Repository | undefined {
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  return owner && repo ? { owner, repo } : undefined
}

/** What became of a request that failed, and what to do about it. */
export interface GitHubFailure {
  /** Undefined where there was no answer. */
  readonly status: number | undefined
  /** Such as `GitHub answered 500`. */
  readonly what: string
  readonly hint: string
}

/** Says why a request to GitHub failed. */
export function describeFailure(error: unknown, limit: AbortSignal): GitHubFailure {
  // The client gives the status 500 to a request without an answer, too.
  const isAnswered = error instanceof Error && 'response' in error && error.response !== undefined
  const status = isAnswered ? statusOf(error) : undefined
  if (status !== undefined) return { status, what: `GitHub answered ${status}`, hint: 'Run this again.' }
  if (limit.aborted) return { status, what: 'GitHub gave no answer in time', hint: 'Run this again.' }
  const code = codeOf(error)
  if (/CERT|SIGNATURE/.test(code)) {
    return {
      status,
      what: `Node doesn't know the certificate that came in GitHub's place (${code})`,
      hint: "Set NODE_EXTRA_CA_CERTS to the file with the certificate of the network's own authority.",
    }
  }
  const what = `GitHub could not be reached${code === '' ? '' : ` (${code})`}`
  return { status, what, hint: 'Look at the network and the proxy settings (https_proxy, no_proxy) of the runner.' }
}

/** The code of what happened to the connection, which lies in one of the causes. */
function codeOf(error: unknown): string {
  let cause = error
  for (let depth = 0; depth < 5 && cause instanceof Error; depth += 1) {
    if ('code' in cause && typeof cause.code === 'string' && cause.code !== '') return cause.code
    cause = cause.cause
  }
  return ''
}

/** The HTTP status of an error of GitHub's API; undefined for any other error. */
function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  return typeof status === 'number' ? status : undefined
}
