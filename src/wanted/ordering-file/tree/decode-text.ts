import { isUtf8 } from 'node:buffer'
import { OrderingFileError, type SourceLocation } from '../../../errors.ts'
import { createLocator } from './source-node.ts'

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], name: 'UTF-32 text' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], name: 'UTF-32 text' },
  { bytes: [0xff, 0xfe], name: 'UTF-16 text' },
  { bytes: [0xfe, 0xff], name: 'UTF-16 text' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG image' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP archive (or an office document)' },
  { bytes: [0x1f, 0x8b], name: 'a gzip archive' },
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'a PDF document' },
  { bytes: [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74], name: 'a binary property list' },
]

/** What stands in a checkout for the file itself. */
const STAND_INS: readonly { readonly begin: string; readonly what: string; readonly hint: string }[] = [
  {
    begin: 'version https://git-lfs.github.com/spec/',
    what: 'is a Git LFS pointer, not the ordering file itself',
    hint: 'Give actions/checkout the input `lfs: true`.',
  },
  {
    begin: '\0GITCRYPT\0',
    what: 'is encrypted by git-crypt',
    hint: 'Decrypt it before this step: `git-crypt unlock`, with the key from a secret.',
  },
]

/**
 * The text of an ordering file, without a byte order mark and with line feeds as its only line ends.
 *
 * @throws OrderingFileError (ORDERING_FILE_ENCODING) that says what the bytes look like, when they aren't UTF-8 text.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  const standIn = STAND_INS.find(({ begin }) => start.startsWith(begin))
  if (standIn !== undefined) {
    const { what, hint } = standIn
    throw new OrderingFileError({
      code: 'ORDERING_FILE_ENCODING',
      message: `${file} ${what}`,
      hint,
      location: { file },
    })
  }
  const signature = SIGNATURES.find(({ bytes: begin }) => begin.every((byte, index) => bytes[index] === byte))
  if (signature !== undefined) throw encodingError(signature.name, { file })
  const nul = bytes.indexOf(0)
  if (nul >= 0)
    throw encodingError(looksLikeUtf16(bytes) ? 'UTF-16 text' : 'a binary file', locationOf(bytes, nul, file))
  if (!isUtf8(bytes)) {
    const location = locationOf(bytes, firstInvalid(bytes), file)
    throw encodingError('text in an older encoding (such as Latin-1), or a binary file', location)
  }
  return new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')
}

function encodingError(looksLike: string, location: SourceLocation): OrderingFileError {
  return new OrderingFileError({
    code: 'ORDERING_FILE_ENCODING',
    message: `${location.file} is not UTF-8 text: it looks like ${looksLike}`,
    hint: /text/.test(looksLike)
      ? 'Save it as UTF-8.'
      : 'An ordering file is a text that names screenshots; look whether this is the right file.',
    location,
  })
}

/** ASCII in UTF-16 has a NUL in every second byte. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const begin = bytes.subarray(0, 512)
  const nuls = begin.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0)
  return begin.length >= 2 && nuls >= Math.floor(begin.length / 2) - 1 && nuls <= Math.ceil(begin.length / 2)
}

/** Where decoding and encoding again gives other bytes; within a broken character it may be one byte late. */
function firstInvalid(bytes: Uint8Array): number {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  return bytes.findIndex((byte, index) => byte !== again[index])
}

function locationOf(bytes: Uint8Array, offset: number, file: string): SourceLocation {
  const before = new TextDecoder().decode(bytes.subarray(0, offset), { stream: true }).replace(/\r\n?/g, '\n')
  return { file, ...createLocator(before)(before.length) }
}
