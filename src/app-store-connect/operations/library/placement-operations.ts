import type { Api } from '../../http/api.ts'
import { includedById, readAll, readOne } from '../../http/json-api.ts'
import { readTextOrNull } from '../../http/json-value.ts'
import type { PlacementGroupRef, PlacementOperations } from '../app-store-connect.ts'
import type { LocalizationRef, PlacementList } from '../resources.ts'
import { imageFields, readPlacementResource } from './library-reading.ts'

const PLACEMENTS = '/v1/appAssetLibraryPlacements'
const FIELDS = 'mediaType,placementType,placementGroup,state,stateDetails'
/** The placement types of screenshots; others of the same group are none of ours. */
const SCREENSHOT_TYPES: readonly string[] = ['APP_SCREENSHOT', 'IMESSAGE_APP_SCREENSHOT']

/**
 * Lists that include something have been seen to answer 500 each time (api, section 5): they are tried once more, and what
 * else there is to do is better than to wait.
 */
const ATTEMPTS_WITH_INCLUDE = 2

/** Returns the operations on placements. */
export function createPlacementOperations(api: Api): PlacementOperations {
  return {
    listPlacements: (localization, options = {}) => listPlacements(api, localization, options),
    readPlacement: (placementId) =>
      api.ask(
        {
          method: 'GET',
          path: placementPath(placementId),
          query: {
            include: 'image',
            'fields[appAssetLibraryPlacements]': `${FIELDS},image`,
            'fields[appAssetLibraryImages]': imageFields(false),
          },
        },
        (document) => readPlacementResource(readOne(document, 'appAssetLibraryPlacements'), { document, api }),
      ),
    createPlacement: ({ localization, placementGroup, placementType }, imageId) =>
      api.ask(
        {
          method: 'POST',
          path: PLACEMENTS,
          body: {
            data: {
              type: 'appAssetLibraryPlacements',
              attributes: { placementType, placementGroup },
              relationships: {
                image: { data: { type: 'appAssetLibraryImages', id: imageId } },
                ...relationshipTo(localization),
              },
            },
          },
        },
        (document) => readPlacementResource(readOne(document, 'appAssetLibraryPlacements'), { document, api }),
      ),
    deletePlacement: (placementId) => api.tell({ method: 'DELETE', path: placementPath(placementId) }),
    orderPlacements: ({ localization, placementGroup }: PlacementGroupRef, placementIds) =>
      api.tell({
        method: 'POST',
        path: '/v1/appAssetLibraryPlacementOrderingRequests',
        body: {
          data: {
            type: 'appAssetLibraryPlacementOrderingRequests',
            attributes: { placementGroup },
            relationships: {
              orderedPlacements: { data: placementIds.map((id) => ({ type: 'appAssetLibraryPlacements', id })) },
              ...relationshipTo(localization),
            },
          },
        },
        // The full list gives the same order however often it is sent.
        isRepeatable: true,
      }),
  }
}

async function listPlacements(
  api: Api,
  { kind, id }: LocalizationRef,
  { placementGroup, images = 'included' }: NonNullable<Parameters<PlacementOperations['listPlacements']>[1]>,
): Promise<PlacementList> {
  const isIncluding = images === 'included'
  const pages = await api.pages(
    {
      method: 'GET',
      path: `/v1/${kind}s/${encodeURIComponent(id)}/placements`,
      query: {
        'filter[placementType]': SCREENSHOT_TYPES.join(','),
        ...(placementGroup === undefined ? {} : { 'filter[placementGroup]': placementGroup }),
        sort: 'placementGroupPosition',
        'fields[appAssetLibraryPlacements]': isIncluding ? `${FIELDS},image,${kind}` : FIELDS,
        ...(isIncluding
          ? {
              include: `image,${kind}`,
              'fields[appAssetLibraryImages]': imageFields(false),
              [`fields[${kind}s]`]: 'locale',
            }
          : {}),
        limit: '200',
      },
      ...(isIncluding ? { maxAttempts: ATTEMPTS_WITH_INCLUDE } : {}),
    },
    (document) => ({
      placements: readAll(document, 'appAssetLibraryPlacements').map((one) =>
        readPlacementResource(one, { document, api }),
      ),
      locales: [...includedById(document, `${kind}s`).values()].map((one) => readTextOrNull(one.attributes, 'locale')),
    }),
  )
  return {
    // Compared here as well: filters have been seen to be ignored.
    placements: pages
      .flatMap((page) => page.placements)
      .filter((one) => SCREENSHOT_TYPES.includes(one.placementType))
      .filter((one) => placementGroup === undefined || one.placementGroup === placementGroup),
    locale: pages.flatMap((page) => page.locales).find((one) => one !== null) ?? undefined,
  }
}

function relationshipTo({ kind, id }: LocalizationRef) {
  return { [kind]: { data: { type: `${kind}s`, id } } }
}

function placementPath(placementId: string): string {
  return `${PLACEMENTS}/${encodeURIComponent(placementId)}`
}
