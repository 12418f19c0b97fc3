import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Writes a file as a whole or not at all, with the folders that it lies in. The path has its links resolved; whatever lies there
 * makes way. Nothing is written through a link that somebody else laid beside it: the new file has a name that can't be foreseen,
 * and is opened only where nothing is. Rejects with the system's error, and leaves nothing behind then.
 */
export async function replaceFile(path: string, content: string): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  const temporary = join(folder, `.${randomUUID()}.tmp`)
  try {
    await writeFile(temporary, content, { flag: 'wx' })
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
