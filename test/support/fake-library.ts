import type { Clock } from '../../src/clock.ts'
import type { Backend, Reservation } from '../../src/state/backend.ts'
import type { Asset, Checksum } from '../../src/state/screenshot-set.ts'
import { classify, createRefusal } from './fake-errors.ts'
import { FakeLibraryContents, keyOf, type LibraryBehaviour } from './fake-library-contents.ts'

/** A backend of the library's shape, in memory: images that any place may show, places that are always there and have no IDs. */
export interface FakeLibrary extends Backend {
  /** What was written, in order. */
  readonly writes: readonly string[]
  /** Puts an image into the library that no place shows. */
  addAsset(fileName: string, facts: { readonly sizeBytes: number; readonly checksum: Checksum }): void
}

interface LibraryWorld {
  readonly clock: Clock
  readonly processingMs: number
  readonly contents: FakeLibraryContents
  readonly writes: string[]
}

/** Returns a library that is empty. */
export function createFakeLibrary(clock: Clock, behaviour: LibraryBehaviour): FakeLibrary {
  const contents = new FakeLibraryContents(behaviour)
  const writes: string[] = []
  const world: LibraryWorld = { clock, processingMs: behaviour.processingMs, contents, writes }
  return {
    writes,
    addAsset: (fileName, facts) => void contents.addAsset(fileName, facts),
    findTarget: () => Promise.reject(new TypeError('the fake finds no target')),
    createPlace: () => Promise.reject(new TypeError('a place of the library needs no creation')),
    deletePlace: () => Promise.reject(new TypeError('nothing deletes a place here')),
    describeAbsent: (displayType, { id }) => contents.describePlace(id, displayType),
    uploadKeyOf: (_, md5) => md5,
    estimateRequests: () => 0,
    classify,
    ...createReads(contents),
    ...createImageWrites(world),
    ...createPlaceWrites(world),
  }
}

function createReads(contents: FakeLibraryContents) {
  return {
    readPlaces: async ({ id }) => ({ locale: undefined, places: contents.listPlaces(id) }),
    readLocale: async () => 'en-US',
    readAssets: async () => contents.assets,
    readReferenceData: async () => undefined,
    readPicture: async (url) => Buffer.from(url),
    readScreenshots: async (place) => contents.list(keyOf(place)),
    readOrder: async (place) => contents.list(keyOf(place)).map(({ id }) => id),
    readScreenshot: async (id) => contents.findScreenshot(id),
    readReservations: async () => contents.assets.filter(({ state }) => state === 'reserved').map(toReservation),
    readAsset: async (id) => toReservation(contents.findAsset(id)),
  } satisfies Partial<Backend>
}

function createImageWrites({ clock, processingMs, contents, writes }: LibraryWorld) {
  return {
    async reserve(_, { name, sizeBytes, md5 }) {
      writes.push(`reserve ${name}`)
      return toReservation(contents.addAsset(name, { sizeBytes, checksum: { kind: 'md5', md5 }, state: 'reserved' }))
    },
    async commit(assetId) {
      const asset: Asset = { ...contents.findAsset(assetId), state: 'processing' }
      writes.push(`commit ${asset.fileName}`)
      contents.update(asset)
      clock.after(processingMs, () => contents.finish(assetId))
      return asset
    },
    async removeAsset(assetId) {
      contents.dropAsset(assetId)
      writes.push(`drop ${assetId}`)
    },
  } satisfies Partial<Backend>
}

function createPlaceWrites({ contents, writes }: LibraryWorld) {
  return {
    async show(place, { id, fileName }) {
      const key = keyOf(place)
      if (contents.isFull(key)) throw createRefusal(409, 'STATE_ERROR')
      writes.push(`show ${fileName} in ${key}`)
      return contents.show(key, id)
    },
    async replaceOrder(place, screenshotIds) {
      writes.push('order')
      contents.order(keyOf(place), screenshotIds)
    },
    async remove(screenshotId) {
      writes.push(`remove ${screenshotId}`)
      contents.remove(screenshotId)
    },
  } satisfies Partial<Backend>
}

function toReservation(asset: Asset): Reservation {
  const part = { offset: 0, length: asset.sizeBytes, send: async () => {} }
  return { asset, screenshot: undefined, parts: asset.state === 'reserved' ? [part] : [] }
}
