/** Holds what a scenario brings with one backend against what it brings with the other. */
import { expect } from '@jest/globals'
import { listDifferingLines } from './differing-lines.ts'
import type { ActionRun } from './run-action.ts'
import type { ScenarioResult } from './scenario.ts'

/** Throws where the library did something else than the sets, of what the contract says of both. */
export function expectAlike(library: ScenarioResult, sets: ScenarioResult): void {
  expect(library.sharedRuns.map(describeRun)).toEqual(sets.sharedRuns.map(describeRun))
}

interface Result {
  readonly error?: { readonly code: string } | null
  readonly sets?: readonly SetResult[]
}

interface SetResult {
  readonly locale: string
  readonly displayType: string
  readonly changed: boolean
  readonly created: boolean
  readonly reordered: boolean
  readonly uploaded: readonly string[]
  readonly removed: readonly string[]
  /** Left out where the result would be too long. */
  readonly before?: readonly { readonly fileName: string }[]
  readonly after?: readonly { readonly fileName: string }[]
  readonly error: { readonly code: string } | null
}

const ALIKE = ['uploaded', 'removed'] as const

function describeRun({ exitCode, ending, outputs, annotations, written }: ActionRun) {
  const result = JSON.parse(outputs['result'] || '{}') as Result
  return {
    exitCode,
    ending,
    annotations: annotations.map(({ level, title, file = '', line, column }) => ({
      level,
      title,
      file: simplify(file),
      line,
      column,
    })),
    outputs: Object.fromEntries(ALIKE.map((name) => [name, outputs[name]])),
    error: result.error?.code,
    sets: result.sets?.filter((set) => !isEmpty(set)).map(describeSet),
    written: Object.keys(written)
      .filter((path) => !path.startsWith('_temp/'))
      .map(simplify),
  }
}

/** In the library a place is always there, and one without screenshots is nothing. */
function isEmpty({ before = [], after = [], error }: SetResult): boolean {
  return before.length === 0 && after.length === 0 && error === null
}

/** Whether an order had to be sent after uploads is left to how the backend places what is new. */
function describeSet({ created: _, reordered, before, after, error, ...set }: SetResult) {
  return {
    locale: set.locale,
    displayType: set.displayType,
    changed: set.changed,
    uploaded: set.uploaded,
    removed: set.removed,
    ...(set.uploaded.length === 0 ? { reordered } : {}),
    before: before?.map(({ fileName }) => fileName),
    after: after?.map(({ fileName }) => fileName),
    error: error?.code,
  }
}

/**
 * What the library's text has that isn't as in the sets', section by section, but for what differs by nature. Requests have nothing
 * in common: those of the library are told in full.
 */
export function tellDifferences(library: string, sets: string): string {
  const known = new Map(split(sets))
  const told = split(library).flatMap(([key, text]) => {
    const [heading = '', ...lines] = text.split('\n')
    if (/^── requests$|^═══ in the end$/.test(heading)) return [text]
    const [, ...others] = (known.get(key) ?? '').split('\n')
    const differing = listDifferingLines(others, lines, simplify)
    const isKept = heading.startsWith('═══') || differing.length > 0
    return isKept ? [[heading, ...differing].join('\n')] : []
  })
  return `${told.join('\n')}\n`
}

/** A text by its sections: each with its heading, below those of its run and step, which make it one of its kind. */
function split(text: string): readonly (readonly [key: string, text: string])[] {
  const sections = text.trimEnd().split(/\n+(?=═══ |─── |── )/)
  const seen = new Map<string, number>()
  let [run, step] = ['', '']
  return sections.map((section) => {
    const [heading = ''] = section.split('\n')
    if (heading.startsWith('═══')) {
      // A step that is for one backend alone moves the numbers of those behind it.
      const title = heading.replace(/ \d+(?=:|$)/, '')
      const count = (seen.get(title) ?? 0) + 1
      seen.set(title, count)
      ;[run, step] = [`${title} ${count}`, '']
    }
    if (heading.startsWith('───')) step = heading
    return [`${run}\n${step}\n${heading.startsWith('═══') ? '' : heading}`, section]
  })
}

/** What differs by nature: the IDs, the places' own being none in the library, Apple's words for states, and the requests that it took. */
function simplify(text: string): string {
  return text
    .replaceAll(/\b(?:placement-|91ace000-)/g, 'screenshot-')
    .replaceAll('5c500000-', 'screenshot-')
    .replaceAll(/\/image\/(?:image|screenshot)(?:-\d+)?\//g, '/image/')
    .replaceAll(/\bPARENT_PREPARE_FOR_SUBMISSION\b/g, 'COMPLETE')
    .replaceAll(/"setId": "set-\d+"/g, '"setId": null')
    .replaceAll(/\| <code>5e700000-[\w<>-]+<\/code> \|/g, '|  |')
    .replaceAll(/^set-id: .*$/gm, 'set-id:')
    .replaceAll(/^set-ids: .*$/gm, 'set-ids: {}')
    .replaceAll(/\b\d+ requests?\b/g, '<n> requests')
    .replaceAll(/"requests": \d+/g, '"requests": <n>')
}
