import { access, readdir, readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { DISPLAY_TYPES, type DisplayType } from '../src/display-types.ts'
import { createResult } from '../src/report/result/result.ts'
import { LOCALES } from '../src/wanted/names/locales.ts'
import { parseOrderingFile } from '../src/wanted/ordering-file/parse-ordering-file.ts'
import { type ActionMetadata, listUnexpectedInputs, ROOT, readActionMetadata } from './support/action-metadata.ts'
import { createScreenshot } from './support/builders.ts'
import { type CodeBlock, findCodeBlocks, listDocs, readDoc } from './support/doc-blocks.ts'
import { OTHER_ACTIONS, THIS_ACTION } from './support/run-workflow.ts'
import { checkWorkflow, checkWorkflowPart, type Step } from './support/workflow-schema.ts'

const VOCABULARY = { locales: LOCALES, displayTypes: [...DISPLAY_TYPES.keys()] }

const paths = await listDocs()
const texts = new Map(await Promise.all(paths.map(async (path) => [path, await readDoc(path)] as const)))
const blocks = [...texts].flatMap(([path, text]) => findCodeBlocks(text, path))

function textOf(path: string): string {
  return texts.get(path) ?? ''
}

describe('code in the docs', () => {
  let metadata: ActionMetadata
  beforeAll(async () => {
    metadata = await readActionMetadata()
  })

  test('is there, and says its language', () => {
    expect(blocks.length).toBeGreaterThan(10)
    const known = ['yaml', 'json', 'jsonc', 'sh', 'text']
    expect(blocks.filter(({ language }) => !known.includes(language)).map(({ place }) => place)).toEqual([])
  })

  test.each(blocksOf('yaml'))('$place is a workflow, a part of one, or an ordering file', ({ text }) => {
    const document: unknown = parse(text)
    if (!isWorkflowPart(document)) {
      expect(() => parseAs(text, 'block.yml')).not.toThrow()
      return
    }
    const isWhole = 'jobs' in document
    expect(isWhole ? checkWorkflow(document) : checkWorkflowPart(document)).toEqual([])
    for (const { uses, with: inputs = {} } of listSteps(document)) {
      if (uses === undefined) continue
      expect([THIS_ACTION, ...OTHER_ACTIONS]).toContain(uses)
      const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]))
      if (uses === THIS_ACTION) expect(listUnexpectedInputs(metadata, given)).toEqual([])
    }
    for (const name of namedOutputs(text)) expect(Object.keys(metadata.outputs)).toContain(name)
  })

  test.each(blocksOf('json'))('$place is an ordering file, or JSON of an output', ({ text }) => {
    const document: unknown = JSON.parse(text)
    const isOutput = typeof document === 'object' && document !== null && 'include' in document
    if (!isOutput) expect(() => parseAs(text, 'block.json')).not.toThrow()
  })

  test.each(blocksOf('text').filter(({ text }) => /^# \S+\.txt/.test(text)))('$place is a plain list', ({ text }) => {
    expect(parseAs(text, 'block.txt').kind).toBe('list')
  })

  test('shows the keys of result as they are', () => {
    const [block] = blocksOf('jsonc')
    const shown = JSON.parse((block?.text ?? '').replaceAll(/\s+\/\/ .*$/gm, '')) as ReturnType<typeof createResult>
    const outcome: Parameters<typeof createResult>[0]['outcomes'][number] = {
      localizationId: '1',
      locale: 'en-US',
      displayType: 'APP_IPHONE_67',
      setId: '1',
      created: false,
      reordered: true,
      uploaded: [],
      removed: [],
      before: [createScreenshot('a.png')],
      after: [],
      errors: [],
    }
    const real = createResult({ command: 'apply', requests: 1, outcomes: [outcome] })
    expect(Object.keys(shown)).toEqual(Object.keys(real))
    expect(Object.keys(shown.sets[0] ?? {})).toEqual(Object.keys(real.sets[0] ?? {}))
    expect(Object.keys(shown.sets[0]?.before?.[0] ?? {})).toEqual(Object.keys(real.sets[0]?.before?.[0] ?? {}))
  })
})

describe('README.md', () => {
  test('has fewer than 200 lines', () => {
    expect(textOf('README.md').split('\n').length).toBeLessThan(200)
  })

  test('gives the two commands that show and test the action', () => {
    const commands = findCodeBlocks(textOf('README.md'), '').map(({ text }) => text.trim())
    expect(commands).toEqual(expect.arrayContaining(['npm ci && npm run demo', 'npm ci && npm test']))
  })

  test('leads to every page of the docs', () => {
    const pages = paths.filter((path) => path.startsWith('docs/'))
    expect(pages.filter((path) => !textOf('README.md').includes(`](${path}`))).toEqual([])
  })
})

test('CONTRIBUTING.md fits on a screen', () => {
  expect(textOf('CONTRIBUTING.md').split('\n').length).toBeLessThan(50)
})

describe('links in the docs', () => {
  const links = paths.flatMap((path) => {
    const text = textOf(path).replaceAll(/```.*?```/gs, '')
    return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => ({ path, target }))
  })

  test.each(links.filter(({ target }) => !/^https?:/.test(target)))(
    '$target in $path leads somewhere',
    async (link) => {
      const [file = '', anchor] = link.target.split('#')
      const path = file === '' ? link.path : posix.join(posix.dirname(link.path), file)
      await expect(access(join(ROOT, path))).resolves.toBeUndefined()
      if (anchor !== undefined) expect(listAnchors(await readFile(join(ROOT, path), 'utf8'))).toContain(anchor)
    },
  )
})

describe('docs/screenshots-folder.md', () => {
  test('lists the display types and sizes of the table', () => {
    const [, table] =
      /<!-- display types -->\n(.*)\n<!-- \/display types -->/s.exec(textOf('docs/screenshots-folder.md')) ?? []
    expect(table).toBe(renderDisplayTypes())
  })

  test('says rightly which display types iMessage has', () => {
    const messages = [...DISPLAY_TYPES.values()].filter(({ family }) => family === 'imessage')
    const devices = [...DISPLAY_TYPES.values()].filter(
      ({ family, displayType }) => (family === 'iphone' || family === 'ipad') && displayType !== 'APP_IPHONE_35',
    )
    expect(messages.map(({ displayType, sizes }) => [displayType, sizes])).toEqual(
      devices.map(({ displayType, sizes }) => [`IMESSAGE_${displayType}`, sizes]),
    )
  })
})

describe('docs/troubleshooting.md', () => {
  const messages = [...textOf('docs/troubleshooting.md').matchAll(/^> `(.*)`$/gm)].map(([, message = '']) => message)

  let sources: readonly string[] = []
  beforeAll(async () => {
    sources = await readSources()
  })

  test('quotes messages', () => {
    expect(messages.length).toBeGreaterThan(50)
  })

  test.each(messages)('%s is a message of the action', (message) => {
    // Between its placeholders a message stands in the sources as it is, but for quotes, which JSON.stringify may give.
    const parts = message
      .split(/<[^<>]+>|…/)
      .map((part) => part.replace(/^["\s]+|["\s]+$/g, ''))
      .filter((part) => part.length > 2)
    expect(parts.length).toBeGreaterThan(0)
    const fits = sources.some((source) => parts.every((part) => source.includes(withoutEscapes(part))))
    expect(
      fits ? [] : parts.filter((part) => !sources.some((source) => source.includes(withoutEscapes(part)))),
    ).toEqual([])
  })
})

test('docs/design.md gives a reason for each runtime dependency, and for none that is gone', async () => {
  const { dependencies } = JSON.parse(await readDoc('package.json')) as { dependencies: Record<string, string> }
  const [, section = ''] = /## Runtime dependencies\n(.*?)\n## /s.exec(textOf('docs/design.md')) ?? []
  const named = [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name)
  expect(named.toSorted()).toEqual(Object.keys(dependencies).toSorted())
})

function blocksOf(language: string): readonly CodeBlock[] {
  return blocks.filter((block) => block.language === language)
}

function parseAs(text: string, name: string): ReturnType<typeof parseOrderingFile> {
  return parseOrderingFile(new TextEncoder().encode(text), name, VOCABULARY)
}

const WORKFLOW_KEYS = ['on', 'jobs', 'permissions', 'concurrency', 'if']

/** Whether a YAML document speaks of a workflow: members of one, or a list of steps. */
function isWorkflowPart(document: unknown): document is object {
  if (Array.isArray(document)) return typeof document[0] === 'object'
  return (
    typeof document === 'object' &&
    document !== null &&
    Object.keys(document).some((key) => WORKFLOW_KEYS.includes(key))
  )
}

function listSteps(document: object): readonly Step[] {
  if (Array.isArray(document)) return document as readonly Step[]
  const { jobs = {} } = document as { readonly jobs?: Readonly<Record<string, { readonly steps: readonly Step[] }>> }
  return Object.values(jobs).flatMap(({ steps }) => steps)
}

/** Names of the outputs of steps that a text reads. */
function namedOutputs(text: string): readonly string[] {
  return [...text.matchAll(/steps\.\w+\.outputs\.([\w-]+)/g)].map(([, name = '']) => name)
}

/** The anchors that GitHub gives the headings of a Markdown text. */
function listAnchors(markdown: string): readonly string[] {
  return [...markdown.replaceAll(/```.*?```/gs, '').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

const PLATFORMS = { IOS: 'iOS', MAC_OS: 'macOS', TV_OS: 'tvOS', VISION_OS: 'visionOS' }

/** The table of display types, but for those of iMessage, which a sentence says. */
function renderDisplayTypes(): string {
  const rows = [...DISPLAY_TYPES.values()]
    .filter(({ family }) => family !== 'imessage')
    .map((one) => `| \`${one.displayType}\` | ${one.name} | ${PLATFORMS[one.platform]} | ${renderSizes(one)} |`)
  return ['| display type | device | platform | sizes |', '|---|---|---|---|', ...rows].join('\n')
}

function renderSizes({ sizes }: DisplayType): string {
  const render = (one: { width: number; height: number }) => `${one.width}×${one.height}`
  const isTurnable = sizes.every((one) =>
    sizes.some((other) => one.width === other.height && one.height === other.width),
  )
  if (!isTurnable) return sizes.map(render).join(', ')
  return `${sizes
    .filter(({ width, height }) => width < height)
    .map(render)
    .join(', ')}, turned too`
}

/** The text of every source file. */
async function readSources(): Promise<readonly string[]> {
  const entries = await readdir(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  const read = files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8'))
  return (await Promise.all(read)).map(withoutEscapes)
}

/** Sources with their quotes as the messages have them, in one case. */
function withoutEscapes(text: string): string {
  return text.replaceAll(/\\(['"`])/g, '$1').toLowerCase()
}
