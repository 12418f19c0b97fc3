import { findCommonPlatform } from '../../display-types.ts'
import { type Issue, type Notice, PlanRefusedError } from '../../errors.ts'
import { checkUploads } from '../../images/checks/check-uploads.ts'
import { tellTogether } from '../../images/checks/tell-together.ts'
import type { PlacementGroups } from '../../images/sizes/placement-groups.ts'
import { ImageWorkers } from '../../images/workers/image-workers.ts'
import { countOf } from '../../listing.ts'
import { createPlan } from '../../plan/create-plan.ts'
import type { PlanRules, SetInput } from '../../plan/plan.ts'
import { createFoundOutcome, createPlannedOutcome, type SetOutcome } from '../../plan/set-outcome.ts'
import type { Place } from '../../state/screenshot-set.ts'
import { chooseLocalizations } from '../../wanted/choose-localizations.ts'
import { createSetInputs } from '../../wanted/create-set-inputs.ts'
import { listFileLocales } from '../../wanted/list-file-locales.ts'
import type { Wishes } from '../../wanted/wishes/wishes.ts'
import { chooseGroups } from '../session/choose-groups.ts'
import { warn } from '../session/job.ts'
import type { Work } from '../session/work-on-target.ts'
import { learnImages } from './learn-images.ts'

/**
 * `validate`: what can be said of the ordering file and the folder without App Store Connect: every set is planned as if it
 * were empty. Throws one error with all that stands against it. References without a local image are notes, since what they
 * name may be there.
 */
export async function validateFiles({ settings, wishes, runtime, record }: Work): Promise<void> {
  const groups = chooseGroups(settings, wishes)
  const workers = new ImageWorkers(runtime.signal)
  try {
    const wanted = await readWanted({ settings, wishes, groups, workers })
    if (wanted.inputs.length === 0) {
      refuse(wanted.issues.length === 0 && wanted.nothing ? [wanted.nothing] : tellTogether(wanted.issues))
    }
    const inputs = wanted.inputs.map((one): SetInput => ({ ...one, place: createEmptyPlace(one), assets: [] }))
    record.outcomes = () => inputs.map(createFoundOutcome)
    const rules: PlanRules = {
      unlisted: 'keep',
      missing: 'unknown',
      orderingFile: wishes.orderingFile?.file ?? '',
      trustsSize: true,
    }
    const planning = createPlan(inputs, rules)
    const checks = await checkUploads(
      planning.uploads.map(({ slot, displayType }) => ({ image: slot.image, displayType })),
      { readRefData: readNothing, checkContents: (images) => workers.check(images) },
    )
    const [unmatched, warnings] = partition(planning.warnings)
    for (const note of [...wanted.notes, ...describeUnmatched(unmatched, wishes)]) runtime.log.info(note)
    warn(record, [...wanted.warnings, ...warnings, ...checks.warnings], runtime)
    refuse(tellTogether([...wanted.issues, ...planning.issues, ...checks.issues]))
    record.outcomes = () => planning.sets.map((plan) => createValidOutcome(createPlannedOutcome(plan)))
    runtime.log.info(`Nothing stands against the files of ${countOf(planning.sets.length, 'set')}.`)
  } finally {
    await workers.close()
  }
}

interface Wanted extends Omit<ReturnType<typeof createSetInputs>, 'issues'> {
  readonly issues: readonly Issue[]
}

async function readWanted({
  settings,
  wishes,
  groups,
  workers,
}: Pick<Work, 'settings' | 'wishes'> & {
  readonly groups: PlacementGroups | undefined
  readonly workers: ImageWorkers
}): Promise<Wanted> {
  const { target } = settings.inputs
  const locales = listFileLocales(wishes)
  const nothing: Wanted = { inputs: [], issues: [], nothing: undefined, warnings: [], notes: [] }
  if (wishes.orderingFile !== undefined && locales.length === 0) return nothing
  if (wishes.orderingFile?.kind === 'list' && wishes.displayTypes.length === 0) {
    return { ...nothing, notes: ['Of a set that is named by its ID only App Store Connect knows the display type.'] }
  }
  const chosen = chooseLocalizations(
    locales.map((locale) => ({ locale })),
    wishes,
  )
  if (chosen.localizations.length === 0) return { ...nothing, issues: chosen.issues, warnings: chosen.warnings }
  const images = await learnImages({
    locales: chosen.localizations.map(({ locale }) => locale),
    wishes,
    platform: target.kind === 'app' ? target.platform : findCommonPlatform(wishes.displayTypes),
    workers,
    groups,
    readRefData: readNothing,
  })
  const states = chosen.localizations.map(({ locale }) => ({ localizationId: '', locale, places: [] }))
  const wanted = createSetInputs(states, wishes, images)
  return {
    ...wanted,
    issues: [...chosen.issues, ...wanted.issues],
    warnings: [...chosen.warnings, ...wanted.warnings],
  }
}

/** Apple's live list of sizes can't be asked: the built-in table stands alone. */
function readNothing(): Promise<undefined> {
  return Promise.resolve(undefined)
}

/** A set takes ten screenshots. */
const CAPACITY = 10

function createEmptyPlace({ displayType }: { readonly displayType: string }): Place {
  return { displayType, id: null, exists: false, capacity: CAPACITY, screenshots: [] }
}

/** Nothing would be done: only what the set would show is told. */
function createValidOutcome(planned: SetOutcome): SetOutcome {
  return { ...planned, created: false, reordered: false, uploaded: [], removed: [] }
}

/** References that match no local image, and all other warnings. */
function partition(warnings: readonly Notice[]): readonly [readonly Notice[], readonly Notice[]] {
  const isUnmatched = (one: Notice) => 'code' in one && one.code === 'REFERENCE_UNMATCHED'
  return [warnings.filter(isUnmatched), warnings.filter((one) => !isUnmatched(one))]
}

const NOTES_SHOWN = 20

function describeUnmatched(unmatched: readonly Notice[], { folder }: Wishes): readonly string[] {
  if (folder === undefined && unmatched.length > 0) {
    return ['Without "screenshots" all references stand for screenshots that must be on App Store Connect.']
  }
  const lines = unmatched.map(({ message, location }) =>
    location === undefined ? message : `${location.file}:${location.line ?? 1}: ${message}`,
  )
  const more = lines.length - NOTES_SHOWN
  return more > 0 ? [...lines.slice(0, NOTES_SHOWN), `and ${more} references more`] : lines
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new PlanRefusedError(issues)
}
