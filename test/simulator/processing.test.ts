import { describe, expect, test } from '@jest/globals'
import { createJpeg } from '../support/images/jpeg.ts'
import { createPng } from '../support/images/png.ts'
import { startSimulator } from './simulator.ts'
import { one, operationsIn, TestClient } from './test-client.ts'
import { addSet, md5, settled, stateOf } from './upload-steps.ts'

const SIZE = { width: 1290, height: 2796 }

describe('processing refuses', () => {
  const png = createPng(SIZE)
  const cases: readonly { name: string; fileName?: string; file: Buffer; checksum?: string; code: string }[] = [
    {
      name: 'bytes that are not those of the checksum',
      file: png,
      checksum: md5(Buffer.from('else')),
      code: 'FILE_CHECKSUM_MISMATCH',
    },
    { name: 'what is no image', file: Buffer.from('just some text'), code: 'IMG_APPEARS_CORRUPT' },
    { name: 'a truncated PNG', file: png.subarray(0, png.length - 20), code: 'IMG_APPEARS_CORRUPT' },
    {
      name: 'a truncated JPEG',
      fileName: 'a.jpg',
      file: createJpeg(SIZE).subarray(0, -2),
      code: 'IMG_APPEARS_CORRUPT',
    },
    { name: 'a PNG that is called .jpg', fileName: 'a.jpg', file: png, code: 'IMG_BAD_FORMAT' },
    {
      name: 'a size of another display type',
      file: createPng({ width: 1284, height: 2778 }),
      code: 'IMAGE_INCORRECT_DIMENSIONS',
    },
    {
      name: 'an alpha channel, opaque or not',
      file: createPng({ ...SIZE, alpha: 'opaque' }),
      code: 'IMAGE_ALPHA_NOT_ALLOWED',
    },
    {
      name: 'a tRNS chunk',
      file: createPng({ ...SIZE, alpha: 'opaque', colorType: 3 }),
      code: 'IMAGE_ALPHA_NOT_ALLOWED',
    },
  ]
  test.each(cases)('$name', async ({ fileName = 'a.png', file, checksum, code }) => {
    await using simulator = await startSimulator({ processingSeconds: 0 })
    const client = new TestClient(simulator)
    const { id, attributes } = one(await client.reserve(addSet(simulator), fileName, file.length))
    for (const operation of operationsIn(attributes)) await client.putPart(operation, file)
    await client.commit(id, checksum ?? md5(file))
    const failed = await settled(client, id)
    expect(stateOf(failed).state).toBe('FAILED')
    expect(stateOf(failed).errors.map((error) => error.code)).toEqual([code])
    expect(failed.attributes?.['imageAsset']).toBeNull()
  })

  test.each([
    { name: 'a JPEG', fileName: 'a.JPEG', file: createJpeg(SIZE) },
    { name: 'a landscape picture', fileName: 'a.png', file: createPng({ width: 2796, height: 1290 }) },
  ])('nothing about $name', async ({ fileName, file }) => {
    await using simulator = await startSimulator({ processingSeconds: 0 })
    const client = new TestClient(simulator)
    const id = await client.upload(addSet(simulator), fileName, file)
    expect(stateOf(await settled(client, id)).errors).toEqual([])
  })

  test('nothing about a size that the reference data was given', async () => {
    await using simulator = await startSimulator({ processingSeconds: 0 })
    simulator.world.addImageSpec({ group: 'IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE', width: 1400, height: 3000 })
    const client = new TestClient(simulator)
    const id = await client.upload(addSet(simulator), 'a.png', createPng({ width: 1400, height: 3000 }))
    expect(stateOf(await settled(client, id)).state).toBe('COMPLETE')
  })
})
