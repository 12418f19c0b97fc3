/** What a runner says of events other than a pushed tag, for scenarios. */
import type { RunOptions } from './run-action.ts'
import { SHA } from './runner-environment.ts'

/** A run for pull request 5, whose head is this commit. GitHub runs it on a merge commit, which is nobody's business here. */
export function onPullRequest(headCommit = SHA, eventName = 'pull_request'): Pick<RunOptions, 'env' | 'event'> {
  return {
    env: {
      GITHUB_EVENT_NAME: eventName,
      GITHUB_REF: 'refs/pull/5/merge',
      GITHUB_REF_NAME: '5/merge',
      GITHUB_REF_TYPE: 'branch',
      GITHUB_WORKFLOW: 'Plan',
      GITHUB_JOB: 'plan',
    },
    event: { pull_request: { number: 5, head: { sha: headCommit } } },
  }
}
