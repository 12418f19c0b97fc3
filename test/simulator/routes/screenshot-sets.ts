import { type Call, instanceRoute, linkagesRoute, type Result, type Route, relatedRoute } from '../answers/route.ts'
import { ApiProblem, entryOf, notFound, relationshipProblem, stateProblem } from '../state/api-problem.ts'
import { SCREENSHOT_DISPLAY_TYPES } from '../state/display-types.ts'
import { requireEditable } from '../state/editable.ts'
import { LOCALIZATION_TYPES } from '../state/records.ts'
import { placeScreenshots, removeSet } from '../state/set-changes.ts'

/** The relationships through which a set names its localization, with the types they lead to. */
const PARENTS = {
  appStoreVersionLocalization: { type: LOCALIZATION_TYPES[0] },
  appCustomProductPageLocalization: { type: LOCALIZATION_TYPES[1] },
  appStoreVersionExperimentTreatmentLocalization: { type: LOCALIZATION_TYPES[2] },
} as const

const PATH = '/v1/appScreenshotSets'
const SCREENSHOTS = { parent: 'appScreenshotSets', relationship: 'appScreenshots', child: 'appScreenshots' } as const

function parentOf({ service, body }: Call): string {
  const parents = Object.entries(body.relationships)
  const [name, id] = parents[0] ?? []
  if (parents.length !== 1 || name === undefined || id === undefined) {
    const detail = `A set needs exactly one localization, and ${parents.length} were given`
    throw new ApiProblem(409, [entryOf(409, 'ENTITY_ERROR.RELATIONSHIP.INVALID', { detail })], true)
  }
  const localization = service.store.state.localizations.get(id)
  const type = Object.entries(PARENTS).find(([relationship]) => relationship === name)?.[1].type
  if (localization === undefined || localization.type !== type) {
    throw relationshipProblem(`/data/relationships/${name}/data/id`, `There is no localization with the id '${id}'`)
  }
  return id
}

function createSet(call: Call): Result {
  const { store, clock, violations } = call.service
  const localization = parentOf(call)
  requireEditable(store.state, localization)
  const displayType = String(call.body.attributes['screenshotDisplayType'])
  const twin = [...store.state.sets.values()].find(
    (set) => set.localization === localization && set.displayType === displayType,
  )
  if (twin !== undefined) {
    if (twin.requested) violations.push(`POST ${PATH} repeats the creation of ${displayType} in ${localization}`)
    throw stateProblem('STATE_ERROR.ENTITY_STATE_INVALID', 'Screenshot Set Already Exists!')
  }
  const id = store.nextId('sets')
  const times = { placedAt: clock.now(), placed: [], arriving: [] }
  store.put('sets', { id, localization, displayType, requested: true, ...times })
  return { kind: 'one', status: 201, type: 'appScreenshotSets', id }
}

function deleteSet({ service, id }: Call): Result {
  const set = service.store.state.sets.get(id)
  if (set === undefined) throw notFound('appScreenshotSets', id)
  requireEditable(service.store.state, set.localization)
  removeSet(service, id)
  return { kind: 'nothing' }
}

/** Whether a list that leaves screenshots out is refused isn't documented; `partialOrder` decides. */
function orderSet({ service, id, body, overrides }: Call): Result {
  const set = service.store.state.sets.get(id)
  if (set === undefined) throw notFound('appScreenshotSets', id)
  requireEditable(service.store.state, set.localization, "Can't Reorder Assets after Submission")
  const members = new Set([...set.placed, ...set.arriving])
  const seen = new Set<string>()
  for (const [index, linked] of body.linkages.entries()) {
    if (!members.has(linked) || seen.has(linked)) {
      const reason = seen.has(linked) ? 'is given twice' : 'is not in the set'
      throw relationshipProblem(`/data/${index}/id`, `The screenshot '${linked}' ${reason}`)
    }
    seen.add(linked)
  }
  if (seen.size !== members.size && service.behaviour.partialOrder === 'refuse') {
    throw relationshipProblem('/data', `The set has ${members.size} screenshots, and ${seen.size} were given`)
  }
  if (!overrides.ignoreOrder) placeScreenshots(service, id, body.linkages)
  return { kind: 'nothing' }
}

const SET_QUERY = {
  fields: ['appScreenshotSets', 'appScreenshots'],
  include: [...Object.keys(PARENTS), 'appScreenshots'],
  limits: ['appScreenshots'],
} as const

function localizationRoutes(name: keyof typeof PARENTS): Route[] {
  const { type } = PARENTS[name]
  const source = { parent: type, relationship: 'appScreenshotSets', child: 'appScreenshotSets' } as const
  const others = Object.keys(PARENTS).filter((other) => other !== name)
  return [
    relatedRoute(`/v1/${type}/{id}/appScreenshotSets`, source, {
      ...SET_QUERY,
      fields: [...SET_QUERY.fields, ...LOCALIZATION_TYPES],
      filters: {
        screenshotDisplayType: SCREENSHOT_DISPLAY_TYPES,
        ...Object.fromEntries(others.map((other) => [other, undefined])),
      },
    }),
    linkagesRoute(`/v1/${type}/{id}/relationships/appScreenshotSets`, source),
  ]
}

/** The operations of screenshot sets, and the lists of sets of the three kinds of localization. */
export const SCREENSHOT_SET_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: PATH,
    query: {},
    body: {
      kind: 'resource',
      type: 'appScreenshotSets',
      hasId: false,
      attributes: { screenshotDisplayType: { type: 'string', isRequired: true, values: SCREENSHOT_DISPLAY_TYPES } },
      relationships: PARENTS,
    },
    run: createSet,
  },
  instanceRoute(`${PATH}/{id}`, 'appScreenshotSets', SET_QUERY),
  { method: 'DELETE', path: `${PATH}/{id}`, query: {}, run: deleteSet },
  relatedRoute(`${PATH}/{id}/appScreenshots`, SCREENSHOTS, {
    fields: ['appScreenshots', 'appScreenshotSets'],
    include: ['appScreenshotSet'],
  }),
  linkagesRoute(`${PATH}/{id}/relationships/appScreenshots`, SCREENSHOTS),
  {
    method: 'PATCH',
    path: `${PATH}/{id}/relationships/appScreenshots`,
    query: {},
    body: { kind: 'linkages', type: 'appScreenshots' },
    run: orderSet,
  },
  ...localizationRoutes('appStoreVersionLocalization'),
  ...localizationRoutes('appCustomProductPageLocalization'),
  ...localizationRoutes('appStoreVersionExperimentTreatmentLocalization'),
]
