import type { Readable } from 'node:stream'
import type { ClosingBackend } from '../../src/apply/progress/context.ts'
import type { Clock } from '../../src/clock.ts'
import { ApiError, NetworkError } from '../../src/errors.ts'
import type { Backend, PlaceRef, Reservation } from '../../src/state/backend.ts'
import type { LocalizationRef } from '../../src/state/localization.ts'
import type { Place, Screenshot } from '../../src/state/screenshot-set.ts'
import { ABSENT, createChecksum, createPlace, createScreenshot } from './builders.ts'

/** One request to the fake. */
export interface Call {
  /** Seconds since the clock's start. */
  readonly at: number
  readonly method: string
  /** The IDs and names that it was about. */
  readonly about: string
}

type Method = Exclude<keyof Backend, 'classify' | 'describeAbsent' | 'estimateRequests' | 'uploadKeyOf'> | 'send'

/** What goes wrong with calls of a method. */
export interface Fault {
  readonly error: Error
  /** How many calls; default one. */
  readonly times?: number
  /** Calls that go well before. */
  readonly after?: number
  /** Whether the request is carried out all the same: its answer is lost. */
  readonly isDone?: boolean
  /** What happens just before. */
  readonly before?: () => void
  /** Only calls about this. */
  readonly about?: string
}

interface FakeSet {
  readonly id: string
  readonly localizationId: string
  readonly displayType: string
  /** Every state that the set was in, the last one being the present. */
  readonly history: { readonly at: number; readonly screenshots: readonly Screenshot[] }[]
}

/** App Store Connect as the port of `apply` and `state` shows it, in memory. */
export interface FakeBackend extends Backend {
  readonly calls: readonly Call[]
  /** The calls as `method about`, without what only reads. */
  readonly writes: readonly string[]
  /** Most calls of one method that were under way at a time. */
  mostAtATime(method: Method): number
  /** The bytes that were sent, by screenshot ID. */
  readonly files: ReadonlyMap<string, Buffer>
  /** What the set really holds now. */
  look(setId: string): readonly Screenshot[]
  addSet(set: { id: string; localizationId?: string; displayType?: string; screenshots?: readonly Screenshot[] }): void
  /** Somebody else changes a set. */
  change(setId: string, edit: (screenshots: readonly Screenshot[]) => readonly Screenshot[]): void
  fail(method: Method, fault: Fault): void
  readonly closing: ClosingBackend
}

/** How the fake behaves; everything may be changed while it runs. */
export interface Behaviour {
  /** Nominal milliseconds of each call. */
  latencyMs: number
  /** From commit until a screenshot is complete, or has failed. */
  processingMs: number
  /** Codes of the failures that the next screenshots of a name end in; an empty one says no reason. */
  failures: Map<string, string[]>
  /** How far lists lag behind writes. */
  lagMs: number
  /** Takes a removal, and does nothing. */
  ignoresRemovals: boolean
  /** Takes an order, and does nothing. */
  ignoresOrders: boolean
  /** Bytes of a part. */
  partBytes: number
  /** The parts that are asked for where they are not those of the file. */
  parts: readonly { readonly offset: number; readonly length: number }[] | undefined
}

/** Apple's limit of a set. */
const MOST = 10

export function createFakeBackend(
  clock: Clock,
  signal: AbortSignal,
  given: Partial<Behaviour> = {},
): FakeBackend & {
  readonly behaviour: Behaviour
} {
  const behaviour: Behaviour = {
    latencyMs: 0,
    processingMs: 3000,
    failures: new Map(),
    lagMs: 0,
    ignoresOrders: false,
    ignoresRemovals: false,
    partBytes: 1_000_000,
    parts: undefined,
    ...given,
  }
  const sets = new Map<string, FakeSet>()
  const calls: Call[] = []
  const faults: { method: Method; fault: Fault; skipped: number; used: number }[] = []
  const underWay = new Map<Method, number>()
  const most = new Map<Method, number>()
  const files = new Map<string, Buffer>()
  let ids = 0

  function setOf(setId: string): FakeSet {
    const set = sets.get(setId)
    if (set === undefined) throw createRefusal(404, 'NOT_FOUND')
    return set
  }

  function look(setId: string, lagMs = 0): readonly Screenshot[] {
    const { history } = setOf(setId)
    return (history.findLast(({ at }) => at <= clock.elapsed() - lagMs) ?? history[0])?.screenshots ?? []
  }

  function change(setId: string, edit: (screenshots: readonly Screenshot[]) => readonly Screenshot[]): void {
    setOf(setId).history.push({ at: clock.elapsed(), screenshots: edit(look(setId)) })
  }

  function find(screenshotId: string): { setId: string; screenshot: Screenshot } {
    for (const { id } of sets.values()) {
      const screenshot = look(id).find((one) => one.id === screenshotId)
      if (screenshot !== undefined) return { setId: id, screenshot }
    }
    throw createRefusal(404, 'NOT_FOUND')
  }

  function update(screenshotId: string, facts: Partial<Screenshot>): void {
    const { setId } = find(screenshotId)
    change(setId, (all) => all.map((one) => (one.id === screenshotId ? { ...one, ...facts } : one)))
  }

  function finish(screenshotId: string): void {
    const isThere = [...sets.keys()].some((id) => look(id).some((one) => one.id === screenshotId))
    if (!isThere) return
    const failure = behaviour.failures.get(find(screenshotId).screenshot.fileName)?.shift()
    const problems = failure === undefined || failure === '' ? [] : [{ code: failure, description: '' }]
    update(screenshotId, { state: failure === undefined ? 'complete' : 'failed', problems })
  }

  /** As the client does: after a cancel nothing new is sent, reads are given up, and writes on their way are answered. */
  async function answer<T>(method: Method, about: string, carryOut: () => T | Promise<T>): Promise<T> {
    signal.throwIfAborted()
    const isGivenUp = method.startsWith('read') || method === 'send'
    return exchange(method, about, { carryOut, ...(isGivenUp ? { signal } : {}) })
  }

  async function exchange<T>(
    method: Method,
    about: string,
    { carryOut, signal }: { carryOut: () => T | Promise<T>; signal?: AbortSignal },
  ): Promise<T> {
    calls.push({ at: clock.elapsed() / 1000, method, about })
    const count = (underWay.get(method) ?? 0) + 1
    underWay.set(method, count)
    most.set(method, Math.max(most.get(method) ?? 0, count))
    try {
      await clock.sleep(behaviour.latencyMs, { signal })
      const fault = takeFault(method, about)
      fault?.before?.()
      if (fault !== undefined && fault.isDone !== true) throw fault.error
      const result = await carryOut()
      if (fault !== undefined) throw fault.error
      return result
    } finally {
      underWay.set(method, (underWay.get(method) ?? 1) - 1)
    }
  }

  function takeFault(method: Method, about: string): Fault | undefined {
    const entry = faults.find(({ method: other, fault, used, skipped }) => {
      if (other !== method || used >= (fault.times ?? 1)) return false
      return (fault.about === undefined || fault.about === about) && skipped >= 0
    })
    if (entry === undefined) return undefined
    if (entry.skipped < (entry.fault.after ?? 0)) {
      entry.skipped += 1
      return undefined
    }
    entry.used += 1
    return entry.fault
  }

  function toReservation(screenshot: Screenshot): Reservation {
    return { asset: screenshot, screenshot, parts: screenshot.state === 'reserved' ? createParts(screenshot) : [] }
  }

  function createParts({ id, sizeBytes, fileName }: Screenshot): Reservation['parts'] {
    const regular = Array.from({ length: Math.ceil(sizeBytes / behaviour.partBytes) }, (_, index) => {
      const offset = index * behaviour.partBytes
      return { offset, length: Math.min(behaviour.partBytes, sizeBytes - offset) }
    })
    return (behaviour.parts ?? regular).map(({ offset, length }) => ({
      offset,
      length,
      send: (body) =>
        answer('send', fileName, async () => {
          const file = files.get(id) ?? Buffer.alloc(sizeBytes)
          ;(await readAll(body())).copy(file, offset)
          files.set(id, file)
        }),
    }))
  }

  function listPlaces(localizationId: string, lagMs: number): readonly Place[] {
    const known = clock.elapsed() - lagMs
    const ours = [...sets.values()].filter((set) => set.localizationId === localizationId)
    const listed = ours.filter(({ history }) => (history[0]?.at ?? 0) <= known)
    return listed.map(({ id, displayType }) => createPlace(look(id, lagMs), { id, displayType }))
  }

  return {
    behaviour,
    calls,
    files,
    get writes() {
      return calls.filter(({ method }) => !method.startsWith('read')).map(({ method, about }) => `${method} ${about}`)
    },
    mostAtATime: (method) => most.get(method) ?? 0,
    look,
    change,
    addSet({ id, localizationId = 'localization-1', displayType = 'APP_IPHONE_67', screenshots = [] }) {
      sets.set(id, { id, localizationId, displayType, history: [{ at: Number.NEGATIVE_INFINITY, screenshots }] })
    },
    fail: (method, fault) => void faults.push({ method, fault, skipped: 0, used: 0 }),

    findTarget: () => Promise.reject(new TypeError('the fake finds no target')),
    readPicture: async (url) => Buffer.from(url),
    readReferenceData: async () => undefined,
    readAssets: async () => [],
    describeAbsent: (displayType) => ({ ...ABSENT, displayType }),
    readPlaces: ({ id }: LocalizationRef) =>
      answer('readPlaces', id, () => ({ locale: 'en-US', places: listPlaces(id, behaviour.lagMs) })),
    readLocale: ({ id }) => answer('readLocale', id, () => 'en-US'),
    readScreenshots: (place) => answer('readScreenshots', idOf(place), () => look(idOf(place), behaviour.lagMs)),
    readReservations: (place) =>
      answer('readReservations', idOf(place), () =>
        look(idOf(place), behaviour.lagMs)
          .filter(({ state }) => state === 'reserved')
          .map(toReservation),
      ),
    readOrder: (place) =>
      answer('readOrder', idOf(place), () => look(idOf(place), behaviour.lagMs).map(({ id }) => id)),
    readScreenshot: (id) => answer('readScreenshot', id, () => find(id).screenshot),
    readAsset: (id) => answer('readAsset', id, () => toReservation(find(id).screenshot)),
    createPlace: ({ localization: { id: localizationId }, displayType }) =>
      answer('createPlace', displayType, () => {
        if (listPlaces(localizationId, 0).some((place) => place.displayType === displayType)) {
          throw createRefusal(409, 'STATE_ERROR', 'Screenshot Set Already Exists!')
        }
        const id = `created-${displayType}`
        sets.set(id, { id, localizationId, displayType, history: [{ at: clock.elapsed(), screenshots: [] }] })
        return createPlace([], { id, displayType })
      }),
    deletePlace: (place, removedIds) =>
      answer('deletePlace', idOf(place), () => {
        sets.delete(idOf(place))
        return { removedIds, errors: [] }
      }),
    replaceOrder: (place, screenshotIds) =>
      answer('replaceOrder', screenshotIds.join(' '), () => {
        const present = look(idOf(place))
        const isFull = present.length === screenshotIds.length && present.every(({ id }) => screenshotIds.includes(id))
        if (!isFull) throw createRefusal(409, 'ENTITY_ERROR.RELATIONSHIP.INVALID')
        if (behaviour.ignoresOrders) return
        change(idOf(place), (all) => all.toSorted((a, b) => screenshotIds.indexOf(a.id) - screenshotIds.indexOf(b.id)))
      }),
    uploadKeyOf: (place, md5) => `${idOf(place)} ${md5}`,
    reserve: (place, { name, sizeBytes }) =>
      answer('reserve', name, () => {
        if (look(idOf(place)).length >= MOST) throw createRefusal(409, 'STATE_ERROR.SCREENSHOT_TOO_MANY')
        ids += 1
        const screenshot = createScreenshot(name, { id: `new-${ids}`, sizeBytes, checksum: null, state: 'reserved' })
        change(idOf(place), (all) => [...all, screenshot])
        return toReservation(screenshot)
      }),
    commit: (assetId, md5) =>
      answer('commit', find(assetId).screenshot.fileName, () => {
        if (find(assetId).screenshot.state !== 'reserved') throw createRefusal(409, 'STATE_ERROR')
        update(assetId, { state: 'processing', checksum: createChecksum(md5) })
        clock.after(behaviour.processingMs, () => finish(assetId))
        return find(assetId).screenshot
      }),
    show: (_, { id }) => answer('show', id, () => find(id).screenshot),
    remove,
    removeAsset: remove,
    estimateRequests: () => 0,
    classify,
    closing: {
      readAsset: (id) => exchange('readAsset', id, { carryOut: () => toReservation(find(id).screenshot) }),
      removeAsset: (id) => exchange('remove', id, { carryOut: () => take(id) }),
    },
  }

  function take(screenshotId: string): void {
    if (behaviour.ignoresRemovals) return
    change(find(screenshotId).setId, (all) => all.filter(({ id }) => id !== screenshotId))
  }

  function remove(screenshotId: string): Promise<void> {
    return answer('remove', screenshotId, () => take(screenshotId))
  }
}

function idOf({ id }: PlaceRef): string {
  if (id === null) throw new TypeError('a set that is not there')
  return id
}

/** What the errors below mean. */
export const classify: Backend['classify'] = (error) => {
  if (error instanceof NetworkError) return 'unknown'
  if (!(error instanceof ApiError)) return undefined
  if (error.status >= 500) return 'unknown'
  if (error.code === 'UPLOAD_FAILED') return 'expired'
  if (error.status === 404) return 'gone'
  if (error.status !== 409) return undefined
  return error.errors.some(({ detail }) => detail?.includes('Already Exists')) ? 'taken' : 'conflict'
}

/** An answer of App Store Connect that refuses. */
export function createRefusal(status: number, code: string, detail?: string): ApiError {
  const entry = { status: String(status), code, title: 'refused', detail, source: undefined, associated: [] }
  return new ApiError(
    { code: status === 404 ? 'API_NOT_FOUND' : 'API_REFUSED', message: `refused with ${status} (${code})` },
    { method: 'POST', path: '/v1/x', status, errors: [entry] },
  )
}

/** What an upload host says when the place for a file is no longer open. */
export function createExpiry(): ApiError {
  const request = { method: 'PUT', path: 'upload.example', status: 403, errors: [] }
  return new ApiError({ code: 'UPLOAD_FAILED', message: 'the upload URL has expired' }, request)
}

/** No answer at all. */
export function createLostAnswer(): NetworkError {
  return new NetworkError({ code: 'NETWORK_TIMEOUT', message: 'no answer came' })
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
