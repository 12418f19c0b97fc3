import type { ImageFile } from '../../images/file/local-image.ts'

/** The images of a folder, with those set apart that a framed version beside them stands for. */
export interface FramedPairs {
  readonly images: readonly ImageFile[]
  readonly unframed: readonly ImageFile[]
}

const FRAMED = /_framed(?=\.[^.]+$)/i

/** Sets `<name>.<ext>` apart where `<name>_framed.<ext>` lies beside it, as frameit leaves the two. Extensions may differ in kind and case. */
export function pairFramed(files: readonly ImageFile[]): FramedPairs {
  const framed = new Set(
    files.filter(({ name }) => FRAMED.test(name)).map(({ name }) => stem(name.replace(FRAMED, ''))),
  )
  const hasFramed = ({ name }: ImageFile) => !FRAMED.test(name) && framed.has(stem(name))
  return { images: files.filter((file) => !hasFramed(file)), unframed: files.filter(hasFramed) }
}

function stem(name: string): string {
  return name.replace(/\.[^.]+$/, '').normalize('NFC')
}
