import type { PlaceRef } from '../../src/state/backend.ts'
import type { Asset, Place, Screenshot } from '../../src/state/screenshot-set.ts'
import { createScreenshot } from './builders.ts'
import { createRefusal } from './fake-errors.ts'

/** How the fake behaves. */
export interface LibraryBehaviour {
  /** Screenshots that a place takes. */
  readonly capacity: number
  /** From commit until an image is complete, or has failed. */
  readonly processingMs: number
  /** Names of images that fail. */
  readonly failing: ReadonlySet<string>
}

interface Placement {
  readonly id: string
  readonly assetId: string
}

/** The images that a library holds, and which place shows which. */
export class FakeLibraryContents {
  readonly #behaviour: LibraryBehaviour
  readonly #assets = new Map<string, Asset>()
  readonly #placements = new Map<string, readonly Placement[]>()
  #ids = 0

  constructor(behaviour: LibraryBehaviour) {
    this.#behaviour = behaviour
  }

  get assets(): readonly Asset[] {
    return [...this.#assets.values()]
  }

  findAsset(id: string): Asset {
    const asset = this.#assets.get(id)
    if (asset === undefined) throw createRefusal(404, 'NOT_FOUND')
    return asset
  }

  addAsset(fileName: string, facts: Partial<Omit<Asset, 'fileName'>>): Asset {
    const { assetId: _, ...asset } = createScreenshot(fileName, { id: this.#createId('image'), ...facts })
    this.#assets.set(asset.id, asset)
    return asset
  }

  update(asset: Asset): void {
    this.#assets.set(asset.id, asset)
  }

  /** What no place shows is removed. */
  dropAsset(assetId: string): void {
    const isShown = [...this.#placements.values()].flat().some((one) => one.assetId === assetId)
    if (isShown) throw createRefusal(409, 'STATE_ERROR.ASSET_HAS_PLACEMENTS')
    this.findAsset(assetId)
    this.#assets.delete(assetId)
  }

  finish(assetId: string): void {
    const asset = this.#assets.get(assetId)
    if (asset === undefined) return
    const isFailing = this.#behaviour.failing.has(asset.fileName)
    const problems = isFailing ? [{ code: 'IMAGE_ALPHA_NOT_ALLOWED', description: '' }] : []
    this.update({ ...asset, state: isFailing ? 'failed' : 'complete', problems })
  }

  /** What a place shows, in order. */
  list(key: string): readonly Screenshot[] {
    return this.#listIn(key).map((one) => this.#toScreenshot(one))
  }

  listPlaces(localizationId: string): readonly Place[] {
    const keys = [...this.#placements.keys()].filter((key) => key.startsWith(`${localizationId} `))
    return keys.map((key) => this.describePlace(localizationId, key.slice(localizationId.length + 1)))
  }

  describePlace(localizationId: string, displayType: string): Place {
    const screenshots = this.list(createKey(localizationId, displayType))
    return { displayType, id: null, exists: true, capacity: this.#behaviour.capacity, screenshots }
  }

  findScreenshot(id: string): Screenshot {
    const found = [...this.#placements.values()].flat().find((one) => one.id === id)
    if (found === undefined) throw createRefusal(404, 'NOT_FOUND')
    return this.#toScreenshot(found)
  }

  isFull(key: string): boolean {
    return this.#listIn(key).length >= this.#behaviour.capacity
  }

  show(key: string, assetId: string): Screenshot {
    const placement = { id: this.#createId('placement'), assetId }
    this.#placements.set(key, [...this.#listIn(key), placement])
    return this.#toScreenshot(placement)
  }

  order(key: string, ids: readonly string[]): void {
    const ordered = this.#listIn(key).toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    this.#placements.set(key, ordered)
  }

  /** Takes a screenshot out of its place. */
  remove(screenshotId: string): void {
    for (const [key, all] of this.#placements) {
      const left = all.filter(({ id }) => id !== screenshotId)
      this.#placements.set(key, left)
    }
  }

  #listIn(key: string): readonly Placement[] {
    return this.#placements.get(key) ?? []
  }

  #toScreenshot({ id, assetId }: Placement): Screenshot {
    return { ...this.findAsset(assetId), id, assetId }
  }

  #createId(prefix: string): string {
    this.#ids += 1
    return `${prefix}-${this.#ids}`
  }
}

/** By what a place is found. */
export function keyOf({ localization, displayType }: PlaceRef): string {
  return createKey(localization.id, displayType)
}

function createKey(localizationId: string, displayType: string): string {
  return `${localizationId} ${displayType}`
}
