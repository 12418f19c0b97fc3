import {
  PLATFORMS,
  type Platform,
  type Surface,
  type TargetQuery,
  type VersionQuery,
} from '../../state/target-query.ts'
import { DIRECT_TARGETS, SELECTORS } from './input-names.ts'
import { type Parser, parseId, parseNames } from './input-parser.ts'
import type { Command } from './inputs.ts'
import { parseVersionFromTag } from './parse-version-from-tag.ts'

/** What platforms are called elsewhere. */
const PLATFORM_ALIASES: Readonly<Record<string, Platform>> = {
  iphone: 'IOS',
  ipad: 'IOS',
  ipados: 'IOS',
  watchos: 'IOS',
  mac: 'MAC_OS',
  osx: 'MAC_OS',
  macosx: 'MAC_OS',
  tv: 'TV_OS',
  appletv: 'TV_OS',
  appletvos: 'TV_OS',
  vision: 'VISION_OS',
  xros: 'VISION_OS',
}

/**
 * What the inputs name: a localization or set directly, or an app with what selects among its localizations. `validate` asks
 * for no app and no version: what is given is held against each other all the same.
 */
export function parseTarget(parser: Parser, command: Command): TargetQuery {
  const platform = parser.oneOf('platform', { allowed: PLATFORMS, aliases: PLATFORM_ALIASES }, 'IOS')
  const locales = parseNames(parser, 'locale')
  const direct = DIRECT_TARGETS.filter((name) => parser.has(name))
  const beside = SELECTORS.filter((name) => parser.has(name))
  const [first, ...others] = direct
  if (first === undefined) return parseAppTarget(parser, { command, platform, locales })
  for (const other of [...others, ...beside]) {
    parser.refuse(
      'INPUT_CONTRADICTION',
      `Inputs "${first}" and "${other}" contradict each other: "${first}" alone says which sets are meant`,
      `Leave out "${other}", or "${first}".`,
    )
  }
  if (first === 'screenshot-set' && parser.has('display-type')) {
    parser.refuse(
      'INPUT_CONTRADICTION',
      'Inputs "screenshot-set" and "display-type" contradict each other: a set has its display type',
      'Leave out "display-type", or name the localization instead of the set.',
    )
  }
  const id = parseId(parser, first)
  switch (first) {
    case 'screenshot-set':
      return { kind: 'set', setId: id }
    case 'app-version-localization':
      return { kind: 'localization', localization: { kind: 'app-store-version', id } }
    case 'custom-product-page-localization':
      return { kind: 'localization', localization: { kind: 'custom-product-page', id } }
    case 'treatment-localization':
      return { kind: 'localization', localization: { kind: 'treatment', id } }
  }
}

function parseAppTarget(
  parser: Parser,
  { command, platform, locales }: { command: Command; platform: Platform; locales: readonly string[] },
): TargetQuery {
  const hasBundleId = parser.has('bundle-id')
  if (hasBundleId && parser.has('app-id')) {
    parser.refuse(
      'INPUT_CONTRADICTION',
      'Inputs "bundle-id" and "app-id" both name the app',
      'Keep one of the two: "app-id" saves a request, "bundle-id" reads better.',
    )
  } else if (!hasBundleId && !parser.has('app-id') && command !== 'validate') {
    parser.refuse(
      'INPUT_MISSING',
      `Nothing says which sets are meant: none of "bundle-id", "app-id", ${DIRECT_TARGETS.map((name) => `"${name}"`).join(', ')} is given`,
      'Give "bundle-id", or the ID of a localization or a set. A variable behind it may be missing.',
    )
  }
  const name = hasBundleId ? 'bundle-id' : 'app-id'
  if (name === 'app-id' && parser.has(name)) parseId(parser, name)
  return {
    kind: 'app',
    app: { kind: name, value: parser.read(name) },
    platform,
    isPlatformGiven: parser.has('platform'),
    surface: parseSurface(parser, command),
    locales,
  }
}

function parseSurface(parser: Parser, command: Command): Surface {
  const page = parser.optional('custom-product-page')
  const experiment = parser.optional('experiment')
  const treatment = parser.optional('treatment')
  if ((experiment === undefined) !== (treatment === undefined)) {
    const [given, lacking] = experiment === undefined ? ['treatment', 'experiment'] : ['experiment', 'treatment']
    parser.refuse('INPUT_MISSING', `Input "${given}" is given without "${lacking}"`, `Name the ${lacking} too.`)
  }
  if (page !== undefined && (experiment !== undefined || treatment !== undefined)) {
    parser.refuse(
      'INPUT_CONTRADICTION',
      'Inputs "custom-product-page" and "experiment" contradict each other: a run concerns one of them',
      'Use a step of its own for each.',
    )
  }
  const other = page !== undefined ? 'custom-product-page' : experiment !== undefined ? 'experiment' : undefined
  if (other !== undefined) refuseMeaningless(parser, other)
  if (page !== undefined) return { kind: 'custom-product-page', page }
  if (experiment !== undefined && treatment !== undefined) return { kind: 'treatment', experiment, treatment }
  return { kind: 'version', version: parseVersion(parser, command) }
}

/** What says nothing of a page or an experiment: neither belongs to a version, and a page belongs to no platform. */
function refuseMeaningless(parser: Parser, surface: 'custom-product-page' | 'experiment'): void {
  const what = surface === 'experiment' ? 'an experiment' : 'a custom product page'
  for (const name of ['version', 'platform'] as const) {
    if (!parser.has(name) || (name === 'platform' && surface === 'experiment')) continue
    parser.refuse(
      'INPUT_CONTRADICTION',
      `Inputs "${surface}" and "${name}" contradict each other: ${what} has no ${name}`,
      `Leave out "${name}".`,
    )
  }
}

function parseVersion(parser: Parser, command: Command): VersionQuery {
  const text = parser.optional('version')
  if (text === 'editable') return { kind: 'editable', reason: 'input "version"' }
  if (text !== undefined) {
    const otherwise = parseVersionFromTag(text)
    return {
      kind: 'exact',
      version: text,
      reason: 'input "version"',
      ...(otherwise === undefined || otherwise === text ? {} : { otherwise }),
    }
  }
  if (parser.env['GITHUB_REF_TYPE'] !== 'tag' || command === 'validate')
    return { kind: 'editable', reason: 'not run on a tag, "version" left out' }
  const tag = parser.env['GITHUB_REF_NAME'] ?? ''
  const version = parseVersionFromTag(tag)
  if (version !== undefined) return { kind: 'exact', version, reason: `tag ${tag}` }
  // A direct target needs no version, and has reported its own problems.
  parser.refuse(
    'INPUT_MISSING',
    `The tag "${tag}" holds no version, and input "version" is left out`,
    'Give "version" (such as 2.1.0, or editable), or name the tag like v2.1.0, ios/2.1.0 or release-2.1.',
  )
  return { kind: 'editable', reason: 'no version in the tag' }
}
