import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { hasErrorCode } from '../../files/has-error-code.ts'
import { isImageName } from './is-image-name.ts'

/** Images below a folder that isn't read. */
export interface StrayImages {
  readonly images: number
  /** Those that lie in the folder itself. */
  readonly ownImages: number
  /** Folders at or below it that have folders of locales with images in them. */
  readonly holders: readonly LocaleHolder[]
}

/** A folder that `screenshots` may have been meant to name. */
export interface LocaleHolder {
  /** Relative to the folder that was looked through; empty for itself. */
  readonly way: string
  readonly locales: readonly string[]
}

/** How deep and how far such a folder is looked through; what lies beyond isn't counted. */
const DEPTH = 4
const ENTRIES = 20_000

/** Counts the images in a folder and below it. Links aren't followed; a folder that may not be read holds none. */
export async function countStrayImages(path: string, isLocale: (name: string) => boolean): Promise<StrayImages> {
  let left = ENTRIES
  return count('', DEPTH)

  async function count(way: string, depth: number): Promise<StrayImages> {
    const entries = await readEntries(join(path, way))
    left -= entries.length
    const ownImages = entries.filter((entry) => entry.isFile() && isImageName(entry.name)).length
    const locales: string[] = []
    const holders: LocaleHolder[] = []
    let images = ownImages
    for (const { name } of entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))) {
      if (depth === 0 || left <= 0) break
      const found = await count(join(way, name), depth - 1)
      if (found.images > 0 && isLocale(name)) locales.push(name)
      holders.push(...found.holders)
      images += found.images
    }
    return { images, ownImages, holders: locales.length > 0 ? [{ way, locales }, ...holders] : holders }
  }
}

async function readEntries(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if (hasErrorCode(error, 'EACCES', 'EPERM', 'ENOENT')) return []
    throw error
  }
}
