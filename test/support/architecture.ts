import type { SourceFile } from './source-files.ts'

/** Whom an area may import. */
interface Rule {
  /** Areas whose functions and classes may be used. */
  readonly values: readonly string[]
  /** Areas of which only types may be used. */
  readonly types: readonly string[]
}

/** What everybody may use, as far as it doesn't lead in a circle. */
const FOR_ALL: readonly string[] = ['bounds', 'display-types', 'issue-collector', 'listing', 'errors']

/** Who may import whom. Every area may import itself; one that isn't here may not exist. */
const AREAS: Readonly<Record<string, Rule>> = {
  main: { values: ['run', 'action'], types: [] },
  'image-worker': { values: ['images'], types: [] },
  post: { values: ['clean-up', 'action'], types: [] },
  run: {
    values: ['action', 'wanted', 'files', 'images', 'state', 'plan', 'apply', 'report', 'app-store-connect', 'clock'],
    types: [],
  },
  // What the post step does.
  'clean-up': { values: ['run', 'action', 'app-store-connect'], types: ['state'] },
  // It may call what is pure (vocabulary, plans, texts), and nothing that reads or writes.
  action: { values: ['wanted', 'files', 'plan', 'report', 'state', 'clock'], types: ['images', 'apply'] },
  wanted: { values: ['files', 'plan'], types: ['images', 'state'] },
  files: { values: [], types: [] },
  clock: { values: [], types: [] },
  images: { values: [], types: [] },
  state: { values: ['app-store-connect'], types: ['images'] },
  apply: { values: ['plan', 'images', 'clock'], types: ['state'] },
  plan: { values: [], types: ['images', 'state'] },
  report: { values: ['plan'], types: ['images', 'state'] },
  'app-store-connect': { values: ['clock'], types: [] },
  'issue-collector': { values: [], types: [] },
  errors: { values: [], types: [] },
  bounds: { values: [], types: [] },
  'display-types': { values: [], types: [] },
  listing: { values: [], types: [] },
  // The simulator has to be wrong on its own account: it shares no code with what it tests.
  'test/simulator': { values: [], types: [] },
}

/** What may be imported in a room: packages and Node's own modules, and by whom of other areas the room is entered. */
interface Room {
  readonly packages?: RegExp
  /** Areas beside its own; left out where only its own area may. */
  readonly from?: readonly string[]
}

const NODE = /^node:/

/** Every folder of `src`. One that isn't here may not exist: a room has a purpose, and neighbours that it is open to. */
const ROOMS: Readonly<Record<string, Room>> = {
  // Files that stand alone: entries, errors, bounds, the clock.
  src: { packages: NODE, from: Object.keys(AREAS) },
  'src/action': { packages: /^@actions\/core$/, from: ['main', 'post', 'clean-up', 'run'] },
  'src/action/github': { packages: /^(@actions\/github|node:.+)$/, from: ['run'] },
  'src/action/inputs': { from: ['run', 'clean-up'] },
  'src/action/telling': { packages: /^(@actions\/core|node:.+)$/, from: ['run'] },
  'src/app-store-connect': { packages: /^node:events$/, from: ['run'] },
  'src/app-store-connect/access': { packages: /^(jose|node:crypto)$/, from: ['run', 'clean-up'] },
  'src/app-store-connect/http': {
    packages: /^(node-fetch|@actions\/http-client\/lib\/proxy|node:.+)$/,
    from: ['state'],
  },
  'src/app-store-connect/operations': { packages: NODE, from: ['state', 'run'] },
  'src/app-store-connect/operations/library': {},
  'src/app-store-connect/pace': { from: ['run'] },
  'src/apply': { from: ['run'] },
  'src/apply/progress': { from: ['run', 'action'] },
  'src/apply/removal': {},
  'src/apply/upload': { packages: /^node:fs$/ },
  'src/apply/upload/reservation': {},
  'src/files': { packages: NODE, from: ['wanted', 'run', 'action'] },
  'src/images': { packages: NODE, from: ['wanted', 'run'] },
  'src/images/checks': { from: ['run'] },
  'src/images/file': { packages: NODE, from: ['image-worker', 'wanted', 'plan', 'apply', 'report', 'action', 'state'] },
  'src/images/jpeg': {},
  'src/images/png': { packages: /^node:zlib$/ },
  'src/images/sizes': { from: ['run', 'state'] },
  'src/images/thumbnail': { packages: /^(@jsquash\/jpeg\/.+|node:.+)$/, from: ['image-worker'] },
  'src/images/workers': { packages: NODE, from: ['image-worker', 'run'] },
  // Pure: not even Node's own modules.
  'src/plan': { from: ['wanted', 'apply', 'report', 'action', 'run'] },
  'src/plan/names': { from: [] },
  'src/report': { from: ['action', 'run'] },
  'src/report/html': { from: ['run'] },
  'src/report/items': { from: ['run'] },
  'src/report/result': { from: ['action', 'run'] },
  'src/report/summary': { from: ['action'] },
  'src/run': { packages: NODE },
  'src/run/commands': { packages: /^(yaml|node:.+)$/ },
  'src/run/session': { packages: NODE, from: ['clean-up'] },
  'src/state': { packages: /^node:stream$/, from: ['wanted', 'plan', 'apply', 'report', 'action', 'run', 'clean-up'] },
  'src/state/asset-library': { from: ['run', 'clean-up'] },
  'src/state/screenshot-sets': { from: ['run'] },
  'src/state/target': { from: ['run'] },
  'src/wanted': { from: ['run'] },
  'src/wanted/folder': { packages: NODE },
  'src/wanted/left-out': {},
  'src/wanted/names': { packages: NODE, from: ['action', 'run'] },
  'src/wanted/ordering-file': { packages: NODE, from: ['action'] },
  'src/wanted/ordering-file/tree': { packages: /^(yaml|node:buffer)$/ },
  'src/wanted/wishes': { packages: NODE, from: ['run'] },
}

/** The area that a file belongs to: a folder directly in `src`, or a file there. */
export function areaOf(path: string): string {
  if (path.startsWith('test/simulator/')) return 'test/simulator'
  return /^src\/([^/]+?)(?:\.ts)?(?:\/|$)/.exec(path)?.[1] ?? path
}

/** Rooms that no file lies in. */
export function listEmptyRooms(paths: readonly string[]): readonly string[] {
  const folders = new Set(paths.map(folderOf))
  return Object.keys(ROOMS).filter((room) => !folders.has(room))
}

/** What a file imports against the rules, each with the file to mend. */
export function listForbiddenImports({ path, imports }: SourceFile): readonly string[] {
  const area = areaOf(path)
  const rule = AREAS[area]
  if (rule === undefined) return [`${path} is in no known area`]
  const room = ROOMS[folderOf(path)] ?? (area === 'test/simulator' ? { packages: NODE } : undefined)
  if (room === undefined) return [`${path} is in no known room`]
  return imports.flatMap(({ target, isLocal, isType }) => {
    const named = `${path} imports ${isType ? 'types of ' : ''}${target}`
    if (!isLocal) return room.packages?.test(target) === true ? [] : [named]
    const other = areaOf(target)
    if (other === area) return []
    const isForAll = FOR_ALL.includes(other) && area !== 'test/simulator'
    const isDirected = isForAll || rule.values.includes(other) || (isType && rule.types.includes(other))
    if (!isDirected) return [named]
    return ROOMS[folderOf(target)]?.from?.includes(area) === true ? [] : [`${named}, a room that ${area} doesn't enter`]
  })
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}
