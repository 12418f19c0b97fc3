import { expect } from '@jest/globals'
import { addVersion, appInputs, createPictures, STEADY } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  simulator: STEADY,
  arrange: (simulator) => {
    const empty = { APP_IPHONE_67: [] }
    addVersion(simulator, { locales: { 'en-US': empty, 'en-GB': empty, 'de-DE': empty } })
    return {
      inputs: { ...appInputs(simulator), screenshots: 'screenshots', 'ordering-file': 'order.yml' },
      files: {
        'order.yml': 'en-US:\n  APP_IPHONE_67: [home.png, search.png, brand.png]\nen-GB: en-US\nde-DE: en-GB\n',
        ...createPictures('APP_IPHONE_67', [
          'en-US/APP_IPHONE_67/home.png',
          'en-US/search.png',
          'en-GB/search.png',
          'de-DE/APP_IPHONE_67/home.png',
          'brand.png',
        ]),
      },
    }
  },
  journal: 'counts',
  areIdsByChance: true,
  verify: ({ runs }) => {
    const { sets } = JSON.parse(runs[0]?.outputs['result'] ?? '')
    const [us, gb, de] = sets.map(({ after }: { after: { checksum: string }[] }) =>
      after.map(({ checksum }) => checksum),
    )
    expect(gb).toEqual([us[0], gb[1], us[2]])
    expect(gb[1]).not.toBe(us[1])
    expect(de).toEqual([de[0], gb[1], us[2]])
    expect(de[0]).not.toBe(us[0])
  },
}
