import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { PathRoots } from '../../src/files/resolve-path.ts'

/** A workspace and a RUNNER_TEMP of one test's own, side by side with a folder that is neither; removed at its end. */
export interface Workspace extends AsyncDisposable {
  readonly roots: PathRoots & { readonly runnerTemp: string }
  readonly outside: string
  /** Makes files, and folders for names that end with a slash, relative to the workspace. */
  add(...paths: readonly string[]): Promise<void>
  /** Makes a link; the target is taken as it is. */
  link(path: string, target: string): Promise<void>
}

export async function createWorkspace(): Promise<Workspace> {
  const base = await realpath(await mkdtemp(join(tmpdir(), 'wanted-')))
  const workspace = join(base, 'work')
  const runnerTemp = join(base, 'temp')
  const outside = join(base, 'work-outside')
  for (const folder of [workspace, runnerTemp, outside]) await mkdir(folder)
  await writeFile(join(outside, 'secret.png'), 'secret')
  return {
    roots: { workspace, runnerTemp },
    outside,
    async add(...paths) {
      for (const path of paths) {
        const place = join(workspace, path)
        await mkdir(path.endsWith('/') ? place : dirname(place), { recursive: true })
        if (!path.endsWith('/')) await writeFile(place, 'content')
      }
    },
    async link(path, target) {
      await mkdir(dirname(join(workspace, path)), { recursive: true })
      await symlink(target, join(workspace, path))
    },
    async [Symbol.asyncDispose]() {
      await rm(base, { recursive: true })
    },
  }
}
