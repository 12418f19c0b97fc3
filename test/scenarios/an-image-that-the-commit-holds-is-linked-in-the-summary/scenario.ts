import { expect } from '@jest/globals'
import { createPictures } from '../../support/app.ts'
import { onPullRequest } from '../../support/events.ts'
import { uploadInputs } from '../../support/pictures.ts'
import { SHA } from '../../support/runner-environment.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

const HEAD = 'c'.repeat(40)
const COMMITTED = createPictures('APP_IPHONE_67', ['en-US/01 "home".png', 'en-US/02-changed.png'])
const LATER = createPictures('APP_IPHONE_67', ['en-US/02-changed.png', 'en-US/03-new.png'], 10)
const PUBLIC = { repository: { private: false, visibility: 'public' } }

export const scenario: Scenario = {
  github: { commits: { [SHA]: COMMITTED, [HEAD]: LATER } },
  arrange: (simulator) => {
    const { localization } = addSet(simulator, { screenshots: ['old.png'] })
    return {
      inputs: { ...uploadInputs(simulator, localization), command: 'plan' },
      files: { ...COMMITTED, ...LATER },
      event: PUBLIC,
    }
  },
  steps: (_, github) => [
    { title: 'a public repository' },
    {
      title: "the head of a pull request, on an instance of one's own",
      env: { ...onPullRequest().env, GITHUB_SERVER_URL: 'https://github.example.com' },
      event: { pull_request: { number: 5, head: { sha: HEAD } }, ...PUBLIC },
    },
    { title: 'pictures that nobody may see', inputs: { thumbnails: 'false' } },
    { title: 'a private repository', event: { repository: { private: true } } },
    { title: 'an event that says nothing of the repository', event: {} },
    { title: 'no token', inputs: { 'github-token': '' } },
    { title: 'GitHub is out of order', before: () => void github.fail({ answer: 500 }) },
  ],
  journal: 'counts',
  verify: ({ runs: [tag, pullRequest, hidden, ...others] }) => {
    const linked = [tag, pullRequest].map((run) => run?.summary.match(/(?<=<img src=")[^"]*\/raw\/[^"]*/g))
    expect(linked).toEqual([
      [`https://github.com/example/app/raw/${SHA}/screenshots/en-US/01%20%22home%22.png`],
      [
        `https://github.example.com/example/app/raw/${HEAD}/screenshots/en-US/02-changed.png`,
        `https://github.example.com/example/app/raw/${HEAD}/screenshots/en-US/03-new.png`,
      ],
    ])
    expect(hidden?.summary).not.toMatch(/<img|https?:/)
    // A link is a convenience: without it the run goes on.
    expect(others.map(({ exitCode, summary }) => [exitCode, /\/raw\//.test(summary)])).toEqual(
      others.map(() => [0, false]),
    )
  },
}
