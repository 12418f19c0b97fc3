import type { Runtime } from '../../action/runtime.ts'
import type { Credentials } from '../../app-store-connect/access/credentials.ts'
import { createAppStoreConnect } from '../../app-store-connect/create-client.ts'
import type { AppStoreConnect } from '../../app-store-connect/operations/app-store-connect.ts'
import type { Retry, Wait } from '../../app-store-connect/pace/client-events.ts'
import type { ClosingBackend } from '../../apply/progress/context.ts'
import { type Clock, createClock } from '../../clock.ts'
import { createAssetLibraryBackend, type LibraryGroups } from '../../state/asset-library/asset-library-backend.ts'
import type { Backend } from '../../state/backend.ts'
import { createScreenshotSetsBackend } from '../../state/screenshot-sets/screenshot-sets-backend.ts'
import { type CancelLimits, createCancelLimits } from './cancel-limits.ts'
import type { Settings } from './read-settings.ts'

/** What a session is opened with. */
export interface Access extends Pick<Settings, 'api'> {
  readonly credentials: Credentials
}

/** A connection to App Store Connect, for one run. */
export interface Session {
  readonly backend: Backend
  readonly clock: Clock
  readonly signal: AbortSignal
  /** When a cancelled run ends. */
  readonly limits: CancelLimits
  /** Requests made so far. */
  readonly requests: number
  /** What is left of the hour's quota; undefined until an answer tells. */
  readonly quota: AppStoreConnect['quota']
  /** Says how many requests are still to come, so that the quota is spread over them. */
  expect(requests: number): void
  /** Reaches App Store Connect after a cancel too, for what must not stay behind. */
  afterCancel(): ClosingBackend
  close(): void
}

/** Opens a session, with the asset library where its groups are given, else with screenshot sets. Nothing is sent yet; what the client waits for and tries again is told in the log, and tokens are masked. */
export function openSession(
  { api: environment, credentials }: Access,
  groups: LibraryGroups | undefined,
  { log, signal, userAgent }: Runtime,
): Session {
  const clock = createClock(environment.timeScale)
  const limits = createCancelLimits(signal, clock)
  const options: Parameters<typeof createAppStoreConnect>[0] = {
    baseUrl: environment.baseUrl,
    credentials,
    clock,
    userAgent,
    events: {
      onToken: (token) => log.mask(token),
      onRetry: (retry) => log.info(describeRetry(retry)),
      // Seen with debug logging only.
      onAttempt: ({ method, path, outcome, durationMs }) =>
        log.debug(`${method} ${path}: ${outcome} in ${Math.round(durationMs)} ms`),
      onWait: (wait) => log.info(describeWait(wait)),
    },
  }
  const api = createAppStoreConnect({ ...options, signal })
  const onSlow = () =>
    log.info('Lists of placements with their images are not answered: each placement is read on its own')
  const createBackend = (of: AppStoreConnect): Backend =>
    groups === undefined ? createScreenshotSetsBackend(of) : createAssetLibraryBackend(of, { groups, onSlow })
  let closing: { readonly api: AppStoreConnect; readonly backend: Backend } | undefined

  function openClosing(): NonNullable<typeof closing> {
    const last = createAppStoreConnect({ ...options, signal: limits.closing, writesEndAtOnce: true })
    return { api: last, backend: createBackend(last) }
  }

  return {
    backend: createBackend(api),
    clock,
    signal,
    limits,
    get requests() {
      return api.requests + (closing?.api.requests ?? 0)
    },
    get quota() {
      return api.quota
    },
    expect: (requests) => api.expect(requests),
    afterCancel() {
      closing ??= openClosing()
      return closing.backend
    },
    close() {
      limits.stop()
      api.close()
      closing?.api.close()
    },
  }
}

function describeRetry({ method, path, reason, pauseMs }: Retry): string {
  // A refusal delays all requests alike, so it has no pause of its own.
  const when = pauseMs > 0 ? `again in ${(pauseMs / 1000).toFixed(1)} s` : 'again when requests are taken'
  return `${method} ${path}: ${reason}; ${when}`
}

function describeWait({ until, reason }: Wait): string {
  const time = until.toISOString().slice(11, 19)
  switch (reason) {
    case 'throttled':
      return `App Store Connect asks to slow down; requests go on at ${time} UTC`
    case 'quota-low':
      return `The hour's quota is nearly used up; requests go on at ${time} UTC`
    case 'quota-exhausted':
      return `The hour's quota is used up; requests go on at ${time} UTC`
  }
}
