import type { ClosingBackend } from '../../src/apply/progress/context.ts'
import type { Clock } from '../../src/clock.ts'
import type { Backend } from '../../src/state/backend.ts'
import type { Screenshot } from '../../src/state/screenshot-set.ts'
import { ABSENT } from './builders.ts'
import { type Behaviour, createBehaviour } from './fake-behaviour.ts'
import { classify } from './fake-errors.ts'
import { type Call, FakeRequests, type Fault, type Method } from './fake-requests.ts'
import {
  createClosing,
  createReads,
  createScreenshotWrites,
  createSetWrites,
  type FakeWorld,
  idOf,
} from './fake-set-operations.ts'
import { FakeSets } from './fake-sets.ts'

/** App Store Connect as the port of `apply` and `state` shows it, in memory. */
export interface FakeBackend extends Backend {
  readonly calls: readonly Call[]
  /** The calls as `method about`, without what only reads. */
  readonly writes: readonly string[]
  /** Most calls of one method that were under way at a time. */
  mostAtATime(method: Method): number
  /** The bytes that were sent, by screenshot ID. */
  readonly files: ReadonlyMap<string, Buffer>
  /** What the set really holds now. */
  look(setId: string): readonly Screenshot[]
  addSet(set: { id: string; localizationId?: string; displayType?: string; screenshots?: readonly Screenshot[] }): void
  /** Somebody else changes a set. */
  change(setId: string, edit: (screenshots: readonly Screenshot[]) => readonly Screenshot[]): void
  fail(method: Method, fault: Fault): void
  readonly closing: ClosingBackend
  readonly behaviour: Behaviour
}

/** Returns a fake that holds nothing. */
export function createFakeBackend(clock: Clock, signal: AbortSignal, given: Partial<Behaviour> = {}): FakeBackend {
  const behaviour = createBehaviour(given)
  const requests = new FakeRequests(clock, signal, behaviour)
  const sets = new FakeSets(clock)
  const world: FakeWorld = { clock, behaviour, requests, sets, files: new Map() }
  const { calls } = requests
  return {
    behaviour,
    calls,
    files: world.files,
    get writes() {
      return calls.filter(({ method }) => !method.startsWith('read')).map(({ method, about }) => `${method} ${about}`)
    },
    mostAtATime: (method) => requests.mostAtATime(method),
    look: (setId) => sets.look(setId),
    change: (setId, edit) => sets.change(setId, edit),
    addSet: ({ id, localizationId = 'localization-1', displayType = 'APP_IPHONE_67', screenshots = [] }) =>
      sets.add({ id, localizationId, displayType }, screenshots),
    fail: (method, fault) => requests.fail(method, fault),

    findTarget: () => Promise.reject(new TypeError('the fake finds no target')),
    readReferenceData: async () => undefined,
    readAssets: async () => [],
    readPicture: async (url) => Buffer.from(url),
    describeAbsent: (displayType) => ({ ...ABSENT, displayType }),
    uploadKeyOf: (place, md5) => `${idOf(place)} ${md5}`,
    estimateRequests: () => 0,
    classify,
    ...createReads(world),
    ...createSetWrites(world),
    ...createScreenshotWrites(world),
    closing: createClosing(world),
  }
}
