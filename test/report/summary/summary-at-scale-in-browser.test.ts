/** The summary and the comment of whole catalogues, as GitHub's page shows them. Skipped without a Chromium. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { renderPlanTable } from '../../../src/report/summary/render-plan-table.ts'
import { renderSummary } from '../../../src/report/summary/render-summary.ts'
import { findChromium } from '../find-chromium.ts'
import { startPictureServer } from '../picture-server.ts'
import { SCALE_CASES, type ScaleCaseName, USUAL, WHOLE } from '../scale-report.ts'
import { ARTIFACTS, DEVICES, type Device, openPage, startBrowser } from '../start-browser.ts'
import { createSummaryPage } from './summary-page.ts'

const CHROMIUM = findChromium(process.env)
const describeInBrowser = CHROMIUM === undefined ? describe.skip : describe

/** Pages of a thousand pictures take their time on a busy machine. */
jest.setTimeout(120_000)

/** GitHub shows nothing of a larger summary, and takes no longer comment. */
const SUMMARY_BYTES = 1024 * 1024
const COMMENT_CHARACTERS = 65_536

const SCALES = { 40: USUAL, 156: WHOLE } as const
const SETS = [40, 156] as const
const CASES = Object.keys(SCALE_CASES) as ScaleCaseName[]
/**
 * The whole catalogue only where it is long, and on a desktop: the others differ from their smaller ones in numbers alone, and
 * what fits a phone fits a desktop.
 */
const LONG: readonly ScaleCaseName[] = ['all-new', 'some-failed']

/** How many screens a summary is long, at most, while everything is folded. */
const SCREENS: Readonly<Record<Device, number>> = { desktop: 3.5, phone: 5 }

describeInBrowser('the summary of a whole catalogue', () => {
  let browser: Browser
  let pictures: Awaited<ReturnType<typeof startPictureServer>>

  beforeAll(async () => {
    browser = await startBrowser(CHROMIUM ?? '')
    pictures = await startPictureServer()
    await mkdir(ARTIFACTS, { recursive: true })
  })

  afterAll(async () => {
    await browser.close()
    await pictures[Symbol.asyncDispose]()
  })

  /** Pictures are loaded where they are looked at; a thousand of them in folds would only take time. */
  async function show(page: Page, markdown: string, { withPictures = false } = {}): Promise<void> {
    await page.context().setOffline(!withPictures)
    await page.setContent(createSummaryPage(markdown), { waitUntil: 'load' })
  }

  const headingsOf = (page: Page) => page.locator('h2, h3').allTextContents()

  describe.each(SETS)('of %i sets', (sets) => {
    test.each(sets === 40 ? CASES : LONG)(
      '%s: fits, says first what failed, then what changed, and folds the rest',
      async (name) => {
        const markdown = renderSummary(SCALE_CASES[name](SCALES[sets], pictures.origin), {})
        expect(Buffer.byteLength(markdown)).toBeLessThan(SUMMARY_BYTES)
        for (const device of LONG.includes(name) ? (['desktop', 'phone'] as const) : (['phone'] as const)) {
          await using opened = await openPage(browser, { viewport: DEVICES[device] })
          const { page } = opened
          await show(page, markdown)
          const { width, height } = DEVICES[device]
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
          expect((await headingsOf(page)).slice(1)).toEqual(HEADINGS[name])
          expect(await page.locator('li li').count()).toBe(0)
          // A few sets may stand open.
          expect(await page.locator('details[open]').count()).toBeLessThanOrEqual(3)
          expect(Number(await page.evaluate('document.documentElement.scrollHeight')) / height).toBeLessThan(
            SCREENS[device],
          )
          if (LONG.includes(name))
            await page.screenshot({ path: join(ARTIFACTS, `summary-${name}-${sets}-${device}.png`), fullPage: true })
        }
      },
    )
  })

  test('folds hold each changed set, with its pictures', async () => {
    await using opened = await openPage(browser)
    const { page } = opened
    await show(page, renderSummary(SCALE_CASES['many-changed'](USUAL, pictures.origin), {}), { withPictures: true })
    const folds = page.locator('.markdown > details')
    expect(await folds.count()).toBe(11)
    await folds.first().locator('> summary').click()
    await folds.first().locator('details > summary').first().click()
    expect(await page.locator('img:visible').count()).toBe(16)
    await page.screenshot({ path: join(ARTIFACTS, 'summary-unfolded.png'), fullPage: true })
  })

  test.each(['plan-all-new', 'drift', 'in-order'] as const)(
    'the comment of 156 sets, %s, fits and is short',
    async (name) => {
      const markdown = renderPlanTable(SCALE_CASES[name](WHOLE, pictures.origin))
      expect(markdown.length).toBeLessThan(COMMENT_CHARACTERS)
      for (const device of ['desktop', 'phone'] as const) {
        await using opened = await openPage(browser, { viewport: DEVICES[device] })
        const { page } = opened
        await show(page, markdown)
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(DEVICES[device].width)
        expect(Number(await page.evaluate('document.documentElement.scrollHeight'))).toBeLessThan(
          2 * DEVICES[device].height,
        )
        await page.screenshot({ path: join(ARTIFACTS, `comment-${name}-${device}.png`), fullPage: true })
      }
    },
  )
})

const HEADINGS: Readonly<Record<ScaleCaseName, readonly string[]>> = {
  'all-new': ['What changed'],
  'plan-all-new': ['What would change'],
  'few-changed': ['What changed'],
  'many-changed': ['What changed'],
  'some-failed': ['What failed', 'What changed'],
  drift: ['What failed', 'What would change'],
  'in-order': [],
  read: ['The sets'],
  pull: ['The sets'],
  validate: ['The sets'],
}
