import { groupOf, parseSizes, SCREENSHOT_DISPLAY_TYPES, type Size, sizesOf } from '../state/display-types.ts'
import type { State } from '../state/records.ts'

/** Placement types that show pictures of an app's screens. */
export const SCREENSHOT_PLACEMENT_TYPES = ['APP_SCREENSHOT', 'IMESSAGE_APP_SCREENSHOT'] as const

/** All of Apple's `AppAssetLibraryPlacementType`. */
export const PLACEMENT_TYPES: readonly string[] = [
  ...SCREENSHOT_PLACEMENT_TYPES,
  'APP_PREVIEW',
  'PRODUCT_PAGE_HEADER_ASSET',
  'APP_STORE_SEARCH_RESULTS_ASSET',
  'SEARCH_RESULTS_ADS_ASSET',
  'TODAY_TAB_ADS_ASSET',
  'EVENT_CARD_ASSET',
  'EVENT_DETAILS_PAGE_ASSET',
  'RETENTION_MESSAGE_ASSET',
]

const DUO_SIZES = parseSizes('1398x2034 2007x2853 2034x1398 2853x2007')

/** Groups that no display type stands for. */
const LIBRARY_ONLY_GROUPS: Readonly<Record<string, readonly Size[]>> = {
  IPHONE_DUO_PROFILE: DUO_SIZES,
  IMESSAGE_IPHONE_DUO_PROFILE: DUO_SIZES,
  IMESSAGE_IPHONE_HOME_BUTTON_35_PROFILE: sizesOf('APP_IPHONE_35'),
}

const DISPLAY_TYPES = new Map(SCREENSHOT_DISPLAY_TYPES.map((type) => [groupOf(type), type]))

/** The name under which the sets of a group are kept: its display type, else its own. */
export function displayTypeOf(group: string): string {
  return DISPLAY_TYPES.get(group) ?? group
}

/** The placement group of what is kept under a display type's name, or a group's own. */
export function groupOfSet(set: { readonly displayType: string }): string {
  return groupOf(set.displayType) ?? set.displayType
}

/** Whether the library knows the group of a set; of a display type that a test made up it doesn't. */
export function isScreenshotGroup(set: { readonly displayType: string }): boolean {
  return groupOf(set.displayType) !== undefined || isLibraryOnly(set)
}

/** Whether a set is none for the screenshot sets' side. */
export function isLibraryOnly(set: { readonly displayType: string }): boolean {
  return set.displayType.endsWith('_PROFILE')
}

/** The placement type of the screenshots in a group. */
export function placementTypeOf(group: string): string {
  return group.startsWith('IMESSAGE_') ? 'IMESSAGE_APP_SCREENSHOT' : 'APP_SCREENSHOT'
}

/** The groups for screenshots with the pixel sizes that they take, those that a test added among them. */
export function sizesByGroup(state: State): ReadonlyMap<string, readonly Size[]> {
  const groups = new Map<string, readonly Size[]>()
  const add = (group: string, sizes: readonly Size[]) => groups.set(group, [...(groups.get(group) ?? []), ...sizes])
  for (const displayType of SCREENSHOT_DISPLAY_TYPES) add(groupOf(displayType) ?? '', sizesOf(displayType))
  for (const [group, sizes] of Object.entries(LIBRARY_ONLY_GROUPS)) add(group, sizes)
  for (const { group, width, height } of state.imageSpecs.values()) add(group, [{ width, height }])
  return groups
}

/** The ID of the specification that a pixel size belongs to. */
export function specIdOf({ width, height }: Size): string {
  return `image-${width}x${height}`
}
