import { ApplyError } from '../../errors.ts'
import { describeProblems } from '../../plan/describe-problems.ts'
import { labelPlace } from '../../plan/label-place.ts'
import type { ImageSlot, SetPlace } from '../../plan/plan.ts'
import type { Asset } from '../../state/screenshot-set.ts'

/** Codes that say that Apple's side failed, not the image (api: `IMAGE_TOOL_FAILURE` is "try again"). */
const TRANSIENT = /TOOL_FAILURE|INTERNAL|TIME_?OUT|UNEXPECTED|UNAVAILABLE|TRY_AGAIN/

/** What to do about the codes that Apple gives for an image (api, section 3). */
const HINTS: readonly { readonly code: RegExp; readonly hint: string }[] = [
  {
    code: /ALPHA/,
    hint: 'Flatten the image, such as with ImageMagick: magick in.png -background white -alpha remove -alpha off out.png',
  },
  {
    code: /DIMENSION|ASPECT_RATIO/,
    hint: 'Export the image in one of the pixel sizes that Apple lists for this display type.',
  },
  { code: /COLOR_SPACE/, hint: 'Convert the image to RGB (sRGB).' },
  { code: /CORRUPT|FORMAT/, hint: 'Open the image and export it anew as PNG or JPEG.' },
  { code: TRANSIENT, hint: "The image isn't at fault, and was tried twice: run this again later." },
]

/** Whether processing that failed may succeed with the same bytes: Apple gave no reason, or one that isn't the image's. */
export function isTransientFailure(asset: Asset): boolean {
  return asset.problems.every((problem) => TRANSIENT.test(problem.code))
}

/** What Apple says of an image that it couldn't use, with what to do. */
export function createProcessingError(slot: ImageSlot, asset: Asset, place: SetPlace): ApplyError {
  const hint = HINTS.find((entry) => asset.problems.some((problem) => entry.code.test(problem.code)))?.hint
  return new ApplyError({
    code: 'PROCESSING_FAILED',
    message: `App Store Connect could not use ${slot.image.relativePath} (${slot.image.width} × ${slot.image.height} pixels) for ${labelPlace(place)}: ${describeProblems(asset)}`,
    hint: hint ?? 'Check the image against the screenshot specifications of Apple, and run this again.',
    location: { file: slot.image.relativePath },
  })
}

/** Which images Apple hadn't finished with when the time was up. */
export function createTimeoutError(images: readonly string[], place: SetPlace, timeoutMs: number): ApplyError {
  return new ApplyError({
    code: 'PROCESSING_TIMEOUT',
    message: `App Store Connect has not finished processing ${images.join(', ')} for ${labelPlace(place)} within ${Math.round(timeoutMs / 1000)} s`,
    hint: 'Nothing more was removed. Run this again later: what is complete by then isn\'t uploaded again, and what it was to replace is removed by "unlisted: remove". "processing-timeout" sets how long to wait.',
  })
}
