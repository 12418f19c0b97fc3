import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import type { ImageFile } from '../../src/images/file/local-image.ts'
import { createJpeg } from '../support/images/jpeg.ts'
import { createPng } from '../support/images/png.ts'
import { createImageFolder } from './image-folder.ts'

const write = createImageFolder()

/** Peak memory in MiB of a process of its own that reads and checks the images, one after the other. */
async function measurePeak(files: readonly ImageFile[]): Promise<number> {
  const module = (name: string) => JSON.stringify(new URL(`../../src/images/${name}`, import.meta.url))
  const script = `
    import { readImageFacts } from ${module('read-image-facts.ts')}
    import { checkImage } from ${module('checks/check-image.ts')}
    for (const file of ${JSON.stringify(files)}) {
      const { issues } = await checkImage({ ...file, ...(await readImageFacts(file)) })
      if (issues.length > 0) throw new Error(issues[0].message)
    }
    console.log(process.resourceUsage().maxRSS / 1024)`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script])
  return Number(stdout)
}

test('a file of 100 MB and pixels of 100 MB take little more memory than a small image', async () => {
  const small = write('small.png', createPng({ width: 100, height: 100, alpha: 'opaque' }))
  const options = { width: 5000, height: 5000, alpha: 'opaque', sizeBytes: 100_000_000 } as const
  const large = write('large.png', createPng(options))
  const jpeg = write('large.jpg', createJpeg({ width: 5000, height: 5000, sizeBytes: 100_000_000 }))
  const [little, much] = [await measurePeak([small]), await measurePeak([large, jpeg])]
  expect(much - little).toBeLessThan(40)
})
