import { Readable } from 'node:stream'
import type { AppStoreConnect } from '../../../src/app-store-connect/operations/app-store-connect.ts'
import type { UploadOperation } from '../../../src/app-store-connect/operations/resources.ts'

/** Sends the five bytes of "hello" for a reservation. */
export async function sendHello(
  client: AppStoreConnect,
  { uploadOperations }: { readonly uploadOperations: readonly UploadOperation[] | null },
): Promise<void> {
  for (const operation of uploadOperations ?? []) {
    await client.sendPart(operation, () => Readable.from([Buffer.from('hello')]))
  }
}
