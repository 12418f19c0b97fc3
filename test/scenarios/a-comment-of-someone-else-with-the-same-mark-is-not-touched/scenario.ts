import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import { onPullRequest } from '../../support/events.ts'
import type { Scenario } from '../../support/scenario.ts'

const PERMISSIONS = { 'pull-requests': 'write' } as const

export const scenario: Scenario = {
  github: {},
  arrange: (simulator) => {
    addVersion(simulator, { locales: { 'en-US': { APP_IPHONE_67: ['02-search.png', '01-home.png'] } } })
    return {
      inputs: { ...appInputs(simulator), command: 'plan', comment: 'true', 'ordering-file': 'screenshots.yml' },
      files: { 'screenshots.yml': 'en-US:\n  APP_IPHONE_67: [01-home.png, 02-search.png]\n' },
      ...onPullRequest(),
    }
  },
  steps: (_, github) => {
    const bot = github.createToken(PERMISSIONS, 'release-bot')
    return [
      { title: "a user's token", githubToken: bot },
      { title: "the job's own token", files: { 'screenshots.yml': 'en-US:\n  APP_IPHONE_67: ["*"]\n' } },
      { title: "the user's token again", githubToken: bot },
      {
        title: "the job's own token, where GitHub doesn't tell whose it is",
        before: () => void github.fail({ path: '/graphql', answer: 403 }),
      },
    ]
  },
  journal: 'counts',
  verify: ({ github }) => {
    expect(github.comments.map(({ author }) => author)).toEqual(['release-bot', 'github-actions[bot]'])
    const updates = github.requests.filter((request) => request.startsWith('PATCH'))
    expect(updates.map((request) => /comments\/(\d+)/.exec(request)?.[1])).toEqual(['1', '2'])
  },
}
