import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { promisify } from 'node:util'
import type { LocalImage } from '../../images/local-image.ts'
import { openGitHub, readPullRequest, readRepository } from './github.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Links local images to the repository: `<server>/<repository>/raw/<commit>/<path>`, where the commit holds exactly these
 * bytes (on a pull request the head's commit). An image without a link isn't committed, or differs, or it can't be told.
 */
export async function linkImages(
  images: readonly LocalImage[],
  { env, token }: { env: Environment; token: string },
): Promise<ReadonlyMap<string, string>> {
  const links = new Map<string, string>()
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  const commit = (await readPullRequest(env))?.headCommit ?? env['GITHUB_SHA'] ?? ''
  if (images.length === 0 || repository === '' || !/^[0-9a-f]{40,64}$/.test(commit)) return links
  const blobs = (await listLocalBlobs(commit, env)) ?? (await listRemoteBlobs(commit, { env, token }))
  for (const image of images) {
    const blob = blobs?.get(image.relativePath)
    if (blob === undefined || blob !== (await hashBlob(image))) continue
    const path = image.relativePath.split('/').map(encodeURIComponent).join('/')
    links.set(image.path, `${env['GITHUB_SERVER_URL']}/${repository}/raw/${commit}/${path}`)
  }
  return links
}

type Blobs = ReadonlyMap<string, string>

/** Files of a commit with their hashes, from the checkout; undefined where it doesn't hold the commit. */
async function listLocalBlobs(commit: string, env: Environment): Promise<Blobs | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['ls-tree', '-r', '-z', '--full-tree', commit], {
      cwd: env['GITHUB_WORKSPACE'],
      maxBuffer: 256 * 1024 * 1024,
    })
    return new Map(
      stdout.split('\0').flatMap((line): readonly [string, string][] => {
        const match = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line)
        return match === null ? [] : [[match[2] ?? '', match[1] ?? '']]
      }),
    )
  } catch {
    // No git, no checkout, or a shallow one without this commit: GitHub knows it.
    return undefined
  }
}

/** The same from GitHub, in one request. A link is a convenience: where it can't be told, there is none. */
async function listRemoteBlobs(
  commit: string,
  { env, token }: { env: Environment; token: string },
): Promise<Blobs | undefined> {
  const repository = readRepository(env)
  if (token === '' || repository === undefined) return undefined
  try {
    const github = await openGitHub(token)
    const { data } = await github.rest.git.getTree({ ...repository, tree_sha: commit, recursive: 'true' })
    return new Map(data.tree.flatMap(({ path, sha }): [string, string][] => (path && sha ? [[path, sha]] : [])))
  } catch {
    return undefined
  }
}

/** Git's name for the content of a file; undefined where it is gone by now, or can't be read. */
async function hashBlob({ path, sizeBytes }: LocalImage): Promise<string | undefined> {
  const hash = createHash('sha1').update(`blob ${sizeBytes}\0`)
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk)
  } catch {
    return undefined
  }
  return hash.digest('hex')
}
