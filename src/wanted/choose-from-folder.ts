import type { Issue } from '../errors.ts'
import type { LocalImage } from '../images/file/local-image.ts'
import type { KnownImages } from '../images/known-images.ts'
import type { Order } from '../plan/order.ts'
import { localeFolders } from './folder/find-images.ts'
import { countImages } from './folder/screenshots-folder.ts'
import type { OtherPlatformImage } from './left-out/describe-left-out.ts'
import { isLocaleLetThrough, isTypeLetThrough, type Wishes } from './wishes/wishes.ts'

/** What the user's files say, and what is known of the images. */
export interface Context {
  readonly wishes: Wishes
  readonly images: KnownImages
}

/** An image whose size fits several display types. */
export interface Choice {
  readonly image: LocalImage
  readonly displayType: string
  readonly alternatives: readonly string[]
}

/** The display types that a run concerns in one localization, each with its order. */
export interface WantedOrders {
  readonly orders: ReadonlyMap<string, Order | undefined>
  readonly issues: readonly Issue[]
  readonly choices: readonly Choice[]
}

/** Without an ordering file the folders say which sets are meant: by their names, or by the images in them. */
export function chooseFromFolder(locale: string, { wishes, images }: Context): WantedOrders {
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
export function findElsewhere(locale: string, { wishes, images }: Context): readonly OtherPlatformImage[] {
  return (wishes.folder?.locales.get(locale)?.loose.images ?? []).flatMap((file) => {
    const found = images.read(file)
    if (found.kind === 'broken') return []
    const told = images.tell(found.image)
    return told.kind === 'other-platform' ? [{ image: found.image, ...told }] : []
  })
}

/** The display types that images in the locales' folders have, whatever the filters. */
export function tellTypes(locales: readonly string[], context: Context): readonly string[] {
  const unfiltered = { ...context, wishes: { ...context.wishes, displayTypes: [] } }
  return [...new Set(locales.flatMap((locale) => [...chooseFromFolder(locale, unfiltered).orders.keys()]))]
}

/** Locales that a folder names, a filter lets through and that aren't `there`. With an ordering file folders name none. */
export function listAbsentFolders(there: readonly { readonly locale: string }[], wishes: Wishes): readonly string[] {
  const { orderingFile, folder, locales, isDirect } = wishes
  if (orderingFile !== undefined || folder === undefined || isDirect) return []
  return localeFolders(folder)
    .map(({ locale }) => locale)
    .filter((locale) => isLocaleLetThrough(locale, wishes) && !locales.includes(locale))
    .filter((locale) => there.every((one) => one.locale !== locale))
}

/** Those of them whose images are all left out by a filter or left to a run of another platform: nothing of them is missed. */
export function findIdleLocales(absent: readonly string[], context: Context): readonly string[] {
  return absent.filter((locale) => {
    const { orders, issues } = chooseFromFolder(locale, context)
    return orders.size === 0 && issues.length === 0
  })
}
