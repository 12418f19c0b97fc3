import type { BigIntStats } from 'node:fs'
import { stat } from 'node:fs/promises'

/** Tells one state of a file from another without reading it: which file it is, its length, and when it was last written. */
export async function readFileStamp(path: string): Promise<string> {
  return createFileStamp(await stat(path, { bigint: true }))
}

/** The stamp of a file whose facts are known. The change time can't be set back by a program, so a rewrite always shows. */
export function createFileStamp(stats: BigIntStats): string {
  return [stats.dev, stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(':')
}
