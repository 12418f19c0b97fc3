import type { Screenshot } from '../../state/screenshot-set.ts'
import type { ApplyContext } from '../progress/context.ts'
import { listComplete, type SetProgress } from '../progress/set-progress.ts'
import { listSuperseded } from '../progress/superseded.ts'
import { removeAll } from '../removal/remove-screenshots.ts'
import type { Attempt } from './attempt.ts'
import { chooseRemovals } from './room.ts'

/** Removes what stands in the way of the next round, and returns how many images it can take. */
export async function makeRoom(queue: Attempt[], progress: SetProgress, context: ApplyContext): Promise<number> {
  for (;;) {
    const removals = chooseForRoom(queue, progress)
    await removeAll(removals, progress, context)
    // What can't be removed leaves no room for its successor: the others come first.
    queue.sort((left, right) => Number(isStuck(left, progress)) - Number(isStuck(right, progress)))
    const places = progress.plan.place.capacity - progress.present.length
    if (places > 0 || !removals.some((one) => progress.stuck.has(one.id))) return places
  }
}

function isStuck({ slot }: Attempt, { stuck }: SetProgress): boolean {
  return slot.replaces.some((one) => stuck.has(one.id))
}

function chooseForRoom(queue: readonly Attempt[], progress: SetProgress): readonly Screenshot[] {
  const present = new Set(progress.present.map((one) => one.id))
  const isThere = (one: Screenshot) => present.has(one.id) && !progress.stuck.has(one.id)
  const completed = listComplete(progress)
  return chooseRemovals({
    free: progress.plan.place.capacity - present.size,
    needed: queue.filter((attempt) => needsPlace(attempt, progress)).length,
    hasSucceeded: completed.length > 0,
    hasFailed: progress.failures.length > 0,
    superseded: listSuperseded(progress).filter(isThere),
    others: [
      ...progress.plan.removals.filter((one) => one.reason === 'unlisted').map((one) => one.screenshot),
      ...queue.flatMap(({ slot }) => slot.replaces),
    ].filter(isThere),
  })
}

/** Whether an image needs a place of its own: one that adopts a reservation has it already. */
function needsPlace({ slot, number }: Attempt, { plan }: SetProgress): boolean {
  if (slot.kind === 'place' || number > 1) return true
  return !plan.before.some((one) => one.id === slot.adopts?.id)
}

/** Takes the next images off the queue, in the wanted order, as far as there are places for them. */
export function takeRound(queue: Attempt[], progress: SetProgress, places: number): readonly Attempt[] {
  let free = places
  const end = queue.findIndex((attempt) => {
    if (needsPlace(attempt, progress)) free -= 1
    return free < 0
  })
  return queue.splice(0, end < 0 ? queue.length : end)
}
