import type { ActionError } from '../errors.ts'
import { nameSet } from './name-set.ts'
import type { RunReport } from './run-report.ts'

/** Every error of a run as an annotation tells it, what ended the run as a whole last. Each is told once, a cancel too. */
export function listErrors({ outcomes, failure }: Pick<RunReport, 'outcomes' | 'failure'>): readonly ActionError[] {
  const ofSets = outcomes.flatMap((outcome) => outcome.errors.map((error) => nameSet(error, outcome)))
  const all = failure === undefined ? ofSets : [...ofSets, failure]
  const cancel = all.find(isCancel)
  return [...new Set(all.filter((error) => error === cancel || !isCancel(error)))]
}

function isCancel({ code }: ActionError): boolean {
  return code === 'CANCELLED'
}
