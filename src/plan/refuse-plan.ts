import type { Issue } from '../errors.ts'
import type { Screenshot } from '../state/screenshot-set.ts'
import { type CandidateImage, describePlace, type PlanRules, type SetPlan } from './plan.ts'

/** What stands against carrying out a plan: screenshots that nothing names where that is to fail, an emptied set, too many. */
export function refusePlan(
  plan: SetPlan,
  { unlisted, rules }: { unlisted: readonly Screenshot[]; rules: PlanRules },
): readonly Issue[] {
  const issues: Issue[] = []
  const where = describePlace(plan)
  if (rules.unlisted === 'fail' && unlisted.length > 0) {
    issues.push({
      code: 'PLAN_UNLISTED',
      message: `${where} holds ${count(unlisted)} that nothing names: ${listNames(unlisted)}`,
      hint: 'Name them in the ordering file, or choose "unlisted: keep" (they stay at the end) or "unlisted: remove".',
      ...(rules.orderingFile === '' ? {} : { location: { file: rules.orderingFile } }),
    })
  }
  if (plan.before.length > 0 && plan.removals.length === plan.before.length && plan.slots.length === 0) {
    issues.push({
      code: 'PLAN_EMPTIES_SET',
      message: `The plan would remove all ${plan.before.length} screenshots of ${where} and put none in their place`,
      hint: 'Name at least one screenshot that stays. To empty a set on purpose, delete it.',
    })
  }
  if (plan.slots.length > plan.place.capacity && plan.slots.length > plan.before.length) {
    issues.push(describeTooMany(plan))
  }
  return issues
}

/** Wanted images that hold the same bytes: a set shows each picture once. */
export function refuseRepeatedImages(
  wanted: readonly CandidateImage[],
  place: { locale: string; displayType: string },
): readonly Issue[] {
  const first = new Map<string, CandidateImage>()
  return wanted.flatMap((image): Issue[] => {
    const other = first.get(image.md5)
    if (other === undefined) {
      first.set(image.md5, image)
      return []
    }
    return [
      {
        code: 'IMAGE_REPEATED',
        message: `${image.relativePath} and ${other.relativePath} hold the same bytes, and both are wanted in ${describePlace(place)}`,
        hint: 'A set shows an image once: remove one of the two files, or export the one that was meant.',
        location: { file: image.relativePath },
      },
    ]
  })
}

function describeTooMany(plan: SetPlan): Issue {
  const kept = plan.slots.flatMap((slot) => (slot.kind === 'screenshot' && slot.isUnlisted ? [slot.screenshot] : []))
  const named = plan.slots.length - kept.length
  const parts =
    kept.length === 0
      ? `${named} named`
      : `${named} named and ${kept.length} kept that nothing names (${listNames(kept)})`
  return {
    code: 'PLAN_TOO_MANY',
    message: `${describePlace(plan)} would hold ${plan.slots.length} screenshots (${parts}); App Store Connect takes ${plan.place.capacity}`,
    hint:
      kept.length === 0
        ? `Name at most ${plan.place.capacity} images for this set.`
        : 'Name fewer images, or use "unlisted: remove" to remove what nothing names.',
  }
}

function count(screenshots: readonly Screenshot[]): string {
  return screenshots.length === 1 ? '1 screenshot' : `${screenshots.length} screenshots`
}

function listNames(screenshots: readonly Screenshot[]): string {
  return screenshots.map((one) => `"${one.fileName}"`).join(', ')
}
