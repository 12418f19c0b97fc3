import { ApiError, NetworkError } from '../../src/errors.ts'
import type { Backend } from '../../src/state/backend.ts'

/** What the errors below mean. */
export const classify: Backend['classify'] = (error) => {
  if (error instanceof NetworkError) return 'unknown'
  if (!(error instanceof ApiError)) return undefined
  if (error.status >= 500) return 'unknown'
  if (error.code === 'UPLOAD_FAILED') return 'expired'
  if (error.status === 404) return 'gone'
  if (error.status !== 409) return undefined
  return error.errors.some(({ detail }) => detail?.includes('Already Exists')) ? 'taken' : 'conflict'
}

/** An answer of App Store Connect that refuses. */
export function createRefusal(status: number, code: string, detail?: string): ApiError {
  const entry = { status: String(status), code, title: 'refused', detail, source: undefined, associated: [] }
  return new ApiError(
    { code: status === 404 ? 'API_NOT_FOUND' : 'API_REFUSED', message: `refused with ${status} (${code})` },
    { method: 'POST', path: '/v1/x', status, errors: [entry] },
  )
}

/** What an upload host says when the place for a file is no longer open. */
export function createExpiry(): ApiError {
  const request = { method: 'PUT', path: 'upload.example', status: 403, errors: [] }
  return new ApiError({ code: 'UPLOAD_FAILED', message: 'the upload URL has expired' }, request)
}

/** No answer at all. */
export function createLostAnswer(): NetworkError {
  return new NetworkError({ code: 'NETWORK_TIMEOUT', message: 'no answer came' })
}
