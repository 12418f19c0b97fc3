import type { Issue, Notice } from '../errors.ts'
import type { LocalImage } from '../images/file/local-image.ts'
import type { Asset, Place, Screenshot } from '../state/screenshot-set.ts'
import type { Order } from './order.ts'

/** What to do with screenshots that nothing names. */
export type Unlisted = 'keep' | 'remove' | 'fail'

/** What to do with references that match nothing. */
export type Missing = 'fail' | 'skip'

/** A local image that a set may show. */
export interface CandidateImage extends LocalImage {
  /**
   * How it belongs to the display type: it lies in the display type's `own` folder; its pixel size `fits` or belongs to
   * `another` one; no display type is known for its size; or it is set `aside` for a reason of its own, which is told
   * elsewhere. Globs and `*` see the first two.
   */
  readonly fit: 'own' | 'fits' | 'another' | 'unknown' | 'aside'
  /** Why its content can't be used; it matters only where the image is wanted. */
  readonly issues: readonly Issue[]
}

/** Where a set is, or will be: one localization and one display type. */
export interface SetPlace {
  readonly localizationId: string
  readonly locale: string
  readonly displayType: string
}

/** What the user wants of one set, beside what App Store Connect holds. */
export interface SetInput extends SetPlace {
  /** The place as it is. */
  readonly place: Place
  /** Images that are in App Store Connect apart from those that the place shows: they needn't be uploaded, or wait for their file. */
  readonly assets: readonly Asset[]
  /** Undefined where no ordering file is given: then the order is the natural order of the local images' names, or stays as it is without images. */
  readonly order: Order | undefined
  /** The local images that the set may show; undefined where no folder is given and nothing is uploaded. */
  readonly images: readonly CandidateImage[] | undefined
  /** Files in the same folders that are no images or are hidden: name → path relative to the workspace. A reference to one is an error. */
  readonly ignoredFiles: ReadonlyMap<string, string>
  /** Those of them that are pictures of a format that isn't read, such as `.webp`; likewise. */
  readonly otherFormats: ReadonlyMap<string, string>
}

/** The rules that hold for every set of a run. */
export interface PlanRules {
  readonly unlisted: Unlisted
  /** `unknown` where nothing is known of App Store Connect: what has no local image may be there. */
  readonly missing: Missing | 'unknown'
  /** Path of the ordering file as messages show it; empty where there is none. */
  readonly orderingFile: string
  /** Whether a screenshot whose checksum is still missing is judged by name and size, since waiting for it is over. */
  readonly trustsSize: boolean
}

/** An image that isn't shown yet. */
interface NewImage {
  readonly image: CandidateImage
  /** The screenshots that make way once the image is complete. */
  readonly replaces: readonly Screenshot[]
}

/** An image that has to be uploaded; `adopts` is a reservation that is there already and takes it. */
export interface UploadSlot extends NewImage {
  readonly kind: 'upload'
  readonly adopts: Asset | null
}

/** An image that is in App Store Connect already, and only has to be shown. */
export interface PlaceSlot extends NewImage {
  readonly kind: 'place'
  readonly asset: Asset
}

/** A screenshot that is there and stays. */
export interface ScreenshotSlot {
  readonly kind: 'screenshot'
  readonly screenshot: Screenshot
  /** The local image that it shows; null where none is known. */
  readonly image: CandidateImage | null
  /** Whether nothing names it, and it is only kept. */
  readonly isUnlisted: boolean
  /** Whether something names it: then it has to be complete in the end. */
  readonly isWanted: boolean
}

/** One position in the order that a set will have. */
export type Slot = ScreenshotSlot | UploadSlot | PlaceSlot

/** A position that gets an image which isn't shown yet. */
export type ImageSlot = UploadSlot | PlaceSlot

/** A screenshot that goes. */
export interface Removal {
  readonly screenshot: Screenshot
  readonly reason: 'replaced' | 'unlisted'
}

/** The changes that lead one set from its state to what is wanted. */
export interface SetPlan extends SetPlace {
  /** Whether the place is there or must be created, its ID, and how many screenshots it takes. */
  readonly place: Omit<Place, 'screenshots'>
  readonly before: readonly Screenshot[]
  /** The whole set as it will be, in order. */
  readonly slots: readonly Slot[]
  readonly removals: readonly Removal[]
  /** Whether the screenshots that stay, with new ones behind them as they are uploaded, must be put in another order. */
  readonly reordered: boolean
}

/** A plan for all sets of a run, with what is worth saying about it. */
export interface Plan {
  readonly sets: readonly SetPlan[]
  readonly warnings: readonly Notice[]
}

/** A planned set, or why there can be no plan; warnings either way. */
export interface SetPlanning {
  readonly plan: SetPlan | undefined
  /** The images that would be uploaded, also where there can be no plan: they are checked all the same. */
  readonly uploads: readonly UploadSlot[]
  readonly issues: readonly Issue[]
  readonly warnings: readonly Notice[]
  /** Images that are taken for local ones by name and size, since no checksum is given; likewise. */
  readonly trusted: readonly Asset[]
  /** Screenshots that stay although nothing names them; the caller makes one warning of them for the whole run. */
  readonly unlisted: readonly Screenshot[]
  /** Screenshots that double another one's checksum; likewise. */
  readonly surplus: readonly Screenshot[]
  /** Local images that nothing names; likewise. */
  readonly unusedImages: readonly CandidateImage[]
  /**
   * Screenshots whose checksum Apple hasn't filled in yet and which may already be one of the wanted images. While there
   * are any, the state is read again rather than the plan trusted.
   */
  readonly pendingChecksums: readonly Screenshot[]
}

/** Whether a plan changes anything about its set. */
export function isChange(plan: SetPlan): boolean {
  return !plan.place.exists || plan.reordered || plan.removals.length > 0 || imagesOf(plan).length > 0
}

/** The screenshots of a plan that are wanted and there, and that App Store Connect hasn't finished with or couldn't use. */
export function unfinishedOf(plan: Pick<SetPlan, 'slots'>): readonly ScreenshotSlot[] {
  return plan.slots.filter(
    (slot): slot is ScreenshotSlot =>
      slot.kind === 'screenshot' && slot.isWanted && slot.screenshot.state !== 'complete',
  )
}

/** Whether a set is as it should be: nothing is to be changed, and nothing to be waited for. */
export function isSatisfied(plan: SetPlan): boolean {
  return !isChange(plan) && unfinishedOf(plan).length === 0
}

/** The images that a plan uploads, in the order in which they will stand. */
export function uploadsOf(plan: SetPlan): readonly UploadSlot[] {
  return plan.slots.filter((slot) => slot.kind === 'upload')
}

/** All images that a plan shows anew, uploaded or not, in the order in which they will stand. */
export function imagesOf(plan: SetPlan): readonly ImageSlot[] {
  return plan.slots.filter((slot) => slot.kind !== 'screenshot')
}

/** A set as messages name it, such as `en-US / APP_IPHONE_67`. */
export function describePlace(place: { locale: string; displayType: string }): string {
  return place.locale === '' ? place.displayType : `${place.locale} / ${place.displayType}`
}
