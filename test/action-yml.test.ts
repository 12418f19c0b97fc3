import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { renderReadme } from '../scripts/readme.ts'
import { INPUT_NAMES } from '../src/action/inputs/input-names.ts'
import { OUTPUT_NAMES } from '../src/report/result/outputs.ts'
import { ROOT, readActionMetadata } from './support/action-metadata.ts'

/** What GitHub knows of `action.yml`, for an action that Node runs. */
const KNOWN_KEYS = {
  root: ['name', 'description', 'author', 'branding', 'inputs', 'outputs', 'runs'],
  // `required` isn't used: validate needs no key, and workflow linters hold callers to that word.
  inputs: ['description', 'default'],
  outputs: ['description'],
  runs: ['using', 'main', 'pre', 'pre-if', 'post', 'post-if'],
  branding: ['icon', 'color'],
}

async function readText(file: string): Promise<string> {
  return await readFile(join(ROOT, file), 'utf8')
}

describe('action.yml', () => {
  test('declares exactly the inputs that the code reads', async () => {
    expect(Object.keys((await readActionMetadata()).inputs).toSorted()).toEqual(INPUT_NAMES.toSorted())
  })

  test('declares exactly the outputs that the code sets', async () => {
    expect(Object.keys((await readActionMetadata()).outputs).toSorted()).toEqual(OUTPUT_NAMES.toSorted())
  })

  test('describes every input and output, beginning with a capital and ending without a full stop', async () => {
    const { inputs, outputs } = await readActionMetadata()
    const described = Object.entries({ ...inputs, ...outputs })
    const poor = described.filter(([, { description }]) => !/^[^a-z].{9,}[^.\s]$/s.test(description?.trim() ?? ''))
    expect(poor.map(([name]) => name)).toEqual([])
  })

  test('runs on Node 24 with files that are there', async () => {
    const { runs } = await readActionMetadata()
    expect(runs.using).toBe('node24')
    for (const file of [runs.main, runs.post ?? '']) await expect(access(join(ROOT, file))).resolves.toBeUndefined()
  })

  test('holds no key that GitHub does not know', async () => {
    const metadata = parse(await readText('action.yml')) as Record<string, object>
    const { inputs = {}, outputs = {}, runs = {}, branding = {} } = metadata
    const keysOf = (entries: object) => [
      ...new Set(Object.values(entries).flatMap((entry: object) => Object.keys(entry))),
    ]
    const found = {
      root: Object.keys(metadata),
      inputs: keysOf(inputs),
      outputs: keysOf(outputs),
      runs: Object.keys(runs),
      branding: Object.keys(branding),
    }
    for (const [place, known] of Object.entries(KNOWN_KEYS)) {
      expect(found[place as keyof typeof found].filter((key) => !known.includes(key))).toEqual([])
    }
  })

  test('gives every default as text, as GitHub does', async () => {
    const { inputs } = await readActionMetadata()
    const others = Object.entries(inputs).filter(([, input]) => !['string', 'undefined'].includes(typeof input.default))
    expect(others.map(([name]) => name)).toEqual([])
  })
})

describe('the tables in README.md', () => {
  test('are those of action.yml (npm run readme)', async () => {
    const readme = await readText('README.md')
    expect(renderReadme(readme, await readText('action.yml'))).toBe(readme)
  })

  test('are replaced between their markers only, with pipes escaped', () => {
    const readme = 'a\n<!-- inputs -->\nold\n<!-- /inputs -->\nb\n<!-- outputs -->\n<!-- /outputs -->\n'
    const action = `
inputs:
  one: { description: "A | B,\\nthen C." }
  two: { description: Two., default: $1 }
outputs:
  id: { description: An ID. }`
    expect(renderReadme(readme, action)).toBe(
      [
        'a\n<!-- inputs -->\n| input | default | meaning |\n|---|---|---|',
        '| `one` | | A \\| B, then C. |\n| `two` | `$1` | Two. |\n<!-- /inputs -->',
        'b\n<!-- outputs -->\n| output | value |\n|---|---|\n| `id` | An ID. |\n<!-- /outputs -->\n',
      ].join('\n'),
    )
  })

  test('need their markers', () => {
    expect(() => renderReadme('text', 'inputs: {}\noutputs: {}')).toThrow('<!-- inputs -->')
  })
})
