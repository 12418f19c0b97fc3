import type { BackendName } from '../../src/action/inputs/backend-name.ts'

/** What a run of one localization or more does, as docs/design.md counts it. */
export interface Work {
  /** Requests that find the target: none for a direct one. */
  readonly lookup?: number
  readonly localizations?: number
  /** Sets created; in the library there is nothing to create. */
  readonly created?: number
  readonly uploads?: number
  readonly removed?: number
  /** Sets or groups whose order is sent, and localizations in which one is. */
  readonly ordered?: number
  readonly readBacks?: number
  readonly polls?: number
}

/** Beside the reference data: the app of a localization that is named by its ID (2 requests), the library's ID, and its images. */
const ASSETS = 4

/** The requests that a run takes without faults where a localization's ID is the target, or where it uploads nothing. */
export function countGranted(backend: BackendName, work: Work): number {
  const { lookup = 0, localizations = 1, created = 0, uploads = 0, removed = 0 } = work
  const { ordered = 0, readBacks = Math.min(ordered, 1), polls = 0 } = work
  const common = lookup + localizations + 2 * uploads + removed + ordered + readBacks + polls
  if (backend === 'screenshot-sets') return common + created
  return common + 1 + (uploads > 0 ? ASSETS + uploads : 0)
}
