import { basename } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type ActionRun, runAction } from '../support/run-action.ts'
import { createScreenJpeg, createScreenPng } from '../support/screen-images.ts'

/** Writes down each file that the run or one of its threads opens. */
const WATCH = `
  import { appendFileSync } from 'node:fs'
  import files from 'node:fs/promises'
  for (const name of ['open', 'readFile']) {
    const original = files[name]
    files[name] = (path, ...rest) => {
      appendFileSync('opened.txt', String(path) + '\\n')
      return original(path, ...rest)
    }
  }`

/** Most bytes of a page for one picture, with all that stands around it, and of what else there is. */
const PICTURE_BYTES = 20_000
const PAGE_BYTES = 20_000

interface Watched extends ActionRun {
  /** How often files of each name were opened. */
  readonly opened: ReadonlyMap<string, number>
  readonly page: string
  /** The pictures of the page, in its order. */
  readonly pictures: readonly string[]
}

async function run(
  files: Readonly<Record<string, Buffer>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Watched> {
  const run = await runAction({
    inputs: { command: 'validate', screenshots: 'screenshots', report: 'report.html', ...inputs },
    files,
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(WATCH)}` },
    post: false,
  })
  const paths = (run.written['opened.txt']?.toString() ?? '').split('\n')
  const opened = Map.groupBy(paths, (path) => basename(path))
  const page = run.written['report.html']?.toString() ?? ''
  return {
    ...run,
    opened: new Map([...opened].map(([path, times]) => [path, times.length])),
    page,
    pictures: [...page.matchAll(/<img src="(data:[^"]*)"/g)].map(([, uri = '']) => uri),
  }
}

describe('the pictures of a report', () => {
  let images: Readonly<Record<string, Buffer>>
  let shown: Watched
  let hidden: Watched

  beforeAll(async () => {
    const list = createScreenPng('list')
    images = {
      'screenshots/en-US/APP_IPHONE_67/1.png': list,
      'screenshots/en-US/APP_IPHONE_67/2.png': createScreenPng('poster'),
      'screenshots/en-US/APP_IPHONE_67/3.png': createScreenPng('photo'),
      'screenshots/en-US/APP_IPHONE_67/4.jpg': await createScreenJpeg('poster', 300),
      'screenshots/en-GB/APP_IPHONE_67/1.png': list,
    }
    shown = await run(images)
    hidden = await run(images, { thumbnails: 'false' })
  }, 120_000)

  test('are drawn from each image once, and once where it lies in several folders', () => {
    const count = ({ opened }: Watched, name: string) => opened.get(name) ?? 0
    const drawn = ['1.png', '2.png', '3.png', '4.jpg'].map((name) => [name, count(shown, name) - count(hidden, name)])
    expect(Object.fromEntries(drawn)).toEqual({ '1.png': 1, '2.png': 1, '3.png': 1, '4.jpg': 1 })
    expect(shown.pictures).toHaveLength(5)
    expect(new Set(shown.pictures).size).toBe(4)
  })

  test('are drawn neither by name nor by file where they may not be shown', () => {
    expect(hidden.pictures).toEqual([])
    expect(hidden.page).toContain('Pictures are left out')
    expect([...hidden.opened.keys()].filter((path) => path.endsWith('.wasm'))).toEqual([])
  })

  test('take at most 20 KB of the page each', () => {
    expect(Math.max(...shown.pictures.map((uri) => uri.length))).toBeLessThan(PICTURE_BYTES)
    expect(shown.page.length).toBeLessThan(PAGE_BYTES + 5 * PICTURE_BYTES)
  })

  test('take a decoder of JPEG only where there is one', async () => {
    expect(shown.opened.get('mozjpeg_dec.wasm')).toBe(1)
    const { opened } = await run({
      'screenshots/en-US/APP_IPHONE_67/1.png': images['screenshots/en-US/APP_IPHONE_67/1.png'] ?? Buffer.alloc(0),
    })
    expect([opened.get('mozjpeg_enc.wasm'), opened.get('mozjpeg_dec.wasm')]).toEqual([1, undefined])
  })
})
