import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { resolveWorkspacePath } from '../../src/files/resolve-path.ts'
import { createWorkspace } from '../wanted/workspace.ts'

describe('a path of the user', () => {
  test.each([
    ['shots', 'shots'],
    ['./shots/', 'shots'],
    ['shots/../shots', 'shots'],
    ['..a/b', '..a/b'],
    ['new/deep/report.html', 'new/deep/report.html'],
    ['.', '.'],
    ['within/a.png', 'shots/a.png'],
    ['within/new.png', 'shots/new.png'],
    ['dangling', 'not/there'],
    ['chain', 'not/there'],
  ])('%s in the workspace leads to %s', async (path, relativePath) => {
    await using workspace = await createWorkspace()
    await workspace.add('shots/a.png')
    await workspace.link('within', 'shots')
    await workspace.link('dangling', 'not/there')
    await workspace.link('chain', 'dangling')
    const { roots } = workspace
    expect(await resolveWorkspacePath(path, roots)).toEqual({ path: join(roots.workspace, relativePath), relativePath })
    const absolute = join(roots.workspace, path)
    expect(await resolveWorkspacePath(absolute, roots)).toMatchObject({ relativePath })
  })

  test('may lie in RUNNER_TEMP, and is shown whole then', async () => {
    await using workspace = await createWorkspace()
    await workspace.link('to-temp', workspace.roots.runnerTemp)
    const path = join(workspace.roots.runnerTemp, 'report.html')
    expect(await resolveWorkspacePath(path, workspace.roots)).toEqual({ path, relativePath: path })
    expect(await resolveWorkspacePath('to-temp/report.html', workspace.roots)).toEqual({ path, relativePath: path })
    await expect(resolveWorkspacePath(path, { ...workspace.roots, runnerTemp: undefined })).rejects.toMatchObject({
      code: 'PATH_OUTSIDE_WORKSPACE',
    })
  })

  test.each([
    '..',
    '../work-outside',
    '../work-outside/new',
    '../temp/../x',
    '/',
    '/etc/hosts',
    'out/x',
    'out-new',
    'up/../../x',
    'twice/x',
  ])('%s leads out, and both places are named', async (path) => {
    await using workspace = await createWorkspace()
    await workspace.add('up/')
    await workspace.link('out', workspace.outside)
    await workspace.link('out-new', '../work-outside/new')
    await workspace.link('twice', 'out')
    const { roots } = workspace
    const error = await resolveWorkspacePath(path, roots).catch((each: unknown) => each)
    expect(error).toMatchObject({ name: 'InputError', code: 'PATH_OUTSIDE_WORKSPACE' })
    expect(String(error)).toContain(roots.workspace)
    expect(String(error)).toContain(roots.runnerTemp)
  })

  test('a link that leads to itself, a NUL character and what no file system takes are errors', async () => {
    await using workspace = await createWorkspace()
    await workspace.link('a', 'b')
    await workspace.link('b', 'a')
    for (const path of ['a', 'a/x', 'x\0y', 'x'.repeat(300), 'x/'.repeat(3000)]) {
      await expect(resolveWorkspacePath(path, workspace.roots)).rejects.toMatchObject({ code: 'INPUT_INVALID' })
    }
  })

  test('what lies below a file is not there, but where it should be', async () => {
    await using workspace = await createWorkspace()
    await workspace.add('file')
    expect(await resolveWorkspacePath('file/x', workspace.roots)).toMatchObject({ relativePath: 'file/x' })
  })

  test('the roots may be links themselves', async () => {
    await using workspace = await createWorkspace()
    await mkdir(join(workspace.outside, 'real'))
    await writeFile(join(workspace.outside, 'real', 'a'), '')
    await workspace.link('root', join(workspace.outside, 'real'))
    const roots = { workspace: join(workspace.roots.workspace, 'root'), runnerTemp: undefined }
    expect(await resolveWorkspacePath('a', roots)).toMatchObject({ relativePath: 'a' })
  })
})
