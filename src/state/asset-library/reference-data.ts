import { isObject, type JsonObject } from '../../app-store-connect/http/json-value.ts'
import type { LocalizationKind } from '../localization.ts'

/** What a group takes where the reference data don't say it (api, section 5). */
const USUAL_LIMIT = 10

/** The parts of the library that the kinds of localization belong to, under Apple's names. */
const FEATURES: Readonly<Record<LocalizationKind, string>> = {
  'app-store-version': 'APP_STORE_VERSIONS',
  'custom-product-page': 'CUSTOM_PRODUCT_PAGES',
  treatment: 'PRODUCT_PAGE_OPTIMIZATIONS',
}

/** Screenshots of iMessage apps have a placement type of their own. */
export type ScreenshotPlacementType = 'APP_SCREENSHOT' | 'IMESSAGE_APP_SCREENSHOT'

/**
 * The placement type under which a group takes screenshots: as the reference data list it, else as its name tells. What is
 * missing or malformed in them says nothing.
 */
export function readPlacementType(data: JsonObject | undefined, group: string): ScreenshotPlacementType {
  const usual = group.startsWith('IMESSAGE_') ? 'IMESSAGE_APP_SCREENSHOT' : 'APP_SCREENSHOT'
  const other = usual === 'APP_SCREENSHOT' ? 'IMESSAGE_APP_SCREENSHOT' : 'APP_SCREENSHOT'
  const takes = (type: string) =>
    listOf(data, 'placementTypes')
      .filter((one) => one['placementTypeId'] === type)
      .flatMap((one) => listOf(one, 'specMappings'))
      .some((one) => one['placementGroupId'] === group)
  return !takes(usual) && takes(other) ? other : usual
}

/** How many screenshots a group of a localization takes: the reference data tell it for each feature. */
export function readGroupLimit(
  data: JsonObject | undefined,
  { group, kind }: { readonly group: string; readonly kind: LocalizationKind },
): number {
  const placementType = readPlacementType(data, group)
  const limits = listOf(data, 'features')
    .filter((feature) => feature['featureId'] === FEATURES[kind])
    .flatMap((feature) => listOf(feature, 'placementPolicies'))
    .filter((policy) => policy['placementType'] === placementType)
    .flatMap((policy) => listOf(policy, 'groupLimits'))
    .filter(({ groupIds }) => Array.isArray(groupIds) && groupIds.includes(group))
    .flatMap(({ maxCount }) => (isCount(maxCount) ? [maxCount] : []))
  return limits[0] ?? USUAL_LIMIT
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0
}

/** The one pixel size of an image specification; undefined where it isn't listed, or has no one size. */
export function readSpecSize(
  data: JsonObject | undefined,
  specId: string,
): { readonly width: number; readonly height: number } | undefined {
  const spec = listOf(data, 'imageSpecs').find((one) => one['specId'] === specId)
  const dimensions = spec?.['dimensions']
  if (!isObject(dimensions)) return undefined
  const { minWidth, maxWidth, minHeight, maxHeight } = dimensions
  const isFixed = minWidth === maxWidth && minHeight === maxHeight
  if (!isFixed || typeof minWidth !== 'number' || typeof minHeight !== 'number') return undefined
  return { width: minWidth, height: minHeight }
}

function listOf(value: JsonObject | undefined, name: string): readonly JsonObject[] {
  const list = value?.[name]
  return Array.isArray(list) ? list.filter(isObject) : []
}
