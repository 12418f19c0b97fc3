/** Shorter texts could stand anywhere by chance. */
const LEAST_LENGTH = 16
const STEP = 8
/** A JSON Web Token with its signature, whoever made it. */
const TOKEN = /eyJ[\w-]{10,}\.[\w-]+\.[\w-]+/

/**
 * The places in which a secret, or a run of about 24 characters of it, shows: `name` of each text that holds one. Lines of
 * a PEM count one by one, without those that only say BEGIN and END. Signed tokens count without being known.
 */
export function listLeaks(texts: Readonly<Record<string, string>>, secrets: Iterable<string>): readonly string[] {
  const windows = new Set<string>()
  for (const secret of secrets) {
    for (const line of secret.split(/\r?\n|\\n/)) {
      if (line.startsWith('-----')) continue
      for (let start = 0; start + LEAST_LENGTH <= line.length; start += STEP) {
        windows.add(line.slice(start, start + LEAST_LENGTH))
      }
    }
  }
  const shows = (text: string) => TOKEN.test(text) || [...windows].some((part) => text.includes(part))
  return Object.entries(texts).flatMap(([name, text]) => (shows(text) ? [name] : []))
}
