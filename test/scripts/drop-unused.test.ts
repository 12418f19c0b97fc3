import { expect, test } from '@jest/globals'
import { dropUnused } from '../../scripts/drop-unused.ts'

/** A module of a bundle as the bundler writes it. */
function createModule(id: number, ...lines: readonly string[]): string {
  return `/***/ ${id}:\n/***/ ((module) => {\n\n${lines.join('\n')}\n\n/***/ }),\n`
}

const ask = (name: string, id: number) => `var ${name} = __webpack_require__(${id});`

const HELPERS = [
  'core/lib/oidc-utils.js',
  'core/lib/platform.js',
  'exec/lib/exec.js',
  'exec/lib/toolrunner.js',
  'http-client/lib/auth.js',
  'http-client/lib/index.js',
  'io/lib/io-util.js',
  'io/lib/io.js',
]

/** One of the sources that the bundler joined, with what it asks for before it. */
function createSource(path: string, requests: readonly string[]): string {
  const asked = requests.map((line) => `// EXTERNAL MODULE: a name\n${line}\n`).join('')
  const uses = requests.map((line) => `${line.split(' ')[1]}.call()`).join('\n')
  return `${asked};// CONCATENATED MODULE: ./node_modules/@actions/${path}\nfunction from_${path.replace(/\W/g, '_')}() {\n${uses}\n}`
}

/** The toolkit with helpers; what writes files and is no helper asks for Node's own module. */
function createToolkit(helpers: readonly string[]): string {
  const files = ask('external_fs_', 10)
  const requests = new Map([
    ['core/lib/oidc-utils.js', [ask('external_http_', 11), ask('external_https_', 12)]],
    ['http-client/lib/index.js', [ask('node_modules_tunnel', 13), ask('undici', 14)]],
  ])
  const sources = [
    createSource('core/lib/utils.js', [files]),
    ...helpers.map((path) => createSource(path, requests.get(path) ?? [])),
    `${createSource('core/lib/core.js', [])}\nexternal_fs_.call()`,
  ]
  return `export const modules = {\n\n${createModule(1, ...sources)}\n};\n`
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

test('the helpers and what only they ask for go from a bundle, and what others need stays', () => {
  const files = dropUnused(
    new Map([
      ['index.js', `${entry}const other = __webpack_require__(15);\n`],
      ['1.index.js', createToolkit(HELPERS)],
    ]),
  )
  expect(listIds(files.get('index.js'))).toEqual([10, 15])
  expect(files.get('1.index.js')).toContain('var external_fs_ = __webpack_require__(10);')
  for (const name of ['external_http_', 'external_https_', 'node_modules_tunnel', 'undici', 'oidc', 'toolrunner'])
    expect(files.get('1.index.js')).not.toContain(name)
  expect(files.get('1.index.js')).toContain('function from_core_lib_core_js() {')
})

test('other modules of the file keep what they ask for', () => {
  const other = createModule(3, '// EXTERNAL MODULE: ./src/errors.ts', ask('errors', 15))
  const files = dropUnused(
    new Map([
      ['index.js', `${entry}const other = __webpack_require__(3);\n`],
      ['1.index.js', `${other}\n${createToolkit(HELPERS)}`],
    ]),
  )
  expect(files.get('1.index.js')).toContain('var errors = __webpack_require__(15);')
})

test('what the octokit alone needs moves into its file', () => {
  const octokit = `export const modules = {\n\n${createModule(2, '// ./node_modules/@octokit/core/', ask('pool', 14))}\n};\n`
  const files = dropUnused(
    new Map([
      ['index.js', `${entry}const later = () => load(2).then(__webpack_require__.bind(__webpack_require__, 2));\n`],
      ['1.index.js', createToolkit(HELPERS)],
      ['2.index.js', octokit],
    ]),
  )
  expect(listIds(files.get('index.js'))).toEqual([10])
  expect(listIds(files.get('2.index.js'))).toEqual([14, 15, 16, 2])
  expect(files.get('2.index.js')).toContain(
    'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module"',
  )
})

test('a bundle without the toolkit keeps all that it reaches', () => {
  const files = dropUnused(new Map([['worker.js', `${entry}const pool = __webpack_require__(14);\n`]]))
  expect(listIds(files.get('worker.js'))).toEqual([14, 15, 16])
})

test.each(HELPERS.map((path, index) => [path, HELPERS.toSpliced(index, 1)] as const))(
  'a toolkit without "%s" is an error that names the file',
  (path, others) => {
    expect(() => dropUnused(new Map([['1.index.js', createToolkit(others)]]))).toThrow(
      `1.index.js holds @actions/${path} in another way than it did, or not at all`,
    )
  },
)
