import { expect } from '@jest/globals'
import { createPictures } from '../../support/app.ts'
import { onPullRequest } from '../../support/events.ts'
import { uploadInputs } from '../../support/pictures.ts'
import { SHA } from '../../support/runner-environment.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

const HEAD = 'c'.repeat(40)
const COMMITTED = createPictures('APP_IPHONE_67', ['en-US/01-home.png', 'en-US/02-changed.png'])
const LATER = createPictures('APP_IPHONE_67', ['en-US/02-changed.png', 'en-US/03-new.png'], 10)

export const scenario: Scenario = {
  github: { commits: { [HEAD]: COMMITTED, [SHA]: {} } },
  arrange: (simulator) => {
    const { localization } = addSet(simulator)
    return {
      inputs: { ...uploadInputs(simulator, localization), command: 'plan' },
      files: { ...COMMITTED, ...LATER },
      ...onPullRequest(HEAD),
      env: { ...onPullRequest(HEAD).env, GITHUB_SERVER_URL: 'https://github.example.com' },
    }
  },
  steps: (_, github) => [
    { title: 'the head of a pull request' },
    { title: 'no right to read', githubToken: github.createToken({}) },
    { title: 'no token', inputs: { 'github-token': '' } },
    { title: 'GitHub is out of order', before: () => void github.fail({ status: 500 }) },
  ],
  journal: 'counts',
  verify: ({ runs: [first, ...others] }) => {
    expect(first?.summary).toContain(
      `https://github.example.com/example/app/raw/${HEAD}/screenshots/en-US/01-home.png"`,
    )
    expect(first?.summary.match(/<img [^>]*\/raw\//g)).toHaveLength(1)
    // A link is a convenience: without it the run goes on.
    expect(others.map(({ exitCode, summary }) => [exitCode, /<img/.test(summary)])).toEqual(
      others.map(() => [0, false]),
    )
  },
}
