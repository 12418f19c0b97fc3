import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { ROOT } from './action-metadata.ts'

export interface Import {
  /** As written, or for a local file its path relative to the root. */
  readonly target: string
  readonly isLocal: boolean
  /** Whether nothing of it is left when types are gone. */
  readonly isType: boolean
}

export interface SourceFile {
  /** Relative to the root. */
  readonly path: string
  readonly imports: readonly Import[]
  /** What our rules forbid, as `line: what`. */
  readonly breaches: readonly string[]
}

/** The parsed TypeScript files below folders of the repository, sorted by path. */
export async function readSourceFiles(folders: readonly string[]): Promise<readonly SourceFile[]> {
  const paths: string[] = []
  for (const folder of folders) {
    for (const entry of await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true })) {
      if (entry.isFile() && entry.name.endsWith('.ts')) paths.push(join(entry.parentPath, entry.name))
    }
  }
  return await Promise.all(
    paths.sort().map(async (path) => parseSourceFile(relative(ROOT, path), await readFile(path, 'utf8'))),
  )
}

/** What a file imports and which rules it breaks. `path` is relative to the root. */
export function parseSourceFile(path: string, text: string): SourceFile {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const imports: Import[] = []
  const breaches = source.statements.flatMap((statement) =>
    listTopLevelBreaches(statement).map((breach) => `${lineOf(source, statement)}: ${breach}`),
  )
  const visit = (node: ts.Node): void => {
    const found = readImport(node)
    if (found !== undefined) imports.push(resolveImport(path, found))
    if (ts.isPropertyAccessExpression(node) && node.getText(source) === 'process.exit') {
      breaches.push(`${lineOf(source, node)}: process.exit`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { path, imports, breaches }
}

function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
}

function readImport(node: ts.Node): Omit<Import, 'isLocal'> | undefined {
  const textOf = (literal: ts.Node | undefined) =>
    literal !== undefined && ts.isStringLiteralLike(literal) ? literal.text : undefined
  const create = (target: string | undefined, isType: boolean) =>
    target === undefined ? undefined : { target, isType }
  if (ts.isImportDeclaration(node)) {
    return create(textOf(node.moduleSpecifier), node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
  }
  if (ts.isExportDeclaration(node)) return create(textOf(node.moduleSpecifier), node.isTypeOnly)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return create(textOf(node.argument.literal), true)
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  return isCall ? create(textOf(node.arguments[0]), false) : undefined
}

function resolveImport(path: string, { target, isType }: Omit<Import, 'isLocal'>): Import {
  const isLocal = target.startsWith('.')
  return { target: isLocal ? join(dirname(path), target) : target, isLocal, isType }
}

function listTopLevelBreaches(statement: ts.Statement): readonly string[] {
  if (ts.isExportAssignment(statement)) return ['a default export']
  if (
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  ) {
    return ['a default export']
  }
  if (ts.isVariableStatement(statement)) {
    const { flags, declarations } = statement.declarationList
    if ((flags & ts.NodeFlags.Const) === 0) return ['module-level state: let or var']
    return declarations.some(({ initializer }) => isEmptyCollection(initializer))
      ? ['module-level state: an empty collection']
      : []
  }
  return ts.isExpressionStatement(statement) || ts.isForOfStatement(statement) || ts.isIfStatement(statement)
    ? ['something done at import time']
    : []
}

/** A collection that begins empty can only be there to be filled. */
function isEmptyCollection(initializer: ts.Expression | undefined): boolean {
  if (initializer === undefined) return false
  if (ts.isArrayLiteralExpression(initializer)) return initializer.elements.length === 0
  if (ts.isObjectLiteralExpression(initializer)) return initializer.properties.length === 0
  return (
    ts.isNewExpression(initializer) &&
    /^(Weak)?(Map|Set)$/.test(initializer.expression.getText()) &&
    !initializer.arguments?.length
  )
}
