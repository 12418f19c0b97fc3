/** What is wrapped around a private key, taken off: quotes, base64 (once or twice, of UTF-16 too), fastlane's JSON key file. */

/** A text given as a private key, laid open. */
export interface KeyLayers {
  /** From the text as it was given to the innermost; never empty. */
  readonly texts: readonly string[]
  /** What the innermost text encodes, where that is the key's bytes instead of a text. */
  readonly bytes: Buffer | undefined
  /** The JSON key file around the key; undefined where there is none, or one without a key. */
  readonly file: KeyFile | undefined
}

/** What fastlane's JSON key file says beside the key. */
export interface KeyFile {
  readonly keyId: string | undefined
  readonly issuerId: string | undefined
}

/** No key is longer, however it is wrapped; bounds the work that a text that is none can make. */
export const MAX_KEY_CHARACTERS = 16 * 1024
/** JSON in base64 with a key in base64 twice is what people make at most. */
const MAX_LAYERS = 6
const SEQUENCE = 0x30

/** Takes off one layer after the other. A text that is too long for any key is left as it is. */
export function peelKeyText(given: string): KeyLayers {
  let text = unfold(given)
  let file: KeyFile | undefined
  const texts = [given.trim(), text]
  while (given.length <= MAX_KEY_CHARACTERS && texts.length < MAX_LAYERS) {
    if (text.startsWith('{')) {
      const found = readKeyFile(texts.length === 2 ? given : (texts.at(-1) ?? ''))
      if (found === undefined) break
      file = found.file
      text = unfold(found.key)
    } else {
      const bytes = text.includes('-----') ? undefined : decodeBase64(text)
      if (bytes === undefined) break
      const inner = decodeText(bytes).trim()
      // What holds no further layer is the key's own bytes.
      if (!/^\{|-----|^[A-Za-z0-9+/_\s-]{80,}=*\s*$/.test(unfold(inner))) {
        return { texts, bytes: bytes[0] === SEQUENCE ? bytes : undefined, file }
      }
      text = inner.startsWith('{') ? inner : unfold(inner)
    }
    texts.push(text)
  }
  return { texts, bytes: undefined, file }
}

/** Undoes what shells, JSON and editors do to a key: quotes, written-out line ends, a byte order mark. */
export function unfold(text: string): string {
  return unquote(text)
    .replace(/\\r|\r/g, '')
    .replace(/\\n/g, '\n')
    .trim()
}

function unquote(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .trim()
    .replace(/^(["'`])([\s\S]*)\1$/, '$2')
    .trim()
}

/** Undefined for a text that is no JSON object, or one without a text `key`. */
function readKeyFile(text: string): { readonly key: string; readonly file: KeyFile } | undefined {
  const object = parseObject(unquote(text)) ?? parseObject(writeOutLineEnds(unquote(text)))
  if (object === undefined || typeof object['key'] !== 'string') return undefined
  return { key: object['key'], file: { keyId: textOf(object['key_id']), issuerId: textOf(object['issuer_id']) } }
}

/** JSON has no line ends in its texts, but a key pasted into one by hand does. */
function writeOutLineEnds(json: string): string {
  return json.replace(/"[^"]*"/g, (text) => text.replace(/\r?\n/g, '\\n'))
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function decodeBase64(text: string): Buffer | undefined {
  const joined = text.replace(/\s/g, '')
  return joined.length >= 80 && /^[A-Za-z0-9+/_-]+=*$/.test(joined) ? Buffer.from(joined, 'base64') : undefined
}

/** PowerShell encodes UTF-16, with a byte order mark or without. */
function decodeText(bytes: Buffer): string {
  const isLittle = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] !== 0 && bytes[1] === 0)
  const isBig = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] !== 0)
  if (!isLittle && !isBig) return bytes.toString('utf8').replace(/^\uFEFF/, '')
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2))
  return (isBig ? Buffer.from(even).swap16() : even).toString('utf16le').replace(/^\uFEFF/, '')
}
