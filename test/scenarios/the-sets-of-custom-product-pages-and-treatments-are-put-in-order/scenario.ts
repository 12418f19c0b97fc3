import { HOME, SEARCH } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet, DISPLAY_TYPE, keyInputs, lines } from '../../support/world.ts'

const screenshots = [SEARCH, HOME]

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => ({
    inputs: { ...keyInputs(simulator), 'display-type': DISPLAY_TYPE, 'ordering-file': 'order.txt' },
    files: { 'order.txt': lines(HOME, SEARCH) },
  }),
  steps: (simulator) => {
    const { world } = simulator
    const pageVersion = world.addCustomProductPageVersion({ page: world.addCustomProductPage() })
    const treatment = world.addTreatment({ experiment: world.addExperiment() })
    const page = addSet(simulator, {
      localization: world.addCustomProductPageLocalization({ pageVersion }),
      screenshots,
    })
    const experiment = addSet(simulator, { localization: world.addTreatmentLocalization({ treatment }), screenshots })
    return [
      { title: 'a custom product page', inputs: { 'custom-product-page-localization': page.localization } },
      { title: 'a treatment of an experiment', inputs: { 'treatment-localization': experiment.localization } },
    ]
  },
}
