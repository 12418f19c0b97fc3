import type { Call } from '../../answers/route.ts'
import { ApiProblem, entryOf, relationshipProblem } from '../../state/api-problem.ts'
import { isEditable } from '../../state/editable.ts'
import { LOCALIZATION_TYPES } from '../../state/records.ts'

/** Throws where the account has no library yet: 403, or 404 (L4), as the simulator was told. */
export function requireLibrary({ service }: Call): void {
  const { access } = service.behaviour.library
  const detail = 'The App Asset Library is not available to this account'
  if (access === 'forbidden') throw new ApiProblem(403, [entryOf(403, 'FORBIDDEN_ERROR', { detail })])
  if (access === 'missing') throw new ApiProblem(404, [entryOf(404, 'NOT_FOUND', { detail })])
}

/** The relationships through which a placement or an order names its localization, with the types they lead to. */
export const SURFACES = {
  appStoreVersionLocalization: { type: LOCALIZATION_TYPES[0] },
  appCustomProductPageLocalization: { type: LOCALIZATION_TYPES[1] },
  appStoreVersionExperimentTreatmentLocalization: { type: LOCALIZATION_TYPES[2] },
} as const

/** The features of the library to which the kinds of localization belong. */
const FEATURES = {
  appStoreVersionLocalizations: 'APP_STORE_VERSIONS',
  appCustomProductPageLocalizations: 'CUSTOM_PRODUCT_PAGES',
  appStoreVersionExperimentTreatmentLocalizations: 'PRODUCT_PAGE_OPTIMIZATIONS',
} as const

/** The one localization that a body names, with its feature. Throws a 409 where there is none, or several are named. */
export function surfaceOf({ service, body }: Call): { readonly localization: string; readonly feature: string } {
  const named = Object.entries(SURFACES).filter(([name]) => name in body.relationships)
  const [first] = named
  if (named.length !== 1 || first === undefined) {
    const detail = `Exactly one localization is needed, and ${named.length} were given`
    throw new ApiProblem(409, [entryOf(409, 'ENTITY_ERROR.RELATIONSHIP.INVALID', { detail })], true)
  }
  const [name, { type }] = first
  const id = body.relationships[name] ?? ''
  if (service.store.state.localizations.get(id)?.type !== type) {
    throw relationshipProblem(`/data/relationships/${name}/data/id`, `There is no localization with the id '${id}'`)
  }
  return { localization: id, feature: FEATURES[type] }
}

/** Throws a 409 while what a localization belongs to can't be changed; as in Apple's example it has no `detail`. */
export function requireEditableSurface({ service }: Call, localization: string, feature: string): void {
  const { isEditable: isOpen, state } = isEditable(service.store.state, localization)
  if (isOpen) return
  throw new ApiProblem(409, [entryOf(409, 'STATE_ERROR.INVALID_STATE', { meta: { state, feature } })])
}
