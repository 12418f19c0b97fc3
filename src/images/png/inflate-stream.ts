import { createInflate, type Inflate } from 'node:zlib'

const OUTPUT_BYTES = 256 * 1024

/**
 * Decompresses zlib data that comes in pieces, no faster than it is consumed. `onBytes` gets what comes out; an error that
 * it throws ends the stream and rejects the write during which it was thrown. Bytes behind the end of the data are ignored.
 */
export class InflateStream {
  readonly #inflate: Inflate = createInflate({ chunkSize: OUTPUT_BYTES })
  #isComplete = false
  #failure: unknown
  #settle: () => void = () => {}

  constructor(onBytes: (bytes: Buffer) => void) {
    this.#inflate.on('data', (bytes: Buffer) => {
      if (this.#failure !== undefined) return
      try {
        onBytes(bytes)
      } catch (error) {
        this.#fail(error)
      }
    })
    this.#inflate.on('end', () => {
      this.#isComplete = true
      this.#settle()
    })
    this.#inflate.on('error', (error) => this.#fail(error))
  }

  /** Resolves when the bytes are consumed, which leaves them free for reuse. Rejects with zlib's error where they are no zlib data. */
  async write(bytes: Buffer): Promise<void> {
    // There is nothing to do for bytes behind the end of the data, and zlib doesn't promise to call back for them.
    if (this.#isComplete) return
    await this.#run((done) => this.#inflate.write(bytes, done))
  }

  /** Resolves at the end of the data; rejects with zlib's `Z_BUF_ERROR` where it wasn't reached. */
  async end(): Promise<void> {
    if (!this.#isComplete) await this.#run(() => this.#inflate.end())
  }

  /** Frees what zlib holds, at any time. */
  close(): void {
    this.#inflate.destroy()
  }

  async #run(start: (done: () => void) => void): Promise<void> {
    const settled = new Promise<void>((resolve) => {
      this.#settle = resolve
    })
    if (this.#failure === undefined) {
      start(() => this.#settle())
      await settled
    }
    if (this.#failure !== undefined) throw this.#failure
  }

  #fail(error: unknown): void {
    this.#failure ??= error
    this.#settle()
  }
}
