import { createHash } from 'node:crypto'
import { type Answer, API, describeExchange, GRAPHQL, type GraphQlQuestion, type Question } from './github-exchange.ts'
import { REPOSITORY } from './runner-environment.ts'
import type { Files } from './runner-folders.ts'
import type { Permissions } from './workflow-schema.ts'

export interface NewComment {
  readonly issue: number
  readonly body: string
  /** `github-actions[bot]` where it is left out. */
  readonly author?: string
}

export interface GitHubComment extends Required<NewComment> {
  readonly id: number
}

/** Requests that are to fail, and how. */
export interface GitHubFault {
  readonly method?: string
  /** Fits anywhere in the path. */
  readonly path?: string
  /** A status; `nothing`: the request is taken and never answered; `endless`: a body that has no end. */
  readonly answer: number | 'nothing' | 'endless'
}

/** Who a job's token belongs to. */
export const JOB = 'github-actions[bot]'

interface Token {
  readonly permissions: Permissions
  readonly owner: string
}

const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } }

const FORBIDDEN: Answer = { status: 403, body: { message: 'Resource not accessible by integration' } }

/** What GitHub holds, and how it answers. */
export class GitHubState {
  readonly comments: GitHubComment[] = []
  readonly requests: string[] = []
  readonly tokens = new Map<string, Token>()
  /** What was written of bodies without an end. */
  endlessBytes = 0
  readonly #commits: Readonly<Record<string, Files>>
  #faults: readonly GitHubFault[] = []

  constructor(commits: Readonly<Record<string, Files>>) {
    this.#commits = commits
  }

  createToken(permissions: Permissions, owner: string): string {
    const token = `ghs_token${String(this.tokens.size + 1).padStart(30, '0')}`
    this.tokens.set(token, { permissions, owner })
    return token
  }

  addComment({ issue, body, author = JOB }: NewComment): GitHubComment {
    const comment = { id: this.comments.length + 1, issue, body, author }
    this.comments.push(comment)
    return comment
  }

  addFault(fault: GitHubFault): () => void {
    this.#faults = [...this.#faults, fault]
    return () => {
      this.#faults = this.#faults.filter((other) => other !== fault)
    }
  }

  answer(question: Question): Answer {
    const answer = this.#decide(question)
    this.requests.push(describeExchange(question, answer))
    return answer
  }

  #decide(question: Question): Answer {
    const { method, url } = question
    const fault = this.#faults.find((one) => (one.method ?? method) === method && url.pathname.includes(one.path ?? ''))
    if (fault !== undefined) return createFaultyAnswer(fault)
    const token = this.tokens.get(question.token)
    if (token === undefined) return { status: 401, body: { message: 'Bad credentials' } }
    if (method === 'POST' && url.pathname === GRAPHQL) return this.#answerQuery(question, token)
    const prefix = `${API}/repos/${REPOSITORY}/`
    if (!url.pathname.startsWith(prefix)) return NOT_FOUND
    const place = url.pathname.slice(prefix.length)
    if (place.startsWith('contents/')) return this.#readContent(place, question, token)
    return this.#answerComments(place, question, token)
  }

  #readContent(place: string, { url, accept }: Question, { permissions }: Token): Answer {
    const files = this.#commits[url.searchParams.get('ref') ?? '']
    const path = decodeURIComponent(place.slice('contents/'.length))
    // GitHub doesn't tell a missing right from a missing file.
    if (files === undefined || !mayRead(permissions)) return NOT_FOUND
    const inside = Object.keys(files).filter((one) => one.startsWith(`${path}/`))
    if (inside.length > 0) return { status: 200, body: inside.map((one) => ({ type: 'file', path: one })) }
    const content = files[path]
    if (content === undefined) return NOT_FOUND
    if (!accept.includes('raw')) throw new Error('only raw contents are stood in for')
    return { status: 200, body: content }
  }

  /** Of GraphQL as much as is asked for: who a token belongs to, and files of a commit by `<commit>:<path>`. */
  #answerQuery({ text }: Question, { owner }: Token): Answer {
    const { query, variables = {} } = JSON.parse(text) as GraphQlQuestion
    // A job's token belongs to an app, and GitHub names it with the suffix of a bot in REST and GraphQL alike.
    if (/\bviewer\b/.test(query)) return { status: 200, body: { data: { viewer: { login: owner } } } }
    const objects = [...query.matchAll(/(\w+): object\(expression: \$(\w+)\)/g)]
    if (objects.length === 0) return { status: 200, body: { errors: [{ message: 'unknown field' }] } }
    const isHere = `${variables['owner']}/${variables['name']}` === REPOSITORY
    const found = objects.map(([, alias = '', variable = '']) => [alias, this.#findBlob(variables[variable] ?? '')])
    return { status: 200, body: { data: { repository: isHere ? Object.fromEntries(found) : null } } }
  }

  #findBlob(expression: string): { oid: string; byteSize: number } | null {
    const [, commit = '', path = ''] = /^([^:]*):(.*)$/s.exec(expression) ?? []
    const content = this.#commits[commit]?.[path]
    return content === undefined ? null : { oid: hashBlob(content), byteSize: Buffer.byteLength(Buffer.from(content)) }
  }

  #answerComments(place: string, { method, url, text }: Question, { permissions, owner }: Token): Answer {
    const [, issue] = /^issues\/(\d+)\/comments$/.exec(place) ?? []
    const [, id] = /^issues\/comments\/(\d+)$/.exec(place) ?? []
    if (issue === undefined && id === undefined) return NOT_FOUND
    if (method === 'GET' && issue !== undefined) return this.#listComments(Number(issue), url)
    if (permissions['pull-requests'] !== 'write') return FORBIDDEN
    const { body } = JSON.parse(text) as { readonly body: string }
    if (method === 'POST' && issue !== undefined) {
      return { status: 201, body: showComment(this.addComment({ issue: Number(issue), body, author: owner })) }
    }
    const index = this.comments.findIndex((comment) => comment.id === Number(id))
    const found = this.comments[index]
    if (method !== 'PATCH' || found === undefined) return NOT_FOUND
    // Whoever may write may change what somebody else wrote, too; it stays that one's comment.
    const changed = { ...found, body }
    this.comments[index] = changed
    return { status: 200, body: showComment(changed) }
  }

  #listComments(issue: number, url: URL): Answer {
    const perPage = Number(url.searchParams.get('per_page') ?? 30)
    const page = Number(url.searchParams.get('page') ?? 1)
    const all = this.comments.filter((comment) => comment.issue === issue)
    const shown = all.slice((page - 1) * perPage, page * perPage)
    const next = new URL(url)
    next.searchParams.set('page', String(page + 1))
    return { status: 200, body: shown.map(showComment), ...(page * perPage < all.length ? { next: next.href } : {}) }
  }
}

function createFaultyAnswer({ answer }: GitHubFault): Answer {
  if (answer === 'endless') return { status: 200, body: '', flow: answer }
  if (answer === 'nothing') return { status: 0, body: '', flow: answer }
  return { status: answer, body: { message: `fault ${answer}` } }
}

function showComment({ id, body, author }: GitHubComment) {
  return { id, body, user: { login: author } }
}

function mayRead(permissions: Permissions): boolean {
  return permissions['contents'] === 'read' || permissions['contents'] === 'write'
}

function hashBlob(content: string | Uint8Array): string {
  const bytes = Buffer.from(content)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
