import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { ROOT } from './action-metadata.ts'

/** How a run is disturbed, and watched. */
export interface Interruption {
  /**
   * Cancels the step as the runner does (SIGINT, SIGTERM after 7.5 s, SIGKILL after 2.5 s more): after so many ms, once it
   * returns true (asked each ms), or in the very moment in which the signal is aborted.
   */
  readonly cancelAfter?: number | (() => boolean) | AbortSignal
  /** Kills the process, as when the machine goes away: once it returns true, or in the very moment. */
  readonly killWhen?: (() => boolean) | AbortSignal
  /** Scales the pauses of a cancellation. 0.2 when left out. */
  readonly graceScale?: number
  /** When the run must have ended; else it is killed and the promise rejects. 60 s when left out. */
  readonly timeoutMs?: number
  /** Called with the process ID as soon as there is one. */
  readonly onStart?: (pid: number) => void
}

export interface Ending {
  /** 128 and the signal's number where a signal ended the process. */
  readonly exitCode: number
  readonly ending: 'exited' | 'cancelled' | 'killed'
  /** Both streams, line by line as they came. */
  readonly raw: string
  readonly durationMs: number
}

interface Script {
  readonly script: string
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

const POLL_MS = 1
const SIGNAL_NUMBERS: Readonly<Record<string, number>> = { SIGINT: 2, SIGKILL: 9, SIGTERM: 15, SIGSEGV: 11, SIGABRT: 6 }

/** The Node that the runner ships, from the project's own packages. */
export const NODE = join(ROOT, 'node_modules/.bin/node')

/** Runs a script with the runner's Node in exactly this environment, its standard input closed. */
export async function runProcess({ script, cwd, env }: Script, interruption: Interruption): Promise<Ending> {
  const startedAt = performance.now()
  const child = spawn(NODE, [script], { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdin.end()
  const lines: string[] = []
  collectLines(child.stdout, lines)
  collectLines(child.stderr, lines)
  const watch = watchProcess(child, interruption)
  try {
    if (child.pid !== undefined) interruption.onStart?.(child.pid)
    const { promise, resolve, reject } = Promise.withResolvers<number>()
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? 128 + (SIGNAL_NUMBERS[signal ?? ''] ?? 0)))
    const exitCode = await promise
    const raw = lines.join('\n')
    if (watch.hasTimedOut()) throw new Error(`${script} didn't end in time; it wrote:\n${raw}`)
    return { exitCode, ending: watch.ending(), raw, durationMs: performance.now() - startedAt }
  } finally {
    watch.stop()
  }
}

function collectLines(stream: Readable, lines: string[]): void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
  })
  stream.on('end', () => {
    if (rest !== '') lines.push(rest)
  })
}

function watchProcess(child: ChildProcess, interruption: Interruption) {
  const { cancelAfter, killWhen, graceScale = 0.2, timeoutMs = 60_000 } = interruption
  let ending: Ending['ending'] = 'exited'
  let hasTimedOut = false
  const timers: NodeJS.Timeout[] = []
  const cancel = () => {
    if (ending !== 'exited') return
    ending = 'cancelled'
    child.kill('SIGINT')
    timers.push(setTimeout(() => child.kill('SIGTERM'), 7500 * graceScale))
    timers.push(setTimeout(() => child.kill('SIGKILL'), 10_000 * graceScale))
  }
  const kill = () => {
    if (ending === 'killed') return
    ending = 'killed'
    child.kill('SIGKILL')
  }
  if (typeof cancelAfter === 'number') timers.push(setTimeout(cancel, cancelAfter))
  for (const [condition, act] of [[cancelAfter, cancel] as const, [killWhen, kill] as const]) {
    if (condition instanceof AbortSignal) condition.addEventListener('abort', act, { once: true })
    if (typeof condition === 'function') timers.push(setInterval(() => condition() && act(), POLL_MS))
  }
  timers.push(
    setTimeout(() => {
      hasTimedOut = true
      child.kill('SIGKILL')
    }, timeoutMs),
  )
  return {
    ending: () => ending,
    hasTimedOut: () => hasTimedOut,
    stop: () => {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}
