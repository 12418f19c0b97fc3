/**
 * Reads a step's output as the runner does (its `ActionCommandManager`): which lines are commands, what a user then
 * sees, which annotations and masks come of them. Both notations count, `::name::` and the old `##[name]`, since a
 * file name could smuggle in either.
 */

/** An annotation as GitHub keeps it. Lines and columns count from 1. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  /** Relative to the workspace. */
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly column?: number
  readonly endColumn?: number
}

export interface StepOutput {
  /** The log as a user sees it: masked, group titles behind `▸`, their content indented. */
  readonly log: string
  /** All of them; GitHub shows the first ten of each level. */
  readonly annotations: readonly Annotation[]
  readonly masks: readonly string[]
  /** Names of all commands that were obeyed, in their order. */
  readonly commands: readonly string[]
  /** Every line as it came but for those that registered a mask: the place to look for secrets. */
  readonly unmasked: string
}

interface Command {
  readonly name: string
  readonly properties: ReadonlyMap<string, string>
  readonly message: string
}

const COMMANDS: ReadonlySet<string> = new Set([
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice', 'remove-matcher'],
  ...['save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
])

const LABELS = { error: 'Error: ', warning: 'Warning: ', notice: 'Notice: ' } as const

/** Undoes the escaping of a command's message. */
export function unescapeMessage(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  const characters = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',')
  return characters.replaceAll('%25', '%')
}

/** The command in a line, or undefined where the runner shows the line as it is. `stopToken` is a command's name too. */
export function parseCommand(line: string, stopToken?: string): Command | undefined {
  const isKnown = (name: string) => COMMANDS.has(name) || name === stopToken
  const current = /^\s*::([^ ]*?)(?: (.*?))?::(.*)$/s.exec(line)
  if (current !== null && isKnown(current[1] ?? '')) {
    return createCommand(current, /,/)
  }
  const old = /##\[([^ \]]*)(?: ([^\]]*))?\](.*)$/s.exec(line)
  return old !== null && isKnown(old[1] ?? '') ? createCommand(old, /;/) : undefined
}

function createCommand([, name = '', properties = '', message = '']: RegExpExecArray, separator: RegExp): Command {
  const pairs = properties.split(separator).map((pair) => /^\s*([^=]+)=(.*)$/s.exec(pair))
  return {
    name,
    message: unescapeMessage(message),
    properties: new Map(pairs.flatMap((pair) => (pair ? [[pair[1] ?? '', unescapeProperty(pair[2] ?? '')]] : []))),
  }
}

function createAnnotation(level: Annotation['level'], { properties, message }: Command, workspace: string): Annotation {
  const number = (name: string) => {
    const value = Number.parseInt(properties.get(name) ?? '', 10)
    return Number.isNaN(value) ? undefined : value
  }
  const [line = number('endLine'), endLine] = [number('line'), number('endLine')]
  // Columns mean something within one line only; the runner drops them elsewhere.
  const withColumns = endLine === undefined || endLine === line
  const entries = {
    title: properties.get('title'),
    file: properties.get('file')?.replace(`${workspace}/`, ''),
    line,
    endLine,
    column: withColumns ? (number('col') ?? number('endColumn')) : undefined,
    endColumn: withColumns ? number('endColumn') : undefined,
  }
  const given = Object.entries(entries).filter(([, value]) => value !== undefined)
  return { level, message, ...Object.fromEntries(given) }
}

/** Replaces every mask by `***`, long ones first so that a mask within another one leaves no rest. */
export function maskText(text: string, masks: readonly string[]): string {
  return [...masks].sort((a, b) => b.length - a.length).reduce((masked, mask) => masked.replaceAll(mask, '***'), text)
}

/** What comes of a step's output. `workspace` is taken off annotated files; debug lines show only with `debug`. */
export function interpretOutput(raw: string, options: { workspace: string; debug: boolean }): StepOutput {
  const log: string[] = []
  const annotations: Annotation[] = []
  const masks: string[] = []
  const commands: string[] = []
  const unmasked: string[] = []
  let stopToken: string | undefined
  let isInGroup = false
  const show = (text: string) => {
    for (const line of maskText(text, masks).split('\n')) log.push(isInGroup && line !== '' ? `  ${line}` : line)
  }

  for (const line of raw.replace(/\n$/, '').split(/\r?\n/)) {
    const command = parseCommand(line, stopToken)
    const isObeyed = command !== undefined && (stopToken === undefined || command.name === stopToken)
    if (!isObeyed || command.name !== 'add-mask') unmasked.push(line)
    if (!isObeyed) {
      show(line)
      continue
    }
    commands.push(command.name)
    if (command.name === stopToken) stopToken = undefined
    else if (command.name === 'stop-commands') stopToken = command.message
    else if (command.name === 'add-mask') masks.push(...listMasks(command.message))
    else if (command.name === 'debug' && options.debug) show(`##[debug]${command.message}`)
    else if (command.name === 'group' || command.name === 'endgroup') {
      isInGroup = false
      if (command.name === 'group') show(`▸ ${command.message}`)
      isInGroup = command.name === 'group'
    } else if (command.name === 'error' || command.name === 'warning' || command.name === 'notice') {
      const annotation = createAnnotation(command.name, command, options.workspace)
      annotations.push({ ...annotation, message: maskText(annotation.message, masks) })
      show(`${LABELS[command.name]}${command.message}`)
    }
  }
  return { log: log.join('\n'), annotations, masks, commands, unmasked: unmasked.join('\n') }
}

/** The runner masks the whole value and each of its lines. */
function listMasks(value: string): readonly string[] {
  const lines = value.split(/[\r\n]+/).filter((line) => line !== '')
  return lines.length > 1 ? [value, ...lines] : lines
}
