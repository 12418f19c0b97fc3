import { describe, expect, test } from '@jest/globals'
import { findAppTarget } from '../../../src/state/target/find-app-target.ts'
import type { Surface, VersionQuery } from '../../../src/state/target-query.ts'
import { createApi, createQuery, find } from './one-app.ts'

const EDITABLE: VersionQuery = { kind: 'editable', reason: 'no tag' }

const exact = (version: string): Surface => ({
  kind: 'version',
  version: { kind: 'exact', version, reason: 'input "version"' },
})

describe('a version', () => {
  test('is found by bundle ID with two requests, by Apple ID with one', async () => {
    const { api, asked } = createApi({ versions: [{}] })
    const target = await findAppTarget(createQuery({ kind: 'version', version: EDITABLE }), api)
    expect(asked).toEqual(['listApps', 'listAppStoreVersions'])
    expect(target).toEqual({
      description: 'com.example.app · IOS 1.0',
      notes: ['version 1.0 (PREPARE_FOR_SUBMISSION): no tag'],
      appId: '1',
      localizations: [{ ref: { kind: 'app-store-version', id: 'l1' }, locale: 'en-US' }],
      primaryLocale: 'en-US',
      versionState: 'PREPARE_FOR_SUBMISSION',
    })
    asked.length = 0
    await findAppTarget(createQuery({ kind: 'version', version: EDITABLE }, { kind: 'app-id', value: '1' }), api)
    expect(asked).toEqual(['listAppStoreVersions'])
  })

  test('takes one request more where its localizations were not all in the answer', async () => {
    const { api, asked } = createApi({ versions: [{ localizations: undefined }] })
    await findAppTarget(createQuery({ kind: 'version', version: EDITABLE }), api)
    expect(asked.at(-1)).toBe('listVersionLocalizations')
  })

  test.each([
    [['2.1', '2.1.0'], '2.1.0', '2.1.0'],
    [['2.1'], '2.1.0', '2.1'],
    [['2.0', '2.1.0'], '2.1', '2.1.0'],
  ])('of %j is chosen exactly first, then without zeros at the end, for %s: %s', async (there, wanted, expected) => {
    const versions = there.map((versionString) => ({ versionString }))
    expect(await find({ versions }, exact(wanted))).toMatchObject({ description: `com.example.app · IOS ${expected}` })
  })

  test('that is not there is an error that lists those that are, with their states', async () => {
    const versions = [{ versionString: '1.0', state: 'READY_FOR_SALE' }, { versionString: '1.1' }]
    expect(await find({ versions }, exact('3.0'))).toBe(
      'TARGET_NOT_FOUND com.example.app on IOS has no version 3.0 (from input "version"); there is 1.1 (PREPARE_FOR_SUBMISSION), 1.0 (READY_FOR_SALE)',
    )
  })

  test('of another platform is none, whatever the filter of the API lets through', async () => {
    const world = { versions: [{ platform: 'TV_OS' }] }
    const none = 'TARGET_NOT_FOUND com.example.app has no version on IOS'
    expect(await find(world, exact('1.0'))).toBe(`${none}; input "platform" is left out and means IOS`)
    expect(await find(world, exact('1.0'), { isPlatformGiven: true })).toBe(none)
  })

  test.each([
    [['v1.2.0', '1.2.0'], 'v1.2.0'],
    [['1.2.0+45', '1.2'], '1.2'],
    [['1.2.0'], '1.2.0'],
  ])('of %j is the one of that name, else the one that the name says as a tag would: %s', async (there, expected) => {
    const versions = there.map((versionString) => ({ versionString }))
    const wanted: Surface = {
      kind: 'version',
      version: { kind: 'exact', version: 'v1.2.0', otherwise: '1.2.0', reason: 'input "version"' },
    }
    expect(await find({ versions }, wanted)).toMatchObject({ description: `com.example.app · IOS ${expected}` })
  })

  test.each([
    ['PENDING_DEVELOPER_RELEASE', /no second version while 1\.0 is in .* Release it/],
    ['WAITING_FOR_REVIEW', /no second version while .* Remove it from review .* DEVELOPER_REJECTED/],
    ['IN_REVIEW', /no second version while .* Remove it from review/],
    ['PROCESSING_FOR_DISTRIBUTION', /no second version while .* Wait until Apple has released it/],
    ['READY_FOR_DISTRIBUTION', /^Create a new version/],
  ])('in %s says what can be done about it', async (state, advice) => {
    for (const surface of [exact('3.0'), { kind: 'version', version: EDITABLE } as const]) {
      const { api } = createApi({ versions: [{ versionString: '0.9', state: 'REPLACED_WITH_NEW_VERSION' }, { state }] })
      await expect(findAppTarget(createQuery(surface), api)).rejects.toMatchObject({
        hint: expect.stringMatching(advice),
      })
    }
  })

  test('that is locked is found, with its state', async () => {
    expect(await find({ versions: [{ state: 'IN_REVIEW' }] }, exact('1.0'))).toMatchObject({
      versionState: 'IN_REVIEW',
    })
  })

  test.each([
    [['READY_FOR_SALE', 'PREPARE_FOR_SUBMISSION'], 'com.example.app · IOS 1.1'],
    [['READY_FOR_REVIEW', 'REJECTED'], 'com.example.app · IOS 1.1'],
    [['READY_FOR_REVIEW', 'READY_FOR_SALE'], 'com.example.app · IOS 1.0'],
  ])(
    'that is editable is chosen, one of an unknown state only where there is no other: %j',
    async (states, expected) => {
      const versions = states.map((state, index) => ({ state, versionString: `1.${index}` }))
      expect(await find({ versions }, { kind: 'version', version: EDITABLE })).toMatchObject({ description: expected })
    },
  )

  test('that is editable is an error where there is none, or several', async () => {
    const surface: Surface = { kind: 'version', version: EDITABLE }
    expect(await find({ versions: [{ state: 'IN_REVIEW' }] }, surface)).toBe(
      'TARGET_NOT_FOUND com.example.app on IOS has no version that can be edited; there is 1.0 (IN_REVIEW)',
    )
    expect(await find({ versions: [{}, { versionString: '2.0' }] }, surface)).toContain('TARGET_AMBIGUOUS')
  })

  test('of an app that the key does not see is an error that names the bundle ID', async () => {
    const query = createQuery(exact('1.0'), { kind: 'bundle-id', value: 'com.example' })
    await expect(findAppTarget(query, createApi({}).api)).rejects.toMatchObject({
      code: 'TARGET_NOT_FOUND',
      message: expect.stringContaining('"com.example"'),
    })
  })
})
