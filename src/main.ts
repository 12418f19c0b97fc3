import * as core from '@actions/core'
import { createRuntime } from './action/create-runtime.ts'
import { cleanUp } from './clean-up.ts'
import { run } from './run.ts'

// The runner starts this file twice, as the main step and after the job's last step; the state tells which time it is.
if (core.getState('is-post') === '') {
  core.saveState('is-post', 'true')
  await run(createRuntime())
} else {
  await cleanUp(createRuntime())
}
