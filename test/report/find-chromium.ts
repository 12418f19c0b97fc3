import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The browser to test with: what `CHROMIUM_PATH` names, or `chromium` or `google-chrome` on the path; undefined without one. */
export function findChromium(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = ['chromium', 'google-chrome'].flatMap((name) => folders.map((folder) => join(folder, name)))
  return [env['CHROMIUM_PATH'] ?? '', ...onPath].find((path) => path !== '' && isExecutable(path))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Not there, or not ours to run: not a browser either way.
    return false
  }
}
