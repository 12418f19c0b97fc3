import type { Issue } from '../errors.ts'
import type { DisplayTypeGuess } from '../images/display-types.ts'
import type { ImageKnowledge } from '../images/image-knowledge.ts'
import type { ImageFile, LocalImage } from '../images/local-image.ts'
import type { Order } from '../plan/order.ts'
import type { CandidateImage, SetInput } from '../plan/plan.ts'
import type { Place } from '../state/screenshot-set.ts'
import { folderLocalesOf, isTypeLetThrough, ordersOf, type Wishes } from './choose-localizations.ts'
import { findImages } from './folder/find-images.ts'

/** One localization with the sets that it has. */
export interface LocalizationState {
  readonly localizationId: string
  readonly locale: string
  readonly places: readonly Place[]
}

/** What is wanted of one set; `place` is undefined where the localization has none for it. */
export type WantedSet = Omit<SetInput, 'place' | 'assets'> & { readonly place: Place | undefined }

/** What is wanted of each set that a run concerns. */
export interface SetInputs {
  readonly inputs: readonly WantedSet[]
  readonly issues: readonly Issue[]
  /** Choices that the log should say. */
  readonly notes: readonly string[]
}

/**
 * Says what is wanted of each set that a run concerns: its order from the ordering file, and the local images that it may
 * show. `states` are the localizations chosen before.
 */
export function createSetInputs(
  states: readonly LocalizationState[],
  wishes: Wishes,
  images: ImageKnowledge,
): SetInputs {
  const issues: Issue[] = []
  const notes: string[] = []
  const wanted = states.flatMap((state) => {
    const chosen = chooseOrders(state, {
      wishes,
      images,
      isOneSet: states.length === 1 && wishes.displayTypes.length === 1,
    })
    issues.push(...chosen.issues)
    notes.push(...(chosen.notes ?? []))
    return [...chosen.orders].map(([displayType, order]) => ({ state, displayType, order }))
  })
  const context = { wishes, images, isOneSet: wanted.length === 1 }
  const inputs = wanted.map(({ state, displayType, order }): WantedSet => {
    const { localizationId, locale } = state
    const place = state.places.find((one) => one.displayType === displayType)
    return { localizationId, locale, displayType, place, order, ...findCandidates({ locale, displayType }, context) }
  })
  if (inputs.length === 0 && issues.length === 0) issues.push(describeNoSet(states, wishes))
  return { inputs, issues: dedupe(issues), notes: [...new Set(notes)] }
}

interface Context {
  readonly wishes: Wishes
  readonly images: ImageKnowledge
  readonly isOneSet: boolean
}

/** The display types that a run concerns in one localization, each with its order. */
interface WantedOrders {
  readonly orders: ReadonlyMap<string, Order | undefined>
  readonly issues: readonly Issue[]
  readonly notes?: readonly string[]
}

function chooseOrders(state: LocalizationState, context: Context): WantedOrders {
  const { wishes } = context
  const file = wishes.orderingFile
  if (file?.kind === 'list') return { orders: new Map(wishes.displayTypes.map((one) => [one, file.order])), issues: [] }
  if (file?.kind === 'map') {
    const orders = ordersOf(state.locale, file)?.orders
    if (orders === undefined) return { orders: new Map(), issues: [describeLocaleWithoutOrder(state, file.file)] }
    return { orders: new Map([...orders].filter(([displayType]) => isTypeLetThrough(displayType, wishes))), issues: [] }
  }
  if (wishes.folder === undefined || context.isOneSet) {
    return { orders: new Map(wishes.displayTypes.map((one) => [one, undefined])), issues: [] }
  }
  return chooseFromFolder(state.locale, context)
}

/** Without an ordering file the folders say which sets are meant: by their names, or by the pixel sizes of the images in them. */
function chooseFromFolder(locale: string, { wishes, images }: Context): WantedOrders {
  const folder = wishes.folder?.locales.get(locale)
  const named = [...(folder?.displayTypes ?? [])]
    .filter(([, one]) => one.images.length > 0)
    .map(([displayType]) => displayType)
  const issues: Issue[] = []
  const notes: string[] = []
  const guessed = (folder?.loose.images ?? []).flatMap((file) => {
    const found = images.read(file)
    if (found.kind === 'broken') {
      issues.push(...found.issues)
      return []
    }
    const told = tellDisplayType(found.image, { wishes, images })
    if (told === undefined) issues.push(describeUnknownSize(found.image, wishes))
    else if (told.alternatives.length > 0) notes.push(describeChoice(found.image, told))
    return told?.displayType ?? []
  })
  const displayTypes = [...new Set([...named, ...guessed])].filter((one) => isTypeLetThrough(one, wishes))
  return { orders: new Map(displayTypes.map((one) => [one, undefined])), issues, notes }
}

/** The display type of an image in a folder without one. Where only one is asked for, a size that is new to the table is taken for it. */
function tellDisplayType(
  image: LocalImage,
  { wishes, images }: Omit<Context, 'isOneSet'>,
): DisplayTypeGuess | undefined {
  const [only, ...others] = wishes.displayTypes
  const asked = wishes.displayTypes.find((one) => images.fits(image, one) === true)
  if (asked !== undefined) return { displayType: asked, alternatives: [] }
  const guess = images.guess(image)
  if (guess !== undefined || only === undefined || others.length > 0) return guess
  return { displayType: only, alternatives: [] }
}

function describeChoice(image: LocalImage, { displayType, alternatives }: DisplayTypeGuess): string {
  const size = `${image.width} × ${image.height}`
  return `${image.relativePath}: ${size} is taken for ${displayType}, not ${alternatives.join(' or ')}; a folder named for the display type, or "display-type", says otherwise`
}

function findCandidates(
  { locale, displayType }: { locale: string; displayType: string },
  { wishes, images, isOneSet }: Context,
): Pick<SetInput, 'images' | 'ignoredFiles'> {
  if (wishes.folder === undefined) return { images: undefined, ignoredFiles: new Map() }
  const includeShared = wishes.orderingFile !== undefined || isOneSet
  const locales = folderLocalesOf(locale, wishes.orderingFile)
  const found = findImages(wishes.folder, { locales, displayType, includeShared })
  const candidates = found.images.map((file): CandidateImage => {
    const read = images.read(file)
    if (read.kind === 'broken') return createBrokenCandidate(file, read.issues)
    const fit = file.own || isMeantAsItIs(file) ? 'own' : judgeFit(read.image, displayType, { wishes, images })
    return { ...read.image, fit, issues: [] }
  })
  return { images: candidates, ignoredFiles: found.ignored }

  /** With one display type asked for and no ordering file, the folder itself holds what the set is to show: a wrong size is an error. */
  function isMeantAsItIs(file: ImageFile): boolean {
    if (wishes.orderingFile !== undefined || wishes.displayTypes.length !== 1) return false
    return wishes.folder?.loose.images.some((one) => one.path === file.path) === true
  }
}

/**
 * How an image in a folder without a display type belongs to this one. Of several that its size fits the user's word
 * decides, a filter or the keys of the ordering file; else what the size is taken for.
 */
function judgeFit(
  image: LocalImage,
  displayType: string,
  { wishes, images }: Omit<Context, 'isOneSet'>,
): CandidateImage['fit'] {
  const guess = images.guess(image)?.displayType
  if (images.fits(image, displayType) === false) return guess === undefined ? 'unknown' : 'another'
  const isAsked = wishes.orderingFile !== undefined || wishes.displayTypes.includes(displayType)
  return isAsked || guess === displayType ? 'fits' : 'another'
}

/** An image that can't be read keeps its name, so that a reference to it says what is wrong with it. */
function createBrokenCandidate(file: ImageFile, issues: readonly Issue[]): CandidateImage {
  return {
    ...file,
    format: 'png',
    width: 0,
    height: 0,
    sizeBytes: -1,
    md5: `unreadable:${file.path}`,
    stamp: '',
    fit: 'own',
    issues,
  }
}

function describeLocaleWithoutOrder({ locale }: LocalizationState, file: string): Issue {
  return {
    code: 'TARGET_NOT_FOUND',
    message: `The localization's locale is ${locale}, and ${file} has neither this key nor "default"`,
    hint: `Add the key ${locale} or "default".`,
    location: { file },
  }
}

function describeUnknownSize(image: LocalImage, wishes: Wishes): Issue {
  const of = wishes.displayTypes.length === 0 ? 'any display type' : wishes.displayTypes.join(', ')
  return {
    code: 'IMAGE_DIMENSIONS',
    message: `${image.relativePath} is ${image.width} × ${image.height} pixels, which is no size of ${of} that is known here`,
    hint: 'Put it into a folder named for its display type, such as APP_IPHONE_67.',
    location: { file: image.relativePath },
  }
}

function describeNoSet(states: readonly LocalizationState[], wishes: Wishes): Issue {
  const filter = wishes.displayTypes.length === 0 ? '' : ` for ${wishes.displayTypes.join(', ')}`
  const locales = states.map((state) => state.locale).join(', ')
  const source = wishes.orderingFile?.file ?? wishes.folder?.loose.relativePath ?? 'the inputs'
  return {
    code: 'TARGET_NOT_FOUND',
    message: `No set is left to work on: ${source} names none${filter} in ${locales}`,
    hint: 'Check "display-type", the keys of the ordering file and the names of the folders.',
  }
}

/** The same file may be met in several sets; one annotation is enough. */
function dedupe(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((issue) => [`${issue.location?.file}:${issue.message}`, issue])).values()]
}

/** The files that may be shown by the sets of these locales: those to be read. */
export function listCandidateFiles(
  locales: readonly string[],
  { folder, orderingFile }: Pick<Wishes, 'folder' | 'orderingFile'>,
): readonly ImageFile[] {
  if (folder === undefined) return []
  const named = new Set(locales.flatMap((locale) => folderLocalesOf(locale, orderingFile)))
  const ofLocales = [...named].flatMap((locale) => folder.locales.get(locale) ?? [])
  const folders = [
    folder.loose,
    ...folder.displayTypes.values(),
    ...ofLocales.flatMap(({ loose, displayTypes }) => [loose, ...displayTypes.values()]),
  ]
  return folders.flatMap((one) => one.images)
}
