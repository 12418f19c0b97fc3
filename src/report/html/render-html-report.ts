import { shorten } from '../../bounds.ts'
import { escapeHtml } from '../escape-text.ts'
import { createHeadline, type Figure, listCosts, listCounts, tenseOf } from '../headline.ts'
import { toPictureUrl } from '../items/picture.ts'
import { listFailures } from '../list-failures.ts'
import type { RunReport } from '../run-report.ts'
import { renderFilter } from './report-filter.ts'
import { describeLocale, renderNamed } from './report-names.ts'
import { renderFailures, renderWarnings } from './report-notices.ts'
import { renderOverview } from './report-overview.ts'
import { REPORT_SCRIPT, SCRIPT_HASH } from './report-script.ts'
import { type NumberedSet, renderSet, type SetContext } from './report-set.ts'
import type { ThumbnailOf } from './report-shot.ts'
import { REPORT_STYLE, STYLE_HASH } from './report-style.ts'

/** How an HTML report shows what isn't in the report. */
export interface HtmlReportOptions {
  /** Thumbnails of local images as `data:` URIs, made before: see `listThumbnailImages`. */
  readonly thumbnailOf: ThumbnailOf
  readonly generatedAt: Date
  /** What people call a display type, such as `iPhone 6.9"`. */
  readonly displayTypeName?: ((displayType: string) => string | undefined) | undefined
  /** Where the run is to be seen. */
  readonly runUrl?: string | undefined
}

/** Of more sets than this a browser lays out what is in view. */
const LARGE = 20

/**
 * The HTML report: one self-contained page with all sets before and after. It loads nothing but pictures, runs no script
 * but its own filter, and shows everything without it. No foreign text in it can become HTML.
 */
export function renderHtmlReport(report: RunReport, options: HtmlReportOptions): string {
  const context: SetContext = {
    tense: tenseOf(report),
    displayTypeName: options.displayTypeName ?? (() => undefined),
    thumbnailOf: report.showsThumbnails ? options.thumbnailOf : undefined,
  }
  const sets = report.outcomes.map((outcome, index): NumberedSet => ({ number: index + 1, outcome }))
  return [
    ...renderHead(report),
    '<body>',
    ...(sets.length === 0 ? [] : ['<a class="skip" href="#sets">Skip to the sets</a>']),
    renderHeader(report, options),
    `<main class="wrap${sets.length > LARGE ? ' large' : ''}">`,
    renderFailures(listFailures(report)),
    renderOverview(sets, context),
    renderWarnings(report.warnings),
    renderSets(sets, context),
    '</main>',
    '<footer><div class="wrap">Pictures from App Store Connect are loaded from Apple; they may look different from the files uploaded.</div></footer>',
    `<script>${REPORT_SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function renderHead(report: RunReport): readonly string[] {
  const { sign, text } = createHeadline(report)
  const title = [`${sign} ${text}`, report.target].filter((part) => part !== '').join(' · ')
  const policy = [
    "default-src 'none'",
    `img-src data: https:${hasLoopbackPictures(report) ? ' http://127.0.0.1:* http://localhost:*' : ''}`,
    `style-src '${STYLE_HASH}'`,
    `script-src '${SCRIPT_HASH}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(shorten(title, 300))}</title>`,
    `<style>${REPORT_STYLE}</style>`,
    '</head>',
  ]
}

/** Only tests have pictures on this machine. */
function hasLoopbackPictures({ outcomes }: RunReport): boolean {
  const isLoopback = (url: string | undefined) => url !== undefined && toPictureUrl(url)?.startsWith('http:') === true
  return outcomes.some(({ before, after }) =>
    [...before, ...after.flatMap((item) => (item.kind === 'screenshot' ? [item.screenshot] : []))].some(
      ({ rendition }) => isLoopback(rendition?.templateUrl),
    ),
  )
}

function renderHeader(report: RunReport, { generatedAt, runUrl }: HtmlReportOptions): string {
  const { sign, text, status } = createHeadline(report)
  const link = runUrl === undefined ? undefined : toPictureUrl(runUrl)
  const time = generatedAt.toISOString()
  const meta = [
    report.target === '' ? '' : `<span><bdi>${escapeHtml(shorten(report.target, 500))}</bdi></span>`,
    `<span>Command <code>${escapeHtml(report.command)}</code></span>`,
    `<time datetime="${time}">${time.slice(0, 16).replace('T', ' ')} UTC</time>`,
    link === undefined ? '' : `<a href="${escapeHtml(link)}">Show the run</a>`,
  ]
  const figures = [...listCounts(report), ...listCosts(report)].map(renderFigure)
  return [
    '<header class="wrap">',
    `<p class="eyebrow">App Store screenshots <span class="badge ${status}">${sign} ${STATUS_WORDS[status]}</span></p>`,
    `<h1>${text}</h1>`,
    `<p class="meta">${meta.filter((part) => part !== '').join('\n')}</p>`,
    `<dl class="figures">${figures.join('\n')}</dl>`,
    '</header>',
  ].join('\n')
}

const STATUS_WORDS = { good: 'went well', bad: 'needs attention' } as const

function renderFigure({ value, label }: Figure): string {
  return `<div class="card${value === '0' ? ' zero' : ''}"><dt>${label === '' ? 'in all' : label}</dt><dd>${value}</dd></div>`
}

function renderSets(sets: readonly NumberedSet[], context: SetContext): string {
  if (sets.length === 0) return ''
  const groups = [...Map.groupBy(sets, ({ outcome }) => outcome.locale)].map(([locale, ofLocale], index) =>
    [
      `<section class="locale" aria-labelledby="locale-${index + 1}">`,
      `<h3 id="locale-${index + 1}">${locale === '' ? 'Screenshots' : renderNamed(describeLocale(locale), locale)}</h3>`,
      ...ofLocale.map((set) => renderSet(set, context)),
      '</section>',
    ].join('\n'),
  )
  return [
    '<section aria-labelledby="sets"><h2 id="sets" tabindex="-1">Sets</h2>',
    renderFilter(sets, context),
    '<p class="empty" id="nothing" hidden>No set fits the filter.</p>',
    ...groups,
    '</section>',
  ].join('\n')
}
