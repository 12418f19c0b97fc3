export const id = 812;
export const ids = [812];
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

/***/ 1812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPlanTable: () => (/* binding */ renderPlanTable)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(186);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4907);
/* harmony import */ var _plan_set_outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5442);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6155);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4512);
/* harmony import */ var _list_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6478);
/* harmony import */ var _alike_sets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2559);
/* harmony import */ var _single_sets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8275);
/* harmony import */ var _summary_notices_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6057);
/* harmony import */ var _summary_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6812);










/** GitHub takes 65,536 characters for a comment; a mark and a link come with it. No character has fewer bytes than one. */
const TABLE_BYTES = 35_000;
const FAILURE_BYTES = 14_000;
const WARNING_BYTES = 8_000;
/**
 * What a run would change, for a comment on a pull request: short Markdown of at most 60,000 characters, with a table of
 * the sets that differ. Nothing to do says so. No foreign text in it can become Markdown, HTML or a mention.
 */
function renderPlanTable(report) {
    const { sign, text } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .createHeadline */ .bt)(report);
    const differing = report.outcomes.filter((outcome) => (0,_plan_set_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .isChanged */ .Hq)(outcome) || outcome.errors.length > 0);
    const others = report.outcomes.length - differing.length;
    const counts = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .listCounts */ .TP)(report).filter(({ value }) => value !== '0');
    const target = report.target === '' ? [] : [(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeSentence */ .Yg)((0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(report.target, 500))];
    return [
        `### ${sign} App Store screenshots: ${text}`,
        [`<code>${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(report.command)}</code>`, ...target].join(' · '),
        counts.map(({ value, label }) => `**${value}** ${label}`).join(' · '),
        (0,_summary_notices_js__WEBPACK_IMPORTED_MODULE_5__/* .renderFailures */ .S)((0,_list_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .listFailures */ .As)(report), FAILURE_BYTES),
        differing.length === 0 ? '' : renderTable(differing, report),
        differing.length === 0 || others === 0 ? '' : `${(0,_listing_js__WEBPACK_IMPORTED_MODULE_8__/* .countOf */ .p)(others, 'other set')} in order.`,
        (0,_summary_notices_js__WEBPACK_IMPORTED_MODULE_5__/* .renderWarnings */ .c)(report.warnings, WARNING_BYTES),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function renderTable(differing, report) {
    const tense = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .tenseOf */ .F2)(report);
    if (differing.length <= _single_sets_js__WEBPACK_IMPORTED_MODULE_9__/* .SINGLE_SETS */ .N)
        return (0,_summary_table_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSetTable */ .N)(differing, tense, TABLE_BYTES);
    const locales = new Set(report.outcomes.map(({ locale }) => locale)).size;
    return (0,_alike_sets_js__WEBPACK_IMPORTED_MODULE_4__/* .renderAlikeSets */ .g)({ outcomes: differing, tense, locales, rest: ': see the summary.' }, TABLE_BYTES);
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
