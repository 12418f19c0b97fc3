import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import { onPullRequest } from '../../support/events.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  github: {},
  arrange: (simulator) => {
    addVersion(simulator, { locales: { 'en-US': { APP_IPHONE_67: ['01-home.png'] } } })
    return {
      inputs: { ...appInputs(simulator), comment: 'true', 'ordering-file': 'screenshots.yml' },
      files: { 'screenshots.yml': 'en-US:\n  APP_IPHONE_67: [01-home.png]\n' },
    }
  },
  steps: [
    { title: 'a plan on a pushed tag', inputs: { command: 'plan' } },
    { title: 'the same without a token', inputs: { command: 'plan', 'github-token': '' } },
    { title: 'an apply on a pull request', ...onPullRequest() },
    { title: 'a reading run on a pull request', inputs: { command: 'read' }, ...onPullRequest() },
  ],
  journal: 'counts',
  verify: ({ github, runs }) => {
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0])
    expect(github.requests).toEqual([])
  },
}
