import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { createRunnerFolders, type Files, writeFiles } from './runner-folders.ts'

/** A checkout: the files of a commit, those of `.git` among them. */
export interface Repository {
  readonly commit: string
  readonly files: Files
}

/** Commits these files with Git, as `actions/checkout` would leave them. The same files give the same commit. */
export async function createRepository(files: Files): Promise<Repository> {
  await using folders = await createRunnerFolders()
  await writeFiles(folders, files)
  const { workspace } = folders
  async function git(...words: readonly string[]): Promise<string> {
    const { stdout } = await promisify(execFile)('git', ['-c', 'gc.auto=0', ...words], {
      cwd: workspace,
      env: { PATH: process.env['PATH'], HOME: workspace, ...IDENTITY },
    })
    return stdout.trim()
  }
  await git('init', '--quiet', '--template=', '--initial-branch=main')
  await git('add', '--all')
  await git('commit', '--quiet', '--message=Screenshots')
  return { commit: await git('rev-parse', 'HEAD'), files: await readFiles(workspace) }
}

const IDENTITY = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Octocat',
  GIT_AUTHOR_EMAIL: 'octocat@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Octocat',
  GIT_COMMITTER_EMAIL: 'octocat@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
}

async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [relative(folder, path), await readFile(path)] as const)),
  )
}
