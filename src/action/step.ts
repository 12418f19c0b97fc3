import * as core from '@actions/core'

const MARK = 'is-post'

/** Whether the action is run as its post step: the main step has left its mark in the action's state. */
export function isPostStep(): boolean {
  return core.getState(MARK) !== ''
}

/** Leaves the mark that tells the post step what it is. */
export function beginMainStep(): void {
  core.saveState(MARK, 'true')
}
