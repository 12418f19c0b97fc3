import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { replaceFile } from '../../src/files/replace-file.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replace-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

test('a file is written with its folders, and replaced as a whole', async () => {
  const path = join(folder, 'a/b/order.txt')
  await replaceFile(path, 'a much longer text')
  await replaceFile(path, 'short')
  expect(await readFile(path, 'utf8')).toBe('short')
  expect(await readdir(join(folder, 'a/b'))).toEqual(['order.txt'])
})

test('links that lie beside it, or in its place, are not written through', async () => {
  const secret = join(folder, 'secret')
  await writeFile(secret, 'untouched')
  const work = join(folder, 'work')
  await mkdir(work)
  // The names that another program of this kind might take for what it writes.
  const names = [`.${process.pid}.tmp`, 'order.txt.tmp', '.order.txt.tmp', 'order.txt~', 'order.txt']
  for (const name of names) await symlink(secret, join(work, name))
  await replaceFile(join(work, 'order.txt'), 'new')
  expect(await readFile(secret, 'utf8')).toBe('untouched')
  expect(await readFile(join(work, 'order.txt'), 'utf8')).toBe('new')
  expect((await readdir(work)).toSorted()).toEqual(names.toSorted())
})

test('what can not be written leaves nothing behind', async () => {
  await mkdir(join(folder, 'order.txt/inside'), { recursive: true })
  await expect(replaceFile(join(folder, 'order.txt'), 'new')).rejects.toMatchObject({ code: expect.any(String) })
  expect(await readdir(folder)).toEqual(['order.txt'])
})
