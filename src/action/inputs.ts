import { type ErrorCode, InputError, type Issue, type Notice } from '../errors.ts'
import type { Missing, Unlisted } from '../plan/plan.ts'
import { PLATFORMS, type Platform, type Surface, type TargetQuery, type VersionQuery } from '../wanted/inputs.ts'
import { judgeDisplayType } from '../wanted/judge-display-type.ts'
import { judgeLocale } from '../wanted/judge-locale.ts'
import type { Judgement, Vocabulary } from '../wanted/judgement.ts'
import { parseVersionFromTag } from '../wanted/version-from-tag.ts'

/** Every input that the action reads; `action.yml` declares the same. */
export const INPUT_NAMES = [
  'issuer-id',
  'api-key-id',
  'api-private-key',
  'command',
  'app-version-localization',
  'custom-product-page-localization',
  'treatment-localization',
  'screenshot-set',
  'bundle-id',
  'app-id',
  'platform',
  'version',
  'custom-product-page',
  'experiment',
  'treatment',
  'locale',
  'display-type',
  'ordering-file',
  'screenshots',
  'unlisted',
  'missing',
  'processing-timeout',
  'report',
  'thumbnails',
  'comment',
  'github-token',
] as const

export type InputName = (typeof INPUT_NAMES)[number]

/** The key as it was given; whether it can be used is the client's business. */
export interface KeyInputs {
  /** Undefined for an individual key. */
  readonly issuerId: string | undefined
  readonly keyId: string
  readonly privateKey: string
}

export const COMMANDS = ['apply', 'plan', 'check', 'read', 'pull', 'delete'] as const
export type Command = (typeof COMMANDS)[number]

/** Commands that write nothing, neither to App Store Connect nor to the workspace. */
const READING: ReadonlySet<Command> = new Set(['plan', 'check', 'read'])

/** What the user asked for, complete and free of contradictions. */
export interface Inputs {
  readonly command: Command
  readonly target: TargetQuery
  /** Empty: all. */
  readonly displayTypes: readonly string[]
  readonly orderingFile: string | undefined
  readonly screenshots: string | undefined
  readonly unlisted: Unlisted
  readonly missing: Missing
  readonly processingTimeoutMs: number
  /** Path of the HTML report to write. */
  readonly report: string | undefined
  readonly showsThumbnails: boolean
  readonly comments: boolean
  /** Empty: no token. */
  readonly githubToken: string
  readonly warnings: readonly Notice[]
}

/** What parsing needs to know of the run beside the inputs themselves. */
export interface InputContext {
  /** The text of an input, trimmed; empty where it is left out. */
  readonly read: (name: InputName) => string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly vocabulary: Vocabulary
  /** The platform of a display type; undefined where the table doesn't know it. */
  readonly platformOf: (displayType: string) => string | undefined
}

/** Reads the key's inputs; what is missing is among the problems of `parseInputs`. */
export function readKeyInputs(read: InputContext['read']): KeyInputs {
  const issuerId = read('issuer-id')
  return {
    issuerId: issuerId === '' ? undefined : issuerId,
    keyId: read('api-key-id'),
    privateKey: read('api-private-key'),
  }
}

/** The command, for telling of a run whose inputs can't be used; the default where it isn't one. */
export function readCommand(read: InputContext['read']): Command {
  return COMMANDS.find((one) => one === read('command')) ?? 'apply'
}

/** Parses all inputs. Throws an `InputError` with every problem at once. */
export function parseInputs(context: InputContext): Inputs {
  const parser = createParser(context)
  checkKeyInputs(parser)
  const command = parser.oneOf('command', COMMANDS, 'apply')
  checkEvent(parser, command)
  const displayTypes = parseNames(parser, 'display-type')
  const inputs: Inputs = {
    command,
    target: parseTarget(parser),
    displayTypes,
    orderingFile: parser.optional('ordering-file'),
    screenshots: parser.optional('screenshots'),
    unlisted: parser.oneOf('unlisted', ['keep', 'remove', 'fail'], 'keep'),
    missing: parser.oneOf('missing', ['fail', 'skip'], 'fail'),
    processingTimeoutMs: parseDuration(parser, 'processing-timeout', '15m'),
    report: parser.optional('report'),
    showsThumbnails: parser.oneOf('thumbnails', ['true', 'false'], 'true') === 'true',
    comments: parser.oneOf('comment', ['true', 'false'], 'false') === 'true',
    githubToken: parser.read('github-token'),
    warnings: parser.warnings,
  }
  checkContradictions(parser, inputs)
  if (parser.issues.length > 0) throw new InputError(parser.issues)
  return inputs
}

interface Parser extends InputContext {
  readonly issues: Issue[]
  readonly warnings: Notice[]
  has(name: InputName): boolean
  optional(name: InputName): string | undefined
  oneOf<const Value extends string>(name: InputName, allowed: readonly Value[], otherwise: Value): Value
  refuse(code: ErrorCode, message: string, hint: string): void
}

function createParser(context: InputContext): Parser {
  const issues: Issue[] = []
  const optional = (name: InputName) => context.read(name) || undefined
  function refuse(code: ErrorCode, message: string, hint: string): void {
    issues.push({ code, message, hint })
  }
  return {
    ...context,
    issues,
    warnings: [],
    has: (name) => context.read(name) !== '',
    optional,
    refuse,
    oneOf(name, allowed, otherwise) {
      const text = optional(name)
      const value = text === undefined ? otherwise : allowed.find((one) => one === text)
      if (value !== undefined) return value
      refuse(
        'INPUT_INVALID',
        `Input "${name}" is "${text}", not one of ${allowed.join(', ')}`,
        `Choose one of ${allowed.join(', ')}.`,
      )
      return otherwise
    },
  }
}

function checkKeyInputs(parser: Parser): void {
  for (const name of ['api-key-id', 'api-private-key'] as const) {
    if (parser.has(name)) continue
    parser.refuse(
      'INPUT_MISSING',
      `Input "${name}" is empty`,
      'The secret or variable behind it may be missing: check its name, and note that GitHub gives pull requests from forks no secrets.',
    )
  }
}

/** Under `pull_request_target` a stranger's files meet the repository's secrets: nothing may be written from there. */
function checkEvent(parser: Parser, command: Command): void {
  if (parser.env['GITHUB_EVENT_NAME'] !== 'pull_request_target' || READING.has(command)) return
  parser.refuse(
    'EVENT_REFUSED',
    `The event pull_request_target hands secrets to a run on a pull request's files, and the command ${command} writes`,
    'Use the command plan, check or read there, and run this one on push, on a tag or by workflow_dispatch.',
  )
}

const DIRECT_TARGETS = [
  'app-version-localization',
  'custom-product-page-localization',
  'treatment-localization',
  'screenshot-set',
] as const

/** What selects among an app's localizations, and so has no meaning beside a direct target. */
const SELECTORS = [
  'bundle-id',
  'app-id',
  'platform',
  'version',
  'custom-product-page',
  'experiment',
  'treatment',
  'locale',
] as const

function parseTarget(parser: Parser): TargetQuery {
  const platform = parser.oneOf('platform', PLATFORMS, 'IOS')
  const locales = parseNames(parser, 'locale')
  const direct = DIRECT_TARGETS.filter((name) => parser.has(name))
  const beside = SELECTORS.filter((name) => parser.has(name))
  const [first, ...others] = direct
  if (first === undefined) return parseAppTarget(parser, platform, locales)
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

/** IDs are opaque, but they become part of a path: nothing that would lead elsewhere. */
function parseId(parser: Parser, name: InputName): string {
  const id = parser.read(name)
  if (/^[A-Za-z0-9._~-]{1,128}$/.test(id) && !/^\.+$/.test(id)) return id
  parser.refuse(
    'INPUT_INVALID',
    `Input "${name}" is "${id}", not an ID of App Store Connect (letters, digits and hyphens)`,
    'Give the ID alone, without a URL or quotes.',
  )
  return ''
}

function parseAppTarget(parser: Parser, platform: Platform, locales: readonly string[]): TargetQuery {
  const hasBundleId = parser.has('bundle-id')
  if (hasBundleId && parser.has('app-id')) {
    parser.refuse(
      'INPUT_CONTRADICTION',
      'Inputs "bundle-id" and "app-id" both name the app',
      'Keep one of the two: "app-id" saves a request, "bundle-id" reads better.',
    )
  } else if (!hasBundleId && !parser.has('app-id')) {
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
    surface: parseSurface(parser),
    locales,
  }
}

function parseSurface(parser: Parser): Surface {
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
  if (page !== undefined) return { kind: 'custom-product-page', page }
  if (experiment !== undefined && treatment !== undefined) return { kind: 'treatment', experiment, treatment }
  return { kind: 'version', version: parseVersion(parser) }
}

function parseVersion(parser: Parser): VersionQuery {
  const text = parser.optional('version')
  if (text === 'editable') return { kind: 'editable', reason: 'input "version"' }
  if (text !== undefined) return { kind: 'exact', version: text, reason: 'input "version"' }
  if (parser.env['GITHUB_REF_TYPE'] !== 'tag')
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

/** Splits a list at commas and line ends, and judges each name against those that are known. */
function parseNames(parser: Parser, name: 'locale' | 'display-type'): readonly string[] {
  const names = [
    ...new Set(
      parser
        .read(name)
        .split(/[,\n\r]/)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    ),
  ]
  const { locales, displayTypes } = parser.vocabulary
  for (const one of names) {
    const judgement = name === 'locale' ? judgeLocale(one, locales) : judgeDisplayType(one, displayTypes)
    reportJudgement(parser, name, { text: one, judgement })
  }
  if (names.length === 0 && parser.has(name)) {
    parser.refuse('INPUT_INVALID', `Input "${name}" holds separators only`, `Name at least one ${describeNoun(name)}.`)
  }
  return names
}

function describeNoun(name: 'locale' | 'display-type'): string {
  return name === 'locale' ? 'locale' : 'display type'
}

function reportJudgement(
  parser: Parser,
  name: 'locale' | 'display-type',
  { text, judgement }: { text: string; judgement: Judgement },
): void {
  const noun = describeNoun(name)
  const message = `Input "${name}" holds "${text}", which is no known ${noun}`
  switch (judgement.kind) {
    case 'known':
      return
    case 'unknown':
      parser.warnings.push({
        message: `${message}; it is passed on, since Apple adds new ones`,
        hint: 'Check its spelling.',
      })
      return
    case 'near-miss': {
      const because = judgement.reason === undefined ? '' : ` (${judgement.reason})`
      parser.refuse('INPUT_INVALID', `${message}${because}`, `Did you mean ${judgement.suggestions.join(' or ')}?`)
      return
    }
    case 'placement-group':
      parser.refuse(
        'INPUT_INVALID',
        `Input "${name}" holds "${text}", a placement group of the App Asset Library, which needs the backend asset-library`,
        'Screenshot sets have display types, such as APP_IPHONE_67.',
      )
      return
    case 'invalid':
      parser.refuse(
        'INPUT_INVALID',
        message,
        name === 'locale' ? 'Locales are written like en-US or ja.' : 'Display types are written like APP_IPHONE_67.',
      )
  }
}

const UNITS_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 }

function parseDuration(parser: Parser, name: InputName, otherwise: string): number {
  const text = parser.optional(name) ?? otherwise
  const match = /^(\d{1,6})([smh])$/.exec(text)
  const ms = Number(match?.[1] ?? 0) * (UNITS_MS[match?.[2] ?? ''] ?? 0)
  if (ms > 0) return ms
  parser.refuse(
    'INPUT_INVALID',
    `Input "${name}" is "${text}", not a duration above zero such as 90s, 15m or 1h`,
    'Give a number with s, m or h.',
  )
  return 0
}

function checkContradictions(parser: Parser, inputs: Inputs): void {
  if (inputs.missing === 'skip' && inputs.unlisted === 'remove') {
    parser.refuse(
      'INPUT_CONTRADICTION',
      'Inputs "missing: skip" and "unlisted: remove" contradict each other: a typo in the ordering file would remove the screenshot that it means',
      'Use "missing: fail", or keep what nothing names.',
    )
  }
  checkPlatform(parser, inputs)
  checkComment(parser, inputs)
  if (inputs.command === 'delete') checkDelete(parser, inputs)
  if (inputs.command === 'pull') checkPull(parser, inputs)
  const hasFiles = inputs.orderingFile !== undefined || inputs.screenshots !== undefined
  if (PLANNING.has(inputs.command) && !hasFiles) checkNamesOneSet(parser, inputs)
}

/** A comment that is going to be made takes a token; elsewhere the input does nothing. */
function checkComment(parser: Parser, { comments, command, githubToken }: Inputs): void {
  const isMade = comments && parser.env['GITHUB_EVENT_NAME'] === 'pull_request' && ['plan', 'check'].includes(command)
  if (!isMade || githubToken !== '') return
  parser.refuse(
    'INPUT_MISSING',
    'Input "comment" is true, and "github-token" is empty',
    'Leave "github-token" at its default, and give the job the permission "pull-requests: write".',
  )
}

/** Commands that compare what is there with what the files describe. */
const PLANNING: ReadonlySet<Command> = new Set(['apply', 'plan', 'check'])

function checkPull(parser: Parser, { orderingFile }: Inputs): void {
  if (orderingFile !== undefined) return
  parser.refuse(
    'INPUT_MISSING',
    'The command pull writes an ordering file, and input "ordering-file" doesn\'t say where',
    'Give its path, ending in .yml, .json or (for one set) .txt.',
  )
}

/** Deleting takes both filters, so that a forgotten one never deletes more than was meant. */
function checkDelete(parser: Parser, { target, displayTypes, unlisted }: Inputs): void {
  for (const name of ['ordering-file', 'screenshots', 'unlisted'] as const) {
    // The runner gives the default of `unlisted` to every run.
    if (!parser.has(name) || (name === 'unlisted' && unlisted === 'keep')) continue
    parser.refuse(
      'INPUT_CONTRADICTION',
      `Input "${name}" and the command delete contradict each other: delete removes whole sets`,
      `Leave out "${name}".`,
    )
  }
  if (target.kind === 'set') return
  const lacking = [
    ...(displayTypes.length === 0 ? ['"display-type"'] : []),
    ...(target.kind === 'app' && target.locales.length === 0 ? ['"locale"'] : []),
  ]
  if (lacking.length === 0) return
  parser.refuse(
    'INPUT_MISSING',
    `The command delete must be told which sets: ${lacking.join(' and ')} ${lacking.length === 1 ? 'is' : 'are'} left out`,
    'Name the locales and the display types, or one set by "screenshot-set".',
  )
}

function checkPlatform(parser: Parser, { target, displayTypes }: Inputs): void {
  if (target.kind !== 'app') return
  for (const displayType of displayTypes) {
    const platform = parser.platformOf(displayType)
    if (platform === undefined || platform === target.platform) continue
    parser.refuse(
      'INPUT_CONTRADICTION',
      `Input "display-type" holds ${displayType}, a display type of ${platform}, and the platform is ${target.platform}`,
      `Give "platform: ${platform}", or a display type of ${target.platform}.`,
    )
  }
}

/** Without files the run only makes sure that a set exists, and must know which one. */
function checkNamesOneSet(parser: Parser, { target, displayTypes }: Inputs): void {
  // Where nothing names the app either, that is said already.
  if (target.kind === 'set' || (target.kind === 'app' && target.app.value === '')) return
  const lacking: string[] = []
  if (target.kind === 'app' && target.locales.length !== 1) lacking.push('one locale ("locale")')
  if (displayTypes.length !== 1) lacking.push('one display type ("display-type")')
  if (lacking.length === 0) return
  parser.refuse(
    'INPUT_MISSING',
    `Neither "ordering-file" nor "screenshots" is given, so the run makes sure that one set exists, and ${lacking.join(' and ')} must say which`,
    'Give an ordering file, a folder of screenshots, or name exactly one set.',
  )
}
