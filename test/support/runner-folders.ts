import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

/** The folders of one job on a runner. Gone once disposed of. */
export interface RunnerFolders extends AsyncDisposable {
  /** GITHUB_WORKSPACE: where the checkout lies and the action runs. */
  readonly workspace: string
  /** RUNNER_TEMP. */
  readonly temp: string
  /** RUNNER_TOOL_CACHE. */
  readonly tools: string
}

/** Content of files by path, relative to the workspace. */
export type Files = Readonly<Record<string, string | Uint8Array>>

export async function createRunnerFolders(): Promise<RunnerFolders> {
  // Links resolved, as on a runner: the action compares resolved paths.
  const root = await realpath(await mkdtemp(join(tmpdir(), 'runner-')))
  const folders = { workspace: join(root, 'work'), temp: join(root, '_temp'), tools: join(root, '_tools') }
  for (const folder of Object.values(folders)) await mkdir(folder)
  return { ...folders, [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }) }
}

/** Writes files into the workspace, with the folders they need. Each is asked for when it is written: not all of them have to be in memory. */
export async function writeFiles(folders: RunnerFolders, files: Files): Promise<void> {
  for (const path of Object.keys(files)) {
    await mkdir(dirname(join(folders.workspace, path)), { recursive: true })
    await writeFile(join(folders.workspace, path), files[path] ?? '')
  }
}

/** What lies in the workspace and, below `_temp/`, in RUNNER_TEMP: a mark that changes with the file, by path. */
export async function listFiles(folders: RunnerFolders): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const [folder, prefix] of [[folders.workspace, ''] as const, [folders.temp, '_temp/'] as const]) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      const { size, mtimeMs, ino } = await stat(path)
      found.set(prefix + relative(folder, path), `${ino} ${size} ${mtimeMs}`)
    }
  }
  return found
}

/** Content of the files that are new or changed since `before`, by path as in `listFiles`. */
export async function readChangedFiles(
  folders: RunnerFolders,
  before: ReadonlyMap<string, string>,
): Promise<Readonly<Record<string, Buffer>>> {
  const changed: Record<string, Buffer> = {}
  for (const [path, mark] of await listFiles(folders)) {
    if (before.get(path) === mark) continue
    const absolute = path.startsWith('_temp/') ? join(dirname(folders.temp), path) : join(folders.workspace, path)
    changed[path] = await readFile(absolute)
  }
  return changed
}
