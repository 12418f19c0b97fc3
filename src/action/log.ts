import * as core from '@actions/core'
import type { ActionError, Notice, SourceLocation } from '../errors.ts'
import { describeCauses, describeIssue } from '../report/describe-error.ts'
import { toLogLine, toPlainText } from './plain-text.ts'

/** GitHub keeps ten annotations of a level for each step. */
const ANNOTATIONS = 10

/** As many as Node writes. */
const STACK_LINES = 12

/** What the step says while it runs. Every text is taken for foreign: nothing in it can act as a workflow command. */
export interface Log {
  info(text: string): void
  debug(text: string): void
  startGroup(title: string): void
  endGroup(): void
  /** Runs a task within a group of its own. */
  group<Result>(title: string, task: () => Promise<Result>): Promise<Result>
  warn(notice: Notice): void
  /** One annotation for each issue, with the causes of the error and what to do. */
  fail(error: ActionError): void
  mask(secret: string): void
}

/** Returns the log of the runner. */
export function createLog(): Log {
  let warnings = 0
  let failures = 0
  return {
    info: (text) => core.info(toLogLine(text)),
    debug,
    startGroup: (title) => core.startGroup(toPlainText(title)),
    endGroup: () => core.endGroup(),
    group: (title, task) => core.group(toPlainText(title), task),
    warn(notice) {
      warnings += 1
      const text = renderNotice(notice)
      if (warnings <= ANNOTATIONS) core.warning(text, createProperties(notice.location))
      else core.info(toLogLine(`Warning: ${describeWhere(notice)}${text.replaceAll('\n', ' · ')}`))
    },
    fail(error) {
      process.exitCode = 1
      const causes = describeCauses(error)
      if (error.code === 'INTERNAL') debugStack(error.cause)
      for (const issue of error.issues) {
        failures += 1
        const lines = describeIssue(issue, error.issues.length === 1 ? causes : [])
        const text = lines.map(toPlainText).join('\n')
        if (failures <= ANNOTATIONS) core.error(text, createProperties(issue.location))
        else core.info(toLogLine(`Error: ${describeWhere(issue)}${text.replaceAll('\n', ' · ')}`))
      }
    },
    mask: (secret) => core.setSecret(secret),
  }
}

/** The runner would drop the line where debug logging is off. */
function debug(text: string): void {
  if (core.isDebug()) core.debug(toPlainText(text))
}

/** Where an unforeseen error came from, for whoever reports it: seen with debug logging only. */
function debugStack(cause: unknown): void {
  if (!(cause instanceof Error)) return
  for (const line of (cause.stack ?? '').split('\n', STACK_LINES)) debug(line)
}

function renderNotice({ message, hint }: Notice): string {
  return [message, ...(hint === undefined ? [] : [`Hint: ${hint}`])].map(toPlainText).join('\n')
}

function createProperties(location: SourceLocation | undefined): core.AnnotationProperties {
  if (location === undefined) return {}
  const { file, line, column } = location
  return {
    file: toPlainText(file),
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  }
}

/** Where something is, for a line that isn't tied to the place itself. A message that names its file isn't told it again. */
function describeWhere({ location, message }: Notice): string {
  if (location === undefined) return ''
  const { file, line, column } = location
  const parts = message.includes(file) ? [line, column] : [file, line, column]
  const text = parts.filter((part) => part !== undefined).join(':')
  return text === '' ? '' : `${text}: `
}
