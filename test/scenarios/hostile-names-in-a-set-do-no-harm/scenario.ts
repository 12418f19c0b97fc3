import { expect } from '@jest/globals'
import type { Scenario } from '../../support/scenario.ts'
import { addSet, lines, orderInputs } from '../../support/world.ts'

const hostile = [
  '::error::x.png',
  '##[error]x.png',
  'a\n::error::x\r\n##[group]y\n::add-mask::png\n.png',
  '<img src=x onerror=alert(1)>.png',
  '[click](https://evil.example) `code` **bold** | cell | @octocat #1.png',
  '\u202egnp.exe\u2066.png',
  '</details></td></table>&lt;script&gt;.png',
  '%0A::error::y%0D.png',
  `${'long '.repeat(60)}.png`,
]

export const scenario: Scenario = {
  arrange: (simulator) => {
    const { localization } = addSet(simulator, { screenshots: ['home.png', ...hostile] })
    return { inputs: orderInputs(simulator, localization), files: { 'order.txt': lines('[<:#]*', 'home.png') } }
  },
  steps: [
    { title: 'they are put in order, and some are named by nothing' },
    { title: 'they are in the way of a plan', inputs: { unlisted: 'fail' } },
    {
      title: 'they stand in a message about a reference',
      files: { 'order.txt': lines('::error::y.png', '"##[error]z"') },
    },
    {
      title: 'one of them is removed',
      files: { 'order.txt': lines('home.png', '[!:]*') },
      inputs: { unlisted: 'remove' },
    },
  ],
  verify: ({ runs }) => {
    const commands = new Set(runs.flatMap((run) => run.commands))
    expect([...commands].sort()).toEqual(['add-mask', 'endgroup', 'error', 'group', 'warning'])
    for (const { log, annotations, masks, summary } of runs) {
      expect(annotations.filter(({ message }) => /^[xy]\b/.test(message))).toEqual([])
      expect(masks).not.toContain('png')
      expect(log).not.toMatch(/##\[|[\u202e\u2066]|^\s*::/m)
      // Within an attribute nothing is read as Markdown.
      expect(summary.replaceAll(/ alt="[^"]*"/g, '')).not.toMatch(
        /<img src=x|<script|[\u202e\u2066]|\]\(https:\/\/evil|@octocat/,
      )
    }
  },
}
