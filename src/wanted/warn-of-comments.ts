import type { Notice } from '../errors.ts'
import type { Place } from '../state/screenshot-set.ts'
import type { OrderingFile } from './ordering-file/ordering-file.ts'

/** A set with what a name may mean in it. */
interface NamedSet {
  readonly place: Pick<Place, 'screenshots'> | undefined
  readonly images: readonly { readonly name: string }[] | undefined
}

/** Comments of a plain list that are, with their `#`, exactly the name of a screenshot or an image: most likely they are meant. */
export function warnOfComments(file: OrderingFile | undefined, sets: readonly NamedSet[]): readonly Notice[] {
  if (file?.kind !== 'list' || file.comments.size === 0) return []
  const names = new Set(
    sets.flatMap(({ place, images = [] }) => [
      ...images.map(({ name }) => name.normalize('NFC')),
      ...(place?.screenshots ?? []).map(({ fileName }) => fileName.normalize('NFC')),
    ]),
  )
  return [...file.comments]
    .filter(([text]) => names.has(text.normalize('NFC')))
    .map(([text, { line, column }]) => ({
      message: `"${text}" is a comment here, and also the name of a screenshot or an image`,
      hint: `Put it in double quotes to name it: "${text}".`,
      location: { file: file.file, line, column },
    }))
}
