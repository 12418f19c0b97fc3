export const id = 935;
export const ids = [935];
export const modules = {

/***/ 4935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./src/bounds.ts
var bounds = __webpack_require__(186);
// EXTERNAL MODULE: ./src/report/describe-outcome.ts
var describe_outcome = __webpack_require__(3980);
// EXTERNAL MODULE: ./src/report/escape-text.ts
var escape_text = __webpack_require__(6155);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(4512);
// EXTERNAL MODULE: ./src/report/list-failures.ts
var list_failures = __webpack_require__(6478);
// EXTERNAL MODULE: ./src/report/result.ts
var result = __webpack_require__(5781);
// EXTERNAL MODULE: ./src/report/summary/fit-pieces.ts
var fit_pieces = __webpack_require__(4196);
// EXTERNAL MODULE: ./src/report/summary/summary-notices.ts
var summary_notices = __webpack_require__(6057);
// EXTERNAL MODULE: ./src/report/describe-mark.ts
var describe_mark = __webpack_require__(4675);
// EXTERNAL MODULE: ./src/report/picture.ts
var report_picture = __webpack_require__(1152);
// EXTERNAL MODULE: ./src/report/show-items.ts + 1 modules
var show_items = __webpack_require__(2109);
;// CONCATENATED MODULE: ./src/report/summary/summary-strips.ts




/** A set's screenshots before and after: `long` with pictures, `short` with names alone. HTML without blank lines. */
function renderStrips(outcome, { tense, localImageUrl }) {
    const { before, after, isSame } = (0,show_items/* showItems */.K)(outcome);
    const titles = (0,show_items/* titlesOf */.B)(tense);
    const pictures = (items) => renderPictures(items, outcome, localImageUrl);
    if (isSame)
        return { long: pictures(after), short: renderList([['', after]]) };
    return {
        long: [`<b>${titles.before}</b>`, pictures(before), `<b>${titles.after}</b>`, pictures(after)].join('\n'),
        short: renderList([
            [titles.before, before],
            [titles.after, after],
        ]),
    };
}
function renderList(columns) {
    const rows = Math.max(0, ...columns.map(([, items]) => items.length));
    if (rows === 0)
        return NOTHING;
    const cell = (shown) => shown === undefined ? '<td></td>' : `<td>${(0,escape_text/* renderName */.gU)(shown.name)}${renderMark(shown.mark, ' ')}</td>`;
    return [
        '<table>',
        `<tr><th>#</th>${columns.map(([title]) => `<th align="left">${title}</th>`).join('')}</tr>`,
        ...Array.from({ length: rows }, (_, row) => `<tr><td>${row + 1}</td>${columns.map(([, items]) => cell(items[row])).join('')}</tr>`),
        '</table>',
    ].join('\n');
}
/** Five of these stand side by side on GitHub's page, beside each other two rows make a full set. */
const CELLS_IN_ROW = 5;
const CELL_PIXELS = 140;
const BOX = { width: 120, height: 260 };
function renderPictures(items, outcome, localImageUrl) {
    if (items.length === 0)
        return NOTHING;
    const cells = items.map((shown) => `<td align="center" valign="top" width="${CELL_PIXELS}">${renderCell(shown, outcome, localImageUrl)}</td>`);
    const rows = Array.from({ length: Math.ceil(cells.length / CELLS_IN_ROW) }, (_, row) => ['<tr>', ...cells.slice(row * CELLS_IN_ROW, (row + 1) * CELLS_IN_ROW), '</tr>'].join('\n'));
    return ['<table>', ...rows, '</table>'].join('\n');
}
function renderCell(shown, outcome, localImageUrl) {
    const { item, name, position, mark } = shown;
    const picture = findPicture(item, outcome, localImageUrl);
    const alt = (0,escape_text/* escapeHtml */.ZD)([`${position}. ${name}`, (0,describe_mark/* describeMark */.h)(mark)].filter((part) => part !== '').join(', '));
    const above = picture === undefined
        ? `<i>no picture yet</i><br>${(0,escape_text/* escapeMarkdown */.FV)((0,report_picture/* describeSize */.jt)(item))}`
        : `<a href="${(0,escape_text/* escapeHtml */.ZD)(picture.fullUrl)}"><img src="${(0,escape_text/* escapeHtml */.ZD)(picture.thumbnailUrl)}" width="${picture.width}" height="${picture.height}" alt="${alt}"></a>`;
    return `${above}<br><b>${position}</b> ${(0,escape_text/* renderName */.gU)(name)}${renderMark(mark, '<br>')}`;
}
function findPicture(item, outcome, localImageUrl) {
    const rendition = item.kind === 'screenshot' ? (0,report_picture/* createRenditionPicture */.vM)(item.screenshot, BOX) : undefined;
    if (rendition !== undefined)
        return rendition;
    const image = (0,report_picture/* localImageOf */.i4)(item, outcome);
    const url = image === undefined ? undefined : (0,report_picture/* toPictureUrl */.r2)(localImageUrl(image) ?? '');
    const size = image === undefined ? undefined : (0,report_picture/* fitInto */.I0)(image, BOX);
    if (url === undefined || size === undefined)
        return undefined;
    return { thumbnailUrl: url, fullUrl: url, ...size };
}
/** Whether every item of a set can be shown as a picture. */
function hasAllPictures(outcome, localImageUrl) {
    const { before, after } = (0,show_items/* showItems */.K)(outcome);
    return [...before, ...after].every(({ item }) => findPicture(item, outcome, localImageUrl) !== undefined);
}
function renderMark(mark, separator) {
    const text = (0,describe_mark/* describeMark */.h)(mark);
    return text === '' ? '' : `${separator}<b>${text}</b>`;
}
const NOTHING = '<p><i>no screenshots</i></p>';

// EXTERNAL MODULE: ./src/report/summary/summary-table.ts
var summary_table = __webpack_require__(6812);
;// CONCATENATED MODULE: ./src/report/summary/render-summary.ts










/** GitHub takes 1 MiB for a step and shows nothing of a larger summary. */
const SUMMARY_BYTES = 1_000_000;
const FAILURE_BYTES = 200_000;
const WARNING_BYTES = 100_000;
const TABLE_BYTES = 300_000;
/** Headings, and the sentences about what was left out. */
const FRAME_BYTES = 8_000;
/** More sets than this are folded. */
const OPEN_SETS = 3;
/**
 * The job summary: the result at a glance, what failed and what to do, a table over all sets, and each changed set before
 * and after. GitHub's Markdown with HTML, below 1,000,000 bytes of UTF-8: what doesn't fit is left out, and it says so. No
 * foreign text in it can become Markdown or HTML.
 */
function renderSummary(report, options) {
    const tense = (0,headline/* tenseOf */.F2)(report);
    const head = renderHead(report);
    const failures = (0,summary_notices/* renderFailures */.S)((0,list_failures/* listFailures */.As)(report), FAILURE_BYTES);
    const table = report.outcomes.length === 0 ? '' : (0,summary_table/* renderSetTable */.N)(report.outcomes, tense, TABLE_BYTES);
    const warnings = (0,summary_notices/* renderWarnings */.c)(report.warnings, WARNING_BYTES);
    const used = [head, failures, table, warnings].reduce((total, part) => total + (0,fit_pieces/* sizeOf */.$d)(part), 0);
    const details = renderDetails(report, options, SUMMARY_BYTES - FRAME_BYTES - used);
    return [head, failures, table, details, warnings].filter((part) => part !== '').join('\n\n');
}
function renderHead(report) {
    const { sign, text } = (0,headline/* createHeadline */.bt)(report);
    const target = report.target === '' ? '' : ` · ${(0,escape_text/* escapeSentence */.Yg)((0,bounds/* shorten */.m)(report.target, 500))}`;
    const counts = (0,headline/* listCounts */.TP)(report).map(renderFigure);
    const costs = (0,headline/* listCosts */.B_)(report).map(({ value, label }) => `${value} ${label}`.trim());
    return [
        `## ${sign} App Store screenshots: ${text}`,
        '',
        `<code>${(0,escape_text/* escapeMarkdown */.FV)(report.command)}</code>${target}`,
        '',
        [...counts, ...costs].join(' · '),
    ].join('\n');
}
function renderFigure({ value, label }) {
    return `**${value}** ${label}`;
}
/** Commands that show sets as they are, and so unchanged ones too. */
const SHOWING_COMMANDS = ['read', 'pull'];
function renderDetails(report, options, limitBytes) {
    const shown = SHOWING_COMMANDS.includes(report.command) ? report.outcomes : report.outcomes.filter(result/* isChanged */.Hq);
    if (shown.length === 0)
        return '';
    const localImageUrl = options.localImageUrl ?? (() => undefined);
    const isOpen = shown.length <= OPEN_SETS;
    const sets = shown.map((outcome) => renderSet(outcome, report, { isOpen, localImageUrl }));
    const { pieces, leftOut, shortened } = report.showsThumbnails
        ? (0,fit_pieces/* fitElastic */.jw)(sets, limitBytes)
        : {
            ...(0,fit_pieces/* fitPieces */.f4)(sets.map((set) => set.short), limitBytes),
            shortened: 0,
        };
    const notes = [
        ...(leftOut === 0 ? [] : [`${(0,describe_outcome/* countOf */.pq)(leftOut, 'set')} more: left out, since GitHub shows no larger summary.`]),
        ...(shortened === 0
            ? []
            : [`The last ${(0,describe_outcome/* countOf */.pq)(shortened, 'set')} of these without pictures, since GitHub shows no larger summary.`]),
        ...(leftOut + shortened === 0 ? [] : ['Give the input "report" a path to get everything in one file.']),
        ...(report.showsThumbnails && !shown.every((outcome) => hasAllPictures(outcome, localImageUrl))
            ? ['What App Store Connect shows no picture of yet is in the HTML report: give the input "report" a path.']
            : []),
    ];
    return [...pieces, ...notes.map((note) => `<i>${(0,escape_text/* escapeMarkdown */.FV)(note)}</i>`)].join('\n\n');
}
function renderSet(outcome, report, { isOpen, localImageUrl }) {
    const tense = (0,headline/* tenseOf */.F2)(report);
    const { long, short } = renderStrips(outcome, { tense, localImageUrl });
    const place = [outcome.locale, outcome.displayType].filter((part) => part !== '').join(' / ');
    const changes = (0,result/* isChanged */.Hq)(outcome) ? (0,describe_outcome/* describeChanges */.DT)(outcome, tense) : (0,describe_outcome/* countOf */.pq)(outcome.after.length, 'screenshot');
    const summary = `<summary><b>${(0,escape_text/* escapeMarkdown */.FV)(place)}</b>: ${changes}</summary>`;
    const wrap = (content) => [`<details${isOpen ? ' open' : ''}>${summary}`, content, '</details>'].join('\n');
    return { long: wrap(long), short: wrap(short) };
}


/***/ }),

/***/ 6057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderFailures),
/* harmony export */   c: () => (/* binding */ renderWarnings)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(186);
/* harmony import */ var _describe_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3980);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6155);
/* harmony import */ var _list_failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6478);
/* harmony import */ var _fit_pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4196);





/** One message may quote much; what identifies it stands in its first and last words. */
const MESSAGE_CHARACTERS = 4_000;
/** What failed, each with its causes and with what to do, as Markdown of at most so many bytes; empty without failures. */
function renderFailures(failures, limitBytes) {
    if (failures.length === 0)
        return '';
    return renderSection({ title: 'What failed', noun: 'failure' }, failures.map(renderFailure), limitBytes);
}
/** Warnings, each with what to do. Otherwise as `renderFailures`. */
function renderWarnings(warnings, limitBytes) {
    if (warnings.length === 0)
        return '';
    return renderSection({ title: 'Warnings', noun: 'warning' }, warnings.map(renderWarning), limitBytes);
}
function renderSection(words, items, limitBytes) {
    const { pieces, leftOut } = (0,_fit_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .fitPieces */ .f4)(items, limitBytes - 200);
    const rest = leftOut === 0 ? [] : ['', `${(0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(leftOut, `more ${words.noun}`)}: see the log.`];
    return [`### ${words.title}`, '', ...pieces, ...rest].join('\n');
}
function renderFailure({ places, message, causes, hint, location }) {
    const place = places.length === 0 ? '' : `<b>${sentence((0,_list_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .describePlaces */ ._g)(places))}</b>: `;
    return renderItem('✗', [
        `${place}${sentence(message)}`,
        ...(location === undefined ? [] : [`at ${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderName */ .gU)((0,_list_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLocation */ .lR)(location))}`]),
        ...causes.map((cause) => `cause: ${sentence(cause)}`),
        ...(hint === undefined ? [] : [`<b>What to do:</b> ${sentence(hint)}`]),
    ]);
}
function renderWarning({ message, hint, location }) {
    return renderItem('⚠', [
        sentence(message),
        ...(location === undefined ? [] : [`at ${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderName */ .gU)((0,_list_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLocation */ .lR)(location))}`]),
        ...(hint === undefined ? [] : [`<b>What to do:</b> ${sentence(hint)}`]),
    ]);
}
/** One item of a list: one line in Markdown, several on the page. The sign keeps what is foreign from the line's start. */
function renderItem(sign, lines) {
    return `- ${sign} ${lines.join('<br>')}`;
}
function sentence(text) {
    return (0,_escape_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeSentence */ .Yg)((0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text, MESSAGE_CHARACTERS));
}


/***/ })

};
