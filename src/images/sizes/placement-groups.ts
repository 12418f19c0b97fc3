import { DISPLAY_TYPES, type DisplayType, findDisplayType, LIBRARY_DISPLAY_TYPES } from '../../display-types.ts'

/** What stands for what between the App Asset Library's placement groups and display types. */
export interface PlacementGroups {
  /** The placement group that a display type stands for; a name that isn't known is a group's own. */
  groupOf(displayType: string): string
  /** The display type under which a run speaks of a group. */
  displayTypeOf(group: string): string
}

/** The groups by name, with the display types that stand for them. */
const BY_GROUP: ReadonlyMap<string, DisplayType> = new Map(
  [...DISPLAY_TYPES.values(), ...LIBRARY_DISPLAY_TYPES.values()].map((entry) => [entry.libraryGroup, entry]),
)

/** All names that a run over the App Asset Library may use: display types, and the groups' own. */
export const LIBRARY_NAMES: readonly string[] = [
  ...DISPLAY_TYPES.keys(),
  ...LIBRARY_DISPLAY_TYPES.keys(),
  ...BY_GROUP.keys(),
]

/**
 * The groups of a run: a group is called what the run's inputs and files call it (`named`), else by its display type, else by
 * its own name.
 */
export function createPlacementGroups(named: readonly string[]): PlacementGroups {
  const names = new Map(named.map((name) => [groupOf(name), name]))
  return {
    groupOf,
    displayTypeOf: (group) => names.get(group) ?? BY_GROUP.get(group)?.displayType ?? group,
  }
}

/** Names that mean the same group as another one of a list, with that one. */
export function findSynonyms(named: readonly string[]): readonly (readonly [string, string])[] {
  const groups = Map.groupBy(new Set(named), groupOf)
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.flatMap((other): (readonly [string, string])[] => (first === undefined ? [] : [[first, other]])),
  )
}

function groupOf(displayType: string): string {
  return findDisplayType(displayType)?.libraryGroup ?? displayType
}
