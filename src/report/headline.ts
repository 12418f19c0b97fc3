import { countOf } from '../listing.ts'
import { countTotals, type Tense, type Totals } from './describe-outcome.ts'
import type { RunReport } from './run-report.ts'

/** What a run says of its sets: what was done, what would be, what there is. */
export function tenseOf({ command }: { command: string }): Tense {
  return TENSES[command] ?? 'done'
}

const TENSES: Readonly<Partial<Record<string, Tense>>> = {
  plan: 'planned',
  check: 'planned',
  read: 'shown',
  pull: 'shown',
  validate: 'checked',
}

/** A run in a few words. */
export interface Headline {
  readonly status: 'good' | 'bad'
  /** A sign that says the status where colours don't. */
  readonly sign: '✓' | '✗'
  /** Such as `2 of 3 sets changed`. Holds nothing foreign. */
  readonly text: string
}

/** The result of a run at a glance. */
export function createHeadline(report: RunReport): Headline {
  const totals = countTotals(report.outcomes)
  const isBad = report.failure !== undefined || totals.failed > 0
  const base: Pick<Headline, 'status' | 'sign'> = isBad ? { status: 'bad', sign: '✗' } : { status: 'good', sign: '✓' }
  if (report.failure !== undefined && (report.failure.code !== 'DRIFT' || totals.changed === 0)) {
    return {
      ...base,
      text: totals.changed > 0 ? `failed, ${describeSets(report, totals)}` : `${report.command} failed`,
    }
  }
  if (totals.failed > 0) {
    const verb = tenseOf(report) === 'planned' ? 'would change' : 'changed'
    const others = totals.changed > 0 ? `, ${totals.changed} ${verb}` : ''
    return { ...base, text: `${totals.failed} of ${countOf(totals.sets, 'set')} failed${others}` }
  }
  return { ...base, text: describeSets(report, totals) }
}

function describeSets({ command }: RunReport, totals: Totals): string {
  const { sets, changed } = totals
  const all = countOf(sets, 'set')
  if (command === 'read') return `${all} read`
  if (command === 'pull') return `${all} pulled`
  if (command === 'validate') return `nothing stands against the files of ${all}`
  if (command === 'delete')
    return totals.deleted === 0 ? 'nothing deleted' : `${countOf(totals.deleted, 'set')} deleted`
  if (changed === 0) return sets === 1 ? 'nothing to do, the set is in order' : `nothing to do, ${all} in order`
  const share = changed === sets ? all : `${changed} of ${all}`
  if (command === 'check') return `${share} ${changed === 1 ? 'differs' : 'differ'}`
  return `${share} ${command === 'plan' ? 'would change' : 'changed'}`
}

/** One number of a run with what it counts; a time needs no label. */
export interface Figure {
  readonly value: string
  readonly label: string
}

/** What was done, or would be, in numbers; empty for commands that change no set. */
export function listCounts(report: Pick<RunReport, 'command' | 'outcomes'>): readonly Figure[] {
  const { uploaded, removed, reordered, created, deleted } = countTotals(report.outcomes)
  if (['read', 'pull', 'validate'].includes(report.command)) return []
  if (report.command === 'delete') return figures([deleted, 'deleted'], [removed, 'removed'])
  if (tenseOf(report) === 'planned') {
    return figures([uploaded, 'to upload'], [removed, 'to remove'], [reordered, 'to reorder'], [created, 'to create'])
  }
  return figures([uploaded, 'uploaded'], [removed, 'removed'], [reordered, 'reordered'], [created, 'created'])
}

/** What the run took. */
export function listCosts({ requests, durationMs }: RunReport): readonly Figure[] {
  const seconds = durationMs / 1000
  const whole = Math.round(seconds)
  return [
    { value: String(requests), label: requests === 1 ? 'request' : 'requests' },
    whole < 60
      ? { value: `${seconds.toFixed(1)} s`, label: '' }
      : { value: `${Math.floor(whole / 60)} min ${whole % 60} s`, label: '' },
  ]
}

function figures(...counts: readonly (readonly [number, string])[]): readonly Figure[] {
  return counts.map(([count, label]) => ({ value: String(count), label }))
}
