const { default: Sequencer } = require('@jest/test-sequencer')

/** Files whose tests run the built action or a browser take longest. */
const LONG = /[\\/]test[\\/](?:scenarios|scale|layouts)[\\/]|-in-browser\.test\.ts$/

/**
 * Begins with the files that take longest, so that none of them is left for the end, when all others are done: on a fresh clone
 * nobody knows yet how long each takes.
 */
module.exports = class LongFilesFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests)
    return sorted.toSorted((a, b) => Number(LONG.test(b.path)) - Number(LONG.test(a.path)))
  }
}
