import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError, type Issue } from '../../errors.ts'
import { hasErrorCode } from '../../files/has-error-code.ts'
import { type PathRoots, type ResolvedPath, resolveWorkspacePath } from '../../files/resolve-path.ts'
import type { ImageFile } from '../../images/file/local-image.ts'
import { isImageName } from './is-image-name.ts'
import { pairFramed } from './pair-framed.ts'
import type { ImageFolder } from './screenshots-folder.ts'

/** One folder with the names of its subfolders. */
export interface FolderContent {
  readonly folder: ImageFolder
  /** Not hidden; by name. */
  readonly subfolders: readonly (ResolvedPath & { readonly name: string })[]
}

type Entry =
  | { readonly kind: 'image'; readonly image: ImageFile }
  | { readonly kind: 'subfolder'; readonly subfolder: FolderContent['subfolders'][number] }
  | { readonly kind: 'ignored'; readonly name: string }
  | { readonly kind: 'problem' }

/** Pictures that Apple takes in another format only, and images whose names a download, an editor or a converter lengthened. */
const OTHER_FORMAT =
  /\.(?:webp|hei[cf]|avif|tiff?|gif|bmp|jfif|jpe|jp2|jxl|(?:png|jpe?g)\.(?:txt|part|download|crdownload))$/i

/** frameit's own picture, where its settings lie beside it. */
const BACKGROUND = /^background\.(?:png|jpe?g)$/i
const FRAMEIT_SETTINGS = 'Framefile.json'

/** What lies in one folder. Links are followed; one that leads out of the workspace, to itself or nowhere is one of its issues. */
export async function readFolder({ path, relativePath }: ResolvedPath, roots: PathRoots): Promise<FolderContent> {
  const issues: Issue[] = []
  const dirents = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    if (!hasErrorCode(error, 'EACCES', 'EPERM')) throw error
    issues.push(issueOf('IMAGE_UNREADABLE', relativePath, `the folder ${relativePath} may not be read`))
    return []
  })
  const images: ImageFile[] = []
  const ignored: string[] = []
  const subfolders: FolderContent['subfolders'][number][] = []
  for (const dirent of dirents.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const place = { path: join(path, dirent.name), relativePath: `${relativePath}/${dirent.name}`.replace(/^\.\//, '') }
    const entry = await readEntry(dirent, place, { roots, issues })
    if (entry.kind === 'image') images.push(entry.image)
    if (entry.kind === 'subfolder') subfolders.push(entry.subfolder)
    if (entry.kind === 'ignored') ignored.push(entry.name)
  }
  const isFramed = ignored.includes(FRAMEIT_SETTINGS)
  const isBackground = ({ name }: ImageFile) => isFramed && BACKGROUND.test(name)
  const folder: ImageFolder = {
    relativePath,
    ...pairFramed(images.filter((image) => !isBackground(image))),
    ignored: [...ignored, ...images.filter(isBackground).map(({ name }) => name)],
    otherFormats: ignored.filter((name) => !name.startsWith('.') && OTHER_FORMAT.test(name)),
    issues,
  }
  return { folder, subfolders }
}

async function readEntry(
  dirent: Dirent,
  place: ResolvedPath,
  context: { readonly roots: PathRoots; readonly issues: Issue[] },
): Promise<Entry> {
  const { name } = dirent
  if (name.startsWith('.')) return { kind: 'ignored', name }
  const isImage = isImageName(name)
  const kind = dirent.isSymbolicLink() ? await followLink(place, isImage, context) : kindOf(dirent)
  if (kind === 'problem') return { kind }
  if (kind === 'folder') return { kind: 'subfolder', subfolder: { name, ...place } }
  if (!isImage) return { kind: 'ignored', name }
  if (kind === 'file') return { kind: 'image', image: { name, ...place } }
  const message = kind === 'missing' ? 'is a link to a file that is not there' : 'is a device or a pipe, not a file'
  context.issues.push(issueOf('IMAGE_UNREADABLE', place.relativePath, `the image ${place.relativePath} ${message}`))
  return { kind: 'problem' }
}

type Kind = 'file' | 'folder' | 'special' | 'missing' | 'problem'

async function followLink(
  { path, relativePath }: ResolvedPath,
  isImage: boolean,
  { roots, issues }: { readonly roots: PathRoots; readonly issues: Issue[] },
): Promise<Kind> {
  try {
    const target = await resolveWorkspacePath(path, roots)
    return kindOf(await stat(target.path))
  } catch (error) {
    if (error instanceof InputError) {
      const { code } = error
      const found = code === 'PATH_OUTSIDE_WORKSPACE' ? 'leads out of the workspace' : 'leads to itself'
      issues.push(
        issueOf(
          code,
          relativePath,
          `the symbolic link ${relativePath} ${found}`,
          'Put the file itself here, or a link within the workspace.',
        ),
      )
      return 'problem'
    }
    if (hasErrorCode(error, 'ENOENT', 'ENOTDIR')) return 'missing'
    if (!hasErrorCode(error, 'EACCES', 'EPERM')) throw error
    if (isImage) issues.push(issueOf('IMAGE_UNREADABLE', relativePath, `the image ${relativePath} may not be read`))
    return 'problem'
  }
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): Kind {
  if (entry.isFile()) return 'file'
  return entry.isDirectory() ? 'folder' : 'special'
}

function issueOf(code: Issue['code'], file: string, message: string, hint?: string): Issue {
  return { code, message, ...(hint === undefined ? {} : { hint }), location: { file } }
}
