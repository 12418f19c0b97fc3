import { expect } from '@jest/globals'
import { arrangeWrongOrder } from '../../support/arrangements.ts'
import { SHA } from '../../support/runner-environment.ts'
import type { Scenario } from '../../support/scenario.ts'

const LIST = '01-home.png\n02-search.png\n03-pricing.png\n'

export const scenario: Scenario = {
  github: {
    commits: {
      [SHA]: {
        'app store/order #1.txt': LIST,
        'latin.txt': Buffer.from('caf\xe9.png\n', 'latin1'),
        'folder.txt/order.txt': LIST,
      },
      ['0'.repeat(40)]: { 'newer.txt': LIST },
    },
  },
  arrange: (simulator) => ({ inputs: arrangeWrongOrder(simulator).inputs }),
  steps: (_, github) => [
    { title: 'it is there', inputs: { 'ordering-file': 'app store/order #1.txt' } },
    { title: 'it is in another commit only', inputs: { 'ordering-file': 'newer.txt' } },
    { title: 'it is a folder', inputs: { 'ordering-file': 'folder.txt' } },
    { title: 'it is no UTF-8', inputs: { 'ordering-file': 'latin.txt' } },
    { title: 'the permission is missing', githubToken: github.createToken({ 'pull-requests': 'write' }) },
    { title: 'no token', inputs: { 'github-token': '' } },
    { title: 'a file outside', inputs: { 'ordering-file': '../order.txt' } },
    { title: 'GitHub is out of order', before: () => void github.fail({ answer: 500 }) },
  ],
  verify: ({ runs }) => {
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 1, 1, 1, 1, 1, 1, 1])
  },
}
