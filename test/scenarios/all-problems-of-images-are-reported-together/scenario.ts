import { expect } from '@jest/globals'
import { createJpeg } from '../../support/images/jpeg.ts'
import { createFolder, createPicture, showing, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

const LFS = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'

export const scenario: Scenario = {
  arrange: (simulator) => ({
    inputs: uploadInputs(simulator, addSet(simulator, { screenshots: [showing('01-size.png', 51)] }).localization),
    files: createFolder([], {
      'APP_IPHONE_67/01-size.png': createPicture(1, { width: 1284, height: 2778 }),
      'APP_IPHONE_67/02-transparent.png': createPicture(2, { transparentAt: { x: 17, y: 2000 } }),
      'APP_IPHONE_67/03-truncated.png': createPicture(3).subarray(0, 5000),
      'APP_IPHONE_67/04-empty.png': '',
      'APP_IPHONE_67/05-extension.png': createJpeg({ width: 1290, height: 2796 }),
      'APP_IPHONE_67/06-rotated.jpg': createJpeg({ width: 1290, height: 2796, orientation: 6 }),
      'APP_IPHONE_67/07-pointer.png': LFS,
      'APP_IPHONE_67/08-same.png': createPicture(8),
      'APP_IPHONE_67/09-same.png': createPicture(8),
      'APP_IPHONE_67/10-good.png': createPicture(10),
    }),
  }),
  verify: ({ simulator }) => {
    expect(simulator.journal.writes()).toEqual([])
  },
}
