/** What each example under `examples/` is run on, and what must come of it. */
import { expect } from '@jest/globals'
import { parse } from 'yaml'
import type { Simulator } from '../simulator/simulator.ts'
import type { GitHubServer } from './github-server.ts'
import { createPng } from './images/png.ts'
import type { Occasion, WorkflowRun } from './run-workflow.ts'
import { REPOSITORY, SHA } from './runner-environment.ts'
import type { Files } from './runner-folders.ts'
import { addSet, lines, type SetLike } from './world.ts'

/** What lies around one example, and what must have come of it. */
export interface Example {
  readonly occasion: Occasion
  readonly vars?: Readonly<Record<string, string>>
  readonly files: Files
  /** Fills App Store Connect. */
  arrange(simulator: Simulator): void
  verify(left: Left): void
}

/** What a run of an example leaves behind. */
export interface Left {
  readonly run: WorkflowRun
  readonly simulator: Simulator
  readonly github: GitHubServer
}

/** A push of the tag v2.1.0. */
export const TAG: Occasion = { eventName: 'push', ref: 'refs/tags/v2.1.0' }
const BY_HAND: Occasion = { eventName: 'workflow_dispatch', ref: 'refs/heads/main' }

/** A pull request from a branch of the same repository. */
export const PULL_REQUEST: Occasion = {
  eventName: 'pull_request',
  ref: 'refs/pull/5/merge',
  event: { pull_request: { number: 5, head: { sha: SHA, repo: { full_name: REPOSITORY } } } },
}

/** A pull request from a fork, which gets no secrets. */
const FROM_FORK: Occasion = {
  ...PULL_REQUEST,
  event: { pull_request: { number: 6, head: { sha: SHA, repo: { full_name: 'stranger/app' } } } },
}

function createImage(seed: number, size = { width: 1290, height: 2796 }): Buffer {
  return createPng({ ...size, seed })
}

const HOME = createImage(1)
const SEARCH = createImage(2)
const PAD = createImage(3, { width: 2064, height: 2752 })

const ORDERING_FILE = 'en-US:\n  APP_IPHONE_67: [01-home.png, 02-search.png]\nde-DE: en-US\n'

const FILES: Files = {
  'screenshots.yml': ORDERING_FILE,
  'screenshots/en-US/APP_IPHONE_67/01-home.png': HOME,
  'screenshots/en-US/APP_IPHONE_67/02-search.png': SEARCH,
}

/** Version 2.1.0 of the app in English and German; the English set is given, German has none. */
export function addVersion(simulator: Simulator, english: SetLike = {}): void {
  const { world } = simulator
  const version = world.addVersion({ versionString: '2.1.0' })
  addSet(simulator, { ...english, localization: world.addLocalization({ version, locale: 'en-US' }) })
  world.addLocalization({ version, locale: 'de-DE' })
}

/** The order of every set, by locale and display type. */
export function listOrders({ world }: Simulator): Readonly<Record<string, readonly string[]>> {
  const sets = world
    .localizations()
    .flatMap(({ id, locale }) =>
      world.sets(id).map((set) => [`${locale} ${set.displayType}`, world.order(set.id)] as const),
    )
  return Object.fromEntries(sets)
}

const IN_ORDER = {
  'en-US APP_IPHONE_67': ['01-home.png', '02-search.png'],
  'de-DE APP_IPHONE_67': ['01-home.png', '02-search.png'],
}

/** By file name. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  'release-on-tag.yml': {
    occasion: TAG,
    files: FILES,
    arrange: (simulator) => addVersion(simulator, { screenshots: ['old.png'] }),
    verify({ run, simulator }) {
      expect(listOrders(simulator)).toEqual(IN_ORDER)
      expect(run.steps[0]?.run.written['screenshots.html']?.length).toBeGreaterThan(0)
    },
  },

  'plan-on-pull-request.yml': {
    occasion: PULL_REQUEST,
    files: FILES,
    arrange: (simulator) => addVersion(simulator, { screenshots: ['old.png'] }),
    verify({ simulator, github }) {
      expect(simulator.journal.writes()).toEqual([])
      expect(github.comments).toHaveLength(1)
      expect(github.comments[0]?.body).toContain('APP_IPHONE_67')
    },
  },

  'plan-by-hand.yml': {
    occasion: BY_HAND,
    files: FILES,
    arrange: (simulator) => addVersion(simulator),
    verify({ run, simulator }) {
      expect(simulator.journal.writes()).toEqual([])
      expect(run.steps.at(-1)?.run.outputs['uploaded']).toBe('4')
    },
  },

  'validate-on-pull-request.yml': {
    occasion: FROM_FORK,
    files: FILES,
    arrange: (simulator) => addVersion(simulator),
    verify({ run, simulator }) {
      expect(simulator.journal.requests()).toEqual([])
      const { sets } = JSON.parse(run.steps.at(-1)?.run.outputs['result'] ?? '')
      expect(sets).toMatchObject([{ locale: 'en-US' }, { locale: 'de-DE' }])
    },
  },

  'matrix-over-locales.yml': {
    occasion: TAG,
    files: FILES,
    arrange: (simulator) => addVersion(simulator),
    verify({ run, simulator }) {
      expect(run.steps.map(({ job }) => job)).toEqual(['plan', 'apply', 'apply'])
      expect(listOrders(simulator)).toEqual(IN_ORDER)
    },
  },

  'from-fastlane.yml': {
    occasion: TAG,
    files: {
      'fastlane/screenshots/en-US/iphone_2.png': SEARCH,
      'fastlane/screenshots/en-US/iphone_10.png': HOME,
      'fastlane/screenshots/de-DE/ipad_1.png': PAD,
    },
    arrange: (simulator) => addVersion(simulator, { screenshots: ['old.png'] }),
    verify: ({ simulator }) =>
      expect(listOrders(simulator)).toEqual({
        'en-US APP_IPHONE_67': ['iphone_2.png', 'iphone_10.png'],
        'de-DE APP_IPAD_PRO_3GEN_129': ['ipad_1.png'],
      }),
  },

  'custom-product-pages.yml': {
    occasion: BY_HAND,
    files: {
      'pages/summer/order.yml': 'en-US:\n  APP_IPHONE_67: [beach.png]\n',
      'pages/summer/en-US/APP_IPHONE_67/beach.png': HOME,
      'pages/students/order.yml': 'fr-FR:\n  APP_IPHONE_67: [campus.png]\n',
      'pages/students/fr-FR/APP_IPHONE_67/campus.png': SEARCH,
    },
    arrange({ world }) {
      for (const [name, locale] of [
        ['summer', 'en-US'],
        ['students', 'fr-FR'],
      ] as const) {
        const pageVersion = world.addCustomProductPageVersion({ page: world.addCustomProductPage({ name }) })
        world.addCustomProductPageLocalization({ pageVersion, locale })
      }
    },
    verify: ({ simulator }) =>
      expect(listOrders(simulator)).toEqual({
        'en-US APP_IPHONE_67': ['beach.png'],
        'fr-FR APP_IPHONE_67': ['campus.png'],
      }),
  },

  'order-only.yml': {
    occasion: TAG,
    files: { 'screenshots/order.txt': lines('01-home.png', '*', '99-pricing.png') },
    arrange(simulator) {
      const version = simulator.world.addVersion({ versionString: '2.1.0' })
      const localization = simulator.world.addLocalization({ version, locale: 'en-US' })
      addSet(simulator, { localization, screenshots: ['99-pricing.png', '02-search.png', '01-home.png'] })
    },
    verify: ({ simulator }) =>
      expect(listOrders(simulator)).toEqual({
        'en-US APP_IPHONE_67': ['01-home.png', '02-search.png', '99-pricing.png'],
      }),
  },

  'drift-check.yml': {
    occasion: { eventName: 'schedule', ref: 'refs/heads/main' },
    vars: { APPSTORE_VERSION: '2.0' },
    files: { ...FILES, 'screenshots.yml': 'en-US:\n  APP_IPHONE_67: [01-home.png, 02-search.png]\n' },
    arrange(simulator) {
      const version = simulator.world.addVersion({ versionString: '2.0', state: 'READY_FOR_DISTRIBUTION' })
      addSet(simulator, {
        localization: simulator.world.addLocalization({ version, locale: 'en-US' }),
        screenshots: [
          { fileName: '01-home.png', bytes: HOME },
          { fileName: '02-search.png', bytes: SEARCH },
        ],
      })
    },
    verify: ({ simulator }) => expect(simulator.journal.writes()).toEqual([]),
  },

  'pull-order.yml': {
    occasion: BY_HAND,
    files: {},
    arrange: (simulator) => addVersion(simulator, { screenshots: ['02-search.png', '01-home.png'] }),
    verify({ run, simulator }) {
      expect(simulator.journal.writes()).toEqual([])
      expect(parse(String(run.steps[0]?.run.written['screenshots.yml']))).toEqual({
        'en-US': { APP_IPHONE_67: ['02-search.png', '01-home.png'] },
      })
    },
  },
}
