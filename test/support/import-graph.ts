import { dirname } from 'node:path'
import type { SourceFile } from './source-files.ts'

/** Files that import each other in a circle, types counted: a line for each, with the import to mend. */
export function listFileCircles(files: readonly SourceFile[]): readonly string[] {
  return listCircles(files, (path) => path)
}

/** Folders that do so; a file directly in `src` stands for itself. Such a circle is no circle of files, mostly. */
export function listFolderCircles(files: readonly SourceFile[]): readonly string[] {
  return listCircles(files, (path) => (dirname(path) === 'src' ? path : dirname(path)))
}

/** Every file that a file loads, directly or by way of others; types don't count. */
export function listReached(entry: string, files: readonly SourceFile[]): readonly string[] {
  const reached = new Set([entry])
  for (const path of reached) {
    const imports = files.find((file) => file.path === path)?.imports ?? []
    for (const { target, isLocal, isType } of imports) if (isLocal && !isType) reached.add(target)
  }
  return [...reached]
}

/** Imports from one node to another, as `importing file imports imported file`. */
type Graph = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

function listCircles(files: readonly SourceFile[], nodeOf: (path: string) => string): readonly string[] {
  const graph = createGraph(files, nodeOf)
  const seen = new Set<string>()
  return [...graph.keys()].flatMap((start) => {
    const circle = findCircle(start, graph)
    const name = circle.toSorted().join()
    if (circle.length === 0 || seen.has(name)) return []
    seen.add(name)
    return [`${[...circle, start].join(' → ')}; to mend: ${findWeakest(circle, graph).join(', ')}`]
  })
}

function createGraph(files: readonly SourceFile[], nodeOf: (path: string) => string): Graph {
  const graph = new Map<string, Map<string, string[]>>()
  for (const { path, imports } of files) {
    const from = nodeOf(path)
    const edges = graph.get(from) ?? new Map<string, string[]>()
    graph.set(from, edges)
    for (const { target, isLocal } of imports) {
      const to = nodeOf(target)
      const isWithin = to === from && from !== path
      if (isLocal && !isWithin) edges.set(to, [...(edges.get(to) ?? []), `${path} imports ${target}`])
    }
  }
  return graph
}

/** The shortest circle through a node; empty where there is none. */
function findCircle(start: string, graph: Graph): readonly string[] {
  const trails: string[][] = [[start]]
  const visited = new Set<string>()
  for (const trail of trails) {
    for (const next of graph.get(trail.at(-1) ?? start)?.keys() ?? []) {
      if (next === start) return trail
      if (visited.has(next)) continue
      visited.add(next)
      trails.push([...trail, next])
    }
  }
  return []
}

/** Of a circle's steps the one with the fewest imports: what is least to be mended. */
function findWeakest(circle: readonly string[], graph: Graph): readonly string[] {
  const steps = circle.map((from, index) => graph.get(from)?.get(circle[(index + 1) % circle.length] ?? '') ?? [])
  return steps.toSorted((left, right) => left.length - right.length)[0] ?? []
}
