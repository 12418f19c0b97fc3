import { createHash } from 'node:crypto'
import type { Simulator } from '../../test/simulator/simulator.ts'
import { groupOf } from '../../test/simulator/state/display-types.ts'
import { APP_LOOKUPS, appInputs, type BenchCase, type Limits, USUAL_TIMES } from './bench-case.ts'
import {
  addVersion,
  type Catalogue,
  createImages,
  createOrderingFile,
  createSharedFolder,
  listLocales,
} from './catalogue.ts'
import { SIZES } from './pictures.ts'

/** The same images in every locale: with the App Asset Library each is uploaded once. */
function createLibraryCase(
  name: string,
  { isThere = false, ...catalogue }: Catalogue & { readonly isThere?: boolean },
  limits: Limits = {},
): BenchCase {
  const { displayTypes, images } = catalogue
  const sets = displayTypes.map(() => (isThere ? {} : { placements: images }))
  return {
    name,
    load: {
      lookups: APP_LOOKUPS,
      localizations: listLocales(catalogue).map(() => sets),
      library: { uploads: isThere ? 0 : displayTypes.length * images },
      ...USUAL_TIMES,
    },
    arrange: (simulator) => {
      if (isThere) addShown(simulator, catalogue)
      else addVersion(simulator, catalogue)
      const inputs = { backend: 'asset-library', screenshots: 'screenshots', 'ordering-file': 'order.yml' }
      const files = { ...createSharedFolder(catalogue), 'order.yml': createOrderingFile(catalogue) }
      return { inputs: { ...appInputs(simulator), ...inputs }, files }
    },
    ...limits,
  }
}

/** A version whose localizations show all images, noted by their MD5 as the action does. */
function addShown(simulator: Simulator, catalogue: Catalogue): void {
  const { library } = simulator.world
  const localizations = addVersion(simulator, catalogue)
  for (const [displayType, images] of createImages(catalogue)) {
    const group = groupOf(displayType) ?? ''
    for (const [fileName, bytes] of images) {
      const referenceName = createHash('md5').update(bytes).digest('hex')
      const image = library.addImage({ fileName, bytes, group, referenceName })
      for (const localization of localizations.values()) library.addPlacement({ image, localization, group })
    }
  }
}

const MANY: Catalogue = { locales: 20, displayTypes: ['APP_IPHONE_67', 'APP_IPAD_PRO_3GEN_129'], images: 8 }
const FULL: Catalogue = { locales: 39, displayTypes: Object.keys(SIZES), images: 10 }

/** What is measured of the App Asset Library, small first. */
export const LIBRARY_CASES: readonly BenchCase[] = [
  createLibraryCase('asset library, 40 sets: nothing to do', { ...MANY, isThere: true }),
  createLibraryCase('asset library, 156 sets: nothing to do', { ...FULL, isThere: true }),
  createLibraryCase('asset library, 40 sets: 16 images shown 320 times', MANY),
  createLibraryCase(
    'asset library, 156 sets: 40 images of 3 MB shown 1,560 times',
    { ...FULL, isReal: true },
    { isLong: true },
  ),
]
