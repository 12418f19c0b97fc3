import { OrderingFileError } from '../../src/errors.ts'
import type { Order } from '../../src/plan/order.ts'
import type { OrderingFile } from '../../src/wanted/ordering-file/ordering-file.ts'
import { parseOrderingFile } from '../../src/wanted/ordering-file/parse-ordering-file.ts'
import { VOCABULARY } from './vocabulary.ts'

/** Parses a text, or bytes, as an ordering file of this name. */
export function parse(content: string | Uint8Array, file: string): OrderingFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return parseOrderingFile(bytes, file, VOCABULARY)
}

/** The values of a plain list's references. */
export function valuesOf(file: OrderingFile): readonly string[] {
  if (file.kind !== 'list') throw new TypeError('not a list')
  return valuesOfOrder(file.order)
}

export function valuesOfOrder(order: Order | undefined): readonly string[] {
  return (order?.references ?? []).map(({ value }) => value)
}

/** All that is wrong with a text, as `line:column CODE`. */
export function problemsOf(content: string | Uint8Array, file: string): readonly string[] {
  return issuesOf(content, file).map(({ code, location }) => `${location?.line}:${location?.column} ${code}`)
}

/** The issues of a text that must have some. */
export function issuesOf(content: string | Uint8Array, file: string): OrderingFileError['issues'] {
  try {
    parse(content, file)
  } catch (error) {
    if (error instanceof OrderingFileError) return error.issues
    throw error
  }
  throw new Error('the ordering file has no problem')
}
