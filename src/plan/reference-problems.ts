import type { Issue } from '../errors.ts'
import type { Item } from './item.ts'
import { labelPlace } from './label-place.ts'
import { findLookAlike } from './names/find-look-alike.ts'
import { normalize } from './names/normalize.ts'
import type { Reference } from './order.ts'
import type { PlanRules, SetInput } from './plan.ts'

/** Whose references they are. */
export interface ReferenceContext {
  readonly input: SetInput
  readonly rules: PlanRules
}

/** What is wrong with a reference to a screenshot that has its place already. */
export function describeRepeated(
  reference: Reference,
  first: Reference | undefined,
  { input, rules }: ReferenceContext,
): Issue {
  return {
    code: 'REFERENCE_REPEATED',
    message: `${describe(reference)} names a screenshot of ${labelPlace(input)} that line ${first?.line ?? '?'} names already`,
    hint: 'A screenshot has one place in the order: remove one of the two references.',
    location: { file: rules.orderingFile, line: reference.line, column: reference.column },
  }
}

/** What is wrong with a reference that matches nothing, and what may have been meant. */
export function describeUnmatched(reference: Reference, items: readonly Item[], context: ReferenceContext): Issue {
  const { input, rules } = context
  const location = { file: rules.orderingFile, line: reference.line, column: reference.column }
  const ignored = findIgnored(reference, context)
  if (ignored !== undefined) {
    return {
      code: 'REFERENCE_UNMATCHED',
      message: `${describe(reference)} is the file ${ignored}, which is no image that can be shown in ${labelPlace(input)}`,
      hint: 'Only .png, .jpg and .jpeg files are read, and no hidden ones: export the image in one of these formats, or correct the reference.',
      location,
    }
  }
  if (rules.missing === 'unknown') {
    return {
      code: 'REFERENCE_UNMATCHED',
      message: `${describe(reference)} has no local image for ${labelPlace(input)}: it must be on App Store Connect`,
      location,
    }
  }
  return {
    code: 'REFERENCE_UNMATCHED',
    message: `${describe(reference)} matches nothing in ${labelPlace(input)}: ${describeNames(items, input)}`,
    hint: hintForUnmatched(reference, items, input),
    location,
  }
}

/** Path of the file of this name that lies in the set's folders and isn't read. */
export function findIgnored({ kind, value }: Reference, { input }: ReferenceContext): string | undefined {
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
