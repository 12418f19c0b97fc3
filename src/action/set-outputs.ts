import * as core from '@actions/core'
import { OUTPUT_NAMES, type Outputs } from '../report/result/outputs.ts'
import { tellRunner } from './tell-runner.ts'

/** Sets outputs; those set before are replaced. Throws an `InputError` (`ENVIRONMENT_INVALID`) where the runner's file can't be written. */
export function setOutputs(outputs: Partial<Outputs>): void {
  tellRunner('GITHUB_OUTPUT', () => {
    for (const name of OUTPUT_NAMES) if (outputs[name] !== undefined) core.setOutput(name, outputs[name])
  })
}
