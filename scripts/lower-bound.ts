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
  /** Fewest API requests. */
  readonly requests: number
  readonly seconds: number
  /** Which of the three limits the time is. */
  readonly limit: 'chain' | 'requests' | 'parts'
}

const MOST_IN_FLIGHT = 8
/** Pauses between the polls of a localization; the last one goes on for ever. */
const POLL_PAUSES_SECONDS = [2, 2, 3, 4, 6, 9, 13, 15] as const

/** When the first poll comes that can find an image complete, counted from its commit, and how many there are until then. */
export function findPoll(processingSeconds: number): { readonly polls: number; readonly seconds: number } {
  let seconds = 0
  for (let polls = 1; ; polls++) {
    seconds += POLL_PAUSES_SECONDS[Math.min(polls, POLL_PAUSES_SECONDS.length) - 1] ?? 0
    if (seconds >= processingSeconds) return { polls, seconds }
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Requests of a set that have to wait for one another: its images are reserved in their order, the last one is sent and committed, found complete, and only then comes the order. */
function countChain({ isCreated = false, uploads = 0, parts = 1, removals = 0, isOrdered = false }: SetLoad): number {
  const upload = uploads === 0 ? 0 : uploads + Math.ceil(parts / MOST_IN_FLIGHT) + 1 + 1
  return Number(isCreated) + upload + Number(removals > 0) + (isOrdered ? 2 : 0)
}

/**
 * The least that any client needs for a load: the longest of the chain of requests that depend on each other (with the
 * processing of images, as the schedule of polls can see it), of all API requests, and of all parts, eight at a time.
 */
export function computeLowerBound({ lookups, localizations, latencySeconds, processingSeconds }: Load): LowerBound {
  const sets = localizations.flat()
  const poll = findPoll(processingSeconds)
  const uploads = sum(sets.map((set) => set.uploads ?? 0))
  const polled = localizations.filter((one) => one.some((set) => (set.uploads ?? 0) > 0)).length
  const requests =
    lookups +
    localizations.length +
    sets.filter((set) => set.isCreated === true).length +
    2 * uploads +
    sum(sets.map((set) => set.removals ?? 0)) +
    sets.filter((set) => set.isOrdered === true).length +
    localizations.filter((one) => one.some((set) => set.isOrdered === true)).length +
    polled * poll.polls
  const chains = sets.map(
    (set) => (lookups + 1 + countChain(set)) * latencySeconds + ((set.uploads ?? 0) > 0 ? poll.seconds : 0),
  )
  const parts = sum(sets.map((set) => (set.uploads ?? 0) * (set.parts ?? 1)))
  const limits = [
    ['chain', Math.max((lookups + 1) * latencySeconds, ...chains)],
    ['requests', (requests * latencySeconds) / MOST_IN_FLIGHT],
    ['parts', (parts * latencySeconds) / MOST_IN_FLIGHT],
  ] as const
  const [limit, seconds] = limits.reduce((longest, one) => (one[1] > longest[1] ? one : longest))
  return { requests, seconds, limit }
}
