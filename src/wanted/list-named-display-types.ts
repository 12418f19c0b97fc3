import type { Wishes } from './wishes/wishes.ts'

/** The display types that inputs and files name, as they name them: filters first, then the ordering file, then folders. */
export function listNamedDisplayTypes(wishes: Wishes): readonly string[] {
  return [...locateDisplayTypes(wishes).keys()]
}

/** The same, each with what names it first: an input, the ordering file, or a folder. */
export function locateDisplayTypes({ displayTypes, orderingFile, folder }: Wishes): ReadonlyMap<string, string> {
  const maps = orderingFile?.kind === 'map' ? [...orderingFile.locales.values(), orderingFile.default] : []
  const folders = folder === undefined ? [] : [folder, ...folder.locales.values()]
  const named = [
    ...displayTypes.map((name) => [name, 'input "display-type"'] as const),
    ...maps.flatMap((one) => [...(one?.orders.keys() ?? [])].map((name) => [name, orderingFile?.file ?? ''] as const)),
    ...folders.flatMap((one) => [...one.displayTypes].map(([name, { relativePath }]) => [name, relativePath] as const)),
  ]
  const places = new Map<string, string>()
  for (const [name, place] of named) if (!places.has(name)) places.set(name, place)
  return places
}
