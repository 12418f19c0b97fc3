import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import ts from 'typescript'
import { ROOT } from './support/action-metadata.ts'

/** What one can hold in the head: lines of a file, and of a function in it. */
const FILE_LINES = 250
const FUNCTION_LINES = 60

/** The first line of a file that is longer says why. */
const REASON = /^\/\/ Long: .{10,}/
/** The line above a function that is a table says of what. */
const TABLE = /^\s*\/\/ A table: .{3,}/

/** What of a file is too long. */
function listTooLong(path: string, text: string): readonly string[] {
  const lines = text.trimEnd().split('\n')
  const found = lines.length > FILE_LINES && !REASON.test(lines[0] ?? '') ? [`${path} has ${lines.length} lines`] : []
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line
  const visit = (node: ts.Node): void => {
    const first = lineAt(node.getStart(source))
    const length = lineAt(node.end) - first + 1
    const isLong = ts.isFunctionLike(node) && length > FUNCTION_LINES && !isGroupOfTests(node)
    if (isLong && !TABLE.test(lines[first - 1] ?? ''))
      found.push(`${path}:${first + 1} is a function of ${length} lines`)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The callback of `describe`, under whatever name, holds tests, and nothing that runs from its begin to its end. */
function isGroupOfTests(node: ts.SignatureDeclaration): boolean {
  const body = ts.isArrowFunction(node) && ts.isBlock(node.body) ? node.body.statements : []
  return body.some((statement) => ts.isExpressionStatement(statement) && /^(test|describe)\b/.test(statement.getText()))
}

function listFiles(): readonly string[] {
  return ['src', 'test', 'scripts'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
  )
}

describe('files and functions', () => {
  test('are short enough to be held in the head, or say why not', () => {
    const tooLong = listFiles().flatMap((path) => listTooLong(path, readFileSync(join(ROOT, path), 'utf8')))
    expect(tooLong).toEqual([])
  })

  test.each([
    ['a file', `${'\n'.repeat(250)}x`, ['a.ts has 251 lines']],
    ['a file with its reason', `// Long: one table of all codes${'\n'.repeat(250)}x`, []],
    ['a function', `function f() {${'\n'.repeat(60)}}`, ['a.ts:1 is a function of 61 lines']],
    ['a table', `// A table: of nothing\nfunction f() {${'\n'.repeat(60)}}`, []],
    ['a group of tests', `group('x', () => {\ntest('y', () => {})${'\n'.repeat(60)}})`, []],
    ['a test', `test('x', () => {${'\n'.repeat(60)}})`, ['a.ts:1 is a function of 61 lines']],
  ])('too long is found: %s', (_, text, expected) => {
    expect(listTooLong('a.ts', text)).toEqual(expected)
  })
})
