import type { Issue } from '../../errors.ts'
import type { ImageFolder } from '../folder/screenshots-folder.ts'
import { isTypeLetThrough, usesSharedFolders, type Wishes } from '../wishes/wishes.ts'

/** The folders that the sets of these locales look into. */
export function listLookedInto(locales: readonly string[], wishes: Wishes): readonly ImageFolder[] {
  const { folder } = wishes
  if (folder === undefined) return []
  const typed = (types: ReadonlyMap<string, ImageFolder>) =>
    [...types].filter(([displayType]) => isTypeLetThrough(displayType, wishes)).map(([, one]) => one)
  const shared = usesSharedFolders(wishes) ? [folder.loose, ...typed(folder.displayTypes)] : []
  const own = locales.flatMap((locale) => {
    const found = folder.locales.get(locale)
    return found === undefined ? [] : [found.loose, ...typed(found.displayTypes)]
  })
  return [...shared, ...own]
}

/** Links and files in them that can't be used, and those beside the locales' folders, which may be a locale's. */
export function listFolderIssues(locales: readonly string[], wishes: Wishes): readonly Issue[] {
  const folders = new Set([
    ...(wishes.folder === undefined ? [] : [wishes.folder.loose]),
    ...listLookedInto(locales, wishes),
  ])
  return [...folders].flatMap(({ issues }) => issues)
}
