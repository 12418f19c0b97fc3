/** Whether a path lies in a folder for Android: what is in it is meant for another shop. */
export function isOfAndroid(path: string): boolean {
  return /(?:^|\/)android(?:\/|$)/i.test(path)
}
