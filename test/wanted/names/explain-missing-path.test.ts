import { describe, expect, test } from '@jest/globals'
import { explainMissingPath } from '../../../src/wanted/names/explain-missing-path.ts'
import { createWorkspace } from '../workspace.ts'

async function explain(relativePath: string, ...there: readonly string[]): Promise<string> {
  await using workspace = await createWorkspace()
  await workspace.add(...there)
  const { roots } = workspace
  return await explainMissingPath({
    relativePath: relativePath.replace('TEMP', roots.runnerTemp),
    workspace: roots.workspace,
  })
}

const START = 'Paths start at the workspace, and "working-directory" doesn\'t count.'

describe('of a path that leads to nothing is said', () => {
  test('the first part that is missing, what lies beside it, and where it is', async () => {
    const there = ['.git/', 'apps/ios/fastlane/screenshots/en-US/1.png', 'README.md']
    expect(await explain('fastlane/screenshots', ...there)).toBe(
      `The workspace holds no "fastlane", but README.md, apps. There is apps/ios/fastlane/screenshots. ${START}`,
    )
    expect(await explain('apps/android/shots', ...there)).toBe(`apps holds no "android", but ios. ${START}`)
    expect(await explain('apps/ios/fastlane/screenshot', ...there)).toBe(
      `apps/ios/fastlane holds no "screenshot", but screenshots. ${START}`,
    )
  })

  test('similar names first, and of many the rest is counted', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `x${index}/`)
    expect(await explain('shots', '.git/', ...names, 'shoots/')).toBe(
      `The workspace holds no "shots", but shoots, x0, x1, x10, x11, x12, x13, x14 and 13 more. ${START}`,
    )
  })

  test('that nothing is checked out, only where nothing is', async () => {
    expect(await explain('shots')).toBe(
      'The workspace holds no "shots", and nothing else either. Is the repository checked out before this step?',
    )
    expect(await explain('shots', '.git/', 'a')).not.toContain('checked out')
  })

  test('that no shell replaces variables', async () => {
    for (const path of ['$GITHUB_WORKSPACE/shots', '~/shots', '%CD%/shots', '$' + '{HOME}/shots'])
      expect(await explain(path, '.git/', 'shots/')).toMatch(/^No variable is replaced in "with:"/)
  })

  test('that folders are joined by a slash', async () => {
    expect(await explain('fastlane\\screenshots', '.git/', 'fastlane/')).toMatch(/^Write "\/" between folders/)
  })

  test('of an absolute path the same', async () => {
    expect(await explain('TEMP/shots/en', '.git/')).toMatch(/^\/.*temp holds no "shots", and nothing else either\./)
  })

  test('what a folder holds, where a file stands in the way', async () => {
    expect(await explain('a.txt/b', '.git/', 'a.txt')).toBe(`a.txt holds no "b", and nothing else either. ${START}`)
  })
})
