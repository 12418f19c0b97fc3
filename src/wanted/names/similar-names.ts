import { editDistance } from './edit-distance.ts'

/** Up to five of the names that are most like a wanted one (case aside), the closest first. */
export function similarNames(wanted: string, names: readonly string[]): readonly string[] {
  const low = wanted.toLowerCase()
  const limit = Math.max(2, Math.floor(wanted.length / 3))
  const stem = (name: string) => name.toLowerCase().replace(/\.[^.]*$/, '')
  return names
    .map((name) => ({ name, distance: stem(name) === stem(wanted) ? 0 : editDistance(name.toLowerCase(), low, limit) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 5)
    .map(({ name }) => name)
}
