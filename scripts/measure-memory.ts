import { readFileSync } from 'node:fs'

const POLL_MS = 10

/**
 * Watches the most memory that a process has had resident, in bytes (VmHWM, kept by the Linux kernel); 0 elsewhere. Call
 * `stop` when the process has ended.
 */
export function watchMemory(pid: number): { readonly peakBytes: () => number; readonly stop: () => void } {
  let peak = 0
  const timer = setInterval(() => {
    try {
      const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      peak = Math.max(peak, Number(kilobytes ?? 0) * 1024)
    } catch {
      // The process is gone, or there is no /proc: what is known stays.
    }
  }, POLL_MS)
  return { peakBytes: () => peak, stop: () => clearInterval(timer) }
}
