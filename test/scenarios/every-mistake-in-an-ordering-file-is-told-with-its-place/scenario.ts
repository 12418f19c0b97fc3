import { arrangeWrongOrder, HOME } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

const files: Readonly<Record<string, string>> = {
  'order.txt': lines(HOME, 'en-US/02.png', '"never closed.png', '"a.png" b.png', '  ..\\c.png', 'md5:123', 'id:', HOME),
  'order.json': `[\n  "${HOME}",\n  7,\n  ["a.png"],\n  "",\n  "${HOME}"\n]\n`,
  'comma.json': `[\n  "${HOME}", // first\n  "b.png",\n]\n`,
  'order.yml': `- ${HOME}\n- *\n- [a]*.png\n- no\n- 12\n- null\n- {a: b}\n- ${HOME}\n`,
  'broken.yml': `- ${HOME}\n\t- "b.png\n`,
  'map.yml': `en-US: ${HOME}\n`,
}

export const scenario: Scenario = {
  arrange: (simulator) => ({ ...arrangeWrongOrder(simulator), files }),
  steps: Object.keys(files).map((file) => ({ title: file, inputs: { 'ordering-file': file } })),
}
