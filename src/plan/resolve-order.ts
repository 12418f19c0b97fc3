import type { Issue, Notice } from '../errors.ts'
import type { Item } from './item.ts'
import { compileGlob, isGlob } from './names/glob.ts'
import { compareNaturally } from './names/natural-order.ts'
import { normalize } from './names/normalize.ts'
import type { Order, Reference } from './order.ts'
import { describeRepeated, describeUnmatched, findIgnored, type ReferenceContext } from './reference-problems.ts'

/** The items that an order names, in that order. */
export interface ResolvedOrder {
  readonly items: readonly Item[]
  /** References that match nothing. */
  readonly unmatched: readonly Reference[]
  readonly issues: readonly Issue[]
  readonly warnings: readonly Notice[]
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
export function resolveOrder(order: Order, items: readonly Item[], context: ReferenceContext): ResolvedOrder {
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

function claimExactly(matches: Matches, claims: Claims, context: ReferenceContext): readonly Issue[] {
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
  const visible = items.filter(isVisible).toSorted((left, right) => compareNaturally(left.globName, right.globName))
  const globs = references.filter(({ kind }) => kind === 'name')
  return new Map(
    globs.map((glob) => {
      const matches = compileGlob(normalize(glob.value))
      return [glob, visible.filter(({ globName }) => matches(globName))]
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
