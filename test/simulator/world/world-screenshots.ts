import { createHash } from 'node:crypto'
import { appOf, reserveImage } from '../library/images.ts'
import { type Size, sizesOf } from '../state/display-types.ts'
import { inspectImage } from '../state/image-inspection.ts'
import type { AssetError, Processing, Verdict } from '../state/records.ts'
import type { Service } from '../state/service.ts'

/** What a file of the world is like. */
export interface NewFile {
  readonly fileName: string
  /** What `sourceFileChecksum` shows; `null`: nothing ever. Left out: the MD5 of `bytes`, else of the ID. */
  readonly checksum?: string | null
  /** The checksum shows only after so many seconds from now (scaled). */
  readonly checksumAfterSeconds?: number
  readonly sizeBytes?: number
  /** COMPLETE by default. UPLOAD_COMPLETE ends in COMPLETE after the processing time, or `completesAfterSeconds`. */
  readonly state?: 'COMPLETE' | 'AWAITING_UPLOAD' | 'UPLOAD_COMPLETE' | 'FAILED'
  readonly completesAfterSeconds?: number
  /** Gives size, pixel size and checksum where they aren't given; isn't kept. */
  readonly bytes?: Buffer
  readonly width?: number
  readonly height?: number
  /** `false`: COMPLETE without a picture. */
  readonly imageAsset?: false
  /** Of a FAILED one. */
  readonly errors?: readonly AssetError[]
  /** Of an AWAITING_UPLOAD one: `gone` (null) or `expired` instead of usable. */
  readonly uploadOperations?: 'gone' | 'expired'
}

/** A screenshot that is there when a test begins, or that someone else adds. */
export interface NewScreenshot extends NewFile {
  readonly set: string
  readonly id?: string
}

const ALREADY = Number.NEGATIVE_INFINITY
const USUAL_BYTES = 100_000
const USUAL_ERROR = {
  code: 'IMAGE_INCORRECT_DIMENSIONS',
  description: 'The dimensions of one or more screenshots are wrong.',
}

function verdictOf(given: NewFile, usual: Size | undefined): Verdict {
  if (given.state === 'FAILED') return { state: 'FAILED', errors: given.errors ?? [USUAL_ERROR] }
  const facts = given.bytes === undefined ? undefined : inspectImage(given.bytes)
  const inBytes = facts === undefined || facts.format === 'corrupt' ? undefined : facts.size
  return {
    state: 'COMPLETE',
    width: given.width ?? inBytes?.width ?? usual?.width ?? 0,
    height: given.height ?? inBytes?.height ?? usual?.height ?? 0,
    hasImageAsset: given.imageAsset !== false,
  }
}

function processingOf(service: Service, given: NewFile, usual: Size | undefined): Processing | undefined {
  if (given.state === 'AWAITING_UPLOAD') return undefined
  const { clock, behaviour } = service
  const after = (seconds: number) => clock.now() + clock.scaledMs(seconds)
  const isPending = given.state === 'UPLOAD_COMPLETE'
  return {
    readyAt: isPending ? after(given.completesAfterSeconds ?? behaviour.processingSeconds) : ALREADY,
    checksumAt: given.checksumAfterSeconds === undefined ? ALREADY : after(given.checksumAfterSeconds),
    verdict: verdictOf(given, usual),
  }
}

/** Where a file of the world goes, and what it is told beside its facts. */
interface FilePlace {
  readonly app: string
  readonly referenceName?: string | null
  /** Whether its checksum stands in its reference name. */
  readonly isNoted?: boolean
  /** What stands for it in URLs of the upload host, and gives its checksum where nothing else does. */
  readonly uploadId?: string
  /** Its pixel size where nothing else tells it. */
  readonly usualSize: Size | undefined
}

/** Puts a file into the library of an app; returns the image's ID. */
export function addImage(service: Service, given: NewFile, place: FilePlace): string {
  const { store, clock } = service
  const isAwaiting = given.state === 'AWAITING_UPLOAD'
  const id = reserveImage(service, {
    app: place.app,
    fileName: given.fileName,
    sizeBytes: given.sizeBytes ?? given.bytes?.length ?? USUAL_BYTES,
    referenceName: place.referenceName ?? null,
    ...(place.uploadId === undefined ? {} : { uploadId: place.uploadId }),
    ...(given.uploadOperations === 'expired' ? { expiresAt: clock.now() - 60_000 } : {}),
  })
  const image = store.state.images.get(id)
  if (image === undefined) throw new Error(`there is no image ${id}`)
  const usualChecksum = () =>
    createHash('md5')
      .update(given.bytes ?? image.uploadId)
      .digest('hex')
  const checksum = given.checksum === undefined ? usualChecksum() : given.checksum
  // What waits for a file of which only the size is known is somebody else's.
  const isNoted = place.isNoted === true && !(isAwaiting && given.bytes === undefined)
  store.put('images', {
    ...image,
    referenceName: isNoted ? checksum : image.referenceName,
    checksum: isAwaiting ? null : checksum,
    operations: isAwaiting && given.uploadOperations !== 'gone' ? image.operations : null,
    processing: processingOf(service, given, place.usualSize),
  })
  return id
}

/** Puts a screenshot into the world, at the end of its set; returns its ID. */
export function addScreenshot(service: Service, given: NewScreenshot): string {
  const { store, clock } = service
  const set = store.state.sets.get(given.set)
  if (set === undefined) throw new Error(`there is no set ${given.set}`)
  const id = given.id ?? store.nextId('screenshots')
  const app = appOf(store.state, set.localization)
  const isNoted = service.behaviour.library.notes === 'md5'
  const image = addImage(service, given, { app, uploadId: id, isNoted, usualSize: sizesOf(set.displayType)[0] })
  store.put('screenshots', { id, set: given.set, image, madeAs: 'screenshot', createdAt: clock.now() })
  const isSettled = given.state === undefined || given.state === 'COMPLETE' || given.state === 'FAILED'
  if (isSettled && set.arriving.length === 0) store.put('sets', { ...set, placed: [...set.placed, id] })
  else store.put('sets', { ...set, arriving: [...set.arriving, id] })
  return id
}
