import { describe, expect, test } from '@jest/globals'
import { ActionError, ApiError, ApplyError } from '../../../src/errors.ts'
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
const LOCALIZATION: TargetQuery = { kind: 'localization', localization: { kind: 'app-store-version', id: 'l1' } }
const SET: TargetQuery = { kind: 'set', setId: 's1' }

function refuse(status: number, code: string, path = '/v1/appScreenshotSets/s1'): ApiError {
  const entry = { status: String(status), code, title: '', detail: undefined, source: undefined, associated: [] }
  return new ApiError(
    { code: 'API_REFUSED', message: `answered with ${status}` },
    { method: 'PATCH', path, status, errors: [entry] },
  )
}

function hintOf(error: ActionError, query: TargetQuery, versionState?: string): string | undefined {
  return explainRefusal(error, { query, versionState }).hint
}

describe('a conflict of state', () => {
  const conflict = refuse(409, 'STATE_ERROR.ENTITY_STATE_INVALID')

  test.each([
    ['READY_FOR_REVIEW', /is in READY_FOR_REVIEW\. Take it out of the draft submission/],
    ['WAITING_FOR_REVIEW', /is in WAITING_FOR_REVIEW\. Remove it from review/],
    ['NEW_STATE', /is in NEW_STATE\. App Store Connect may not let it be edited/],
    ['PREPARE_FOR_SUBMISSION', /was in PREPARE_FOR_SUBMISSION .* submitted since/],
  ])('names the state %s of the version, and says nothing of IDs', (state, hint) => {
    expect(hintOf(conflict, APP, state)).toMatch(hint)
    expect(hintOf(conflict, APP, state)).not.toContain('ID')
  })

  test.each([
    [LOCALIZATION, /^The ID of a localization belongs to one version/],
    [SET, /^The ID of a set belongs to one version/],
  ])('beside a direct target tells what its ID is worth: %j', (query, hint) => {
    expect(hintOf(conflict, query)).toMatch(hint)
  })

  test('is found behind the error that tells of it, whose own hint stays', () => {
    const told = new ApplyError({ code: 'API_REFUSED', message: 'en-US: refused', hint: 'Mine.' }, { cause: conflict })
    const explained = explainRefusal(told, { query: SET, versionState: undefined })
    expect(explained).toMatchObject({ code: 'API_REFUSED', message: 'en-US: refused', cause: conflict })
    expect(explained.hint).toMatch(/^The ID of a set .* Mine\.$/)
  })
})

describe('nothing is added', () => {
  test.each([
    [refuse(409, 'STATE_ERROR.SCREENSHOT_TOO_MANY'), APP],
    [refuse(409, 'STATE_ERROR.SCREENSHOT_TOO_MANY'), LOCALIZATION],
    [refuse(409, 'ENTITY_ERROR.RELATIONSHIP.INVALID'), APP],
    [refuse(409, 'ENTITY_ERROR.RELATIONSHIP.INVALID'), SET],
    [refuse(404, 'NOT_FOUND'), APP],
    [refuse(404, 'NOT_FOUND', '/v1/appScreenshots/x'), SET],
    [refuse(422, 'ENTITY_UNPROCESSABLE'), SET],
    [new ActionError({ code: 'DRIFT', message: 'differs' }), SET],
  ])('to a refusal for another reason: %s, %j', (error, query) => {
    expect(explainRefusal(error, { query, versionState: 'READY_FOR_REVIEW' })).toBe(error)
  })

  test('to several problems told at once', () => {
    const issue = { code: 'API_REFUSED', message: 'no' } as const
    const error = new ApplyError([issue, issue], { cause: refuse(409, 'STATE_ERROR') })
    expect(explainRefusal(error, { query: SET, versionState: undefined })).toBe(error)
  })
})

test('an ID that App Store Connect does not know is to be compared', () => {
  expect(hintOf(refuse(404, 'NOT_FOUND'), SET)).toMatch(/compare it with the one in App Store Connect/)
})
