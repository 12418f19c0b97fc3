import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { ImageError } from '../../errors.ts'
import type { ImageFindings } from '../file/image-findings.ts'
import { createImageIssue } from '../file/image-issue.ts'
import type { ImageFile, LocalImage } from '../file/local-image.ts'
import type { ReadImage } from '../read-image.ts'
import { boundMemory } from './bound-memory.ts'
import type { ImageTask, ImageWork } from './image-work.ts'

/** What it costs to start a thread pays for a few images. */
const IMAGES_FOR_A_WORKER = 6
const MOST_WORKERS = 4

/** The worker's own file: beside the bundle, or where the sources themselves run. */
const ENTRY = import.meta.url.endsWith('.ts') ? '../../image-worker.ts' : './image-worker.js'

interface Job {
  readonly task: ImageTask
  resolve(result: unknown): void
  reject(reason: unknown): void
}

/**
 * Reads, checks and draws local images in threads of their own, so that requests, timers and a cancellation go on meanwhile
 * and every processor has work. Threads start with the first image and end with `close`. One that dies takes along only the
 * image that it was at, which is an issue of that image, and another one takes its place.
 */
export class ImageWorkers {
  readonly #signal: AbortSignal
  readonly #entry: URL
  readonly #most = Math.min(MOST_WORKERS, Math.max(2, availableParallelism()))
  readonly #queue: Job[] = []
  /** Each worker with what it is at. */
  readonly #workers = new Map<Worker, Job | undefined>()
  readonly #read = new Map<string, Promise<ReadImage>>()
  #started = 0

  /** Bounds the memory of the whole process: images come in quantities. When the signal aborts, what isn't done yet rejects with its reason, and the threads end. */
  constructor(signal: AbortSignal, entry: URL = new URL(ENTRY, import.meta.url)) {
    boundMemory()
    this.#signal = signal
    this.#entry = entry
    signal.addEventListener('abort', this.#abort, { once: true })
  }

  /** Threads that were started so far. */
  get started(): number {
    return this.#started
  }

  /** What each file is, by its path. A file is read once, however often it is asked for. */
  async read(files: readonly ImageFile[]): Promise<ReadonlyMap<string, ReadImage>> {
    for (const file of files) if (!this.#read.has(file.path)) this.#read.set(file.path, this.#readOne(file))
    const found = await Promise.all(files.map(({ path }) => this.#read.get(path)))
    return new Map(found.flatMap((image, at) => (image === undefined ? [] : [[files[at]?.path ?? '', image]])))
  }

  /** What the deep check finds in each image. Of images of the same bytes one is looked at, unless something is wrong with it. */
  async check(images: readonly LocalImage[]): Promise<readonly ImageFindings[]> {
    const copies = [...Map.groupBy(images, ({ md5 }) => md5).values()]
    const checked = await Promise.all(copies.map((same) => this.#checkCopies(same)))
    const found = new Map(checked.flat())
    return images.map((image) => found.get(image) ?? { issues: [], remarks: [] })
  }

  /** A small picture of each image that can be shown, as a `data:` URI by the image's path. Images of the same bytes are drawn once. */
  async draw(images: readonly LocalImage[]): Promise<ReadonlyMap<string, string>> {
    const drawn = await Promise.all(
      [...Map.groupBy(images, ({ md5 }) => md5).values()].map(async (same) => {
        const uri = same[0] && (await this.#drawOne(same[0]))
        return uri === undefined ? [] : same.map(({ path }) => [path, uri] as const)
      }),
    )
    return new Map(drawn.flat())
  }

  /**
   * Resolves when the threads have ended. What is still under way then is nobody's any more. Images can be given again
   * afterwards, which starts new threads.
   */
  async close(): Promise<void> {
    const workers = [...this.#workers.keys()]
    this.#workers.clear()
    // A thread that ends would be followed by one for what waits.
    this.#queue.length = 0
    this.#read.clear()
    await Promise.all(workers.map((worker) => worker.terminate()))
  }

  async #readOne(image: ImageFile): Promise<ReadImage> {
    try {
      return await this.#run('read', image)
    } catch (error) {
      return { kind: 'broken', issues: issuesOf(error) }
    }
  }

  async #checkOne(image: LocalImage): Promise<ImageFindings> {
    try {
      return await this.#run('check', image)
    } catch (error) {
      return { issues: issuesOf(error), remarks: [] }
    }
  }

  async #checkCopies(copies: readonly LocalImage[]): Promise<readonly (readonly [LocalImage, ImageFindings])[]> {
    const [first, ...others] = copies
    if (first === undefined) return []
    const findings = await this.#checkOne(first)
    // What is wrong is told of each file by its name.
    const check = async (one: LocalImage) => (findings.issues.length === 0 ? findings : await this.#checkOne(one))
    return [[first, findings], ...(await Promise.all(others.map(async (one) => [one, await check(one)] as const)))]
  }

  async #drawOne(image: LocalImage): Promise<string | undefined> {
    try {
      return await this.#run('draw', image)
    } catch (error) {
      // A report does without the picture of an image that can't be shown.
      if (issuesOf(error).length > 0) return undefined
      throw error
    }
  }

  async #run<Kind extends keyof ImageWork>(
    kind: Kind,
    image: ImageWork[Kind]['image'],
  ): Promise<ImageWork[Kind]['result']> {
    this.#signal.throwIfAborted()
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    this.#queue.push({ task: { kind, image } as ImageTask, resolve, reject })
    this.#distribute()
    return (await promise) as ImageWork[Kind]['result']
  }

  /** Gives waiting work to idle workers, and starts more where the work is worth it. */
  #distribute(): void {
    for (const [worker, job] of this.#workers) if (job === undefined) this.#giveNext(worker)
    const wanted = Math.min(this.#most, Math.ceil((this.#queue.length + this.#workers.size) / IMAGES_FOR_A_WORKER))
    while (this.#queue.length > 0 && this.#workers.size < wanted) this.#giveNext(this.#start())
  }

  #giveNext(worker: Worker): void {
    const job = this.#queue.shift()
    if (job === undefined) return
    this.#workers.set(worker, job)
    worker.postMessage(job.task)
  }

  #start(): Worker {
    const worker = new Worker(this.#entry)
    this.#started += 1
    this.#workers.set(worker, undefined)
    worker.on('message', (result) => this.#settle(worker, (job) => job.resolve(result)))
    worker.on('error', (cause) => this.#bury(worker, cause))
    worker.on('exit', (code) => this.#bury(worker, new Error(`it ended with ${code}`)))
    return worker
  }

  #settle(worker: Worker, settle: (job: Job) => void): void {
    const job = this.#workers.get(worker)
    if (job === undefined) return
    this.#workers.set(worker, undefined)
    settle(job)
    this.#distribute()
  }

  #bury(worker: Worker, cause: unknown): void {
    const job = this.#workers.get(worker)
    this.#workers.delete(worker)
    job?.reject(createDeathError(job.task.image, cause))
    this.#distribute()
  }

  readonly #abort = (): void => {
    const jobs = [...this.#queue.splice(0), ...this.#workers.values()]
    for (const job of jobs) job?.reject(this.#signal.reason)
    void this.close()
  }
}

function createDeathError(image: ImageFile, cause: unknown): ImageError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const what = `can't be read: the thread that was at it died (${reason})`
  return new ImageError(createImageIssue(image, 'IMAGE_UNREADABLE', what), { cause })
}

function issuesOf(error: unknown): ImageError['issues'] {
  if (error instanceof ImageError) return error.issues
  throw error
}
