export const id = 748;
export const ids = [748];
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

/***/ 8748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applySets: () => (/* binding */ applySets),
  checkSets: () => (/* binding */ checkSets),
  reportPlan: () => (/* binding */ reportPlan)
});

// EXTERNAL MODULE: ./src/plan/plan.ts
var plan_plan = __webpack_require__(8720);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 13 modules
var core = __webpack_require__(1889);
// EXTERNAL MODULE: ./src/action/tell-runner.ts
var tell_runner = __webpack_require__(3042);
;// CONCATENATED MODULE: ./src/action/reservation-state.ts


/** Begin of the names under which reservations are kept; a number follows. */
const PREFIX = 'reservation-';
/** Returns a state that holds nothing. Names are used again, so that only as many are kept as are open at a time. */
function createReservationState() {
    const open = new Map();
    function slotOf(isIt) {
        return [...open].find(([, one]) => isIt(one))?.[0];
    }
    function keep(slot, reserving, assetId) {
        open.set(slot, { reserving, assetId });
        save(slot, JSON.stringify({ ...reserving, assetId }));
    }
    function forget(slot) {
        if (slot === undefined)
            return;
        open.delete(slot);
        save(slot, '');
    }
    return {
        begin(reserving) {
            let slot = 1;
            while (open.has(slot))
                slot += 1;
            keep(slot, reserving, null);
        },
        made(assetId, reserving) {
            const slot = slotOf((one) => one.reserving === reserving);
            if (slot !== undefined)
                keep(slot, reserving, assetId);
        },
        refused: (reserving) => forget(slotOf((one) => one.reserving === reserving)),
        settled: (assetId) => forget(slotOf((one) => one.assetId === assetId)),
    };
}
function save(slot, text) {
    (0,tell_runner/* tellRunner */.s)('GITHUB_STATE', () => core/* saveState */.LZ(`${PREFIX}${slot}`, text));
}
/** The reservations that the main step left in the action's state without knowing what became of them. */
function readOpenReservations(env) {
    return Object.entries(env).flatMap(([name, text = '']) => name.startsWith(`STATE_${PREFIX}`) && text !== '' ? [JSON.parse(text)] : []);
}

;// CONCATENATED MODULE: ./src/action/progress.ts


/** Tells the log what happens to the sets, one line for each thing done, and keeps reservations in the action's state. */
function createApplyEvents(log, waiting, totals) {
    const reservations = createReservationState();
    let uploaded = 0;
    return {
        onSetCreated: (place, setId) => log.info(`created ${(0,plan_plan/* describePlace */.df)(place)} · set ${setId}`),
        onReserving: reservations.begin,
        onReserved: reservations.made,
        onRefused: reservations.refused,
        // It is another run's: the post step is told nothing of it.
        onAdopted: () => { },
        onSettled: reservations.settled,
        onUploaded(place, image, durationMs) {
            uploaded += 1;
            const counted = `uploaded ${uploaded} of ${totals.uploads}`;
            const where = place.locale === '' ? place.displayType : place.locale;
            log.info([counted, where, image.name, formatSize(image.sizeBytes), formatDuration(durationMs)].join(' · '));
        },
        onAwaiting: waiting.onAwaiting,
        onFailed: (place, message) => log.info(`failed · ${(0,plan_plan/* describePlace */.df)(place)} · ${message}`),
        onRemoved: (place, fileName, reason) => log.info(`removed · ${(0,plan_plan/* describePlace */.df)(place)} · ${fileName} (${reason})`),
        onReordered: (place) => log.info(`ordered · ${(0,plan_plan/* describePlace */.df)(place)}`),
        onRetry: (place, message) => log.info(`again · ${(0,plan_plan/* describePlace */.df)(place)} · ${message}`),
    };
}
/** Bytes as people read them, such as `1.2 MB`. */
function formatSize(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    if (bytes < 1_000_000)
        return `${(bytes / 1000).toFixed(0)} kB`;
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
/** Milliseconds as seconds, such as `0.8 s`. */
function formatDuration(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}

// EXTERNAL MODULE: ./src/listing.ts
var listing = __webpack_require__(4907);
// EXTERNAL MODULE: ./src/plan/label-place.ts
var label_place = __webpack_require__(5063);
;// CONCATENATED MODULE: ./src/action/waiting-news.ts


const MINUTE_MS = 60_000;
/** Sets that a line names; the others are counted. */
const NAMED_SETS = 3;
/** Returns news that are told when waiting begins, once a minute, and when it ends. `timeoutMs` is how long it lasts at most. */
function createWaitingNews({ log, clock, timeoutMs, }) {
    const awaited = new Map();
    let beganAt = 0;
    let cancel = () => { };
    function describe() {
        const images = [...awaited.values()].reduce((sum, one) => sum + one.images, 0);
        return `${(0,listing/* countOf */.p)(images, 'image')} of ${(0,listing/* countOf */.p)(awaited.size, 'set')}`;
    }
    function remindLater() {
        cancel = clock.after(MINUTE_MS, () => {
            const places = (0,label_place/* labelPlaces */.hC)([...awaited.values()].slice(0, NAMED_SETS).map(({ place }) => place));
            const more = awaited.size > NAMED_SETS ? ', …' : '';
            log.info(`still waiting for ${describe()}: ${places.join(', ')}${more}`);
            remindLater();
        });
    }
    return {
        onAwaiting(place, images) {
            const key = `${place.localizationId} ${place.displayType}`;
            const wasWaiting = awaited.size > 0;
            if (images > 0)
                awaited.set(key, { place, images });
            else
                awaited.delete(key);
            const isWaiting = awaited.size > 0;
            if (isWaiting === wasWaiting)
                return;
            cancel();
            if (isWaiting) {
                beganAt = clock.elapsed();
                log.info(`waiting for App Store Connect to process ${describe()}, ${describeTime(timeoutMs)} at most`);
                remindLater();
            }
            else
                log.info(`waited for ${describeSeconds(clock.elapsed() - beganAt)}`);
        },
        stop: () => cancel(),
    };
}
function describeTime(ms) {
    return ms % MINUTE_MS === 0 ? `${ms / MINUTE_MS} min` : `${Math.round(ms / 1000)} s`;
}
function describeSeconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/plan/set-outcome.ts
var set_outcome = __webpack_require__(5442);
// EXTERNAL MODULE: ./src/plan/describe-problems.ts
var describe_problems = __webpack_require__(3575);
;// CONCATENATED MODULE: ./src/apply/progress/processing-error.ts



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
function isTransientFailure(asset) {
    return asset.problems.every((problem) => TRANSIENT.test(problem.code));
}
/** What Apple says of an image that it couldn't use, with what to do. */
function createProcessingError(slot, asset, place) {
    const hint = HINTS.find((entry) => asset.problems.some((problem) => entry.code.test(problem.code)))?.hint;
    return new errors/* ApplyError */.d5({
        code: 'PROCESSING_FAILED',
        message: `App Store Connect could not use ${slot.image.relativePath} (${slot.image.width} × ${slot.image.height} pixels) for ${(0,label_place/* labelPlace */.QJ)(place)}: ${(0,describe_problems/* describeProblems */.y)(asset)}`,
        hint: hint ?? 'Check the image against the screenshot specifications of Apple, and run this again.',
        location: { file: slot.image.relativePath },
    });
}
/** Which images Apple hadn't finished with when the time was up. */
function createTimeoutError(images, place, timeoutMs) {
    return new errors/* ApplyError */.d5({
        code: 'PROCESSING_TIMEOUT',
        message: `App Store Connect has not finished processing ${images.join(', ')} for ${(0,label_place/* labelPlace */.QJ)(place)} within ${Math.round(timeoutMs / 1000)} s`,
        hint: 'Nothing more was removed. Run this again later: what is complete by then isn\'t uploaded again, and what it was to replace is removed by "unlisted: remove". "processing-timeout" sets how long to wait.',
    });
}

;// CONCATENATED MODULE: ./src/apply/progress/set-progress.ts


/** Takes note that a screenshot is gone from the set. */
function forget(progress, screenshotId) {
    progress.gone.add(screenshotId);
    progress.present = progress.present.filter((one) => one.id !== screenshotId);
    for (const [slot, { id }] of progress.uploaded)
        if (id === screenshotId)
            progress.uploaded.delete(slot);
}
/** Takes note that an image was committed: from now on it counts as uploaded, whatever becomes of the run. */
function rememberCommitted(slot, screenshot, progress) {
    progress.uploaded.set(slot, screenshot);
    const others = progress.present.filter((one) => one.id !== screenshot.id);
    const index = progress.present.findIndex((one) => one.id === screenshot.id);
    progress.present = others.toSpliced(index < 0 ? others.length : index, 0, screenshot);
}
/** The images of the plan that this run has brought into the set and that Apple has finished with. */
function listComplete({ uploaded }) {
    return [...uploaded].flatMap(([slot, { state }]) => (state === 'complete' ? [slot] : []));
}
/**
 * Takes over what a list shows of the set, and returns it by ID. One that lags behind doesn't make forget what this run
 * knows better.
 */
function rememberListed(progress, found) {
    const listed = new Map(found.map((one) => [one.id, one]));
    progress.resurfaced.clear();
    for (const id of progress.gone)
        if (listed.has(id))
            progress.resurfaced.add(id);
    const all = [...found, ...progress.present.filter((one) => !listed.has(one.id))];
    progress.present = all.filter((one) => !progress.gone.has(one.id));
    updateUploaded(progress, listed);
    return listed;
}
/** Takes over what screenshots are now that were asked for by their IDs. */
function rememberFound(progress, found) {
    const byId = new Map(found.map((one) => [one.id, one]));
    progress.present = progress.present.map((one) => byId.get(one.id) ?? one);
    updateUploaded(progress, byId);
}
function updateUploaded(progress, found) {
    for (const [slot, known] of progress.uploaded)
        progress.uploaded.set(slot, found.get(known.id) ?? known);
}
/** Puts on record that an image couldn't be uploaded. A cancelled job isn't the failure of an image: it ends the set. */
function recordFailure(slot, progress, { error, context }) {
    if (context.signal.aborted)
        throw context.signal.reason;
    const failure = nameImage(error, slot, progress);
    progress.failures.push({ slot, error: failure });
    context.events.onFailed(progress.plan, failure.message);
}
/** Takes note that somebody else has removed a screenshot. One that this run uploaded is a failure of its image. */
function recordVanished(screenshotId, progress, context) {
    const slot = [...progress.uploaded].find(([, { id }]) => id === screenshotId)?.[0];
    forget(progress, screenshotId);
    if (slot === undefined)
        return;
    const error = new errors/* ApplyError */.d5({
        code: 'UPLOAD_FAILED',
        message: `${slot.image.relativePath} was uploaded to ${(0,label_place/* labelPlace */.QJ)(progress.plan)}, and somebody else removed it`,
        hint: 'Make sure that nothing else changes this set, and run this again. What it was to replace stays.',
        location: { file: slot.image.relativePath },
    });
    recordFailure(slot, progress, { error, context });
}
/** Puts on record images that weren't tried, because of the failure before them. */
function recordSkipped(slots, progress) {
    const cause = progress.failures[0]?.error ?? progress.errors[0];
    for (const slot of slots)
        progress.failures.push({ slot, error: createUploadError(slot, progress.plan, cause) });
}
/** An error that doesn't say which image it is about becomes the cause of one that does. */
function nameImage(error, slot, progress) {
    const isNamed = error instanceof errors/* ActionError */.lZ && error.issues.some((issue) => issue.location !== undefined);
    return isNamed ? error : createUploadError(slot, progress.plan, error);
}
/** What App Store Connect's refusal asks for is the better hint; a general one stands in for it. */
function createUploadError(slot, place, cause) {
    const hint = cause instanceof errors/* ActionError */.lZ ? cause.hint : undefined;
    return new errors/* ApplyError */.d5({
        code: 'UPLOAD_FAILED',
        message: `${slot.image.relativePath} could not be uploaded to ${(0,label_place/* labelPlace */.QJ)(place)}`,
        hint: hint ?? 'Run this again: what is complete stays, and only what is missing is uploaded.',
        location: { file: slot.image.relativePath },
    }, cause === undefined ? undefined : { cause });
}

;// CONCATENATED MODULE: ./src/apply/removal/remove-if-there.ts
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

;// CONCATENATED MODULE: ./src/apply/upload/reservation/remove-open-reservations.ts

/**
 * After a cancel: removes the reservations that this run made and didn't fill, each on its own. One that was committed
 * meanwhile stays. Never rejects: what can't be removed is left to the post step, which knows of it.
 */
async function removeOpenReservations(progress, context) {
    const backend = context.afterCancel();
    const removing = [...progress.open].map(async (assetId) => {
        const { asset, screenshot } = await backend.readAsset(assetId);
        if (asset.state !== 'reserved')
            return;
        await backend.removeAsset(assetId);
        settleReservation(assetId, progress, context);
        forget(progress, screenshot?.id ?? assetId);
    });
    await Promise.allSettled(removing);
}
/** Takes note that a reservation has become a screenshot, is gone, or is no business of this run any more. */
function settleReservation(assetId, progress, context) {
    progress.open.delete(assetId);
    context.events.onSettled(assetId);
}

;// CONCATENATED MODULE: ./src/apply/upload/reservation/drop-reservation.ts




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
    settleReservation(assetId, progress, context);
}
/**
 * The same where an error has led to it: a clean-up that fails is told in the log, hides nothing and stops nothing else.
 * Rejects only when the job is cancelled.
 */
async function dropAfterFailure(dropped, progress, context) {
    try {
        await dropReservation(dropped, progress, context);
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        context.events.onFailed(progress.plan, `what was left of it could not be removed: ${(0,errors/* toActionError */.ie)(error).message}`);
    }
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

// EXTERNAL MODULE: ./src/plan/compare-picture.ts
var compare_picture = __webpack_require__(8887);
;// CONCATENATED MODULE: ./src/apply/progress/pauses.ts
/**
 * Nominal milliseconds between attempts and looks, by what is waited for: every pause of an apply but those of the polls. When the
 * numbers are used up it is given up.
 */
const PAUSES_MS = {
    /** For a checksum that App Store Connect hasn't told yet and that decides: 30 s in all (design, section 4), then name and size do. */
    checksum: [2000, 3000, 4000, 6000, 7000, 8000],
    /** Before what got no clear answer is looked for once more, and made again (api: a 503 has hidden a success). */
    lostAnswer: [1000, 2000, 4000],
    /** For a set that is said to be there and isn't listed, such as while a deletion settles: 20 s in all. */
    unlistedPlace: [1000, 2000, 4000, 6000, 7000],
    /** For an order or a removal that is refused with a conflict where nothing was uploaded: at least four within 20 s (design, promise 7). */
    conflict: [1000, 2000, 4000, 6000, 6000],
    /** The same while Apple may still be processing what was uploaded: the last one repeats, until that has taken all its time. */
    conflictWhileProcessing: [2000, 2000, 3000, 4000, 6000, 9000, 13_000, 15_000],
    /** For a read-back that differs, since lists lag behind writes: 20 s in all (design, promise 7). */
    readBack: [1000, 2000, 3000, 4000, 5000, 5000],
};
/** How long a checksum is waited for where polls look for it. */
const CHECKSUM_TIMEOUT_MS = 30_000;

;// CONCATENATED MODULE: ./src/apply/progress/read-if-there.ts
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

;// CONCATENATED MODULE: ./src/apply/upload/retry-or-fail.ts




/**
 * What to do about an image that can't be used: its local image is uploaded once more where that may help, the first time. Else it
 * is put on record as failed, and undefined is returned.
 */
function retryOrFail({ slot, number, isTold }, { failed, isForeign }, { progress, context }) {
    const { plan } = progress;
    const { name } = slot.image;
    const isOurs = !isForeign && (slot.kind === 'upload' || number > 1);
    if (number === 1 && (failed === undefined || !isOurs || isTransientFailure(failed))) {
        context.events.onRetry(plan, `${explain(name, failed)}; it is uploaded once more`);
        return { slot, number: 2, isTold };
    }
    const error = failed === undefined ? createGoneError() : createProcessingError(slot, failed, plan);
    recordFailure(slot, progress, { error, context });
    return undefined;
    function createGoneError() {
        return new errors/* ApplyError */.d5({
            code: 'UPLOAD_FAILED',
            message: `${slot.image.relativePath} was uploaded for ${(0,label_place/* labelPlace */.QJ)(plan)}, and somebody else removed it before it was shown`,
            hint: 'Make sure that nothing else changes these screenshots, and run this again. What it was to replace stays.',
            location: { file: slot.image.relativePath },
        });
    }
}
function explain(name, failed) {
    if (failed === undefined)
        return `${name} was removed before it was shown`;
    return isTransientFailure(failed)
        ? `processing ${name} failed without fault of the image`
        : `App Store Connect could not use ${name}, as somebody else had uploaded it`;
}

;// CONCATENATED MODULE: ./src/apply/upload/follow-round.ts









/** Polls without a screenshot that was committed, before it is asked for by its ID: lists lag behind writes. */
const MISSES_BEFORE_ASKING = 4;
/**
 * Waits until each image of a round is complete, has failed, or the time is up. Each is followed by its ID: a list that
 * doesn't show it yet, or a checksum that isn't there yet, means to wait. Returns those that are worth another attempt.
 */
async function followRound(sent, { progress, poller, uploads }, context) {
    const deadline = (progress.lastCommit ?? context.clock.elapsed()) + context.processingTimeoutMs;
    const retries = [];
    const completeSince = new Map();
    const nobody = new Map();
    let waiting = sent;
    let misses = 0;
    while (waiting.length > 0) {
        context.events.onAwaiting(progress.plan, waiting.length);
        const snapshot = await poller.next(deadline);
        const listed = snapshot === undefined ? nobody : rememberListed(progress, snapshot.get(progress.plan.displayType) ?? []);
        const unlisted = waiting.filter((one) => !listed.has(one.screenshot.id));
        misses = unlisted.length > 0 ? misses + 1 : 0;
        const isAsking = misses >= MISSES_BEFORE_ASKING || snapshot === undefined;
        const asked = isAsking ? await askById(unlisted, { progress, context }) : nobody;
        const still = [];
        for (const one of waiting) {
            const screenshot = listed.get(one.screenshot.id) ?? asked.get(one.screenshot.id);
            if (screenshot === undefined && progress.gone.has(one.screenshot.id))
                continue;
            if (screenshot === undefined || !isSettled(screenshot, one)) {
                still.push(one);
                continue;
            }
            const retry = await settle(one, screenshot, { progress, uploads, context });
            if (retry !== undefined)
                retries.push(retry);
        }
        waiting = still;
        if (waiting.length === 0 && retries.length === 0)
            poller.sawComplete(progress.lastCommit ?? 0);
        if (snapshot !== undefined)
            continue;
        if (waiting.length > 0)
            recordTimeout(waiting, progress, context);
        break;
    }
    context.events.onAwaiting(progress.plan, 0);
    return retries;
    /** Whether nothing more is to be expected: what somebody else may have filled must tell its checksum, for a while. */
    function isSettled(screenshot, { isForeign }) {
        if (screenshot?.state !== 'complete')
            return screenshot?.state === 'failed';
        if (!isForeign || screenshot.checksum.kind !== 'pending')
            return true;
        const since = completeSince.get(screenshot.id) ?? context.clock.elapsed();
        completeSince.set(screenshot.id, since);
        return context.clock.elapsed() - since >= CHECKSUM_TIMEOUT_MS;
    }
}
/** Takes note of an image that is complete, or removes one that failed. Returns another attempt where that may help. */
async function settle(one, screenshot, { progress, uploads, context }) {
    if (screenshot.state === 'complete') {
        if ((0,compare_picture/* comparePicture */.sy)(screenshot, one.slot.image, { trustsSize: true }) === 'another') {
            progress.uploaded.delete(one.slot);
            recordFailure(one.slot, progress, { error: createForeignError(one, progress), context });
        }
        return undefined;
    }
    progress.uploaded.delete(one.slot);
    uploads.rememberFailed({ ...screenshot, id: screenshot.assetId });
    await dropAfterFailure(bothOf(screenshot), progress, context);
    return retryOrFail(one, { failed: screenshot, isForeign: one.isForeign }, { progress, context });
}
function createForeignError({ slot }, { plan }) {
    return new errors/* ApplyError */.d5({
        code: 'UPLOAD_FAILED',
        message: `Somebody else uploaded another picture to ${(0,label_place/* labelPlace */.QJ)(plan)} in the place of ${slot.image.relativePath}`,
        hint: 'Make sure that nothing else changes this set, and run this again.',
        location: { file: slot.image.relativePath },
    });
}
/** Images that Apple hasn't finished with are in the set all the same, and take their place in its order. */
function recordTimeout(waiting, progress, context) {
    const names = waiting.map((one) => one.slot.image.relativePath);
    const error = createTimeoutError(names, progress.plan, context.processingTimeoutMs);
    for (const { slot } of waiting)
        progress.failures.push({ slot, error });
    context.events.onFailed(progress.plan, error.message);
}
/**
 * Asks by its ID for each screenshot that no list shows: lists lag behind, and may do so for longer than processing takes. One that
 * is gone was removed by somebody else, and isn't waited for. Returns what was found.
 */
async function askById(unlisted, { progress, context }) {
    const found = new Map();
    for (const { screenshot } of unlisted) {
        const one = await readScreenshotIfThere(screenshot.id, context);
        if (one === undefined)
            recordVanished(screenshot.id, progress, context);
        else
            found.set(one.id, one);
    }
    rememberFound(progress, [...found.values()]);
    return found;
}

;// CONCATENATED MODULE: ./src/apply/progress/superseded.ts


/**
 * Whether what the plan removes may go: what is replaced only while its successor, of this run or of an earlier one, is known to
 * be there and complete. A failed attempt has no picture to be kept.
 */
function isReadyToGo({ screenshot, reason }, progress) {
    if (reason !== 'replaced' || screenshot.state === 'failed')
        return true;
    const slot = (0,plan_plan/* imagesOf */.IC)(progress.plan).find((one) => one.replaces.includes(screenshot));
    if (slot !== undefined)
        return listComplete(progress).includes(slot);
    const staying = new Set(progress.plan.slots.flatMap((one) => (one.kind === 'screenshot' ? [one.screenshot.id] : [])));
    return progress.present.some((one) => {
        return staying.has(one.id) && one.state === 'complete' && nameOf(one) === nameOf(screenshot);
    });
}
function nameOf({ fileName }) {
    return fileName.normalize('NFC');
}
/** Screenshots whose place another one has taken, in an earlier run or in this one: the first to go where room is needed. */
function listSuperseded(progress) {
    const replaced = progress.plan.removals.filter(({ reason }) => reason === 'replaced');
    return replaced.filter((removal) => isReadyToGo(removal, progress)).map(({ screenshot }) => screenshot);
}

;// CONCATENATED MODULE: ./src/apply/progress/conflict-pauses.ts

/** Nominal milliseconds during which a refusal is tried again at least, also where processing has taken all its time. */
const LEAST_MS = 20_000;
/** Returns the pauses from now on; `deadline` is the time until which processing may be the reason, undefined where nothing was uploaded. */
function createConflictPauses(now, deadline) {
    const end = deadline === undefined ? undefined : Math.max(deadline, now + LEAST_MS);
    let attempt = -1;
    return {
        next(later) {
            attempt += 1;
            if (end === undefined)
                return PAUSES_MS.conflict[attempt];
            if (later >= end)
                return undefined;
            const pauses = PAUSES_MS.conflictWhileProcessing;
            return Math.min(pauses[Math.min(attempt, pauses.length - 1)] ?? 0, end - later);
        },
    };
}

;// CONCATENATED MODULE: ./src/apply/removal/remove-screenshots.ts






/**
 * Removes screenshots that the plan removes, side by side. Each stands for itself: one that can't be removed is an error of the
 * set, and the others go all the same. Rejects only when the job is cancelled.
 */
async function removeAll(screenshots, progress, context) {
    const results = await Promise.allSettled(screenshots.map((one) => removeOne(one, progress, context)));
    for (const result of results)
        if (result.status === 'rejected')
            throw result.reason;
}
async function removeOne(screenshot, progress, context) {
    const removal = progress.plan.removals.find((one) => one.screenshot.id === screenshot.id);
    try {
        const wasThere = await removePatiently(screenshot, progress, context);
        forget(progress, screenshot.id);
        if (!wasThere)
            return;
        progress.removed.push(screenshot);
        context.events.onRemoved(progress.plan, screenshot.fileName, removal?.reason ?? 'replaced');
    }
    catch (error) {
        if (context.signal.aborted)
            throw error;
        const failure = createRemovalError(screenshot, progress, error);
        progress.stuck.add(screenshot.id);
        progress.errors.push(failure);
        context.events.onFailed(progress.plan, failure.message);
    }
}
/** Apple refuses removals for a while as it does orders, with a conflict: that is waited out. */
async function removePatiently({ id }, { lastCommit }, context) {
    const { backend, clock, signal, processingTimeoutMs } = context;
    const deadline = lastCommit === undefined ? undefined : lastCommit + processingTimeoutMs;
    const pauses = createConflictPauses(clock.elapsed(), deadline);
    for (;;) {
        try {
            return await removeIfThere(id, context);
        }
        catch (error) {
            const pause = backend.classify(error) === 'conflict' ? pauses.next(clock.elapsed()) : undefined;
            if (pause === undefined)
                throw error;
            await clock.sleep(pause, { signal });
        }
    }
}
function createRemovalError({ fileName }, { plan }, cause) {
    const { code, hint } = (0,errors/* toActionError */.ie)(cause);
    return new errors/* ApplyError */.d5({
        code,
        message: `"${fileName}" could not be removed from ${(0,label_place/* labelPlace */.QJ)(plan)}`,
        hint: hint ?? 'Run this again: a second run does only what is left.',
    }, { cause });
}
/**
 * Carries out the removals that are left. They come last: a run that stops half-way must never leave less than it found.
 * After a failed upload nothing is removed, and what is replaced goes only while its successor is known to be there, complete.
 */
async function removeScreenshots(progress, context) {
    if (progress.failures.length > 0 || progress.isHalted)
        return;
    const present = new Set(progress.present.map((one) => one.id));
    const due = progress.plan.removals.filter(({ screenshot: { id } }) => present.has(id) && !progress.stuck.has(id));
    const ready = due.filter((removal) => isReadyToGo(removal, progress)).map((removal) => removal.screenshot);
    await removeAll(ready, progress, context);
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

;// CONCATENATED MODULE: ./src/apply/upload/make-room.ts




/** Removes what stands in the way of the next round, and returns how many images it can take. */
async function makeRoom(queue, progress, context) {
    for (;;) {
        const removals = chooseForRoom(queue, progress);
        await removeAll(removals, progress, context);
        // What can't be removed leaves no room for its successor: the others come first.
        queue.sort((left, right) => Number(isStuck(left, progress)) - Number(isStuck(right, progress)));
        const places = progress.plan.place.capacity - progress.present.length;
        if (places > 0 || !removals.some((one) => progress.stuck.has(one.id)))
            return places;
    }
}
function isStuck({ slot }, { stuck }) {
    return slot.replaces.some((one) => stuck.has(one.id));
}
function chooseForRoom(queue, progress) {
    const present = new Set(progress.present.map((one) => one.id));
    const isThere = (one) => present.has(one.id) && !progress.stuck.has(one.id);
    const completed = listComplete(progress);
    return chooseRemovals({
        free: progress.plan.place.capacity - present.size,
        needed: queue.filter((attempt) => needsPlace(attempt, progress)).length,
        hasSucceeded: completed.length > 0,
        hasFailed: progress.failures.length > 0,
        superseded: listSuperseded(progress).filter(isThere),
        others: [
            ...progress.plan.removals.filter((one) => one.reason === 'unlisted').map((one) => one.screenshot),
            ...queue.flatMap(({ slot }) => slot.replaces),
        ].filter(isThere),
    });
}
/** Whether an image needs a place of its own: one that adopts a reservation has it already. */
function needsPlace({ slot, number }, { plan }) {
    if (slot.kind === 'place' || number > 1)
        return true;
    return !plan.before.some((one) => one.id === slot.adopts?.id);
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

;// CONCATENATED MODULE: ./src/apply/upload/reservation/adopt-reservation.ts





/**
 * Takes over an abandoned reservation for an image. What somebody else completed meanwhile counts as ours when it is the
 * same picture. Undefined where a new reservation is needed; one that Apple no longer says how to fill is removed.
 */
async function adoptReservation(slot, progress, context) {
    const adopts = slot.adopts;
    if (adopts === null || progress.gone.has(adopts.id))
        return undefined;
    const shown = progress.present.find((one) => one.id === adopts.id);
    const reservation = await readWhenTold(shown?.assetId ?? adopts.id, slot, context);
    if (reservation === undefined) {
        forget(progress, adopts.id);
        return undefined;
    }
    const { asset, screenshot = shown, parts } = reservation;
    if (asset.state === 'reserved' && parts.length > 0) {
        context.events.onAdopted(asset.id);
        return { ...reservation, screenshot };
    }
    if ((0,compare_picture/* isShown */.aJ)(asset)) {
        return (0,compare_picture/* comparePicture */.sy)(asset, slot.image, { trustsSize: true }) === 'same'
            ? { ...reservation, screenshot }
            : undefined;
    }
    await dropAfterFailure({ assetId: asset.id, screenshotId: screenshot?.id }, progress, context);
    context.events.onRemoved(progress.plan, adopts.fileName, 'leftover');
    return undefined;
}
/** Reads a reservation, and where it was completed waits until its checksum tells which picture it is. */
async function readWhenTold(assetId, { image }, context) {
    for (const pause of PAUSES_MS.checksum) {
        const found = await readAssetIfThere(assetId, context);
        const isUntold = found !== undefined && (0,compare_picture/* isShown */.aJ)(found.asset) && (0,compare_picture/* comparePicture */.sy)(found.asset, image) === 'untold';
        if (!isUntold)
            return found;
        await context.clock.sleep(pause, { signal: context.signal });
    }
    return readAssetIfThere(assetId, context);
}

;// CONCATENATED MODULE: ./src/apply/upload/reservation/reserve-image.ts



/** Gets a place for an image: an abandoned reservation for it where there is one, else a new one. */
async function claimPlace(slot, progress, context) {
    const adopted = await adoptReservation(slot, progress, context);
    if (adopted !== undefined)
        return { slot, reservation: adopted, isOurs: false, isRenewed: false };
    return { slot, reservation: await reserve(slot, progress, context), isOurs: true, isRenewed: false };
}
/** Makes a new reservation. One whose answer is lost may turn up later, and is on record as such. */
async function reserve(slot, progress, context) {
    const others = context.assets.filter((one) => (0,compare_picture/* isReservationFor */.qg)(one, slot.image));
    const knownIds = new Set([...progress.present.map((one) => one.assetId), ...others.map((one) => one.id)]);
    const onLost = () => {
        progress.lost.add(slot);
        context.events.onRetry(progress.plan, `the answer to reserving ${slot.image.name} was lost; it is looked up`);
    };
    const reservation = await reserveSafely({ place: progress.place, image: slot.image, knownIds, onLost }, progress, context);
    if (reservation.screenshot !== undefined)
        progress.present = [...progress.present, reservation.screenshot];
    return reservation;
}
/** Says what is asked for before it is, and what came of it: whatever ends the run, it is known what may stay behind. */
async function reserveSafely(request, progress, context) {
    const { events, backend, signal } = context;
    const { place, image, knownIds } = request;
    const reserving = {
        locale: progress.plan.locale,
        place,
        name: image.name,
        sizeBytes: image.sizeBytes,
        md5: image.md5,
        knownIds: [...knownIds],
    };
    events.onReserving(reserving);
    try {
        const reservation = await reserveImage(request, context);
        progress.open.add(reservation.asset.id);
        events.onReserved(reservation.asset.id, reserving);
        return reservation;
    }
    catch (error) {
        if (!signal.aborted && backend.classify(error) !== 'unknown')
            events.onRefused(reserving);
        throw error;
    }
}
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
            const pause = PAUSES_MS.lostAnswer[attempt];
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

;// CONCATENATED MODULE: ./src/apply/upload/show-image.ts



/**
 * Shows an image in its place, once: where the answer is lost, it is looked for before it is shown again. Undefined where it can't
 * be shown any more: App Store Connect couldn't use it in the meantime, which `uploads` knows then, and it is removed; or somebody
 * else has removed it.
 */
async function showImage(asset, { progress, uploads }, context) {
    const { backend, clock, signal } = context;
    const { place } = progress;
    const known = new Set([...progress.present.map(({ id }) => id), ...progress.gone]);
    for (let attempt = 0;; attempt += 1) {
        try {
            return remember(await backend.show(place, asset));
        }
        catch (error) {
            const kind = backend.classify(error);
            if ((kind === 'conflict' || kind === 'gone') && !(await isUsable()))
                return undefined;
            const pause = PAUSES_MS.lostAnswer[attempt];
            if (kind !== 'unknown' || pause === undefined)
                throw error;
            await clock.sleep(pause, { signal });
            const found = (await backend.readScreenshots(place)).find(({ id, assetId }) => assetId === asset.id && !known.has(id));
            if (found !== undefined)
                return remember(found);
        }
    }
    async function isUsable() {
        const found = (await readAssetIfThere(asset.id, context))?.asset;
        if (found?.state === 'failed') {
            uploads.rememberFailed(found);
            await dropAfterFailure({ assetId: found.id, screenshotId: undefined }, progress, context);
        }
        return found !== undefined && found.state !== 'failed';
    }
    function remember(screenshot) {
        progress.present = [...progress.present, screenshot];
        return screenshot;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/images/file/file-stamp.ts

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
    throw new errors/* ApplyError */.d5({
        code: 'API_ANSWER_INVALID',
        message: `App Store Connect asked for parts of ${image.relativePath} that don't cover its ${image.sizeBytes} bytes exactly once`,
        hint: 'Run this again; should it stay, report it to Apple.',
        location: { file: image.relativePath },
    });
}
async function checkUnchanged(image) {
    if ((await readFileStamp(image.path)) === image.stamp)
        return;
    throw new errors/* ImageError */.C8({
        code: 'IMAGE_CHANGED',
        message: `${image.relativePath} was changed while it was being uploaded`,
        hint: 'Make sure that no other step writes to the folder of screenshots, and run this again.',
        location: { file: image.relativePath },
    });
}

;// CONCATENATED MODULE: ./src/apply/upload/upload-image.ts







/**
 * Sends an image to its reservation and commits it. A reservation that is gone or no longer open is given up for a new one,
 * once. When the image can't be sent, the reservation that this run made is removed, unless somebody else has filled it, and
 * one that was there before stays.
 */
async function sendImage(claim, progress, context) {
    const { backend, signal } = context;
    const { slot, reservation, isOurs } = claim;
    if (reservation.asset.state !== 'reserved')
        return { reservation, asset: reservation.asset, isForeign: true };
    try {
        await sendFile(slot.image, reservation.parts, signal);
        return { reservation, ...(await commitImage(reservation.asset, slot.image, { progress, context })) };
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        const kind = backend.classify(error);
        const isClosed = kind === 'expired' || kind === 'gone';
        const filled = isClosed || isOurs ? await readFilled(claim, context) : undefined;
        if (filled !== undefined && (0,compare_picture/* comparePicture */.sy)(filled, slot.image) !== 'another') {
            settleReservation(filled.id, progress, context);
            return { reservation, asset: filled, isForeign: true };
        }
        if (filled === undefined && (isOurs || isClosed))
            await drop(reservation, progress, context);
        else
            settleReservation(reservation.asset.id, progress, context);
        if (!isClosed || claim.isRenewed)
            throw error;
        context.events.onRetry(progress.plan, `the place for ${slot.image.name} is no longer open; it is reserved anew`);
        const renewed = await reserve(slot, progress, context);
        return sendImage({ slot, reservation: renewed, isOurs: true, isRenewed: true }, progress, context);
    }
}
function drop({ asset, screenshot }, progress, context) {
    return dropAfterFailure({ assetId: asset.id, screenshotId: screenshot?.id }, progress, context);
}
/** The picture with which somebody else, such as a run at the same time, has filled a reservation; undefined where nobody has. */
async function readFilled({ reservation }, context) {
    const found = await readAssetIfThere(reservation.asset.id, context);
    return found !== undefined && (0,compare_picture/* isShown */.aJ)(found.asset) ? found.asset : undefined;
}
/** Commits an upload. An answer that was lost, or a commit that somebody else made, is looked up before it is repeated. */
async function commitImage(asset, image, { progress, context }) {
    const { backend, clock, events, signal } = context;
    for (const pause of [...PAUSES_MS.lostAnswer, undefined]) {
        try {
            return { asset: await backend.commit(asset.id, image.md5), isForeign: false };
        }
        catch (error) {
            const kind = backend.classify(error);
            if (kind !== 'unknown' && kind !== 'conflict')
                throw error;
            const { asset: found } = await backend.readAsset(asset.id);
            const isCommitted = found.state !== 'reserved';
            if (isCommitted && (0,compare_picture/* comparePicture */.sy)(found, image) !== 'another')
                return { asset: found, isForeign: true };
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
 * Uploads images of a plan and follows each by its ID until it is complete or has failed. In rounds: as many as the
 * set has room for, then, as successors complete, more. Failures are put on record; the other images go on.
 */
async function uploadImages(slots, site, context) {
    const { progress } = site;
    const queue = slots.map((slot) => ({ slot, number: 1, isTold: false }));
    while (queue.length > 0) {
        const round = takeRound(queue, progress, await makeRoom(queue, progress, context));
        if (round.length === 0)
            break;
        await site.turn.begin();
        const sent = await sendRound(round, site, context);
        site.turn.end();
        queue.push(...sent.retries, ...(await followRound(sent.images, site, context)));
        if (sent.isStopped)
            break;
    }
    recordSkipped(queue.map((attempt) => attempt.slot), progress);
    await sweepLostReservations(progress, context);
}
/**
 * Reserves in the wanted order, one after the other, and sends each file as soon as it has its place. What refuses one
 * reservation refuses those behind it too, so the first refusal stops the set.
 */
async function sendRound(round, site, context) {
    const { progress, poller, uploads } = site;
    const endSending = poller.beginSending();
    const sending = [];
    const retries = [];
    const onRetry = (attempt) => retries.push(attempt);
    try {
        for (const [index, attempt] of round.entries()) {
            const source = await findSource(attempt);
            if (source === undefined) {
                recordSkipped(round.slice(index + 1).map((one) => one.slot), progress);
                return { images: await collect(sending), retries, isStopped: true };
            }
            const sent = sendOne(source, attempt, { site, before: sending.at(-1), onRetry, context });
            // Collected in the end; until then nobody else hears of a failure.
            sent.catch(() => { });
            sending.push(sent);
        }
        return { images: await collect(sending), retries, isStopped: false };
    }
    finally {
        await Promise.allSettled(sending);
        endSending();
    }
    async function findSource(attempt) {
        const { slot, number } = attempt;
        context.signal.throwIfAborted();
        if (slot.kind === 'place' && number === 1)
            return { kind: 'there', asset: Promise.resolve(slot.asset) };
        const key = `${context.backend.uploadKeyOf(progress.place, slot.image.md5)} ${number}`;
        const shared = uploads.join(key);
        if (shared !== undefined)
            return { kind: 'there', asset: shared };
        const end = uploads.begin(key);
        try {
            return { kind: 'claim', claim: await claimPlace(toUpload(attempt), progress, context), end };
        }
        catch (error) {
            end.fail(error);
            recordFailure(slot, progress, { error, context });
            return undefined;
        }
    }
}
/** What an attempt uploads: after the first one no image is used that was there before. */
function toUpload({ slot, number }) {
    if (slot.kind === 'upload' && number === 1)
        return slot;
    return { kind: 'upload', image: slot.image, replaces: slot.replaces, adopts: null };
}
async function collect(sending) {
    return (await Promise.all(sending)).filter((one) => one !== undefined);
}
async function sendOne(source, attempt, { site, before, onRetry, context }) {
    const { progress, poller, uploads } = site;
    const { clock, events } = context;
    const startedAt = clock.elapsed();
    try {
        const { asset, screenshot: reserved, isForeign } = await obtainImage(source, progress, context);
        // Images are shown in the wanted order, one after the other.
        if (reserved === undefined)
            await before;
        const screenshot = reserved ?? (await showImage(asset, site, context));
        if (screenshot === undefined) {
            const failed = uploads.findFailed(asset.id);
            const retry = retryOrFail(attempt, { failed, isForeign }, { progress, context });
            if (retry !== undefined)
                onRetry(retry);
            return undefined;
        }
        rememberCommitted(attempt.slot, screenshot, progress);
        progress.lastCommit = clock.elapsed();
        poller.committed();
        // Told once: another attempt was announced as such.
        if (!attempt.isTold)
            events.onUploaded(progress.plan, attempt.slot.image, clock.elapsed() - startedAt);
        return { ...attempt, isTold: true, screenshot, isForeign };
    }
    catch (error) {
        recordFailure(attempt.slot, progress, { error, context });
        return undefined;
    }
}
/** The image, and the screenshot that it is where reserving it has shown it. */
async function obtainImage(source, progress, context) {
    if (source.kind === 'there')
        return { asset: await source.asset, screenshot: undefined, isForeign: false };
    try {
        const { asset, reservation, isForeign } = await sendImage(source.claim, progress, context);
        settleReservation(asset.id, progress, context);
        source.end.succeed(asset);
        const { screenshot } = reservation;
        const shown = screenshot === undefined ? undefined : { ...screenshot, ...asset, id: screenshot.id };
        return { asset, screenshot: shown, isForeign };
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
    const shown = [...progress.plan.before, ...progress.uploaded.values()].map((one) => one.assetId);
    const known = new Set([...shown, ...context.assets.map((one) => one.id)]);
    const lost = [...progress.lost].map((slot) => slot.image);
    for (const { asset, screenshot } of await context.backend.readReservations(progress.place)) {
        // Where reservations say what they are for, one that says nothing is somebody else's.
        const isLost = asset.checksum.kind !== 'none' && lost.some((image) => (0,compare_picture/* isReservationFor */.qg)(asset, image));
        if (!isLost || known.has(asset.id))
            continue;
        await dropAfterFailure({ assetId: asset.id, screenshotId: screenshot?.id }, progress, context);
        context.events.onRemoved(progress.plan, asset.fileName, 'leftover');
    }
}

;// CONCATENATED MODULE: ./src/apply/await-wanted.ts








/**
 * Waits for screenshots that are wanted and there and that Apple still processes, whoever uploaded them, until the time that
 * processing may take since the run's start is over. One that fails meanwhile gives its position to its local image, once. What
 * can't be complete is an error of the set, which is put in order all the same.
 */
async function awaitWanted(site, context) {
    const { progress } = site;
    const failedBefore = new Set(listUnfinished(progress, 'failed').map((slot) => slot.screenshot.id));
    await awaitProcessing(site, context);
    const failed = listUnfinished(progress, 'failed');
    const replacements = failed.flatMap((slot) => failedBefore.has(slot.screenshot.id) ? [] : replaceByImage(slot, progress));
    for (const { screenshot } of replacements)
        await dropAfterFailure(bothOf(screenshot), progress, context);
    if (replacements.length > 0) {
        const slots = replacements.map(({ slot }) => slot);
        await uploadImages(slots, site, context);
    }
    for (const slot of listUnfinished(progress, 'failed'))
        fail(createFailedError(slot.screenshot, progress));
    for (const slot of listUnfinished(progress, 'reserved'))
        fail(createReservedError(slot.screenshot, progress));
    function fail(error) {
        progress.errors.push(error);
        context.events.onFailed(progress.plan, error.message);
    }
}
async function awaitProcessing({ progress, poller, turn }, context) {
    const { processingTimeoutMs, events } = context;
    for (;;) {
        const waiting = listUnfinished(progress, 'processing');
        events.onAwaiting(progress.plan, waiting.length);
        if (waiting.length === 0)
            return;
        // Nothing is sent meanwhile: other sets go on.
        turn.end();
        const snapshot = await poller.next(processingTimeoutMs);
        if (snapshot === undefined) {
            const names = waiting.map(({ screenshot }) => `"${screenshot.fileName}"`);
            const error = createTimeoutError(names, progress.plan, processingTimeoutMs);
            progress.errors.push(error);
            progress.isHalted = true;
            events.onAwaiting(progress.plan, 0);
            events.onFailed(progress.plan, error.message);
            return;
        }
        rememberListed(progress, snapshot.get(progress.plan.displayType) ?? []);
    }
}
/** The wanted screenshots that are in this state as far as this run knows. */
function listUnfinished({ plan, present }, state) {
    const known = new Map(present.map((one) => [one.id, one]));
    return (0,plan_plan/* unfinishedOf */.$B)(plan).flatMap((slot) => {
        const screenshot = known.get(slot.screenshot.id);
        return screenshot?.state === state ? [{ ...slot, screenshot }] : [];
    });
}
/** Plans the upload of the local image in the position of a screenshot that failed; nothing where there is none. */
function replaceByImage({ image, screenshot }, progress) {
    if (image === null)
        return [];
    const slot = { kind: 'upload', image, replaces: [], adopts: null };
    const { plan } = progress;
    const slots = plan.slots.map((one) => (one.kind === 'screenshot' && one.screenshot.id === screenshot.id ? slot : one));
    progress.plan = { ...plan, slots };
    return [{ slot, screenshot }];
}
function createFailedError(screenshot, { plan }) {
    return new errors/* ApplyError */.d5({
        code: 'PROCESSING_FAILED',
        message: `App Store Connect could not use "${screenshot.fileName}" of ${(0,label_place/* labelPlace */.QJ)(plan)}: ${(0,describe_problems/* describeProblems */.y)(screenshot)}`,
        hint: 'Upload it anew with "screenshots", or remove it from the ordering file and from the set.',
    });
}
function createReservedError({ fileName }, { plan }) {
    return new errors/* ApplyError */.d5({
        code: 'PROCESSING_FAILED',
        message: `"${fileName}" of ${(0,label_place/* labelPlace */.QJ)(plan)} never got its file`,
        hint: 'Upload it with "screenshots", or remove it from the ordering file and from the set.',
    });
}

;// CONCATENATED MODULE: ./src/apply/progress/describe-progress.ts





/** What was done to a set so far, in the form in which it is told. */
function describeProgress(progress) {
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
            ...progress.errors,
            ...describeLosses(progress),
        ],
    };
}
/** Names what was removed to make room for an image that then didn't come, or isn't complete. */
function describeLosses(progress) {
    const complete = listComplete(progress);
    if (complete.length === (0,plan_plan/* imagesOf */.IC)(progress.plan).length)
        return [];
    const succeeded = new Set(complete.flatMap((slot) => slot.replaces));
    const losses = progress.removed.filter((one) => !succeeded.has(one));
    if (losses.length === 0)
        return [];
    const names = losses.map((one) => `"${one.fileName}"`).join(', ');
    return [
        new errors/* ApplyError */.d5({
            code: 'UPLOAD_FAILED',
            message: `${names} had to make room in ${(0,label_place/* labelPlace */.QJ)(progress.plan)}, and what should have followed did not come`,
            hint: 'Run this again to upload what is missing.',
        }),
    ];
}

;// CONCATENATED MODULE: ./src/apply/progress/apply-record.ts


/** Returns the record of a run that carries out these plans; nothing is done yet. */
function createApplyRecord(plans) {
    const begun = new Map();
    const ended = new Map();
    function describe(plan) {
        const progress = begun.get(plan);
        return ended.get(plan) ?? (progress === undefined ? (0,set_outcome/* createUntouchedOutcome */.ox)(plan) : describeProgress(progress));
    }
    return {
        outcomes: () => plans.map(describe),
        begin: (plan, progress) => void begun.set(plan, progress),
        end: (plan, outcome) => void ended.set(plan, outcome),
    };
}

;// CONCATENATED MODULE: ./src/apply/progress/poller.ts
const FIRST_POLL_MS = 2000;
const LONGEST_BETWEEN_POLLS_MS = 15_000;
/** A timer can't be set for longer; the loop looks again. */
const LONGEST_PAUSE_MS = 3_600_000;
/**
 * Milliseconds from the last commit to the poll behind the one at `previous`: when half as much time again has passed, 15 s later
 * at most. Whatever the processing takes, it is seen soon for its length, and with few requests.
 */
function pollBehind(previous) {
    return Math.min(previous * 1.5, previous + LONGEST_BETWEEN_POLLS_MS);
}
/**
 * Reads the sets of one localization for everybody who waits for them, since one request reads them all. It reads while somebody
 * waits and nobody sends, at times after the last commit that are further and further apart; the first one is later where the run
 * has learnt that earlier ones are in vain.
 */
class Poller {
    #options;
    #waiters = new Set();
    #sending = 0;
    /** Of the next poll, in milliseconds from the last commit; undefined for the first one. */
    #offset;
    #polledAt = Number.NEGATIVE_INFINITY;
    #lastCommit;
    #isRunning = false;
    #wake = () => { };
    constructor(options) {
        this.#options = options;
        this.#lastCommit = options.clock.elapsed();
    }
    /** Says that files are being sent to one of the sets; polling rests until the returned function is called. */
    beginSending() {
        this.#sending += 1;
        return () => {
            this.#sending -= 1;
            this.#wake();
        };
    }
    /** Says that a file was committed just now: the schedule begins anew. */
    committed() {
        this.#lastCommit = this.#options.clock.elapsed();
        this.#offset = undefined;
        this.#wake();
    }
    /** Says that the last poll showed a set complete whose last file was committed at that time. */
    sawComplete(lastCommit) {
        this.#options.pace.learn(this.#polledAt - lastCommit);
    }
    /**
     * The next snapshot. At the deadline (in `clock.elapsed` time) there is a last one, whatever the schedule says; undefined once
     * a poll was made at the deadline or behind it.
     */
    async next(deadline) {
        if (this.#polledAt >= deadline)
            return undefined;
        const waiting = new Promise((resolve, reject) => this.#waiters.add({ deadline, resolve, reject }));
        this.#wake();
        // Not awaited: it goes on for others, never rejects, and what it meets reaches each waiter.
        void this.#start();
        return waiting;
    }
    async #start() {
        if (this.#isRunning)
            return;
        this.#isRunning = true;
        try {
            await this.#run();
        }
        catch (error) {
            for (const waiter of this.#waiters)
                waiter.reject(error);
            this.#waiters.clear();
        }
        finally {
            this.#isRunning = false;
        }
        // Somebody may have begun to wait while the loop was on its way out.
        if (this.#waiters.size > 0)
            await this.#start();
    }
    async #run() {
        while (this.#waiters.size > 0) {
            const deadline = Math.min(...[...this.#waiters].map((waiter) => waiter.deadline));
            const pause = Math.min(this.#dueAt(), deadline) - this.#options.clock.elapsed();
            if (pause > 0)
                await this.#pauseOrWake(pause);
            else
                await this.#poll();
        }
    }
    async #poll() {
        const { read, clock } = this.#options;
        this.#polledAt = clock.elapsed();
        const waiting = [...this.#waiters];
        const snapshot = await read();
        // One poll answers all that came due while it was under way: a slow answer isn't followed by a burst.
        while (this.#dueAt() <= clock.elapsed())
            this.#offset = pollBehind(this.#nextOffset());
        for (const waiter of waiting) {
            this.#waiters.delete(waiter);
            waiter.resolve(snapshot);
        }
    }
    #dueAt() {
        return this.#sending > 0 ? Number.POSITIVE_INFINITY : this.#lastCommit + this.#nextOffset();
    }
    #nextOffset() {
        return this.#offset ?? Math.max(FIRST_POLL_MS, this.#options.pace.shortestMs() ?? 0);
    }
    /** Ends early when a commit or the end of sending changes what is due. */
    async #pauseOrWake(ms) {
        const { clock, signal } = this.#options;
        const woken = new AbortController();
        this.#wake = () => woken.abort();
        const either = AbortSignal.any([signal, woken.signal]);
        try {
            await clock.sleep(Math.min(ms, LONGEST_PAUSE_MS), { signal: either });
        }
        catch (error) {
            if (!woken.signal.aborted)
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./src/apply/progress/processing-pace.ts
/** Returns a pace of which nothing is known yet. */
function createProcessingPace() {
    let shortest;
    return {
        shortestMs: () => shortest,
        learn(ms) {
            shortest = Math.min(shortest ?? ms, ms);
        },
    };
}

;// CONCATENATED MODULE: ./src/apply/order-set.ts



/**
 * Sends the order of a set until it is taken. Apple refuses it for a while after uploads, with a 409 whose text varies, so
 * every 409 is tried again; a list that somebody else has changed in the meantime is brought up to date first. An answer
 * that was lost is looked up. Any other refusal is final. Returns the list that was taken.
 */
async function orderSet(request, context) {
    const { backend, clock, events, signal } = context;
    const { set, place } = request;
    const pauses = createConflictPauses(clock.elapsed(), request.deadline);
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
            const pause = pauses.next(clock.elapsed());
            if (pause === undefined || !(isLost || kind === 'conflict'))
                throw error;
            if (isLost)
                events.onRetry(set, 'the answer to the order was lost');
            // Said once: processing may go on for minutes.
            else if (attempt === 0 && error instanceof errors/* ActionError */.lZ)
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

;// CONCATENATED MODULE: ./src/apply/put-in-order.ts


/** Sends the order unless what stays stands in it already. What is about to be removed goes to the end until then. */
async function putInOrder(progress, context) {
    const staying = createOrder(progress);
    const present = progress.present.map((one) => one.id);
    if (isInOrder(staying, present))
        return undefined;
    const all = [...staying, ...present.filter((id) => !staying.includes(id))];
    const deadline = progress.lastCommit === undefined ? undefined : progress.lastCommit + context.processingTimeoutMs;
    const taken = await orderSet({ ...createOrderFacts(progress), screenshotIds: all, deadline }, context);
    progress.isReordered = true;
    progress.present = sortBy(progress.present, all);
    const named = new Set(listNamed(progress));
    for (const { id } of progress.present)
        if (!taken.includes(id))
            recordVanished(id, progress, context);
    // What somebody else removed is missed only where the plan names it.
    return { ...createOrderFacts(progress), screenshotIds: staying.filter((id) => named.has(id) || taken.includes(id)) };
}
/** What of an order is known whatever the order is. */
function createOrderFacts({ plan, place, gone, present, uploaded, }) {
    const named = [...plan.before, ...present, ...uploaded.values()].map(({ id, fileName }) => [id, fileName]);
    return { set: plan, place, goneIds: gone, names: new Map(named) };
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

;// CONCATENATED MODULE: ./src/apply/verify-order.ts




/**
 * Makes sure that an order that was sent is there, and that what was removed isn't. `present` is what the first read-back found.
 * One that differs is read again for 20 s, since lists lag behind, and the order is sent once more. Returns the order found;
 * throws `ORDER_NOT_APPLIED`.
 */
async function verifyOrder(sent, present, context) {
    const { backend, clock, events, signal } = context;
    let found = present;
    for (const [index, pause] of PAUSES_MS.readBack.entries()) {
        if (isAsWanted(sent, found))
            return found;
        await clock.sleep(pause, { signal });
        found = await backend.readOrder(sent.place);
        if (index !== RESEND_AFTER || isInOrder(sent.screenshotIds, found))
            continue;
        events.onRetry(sent.set, 'the order read back is not the one that was sent; it is sent once more');
        await resendOrder(sent.place, await bringUpToDate(sent, found, context), context);
    }
    if (isAsWanted(sent, found))
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
function isAsWanted({ screenshotIds, goneIds }, found) {
    return isInOrder(screenshotIds, found) && !found.some((id) => goneIds.has(id));
}
function createOrderError(sent, found) {
    const { id } = sent.place;
    const name = id === null ? (0,label_place/* labelPlace */.QJ)(sent.set) : `${(0,label_place/* labelPlace */.QJ)(sent.set)}, ID ${id}`;
    const nameOf = (id) => `"${sent.names.get(id) ?? id}"`;
    const missing = sent.screenshotIds.filter((id) => !found.includes(id)).map(nameOf);
    const surviving = found.filter((id) => sent.goneIds.has(id)).map(nameOf);
    const what = [
        ...(missing.length > 0 ? [`no longer holds ${missing.join(', ')}`] : []),
        ...(surviving.length > 0 ? [`still holds ${surviving.join(', ')}, which was removed`] : []),
    ];
    const order = `holds ${found.length} screenshots in another order than the one that App Store Connect accepted`;
    return new errors/* ApplyError */.d5({
        code: 'ORDER_NOT_APPLIED',
        message: `The set ${name}, read back for 20 s, ${what.length > 0 ? what.join(' and ') : order}`,
        hint: 'Somebody else may be changing this set at the same time. Run this again; a second run does only what is left.',
    });
}

;// CONCATENATED MODULE: ./src/apply/read-back.ts


/**
 * Reads back what was ordered in a localization: one request, more only where an order isn't found as it was sent, or where what
 * was removed is still there. What the request shows of other sets is verified too. What is reported afterwards is what was found.
 */
async function readBack(applied, localization, context) {
    const wanted = applied.flatMap(({ expected, isReadBack }) => (isReadBack && expected !== undefined ? [expected] : []));
    if (wanted.length === 0)
        return applied.map((one) => one.outcome);
    const found = readOrders(wanted, localization, context);
    return Promise.all(applied.map(async ({ outcome, expected, isReadBack }) => {
        if (expected === undefined)
            return outcome;
        try {
            const present = (await found).get(expected.set.displayType) ?? [];
            const isShown = isReadBack || present.length > 0;
            return isShown ? await verify(outcome, present, { expected, context }) : outcome;
        }
        catch (error) {
            if (!isReadBack)
                return outcome;
            return describeFailed({ ...outcome, errors: [...outcome.errors, (0,errors/* toActionError */.ie)(error)] }, expected, context);
        }
    }));
}
async function verify(outcome, present, { expected, context }) {
    const order = await verifyOrder(expected, present, context);
    return expected.screenshotIds.length === 0 ? outcome : describeFound(outcome, order, { expected, context });
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
async function describeFound(outcome, order, { expected, context }) {
    const ids = order.filter((id) => !expected.goneIds.has(id));
    const known = new Map(outcome.after.map((item) => [idOf(item), item]));
    const items = ids.flatMap((id) => known.get(id) ?? []);
    return items.length === ids.length ? { ...outcome, after: items } : readAfter(outcome, expected, context);
}
/** After an order that isn't there: the set as it is, so that nothing is claimed. A set that can't be read is told as it was. */
async function describeFailed(outcome, expected, context) {
    try {
        // By now a list that still shows what was removed is believed.
        const found = await readAfter(outcome, { ...expected, goneIds: new Set() }, context);
        const present = new Set(found.after.map(idOf));
        const removed = outcome.removed.filter(({ id }) => !present.has(id));
        return { ...found, removed, reordered: outcome.reordered && !isSameOrder(found) };
    }
    catch {
        // The error that led here is in the outcome; this one says nothing new.
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

;// CONCATENATED MODULE: ./src/apply/ensure-place.ts



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
            const pause = PAUSES_MS.unlistedPlace[attempt];
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
    return new errors/* ApplyError */.d5({
        code: 'API_REFUSED',
        message: `The set ${(0,label_place/* labelPlace */.QJ)(set)} can't be created, and App Store Connect lists none`,
        hint: 'A set that was deleted just now blocks its successor for a while: run this again in some minutes.',
    }, { cause });
}

;// CONCATENATED MODULE: ./src/apply/start-set.ts


/** Makes sure that the place is there, and what its plan is now. Nothing else has been done yet. */
async function startSet(job, context) {
    const { plan, isCreated } = await findPlan(job, context);
    return {
        plan,
        place: toPlaceRef({ ...job, plan }),
        isCreated,
        isReordered: false,
        isHalted: false,
        errors: [],
        present: plan.before,
        uploaded: new Map(),
        failures: [],
        removed: [],
        stuck: new Set(),
        gone: new Set(),
        resurfaced: new Set(),
        open: new Set(),
        lost: new Set(),
        lastCommit: undefined,
    };
}
/** The plan for a place that is there: one that isn't yet is created, and planned anew where somebody else has filled it. */
async function findPlan(job, context) {
    const { plan } = job;
    if (plan.place.exists)
        return { plan, isCreated: false };
    const { place, isCreated } = await ensurePlace(toPlaceRef(job), plan, context);
    if (isCreated)
        context.events.onSetCreated(plan, place.id ?? '');
    const current = place.screenshots.length === 0 ? plan : await replanWhenTold(place, job, context);
    return { plan: { ...current, place }, isCreated };
}
/** Plans for what somebody else, such as a run at the same time, has put into the place: as soon as it is told what that is. */
async function replanWhenTold(found, { replan, localization }, { backend, clock, signal }) {
    let place = found;
    for (const pause of PAUSES_MS.checksum) {
        const plan = replan(place, false);
        if (plan !== undefined)
            return plan;
        await clock.sleep(pause, { signal });
        place = { ...place, screenshots: await backend.readScreenshots({ localization, ...place }) };
    }
    const plan = replan(place, true);
    if (plan === undefined)
        throw new TypeError('a plan that waits although name and size decide');
    return plan;
}
function toPlaceRef({ localization, plan }) {
    return { localization, displayType: plan.displayType, id: plan.place.id };
}

;// CONCATENATED MODULE: ./src/apply/upload/find-doubles.ts





/**
 * Waits until App Store Connect tells which pictures somebody else, such as a run at the same time, has brought into the set
 * while this run uploaded, as far as one may double another. Of two runs at once the one that looks last sees what both did.
 */
async function awaitForeign({ progress, poller, turn }, context) {
    const deadline = context.clock.elapsed() + CHECKSUM_TIMEOUT_MS;
    while (listDoubled(progress, 'untold').length > 0) {
        // Nothing is sent meanwhile: other sets go on.
        turn.end();
        const snapshot = await poller.next(deadline);
        if (snapshot === undefined)
            return;
        rememberListed(progress, snapshot.get(progress.plan.displayType) ?? []);
    }
}
/**
 * One error that names the images which somebody else, such as a run at the same time, uploaded into the set while this run
 * did: each is there twice now. Where waiting for a checksum was in vain, name and size decide. Whose is to go isn't for one
 * of the two to decide.
 */
function findDoubles(progress) {
    const doubled = listDoubled(progress, 'same');
    if (doubled.length === 0)
        return [];
    const names = doubled.map((slot) => `"${slot.image.name}"`).join(', ');
    return [
        new errors/* ApplyError */.d5({
            code: 'UPLOAD_FAILED',
            message: `${(0,label_place/* labelPlace */.QJ)(progress.plan)} holds ${names} twice: somebody else uploaded the same at the same time`,
            hint: 'Run this again with "unlisted: remove" to remove the second ones. A "concurrency" group lets runs of a workflow wait for each other.',
        }),
    ];
}
/** The images of this run beside which a foreign screenshot stands that compares like this with them. */
function listDoubled({ plan, present, uploaded }, sameness) {
    const known = new Set([...plan.before, ...uploaded.values()].map((one) => one.id));
    const foreign = present.filter((one) => !known.has(one.id) && (0,compare_picture/* isShown */.aJ)(one));
    const compare = (one, { image }) => (0,compare_picture/* comparePicture */.sy)(one, image, { trustsSize: sameness !== 'untold' });
    return [...uploaded.keys()].filter((slot) => foreign.some((one) => compare(one, slot) === sameness));
}

;// CONCATENATED MODULE: ./src/apply/upload/image-uploads.ts
function createImageUploads() {
    const uploads = new Map();
    const failed = new Map();
    return {
        join: (key) => uploads.get(key),
        begin(key) {
            const { promise, resolve, reject } = Promise.withResolvers();
            // Nobody may be waiting for it.
            promise.catch(() => { });
            uploads.set(key, promise);
            return { succeed: resolve, fail: reject };
        },
        rememberFailed: (asset) => void failed.set(asset.id, asset),
        findFailed: (assetId) => failed.get(assetId),
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

















/**
 * Sets that send at a time. Each has one reservation on its way, and fewer requests than that when it begins and ends: with as
 * many as requests may be in flight (12) some would be idle. Few enough that a run that ends early leaves whole sets.
 */
const SETS_AT_A_TIME = 16;
/**
 * Carries out a plan: the only writer. Sets run side by side and independently of each other; one that fails, whatever the
 * error is, is reported in its outcome, and the others are finished. Returns the outcomes in the order of the plan;
 * `record` says them at any moment before.
 */
async function applyPlan(jobs, context, record = createApplyRecord(jobs.map((job) => job.plan))) {
    const shared = {
        takeTurn: createTurns(SETS_AT_A_TIME),
        uploads: createImageUploads(),
        pace: createProcessingPace(),
        record,
    };
    const groups = Map.groupBy(jobs.filter((job) => !(0,plan_plan/* isSatisfied */.n2)(job.plan)), (job) => job.plan.localizationId);
    await Promise.all([...groups.values()].map((group) => applyLocalization(group, shared, context)));
    return record.outcomes();
}
/** The sets of one localization share their polls and their read-back, since one request reads them all. */
async function applyLocalization(jobs, { takeTurn, uploads, pace, record }, context) {
    const [first] = jobs;
    if (first === undefined)
        return;
    const poller = new Poller({ ...context, read: () => readSnapshot(jobs, context), pace });
    const applied = await Promise.all(jobs.map((job) => applySet(job, { poller, turn: takeTurn(), uploads, record }, context)));
    const outcomes = await readBack(applied, first.localization, context);
    for (const [index, outcome] of outcomes.entries())
        record.end(jobs[index]?.plan ?? first.plan, outcome);
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
/**
 * Carries out the plan of one set: makes sure that it exists, uploads, orders, removes. What fails, foreseen or not, is part
 * of the outcome, with all that was done before; nothing of it is undone, and other sets go on.
 */
async function applySet(job, site, context) {
    let progress;
    let sentOrder;
    try {
        await site.turn.begin();
        progress = await startSet(job, context);
        site.record.begin(job.plan, progress);
        await uploadImages((0,plan_plan/* imagesOf */.IC)(progress.plan), { progress, ...site }, context);
        await awaitWanted({ progress, ...site }, context);
        sentOrder = await putInOrder(progress, context);
        await removeScreenshots(progress, context);
        await awaitForeign({ progress, ...site }, context);
        progress.errors.push(...findDoubles(progress));
    }
    catch (error) {
        if (progress === undefined)
            return createUntouchedSet(job.plan, (0,errors/* toActionError */.ie)(error));
        progress.errors.push((0,errors/* toActionError */.ie)(error));
    }
    finally {
        site.turn.end();
    }
    if (context.signal.aborted)
        await removeOpenReservations(progress, context);
    const removed = progress.gone.size === 0 ? undefined : { ...createOrderFacts(progress), screenshotIds: [] };
    return {
        outcome: describeProgress(progress),
        expected: sentOrder ?? removed,
        isReadBack: sentOrder !== undefined || progress.resurfaced.size > 0,
    };
}
function createUntouchedSet(plan, error) {
    return { outcome: (0,set_outcome/* createUntouchedOutcome */.ox)(plan, [error]), expected: undefined, isReadBack: false };
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

// EXTERNAL MODULE: ./src/bounds.ts
var bounds = __webpack_require__(186);
// EXTERNAL MODULE: ./src/report/describe-outcome.ts
var describe_outcome = __webpack_require__(3980);
// EXTERNAL MODULE: ./src/report/escape-text.ts
var escape_text = __webpack_require__(6155);
;// CONCATENATED MODULE: ./src/report/describe-plan.ts






/** Columns of a line of the log: a terminal beside an editor, GitHub's page with its line numbers. */
const COLUMNS = 100;
/** Up to so many differing sets all their names are written out, beyond it what equals another locale's is said once. */
const WRITTEN_OUT_SETS = 12;
/**
 * A plan for the log: each set that differs, or keeps what nothing names, with the names of what is uploaded, replaced,
 * removed and kept, and the order before and after where it changes. Each line is one line, whatever the names hold.
 */
function describePlans(plans) {
    const isFolded = plans.filter(plan_plan/* isChange */.Xb).length > WRITTEN_OUT_SETS;
    const known = new Map();
    const label = (0,label_place/* createPlaceLabels */.X8)();
    return plans.flatMap((plan) => {
        const names = describeNames(plan);
        if (!(0,plan_plan/* isChange */.Xb)(plan) && names.length === 0)
            return [];
        const changes = (0,describe_outcome/* describeChanges */.DT)((0,set_outcome/* createPlannedOutcome */.Zf)(plan), 'planned');
        const title = `${label(plan)}: ${changes}`;
        const key = JSON.stringify([plan.displayType, changes, names]);
        const first = known.get(key);
        if (isFolded && first !== undefined && names.length > 0)
            return [`${title} (names as in ${first})`];
        known.set(key, plan.locale);
        return [title, ...names];
    });
}
/** What happens to a set, one label for each kind of thing. */
function describeNames(plan) {
    const { before, slots, removals, reordered } = plan;
    const write = createWriter(plan);
    const images = slots.filter((slot) => slot.kind !== 'screenshot');
    const added = images.filter((slot) => slot.replaces.length === 0);
    const replacing = images.filter((slot) => slot.replaces.length > 0);
    const replaced = new Set(replacing.flatMap((slot) => slot.replaces));
    const removed = removals.filter(({ screenshot }) => !replaced.has(screenshot));
    const kept = slots.filter((slot) => slot.kind === 'screenshot' && slot.isUnlisted);
    return [
        ...list('upload', added.filter((slot) => slot.kind === 'upload').map(write.slot)),
        ...list('show', added.filter((slot) => slot.kind === 'place').map(write.slot)),
        ...list('replace', replacing.map((slot) => `${write.slot(slot)}${countSeveral(slot.replaces)}`)),
        ...list('remove', removed.map(({ screenshot, reason }) => `${write.screenshot(screenshot)}${reason === 'replaced' ? OUTDATED : ''}`)),
        ...list('keep', kept.map(write.slot)),
        ...(reordered ? [...list('before', before.map(write.screenshot)), ...list('after', slots.map(write.slot))] : []),
    ];
}
/** Behind a screenshot that goes because the picture that stands for it is there already. */
const OUTDATED = ' (left over)';
function countSeveral(replaces) {
    return replaces.length > 1 ? ` (${replaces.length} screenshots)` : '';
}
/** A label with its names, in lines that fit; nothing without names. */
function list(label, names) {
    const lines = [];
    for (const [index, name] of names.entries()) {
        const piece = index < names.length - 1 ? `${name},` : name;
        const line = lines.at(-1);
        if (line === undefined || INDENT + line.length + 1 + piece.length > COLUMNS)
            lines.push(piece);
        else
            lines[lines.length - 1] = `${line} ${piece}`;
    }
    return lines.map((line, index) => `  ${index === 0 ? label : ''}`.padEnd(INDENT) + line);
}
/** Where names begin. */
const INDENT = 11;
/** Writes the names of one set: short where that tells them apart, with the ID where the set holds one name twice. */
function createWriter({ before, slots }) {
    const names = new Set([
        ...before.map((one) => one.fileName),
        ...slots.flatMap((slot) => (slot.kind === 'screenshot' ? [] : [slot.image.name])),
    ]);
    const isClear = new Set([...names].map((text) => shortenName(text, NAME_CHARACTERS))).size === names.size;
    const name = (text) => shortenName(text, isClear ? NAME_CHARACTERS : undefined);
    const screenshot = (one) => {
        const isDoubled = before.some((other) => other !== one && other.fileName === one.fileName);
        return isDoubled ? `${name(one.fileName)} (id:${one.id})` : name(one.fileName);
    };
    const slot = (one) => (one.kind === 'screenshot' ? screenshot(one.screenshot) : name(one.image.name));
    return { screenshot, slot };
}
const NAME_CHARACTERS = 80;
/** A name that can be told from what stands around it: in quotes where it holds what separates names here. */
function shortenName(text, limit) {
    const shown = (0,bounds/* shorten */.ml)((0,escape_text/* toVisibleText */.tc)(text), limit);
    return /^[^\s,"](?:[^,"]*[^\s,")])?$/.test(shown) ? shown : `"${shown.replaceAll('"', '\\"')}"`;
}

;// CONCATENATED MODULE: ./src/run/session/estimate-requests.ts

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

;// CONCATENATED MODULE: ./src/run/session/announce-plan.ts




/** Says what is going to be done, and warns where the hour's quota of requests doesn't reach for it. */
function announcePlan(plans, session, log) {
    logChanges(plans, log);
    const requests = estimateRequests(plans, session.backend);
    session.expect(requests);
    const { quota } = session;
    if (quota === undefined || quota.remaining >= requests)
        return;
    log.warn({
        message: `The plan needs at least ${requests} requests, and App Store Connect takes ${quota.remaining} more from this key within the hour`,
        hint: 'The run pauses as needed, up to 65 minutes in all. A second run does what is left.',
    });
}
/** Each set that differs, with names; the others are only counted: those in order, and those that hold what App Store Connect hasn't finished with. */
function logChanges(plans, log) {
    const changed = plans.filter(plan_plan/* isChange */.Xb);
    const inOrder = plans.filter(plan_plan/* isSatisfied */.n2);
    const incomplete = plans.length - changed.length - inOrder.length;
    const differing = `${changed.length} of ${(0,listing/* countOf */.p)(plans.length, 'set')} ${changed.length === 1 || plans.length === 1 ? 'differs' : 'differ'}`;
    const waiting = incomplete === 0 ? '' : `, ${incomplete} ${incomplete === 1 ? 'is' : 'are'} not complete`;
    log.startGroup(`Plan: ${differing}${waiting}`);
    for (const line of describePlans(plans))
        log.info(line);
    if (inOrder.length > 0)
        log.info(`${(0,listing/* countOf */.p)(inOrder.length, 'set')} in order already`);
    log.endGroup();
}

// EXTERNAL MODULE: ./src/run/session/job.ts
var session_job = __webpack_require__(4821);
// EXTERNAL MODULE: ./src/run/session/refuse-locked.ts
var refuse_locked = __webpack_require__(5343);
// EXTERNAL MODULE: ./src/display-types.ts
var display_types = __webpack_require__(3693);
// EXTERNAL MODULE: ./src/images/checks/check-uploads.ts + 1 modules
var check_uploads = __webpack_require__(9197);
// EXTERNAL MODULE: ./src/images/checks/tell-together.ts
var tell_together = __webpack_require__(6174);
// EXTERNAL MODULE: ./src/plan/create-plan.ts + 8 modules
var create_plan = __webpack_require__(7305);
// EXTERNAL MODULE: ./src/state/read-state.ts
var read_state = __webpack_require__(101);
// EXTERNAL MODULE: ./src/wanted/choose-from-folder.ts
var choose_from_folder = __webpack_require__(2384);
// EXTERNAL MODULE: ./src/wanted/choose-localizations.ts + 1 modules
var choose_localizations = __webpack_require__(4609);
// EXTERNAL MODULE: ./src/wanted/create-set-inputs.ts + 6 modules
var create_set_inputs = __webpack_require__(5851);
// EXTERNAL MODULE: ./src/run/commands/learn-images.ts + 2 modules
var learn_images = __webpack_require__(1775);
;// CONCATENATED MODULE: ./src/run/commands/plan-with-assets.ts


/** Plans, and where something would be uploaded plans again with the images that the backend keeps beside its sets. */
async function planWithAssets(states, loop) {
    const planned = await planWhenTold(states, [], loop);
    if (planned.planning.uploads.length === 0)
        return planned;
    const assets = await loop.backend.readAssets();
    return assets.length === 0 ? planned : planWhenTold(planned.current, assets, loop);
}
/**
 * Plans, and where a decision hangs on a checksum that isn't there yet reads those localizations again. When waiting is
 * over, name and size decide.
 */
async function planWhenTold(states, assets, { backend, clock, signal, rules, pausesMs, createInputs }) {
    let current = states;
    const plan = (one) => (0,create_plan/* createPlan */.q)(createInputs(current, assets), one);
    const tell = (planning) => ({
        planning,
        current,
        assets,
        rules,
        listInputs: () => createInputs(current, assets),
    });
    for (const pause of pausesMs) {
        const planning = plan(rules);
        if (planning.pendingLocalizations.length === 0)
            return tell(planning);
        await clock.sleep(pause, { signal });
        const pending = new Set(planning.pendingLocalizations);
        const reread = await (0,read_state/* readState */.u)(current.filter(({ ref }) => pending.has(ref.id)), backend);
        current = current.map((state) => reread.find(({ ref }) => ref.id === state.ref.id) ?? state);
    }
    return tell(plan({ ...rules, trustsSize: true }));
}

;// CONCATENATED MODULE: ./src/run/commands/plan-sets.ts












/**
 * Reads the state and the images, and plans every set that the run concerns. Nothing is written. Throws one error with all
 * that stands against the plan: references, images, sets that would be emptied.
 */
async function planSets(request, onRead) {
    const { backend } = request;
    const wishes = narrowToSet(request);
    const readRefData = rememberAnswer(() => backend.readReferenceData());
    const learn = (locales) => readImages(request, { locales, wishes, readRefData });
    const { chosen, states, idle, isUnread } = await chooseStates(request, { wishes, learn });
    const images = await learn([...states.map((state) => state.locale), ...idle]);
    const wanted = createInputs(states, { wishes, images, idle, backend, assets: [] });
    const known = [...chosen.issues, ...wanted.issues];
    if (wanted.inputs.length === 0)
        refuseIssues(known.length === 0 && wanted.nothing ? [wanted.nothing] : known);
    if (!isUnread)
        onRead(wanted.inputs);
    const planned = await planWithAssets(states, {
        ...request,
        rules: createRules(request, { wishes, isUnread }),
        // Nothing is waited for where the plan is refused anyway.
        pausesMs: known.length > 0 ? [] : PAUSES_MS.checksum,
        createInputs: (current, assets) => createInputs(current, { wishes, images, idle, backend, assets }).inputs,
    });
    const { planning, current } = planned;
    const checks = await (0,check_uploads/* checkUploads */.p)(planning.uploads.map(({ slot, displayType }) => ({ image: slot.image, displayType })), { readRefData, checkContents: (uploads) => request.images.check(uploads) });
    refuseIssues([...known, ...planning.issues, ...checks.issues]);
    return {
        jobs: planning.sets.map((plan) => createJob(plan, planned)),
        states: current,
        assets: planned.assets,
        notes: wanted.notes,
        unfinished: planning.unfinished,
        warnings: [...chosen.warnings, ...wanted.warnings, ...planning.warnings, ...checks.warnings],
        lists: checks.lists,
    };
}
/** Asks once, and only when somebody wants to know. */
function rememberAnswer(ask) {
    let answer;
    return () => {
        answer ??= ask();
        return answer;
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
async function chooseStates({ target, backend }, { wishes, learn }) {
    const absent = (0,choose_from_folder/* listAbsentFolders */.Hl)(target.localizations, wishes);
    const idle = absent.length === 0 ? [] : (0,choose_from_folder/* findIdleLocales */.lR)(absent, { wishes, images: await learn(absent) });
    const chosen = (0,choose_localizations/* chooseLocalizations */.C)(target.localizations, wishes, idle);
    if (chosen.localizations.length === 0)
        refuseIssues(chosen.issues);
    if (target.state !== undefined)
        return { chosen, states: target.state, idle, isUnread: false };
    const isUnread = chosen.issues.length > 0;
    const unread = chosen.localizations.map(({ ref, locale }) => ({ ref, locale, places: [] }));
    return { chosen, states: isUnread ? unread : await (0,read_state/* readState */.u)(chosen.localizations, backend), idle, isUnread };
}
function readImages({ inputs, target, images, groups }, given) {
    const platform = inputs.target.kind === 'app' ? inputs.target.platform : tellPlatform(target, given.wishes);
    return (0,learn_images/* learnImages */.j)({ ...given, platform, workers: images, groups });
}
/** Of a direct target its sets say which platform it belongs to, as does the filter. */
function tellPlatform({ state }, { displayTypes }) {
    const there = (state ?? []).flatMap(({ places }) => places.map((place) => place.displayType));
    return (0,display_types/* findCommonPlatform */.Q3)([...displayTypes, ...there]);
}
/** What is wanted of each set, with the place that it has or would have. */
function createInputs(states, given) {
    const { wishes, images, idle, backend, assets } = given;
    const localizations = states.map(({ ref, locale, places }) => ({ localizationId: ref.id, locale, places }));
    const wanted = (0,create_set_inputs/* createSetInputs */.Q)(localizations, wishes, images, idle);
    const inputs = wanted.inputs.map((one) => {
        const place = one.place ?? backend.describeAbsent(one.displayType, findRef(states, one.localizationId));
        return { ...one, place, assets };
    });
    return { ...wanted, inputs };
}
/** Of sets that weren't read nothing can be missed. */
function createRules({ inputs }, { wishes, isUnread }) {
    const { unlisted, missing } = inputs;
    return {
        unlisted: isUnread ? 'keep' : unlisted,
        missing: isUnread ? 'unknown' : missing,
        orderingFile: wishes.orderingFile?.file ?? '',
        trustsSize: false,
    };
}
function createJob(plan, { current, rules, listInputs }) {
    return {
        plan,
        localization: findRef(current, plan.localizationId),
        replan: (place, trustsSize) => replan(plan.localizationId, place, { rules: { ...rules, trustsSize }, inputs: listInputs() }),
    };
}
function findRef(states, localizationId) {
    const state = states.find(({ ref }) => ref.id === localizationId);
    if (state === undefined)
        throw new TypeError(`a plan for a localization that wasn't read: ${localizationId}`);
    return state.ref;
}
/** Plans one set anew, for what it turned out to hold. What can't be planned because a checksum isn't told yet isn't refused yet. */
function replan(localizationId, place, { rules, inputs }) {
    const input = inputs.find((one) => one.localizationId === localizationId && one.displayType === place.displayType);
    const planning = (0,create_plan/* createPlan */.q)(input === undefined ? [] : [{ ...input, place }], rules);
    if (planning.pendingLocalizations.length > 0)
        return undefined;
    refuseIssues(planning.issues);
    const [plan] = planning.sets;
    if (plan === undefined)
        throw new TypeError(`a set that wasn't planned: ${place.displayType}`);
    return plan;
}
function refuseIssues(issues) {
    if (issues.length > 0)
        throw new errors/* PlanRefusedError */.iQ((0,tell_together/* tellTogether */.q)(issues));
}

;// CONCATENATED MODULE: ./src/run/commands/apply-sets.ts














/** `apply`: the plan, carried out and verified. */
async function applySets(job) {
    const { settings, session, runtime, record, target } = job;
    const { jobs, assets } = await plan(job);
    const plans = jobs.map((one) => one.plan);
    const applied = createApplyRecord(plans);
    // From now on: what was done is told, whatever ends the run, and what was read last where nothing is to be done.
    record.outcomes = applied.outcomes;
    (0,refuse_locked/* refuseLocked */.t)(target, plans.filter(plan_plan/* isChange */.Xb).length);
    if (plans.every(plan_plan/* isSatisfied */.n2))
        return;
    const { log } = runtime;
    const { processingTimeoutMs } = settings.inputs;
    const waiting = createWaitingNews({ log, clock: session.clock, timeoutMs: processingTimeoutMs });
    const events = createApplyEvents(log, waiting, { uploads: plans.flatMap(plan_plan/* uploadsOf */.y8).length });
    session.signal.addEventListener('abort', waiting.stop, { once: true });
    try {
        await log.group('Apply', () => applyPlan(jobs, { ...session, assets, events, processingTimeoutMs }, applied));
    }
    finally {
        waiting.stop();
    }
}
/** `plan`: what `apply` would do, and the error with which that would be refused. Changes nothing. */
async function reportPlan(job) {
    const { jobs, unfinished } = await plan(job);
    job.record.outcomes = () => jobs.map((one) => (0,set_outcome/* createPlannedOutcome */.Zf)(one.plan));
    (0,session_job/* warn */.R)(job.record, unfinished, job.runtime);
    (0,refuse_locked/* refuseLocked */.t)(job.target, jobs.filter((one) => (0,plan_plan/* isChange */.Xb)(one.plan)).length);
}
/** `check`: as `plan`, and an error (`DRIFT`) where anything differs. */
async function checkSets(job) {
    const { jobs, unfinished } = await plan(job);
    job.record.outcomes = () => jobs.map((one) => (0,set_outcome/* createPlannedOutcome */.Zf)(one.plan));
    (0,session_job/* warn */.R)(job.record, unfinished, job.runtime);
    const differing = jobs.map((one) => one.plan).filter((one) => !(0,plan_plan/* isSatisfied */.n2)(one));
    if (differing.length === 0)
        return;
    if (!differing.some(plan_plan/* isChange */.Xb))
        throw createUnfinishedError(differing, job, jobs.length);
    throw new errors/* ActionError */.lZ({
        code: 'DRIFT',
        message: `${differing.length} of ${(0,listing/* countOf */.p)(jobs.length, 'set')} of ${job.target.description} ${differing.length === 1 ? 'differs' : 'differ'} from what the files describe: ${listPlaces(differing)}`,
        hint: 'The summary shows the differences. Run the command apply to remove them, or pull to take them over into the ordering file.',
    });
}
/** Where nothing has to be changed, and yet not all that is wanted is there and complete. */
function createUnfinishedError(plans, { target }, sets) {
    return new errors/* ActionError */.lZ({
        code: 'DRIFT',
        message: `${plans.length} of ${(0,listing/* countOf */.p)(sets, 'set')} of ${target.description} ${plans.length === 1 ? 'is' : 'are'} not complete: ${listPlaces(plans)}`,
        hint: 'A warning names the screenshots that App Store Connect has not finished with or could not use. The command apply waits for them.',
    });
}
/** Sets that a message names; the others are counted. */
const apply_sets_NAMED_SETS = 10;
function listPlaces(plans) {
    const named = (0,label_place/* labelPlaces */.hC)(plans.slice(0, apply_sets_NAMED_SETS)).join(', ');
    const more = plans.length - apply_sets_NAMED_SETS;
    return more > 0 ? `${named} and ${more} more` : named;
}
async function plan(job) {
    const { settings, wishes, target, session, groups, images, runtime, record } = job;
    const planned = await planSets({ inputs: settings.inputs, wishes, target, groups, images, ...session }, (found) => {
        record.outcomes = () => found.map(set_outcome/* createFoundOutcome */.F8);
    });
    // What is left of the run needs their memory more.
    await images.close();
    for (const note of planned.notes)
        runtime.log.info(note);
    for (const { title, lines } of planned.lists)
        logList(title, lines, runtime.log);
    (0,session_job/* warn */.R)(record, [...planned.warnings, ...noteLackingSizes(planned, job)], runtime);
    announcePlan(planned.jobs.map((one) => one.plan), session, runtime.log);
    return planned;
}
function logList(title, lines, log) {
    log.startGroup(title);
    for (const line of lines)
        log.info(line);
    log.endGroup();
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


/***/ }),

/***/ 5343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ refuseLocked)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _state_target_editable_states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5670);


/**
 * Throws (`VERSION_LOCKED`) when a number of sets would be changed in a version, or an experiment, that is known to be
 * closed. Where nothing differs, that is no matter.
 */
function refuseLocked(target, changes) {
    const { versionState: state } = target;
    if (changes === 0 || state === undefined || (0,_state_target_editable_states_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeState */ .dS)(state) !== 'locked')
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TargetError */ .I0({
        code: 'VERSION_LOCKED',
        message: `${target.description} can't be edited: its state is ${state}, and ${changes === 1 ? '1 set' : `${changes} sets`} would be changed`,
        hint: `${adviseOn(state, target)} Nothing was written.`,
    });
}
function adviseOn(state, { localizations }) {
    if ((0,_state_target_editable_states_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnderWay */ .gn)(state))
        return (0,_state_target_editable_states_js__WEBPACK_IMPORTED_MODULE_1__/* .adviseOnState */ .Zq)(state);
    return localizations[0]?.ref.kind === 'treatment'
        ? 'Only an experiment that was not submitted can be edited: create a new one in App Store Connect.'
        : 'Choose a version that can be edited with "version", or create a new one in App Store Connect.';
}


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readState)
/* harmony export */ });
/**
 * Reads the places of localizations, one request each. Where a localization's locale isn't known yet and it has no place to
 * say it, one request more.
 */
async function readState(localizations, backend) {
    return Promise.all(localizations.map(async ({ ref, locale }) => {
        const found = await backend.readPlaces(ref);
        return { ref, locale: locale ?? found.locale ?? (await backend.readLocale(ref)), places: found.places };
    }));
}


/***/ }),

/***/ 5670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ adviseOnState),
/* harmony export */   dS: () => (/* binding */ judgeState),
/* harmony export */   gn: () => (/* binding */ isUnderWay)
/* harmony export */ });
/**
 * Whether the screenshots of a version, page version or experiment in a state can be edited (api, section 3). Apple adds
 * states: one that isn't known here is `unsure`, and App Store Connect's own answer decides.
 */
function judgeState(state) {
    if (EDITABLE.has(state))
        return 'editable';
    return LOCKED.has(state) ? 'locked' : 'unsure';
}
const EDITABLE = new Set([
    'PREPARE_FOR_SUBMISSION',
    'DEVELOPER_REJECTED',
    'REJECTED',
    'METADATA_REJECTED',
    'INVALID_BINARY',
]);
/**
 * What to do about a version, page version or experiment in a state that doesn't let it be edited, or may not. While a
 * version is on its way to the store App Store Connect makes no second one.
 */
function adviseOnState(state) {
    return ADVICE.get(state) ?? 'Create a new version in App Store Connect first: this action creates none.';
}
/** Whether a new version can't be made before this one is released or taken back. */
function isUnderWay(state) {
    return ADVICE.has(state);
}
const REVIEWED = 'Remove it from review in App Store Connect (it becomes DEVELOPER_REJECTED and can be edited), or wait until the review is over.';
const AWAITED = 'Wait until Apple has released it; a new version can be created then.';
const ADVICE = new Map([
    ['READY_FOR_REVIEW', 'Take it out of the draft submission in App Store Connect, and it can be edited.'],
    ['WAITING_FOR_REVIEW', REVIEWED],
    ['IN_REVIEW', REVIEWED],
    [
        'PENDING_DEVELOPER_RELEASE',
        'Release it in App Store Connect, and create the next version then; or take it back (it becomes DEVELOPER_REJECTED and can be edited).',
    ],
    ['ACCEPTED', AWAITED],
    ['PENDING_APPLE_RELEASE', AWAITED],
    ['PROCESSING_FOR_DISTRIBUTION', AWAITED],
    ['PROCESSING_FOR_APP_STORE', AWAITED],
    ['WAITING_FOR_EXPORT_COMPLIANCE', `Answer the questions on export compliance in App Store Connect. ${AWAITED}`],
    ['PENDING_CONTRACT', `Accept the agreements in App Store Connect, under Business. ${AWAITED}`],
]);
/** The last nine are names that only the older `appStoreState` or only pages and experiments have. */
const LOCKED = new Set([
    'WAITING_FOR_REVIEW',
    'IN_REVIEW',
    'ACCEPTED',
    'PENDING_APPLE_RELEASE',
    'PENDING_DEVELOPER_RELEASE',
    'PROCESSING_FOR_DISTRIBUTION',
    'READY_FOR_DISTRIBUTION',
    'REPLACED_WITH_NEW_VERSION',
    'WAITING_FOR_EXPORT_COMPLIANCE',
    'PROCESSING_FOR_APP_STORE',
    'READY_FOR_SALE',
    'PREORDER_READY_FOR_SALE',
    'PENDING_CONTRACT',
    'REMOVED_FROM_SALE',
    'DEVELOPER_REMOVED_FROM_SALE',
    'APPROVED',
    'COMPLETED',
    'STOPPED',
]);


/***/ })

};
