import type { Surface, TargetQuery } from '../../state/target-query.ts'
import type { Inputs } from '../inputs/inputs.ts'

/**
 * The target as the inputs name it: known also where the run failed before it was found. It holds what tells targets apart and
 * nothing else, each by name, so that a version of this action that reads more from the inputs finds the comment of an earlier one.
 */
export function createTargetKey({ target, displayTypes }: Pick<Inputs, 'target' | 'displayTypes'>): string {
  return JSON.stringify([...listParts(target), ...displayTypes.map((one) => `display-type ${one}`)])
}

function listParts(target: TargetQuery): readonly string[] {
  switch (target.kind) {
    case 'set':
      return [`screenshot-set ${target.setId}`]
    case 'localization':
      return [`${target.localization.kind} ${target.localization.id}`]
    case 'app':
      return [
        `${target.app.kind} ${target.app.value}`,
        `platform ${target.platform}`,
        ...nameSurface(target.surface),
        ...target.locales.map((one) => `locale ${one}`),
      ]
  }
}

function nameSurface(surface: Surface): readonly string[] {
  switch (surface.kind) {
    case 'version':
      return [surface.version.kind === 'exact' ? `version ${surface.version.version}` : 'version editable']
    case 'custom-product-page':
      return [`custom-product-page ${surface.page}`]
    case 'treatment':
      return [`experiment ${surface.experiment}`, `treatment ${surface.treatment}`]
  }
}
