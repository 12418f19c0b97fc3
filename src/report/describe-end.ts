import { createHeadline, listCosts, listCounts } from './headline.ts'
import type { RunReport } from './run-report.ts'

/** What a run did in all, in one line, such as `✓ 1 of 3 sets changed · 2 uploaded · 9 requests · 12.4 s`. */
export function describeEnd(report: RunReport): string {
  const { sign, text } = createHeadline(report)
  const figures = [...listCounts(report).filter(({ value }) => value !== '0'), ...listCosts(report)]
  return [`${sign} ${text}`, ...figures.map(({ value, label }) => `${value} ${label}`.trim())].join(' · ')
}
