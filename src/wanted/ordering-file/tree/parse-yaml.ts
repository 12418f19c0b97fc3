import { Composer, type CST, type Document, Lexer, Parser } from 'yaml'
import { createYamlTree, type YamlContext } from './create-yaml-tree.ts'
import { describeUnquoted, UnquotedFinder } from './find-unquoted.ts'
import type { IssueList } from './issue-list.ts'
import { createLocator, type SourceNode } from './source-node.ts'
import { type PassedBound, YamlBounds } from './yaml-bounds.ts'

const HINTS: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'A text that begins with * or & is put in double quotes.',
  BAD_SCALAR_START: 'Put the text in double quotes.',
  BAD_INDENT: 'Indent with blanks, the same number for all entries of one level.',
  BLOCK_AS_IMPLICIT_KEY: 'A text that holds ": " is put in double quotes.',
  MISSING_CHAR: 'Close what is open: a quote or a bracket.',
  TAB_AS_INDENT: 'Indent with blanks, not with tabs.',
  TAG_RESOLVE_FAILED: 'A text that begins with ! is put in double quotes.',
}

/**
 * The tree of a YAML text (1.2, core schema), with the place of every part. Undefined when there is none to trust: then
 * `issues` has all reasons. Nothing is unfolded: what an alias stands for is the same node again.
 */
export function parseYaml(text: string, issues: IssueList): SourceNode | undefined {
  const locate = createLocator(text)
  const unquoted = new UnquotedFinder(text)
  const { tokens, bound } = readTokens(text, unquoted)
  for (const item of unquoted.items) issues.report('REFERENCE_INVALID', locate(item.offset), describeUnquoted(item))
  if (bound !== undefined) {
    const { code, offset, message, hint } = bound
    issues.report(code, locate(offset), { message, hint })
    return undefined
  }
  const [document, second] = compose(tokens, text.length)
  if (document === undefined) return undefined
  const isBroken = reportErrors(document, { unquoted, locate, issues })
  if (second !== undefined) {
    issues.report('ORDERING_FILE_SYNTAX', locate(second.range[0]), {
      message: 'A second YAML document begins here',
      hint: 'An ordering file is one document: remove "---" and what is behind it.',
    })
  }
  if (isBroken || unquoted.items.some(({ end }) => end === Number.POSITIVE_INFINITY)) return undefined
  return createYamlTree(document, { unquoted, locate, issues })
}

/**
 * Stops at the first bound that is passed: the composer calls itself for each level of nesting, and what it makes of a text full of
 * marks or errors has no bound of its own.
 */
function readTokens(text: string, unquoted: UnquotedFinder): { tokens: CST.Token[]; bound: PassedBound | undefined } {
  const parser = new Parser()
  const bounds = new YamlBounds()
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser
    unquoted.see(lexeme, offset)
    let errors = 0
    for (const token of parser.next(lexeme)) {
      tokens.push(token)
      if (token.type === 'error') errors += 1
    }
    const passed = bounds.see(lexeme, { stack: parser.stack, errors })
    if (passed !== undefined) return { tokens, bound: { ...passed, offset } }
  }
  for (const token of parser.end()) tokens.push(token)
  return { tokens, bound: undefined }
}

function compose(tokens: readonly CST.Token[], length: number): Document.Parsed[] {
  // Duplicate keys are reported where keys are judged; the library would compare each with each.
  const composer = new Composer({
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    resolveKnownTags: false,
    logLevel: 'silent',
  })
  const documents: Document.Parsed[] = []
  for (const document of composer.compose(tokens, true, length)) {
    documents.push(document)
    if (documents.length === 2) break
  }
  return documents
}

function reportErrors(document: Document.Parsed, context: YamlContext): boolean {
  let isBroken = false
  for (const { code, pos, message } of [...document.errors, ...document.warnings]) {
    if (context.unquoted.explains(pos[0]) !== undefined) continue
    isBroken = true
    const hint = HINTS[code]
    context.issues.report('ORDERING_FILE_SYNTAX', context.locate(pos[0]), {
      message: `This is not valid YAML: ${firstLetterLow(message)}`,
      ...(hint === undefined ? {} : { hint }),
    })
  }
  return isBroken
}

function firstLetterLow(message: string): string {
  return message.slice(0, 1).toLowerCase() + message.slice(1)
}
