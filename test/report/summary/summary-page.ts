import { marked } from 'marked'

/**
 * GitHub's Markdown as a page that looks like GitHub's: the width that a job's summary has there, its sizes, and the rule that
 * a table is as wide as it needs and scrolls on its own where there is no room. The rules are our own, made from looking.
 */
export function createSummaryPage(markdown: string): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Summary</title><style>${STYLE}</style></head>`,
    `<body><main class="page"><article class="markdown">${marked.parse(markdown, { gfm: true, async: false })}</article></main></body></html>`,
  ].join('\n')
}

const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --page: #ffffff; --soft: #f6f8fa; --code: #818b981f; --link: #0969da; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --page: #0d1117; --soft: #151b23; --code: #656c7633; --link: #4493f8; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
.page { max-width: 1012px; margin: 0 auto; padding: 16px; }
.markdown { border: 1px solid var(--line); border-radius: 6px; padding: 16px; overflow-wrap: break-word; }
.markdown > :first-child { margin-top: 0; }
h2, h3 { margin: 24px 0 16px; line-height: 1.25; font-weight: 600; }
h2 { font-size: 1.5em; padding-bottom: .3em; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.25em; }
p, ul, table, details { margin: 0 0 16px; }
ul { padding-left: 2em; }
li + li { margin-top: .25em; }
a { color: var(--link); }
img { max-width: 100%; background: var(--page); }
summary { cursor: pointer; }
code { padding: .2em .4em; font: 85% ui-monospace, SFMono-Regular, Menlo, monospace; white-space: break-spaces; background: var(--code); border-radius: 6px; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-spacing: 0; border-collapse: collapse; }
th { font-weight: 600; }
th, td { padding: 6px 13px; border: 1px solid var(--line); }
tr:nth-child(2n) { background: var(--soft); }
`
