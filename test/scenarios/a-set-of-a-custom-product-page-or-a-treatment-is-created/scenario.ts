import type { Scenario } from '../../support/scenario.ts'
import { DISPLAY_TYPE, keyInputs } from '../../support/world.ts'

export const scenario: Scenario = {
  arrange: (simulator) => ({ inputs: { ...keyInputs(simulator), 'display-type': DISPLAY_TYPE } }),
  steps: ({ world }) => {
    const pageVersion = world.addCustomProductPageVersion({ page: world.addCustomProductPage() })
    const treatment = world.addTreatment({ experiment: world.addExperiment() })
    const page = world.addCustomProductPageLocalization({ pageVersion, locale: 'fr-FR' })
    return [
      { title: 'a custom product page', inputs: { 'custom-product-page-localization': page } },
      {
        title: 'a treatment of an experiment',
        inputs: { 'treatment-localization': world.addTreatmentLocalization({ treatment }) },
      },
    ]
  },
}
