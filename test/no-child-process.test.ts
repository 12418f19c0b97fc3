/**
 * The action starts no other program: the workspace may be a stranger's, and the process holds the key. Held over the sources,
 * whatever they use of Node's, and over the bundle with all that packages brought along.
 */
import { readdir, readFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import ts from 'typescript'
import { ROOT } from './support/action-metadata.ts'
import { readSourceFiles } from './support/source-files.ts'

/** Node's modules that start programs, or run text as a program. Worker threads are of this process. */
const FORBIDDEN = ['child_process', 'cluster', 'inspector', 'inspector/promises', 'repl', 'test', 'vm']

const BUILTIN = new Set(builtinModules.map((name) => name.replace(/^node:/, '')))

/** Ways to a module of Node's that go round the name of an import. */
const DETOURS = ['process.binding', 'process._linkedBinding', 'getBuiltinModule', 'process.dlopen', 'execve']

/** Node's modules that a bundled file asks for, wherever a text is handed to `require`, `createRequire(…)` or `import`. */
function listBuiltins(text: string): readonly string[] {
  const source = ts.createSourceFile('x.js', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const specifier = ts.isCallExpression(node)
      ? node.arguments[0]
      : ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : undefined
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) {
      const name = specifier.text.replace(/^node:/, '')
      if (BUILTIN.has(name) || FORBIDDEN.includes(name)) found.push(name)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function listDetours(text: string): readonly string[] {
  return DETOURS.filter((detour) => text.includes(detour))
}

test('no source imports a module that starts programs', async () => {
  const files = await readSourceFiles(['src'])
  const imported = files.flatMap(({ path, imports }) => imports.map(({ target }) => `${path}: ${target}`))
  expect(imported.length).toBeGreaterThan(100)
  expect(imported.filter((line) => FORBIDDEN.includes(line.replace(/^.*: (node:)?/, '')))).toEqual([])
})

test('no bundled file asks Node for a module that starts programs', async () => {
  const names = (await readdir(join(ROOT, 'dist'))).filter((name) => name.endsWith('.js'))
  const files = await Promise.all(names.map(async (name) => await readFile(join(ROOT, 'dist', name), 'utf8')))
  const modules = [...new Set(files.flatMap(listBuiltins))]
  // Were the walk to miss a form, it would miss these.
  expect(modules).toEqual(expect.arrayContaining(['crypto', 'fs', 'fs/promises', 'https', 'module', 'zlib']))
  expect(modules.filter((name) => FORBIDDEN.includes(name))).toEqual([])
  expect(files.flatMap(listDetours)).toEqual([])
})

describe('the walk over a bundle', () => {
  test.each([
    ['createRequire(import.meta.url)("node:child_process")', ['child_process']],
    ["const x = require('child_process')", ['child_process']],
    ['import { spawn } from "node:child_process"', ['child_process']],
    ['const x = await import(`cluster`)', ['cluster']],
    ['// require("child_process")\nconst text = "child_process"', []],
  ])('finds in %j: %j', (text, expected) => {
    expect(listBuiltins(text)).toEqual(expected)
  })
})
