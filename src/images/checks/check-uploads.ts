import type { Issue, Notice } from '../../errors.ts'
import type { ImageFindings, RemarkKind } from '../file/image-findings.ts'
import type { LocalImage } from '../file/local-image.ts'
import { checkDimensions, createUnknownSizeIssue, isAcceptedSize } from '../sizes/check-dimensions.ts'
import { readAcceptedSizes } from '../sizes/read-accepted-sizes.ts'
import { type RemarkSummary, summarizeRemarks } from './summarize-remarks.ts'

/** An image that is about to be uploaded to a set of this display type. */
export interface UploadToCheck {
  readonly image: LocalImage
  readonly displayType: string
}

/** Where the facts come from that the images' headers don't give. */
export interface UploadCheckSources {
  /** Apple's live reference data: asked for once, and only for a size that the built-in table doesn't know; undefined where it can't be read. */
  readRefData(): Promise<unknown>
  /** The deep check of each image, in the same order. */
  checkContents(images: readonly LocalImage[]): Promise<readonly ImageFindings[]>
}

/**
 * Checks everything about images that Apple would refuse after the upload: pixel size, transparency, truncation, rotation.
 */
export async function checkUploads(
  uploads: readonly UploadToCheck[],
  { readRefData, checkContents }: UploadCheckSources,
): Promise<UploadFindings> {
  const issues: Issue[] = [...(await checkSizes(uploads, readRefData))]
  const images = [...new Map(uploads.map(({ image }) => [image.path, image])).values()]
  const remarks = new Map<RemarkKind, string[]>()
  for (const [index, found] of (await checkContents(images)).entries()) {
    issues.push(...found.issues)
    const path = images[index]?.relativePath ?? ''
    for (const kind of found.remarks) remarks.set(kind, [...(remarks.get(kind) ?? []), path])
  }
  return { issues: sortByFile(issues), ...summarizeRemarks(remarks) }
}

/** What is wrong with images, and what is said of many of them at once. */
export interface UploadFindings extends RemarkSummary {
  readonly issues: readonly Issue[]
}

async function checkSizes(
  uploads: readonly UploadToCheck[],
  readRefData: UploadCheckSources['readRefData'],
): Promise<readonly Issue[]> {
  const issues: Issue[] = []
  const unknown: UploadToCheck[] = []
  for (const upload of uploads) {
    const check = checkDimensions(upload.image, upload.displayType)
    if (check.kind === 'wrong') issues.push(check.issue)
    if (check.kind === 'unknown-size') unknown.push(upload)
  }
  if (unknown.length === 0) return issues
  const refData = await readRefData()
  for (const { image, displayType } of unknown) {
    const accepted = readAcceptedSizes(refData, displayType)
    if (accepted !== undefined && isAcceptedSize(image, accepted)) continue
    issues.push(createUnknownSizeIssue(image, displayType, accepted))
  }
  return issues
}

function sortByFile<Item extends Notice>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((left, right) => ((left.location?.file ?? '') < (right.location?.file ?? '') ? -1 : 1))
}
