import { escapeHtml } from '../escape-text.ts'

/** What people call a locale, such as `German (Germany)` for `de-DE`; undefined for what is no locale. */
export function describeLocale(locale: string): string | undefined {
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none', languageDisplay: 'standard' }).of(
      locale,
    )
    return name === locale ? undefined : name
  } catch (error) {
    // What a text that is no language tag is answered with.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** A name with the code that stands for it beside it; the code alone where there is no name. */
export function renderNamed(name: string | undefined, code: string, tag: 'code' | 'span' = 'code'): string {
  const shown = `<bdi>${escapeHtml(code)}</bdi>`
  return name === undefined ? shown : `${escapeHtml(name)} <${tag}>${shown}</${tag}>`
}
