import { setFlagsFromString } from 'node:v8'

/**
 * Keeps V8's young generation at the size that it starts with. It grows with the rate of allocation, not with what is
 * kept: streaming 1,560 images of 3 MB it took the process from 142 to 234 MiB, for no gain in speed. V8 reads this flag
 * each time that it is about to grow, so it takes effect while the process runs.
 */
export function boundMemory(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}
