import { describe, expect, test } from '@jest/globals'
import { BACKENDS } from '../../src/action/inputs/backend-name.ts'
import { countChanges } from './run-on.ts'
import { createStage, folder } from './stage.ts'

const FOLDER = { screenshots: 'screenshots' }
const ORDERED = { ...FOLDER, 'ordering-file': 'order.txt' }

const isWrite = (line: string) => !line.startsWith('GET ')

describe.each(BACKENDS)('with %s', (backend) => {
  test('a folder fills an empty place in order, and a second run writes nothing', async () => {
    await using stage = await createStage(backend)
    await stage.write({
      ...folder('en-US', { 'a.png': 1, 'b.png': 2, 'c.png': 3 }),
      'order.txt': 'c.png\na.png\nb.png\n',
    })
    expect((await stage.run(ORDERED)).errors).toEqual([])
    expect(stage.look('en-US')).toEqual(['c.png', 'a.png', 'b.png'])
    stage.simulator.journal.clear()
    const again = await stage.run(ORDERED)
    expect(countChanges(again)).toBe(0)
    expect(stage.simulator.journal.lines().filter(isWrite)).toEqual([])
    expect(stage.simulator.violations).toEqual([])
  })

  test('a wrong order is put right, what nothing names stays behind', async () => {
    await using stage = await createStage(backend)
    stage.add('en-US', { fileName: 'x.png' }, { fileName: 'b.png' }, { fileName: 'a.png' })
    await stage.write({ 'order.txt': 'a.png\nb.png\n' })
    const { errors, told } = await stage.run({ 'ordering-file': 'order.txt' })
    expect([errors, told]).toEqual([[], ['reordered']])
    expect(stage.look('en-US')).toEqual(['a.png', 'b.png', 'x.png'])
  })

  test('a changed image replaces the one of its name, a renamed one is no upload', async () => {
    await using stage = await createStage(backend)
    stage.add(
      'en-US',
      { fileName: 'a.png', seed: 1 },
      { fileName: 'old-name.png', seed: 2 },
      { fileName: 'c.png', seed: 3 },
    )
    await stage.write(folder('en-US', { 'a.png': 11, 'b.png': 2, 'c.png': 3 }))
    const { errors, told } = await stage.run(FOLDER)
    expect(errors).toEqual([])
    expect(told.filter((line) => /^(uploaded|removed)/.test(line))).toEqual([
      'uploaded a.png',
      'removed a.png replaced',
    ])
    expect(stage.look('en-US')).toEqual(['a.png', 'old-name.png', 'c.png'])
  })

  test('unlisted screenshots go on demand', async () => {
    await using stage = await createStage(backend)
    stage.add('en-US', { fileName: 'a.png' }, { fileName: 'x.png' }, { fileName: 'y.png', state: 'FAILED' })
    await stage.write({ 'order.txt': 'a.png\n' })
    expect((await stage.run({ 'ordering-file': 'order.txt', unlisted: 'remove' })).errors).toEqual([])
    expect(stage.look('en-US')).toEqual(['a.png'])
  })

  test('a full place is replaced in rounds', async () => {
    await using stage = await createStage(backend)
    const names = Array.from({ length: 10 }, (_, index) => `${index}.png`)
    stage.add('en-US', ...names.map((fileName, index) => ({ fileName, seed: index })))
    await stage.write(folder('en-US', Object.fromEntries(names.map((name, index) => [name, 20 + index]))))
    expect((await stage.run(FOLDER)).errors).toEqual([])
    expect(stage.look('en-US')).toEqual(names)
    expect((await stage.run(FOLDER)).told).toEqual([])
  })

  test('an abandoned reservation takes the image', async () => {
    await using stage = await createStage(backend)
    await stage.write(folder('en-US', { 'a.png': 1, 'b.png': 2 }))
    stage.add('en-US', { fileName: 'a.png', seed: 1, state: 'AWAITING_UPLOAD' })
    const { errors, told } = await stage.run(FOLDER)
    expect([errors, told.filter((line) => line === 'adopted')]).toEqual([[], ['adopted']])
    expect(stage.look('en-US')).toEqual(['a.png', 'b.png'])
    expect(stage.simulator.world.library.images()).toHaveLength(2)
    expect((await stage.run(FOLDER)).told).toEqual([])
  })

  test('an image that Apple refuses leaves the old one, and the others go on', async () => {
    await using stage = await createStage(backend)
    stage.add('en-US', { fileName: 'a.png', seed: 1 })
    await stage.write(folder('en-US', { 'a.png': 11, 'b.png': 2 }))
    const failure = { code: 'IMG_BAD_COLOR_SPACE', description: 'The colour space is wrong.' }
    stage.simulator.faults.add({ effect: { kind: 'processing-fails', fileName: 'a.png', ...failure } })
    const { errors } = await stage.run(FOLDER)
    expect(errors).toEqual([expect.stringContaining('IMG_BAD_COLOR_SPACE')])
    expect(stage.look('en-US')).toEqual(['a.png', 'b.png'])
    expect(stage.leftovers()).toEqual([])
  })

  test('a cancelled run leaves no reservation behind, and the next one ends what it began', async () => {
    await using stage = await createStage(backend)
    await stage.write(folder('en-US', { 'a.png': 1, 'b.png': 2, 'c.png': 3 }))
    const { errors } = await stage.run(FOLDER, { cancelWhen: 'reserving b.png' })
    expect(errors.length).toBeGreaterThan(0)
    expect(stage.leftovers()).toEqual([])
    expect((await stage.run(FOLDER)).errors).toEqual([])
    expect(stage.look('en-US')).toEqual(['a.png', 'b.png', 'c.png'])
    expect(stage.simulator.world.library.images()).toHaveLength(3)
  })

  test('two runs at once that both end well leave no picture twice', async () => {
    await using stage = await createStage(backend)
    await stage.write(folder('en-US', { 'a.png': 1, 'b.png': 2 }))
    const runs = await Promise.all([stage.run(FOLDER), stage.run(FOLDER)])
    const shown = stage.look('en-US')
    const isGood = runs.every(({ errors }) => errors.length === 0)
    if (isGood) expect(shown.toSorted()).toEqual(['a.png', 'b.png'])
    else expect(new Set(shown)).toEqual(new Set(['a.png', 'b.png']))
    expect((await stage.run({ ...FOLDER, unlisted: 'remove' })).errors).toEqual([])
    expect(stage.look('en-US')).toEqual(['a.png', 'b.png'])
  })

  test('each locale is filled, and only what differs is written', async () => {
    await using stage = await createStage(backend, { locales: ['en-US', 'de-DE', 'ja'] })
    stage.add('de-DE', { fileName: 'a.png', seed: 1 })
    await stage.write({ 'screenshots/APP_IPHONE_67/a.png': 1, 'order.yml': 'default: {APP_IPHONE_67: [a.png]}' })
    const { planned, errors } = await stage.run({ ...FOLDER, 'ordering-file': 'order.yml' })
    expect(errors).toEqual([])
    expect(planned.jobs.map(({ plan }) => plan.slots.filter(({ kind }) => kind !== 'screenshot').length)).toEqual([
      1, 0, 1,
    ])
    for (const locale of ['en-US', 'de-DE', 'ja']) expect(stage.look(locale)).toEqual(['a.png'])
  })
})
