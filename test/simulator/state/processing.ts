import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import type { Size } from './display-types.ts'
import { type ImageFacts, inspectImage } from './image-inspection.ts'
import type { AssetError, Verdict } from './records.ts'

/** What the simulated Apple knows about a committed upload. */
export interface Upload {
  readonly bytes: Buffer
  readonly fileName: string
  /** What the commit declared. */
  readonly checksum: string | null
  /** Pixel sizes that are accepted, and what takes them. */
  readonly accepted: { readonly sizes: readonly Size[]; readonly by: string }
}

type Image = Exclude<ImageFacts, { format: 'corrupt' }>

const EXTENSIONS: Readonly<Record<Image['format'], readonly string[]>> = { png: ['.png'], jpeg: ['.jpg', '.jpeg'] }

/** What can be wrong with an image, in the order in which it is found. Codes as in the error lists of other clients. */
const IMAGE_CHECKS: readonly { code: string; describe: (image: Image, upload: Upload) => string | undefined }[] = [
  {
    code: 'IMG_BAD_FORMAT',
    describe: ({ format }, { fileName }) =>
      EXTENSIONS[format].includes(extname(fileName).toLowerCase()) ? undefined : `${fileName} holds a ${format} image.`,
  },
  {
    code: 'IMAGE_INCORRECT_DIMENSIONS',
    describe: ({ size }, { accepted }) =>
      accepted.sizes.some((it) => it.width === size.width && it.height === size.height)
        ? undefined
        : `The dimensions ${size.width} x ${size.height} are not valid for ${accepted.by}.`,
  },
  {
    code: 'IMAGE_ALPHA_NOT_ALLOWED',
    describe: ({ hasAlpha }) => (hasAlpha ? "Images can't contain alpha channels or transparencies." : undefined),
  },
]

function errorsOf(facts: ImageFacts, upload: Upload): AssetError[] {
  const md5 = createHash('md5').update(upload.bytes).digest('hex')
  if (upload.checksum !== null && upload.checksum.toLowerCase() !== md5) {
    return [{ code: 'FILE_CHECKSUM_MISMATCH', description: `The checksum of the file is ${md5}.` }]
  }
  if (facts.format === 'corrupt') return [{ code: 'IMG_APPEARS_CORRUPT', description: facts.reason }]
  return IMAGE_CHECKS.flatMap(({ code, describe }) => {
    const description = describe(facts, upload)
    return description === undefined ? [] : [{ code, description }]
  })
}

/** How the processing of an upload will end. */
export function judgeUpload(upload: Upload): Verdict {
  const facts = inspectImage(upload.bytes)
  const errors = errorsOf(facts, upload)
  if (facts.format === 'corrupt' || errors.length > 0) return { state: 'FAILED', errors }
  return { state: 'COMPLETE', ...facts.size, hasImageAsset: true }
}
