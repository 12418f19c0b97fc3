import { editDistance } from './edit-distance.ts'
import type { Judgement } from './judgement.ts'
import { readDeviceWords } from './read-device-words.ts'

/*
 * An unknown display type is either a slip (an error that suggests the right one) or one that Apple has added since (passed on
 * with a warning). It is a slip, by the first rule that applies, when it
 *  1. equals a known one but for case, `_`, `-`, blanks, dots and a missing APP_       app_iphone_67, iPhone 6.7, APP_APPLETV
 *  2. is a device or size that Apple files under another name (the table below)       APP_IPHONE_69, APP_MAC
 *  3. is a device, a kind of devices or a screen size in people's words               iPhone 15 Pro Max, iPad, 4.7
 *  4. is a known one with words left out                                              IPHONE_67, APP_VISION_PRO
 *  5. differs from known ones in numbers only, and the last number isn't beyond all of
 *     theirs, or is one of theirs with its digits in another order                    APP_IPHONE_66, APP_IPHONE_76
 *  6. differs by one character (two in a long one), numbers aside                     APP_IPHNE_67
 * and it is new when its number is beyond all of its family (APP_IPHONE_71), when it is a known one with further words
 * (APP_WATCH_ULTRA_4), or when it is like none (APP_IPHONE_FOLD). What only the App Asset Library has is told as such where
 * screenshot sets are meant.
 */

/** How one looks that Apple has added since. */
export const DISPLAY_TYPE_SHAPE = /^[A-Z][A-Z0-9_]+$/
const MAX_SUGGESTIONS = 8

/** Words that tell no display type from another. */
const PREFIXES: readonly string[] = ['APP', 'IMESSAGE']

/** What people write for a device, and where Apple files its screenshots ("Screenshot specifications" in App Store Connect Help). */
const FILED_UNDER: Readonly<Record<string, { readonly name: string; readonly types: readonly string[] }>> = {
  APP_IPHONE_69: { name: '6.9" iPhones', types: ['APP_IPHONE_67'] },
  APP_IPHONE_63: { name: '6.3" iPhones', types: ['APP_IPHONE_61'] },
  APP_IPHONE_54: { name: '5.4" iPhones', types: ['APP_IPHONE_58'] },
  APP_IPAD_13: { name: '13" iPads', types: ['APP_IPAD_PRO_3GEN_129'] },
  APP_IPAD_PRO_13: { name: '13" iPads', types: ['APP_IPAD_PRO_3GEN_129'] },
  APP_IPAD_PRO_3GEN_13: { name: '13" iPads', types: ['APP_IPAD_PRO_3GEN_129'] },
  APP_IPAD_129: { name: '12.9" iPads', types: ['APP_IPAD_PRO_3GEN_129', 'APP_IPAD_PRO_129'] },
  APP_IPAD_11: { name: '11" iPads', types: ['APP_IPAD_PRO_3GEN_11'] },
  APP_IPAD_PRO_11: { name: '11" iPads', types: ['APP_IPAD_PRO_3GEN_11'] },
  APP_IPAD_109: { name: '10.9" iPads', types: ['APP_IPAD_PRO_3GEN_11'] },
  APP_WATCH_SERIES_5: { name: 'Apple Watch Series 4 to 6', types: ['APP_WATCH_SERIES_4'] },
  APP_WATCH_SERIES_6: { name: 'Apple Watch Series 4 to 6', types: ['APP_WATCH_SERIES_4'] },
  APP_WATCH_SERIES_8: { name: 'Apple Watch Series 7 to 9', types: ['APP_WATCH_SERIES_7'] },
  APP_WATCH_SERIES_9: { name: 'Apple Watch Series 7 to 9', types: ['APP_WATCH_SERIES_7'] },
  APP_WATCH_SERIES_11: { name: 'Apple Watch Series 10 and later', types: ['APP_WATCH_SERIES_10'] },
  APP_WATCH_ULTRA_2: { name: 'Apple Watch Ultra', types: ['APP_WATCH_ULTRA'] },
  APP_WATCH_ULTRA_3: { name: 'Apple Watch Ultra', types: ['APP_WATCH_ULTRA'] },
  APP_MAC: { name: 'Mac', types: ['APP_DESKTOP'] },
  APP_MACOS: { name: 'Mac', types: ['APP_DESKTOP'] },
  APP_MAC_OS: { name: 'Mac', types: ['APP_DESKTOP'] },
}

/** Devices whose pictures only the App Asset Library takes (api, section 4). */
const LIBRARY_DEVICES = /^(?:APP_)?IPHONE_DUO$/

function isPlacementGroup(name: string): boolean {
  return /^[A-Z][\w-]*[_-]PROFILE$/i.test(name)
}

/** What a display type that a user wrote is taken for, against the known ones; the rules stand above. */
export function judgeDisplayType(text: string, known: readonly string[]): Judgement {
  if (known.includes(text)) return { kind: 'known' }
  const hasGroups = known.some(isPlacementGroup)
  const isGroup = isPlacementGroup(text)
  const spelled = spell(text)
  if (!hasGroups && (isGroup || LIBRARY_DEVICES.test(spelled))) return { kind: 'library-only' }
  if (isGroup) return known.includes(spelled) ? nearMiss([spelled]) : { kind: 'unknown' }
  return (
    filedUnder(spelled, known) ??
    judgeWords(text, known) ??
    judgeSpelling(text, spelled, hasGroups ? known.filter((type) => !isPlacementGroup(type)) : known)
  )
}

/** People's words for a device. What looks like Apple's own may be a new one, unless it is a kind of devices alone. */
function judgeWords(text: string, known: readonly string[]): Judgement | undefined {
  const words = readDeviceWords(text)
  if (words === undefined || (words.kind === 'device' && DISPLAY_TYPE_SHAPE.test(text))) return undefined
  const types = words.types.filter((type) => known.includes(type))
  if (types.length === 0) return undefined
  return words.kind === 'device' ? nearMiss(types) : { ...nearMiss(types), by: words.kind }
}

function judgeSpelling(text: string, spelled: string, known: readonly string[]): Judgement {
  const alike = known.filter((type) => [squash(spelled), `APP${squash(spelled)}`].includes(squash(type)))
  if (alike.length > 0) return nearMiss(alike)
  const suggestions = withWordsLeftOut(spelled, known) ?? withOtherNumber(spelled, known) ?? withSlip(spelled, known)
  if (suggestions.length > 0) return nearMiss(suggestions)
  return { kind: DISPLAY_TYPE_SHAPE.test(text) ? 'unknown' : 'invalid' }
}

/** In capitals with `_` between words; a size in the shop's words (`6.9"`, `6.9-inch`) is one number. */
function spell(text: string): string {
  return text
    .trim()
    .toUpperCase()
    .replace(/(\d)\.(\d)/g, '$1$2')
    .replace(/["”″]|[-\s]*INCH\b/g, '')
    .replace(/[()]/g, '')
    .replace(/[-\s.]+/g, '_')
}

function nearMiss(suggestions: readonly string[]): Judgement & { readonly kind: 'near-miss' } {
  return { kind: 'near-miss', suggestions: suggestions.slice(0, MAX_SUGGESTIONS) }
}

function filedUnder(spelled: string, known: readonly string[]): Judgement | undefined {
  const prefix = spelled.startsWith('IMESSAGE_') ? 'IMESSAGE_' : ''
  const app = spelled.slice(prefix.length)
  const name = app.startsWith('APP_') ? app : `APP_${app}`
  const entry = Object.hasOwn(FILED_UNDER, name) ? FILED_UNDER[name] : undefined
  const types = entry?.types.map((type) => prefix + type).filter((type) => known.includes(type)) ?? []
  if (entry === undefined || types.length === 0) return undefined
  return { kind: 'near-miss', suggestions: types, reason: `Apple files ${entry.name} under ${types.join(' or ')}` }
}

function withWordsLeftOut(spelled: string, known: readonly string[]): readonly string[] | undefined {
  const words = spelled.split('_')
  if (words.every((word) => PREFIXES.includes(word))) return undefined
  const longer = known.filter((type) => holdsInOrder(type.split('_'), words))
  if (longer.length === 0) return undefined
  return leastBy(longer, (type) => type.split('_').length)
}

function holdsInOrder(all: readonly string[], some: readonly string[]): boolean {
  let found = 0
  for (const word of all) if (word === some[found]) found += 1
  return found === some.length
}

function withOtherNumber(spelled: string, known: readonly string[]): readonly string[] | undefined {
  const shape = shapeOf(spelled)
  const family = known.filter((type) => shape.includes('#') && shapeOf(type) === shape)
  if (family.length === 0) return undefined
  const swapped = family.filter((type) => sortedDigits(type) === sortedDigits(spelled))
  if (swapped.length > 0) return swapped
  const marketed = Object.keys(FILED_UNDER).filter((name) => shapeOf(name) === shape)
  const largest = Math.max(...[...family, ...marketed].map(lastNumber))
  if (lastNumber(spelled) > largest) return []
  const closest = leastBy(family, (type) => editDistance(type, spelled, spelled.length))
  return closest.toSorted(
    (a, b) => Math.abs(lastNumber(a) - lastNumber(spelled)) - Math.abs(lastNumber(b) - lastNumber(spelled)),
  )
}

function withSlip(spelled: string, known: readonly string[]): readonly string[] {
  if (known.some((type) => spelled.startsWith(`${type}_`))) return []
  const shape = squash(shapeOf(spelled))
  const limit = shape.length >= 16 ? 2 : 1
  const candidates = known.filter((type) => editDistance(squash(shapeOf(type)), shape, limit) <= limit)
  return leastBy(candidates, (type) => editDistance(type, spelled, spelled.length))
}

function shapeOf(type: string): string {
  return type.replace(/\d+/g, '#')
}

function squash(type: string): string {
  return type.replaceAll('_', '')
}

function lastNumber(type: string): number {
  return Number(/(\d+)\D*$/.exec(type)?.[1] ?? 0)
}

function sortedDigits(type: string): string {
  return [...type.replace(/\D/g, '')].toSorted().join('')
}

function leastBy(types: readonly string[], measure: (type: string) => number): readonly string[] {
  const least = Math.min(...types.map(measure))
  return types.filter((type) => measure(type) === least)
}
