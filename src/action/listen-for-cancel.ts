import { ActionError } from '../errors.ts'

/**
 * Returns a signal that aborts when the job is cancelled. From now on a cancel doesn't end the process: whoever hears the
 * signal brings the run to its end. The runner sends SIGINT, SIGTERM 7.5 s later, and then SIGKILL.
 */
export function listenForCancel(): AbortSignal {
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
  // Each time: the second signal must not end what the first one began.
  process.on('SIGINT', cancel)
  process.on('SIGTERM', cancel)
  return controller.signal
}
