/** Names are compared in Unicode's composed form: macOS writes `é` as two characters where a file says one. */
export function normalize(name: string): string {
  return name.normalize('NFC')
}
