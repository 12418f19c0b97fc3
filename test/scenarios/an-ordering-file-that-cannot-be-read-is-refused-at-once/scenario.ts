import { expect } from '@jest/globals'
import { arrangeWrongOrder } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

const levels = Array.from({ length: 12 }, (_, n) => {
  const aliases = Array.from({ length: 9 }, (_, k) => `k${k}: *a${n}`)
  return `a${n + 1}: &a${n + 1} {${aliases.join(', ')}}\n`
})
const files: Readonly<Record<string, string | Uint8Array>> = {
  'large.txt': 'a.png\n'.repeat(200_000),
  'bomb.yml': `a0: &a0 {k: [x.png]}\n${levels.join('')}`,
  'deep.json': '['.repeat(100_000),
  'deep.yaml': `${'['.repeat(5000)}`,
  'image.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
  'latin.txt': Buffer.from('caf\u00e9.png\n', 'latin1'),
  'wide.txt': Buffer.from('\uFEFF01-home.png\n', 'utf16le'),
  'order.csv': '01-home.png\n',
  'empty.txt': '\n',
  'orders.txt/order.txt': '01-home.png\n',
}
const missing = ['oder.txt', 'screenshots/order.txt', 'orders.txt']

export const scenario: Scenario = {
  arrange: (simulator) => ({ ...arrangeWrongOrder(simulator), files: { ...files, 'order.txt': '01-home.png\n' } }),
  steps: [...Object.keys(files).slice(0, -1), ...missing].map((file) => ({
    title: file,
    inputs: { 'ordering-file': file },
  })),
  verify: ({ simulator }) => expect(simulator.journal.requests()).toEqual([]),
}
