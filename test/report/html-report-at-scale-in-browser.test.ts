/** The HTML report of whole catalogues, as a browser shows it from a file. Skipped without a Chromium. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { findDisplayType } from '../../src/display-types.ts'
import { renderHtmlReport } from '../../src/report/html/render-html-report.ts'
import { findChromium } from './find-chromium.ts'
import { measureContrasts } from './measure-contrasts.ts'
import { startPictureServer } from './picture-server.ts'
import { SCALE_CASES, type Scale, type ScaleCaseName, USUAL, WHOLE } from './scale-report.ts'
import { ARTIFACTS, DEVICES, openPage, startBrowser } from './start-browser.ts'

const CHROMIUM = findChromium(process.env)
/** Pages of a thousand pictures take their time on a busy machine. */
jest.setTimeout(120_000)

const describeInBrowser = CHROMIUM === undefined ? describe.skip : describe

describeInBrowser('the HTML report of a whole catalogue', () => {
  let browser: Browser
  let pictures: Awaited<ReturnType<typeof startPictureServer>>
  let folder: string

  beforeAll(async () => {
    browser = await startBrowser(CHROMIUM ?? '')
    pictures = await startPictureServer()
    folder = await mkdtemp(join(tmpdir(), 'report-'))
    await mkdir(ARTIFACTS, { recursive: true })
  })

  afterAll(async () => {
    await browser.close()
    await pictures[Symbol.asyncDispose]()
    await rm(folder, { recursive: true })
  })

  async function open(name: ScaleCaseName, scale: Scale, options: BrowserContextOptions = {}) {
    const html = renderHtmlReport(SCALE_CASES[name](scale, pictures.origin), {
      thumbnailOf: () => undefined,
      generatedAt: new Date('2026-03-01T12:00:00Z'),
      displayTypeName: (type) => findDisplayType(type)?.name,
    })
    const file = join(folder, `${name}-${scale.locales}.html`)
    await writeFile(file, html)
    const opened = await openPage(browser, options)
    await opened.page.goto(pathToFileURL(file).href)
    return opened
  }

  const heightOf = async (page: Page, selector: string) => (await page.locator(selector).boundingBox())?.height ?? 0

  describe.each([
    ['40 sets', USUAL],
    ['156 sets', WHOLE],
  ] as const)('of %s', (sets, scale) => {
    test.each(['desktop', 'phone'] as const)('has an overview that fits the screen of a %s', async (device) => {
      for (const name of ['some-failed', 'all-new'] as const) {
        await using opened = await open(name, scale, { viewport: DEVICES[device] })
        const { page } = opened
        const { width, height } = DEVICES[device]
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
        expect(
          await page.evaluate(
            `(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.matrix'))`,
          ),
        ).toBe(0)
        expect(await heightOf(page, '.matrix')).toBeLessThanOrEqual(height)
        // What a finger hits (WCAG 2.2, 2.5.8).
        const links = await page
          .locator('.matrix a')
          .evaluateAll((all) =>
            all.map((link) => link.getBoundingClientRect()).filter((box) => box.width < 24 || box.height < 24),
          )
        expect(links).toEqual([])
        await page.locator('#overview').scrollIntoViewIfNeeded()
        await page.evaluate(`document.querySelector('#overview').scrollIntoView()`)
        await page.screenshot({
          path: join(ARTIFACTS, `html-overview-${name}-${sets.replace(' ', '-')}-${device}.png`),
        })
      }
    })
  })

  test.each([
    ['light', 'desktop'],
    ['dark', 'desktop'],
    ['light', 'phone'],
    ['dark', 'phone'],
  ] as const)('its overview is legible in %s on a %s', async (colorScheme, device) => {
    await using opened = await open('some-failed', USUAL, { viewport: DEVICES[device], colorScheme })
    const { page } = opened
    expect(await page.evaluate(measureContrasts)).toEqual([])
    await page.screenshot({ path: join(ARTIFACTS, `html-top-${colorScheme}-${device}.png`) })
  })

  test('opens at once: pictures are loaded as they come into view, and what is far off is not laid out', async () => {
    await using opened = await open('many-changed', WHOLE)
    const { page } = opened
    const loaded = await page.evaluate(
      '[...document.images].filter((image) => image.complete && image.naturalWidth > 0).length',
    )
    expect(await page.locator('img').count()).toBeGreaterThan(1560)
    expect(loaded).toBeLessThan(100)
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.set')).contentVisibility`)).toBe('auto')
  })

  test('leads to each set, the last one too', async () => {
    await using opened = await open('some-failed', WHOLE)
    const { page } = opened
    await page.locator('.matrix a').last().click()
    const set = page.locator('#set-156')
    await set.filter({ visible: true }).waitFor()
    expect(await page.evaluate('location.hash')).toBe('#set-156')
    const box = await set.boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect(box?.y).toBeLessThan(DEVICES.desktop.height)
  })

  test('says of each set in words where it is, how it ended and how much is in it', async () => {
    await using opened = await open('some-failed', USUAL)
    const { page } = opened
    const table = page.getByRole('region', { name: 'Overview' }).getByRole('table')
    expect(await table.getByRole('columnheader').allTextContents()).toEqual([
      'Locale',
      'iPhone 6.9" APP_IPHONE_67',
      'iPhone 6.5" APP_IPHONE_65',
      'iPad 13" APP_IPAD_PRO_3GEN_129',
      'iPad 11" APP_IPAD_PRO_3GEN_11',
    ])
    expect(await table.getByRole('link', { name: 'bn-BD, iPhone 6.5": failed, 8 screenshots' }).count()).toBe(1)
  })

  test.each(['read', 'validate'] as const)('of %s shows sets as they are, once', async (name) => {
    await using opened = await open(name, USUAL)
    const { page } = opened
    expect(await page.locator('.sides.two').count()).toBe(0)
    expect(
      await page
        .getByText(/unchanged/i)
        .filter({ visible: true })
        .count(),
    ).toBe(0)
  })
})
