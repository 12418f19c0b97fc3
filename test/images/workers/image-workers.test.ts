import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { describe, expect, test } from '@jest/globals'
import type { LocalImage } from '../../../src/images/file/local-image.ts'
import { ImageWorkers } from '../../../src/images/workers/image-workers.ts'
import { createPng } from '../../support/images/png.ts'
import { createImageFolder } from '../image-folder.ts'

const writeImage = createImageFolder()
const write = (name: string, seed = 0) => writeImage(name, createPng({ width: 6, height: 4, seed, alpha: 'opaque' }))

/** Workers for one task, ended behind it. */
async function withWorkers<Result>(
  task: (workers: ImageWorkers) => Promise<Result>,
  options: { readonly signal?: AbortSignal; readonly script?: string } = {},
): Promise<Result> {
  const entry =
    options.script === undefined ? undefined : new URL(`data:text/javascript,${encodeURIComponent(options.script)}`)
  const workers = new ImageWorkers(options.signal ?? new AbortController().signal, entry)
  try {
    return await task(workers)
  } finally {
    await workers.close()
  }
}

function imagesOf(read: Awaited<ReturnType<ImageWorkers['read']>>): readonly LocalImage[] {
  return [...read.values()].flatMap((one) => (one.kind === 'image' ? [one.image] : []))
}

describe('workers', () => {
  test('read, check and draw images, and say what is wrong with one', async () => {
    const files = [write('a.png'), write('b.png', 1), writeImage('c.png', Buffer.from('no image'))]
    await withWorkers(async (workers) => {
      const read = await workers.read(files)
      expect([...read.values()].map((one) => one.kind)).toEqual(['image', 'image', 'broken'])
      const images = imagesOf(read)
      expect(images[0]).toMatchObject({ name: 'a.png', width: 6, height: 4 })
      const findings = await workers.check(images)
      expect(findings.map(({ issues, remarks }) => [issues.length, remarks.length])).toEqual([
        [0, 1],
        [0, 1],
      ])
      expect([...(await workers.draw(images)).keys()]).toEqual(images.map(({ path }) => path))
    })
  })

  test('that are closed before all is read start no further ones for the rest', async () => {
    const files = Array.from({ length: 5 }, (_, at) => write(`${at}.png`, at))
    await withWorkers(async (workers) => {
      workers.read(files).catch(() => {})
      await workers.close()
      expect(workers.started).toBe(1)
      expect((await workers.read(files)).size).toBe(5)
    })
  })

  test.each([
    [0, 0],
    [1, 1],
    [6, 1],
    [7, 2],
    [100, Math.min(4, Math.max(2, availableParallelism()))],
  ])('for %d images are %d', async (images, workers) => {
    const files = Array.from({ length: images }, (_, at) => write(`${at}.png`, at))
    await withWorkers(async (started) => {
      expect((await started.read(files)).size).toBe(images)
      expect(started.started).toBe(workers)
    })
  })

  test('read a file once, however often it is asked for', async () => {
    const file = write('once.png')
    await withWorkers(async (workers) => {
      const early = workers.read([file])
      const [image] = imagesOf(await workers.read([file, file]))
      write('once.png', 7)
      expect(imagesOf(await workers.read([file]))).toEqual([image])
      expect(imagesOf(await early)).toEqual([image])
    })
  })

  test('look at one of several copies, and at each where something is wrong with it', async () => {
    const copies = ['a.png', 'b.png', 'c.png'].map((name) => write(name))
    const glass = ['x.png', 'y.png'].map((name) =>
      writeImage(name, createPng({ width: 3, height: 2, transparentAt: { x: 1, y: 1 } })),
    )
    await withWorkers(async (workers) => {
      const images = imagesOf(await workers.read([...copies, ...glass]))
      // Only the first of each is there to be looked at; a second look at any of them would find nothing.
      for (const { path } of [...copies.slice(1), ...glass.slice(1)]) await rm(path)
      const findings = await workers.check(images)
      expect(findings.map(({ issues, remarks }) => [...issues.map(({ code }) => code), ...remarks])).toEqual([
        ['opaque-alpha'],
        ['opaque-alpha'],
        ['opaque-alpha'],
        ['IMAGE_TRANSPARENT'],
        ['IMAGE_UNREADABLE'],
      ])
    })
  })

  test('that die are errors of the images that they were at, and the others are read', async () => {
    const script = `import { parentPort } from 'node:worker_threads'
      parentPort.on('message', ({ image }) => {
        if (image.name === 'b.png') process.exit(7)
        if (image.name === 'c.png') throw new Error('out of memory')
        parentPort.postMessage({ kind: 'image', image })
      })`
    const files = ['a.png', 'b.png', 'c.png', 'd.png'].map((name) => write(name))
    const read = await withWorkers((workers) => workers.read(files), { script })
    expect([...read.values()].map((one) => (one.kind === 'image' ? one.image.name : one.issues[0]?.message))).toEqual([
      'a.png',
      `screenshots/b.png can't be read: the thread that was at it died (it ended with 7).`,
      expect.stringMatching(/^screenshots\/c\.png can't be read: .*out of memory\)\.$/),
      'd.png',
    ])
  })

  test('end at once with what they are at when the run is cancelled', async () => {
    const controller = new AbortController()
    const script = 'setInterval(() => {}, 1000)'
    const read = withWorkers((workers) => workers.read([write('a.png')]), { signal: controller.signal, script })
    controller.abort(new Error('cancelled'))
    await expect(read).rejects.toThrow('cancelled')
    await expect(
      withWorkers((workers) => workers.read([write('a.png')]), { signal: controller.signal }),
    ).rejects.toThrow('cancelled')
  })
})
