/**
 * Planning and applying over both shapes of a backend: sets, in which reserving an image shows it, and a library, whose images
 * are uploaded once and shown in as many places as want them.
 */
import { describe, expect, test } from '@jest/globals'
import { applyPlan } from '../../src/apply/apply-plan.ts'
import { ApplyError } from '../../src/errors.ts'
import { createSetPlan } from '../../src/plan/create-set-plan.ts'
import { type CandidateImage, isSatisfied, type PlanRules, type SetInput, type SetPlan } from '../../src/plan/plan.ts'
import type { SetOutcome } from '../../src/plan/set-outcome.ts'
import type { Backend } from '../../src/state/backend.ts'
import { createOrder, createSetInput, DEFAULT_RULES } from '../support/builders.ts'
import { createFakeBackend } from '../support/fake-backend.ts'
import { createFakeClock } from '../support/fake-clock.ts'
import { createFakeLibrary, type FakeLibrary } from '../support/fake-library.ts'
import { ImageFolder } from './image-folder.ts'
import { createEvents } from './stage.ts'

const DISPLAY_TYPE = 'APP_IPHONE_67'

interface Wanted extends Partial<Pick<SetInput, 'images' | 'order' | 'localizationId'>> {
  readonly rules?: Partial<PlanRules>
}

interface Rig<Kind extends Backend = Backend> extends AsyncDisposable {
  readonly backend: Kind
  addImages(...files: readonly (readonly [name: string, content: string])[]): Promise<readonly CandidateImage[]>
  plan(wanted: Wanted): Promise<SetPlan>
  apply(...wanted: readonly Wanted[]): Promise<readonly SetOutcome[]>
  /** The names in a place, in order, with the state of those that are not complete. */
  look(localizationId?: string): Promise<readonly string[]>
}

type Clock = ReturnType<typeof createFakeClock>

async function createRig<Kind extends Backend>(
  createBackend: (clock: Clock, signal: AbortSignal) => Kind,
): Promise<Rig<Kind>> {
  const folder = await ImageFolder.create()
  const clock = createFakeClock()
  const { signal } = new AbortController()
  const backend = createBackend(clock, signal)

  async function findPlace(localizationId: string): Promise<SetInput['place']> {
    const localization = { kind: 'app-store-version', id: localizationId } as const
    const { places } = await clock.run(backend.readPlaces(localization))
    return (
      places.find((place) => place.displayType === DISPLAY_TYPE) ?? backend.describeAbsent(DISPLAY_TYPE, localization)
    )
  }

  async function plan({ rules, localizationId = 'localization-1', ...facts }: Wanted): Promise<SetPlan> {
    const place = await findPlace(localizationId)
    const input = createSetInput({ ...facts, localizationId, place, assets: await backend.readAssets() })
    const planning = createSetPlan(input, { ...DEFAULT_RULES, ...rules })
    if (planning.plan === undefined) throw new TypeError(planning.issues.map(({ message }) => message).join(', '))
    return planning.plan
  }

  return {
    backend,
    plan,
    addImages: (...files) => Promise.all(files.map(([name, content]) => folder.add(name, content))),
    async apply(...wanted) {
      const plans = await Promise.all(wanted.map(plan))
      const jobs = plans.map((one) => ({
        plan: one,
        localization: { kind: 'app-store-version' as const, id: one.localizationId },
        replan: () => one,
      }))
      const events = createEvents([])
      const context = {
        backend,
        assets: await backend.readAssets(),
        clock,
        events,
        signal,
        processingTimeoutMs: 60_000,
        afterCancel: () => backend,
      }
      return clock.run(applyPlan(jobs, context))
    },
    async look(localizationId = 'localization-1') {
      const { screenshots } = await findPlace(localizationId)
      return screenshots.map(({ fileName, state }) => (state === 'complete' ? fileName : `${fileName} (${state})`))
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  }
}

interface Options {
  readonly failing?: readonly string[]
}

const KINDS: readonly (readonly [string, (options?: Options) => Promise<Rig>])[] = [
  [
    'sets',
    ({ failing = [] } = {}) =>
      createRig((clock, signal) => {
        const failures = new Map(failing.map((name) => [name, ['IMAGE_ALPHA_NOT_ALLOWED']]))
        return createFakeBackend(clock, signal, { failures })
      }),
  ],
  ['a library', (options) => createLibraryRig(options)],
]

function createLibraryRig({
  failing = [],
  capacity = 10,
}: Options & { capacity?: number } = {}): Promise<Rig<FakeLibrary>> {
  const behaviour = { capacity, processingMs: 3000, failing: new Set(failing) }
  return createRig((clock) => createFakeLibrary(clock, behaviour))
}

const FILES = ['1', '2', '3'].map((stem) => [`${stem}.png`, `picture ${stem}`] as const)

describe.each(KINDS)('with %s', (_, createKind) => {
  test('images are shown in the wanted order, and a second run changes nothing', async () => {
    await using rig = await createKind()
    const wanted = { images: await rig.addImages(...FILES), order: createOrder('3.png', '1.png', '2.png') }
    const [outcome] = await rig.apply(wanted)
    expect(outcome).toMatchObject({ errors: [], uploaded: [{ name: '3.png' }, { name: '1.png' }, { name: '2.png' }] })
    expect(await rig.look()).toEqual(['3.png', '1.png', '2.png'])
    expect(isSatisfied(await rig.plan(wanted))).toBe(true)
  })

  test('a changed image is replaced in its place, and the others stay', async () => {
    await using rig = await createKind()
    await rig.apply({ images: await rig.addImages(...FILES) })
    const images = await rig.addImages(['1.png', 'another picture'], ...FILES.slice(1))
    const [outcome] = await rig.apply({ images })
    expect(outcome).toMatchObject({ errors: [], uploaded: [{ name: '1.png' }], removed: [{ fileName: '1.png' }] })
    expect(await rig.look()).toEqual(['1.png', '2.png', '3.png'])
    expect(isSatisfied(await rig.plan({ images }))).toBe(true)
  })

  test('what nothing names stays behind, or goes', async () => {
    await using rig = await createKind()
    await rig.apply({ images: await rig.addImages(...FILES) })
    await rig.apply({ order: createOrder('3.png', '1.png') })
    expect(await rig.look()).toEqual(['3.png', '1.png', '2.png'])
    await rig.apply({ order: createOrder('3.png', '1.png'), rules: { unlisted: 'remove' } })
    expect(await rig.look()).toEqual(['3.png', '1.png'])
  })

  test('an image that Apple refuses is an error, leaves nothing behind, and the others go on', async () => {
    await using rig = await createKind({ failing: ['2.png'] })
    const [outcome] = await rig.apply({ images: await rig.addImages(...FILES) })
    expect(outcome?.errors.map((error) => [error instanceof ApplyError, error.code])).toEqual([
      [true, 'PROCESSING_FAILED'],
    ])
    expect(await rig.look()).toEqual(['1.png', '3.png'])
    expect((await rig.backend.readAssets()).filter(({ state }) => state === 'failed')).toEqual([])
  })

  test('all of a full place are replaced', async () => {
    await using rig = await createKind()
    const names = Array.from({ length: 10 }, (_, index) => `${index}.png`)
    await rig.apply({ images: await rig.addImages(...names.map((name) => [name, `old ${name}`] as const)) })
    const images = await rig.addImages(...names.map((name) => [name, `new ${name}`] as const))
    const [outcome] = await rig.apply({ images })
    expect(outcome?.errors).toEqual([])
    expect(outcome?.removed).toHaveLength(10)
    expect(await rig.look()).toEqual(names)
    expect(isSatisfied(await rig.plan({ images }))).toBe(true)
  })
})

describe('a library', () => {
  test('gets each image once, whatever number of places show it', async () => {
    await using rig = await createLibraryRig()
    const images = await rig.addImages(...FILES)
    const outcomes = await rig.apply({ images }, { images, localizationId: 'localization-2' })
    expect(outcomes.flatMap(({ errors }) => errors)).toEqual([])
    expect(rig.backend.writes.filter((write) => write.startsWith('reserve')).toSorted()).toEqual([
      'reserve 1.png',
      'reserve 2.png',
      'reserve 3.png',
    ])
    expect(await rig.look()).toEqual(['1.png', '2.png', '3.png'])
    expect(await rig.look('localization-2')).toEqual(['1.png', '2.png', '3.png'])
  })

  test('shows what it holds already without an upload, told by its checksum, or by name and size where it has none', async () => {
    await using rig = await createLibraryRig()
    const images = await rig.addImages(...FILES)
    const [first, second] = images
    const noted = { kind: 'md5', md5: first?.md5 ?? '' } as const
    rig.backend.addAsset('renamed.png', { sizeBytes: first?.sizeBytes ?? 0, checksum: noted })
    rig.backend.addAsset('2.png', { sizeBytes: second?.sizeBytes ?? 0, checksum: { kind: 'none' } })
    expect((await rig.plan({ images })).slots.map(({ kind }) => kind)).toEqual(['place', 'place', 'upload'])
    const [outcome] = await rig.apply({ images })
    expect(outcome).toMatchObject({ created: false, setId: null, errors: [] })
    expect(rig.backend.writes.filter((write) => write.startsWith('reserve'))).toEqual(['reserve 3.png'])
    expect(await rig.look()).toEqual(['renamed.png', '2.png', '3.png'])
    expect(isSatisfied(await rig.plan({ images }))).toBe(true)
  })

  test('has places that are always there: an empty one that is wanted empty is no change', async () => {
    await using rig = await createLibraryRig()
    expect(isSatisfied(await rig.plan({ order: createOrder('*') }))).toBe(true)
  })

  test('takes as many as a place says', async () => {
    await using rig = await createLibraryRig({ capacity: 2 })
    const images = await rig.addImages(...FILES)
    await expect(rig.plan({ images })).rejects.toThrow('App Store Connect takes 2')
    await rig.apply({ images: images.slice(0, 2) })
    const changed = await rig.addImages(['1.png', 'new 1'], ['2.png', 'new 2'])
    expect((await rig.apply({ images: changed }))[0]?.errors).toEqual([])
    expect(await rig.look()).toEqual(['1.png', '2.png'])
  })
})
