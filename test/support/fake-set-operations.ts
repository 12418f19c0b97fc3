import type { Readable } from 'node:stream'
import type { Clock } from '../../src/clock.ts'
import type { Backend, PlaceRef, Reservation } from '../../src/state/backend.ts'
import type { Screenshot } from '../../src/state/screenshot-set.ts'
import { createChecksum, createPlace, createScreenshot } from './builders.ts'
import type { Behaviour } from './fake-behaviour.ts'
import { createRefusal } from './fake-errors.ts'
import type { FakeRequests } from './fake-requests.ts'
import type { FakeSets } from './fake-sets.ts'

/** Apple's limit of a set. */
const MOST = 10

/** What the operations of the fake work on. */
export interface FakeWorld {
  readonly clock: Clock
  readonly behaviour: Behaviour
  readonly requests: FakeRequests
  readonly sets: FakeSets
  /** The bytes that were sent, by screenshot ID. */
  readonly files: Map<string, Buffer>
}

/** Operations that only read. */
export function createReads(world: FakeWorld) {
  const { behaviour, requests, sets } = world
  const look = (place: PlaceRef) => sets.look(idOf(place), behaviour.lagMs)
  return {
    readPlaces: ({ id }) =>
      requests.answer('readPlaces', id, () => ({ locale: 'en-US', places: sets.listPlaces(id, behaviour.lagMs) })),
    readLocale: ({ id }) => requests.answer('readLocale', id, () => 'en-US'),
    readScreenshots: (place) => requests.answer('readScreenshots', idOf(place), () => look(place)),
    readReservations: (place) =>
      requests.answer('readReservations', idOf(place), () =>
        look(place)
          .filter(({ state }) => state === 'reserved')
          .map((one) => toReservation(one, world)),
      ),
    readOrder: (place) => requests.answer('readOrder', idOf(place), () => look(place).map(({ id }) => id)),
    readScreenshot: (id) => requests.answer('readScreenshot', id, () => sets.find(id).screenshot),
    readAsset: (id) => requests.answer('readAsset', id, () => toReservation(sets.find(id).screenshot, world)),
  } satisfies Partial<Backend>
}

/** Operations on sets as a whole. */
export function createSetWrites({ clock, behaviour, requests, sets }: FakeWorld) {
  return {
    createPlace: ({ localization: { id: localizationId }, displayType }) =>
      requests.answer('createPlace', displayType, () => {
        if (sets.listPlaces(localizationId, 0).some((place) => place.displayType === displayType)) {
          throw createRefusal(409, 'STATE_ERROR', 'Screenshot Set Already Exists!')
        }
        const id = `created-${displayType}`
        sets.add({ id, localizationId, displayType }, [], clock.elapsed())
        return createPlace([], { id, displayType })
      }),
    deletePlace: (place, removedIds) =>
      requests.answer('deletePlace', idOf(place), () => {
        sets.delete(idOf(place))
        return { removedIds, errors: [] }
      }),
    replaceOrder: (place, screenshotIds) =>
      requests.answer('replaceOrder', screenshotIds.join(' '), () => {
        const present = sets.look(idOf(place))
        const isFull = present.length === screenshotIds.length && present.every(({ id }) => screenshotIds.includes(id))
        if (!isFull) throw createRefusal(409, 'ENTITY_ERROR.RELATIONSHIP.INVALID')
        if (behaviour.ignoresOrders) return
        sets.change(idOf(place), (all) =>
          all.toSorted((a, b) => screenshotIds.indexOf(a.id) - screenshotIds.indexOf(b.id)),
        )
      }),
  } satisfies Partial<Backend>
}

/** Operations on one screenshot. */
export function createScreenshotWrites(world: FakeWorld) {
  const { clock, behaviour, requests, sets } = world
  const remove = (id: string) => requests.answer('remove', id, () => take(id, world))
  let ids = 0
  return {
    reserve: (place, { name, sizeBytes }) =>
      requests.answer('reserve', name, () => {
        if (sets.look(idOf(place)).length >= MOST) throw createRefusal(409, 'STATE_ERROR.SCREENSHOT_TOO_MANY')
        ids += 1
        const screenshot = createScreenshot(name, { id: `new-${ids}`, sizeBytes, checksum: null, state: 'reserved' })
        sets.change(idOf(place), (all) => [...all, screenshot])
        return toReservation(screenshot, world)
      }),
    commit: (assetId, md5) =>
      requests.answer('commit', sets.find(assetId).screenshot.fileName, () => {
        if (sets.find(assetId).screenshot.state !== 'reserved') throw createRefusal(409, 'STATE_ERROR')
        sets.update(assetId, { state: 'processing', checksum: createChecksum(md5) })
        clock.after(behaviour.processingMs, () => finish(assetId, world))
        return sets.find(assetId).screenshot
      }),
    show: (_, { id }) => requests.answer('show', id, () => sets.find(id).screenshot),
    remove,
    removeAsset: remove,
  } satisfies Partial<Backend>
}

/** Operations that go on after a cancel. */
export function createClosing(world: FakeWorld) {
  const { requests, sets } = world
  return {
    readAsset: (id: string) =>
      requests.exchange('readAsset', id, { carryOut: () => toReservation(sets.find(id).screenshot, world) }),
    removeAsset: (id: string) => requests.exchange('remove', id, { carryOut: () => take(id, world) }),
  }
}

/** The ID of a set that is there. */
export function idOf({ id }: PlaceRef): string {
  if (id === null) throw new TypeError('a set that is not there')
  return id
}

function finish(screenshotId: string, { behaviour, sets }: FakeWorld): void {
  if (!sets.has(screenshotId)) return
  const failure = behaviour.failures.get(sets.find(screenshotId).screenshot.fileName)?.shift()
  const problems = failure === undefined || failure === '' ? [] : [{ code: failure, description: '' }]
  sets.update(screenshotId, { state: failure === undefined ? 'complete' : 'failed', problems })
}

function take(screenshotId: string, { behaviour, sets }: FakeWorld): void {
  if (!behaviour.ignoresRemovals) sets.remove(screenshotId)
}

function toReservation(screenshot: Screenshot, world: FakeWorld): Reservation {
  return { asset: screenshot, screenshot, parts: screenshot.state === 'reserved' ? createParts(screenshot, world) : [] }
}

function createParts(
  { id, sizeBytes, fileName }: Screenshot,
  { behaviour, requests, files }: FakeWorld,
): Reservation['parts'] {
  const regular = Array.from({ length: Math.ceil(sizeBytes / behaviour.partBytes) }, (_, index) => {
    const offset = index * behaviour.partBytes
    return { offset, length: Math.min(behaviour.partBytes, sizeBytes - offset) }
  })
  return (behaviour.parts ?? regular).map(({ offset, length }) => ({
    offset,
    length,
    send: (body) =>
      requests.answer('send', fileName, async () => {
        const file = files.get(id) ?? Buffer.alloc(sizeBytes)
        ;(await readAll(body())).copy(file, offset)
        files.set(id, file)
      }),
  }))
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
