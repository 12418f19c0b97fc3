import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { getProxyUrl } from '@actions/http-client/lib/proxy'

/** Connections that are kept alive, one agent for each origin. */
export interface Agents {
  for(url: URL): HttpAgent
  /** Closes every connection. */
  close(): void
}

/**
 * Returns agents that reuse connections, through the runner's proxy where there is one. The toolkit decides which
 * hosts the proxy is for, so that `no_proxy` means the same here as in other actions; Node opens the tunnel, since the
 * toolkit's own agent opens a new one for each request.
 */
export function createAgents(): Agents {
  const agents = new Map<string, HttpAgent>()
  return {
    for(url) {
      const known = agents.get(url.origin)
      if (known !== undefined) return known
      const proxy = getProxyUrl(url)?.href
      const options = {
        keepAlive: true,
        ...(proxy === undefined ? {} : { proxyEnv: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy } }),
      }
      const agent = url.protocol === 'https:' ? new HttpsAgent(options) : new HttpAgent(options)
      agents.set(url.origin, agent)
      return agent
    },
    close() {
      for (const agent of agents.values()) agent.destroy()
      agents.clear()
    },
  }
}
