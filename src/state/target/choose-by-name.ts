import { type ErrorCode, TargetError } from '../../errors.ts'

/** A name to choose by, among things that have names and IDs. */
export interface Choice {
  readonly noun: string
  readonly input: string
  readonly wanted: string
}

/** The one thing of this ID or else of exactly this name. Throws a `TargetError` that lists what is there. */
export function chooseByName<Item extends { readonly id: string; readonly name: string }>(
  items: readonly Item[],
  { noun, input, wanted }: Choice,
): Item {
  const byId = items.filter((item) => item.id === wanted)
  const found = byId.length > 0 ? byId : items.filter((item) => item.name === wanted)
  const [only, ...others] = found
  if (only !== undefined && others.length === 0) return only
  const listed = (found.length > 1 ? found : items).map((item) => `"${item.name}" (${item.id})`)
  throw createTargetError(
    found.length > 1 ? 'TARGET_AMBIGUOUS' : 'TARGET_NOT_FOUND',
    found.length > 1
      ? `${found.length} ${noun}s are named "${wanted}": ${listed.join(', ')}`
      : `There is no ${noun} "${wanted}"; there is ${listed.length === 0 ? 'none at all' : listed.join(', ')}`,
    `Give input "${input}" the name as App Store Connect shows it, or the ID.`,
  )
}

/** An error about what the user named. */
export function createTargetError(code: ErrorCode, message: string, hint: string): TargetError {
  return new TargetError({ code, message, hint })
}
