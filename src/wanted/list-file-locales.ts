import { localeFolders } from './folder/find-images.ts'
import type { Wishes } from './wishes/wishes.ts'

/**
 * The locales that the user's files speak of, as far as that is known without App Store Connect: those of the filter, the keys
 * of a map, and, where they are meant too, those that have a folder with images. Where files are meant for whatever locale the
 * target has, it has an empty name.
 */
export function listFileLocales({ orderingFile, folder, locales, isDirect }: Wishes): readonly string[] {
  const keys = orderingFile?.kind === 'map' ? [...orderingFile.locales.keys()] : []
  const servesFolders = orderingFile?.kind !== 'map' || orderingFile.default !== undefined
  const folders = servesFolders && folder !== undefined ? localeFolders(folder).map(({ locale }) => locale) : []
  const all = [...new Set([...locales, ...keys, ...folders])]
  const isForAny = orderingFile?.kind === 'list' || (orderingFile === undefined && isDirect)
  return all.length === 0 && isForAny ? [''] : all
}
