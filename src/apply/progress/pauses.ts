/**
 * Nominal milliseconds between attempts and looks, by what is waited for: every pause of an apply but those of the polls. When the
 * numbers are used up it is given up.
 */
export const PAUSES_MS = {
  /** For a checksum that App Store Connect hasn't told yet and that decides: 30 s in all (design, section 4), then name and size do. */
  checksum: [2000, 3000, 4000, 6000, 7000, 8000],
  /** Before what got no clear answer is looked for once more, and made again (api: a 503 has hidden a success). */
  lostAnswer: [1000, 2000, 4000],
  /** For a set that is said to be there and isn't listed, such as while a deletion settles: 20 s in all. */
  unlistedPlace: [1000, 2000, 4000, 6000, 7000],
  /** For an order or a removal that is refused with a conflict where nothing was uploaded: at least four within 20 s (design, promise 7). */
  conflict: [1000, 2000, 4000, 6000, 6000],
  /** The same while Apple may still be processing what was uploaded: the last one repeats, until that has taken all its time. */
  conflictWhileProcessing: [2000, 2000, 3000, 4000, 6000, 9000, 13_000, 15_000],
  /** For a read-back that differs, since lists lag behind writes: 20 s in all (design, promise 7). */
  readBack: [1000, 2000, 3000, 4000, 5000, 5000],
} as const

/** How long a checksum is waited for where polls look for it. */
export const CHECKSUM_TIMEOUT_MS = 30_000
