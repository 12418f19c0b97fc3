import type { Parser } from './input-parser.ts'
import type { Command, Inputs } from './inputs.ts'

/** Commands that write nothing, neither to App Store Connect nor to the workspace. */
const READING: ReadonlySet<Command> = new Set(['plan', 'check', 'read', 'validate'])

/** Events of which strangers decide when they come, or on which files, and that have the repository's secrets. */
const TRIGGERED_BY_STRANGERS: ReadonlySet<string> = new Set(['workflow_run', 'issue_comment'])

/** Under `pull_request_target` a stranger's files meet the repository's secrets: nothing may be written from there. */
export function checkEvent(parser: Parser, command: Command): void {
  const event = parser.env['GITHUB_EVENT_NAME'] ?? ''
  if (READING.has(command) || parser.isUnclear('command')) return
  if (TRIGGERED_BY_STRANGERS.has(event)) {
    parser.warnings.push({
      message: `The event ${event} hands secrets to a run that a stranger may have started, and the command ${command} writes`,
      hint: "Make sure that it runs on no files of a stranger's pull request, or run it on push, on a tag or by workflow_dispatch.",
    })
  }
  if (event !== 'pull_request_target') return
  parser.refuse(
    'EVENT_REFUSED',
    `The event pull_request_target hands secrets to a run on a pull request's files, and the command ${command} writes`,
    'Use the command plan, check, read or validate there, and run this one on push, on a tag or by workflow_dispatch.',
  )
}

/** What can't be said of one input alone. */
export function checkContradictions(parser: Parser, inputs: Inputs): void {
  if (inputs.missing === 'skip' && inputs.unlisted === 'remove') {
    parser.refuse(
      'INPUT_CONTRADICTION',
      'Inputs "missing: skip" and "unlisted: remove" contradict each other: a typo in the ordering file would remove the screenshot that it means',
      'Use "missing: fail", or keep what nothing names.',
    )
  }
  checkBackend(parser, inputs)
  checkPlatform(parser, inputs)
  checkComment(parser, inputs)
  if (inputs.command === 'delete') checkDelete(parser, inputs)
  if (inputs.command === 'pull') checkPull(parser, inputs)
  const hasFiles = inputs.orderingFile !== undefined || inputs.screenshots !== undefined
  if (inputs.command === 'validate' && !hasFiles) {
    parser.refuse(
      'INPUT_MISSING',
      'The command validate checks files, and neither "ordering-file" nor "screenshots" is given',
      'Give the one, the other, or both.',
    )
  }
  if (PLANNING.has(inputs.command) && !parser.isUnclear('command') && !hasFiles) checkNamesOneSet(parser, inputs)
}

/** The library has no sets that an ID could name. */
function checkBackend(parser: Parser, { backend }: Inputs): void {
  if (backend !== 'asset-library' || !parser.has('screenshot-set')) return
  parser.refuse(
    'INPUT_CONTRADICTION',
    'Inputs "backend: asset-library" and "screenshot-set" contradict each other: the App Asset Library has no sets',
    'Name the app, or a localization by its ID, and the display type.',
  )
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
  if (target.kind !== 'app' || parser.isUnclear('platform')) return
  for (const displayType of displayTypes) {
    const platform = parser.platformOf(displayType)
    if (platform === undefined || platform === target.platform) continue
    parser.refuse(
      'INPUT_CONTRADICTION',
      `Input "display-type" holds ${parser.labelOf(displayType)}, a display type of ${platform}, and the platform is ${target.platform}`,
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
