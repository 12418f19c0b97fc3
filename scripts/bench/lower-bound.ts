/** What has to be done to one set. */
export interface SetLoad {
  readonly isCreated?: boolean
  readonly uploads?: number
  /** Of each upload; 1 when left out. */
  readonly parts?: number
  readonly removals?: number
  /** Whether its order has to be sent. */
  readonly isOrdered?: boolean
  /** Placements to be made in the asset library, of images that `LibraryLoad` uploads. */
  readonly placements?: number
}

/** What has to be done in the App Asset Library beside its sets, which are placement groups there. */
export interface LibraryLoad {
  /** Images of one part, each uploaded once for all that show it. */
  readonly uploads: number
}

/** A job for the action, said without regard to how it is done. */
export interface Load {
  /** Requests that find the localizations: 0 for a direct target, 2 by bundle ID and version. */
  readonly lookups: number
  /** The sets of each localization. */
  readonly localizations: readonly (readonly SetLoad[])[]
  /** Left out with screenshot sets. */
  readonly library?: LibraryLoad
  readonly latencySeconds: number
  /** Between the commit of an image and its completion. */
  readonly processingSeconds: number
}

export interface LowerBound {
  /** API requests without faults, each localization polled by the schedule. */
  readonly requests: number
  readonly seconds: number
  /** What the time of the last write before the polls is: of requests that depend on each other, of all requests, or of the parts of files. */
  readonly limit: Limit
}

type Limit = 'chain' | 'requests' | 'parts'

const MOST_REQUESTS = 12
const MOST_PARTS = 8

/**
 * When the first poll comes that can find an image complete, counted from its commit, and how many there are until then: after 2 s,
 * and each time that half as much time again has passed, at most 15 s apart.
 */
export function findPoll(processingSeconds: number): { readonly polls: number; readonly seconds: number } {
  let seconds = 2
  for (let polls = 1; ; polls++) {
    if (seconds >= processingSeconds) return { polls, seconds }
    seconds = Math.min(seconds * 1.5, seconds + 15)
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Whether Apple's processing has to be waited for. */
const isPolled = ({ uploads = 0, placements = 0 }: SetLoad) => uploads + placements > 0

/** The requests of a load, by the parts of the formula in docs/design.md. */
function countRequests({ lookups, localizations, library, processingSeconds }: Load) {
  const sets = localizations.flat()
  const isWritten = sets.some(isPolled)
  const readBacks = localizations.filter((one) => one.some((set) => set.isOrdered === true)).length
  const polled = localizations.filter((one) => one.some(isPolled)).length
  return {
    // The library's reference data; and its ID and its images, where something has to be shown.
    reads: lookups + localizations.length + (library === undefined ? 0 : 1 + (isWritten ? 2 : 0)),
    uploads:
      sum(sets.map((set) => Number(set.isCreated === true) + 2 * (set.uploads ?? 0))) + 2 * (library?.uploads ?? 0),
    placements: sum(sets.map((set) => set.placements ?? 0)),
    behind: sum(sets.map((set) => (set.removals ?? 0) + Number(set.isOrdered === true))) + readBacks,
    polls: polled * findPoll(processingSeconds).polls,
  }
}

type Counts = ReturnType<typeof countRequests>

/** Requests of a set, up to its last commit, that have to wait for one another: its images are reserved in their order, and the last one is sent and committed. */
function countUntilCommit({ isCreated = false, uploads = 0, parts = 1 }: SetLoad): number {
  return Number(isCreated) + (uploads === 0 ? 0 : uploads + Math.ceil(parts / MOST_PARTS) + 1)
}

/** Requests that follow one another behind the processing: the poll, removals side by side, the order and its read-back. */
function countBehind({ removals = 0, isOrdered = false, ...set }: SetLoad): number {
  return Number(isPolled(set)) + Number(removals > 0) + (isOrdered ? 2 : 0)
}

/** When all images are committed, in units of the latency. */
function findLastCommit({ lookups, localizations, library }: Load, { reads, uploads }: Counts): Record<Limit, number> {
  const sets = localizations.flat()
  const images = library?.uploads ?? 0
  // The library's ID and its images are read one after the other, then an image is reserved, sent and committed.
  const chain = images > 0 ? 2 + 3 : Math.max(0, ...sets.map(countUntilCommit))
  const parts = sum(sets.map((set) => (set.uploads ?? 0) * (set.parts ?? 1))) + images
  return { chain: lookups + 1 + chain, requests: (reads + uploads) / MOST_REQUESTS, parts: parts / MOST_PARTS }
}

/**
 * The least time that any client needs for a load, computed from the load alone: the time of the last write (the longest of the chain
 * of requests that depend on each other up to it, of all API requests before it, 12 at a time, and of all parts, 8 at a
 * time), the first poll at or after the processing time, and the requests that must follow it. The last write is a commit, or in
 * the asset library a placement. The start of the process is no part of it.
 */
export function computeLowerBound(load: Load): LowerBound {
  const { localizations, latencySeconds, processingSeconds } = load
  const sets = localizations.flat()
  const counts = countRequests(load)
  const commit = findLastCommit(load, counts)
  // A group's images are placed one after the other.
  const write = {
    chain: commit.chain + Math.max(0, ...sets.map((set) => set.placements ?? 0)),
    requests: commit.requests + counts.placements / MOST_REQUESTS,
    parts: commit.parts,
  }
  const lengthOf = (limits: Record<Limit, number>) => Math.max(limits.chain, limits.requests, limits.parts)
  const lastWrite = lengthOf(write)
  const restSeconds = processingSeconds - (lastWrite - lengthOf(commit)) * latencySeconds
  const pollSeconds = counts.polls > 0 ? findPoll(restSeconds).seconds : 0
  const behind = Math.max(counts.behind / MOST_REQUESTS, ...sets.map(countBehind))
  return {
    requests: sum(Object.values(counts)),
    seconds: (lastWrite + behind) * latencySeconds + pollSeconds,
    limit: (['chain', 'requests', 'parts'] as const).find((limit) => write[limit] === lastWrite) ?? 'chain',
  }
}
