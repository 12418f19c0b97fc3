import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'
import zlib from 'node:zlib'

/** One thing that a process did. */
export interface Work {
  readonly kind: 'thread' | 'open' | 'read' | 'inflate'
  /** The file below `screenshots/` that it was done to; empty where that isn't known. */
  readonly path: string
  readonly bytes: number
}

/** The value of `NODE_OPTIONS` that has a process, and its threads, call `watchWork` before anything else. */
export function createWatchOptions(): string {
  const script = `import { watchWork } from ${JSON.stringify(import.meta.url)}; watchWork()`
  return `--import=data:text/javascript,${encodeURIComponent(script)} --disable-warning=ExperimentalWarning`
}

/**
 * Writes down what this process does to files below `screenshots/`, one line for each thing, in the file that `WATCH_FILE` names.
 * Nothing is changed: what is called is called.
 */
export function watchWork(): void {
  const file = process.env['WATCH_FILE'] ?? ''
  const { appendFileSync } = fs
  const note = (kind: Work['kind'], path = '', bytes = 0) =>
    appendFileSync(file, `${JSON.stringify({ kind, path, bytes } satisfies Work)}\n`)
  watchFiles(note)
  const { createInflate } = zlib
  Object.defineProperty(zlib, 'createInflate', {
    value: (...parameters: Parameters<typeof createInflate>) => {
      note('inflate')
      return createInflate(...parameters)
    },
  })
  syncBuiltinESMExports()
  if (!isMainThread) note('thread')
}

type Note = (kind: Work['kind'], path: string, bytes?: number) => void

function watchFiles(note: Note): void {
  const { createReadStream } = fs
  const { open } = fs.promises
  Object.assign(fs.promises, {
    async open(...parameters: Parameters<typeof open>) {
      const handle = await open(...parameters)
      const path = pathOf(parameters[0])
      if (path === undefined) return handle
      note('open', path)
      watchHandle(handle, (bytes) => note('read', path, bytes))
      return handle
    },
  })
  Object.assign(fs, {
    createReadStream(...parameters: Parameters<typeof createReadStream>) {
      const stream = createReadStream(...parameters)
      const path = pathOf(parameters[0])
      if (path === undefined) return stream
      note('open', path)
      stream.once('close', () => note('read', path, stream.bytesRead))
      return stream
    },
  })
}

function watchHandle(handle: fs.promises.FileHandle, onRead: (bytes: number) => void): void {
  const read = handle.read.bind(handle) as (...parameters: unknown[]) => Promise<{ bytesRead: number }>
  const watched = async (...parameters: unknown[]) => {
    const result = await read(...parameters)
    onRead(result.bytesRead)
    return result
  }
  Object.assign(handle, { read: watched })
}

/** The path below `screenshots/`; undefined for any other file. */
function pathOf(path: unknown): string | undefined {
  return /\/screenshots\/(.+)$/.exec(String(path))?.[1]
}
