import { arch, cpus, platform, totalmem } from 'node:os'
import type { LowerBound } from './lower-bound.ts'
import type { StartTimes } from './measure-start.ts'

/** What was measured of one case. */
export interface Measurement {
  readonly name: string
  readonly requests: number
  readonly seconds: number
  readonly bound: LowerBound
  readonly processorSeconds: number
  readonly peakBytes: number
  /** 0 where there is none. */
  readonly reportBytes: number
  /** What missed its budget. */
  readonly faults: readonly string[]
}

/** fastlane 2.237.0 and the same cases, measured side by side with an earlier build of this action. */
const FASTLANE = [
  ['30 images, 6 sets', '8.8 s', '127'],
  ['320 images, 40 sets', '22.5 s (17.0 s with 50 threads)', '1,163'],
  ['6 sets: nothing to do', '2.2 s', '18'],
  ['40 sets: nothing to do', '5.4 s', '103'],
  ['processor time for 320 images', '5.0 s', ''],
] as const

/** docs/benchmarks.md, from what was measured on this machine. */
export function renderBenchmarks(measured: readonly Measurement[], { node, action }: StartTimes): string {
  const [cpu] = cpus()
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}, Node ${process.versions.node}`
  return `# Benchmarks

Made by \`npm run bench -- --write\` on ${machine}: whole processes of the built action against the simulator of the tests, on the same machine. Unless a case says otherwise each request takes 80 ms and Apple's processing 3 s; no two images have the same bytes. Nothing here was measured at Apple.

| case | requests (formula) | seconds (lower bound) | factor | processor | memory |
|---|---|---|---|---|---|
${measured.map(renderRow).join('\n')}

${measured.flatMap(({ name, faults }) => faults.map((fault) => `Over its budget: ${name}: ${fault}.\n\n`)).join('')}Reading the inputs and failing since all are missing takes ${(action / node).toFixed(2)} times as long as \`node -e 0\` (medians of 20 pairs: ${action.toFixed(0)} ms and ${node.toFixed(0)} ms).

- **Requests** are those to the API; the formula is in [design.md](design.md#requests) ([for the asset library](design.md#in-the-app-asset-library)), with the polls that the schedule makes. What a run learns of the processing time saves some.
- **The lower bound** is computed from the case alone: the time of the last commit, in the asset library of the last placement (the longest of the chain of requests that depend on each other, all requests at 12 at a time, and all parts at 8 at a time), the first poll at or after the processing time, and the requests that must follow it. The start of the process is no part of it, and so small cases have a large factor.
- **Processor** is the time of all threads, memory the most that was resident.

## fastlane

Measured elsewhere, on two cores, with the same latency and processing time: fastlane 2.237.0, whole processes, median of three.

| case | seconds | requests |
|---|---|---|
${FASTLANE.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`
}

function renderRow(one: Measurement): string {
  const report = one.reportBytes === 0 ? '' : ` (a page of ${(one.reportBytes / 1_000_000).toFixed(1)} MB)`
  const cells = [
    `${one.name}${report}`,
    `${format(one.requests)} (${format(one.bound.requests)})`,
    `${one.seconds.toFixed(2)} (${one.bound.seconds.toFixed(2)})`,
    `${(one.seconds / one.bound.seconds).toFixed(2)}`,
    `${one.processorSeconds.toFixed(1)} s`,
    `${Math.round(one.peakBytes / 2 ** 20)} MiB`,
  ]
  return `| ${cells.join(' | ')} |`
}

function format(count: number): string {
  return count.toLocaleString('en-US')
}
