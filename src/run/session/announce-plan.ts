import type { Log } from '../../action/log.ts'
import { isChange, type SetPlan } from '../../plan/plan.ts'
import { countOf } from '../../report/describe-outcome.ts'
import { describePlans } from '../../report/describe-plan.ts'
import { estimateRequests } from './estimate-requests.ts'
import type { Session } from './open-session.ts'

/** Says what is going to be done, and warns where the hour's quota of requests doesn't reach for it. */
export function announcePlan(
  plans: readonly SetPlan[],
  session: Pick<Session, 'backend' | 'quota' | 'expect'>,
  log: Log,
): void {
  logChanges(plans, log)
  const requests = estimateRequests(plans, session.backend)
  session.expect(requests)
  const { quota } = session
  if (quota === undefined || quota.remaining >= requests) return
  log.warn({
    message: `The plan needs at least ${requests} requests, and App Store Connect takes ${quota.remaining} more from this key within the hour`,
    hint: 'The run pauses as needed, up to 65 minutes in all. A second run does what is left.',
  })
}

/** Each set that differs, with names; the others are only counted. */
function logChanges(plans: readonly SetPlan[], log: Log): void {
  const changed = plans.filter(isChange)
  const verb = changed.length === 1 || plans.length === 1 ? 'differs' : 'differ'
  log.startGroup(`Plan: ${changed.length} of ${countOf(plans.length, 'set')} ${verb}`)
  for (const line of describePlans(plans)) log.info(line)
  if (changed.length < plans.length) log.info(`${countOf(plans.length - changed.length, 'set')} in order already`)
  log.endGroup()
}
