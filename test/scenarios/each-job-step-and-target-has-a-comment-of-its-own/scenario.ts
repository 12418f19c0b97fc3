import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import { onPullRequest } from '../../support/events.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  github: {},
  arrange: (simulator) => {
    const SETS = { APP_IPHONE_67: ['02-search.png', '01-home.png'] }
    addVersion(simulator, { locales: { 'en-US': SETS, 'de-DE': SETS } })
    return {
      inputs: { ...appInputs(simulator), command: 'plan', comment: 'true', 'ordering-file': 'screenshots.yml' },
      files: { 'screenshots.yml': 'default:\n  APP_IPHONE_67: [01-home.png, 02-search.png]\n' },
      ...onPullRequest(),
    }
  },
  steps: () => {
    const { env } = onPullRequest()
    return [
      { title: 'a step' },
      { title: 'another step of the job', env: { ...env, GITHUB_ACTION: 'screenshots_2' } },
      { title: 'another job', env: { ...env, GITHUB_JOB: 'nightly' } },
      { title: 'another workflow', env: { ...env, GITHUB_WORKFLOW: 'Nightly' } },
      { title: 'another target', inputs: { locale: 'de-DE' } },
      { title: 'the first step in a later run', env: { ...env, GITHUB_RUN_ID: '1658821494' } },
    ]
  },
  journal: 'counts',
  verify: ({ github }) => {
    expect(github.comments).toHaveLength(5)
    expect(new Set(github.comments.map(({ body }) => body.split('\n')[0])).size).toBe(5)
  },
}
