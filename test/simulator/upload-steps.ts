import { createHash } from 'node:crypto'
import type { Simulator } from './simulator.ts'
import { one, type Resource, type TestClient, until } from './test-client.ts'

/** The checksum of a file. */
export const md5 = (bytes: Buffer) => createHash('md5').update(bytes).digest('hex')

/** Adds a localization with a set that is empty. */
export function addSet({ world }: Simulator, displayType = 'APP_IPHONE_67'): string {
  return world.addSet({ localization: world.addLocalization(), displayType })
}

/** How far a screenshot is, with what is wrong with it. */
export function stateOf({ attributes }: Resource) {
  return attributes?.['assetDeliveryState'] as { state: string; errors: { code: string }[] }
}

/** A screenshot once it is processed. */
export async function settled(client: TestClient, id: string): Promise<Resource> {
  const read = async () => one(await client.get(`/v1/appScreenshots/${id}`))
  return until(read, (it) => ['COMPLETE', 'FAILED'].includes(stateOf(it).state))
}
