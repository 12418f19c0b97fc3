import { createHash } from 'node:crypto'
import type { Log } from '../log.ts'
import {
  describeFailure,
  type GitHubAccess,
  type GitHubApi,
  openGitHub,
  type Repository,
  readRepository,
} from './github.ts'
import { readEvent } from './github-event.ts'

/** What to keep on a pull request. */
export interface CommentRequest {
  /** Markdown, without the mark. */
  readonly text: string
  /** What the run was about: each target has a comment of its own. */
  readonly target: string
  readonly access: GitHubAccess
  readonly log: Log
}

/**
 * Keeps one comment for each workflow, job, step and target on the pull request of the event: made the first time, updated
 * from then on. Elsewhere one line in the log says that nothing was done. A comment is a convenience: where it can't be written
 * a warning says why, and a cancelled job has none.
 */
export async function keepComment({ text, target, access, log }: CommentRequest): Promise<void> {
  const { env, signal, limit } = access
  if (signal.aborted) return
  const { pullRequest } = await readEvent(env)
  const repository = readRepository(env)
  if (pullRequest === undefined || repository === undefined) {
    log.info(`No comment was made: the event is ${env['GITHUB_EVENT_NAME']}, and comments are made on pull_request.`)
    return
  }
  const mark = createMark(env, target)
  const body = `${mark}\n${text}\n\n[Run](${createRunUrl(env)})`
  try {
    const github = await openGitHub(access)
    const thread = { ...repository, issue_number: pullRequest.number }
    const existing = await findComment(github, thread, mark)
    if (existing === undefined) await github.rest.issues.createComment({ ...thread, body })
    else await github.rest.issues.updateComment({ ...repository, comment_id: existing, body })
    log.info(`${existing === undefined ? 'made' : 'updated'} the comment on pull request #${pullRequest.number}`)
  } catch (error) {
    if (signal.aborted) return
    const { status, what, hint } = describeFailure(error, limit)
    log.warn({
      message: `The comment on pull request #${pullRequest.number} could not be written: ${what}`,
      hint: status === 403 ? 'Give the job the permission "pull-requests: write".' : hint,
    })
  }
}

/** Hidden in the comment; a hash, so that no name in it can end the HTML comment. */
function createMark(env: GitHubAccess['env'], target: string): string {
  const names = [env['GITHUB_WORKFLOW'], env['GITHUB_JOB'], env['GITHUB_ACTION'], target]
  return `<!-- app-screenshot-sets ${createHash('sha256').update(JSON.stringify(names)).digest('hex')} -->`
}

function createRunUrl(env: GitHubAccess['env']): string {
  return `${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}/actions/runs/${env['GITHUB_RUN_ID']}`
}

/** The author of comments that are made with the job's own token. */
const OWN_AUTHOR = 'github-actions[bot]'

/** The comment that begins with the mark and is ours: anybody can write the mark into a comment of their own. */
async function findComment(
  github: GitHubApi,
  thread: Repository & { issue_number: number },
  mark: string,
): Promise<number | undefined> {
  const comments = await github.paginate(github.rest.issues.listComments, { ...thread, per_page: 100 })
  const marked = comments.filter((comment) => comment.body?.startsWith(mark))
  if (marked.length === 0) return undefined
  const author = await readAuthor(github)
  return marked.find((comment) => comment.user?.login === author)?.id
}

/** Who the token comments as; the job's own author where GitHub doesn't tell. */
async function readAuthor(github: GitHubApi): Promise<string> {
  try {
    const { viewer } = await github.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
    return viewer.login
  } catch {
    return OWN_AUTHOR
  }
}
