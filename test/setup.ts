import { afterEach } from '@jest/globals'

// `core.setFailed` sets the exit code of the process that runs the tests; a test that provokes it must not fail the run.
afterEach(() => {
  process.exitCode = undefined
})
