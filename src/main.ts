import { boundMemory } from './action/bound-memory.ts'
import { createRuntime } from './action/create-runtime.ts'
import { run } from './run.ts'

boundMemory()
await run(createRuntime())
