import { expect } from '@jest/globals'
import { createPictureFor, createPictures } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'

const GOOD = `
en-US:
  APP_IPHONE_67: [02.png, 01.png, "*"]
default:
  APP_IPHONE_67: [01.png, uploaded-before.png]
`

const BAD = `
en-US:
  APP_IPHONE_69: [01.png]
  APP_IPHONE_67: [01.png, 01.png, hidden.webp]
`

/** What a pull request from a fork has: no secret, and whatever event and tag. */
const NO_KEY = { 'api-key-id': '', 'api-private-key': '', 'issuer-id': '' }

export const scenario: Scenario = {
  arrange: () => ({
    inputs: { ...NO_KEY, command: 'validate', 'ordering-file': 'screenshots.yml', screenshots: 'screenshots' },
    env: { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'nightly' },
    files: {
      'screenshots.yml': GOOD,
      ...createPictures('APP_IPHONE_67', ['en-US/01.png', 'en-US/02.png', 'en-US/03.png'], 1),
      ...createPictures('APP_IPHONE_67', ['de-DE/01.png'], 5),
    },
  }),
  steps: [
    { title: 'a map and a folder that are right' },
    { title: 'a folder alone', inputs: { 'ordering-file': '' } },
    {
      title: 'a list of a direct target, whose locale is not known',
      inputs: { 'ordering-file': 'order.txt', 'app-version-localization': 'l1', 'display-type': 'APP_IPHONE_67' },
      files: { 'order.txt': '03.png\n01.png\n' },
    },
    { title: 'an order alone', inputs: { screenshots: '' } },
    {
      title: 'images that are wrong',
      inputs: { 'ordering-file': '' },
      files: {
        'screenshots/en-US/04.png': createPictureFor('APP_IPHONE_67', 9, { transparentAt: { x: 1, y: 2 } }),
        'screenshots/en-US/05.png': createPictureFor('APP_IPHONE_67', 1),
        'screenshots/en-US/06.png': createPictureFor('APP_IPHONE_67', 3).subarray(0, 4000),
        ...createPictures(
          'APP_IPHONE_67',
          Array.from({ length: 11 }, (_, index) => `fr-FR/${index}.png`),
          20,
        ),
      },
    },
    {
      title: 'a map that is wrong',
      inputs: { screenshots: '' },
      files: { 'screenshots.yml': BAD },
    },
    { title: 'neither file nor folder', inputs: { 'ordering-file': '', screenshots: '' } },
  ],
  verify: ({ simulator, runs, github }) => {
    expect(simulator.journal.requests()).toEqual([])
    expect(github.requests).toEqual([])
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 1, 1, 1])
  },
}
