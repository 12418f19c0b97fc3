interface ResourceType {
  readonly path: string
  /** All names that Apple takes in `fields[…]`, filled by the simulator or not. */
  readonly fields: string
}

/** Every resource type that the simulator knows, by Apple's name. */
export const RESOURCE_TYPES = {
  apps: {
    path: '/v1/apps',
    fields:
      'name bundleId sku primaryLocale isOrEverWasMadeForKids contentRightsDeclaration appStoreVersions appInfos builds betaGroups appCustomProductPages appStoreVersionExperimentsV2 assetLibrary',
  },
  appStoreVersions: {
    path: '/v1/appStoreVersions',
    fields:
      'platform versionString appStoreState appVersionState copyright reviewType releaseType earliestReleaseDate usesIdfa downloadable createdDate app appStoreVersionLocalizations build appStoreVersionPhasedRelease gameCenterAppVersion routingAppCoverage appStoreReviewDetail appStoreVersionSubmission appClipDefaultExperience appStoreVersionExperiments appStoreVersionExperimentsV2 customerReviews alternativeDistributionPackage',
  },
  appStoreVersionLocalizations: {
    path: '/v1/appStoreVersionLocalizations',
    fields:
      'description locale keywords marketingUrl promotionalText supportUrl whatsNew appStoreVersion appScreenshotSets appPreviewSets searchKeywords placements',
  },
  appCustomProductPages: {
    path: '/v1/appCustomProductPages',
    fields: 'name url visible app appCustomProductPageVersions',
  },
  appCustomProductPageVersions: {
    path: '/v1/appCustomProductPageVersions',
    fields: 'version state deepLink appCustomProductPage appCustomProductPageLocalizations',
  },
  appCustomProductPageLocalizations: {
    path: '/v1/appCustomProductPageLocalizations',
    fields:
      'locale promotionalText appCustomProductPageVersion appScreenshotSets appPreviewSets searchKeywords placements',
  },
  appStoreVersionExperiments: {
    path: '/v2/appStoreVersionExperiments',
    fields:
      'name platform trafficProportion state reviewRequired startDate endDate app latestControlVersion controlVersions appStoreVersionExperimentTreatments',
  },
  appStoreVersionExperimentTreatments: {
    path: '/v1/appStoreVersionExperimentTreatments',
    fields:
      'name appIcon appIconName promotedDate appStoreVersionExperiment appStoreVersionExperimentV2 appStoreVersionExperimentTreatmentLocalizations',
  },
  appStoreVersionExperimentTreatmentLocalizations: {
    path: '/v1/appStoreVersionExperimentTreatmentLocalizations',
    fields: 'locale appStoreVersionExperimentTreatment appScreenshotSets appPreviewSets placements',
  },
  appScreenshotSets: {
    path: '/v1/appScreenshotSets',
    fields:
      'screenshotDisplayType appStoreVersionLocalization appCustomProductPageLocalization appStoreVersionExperimentTreatmentLocalization appScreenshots',
  },
  appScreenshots: {
    path: '/v1/appScreenshots',
    fields:
      'fileSize fileName sourceFileChecksum imageAsset assetToken assetType uploadOperations assetDeliveryState appScreenshotSet',
  },
  appAssetLibraries: { path: '/v1/appAssetLibraries', fields: 'images videos' },
  appAssetLibraryImages: {
    path: '/v1/appAssetLibraryImages',
    fields:
      'category createdDate lastModifiedDate fileName fileSize imageAsset referenceName specId state stateDetails uploadOperations placements',
  },
  appAssetLibraryVideos: {
    path: '/v1/appAssetLibraryVideos',
    fields:
      'category createdDate lastModifiedDate fileName fileSize previewFrameImage previewFrameTimeCode referenceName specId state stateDetails uploadOperations videoAsset placements',
  },
  appAssetLibraryPlacements: {
    path: '/v1/appAssetLibraryPlacements',
    fields:
      'mediaType placementType placementGroup createdDate lastModifiedDate state stateDetails image video appEventLocalization appStoreVersionLocalization appCustomProductPageLocalization appStoreVersionExperimentTreatmentLocalization',
  },
  appAssetLibraryPlacementOrderingRequests: {
    path: '/v1/appAssetLibraryPlacementOrderingRequests',
    fields: 'orderedPlacements',
  },
  appEventLocalizations: {
    path: '/v1/appEventLocalizations',
    fields: 'locale name shortDescription longDescription appEvent appEventScreenshots appEventVideoClips placements',
  },
  appAssetLibraryRefData: {
    path: '/v1/appAssetLibraryRefData',
    fields: 'features placementProfileGroups imageSpecs videoSpecs placementTypes displayClasses',
  },
} as const satisfies Record<string, ResourceType>

/** Name of a resource type. */
export type TypeName = keyof typeof RESOURCE_TYPES

/** The names that `fields[type]` takes. */
export function fieldsOf(type: TypeName): readonly string[] {
  return RESOURCE_TYPES[type].fields.split(' ')
}
