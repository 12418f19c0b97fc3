import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/errors.ts'
import type { LocalImage } from '../../../src/images/file/local-image.ts'
import { type HtmlReportOptions, renderHtmlReport } from '../../../src/report/html/render-html-report.ts'
import { describeLocale } from '../../../src/report/html/report-names.ts'
import { REPORT_SCRIPT, SCRIPT_HASH } from '../../../src/report/html/report-script.ts'
import { REPORT_STYLE, STYLE_HASH } from '../../../src/report/html/report-style.ts'
import { listThumbnailImages } from '../../../src/report/items/list-thumbnail-images.ts'
import type { RunReport } from '../../../src/report/run-report.ts'
import {
  createChangedOutcome,
  createImage,
  createOutcome,
  createReport,
  createScreenshot,
  showing,
} from '../builders.ts'
import { HOSTILE_NAMES, listTagFaults } from '../html-structure.ts'
import { createSampleReport } from '../sample-report.ts'

const TAGS =
  'a article b bdi body button code dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 head header html img label li main meta ol option p script section select span strong style table tbody td th thead time title tr ul wbr !DOCTYPE'.split(
    ' ',
  )

function render(report: RunReport, options: Partial<HtmlReportOptions> = {}): string {
  return renderHtmlReport(report, { thumbnailOf: () => undefined, generatedAt: new Date(0), ...options })
}

/** The page without script, style and doctype: what lies in them is ours and not HTML. */
function markup(page: string): string {
  return page
    .replace(/<script>[\s\S]*?<\/script>/, '')
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace('<!DOCTYPE html>', '')
}

describe('the HTML report', () => {
  test.each([
    ['script', REPORT_SCRIPT, SCRIPT_HASH],
    ['style', REPORT_STYLE, STYLE_HASH],
  ])('lets its own %s in by its hash', (_, text, hash) => {
    expect(hash).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`)
    expect(render(createReport())).toContain(`>${text}</`)
  })

  test('forbids everything that it need not load, and names no other place', () => {
    const page = render(createSampleReport('https://pictures.example'))
    expect(page).toContain(
      `content="default-src 'none'; img-src data: https:; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'"`,
    )
    expect(markup(page)).not.toMatch(/<link|<iframe|<object|<base|<[^>]*\s(style|on\w+)=/)
    const addresses = [...markup(page).matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address)
    expect(addresses.filter((address) => !/^(#|https:\/\/pictures\.example\/)/.test(address))).toEqual([])
  })

  test('lets in pictures of this machine where there are some', () => {
    expect(render(createSampleReport('http://127.0.0.1:1234'))).toContain('img-src data: https: http://127.0.0.1:*')
  })

  test('is sound HTML', () => {
    expect(listTagFaults(markup(render(createSampleReport('https://pictures.example'))), TAGS)).toEqual([])
    expect(listTagFaults(markup(render(createReport())), TAGS)).toEqual([])
  })

  test('has every set, the unchanged ones too, with their places for the filter', () => {
    const page = render(createSampleReport('https://pictures.example'))
    const sets = [...page.matchAll(/data-locale="([^"]*)" data-type="([^"]*)" data-states="([^"]*)"/g)]
    expect(sets.map(([, ...rest]) => rest.join(' '))).toEqual([
      'en-US APP_IPHONE_67 changed',
      'en-US APP_IPAD_PRO_3GEN_129 unchanged',
      'de-DE APP_IPHONE_67 changed',
      'de-DE APP_IPAD_PRO_3GEN_129 unchanged',
      'ja APP_IPHONE_67 changed',
      'ja APP_IPAD_PRO_3GEN_129 unchanged',
      'fr-FR APP_IPHONE_67 failed',
    ])
  })

  test('tells result, target, command, time, counts, failures and warnings', () => {
    const page = render(createSampleReport('https://pictures.example'), {
      generatedAt: new Date('2026-03-01T12:00:00Z'),
      runUrl: 'https://github.example/run/1',
      displayTypeName: (type) => (type === 'APP_IPHONE_67' ? 'iPhone 6.9"' : undefined),
    })
    for (const text of [
      '<h1>1 of 7 sets failed, 3 changed</h1>',
      '<bdi>com.example.trails · IOS 2.1.0</bdi>',
      'Command <code>apply</code>',
      '<time datetime="2026-03-01T12:00:00.000Z">2026-03-01 12:00 UTC</time>',
      '<a href="https://github.example/run/1">Show the run</a>',
      '<dt>uploaded</dt><dd>6</dd>',
      '<p>Cause: Apple closed the connection three times</p>',
      '<b>What to do:</b> Name them in the ordering file, or delete them.',
      'iPhone 6.9&quot; <span><bdi>APP_IPHONE_67</bdi></span>',
      '<h4 id="set-2-name"><bdi>APP_IPAD_PRO_3GEN_129</bdi></h4>',
      'German (Germany) <code><bdi>de-DE</bdi></code>',
    ]) {
      expect(page).toContain(text)
    }
  })

  test("shows new and replaced screenshots by their local images, all others by Apple's pictures", () => {
    const asked: string[] = []
    const thumbnailOf = ({ name }: LocalImage) => {
      asked.push(name)
      return `data:image/png;base64,${Buffer.from(name).toString('base64')}`
    }
    const page = render(createReport({ outcomes: [createChangedOutcome()] }), { thumbnailOf })
    expect(asked).toEqual(['02-search.png', '04-share.png'])
    expect(page).toContain(
      `<a class="frame" href="https://is1-ssl.mzstatic.com/image/thumb/02-search.png/1290x2796bb.png"><img src="data:image/png;base64,MDItc2VhcmNoLnBuZw==" width="240" height="520" alt="After 3: 02-search.png"`,
    )
    expect(page).toContain('<div class="frame"><img src="data:image/png;base64,MDQtc2hhcmUucG5n"')
    expect(page).toContain(
      'src="https://is1-ssl.mzstatic.com/image/thumb/old.png/480x1040bb.png" width="240" height="520" alt="Before 3: old.png"',
    )
  })

  test('says name and size where there is no picture', () => {
    const image = createImage('a.png')
    const outcome = createOutcome({ created: true, uploaded: [image], before: [], after: [{ kind: 'image', image }] })
    const page = render(createReport({ command: 'plan', outcomes: [outcome] }))
    expect(page).toContain('<span>No picture yet</span><span>1290 × 2796, 1.9 MB</span>')
    expect(page).toContain('<h5>Now · 0 screenshots</h5><p class="empty">No screenshots</p>')
    expect(page).toContain('<h5>As planned · 1 screenshot</h5>')
  })

  test('says why Apple refused a screenshot', () => {
    const problems = [{ code: 'IMAGE_ALPHA_NOT_ALLOWED', description: 'No <alpha>.' }]
    const before = [createScreenshot('a.png', { state: 'failed', problems, rendition: null })]
    expect(render(createReport({ outcomes: [createOutcome({ before })] }))).toContain(
      'refused by Apple: No &lt;alpha&gt;.',
    )
  })

  test('holds no picture where none may be shown', () => {
    const report = createSampleReport('https://pictures.example', { showsThumbnails: false })
    const page = render(report, { thumbnailOf: () => 'data:image/png;base64,AA==' })
    expect(markup(page)).not.toMatch(/<img|pictures\.example/)
    expect(listThumbnailImages(report)).toEqual([])
  })

  test('tells that a run failed before anything was known', () => {
    const failure = new ActionError({ code: 'INPUT_MISSING', message: 'Input "api-key-id" is missing' })
    const page = render(createReport({ failure, target: '', requests: 0 }))
    expect(page).toContain('<h1>apply failed</h1>')
    expect(page).toContain('Input &quot;api-key-id&quot; is missing')
    expect(page).not.toMatch(/id="filter"|id="overview"|href="#sets"/)
  })

  test.each(HOSTILE_NAMES)('keeps foreign text text: %j', (name) => {
    const issue = { code: 'API_REFUSED', message: name, hint: name, location: { file: name } } as const
    const outcome = createChangedOutcome({
      locale: name,
      displayType: name,
      setId: name,
      before: [
        createScreenshot(name, {
          state: 'processing',
          appleState: name,
          problems: [{ code: name, description: name }],
        }),
      ],
      after: [showing(name), { kind: 'image', image: createImage(name) }],
      errors: [new ActionError(issue, { cause: new Error(name) })],
    })
    const report = createReport({ target: name, outcomes: [outcome, outcome], warnings: [issue] })
    const page = markup(render(report, { displayTypeName: (type) => type, runUrl: `https://x.example/${name}` }))
    expect(listTagFaults(page, TAGS)).toEqual([])
    expect(page).not.toMatch(/<img src=x|<script|<!--|\u202e/)
  })
})

describe('the images to make thumbnails of', () => {
  test('are those of new and replaced screenshots, each file once', () => {
    const report = createReport({
      outcomes: [createChangedOutcome(), createChangedOutcome({ locale: 'de-DE' }), createOutcome()],
    })
    expect(listThumbnailImages(report).map(({ name }) => name)).toEqual(['02-search.png', '04-share.png'])
  })

  test('are at most 200', () => {
    const images = Array.from({ length: 300 }, (_, index) => createImage(`${index}.png`))
    const outcome = createOutcome({ uploaded: images, after: images.map((image) => ({ kind: 'image', image })) })
    expect(listThumbnailImages(createReport({ outcomes: [outcome] }))).toEqual(images.slice(0, 200))
  })
})

test.each([
  ['en-US', 'English (United States)'],
  ['zh-Hans', 'Chinese (Simplified)'],
  ['no', 'Norwegian'],
  ['', undefined],
  ['default', undefined],
  ['x<y', undefined],
])('the locale %j is called %j', (locale, expected) => {
  expect(describeLocale(locale)).toBe(expected)
})
