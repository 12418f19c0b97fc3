import type { ReceivedRequest, Reply } from './http-server.ts'
import { type Match, MatchCounter } from './matching.ts'

interface Hook {
  readonly counter: MatchCounter
  readonly action: () => void
}

/** What someone else does just before or right after a request is handled. Each hook acts once. */
export class Hooks {
  readonly #before: Hook[] = []
  readonly #after: Hook[] = []

  before(match: Match, action: () => void): void {
    this.#before.push({ counter: new MatchCounter(match, 1), action })
  }

  after(match: Match, action: () => void): void {
    this.#after.push({ counter: new MatchCounter(match, 1), action })
  }

  async run(request: ReceivedRequest, handle: () => Promise<Reply>): Promise<Reply> {
    const acting = (hooks: readonly Hook[]) => hooks.filter(({ counter }) => counter.take(request))
    for (const { action } of acting(this.#before)) action()
    // Chosen before the request is handled, so that both kinds count alike.
    const later = acting(this.#after)
    const reply = await handle()
    for (const { action } of later) action()
    return reply
  }
}
