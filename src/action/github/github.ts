import type { getOctokit } from '@actions/github'

/** GitHub's API, signed in. */
export type GitHubApi = ReturnType<typeof getOctokit>

/** A repository on GitHub. */
export interface Repository {
  readonly owner: string
  readonly repo: string
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Returns GitHub's API at the address that the runner gives (`GITHUB_API_URL`, also GitHub Enterprise). The toolkit's
 * client is loaded only here: most runs never need it.
 */
export async function openGitHub(token: string): Promise<GitHubApi> {
  const { getOctokit } = await import('@actions/github')
  return getOctokit(token)
}

/** The repository that the workflow runs for; undefined outside a runner. */
export function readRepository(env: Environment): Repository | undefined {
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  return owner && repo ? { owner, repo } : undefined
}

/** What is read of an event that concerns a pull request. */
export interface PullRequest {
  readonly number: number
  /** The commit at the head of its branch: what the workflow runs on is a merge of it. */
  readonly headCommit: string | undefined
}

/** The pull request of the event that started the workflow; undefined for any other event. */
export async function readPullRequest(env: Environment): Promise<PullRequest | undefined> {
  const path = env['GITHUB_EVENT_PATH']
  if (env['GITHUB_EVENT_NAME'] !== 'pull_request' || path === undefined) return undefined
  const { readFile } = await import('node:fs/promises')
  const event: unknown = JSON.parse(await readFile(path, 'utf8'))
  const pullRequest = readMember(event, 'pull_request')
  const number = readMember(pullRequest, 'number')
  const headCommit = readMember(readMember(pullRequest, 'head'), 'sha')
  if (typeof number !== 'number') return undefined
  return { number, headCommit: typeof headCommit === 'string' ? headCommit : undefined }
}

function readMember(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

/** The HTTP status of an error of GitHub's API; undefined for any other error. */
export function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error ? readMember(error, 'status') : undefined
  return typeof status === 'number' ? status : undefined
}
