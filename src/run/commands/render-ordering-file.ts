import { stringify } from 'yaml'
import { BOUNDS } from '../../bounds.ts'
import { md5Of } from '../../plan/compare-picture.ts'
import type { Screenshot } from '../../state/screenshot-set.ts'

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
 * other forms are maps. Every set has an entry; an empty one is described by `*`, whatever is there. YAML begins with the line
 * by which editors find the schema.
 */
export function renderOrderingFile(
  sets: readonly DescribedSet[],
  { form, schemaUrl }: { readonly form: OrderingFileForm; readonly schemaUrl?: string | undefined },
): string {
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
  const schemaLine = schemaUrl === undefined ? '' : `# yaml-language-server: $schema=${schemaUrl}\n`
  const yaml = stringify(map, {
    version: '1.2',
    schema: 'core',
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  })
  return `${schemaLine}${yaml}`
}

function describeSet({ screenshots, surplus }: DescribedSet): readonly string[] {
  if (screenshots.length === 0) return ['*']
  const names = screenshots.map(({ fileName }) => fileName.normalize('NFC'))
  return screenshots.map((screenshot, index) => {
    const { id, fileName } = screenshot
    const checksum = md5Of(screenshot.checksum)
    if (surplus.includes(screenshot)) return `id:${id}`
    const isUnique = names.filter((name) => name === names[index]).length === 1
    if (isUnique && isPlainName(fileName)) return fileName
    const byChecksum = `md5:${checksum}`
    const isTwin = screenshots.some((one) => one !== screenshot && md5Of(one.checksum) === checksum)
    // A text that is the name of another screenshot stands for that one.
    const isReached = isChecksum(checksum) && !isTwin && !names.includes(byChecksum)
    return isReached ? byChecksum : `id:${id}`
  })
}

/** Whether a name can be written down as it is, in every form of the file, and means just this name. */
function isPlainName(name: string): boolean {
  const isPath = /[/\\]|\.\./.test(name)
  const isPattern = /[*?[\]]/.test(name)
  const isOtherReference = /^(id|md5):/i.test(name)
  const isCut = name.trim() !== name || name === '' || name.includes(' #') || /^["#]/.test(name)
  const isText = name.isWellFormed() && !/[\p{Cc}\u2028\u2029]/u.test(name)
  return name.length <= BOUNDS.referenceCharacters && isText && !isPath && !isPattern && !isOtherReference && !isCut
}

/** Whether a checksum can stand behind `md5:`. */
function isChecksum(checksum: string | null): boolean {
  return checksum !== null && /^[0-9a-f]{32}$/.test(checksum)
}
