import { InputError } from '../../errors.ts'
import { BACKENDS } from './backend-name.ts'
import { checkContradictions, checkEvent } from './check-inputs.ts'
import type { InputContext } from './input-names.ts'
import { createParser, parseDuration, parseNames } from './input-parser.ts'
import { COMMANDS, type Command, type Inputs } from './inputs.ts'
import { parseTarget } from './parse-target.ts'

const YES_OR_NO = {
  allowed: ['true', 'false'],
  aliases: { yes: 'true', on: 'true', 1: 'true', no: 'false', off: 'false', 0: 'false' },
} as const

/** The command, for telling of a run whose inputs can't be used; the default where it isn't one. */
export function readCommand(read: InputContext['read']): Command {
  return COMMANDS.find((one) => one === read('command')) ?? 'apply'
}

/** Parses all inputs. Throws an `InputError` with every problem at once. */
export function parseInputs(context: InputContext): Inputs {
  const parser = createParser(context)
  const command = parser.oneOf('command', { allowed: COMMANDS }, 'apply')
  checkEvent(parser, command)
  const displayTypes = parseNames(parser, 'display-type')
  const inputs: Inputs = {
    command,
    target: parseTarget(parser, command),
    displayTypes,
    orderingFile: parser.optional('ordering-file'),
    screenshots: parser.optional('screenshots'),
    unlisted: parser.oneOf('unlisted', { allowed: ['keep', 'remove', 'fail'] }, 'keep'),
    missing: parser.oneOf('missing', { allowed: ['fail', 'skip'] }, 'fail'),
    backend: parser.oneOf('backend', { allowed: BACKENDS }, 'screenshot-sets'),
    processingTimeoutMs: parseDuration(parser, 'processing-timeout', '15m'),
    report: parser.optional('report'),
    showsThumbnails: parser.oneOf('thumbnails', YES_OR_NO, 'true') === 'true',
    comments: parser.oneOf('comment', YES_OR_NO, 'false') === 'true',
    githubToken: parser.read('github-token'),
    warnings: parser.warnings,
  }
  checkContradictions(parser, inputs)
  if (parser.issues.length > 0) throw new InputError(parser.issues)
  return inputs
}
