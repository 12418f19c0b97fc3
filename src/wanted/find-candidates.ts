import type { ImageFile, LocalImage } from '../images/file/local-image.ts'
import type { KnownImages } from '../images/known-images.ts'
import type { CandidateImage, SetInput } from '../plan/plan.ts'
import { type FoundImage, findImages } from './folder/find-images.ts'
import type { LocaleFolder } from './folder/screenshots-folder.ts'
import {
  folderLocalesOf,
  isOneDirectSet,
  isTypeLetThrough,
  ordersOf,
  usesSharedFolders,
  type Wishes,
} from './wishes/wishes.ts'

/** Which set is asked for. */
interface SetQuery {
  readonly locale: string
  readonly displayType: string
}

/** The local images that a set may show, and the files beside them that are not read. Filters make no difference. */
export function findCandidates(
  query: SetQuery,
  wishes: Wishes,
  images: KnownImages,
): Pick<SetInput, 'images' | 'ignoredFiles' | 'otherFormats'> {
  const { folder, orderingFile } = wishes
  if (folder === undefined) return { images: undefined, ignoredFiles: new Map(), otherFormats: new Map() }
  const found = findImages(folder, {
    locales: folderLocalesOf(query.locale, orderingFile),
    displayType: query.displayType,
    includeShared: usesSharedFolders(wishes),
  })
  const candidates = found.images.map((file): CandidateImage => {
    const read = images.read(file)
    if (read.kind === 'broken') {
      return { ...createBrokenCandidate(file), fit: isToldBySet(file, wishes) ? 'own' : 'aside', issues: read.issues }
    }
    return { ...read.image, fit: judgeFit({ file, image: read.image }, query, { wishes, images }), issues: [] }
  })
  return { images: candidates, ignoredFiles: found.ignored, otherFormats: found.otherFormats }
}

interface Context {
  readonly wishes: Wishes
  readonly images: KnownImages
}

/** How an image belongs to a set. */
function judgeFit(
  { file, image }: { readonly file: FoundImage; readonly image: LocalImage },
  query: SetQuery,
  { wishes, images }: Context,
): CandidateImage['fit'] {
  if (file.isUnframed) return 'aside'
  if (file.own || isMeantAsItIs(file, wishes)) return 'own'
  const told = images.tell(image)
  if (told.kind === 'told' && told.displayType === query.displayType) return 'fits'
  const fits = images.fits(image, query.displayType)
  // Told by its size alone: somebody who names the set may mean another one of that size.
  const isChoice = told.kind === 'told' && !image.name.includes(told.displayType)
  if (fits === true && isChoice && isMeantFor(query, told.displayType, wishes)) return 'fits'
  if (told.kind === 'unknown-size') {
    if (!isToldBySet(file, wishes)) return 'aside'
    return fits === undefined ? 'fits' : 'unknown'
  }
  if (told.kind === 'other-platform' || !isTypeLetThrough(told.displayType, wishes)) return 'aside'
  return 'another'
}

/** With one set named by its place and no ordering file, the folder itself holds what the set is to show: a wrong size is an error. */
function isMeantAsItIs(file: ImageFile, wishes: Wishes): boolean {
  if (wishes.orderingFile !== undefined || !isOneDirectSet(wishes)) return false
  return wishes.folder?.loose.images.some((one) => one.path === file.path) === true
}

/**
 * Whether the user says that the set's display type is meant where pixels are taken for `taken`: by the target itself, or by the
 * keys of the map for this locale, whatever the filters.
 */
function isMeantFor({ locale, displayType }: SetQuery, taken: string, wishes: Wishes): boolean {
  if (isOneDirectSet(wishes)) return true
  const orders = ordersOf(locale, wishes.orderingFile)?.orders
  return orders?.has(displayType) === true && !orders.has(taken)
}

/** Whether a set tells what is wrong with an image. Without an order nothing says what a loose one is for, and the run tells it. */
function isToldBySet({ own, isUnframed }: FoundImage, wishes: Wishes): boolean {
  return own || (!isUnframed && (wishes.orderingFile !== undefined || isOneDirectSet(wishes)))
}

/** An image that can't be read keeps its name, so that a reference to it says what is wrong with it. */
function createBrokenCandidate(file: ImageFile): Omit<CandidateImage, 'fit' | 'issues'> {
  return {
    ...file,
    format: 'png',
    width: 0,
    height: 0,
    sizeBytes: -1,
    md5: `unreadable:${file.path}`,
    stamp: '',
  }
}

/** The files that may be shown by the sets of these locales: those to be read. */
export function listCandidateFiles(locales: readonly string[], wishes: Wishes): readonly ImageFile[] {
  const { folder, orderingFile } = wishes
  if (folder === undefined) return []
  const letThrough = (displayTypes: LocaleFolder['displayTypes']) =>
    [...displayTypes].flatMap(([name, one]) => (isTypeLetThrough(name, wishes) ? [one] : []))
  const named = new Set(locales.flatMap((locale) => folderLocalesOf(locale, orderingFile)))
  const ofLocales = [...named].flatMap((locale) => folder.locales.get(locale) ?? [])
  const shared = usesSharedFolders(wishes) ? [folder.loose, ...letThrough(folder.displayTypes)] : []
  const folders = [...shared, ...ofLocales.flatMap(({ loose, displayTypes }) => [loose, ...letThrough(displayTypes)])]
  return folders.flatMap((one) => [...one.images, ...one.unframed])
}

/** Those of them that lie in a folder without a display type. */
export function listLooseFiles(locales: readonly string[], wishes: Wishes): readonly ImageFile[] {
  const { folder, orderingFile } = wishes
  if (folder === undefined) return []
  const named = new Set(locales.flatMap((locale) => folderLocalesOf(locale, orderingFile)))
  const shared = usesSharedFolders(wishes) ? folder.loose.images : []
  return [...shared, ...[...named].flatMap((locale) => folder.locales.get(locale)?.loose.images ?? [])]
}
