import { describe, expect, test } from '@jest/globals'
import { createSetPlan } from '../../../src/plan/create-set-plan.ts'
import type { SetInput, SetPlan } from '../../../src/plan/plan.ts'
import { estimateRequests } from '../../../src/run/session/estimate-requests.ts'
import { estimateSetRequests } from '../../../src/state/screenshot-sets/estimate-set-requests.ts'
import {
  ABSENT,
  createImage,
  createOrder,
  createScreenshot,
  createSetInput,
  DEFAULT_RULES,
} from '../../support/builders.ts'

function plan(facts: Parameters<typeof createSetInput>[0] | SetInput, unlisted: 'keep' | 'remove' = 'keep'): SetPlan {
  const { plan } = createSetPlan(createSetInput(facts), { ...DEFAULT_RULES, unlisted })
  if (plan === undefined) throw new Error('no plan')
  return plan
}

const screenshots = ['a.png', 'b.png'].map((name) => createScreenshot(name))
const ordered = { screenshots, order: createOrder('b.png', 'a.png') }
const uploading = { images: [createImage('a.png'), createImage('b.png')] }
const elsewhere = { localizationId: 'localization-2' }
const otherType = { displayType: 'APP_IPHONE_65' }

describe('carrying out plans takes', () => {
  test.each<[string, readonly SetPlan[], number]>([
    ['nothing for what is as it should be', [plan({ screenshots, order: createOrder('*') })], 0],
    ['an order and its read-back', [plan(ordered)], 2],
    ['one read-back for two orders of a localization', [plan(ordered), plan({ ...ordered, ...otherType })], 3],
    ['two read-backs for orders of two localizations', [plan(ordered), plan({ ...ordered, ...elsewhere })], 4],
    ['one request for each removal', [plan({ screenshots, order: createOrder('a.png') }, 'remove')], 1],
    ['one request for a set to be created', [plan({ place: ABSENT, order: createOrder('*') })], 1],
    ['two requests for each upload, an order, a read-back and two polls', [plan(uploading)], 8],
    [
      'shared polls and read-backs for two sets of a localization',
      [plan(uploading), plan({ ...uploading, ...otherType })],
      13,
    ],
  ])('%s', (_, plans, expected) => {
    expect(estimateRequests(plans, { estimateRequests: estimateSetRequests })).toBe(expected)
  })

  test('for a full catalogue at most 3,512 requests before polls, the 41 reads of its state included', () => {
    const images = Array.from({ length: 10 }, (_, index) => createImage(`${index}.png`))
    const plans = Array.from({ length: 39 }, (_, locale) =>
      Array.from({ length: 4 }, (_, type) =>
        plan({ place: ABSENT, images, localizationId: `localization-${locale}`, displayType: `APP_TYPE_${type}` }),
      ),
    ).flat()
    const polls = 39 * 2
    expect(2 + 39 + estimateRequests(plans, { estimateRequests: estimateSetRequests }) - polls).toBeLessThanOrEqual(
      3512,
    )
  })
})
