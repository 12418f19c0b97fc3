/** Turns what a scenario did into the text that is reviewed: what a user saw, and every request that was made. */
import type { Exchange } from '../simulator/http/journal.ts'
import { formatJson } from './format-json.ts'
import type { GitHubComment } from './github-state.ts'
import { compareTexts, type JournalForm, renderJournal } from './render-journal.ts'
import type { ActionRun, StepResult } from './run-action.ts'
import type { Annotation } from './workflow-commands.ts'

/** One run of the action within a scenario. */
export interface ScenarioRun {
  readonly title: string
  readonly run: ActionRun
  /** The requests that the simulator got meanwhile. */
  readonly exchanges: readonly Exchange[]
  /** The same for GitHub. */
  readonly githubRequests?: readonly string[]
}

export interface ScenarioRecord {
  readonly runs: readonly ScenarioRun[]
  readonly journal: JournalForm
  /** Whether sets are filled side by side, so that it is left to chance which screenshot gets which ID: they are shown without a number then. */
  readonly areIdsByChance?: boolean
  /** Whether a busy machine makes more or fewer polls of a long wait: the reads of sets aren't counted then. */
  readonly arePollsByChance?: boolean
  /** The sets at the end: a title and the file names in their order. */
  readonly sets: readonly { readonly title: string; readonly screenshots: readonly string[] }[]
  /** The comments on GitHub at the end. */
  readonly comments?: readonly GitHubComment[]
  /** Texts that differ from run to run, with what stands for them; the first that fits wins. */
  readonly replacements: readonly (readonly [text: string, stand: string])[]
}

/** The whole record as text, without anything that differs from run to run. */
export function renderScenario({
  runs,
  journal,
  sets,
  comments = [],
  replacements,
  ...record
}: ScenarioRecord): string {
  const tellLog = (log: string) => {
    // Before the lines of a kind are sorted: how many images are waited for at a time stands between them.
    const told = record.areIdsByChance === true ? log.replaceAll(WAITING, '') : log
    return sortChance(told, record.areIdsByChance ?? false)
  }
  const blocks = runs.map(({ title, run, exchanges, githubRequests = [] }, index) =>
    [
      `═══ ${[`run ${index + 1}`, ...(title === '' ? [] : [title])].join(': ')}`,
      ...renderStep({ ...run, log: tellLog(run.log) }),
      ...(run.post === undefined ? [] : renderPost(run.post)),
      ...section('files written', Object.entries(run.written).flatMap(renderFile)),
      ...section('requests', renderJournal(exchanges, journal)),
      ...section('requests to GitHub', githubRequests),
    ].join('\n'),
  )
  const end = [
    '═══ in the end',
    ...sets.flatMap(({ title, screenshots }) => [title, ...screenshots.map((name) => `  ${name}`)]),
    ...renderComments(comments),
  ]
  const text = normalizeText([...blocks, end.join('\n')].join('\n\n'), replacements)
  const shown = record.areIdsByChance === true ? hideChance(text) : text
  return `${record.arePollsByChance === true ? hidePolls(shown) : shown}\n`
}

/** Where Apple is waited for: how often was asked. */
function hidePolls(text: string): string {
  return text
    .replaceAll(/\b\d+ requests?\b/g, '<n> requests')
    .replaceAll(/"requests": \d+/g, '"requests": <n>')
    .replaceAll(/^\d+ × (?=GET )/gm, '<n> × ')
}

const WAITING = /^ *(?:still waiting|waiting|waited) for .*\n/gm

/** Where sets are filled side by side: which screenshot gets which ID. */
function hideChance(text: string): string {
  return text.replaceAll(/\b(screenshot|placement|image)-\d+/g, '$1')
}

/**
 * What happens to images side by side is told in the order of its end: neighbouring lines of a kind are sorted, and their counters
 * with them. Where sets are filled side by side, a line of any kind may come between.
 */
const CHANCE =
  /^ *(?:uploaded (\d+)(?= of )|created |downloaded |ordered ·|removed ·|failed ·|again ·|(?:GET|POST|PATCH|PUT|DELETE) )/

function sortChance(log: string, areKindsMixed: boolean): string {
  const kindOf = (line: string) => {
    const found = CHANCE.exec(line)?.[0].replace(/\d+/, '')
    return found !== undefined && areKindsMixed ? 'any' : found
  }
  const lines = log.split('\n')
  const sorted: string[] = []
  while (lines.length > 0) {
    const kind = kindOf(lines[0] ?? '')
    const end = lines.findIndex((line) => kind === undefined || kindOf(line) !== kind)
    const block = lines.splice(0, kind === undefined ? 1 : end < 0 ? lines.length : end)
    const counts = block.flatMap((line) => CHANCE.exec(line)?.[1] ?? [])
    const texts = block.map((line) => line.replace(/(?<=^ *uploaded )\d+/, '#')).sort(compareTexts)
    sorted.push(...texts.map((line) => line.replace(/(?<=^ *uploaded )#/, () => counts.shift() ?? '#')))
  }
  return sorted.join('\n')
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `── ${title}`, ...lines]
}

/** Nothing where nothing happened, as nearly always. */
function renderPost(post: StepResult): readonly string[] {
  const [first, ...more] = renderStep(post)
  return post.exitCode === 0 && more.length === 0 ? [] : ['', '─── post step', first ?? '', ...more]
}

function renderStep({ exitCode, ending, log, annotations, outputs, summary }: StepResult): readonly string[] {
  return [
    `${ending === 'exited' ? '' : `${ending}, `}exit code ${exitCode}`,
    ...section('log', log === '' ? [] : [log]),
    ...section('annotations', annotations.map(renderAnnotation)),
    ...section('outputs', Object.entries(outputs).map(renderOutput)),
    ...section('summary', summary === '' ? [] : [summary.trimEnd()]),
  ]
}

function renderAnnotation({ level, message, title, file, line, column }: Annotation): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  return [level, ...(place === '' ? [] : [place]), ...(title === undefined ? [] : [title]), message].join(' · ')
}

function renderOutput([name, value]: [string, string]): string {
  if (!/^[[{]/.test(value)) return `${name}: ${value}`.trimEnd()
  return `${name}: ${formatJson(JSON.parse(value))}`
}

/** A file in RUNNER_TEMP is of a machine's making (the result again); only what lies in the workspace is shown. */
function renderFile([path, content]: [string, Buffer]): readonly string[] {
  if (path.startsWith('_temp/')) return []
  const text = content.toString('utf8')
  const isShown = content.equals(Buffer.from(text)) && content.length < 4000
  return [
    `${path} (${content.length} bytes)`,
    ...(isShown
      ? text
          .trimEnd()
          .split('\n')
          .map((line) => `  ${line}`)
      : []),
  ]
}

/** A comment's text stands where it was written; here its heading tells one from another. People's own are only counted. */
function renderComments(comments: readonly GitHubComment[]): readonly string[] {
  const marked = comments.filter(({ body }) => body.startsWith('<!--'))
  const others = comments.length - marked.length
  return [
    ...marked.flatMap(({ id, issue, author, body }) => [
      `comment ${id} on #${issue} by ${author}`,
      `  ${body.split('\n')[1] ?? ''}`,
    ]),
    ...(others === 0 ? [] : [`other comments: ${others}`]),
  ]
}

/** The simulator's IDs say what they are by their first part, and count. */
const ID_NAMES: Readonly<Record<string, string>> = {
  '10c00000': 'localization',
  '5c500000': 'screenshot',
  '5e700000': 'set',
  a55e0000: 'image',
  '91ace000': 'placement',
  '11b00000': 'library',
  a0000000: 'version',
  b0000000: 'page',
  b1000000: 'page-version',
  e0000000: 'experiment',
  e1000000: 'treatment',
}

function normalizeText(text: string, replacements: ScenarioRecord['replacements']): string {
  const known = replacements.reduce((changed, [found, stand]) => changed.replaceAll(found, stand), text)
  // A time of day isn't the line and column of an annotation.
  return known
    .replaceAll(/\b([0-9a-f]{8})-0000-4000-8000-0*(\d+)\b/g, (id, kind: string, number: string) =>
      kind in ID_NAMES ? `${ID_NAMES[kind]}-${number}` : id,
    )
    .replaceAll(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '<uuid>')
    .replaceAll(/(?<=\/raw\/)[0-9a-f]{40}(?=\/)/g, '<commit>')
    .replaceAll(/\b\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z?/g, '<time>')
    .replaceAll(/(?<!:)(\b\d{4}-\d\d-\d\d )?\b\d\d:\d\d(:\d\d)?( ?UTC)?\b/g, '<clock>')
    .replaceAll(/\b\d+\.\d+ s\b/g, '<seconds>')
    .replaceAll(/\b\d+ ms\b/g, '<milliseconds>')
}
