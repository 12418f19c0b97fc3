/**
 * The picture of what the first workflow with a key shows in its summary. The summary that it was made of lies beside it and
 * is held against what the workflow gives now; `UPDATE_PICTURES=1 npm test -- first-look` makes both anew.
 */
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { findChromium } from './report/find-chromium.ts'
import { shrinkPng } from './report/palette-png.ts'
import { drawScreenshot } from './report/sample-pictures.ts'
import { openPage, startBrowser } from './report/start-browser.ts'
import { createSummaryPage } from './report/summary/summary-page.ts'
import { startSimulator } from './simulator/simulator.ts'
import { ROOT } from './support/action-metadata.ts'
import { startGitHubServer } from './support/github-server.ts'
import { createPng } from './support/images/png.ts'
import { runWorkflow } from './support/run-workflow.ts'
import type { Files } from './support/runner-folders.ts'
import { TIME_SCALE } from './support/scenario.ts'
import type { Workflow } from './support/workflow-schema.ts'
import { addSet, keyInputs } from './support/world.ts'

const PICTURE = join(ROOT, 'docs/first-look.png')
const SUMMARY = join(ROOT, 'test/first-look.summary.md')
const PICTURE_BYTES = 60_000
const WIDTH = 860

const NAMES = ['01-home.png', '02-search.png', '03-map.png', '04-share.png'] as const

function createImage(index: number): Buffer {
  return createPng({ width: 1290, height: 2796, seed: index + 1 })
}

const FILES: Files = {
  'screenshots.yml': 'en-US:\n  APP_IPHONE_67: [01-home.png, 02-search.png, 03-map.png, 04-share.png]\n',
  ...Object.fromEntries(NAMES.map((name, index) => [`screenshots/en-US/APP_IPHONE_67/${name}`, createImage(index)])),
}

/** Runs the example on a version whose set is out of order and lacks an image; what differs from run to run is made the same. */
async function runExample(): Promise<string> {
  const workflow: Workflow = parse(await readFile(join(ROOT, 'examples/plan-by-hand.yml'), 'utf8'))
  await using simulator = await startSimulator({ timeScale: TIME_SCALE })
  await using github = await startGitHubServer()
  const version = simulator.world.addVersion({ versionString: '2.1.0' })
  const localization = simulator.world.addLocalization({ version, locale: 'en-US' })
  const there = [2, 0, 1].map((index) => ({ fileName: NAMES[index] ?? '', bytes: createImage(index) }))
  addSet(simulator, { localization, screenshots: there })
  const { 'issuer-id': issuer, 'api-key-id': keyId, 'api-private-key': privateKey } = keyInputs(simulator)
  const { steps } = await runWorkflow(workflow, {
    simulator,
    github,
    occasion: { eventName: 'workflow_dispatch', ref: 'refs/heads/main' },
    files: FILES,
    secrets: { APPSTORE_API_PRIVATE_KEY: privateKey ?? '' },
    vars: { APPSTORE_ISSUER_ID: issuer ?? '', APPSTORE_API_KEY_ID: keyId ?? '' },
  })
  const { exitCode, summary = '', log } = steps.at(-1)?.run ?? {}
  expect(exitCode === 0 ? '' : log).toBe('')
  return summary
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+\/image\/[^/"]+/g, 'https://pictures.example')
    .replace(/\d+\.\d s$/m, '1.8 s')
}

/** One colour in place of the gradient: a picture of a few kilobytes. */
function flatten(svg: string): string {
  const colour = /stop-color="([^"]*)"/.exec(svg)?.[1] ?? '#334155'
  return svg.replace('fill="url(#g)"', `fill="${colour}"`)
}

async function drawPicture(summary: string): Promise<void> {
  const shown = summary.replaceAll(
    /<img src="[^"]*" width="(\d+)" height="(\d+)" alt="\d+\. \d+-(\w+)/g,
    (tag, width, height, kind) => {
      const svg = flatten(drawScreenshot(kind, { width: Number(width) * 4, height: Number(height) * 4 }))
      return tag.replace(/src="[^"]*"/, `src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}"`)
    },
  )
  const browser = await startBrowser(findChromium(process.env) ?? '')
  try {
    await using opened = await openPage(browser, { viewport: { width: WIDTH, height: 400 } })
    await opened.page.setContent(createSummaryPage(shown))
    const picture = await opened.page.locator('.markdown').screenshot()
    await writeFile(PICTURE, await shrinkPng(picture, opened.page))
  } finally {
    await browser.close()
  }
}

test('the picture of the first look shows what its workflow gives', async () => {
  const summary = await runExample()
  if (process.env['UPDATE_PICTURES'] === '1') {
    await writeFile(SUMMARY, summary)
    await drawPicture(summary)
  }
  expect(summary).toBe(await readFile(SUMMARY, 'utf8'))
  expect((await stat(PICTURE)).size).toBeLessThanOrEqual(PICTURE_BYTES)
})
