/** What the first bytes of a file say it is. */
export type Content =
  | { readonly format: 'png' | 'jpeg' }
  /** `what` reads on from 'is': `a WebP image`. */
  | { readonly format: undefined; readonly code: OtherCode; readonly what: string; readonly hint?: string }

/** What is wrong: a file of another kind, or one that stands in the checkout for the image. */
type OtherCode = 'IMAGE_FORMAT' | 'IMAGE_LFS_POINTER' | 'IMAGE_ENCRYPTED'

/** How many bytes from the start `identifyContent` needs to see. */
export const IDENTIFYING_BYTES = 512

export const PNG_SIGNATURE: Buffer = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

const JPEG_SIGNATURE = Buffer.from([0xff, 0xd8, 0xff])

interface OtherFormat {
  readonly what: string
  /** Any of these, read as Latin-1, stands at `offset` (default 0). */
  readonly signatures: readonly string[]
  readonly offset?: number
  /** Default: `IMAGE_FORMAT`. */
  readonly code?: OtherCode
  readonly hint?: string
}

/** Of several that match, the first counts. */
const OTHERS: readonly OtherFormat[] = [
  {
    what: 'a Git LFS pointer',
    signatures: ['version https://git-lfs.github.com/spec/'],
    code: 'IMAGE_LFS_POINTER',
  },
  { what: 'encrypted by git-crypt', signatures: ['\0GITCRYPT\0'], code: 'IMAGE_ENCRYPTED' },
  // The signature of PNG is made to show how a transfer damaged it.
  {
    what: 'a PNG whose line endings were converted',
    signatures: ['\x89PNG\n'],
    hint: 'Add the line `*.png binary` to .gitattributes and commit the image again.',
  },
  { what: 'a WebP image', signatures: ['WEBP'], offset: 8 },
  {
    what: 'a HEIC image',
    signatures: ['ftyphei', 'ftyphev', 'ftypmif1', 'ftypmsf1'],
    offset: 4,
  },
  { what: 'an AVIF image', signatures: ['ftypavi'], offset: 4 },
  { what: 'a video', signatures: ['ftyp'], offset: 4 },
  { what: 'a GIF image', signatures: ['GIF87a', 'GIF89a'] },
  { what: 'a TIFF image', signatures: ['II*\0', 'MM\0*'] },
  { what: 'a Photoshop document', signatures: ['8BPS'] },
  { what: 'a JPEG XL image', signatures: ['\xff\x0a', '\0\0\0\x0cJXL '] },
  { what: 'a JPEG 2000 image', signatures: ['\0\0\0\x0cjP  '] },
  { what: 'a PDF document', signatures: ['%PDF-'] },
  { what: 'a ZIP archive', signatures: ['PK\x03\x04'] },
  { what: 'a gzip archive', signatures: ['\x1f\x8b'] },
]

/** What a file is, told by its first bytes (up to `IDENTIFYING_BYTES`), whatever its name says. */
export function identifyContent(head: Buffer): Content {
  if (startsLike(head, PNG_SIGNATURE)) return { format: 'png' }
  if (startsLike(head, JPEG_SIGNATURE)) return { format: 'jpeg' }
  const start = head.toString('latin1')
  const known = OTHERS.find(({ signatures, offset = 0 }) => signatures.some((bytes) => start.startsWith(bytes, offset)))
  if (known) {
    const { what, code = 'IMAGE_FORMAT', hint } = known
    return { format: undefined, code, what, ...(hint === undefined ? {} : { hint }) }
  }
  return { format: undefined, code: 'IMAGE_FORMAT', ...describeText(decodeText(head)) }
}

function describeText(text: string | undefined): { readonly what: string; readonly hint?: string } {
  if (text === undefined) return { what: 'of an unknown format' }
  if (/^\s*(?:<!doctype html|<html)/i.test(text)) {
    return { what: 'an HTML page', hint: 'Check the step that downloads the image.' }
  }
  if (/^\s*(?:<\?xml[^<]*|<!--[^<]*)*<svg/i.test(text)) return { what: 'an SVG image' }
  return { what: 'text' }
}

/** Whether the bytes begin with the signature, or are the beginning of it: a file cut off there is a truncated one. */
function startsLike(head: Buffer, signature: Buffer): boolean {
  const length = Math.min(head.length, signature.length)
  return length > 0 && head.compare(signature, 0, length, 0, length) === 0
}

/** The bytes as text; undefined when they are no UTF-8 or hold what no text does. */
function decodeText(bytes: Buffer): string | undefined {
  // The last character may be cut in two, which `stream` allows for.
  const text = new TextDecoder().decode(bytes, { stream: true })
  return /[\0\ufffd]/.test(text) ? undefined : text
}
