import type { Wishes } from './wishes/wishes.ts'

/** The display types that inputs and files name, as they name them: filters first, then the ordering file, then folders. */
export function listNamedDisplayTypes({ displayTypes, orderingFile, folder }: Wishes): readonly string[] {
  const maps = orderingFile?.kind === 'map' ? [...orderingFile.locales.values(), orderingFile.default] : []
  const folders = folder === undefined ? [] : [folder, ...folder.locales.values()]
  return [
    ...new Set([
      ...displayTypes,
      ...maps.flatMap((one) => [...(one?.orders.keys() ?? [])]),
      ...folders.flatMap((one) => [...one.displayTypes.keys()]),
    ]),
  ]
}
