import { addSets, addVersion } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'
import { keyInputs } from '../../support/world.ts'

const SHOWN = ['b.png', 'a.png']
const DE = '10c00000-0000-4000-8000-000000000070'
const FR = '10c00000-0000-4000-8000-000000000071'

export const scenario: Scenario = {
  arrange: (simulator) => {
    const { id } = addVersion(simulator, { locales: { 'en-US': { APP_IPHONE_67: SHOWN } } })
    for (const [localization, locale] of [[DE, 'de-DE'] as const, [FR, 'fr-FR'] as const]) {
      simulator.world.addLocalization({ id: localization, version: id, locale })
      addSets(simulator, localization, { APP_IPHONE_67: SHOWN })
    }
    return {
      inputs: { ...keyInputs(simulator), 'ordering-file': 'order.yml' },
      files: {
        'order.yml': 'en-US: {APP_IPHONE_67: [b.png, a.png]}\nde-DE: {APP_IPHONE_67: [a.png, b.png]}\nja: de-DE\n',
      },
    }
  },
  steps: [
    { title: 'its locale has a key', inputs: { 'app-version-localization': DE } },
    { title: 'its locale has none', inputs: { 'app-version-localization': FR } },
  ],
}
