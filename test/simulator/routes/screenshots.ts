import { type Call, instanceRoute, type Result, type Route } from '../answers/route.ts'
import { appOf, reserveImage } from '../library/images.ts'
import { notFound, relationshipProblem, stateProblem } from '../state/api-problem.ts'
import { commitScreenshot } from '../state/commit.ts'
import { requireEditable } from '../state/editable.ts'
import { removeScreenshot } from '../state/set-changes.ts'

const PATH = '/v1/appScreenshots'
const MOST_SCREENSHOTS = 10

/** A second reservation of the same file while the first waits: what a blind retry of POST leaves behind. */
function watchForRepeats({ service, body }: Call, setId: string): void {
  const { fileName, fileSize } = body.attributes
  const { screenshots, images } = service.store.state
  const twin = [...screenshots.values()].find((it) => {
    const image = images.get(it.image)
    const isSame = image?.fileName === fileName && image?.sizeBytes === fileSize
    return it.set === setId && isSame && image?.processing === undefined
  })
  if (twin !== undefined) service.violations.push(`POST ${PATH} reserves '${fileName}' again beside ${twin.id}`)
}

function reserveScreenshot(call: Call): Result {
  const { store, clock } = call.service
  const setId = call.body.relationships['appScreenshotSet'] ?? ''
  const set = store.state.sets.get(setId)
  if (set === undefined) {
    throw relationshipProblem('/data/relationships/appScreenshotSet/data/id', `There is no set with the id '${setId}'`)
  }
  requireEditable(store.state, set.localization)
  const count = set.placed.length + set.arriving.length
  if (count >= MOST_SCREENSHOTS) {
    throw stateProblem('STATE_ERROR.SCREENSHOT_TOO_MANY', `Too many screenshots (${count})`)
  }
  watchForRepeats(call, setId)
  const id = store.nextId('screenshots')
  const image = reserveImage(call.service, {
    app: appOf(store.state, set.localization),
    uploadId: id,
    fileName: String(call.body.attributes['fileName']),
    sizeBytes: Number(call.body.attributes['fileSize']),
    referenceName: null,
  })
  store.put('screenshots', { id, set: setId, image, madeAs: 'screenshot', createdAt: clock.now() })
  store.put('sets', { ...set, arriving: [...set.arriving, id] })
  return { kind: 'one', status: 201, type: 'appScreenshots', id }
}

function updateScreenshot({ service, id, body, overrides }: Call): Result {
  const screenshot = service.store.state.screenshots.get(id)
  if (screenshot === undefined) throw notFound('appScreenshots', id)
  const set = service.store.state.sets.get(screenshot.set)
  requireEditable(service.store.state, set?.localization ?? '')
  if (body.attributes['uploaded'] === true) {
    const checksum = body.attributes['sourceFileChecksum']
    commitScreenshot(service, screenshot, { checksum: typeof checksum === 'string' ? checksum : null, overrides })
  }
  return { kind: 'one', status: 200, type: 'appScreenshots', id }
}

function deleteScreenshot({ service, id }: Call): Result {
  const screenshot = service.store.state.screenshots.get(id)
  if (screenshot === undefined) throw notFound('appScreenshots', id)
  requireEditable(service.store.state, service.store.state.sets.get(screenshot.set)?.localization ?? '')
  removeScreenshot(service, id)
  return { kind: 'nothing' }
}

/** The operations of screenshots: reserve, read, commit, delete. */
export const SCREENSHOT_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: PATH,
    query: {},
    body: {
      kind: 'resource',
      type: 'appScreenshots',
      hasId: false,
      attributes: {
        fileName: { type: 'string', isRequired: true },
        fileSize: { type: 'integer', isRequired: true, minimum: 1 },
      },
      relationships: { appScreenshotSet: { type: 'appScreenshotSets', isRequired: true } },
    },
    run: reserveScreenshot,
  },
  instanceRoute(`${PATH}/{id}`, 'appScreenshots', { fields: ['appScreenshots'], include: ['appScreenshotSet'] }),
  {
    method: 'PATCH',
    path: `${PATH}/{id}`,
    query: {},
    body: {
      kind: 'resource',
      type: 'appScreenshots',
      hasId: true,
      attributes: {
        sourceFileChecksum: { type: 'string', isNullable: true },
        uploaded: { type: 'boolean', isNullable: true },
      },
      relationships: {},
    },
    run: updateScreenshot,
  },
  { method: 'DELETE', path: `${PATH}/{id}`, query: {}, run: deleteScreenshot },
]
