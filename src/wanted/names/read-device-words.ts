/** What people's words for a device or a screen mean. */
export interface DeviceWords {
  /** Where Apple files its screenshots; of several the one that Apple asks for first. Never empty. */
  readonly types: readonly string[]
  /** `family`: a kind of device alone (`iPad`), which has many display types; `size`: a screen size alone (`4.7`). */
  readonly kind: 'device' | 'family' | 'size'
}

/** Longer texts are no names of a device. */
const LONGEST = 64

/** Screen sizes in inches ("Screenshot specifications" in App Store Connect Help). 12.9" and 6.1" are shared by two generations. */
const IPHONE_SIZES: Readonly<Record<string, readonly string[]>> = {
  '6.9': ['APP_IPHONE_67'],
  '6.7': ['APP_IPHONE_67'],
  '6.5': ['APP_IPHONE_65'],
  '6.3': ['APP_IPHONE_61'],
  '6.1': ['APP_IPHONE_61', 'APP_IPHONE_58'],
  '5.8': ['APP_IPHONE_58'],
  '5.5': ['APP_IPHONE_55'],
  '5.4': ['APP_IPHONE_58'],
  '4.7': ['APP_IPHONE_47'],
  '4': ['APP_IPHONE_40'],
  '4.0': ['APP_IPHONE_40'],
  '3.5': ['APP_IPHONE_35'],
}

const LARGE_IPADS = ['APP_IPAD_PRO_3GEN_129', 'APP_IPAD_PRO_129']

const IPAD_SIZES: Readonly<Record<string, readonly string[]>> = {
  '13': ['APP_IPAD_PRO_3GEN_129'],
  '12.9': LARGE_IPADS,
  '129': LARGE_IPADS,
  '11': ['APP_IPAD_PRO_3GEN_11'],
  '10.9': ['APP_IPAD_PRO_3GEN_11'],
  '8.3': ['APP_IPAD_PRO_3GEN_11'],
  '10.5': ['APP_IPAD_105'],
  '9.7': ['APP_IPAD_97'],
}

/** Kinds of devices, with all display types that they have. */
const FAMILIES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^i?phone$/, ['67', '65', '61', '58', '55', '47', '40', '35'].map((size) => `APP_IPHONE_${size}`)],
  [/^ipad pro$/, ['APP_IPAD_PRO_3GEN_129', 'APP_IPAD_PRO_3GEN_11', 'APP_IPAD_PRO_129']],
  [
    /^(?:ipad|tablet)$/,
    ['APP_IPAD_PRO_3GEN_129', 'APP_IPAD_PRO_3GEN_11', 'APP_IPAD_PRO_129', 'APP_IPAD_105', 'APP_IPAD_97'],
  ],
  [/^watch(?: ?os)?$/, ['APP_WATCH_ULTRA', ...['10', '7', '4', '3'].map((series) => `APP_WATCH_SERIES_${series}`)]],
]

/** Devices by name; the first that fits. */
const DEVICES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^iphone (?:1[4-9] pro max|1[5-9] plus|air)$/, ['APP_IPHONE_67']],
  [/^iphone (?:xs max|xr|11|11 pro max|1[23] pro max|14 plus)$/, ['APP_IPHONE_65']],
  [/^iphone (?:1[4-9] pro|1[5-9])$/, ['APP_IPHONE_61']],
  [/^iphone (?:x|xs|11 pro|1[23] pro|1[23] mini|1[234]|1[67]e)$/, ['APP_IPHONE_58']],
  [/^iphone (?:6s?|[78]) ?plus$/, ['APP_IPHONE_55']],
  [/^iphone (?:6s?|7|8|se (?:[23]|2nd|3rd))$/, ['APP_IPHONE_47']],
  [/^iphone se$/, ['APP_IPHONE_47', 'APP_IPHONE_40']],
  [/^iphone (?:5|5s|5c|se 1st)$/, ['APP_IPHONE_40']],
  [/^ipad pro (?:12\.9 )?(?:1st|2nd|[12])$|^ipad pro 12\.9 (?:1st|2nd)$/, ['APP_IPAD_PRO_129']],
  [/^ipad pro 12\.9 [3-6](?:rd|th)?$|^ipad (?:pro|air) 13 m\d$/, ['APP_IPAD_PRO_3GEN_129']],
  [/^ipad (?:pro|air) 11 (?:m\d|[1-4](?:st|nd|rd|th)?)$/, ['APP_IPAD_PRO_3GEN_11']],
  [/^ipad (?:mini|air|a16|10th)(?: .*)?$/, ['APP_IPAD_PRO_3GEN_11']],
  [/^watch ultra(?: [23])?$/, ['APP_WATCH_ULTRA']],
  [/^(?:watch )?series 1[01]$/, ['APP_WATCH_SERIES_10']],
  [/^(?:watch )?series [789]$/, ['APP_WATCH_SERIES_7']],
  [/^(?:watch )?series [456]$|^watch se(?: .*)?$/, ['APP_WATCH_SERIES_4']],
  [/^(?:watch )?series 3$/, ['APP_WATCH_SERIES_3']],
  [/^(?:tv|tv ?os|tv 4k|appletv)$/, ['APP_APPLE_TV']],
  [/^vision(?: ?os| pro)?$/, ['APP_APPLE_VISION_PRO']],
  [/^(?:i?mac|mac ?os|mac ?book(?: .*)?)$/, ['APP_DESKTOP']],
]

/** Reads the shop's and the simulator's words: `iPad Pro (12.9-inch) (6th generation)`, `6.9-inch iPhone`, `ipadPro129`, `4.7`. */
export function readDeviceWords(text: string): DeviceWords | undefined {
  if (text.length > LONGEST) return undefined
  const spelled = spell(text)
  const isMessages = spelled.startsWith('imessage ')
  const found = find(isMessages ? spelled.slice('imessage '.length) : spelled)
  if (found === undefined || !isMessages) return found
  return { ...found, types: found.types.map((type) => `IMESSAGE_${type}`) }
}

function find(spelled: string): DeviceWords | undefined {
  const family = FAMILIES.find(([words]) => words.test(spelled))
  if (family !== undefined) return { kind: 'family', types: family[1] }
  const device = DEVICES.find(([words]) => words.test(spelled))
  if (device !== undefined) return { kind: 'device', types: device[1] }
  const [, before, size = '', after] =
    /^(i(?:phone|pad)(?: pro| air)? ?)?(\d{1,3}(?:\.\d)?)( i(?:phone|pad))?$/.exec(spelled) ?? []
  const word = `${before ?? ''}${after ?? ''}`
  const sizes = { ...(word.includes('ipad') ? {} : IPHONE_SIZES), ...(word.includes('iphone') ? {} : IPAD_SIZES) }
  const types = Object.hasOwn(sizes, size) ? sizes[size] : undefined
  return types === undefined ? undefined : { kind: word === '' ? 'size' : 'device', types }
}

/** In small letters with blanks between words, without what tells nothing. */
function spell(text: string): string {
  return text
    .trim()
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/[_\s()"″”]+/g, ' ')
    .replace(/-+/g, ' ')
    .replace(/(\d),(\d)/g, '$1.$2')
    .replace(/\b(?:app|apple|inch(?:es)?|in|gen(?:eration)?|display|\d\dmm)\b/g, ' ')
    .replace(/\bi (?=phone|pad|message|mac)/g, 'i')
    .replace(/(?<=^i(?:phone|pad))(?=\d)/, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
