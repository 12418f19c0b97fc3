import type { getOctokit } from '@actions/github'

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
  readonly token: string
  /** Aborts when the job is cancelled: a read is given up at once, and nothing new is begun. */
  readonly signal: AbortSignal
  /** For all requests together; counted from now. What is being written is given up then, too. */
  readonly timeLimitMs: number
}

/** What is only a convenience, such as a picture's link or a comment, takes no longer than this. */
export const CONVENIENCE_MS = 5_000

/** Far above any answer that is asked for; bounds what a broken server can make us hold. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024

/**
 * Returns GitHub's API at the address that the runner gives (`GITHUB_API_URL`, also GitHub Enterprise). The toolkit's
 * client is loaded only here: most runs never need it.
 */
export async function openGitHub({ token, signal, timeLimitMs }: GitHubAccess): Promise<GitHubApi> {
  const limit = AbortSignal.timeout(timeLimitMs)
  const { getOctokit } = await import('@actions/github')
  const github = getOctokit(token)
  github.hook.wrap('request', async (send, options) => {
    signal.throwIfAborted()
    const isRead = options.method === 'GET' || options.url.endsWith('/graphql')
    return await send({
      ...options,
      request: {
        ...options.request,
        signal: isRead ? AbortSignal.any([signal, limit]) : limit,
        fetch: createBoundedFetch(options.request.fetch ?? fetch),
      },
    })
  })
  return github
}

/** Breaks off the body of an answer that is too large. */
function createBoundedFetch(send: typeof fetch): typeof fetch {
  return async (...request) => {
    const response = await send(...request)
    if (response.body === null) return response
    return new Response(response.body.pipeThrough(createByteLimit(MAX_ANSWER_BYTES)), response)
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

/** The HTTP status of an error of GitHub's API; undefined for any other error. */
export function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  return typeof status === 'number' ? status : undefined
}
