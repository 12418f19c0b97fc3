import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from './action-metadata.ts'

/** One fenced block of a Markdown file. */
export interface CodeBlock {
  /** Path of the file from the root, with the line of the block's first fence. */
  readonly place: string
  readonly language: string
  readonly text: string
}

/** Paths of everything that is written for users, from the root. */
export async function listDocs(): Promise<readonly string[]> {
  const names = (await readdir(join(ROOT, 'docs'))).filter((name) => name.endsWith('.md'))
  return ['README.md', 'CONTRIBUTING.md', ...names.toSorted().map((name) => `docs/${name}`)]
}

/** A file's text, by its path from the root. */
export async function readDoc(path: string): Promise<string> {
  return await readFile(join(ROOT, path), 'utf8')
}

/** The fenced blocks of a Markdown text, in their order. */
export function findCodeBlocks(markdown: string, path: string): readonly CodeBlock[] {
  return [...markdown.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(({ index, 1: language = '', 2: text = '' }) => ({
    place: `${path}:${markdown.slice(0, index).split('\n').length}`,
    language,
    text,
  }))
}
