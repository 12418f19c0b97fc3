/**
 * Builds `dist/`: a bundle of each file that is started on its own, and `licenses.txt` with the licences of all that went into them.
 * The same sources and lock file give the same bytes on every machine; CI compares them with what is committed.
 */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { dropUnused } from './drop-unused.ts'

/** Sources that are started on their own, by the runner or as a thread, with the names of their bundles. Parts that are loaded later have their own files beside them. */
const ENTRIES = {
  'index.js': 'src/main.ts',
  'post.js': 'src/post.ts',
  'image-worker.js': 'src/image-worker.ts',
} as const

/** The bundler, as far as it is used here: it brings no types along. */
type Bundler = (
  input: string,
  options: {
    readonly filename: string
    readonly cache: false
    readonly quiet: true
    /** What is not bundled, as it is asked for. */
    readonly externals: readonly string[]
  },
) => Promise<{
  readonly code: string
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>
  readonly stats: { toJson(): { readonly modules: readonly BundledModule[] } }
}>

/** Web streams for a Node that has none, which no Node that runs actions is: 200 KB that `node-fetch` would bring into every run. */
const NEVER_LOADED = ['web-streams-polyfill/dist/ponyfill.es2018.js']

/** The part of webpack's statistics that names what was bundled; concatenated modules hold their parts. */
interface BundledModule {
  readonly name?: string
  readonly modules?: readonly BundledModule[]
}

const root = resolve(import.meta.dirname, '..')
const dist = join(root, 'dist')

/** Names of the modules of a bundle, relative to the root: mostly paths. */
function listNames(modules: readonly BundledModule[]): readonly string[] {
  return modules.flatMap((module) => [module.name ?? '', ...listNames(module.modules ?? [])])
}

/** The package folders, relative to the root and sorted, that the modules of a bundle come from. */
export function listPackages(modules: readonly BundledModule[]): readonly string[] {
  const folders = new Set<string>()
  for (const name of listNames(modules)) {
    // The last `node_modules` counts: a package may bring its own copy of another one.
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(name)?.[0]
    if (folder !== undefined) folders.add(folder.replace(/^.*?(?=node_modules\/)/, ''))
  }
  return [...folders].sort()
}

async function readLicence(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'))
  const { name, version, license } = manifest as { name: string; version: string; license?: string }
  // That of what was built into a package may lie deeper.
  const files = (await readdir(join(root, folder), { recursive: true })).filter(
    (path) => !path.includes('node_modules') && /(^|\/)(licen[cs]e|copying)(\.[a-z]+)*$/i.test(path),
  )
  if (files.length === 0 && license === undefined) throw new Error(`${folder} names no licence`)
  const texts = await Promise.all(files.sort().map((path) => readFile(join(root, folder, path), 'utf8')))
  const text = texts.length === 0 ? `${license} (as package.json says)` : texts.map((one) => one.trim()).join('\n\n')
  return `${name} ${version}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`
}

async function renderLicences(packages: readonly string[]): Promise<string> {
  // Several copies of one version need their text once.
  const texts = new Set(await Promise.all(packages.map(readLicence)))
  return [...texts].sort().join(`\n${'-'.repeat(80)}\n\n`)
}

/** Paths of the building machine would differ elsewhere, and tell strangers about it. */
async function refuseMachinePaths(folder: string): Promise<void> {
  for (const file of (await readdir(folder)).filter((name) => !isWebAssembly(name))) {
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
 * sources have none of it, and the toolkit's wrapper is dropped with its helpers; some file still asks for what that wrapped.
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
  const { code, assets, stats } = await ncc(join(root, source), {
    filename,
    cache: false,
    quiet: true,
    externals: NEVER_LOADED,
  })
  const chunks = Object.entries(assets).map(([name, { source }]) => [name, source.toString()] as const)
  const texts = chunks.filter(([name]) => !isWebAssembly(name))
  const files = dropUnused(new Map([[filename, code], ...texts]))
  for (const [name, text] of files) await writeFile(join(folder, name), text)
  const { modules } = stats.toJson()
  // The bundler takes WebAssembly for text, and gives it a name that nobody knows.
  for (const path of listNames(modules).filter(isWebAssembly)) {
    await writeFile(join(folder, basename(path)), await readFile(join(root, path)))
  }
  return listPackages(modules)
}

function isWebAssembly(path: string): boolean {
  return path.endsWith('.wasm')
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
