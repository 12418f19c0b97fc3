import { judgeDisplayType } from '../names/judge-display-type.ts'
import { judgeLocale } from '../names/judge-locale.ts'
import type { Judgement, Vocabulary } from '../names/judgement.ts'

/** What a folder's name says of what lies in it. `note` is what to tell of a folder that is ignored. */
export type FolderRole =
  | { readonly kind: 'locale' | 'display-type'; readonly isKnown: boolean }
  | { readonly kind: 'ignored'; readonly note: string | undefined }

// "raw" and "my-app" have the letters of a locale too, so an unknown locale needs a script or a region in its usual case.
const NEW_LOCALE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/
const NEW_DISPLAY_TYPE = /^(?:IMESSAGE_)?APP_[A-Z0-9_]+$/

/** fastlane's folders that are no locale (`deliver`, loader.rb). */
const FASTLANE: Readonly<Record<string, string>> = {
  appletv: 'move its images to <locale>/APP_APPLE_TV',
  imessage: 'move its images to <locale>/<a display type that begins with IMESSAGE_APP_>',
  default: 'move its images to the folder itself, which all locales share',
}

/** What a folder's name is taken for. New locales and display types are taken as such only in the form that Apple gives them. */
export function judgeFolder(name: string, vocabulary: Vocabulary): FolderRole {
  const locale = judgeLocale(name, vocabulary.locales)
  if (locale.kind === 'known') return { kind: 'locale', isKnown: true }
  const displayType = judgeDisplayType(name, vocabulary.displayTypes)
  if (displayType.kind === 'known') return { kind: 'display-type', isKnown: true }
  const note = Object.hasOwn(FASTLANE, name.toLowerCase()) ? FASTLANE[name.toLowerCase()] : undefined
  if (note !== undefined) return { kind: 'ignored', note }
  if (locale.kind === 'unknown' && name.includes('-') && NEW_LOCALE.test(name))
    return { kind: 'locale', isKnown: false }
  if (displayType.kind === 'unknown' && NEW_DISPLAY_TYPE.test(name)) return { kind: 'display-type', isKnown: false }
  return { kind: 'ignored', note: suggestion(displayType) ?? suggestion(locale) }
}

function suggestion(judgement: Judgement): string | undefined {
  if (judgement.kind === 'near-miss') return `is ${judgement.suggestions.join(' or ')} meant?`
  if (judgement.kind === 'placement-group') return 'a placement group needs the asset library as backend'
  return undefined
}
