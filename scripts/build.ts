/**
 * Builds `dist/` from `src/main.ts`: the bundle that runs, and `licenses.txt` with the licences of all that went into it.
 * The same sources and lock file give the same bytes on every machine; CI compares them with what is committed.
 */
import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The part of webpack's statistics that names what was bundled; concatenated modules hold their parts. */
interface BundledModule {
  readonly name?: string
  readonly modules?: readonly BundledModule[]
}

const root = resolve(import.meta.dirname, '..')
const dist = join(root, 'dist')

/** The package folders, relative to the root and sorted, that the modules of a bundle come from. */
export function listPackages(modules: readonly BundledModule[]): readonly string[] {
  const folders = new Set<string>()
  for (const module of modules) {
    // The last `node_modules` counts: a package may bring its own copy of another one.
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.name ?? '')?.[0]
    if (folder !== undefined) folders.add(folder.replace(/^.*?(?=node_modules\/)/, ''))
    for (const inner of listPackages(module.modules ?? [])) folders.add(inner)
  }
  return [...folders].sort()
}

async function readLicence(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'))
  const { name, version, license } = manifest as { name: string; version: string; license?: string }
  const files = (await readdir(join(root, folder))).sort()
  const file = files.find((entry) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(entry))
  if (file === undefined && license === undefined) throw new Error(`${folder} names no licence`)
  const text =
    file === undefined ? `${license} (as package.json says)` : await readFile(join(root, folder, file), 'utf8')
  return `${name} ${version}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`
}

async function renderLicences(packages: readonly string[]): Promise<string> {
  // Several copies of one version need their text once.
  const texts = new Set(await Promise.all(packages.map(readLicence)))
  return [...texts].sort().join(`\n${'-'.repeat(80)}\n\n`)
}

/** Paths of the building machine would differ elsewhere, and tell strangers about it. */
async function refuseMachinePaths(folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    const text = await readFile(join(folder, file), 'utf8')
    const found = [`${root}/src`, `${root}/node_modules`, `file://${root}`].find((path) => text.includes(path))
    if (found !== undefined) throw new Error(`dist/${file} holds a path of this machine: ${found}`)
    if (text.includes('\r\n')) throw new Error(`dist/${file} has CRLF line endings`)
  }
}

/** How the bundle asks Node for a module that starts other programs. */
const PROGRAM_STARTER =
  /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("(?:node:)?(?:child_process|cluster)"\)/g

/**
 * Takes from the bundle what could start another program: the workspace is a stranger's, and this process holds the key. Our
 * sources have none of it; the toolkit brings its wrapper of `child_process` along, for functions that nobody calls here.
 */
async function removeProgramStarters(folder: string): Promise<void> {
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.js'))) {
    const text = await readFile(join(folder, file), 'utf8')
    // Its name goes as well: whoever searches the bundle for it finds nothing to wonder about.
    const sealed = text.replace(PROGRAM_STARTER, '{}').replaceAll('child_process', 'nothing_to_start_programs_with')
    if (sealed !== text) await writeFile(join(folder, file), sealed)
  }
}

/** Builds beside `dist/` and then puts it in its place: a build that fails leaves the old bundle, and no stale chunk stays. */
async function build(): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'build-'))
  const output = join(scratch, 'dist')
  const statistics = join(scratch, 'statistics.json')
  try {
    const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
    // From the root: the names of modules and chunks depend on where ncc runs.
    execFileSync(process.execPath, [ncc, 'build', 'src/main.ts', '-o', output, '-C', '-q', '--stats-out', statistics], {
      cwd: root,
      stdio: 'inherit',
    })
    const { modules } = JSON.parse(await readFile(statistics, 'utf8')) as { modules: readonly BundledModule[] }
    await writeFile(join(output, 'licenses.txt'), await renderLicences(listPackages(modules)))
    await removeProgramStarters(output)
    await refuseMachinePaths(output)
    await rm(dist, { recursive: true, force: true })
    await cp(output, dist, { recursive: true })
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

if (import.meta.main) await build()
