import { describe, expect, test } from '@jest/globals'
import type { InputName } from '../../../src/action/inputs/input-names.ts'
import type { Inputs } from '../../../src/action/inputs/inputs.ts'
import { parseInputs } from '../../../src/action/inputs/parse-inputs.ts'
import { DISPLAY_TYPES, labelDisplayType } from '../../../src/display-types.ts'
import { InputError } from '../../../src/errors.ts'
import { LOCALES } from '../../../src/wanted/names/locales.ts'

type Given = Partial<Record<InputName, string>>

const APP: Given = { 'bundle-id': 'com.example.app', 'ordering-file': 'order.yml' }

function parse(given: Given, env: Readonly<Record<string, string>> = {}): Inputs {
  return parseInputs({
    read: (name) => given[name] ?? '',
    env,
    vocabulary: { locales: LOCALES, displayTypes: [...DISPLAY_TYPES.keys()] },
    platformOf: (displayType) => DISPLAY_TYPES.get(displayType)?.platform,
    labelOf: labelDisplayType,
  })
}

/** Code, message and hint of each problem. */
function problemsOf(given: Given, env: Readonly<Record<string, string>> = {}): readonly string[] {
  try {
    parse(given, env)
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.issues.map(({ code, message, hint }) => `${code} ${message} → ${hint}`)
  }
}

describe('a word that is none of the few is one problem, with the one that is meant', () => {
  test.each([
    [{ platform: 'macos', 'display-type': 'APP_DESKTOP' }, 'MAC_OS'],
    [{ platform: 'watchOS' }, 'IOS'],
    [{ platform: 'osx' }, 'MAC_OS'],
    [{ platform: 'iOS' }, 'IOS'],
    [{ platform: 'tvOS', 'display-type': 'APP_APPLE_TV' }, 'TV_OS'],
    [{ platform: 'VISIONOS' }, 'VISION_OS'],
    [{ platform: 'MAC_0S' }, 'MAC_OS'],
    [{ command: 'Plan' }, 'plan'],
    [{ command: 'aply', 'ordering-file': '' }, 'apply'],
    [{ unlisted: 'removed', missing: 'skip' }, 'remove'],
    [{ comment: 'yes' }, 'true'],
    [{ thumbnails: 'False' }, 'false'],
  ] as const)('%j', (given, meant) => {
    expect(problemsOf({ ...APP, ...given })).toEqual([
      expect.stringMatching(new RegExp(`^INPUT_INVALID .* → Did you mean ${meant}\\?$`)),
    ])
  })

  test.each([[{ platform: 'windows' }], [{ command: 'sync' }], [{ unlisted: 'x' }]])(
    'and without a guess where none is likely: %j',
    (given) => {
      expect(problemsOf({ ...APP, ...given })).toEqual([expect.stringMatching(/→ Choose one of /)])
    },
  )
})

test('of two display types that may be meant both are suggested, by the names of the shop', () => {
  expect(problemsOf({ ...APP, 'display-type': 'iPad Pro 12.9' })).toEqual([
    expect.stringContaining(
      'Did you mean APP_IPAD_PRO_3GEN_129 (13" iPad) or APP_IPAD_PRO_129 (12.9" iPad, 2nd generation)?',
    ),
  ])
})

describe('inputs contradict each other', () => {
  const page = { ...APP, 'custom-product-page': 'Summer' }
  const experiment = { ...APP, experiment: 'Icons', treatment: 'B' }
  test.each([
    [{ ...page, version: 'nonsense' }, ['"custom-product-page" and "version"']],
    [{ ...page, version: 'editable', platform: 'IOS' }, ['"version"', '"platform"']],
    [{ ...experiment, version: '1.0' }, ['"experiment" and "version"']],
    [{ ...APP, 'app-id': '1' }, ['"bundle-id" and "app-id"']],
    [{ ...page, experiment: 'Icons', treatment: 'B' }, ['"custom-product-page" and "experiment"']],
    [
      { 'screenshot-set': 's', 'app-version-localization': 'l', locale: 'en-US', 'display-type': 'APP_IPHONE_67' },
      ['"app-version-localization" and "screenshot-set"', '"app-version-localization" and "locale"'],
    ],
    [{ 'screenshot-set': 's', 'display-type': 'APP_IPHONE_67' }, ['"screenshot-set" and "display-type"']],
    [{ ...APP, missing: 'skip', unlisted: 'remove' }, ['"missing: skip" and "unlisted: remove"']],
    [{ ...APP, 'display-type': 'APP_DESKTOP' }, ['APP_DESKTOP (Mac), a display type of MAC_OS']],
  ] as const)('%j', (given, expected) => {
    expect(problemsOf(given)).toEqual(expected.map((one) => expect.stringContaining(one)))
  })

  test.each([
    [{ ...experiment, platform: 'MAC_OS' }],
    [page],
    [experiment],
    [{ ...APP, platform: 'IOS', version: '1' }],
  ])('but not these: %j', (given) => {
    expect(problemsOf(given)).toEqual([])
  })
})

describe('the version', () => {
  const onTag = (tag: string) => ({ GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: tag })
  test.each([
    ['1.2.0', {}, { kind: 'exact', version: '1.2.0', reason: 'input "version"' }],
    ['v1.2.0', {}, { kind: 'exact', version: 'v1.2.0', otherwise: '1.2.0', reason: 'input "version"' }],
    ['1.2.0+45', {}, { kind: 'exact', version: '1.2.0+45', otherwise: '1.2.0', reason: 'input "version"' }],
    ['editable', onTag('v2.1'), { kind: 'editable', reason: 'input "version"' }],
    ['', onTag('ios/v2.1.0'), { kind: 'exact', version: '2.1.0', reason: 'tag ios/v2.1.0' }],
    ['', {}, { kind: 'editable', reason: 'not run on a tag, "version" left out' }],
  ])('%j, with %j, is %j', (version, env, expected) => {
    expect(parse({ ...APP, version }, env).target).toMatchObject({ surface: { kind: 'version', version: expected } })
  })

  test('is an error on a tag without one, but not beside a page', () => {
    expect(problemsOf(APP, onTag('nightly'))).toEqual([expect.stringMatching(/"nightly" .* "version"/)])
    expect(problemsOf({ ...APP, 'custom-product-page': 'Summer' }, onTag('nightly'))).toEqual([])
  })
})

describe('the event', () => {
  const on = (event: string) => ({ GITHUB_EVENT_NAME: event })
  test.each(['apply', 'pull', 'delete'])('pull_request_target refuses %s', (command) => {
    const given = command === 'delete' ? { 'screenshot-set': 's', command } : { ...APP, command }
    expect(problemsOf(given, on('pull_request_target'))).toEqual([expect.stringMatching(/^EVENT_REFUSED /)])
    expect(parse(given, on('workflow_run')).warnings).toEqual([
      expect.objectContaining({ message: expect.stringContaining(`workflow_run hands secrets`) }),
    ])
    expect(parse(given, on('issue_comment')).warnings).toHaveLength(1)
    expect(parse(given, on('push')).warnings).toEqual([])
  })

  test.each(['plan', 'check', 'read'])('lets %s pass without a word', (command) => {
    for (const event of ['pull_request_target', 'workflow_run', 'issue_comment'])
      expect(parse({ ...APP, command }, on(event)).warnings).toEqual([])
  })
})
