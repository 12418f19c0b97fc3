import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ROOT } from '../support/action-metadata.ts'
import type { ActionRun } from '../support/run-action.ts'
import { readExpected } from '../support/scenario-files.ts'
import { LAYOUTS } from './layouts.ts'
import { runLayout } from './run-layout.ts'

const FOLDER = join(ROOT, 'test/layouts/expected')

describe('folders as they are found', () => {
  for (const layout of LAYOUTS) {
    test.concurrent(layout.name, async () => {
      const { text, runs, delivery, afterDeliver } = await runLayout(layout)
      const folder = join(FOLDER, layout.name.replaceAll(' ', '-'))
      await mkdir(folder, { recursive: true })
      expect(text).toBe(await readExpected(join(folder, 'expected.txt'), text))
      const isAsDelivered = delivery.kind === 'delivered' && (afterDeliver === undefined || isEmptyPlan(afterDeliver))
      expect(isAsDelivered).toBe(layout.isAsDelivered)
      if (layout.annotations !== undefined) {
        expect(runs[0]?.annotations.map(({ level }) => level)).toEqual(layout.annotations)
      }
    })
  }
})

function isEmptyPlan({ exitCode, outputs }: ActionRun): boolean {
  return exitCode === 0 && outputs['changed'] === 'false'
}
