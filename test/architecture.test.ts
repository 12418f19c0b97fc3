import { basename, dirname } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { areaOf, listEmptyRooms, listForbiddenImports } from './support/architecture.ts'
import { listFileCircles, listFolderCircles, listReached } from './support/import-graph.ts'
import { parseSourceFile, readSourceFiles } from './support/source-files.ts'

/** The files that the runner starts, or a thread begins with. */
const ENTRIES: readonly string[] = ['src/main.ts', 'src/post.ts', 'src/image-worker.ts']

const BAD_WORDS = /(^|-)(utils?|helpers?|common|managers?|handlers?|misc|shared)(-|$)/

function isBadName(path: string): boolean {
  const name = basename(path).replace(/(\.test)?\.ts$/, '')
  return name === 'index' || BAD_WORDS.test(name) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)
}

describe('the code', () => {
  test('keeps to the direction of dependencies', async () => {
    const all = await readSourceFiles(['src', 'test/simulator'])
    const files = all.filter(({ path }) => !/(\.test|test-client)\.ts$/.test(path))
    expect(files.flatMap(listForbiddenImports)).toEqual([])
    expect(listEmptyRooms(files.map(({ path }) => path))).toEqual([])
  })

  test.each([['src'], ['test/simulator'], ['test/support'], ['scripts']])(
    'of %s has no circle of files or folders, types counted',
    async (folder) => {
      const files = await readSourceFiles([folder])
      expect(files.length).toBeGreaterThan(0)
      expect(listFileCircles(files)).toEqual([])
      expect(listFolderCircles(files)).toEqual([])
    },
  )

  test('has rooms in every folder of more than a dozen files', async () => {
    const folders = Map.groupBy(await readSourceFiles(['src']), ({ path }) => dirname(path))
    const hasRooms = (folder: string) => [...folders.keys()].some((one) => one.startsWith(`${folder}/`))
    const rows = [...folders].filter(([folder, files]) => files.length > 12 && !hasRooms(folder))
    expect(rows.map(([folder, { length }]) => `${folder} holds ${length} files in one row`)).toEqual([])
  })

  test('has a post step that neither reads files, nor plans, nor applies', async () => {
    const reached = listReached('src/post.ts', await readSourceFiles(['src']))
    expect(reached).toContain('src/clean-up.ts')
    expect(reached.filter((path) => ['apply', 'plan', 'wanted', 'images'].includes(areaOf(path)))).toEqual([])
  })

  test('names files in kebab-case, for what they hold', async () => {
    const files = await readSourceFiles(['src', 'test', 'scripts'])
    expect(files.map(({ path }) => path).filter(isBadName)).toEqual([])
  })

  test('does nothing at import time, keeps no module-level state, and neither exits nor exports defaults', async () => {
    const files = await readSourceFiles(['src', 'test/simulator', 'test/support'])
    const breaches = files.flatMap(({ path, breaches }) =>
      ENTRIES.includes(path) ? [] : breaches.map((text) => `${path}:${text}`),
    )
    expect(breaches.filter((text) => !/\.test\.ts:/.test(text))).toEqual([])
  })
})

describe('the rules themselves', () => {
  test.each([
    [
      'src/plan/create-plan.ts',
      `import { readState } from '../state/read-state.ts'`,
      'src/plan/create-plan.ts imports src/state/read-state.ts',
    ],
    [
      'src/plan/create-plan.ts',
      `import { readFile } from 'node:fs/promises'`,
      'src/plan/create-plan.ts imports node:fs/promises',
    ],
    ['src/state/x.ts', `export * from '../apply/x.ts'`, 'src/state/x.ts imports src/apply/x.ts'],
    ['src/state/x.ts', `const x = await import('@actions/core')`, 'src/state/x.ts imports @actions/core'],
    ['src/errors.ts', `import type { Plan } from './plan/plan.ts'`, 'src/errors.ts imports types of src/plan/plan.ts'],
    [
      'test/simulator/x.ts',
      `import type { Plan } from '../../src/plan/plan.ts'`,
      'test/simulator/x.ts imports types of src/plan/plan.ts',
    ],
    [
      'test/simulator/x.ts',
      `import { DISPLAY_TYPES } from '../../src/display-types.ts'`,
      'test/simulator/x.ts imports src/display-types.ts',
    ],
    ['src/new-area/x.ts', '', 'src/new-area/x.ts is in no known area'],
    ['src/plan/new-room/x.ts', '', 'src/plan/new-room/x.ts is in no known room'],
    [
      'src/run/x.ts',
      `import { removeAll } from '../apply/removal/x.ts'`,
      "src/run/x.ts imports src/apply/removal/x.ts, a room that run doesn't enter",
    ],
  ])('refuse in %s: %s', (path, text, expected) => {
    expect(listForbiddenImports(parseSourceFile(path, text))).toEqual([expected])
  })

  test.each([
    ['src/plan/create-plan.ts', `import type { State } from '../state/state.ts'`],
    ['src/plan/create-plan.ts', `import { glob } from './glob.ts'`],
    ['src/main.ts', `import { run } from './run.ts'`],
    ['src/action/github/x.ts', `const x = await import('@actions/github')`],
  ])('allow in %s: %s', (path, text) => {
    expect(listForbiddenImports(parseSourceFile(path, text))).toEqual([])
  })

  test.each([
    ['let count = 0', '1: module-level state: let or var'],
    ['const cache = new Map<string, string>()', '1: module-level state: an empty collection'],
    ['export default 1', '1: a default export'],
    ['export default function f() {}', '1: a default export'],
    ['await run()', '1: something done at import time'],
    ['function f() {\n  process.exit(1)\n}', '2: process.exit'],
  ])('find in %j: %s', (text, expected) => {
    expect(parseSourceFile('src/x.ts', text).breaches).toEqual([expected])
  })

  test('find a circle of files, also one of types, and say what is least to be mended', () => {
    const files = [
      parseSourceFile('src/plan/a.ts', `import { b } from './b.ts'\nimport { c } from './c.ts'`),
      parseSourceFile('src/plan/b.ts', `import type { A } from './a.ts'`),
      parseSourceFile('src/plan/c.ts', ''),
    ]
    expect(listFileCircles(files)).toEqual([
      'src/plan/a.ts → src/plan/b.ts → src/plan/a.ts; to mend: src/plan/a.ts imports src/plan/b.ts',
    ])
  })

  test('find a circle of folders where no files are in one', () => {
    const files = [
      parseSourceFile('src/apply/a.ts', `import './upload/b.ts'\nimport './upload/c.ts'`),
      parseSourceFile('src/apply/upload/b.ts', ''),
      parseSourceFile('src/apply/upload/c.ts', `import type { D } from '../d.ts'`),
      parseSourceFile('src/apply/d.ts', ''),
    ]
    expect(listFileCircles(files)).toEqual([])
    expect(listFolderCircles(files)).toEqual([
      'src/apply → src/apply/upload → src/apply; to mend: src/apply/upload/c.ts imports src/apply/d.ts',
    ])
  })

  test.each(['src/index.ts', 'src/utils.ts', 'src/plan/order-helpers.ts', 'src/Plan.ts'])(
    'refuse the name %s',
    (path) => {
      expect(isBadName(path)).toBe(true)
    },
  )
})
