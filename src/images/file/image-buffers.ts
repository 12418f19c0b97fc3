const BYTES = 256 * 1024

/** The buffers that the work on an image needs. One set serves all images that are worked on one after the other. */
export interface ImageBuffers {
  /** A piece of the file. */
  readonly piece: Buffer
  /** What comes out of a piece that is decompressed. */
  readonly output: Buffer
}

/** Returns buffers that nobody uses yet. */
export function createImageBuffers(): ImageBuffers {
  return { piece: Buffer.allocUnsafeSlow(BYTES), output: Buffer.allocUnsafeSlow(BYTES) }
}
