import { isLoopback } from '../access/environment.ts'
import { createAnswerError } from './error-document.ts'
import { parseForeignUrl } from './foreign-url.ts'
import { type Document, readDocument } from './json-api.ts'
import { AnswerShapeError } from './json-value.ts'
import { type ApiRequest, type Sender, sendUntilDone } from './send-request.ts'

/** The API as JSON:API documents. Tokens, pace and retries are dealt with; errors are those of `AppStoreConnect`. */
export interface Api {
  /** Whether a picture may be loaded from a URL that an answer gave. */
  takesPicture(url: string): boolean
  /** Sends a request and reads the answer's document with `read`, whose `AnswerShapeError` becomes an `ApiError`. */
  ask<T>(request: ApiRequest, read: (document: Document) => T): Promise<T>
  /** Sends a request whose answer has no document. */
  tell(request: ApiRequest): Promise<void>
  /** Reads all pages of a list: the documents in order. */
  pages<T>(request: ApiRequest, read: (document: Document) => T): Promise<readonly T[]>
}

const MAX_PAGES = 1_000

/** Returns the API. */
export function createApi(sender: Sender): Api {
  const ask = async <T>(request: ApiRequest, url: URL, read: (document: Document) => T): Promise<T> => {
    const { status, document } = await sendUntilDone(sender, request, { url, wantsDocument: true })
    try {
      return read(readDocument(document))
    } catch (error) {
      if (error instanceof AnswerShapeError) throw createAnswerError(request, status, error.message)
      throw error
    }
  }
  const isTest = isLoopback(new URL(sender.baseUrl))
  return {
    takesPicture: (url) => parseForeignUrl(url, isTest) !== undefined,
    ask: (request, read) => ask(request, urlOf(sender.baseUrl, request), read),
    async tell(request) {
      await sendUntilDone(sender, request, { url: urlOf(sender.baseUrl, request), wantsDocument: false })
    },
    async pages(request, read) {
      const pages: ReturnType<typeof read>[] = []
      const seen = new Set<string>()
      let url: URL | undefined = urlOf(sender.baseUrl, request)
      while (url !== undefined) {
        if (seen.has(url.href) || seen.size === MAX_PAGES) {
          throw createAnswerError(request, 200, `its pages don't end (${seen.size} read)`)
        }
        seen.add(url.href)
        const [page, next]: [ReturnType<typeof read>, string | undefined] = await ask(request, url, (document) => [
          read(document),
          document.next,
        ])
        pages.push(page)
        url = next === undefined ? undefined : nextUrl(sender.baseUrl, request, next)
      }
      return pages
    },
  }
}

function urlOf(baseUrl: string, request: ApiRequest): URL {
  const url = new URL(request.path, baseUrl)
  // Lists are joined by commas, which Apple's own examples leave as they are.
  const pairs = Object.entries(request.query ?? {}).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value).replaceAll('%2C', ',')}`,
  )
  url.search = pairs.join('&')
  return url
}

/** The token goes where the next page is said to be, so that must be the API itself. */
function nextUrl(baseUrl: string, request: ApiRequest, next: string): URL {
  const url = URL.parse(next, baseUrl)
  if (url?.origin === new URL(baseUrl).origin) return url
  throw createAnswerError(request, 200, 'the link to its next page leads to another host')
}
