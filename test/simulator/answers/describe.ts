import { LIBRARY_DESCRIBERS, libraryIdOf, relatedPlacements } from '../library/describe-library.ts'
import { isLibraryOnly } from '../library/groups.ts'
import { describePicture } from '../library/images.ts'
import { assetStateAt, checksumAt, displayOrder } from '../state/asset-state.ts'
import { type Describe, many, one } from '../state/description.ts'
import type { Localization } from '../state/records.ts'
import type { TypeName } from '../state/resource-types.ts'

/** How a kind of localization names its parent. */
const LOCALIZATION_PARENTS = {
  appStoreVersionLocalizations: ['appStoreVersion', 'appStoreVersions'],
  appCustomProductPageLocalizations: ['appCustomProductPageVersion', 'appCustomProductPageVersions'],
  appStoreVersionExperimentTreatmentLocalizations: [
    'appStoreVersionExperimentTreatment',
    'appStoreVersionExperimentTreatments',
  ],
} as const satisfies Record<Localization['type'], readonly [string, TypeName]>

function describeLocalization(type: Localization['type']): Describe {
  return (view, id) => {
    const { state } = view
    const localization = state.localizations.get(id)
    if (localization?.type !== type) return undefined
    const [name, parentType] = LOCALIZATION_PARENTS[type]
    return {
      attributes: { locale: localization.locale },
      relationships: {
        [name]: one(parentType, localization.parent),
        appScreenshotSets: many(
          'appScreenshotSets',
          state.sets,
          (set) => set.localization === id && !isLibraryOnly(set),
        ),
        placements: relatedPlacements(view, (placement) => placement.localization === id),
      },
    }
  }
}

const describeApp: Describe = ({ state }, id) => {
  const app = state.apps.get(id)
  if (app === undefined) return undefined
  const { name, bundleId, sku, primaryLocale } = app
  return {
    attributes: { name, bundleId, sku, primaryLocale, isOrEverWasMadeForKids: false },
    relationships: {
      appStoreVersions: many('appStoreVersions', state.versions, (it) => it.app === id),
      appCustomProductPages: many('appCustomProductPages', state.pages, (it) => it.app === id),
      assetLibrary: { ...one('appAssetLibraries', libraryIdOf(id)), hasLinks: true },
      appStoreVersionExperimentsV2: many('appStoreVersionExperiments', state.experiments, (it) => it.app === id),
    },
  }
}

const describeVersion: Describe = ({ state }, id) => {
  const version = state.versions.get(id)
  if (version === undefined) return undefined
  return {
    attributes: {
      platform: version.platform,
      versionString: version.versionString,
      appVersionState: version.state,
      reviewType: 'APP_STORE',
      releaseType: 'MANUAL',
      downloadable: true,
      createdDate: version.createdDate,
    },
    relationships: {
      app: one('apps', version.app),
      appStoreVersionLocalizations: many(
        'appStoreVersionLocalizations',
        state.localizations,
        (it) => it.type === 'appStoreVersionLocalizations' && it.parent === id,
      ),
      appStoreVersionExperimentsV2: many('appStoreVersionExperiments', state.experiments, (it) => it.version === id),
    },
  }
}

const describePage: Describe = ({ state }, id) => {
  const page = state.pages.get(id)
  if (page === undefined) return undefined
  const url = `https://apps.apple.com/app/id${page.app}?ppid=${id}`
  return {
    attributes: { name: page.name, url, visible: page.visible },
    relationships: {
      app: one('apps', page.app),
      appCustomProductPageVersions: many('appCustomProductPageVersions', state.pageVersions, (it) => it.page === id),
    },
  }
}

const describePageVersion: Describe = ({ state }, id) => {
  const version = state.pageVersions.get(id)
  if (version === undefined) return undefined
  return {
    attributes: { version: version.version, state: version.state },
    relationships: {
      appCustomProductPage: one('appCustomProductPages', version.page),
      appCustomProductPageLocalizations: many(
        'appCustomProductPageLocalizations',
        state.localizations,
        (it) => it.type === 'appCustomProductPageLocalizations' && it.parent === id,
      ),
    },
  }
}

const describeExperiment: Describe = ({ state }, id) => {
  const experiment = state.experiments.get(id)
  if (experiment === undefined) return undefined
  const { name, platform, trafficProportion } = experiment
  const control = one('appStoreVersions', experiment.version)
  return {
    attributes: { name, platform, trafficProportion, state: experiment.state, reviewRequired: true },
    relationships: {
      app: one('apps', experiment.app),
      latestControlVersion: control,
      controlVersions: { ...control, isMany: true },
      appStoreVersionExperimentTreatments: many(
        'appStoreVersionExperimentTreatments',
        state.treatments,
        (it) => it.experiment === id,
      ),
    },
  }
}

const describeTreatment: Describe = ({ state }, id) => {
  const treatment = state.treatments.get(id)
  if (treatment === undefined) return undefined
  return {
    attributes: { name: treatment.name },
    relationships: {
      appStoreVersionExperimentV2: one('appStoreVersionExperiments', treatment.experiment),
      appStoreVersionExperimentTreatmentLocalizations: many(
        'appStoreVersionExperimentTreatmentLocalizations',
        state.localizations,
        (it) => it.type === 'appStoreVersionExperimentTreatmentLocalizations' && it.parent === id,
      ),
    },
  }
}

const describeSet: Describe = (view, id) => {
  const set = view.state.sets.get(id)
  if (set === undefined || isLibraryOnly(set)) return undefined
  const localization = view.state.localizations.get(set.localization)
  const parent = (type: TypeName) => one(type, localization?.type === type ? localization.id : undefined)
  return {
    attributes: { screenshotDisplayType: set.displayType },
    relationships: {
      appStoreVersionLocalization: parent('appStoreVersionLocalizations'),
      appCustomProductPageLocalization: parent('appCustomProductPageLocalizations'),
      appStoreVersionExperimentTreatmentLocalization: parent('appStoreVersionExperimentTreatmentLocalizations'),
      appScreenshots: { type: 'appScreenshots', isMany: true, hasLinks: true, ids: displayOrder(view, set) },
    },
  }
}

const describeScreenshot: Describe = (view, id) => {
  const screenshot = view.state.screenshots.get(id)
  const image = view.state.images.get(screenshot?.image ?? '')
  if (screenshot === undefined || image === undefined) return undefined
  const { state, errors, warnings } = assetStateAt(image, view.at)
  return {
    attributes: {
      fileSize: image.sizeBytes,
      fileName: image.fileName,
      sourceFileChecksum: checksumAt(image, view.at),
      imageAsset: describePicture(view, image),
      assetToken: `Screenshots/${id}`,
      assetType: 'SCREENSHOT',
      uploadOperations: image.operations,
      assetDeliveryState: { errors, warnings, state },
    },
    relationships: { appScreenshotSet: one('appScreenshotSets', screenshot.set) },
  }
}

/** What a resource of each type shows, or `undefined` where there is none with that ID. */
export const DESCRIBERS: Readonly<Record<TypeName, Describe>> = {
  apps: describeApp,
  appStoreVersions: describeVersion,
  appStoreVersionLocalizations: describeLocalization('appStoreVersionLocalizations'),
  appCustomProductPages: describePage,
  appCustomProductPageVersions: describePageVersion,
  appCustomProductPageLocalizations: describeLocalization('appCustomProductPageLocalizations'),
  appStoreVersionExperiments: describeExperiment,
  appStoreVersionExperimentTreatments: describeTreatment,
  appStoreVersionExperimentTreatmentLocalizations: describeLocalization(
    'appStoreVersionExperimentTreatmentLocalizations',
  ),
  appScreenshotSets: describeSet,
  appScreenshots: describeScreenshot,
  ...LIBRARY_DESCRIBERS,
}
