import { addVersion, appInputs, createPictures, STEADY } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  backends: 'both',
  simulator: STEADY,
  arrange: (simulator) => {
    const empty = { APP_IPHONE_67: [], APP_IPHONE_65: [] }
    addVersion(simulator, { locales: { 'en-US': empty, 'de-DE': empty } })
    return {
      inputs: { ...appInputs(simulator), screenshots: 'fastlane/screenshots' },
      files: Object.fromEntries(
        Object.entries({
          ...createPictures('APP_IPHONE_67', ['en-US/iphone69_1_home.png', 'de-DE/iphone69_1_home.png']),
          ...createPictures('APP_IPHONE_65', ['en-US/iphone65_1_home.png'], 10),
          // 2048 × 2732 is a size of two display types.
          ...createPictures('APP_IPAD_PRO_129', ['en-US/ipad_1_home.png'], 20),
          ...createPictures('APP_IPHONE_35', ['default/1.png', 'appleTV/en-US/1.png', 'iMessage/en-US/1.png'], 30),
        }).map(([path, content]) => [`fastlane/${path}`, content]),
      ),
    }
  },
  journal: 'counts',
  areIdsByChance: true,
}
