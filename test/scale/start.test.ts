import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ROOT } from '../support/action-metadata.ts'
import { runAction } from '../support/run-action.ts'

/** Writes down, as the process ends, which of Node's modules it has loaded, and which files of the bundle. */
const WATCH = `
  import { writeFileSync } from 'node:fs'
  import { registerHooks } from 'node:module'
  const files = []
  registerHooks({ load(url, context, next) { files.push(url); return next(url, context) } })
  process.on('exit', () => writeFileSync('loaded.json', JSON.stringify({ files, modules: process.moduleLoadList })))`

/** Modules of Node's that take long to load, and that nobody needs before the inputs are right. */
const LATE = ['http', 'https', 'tls', 'zlib', 'worker_threads', 'dns', 'child_process', 'perf_hooks', 'v8', 'assert']

/** Most bytes of the bundle that are read where the inputs are wrong: what tells that, with a summary. */
const START_BYTES = 260 * 1024

test('a run whose inputs are wrong loads neither HTTP nor TLS nor threads, and little of the bundle', async () => {
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(WATCH)}` }
  const { exitCode, written } = await runAction({ inputs: {}, env, post: false })
  expect(exitCode).toBe(1)
  const loaded = JSON.parse(written['loaded.json']?.toString() ?? '') as { files: string[]; modules: string[] }

  // Were the list written in another way, these would be missing.
  expect(loaded.modules).toEqual(expect.arrayContaining(['NativeModule crypto', 'NativeModule fs/promises']))
  expect(LATE.filter((name) => loaded.modules.includes(`NativeModule ${name}`))).toEqual([])

  const files = loaded.files.filter((url) => url.includes('/dist/')).map((url) => new URL(url).pathname)
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size))
  expect(files).toContain(join(ROOT, 'dist/index.js'))
  expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThan(START_BYTES)
  expect((await readdir(join(ROOT, 'dist'))).length).toBeGreaterThan(2 * files.length)
})
