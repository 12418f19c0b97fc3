import { stringify } from 'yaml'
import type { Screenshot } from '../state/screenshot-set.ts'

/** A set as an ordering file describes it. */
export interface DescribedSet {
  readonly locale: string
  readonly displayType: string
  /** In their order. */
  readonly screenshots: readonly Screenshot[]
  /** Those of them that only their own ID reaches, since another one has the same checksum. */
  readonly surplus: readonly Screenshot[]
}

/** The forms that an ordering file can have, by its extension. */
export type OrderingFileForm = 'txt' | 'json' | 'yaml'

/**
 * An ordering file that describes sets as they are, so that applying it changes nothing. A plain list holds one set; the
 * other forms are maps. Every set has an entry; an empty one is described by `*`, whatever is there.
 */
export function renderOrderingFile(sets: readonly DescribedSet[], form: OrderingFileForm): string {
  if (form === 'txt')
    return sets
      .flatMap(describeSet)
      .map((reference) => `${reference}\n`)
      .join('')
  const byLocale = Map.groupBy(sets, (set) => set.locale)
  const map = Object.fromEntries(
    [...byLocale].map(([locale, ofLocale]) => [
      locale,
      Object.fromEntries(ofLocale.map((set) => [set.displayType, describeSet(set)])),
    ]),
  )
  if (form === 'json') return `${JSON.stringify(map, null, 2)}\n`
  return stringify(map, {
    version: '1.2',
    schema: 'core',
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  })
}

function describeSet({ screenshots, surplus }: DescribedSet): readonly string[] {
  if (screenshots.length === 0) return ['*']
  return screenshots.map((screenshot) => {
    const name = screenshot.fileName.normalize('NFC')
    const isUnique = screenshots.filter((one) => one.fileName.normalize('NFC') === name).length === 1
    if (!isUnique || surplus.includes(screenshot)) return `id:${screenshot.id}`
    if (isPlainName(screenshot.fileName)) return screenshot.fileName
    return screenshot.checksum === null ? `id:${screenshot.id}` : `md5:${screenshot.checksum}`
  })
}

/** Whether a name can be written down as it is and means just this name. */
function isPlainName(name: string): boolean {
  const isPath = /[/\\]|\.\./.test(name)
  const isPattern = /[*?[\]]/.test(name)
  const isOtherReference = /^(id|md5):/i.test(name)
  const isCut = name.trim() !== name || name === '' || name.includes(' #') || name.startsWith('#')
  return !isPath && !isPattern && !isOtherReference && !isCut && !/["\p{Cc}\u2028\u2029]/u.test(name)
}
