import { existsSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { labelDisplayType } from '../../display-types.ts'
import { InputError, type Issue, type SourceLocation } from '../../errors.ts'
import { type PathRoots, resolveWorkspacePath } from '../../files/resolve-path.ts'
import { IssueCollector } from '../../issue-collector.ts'
import type { TargetQuery } from '../../state/target-query.ts'
import { scanScreenshotsFolder } from '../folder/scan-screenshots-folder.ts'
import type { ScreenshotsFolder } from '../folder/screenshots-folder.ts'
import type { Vocabulary } from '../names/judgement.ts'
import type { OrderingFile } from '../ordering-file/ordering-file.ts'
import { readOrderingFile } from '../ordering-file/read-ordering-file.ts'
import type { Wishes } from './wishes.ts'

/** What has to be loaded, and what is known about it. */
export interface WishesRequest {
  readonly command: string
  readonly orderingFile: string | undefined
  readonly screenshots: string | undefined
  readonly target: TargetQuery
  readonly displayTypes: readonly string[]
  readonly missing: 'fail' | 'skip'
  readonly roots: PathRoots
  readonly vocabulary: Vocabulary
  readonly platformOf: (displayType: string) => string | undefined
  /** Reads an ordering file that isn't on disk; undefined where it isn't to be looked for elsewhere. */
  readElsewhere(path: string): Promise<Uint8Array | undefined>
}

/** Commands for which the files don't say what is wanted: to `pull` they are where it writes. */
const WITHOUT_FILES: ReadonlySet<string> = new Set(['read', 'pull', 'delete'])

/** Loads the ordering file and looks through the folder of images. Throws one error with the problems of both. */
export async function loadWishes(given: WishesRequest): Promise<Wishes> {
  const hasFiles = !WITHOUT_FILES.has(given.command)
  const request = hasFiles ? given : { ...given, orderingFile: undefined, screenshots: undefined }
  const found = new IssueCollector()
  const orderingFile = await found.collectLater(() => loadFile(request))
  const folder = await found.collectLater(() => loadFolder(request, orderingFile))
  if (orderingFile !== undefined) found.addAll(checkOrderingFile(orderingFile, request))
  if (!found.isEmpty) throw new InputError(found.issues)
  return {
    orderingFile,
    folder,
    locales: request.target.kind === 'app' ? request.target.locales : [],
    displayTypes: request.displayTypes,
    missing: request.missing,
    isDirect: request.target.kind !== 'app',
  }
}

async function loadFile({
  orderingFile,
  roots,
  vocabulary,
  readElsewhere,
}: WishesRequest): Promise<OrderingFile | undefined> {
  if (orderingFile === undefined) return undefined
  const { path, relativePath: file } = await resolveWorkspacePath(orderingFile, roots)
  // The parsers are loaded only here: a run that fails on its inputs needs none.
  const { assertOrderingFileName, parseOrderingFile } = await import('../ordering-file/parse-ordering-file.ts')
  assertOrderingFileName(file)
  const isInWorkspace = !isAbsolute(file)
  const elsewhere = isInWorkspace && !existsSync(path) ? await readElsewhere(file) : undefined
  const bytes = elsewhere ?? (await readOrderingFile({ path, file, workspace: roots.workspace }))
  return parseOrderingFile(bytes, file, vocabulary)
}

/** Locales that an ordering file or the inputs name are folders' names too, also those that no table knows. */
async function loadFolder(
  { screenshots, roots, vocabulary, target, displayTypes, platformOf }: WishesRequest,
  file: OrderingFile | undefined,
): Promise<ScreenshotsFolder | undefined> {
  if (screenshots === undefined) return undefined
  const named = file?.kind === 'map' ? [...file.locales] : []
  const locales = [...(target.kind === 'app' ? target.locales : []), ...named.map(([locale]) => locale)]
  // Locales that are to have the order of another share its map.
  const maps = new Set(named.map(([, { orders }]) => orders))
  const types = [...displayTypes, ...[...maps].flatMap((orders) => [...orders.keys()])]
  return scanScreenshotsFolder({
    folder: await resolveWorkspacePath(screenshots, roots),
    roots,
    vocabulary: {
      locales: [...new Set([...vocabulary.locales, ...locales])],
      displayTypes: [...new Set([...vocabulary.displayTypes, ...types])],
      otherPlatformOf(displayType) {
        const platform = platformOf(displayType)
        return target.kind !== 'app' || platform === target.platform ? undefined : platform
      },
    },
  })
}

/** What the file says against the inputs. */
function checkOrderingFile(file: OrderingFile, request: WishesRequest): readonly Issue[] {
  if (file.kind === 'list') return checkList(file.file, request)
  const { target, platformOf } = request
  if (target.kind !== 'app') return []
  const entries = [...file.locales.values(), ...(file.default === undefined ? [] : [file.default])]
  const maps = new Set(entries.map(({ orders }) => orders))
  const keys = new Map<string, SourceLocation>()
  for (const orders of maps) {
    for (const [displayType, { line, column }] of orders)
      keys.set(`${displayType}:${line}`, { file: file.file, line, column })
  }
  return [...keys].flatMap(([key, location]): readonly Issue[] => {
    const displayType = key.slice(0, key.lastIndexOf(':'))
    const platform = platformOf(displayType)
    if (platform === undefined || platform === target.platform) return []
    return [
      {
        code: 'ORDERING_FILE_KEY',
        message: `${labelDisplayType(displayType)} is a display type of ${platform}, and the platform is ${target.platform}`,
        hint: `Give "platform: ${platform}" and an ordering file of its own, or a display type of ${target.platform}.`,
        location,
      },
    ]
  })
}

/** A plain list orders whole sets, and so the inputs must say of which display types. */
function checkList(file: string, { target, displayTypes }: WishesRequest): readonly Issue[] {
  if (target.kind === 'set' || displayTypes.length > 0) return []
  return [
    {
      code: 'INPUT_MISSING',
      message: `${file} is a plain list, and input "display-type" doesn't say which sets it orders`,
      hint: 'Give "display-type", or write a map: locale → display type → order.',
    },
  ]
}
