import { createRuntime } from './action/create-runtime.ts'
import { listenForCancel } from './action/listen-for-cancel.ts'
import { cleanUp } from './clean-up.ts'

// The post step, which the runner starts at the end of a job that failed or was cancelled.
await cleanUp(createRuntime(listenForCancel()))
