/** Builders of plain data for tests of what is pure: screenshots, local images, orders, and the input of a set's plan. */
import { createHash } from 'node:crypto'
import type { Order, Reference } from '../../src/plan/order.ts'
import type { CandidateImage, PlanRules, SetInput } from '../../src/plan/plan.ts'
import type { Checksum, ImageState, Place, Screenshot } from '../../src/state/screenshot-set.ts'

/** The MD5 of a picture that a test calls by a letter or a word. */
export function checksumOf(picture: string): string {
  return createHash('md5').update(picture).digest('hex')
}

/** Facts of a screenshot that differ from a complete one; `picture` says what it shows. */
export type ScreenshotFacts = Partial<Omit<Screenshot, 'fileName' | 'checksum'>> & {
  readonly picture?: string
  /** Null for one that is still to come. */
  readonly checksum?: Checksum | string | null
}

const APPLE_STATES: Readonly<Record<ImageState, string>> = {
  reserved: 'AWAITING_UPLOAD',
  processing: 'UPLOAD_COMPLETE',
  complete: 'COMPLETE',
  failed: 'FAILED',
}

/** A checksum as a text gives it: an MD5, or null for one that is still to come. */
export function createChecksum(text: string | null): Checksum {
  return text === null ? { kind: 'pending' } : { kind: 'md5', md5: text }
}

/** A complete screenshot of 1000 bytes whose ID is its name without the extension and which shows a picture of the same name. */
export function createScreenshot(fileName: string, { picture, checksum, ...facts }: ScreenshotFacts = {}): Screenshot {
  const stem = fileName.replace(/\.[a-z]+$/, '')
  const told = checksum === undefined ? checksumOf(picture ?? stem) : checksum
  return {
    id: stem,
    assetId: facts.id ?? stem,
    fileName,
    sizeBytes: 1000,
    checksum: typeof told === 'string' || told === null ? createChecksum(told) : told,
    state: 'complete',
    appleState: APPLE_STATES[facts.state ?? 'complete'],
    problems: [],
    rendition: null,
    ...facts,
  }
}

/** A reservation that nobody has sent a file for. */
export function createLeftover(fileName: string, facts: ScreenshotFacts = {}): Screenshot {
  return createScreenshot(fileName, { checksum: null, state: 'reserved', ...facts })
}

/** Facts of a local image that differ from the usual ones; `picture` says what it shows. */
export type ImageFacts = Partial<Omit<CandidateImage, 'name' | 'md5'>> & { readonly picture?: string }

/** A local image of 1000 bytes, in its display type's own folder, that shows a picture of its name without the extension. */
export function createImage(name: string, { picture, ...facts }: ImageFacts = {}): CandidateImage {
  return {
    name,
    path: `/workspace/screenshots/${name}`,
    relativePath: `screenshots/${name}`,
    format: 'png',
    width: 1290,
    height: 2796,
    sizeBytes: 1000,
    md5: checksumOf(picture ?? name.replace(/\.[a-z]+$/, '')),
    stamp: 'stamp',
    fit: 'own',
    issues: [],
    ...facts,
  }
}

/** An order as a plain list would give it, one reference a line: `*`, `id:…`, `md5:…` (of a picture), a name or a glob. */
export function createOrder(...texts: readonly string[]): Order {
  return { references: texts.map((text, index) => createReference(text, index + 1)), line: 1, column: 1 }
}

function createReference(text: string, line: number): Reference {
  const place = { line, column: 1 }
  if (text === '*') return { kind: 'rest', value: '*', ...place }
  if (text.startsWith('id:')) return { kind: 'id', value: text.slice(3), ...place }
  if (text.startsWith('md5:')) return { kind: 'md5', value: checksumOf(text.slice(4)), ...place }
  return { kind: 'name', value: text, ...place }
}

/** A set `set-1` that holds these screenshots. */
export function createPlace(screenshots: readonly Screenshot[] = [], facts: Partial<Place> = {}): Place {
  return { displayType: 'APP_IPHONE_67', id: 'set-1', exists: true, capacity: 10, screenshots, ...facts }
}

/** A set that isn't there. */
export const ABSENT: Place = createPlace([], { id: null, exists: false })

/** What is wanted of a set in en-US: by default nothing, of an empty set. */
export function createSetInput({
  screenshots,
  ...facts
}: Partial<SetInput> & { readonly screenshots?: readonly Screenshot[] } = {}): SetInput {
  return {
    localizationId: 'localization-1',
    locale: 'en-US',
    displayType: 'APP_IPHONE_67',
    place: createPlace(screenshots ?? []),
    assets: [],
    order: undefined,
    images: undefined,
    ignoredFiles: new Map(),
    otherFormats: new Map(),
    ...facts,
  }
}

/** The rules that the inputs' defaults give, for an ordering file `order.txt`. */
export const DEFAULT_RULES: PlanRules = {
  unlisted: 'keep',
  missing: 'fail',
  orderingFile: 'order.txt',
  trustsSize: false,
}
