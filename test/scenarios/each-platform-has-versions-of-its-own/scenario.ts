import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    const wrong = ['b.png', 'a.png']
    const app = simulator.world.addApp()
    addVersion(simulator, { app, locales: { 'en-US': { APP_IPHONE_67: wrong } } })
    addVersion(simulator, { app, platform: 'MAC_OS', locales: { 'en-US': { APP_DESKTOP: wrong } } })
    addVersion(simulator, { app, platform: 'TV_OS', locales: { 'en-US': { APP_APPLE_TV: wrong } } })
    addVersion(simulator, { app, platform: 'VISION_OS', locales: { 'en-US': { APP_APPLE_VISION_PRO: wrong } } })
    return {
      inputs: { ...appInputs(simulator), 'ordering-file': 'order.txt' },
      files: { 'order.txt': lines('a.png', 'b.png') },
    }
  },
  steps: [
    { title: 'macOS', inputs: { platform: 'MAC_OS', 'display-type': 'APP_DESKTOP' } },
    { title: 'tvOS', inputs: { platform: 'TV_OS', 'display-type': 'APP_APPLE_TV' } },
    { title: 'visionOS', inputs: { platform: 'VISION_OS', 'display-type': 'APP_APPLE_VISION_PRO' } },
    { title: 'a display type of another platform', inputs: { 'display-type': 'APP_DESKTOP' } },
    {
      title: 'the same in a map',
      inputs: { platform: 'TV_OS', 'ordering-file': 'order.yml' },
      files: { 'order.yml': 'default:\n  APP_APPLE_TV: [a.png]\n  APP_DESKTOP: [a.png]\n' },
    },
  ],
}
