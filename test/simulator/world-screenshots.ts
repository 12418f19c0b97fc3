import { createHash } from 'node:crypto'
import { sizesOf } from './display-types.ts'
import { inspectImage } from './image-inspection.ts'
import type { AssetError, Processing, Verdict } from './records.ts'
import type { Service } from './service.ts'
import { createOperations } from './uploads.ts'

/** A screenshot that is there when a test begins, or that someone else adds. */
export interface NewScreenshot {
  readonly set: string
  readonly id?: string
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

const ALREADY = Number.NEGATIVE_INFINITY
const USUAL_BYTES = 100_000
const USUAL_ERROR = {
  code: 'IMAGE_INCORRECT_DIMENSIONS',
  description: 'The dimensions of one or more screenshots are wrong.',
}

function verdictOf(service: Service, given: NewScreenshot): Verdict {
  if (given.state === 'FAILED') return { state: 'FAILED', errors: given.errors ?? [USUAL_ERROR] }
  const facts = given.bytes === undefined ? undefined : inspectImage(given.bytes)
  const inBytes = facts === undefined || facts.format === 'corrupt' ? undefined : facts.size
  const usual = sizesOf(service.store.state.sets.get(given.set)?.displayType ?? '')[0]
  return {
    state: 'COMPLETE',
    width: given.width ?? inBytes?.width ?? usual?.width ?? 0,
    height: given.height ?? inBytes?.height ?? usual?.height ?? 0,
    hasImageAsset: given.imageAsset !== false,
  }
}

function processingOf(service: Service, given: NewScreenshot): Processing | undefined {
  if (given.state === 'AWAITING_UPLOAD') return undefined
  const { clock, behaviour } = service
  const after = (seconds: number) => clock.now() + clock.scaledMs(seconds)
  const isPending = given.state === 'UPLOAD_COMPLETE'
  return {
    readyAt: isPending ? after(given.completesAfterSeconds ?? behaviour.processingSeconds) : ALREADY,
    checksumAt: given.checksumAfterSeconds === undefined ? ALREADY : after(given.checksumAfterSeconds),
    verdict: verdictOf(service, given),
  }
}

/** Puts a screenshot into the world, at the end of its set; returns its ID. */
export function addScreenshot(service: Service, given: NewScreenshot): string {
  const { store, clock, behaviour, uploadUrl } = service
  const set = store.state.sets.get(given.set)
  if (set === undefined) throw new Error(`there is no set ${given.set}`)
  const id = given.id ?? store.nextId('screenshots')
  const sizeBytes = given.sizeBytes ?? given.bytes?.length ?? USUAL_BYTES
  const isAwaiting = given.state === 'AWAITING_UPLOAD'
  const lifetimeMs = given.uploadOperations === 'expired' ? -60_000 : clock.scaledMs(behaviour.uploadUrlLifetimeSeconds)
  const expiresAt = clock.now() + lifetimeMs
  const { fileName } = given
  const { partSizeBytes } = behaviour
  const hasOperations = isAwaiting && given.uploadOperations !== 'gone'
  const usualChecksum = () =>
    createHash('md5')
      .update(given.bytes ?? id)
      .digest('hex')
  store.put('screenshots', {
    id,
    set: given.set,
    fileName,
    sizeBytes,
    checksum: isAwaiting ? null : given.checksum === undefined ? usualChecksum() : given.checksum,
    operations: hasOperations
      ? createOperations({ screenshot: id, fileName, sizeBytes, partSizeBytes, uploadUrl, expiresAt })
      : null,
    expiresAt,
    processing: processingOf(service, given),
  })
  const isSettled = given.state === undefined || given.state === 'COMPLETE' || given.state === 'FAILED'
  if (isSettled && set.arriving.length === 0) store.put('sets', { ...set, placed: [...set.placed, id] })
  else store.put('sets', { ...set, arriving: [...set.arriving, id] })
  return id
}
