import { once } from 'node:events'
import { createServer } from 'node:http'
import { drawScreenshot } from './sample-pictures.ts'

/** Serves the pictures of the sample report on a loopback port of its own. */
export async function startPictureServer(): Promise<{ origin: string } & AsyncDisposable> {
  const server = createServer((request, response) => {
    const match = /^\/(?:.*\/)?([^/]*)\/(\d+)x(\d+)\.png$/.exec(decodeURIComponent(request.url ?? ''))
    if (match === null) {
      response.writeHead(404).end()
      return
    }
    const [, name = '', width, height] = match
    response.writeHead(200, { 'content-type': 'image/svg+xml' })
    response.end(drawScreenshot(name.replace(/^(\d+|old)-/, ''), { width: Number(width), height: Number(height) }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    origin: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
