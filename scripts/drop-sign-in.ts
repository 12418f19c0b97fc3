/**
 * The toolkit's helper for signing in with OIDC brings an HTTP client of half a megabyte along, and Node's modules for TLS, which
 * would be read and set up in every run, though nobody here calls it. Of a bundle's files this takes out what the helper's
 * client sends with, and with it all modules that nobody needs any more; those that only the octokit needs, which has a client of
 * its own, go to the file that holds it.
 */

/** A module of a bundle, as webpack writes it: its number, then its function. */
const MODULE = /^\/\*\*\*\/ (\d+):\n[\s\S]*?^\/\*\*\*\/ \}\),?\n/gm
/** What the helper's client sends with, as the bundler names it. */
const SENDERS = ['external_http_', 'external_https_', 'node_modules_tunnel', 'undici'] as const
const OIDC = '/@actions/core/lib/oidc-utils.js'
const OCTOKIT = '/@octokit/core/'
/** How the modules that are moved ask for Node's own. */
const REQUIRE = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n'
const MODULES_BEGIN = 'export const modules = {\n'

/** The files of one bundle, by name, without what sends. Throws where the toolkit asks for it in another way than it did. */
export function dropSignIn(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const cut = new Map([...files].map(([name, text]) => [name, text.includes(OIDC) ? cutClient(name, text) : text]))
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

function cutClient(name: string, text: string): string {
  return SENDERS.reduce((rest, sender) => {
    const cut = rest.replace(new RegExp(`^var ${sender} = __\\w+_require__\\(\\d+\\);$`, 'm'), `var ${sender} = {};`)
    if (cut === rest)
      throw new Error(`${name} asks for "${sender}" of the OIDC helper's client in another way than it did`)
    return cut
  }, text)
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
