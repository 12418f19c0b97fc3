import { describe, expect, test } from '@jest/globals'
import { createPlan } from '../../src/plan/create-plan.ts'
import { createImage, createOrder, createScreenshot, createSetInput, DEFAULT_RULES } from '../support/builders.ts'

const ENGLISH = createSetInput({ screenshots: [createScreenshot('a.png'), createScreenshot('b.png')] })
const GERMAN = { ...ENGLISH, localizationId: 'localization-2', locale: 'de-DE' }

function messagesOf(notices: readonly { readonly message: string }[]): readonly string[] {
  return notices.map(({ message }) => message)
}

describe('a plan for several sets', () => {
  test('has no set where anything stands against one of them', () => {
    const planning = createPlan(
      [
        { ...ENGLISH, order: createOrder('*') },
        { ...GERMAN, order: createOrder('x.png') },
      ],
      DEFAULT_RULES,
    )
    expect(planning.sets).toEqual([])
    expect(planning.issues.map(({ code }) => code)).toEqual(['REFERENCE_UNMATCHED'])
  })

  test('names the first twenty of them and counts the rest, which the log names', () => {
    const names = Array.from({ length: 9 }, (_, at) => `${at}.png`)
    const set = createSetInput({
      screenshots: names.map((name) => createScreenshot(name)),
      order: createOrder('0.png'),
    })
    const locales = ['en-US', 'de-DE', 'fr-FR', 'ja']
    const [message = ''] = messagesOf(
      createPlan(
        locales.map((locale) => ({ ...set, locale })),
        DEFAULT_RULES,
      ).warnings,
    )
    expect(message).toMatch(/"4\.png" in fr-FR \/ APP_IPHONE_67; and 12 more$/)
    expect(message).not.toContain('ja')
  })

  test('warns once of the screenshots that nothing names, set by set', () => {
    const order = createOrder('a.png')
    const { warnings } = createPlan(
      [
        { ...ENGLISH, order },
        { ...GERMAN, order },
      ],
      DEFAULT_RULES,
    )
    expect(warnings).toEqual([
      {
        message:
          'Screenshots that nothing names stay behind the others: "b.png" in en-US / APP_IPHONE_67 (6.9" iPhone); "b.png" in de-DE / APP_IPHONE_67',
        hint: expect.stringContaining('unlisted: remove'),
      },
    ])
  })

  test('warns of surplus screenshots apart from the other unlisted ones', () => {
    const screenshots = ['a', 'b', 'c'].map((id) =>
      createScreenshot(`${id}.png`, { picture: id === 'c' ? 'c' : 'same' }),
    )
    const { warnings } = createPlan([createSetInput({ screenshots, order: createOrder('a.png') })], DEFAULT_RULES)
    expect(messagesOf(warnings)).toEqual([
      'Screenshots that nothing names stay behind the others: "c.png" in en-US / APP_IPHONE_67 (6.9" iPhone)',
      'Screenshots that another one of their set equals, byte for byte: "b.png" in en-US / APP_IPHONE_67 (6.9" iPhone)',
    ])
    expect(warnings[1]?.hint).toContain('unlisted: remove')
  })

  test('warns only of images that no set uses', () => {
    const images = ['a.png', 'b.png', 'c.png'].map((name) => createImage(name))
    const { warnings } = createPlan(
      [
        { ...ENGLISH, images, order: createOrder('a.png', 'b.png') },
        { ...GERMAN, images, order: createOrder('b.png', 'a.png') },
      ],
      DEFAULT_RULES,
    )
    expect(messagesOf(warnings)).toEqual(['Local images that no set uses are not uploaded: screenshots/c.png'])
  })

  test('says a problem once that several sets have alike', () => {
    const images = [createImage('a.png', { picture: 'same' }), createImage('b.png', { picture: 'same' })]
    const input = { ...ENGLISH, images, order: createOrder('*') }
    expect(createPlan([input, input], DEFAULT_RULES).issues).toHaveLength(1)
  })

  test('lists the uploads with their display types, also where there can be no plan', () => {
    const input = { ...ENGLISH, images: [createImage('new.png')], order: createOrder('new.png', 'x.png') }
    const { uploads, issues } = createPlan([input], DEFAULT_RULES)
    expect(issues).not.toEqual([])
    expect(uploads.map(({ slot, displayType }) => [slot.image.name, displayType])).toEqual([
      ['new.png', 'APP_IPHONE_67'],
    ])
  })

  test('names each localization once whose checksums have to be waited for', () => {
    const screenshots = [createScreenshot('a.png', { checksum: null })]
    const waiting = createSetInput({ screenshots, images: [createImage('a.png')] })
    const planning = createPlan([waiting, { ...waiting, displayType: 'APP_IPHONE_65' }, GERMAN], DEFAULT_RULES)
    expect(planning.pendingLocalizations).toEqual(['localization-1'])
  })
})
