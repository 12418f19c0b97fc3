/**
 * A stand-in for GitHub's API on a loopback port, as far as the action uses it: files of a commit and their names in Git, comments of a
 * pull request, and who a token belongs to. It refuses an unknown token and what a token has no permission for.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { API, GRAPHQL } from './github-exchange.ts'
import { type GitHubComment, type GitHubFault, GitHubState, JOB, type NewComment } from './github-state.ts'
import { SHA } from './runner-environment.ts'
import type { Files } from './runner-folders.ts'
import type { Permissions } from './workflow-schema.ts'

export interface GitHubOptions {
  /** What the repository holds, by commit. Left out: nothing at the commit that runs are about. */
  readonly commits?: Readonly<Record<string, Files>>
  /** Comments that are there when a test begins. */
  readonly comments?: readonly NewComment[]
}

export interface GitHubServer extends AsyncDisposable {
  /** For GITHUB_API_URL, as on an instance of one's own: with a path. */
  readonly url: string
  /** For GITHUB_GRAPHQL_URL. */
  readonly graphqlUrl: string
  /** All comments, in their present form. */
  readonly comments: readonly GitHubComment[]
  /** Every request with its answer, such as `GET /repos/example/app/issues/5/comments?page=2 → 200`; below it what a comment says. */
  readonly requests: readonly string[]
  /** Bytes that were written of bodies without an end. */
  readonly endlessBytes: number
  /** All tokens that were made. */
  readonly tokens: readonly string[]
  /** A token with these permissions, of a job or of a user; permissions that aren't named are none. */
  createToken(permissions: Permissions, owner?: string): string
  addComment(comment: NewComment): void
  /** From now on such requests fail; the function ends it. */
  fail(fault: GitHubFault): () => void
}

/** Starts GitHub's API for the repository that runs are about. `await using` ends it. */
export async function startGitHubServer({
  commits = { [SHA]: {} },
  comments = [],
}: GitHubOptions = {}): Promise<GitHubServer> {
  const state = new GitHubState(commits)
  for (const comment of comments) state.addComment(comment)
  const server = createServer((request, response) => {
    void serve(state, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: origin + API,
    graphqlUrl: origin + GRAPHQL,
    comments: state.comments,
    requests: state.requests,
    get endlessBytes() {
      return state.endlessBytes
    },
    get tokens() {
      return [...state.tokens.keys()]
    },
    createToken: (permissions, owner = JOB) => state.createToken(permissions, owner),
    addComment: (comment) => state.addComment(comment),
    fail: (fault) => state.addFault(fault),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function serve(state: GitHubState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const {
    status,
    body,
    next,
    flow = 'whole',
  } = state.answer({
    method: request.method ?? '',
    url: new URL(request.url ?? '/', `http://${request.headers.host}`),
    token: /^(?:token|bearer) (.*)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '',
    accept: request.headers.accept ?? '',
    text: Buffer.concat(chunks).toString('utf8'),
  })
  if (flow === 'nothing') return
  const isRaw = typeof body === 'string' || body instanceof Uint8Array
  response.writeHead(status, {
    'content-type': `${isRaw ? 'application/vnd.github.raw+json' : 'application/json'}; charset=utf-8`,
    ...(next === undefined ? {} : { link: `<${next}>; rel="next"` }),
  })
  if (flow === 'endless') return await sendEndlessly(response, state)
  response.end(isRaw ? body : JSON.stringify(body))
}

/** As fast as it is taken, until the other side has enough. */
async function sendEndlessly(response: ServerResponse, state: GitHubState): Promise<void> {
  const piece = Buffer.alloc(64 * 1024, 'a')
  function* createPieces(): Generator<Buffer> {
    for (;;) {
      state.endlessBytes += piece.length
      yield piece
    }
  }
  await pipeline(createPieces, response).catch(() => {})
}
