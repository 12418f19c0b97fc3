/**
 * The report's style: light and dark, phone and desktop, screen and paper. It is let in by its hash; whoever changes it
 * changes `STYLE_HASH` too (a test says to what). Colours of text have a contrast of at least 4.5 to what lies under them.
 */
export const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --page: #f4f4f6; --card: #ffffff; --sunken: #f0f0f3; --text: #1c1c1f; --muted: #5b5b64; --line: #dcdce2;
  --accent: #0a56c2; --shadow: 0 1px 2px rgb(20 20 40 / .06), 0 4px 16px rgb(20 20 40 / .05);
  --green: #0b6630; --green-bg: #e2f4e8; --red: #a3201c; --red-bg: #fdeaea;
  --amber: #754700; --amber-bg: #fcf0d6; --blue: #0b4ea6; --blue-bg: #e5effc;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #101013; --card: #1a1a1e; --sunken: #232329; --text: #f1f1f4; --muted: #a8a8b3; --line: #33333b;
    --accent: #8ab8ff; --shadow: none;
    --green: #7fdca0; --green-bg: #14311f; --red: #ffa39b; --red-bg: #3d1b1a;
    --amber: #f3c56d; --amber-bg: #35280e; --blue: #9dc7ff; --blue-bg: #152a45;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 400 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
h1, h2, h3, h4, h5, p, ol, ul, dl, dd, figure { margin: 0; }
ol, ul { padding: 0; list-style: none; }
a { color: var(--accent); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
code { font: .875em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.wrap { width: 100%; max-width: 84rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 1; padding: .5rem 1rem; background: var(--card); border-radius: 8px; }
.skip:focus { top: 1rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 16px; box-shadow: var(--shadow); }
.muted { color: var(--muted); }
.small { font-size: .875rem; }

header { padding-block: clamp(1.75rem, 5vw, 3.5rem) 1.5rem; }
.eyebrow .badge { margin-left: .4rem; }
.eyebrow { color: var(--muted); font-size: .875rem; font-weight: 600; letter-spacing: .01em; }
h1 { font-size: clamp(1.75rem, 5vw, 2.75rem); line-height: 1.1; letter-spacing: -.025em; font-weight: 700; margin-block: .4rem .6rem; text-wrap: balance; overflow-wrap: anywhere; }
h1::first-letter { text-transform: uppercase; }
h2 { font-size: 1.375rem; letter-spacing: -.015em; line-height: 1.25; }
.meta { display: flex; flex-wrap: wrap; gap: .25rem 1rem; color: var(--muted); font-size: .9375rem; overflow-wrap: anywhere; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: .75rem; margin-top: 1.75rem; }
.figures > div { display: flex; flex-direction: column-reverse; padding: .8rem 1rem; }
.figures dt { color: var(--muted); font-size: .875rem; }
.figures .zero dd { color: var(--muted); font-weight: 500; }
.figures dd { font-size: 1.625rem; font-weight: 650; line-height: 1.2; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }

main > section { margin-block: 2.25rem; }
main > section > h2 { margin-bottom: .9rem; }
.notices > li { padding: .9rem 1.1rem; border-radius: 12px; overflow-wrap: anywhere; }
.notices > li + li { margin-top: .6rem; }
.notices .bad { background: var(--red-bg); }
.notices .warn { background: var(--amber-bg); }
.notices strong { display: block; }
.notices .bad > strong { color: var(--red); }
.notices .warn > strong { color: var(--amber); }
.notices p { margin-top: .3rem; }

.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.matrix { display: grid; gap: .5rem clamp(.75rem, 4vw, 3rem); padding: .5rem clamp(.5rem, 2vw, 1.25rem) .75rem; overflow-x: auto; }
.matrix.halves { grid-template-columns: 1fr 1fr; align-items: start; }
.matrix table { border-collapse: collapse; width: 100%; font-size: .875rem; }
.matrix th, .matrix td { padding: 1px; text-align: center; }
.matrix th { font-weight: 500; text-align: left; padding-inline: .25rem; white-space: nowrap; }
.matrix thead th { font-weight: 600; padding-block: .5rem; vertical-align: bottom; line-height: 1.25; }
.matrix thead th + th { text-align: center; white-space: normal; }
.matrix th span { color: var(--muted); font-size: .75rem; font-weight: 400; }
.matrix thead th span { display: block; overflow-wrap: anywhere; }
.matrix td a, .matrix .none { display: flex; gap: .4em; justify-content: center; align-items: center; min-width: 1.5rem; min-height: 1.5rem; border-radius: 5px; color: var(--text); text-decoration: none; white-space: nowrap; font-variant-numeric: tabular-nums; }
.matrix .none { background: var(--sunken); }
.matrix td a:hover { text-decoration: underline; }
.matrix .sign { font-weight: 700; }
.matrix .same { color: var(--muted); }
.matrix .bad { background: var(--red-bg); color: var(--red); }
.matrix .removed { background: var(--amber-bg); color: var(--amber); }
.matrix .changed { background: var(--blue-bg); color: var(--blue); }
.matrix .new { background: var(--green-bg); color: var(--green); }
.legend { display: flex; flex-wrap: wrap; gap: 0 1.1rem; margin-top: .6rem; color: var(--muted); font-size: .875rem; }
@media (max-width: 60rem) {
  .matrix tbody th span, .matrix thead th span { display: none; }
  .matrix.many { grid-template-columns: 1fr; }
}
@media (max-width: 40rem) {
  .matrix table { font-size: .8125rem; }
  .matrix.halves .sign + .count { display: none; }
  .matrix.halves thead th + th div, .matrix.many thead th + th div { writing-mode: vertical-rl; rotate: 180deg; margin-inline: auto; white-space: nowrap; }
  .matrix.many .sign + .count { display: none; }
  .halves:has(.sign) + .legend .numbers, .many:has(.sign) + .legend .numbers { display: none; }
  .matrix td a { gap: .2em; }
}
.more { margin-top: .6rem; }
.more > summary { padding: .5rem 0; cursor: pointer; font-weight: 600; color: var(--accent); }

#filter { display: flex; flex-wrap: wrap; align-items: end; gap: .75rem 1rem; padding: 1rem 1.1rem; margin-bottom: 1.5rem; }
#filter label { display: grid; gap: .25rem; font-size: .8125rem; font-weight: 600; color: var(--muted); flex: 1 1 12rem; min-width: 0; }
#filter select, #filter button {
  font: inherit; font-size: 1rem; font-weight: 400; color: var(--text); background: var(--page); border: 1px solid var(--muted);
  border-radius: 10px; padding: .5rem .75rem; min-height: 2.75rem; width: 100%;
}
#filter button { width: auto; cursor: pointer; font-weight: 600; }
#filter-status { flex: 1 0 100%; color: var(--muted); font-size: .9375rem; }

.locale + .locale { margin-top: 2.25rem; }
.locale > h3 { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; font-size: 1.125rem; margin-bottom: .75rem; }
.locale > h3 code { color: var(--muted); font-weight: 400; }
.set { padding: clamp(1rem, 2.5vw, 1.5rem); }
.large .set { content-visibility: auto; contain-intrinsic-size: auto 30rem; }
.set + .set { margin-top: 1rem; }
.set:target { outline: 3px solid var(--accent); outline-offset: 2px; }
.set > h4 { font-size: 1.0625rem; line-height: 1.3; overflow-wrap: anywhere; }
.set > h4 span { color: var(--muted); font-weight: 400; font-size: .875rem; }
.set .facts { display: flex; flex-wrap: wrap; gap: .35rem .75rem; align-items: center; margin-top: .35rem; color: var(--muted); font-size: .875rem; }
.set > .notices { margin-top: .9rem; }
.sides { display: grid; gap: 1.5rem; margin-top: 1.1rem; }
.sides > section { min-width: 0; }
.sides h5 { font-size: .8125rem; font-weight: 600; color: var(--muted); margin-bottom: .6rem; }
.strip { display: grid; grid-template-columns: repeat(auto-fill, minmax(5.75rem, 1fr)); gap: .9rem .7rem; }
.strip.wide { grid-template-columns: repeat(auto-fill, minmax(min(10rem, 45%), 1fr)); }
@media (min-width: 60rem) {
  .sides.two { grid-template-columns: 1fr 1fr; gap: 3rem; }
  .sides.two > section + section { position: relative; }
  .sides.two > section + section::before { content: ""; position: absolute; inset: 0 auto 0 -1.5rem; width: 1px; background: var(--line); }
}
.empty { padding: 1.25rem; border-radius: 12px; background: var(--sunken); color: var(--muted); font-size: .9375rem; text-align: center; }

.shot { min-width: 0; font-size: .8125rem; line-height: 1.35; }
.frame { display: block; border-radius: 10px; border: 1px solid var(--line); overflow: hidden; background: var(--sunken); }
.frame img { display: block; width: 100%; height: auto; }
.frame.box { display: grid; place-content: center; gap: .25rem; padding: .5rem; text-align: center; color: var(--muted); font-size: .75rem; border-style: dashed; border-color: var(--muted); aspect-ratio: 9 / 19.5; }
.wide .frame.box { aspect-ratio: 16 / 10; }
.shot figcaption { display: block; margin-top: .4rem; }
.position { font-weight: 700; margin-right: .3em; }
.name { color: var(--muted); overflow-wrap: anywhere; }
.note { display: block; color: var(--muted); }
.badge { display: inline-block; padding: .1rem .5rem; border-radius: 999px; font-size: .75rem; font-weight: 650; line-height: 1.5; background: var(--sunken); color: var(--text); }
.shot .badge { margin-top: .3rem; padding-inline: .4rem; border-radius: .5rem; line-height: 1.35; }
.badge.good, .badge.new { background: var(--green-bg); color: var(--green); }
.badge.bad, .badge.removed { background: var(--red-bg); color: var(--red); }
.badge.replaces, .badge.replaced { background: var(--amber-bg); color: var(--amber); }
.badge.moved, .badge.changed { background: var(--blue-bg); color: var(--blue); }
.shot.new .frame, .shot.replaces .frame { box-shadow: 0 0 0 2px var(--card), 0 0 0 4px var(--green); border-color: transparent; }
.shot.replaces .frame { box-shadow: 0 0 0 2px var(--card), 0 0 0 4px var(--amber); }
.shot.moved .frame { box-shadow: 0 0 0 2px var(--card), 0 0 0 4px var(--blue); border-color: transparent; }
.shot.removed .frame, .shot.replaced .frame { border: 2px dashed var(--red); }
.shot.replaced .frame { border-color: var(--amber); }
.shot.removed img, .shot.replaced img { opacity: .55; }

footer { padding-block: 1.5rem 3rem; color: var(--muted); font-size: .875rem; border-top: 1px solid var(--line); margin-top: 3rem; }

@media print {
  :root { color-scheme: light; --page: #fff; --card: #fff; --shadow: none; --text: #000; --muted: #444; --line: #bbb; }
  body { font-size: 10pt; }
  header { padding-top: 0; }
  #filter, .skip { display: none !important; }
  .large .set { content-visibility: visible; }
  .set, .notices > li, .shot, .figures > div { break-inside: avoid; }
  .locale > h3, h2, .set > h4 { break-after: avoid; }
  .card { border-radius: 6px; }
  .notices > li { border: 1px solid var(--line); }
  .badge { border: 1px solid currentColor; }
  .strip { grid-template-columns: repeat(8, 1fr); }
  .strip.wide { grid-template-columns: repeat(5, 1fr); }
  .sides.two { grid-template-columns: 1fr; gap: 1rem; }
  .sides.two > section + section::before { content: none; }
  a { color: inherit; text-decoration: none; }
}
@media (forced-colors: active) {
  .badge, .frame { border: 1px solid; }
}
`

/** SHA-256 of the style, as a content security policy names it. */
export const STYLE_HASH = 'sha256-69TLV+dza5fsrfGiddXC6eIM+KPjiGkDSdtr5WoSUj8='
