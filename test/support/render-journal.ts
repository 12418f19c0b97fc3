import type { Exchange } from '../simulator/http/journal.ts'
import { spaceOut } from './format-json.ts'

/** Requests as they came, sorted, or counted by kind; sorted and counted ones that are alike are one line. */
export type JournalForm = 'ordered' | 'sorted' | 'counts'

/** Each request with its answer. */
export function renderJournal(exchanges: readonly Exchange[], form: JournalForm): readonly string[] {
  const lines = exchanges.map((exchange) => renderExchange(exchange, form))
  if (form === 'ordered') return lines
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return [...counts]
    .map(([line, count]) => `${count} × ${line}`)
    .sort((a, b) => compareTexts(a.replace(/^\d+ × /, ''), b.replace(/^\d+ × /, '')))
}

/** Compares code unit by code unit: the same on each machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function renderExchange({ origin, method, path, rawQuery, body, status, faults }: Exchange, form: JournalForm): string {
  const isCounted = form === 'counts'
  const shownPath =
    isCounted || origin === 'upload' ? path.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '{id}') : path
  // The query of an upload is its secret.
  const parameters =
    origin === 'upload' || isCounted
      ? []
      : [...new URLSearchParams(rawQuery)].map(([name, value]) => `${name}=${value}`).sort()
  const query = parameters.length === 0 ? '' : `?${parameters.join('&')}`
  const sent = isCounted || body === undefined || body === null || body === '' ? '' : ` ${renderBody(body)}`
  const answer = status === 0 ? 'no answer' : `${status}`
  const fault = faults.length === 0 ? '' : ` (fault: ${faults.join(', ')})`
  return `${method} ${shownPath}${query}${sent} → ${answer}${fault}`
}

interface Linked {
  readonly id?: string
}

/** The attributes and the linked IDs of a JSON:API body, which is all that differs between requests of a kind. */
function renderBody(body: unknown): string {
  const { data } = body as { data?: unknown }
  if (Array.isArray(data)) return `[${data.map((entry: { id?: string }) => entry.id).join(', ')}]`
  const { attributes = {}, relationships = {} } = (data ?? {}) as Record<
    'attributes' | 'relationships',
    object | undefined
  >
  const linked = Object.entries(relationships).map(([name, { data: to }]: [string, { data?: Linked | Linked[] }]) => [
    name,
    Array.isArray(to) ? to.map(({ id }) => id ?? '') : to?.id,
  ])
  return spaceOut({ ...attributes, ...Object.fromEntries(linked) })
}
