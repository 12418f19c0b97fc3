import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const FOLDER = dirname(fileURLToPath(import.meta.url))

/** What only an error about one set or its screenshots holds. */
const ABOUT_A_SET = /\/appScreenshotSets\/|\/appScreenshots\/|\bset-\d/

/** A set as messages name it: locale and display type. */
const PLACE = /[\w-]+ \/ (?:IMESSAGE_)?APP_[A-Z0-9_]+/

/** The target that the inputs name by its ID and that isn't there has no place. */
const MISSING_TARGET = /GET \/v1\/appScreenshotSets\/\S+ was answered with 404/

/** All annotations of all scenarios, each with the lines that belong to it. */
async function readAnnotations(): Promise<readonly { readonly scenario: string; readonly text: string }[]> {
  const entries = await readdir(FOLDER, { withFileTypes: true })
  const scenarios = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const found = await Promise.all(
    scenarios.map(async (scenario) => {
      const text = await readFile(join(FOLDER, scenario, 'expected.txt'), 'utf8')
      const sections = text.split('── annotations\n').slice(1)
      const annotations = sections.flatMap((section) =>
        (section.split('\n\n')[0] ?? '').split(/^(?=(?:error|warning|notice) · )/m),
      )
      return annotations.map((annotation) => ({ scenario, text: annotation }))
    }),
  )
  return found.flat()
}

test('no annotation about a set lacks its locale and display type', async () => {
  const annotations = await readAnnotations()
  const aboutSets = annotations.filter(({ text }) => ABOUT_A_SET.test(text) && !MISSING_TARGET.test(text))
  expect(aboutSets.length).toBeGreaterThan(10)
  expect(aboutSets.filter(({ text }) => !PLACE.test(text))).toEqual([])
})
