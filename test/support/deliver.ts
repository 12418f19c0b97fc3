/**
 * What fastlane's `deliver` makes of a screenshots folder, in our own words, so that its folders can be held against ours.
 * Facts: its sources (loader.rb, app_screenshot.rb, upload_screenshots.rb), runs of 2.237, and the gem naturally (2.2) for the order.
 */
import { SCREENSHOT_DISPLAY_TYPES, sizesOf } from '../simulator/state/display-types.ts'
import { inspectImage } from '../simulator/state/image-inspection.ts'
import type { Files } from './runner-folders.ts'

/** A set as `deliver` leaves it, in its order. */
export interface DeliveredSet {
  readonly locale: string
  readonly displayType: string
  readonly screenshots: readonly { readonly fileName: string; readonly bytes: Buffer }[]
}

export type Delivery =
  | { readonly kind: 'delivered'; readonly sets: readonly DeliveredSet[] }
  /** It ends before anything is sent. */
  | { readonly kind: 'refused'; readonly reason: string }

/** Folders that it leaves alone: those of metadata, of Android's tools and of frameit. */
const SKIPPED = ['android', 'fonts', 'review_information', 'trade_representative_contact_information']
/** Folders that hold folders of locales, and one that serves metadata only. */
const EXPANDED = ['appletv', 'imessage']
const METADATA_ONLY = 'default'

/** No set takes more: what comes behind is left out, and the run goes on. */
const LIMIT = 10

/** Carries out `deliver` in thought: which sets it fills from the files below `folder`, for an app of this platform. */
export function deliver(
  files: Files,
  { folder, locales, platform }: { folder: string; locales: readonly string[]; platform: 'IOS' | 'MAC_OS' | 'TV_OS' },
): Delivery {
  const below = Object.entries(files).flatMap(([path, content]) =>
    path.startsWith(`${folder}/`) ? [{ parts: path.slice(folder.length + 1).split('/'), content }] : [],
  )
  const taken: Taken[] = []
  for (const { parts, content } of below) {
    const [first = '', ...rest] = parts
    if (rest.length === 0 || SKIPPED.includes(first.toLowerCase()) || first.toLowerCase() === METADATA_ONLY) continue
    const isExpanded = EXPANDED.includes(first.toLowerCase())
    const [name = '', ...inner] = isExpanded ? rest : parts
    const locale = locales.find((one) => one.toLowerCase() === name.toLowerCase())
    if (locale === undefined && isExpanded) continue
    if (locale === undefined) return { kind: 'refused', reason: `Unsupported directory name(s): ${first}` }
    const [fileName = '', ...deeper] = inner
    if (deeper.length > 0 || !/\.(?:png|jpe?g)$/i.test(fileName)) continue
    taken.push({
      locale,
      fileName,
      group: parts.slice(0, -1).join('/'),
      path: parts.join('/'),
      bytes: toBuffer(content),
    })
  }
  return fill(preferFramed(taken), platform)
}

interface Taken {
  readonly locale: string
  readonly fileName: string
  /** The folder in which it lies. */
  readonly group: string
  readonly path: string
  readonly bytes: Buffer
}

/** One framed image hides all others of its folder, but for those of a watch, which frameit can't frame. */
function preferFramed(all: readonly Taken[]): readonly Taken[] {
  const framed = new Set(all.filter(({ fileName }) => /_framed\.[^.]+$/i.test(fileName)).map(({ group }) => group))
  return all.filter(({ group, path }) => !framed.has(group) || /framed|watch/i.test(path))
}

function fill(all: readonly Taken[], platform: string): Delivery {
  const sets = new Map<string, { locale: string; displayType: string; screenshots: Taken[] }>()
  for (const one of all.toSorted((left, right) => (left.path < right.path ? -1 : 1))) {
    const displayType = tellDisplayType(one)
    if (displayType === undefined) return { kind: 'refused', reason: `Unsupported screen size: ${one.path}` }
    // App Store Connect answers the creation of the set with 409.
    if (platformOf(displayType) !== platform)
      return { kind: 'refused', reason: `Display Type Not Allowed: ${one.path}` }
    const key = `${one.locale}/${displayType}`
    const set = sets.get(key) ?? { locale: one.locale, displayType, screenshots: [] }
    if (set.screenshots.length < LIMIT) set.screenshots.push(one)
    sets.set(key, set)
  }
  return {
    kind: 'delivered',
    sets: [...sets.values()].map(({ screenshots, ...set }) => ({
      ...set,
      screenshots: screenshots.toSorted((left, right) => compareAsNaturally(left.fileName, right.fileName)),
    })),
  }
}

/** By the pixel size; of two that share one the newer iPad and the television, unless the path says otherwise. */
function tellDisplayType({ path, bytes }: Taken): string | undefined {
  const facts = inspectImage(bytes)
  if (facts.format === 'corrupt') return undefined
  const { width, height } = facts.size
  const fitting = SCREENSHOT_DISPLAY_TYPES.filter((one) =>
    sizesOf(one).some((size) => size.width === width && size.height === height),
  )
  const isMessages = path.toLowerCase().startsWith('imessage/')
  const [first, ...others] = fitting.filter((one) => one.startsWith('IMESSAGE_') === isMessages)
  if (others.length === 0) return first
  const find = (name: string) => [first, ...others].find((one) => one?.endsWith(name))
  if (find('IPAD_PRO_129') !== undefined) {
    return find(/\(2nd generation\)|IPAD_PRO_129/.test(path) ? 'IPAD_PRO_129' : 'IPAD_PRO_3GEN_129')
  }
  return find(/vision/i.test(path) ? 'VISION_PRO' : 'APPLE_TV') ?? first
}

function platformOf(displayType: string): string {
  if (displayType === 'APP_DESKTOP') return 'MAC_OS'
  return displayType === 'APP_APPLE_TV' ? 'TV_OS' : 'IOS'
}

/** The gem's order: underscores don't count, words are compared one by one, a number counts where it makes up a word or its end. */
function compareAsNaturally(left: string, right: string): number {
  const [a, b] = [splitWords(left), splitWords(right)]
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = compareWords(a[at] ?? [], b[at] ?? [])
    if (order !== 0) return order
  }
  return 0
}

type Word = readonly (string | number)[]

function splitWords(name: string): readonly Word[] {
  return (name.replaceAll('_', '').match(/[-\p{L}\p{M}\p{N}]+/gu) ?? []).map((word): Word => {
    const [, digits = '', letters = ''] = /^(\d+)(\p{L}*)$/u.exec(word) ?? []
    if (digits !== '') return letters === '' ? [Number(digits)] : [Number(digits), letters]
    const [, start = '', end = ''] = /^(\p{L}+)(\d+)$/u.exec(word) ?? []
    return end === '' ? [word] : [start, Number(end)]
  })
}

function compareWords(a: Word, b: Word): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [one, other] = [a[at], b[at]]
    const order =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : compareBytes(String(one ?? ''), String(other ?? ''))
    if (order !== 0) return order
  }
  return 0
}

function compareBytes(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right))
}

function toBuffer(content: string | Uint8Array): Buffer {
  return Buffer.from(content)
}
