import { boundMemory } from './action/bound-memory.ts'
import { createRuntime } from './action/create-runtime.ts'
import { beginMainStep, isPostStep } from './action/step.ts'
import { cleanUp } from './clean-up.ts'
import { run } from './run.ts'

// The runner starts this file twice: as the main step, and once more when the job's last step has ended.
boundMemory()
if (isPostStep()) {
  await cleanUp(createRuntime())
} else {
  beginMainStep()
  await run(createRuntime())
}
