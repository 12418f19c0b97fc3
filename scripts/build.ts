/**
 * Builds `dist/`: a bundle of each file that is started on its own, and `licenses.txt` with the licences of all that went into them.
 * The same sources and lock file give the same bytes on every machine; CI compares them with what is committed.
 */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { dropSignIn } from './drop-sign-in.ts'

/** Sources that are started on their own, by the runner or as a thread, with the names of their bundles. Parts that are loaded later have their own files beside them. */
const ENTRIES = {
  'index.js': 'src/main.ts',
  'post.js': 'src/post.ts',
  'image-worker.js': 'src/image-worker.ts',
} as const

/** The bundler, as far as it is used here: it brings no types along. */
type Bundler = (
  input: string,
  options: { readonly filename: string; readonly cache: false; readonly quiet: true },
) => Promise<{
  readonly code: string
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>
  readonly stats: { toJson(): { readonly modules: readonly BundledModule[] } }
}>

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

/** Bundles a source into a folder, and returns the package folders that went into it. */
async function bundle(source: string, filename: string, folder: string): Promise<readonly string[]> {
  const ncc = createRequire(import.meta.url)('@vercel/ncc') as Bundler
  const { code, assets, stats } = await ncc(join(root, source), { filename, cache: false, quiet: true })
  const chunks = Object.entries(assets).map(([name, { source }]) => [name, source.toString()] as const)
  const files = dropSignIn(new Map([[filename, code], ...chunks]))
  for (const [name, text] of files) await writeFile(join(folder, name), text)
  return listPackages(stats.toJson().modules)
}

/** Builds beside `dist/` and then puts it in its place: a build that fails leaves the old bundle, and no stale chunk stays. */
async function build(): Promise<void> {
  // The names of modules and chunks depend on where the bundler runs.
  process.chdir(root)
  const output = await mkdtemp(join(tmpdir(), 'build-'))
  try {
    const packages = new Set<string>()
    for (const [filename, source] of Object.entries(ENTRIES)) {
      for (const folder of await bundle(source, filename, output)) packages.add(folder)
    }
    await writeFile(join(output, 'package.json'), '{\n  "type": "module"\n}\n')
    await writeFile(join(output, 'licenses.txt'), await renderLicences([...packages]))
    await removeProgramStarters(output)
    await refuseMachinePaths(output)
    await rm(dist, { recursive: true, force: true })
    await cp(output, dist, { recursive: true })
  } finally {
    await rm(output, { recursive: true, force: true })
  }
}

if (import.meta.main) await build()
