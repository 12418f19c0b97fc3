import * as core from '@actions/core'
import { createLog } from './log.ts'
import type { Runtime } from './runtime.ts'

/** Returns what the runner of this process gives. `signal` aborts when the job is cancelled. */
export function createRuntime(signal: AbortSignal): Runtime {
  return {
    readInput: (name) => core.getInput(name),
    env: process.env,
    log: createLog(),
    signal,
    userAgent: 'app-screenshot-sets',
  }
}
