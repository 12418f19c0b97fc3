import { describe, expect, test } from '@jest/globals'
import { createOutputs } from '../../../src/report/result/create-outputs.ts'
import { createImage, createOutcome, createScreenshot, showing } from '../builders.ts'

const RUN = { command: 'apply', requests: 3 }

describe('the outputs', () => {
  test('of one set name it and its screenshots in their final order', () => {
    const outcome = createOutcome({
      created: true,
      uploaded: [createImage('a.png')],
      removed: [createScreenshot('x.png'), createScreenshot('y.png')],
      reordered: true,
      after: [showing('b.png', { id: '2' }), showing('a.png', { id: '1' })],
    })
    expect(createOutputs({ ...RUN, outcomes: [outcome] }).outputs).toMatchObject({
      'set-id': 'set-1',
      'set-ids': '{"en-US":{"APP_IPHONE_67":"set-1"}}',
      'screenshot-ids': '["2","1"]',
      created: 'true',
      changed: 'true',
      uploaded: '1',
      removed: '2',
      reordered: '1',
      matrix: '{"include":[{"locale":"en-US","display-type":"APP_IPHONE_67"}]}',
    })
  })

  test('of several sets name all that are there, and count over all', () => {
    const outcomes = [
      createOutcome({ reordered: true }),
      createOutcome({ displayType: 'APP_IPHONE_65', setId: 'set-2', uploaded: [createImage('a.png')] }),
      createOutcome({ locale: 'de-DE', setId: 'set-3' }),
      createOutcome({ locale: 'it', setId: null, created: true }),
    ]
    expect(createOutputs({ ...RUN, outcomes }).outputs).toMatchObject({
      'set-id': '',
      'set-ids': '{"en-US":{"APP_IPHONE_67":"set-1","APP_IPHONE_65":"set-2"},"de-DE":{"APP_IPHONE_67":"set-3"}}',
      'screenshot-ids': '[]',
      created: 'true',
      uploaded: '1',
      reordered: '1',
      matrix:
        '{"include":[{"locale":"en-US","display-type":"APP_IPHONE_67,APP_IPHONE_65"},{"locale":"it","display-type":"APP_IPHONE_67"}]}',
    })
  })

  test('of a plan leave out what is not uploaded yet', () => {
    const after = [showing('b.png', { id: '2' }), { kind: 'image' as const, image: createImage('a.png') }]
    const outcome = createOutcome({ setId: null, created: true, after })
    expect(createOutputs({ ...RUN, outcomes: [outcome] }).outputs).toMatchObject({
      'set-id': '',
      'set-ids': '{}',
      'screenshot-ids': '["2"]',
    })
  })

  test('of a deleted set name it no more', () => {
    expect(createOutputs({ ...RUN, outcomes: [createOutcome({ deleted: true, after: [] })] }).outputs).toMatchObject({
      'set-id': '',
      'set-ids': '{}',
      changed: 'true',
    })
  })

  test('of nothing are the values for nothing', () => {
    expect(createOutputs({ ...RUN, outcomes: [] })).toMatchObject({
      outputs: {
        'set-id': '',
        'set-ids': '{}',
        'screenshot-ids': '[]',
        created: 'false',
        changed: 'false',
        uploaded: '0',
        removed: '0',
        reordered: '0',
        matrix: '{"include":[]}',
      },
      tooLarge: [],
    })
  })

  test('beyond 64 KiB are empty and named, while the file holds everything', () => {
    const outcomes = Array.from({ length: 1500 }, (_, index) =>
      createOutcome({ locale: `locale-${index}`, setId: 'x'.repeat(30), reordered: true }),
    )
    const { outputs, tooLarge, resultJson } = createOutputs({ ...RUN, outcomes })
    expect(tooLarge).toEqual(['set-ids', 'matrix'])
    expect(outputs).toMatchObject({ 'set-ids': '{}', matrix: '{"include":[]}' })
    expect(JSON.parse(outputs.result)).toMatchObject({ truncated: true })
    expect(JSON.parse(resultJson).sets).toHaveLength(1500)
  })
})
