export const id = 479;
export const ids = [479];
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

/***/ 3980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ describeChanges),
/* harmony export */   Hk: () => (/* binding */ countTotals),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5781);

/** Counts what was done to all sets together. */
function countTotals(outcomes) {
    const count = (test) => outcomes.filter(test).length;
    const sum = (of) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
    return {
        sets: outcomes.length,
        created: count((outcome) => outcome.created),
        deleted: count((outcome) => outcome.deleted === true),
        reordered: count((outcome) => outcome.reordered),
        uploaded: sum((outcome) => outcome.uploaded.length),
        removed: sum((outcome) => outcome.removed.length),
        changed: count(_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isChanged */ .Hq),
        unchanged: count((outcome) => !(0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isChanged */ .Hq)(outcome) && outcome.errors.length === 0),
        failed: count((outcome) => outcome.errors.length > 0),
    };
}
/** What was done to a set, such as `3 uploaded, reordered`, or what would be: `would upload 3, reorder`. */
function describeChanges(outcome, tense = 'done') {
    const { uploaded, removed } = outcome;
    const errors = outcome.errors.flatMap((error) => error.issues).length;
    const failure = errors === 0 ? [] : [`failed with ${countOf(errors, 'problem')}`];
    if (tense === 'planned') {
        const changes = [
            ...(outcome.created ? ['create the set'] : []),
            ...(uploaded.length > 0 ? [`upload ${uploaded.length}`] : []),
            ...(removed.length > 0 ? [`remove ${removed.length}`] : []),
            ...(outcome.reordered ? ['reorder'] : []),
        ];
        return [changes.length > 0 ? `would ${changes.join(', ')}` : 'unchanged', ...failure].join(', ');
    }
    const changes = [
        ...(outcome.created ? ['created'] : []),
        ...(outcome.deleted === true ? ['deleted'] : []),
        ...(uploaded.length > 0 ? [`${uploaded.length} uploaded`] : []),
        ...(removed.length > 0 ? [`${removed.length} removed`] : []),
        ...(outcome.reordered ? ['reordered'] : []),
        ...failure,
    ];
    return changes.length > 0 ? changes.join(', ') : 'unchanged';
}
/** A number with its noun, such as `1 set` and `2 sets`. */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
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

/***/ 4512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ listCosts),
/* harmony export */   F2: () => (/* binding */ tenseOf),
/* harmony export */   TP: () => (/* binding */ listCounts),
/* harmony export */   bt: () => (/* binding */ createHeadline)
/* harmony export */ });
/* harmony import */ var _describe_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3980);

/** Whether a run says what would be done rather than what was done. */
function tenseOf({ command }) {
    return command === 'plan' || command === 'check' ? 'planned' : 'done';
}
/** The result of a run at a glance. */
function createHeadline(report) {
    const totals = (0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .countTotals */ .Hk)(report.outcomes);
    const isBad = report.failure !== undefined || totals.failed > 0;
    const base = isBad ? { status: 'bad', sign: '✗' } : { status: 'good', sign: '✓' };
    if (report.failure !== undefined && report.failure.code !== 'DRIFT') {
        return {
            ...base,
            text: totals.changed > 0 ? `failed, ${describeSets(report, totals)}` : `${report.command} failed`,
        };
    }
    if (totals.failed > 0) {
        const verb = tenseOf(report) === 'planned' ? 'would change' : 'changed';
        const others = totals.changed > 0 ? `, ${totals.changed} ${verb}` : '';
        return { ...base, text: `${totals.failed} of ${(0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(totals.sets, 'set')} failed${others}` };
    }
    return { ...base, text: describeSets(report, totals) };
}
function describeSets({ command }, totals) {
    const { sets, changed } = totals;
    const all = (0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(sets, 'set');
    if (command === 'read')
        return `${all} read`;
    if (command === 'pull')
        return `${all} pulled`;
    if (command === 'delete')
        return totals.deleted === 0 ? 'nothing deleted' : `${(0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(totals.deleted, 'set')} deleted`;
    if (changed === 0)
        return sets === 1 ? 'nothing to do, the set is in order' : `nothing to do, ${all} in order`;
    const share = changed === sets ? all : `${changed} of ${all}`;
    if (command === 'check')
        return `${share} ${changed === 1 ? 'differs' : 'differ'}`;
    return `${share} ${command === 'plan' ? 'would change' : 'changed'}`;
}
/** What was done, or would be, in numbers; empty for commands that change no set. */
function listCounts(report) {
    const { uploaded, removed, reordered, created, deleted } = (0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .countTotals */ .Hk)(report.outcomes);
    if (report.command === 'read' || report.command === 'pull')
        return [];
    if (report.command === 'delete')
        return figures([deleted, 'deleted'], [removed, 'removed']);
    if (tenseOf(report) === 'planned') {
        return figures([uploaded, 'to upload'], [removed, 'to remove'], [reordered, 'to reorder'], [created, 'to create']);
    }
    return figures([uploaded, 'uploaded'], [removed, 'removed'], [reordered, 'reordered'], [created, 'created']);
}
/** What the run took. */
function listCosts({ requests, durationMs }) {
    const seconds = durationMs / 1000;
    const whole = Math.round(seconds);
    return [
        { value: String(requests), label: requests === 1 ? 'request' : 'requests' },
        whole < 60
            ? { value: `${seconds.toFixed(1)} s`, label: '' }
            : { value: `${Math.floor(whole / 60)} min ${whole % 60} s`, label: '' },
    ];
}
function figures(...counts) {
    return counts.map(([count, label]) => ({ value: String(count), label }));
}


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

/***/ 6812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ describeState),
/* harmony export */   N: () => (/* binding */ renderSetTable)
/* harmony export */ });
/* harmony import */ var _describe_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3980);
/* harmony import */ var _escape_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6155);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5781);
/* harmony import */ var _fit_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4196);




const HEAD = ['| Locale | Display type | Set | Screenshots | Changes | State |', '|:--|:--|:--|--:|:--|:--|'];
/**
 * One Markdown table over all sets, a line each, of at most so many bytes: where they don't fit, unchanged sets go first,
 * then those at the end, and a sentence says so.
 */
function renderSetTable(outcomes, tense, limitBytes) {
    const all = outcomes.map((outcome) => renderRow(outcome, tense));
    const room = limitBytes - 500;
    if ((0,_fit_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .fitPieces */ .f4)(all, room).leftOut === 0)
        return [...HEAD, ...all].join('\n');
    const differing = outcomes.filter((outcome) => (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .isChanged */ .Hq)(outcome) || outcome.errors.length > 0);
    const { pieces } = (0,_fit_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .fitPieces */ .f4)(differing.map((outcome) => renderRow(outcome, tense)), room);
    const unchanged = outcomes.length - differing.length;
    const leftOut = [
        ...(unchanged > 0 ? [(0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(unchanged, 'unchanged set')] : []),
        ...(differing.length > pieces.length ? [(0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(differing.length - pieces.length, 'changed set')] : []),
    ];
    const sentence = `${leftOut.join(' and ')} left out of this table, which would be too long for GitHub.`;
    return [...(pieces.length > 0 ? [...HEAD, ...pieces, ''] : []), sentence].join('\n');
}
function renderRow(outcome, tense) {
    const { locale, displayType, setId, before, after } = outcome;
    const count = before.length === after.length ? `${after.length}` : `${before.length} → ${after.length}`;
    const changes = (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .isChanged */ .Hq)(outcome) ? (0,_describe_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .describeChanges */ .DT)({ ...outcome, errors: [] }, tense) : '';
    const cells = [
        (0,_escape_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(locale),
        (0,_escape_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(displayType),
        setId === null ? '' : (0,_escape_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderName */ .gU)(setId),
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
    if (!(0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .isChanged */ .Hq)(outcome))
        return '= unchanged';
    if (tense === 'planned')
        return outcome.created ? '+ to create' : '● to change';
    if (outcome.deleted === true)
        return '− deleted';
    return outcome.created ? '+ created' : '● changed';
}


/***/ })

};
