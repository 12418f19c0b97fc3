import { labelDisplayType } from '../../display-types.ts'
import type { Issue } from '../../errors.ts'
import { countOf } from '../../listing.ts'
import { countImages } from '../folder/screenshots-folder.ts'
import type { Wishes } from '../wishes/wishes.ts'
import type { OtherPlatformImage } from './describe-left-out.ts'
import { explainNothing } from './explain-nothing.ts'
import { listLookedInto } from './list-looked-into.ts'

/** What a run looked at that concerns no set. */
interface Looked {
  readonly wishes: Wishes
  /** Images of other platforms. */
  readonly elsewhere: readonly OtherPlatformImage[]
  /** The display types that the images have, whatever the filters. */
  readonly told: readonly string[]
}

/** Why a run concerns no set in these locales. */
export function describeNoSet(locales: readonly string[], looked: Looked): Issue {
  const { wishes } = looked
  const { orderingFile, folder, displayTypes } = wishes
  const filter = displayTypes.length === 0 ? '' : ` for ${displayTypes.map(labelDisplayType).join(', ')}`
  if (orderingFile !== undefined || folder === undefined) {
    return {
      code: 'TARGET_NOT_FOUND',
      message: `No set is left to work on: ${orderingFile === undefined ? 'the inputs name' : `${orderingFile.file} names`} none${filter} in ${locales.join(', ')}`,
      hint: 'Check "display-type" and the keys of the ordering file.',
    }
  }
  if (listLookedInto(locales, { ...wishes, displayTypes: [] }).every((one) => countImages(one) === 0)) {
    return explainNothing(wishes, locales)
  }
  const [first] = looked.elsewhere
  if (first !== undefined && displayTypes.length === 0) return describeElsewhere(locales, first, looked.elsewhere)
  const there = looked.told.length === 0 ? '' : `; its images are ${looked.told.map(labelDisplayType).join(', ')}`
  return {
    code: 'TARGET_NOT_FOUND',
    message: `No set is left to work on: ${folder.loose.relativePath} holds no image${filter} in ${locales.join(', ')}${there}`,
    hint: "A filter only leaves out. That an image belongs to another display type of its size is said by a folder named for it (<locale>/<display type>), by its name in the file's name, or by an ordering file.",
  }
}

function describeElsewhere(
  locales: readonly string[],
  { image, displayType }: OtherPlatformImage,
  all: readonly OtherPlatformImage[],
): Issue {
  const platforms = [...new Set(all.map(({ platform }) => platform))]
  const what = all.length === 1 ? 'the only image' : `all ${countOf(all.length, 'image')}`
  return {
    code: 'TARGET_NOT_FOUND',
    message: `No set is left to work on: ${what} in ${locales.join(', ')} ${all.length === 1 ? 'belongs' : 'belong'} to ${platforms.join(' and ')}, such as ${image.relativePath} of ${image.width}×${image.height} for ${labelDisplayType(displayType)}`,
    hint: `Give "platform: ${platforms[0]}".`,
  }
}
