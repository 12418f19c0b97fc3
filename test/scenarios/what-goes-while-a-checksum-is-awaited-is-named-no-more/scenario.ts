import { READ } from '../../support/arrangements.ts'
import { createFolder, createPicture, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

export const scenario: Scenario = {
  isDisturbed: true,
  arrange: (simulator) => {
    const { world } = simulator
    const picture = createPicture(1)
    const screenshots = [{ fileName: '1.png', bytes: picture, checksum: null }, 'gone.png']
    const { localization, ids } = addSet(simulator, { screenshots })
    world.after(READ, () => world.removeScreenshot(ids[1] ?? ''))
    return { inputs: uploadInputs(simulator, localization), files: createFolder([], { '1.png': picture }) }
  },
  verify: ({ runs: [run] }) => {
    const ids: readonly string[] = JSON.parse(run?.outputs['screenshot-ids'] ?? '[]')
    if (ids.length !== 1) throw new Error(`the run names what is gone: ${ids.join(', ')}`)
  },
}
