import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { hasErrorCode } from '../../files/has-error-code.ts'
import { similarNames } from './similar-names.ts'

/** A path of the user's that leads to nothing. */
export interface MissingPath {
  /** Absolute, or relative to the workspace with forward slashes: as `ResolvedPath` has it. */
  readonly relativePath: string
  /** Absolute. */
  readonly workspace: string
}

const NAMES_SHOWN = 8
/** Of a folder that holds more, and of a tree that is larger, the rest isn't looked at. */
const NAMES_READ = 1_000
const FOLDERS_SEARCHED = 300
const DEPTH_SEARCHED = 4
const PLACES_SHOWN = 3

/**
 * Says, as a hint, why a path may lead to nothing: what in it is taken as it stands, the first part of it that is missing
 * and what lies beside that, where the workspace holds it elsewhere, and where paths start.
 */
export async function explainMissingPath({ relativePath, workspace }: MissingPath): Promise<string> {
  const missing = await findFirstMissing(relativePath, workspace)
  const elsewhere = await findElsewhere(relativePath, workspace)
  return [
    ...explainNotation(relativePath),
    describeBeside(missing),
    ...(elsewhere.length === 0 ? [] : [`There is ${elsewhere.join(', ')}.`]),
    existsSync(join(workspace, '.git'))
      ? 'Paths start at the workspace, and "working-directory" doesn\'t count.'
      : 'Is the repository checked out before this step?',
  ].join(' ')
}

/** What people write in a path that a shell would replace, or another system would read. */
export function explainNotation(path: string): readonly string[] {
  return [
    ...(/\$|%\w+%|^~/.test(path)
      ? ['No variable is replaced in "with:": give the path as it is from the workspace.']
      : []),
    ...(path.includes('\\') ? ['Write "/" between folders, not "\\".'] : []),
  ]
}

interface FirstMissing {
  /** As messages show it. */
  readonly folder: string
  readonly part: string
  readonly beside: readonly string[]
}

async function findFirstMissing(path: string, workspace: string): Promise<FirstMissing> {
  const parts = path.split('/').filter((part) => part !== '')
  const start = isAbsolute(path) ? '/' : workspace
  let depth = 0
  while (depth < parts.length - 1 && existsSync(join(start, ...parts.slice(0, depth + 1)))) depth += 1
  const above = parts.slice(0, depth).join('/')
  const folder = isAbsolute(path) ? `/${above}` : above === '' ? 'the workspace' : above
  const beside = await listNames(join(start, above))
  return { folder, part: parts[depth] ?? path, beside: beside.map(({ name }) => name) }
}

function describeBeside({ folder, part, beside }: FirstMissing): string {
  const similar = similarNames(part, beside)
  const names = [...similar, ...beside.filter((name) => !similar.includes(name) && !name.startsWith('.')).toSorted()]
  const shown = names.slice(0, NAMES_SHOWN)
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : ''
  const where = folder.replace(/^the/, 'The')
  return shown.length === 0
    ? `${where} holds no "${part}", and nothing else either.`
    : `${where} holds no "${part}", but ${shown.join(', ')}${more}.`
}

/** Where in the workspace a path of these parts is, that was looked for at its top: the nearest folders first. */
async function findElsewhere(path: string, workspace: string): Promise<readonly string[]> {
  if (isAbsolute(path) || path.startsWith('..')) return []
  const found: string[] = []
  let searched = 0
  let level = ['']
  for (let depth = 0; depth < DEPTH_SEARCHED; depth += 1) {
    const next: string[] = []
    for (const folder of level) {
      if (searched === FOLDERS_SEARCHED) return found
      searched += 1
      for (const { name, isFolder } of await listNames(join(workspace, folder))) {
        if (!isFolder || name.startsWith('.') || name === 'node_modules') continue
        const place = folder === '' ? name : `${folder}/${name}`
        next.push(place)
        if (existsSync(join(workspace, place, path))) found.push(`${place}/${path}`)
        if (found.length === PLACES_SHOWN) return found
      }
    }
    level = next
  }
  return found
}

/** What lies in a folder; nothing where that can't be read. Links aren't followed. */
async function listNames(folder: string): Promise<readonly { readonly name: string; readonly isFolder: boolean }[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.slice(0, NAMES_READ).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT', 'ENOTDIR', 'EACCES')) return []
    throw error
  }
}
