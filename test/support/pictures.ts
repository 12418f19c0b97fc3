/** Builders for scenarios that upload: local images, and the screenshots that show them. */
import type { Simulator } from '../simulator/simulator.ts'
import type { NewScreenshot } from '../simulator/world/world-screenshots.ts'
import { createPng, type PngOptions } from './images/png.ts'
import type { ActionRun } from './run-action.ts'
import type { Files } from './runner-folders.ts'
import { DISPLAY_TYPE, keyInputs } from './world.ts'

/** A PNG of a size that `APP_IPHONE_67` takes; another seed gives another picture. */
export function createPicture(seed: number, options: Partial<PngOptions> = {}): Buffer {
  return createPng({ width: 1290, height: 2796, seed, ...options })
}

/** Files below `screenshots/`: each name with a picture of its own, told by its place in the list, or with the content given. */
export function createFolder(names: readonly string[], others: Files = {}): Record<string, string | Uint8Array> {
  const files = [
    ...names.map((name, index): [string, Buffer] => [name, createPicture(index)]),
    ...Object.entries(others),
  ]
  return Object.fromEntries(files.map(([name, content]) => [`screenshots/${name}`, content]))
}

/** A screenshot that shows exactly this picture. */
export function showing(fileName: string, seed: number): Omit<NewScreenshot, 'set'> {
  return { fileName, bytes: createPicture(seed) }
}

/** The inputs that make one set of a localization of the folder `screenshots`. */
export function uploadInputs(simulator: Simulator, localization: string): Record<string, string> {
  return {
    ...keyInputs(simulator),
    'app-version-localization': localization,
    'display-type': DISPLAY_TYPE,
    screenshots: 'screenshots',
  }
}

/** The same, in the order of `order.txt`. */
export function orderedUploadInputs(simulator: Simulator, localization: string): Record<string, string> {
  return { ...uploadInputs(simulator, localization), 'ordering-file': 'order.txt' }
}

/** Makes the first file that is sent the last to arrive, so that the order of arrival is never the wanted one. */
export function delayFirstUpload({ faults }: Simulator): void {
  faults.add({ match: { origin: 'upload', method: 'PUT' }, effect: { kind: 'slow', seconds: 3 } })
}

/** The API requests that a run made, as it says itself. */
export function countRequests(run: ActionRun | undefined): number {
  const { requests } = JSON.parse(run?.outputs['result'] ?? '') as { requests: number }
  return requests
}
