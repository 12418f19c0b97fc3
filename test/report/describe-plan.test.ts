import { describe, expect, test } from '@jest/globals'
import { createSetPlan } from '../../src/plan/create-set-plan.ts'
import type { PlanRules, SetInput, SetPlan } from '../../src/plan/plan.ts'
import { describePlans } from '../../src/report/describe-plan.ts'
import {
  ABSENT,
  createImage,
  createOrder,
  createScreenshot,
  createSetInput,
  DEFAULT_RULES,
} from '../support/builders.ts'

function plan(facts: Parameters<typeof createSetInput>[0], rules: Partial<PlanRules> = {}): SetPlan {
  const planning = createSetPlan(createSetInput(facts), { ...DEFAULT_RULES, ...rules })
  if (planning.plan === undefined) throw new Error(planning.issues.map(({ message }) => message).join('\n'))
  return planning.plan
}

const images = (...names: string[]): SetInput['images'] => names.map((name) => createImage(name))
const screenshots = (...names: string[]) => names.map((name) => createScreenshot(name))

describe('the log of a plan', () => {
  test('names what is uploaded, replaced and removed, and the order before and after', () => {
    const facts = {
      screenshots: [createScreenshot('b.png', { picture: 'old b' }), ...screenshots('a.png', 'old.png')],
      images: images('a.png', 'b.png', 'c.png'),
    }
    expect(describePlans([plan(facts, { unlisted: 'remove' })])).toEqual([
      'en-US / APP_IPHONE_67 (6.9" iPhone): would upload 2, remove 2',
      '  upload   c.png',
      '  replace  b.png',
      '  remove   old.png',
    ])
    expect(describePlans([plan({ ...facts, order: createOrder('b.png', 'c.png', '*') })])).toEqual([
      'en-US / APP_IPHONE_67 (6.9" iPhone): would upload 2, remove 1, reorder',
      '  upload   c.png',
      '  replace  b.png',
      '  keep     old.png',
      '  before   b.png, a.png, old.png',
      '  after    b.png, c.png, a.png, old.png',
    ])
  })

  test('a set in order has no line, but for what nothing names', () => {
    const facts = { screenshots: screenshots('a.png', 'b.png'), order: createOrder('a.png') }
    expect(describePlans([plan({ screenshots: screenshots('a.png') }), plan(facts)])).toEqual([
      'en-US / APP_IPHONE_67 (6.9" iPhone): unchanged',
      '  keep     b.png',
    ])
  })

  test('a name that a set holds twice comes with its ID', () => {
    const doubled = [
      createScreenshot('a.png', { id: 's1', picture: '1' }),
      createScreenshot('b.png'),
      createScreenshot('a.png', { id: 's2', picture: '2' }),
    ]
    expect(describePlans([plan({ screenshots: doubled, order: createOrder('id:s2', 'b.png', 'id:s1') })])).toEqual([
      'en-US / APP_IPHONE_67 (6.9" iPhone): would reorder',
      '  before   a.png (id:s1), b.png, a.png (id:s2)',
      '  after    a.png (id:s2), b.png, a.png (id:s1)',
    ])
  })

  test.each([
    ['Home, sweet home.png', '"Home, sweet home.png"'],
    ['iPad Pro (2nd generation).png', 'iPad Pro (2nd generation).png'],
    ['a"b.png', '"a\\"b.png"'],
    ['a\n::error::b.png', 'a\\n::error::b.png'],
    [`${'x'.repeat(200)}.png`, `${'x'.repeat(40)}…${'x'.repeat(35)}.png`],
  ])('a name is one word of its line', (name, shown) => {
    expect(describePlans([plan({ images: images(name) })])[1]).toBe(`  upload   ${shown}`)
  })

  test('long names that differ in the middle only are written out', () => {
    const long = (middle: string) => `${'x'.repeat(90)}${middle}${'y'.repeat(90)}.png`
    expect(describePlans([plan({ images: images(long('1'), long('2')) })]).slice(1)).toEqual([
      `  upload   ${long('1')},`,
      `           ${long('2')}`,
    ])
  })

  test('its lines fit a terminal', () => {
    const names = Array.from({ length: 10 }, (_, index) => `iPhone 15 Pro Max-${index}_Some_Screen_framed.png`)
    const lines = describePlans([plan({ locale: 'zh-Hant', place: ABSENT, images: images(...names) })])
    expect(lines).toHaveLength(6)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  test('of many sets what is alike in other locales is written out once', () => {
    const plans = Array.from({ length: 40 }, (_, index) =>
      plan({
        locale: `l${Math.floor(index / 4)}`,
        displayType: `APP_${index % 4}`,
        place: ABSENT,
        images: images(...Array.from({ length: 8 }, (_, image) => `${index % 4}-${image}.png`)),
      }),
    )
    const lines = describePlans(plans)
    expect(lines).toHaveLength(44)
    expect(lines.slice(0, 2)).toEqual([
      'l0 / APP_0: would create the set, upload 8',
      '  upload   0-0.png, 0-1.png, 0-2.png, 0-3.png, 0-4.png, 0-5.png, 0-6.png, 0-7.png',
    ])
    expect(lines.at(-1)).toBe('l9 / APP_3: would create the set, upload 8 (names as in l0)')
  })
})
