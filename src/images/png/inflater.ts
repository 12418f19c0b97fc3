import { constants, createInflate, type Inflate } from 'node:zlib'

/**
 * What Node's own streams tell zlib with. Node documents neither this nor anything else that fills a buffer of ours: its streams
 * allocate what comes out, 14 MB for an image, and the clearing up of that took longer than all that is done with it. npm's own
 * unpacker works in this way too. It runs on the Node that action.yml names, and tests hold that it does.
 */
interface ZlibHandle {
  writeSync(
    flush: number,
    ...buffers: [input: Uint8Array, at: number, bytes: number, output: Uint8Array, from: number, space: number]
  ): void
  onerror: (message: string, errno: number, code: string) => void
}

interface InflateInternals {
  readonly _handle: ZlibHandle
  /** What is left after a write: space for output, then bytes of input. */
  readonly _writeState: Uint32Array
}

/** The zlib data can't be decompressed; `code` is zlib's, `Z_BUF_ERROR` where they end too early. */
export class InflateError extends Error {
  override readonly name = 'InflateError'
  readonly code: string

  constructor(message: string, code: string) {
    super(message)
    this.code = code
  }
}

/**
 * Decompresses zlib data that come in pieces, into one buffer that is used again and again. `onBytes` gets what comes out, which holds
 * until it returns; what it throws is thrown on. Bytes behind the end of the data are ignored.
 */
export class Inflater {
  readonly #inflate: Inflate = createInflate()
  readonly #internals = this.#inflate as unknown as InflateInternals
  readonly #output: Buffer
  readonly #onBytes: (bytes: Buffer) => void
  #failure: InflateError | undefined

  constructor(output: Buffer, onBytes: (bytes: Buffer) => void) {
    this.#output = output
    this.#onBytes = onBytes
    this.#internals._handle.onerror = (message, _, code) => {
      this.#failure ??= new InflateError(message, code)
    }
  }

  /** Takes the next bytes. Throws an `InflateError` where they are no zlib data. */
  push(bytes: Buffer): void {
    this.#write(bytes, constants.Z_NO_FLUSH)
  }

  /** Throws an `InflateError` where the data go on. */
  end(): void {
    this.#write(Buffer.alloc(0), constants.Z_FINISH)
  }

  /** Frees what zlib holds. */
  close(): void {
    this.#inflate.close()
  }

  #write(bytes: Buffer, flush: number): void {
    const { _handle: handle, _writeState: left } = this.#internals
    const output = this.#output
    let rest = bytes.length
    for (;;) {
      handle.writeSync(flush, bytes, bytes.length - rest, rest, output, 0, output.length)
      if (this.#failure !== undefined) throw this.#failure
      const [space = 0, input = 0] = left
      rest = input
      if (space < output.length) this.#onBytes(output.subarray(0, output.length - space))
      // Where there is space left, all that can come out has come.
      if (space > 0) return
    }
  }
}
