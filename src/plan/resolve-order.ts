import type { Issue, Notice } from '../errors.ts'
import type { Screenshot } from '../state/screenshot-set.ts'
import { findLookAlike } from './names/find-look-alike.ts'
import { compileGlob, isGlob } from './names/glob.ts'
import { compareNaturally } from './names/natural-order.ts'
import type { Order, Reference } from './order.ts'
import { type CandidateImage, describePlace, type PlanRules, type SetInput } from './plan.ts'

/** What a reference can stand for: a local image, a screenshot, or an image together with the screenshot that already shows it. */
export interface Item {
  readonly image: CandidateImage | undefined
  readonly screenshot: Screenshot | undefined
  /** Names by which an exact reference reaches it. */
  readonly names: readonly string[]
  /** Whether globs and `*` see it, and under which name. */
  readonly globName: string | undefined
  /** Place in the present order, for `*`; new images stand behind all that are there. */
  readonly position: number
  /** Whether only its own ID reaches it. */
  readonly isSurplus: boolean
}

/** The items that an order names, in that order. */
export interface ResolvedOrder {
  readonly items: readonly Item[]
  /** References that match nothing. */
  readonly unmatched: readonly Reference[]
  readonly issues: readonly Issue[]
  readonly warnings: readonly Notice[]
}

interface Context {
  readonly input: SetInput
  readonly rules: PlanRules
}

/** What each reference stands for. */
type Matches = ReadonlyMap<Reference, readonly Item[]>

/** By which reference an item is named first. */
type Claims = Map<Item, Reference>

/**
 * Finds what each reference of an order stands for. An exact reference (name, `id:`, `md5:`) wins over globs wherever it
 * stands, of two globs the first, and `*` takes what is left. Reports every reference that matches nothing and every
 * item that is named exactly twice.
 */
export function resolveOrder(order: Order, items: readonly Item[], context: Context): ResolvedOrder {
  const { references } = order
  const claims: Claims = new Map()
  const exact = matchExactly(references, items)
  const repeated = claimExactly(exact, claims, context)
  const others = references.filter((reference) => !exact.has(reference))
  const globs = matchGlobs(others, items)
  const claimed = claimGlobs(globs, claims)
  const rest = others.filter(({ kind }) => kind === 'rest').map((one) => [one, findUnclaimed(items, claims)] as const)
  const matches: Matches = new Map([...exact, ...claimed, ...rest])

  const unmatched = references.filter((one) => (exact.get(one) ?? globs.get(one))?.length === 0)
  const isForgiven = (one: Reference) => context.rules.missing !== 'fail' && findIgnored(one, context) === undefined
  const tell = (one: Reference) => describeUnmatched(one, items, context)
  return {
    items: references.flatMap((reference) => matches.get(reference) ?? []),
    unmatched,
    issues: [...repeated, ...unmatched.filter((one) => !isForgiven(one)).map(tell)],
    warnings: unmatched.filter(isForgiven).map(tell),
  }
}

function matchExactly(references: readonly Reference[], items: readonly Item[]): Matches {
  const matches = new Map<Reference, readonly Item[]>()
  const names = indexNames(items)
  for (const reference of references) {
    const found = findExactly(reference, items, names)
    if (found !== undefined) matches.set(reference, found)
  }
  return matches
}

function claimExactly(matches: Matches, claims: Claims, context: Context): readonly Issue[] {
  const issues: Issue[] = []
  for (const [reference, found] of matches) {
    const repeated = found.find((item) => claims.has(item))
    if (repeated !== undefined) issues.push(describeRepeated(reference, claims.get(repeated), context))
    for (const item of found) if (!claims.has(item)) claims.set(item, reference)
  }
  return issues
}

/** What each glob sees, whether it is claimed or not. */
function matchGlobs(references: readonly Reference[], items: readonly Item[]): Matches {
  const visible = items.filter(isVisible)
  const globs = references.filter(({ kind }) => kind === 'name')
  return new Map(
    globs.map((glob) => {
      const matches = compileGlob(normalize(glob.value))
      const seen = visible.filter(({ globName }) => matches(globName))
      return [glob, seen.toSorted((left, right) => compareNaturally(left.globName, right.globName))]
    }),
  )
}

function claimGlobs(matches: Matches, claims: Claims): Matches {
  const claimed = new Map<Reference, readonly Item[]>()
  for (const [glob, seen] of matches) {
    const free = seen.filter((item) => !claims.has(item))
    for (const item of free) claims.set(item, glob)
    claimed.set(glob, free)
  }
  return claimed
}

/** What `*` stands for: all that nothing else names, in the present order. */
function findUnclaimed(items: readonly Item[], claims: Claims): readonly Item[] {
  return items
    .filter((item) => isVisible(item) && !claims.has(item))
    .toSorted((left, right) => left.position - right.position)
}

/** Whether globs and `*` see an item. */
function isVisible(item: Item): item is Item & { readonly globName: string } {
  return !item.isSurplus && item.globName !== undefined
}

/** Names are compared in Unicode's composed form: macOS writes `é` as two characters where a file says one. */
export function normalize(name: string): string {
  return name.normalize('NFC')
}

/** Items by each of their names, surplus ones too. A file may have ten thousand references: each is looked up, not searched for. */
type NameIndex = ReadonlyMap<string, readonly Item[]>

function indexNames(items: readonly Item[]): NameIndex {
  const index = new Map<string, Item[]>()
  for (const item of items) {
    for (const name of new Set(item.names)) {
      const known = index.get(name)
      if (known === undefined) index.set(name, [item])
      else known.push(item)
    }
  }
  return index
}

/** The items that a reference names exactly; undefined where it names none and may be a glob. */
function findExactly(reference: Reference, items: readonly Item[], names: NameIndex): readonly Item[] | undefined {
  const { kind, value } = reference
  if (kind === 'rest') return undefined
  const text = normalize(kind === 'name' ? value : `${kind}:${value}`)
  const named = (names.get(text) ?? []).filter((item) => !item.isSurplus)
  const image = named.find((item) => item.image !== undefined && normalize(item.image.name) === text)
  if (image !== undefined) return [image]
  if (named.length > 0) return listOnce(named.toSorted((left, right) => left.position - right.position))
  switch (kind) {
    case 'id':
      return items.filter((item) => item.screenshot?.id === value).slice(0, 1)
    case 'md5': {
      const found = items.filter((item) => !item.isSurplus && md5Of(item) === value)
      return found.slice(0, 1)
    }
    case 'name':
      // A name is no glob, even where it is that of a screenshot that only its ID reaches.
      return isGlob(value) && !names.has(text) ? undefined : []
  }
}

function md5Of({ screenshot, image }: Item): string | undefined {
  return screenshot?.checksum.kind === 'md5' ? screenshot.checksum.md5 : image?.md5
}

/** Two local images of the same bytes have one screenshot; a name of the screenshot's own stands for it once. */
function listOnce(items: readonly Item[]): readonly Item[] {
  return items.filter(({ screenshot }, index) => {
    return screenshot === undefined || items.findIndex((one) => one.screenshot === screenshot) === index
  })
}

function describeRepeated(reference: Reference, first: Reference | undefined, { input, rules }: Context): Issue {
  return {
    code: 'REFERENCE_REPEATED',
    message: `${describe(reference)} names a screenshot of ${describePlace(input)} that line ${first?.line ?? '?'} names already`,
    hint: 'A screenshot has one place in the order: remove one of the two references.',
    location: { file: rules.orderingFile, line: reference.line, column: reference.column },
  }
}

function describeUnmatched(reference: Reference, items: readonly Item[], context: Context): Issue {
  const { input, rules } = context
  const location = { file: rules.orderingFile, line: reference.line, column: reference.column }
  const ignored = findIgnored(reference, context)
  if (ignored !== undefined) {
    return {
      code: 'REFERENCE_UNMATCHED',
      message: `${describe(reference)} is the file ${ignored}, which is no image that can be shown in ${describePlace(input)}`,
      hint: 'Only .png, .jpg and .jpeg files are read, and no hidden ones: export the image in one of these formats, or correct the reference.',
      location,
    }
  }
  if (rules.missing === 'unknown') {
    return {
      code: 'REFERENCE_UNMATCHED',
      message: `${describe(reference)} has no local image for ${describePlace(input)}: it must be on App Store Connect`,
      location,
    }
  }
  return {
    code: 'REFERENCE_UNMATCHED',
    message: `${describe(reference)} matches nothing in ${describePlace(input)}: ${describeNames(items, input)}`,
    hint: hintForUnmatched(reference, items, input),
    location,
  }
}

/** Path of the file of this name that lies in the set's folders and isn't read. */
function findIgnored({ kind, value }: Reference, { input }: Context): string | undefined {
  return kind === 'name' ? input.ignoredFiles.get(value) : undefined
}

function hintForUnmatched(reference: Reference, items: readonly Item[], input: SetInput): string {
  const surplus = items.find((item) => item.isSurplus && item.screenshot?.fileName === reference.value)
  if (surplus !== undefined) {
    return `Another screenshot of the set has the same checksum; this one is reached as "id:${surplus.screenshot?.id}" only.`
  }
  const wanted = normalize(reference.value).toLowerCase()
  const similar = items.flatMap((item) => item.names).find((name) => name.toLowerCase() === wanted)
  if (similar !== undefined) return `Upper and lower case count: "${similar}" is there.`
  const alike = findLookAlike(
    normalize(reference.value),
    items.flatMap((item) => item.names),
  )
  if (alike !== undefined)
    return `"${alike.name}" looks the same but for ${alike.difference}: copy the name from the file.`
  if (reference.kind === 'id') return "A screenshot's ID changes with every version; a name or md5: survives."
  if (input.images === undefined) {
    return 'Without "screenshots" nothing is uploaded: name what the set holds, or use "missing: skip" to go on with a warning.'
  }
  return 'Add the image to the folder, correct the reference, or use "missing: skip" to go on with a warning.'
}

function describeNames(items: readonly Item[], input: SetInput): string {
  const names = [...new Set(items.flatMap((item) => item.names.slice(0, 1)))]
  const where = input.images === undefined ? 'the set' : 'the set with its local images'
  if (names.length === 0) return `${where} is empty`
  const shown = names.slice(0, 12).map((name) => `"${name}"`)
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : ''
  return `${where} holds ${shown.join(', ')}${more}`
}

function describe(reference: Reference): string {
  const text =
    reference.kind === 'id' || reference.kind === 'md5' ? `${reference.kind}:${reference.value}` : reference.value
  return `Reference "${text}"`
}
