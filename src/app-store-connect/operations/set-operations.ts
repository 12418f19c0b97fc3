import type { Api } from '../http/api.ts'
import { type Document, type Resource, readAll, readOne } from '../http/json-api.ts'
import { readText } from '../http/json-value.ts'
import type { ScreenshotSetOperations } from './app-store-connect.ts'
import type { AppScreenshot, AppScreenshotSet, Localization, LocalizationRef, ScreenshotSetList } from './resources.ts'
import {
  LOCALIZATION_KINDS,
  readLocalizationResource,
  readParent,
  readScreenshotResource,
  readSetScreenshots,
  screenshotFields,
} from './screenshot-reading.ts'

interface Details {
  readonly withUploadOperations?: boolean
}

/** A set as an answer holds it: without the screenshots or the locale where the answer leaves them out. */
interface PartialSet {
  readonly id: string
  readonly screenshotDisplayType: string
  readonly screenshots: readonly AppScreenshot[] | undefined
  readonly parent: ReturnType<typeof readParent>
}

/** Returns the operations on sets. */
export function createSetOperations(api: Api): ScreenshotSetOperations {
  return {
    listScreenshotSets: (localization, details) => listScreenshotSets(api, localization, details),
    readScreenshotSet: (setId, details) => readScreenshotSet(api, setId, details),
    createScreenshotSet: (localization, displayType) => createScreenshotSet(api, localization, displayType),
    deleteScreenshotSet: (setId) => api.tell({ method: 'DELETE', path: setPath(setId) }),
    listScreenshots: (setId, details) => listScreenshots(api, setId, details),
    readScreenshotOrder: (setId) => readScreenshotOrder(api, setId),
    replaceScreenshotOrder: (setId, screenshotIds) =>
      api.tell({
        method: 'PATCH',
        path: `${setPath(setId)}/relationships/appScreenshots`,
        body: { data: screenshotIds.map((id) => ({ type: 'appScreenshots', id })) },
        // The full list gives the same order however often it is sent.
        isRepeatable: true,
      }),
    readLocalization: (localization) => readLocalization(api, localization),
  }
}

async function listScreenshotSets(
  api: Api,
  { kind, id }: LocalizationRef,
  details: Details = {},
): Promise<ScreenshotSetList> {
  const pages = await api.pages(
    {
      method: 'GET',
      path: `/v1/${kind}s/${encodeURIComponent(id)}/appScreenshotSets`,
      query: {
        include: `appScreenshots,${kind}`,
        'fields[appScreenshotSets]': `screenshotDisplayType,appScreenshots,${kind}`,
        'fields[appScreenshots]': screenshotFields(details.withUploadOperations),
        [`fields[${kind}s]`]: 'locale',
        limit: '200',
        'limit[appScreenshots]': '50',
      },
    },
    (document) => readAll(document, 'appScreenshotSets').map((set) => readPartialSet(set, { document, api })),
  )
  const partialSets = pages.flat()
  const locale = partialSets.map((set) => set.parent?.locale).find((one) => one !== undefined)
  const parent = locale === undefined ? undefined : { kind, id, locale }
  return { sets: await Promise.all(partialSets.map((set) => complete(api, { ...set, parent }, details))), locale }
}

async function readScreenshotSet(api: Api, setId: string, details: Details = {}): Promise<AppScreenshotSet> {
  const set = await api.ask(
    {
      method: 'GET',
      path: setPath(setId),
      query: {
        include: ['appScreenshots', ...LOCALIZATION_KINDS].join(','),
        'fields[appScreenshotSets]': ['screenshotDisplayType', 'appScreenshots', ...LOCALIZATION_KINDS].join(','),
        'fields[appScreenshots]': screenshotFields(details.withUploadOperations),
        'limit[appScreenshots]': '50',
      },
    },
    (document) => readPartialSet(readOne(document, 'appScreenshotSets'), { document, api }),
  )
  if (set.parent === undefined) return complete(api, { ...set, parent: undefined }, details)
  const { kind, id, locale } = set.parent
  const parent = locale === undefined ? await readLocalization(api, { kind, id }) : { kind, id, locale }
  return complete(api, { ...set, parent }, details)
}

function createScreenshotSet(api: Api, { kind, id }: LocalizationRef, displayType: string): Promise<AppScreenshotSet> {
  return api.ask(
    {
      method: 'POST',
      path: '/v1/appScreenshotSets',
      body: {
        data: {
          type: 'appScreenshotSets',
          attributes: { screenshotDisplayType: displayType },
          relationships: { [kind]: { data: { type: `${kind}s`, id } } },
        },
      },
    },
    (document) => {
      const set = readPartialSet(readOne(document, 'appScreenshotSets'), { document, api })
      return { id: set.id, screenshotDisplayType: set.screenshotDisplayType, appScreenshots: [], parent: undefined }
    },
  )
}

async function listScreenshots(api: Api, setId: string, details: Details = {}): Promise<readonly AppScreenshot[]> {
  const pages = await api.pages(
    {
      method: 'GET',
      path: `${setPath(setId)}/appScreenshots`,
      query: { 'fields[appScreenshots]': screenshotFields(details.withUploadOperations), limit: '200' },
    },
    (document) => readAll(document, 'appScreenshots').map((one) => readScreenshotResource(one, api)),
  )
  return pages.flat()
}

async function readScreenshotOrder(api: Api, setId: string): Promise<readonly string[]> {
  const pages = await api.pages(
    { method: 'GET', path: `${setPath(setId)}/relationships/appScreenshots`, query: { limit: '200' } },
    (document) => readAll(document, 'appScreenshots').map((one) => one.id),
  )
  return pages.flat()
}

function readLocalization(api: Api, { kind, id }: LocalizationRef): Promise<Localization> {
  return api.ask(
    { method: 'GET', path: `/v1/${kind}s/${encodeURIComponent(id)}`, query: { [`fields[${kind}s]`]: 'locale' } },
    (document) => readLocalizationResource(kind, readOne(document, `${kind}s`)),
  )
}

/** Apple leaves the linkage out of some answers; then the set's own list gives its screenshots and their order. */
async function complete(
  api: Api,
  { screenshots, ...set }: Omit<PartialSet, 'parent'> & { readonly parent: Localization | undefined },
  details: Details,
): Promise<AppScreenshotSet> {
  return { ...set, appScreenshots: screenshots ?? (await listScreenshots(api, set.id, details)) }
}

function setPath(setId: string): string {
  return `/v1/appScreenshotSets/${encodeURIComponent(setId)}`
}

function readPartialSet(
  set: Resource,
  { document, api }: { readonly document: Document; readonly api: Api },
): PartialSet {
  return {
    id: set.id,
    screenshotDisplayType: readText(set.attributes, 'screenshotDisplayType'),
    screenshots: readSetScreenshots(set, { document, api }),
    parent: readParent(set, document),
  }
}
