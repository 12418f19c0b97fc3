import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type RunOptions, runAction } from './run-action.ts'
import { createRunnerFolders } from './runner-folders.ts'

const ACTION = `
name: Sample
description: A sample
inputs:
  plain: { description: x }
  with default: { description: x, default: fallback }
  token: { description: x, default: '\${{ github.token }}' }
  api-private-key: { description: x }
outputs: {}
runs: { using: node24, main: main.js, post: post.js POST_IF }
`

async function createAction(main: string, post = '', postIf?: string) {
  const action = await mkdtemp(join(tmpdir(), 'action-'))
  await writeFile(
    join(action, 'action.yml'),
    ACTION.replace('POST_IF', postIf === undefined ? '' : `, post-if: '${postIf}'`),
  )
  await writeFile(join(action, 'package.json'), '{"type":"module"}')
  const prelude = `import { appendFileSync, writeFileSync } from 'node:fs'; const env = process.env;\n`
  await writeFile(join(action, 'main.js'), prelude + main)
  await writeFile(join(action, 'post.js'), prelude + post)
  return { action, [Symbol.asyncDispose]: () => rm(action, { recursive: true }) }
}

async function run(main: string, options: Partial<RunOptions> & { postScript?: string; postIf?: string } = {}) {
  await using created = await createAction(main, options.postScript, options.postIf)
  return await runAction({ inputs: {}, ...options, action: created.action })
}

const SAVE_STATE = `appendFileSync(env.GITHUB_STATE, 'id=7\\n')`

describe('runAction', () => {
  test('sets inputs as the runner does', async () => {
    const main = `console.log(JSON.stringify(Object.entries(env).filter(([name]) => name.startsWith('INPUT_')).sort()))`
    const { log } = await run(main, { inputs: { Plain: ' a ', 'with default': '' }, githubToken: 'tok' })
    expect(JSON.parse(log)).toEqual([
      ['INPUT_API-PRIVATE-KEY', ''],
      ['INPUT_PLAIN', ' a '],
      ['INPUT_TOKEN', 'tok'],
      ['INPUT_WITH_DEFAULT', ''],
    ])
  })

  test('takes defaults where an input is left out', async () => {
    expect((await run(`console.log(env.INPUT_WITH_DEFAULT)`)).log).toBe('fallback')
  })

  test('refuses inputs that action.yml does not declare', async () => {
    await expect(run('', { inputs: { plian: 'x' } })).rejects.toThrow('plian')
  })

  test('hands on nothing of the surrounding environment but PATH and HOME', async () => {
    process.env['RUN_ACTION_STRAY'] = 'stray'
    const { log } = await run(`console.log(env.RUN_ACTION_STRAY, env.PATH === undefined, env.GITHUB_ACTIONS)`)
    delete process.env['RUN_ACTION_STRAY']
    expect(log).toBe('undefined false true')
  })

  test('runs in the workspace, with the files and the event of the test, and returns what was written', async () => {
    const main = `
      import { readFileSync } from 'node:fs'
      writeFileSync('new/b.txt', readFileSync('new/a.txt', 'utf8') + JSON.parse(readFileSync(env.GITHUB_EVENT_PATH)).ref)
      writeFileSync(env.RUNNER_TEMP + '/c.txt', 'c')`
    const { written } = await run(main, { files: { 'new/a.txt': 'a' }, event: { ref: 'r' } })
    const texts = Object.entries(written).map(([path, content]) => [path, content.toString()])
    expect(Object.fromEntries(texts)).toEqual({ 'new/b.txt': 'ar', '_temp/c.txt': 'c' })
  })

  test('reads the command files', async () => {
    const main = `
      appendFileSync(env.GITHUB_OUTPUT, 'a=1\\nb<<E\\ntwo\\nlines\\nE\\n')
      appendFileSync(env.GITHUB_STEP_SUMMARY, '# Hi')
      process.exitCode = 3`
    const { exitCode, outputs, summary } = await run(main)
    expect({ exitCode, outputs, summary }).toEqual({
      exitCode: 3,
      outputs: { a: '1', b: 'two\nlines' },
      summary: '# Hi',
    })
  })

  test('runs the post step with the saved state', async () => {
    const { post } = await run(SAVE_STATE, { postScript: `console.log(env.STATE_id)` })
    expect(post?.log).toBe('7')
  })

  test.each([
    [undefined, '', true],
    ['failure() || cancelled()', '', false],
    ['failure() || cancelled()', 'process.exitCode = 1', true],
    ['success()', 'process.exitCode = 1', false],
  ])('runs the post step as post-if says: %s after "%s"', async (postIf, main, isRun) => {
    const { post } = await run(main, { ...(postIf === undefined ? {} : { postIf }) })
    expect(post !== undefined).toBe(isRun)
  })

  test('cancels with SIGINT first, and runs the post step', async () => {
    const main = `process.on('SIGINT', () => { console.log('stopped'); process.exit(5) }); setInterval(() => {}, 1000); writeFileSync('ready', '')`
    await using folders = await createRunnerFolders()
    const isReady = () => existsSync(join(folders.workspace, 'ready'))
    const result = await run(main, { folders, cancelAfter: isReady, postScript: `console.log('post')` })
    expect([result.exitCode, result.ending, result.log, result.post?.log]).toEqual([5, 'cancelled', 'stopped', 'post'])
  })

  test('kills what a cancellation does not stop', async () => {
    const main = `process.on('SIGINT', () => {}); process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); writeFileSync('ready', '')`
    await using folders = await createRunnerFolders()
    const isReady = () => existsSync(join(folders.workspace, 'ready'))
    const { exitCode } = await run(main, { folders, cancelAfter: isReady, graceScale: 0.01 })
    expect(exitCode).toBe(137)
  })

  test('kills on demand, and runs no post step then', async () => {
    await using folders = await createRunnerFolders()
    const isReady = () => existsSync(join(folders.workspace, 'ready'))
    const result = await run(`${SAVE_STATE}; writeFileSync('ready', ''); setInterval(() => {}, 1000)`, {
      folders,
      killWhen: isReady,
    })
    expect([result.exitCode, result.ending, result.post]).toEqual([137, 'killed', undefined])
  })

  test('kills in the moment that a signal is aborted', async () => {
    const controller = new AbortController()
    const onStart = () => controller.abort()
    const { exitCode, ending } = await run(`setInterval(() => {}, 1000)`, { killWhen: controller.signal, onStart })
    expect([exitCode, ending]).toEqual([137, 'killed'])
  })

  test('rejects where the action does not end', async () => {
    await expect(run(`console.log('busy'); setInterval(() => {}, 1000)`, { timeoutMs: 300 })).rejects.toThrow('busy')
  })

  const KEY = '-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg\n-----END PRIVATE KEY-----'
  test.each([
    ['the log', `console.log(env['INPUT_API-PRIVATE-KEY'].split('\\n')[1])`, 'the output of main'],
    [
      'an output',
      `appendFileSync(env.GITHUB_OUTPUT, 'a=' + env['INPUT_API-PRIVATE-KEY'].split('\\n')[1].slice(5, 35) + '\\n')`,
      'the files of main',
    ],
    ['a file', `writeFileSync('x', env['INPUT_API-PRIVATE-KEY'])`, 'x'],
    ['the log as a token', `console.log('eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJ4In0.c2lnbmF0dXJl')`, 'the output of main'],
  ])('rejects where a secret shows in %s', async (_, main, place) => {
    await expect(run(main, { inputs: { 'api-private-key': KEY } })).rejects.toThrow(`a secret shows in ${place}`)
  })

  test('lets a secret pass that is only masked', async () => {
    const main = `console.log('::add-mask::' + env['INPUT_API-PRIVATE-KEY'].replaceAll('\\n', '%0A'))`
    await expect(run(main, { inputs: { 'api-private-key': KEY } })).resolves.toMatchObject({ exitCode: 0, log: '' })
  })
})
