import type { Screenshot } from '../state/screenshot-set.ts'
import { isShown } from './compare-picture.ts'
import type { Order } from './order.ts'

/**
 * The screenshots that double another one of their set: of those with the same checksum, or that show one image, all but the first, a complete
 * one before others, and one that has no picture behind all that have one or will have. They can be reached by their own ID
 * only; where one of equals has its own `id:` in the order, another one is the first, so that moving it changes nothing for the rest.
 */
export function findSurplus(screenshots: readonly Screenshot[], order?: Order): readonly Screenshot[] {
  const ids = new Set(order?.references.filter(({ kind }) => kind === 'id').map(({ value }) => value))
  const rankOf = (one: Screenshot) => 2 * rankState(one) + (ids.has(one.id) ? 0 : 1)
  const first = new Map<string, Screenshot>()
  for (const screenshot of screenshots) {
    const known = first.get(contentOf(screenshot))
    if (known === undefined || rankOf(screenshot) > rankOf(known)) first.set(contentOf(screenshot), screenshot)
  }
  return screenshots.filter((screenshot) => first.get(contentOf(screenshot)) !== screenshot)
}

/** What two screenshots have in common that surely show the same picture. */
function contentOf({ checksum, assetId }: Screenshot): string {
  return checksum.kind === 'md5' ? checksum.md5 : assetId
}

function rankState(screenshot: Screenshot): number {
  if (screenshot.state === 'complete') return 2
  return isShown(screenshot) ? 1 : 0
}
