/** A full catalogue: every locale that most apps have, four display types, ten images in each. */
import type { Simulator } from '../simulator/simulator.ts'
import { addVersion, appInputs, createPictures, type Sized } from '../support/app.ts'
import type { Files } from '../support/runner-folders.ts'
import type { ScreenshotLike } from '../support/world.ts'

export const LOCALES: readonly string[] = [
  'ar-SA ca cs da de-DE el en-AU en-CA en-GB en-US es-ES es-MX fi fr-CA fr-FR he hi hr hu id it ja ko ms nl-NL no pl',
  'pt-BR pt-PT ro ru sk sv th tr uk vi zh-Hans zh-Hant',
].flatMap((line) => line.split(' '))

export const TYPES: readonly Sized[] = ['APP_IPHONE_67', 'APP_IPHONE_65', 'APP_IPAD_PRO_3GEN_129', 'APP_WATCH_SERIES_4']

export const NAMES: readonly string[] = Array.from({ length: 10 }, (_, index) => `${index + 1}.png`)

/** Fills the simulator with a version in all locales, each with sets that hold `screenshots`, or without any set. */
export function addCatalogue(simulator: Simulator, screenshots?: readonly ScreenshotLike[]): void {
  const sets = screenshots === undefined ? {} : Object.fromEntries(TYPES.map((type) => [type, screenshots]))
  addVersion(simulator, { locales: Object.fromEntries(LOCALES.map((locale) => [locale, sets])) })
}

/** A map that orders every set of the catalogue: by number, each list ending with `*`. */
export function createCatalogueOrder(names: readonly string[] = NAMES): string {
  const lines = TYPES.map((type) => `  ${type}: [${names.join(', ')}]\n`)
  return `default:\n${lines.join('')}`
}

/** An ordering file and images that fill the whole catalogue: the same forty images for all locales. */
export function createCatalogueFiles(): Files {
  const pictures = TYPES.map((type) =>
    createPictures(
      type,
      NAMES.map((name) => `${type}/${name}`),
    ),
  )
  return Object.assign({ 'order.yml': createCatalogueOrder() }, ...pictures)
}

/** The inputs that upload them. */
export function createCatalogueInputs(simulator: Simulator): Record<string, string> {
  return { ...appInputs(simulator), screenshots: 'screenshots', 'ordering-file': 'order.yml' }
}
