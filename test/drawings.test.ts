import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ROOT } from './support/action-metadata.ts'
import { readSourceFiles, type SourceFile } from './support/source-files.ts'

/** One line of a drawing: a file that a thing passes, and how it gets there from the file before. */
interface Step {
  readonly path: string
  /** The interface in which both ends meet; undefined where one imports the other. */
  readonly by: string | undefined
  readonly text: string
}

const STEP = /^(?:→|⇢| ) (?<path>\S+\.ts) {2,}(?<text>.+?)(?: \((?<by>\S+\.ts)\))?$/

function readDrawings(markdown: string): readonly (readonly Step[])[] {
  const section = markdown.split('### Two ways through it')[1]?.split('\n## ')[0] ?? ''
  return [...section.matchAll(/```text\n([^`]+)```/g)].map(([, drawing = '']) =>
    drawing
      .trimEnd()
      .split('\n')
      .map((line) => {
        const { path, by, text = '' } = STEP.exec(line)?.groups ?? {}
        if (path === undefined || line.startsWith('⇢') !== (by !== undefined)) throw new Error(`no step: ${line}`)
        return { path: `src/${path}`, by: by === undefined ? undefined : `src/${by}`, text }
      }),
  )
}

/** Steps that the imports don't bear out. */
function listWrongSteps(steps: readonly Step[], files: readonly SourceFile[]): readonly string[] {
  const imports = (from: string, to: string) =>
    files.find(({ path }) => path === from)?.imports.some(({ target }) => target === to) ?? false
  return steps.slice(1).flatMap(({ path, by }, index) => {
    const from = steps[index]?.path ?? ''
    const isRight = by === undefined ? imports(from, path) : imports(from, by) && imports(path, by)
    return isRight ? [] : [`${from} ${by === undefined ? '→' : '⇢'} ${path}`]
  })
}

const drawings = readDrawings(readFileSync(join(ROOT, 'docs/design.md'), 'utf8'))

describe('the drawings of docs/design.md', () => {
  test.each([
    ['an upload', 0, 9 + 1, 'src/main.ts'],
    ['a line of an ordering file', 1, 6, 'src/wanted/wishes/load-wishes.ts'],
  ])('%s: each step is one of the imports, and there are few', async (_, index, most, first) => {
    const steps = drawings[index] ?? []
    expect(steps[0]?.path).toBe(first)
    expect(steps.length).toBeLessThanOrEqual(most)
    expect(listWrongSteps(steps, await readSourceFiles(['src']))).toEqual([])
  })

  test('end where the request is sent, and where the plan is made', () => {
    const [upload = [], line = []] = drawings
    const textOf = (path: string | undefined) => readFileSync(join(ROOT, path ?? ''), 'utf8')
    expect(textOf(upload.at(-1)?.path)).toContain("import('node-fetch')")
    expect(textOf(upload.at(-3)?.path)).toMatch(/method: 'POST',\s+path: '\/v1\/appScreenshots'/)
    expect(textOf(line.at(-1)?.path)).toContain('export function createSetPlan')
  })

  test('that are wrong are found', async () => {
    const files = await readSourceFiles(['src'])
    const steps = [
      { path: 'src/main.ts', by: undefined, text: '' },
      { path: 'src/plan/create-plan.ts', by: undefined, text: '' },
      { path: 'src/run.ts', by: 'src/apply/apply-plan.ts', text: '' },
    ]
    expect(listWrongSteps(steps, files)).toEqual([
      'src/main.ts → src/plan/create-plan.ts',
      'src/plan/create-plan.ts ⇢ src/run.ts',
    ])
  })
})
