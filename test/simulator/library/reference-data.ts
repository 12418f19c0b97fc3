import type { Size } from '../state/display-types.ts'
import type { View } from '../state/records.ts'
import { placementTypeOf, SCREENSHOT_PLACEMENT_TYPES, sizesByGroup, specIdOf } from './groups.ts'

/** There is one record, and this is its ID. */
export const REFERENCE_DATA_ID = '1'

const LARGEST_FILE_BYTES = 524_288_000

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

/** Placement types that this project has no use for, with the groups and the number that each takes. */
const OTHER_TYPES = [
  { placementTypeId: 'APP_PREVIEW', maxCount: 3, groups: undefined },
  { placementTypeId: 'PRODUCT_PAGE_HEADER_ASSET', maxCount: 1, groups: ['DEFAULT_PROFILE'] },
  { placementTypeId: 'APP_STORE_SEARCH_RESULTS_ASSET', maxCount: 1, groups: ['DEFAULT_PROFILE'] },
] as const

/** What the features allow: as many screenshots in a group as the view says, iMessage's in versions alone. */
function describeFeatures(view: View, groups: readonly string[]) {
  return Object.entries(view.groupLimits).map(([featureId, maxCount]) => {
    const types = SCREENSHOT_PLACEMENT_TYPES.filter(
      (type) => type === 'APP_SCREENSHOT' || featureId === 'APP_STORE_VERSIONS',
    )
    const policies = types.map((placementType) => ({
      placementType,
      groupLimits: [{ groupIds: groups.filter((group) => placementTypeOf(group) === placementType), maxCount }],
    }))
    const others = OTHER_TYPES.map((other) => ({
      placementType: other.placementTypeId,
      groupLimits: [
        {
          groupIds: other.groups ?? groups.filter((group) => !group.startsWith('IMESSAGE_')),
          maxCount: other.maxCount,
        },
      ],
    }))
    return { featureId, placementPolicies: [...policies, ...others] }
  })
}

/**
 * The App Asset Library's reference data, in the shape of `AppAssetLibraryRefDatum`: the sizes of the display types and
 * those that a test adds, which stand for devices newer than any table.
 */
export function describeReferenceData(view: View, id: string) {
  if (id !== REFERENCE_DATA_ID) return undefined
  const groups = sizesByGroup(view.state)
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
      features: describeFeatures(view, [...groups.keys()]),
      placementProfileGroups: [...groups.keys(), 'DEFAULT_PROFILE'].map((group) => ({
        placementProfileGroupId: group,
        platform: group === 'DEFAULT_PROFILE' ? 'ANY' : familyOf(group).platform,
        displayClassId: displayClassOf(group),
      })),
      imageSpecs: [...specs.values()].map((spec) => imageSpecOf(spec.size, [...spec.types])),
      videoSpecs: [],
      placementTypes: [
        ...SCREENSHOT_PLACEMENT_TYPES.map((placementTypeId) => ({
          placementTypeId,
          acceptsAssetCategories: ['APP_SCREENSHOTS_AND_PREVIEWS'],
          specMappings: groupsOf(placementTypeId).map(([placementGroupId, sizes]) => ({
            placementGroupId,
            specs: [...new Set(sizes.map(specIdOf))],
          })),
        })),
        ...OTHER_TYPES.map(({ placementTypeId }) => ({
          placementTypeId,
          acceptsAssetCategories: ['CREATIVE_ASSETS'],
          specMappings: [],
        })),
      ],
      displayClasses: displayClassesOf(groups),
    },
    relationships: {},
  }
}
