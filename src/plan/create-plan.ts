import type { Issue, Notice } from '../errors.ts'
import { listFirst } from '../listing.ts'
import type { Asset, ImageState, Screenshot } from '../state/screenshot-set.ts'
import { createSetPlan } from './create-set-plan.ts'
import { describeProblems } from './describe-problems.ts'
import { createPlaceLabels } from './label-place.ts'
import {
  type CandidateImage,
  type PlanRules,
  type SetInput,
  type SetPlan,
  type SetPlanning,
  type UploadSlot,
  unfinishedOf,
} from './plan.ts'

/** A plan for all sets of a run, or everything that stands against it. */
export interface Planning {
  /** Empty where there are issues. */
  readonly sets: readonly SetPlan[]
  readonly issues: readonly Issue[]
  readonly warnings: readonly Notice[]
  /** What App Store Connect hasn't finished with, or couldn't use, of what is wanted: an apply waits for it. */
  readonly unfinished: readonly Notice[]
  /** Images that are to be uploaded, each with the display type of its set, to be checked before anything is written. */
  readonly uploads: readonly { readonly slot: UploadSlot; readonly displayType: string }[]
  /** IDs of the localizations that have to be read again, since a decision needs a checksum that isn't there yet. */
  readonly pendingLocalizations: readonly string[]
}

/** Plans all sets of a run at once, so that all problems show before the first write. Pure. */
export function createPlan(inputs: readonly SetInput[], rules: PlanRules): Planning {
  const planned = inputs.map((input) => ({ input, planning: createSetPlan(input, rules) }))
  const issues = planned.flatMap(({ planning }) => planning.issues)
  return {
    sets: issues.length > 0 ? [] : planned.flatMap(({ planning }) => planning.plan ?? []),
    issues: dedupe(issues),
    warnings: [
      ...dedupe(planned.flatMap(({ planning }) => planning.warnings)),
      ...warnOfTrust(planned),
      ...warnOfUnlisted(planned),
      ...warnOfSurplus(planned),
      ...warnOfUnusedImages(planned),
    ],
    unfinished: listUnfinished(planned),
    uploads: planned.flatMap(({ input, planning }) =>
      planning.uploads.map((slot) => ({ slot, displayType: input.displayType })),
    ),
    pendingLocalizations: [
      ...new Set(
        planned.filter(({ planning }) => planning.pendingChecksums.length > 0).map(({ input }) => input.localizationId),
      ),
    ],
  }
}

interface Planned {
  readonly input: SetInput
  readonly planning: SetPlanning
}

/** Says where name and size had to decide. A checksum that is still to come is worth another run; one that never comes isn't. */
function warnOfTrust(planned: readonly Planned[]): readonly Notice[] {
  const places = listByPlace(planned, ({ trusted }) => trusted)
  if (places === '') return []
  const isToCome = planned.some(({ planning }) => planning.trusted.some(({ checksum }) => checksum.kind === 'pending'))
  const advice = isToCome
    ? 'Run this again later to have the checksums compared.'
    : 'What this action uploads itself says its checksum.'
  return [
    {
      message: `App Store Connect gives no checksum of ${places}, so name and size decided that the local images are there already`,
      hint: `Changed bytes of equal length would go unnoticed. ${advice}`,
    },
  ]
}

function warnOfUnlisted(planned: readonly Planned[]): readonly Notice[] {
  const choose = ({ unlisted, surplus }: SetPlanning) => unlisted.filter((one) => !surplus.includes(one))
  const places = listByPlace(planned, choose, { limit: NAMES_SHOWN })
  if (places === '') return []
  return [
    {
      message: `Screenshots that nothing names stay behind the others: ${places}`,
      hint: 'Name them, or use "unlisted: remove" to remove them.',
    },
  ]
}

function listUnfinished(planned: readonly Planned[]): readonly Notice[] {
  const isOf = (state: ImageState) => (planning: SetPlanning) =>
    unfinishedOf({ slots: planning.plan?.slots ?? [] })
      .map((slot) => slot.screenshot)
      .filter((one) => one.state === state)
  return UNFINISHED.flatMap(({ state, message, hint }) => {
    const places = listByPlace(planned, isOf(state), { describe: describeImage })
    return places === '' ? [] : [{ message: `${message}: ${places}`, hint }]
  })
}

const UNFINISHED: readonly { readonly state: ImageState; readonly message: string; readonly hint: string }[] = [
  {
    state: 'processing',
    message: 'Screenshots that App Store Connect has not finished with',
    hint: 'The command apply waits for them. What it refuses in the end has to be uploaded anew.',
  },
  {
    state: 'failed',
    message: 'Screenshots that App Store Connect could not use',
    hint: 'Upload them anew with "screenshots", or remove them from the ordering file and from the set.',
  },
  {
    state: 'reserved',
    message: 'Screenshots that never got their file',
    hint: 'Upload them with "screenshots", or remove them from the ordering file and from the set.',
  },
]

function describeImage(screenshot: Screenshot): string {
  const problems = screenshot.state === 'failed' ? ` (${describeProblems(screenshot)})` : ''
  return `"${screenshot.fileName}"${problems}`
}

function warnOfSurplus(planned: readonly Planned[]): readonly Notice[] {
  const places = listByPlace(planned, ({ surplus }) => surplus, { limit: NAMES_SHOWN })
  if (places === '') return []
  return [
    {
      message: `Screenshots that another one of their set equals, byte for byte: ${places}`,
      hint: 'Use "unlisted: remove" to remove them; each is reached by its own "id:" only.',
    },
  ]
}

/** An image that one set doesn't use may be used by another, so a warning names those that none of them does. */
function warnOfUnusedImages(planned: readonly Planned[]): readonly Notice[] {
  const used = new Set<string>()
  const unused = new Map<string, CandidateImage>()
  for (const { input, planning } of planned) {
    for (const image of planning.unusedImages) unused.set(image.path, image)
    for (const image of input.images ?? []) if (!planning.unusedImages.includes(image)) used.add(image.path)
  }
  const names = [...unused.values()].filter((image) => !used.has(image.path)).map((image) => image.relativePath)
  if (names.length === 0) return []
  return [
    {
      message: `Local images that no set uses are not uploaded: ${listFirst(names.toSorted(), NAMES_SHOWN)}`,
      hint: 'Name them in the ordering file. In a folder without a display type, globs see only images whose pixel size fits.',
    },
  ]
}

/** Names that a warning lists before it counts the rest: the log of the plan names them all. */
const NAMES_SHOWN = 20

function listByPlace<Item extends Asset>(
  planned: readonly Planned[],
  choose: (planning: SetPlanning) => readonly Item[],
  {
    describe = ({ fileName }) => `"${fileName}"`,
    limit = Number.POSITIVE_INFINITY,
  }: { readonly describe?: (item: Item) => string; readonly limit?: number } = {},
): string {
  const all = planned.map(({ input, planning }) => ({ input, names: choose(planning).map(describe) }))
  const total = all.reduce((sum, { names }) => sum + names.length, 0)
  const label = createPlaceLabels()
  let room = limit
  const shown = all.flatMap(({ input, names }) => {
    const first = names.slice(0, room)
    room -= first.length
    return first.length === 0 ? [] : [`${first.join(', ')} in ${label(input)}`]
  })
  return `${shown.join('; ')}${total > limit ? `; and ${total - limit} more` : ''}`
}

/** One plain list may order many sets; what is wrong with a line in all of them is said once for each different message. */
function dedupe<Item extends Notice>(items: readonly Item[]): readonly Item[] {
  return [
    ...new Map(items.map((item) => [`${item.location?.file}:${item.location?.line}:${item.message}`, item])).values(),
  ]
}
