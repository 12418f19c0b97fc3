import type { SimulatorClock } from './clock.ts'
import type { AssetError, View } from './records.ts'
import type { Store } from './store.ts'
import type { ReceivedParts } from './uploads.ts'

/** How its App Asset Library behaves. */
export interface LibraryBehaviour {
  readonly access: 'granted' | 'forbidden' | 'missing'
  readonly includes: 'answered' | 'failing'
  readonly checksums: 'none' | 'computed'
  readonly notes: 'none' | 'md5'
  readonly processedStates: { readonly image: string; readonly placement: string | undefined }
  /** Most screenshots in a group and localization, by feature. */
  readonly groupLimits: Readonly<Record<string, number>>
}

/** How this App Store Connect behaves where the documentation leaves it open or a test wants it otherwise. */
export interface Behaviour {
  readonly processingSeconds: number
  readonly checksumDelaySeconds: number
  readonly partSizeBytes: number
  readonly maximumPageSize: number
  readonly uploadUrlLifetimeSeconds: number
  readonly orderAfterUpload: 'reservation' | 'completion'
  readonly partialOrder: 'refuse' | 'append'
  readonly library: LibraryBehaviour
}

/** What faults change in the way one request is handled. */
export interface Overrides {
  ignoreFilters?: boolean
  ignoreOrder?: boolean
  missingLinkage?: string
  foreignOrigin?: string
  staleSeconds?: number
  checksumDelaySeconds?: number
  neverCompletes?: boolean
  failure?: AssetError
}

/** Everything that the routes of one simulator share. */
export interface Service {
  readonly store: Store
  readonly clock: SimulatorClock
  readonly behaviour: Behaviour
  readonly parts: ReceivedParts
  readonly violations: string[]
  readonly apiUrl: string
  readonly uploadUrl: string
}

/** The state of a service at a point in time; now, when none is given. */
export function viewOf(service: Service, at?: number): View {
  const { store, clock, behaviour, uploadUrl } = service
  const { orderAfterUpload } = behaviour
  const { processedStates, groupLimits } = behaviour.library
  const state = at === undefined ? store.state : store.stateAt(at)
  return { state, at: at ?? clock.now(), orderAfterUpload, uploadUrl, groupLimits, processedStates }
}
