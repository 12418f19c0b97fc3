/**
 * The bounds on what comes from outside: files of the workspace, App Store Connect, GitHub. Nothing is worked on before it
 * is known to lie within them. The table in docs/design.md says the same, and a test compares the two.
 */
export const BOUNDS = {
  /** 1 MiB; larger ones are neither read from disk nor taken from GitHub. */
  orderingFileBytes: 1024 * 1024,
  orderingFileLines: 10_000,
  /** References and keys together, for files that put everything on one line; two for each line. */
  orderingFileEntries: 20_000,
  orderingFileNesting: 10,
  /** For aliases; anchors and tags have the same bound each, as an ordering file needs neither without aliases. */
  yamlAliases: 100,
  /** Errors of its syntax after which a file is hardly YAML. */
  yamlErrors: 1_000,
  /** In one order, which fills a set of ten or so. */
  orderGlobs: 1_000,
  /** As many as a file name has on all usual file systems. */
  referenceCharacters: 255,
  keyCharacters: 64,
  /** A message, name or line from outside, within a message of ours. */
  foreignCharacters: 300,
  /** A message or hint of ours with all that it quotes. */
  messageCharacters: 4_000,
  /** Problems of one error; the others are counted. */
  issues: 1_000,
  /** A page of 50 sets with all their screenshots has a quarter of it. */
  apiAnswerBytes: 16 * 1024 * 1024,
  /** An answer that is an error. */
  apiErrorBytes: 1024 * 1024,
  /** A text of an answer, such as the URL of an upload operation. */
  apiTextCharacters: 16_384,
  /** A rendition that `pull` downloads. */
  pictureBytes: 64 * 1024 * 1024,
  /** Entries of Apple's error document, of its associated errors, and levels of these. */
  apiErrorEntries: 50,
  apiErrorNesting: 3,
  githubAnswerBytes: 16 * 1024 * 1024,
  /** Images of which GitHub is asked whether the commit holds them. */
  linkedImages: 50,
} as const

/** A sentence of ours in which no word, and nothing in double quotes, is longer than what comes from outside may be. */
export function shortenForeign(text: string): string {
  if (text.length <= BOUNDS.foreignCharacters) return text
  // A mark behind a digit stands for inches.
  return text
    .replace(/(?<![^\s([])"[^"]*"/g, (quoted) => `"${shorten(quoted.slice(1, -1))}"`)
    .replace(/\S+/g, (word) => shorten(word))
}

/** A text of at most so many characters: the middle of a longer one makes way. */
export function shorten(text: string, limit: number = BOUNDS.foreignCharacters): string {
  if (text.length <= limit) return text
  const half = Math.floor((limit - 1) / 2)
  return `${text.slice(0, limit - 1 - half)}…${text.slice(-half)}`.toWellFormed()
}
