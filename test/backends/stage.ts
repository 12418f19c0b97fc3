/**
 * The action without its shell, on either backend: real inputs, files, plan and client, against the simulator, in this process.
 * What the contract says of both backends is described once and runs here for both.
 */
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { BackendName } from '../../src/action/inputs/backend-name.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../simulator/simulator.ts'
import type { NewFile } from '../simulator/world/world-screenshots.ts'
import { createPicture } from '../support/pictures.ts'
import type { Files } from '../support/runner-folders.ts'
import { DISPLAY_TYPE, type RunOptions, runOn, type StageInputs, type StageRun, TIME_SCALE } from './run-on.ts'

export interface Stage extends AsyncDisposable {
  readonly simulator: Simulator
  /** IDs of the localizations by locale. */
  readonly localizations: Readonly<Record<string, string>>
  /** Puts files into the workspace: a seed stands for a picture of the 6.9" iPhone. */
  write(files: Readonly<Record<string, string | number | Uint8Array>>): Promise<void>
  /** Puts screenshots into a locale, as an earlier run of this action would have left them; returns their IDs. */
  add(locale: string, ...screenshots: readonly (NewFile & { readonly seed?: number })[]): readonly string[]
  run(inputs?: StageInputs, options?: RunOptions): Promise<StageRun>
  /** What a locale shows, in order: names, with the state of what isn't complete. */
  look(locale: string): readonly string[]
  /** Reservations that nobody has filled, and images without a picture. */
  leftovers(): readonly string[]
}

const GROUP = 'IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE'

/** A version 1.0 with these locales, and a workspace. */
export async function createStage(
  backendName: BackendName,
  options: SimulatorOptions & { readonly locales?: readonly string[] } = {},
): Promise<Stage> {
  const { locales = ['en-US'], ...simulatorOptions } = options
  const simulator = await startSimulator({ timeScale: TIME_SCALE, processingSeconds: 1, ...simulatorOptions })
  const workspace = await realpath(await mkdtemp(join(tmpdir(), 'stage-')))
  const { world } = simulator
  const version = world.addVersion()
  const localizations = Object.fromEntries(
    locales.map((locale) => [locale, world.addLocalization({ version, locale })]),
  )
  const idOf = (locale: string) => localizations[locale] ?? ''
  const isLibrary = backendName === 'asset-library'

  async function write(files: Readonly<Record<string, string | number | Uint8Array>>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      const path = join(workspace, name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, typeof content === 'number' ? createPicture(content) : content)
    }
  }

  return {
    simulator,
    localizations,
    write,
    add(locale, ...screenshots) {
      const localization = idOf(locale)
      const set = isLibrary
        ? ''
        : (world.sets(localization)[0]?.id ?? world.addSet({ localization, displayType: DISPLAY_TYPE }))
      return screenshots.map(({ seed, ...file }) => {
        const bytes = file.bytes ?? (seed === undefined ? undefined : createPicture(seed))
        const given = { ...file, ...(bytes === undefined ? {} : { bytes }) }
        return isLibrary
          ? world.library.addShown({ ...given, localization, group: GROUP })
          : world.addScreenshot({ ...given, set })
      })
    },
    run: (inputs = {}, runOptions = {}) => runOn({ backendName, simulator, workspace }, inputs, runOptions),
    look: (locale) =>
      world.library
        .placements(idOf(locale))
        .filter(({ group }) => group === GROUP)
        .map(({ fileName, state }) => (/^(PARENT_|ACTIVE)/.test(state) ? fileName : `${fileName} (${state})`)),
    leftovers: () =>
      world.library
        .images()
        .filter(({ state }) => state === 'AWAITING_UPLOAD' || state === 'FAILED')
        // What a set doesn't show any more is no business of a run on sets.
        .filter(({ placements }) => isLibrary || placements.length > 0)
        .map(({ fileName }) => fileName),
    async [Symbol.asyncDispose]() {
      await simulator[Symbol.asyncDispose]()
      await rm(workspace, { recursive: true })
    },
  }
}

/** Pictures under names, such as `01-home.png`, in the folder of a locale's 6.9" iPhone: each seed another picture. */
export function folder(locale: string, names: Readonly<Record<string, number>>): Files {
  return Object.fromEntries(
    Object.entries(names).map(([name, seed]) => [`screenshots/${locale}/${DISPLAY_TYPE}/${name}`, createPicture(seed)]),
  )
}
