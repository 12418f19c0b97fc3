/** A Huffman table of a JPEG: how many codes have 1 to 16 bits, and what they stand for, shortest first. */
export interface HuffmanTable {
  readonly counts: readonly number[]
  readonly values: Uint8Array
}

// Each byte: a number of zeros, then the size of what follows them.
const AC_LUMINANCE =
  '0102030004110512213141061351610722711432' +
  '8191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a53545556575859' +
  '5a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9ba' +
  'c2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa'
const AC_CHROMINANCE =
  '0001020311040521310612415107617113223281' +
  '08144291a1b1c109233352f0156272d10a162434e125f11718191a262728292a35363738393a434445464748494a535455565758' +
  '595a636465666768696a737475767778797a82838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8' +
  'b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae2e3e4e5e6e7e8e9eaf2f3f4f5f6f7f8f9fa'

const DC_VALUES = Uint8Array.from({ length: 12 }, (_, size) => size)

/** The tables of luminance and of chrominance that ITU-T T.81 gives as typical ones (tables K.3 to K.6). */
export const TYPICAL_TABLES: readonly { readonly dc: HuffmanTable; readonly ac: HuffmanTable }[] = [
  {
    dc: { counts: [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0], values: DC_VALUES },
    ac: { counts: [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 0x7d], values: Buffer.from(AC_LUMINANCE, 'hex') },
  },
  {
    dc: { counts: [0, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0], values: DC_VALUES },
    ac: { counts: [0, 2, 1, 2, 4, 4, 3, 4, 7, 5, 4, 4, 0, 1, 2, 0x77], values: Buffer.from(AC_CHROMINANCE, 'hex') },
  },
]
