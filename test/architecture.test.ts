import { basename } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parseSourceFile, readSourceFiles, type SourceFile } from './support/source-files.ts'

interface Rule {
  /** Areas whose functions and classes may be used. */
  readonly values: readonly string[]
  /** Areas of which only types may be used. */
  readonly types: readonly string[]
  /** Packages and Node's own modules. */
  readonly packages: RegExp
}

const NODE = 'node:.+'
const NOTHING = /^$/

/** What everybody may use, as far as it doesn't lead in a circle. */
const FOR_ALL: readonly string[] = ['bounds', 'issue-collector', 'listing']

/** The files that the runner starts, or a thread begins with. */
const ENTRIES: readonly string[] = ['src/main.ts', 'src/post.ts', 'src/image-worker.ts']

/** Who may import whom. Every area may import itself; one that isn't here may not exist. */
const RULES: Readonly<Record<string, Rule>> = {
  main: { values: ['run', 'action'], types: [], packages: NOTHING },
  'image-worker': { values: ['images'], types: [], packages: /^node:worker_threads$/ },
  post: { values: ['clean-up', 'action'], types: [], packages: NOTHING },
  run: {
    values: [
      'action',
      'wanted',
      'files',
      'images',
      'state',
      'plan',
      'apply',
      'report',
      'app-store-connect',
      'clock',
      'errors',
    ],
    types: [],
    packages: /^(yaml|node:.+)$/,
  },
  // What the post step does.
  'clean-up': { values: ['run', 'action', 'app-store-connect', 'errors'], types: ['state'], packages: NOTHING },
  // It may call what is pure (vocabulary, plans, texts), and nothing that reads or writes.
  action: {
    values: ['wanted', 'files', 'plan', 'report', 'state', 'clock', 'errors'],
    types: ['images', 'apply', 'app-store-connect'],
    packages: new RegExp(`^(@actions/.+|${NODE})$`),
  },
  wanted: { values: ['files', 'plan', 'errors'], types: ['images', 'state'], packages: new RegExp(`^(yaml|${NODE})$`) },
  files: { values: ['errors'], types: [], packages: new RegExp(`^${NODE}$`) },
  clock: { values: [], types: [], packages: new RegExp(`^${NODE}$`) },
  images: { values: ['errors'], types: [], packages: new RegExp(`^(@jsquash/jpeg/.+|${NODE})$`) },
  state: { values: ['app-store-connect', 'errors'], types: ['images'], packages: new RegExp(`^${NODE}$`) },
  apply: {
    values: ['app-store-connect', 'plan', 'images', 'clock', 'errors'],
    types: ['state'],
    packages: new RegExp(`^${NODE}$`),
  },
  // Pure: not even Node's own modules.
  plan: { values: ['errors'], types: ['images', 'state'], packages: NOTHING },
  report: { values: ['plan', 'errors'], types: ['images', 'state', 'action'], packages: NOTHING },
  'app-store-connect': {
    values: ['clock', 'errors'],
    types: [],
    packages: new RegExp(`^(@actions/http-client(/.+)?|jose|node-fetch|${NODE})$`),
  },
  'issue-collector': { values: ['errors'], types: [], packages: NOTHING },
  errors: { values: [], types: [], packages: NOTHING },
  bounds: { values: [], types: [], packages: NOTHING },
  listing: { values: [], types: [], packages: NOTHING },
  // The simulator has to be wrong on its own account: it shares no code with what it tests.
  'test/simulator': { values: [], types: [], packages: new RegExp(`^${NODE}$`) },
}

function areaOf(path: string): string {
  if (path.startsWith('test/simulator/')) return 'test/simulator'
  return /^src\/([^/]+?)(?:\.ts)?(?:\/|$)/.exec(path)?.[1] ?? path
}

function listForbiddenImports({ path, imports }: SourceFile): readonly string[] {
  const area = areaOf(path)
  const rule = RULES[area]
  if (rule === undefined) return [`${path} is in no known area`]
  return imports.flatMap(({ target, isLocal, isType }) => {
    const other = areaOf(target)
    const isAllowed = isLocal
      ? other === area ||
        FOR_ALL.includes(other) ||
        rule.values.includes(other) ||
        (isType && rule.types.includes(other))
      : rule.packages.test(target)
    return isAllowed ? [] : [`${path} imports ${isType ? 'types of ' : ''}${target}`]
  })
}

/** Paths along which a file imports itself; types don't count. */
function listCycles(files: readonly SourceFile[]): readonly string[] {
  const graph = new Map(
    files.map(({ path, imports }) => [path, imports.filter(({ isLocal, isType }) => isLocal && !isType)]),
  )
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (trail.includes(path) || done.has(path)) return
    for (const { target } of graph.get(path) ?? []) visit(target, [...trail, path])
    done.add(path)
  }
  for (const { path } of files) visit(path, [])
  return cycles
}

/** Every file that a file loads, directly or by way of others; types don't count. */
function listReached(entry: string, files: readonly SourceFile[]): readonly string[] {
  const reached = new Set([entry])
  for (const path of reached) {
    const imports = files.find((file) => file.path === path)?.imports ?? []
    for (const { target, isLocal, isType } of imports) if (isLocal && !isType) reached.add(target)
  }
  return [...reached]
}

const BAD_WORDS = /(^|-)(utils?|helpers?|common|managers?|handlers?|misc|shared)(-|$)/

function isBadName(path: string): boolean {
  const name = basename(path).replace(/(\.test)?\.ts$/, '')
  return name === 'index' || BAD_WORDS.test(name) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)
}

describe('the code', () => {
  test('keeps to the direction of dependencies', async () => {
    const all = await readSourceFiles(['src', 'test/simulator'])
    const files = all.filter(({ path }) => !/(\.test|\/test-client)\.ts$/.test(path))
    expect(files.length).toBeGreaterThan(0)
    expect(files.flatMap(listForbiddenImports)).toEqual([])
  })

  test('has no cycles of imports', async () => {
    expect(listCycles(await readSourceFiles(['src', 'test/simulator', 'test/support', 'scripts']))).toEqual([])
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
    ['src/new-area/x.ts', '', 'src/new-area/x.ts is in no known area'],
  ])('refuse in %s: %s', (path, text, expected) => {
    expect(listForbiddenImports(parseSourceFile(path, text))).toEqual([expected])
  })

  test.each([
    ['src/plan/create-plan.ts', `import type { State } from '../state/state.ts'`],
    ['src/plan/create-plan.ts', `import { glob } from './glob.ts'`],
    ['src/main.ts', `import { run } from './run.ts'`],
    ['src/action/log.ts', `const x = await import('@actions/github')`],
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

  test('find a cycle, but none of types', () => {
    const files = [parseSourceFile('src/a.ts', `import './b.ts'`), parseSourceFile('src/b.ts', `import './a.ts'`)]
    expect(listCycles(files)).toEqual(['src/a.ts → src/b.ts → src/a.ts'])
    expect(listCycles([parseSourceFile('src/a.ts', `import type { A } from './a.ts'`)])).toEqual([])
  })

  test.each(['src/index.ts', 'src/utils.ts', 'src/plan/order-helpers.ts', 'src/Plan.ts'])(
    'refuse the name %s',
    (path) => {
      expect(isBadName(path)).toBe(true)
    },
  )
})
