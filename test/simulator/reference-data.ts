import { groupOf, SCREENSHOT_DISPLAY_TYPES, type Size, sizesOf } from './display-types.ts'
import type { View } from './records.ts'

/** There is one record, and this is its ID. */
export const REFERENCE_DATA_ID = '1'

const LARGEST_FILE_BYTES = 524_288_000

/** What the tables of the reference data are built from: groups and the pixel sizes that they take. */
function sizesByGroup(view: View): Map<string, Size[]> {
  const groups = new Map<string, Size[]>()
  const add = (group: string, sizes: readonly Size[]) => groups.set(group, [...(groups.get(group) ?? []), ...sizes])
  for (const displayType of SCREENSHOT_DISPLAY_TYPES) {
    const group = groupOf(displayType)
    if (group !== undefined) add(group, sizesOf(displayType))
  }
  for (const { group, width, height } of view.state.imageSpecs.values()) add(group, [{ width, height }])
  return groups
}

const placementTypeOf = (group: string) =>
  group.startsWith('IMESSAGE_') ? 'IMESSAGE_APP_SCREENSHOT' : 'APP_SCREENSHOT'
const specIdOf = ({ width, height }: Size) => `image-${width}x${height}`

function imageSpecOf(size: Size, placementTypes: readonly string[]) {
  const { width, height } = size
  return {
    specId: specIdOf(size),
    shortName: `i${width}x${height}a0`,
    dimensions: { minWidth: width, maxWidth: width, minHeight: height, maxHeight: height },
    aspectRatio: `${width}:${height}`,
    compatiblePlacementTypes: placementTypes,
    alphaAllowed: false,
    fileExtensions: ['.png', '.jpg', '.jpeg'],
    maxFileSize: LARGEST_FILE_BYTES,
    mimeTypes: ['image/png', 'image/jpeg'],
    universalAsset: false,
  }
}

/** The beginnings of a group's name, with the platform and the device family that they stand for. */
const FAMILIES = [
  { prefix: 'IMESSAGE_IPAD', platform: 'IMESSAGE_APP_STORE', deviceFamily: 'IPAD' },
  { prefix: 'IMESSAGE_', platform: 'IMESSAGE_APP_STORE', deviceFamily: 'IPHONE' },
  { prefix: 'IPAD_', platform: 'IPAD_APP_STORE', deviceFamily: 'IPAD' },
  { prefix: 'WATCH_', platform: 'WATCH_APP_STORE', deviceFamily: 'APPLE_WATCH' },
  { prefix: 'MAC_', platform: 'MAC_APP_STORE', deviceFamily: 'MAC' },
  { prefix: 'TV_', platform: 'TV_APP_STORE', deviceFamily: 'APPLE_TV' },
  { prefix: 'VISION_PRO_', platform: 'VISION_PRO_APP_STORE', deviceFamily: 'VISION' },
] as const

function familyOf(group: string) {
  const usual = { platform: 'IPHONE_APP_STORE', deviceFamily: 'IPHONE' }
  return FAMILIES.find(({ prefix }) => group.startsWith(prefix)) ?? usual
}

/** Phones, tablets and watches have display classes; the rest shares one. */
function displayClassOf(group: string): string {
  const name = group.replace(/^IMESSAGE_/, '').replace(/_PROFILE$/, '')
  if (name.startsWith('WATCH_') || name === 'IPHONE_DUO') return name
  return name.startsWith('IPHONE_') || name.startsWith('IPAD_') ? `${name}_DISPLAY` : 'DEFAULT'
}

function displayClassesOf(groups: ReadonlyMap<string, readonly Size[]>) {
  const classes = new Map([...groups].map(([group, sizes]) => [displayClassOf(group), { group, sizes }]))
  return [...classes].map(([displayClassId, { group, sizes }]) => ({
    displayClassId,
    deviceFamily: familyOf(group).deviceFamily,
    screenDimensions: sizes.map(({ width, height }) => `${width}x${height}`),
  }))
}

/**
 * The App Asset Library's reference data, in the shape of `AppAssetLibraryRefDatum`: the sizes of the display types and
 * those that a test adds, which stand for devices newer than any table.
 */
export function describeReferenceData(view: View, id: string) {
  if (id !== REFERENCE_DATA_ID) return undefined
  const groups = sizesByGroup(view)
  const types = ['APP_SCREENSHOT', 'IMESSAGE_APP_SCREENSHOT']
  const specs = new Map<string, { size: Size; types: Set<string> }>()
  for (const [group, sizes] of groups) {
    for (const size of sizes) {
      const spec = specs.get(specIdOf(size)) ?? { size, types: new Set() }
      spec.types.add(placementTypeOf(group))
      specs.set(specIdOf(size), spec)
    }
  }
  const groupsOf = (type: string) => [...groups].filter(([group]) => placementTypeOf(group) === type)
  return {
    attributes: {
      features: ['APP_STORE_VERSIONS', 'CUSTOM_PRODUCT_PAGES', 'PRODUCT_PAGE_OPTIMIZATIONS'].map((featureId) => ({
        featureId,
        placementPolicies: types.map((placementType) => ({
          placementType,
          groupLimits: [{ groupIds: groupsOf(placementType).map(([group]) => group), maxCount: 10 }],
        })),
      })),
      placementProfileGroups: [...groups.keys()].map((group) => ({
        placementProfileGroupId: group,
        platform: familyOf(group).platform,
        displayClassId: displayClassOf(group),
      })),
      imageSpecs: [...specs.values()].map((spec) => imageSpecOf(spec.size, [...spec.types])),
      videoSpecs: [],
      placementTypes: types.map((placementTypeId) => ({
        placementTypeId,
        acceptsAssetCategories: ['APP_SCREENSHOTS_AND_PREVIEWS'],
        specMappings: groupsOf(placementTypeId).map(([placementGroupId, sizes]) => ({
          placementGroupId,
          specs: [...new Set(sizes.map(specIdOf))],
        })),
      })),
      displayClasses: displayClassesOf(groups),
    },
    relationships: {},
  }
}
