import type { Issue } from '../../errors.ts'
import { isOfAndroid } from '../folder/is-of-android.ts'
import { countImages, type LocaleFolder, type ScreenshotsFolder } from '../folder/screenshots-folder.ts'
import { listLocales, type Wishes } from '../wishes/wishes.ts'

/** What lies in the folder and doesn't count, and what would make it count. */
interface Finding {
  readonly found: string
  readonly remedy: string
}

/**
 * Why a run concerns no set at all: what the filters leave, what lies in the folder, and what would make it count. `known` are
 * the locales that are there; empty where that isn't known.
 */
export function explainNothing(wishes: Wishes, known: readonly string[]): Issue {
  const { folder, orderingFile } = wishes
  const there = known.length === 0 ? '' : `; App Store Connect has ${listLocales(known)} here`
  const filters = [
    ...(wishes.locales.length > 0 ? [`"locale: ${wishes.locales.join(', ')}"`] : []),
    ...(wishes.displayTypes.length > 0 ? [`"display-type: ${wishes.displayTypes.join(', ')}"`] : []),
  ]
  const narrowed = filters.length === 0 ? '' : ` with ${filters.join(' and ')}`
  if (orderingFile !== undefined || folder === undefined) {
    return {
      code: 'TARGET_NOT_FOUND',
      message: `No set is left to work on: ${orderingFile?.file ?? 'the inputs'}${narrowed} ${orderingFile === undefined ? 'name' : 'names'} none${there}`,
      hint: 'Check the filters and the keys of the ordering file.',
    }
  }
  const findings = listFindings(folder, wishes)
  const path = folder.loose.relativePath
  const [first] = findings
  const found = first === undefined ? 'it holds no images' : findings.map((one) => one.found).join('; ')
  return {
    code: 'TARGET_NOT_FOUND',
    message: `No set is left to work on${narrowed}: in ${path === '.' ? 'the workspace' : path}, no folder of a locale of this version holds images; ${found}${there}`,
    hint: first?.remedy ?? `Put the images into folders named for locales, such as ${path}/${known[0] ?? 'en-US'}.`,
  }
}

/** The likeliest reason first. */
function listFindings(folder: ScreenshotsFolder, { isDirect }: Wishes): readonly Finding[] {
  const { relativePath } = folder.loose
  const findings: Finding[] = []
  const loose = countImages(folder.loose)
  const holders = folder.strays
    .flatMap((one) => one.holders)
    .toSorted((a, b) => rankPath(a.relativePath) - rankPath(b.relativePath) || b.locales.length - a.locales.length)
  for (const { relativePath: path, locales } of holders.slice(0, 5)) {
    findings.push({
      found: `${path} holds locales' folders (${locales.slice(0, 10).join(', ')})`,
      remedy: `Give "screenshots: ${path}".`,
    })
  }
  if (folder.ownLocale !== undefined && loose > 0) {
    const above = relativePath.split('/').slice(0, -1).join('/') || '.'
    findings.push({
      found: `${relativePath} is itself the folder of a locale (${count(loose)})`,
      remedy: `Give the folder above it: "screenshots: ${above}", with "locale: ${folder.ownLocale}" to work on this locale alone.`,
    })
  } else if (loose > 0) {
    findings.push({
      found: `${count(loose)} ${loose === 1 ? 'lies' : 'lie'} in ${relativePath} itself`,
      remedy: `Put the images into folders named for their locales, such as ${relativePath}/en-US, or give an "ordering-file", with which images in ${relativePath} itself serve all locales${isDirect ? ', or one "display-type", whose set they then are' : ''}.`,
    })
  }
  const shared = [...folder.displayTypes].filter(([, one]) => countImages(one) > 0)
  if (shared.length > 0) {
    const names = shared.map(([name, one]) => `${name} (${count(countImages(one))})`).join(', ')
    findings.push({
      found: `folders of display types lie beside the locales: ${names}`,
      remedy: 'Give an "ordering-file", with which they serve all locales, or put them into the locales\' folders.',
    })
  }
  const ofOthers = [...folder.locales].filter(([, one]) => holdsImages(one))
  if (ofOthers.length > 0) {
    findings.push({
      found: `there are folders of other locales: ${ofOthers.map(([name]) => name).join(', ')}`,
      remedy: 'Add these locales in App Store Connect, or correct the filter or the names of the folders.',
    })
  }
  for (const { relativePath: path, images, reason } of folder.strays
    .filter((one) => one.holders.length === 0)
    .slice(0, 5)) {
    findings.push({
      found: `${count(images)} ${images === 1 ? 'lies' : 'lie'} in ${path}, which is not read${reason.kind === 'slip' || reason.advice === undefined ? '' : ` (${reason.advice})`}`,
      remedy: `Images are read from <locale>/<display type> and <locale> in ${relativePath}.`,
    })
  }
  return findings
}

/** Of several folders that hold locales' folders the ones named for screenshots come first, and Android's last. */
function rankPath(path: string): number {
  if (isOfAndroid(path)) return 2
  return /screenshot/i.test(path) ? 0 : 1
}

function holdsImages({ loose, displayTypes }: LocaleFolder): boolean {
  return countImages(loose) > 0 || [...displayTypes.values()].some((one) => countImages(one) > 0)
}

function count(images: number): string {
  return images === 1 ? '1 image' : `${images} images`
}
