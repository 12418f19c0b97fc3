/** What a refusal says of the backend that is in use, and when it names the other one. */
import { describe, expect, test } from '@jest/globals'
import { AGREEMENTS_CODE, ApiError } from '../../../src/errors.ts'
import { explainRefusal } from '../../../src/run/session/explain-refusal.ts'
import type { TargetQuery } from '../../../src/state/target-query.ts'

const APP: TargetQuery = {
  kind: 'app',
  app: { kind: 'bundle-id', value: 'com.example.app' },
  platform: 'IOS',
  isPlatformGiven: false,
  surface: { kind: 'version', version: { kind: 'editable', reason: 'no tag' } },
  locales: [],
}

function hintOf(status: number, code: string, path: string, detail?: string): string | undefined {
  const entry = { status: String(status), code, title: '', detail, source: undefined, associated: [] }
  const refusal = new ApiError(
    { code: 'API_REFUSED', message: `answered with ${status}`, hint: 'Its own.' },
    { method: 'POST', path, status, errors: [entry] },
  )
  return explainRefusal(refusal, { query: APP, versionState: 'PREPARE_FOR_SUBMISSION' }).hint
}

describe('screenshot sets that are closed', () => {
  test.each([
    [405, 'METHOD_NOT_ALLOWED', '/v1/appScreenshots'],
    [405, 'METHOD_NOT_ALLOWED', '/v1/appScreenshotSets/s1/relationships/appScreenshots'],
    [410, 'GONE', '/v1/appScreenshotSets'],
    [410, 'GONE', '/v1/appStoreVersionLocalizations/l1/appScreenshotSets'],
    [404, 'PATH_ERROR', '/v1/appScreenshotSets'],
    [404, 'PATH_ERROR.UNKNOWN', '/v1/appScreenshots/s1'],
  ])('by %i %s to %s name the library', (status, code, path) => {
    expect(hintOf(status, code, path)).toContain('use "backend: asset-library"')
  })

  test.each([
    [404, 'NOT_FOUND', '/v1/appScreenshotSets/s1'],
    [403, 'FORBIDDEN_ERROR', '/v1/appScreenshotSets'],
    [410, 'GONE', '/v1/apps/a1/appStoreVersions'],
  ])('are not what %i %s to %s means', (status, code, path) => {
    expect(hintOf(status, code, path)).toBe('Its own.')
  })
})

describe('a library that is closed', () => {
  test.each([
    [403, 'FORBIDDEN_ERROR', '/v1/appStoreVersionLocalizations/l1/placements'],
    [404, 'NOT_FOUND', '/v1/appStoreVersionLocalizations/l1/placements'],
    [405, 'METHOD_NOT_ALLOWED', '/v1/appAssetLibraryPlacements'],
    [404, 'PATH_ERROR', '/v1/appAssetLibraryImages'],
  ])('by %i %s to %s names the sets', (status, code, path) => {
    expect(hintOf(status, code, path)).toContain('use "backend: screenshot-sets"')
  })

  test.each([
    ['agreements that are missing', 403, AGREEMENTS_CODE, '/v1/appStoreVersionLocalizations/l1/placements'],
    ['a placement that is gone', 404, 'NOT_FOUND', '/v1/appAssetLibraryPlacements/p1'],
  ])('is not what %s mean', (_, status, code, path) => {
    expect(hintOf(status, code, path)).toBe('Its own.')
  })
})

describe('a group that is full', () => {
  const PATH = '/v1/appAssetLibraryPlacements'

  test.each([
    ['STATE_ERROR.PLACEMENT_LIMIT_EXCEEDED', ''],
    ['STATE_ERROR', 'Too many placements (10)'],
    ['ENTITY_ERROR', 'The maximum number of placements is reached'],
  ])('is told by %s "%s", and not put down to the version', (code, detail) => {
    expect(hintOf(409, code, PATH, detail)).toMatch(/^A placement group takes ten .* Its own\.$/)
  })

  test('is not every conflict', () => {
    expect(hintOf(409, 'STATE_ERROR.INVALID_STATE', PATH)).toMatch(/^The version was in PREPARE_FOR_SUBMISSION/)
    expect(hintOf(409, 'STATE_ERROR.INVALID_STATE', '/v1/appAssetLibraryPlacementOrderingRequests', 'limit')).toMatch(
      /^The version was/,
    )
  })
})
