import { shorten } from '../../bounds.ts'
import type { Notice } from '../../errors.ts'
import { escapeHtml } from '../escape-text.ts'
import { describeLocation, describePlaces, type Failure } from '../list-failures.ts'

const MESSAGE_CHARACTERS = 4_000
/** More of a kind than anybody reads; the log has them all. */
const NOTICES = 500

/** A section of what failed and one of warnings, each with what to do; empty where all is well. */
export function renderNotices(failures: readonly Failure[], warnings: readonly Notice[]): string {
  return [
    renderSection({ id: 'failures', title: 'What failed' }, failures.map(renderFailureItem)),
    renderSection(
      { id: 'warnings', title: 'Warnings' },
      warnings.map((warning) => renderItem('warn', warning.message, listHints(warning))),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function renderSection({ id, title }: { id: string; title: string }, items: readonly string[]): string {
  if (items.length === 0) return ''
  const more =
    items.length > NOTICES ? [`<li class="muted">… and ${items.length - NOTICES} more: see the log.</li>`] : []
  return [
    `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>`,
    '<ul class="notices">',
    ...items.slice(0, NOTICES),
    ...more,
    '</ul></section>',
  ].join('\n')
}

/** One thing that went wrong, as an item of a list. */
export function renderFailureItem(failure: Failure): string {
  const places = failure.places.length === 0 ? [] : [sentence(describePlaces(failure))]
  const causes = failure.causes.map((cause) => `Cause: ${sentence(cause)}`)
  return renderItem('bad', failure.message, [...places, ...causes, ...listHints(failure)])
}

function listHints(told: Failure | Notice): readonly string[] {
  const { hint } = told
  const location = describeLocation(told)
  return [
    ...(location === undefined ? [] : [`<code>${sentence(location)}</code>`]),
    ...(hint === undefined ? [] : [`<b>What to do:</b> ${sentence(hint)}`]),
  ]
}

function renderItem(kind: 'bad' | 'warn', message: string, paragraphs: readonly string[]): string {
  const sign = kind === 'bad' ? '✗' : '⚠'
  const rest = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')
  return `<li class="${kind}"><strong><span aria-hidden="true">${sign}</span> ${sentence(message)}</strong>${rest}</li>`
}

function sentence(text: string): string {
  return escapeHtml(shorten(text, MESSAGE_CHARACTERS))
}
