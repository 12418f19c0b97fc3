/** Builders for what most scenarios need, and a reader of what they leave behind. */
import type { BackendName } from '../../src/action/inputs/backend-name.ts'
import { placementIdOf } from '../simulator/library/placements.ts'
import type { Simulator } from '../simulator/simulator.ts'
import type { NewScreenshot } from '../simulator/world/world-screenshots.ts'

export const DISPLAY_TYPE = 'APP_IPHONE_67'

/** A file name alone stands for a complete screenshot. */
export type ScreenshotLike = string | Omit<NewScreenshot, 'set'>

export interface SetLike {
  /** Made where it is left out, in English. */
  readonly localization?: string
  /** `APP_IPHONE_67` where it is left out. */
  readonly displayType?: string
  /** In their present order. */
  readonly screenshots?: readonly ScreenshotLike[]
}

export interface AddedSet {
  readonly localization: string
  readonly set: string
  /** IDs of the screenshots, as they were listed. */
  readonly ids: readonly string[]
}

/** Adds a set with its screenshots, and the localization, version and app around it where they aren't there. */
export function addSet(simulator: Simulator, given: SetLike = {}): AddedSet {
  const { world } = simulator
  const { localization = world.addLocalization(), displayType = DISPLAY_TYPE, screenshots = [] } = given
  const set = world.addSet({ localization, displayType })
  const ids = screenshots.map((one) =>
    world.addScreenshot({ set, ...(typeof one === 'string' ? { fileName: one } : one) }),
  )
  return { localization, set, ids }
}

/** The inputs that sign in, with a team key. */
export function keyInputs({ teamKey }: Simulator): Readonly<Record<string, string>> {
  return { 'issuer-id': teamKey.issuerId, 'api-key-id': teamKey.keyId, 'api-private-key': teamKey.privateKeyPem }
}

/** The inputs that bring one set of a localization into the order of `order.txt`. */
export function orderInputs(simulator: Simulator, localization: string): Readonly<Record<string, string>> {
  return {
    ...keyInputs(simulator),
    'app-version-localization': localization,
    'display-type': DISPLAY_TYPE,
    'ordering-file': 'order.txt',
  }
}

/** A plain ordering file. */
export function lines(...references: readonly string[]): string {
  return references.map((reference) => `${reference}\n`).join('')
}

/** Every set with what it holds, in order: the file names, and the state of those that aren't complete. */
export function listSets({ world }: Simulator): readonly { title: string; screenshots: readonly string[] }[] {
  return world.localizations().flatMap(({ id: localization, locale }) =>
    world.sets(localization).map(({ id, displayType }) => ({
      title: `${locale} · ${displayType} · ${id}`,
      screenshots: world
        .screenshots(id)
        .map(({ fileName, state }) => (state === 'COMPLETE' ? fileName : `${fileName} (${state})`)),
    })),
  )
}

/** What each group of a localization shows, in order, and the images of the library that nothing shows. */
export function listPlaces({ world }: Simulator): readonly { title: string; screenshots: readonly string[] }[] {
  const places = world.localizations().flatMap(({ id, locale }) => {
    const groups = Map.groupBy(world.library.placements(id), ({ group }) => group)
    return [...groups].map(([group, placements]) => ({
      title: `${locale} · ${group}`,
      screenshots: placements.map(({ fileName, state }) => nameOf(fileName, state)),
    }))
  })
  const unshown = world.library.images().filter(({ placements }) => placements.length === 0)
  const rest = unshown.map(({ fileName, state }) => nameOf(fileName, state))
  return rest.length === 0 ? places : [...places, { title: 'shown nowhere', screenshots: rest }]
}

function nameOf(fileName: string, state: string): string {
  return /^(?:COMPLETE|PREPARE_FOR_SUBMISSION|PARENT_\w+)$/.test(state) ? fileName : `${fileName} (${state})`
}

/** The ID under which a backend knows a screenshot that a test added. */
export function shownId(backend: BackendName, screenshotId = ''): string {
  return backend === 'asset-library' ? placementIdOf(screenshotId) : screenshotId
}
