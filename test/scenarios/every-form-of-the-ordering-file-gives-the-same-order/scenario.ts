import { arrangeWrongOrder, HOME, PRICING, SEARCH } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

const names = [HOME, SEARCH, PRICING]
const forms: Readonly<Record<string, string>> = {
  'plain.txt': `# first line is shown first\n\n${HOME}   # the one that sells\n\t"${SEARCH}"\n${PRICING}\n`,
  'windows.txt': `\uFEFF${names.join('\r\n')}\r\n`,
  'list.json': JSON.stringify(names),
  'block.yml': names.map((name) => `- ${name} # a comment\n`).join(''),
  'flow.yaml': `# a comment\n["${HOME}", ${SEARCH}, '${PRICING}']\n`,
}

/** Each run has a set of its own in the wrong order. */
export const scenario: Scenario = {
  arrange: (simulator) => ({ ...arrangeWrongOrder(simulator), files: forms }),
  steps: (simulator) =>
    Object.keys(forms).map((file) => {
      const { inputs } = arrangeWrongOrder(simulator)
      return { title: file, inputs: { ...inputs, 'ordering-file': file } }
    }),
  journal: 'counts',
}
