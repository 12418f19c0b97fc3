/** Whether two versions are the same App Store version: equal, or equal but for zeros at the end (`2.1` is `2.1.0`). */
export function isSameVersion(left: string, right: string): boolean {
  return trimZeros(left) === trimZeros(right)
}

function trimZeros(version: string): string {
  return version.replace(/(\.0+)+$/, '')
}
