import type { Issue, Notice } from '../../errors.ts'
import type { LocalImage } from '../local-image.ts'
import { readAcceptedSizes } from '../read-accepted-sizes.ts'
import { checkDimensions, createUnknownSizeIssue, isAcceptedSize } from './check-dimensions.ts'
import { checkImage } from './check-image.ts'

/** An image that is about to be uploaded to a set of this display type. */
export interface UploadToCheck {
  readonly image: LocalImage
  readonly displayType: string
}

/** Images whose content is checked at a time; each inflates its picture row by row. */
const IMAGES_AT_A_TIME = 4

/**
 * Checks everything about images that Apple would refuse after the upload: pixel size, transparency, truncation, rotation.
 * A size that the built-in table doesn't know is looked up in Apple's live reference data, which `readRefData` reads: once,
 * and only then; undefined where it can't be read.
 */
export async function checkUploads(
  uploads: readonly UploadToCheck[],
  readRefData: () => Promise<unknown>,
): Promise<{ readonly issues: readonly Issue[]; readonly warnings: readonly Notice[] }> {
  const issues: Issue[] = [...(await checkSizes(uploads, readRefData))]
  const warnings: Notice[] = []
  const queue = [...new Map(uploads.map(({ image }) => [image.path, image])).values()].values()
  async function checkNext(): Promise<void> {
    for (const image of queue) {
      const found = await checkImage(image)
      issues.push(...found.issues)
      warnings.push(...found.warnings)
    }
  }
  await Promise.all(Array.from({ length: IMAGES_AT_A_TIME }, checkNext))
  return { issues: sortByFile(issues), warnings: sortByFile(warnings) }
}

async function checkSizes(
  uploads: readonly UploadToCheck[],
  readRefData: () => Promise<unknown>,
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
