import type { ImageSlot } from '../../plan/plan.ts'
import type { Screenshot } from '../../state/screenshot-set.ts'
import type { Poller } from '../progress/poller.ts'
import type { SetProgress } from '../progress/set-progress.ts'
import type { ImageUploads } from './image-uploads.ts'
import type { Turn } from './turns.ts'

/** What uploading to one set needs beside the context. */
export interface UploadSite {
  readonly progress: SetProgress
  readonly poller: Poller
  /** Ended while Apple processes what was sent, so that other sets go on meanwhile. */
  readonly turn: Turn
  readonly uploads: ImageUploads
}

/** An image to be uploaded, with the number of the attempt. */
export interface Attempt {
  readonly slot: ImageSlot
  readonly number: number
  /** Whether an earlier attempt was told as an upload. */
  readonly isTold: boolean
}

/** An image that was sent and committed. */
export interface Sent extends Attempt {
  readonly screenshot: Screenshot
  /** Whether its checksum has to tell that it is the same picture, since somebody else may have filled the reservation. */
  readonly isForeign: boolean
}
