import { BOUNDS, shorten } from '../../bounds.ts'
import type { Reference } from '../../plan/order.ts'
import type { IssueList } from './tree/issue-list.ts'
import type { Position } from './tree/source-node.ts'

// Line and paragraph separators count as control characters: they break a line in a log as those do.
const CONTROL = /[\p{Cc}\u2028\u2029]/u

/** Enough of a text to find it in the file. */
const SHOWN_CHARACTERS = 100

/** The reference that a text stands for, or undefined when it can't be one: then `issues` has the reason. */
export function parseReference(text: string, position: Position, issues: IssueList): Reference | undefined {
  const problem = problemOf(text)
  if (problem !== undefined) {
    issues.report('REFERENCE_INVALID', position, problem)
    return undefined
  }
  return { ...kindOf(text), line: position.line, column: position.column }
}

function kindOf(text: string): Pick<Reference, 'kind' | 'value'> {
  if (text === '*') return { kind: 'rest', value: '*' }
  if (text.startsWith('id:')) return { kind: 'id', value: text.slice('id:'.length) }
  if (text.startsWith('md5:')) return { kind: 'md5', value: text.slice('md5:'.length).toLowerCase() }
  return { kind: 'name', value: text }
}

function problemOf(text: string): { message: string; hint: string } | undefined {
  const shown = JSON.stringify(shorten(text, SHOWN_CHARACTERS))
  if (text.length > BOUNDS.referenceCharacters) {
    return {
      message: `The reference ${shown} has ${text.length} characters, more than ${BOUNDS.referenceCharacters}`,
      hint: 'File names are shorter: look whether a line end, a quote or a comma is missing.',
    }
  }
  if (text.trim() === '')
    return { message: 'A reference is empty', hint: 'Write a file name, a glob, *, id:… or md5:….' }
  if (CONTROL.test(text) || !text.isWellFormed()) {
    return { message: `The reference ${shown} holds a control character`, hint: 'References are names on one line.' }
  }
  const part = ['/', '\\', '..'].find((each) => text.includes(each))
  if (part !== undefined) {
    return {
      message: `The reference ${shown} holds ${JSON.stringify(part)}, which no reference may`,
      hint: 'Write the file name alone: its folder follows from the locale and the display type.',
    }
  }
  if (text.startsWith('id:') && !/^id:\S+$/.test(text)) {
    return {
      message: `The reference ${shown} has no screenshot ID behind "id:"`,
      hint: 'Write id: and the ID, without blanks.',
    }
  }
  if (text.startsWith('md5:') && !/^md5:[0-9a-f]{32}$/i.test(text)) {
    return {
      message: `The reference ${shown} has no MD5 checksum behind "md5:"`,
      hint: 'Write md5: and 32 hexadecimal digits, without blanks.',
    }
  }
  return undefined
}

/** Reports what is wrong with an order as a whole: references that stand twice, and more globs than it may have. */
export function reportOrder(references: readonly Reference[], issues: IssueList): void {
  reportRepeated(references, issues)
  const tooMany = references.filter(mayBeGlob)[BOUNDS.orderGlobs]
  if (tooMany === undefined) return
  issues.report('REFERENCE_INVALID', tooMany, {
    message: `More than ${BOUNDS.orderGlobs} globs stand in one order`,
    hint: 'A set holds ten screenshots or so: look whether this is the right file.',
  })
}

function mayBeGlob({ kind, value }: Reference): boolean {
  return kind === 'name' && /[*?[]/.test(value)
}

/**
 * Reports references that stand twice in one order. Only what is exact by its text is compared: whether a text with glob
 * characters is a name is known where the names are.
 */
function reportRepeated(references: readonly Reference[], issues: IssueList): void {
  const first = new Map<string, Reference>()
  for (const reference of references) {
    if (mayBeGlob(reference)) continue
    const key = `${reference.kind}:${reference.value}`
    const earlier = first.get(key)
    if (earlier === undefined) {
      first.set(key, reference)
      continue
    }
    const shown = reference.kind === 'name' || reference.kind === 'rest' ? reference.value : key
    issues.report('REFERENCE_REPEATED', reference, {
      message: `${JSON.stringify(shown)} stands twice in one order, first in line ${earlier.line}`,
      hint: 'A screenshot has one place: remove one of the two lines.',
    })
  }
}
