import { createHash } from 'node:crypto'
import { isScreenshotGroup, sizesByGroup } from '../library/groups.ts'
import { addPlacement } from '../library/placement-changes.ts'
import { findPlacement, imageStateAt, placementIdOf, placementStateAt, screenshotIdOf } from '../library/placements.ts'
import { displayOrder } from '../state/asset-state.ts'
import type { AssetError } from '../state/records.ts'
import type { Service } from '../state/service.ts'
import { viewOf } from '../state/service.ts'
import { placeScreenshots, removeScreenshot } from '../state/set-changes.ts'
import { addImage, type NewFile } from './world-screenshots.ts'

/** An image as a test reads it. */
export interface ImageFacts {
  readonly id: string
  readonly fileName: string
  readonly referenceName: string | null
  readonly state: string
  /** IDs of the placements that show it. */
  readonly placements: readonly string[]
}

/** A placement as a test reads it. */
export interface PlacementFacts {
  readonly id: string
  readonly image: string
  readonly fileName: string
  readonly group: string
  readonly state: string
}

/** An image that is in the library when a test begins, or that someone else adds. */
export interface NewImage extends NewFile {
  /** The first app where it is left out. */
  readonly app?: string
  readonly referenceName?: string | null
  /** Gives the pixel size where nothing else does. Default: the 6.9" iPhone's. */
  readonly group?: string
}

const USUAL_GROUP = 'IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE'

/** The App Asset Library of the simulated App Store Connect, for tests: builders that return IDs, and readers. */
export class LibraryWorld {
  readonly #service: Service

  constructor(service: Service) {
    this.#service = service
  }

  /** What has no checksum of a classic upload has none: the library knows none. */
  addImage(given: NewImage): string {
    const { state } = this.#service.store
    const app = given.app ?? state.apps.keys().next().value
    if (app === undefined) throw new Error('there is no app')
    const usualSize = sizesByGroup(state).get(given.group ?? USUAL_GROUP)?.[0]
    const { referenceName = null } = given
    return addImage(this.#service, { checksum: null, ...given }, { app, referenceName, usualSize })
  }

  addPlacement(given: { image: string; localization: string; group?: string }): string {
    return addPlacement(this.#service, { group: USUAL_GROUP, ...given })
  }

  /** An image with a placement that shows it, noted by its MD5 as this action does; returns the placement's ID. */
  addShown(given: Omit<NewImage, 'referenceName'> & { localization: string }): string {
    const { localization, group = USUAL_GROUP, ...file } = given
    const hash = () =>
      createHash('md5')
        .update(file.bytes ?? '')
        .digest('hex')
    const referenceName = file.checksum ?? (file.bytes === undefined ? null : hash())
    return this.addPlacement({ image: this.addImage({ ...file, group, referenceName }), localization, group })
  }

  removePlacement(id: string): void {
    removeScreenshot(this.#service, screenshotIdOf(id))
  }

  removeImage(id: string): void {
    this.#service.store.remove('images', id)
  }

  /** Ends the processing of an image at once: it can't be used. */
  failImage(id: string, error: AssetError): void {
    const { store, clock } = this.#service
    const image = store.state.images.get(id)
    if (image?.processing === undefined) throw new Error(`there is no image ${id} in processing`)
    const verdict = { state: 'FAILED', errors: [error] } as const
    store.put('images', { ...image, processing: { ...image.processing, readyAt: clock.now(), verdict } })
  }

  /** Gives a processed image the state of a review or an archive. */
  setImageState(id: string, review: string): void {
    const image = this.#service.store.state.images.get(id)
    if (image === undefined) throw new Error(`there is no image ${id}`)
    this.#service.store.put('images', { ...image, review })
  }

  /** Brings the placements of a group into an order, by ID; those left out follow as they stand. */
  setOrder(ids: readonly string[]): void {
    const [first] = ids
    const set = first === undefined ? undefined : findPlacement(this.#service.store.state, first)?.set.id
    if (set !== undefined) placeScreenshots(this.#service, set, ids.map(screenshotIdOf))
  }

  /** All images, in order of creation. */
  images(): readonly ImageFacts[] {
    const view = viewOf(this.#service)
    return [...view.state.images.values()].map((image) => {
      const shown = [...view.state.screenshots.values()].filter((screenshot) => screenshot.image === image.id)
      const { id, fileName, referenceName } = image
      const { state } = imageStateAt(view, image)
      return { id, fileName, referenceName, state, placements: shown.map((one) => placementIdOf(one.id)) }
    })
  }

  /** The placements of a localization, group by group, in order. */
  placements(localization: string): readonly PlacementFacts[] {
    const view = viewOf(this.#service)
    const sets = [...view.state.sets.values()].filter(
      (set) => set.localization === localization && isScreenshotGroup(set),
    )
    return sets.flatMap((set) =>
      displayOrder(view, set).flatMap((screenshot) => {
        const placement = findPlacement(view.state, placementIdOf(screenshot))
        if (placement === undefined) return []
        const { id, image, group } = placement
        const { state } = placementStateAt(view, placement)
        return [{ id, image: image.id, fileName: image.fileName, group, state }]
      }),
    )
  }
}
