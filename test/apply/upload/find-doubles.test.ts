import { describe, expect, test } from '@jest/globals'
import type { SetProgress } from '../../../src/apply/progress/set-progress.ts'
import { findDoubles } from '../../../src/apply/upload/find-doubles.ts'
import type { SetPlan, UploadSlot } from '../../../src/plan/plan.ts'
import type { Screenshot } from '../../../src/state/screenshot-set.ts'
import { createImage, createPlace, createScreenshot } from '../../support/builders.ts'

const SET = { localizationId: 'localization-1', locale: 'en-US', displayType: 'APP_IPHONE_67' }
const OLD = createScreenshot('old.png')
const SLOT: UploadSlot = { kind: 'upload', image: createImage('home.png'), replaces: [], adopts: null }
const OURS = createScreenshot('home.png', { id: 'ours' })

function createProgress(present: readonly Screenshot[]): SetProgress {
  const plan: SetPlan = { ...SET, place: createPlace(), before: [OLD], slots: [SLOT], removals: [], reordered: false }
  return {
    plan,
    place: {
      localization: { kind: 'app-store-version', id: SET.localizationId },
      displayType: SET.displayType,
      id: 'set-1',
    },
    isCreated: false,
    isReordered: false,
    isHalted: false,
    present,
    uploaded: new Map([[SLOT, OURS]]),
    failures: [],
    removed: [],
    stuck: new Set(),
    gone: new Set(),
    resurfaced: new Set(),
    errors: [],
    open: new Set(),
    lost: new Set(),
    lastCommit: undefined,
  }
}

describe('doubles that somebody else uploaded meanwhile', () => {
  test.each<[string, readonly Screenshot[], boolean]>([
    ['what was there and what this run uploaded', [OLD, OURS], false],
    [
      'another picture of the same name',
      [OLD, OURS, createScreenshot('home.png', { id: 'x', picture: 'other' })],
      false,
    ],
    ['a reservation', [OURS, createScreenshot('home.png', { id: 'x', state: 'reserved' })], false],
    ['the same picture', [OLD, OURS, createScreenshot('copy.png', { id: 'x', picture: 'home' })], true],
  ])('%s', (_name, present, isDouble) => {
    expect(findDoubles(createProgress(present)).map(({ message }) => message)).toEqual(
      isDouble
        ? [
            'en-US / APP_IPHONE_67 (6.9" iPhone) holds "home.png" twice: somebody else uploaded the same at the same time',
          ]
        : [],
    )
  })
})
