import { expect, test } from '@jest/globals'
import { checkReportFile } from '../../src/run/check-report-file.ts'
import { createWorkspace } from '../wanted/workspace.ts'

test.each(['shots', 'shots/a.png', 'order.yml', 'new.json', 'order.yml/report.html'])(
  'a report at %s is refused before anything is done',
  async (report) => {
    await using workspace = await createWorkspace()
    await workspace.add('shots/a.png', 'order.yml')
    await expect(checkReportFile({ inputs: { report }, roots: workspace.roots })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('where no file can be written'),
    })
  },
)

test.each(['report.html', 'new/folder/report.htm', 'report'])('a report may be written to %s', async (report) => {
  await using workspace = await createWorkspace()
  const file = await checkReportFile({ inputs: { report }, roots: workspace.roots })
  expect(file?.relativePath).toBe(report)
})
