import { describe, expect, test } from '@jest/globals'
import { type RowSink, ScanlineError, ScanlineReader } from '../../../src/images/png/scanline-reader.ts'

const HEADER = { width: 2, height: 3, bitDepth: 8, colorType: 2, interlaced: false } as const
const LINE_BYTES = 1 + 2 * 3

/** Three rows with these filters. */
const createRows = (...filters: readonly number[]) =>
  Buffer.concat(filters.map((filter) => Buffer.from([filter, 1, 2, 3, 4, 5, 6])))

/** The bytes in pieces of a size, for somebody who looks at the rows or for nobody. */
function read(bytes: Buffer, pieceBytes: number, sink?: RowSink): ScanlineReader {
  const reader = new ScanlineReader(HEADER, sink)
  for (let at = 0; at < bytes.length; at += pieceBytes) reader.push(bytes.subarray(at, at + pieceBytes))
  return reader
}

const NOBODY = undefined
const SOMEBODY: RowSink = { startPass: () => {}, takeRow: () => {} }

describe.each([
  ['nobody looks at them', NOBODY],
  ['somebody looks at them', SOMEBODY],
])('rows, where %s,', (_, sink) => {
  test.each([1, 3, LINE_BYTES, LINE_BYTES + 1, 100])('are counted in pieces of %d bytes', (pieceBytes) => {
    expect(read(createRows(0, 4, 2), pieceBytes, sink).isComplete).toBe(true)
    expect(read(createRows(0, 4), pieceBytes, sink).isComplete).toBe(false)
    expect(read(createRows(0, 4, 2).subarray(0, -1), pieceBytes, sink).isComplete).toBe(false)
  })

  test.each([1, LINE_BYTES, 100])('must have a filter that PNG has, in pieces of %d bytes', (pieceBytes) => {
    const act = () => read(createRows(0, 5, 0), pieceBytes, sink)
    expect(act).toThrow(new ScanlineError(`a row with the filter 5, which PNG doesn't have`))
  })

  test.each([1, LINE_BYTES, 100])('must be no more than the header says, in pieces of %d bytes', (pieceBytes) => {
    const act = () => read(createRows(0, 0, 0, 0), pieceBytes, sink)
    expect(act).toThrow(new ScanlineError('more pixels than its header says'))
  })
})

test('whoever looks at them gets each row whole', () => {
  const rows: string[] = []
  const takeRow: RowSink['takeRow'] = (line, row) => rows.push(`${row}: ${[...line].join(' ')}`)
  read(createRows(0, 1, 2), 4, { ...SOMEBODY, takeRow })
  expect(rows).toEqual([0, 1, 2].map((row) => `${row}: ${row} 1 2 3 4 5 6`))
})
