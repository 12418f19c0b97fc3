import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'

/** The repository's root: the folder of the action. */
export const ROOT = resolve(import.meta.dirname, '../..')

export interface InputDeclaration {
  readonly description: string
  readonly required?: boolean
  readonly default?: string
}

/** `action.yml` as far as the runner reads it. */
export interface ActionMetadata {
  readonly name: string
  readonly description: string
  readonly author?: string
  readonly inputs: Readonly<Record<string, InputDeclaration>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: {
    readonly using: string
    readonly main: string
    readonly post?: string
    /** When the post step runs; the runner's default is `always()`. */
    readonly 'post-if'?: string
  }
}

/** `action.yml` of an action's folder. */
export async function readActionMetadata(folder: string = ROOT): Promise<ActionMetadata> {
  return parse(await readFile(join(folder, 'action.yml'), 'utf8')) as ActionMetadata
}

/**
 * The `INPUT_…` variables that a runner sets: given inputs win over defaults, a given empty string too. An expression in a
 * default is looked up in `context`, by its text between the braces, and is empty without an entry there.
 */
export function createInputEnvironment(
  { inputs }: ActionMetadata,
  given: Readonly<Record<string, string>>,
  context: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const values = new Map(
    Object.entries(inputs).map(([name, declaration]) => [
      name.toLowerCase(),
      (declaration.default ?? '')
        .toString()
        .replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, path: string) => context[path] ?? ''),
    ]),
  )
  for (const [name, value] of Object.entries(given)) values.set(name.toLowerCase(), value)
  return Object.fromEntries(
    [...values].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}

/** Given inputs that `action.yml` doesn't declare; the runner warns of them and passes them on. */
export function listUnexpectedInputs(
  { inputs }: ActionMetadata,
  given: Readonly<Record<string, string>>,
): readonly string[] {
  const declared = new Set(Object.keys(inputs).map((name) => name.toLowerCase()))
  return Object.keys(given).filter((name) => !declared.has(name.toLowerCase()))
}
