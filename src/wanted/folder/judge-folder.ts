import { labelDisplayType } from '../../display-types.ts'
import { judgeDisplayType } from '../names/judge-display-type.ts'
import { judgeLocale } from '../names/judge-locale.ts'
import type { Judgement, Vocabulary } from '../names/judgement.ts'
import type { StrayReason } from './screenshots-folder.ts'

/** What a folder's name says of what lies in it. */
export type FolderRole =
  | { readonly kind: 'locale'; readonly isKnown: boolean }
  | { readonly kind: 'display-type'; readonly isKnown: boolean }
  | StrayReason

// "raw" and "my-app" have the letters of a locale too, so an unknown locale needs a script or a region in its usual case.
const NEW_LOCALE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/
const NEW_DISPLAY_TYPE = /^(?:(?:IMESSAGE_)?APP_[A-Z0-9_]+|[A-Z][A-Z0-9_]*_PROFILE)$/

/** Words without which a folder's name is hardly meant for a display type, though it is like one (`Pro`). */
const DEVICE = /app_|iphone|ipad|watch|desktop|mac|tv|vision|imessage|ultra/i

/** A name that is like more display types than these is no slip of one. */
const MOST_FOR_A_SLIP = 2

/** fastlane's folders that are no locale (`deliver`, loader.rb). */
const FASTLANE: Readonly<Record<string, string>> = {
  appletv: 'its images go to <locale>/APP_APPLE_TV, for a run with "platform: TV_OS"',
  imessage: 'its images go to <locale>/<a display type that begins with IMESSAGE_APP_>',
  default: 'its images go to the folder above it, which all locales share where an ordering file names them',
}

/** What names are judged by. */
export interface FolderVocabulary extends Vocabulary {
  /** The platform of a display type that a run leaves to another one; undefined for the run's own and for unknown ones. */
  otherPlatformOf(displayType: string): string | undefined
}

/** What a folder's name is taken for. New locales and display types are taken as such only in the form that Apple gives them. */
export function judgeFolder(name: string, vocabulary: FolderVocabulary): FolderRole {
  const locale = judgeLocale(name, vocabulary.locales)
  if (locale.kind === 'known') return { kind: 'locale', isKnown: true }
  const displayType = judgeDisplayType(name, vocabulary.displayTypes)
  if (displayType.kind === 'known') return { kind: 'display-type', isKnown: true }
  const advice = Object.hasOwn(FASTLANE, name.toLowerCase()) ? FASTLANE[name.toLowerCase()] : undefined
  if (advice !== undefined) return { kind: 'neither', advice }
  if (locale.kind === 'unknown' && name.includes('-') && NEW_LOCALE.test(name))
    return { kind: 'locale', isKnown: false }
  if (displayType.kind === 'unknown' && NEW_DISPLAY_TYPE.test(name)) return { kind: 'display-type', isKnown: false }
  if (locale.kind === 'near-miss') return { kind: 'slip', of: 'locale', suggestions: locale.suggestions }
  return judgeDevice(name, displayType, vocabulary)
}

function judgeDevice(name: string, displayType: Judgement, { otherPlatformOf }: FolderVocabulary): StrayReason {
  if (displayType.kind === 'library-only') {
    return { kind: 'neither', advice: 'screenshot sets have no such display type: it needs "backend: asset-library"' }
  }
  if (displayType.kind !== 'near-miss') return { kind: 'neither', advice: undefined }
  const { suggestions, by } = displayType
  if (by !== undefined) {
    const advice = `is ${suggestions.slice(0, MOST_FOR_A_SLIP).map(labelDisplayType).join(' or ')} meant?`
    return { kind: 'neither', advice, types: suggestions }
  }
  if (!DEVICE.test(name) || suggestions.length > MOST_FOR_A_SLIP) return { kind: 'neither', advice: undefined }
  const others = suggestions.map((one) => otherPlatformOf(one))
  const [platform] = others
  if (platform !== undefined && !others.includes(undefined)) {
    const advice = `is ${suggestions.map(labelDisplayType).join(' or ')} meant, for a run with "platform: ${platform}"?`
    return { kind: 'neither', advice, types: suggestions }
  }
  return { kind: 'slip', of: 'display type', suggestions }
}
