import type { Clock } from '../../src/clock.ts'
import type { Backend, PlaceRef, Reservation } from '../../src/state/backend.ts'
import type { LocalizationRef } from '../../src/state/localization.ts'
import type { Asset, Checksum, Place, Screenshot } from '../../src/state/screenshot-set.ts'
import { createScreenshot } from './builders.ts'
import { classify, createRefusal } from './fake-backend.ts'

/** How the fake behaves. */
export interface LibraryBehaviour {
  /** Screenshots that a place takes. */
  readonly capacity: number
  /** From commit until an image is complete, or has failed. */
  readonly processingMs: number
  /** Names of images that fail. */
  readonly failing: ReadonlySet<string>
}

/** A backend of the library's shape, in memory: images that any place may show, places that are always there and have no IDs. */
export interface FakeLibrary extends Backend {
  /** What was written, in order. */
  readonly writes: readonly string[]
  /** Puts an image into the library that no place shows. */
  addAsset(fileName: string, facts: { readonly sizeBytes: number; readonly checksum: Checksum }): void
}

interface Placement {
  readonly id: string
  readonly assetId: string
}

/** Returns a library that is empty. */
export function createFakeLibrary(clock: Clock, behaviour: LibraryBehaviour): FakeLibrary {
  const assets = new Map<string, Asset>()
  const placements = new Map<string, readonly Placement[]>()
  const writes: string[] = []
  let ids = 0

  const keyOf = (id: string, displayType: string) => `${id} ${displayType}`
  const listIn = (key: string) => placements.get(key) ?? []
  const keyOfPlace = ({ localization, displayType }: PlaceRef) => keyOf(localization.id, displayType)

  function createId(prefix: string): string {
    ids += 1
    return `${prefix}-${ids}`
  }

  function findAsset(id: string): Asset {
    const asset = assets.get(id)
    if (asset === undefined) throw createRefusal(404, 'NOT_FOUND')
    return asset
  }

  function toScreenshot({ id, assetId }: Placement): Screenshot {
    return { ...findAsset(assetId), id, assetId }
  }

  function describePlace(key: string, displayType: string): Place {
    const screenshots = listIn(key).map(toScreenshot)
    return { displayType, id: null, exists: true, capacity: behaviour.capacity, screenshots }
  }

  function toReservation(asset: Asset): Reservation {
    const part = { offset: 0, length: asset.sizeBytes, send: async () => {} }
    return { asset, screenshot: undefined, parts: asset.state === 'reserved' ? [part] : [] }
  }

  function addAsset(fileName: string, facts: Partial<Omit<Asset, 'fileName'>>): Asset {
    const { assetId: _, ...asset } = createScreenshot(fileName, { id: createId('image'), ...facts })
    assets.set(asset.id, asset)
    return asset
  }

  function finish(assetId: string): void {
    const asset = assets.get(assetId)
    if (asset === undefined) return
    const isFailing = behaviour.failing.has(asset.fileName)
    const problems = isFailing ? [{ code: 'IMAGE_ALPHA_NOT_ALLOWED', description: '' }] : []
    assets.set(assetId, { ...asset, state: isFailing ? 'failed' : 'complete', problems })
  }

  return {
    writes,
    addAsset: (fileName, facts) => void addAsset(fileName, facts),
    findTarget: () => Promise.reject(new TypeError('the fake finds no target')),
    async readPlaces({ id }: LocalizationRef) {
      const keys = [...placements.keys()].filter((key) => key.startsWith(`${id} `))
      return { locale: undefined, places: keys.map((key) => describePlace(key, key.slice(id.length + 1))) }
    },
    readLocale: async () => 'en-US',
    describeAbsent: (displayType, { id }) => describePlace(keyOf(id, displayType), displayType),
    readAssets: async () => [...assets.values()],
    readPicture: async (url) => Buffer.from(url),
    readReferenceData: async () => undefined,
    readScreenshots: async (place) => listIn(keyOfPlace(place)).map(toScreenshot),
    readOrder: async (place) => listIn(keyOfPlace(place)).map(({ id }) => id),
    async readScreenshot(id) {
      const found = [...placements.values()].flat().find((one) => one.id === id)
      if (found === undefined) throw createRefusal(404, 'NOT_FOUND')
      return toScreenshot(found)
    },
    readReservations: async () => [...assets.values()].filter(({ state }) => state === 'reserved').map(toReservation),
    readAsset: async (id) => toReservation(findAsset(id)),
    createPlace: () => Promise.reject(new TypeError('a place of the library needs no creation')),
    deletePlace: () => Promise.reject(new TypeError('nothing deletes a place here')),
    async reserve(_, { name, sizeBytes, md5 }) {
      writes.push(`reserve ${name}`)
      return toReservation(addAsset(name, { sizeBytes, checksum: { kind: 'md5', md5 }, state: 'reserved' }))
    },
    uploadKeyOf: (_, md5) => md5,
    async commit(assetId) {
      const asset: Asset = { ...findAsset(assetId), state: 'processing' }
      writes.push(`commit ${asset.fileName}`)
      assets.set(assetId, asset)
      clock.after(behaviour.processingMs, () => finish(assetId))
      return asset
    },
    async show(place, { id, fileName }) {
      const key = keyOfPlace(place)
      if (listIn(key).length >= behaviour.capacity) throw createRefusal(409, 'STATE_ERROR')
      writes.push(`show ${fileName} in ${key}`)
      const placement = { id: createId('placement'), assetId: id }
      placements.set(key, [...listIn(key), placement])
      return toScreenshot(placement)
    },
    async replaceOrder(place, screenshotIds) {
      writes.push('order')
      const present = listIn(keyOfPlace(place))
      placements.set(
        keyOfPlace(place),
        present.toSorted((a, b) => screenshotIds.indexOf(a.id) - screenshotIds.indexOf(b.id)),
      )
    },
    async remove(screenshotId) {
      writes.push(`remove ${screenshotId}`)
      for (const [key, all] of placements)
        placements.set(
          key,
          all.filter(({ id }) => id !== screenshotId),
        )
    },
    async removeAsset(assetId) {
      const isShown = [...placements.values()].flat().some((one) => one.assetId === assetId)
      if (isShown) throw createRefusal(409, 'STATE_ERROR.ASSET_HAS_PLACEMENTS')
      findAsset(assetId)
      writes.push(`drop ${assetId}`)
      assets.delete(assetId)
    },
    estimateRequests: () => 0,
    classify,
  }
}
