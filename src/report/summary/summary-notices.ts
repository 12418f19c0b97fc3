import { shorten } from '../../bounds.ts'
import type { Notice } from '../../errors.ts'
import { countOf } from '../../listing.ts'
import { escapeSentence, renderName } from '../escape-text.ts'
import { describeHintTitle, describeLocation, describePlaces, type Failure, type Located } from '../list-failures.ts'
import { fitPieces } from './fit-pieces.ts'

/** One message may quote much; what identifies it stands in its first and last words. */
const MESSAGE_CHARACTERS = 4_000
/** More of a kind are folded. */
const OPEN_ITEMS = 6

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
  const all = items.map((item) => `<li>${item}</li>`)
  const { pieces, leftOut } = fitPieces(all, limitBytes - 400)
  const open = items.slice(0, Math.min(OPEN_ITEMS, pieces.length))
  const folded = pieces.slice(OPEN_ITEMS)
  const more = `${countOf(folded.length, `more ${words.noun}`)}`
  const rest = leftOut === 0 ? [] : ['', `${countOf(leftOut, `more ${words.noun}`)}: see the log.`]
  return [
    `### ${words.title}`,
    '',
    ...open.map((item) => `- ${item}`),
    ...(folded.length === 0 ? [] : ['', `<details><summary>${more}</summary>`, '<ul>']),
    ...folded,
    ...(folded.length === 0 ? [] : ['</ul>', '</details>']),
    ...rest,
  ].join('\n')
}

function renderFailure(failure: Failure): string {
  const { places, causes } = failure
  const place = places.length === 0 ? '' : `<b>${sentence(describePlaces(failure))}</b>: `
  const about = causes.map((cause) => `cause: ${sentence(cause)}`)
  return renderItem('✗', `${place}${sentence(failure.message)}`, { ...failure, about })
}

function renderWarning(warning: Notice): string {
  return renderItem('⚠', sentence(warning.message), { ...warning, about: [] })
}

/** One item of a list: one line in Markdown, several on the page. The sign keeps what is foreign from the line's start. */
function renderItem(
  sign: string,
  text: string,
  { about, ...told }: Located & { hint?: string | undefined; alsoFor?: number; about: readonly string[] },
): string {
  const location = describeLocation(told)
  const lines = [
    text,
    ...(location === undefined ? [] : [`at ${renderName(location)}`]),
    ...about,
    ...(told.hint === undefined ? [] : [`<b>${describeHintTitle(told)}:</b> ${sentence(told.hint)}`]),
  ]
  return `${sign} ${lines.join('<br>')}`
}

function sentence(text: string): string {
  return escapeSentence(shorten(text, MESSAGE_CHARACTERS))
}
