import { expect, test } from '@jest/globals'
import { dropSignIn } from '../../scripts/drop-sign-in.ts'

/** A module of a bundle as the bundler writes it. */
function createModule(id: number, ...lines: readonly string[]): string {
  return `/***/ ${id}:\n/***/ ((module) => {\n\n${lines.join('\n')}\n\n/***/ }),\n`
}

const ask = (name: string, id: number) => `var ${name} = __webpack_require__(${id});`

const SENDERS = [
  ask('external_http_', 11),
  ask('external_https_', 12),
  ask('node_modules_tunnel', 13),
  ask('undici', 14),
]

/** The toolkit with its helper, which asks for what it sends with by these lines. */
function createToolkit(senders: readonly string[]): string {
  const lines = ['// ./node_modules/@actions/core/lib/oidc-utils.js', ask('external_fs_', 10), ...senders]
  return `export const modules = {\n\n${createModule(1, ...lines)}\n};\n`
}

const ENTRY = [
  ['const toolkit = __webpack_require__(1);\n'],
  [10, 'module.exports = "fs";'],
  [11, 'module.exports = "http";'],
  [12, 'module.exports = "https";'],
  [13, ask('net', 15)],
  [14, ask('net', 15), ask('pool', 16)],
  [15, 'module.exports = "net";'],
  [16, 'module.exports = "pool";'],
] as const

const entry = ENTRY.map(([first, ...rest]) => (typeof first === 'string' ? first : createModule(first, ...rest))).join(
  '',
)

function listIds(text: string | undefined): readonly number[] {
  return [...(text ?? '').matchAll(/^\/\*\*\*\/ (\d+):$/gm)].map(([, id]) => Number(id))
}

test('what only the helper sends with goes from a bundle, and what others need stays', () => {
  const files = dropSignIn(
    new Map([
      ['index.js', `${entry}const other = __webpack_require__(15);\n`],
      ['1.index.js', createToolkit(SENDERS)],
    ]),
  )
  expect(listIds(files.get('index.js'))).toEqual([10, 15])
  expect(files.get('1.index.js')).toContain('var external_fs_ = __webpack_require__(10);')
  for (const name of ['external_http_', 'external_https_', 'node_modules_tunnel', 'undici'])
    expect(files.get('1.index.js')).toContain(`var ${name} = {};`)
})

test('what the octokit alone needs moves into its file', () => {
  const octokit = `export const modules = {\n\n${createModule(2, '// ./node_modules/@octokit/core/', ask('pool', 14))}\n};\n`
  const files = dropSignIn(
    new Map([
      ['index.js', `${entry}const later = () => load(2).then(__webpack_require__.bind(__webpack_require__, 2));\n`],
      ['1.index.js', createToolkit(SENDERS)],
      ['2.index.js', octokit],
    ]),
  )
  expect(listIds(files.get('index.js'))).toEqual([10])
  expect(listIds(files.get('2.index.js'))).toEqual([14, 15, 16, 2])
  expect(files.get('2.index.js')).toContain(
    'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module"',
  )
})

test('a bundle without the helper keeps all that it reaches', () => {
  const files = dropSignIn(new Map([['worker.js', `${entry}const pool = __webpack_require__(14);\n`]]))
  expect(listIds(files.get('worker.js'))).toEqual([14, 15, 16])
})

test.each(SENDERS.map((line, index) => [line, SENDERS.toSpliced(index, 1)] as const))(
  'a toolkit without "%s" is an error that names the file',
  (_, senders) => {
    expect(() => dropSignIn(new Map([['1.index.js', createToolkit(senders)]]))).toThrow(
      /^1\.index\.js asks for "\w+" of the OIDC helper's client in another way than it did$/,
    )
  },
)
