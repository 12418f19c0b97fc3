import type { SetOutcome } from '../../../src/plan/set-outcome.ts'
import { createOutcome, showing } from '../builders.ts'

/** Sets of ten screenshots, all of them moved but one. */
export function createSets(
  count: number,
  facts: (index: number) => Partial<SetOutcome> = () => ({}),
): readonly SetOutcome[] {
  const names = Array.from({ length: 10 }, (_, index) => `${String(index).padStart(2, '0')}-a-name-of-usual-length.png`)
  return Array.from({ length: count }, (_, index) =>
    createOutcome(
      { locale: `l${index}`, reordered: true, after: names.toReversed().map((name) => showing(name)), ...facts(index) },
      names,
    ),
  )
}
