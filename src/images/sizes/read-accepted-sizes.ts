import { findDisplayType } from '../../display-types.ts'
import type { AcceptedSize } from './check-dimensions.ts'

/**
 * The sizes that Apple's reference data accept for screenshots of a display type (or of a placement group's own name):
 * `placementTypes[].specMappings[]` of its group, looked up in `imageSpecs[]`. `refData` is what the API client read of the
 * `appAssetLibraryRefData` resource, or the resource's attributes as they came, where the bounds of a size lie within
 * `dimensions`; any part may be missing or null. Undefined when nothing can be learnt from it.
 */
export function readAcceptedSizes(refData: unknown, displayType: string): readonly AcceptedSize[] | undefined {
  const group = findDisplayType(displayType)?.libraryGroup ?? displayType
  const placementType = group.startsWith('IMESSAGE_') ? 'IMESSAGE_APP_SCREENSHOT' : 'APP_SCREENSHOT'
  const specIds = new Set(
    listOf(refData, 'placementTypes')
      .filter((type) => fieldOf(type, 'placementTypeId') === placementType)
      .flatMap((type) => listOf(type, 'specMappings'))
      .filter((mapping) => fieldOf(mapping, 'placementGroupId') === group)
      .flatMap((mapping) => listOf(mapping, 'specs'))
      .filter((specId) => typeof specId === 'string'),
  )
  const sizes = listOf(refData, 'imageSpecs')
    .filter((spec) => {
      const specId = fieldOf(spec, 'specId')
      return typeof specId === 'string' && specIds.has(specId)
    })
    .flatMap((spec) => parseDimensions(fieldOf(spec, 'dimensions') ?? spec))
  return sizes.length === 0 ? undefined : sizes
}

/** A bound that is missing is taken to be the other one: both are equal for every screenshot size. */
function parseDimensions(dimensions: unknown): readonly AcceptedSize[] {
  const read = (name: string) => {
    const value = fieldOf(dimensions, name)
    return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined
  }
  const minWidth = read('minWidth') ?? read('maxWidth')
  const minHeight = read('minHeight') ?? read('maxHeight')
  if (minWidth === undefined || minHeight === undefined) return []
  return [{ minWidth, minHeight, maxWidth: read('maxWidth') ?? minWidth, maxHeight: read('maxHeight') ?? minHeight }]
}

function listOf(value: unknown, name: string): readonly unknown[] {
  const list = fieldOf(value, name)
  return Array.isArray(list) ? list : []
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
