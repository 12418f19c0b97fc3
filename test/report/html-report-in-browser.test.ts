/** The HTML report as a browser shows it: from a file, as people open it. Skipped without a Chromium. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { DISPLAY_TYPES } from '../../src/display-types.ts'
import { renderHtmlReport } from '../../src/report/html/render-html-report.ts'
import { findChromium } from './find-chromium.ts'
import { measureContrasts } from './measure-contrasts.ts'
import { shrinkPng } from './palette-png.ts'
import { startPictureServer } from './picture-server.ts'
import { drawScreenshot } from './sample-pictures.ts'
import { createSampleReport, HOSTILE_NAME } from './sample-report.ts'
import { ARTIFACTS, startBrowser } from './start-browser.ts'

const CHROMIUM = findChromium(process.env)

/** A report that is open in a browser, with everything that the browser had to complain about. */
interface OpenReport extends AsyncDisposable {
  readonly page: Page
  readonly complaints: readonly string[]
}

const describeInBrowser = CHROMIUM === undefined ? describe.skip : describe

describeInBrowser('the HTML report in a browser', () => {
  let browser: Browser
  let pictures: Awaited<ReturnType<typeof startPictureServer>>
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'report-'))
    pictures = await startPictureServer()
    browser = await startBrowser(CHROMIUM ?? '')
    await mkdir(ARTIFACTS, { recursive: true })
  })

  afterAll(async () => {
    await browser.close()
    await pictures[Symbol.asyncDispose]()
    await rm(folder, { recursive: true })
  })

  async function openReport(options: BrowserContextOptions = {}): Promise<OpenReport> {
    const thumbnail = Buffer.from(drawScreenshot('share', { width: 240, height: 521 })).toString('base64')
    const html = renderHtmlReport(createSampleReport(pictures.origin), {
      thumbnailOf: ({ name }) => (name === '05-share.png' ? `data:image/svg+xml;base64,${thumbnail}` : undefined),
      generatedAt: new Date('2026-03-01T12:00:00Z'),
      displayTypeName: (type) => DISPLAY_TYPES.get(type)?.name,
    })
    const file = join(folder, 'report.html')
    await writeFile(file, html)
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
    await page.goto(pathToFileURL(file).href)
    return { page, complaints, [Symbol.asyncDispose]: () => context.close() }
  }

  const visibleSets = (page: Page) => page.locator('.set:visible').count()

  test.each([
    ['desktop', 'light', 1280],
    ['desktop', 'dark', 1280],
    ['phone', 'light', 390],
    ['phone', 'dark', 390],
  ] as const)('fits a %s and is legible in %s', async (device, colorScheme, width) => {
    await using report = await openReport({ viewport: { width, height: 900 }, colorScheme })
    const { page } = report
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    expect(await page.evaluate(measureContrasts)).toEqual([])
    // Pictures further down load only as they come into view.
    await page.evaluate("for (const image of document.images) image.loading = 'eager'")
    await page.evaluate('Promise.all([...document.images].map((image) => image.decode()))')
    expect(await page.evaluate('[...document.images].filter((image) => image.naturalWidth === 0).length')).toBe(0)
    expect(report.complaints).toEqual([])
    await page.evaluate('scrollTo(0, 0)')
    await page.screenshot({ path: join(ARTIFACTS, `html-report-${device}-${colorScheme}.png`), fullPage: true })
    if (process.env['UPDATE_PICTURES'] !== '1' || device !== 'desktop' || colorScheme !== 'light') return
    const top = await page.screenshot({ clip: { x: 0, y: 0, width, height: 1720 }, fullPage: true })
    await writeFile('docs/report.png', await shrinkPng(top, page))
  })

  test('shows before and after side by side on a desktop, one below the other on a phone', async () => {
    const edges = async (width: number) => {
      await using report = await openReport({ viewport: { width, height: 900 } })
      const sides = report.page.locator('.set').first().locator('.sides > section')
      const [before, after] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()]
      return { isBeside: before?.y === after?.y, isBelow: before?.x === after?.x }
    }
    expect(await edges(1280)).toEqual({ isBeside: true, isBelow: false })
    expect(await edges(390)).toEqual({ isBeside: false, isBelow: true })
  })

  test('is filtered by locale, display type and state, and says how many sets are left', async () => {
    await using report = await openReport()
    const { page } = report
    const status = page.getByRole('status')
    expect(await status.textContent()).toBe('Showing 7 of 7 sets')
    await page.getByRole('combobox', { name: 'Locale' }).selectOption('de-DE')
    expect(await visibleSets(page)).toBe(2)
    expect(await status.textContent()).toBe('Showing 2 of 7 sets')
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['German (Germany) de-DE'])
    await page.getByRole('combobox', { name: 'Display type' }).selectOption('APP_IPHONE_67')
    expect(await visibleSets(page)).toBe(1)
    await page.getByRole('combobox', { name: 'State' }).selectOption('failed')
    expect(await page.getByText('No set fits the filter.').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Show all' }).click()
    await status.filter({ hasText: 'Showing 7 of 7 sets' }).waitFor()
    expect(await visibleSets(page)).toBe(7)
  })

  test('leads to a set that the filter hides', async () => {
    await using report = await openReport()
    const { page } = report
    await page.getByRole('combobox', { name: 'Locale' }).selectOption('ja')
    await page.locator('a[href="#set-1"]').click()
    await page.locator('#set-1').waitFor({ state: 'visible' })
    expect(await visibleSets(page)).toBe(7)
  })

  test('can be used with the keyboard, and shows where one is', async () => {
    await using report = await openReport()
    const { page } = report
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Skip to the sets')
    expect((await page.locator(':focus').boundingBox())?.y).toBeGreaterThanOrEqual(0)
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('name')).toBe('locale')
    await page.keyboard.type('German')
    expect(await page.getByRole('status').textContent()).toBe('Showing 2 of 7 sets')
  })

  test('shows everything, and no filter, without scripts', async () => {
    await using report = await openReport({ javaScriptEnabled: false })
    expect(await visibleSets(report.page)).toBe(7)
    expect(await report.page.locator('#filter').isVisible()).toBe(false)
  })

  test('has landmarks, headings in order, and a name for everything', async () => {
    await using report = await openReport()
    const { page } = report
    for (const role of ['banner', 'main', 'contentinfo', 'search'] as const)
      expect(await page.getByRole(role).count()).toBe(1)
    const levels = await page
      .locator('h1, h2, h3, h4, h5')
      .evaluateAll((headings) => headings.map(({ nodeName }) => Number(nodeName[1])))
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(await page.locator('img:not([alt]), img[alt=""]').count()).toBe(0)
    const unnamed = (await page.locator('body').ariaSnapshot()).match(
      /- (link|combobox|button|img|region|article)(?= *$|:? *\n)/gm,
    )
    expect(unnamed).toBeNull()
  })

  test('prints without the filter, with all sets', async () => {
    await using report = await openReport({ viewport: { width: 794, height: 1123 } })
    await report.page.emulateMedia({ media: 'print' })
    expect(await report.page.locator('#filter').isVisible()).toBe(false)
    expect(await visibleSets(report.page)).toBe(7)
    expect((await report.page.pdf({ format: 'A4' })).length).toBeGreaterThan(1000)
  })

  test('keeps a hostile file name text', async () => {
    await using report = await openReport()
    const { page } = report
    expect(await page.getByText(HOSTILE_NAME, { exact: true }).count()).toBe(1)
    expect(await page.locator('img[src="x"]').count()).toBe(0)
    expect(await page.title()).toBe('✗ 1 of 7 sets failed, 3 changed · com.example.trails · IOS 2.1.0')
  })

  test('runs no script but its own, even where one got in', async () => {
    await using report = await openReport()
    const { page } = report
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.title = 1">')`,
    )
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = 2' }))`,
    )
    expect(await page.title()).toMatch(/^✗ 1 of 7/)
    expect(report.complaints.join()).toContain('Content Security Policy')
  })
})
