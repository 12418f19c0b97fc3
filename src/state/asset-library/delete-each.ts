import type { Deletion } from '../backend.ts'
import { classify } from '../classify-error.ts'

/** Deletes things side by side, each on its own; one that is gone already is neither removed nor an error. */
export async function deleteEach(ids: readonly string[], deleteOne: (id: string) => Promise<void>): Promise<Deletion> {
  const results = await Promise.allSettled(ids.map(deleteOne))
  return {
    removedIds: ids.filter((_, index) => results[index]?.status === 'fulfilled'),
    errors: results.flatMap((one) =>
      one.status === 'rejected' && classify(one.reason) !== 'gone' ? [one.reason] : [],
    ),
  }
}
