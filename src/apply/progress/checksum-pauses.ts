/**
 * Nominal milliseconds between looks for a checksum that App Store Connect hasn't told yet, where a decision needs it: 30 s in
 * all (design, section 4). Then name and size decide.
 */
export const CHECKSUM_PAUSES_MS = [2000, 3000, 4000, 6000, 7000, 8000] as const

/** The same as a time limit. */
export const CHECKSUM_TIMEOUT_MS = 30_000
