/** Paths of REST and GraphQL, as on an instance of one's own. */
export const API = '/api/v3'

export const GRAPHQL = '/api/graphql'

/** What is asked of GitHub. */
export interface Question {
  readonly method: string
  readonly url: URL
  readonly token: string
  readonly accept: string
  readonly text: string
}

/** The body of a question in GraphQL. */
export interface GraphQlQuestion {
  readonly query: string
  readonly variables?: Readonly<Record<string, string>>
}

/** What it answers. */
export interface Answer {
  readonly status: number
  readonly body: unknown
  /** Address of the next page of a list. */
  readonly next?: string
  readonly flow?: 'nothing' | 'endless'
}

/** The request with its answer's status; below it what a comment says, or which files a query asks for. */
export function describeExchange({ method, url, text }: Question, { status }: Answer): string {
  const line = `${method} ${url.pathname}${url.search} → ${status || 'no answer'}`
  if (url.pathname === GRAPHQL) return [line, ...listAsked(text)].join('\n')
  if (!/\/comments(\/\d+)?$/.test(url.pathname) || text === '') return line
  const { body } = JSON.parse(text) as { readonly body: string }
  return [line, ...body.split('\n').map((one) => `  ${one}`.trimEnd())].join('\n')
}

/** The files that a query asks for, one a line. */
function listAsked(text: string): readonly string[] {
  const { variables = {} } = JSON.parse(text) as GraphQlQuestion
  return Object.entries(variables).flatMap(([name, value]) => (name.startsWith('path') ? [`  ${value}`] : []))
}
