import { shorten } from '../../bounds.ts'
import type { Notice } from '../../errors.ts'
import { countOf } from '../../listing.ts'
import { describePlace } from '../../plan/plan.ts'
import { escapeHtml } from '../escape-text.ts'
import { describeHintTitle, describeLocation, describePlaces, type Failure, type Located } from '../list-failures.ts'

const MESSAGE_CHARACTERS = 4_000
/** More of a kind are folded. */
const OPEN_ITEMS = 6
/** More of a kind than anybody reads; the log has them all. */
const NOTICES = 500

/** A section of what failed, each with what to do; empty where nothing did. */
export function renderFailures(failures: readonly Failure[]): string {
  return renderSection({ id: 'failures', title: 'What failed', noun: 'more failure' }, failures.map(renderFailureItem))
}

/** A section of warnings, each with what to do; empty without any. */
export function renderWarnings(warnings: readonly Notice[]): string {
  const items = warnings.map((warning) => renderItem('warn', warning.message, listHints(warning)))
  return renderSection({ id: 'warnings', title: 'Warnings', noun: 'more warning' }, items)
}

function renderSection(
  { id, title, noun }: { id: string; title: string; noun: string },
  items: readonly string[],
): string {
  if (items.length === 0) return ''
  const folded = items.slice(OPEN_ITEMS, NOTICES)
  const more =
    items.length > NOTICES ? [`<li class="muted">… and ${items.length - NOTICES} more: see the log.</li>`] : []
  return [
    `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>`,
    '<ul class="notices">',
    ...items.slice(0, OPEN_ITEMS),
    '</ul>',
    ...(folded.length === 0
      ? []
      : [
          `<details class="more"><summary>${countOf(items.length - OPEN_ITEMS, noun)}</summary>`,
          '<ul class="notices">',
          ...folded,
          ...more,
          '</ul></details>',
        ]),
    '</section>',
  ].join('\n')
}

/** One thing that went wrong, as an item of a list. */
export function renderFailureItem(failure: Failure): string {
  const places = isNamed(failure) ? [] : [sentence(describePlaces(failure))]
  const causes = failure.causes.map((cause) => `Cause: ${sentence(cause)}`)
  return renderItem('bad', failure.message, [...places, ...causes, ...listHints(failure)])
}

/** Whether the message itself says where it happened. */
function isNamed({ places, message }: Failure): boolean {
  return places.every((place) => places.length === 1 && message.includes(describePlace(place)))
}

function listHints(
  told: Located & { readonly hint?: string | undefined; readonly alsoFor?: number },
): readonly string[] {
  const location = describeLocation(told)
  return [
    ...(location === undefined ? [] : [`<code>${sentence(location)}</code>`]),
    ...(told.hint === undefined ? [] : [`<b>${describeHintTitle(told)}:</b> ${sentence(told.hint)}`]),
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
