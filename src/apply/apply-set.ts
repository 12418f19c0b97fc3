import { type ActionError, toActionError } from '../errors.ts'
import { imagesOf, type SetPlan } from '../plan/plan.ts'
import { createUntouchedOutcome, type SetOutcome } from '../plan/set-outcome.ts'
import type { PlaceRef } from '../state/backend.ts'
import type { LocalizationRef } from '../state/localization.ts'
import type { Place, Screenshot } from '../state/screenshot-set.ts'
import { awaitWanted } from './await-wanted.ts'
import { ensurePlace } from './ensure-place.ts'
import { isInOrder, orderSet, type WantedOrder } from './order-set.ts'
import type { ApplyRecord } from './progress/apply-record.ts'
import { CHECKSUM_PAUSES_MS } from './progress/checksum-pauses.ts'
import type { ApplyContext } from './progress/context.ts'
import { describeProgress } from './progress/describe-progress.ts'
import type { Poller } from './progress/poller.ts'
import { recordVanished, type SetProgress } from './progress/set-progress.ts'
import { removeScreenshots } from './removal/remove-screenshots.ts'
import { awaitForeign, findDoubles } from './upload/find-doubles.ts'
import type { ImageUploads } from './upload/image-uploads.ts'
import { removeOpenReservations } from './upload/reservation/remove-open-reservations.ts'
import type { Turn } from './upload/turns.ts'
import { uploadImages } from './upload/upload-images.ts'

/** One set to be brought into its planned state. */
export interface SetJob {
  readonly plan: SetPlan
  readonly localization: LocalizationRef
  /**
   * Plans anew where the place turns out to hold something else than the plan was made for. Undefined while a checksum that
   * decides isn't told; with `trustsSize` name and size decide. Throws what `createPlan` refuses.
   */
  replan(place: Place, trustsSize: boolean): SetPlan | undefined
}

/** What a set shares with the others of its localization, and of the run. */
export interface SetSite {
  readonly poller: Poller
  readonly turn: Turn
  readonly uploads: ImageUploads
  readonly record: ApplyRecord
}

/** A set after its plan was carried out, but for the read-back. */
export interface AppliedSet {
  readonly outcome: SetOutcome
  /** What a read-back should find; undefined where there is nothing to be verified. */
  readonly expected: WantedOrder | undefined
  /** Whether it has to be read back: an order was sent, or the last list still showed what was removed. */
  readonly isReadBack: boolean
}

/**
 * Carries out the plan of one set: makes sure that it exists, uploads, orders, removes. What fails, foreseen or not, is part
 * of the outcome, with all that was done before; nothing of it is undone, and other sets go on.
 */
export async function applySet(job: SetJob, site: SetSite, context: ApplyContext): Promise<AppliedSet> {
  let progress: SetProgress | undefined
  let sentOrder: WantedOrder | undefined
  try {
    await site.turn.begin()
    progress = await startSet(job, context)
    site.record.begin(job.plan, progress)
    await uploadImages(imagesOf(progress.plan), { progress, ...site }, context)
    await awaitWanted({ progress, ...site }, context)
    sentOrder = await orderWhereNeeded(progress, context)
    await removeScreenshots(progress, context)
    await awaitForeign({ progress, ...site }, context)
    progress.errors.push(...findDoubles(progress))
  } catch (error) {
    if (progress === undefined) return createUntouchedSet(job.plan, toActionError(error))
    progress.errors.push(toActionError(error))
  } finally {
    site.turn.end()
  }
  if (context.signal.aborted) await removeOpenReservations(progress, context)
  const removed = progress.gone.size === 0 ? undefined : { ...createOrderFacts(progress), screenshotIds: [] }
  return {
    outcome: describeProgress(progress),
    expected: sentOrder ?? removed,
    isReadBack: sentOrder !== undefined || progress.resurfaced.size > 0,
  }
}

function createUntouchedSet(plan: SetPlan, error: ActionError): AppliedSet {
  return { outcome: createUntouchedOutcome(plan, [error]), expected: undefined, isReadBack: false }
}

async function startSet(job: SetJob, context: ApplyContext): Promise<SetProgress> {
  const { plan, isCreated } = await findPlan(job, context)
  return {
    plan,
    place: toPlaceRef({ ...job, plan }),
    isCreated,
    isReordered: false,
    isHalted: false,
    errors: [],
    present: plan.before,
    uploaded: new Map(),
    failures: [],
    removed: [],
    stuck: new Set(),
    gone: new Set(),
    resurfaced: new Set(),
    open: new Set(),
    lost: new Set(),
    lastCommit: undefined,
  }
}

/** The plan for a place that is there: one that isn't yet is created, and planned anew where somebody else has filled it. */
async function findPlan(job: SetJob, context: ApplyContext): Promise<{ plan: SetPlan; isCreated: boolean }> {
  const { plan } = job
  if (plan.place.exists) return { plan, isCreated: false }
  const { place, isCreated } = await ensurePlace(toPlaceRef(job), plan, context)
  if (isCreated) context.events.onSetCreated(plan, place.id ?? '')
  const current = place.screenshots.length === 0 ? plan : await replanWhenTold(place, job, context)
  return { plan: { ...current, place }, isCreated }
}

/** Plans for what somebody else, such as a run at the same time, has put into the place: as soon as it is told what that is. */
async function replanWhenTold(
  found: Place,
  { replan, localization }: SetJob,
  { backend, clock, signal }: ApplyContext,
): Promise<SetPlan> {
  let place = found
  for (const pause of CHECKSUM_PAUSES_MS) {
    const plan = replan(place, false)
    if (plan !== undefined) return plan
    await clock.sleep(pause, { signal })
    place = { ...place, screenshots: await backend.readScreenshots({ localization, ...place }) }
  }
  const plan = replan(place, true)
  if (plan === undefined) throw new TypeError('a plan that waits although name and size decide')
  return plan
}

function toPlaceRef({ localization, plan }: Pick<SetJob, 'localization' | 'plan'>): PlaceRef {
  return { localization, displayType: plan.displayType, id: plan.place.id }
}

/** Sends the order unless what stays stands in it already. What is about to be removed goes to the end until then. */
async function orderWhereNeeded(progress: SetProgress, context: ApplyContext): Promise<WantedOrder | undefined> {
  const staying = createOrder(progress)
  const present = progress.present.map((one) => one.id)
  if (isInOrder(staying, present)) return undefined
  const all = [...staying, ...present.filter((id) => !staying.includes(id))]
  const deadline = progress.lastCommit === undefined ? undefined : progress.lastCommit + context.processingTimeoutMs
  const taken = await orderSet({ ...createOrderFacts(progress), screenshotIds: all, deadline }, context)
  progress.isReordered = true
  progress.present = sortBy(progress.present, all)
  const named = new Set(listNamed(progress))
  for (const { id } of progress.present) if (!taken.includes(id)) recordVanished(id, progress, context)
  // What somebody else removed is missed only where the plan names it.
  return { ...createOrderFacts(progress), screenshotIds: staying.filter((id) => named.has(id) || taken.includes(id)) }
}

function createOrderFacts({ plan, place, gone, present, uploaded }: SetProgress): Omit<WantedOrder, 'screenshotIds'> {
  const named = [...plan.before, ...present, ...uploaded.values()].map(({ id, fileName }) => [id, fileName] as const)
  return { set: plan, place, goneIds: gone, names: new Map(named) }
}

/** The IDs of the screenshots that the plan names, those that this run uploaded among them. */
function listNamed({ plan, uploaded }: SetProgress): readonly string[] {
  const kept = plan.slots.flatMap((slot) => (slot.kind === 'screenshot' && !slot.isUnlisted ? [slot.screenshot] : []))
  return [...kept, ...uploaded.values()].map((one) => one.id)
}

/**
 * The IDs of what the set will hold, in the wanted order. An image that could not be uploaded leaves its place to what it
 * would have replaced, and after a failure everything that is there stays, behind what is wanted.
 */
function createOrder(progress: SetProgress): readonly string[] {
  const { plan, uploaded, failures } = progress
  const present = new Set(progress.present.map((one) => one.id))
  const wanted = plan.slots.flatMap((slot) => {
    if (slot.kind === 'screenshot') return [slot.screenshot.id]
    const screenshot = uploaded.get(slot)
    return screenshot === undefined ? slot.replaces.map((one) => one.id) : [screenshot.id]
  })
  const doomed = failures.length > 0 ? new Set<string>() : new Set(plan.removals.map((one) => one.screenshot.id))
  const others = [...present].filter((id) => !wanted.includes(id) && !doomed.has(id))
  return [...wanted, ...others].filter((id) => present.has(id))
}

function sortBy(screenshots: readonly Screenshot[], ids: readonly string[]): readonly Screenshot[] {
  return screenshots.toSorted((left, right) => ids.indexOf(left.id) - ids.indexOf(right.id))
}
