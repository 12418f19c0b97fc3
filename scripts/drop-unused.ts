/**
 * The toolkit brings along helpers that sign in with OIDC, start other programs and find out about the platform, and with them an
 * HTTP client of half a megabyte and Node's modules for TLS. All of it would be read and set up in every run, though nobody here
 * calls it. Of a bundle's files this takes out the helpers, and with them all modules that nobody needs any more; those that only
 * the octokit needs, which has a client of its own, go to the file that holds it. The bundler can't do so itself: it drops what
 * nobody calls only where it also makes the bundle unreadable.
 */

/** A module of a bundle, as webpack writes it: its number, then its function. */
const MODULE = /^\/\*\*\*\/ (\d+):\n[\s\S]*?^\/\*\*\*\/ \}\),?\n/gm
/** The toolkit's parts that nobody calls. Whoever calls one after all finds that there is no such name. */
const HELPERS = [
  '@actions/core/lib/oidc-utils.js',
  '@actions/core/lib/platform.js',
  '@actions/exec/lib/exec.js',
  '@actions/exec/lib/toolrunner.js',
  '@actions/http-client/lib/auth.js',
  '@actions/http-client/lib/index.js',
  '@actions/io/lib/io-util.js',
  '@actions/io/lib/io.js',
] as const
/** A source among those that the bundler joined into one module: its path, then its code up to the next one or to what that asks for. */
const SOURCE =
  /^;\/\/ CONCATENATED MODULE: \.\/node_modules\/(\S+)\n[\s\S]*?(?=^(?:;\/\/ CONCATENATED|\/\/ EXTERNAL) MODULE: |^\/\*\*\*\/ \}\))/gm
/** What such a source asks for. */
const REQUEST = /^\/\/ EXTERNAL MODULE: .*\nvar (\w+) = __\w+_require__\(\d+\);\n/gm
const TOOLKIT = ';// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js'
const OCTOKIT = '/@octokit/core/'
/** How the modules that are moved ask for Node's own. */
const REQUIRE = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n'
const MODULES_BEGIN = 'export const modules = {\n'

/** The files of one bundle, by name, without the helpers. Throws where the toolkit holds them in another way than it did. */
export function dropUnused(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const cut = new Map([...files].map(([name, text]) => [name, text.includes(TOOLKIT) ? cutToolkit(name, text) : text]))
  const modules = new Map([...cut.values()].flatMap(listModules))
  const octokit = [...cut].find(([, text]) => text.includes(OCTOKIT) && text.includes(MODULES_BEGIN))?.[0]
  const others = [...cut].filter(([name]) => name !== octokit).map(([, text]) => text)
  const usedByOthers = findUsed(new Map(others.flatMap(listModules)), others)
  const used = findUsed(modules, [...cut.values()])
  return new Map(
    [...cut].map(([name, text]) => {
      if (name !== octokit)
        return [name, text.replace(MODULE, (block, id: string) => (usedByOthers.has(id) ? block : ''))]
      const own = new Set(listModules(text).map(([id]) => id))
      const moved = [...modules].filter(([id]) => used.has(id) && !usedByOthers.has(id) && !own.has(id))
      const blocks = moved.map(([, block]) => block.replace(/\}\),?\n$/, '}),\n'))
      const whole = text.replace(MODULES_BEGIN, () => `${MODULES_BEGIN}\n${blocks.join('\n')}`)
      return [name, text.includes(REQUIRE) ? whole : `${REQUIRE}${whole}`]
    }),
  )
}

function cutToolkit(name: string, text: string): string {
  const found = new Set<string>()
  const whole = text.replace(MODULE, (block) => (block.includes(TOOLKIT) ? dropHelpers(block, found) : block))
  const missing = HELPERS.filter((helper) => !found.has(helper))
  if (missing.length > 0)
    throw new Error(`${name} holds ${missing.join(', ')} in another way than it did, or not at all`)
  return whole
}

/** The toolkit's module without its helpers, and without what only they ask for. */
function dropHelpers(block: string, found: Set<string>): string {
  const rest = block.replace(SOURCE, (source, path: string) => {
    if (!HELPERS.some((helper) => helper === path)) return source
    found.add(path)
    return ''
  })
  const code = rest.replace(REQUEST, '')
  return rest.replace(REQUEST, (request, variable: string) =>
    new RegExp(`\\b${variable}\\b`).test(code) ? request : '',
  )
}

function listModules(text: string): readonly (readonly [id: string, block: string])[] {
  return [...text.matchAll(MODULE)].map(([block, id = '']) => [id, block])
}

/** Numbers of the modules that these files reach from outside of all modules. What only looks like a number of one counts too. */
function findUsed(modules: ReadonlyMap<string, string>, texts: readonly string[]): ReadonlySet<string> {
  const used = new Set<string>()
  const pending = texts.flatMap((text) => listNumbers(text.replace(MODULE, '')))
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const block = modules.get(id)
    if (block === undefined || used.has(id)) continue
    used.add(id)
    pending.push(...listNumbers(block.slice(block.indexOf('\n'))))
  }
  return used
}

/** All numbers in lines that ask for a module. */
function listNumbers(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line.includes('_require__') ? (line.match(/\b\d+\b/g) ?? []) : []))
}
