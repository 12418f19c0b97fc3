export const id = 545;
export const ids = [545];
export const modules = {

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
    const text = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(toVisibleText(name), _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.referenceCharacters);
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

/***/ 268:
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

/***/ 5371:
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

/***/ 8443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ showItems),
  B: () => (/* binding */ titlesOf)
});

;// CONCATENATED MODULE: ./src/report/items/mark-items.ts
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

;// CONCATENATED MODULE: ./src/report/items/show-items.ts

/** Returns what to show of a set. Files that are checked have no before. */
function showItems({ before: found, after }, tense) {
    const before = tense === 'checked' ? [] : found;
    const marks = tense === 'checked' ? { before: [], after: [] } : markItems(before, after);
    const show = (items, itsMarks) => items.map((item, index) => {
        return { item, name: nameOf(item), position: index + 1, mark: itsMarks[index] ?? { kind: 'kept' } };
    });
    const shown = before.map((screenshot) => ({ kind: 'screenshot', screenshot, isNew: false }));
    return {
        before: show(shown, marks.before),
        after: show(after, marks.after),
        isSame: [...marks.before, ...marks.after].every(({ kind }) => kind === 'kept'),
    };
}
/** What the two sides are called. */
function titlesOf(tense) {
    return tense === 'planned' ? { before: 'Now', after: 'As planned' } : { before: 'Before', after: 'After' };
}


/***/ }),

/***/ 6478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ listFailures),
/* harmony export */   Bk: () => (/* binding */ describeHintTitle),
/* harmony export */   _g: () => (/* binding */ describePlaces),
/* harmony export */   lR: () => (/* binding */ describeLocation)
/* harmony export */ });
/* harmony import */ var _display_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3693);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4907);
/* harmony import */ var _plan_label_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5063);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8720);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(262);





/** Everything that went wrong with a run, what ended it first; what happened to several sets alike is listed once. */
function listFailures({ failure, outcomes }) {
    const ofRun = failure === undefined ? [] : describeError(failure, []);
    const ofSets = outcomes.flatMap(({ locale, displayType, errors }) => errors.flatMap((error) => describeError(error, [{ locale, displayType }])));
    const alike = Map.groupBy([...ofRun, ...ofSets], ({ places, ...rest }) => JSON.stringify(rest));
    const failures = [...alike.values()].flatMap((group) => {
        const [first] = group;
        return first === undefined ? [] : [{ ...first, places: group.flatMap(({ places }) => places) }];
    });
    return sayHintsOnce(failures);
}
/** Brings failures with the same hint together, and says it with the first of them. */
function sayHintsOnce(failures) {
    return [...Map.groupBy(failures, ({ hint }) => hint).values()].flatMap((group) => group.map((one, index) => index === 0 ? { ...one, alsoFor: one.hint === undefined ? 0 : group.length - 1 } : { ...one, hint: undefined }));
}
/** What stands before a hint; one that is meant for the failures behind it too says so. */
function describeHintTitle({ alsoFor = 0 }) {
    if (alsoFor === 0)
        return 'What to do';
    return `What to do about this and ${alsoFor === 1 ? 'the one' : `the ${alsoFor}`} below`;
}
/** The sets of a failure in a few words: several are counted, and only the first ones named. The shop's name of a display type stands there or in the message. */
function describePlaces({ places, message }) {
    const shown = places.slice(0, NAMED_PLACES);
    const isNamed = shown.every(({ displayType }) => message.includes((0,_display_types_js__WEBPACK_IMPORTED_MODULE_0__/* .labelDisplayType */ .Hv)(displayType)));
    const names = (isNamed ? shown.map(_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .describePlace */ .df) : (0,_plan_label_place_js__WEBPACK_IMPORTED_MODULE_1__/* .labelPlaces */ .hC)(shown)).join(', ');
    return places.length <= NAMED_PLACES ? names : `${(0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .p)(places.length, 'set')}: ${names}, …`;
}
const NAMED_PLACES = 5;
/** A place in a file, such as `order.txt:3:1`; undefined where the message itself says as much. */
function describeLocation({ location, message }) {
    if (location === undefined || (location.line === undefined && message.includes(location.file)))
        return undefined;
    return [location.file, location.line, location.column].filter((part) => part !== undefined).join(':');
}
function describeError(error, places) {
    const causes = error.issues.length === 1 ? (0,_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCauses */ .w)(error) : [];
    return error.issues.map(({ message, hint, location }) => ({ places, message, causes, hint, location }));
}


/***/ }),

/***/ 2559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ renderAlikeSets)
/* harmony export */ });
/* harmony import */ var _display_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3693);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4907);
/* harmony import */ var _describe_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3980);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6155);
/* harmony import */ var _fit_pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4196);





/** Locales that a line names; the others are counted. */
const NAMED_LOCALES = 12;
/** Sets of lines beyond these are counted. */
const LINES = 16;
/**
 * Many sets as a Markdown list of at most so many bytes: a line for all sets of a display type to which the same happened,
 * such as `● APP_IPHONE_67 (6.9" iPhone): reordered in 3 locales: en-US, de-DE, ja`.
 */
function renderAlikeSets({ outcomes, tense, locales, rest }, limitBytes) {
    const groups = [
        ...Map.groupBy(outcomes, (one) => JSON.stringify([one.displayType, describe(one, tense), (0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .describeState */ .Jw)(one, tense)])).values(),
    ];
    const lines = groups.slice(0, LINES).map((group) => renderLine(group, tense, locales));
    const { pieces } = (0,_fit_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .fitPieces */ .f4)(lines, limitBytes - 500);
    const left = groups.slice(pieces.length).reduce((total, group) => total + group.length, 0);
    return [...pieces, ...(left === 0 ? [] : ['', `${(0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .p)(left, 'more set')}${rest}`])].join('\n');
}
function renderLine(group, tense, all) {
    const [first] = group;
    if (first === undefined)
        return '';
    const sign = (0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .describeState */ .Jw)(first, tense).slice(0, 1);
    const names = (0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .listFirst */ .r)(group.map(({ locale }) => (0,_escape_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(locale)), NAMED_LOCALES);
    const where = group.length === all && all > 1 ? `all ${all} locales` : `${(0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .p)(group.length, 'locale')}: ${names}`;
    const type = `<b>${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_display_types_js__WEBPACK_IMPORTED_MODULE_0__/* .labelDisplayType */ .Hv)(first.displayType))}</b>`;
    return `- ${sign === '' ? '' : `${escapeSign(sign)} `}${type}: ${describe(first, tense)} in ${where}`;
}
/** A plus at the start of an item would begin a list within it. */
function escapeSign(sign) {
    return sign === '+' ? '&#43;' : sign;
}
/** Each problem is told on its own: here it is enough that there was one. */
function describe(outcome, tense) {
    const changes = (0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .describeChanges */ .DT)({ ...outcome, errors: [] }, tense);
    return outcome.errors.length === 0 ? changes : `${changes}, failed`;
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

/***/ 5545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./src/bounds.ts
var bounds = __webpack_require__(186);
// EXTERNAL MODULE: ./src/listing.ts
var listing = __webpack_require__(4907);
// EXTERNAL MODULE: ./src/plan/set-outcome.ts
var set_outcome = __webpack_require__(5442);
// EXTERNAL MODULE: ./src/report/escape-text.ts
var escape_text = __webpack_require__(6155);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(4512);
// EXTERNAL MODULE: ./src/report/list-failures.ts
var list_failures = __webpack_require__(6478);
// EXTERNAL MODULE: ./src/report/summary/alike-sets.ts
var alike_sets = __webpack_require__(2559);
// EXTERNAL MODULE: ./src/report/summary/fit-pieces.ts
var fit_pieces = __webpack_require__(4196);
// EXTERNAL MODULE: ./src/display-types.ts
var display_types = __webpack_require__(3693);
// EXTERNAL MODULE: ./src/report/describe-outcome.ts
var describe_outcome = __webpack_require__(3980);
;// CONCATENATED MODULE: ./src/report/summary/folded-matrix.ts





/** Locales by display types, with the number of screenshots of each set: HTML without blank lines, folded, of at most so many bytes. */
function renderFoldedMatrix({ title, outcomes, tense }, limitBytes) {
    const types = [...new Set(outcomes.map(({ displayType }) => displayType))];
    const rows = [...Map.groupBy(outcomes, ({ locale }) => locale)].map(([locale, sets]) => {
        const cells = types.map((type) => {
            const set = sets.find(({ displayType }) => displayType === type);
            return `<td align="right">${set === undefined ? '' : (0,describe_outcome/* describeCount */.vG)(set, tense)}</td>`;
        });
        return `<tr><td>${(0,escape_text/* escapeMarkdown */.FV)(locale)}</td>${cells.join('')}</tr>`;
    });
    const names = types.map((type) => `<th>${(0,escape_text/* escapeMarkdown */.FV)((0,display_types/* labelDisplayType */.Hv)(type))}</th>`).join('');
    const head = `<details><summary>${title}</summary>\n<table>\n<tr><th align="left">Locale</th>${names}</tr>`;
    const { pieces, leftOut } = (0,fit_pieces/* fitPieces */.f4)(rows, limitBytes - (0,fit_pieces/* sizeOf */.$d)(head) - 200);
    if (pieces.length === 0)
        return title;
    const note = leftOut === 0
        ? []
        : [`<p><i>${(0,listing/* countOf */.p)(leftOut, 'more locale')} left out, since GitHub shows no larger summary.</i></p>`];
    return [head, ...pieces, '</table>', ...note, '</details>'].join('\n');
}

// EXTERNAL MODULE: ./src/report/summary/single-sets.ts
var single_sets = __webpack_require__(8275);
// EXTERNAL MODULE: ./src/report/summary/summary-notices.ts
var summary_notices = __webpack_require__(6057);
// EXTERNAL MODULE: ./src/plan/label-place.ts
var label_place = __webpack_require__(5063);
// EXTERNAL MODULE: ./src/report/items/describe-mark.ts
var describe_mark = __webpack_require__(268);
// EXTERNAL MODULE: ./src/report/items/picture.ts
var items_picture = __webpack_require__(5371);
// EXTERNAL MODULE: ./src/report/items/show-items.ts + 1 modules
var show_items = __webpack_require__(8443);
;// CONCATENATED MODULE: ./src/report/summary/summary-strips.ts




/** A set's screenshots before and after: `long` with pictures, `short` with names alone. HTML without blank lines. */
function renderStrips(outcome, { tense, localImageUrl }) {
    const { before, after, isSame } = (0,show_items/* showItems */.K)(outcome, tense);
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
/** GitHub's cells have 26 pixels of padding, and an image is no wider than what is left. */
const CELL_PIXELS = 150;
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
        ? `<i>no picture yet</i><br>${(0,escape_text/* escapeMarkdown */.FV)((0,items_picture/* describeSize */.jt)(item))}`
        : `<a href="${(0,escape_text/* escapeHtml */.ZD)(picture.fullUrl)}"><img src="${(0,escape_text/* escapeHtml */.ZD)(picture.thumbnailUrl)}" width="${picture.width}" height="${picture.height}" alt="${alt}"></a>`;
    return `${above}<br><b>${position}</b> ${(0,escape_text/* renderName */.gU)(name)}${renderMark(mark, '<br>')}`;
}
function findPicture(item, outcome, localImageUrl) {
    const rendition = item.kind === 'screenshot' ? (0,items_picture/* createRenditionPicture */.vM)(item.screenshot, BOX) : undefined;
    if (rendition !== undefined)
        return rendition;
    const image = (0,items_picture/* localImageOf */.i4)(item, outcome);
    const url = image === undefined ? undefined : (0,items_picture/* toPictureUrl */.r2)(localImageUrl(image) ?? '');
    const size = image === undefined ? undefined : (0,items_picture/* fitInto */.I0)(image, BOX);
    if (url === undefined || size === undefined)
        return undefined;
    return { thumbnailUrl: url, fullUrl: url, ...size };
}
/** Whether every item of a set can be shown as a picture. */
function hasAllPictures(outcome, localImageUrl) {
    const { before, after } = (0,show_items/* showItems */.K)(outcome, 'done');
    return [...before, ...after].every(({ item }) => findPicture(item, outcome, localImageUrl) !== undefined);
}
function renderMark(mark, separator) {
    const text = (0,describe_mark/* describeMark */.h)(mark);
    return text === '' ? '' : `${separator}<b>${text}</b>`;
}
const NOTHING = '<p><i>no screenshots</i></p>';

;// CONCATENATED MODULE: ./src/report/summary/summary-sets.ts









/** More sets than this are folded. */
const OPEN_SETS = 3;
/** Each set before and after, in a fold of its own. */
function renderSingly(sets, limitBytes) {
    const isOpen = sets.outcomes.length <= OPEN_SETS;
    const pieces = sets.outcomes.map((outcome) => {
        const name = `<b>${(0,escape_text/* escapeMarkdown */.FV)((0,label_place/* labelPlace */.QJ)(outcome))}</b>`;
        const title = sets.isListed
            ? `${name}: ${(0,describe_outcome/* describeChanges */.DT)(outcome, (0,headline/* tenseOf */.F2)(sets))}`
            : renderTitle(name, outcome, sets);
        return renderSet(outcome, { ...sets, isOpen, title });
    });
    const { pieces: kept, leftOut, shortened } = fit(pieces, sets, limitBytes - pieces.length);
    return { text: kept.join('\n\n'), leftOut, withoutPictures: shortened };
}
const CLOSE = '</details>';
/** Each set before and after, in a fold of its own within one for its locale, which says what happened in all of it. */
function renderByLocale(sets, limitBytes) {
    const groups = [...Map.groupBy(sets.outcomes, ({ locale }) => locale)];
    const pieces = groups.flatMap(([locale, outcomes]) => {
        const open = `<details><summary>${renderLocaleTitle(locale, { ...sets, outcomes })}</summary>\n`;
        return outcomes.map((outcome, index) => {
            const { long, short } = renderSet(outcome, {
                ...sets,
                isOpen: false,
                title: renderTitle((0,escape_text/* escapeMarkdown */.FV)((0,display_types/* labelDisplayType */.Hv)(outcome.displayType)), outcome, sets),
            });
            const head = index === 0 ? open : '';
            return { long: `${head}${long}`, short: `${head}${short}`, isLast: index === outcomes.length - 1 };
        });
    });
    const { pieces: kept, leftOut, shortened } = fit(pieces, sets, limitBytes - groups.length * (0,fit_pieces/* sizeOf */.$d)(CLOSE));
    const lines = kept.flatMap((piece, index) => pieces[index]?.isLast === true || index === kept.length - 1 ? [piece, CLOSE] : [piece]);
    return { text: lines.join('\n'), leftOut, withoutPictures: shortened };
}
function fit(pieces, { showsThumbnails }, limitBytes) {
    if (showsThumbnails)
        return (0,fit_pieces/* fitElastic */.jw)(pieces, limitBytes);
    return {
        ...(0,fit_pieces/* fitPieces */.f4)(pieces.map(({ short }) => short), limitBytes),
        shortened: 0,
    };
}
function renderSet(outcome, { command, localImageUrl, isOpen, title }) {
    const { long, short } = renderStrips(outcome, { tense: (0,headline/* tenseOf */.F2)({ command }), localImageUrl });
    const wrap = (content) => [`<details${isOpen ? ' open' : ''}><summary>${title}</summary>`, content, CLOSE].join('\n');
    return { long: wrap(long), short: wrap(short) };
}
/** Such as `de-DE: 4 sets · 40 uploaded · 4 created`; a locale in which sets failed says so first. */
function renderLocaleTitle(locale, { command, outcomes }) {
    const failed = outcomes.filter(({ errors }) => errors.length > 0).length;
    const counts = (0,headline/* listCounts */.TP)({ command, outcomes }).filter(({ value }) => value !== '0');
    const screenshots = outcomes.reduce((total, { after }) => total + after.length, 0);
    const facts = [
        failed === 0 ? (0,listing/* countOf */.p)(outcomes.length, 'set') : `${failed} of ${(0,listing/* countOf */.p)(outcomes.length, 'set')} failed`,
        ...counts.map(({ value, label }) => `${value} ${label}`),
        ...(outcomes.some(set_outcome/* isChanged */.Hq) ? [] : [(0,listing/* countOf */.p)(screenshots, 'screenshot')]),
    ];
    return `${failed === 0 ? '' : '✗ '}<b>${(0,escape_text/* escapeMarkdown */.FV)(locale)}</b>: ${facts.join(' · ')}`;
}
/** Such as `● APP_IPHONE_67 (6.9" iPhone): 2 uploaded, reordered · 8 → 10 · 7c41c9e5`. */
function renderTitle(name, outcome, { command }) {
    const tense = (0,headline/* tenseOf */.F2)({ command });
    const sign = (0,describe_outcome/* describeState */.Jw)(outcome, tense).slice(0, 1);
    const facts = [
        (0,describe_outcome/* describeChanges */.DT)(outcome, tense),
        ...(outcome.before.length === outcome.after.length ? [] : [(0,describe_outcome/* describeCount */.vG)(outcome, tense)]),
        ...(outcome.setId === null ? [] : [(0,escape_text/* renderName */.gU)(outcome.setId)]),
    ];
    return `${sign === '' ? '' : `${sign} `}${name}: ${facts.join(' · ')}`;
}

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
/**
 * The job summary: the result at a glance, what failed and what to do, what changed, and each changed set before and after,
 * folded; what didn't change is counted, and listed in a fold. GitHub's Markdown with HTML, below 1,000,000 bytes of UTF-8:
 * what doesn't fit is left out, and it says so. No foreign text in it can become Markdown or HTML.
 */
function renderSummary(report, options) {
    const head = renderHead(report);
    const failures = (0,summary_notices/* renderFailures */.S)((0,list_failures/* listFailures */.As)(report), FAILURE_BYTES);
    const warnings = (0,summary_notices/* renderWarnings */.c)(report.warnings, WARNING_BYTES);
    const { overview, rest } = renderOverview(report);
    const used = [head, failures, overview, rest, warnings].reduce((total, part) => total + (0,fit_pieces/* sizeOf */.$d)(part), 0);
    const details = renderDetails(report, options, SUMMARY_BYTES - FRAME_BYTES - used);
    return [head, failures, overview, details, rest, warnings].filter((part) => part !== '').join('\n\n');
}
function renderHead(report) {
    const { sign, text } = (0,headline/* createHeadline */.bt)(report);
    const target = report.target === '' ? '' : ` · ${(0,escape_text/* escapeSentence */.Yg)((0,bounds/* shorten */.ml)(report.target, 500))}`;
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
/** What is said of the sets together, and what is listed in a fold at the end: of many sets those that nothing happened to. */
function renderOverview(report) {
    const { outcomes } = report;
    const tense = (0,headline/* tenseOf */.F2)(report);
    // Files that something stands against are told by what that is.
    if (outcomes.length === 0 || (tense === 'checked' && report.failure !== undefined))
        return { overview: '', rest: '' };
    if (outcomes.length <= single_sets/* SINGLE_SETS */.N) {
        return { overview: (0,summary_table/* renderSetTable */.N)(sortByUrgency(outcomes), tense, TABLE_BYTES), rest: '' };
    }
    const isShown = tense === 'shown' || tense === 'checked';
    const told = isShown ? outcomes : sortByUrgency(outcomes.filter(set_outcome/* isChanged */.Hq));
    const locales = new Set(outcomes.map(({ locale }) => locale)).size;
    // A few are told by their folds.
    const list = told.length <= single_sets/* SINGLE_SETS */.N
        ? []
        : [(0,alike_sets/* renderAlikeSets */.g)({ outcomes: told, tense, locales, rest: ': below.' }, TABLE_BYTES / 2)];
    const rest = tense === 'checked'
        ? { title: `All ${(0,listing/* countOf */.p)(outcomes.length, 'set')}`, outcomes }
        : listUnchanged(isShown ? [] : outcomes.filter((one) => !(0,set_outcome/* isChanged */.Hq)(one) && one.errors.length === 0));
    return {
        overview: told.length === 0 ? '' : [`### ${TITLES[tense]}`, ...list].join('\n\n'),
        rest: rest.outcomes.length === 0 ? '' : renderFoldedMatrix({ ...rest, tense }, TABLE_BYTES / 2),
    };
}
function listUnchanged(outcomes) {
    return { title: `= ${(0,listing/* countOf */.p)(outcomes.length, 'set')} unchanged`, outcomes };
}
const TITLES = { done: 'What changed', planned: 'What would change', shown: 'The sets', checked: 'The sets' };
/** Those that failed, those that changed, the others, each in the plan's order. */
function sortByUrgency(outcomes) {
    const rank = (one) => (one.errors.length > 0 ? 0 : (0,set_outcome/* isChanged */.Hq)(one) ? 1 : 2);
    return outcomes.toSorted((left, right) => rank(left) - rank(right));
}
function renderDetails(report, options, limitBytes) {
    const outcomes = sortForDetails(report);
    if (outcomes.length === 0)
        return '';
    const localImageUrl = options.localImageUrl ?? (() => undefined);
    const sets = { ...report, outcomes, localImageUrl, isListed: report.outcomes.length <= single_sets/* SINGLE_SETS */.N };
    const render = outcomes.length <= single_sets/* SINGLE_SETS */.N ? renderSingly : renderByLocale;
    const { text, leftOut, withoutPictures } = render(sets, limitBytes);
    const isLacking = report.showsThumbnails && !outcomes.every((outcome) => hasAllPictures(outcome, localImageUrl));
    const notes = [
        ...(leftOut === 0 ? [] : [`${(0,listing/* countOf */.p)(leftOut, 'set')} more: left out, since GitHub shows no larger summary.`]),
        ...(withoutPictures === 0
            ? []
            : [
                `The last ${(0,listing/* countOf */.p)(withoutPictures, 'set')} of these without pictures, since GitHub shows no larger summary.`,
            ]),
        ...(leftOut + withoutPictures === 0 ? [] : ['Give the input "report" a path to get everything in one file.']),
        ...(isLacking
            ? ['What App Store Connect shows no picture of yet is in the HTML report: give the input "report" a path.']
            : []),
    ];
    return [text, ...notes.map((note) => `<i>${(0,escape_text/* escapeMarkdown */.FV)(note)}</i>`)].filter((part) => part !== '').join('\n\n');
}
/** The sets that are shown before and after, or as they are; of many, locales in which sets failed come first. */
function sortForDetails(report) {
    const { outcomes } = report;
    const shown = (0,headline/* tenseOf */.F2)(report) === 'shown' ? outcomes : outcomes.filter(set_outcome/* isChanged */.Hq);
    const failed = new Set(shown.flatMap(({ locale, errors }) => (errors.length > 0 ? [locale] : [])));
    if (shown.length <= single_sets/* SINGLE_SETS */.N)
        return sortByUrgency(shown);
    return shown.toSorted((left, right) => Number(failed.has(right.locale)) - Number(failed.has(left.locale)));
}


/***/ }),

/***/ 8275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ SINGLE_SETS)
/* harmony export */ });
/** Up to so many sets have a line each; more are told together. */
const SINGLE_SETS = 12;


/***/ }),

/***/ 6057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderFailures),
/* harmony export */   c: () => (/* binding */ renderWarnings)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(186);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4907);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6155);
/* harmony import */ var _list_failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6478);
/* harmony import */ var _fit_pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4196);





/** One message may quote much; what identifies it stands in its first and last words. */
const MESSAGE_CHARACTERS = 4_000;
/** More of a kind are folded. */
const OPEN_ITEMS = 6;
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
    const all = items.map((item) => `<li>${item}</li>`);
    const { pieces, leftOut } = (0,_fit_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .fitPieces */ .f4)(all, limitBytes - 400);
    const open = items.slice(0, Math.min(OPEN_ITEMS, pieces.length));
    const folded = pieces.slice(OPEN_ITEMS);
    const more = `${(0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .p)(folded.length, `more ${words.noun}`)}`;
    const rest = leftOut === 0 ? [] : ['', `${(0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .p)(leftOut, `more ${words.noun}`)}: see the log.`];
    return [
        `### ${words.title}`,
        '',
        ...open.map((item) => `- ${item}`),
        ...(folded.length === 0 ? [] : ['', `<details><summary>${more}</summary>`, '<ul>']),
        ...folded,
        ...(folded.length === 0 ? [] : ['</ul>', '</details>']),
        ...rest,
    ].join('\n');
}
function renderFailure(failure) {
    const { places, causes } = failure;
    const place = places.length === 0 ? '' : `<b>${sentence((0,_list_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .describePlaces */ ._g)(failure))}</b>: `;
    const about = causes.map((cause) => `cause: ${sentence(cause)}`);
    return renderItem('✗', `${place}${sentence(failure.message)}`, { ...failure, about });
}
function renderWarning(warning) {
    return renderItem('⚠', sentence(warning.message), { ...warning, about: [] });
}
/** One item of a list: one line in Markdown, several on the page. The sign keeps what is foreign from the line's start. */
function renderItem(sign, text, { about, ...told }) {
    const location = (0,_list_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLocation */ .lR)(told);
    const lines = [
        text,
        ...(location === undefined ? [] : [`at ${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderName */ .gU)(location)}`]),
        ...about,
        ...(told.hint === undefined ? [] : [`<b>${(0,_list_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .describeHintTitle */ .Bk)(told)}:</b> ${sentence(told.hint)}`]),
    ];
    return `${sign} ${lines.join('<br>')}`;
}
function sentence(text) {
    return (0,_escape_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeSentence */ .Yg)((0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text, MESSAGE_CHARACTERS));
}


/***/ }),

/***/ 6812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ renderSetTable)
/* harmony export */ });
/* harmony import */ var _display_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3693);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4907);
/* harmony import */ var _plan_set_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5442);
/* harmony import */ var _describe_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3980);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6155);
/* harmony import */ var _fit_pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4196);






/** One Markdown table over these sets, a line each, of at most so many bytes: what doesn't fit is left out from the end, and counted. */
function renderSetTable(outcomes, tense, limitBytes) {
    const columns = listColumns(tense);
    const rows = outcomes.map((outcome) => renderRow(columns, outcome));
    const { pieces, leftOut } = (0,_fit_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .fitPieces */ .f4)(rows, limitBytes - 500);
    const note = `${(0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(leftOut, 'set')} left out of this table, which would be too long for GitHub.`;
    return [...(pieces.length > 0 ? [...renderHead(columns), ...pieces] : []), ...(leftOut > 0 ? ['', note] : [])].join('\n');
}
function renderHead(columns) {
    return [`| ${columns.map(({ title }) => title).join(' | ')} |`, `|${columns.map(({ align }) => align).join('|')}|`];
}
function renderRow(columns, outcome) {
    return `| ${columns.map(({ cell }) => cell(outcome)).join(' | ')} |`;
}
function listColumns(tense) {
    const hasIds = tense !== 'checked';
    const hasChanges = tense === 'done' || tense === 'planned';
    const describe = (outcome) => (0,_plan_set_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .isChanged */ .Hq)(outcome) ? (0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .describeChanges */ .DT)({ ...outcome, errors: [] }, tense) : '';
    return [
        column('Locale', ({ locale }) => (0,_escape_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(locale)),
        column('Display type', ({ displayType }) => (0,_escape_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_display_types_js__WEBPACK_IMPORTED_MODULE_0__/* .labelDisplayType */ .Hv)(displayType))),
        ...(hasIds ? [column('Set', ({ setId }) => (setId === null ? '' : (0,_escape_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderName */ .gU)(setId)))] : []),
        {
            ...column(tense === 'checked' ? 'Images' : 'Screenshots', (outcome) => (0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .describeCount */ .vG)(outcome, tense)),
            align: '--:',
        },
        ...(hasChanges ? [column('Changes', describe)] : []),
        ...(tense === 'shown' ? [] : [column('State', (outcome) => (0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .describeState */ .Jw)(outcome, tense).replace(' ', '&nbsp;'))]),
    ];
}
function column(title, cell) {
    return { title, align: ':--', cell };
}


/***/ })

};
