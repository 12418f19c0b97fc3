import { InputError } from '../errors.ts'

/**
 * Writes to a file by which the runner is told something; `variable` names it. Throws an `InputError`
 * (`ENVIRONMENT_INVALID`) where that fails, such as on a full disk.
 */
export function tellRunner(variable: string, write: () => void): void {
  try {
    write()
  } catch (cause) {
    throw new InputError(
      {
        code: 'ENVIRONMENT_INVALID',
        message: `The file that the environment variable ${variable} names can't be written`,
        hint: 'The runner makes this file for each step: look whether its disk is full, and run this again.',
      },
      { cause },
    )
  }
}
