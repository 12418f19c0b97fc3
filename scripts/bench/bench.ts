/**
 * Measures the built action: its size, its start, and its work against the simulator, beside the least that any client needs
 * (`lower-bound.ts`). `npm run bench -- <text>` measures only the cases whose name holds the text; `npm run bench -- --write` all
 * cases, the long ones too, and makes docs/benchmarks.md of them. Ends with 1 where a budget is missed.
 */
import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startSimulator } from '../../test/simulator/simulator.ts'
import { ROOT } from '../../test/support/action-metadata.ts'
import { type ActionRun, runAction } from '../../test/support/run-action.ts'
import type { BenchCase } from './bench-case.ts'
import { BENCH_CASES } from './cases.ts'
import { type Measurement, renderBenchmarks } from './document.ts'
import { computeLowerBound } from './lower-bound.ts'
import { measureStart, type StartTimes } from './measure-start.ts'
import { type ProcessUse, watchProcess } from './watch-process.ts'

/** How much longer than `node -e 0` the action may take to start and fail. */
const START_BUDGET = 2.2
const START_ROUNDS = 20
const MEMORY_BYTES = 200 * 1024 * 1024
/** Most API requests an hour: none of the cases is to wait for quota. */
const NO_LIMIT = 1_000_000

async function printSize(): Promise<void> {
  for (const file of (await readdir(join(ROOT, 'dist'))).filter((name) => name.endsWith('.js'))) {
    const { size } = await stat(join(ROOT, 'dist', file))
    console.log(`${file.padEnd(22)} ${(size / 1024).toFixed(0).padStart(6)} KiB`)
  }
}

function printStart({ node, action }: StartTimes): boolean {
  const ratio = action / node
  console.log(
    `node -e 0 ${node.toFixed(1)} ms, the action without its inputs ${action.toFixed(1)} ms: ${ratio.toFixed(2)}× (budget ${START_BUDGET}×)`,
  )
  return ratio <= START_BUDGET
}

interface CaseRun {
  readonly run: ActionRun
  readonly requests: number
  readonly use: ProcessUse
  readonly violations: readonly string[]
}

async function runCase({ load, arrange }: BenchCase): Promise<CaseRun> {
  const { latencySeconds, processingSeconds } = load
  const latencyMs = latencySeconds * 1000
  await using simulator = await startSimulator({ latencyMs, processingSeconds, hourlyLimit: NO_LIMIT })
  let watch: ReturnType<typeof watchProcess> | undefined
  const run = await runAction({
    ...arrange(simulator),
    env: { APP_STORE_CONNECT_API_URL: simulator.url },
    onStart: (pid) => {
      // The post step is another process.
      watch ??= watchProcess(pid)
    },
    timeoutMs: 600_000,
  })
  watch?.stop()
  const requests = simulator.journal.requests('api').length
  const use = watch?.use() ?? { peakBytes: 0, processorSeconds: 0 }
  return { run, requests, use, violations: simulator.violations }
}

async function measureCase(one: BenchCase): Promise<Measurement> {
  const bound = computeLowerBound(one.load)
  const { run, requests, use, violations } = await runCase(one)
  const seconds = run.durationMs / 1000
  const reportBytes = run.written['report.html']?.length ?? 0
  const faults = [
    ...(run.exitCode === 0 ? [] : [`exit code ${run.exitCode}: ${run.log.slice(-500)}`]),
    ...(requests > bound.requests && one.isDisturbed !== true
      ? [`${requests - bound.requests} requests too many`]
      : []),
    ...(one.budget !== undefined && seconds > one.budget * bound.seconds ? [`slower than ${one.budget}×`] : []),
    ...(use.processorSeconds > (one.processorSeconds ?? Number.POSITIVE_INFINITY)
      ? [`more processor time than ${one.processorSeconds} s`]
      : []),
    ...(use.peakBytes > MEMORY_BYTES ? ['more memory than 200 MiB'] : []),
    ...(reportBytes > (one.reportBytes ?? Number.POSITIVE_INFINITY) ? [`a report of ${reportBytes} bytes`] : []),
    ...violations.slice(0, 3),
  ]
  return { name: one.name, requests, seconds, bound, reportBytes, ...use, faults }
}

function printCase({ name, requests, seconds, bound, processorSeconds, peakBytes, faults }: Measurement): void {
  const cells = [
    `${requests} (${bound.requests})`.padStart(12),
    `${seconds.toFixed(2)} (${bound.seconds.toFixed(2)}, ${bound.limit})`.padStart(24),
    `${(seconds / bound.seconds).toFixed(2)}×`.padStart(7),
    `${processorSeconds.toFixed(1)} s`.padStart(8),
    `${(peakBytes / 1024 / 1024).toFixed(0)} MiB`.padStart(8),
  ]
  console.log(`${name.padEnd(44)} ${cells.join(' ')}${faults.map((fault) => `\n  ✗ ${fault}`).join('')}`)
}

async function bench(argument: string | undefined): Promise<void> {
  const isWritten = argument === '--write'
  const wanted = isWritten ? '' : argument
  const cases = BENCH_CASES.filter(({ name, isLong }) =>
    wanted === undefined ? isLong !== true : name.includes(wanted),
  )
  await printSize()
  const start = await measureStart(START_ROUNDS)
  const verdicts = [printStart(start)]
  const heads = ['requests'.padStart(12), 'seconds'.padStart(24), 'factor'.padStart(7), 'cpu'.padStart(8)]
  console.log(`\n${'in brackets: formula, lower bound'.padEnd(44)} ${heads.join(' ')} ${'memory'.padStart(8)}`)
  const measured: Measurement[] = []
  for (const one of cases) {
    const found = await measureCase(one)
    printCase(found)
    measured.push(found)
    verdicts.push(found.faults.length === 0)
  }
  if (isWritten) await writeFile(join(ROOT, 'docs/benchmarks.md'), renderBenchmarks(measured, start))
  if (verdicts.includes(false)) process.exitCode = 1
}

if (import.meta.main) await bench(process.argv[2])
