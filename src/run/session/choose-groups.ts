import { createPlacementGroups, type PlacementGroups } from '../../images/sizes/placement-groups.ts'
import { listNamedDisplayTypes } from '../../wanted/list-named-display-types.ts'
import type { Wishes } from '../../wanted/wishes/wishes.ts'
import type { Settings } from './read-settings.ts'

/** The asset library's groups, those among them that only the files name; undefined with screenshot sets. */
export function chooseGroups({ inputs }: Settings, wishes: Wishes): PlacementGroups | undefined {
  return inputs.backend === 'asset-library' ? createPlacementGroups(listNamedDisplayTypes(wishes)) : undefined
}
