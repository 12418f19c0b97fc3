import { stateProblem } from './api-problem.ts'
import type { Localization, State } from './records.ts'

/** States in which screenshots can be changed. READY_FOR_REVIEW isn't settled by any source; here it counts as locked. */
const EDITABLE_STATES = {
  version: ['PREPARE_FOR_SUBMISSION', 'DEVELOPER_REJECTED', 'REJECTED', 'METADATA_REJECTED', 'INVALID_BINARY'],
  other: ['PREPARE_FOR_SUBMISSION', 'REJECTED'],
} as const

function stateOf(state: State, { type, parent }: Localization): { state: string; editable: readonly string[] } {
  if (type === 'appStoreVersionLocalizations') {
    return { state: state.versions.get(parent)?.state ?? '', editable: EDITABLE_STATES.version }
  }
  if (type === 'appCustomProductPageLocalizations') {
    return { state: state.pageVersions.get(parent)?.state ?? '', editable: EDITABLE_STATES.other }
  }
  const experiment = state.treatments.get(parent)?.experiment ?? ''
  return { state: state.experiments.get(experiment)?.state ?? '', editable: EDITABLE_STATES.other }
}

/** Whether what a localization belongs to can be changed now, and its state. */
export function isEditable(state: State, localizationId: string): { isEditable: boolean; state: string } {
  const localization = state.localizations.get(localizationId)
  if (localization === undefined) return { isEditable: true, state: '' }
  const parent = stateOf(state, localization)
  return { isEditable: parent.editable.includes(parent.state), state: parent.state }
}

/** Throws a 409 when the version, page or experiment that a localization belongs to can't be changed now. */
export function requireEditable(state: State, localizationId: string, detail?: string): void {
  const parent = isEditable(state, localizationId)
  if (parent.isEditable) return
  throw stateProblem(
    'STATE_ERROR.ENTITY_STATE_INVALID',
    detail ?? `Screenshots can't be changed in the state ${parent.state}`,
  )
}
