export const id = 935;
export const ids = [935];
export const modules = {

/***/ 4675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ describeMark)
/* harmony export */ });
/** A mark in words with a sign before them: it is told apart without its colour. Empty for what stays. */
function describeMark(mark) {
    switch (mark.kind) {
        case 'kept':
            return '';
        case 'moved':
            return `↔ moved, was ${mark.from}`;
        case 'new':
            return '+ new';
        case 'replaces':
            return mark.screenshots.length > 1 ? `↻ replaces ${mark.screenshots.length}` : `↻ replaces ${mark.from}`;
        case 'removed':
            return '− removed';
        case 'replaced':
            return '↻ replaced';
    }
}


/***/ }),

/***/ 6155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Yg: () => (/* binding */ escapeSentence),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   gU: () => (/* binding */ renderName),
/* harmony export */   tc: () => (/* binding */ toVisibleText)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(186);

/** Control characters, line separators, and the marks that change the direction of text. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** A text as one line in which everything shows: characters that end lines or reorder text are written out. */
function toVisibleText(text) {
    return text.toWellFormed().replace(UNPRINTABLE, (character) => {
        if (character === '\n')
            return '\\n';
        if (character === '\r')
            return '\\r';
        if (character === '\t')
            return ' ';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
/** A foreign text for HTML, as text or within an attribute in double quotes. */
function escapeHtml(text) {
    return encode(toVisibleText(text), /[&<>"'`]/g);
}
/**
 * What Markdown, as GitHub writes it, reads as more than text within a line. Entities can't take part in its syntax
 * (CommonMark, section 2.5), in HTML they are the characters themselves: so one escaping serves both. An underscore between
 * letters or digits emphasises nothing, a colon only matters in an address.
 */
const MARKDOWN = /[&<>"'`*[\]\\|~$@#{}!^]|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_|:(?=\/\/)|(?<=\bwww)\./g;
/** A foreign text for GitHub's Markdown and for HTML within it, not at the start of a line. It stays text in either. */
function escapeMarkdown(text) {
    return encode(toVisibleText(text), MARKDOWN);
}
/**
 * The same for a sentence. GitHub looks for mentions and issue numbers in what Markdown leaves, entities or not: a character
 * without width behind the sign keeps a name in a message from calling somebody.
 */
function escapeSentence(text) {
    return escapeMarkdown(text).replace(/(&#64;|&#35;|\bGH-)(?=[A-Za-z0-9])/g, '$1&#8203;');
}
/** A foreign name as code, in which GitHub looks for no mentions either. A long one may be broken, a very long one is cut. */
function renderName(name) {
    const text = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(toVisibleText(name), _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .Q.referenceCharacters);
    const pieces = text.length <= LINE_CHARACTERS ? [text] : (text.match(/.{1,15}[-_. ]|.{1,16}/gu) ?? []);
    return `<code>${pieces.map(escapeMarkdown).join('<wbr>')}</code>`;
}
/** What stands below a thumbnail in one line. */
const LINE_CHARACTERS = 16;
function encode(text, characters) {
    return text.replace(characters, (character) => ENTITIES.get(character) ?? `&#${character.charCodeAt(0)};`);
}
const ENTITIES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
]);


/***/ }),

/***/ 6478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ listFailures),
/* harmony export */   _g: () => (/* binding */ describePlaces),
/* harmony export */   lR: () => (/* binding */ describeLocation)
/* harmony export */ });
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(262);
/* harmony import */ var _describe_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3980);


/** Everything that went wrong with a run, what ended it first; what happened to several sets alike is listed once. */
function listFailures({ failure, outcomes }) {
    const ofRun = failure === undefined ? [] : describeError(failure, []);
    const ofSets = outcomes.flatMap(({ locale, displayType, errors }) => errors.flatMap((error) => describeError(error, [locale === '' ? displayType : `${locale} / ${displayType}`])));
    const alike = Map.groupBy([...ofRun, ...ofSets], ({ places, ...rest }) => JSON.stringify(rest));
    return [...alike.values()].flatMap((group) => {
        const [first] = group;
        return first === undefined ? [] : [{ ...first, places: group.flatMap(({ places }) => places) }];
    });
}
/** The sets of a failure in a few words: several are counted, and only the first ones named. */
function describePlaces(places) {
    if (places.length <= NAMED_PLACES)
        return places.join(', ');
    return `${(0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(places.length, 'set')}: ${places.slice(0, NAMED_PLACES).join(', ')}, …`;
}
const NAMED_PLACES = 5;
/** A place in a file, such as `order.txt:3:1`. */
function describeLocation({ file, line, column }) {
    return [file, line, column].filter((part) => part !== undefined).join(':');
}
function describeError(error, places) {
    const causes = error.issues.length === 1 ? (0,_describe_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCauses */ .w)(error) : [];
    return error.issues.map(({ message, hint, location }) => ({ places, message, causes, hint, location }));
}


/***/ }),

/***/ 1152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ fitInto),
/* harmony export */   i4: () => (/* binding */ localImageOf),
/* harmony export */   jt: () => (/* binding */ describeSize),
/* harmony export */   r2: () => (/* binding */ toPictureUrl),
/* harmony export */   vM: () => (/* binding */ createRenditionPicture)
/* harmony export */ });
/* harmony import */ var _plan_compare_picture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8887);

/** Screens have up to two pixels, or more, for one of the page. */
const DENSITY = 2;
/** The picture that Apple shows of a screenshot; undefined while there is none. */
function createRenditionPicture({ rendition }, box) {
    if (rendition === null)
        return undefined;
    const shown = fitInto(rendition, box);
    if (shown === undefined)
        return undefined;
    const [width, height] = [Math.min(rendition.width, shown.width * DENSITY), shown.height * DENSITY];
    const size = { width, height: Math.min(rendition.height, height) };
    const thumbnailUrl = toPictureUrl(fillTemplate(rendition.templateUrl, size));
    const fullUrl = toPictureUrl(fillTemplate(rendition.templateUrl, rendition));
    if (thumbnailUrl === undefined || fullUrl === undefined)
        return undefined;
    return { thumbnailUrl, fullUrl, ...shown };
}
/** The size of a thumbnail that fits the box; undefined where there is no size. */
function fitInto(size, box) {
    if (!(size.width > 0 && size.height > 0))
        return undefined;
    const scale = Math.min(box.width / size.width, box.height / size.height, 1);
    return { width: Math.max(1, Math.round(size.width * scale)), height: Math.max(1, Math.round(size.height * scale)) };
}
/** `templateUrl` holds `{w}`, `{h}` and `{f}`. */
function fillTemplate(template, { width, height }) {
    return template.replaceAll('{w}', String(width)).replaceAll('{h}', String(height)).replaceAll('{f}', 'png');
}
/**
 * An address that a page may load a picture from, with everything encoded that isn't plain: https, and this machine where
 * tests run. Nothing else becomes a link: undefined.
 */
function toPictureUrl(address) {
    if (!URL.canParse(address))
        return undefined;
    const { protocol, hostname, href } = new URL(address);
    const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
    return protocol === 'https:' || (protocol === 'http:' && isLoopback) ? href : undefined;
}
/** The local image that an item shows; undefined for a screenshot that this run didn't upload. */
function localImageOf(item, { uploaded }) {
    if (item.kind === 'image')
        return item.image;
    const { isNew, screenshot } = item;
    if (!isNew)
        return undefined;
    return (uploaded.find((image) => image.md5 === (0,_plan_compare_picture_js__WEBPACK_IMPORTED_MODULE_0__/* .md5Of */ .iF)(screenshot.checksum)) ??
        uploaded.find((image) => image.name === screenshot.fileName));
}
/** How large an item's file is, in the words that stand in for a picture, such as `1290 × 2796, 1.9 MB`. */
function describeSize(item) {
    if (item.kind === 'screenshot')
        return describeBytes(item.screenshot.sizeBytes);
    const { width, height, sizeBytes } = item.image;
    return `${width} × ${height}, ${describeBytes(sizeBytes)}`;
}
function describeBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} bytes`;
    return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}


/***/ }),

/***/ 2109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ showItems),
  B: () => (/* binding */ titlesOf)
});

;// CONCATENATED MODULE: ./src/report/mark-items.ts
/**
 * Says what happened to each item of a set. As few screenshots as possible count as moved: those that stay in order
 * among themselves, in the longest such row, are kept, and so is one that stands where it stood. A new item replaces the screenshots of its name that are gone.
 */
function markItems(before, after) {
    const positions = new Map(before.map(({ id }, index) => [id, index + 1]));
    const formerPositions = after.map((item) => positions.get(oldIdOf(item) ?? ''));
    const still = new Set(longestIncreasing(formerPositions.filter((position) => position !== undefined)));
    const present = new Set(after.flatMap((item) => (item.kind === 'screenshot' ? [item.screenshot.id] : [])));
    const gone = before.filter(({ id }) => !present.has(id));
    const replaced = new Set();
    return {
        after: after.map((item, index) => {
            const from = formerPositions[index];
            if (from !== undefined)
                return still.has(from) || from === index + 1 ? { kind: 'kept' } : { kind: 'moved', from };
            const screenshots = gone.filter((one) => !replaced.has(one) && one.fileName === nameOf(item));
            for (const one of screenshots)
                replaced.add(one);
            const [first] = screenshots;
            if (first === undefined)
                return { kind: 'new' };
            return { kind: 'replaces', from: positions.get(first.id) ?? 0, screenshots };
        }),
        before: before.map((one) => {
            if (replaced.has(one))
                return { kind: 'replaced' };
            return { kind: present.has(one.id) ? 'kept' : 'removed' };
        }),
    };
}
/** The file name that an item has, or will have, in App Store Connect. */
function nameOf(item) {
    return item.kind === 'image' ? item.image.name : item.screenshot.fileName;
}
/** The ID of what was there before the run; a reservation that an image took over is new all the same. */
function oldIdOf(item) {
    return item.kind === 'screenshot' && !item.isNew ? item.screenshot.id : undefined;
}
/** The longest row of numbers that only grows, from numbers that are all different. */
function longestIncreasing(numbers) {
    const rows = [];
    for (const number of numbers) {
        const longest = rows
            .filter((row) => (row.at(-1) ?? 0) < number)
            .reduce((best, row) => (row.length > best.length ? row : best), []);
        rows.push([...longest, number]);
    }
    return rows.reduce((best, row) => (row.length > best.length ? row : best), []);
}

;// CONCATENATED MODULE: ./src/report/show-items.ts

/** Returns what to show of a set. */
function showItems({ before, after }) {
    const marks = markItems(before, after);
    const show = (items, itsMarks) => items.map((item, index) => {
        return { item, name: nameOf(item), position: index + 1, mark: itsMarks[index] ?? { kind: 'kept' } };
    });
    const found = before.map((screenshot) => ({ kind: 'screenshot', screenshot, isNew: false }));
    return {
        before: show(found, marks.before),
        after: show(after, marks.after),
        isSame: [...marks.before, ...marks.after].every(({ kind }) => kind === 'kept'),
    };
}
/** What the two sides are called. */
function titlesOf(tense) {
    return tense === 'planned' ? { before: 'Now', after: 'As planned' } : { before: 'Before', after: 'After' };
}


/***/ }),

/***/ 4196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   f4: () => (/* binding */ fitPieces),
/* harmony export */   jw: () => (/* binding */ fitElastic)
/* harmony export */ });
/** The pieces from the start that together have at most so many bytes of UTF-8, a line break after each counted. */
function fitPieces(pieces, limitBytes) {
    let bytes = 0;
    const kept = pieces.findIndex((piece) => {
        bytes += sizeOf(piece);
        return bytes > limitBytes;
    });
    return kept === -1 ? { pieces, leftOut: 0 } : { pieces: pieces.slice(0, kept), leftOut: pieces.length - kept };
}
/** As `fitPieces` with the short forms; then, from the start, as many long forms as fit. `shortened` counts the others. */
function fitElastic(pieces, limitBytes) {
    const short = fitPieces(pieces.map((piece) => piece.short), limitBytes);
    let free = limitBytes - short.pieces.reduce((total, piece) => total + sizeOf(piece), 0);
    let isFull = false;
    let long = 0;
    const chosen = short.pieces.map((piece, index) => {
        const better = pieces[index]?.long ?? piece;
        free -= sizeOf(better) - sizeOf(piece);
        isFull ||= free < 0;
        if (isFull)
            return piece;
        long++;
        return better;
    });
    return { pieces: chosen, leftOut: short.leftOut, shortened: chosen.length - long };
}
/** Bytes of UTF-8, with the line break behind it. */
function sizeOf(text) {
    return Buffer.byteLength(text) + 1;
}


/***/ }),

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
    const shown = SHOWING_COMMANDS.includes(report.command) ? report.outcomes : report.outcomes.filter(result/* isChanged */.H);
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
    const changes = (0,result/* isChanged */.H)(outcome) ? (0,describe_outcome/* describeChanges */.DT)(outcome, tense) : (0,describe_outcome/* countOf */.pq)(outcome.after.length, 'screenshot');
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
/* harmony import */ var _describe_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3980);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6155);
/* harmony import */ var _list_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6478);
/* harmony import */ var _fit_pieces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4196);





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
    const { pieces, leftOut } = (0,_fit_pieces_js__WEBPACK_IMPORTED_MODULE_4__/* .fitPieces */ .f4)(items, limitBytes - 200);
    const rest = leftOut === 0 ? [] : ['', `${(0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(leftOut, `more ${words.noun}`)}: see the log.`];
    return [`### ${words.title}`, '', ...pieces, ...rest].join('\n');
}
function renderFailure({ places, message, causes, hint, location }) {
    const place = places.length === 0 ? '' : `<b>${sentence((0,_list_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .describePlaces */ ._g)(places))}</b>: `;
    return renderItem('✗', [
        `${place}${sentence(message)}`,
        ...(location === undefined ? [] : [`at ${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderName */ .gU)((0,_list_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .describeLocation */ .lR)(location))}`]),
        ...causes.map((cause) => `cause: ${sentence(cause)}`),
        ...(hint === undefined ? [] : [`<b>What to do:</b> ${sentence(hint)}`]),
    ]);
}
function renderWarning({ message, hint, location }) {
    return renderItem('⚠', [
        sentence(message),
        ...(location === undefined ? [] : [`at ${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_2__/* .renderName */ .gU)((0,_list_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .describeLocation */ .lR)(location))}`]),
        ...(hint === undefined ? [] : [`<b>What to do:</b> ${sentence(hint)}`]),
    ]);
}
/** One item of a list: one line in Markdown, several on the page. The sign keeps what is foreign from the line's start. */
function renderItem(sign, lines) {
    return `- ${sign} ${lines.join('<br>')}`;
}
function sentence(text) {
    return (0,_escape_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeSentence */ .Yg)((0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(text, MESSAGE_CHARACTERS));
}


/***/ }),

/***/ 6812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ describeState),
/* harmony export */   N: () => (/* binding */ renderSetTable)
/* harmony export */ });
/* harmony import */ var _describe_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3980);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6155);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5781);
/* harmony import */ var _fit_pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4196);




const HEAD = ['| Locale | Display type | Set | Screenshots | Changes | State |', '|:--|:--|:--|--:|:--|:--|'];
/**
 * One Markdown table over all sets, a line each, of at most so many bytes: where they don't fit, unchanged sets go first,
 * then those at the end, and a sentence says so.
 */
function renderSetTable(outcomes, tense, limitBytes) {
    const all = outcomes.map((outcome) => renderRow(outcome, tense));
    const room = limitBytes - 500;
    if ((0,_fit_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .fitPieces */ .f4)(all, room).leftOut === 0)
        return [...HEAD, ...all].join('\n');
    const differing = outcomes.filter((outcome) => (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .isChanged */ .H)(outcome) || outcome.errors.length > 0);
    const { pieces } = (0,_fit_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .fitPieces */ .f4)(differing.map((outcome) => renderRow(outcome, tense)), room);
    const unchanged = outcomes.length - differing.length;
    const leftOut = [
        ...(unchanged > 0 ? [(0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(unchanged, 'unchanged set')] : []),
        ...(differing.length > pieces.length ? [(0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(differing.length - pieces.length, 'changed set')] : []),
    ];
    const sentence = `${leftOut.join(' and ')} left out of this table, which would be too long for GitHub.`;
    return [...(pieces.length > 0 ? [...HEAD, ...pieces, ''] : []), sentence].join('\n');
}
function renderRow(outcome, tense) {
    const { locale, displayType, setId, before, after } = outcome;
    const count = before.length === after.length ? `${after.length}` : `${before.length} → ${after.length}`;
    const changes = (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .isChanged */ .H)(outcome) ? (0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeChanges */ .DT)({ ...outcome, errors: [] }, tense) : '';
    const cells = [
        (0,_escape_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(locale),
        (0,_escape_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(displayType),
        setId === null ? '' : (0,_escape_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderName */ .gU)(setId),
        count,
        changes,
        describeState(outcome, tense),
    ];
    return `| ${cells.join(' | ')} |`;
}
/** How a set ended, with a sign. */
function describeState(outcome, tense) {
    if (outcome.errors.length > 0)
        return '✗ failed';
    if (!(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .isChanged */ .H)(outcome))
        return '= unchanged';
    if (tense === 'planned')
        return outcome.created ? '+ to create' : '● to change';
    if (outcome.deleted === true)
        return '− deleted';
    return outcome.created ? '+ created' : '● changed';
}


/***/ })

};
