import { countOf, listFirst } from '../listing.ts'
import { createPlaceLabels } from '../plan/label-place.ts'
import type { CandidateImage } from '../plan/plan.ts'

/** A set with the images that it may show. */
interface NotedSet {
  readonly locale: string
  readonly displayType: string
  readonly images: readonly Pick<CandidateImage, 'fit' | 'width' | 'height'>[] | undefined
}

/** Where two sizes of one display type meet in a set, turned ones aside: two devices may show the same scenes. One note for the run. */
export function noteMeetingSizes(sets: readonly NotedSet[]): readonly string[] {
  const label = createPlaceLabels()
  const meetings = sets.flatMap(({ images = [], ...place }) => {
    const shown = images.filter(({ fit, width }) => (fit === 'own' || fit === 'fits') && width > 0)
    const sizes = Map.groupBy(shown, ({ width, height }) => `${Math.min(width, height)} × ${Math.max(width, height)}`)
    if (sizes.size < 2) return []
    const counts = [...sizes].map(([size, some]) => `${countOf(some.length, 'image')} of ${size}`)
    return [`${label(place)} with ${counts.join(' and ')}`]
  })
  if (meetings.length === 0) return []
  return [
    `Several sizes of one display type meet in ${listFirst(meetings)}: where they are of two devices, keep the images of one`,
  ]
}
