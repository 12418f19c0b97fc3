import type { Asset } from '../state/screenshot-set.ts'

/** Why Apple couldn't use an image, in its own words. It often gives the same text twice (api, section 3). */
export function describeProblems({ problems }: Asset): string {
  const reasons = new Set(
    problems.map(({ code, description }) =>
      description === '' || description === code ? code : `${code}: ${description}`,
    ),
  )
  return reasons.size === 0 ? 'without saying why' : [...reasons].join('; ')
}
