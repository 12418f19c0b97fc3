/** What a run does to images, by counts: no machine is too slow or too busy for them. */
import { availableParallelism } from 'node:os'
import { describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../simulator/simulator.ts'
import { addVersion, appInputs, createPictureFor, createPictures } from '../support/app.ts'
import type { RunOptions } from '../support/run-action.ts'
import { createWatchOptions, type Work } from '../support/watch-work.ts'
import { runIn } from './run-in.ts'

const TYPE = 'APP_IPHONE_67'
const MOST_THREADS = Math.min(4, Math.max(2, availableParallelism()))

interface Counts {
  readonly threads: number
  /** Images whose pixels were decompressed. */
  readonly decoded: number
  /** How often each file was opened, by its path below `screenshots/`. */
  readonly opened: Readonly<Record<string, number>>
  /** How many times its own length was read of each. */
  readonly readings: Readonly<Record<string, number>>
}

/** A run that is to end well, and what it did to its images. */
async function count(simulator: Simulator, options: RunOptions): Promise<Counts> {
  const env = { NODE_OPTIONS: createWatchOptions(), WATCH_FILE: 'work.jsonl' }
  const run = await runIn(simulator, { ...options, env, post: false })
  expect([run.exitCode, simulator.violations]).toEqual([0, []])
  const lines = run.written['work.jsonl']?.toString().split('\n').slice(0, -1) ?? []
  const work = lines.map((line) => JSON.parse(line) as Work)
  const opened: Record<string, number> = {}
  const bytes: Record<string, number> = {}
  for (const one of work) {
    if (one.kind === 'open') opened[one.path] = (opened[one.path] ?? 0) + 1
    if (one.kind === 'read') bytes[one.path] = (bytes[one.path] ?? 0) + one.bytes
  }
  const readings = Object.entries(bytes).map(([path, sum]) => {
    return [path, sum / (options.files?.[`screenshots/${path}`]?.length ?? 0)]
  })
  const numberOf = (kind: Work['kind']) => work.filter((one) => one.kind === kind).length
  return { threads: numberOf('thread'), decoded: numberOf('inflate'), opened, readings: Object.fromEntries(readings) }
}

const listNames = (images: number) => Array.from({ length: images }, (_, index) => `${index + 1}.png`)
const eachOf = (paths: readonly string[], times: number) => Object.fromEntries(paths.map((path) => [path, times]))

/** A set that holds the images already, and the folder with the same ones. */
function arrange(simulator: Simulator, images: number) {
  const names = listNames(images)
  const screenshots = names.map((fileName, seed) => ({ fileName, bytes: createPictureFor(TYPE, seed) }))
  addVersion(simulator, { locales: { 'en-US': { [TYPE]: screenshots } } })
  const paths = names.map((name) => `en-US/${TYPE}/${name}`)
  return {
    paths,
    files: createPictures(TYPE, paths),
    inputs: { ...appInputs(simulator), screenshots: 'screenshots' },
  }
}

describe('images', () => {
  test('that are there already are read once for their MD5, and not decoded', async () => {
    await using simulator = await startSimulator({ timeScale: 0.02 })
    const { paths, ...options } = arrange(simulator, 10)
    expect(await count(simulator, options)).toEqual({
      threads: 2,
      decoded: 0,
      opened: eachOf(paths, 1),
      readings: eachOf(paths, 1),
    })
  })

  test('that go up are read for their MD5, for the deep check and for the upload, and decoded once; the others stay as they are', async () => {
    await using simulator = await startSimulator({ timeScale: 0.02 })
    const { paths, files, inputs } = arrange(simulator, 6)
    const changed = paths.slice(0, 2)
    const options = { inputs, files: { ...files, ...createPictures(TYPE, changed, 100) } }
    expect(await count(simulator, options)).toEqual({
      threads: 1,
      decoded: 2,
      opened: { ...eachOf(paths, 1), ...eachOf(changed, 3) },
      readings: { ...eachOf(paths, 1), ...eachOf(changed, 3) },
    })
  })

  test('of a folder that all locales share are read once for all, and sent once for each', async () => {
    await using simulator = await startSimulator({ timeScale: 0.02 })
    addVersion(simulator, { locales: { 'en-US': {}, 'de-DE': {}, ja: {} } })
    const names = listNames(3)
    const files = createPictures(TYPE, names)
    const inputs = { ...appInputs(simulator), screenshots: 'screenshots', 'ordering-file': 'order.yml' }
    const order = `default:\n  ${TYPE}: ["*"]\n`
    const counts = await count(simulator, { inputs, files: { ...files, 'order.yml': order } })
    expect(counts).toEqual({ threads: 1, decoded: 3, opened: eachOf(names, 5), readings: eachOf(names, 5) })
  })

  test('that no set wants are not read at all', async () => {
    await using simulator = await startSimulator({ timeScale: 0.02 })
    const { paths, files, inputs } = arrange(simulator, 3)
    const others = createPictures(TYPE, [...listNames(20), `xx/${TYPE}/1.png`], 100)
    const { opened } = await count(simulator, { inputs, files: { ...files, ...others } })
    expect(opened).toEqual(eachOf(paths, 1))
  })
})

describe('threads', () => {
  test('are none where there are no images', async () => {
    await using simulator = await startSimulator({ timeScale: 0.02 })
    addVersion(simulator, { locales: { 'en-US': { [TYPE]: ['b.png', 'a.png'] } } })
    const inputs = { ...appInputs(simulator), 'ordering-file': 'order.yml' }
    const files = { 'order.yml': `en-US:\n  ${TYPE}: [a.png, b.png]\n` }
    expect(await count(simulator, { inputs, files })).toEqual({ threads: 0, decoded: 0, opened: {}, readings: {} })
  })

  test('are as many as there are processors, four at most, where there are many', async () => {
    await using simulator = await startSimulator({ timeScale: 0.02 })
    const locales = ['en-US', 'de-DE', 'ja', 'ko']
    addVersion(simulator, { locales: Object.fromEntries(locales.map((locale) => [locale, {}])) })
    const paths = locales.flatMap((locale) => listNames(10).map((name) => `${locale}/${TYPE}/${name}`))
    const inputs = { ...appInputs(simulator), screenshots: 'screenshots' }
    const { threads, decoded } = await count(simulator, { inputs, files: createPictures(TYPE, paths) })
    expect([threads, decoded]).toEqual([MOST_THREADS, 40])
  })
})
