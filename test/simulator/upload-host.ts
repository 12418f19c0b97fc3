import type { Answer, ReceivedRequest } from './http/http-server.ts'
import { splitQuery } from './http/query.ts'
import { assetStateAt } from './state/asset-state.ts'
import type { Image, UploadOperation } from './state/records.ts'
import { createJpeg, createPng } from './state/renditions.ts'
import type { Service } from './state/service.ts'
import { signPart } from './state/uploads.ts'

const XML = { 'Content-Type': 'application/xml' }

function refusal(status: number, code: string): Answer {
  return { status, headers: XML, body: `<?xml version="1.0"?><Error><Code>${code}</Code></Error>` }
}

/** What a correct client never sends along with a part, or `undefined`. */
function partViolation(request: ReceivedRequest, operation: UploadOperation): string | undefined {
  if (request.method !== operation.method) return `the method is ${request.method}`
  for (const { name, value } of operation.requestHeaders) {
    const given = request.headers[name.toLowerCase()]
    if (given !== value) return `the header ${name} is '${given}' instead of '${value}'`
  }
  if (request.headers['content-length'] === undefined) return 'there is no Content-Length'
  if (request.bytes.length !== operation.length) {
    return `${request.bytes.length} bytes came instead of ${operation.length}`
  }
  return undefined
}

/** The image that stands under this ID in URLs. */
function findImage({ store }: Service, uploadId: string): Image | undefined {
  return [...store.state.images.values()].find((image) => image.uploadId === uploadId)
}

function takePart(service: Service, request: ReceivedRequest, [id, number]: readonly [string, string]): Answer {
  const index = Number(number)
  const query = Object.fromEntries(splitQuery(request.rawQuery))
  const image = findImage(service, id)
  const operation = image?.operations?.[index]
  if (query['Signature'] !== signPart(id, index)) return refusal(403, 'SignatureDoesNotMatch')
  if (image === undefined || operation === undefined) return refusal(403, 'AccessDenied')
  if (service.clock.now() > image.expiresAt) return refusal(403, 'ExpiredToken')
  const violation = partViolation(request, operation)
  if (violation !== undefined) {
    service.violations.push(`${request.method} ${request.path}: ${violation}`)
    return refusal(400, 'InvalidRequest')
  }
  service.parts.put(id, index, request.bytes)
  return { status: 200, headers: { ETag: `"${id}-${index}"` }, body: '' }
}

/** The pictures that a template URL with `png` or `jpg` filled in leads to. */
function renderPicture(
  service: Service,
  id: string,
  [width, height, format]: readonly [number, number, string],
): Answer {
  const image = findImage(service, id)
  if (image === undefined || assetStateAt(image, service.clock.now()).state !== 'COMPLETE') {
    return refusal(404, 'NoSuchKey')
  }
  if (width < 1 || height < 1 || width > 10_000 || height > 10_000) return refusal(404, 'NoSuchKey')
  const size = { width, height }
  if (format === 'png') return { status: 200, headers: { 'Content-Type': 'image/png' }, body: createPng(size, id) }
  if (format === 'jpg') return { status: 200, headers: { 'Content-Type': 'image/jpeg' }, body: createJpeg(size) }
  return refusal(404, 'NoSuchKey')
}

/** Answers a request to the host that takes parts and serves pictures. Neither wants a token: the URL itself is the right. */
export function answerUpload(service: Service, request: ReceivedRequest): Answer {
  if (request.headers.authorization !== undefined) {
    service.violations.push(`${request.method} ${request.path}: a bearer token was sent to the upload host`)
    return refusal(400, 'InvalidRequest')
  }
  const [, part, index] = /^\/part\/([\w-]+)\/(\d+)$/.exec(request.path) ?? []
  if (part !== undefined && index !== undefined) return takePart(service, request, [part, index])
  const picture = /^\/image\/([\w-]+)\/(\d+)x(\d+)bb\.(\w+)$/.exec(request.path)
  if (picture === null || request.method !== 'GET') return refusal(404, 'NoSuchKey')
  const [, id = '', width, height, format = ''] = picture
  return renderPicture(service, id, [Number(width), Number(height), format])
}
