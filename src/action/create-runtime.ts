import * as core from '@actions/core'
import { ActionError } from '../errors.ts'
import { createLog } from './log.ts'
import type { Runtime } from './runtime.ts'

/** Returns what the runner of this process gives. From now on a cancelled job aborts the signal instead of ending the process at once. */
export function createRuntime(): Runtime {
  const controller = new AbortController()
  function cancel(): void {
    controller.abort(
      new ActionError({
        code: 'CANCELLED',
        message: 'The job was cancelled while the action was at work',
        hint: 'Run it again: it goes on from what is there.',
      }),
    )
  }
  // The runner sends SIGINT, and SIGTERM 7.5 s later.
  process.once('SIGINT', cancel)
  process.once('SIGTERM', cancel)
  return {
    readInput: (name) => core.getInput(name),
    env: process.env,
    log: createLog(),
    signal: controller.signal,
    userAgent: 'app-screenshot-sets',
  }
}
