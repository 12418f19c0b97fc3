import { assetStateAt, displayOrder } from '../state/asset-state.ts'
import type { AssetError, Image, Screenshot, ScreenshotSet, State, Verdict, View } from '../state/records.ts'
import { groupOfSet, placementTypeOf, sizesByGroup, specIdOf } from './groups.ts'

const SCREENSHOT_PREFIX = '5c500000-'
const PLACEMENT_PREFIX = '91ace000-'

/** The ID under which the library knows a screenshot: another one, and nothing links the two (L1). */
export function placementIdOf(screenshotId: string): string {
  return screenshotId.startsWith(SCREENSHOT_PREFIX)
    ? screenshotId.replace(SCREENSHOT_PREFIX, PLACEMENT_PREFIX)
    : `placement-${screenshotId}`
}

/** The screenshot that a placement stands for. */
export function screenshotIdOf(placementId: string): string {
  return placementId.startsWith(PLACEMENT_PREFIX)
    ? placementId.replace(PLACEMENT_PREFIX, SCREENSHOT_PREFIX)
    : placementId.replace(/^placement-/, '')
}

/** An image in a group of a localization. */
export interface Placement {
  readonly id: string
  readonly screenshot: Screenshot
  readonly set: ScreenshotSet
  readonly image: Image
  readonly group: string
  readonly placementType: string
}

/** The placement of an ID; `undefined` where there is none. */
export function findPlacement(state: State, id: string): Placement | undefined {
  const screenshot = state.screenshots.get(screenshotIdOf(id))
  const set = state.sets.get(screenshot?.set ?? '')
  const image = state.images.get(screenshot?.image ?? '')
  if (screenshot === undefined || set === undefined || image === undefined) return undefined
  const group = groupOfSet(set)
  return { id, screenshot, set, image, group, placementType: placementTypeOf(group) }
}

/** A placement's place in its group, from 0. */
export function positionOf(view: View, id: string): number {
  const placement = findPlacement(view.state, id)
  return placement === undefined ? -1 : displayOrder(view, placement.set).indexOf(placement.screenshot.id)
}

function isFitting(view: View, verdict: Verdict, group: string): boolean {
  if (verdict.state === 'FAILED') return false
  const sizes = sizesByGroup(view.state).get(group) ?? []
  return sizes.some(({ width, height }) => width === verdict.width && height === verdict.height)
}

/** Whether a processed image has one of the pixel sizes of a group; true of one that isn't processed. */
export function fitsGroup(view: View, image: Image, group: string): boolean {
  const isProcessed = assetStateAt(image, view.at).state === 'COMPLETE'
  return !isProcessed || image.processing === undefined || isFitting(view, image.processing.verdict, group)
}

/** Apple's states of placements by the state of what they belong to; live ones that its document lacks among them (L1). */
const STATES_BY_PARENT: Readonly<Record<string, string>> = {
  READY_FOR_REVIEW: 'PARENT_READY_FOR_REVIEW',
  WAITING_FOR_REVIEW: 'PARENT_WAITING_FOR_REVIEW',
  IN_REVIEW: 'PARENT_IN_REVIEW',
  ACCEPTED: 'PARENT_APPROVED',
  APPROVED: 'PARENT_APPROVED',
  PENDING_APPLE_RELEASE: 'PARENT_APPROVED',
  PENDING_DEVELOPER_RELEASE: 'PARENT_APPROVED',
  READY_FOR_DISTRIBUTION: 'ACTIVE',
  REPLACED_WITH_NEW_VERSION: 'INACTIVE',
}

function parentStateOf(state: State, localizationId: string): string {
  const parent = state.localizations.get(localizationId)?.parent ?? ''
  const experiment = state.experiments.get(state.treatments.get(parent)?.experiment ?? '')
  return (state.versions.get(parent) ?? state.pageVersions.get(parent) ?? experiment)?.state ?? ''
}

/** `state` and `stateDetails` of a placement. */
export function placementStateAt(view: View, placement: Placement): { state: string; details: readonly AssetError[] } {
  const { image, set, group } = placement
  const asset = assetStateAt(image, view.at)
  if (asset.state === 'FAILED') return { state: 'FAILED', details: asset.errors }
  if (asset.state !== 'COMPLETE') return { state: 'ASSET_PROCESSING', details: [] }
  if (!fitsGroup(view, image, group)) {
    const description = `The asset has no specification that ${group} takes.`
    return { state: 'FAILED', details: [{ code: 'ASSET_SPEC_NOT_SUPPORTED', description }] }
  }
  const usual = STATES_BY_PARENT[parentStateOf(view.state, set.localization)] ?? 'PARENT_PREPARE_FOR_SUBMISSION'
  return { state: view.processedStates.placement ?? usual, details: [] }
}

/** `state`, `stateDetails` and `specId` of an image. */
export function imageStateAt(view: View, image: Image) {
  const { state, errors } = assetStateAt(image, view.at)
  const verdict = image.processing?.verdict
  if (state !== 'COMPLETE' || verdict?.state !== 'COMPLETE') return { state, details: errors, specId: null }
  return { state: image.review ?? view.processedStates.image, details: [], specId: specIdOf(verdict) }
}
