export const id = 368;
export const ids = [368];
export const modules = {

/***/ 7089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createImageIssue),
/* harmony export */   m: () => (/* binding */ createColorWarning)
/* harmony export */ });
const HINTS = {
    IMAGE_TRUNCATED: "Export the image again: what is missing of the file can't be restored.",
    IMAGE_UNREADABLE: 'Export the image again, and check that nothing (such as line ending conversion) changes it on its way.',
};
/** An issue of an image: its path, then `what`. Without a hint of its own it gets the one of its code. */
function createImageIssue(file, code, what, hint = HINTS[code]) {
    return {
        code,
        message: `${file.relativePath} ${what}.`,
        ...(hint === undefined ? {} : { hint }),
        location: { file: file.relativePath },
    };
}
/** The warning of an image whose pixels aren't RGB, which Apple's rules ask for; whether it refuses others isn't documented. */
function createColorWarning(file, found) {
    const hint = 'If App Store Connect refuses it, convert it with `magick mogrify -colorspace sRGB -type TrueColor FILE`.';
    return createImageIssue(file, 'IMAGE_FORMAT', `is a ${found} image, where App Store Connect asks for RGB`, hint);
}


/***/ }),

/***/ 112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ PNG_SIGNATURE),
/* harmony export */   Ui: () => (/* binding */ identifyContent),
/* harmony export */   tl: () => (/* binding */ IDENTIFYING_BYTES)
/* harmony export */ });
/** How many bytes from the start `identifyContent` needs to see. */
const IDENTIFYING_BYTES = 512;
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG_SIGNATURE = Buffer.from([0xff, 0xd8, 0xff]);
/** Of several that match, the first counts. */
const OTHERS = [
    {
        what: 'a Git LFS pointer',
        signatures: ['version https://git-lfs.github.com/spec/'],
        hint: 'Check out the images themselves: give actions/checkout the input `lfs: true`.',
    },
    // The signature of PNG is made to show how a transfer damaged it.
    {
        what: 'a PNG whose line endings were converted',
        signatures: ['\x89PNG\n'],
        hint: 'Add the line `*.png binary` to .gitattributes and commit the image again.',
    },
    { what: 'a WebP image', signatures: ['WEBP'], offset: 8 },
    {
        what: 'a HEIC image',
        signatures: ['ftyphei', 'ftyphev', 'ftypmif1', 'ftypmsf1'],
        offset: 4,
    },
    { what: 'an AVIF image', signatures: ['ftypavi'], offset: 4 },
    { what: 'a video', signatures: ['ftyp'], offset: 4 },
    { what: 'a GIF image', signatures: ['GIF87a', 'GIF89a'] },
    { what: 'a TIFF image', signatures: ['II*\0', 'MM\0*'] },
    { what: 'a Photoshop document', signatures: ['8BPS'] },
    { what: 'a JPEG XL image', signatures: ['\xff\x0a', '\0\0\0\x0cJXL '] },
    { what: 'a JPEG 2000 image', signatures: ['\0\0\0\x0cjP  '] },
    { what: 'a PDF document', signatures: ['%PDF-'] },
    { what: 'a ZIP archive', signatures: ['PK\x03\x04'] },
    { what: 'a gzip archive', signatures: ['\x1f\x8b'] },
];
/** What a file is, told by its first bytes (up to `IDENTIFYING_BYTES`), whatever its name says. */
function identifyContent(head) {
    if (startsLike(head, PNG_SIGNATURE))
        return { format: 'png' };
    if (startsLike(head, JPEG_SIGNATURE))
        return { format: 'jpeg' };
    const start = head.toString('latin1');
    const known = OTHERS.find(({ signatures, offset = 0 }) => signatures.some((bytes) => start.startsWith(bytes, offset)));
    if (known)
        return { format: undefined, what: known.what, ...(known.hint === undefined ? {} : { hint: known.hint }) };
    return { format: undefined, ...describeText(decodeText(head)) };
}
function describeText(text) {
    if (text === undefined)
        return { what: 'of an unknown format' };
    if (/^\s*(?:<!doctype html|<html)/i.test(text)) {
        return { what: 'an HTML page', hint: 'Check the step that downloads the image.' };
    }
    if (/^\s*(?:<\?xml[^<]*|<!--[^<]*)*<svg/i.test(text))
        return { what: 'an SVG image' };
    return { what: 'text' };
}
/** Whether the bytes begin with the signature, or are the beginning of it: a file cut off there is a truncated one. */
function startsLike(head, signature) {
    const length = Math.min(head.length, signature.length);
    return length > 0 && head.compare(signature, 0, length, 0, length) === 0;
}
/** The bytes as text; undefined when they are no UTF-8 or hold what no text does. */
function decodeText(bytes) {
    // The last character may be cut in two, which `stream` allows for.
    const text = new TextDecoder().decode(bytes, { stream: true });
    return /[\0\ufffd]/.test(text) ? undefined : text;
}


/***/ }),

/***/ 1675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ parsePngHeader),
/* harmony export */   R2: () => (/* binding */ createXcodePngError),
/* harmony export */   ek: () => (/* binding */ bitsPerPixel)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _checks_image_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7089);


/** Samples of a pixel by colour type, and the bit depths that go with it. Source: PNG specification, table 11.1. */
const COLOR_TYPES = new Map([
    [0, { samples: 1, bitDepths: [1, 2, 4, 8, 16] }],
    [2, { samples: 3, bitDepths: [8, 16] }],
    [3, { samples: 1, bitDepths: [1, 2, 4, 8] }],
    [4, { samples: 2, bitDepths: [8, 16] }],
    [6, { samples: 4, bitDepths: [8, 16] }],
]);
/** The header from the content of IHDR. Throws an ImageError for one that no decoder takes. */
function parsePngHeader(file, ihdr) {
    const [bitDepth = 0, colorType = 0, compression, filter, interlace] = ihdr.subarray(8);
    const width = ihdr.length === 13 ? ihdr.readUInt32BE(0) : 0;
    const height = ihdr.length === 13 ? ihdr.readUInt32BE(4) : 0;
    const isKnown = COLOR_TYPES.get(colorType)?.bitDepths.includes(bitDepth) === true;
    const isUsual = compression === 0 && filter === 0 && (interlace === 0 || interlace === 1);
    if (width === 0 || height === 0 || !isKnown || !isUsual) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8((0,_checks_image_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .createImageIssue */ .b)(file, 'IMAGE_UNREADABLE', 'is damaged: its PNG header makes no sense'));
    }
    return { width, height, bitDepth, colorType, interlaced: interlace === 1 };
}
/** Bits of one pixel. */
function bitsPerPixel({ colorType, bitDepth }) {
    return (COLOR_TYPES.get(colorType)?.samples ?? 0) * bitDepth;
}
/** The issue of a PNG that Xcode rewrote for devices; no other decoder opens it. */
function createXcodePngError(file) {
    const hint = 'Undo it with `xcrun pngcrush -revert-iphone-optimizations in.png out.png`, or export the image again.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ImageError */ .C8((0,_checks_image_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .createImageIssue */ .b)(file, 'IMAGE_FORMAT', 'is a PNG that Xcode converted for devices (CgBI)', hint));
}


/***/ }),

/***/ 7765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ unfilter)
/* harmony export */ });
/**
 * Undoes a PNG filter (0 to 4) for one byte position of all pixels: fills `result` from the filtered bytes and from `above`,
 * the result of the row above (zeros for the first row). Source: PNG specification, section 9.
 */
function unfilter(filter, { row, first, step }, { result, above }) {
    const length = result.length;
    let left = 0;
    let aboveLeft = 0;
    for (let x = 0, at = first; x < length; x++, at += step) {
        const byte = row[at] ?? 0;
        const up = above[x] ?? 0;
        if (filter === 0)
            left = byte;
        else if (filter === 1)
            left = (byte + left) & 255;
        else if (filter === 2)
            left = (byte + up) & 255;
        else if (filter === 3)
            left = (byte + ((left + up) >> 1)) & 255;
        else
            left = (byte + predict(left, up, aboveLeft)) & 255;
        aboveLeft = up;
        result[x] = left;
    }
}
/** Paeth's predictor: whichever of the three neighbours is nearest to left + up - aboveLeft. */
function predict(left, up, aboveLeft) {
    const toLeft = Math.abs(up - aboveLeft);
    const toUp = Math.abs(left - aboveLeft);
    const toAboveLeft = Math.abs(left + up - 2 * aboveLeft);
    if (toLeft <= toUp && toLeft <= toAboveLeft)
        return left;
    return toUp <= toAboveLeft ? up : aboveLeft;
}


/***/ }),

/***/ 5442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ createFoundOutcome),
/* harmony export */   Zf: () => (/* binding */ createPlannedOutcome),
/* harmony export */   ox: () => (/* binding */ createUntouchedOutcome)
/* harmony export */ });
/** The outcome for a set that nothing is known to have been done to: it is as it was found. */
function createFoundOutcome(set) {
    const { localizationId, locale, displayType, place } = set;
    const before = place.screenshots;
    return {
        localizationId,
        locale,
        displayType,
        setId: place.id,
        created: false,
        reordered: false,
        uploaded: [],
        removed: [],
        before,
        after: before.map((screenshot) => ({ kind: 'screenshot', screenshot, isNew: false })),
        errors: [],
    };
}
/** The outcome of a plan that nothing was done of. */
function createUntouchedOutcome(plan, errors = []) {
    return { ...createFoundOutcome({ ...plan, place: { ...plan.place, screenshots: plan.before } }), errors };
}
/** What carrying out a plan would do to a set, told in the form in which it is told afterwards. */
function createPlannedOutcome(plan) {
    const { slots, removals, reordered } = plan;
    return {
        ...createUntouchedOutcome(plan),
        created: !plan.place.exists,
        reordered,
        uploaded: slots.flatMap((slot) => (slot.kind === 'screenshot' ? [] : [slot.image])),
        removed: removals.map((removal) => removal.screenshot),
        after: slots.map((slot) => slot.kind === 'screenshot'
            ? { kind: 'screenshot', screenshot: slot.screenshot, isNew: false }
            : { kind: 'image', image: slot.image }),
    };
}


/***/ }),

/***/ 4172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ findSurplus)
/* harmony export */ });
/* harmony import */ var _compare_picture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8887);

/**
 * The screenshots that double another one of their set: of those with the same checksum all but the first, a complete
 * one before others, and one that has no picture behind all that have one or will have. They can be reached by their own ID
 * only; where one of equals has its own `id:` in the order, another one is the first, so that moving it changes nothing for the rest.
 */
function findSurplus(screenshots, order) {
    const ids = new Set(order?.references.filter(({ kind }) => kind === 'id').map(({ value }) => value));
    const rankOf = (one) => 2 * rankState(one) + (ids.has(one.id) ? 0 : 1);
    const first = new Map();
    for (const screenshot of screenshots) {
        if (screenshot.checksum.kind !== 'md5')
            continue;
        const known = first.get(screenshot.checksum.md5);
        if (known === undefined || rankOf(screenshot) > rankOf(known))
            first.set(screenshot.checksum.md5, screenshot);
    }
    return screenshots.filter((screenshot) => screenshot.checksum.kind === 'md5' && first.get(screenshot.checksum.md5) !== screenshot);
}
function rankState(screenshot) {
    if (screenshot.state === 'complete')
        return 2;
    return (0,_compare_picture_js__WEBPACK_IMPORTED_MODULE_0__/* .isShown */ .aJ)(screenshot) ? 1 : 0;
}


/***/ }),

/***/ 3980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ describeChanges),
/* harmony export */   Hk: () => (/* binding */ countTotals),
/* harmony export */   SS: () => (/* binding */ describeOutcome),
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
/** One line for the log, such as `en-US / APP_IPHONE_67: created, 3 uploaded, 1 removed, reordered (set 1234)`. */
function describeOutcome(outcome, tense = 'done') {
    const { locale, displayType, setId } = outcome;
    const place = locale === '' ? displayType : `${locale} / ${displayType}`;
    return `${place}: ${describeChanges(outcome, tense)}${setId === null ? '' : ` (set ${setId})`}`;
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

/***/ 2368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOut: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/action/progress.ts
var progress = __webpack_require__(6279);
// EXTERNAL MODULE: ./src/plan/plan.ts
var plan_plan = __webpack_require__(8720);
// EXTERNAL MODULE: ./src/plan/set-outcome.ts
var set_outcome = __webpack_require__(5442);
;// CONCATENATED MODULE: ./src/apply/ensure-place.ts


/** Pauses before the place is looked for and, where it still isn't there, created again: 20 s in all. */
const PAUSES_MS = [1000, 2000, 4000, 6000, 7000];
/**
 * Returns the place of a localization and display type, created where it isn't there. Created once: where an answer was
 * lost, or somebody else was quicker, the one that is there is used. After a deletion Apple refuses a new set of the same
 * display type for a while (api: "same 409 until the delete settles"); that is waited out.
 */
async function ensurePlace(ref, set, context) {
    const { backend, clock, signal } = context;
    let isMaybeOurs = false;
    async function findPlace() {
        const { places } = await backend.readPlaces(ref.localization);
        const place = places.find((one) => one.displayType === ref.displayType);
        return place === undefined ? undefined : { place, isCreated: isMaybeOurs && place.screenshots.length === 0 };
    }
    for (let attempt = 0;; attempt += 1) {
        try {
            return { place: await backend.createPlace(ref), isCreated: true };
        }
        catch (error) {
            const kind = backend.classify(error);
            const isLost = kind === 'unknown';
            if (!isLost && kind !== 'conflict' && kind !== 'taken')
                throw error;
            isMaybeOurs ||= isLost;
            const found = await findPlace();
            if (found !== undefined)
                return found;
            if (!isLost && kind !== 'taken')
                throw error;
            const pause = PAUSES_MS[attempt];
            if (pause === undefined)
                throw isLost ? error : createStuckError(set, error);
            context.events.onRetry(set, isLost
                ? 'creating the set got no clear answer, and none is listed'
                : 'the set is said to exist, but not listed yet');
            await clock.sleep(pause, { signal });
            const later = await findPlace();
            if (later !== undefined)
                return later;
        }
    }
}
function createStuckError(set, cause) {
    return new src_errors/* ApplyError */.d5({
        code: 'API_REFUSED',
        message: `The set ${(0,plan_plan/* describePlace */.df)(set)} can't be created, and App Store Connect lists none`,
        hint: 'A set that was deleted just now blocks its successor for a while: run this again in some minutes.',
    }, { cause });
}

// EXTERNAL MODULE: ./src/plan/compare-picture.ts
var compare_picture = __webpack_require__(8887);
;// CONCATENATED MODULE: ./src/apply/find-doubles.ts



/**
 * One error that names the images which somebody else, such as a run at the same time, uploaded into the set while this run
 * did: each is there twice now. Whose is to go isn't for one of the two to decide.
 */
function findDoubles({ plan, present, uploaded }) {
    const known = new Set([...plan.before, ...uploaded.values()].map((one) => one.id));
    const foreign = new Set(present
        .filter((one) => !known.has(one.id) && (0,compare_picture/* isShown */.aJ)(one))
        .flatMap(({ checksum }) => (checksum.kind === 'md5' ? [checksum.md5] : [])));
    const doubled = [...uploaded.keys()].filter((slot) => foreign.has(slot.image.md5));
    if (doubled.length === 0)
        return [];
    const names = doubled.map((slot) => `"${slot.image.name}"`).join(', ');
    return [
        new src_errors/* ApplyError */.d5({
            code: 'UPLOAD_FAILED',
            message: `${(0,plan_plan/* describePlace */.df)(plan)} holds ${names} twice: somebody else uploaded the same at the same time`,
            hint: 'Run this again with "unlisted: remove" to remove the second ones. A "concurrency" group lets runs of a workflow wait for each other.',
        }),
    ];
}

;// CONCATENATED MODULE: ./src/apply/upload/read-if-there.ts
/** Reads an image by its ID; undefined where it is gone. */
function readAssetIfThere(assetId, from) {
    return readIfThere(() => from.backend.readAsset(assetId), from);
}
/** Reads a screenshot by its ID; undefined where it is gone. */
function readScreenshotIfThere(id, from) {
    return readIfThere(() => from.backend.readScreenshot(id), from);
}
async function readIfThere(read, { backend }) {
    try {
        return await read();
    }
    catch (error) {
        if (backend.classify(error) === 'gone')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/apply/order-set.ts



/** Pauses between attempts where nothing was uploaded: at least four within 20 s (design, promise 7). */
const order_set_PAUSES_MS = [1000, 2000, 4000, 6000, 6000];
/** Pauses where Apple may still be processing what was uploaded; the last one repeats. */
const LONG_PAUSES_MS = [2000, 2000, 3000, 4000, 6000, 9000, 13_000, 15_000];
/** Nominal milliseconds during which a refusal is tried again at least, also where processing has taken all its time. */
const LEAST_MS = 20_000;
/**
 * Sends the order of a set until it is taken. Apple refuses it for a while after uploads, with a 409 whose text varies, so
 * every 409 is tried again; a list that somebody else has changed in the meantime is brought up to date first. An answer
 * that was lost is looked up. Any other refusal is final. Returns the list that was taken.
 */
async function orderSet(request, context) {
    const { backend, clock, events, signal } = context;
    const { set, place } = request;
    const deadline = request.deadline === undefined ? undefined : Math.max(request.deadline, clock.elapsed() + LEAST_MS);
    let wanted = request.screenshotIds;
    for (let attempt = 0;; attempt += 1) {
        let isLost = false;
        try {
            await backend.replaceOrder(place, wanted);
            events.onReordered(set);
            return wanted;
        }
        catch (error) {
            const kind = backend.classify(error);
            isLost = kind === 'unknown';
            const pause = pauseAfter(attempt, clock.elapsed(), deadline);
            if (pause === undefined || !(isLost || kind === 'conflict'))
                throw error;
            if (isLost)
                events.onRetry(set, 'the answer to the order was lost');
            // Said once: processing may go on for minutes.
            else if (attempt === 0 && error instanceof src_errors/* ActionError */.lZ)
                events.onRetry(set, `the order is refused, and sent until it is taken: ${error.message}`);
            await clock.sleep(pause, { signal });
        }
        const present = await backend.readOrder(place);
        if (isLost && isInOrder(wanted, present)) {
            events.onReordered(set);
            return wanted;
        }
        wanted = await bringUpToDate(request, present, context);
    }
}
/** Nominal milliseconds to wait before the next attempt; undefined when there is none. */
function pauseAfter(attempt, now, deadline) {
    const short = order_set_PAUSES_MS[attempt];
    if (deadline === undefined)
        return short;
    if (now >= deadline)
        return undefined;
    return Math.min(LONG_PAUSES_MS[attempt] ?? 15_000, deadline - now);
}
/**
 * The wanted order for what a set really holds: screenshots that are gone are left out, those that somebody else added
 * follow behind. What App Store Connect takes is the full list only, and lists lag behind writes: what isn't listed is asked
 * for by its ID before it is left out.
 */
async function bringUpToDate({ screenshotIds, goneIds }, present, context) {
    const listed = new Set(present);
    const unlisted = screenshotIds.filter((id) => !listed.has(id));
    const found = await Promise.all(unlisted.map((id) => readScreenshotIfThere(id, context)));
    const there = new Set([...listed, ...found.flatMap((one) => one?.id ?? [])]);
    const wanted = new Set(screenshotIds);
    return [
        ...screenshotIds.filter((id) => there.has(id)),
        ...present.filter((id) => !wanted.has(id) && !goneIds.has(id)),
    ];
}
/** Whether the screenshots of `wanted` stand in `present` all of them and in this order, whatever else stands between. */
function isInOrder(wanted, present) {
    const known = new Set(wanted);
    const shown = present.filter((id) => known.has(id));
    return shown.length === wanted.length && shown.every((id, index) => id === wanted[index]);
}
/** Pauses between read-backs that differ: 20 s in all (design, promise 7). */
const READ_BACK_PAUSES_MS = [1000, 2000, 3000, 4000, 5000, 5000];
/**
 * Makes sure that an order that was sent is there. `present` is what the first read-back found. One that differs is read
 * again for 20 s, since lists lag behind, and the order is sent once more. Returns the order found; throws `ORDER_NOT_APPLIED`.
 */
async function verifyOrder(sent, present, context) {
    const { backend, clock, events, signal } = context;
    let found = present;
    for (const [index, pause] of READ_BACK_PAUSES_MS.entries()) {
        if (isInOrder(sent.screenshotIds, found))
            return found;
        await clock.sleep(pause, { signal });
        found = await backend.readOrder(sent.place);
        if (index !== RESEND_AFTER || isInOrder(sent.screenshotIds, found))
            continue;
        events.onRetry(sent.set, 'the order read back is not the one that was sent; it is sent once more');
        await resendOrder(sent.place, await bringUpToDate(sent, found, context), context);
    }
    if (isInOrder(sent.screenshotIds, found))
        return found;
    throw createOrderError(sent, found);
}
/** Sends the order once more. A list read back too early may still name what is gone: that refusal says nothing new. */
async function resendOrder(place, screenshotIds, { backend }) {
    try {
        await backend.replaceOrder(place, screenshotIds);
    }
    catch (error) {
        if (backend.classify(error) !== 'conflict')
            throw error;
    }
}
/** The read-back after which the order is sent again. */
const RESEND_AFTER = 2;
function createOrderError(sent, found) {
    const missing = sent.screenshotIds.filter((id) => !found.includes(id));
    const what = missing.length > 0
        ? `no longer holds ${missing.map((id) => `"${id}"`).join(', ')}`
        : `holds ${found.length} screenshots in another order than the one that App Store Connect accepted`;
    return new src_errors/* ApplyError */.d5({
        code: 'ORDER_NOT_APPLIED',
        message: `The set ${(0,plan_plan/* describePlace */.df)(sent.set)} (${sent.place.id ?? 'without an ID'}), read back for 20 s, ${what}`,
        hint: 'Somebody else may be changing this set at the same time. Run this again; a second run does only what is left.',
    });
}

;// CONCATENATED MODULE: ./src/apply/set-progress.ts


/** Takes note that a screenshot is gone from the set. */
function forget(progress, screenshotId) {
    progress.gone.add(screenshotId);
    progress.present = progress.present.filter((one) => one.id !== screenshotId);
}
/**
 * Takes over what a list shows of the set, and returns it by ID. One that lags behind doesn't make forget what this run
 * knows better.
 */
function rememberListed(progress, found) {
    const listed = new Map(found.map((one) => [one.id, one]));
    const all = [...found, ...progress.present.filter((one) => !listed.has(one.id))];
    progress.present = all.filter((one) => !progress.gone.has(one.id));
    return listed;
}
/** Puts on record that an image couldn't be uploaded. A cancelled job isn't the failure of an image: it ends the set. */
function recordFailure(slot, progress, { error, context }) {
    if (context.signal.aborted)
        throw context.signal.reason;
    const failure = nameImage(error, slot, progress);
    progress.failures.push({ slot, error: failure });
    context.events.onFailed(progress.plan, failure.message);
}
/** Puts on record images that weren't tried, because of the failure before them. */
function recordSkipped(slots, progress) {
    const cause = progress.failures[0]?.error;
    for (const slot of slots)
        progress.failures.push({ slot, error: createUploadError(slot, progress.plan, cause) });
}
/** An error that doesn't say which image it is about becomes the cause of one that does. */
function nameImage(error, slot, progress) {
    const isNamed = error instanceof src_errors/* ActionError */.lZ && error.issues.some((issue) => issue.location !== undefined);
    return isNamed ? error : createUploadError(slot, progress.plan, error);
}
/** What App Store Connect's refusal asks for is the better hint; a general one stands in for it. */
function createUploadError(slot, place, cause) {
    const hint = cause instanceof src_errors/* ActionError */.lZ ? cause.hint : undefined;
    return new src_errors/* ApplyError */.d5({
        code: 'UPLOAD_FAILED',
        message: `${slot.image.relativePath} could not be uploaded to ${(0,plan_plan/* describePlace */.df)(place)}`,
        hint: hint ?? 'Run this again: what is complete stays, and only what is missing is uploaded.',
        location: { file: slot.image.relativePath },
    }, cause === undefined ? undefined : { cause });
}

;// CONCATENATED MODULE: ./src/apply/upload/remove-if-there.ts
/** Takes a screenshot out of its place; that it is gone already is no error. Returns whether it was still there. */
async function removeIfThere(screenshotId, { backend }) {
    try {
        await backend.remove(screenshotId);
        return true;
    }
    catch (error) {
        if (backend.classify(error) === 'gone')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/apply/remove-screenshots.ts


/** Removes screenshots that the plan removes, side by side. When one can't be removed, the others are finished first. */
async function removeAll(screenshots, progress, context) {
    const results = await Promise.allSettled(screenshots.map((one) => removeOne(one, progress, context)));
    for (const result of results)
        if (result.status === 'rejected')
            throw result.reason;
}
async function removeOne(screenshot, progress, context) {
    const removal = progress.plan.removals.find((one) => one.screenshot.id === screenshot.id);
    const wasThere = await removeIfThere(screenshot.id, context);
    forget(progress, screenshot.id);
    if (!wasThere)
        return;
    progress.removed.push(screenshot);
    context.events.onRemoved(progress.plan, screenshot.fileName, removal?.reason ?? 'replaced');
}
/**
 * Carries out the removals that are left. They come last: a run that stops half-way must never leave less than it found.
 * After a failed upload nothing is removed.
 */
async function removeScreenshots(progress, context) {
    if (progress.failures.length > 0)
        return;
    const present = new Set(progress.present.map((one) => one.id));
    const planned = progress.plan.removals.map((removal) => removal.screenshot);
    await removeAll(planned.filter((one) => present.has(one.id)), progress, context);
}

;// CONCATENATED MODULE: ./src/apply/processing-error.ts


/** Codes that say that Apple's side failed, not the image (api: `IMAGE_TOOL_FAILURE` is "try again"). */
const TRANSIENT = /TOOL_FAILURE|INTERNAL|TIME_?OUT|UNEXPECTED|UNAVAILABLE|TRY_AGAIN/;
/** What to do about the codes that Apple gives for an image (api, section 3). */
const HINTS = [
    {
        code: /ALPHA/,
        hint: 'Flatten the image, such as with ImageMagick: magick in.png -background white -alpha remove -alpha off out.png',
    },
    {
        code: /DIMENSION|ASPECT_RATIO/,
        hint: 'Export the image in one of the pixel sizes that Apple lists for this display type.',
    },
    { code: /COLOR_SPACE/, hint: 'Convert the image to RGB (sRGB).' },
    { code: /CORRUPT|FORMAT/, hint: 'Open the image and export it anew as PNG or JPEG.' },
    { code: TRANSIENT, hint: "The image isn't at fault, and was tried twice: run this again later." },
];
/** Whether processing that failed may succeed with the same bytes: Apple gave no reason, or one that isn't the image's. */
function isTransientFailure(screenshot) {
    return screenshot.problems.every((problem) => TRANSIENT.test(problem.code));
}
/** What Apple says of an image that it couldn't use, with what to do. */
function createProcessingError(slot, screenshot, place) {
    const hint = HINTS.find((entry) => screenshot.problems.some((problem) => entry.code.test(problem.code)))?.hint;
    return new src_errors/* ApplyError */.d5({
        code: 'PROCESSING_FAILED',
        message: `App Store Connect could not use ${slot.image.relativePath} for ${(0,plan_plan/* describePlace */.df)(place)} (${slot.image.width} × ${slot.image.height} pixels): ${describeProblems(screenshot)}`,
        hint: hint ?? 'Check the image against the screenshot specifications of Apple, and run this again.',
        location: { file: slot.image.relativePath },
    });
}
/** Why Apple couldn't use a screenshot, in its own words. It often gives the same text twice (api, section 3). */
function describeProblems({ problems }) {
    const reasons = new Set(problems.map(({ code, description }) => description === '' || description === code ? code : `${code}: ${description}`));
    return reasons.size === 0 ? 'without saying why' : [...reasons].join('; ');
}
/** Which images Apple hadn't finished with when the time was up. */
function createTimeoutError(images, place, timeoutMs) {
    return new src_errors/* ApplyError */.d5({
        code: 'PROCESSING_TIMEOUT',
        message: `App Store Connect has not finished processing ${images.join(', ')} for ${(0,plan_plan/* describePlace */.df)(place)} within ${Math.round(timeoutMs / 1000)} s`,
        hint: 'Nothing more was removed. Run this again later: what is complete by then isn\'t uploaded again. "processing-timeout" sets how long to wait.',
    });
}

;// CONCATENATED MODULE: ./src/apply/upload/await-successors.ts




/**
 * Waits for pictures that an earlier run uploaded and that Apple still processes, while what they replace is still there: that
 * goes only after its successor is complete. Throws where one fails, or isn't ready in time.
 */
async function awaitSuccessors({ progress, poller, turn }, context) {
    const deadline = context.clock.elapsed() + context.processingTimeoutMs;
    for (let waiting = listUnfinished(progress); waiting.length > 0; waiting = listUnfinished(progress)) {
        // Nothing is sent meanwhile: other sets go on.
        turn.end();
        const snapshot = await poller.next(deadline);
        if (snapshot === undefined) {
            const names = waiting.map((one) => `"${one.fileName}"`);
            throw createTimeoutError(names, progress.plan, context.processingTimeoutMs);
        }
        rememberListed(progress, snapshot.get(progress.plan.displayType) ?? []);
    }
}
function listOutdated({ plan, present }) {
    const followed = new Set((0,plan_plan/* imagesOf */.IC)(plan).flatMap((slot) => slot.replaces));
    const staying = new Set(plan.slots.flatMap((slot) => (slot.kind === 'screenshot' ? [slot.screenshot.id] : [])));
    return plan.removals.flatMap(({ screenshot, reason }) => {
        if (reason !== 'replaced' || followed.has(screenshot))
            return [];
        const isSuccessor = (one) => staying.has(one.id) && nameOf(one) === nameOf(screenshot);
        return [{ screenshot, successor: screenshot.state === 'failed' ? undefined : present.find(isSuccessor) }];
    });
}
function nameOf({ fileName }) {
    return fileName.normalize('NFC');
}
/** Screenshots whose place another one has taken in an earlier run: the first to go where room is needed. */
function listSuperseded(progress) {
    const outdated = listOutdated(progress);
    return outdated.filter(({ successor }) => isDone(successor)).map(({ screenshot }) => screenshot);
}
function isDone(successor) {
    return successor === undefined || successor.state === 'complete';
}
function listUnfinished(progress) {
    const successors = new Set(listOutdated(progress).flatMap(({ successor }) => successor ?? []));
    const unfinished = [...successors].filter((one) => !isDone(one));
    const failed = unfinished.find((one) => one.state === 'failed');
    if (failed !== undefined)
        throw createFailure(failed, progress);
    return unfinished;
}
function createFailure(screenshot, { plan }) {
    return new src_errors/* ApplyError */.d5({
        code: 'PROCESSING_FAILED',
        message: `App Store Connect could not use "${screenshot.fileName}" for ${(0,plan_plan/* describePlace */.df)(plan)}, which an earlier run uploaded: ${describeProblems(screenshot)}`,
        hint: 'What it was to replace stays. Run this again: the failed one makes way for another attempt.',
    });
}

;// CONCATENATED MODULE: ./src/apply/upload/drop-reservation.ts


/** A screenshot with its image, to be dropped. */
function bothOf({ id, assetId }) {
    return { assetId, screenshotId: id };
}
/**
 * Removes an image that has no picture, a reservation or a failure, so that it doesn't take up one of the set's places. It is
 * taken out of its place first where the two are not one; an image that other places still show goes with the last of them.
 */
async function dropReservation({ assetId, screenshotId }, progress, context) {
    if (screenshotId !== undefined && screenshotId !== assetId)
        await removeIfThere(screenshotId, context);
    await removeAsset(assetId, { isShared: screenshotId !== assetId, context });
    forget(progress, screenshotId ?? assetId);
    context.events.onSettled(assetId);
}
async function removeAsset(assetId, { isShared, context: { backend } }) {
    try {
        await backend.removeAsset(assetId);
    }
    catch (error) {
        const kind = backend.classify(error);
        if (kind === 'gone' || (isShared && kind === 'conflict'))
            return;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/apply/upload/follow-round.ts





/** Polls without a screenshot that was committed, before it is asked for by its ID: lists lag behind writes. */
const MISSES_BEFORE_ASKING = 4;
/**
 * Waits until each image of a round is complete, has failed, or the time is up. Each is followed by its ID: a list that
 * doesn't show it yet, or a checksum that isn't there yet, means to wait. Returns those that are worth another attempt.
 */
async function followRound(sent, { progress, poller }, context) {
    const deadline = (progress.lastCommit ?? context.clock.elapsed()) + context.processingTimeoutMs;
    const retries = [];
    let waiting = sent;
    let misses = 0;
    while (waiting.length > 0) {
        const snapshot = await poller.next(deadline);
        if (snapshot === undefined) {
            recordTimeout(waiting, progress, context);
            break;
        }
        const listed = rememberListed(progress, snapshot.get(progress.plan.displayType) ?? []);
        for (const one of waiting) {
            const screenshot = listed.get(one.screenshot.id);
            if (screenshot === undefined || !isSettled(screenshot))
                continue;
            const retry = await settle(one, screenshot, { progress, context });
            if (retry !== undefined)
                retries.push(retry);
        }
        waiting = waiting.filter((one) => !isSettled(listed.get(one.screenshot.id)));
        misses = waiting.some((one) => !listed.has(one.screenshot.id)) ? misses + 1 : 0;
        if (misses >= MISSES_BEFORE_ASKING)
            waiting = await dropVanished(waiting, listed, { progress, context });
    }
    return retries;
}
function isSettled(screenshot) {
    return screenshot?.state === 'complete' || screenshot?.state === 'failed';
}
/** Takes note of an image that is complete, or removes one that failed. Returns another attempt where that may help. */
async function settle(one, screenshot, { progress, context }) {
    if (screenshot.state === 'complete') {
        progress.uploaded.set(one.slot, screenshot);
        return undefined;
    }
    await dropReservation(bothOf(screenshot), progress, context);
    if (isTransientFailure(screenshot) && one.number === 1) {
        context.events.onRetry(progress.plan, `processing ${one.slot.image.name} failed without fault of the image; it is uploaded once more`);
        return { slot: one.slot, number: 2 };
    }
    recordFailure(one.slot, progress, { error: createProcessingError(one.slot, screenshot, progress.plan), context });
    return undefined;
}
/** Images that Apple hasn't finished with are in the set all the same, and take their place in its order. */
function recordTimeout(waiting, progress, context) {
    const names = waiting.map((one) => one.slot.image.relativePath);
    const error = createTimeoutError(names, progress.plan, context.processingTimeoutMs);
    for (const one of waiting) {
        progress.uploaded.set(one.slot, one.screenshot);
        progress.failures.push({ slot: one.slot, error });
    }
    context.events.onFailed(progress.plan, error.message);
}
/** Asks for screenshots that no list shows: one that is gone was removed by somebody else, and isn't waited for. */
async function dropVanished(waiting, listed, { progress, context }) {
    const still = [];
    for (const one of waiting) {
        if (listed.has(one.screenshot.id) || (await readScreenshotIfThere(one.screenshot.id, context)) !== undefined) {
            still.push(one);
            continue;
        }
        forget(progress, one.screenshot.id);
        const error = new src_errors/* ApplyError */.d5({
            code: 'UPLOAD_FAILED',
            message: `${one.slot.image.relativePath} was uploaded, and somebody else removed it before it was complete`,
            hint: 'Make sure that nothing else changes this set, and run this again.',
            location: { file: one.slot.image.relativePath },
        });
        recordFailure(one.slot, progress, { error, context });
    }
    return still;
}

;// CONCATENATED MODULE: ./src/apply/upload/room.ts
/** Places that are made at a time by removing what has no complete successor yet, once an upload has succeeded. */
const PLACES_AT_A_TIME = 4;
/**
 * Chooses what is removed so that images find room in a set that is nearly full. Nothing goes while there is room. What has
 * a complete successor goes first; beyond that room is made for one upload, and for four at a time once one has
 * succeeded. After a failure nothing more is removed: the set keeps what it has.
 */
function chooseRemovals(facts) {
    const lacking = facts.needed - facts.free;
    if (facts.hasFailed || lacking <= 0)
        return [];
    const superseded = facts.superseded.slice(0, lacking);
    const places = facts.free + superseded.length;
    const wanted = Math.min(facts.needed, facts.hasSucceeded ? PLACES_AT_A_TIME : 1);
    return [...superseded, ...facts.others.slice(0, Math.max(0, wanted - places))];
}

;// CONCATENATED MODULE: ./src/apply/upload/show-image.ts
/** Pauses before an image whose answer was lost is looked for again, and shown again. */
const show_image_PAUSES_MS = [1000, 2000, 4000];
/** Shows an image in its place, once: where the answer is lost, it is looked for before it is shown again. */
async function showImage(asset, progress, context) {
    const { backend, clock, signal } = context;
    const { place } = progress;
    for (let attempt = 0;; attempt += 1) {
        try {
            return remember(await backend.show(place, asset.id));
        }
        catch (error) {
            const pause = show_image_PAUSES_MS[attempt];
            if (backend.classify(error) !== 'unknown' || pause === undefined)
                throw error;
            await clock.sleep(pause, { signal });
            const found = (await backend.readScreenshots(place)).find((one) => one.assetId === asset.id && isNew(one));
            if (found !== undefined)
                return remember(found);
        }
    }
    function isNew({ id }) {
        return !progress.gone.has(id) && !progress.present.some((one) => one.id === id);
    }
    function remember(screenshot) {
        progress.present = [...progress.present, screenshot];
        return screenshot;
    }
}

;// CONCATENATED MODULE: ./src/apply/upload/adopt-reservation.ts




/** Milliseconds to wait for a checksum that Apple hasn't filled in: 30 s in all (design, section 4). */
const CHECKSUM_PAUSES_MS = [2000, 3000, 4000, 6000, 7000, 8000];
/**
 * Takes over an abandoned reservation for an image. What somebody else completed meanwhile counts as ours when it is the
 * same picture. Undefined where a new reservation is needed; one that Apple no longer says how to fill is removed.
 */
async function adoptReservation(slot, progress, context) {
    const adopts = slot.adopts;
    if (adopts === null || progress.gone.has(adopts.id))
        return undefined;
    const reservation = await readWhenTold(adopts.id, slot, context);
    if (reservation === undefined) {
        forget(progress, adopts.id);
        return undefined;
    }
    const { asset, screenshot, parts } = reservation;
    if (asset.state === 'reserved' && parts.length > 0) {
        context.events.onReserved(asset.id);
        return reservation;
    }
    if ((0,compare_picture/* isShown */.aJ)(asset)) {
        return (0,compare_picture/* comparePicture */.sy)(asset, slot.image, { trustsSize: true }) === 'same' ? reservation : undefined;
    }
    await dropReservation({ assetId: asset.id, screenshotId: screenshot?.id }, progress, context);
    context.events.onRemoved(progress.plan, adopts.fileName, 'leftover');
    return undefined;
}
/** Reads a reservation, and where it was completed waits until its checksum tells which picture it is. */
async function readWhenTold(assetId, { image }, context) {
    for (const pause of CHECKSUM_PAUSES_MS) {
        const found = await readAssetIfThere(assetId, context);
        const isUntold = found !== undefined && (0,compare_picture/* isShown */.aJ)(found.asset) && (0,compare_picture/* comparePicture */.sy)(found.asset, image) === 'untold';
        if (!isUntold)
            return found;
        await context.clock.sleep(pause, { signal: context.signal });
    }
    return readAssetIfThere(assetId, context);
}

;// CONCATENATED MODULE: ./src/apply/upload/reserve-image.ts

/** Pauses before a reservation whose answer was lost is looked for again, and made again. */
const reserve_image_PAUSES_MS = [1000, 2000, 4000];
/**
 * Reserves an image, once: where the answer is lost, the reservation is looked for before another one is
 * made (api: a 503 has hidden a success).
 */
async function reserveImage(request, context) {
    const { backend, clock, signal } = context;
    const { place, image } = request;
    for (let attempt = 0;; attempt += 1) {
        try {
            return await backend.reserve(place, image);
        }
        catch (error) {
            const pause = reserve_image_PAUSES_MS[attempt];
            if (backend.classify(error) !== 'unknown' || pause === undefined)
                throw error;
            request.onLost();
            const found = (await findReservation(request, context)) ?? (await findLater());
            if (found !== undefined)
                return found;
            async function findLater() {
                await clock.sleep(pause ?? 0, { signal });
                return findReservation(request, context);
            }
        }
    }
}
async function findReservation(request, { backend }) {
    const reservations = await backend.readReservations(request.place);
    return reservations.find(({ asset }) => !request.knownIds.has(asset.id) && (0,compare_picture/* isReservationFor */.qg)(asset, request.image));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/images/file-stamp.ts

/** Tells one state of a file from another without reading it: which file it is, its length, and when it was last written. */
async function readFileStamp(path) {
    return createFileStamp(await (0,promises_.stat)(path, { bigint: true }));
}
/** The stamp of a file whose facts are known. The change time can't be set back by a program, so a rewrite always shows. */
function createFileStamp(stats) {
    return [stats.dev, stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(':');
}

;// CONCATENATED MODULE: ./src/apply/upload/send-file.ts



/**
 * Sends a file in the parts that App Store Connect asked for, side by side and streamed from disk. A file that has changed
 * since it was read is an error (`IMAGE_CHANGED`): its checksum would be another one.
 */
async function sendFile(image, parts, signal) {
    checkCoverage(image, parts);
    await checkUnchanged(image);
    // The first part that fails ends the others: without it the file can't be completed.
    const failed = new AbortController();
    const either = AbortSignal.any([signal, failed.signal]);
    const sending = parts.map(async (part) => {
        try {
            await part.send(() => (0,external_node_fs_.createReadStream)(image.path, { start: part.offset, end: part.offset + part.length - 1 }), either);
        }
        catch (error) {
            failed.abort(error);
            throw error;
        }
    });
    const results = await Promise.allSettled(sending);
    if (failed.signal.aborted)
        throw failed.signal.reason;
    for (const result of results)
        if (result.status === 'rejected')
            throw result.reason;
    await checkUnchanged(image);
}
/** The parts must cover the file exactly once: what is sent would be another file otherwise. */
function checkCoverage(image, parts) {
    let end = 0;
    let isCovering = true;
    for (const { offset, length } of parts.toSorted((left, right) => left.offset - right.offset)) {
        isCovering &&= offset === end && length > 0;
        end += length;
    }
    if (isCovering && end === image.sizeBytes)
        return;
    throw new src_errors/* ApplyError */.d5({
        code: 'API_ANSWER_INVALID',
        message: `App Store Connect asked for parts of ${image.relativePath} that don't cover its ${image.sizeBytes} bytes exactly once`,
        hint: 'Run this again; should it stay, report it to Apple.',
        location: { file: image.relativePath },
    });
}
async function checkUnchanged(image) {
    if ((await readFileStamp(image.path)) === image.stamp)
        return;
    throw new src_errors/* ImageError */.C8({
        code: 'IMAGE_CHANGED',
        message: `${image.relativePath} was changed while it was being uploaded`,
        hint: 'Make sure that no other step writes to the folder of screenshots, and run this again.',
        location: { file: image.relativePath },
    });
}

;// CONCATENATED MODULE: ./src/apply/upload/upload-image.ts






/** Gets a place for an image: an abandoned reservation for it where there is one, else a new one. */
async function claimPlace(slot, progress, context) {
    const adopted = await adoptReservation(slot, progress, context);
    if (adopted !== undefined)
        return { slot, reservation: adopted, isOurs: false, isRenewed: false };
    return { slot, reservation: await reserve(slot, progress, context), isOurs: true, isRenewed: false };
}
async function reserve(slot, progress, context) {
    const knownIds = new Set(progress.present.map((one) => one.assetId));
    const onLost = () => {
        progress.lost.add(slot);
        context.events.onRetry(progress.plan, `the answer to reserving ${slot.image.name} was lost; it is looked up`);
    };
    const reservation = await reserveImage({ place: progress.place, image: slot.image, knownIds, onLost }, context);
    context.events.onReserved(reservation.asset.id);
    if (reservation.screenshot !== undefined)
        progress.present = [...progress.present, reservation.screenshot];
    return reservation;
}
/**
 * Sends an image to its reservation and commits it. A reservation that is no longer open is given up for a new one, once.
 * Returns the claim with the image as it was committed; when it can't be sent, the reservation that this run made is removed,
 * and one that was there before stays.
 */
async function sendImage(claim, progress, context) {
    const { backend, signal } = context;
    const { slot, reservation } = claim;
    if (reservation.asset.state !== 'reserved')
        return { reservation, asset: reservation.asset };
    try {
        await sendFile(slot.image, reservation.parts, signal);
        return { reservation, asset: await commitImage(reservation.asset, slot.image, { progress, context }) };
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        const isExpired = backend.classify(error) === 'expired';
        const filled = isExpired ? await readFilled(claim, context) : undefined;
        if (filled !== undefined)
            return { reservation, asset: filled };
        if (claim.isOurs || isExpired)
            await drop(reservation, progress, context);
        else
            context.events.onSettled(reservation.asset.id);
        if (!isExpired || claim.isRenewed)
            throw error;
        context.events.onRetry(progress.plan, `the place for ${slot.image.name} is no longer open; it is reserved anew`);
        const renewed = await reserve(slot, progress, context);
        return sendImage({ slot, reservation: renewed, isOurs: true, isRenewed: true }, progress, context);
    }
}
function drop({ asset, screenshot }, progress, context) {
    return dropReservation({ assetId: asset.id, screenshotId: screenshot?.id }, progress, context);
}
/** A place closes too when somebody else fills it, such as a run at the same time: with the same picture it counts as ours. */
async function readFilled({ slot, reservation }, context) {
    const found = await readAssetIfThere(reservation.asset.id, context);
    if (found === undefined || !(0,compare_picture/* isShown */.aJ)(found.asset))
        return undefined;
    return (0,compare_picture/* comparePicture */.sy)(found.asset, slot.image) === 'same' ? found.asset : undefined;
}
/** Commits an upload. An answer that was lost, or a commit that somebody else made, is looked up before it is repeated. */
async function commitImage(asset, image, { progress, context }) {
    const { backend, clock, events, signal } = context;
    for (const pause of [1000, 2000, 4000, undefined]) {
        try {
            return await backend.commit(asset.id, image.md5);
        }
        catch (error) {
            const kind = backend.classify(error);
            if (kind !== 'unknown' && kind !== 'conflict')
                throw error;
            const { asset: found } = await backend.readAsset(asset.id);
            const isCommitted = found.state !== 'reserved';
            if (isCommitted && (0,compare_picture/* comparePicture */.sy)(found, image) !== 'another')
                return found;
            if (isCommitted || kind === 'conflict' || pause === undefined)
                throw error;
            events.onRetry(progress.plan, `the answer to completing ${image.name} was lost; it is sent again`);
            await clock.sleep(pause, { signal });
        }
    }
    throw new TypeError('the last attempt either returns or throws');
}

;// CONCATENATED MODULE: ./src/apply/upload/upload-images.ts










/**
 * Uploads the images of a plan and follows each by its ID until it is complete or has failed. In rounds: as many as the
 * set has room for, then, as successors complete, more. Failures are put on record; the other images go on.
 */
async function uploadImages(site, context) {
    const { progress } = site;
    const queue = (0,plan_plan/* imagesOf */.IC)(progress.plan).map((slot) => ({ slot, number: 1 }));
    while (queue.length > 0) {
        const round = takeRound(queue, progress, await makeRoom(queue, progress, context));
        if (round.length === 0)
            break;
        await site.turn.begin();
        const sent = await sendRound(round, site, context);
        site.turn.end();
        queue.push(...(await followRound(sent.images, site, context)));
        if (sent.isStopped)
            break;
    }
    recordSkipped(queue.map((attempt) => attempt.slot), progress);
    await sweepLostReservations(progress, context);
}
/** Removes what stands in the way of the next round, and returns how many images it can take. */
async function makeRoom(queue, progress, context) {
    const present = new Set(progress.present.map((one) => one.id));
    const isThere = (one) => present.has(one.id);
    const completed = [...progress.uploaded.keys()];
    const removals = chooseRemovals({
        free: progress.plan.place.capacity - present.size,
        needed: queue.filter((attempt) => needsPlace(attempt, progress)).length,
        hasSucceeded: completed.length > 0,
        hasFailed: progress.failures.length > 0,
        superseded: [...listSuperseded(progress), ...completed.flatMap((slot) => slot.replaces)].filter(isThere),
        others: [
            ...progress.plan.removals.filter((one) => one.reason === 'unlisted').map((one) => one.screenshot),
            ...queue.flatMap(({ slot }) => slot.replaces),
        ].filter(isThere),
    });
    await removeAll(removals, progress, context);
    return progress.plan.place.capacity - progress.present.length;
}
/** Whether an image needs a place of its own: one that adopts a reservation has it already. */
function needsPlace({ slot, number }, { plan }) {
    if (slot.kind === 'place' || number > 1)
        return true;
    return !plan.before.some((one) => one.assetId === slot.adopts?.id);
}
/** Takes the next images off the queue, in the wanted order, as far as there are places for them. */
function takeRound(queue, progress, places) {
    let free = places;
    const end = queue.findIndex((attempt) => {
        if (needsPlace(attempt, progress))
            free -= 1;
        return free < 0;
    });
    return queue.splice(0, end < 0 ? queue.length : end);
}
/**
 * Reserves in the wanted order, one after the other, and sends each file as soon as it has its place. What refuses one
 * reservation refuses those behind it too, so the first refusal stops the set.
 */
async function sendRound(round, site, context) {
    const { progress, poller, uploads } = site;
    const endSending = poller.beginSending();
    const sending = [];
    try {
        for (const [index, attempt] of round.entries()) {
            const source = await findSource(attempt);
            if (source === undefined) {
                recordSkipped(round.slice(index + 1).map((one) => one.slot), progress);
                return { images: await collect(sending), isStopped: true };
            }
            sending.push(sendOne(source, attempt, { site, before: sending.at(-1), context }));
        }
        return { images: await collect(sending), isStopped: false };
    }
    finally {
        await Promise.allSettled(sending);
        endSending();
    }
    async function findSource(attempt) {
        const { slot, number } = attempt;
        if (slot.kind === 'place')
            return { kind: 'there', asset: Promise.resolve(slot.asset) };
        const key = `${context.backend.uploadKeyOf(progress.place, slot.image.md5)} ${number}`;
        const shared = uploads.join(key);
        if (shared !== undefined)
            return { kind: 'there', asset: shared };
        const end = uploads.begin(key);
        try {
            return { kind: 'claim', claim: await claimPlace(slot, progress, context), end };
        }
        catch (error) {
            end.fail(error);
            recordFailure(slot, progress, { error, context });
            return undefined;
        }
    }
}
async function collect(sending) {
    return (await Promise.all(sending)).filter((one) => one !== undefined);
}
async function sendOne(source, attempt, { site, before, context }) {
    const { progress, poller } = site;
    const { clock, events } = context;
    const startedAt = clock.elapsed();
    try {
        const { asset, screenshot: reserved } = await obtainImage(source, progress, context);
        // Images are shown in the wanted order, one after the other.
        if (reserved === undefined)
            await before;
        const screenshot = reserved ?? (await showImage(asset, progress, context));
        progress.lastCommit = clock.elapsed();
        poller.committed();
        // Told once: another attempt was announced as such.
        if (attempt.number === 1)
            events.onUploaded(progress.plan, attempt.slot.image, clock.elapsed() - startedAt);
        return { ...attempt, screenshot };
    }
    catch (error) {
        recordFailure(attempt.slot, progress, { error, context });
        return undefined;
    }
}
/** The image, and the screenshot that it is where reserving it has shown it. */
async function obtainImage(source, progress, context) {
    if (source.kind === 'there')
        return { asset: await source.asset, screenshot: undefined };
    try {
        const { asset, reservation } = await sendImage(source.claim, progress, context);
        context.events.onSettled(asset.id);
        source.end.succeed(asset);
        const { screenshot } = reservation;
        return { asset, screenshot: screenshot === undefined ? undefined : { ...screenshot, ...asset, id: screenshot.id } };
    }
    catch (error) {
        source.end.fail(error);
        throw error;
    }
}
/** Removes reservations that this run made without learning of it: their answers were lost and others took their place. */
async function sweepLostReservations(progress, context) {
    if (progress.lost.size === 0)
        return;
    const known = new Set([...progress.plan.before, ...progress.uploaded.values()].map((one) => one.assetId));
    const lost = [...progress.lost].map((slot) => slot.image);
    for (const { asset, screenshot } of await context.backend.readReservations(progress.place)) {
        const isLost = lost.some((image) => (0,compare_picture/* isReservationFor */.qg)(asset, image));
        if (!isLost || known.has(asset.id))
            continue;
        await dropReservation({ assetId: asset.id, screenshotId: screenshot?.id }, progress, context);
        context.events.onRemoved(progress.plan, asset.fileName, 'leftover');
    }
}

;// CONCATENATED MODULE: ./src/apply/apply-set.ts










/**
 * Carries out the plan of one set: makes sure that it exists, uploads, orders, removes. What fails is part of the outcome,
 * with all that was done before; nothing of it is undone.
 */
async function applySet(job, site, context) {
    let progress;
    let sentOrder;
    const errors = [];
    try {
        await site.turn.begin();
        progress = await startSet(job, context);
        await uploadImages({ progress, ...site }, context);
        sentOrder = await orderWhereNeeded(progress, context);
        if (progress.failures.length === 0)
            await awaitSuccessors({ progress, ...site }, context);
        await removeScreenshots(progress, context);
    }
    catch (error) {
        if (!(error instanceof src_errors/* ActionError */.lZ))
            throw error;
        errors.push(error);
    }
    finally {
        site.turn.end();
    }
    if (progress === undefined)
        return { outcome: (0,set_outcome/* createUntouchedOutcome */.ox)(job.plan, errors), sentOrder };
    return { outcome: describeProgress(progress, errors), sentOrder };
}
async function startSet(job, context) {
    const { plan, isCreated } = await findPlan(job, context);
    return {
        plan,
        place: toPlaceRef({ ...job, plan }),
        isCreated,
        isReordered: false,
        present: plan.before,
        uploaded: new Map(),
        failures: [],
        removed: [],
        gone: new Set(),
        lost: new Set(),
        lastCommit: undefined,
    };
}
/** The plan for a place that is there: one that isn't yet is created, and planned anew where somebody else has filled it. */
async function findPlan(job, context) {
    const { plan, replan } = job;
    if (plan.place.exists)
        return { plan, isCreated: false };
    const { place, isCreated } = await ensurePlace(toPlaceRef(job), plan, context);
    if (isCreated)
        context.events.onSetCreated(plan, place.id ?? '');
    const current = place.screenshots.length === 0 ? plan : replan(place);
    return { plan: { ...current, place }, isCreated };
}
function toPlaceRef({ localization, plan }) {
    return { localization, displayType: plan.displayType, id: plan.place.id };
}
/** Sends the order unless what stays stands in it already. What is about to be removed goes to the end until then. */
async function orderWhereNeeded(progress, context) {
    const staying = createOrder(progress);
    const present = progress.present.map((one) => one.id);
    if (isInOrder(staying, present))
        return undefined;
    const all = [...staying, ...present.filter((id) => !staying.includes(id))];
    const deadline = progress.lastCommit === undefined ? undefined : progress.lastCommit + context.processingTimeoutMs;
    const { plan, place, gone: goneIds } = progress;
    const taken = await orderSet({ set: plan, place, screenshotIds: all, goneIds, deadline }, context);
    progress.isReordered = true;
    progress.present = sortBy(progress.present, all);
    const named = new Set(listNamed(progress));
    for (const { id } of progress.present)
        if (!taken.includes(id))
            forget(progress, id);
    // What somebody else removed is missed only where the plan names it.
    return { set: plan, place, goneIds, screenshotIds: staying.filter((id) => named.has(id) || taken.includes(id)) };
}
/** The IDs of the screenshots that the plan names, those that this run uploaded among them. */
function listNamed({ plan, uploaded }) {
    const kept = plan.slots.flatMap((slot) => (slot.kind === 'screenshot' && !slot.isUnlisted ? [slot.screenshot] : []));
    return [...kept, ...uploaded.values()].map((one) => one.id);
}
/**
 * The IDs of what the set will hold, in the wanted order. An image that could not be uploaded leaves its place to what it
 * would have replaced, and after a failure everything that is there stays, behind what is wanted.
 */
function createOrder(progress) {
    const { plan, uploaded, failures } = progress;
    const present = new Set(progress.present.map((one) => one.id));
    const wanted = plan.slots.flatMap((slot) => {
        if (slot.kind === 'screenshot')
            return [slot.screenshot.id];
        const screenshot = uploaded.get(slot);
        return screenshot === undefined ? slot.replaces.map((one) => one.id) : [screenshot.id];
    });
    const doomed = failures.length > 0 ? new Set() : new Set(plan.removals.map((one) => one.screenshot.id));
    const others = [...present].filter((id) => !wanted.includes(id) && !doomed.has(id));
    return [...wanted, ...others].filter((id) => present.has(id));
}
function sortBy(screenshots, ids) {
    return screenshots.toSorted((left, right) => ids.indexOf(left.id) - ids.indexOf(right.id));
}
function describeProgress(progress, errors) {
    const { plan, place, isCreated, isReordered, removed, present } = progress;
    const newOnes = new Map([...progress.uploaded].map(([slot, screenshot]) => [screenshot.id, slot.image]));
    const after = present.map((screenshot) => {
        const image = newOnes.get(screenshot.id);
        if (image === undefined)
            return { kind: 'screenshot', screenshot, isNew: false };
        // Apple fills the checksum in late; it is the one that this run committed.
        return {
            kind: 'screenshot',
            screenshot: { ...screenshot, checksum: { kind: 'md5', md5: image.md5 } },
            isNew: true,
        };
    });
    return {
        ...(0,set_outcome/* createUntouchedOutcome */.ox)(plan),
        setId: place.id,
        created: isCreated,
        reordered: isReordered,
        uploaded: plan.slots.flatMap((slot) => slot.kind !== 'screenshot' && progress.uploaded.has(slot) ? [slot.image] : []),
        removed: plan.before.filter((one) => removed.includes(one)),
        after,
        errors: [
            ...new Set(progress.failures.map((failure) => failure.error)),
            ...errors,
            ...describeLosses(progress),
            ...findDoubles(progress),
        ],
    };
}
/** Names what was removed to make room for an image that then didn't come, or isn't complete. */
function describeLosses(progress) {
    const failed = new Set(progress.failures.map((failure) => failure.slot));
    const complete = (0,plan_plan/* imagesOf */.IC)(progress.plan).filter((slot) => progress.uploaded.has(slot) && !failed.has(slot));
    if (complete.length === (0,plan_plan/* imagesOf */.IC)(progress.plan).length)
        return [];
    const succeeded = new Set(complete.flatMap((slot) => slot.replaces));
    const losses = progress.removed.filter((one) => !succeeded.has(one));
    if (losses.length === 0)
        return [];
    const names = losses.map((one) => `"${one.fileName}"`).join(', ');
    return [
        new src_errors/* ApplyError */.d5({
            code: 'UPLOAD_FAILED',
            message: `${names} had to make room in ${(0,plan_plan/* describePlace */.df)(progress.plan)}, and what should have followed did not come`,
            hint: 'Run this again to upload what is missing.',
        }),
    ];
}

;// CONCATENATED MODULE: ./src/apply/poller.ts
/** Milliseconds from a localization's last commit to its first poll, and from each poll to the next; the last one repeats. */
const poller_PAUSES_MS = [2000, 2000, 3000, 4000, 6000, 9000, 13_000, 15_000];
/** Milliseconds from the last commit to the poll with this index. */
function pollOffsetMs(index) {
    const listed = poller_PAUSES_MS.slice(0, index + 1).reduce((sum, pause) => sum + pause, 0);
    return listed + Math.max(0, index + 1 - poller_PAUSES_MS.length) * 15_000;
}
/**
 * One poller serves all sets of a localization, since one request reads them all. It reads while somebody waits and
 * nobody sends, at fixed times after the last commit.
 */
function createPoller(options) {
    const { read, clock, signal } = options;
    const waiters = new Set();
    const state = {
        sending: 0,
        polls: 0,
        polledAt: Number.NEGATIVE_INFINITY,
        lastCommit: clock.elapsed(),
        isRunning: false,
        wake: () => { },
    };
    function dueAt() {
        return state.sending > 0 ? Number.POSITIVE_INFINITY : state.lastCommit + pollOffsetMs(state.polls);
    }
    async function run() {
        while (waiters.size > 0) {
            const deadline = Math.min(...[...waiters].map((waiter) => waiter.deadline));
            const pause = Math.min(dueAt(), deadline) - clock.elapsed();
            if (pause > 0)
                await pauseOrWake(pause);
            else
                await poll();
        }
    }
    async function poll() {
        state.polledAt = clock.elapsed();
        const waiting = [...waiters];
        const snapshot = await read();
        // One poll answers all that came due while it was under way: a slow answer isn't followed by a burst.
        while (dueAt() <= clock.elapsed())
            state.polls += 1;
        for (const waiter of waiting) {
            waiters.delete(waiter);
            waiter.resolve(snapshot);
        }
    }
    /** Ends early when a commit or the end of sending changes what is due. */
    async function pauseOrWake(ms) {
        const woken = new AbortController();
        state.wake = () => woken.abort();
        const either = AbortSignal.any([signal, woken.signal]);
        try {
            await clock.sleep(Math.min(ms, LONGEST_PAUSE_MS), { signal: either });
        }
        catch (error) {
            if (!woken.signal.aborted)
                throw error;
        }
    }
    async function start() {
        if (state.isRunning)
            return;
        state.isRunning = true;
        try {
            await run();
        }
        catch (error) {
            for (const waiter of waiters)
                waiter.reject(error);
            waiters.clear();
        }
        finally {
            state.isRunning = false;
        }
        // Somebody may have begun to wait while the loop was on its way out.
        if (waiters.size > 0)
            await start();
    }
    return {
        beginSending() {
            state.sending += 1;
            return () => {
                state.sending -= 1;
                state.wake();
            };
        },
        committed() {
            state.lastCommit = clock.elapsed();
            state.polls = 0;
            state.wake();
        },
        async next(deadline) {
            if (state.polledAt >= deadline)
                return undefined;
            const waiting = new Promise((resolve, reject) => waiters.add({ deadline, resolve, reject }));
            state.wake();
            // Not awaited: it goes on for others, never rejects, and what it meets reaches each waiter.
            void start();
            return waiting;
        },
    };
}
/** A timer can't be set for longer; the loop looks again. */
const LONGEST_PAUSE_MS = 3_600_000;

;// CONCATENATED MODULE: ./src/apply/read-back.ts


/**
 * Reads back what was ordered in a localization: one request, more only where an order isn't found as it was sent. What is
 * reported afterwards is what was found.
 */
async function readBack(applied, localization, context) {
    const sent = applied.flatMap((one) => one.sentOrder ?? []);
    if (sent.length === 0)
        return applied.map((one) => one.outcome);
    const found = readOrders(sent, localization, context);
    return Promise.all(applied.map(async ({ outcome, sentOrder }) => {
        if (sentOrder === undefined)
            return outcome;
        try {
            const order = await verifyOrder(sentOrder, (await found).get(sentOrder.set.displayType) ?? [], context);
            return await describeFound(outcome, order, { sentOrder, context });
        }
        catch (error) {
            if (!(error instanceof src_errors/* ActionError */.lZ))
                throw error;
            return describeFailed({ ...outcome, errors: [...outcome.errors, error] }, sentOrder, context);
        }
    }));
}
async function readOrders(sent, localization, { backend }) {
    const [first, ...others] = sent;
    if (first !== undefined && others.length === 0) {
        return new Map([[first.set.displayType, await backend.readOrder(first.place)]]);
    }
    const { places } = await backend.readPlaces(localization);
    return new Map(places.map((place) => [place.displayType, place.screenshots.map((one) => one.id)]));
}
/** The outcome in the order that was found. What somebody else has added meanwhile is read, as nothing is known of it. */
async function describeFound(outcome, order, { sentOrder, context }) {
    const ids = order.filter((id) => !sentOrder.goneIds.has(id));
    const known = new Map(outcome.after.map((item) => [idOf(item), item]));
    const items = ids.flatMap((id) => known.get(id) ?? []);
    return items.length === ids.length ? { ...outcome, after: items } : readAfter(outcome, sentOrder, context);
}
/** After an order that isn't there: the set as it is, so that nothing is claimed. A set that can't be read is told as it was. */
async function describeFailed(outcome, sentOrder, context) {
    try {
        const found = await readAfter(outcome, sentOrder, context);
        return { ...found, reordered: !isSameOrder(found) };
    }
    catch (error) {
        if (!(error instanceof src_errors/* ActionError */.lZ))
            throw error;
        return outcome;
    }
}
async function readAfter(outcome, { place, goneIds }, { backend }) {
    const known = new Map(outcome.after.map((item) => [idOf(item), item]));
    const screenshots = (await backend.readScreenshots(place)).filter((one) => !goneIds.has(one.id));
    const after = screenshots.map((screenshot) => known.get(screenshot.id) ?? { kind: 'screenshot', screenshot, isNew: false });
    return { ...outcome, after };
}
/** Whether the screenshots that were there before and still are stand as they stood. */
function isSameOrder({ before, after }) {
    const ids = after.map(idOf);
    const positions = before.map((one) => ids.indexOf(one.id)).filter((position) => position >= 0);
    return positions.every((position, index) => index === 0 || position > (positions[index - 1] ?? -1));
}
function idOf(item) {
    return item.kind === 'screenshot' ? item.screenshot.id : '';
}

;// CONCATENATED MODULE: ./src/apply/upload/image-uploads.ts
function createImageUploads() {
    const uploads = new Map();
    return {
        join: (key) => uploads.get(key),
        begin(key) {
            const { promise, resolve, reject } = Promise.withResolvers();
            // Nobody may be waiting for it.
            promise.catch(() => { });
            uploads.set(key, promise);
            return { succeed: resolve, fail: reject };
        },
    };
}

;// CONCATENATED MODULE: ./src/apply/upload/turns.ts
/** Hands out turns, `size` at a time. */
function createTurns(size) {
    const begunBefore = [];
    const newcomers = [];
    let running = 0;
    return () => {
        let isRunning = false;
        let wasBegun = false;
        return {
            async begin() {
                if (isRunning)
                    return;
                isRunning = true;
                const queue = wasBegun ? begunBefore : newcomers;
                wasBegun = true;
                if (running >= size)
                    await new Promise((resolve) => queue.push(resolve));
                else
                    running += 1;
            },
            end() {
                if (!isRunning)
                    return;
                isRunning = false;
                const next = begunBefore.shift() ?? newcomers.shift();
                if (next === undefined)
                    running -= 1;
                else
                    next();
            },
        };
    };
}

;// CONCATENATED MODULE: ./src/apply/apply-plan.ts







/** Sets that send at a time: enough to keep every request busy, few enough that a run that ends early leaves whole sets. */
const SETS_AT_A_TIME = 8;
/**
 * Carries out a plan: the only writer. Sets run side by side and independently of each other; one that fails is reported
 * in its outcome, and the others are finished. Returns the outcomes in the order of the plan.
 */
async function applyPlan(jobs, context) {
    const shared = { takeTurn: createTurns(SETS_AT_A_TIME), uploads: createImageUploads() };
    const outcomes = new Map();
    const groups = Map.groupBy(jobs.filter((job) => (0,plan_plan/* isChange */.Xb)(job.plan)), (job) => job.plan.localizationId);
    const results = await Promise.allSettled([...groups.values()].map(async (group) => {
        const applied = await applyLocalization(group, shared, context);
        for (const [index, job] of group.entries()) {
            const one = applied[index];
            if (one !== undefined)
                outcomes.set(job.plan, one);
        }
    }));
    for (const result of results)
        if (result.status === 'rejected')
            throw result.reason;
    return jobs.map((job) => outcomes.get(job.plan) ?? (0,set_outcome/* createUntouchedOutcome */.ox)(job.plan));
}
/** The sets of one localization share their polls and their read-back, since one request reads them all. */
async function applyLocalization(jobs, { takeTurn, uploads }, context) {
    const poller = createPoller({ read: () => readSnapshot(jobs, context), clock: context.clock, signal: context.signal });
    const applied = await Promise.all(jobs.map((job) => applySet(job, { poller, turn: takeTurn(), uploads }, context)));
    const [first] = jobs;
    return first === undefined ? [] : readBack(applied, first.localization, context);
}
async function readSnapshot(jobs, { backend }) {
    const [first] = jobs;
    if (first === undefined)
        return new Map();
    if (jobs.length === 1 && first.plan.place.exists) {
        const { localization, plan } = first;
        return new Map([[plan.displayType, await backend.readScreenshots({ localization, ...plan.place })]]);
    }
    const { places } = await backend.readPlaces(first.localization);
    return new Map(places.map((place) => [place.displayType, place.screenshots]));
}

;// CONCATENATED MODULE: ./src/plan/find-lacking-sizes.ts
/** What App Store Connect asks for at submission (api, section 4, column "Needed?"). */
const REQUIREMENTS = [
    { prefix: 'APP_IPHONE_', name: 'iPhone 6.9" (or 6.5")', anyOf: ['APP_IPHONE_67', 'APP_IPHONE_65'] },
    { prefix: 'APP_IPAD_', name: 'iPad 13"', anyOf: ['APP_IPAD_PRO_3GEN_129'] },
];
/**
 * One warning that names the locales whose sets lack a size that submission needs, the primary locale first; none where
 * nothing is lacking. A device counts as supported where any locale has a screenshot for it. A locale without any
 * screenshot shows those of the primary locale, and so lacks nothing unless it is the primary one.
 */
function findLackingSizes(locales, primaryLocale) {
    const filled = locales.map(({ locale, sets }) => ({
        locale,
        displayTypes: sets.filter((set) => set.screenshots > 0).map((set) => set.displayType),
    }));
    const needed = REQUIREMENTS.filter(({ prefix }) => filled.some(({ displayTypes }) => displayTypes.some((one) => one.startsWith(prefix))));
    const primaryFirst = filled.toSorted((left, right) => Number(right.locale === primaryLocale) - Number(left.locale === primaryLocale));
    const lacking = primaryFirst.flatMap(({ locale, displayTypes }) => {
        if (displayTypes.length === 0 && locale !== primaryLocale)
            return [];
        const names = needed.filter(({ anyOf }) => !anyOf.some((one) => displayTypes.includes(one))).map(({ name }) => name);
        const label = locale === primaryLocale ? `${locale} (the primary locale)` : locale;
        return names.length === 0 ? [] : `${label} lacks ${names.join(' and ')}`;
    });
    if (lacking.length === 0)
        return [];
    return [
        {
            message: `Sizes that App Store Connect asks for when the version is submitted: ${lacking.join('; ')}`,
            hint: 'Other sizes are scaled down from these. Upload them before the version is submitted.',
        },
    ];
}

// EXTERNAL MODULE: ./src/report/describe-outcome.ts
var describe_outcome = __webpack_require__(3980);
;// CONCATENATED MODULE: ./src/run/estimate-requests.ts

/** The API requests that carrying out plans takes at least, without faults: what the backend says that they cost. */
function estimateRequests(plans, backend) {
    return backend.estimateRequests(plans.filter(plan_plan/* isChange */.Xb).map(describeWork));
}
function describeWork(plan) {
    const images = plan.slots.filter((slot) => slot.kind !== 'screenshot');
    return {
        localizationId: plan.localizationId,
        isCreated: !plan.place.exists,
        uploads: (0,plan_plan/* uploadsOf */.y8)(plan).map((slot) => slot.image.md5),
        shown: images.flatMap((slot) => (slot.kind === 'place' ? [slot.image.md5] : [])),
        removals: plan.removals.length,
        isOrdered: plan.reordered || images.length > 0,
    };
}

;// CONCATENATED MODULE: ./src/run/announce-plan.ts




/** Says what is going to be done, and warns where the hour's quota of requests doesn't reach for it. */
function announcePlan(plans, { api, backend }, log) {
    logChanges(plans, log);
    const requests = estimateRequests(plans, backend);
    api.expect(requests);
    const { quota } = api;
    if (quota === undefined || quota.remaining >= requests)
        return;
    log.warn({
        message: `The plan needs at least ${requests} requests, and App Store Connect takes ${quota.remaining} more from this key within the hour`,
        hint: 'The run pauses as needed, up to 65 minutes in all. A second run does what is left.',
    });
}
/** A line for each set that differs; the others are only counted. */
function logChanges(plans, log) {
    const changed = plans.filter(plan_plan/* isChange */.Xb);
    const verb = changed.length === 1 || plans.length === 1 ? 'differs' : 'differ';
    log.startGroup(`Plan: ${changed.length} of ${(0,describe_outcome/* countOf */.pq)(plans.length, 'set')} ${verb}`);
    for (const plan of changed)
        log.info((0,describe_outcome/* describeOutcome */.SS)((0,set_outcome/* createPlannedOutcome */.Zf)(plan), 'planned'));
    if (changed.length < plans.length)
        log.info(`${(0,describe_outcome/* countOf */.pq)(plans.length - changed.length, 'set')} in order already`);
    log.endGroup();
}

// EXTERNAL MODULE: ./src/run/job.ts
var run_job = __webpack_require__(4766);
// EXTERNAL MODULE: ./src/state/editable-states.ts
var editable_states = __webpack_require__(8324);
;// CONCATENATED MODULE: ./src/run/refuse-locked.ts


/**
 * Throws (`VERSION_LOCKED`) when a number of sets would be changed in a version, or an experiment, that is known to be
 * closed. Where nothing differs, that is no matter.
 */
function refuseLocked(target, changes) {
    const { versionState: state } = target;
    if (changes === 0 || state === undefined || (0,editable_states/* judgeState */.dS)(state) !== 'locked')
        return;
    throw new src_errors/* TargetError */.I0({
        code: 'VERSION_LOCKED',
        message: `${target.description} can't be edited: its state is ${state}, and ${changes === 1 ? '1 set' : `${changes} sets`} would be changed`,
        hint: `${adviseOn(state, target)} Nothing was written.`,
    });
}
function adviseOn(state, { localizations }) {
    if ((0,editable_states/* isUnderWay */.gn)(state))
        return (0,editable_states/* adviseOnState */.Zq)(state);
    return localizations[0]?.ref.kind === 'treatment'
        ? 'Only an experiment that was not submitted can be edited: create a new one in App Store Connect.'
        : 'Choose a version that can be edited with "version", or create a new one in App Store Connect.';
}

// EXTERNAL MODULE: ./src/images/display-types.ts
var display_types = __webpack_require__(3316);
;// CONCATENATED MODULE: ./src/images/read-accepted-sizes.ts

/**
 * The sizes that Apple's reference data accept for screenshots of a display type (or of a placement group's own name):
 * `placementTypes[].specMappings[]` of its group, looked up in `imageSpecs[]`. `refData` is what the API client read of the
 * `appAssetLibraryRefData` resource, or the resource's attributes as they came, where the bounds of a size lie within
 * `dimensions`; any part may be missing or null. Undefined when nothing can be learnt from it.
 */
function readAcceptedSizes(refData, displayType) {
    const group = (0,display_types/* findDisplayType */.kD)(displayType)?.libraryGroup ?? displayType;
    const placementType = group.startsWith('IMESSAGE_') ? 'IMESSAGE_APP_SCREENSHOT' : 'APP_SCREENSHOT';
    const specIds = new Set(listOf(refData, 'placementTypes')
        .filter((type) => fieldOf(type, 'placementTypeId') === placementType)
        .flatMap((type) => listOf(type, 'specMappings'))
        .filter((mapping) => fieldOf(mapping, 'placementGroupId') === group)
        .flatMap((mapping) => listOf(mapping, 'specs'))
        .filter((specId) => typeof specId === 'string'));
    const sizes = listOf(refData, 'imageSpecs')
        .filter((spec) => {
        const specId = fieldOf(spec, 'specId');
        return typeof specId === 'string' && specIds.has(specId);
    })
        .flatMap((spec) => parseDimensions(fieldOf(spec, 'dimensions') ?? spec));
    return sizes.length === 0 ? undefined : sizes;
}
/** A bound that is missing is taken to be the other one: both are equal for every screenshot size. */
function parseDimensions(dimensions) {
    const read = (name) => {
        const value = fieldOf(dimensions, name);
        return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
    };
    const minWidth = read('minWidth') ?? read('maxWidth');
    const minHeight = read('minHeight') ?? read('maxHeight');
    if (minWidth === undefined || minHeight === undefined)
        return [];
    return [{ minWidth, minHeight, maxWidth: read('maxWidth') ?? minWidth, maxHeight: read('maxHeight') ?? minHeight }];
}
function listOf(value, name) {
    const list = fieldOf(value, name);
    return Array.isArray(list) ? list : [];
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

;// CONCATENATED MODULE: ./src/images/checks/check-dimensions.ts

/** Compares an image's pixel size with the sizes that the built-in table has for a display type. */
function checkDimensions(image, displayType) {
    const fits = (0,display_types/* fitsDisplayType */.Zs)(image, displayType);
    if (fits === undefined)
        return { kind: 'unknown-display-type' };
    if (fits)
        return { kind: 'fits' };
    const others = (0,display_types/* displayTypesForSize */.UN)(image);
    if (others.length === 0)
        return { kind: 'unknown-size' };
    return { kind: 'wrong', issue: createWrongSizeIssue(image, displayType, suggestFor(displayType, others)) };
}
/** Whether a size is among those that Apple's reference data list. */
function isAcceptedSize(size, accepted) {
    return accepted.some(({ minWidth, maxWidth, minHeight, maxHeight }) => size.width >= minWidth && size.width <= maxWidth && size.height >= minHeight && size.height <= maxHeight);
}
/**
 * The issue of an image whose size no table entry knows and that isn't known to be accepted. `accepted` is what Apple's
 * reference data list; without it (they couldn't be read) the sizes of the table are named.
 */
function createUnknownSizeIssue(image, displayType, accepted) {
    const sizes = accepted?.map(renderAcceptedSize) ?? (0,display_types/* findDisplayType */.kD)(displayType)?.sizes.map(renderSize) ?? [];
    const source = accepted
        ? `App Store Connect doesn't accept for ${displayType}`
        : `isn't known for ${displayType}, and App Store Connect's list of sizes couldn't be read`;
    return {
        code: 'IMAGE_DIMENSIONS',
        message: `${image.relativePath} has ${renderSize(image)} pixels, which ${source}${renderAccepted(sizes)}.`,
        hint: 'Take the screenshot on a device of this display type, or scale it to one of these sizes.',
        location: { file: image.relativePath },
    };
}
function createWrongSizeIssue(image, displayType, others) {
    const sizes = (0,display_types/* findDisplayType */.kD)(displayType)?.sizes.map(renderSize) ?? [];
    const fitting = others.map((other) => {
        const name = (0,display_types/* findDisplayType */.kD)(other)?.name;
        return name === undefined ? other : `${other} (${name})`;
    });
    return {
        code: 'IMAGE_DIMENSIONS',
        message: `${image.relativePath} has ${renderSize(image)} pixels, which fits ${fitting.join(' or ')} but not ${displayType}${renderAccepted(sizes)}.`,
        hint: `Put it under ${others.join(' or ')}, or make a screenshot of a size that ${displayType} accepts.`,
        location: { file: image.relativePath },
    };
}
/** For an iMessage display type the iMessage forms of the others, where they exist. */
function suggestFor(displayType, others) {
    if (!displayType.startsWith('IMESSAGE_'))
        return others;
    const messages = others.map((other) => `IMESSAGE_${other}`).filter((other) => (0,display_types/* findDisplayType */.kD)(other) !== undefined);
    return messages.length > 0 ? messages : others;
}
function renderAccepted(sizes) {
    return sizes.length === 0 ? '' : ` (accepted: ${[...new Set(sizes)].join(', ')})`;
}
function renderSize({ width, height }) {
    return `${width}×${height}`;
}
function renderAcceptedSize({ minWidth, maxWidth, minHeight, maxHeight }) {
    if (minWidth === maxWidth && minHeight === maxHeight)
        return renderSize({ width: minWidth, height: minHeight });
    return `${minWidth}×${minHeight} to ${maxWidth}×${maxHeight}`;
}

// EXTERNAL MODULE: ./src/images/checks/image-issue.ts
var image_issue = __webpack_require__(7089);
;// CONCATENATED MODULE: ./src/images/checks/check-orientation.ts

const ORIENTATION_TAG = 0x0112;
const SHORT = 3;
const ENTRY_BYTES = 12;
/** What each orientation but the first makes of the picture. Source: EXIF 2.3, section 4.6.4. */
const EFFECTS = new Map([
    [2, 'mirrored'],
    [3, 'upside down'],
    [4, 'mirrored upside down'],
    [5, 'mirrored on its side'],
    [6, 'turned to the right'],
    [7, 'mirrored on its side'],
    [8, 'turned to the left'],
]);
/**
 * The issue of an EXIF orientation that would turn the picture: Apple honours it, so that the screenshot would end on its
 * side. `exif` begins with the TIFF header, as in a PNG's eXIf chunk; what makes no sense in it is no issue.
 */
function checkOrientation(file, exif) {
    const orientation = parseOrientation(exif);
    const effect = orientation === undefined ? undefined : EFFECTS.get(orientation);
    if (effect === undefined)
        return [];
    const what = `says by its EXIF orientation ${orientation} that it is to be shown ${effect}, where 1 (as it is) was expected`;
    const hint = 'Apply the orientation with `magick mogrify -auto-orient FILE`, or drop it with `exiftool -Orientation= FILE` where the pixels are right already.';
    return [(0,image_issue/* createImageIssue */.b)(file, 'IMAGE_ROTATED', what, hint)];
}
/** The orientation is a tag of the first directory. */
function parseOrientation(exif) {
    const byteOrder = exif.toString('latin1', 0, 2);
    if (exif.length < 8 || (byteOrder !== 'II' && byteOrder !== 'MM'))
        return undefined;
    const view = new DataView(exif.buffer, exif.byteOffset, exif.length);
    const little = byteOrder === 'II';
    const directory = view.getUint32(4, little);
    if (directory + 2 > exif.length)
        return undefined;
    const count = view.getUint16(directory, little);
    for (let index = 0; index < count; index++) {
        const entry = directory + 2 + index * ENTRY_BYTES;
        if (entry + ENTRY_BYTES > exif.length)
            return undefined;
        if (view.getUint16(entry, little) !== ORIENTATION_TAG)
            continue;
        return view.getUint16(entry + 2, little) === SHORT ? view.getUint16(entry + 8, little) : undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/images/read-pieces.ts



const PIECE_BYTES = 256 * 1024;
/**
 * The bytes of an image file, piece by piece. All pieces share one buffer: a piece holds until the next one is asked for.
 * Throws an ImageError where the file can't be read.
 */
async function* readPieces(file) {
    const handle = await translateReadErrors(file, (0,promises_.open)(file.path));
    try {
        const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
        while (true) {
            const bytesRead = await translateReadErrors(file, readInto(handle, buffer));
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await handle.close();
    }
}
async function readInto(handle, buffer) {
    return (await handle.read(buffer, 0, buffer.length)).bytesRead;
}
/** What `work` resolves to; where it fails to read the file, an ImageError with the cause. */
async function translateReadErrors(file, work) {
    try {
        return await work;
    }
    catch (cause) {
        throw new src_errors/* ImageError */.C8((0,image_issue/* createImageIssue */.b)(file, 'IMAGE_UNREADABLE', `can't be read`, 'Check that the file is there and its permissions.'), { cause });
    }
}

;// CONCATENATED MODULE: ./src/images/jpeg/jpeg-segment-reader.ts


// Markers, from ITU-T T.81, table B.1.
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP1 = 0xe1;
/** Walks through a JPEG that comes in pieces of any size, and holds at most one segment (64 KiB). What follows the end marker is ignored. */
class JpegSegmentReader {
    #file;
    #onSegment;
    #state = 'start';
    #marker = 0;
    /** Bytes of what is being read now: two of the start, two of a length, or the content of a segment. */
    #expected = 2;
    #held = [];
    #scanBytes = 0;
    constructor(file, onSegment) {
        this.#file = file;
        this.#onSegment = onSegment;
    }
    /** Whether the end marker was seen. */
    get ended() {
        return this.#state === 'end';
    }
    /** Bytes of compressed pixels seen. */
    get scanBytes() {
        return this.#scanBytes;
    }
    /** Takes the next bytes. Throws an ImageError where they can't be those of a JPEG. */
    push(bytes) {
        let at = 0;
        while (at < bytes.length && this.#state !== 'end') {
            switch (this.#state) {
                case 'scan':
                    at = this.#skipScan(bytes, at);
                    break;
                case 'marker':
                    // Decoders skip stray bytes between segments.
                    at = skipTo(bytes, 0xff, at);
                    if (at < bytes.length)
                        this.#state = 'code';
                    at++;
                    break;
                case 'code':
                case 'scan-code':
                    this.#takeCode(bytes[at] ?? 0);
                    at++;
                    break;
                default:
                    at = this.#hold(bytes, at);
            }
        }
    }
    #skipScan(bytes, at) {
        const end = skipTo(bytes, 0xff, at);
        this.#scanBytes += end - at;
        if (end < bytes.length)
            this.#state = 'scan-code';
        return end + 1;
    }
    #takeCode(code) {
        // Any number of 0xff may stand before a marker.
        if (code === 0xff)
            return;
        const isRestart = code >= 0xd0 && code <= 0xd7;
        if (this.#state === 'scan-code' && (code === 0 || isRestart)) {
            this.#scanBytes += 1;
            this.#state = 'scan';
        }
        else if (code === EOI) {
            this.#state = 'end';
        }
        else if (code === 0 || code === 1 || code === SOI || isRestart) {
            this.#state = 'marker';
        }
        else {
            this.#marker = code;
            this.#expect('length', 2);
        }
    }
    /** Collects what is being read now; content that nobody looks at is only counted. */
    #hold(bytes, at) {
        const end = Math.min(bytes.length, at + this.#expected);
        this.#expected -= end - at;
        if (this.#state !== 'content' || isFrame(this.#marker) || this.#marker === APP1) {
            this.#held.push(Buffer.from(bytes.subarray(at, end)));
        }
        if (this.#expected === 0)
            this.#takeHeld(Buffer.concat(this.#held));
        return end;
    }
    #takeHeld(held) {
        if (this.#state === 'start') {
            if (held[0] !== 0xff || held[1] !== SOI)
                throw this.#damaged(`doesn't begin as a JPEG does`);
            this.#expect('marker', 0);
        }
        else if (this.#state === 'length') {
            const length = held.readUInt16BE(0);
            if (length < 2)
                throw this.#damaged(`is damaged: a JPEG segment says that it is ${length} bytes long`);
            this.#expect('content', length - 2);
        }
        else {
            this.#onSegment({ marker: this.#marker, content: held });
            this.#expect(this.#marker === SOS ? 'scan' : 'marker', 0);
        }
    }
    #expect(state, bytes) {
        this.#state = state;
        this.#expected = bytes;
        this.#held = [];
    }
    #damaged(what) {
        return new src_errors/* ImageError */.C8((0,image_issue/* createImageIssue */.b)(this.#file, 'IMAGE_UNREADABLE', what));
    }
}
/** The frame header that a segment is; undefined for other segments. Throws an ImageError for one without a size. */
function parseFrame(file, { marker, content }) {
    if (!isFrame(marker))
        return undefined;
    const height = content.length < 6 ? 0 : content.readUInt16BE(1);
    const width = content.length < 6 ? 0 : content.readUInt16BE(3);
    if (width === 0 || height === 0) {
        throw new src_errors/* ImageError */.C8((0,image_issue/* createImageIssue */.b)(file, 'IMAGE_UNREADABLE', 'is damaged: its JPEG header gives no size'));
    }
    return { width, height, components: content[5] ?? 0 };
}
/** SOF0 to SOF15; DHT, JPG and DAC share the row of the table. */
function isFrame(marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
function skipTo(bytes, byte, from) {
    const found = bytes.indexOf(byte, from);
    return found === -1 ? bytes.length : found;
}

;// CONCATENATED MODULE: ./src/images/jpeg/check-jpeg.ts





const EXIF_HEADER = Buffer.from('Exif\0\0', 'latin1');
/** Everything that is wrong with the structure of a JPEG, from one pass over it with bounded memory. Pixels aren't decoded. */
async function checkJpeg(file) {
    const issues = [];
    const warnings = [];
    let hasFrame = false;
    const reader = new JpegSegmentReader(file, (segment) => {
        const frame = parseFrame(file, segment);
        if (frame !== undefined) {
            hasFrame = true;
            if (frame.components === 1)
                warnings.push((0,image_issue/* createColorWarning */.m)(file, 'grayscale'));
            if (frame.components === 4)
                warnings.push((0,image_issue/* createColorWarning */.m)(file, 'CMYK'));
        }
        if (isExif(segment))
            issues.push(...checkOrientation(file, segment.content.subarray(EXIF_HEADER.length)));
    });
    try {
        let length = 0;
        for await (const piece of readPieces(file)) {
            length += piece.length;
            reader.push(piece);
            if (reader.ended)
                break;
        }
        issues.push(...concludeStructure(file, { reader, hasFrame, length }));
    }
    catch (error) {
        if (!(error instanceof src_errors/* ImageError */.C8))
            throw error;
        issues.push(...error.issues);
    }
    return { issues, warnings };
}
function concludeStructure(file, { reader, hasFrame, length }) {
    if (!reader.ended) {
        return [
            (0,image_issue/* createImageIssue */.b)(file, 'IMAGE_TRUNCATED', `is cut off after ${length} bytes: the JPEG's end marker is missing`),
        ];
    }
    if (!hasFrame || reader.scanBytes === 0) {
        return [(0,image_issue/* createImageIssue */.b)(file, 'IMAGE_UNREADABLE', 'is damaged: it holds no pixels')];
    }
    return [];
}
function isExif({ marker, content }) {
    return marker === APP1 && content.indexOf(EXIF_HEADER) === 0;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/images/png/inflate-stream.ts

const OUTPUT_BYTES = 256 * 1024;
/**
 * Decompresses zlib data that comes in pieces, no faster than it is consumed. `onBytes` gets what comes out; an error that
 * it throws ends the stream and rejects the write during which it was thrown. Bytes behind the end of the data are ignored.
 */
class InflateStream {
    #inflate = (0,external_node_zlib_.createInflate)({ chunkSize: OUTPUT_BYTES });
    #isComplete = false;
    #failure;
    #settle = () => { };
    constructor(onBytes) {
        this.#inflate.on('data', (bytes) => {
            if (this.#failure !== undefined)
                return;
            try {
                onBytes(bytes);
            }
            catch (error) {
                this.#fail(error);
            }
        });
        this.#inflate.on('end', () => {
            this.#isComplete = true;
            this.#settle();
        });
        this.#inflate.on('error', (error) => this.#fail(error));
    }
    /** Resolves when the bytes are consumed, which leaves them free for reuse. Rejects with zlib's error where they are no zlib data. */
    async write(bytes) {
        // There is nothing to do for bytes behind the end of the data, and zlib doesn't promise to call back for them.
        if (this.#isComplete)
            return;
        await this.#run((done) => this.#inflate.write(bytes, done));
    }
    /** Resolves at the end of the data; rejects with zlib's `Z_BUF_ERROR` where it wasn't reached. */
    async end() {
        if (!this.#isComplete)
            await this.#run(() => this.#inflate.end());
    }
    /** Frees what zlib holds, at any time. */
    close() {
        this.#inflate.destroy();
    }
    async #run(start) {
        const settled = new Promise((resolve) => {
            this.#settle = resolve;
        });
        if (this.#failure === undefined) {
            start(() => this.#settle());
            await settled;
        }
        if (this.#failure !== undefined)
            throw this.#failure;
    }
    #fail(error) {
        this.#failure ??= error;
        this.#settle();
    }
}

// EXTERNAL MODULE: ./src/images/identify-content.ts
var identify_content = __webpack_require__(112);
// EXTERNAL MODULE: ./src/images/png/png-header.ts
var png_header = __webpack_require__(1675);
;// CONCATENATED MODULE: ./src/images/png/png-chunk-reader.ts





/** The chunks that anyone looks at, with the most that they may hold: an EXIF segment of a JPEG isn't larger either. */
const HELD = new Map([
    ['IHDR', 13],
    ['tRNS', 256],
    ['eXIf', 65_535],
]);
/**
 * Walks through a PNG that comes in pieces of any size, verifies each chunk's CRC, and hands out the compressed pixels.
 * Holds no more than one small chunk. What follows IEND is ignored.
 */
class PngChunkReader {
    #file;
    #onChunk;
    #state = 'signature';
    #expected = identify_content/* PNG_SIGNATURE */.$T.length;
    #held = [];
    #type = '';
    #crc = 0;
    #sawPixels = false;
    #pixels = [];
    constructor(file, onChunk) {
        this.#file = file;
        this.#onChunk = onChunk;
    }
    /** Whether IEND was seen. */
    get ended() {
        return this.#state === 'end';
    }
    /** What is being read, for a message. */
    get place() {
        return this.#type === '' ? 'its header' : `its ${this.#type} chunk`;
    }
    /** Takes the next bytes; returns the compressed pixels among them. Throws an ImageError where they can't be those of a PNG. */
    push(bytes) {
        this.#pixels = [];
        let at = 0;
        while (at < bytes.length && this.#state !== 'end') {
            const piece = bytes.subarray(at, at + this.#expected);
            at += piece.length;
            this.#expected -= piece.length;
            if (this.#state === 'content')
                this.#takeContent(piece);
            else
                this.#held.push(Buffer.from(piece));
            if (this.#expected === 0)
                this.#advance();
        }
        // Mostly one run of bytes, which needn't be copied.
        return this.#pixels.length === 1 && this.#pixels[0] ? this.#pixels[0] : Buffer.concat(this.#pixels);
    }
    #takeContent(piece) {
        this.#crc = (0,external_node_zlib_.crc32)(piece, this.#crc);
        if (this.#type === 'IDAT')
            this.#pixels.push(piece);
        else if (HELD.has(this.#type))
            this.#held.push(Buffer.from(piece));
    }
    #advance() {
        if (this.#state === 'signature') {
            if (!this.#takeHeld().equals(identify_content/* PNG_SIGNATURE */.$T))
                throw this.#damaged(`doesn't begin as a PNG does`);
            this.#expect('header', 8);
        }
        else if (this.#state === 'header') {
            this.#takeHeader(this.#takeHeld());
        }
        else if (this.#state === 'content') {
            this.#expect('crc', 4);
        }
        else {
            this.#takeCrc(Buffer.concat(this.#held));
        }
    }
    #takeHeader(header) {
        const isFirst = this.#type === '';
        const length = header.readUInt32BE(0);
        this.#type = header.toString('latin1', 4);
        this.#crc = (0,external_node_zlib_.crc32)(header.subarray(4));
        if (isFirst && this.#type === 'CgBI')
            throw (0,png_header/* createXcodePngError */.R2)(this.#file);
        if (!/^[A-Za-z]{4}$/.test(this.#type) || isFirst !== (this.#type === 'IHDR') || length > 0x7fffffff) {
            throw this.#damaged('is damaged: its PNG chunks make no sense');
        }
        if (length > (HELD.get(this.#type) ?? length))
            throw this.#damaged(`is damaged: its ${this.#type} chunk is too long`);
        if (this.#type === 'IDAT')
            this.#sawPixels = true;
        this.#expect(length === 0 ? 'crc' : 'content', length === 0 ? 4 : length);
    }
    #takeCrc(held) {
        const content = held.subarray(0, -4);
        if (held.readUInt32BE(content.length) !== this.#crc) {
            throw this.#damaged(`is damaged: the checksum of its ${this.#type} chunk is wrong`);
        }
        this.#held = [];
        if (this.#type !== 'IDAT')
            this.#onChunk({ type: this.#type, content, afterPixels: this.#sawPixels });
        this.#expect(this.#type === 'IEND' ? 'end' : 'header', 8);
    }
    #takeHeld() {
        const held = Buffer.concat(this.#held);
        this.#held = [];
        return held;
    }
    #expect(state, bytes) {
        this.#state = state;
        this.#expected = bytes;
    }
    #damaged(what) {
        return new src_errors/* ImageError */.C8((0,image_issue/* createImageIssue */.b)(this.#file, 'IMAGE_UNREADABLE', what));
    }
}

// EXTERNAL MODULE: ./src/images/png/unfilter.ts
var unfilter = __webpack_require__(7765);
;// CONCATENATED MODULE: ./src/images/png/scanline-reader.ts


/** Column and row of the first pixel of each Adam7 pass, and the steps to the next ones. Source: PNG specification, section 8.2. */
const ADAM7 = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
];
const ONE_PASS = [[0, 0, 1, 1]];
/** Why the decompressed bytes can't be the pixels that the header promises. */
class ScanlineError extends Error {
    name = 'ScanlineError';
}
/**
 * Takes the decompressed bytes of a PNG in pieces of any size, and holds one row. Counts that they are as many as the header
 * says, and looks for the first pixel (in the order of the file) that isn't opaque.
 */
class ScanlineReader {
    #passes;
    #test;
    #line;
    #pass = 0;
    #row = 0;
    #filled = 0;
    #lanes = [];
    #lanesAbove = [];
    #transparentAt;
    constructor(header, test) {
        this.#passes = createPasses(header);
        this.#test = test;
        this.#line = new Uint8Array(Math.max(0, ...this.#passes.map(({ lineBytes }) => lineBytes)));
        this.#startPass();
    }
    /** Whether all rows of the image were seen. */
    get isComplete() {
        return this.#pass === this.#passes.length;
    }
    /** Where a pixel isn't opaque; undefined while none was found. */
    get transparentAt() {
        return this.#transparentAt;
    }
    /** Takes the next bytes. Throws a ScanlineError for bytes behind the last row and for an unknown filter. */
    push(bytes) {
        let at = 0;
        while (at < bytes.length) {
            const pass = this.#passes[this.#pass];
            if (pass === undefined)
                throw new ScanlineError('more pixels than its header says');
            const piece = bytes.subarray(at, at + pass.lineBytes - this.#filled);
            this.#line.set(piece, this.#filled);
            this.#filled += piece.length;
            at += piece.length;
            if (this.#filled === pass.lineBytes)
                this.#takeLine(pass);
        }
    }
    #takeLine(pass) {
        const filter = this.#line[0] ?? 0;
        if (filter > 4)
            throw new ScanlineError(`a row with the filter ${filter}, which PNG doesn't have`);
        if (this.#test && this.#transparentAt === undefined)
            this.#search(this.#test, pass, filter);
        this.#filled = 0;
        this.#row++;
        if (this.#row < pass.height)
            return;
        this.#pass++;
        this.#row = 0;
        this.#startPass();
    }
    #search(test, pass, filter) {
        test.lanes.forEach((lane, index) => {
            const [result, above] = [this.#lanes[index], this.#lanesAbove[index]];
            if (result && above)
                (0,unfilter/* unfilter */.w)(filter, { row: this.#line, first: lane + 1, step: test.step }, { result, above });
        });
        const column = test.find(this.#lanes, pass.width);
        if (column !== -1) {
            this.#transparentAt = { x: pass.firstX + column * pass.stepX, y: pass.firstY + this.#row * pass.stepY };
        }
        const lanes = this.#lanes;
        this.#lanes = this.#lanesAbove;
        this.#lanesAbove = lanes;
    }
    #startPass() {
        const pass = this.#passes[this.#pass];
        const { lanes, step } = this.#test ?? { lanes: [], step: 1 };
        const length = pass === undefined ? 0 : (pass.lineBytes - 1) / step;
        this.#lanes = lanes.map(() => new Uint8Array(length));
        this.#lanesAbove = lanes.map(() => new Uint8Array(length));
    }
}
function createPasses(header) {
    const steps = header.interlaced ? ADAM7 : ONE_PASS;
    return steps
        .map(([firstX, firstY, stepX, stepY]) => {
        const width = Math.ceil((header.width - firstX) / stepX);
        const height = Math.ceil((header.height - firstY) / stepY);
        const lineBytes = 1 + Math.ceil((width * (0,png_header/* bitsPerPixel */.ek)(header)) / 8);
        return { firstX, firstY, stepX, stepY, width, height, lineBytes };
    })
        .filter(({ width, height }) => width > 0 && height > 0);
}

;// CONCATENATED MODULE: ./src/images/png/transparency-test.ts

/** The test for a PNG; undefined where nothing can be transparent. `transparency` is the content of tRNS. */
function createTransparencyTest(header, transparency) {
    const step = Math.max(1, (0,png_header/* bitsPerPixel */.ek)(header) / 8);
    const sampleBytes = header.bitDepth === 16 ? 2 : 1;
    const allLanes = Array.from({ length: step }, (_, lane) => lane);
    if (header.colorType === 4 || header.colorType === 6) {
        return { lanes: allLanes.slice(-sampleBytes), step, find: findBelowFull };
    }
    if (transparency === undefined)
        return undefined;
    if (header.bitDepth < 8 || header.colorType === 3) {
        return { lanes: allLanes, step, find: createSmallSampleSearch(header, transparency) };
    }
    // tRNS holds two bytes for a sample; of 8 bit samples the lower one counts.
    const key = [...transparency].filter((_, at) => sampleBytes === 2 || at % 2 === 1);
    return { lanes: allLanes, step, find: (lanes, width) => findKey(lanes, width, key) };
}
function findBelowFull(lanes, width) {
    let first = -1;
    for (const lane of lanes) {
        for (let x = 0; x < width; x++) {
            if (lane[x] !== 255) {
                if (first === -1 || x < first)
                    first = x;
                break;
            }
        }
    }
    return first;
}
function findKey(lanes, width, key) {
    // A key that is too short is no key.
    if (key.length < lanes.length)
        return -1;
    for (let x = 0; x < width; x++) {
        if (lanes.every((lane, at) => lane[x] === key[at]))
            return x;
    }
    return -1;
}
/** Palette indexes, and gray samples of less than a byte. Entries that no pixel uses don't matter. */
function createSmallSampleSearch({ colorType, bitDepth }, transparency) {
    const mask = 2 ** bitDepth - 1;
    const isHidden = new Uint8Array(256);
    if (colorType === 3)
        isHidden.set(transparency.map((alpha) => (alpha === 255 ? 0 : 1)));
    else if (transparency.length >= 2)
        isHidden[transparency.readUInt16BE(0) & mask] = 1;
    return ([lane = new Uint8Array()], width) => {
        for (let x = 0; x < width; x++) {
            const bit = x * bitDepth;
            const sample = ((lane[bit >> 3] ?? 0) >> (8 - bitDepth - (bit & 7))) & mask;
            if (isHidden[sample] === 1)
                return x;
        }
        return -1;
    };
}

;// CONCATENATED MODULE: ./src/images/png/check-png.ts









// A file of a few bytes can say that it is an image of terabytes. The largest screenshot that Apple takes has 3840×2160 pixels.
const MAX_SIDE_PIXELS = 16_384;
const MAX_PIXELS = 64 * 1024 * 1024;
const FLATTEN_HINT = 'Flatten it, for example with `magick in.png -background white -alpha remove -alpha off out.png`.';
/** Everything that is wrong with the content of a PNG, from one pass over it with bounded memory. */
async function checkPng(file) {
    const check = new PngCheck(file);
    try {
        await check.run();
    }
    catch (error) {
        if (!(error instanceof src_errors/* ImageError */.C8))
            throw error;
        check.issues.push(...error.issues);
    }
    finally {
        check.close();
    }
    check.concludeTransparency();
    return check;
}
class PngCheck {
    issues = [];
    warnings = [];
    #file;
    #chunks;
    #inflate;
    #header;
    #transparency;
    #scanlines;
    constructor(file) {
        this.#file = file;
        this.#chunks = new PngChunkReader(file, (chunk) => this.#takeChunk(chunk));
        this.#inflate = new InflateStream((bytes) => this.#scanlines?.push(bytes));
    }
    async run() {
        let length = 0;
        for await (const piece of readPieces(this.#file)) {
            length += piece.length;
            await this.#takePixels(this.#chunks.push(piece));
            if (this.#chunks.ended)
                break;
        }
        if (!this.#chunks.ended) {
            throw this.#error('IMAGE_TRUNCATED', `is cut off in ${this.#chunks.place}, after ${length} bytes`);
        }
        if (this.#scanlines === undefined)
            throw this.#error('IMAGE_UNREADABLE', 'is damaged: it holds no pixels');
        await this.#translateErrors(this.#inflate.end());
        if (!this.#scanlines.isComplete)
            throw this.#error('IMAGE_TRUNCATED', 'holds fewer pixels than its header says');
    }
    /** Reports what the pixels said of transparency, also when they ended too early. */
    concludeTransparency() {
        const place = this.#scanlines?.transparentAt;
        if (place !== undefined) {
            const what = `isn't opaque at (${place.x}, ${place.y}), and App Store Connect takes no transparency`;
            this.issues.push((0,image_issue/* createImageIssue */.b)(this.#file, 'IMAGE_TRANSPARENT', what, FLATTEN_HINT));
        }
        else if (this.issues.length === 0 && this.#hasAlpha) {
            const what = 'has an alpha channel, though every pixel is opaque; App Store Connect may refuse it';
            this.warnings.push((0,image_issue/* createImageIssue */.b)(this.#file, 'IMAGE_TRANSPARENT', what, FLATTEN_HINT));
        }
    }
    close() {
        this.#inflate.close();
    }
    get #hasAlpha() {
        const colorType = this.#header?.colorType;
        return colorType === 4 || colorType === 6 || this.#transparency !== undefined;
    }
    #takeChunk({ type, content, afterPixels }) {
        if (type === 'IHDR')
            this.#takeHeader((0,png_header/* parsePngHeader */.CB)(this.#file, content));
        // Decoders ignore a tRNS behind the pixels.
        else if (type === 'tRNS' && !afterPixels)
            this.#transparency = content;
        else if (type === 'eXIf')
            this.issues.push(...checkOrientation(this.#file, content));
    }
    #takeHeader(header) {
        const { width, height, colorType } = header;
        if (Math.max(width, height) > MAX_SIDE_PIXELS || width * height > MAX_PIXELS) {
            throw this.#error('IMAGE_DIMENSIONS', `says that it has ${width}×${height} pixels, more than any screenshot`);
        }
        if (colorType === 0 || colorType === 4) {
            this.warnings.push((0,image_issue/* createColorWarning */.m)(this.#file, 'grayscale'));
        }
        this.#header = header;
    }
    async #takePixels(compressed) {
        if (compressed.length === 0 || this.#header === undefined)
            return;
        this.#scanlines ??= new ScanlineReader(this.#header, createTransparencyTest(this.#header, this.#transparency));
        await this.#translateErrors(this.#inflate.write(compressed));
    }
    async #translateErrors(work) {
        try {
            await work;
        }
        catch (cause) {
            const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
            if (cause instanceof ScanlineError) {
                throw this.#error('IMAGE_UNREADABLE', `is damaged: it holds ${cause.message}`, cause);
            }
            if (code === 'Z_BUF_ERROR')
                throw this.#error('IMAGE_TRUNCATED', 'ends in the middle of its pixels', cause);
            if (typeof code === 'string' && code.startsWith('Z_')) {
                throw this.#error('IMAGE_UNREADABLE', `is damaged: its pixels can't be decompressed`, cause);
            }
            throw cause;
        }
    }
    #error(code, what, cause) {
        return new src_errors/* ImageError */.C8((0,image_issue/* createImageIssue */.b)(this.#file, code, what), { cause });
    }
}

;// CONCATENATED MODULE: ./src/images/checks/check-image.ts


/**
 * The deep check of an image before it is uploaded: truncation and damage, transparency (a PNG's pixels one row at a time),
 * EXIF orientation, colours. Streams the file and holds neither it nor the decoded image; all problems are returned, an
 * unreadable file among them. The pixel size against a display type is `checkDimensions`' business.
 */
async function checkImage(image) {
    return image.format === 'png' ? checkPng(image) : checkJpeg(image);
}

;// CONCATENATED MODULE: ./src/images/checks/check-uploads.ts



/** Images whose content is checked at a time; each inflates its picture row by row. */
const IMAGES_AT_A_TIME = 4;
/**
 * Checks everything about images that Apple would refuse after the upload: pixel size, transparency, truncation, rotation.
 * A size that the built-in table doesn't know is looked up in Apple's live reference data, which `readRefData` reads: once,
 * and only then; undefined where it can't be read.
 */
async function checkUploads(uploads, readRefData) {
    const issues = [...(await checkSizes(uploads, readRefData))];
    const warnings = [];
    const queue = [...new Map(uploads.map(({ image }) => [image.path, image])).values()].values();
    async function checkNext() {
        for (const image of queue) {
            const found = await checkImage(image);
            issues.push(...found.issues);
            warnings.push(...found.warnings);
        }
    }
    await Promise.all(Array.from({ length: IMAGES_AT_A_TIME }, checkNext));
    return { issues: sortByFile(issues), warnings: sortByFile(warnings) };
}
async function checkSizes(uploads, readRefData) {
    const issues = [];
    const unknown = [];
    for (const upload of uploads) {
        const check = checkDimensions(upload.image, upload.displayType);
        if (check.kind === 'wrong')
            issues.push(check.issue);
        if (check.kind === 'unknown-size')
            unknown.push(upload);
    }
    if (unknown.length === 0)
        return issues;
    const refData = await readRefData();
    for (const { image, displayType } of unknown) {
        const accepted = readAcceptedSizes(refData, displayType);
        if (accepted !== undefined && isAcceptedSize(image, accepted))
            continue;
        issues.push(createUnknownSizeIssue(image, displayType, accepted));
    }
    return issues;
}
function sortByFile(items) {
    return items.toSorted((left, right) => ((left.location?.file ?? '') < (right.location?.file ?? '') ? -1 : 1));
}

;// CONCATENATED MODULE: ./src/images/image-knowledge.ts

const PLATFORMS = ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS'];
/** Knows images that were read before. Without a platform a size is taken for the first one that knows it. */
function createImageKnowledge(images, platform) {
    const platforms = platform === undefined ? PLATFORMS : [platform];
    return {
        read(file) {
            const image = images.get(file.path);
            if (image === undefined)
                throw new TypeError(`an image that wasn't read: ${file.relativePath}`);
            return image;
        },
        fits: (image, displayType) => (0,display_types/* fitsDisplayType */.Zs)(image, displayType),
        guess: (image) => platforms.map((one) => (0,display_types/* guessDisplayType */.ym)(image, one)).find((guess) => guess !== undefined),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/issue-collector.ts
var issue_collector = __webpack_require__(1234);
;// CONCATENATED MODULE: ./src/images/read-image-facts.ts









const FORMATS = new Map([
    ['.png', 'png'],
    ['.jpg', 'jpeg'],
    ['.jpeg', 'jpeg'],
]);
/** Signature, length and name of the chunk, IHDR, CRC. */
const PNG_HEADER_END = 33;
/**
 * Format, pixel size, length and MD5 of an image file, from one pass over it with bounded memory. Throws an ImageError
 * with everything that is wrong: no content, neither PNG nor JPEG, other content than the extension says, a header that
 * is cut off or damaged.
 */
async function readImageFacts(file) {
    const hash = (0,external_node_crypto_.createHash)('md5');
    let sizeBytes = 0;
    let head = Buffer.alloc(0);
    const jpeg = new JpegSizeFinder(file);
    for await (const piece of readPieces(file)) {
        hash.update(piece);
        sizeBytes += piece.length;
        if (head.length < identify_content/* IDENTIFYING_BYTES */.tl) {
            head = Buffer.concat([head, piece.subarray(0, identify_content/* IDENTIFYING_BYTES */.tl - head.length)]);
        }
        jpeg.push(piece);
    }
    if (sizeBytes === 0)
        throw new src_errors/* ImageError */.C8((0,image_issue/* createImageIssue */.b)(file, 'IMAGE_TRUNCATED', 'is empty (0 bytes)'));
    const content = (0,identify_content/* identifyContent */.Ui)(head);
    if (content.format === undefined) {
        throw new src_errors/* ImageError */.C8((0,image_issue/* createImageIssue */.b)(file, 'IMAGE_FORMAT', `is ${content.what}, not PNG or JPEG`, content.hint));
    }
    const { format } = content;
    const found = new issue_collector/* IssueCollector */.p();
    found.addAll(checkExtension(file, format));
    const size = found.collect(() => (format === 'png' ? parsePngSize(file, head) : jpeg.finish()));
    if (size === undefined || !found.isEmpty)
        throw new src_errors/* ImageError */.C8(found.issues);
    return { format, width: size.width, height: size.height, sizeBytes, md5: hash.digest('hex') };
}
function checkExtension(file, format) {
    const extension = (0,external_node_path_.extname)(file.name).toLowerCase();
    if (FORMATS.get(extension) === format)
        return [];
    const fitting = format === 'png' ? '.png' : '.jpg';
    const what = `has the content of a ${format === 'png' ? 'PNG' : 'JPEG'}, which doesn't fit its extension ${extension}`;
    return [(0,image_issue/* createImageIssue */.b)(file, 'IMAGE_FORMAT', what, `Give it the extension ${fitting}, or convert it.`)];
}
function parsePngSize(file, head) {
    if (head.length < PNG_HEADER_END) {
        throw new src_errors/* ImageError */.C8((0,image_issue/* createImageIssue */.b)(file, 'IMAGE_TRUNCATED', `is cut off after ${head.length} bytes`));
    }
    const chunk = head.toString('latin1', 12, 16);
    if (chunk === 'CgBI')
        throw (0,png_header/* createXcodePngError */.R2)(file);
    // Without IHDR in its place the header makes no sense.
    return (0,png_header/* parsePngHeader */.CB)(file, chunk === 'IHDR' ? head.subarray(16, 29) : Buffer.alloc(0));
}
/** Finds the size in a JPEG that comes in pieces; it may stand behind any number of large segments. */
class JpegSizeFinder {
    #file;
    #reader;
    #found = new issue_collector/* IssueCollector */.p();
    #size;
    #sawScan = false;
    #length = 0;
    constructor(file) {
        this.#file = file;
        this.#reader = new JpegSegmentReader(file, (segment) => {
            if (segment.marker === SOS)
                this.#sawScan = true;
            if (!this.#sawScan)
                this.#size ??= parseFrame(file, segment);
        });
    }
    push(piece) {
        this.#length += piece.length;
        if (this.#size !== undefined || this.#sawScan || !this.#found.isEmpty)
            return;
        this.#found.collect(() => this.#reader.push(piece));
    }
    /** The size; throws an ImageError where none was found. */
    finish() {
        if (this.#size !== undefined)
            return this.#size;
        if (!this.#found.isEmpty)
            throw new src_errors/* ImageError */.C8(this.#found.issues);
        if (this.#sawScan || this.#reader.ended) {
            throw new src_errors/* ImageError */.C8((0,image_issue/* createImageIssue */.b)(this.#file, 'IMAGE_UNREADABLE', 'is damaged: its JPEG header gives no size'));
        }
        throw new src_errors/* ImageError */.C8((0,image_issue/* createImageIssue */.b)(this.#file, 'IMAGE_TRUNCATED', `is cut off after ${this.#length} bytes`));
    }
}

;// CONCATENATED MODULE: ./src/images/read-local-image.ts



/** An image file with its facts and its stamp. Throws the ImageError of `readImageFacts`. */
async function readLocalImage(file) {
    // The stamp comes first: a change while the file is read must show later.
    const stamp = await translateReadErrors(file, readFileStamp(file.path));
    return { ...file, ...(await readImageFacts(file)), stamp };
}

;// CONCATENATED MODULE: ./src/images/read-images.ts


/** Files that are read at a time: enough to keep the disk busy. */
const FILES_AT_A_TIME = 8;
/** Reads images, each once, and knows them by their path. One that can't be used says why, and the others are read all the same. */
async function readImages(files) {
    const images = new Map();
    const queue = [...new Map(files.map((file) => [file.path, file])).values()].values();
    async function readNext() {
        for (const file of queue)
            images.set(file.path, await readImage(file));
    }
    await Promise.all(Array.from({ length: FILES_AT_A_TIME }, readNext));
    return images;
}
async function readImage(file) {
    try {
        return { kind: 'image', image: await readLocalImage(file) };
    }
    catch (error) {
        if (!(error instanceof src_errors/* ImageError */.C8))
            throw error;
        return { kind: 'broken', issues: error.issues };
    }
}

// EXTERNAL MODULE: ./src/plan/natural-order.ts
var natural_order = __webpack_require__(7999);
// EXTERNAL MODULE: ./src/plan/resolve-order.ts + 1 modules
var resolve_order = __webpack_require__(1245);
// EXTERNAL MODULE: ./src/plan/twins.ts
var twins = __webpack_require__(4172);
;// CONCATENATED MODULE: ./src/plan/match-images.ts




/** What the references of a set's order can stand for: its local images, each with the screenshot that shows it, and its other screenshots. */
function createItems(input, rules) {
    const before = input.place.screenshots;
    const surplus = (0,twins/* findSurplus */.q)(before, input.order);
    const pairs = pairImages(input, surplus, rules);
    const paired = new Set(pairs.values());
    const images = (input.images ?? []).toSorted((left, right) => (0,natural_order/* compareNaturally */.y)(left.name, right.name));
    const imageItems = images.map((image) => {
        const screenshot = pairs.get(image);
        const place = findPlace({ image, screenshot }, { input, paired });
        return {
            image,
            screenshot,
            names: [(0,resolve_order/* normalize */.S)(image.name), ...(screenshot === undefined ? [] : [(0,resolve_order/* normalize */.S)(screenshot.fileName)])],
            globName: image.fit === 'own' || image.fit === 'fits' ? (0,resolve_order/* normalize */.S)(image.name) : undefined,
            position: place < 0 ? before.length : place,
            isSurplus: false,
        };
    });
    const others = before.filter((one) => !paired.has(one));
    const screenshotItems = others.map((screenshot) => {
        const name = (0,resolve_order/* normalize */.S)(screenshot.fileName);
        return {
            image: undefined,
            screenshot,
            names: [name],
            globName: input.images === undefined ? name : undefined,
            position: before.indexOf(screenshot),
            isSurplus: surplus.includes(screenshot),
        };
    });
    return [...imageItems, ...screenshotItems];
}
/** Which screenshot already shows a local image, told by its checksum: a renamed file is no upload. */
function pairImages(input, surplus, rules) {
    const pairs = new Map();
    const present = input.place.screenshots.filter((one) => (0,compare_picture/* isShown */.aJ)(one) && !surplus.includes(one));
    for (const image of input.images ?? []) {
        const shown = present.find((one) => one.checksum.kind === 'md5' && one.checksum.md5 === image.md5) ??
            present.find((one) => one.checksum.kind !== 'md5' && (0,compare_picture/* comparePicture */.sy)(one, image, rules) === 'same');
        if (shown !== undefined)
            pairs.set(image, shown);
    }
    return pairs;
}
/**
 * Where an image stands in the present order: where it is shown, or where a picture is that makes way for it. The latter
 * counts also when the image is there already, since an earlier run may have been stopped before it gave the order.
 */
function findPlace({ image, screenshot }, { input, paired }) {
    const isItself = (one) => one === screenshot || (screenshot === undefined && (0,compare_picture/* isReservationFor */.qg)(one, image));
    const isReplaced = (one) => (screenshot === undefined || isSuccessor(screenshot, image)) &&
        (0,compare_picture/* isNamed */.ev)(one, image) &&
        (one.state === 'failed' || ((0,compare_picture/* isShown */.aJ)(one) && (0,compare_picture/* comparePicture */.sy)(one, image) === 'another')) &&
        !paired.has(one) &&
        !isPinned(one, input.order);
    return input.place.screenshots.findIndex((one) => isItself(one) || isReplaced(one));
}
/** Whether an order names this very screenshot, so that it stays beside an image of its name. */
function isPinned({ id, checksum }, order) {
    const references = order?.references ?? [];
    const md5 = checksum.kind === 'md5' ? checksum.md5 : undefined;
    return references.some(({ kind, value }) => (kind === 'id' && value === id) || (kind === 'md5' && value === md5));
}
/**
 * A screenshot keeps its place; an image that isn't shown yet takes the place of all screenshots that bear its name. One
 * that is in App Store Connect is only shown. A reservation of the same size takes the image; any other one may be
 * somebody's upload and is left alone.
 */
function createSlot(item, { place, assets }, taken) {
    const { image, screenshot } = item;
    if (screenshot !== undefined)
        return { kind: 'screenshot', screenshot, isUnlisted: false };
    if (image === undefined)
        throw new TypeError('an item without image and screenshot');
    const named = place.screenshots.filter((one) => !taken.has(one) && (0,compare_picture/* isNamed */.ev)(one, image));
    const replaces = named.filter((one) => one.state !== 'reserved');
    const asset = assets.find((one) => (0,compare_picture/* isShown */.aJ)(one) && (0,compare_picture/* comparePicture */.sy)(one, image) === 'same');
    if (asset !== undefined)
        return { kind: 'place', image, replaces, asset };
    const isWaiting = (one) => (0,compare_picture/* isReservationFor */.qg)(one, image);
    return { kind: 'upload', image, replaces, adopts: named.find(isWaiting) ?? assets.find(isWaiting) ?? null };
}
/**
 * Screenshots that make way for an image which is there already: attempts at it that failed, and older pictures of its name
 * that an earlier run would have removed had it not been stopped. Without this a killed run would leave them behind for good.
 */
function findOutdated(items, before, taken) {
    return items.flatMap(({ image, screenshot }) => {
        if (image === undefined || screenshot === undefined)
            return [];
        const named = before.filter((one) => !taken.has(one) && (0,compare_picture/* isNamed */.ev)(one, image));
        const failed = named.filter((one) => one.state === 'failed');
        if (!isSuccessor(screenshot, image))
            return failed;
        return [...failed, ...named.filter((one) => (0,compare_picture/* isShown */.aJ)(one) && (0,compare_picture/* comparePicture */.sy)(one, image) === 'another')];
    });
}
/**
 * Whether a screenshot that shows an image may have been uploaded to replace others of its name: not under another name, for
 * then it was matched by its checksum, and not where only its size tells that it shows the image.
 */
function isSuccessor(screenshot, image) {
    return (0,compare_picture/* isNamed */.ev)(screenshot, image) && screenshot.checksum.kind === 'md5';
}
/** Screenshots with a checksum to come that have the size of an image which otherwise would be uploaded. */
function findUntold(slots, before) {
    const sizes = new Set(slots.flatMap((slot) => (slot.kind === 'upload' ? [slot.image.sizeBytes] : [])));
    return findPending(before).filter((one) => sizes.has(one.sizeBytes));
}
/** Screenshots whose checksum Apple hasn't filled in yet. */
function findPending(before) {
    return before.filter((one) => (0,compare_picture/* isShown */.aJ)(one) && one.checksum.kind === 'pending');
}

;// CONCATENATED MODULE: ./src/plan/refuse-plan.ts

/** What stands against carrying out a plan: screenshots that nothing names where that is to fail, an emptied set, too many. */
function refusePlan(plan, { unlisted, rules }) {
    const issues = [];
    const where = (0,plan_plan/* describePlace */.df)(plan);
    if (rules.unlisted === 'fail' && unlisted.length > 0) {
        issues.push({
            code: 'PLAN_UNLISTED',
            message: `${where} holds ${count(unlisted)} that nothing names: ${listNames(unlisted)}`,
            hint: 'Name them in the ordering file, or choose "unlisted: keep" (they stay at the end) or "unlisted: remove".',
            ...(rules.orderingFile === '' ? {} : { location: { file: rules.orderingFile } }),
        });
    }
    if (plan.before.length > 0 && plan.removals.length === plan.before.length && plan.slots.length === 0) {
        issues.push({
            code: 'PLAN_EMPTIES_SET',
            message: `The plan would remove all ${plan.before.length} screenshots of ${where} and put none in their place`,
            hint: 'Name at least one screenshot that stays. To empty a set on purpose, delete it.',
        });
    }
    if (plan.slots.length > plan.place.capacity && plan.slots.length > plan.before.length) {
        issues.push(describeTooMany(plan));
    }
    return issues;
}
/** Wanted images that hold the same bytes: a set shows each picture once. */
function refuseRepeatedImages(wanted, place) {
    const first = new Map();
    return wanted.flatMap((image) => {
        const other = first.get(image.md5);
        if (other === undefined) {
            first.set(image.md5, image);
            return [];
        }
        return [
            {
                code: 'IMAGE_REPEATED',
                message: `${image.relativePath} and ${other.relativePath} hold the same bytes, and both are wanted in ${(0,plan_plan/* describePlace */.df)(place)}`,
                hint: 'A set shows an image once: remove one of the two files, or export the one that was meant.',
                location: { file: image.relativePath },
            },
        ];
    });
}
function describeTooMany(plan) {
    const kept = plan.slots.flatMap((slot) => (slot.kind === 'screenshot' && slot.isUnlisted ? [slot.screenshot] : []));
    const named = plan.slots.length - kept.length;
    const parts = kept.length === 0
        ? `${named} named`
        : `${named} named and ${kept.length} kept that nothing names (${listNames(kept)})`;
    return {
        code: 'PLAN_TOO_MANY',
        message: `${(0,plan_plan/* describePlace */.df)(plan)} would hold ${plan.slots.length} screenshots (${parts}); App Store Connect takes ${plan.place.capacity}`,
        hint: kept.length === 0
            ? `Name at most ${plan.place.capacity} images for this set.`
            : 'Name fewer images, or use "unlisted: remove" to remove what nothing names.',
    };
}
function count(screenshots) {
    return screenshots.length === 1 ? '1 screenshot' : `${screenshots.length} screenshots`;
}
function listNames(screenshots) {
    return screenshots.map((one) => `"${one.fileName}"`).join(', ');
}

;// CONCATENATED MODULE: ./src/plan/create-set-plan.ts





/**
 * Compares what is wanted of one set with what it holds. Reports everything that stands against it at once, rather than
 * a plan that does half.
 */
function createSetPlan(input, rules) {
    const resolved = resolve(input, rules);
    const { plan, unlisted } = arrange(input, resolved.items, rules);
    const wanted = resolved.items.flatMap((item) => item.image ?? []);
    const issues = [
        ...resolved.issues,
        ...(0,plan_plan/* uploadsOf */.y8)(plan).flatMap((slot) => slot.image.issues),
        ...refuseRepeatedImages(wanted, input),
        ...refusePlan(plan, { unlisted, rules }),
    ];
    const staying = rules.unlisted === 'keep' ? unlisted : [];
    return {
        plan: issues.length === 0 ? plan : undefined,
        uploads: (0,plan_plan/* uploadsOf */.y8)(plan).filter((slot) => slot.image.issues.length === 0),
        issues: sortByLine(issues),
        warnings: [...resolved.warnings, ...warnOfTrust(resolved.items, input)],
        unlisted: staying,
        surplus: (0,twins/* findSurplus */.q)(plan.before, input.order).filter((one) => staying.includes(one)),
        unusedImages: (input.images ?? []).filter((image) => !wanted.includes(image)),
        pendingChecksums: rules.trustsSize ? [] : listPending(plan, resolved),
    };
}
/** What is wanted, in order. Without an ordering file: the local images by name, or without a folder the screenshots as they are. */
function resolve(input, rules) {
    const items = createItems(input, rules);
    if (input.order !== undefined)
        return (0,resolve_order/* resolveOrder */.v)(input.order, items, { input, rules });
    const wanted = input.images === undefined
        ? items.toSorted((left, right) => left.position - right.position)
        : items.filter((item) => item.image !== undefined && item.image.fit !== 'another');
    return { items: wanted, unmatched: [], issues: [], warnings: [] };
}
/** Gives every item its slot, and what is there besides a place behind them or on the list of what goes. */
function arrange(input, items, rules) {
    const before = input.place.screenshots;
    const taken = new Set(items.flatMap((item) => item.screenshot ?? []));
    const named = items.map((item) => createSlot(item, input, taken));
    const replaced = new Set([...named.flatMap(replacedBy), ...findOutdated(items, before, taken)]);
    const adopted = new Set(named.flatMap(adoptedBy));
    const unlisted = before.filter((one) => !taken.has(one) && !replaced.has(one) && !adopted.has(one));
    const isRemoving = rules.unlisted === 'remove';
    const kept = isRemoving ? [] : unlisted;
    const slots = [...named, ...kept.map((screenshot) => ({ kind: 'screenshot', screenshot, isUnlisted: true }))];
    const removals = before.flatMap((screenshot) => {
        if (replaced.has(screenshot))
            return [{ screenshot, reason: 'replaced' }];
        return isRemoving && unlisted.includes(screenshot) ? [{ screenshot, reason: 'unlisted' }] : [];
    });
    const removed = new Set(removals.map((removal) => removal.screenshot));
    const plan = {
        localizationId: input.localizationId,
        locale: input.locale,
        displayType: input.displayType,
        place: describeFacts(input.place),
        before,
        slots,
        removals,
        reordered: isReordered(slots, before.filter((one) => !removed.has(one))),
    };
    return { plan, unlisted };
}
function describeFacts({ displayType, id, exists, capacity }) {
    return { displayType, id, exists, capacity };
}
function replacedBy(slot) {
    return slot.kind === 'screenshot' ? [] : slot.replaces;
}
function adoptedBy(slot) {
    return slot.kind === 'upload' && slot.adopts !== null ? [slot.adopts] : [];
}
/** Whether the screenshots that stay stand in another order than wanted, new ones taken to come last in order of upload. */
function isReordered(slots, staying) {
    const adopted = slots.flatMap(adoptedBy);
    const shown = staying.filter((one) => !adopted.includes(one));
    const added = slots.filter((slot) => slot.kind !== 'screenshot');
    const expected = [...shown, ...added];
    return slots.some((slot, index) => expected[index] !== (slot.kind === 'screenshot' ? slot.screenshot : slot));
}
/** Screenshots whose missing checksum decides something: whether an image has to be uploaded, or what an `md5:` stands for. */
function listPending(plan, resolved) {
    const isChecksumWanted = resolved.unmatched.some((reference) => reference.kind === 'md5');
    return isChecksumWanted ? findPending(plan.before) : findUntold(plan.slots, plan.before);
}
/** Says where name and size had to decide, since Apple doesn't give a checksum. */
function warnOfTrust(items, input) {
    const trusted = items.filter(({ image, screenshot }) => image !== undefined && screenshot !== undefined && screenshot.checksum.kind !== 'md5');
    if (trusted.length === 0)
        return [];
    const names = trusted.map(({ screenshot }) => `"${screenshot?.fileName}"`).join(', ');
    return [
        {
            message: `App Store Connect gives no checksum of ${names} (${(0,plan_plan/* describePlace */.df)(input)}), so name and size decided that the local images are there already`,
            hint: 'Changed bytes of equal length would go unnoticed. Run this again later to have the checksums compared.',
        },
    ];
}
function sortByLine(issues) {
    return issues.toSorted((left, right) => (left.location?.line ?? 0) - (right.location?.line ?? 0));
}

;// CONCATENATED MODULE: ./src/plan/create-plan.ts


/** Plans all sets of a run at once, so that all problems show before the first write. Pure. */
function createPlan(inputs, rules) {
    const planned = inputs.map((input) => ({ input, planning: createSetPlan(input, rules) }));
    const issues = planned.flatMap(({ planning }) => planning.issues);
    return {
        sets: issues.length > 0 ? [] : planned.flatMap(({ planning }) => planning.plan ?? []),
        issues: dedupe(issues),
        warnings: [
            ...dedupe(planned.flatMap(({ planning }) => planning.warnings)),
            ...warnOfUnlisted(planned),
            ...warnOfSurplus(planned),
            ...warnOfUnusedImages(planned),
        ],
        uploads: planned.flatMap(({ input, planning }) => planning.uploads.map((slot) => ({ slot, displayType: input.displayType }))),
        pendingLocalizations: [
            ...new Set(planned.filter(({ planning }) => planning.pendingChecksums.length > 0).map(({ input }) => input.localizationId)),
        ],
    };
}
function warnOfUnlisted(planned) {
    const places = listByPlace(planned, ({ unlisted, surplus }) => unlisted.filter((one) => !surplus.includes(one)));
    if (places === '')
        return [];
    return [
        {
            message: `Screenshots that nothing names stay behind the others: ${places}`,
            hint: 'Name them, or use "unlisted: remove" to remove them.',
        },
    ];
}
function warnOfSurplus(planned) {
    const places = listByPlace(planned, ({ surplus }) => surplus);
    if (places === '')
        return [];
    return [
        {
            message: `Screenshots that another one of their set equals, byte for byte: ${places}`,
            hint: 'Use "unlisted: remove" to remove them; each is reached by its own "id:" only.',
        },
    ];
}
/** An image that one set doesn't use may be used by another, so a warning names those that none of them does. */
function warnOfUnusedImages(planned) {
    const used = new Set();
    const unused = new Map();
    for (const { input, planning } of planned) {
        for (const image of planning.unusedImages)
            unused.set(image.path, image);
        for (const image of input.images ?? [])
            if (!planning.unusedImages.includes(image))
                used.add(image.path);
    }
    const names = [...unused.values()].filter((image) => !used.has(image.path)).map((image) => image.relativePath);
    if (names.length === 0)
        return [];
    return [
        {
            message: `Local images that no set uses are not uploaded: ${names.toSorted().join(', ')}`,
            hint: 'Name them in the ordering file. In a folder without a display type, globs see only images whose pixel size fits.',
        },
    ];
}
function listByPlace(planned, choose) {
    return planned
        .map(({ input, planning }) => ({ input, names: choose(planning).map((one) => `"${one.fileName}"`) }))
        .filter(({ names }) => names.length > 0)
        .map(({ input, names }) => `${names.join(', ')} (${(0,plan_plan/* describePlace */.df)(input)})`)
        .join('; ');
}
/** One plain list may order many sets; what is wrong with a line in all of them is said once for each different message. */
function dedupe(items) {
    return [
        ...new Map(items.map((item) => [`${item.location?.file}:${item.location?.line}:${item.message}`, item])).values(),
    ];
}

// EXTERNAL MODULE: ./src/state/read-state.ts
var read_state = __webpack_require__(101);
// EXTERNAL MODULE: ./src/wanted/choose-localizations.ts
var choose_localizations = __webpack_require__(7437);
// EXTERNAL MODULE: ./src/wanted/folder/find-images.ts
var find_images = __webpack_require__(6784);
;// CONCATENATED MODULE: ./src/wanted/create-set-inputs.ts


/**
 * Says what is wanted of each set that a run concerns: its order from the ordering file, and the local images that it may
 * show. `states` are the localizations chosen before.
 */
function createSetInputs(states, wishes, images) {
    const issues = [];
    const notes = [];
    const wanted = states.flatMap((state) => {
        const chosen = chooseOrders(state, {
            wishes,
            images,
            isOneSet: states.length === 1 && wishes.displayTypes.length === 1,
        });
        issues.push(...chosen.issues);
        notes.push(...(chosen.notes ?? []));
        return [...chosen.orders].map(([displayType, order]) => ({ state, displayType, order }));
    });
    const context = { wishes, images, isOneSet: wanted.length === 1 };
    const inputs = wanted.map(({ state, displayType, order }) => {
        const { localizationId, locale } = state;
        const place = state.places.find((one) => one.displayType === displayType);
        return { localizationId, locale, displayType, place, order, ...findCandidates({ locale, displayType }, context) };
    });
    if (inputs.length === 0 && issues.length === 0)
        issues.push(describeNoSet(states, wishes));
    return { inputs, issues: create_set_inputs_dedupe(issues), notes: [...new Set(notes)] };
}
function chooseOrders(state, context) {
    const { wishes } = context;
    const file = wishes.orderingFile;
    if (file?.kind === 'list')
        return { orders: new Map(wishes.displayTypes.map((one) => [one, file.order])), issues: [] };
    if (file?.kind === 'map') {
        const orders = (0,choose_localizations/* ordersOf */.FS)(state.locale, file)?.orders;
        if (orders === undefined)
            return { orders: new Map(), issues: [describeLocaleWithoutOrder(state, file.file)] };
        return { orders: new Map([...orders].filter(([displayType]) => (0,choose_localizations/* isTypeLetThrough */.TU)(displayType, wishes))), issues: [] };
    }
    if (wishes.folder === undefined || context.isOneSet) {
        return { orders: new Map(wishes.displayTypes.map((one) => [one, undefined])), issues: [] };
    }
    return chooseFromFolder(state.locale, context);
}
/** Without an ordering file the folders say which sets are meant: by their names, or by the pixel sizes of the images in them. */
function chooseFromFolder(locale, { wishes, images }) {
    const folder = wishes.folder?.locales.get(locale);
    const named = [...(folder?.displayTypes ?? [])]
        .filter(([, one]) => one.images.length > 0)
        .map(([displayType]) => displayType);
    const issues = [];
    const notes = [];
    const guessed = (folder?.loose.images ?? []).flatMap((file) => {
        const found = images.read(file);
        if (found.kind === 'broken') {
            issues.push(...found.issues);
            return [];
        }
        const told = tellDisplayType(found.image, { wishes, images });
        if (told === undefined)
            issues.push(describeUnknownSize(found.image, wishes));
        else if (told.alternatives.length > 0)
            notes.push(describeChoice(found.image, told));
        return told?.displayType ?? [];
    });
    const displayTypes = [...new Set([...named, ...guessed])].filter((one) => (0,choose_localizations/* isTypeLetThrough */.TU)(one, wishes));
    return { orders: new Map(displayTypes.map((one) => [one, undefined])), issues, notes };
}
/** The display type of an image in a folder without one. Where only one is asked for, a size that is new to the table is taken for it. */
function tellDisplayType(image, { wishes, images }) {
    const [only, ...others] = wishes.displayTypes;
    const asked = wishes.displayTypes.find((one) => images.fits(image, one) === true);
    if (asked !== undefined)
        return { displayType: asked, alternatives: [] };
    const guess = images.guess(image);
    if (guess !== undefined || only === undefined || others.length > 0)
        return guess;
    return { displayType: only, alternatives: [] };
}
function describeChoice(image, { displayType, alternatives }) {
    const size = `${image.width} × ${image.height}`;
    return `${image.relativePath}: ${size} is taken for ${displayType}, not ${alternatives.join(' or ')}; a folder named for the display type, or "display-type", says otherwise`;
}
function findCandidates({ locale, displayType }, { wishes, images, isOneSet }) {
    if (wishes.folder === undefined)
        return { images: undefined, ignoredFiles: new Map() };
    const includeShared = wishes.orderingFile !== undefined || isOneSet;
    const locales = (0,choose_localizations/* folderLocalesOf */.zP)(locale, wishes.orderingFile);
    const found = (0,find_images/* findImages */.M)(wishes.folder, { locales, displayType, includeShared });
    const candidates = found.images.map((file) => {
        const read = images.read(file);
        if (read.kind === 'broken')
            return createBrokenCandidate(file, read.issues);
        const fit = file.own || isMeantAsItIs(file) ? 'own' : judgeFit(read.image, displayType, { wishes, images });
        return { ...read.image, fit, issues: [] };
    });
    return { images: candidates, ignoredFiles: found.ignored };
    /** With one display type asked for and no ordering file, the folder itself holds what the set is to show: a wrong size is an error. */
    function isMeantAsItIs(file) {
        if (wishes.orderingFile !== undefined || wishes.displayTypes.length !== 1)
            return false;
        return wishes.folder?.loose.images.some((one) => one.path === file.path) === true;
    }
}
/**
 * How an image in a folder without a display type belongs to this one. Of several that its size fits the user's word
 * decides, a filter or the keys of the ordering file; else what the size is taken for.
 */
function judgeFit(image, displayType, { wishes, images }) {
    const guess = images.guess(image)?.displayType;
    if (images.fits(image, displayType) === false)
        return guess === undefined ? 'unknown' : 'another';
    const isAsked = wishes.orderingFile !== undefined || wishes.displayTypes.includes(displayType);
    return isAsked || guess === displayType ? 'fits' : 'another';
}
/** An image that can't be read keeps its name, so that a reference to it says what is wrong with it. */
function createBrokenCandidate(file, issues) {
    return {
        ...file,
        format: 'png',
        width: 0,
        height: 0,
        sizeBytes: -1,
        md5: `unreadable:${file.path}`,
        stamp: '',
        fit: 'own',
        issues,
    };
}
function describeLocaleWithoutOrder({ locale }, file) {
    return {
        code: 'TARGET_NOT_FOUND',
        message: `The localization's locale is ${locale}, and ${file} has neither this key nor "default"`,
        hint: `Add the key ${locale} or "default".`,
        location: { file },
    };
}
function describeUnknownSize(image, wishes) {
    const of = wishes.displayTypes.length === 0 ? 'any display type' : wishes.displayTypes.join(', ');
    return {
        code: 'IMAGE_DIMENSIONS',
        message: `${image.relativePath} is ${image.width} × ${image.height} pixels, which is no size of ${of} that is known here`,
        hint: 'Put it into a folder named for its display type, such as APP_IPHONE_67.',
        location: { file: image.relativePath },
    };
}
function describeNoSet(states, wishes) {
    const filter = wishes.displayTypes.length === 0 ? '' : ` for ${wishes.displayTypes.join(', ')}`;
    const locales = states.map((state) => state.locale).join(', ');
    const source = wishes.orderingFile?.file ?? wishes.folder?.loose.relativePath ?? 'the inputs';
    return {
        code: 'TARGET_NOT_FOUND',
        message: `No set is left to work on: ${source} names none${filter} in ${locales}`,
        hint: 'Check "display-type", the keys of the ordering file and the names of the folders.',
    };
}
/** The same file may be met in several sets; one annotation is enough. */
function create_set_inputs_dedupe(issues) {
    return [...new Map(issues.map((issue) => [`${issue.location?.file}:${issue.message}`, issue])).values()];
}
/** The files that may be shown by the sets of these locales: those to be read. */
function listCandidateFiles(locales, { folder, orderingFile }) {
    if (folder === undefined)
        return [];
    const named = new Set(locales.flatMap((locale) => (0,choose_localizations/* folderLocalesOf */.zP)(locale, orderingFile)));
    const ofLocales = [...named].flatMap((locale) => folder.locales.get(locale) ?? []);
    const folders = [
        folder.loose,
        ...folder.displayTypes.values(),
        ...ofLocales.flatMap(({ loose, displayTypes }) => [loose, ...displayTypes.values()]),
    ];
    return folders.flatMap((one) => one.images);
}

;// CONCATENATED MODULE: ./src/run/commands/plan-sets.ts








/**
 * Reads the state and the images, and plans every set that the run concerns. Nothing is written. Throws one error with all
 * that stands against the plan: references, images, sets that would be emptied.
 */
async function planSets(request, onRead) {
    const { inputs, target, backend } = request;
    const wishes = narrowToSet(request);
    // Beside a direct target the locales that the files name are those of other runs.
    const chosen = inputs.target.kind === 'app'
        ? (0,choose_localizations/* chooseLocalizations */.Cj)(target.localizations, wishes)
        : { localizations: target.localizations, issues: [], warnings: [] };
    refuseIssues(chosen.issues);
    const states = target.state ?? (await (0,read_state/* readState */.u)(chosen.localizations, backend));
    const platform = inputs.target.kind === 'app' ? inputs.target.platform : undefined;
    const files = listCandidateFiles(states.map((state) => state.locale), wishes);
    const images = createImageKnowledge(await readImages(files), platform);
    const assets = await backend.readAssets();
    const createInputs = (current) => {
        const localizations = current.map(({ ref, locale, places }) => ({ localizationId: ref.id, locale, places }));
        const wanted = createSetInputs(localizations, wishes, images);
        const inputs = wanted.inputs.map((one) => {
            return { ...one, place: one.place ?? backend.describeAbsent(one.displayType), assets };
        });
        return { ...wanted, inputs };
    };
    const wanted = createInputs(states);
    refuseIssues(wanted.issues);
    onRead(wanted.inputs);
    const rules = {
        unlisted: inputs.unlisted,
        missing: inputs.missing,
        orderingFile: wishes.orderingFile?.file ?? '',
        trustsSize: false,
    };
    const { planning, current } = await planWhenTold(states, {
        ...request,
        rules,
        createInputs: (s) => createInputs(s).inputs,
    });
    const checks = await checkUploads(planning.uploads.map(({ slot, displayType }) => ({ image: slot.image, displayType })), () => backend.readReferenceData());
    refuseIssues([...planning.issues, ...checks.issues]);
    return {
        jobs: planning.sets.map((plan) => ({
            plan,
            localization: findRef(current, plan.localizationId),
            replan: (place) => replan(plan.localizationId, place, { rules, inputs: createInputs(current).inputs }),
        })),
        states: current,
        notes: wanted.notes,
        warnings: [...chosen.warnings, ...planning.warnings, ...checks.warnings],
    };
}
/** A set that is named by its ID says its display type itself. */
function narrowToSet({ wishes, target, inputs }) {
    if (inputs.target.kind !== 'set')
        return wishes;
    return {
        ...wishes,
        displayTypes: (target.state ?? []).flatMap((state) => state.places.map((place) => place.displayType)),
    };
}
/** Milliseconds to wait for checksums that Apple hasn't filled in: 30 s in all (design, section 4). */
const plan_sets_CHECKSUM_PAUSES_MS = [2000, 3000, 4000, 6000, 7000, 8000];
/**
 * Plans, and where a decision hangs on a checksum that isn't there yet reads those localizations again. When waiting is
 * over, name and size decide.
 */
async function planWhenTold(states, loop) {
    const { backend, clock, signal, rules } = loop;
    let current = states;
    for (const pause of plan_sets_CHECKSUM_PAUSES_MS) {
        const planning = createPlan(loop.createInputs(current), rules);
        if (planning.pendingLocalizations.length === 0)
            return { planning, current };
        await clock.sleep(pause, { signal });
        const pending = new Set(planning.pendingLocalizations);
        const reread = await (0,read_state/* readState */.u)(current.filter(({ ref }) => pending.has(ref.id)), backend);
        current = current.map((state) => reread.find(({ ref }) => ref.id === state.ref.id) ?? state);
    }
    return { planning: createPlan(loop.createInputs(current), { ...rules, trustsSize: true }), current };
}
function findRef(states, localizationId) {
    const state = states.find(({ ref }) => ref.id === localizationId);
    if (state === undefined)
        throw new TypeError(`a plan for a localization that wasn't read: ${localizationId}`);
    return state.ref;
}
/** Plans one set anew, for what it turned out to hold. */
function replan(localizationId, place, { rules, inputs }) {
    const input = inputs.find((one) => one.localizationId === localizationId && one.displayType === place.displayType);
    const planning = createPlan(input === undefined ? [] : [{ ...input, place }], rules);
    refuseIssues(planning.issues);
    const [plan] = planning.sets;
    if (plan === undefined)
        throw new TypeError(`a set that wasn't planned: ${place.displayType}`);
    return plan;
}
function refuseIssues(issues) {
    if (issues.length > 0)
        throw createRefusal(issues);
}
function createRefusal(issues) {
    return new src_errors/* PlanRefusedError */.iQ(issues);
}

;// CONCATENATED MODULE: ./src/run/commands/apply-sets.ts











/** `apply`: the plan, carried out and verified. */
async function applySets(job) {
    const { settings, session, runtime, record, target } = job;
    const { jobs } = await plan(job);
    const plans = jobs.map((one) => one.plan);
    refuseLocked(target, plans.filter(plan_plan/* isChange */.Xb).length);
    if (!plans.some(plan_plan/* isChange */.Xb)) {
        runtime.log.info('Nothing to do: every set is as it should be.');
        return;
    }
    const events = (0,progress/* createApplyEvents */.k0)(runtime.log, { uploads: plans.flatMap(plan_plan/* uploadsOf */.y8).length });
    const { processingTimeoutMs } = settings.inputs;
    record.outcomes = await runtime.log.group('Apply', () => applyPlan(jobs, { ...session, events, processingTimeoutMs }));
}
/** `plan`: what `apply` would do. Changes nothing. */
async function reportPlan(job) {
    const { jobs } = await plan(job);
    job.record.outcomes = jobs.map((one) => (0,set_outcome/* createPlannedOutcome */.Zf)(one.plan));
}
/** `check`: as `plan`, and an error (`DRIFT`) where anything differs. */
async function checkSets(job) {
    const { jobs } = await plan(job);
    job.record.outcomes = jobs.map((one) => (0,set_outcome/* createPlannedOutcome */.Zf)(one.plan));
    const differing = jobs.filter((one) => (0,plan_plan/* isChange */.Xb)(one.plan)).length;
    if (differing === 0)
        return;
    throw new src_errors/* ActionError */.lZ({
        code: 'DRIFT',
        message: `${differing} of ${(0,describe_outcome/* countOf */.pq)(jobs.length, 'set')} of ${job.target.description} ${differing === 1 ? 'differs' : 'differ'} from what the files describe`,
        hint: 'The summary shows the differences. Run the command apply to remove them, or pull to take them over into the ordering file.',
    });
}
async function plan(job) {
    const { settings, wishes, target, session, runtime, record } = job;
    const planned = await planSets({ inputs: settings.inputs, wishes, target, ...session }, (found) => {
        record.outcomes = found.map(set_outcome/* createFoundOutcome */.F8);
    });
    for (const note of planned.notes)
        runtime.log.info(note);
    (0,run_job/* warn */.R)(record, [...planned.warnings, ...noteLackingSizes(planned, job)], runtime);
    announcePlan(planned.jobs.map((one) => one.plan), session, runtime.log);
    return planned;
}
/** Over a whole version: what its sets, as they will be, lack for submission. A run of a few locales doesn't know the version. */
function noteLackingSizes({ jobs, states }, { settings, target }) {
    const query = settings.inputs.target;
    if (query.kind !== 'app' || query.surface.kind !== 'version' || query.locales.length > 0)
        return [];
    const locales = states.map(({ ref, locale, places }) => {
        const plans = jobs.map((one) => one.plan).filter((one) => one.localizationId === ref.id);
        const left = places.filter((place) => !plans.some((one) => one.displayType === place.displayType));
        return {
            locale,
            sets: [
                ...plans.map(({ displayType, slots }) => ({ displayType, screenshots: slots.length })),
                ...left.map(({ displayType, screenshots }) => ({ displayType, screenshots: screenshots.length })),
            ],
        };
    });
    return findLackingSizes(locales, target.primaryLocale);
}

// EXTERNAL MODULE: ./src/run/commands/read-sets.ts
var read_sets = __webpack_require__(9538);
;// CONCATENATED MODULE: ./src/run/commands/delete-sets.ts





/** `delete`: deletes the sets that both filters name. One that isn't there is no error. What goes is listed first. */
async function deleteSets(job) {
    const { target, runtime, record } = job;
    const { log } = runtime;
    const sets = await (0,read_sets/* readFoundSets */.G)(job);
    record.outcomes = sets;
    if (sets.length === 0) {
        log.info('Nothing to do: there is no such set.');
        return;
    }
    refuseLocked(target, sets.length);
    for (const set of sets) {
        log.startGroup(`Delete ${(0,plan_plan/* describePlace */.df)(set)} · set ${set.setId} · ${(0,describe_outcome/* countOf */.pq)(set.before.length, 'screenshot')}`);
        for (const { fileName, checksum } of set.before)
            log.info(`${fileName} · ${checksum.kind === 'md5' ? checksum.md5 : 'no checksum yet'}`);
        log.endGroup();
    }
    const outcomes = await Promise.all(sets.map((set) => deleteSet(set, job)));
    record.outcomes = outcomes;
    for (const outcome of outcomes)
        if (outcome.errors.length === 0)
            log.info(describeEnd(outcome));
}
function describeEnd(outcome) {
    const place = (0,plan_plan/* describePlace */.df)(outcome);
    return outcome.deleted
        ? `deleted · ${place} · set ${outcome.setId}`
        : `gone already · ${place} · someone else deleted it`;
}
async function deleteSet(set, { session: { backend }, target }) {
    try {
        const localization = target.localizations.find(({ ref }) => ref.id === set.localizationId)?.ref;
        if (localization === undefined)
            throw new TypeError(`a set of a localization that wasn't read: ${set.localizationId}`);
        await backend.deletePlace({ localization, displayType: set.displayType, id: set.setId });
    }
    catch (error) {
        if (!(error instanceof src_errors/* ActionError */.lZ))
            throw error;
        if (backend.classify(error) === 'gone')
            return { ...set, setId: null, before: [], after: [] };
        return { ...set, errors: [error] };
    }
    return { ...set, removed: set.before, after: [], deleted: true };
}

;// CONCATENATED MODULE: ./src/run/explain-refusal.ts


/**
 * Adds to an error that App Store Connect's refusal has caused what only a run that knows its target can say: the state
 * that may forbid editing, or that an ID belongs to one version. Any other error comes back as it is.
 */
function explainRefusal(error, target) {
    const refusal = findRefusal(error);
    const advice = refusal === undefined ? undefined : explain_refusal_adviseOn(refusal, target);
    const [issue, ...others] = error.issues;
    if (advice === undefined || issue === undefined || others.length > 0)
        return error;
    const hint = issue.hint === undefined ? advice : `${advice} ${issue.hint}`;
    return new src_errors/* ActionError */.lZ({ ...issue, hint }, { cause: error.cause });
}
/** The refusal itself: what is told may stand around it as its cause. */
function findRefusal(error) {
    if (error instanceof src_errors/* ApiError */.hD)
        return error;
    return error instanceof Error && error.cause !== undefined ? findRefusal(error.cause) : undefined;
}
function explain_refusal_adviseOn(refusal, { query, versionState }) {
    if (query.kind !== 'app') {
        const id = query.kind === 'set' ? query.setId : query.localization.id;
        const isUnknown = refusal.status === 404 && refusal.path.split('/').includes(id);
        if (!isUnknown && !isAboutState(refusal))
            return undefined;
        return `The ID of a ${query.kind} belongs to one version and must be set anew for each release: compare it with the one in App Store Connect.`;
    }
    if (versionState === undefined || !isAboutState(refusal))
        return undefined;
    const what = NOUNS[query.surface.kind];
    return (0,editable_states/* judgeState */.dS)(versionState) === 'editable'
        ? `The ${what} was in ${versionState} when this run read it: look whether it has been submitted since.`
        : `The ${what} is in ${versionState}. ${(0,editable_states/* isUnderWay */.gn)(versionState) ? (0,editable_states/* adviseOnState */.Zq)(versionState) : 'App Store Connect may not let it be edited in that state.'}`;
}
const NOUNS = {
    version: 'version',
    'custom-product-page': 'page',
    treatment: 'experiment',
};
/**
 * Whether a conflict may come from a version that can't be edited. Of Apple's codes only the family is known (api,
 * section 2); these members of it are about something else.
 */
function isAboutState(refusal) {
    if (refusal.status !== 409)
        return false;
    const isOfFamily = refusal.hasCode('STATE_ERROR') || refusal.hasCode('ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE');
    return isOfFamily && !OTHER_CONFLICTS.some((code) => refusal.hasCode(code));
}
const OTHER_CONFLICTS = [
    'STATE_ERROR.SCREENSHOT_TOO_MANY',
    'STATE_ERROR.SCREENSHOT_REQUIRED',
    'STATE_ERROR.UPLOAD_INCOMPLETE',
    'STATE_ERROR.UPLOAD_EXPIRED',
];

// EXTERNAL MODULE: ./src/run/open-session.ts + 30 modules
var open_session = __webpack_require__(1521);
;// CONCATENATED MODULE: ./src/run/carry-out.ts






const COMMANDS = {
    apply: applySets,
    plan: reportPlan,
    check: checkSets,
    read: read_sets/* readSets */.A,
    // Loaded only where it is asked for: it brings the writer of YAML along.
    pull: async (job) => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(420)]).then(__webpack_require__.bind(__webpack_require__, 3420))).pullSets(job),
    delete: deleteSets,
};
/** Finds the target and carries out the command. What is known, whatever happens, is put on record. */
async function carryOut(settings, wishes, { runtime, record }) {
    const { command, target: query } = settings.inputs;
    const session = (0,open_session/* openSession */.f)(settings, runtime);
    let target;
    const explain = (error) => explainRefusal(error, { query, versionState: target?.versionState });
    try {
        target = await findJobTarget(settings, session);
        if (target === undefined) {
            runtime.log.info('Nothing to do: there is no such set.');
            return;
        }
        record.target = target.description;
        for (const note of target.notes)
            runtime.log.info(note);
        await COMMANDS[command]({ settings, wishes, target, session, runtime, record });
    }
    catch (error) {
        throw error instanceof src_errors/* ActionError */.lZ ? explain(error) : error;
    }
    finally {
        record.outcomes = record.outcomes.map((one) => ({ ...one, errors: one.errors.map(explain) }));
        record.requests = session.api.requests;
        session.close();
    }
}
/** The target that the inputs name; undefined for a set that is to be deleted and isn't there (any more). */
async function findJobTarget({ inputs }, { backend }) {
    try {
        return await backend.findTarget(inputs.target);
    }
    catch (error) {
        if (inputs.command === 'delete' && inputs.target.kind === 'set' && backend.classify(error) === 'gone')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 9538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readSets),
/* harmony export */   G: () => (/* binding */ readFoundSets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8720);
/* harmony import */ var _plan_set_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5442);
/* harmony import */ var _report_describe_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3980);
/* harmony import */ var _state_read_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(101);
/* harmony import */ var _wanted_choose_localizations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7437);






/** `read`: the sets as they are, into the outputs. Files say nothing here; the filters do. */
async function readSets(job) {
    const sets = await readFoundSets(job);
    job.record.outcomes = sets;
    const { log } = job.runtime;
    log.startGroup(`Read ${(0,_report_describe_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(sets.length, 'set')}`);
    for (const set of sets) {
        log.info(`${(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .describePlace */ .df)(set)} · set ${set.setId} · ${(0,_report_describe_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(set.before.length, 'screenshot')}`);
    }
    log.endGroup();
}
/**
 * Reads the sets that the filters let through. Without one that is there the outcome is empty; a locale that isn't there is
 * an error, unless `missing: skip` says otherwise.
 */
async function readFoundSets({ wishes, target, session }) {
    const filters = { ...wishes, orderingFile: undefined, folder: undefined };
    const chosen = (0,_wanted_choose_localizations_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseLocalizations */ .Cj)(target.localizations, filters);
    if (chosen.issues.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TargetError */ .I0(chosen.issues);
    const states = target.state ?? (await (0,_state_read_state_js__WEBPACK_IMPORTED_MODULE_4__/* .readState */ .u)(chosen.localizations, session.backend));
    return states.flatMap(({ ref, locale, places }) => places
        .filter((place) => (0,_wanted_choose_localizations_js__WEBPACK_IMPORTED_MODULE_3__/* .isTypeLetThrough */ .TU)(place.displayType, wishes))
        .map((place) => (0,_plan_set_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .createFoundOutcome */ .F8)({
        localizationId: ref.id,
        locale,
        displayType: place.displayType,
        place,
    })));
}


/***/ }),

/***/ 7437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ chooseLocalizations),
/* harmony export */   FS: () => (/* binding */ ordersOf),
/* harmony export */   TU: () => (/* binding */ isTypeLetThrough),
/* harmony export */   zP: () => (/* binding */ folderLocalesOf)
/* harmony export */ });
/* harmony import */ var _folder_find_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6784);

/**
 * Chooses the localizations that a run concerns: those that `locale` lets through and that the ordering file or, without
 * one, a folder of images names. A locale that is named but isn't there is a problem.
 */
function chooseLocalizations(there, wishes) {
    const known = new Set(there.map((one) => one.locale));
    const problems = namedLocales(wishes)
        .filter(({ locale }) => !known.has(locale) && isLetThrough(locale, wishes))
        .map((named) => describeMissing(named, [...known]));
    const letThrough = there.filter(({ locale }) => isLetThrough(locale, wishes));
    // One localization and one display type are one set: then the shared folders count too, and a locale needs none of its own.
    const isOneSet = letThrough.length === 1 && wishes.displayTypes.length === 1;
    const concerned = letThrough.filter(({ locale }) => isOneSet || isConcerned(locale, wishes));
    const isSkipped = wishes.missing === 'skip';
    const issues = isSkipped ? [] : [...problems];
    if (concerned.length === 0 && issues.length === 0)
        issues.push(describeNothing(wishes, [...known]));
    return { localizations: concerned, issues, warnings: isSkipped ? problems : [] };
}
/** What the ordering file says of a locale: its own key, else `default`. */
function ordersOf(locale, file) {
    return file?.kind === 'map' ? (file.locales.get(locale) ?? file.default) : undefined;
}
/**
 * The locales in whose folders the images of a locale are looked for: its own, then those that its alias leads over
 * (`de-DE: en-US`). `default` is the key of a map and no folder.
 */
function folderLocalesOf(locale, file) {
    const chain = [locale];
    let alias = ordersOf(locale, file)?.alias;
    while (alias !== undefined && file?.kind === 'map') {
        if (alias !== 'default')
            chain.push(alias);
        alias = (alias === 'default' ? file.default : file.locales.get(alias))?.alias;
    }
    return [...new Set(chain)];
}
function isLetThrough(locale, { locales }) {
    return locales.length === 0 || locales.includes(locale);
}
function isConcerned(locale, wishes) {
    const { orderingFile, folder } = wishes;
    if (orderingFile?.kind === 'list')
        return true;
    if (orderingFile !== undefined) {
        const orders = ordersOf(locale, orderingFile)?.orders;
        return orders !== undefined && [...orders.keys()].some((one) => isTypeLetThrough(one, wishes));
    }
    if (folder === undefined)
        return true;
    return (0,_folder_find_images_js__WEBPACK_IMPORTED_MODULE_0__/* .localeFolders */ .O)(folder).some((one) => one.locale === locale);
}
/** Whether the filter lets a display type through. */
function isTypeLetThrough(displayType, { displayTypes }) {
    return displayTypes.length === 0 || displayTypes.includes(displayType);
}
function namedLocales({ locales, orderingFile, folder }) {
    const named = new Map();
    for (const locale of locales)
        named.set(locale, { locale, by: 'Input "locale"' });
    if (orderingFile?.kind === 'map') {
        const { file } = orderingFile;
        for (const [locale, { line, column }] of orderingFile.locales) {
            named.set(locale, { locale, by: file, location: { file, line, column } });
        }
    }
    if (orderingFile === undefined && folder !== undefined) {
        for (const { locale } of (0,_folder_find_images_js__WEBPACK_IMPORTED_MODULE_0__/* .localeFolders */ .O)(folder)) {
            if (!named.has(locale))
                named.set(locale, { locale, by: `The folder ${folder.loose.relativePath}` });
        }
    }
    return [...named.values()];
}
function describeMissing({ locale, by, location }, known) {
    return {
        code: 'TARGET_NOT_FOUND',
        message: `${by} names the locale ${locale}, and App Store Connect has ${listLocales(known)} here`,
        hint: 'Add the locale in App Store Connect (this action creates none), or use "missing: skip" to go on with a warning.',
        ...(location === undefined ? {} : { location }),
    };
}
function describeNothing(wishes, known) {
    const filters = [
        ...(wishes.locales.length > 0 ? [`"locale: ${wishes.locales.join(', ')}"`] : []),
        ...(wishes.displayTypes.length > 0 ? [`"display-type: ${wishes.displayTypes.join(', ')}"`] : []),
    ];
    const files = wishes.orderingFile?.file ?? wishes.folder?.loose.relativePath;
    const what = [...filters, ...(files === undefined ? [] : [files])].join(' and ');
    return {
        code: 'TARGET_NOT_FOUND',
        message: `No set is left to work on: ${what === '' ? 'nothing' : what} leaves none of the locales that are there (${listLocales(known)})`,
        hint: 'Check the filters, the keys of the ordering file and the names of the folders.',
    };
}
function listLocales(locales) {
    return locales.length === 0 ? 'no locale' : locales.toSorted().join(', ');
}


/***/ }),

/***/ 6784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findImages),
/* harmony export */   O: () => (/* binding */ localeFolders)
/* harmony export */ });
/**
 * The union of `<locale>/<display type>/` and `<locale>/` of each locale, `<display type>/` and the folder itself, a name counting once,
 * from the first that has it. Names that differ only in their Unicode form (macOS may write é as two characters) are one name here, as they look
 * alike to whoever put them into two folders; within one folder both stay, so that no file vanishes silently.
 */
function findImages(folder, query) {
    const images = [];
    const ignored = new Map();
    const seen = new Set();
    for (const { folder: each, own } of foldersOf(folder, query)) {
        const added = each.images.filter(({ name }) => !seen.has(name.normalize('NFC')));
        images.push(...added.map((image) => ({ ...image, own })));
        for (const { name } of added)
            seen.add(name.normalize('NFC'));
        for (const name of each.ignored)
            if (!ignored.has(name))
                ignored.set(name, pathOf(each, name));
    }
    return { images, ignored };
}
/** The locales with at least one image in their folder: without an ordering file the run concerns these. */
function localeFolders(folder) {
    return [...folder.locales]
        .map(([locale, { loose, displayTypes }]) => ({
        locale,
        displayTypes: [...displayTypes].filter(([, { images }]) => images.length > 0).map(([displayType]) => displayType),
        loose: loose.images,
    }))
        .filter(({ displayTypes, loose }) => displayTypes.length > 0 || loose.length > 0);
}
function foldersOf(folder, { locales, displayType, includeShared }) {
    const ofLocales = locales.flatMap((locale) => folder.locales.get(locale) ?? []);
    return [
        ...ofLocales.flatMap(({ displayTypes, loose }) => [
            { folder: displayTypes.get(displayType), own: true },
            { folder: loose, own: false },
        ]),
        { folder: includeShared ? folder.displayTypes.get(displayType) : undefined, own: true },
        { folder: includeShared ? folder.loose : undefined, own: false },
    ].flatMap(({ folder: each, own }) => (each === undefined ? [] : [{ folder: each, own }]));
}
function pathOf({ relativePath }, name) {
    return relativePath === '.' ? name : `${relativePath}/${name}`;
}


/***/ })

};
