import { ApiError, CERTIFICATE_HINT, type Issue, isCertificateError, NetworkError } from '../../errors.ts'

/** A request without a usable answer. */
export class RequestError extends NetworkError {
  readonly method: string
  /** Path without the query; for a part of a file the host. */
  readonly path: string
  /** Whether App Store Connect may have carried out what was asked. */
  readonly outcomeUnknown: boolean

  constructor(
    issue: Issue,
    request: { method: string; path: string; outcomeUnknown: boolean },
    options?: ErrorOptions,
  ) {
    super(issue, options)
    this.method = request.method
    this.path = request.path
    this.outcomeUnknown = request.outcomeUnknown
  }
}

/** By error code: what happened, in words. */
const HAPPENINGS: ReadonlyMap<string, string> = new Map([
  ['TIMEOUT', 'no byte moved for too long'],
  ['ECONNRESET', 'the connection was reset'],
  ['EPIPE', 'the connection was closed'],
  ['ECONNREFUSED', 'the connection was refused'],
  ['ENOTFOUND', 'the host name is unknown'],
  ['EAI_AGAIN', 'the host name could not be looked up'],
  ['ERR_STREAM_PREMATURE_CLOSE', 'the connection was closed too early'],
  ['ERR_PROXY_TUNNEL', 'the proxy opened no tunnel'],
])

/** Returns the error for a request that got no answer in so many attempts. */
export function createRequestError(
  request: { readonly method: string; readonly path: string; readonly outcomeUnknown: boolean },
  code: string,
  attempts: number,
): RequestError {
  if (isCertificateError(code)) {
    const message = `${request.method} ${request.path} was not sent: the certificate of the server is not trusted (${code})`
    return new RequestError({ code: 'NETWORK_FAILED', message, hint: CERTIFICATE_HINT }, request)
  }
  const times = attempts === 1 ? '' : ` in ${attempts} attempts`
  return new RequestError(
    {
      code: code === 'TIMEOUT' ? 'NETWORK_TIMEOUT' : 'NETWORK_FAILED',
      message: `${request.method} ${request.path} got no answer${times}: ${HAPPENINGS.get(code) ?? 'the connection failed'} (${code})`,
      hint: 'Run again; if it stays, look at the network and the proxy settings (https_proxy, no_proxy) of the runner.',
    },
    request,
  )
}

/**
 * Whether a write that failed may have been carried out all the same: the connection was lost after it was sent, the
 * server broke down, or its answer of success can't be read. Look before sending it again.
 */
export function isOutcomeUnknown(error: unknown): boolean {
  if (error instanceof RequestError) return error.outcomeUnknown
  if (!(error instanceof ApiError) || error.method === 'GET') return false
  return error.status >= 500 || error.status === 408 || error.status < 300
}

/** Whether the URL of an upload operation is refused for good, so that only a new reservation helps. */
export function isUploadExpired(error: unknown): error is ApiError {
  return error instanceof ApiError && error.code === 'UPLOAD_FAILED' && (error.status === 403 || error.status === 410)
}
