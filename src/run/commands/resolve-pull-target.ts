import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { InputError, type Issue } from '../../errors.ts'
import { type ResolvedPath, resolveWorkspacePath } from '../../files/resolve-path.ts'
import { IssueCollector } from '../../issue-collector.ts'
import type { Settings } from '../session/read-settings.ts'
import type { OrderingFileForm } from './render-ordering-file.ts'

/** Where `pull` writes. */
export interface PullTarget {
  readonly file: ResolvedPath
  readonly form: OrderingFileForm
  /** The folder that images are downloaded to; undefined where none are. */
  readonly folder: ResolvedPath | undefined
}

const FORMS: ReadonlyMap<string, OrderingFileForm> = new Map([
  ['.txt', 'txt'],
  ['.json', 'json'],
  ['.yml', 'yaml'],
  ['.yaml', 'yaml'],
])

/** Says where `pull` writes, before anything is asked of App Store Connect. Throws one `InputError` with all that stands against it. */
export async function resolvePullTarget({ inputs, roots }: Settings): Promise<PullTarget> {
  const { orderingFile = '', screenshots } = inputs
  const found = new IssueCollector()
  const file = await found.collectLater(() => resolveWorkspacePath(orderingFile, roots))
  const folder =
    screenshots === undefined ? undefined : await found.collectLater(() => resolveWorkspacePath(screenshots, roots))
  const form = FORMS.get(extname(orderingFile).toLowerCase())
  if (form === undefined) found.add(describeForm(orderingFile))
  if (file !== undefined && (await kindOf(file)) === 'folder') found.add(describeKind('ordering-file', file, 'a file'))
  if (folder !== undefined && (await kindOf(folder)) === 'file') {
    found.add(describeKind('screenshots', folder, 'a folder'))
  }
  if (file === undefined || form === undefined || !found.isEmpty) throw new InputError(found.issues)
  return { file, form, folder }
}

function describeForm(orderingFile: string): Issue {
  return {
    code: 'INPUT_INVALID',
    message: `Input "ordering-file" is ${orderingFile}, and its extension is none of ${[...FORMS.keys()].join(', ')}`,
    hint: 'The extension says the form in which the file is written.',
  }
}

function describeKind(name: string, { relativePath }: ResolvedPath, expected: string): Issue {
  return {
    code: 'INPUT_INVALID',
    message: `Input "${name}" is ${relativePath}, which is there and is not ${expected}`,
    hint: 'Name another place to write to.',
  }
}

async function kindOf({ path }: ResolvedPath): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    // Not there, or not to be looked at: writing tells.
    return undefined
  }
}
