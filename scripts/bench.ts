/**
 * Measures the built action: its size, its start, and its work against the simulator at 80 ms for each request, beside the
 * least that any client needs (`lower-bound.ts`). `npm run bench -- <text>` measures only the cases whose name holds the text;
 * the long ones run only so. Ends with 1 where a budget is exceeded.
 */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { startSimulator } from '../test/simulator/simulator.ts'
import { ROOT } from '../test/support/action-metadata.ts'
import { type ActionRun, runAction } from '../test/support/run-action.ts'
import { BENCH_CASES, type BenchCase } from './bench-cases.ts'
import { computeLowerBound } from './lower-bound.ts'
import { measureStart } from './measure-start.ts'
import { type ProcessUse, watchProcess } from './watch-process.ts'

/** How much longer than `node -e 0` the action may take to start and fail. */
const START_BUDGET = 3.2
const START_ROUNDS = 20
/** Most API requests an hour: none of the cases is to wait for quota. */
const NO_LIMIT = 1_000_000
const MIB = 1024 * 1024

async function printSize(): Promise<void> {
  for (const file of (await readdir(join(ROOT, 'dist'))).filter((name) => name.endsWith('.js'))) {
    const { size } = await stat(join(ROOT, 'dist', file))
    console.log(`${file.padEnd(16)} ${(size / 1024).toFixed(0).padStart(6)} KiB`)
  }
}

async function printStart(): Promise<boolean> {
  const { node, action } = await measureStart(START_ROUNDS)
  const ratio = action / node
  console.log(
    `node -e 0 ${node.toFixed(1)} ms, the action without its inputs ${action.toFixed(1)} ms: ${ratio.toFixed(2)}× (budget ${START_BUDGET}×)`,
  )
  return ratio <= START_BUDGET
}

interface Measurement {
  readonly run: ActionRun
  readonly requests: number
  readonly use: ProcessUse
  readonly violations: readonly string[]
}

async function measure({ load, arrange }: BenchCase): Promise<Measurement> {
  const { latencySeconds, processingSeconds } = load
  const latencyMs = latencySeconds * 1000
  await using simulator = await startSimulator({ latencyMs, processingSeconds, hourlyLimit: NO_LIMIT })
  let watch: ReturnType<typeof watchProcess> | undefined
  const run = await runAction({
    ...arrange(simulator),
    env: { APP_STORE_CONNECT_API_URL: simulator.url },
    onStart: (pid) => {
      watch = watchProcess(pid)
    },
    timeoutMs: 600_000,
  })
  watch?.stop()
  const requests = simulator.journal.requests('api').length
  return { run, requests, use: watch?.use() ?? { peakBytes: 0, processorSeconds: 0 }, violations: simulator.violations }
}

async function printCase(one: BenchCase): Promise<boolean> {
  const bound = computeLowerBound(one.load)
  const { run, requests, use, violations } = await measure(one)
  const seconds = run.durationMs / 1000
  const factor = seconds / bound.seconds
  const cells = [
    `${requests} (${bound.requests})`.padStart(12),
    `${seconds.toFixed(2)} (${bound.seconds.toFixed(2)}, ${bound.limit})`.padStart(24),
    `${factor.toFixed(2)}×`.padStart(7),
    `${use.processorSeconds.toFixed(1)} s`.padStart(8),
    `${(use.peakBytes / MIB).toFixed(0)} MiB`.padStart(8),
  ]
  const faults = [
    ...(run.exitCode === 0 ? [] : [`exit code ${run.exitCode}: ${run.log.slice(-500)}`]),
    ...(requests > bound.requests ? [`${requests - bound.requests} requests too many`] : []),
    ...(one.budget !== undefined && factor > one.budget ? [`slower than ${one.budget}×`] : []),
    ...(one.memoryBytes !== undefined && use.peakBytes > one.memoryBytes ? ['more memory than allowed'] : []),
    ...violations.slice(0, 3),
  ]
  console.log(`${one.name.padEnd(50)} ${cells.join(' ')}${faults.map((fault) => `\n  ✗ ${fault}`).join('')}`)
  return faults.length === 0
}

async function bench(wanted: string | undefined): Promise<void> {
  const cases = BENCH_CASES.filter(({ name, isLong }) =>
    wanted === undefined ? isLong !== true : name.includes(wanted),
  )
  const verdicts: boolean[] = []
  if (wanted === undefined) {
    await printSize()
    verdicts.push(await printStart())
  }
  console.log(
    `\n${'the least that any client needs in brackets'.padEnd(50)} ${'requests'.padStart(12)} ${'seconds'.padStart(24)} ${'factor'.padStart(7)} ${'cpu'.padStart(8)} ${'memory'.padStart(8)}`,
  )
  for (const one of cases) verdicts.push(await printCase(one))
  if (verdicts.includes(false)) process.exitCode = 1
}

if (import.meta.main) await bench(process.argv[2])
