// Long: a table, with a row for each layout of a folder of screenshots.
import { LOCALES } from '../../src/wanted/names/locales.ts'
import type { Files } from '../support/runner-folders.ts'
import { createImage, images, inEach, type Layout, numbered, SCREENSHOTS } from './layout.ts'

/** Frameit's settings, titles, fonts and picture behind the frames, as its documentation lays them out. */
const FRAMEIT: Files = {
  [`${SCREENSHOTS}/Framefile.json`]: '{"default": {"background": "./background.jpg"}}\n',
  [`${SCREENSHOTS}/fonts/SF-Pro.otf`]: 'a font\n',
  ...images('', 'iPhone 15 Pro Max', ['background.png']),
  [`${SCREENSHOTS}/en-US/title.strings`]: '"01Home" = "Everything at a glance";\n',
  [`${SCREENSHOTS}/en-US/keyword.strings`]: '"01Home" = "Glance";\n',
}

const POINTER = (oid: number) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${String(oid).padStart(64, '0')}\nsize 1234567\n`

const ENCRYPTED = Buffer.concat([Buffer.from('\0GITCRYPT\0'), Buffer.alloc(2000, 0x5a)])

/** An alpha channel that hides nothing, as simulators write it; in a palette, where it costs little. */
const OPAQUE = { alpha: 'opaque', colorType: 3 } as const

const NINETEEN = LOCALES.filter((locale) => /^(?:[a-z]{2}|[a-z]{2}-[A-Z]{2})$/.test(locale)).slice(0, 19)

const ENGLISH_AND_GERMAN = ['en-US', 'de-DE']

export const LAYOUTS: readonly Layout[] = [
  {
    name: 'names that deliver gave to what it downloaded',
    locales: ENGLISH_AND_GERMAN,
    files: inEach(ENGLISH_AND_GERMAN, (locale) => ({
      ...images(locale, 'iPhone 15 Pro Max', downloaded('APP_IPHONE_67', 3)),
      ...images(locale, 'iPad Pro 12.9', downloaded('APP_IPAD_PRO_129', 3)),
      ...images(locale, 'iPad Pro 12.9', downloaded('APP_IPAD_PRO_3GEN_129', 3)),
    })),
    isAsDelivered: true,
  },
  {
    name: 'raw and framed images side by side',
    locales: ENGLISH_AND_GERMAN,
    files: {
      ...FRAMEIT,
      ...inEach(ENGLISH_AND_GERMAN, (locale) => ({
        ...images(locale, 'iPhone 15 Pro Max', numbered('iPhone 15 Pro Max-0#Home.png', 4)),
        ...images(locale, 'iPhone 15 Pro Max', numbered('iPhone 15 Pro Max-0#Home_framed.png', 4)),
      })),
    },
    isAsDelivered: true,
  },
  {
    name: 'only some images are framed',
    locales: ['en-US'],
    files: {
      ...FRAMEIT,
      ...images('en-US', 'iPhone 15 Pro Max', numbered('0#Home.png', 4)),
      ...images('en-US', 'iPhone 15 Pro Max', numbered('0#Home_framed.png', 2)),
    },
    isAsDelivered: false,
  },
  {
    name: 'one locale beside the picture behind its frames',
    locales: ['en-US'],
    files: { ...FRAMEIT, ...images('en-US', 'iPhone 15 Pro Max', ['1.png', '2.png']) },
    isAsDelivered: true,
  },
  {
    name: 'iPhone iPad Watch and Mac in one folder',
    locales: ['en-US'],
    platforms: ['IOS', 'MAC_OS'],
    files: {
      ...images('en-US', 'iPhone 15 Pro Max', numbered('iPhone-#.png', 3)),
      ...images('en-US', 'iPad Pro 13', numbered('iPad-#.png', 3)),
      ...images('en-US', 'Watch', numbered('Watch-#.png', 2)),
      ...images('en-US', 'Mac', numbered('Mac-#.png', 2)),
    },
    runs: [
      { title: 'the run of the other platform', inputs: { platform: 'MAC_OS' } },
      { title: 'a filter leaves the rest out', inputs: { 'display-type': 'APP_IPHONE_67' } },
    ],
    isAsDelivered: false,
  },
  {
    name: 'folders of platforms above the locales',
    locales: ENGLISH_AND_GERMAN,
    platforms: ['IOS', 'MAC_OS'],
    folder: `${SCREENSHOTS}/ios`,
    files: {
      ...inEach(ENGLISH_AND_GERMAN, (locale) => images(`ios/${locale}`, 'iPhone 15 Pro Max', numbered('0#.png', 2))),
      ...inEach(ENGLISH_AND_GERMAN, (locale) => images(`macos/${locale}`, 'Mac', numbered('0#.png', 2))),
    },
    runs: [
      { title: 'as the hint says', inputs: { screenshots: `${SCREENSHOTS}/ios` } },
      { title: 'one level too deep', inputs: { screenshots: `${SCREENSHOTS}/ios/en-US` } },
    ],
    isAsDelivered: true,
  },
  {
    name: 'two devices of one display type',
    locales: ['en-US'],
    files: {
      ...images('en-US', 'iPhone 15 Pro Max', numbered('iPhone 15 Pro Max-0#.png', 5)),
      ...images('en-US', 'iPhone 16 Pro Max', numbered('iPhone 16 Pro Max-0#.png', 5)),
    },
    isAsDelivered: true,
  },
  {
    name: 'two devices of one display type with more images than a set takes',
    locales: ['en-US'],
    files: {
      ...images('en-US', 'iPhone 15 Pro Max', numbered('iPhone 15 Pro Max-0#.png', 8)),
      ...images('en-US', 'iPhone 16 Pro Max', numbered('iPhone 16 Pro Max-0#.png', 8)),
    },
    isAsDelivered: false,
  },
  {
    name: 'equal pictures of two iPads',
    locales: ['en-US'],
    files: Object.fromEntries(
      ['iPad Pro (12.9-inch) (6th generation)-01.png', 'iPad Air 13-inch (M2)-01.png'].map((name) => [
        `${SCREENSHOTS}/en-US/${name}`,
        createImage('the same picture', 'iPad Pro 12.9'),
      ]),
    ),
    isAsDelivered: false,
  },
  {
    name: 'the simulator names of both iPad generations',
    locales: ['en-US'],
    files: {
      ...images('en-US', 'iPhone 15 Pro Max', ['iPhone 15 Pro Max-01.png']),
      ...images('en-US', 'iPad Pro 12.9', numbered('iPad Pro (12.9-inch) (2nd generation)-0#.png', 2)),
      ...images('en-US', 'iPad Pro 12.9', numbered('iPad Pro (12.9-inch) (6th generation)-0#.png', 2)),
    },
    isAsDelivered: true,
  },
  {
    name: 'nineteen locales of which the version has seventeen',
    locales: NINETEEN.slice(0, 17),
    files: inEach(NINETEEN, (locale) => images(locale, 'iPhone 15 Pro Max', numbered('0#.png', 4))),
    runs: [{ title: 'those that it has', inputs: { missing: 'skip' } }],
    isAsDelivered: true,
  },
  {
    name: 'the metadata of Android beside',
    locales: ['en-US'],
    files: {
      ...images('en-US', 'iPhone 15 Pro Max', numbered('0#.png', 3)),
      ...images('../metadata/android/en-US/images/phoneScreenshots', 'Pixel', numbered('#_en-US.png', 3)),
      ...images('android/en-US', 'Pixel', ['1.png']),
      'fastlane/metadata/en-US/name.txt': 'An app\n',
    },
    runs: [{ title: 'one level too high', inputs: { screenshots: 'fastlane' } }],
    isAsDelivered: true,
  },
  {
    name: 'pointers of Git LFS',
    locales: ENGLISH_AND_GERMAN,
    files: inEach(ENGLISH_AND_GERMAN, (locale) =>
      Object.fromEntries(
        numbered('0#.png', 9).map((name, index) => [`${SCREENSHOTS}/${locale}/${name}`, POINTER(index)]),
      ),
    ),
    isAsDelivered: false,
  },
  {
    name: 'a folder that git-crypt locked',
    locales: ['en-US'],
    files: Object.fromEntries(numbered('0#.png', 3).map((name) => [`${SCREENSHOTS}/en-US/${name}`, ENCRYPTED])),
    isAsDelivered: false,
  },
  {
    name: 'locales that are nearly right',
    locales: ['en-US', 'de-DE', 'zh-Hans', 'pt-BR'],
    files: {
      ...images('en-US', 'iPhone 15 Pro Max', ['1.png', '2.png']),
      ...inEach(['de_DE', 'zh-CN', 'pt'], (folder) => images(folder, 'iPhone 15 Pro Max', ['1.png', '2.png'])),
    },
    runs: [
      { title: 'without them', inputs: { missing: 'skip' } },
      { title: 'a filter that leaves them out', inputs: { locale: 'en-US' } },
    ],
    isAsDelivered: false,
  },
  {
    name: 'an opaque alpha channel in all of 168 images',
    locales: NINETEEN.slice(0, 7),
    files: inEach(NINETEEN.slice(0, 7), (locale) => ({
      ...images(locale, 'iPhone 15 Pro Max', numbered('iPhone 15 Pro Max-0#.png', 8), OPAQUE),
      ...images(locale, 'iPhone 11 Pro Max', numbered('iPhone 11 Pro Max-0#.png', 8), OPAQUE),
      ...images(locale, 'iPad Pro 13', numbered('iPad Pro 13-inch (M4)-0#.png', 8), OPAQUE),
    })),
    isAsDelivered: true,
    annotations: ['warning'],
  },
  {
    name: 'images without a folder of a locale',
    locales: ['en-US'],
    files: images('', 'iPhone 15 Pro Max', ['1.png', '2.png']),
    isAsDelivered: true,
  },
  {
    name: 'numbers without zeros',
    locales: ['en-US'],
    files: images('en-US', 'iPhone 15 Pro Max', numbered('iphone69_#_home.png', 10)),
    isAsDelivered: false,
  },
  {
    name: 'the folders for Apple TV iMessage and default',
    locales: ['en-US'],
    platforms: ['IOS', 'TV_OS'],
    files: {
      ...images('en-US', 'iPhone 15 Pro Max', ['1.png']),
      ...images('default', 'iPhone 15 Pro Max', ['1.png']),
      ...images('appleTV/en-US', 'Apple TV', ['1.png', '2.png']),
      ...images('iMessage/en-US', 'iPhone 15 Pro Max', ['1.png']),
    },
    isAsDelivered: false,
  },
  {
    name: 'a draft and formats that Apple does not take',
    locales: ['en-US'],
    files: {
      ...images('en-US', 'iPhone 15 Pro Max', ['1.png', '2.png']),
      ...images('en-US', 'half', ['draft.png']),
      [`${SCREENSHOTS}/en-US/3.webp`]: 'RIFF....WEBP',
      [`${SCREENSHOTS}/en-US/raw/4.png`]: createImage('raw', 'iPhone 15 Pro Max'),
    },
    isAsDelivered: false,
  },
  {
    name: 'a locale with images of another platform only that the version lacks',
    locales: ['en-US'],
    platforms: ['IOS', 'MAC_OS'],
    files: {
      ...images('en-US', 'iPhone 15 Pro Max', ['1.png', '2.png']),
      ...images('fr-FR', 'Mac', ['1.png']),
      ...images('it/APP_DESKTOP', 'Mac', ['1.png']),
    },
    runs: [{ title: 'the run of the other platform', inputs: { platform: 'MAC_OS' } }],
    isAsDelivered: false,
  },
  {
    name: 'folders of devices and of screen sizes in a locale',
    locales: ['en-US'],
    files: {
      ...images('en-US', 'iPhone 15 Pro Max', ['1.png']),
      ...inEach(['en-US/4.7', 'en-US/12.9', 'en-US/iPad', 'en-US/mac'], (folder) =>
        images(folder, 'iPad Pro 13', ['1.png']),
      ),
    },
    isAsDelivered: true,
  },
  {
    name: 'folders of simulators in a locale',
    locales: ['en-US'],
    files: {
      ...images('en-US/iPhone 15 Pro Max', 'iPhone 15 Pro Max', ['1.png']),
      ...images('en-US/iPad Pro (12.9-inch) (6th generation)', 'iPad Pro 12.9', ['1.png']),
    },
    isAsDelivered: true,
  },
  {
    name: 'an ordering file that leaves out a locale and a display type',
    locales: ENGLISH_AND_GERMAN,
    files: {
      'order.yml': 'en-US:\n  APP_IPHONE_67: [1.png, 2.png]\n',
      ...images('en-US', 'iPhone 15 Pro Max', ['1.png', '2.png']),
      ...images('en-US/APP_IPAD_PRO_3GEN_129', 'iPad Pro 13', ['1.png']),
      ...images('de-DE', 'iPhone 15 Pro Max', ['1.png']),
    },
    runs: [{ title: 'with it', inputs: { 'ordering-file': 'order.yml' } }],
    isAsDelivered: false,
  },
  {
    name: 'slips and broken files in one go',
    locales: ENGLISH_AND_GERMAN,
    files: {
      ...images('en-US', 'iPhone 15 Pro Max', ['1.png']),
      ...images('de_DE', 'iPhone 15 Pro Max', ['1.png']),
      ...images('sv', 'iPhone 15 Pro Max', ['1.png']),
      [`${SCREENSHOTS}/en-US/2.png`]: '',
      [`${SCREENSHOTS}/en-US/3.png`]: '<!doctype html><title>Sign in</title>',
      [`${SCREENSHOTS}/en-US/4.jpg`]: createImage('a PNG', 'iPhone 15 Pro Max'),
    },
    isAsDelivered: false,
  },
]

function downloaded(displayType: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${index}_${displayType}_${index}.png`)
}
