import type { Issue, Notice } from '../errors.ts'
import type { LocalImage } from '../images/file/local-image.ts'
import type { KnownImages } from '../images/known-images.ts'
import type { Order } from '../plan/order.ts'
import type { SetInput } from '../plan/plan.ts'
import type { Place } from '../state/screenshot-set.ts'
import { findCandidates } from './find-candidates.ts'
import { countImages } from './folder/screenshots-folder.ts'
import { describeLeftOut, type OtherPlatformImage } from './left-out/describe-left-out.ts'
import { explainNothing } from './left-out/explain-nothing.ts'
import { noteMeetingSizes } from './note-meeting-sizes.ts'
import { warnOfComments } from './warn-of-comments.ts'
import { isOneDirectSet, isTypeLetThrough, ordersOf, type Wishes } from './wishes/wishes.ts'

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
  /** What the folder holds that this run leaves out. */
  readonly warnings: readonly Notice[]
  /** Choices that the log should say. */
  readonly notes: readonly string[]
}

/**
 * Says what is wanted of each set that a run concerns: its order from the ordering file, and the local images that it may
 * show. `states` are the localizations chosen before.
 */
export function createSetInputs(states: readonly LocalizationState[], wishes: Wishes, images: KnownImages): SetInputs {
  const chosen = states.map((state) => ({ state, ...chooseOrders(state, { wishes, images }) }))
  const inputs = chosen.flatMap(({ state, orders }) =>
    [...orders].map(([displayType, order]): WantedSet => {
      const { localizationId, locale } = state
      const place = state.places.find((one) => one.displayType === displayType)
      return {
        localizationId,
        locale,
        displayType,
        place,
        order,
        ...findCandidates({ locale, displayType }, wishes, images),
      }
    }),
  )
  const issues = chosen.flatMap((one) => one.issues)
  const elsewhere = states.flatMap(({ locale }) => findElsewhere(locale, { wishes, images }))
  const locales = states.map(({ locale }) => locale)
  if (inputs.length === 0 && issues.length === 0) issues.push(describeNoSet(locales, { wishes, elsewhere }))
  return {
    inputs,
    issues: dedupe(issues),
    warnings: [
      ...warnOfComments(wishes.orderingFile, inputs),
      ...describeLeftOut(locales, {
        wishes,
        elsewhere,
        otherPlatformOf: (displayType) => images.otherPlatformOf(displayType),
      }),
    ],
    notes: [...describeChoices(chosen.flatMap((one) => one.choices)), ...noteMeetingSizes(inputs)],
  }
}

interface Context {
  readonly wishes: Wishes
  readonly images: KnownImages
}

/** An image whose size fits several display types. */
interface Choice {
  readonly image: LocalImage
  readonly displayType: string
  readonly alternatives: readonly string[]
}

/** The display types that a run concerns in one localization, each with its order. */
interface WantedOrders {
  readonly orders: ReadonlyMap<string, Order | undefined>
  readonly issues: readonly Issue[]
  readonly choices: readonly Choice[]
}

function chooseOrders(state: LocalizationState, context: Context): WantedOrders {
  const { wishes } = context
  const file = wishes.orderingFile
  const nothing = { issues: [], choices: [] }
  if (file?.kind === 'list') {
    return { ...nothing, orders: new Map(wishes.displayTypes.map((one) => [one, file.order])) }
  }
  if (file?.kind === 'map') {
    const orders = ordersOf(state.locale, file)?.orders
    if (orders === undefined) {
      return { ...nothing, orders: new Map(), issues: [describeLocaleWithoutOrder(state, file.file)] }
    }
    return { ...nothing, orders: new Map([...orders].filter(([displayType]) => isTypeLetThrough(displayType, wishes))) }
  }
  if (wishes.folder === undefined || isOneDirectSet(wishes)) {
    return { ...nothing, orders: new Map(wishes.displayTypes.map((one) => [one, undefined])) }
  }
  return chooseFromFolder(state.locale, context)
}

/** Without an ordering file the folders say which sets are meant: by their names, or by the images in them. */
function chooseFromFolder(locale: string, { wishes, images }: Context): WantedOrders {
  const folder = wishes.folder?.locales.get(locale)
  const issues: Issue[] = []
  const choices: Choice[] = []
  const displayTypes = new Set<string>()
  for (const file of folder?.loose.images ?? []) {
    const found = images.read(file)
    if (found.kind === 'broken') {
      issues.push(...found.issues)
      continue
    }
    const { image } = found
    const told = images.tell(image)
    if (told.kind === 'unknown-size') issues.push(images.explainUnknownSize(image))
    if (told.kind !== 'told' || !isTypeLetThrough(told.displayType, wishes)) continue
    displayTypes.add(told.displayType)
    if (told.alternatives.length > 0) choices.push({ image, ...told })
  }
  const named = [...(folder?.displayTypes ?? [])]
    .filter(([displayType, one]) => countImages(one) > 0 && isTypeLetThrough(displayType, wishes))
    .map(([displayType]) => displayType)
    .filter((displayType) => images.otherPlatformOf(displayType) === undefined)
  return { orders: new Map([...named, ...displayTypes].map((one) => [one, undefined])), issues, choices }
}

/** Images of a locale's own folder that are left to a run of another platform. */
function findElsewhere(locale: string, { wishes, images }: Context): readonly OtherPlatformImage[] {
  return (wishes.folder?.locales.get(locale)?.loose.images ?? []).flatMap((file) => {
    const found = images.read(file)
    if (found.kind === 'broken') return []
    const told = images.tell(found.image)
    return told.kind === 'other-platform' ? [{ image: found.image, ...told }] : []
  })
}

/** Where pixels fit several display types the log says which one was taken, once for each. */
function describeChoices(choices: readonly Choice[]): readonly string[] {
  const bySize = Map.groupBy(
    choices,
    ({ image, displayType }) => `${image.width}×${image.height} is taken for ${displayType}`,
  )
  return [...bySize].map(([what, some]) => {
    const others = [...new Set(some.flatMap(({ alternatives }) => alternatives))].join(' or ')
    const count = some.length === 1 ? some[0]?.image.relativePath : `${some.length} images`
    return `${what}, not ${others} (${count}); a folder named for the display type, or its name in the file's name, says otherwise`
  })
}

function describeLocaleWithoutOrder({ locale }: LocalizationState, file: string): Issue {
  return {
    code: 'TARGET_NOT_FOUND',
    message: `The localization's locale is ${locale}, and ${file} has neither this key nor "default"`,
    hint: `Add the key ${locale} or "default".`,
    location: { file },
  }
}

function describeNoSet(
  locales: readonly string[],
  { wishes, elsewhere }: { readonly wishes: Wishes; readonly elsewhere: readonly OtherPlatformImage[] },
): Issue {
  const [first] = elsewhere
  const filter = wishes.displayTypes.length === 0 ? '' : ` for ${wishes.displayTypes.join(', ')}`
  if (wishes.orderingFile === undefined && first !== undefined && wishes.displayTypes.length === 0) {
    const platforms = [...new Set(elsewhere.map(({ platform }) => platform))]
    return {
      code: 'TARGET_NOT_FOUND',
      message: `No set is left to work on: all ${elsewhere.length} images in ${locales.join(', ')} belong to ${platforms.join(' and ')}, such as ${first.image.relativePath} (${first.image.width}×${first.image.height}, ${first.displayType})`,
      hint: `Give "platform: ${platforms[0]}".`,
    }
  }
  if (wishes.orderingFile === undefined && wishes.folder !== undefined) {
    if (wishes.displayTypes.length === 0) return explainNothing(wishes, locales)
    return {
      code: 'TARGET_NOT_FOUND',
      message: `No set is left to work on: ${wishes.folder.loose.relativePath} holds no image${filter} in ${locales.join(', ')}`,
      hint: "A filter only leaves out. That an image belongs to another display type of its size is said by a folder named for it (<locale>/<display type>), by its name in the file's name, or by an ordering file.",
    }
  }
  const source = wishes.orderingFile?.file ?? 'the inputs'
  return {
    code: 'TARGET_NOT_FOUND',
    message: `No set is left to work on: ${source} names none${filter} in ${locales.join(', ')}`,
    hint: 'Check "display-type" and the keys of the ordering file.',
  }
}

/** The same file may be met in several sets; one annotation is enough. */
function dedupe(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((issue) => [`${issue.location?.file}:${issue.message}`, issue])).values()]
}
