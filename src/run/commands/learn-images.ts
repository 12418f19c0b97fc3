import type { Platform } from '../../display-types.ts'
import { createKnownImages, type KnownImages } from '../../images/known-images.ts'
import type { PlacementGroups } from '../../images/sizes/placement-groups.ts'
import type { ImageWorkers } from '../../images/workers/image-workers.ts'
import { listCandidateFiles, listLooseFiles } from '../../wanted/find-candidates.ts'
import type { Wishes } from '../../wanted/wishes/wishes.ts'

/** Whose images are read, and what else may be asked. */
export interface LearnRequest {
  readonly locales: readonly string[]
  readonly wishes: Wishes
  readonly platform: Platform | undefined
  readonly workers: Pick<ImageWorkers, 'read'>
  /** The asset library's groups, by whose names its images are told; undefined with screenshot sets. */
  readonly groups: PlacementGroups | undefined
  /** Reads Apple's live reference data; undefined where they can't be read. */
  readRefData(): Promise<unknown>
}

/** Reads the local images of a run. Only where one has a size that no table knows, and no folder says what it is, Apple's reference data are asked. */
export async function learnImages(request: LearnRequest): Promise<KnownImages> {
  const { locales, wishes, platform, workers, groups, readRefData } = request
  const read = await workers.read(listCandidateFiles(locales, wishes))
  const known = createKnownImages(read, { platform, groups })
  const isUnknown = listLooseFiles(locales, wishes).some((file) => {
    const found = known.read(file)
    return found.kind === 'image' && known.tell(found.image).kind === 'unknown-size'
  })
  return isUnknown ? createKnownImages(read, { platform, groups, refData: await readRefData() }) : known
}
