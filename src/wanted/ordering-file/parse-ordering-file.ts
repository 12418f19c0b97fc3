import { BOUNDS } from '../../bounds.ts'
import { type Issue, OrderingFileError } from '../../errors.ts'
import type { Vocabulary } from '../names/judgement.ts'
import { createOrders, type OrderingFileContext, type Orders } from './create-orders.ts'
import type { OrderingFile } from './ordering-file.ts'
import { parsePlainList } from './parse-plain-list.ts'
import { tooLargeIssue } from './too-large-issue.ts'
import { decodeText } from './tree/decode-text.ts'
import { IssueList } from './tree/issue-list.ts'
import { parseJson } from './tree/parse-json.ts'
import { parseYaml } from './tree/parse-yaml.ts'

type Parse = (text: string, context: OrderingFileContext) => Orders | undefined

const PARSERS: Readonly<Record<string, Parse>> = {
  '.txt': (text, { issues }) => {
    const list = parsePlainList(text, issues)
    return list === undefined ? undefined : { kind: 'list', ...list }
  },
  '.json': (text, context) => createOrdersOf(parseJson(text, context.issues), context),
  '.yml': (text, context) => createOrdersOf(parseYaml(text, context.issues), context),
  '.yaml': (text, context) => createOrdersOf(parseYaml(text, context.issues), context),
}

/**
 * What an ordering file says. Its extension decides its form: `.txt` a plain list; `.json`, `.yml`, `.yaml` a list or a map.
 *
 * @param file its path as messages show it, relative to the workspace
 * @throws OrderingFileError with everything that is wrong, each with its place
 */
export function parseOrderingFile(bytes: Uint8Array, file: string, vocabulary: Vocabulary): OrderingFile {
  const parse = parserFor(file)
  if (bytes.length > BOUNDS.orderingFileBytes) throw new OrderingFileError(tooLargeIssue(file, bytes.length))
  const text = decodeText(bytes, file)
  const lines = countLines(text)
  if (lines > BOUNDS.orderingFileLines) throw new OrderingFileError(tooManyLinesIssue(file, lines))
  const context = { vocabulary, issues: new IssueList(file), warnings: new IssueList(file) }
  const orders = text.trim() === '' ? undefined : parse(text, context)
  const issues = context.issues.sorted()
  if (issues.length > 0) throw new OrderingFileError(issues)
  if (orders === undefined) throw new OrderingFileError(emptyIssue(file))
  return { ...orders, file, warnings: context.warnings.sorted() }
}

function countLines(text: string): number {
  let lines = text === '' || text.endsWith('\n') ? 0 : 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

function tooManyLinesIssue(file: string, lines: number): Issue {
  return {
    code: 'ORDERING_FILE_TOO_LARGE',
    message: `The ordering file ${file} has ${lines} lines, more than ${BOUNDS.orderingFileLines}`,
    hint: 'An ordering file holds names of screenshots; look whether this is the right file.',
    location: { file },
  }
}

/** @throws OrderingFileError when the extension of the file isn't that of an ordering file. */
export function assertOrderingFileName(file: string): void {
  parserFor(file)
}

function parserFor(file: string): Parse {
  const extension = /\.[^./\\]*$/.exec(file)?.[0].toLowerCase() ?? ''
  const parse = Object.hasOwn(PARSERS, extension) ? PARSERS[extension] : undefined
  if (parse !== undefined) return parse
  throw new OrderingFileError({
    code: 'INPUT_INVALID',
    message: `The ordering file ${file} has ${extension === '' ? 'no extension' : `the extension ${JSON.stringify(extension)}`}, which names no form`,
    hint: 'Name it .txt for a plain list, or .json, .yml or .yaml for a list or a map.',
    location: { file },
  })
}

function createOrdersOf(root: ReturnType<typeof parseJson>, context: OrderingFileContext): Orders | undefined {
  return root === undefined ? undefined : createOrders(root, context)
}

function emptyIssue(file: string): Issue {
  return {
    code: 'ORDERING_FILE_EMPTY',
    message: `The ordering file ${file} is empty`,
    hint: 'Write * for whatever is there; leave the input out where nothing is to be ordered.',
    location: { file, line: 1, column: 1 },
  }
}
