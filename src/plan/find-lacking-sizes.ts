import type { Notice } from '../errors.ts'

/** One locale of a version with the sets that it has, or will have. */
export interface LocaleSets {
  readonly locale: string
  readonly sets: readonly { readonly displayType: string; readonly screenshots: number }[]
}

interface Requirement {
  /** What the display types of the device begin with; `IMESSAGE_…` ones show nothing of the app's own devices. */
  readonly prefix: string
  readonly name: string
  /** Any one of these will do. */
  readonly anyOf: readonly string[]
}

/** What App Store Connect asks for at submission (api, section 4, column "Needed?"). */
const REQUIREMENTS: readonly Requirement[] = [
  { prefix: 'APP_IPHONE_', name: 'iPhone 6.9" (or 6.5")', anyOf: ['APP_IPHONE_67', 'APP_IPHONE_65'] },
  { prefix: 'APP_IPAD_', name: 'iPad 13"', anyOf: ['APP_IPAD_PRO_3GEN_129'] },
]

/**
 * One warning that names the locales whose sets lack a size that submission needs, the primary locale first; none where
 * nothing is lacking. A device counts as supported where any locale has a screenshot for it. A locale without any
 * screenshot shows those of the primary locale, and so lacks nothing unless it is the primary one.
 */
export function findLackingSizes(locales: readonly LocaleSets[], primaryLocale: string | undefined): readonly Notice[] {
  const filled = locales.map(({ locale, sets }) => ({
    locale,
    displayTypes: sets.filter((set) => set.screenshots > 0).map((set) => set.displayType),
  }))
  const needed = REQUIREMENTS.filter(({ prefix }) =>
    filled.some(({ displayTypes }) => displayTypes.some((one) => one.startsWith(prefix))),
  )
  const primaryFirst = filled.toSorted(
    (left, right) => Number(right.locale === primaryLocale) - Number(left.locale === primaryLocale),
  )
  const lacking = primaryFirst.flatMap(({ locale, displayTypes }) => {
    if (displayTypes.length === 0 && locale !== primaryLocale) return []
    const names = needed.filter(({ anyOf }) => !anyOf.some((one) => displayTypes.includes(one))).map(({ name }) => name)
    const label = locale === primaryLocale ? `${locale} (the primary locale)` : locale
    return names.length === 0 ? [] : `${label} lacks ${names.join(' and ')}`
  })
  if (lacking.length === 0) return []
  return [
    {
      message: `Sizes that App Store Connect asks for when the version is submitted: ${lacking.join('; ')}`,
      hint: 'Other sizes are scaled down from these. Upload them before the version is submitted.',
    },
  ]
}
