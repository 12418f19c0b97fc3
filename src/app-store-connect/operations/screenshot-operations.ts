import type { Api } from '../http/api.ts'
import { readOne } from '../http/json-api.ts'
import type { ScreenshotOperations } from './app-store-connect.ts'
import { readScreenshotResource, screenshotFields } from './screenshot-reading.ts'

/** Returns the operations on screenshots, but for sending parts and reading pictures. */
export function createScreenshotOperations(api: Api): Omit<ScreenshotOperations, 'sendPart' | 'readPicture'> {
  return {
    createScreenshot: (setId, { fileName, fileSize }) =>
      api.ask(
        {
          method: 'POST',
          path: '/v1/appScreenshots',
          body: {
            data: {
              type: 'appScreenshots',
              attributes: { fileName, fileSize },
              relationships: { appScreenshotSet: { data: { type: 'appScreenshotSets', id: setId } } },
            },
          },
        },
        (document) => readScreenshotResource(readOne(document, 'appScreenshots'), api),
      ),
    commitScreenshot: (screenshotId, checksum) =>
      api.ask(
        {
          method: 'PATCH',
          path: screenshotPath(screenshotId),
          body: {
            data: {
              type: 'appScreenshots',
              id: screenshotId,
              attributes: { uploaded: true, sourceFileChecksum: checksum },
            },
          },
        },
        (document) => readScreenshotResource(readOne(document, 'appScreenshots'), api),
      ),
    readScreenshot: (screenshotId) =>
      api.ask(
        {
          method: 'GET',
          path: screenshotPath(screenshotId),
          query: { 'fields[appScreenshots]': screenshotFields(true) },
        },
        (document) => readScreenshotResource(readOne(document, 'appScreenshots'), api),
      ),
    deleteScreenshot: (screenshotId) => api.tell({ method: 'DELETE', path: screenshotPath(screenshotId) }),
  }
}

function screenshotPath(screenshotId: string): string {
  return `/v1/appScreenshots/${encodeURIComponent(screenshotId)}`
}
