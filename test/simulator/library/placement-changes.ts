import type { ScreenshotSet } from '../state/records.ts'
import type { Service } from '../state/service.ts'
import { displayTypeOf } from './groups.ts'
import { placementIdOf } from './placements.ts'

function findSet({ store }: Service, localization: string, group: string): ScreenshotSet | undefined {
  const displayType = displayTypeOf(group)
  return [...store.state.sets.values()].find(
    (set) => set.localization === localization && set.displayType === displayType,
  )
}

/** How many placements a group of a localization holds. */
export function countPlacements(service: Service, localization: string, group: string): number {
  const set = findSet(service, localization, group)
  return set === undefined ? 0 : set.placed.length + set.arriving.length
}

/** Shows an image in a group of a localization, behind what is there. The other side sees a screenshot, in a set that is made for it. */
export function addPlacement(
  service: Service,
  given: { readonly image: string; readonly localization: string; readonly group: string },
): string {
  const { store, clock } = service
  const now = clock.now()
  const set = findSet(service, given.localization, given.group) ?? {
    id: store.nextId('sets'),
    localization: given.localization,
    displayType: displayTypeOf(given.group),
    requested: false,
    placed: [],
    placedAt: now,
    arriving: [],
  }
  const id = store.nextId('screenshots')
  store.put('screenshots', { id, set: set.id, image: given.image, madeAs: 'placement', createdAt: now })
  store.put('sets', { ...set, arriving: [...set.arriving, id] })
  return placementIdOf(id)
}
