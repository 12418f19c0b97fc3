import { libraryIdOf } from './library/describe-library.ts'
import type { Simulator } from './simulator.ts'
import { one, operationsIn, type TestAnswer, TestClient } from './test-client.ts'

const SURFACE = 'appStoreVersionLocalization'
const GROUP = 'IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE'

const linkage = (type: string, id: string) => ({ data: { type, id } })

/** Makes the library's requests as a plain client: one try, no cleverness. Localizations are those of versions. */
export class LibraryClient extends TestClient {
  readonly #library: string

  constructor(simulator: Simulator, app = '1600000001') {
    super(simulator)
    this.#library = libraryIdOf(app)
  }

  /** `?` and what follows it may be added to the path. */
  images(query = ''): Promise<TestAnswer> {
    return this.get(`/v1/appAssetLibraries/${this.#library}/images${query}`)
  }

  reserveImage(fileName: string, fileSize: number, referenceName?: string): Promise<TestAnswer> {
    const noted = referenceName === undefined ? {} : { referenceName }
    const attributes = { fileName, fileSize, category: 'APP_SCREENSHOTS_AND_PREVIEWS', ...noted }
    const relationships = { assetLibrary: linkage('appAssetLibraries', this.#library) }
    return this.send('POST', '/v1/appAssetLibraryImages', {
      data: { type: 'appAssetLibraryImages', attributes, relationships },
    })
  }

  change(id: string, attributes: Readonly<Record<string, unknown>>): Promise<TestAnswer> {
    return this.send('PATCH', `/v1/appAssetLibraryImages/${id}`, {
      data: { type: 'appAssetLibraryImages', id, attributes },
    })
  }

  /** Reserves, sends all parts and commits; returns the image's ID. */
  async uploadImage(fileName: string, file: Buffer, referenceName?: string): Promise<string> {
    const { id, attributes } = one(await this.reserveImage(fileName, file.length, referenceName))
    for (const operation of operationsIn(attributes)) await this.putPart(operation, file)
    await this.change(id, { uploaded: true })
    return id
  }

  place(image: string, localization: string, group = GROUP, placementType = 'APP_SCREENSHOT'): Promise<TestAnswer> {
    const relationships = {
      image: linkage('appAssetLibraryImages', image),
      [SURFACE]: linkage(`${SURFACE}s`, localization),
    }
    const attributes = { placementType, placementGroup: group }
    return this.send('POST', '/v1/appAssetLibraryPlacements', {
      data: { type: 'appAssetLibraryPlacements', attributes, relationships },
    })
  }

  orderPlacements(localization: string, ids: readonly string[], group = GROUP): Promise<TestAnswer> {
    const relationships = {
      orderedPlacements: { data: ids.map((id) => ({ type: 'appAssetLibraryPlacements', id })) },
      [SURFACE]: linkage(`${SURFACE}s`, localization),
    }
    return this.send('POST', '/v1/appAssetLibraryPlacementOrderingRequests', {
      data: {
        type: 'appAssetLibraryPlacementOrderingRequests',
        attributes: { placementGroup: group },
        relationships,
      },
    })
  }
}
