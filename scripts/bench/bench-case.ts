import type { Simulator } from '../../test/simulator/simulator.ts'
import type { RunOptions } from '../../test/support/run-action.ts'
import { keyInputs } from '../../test/support/world.ts'
import type { Load } from './lower-bound.ts'

/** One job that is measured. */
export interface BenchCase {
  readonly name: string
  readonly load: Load
  readonly arrange: (simulator: Simulator) => Pick<RunOptions, 'inputs' | 'files'>
  /** Most seconds, as a multiple of the lower bound. */
  readonly budget?: number
  /** Most processor time, in seconds. */
  readonly processorSeconds?: number
  /** Most bytes of the report, which lies at `report.html`. */
  readonly reportBytes?: number
  /** Whether requests are repeated, so that the formula is no limit. */
  readonly isDisturbed?: boolean
  /** Only measured when it is named, or when all are. */
  readonly isLong?: boolean
}

/** What a case may take at most, and when it is measured. */
export type Limits = Omit<BenchCase, 'name' | 'load' | 'arrange'>

/** Requests that find an app and its version. */
export const APP_LOOKUPS = 2

/** Inputs of a run over the version that the tag names. */
export function appInputs(simulator: Simulator): Readonly<Record<string, string>> {
  return { ...keyInputs(simulator), 'bundle-id': 'com.example.app' }
}

/** Where a case says nothing else. */
export const USUAL_TIMES = { latencySeconds: 0.08, processingSeconds: 3 }

/** Seconds that so many images may take of the processor, beside a second for the run itself. */
export const processorFor = (images: number, secondsForOne: number): Limits => ({
  processorSeconds: 1 + images * secondsForOne,
})
