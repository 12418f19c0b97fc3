import { ImageError, type Issue } from '../errors.ts'
import type { ImageFile, LocalImage } from './local-image.ts'
import { readLocalImage } from './read-local-image.ts'

/** What an image is, or why it can't be used. */
export type ReadImage =
  | { readonly kind: 'image'; readonly image: LocalImage }
  | { readonly kind: 'broken'; readonly issues: readonly Issue[] }

/** Files that are read at a time: enough to keep the disk busy. */
const FILES_AT_A_TIME = 8

/** Reads images, each once, and knows them by their path. One that can't be used says why, and the others are read all the same. */
export async function readImages(files: readonly ImageFile[]): Promise<ReadonlyMap<string, ReadImage>> {
  const images = new Map<string, ReadImage>()
  const queue = [...new Map(files.map((file) => [file.path, file])).values()].values()
  async function readNext(): Promise<void> {
    for (const file of queue) images.set(file.path, await readImage(file))
  }
  await Promise.all(Array.from({ length: FILES_AT_A_TIME }, readNext))
  return images
}

async function readImage(file: ImageFile): Promise<ReadImage> {
  try {
    return { kind: 'image', image: await readLocalImage(file) }
  } catch (error) {
    if (!(error instanceof ImageError)) throw error
    return { kind: 'broken', issues: error.issues }
  }
}
