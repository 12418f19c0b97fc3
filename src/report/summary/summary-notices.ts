import { shorten } from '../../bounds.ts'
import type { Notice } from '../../errors.ts'
import { countOf } from '../describe-outcome.ts'
import { escapeSentence, renderName } from '../escape-text.ts'
import { describeLocation, describePlaces, type Failure } from '../list-failures.ts'
import { fitPieces } from './fit-pieces.ts'

/** One message may quote much; what identifies it stands in its first and last words. */
const MESSAGE_CHARACTERS = 4_000

/** What failed, each with its causes and with what to do, as Markdown of at most so many bytes; empty without failures. */
export function renderFailures(failures: readonly Failure[], limitBytes: number): string {
  if (failures.length === 0) return ''
  return renderSection({ title: 'What failed', noun: 'failure' }, failures.map(renderFailure), limitBytes)
}

/** Warnings, each with what to do. Otherwise as `renderFailures`. */
export function renderWarnings(warnings: readonly Notice[], limitBytes: number): string {
  if (warnings.length === 0) return ''
  return renderSection({ title: 'Warnings', noun: 'warning' }, warnings.map(renderWarning), limitBytes)
}

function renderSection(words: { title: string; noun: string }, items: readonly string[], limitBytes: number): string {
  const { pieces, leftOut } = fitPieces(items, limitBytes - 200)
  const rest = leftOut === 0 ? [] : ['', `${countOf(leftOut, `more ${words.noun}`)}: see the log.`]
  return [`### ${words.title}`, '', ...pieces, ...rest].join('\n')
}

function renderFailure({ places, message, causes, hint, location }: Failure): string {
  const place = places.length === 0 ? '' : `<b>${sentence(describePlaces(places))}</b>: `
  return renderItem('✗', [
    `${place}${sentence(message)}`,
    ...(location === undefined ? [] : [`at ${renderName(describeLocation(location))}`]),
    ...causes.map((cause) => `cause: ${sentence(cause)}`),
    ...(hint === undefined ? [] : [`<b>What to do:</b> ${sentence(hint)}`]),
  ])
}

function renderWarning({ message, hint, location }: Notice): string {
  return renderItem('⚠', [
    sentence(message),
    ...(location === undefined ? [] : [`at ${renderName(describeLocation(location))}`]),
    ...(hint === undefined ? [] : [`<b>What to do:</b> ${sentence(hint)}`]),
  ])
}

/** One item of a list: one line in Markdown, several on the page. The sign keeps what is foreign from the line's start. */
function renderItem(sign: string, lines: readonly string[]): string {
  return `- ${sign} ${lines.join('<br>')}`
}

function sentence(text: string): string {
  return escapeSentence(shorten(text, MESSAGE_CHARACTERS))
}
