/**
 * The App Store version that a tag's name says: the first run of two or three numbers joined by dots that stands alone or
 * behind `v` at the start of the name or after `/`, `-`, `_`, `@`; or `v` and one number. `ios/2.1.0`, `release-2.1`,
 * `2.1.0-rc.1` and `v3` have one; undefined for a tag that says none.
 */
export function parseVersionFromTag(tag: string): string | undefined {
  const several = /(?:^|[/\-_@])v?(\d+\.\d+(?:\.\d+)?)(?!\.?\d)/i.exec(tag)
  const single = /(?:^|[/\-_@])v(\d+)(?![.\w])/i.exec(tag)
  return several?.[1] ?? single?.[1]
}
