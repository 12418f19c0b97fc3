import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import { onPullRequest } from '../../support/events.ts'
import type { Scenario } from '../../support/scenario.ts'

const ORDER = ['01-home.png', '02-search.png']

export const scenario: Scenario = {
  // Ours is on the second page of a list.
  github: { comments: Array.from({ length: 105 }, (_, index) => ({ issue: 5, body: `${index}`, author: 'octocat' })) },
  arrange: (simulator) => {
    addVersion(simulator, {
      locales: { 'en-US': { APP_IPHONE_67: ORDER.toReversed() }, 'de-DE': { APP_IPHONE_67: ORDER } },
    })
    return {
      inputs: { ...appInputs(simulator), command: 'plan', comment: 'true', 'ordering-file': 'screenshots.yml' },
      files: { 'screenshots.yml': 'default:\n  APP_IPHONE_67: [01-home.png, 02-search.png]\n' },
      ...onPullRequest(),
    }
  },
  steps: [
    {
      title: 'the first plan',
      before: ({ github }) => expect(github.comments).toHaveLength(105),
    },
    {
      title: 'a check, another day',
      inputs: { command: 'check' },
      files: { 'screenshots.yml': 'default:\n  APP_IPHONE_67: [01-home.png, nowhere.png]\n' },
      before: ({ github }) => expect(github.comments[105]?.body).toContain('1 of 2 sets would change'),
    },
    {
      title: 'nothing to do',
      files: { 'screenshots.yml': 'default:\n  APP_IPHONE_67: ["*"]\n' },
      before: ({ github }) => expect(github.comments[105]?.body).toContain('nowhere.png'),
    },
  ],
  verify: ({ github, runs }) => {
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 1, 0])
    expect(github.comments).toHaveLength(106)
  },
}
