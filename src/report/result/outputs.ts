/** Every output that the action sets; `action.yml` declares the same. */
export const OUTPUT_NAMES = [
  'set-id',
  'set-ids',
  'screenshot-ids',
  'created',
  'changed',
  'uploaded',
  'removed',
  'reordered',
  'result',
  'result-file',
  'matrix',
  'report',
] as const

export type OutputName = (typeof OUTPUT_NAMES)[number]

export type Outputs = Readonly<Record<OutputName, string>>

/** What the outputs are when nothing is known yet: no step that reads them meets an undefined value. */
export const NO_OUTPUTS: Outputs = {
  'set-id': '',
  'set-ids': '{}',
  'screenshot-ids': '[]',
  created: 'false',
  changed: 'false',
  uploaded: '0',
  removed: '0',
  reordered: '0',
  result: '{}',
  'result-file': '',
  matrix: '{"include":[]}',
  report: '',
}
