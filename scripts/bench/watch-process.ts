import { readFileSync } from 'node:fs'

const POLL_MS = 10
/** What the Linux kernel counts processor time in for its readers (`USER_HZ`), on every architecture that Node runs on. */
const TICKS_PER_SECOND = 100

/** What a process has taken so far. */
export interface ProcessUse {
  /** Most memory resident, in bytes (VmHWM). */
  readonly peakBytes: number
  /** Processor time of all its threads, in seconds. */
  readonly processorSeconds: number
}

/** Watches what a process takes, as the Linux kernel counts it; zeros elsewhere. Call `stop` when the process has ended. */
export function watchProcess(pid: number): { readonly use: () => ProcessUse; readonly stop: () => void } {
  let use: ProcessUse = { peakBytes: 0, processorSeconds: 0 }
  const timer = setInterval(() => {
    try {
      const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      // The second field is the name of the program in brackets; user and system time are the 14th and the 15th.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
      const ticks = Number(fields[11]) + Number(fields[12])
      const peakBytes = Math.max(use.peakBytes, Number(kilobytes ?? 0) * 1024)
      use = { peakBytes, processorSeconds: Math.max(use.processorSeconds, ticks / TICKS_PER_SECOND) }
    } catch {
      // The process is gone, or there is no /proc: what is known stays.
    }
  }, POLL_MS)
  return { use: () => use, stop: () => clearInterval(timer) }
}
