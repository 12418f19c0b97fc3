import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFileStamp } from '../../src/images/file/file-stamp.ts'
import type { CandidateImage } from '../../src/plan/plan.ts'
import { createImage } from '../support/builders.ts'

/** A folder of one test's own, with files that are taken for images whatever they hold. */
export class ImageFolder implements AsyncDisposable {
  readonly #path: string

  private constructor(path: string) {
    this.#path = path
  }

  static async create(): Promise<ImageFolder> {
    return new ImageFolder(await mkdtemp(join(tmpdir(), 'apply-')))
  }

  /** Writes a file and returns it as a local image; `content` is the picture. */
  async add(name: string, content = `picture ${name}`): Promise<CandidateImage> {
    const path = join(this.#path, name)
    await writeFile(path, content)
    const facts = { path, sizeBytes: Buffer.byteLength(content), stamp: await readFileStamp(path) }
    return { ...createImage(name, facts), md5: createHash('md5').update(content).digest('hex') }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return rm(this.#path, { recursive: true })
  }
}
