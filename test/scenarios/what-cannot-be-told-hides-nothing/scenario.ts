import type { Scenario } from '../../support/scenario.ts'
import { addSet, lines, orderInputs } from '../../support/world.ts'

const FULL = { RUNNER_TEMP: '/nowhere', GITHUB_STEP_SUMMARY: '/dev/full' }

export const scenario: Scenario = {
  arrange: (simulator) => ({
    inputs: orderInputs(simulator, addSet(simulator, { screenshots: ['1.png', '2.png'] }).localization),
    files: { 'order.txt': lines('2.png', '1.png'), 'wrong.txt': lines('2.png', '3.png'), 'notes/report.txt': '' },
  }),
  steps: [
    { title: 'the report would be a folder', inputs: { report: '.' } },
    { title: 'the report would lie below a file', inputs: { report: 'notes/report.txt/report.html' } },
    { title: 'outputs can not be written', env: { GITHUB_OUTPUT: '/dev/full' } },
    { title: 'a good run can write neither result file nor summary', env: FULL },
    { title: 'neither can one that fails', inputs: { 'ordering-file': 'wrong.txt' }, env: FULL },
  ],
}
