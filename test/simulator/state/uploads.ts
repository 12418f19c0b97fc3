import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import type { UploadOperation } from './records.ts'

/** Keeps the bytes of an upload from its first part to its commit or its end, and no longer. */
export class ReceivedParts {
  readonly #parts = new Map<string, Map<number, Buffer>>()

  put(uploadId: string, index: number, bytes: Buffer): void {
    const parts = this.#parts.get(uploadId) ?? new Map<number, Buffer>()
    parts.set(index, bytes)
    this.#parts.set(uploadId, parts)
  }

  /** The whole file, which is forgotten; `undefined` when parts are missing. */
  take(uploadId: string, partCount: number): Buffer | undefined {
    const parts = this.#parts.get(uploadId)
    if (parts === undefined || parts.size !== partCount) return undefined
    this.#parts.delete(uploadId)
    const pieces = [...parts].sort(([a], [b]) => a - b).map(([, bytes]) => bytes)
    // Mostly there is one, and a copy of each image would be the dearest thing here.
    return pieces.length === 1 ? pieces[0] : Buffer.concat(pieces)
  }

  discard(uploadId: string): void {
    this.#parts.delete(uploadId)
  }
}

/** What a URL of the upload host proves its holder with. Not a secret of anyone's: the simulator is on loopback. */
export function signPart(uploadId: string, index: number): string {
  return createHash('sha256').update(`part ${index} of ${uploadId}`).digest('hex').slice(0, 32)
}

/** The upload operations of a reservation, one for each part. */
export function createOperations(options: {
  readonly uploadId: string
  readonly fileName: string
  readonly sizeBytes: number
  readonly partSizeBytes: number
  readonly uploadUrl: string
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}): UploadOperation[] {
  const { uploadId, sizeBytes, partSizeBytes, uploadUrl } = options
  const contentType = extname(options.fileName).toLowerCase() === '.png' ? 'image/png' : 'image/jpeg'
  return Array.from({ length: Math.ceil(sizeBytes / partSizeBytes) }, (_, index) => {
    const offset = index * partSizeBytes
    const signature = signPart(uploadId, index)
    return {
      method: 'PUT',
      url: `${uploadUrl}/part/${uploadId}/${index}?Expires=${Math.floor(options.expiresAt / 1000)}&Signature=${signature}`,
      length: Math.min(partSizeBytes, sizeBytes - offset),
      offset,
      requestHeaders: [
        { name: 'Content-Type', value: contentType },
        { name: 'X-Part-Token', value: `part-${index}; of=${sizeBytes}` },
      ],
    }
  })
}
