import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { type Issue, OrderingFileError } from '../../errors.ts'
import type { Log } from '../log.ts'
import { openGitHub, readRepository, statusOf } from './github.ts'

/** A file of the repository, by its path from the root. */
export interface RepositoryFileRequest {
  readonly path: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Empty: no token. */
  readonly token: string
  readonly signal: AbortSignal
  readonly log: Log
}

/** Whether the workspace holds a checkout: then a file that isn't there is missing, and not to be looked for elsewhere. */
export async function hasCheckout(workspace: string): Promise<boolean> {
  try {
    await access(join(workspace, '.git'))
    return true
  } catch {
    return false
  }
}

/** An ordering file is small: an answer that takes longer is none. */
const TIME_LIMIT_MS = 20_000

/**
 * Reads a file of the repository at the workflow's commit, without a checkout. Throws an `OrderingFileError`
 * (`ORDERING_FILE_NOT_FOUND`) that says what is missing: the file, the right to read it, or a token.
 */
export async function readRepositoryFile({
  path,
  env,
  token,
  signal,
  log,
}: RepositoryFileRequest): Promise<Uint8Array> {
  const repository = readRepository(env)
  const commit = env['GITHUB_SHA'] ?? ''
  if (token === '' || repository === undefined || commit === '') {
    throw refuse(
      path,
      'is not on disk, and without a checkout it takes "github-token" to read it from the repository',
      ['Add a step with actions/checkout before this one, or leave "github-token" at its default.'],
    )
  }
  const name = `${repository.owner}/${repository.repo}`
  try {
    const github = await openGitHub({ token, signal, timeLimitMs: TIME_LIMIT_MS })
    const place = path.split('/').map(encodeURIComponent).join('/')
    const { data, headers } = await github.request(`GET /repos/{owner}/{repo}/contents/${place}`, {
      ...repository,
      ref: commit,
      headers: { accept: 'application/vnd.github.raw+json' },
      // As text it would lose what isn't UTF-8, and with it the error that says so.
      request: { parseSuccessResponseBody: false },
    })
    // GitHub lists a folder whatever media type is asked for.
    if (`${headers['content-type']}`.startsWith('application/json')) {
      throw refuse(path, `is a folder in ${name} at ${commit}, not a file`, ['Name a file.'])
    }
    const bytes = new Uint8Array(await new Response(data).arrayBuffer())
    log.info(`read ${path} from ${name} at ${commit}, since the workspace holds no checkout`)
    return bytes
  } catch (error) {
    if (error instanceof OrderingFileError) throw error
    signal.throwIfAborted()
    const status = statusOf(error)
    throw refuse(
      path,
      status === 404
        ? `is neither on disk nor in ${name} at ${commit}`
        : `can't be read from ${name} at ${commit}: ${describeAnswer(error)}`,
      status === 403 || status === 404
        ? ['Check the path, and that the job has the permission "contents: read".']
        : ['Run this again, or add a step with actions/checkout before this one.'],
      error,
    )
  }
}

/** The client gives the status 500 to a request without an answer, too. */
function describeAnswer(error: unknown): string {
  const isAnswered = error instanceof Error && 'response' in error && error.response !== undefined
  return isAnswered ? `GitHub answered ${statusOf(error)}` : 'GitHub could not be reached'
}

function refuse(path: string, what: string, [hint]: readonly [string], cause?: unknown): OrderingFileError {
  const issue: Issue = { code: 'ORDERING_FILE_NOT_FOUND', message: `${path} ${what}`, hint, location: { file: path } }
  return new OrderingFileError(issue, cause === undefined ? undefined : { cause })
}
