import type { Hooks } from '../http/hooks.ts'
import type { Match } from '../http/matching.ts'
import { assetStateAt, checksumAt, displayOrder } from '../state/asset-state.ts'
import { commitScreenshot } from '../state/commit.ts'
import type { LocalizationType, Tables } from '../state/records.ts'
import { type Service, viewOf } from '../state/service.ts'
import { placeScreenshots, removeScreenshot, removeSet } from '../state/set-changes.ts'
import { LibraryWorld } from './world-library.ts'
import { addScreenshot, type NewScreenshot } from './world-screenshots.ts'

/** A screenshot as a test reads it. */
export interface ScreenshotFacts {
  readonly id: string
  readonly fileName: string
  readonly sizeBytes: number
  readonly checksum: string | null
  readonly state: 'AWAITING_UPLOAD' | 'UPLOAD_COMPLETE' | 'COMPLETE' | 'FAILED'
}

/**
 * The state of the simulated App Store Connect, for tests: builders that put things into it and return their IDs, and readers.
 * A builder that needs a parent and isn't given one uses a default app and version, which are made on first use.
 */
export class World {
  /** The same pictures as the App Asset Library sees them. */
  readonly library: LibraryWorld
  readonly #service: Service
  readonly #hooks: Hooks

  constructor(service: Service, hooks: Hooks) {
    this.library = new LibraryWorld(service)
    this.#service = service
    this.#hooks = hooks
  }

  #add<Table extends keyof Tables>(
    table: Table,
    id: string | undefined,
    create: (id: string) => Tables[Table],
  ): string {
    const record = create(id ?? this.#service.store.nextId(table))
    this.#service.store.put(table, record)
    return record.id
  }

  #firstId(table: keyof Tables): string | undefined {
    return this.#service.store.state[table].keys().next().value
  }

  addApp(given: { id?: string; bundleId?: string; name?: string; primaryLocale?: string; sku?: string } = {}): string {
    const { bundleId = 'com.example.app', name = 'Example', primaryLocale = 'en-US', sku = 'EXAMPLE' } = given
    return this.#add('apps', given.id, (id) => ({ id, bundleId, name, primaryLocale, sku }))
  }

  addVersion(
    given: { id?: string; app?: string; platform?: string; versionString?: string; state?: string } = {},
  ): string {
    const { platform = 'IOS', versionString = '1.0', state = 'PREPARE_FOR_SUBMISSION' } = given
    const app = given.app ?? this.#firstId('apps') ?? this.addApp()
    const createdDate = '2026-01-01T00:00:00Z'
    return this.#add('versions', given.id, (id) => ({ id, app, platform, versionString, state, createdDate }))
  }

  /** Changes the state of a version, page version or experiment, as a submission or a review does. */
  setState(id: string, state: string): void {
    const { store } = this.#service
    const [version, pageVersion] = [store.state.versions.get(id), store.state.pageVersions.get(id)]
    const experiment = store.state.experiments.get(id)
    if (version !== undefined) store.put('versions', { ...version, state })
    else if (pageVersion !== undefined) store.put('pageVersions', { ...pageVersion, state })
    else if (experiment !== undefined) store.put('experiments', { ...experiment, state })
    else throw new Error(`there is no version, page version or experiment ${id}`)
  }

  #addLocalization(type: LocalizationType, parent: string, given: { id?: string; locale?: string }): string {
    const { locale = 'en-US' } = given
    return this.#add('localizations', given.id, (id) => ({ id, type, parent, locale }))
  }

  addLocalization(given: { id?: string; version?: string; locale?: string } = {}): string {
    const version = given.version ?? this.#firstId('versions') ?? this.addVersion()
    return this.#addLocalization('appStoreVersionLocalizations', version, given)
  }

  addCustomProductPage(given: { id?: string; app?: string; name?: string; visible?: boolean } = {}): string {
    const app = given.app ?? this.#firstId('apps') ?? this.addApp()
    const { name = 'Page', visible = true } = given
    return this.#add('pages', given.id, (id) => ({ id, app, name, visible }))
  }

  addCustomProductPageVersion(given: { id?: string; page: string; state?: string; version?: string }): string {
    const { page, state = 'PREPARE_FOR_SUBMISSION' } = given
    const count = [...this.#service.store.state.pageVersions.values()].filter((other) => other.page === page).length
    const { version = String(count + 1) } = given
    return this.#add('pageVersions', given.id, (id) => ({ id, page, version, state }))
  }

  /** `pageVersion` is the ID of a custom product page's version. */
  addCustomProductPageLocalization(given: { id?: string; pageVersion: string; locale?: string }): string {
    return this.#addLocalization('appCustomProductPageLocalizations', given.pageVersion, given)
  }

  addExperiment(
    given: { id?: string; app?: string; version?: string; name?: string; platform?: string; state?: string } = {},
  ): string {
    const app = given.app ?? this.#firstId('apps') ?? this.addApp()
    const { version, name = 'Experiment', platform = 'IOS', state = 'PREPARE_FOR_SUBMISSION' } = given
    const trafficProportion = 50
    return this.#add('experiments', given.id, (id) => ({ id, app, version, name, platform, state, trafficProportion }))
  }

  addTreatment(given: { id?: string; experiment: string; name?: string }): string {
    const { experiment, name = 'Treatment A' } = given
    return this.#add('treatments', given.id, (id) => ({ id, experiment, name }))
  }

  addTreatmentLocalization(given: { id?: string; treatment: string; locale?: string }): string {
    return this.#addLocalization('appStoreVersionExperimentTreatmentLocalizations', given.treatment, given)
  }

  addSet(given: { id?: string; localization: string; displayType?: string }): string {
    const { localization, displayType = 'APP_IPHONE_67' } = given
    const placedAt = this.#service.clock.now()
    const rest = { localization, displayType, requested: false, placed: [], placedAt, arriving: [] }
    return this.#add('sets', given.id, (id) => ({ id, ...rest }))
  }

  addScreenshot(given: NewScreenshot): string {
    return addScreenshot(this.#service, given)
  }

  /** A pixel size that the reference data lists for a placement group, and that processing accepts then. */
  addImageSpec(given: { group: string; width: number; height: number }): string {
    return this.#add('imageSpecs', undefined, (id) => ({ id, ...given }))
  }

  removeScreenshot(id: string): void {
    removeScreenshot(this.#service, id)
  }

  removeSet(id: string): void {
    removeSet(this.#service, id)
  }

  /** Gives the screenshots of a set an order, by ID; those left out follow as they stand. */
  setOrder(set: string, ids: readonly string[]): void {
    placeScreenshots(this.#service, set, ids)
  }

  /** Uploads and commits a waiting screenshot as someone else would. */
  commit(id: string, bytes: Buffer, checksum: string | null): void {
    const { store, parts } = this.#service
    const screenshot = store.state.screenshots.get(id)
    if (screenshot === undefined) throw new Error(`there is no screenshot ${id}`)
    const image = store.state.images.get(screenshot.image)
    for (const [index, { offset, length }] of (image?.operations ?? []).entries()) {
      parts.put(image?.uploadId ?? '', index, bytes.subarray(offset, offset + length))
    }
    commitScreenshot(this.#service, screenshot, { checksum, overrides: {} })
  }

  /** The screenshots of a set in display order, as they are now. */
  screenshots(set: string): ScreenshotFacts[] {
    const view = viewOf(this.#service)
    const record = view.state.sets.get(set)
    if (record === undefined) return []
    return displayOrder(view, record).flatMap((id) => {
      const image = view.state.images.get(view.state.screenshots.get(id)?.image ?? '')
      if (image === undefined) return []
      const { fileName, sizeBytes } = image
      return [
        { id, fileName, sizeBytes, checksum: checksumAt(image, view.at), state: assetStateAt(image, view.at).state },
      ]
    })
  }

  /** The file names of a set's screenshots in display order. */
  order(set: string): string[] {
    return this.screenshots(set).map(({ fileName }) => fileName)
  }

  /** All localizations, of whatever kind, in order of creation. */
  localizations(): { readonly id: string; readonly locale: string }[] {
    return [...this.#service.store.state.localizations.values()].map(({ id, locale }) => ({ id, locale }))
  }

  /** The sets of a localization, in order of creation. */
  sets(localization: string): { readonly id: string; readonly displayType: string }[] {
    return [...this.#service.store.state.sets.values()]
      .filter((set) => set.localization === localization)
      .map(({ id, displayType }) => ({ id, displayType }))
  }

  /** Does something once, just before a request that fits is handled. */
  before(match: Match, action: () => void): void {
    this.#hooks.before(match, action)
  }

  /** Does something once, right after a request that fits was handled and before it is answered. */
  after(match: Match, action: () => void): void {
    this.#hooks.after(match, action)
  }
}
