export const id = 201;
export const ids = [201];
export const modules = {

/***/ 2010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Writes a file as a whole or not at all, with the folders that it lies in. The path has its links resolved; whatever lies there
 * makes way. Nothing is written through a link that somebody else laid beside it: the new file has a name that can't be foreseen,
 * and is opened only where nothing is. Rejects with the system's error, and leaves nothing behind then.
 */
async function replaceFile(path, content) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 2084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ ImageWorkers)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/images/file/image-issue.ts
const HINTS = {
    IMAGE_FORMAT: 'Export it as PNG or JPEG: another extension makes no other format of it.',
    IMAGE_LFS_POINTER: 'Check out the images themselves: give actions/checkout the input `lfs: true`.',
    IMAGE_ENCRYPTED: 'Decrypt the files before this step: `git-crypt unlock`, with the key from a secret.',
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

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./src/images/workers/bound-memory.ts

/**
 * Keeps V8's young generation at the size that it starts with. It grows with the rate of allocation, not with what is
 * kept: streaming 1,560 images of 3 MB it took the process from 142 to 234 MiB, for no gain in speed. V8 reads this flag
 * each time that it is about to grow, so it takes effect while the process runs.
 */
function boundMemory() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
}

;// CONCATENATED MODULE: ./src/images/workers/image-workers.ts





/** What it costs to start a thread pays for a few images. */
const IMAGES_FOR_A_WORKER = 6;
const MOST_WORKERS = 4;
/** The worker's own file: beside the bundle, or where the sources themselves run. */
const ENTRY = import.meta.url.endsWith('.ts') ? '../../image-worker.ts' : './image-worker.js';
/**
 * Reads, checks and draws local images in threads of their own, so that requests, timers and a cancellation go on meanwhile
 * and every processor has work. Threads start with the first image and end with `close`. One that dies takes along only the
 * image that it was at, which is an issue of that image, and another one takes its place.
 */
class ImageWorkers {
    #signal;
    #entry;
    #most = Math.min(MOST_WORKERS, Math.max(2, (0,external_node_os_.availableParallelism)()));
    #queue = [];
    /** Each worker with what it is at. */
    #workers = new Map();
    #read = new Map();
    #started = 0;
    /** Bounds the memory of the whole process: images come in quantities. When the signal aborts, what isn't done yet rejects with its reason, and the threads end. */
    constructor(signal, entry = new URL(ENTRY, import.meta.url)) {
        boundMemory();
        this.#signal = signal;
        this.#entry = entry;
        signal.addEventListener('abort', this.#abort, { once: true });
    }
    /** Threads that were started so far. */
    get started() {
        return this.#started;
    }
    /** What each file is, by its path. A file is read once, however often it is asked for. */
    async read(files) {
        for (const file of files)
            if (!this.#read.has(file.path))
                this.#read.set(file.path, this.#readOne(file));
        const found = await Promise.all(files.map(({ path }) => this.#read.get(path)));
        return new Map(found.flatMap((image, at) => (image === undefined ? [] : [[files[at]?.path ?? '', image]])));
    }
    /** What the deep check finds in each image. Of images of the same bytes one is looked at, unless something is wrong with it. */
    async check(images) {
        const copies = [...Map.groupBy(images, ({ md5 }) => md5).values()];
        const checked = await Promise.all(copies.map((same) => this.#checkCopies(same)));
        const found = new Map(checked.flat());
        return images.map((image) => found.get(image) ?? { issues: [], remarks: [] });
    }
    /** A small picture of each image that can be shown, as a `data:` URI by the image's path. Images of the same bytes are drawn once. */
    async draw(images) {
        const drawn = await Promise.all([...Map.groupBy(images, ({ md5 }) => md5).values()].map(async (same) => {
            const uri = same[0] && (await this.#drawOne(same[0]));
            return uri === undefined ? [] : same.map(({ path }) => [path, uri]);
        }));
        return new Map(drawn.flat());
    }
    /**
     * Resolves when the threads have ended. What is still under way then is nobody's any more. Images can be given again
     * afterwards, which starts new threads.
     */
    async close() {
        const workers = [...this.#workers.keys()];
        this.#workers.clear();
        // A thread that ends would be followed by one for what waits.
        this.#queue.length = 0;
        this.#read.clear();
        await Promise.all(workers.map((worker) => worker.terminate()));
    }
    async #readOne(image) {
        try {
            return await this.#run('read', image);
        }
        catch (error) {
            return { kind: 'broken', issues: issuesOf(error) };
        }
    }
    async #checkOne(image) {
        try {
            return await this.#run('check', image);
        }
        catch (error) {
            return { issues: issuesOf(error), remarks: [] };
        }
    }
    async #checkCopies(copies) {
        const [first, ...others] = copies;
        if (first === undefined)
            return [];
        const findings = await this.#checkOne(first);
        // What is wrong is told of each file by its name.
        const check = async (one) => (findings.issues.length === 0 ? findings : await this.#checkOne(one));
        return [[first, findings], ...(await Promise.all(others.map(async (one) => [one, await check(one)])))];
    }
    async #drawOne(image) {
        try {
            return await this.#run('draw', image);
        }
        catch (error) {
            // A report does without the picture of an image that can't be shown.
            if (issuesOf(error).length > 0)
                return undefined;
            throw error;
        }
    }
    async #run(kind, image) {
        this.#signal.throwIfAborted();
        const { promise, resolve, reject } = Promise.withResolvers();
        this.#queue.push({ task: { kind, image }, resolve, reject });
        this.#distribute();
        return (await promise);
    }
    /** Gives waiting work to idle workers, and starts more where the work is worth it. */
    #distribute() {
        for (const [worker, job] of this.#workers)
            if (job === undefined)
                this.#giveNext(worker);
        const wanted = Math.min(this.#most, Math.ceil((this.#queue.length + this.#workers.size) / IMAGES_FOR_A_WORKER));
        while (this.#queue.length > 0 && this.#workers.size < wanted)
            this.#giveNext(this.#start());
    }
    #giveNext(worker) {
        const job = this.#queue.shift();
        if (job === undefined)
            return;
        this.#workers.set(worker, job);
        worker.postMessage(job.task);
    }
    #start() {
        const worker = new external_node_worker_threads_.Worker(this.#entry);
        this.#started += 1;
        this.#workers.set(worker, undefined);
        worker.on('message', (result) => this.#settle(worker, (job) => job.resolve(result)));
        worker.on('error', (cause) => this.#bury(worker, cause));
        worker.on('exit', (code) => this.#bury(worker, new Error(`it ended with ${code}`)));
        return worker;
    }
    #settle(worker, settle) {
        const job = this.#workers.get(worker);
        if (job === undefined)
            return;
        this.#workers.set(worker, undefined);
        settle(job);
        this.#distribute();
    }
    #bury(worker, cause) {
        const job = this.#workers.get(worker);
        this.#workers.delete(worker);
        job?.reject(createDeathError(job.task.image, cause));
        this.#distribute();
    }
    #abort = () => {
        const jobs = [...this.#queue.splice(0), ...this.#workers.values()];
        for (const job of jobs)
            job?.reject(this.#signal.reason);
        void this.close();
    };
}
function createDeathError(image, cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const what = `can't be read: the thread that was at it died (${reason})`;
    return new errors/* ImageError */.C8(createImageIssue(image, 'IMAGE_UNREADABLE', what), { cause });
}
function issuesOf(error) {
    if (error instanceof errors/* ImageError */.C8)
        return error.issues;
    throw error;
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

/***/ 4201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReport: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: ./src/display-types.ts
var display_types = __webpack_require__(3693);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/files/replace-file.ts
var replace_file = __webpack_require__(2010);
// EXTERNAL MODULE: ./src/images/workers/image-workers.ts + 2 modules
var image_workers = __webpack_require__(2084);
// EXTERNAL MODULE: ./src/bounds.ts
var bounds = __webpack_require__(186);
// EXTERNAL MODULE: ./src/report/escape-text.ts
var escape_text = __webpack_require__(6155);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(4512);
// EXTERNAL MODULE: ./src/report/items/picture.ts
var items_picture = __webpack_require__(5371);
// EXTERNAL MODULE: ./src/report/list-failures.ts
var list_failures = __webpack_require__(6478);
;// CONCATENATED MODULE: ./src/report/html/report-names.ts

/** What people call a locale, such as `German (Germany)` for `de-DE`; undefined for what is no locale. */
function describeLocale(locale) {
    try {
        const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none', languageDisplay: 'standard' }).of(locale);
        return name === locale ? undefined : name;
    }
    catch (error) {
        // What a text that is no language tag is answered with.
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
/** A name with the code that stands for it beside it; the code alone where there is no name. */
function renderNamed(name, code, tag = 'code') {
    const shown = `<bdi>${(0,escape_text/* escapeHtml */.ZD)(code)}</bdi>`;
    return name === undefined ? shown : `${(0,escape_text/* escapeHtml */.ZD)(name)} <${tag}>${shown}</${tag}>`;
}

;// CONCATENATED MODULE: ./src/report/html/report-filter.ts


/** The filter by locale, display type and state. It is hidden until the script takes it over. */
function renderFilter(sets, { displayTypeName }) {
    const locales = [...new Set(sets.map(({ outcome }) => outcome.locale))];
    const types = [...new Set(sets.map(({ outcome }) => outcome.displayType))];
    return [
        '<form id="filter" class="card" role="search" aria-label="Filter the sets" hidden>',
        renderSelect({ name: 'locale', label: 'Locale', all: 'All locales' }, locales.map((locale) => [locale, describe(describeLocale(locale), locale)])),
        renderSelect({ name: 'type', label: 'Display type', all: 'All display types' }, types.map((type) => [type, describe(displayTypeName(type), type)])),
        renderSelect({ name: 'state', label: 'State', all: 'All states' }, [
            ['changed', 'Changed'],
            ['unchanged', 'Unchanged'],
            ['failed', 'Failed'],
        ]),
        '<button type="reset">Show all</button>',
        '<p id="filter-status" role="status"></p>',
        '</form>',
    ].join('\n');
}
function describe(name, code) {
    return name === undefined ? code : `${name} · ${code}`;
}
function renderSelect({ name, label, all }, choices) {
    const options = choices.map(([value, text]) => `<option value="${(0,escape_text/* escapeHtml */.ZD)(value)}">${(0,escape_text/* escapeHtml */.ZD)(text)}</option>`);
    return `<label>${label}<select name="${name}"><option value="">${all}</option>${options.join('')}</select></label>`;
}

// EXTERNAL MODULE: ./src/listing.ts
var listing = __webpack_require__(4907);
// EXTERNAL MODULE: ./src/plan/plan.ts
var plan = __webpack_require__(8720);
;// CONCATENATED MODULE: ./src/report/html/report-notices.ts





const MESSAGE_CHARACTERS = 4_000;
/** More of a kind are folded. */
const OPEN_ITEMS = 6;
/** More of a kind than anybody reads; the log has them all. */
const NOTICES = 500;
/** A section of what failed, each with what to do; empty where nothing did. */
function renderFailures(failures) {
    return renderSection({ id: 'failures', title: 'What failed', noun: 'more failure' }, failures.map(renderFailureItem));
}
/** A section of warnings, each with what to do; empty without any. */
function renderWarnings(warnings) {
    const items = warnings.map((warning) => renderItem('warn', warning.message, listHints(warning)));
    return renderSection({ id: 'warnings', title: 'Warnings', noun: 'more warning' }, items);
}
function renderSection({ id, title, noun }, items) {
    if (items.length === 0)
        return '';
    const folded = items.slice(OPEN_ITEMS, NOTICES);
    const more = items.length > NOTICES ? [`<li class="muted">… and ${items.length - NOTICES} more: see the log.</li>`] : [];
    return [
        `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>`,
        '<ul class="notices">',
        ...items.slice(0, OPEN_ITEMS),
        '</ul>',
        ...(folded.length === 0
            ? []
            : [
                `<details class="more"><summary>${(0,listing/* countOf */.p)(items.length - OPEN_ITEMS, noun)}</summary>`,
                '<ul class="notices">',
                ...folded,
                ...more,
                '</ul></details>',
            ]),
        '</section>',
    ].join('\n');
}
/** One thing that went wrong, as an item of a list. */
function renderFailureItem(failure) {
    const places = isNamed(failure) ? [] : [sentence((0,list_failures/* describePlaces */._g)(failure))];
    const causes = failure.causes.map((cause) => `Cause: ${sentence(cause)}`);
    return renderItem('bad', failure.message, [...places, ...causes, ...listHints(failure)]);
}
/** Whether the message itself says where it happened. */
function isNamed({ places, message }) {
    return places.every((place) => places.length === 1 && message.includes((0,plan/* describePlace */.df)(place)));
}
function listHints(told) {
    const location = (0,list_failures/* describeLocation */.lR)(told);
    return [
        ...(location === undefined ? [] : [`<code>${sentence(location)}</code>`]),
        ...(told.hint === undefined ? [] : [`<b>${(0,list_failures/* describeHintTitle */.Bk)(told)}:</b> ${sentence(told.hint)}`]),
    ];
}
function renderItem(kind, message, paragraphs) {
    const sign = kind === 'bad' ? '✗' : '⚠';
    const rest = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
    return `<li class="${kind}"><strong><span aria-hidden="true">${sign}</span> ${sentence(message)}</strong>${rest}</li>`;
}
function sentence(text) {
    return (0,escape_text/* escapeHtml */.ZD)((0,bounds/* shorten */.ml)(text, MESSAGE_CHARACTERS));
}

// EXTERNAL MODULE: ./src/plan/set-outcome.ts
var set_outcome = __webpack_require__(5442);
// EXTERNAL MODULE: ./src/report/describe-outcome.ts
var describe_outcome = __webpack_require__(3980);
;// CONCATENATED MODULE: ./src/report/html/report-overview.ts




/** Locales beyond this stand in two tables, side by side: 39 of them fit a screen so. */
const ROWS = 14;
/** Display types beyond this leave a phone no room for two tables side by side. */
const NARROW_TYPES = 4;
/** Locales by display types, each set a link to where it is shown, told by sign, colour and number; empty for a single set. */
function renderOverview(sets, context) {
    if (sets.length < 2)
        return '';
    const types = [...new Set(sets.map(({ outcome }) => outcome.displayType))];
    const rows = [...Map.groupBy(sets, ({ outcome }) => outcome.locale)];
    const half = Math.ceil(rows.length / 2);
    const parts = rows.length > ROWS ? [rows.slice(0, half), rows.slice(half)] : [rows];
    const kind = `${parts.length > 1 ? ' halves' : ''}${types.length > NARROW_TYPES ? ' many' : ''}`;
    return [
        '<section aria-labelledby="overview"><h2 id="overview">Overview</h2>',
        `<div class="matrix card${kind}" role="region" aria-labelledby="overview" tabindex="0">`,
        ...parts.map((part) => renderTable(part, types, context)),
        '</div>',
        renderLegend(sets, context),
        '</section>',
    ].join('\n');
}
function renderTable(rows, types, context) {
    const head = types.map((type) => `<th scope="col"><div>${renderType(type, context)}</div></th>`);
    return [
        `<table><thead><tr><th scope="col">Locale</th>${head.join('')}</tr></thead>`,
        '<tbody>',
        ...rows.map(([locale, ofLocale]) => renderRow(locale, types, { ofLocale, context })),
        '</tbody></table>',
    ].join('\n');
}
/** A long name may be broken where its words end. */
function renderType(type, { displayTypeName }) {
    const code = (0,escape_text/* escapeHtml */.ZD)(type).replaceAll('_', '_<wbr>');
    const name = displayTypeName(type);
    return name === undefined ? code : `${(0,escape_text/* escapeHtml */.ZD)(name)} <span>${code}</span>`;
}
function renderRow(locale, types, { ofLocale, context }) {
    const cells = types.map((type) => {
        const set = ofLocale.find(({ outcome }) => outcome.displayType === type);
        return `<td>${set === undefined ? '<span class="none"><span class="vh">no set</span></span>' : renderCell(set, context)}</td>`;
    });
    const name = describeLocale(locale);
    const words = name === undefined ? '' : ` <span>${(0,escape_text/* escapeHtml */.ZD)(name)}</span>`;
    return `<tr><th scope="row"><bdi>${(0,escape_text/* escapeHtml */.ZD)(locale)}</bdi>${words}</th>${cells.join('')}</tr>`;
}
function renderCell({ number, outcome }, { tense, displayTypeName }) {
    const { locale, displayType } = outcome;
    const state = (0,describe_outcome/* describeState */.Jw)(outcome, tense);
    const count = (0,describe_outcome/* describeCount */.vG)(outcome, tense);
    const where = [locale, displayTypeName(displayType) ?? displayType].filter((part) => part !== '').join(', ');
    const what = [...(state === '' ? [] : [state.slice(2)]), `${count} ${tense === 'checked' ? 'images' : 'screenshots'}`];
    const sign = state === '' ? '' : `<span class="sign">${state.slice(0, 1)}</span>`;
    const label = (0,escape_text/* escapeHtml */.ZD)(`${where}: ${what.join(', ')}`);
    return `<a class="${kindOf(outcome)}" href="#set-${number}" aria-label="${label}">${sign}<span class="count">${count}</span></a>`;
}
/** The colour of a set, by how it ended. */
function kindOf(outcome) {
    if (outcome.errors.length > 0)
        return 'bad';
    if (outcome.deleted === true)
        return 'removed';
    if (outcome.created)
        return 'new';
    return (0,set_outcome/* isChanged */.Hq)(outcome) ? 'changed' : 'same';
}
/** What the signs mean that stand in the tables, each once. */
function renderLegend(sets, { tense }) {
    const states = [...new Set(sets.map(({ outcome }) => (0,describe_outcome/* describeState */.Jw)(outcome, tense)))].filter((state) => state !== '');
    const words = states
        .toSorted()
        .toReversed()
        .map((state) => `<span>${state}</span>`);
    const numbers = `<span class="numbers">numbers are ${tense === 'checked' ? 'images' : 'screenshots'}</span>`;
    return `<p class="legend">${[...words, numbers].join(' ')}</p>`;
}

;// CONCATENATED MODULE: ./src/report/html/report-script.ts
/**
 * The report's script: the filter. Without it the page shows everything. It runs in the reader's browser, from a file, and
 * is let in by its hash; whoever changes it changes `SCRIPT_HASH` too (a test says to what).
 */
const REPORT_SCRIPT = `(() => {
  const form = document.getElementById('filter');
  if (!form) return;
  const status = document.getElementById('filter-status');
  const sets = [...document.querySelectorAll('.set')];
  const groups = [...document.querySelectorAll('.locale')];
  const fits = (set) =>
    ['locale', 'type'].every((key) => !form.elements[key] || !form.elements[key].value || set.dataset[key] === form.elements[key].value) &&
    (!form.elements.state.value || set.dataset.states.split(' ').includes(form.elements.state.value));
  const update = () => {
    for (const set of sets) set.hidden = !fits(set);
    for (const group of groups) group.hidden = !group.querySelector('.set:not([hidden])');
    const shown = sets.filter((set) => !set.hidden).length;
    status.textContent = 'Showing ' + shown + ' of ' + sets.length + (sets.length === 1 ? ' set' : ' sets');
    document.getElementById('nothing').hidden = shown > 0;
  };
  const reveal = () => {
    const set = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!set || !set.hidden) return;
    form.reset();
    update();
    set.scrollIntoView();
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', update);
  form.addEventListener('reset', () => setTimeout(update));
  addEventListener('hashchange', reveal);
  form.hidden = false;
  update();
  reveal();
})();
`;
/** SHA-256 of the script, as a content security policy names it. */
const SCRIPT_HASH = 'sha256-kagdQ5r6b5HeEa0RLlrfHrOPOZIrxpweBVzZZpXTd8Y=';

// EXTERNAL MODULE: ./src/report/items/show-items.ts + 1 modules
var show_items = __webpack_require__(8443);
// EXTERNAL MODULE: ./src/report/items/describe-mark.ts
var describe_mark = __webpack_require__(268);
;// CONCATENATED MODULE: ./src/report/html/report-shot.ts




/** One screenshot with its picture or what stands in for it, its position, its name and what became of it. */
function renderShot(shown, context) {
    const { item, name, position, mark } = shown;
    const words = (0,describe_mark/* describeMark */.h)(mark);
    const badge = words === '' ? '' : `<div><span class="badge ${mark.kind}">${words}</span></div>`;
    const state = item.kind === 'screenshot' ? describeImage(item.screenshot) : '';
    const note = state === '' ? '' : `<span class="note">${(0,escape_text/* escapeHtml */.ZD)((0,bounds/* shorten */.ml)(state, 500))}</span>`;
    const label = `<span class="position">${position}</span><bdi class="name">${(0,escape_text/* escapeHtml */.ZD)((0,bounds/* shorten */.ml)(name, 255))}</bdi>`;
    return `<li class="shot ${mark.kind}"><figure>${renderFrame(shown, context)}<figcaption>${label}${note}${badge}</figcaption></figure></li>`;
}
/** The box of a thumbnail: no page shows it larger than its own 240 pixels. */
const BOX = { width: 240, height: 520 };
function renderFrame({ item, name, position }, { outcome, side, thumbnailOf }) {
    if (thumbnailOf === undefined)
        return renderBox('Pictures are left out', item);
    const rendition = item.kind === 'screenshot' ? (0,items_picture/* createRenditionPicture */.vM)(item.screenshot, BOX) : undefined;
    const image = (0,items_picture/* localImageOf */.i4)(item, outcome);
    const thumbnail = image === undefined ? undefined : thumbnailOf(image);
    const size = (image === undefined ? undefined : (0,items_picture/* fitInto */.I0)(image, BOX)) ?? BOX;
    const picture = thumbnail?.startsWith('data:image/') === true
        ? { thumbnailUrl: thumbnail, fullUrl: rendition?.fullUrl, ...size }
        : rendition;
    if (picture === undefined)
        return renderBox('No picture yet', item);
    const alt = (0,escape_text/* escapeHtml */.ZD)(`${side === '' ? 'Screenshot' : side} ${position}: ${(0,bounds/* shorten */.ml)(name, 255)}`);
    const img = `<img src="${(0,escape_text/* escapeHtml */.ZD)(picture.thumbnailUrl)}" width="${picture.width}" height="${picture.height}" alt="${alt}" loading="lazy" decoding="async">`;
    if (picture.fullUrl === undefined)
        return `<div class="frame">${img}</div>`;
    return `<a class="frame" href="${(0,escape_text/* escapeHtml */.ZD)(picture.fullUrl)}">${img}</a>`;
}
function renderBox(label, item) {
    return `<div class="frame box"><span>${label}</span><span>${(0,escape_text/* escapeHtml */.ZD)((0,items_picture/* describeSize */.jt)(item))}</span></div>`;
}
/** What is to be said of a state; of a complete one nothing. */
const STATES = {
    complete: '',
    reserved: 'reserved, not uploaded',
    processing: 'being processed',
    failed: 'refused by Apple',
};
/** States of Apple's that ours stand for; the list is open, and any other one is shown as it is. */
const PROCESSING = new Set(['', 'UPLOAD_COMPLETE']);
function describeImage({ state, appleState, problems }) {
    const words = state === 'processing' && !PROCESSING.has(appleState) ? appleState : STATES[state];
    return [words, ...new Set(problems.map(({ description }) => description))].filter((part) => part !== '').join(': ');
}

;// CONCATENATED MODULE: ./src/report/html/report-set.ts










/** One set: what was done to it, and its screenshots before and after, or once where nothing differs. */
function renderSet({ number, outcome }, context) {
    const { locale, displayType, setId } = outcome;
    const data = `data-locale="${(0,escape_text/* escapeHtml */.ZD)(locale)}" data-type="${(0,escape_text/* escapeHtml */.ZD)(displayType)}" data-states="${listStates(outcome).join(' ')}"`;
    const failures = (0,list_failures/* listFailures */.As)({ failure: undefined, outcomes: [outcome] });
    const changes = (0,describe_outcome/* describeChanges */.DT)({ ...outcome, errors: [] }, context.tense);
    const facts = [
        renderState(outcome, context.tense),
        (0,set_outcome/* isChanged */.Hq)(outcome) ? `<span>${changes}</span>` : '',
        setId === null ? '' : `<span>Set <code>${(0,escape_text/* escapeHtml */.ZD)((0,bounds/* shorten */.ml)(setId, 255))}</code></span>`,
    ];
    return [
        `<article class="set card" id="set-${number}" aria-labelledby="set-${number}-name" ${data}>`,
        `<h4 id="set-${number}-name">${renderNamed(context.displayTypeName(displayType), displayType, 'span')}</h4>`,
        `<p class="facts">${facts.filter((part) => part !== '').join('\n')}</p>`,
        failures.length === 0
            ? ''
            : `<ul class="notices">${failures.map((one) => renderFailureItem({ ...one, places: [] })).join('\n')}</ul>`,
        renderSides(outcome, context),
        '</article>',
    ]
        .filter((part) => part !== '')
        .join('\n');
}
/** The state of a set as a badge, told by sign and word. */
function renderState(outcome, tense) {
    const [state = ''] = listStates(outcome);
    const kind = state === 'failed' ? 'bad' : state === 'changed' ? 'changed' : 'same';
    return `<span class="badge ${kind}">${(0,describe_outcome/* describeState */.Jw)(outcome, tense)}</span>`;
}
/** What the filter finds a set by. */
function listStates(outcome) {
    const states = [
        ...(outcome.errors.length > 0 ? ['failed'] : []),
        ...((0,set_outcome/* isChanged */.Hq)(outcome) ? ['changed'] : []),
    ];
    return states.length === 0 ? ['unchanged'] : states;
}
function renderSides(outcome, { tense, thumbnailOf }) {
    const { before, after, isSame } = (0,show_items/* showItems */.K)(outcome, tense);
    const titles = (0,show_items/* titlesOf */.B)(tense);
    const side = (title, items) => renderSide(title, items, { outcome, side: title, thumbnailOf });
    if (isSame)
        return `<div class="sides">${side('', after)}</div>`;
    return `<div class="sides two">\n${side(titles.before, before)}\n${side(titles.after, after)}\n</div>`;
}
function renderSide(title, items, context) {
    const count = (0,listing/* countOf */.p)(items.length, 'screenshot');
    const heading = `<h5>${title === '' ? count : `${title} · ${count}`}</h5>`;
    if (items.length === 0)
        return `<section>${heading}<p class="empty">No screenshots</p></section>`;
    const shots = items.map((shown) => renderShot(shown, context)).join('\n');
    return `<section>${heading}\n<ol class="strip${items.every(isWide) ? ' wide' : ''}">\n${shots}\n</ol></section>`;
}
function isWide({ item }) {
    const size = item.kind === 'image' ? item.image : item.screenshot.rendition;
    return size !== null && size.width > size.height;
}

;// CONCATENATED MODULE: ./src/report/html/report-style.ts
/**
 * The report's style: light and dark, phone and desktop, screen and paper. It is let in by its hash; whoever changes it
 * changes `STYLE_HASH` too (a test says to what). Colours of text have a contrast of at least 4.5 to what lies under them.
 */
const REPORT_STYLE = `
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
`;
/** SHA-256 of the style, as a content security policy names it. */
const STYLE_HASH = 'sha256-69TLV+dza5fsrfGiddXC6eIM+KPjiGkDSdtr5WoSUj8=';

;// CONCATENATED MODULE: ./src/report/html/render-html-report.ts












/** Of more sets than this a browser lays out what is in view. */
const LARGE = 20;
/**
 * The HTML report: one self-contained page with all sets before and after. It loads nothing but pictures, runs no script
 * but its own filter, and shows everything without it. No foreign text in it can become HTML.
 */
function renderHtmlReport(report, options) {
    const context = {
        tense: (0,headline/* tenseOf */.F2)(report),
        displayTypeName: options.displayTypeName ?? (() => undefined),
        thumbnailOf: report.showsThumbnails ? options.thumbnailOf : undefined,
    };
    const sets = report.outcomes.map((outcome, index) => ({ number: index + 1, outcome }));
    return [
        ...renderHead(report),
        '<body>',
        ...(sets.length === 0 ? [] : ['<a class="skip" href="#sets">Skip to the sets</a>']),
        renderHeader(report, options),
        `<main class="wrap${sets.length > LARGE ? ' large' : ''}">`,
        renderFailures((0,list_failures/* listFailures */.As)(report)),
        renderOverview(sets, context),
        renderWarnings(report.warnings),
        renderSets(sets, context),
        '</main>',
        '<footer><div class="wrap">Pictures from App Store Connect are loaded from Apple; they may look different from the files uploaded.</div></footer>',
        `<script>${REPORT_SCRIPT}</script>`,
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
function renderHead(report) {
    const { sign, text } = (0,headline/* createHeadline */.bt)(report);
    const title = [`${sign} ${text}`, report.target].filter((part) => part !== '').join(' · ');
    const policy = [
        "default-src 'none'",
        `img-src data: https:${hasLoopbackPictures(report) ? ' http://127.0.0.1:* http://localhost:*' : ''}`,
        `style-src '${STYLE_HASH}'`,
        `script-src '${SCRIPT_HASH}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ];
    return [
        '<!DOCTYPE html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${(0,escape_text/* escapeHtml */.ZD)((0,bounds/* shorten */.ml)(title, 300))}</title>`,
        `<style>${REPORT_STYLE}</style>`,
        '</head>',
    ];
}
/** Only tests have pictures on this machine. */
function hasLoopbackPictures({ outcomes }) {
    const isLoopback = (url) => url !== undefined && (0,items_picture/* toPictureUrl */.r2)(url)?.startsWith('http:') === true;
    return outcomes.some(({ before, after }) => [...before, ...after.flatMap((item) => (item.kind === 'screenshot' ? [item.screenshot] : []))].some(({ rendition }) => isLoopback(rendition?.templateUrl)));
}
function renderHeader(report, { generatedAt, runUrl }) {
    const { sign, text, status } = (0,headline/* createHeadline */.bt)(report);
    const link = runUrl === undefined ? undefined : (0,items_picture/* toPictureUrl */.r2)(runUrl);
    const time = generatedAt.toISOString();
    const meta = [
        report.target === '' ? '' : `<span><bdi>${(0,escape_text/* escapeHtml */.ZD)((0,bounds/* shorten */.ml)(report.target, 500))}</bdi></span>`,
        `<span>Command <code>${(0,escape_text/* escapeHtml */.ZD)(report.command)}</code></span>`,
        `<time datetime="${time}">${time.slice(0, 16).replace('T', ' ')} UTC</time>`,
        link === undefined ? '' : `<a href="${(0,escape_text/* escapeHtml */.ZD)(link)}">Show the run</a>`,
    ];
    const figures = [...(0,headline/* listCounts */.TP)(report), ...(0,headline/* listCosts */.B_)(report)].map(renderFigure);
    return [
        '<header class="wrap">',
        `<p class="eyebrow">App Store screenshots <span class="badge ${status}">${sign} ${STATUS_WORDS[status]}</span></p>`,
        `<h1>${text}</h1>`,
        `<p class="meta">${meta.filter((part) => part !== '').join('\n')}</p>`,
        `<dl class="figures">${figures.join('\n')}</dl>`,
        '</header>',
    ].join('\n');
}
const STATUS_WORDS = { good: 'went well', bad: 'needs attention' };
function renderFigure({ value, label }) {
    return `<div class="card${value === '0' ? ' zero' : ''}"><dt>${label === '' ? 'in all' : label}</dt><dd>${value}</dd></div>`;
}
function renderSets(sets, context) {
    if (sets.length === 0)
        return '';
    const groups = [...Map.groupBy(sets, ({ outcome }) => outcome.locale)].map(([locale, ofLocale], index) => [
        `<section class="locale" aria-labelledby="locale-${index + 1}">`,
        `<h3 id="locale-${index + 1}">${locale === '' ? 'Screenshots' : renderNamed(describeLocale(locale), locale)}</h3>`,
        ...ofLocale.map((set) => renderSet(set, context)),
        '</section>',
    ].join('\n'));
    return [
        '<section aria-labelledby="sets"><h2 id="sets" tabindex="-1">Sets</h2>',
        renderFilter(sets, context),
        '<p class="empty" id="nothing" hidden>No set fits the filter.</p>',
        ...groups,
        '</section>',
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/report/items/list-thumbnail-images.ts

/** More would make a report that opens slowly. */
const THUMBNAILS = 200;
/**
 * The local images that an HTML report shows as thumbnails: those of new and replaced screenshots, in the report's order,
 * each file once, at most 200. None where pictures may not be shown.
 */
function listThumbnailImages({ outcomes, showsThumbnails }) {
    if (!showsThumbnails)
        return [];
    const images = outcomes.flatMap((outcome) => outcome.after.flatMap((item) => (0,items_picture/* localImageOf */.i4)(item, outcome) ?? []));
    return [...new Map(images.map((image) => [image.path, image])).values()].slice(0, THUMBNAILS);
}

;// CONCATENATED MODULE: ./src/run/write-report.ts






/** Writes the HTML report, and returns its path. Throws an `ActionError` where the file can't be written. */
async function writeReport(report, file, { env, log, signal }) {
    const thumbnails = await drawThumbnails(report, signal);
    const html = renderHtmlReport(report, {
        thumbnailOf: (image) => thumbnails.get(image.path),
        generatedAt: new Date(),
        displayTypeName: (displayType) => (0,display_types/* findDisplayType */.kD)(displayType)?.name,
        runUrl: createRunUrl(env),
    });
    try {
        await (0,replace_file/* replaceFile */.f)(file.path, html);
    }
    catch (error) {
        throw new errors/* ActionError */.lZ({
            code: 'INPUT_INVALID',
            message: `The report ${file.relativePath} can't be written`,
            hint: 'Check that "report" names a file in a folder that may be written to.',
        }, { cause: error });
    }
    log.info(`wrote the report ${file.relativePath}`);
    return file.path;
}
async function drawThumbnails(report, signal) {
    const images = listThumbnailImages(report);
    // A cancelled run has no time for pictures.
    if (images.length === 0 || signal.aborted)
        return new Map();
    const workers = new image_workers/* ImageWorkers */.j(signal);
    try {
        return await workers.draw(images);
    }
    catch (error) {
        if (signal.aborted)
            return new Map();
        throw error;
    }
    finally {
        await workers.close();
    }
}
function createRunUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}


/***/ })

};
