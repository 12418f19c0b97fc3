import type { Clock } from '../../src/clock.ts'
import type { Place, Screenshot } from '../../src/state/screenshot-set.ts'
import { createPlace } from './builders.ts'
import { createRefusal } from './fake-errors.ts'

interface FakeSet {
  readonly id: string
  readonly localizationId: string
  readonly displayType: string
  /** Every state that the set was in, the last one being the present. */
  readonly history: { readonly at: number; readonly screenshots: readonly Screenshot[] }[]
}

type Edit = (screenshots: readonly Screenshot[]) => readonly Screenshot[]

/** The sets that the fake holds, with all that they held before: lists may lag behind. */
export class FakeSets {
  readonly #clock: Clock
  readonly #sets = new Map<string, FakeSet>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Adds a set that was there `at` a time, by default always. */
  add(set: Omit<FakeSet, 'history'>, screenshots: readonly Screenshot[], at = Number.NEGATIVE_INFINITY): void {
    this.#sets.set(set.id, { ...set, history: [{ at, screenshots }] })
  }

  delete(setId: string): void {
    this.#sets.delete(setId)
  }

  /** What a set holds, or held so long ago. */
  look(setId: string, lagMs = 0): readonly Screenshot[] {
    const { history } = this.#setOf(setId)
    return (history.findLast(({ at }) => at <= this.#clock.elapsed() - lagMs) ?? history[0])?.screenshots ?? []
  }

  change(setId: string, edit: Edit): void {
    this.#setOf(setId).history.push({ at: this.#clock.elapsed(), screenshots: edit(this.look(setId)) })
  }

  has(screenshotId: string): boolean {
    return [...this.#sets.keys()].some((setId) => this.look(setId).some(({ id }) => id === screenshotId))
  }

  find(screenshotId: string): { setId: string; screenshot: Screenshot } {
    for (const setId of this.#sets.keys()) {
      const screenshot = this.look(setId).find((one) => one.id === screenshotId)
      if (screenshot !== undefined) return { setId, screenshot }
    }
    throw createRefusal(404, 'NOT_FOUND')
  }

  update(screenshotId: string, facts: Partial<Screenshot>): void {
    const { setId } = this.find(screenshotId)
    this.change(setId, (all) => all.map((one) => (one.id === screenshotId ? { ...one, ...facts } : one)))
  }

  remove(screenshotId: string): void {
    this.change(this.find(screenshotId).setId, (all) => all.filter(({ id }) => id !== screenshotId))
  }

  listPlaces(localizationId: string, lagMs: number): readonly Place[] {
    const known = this.#clock.elapsed() - lagMs
    const ours = [...this.#sets.values()].filter((set) => set.localizationId === localizationId)
    const listed = ours.filter(({ history }) => (history[0]?.at ?? 0) <= known)
    return listed.map(({ id, displayType }) => createPlace(this.look(id, lagMs), { id, displayType }))
  }

  #setOf(setId: string): FakeSet {
    const set = this.#sets.get(setId)
    if (set === undefined) throw createRefusal(404, 'NOT_FOUND')
    return set
  }
}
