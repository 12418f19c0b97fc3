import { listenForCancel } from './action/listen-for-cancel.ts'

// First of all, before the rest is even loaded: a cancel may come at once.
const signal = listenForCancel()
const { runAction } = await import('./run.ts')
await runAction(signal)
