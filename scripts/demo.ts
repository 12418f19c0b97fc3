/**
 * Shows the action at work: a simulated App Store Connect with a sample app, a folder of images and an ordering file, and the
 * built action run on them as a runner would, twice. Fails where the order isn't right afterwards or the second run writes.
 */
import { createHash } from 'node:crypto'
import { type Simulator, startSimulator } from '../test/simulator/simulator.ts'
import { createPng } from '../test/support/images/png.ts'
import { type ActionRun, runAction } from '../test/support/run-action.ts'
import { createRunnerFolders, type Files } from '../test/support/runner-folders.ts'
import { addSet, keyInputs } from '../test/support/world.ts'

/** Brisk, but slow enough to see that images are processed. */
const TIME_SCALE = 0.1

const WANTED = ['01-home.png', '02-search.png', '03-details.png', '04-widgets.png', '05-pricing.png']

function createImage(seed: number): Buffer {
  return createPng({ width: 1290, height: 2796, seed })
}

/** The workspace: five images and their order. */
function createFiles(): Files {
  const images = WANTED.map(
    (name, index) => [`screenshots/en-US/APP_IPHONE_67/${name}`, createImage(index + 1)] as const,
  )
  const order = `# first line is shown first\nen-US:\n  APP_IPHONE_67:\n${WANTED.map((name) => `    - ${name}\n`).join('')}`
  return { 'screenshots.yml': order, ...Object.fromEntries(images) }
}

/** What App Store Connect has: one image under another name, one with an old picture, one missing, and all out of order. */
function fillAppStoreConnect(simulator: Simulator): string {
  const { world } = simulator
  const app = world.addApp({ bundleId: 'com.example.sunrise', name: 'Sunrise' })
  const version = world.addVersion({ app, versionString: '2.1.0' })
  const localization = world.addLocalization({ version, locale: 'en-US' })
  const screenshots = [
    { fileName: '05-pricing.png', bytes: createImage(5) },
    { fileName: '03-details.png', bytes: createImage(33) },
    { fileName: 'search-final.png', bytes: createImage(2) },
    { fileName: '01-home.png', bytes: createImage(1) },
  ]
  return addSet(simulator, { localization, screenshots }).set
}

function print(title: string, ...lines: readonly string[]): void {
  console.log(`\n── ${title}\n${lines.join('\n')}`)
}

function printRun(run: ActionRun, requests: readonly string[]): void {
  print('log', run.log)
  const outputs = Object.entries(run.outputs).filter(([name]) => name !== 'result')
  print('outputs', ...outputs.map(([name, value]) => `${name}: ${value}`))
  print(
    `${requests.length} requests, exit code ${run.exitCode}`,
    ...requests.map((line) => line.replace(/\?.* →/, ' →')),
  )
}

async function demonstrate(): Promise<void> {
  await using simulator = await startSimulator({ timeScale: TIME_SCALE, latencyMs: 80, processingSeconds: 3 })
  await using folders = await createRunnerFolders()
  const set = fillAppStoreConnect(simulator)
  const run = (files: Files) =>
    runAction({
      inputs: {
        ...keyInputs(simulator),
        'bundle-id': 'com.example.sunrise',
        'ordering-file': 'screenshots.yml',
        screenshots: 'screenshots',
        unlisted: 'remove',
      },
      env: { APP_STORE_CONNECT_API_URL: simulator.url, APP_STORE_CONNECT_TIME_SCALE: String(TIME_SCALE) },
      files,
      folders,
    })

  console.log('A release of version 2.1.0, on the tag v2.1.0. The repository wants these screenshots, in this order:')
  console.log(WANTED.join('\n'))
  print('order on App Store Connect before', ...simulator.world.order(set))
  const first = await run(createFiles())
  printRun(first, simulator.journal.lines())
  print('order on App Store Connect after (what is reused keeps its name)', ...simulator.world.order(set))

  console.log('\n\nThe same once more: nothing is left to do.')
  simulator.journal.clear()
  const second = await run({})
  printRun(second, simulator.journal.lines())

  // By content: a reused screenshot keeps the file name that App Store Connect has for it.
  const shown = simulator.world.screenshots(set).map(({ checksum }) => checksum)
  const wanted = WANTED.map((_, index) =>
    createHash('md5')
      .update(createImage(index + 1))
      .digest('hex'),
  )
  const isRight = first.exitCode === 0 && second.exitCode === 0 && shown.join() === wanted.join()
  if (!isRight || simulator.journal.writes().length > 0 || simulator.violations.length > 0) {
    console.error(`\nThis isn't what the demo should show. ${simulator.violations.join('; ')}`)
    process.exitCode = 1
  }
}

if (import.meta.main) await demonstrate()
