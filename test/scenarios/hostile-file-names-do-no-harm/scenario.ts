import { createFolder, createPicture, showing, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

export const scenario: Scenario = {
  simulator: { orderAfterUpload: 'reservation' },
  arrange: (simulator) => ({
    inputs: uploadInputs(
      simulator,
      addSet(simulator, { screenshots: [showing('old\n::error::boo.png', 51)] }).localization,
    ),
    files: createFolder([], {
      '::warning::gotcha.png': createPicture(1),
      '<img src=x onerror=alert(1)>.png': createPicture(2),
      '##[error]boo.png': createPicture(3),
      'a\n::set-output name=set-id::evil.png': createPicture(4),
      '-rf %0A *[x]|`$(id)`.png': createPicture(5),
      'größe 🙂.png': createPicture(6),
    }),
  }),
  steps: [{ title: 'uploads them as they are called' }, { title: 'finds nothing to do' }],
  journal: 'sorted',
}
