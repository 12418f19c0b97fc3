import { createFolder, createPicture, delayFirstUpload, orderedUploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    delayFirstUpload(simulator)
    return {
      inputs: orderedUploadInputs(simulator, simulator.world.addLocalization()),
      files: {
        ...createFolder(['en-US/APP_IPHONE_67/01-home.png']),
        ...createFolder([], {
          // The name counts once: the picture of the locale's own display type wins.
          'APP_IPHONE_67/01-home.png': createPicture(11),
          'en-US/02-search.png': createPicture(12),
          'APP_IPHONE_67/03-map.png': createPicture(13),
          '04-end.png': createPicture(14),
          'en-US/05-tablet.png': createPicture(15, { width: 2064, height: 2752 }),
          'en-US/APP_IPAD_PRO_3GEN_129/06-tablet.png': createPicture(16, { width: 2064, height: 2752 }),
          '07-unnamed.png': createPicture(17),
          'de-DE/08-other.png': createPicture(18),
          'appleTV/en-US/09-tv.png': createPicture(19),
          'drafts/10-draft.png': createPicture(20),
          '.hidden.png': createPicture(21),
          'notes.txt': 'not an image',
        }),
        'order.txt': lines('0[1-6]-*'),
      },
    }
  },
  steps: [
    { title: 'each from its folder' },
    {
      title: 'a reference to a file that is no image is never skipped',
      inputs: { missing: 'skip' },
      files: { 'order.txt': lines('notes.txt', '0[1-6]-*') },
    },
    { title: 'a reference to an image of another size', files: { 'order.txt': lines('05-tablet.png', '0[1-6]-*') } },
  ],
  journal: 'sorted',
}
