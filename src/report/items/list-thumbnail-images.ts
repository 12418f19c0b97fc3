import type { LocalImage } from '../../images/file/local-image.ts'
import type { RunReport } from '../run-report.ts'
import { localImageOf } from './picture.ts'

/** More would make a report that opens slowly. */
const THUMBNAILS = 200

/**
 * The local images that an HTML report shows as thumbnails: those of new and replaced screenshots, in the report's order,
 * each file once, at most 200. None where pictures may not be shown.
 */
export function listThumbnailImages({ outcomes, showsThumbnails }: RunReport): readonly LocalImage[] {
  if (!showsThumbnails) return []
  const images = outcomes.flatMap((outcome) => outcome.after.flatMap((item) => localImageOf(item, outcome) ?? []))
  return [...new Map(images.map((image) => [image.path, image])).values()].slice(0, THUMBNAILS)
}
