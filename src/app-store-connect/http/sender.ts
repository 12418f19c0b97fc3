import type { Clock } from '../../clock.ts'
import type { Tokens } from '../access/tokens.ts'
import type { ClientEvents } from '../pace/client-events.ts'
import type { Limiter } from '../pace/limiter.ts'
import type { StartGate } from '../pace/start-gate.ts'
import type { Transport } from './transport.ts'

/** One request to the API. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Such as `/v1/appScreenshotSets`, IDs encoded. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Whether sending it twice does no harm, though it is neither a read nor a deletion. */
  readonly isRepeatable?: boolean
  /** How often it is sent at most where the server breaks down over it; left out: as often as any request. */
  readonly maxAttempts?: number
}

/** What requests are sent by. */
export interface Sender {
  readonly baseUrl: string
  readonly userAgent: string
  readonly clock: Clock
  readonly tokens: Tokens
  readonly gate: StartGate
  readonly limiter: Limiter
  readonly transport: Transport
  readonly events: ClientEvents
  readonly signal: AbortSignal | undefined
  /** Aborts when writes that are on their way are given up too: a while after `signal`, so that their answers are known. */
  readonly writeSignal: AbortSignal | undefined
}
