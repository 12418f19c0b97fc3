/**
 * A stand-in for GitHub's API on a loopback port, as far as the action uses it: the content of a file at a commit, and the
 * comments of a pull request. It refuses a token that isn't the job's, and what the job has no permission for.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Permissions } from './workflow-schema.ts'

export interface GitHub extends AsyncDisposable {
  /** For GITHUB_API_URL. */
  readonly url: string
  /** The token of a job with these permissions; those that aren't named are none. */
  createToken(permissions: Permissions): string
  /** Texts of the comments that were made, in their present form. */
  readonly comments: readonly string[]
}

/** What a repository holds: contents by path. */
export type RepositoryFiles = Readonly<Record<string, string | Uint8Array>>

interface Comment {
  readonly id: number
  readonly body: string
  readonly user: { readonly login: string }
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } }
const FORBIDDEN: Answer = { status: 403, body: { message: 'Resource not accessible by integration' } }

/** Starts GitHub's API for one repository, `owner/name`, at one commit. `await using` ends it. */
export async function startGitHub(repository: string, commit: string, files: RepositoryFiles): Promise<GitHub> {
  const state = new GitHubState(repository, commit, files)
  const server = createServer((request, response) => {
    void answer(state, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    createToken: (permissions) => state.createToken(permissions),
    get comments() {
      return state.comments.map(({ body }) => body)
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function answer(state: GitHubState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const url = new URL(request.url ?? '/', 'http://localhost')
  const token = /^(?:token|bearer) (.*)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
  const { status, body } = state.answer(`${request.method} ${url.pathname}`, {
    token,
    commit: url.searchParams.get('ref') ?? '',
    text: Buffer.concat(chunks).toString('utf8'),
  })
  const isRaw = typeof body === 'string' || body instanceof Uint8Array
  response.writeHead(status, { 'content-type': isRaw ? 'application/vnd.github.raw+json' : 'application/json' })
  response.end(isRaw ? body : JSON.stringify(body))
}

interface Question {
  readonly token: string
  readonly commit: string
  readonly text: string
}

class GitHubState {
  readonly comments: Comment[] = []
  readonly #tokens = new Map<string, Permissions>()
  readonly #repository: string
  readonly #commit: string
  readonly #files: RepositoryFiles

  constructor(repository: string, commit: string, files: RepositoryFiles) {
    this.#repository = repository
    this.#commit = commit
    this.#files = files
  }

  createToken(permissions: Permissions): string {
    const token = `ghs_token${String(this.#tokens.size + 1).padStart(30, '0')}`
    this.#tokens.set(token, permissions)
    return token
  }

  answer(request: string, question: Question): Answer {
    const permissions = this.#tokens.get(question.token)
    if (permissions === undefined) return { status: 401, body: { message: 'Bad credentials' } }
    const [, method = '', path = ''] = /^(\w+) \/repos\/(.*)$/.exec(request) ?? []
    if (!path.startsWith(`${this.#repository}/`)) return NOT_FOUND
    const place = path.slice(this.#repository.length + 1)
    if (method === 'GET' && place.startsWith('contents/')) return this.#readContent(place, permissions, question.commit)
    if (/^issues\/\d+\/comments$/.test(place) && method === 'GET') return { status: 200, body: this.comments }
    if (!/^issues\/(\d+\/comments|comments\/\d+)$/.test(place)) return NOT_FOUND
    if (permissions['pull-requests'] !== 'write') return FORBIDDEN
    return this.#writeComment(method, place, question.text)
  }

  #readContent(place: string, permissions: Permissions, commit: string): Answer {
    const path = decodeURIComponent(place.slice('contents/'.length))
    const content = Object.hasOwn(this.#files, path) ? this.#files[path] : undefined
    // GitHub doesn't tell a missing right from a missing file.
    const isReadable = permissions['contents'] === 'read' || permissions['contents'] === 'write'
    return isReadable && content !== undefined && commit === this.#commit ? { status: 200, body: content } : NOT_FOUND
  }

  #writeComment(method: string, place: string, text: string): Answer {
    const { body } = JSON.parse(text) as { readonly body: string }
    const user = { login: 'github-actions[bot]' }
    if (method === 'POST') {
      const comment = { id: this.comments.length + 1, body, user }
      this.comments.push(comment)
      return { status: 201, body: comment }
    }
    const id = Number(/\d+$/.exec(place)?.[0])
    const index = this.comments.findIndex((comment) => comment.id === id)
    if (index < 0) return NOT_FOUND
    this.comments[index] = { id, body, user }
    return { status: 200, body: this.comments[index] }
  }
}
