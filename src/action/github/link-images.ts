import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { BOUNDS } from '../../bounds.ts'
import type { LocalImage } from '../../images/file/local-image.ts'
import { type GitHubAccess, openGitHub, type Repository, readRepository } from './github.ts'
import { readEvent } from './github-event.ts'

/**
 * Links local images to a public repository: `<server>/<repository>/raw/<commit>/<path>`, where the commit holds exactly
 * these bytes (on a pull request the head's commit). One request asks for at most 50 of them. A link is a convenience: an image
 * without one isn't committed, or differs, or it couldn't be told in time. An empty token is none.
 */
export async function linkImages(
  images: readonly LocalImage[],
  access: GitHubAccess,
): Promise<ReadonlyMap<string, string>> {
  const links = new Map<string, string>()
  const { env, token, signal, limit } = access
  const asked = images.slice(0, BOUNDS.linkedImages)
  const repository = readRepository(env)
  if (asked.length === 0 || token === '' || repository === undefined) return links
  const { pullRequest, isPublic } = await readEvent(env)
  const commit = pullRequest?.headCommit ?? env['GITHUB_SHA'] ?? ''
  if (!isPublic || !/^[0-9a-f]{40}$/.test(commit)) return links
  try {
    const blobs = await readBlobs(asked, { repository, commit, access })
    for (const image of asked) {
      const blob = blobs.get(image)
      if (blob === undefined || blob !== (await hashBlob(image, AbortSignal.any([signal, limit])))) continue
      const path = image.relativePath.split('/').map(encodeURIComponent).join('/')
      const { owner, repo } = repository
      links.set(image.path, `${env['GITHUB_SERVER_URL']}/${owner}/${repo}/raw/${commit}/${path}`)
    }
  } catch {
    // No answer, no right, a cancel, or a file that is gone by now: the summary goes without (further) links.
  }
  return links
}

interface BlobQuestion {
  readonly repository: Repository
  readonly commit: string
  readonly access: GitHubAccess
}

/** What an answer says of a file: null where the commit has none of that name. */
interface BlobAnswer {
  readonly repository: Readonly<Record<string, { readonly oid?: string; readonly byteSize?: number } | null>> | null
}

/** Git's names for those images that the commit holds in their size. Paths are variables: no text of theirs is part of the query. */
async function readBlobs(
  images: readonly LocalImage[],
  { repository, commit, access }: BlobQuestion,
): Promise<ReadonlyMap<LocalImage, string>> {
  const github = await openGitHub(access)
  const declarations = images.map((_, index) => `$path${index}: String!`).join(', ')
  const objects = images.map((_, index) => `image${index}: object(expression: $path${index}) { ...file }`).join(' ')
  const answer = await github.graphql<BlobAnswer>(
    `query($owner: String!, $name: String!, ${declarations}) {
      repository(owner: $owner, name: $name) { ${objects} }
    }
    fragment file on Blob { oid byteSize }`,
    {
      owner: repository.owner,
      name: repository.repo,
      ...Object.fromEntries(images.map(({ relativePath }, index) => [`path${index}`, `${commit}:${relativePath}`])),
    },
  )
  return new Map(
    images.flatMap((image, index): readonly [LocalImage, string][] => {
      const blob = answer.repository?.[`image${index}`]
      return blob?.oid !== undefined && blob.byteSize === image.sizeBytes ? [[image, blob.oid]] : []
    }),
  )
}

/** Git's name for the content of a file. */
async function hashBlob({ path, sizeBytes }: LocalImage, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha1').update(`blob ${sizeBytes}\0`)
  for await (const chunk of createReadStream(path, { signal })) hash.update(chunk)
  return hash.digest('hex')
}
