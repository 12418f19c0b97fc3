import type { Runtime } from '../action/runtime.ts'
import { findDisplayType } from '../display-types.ts'
import { ActionError } from '../errors.ts'
import { replaceFile } from '../files/replace-file.ts'
import type { ResolvedPath } from '../files/resolve-path.ts'
import { ImageWorkers } from '../images/workers/image-workers.ts'
import { renderHtmlReport } from '../report/html/render-html-report.ts'
import { listThumbnailImages } from '../report/items/list-thumbnail-images.ts'
import type { RunReport } from '../report/run-report.ts'

/** Writes the HTML report, and returns its path. Throws an `ActionError` where the file can't be written. */
export async function writeReport(
  report: RunReport,
  file: ResolvedPath,
  { env, log, signal }: Runtime,
): Promise<string> {
  const thumbnails = await drawThumbnails(report, signal)
  const html = renderHtmlReport(report, {
    thumbnailOf: (image) => thumbnails.get(image.path),
    generatedAt: new Date(),
    displayTypeName: (displayType) => findDisplayType(displayType)?.name,
    runUrl: createRunUrl(env),
  })
  try {
    await replaceFile(file.path, html)
  } catch (error) {
    throw new ActionError(
      {
        code: 'INPUT_INVALID',
        message: `The report ${file.relativePath} can't be written`,
        hint: 'Check that "report" names a file in a folder that may be written to.',
      },
      { cause: error },
    )
  }
  log.info(`wrote the report ${file.relativePath}`)
  return file.path
}

async function drawThumbnails(report: RunReport, signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
  const images = listThumbnailImages(report)
  // A cancelled run has no time for pictures.
  if (images.length === 0 || signal.aborted) return new Map()
  const workers = new ImageWorkers(signal)
  try {
    return await workers.draw(images)
  } catch (error) {
    if (signal.aborted) return new Map()
    throw error
  } finally {
    await workers.close()
  }
}

function createRunUrl(env: Runtime['env']): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined
}
