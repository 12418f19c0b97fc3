import { expect } from '@jest/globals'
import type { Scenario } from '../../support/scenario.ts'
import { addSet, DISPLAY_TYPE, keyInputs, type ScreenshotLike } from '../../support/world.ts'

const TWIN = '0123456789abcdef0123456789abcdef'

const FIRST: readonly ScreenshotLike[] = [
  { fileName: 'twin.png', checksum: TWIN },
  { fileName: 'twin.png', checksum: TWIN },
  { fileName: 'copy.png', checksum: TWIN },
  'star *.png',
  'what?.png',
  '[a].png',
  'up/../down.png',
  'back\\slash.png',
  'cut #1.png',
  'uncut#1.png',
]

const SECOND: readonly ScreenshotLike[] = [
  'id:x',
  { fileName: 'md5:x', checksum: null },
  '# no comment.png',
  '"quoted".png',
  'half "quoted".png',
  ' blank at both ends ',
  '*',
  'line\nbreak.png',
  // The same name, written in two ways.
  'caf\u00e9.png',
  'cafe\u0301.png',
]

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    const { localization } = addSet(simulator, { screenshots: FIRST })
    addSet(simulator, { localization, displayType: 'APP_IPHONE_65', screenshots: SECOND })
    return { inputs: { ...keyInputs(simulator), 'app-version-localization': localization } }
  },
  steps: [
    { title: 'a map is pulled', inputs: { command: 'pull', 'ordering-file': 'screenshots.yml' } },
    { title: 'it is applied', inputs: { 'ordering-file': 'screenshots.yml' } },
    {
      title: 'a list is pulled',
      inputs: { command: 'pull', 'ordering-file': 'order.txt', 'display-type': DISPLAY_TYPE },
    },
    { title: 'it is applied', inputs: { 'ordering-file': 'order.txt', 'display-type': DISPLAY_TYPE } },
    {
      title: 'another list is pulled',
      inputs: { command: 'pull', 'ordering-file': 'other.txt', 'display-type': 'APP_IPHONE_65' },
    },
    { title: 'it is applied', inputs: { 'ordering-file': 'other.txt', 'display-type': 'APP_IPHONE_65' } },
  ],
  verify: ({ simulator, runs }) => {
    expect(runs.map(({ exitCode, outputs }) => [exitCode, outputs['changed']])).toEqual(runs.map(() => [0, 'false']))
    expect(simulator.journal.writes()).toEqual([])
  },
}
