import { expect } from '@jest/globals'
import { arrangeWrongOrder } from '../../support/arrangements.ts'
import { onPullRequest } from '../../support/events.ts'
import type { Scenario } from '../../support/scenario.ts'

const COMMANDS = ['plan', 'check', 'read', 'apply', 'pull', 'delete']

export const scenario: Scenario = {
  github: {},
  arrange: (simulator) => {
    const { inputs, files } = arrangeWrongOrder(simulator)
    // A comment would be made with the rights of the base repository.
    return { inputs: { ...inputs, comment: 'true' }, files, ...onPullRequest(undefined, 'pull_request_target') }
  },
  steps: COMMANDS.map((command) => ({
    title: command,
    inputs: { command, ...(command === 'delete' ? { 'ordering-file': '' } : {}) },
  })),
  journal: 'counts',
  verify: ({ simulator, github, runs }) => {
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 1, 0, 1, 1, 1])
    expect(simulator.journal.writes()).toEqual([])
    expect(github.requests).toEqual([])
  },
}
