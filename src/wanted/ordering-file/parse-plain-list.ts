import type { Reference } from '../../plan/order.ts'
import type { OrderingFileList } from './ordering-file.ts'
import { parseReference, reportOrder } from './parse-reference.ts'
import type { IssueList } from './tree/issue-list.ts'
import type { Position } from './tree/source-node.ts'

/**
 * The order that a plain text gives, one reference a line. `#` starts a comment at the start of a line or after a blank.
 * A line in double quotes is taken as it stands between them, so it holds no double quote; only blanks and, after a
 * blank, a comment may follow. Undefined when it names nothing; what is wrong goes to `issues`.
 */
export function parsePlainList(text: string, issues: IssueList): PlainList | undefined {
  const references: Reference[] = []
  const comments = new Map<string, Position>()
  let entries = 0
  for (const [index, content] of text.split('\n').entries()) {
    const begin = content.search(/[^ \t]/)
    if (begin < 0) continue
    const comment = content[begin] === '#' ? begin : findComment(content) + 1
    const told = content.startsWith('"', begin) ? '' : trimEnd(content.slice(comment))
    if (told !== '' && !comments.has(told)) comments.set(told, { line: index + 1, column: comment + 1 })
    if (content[begin] === '#') continue
    entries += 1
    const position = { line: index + 1, column: begin + 1 }
    const entry = readEntry(content.slice(begin), position, issues)
    const reference = entry === undefined ? undefined : parseReference(entry, position, issues)
    if (reference !== undefined) references.push(reference)
  }
  reportOrder(references, issues)
  return entries === 0 ? undefined : { order: { references, line: 1, column: 1 }, comments }
}

/** What a plain list says: its order, and its comments with their `#`, each where it stands first. */
export type PlainList = Pick<OrderingFileList, 'order' | 'comments'>

function readEntry(content: string, position: Position, issues: IssueList): string | undefined {
  if (!content.startsWith('"')) return trimEnd(content.slice(0, findComment(content)))
  const end = content.indexOf('"', 1)
  if (end < 0) {
    issues.report('ORDERING_FILE_SYNTAX', position, {
      message: 'A double quote is never closed',
      hint: 'Close it on the same line. A name that begins with a double quote is written in a YAML or JSON file, or as a glob (?…).',
    })
    return undefined
  }
  if (!/^(?:[ \t]*|[ \t]+#.*)$/.test(content.slice(end + 1))) {
    issues.report(
      'ORDERING_FILE_SYNTAX',
      { line: position.line, column: position.column + end + 1 },
      {
        message: 'Text stands behind a closing double quote',
        hint: 'Put the whole name between two double quotes; a name that holds one is written without quotes, or in a YAML or JSON file.',
      },
    )
    return undefined
  }
  return content.slice(1, end)
}

/** Where a comment begins, or the text ends. */
function findComment(content: string): number {
  const found = content.search(/[ \t]#/)
  return found < 0 ? content.length : found
}

/** Without the blanks at its end. By hand: a pattern would begin anew at each of a long run of blanks within the text. */
function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1
  return text.slice(0, end)
}
