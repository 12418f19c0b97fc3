import type { Simulator } from './simulator.ts'

/** Adds a set with a screenshot for each name. */
export function addScreenshots({ world }: Simulator, names = ['a.png', 'b.png']): { set: string; ids: string[] } {
  const set = world.addSet({ localization: world.addLocalization() })
  return { set, ids: names.map((fileName) => world.addScreenshot({ set, fileName })) }
}
