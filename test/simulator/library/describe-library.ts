import { type Describe, many, one, type Related } from '../state/description.ts'
import type { App, State, View } from '../state/records.ts'
import type { TypeName } from '../state/resource-types.ts'
import { isScreenshotGroup } from './groups.ts'
import { describePicture } from './images.ts'
import { findPlacement, imageStateAt, placementIdOf, placementStateAt } from './placements.ts'
import { describeReferenceData } from './reference-data.ts'

/** The ID of an app's library. Live it equals the app's (L1); here it doesn't, since nothing says that it must. */
export function libraryIdOf(appId: string): string {
  return `11b00000-0000-4000-8000-${appId.padStart(12, '0').slice(-12)}`
}

/** The app whose library has this ID. */
export function findLibraryApp(state: State, id: string): App | undefined {
  return [...state.apps.values()].find((app) => libraryIdOf(app.id) === id)
}

/** The placements for which a condition holds, in order of creation. */
export function relatedPlacements(
  { state }: View,
  condition: (placement: { readonly image: string; readonly localization: string }) => boolean,
): Related {
  const ids = [...state.screenshots.values()].flatMap(({ id, image, set }) => {
    const owner = state.sets.get(set)
    return owner !== undefined && isScreenshotGroup(owner) && condition({ image, localization: owner.localization })
      ? [placementIdOf(id)]
      : []
  })
  return { type: 'appAssetLibraryPlacements', isMany: true, hasLinks: true, ids }
}

const describeLibrary: Describe = ({ state }, id) => {
  const app = findLibraryApp(state, id)
  if (app === undefined) return undefined
  return {
    attributes: {},
    relationships: {
      images: many('appAssetLibraryImages', state.images, (image) => image.app === app.id),
      videos: { type: 'appAssetLibraryVideos', isMany: true, hasLinks: true, ids: [] },
    },
  }
}

const dateOf = (at: number) => new Date(at).toISOString()

const describeImage: Describe = (view, id) => {
  const image = view.state.images.get(id)
  if (image === undefined) return undefined
  const { state, details, specId } = imageStateAt(view, image)
  return {
    attributes: {
      category: 'APP_SCREENSHOTS_AND_PREVIEWS',
      createdDate: dateOf(image.createdAt),
      lastModifiedDate: dateOf(image.modifiedAt),
      fileName: image.fileName,
      fileSize: image.sizeBytes,
      imageAsset: describePicture(view, image),
      referenceName: image.referenceName,
      specId,
      state,
      stateDetails: details,
      ...(['AWAITING_UPLOAD', 'UPLOAD_COMPLETE', 'FAILED'].includes(state)
        ? { uploadOperations: image.operations }
        : {}),
    },
    relationships: { placements: relatedPlacements(view, (placement) => placement.image === id) },
  }
}

const describePlacement: Describe = (view, id) => {
  const placement = findPlacement(view.state, id)
  if (placement === undefined || !isScreenshotGroup(placement.set)) return undefined
  const { state, details } = placementStateAt(view, placement)
  const localization = view.state.localizations.get(placement.set.localization)
  const surface = (type: TypeName) => one(type, localization?.type === type ? localization.id : undefined)
  const createdDate = dateOf(placement.screenshot.createdAt)
  return {
    attributes: {
      mediaType: 'IMAGE',
      placementType: placement.placementType,
      placementGroup: placement.group,
      createdDate,
      lastModifiedDate: createdDate,
      state,
      stateDetails: details,
    },
    relationships: {
      image: one('appAssetLibraryImages', placement.image.id),
      video: one('appAssetLibraryVideos', undefined),
      appEventLocalization: one('appEventLocalizations', undefined),
      appStoreVersionLocalization: surface('appStoreVersionLocalizations'),
      appCustomProductPageLocalization: surface('appCustomProductPageLocalizations'),
      appStoreVersionExperimentTreatmentLocalization: surface('appStoreVersionExperimentTreatmentLocalizations'),
    },
  }
}

const describeOrdering: Describe = ({ state }, id) => {
  const ordering = state.orderings.get(id)
  if (ordering === undefined) return undefined
  const orderedPlacements: Related = {
    type: 'appAssetLibraryPlacements',
    isMany: true,
    hasLinks: false,
    ids: ordering.placements,
  }
  return { attributes: {}, relationships: { orderedPlacements } }
}

/** What the library's resources show. It holds no videos here, and events are nobody's business. */
export const LIBRARY_DESCRIBERS = {
  appAssetLibraries: describeLibrary,
  appAssetLibraryImages: describeImage,
  appAssetLibraryVideos: () => undefined,
  appAssetLibraryPlacements: describePlacement,
  appAssetLibraryPlacementOrderingRequests: describeOrdering,
  appEventLocalizations: () => undefined,
  appAssetLibraryRefData: describeReferenceData,
} as const satisfies Partial<Record<TypeName, Describe>>
