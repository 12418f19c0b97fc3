import type { Issue } from '../errors.ts'
import { listFirst } from '../listing.ts'
import type { Screenshot } from '../state/screenshot-set.ts'
import { labelPlace } from './label-place.ts'
import { normalize } from './names/normalize.ts'
import type { CandidateImage, PlanRules, SetPlan } from './plan.ts'

/** What stands against carrying out a plan: screenshots that nothing names where that is to fail, an emptied set, too many. */
export function refusePlan(
  plan: SetPlan,
  { unlisted, rules }: { unlisted: readonly Screenshot[]; rules: PlanRules },
): readonly Issue[] {
  const issues: Issue[] = []
  const where = labelPlace(plan)
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
        message: `${image.relativePath} and ${other.relativePath} hold the same bytes, and both are wanted in ${labelPlace(place)}`,
        hint: `A set shows an image once: remove one of the two files, or export the one that was meant.${explainMeeting(image, other, place)}`,
        location: { file: image.relativePath },
      },
    ]
  })
}

/** Where pixels alone brought two images together, two devices may share the display type. */
function explainMeeting(
  image: CandidateImage,
  other: CandidateImage,
  { displayType }: { displayType: string },
): string {
  if (image.fit !== 'fits' || other.fit !== 'fits') return ''
  return ` Both are ${image.width} × ${image.height}, so both belong to ${displayType}: if they are of two devices, these share this display type.`
}

/** Removals that would lose a screenshot whose image lies there in a format that isn't read. */
export function refuseLostFormats(plan: SetPlan, otherFormats: ReadonlyMap<string, string>): readonly Issue[] {
  const paths = new Map([...otherFormats].map(([name, path]) => [stemOf(name), path]))
  return plan.removals.flatMap(({ screenshot, reason }): Issue[] => {
    const path = reason === 'unlisted' ? paths.get(stemOf(screenshot.fileName)) : undefined
    if (path === undefined) return []
    return [
      {
        code: 'IMAGE_FORMAT',
        message: `"${screenshot.fileName}" of ${labelPlace(plan)} would be removed, and ${path}, which is not read, is most likely meant for it`,
        hint: 'Export it as .png, .jpg or .jpeg, move it elsewhere, or leave out "unlisted: remove".',
        location: { file: path },
      },
    ]
  })
}

/** A name without its extensions: `2` for `2.webp`, `2.png.webp` and `2.png.txt`. */
function stemOf(name: string): string {
  return normalize(name)
    .replace(/\.(?:txt|part|download|crdownload)$/i, '')
    .replace(/(?<=.)(?:\.(?:png|jpe?g|webp|hei[cf]|avif|tiff?|gif|bmp|jfif|jpe|jp2|jxl))+$/i, '')
}

function describeTooMany(plan: SetPlan): Issue {
  const images = plan.slots.flatMap((slot) => (slot.kind === 'screenshot' ? [] : [slot.image]))
  const loose = images.filter(({ fit }) => fit === 'fits')
  const sizes = [...new Set(loose.map(({ width, height }) => `${width} × ${height}`))]
  const why =
    loose.length === 0
      ? ''
      : `. ${loose.length} local images are in this set by their size (${sizes.join(', ')}): ${listFirst(
          loose.map(({ name }) => name),
          20,
        )}`
  const kept = plan.slots.flatMap((slot) => (slot.kind === 'screenshot' && slot.isUnlisted ? [slot.screenshot] : []))
  const named = plan.slots.length - kept.length
  const parts =
    kept.length === 0
      ? `${named} named`
      : `${named} named and ${kept.length} kept that nothing names (${listNames(kept)})`
  return {
    code: 'PLAN_TOO_MANY',
    message: `${labelPlace(plan)} would hold ${plan.slots.length} screenshots (${parts}); App Store Connect takes ${plan.place.capacity}${why}`,
    hint:
      kept.length === 0
        ? `Choose at most ${plan.place.capacity} of them with an ordering file, or move the others elsewhere.`
        : 'Name fewer images, or use "unlisted: remove" to remove what nothing names.',
  }
}

function count(screenshots: readonly Screenshot[]): string {
  return screenshots.length === 1 ? '1 screenshot' : `${screenshots.length} screenshots`
}

function listNames(screenshots: readonly Screenshot[]): string {
  return screenshots.map((one) => `"${one.fileName}"`).join(', ')
}
