import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { checkImage } from '../../src/images/checks/check-image.ts'
import type { ImageFindings } from '../../src/images/file/image-findings.ts'
import type { ImageFile } from '../../src/images/file/local-image.ts'

/** A folder of a test file's own, removed behind its last test; returns what writes an image into it. */
export function createImageFolder(): (name: string, content: Uint8Array) => ImageFile {
  const folder = mkdtempSync(join(tmpdir(), 'images-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  return (name, content) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return { name, path, relativePath: `screenshots/${name}` }
  }
}

/** The deep check by the extension. */
export async function checkFile(file: ImageFile): Promise<ImageFindings> {
  return checkImage({ ...file, format: file.name.endsWith('.png') ? 'png' : 'jpeg' })
}

/** Code and message of each issue, and each remark behind `remark`. */
export function describeFindings({ issues, remarks }: ImageFindings): readonly string[] {
  return [...issues.map(({ code, message }) => `${code} ${message}`), ...remarks.map((kind) => `remark ${kind}`)]
}
