import { labelDisplayType } from '../../display-types.ts'
import type { Judgement } from '../names/judgement.ts'

/** What to tell of a locale or display type that isn't known. The same words for inputs and for keys of an ordering file. */
export interface KeyProblem {
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly hint: string
}

const SHAPES = {
  locale: 'Locales look like en-US, ja or zh-Hans.',
  'display type': 'Display types look like APP_IPHONE_67 or APP_IPAD_PRO_3GEN_129.',
} as const

/** The problem with a locale or display type that was judged, or undefined when it is known. */
export function explainKey(
  what: 'locale' | 'display type',
  text: string,
  judgement: Judgement,
): KeyProblem | undefined {
  const quoted = JSON.stringify(text)
  switch (judgement.kind) {
    case 'known':
      return undefined
    case 'unknown':
      return {
        severity: 'warning',
        message: `The ${what} ${quoted} is not one that this action knows, and is passed on as it is`,
        hint: 'App Store Connect refuses it if it is a slip.',
      }
    case 'near-miss': {
      const reason = judgement.reason === undefined ? '' : ` (${judgement.reason})`
      return {
        severity: 'error',
        message: `${quoted} is not a ${what} of App Store Connect${reason}`,
        hint: `Write ${listed(what === 'locale' ? judgement.suggestions : judgement.suggestions.map(labelDisplayType))}.`,
      }
    }
    case 'library-only':
      return {
        severity: 'error',
        message: `${quoted} is a ${what} of the App Asset Library, which screenshot sets don't have`,
        hint: 'It needs "backend: asset-library". Screenshot sets have display types such as APP_IPHONE_67.',
      }
    case 'invalid':
      return { severity: 'error', message: `${quoted} is not a ${what}`, hint: SHAPES[what] }
  }
}

function listed(suggestions: readonly string[]): string {
  if (suggestions.length < 2) return suggestions.join('')
  return `${suggestions.slice(0, -1).join(', ')} or ${suggestions.at(-1)}`
}
