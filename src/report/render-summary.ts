import type { RunReport } from './run-report.ts'

export function renderSummary(report: RunReport, _options: object): string {
  return `# ${report.target}`
}
