import type { Log } from '../../action/log.ts'
import { countOf } from '../../listing.ts'
import { isChange, isSatisfied, type SetPlan } from '../../plan/plan.ts'
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

/** Each set that differs, with names; the others are only counted: those in order, and those that hold what App Store Connect hasn't finished with. */
function logChanges(plans: readonly SetPlan[], log: Log): void {
  const changed = plans.filter(isChange)
  const inOrder = plans.filter(isSatisfied)
  const incomplete = plans.length - changed.length - inOrder.length
  const differing = `${changed.length} of ${countOf(plans.length, 'set')} ${changed.length === 1 || plans.length === 1 ? 'differs' : 'differ'}`
  const waiting = incomplete === 0 ? '' : `, ${incomplete} ${incomplete === 1 ? 'is' : 'are'} not complete`
  log.startGroup(`Plan: ${differing}${waiting}`)
  for (const line of describePlans(plans)) log.info(line)
  if (inOrder.length > 0) log.info(`${countOf(inOrder.length, 'set')} in order already`)
  log.endGroup()
}
