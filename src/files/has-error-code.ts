/** Whether an error is one of the operating system's (`ENOENT`, `EACCES`, …) with one of these codes. */
export function hasErrorCode(error: unknown, ...codes: readonly string[]): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && codes.some((code) => code === error.code)
}
