import { setMaxListeners } from 'node:events'
import type { Clock } from '../clock.ts'
import type { Credentials } from './access/credentials.ts'
import { isLoopback } from './access/environment.ts'
import { createTokens } from './access/tokens.ts'
import { createApi } from './http/api.ts'
import { deferAbort } from './http/defer-abort.ts'
import { createTransport } from './http/transport.ts'
import { createAppOperations } from './operations/app-operations.ts'
import type { AppStoreConnect } from './operations/app-store-connect.ts'
import { createLibraryImageOperations } from './operations/library/library-image-operations.ts'
import { createPlacementOperations } from './operations/library/placement-operations.ts'
import { createPictureReader } from './operations/read-picture.ts'
import { createScreenshotOperations } from './operations/screenshot-operations.ts'
import { createPartSender, type PartSender } from './operations/send-part.ts'
import { createSetOperations } from './operations/set-operations.ts'
import type { ClientEvents } from './pace/client-events.ts'
import { createLimiter } from './pace/limiter.ts'
import { StartGate } from './pace/start-gate.ts'

/** What a client is made of. */
export interface ClientOptions {
  /** Origin of the API, such as `https://api.appstoreconnect.apple.com`. */
  readonly baseUrl: string
  readonly credentials: Credentials
  readonly clock: Clock
  readonly events?: ClientEvents
  readonly userAgent: string
  /** Once it aborts, pauses end and no further request is started: what waits rejects with its reason. */
  readonly signal?: AbortSignal
  /** Whether the signal ends writes that are on their way too; left out, they may be answered for 5 s more. */
  readonly writesEndAtOnce?: true
}

/** Nominal milliseconds in which a write that is on its way at a cancel may still be answered (design, promise 8). */
const WRITES_END_MS = 5_000

/** Requests to the API in flight (fastlane's threads make 10), and of them writes at first; parts of files have a limit of their own. */
const API_LIMITS = { total: 12, writes: 4 }
const PART_LIMITS = { total: 8, writes: 8 }

/** Returns a client. Nothing is sent before the first operation. */
export function createAppStoreConnect(options: ClientOptions): AppStoreConnect {
  const { baseUrl, userAgent, clock, credentials, signal, writesEndAtOnce, events = {} } = options
  // Each request that waits listens to it.
  if (signal !== undefined) setMaxListeners(0, signal)
  const gate = new StartGate({ clock, signal, onWait: (wait) => events.onWait?.(wait) })
  const transport = createTransport(clock)
  const partTransport = createTransport(clock)
  const shared = { userAgent, clock, events, signal }
  const writes = signal === undefined || writesEndAtOnce ? undefined : deferAbort(signal, clock, WRITES_END_MS)
  const api = createApi({
    ...shared,
    writeSignal: writes?.signal ?? signal,
    baseUrl,
    gate,
    transport,
    tokens: createTokens({ credentials, clock, onToken: (token) => events.onToken?.(token) }),
    limiter: createLimiter(API_LIMITS),
  })
  const partSender: PartSender = {
    ...shared,
    transport: partTransport,
    limiter: createLimiter(PART_LIMITS),
    isTest: isLoopback(new URL(baseUrl)),
  }
  return {
    ...createSetOperations(api),
    ...createScreenshotOperations(api),
    ...createAppOperations(api),
    ...createLibraryImageOperations(api),
    ...createPlacementOperations(api),
    sendPart: createPartSender(partSender),
    readPicture: createPictureReader(partSender),
    get requests() {
      return gate.entered
    },
    get quota() {
      return gate.quota
    },
    expect: (requests) => gate.expect(requests),
    close() {
      writes?.stop()
      transport.close()
      partTransport.close()
    },
  }
}
