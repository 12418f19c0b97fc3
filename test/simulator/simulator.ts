/**
 * A stateful App Store Connect on loopback ports, for tests, demo and bench: the API on one origin, the upload host (parts and
 * pictures) on another. It refuses what Apple refuses, so that a run against it proves something; where Apple's documents leave
 * a question open, an option decides.
 */
import { createApiReply } from './api-host.ts'
import { Faults } from './faults/faults.ts'
import { Authenticator, createKeyPem, type IndividualKey, type TeamKey } from './http/auth.ts'
import { Hooks } from './http/hooks.ts'
import { type Host, type ReceivedRequest, type Reply, startHost } from './http/http-server.ts'
import { type Exchange, Journal } from './http/journal.ts'
import { Quota } from './http/quota.ts'
import { createClock, type SimulatorClock } from './state/clock.ts'
import type { LibraryBehaviour, Service } from './state/service.ts'
import { Store } from './state/store.ts'
import { ReceivedParts } from './state/uploads.ts'
import { answerUpload } from './upload-host.ts'
import { World } from './world/world.ts'

export interface SimulatorOptions {
  /** Multiplies processing time, latency, checksum delay, staleness of lists, lifetimes of URLs and windows of rate limits. Default 1. */
  readonly timeScale?: number
  /** How long an API request takes beside its work. Default 0. */
  readonly latencyMs?: number
  /** The same for the upload host. Default: `latencyMs`. */
  readonly uploadLatencyMs?: number
  /** How far the simulator's clock (`Date` header, check of tokens) is ahead of the real one. Default 0. */
  readonly clockSkewSeconds?: number
  /** From UPLOAD_COMPLETE to COMPLETE or FAILED. Default 0.05. */
  readonly processingSeconds?: number
  /** How long `sourceFileChecksum` stays null after COMPLETE. Default 0: it shows from the commit on. */
  readonly checksumDelaySeconds?: number
  /** API requests in a rolling hour. Default 3600. */
  readonly hourlyLimit?: number
  /** A hidden limit of a short window. Default: none. */
  readonly burstLimit?: { readonly requests: number; readonly seconds: number }
  /** Largest part of an upload. Default 5 MiB. */
  readonly partSizeBytes?: number
  /** Pages are never larger, whatever `limit` says. Default 200. */
  readonly maximumPageSize?: number
  /** Default: one week. */
  readonly uploadUrlLifetimeSeconds?: number
  /** When a new screenshot takes its place at the end of the order. Default `completion`. */
  readonly orderAfterUpload?: 'reservation' | 'completion'
  /** What an order does that leaves screenshots out. Default `refuse` (409). */
  readonly partialOrder?: 'refuse' | 'append'
  /** How the App Asset Library behaves. */
  readonly library?: LibraryOptions
  /** Is told every exchange once it is over. */
  readonly onExchange?: (exchange: Exchange) => void
}

/** What an App Asset Library may do, where Apple's documents leave it open or the live service does otherwise. */
export interface LibraryOptions {
  /** Whether the account has a library: 403 or 404 where it hasn't. Default `granted`. */
  readonly access?: 'granted' | 'forbidden' | 'missing'
  /** `failing`: lists of placements that include anything answer 500 (L1). Default `answered`. */
  readonly includes?: 'answered' | 'failing'
  /** Whether screenshots that were uploaded to the library have a `sourceFileChecksum`. Default `none`. */
  readonly checksums?: 'none' | 'computed'
  /** Whether screenshots that a test adds say their checksum in the reference name, as this action notes it. Default `none`. */
  readonly notes?: 'none' | 'md5'
  /** The state of what is processed. Default `PREPARE_FOR_SUBMISSION`. */
  readonly imageState?: string
  /** The same of placements. Default: what their version's state implies. */
  readonly placementState?: string
  /** Most screenshots in a group and localization, by feature; 10 where nothing else is said. */
  readonly groupLimits?: Readonly<Record<string, number>>
}

export interface Simulator extends AsyncDisposable {
  /** Origin of the API, `http://127.0.0.1:…`. */
  readonly url: string
  /** Origin of upload URLs and pictures. */
  readonly uploadUrl: string
  readonly teamKey: TeamKey
  readonly individualKey: IndividualKey
  readonly world: World
  readonly journal: Journal
  readonly faults: Faults
  /** What a correct client never does, in words. */
  readonly violations: readonly string[]
  /** Connections accepted so far. */
  readonly connections: { readonly api: number; readonly upload: number }
  readonly clock: SimulatorClock
  /** Uses up part of the hour's quota, as another job with the same key would. */
  spendQuota(requests: number): void
}

const WEEK_SECONDS = 7 * 24 * 3600
const MIB = 1024 * 1024

function createLibraryBehaviour(options: LibraryOptions): LibraryBehaviour {
  const { access = 'granted', includes = 'answered', checksums = 'none', notes = 'none' } = options
  const usual = { APP_STORE_VERSIONS: 10, CUSTOM_PRODUCT_PAGES: 10, PRODUCT_PAGE_OPTIMIZATIONS: 10 }
  return {
    access,
    includes,
    checksums,
    notes,
    processedStates: { image: options.imageState ?? 'PREPARE_FOR_SUBMISSION', placement: options.placementState },
    groupLimits: { ...usual, ...options.groupLimits },
  }
}

function createService(
  options: SimulatorOptions,
  clock: SimulatorClock,
): Service & { apiUrl: string; uploadUrl: string } {
  return {
    store: new Store(clock),
    clock,
    behaviour: {
      processingSeconds: options.processingSeconds ?? 0.05,
      checksumDelaySeconds: options.checksumDelaySeconds ?? 0,
      partSizeBytes: options.partSizeBytes ?? 5 * MIB,
      maximumPageSize: options.maximumPageSize ?? 200,
      uploadUrlLifetimeSeconds: options.uploadUrlLifetimeSeconds ?? WEEK_SECONDS,
      orderAfterUpload: options.orderAfterUpload ?? 'completion',
      partialOrder: options.partialOrder ?? 'refuse',
      library: createLibraryBehaviour(options.library ?? {}),
    },
    parts: new ReceivedParts(),
    violations: [],
    apiUrl: '',
    uploadUrl: '',
  }
}

function createKeys(authenticator: Authenticator): { teamKey: TeamKey; individualKey: IndividualKey } {
  const issuerId = '57246542-96fe-4a63-8053-000000000001'
  const teamKey = { issuerId, keyId: 'TEAMKEY001', privateKeyPem: createKeyPem() }
  const individualKey = { keyId: 'USERKEY001', privateKeyPem: createKeyPem() }
  authenticator.addKey(teamKey)
  authenticator.addKey(individualKey)
  return { teamKey, individualKey }
}

type Replying = (request: ReceivedRequest) => Promise<Reply>

/** Half of the latency on the way there, half on the way back. */
function delayed(reply: Replying, clock: SimulatorClock, latencyMs: number): Replying {
  return async (request) => {
    await clock.pause(latencyMs / 2000)
    const answer = await reply(request)
    await clock.pause(latencyMs / 2000)
    return answer
  }
}

/** Starts a simulator on free loopback ports. `await using` ends it. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const clock = createClock(options.timeScale ?? 1, options.clockSkewSeconds ?? 0)
  const service = createService(options, clock)
  const authenticator = new Authenticator()
  const keys = createKeys(authenticator)
  const quota = new Quota({ hourly: options.hourlyLimit ?? 3600, burst: options.burstLimit }, clock)
  const faults = new Faults({ clock, store: service.store })
  const hooks = new Hooks()
  const journal = new Journal()

  const start = (origin: 'api' | 'upload', reply: Replying, latencyMs: number): Promise<Host> => {
    const { onExchange } = options
    return startHost({ origin, journal, now: clock.now, onExchange, reply: delayed(reply, clock, latencyMs) })
  }
  const latencyMs = options.latencyMs ?? 0
  const api = await start('api', createApiReply({ service, authenticator, quota, faults, hooks }), latencyMs)
  const replyToUpload: Replying = (request) => {
    const handle = async (): Promise<Reply> => ({ kind: 'answer', answer: answerUpload(service, request) })
    return faults.run(request, () => hooks.run(request, handle))
  }
  const upload = await start('upload', replyToUpload, options.uploadLatencyMs ?? latencyMs)
  service.apiUrl = api.url
  service.uploadUrl = upload.url

  return {
    url: api.url,
    uploadUrl: upload.url,
    ...keys,
    world: new World(service, hooks),
    journal,
    faults,
    violations: service.violations,
    get connections() {
      return { api: api.connections, upload: upload.connections }
    },
    clock,
    spendQuota: (requests) => quota.spend(requests),
    async [Symbol.asyncDispose]() {
      await Promise.all([api.close(), upload.close()])
    },
  }
}
