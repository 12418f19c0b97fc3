/** What the scenarios about ordering have in common: a set in the wrong order, the requests that put it right, and faults that strike them. */
import type { Effect } from '../simulator/faults/fault-effect.ts'
import type { Match } from '../simulator/http/matching.ts'
import type { Simulator } from '../simulator/simulator.ts'
import type { Arrangement } from './scenario.ts'
import { type AddedSet, addSet, DISPLAY_TYPE, keyInputs, lines, orderInputs, type SetLike } from './world.ts'

export const CREATE: Match = { method: 'POST', path: /\/appScreenshotSets$/ }
/** With either backend, as those below: the first read, of a localization's sets or groups with their screenshots. */
export const READ: Match = {
  method: 'GET',
  either: [
    { path: /Localizations\/[^/]+\/appScreenshotSets$/ },
    { path: /Localizations\/[^/]+\/placements$/, query: /include=/ },
  ],
}
/** The order of a set, or of the placements of a group. */
export const ORDER: Match = {
  either: [
    { method: 'PATCH', path: /\/relationships\/appScreenshots$/ },
    { method: 'POST', path: /\/appAssetLibraryPlacementOrderingRequests$/ },
  ],
}
/** The same, read back. */
export const READ_BACK: Match = {
  method: 'GET',
  either: [{ path: /\/relationships\/appScreenshots$/ }, { path: /\/placements$/, query: /^(?!.*include=)/ }],
}
export const RESERVE: Match = { method: 'POST', path: /\/(?:appScreenshots|appAssetLibraryImages)$/ }
/** In the library an image that was uploaded has to be placed. */
export const PLACE: Match = { method: 'POST', path: /\/appAssetLibraryPlacements$/ }
export const COMMIT: Match = { method: 'PATCH', path: /\/(?:appScreenshots|appAssetLibraryImages)\/[^/]+$/ }

export const [HOME, SEARCH, PRICING] = ['01-home.png', '02-search.png', '03-pricing.png'] as const

/** How the action is run to put a set in order, and what is in that set. */
export interface WrongOrder extends Required<Pick<Arrangement, 'inputs' | 'files'>>, Pick<AddedSet, 'set' | 'ids'> {}

/** A set with three screenshots that stand in reverse, and how the action is run to put them right. */
export function arrangeWrongOrder(simulator: Simulator, place: Omit<SetLike, 'screenshots'> = {}): WrongOrder {
  const { localization, set, ids } = addSet(simulator, { ...place, screenshots: [PRICING, SEARCH, HOME] })
  const files = { 'order.txt': lines(HOME, SEARCH, PRICING) }
  return { inputs: orderInputs(simulator, localization), files, set, ids }
}

/** A localization without a set, and how the action is run to create the one of `APP_IPHONE_67`. */
export function arrangeMissingSet(simulator: Simulator): Arrangement & Pick<AddedSet, 'localization'> {
  const localization = simulator.world.addLocalization()
  const inputs = { ...keyInputs(simulator), 'app-version-localization': localization, 'display-type': DISPLAY_TYPE }
  return { inputs, localization }
}

/** Lets the first request that fits meet the first fault, its repetition the next one, and so on. */
export function failInTurn({ faults }: Simulator, match: Match, effects: readonly Effect[]): void {
  for (const [index, effect] of effects.entries()) faults.add({ match: { ...match, nth: index + 1 }, times: 1, effect })
}
