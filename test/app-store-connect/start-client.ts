import { parseCredentials } from '../../src/app-store-connect/access/credentials.ts'
import { type ClientOptions, createAppStoreConnect } from '../../src/app-store-connect/create-client.ts'
import type { Retry, Wait } from '../../src/app-store-connect/pace/client-events.ts'
import { createClock } from '../../src/clock.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../simulator/simulator.ts'
import { createCredentials } from './keys.ts'

/** Pauses of a second last 10 ms. */
export const TIME_SCALE = 0.01

/** A client for the API at an origin, and what it told. */
export function startClient(baseUrl: string, options: Partial<ClientOptions> = {}) {
  const tokens: string[] = []
  const waits: Wait[] = []
  const retries: Retry[] = []
  const client = createAppStoreConnect({
    baseUrl,
    credentials: createCredentials(),
    clock: createClock(TIME_SCALE),
    userAgent: 'test/1.0',
    events: {
      onToken: (token) => tokens.push(token),
      onWait: (wait) => waits.push(wait),
      onRetry: (retry) => retries.push(retry),
    },
    ...options,
  })
  return {
    client,
    tokens,
    waits,
    retries,
    reasons: () => retries.map(({ reason }) => reason),
    [Symbol.dispose]: () => client.close(),
  }
}

/** A simulator with one set that holds three screenshots, and a client that has its team key. */
export async function startPair(options: SimulatorOptions = {}, clientOptions: Partial<ClientOptions> = {}) {
  const simulator: Simulator = await startSimulator({ timeScale: TIME_SCALE, ...options })
  const { issuerId, keyId, privateKeyPem } = simulator.teamKey
  const started = startClient(simulator.url, {
    credentials: parseCredentials({ issuerId, keyId, privateKey: privateKeyPem }),
    ...clientOptions,
  })
  const localizationId = simulator.world.addLocalization({ locale: 'en-US' })
  const setId = simulator.world.addSet({ localization: localizationId })
  const screenshotIds = ['a.png', 'b.png', 'c.png'].map((fileName) =>
    simulator.world.addScreenshot({ set: setId, fileName }),
  )
  return {
    ...started,
    simulator,
    setId,
    screenshotIds,
    localization: { kind: 'appStoreVersionLocalization', id: localizationId } as const,
    async [Symbol.asyncDispose]() {
      started.client.close()
      await simulator[Symbol.asyncDispose]()
    },
  }
}

/** The error that a promise is rejected with. */
export async function errorOf(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise
  } catch (error) {
    if (error instanceof Error) return error
    throw error
  }
  throw new Error('there was no error')
}
