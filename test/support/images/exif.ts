/** A TIFF structure (as in EXIF) that says nothing but an orientation. */
export function createExif(orientation: number, byteOrder: 'II' | 'MM' = 'MM'): Buffer {
  const exif = Buffer.alloc(26)
  const word = (value: number, at: number) =>
    byteOrder === 'MM' ? exif.writeUInt16BE(value, at) : exif.writeUInt16LE(value, at)
  const long = (value: number, at: number) =>
    byteOrder === 'MM' ? exif.writeUInt32BE(value, at) : exif.writeUInt32LE(value, at)
  exif.write(byteOrder, 0, 'latin1')
  word(42, 2)
  long(8, 4)
  word(1, 8)
  word(0x0112, 10)
  word(3, 12)
  long(1, 14)
  word(orientation, 18)
  return exif
}
