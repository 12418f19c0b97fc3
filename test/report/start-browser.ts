import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** Where tests leave pictures of what they looked at; git doesn't see it. */
export const ARTIFACTS = 'artifacts'

/** Devices that pages are looked at on, in pixels of the page. */
export const DEVICES = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const

export type Device = keyof typeof DEVICES

/** Starts the browser that `findChromium` found; it asks nobody for anything. */
export async function startBrowser(executablePath: string): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  const args = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return chromium.launch({ executablePath, args, chromiumSandbox: false })
}

/** A page in a context of its own, which goes with it. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page } & AsyncDisposable> {
  const context = await browser.newContext({ viewport: DEVICES.desktop, ...options })
  return { page: await context.newPage(), [Symbol.asyncDispose]: () => context.close() }
}
