import type { Simulator } from '../../test/simulator/simulator.ts'
import type { Files } from '../../test/support/runner-folders.ts'
import { addNote, createScreenshot } from './pictures.ts'

/** The screenshots of a version: as many in each display type of each locale. */
export interface Catalogue {
  readonly locales: number
  readonly displayTypes: readonly string[]
  readonly images: number
  /** Whether images are as large as real ones. */
  readonly isReal?: boolean
}

const LOCALES =
  'en-US ar-SA ca cs da de-DE el en-AU en-CA en-GB es-ES es-MX fi fr-CA fr-FR he hi hr hu id it ja ko ms nl-NL no pl pt-BR pt-PT ro ru sk sv th tr uk vi zh-Hans zh-Hant'.split(
    ' ',
  )

export function listLocales({ locales }: Catalogue): readonly string[] {
  return LOCALES.slice(0, locales)
}

/** File names in the order that is wanted. */
export function listNames({ images }: Catalogue): readonly string[] {
  return Array.from({ length: images }, (_, index) => `${String(index + 1).padStart(2, '0')}.png`)
}

/** The images of all locales, by display type and file name. Seeds differ: the same bytes twice in a set would be an error. */
export function createImages(catalogue: Catalogue): ReadonlyMap<string, ReadonlyMap<string, Buffer>> {
  return new Map(
    catalogue.displayTypes.map((displayType, column) => [
      displayType,
      new Map(
        listNames(catalogue).map((name, index) => [
          name,
          createScreenshot(displayType, 100 * column + index, catalogue.isReal === true),
        ]),
      ),
    ]),
  )
}

/** Files in a folder for each display type, for all locales together. */
export function createSharedFolder(catalogue: Catalogue): Files {
  const files: Record<string, Buffer> = {}
  for (const [displayType, images] of createImages(catalogue)) {
    for (const [name, image] of images) files[`screenshots/${displayType}/${name}`] = image
  }
  return files
}

/** Files in folders by locale and display type, no two of the same bytes. Each is made when it is asked for: all of them have 5 GB. */
export function createLocaleFolders(catalogue: Catalogue): Files {
  const files: Record<string, Buffer> = {}
  for (const [displayType, images] of createImages(catalogue)) {
    for (const [name, image] of images) {
      for (const locale of listLocales(catalogue)) {
        const get = () => addNote(image, locale)
        Object.defineProperty(files, `screenshots/${locale}/${displayType}/${name}`, { get, enumerable: true })
      }
    }
  }
  return files
}

/** An ordering file that wants the names of each display type in their order, in every locale. */
export function createOrderingFile(catalogue: Catalogue): string {
  const names = listNames(catalogue).join(', ')
  return `default:\n${catalogue.displayTypes.map((displayType) => `  ${displayType}: [${names}]\n`).join('')}`
}

/** Adds a version with its localizations; returns their IDs by locale. */
export function addVersion({ world }: Simulator, catalogue: Catalogue): ReadonlyMap<string, string> {
  const version = world.addVersion({ versionString: '2.1.0' })
  return new Map(listLocales(catalogue).map((locale) => [locale, world.addLocalization({ version, locale })]))
}
