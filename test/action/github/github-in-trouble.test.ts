/** What happens where GitHub takes a request and never answers, answers without an end, or is cancelled upon. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { GitHubAccess } from '../../../src/action/github/github.ts'
import { keepComment } from '../../../src/action/github/keep-comment.ts'
import { linkImages } from '../../../src/action/github/link-images.ts'
import { readRepositoryFile } from '../../../src/action/github/read-repository-file.ts'
import { BOUNDS } from '../../../src/bounds.ts'
import { ActionError, type Notice } from '../../../src/errors.ts'
import type { LocalImage } from '../../../src/images/file/local-image.ts'
import { type GitHubServer, startGitHubServer } from '../../support/github-server.ts'
import { REPOSITORY, SHA } from '../../support/runner-environment.ts'

const CANCELLED = new ActionError({ code: 'CANCELLED', message: 'The job was cancelled' })

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'github-'))
  const event = { pull_request: { number: 5, head: { sha: SHA } }, repository: { private: false } }
  await writeFile(join(folder, 'event.json'), JSON.stringify(event))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

function createAccess(github: GitHubServer, signals: Partial<Pick<GitHubAccess, 'signal' | 'limit'>>): GitHubAccess {
  const never = new AbortController().signal
  return {
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_SERVER_URL: 'https://github.example.com',
      GITHUB_SHA: SHA,
    },
    token: github.createToken({ contents: 'read', 'pull-requests': 'write' }),
    signal: never,
    limit: never,
    ...signals,
  }
}

/** A log that keeps its warnings. */
function createLog() {
  const warnings: Notice[] = []
  const ignore = () => {}
  return {
    warnings,
    log: {
      info: ignore,
      debug: ignore,
      startGroup: ignore,
      endGroup: ignore,
      group: async <Result>(_: string, task: () => Promise<Result>) => await task(),
      warn: (notice: Notice) => void warnings.push(notice),
      fail: ignore,
      mask: ignore,
    },
  }
}

function createImages(count: number): readonly LocalImage[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `${index}.png`,
    path: join(folder, `${index}.png`),
    relativePath: `${index}.png`,
    format: 'png',
    width: 1,
    height: 1,
    sizeBytes: 3,
    md5: 'f'.repeat(32),
    stamp: '',
  }))
}

/** Starts GitHub where nothing is answered, and aborts when the request has come. */
async function startSilence(): Promise<GitHubServer & { onRequest(): Promise<void> }> {
  const github = await startGitHubServer()
  github.fail({ answer: 'nothing' })
  return Object.assign(github, {
    async onRequest() {
      while (github.requests.length === 0) await new Promise((resolve) => setImmediate(resolve))
    },
  })
}

describe('the ordering file', () => {
  const read = (access: GitHubAccess) => readRepositoryFile({ path: 'order.txt', access, log: createLog().log })

  test('is cut off behind a mebibyte, however much GitHub sends', async () => {
    await using github = await startGitHubServer()
    github.fail({ answer: 'endless' })
    await expect(read(createAccess(github, {}))).rejects.toMatchObject({
      code: 'ORDERING_FILE_TOO_LARGE',
      message: 'The ordering file order.txt has more than 1048576 bytes (1 MiB)',
    })
    // What the system keeps for both ends comes on top.
    expect(github.endlessBytes).toBeLessThan(32 * BOUNDS.orderingFileBytes)
  })

  test('is given up in time where GitHub never answers', async () => {
    await using github = await startSilence()
    const limit = new AbortController()
    const reading = read(createAccess(github, { limit: limit.signal }))
    await github.onRequest()
    limit.abort()
    await expect(reading).rejects.toMatchObject({
      code: 'ORDERING_FILE_NOT_FOUND',
      message: `order.txt can't be read from ${REPOSITORY} at ${SHA}: GitHub gave no answer in time`,
    })
  })

  test('is given up at once where the job is cancelled', async () => {
    await using github = await startSilence()
    const job = new AbortController()
    const reading = read(createAccess(github, { signal: job.signal }))
    await github.onRequest()
    job.abort(CANCELLED)
    await expect(reading).rejects.toBe(CANCELLED)
  })
})

describe('links to images', () => {
  test.each(['signal', 'limit'] as const)('are left out where GitHub never answers: %s', async (name) => {
    await using github = await startSilence()
    const controller = new AbortController()
    const linking = linkImages(createImages(1), createAccess(github, { [name]: controller.signal }))
    await github.onRequest()
    controller.abort(CANCELLED)
    expect(await linking).toEqual(new Map())
  })

  test('are left out where the answer has no end', async () => {
    await using github = await startGitHubServer()
    github.fail({ answer: 'endless' })
    expect(await linkImages(createImages(1), createAccess(github, {}))).toEqual(new Map())
    expect(github.endlessBytes).toBeGreaterThan(BOUNDS.githubAnswerBytes)
  })

  test('are asked for in one request, of fifty images at most, and given for equal bytes alone', async () => {
    const images = createImages(60)
    await using github = await startGitHubServer({
      commits: { [SHA]: Object.fromEntries(images.map(({ name }) => [name, 'abc'])) },
    })
    for (const [index, { path }] of images.entries()) await writeFile(path, index === 7 ? 'xyz' : 'abc')
    const links = await linkImages(images, createAccess(github, {}))
    expect(github.requests).toHaveLength(1)
    expect([...links.values()]).toEqual(
      images
        .slice(0, 50)
        .flatMap(({ name }) =>
          name === '7.png' ? [] : [`https://github.example.com/${REPOSITORY}/raw/${SHA}/${name}`],
        ),
    )
  })
})

describe('a comment', () => {
  test('is a warning where GitHub never answers', async () => {
    await using github = await startSilence()
    const limit = new AbortController()
    const { log, warnings } = createLog()
    const keeping = keepComment({ text: 'a', target: 'b', access: createAccess(github, { limit: limit.signal }), log })
    await github.onRequest()
    limit.abort()
    await keeping
    expect(warnings.map(({ message }) => message)).toEqual([
      'The comment on pull request #5 could not be written: GitHub gave no answer in time',
    ])
  })

  test('is not begun in a job that is cancelled, and given up in silence by one that is being cancelled', async () => {
    await using github = await startSilence()
    const job = new AbortController()
    const { log, warnings } = createLog()
    const access = createAccess(github, { signal: job.signal })
    const keeping = keepComment({ text: 'a', target: 'b', access, log })
    await github.onRequest()
    job.abort(CANCELLED)
    await keeping
    await keepComment({ text: 'a', target: 'b', access, log })
    expect(github.requests).toHaveLength(1)
    expect(warnings).toEqual([])
  })
})
