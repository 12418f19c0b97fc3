import { labelDisplayType } from '../display-types.ts'
import type { Issue, Notice } from '../errors.ts'
import type { KnownImages } from '../images/known-images.ts'
import type { SetInput } from '../plan/plan.ts'
import type { Place } from '../state/screenshot-set.ts'
import {
  type Choice,
  type Context,
  chooseFromFolder,
  findElsewhere,
  tellTypes,
  type WantedOrders,
} from './choose-from-folder.ts'
import { findCandidates } from './find-candidates.ts'
import { describeLeftOut } from './left-out/describe-left-out.ts'
import { describeNoSet } from './left-out/describe-no-set.ts'
import { describeUnnamed } from './left-out/describe-unnamed.ts'
import { listFolderIssues } from './left-out/list-looked-into.ts'
import { noteMeetingSizes } from './note-meeting-sizes.ts'
import type { OrderingFile } from './ordering-file/ordering-file.ts'
import { warnOfComments } from './warn-of-comments.ts'
import { isOneDirectSet, isTypeLetThrough, ordersOf, type Wishes } from './wishes/wishes.ts'

/** One localization with the sets that it has. */
export interface LocalizationState {
  readonly localizationId: string
  readonly locale: string
  readonly places: readonly Place[]
}

/** What is wanted of one set; `place` is undefined where the localization has none for it. */
export type WantedSet = Omit<SetInput, 'place' | 'assets'> & { readonly place: Place | undefined }

/** What is wanted of each set that a run concerns. */
export interface SetInputs {
  readonly inputs: readonly WantedSet[]
  readonly issues: readonly Issue[]
  /** Why there are none, where nothing else stands against them. */
  readonly nothing: Issue | undefined
  /** What the folder holds that this run leaves out. */
  readonly warnings: readonly Notice[]
  /** Choices that the log should say. */
  readonly notes: readonly string[]
}

/**
 * Says what is wanted of each set that a run concerns: its order from the ordering file, and the local images that it may
 * show. `states` are the localizations chosen before, `idle` the locales of other folders whose images this run leaves out.
 */
export function createSetInputs(
  states: readonly LocalizationState[],
  wishes: Wishes,
  images: KnownImages,
  idle: readonly string[] = [],
): SetInputs {
  const chosen = states.map((state) => ({ state, ...chooseOrders(state, { wishes, images }) }))
  const inputs = chosen.flatMap(({ state, orders }) =>
    [...orders].map(([displayType, order]): WantedSet => {
      const { localizationId, locale } = state
      const place = state.places.find((one) => one.displayType === displayType)
      return {
        localizationId,
        locale,
        displayType,
        place,
        order,
        ...findCandidates({ locale, displayType }, wishes, images),
      }
    }),
  )
  const locales = states.map(({ locale }) => locale)
  const looked = [...locales, ...idle]
  const issues = [...listFolderIssues(locales, wishes), ...chosen.flatMap((one) => one.issues)]
  const elsewhere = looked.flatMap((locale) => findElsewhere(locale, { wishes, images }))
  const isNothing = inputs.length === 0 && issues.length === 0
  const otherPlatformOf = (displayType: string) => images.otherPlatformOf(displayType)
  return {
    inputs,
    issues: dedupe(issues),
    nothing: isNothing
      ? describeNoSet(looked, { wishes, elsewhere, told: tellTypes(looked, { wishes, images }) })
      : undefined,
    warnings: [
      ...warnOfComments(wishes.orderingFile, inputs),
      ...describeUnnamed(inputs, { wishes, otherPlatformOf }),
      ...describeLeftOut(looked, { wishes, elsewhere, otherPlatformOf }),
    ],
    notes: [...describeChoices(chosen.flatMap((one) => one.choices)), ...noteMeetingSizes(inputs)],
  }
}

function chooseOrders(state: LocalizationState, context: Context): WantedOrders {
  const { wishes } = context
  const file: OrderingFile | undefined = wishes.orderingFile
  const nothing = { issues: [], choices: [] }
  if (file?.kind === 'list') {
    return { ...nothing, orders: new Map(wishes.displayTypes.map((one) => [one, file.order])) }
  }
  if (file?.kind === 'map') {
    const orders = ordersOf(state.locale, file)?.orders
    if (orders === undefined) {
      return { ...nothing, orders: new Map(), issues: [describeLocaleWithoutOrder(state, file.file)] }
    }
    return { ...nothing, orders: new Map([...orders].filter(([displayType]) => isTypeLetThrough(displayType, wishes))) }
  }
  if (wishes.folder === undefined || isOneDirectSet(wishes)) {
    return { ...nothing, orders: new Map(wishes.displayTypes.map((one) => [one, undefined])) }
  }
  return chooseFromFolder(state.locale, context)
}

/** Where pixels fit several display types the log says which one was taken, once for each. */
function describeChoices(choices: readonly Choice[]): readonly string[] {
  const bySize = Map.groupBy(
    choices,
    ({ image, displayType }) => `${image.width}×${image.height} is taken for ${labelDisplayType(displayType)}`,
  )
  return [...bySize].map(([what, some]) => {
    const others = [...new Set(some.flatMap(({ alternatives }) => alternatives))].map(labelDisplayType).join(' or ')
    const count = some.length === 1 ? some[0]?.image.relativePath : `${some.length} images`
    return `${what}, not ${others}: ${count}; a folder named for the display type, or its name in the file's name, says otherwise`
  })
}

function describeLocaleWithoutOrder({ locale }: LocalizationState, file: string): Issue {
  return {
    code: 'TARGET_NOT_FOUND',
    message: `The localization's locale is ${locale}, and ${file} has neither this key nor "default"`,
    hint: `Add the key ${locale} or "default".`,
    location: { file },
  }
}

/** The same file may be met in several sets; one annotation is enough. */
function dedupe(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((issue) => [`${issue.location?.file}:${issue.message}`, issue])).values()]
}
