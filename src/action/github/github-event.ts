import { readFile } from 'node:fs/promises'

/** What is read of the event that started the workflow. */
export interface GitHubEvent {
  /** The pull request that an event of that kind is about. */
  readonly pullRequest: PullRequest | undefined
  /** Whether everybody may see the repository; false where the event doesn't say so. */
  readonly isPublic: boolean
}

/** A pull request. */
export interface PullRequest {
  readonly number: number
  /** The commit at the head of its branch: what the workflow runs on is a merge of it. */
  readonly headCommit: string | undefined
}

/** Reads the event from the file that the runner names. One that can't be read says nothing. */
export async function readEvent(env: Readonly<Record<string, string | undefined>>): Promise<GitHubEvent> {
  const event = await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8').then(parseJson, () => undefined)
  const repository = readMember(event, 'repository')
  return {
    pullRequest: env['GITHUB_EVENT_NAME'] === 'pull_request' ? readPullRequest(event) : undefined,
    // An internal repository of an enterprise is private, too.
    isPublic:
      readMember(repository, 'private') === false && (readMember(repository, 'visibility') ?? 'public') === 'public',
  }
}

function readPullRequest(event: unknown): PullRequest | undefined {
  const pullRequest = readMember(event, 'pull_request')
  const number = readMember(pullRequest, 'number')
  const headCommit = readMember(readMember(pullRequest, 'head'), 'sha')
  if (typeof number !== 'number') return undefined
  return { number, headCommit: typeof headCommit === 'string' ? headCommit : undefined }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readMember(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
