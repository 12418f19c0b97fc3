import type { Place } from '../../src/state/screenshot-set.ts'
import { createSetInputs } from '../../src/wanted/create-set-inputs.ts'
import type { Wishes } from '../../src/wanted/wishes/wishes.ts'
import { createFolder, type Files } from './folder.ts'
import { parse } from './parse.ts'

/** Pixel sizes of an iPhone and an iPad. */
export const IPHONE = '1290x2796'

export const IPAD = '2048x2732'

/** A plain list of all there is. */
export const LIST = parse('*', 'order.txt')

interface Facts extends Partial<Omit<Wishes, 'folder'>> {
  readonly files?: Files
  readonly locales?: readonly string[]
  readonly places?: readonly Place[]
}

/** What is wanted of the sets of these locales, default en-US alone. */
export function createInputs({ files, locales = ['en-US'], places = [], ...facts }: Facts) {
  const { folder, images } = createFolder(files ?? {})
  const wishes: Wishes = {
    orderingFile: undefined,
    locales: [],
    displayTypes: [],
    missing: 'fail',
    isDirect: false,
    ...facts,
    folder: files === undefined ? undefined : folder,
  }
  const states = locales.map((locale) => ({ localizationId: `id of ${locale}`, locale, places }))
  return createSetInputs(states, wishes, images)
}

/** Each set with the images that it may show and how they fit it. */
export function describeInputs(facts: Facts): Record<string, readonly string[] | undefined> {
  const { inputs } = createInputs(facts)
  return Object.fromEntries(
    inputs.map(({ locale, displayType, images }) => [
      `${locale} ${displayType}`,
      images?.map(({ relativePath, fit }) => `${relativePath.replace('screenshots/', '')} ${fit}`),
    ]),
  )
}
