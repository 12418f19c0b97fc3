import type { SimulatorClock } from './clock.ts'
import type { State, Tables } from './records.ts'

function createState(): State {
  return {
    apps: new Map(),
    versions: new Map(),
    pages: new Map(),
    pageVersions: new Map(),
    experiments: new Map(),
    treatments: new Map(),
    localizations: new Map(),
    sets: new Map(),
    screenshots: new Map(),
    images: new Map(),
    orderings: new Map(),
    imageSpecs: new Map(),
  }
}

function copyState(state: State): State {
  return {
    apps: new Map(state.apps),
    versions: new Map(state.versions),
    pages: new Map(state.pages),
    pageVersions: new Map(state.pageVersions),
    experiments: new Map(state.experiments),
    treatments: new Map(state.treatments),
    localizations: new Map(state.localizations),
    sets: new Map(state.sets),
    screenshots: new Map(state.screenshots),
    images: new Map(state.images),
    orderings: new Map(state.orderings),
    imageSpecs: new Map(state.imageSpecs),
  }
}

/** Prefixes that make the ID of a table's records recognisable in a journal. */
const ID_PREFIXES: Readonly<Record<keyof Tables, string>> = {
  apps: '',
  versions: 'a0000000',
  pages: 'b0000000',
  pageVersions: 'b1000000',
  experiments: 'e0000000',
  treatments: 'e1000000',
  localizations: '10c00000',
  sets: '5e700000',
  screenshots: '5c500000',
  images: 'a55e0000',
  orderings: '0d000000',
  imageSpecs: '1a000000',
}

/** Holds the present state and, from the moment someone asks for it, the past ones. */
export class Store {
  readonly state: State = createState()
  readonly #clock: SimulatorClock
  readonly #counters = new Map<keyof Tables, number>()
  #history: { since: number; state: State }[] | undefined

  constructor(clock: SimulatorClock) {
    this.#clock = clock
  }

  /** The next ID of a table: the same in every run, shaped as Apple's (decimal for apps, a UUID for all else). */
  nextId(table: keyof Tables): string {
    const number = (this.#counters.get(table) ?? 0) + 1
    this.#counters.set(table, number)
    if (table === 'apps') return String(1_600_000_000 + number)
    return `${ID_PREFIXES[table]}-0000-4000-8000-${String(number).padStart(12, '0')}`
  }

  put<Table extends keyof Tables>(table: Table, record: Tables[Table]): void {
    this.state[table].set(record.id, record)
    this.#remember()
  }

  remove(table: keyof Tables, id: string): void {
    this.state[table].delete(id)
    this.#remember()
  }

  /** From now on `stateAt` knows the past. */
  keepHistory(): void {
    this.#history ??= [{ since: Number.NEGATIVE_INFINITY, state: copyState(this.state) }]
  }

  /** The state as it was at a point in time; the oldest one known where that lies before `keepHistory`. */
  stateAt(at: number): State {
    return this.#history?.findLast(({ since }) => since <= at)?.state ?? this.state
  }

  #remember(): void {
    this.#history?.push({ since: this.#clock.now(), state: copyState(this.state) })
  }
}
