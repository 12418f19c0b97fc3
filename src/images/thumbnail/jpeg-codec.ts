import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Pixels } from './thumbnail-scaler.ts'

/** Tried one after the other until the file is small enough, one left out where it is far too large. Most screenshots fit with the first. */
const QUALITIES = [70, 55, 40, 25, 12, 5, 1, 1] as const

/** A progressive file would be 2 % smaller and take twice as long. */
const OPTIONS = { progressive: false }

type Decode = typeof import('@jsquash/jpeg/decode.js').default
type Encode = typeof import('@jsquash/jpeg/encode.js').default

/**
 * Reads and writes JPEGs with mozjpeg, as WebAssembly. Each of its two parts is loaded when the first picture needs it, and
 * keeps its memory: one codec serves all images that are worked on one after the other.
 */
export class JpegCodec {
  #decode: Promise<Decode> | undefined
  #encode: Promise<Encode> | undefined

  /** All pixels. Throws (whatever the decoder throws) for what can't be decoded: damaged files, CMYK. */
  async decode(file: Buffer): Promise<Pixels> {
    this.#decode ??= loadDecoder()
    const decode = await this.#decode
    try {
      // It takes the bytes that a view shows, whatever its types say.
      const { width, height, data } = await decode(file as unknown as ArrayBuffer)
      return { width, height, rgba: data }
    } catch (error) {
      // One that stops midway keeps the memory of what it was at.
      this.#decode = undefined
      throw error
    }
  }

  /** A file of at most so many bytes, as good as that allows; undefined where nothing is that small. */
  async encode({ rgba, width, height }: Pixels, maxBytes: number): Promise<Buffer | undefined> {
    this.#encode ??= loadEncoder()
    const encode = await this.#encode
    const image = { data: rgba, width, height, colorSpace: 'srgb' } as const
    for (let at = 0, size = 0; at < QUALITIES.length; at += size > 2 * maxBytes ? 2 : 1) {
      const file = await encode(image, { ...OPTIONS, quality: QUALITIES[at] ?? 1 })
      if (file.byteLength <= maxBytes) return Buffer.from(file)
      size = file.byteLength
    }
    return undefined
  }
}

async function loadDecoder(): Promise<Decode> {
  const { default: decode, init } = await import('@jsquash/jpeg/decode.js')
  await init(await readProgram('dec'))
  return decode
}

async function loadEncoder(): Promise<Encode> {
  const { default: encode, init } = await import('@jsquash/jpeg/encode.js')
  await init(await readProgram('enc'))
  return encode
}

/** What it is to run, and where its messages go: what it finds in a file is no news of the run. */
interface Program {
  readonly wasmBinary: Uint8Array
  readonly print: () => void
  readonly printErr: () => void
}

/** The WebAssembly lies beside the bundle, or in its package where the sources themselves run. */
async function readProgram(part: 'dec' | 'enc'): Promise<Program> {
  const name = `mozjpeg_${part}.wasm`
  const path = import.meta.url.endsWith('.ts')
    ? createRequire(import.meta.url).resolve(`@jsquash/jpeg/codec/${part}/${name}`)
    : join(import.meta.dirname, name)
  return { wasmBinary: await readFile(path), print: () => {}, printErr: () => {} }
}
