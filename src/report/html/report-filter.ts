import { escapeHtml } from '../escape-text.ts'
import { describeLocale } from './report-names.ts'
import type { NumberedSet, SetContext } from './report-set.ts'

/** The filter by locale, display type and state. It is hidden until the script takes it over. */
export function renderFilter(sets: readonly NumberedSet[], { displayTypeName }: SetContext): string {
  const locales = [...new Set(sets.map(({ outcome }) => outcome.locale))]
  const types = [...new Set(sets.map(({ outcome }) => outcome.displayType))]
  return [
    '<form id="filter" class="card" role="search" aria-label="Filter the sets" hidden>',
    renderSelect(
      { name: 'locale', label: 'Locale', all: 'All locales' },
      locales.map((locale) => [locale, describe(describeLocale(locale), locale)]),
    ),
    renderSelect(
      { name: 'type', label: 'Display type', all: 'All display types' },
      types.map((type) => [type, describe(displayTypeName(type), type)]),
    ),
    renderSelect({ name: 'state', label: 'State', all: 'All states' }, [
      ['changed', 'Changed'],
      ['unchanged', 'Unchanged'],
      ['failed', 'Failed'],
    ]),
    '<button type="reset">Show all</button>',
    '<p id="filter-status" role="status"></p>',
    '</form>',
  ].join('\n')
}

function describe(name: string | undefined, code: string): string {
  return name === undefined ? code : `${name} · ${code}`
}

function renderSelect(
  { name, label, all }: { name: string; label: string; all: string },
  choices: readonly (readonly [value: string, text: string])[],
): string {
  const options = choices.map(([value, text]) => `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`)
  return `<label>${label}<select name="${name}"><option value="">${all}</option>${options.join('')}</select></label>`
}
