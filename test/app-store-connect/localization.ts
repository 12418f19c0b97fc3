const KIND = 'appStoreVersionLocalization'

/** A localization of which no server knows more than its answers say. */
export const localization = { kind: KIND, id: 'l1' } as const

/** The document of it. */
export const localizationJson = { data: { type: `${KIND}s`, id: 'l1', attributes: { locale: 'en-US' } } }
