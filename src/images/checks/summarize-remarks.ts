import type { Notice } from '../../errors.ts'
import { countOf, listFirst } from '../../listing.ts'
import type { RemarkKind } from '../file/image-findings.ts'

/** What is said of all images of which the same is to be said. */
interface RemarkText {
  /** Reads on from `1 image`, and from `2 images`. */
  readonly one: string
  readonly many: string
  readonly hint: string
}

const COLOR_HINT =
  'If App Store Connect refuses it, convert it with `magick mogrify -colorspace sRGB -type TrueColor FILE`.'

/** Apple's rules ask for flattened RGB images; whether it refuses others isn't documented. */
const TEXTS: Readonly<Record<RemarkKind, RemarkText>> = {
  'opaque-alpha': {
    one: 'has an alpha channel, though every pixel is opaque; App Store Connect may refuse it',
    many: 'have an alpha channel, though every pixel is opaque; App Store Connect may refuse them',
    hint: 'Flatten it, for example with `magick in.png -background white -alpha remove -alpha off out.png`.',
  },
  grayscale: {
    one: 'is a grayscale image, where App Store Connect asks for RGB',
    many: 'are grayscale images, where App Store Connect asks for RGB',
    hint: COLOR_HINT,
  },
  CMYK: {
    one: 'is a CMYK image, where App Store Connect asks for RGB',
    many: 'are CMYK images, where App Store Connect asks for RGB',
    hint: COLOR_HINT,
  },
}

/** A title and the lines below it, for the log alone: what a warning counts. */
export interface LogList {
  readonly title: string
  readonly lines: readonly string[]
}

/** What is said of many images at once. */
export interface RemarkSummary {
  readonly warnings: readonly Notice[]
  /** What the warnings count and don't name. */
  readonly lists: readonly LogList[]
}

/** One warning for each kind of remark, with the number of images and the first names, and the whole list where it doesn't name all. */
export function summarizeRemarks(remarks: ReadonlyMap<RemarkKind, readonly string[]>): RemarkSummary {
  const kinds = [...remarks].map(([kind, paths]) => ({ ...TEXTS[kind], paths: paths.toSorted() }))
  return {
    warnings: kinds.map(({ one, many, hint, paths }): Notice => {
      const [only, ...others] = paths
      if (only !== undefined && others.length === 0)
        return { message: `${only} ${one}.`, hint, location: { file: only } }
      return { message: `${countOf(paths.length, 'image')} ${many}: ${listFirst(paths)}`, hint }
    }),
    lists: kinds
      .filter(({ paths }) => paths.length > 3)
      .map(({ many, paths }) => ({ title: `${countOf(paths.length, 'image')} ${many}`, lines: paths })),
  }
}
