import { shorten } from '../bounds.ts'
import { createPlaceLabels } from '../plan/label-place.ts'
import { isChange, type SetPlan, type Slot } from '../plan/plan.ts'
import { createPlannedOutcome } from '../plan/set-outcome.ts'
import type { Screenshot } from '../state/screenshot-set.ts'
import { describeChanges } from './describe-outcome.ts'
import { toVisibleText } from './escape-text.ts'

/** Columns of a line of the log: a terminal beside an editor, GitHub's page with its line numbers. */
const COLUMNS = 100
/** Up to so many differing sets all their names are written out, beyond it what equals another locale's is said once. */
const WRITTEN_OUT_SETS = 12

/**
 * A plan for the log: each set that differs, or keeps what nothing names, with the names of what is uploaded, replaced,
 * removed and kept, and the order before and after where it changes. Each line is one line, whatever the names hold.
 */
export function describePlans(plans: readonly SetPlan[]): readonly string[] {
  const isFolded = plans.filter(isChange).length > WRITTEN_OUT_SETS
  const known = new Map<string, string>()
  const label = createPlaceLabels()
  return plans.flatMap((plan) => {
    const names = describeNames(plan)
    if (!isChange(plan) && names.length === 0) return []
    const changes = describeChanges(createPlannedOutcome(plan), 'planned')
    const title = `${label(plan)}: ${changes}`
    const key = JSON.stringify([plan.displayType, changes, names])
    const first = known.get(key)
    if (isFolded && first !== undefined && names.length > 0) return [`${title} (names as in ${first})`]
    known.set(key, plan.locale)
    return [title, ...names]
  })
}

/** What happens to a set, one label for each kind of thing. */
function describeNames(plan: SetPlan): readonly string[] {
  const { before, slots, removals, reordered } = plan
  const write = createWriter(plan)
  const images = slots.filter((slot) => slot.kind !== 'screenshot')
  const added = images.filter((slot) => slot.replaces.length === 0)
  const replacing = images.filter((slot) => slot.replaces.length > 0)
  const replaced = new Set(replacing.flatMap((slot) => slot.replaces))
  const removed = removals.filter(({ screenshot }) => !replaced.has(screenshot))
  const kept = slots.filter((slot) => slot.kind === 'screenshot' && slot.isUnlisted)
  return [
    ...list('upload', added.filter((slot) => slot.kind === 'upload').map(write.slot)),
    ...list('show', added.filter((slot) => slot.kind === 'place').map(write.slot)),
    ...list(
      'replace',
      replacing.map((slot) => `${write.slot(slot)}${countSeveral(slot.replaces)}`),
    ),
    ...list(
      'remove',
      removed.map(
        ({ screenshot, reason }) => `${write.screenshot(screenshot)}${reason === 'replaced' ? OUTDATED : ''}`,
      ),
    ),
    ...list('keep', kept.map(write.slot)),
    ...(reordered ? [...list('before', before.map(write.screenshot)), ...list('after', slots.map(write.slot))] : []),
  ]
}

/** Behind a screenshot that goes because the picture that stands for it is there already. */
const OUTDATED = ' (left over)'

function countSeveral(replaces: readonly Screenshot[]): string {
  return replaces.length > 1 ? ` (${replaces.length} screenshots)` : ''
}

/** A label with its names, in lines that fit; nothing without names. */
function list(label: string, names: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const [index, name] of names.entries()) {
    const piece = index < names.length - 1 ? `${name},` : name
    const line = lines.at(-1)
    if (line === undefined || INDENT + line.length + 1 + piece.length > COLUMNS) lines.push(piece)
    else lines[lines.length - 1] = `${line} ${piece}`
  }
  return lines.map((line, index) => `  ${index === 0 ? label : ''}`.padEnd(INDENT) + line)
}

/** Where names begin. */
const INDENT = 11

interface Writer {
  screenshot(one: Screenshot): string
  slot(one: Slot): string
}

/** Writes the names of one set: short where that tells them apart, with the ID where the set holds one name twice. */
function createWriter({ before, slots }: SetPlan): Writer {
  const names = new Set([
    ...before.map((one) => one.fileName),
    ...slots.flatMap((slot) => (slot.kind === 'screenshot' ? [] : [slot.image.name])),
  ])
  const isClear = new Set([...names].map((text) => shortenName(text, NAME_CHARACTERS))).size === names.size
  const name = (text: string) => shortenName(text, isClear ? NAME_CHARACTERS : undefined)
  const screenshot = (one: Screenshot) => {
    const isDoubled = before.some((other) => other !== one && other.fileName === one.fileName)
    return isDoubled ? `${name(one.fileName)} (id:${one.id})` : name(one.fileName)
  }
  const slot = (one: Slot) => (one.kind === 'screenshot' ? screenshot(one.screenshot) : name(one.image.name))
  return { screenshot, slot }
}

const NAME_CHARACTERS = 80

/** A name that can be told from what stands around it: in quotes where it holds what separates names here. */
function shortenName(text: string, limit: number | undefined): string {
  const shown = shorten(toVisibleText(text), limit)
  return /^[^\s,"](?:[^,"]*[^\s,")])?$/.test(shown) ? shown : `"${shown.replaceAll('"', '\\"')}"`
}
