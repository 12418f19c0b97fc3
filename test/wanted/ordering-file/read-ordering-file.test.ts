import { execFileSync } from 'node:child_process'
import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { assertOrderingFileName, parseOrderingFile } from '../../../src/wanted/ordering-file/parse-ordering-file.ts'
import { readOrderingFile } from '../../../src/wanted/ordering-file/read-ordering-file.ts'
import { VOCABULARY } from '../vocabulary.ts'
import { createWorkspace, type Workspace } from '../workspace.ts'

async function load(workspace: Workspace, file: string): Promise<ReturnType<typeof parseOrderingFile>> {
  const { workspace: folder } = workspace.roots
  assertOrderingFileName(file)
  const bytes = await readOrderingFile({ path: join(folder, file), file, workspace: folder })
  return parseOrderingFile(bytes, file, VOCABULARY)
}

describe('an ordering file on disk', () => {
  test('is read and parsed', async () => {
    await using workspace = await createWorkspace()
    await writeFile(join(workspace.roots.workspace, 'order.txt'), '\ufeffb\r\na\r\n')
    expect(await load(workspace, 'order.txt')).toMatchObject({
      kind: 'list',
      file: 'order.txt',
      order: {
        references: [
          { value: 'b', line: 1 },
          { value: 'a', line: 2 },
        ],
      },
    })
  })

  test('up to 1 MiB is read, and of a huge one nothing', async () => {
    await using workspace = await createWorkspace()
    await workspace.add('order.txt', 'huge.txt')
    await writeFile(join(workspace.roots.workspace, 'order.txt'), `a\n${'#'.repeat(1024 * 1024 - 2)}`)
    expect(await load(workspace, 'order.txt')).toMatchObject({ order: { references: [{ value: 'a' }] } })
    await truncate(join(workspace.roots.workspace, 'huge.txt'), 2 ** 40)
    await expect(load(workspace, 'huge.txt')).rejects.toMatchObject({
      name: 'OrderingFileError',
      code: 'ORDERING_FILE_TOO_LARGE',
      message: expect.stringContaining('1099511627776 bytes'),
    })
  })

  test('what has no size but content is bounded too', async () => {
    await using workspace = await createWorkspace()
    await workspace.link('endless.txt', '/dev/zero')
    await expect(load(workspace, 'endless.txt')).rejects.toMatchObject({
      message: expect.stringContaining('a device or a pipe'),
    })
  })

  test('that is not there is told with similar names', async () => {
    await using workspace = await createWorkspace()
    await workspace.add('conf/order.yml', 'conf/ordre.txt', 'conf/readme.md')
    await expect(load(workspace, 'conf/order.txt')).rejects.toMatchObject({
      name: 'OrderingFileError',
      code: 'ORDERING_FILE_NOT_FOUND',
      hint: expect.stringContaining('conf holds no "order.txt", but order.yml, ordre.txt, readme.md.'),
      issues: [{ location: { file: 'conf/order.txt' } }],
    })
    await expect(load(workspace, 'conf/zzz.txt')).rejects.toMatchObject({
      hint: expect.stringContaining('conf holds no "zzz.txt", but order.yml'),
    })
    await expect(load(workspace, 'nowhere/order.txt')).rejects.toMatchObject({
      hint: expect.stringContaining('checked out'),
    })
    await expect(load(workspace, 'conf/readme.md/order.txt')).rejects.toMatchObject({ code: 'ORDERING_FILE_NOT_FOUND' })
  })

  test('that is a folder or a pipe is an error, at once', async () => {
    await using workspace = await createWorkspace()
    await workspace.add('order.txt/')
    execFileSync('mkfifo', [join(workspace.roots.workspace, 'pipe.txt')])
    await expect(load(workspace, 'order.txt')).rejects.toMatchObject({
      message: expect.stringContaining('is a folder, not a file'),
    })
    await expect(load(workspace, 'pipe.txt')).rejects.toMatchObject({
      message: expect.stringContaining('is a device or a pipe'),
    })
  })

  test('with another extension is not looked for', async () => {
    await using workspace = await createWorkspace()
    await expect(load(workspace, 'order.csv')).rejects.toMatchObject({ code: 'INPUT_INVALID' })
  })
})
