/** What has to be done to one set. */
export interface SetLoad {
  readonly isCreated?: boolean
  readonly uploads?: number
  /** Of each upload; 1 when left out. */
  readonly parts?: number
  readonly removals?: number
  /** Whether its order has to be sent. */
  readonly isOrdered?: boolean
}

/** A job for the action, said without regard to how it is done. */
export interface Load {
  /** Requests that find the localizations: 0 for a direct target, 2 by bundle ID and version. */
  readonly lookups: number
  /** The sets of each localization. */
  readonly localizations: readonly (readonly SetLoad[])[]
  readonly latencySeconds: number
  /** Between the commit of an image and its completion. */
  readonly processingSeconds: number
}

export interface LowerBound {
  /** API requests without faults, each localization polled by the schedule. */
  readonly requests: number
  readonly seconds: number
  /** What the time of the last commit is: of requests that depend on each other, of all requests, or of the parts of files. */
  readonly limit: 'chain' | 'requests' | 'parts'
}

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

/** Requests of a set, up to its last commit, that have to wait for one another: its images are reserved in their order, and the last one is sent and committed. */
function countUntilCommit({ isCreated = false, uploads = 0, parts = 1 }: SetLoad): number {
  return Number(isCreated) + (uploads === 0 ? 0 : uploads + Math.ceil(parts / MOST_PARTS) + 1)
}

/** Requests that follow one another behind the processing: the poll, removals side by side, the order and its read-back. */
function countBehind({ uploads = 0, removals = 0, isOrdered = false }: SetLoad): number {
  return Number(uploads > 0) + Number(removals > 0) + (isOrdered ? 2 : 0)
}

/**
 * The least time that any client needs for a load, computed from the load alone: the time of the last commit (the longest of the chain
 * of requests that depend on each other up to it, of all API requests before it, 12 at a time, and of all parts, 8 at a
 * time), the first poll at or after the processing time, and the requests that must follow it. The start of the process is no
 * part of it.
 */
export function computeLowerBound({ lookups, localizations, latencySeconds, processingSeconds }: Load): LowerBound {
  const sets = localizations.flat()
  const poll = findPoll(processingSeconds)
  const uploads = sum(sets.map((set) => set.uploads ?? 0))
  const untilCommit = lookups + localizations.length + sets.filter((set) => set.isCreated === true).length + 2 * uploads
  const polled = localizations.filter((one) => one.some((set) => (set.uploads ?? 0) > 0)).length
  const requests =
    untilCommit +
    sum(sets.map((set) => set.removals ?? 0)) +
    sets.filter((set) => set.isOrdered === true).length +
    localizations.filter((one) => one.some((set) => set.isOrdered === true)).length +
    polled * poll.polls
  const parts = sum(sets.map((set) => (set.uploads ?? 0) * (set.parts ?? 1)))
  const limits = [
    ['chain', lookups + 1 + Math.max(0, ...sets.map(countUntilCommit))],
    ['requests', untilCommit / MOST_REQUESTS],
    ['parts', parts / MOST_PARTS],
  ] as const
  const [limit, commit] = limits.reduce((longest, one) => (one[1] > longest[1] ? one : longest))
  const behind = Math.max(0, ...sets.map(countBehind))
  const seconds = (commit + behind) * latencySeconds + (uploads > 0 ? poll.seconds : 0)
  return { requests, seconds, limit }
}
