import { shorten } from '../../../bounds.ts'
import type { SourceNode } from './source-node.ts'

/** What stands in a place of an ordering file, in words for a message. */
export function describeNode(node: SourceNode): string {
  switch (node.kind) {
    case 'text':
      return `the text ${JSON.stringify(shorten(node.text, 100))}`
    case 'list':
      return 'a list'
    case 'map':
      return 'a map'
    case 'other':
      return node.shown.length > 40 ? 'a number' : node.shown
    default:
      return 'empty'
  }
}
