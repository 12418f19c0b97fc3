import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { BOUNDS } from '../../bounds.ts'
import { type Issue, OrderingFileError } from '../../errors.ts'
import { explainNotation } from '../../wanted/names/explain-missing-path.ts'
import { tooLargeIssue } from '../../wanted/ordering-file/too-large-issue.ts'
import type { Log } from '../log.ts'
import { describeFailure, type GitHubAccess, openGitHub, readRepository } from './github.ts'

/** A file of the repository, by its path from the root. */
export interface RepositoryFileRequest {
  readonly path: string
  /** An empty token is none. */
  readonly access: GitHubAccess
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

/**
 * Reads a file of the repository at the workflow's commit, without a checkout. Throws an `OrderingFileError`
 * (`ORDERING_FILE_NOT_FOUND`) that says what is missing: the file, the right to read it, or a token.
 */
export async function readRepositoryFile({ path, access, log }: RepositoryFileRequest): Promise<Uint8Array> {
  const { env, token, signal, limit } = access
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
    const github = await openGitHub(access)
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
    const bytes = await readBounded(path, data)
    log.info(`read ${path} from ${name} at ${commit}, since the workspace holds no checkout`)
    return bytes
  } catch (error) {
    if (error instanceof OrderingFileError) throw error
    signal.throwIfAborted()
    const { status, what, hint } = describeFailure(error, limit)
    throw refuse(
      path,
      status === 404
        ? `is neither on disk nor in ${name} at ${commit}`
        : `can't be read from ${name} at ${commit}: ${what}`,
      status === 403 || status === 404
        ? [
            [...explainNotation(path), 'Check the path, and that the job has the permission "contents: read".'].join(
              ' ',
            ),
          ]
        : [`${hint.replace(/\.$/, '')}, or add a step with actions/checkout before this one.`],
      error,
    )
  }
}

/** Reads a body up to the bound of an ordering file; of a larger one no more is taken. */
async function readBounded(file: string, body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    // Leaving the loop ends the connection.
    if (length > BOUNDS.orderingFileBytes) throw new OrderingFileError(tooLargeIssue(file))
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function refuse(path: string, what: string, [hint]: readonly [string], cause?: unknown): OrderingFileError {
  const issue: Issue = { code: 'ORDERING_FILE_NOT_FOUND', message: `${path} ${what}`, hint, location: { file: path } }
  return new OrderingFileError(issue, cause === undefined ? undefined : { cause })
}
