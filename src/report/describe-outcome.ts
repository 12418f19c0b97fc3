import type { SetOutcome } from '../apply/outcome.ts'

export function describeOutcome(outcome: SetOutcome): string {
  return `${outcome.locale} / ${outcome.displayType}: uploaded ${outcome.uploaded.length}`
}
