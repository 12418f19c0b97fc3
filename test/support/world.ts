/** Builders for what most scenarios need, and a reader of what they leave behind. */
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
