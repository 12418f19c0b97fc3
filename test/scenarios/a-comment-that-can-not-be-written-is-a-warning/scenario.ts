import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import { onPullRequest } from '../../support/events.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  github: {},
  arrange: (simulator) => {
    addVersion(simulator, { locales: { 'en-US': { APP_IPHONE_67: ['01-home.png'] } } })
    return {
      inputs: { ...appInputs(simulator), command: 'plan', comment: 'true', 'ordering-file': 'screenshots.yml' },
      files: { 'screenshots.yml': 'en-US:\n  APP_IPHONE_67: [01-home.png]\n' },
      ...onPullRequest(),
    }
  },
  steps: (_, github) => [
    { title: 'the permission is missing', githubToken: github.createToken({ contents: 'read' }) },
    { title: 'GitHub is out of order', before: () => void github.fail({ answer: 500 }) },
    { title: 'no token', githubToken: '', inputs: { 'github-token': '' } },
  ],
  journal: 'counts',
  verify: ({ github, runs }) => {
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 1])
    expect(github.comments).toEqual([])
  },
}
