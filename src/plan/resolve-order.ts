import type { Issue, Notice } from '../errors.ts'
import type { Screenshot } from '../state/screenshot-set.ts'
import type { Order, Reference } from '../wanted/ordering-file.ts'
import { isGlob, matchesGlob } from './glob.ts'
import { compareNaturally } from './natural-order.ts'
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
  readonly issues: readonly Issue[]
  readonly warnings: readonly Notice[]
}

interface Context {
  readonly input: SetInput
  readonly rules: PlanRules
}

/**
 * Finds what each reference of an order stands for. An exact reference (name, `id:`, `md5:`) wins over globs wherever it
 * stands, of two globs the first, and `*` takes what is left. Reports every reference that matches nothing and every
 * item that is named exactly twice.
 */
export function resolveOrder(order: Order, items: readonly Item[], context: Context): ResolvedOrder {
  const claims = new Map<Item, Reference>()
  const matches = new Map<Reference, readonly Item[]>()
  const issues: Issue[] = []
  const warnings: Notice[] = []

  const exact = new Map<Reference, readonly Item[]>()
  for (const reference of order.references) {
    const found = findExactly(reference, items)
    if (found !== undefined) exact.set(reference, found)
  }
  for (const [reference, found] of exact) {
    const repeated = found.find((item) => claims.has(item))
    if (repeated !== undefined) issues.push(describeRepeated(reference, claims.get(repeated), context))
    for (const item of found) if (!claims.has(item)) claims.set(item, reference)
    matches.set(reference, found)
  }

  const globs = order.references.filter((reference) => reference.kind === 'name' && !exact.has(reference))
  for (const reference of globs) {
    const seen = isGlob(reference.value)
      ? items.filter(
          (item) =>
            !item.isSurplus && item.globName !== undefined && matchesGlob(item.globName, normalize(reference.value)),
        )
      : []
    const free = seen.filter((item) => !claims.has(item))
    for (const item of free) claims.set(item, reference)
    matches.set(
      reference,
      free.toSorted((left, right) => compareNaturally(left.globName ?? '', right.globName ?? '')),
    )
    if (seen.length === 0) exact.set(reference, [])
  }

  for (const [reference, found] of exact) {
    if (found.length > 0) continue
    const problem = describeUnmatched(reference, items, context)
    if (context.rules.missing === 'skip') warnings.push(problem)
    else issues.push(problem)
  }

  const rest = order.references.find((reference) => reference.kind === 'rest')
  if (rest !== undefined) {
    const free = items.filter((item) => !item.isSurplus && item.globName !== undefined && !claims.has(item))
    matches.set(
      rest,
      free.toSorted((left, right) => left.position - right.position),
    )
  }

  return { items: order.references.flatMap((reference) => matches.get(reference) ?? []), issues, warnings }
}

/** Names are compared in Unicode's composed form: macOS writes `é` as two characters where a file says one. */
export function normalize(name: string): string {
  return name.normalize('NFC')
}

/** The items that a reference names exactly; undefined where it names none and may be a glob. */
function findExactly(reference: Reference, items: readonly Item[]): readonly Item[] | undefined {
  const { kind, value } = reference
  if (kind === 'rest') return undefined
  const text = normalize(kind === 'name' ? value : `${kind}:${value}`)
  const named = items.filter((item) => !item.isSurplus && item.names.includes(text))
  const image = named.find((item) => item.image !== undefined && normalize(item.image.name) === text)
  if (image !== undefined) return [image]
  if (named.length > 0) return named.toSorted((left, right) => left.position - right.position)
  switch (kind) {
    case 'id':
      return items.filter((item) => item.screenshot?.id === value)
    case 'md5': {
      const found = items.filter((item) => !item.isSurplus && (item.screenshot?.checksum ?? item.image?.md5) === value)
      return found.slice(0, 1)
    }
    case 'name':
      return isGlob(value) ? undefined : []
  }
}

function describeRepeated(reference: Reference, first: Reference | undefined, { input, rules }: Context): Issue {
  return {
    code: 'REFERENCE_REPEATED',
    message: `${describe(reference)} names a screenshot of ${describePlace(input)} that line ${first?.line ?? '?'} names already`,
    hint: 'A screenshot has one place in the order: remove one of the two references.',
    location: { file: rules.orderingFile, line: reference.line, column: reference.column },
  }
}

function describeUnmatched(reference: Reference, items: readonly Item[], { input, rules }: Context): Issue {
  return {
    code: 'REFERENCE_UNMATCHED',
    message: `${describe(reference)} matches nothing in ${describePlace(input)}: ${describeNames(items, input)}`,
    hint: hintForUnmatched(reference, items, input),
    location: { file: rules.orderingFile, line: reference.line, column: reference.column },
  }
}

function hintForUnmatched(reference: Reference, items: readonly Item[], input: SetInput): string {
  const surplus = items.find((item) => item.isSurplus && item.screenshot?.fileName === reference.value)
  if (surplus !== undefined) {
    return `Another screenshot of the set has the same checksum; this one is reached as "id:${surplus.screenshot?.id}" only.`
  }
  const wanted = normalize(reference.value).toLowerCase()
  const similar = items.flatMap((item) => item.names).find((name) => name.toLowerCase() === wanted)
  if (similar !== undefined) return `Upper and lower case count: "${similar}" is there.`
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
