import { dirname } from 'node:path'
import { LOCALES } from '../../src/wanted/names/locales.ts'
import { type Simulator, startSimulator } from '../simulator/simulator.ts'
import { inspectImage } from '../simulator/state/image-inspection.ts'
import { addSets, addVersion, appInputs } from '../support/app.ts'
import { type Delivery, deliver } from '../support/deliver.ts'
import { type ActionRun, runAction } from '../support/run-action.ts'
import { createRunnerFolders, type RunnerFolders, writeFiles } from '../support/runner-folders.ts'
import type { Annotation } from '../support/workflow-commands.ts'
import { type Layout, type LayoutRun, SCREENSHOTS } from './layout.ts'

/** What a repository's owner sees of its folder, and the runs behind it. */
export interface LayoutResult {
  readonly text: string
  readonly runs: readonly ActionRun[]
  readonly delivery: Delivery
  /** The plan after `deliver`; undefined where that would have sent nothing. */
  readonly afterDeliver: ActionRun | undefined
}

/** Plans a layout for a version without screenshots, and for one as `deliver` would have left it. Nothing is written. */
export async function runLayout(layout: Layout): Promise<LayoutResult> {
  await using folders = await createRunnerFolders()
  await writeFiles(folders, layout.files)
  const blocks = [[layout.name, ...listFolder(layout)].join('\n')]
  const runs: ActionRun[] = []
  const plan = async (simulator: Simulator, { title, inputs }: LayoutRun) => {
    const run = await runPlan(simulator, folders, inputs)
    blocks.push([`═══ ${title}`, renderInputs(inputs), ...renderRun(run, folders)].join('\n'))
    runs.push(run)
    return run
  }
  await using empty = await startSimulator()
  fillWorld(empty, layout, [])
  for (const run of [{ title: 'plan', inputs: {} }, ...(layout.runs ?? [])]) await plan(empty, run)
  const delivery = deliver(layout.files, {
    folder: layout.folder ?? SCREENSHOTS,
    locales: LOCALES,
    platform: layout.platforms?.[0] ?? 'IOS',
  })
  if (delivery.kind === 'refused') blocks.push(`═══ deliver ends before it sends anything\n${delivery.reason}`)
  if (delivery.kind === 'refused' || delivery.sets.length === 0) {
    return { text: finish(blocks), runs, delivery, afterDeliver: undefined }
  }
  await using delivered = await startSimulator()
  fillWorld(delivered, layout, delivery.sets)
  const inputs = { ...(layout.folder === undefined ? {} : { screenshots: layout.folder }), unlisted: 'remove' }
  const afterDeliver = await plan(delivered, { title: 'the first plan after deliver', inputs })
  return { text: finish(blocks), runs, delivery, afterDeliver }
}

function fillWorld(simulator: Simulator, { locales, platforms = ['IOS'] }: Layout, sets: DeliveredSets): void {
  // deliver adds the locales that the version lacks.
  const all = [...new Set([...locales, ...sets.map(({ locale }) => locale)])]
  for (const platform of platforms) {
    const { localizations } = addVersion(simulator, {
      platform,
      locales: Object.fromEntries(all.map((locale) => [locale, {}])),
    })
    if (platform !== platforms[0]) continue
    for (const { locale, displayType, screenshots } of sets) {
      addSets(simulator, localizations[locale] ?? '', { [displayType]: screenshots })
    }
  }
}

type DeliveredSets = Extract<Delivery, { kind: 'delivered' }>['sets']

async function runPlan(simulator: Simulator, folders: RunnerFolders, inputs: LayoutRun['inputs']): Promise<ActionRun> {
  const run = await runAction({
    inputs: { ...appInputs(simulator), command: 'plan', screenshots: SCREENSHOTS, ...inputs },
    env: { APP_STORE_CONNECT_API_URL: simulator.url },
    folders,
  })
  const writes = simulator.journal.writes()
  if (writes.length > 0) throw new Error(`a plan wrote: ${writes.join(', ')}`)
  return run
}

/** The folders with their files, those of one size together. */
function listFolder({ files, locales }: Layout): readonly string[] {
  const folders = Map.groupBy(Object.entries(files), ([path]) => dirname(path))
  const lines = [...folders].map(([folder, entries]) => {
    const bySize = Map.groupBy(entries, ([, content]) => describeContent(content))
    const groups = [...bySize].map(([size, some]) => {
      const names = some.map(([path]) => path.slice(folder.length + 1))
      const shown = names.length > 4 ? [...names.slice(0, 2), '…', ...names.slice(-1)] : names
      return `${shown.join(', ')}${size}`
    })
    return `  ${folder}: ${groups.join('; ')}`
  })
  const shown = lines.length > 5 ? [...lines.slice(0, 2), `  … ${lines.length - 3} more`, ...lines.slice(-1)] : lines
  return [...shown, `locales of the version: ${locales.join(', ')}`]
}

function describeContent(content: string | Uint8Array): string {
  const facts = inspectImage(Buffer.from(content))
  return facts.format === 'corrupt' ? '' : ` (${facts.size.width}×${facts.size.height})`
}

function renderInputs(inputs: LayoutRun['inputs']): string {
  const given = Object.entries({ screenshots: SCREENSHOTS, ...inputs }).map(([name, value]) => `${name}: ${value}`)
  return `with ${given.join(', ')}`
}

function renderRun({ exitCode, log, annotations }: ActionRun, { workspace }: RunnerFolders): readonly string[] {
  return [
    `exit code ${exitCode}, ${countAnnotations(annotations)}`,
    '',
    log
      .replaceAll(workspace, '<workspace>')
      .replaceAll(/\b\d+\.\d+ s\b/g, '<seconds>')
      .trimEnd(),
  ]
}

/** Their texts stand in the log; where GitHub shows them is told here. */
function countAnnotations(annotations: readonly Annotation[]): string {
  const levels = Map.groupBy(annotations, ({ level }) => level)
  const counts = [...levels].map(([level, some]) => {
    const files = some.flatMap(({ file }) => file ?? [])
    const places = files.length > 3 ? [...files.slice(0, 2), `${files.length - 2} more`] : files
    return `${some.length} ${level}${some.length === 1 ? '' : 's'}${places.length > 0 ? ` (at ${places.join(', ')})` : ''}`
  })
  return counts.length === 0 ? 'no annotations' : counts.join(', ')
}

function finish(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`
}
