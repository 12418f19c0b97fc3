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
/* harmony import */ var _describe_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3980);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6155);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4512);
/* harmony import */ var _list_failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6478);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5781);
/* harmony import */ var _summary_notices_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6057);
/* harmony import */ var _summary_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6812);








/** GitHub takes 65,536 characters for a comment; a mark and a link come with it. No character has fewer bytes than one. */
const TABLE_BYTES = 35_000;
const FAILURE_BYTES = 14_000;
const WARNING_BYTES = 8_000;
/**
 * What a run would change, for a comment on a pull request: short Markdown of at most 60,000 characters, with a table of
 * the sets that differ. Nothing to do says so. No foreign text in it can become Markdown, HTML or a mention.
 */
function renderPlanTable(report) {
    const { sign, text } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .createHeadline */ .bt)(report);
    const differing = report.outcomes.filter((outcome) => (0,_result_js__WEBPACK_IMPORTED_MODULE_5__/* .isChanged */ .H)(outcome) || outcome.errors.length > 0);
    const others = report.outcomes.length - differing.length;
    const counts = (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .listCounts */ .TP)(report).filter(({ value }) => value !== '0');
    const target = report.target === '' ? [] : [(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeSentence */ .Yg)((0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(report.target, 500))];
    return [
        `### ${sign} App Store screenshots: ${text}`,
        [`<code>${(0,_escape_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(report.command)}</code>`, ...target].join(' · '),
        counts.map(({ value, label }) => `**${value}** ${label}`).join(' · '),
        (0,_summary_notices_js__WEBPACK_IMPORTED_MODULE_6__/* .renderFailures */ .S)((0,_list_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .listFailures */ .As)(report), FAILURE_BYTES),
        differing.length === 0 ? '' : (0,_summary_table_js__WEBPACK_IMPORTED_MODULE_7__/* .renderSetTable */ .N)(differing, (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .tenseOf */ .F2)(report), TABLE_BYTES),
        differing.length === 0 || others === 0 ? '' : `${(0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(others, 'other set')} in order.`,
        (0,_summary_notices_js__WEBPACK_IMPORTED_MODULE_6__/* .renderWarnings */ .c)(report.warnings, WARNING_BYTES),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
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
