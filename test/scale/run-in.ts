/** Runs the built action against a simulator that a test holds in its hands, for what no golden file can show. */
import type { Simulator } from '../simulator/simulator.ts'
import { type ActionRun, type RunOptions, runAction } from '../support/run-action.ts'

/** One run. Pauses and time limits are those of the simulator. */
export function runIn(simulator: Simulator, options: RunOptions): Promise<ActionRun> {
  return runAction({
    ...options,
    env: {
      APP_STORE_CONNECT_API_URL: simulator.url,
      APP_STORE_CONNECT_TIME_SCALE: String(simulator.clock.scaledMs(0.001)),
      ...options.env,
    },
  })
}

/** The output `result`, as far as these tests look at it. */
export interface ResultLike {
  readonly changed: boolean
  readonly requests: number
  readonly truncated?: boolean
  readonly sets: readonly {
    readonly locale: string
    readonly displayType: string
    readonly changed: boolean
    readonly error: { readonly code: string; readonly message: string } | null
    readonly after?: readonly { readonly fileName: string }[]
  }[]
}

export function readResult(run: ActionRun): ResultLike {
  return JSON.parse(run.outputs['result'] ?? '')
}
