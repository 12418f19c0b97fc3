export const id = 341;
export const ids = [341];
export const modules = {

/***/ 8673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GJ: () => (/* binding */ checkDimensions),
  kS: () => (/* binding */ createStraySizeIssue),
  DU: () => (/* binding */ createUnknownSizeIssue),
  v1: () => (/* binding */ isAcceptedSize)
});

// EXTERNAL MODULE: ./src/images/display-types.ts
var display_types = __webpack_require__(3316);
;// CONCATENATED MODULE: ./src/images/nearest-size.ts

/** How far the sides of two sizes of the same proportions may be apart, in pixels, when one is scaled to the other's height. */
const SAME_PROPORTIONS = 0.1;
/** The known size that is most like another one: of the same proportions if there is one, then by pixels. */
function findNearestSize(size, platform) {
    const known = [...display_types/* DISPLAY_TYPES */.rU.values()]
        .filter((one) => one.family !== 'imessage' && (platform === undefined || one.platform === platform))
        .flatMap((displayType) => displayType.sizes.map((one) => ({ ...one, displayType })));
    const alike = known.filter((one) => Math.abs((one.width * size.height) / one.height - size.width) < SAME_PROPORTIONS);
    const distance = (one) => Math.abs(one.width - size.width) + Math.abs(one.height - size.height);
    const [first, ...others] = alike.length > 0 ? alike : known;
    if (first === undefined)
        throw new TypeError('a platform without sizes');
    return others.reduce((nearest, one) => (distance(one) < distance(nearest) ? one : nearest), first);
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
        ? `App Store Connect doesn't accept for ${(0,display_types/* labelDisplayType */.Hv)(displayType)}`
        : `isn't known for ${(0,display_types/* labelDisplayType */.Hv)(displayType)}, and App Store Connect's list of sizes couldn't be read`;
    return {
        code: 'IMAGE_DIMENSIONS',
        message: `${image.relativePath} has ${renderSize(image)} pixels, which ${source}${renderAccepted(sizes)}.`,
        hint: 'Take the screenshot on a device of this display type, or scale it to one of these sizes.',
        location: { file: image.relativePath },
    };
}
/** The issue of an image in a folder without a display type whose size no display type of the platform has. */
function createStraySizeIssue(image, platform) {
    const newer = [...display_types/* LIBRARY_DISPLAY_TYPES */.fS.keys()].find((one) => (0,display_types/* fitsDisplayType */.Zs)(image, one) === true);
    if (newer !== undefined) {
        return {
            code: 'IMAGE_DIMENSIONS',
            message: `${image.relativePath} has ${renderSize(image)} pixels, a size of ${(0,display_types/* labelDisplayType */.Hv)(newer)}, which only the App Asset Library has`,
            hint: 'Use "backend: asset-library", or move it elsewhere.',
            location: { file: image.relativePath },
        };
    }
    const nearest = findNearestSize(image, platform);
    const { displayType, sizes } = nearest.displayType;
    return {
        code: 'IMAGE_DIMENSIONS',
        message: `${image.relativePath} has ${renderSize(image)} pixels, which is no size of any display type; the nearest is ${renderSize(nearest)} of ${(0,display_types/* labelDisplayType */.Hv)(displayType)}${renderAccepted(sizes.map(renderSize))}`,
        hint: 'Export it in one of these sizes, or move it elsewhere if it is no screenshot.',
        location: { file: image.relativePath },
    };
}
function createWrongSizeIssue(image, displayType, others) {
    const sizes = (0,display_types/* findDisplayType */.kD)(displayType)?.sizes.map(renderSize) ?? [];
    const fitting = others.map(display_types/* labelDisplayType */.Hv);
    return {
        code: 'IMAGE_DIMENSIONS',
        message: `${image.relativePath} has ${renderSize(image)} pixels, which fits ${fitting.join(' or ')} but not ${(0,display_types/* labelDisplayType */.Hv)(displayType)}${renderAccepted(sizes)}.`,
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
    return sizes.length === 0 ? '' : `; accepted: ${[...new Set(sizes)].join(', ')}`;
}
function renderSize({ width, height }) {
    return `${width}×${height}`;
}
function renderAcceptedSize({ minWidth, maxWidth, minHeight, maxHeight }) {
    if (minWidth === maxWidth && minHeight === maxHeight)
        return renderSize({ width: minWidth, height: minHeight });
    return `${minWidth}×${minHeight} to ${maxWidth}×${maxHeight}`;
}


/***/ }),

/***/ 9197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ checkUploads)
});

// EXTERNAL MODULE: ./src/images/read-accepted-sizes.ts
var read_accepted_sizes = __webpack_require__(4423);
// EXTERNAL MODULE: ./src/images/checks/check-dimensions.ts + 1 modules
var check_dimensions = __webpack_require__(8673);
// EXTERNAL MODULE: ./src/listing.ts
var listing = __webpack_require__(4907);
;// CONCATENATED MODULE: ./src/images/checks/summarize-remarks.ts

const COLOR_HINT = 'If App Store Connect refuses it, convert it with `magick mogrify -colorspace sRGB -type TrueColor FILE`.';
/** Apple's rules ask for flattened RGB images; whether it refuses others isn't documented. */
const TEXTS = {
    'opaque-alpha': {
        one: 'has an alpha channel, though every pixel is opaque; App Store Connect may refuse it',
        many: 'have an alpha channel, though every pixel is opaque; App Store Connect may refuse them',
        hint: 'Flatten it, for example with `magick in.png -background white -alpha remove -alpha off out.png`.',
    },
    grayscale: {
        one: 'is a grayscale image, where App Store Connect asks for RGB',
        many: 'are grayscale images, where App Store Connect asks for RGB',
        hint: COLOR_HINT,
    },
    CMYK: {
        one: 'is a CMYK image, where App Store Connect asks for RGB',
        many: 'are CMYK images, where App Store Connect asks for RGB',
        hint: COLOR_HINT,
    },
};
/** One warning for each kind of remark, with the number of images and the first names, and the whole list where it doesn't name all. */
function summarizeRemarks(remarks) {
    const kinds = [...remarks].map(([kind, paths]) => ({ ...TEXTS[kind], paths: paths.toSorted() }));
    return {
        warnings: kinds.map(({ one, many, hint, paths }) => {
            const [only, ...others] = paths;
            if (only !== undefined && others.length === 0)
                return { message: `${only} ${one}.`, hint, location: { file: only } };
            return { message: `${(0,listing/* countOf */.p)(paths.length, 'image')} ${many}: ${(0,listing/* listFirst */.r)(paths)}`, hint };
        }),
        lists: kinds
            .filter(({ paths }) => paths.length > 3)
            .map(({ many, paths }) => ({ title: `${(0,listing/* countOf */.p)(paths.length, 'image')} ${many}`, lines: paths })),
    };
}

;// CONCATENATED MODULE: ./src/images/checks/check-uploads.ts



/**
 * Checks everything about images that Apple would refuse after the upload: pixel size, transparency, truncation, rotation.
 */
async function checkUploads(uploads, { readRefData, checkContents }) {
    const issues = [...(await checkSizes(uploads, readRefData))];
    const images = [...new Map(uploads.map(({ image }) => [image.path, image])).values()];
    const remarks = new Map();
    for (const [index, found] of (await checkContents(images)).entries()) {
        issues.push(...found.issues);
        const path = images[index]?.relativePath ?? '';
        for (const kind of found.remarks)
            remarks.set(kind, [...(remarks.get(kind) ?? []), path]);
    }
    return { issues: sortByFile(issues), ...summarizeRemarks(remarks) };
}
async function checkSizes(uploads, readRefData) {
    const issues = [];
    const unknown = [];
    for (const upload of uploads) {
        const check = (0,check_dimensions/* checkDimensions */.GJ)(upload.image, upload.displayType);
        if (check.kind === 'wrong')
            issues.push(check.issue);
        if (check.kind === 'unknown-size')
            unknown.push(upload);
    }
    if (unknown.length === 0)
        return issues;
    const refData = await readRefData();
    for (const { image, displayType } of unknown) {
        const accepted = (0,read_accepted_sizes/* readAcceptedSizes */.e)(refData, displayType);
        if (accepted !== undefined && (0,check_dimensions/* isAcceptedSize */.v1)(image, accepted))
            continue;
        issues.push((0,check_dimensions/* createUnknownSizeIssue */.DU)(image, displayType, accepted));
    }
    return issues;
}
function sortByFile(items) {
    return items.toSorted((left, right) => ((left.location?.file ?? '') < (right.location?.file ?? '') ? -1 : 1));
}


/***/ }),

/***/ 6174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tellTogether)
/* harmony export */ });
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4907);

/** What is said of all files of one kind at once: they stand for the images, and one step of the workflow mends them all. */
const MANY = {
    IMAGE_LFS_POINTER: 'images are Git LFS pointers, not the images themselves',
    IMAGE_ENCRYPTED: 'images are encrypted by git-crypt',
};
/** The same issues, with one for all files that one remedy mends. */
function tellTogether(issues) {
    const byCode = Map.groupBy(issues, ({ code }) => code);
    return issues.flatMap((issue) => {
        const many = MANY[issue.code];
        const alike = byCode.get(issue.code) ?? [];
        const paths = [...new Set(alike.flatMap(({ location }) => location?.file ?? []))];
        if (many === undefined || paths.length === 1)
            return [issue];
        return issue === alike[0] ? [{ ...issue, message: `${paths.length} ${many}: ${(0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .listFirst */ .r)(paths)}` }] : [];
    });
}


/***/ }),

/***/ 4423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readAcceptedSizes)
/* harmony export */ });
/* harmony import */ var _display_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3316);

/**
 * The sizes that Apple's reference data accept for screenshots of a display type (or of a placement group's own name):
 * `placementTypes[].specMappings[]` of its group, looked up in `imageSpecs[]`. `refData` is what the API client read of the
 * `appAssetLibraryRefData` resource, or the resource's attributes as they came, where the bounds of a size lie within
 * `dimensions`; any part may be missing or null. Undefined when nothing can be learnt from it.
 */
function readAcceptedSizes(refData, displayType) {
    const group = (0,_display_types_js__WEBPACK_IMPORTED_MODULE_0__/* .findDisplayType */ .kD)(displayType)?.libraryGroup ?? displayType;
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


/***/ }),

/***/ 26:
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
;// CONCATENATED MODULE: ./src/images/checks/image-issue.ts
const HINTS = {
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
    /** When the signal aborts, what isn't done yet rejects with its reason, and the threads end. */
    constructor(signal, entry = new URL(ENTRY, import.meta.url)) {
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
    /** What the deep check finds in each image. */
    check(images) {
        return Promise.all(images.map((image) => this.#checkOne(image)));
    }
    /** A small picture of each image that can be shown, as a `data:` URI by the image's path. */
    async draw(images) {
        const drawn = await Promise.all(images.map((image) => this.#drawOne(image)));
        return new Map(drawn.flatMap((uri, at) => (uri === undefined ? [] : [[images[at]?.path ?? '', uri]])));
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

/***/ 4907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ countOf),
/* harmony export */   r: () => (/* binding */ listFirst)
/* harmony export */ });
/** A number with its noun, such as `1 image` and `2 images`. */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** The first of many names and how many more there are: `a, b, c and 4 more`. */
function listFirst(names, shown = 3) {
    const more = names.length - shown;
    return more > 0 ? `${names.slice(0, shown).join(', ')} and ${more} more` : names.join(', ');
}


/***/ }),

/***/ 2764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createPlan)
});

// EXTERNAL MODULE: ./src/listing.ts
var listing = __webpack_require__(4907);
// EXTERNAL MODULE: ./src/plan/compare-picture.ts
var compare_picture = __webpack_require__(8887);
// EXTERNAL MODULE: ./src/plan/natural-order.ts
var natural_order = __webpack_require__(7999);
// EXTERNAL MODULE: ./src/plan/resolve-order.ts + 2 modules
var resolve_order = __webpack_require__(7298);
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
    const isReplaced = (one) => (screenshot === undefined || ((0,compare_picture/* isNamed */.ev)(screenshot, image) && screenshot.checksum.kind === 'md5')) &&
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
function createSlot(item, { place, assets, order, images }, taken) {
    const { image, screenshot } = item;
    if (screenshot !== undefined) {
        // Without an ordering file and images nothing is named: the set only has to exist.
        const isWanted = order !== undefined || images !== undefined;
        return { kind: 'screenshot', screenshot, image: image ?? null, isUnlisted: false, isWanted };
    }
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
 * Screenshots that make way for an image which is there already: attempts at it that failed. What a name is matched to by its
 * checksum replaces nothing, so that another picture of the name stays, as one that nothing names.
 */
function findOutdated(items, before, taken) {
    return items.flatMap(({ image, screenshot }) => {
        if (image === undefined || screenshot === undefined)
            return [];
        return before.filter((one) => !taken.has(one) && one.state === 'failed' && (0,compare_picture/* isNamed */.ev)(one, image));
    });
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

// EXTERNAL MODULE: ./src/plan/plan.ts
var plan_plan = __webpack_require__(8720);
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
                hint: `A set shows an image once: remove one of the two files, or export the one that was meant.${explainMeeting(image, other, place)}`,
                location: { file: image.relativePath },
            },
        ];
    });
}
/** Where pixels alone brought two images together, two devices may share the display type. */
function explainMeeting(image, other, { displayType }) {
    if (image.fit !== 'fits' || other.fit !== 'fits')
        return '';
    return ` Both are ${image.width} × ${image.height}, so both belong to ${displayType}: if they are of two devices, these share this display type.`;
}
/** Removals that would lose a screenshot whose image lies there in a format that isn't read. */
function refuseLostFormats(plan, otherFormats) {
    const paths = new Map([...otherFormats].map(([name, path]) => [stemOf(name), path]));
    return plan.removals.flatMap(({ screenshot, reason }) => {
        const path = reason === 'unlisted' ? paths.get(stemOf(screenshot.fileName)) : undefined;
        if (path === undefined)
            return [];
        return [
            {
                code: 'IMAGE_FORMAT',
                message: `"${screenshot.fileName}" of ${(0,plan_plan/* describePlace */.df)(plan)} would be removed, and ${path}, which is not read, is most likely meant for it`,
                hint: 'Export it as .png, .jpg or .jpeg, move it elsewhere, or leave out "unlisted: remove".',
                location: { file: path },
            },
        ];
    });
}
/** A name without its extensions: `2` for `2.webp` and for `2.png.txt`. */
function stemOf(name) {
    return (0,resolve_order/* normalize */.S)(name)
        .replace(/\.txt$/i, '')
        .replace(/\.[^.]*$/, '');
}
function describeTooMany(plan) {
    const images = plan.slots.flatMap((slot) => (slot.kind === 'screenshot' ? [] : [slot.image]));
    const loose = images.filter(({ fit }) => fit === 'fits');
    const sizes = [...new Set(loose.map(({ width, height }) => `${width} × ${height}`))];
    const why = loose.length === 0
        ? ''
        : `. ${loose.length} local images are in this set by their size (${sizes.join(', ')}): ${(0,listing/* listFirst */.r)(loose.map(({ name }) => name), 20)}`;
    const kept = plan.slots.flatMap((slot) => (slot.kind === 'screenshot' && slot.isUnlisted ? [slot.screenshot] : []));
    const named = plan.slots.length - kept.length;
    const parts = kept.length === 0
        ? `${named} named`
        : `${named} named and ${kept.length} kept that nothing names (${listNames(kept)})`;
    return {
        code: 'PLAN_TOO_MANY',
        message: `${(0,plan_plan/* describePlace */.df)(plan)} would hold ${plan.slots.length} screenshots (${parts}); App Store Connect takes ${plan.place.capacity}${why}`,
        hint: kept.length === 0
            ? `Choose at most ${plan.place.capacity} of them with an ordering file, or move the others elsewhere.`
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
        ...refuseLostFormats(plan, input.otherFormats),
    ];
    const staying = rules.unlisted === 'keep' ? unlisted : [];
    return {
        plan: issues.length === 0 ? plan : undefined,
        uploads: (0,plan_plan/* uploadsOf */.y8)(plan).filter((slot) => slot.image.issues.length === 0),
        issues: sortByLine(issues),
        warnings: resolved.warnings,
        trusted: listTrusted(resolved.items, plan),
        unlisted: staying,
        surplus: (0,twins/* findSurplus */.q)(plan.before, input.order).filter((one) => staying.includes(one)),
        unusedImages: (input.images ?? []).filter((image) => image.fit !== 'aside' && !wanted.includes(image)),
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
        : items.filter((item) => item.image !== undefined && isMeant(item.image));
    return { items: wanted, unmatched: [], issues: [], warnings: [] };
}
/** Whether an image belongs to the set without being named. */
function isMeant({ fit }) {
    return fit !== 'another' && fit !== 'aside';
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
    const slots = [
        ...named,
        ...kept.map((screenshot) => ({ kind: 'screenshot', screenshot, image: null, isUnlisted: true, isWanted: false })),
    ];
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
/** What is taken for a local image by name and size, since App Store Connect gives no checksum. */
function listTrusted(items, { slots }) {
    const shown = items.flatMap(({ image, screenshot }) => (image === undefined ? [] : (screenshot ?? [])));
    const placed = slots.flatMap((slot) => (slot.kind === 'place' ? [slot.asset] : []));
    return [...shown, ...placed].filter(({ checksum }) => checksum.kind !== 'md5');
}
function sortByLine(issues) {
    return issues.toSorted((left, right) => (left.location?.line ?? 0) - (right.location?.line ?? 0));
}

// EXTERNAL MODULE: ./src/plan/describe-problems.ts
var describe_problems = __webpack_require__(3575);
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
            ...warnOfTrust(planned),
            ...warnOfUnlisted(planned),
            ...warnOfSurplus(planned),
            ...warnOfUnusedImages(planned),
        ],
        unfinished: listUnfinished(planned),
        uploads: planned.flatMap(({ input, planning }) => planning.uploads.map((slot) => ({ slot, displayType: input.displayType }))),
        pendingLocalizations: [
            ...new Set(planned.filter(({ planning }) => planning.pendingChecksums.length > 0).map(({ input }) => input.localizationId)),
        ],
    };
}
/** Says where name and size had to decide. A checksum that is still to come is worth another run; one that never comes isn't. */
function warnOfTrust(planned) {
    const places = listByPlace(planned, ({ trusted }) => trusted);
    if (places === '')
        return [];
    const isToCome = planned.some(({ planning }) => planning.trusted.some(({ checksum }) => checksum.kind === 'pending'));
    const advice = isToCome
        ? 'Run this again later to have the checksums compared.'
        : 'What this action uploads itself says its checksum.';
    return [
        {
            message: `App Store Connect gives no checksum of ${places}, so name and size decided that the local images are there already`,
            hint: `Changed bytes of equal length would go unnoticed. ${advice}`,
        },
    ];
}
function warnOfUnlisted(planned) {
    const choose = ({ unlisted, surplus }) => unlisted.filter((one) => !surplus.includes(one));
    const places = listByPlace(planned, choose, { limit: NAMES_SHOWN });
    if (places === '')
        return [];
    return [
        {
            message: `Screenshots that nothing names stay behind the others: ${places}`,
            hint: 'Name them, or use "unlisted: remove" to remove them.',
        },
    ];
}
function listUnfinished(planned) {
    const isOf = (state) => (planning) => (0,plan_plan/* unfinishedOf */.$B)({ slots: planning.plan?.slots ?? [] })
        .map((slot) => slot.screenshot)
        .filter((one) => one.state === state);
    return UNFINISHED.flatMap(({ state, message, hint }) => {
        const places = listByPlace(planned, isOf(state), { describe: describeImage });
        return places === '' ? [] : [{ message: `${message}: ${places}`, hint }];
    });
}
const UNFINISHED = [
    {
        state: 'processing',
        message: 'Screenshots that App Store Connect has not finished with',
        hint: 'The command apply waits for them. What it refuses in the end has to be uploaded anew.',
    },
    {
        state: 'failed',
        message: 'Screenshots that App Store Connect could not use',
        hint: 'Upload them anew with "screenshots", or remove them from the ordering file and from the set.',
    },
    {
        state: 'reserved',
        message: 'Screenshots that never got their file',
        hint: 'Upload them with "screenshots", or remove them from the ordering file and from the set.',
    },
];
function describeImage(screenshot) {
    const problems = screenshot.state === 'failed' ? `: ${(0,describe_problems/* describeProblems */.y)(screenshot)}` : '';
    return `"${screenshot.fileName}"${problems}`;
}
function warnOfSurplus(planned) {
    const places = listByPlace(planned, ({ surplus }) => surplus, { limit: NAMES_SHOWN });
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
            message: `Local images that no set uses are not uploaded: ${(0,listing/* listFirst */.r)(names.toSorted(), NAMES_SHOWN)}`,
            hint: 'Name them in the ordering file. In a folder without a display type, globs see only images whose pixel size fits.',
        },
    ];
}
/** Names that a warning lists before it counts the rest: the log of the plan names them all. */
const NAMES_SHOWN = 20;
function listByPlace(planned, choose, { describe = ({ fileName }) => `"${fileName}"`, limit = Number.POSITIVE_INFINITY, } = {}) {
    const all = planned.map(({ input, planning }) => ({ input, names: choose(planning).map(describe) }));
    const total = all.reduce((sum, { names }) => sum + names.length, 0);
    let room = limit;
    const shown = all.flatMap(({ input, names }) => {
        const first = names.slice(0, room);
        room -= first.length;
        return first.length === 0 ? [] : [`${first.join(', ')} (${(0,plan_plan/* describePlace */.df)(input)})`];
    });
    return `${shown.join('; ')}${total > limit ? ` and ${total - limit} more` : ''}`;
}
/** One plain list may order many sets; what is wrong with a line in all of them is said once for each different message. */
function dedupe(items) {
    return [
        ...new Map(items.map((item) => [`${item.location?.file}:${item.location?.line}:${item.message}`, item])).values(),
    ];
}


/***/ }),

/***/ 3575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ describeProblems)
/* harmony export */ });
/** Why Apple couldn't use an image, in its own words. It often gives the same text twice (api, section 3). */
function describeProblems({ problems }) {
    const reasons = new Set(problems.map(({ code, description }) => description === '' || description === code ? code : `${code}: ${description}`));
    return reasons.size === 0 ? 'without saying why' : [...reasons].join('; ');
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

/***/ 5341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOut: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/images/placement-groups.ts
var placement_groups = __webpack_require__(3090);
// EXTERNAL MODULE: ./src/images/workers/image-workers.ts + 1 modules
var image_workers = __webpack_require__(26);
// EXTERNAL MODULE: ./src/wanted/choose-localizations.ts + 1 modules
var choose_localizations = __webpack_require__(8041);
// EXTERNAL MODULE: ./src/wanted/find-candidates.ts
var find_candidates = __webpack_require__(4827);
;// CONCATENATED MODULE: ./src/wanted/guess-candidate-files.ts


/**
 * The files that are probably read, as far as that is known before the localizations are: those of the locales that have a folder.
 * None for a direct target, whose locale isn't known yet.
 */
function guessCandidateFiles(wishes) {
    if (wishes.isDirect)
        return [];
    const locales = [...(wishes.folder?.locales.keys() ?? [])].map((locale) => ({ locale }));
    const { localizations } = (0,choose_localizations/* chooseLocalizations */.C)(locales, wishes);
    return (0,find_candidates/* listCandidateFiles */.Xh)(localizations.map(({ locale }) => locale), wishes);
}

// EXTERNAL MODULE: ./src/wanted/list-named-display-types.ts
var list_named_display_types = __webpack_require__(9016);
;// CONCATENATED MODULE: ./src/run/cancel-limits.ts
/**
 * How long a cancelled run may go on (design, promise 8). The runner's next signal comes after 7.5 s. Writes on their way are
 * answered within 5 s; what they leave behind is removed by then, and whatever is still at work then isn't waited for.
 */
const CLOSING_MS = 6_300;
const TELLING_MS = 6_500;
/** Real milliseconds that each of them is allowed at least, where a test lets time fly. */
const LEAST_REAL_MS = 500;
/** Returns the limits of a run, which begin with a cancel. */
function createCancelLimits(cancel, clock) {
    const closing = new AbortController();
    const telling = new AbortController();
    const stops = [];
    function begin() {
        const leastMs = LEAST_REAL_MS / clock.scale;
        const closingMs = Math.max(CLOSING_MS, leastMs);
        const tellingMs = Math.max(TELLING_MS, closingMs + leastMs / 5);
        stops.push(clock.after(closingMs, () => closing.abort(cancel.reason)));
        stops.push(clock.after(tellingMs, () => telling.abort(cancel.reason)));
    }
    if (cancel.aborted)
        begin();
    else
        cancel.addEventListener('abort', begin, { once: true });
    return {
        closing: closing.signal,
        telling: telling.signal,
        stop() {
            cancel.removeEventListener('abort', begin);
            for (const stop of stops)
                stop();
        },
    };
}
/** Waits for a task until a signal aborts: then it throws the signal's reason, and what becomes of the task is nobody's business. */
async function waitUnlessAborted(task, signal) {
    const { promise: aborted, reject } = Promise.withResolvers();
    const onAbort = () => reject(signal.reason);
    if (signal.aborted)
        onAbort();
    else
        signal.addEventListener('abort', onAbort, { once: true });
    try {
        return await Promise.race([task, aborted]);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}

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

// EXTERNAL MODULE: ./src/report/describe-outcome.ts
var describe_outcome = __webpack_require__(3980);
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
        return `${(0,describe_outcome/* countOf */.pq)(images, 'image')} of ${(0,describe_outcome/* countOf */.pq)(awaited.size, 'set')}`;
    }
    function remindLater() {
        cancel = clock.after(MINUTE_MS, () => {
            const places = [...awaited.values()].map(({ place }) => (0,plan_plan/* describePlace */.df)(place));
            const more = places.length > NAMED_SETS ? ', …' : '';
            log.info(`still waiting for ${describe()}: ${places.slice(0, NAMED_SETS).join(', ')}${more}`);
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

// EXTERNAL MODULE: ./src/plan/set-outcome.ts
var set_outcome = __webpack_require__(5442);
;// CONCATENATED MODULE: ./src/apply/set-progress.ts


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
    const error = new src_errors/* ApplyError */.d5({
        code: 'UPLOAD_FAILED',
        message: `${slot.image.relativePath} was uploaded to ${(0,plan_plan/* describePlace */.df)(progress.plan)}, and somebody else removed it`,
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

;// CONCATENATED MODULE: ./src/apply/describe-progress.ts




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
        new src_errors/* ApplyError */.d5({
            code: 'UPLOAD_FAILED',
            message: `${names} had to make room in ${(0,plan_plan/* describePlace */.df)(progress.plan)}, and what should have followed did not come`,
            hint: 'Run this again to upload what is missing.',
        }),
    ];
}

;// CONCATENATED MODULE: ./src/apply/apply-record.ts


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

;// CONCATENATED MODULE: ./src/plan/checksum-pauses.ts
/**
 * Nominal milliseconds between looks for a checksum that App Store Connect hasn't told yet, where a decision needs it: 30 s in
 * all (design, section 4). Then name and size decide.
 */
const CHECKSUM_PAUSES_MS = [2000, 3000, 4000, 6000, 7000, 8000];
/** The same as a time limit. */
const CHECKSUM_TIMEOUT_MS = 30_000;

// EXTERNAL MODULE: ./src/plan/describe-problems.ts
var describe_problems = __webpack_require__(3575);
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
        message: `App Store Connect could not use ${slot.image.relativePath} for ${(0,plan_plan/* describePlace */.df)(place)} (${slot.image.width} × ${slot.image.height} pixels): ${(0,describe_problems/* describeProblems */.y)(screenshot)}`,
        hint: hint ?? 'Check the image against the screenshot specifications of Apple, and run this again.',
        location: { file: slot.image.relativePath },
    });
}
/** Which images Apple hadn't finished with when the time was up. */
function createTimeoutError(images, place, timeoutMs) {
    return new src_errors/* ApplyError */.d5({
        code: 'PROCESSING_TIMEOUT',
        message: `App Store Connect has not finished processing ${images.join(', ')} for ${(0,plan_plan/* describePlace */.df)(place)} within ${Math.round(timeoutMs / 1000)} s`,
        hint: 'Nothing more was removed. Run this again later: what is complete by then isn\'t uploaded again, and what it was to replace is removed by "unlisted: remove". "processing-timeout" sets how long to wait.',
    });
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

;// CONCATENATED MODULE: ./src/apply/upload/remove-open-reservations.ts

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
        context.events.onFailed(progress.plan, `what was left of it could not be removed: ${(0,src_errors/* toActionError */.ie)(error).message}`);
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
;// CONCATENATED MODULE: ./src/apply/conflict-pauses.ts
/** Pauses between attempts where nothing was uploaded: at least four within 20 s (design, promise 7). */
const PAUSES_MS = [1000, 2000, 4000, 6000, 6000];
/** Pauses where Apple may still be processing what was uploaded; the last one repeats. */
const LONG_PAUSES_MS = [2000, 2000, 3000, 4000, 6000, 9000, 13_000, 15_000];
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
                return PAUSES_MS[attempt];
            if (later >= end)
                return undefined;
            return Math.min(LONG_PAUSES_MS[attempt] ?? 15_000, end - later);
        },
    };
}

;// CONCATENATED MODULE: ./src/apply/superseded.ts


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

;// CONCATENATED MODULE: ./src/apply/remove-screenshots.ts






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
    const { code, hint } = (0,src_errors/* toActionError */.ie)(cause);
    return new src_errors/* ApplyError */.d5({
        code,
        message: `"${fileName}" could not be removed from ${(0,plan_plan/* describePlace */.df)(plan)}`,
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
            const retry = await settle(one, screenshot, { progress, context });
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
async function settle(one, screenshot, { progress, context }) {
    if (screenshot.state === 'complete') {
        if ((0,compare_picture/* comparePicture */.sy)(screenshot, one.slot.image, { trustsSize: true }) === 'another') {
            progress.uploaded.delete(one.slot);
            recordFailure(one.slot, progress, { error: createForeignError(one, progress), context });
        }
        return undefined;
    }
    progress.uploaded.delete(one.slot);
    await dropAfterFailure(bothOf(screenshot), progress, context);
    if (isTransientFailure(screenshot) && one.number === 1) {
        context.events.onRetry(progress.plan, `processing ${one.slot.image.name} failed without fault of the image; it is uploaded once more`);
        return { slot: one.slot, number: 2 };
    }
    recordFailure(one.slot, progress, { error: createProcessingError(one.slot, screenshot, progress.plan), context });
    return undefined;
}
function createForeignError({ slot }, { plan }) {
    return new src_errors/* ApplyError */.d5({
        code: 'UPLOAD_FAILED',
        message: `Somebody else uploaded another picture to ${(0,plan_plan/* describePlace */.df)(plan)} in the place of ${slot.image.relativePath}`,
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
/**
 * Shows an image in its place, once: where the answer is lost, it is looked for before it is shown again. One that App Store
 * Connect couldn't use in the meantime is refused; then it is removed, and the error says why.
 */
async function showImage({ asset, slot }, progress, context) {
    const { backend, clock, signal } = context;
    const { place } = progress;
    const known = new Set([...progress.present.map(({ id }) => id), ...progress.gone]);
    for (let attempt = 0;; attempt += 1) {
        try {
            return remember(await backend.show(place, asset));
        }
        catch (error) {
            const kind = backend.classify(error);
            const pause = show_image_PAUSES_MS[attempt];
            if (kind === 'conflict')
                await refuseFailed();
            if (kind !== 'unknown' || pause === undefined)
                throw error;
            await clock.sleep(pause, { signal });
            const found = (await backend.readScreenshots(place)).find(({ id, assetId }) => assetId === asset.id && !known.has(id));
            if (found !== undefined)
                return remember(found);
        }
    }
    async function refuseFailed() {
        const found = (await readAssetIfThere(asset.id, context))?.asset;
        if (found?.state !== 'failed')
            return;
        await dropReservation({ assetId: asset.id, screenshotId: undefined }, progress, context);
        throw createProcessingError(slot, { ...found, assetId: found.id }, progress.plan);
    }
    function remember(screenshot) {
        progress.present = [...progress.present, screenshot];
        return screenshot;
    }
}

;// CONCATENATED MODULE: ./src/apply/upload/adopt-reservation.ts





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
    for (const pause of [1000, 2000, 4000, undefined]) {
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
    const queue = slots.map((slot) => ({ slot, number: 1 }));
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
            const sent = sendOne(source, attempt, { site, before: sending.at(-1), context });
            // Collected in the end; until then nobody else hears of a failure.
            sent.catch(() => { });
            sending.push(sent);
        }
        return { images: await collect(sending), isStopped: false };
    }
    finally {
        await Promise.allSettled(sending);
        endSending();
    }
    async function findSource(attempt) {
        const { slot, number } = attempt;
        context.signal.throwIfAborted();
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
        const { asset, screenshot: reserved, isForeign } = await obtainImage(source, progress, context);
        // Images are shown in the wanted order, one after the other.
        if (reserved === undefined)
            await before;
        const screenshot = reserved ?? (await showImage({ asset, slot: attempt.slot }, progress, context));
        rememberCommitted(attempt.slot, screenshot, progress);
        progress.lastCommit = clock.elapsed();
        poller.committed();
        // Told once: another attempt was announced as such.
        if (attempt.number === 1)
            events.onUploaded(progress.plan, attempt.slot.image, clock.elapsed() - startedAt);
        return { ...attempt, screenshot, isForeign };
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
    const known = new Set([...progress.plan.before, ...progress.uploaded.values()].map((one) => one.assetId));
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
    return new src_errors/* ApplyError */.d5({
        code: 'PROCESSING_FAILED',
        message: `App Store Connect could not use "${screenshot.fileName}" of ${(0,plan_plan/* describePlace */.df)(plan)}: ${(0,describe_problems/* describeProblems */.y)(screenshot)}`,
        hint: 'Upload it anew with "screenshots", or remove it from the ordering file and from the set.',
    });
}
function createReservedError({ fileName }, { plan }) {
    return new src_errors/* ApplyError */.d5({
        code: 'PROCESSING_FAILED',
        message: `"${fileName}" of ${(0,plan_plan/* describePlace */.df)(plan)} never got its file`,
        hint: 'Upload it with "screenshots", or remove it from the ordering file and from the set.',
    });
}

;// CONCATENATED MODULE: ./src/apply/ensure-place.ts


/** Pauses before the place is looked for and, where it still isn't there, created again: 20 s in all. */
const ensure_place_PAUSES_MS = [1000, 2000, 4000, 6000, 7000];
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
            const pause = ensure_place_PAUSES_MS[attempt];
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

;// CONCATENATED MODULE: ./src/apply/find-doubles.ts





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
        new src_errors/* ApplyError */.d5({
            code: 'UPLOAD_FAILED',
            message: `${(0,plan_plan/* describePlace */.df)(progress.plan)} holds ${names} twice: somebody else uploaded the same at the same time`,
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

;// CONCATENATED MODULE: ./src/apply/apply-set.ts













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
        sentOrder = await orderWhereNeeded(progress, context);
        await removeScreenshots(progress, context);
        await awaitForeign({ progress, ...site }, context);
        progress.errors.push(...findDoubles(progress));
    }
    catch (error) {
        if (progress === undefined)
            return createUntouchedSet(job.plan, (0,src_errors/* toActionError */.ie)(error));
        progress.errors.push((0,src_errors/* toActionError */.ie)(error));
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
    for (const pause of CHECKSUM_PAUSES_MS) {
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
/** Sends the order unless what stays stands in it already. What is about to be removed goes to the end until then. */
async function orderWhereNeeded(progress, context) {
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
function createOrderFacts({ plan, place, gone, present, uploaded }) {
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

;// CONCATENATED MODULE: ./src/apply/poller.ts
const FIRST_POLL_MS = 2000;
const LONGEST_BETWEEN_POLLS_MS = 15_000;
/**
 * Milliseconds from the last commit to the poll behind the one at `previous`: when half as much time again has passed, 15 s later
 * at most. Whatever the processing takes, it is seen soon for its length, and with few requests.
 */
function pollBehind(previous) {
    return Math.min(previous * 1.5, previous + LONGEST_BETWEEN_POLLS_MS);
}
/**
 * One poller serves all sets of a localization, since one request reads them all. It reads while somebody waits and
 * nobody sends, at times after the last commit that are further and further apart; the first one is later where the run has learnt
 * that earlier ones are in vain.
 */
function createPoller({ read, clock, signal, pace }) {
    const waiters = new Set();
    const state = {
        sending: 0,
        /** Of the next poll, in milliseconds from the last commit; undefined for the first one. */
        offset: undefined,
        polledAt: Number.NEGATIVE_INFINITY,
        lastCommit: clock.elapsed(),
        isRunning: false,
        wake: () => { },
    };
    function nextOffset() {
        return state.offset ?? Math.max(FIRST_POLL_MS, pace.shortestMs() ?? 0);
    }
    function dueAt() {
        return state.sending > 0 ? Number.POSITIVE_INFINITY : state.lastCommit + nextOffset();
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
            state.offset = pollBehind(nextOffset());
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
            state.offset = undefined;
            state.wake();
        },
        sawComplete(lastCommit) {
            pace.learn(state.polledAt - lastCommit);
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

;// CONCATENATED MODULE: ./src/apply/processing-pace.ts
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

;// CONCATENATED MODULE: ./src/apply/verify-order.ts



/** Pauses between read-backs that differ: 20 s in all (design, promise 7). */
const READ_BACK_PAUSES_MS = [1000, 2000, 3000, 4000, 5000, 5000];
/**
 * Makes sure that an order that was sent is there, and that what was removed isn't. `present` is what the first read-back found.
 * One that differs is read again for 20 s, since lists lag behind, and the order is sent once more. Returns the order found;
 * throws `ORDER_NOT_APPLIED`.
 */
async function verifyOrder(sent, present, context) {
    const { backend, clock, events, signal } = context;
    let found = present;
    for (const [index, pause] of READ_BACK_PAUSES_MS.entries()) {
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
    const nameOf = (id) => `"${sent.names.get(id) ?? id}"`;
    const missing = sent.screenshotIds.filter((id) => !found.includes(id)).map(nameOf);
    const surviving = found.filter((id) => sent.goneIds.has(id)).map(nameOf);
    const what = [
        ...(missing.length > 0 ? [`no longer holds ${missing.join(', ')}`] : []),
        ...(surviving.length > 0 ? [`still holds ${surviving.join(', ')}, which was removed`] : []),
    ];
    const order = `holds ${found.length} screenshots in another order than the one that App Store Connect accepted`;
    return new src_errors/* ApplyError */.d5({
        code: 'ORDER_NOT_APPLIED',
        message: `The set ${(0,plan_plan/* describePlace */.df)(sent.set)} (${sent.place.id ?? 'without an ID'}), read back for 20 s, ${what.length > 0 ? what.join(' and ') : order}`,
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
            return describeFailed({ ...outcome, errors: [...outcome.errors, (0,src_errors/* toActionError */.ie)(error)] }, expected, context);
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
    const poller = createPoller({ ...context, read: () => readSnapshot(jobs, context), pace });
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
    return plans.flatMap((plan) => {
        const names = describeNames(plan);
        if (!(0,plan_plan/* isChange */.Xb)(plan) && names.length === 0)
            return [];
        const changes = (0,describe_outcome/* describeChanges */.DT)((0,set_outcome/* createPlannedOutcome */.Zf)(plan), 'planned');
        const title = `${(0,plan_plan/* describePlace */.df)(plan)}: ${changes}`;
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
    const shown = (0,bounds/* shorten */.m)((0,escape_text/* toVisibleText */.tc)(text), limit);
    return /^[^\s,"](?:[^,"]*[^\s,")])?$/.test(shown) ? shown : `"${shown.replaceAll('"', '\\"')}"`;
}

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
/** Each set that differs, with names; the others are only counted. */
function logChanges(plans, log) {
    const changed = plans.filter(plan_plan/* isChange */.Xb);
    const verb = changed.length === 1 || plans.length === 1 ? 'differs' : 'differ';
    log.startGroup(`Plan: ${changed.length} of ${(0,describe_outcome/* countOf */.pq)(plans.length, 'set')} ${verb}`);
    for (const line of describePlans(plans))
        log.info(line);
    if (changed.length < plans.length)
        log.info(`${(0,describe_outcome/* countOf */.pq)(plans.length - changed.length, 'set')} in order already`);
    log.endGroup();
}

// EXTERNAL MODULE: ./src/run/job.ts
var run_job = __webpack_require__(4766);
;// CONCATENATED MODULE: ./src/state/editable-states.ts
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

;// CONCATENATED MODULE: ./src/run/refuse-locked.ts


/**
 * Throws (`VERSION_LOCKED`) when a number of sets would be changed in a version, or an experiment, that is known to be
 * closed. Where nothing differs, that is no matter.
 */
function refuseLocked(target, changes) {
    const { versionState: state } = target;
    if (changes === 0 || state === undefined || judgeState(state) !== 'locked')
        return;
    throw new src_errors/* TargetError */.I0({
        code: 'VERSION_LOCKED',
        message: `${target.description} can't be edited: its state is ${state}, and ${changes === 1 ? '1 set' : `${changes} sets`} would be changed`,
        hint: `${adviseOn(state, target)} Nothing was written.`,
    });
}
function adviseOn(state, { localizations }) {
    if (isUnderWay(state))
        return adviseOnState(state);
    return localizations[0]?.ref.kind === 'treatment'
        ? 'Only an experiment that was not submitted can be edited: create a new one in App Store Connect.'
        : 'Choose a version that can be edited with "version", or create a new one in App Store Connect.';
}

// EXTERNAL MODULE: ./src/images/checks/check-uploads.ts + 1 modules
var check_uploads = __webpack_require__(9197);
// EXTERNAL MODULE: ./src/images/checks/tell-together.ts
var tell_together = __webpack_require__(6174);
// EXTERNAL MODULE: ./src/plan/create-plan.ts + 3 modules
var create_plan = __webpack_require__(2764);
// EXTERNAL MODULE: ./src/state/read-state.ts
var read_state = __webpack_require__(2482);
// EXTERNAL MODULE: ./src/wanted/create-set-inputs.ts + 3 modules
var create_set_inputs = __webpack_require__(839);
// EXTERNAL MODULE: ./src/run/commands/learn-images.ts + 2 modules
var learn_images = __webpack_require__(2647);
;// CONCATENATED MODULE: ./src/run/commands/plan-sets.ts









/**
 * Reads the state and the images, and plans every set that the run concerns. Nothing is written. Throws one error with all
 * that stands against the plan: references, images, sets that would be emptied.
 */
async function planSets(request, onRead) {
    const { inputs, target, backend } = request;
    const wishes = narrowToSet(request);
    const chosen = (0,choose_localizations/* chooseLocalizations */.C)(target.localizations, wishes);
    refuseIssues(chosen.issues);
    const states = target.state ?? (await (0,read_state/* readState */.u)(chosen.localizations, backend));
    const readRefData = rememberAnswer(() => backend.readReferenceData());
    const platform = inputs.target.kind === 'app' ? inputs.target.platform : undefined;
    const images = await (0,learn_images/* learnImages */.j)({
        locales: states.map((state) => state.locale),
        wishes,
        platform,
        workers: request.images,
        groups: request.groups,
        readRefData,
    });
    let assets = [];
    const createInputs = (current) => {
        const localizations = current.map(({ ref, locale, places }) => ({ localizationId: ref.id, locale, places }));
        const wanted = (0,create_set_inputs/* createSetInputs */.Q)(localizations, wishes, images);
        const inputs = wanted.inputs.map((one) => {
            const place = one.place ?? backend.describeAbsent(one.displayType, findRef(current, one.localizationId));
            return { ...one, place, assets };
        });
        return { ...wanted, inputs };
    };
    const wanted = createInputs(states);
    if (wanted.inputs.length === 0)
        refuseIssues(wanted.issues);
    onRead(wanted.inputs);
    const rules = {
        unlisted: inputs.unlisted,
        missing: inputs.missing,
        orderingFile: wishes.orderingFile?.file ?? '',
        trustsSize: false,
    };
    const loop = {
        ...request,
        rules,
        // Nothing is waited for where the plan is refused anyway.
        pausesMs: wanted.issues.length > 0 ? [] : CHECKSUM_PAUSES_MS,
        createInputs: (s) => createInputs(s).inputs,
    };
    let planned = await planWhenTold(states, loop);
    if (planned.planning.uploads.length > 0) {
        assets = await backend.readAssets();
        if (assets.length > 0)
            planned = await planWhenTold(planned.current, loop);
    }
    const { planning, current } = planned;
    const checks = await (0,check_uploads/* checkUploads */.p)(planning.uploads.map(({ slot, displayType }) => ({ image: slot.image, displayType })), {
        readRefData,
        checkContents: (uploads) => request.images.check(uploads),
    });
    refuseIssues([...wanted.issues, ...planning.issues, ...checks.issues]);
    return {
        jobs: planning.sets.map((plan) => ({
            plan,
            localization: findRef(current, plan.localizationId),
            replan: (place, trustsSize) => replan(plan.localizationId, place, { rules: { ...rules, trustsSize }, inputs: createInputs(current).inputs }),
        })),
        states: current,
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
/**
 * Plans, and where a decision hangs on a checksum that isn't there yet reads those localizations again. When waiting is
 * over, name and size decide.
 */
async function planWhenTold(states, loop) {
    const { backend, clock, signal, rules, pausesMs } = loop;
    let current = states;
    for (const pause of pausesMs) {
        const planning = (0,create_plan/* createPlan */.q)(loop.createInputs(current), rules);
        if (planning.pendingLocalizations.length === 0)
            return { planning, current };
        await clock.sleep(pause, { signal });
        const pending = new Set(planning.pendingLocalizations);
        const reread = await (0,read_state/* readState */.u)(current.filter(({ ref }) => pending.has(ref.id)), backend);
        current = current.map((state) => reread.find(({ ref }) => ref.id === state.ref.id) ?? state);
    }
    return { planning: (0,create_plan/* createPlan */.q)(loop.createInputs(current), { ...rules, trustsSize: true }), current };
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
        throw new src_errors/* PlanRefusedError */.iQ((0,tell_together/* tellTogether */.q)(issues));
}

;// CONCATENATED MODULE: ./src/run/commands/apply-sets.ts













/** `apply`: the plan, carried out and verified. */
async function applySets(job) {
    const { settings, session, runtime, record, target } = job;
    const { jobs } = await plan(job);
    const plans = jobs.map((one) => one.plan);
    refuseLocked(target, plans.filter(plan_plan/* isChange */.Xb).length);
    if (plans.every(plan_plan/* isSatisfied */.n2))
        return;
    const { log } = runtime;
    const { processingTimeoutMs } = settings.inputs;
    const waiting = createWaitingNews({ log, clock: session.clock, timeoutMs: processingTimeoutMs });
    const events = createApplyEvents(log, waiting, { uploads: plans.flatMap(plan_plan/* uploadsOf */.y8).length });
    const applied = createApplyRecord(plans);
    // From now on: whatever ends the run, what was done is told.
    record.outcomes = applied.outcomes;
    session.signal.addEventListener('abort', waiting.stop, { once: true });
    try {
        await log.group('Apply', () => applyPlan(jobs, { ...session, events, processingTimeoutMs }, applied));
    }
    finally {
        waiting.stop();
    }
}
/** `plan`: what `apply` would do, and the error with which that would be refused. Changes nothing. */
async function reportPlan(job) {
    const { jobs, unfinished } = await plan(job);
    job.record.outcomes = () => jobs.map((one) => (0,set_outcome/* createPlannedOutcome */.Zf)(one.plan));
    (0,run_job/* warn */.R)(job.record, unfinished, job.runtime);
    refuseLocked(job.target, jobs.filter((one) => (0,plan_plan/* isChange */.Xb)(one.plan)).length);
}
/** `check`: as `plan`, and an error (`DRIFT`) where anything differs. */
async function checkSets(job) {
    const { jobs, unfinished } = await plan(job);
    job.record.outcomes = () => jobs.map((one) => (0,set_outcome/* createPlannedOutcome */.Zf)(one.plan));
    (0,run_job/* warn */.R)(job.record, unfinished, job.runtime);
    const differing = jobs.map((one) => one.plan).filter((one) => !(0,plan_plan/* isSatisfied */.n2)(one));
    if (differing.length === 0)
        return;
    if (!differing.some(plan_plan/* isChange */.Xb))
        throw createUnfinishedError(differing, job, jobs.length);
    throw new src_errors/* ActionError */.lZ({
        code: 'DRIFT',
        message: `${differing.length} of ${(0,describe_outcome/* countOf */.pq)(jobs.length, 'set')} of ${job.target.description} ${differing.length === 1 ? 'differs' : 'differ'} from what the files describe: ${listPlaces(differing)}`,
        hint: 'The summary shows the differences. Run the command apply to remove them, or pull to take them over into the ordering file.',
    });
}
/** Where nothing has to be changed, and yet not all that is wanted is there and complete. */
function createUnfinishedError(plans, { target }, sets) {
    return new src_errors/* ActionError */.lZ({
        code: 'DRIFT',
        message: `${plans.length} of ${(0,describe_outcome/* countOf */.pq)(sets, 'set')} of ${target.description} ${plans.length === 1 ? 'is' : 'are'} not complete: ${listPlaces(plans)}`,
        hint: 'A warning names the screenshots that App Store Connect has not finished with or could not use. The command apply waits for them.',
    });
}
/** Sets that a message names; the others are counted. */
const apply_sets_NAMED_SETS = 10;
function listPlaces(plans) {
    const named = plans.slice(0, apply_sets_NAMED_SETS).map(plan_plan/* describePlace */.df).join(', ');
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
    (0,run_job/* warn */.R)(record, [...planned.warnings, ...noteLackingSizes(planned, job)], runtime);
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

// EXTERNAL MODULE: ./src/run/commands/read-sets.ts
var read_sets = __webpack_require__(9538);
;// CONCATENATED MODULE: ./src/run/commands/delete-sets.ts





/** `delete`: deletes the sets that both filters name. One that isn't there is no error. What goes is listed first. */
async function deleteSets(job) {
    const { target, runtime, record } = job;
    const { log } = runtime;
    const sets = await (0,read_sets/* readFoundSets */.G)(job);
    const ended = new Map();
    record.outcomes = () => sets.map((set) => ended.get(set) ?? set);
    if (sets.length === 0) {
        log.info('Nothing to do: there is no such set.');
        return;
    }
    refuseLocked(target, sets.length);
    for (const set of sets) {
        log.startGroup(`Delete ${describeSet(set)} · ${(0,describe_outcome/* countOf */.pq)(set.before.length, 'screenshot')}`);
        for (const { fileName, checksum } of set.before)
            log.info(`${fileName} · ${checksum.kind === 'md5' ? checksum.md5 : checksum.kind === 'none' ? 'no checksum' : 'no checksum yet'}`);
        log.endGroup();
    }
    await Promise.all(sets.map(async (set) => ended.set(set, await deleteSet(set, job))));
    for (const outcome of record.outcomes())
        if (outcome.errors.length === 0)
            log.info(describeEnd(outcome));
}
function describeEnd(outcome) {
    return outcome.deleted
        ? `deleted · ${describeSet(outcome)}`
        : `gone already · ${(0,plan_plan/* describePlace */.df)(outcome)} · someone else deleted it`;
}
/** A set with its ID, where it has one. */
function describeSet(set) {
    return set.setId === null ? (0,plan_plan/* describePlace */.df)(set) : `${(0,plan_plan/* describePlace */.df)(set)} · set ${set.setId}`;
}
async function deleteSet(set, { session: { backend }, target }) {
    let deletion;
    try {
        const localization = target.localizations.find(({ ref }) => ref.id === set.localizationId)?.ref;
        if (localization === undefined)
            throw new TypeError(`a set of a localization that wasn't read: ${set.localizationId}`);
        const ids = set.before.map(({ id }) => id);
        deletion = await backend.deletePlace({ localization, displayType: set.displayType, id: set.setId }, ids);
    }
    catch (error) {
        if (backend.classify(error) === 'gone')
            return createGone(set);
        return { ...set, errors: [(0,src_errors/* toActionError */.ie)(error)] };
    }
    return describeDeletion(set, deletion);
}
/** What was removed, though not all could be; where somebody else was quicker everywhere there was nothing to delete. */
function describeDeletion(set, { removedIds, errors }) {
    const refused = errors.map(src_errors/* toActionError */.ie);
    if (refused.length === 0 && removedIds.length === 0 && set.before.length > 0)
        return createGone(set);
    const removed = set.before.filter(({ id }) => removedIds.includes(id));
    if (refused.length > 0) {
        const after = set.after.filter((item) => item.kind !== 'screenshot' || !removed.includes(item.screenshot));
        return { ...set, removed, after, errors: refused };
    }
    return { ...set, removed, after: [], deleted: true };
}
function createGone(set) {
    return { ...set, setId: null, before: [], after: [] };
}

;// CONCATENATED MODULE: ./src/run/explain-refusal.ts


/**
 * Adds to an error that App Store Connect's refusal has caused what only a run that knows its target can say: the state
 * that may forbid editing, or that an ID belongs to one version. Any other error comes back as it is.
 */
function explainRefusal(error, target) {
    const refusal = findRefusal(error);
    const [issue, ...others] = error.issues;
    const otherBackend = refusal === undefined ? undefined : adviseOnBackend(refusal, target.query);
    if (otherBackend !== undefined && issue !== undefined && others.length === 0) {
        return new src_errors/* ActionError */.lZ({ ...issue, hint: otherBackend }, { cause: error.cause });
    }
    const advice = refusal === undefined ? undefined : explain_refusal_adviseOn(refusal, target);
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
    return judgeState(versionState) === 'editable'
        ? `The ${what} was in ${versionState} when this run read it: look whether it has been submitted since.`
        : `The ${what} is in ${versionState}. ${isUnderWay(versionState) ? adviseOnState(versionState) : 'App Store Connect may not let it be edited in that state.'}`;
}
/**
 * Apple moves screenshots from sets to the App Asset Library. A path that isn't known (any more), or not to this account, says
 * that the other one is meant; `NOT_FOUND` is an ID that isn't there.
 */
function adviseOnBackend({ method, path, status, errors }, query) {
    const isClosed = status === 405 || status === 410 || (status === 404 && errors.some(isPathError));
    if (isClosed && /\/appScreenshots?(Sets)?(\/|$)/.test(path)) {
        return `App Store Connect takes no ${method} for screenshot sets there any more: use "backend: asset-library", which keeps the screenshots in the App Asset Library.`;
    }
    // A localization that was found by its app is there: what isn't is the library.
    const isMissing = status === 404 && query.kind === 'app' && path.endsWith('/placements');
    if ((isClosed || isMissing || status === 403) && /\/(placements|appAssetLibrary\w*)(\/|$)/.test(path)) {
        return 'Where the account has no App Asset Library yet, use "backend: screenshot-sets". Otherwise the key needs the role App Manager, and access to this app.';
    }
    return undefined;
}
function isPathError({ code }) {
    return code.startsWith('PATH_ERROR');
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

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./src/app-store-connect/access/environment.ts
var environment = __webpack_require__(4870);
;// CONCATENATED MODULE: ./src/app-store-connect/access/tokens.ts
// "Tokens live at most 20 minutes": documentation of the API, "Generating Tokens for API Requests". That counts from
// `iat`, which is dated back for servers whose clock is behind ours.
const LIFETIME_S = 600;
const BACKDATED_S = 60;
const RENEWED_BEFORE_END_S = 60;
/** A difference that the date of an answer, in whole seconds and some time under way, can't prove. */
const NEGLIGIBLE_SKEW_MS = 5_000;
/** Returns a source of tokens; `onToken` is called with each before it is given out. Token lifetimes are never scaled. */
function createTokens(options) {
    const { credentials, clock, onToken } = options;
    let skewMs = 0;
    let isConfirmed = false;
    let held;
    const sign = () => {
        const issuedAt = Math.floor((clock.now() + skewMs) / 1000);
        const token = signToken(credentials, issuedAt).then((text) => {
            entry.text = text;
            onToken?.(text);
            return text;
        });
        const entry = { token, endsAt: (issuedAt + LIFETIME_S) * 1000, text: undefined };
        return entry;
    };
    return {
        current() {
            const now = clock.now() + skewMs;
            if (held === undefined || now >= held.endsAt - RENEWED_BEFORE_END_S * 1000)
                held = sign();
            return held.token;
        },
        confirm() {
            isConfirmed = true;
        },
        get isConfirmed() {
            return isConfirmed;
        },
        renew(refused, serverTime) {
            if (held?.text !== refused)
                return;
            held = undefined;
            if (serverTime === undefined)
                return;
            const skew = serverTime - clock.now();
            skewMs = Math.abs(skew) > NEGLIGIBLE_SKEW_MS ? skew : 0;
        },
    };
}
async function signToken(credentials, issuedAt) {
    // Loaded when the first token is signed: a run that fails on its inputs needs none.
    const { SignJWT } = await __webpack_require__.e(/* import() */ 734).then(__webpack_require__.bind(__webpack_require__, 1734));
    const token = new SignJWT(credentials.issuerId === undefined ? { sub: 'user' } : { iss: credentials.issuerId });
    return token
        .setProtectedHeader({ alg: 'ES256', kid: credentials.keyId, typ: 'JWT' })
        .setAudience('appstoreconnect-v1')
        .setIssuedAt(issuedAt - BACKDATED_S)
        .setExpirationTime(issuedAt + LIFETIME_S)
        .sign(credentials.privateKey);
}

;// CONCATENATED MODULE: ./src/app-store-connect/http/json-value.ts

/**
 * Readers for parsed JSON of unknown shape. Each returns what it is asked for or throws an `AnswerShapeError`, which
 * names the place but not the value.
 */
/** An answer that isn't of the documented shape. */
class AnswerShapeError extends Error {
    name = 'AnswerShapeError';
}
/** Whether a value is a JSON object. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The object that a value is. */
function readObject(value, place) {
    if (isObject(value))
        return value;
    throw new AnswerShapeError(value === undefined ? `${place} is missing` : `${place} is ${describe(value)} instead of an object`);
}
/** An object's member that is an object; an empty one where it is absent or null. */
function readMember(object, name) {
    const value = object[name];
    return value === undefined || value === null ? {} : readObject(value, name);
}
/** An object's member that is an array; an empty one where it is absent or null. */
function readArray(object, name) {
    const value = object[name];
    if (value === undefined || value === null)
        return [];
    if (Array.isArray(value))
        return value;
    throw new AnswerShapeError(`${name} is ${describe(value)} instead of an array`);
}
/** An object's member that is an array of objects; an empty one where it is absent or null. */
function readObjects(object, name) {
    return readArray(object, name).map((entry) => readObject(entry, `an entry of ${name}`));
}
/** An object's member that is an array of texts; an empty one where it is absent or null. */
function readTexts(object, name) {
    return readArray(object, name).map((entry) => {
        if (typeof entry === 'string')
            return entry;
        throw new AnswerShapeError(`an entry of ${name} is ${describe(entry)} instead of text`);
    });
}
/** An object's member that is text and must be there. */
function readText(object, name) {
    const value = readTextOrNull(object, name);
    if (value !== null)
        return value;
    throw new AnswerShapeError(`${name} is missing`);
}
/** An object's member that is text; null where it is absent or null. */
function readTextOrNull(object, name) {
    const value = object[name];
    if (value === undefined || value === null)
        return null;
    if (typeof value !== 'string')
        throw new AnswerShapeError(`${name} is ${describe(value)} instead of text`);
    if (value.length <= bounds/* BOUNDS */.Q.apiTextCharacters)
        return value;
    throw new AnswerShapeError(`${name} has ${value.length} characters, more than ${bounds/* BOUNDS */.Q.apiTextCharacters}`);
}
/** An object's member that is text for people, such as a name or a reason: cut to a bounded length; empty where it is absent or null. */
function readWords(object, name) {
    const value = object[name];
    if (value === undefined || value === null)
        return '';
    if (typeof value === 'string')
        return (0,bounds/* shorten */.m)(value);
    throw new AnswerShapeError(`${name} is ${describe(value)} instead of text`);
}
/** An object's member that is a whole number from 0 and must be there. */
function readCount(object, name) {
    const value = object[name];
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw new AnswerShapeError(`${name} is ${describe(value)} instead of a whole number`);
}
function describe(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`;
}

;// CONCATENATED MODULE: ./src/app-store-connect/http/error-document.ts



/**
 * Reads Apple's error document. Tolerant, since it is only read to be shown: parts that are missing or of another
 * shape are left empty, and a body that is no error document has no entries. Texts are cut, and entries beyond a number
 * or a depth left out.
 */
function parseErrorDocument(text) {
    const document = parseJson(text);
    const errors = isObject(document) && Array.isArray(document['errors']) ? document['errors'].filter(isObject) : [];
    const about = errors.map((error) => textOf(memberOf(error, 'links')['about'])).find((link) => link !== undefined);
    return { entries: errors.slice(0, bounds/* BOUNDS */.Q.apiErrorEntries).map((error) => readEntry(error, undefined, 1)), about };
}
function readEntry(error, resourcePath, depth) {
    const source = memberOf(error, 'source');
    const place = textOf(source['pointer']) ?? textOf(source['parameter']);
    return {
        status: textOf(error['status']) ?? '',
        code: textOf(error['code']) ?? '',
        title: textOf(error['title']) ?? '',
        detail: textOf(error['detail']),
        source: [resourcePath, place].filter((part) => part !== undefined).join(' ') || undefined,
        associated: depth < bounds/* BOUNDS */.Q.apiErrorNesting ? readAssociated(error, depth) : [],
    };
}
function readAssociated(error, depth) {
    const byPath = Object.entries(memberOf(memberOf(error, 'meta'), 'associatedErrors')).slice(0, bounds/* BOUNDS */.Q.apiErrorEntries);
    return byPath
        .flatMap(([path, list]) => {
        const errors = Array.isArray(list) ? list.slice(0, bounds/* BOUNDS */.Q.apiErrorEntries).filter(isObject) : [];
        return errors.map((one) => [one, (0,bounds/* shorten */.m)(path)]);
    })
        .slice(0, bounds/* BOUNDS */.Q.apiErrorEntries)
        .map(([one, path]) => readEntry(one, path, depth + 1));
}
/** Returns the error that an answer is: what was asked, the status, all that Apple says about it, and a hint. */
function createApiError(request, answer) {
    const { entries, about } = parseErrorDocument(answer.text);
    const said = entries.length === 0 ? describeForeignBody(answer) : describeEntries(entries);
    const code = codeOf(answer.status);
    const hint = [hintFor(answer.status, entries), about === undefined ? undefined : `Apple's page about it: ${about}`];
    return new src_errors/* ApiError */.hD({
        code,
        message: `${request.method} ${request.path} was answered with ${answer.status}: ${said}${answer.asked ?? ''}`,
        ...withHint(hint.filter((part) => part !== undefined).join(' ')),
    }, { ...request, status: answer.status, errors: entries });
}
/** Returns the error for an answer of success that can't be used: `reason` says why, without any part of it. */
function createAnswerError(request, status, reason) {
    return new src_errors/* ApiError */.hD({
        code: 'API_ANSWER_INVALID',
        message: `The answer to ${request.method} ${request.path} (status ${status}) can't be used: ${reason}`,
        hint: 'Run again; if it stays, something between the runner and App Store Connect may be answering in its place, or the API has changed.',
    }, { ...request, status, errors: [] });
}
/** Apple's entries as text: title and detail where they differ, the code, the place, and what is associated. */
function describeEntries(entries) {
    return entries.map((entry) => describeEntry(entry)).join('; ');
}
function describeEntry(entry) {
    const detail = entry.detail === entry.title ? '' : (entry.detail ?? '');
    // Some of Apple's titles end with a full stop, others don't.
    const title = detail === '' || /[.!?]$|^$/.test(entry.title) ? entry.title : `${entry.title}.`;
    const text = [title, detail].filter((part) => part !== '').join(' ');
    const facts = [entry.code, entry.source ?? ''].filter((text) => text !== '').join(', ');
    const associated = entry.associated.length === 0 ? '' : ` [${describeEntries(entry.associated)}]`;
    return `${text || 'no reason given'}${facts === '' ? '' : ` (${facts})`}${associated}`;
}
/** A body that isn't Apple's may hold anything, so only its kind and length are shown. */
function describeForeignBody(answer) {
    if (answer.text === '')
        return 'no reason given';
    const type = /^[\w.+-]+\/[\w.+-]+/.exec(answer.contentType ?? '')?.[0] ?? 'unknown type';
    return `no error document, but ${answer.text.length} characters of ${type}`;
}
function codeOf(status) {
    if (status >= 300 && status < 400)
        return 'API_ANSWER_INVALID';
    if (status === 403)
        return 'API_FORBIDDEN';
    if (status === 404)
        return 'API_NOT_FOUND';
    if (status === 429)
        return 'API_RATE_LIMITED';
    return status >= 500 || status === 408 ? 'API_UNAVAILABLE' : 'API_REFUSED';
}
/** By prefix of Apple's code, most special first; codes are dotted and compared by prefix only. */
const error_document_HINTS = [
    [
        'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED',
        'The account holder has to accept the current agreements in App Store Connect, under Business.',
    ],
    ['STATE_ERROR.SCREENSHOT_TOO_MANY', 'A set holds ten screenshots at most, reserved ones included.'],
];
const STATUS_HINTS = new Map([
    [
        403,
        'The key needs the role App Manager or Admin and access to the app, the membership must not have lapsed, and the current agreements must be accepted.',
    ],
    [404, 'What it names may have been deleted meanwhile, and a key without access to the app may see nothing either.'],
    [429, 'Run fewer jobs with the same key at once, or run again later.'],
]);
function hintFor(status, entries) {
    const byCode = error_document_HINTS.find(([prefix]) => entries.some(({ code }) => code === prefix || code.startsWith(`${prefix}.`)));
    if (byCode !== undefined)
        return byCode[1];
    if (status >= 500)
        return 'App Store Connect is in trouble; look at https://developer.apple.com/system-status/ and run again.';
    if (status >= 300 && status < 400)
        return 'Redirects are not followed; a proxy or portal may stand between the runner and App Store Connect.';
    return STATUS_HINTS.get(status);
}
function withHint(hint) {
    return hint === '' ? {} : { hint };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function memberOf(object, name) {
    const value = object[name];
    return isObject(value) ? value : {};
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? (0,bounds/* shorten */.m)(value) : undefined;
}

;// CONCATENATED MODULE: ./src/app-store-connect/http/foreign-url.ts

/** A URL outside the API: https to another machine, or anything to this one where the API itself is on this machine. */
function parseForeignUrl(text, isTest) {
    const url = URL.parse(text);
    if (url === null || !/^https?:$/.test(url.protocol))
        return undefined;
    if ((0,environment/* leadsToThisMachine */.gq)(url))
        return isTest ? url : undefined;
    return url.protocol === 'https:' ? url : undefined;
}

;// CONCATENATED MODULE: ./src/app-store-connect/http/json-api.ts

/** Reads an answer's document. */
function readDocument(value) {
    const document = readObject(value, 'the answer');
    const data = document['data'];
    const next = readMember(document, 'links')['next'];
    return {
        data: (Array.isArray(data) ? data : [data]).map((entry) => readResource(entry)),
        included: readObjects(document, 'included').map((entry) => readResource(entry)),
        next: typeof next === 'string' && next !== '' ? next : undefined,
    };
}
/** The one resource that an answer is about, which must be of the type given. */
function readOne(document, type) {
    const [resource, ...others] = document.data;
    if (resource === undefined || others.length > 0) {
        throw new AnswerShapeError(`data holds ${document.data.length} resources instead of one`);
    }
    return checkType(resource, type);
}
/** The resources of a list, which must be of the type given. */
function readAll(document, type) {
    return document.data.map((resource) => checkType(resource, type));
}
/** The linkage of a to-many relationship; undefined where the answer leaves it out. */
function readLinkage(resource, relationship) {
    const member = readMember(resource.relationships, relationship);
    if (!Array.isArray(member['data']))
        return undefined;
    const ids = readObjects(member, 'data').map((entry) => readText(entry, 'id'));
    const total = readMember(readMember(member, 'meta'), 'paging')['total'];
    return { ids, isComplete: typeof total !== 'number' || total <= ids.length };
}
/** The ID that a to-one relationship points at; undefined where the answer leaves it out. */
function readLink(resource, relationship) {
    const data = readMember(resource.relationships, relationship)['data'];
    return isObject(data) ? readText(data, 'id') : undefined;
}
/** What is included, of one type, by ID. */
function includedById(document, type) {
    return new Map(document.included.filter((one) => one.type === type).map((one) => [one.id, one]));
}
function readResource(value) {
    const resource = readObject(value, 'a resource');
    return {
        type: readText(resource, 'type'),
        id: readText(resource, 'id'),
        attributes: readMember(resource, 'attributes'),
        relationships: readMember(resource, 'relationships'),
    };
}
function checkType(resource, type) {
    if (resource.type === type)
        return resource;
    throw new AnswerShapeError(`a resource is of another type than ${type}`);
}

;// CONCATENATED MODULE: ./src/app-store-connect/pace/quota.ts
/**
 * How fast requests may be started, so that App Store Connect never has to refuse one for its quota. The quota is a
 * number of requests in a rolling hour: a request counts for an hour after it was made. What is left is always
 * underestimated, never overestimated, and each decision is a pure function of the facts.
 */
/** Reads `user-hour-lim:3500;user-hour-rem:500;`: pairs by name, others ignored; undefined where one of the two is missing. */
function parseRateLimit(header) {
    const pairs = new Map((header ?? '').split(';').map((pair) => splitPair(pair)));
    const limit = pairs.get('user-hour-lim');
    const remaining = pairs.get('user-hour-rem');
    return limit === undefined || remaining === undefined ? undefined : { limit, remaining };
}
function splitPair(pair) {
    const [name = '', value = ''] = pair.split(':').map((part) => part.trim());
    return [name, /^[0-9]+$/.test(value) ? Number(value) : undefined];
}
/** Below this, one request at a time: each answer then says exactly what is left. Twice the requests in flight. */
const ONE_AT_A_TIME_BELOW = 24;
/** The part of the limit from which on the rest is spread over the time until more comes free. */
const LOW_PART = 0.1;
const LONGEST_SPREAD_MS = 60_000;
/** Decides when the next request may start. */
function decideStart(facts) {
    const { now, remaining } = facts;
    if (facts.closedUntil > now)
        return { kind: 'at', time: facts.closedUntil, reason: 'throttled' };
    // After a refusal one request finds out whether it is over: eight would only be refused together.
    if (facts.isInDoubt && facts.inFlight > 0)
        return { kind: 'after-answer' };
    // The first answer tells how much there is; who knows what others have left.
    if (remaining === undefined)
        return facts.hasEnd || facts.inFlight === 0 ? { kind: 'now' } : { kind: 'after-answer' };
    if (remaining <= ONE_AT_A_TIME_BELOW && facts.inFlight > 0)
        return { kind: 'after-answer' };
    if (remaining <= 0) {
        const time = facts.nextRelease ?? facts.nextProbe;
        return time > now ? { kind: 'at', time, reason: 'quota-exhausted' } : { kind: 'now' };
    }
    // Where much more is to come than is left, spreading the rest would only make it come free late in the next hour.
    const isShort = facts.expected > remaining && facts.expected <= 2 * remaining;
    if (!isShort || remaining > facts.limit * LOW_PART || facts.nextRelease === undefined)
        return { kind: 'now' };
    const spread = Math.min(LONGEST_SPREAD_MS, Math.max(0, facts.nextRelease - now) / remaining);
    const time = facts.lastStart + spread;
    return time > now ? { kind: 'at', time, reason: 'quota-low' } : { kind: 'now' };
}
const HOUR_MS = 3_600_000;
/** For clocks that don't run equally fast. */
const MARGIN_MS = 2_000;
/** An answer can overlap with this many others: those in flight when its request started and when it came. */
const OVERLAP = 24;
/** Keeps count of our requests and of what App Store Connect says of the quota. */
class QuotaCount {
    #started = 0;
    #ended = 0;
    #lastStart = Number.NEGATIVE_INFINITY;
    #last;
    /** What was left at least when the last answer came, the count of that time, and what has come free since then. */
    #base;
    /** What the answers said that may have overlapped with one that comes now. */
    #recent = [];
    /** Between when and when each of our requests was counted. */
    #counted = [];
    /** What the last answer said. */
    get last() {
        return this.#last;
    }
    get inFlight() {
        return this.#started - this.#ended;
    }
    /** Whether any request has ended. */
    get hasEnd() {
        return this.#ended > 0;
    }
    get lastStart() {
        return this.#lastStart;
    }
    /** Counts a request that is sent. */
    start(now) {
        if (this.inFlight === 0)
            this.#recent = [];
        this.#started += 1;
        this.#lastStart = now;
        return { startedAt: now, endedBefore: this.#ended };
    }
    /** Counts the end of a request. */
    end(started, { now, rateLimit, refused }) {
        this.#release(now);
        this.#ended += 1;
        if (rateLimit === undefined)
            return;
        if (!refused)
            this.#counted.push({ from: started.startedAt, to: now });
        this.#last = rateLimit;
        this.#recent = [...this.#recent, rateLimit.remaining].slice(-OVERLAP);
        // What ran beside this request may have been counted after it. Once all are in, the smallest number is the last one's.
        const beside = this.#started - started.endedBefore - 1;
        const remaining = this.inFlight === 0 ? Math.min(...this.#recent) : rateLimit.remaining - beside;
        this.#base = { at: now, remaining, started: this.#started, released: 0 };
    }
    /** At least this many requests may be made now; undefined before App Store Connect has said. */
    remaining(now) {
        this.#release(now);
        if (this.#base === undefined)
            return undefined;
        const { remaining, started, released } = this.#base;
        return remaining + released - (this.#started - started);
    }
    /** When the oldest of our requests stops counting. */
    nextRelease(now) {
        this.#release(now);
        const oldest = this.#counted[0];
        return oldest === undefined ? undefined : oldest.to + HOUR_MS + MARGIN_MS;
    }
    #release(now) {
        for (let next = this.#counted[0]; next !== undefined && next.to + HOUR_MS + MARGIN_MS <= now; next = this.#counted[0]) {
            this.#counted.shift();
            // What may have come free before the last answer is part of what it said, and isn't added once more.
            if (this.#base !== undefined && next.from + HOUR_MS - MARGIN_MS > this.#base.at)
                this.#base.released += 1;
        }
    }
}

;// CONCATENATED MODULE: ./src/app-store-connect/http/request-error.ts

/** A request without a usable answer. */
class RequestError extends src_errors/* NetworkError */.Dr {
    method;
    /** Path without the query; for a part of a file the host. */
    path;
    /** Whether App Store Connect may have carried out what was asked. */
    outcomeUnknown;
    constructor(issue, request, options) {
        super(issue, options);
        this.method = request.method;
        this.path = request.path;
        this.outcomeUnknown = request.outcomeUnknown;
    }
}
/** By error code: what happened, in words. */
const HAPPENINGS = new Map([
    ['TIMEOUT', 'no byte moved for too long'],
    ['ECONNRESET', 'the connection was reset'],
    ['EPIPE', 'the connection was closed'],
    ['ECONNREFUSED', 'the connection was refused'],
    ['ENOTFOUND', 'the host name is unknown'],
    ['EAI_AGAIN', 'the host name could not be looked up'],
    ['ERR_STREAM_PREMATURE_CLOSE', 'the connection was closed too early'],
    ['ERR_PROXY_TUNNEL', 'the proxy opened no tunnel'],
]);
/** Returns the error for a request that got no answer in so many attempts. */
function createRequestError(request, code, attempts) {
    if ((0,src_errors/* isCertificateError */.Y4)(code)) {
        const message = `${request.method} ${request.path} was not sent: the certificate of the server is not trusted (${code})`;
        return new RequestError({ code: 'NETWORK_FAILED', message, hint: src_errors/* CERTIFICATE_HINT */.Gy }, request);
    }
    const times = attempts === 1 ? '' : ` in ${attempts} attempts`;
    return new RequestError({
        code: code === 'TIMEOUT' ? 'NETWORK_TIMEOUT' : 'NETWORK_FAILED',
        message: `${request.method} ${request.path} got no answer${times}: ${HAPPENINGS.get(code) ?? 'the connection failed'} (${code})`,
        hint: 'Run again; if it stays, look at the network and the proxy settings (https_proxy, no_proxy) of the runner.',
    }, request);
}
/**
 * Whether a write that failed may have been carried out all the same: the connection was lost after it was sent, the
 * server broke down, or its answer of success can't be read. Look before sending it again.
 */
function isOutcomeUnknown(error) {
    if (error instanceof RequestError)
        return error.outcomeUnknown;
    if (!(error instanceof src_errors/* ApiError */.hD) || error.method === 'GET')
        return false;
    return error.status >= 500 || error.status === 408 || error.status < 300;
}
/** Whether the URL of an upload operation is refused for good, so that only a new reservation helps. */
function isUploadExpired(error) {
    return error instanceof src_errors/* ApiError */.hD && error.code === 'UPLOAD_FAILED' && (error.status === 403 || error.status === 410);
}

;// CONCATENATED MODULE: ./src/app-store-connect/http/retry.ts
/** Whether and when a request is sent again: a pure function of what is known of its last attempt. */
const MAX_ATTEMPTS = 6;
const MAX_REFUSALS = 10;
const MAX_WAITED_MS = 180_000;
const FIRST_PAUSE_MS = 1_000;
const retry_LONGEST_PAUSE_MS = 30_000;
/** The server or something in front of it is in trouble; 408 is a proxy that gave up waiting for us. */
const retry_TRANSIENT = new Set([408, 500, 502, 503, 504]);
/** The pause before the next attempt in milliseconds, undefined where there is none. A 429 has none of its own: it delays all requests alike. */
function pauseBeforeRetry(facts) {
    if (!mayRepeat(facts))
        return undefined;
    if (isRefusal(facts))
        return facts.isQuotaUsedUp || facts.attempt < MAX_REFUSALS ? 0 : undefined;
    const growing = Math.min(retry_LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (facts.attempt - 1)) * (0.75 + facts.jitter / 2);
    const pauseMs = facts.retryAfterMs ?? growing;
    const isBounded = facts.attempt < MAX_ATTEMPTS && facts.waitedMs + pauseMs <= MAX_WAITED_MS;
    return isBounded ? pauseMs : undefined;
}
function mayRepeat({ outcome, isRepeatable }) {
    if (outcome.kind === 'failure')
        return !outcome.isFinal && (isRepeatable || !outcome.sent);
    if (outcome.status === 429)
        return true;
    const isTransient = retry_TRANSIENT.has(outcome.status) || (outcome.status < 300 && !outcome.isReadable);
    return isRepeatable && isTransient;
}
function isRefusal({ outcome }) {
    return outcome.kind === 'answer' && outcome.status === 429;
}
/**
 * What a `Retry-After` header asks for, in milliseconds: seconds, or a date, which is compared with the answer's own
 * `Date` since our clock may be wrong. Undefined where it is missing or can't be read.
 */
function parseRetryAfter(header, date, now) {
    const text = header?.trim() ?? '';
    if (/^[0-9]+$/.test(text))
        return Math.min(Number(text) * 1000, LONGEST_ASKED_MS);
    const until = Date.parse(text);
    if (!/[a-z]{3}/i.test(text) || Number.isNaN(until))
        return undefined;
    return Math.min(Math.max(0, until - (parseDate(date) ?? now)), LONGEST_ASKED_MS);
}
/** A century: a date beyond it can't be told from nonsense, and beyond some more there are no dates. */
const LONGEST_ASKED_MS = 100 * 365 * 86_400_000;
/** A time of day, as messages show it. */
function retry_describeTime(time) {
    return `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** What an answer that is given up has asked for, as the end of its message; empty where it asked for nothing. */
function describeAskedPause(retryAfterMs, clock) {
    if (retryAfterMs === undefined || retryAfterMs === 0)
        return '';
    return `; it asks to wait until ${retry_describeTime(new Date(clock.now() + retryAfterMs * clock.scale))}`;
}
/** A `Date` header in milliseconds since 1970, undefined where it is missing or can't be read. */
function parseDate(header) {
    const time = Date.parse(header ?? '');
    return Number.isNaN(time) ? undefined : time;
}

;// CONCATENATED MODULE: ./src/app-store-connect/http/send-request.ts






/** Sends a request until it succeeds, and as often as that is safe. Throws the errors of `AppStoreConnect`. */
async function sendUntilDone(sender, request, sending) {
    const attempts = { attempt: 1, waitedMs: 0, isTokenRenewed: false, mayBeDone: false };
    for (;;) {
        const { exchange, token, isNews } = await sendOnce(sender, request, sending.url);
        if (exchange.kind === 'answer') {
            const done = readDone(exchange, sending.wantsDocument);
            if (done !== undefined) {
                sender.tokens.confirm();
                return done;
            }
            // A deletion whose first answer was lost finds nothing left to delete.
            const isGone = request.method === 'DELETE' && exchange.status === 404 && attempts.mayBeDone;
            if (isGone)
                return { status: 404, document: undefined };
            if (exchange.status === 401 && !attempts.isTokenRenewed) {
                attempts.isTokenRenewed = true;
                sender.tokens.renew(token, parseDate(exchange.header('date')));
                continue;
            }
        }
        await pauseOrThrow(sender, request, { exchange, attempts, isNews });
    }
}
async function sendOnce(sender, request, url) {
    const permit = await sender.limiter.acquire(request.method !== 'GET', sender.signal);
    let exchange;
    try {
        const entry = await sender.gate.enter();
        try {
            const token = await sender.tokens.current();
            sender.signal?.throwIfAborted();
            const signal = request.method === 'GET' ? sender.signal : sender.writeSignal;
            const content = contentOf(sender, request, token);
            const { method, path } = request;
            const startedAt = sender.clock.elapsed();
            exchange = await sender.transport.send({ method, url, signal, ...content });
            const outcome = exchange.kind === 'answer' ? String(exchange.status) : exchange.code;
            sender.events.onAttempt?.({ method, path, outcome, durationMs: sender.clock.elapsed() - startedAt });
            return { exchange, token, isNews: sender.gate.isNews(entry) };
        }
        finally {
            sender.gate.leave(entry, endOf(exchange, sender.clock));
        }
    }
    finally {
        permit.release(isGood(exchange));
    }
}
/** Whether the server bears what is asked of it; undefined where there is no answer that says. */
function isGood(exchange) {
    return exchange?.kind === 'answer' ? exchange.status !== 429 && exchange.status < 500 : undefined;
}
function endOf(exchange, clock) {
    if (exchange?.kind !== 'answer')
        return { rateLimit: undefined, refused: false, retryAfterMs: undefined };
    return {
        rateLimit: parseRateLimit(exchange.header('x-rate-limit')),
        refused: exchange.status === 429,
        retryAfterMs: retryAfterOf(exchange, clock),
    };
}
function contentOf(sender, request, token) {
    const headers = { Authorization: `Bearer ${token}`, Accept: 'application/json', 'User-Agent': sender.userAgent };
    if (request.body === undefined)
        return { headers };
    const bytes = Buffer.from(JSON.stringify(request.body));
    return {
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: { length: bytes.length, open: () => [bytes] },
    };
}
/** The answer as one of success; undefined where it is another or can't be read. */
function readDone(answer, wantsDocument) {
    if (!isSuccess(answer.status) || !answer.complete)
        return undefined;
    if (answer.text === '')
        return wantsDocument ? undefined : { status: answer.status, document: undefined };
    try {
        return { status: answer.status, document: JSON.parse(answer.text) };
    }
    catch {
        // Not Apple's: a proxy or a portal that answers in its place.
        return undefined;
    }
}
async function pauseOrThrow(sender, request, { exchange, attempts, isNews }) {
    if (mayBeCarriedOut(exchange))
        attempts.mayBeDone = true;
    const isUsedUp = exchange.kind === 'answer' && exchange.status >= 500 && attempts.attempt === request.maxAttempts;
    const pauseMs = isUsedUp
        ? undefined
        : pauseBeforeRetry({
            isRepeatable: request.isRepeatable ?? (request.method === 'GET' || request.method === 'DELETE'),
            outcome: outcomeOf(exchange),
            retryAfterMs: exchange.kind === 'answer' ? retryAfterOf(exchange, sender.clock) : undefined,
            attempt: attempts.attempt,
            waitedMs: attempts.waitedMs,
            isQuotaUsedUp: sender.gate.quota?.remaining === 0,
            jitter: jitterOf(sender.gate.entered),
        });
    if (pauseMs === undefined)
        throw createError(sender, request, { exchange, attempts });
    // Requests that were refused together say it once.
    const isKnown = exchange.kind === 'answer' && exchange.status === 429 && !isNews;
    if (!isKnown) {
        const { method, path } = request;
        sender.events.onRetry?.({ method, path, reason: describeReason(exchange), pauseMs, attempt: attempts.attempt });
    }
    attempts.attempt += 1;
    attempts.waitedMs += pauseMs;
    if (pauseMs > 0)
        await sender.clock.sleep(pauseMs, { signal: sender.signal });
}
/** More than an answer may have is no accident: another attempt would bring the same, so it counts as one that was read. */
function outcomeOf(exchange) {
    if (exchange.kind === 'failure')
        return exchange;
    return { kind: 'answer', status: exchange.status, isReadable: exchange.isTooLarge };
}
function describeReason(exchange) {
    if (exchange.kind === 'failure')
        return exchange.code;
    return isSuccess(exchange.status) ? `${exchange.status}, unreadable` : String(exchange.status);
}
function createError(sender, request, { exchange, attempts }) {
    const name = { method: request.method, path: request.path };
    if (exchange.kind === 'failure') {
        const outcomeUnknown = request.method !== 'GET' && attempts.mayBeDone;
        return createRequestError({ ...name, outcomeUnknown }, exchange.code, attempts.attempt);
    }
    if (isSuccess(exchange.status)) {
        return createAnswerError(name, exchange.status, describeUnreadable(exchange));
    }
    const error = createApiError(name, {
        status: exchange.status,
        text: exchange.text,
        contentType: exchange.header('content-type'),
        asked: describeAskedPause(retryAfterOf(exchange, sender.clock), sender.clock),
    });
    return exchange.status === 401 ? createRefusal(error, sender.tokens.isConfirmed) : error;
}
function describeUnreadable({ complete, isTooLarge }) {
    if (isTooLarge)
        return `it has more than ${bounds/* BOUNDS */.Q.apiAnswerBytes} bytes`;
    return complete ? 'it is no JSON' : 'it was cut off';
}
function createRefusal(cause, wasTaken) {
    if (wasTaken) {
        return new src_errors/* CredentialError */.oA({
            code: 'CREDENTIAL_REFUSED',
            message: 'App Store Connect refuses a newly signed token with 401, though it has taken the same key before in this run',
            hint: 'Run again: what is done already is not done again. If it stays, look whether the key has been revoked meanwhile.',
        }, { cause });
    }
    return new src_errors/* CredentialError */.oA({
        code: 'CREDENTIAL_REFUSED',
        message: 'App Store Connect refuses the key: its answer to a newly signed token is 401',
        hint: 'Compare api-key-id, issuer-id and api-private-key: they must belong together, the key must not be revoked, issuer-id must be given for a team key and left out for an individual one. If all of that is right, look at the clock of the runner.',
    }, { cause });
}
function mayBeCarriedOut(exchange) {
    if (exchange.kind === 'failure')
        return exchange.sent;
    return exchange.status >= 500 || exchange.status === 408 || isSuccess(exchange.status);
}
function isSuccess(status) {
    return status >= 200 && status < 300;
}
function retryAfterOf(answer, clock) {
    const waitable = answer.status === 429 || answer.status >= 500;
    return waitable ? parseRetryAfter(answer.header('retry-after'), answer.header('date'), clock.now()) : undefined;
}
/** Spreads evenly over 0 to 1, the same in every run. */
function jitterOf(count) {
    return (count * 0.618034) % 1;
}

;// CONCATENATED MODULE: ./src/app-store-connect/api.ts






const MAX_PAGES = 1_000;
/** Returns the API. */
function createApi(sender) {
    const ask = async (request, url, read) => {
        const { status, document } = await sendUntilDone(sender, request, { url, wantsDocument: true });
        try {
            return read(readDocument(document));
        }
        catch (error) {
            if (error instanceof AnswerShapeError)
                throw createAnswerError(request, status, error.message);
            throw error;
        }
    };
    const isTest = (0,environment/* isLoopback */.U9)(new URL(sender.baseUrl));
    return {
        takesPicture: (url) => parseForeignUrl(url, isTest) !== undefined,
        ask: (request, read) => ask(request, urlOf(sender.baseUrl, request), read),
        async tell(request) {
            await sendUntilDone(sender, request, { url: urlOf(sender.baseUrl, request), wantsDocument: false });
        },
        async pages(request, read) {
            const pages = [];
            const seen = new Set();
            let url = urlOf(sender.baseUrl, request);
            while (url !== undefined) {
                if (seen.has(url.href) || seen.size === MAX_PAGES) {
                    throw createAnswerError(request, 200, `its pages don't end (${seen.size} read)`);
                }
                seen.add(url.href);
                const [page, next] = await ask(request, url, (document) => [
                    read(document),
                    document.next,
                ]);
                pages.push(page);
                url = next === undefined ? undefined : nextUrl(sender.baseUrl, request, next);
            }
            return pages;
        },
    };
}
function urlOf(baseUrl, request) {
    const url = new URL(request.path, baseUrl);
    // Lists are joined by commas, which Apple's own examples leave as they are.
    const pairs = Object.entries(request.query ?? {}).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
    url.search = pairs.join('&');
    return url;
}
/** The token goes where the next page is said to be, so that must be the API itself. */
function nextUrl(baseUrl, request, next) {
    const url = URL.parse(next, baseUrl);
    if (url?.origin === new URL(baseUrl).origin)
        return url;
    throw createAnswerError(request, 200, 'the link to its next page leads to another host');
}

;// CONCATENATED MODULE: ./src/app-store-connect/operations/screenshot-reading.ts



/** The kinds of localization; the type of the resource is the kind in the plural. */
const LOCALIZATION_KINDS = [
    'appStoreVersionLocalization',
    'appCustomProductPageLocalization',
    'appStoreVersionExperimentTreatmentLocalization',
];
/** What is asked of a screenshot. Upload operations are secret and long, so they are asked for only where they are used. */
function screenshotFields(withUploadOperations) {
    const fields = 'fileName,fileSize,sourceFileChecksum,imageAsset,assetDeliveryState';
    return withUploadOperations === true ? `${fields},uploadOperations` : fields;
}
/** Reads an `appScreenshots` resource. What Apple fills in later is null or missing before: see the fields. */
function readScreenshotResource(resource, pictures) {
    const { attributes } = resource;
    const delivery = readMember(attributes, 'assetDeliveryState');
    return {
        id: resource.id,
        fileName: readFileName(attributes),
        fileSize: readCount(attributes, 'fileSize'),
        sourceFileChecksum: readTextOrNull(attributes, 'sourceFileChecksum')?.toLowerCase() || null,
        imageAsset: readImageAsset(attributes, pictures),
        state: readTextOrNull(delivery, 'state') ?? '',
        errors: readStateEntries(delivery, 'errors'),
        warnings: readStateEntries(delivery, 'warnings'),
        uploadOperations: readOperations(attributes),
    };
}
/** `uploadOperations`; null where there are none, or they weren't asked for. */
function readOperations(attributes) {
    const operations = attributes['uploadOperations'];
    if (operations === undefined || operations === null)
        return null;
    return readObjects(attributes, 'uploadOperations').map((entry) => readOperation(entry));
}
/** The screenshots of a set in their order; undefined where the answer doesn't hold all of them. */
function readSetScreenshots(set, { document, api }) {
    const linkage = readLinkage(set, 'appScreenshots');
    if (linkage === undefined || !linkage.isComplete)
        return undefined;
    const included = includedById(document, 'appScreenshots');
    const resources = linkage.ids.map((id) => included.get(id)).filter((one) => one !== undefined);
    return resources.length === linkage.ids.length ? resources.map((one) => readScreenshotResource(one, api)) : undefined;
}
/** The localization that a set belongs to: its locale is undefined where it isn't included. */
function readParent(set, document) {
    for (const kind of LOCALIZATION_KINDS) {
        const id = readLink(set, kind);
        if (id === undefined)
            continue;
        const included = includedById(document, `${kind}s`).get(id);
        return { kind, id, locale: included === undefined ? undefined : readText(included.attributes, 'locale') };
    }
    return undefined;
}
/** Reads a resource of one of the kinds of localization. */
function readLocalizationResource(kind, resource) {
    return { kind, id: resource.id, locale: readText(resource.attributes, 'locale') };
}
/** No longer than a name in a message: no reference reaches a longer one, and it is only shown. */
function readFileName(attributes) {
    return (0,bounds/* shorten */.m)(readText(attributes, 'fileName'));
}
/** `imageAsset`; null where there is none yet, or none that is taken. */
function readImageAsset(attributes, pictures) {
    const asset = attributes['imageAsset'];
    if (!isObject(asset))
        return null;
    const { templateUrl, width, height } = asset;
    // Only for pictures in reports: one that is incomplete is as good as none.
    if (typeof templateUrl !== 'string' || typeof width !== 'number' || typeof height !== 'number')
        return null;
    return pictures.takesPicture(templateUrl) ? { templateUrl, width, height } : null;
}
/** A list of codes with their descriptions, as both kinds of images have them. */
function readStateEntries(delivery, name) {
    return readObjects(delivery, name)
        .slice(0, bounds/* BOUNDS */.Q.apiErrorEntries)
        .map((entry) => ({
        code: readWords(entry, 'code'),
        description: readWords(entry, 'description'),
    }));
}
function readOperation(entry) {
    return {
        method: readText(entry, 'method'),
        url: readText(entry, 'url'),
        offset: readCount(entry, 'offset'),
        length: readCount(entry, 'length'),
        requestHeaders: readObjects(entry, 'requestHeaders').map((header) => ({
            name: readText(header, 'name'),
            value: readTextOrNull(header, 'value') ?? '',
        })),
    };
}

;// CONCATENATED MODULE: ./src/app-store-connect/operations/app-operations.ts



/** Returns what leads from an app to its localizations. */
function createAppOperations(api) {
    return {
        listApps: (bundleId) => listApps(api, bundleId),
        listAppStoreVersions: (appId, platform) => listAppStoreVersions(api, appId, platform),
        listVersionLocalizations: (versionId) => listLocalizations(api, pathOf('/v1/appStoreVersions', versionId), 'appStoreVersionLocalization'),
        listCustomProductPages: (appId) => listCustomProductPages(api, appId),
        listCustomProductPageLocalizations: (pageVersionId) => listLocalizations(api, pathOf('/v1/appCustomProductPageVersions', pageVersionId), 'appCustomProductPageLocalization'),
        listExperiments: (appId) => listExperiments(api, appId),
        listTreatmentLocalizations: (treatmentId) => listLocalizations(api, pathOf('/v1/appStoreVersionExperimentTreatments', treatmentId), 'appStoreVersionExperimentTreatmentLocalization'),
        readAssetLibraryRefData: () => api.ask({
            method: 'GET',
            path: '/v1/appAssetLibraryRefData',
            query: { 'fields[appAssetLibraryRefData]': 'features,imageSpecs,placementTypes' },
        }, (document) => readOne(document, 'appAssetLibraryRefData').attributes),
    };
}
async function listApps(api, bundleId) {
    const apps = await app_operations_list(api, {
        path: '/v1/apps',
        type: 'apps',
        query: { 'filter[bundleId]': bundleId, 'fields[apps]': 'bundleId,name,primaryLocale' },
        read: readApp,
    });
    // What the filter means isn't documented to be equality.
    return apps.filter((app) => app.bundleId === bundleId);
}
async function listAppStoreVersions(api, appId, platform) {
    const found = await app_operations_list(api, {
        path: `${pathOf('/v1/apps', appId)}/appStoreVersions`,
        type: 'appStoreVersions',
        query: {
            'filter[platform]': platform,
            include: 'app,appStoreVersionLocalizations',
            'fields[appStoreVersions]': 'versionString,platform,appVersionState,app,appStoreVersionLocalizations',
            'fields[apps]': 'bundleId,name,primaryLocale',
            'fields[appStoreVersionLocalizations]': 'locale',
            'limit[appStoreVersionLocalizations]': '50',
        },
        read: (resource, document) => ({
            version: readVersion(resource, document),
            app: includedById(document, 'apps').get(appId),
        }),
    });
    const app = found.find((one) => one.app !== undefined)?.app;
    return {
        app: app === undefined ? undefined : readApp(app),
        // Compared here as well: filters have been seen to be ignored.
        versions: found.map((one) => one.version).filter((version) => version.platform === platform),
    };
}
async function listCustomProductPages(api, appId) {
    const pages = await app_operations_list(api, {
        path: `${pathOf('/v1/apps', appId)}/appCustomProductPages`,
        type: 'appCustomProductPages',
        query: {
            include: 'appCustomProductPageVersions',
            'fields[appCustomProductPages]': 'name,appCustomProductPageVersions',
            'fields[appCustomProductPageVersions]': 'version,state',
            'limit[appCustomProductPageVersions]': '50',
        },
        read: (resource, document) => ({
            ...readNamed(resource),
            versions: readRelated(resource, document, 'appCustomProductPageVersions')?.map(readPageVersion),
        }),
    });
    const listVersions = (pageId) => app_operations_list(api, {
        path: `${pathOf('/v1/appCustomProductPages', pageId)}/appCustomProductPageVersions`,
        type: 'appCustomProductPageVersions',
        query: { 'fields[appCustomProductPageVersions]': 'version,state' },
        read: readPageVersion,
    });
    return Promise.all(pages.map(async (page) => ({ ...page, versions: page.versions ?? (await listVersions(page.id)) })));
}
async function listExperiments(api, appId) {
    const experiments = await app_operations_list(api, {
        path: `${pathOf('/v1/apps', appId)}/appStoreVersionExperimentsV2`,
        type: 'appStoreVersionExperiments',
        query: {
            include: 'appStoreVersionExperimentTreatments',
            'fields[appStoreVersionExperiments]': 'name,platform,state,appStoreVersionExperimentTreatments',
            'fields[appStoreVersionExperimentTreatments]': 'name',
            'limit[appStoreVersionExperimentTreatments]': '50',
        },
        read: (resource, document) => ({
            ...readNamed(resource),
            platform: readTextOrNull(resource.attributes, 'platform') ?? '',
            state: readTextOrNull(resource.attributes, 'state') ?? '',
            treatments: readRelated(resource, document, 'appStoreVersionExperimentTreatments')?.map(readNamed),
        }),
    });
    const listTreatments = (experimentId) => app_operations_list(api, {
        path: `${pathOf('/v2/appStoreVersionExperiments', experimentId)}/appStoreVersionExperimentTreatments`,
        type: 'appStoreVersionExperimentTreatments',
        query: { 'fields[appStoreVersionExperimentTreatments]': 'name' },
        read: readNamed,
    });
    return Promise.all(experiments.map(async (one) => ({ ...one, treatments: one.treatments ?? (await listTreatments(one.id)) })));
}
function listLocalizations(api, path, kind) {
    return app_operations_list(api, {
        path: `${path}/${kind}s`,
        type: `${kind}s`,
        query: { [`fields[${kind}s]`]: 'locale' },
        read: (resource) => readLocalizationResource(kind, resource),
    });
}
async function app_operations_list(api, { path, type, query, read }) {
    const pages = await api.pages({ method: 'GET', path, query: { ...query, limit: '200' } }, (document) => readAll(document, type).map((resource) => read(resource, document)));
    return pages.flat();
}
function pathOf(collection, id) {
    return `${collection}/${encodeURIComponent(id)}`;
}
/** The included resources of a to-many relationship; undefined where the answer doesn't hold all of them. */
function readRelated(resource, document, type) {
    const linkage = readLinkage(resource, type);
    if (linkage === undefined || !linkage.isComplete)
        return undefined;
    const included = includedById(document, type);
    const related = linkage.ids.map((id) => included.get(id)).filter((one) => one !== undefined);
    return related.length === linkage.ids.length ? related : undefined;
}
function readApp({ id, attributes }) {
    return {
        id,
        bundleId: readText(attributes, 'bundleId'),
        name: readTextOrNull(attributes, 'name') ?? '',
        primaryLocale: readTextOrNull(attributes, 'primaryLocale') ?? '',
    };
}
function readVersion(resource, document) {
    const { id, attributes } = resource;
    return {
        id,
        versionString: readText(attributes, 'versionString'),
        platform: readText(attributes, 'platform'),
        state: readTextOrNull(attributes, 'appVersionState') ?? readTextOrNull(attributes, 'appStoreState') ?? '',
        localizations: readRelated(resource, document, 'appStoreVersionLocalizations')?.map((one) => readLocalizationResource('appStoreVersionLocalization', one)),
    };
}
function readPageVersion({ id, attributes }) {
    return {
        id,
        version: readTextOrNull(attributes, 'version') ?? '',
        state: readTextOrNull(attributes, 'state') ?? '',
    };
}
function readNamed({ id, attributes }) {
    return { id, name: readTextOrNull(attributes, 'name') ?? '' };
}

;// CONCATENATED MODULE: ./src/app-store-connect/operations/library/library-reading.ts



/** What is asked of an image; upload operations only where they are used. */
function imageFields(withUploadOperations) {
    const fields = 'fileName,fileSize,imageAsset,referenceName,specId,state,stateDetails';
    return withUploadOperations === true ? `${fields},uploadOperations` : fields;
}
/** Reads an `appAssetLibraryImages` resource. */
function readImageResource({ id, attributes }, pictures) {
    return {
        id,
        fileName: readFileName(attributes),
        fileSize: readCount(attributes, 'fileSize'),
        referenceName: readTextOrNull(attributes, 'referenceName') ?? '',
        specId: readTextOrNull(attributes, 'specId') ?? '',
        imageAsset: readImageAsset(attributes, pictures),
        state: readTextOrNull(attributes, 'state') ?? '',
        stateDetails: readStateEntries(attributes, 'stateDetails'),
        uploadOperations: readOperations(attributes),
    };
}
/** Reads an `appAssetLibraryPlacements` resource, with its image where the answer includes it. */
function readPlacementResource(resource, { document, api }) {
    const { id, attributes } = resource;
    const image = includedById(document, 'appAssetLibraryImages').get(readLink(resource, 'image') ?? '');
    return {
        id,
        placementType: readTextOrNull(attributes, 'placementType') ?? '',
        placementGroup: readTextOrNull(attributes, 'placementGroup') ?? '',
        state: readTextOrNull(attributes, 'state') ?? '',
        stateDetails: readStateEntries(attributes, 'stateDetails'),
        image: image === undefined ? undefined : readImageResource(image, api),
    };
}

;// CONCATENATED MODULE: ./src/app-store-connect/operations/library/library-image-operations.ts



const IMAGES = '/v1/appAssetLibraryImages';
const CATEGORY = 'APP_SCREENSHOTS_AND_PREVIEWS';
/** Returns the operations on the images of App Asset Libraries. */
function createLibraryImageOperations(api) {
    return {
        findAppOf: (localization) => findAppOf(api, localization),
        readLibraryId: (appId) => api.ask({ method: 'GET', path: `/v1/apps/${encodeURIComponent(appId)}/assetLibrary` }, (document) => readOne(document, 'appAssetLibraries').id),
        async listLibraryImages(libraryId, { state, withUploadOperations } = {}) {
            const pages = await api.pages({
                method: 'GET',
                path: `/v1/appAssetLibraries/${encodeURIComponent(libraryId)}/images`,
                query: {
                    ...(state === undefined ? {} : { 'filter[state]': state }),
                    'fields[appAssetLibraryImages]': imageFields(withUploadOperations),
                    limit: '200',
                },
            }, (document) => readAll(document, 'appAssetLibraryImages').map((one) => readImageResource(one, api)));
            return pages.flat();
        },
        readLibraryImage: (imageId) => api.ask({ method: 'GET', path: imagePath(imageId), query: { 'fields[appAssetLibraryImages]': imageFields(true) } }, (document) => readImageResource(readOne(document, 'appAssetLibraryImages'), api)),
        createLibraryImage: (libraryId, file) => api.ask({
            method: 'POST',
            path: IMAGES,
            body: {
                data: {
                    type: 'appAssetLibraryImages',
                    attributes: { ...file, category: CATEGORY },
                    relationships: { assetLibrary: { data: { type: 'appAssetLibraries', id: libraryId } } },
                },
            },
        }, (document) => readImageResource(readOne(document, 'appAssetLibraryImages'), api)),
        commitLibraryImage: (imageId, referenceName) => api.ask({
            method: 'PATCH',
            path: imagePath(imageId),
            body: {
                data: {
                    type: 'appAssetLibraryImages',
                    id: imageId,
                    attributes: { uploaded: true, ...(referenceName === undefined ? {} : { referenceName }) },
                },
            },
        }, (document) => readImageResource(readOne(document, 'appAssetLibraryImages'), api)),
        deleteLibraryImage: (imageId) => api.tell({ method: 'DELETE', path: imagePath(imageId) }),
    };
}
function imagePath(imageId) {
    return `${IMAGES}/${encodeURIComponent(imageId)}`;
}
const VERSION = ['/v1/appStoreVersions', 'appStoreVersions', 'app'];
const PAGE_VERSION = ['/v1/appCustomProductPageVersions', 'appCustomProductPageVersions', 'appCustomProductPage'];
const PAGE = ['/v1/appCustomProductPages', 'appCustomProductPages', 'app'];
const TREATMENT = [
    '/v1/appStoreVersionExperimentTreatments',
    'appStoreVersionExperimentTreatments',
    'appStoreVersionExperimentV2',
];
const EXPERIMENT = ['/v2/appStoreVersionExperiments', 'appStoreVersionExperiments', 'app'];
/** What leads from each kind of localization to the app. */
const WAYS = {
    appStoreVersionLocalization: { parent: 'appStoreVersion', steps: [VERSION] },
    appCustomProductPageLocalization: { parent: 'appCustomProductPageVersion', steps: [PAGE_VERSION, PAGE] },
    appStoreVersionExperimentTreatmentLocalization: {
        parent: 'appStoreVersionExperimentTreatment',
        steps: [TREATMENT, EXPERIMENT],
    },
};
async function findAppOf(api, { kind, id }) {
    const { parent, steps } = WAYS[kind];
    let found = await readParentId(api, id, [`/v1/${kind}s`, `${kind}s`, parent]);
    for (const step of steps)
        found = await readParentId(api, found, step);
    return found;
}
function readParentId(api, id, [path, type, relationship]) {
    return api.ask({
        method: 'GET',
        path: `${path}/${encodeURIComponent(id)}`,
        query: { include: relationship, [`fields[${type}]`]: relationship },
    }, (document) => {
        const parentId = readLink(readOne(document, type), relationship);
        if (parentId === undefined)
            throw new AnswerShapeError(`the relationship ${relationship} is missing`);
        return parentId;
    });
}

;// CONCATENATED MODULE: ./src/app-store-connect/operations/library/placement-operations.ts



const PLACEMENTS = '/v1/appAssetLibraryPlacements';
const FIELDS = 'mediaType,placementType,placementGroup,state,stateDetails';
/** The placement types of screenshots; others of the same group are none of ours. */
const SCREENSHOT_TYPES = ['APP_SCREENSHOT', 'IMESSAGE_APP_SCREENSHOT'];
/**
 * Lists that include something have been seen to answer 500 each time (api, section 5): they are tried once more, and what
 * else there is to do is better than to wait.
 */
const ATTEMPTS_WITH_INCLUDE = 2;
/** Returns the operations on placements. */
function createPlacementOperations(api) {
    return {
        listPlacements: (localization, options = {}) => listPlacements(api, localization, options),
        readPlacement: (placementId) => api.ask({
            method: 'GET',
            path: placementPath(placementId),
            query: {
                include: 'image',
                'fields[appAssetLibraryPlacements]': `${FIELDS},image`,
                'fields[appAssetLibraryImages]': imageFields(false),
            },
        }, (document) => readPlacementResource(readOne(document, 'appAssetLibraryPlacements'), { document, api })),
        createPlacement: ({ localization, placementGroup, placementType }, imageId) => api.ask({
            method: 'POST',
            path: PLACEMENTS,
            body: {
                data: {
                    type: 'appAssetLibraryPlacements',
                    attributes: { placementType, placementGroup },
                    relationships: {
                        image: { data: { type: 'appAssetLibraryImages', id: imageId } },
                        ...relationshipTo(localization),
                    },
                },
            },
        }, (document) => readPlacementResource(readOne(document, 'appAssetLibraryPlacements'), { document, api })),
        deletePlacement: (placementId) => api.tell({ method: 'DELETE', path: placementPath(placementId) }),
        orderPlacements: ({ localization, placementGroup }, placementIds) => api.tell({
            method: 'POST',
            path: '/v1/appAssetLibraryPlacementOrderingRequests',
            body: {
                data: {
                    type: 'appAssetLibraryPlacementOrderingRequests',
                    attributes: { placementGroup },
                    relationships: {
                        orderedPlacements: { data: placementIds.map((id) => ({ type: 'appAssetLibraryPlacements', id })) },
                        ...relationshipTo(localization),
                    },
                },
            },
            // The full list gives the same order however often it is sent.
            isRepeatable: true,
        }),
    };
}
async function listPlacements(api, { kind, id }, { placementGroup, images = 'included' }) {
    const isIncluding = images === 'included';
    const pages = await api.pages({
        method: 'GET',
        path: `/v1/${kind}s/${encodeURIComponent(id)}/placements`,
        query: {
            'filter[placementType]': SCREENSHOT_TYPES.join(','),
            ...(placementGroup === undefined ? {} : { 'filter[placementGroup]': placementGroup }),
            sort: 'placementGroupPosition',
            'fields[appAssetLibraryPlacements]': isIncluding ? `${FIELDS},image,${kind}` : FIELDS,
            ...(isIncluding
                ? {
                    include: `image,${kind}`,
                    'fields[appAssetLibraryImages]': imageFields(false),
                    [`fields[${kind}s]`]: 'locale',
                }
                : {}),
            limit: '200',
        },
        ...(isIncluding ? { maxAttempts: ATTEMPTS_WITH_INCLUDE } : {}),
    }, (document) => ({
        placements: readAll(document, 'appAssetLibraryPlacements').map((one) => readPlacementResource(one, { document, api })),
        locales: [...includedById(document, `${kind}s`).values()].map((one) => readTextOrNull(one.attributes, 'locale')),
    }));
    return {
        // Compared here as well: filters have been seen to be ignored.
        placements: pages
            .flatMap((page) => page.placements)
            .filter((one) => SCREENSHOT_TYPES.includes(one.placementType))
            .filter((one) => placementGroup === undefined || one.placementGroup === placementGroup),
        locale: pages.flatMap((page) => page.locales).find((one) => one !== null) ?? undefined,
    };
}
function relationshipTo({ kind, id }) {
    return { [kind]: { data: { type: `${kind}s`, id } } };
}
function placementPath(placementId) {
    return `${PLACEMENTS}/${encodeURIComponent(placementId)}`;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/proxy.js
var lib_proxy = __webpack_require__(9783);
;// CONCATENATED MODULE: ./src/app-store-connect/http/agents.ts



/**
 * Returns agents that reuse connections, through the runner's proxy where there is one. The toolkit decides which
 * hosts the proxy is for, so that `no_proxy` means the same here as in other actions; Node opens the tunnel, since the
 * toolkit's own agent opens a new one for each request.
 */
function createAgents() {
    const agents = new Map();
    return {
        for(url) {
            const known = agents.get(url.origin);
            if (known !== undefined)
                return known;
            const proxy = (0,lib_proxy/* getProxyUrl */.s)(url)?.href;
            const options = {
                keepAlive: true,
                ...(proxy === undefined ? {} : { proxyEnv: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy } }),
            };
            const agent = url.protocol === 'https:' ? new external_node_https_.Agent(options) : new external_node_http_.Agent(options);
            agents.set(url.origin, agent);
            return agent;
        },
        close() {
            for (const agent of agents.values())
                agent.destroy();
            agents.clear();
        },
    };
}

;// CONCATENATED MODULE: ./src/app-store-connect/http/idle-watch.ts
/** The time limits of design: a request in which no byte moves, and the time that a server has to carry out a write. */
const IDLE_MS = 20_000;
const WRITE_CARRIED_OUT_MS = 60_000;
/** Real milliseconds that are allowed at least: where a test lets time fly, a busy machine isn't taken for a dead one. */
const idle_watch_LEAST_REAL_MS = 200;
/** Starts to watch a request. */
function watchIdle(clock, onIdle) {
    let limitMs = IDLE_MS;
    let movedAt = clock.elapsed();
    let cancel = () => { };
    let isStopped = false;
    const check = () => {
        const restMs = movedAt + limitMs - clock.elapsed();
        // A timer for each chunk would be dear: this one looks again when the last one seen could have run out.
        if (restMs > 0)
            cancel = clock.after(restMs, check);
        else
            onIdle();
    };
    const move = (newLimitMs) => {
        limitMs = Math.max(newLimitMs, idle_watch_LEAST_REAL_MS / clock.scale);
        movedAt = clock.elapsed();
    };
    const rearm = (newLimitMs) => {
        if (isStopped)
            return;
        move(newLimitMs);
        cancel();
        cancel = clock.after(limitMs, check);
    };
    rearm(IDLE_MS);
    return {
        moved: () => move(limitMs),
        sent: () => rearm(WRITE_CARRIED_OUT_MS),
        answered: () => rearm(IDLE_MS),
        stop() {
            isStopped = true;
            cancel();
        },
    };
}

;// CONCATENATED MODULE: ./src/app-store-connect/http/transport.ts





/** A body that gives another number of bytes than was announced: a file that changes while it is sent. */
class BodyLengthError extends Error {
    name = 'BodyLengthError';
    constructor(announcedBytes, givenBytes) {
        super(`a body of ${announcedBytes} bytes was announced, ${givenBytes} were given`);
    }
}
/** Failures before the first byte of the request left, so that it can't have been carried out. */
const NOT_SENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EAI_FAIL',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EADDRNOTAVAIL',
    'ERR_PROXY_TUNNEL',
]);
/** Returns a transport with connections of its own. */
function createTransport(clock) {
    const agents = createAgents();
    return {
        close: () => agents.close(),
        async send(request) {
            request.signal?.throwIfAborted();
            // Loaded with the first request: a run that fails on its inputs sends none.
            const { default: fetch } = await __webpack_require__.e(/* import() */ 816).then(__webpack_require__.bind(__webpack_require__, 816));
            const abort = new AbortController();
            const state = { timedOut: false, bodyError: undefined };
            const watch = watchIdle(clock, () => {
                state.timedOut = true;
                abort.abort();
            });
            const forward = () => abort.abort();
            request.signal?.addEventListener('abort', forward);
            try {
                if (request.body === undefined && request.method !== 'GET')
                    watch.sent();
                const response = await fetch(request.url, {
                    method: request.method,
                    headers: headersOf(request),
                    body: request.body === undefined ? null : external_node_stream_.Readable.from(countBody(request.body, watch, state), NO_OBJECTS),
                    agent: agents.for(request.url),
                    redirect: 'manual',
                    signal: abort.signal,
                });
                watch.answered();
                const exchange = await readAnswer(response, watch, request.maxAnswerBytes ?? bounds/* BOUNDS */.Q.apiAnswerBytes);
                if (exchange.complete)
                    return exchange;
                request.signal?.throwIfAborted();
                return state.timedOut ? { kind: 'failure', code: 'TIMEOUT', sent: true } : exchange;
            }
            catch (error) {
                request.signal?.throwIfAborted();
                if (state.bodyError !== undefined)
                    throw state.bodyError;
                return describeFailure(error, state);
            }
            finally {
                watch.stop();
                request.signal?.removeEventListener('abort', forward);
            }
        },
    };
}
const NO_OBJECTS = { objectMode: false };
function headersOf(request) {
    const length = request.body?.length ?? (request.method === 'GET' || request.method === 'DELETE' ? undefined : 0);
    return { ...request.headers, ...(length === undefined ? {} : { 'Content-Length': String(length) }) };
}
async function* countBody(body, watch, state) {
    let sentBytes = 0;
    try {
        for await (const chunk of body.open()) {
            sentBytes += chunk.length;
            if (sentBytes > body.length)
                break;
            watch.moved();
            // A view of the same bytes: a copy of each would double what the garbage collector has to keep up with.
            yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        }
        if (sentBytes !== body.length)
            throw new BodyLengthError(body.length, sentBytes);
        watch.sent();
    }
    catch (error) {
        state.bodyError = error;
        throw error;
    }
}
async function readAnswer(response, watch, maxBytes) {
    const chunks = [];
    const limitBytes = response.ok ? maxBytes : Math.min(maxBytes, bounds/* BOUNDS */.Q.apiErrorBytes);
    let complete = true;
    let sizeBytes = 0;
    try {
        for await (const chunk of response.body ?? []) {
            watch.moved();
            const bytes = Buffer.from(chunk);
            sizeBytes += bytes.length;
            if (sizeBytes > limitBytes)
                throw new RangeError('the answer is too large');
            chunks.push(bytes);
        }
    }
    catch {
        // The status has come and tells more than the broken body: what that means depends on the request.
        complete = false;
    }
    const bytes = complete ? Buffer.concat(chunks) : Buffer.alloc(0);
    return {
        kind: 'answer',
        status: response.status,
        header: (name) => response.headers.get(name) ?? undefined,
        get text() {
            return bytes.toString('utf8');
        },
        bytes,
        complete,
        isTooLarge: sizeBytes > limitBytes,
    };
}
function describeFailure(error, state) {
    if (state.timedOut)
        return { kind: 'failure', code: 'TIMEOUT', sent: true };
    // The error isn't kept: its message holds the whole URL, which is a secret for a part of a file.
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
    if ((0,src_errors/* isCertificateError */.Y4)(code))
        return { kind: 'failure', code, sent: false, isFinal: true };
    const connecting = error instanceof Error && 'erroredSysCall' in error && error.erroredSysCall === 'connect';
    return { kind: 'failure', code, sent: !(connecting || NOT_SENT.has(code)) };
}

;// CONCATENATED MODULE: ./src/app-store-connect/http/send-part.ts






/** Headers that belong to the connection or follow from the body. */
const OWN_HEADERS = new Set(['host', 'connection', 'content-length', 'transfer-encoding']);
/** Returns `sendPart` of `AppStoreConnect`. */
function createPartSender(sender) {
    return async (operation, body, signal) => {
        const part = createPart(sender, operation, body);
        const signals = [sender.signal, signal].filter((one) => one !== undefined);
        const stop = signals.length === 0 ? undefined : AbortSignal.any(signals);
        let waitedMs = 0;
        for (let attempt = 1;; attempt += 1) {
            const exchange = await send_part_sendOnce(sender, part, stop);
            if (exchange.kind === 'answer' && exchange.status >= 200 && exchange.status < 300)
                return;
            const pauseMs = pauseFor(sender, exchange, { attempt, waitedMs });
            if (pauseMs === undefined)
                throw send_part_createError(part, { exchange, attempt, clock: sender.clock });
            const reason = exchange.kind === 'answer' ? String(exchange.status) : exchange.code;
            sender.events.onRetry?.({ ...part.request, reason, pauseMs, attempt });
            waitedMs += pauseMs;
            await sender.clock.sleep(pauseMs, { signal: stop });
        }
    };
}
function createPart(sender, operation, open) {
    const url = parseForeignUrl(operation.url, sender.isTest);
    if (url === undefined)
        throw refused('its URL is not https, or leads to this machine');
    const headers = { 'user-agent': sender.userAgent };
    try {
        for (const { name, value } of operation.requestHeaders) {
            (0,external_node_http_.validateHeaderName)(name);
            (0,external_node_http_.validateHeaderValue)(name, value);
            if (!OWN_HEADERS.has(name.toLowerCase()))
                headers[name.toLowerCase()] = value;
        }
    }
    catch {
        throw refused('one of its headers is not valid');
    }
    if (!/^(PUT|POST|PATCH)$/.test(operation.method))
        throw refused('its method is not PUT');
    return { url, headers, request: { method: operation.method, path: url.host }, length: operation.length, open };
}
function refused(reason) {
    return new src_errors/* ActionError */.lZ({
        code: 'UPLOAD_FAILED',
        message: `An upload operation that App Store Connect gave can't be used: ${reason}`,
    });
}
async function send_part_sendOnce(sender, part, signal) {
    const permit = await sender.limiter.acquire(false, signal);
    try {
        return await sender.transport.send({
            method: part.request.method,
            url: part.url,
            headers: part.headers,
            body: { length: part.length, open: () => part.open() },
            signal,
        });
    }
    catch (error) {
        if (!(error instanceof BodyLengthError))
            throw error;
        const message = 'An image file changed while it was uploaded: it gave another number of bytes than before';
        throw new src_errors/* ImageError */.C8({ code: 'IMAGE_CHANGED', message }, { cause: error });
    }
    finally {
        permit.release(undefined);
    }
}
/** Milliseconds to wait before a request to the upload host is repeated; undefined where that is of no use, or enough was tried. */
function pauseFor({ clock }, exchange, { attempt, waitedMs }) {
    const isAnswer = exchange.kind === 'answer';
    return pauseBeforeRetry({
        isRepeatable: true,
        // The upload host has a pace of its own: its 429 is a server in trouble and delays this part only.
        outcome: isAnswer
            ? { kind: 'answer', status: exchange.status === 429 ? 503 : exchange.status, isReadable: true }
            : exchange,
        retryAfterMs: isAnswer ? askedPauseOf(exchange, clock) : undefined,
        attempt,
        waitedMs,
        isQuotaUsedUp: false,
        jitter: (clock.elapsed() % 1000) / 1000,
    });
}
function send_part_createError(part, { exchange, attempt, clock }) {
    if (exchange.kind === 'failure') {
        return createRequestError({ ...part.request, outcomeUnknown: true }, exchange.code, attempt);
    }
    return new src_errors/* ApiError */.hD({
        code: 'UPLOAD_FAILED',
        message: `The upload host ${part.request.path} answered ${part.request.method} with ${exchange.status}${send_part_describe(exchange)}${describeAskedPause(askedPauseOf(exchange, clock), clock)}`,
        hint: 'Run again: what was reserved is used again or removed.',
    }, { ...part.request, status: exchange.status, errors: [] });
}
function askedPauseOf(answer, clock) {
    return parseRetryAfter(answer.header('retry-after'), answer.header('date'), clock.now());
}
function send_part_describe({ status }) {
    if (status === 403 || status === 410)
        return ': its address has expired or is refused';
    return status >= 300 && status < 400 ? ': a redirect, which is not followed' : '';
}

;// CONCATENATED MODULE: ./src/app-store-connect/operations/read-picture.ts





/**
 * Returns `readPicture` of `AppStoreConnect`: the bytes behind the URL of a rendition. It is read without a token and
 * without following redirects, and again where the connection or the host fails.
 */
function createPictureReader(reader) {
    const { transport, limiter, clock, signal, events, userAgent, isTest } = reader;
    return async (text) => {
        const url = parseForeignUrl(text, isTest);
        const request = { method: 'GET', path: url?.host ?? 'an image host' };
        if (url === undefined)
            throw read_picture_createError(request, 0, 'gave no https URL of another machine');
        let waitedMs = 0;
        for (let attempt = 1;; attempt += 1) {
            const permit = await limiter.acquire(false, signal);
            const exchange = await transport
                .send({ method: 'GET', url, headers: { 'user-agent': userAgent }, signal, maxAnswerBytes: bounds/* BOUNDS */.Q.pictureBytes })
                .finally(() => permit.release(undefined));
            const isWhole = exchange.kind === 'answer' && exchange.status === 200 && exchange.complete;
            if (isWhole)
                return exchange.bytes;
            if (exchange.kind === 'answer' && exchange.isTooLarge)
                throw read_picture_createError(request, exchange.status, 'sent too much');
            const isBroken = exchange.kind === 'answer' && exchange.status === 200;
            const seen = isBroken ? { kind: 'failure', code: 'ECONNRESET', sent: true } : exchange;
            const pauseMs = pauseFor({ clock }, seen, { attempt, waitedMs });
            if (pauseMs === undefined) {
                if (seen.kind === 'failure')
                    throw createRequestError({ ...request, outcomeUnknown: false }, seen.code, attempt);
                throw read_picture_createError(request, seen.status, `answered ${seen.status}`);
            }
            const reason = seen.kind === 'answer' ? String(seen.status) : seen.code;
            events.onRetry?.({ ...request, reason, pauseMs, attempt });
            waitedMs += pauseMs;
            await clock.sleep(pauseMs, signal === undefined ? {} : { signal });
        }
    };
}
function read_picture_createError(request, status, what) {
    return new src_errors/* ApiError */.hD({
        code: 'API_ANSWER_INVALID',
        message: `A picture could not be read: ${request.path} ${what}`,
        hint: 'Run this again; a picture that Apple has just processed may take a while to appear.',
    }, { ...request, status, errors: [] });
}

;// CONCATENATED MODULE: ./src/app-store-connect/operations/screenshot-operations.ts


/** Returns the operations on screenshots, but for sending parts and reading pictures. */
function createScreenshotOperations(api) {
    return {
        createScreenshot: (setId, { fileName, fileSize }) => api.ask({
            method: 'POST',
            path: '/v1/appScreenshots',
            body: {
                data: {
                    type: 'appScreenshots',
                    attributes: { fileName, fileSize },
                    relationships: { appScreenshotSet: { data: { type: 'appScreenshotSets', id: setId } } },
                },
            },
        }, (document) => readScreenshotResource(readOne(document, 'appScreenshots'), api)),
        commitScreenshot: (screenshotId, checksum) => api.ask({
            method: 'PATCH',
            path: screenshotPath(screenshotId),
            body: {
                data: {
                    type: 'appScreenshots',
                    id: screenshotId,
                    attributes: { uploaded: true, sourceFileChecksum: checksum },
                },
            },
        }, (document) => readScreenshotResource(readOne(document, 'appScreenshots'), api)),
        readScreenshot: (screenshotId) => api.ask({
            method: 'GET',
            path: screenshotPath(screenshotId),
            query: { 'fields[appScreenshots]': screenshotFields(true) },
        }, (document) => readScreenshotResource(readOne(document, 'appScreenshots'), api)),
        deleteScreenshot: (screenshotId) => api.tell({ method: 'DELETE', path: screenshotPath(screenshotId) }),
    };
}
function screenshotPath(screenshotId) {
    return `/v1/appScreenshots/${encodeURIComponent(screenshotId)}`;
}

;// CONCATENATED MODULE: ./src/app-store-connect/operations/set-operations.ts



/** Returns the operations on sets. */
function createSetOperations(api) {
    return {
        listScreenshotSets: (localization, details) => listScreenshotSets(api, localization, details),
        readScreenshotSet: (setId, details) => readScreenshotSet(api, setId, details),
        createScreenshotSet: (localization, displayType) => createScreenshotSet(api, localization, displayType),
        deleteScreenshotSet: (setId) => api.tell({ method: 'DELETE', path: setPath(setId) }),
        listScreenshots: (setId, details) => listScreenshots(api, setId, details),
        readScreenshotOrder: (setId) => readScreenshotOrder(api, setId),
        replaceScreenshotOrder: (setId, screenshotIds) => api.tell({
            method: 'PATCH',
            path: `${setPath(setId)}/relationships/appScreenshots`,
            body: { data: screenshotIds.map((id) => ({ type: 'appScreenshots', id })) },
            // The full list gives the same order however often it is sent.
            isRepeatable: true,
        }),
        readLocalization: (localization) => readLocalization(api, localization),
    };
}
async function listScreenshotSets(api, { kind, id }, details = {}) {
    const pages = await api.pages({
        method: 'GET',
        path: `/v1/${kind}s/${encodeURIComponent(id)}/appScreenshotSets`,
        query: {
            include: `appScreenshots,${kind}`,
            'fields[appScreenshotSets]': `screenshotDisplayType,appScreenshots,${kind}`,
            'fields[appScreenshots]': screenshotFields(details.withUploadOperations),
            [`fields[${kind}s]`]: 'locale',
            limit: '200',
            'limit[appScreenshots]': '50',
        },
    }, (document) => readAll(document, 'appScreenshotSets').map((set) => readPartialSet(set, { document, api })));
    const partialSets = pages.flat();
    const locale = partialSets.map((set) => set.parent?.locale).find((one) => one !== undefined);
    const parent = locale === undefined ? undefined : { kind, id, locale };
    return { sets: await Promise.all(partialSets.map((set) => complete(api, { ...set, parent }, details))), locale };
}
async function readScreenshotSet(api, setId, details = {}) {
    const set = await api.ask({
        method: 'GET',
        path: setPath(setId),
        query: {
            include: ['appScreenshots', ...LOCALIZATION_KINDS].join(','),
            'fields[appScreenshotSets]': ['screenshotDisplayType', 'appScreenshots', ...LOCALIZATION_KINDS].join(','),
            'fields[appScreenshots]': screenshotFields(details.withUploadOperations),
            'limit[appScreenshots]': '50',
        },
    }, (document) => readPartialSet(readOne(document, 'appScreenshotSets'), { document, api }));
    if (set.parent === undefined)
        return complete(api, { ...set, parent: undefined }, details);
    const { kind, id, locale } = set.parent;
    const parent = locale === undefined ? await readLocalization(api, { kind, id }) : { kind, id, locale };
    return complete(api, { ...set, parent }, details);
}
function createScreenshotSet(api, { kind, id }, displayType) {
    return api.ask({
        method: 'POST',
        path: '/v1/appScreenshotSets',
        body: {
            data: {
                type: 'appScreenshotSets',
                attributes: { screenshotDisplayType: displayType },
                relationships: { [kind]: { data: { type: `${kind}s`, id } } },
            },
        },
    }, (document) => {
        const set = readPartialSet(readOne(document, 'appScreenshotSets'), { document, api });
        return { id: set.id, screenshotDisplayType: set.screenshotDisplayType, appScreenshots: [], parent: undefined };
    });
}
async function listScreenshots(api, setId, details = {}) {
    const pages = await api.pages({
        method: 'GET',
        path: `${setPath(setId)}/appScreenshots`,
        query: { 'fields[appScreenshots]': screenshotFields(details.withUploadOperations), limit: '200' },
    }, (document) => readAll(document, 'appScreenshots').map((one) => readScreenshotResource(one, api)));
    return pages.flat();
}
async function readScreenshotOrder(api, setId) {
    const pages = await api.pages({ method: 'GET', path: `${setPath(setId)}/relationships/appScreenshots`, query: { limit: '200' } }, (document) => readAll(document, 'appScreenshots').map((one) => one.id));
    return pages.flat();
}
function readLocalization(api, { kind, id }) {
    return api.ask({ method: 'GET', path: `/v1/${kind}s/${encodeURIComponent(id)}`, query: { [`fields[${kind}s]`]: 'locale' } }, (document) => readLocalizationResource(kind, readOne(document, `${kind}s`)));
}
/** Apple leaves the linkage out of some answers; then the set's own list gives its screenshots and their order. */
async function complete(api, { screenshots, ...set }, details) {
    return { ...set, appScreenshots: screenshots ?? (await listScreenshots(api, set.id, details)) };
}
function setPath(setId) {
    return `/v1/appScreenshotSets/${encodeURIComponent(setId)}`;
}
function readPartialSet(set, { document, api }) {
    return {
        id: set.id,
        screenshotDisplayType: readText(set.attributes, 'screenshotDisplayType'),
        screenshots: readSetScreenshots(set, { document, api }),
        parent: readParent(set, document),
    };
}

;// CONCATENATED MODULE: ./src/app-store-connect/pace/limiter.ts
const GOOD_ANSWERS_FOR_ONE_MORE = 10;
/** Returns a limiter with nothing in flight. */
function createLimiter(limits) {
    const waiters = [];
    let inFlight = 0;
    let writesInFlight = 0;
    let writeLimit = limits.writes;
    let goodAnswers = 0;
    // One burst of refusals is one sign of trouble: only a request that began after the last halving can halve again.
    let generation = 0;
    const mayStart = (isWrite) => inFlight < limits.total && (!isWrite || writesInFlight < writeLimit);
    const startWaiting = () => {
        for (;;) {
            const index = waiters.findIndex(({ isWrite }) => mayStart(isWrite));
            const [waiter] = index === -1 ? [] : waiters.splice(index, 1);
            if (waiter === undefined)
                return;
            waiter.start();
        }
    };
    const judge = (good, bornIn) => {
        if (good === true) {
            goodAnswers += 1;
            if (goodAnswers % GOOD_ANSWERS_FOR_ONE_MORE === 0)
                writeLimit = Math.min(limits.total, writeLimit + 1);
        }
        else if (good === false && bornIn === generation) {
            writeLimit = Math.max(1, Math.floor(writeLimit / 2));
            goodAnswers = 0;
            generation += 1;
        }
    };
    const grant = (isWrite) => {
        inFlight += 1;
        if (isWrite)
            writesInFlight += 1;
        const bornIn = generation;
        return {
            release(good) {
                inFlight -= 1;
                if (isWrite)
                    writesInFlight -= 1;
                judge(good, bornIn);
                startWaiting();
            },
        };
    };
    return {
        acquire: (isWrite, signal) => new Promise((resolve, reject) => {
            signal?.throwIfAborted();
            const leave = () => {
                waiters.splice(waiters.indexOf(waiter), 1);
                reject(signal?.reason);
            };
            const waiter = {
                isWrite,
                start() {
                    signal?.removeEventListener('abort', leave);
                    resolve(grant(isWrite));
                },
            };
            signal?.addEventListener('abort', leave);
            waiters.push(waiter);
            startWaiting();
        }),
    };
}

;// CONCATENATED MODULE: ./src/app-store-connect/pace/start-gate.ts



const LONGEST_WAIT_IN_ALL_MS = 65 * 60_000;
const start_gate_MINUTE_MS = 60_000;
/** Shorter waits after a 429 are no news. */
const THROTTLED_NEWS_MS = 10_000;
const start_gate_FIRST_PAUSE_MS = 1_000;
const start_gate_LONGEST_PAUSE_MS = 300_000;
/** What every request to the API passes before it is sent: one after the other, in the order of coming. */
class StartGate {
    #options;
    #count = new QuotaCount();
    #queue = Promise.resolve();
    #expected = 0;
    #entered = 0;
    #waitedMs = 0;
    #lastNews = Number.NEGATIVE_INFINITY;
    #closedUntil = 0;
    #closings = 0;
    #refusalsInARow = 0;
    #tellEnd = () => { };
    constructor(options) {
        this.#options = options;
    }
    /** What App Store Connect last said; undefined before the first answer that says. */
    get quota() {
        return this.#count.last;
    }
    /** Requests that have entered. */
    get entered() {
        return this.#entered;
    }
    /** Says how many more requests are to be expected from now on. */
    expect(requests) {
        this.#expected = requests;
    }
    /** Resolves when the request may start. Throws an `ActionError` (`QUOTA_EXHAUSTED`) where that would take too long. */
    enter() {
        const turn = this.#queue.then(() => this.#takeTurn());
        this.#queue = turn.catch(() => { });
        return turn;
    }
    /** Whether the end of a request would be news: of a burst of refusals only the first one is. Asked before it has left. */
    isNews({ closings }) {
        return closings === this.#closings;
    }
    /** Takes note of how a request that has entered ended. */
    leave(entry, { rateLimit, refused, retryAfterMs }) {
        this.#count.end(entry.started, { now: this.#options.clock.elapsed(), rateLimit, refused });
        // A burst of refusals is one: only what started after the gate was closed tells whether that was enough.
        const isNews = this.isNews(entry);
        if (refused)
            this.#close(retryAfterMs, isNews);
        else if (isNews)
            this.#refusalsInARow = 0;
        this.#tellEnd();
    }
    async #takeTurn() {
        const { clock, signal } = this.#options;
        for (;;) {
            signal?.throwIfAborted();
            const start = this.#decide(clock.elapsed());
            if (start.kind === 'now')
                break;
            if (start.kind === 'at')
                await this.#waitUntil(start);
            else
                await this.#waitForEnd();
        }
        this.#entered += 1;
        this.#expected = Math.max(0, this.#expected - 1);
        return { started: this.#count.start(clock.elapsed()), closings: this.#closings };
    }
    #decide(now) {
        const count = this.#count;
        return decideStart({
            now,
            closedUntil: this.#closedUntil,
            isInDoubt: this.#refusalsInARow > 0,
            remaining: count.remaining(now),
            limit: count.last?.limit ?? 0,
            inFlight: count.inFlight,
            hasEnd: count.hasEnd,
            expected: this.#expected,
            lastStart: count.lastStart,
            nextRelease: count.nextRelease(now),
            nextProbe: count.lastStart + start_gate_MINUTE_MS,
        });
    }
    /** Waits, for a minute at most: then the facts are looked at again and the news is told once more. */
    async #waitUntil({ time, reason }) {
        const { clock, onWait, signal } = this.#options;
        const now = clock.elapsed();
        const pauseMs = time - now;
        const until = new Date(clock.now() + pauseMs * clock.scale);
        if (this.#waitedMs + pauseMs > LONGEST_WAIT_IN_ALL_MS)
            throw createTooLongError(reason, this.quota, until);
        const isNews = reason !== 'throttled' || pauseMs >= THROTTLED_NEWS_MS;
        if (isNews && now - this.#lastNews >= start_gate_MINUTE_MS) {
            this.#lastNews = now;
            onWait?.({ until, reason });
        }
        const stepMs = Math.min(pauseMs, start_gate_MINUTE_MS);
        this.#waitedMs += stepMs;
        await clock.sleep(stepMs, { signal });
    }
    #waitForEnd() {
        const { signal } = this.#options;
        return new Promise((resolve) => {
            this.#tellEnd = () => {
                signal?.removeEventListener('abort', this.#tellEnd);
                resolve();
            };
            signal?.addEventListener('abort', this.#tellEnd);
        });
    }
    #close(retryAfterMs, isNews) {
        if (isNews) {
            this.#refusalsInARow += 1;
            this.#closings += 1;
        }
        const growing = isNews ? Math.min(start_gate_LONGEST_PAUSE_MS, start_gate_FIRST_PAUSE_MS * 2 ** (this.#refusalsInARow - 1)) : 0;
        const until = this.#options.clock.elapsed() + (retryAfterMs ?? growing);
        this.#closedUntil = Math.max(this.#closedUntil, until);
    }
}
/** A pause that is longer than what may still be waited isn't begun: the error names the time. */
function createTooLongError(reason, quota, until) {
    const hint = `Run again after ${retry_describeTime(until)}: what is done already is not done again.`;
    if (reason === 'throttled') {
        const message = `App Store Connect asks to send nothing until ${retry_describeTime(until)}, and a run waits 65 minutes in all`;
        return new src_errors/* ActionError */.lZ({ code: 'API_RATE_LIMITED', message, hint });
    }
    const amount = quota === undefined ? '' : ` of ${quota.limit} requests an hour`;
    return new src_errors/* ActionError */.lZ({
        code: 'QUOTA_EXHAUSTED',
        message: `The key's quota${amount} is used up, and waiting for more would take over 65 minutes in all`,
        hint,
    });
}

;// CONCATENATED MODULE: ./src/app-store-connect/http/defer-abort.ts

/** Real milliseconds at least, where a test lets time fly. */
const defer_abort_LEAST_REAL_MS = 100;
/** Returns a signal that aborts nominal milliseconds after another one, with its reason. `stop` ends the waiting for that. */
function deferAbort(signal, clock, ms) {
    const controller = new AbortController();
    // Each write that is on its way listens to it.
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
    let cancel = () => { };
    const start = () => {
        cancel = clock.after(Math.max(ms, defer_abort_LEAST_REAL_MS / clock.scale), () => controller.abort(signal.reason));
    };
    if (signal.aborted)
        start();
    else
        signal.addEventListener('abort', start, { once: true });
    return {
        signal: controller.signal,
        stop() {
            signal.removeEventListener('abort', start);
            cancel();
        },
    };
}

;// CONCATENATED MODULE: ./src/app-store-connect/http/create-client.ts















/** Nominal milliseconds in which a write that is on its way at a cancel may still be answered (design, promise 8). */
const WRITES_END_MS = 5_000;
/** Requests to the API in flight (fastlane's threads make 10), and of them writes at first; parts of files have a limit of their own. */
const API_LIMITS = { total: 12, writes: 4 };
const PART_LIMITS = { total: 8, writes: 8 };
/** Returns a client. Nothing is sent before the first operation. */
function createAppStoreConnect(options) {
    const { baseUrl, userAgent, clock, credentials, signal, writesEndAtOnce, events = {} } = options;
    // Each request that waits listens to it.
    if (signal !== undefined)
        (0,external_node_events_.setMaxListeners)(0, signal);
    const gate = new StartGate({ clock, signal, onWait: (wait) => events.onWait?.(wait) });
    const transport = createTransport(clock);
    const partTransport = createTransport(clock);
    const shared = { userAgent, clock, events, signal };
    const writes = signal === undefined || writesEndAtOnce ? undefined : deferAbort(signal, clock, WRITES_END_MS);
    const api = createApi({
        ...shared,
        writeSignal: writes?.signal ?? signal,
        baseUrl,
        gate,
        transport,
        tokens: createTokens({ credentials, clock, onToken: (token) => events.onToken?.(token) }),
        limiter: createLimiter(API_LIMITS),
    });
    const partSender = {
        ...shared,
        transport: partTransport,
        limiter: createLimiter(PART_LIMITS),
        isTest: (0,environment/* isLoopback */.U9)(new URL(baseUrl)),
    };
    return {
        ...createSetOperations(api),
        ...createScreenshotOperations(api),
        ...createAppOperations(api),
        ...createLibraryImageOperations(api),
        ...createPlacementOperations(api),
        sendPart: createPartSender(partSender),
        readPicture: createPictureReader(partSender),
        get requests() {
            return gate.entered;
        },
        get quota() {
            return gate.quota;
        },
        expect: (requests) => gate.expect(requests),
        close() {
            writes?.stop();
            transport.close();
            partTransport.close();
        },
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/clock.ts

/** Returns the clock of this machine, every pause and time limit of which is multiplied by `scale`. */
function createClock(scale = 1) {
    const startedAt = performance.now();
    return {
        scale,
        now: () => Date.now(),
        elapsed: () => (performance.now() - startedAt) / scale,
        async sleep(ms, options = {}) {
            const { signal } = options;
            signal?.throwIfAborted();
            try {
                // Node warns on the user's log of a time that is over already.
                await (0,external_node_timers_promises_.setTimeout)(Math.max(0, ms * scale), undefined, signal === undefined ? {} : { signal });
            }
            catch (error) {
                signal?.throwIfAborted();
                throw error;
            }
        },
        after(ms, callback) {
            const timer = setTimeout(callback, Math.max(0, ms * scale));
            return () => clearTimeout(timer);
        },
    };
}

;// CONCATENATED MODULE: ./src/state/apple-localization.ts
const APPLE_KINDS = {
    'app-store-version': 'appStoreVersionLocalization',
    'custom-product-page': 'appCustomProductPageLocalization',
    treatment: 'appStoreVersionExperimentTreatmentLocalization',
};
const KINDS = {
    appStoreVersionLocalization: 'app-store-version',
    appCustomProductPageLocalization: 'custom-product-page',
    appStoreVersionExperimentTreatmentLocalization: 'treatment',
};
/** A localization in Apple's words. */
function toApple({ kind, id }) {
    return { kind: APPLE_KINDS[kind], id };
}
/** A localization in ours. */
function fromApple({ kind, id }) {
    return { kind: KINDS[kind], id };
}

;// CONCATENATED MODULE: ./src/state/classify-error.ts


/** What an error of the API means for what is shown, or for a set. */
function classify(error) {
    if (isOutcomeUnknown(error))
        return 'unknown';
    if (isUploadExpired(error))
        return 'expired';
    if ((0,src_errors/* isNotFound */.c4)(error))
        return 'gone';
    if (!(error instanceof src_errors/* ApiError */.hD) || error.status !== 409)
        return undefined;
    // Apple's words are "Screenshot Set Already Exists!"; the code behind them isn't documented, so here the text decides.
    const isTaken = error.errors.some((entry) => /already exists/i.test(`${entry.title} ${entry.detail ?? ''}`));
    return isTaken ? 'taken' : 'conflict';
}

;// CONCATENATED MODULE: ./src/state/is-same-version.ts
/** Whether two versions are the same App Store version: equal, or equal but for zeros at the end (`2.1` is `2.1.0`). */
function isSameVersion(left, right) {
    return trimZeros(left) === trimZeros(right);
}
function trimZeros(version) {
    return version.replace(/(\.0+)+$/, '');
}

;// CONCATENATED MODULE: ./src/state/target.ts

/** The one thing of this ID or else of exactly this name. Throws a `TargetError` that lists what is there. */
function chooseByName(items, { noun, input, wanted }) {
    const byId = items.filter((item) => item.id === wanted);
    const found = byId.length > 0 ? byId : items.filter((item) => item.name === wanted);
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0)
        return only;
    const listed = (found.length > 1 ? found : items).map((item) => `"${item.name}" (${item.id})`);
    throw createTargetError(found.length > 1 ? 'TARGET_AMBIGUOUS' : 'TARGET_NOT_FOUND', found.length > 1
        ? `${found.length} ${noun}s are named "${wanted}": ${listed.join(', ')}`
        : `There is no ${noun} "${wanted}"; there is ${listed.length === 0 ? 'none at all' : listed.join(', ')}`, `Give input "${input}" the name as App Store Connect shows it, or the ID.`);
}
/** An error about what the user named. */
function createTargetError(code, message, hint) {
    return new src_errors/* TargetError */.I0({ code, message, hint });
}

// EXTERNAL MODULE: ./src/state/target-query.ts
var target_query = __webpack_require__(5297);
;// CONCATENATED MODULE: ./src/state/find-app-target.ts





/**
 * Finds the localizations that the inputs name, with the fewest requests: by `app-id` one, by `bundle-id` two; a custom
 * product page takes at most two more, a treatment at most three. Filters of the API aren't trusted: what they let
 * through is compared here. Throws a `TargetError` that lists what is there.
 */
async function findAppTarget(query, api) {
    const app = await findApp(query, api);
    try {
        return await findSurface(app, query, api);
    }
    catch (error) {
        if (query.app.kind === 'app-id' && (0,src_errors/* isNotFound */.c4)(error))
            throw createUnknownAppError(app.id, error);
        throw error;
    }
}
async function findSurface(app, query, api) {
    switch (query.surface.kind) {
        case 'version':
            return findVersion(app, { query, version: query.surface.version }, api);
        case 'custom-product-page':
            return findPage(app, query.surface.page, api);
        case 'treatment':
            return findTreatment(app, { query, ...query.surface }, api);
    }
}
/** An ID that is given isn't looked up, so that it saves a request; the first one that uses it tells. */
function createUnknownAppError(appId, cause) {
    return new src_errors/* TargetError */.I0({
        code: 'TARGET_NOT_FOUND',
        message: `App Store Connect shows this key no app with the Apple ID "${appId}"`,
        hint: 'Check "app-id": the number under App Information, not the bundle ID. A key that is limited to some apps doesn\'t see the others.',
    }, { cause });
}
async function findApp({ app }, api) {
    if (app.kind === 'app-id')
        return { id: app.value, label: `app ${app.value}`, primaryLocale: undefined };
    const [found] = await api.listApps(app.value);
    if (found !== undefined)
        return describeApp(found);
    throw createTargetError('TARGET_NOT_FOUND', `App Store Connect shows this key no app with the bundle ID "${app.value}"`, 'Check "bundle-id", upper and lower case included. A key that is limited to some apps doesn\'t see the others.');
}
function describeApp(app) {
    return { id: app.id, label: app.bundleId, primaryLocale: app.primaryLocale === '' ? undefined : app.primaryLocale };
}
async function findVersion(known, { query, version }, api) {
    const list = await api.listAppStoreVersions(known.id, query.platform);
    const app = list.app === undefined ? known : describeApp(list.app);
    const versions = list.versions.filter((one) => one.platform === query.platform);
    if (versions.length === 0)
        throw createNoVersionError(app.label, query);
    const chosen = chooseVersion(versions, { version, where: `${app.label} on ${query.platform}` });
    const localizations = chosen.localizations ?? (await api.listVersionLocalizations(chosen.id));
    return {
        description: `${app.label} · ${query.platform} ${chosen.versionString}`,
        notes: [`version ${chosen.versionString} (${chosen.state}): ${version.reason}`],
        localizations: localizations.map(({ id, locale }) => createLocalization('app-store-version', id, locale)),
        appId: app.id,
        primaryLocale: app.primaryLocale,
        versionState: chosen.state,
    };
}
function createLocalization(kind, id, locale) {
    return { ref: { kind, id }, locale };
}
function chooseVersion(versions, { version, where }) {
    const listed = listVersions(versions);
    if (version.kind === 'exact') {
        const found = findVersionNamed(versions, version.version) ?? findVersionNamed(versions, version.otherwise);
        if (found !== undefined)
            return found;
        throw createTargetError('TARGET_NOT_FOUND', `${where} has no version ${version.version} (from ${version.reason}); there is ${listed}`, `${adviseOnMissing(versions)} Or give "version" (one of these, or editable), or "platform": each has versions of its own.`);
    }
    const certain = versions.filter((one) => judgeState(one.state) === 'editable');
    const editable = certain.length > 0 ? certain : versions.filter((one) => judgeState(one.state) === 'unsure');
    const [only, ...others] = editable;
    if (only !== undefined && others.length === 0)
        return only;
    throw createTargetError(only === undefined ? 'TARGET_NOT_FOUND' : 'TARGET_AMBIGUOUS', `${where} has ${only === undefined ? 'no version' : `${editable.length} versions`} that can be edited; there is ${listed}`, only === undefined ? adviseOnMissing(versions) : 'Give "version" to say which one is meant.');
}
/** The version of exactly this name, else one that differs by zeros at the end only. */
function findVersionNamed(versions, name) {
    if (name === undefined)
        return undefined;
    return (versions.find((one) => one.versionString === name) ?? versions.find((one) => isSameVersion(one.versionString, name)));
}
/** What to do where the wanted version isn't there: App Store Connect makes no second one while one is under way. */
function adviseOnMissing(versions) {
    const editable = versions.find((one) => judgeState(one.state) === 'editable');
    if (editable !== undefined)
        return `App Store Connect makes no second version while ${editable.versionString} can be edited: change its number there.`;
    const underWay = versions.find((one) => isUnderWay(one.state));
    if (underWay === undefined)
        return 'Create a new version in App Store Connect first: this action creates none.';
    const { versionString, state } = underWay;
    return `App Store Connect makes no second version while ${versionString} is in ${state}. ${adviseOnState(state)}`;
}
function createNoVersionError(app, { platform, isPlatformGiven }) {
    const others = target_query/* PLATFORMS */.P.filter((one) => one !== platform).join(', ');
    return createTargetError('TARGET_NOT_FOUND', `${app} has no version on ${platform}${isPlatformGiven ? '' : `; input "platform" is left out and means ${platform}`}`, `Give the platform that the app is for (another one is ${others.replace(/, (\w+)$/, ' or $1')}), or create a version for ${platform} in App Store Connect first: this action creates none.`);
}
/** An app may have hundreds of versions: those that can be edited come first, and then only some are shown. */
function listVersions(versions) {
    const isLocked = ({ state }) => Number(judgeState(state) === 'locked');
    const sorted = versions.toSorted((left, right) => isLocked(left) - isLocked(right));
    const shown = sorted.slice(0, VERSIONS_SHOWN).map((one) => `${one.versionString} (${one.state})`);
    const more = sorted.length - shown.length;
    return shown.length === 0 ? 'none at all' : `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
const VERSIONS_SHOWN = 20;
async function findPage(app, wanted, api) {
    const pages = await api.listCustomProductPages(app.id);
    const page = chooseByName(pages, { noun: 'custom product page', input: 'custom-product-page', wanted });
    const certain = page.versions.filter((one) => judgeState(one.state) === 'editable');
    const editable = certain.length > 0 ? certain : page.versions.filter((one) => judgeState(one.state) === 'unsure');
    const version = editable.at(-1);
    if (version === undefined) {
        const listed = page.versions.map((one) => `${one.version} (${one.state})`).join(', ') || 'none at all';
        throw createTargetError('TARGET_NOT_FOUND', `The custom product page "${page.name}" has no version that can be edited; there is ${listed}`, adviseOnPage(page.versions));
    }
    const localizations = await api.listCustomProductPageLocalizations(version.id);
    return {
        description: `${app.label} · custom product page ${page.name}`,
        notes: [`custom product page "${page.name}", version ${version.version} (${version.state})`],
        localizations: localizations.map(({ id, locale }) => createLocalization('custom-product-page', id, locale)),
        appId: app.id,
        primaryLocale: app.primaryLocale,
        versionState: version.state,
    };
}
function adviseOnPage(versions) {
    const underWay = versions.findLast((one) => isUnderWay(one.state));
    if (underWay !== undefined)
        return adviseOnState(underWay.state);
    return 'Create a new version of the page in App Store Connect first: this action creates none.';
}
async function findTreatment(app, { query, ...wanted }, api) {
    const all = await api.listExperiments(app.id);
    const experiments = all.filter((one) => one.platform === query.platform || one.platform === '');
    // A finished experiment may have had the same name; the one that can still be edited is meant.
    const open = experiments.filter((one) => judgeState(one.state) !== 'locked');
    const isOpen = open.some((one) => one.id === wanted.experiment || one.name === wanted.experiment);
    const experiment = chooseByName(isOpen ? open : experiments, {
        noun: 'experiment',
        input: 'experiment',
        wanted: wanted.experiment,
    });
    const treatment = chooseByName(experiment.treatments, {
        noun: 'treatment',
        input: 'treatment',
        wanted: wanted.treatment,
    });
    const localizations = await api.listTreatmentLocalizations(treatment.id);
    return {
        description: `${app.label} · experiment ${experiment.name} · treatment ${treatment.name}`,
        notes: [`experiment "${experiment.name}" (${experiment.state}), treatment "${treatment.name}"`],
        localizations: localizations.map(({ id, locale }) => createLocalization('treatment', id, locale)),
        appId: app.id,
        primaryLocale: app.primaryLocale,
        versionState: experiment.state,
    };
}

;// CONCATENATED MODULE: ./src/state/find-target.ts


/** Finds what the inputs name. A direct target takes one request, which reads its places at the same time. */
async function findTarget(query, backend, { api, readSet }) {
    switch (query.kind) {
        case 'app':
            return { ...(await findAppTarget(query, api)), state: undefined };
        case 'localization':
            return createDirectTarget(`localization ${query.localization.id}`, await (0,read_state/* readState */.u)([{ ref: query.localization, locale: undefined }], backend));
        case 'set':
            return createDirectTarget(`set ${query.setId}`, [await readSet(query.setId)]);
    }
}
function createDirectTarget(description, state) {
    return {
        description,
        notes: [],
        appId: undefined,
        localizations: state.map(({ ref, locale }) => ({ ref, locale })),
        primaryLocale: undefined,
        versionState: undefined,
        state,
    };
}

;// CONCATENATED MODULE: ./src/state/read-reference-data.ts

/** Apple's live reference data are a second opinion: where they can't be read (undefined) the built-in table stands alone. */
async function readReferenceData(api) {
    try {
        return await api.readAssetLibraryRefData();
    }
    catch (error) {
        if (error instanceof src_errors/* ApiError */.hD || error instanceof src_errors/* NetworkError */.Dr)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/state/asset-library/delete-each.ts

/** Deletes things side by side, each on its own; one that is gone already is neither removed nor an error. */
async function deleteEach(ids, deleteOne) {
    const results = await Promise.allSettled(ids.map(deleteOne));
    return {
        removedIds: ids.filter((_, index) => results[index]?.status === 'fulfilled'),
        errors: results.flatMap((one) => one.status === 'rejected' && classify(one.reason) !== 'gone' ? [one.reason] : []),
    };
}

;// CONCATENATED MODULE: ./src/state/asset-library/estimate-library-requests.ts
/** Polls that processing takes at least, as with sets. */
const POLLS = 2;
/**
 * The requests that work on the library takes without faults: `2·N + P + D + R + B + polls` of its budget (docs/design.md). An
 * image is uploaded once, however many places show it.
 */
function estimateLibraryRequests(work) {
    const uploads = new Set(work.flatMap((one) => one.uploads)).size;
    const perPlace = work.reduce((total, { uploads, shown, removals, isOrdered }) => total + uploads.length + shown.length + removals + Number(isOrdered), 0);
    const byLocalization = Map.groupBy(work, (one) => one.localizationId);
    const perLocalization = [...byLocalization.values()].reduce((total, group) => {
        const polls = group.some((one) => one.uploads.length > 0) ? POLLS : 0;
        return total + Number(group.some(({ isOrdered }) => isOrdered)) + polls;
    }, 0);
    return 2 * uploads + perPlace + perLocalization;
}

;// CONCATENATED MODULE: ./src/state/asset-library/library-finder.ts


/** Returns a finder that knows nothing yet. A localization that is named by its ID doesn't say its app: that is looked up. */
function createLibraryFinder(api) {
    let target;
    let reading;
    async function read(localization = target?.localizations[0]?.ref) {
        const appId = target?.appId ?? (localization && (await api.findAppOf(toApple(localization))));
        if (appId === undefined)
            throw new TypeError('a library of no app');
        try {
            return await api.readLibraryId(appId);
        }
        catch (error) {
            const isClosed = error instanceof src_errors/* ApiError */.hD && (error.status === 403 || error.status === 404);
            throw isClosed ? createUnavailableError(appId, error) : error;
        }
    }
    return {
        remember(found) {
            target = found;
        },
        async readId(localization) {
            reading ??= read(localization);
            return reading;
        },
    };
}
function createUnavailableError(appId, cause) {
    return new src_errors/* TargetError */.I0({
        code: 'LIBRARY_UNAVAILABLE',
        message: `App Store Connect shows this key no App Asset Library of the app ${appId} (${cause.status})`,
        hint: 'Where the account has no library yet, use "backend: screenshot-sets". Otherwise the key needs the role App Manager, and access to this app.',
    }, { cause });
}

;// CONCATENATED MODULE: ./src/state/asset-library/placement-reader.ts


/**
 * Returns a reader that asks for images along with the list. Where such lists answer 500 (api, section 5) it reads each
 * placement on its own, for the rest of the run, and says so once.
 */
function createPlacementReader(api, onSlow) {
    let isSlow = false;
    async function readSlowly(localization, placementGroup) {
        const group = placementGroup === undefined ? {} : { placementGroup };
        const list = await api.listPlacements(toApple(localization), { ...group, images: 'left-out' });
        const placements = await Promise.all(list.placements.map(({ id }) => readIfThere(id)));
        return { placements: placements.filter((one) => one !== undefined), locale: undefined };
    }
    /** One that somebody removes between the list and the look at it isn't there. */
    async function readIfThere(id) {
        try {
            return await api.readPlacement(id);
        }
        catch (error) {
            if (error instanceof src_errors/* ApiError */.hD && error.status === 404)
                return undefined;
            throw error;
        }
    }
    return {
        async read(localization, placementGroup) {
            if (isSlow)
                return readSlowly(localization, placementGroup);
            try {
                return await api.listPlacements(toApple(localization), placementGroup === undefined ? {} : { placementGroup });
            }
            catch (error) {
                if (!(error instanceof src_errors/* ApiError */.hD) || error.status < 500)
                    throw error;
                if (!isSlow)
                    onSlow();
                isSlow = true;
                return readSlowly(localization, placementGroup);
            }
        },
    };
}

;// CONCATENATED MODULE: ./src/state/asset-library/reference-data.ts

/** What a group takes where the reference data don't say it (api, section 5). */
const USUAL_LIMIT = 10;
/** The parts of the library that the kinds of localization belong to, under Apple's names. */
const FEATURES = {
    'app-store-version': 'APP_STORE_VERSIONS',
    'custom-product-page': 'CUSTOM_PRODUCT_PAGES',
    treatment: 'PRODUCT_PAGE_OPTIMIZATIONS',
};
/**
 * The placement type under which a group takes screenshots: as the reference data list it, else as its name tells. What is
 * missing or malformed in them says nothing.
 */
function readPlacementType(data, group) {
    const usual = group.startsWith('IMESSAGE_') ? 'IMESSAGE_APP_SCREENSHOT' : 'APP_SCREENSHOT';
    const other = usual === 'APP_SCREENSHOT' ? 'IMESSAGE_APP_SCREENSHOT' : 'APP_SCREENSHOT';
    const takes = (type) => listOf(data, 'placementTypes')
        .filter((one) => one['placementTypeId'] === type)
        .flatMap((one) => listOf(one, 'specMappings'))
        .some((one) => one['placementGroupId'] === group);
    return !takes(usual) && takes(other) ? other : usual;
}
/** How many screenshots a group of a localization takes: the reference data tell it for each feature. */
function readGroupLimit(data, { group, kind }) {
    const placementType = readPlacementType(data, group);
    const limits = listOf(data, 'features')
        .filter((feature) => feature['featureId'] === FEATURES[kind])
        .flatMap((feature) => listOf(feature, 'placementPolicies'))
        .filter((policy) => policy['placementType'] === placementType)
        .flatMap((policy) => listOf(policy, 'groupLimits'))
        .filter(({ groupIds }) => Array.isArray(groupIds) && groupIds.includes(group))
        .flatMap(({ maxCount }) => (typeof maxCount === 'number' && Number.isInteger(maxCount) ? [maxCount] : []));
    return limits[0] ?? USUAL_LIMIT;
}
/** The one pixel size of an image specification; undefined where it isn't listed, or has no one size. */
function readSpecSize(data, specId) {
    const spec = listOf(data, 'imageSpecs').find((one) => one['specId'] === specId);
    const dimensions = spec?.['dimensions'];
    if (!isObject(dimensions))
        return undefined;
    const { minWidth, maxWidth, minHeight, maxHeight } = dimensions;
    const isFixed = minWidth === maxWidth && minHeight === maxHeight;
    if (!isFixed || typeof minWidth !== 'number' || typeof minHeight !== 'number')
        return undefined;
    return { width: minWidth, height: minHeight };
}
function listOf(value, name) {
    const list = value?.[name];
    return Array.isArray(list) ? list.filter(isObject) : [];
}

;// CONCATENATED MODULE: ./src/state/asset-library/to-asset.ts

/** An image of the library in our words. `data` are the reference data, which know the pixels of a specification. */
function toAsset(image, data) {
    return {
        id: image.id,
        fileName: image.fileName,
        sizeBytes: image.fileSize,
        checksum: toChecksum(image.referenceName),
        state: toImageState(image),
        appleState: image.state,
        problems: image.stateDetails,
        rendition: image.imageAsset,
        pixels: readSpecSize(data, image.specId),
    };
}
/** A placement with its image. It may fail on its own, and waits while its image is being looked at. */
function toScreenshot(placement, asset) {
    return {
        ...asset,
        id: placement.id,
        assetId: asset.id,
        state: toPlacementState(placement, asset),
        appleState: placement.state,
        problems: placement.state === 'FAILED' ? [...asset.problems, ...placement.stateDetails] : asset.problems,
    };
}
/** An image that may wait for its file, with what sends the parts. */
function toReservation(image, asset, api) {
    return {
        asset,
        screenshot: undefined,
        parts: (image.uploadOperations ?? []).map((operation) => ({
            offset: operation.offset,
            length: operation.length,
            send: (body, signal) => api.sendPart(operation, body, signal),
        })),
    };
}
/** Apple keeps no checksum here: ours stands in the reference name, alone or among what people wrote. */
function toChecksum(referenceName) {
    const md5 = /(?<![0-9a-z])[0-9a-f]{32}(?![0-9a-z])/i.exec(referenceName)?.[0];
    return md5 === undefined ? { kind: 'none' } : { kind: 'md5', md5: md5.toLowerCase() };
}
/** The list of states is open: what neither waits nor has failed is there. */
function toImageState({ state, uploadOperations }) {
    switch (state) {
        case 'AWAITING_UPLOAD':
            return 'reserved';
        case 'UPLOAD_COMPLETE':
            return 'processing';
        case 'FAILED':
            return 'failed';
        case '':
            return uploadOperations === null ? 'processing' : 'reserved';
        default:
            return 'complete';
    }
}
function toPlacementState({ state }, asset) {
    if (state === 'FAILED')
        return 'failed';
    return state === 'ASSET_PROCESSING' && asset.state === 'complete' ? 'processing' : asset.state;
}

;// CONCATENATED MODULE: ./src/state/asset-library/asset-library-backend.ts










/** States of images that can't be shown any more; they are uploaded anew (api, section 5). */
const RETIRED = new Set(['ARCHIVED', 'REJECTED']);
/**
 * The backend that keeps screenshots in the App Asset Library: an image is uploaded once, with its MD5 as reference name, and
 * a placement shows it in a group of a localization. A place is such a group: always there, without an ID.
 */
function createAssetLibraryBackend(api, { groups, onSlow }) {
    const library = createLibraryFinder(api);
    const placements = createPlacementReader(api, onSlow);
    /** Images that don't say their MD5: reserved by somebody else, and noted when they are committed. */
    const unnoted = new Set();
    let reading;
    let data;
    async function prepare() {
        reading ??= readReferenceData(api);
        data = await reading;
    }
    function refOf({ localization, displayType }) {
        const placementGroup = groups.groupOf(displayType);
        const placementType = readPlacementType(data, placementGroup);
        return { localization: toApple(localization), placementGroup, placementType };
    }
    function createPlace(displayType, { localization, screenshots }) {
        const capacity = readGroupLimit(data, { group: groups.groupOf(displayType), kind: localization.kind });
        return { displayType, id: null, exists: true, capacity, screenshots };
    }
    const assetOf = (image) => toAsset(image, data);
    const reservationOf = (image) => {
        const asset = assetOf(image);
        if (asset.checksum.kind !== 'md5')
            unnoted.add(asset.id);
        return toReservation(image, asset, api);
    };
    /** A list may leave an image out; then the placement itself is asked. */
    async function readShown(placement) {
        const image = placement.image ?? (await api.readPlacement(placement.id)).image;
        const unknown = {
            id: '',
            fileName: placement.id,
            sizeBytes: 0,
            checksum: { kind: 'none' },
            state: 'complete',
        };
        const asset = image === undefined ? { ...unknown, appleState: '', problems: [], rendition: null } : assetOf(image);
        return toScreenshot(placement, asset);
    }
    const backend = {
        async findTarget(query) {
            const readSet = () => Promise.reject(new TypeError('the library knows no sets'));
            const target = await findTarget(query, backend, { api, readSet });
            library.remember(target);
            return target;
        },
        async readPlaces(localization) {
            const list = await besides(prepare(), placements.read(localization));
            const shown = await Promise.all(list.placements.map(async (one) => ({ one, screenshot: await readShown(one) })));
            const places = Map.groupBy(shown, ({ one }) => groups.displayTypeOf(one.placementGroup));
            return {
                locale: list.locale,
                places: [...places].map(([displayType, members]) => {
                    return createPlace(displayType, { localization, screenshots: members.map(({ screenshot }) => screenshot) });
                }),
            };
        },
        async readLocale(localization) {
            return (await api.readLocalization(toApple(localization))).locale;
        },
        describeAbsent: (displayType, localization) => createPlace(displayType, { localization, screenshots: [] }),
        async readAssets() {
            const images = await besides(prepare(), library.readId().then((id) => api.listLibraryImages(id)));
            return images.filter(({ state }) => !RETIRED.has(state)).map(assetOf);
        },
        async readReferenceData() {
            await prepare();
            return data;
        },
        async readScreenshots({ localization, displayType }) {
            const list = await placements.read(localization, groups.groupOf(displayType));
            return Promise.all(list.placements.map(readShown));
        },
        async readOrder({ localization, displayType }) {
            const placementGroup = groups.groupOf(displayType);
            const list = await api.listPlacements(toApple(localization), { placementGroup, images: 'left-out' });
            return list.placements.map(({ id }) => id);
        },
        readScreenshot: async (screenshotId) => readShown(await api.readPlacement(screenshotId)),
        async readReservations({ localization }) {
            const options = { state: 'AWAITING_UPLOAD', withUploadOperations: true };
            return (await api.listLibraryImages(await library.readId(localization), options)).map(reservationOf);
        },
        readAsset: async (assetId) => reservationOf(await api.readLibraryImage(assetId)),
        createPlace: async ({ displayType, localization }) => createPlace(displayType, { localization, screenshots: [] }),
        deletePlace: (_, screenshotIds) => deleteEach(screenshotIds, (id) => api.deletePlacement(id)),
        async reserve({ localization }, { name, sizeBytes, md5 }) {
            const file = { fileName: name, fileSize: sizeBytes, referenceName: md5 };
            return reservationOf(await api.createLibraryImage(await library.readId(localization), file));
        },
        uploadKeyOf: (_, md5) => md5,
        async commit(assetId, md5) {
            return assetOf(await api.commitLibraryImage(assetId, unnoted.has(assetId) ? md5 : undefined));
        },
        async show(place, asset) {
            return toScreenshot(await api.createPlacement(refOf(place), asset.id), asset);
        },
        replaceOrder: (place, screenshotIds) => api.orderPlacements(refOf(place), screenshotIds),
        remove: (screenshotId) => api.deletePlacement(screenshotId),
        async removeAsset(assetId) {
            // Others may use what has a picture by now: it stays.
            const { state } = assetOf(await api.readLibraryImage(assetId));
            if (state === 'reserved' || state === 'failed')
                await api.deleteLibraryImage(assetId);
        },
        estimateRequests: estimateLibraryRequests,
        classify: classify,
    };
    return backend;
}
/** What a question gives once another one is answered too: where it fails nothing is left under way. */
async function besides(other, asking) {
    const [answer] = await Promise.allSettled([asking, other]);
    await other;
    if (answer.status === 'rejected')
        throw answer.reason;
    return answer.value;
}

;// CONCATENATED MODULE: ./src/state/estimate-set-requests.ts
/** Polls that processing takes at least: Apple is asked 2 s and 4 s after the last commit of a localization. */
const estimate_set_requests_POLLS = 2;
/**
 * The requests that work on sets takes without faults: `S + 2·N + D + R + B + polls` of the request budget (design,
 * section 6). An order after uploads is counted, since whether it is needed shows only then.
 */
function estimateSetRequests(work) {
    const perSet = work.reduce((total, { isCreated, uploads, removals, isOrdered }) => total + Number(isCreated) + 2 * uploads.length + removals + Number(isOrdered), 0);
    const byLocalization = Map.groupBy(work, (one) => one.localizationId);
    const perLocalization = [...byLocalization.values()].reduce((total, group) => {
        const polls = group.some(({ uploads }) => uploads.length > 0) ? estimate_set_requests_POLLS : 0;
        return total + Number(group.some(({ isOrdered }) => isOrdered)) + polls;
    }, 0);
    return perSet + perLocalization;
}

;// CONCATENATED MODULE: ./src/state/screenshot-sets-backend.ts






/** Apple's limit of screenshots in a set, reservations included (api, section 4). */
const SCREENSHOTS_PER_SET = 10;
/**
 * The backend that keeps screenshots in sets (`appScreenshotSets`): where Apple's words become ours. A set is a place with
 * an ID of its own, an image belongs to one set, and reserving it shows it there.
 */
function createScreenshotSetsBackend(api) {
    const backend = {
        findTarget: (query) => findTarget(query, backend, { api, readSet: (setId) => readSet(setId, api) }),
        async readPlaces(localization) {
            const { sets, locale } = await api.listScreenshotSets(toApple(localization));
            return { locale, places: sets.map(toPlace) };
        },
        async readLocale(localization) {
            return (await api.readLocalization(toApple(localization))).locale;
        },
        describeAbsent: (displayType) => createPlace(displayType, { id: null, screenshots: [] }),
        readAssets: async () => [],
        readReferenceData: () => readReferenceData(api),
        async readScreenshots(place) {
            return (await api.listScreenshots(screenshot_sets_backend_idOf(place))).map(screenshot_sets_backend_toScreenshot);
        },
        readOrder: (place) => api.readScreenshotOrder(screenshot_sets_backend_idOf(place)),
        async readScreenshot(screenshotId) {
            return screenshot_sets_backend_toScreenshot(await api.readScreenshot(screenshotId));
        },
        async readReservations(place) {
            const screenshots = await api.listScreenshots(screenshot_sets_backend_idOf(place), { withUploadOperations: true });
            return screenshots.filter((one) => toState(one) === 'reserved').map((one) => screenshot_sets_backend_toReservation(one, api));
        },
        async readAsset(assetId) {
            return screenshot_sets_backend_toReservation(await api.readScreenshot(assetId), api);
        },
        async createPlace({ localization, displayType }) {
            return toPlace(await api.createScreenshotSet(toApple(localization), displayType));
        },
        async deletePlace(place, screenshotIds) {
            await api.deleteScreenshotSet(screenshot_sets_backend_idOf(place));
            return { removedIds: screenshotIds, errors: [] };
        },
        async reserve(place, { name, sizeBytes }) {
            return screenshot_sets_backend_toReservation(await api.createScreenshot(screenshot_sets_backend_idOf(place), { fileName: name, fileSize: sizeBytes }), api);
        },
        uploadKeyOf: (place, md5) => `${screenshot_sets_backend_idOf(place)} ${md5}`,
        async commit(assetId, md5) {
            return screenshot_sets_backend_toScreenshot(await api.commitScreenshot(assetId, md5));
        },
        async show(_, asset) {
            return screenshot_sets_backend_toScreenshot(await api.readScreenshot(asset.id));
        },
        replaceOrder: (place, screenshotIds) => api.replaceScreenshotOrder(screenshot_sets_backend_idOf(place), screenshotIds),
        remove: (screenshotId) => api.deleteScreenshot(screenshotId),
        removeAsset: (assetId) => api.deleteScreenshot(assetId),
        estimateRequests: estimateSetRequests,
        classify: classify,
    };
    return backend;
}
async function readSet(setId, api) {
    const set = await api.readScreenshotSet(setId);
    if (set.parent === undefined)
        throw createOrphanError(setId);
    return { ref: fromApple(set.parent), locale: set.parent.locale, places: [toPlace(set)] };
}
function screenshot_sets_backend_idOf({ id, displayType }) {
    if (id === null)
        throw new TypeError(`a set that isn't there was used: ${displayType}`);
    return id;
}
function createPlace(displayType, { id, screenshots }) {
    return { displayType, id, exists: id !== null, capacity: SCREENSHOTS_PER_SET, screenshots };
}
function toPlace(set) {
    return createPlace(set.screenshotDisplayType, { id: set.id, screenshots: set.appScreenshots.map(screenshot_sets_backend_toScreenshot) });
}
function screenshot_sets_backend_toScreenshot(screenshot) {
    const { id, sourceFileChecksum: md5 } = screenshot;
    return {
        id,
        assetId: id,
        fileName: screenshot.fileName,
        sizeBytes: screenshot.fileSize,
        checksum: md5 === null ? { kind: 'pending' } : { kind: 'md5', md5 },
        state: toState(screenshot),
        appleState: screenshot.state,
        problems: screenshot.errors,
        rendition: screenshot.imageAsset,
    };
}
/** Apple's list of states is open, and the state may be missing: what doesn't wait for its file is being looked at. */
function toState({ state, uploadOperations }) {
    switch (state) {
        case 'AWAITING_UPLOAD':
            return 'reserved';
        case 'COMPLETE':
            return 'complete';
        case 'FAILED':
            return 'failed';
        case '':
            return uploadOperations === null ? 'processing' : 'reserved';
        default:
            return 'processing';
    }
}
function screenshot_sets_backend_toReservation(screenshot, api) {
    const shown = screenshot_sets_backend_toScreenshot(screenshot);
    return {
        asset: shown,
        screenshot: shown,
        parts: (screenshot.uploadOperations ?? []).map((operation) => ({
            offset: operation.offset,
            length: operation.length,
            send: (body, signal) => api.sendPart(operation, body, signal),
        })),
    };
}
function createOrphanError(setId) {
    return new src_errors/* ActionError */.lZ({
        code: 'API_ANSWER_INVALID',
        message: `App Store Connect doesn't say which localization the set ${setId} belongs to`,
        hint: 'Name the localization and the display type instead of the set.',
    });
}

;// CONCATENATED MODULE: ./src/run/open-session.ts





/** Opens a session, with the asset library where its groups are given, else with screenshot sets. Nothing is sent yet; what the client waits for and tries again is told in the log, and tokens are masked. */
function openSession({ api: environment, credentials }, groups, { log, signal, userAgent }) {
    const clock = createClock(environment.timeScale);
    const limits = createCancelLimits(signal, clock);
    const options = {
        baseUrl: environment.baseUrl,
        credentials,
        clock,
        userAgent,
        events: {
            onToken: (token) => log.mask(token),
            onRetry: (retry) => log.info(describeRetry(retry)),
            // Seen with debug logging only.
            onAttempt: ({ method, path, outcome, durationMs }) => log.debug(`${method} ${path}: ${outcome} in ${Math.round(durationMs)} ms`),
            onWait: (wait) => log.info(describeWait(wait)),
        },
    };
    const api = createAppStoreConnect({ ...options, signal });
    const onSlow = () => log.info('Lists of placements with their images are not answered: each placement is read on its own');
    const createBackend = (of) => groups === undefined ? createScreenshotSetsBackend(of) : createAssetLibraryBackend(of, { groups, onSlow });
    let closing;
    function openClosing() {
        const last = createAppStoreConnect({ ...options, signal: limits.closing, writesEndAtOnce: true });
        return { api: last, backend: createBackend(last) };
    }
    return {
        api,
        backend: createBackend(api),
        clock,
        signal,
        limits,
        get requests() {
            return api.requests + (closing?.api.requests ?? 0);
        },
        afterCancel() {
            closing ??= openClosing();
            return closing.backend;
        },
        close() {
            limits.stop();
            api.close();
            closing?.api.close();
        },
    };
}
function describeRetry({ method, path, reason, pauseMs }) {
    // A refusal delays all requests alike, so it has no pause of its own.
    const when = pauseMs > 0 ? `again in ${(pauseMs / 1000).toFixed(1)} s` : 'again when requests are taken';
    return `${method} ${path}: ${reason}; ${when}`;
}
function describeWait({ until, reason }) {
    const time = until.toISOString().slice(11, 19);
    switch (reason) {
        case 'throttled':
            return `App Store Connect asks to slow down; requests go on at ${time} UTC`;
        case 'quota-low':
            return `The hour's quota is nearly used up; requests go on at ${time} UTC`;
        case 'quota-exhausted':
            return `The hour's quota is used up; requests go on at ${time} UTC`;
    }
}

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
/** Finds the target, where the command has one, and carries it out. What is known, whatever happens, is put on record. */
async function carryOut(settings, wishes, { runtime, record }) {
    const { inputs, credentials, api } = settings;
    const { command, target: query } = inputs;
    const groups = inputs.backend === 'asset-library' ? (0,placement_groups/* createPlacementGroups */.W8)((0,list_named_display_types/* listNamedDisplayTypes */.d)(wishes)) : undefined;
    if (command === 'validate' || credentials === undefined) {
        const { validateFiles } = await __webpack_require__.e(/* import() */ 411).then(__webpack_require__.bind(__webpack_require__, 9411));
        return validateFiles({ settings, wishes, groups, runtime, record });
    }
    const session = openSession({ api, credentials }, groups, runtime);
    const images = new image_workers/* ImageWorkers */.j(runtime.signal);
    let target;
    const explain = (error) => explainRefusal(error, { query, versionState: target?.versionState });
    const carryOutCommand = COMMANDS[command];
    async function work() {
        // They are read while the target is looked for. Who needs them asks again, and hears what went wrong.
        images.read(guessCandidateFiles(wishes)).catch(() => { });
        target = await findJobTarget(settings, session);
        if (target === undefined) {
            runtime.log.info('Nothing to do: there is no such set.');
            return;
        }
        record.target = target.description;
        for (const note of target.notes)
            runtime.log.info(note);
        await carryOutCommand({ settings, wishes, target, session, groups, images, runtime, record });
    }
    try {
        await waitUnlessAborted(work(), session.limits.telling);
    }
    catch (error) {
        throw error instanceof src_errors/* ActionError */.lZ ? explain(error) : error;
    }
    finally {
        const outcomes = record.outcomes().map((one) => ({ ...one, errors: one.errors.map(explain) }));
        record.outcomes = () => outcomes;
        record.requests = session.requests;
        session.close();
        await images.close();
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

/***/ 2647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ learnImages)
});

// EXTERNAL MODULE: ./src/images/checks/check-dimensions.ts + 1 modules
var check_dimensions = __webpack_require__(8673);
// EXTERNAL MODULE: ./src/images/display-types.ts
var display_types = __webpack_require__(3316);
// EXTERNAL MODULE: ./src/images/read-accepted-sizes.ts
var read_accepted_sizes = __webpack_require__(4423);
;// CONCATENATED MODULE: ./src/images/tell-display-type.ts

const PLATFORMS = ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS'];
/** The newest 12.9" iPad that has a home button: its size is the 13" iPad's too, so only words can tell it (`deliver` reads the same ones). */
const OLDER_IPAD = { displayType: 'APP_IPAD_PRO_129', words: ['12.9', '2nd generation'] };
/**
 * The display type of an image: by a known one in its name whose sizes it has, by the words for the older 12.9" iPad, or by
 * its pixel size, which `IMESSAGE_*` never is. Without a platform the first one that knows the size counts. `findLive` knows
 * sizes that are newer than the table.
 */
function tellDisplayType(image, platform, findLive) {
    const named = findInName(image);
    if (named !== undefined)
        return judgePlatform(named, [], platform);
    const platforms = platform === undefined ? PLATFORMS : [platform, ...PLATFORMS.filter((one) => one !== platform)];
    for (const each of platforms) {
        const [displayType, ...alternatives] = (0,display_types/* displayTypesForSize */.UN)(image, each);
        if (displayType === undefined)
            continue;
        if (isOlderIpad(image))
            return judgePlatform(OLDER_IPAD.displayType, [], platform);
        return judgePlatform(displayType, alternatives, platform);
    }
    const live = findLive(image);
    return live === undefined ? { kind: 'unknown-size' } : judgePlatform(live, [], platform);
}
/** The longest display type that stands in a name, set off by anything but letters and digits, and has the image's size. */
function findInName({ name, ...size }) {
    return [...display_types/* DISPLAY_TYPES */.rU.keys(), ...display_types/* LIBRARY_DISPLAY_TYPES */.fS.keys()]
        .filter((one) => name.includes(one) && isSetOff(name, one) && (0,display_types/* fitsDisplayType */.Zs)(size, one) === true)
        .toSorted((left, right) => right.length - left.length)[0];
}
function isSetOff(name, displayType) {
    return new RegExp(`(?<![\\p{L}\\p{N}])${displayType}(?![\\p{L}\\p{N}])`, 'u').test(name);
}
function isOlderIpad({ name, ...size }) {
    const low = name.toLowerCase();
    return OLDER_IPAD.words.every((word) => low.includes(word)) && (0,display_types/* fitsDisplayType */.Zs)(size, OLDER_IPAD.displayType) === true;
}
function judgePlatform(displayType, alternatives, platform) {
    const own = (0,display_types/* findDisplayType */.kD)(displayType)?.platform;
    if (platform === undefined || own === undefined || own === platform)
        return { kind: 'told', displayType, alternatives };
    return { kind: 'other-platform', displayType, platform: own };
}

;// CONCATENATED MODULE: ./src/images/known-images.ts




/** Knows images that were read before. */
function createKnownImages(images, { platform, groups, refData }) {
    const findLive = (size) => (groups === undefined ? undefined : findLibraryDisplayType(size, platform)) ??
        findLiveDisplayType(size, platform, refData);
    return {
        read(file) {
            const image = images.get(file.path);
            if (image === undefined)
                throw new TypeError(`an image that wasn't read: ${file.relativePath}`);
            return image;
        },
        fits: (image, displayType) => (0,display_types/* fitsDisplayType */.Zs)(image, displayType),
        tell(image) {
            const told = tellDisplayType(image, platform, findLive);
            if (groups === undefined || told.kind !== 'told')
                return told;
            return { ...told, displayType: groups.displayTypeOf(groups.groupOf(told.displayType)) };
        },
        otherPlatformOf(displayType) {
            const own = (0,display_types/* findDisplayType */.kD)(displayType)?.platform;
            return platform === undefined || own === platform ? undefined : own;
        },
        explainUnknownSize: (image) => (0,check_dimensions/* createStraySizeIssue */.kS)(image, platform),
    };
}
/** The display type that only the library has, and that has a size. */
function findLibraryDisplayType(size, platform) {
    const fitting = [...display_types/* LIBRARY_DISPLAY_TYPES */.fS.values()].find((one) => (platform === undefined || one.platform === platform) && (0,display_types/* fitsDisplayType */.Zs)(size, one.displayType) === true);
    return fitting?.displayType;
}
/** The display type that accepts a size by Apple's live reference data; undefined where none does, or nothing was read. */
function findLiveDisplayType(size, platform, refData) {
    if (refData === undefined)
        return undefined;
    const accepting = [...display_types/* DISPLAY_TYPES */.rU.values()].find((one) => one.family !== 'imessage' &&
        (platform === undefined || one.platform === platform) &&
        (0,check_dimensions/* isAcceptedSize */.v1)(size, (0,read_accepted_sizes/* readAcceptedSizes */.e)(refData, one.displayType) ?? []));
    return accepting?.displayType;
}

// EXTERNAL MODULE: ./src/wanted/find-candidates.ts
var find_candidates = __webpack_require__(4827);
;// CONCATENATED MODULE: ./src/run/commands/learn-images.ts


/** Reads the local images of a run. Only where one has a size that no table knows, and no folder says what it is, Apple's reference data are asked. */
async function learnImages(request) {
    const { locales, wishes, platform, workers, groups, readRefData } = request;
    const read = await workers.read((0,find_candidates/* listCandidateFiles */.Xh)(locales, wishes));
    const known = createKnownImages(read, { platform, groups });
    const isUnknown = (0,find_candidates/* listLooseFiles */.Ed)(locales, wishes).some((file) => {
        const found = known.read(file);
        return found.kind === 'image' && known.tell(found.image).kind === 'unknown-size';
    });
    return isUnknown ? createKnownImages(read, { platform, groups, refData: await readRefData() }) : known;
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
/* harmony import */ var _plan_set_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5442);
/* harmony import */ var _report_describe_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3980);
/* harmony import */ var _state_read_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2482);
/* harmony import */ var _wanted_choose_localizations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8041);
/* harmony import */ var _wanted_wishes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6580);







/** `read`: the sets as they are, into the outputs. Files say nothing here; the filters do. */
async function readSets(job) {
    const sets = await readFoundSets(job);
    job.record.outcomes = () => sets;
    const { log } = job.runtime;
    log.startGroup(`Read ${(0,_report_describe_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(sets.length, 'set')}`);
    for (const set of sets) {
        const id = set.setId === null ? '' : ` · set ${set.setId}`;
        log.info(`${(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .describePlace */ .df)(set)}${id} · ${(0,_report_describe_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(set.before.length, 'screenshot')}`);
    }
    log.endGroup();
}
/**
 * Reads the sets that the filters let through. Without one that is there the outcome is empty; a locale that isn't there is
 * an error, unless `missing: skip` says otherwise.
 */
async function readFoundSets({ wishes, target, session }) {
    const filters = { ...wishes, orderingFile: undefined, folder: undefined };
    const chosen = (0,_wanted_choose_localizations_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseLocalizations */ .C)(target.localizations, filters);
    if (chosen.issues.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TargetError */ .I0(chosen.issues);
    const states = target.state ?? (await (0,_state_read_state_js__WEBPACK_IMPORTED_MODULE_4__/* .readState */ .u)(chosen.localizations, session.backend));
    return states.flatMap(({ ref, locale, places }) => places
        .filter((place) => (0,_wanted_wishes_js__WEBPACK_IMPORTED_MODULE_5__/* .isTypeLetThrough */ .TU)(place.displayType, wishes))
        .map((place) => (0,_plan_set_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .createFoundOutcome */ .F8)({
        localizationId: ref.id,
        locale,
        displayType: place.displayType,
        place,
    })));
}


/***/ }),

/***/ 2482:
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

/***/ 8041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ chooseLocalizations)
});

// EXTERNAL MODULE: ./src/wanted/folder/explain-nothing.ts
var explain_nothing = __webpack_require__(399);
// EXTERNAL MODULE: ./src/wanted/folder/find-images.ts
var find_images = __webpack_require__(6784);
// EXTERNAL MODULE: ./src/wanted/wishes.ts
var wanted_wishes = __webpack_require__(6580);
;// CONCATENATED MODULE: ./src/wanted/folder/find-slips.ts

/**
 * Folders with images whose names are slips of a locale (`de_DE`, `en`, `zh-CN`) or of a display type (`iPhone 6.9`): their
 * images would be missed. A filter that leaves out what was meant leaves the slip out too. `known` are the locales that are there.
 */
function findSlips(known, wishes) {
    return (wishes.folder?.strays ?? []).flatMap((stray) => {
        const { reason, ownImages, locale } = stray;
        if (reason.kind !== 'slip' || !holdsScreenshots(stray))
            return [];
        if (locale !== undefined && !(known.includes(locale) && (0,wanted_wishes/* isLocaleLetThrough */.lK)(locale, wishes)))
            return [];
        const meant = reason.suggestions.filter((one) => reason.of === 'locale' ? (0,wanted_wishes/* isLocaleLetThrough */.lK)(one, wishes) : (0,wanted_wishes/* isTypeLetThrough */.TU)(one, wishes));
        if (meant.length === 0 ||
            (reason.of === 'locale' && wishes.isDirect && !meant.some((one) => known.includes(one)))) {
            return [];
        }
        const there = reason.of === 'locale' ? meant.filter((one) => known.includes(one)) : [];
        const names = there.length > 0 ? there : meant;
        const count = ownImages > 0 ? ownImages : stray.images;
        return [describeSlip(stray, names, { count, isSkipped: wishes.missing === 'skip' })];
    });
}
/** A locale's folder may hold its images in folders of display types; one that holds locales' folders is no locale. */
function holdsScreenshots({ reason, ownImages, holders }) {
    return ownImages > 0 || (reason.kind === 'slip' && reason.of === 'locale' && holders.length === 0);
}
function describeSlip({ relativePath, reason }, names, { count, isSkipped }) {
    const what = reason.kind === 'slip' ? reason.of : '';
    const images = count === 1 ? '1 image' : `${count} images`;
    return {
        code: 'INPUT_INVALID',
        message: `The folder ${relativePath} (${images}) is named almost like the ${what} ${names.join(' or ')}, and its images would be missed`,
        hint: isSkipped
            ? `It is left out; rename it to ${names[0]} if that is meant.`
            : `Rename it to ${names[0]}, move it elsewhere, or use "missing: skip" to leave it out with a warning.`,
        location: { file: relativePath },
    };
}

;// CONCATENATED MODULE: ./src/wanted/choose-localizations.ts




/**
 * Chooses the localizations that a run concerns: those that `locale` lets through and that the ordering file or, without
 * one, a folder of images names. A locale that is named but isn't there is a problem, and so is a folder named almost like one.
 */
function chooseLocalizations(there, wishes) {
    const known = there.map((one) => one.locale);
    // Beside a direct target the locales that the files name are those of other runs.
    if (wishes.isDirect)
        return { localizations: there, ...sortOut(findSlips(known, wishes), wishes) };
    const problems = [...describeMissing(namedLocales(wishes), known, wishes), ...findSlips(known, wishes)];
    const letThrough = there.filter(({ locale }) => (0,wanted_wishes/* isLocaleLetThrough */.lK)(locale, wishes));
    const concerned = letThrough.filter(({ locale }) => isConcerned(locale, wishes));
    const { issues, warnings } = sortOut(problems, wishes);
    const isNothing = concerned.length === 0 && issues.length === 0;
    return { localizations: concerned, issues: isNothing ? [(0,explain_nothing/* explainNothing */.t)(wishes, known)] : issues, warnings };
}
function sortOut(problems, { missing }) {
    return missing === 'skip' ? { issues: [], warnings: problems } : { issues: problems, warnings: [] };
}
function isConcerned(locale, wishes) {
    const { orderingFile, folder } = wishes;
    if (orderingFile?.kind === 'list')
        return true;
    if (orderingFile !== undefined) {
        const orders = (0,wanted_wishes/* ordersOf */.FS)(locale, orderingFile)?.orders;
        return orders !== undefined && [...orders.keys()].some((one) => (0,wanted_wishes/* isTypeLetThrough */.TU)(one, wishes));
    }
    if (folder === undefined)
        return true;
    return (0,find_images/* localeFolders */.O)(folder).some((one) => one.locale === locale);
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
        for (const { locale } of (0,find_images/* localeFolders */.O)(folder)) {
            if (!named.has(locale))
                named.set(locale, { locale, by: `The folder ${folder.loose.relativePath}` });
        }
    }
    return [...named.values()];
}
/** All locales that are named by one source and aren't there, in one message. */
function describeMissing(named, known, wishes) {
    const missing = named.filter(({ locale }) => !known.includes(locale) && (0,wanted_wishes/* isLocaleLetThrough */.lK)(locale, wishes));
    const sources = Map.groupBy(missing, ({ by }) => by);
    return [...sources].map(([by, locales]) => {
        const location = locales[0]?.location;
        const names = locales.map(({ locale }) => locale);
        const which = names.length === 1 ? `the locale ${names[0]}` : `${names.length} locales (${names.join(', ')})`;
        const skipping = wishes.missing === 'skip' ? 'They are left out.' : 'Or use "missing: skip" to go on with a warning.';
        return {
            code: 'TARGET_NOT_FOUND',
            message: `${by} names ${which} that App Store Connect doesn't have here; it has ${(0,wanted_wishes/* listLocales */.qi)(known)}`,
            hint: `Add what is missing in App Store Connect: this action creates no locale. ${skipping}`,
            ...(location === undefined ? {} : { location }),
        };
    });
}


/***/ }),

/***/ 839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ createSetInputs)
});

// EXTERNAL MODULE: ./src/wanted/find-candidates.ts
var find_candidates = __webpack_require__(4827);
// EXTERNAL MODULE: ./src/wanted/wishes.ts
var wanted_wishes = __webpack_require__(6580);
// EXTERNAL MODULE: ./src/wanted/folder/screenshots-folder.ts
var screenshots_folder = __webpack_require__(6490);
;// CONCATENATED MODULE: ./src/wanted/folder/describe-left-out.ts


/** Names that one warning lists before it counts the rest. */
const NAMES_SHOWN = 5;
/**
 * What lies in the folder and is left out, one warning a kind: each says how much it is and where. What a filter leaves out is
 * no news. `locales` are those that the run concerns.
 */
function describeLeftOut(locales, context) {
    const { folder } = context.wishes;
    if (folder === undefined)
        return [];
    const kinds = [
        describeShared(context),
        describeOtherPlatforms(locales, context),
        describeUnframed(locales, context),
        describeOtherFormats(locales, context),
        describeStrays(folder.strays.filter((one) => one.reason.kind === 'neither' && isConcerned(one, locales)), (many) => `Folders that are neither a locale nor a display type are not read: ${many}`),
        describeStrays(folder.strays.filter((one) => one.reason.kind === 'nested' && isConcerned(one, locales)), (many) => `Images that lie deeper than they are looked for are not read: ${many}`),
    ];
    return kinds.filter((kind) => kind !== undefined);
}
function isConcerned({ locale }, locales) {
    return locale === undefined || locales.includes(locale);
}
function describeShared({ wishes, otherPlatformOf }) {
    const { folder } = wishes;
    if (folder === undefined || (0,wanted_wishes/* usesSharedFolders */.PR)(wishes))
        return undefined;
    const types = [...folder.displayTypes]
        .filter(([displayType]) => (0,wanted_wishes/* isTypeLetThrough */.TU)(displayType, wishes) && otherPlatformOf(displayType) === undefined)
        .map(([, one]) => one);
    const folders = [folder.loose, ...types].filter((one) => (0,screenshots_folder/* countImages */.A)(one) > 0);
    if (folders.length === 0)
        return undefined;
    const total = folders.reduce((sum, one) => sum + (0,screenshots_folder/* countImages */.A)(one), 0);
    return {
        message: `${count(total)} in folders without a locale ${total === 1 ? 'is' : 'are'} used by no set: ${listShort(folders.map(describeFolder))}`,
        hint: 'They count where an "ordering-file" is given, for all locales that it names; or put them into the folders of the locales.',
    };
}
function describeFolder({ relativePath, images, unframed }) {
    const names = [...images, ...unframed].map(({ name }) => name);
    return `${relativePath} (${listShort(names, 3)})`;
}
function describeOtherPlatforms(locales, context) {
    const { wishes, elsewhere, otherPlatformOf } = context;
    if (wishes.displayTypes.length > 0)
        return undefined;
    const folders = locales.flatMap((locale) => [...(wishes.folder?.locales.get(locale)?.displayTypes ?? [])]);
    const typed = folders.flatMap(([displayType, one]) => {
        const platform = otherPlatformOf(displayType);
        return platform === undefined ? [] : one.images.map(({ relativePath }) => ({ relativePath, platform, displayType }));
    });
    const all = [...elsewhere.map(({ image, ...one }) => ({ ...one, relativePath: image.relativePath })), ...typed];
    if (all.length === 0)
        return undefined;
    const platforms = [...Map.groupBy(all, ({ platform }) => platform)].map(([platform, some]) => `${platform}: ${listShort(some.map((one) => `${one.relativePath} (${one.displayType})`), 3)}`);
    const runs = [...new Set(all.map(({ platform }) => `"platform: ${platform}"`))].join(' and ');
    return {
        message: `${count(all.length)} of other platforms ${all.length === 1 ? 'is' : 'are'} left to ${all.length === 1 ? 'its' : 'their'} own run; ${platforms.join('; ')}`,
        hint: `A run with ${runs} takes ${all.length === 1 ? 'it' : 'them'}.`,
    };
}
function describeUnframed(locales, context) {
    const unframed = foldersOf(locales, context).flatMap((one) => one.unframed.map(({ relativePath }) => relativePath));
    if (unframed.length === 0)
        return undefined;
    return {
        message: `${count(unframed.length)} with a framed version beside ${unframed.length === 1 ? 'it is' : 'them are'} not read, the framed one stands for both: ${listShort(unframed)}`,
        hint: 'An ordering file reaches an unframed image by its exact name.',
    };
}
function describeOtherFormats(locales, context) {
    const paths = foldersOf(locales, context).flatMap(({ relativePath, otherFormats }) => otherFormats.map((name) => `${relativePath}/${name}`));
    if (paths.length === 0)
        return undefined;
    return {
        message: `${paths.length === 1 ? '1 picture' : `${paths.length} pictures`} of another format ${paths.length === 1 ? 'is' : 'are'} not read: ${listShort(paths)}`,
        hint: 'App Store Connect takes .png, .jpg and .jpeg: export them in one of these formats.',
    };
}
/** The folders that the sets of these locales look into. */
function foldersOf(locales, { wishes }) {
    const { folder } = wishes;
    if (folder === undefined)
        return [];
    const typed = (types) => [...types].filter(([displayType]) => (0,wanted_wishes/* isTypeLetThrough */.TU)(displayType, wishes)).map(([, one]) => one);
    const shared = (0,wanted_wishes/* usesSharedFolders */.PR)(wishes) ? [folder.loose, ...typed(folder.displayTypes)] : [];
    const own = locales.flatMap((locale) => {
        const found = folder.locales.get(locale);
        return found === undefined ? [] : [found.loose, ...typed(found.displayTypes)];
    });
    return [...shared, ...own];
}
function describeStrays(strays, tell) {
    if (strays.length === 0)
        return undefined;
    return {
        message: tell(listShort(strays.map(describeStray))),
        hint: 'Images lie in <locale>/<display type>, <locale>, <display type> or the folder itself.',
    };
}
function describeStray({ relativePath, reason, images, holders }) {
    const advice = reason.kind === 'slip' ? undefined : reason.advice;
    const notes = [
        count(images),
        ...(advice === undefined ? holders.slice(0, 1) : []).map((one) => `locales' folders (${listShort(one.locales, 3)}): "screenshots: ${one.relativePath}" reads them`),
        ...(advice === undefined ? [] : [advice]),
    ];
    return `${relativePath} (${notes.join('; ')})`;
}
function listShort(names, shown = NAMES_SHOWN) {
    const more = names.length - shown;
    return more > 0 ? `${names.slice(0, shown).join(', ')} and ${more} more` : names.join(', ');
}
function count(images) {
    return images === 1 ? '1 image' : `${images} images`;
}

// EXTERNAL MODULE: ./src/wanted/folder/explain-nothing.ts
var explain_nothing = __webpack_require__(399);
// EXTERNAL MODULE: ./src/listing.ts
var listing = __webpack_require__(4907);
// EXTERNAL MODULE: ./src/plan/plan.ts
var plan = __webpack_require__(8720);
;// CONCATENATED MODULE: ./src/wanted/note-meeting-sizes.ts


/** Where two sizes of one display type meet in a set, turned ones aside: two devices may show the same scenes. One note for the run. */
function noteMeetingSizes(sets) {
    const meetings = sets.flatMap(({ images = [], ...place }) => {
        const shown = images.filter(({ fit, width }) => (fit === 'own' || fit === 'fits') && width > 0);
        const sizes = Map.groupBy(shown, ({ width, height }) => `${Math.min(width, height)} × ${Math.max(width, height)}`);
        if (sizes.size < 2)
            return [];
        const counts = [...sizes].map(([size, some]) => `${(0,listing/* countOf */.p)(some.length, 'image')} of ${size}`);
        return [`${(0,plan/* describePlace */.df)(place)} (${counts.join(', ')})`];
    });
    if (meetings.length === 0)
        return [];
    return [
        `Several sizes of one display type meet in ${(0,listing/* listFirst */.r)(meetings)}: where they are of two devices, keep the images of one`,
    ];
}

;// CONCATENATED MODULE: ./src/wanted/warn-of-comments.ts
/** Comments of a plain list that are, with their `#`, exactly the name of a screenshot or an image: most likely they are meant. */
function warnOfComments(file, sets) {
    if (file?.kind !== 'list' || file.comments.size === 0)
        return [];
    const names = new Set(sets.flatMap(({ place, images = [] }) => [
        ...images.map(({ name }) => name.normalize('NFC')),
        ...(place?.screenshots ?? []).map(({ fileName }) => fileName.normalize('NFC')),
    ]));
    return [...file.comments]
        .filter(([text]) => names.has(text.normalize('NFC')))
        .map(([text, { line, column }]) => ({
        message: `"${text}" is a comment here, and also the name of a screenshot or an image`,
        hint: `Put it in double quotes to name it: "${text}".`,
        location: { file: file.file, line, column },
    }));
}

;// CONCATENATED MODULE: ./src/wanted/create-set-inputs.ts







/**
 * Says what is wanted of each set that a run concerns: its order from the ordering file, and the local images that it may
 * show. `states` are the localizations chosen before.
 */
function createSetInputs(states, wishes, images) {
    const chosen = states.map((state) => ({ state, ...chooseOrders(state, { wishes, images }) }));
    const inputs = chosen.flatMap(({ state, orders }) => [...orders].map(([displayType, order]) => {
        const { localizationId, locale } = state;
        const place = state.places.find((one) => one.displayType === displayType);
        return {
            localizationId,
            locale,
            displayType,
            place,
            order,
            ...(0,find_candidates/* findCandidates */.eE)({ locale, displayType }, wishes, images),
        };
    }));
    const issues = chosen.flatMap((one) => one.issues);
    const elsewhere = states.flatMap(({ locale }) => findElsewhere(locale, { wishes, images }));
    const locales = states.map(({ locale }) => locale);
    if (inputs.length === 0 && issues.length === 0)
        issues.push(describeNoSet(locales, { wishes, elsewhere }));
    return {
        inputs,
        issues: dedupe(issues),
        warnings: [
            ...warnOfComments(wishes.orderingFile, inputs),
            ...describeLeftOut(locales, {
                wishes,
                elsewhere,
                otherPlatformOf: (displayType) => images.otherPlatformOf(displayType),
            }),
        ],
        notes: [...describeChoices(chosen.flatMap((one) => one.choices)), ...noteMeetingSizes(inputs)],
    };
}
function chooseOrders(state, context) {
    const { wishes } = context;
    const file = wishes.orderingFile;
    const nothing = { issues: [], choices: [] };
    if (file?.kind === 'list') {
        return { ...nothing, orders: new Map(wishes.displayTypes.map((one) => [one, file.order])) };
    }
    if (file?.kind === 'map') {
        const orders = (0,wanted_wishes/* ordersOf */.FS)(state.locale, file)?.orders;
        if (orders === undefined) {
            return { ...nothing, orders: new Map(), issues: [describeLocaleWithoutOrder(state, file.file)] };
        }
        return { ...nothing, orders: new Map([...orders].filter(([displayType]) => (0,wanted_wishes/* isTypeLetThrough */.TU)(displayType, wishes))) };
    }
    if (wishes.folder === undefined || (0,wanted_wishes/* isOneDirectSet */.Y8)(wishes)) {
        return { ...nothing, orders: new Map(wishes.displayTypes.map((one) => [one, undefined])) };
    }
    return chooseFromFolder(state.locale, context);
}
/** Without an ordering file the folders say which sets are meant: by their names, or by the images in them. */
function chooseFromFolder(locale, { wishes, images }) {
    const folder = wishes.folder?.locales.get(locale);
    const issues = [];
    const choices = [];
    const displayTypes = new Set();
    for (const file of folder?.loose.images ?? []) {
        const found = images.read(file);
        if (found.kind === 'broken') {
            issues.push(...found.issues);
            continue;
        }
        const { image } = found;
        const told = images.tell(image);
        if (told.kind === 'unknown-size')
            issues.push(images.explainUnknownSize(image));
        if (told.kind !== 'told' || !(0,wanted_wishes/* isTypeLetThrough */.TU)(told.displayType, wishes))
            continue;
        displayTypes.add(told.displayType);
        if (told.alternatives.length > 0)
            choices.push({ image, ...told });
    }
    const named = [...(folder?.displayTypes ?? [])]
        .filter(([displayType, one]) => (0,screenshots_folder/* countImages */.A)(one) > 0 && (0,wanted_wishes/* isTypeLetThrough */.TU)(displayType, wishes))
        .map(([displayType]) => displayType)
        .filter((displayType) => images.otherPlatformOf(displayType) === undefined);
    return { orders: new Map([...named, ...displayTypes].map((one) => [one, undefined])), issues, choices };
}
/** Images of a locale's own folder that are left to a run of another platform. */
function findElsewhere(locale, { wishes, images }) {
    return (wishes.folder?.locales.get(locale)?.loose.images ?? []).flatMap((file) => {
        const found = images.read(file);
        if (found.kind === 'broken')
            return [];
        const told = images.tell(found.image);
        return told.kind === 'other-platform' ? [{ image: found.image, ...told }] : [];
    });
}
/** Where pixels fit several display types the log says which one was taken, once for each. */
function describeChoices(choices) {
    const bySize = Map.groupBy(choices, ({ image, displayType }) => `${image.width}×${image.height} is taken for ${displayType}`);
    return [...bySize].map(([what, some]) => {
        const others = [...new Set(some.flatMap(({ alternatives }) => alternatives))].join(' or ');
        const count = some.length === 1 ? some[0]?.image.relativePath : `${some.length} images`;
        return `${what}, not ${others} (${count}); a folder named for the display type, or its name in the file's name, says otherwise`;
    });
}
function describeLocaleWithoutOrder({ locale }, file) {
    return {
        code: 'TARGET_NOT_FOUND',
        message: `The localization's locale is ${locale}, and ${file} has neither this key nor "default"`,
        hint: `Add the key ${locale} or "default".`,
        location: { file },
    };
}
function describeNoSet(locales, { wishes, elsewhere }) {
    const [first] = elsewhere;
    const filter = wishes.displayTypes.length === 0 ? '' : ` for ${wishes.displayTypes.join(', ')}`;
    if (wishes.orderingFile === undefined && first !== undefined && wishes.displayTypes.length === 0) {
        const platforms = [...new Set(elsewhere.map(({ platform }) => platform))];
        return {
            code: 'TARGET_NOT_FOUND',
            message: `No set is left to work on: all ${elsewhere.length} images in ${locales.join(', ')} belong to ${platforms.join(' and ')}, such as ${first.image.relativePath} (${first.image.width}×${first.image.height}, ${first.displayType})`,
            hint: `Give "platform: ${platforms[0]}".`,
        };
    }
    if (wishes.orderingFile === undefined && wishes.folder !== undefined) {
        if (wishes.displayTypes.length === 0)
            return (0,explain_nothing/* explainNothing */.t)(wishes, locales);
        return {
            code: 'TARGET_NOT_FOUND',
            message: `No set is left to work on: ${wishes.folder.loose.relativePath} holds no image${filter} in ${locales.join(', ')}`,
            hint: "A filter only leaves out. That an image belongs to another display type of its size is said by a folder named for it (<locale>/<display type>), by its name in the file's name, or by an ordering file.",
        };
    }
    const source = wishes.orderingFile?.file ?? 'the inputs';
    return {
        code: 'TARGET_NOT_FOUND',
        message: `No set is left to work on: ${source} names none${filter} in ${locales.join(', ')}`,
        hint: 'Check "display-type" and the keys of the ordering file.',
    };
}
/** The same file may be met in several sets; one annotation is enough. */
function dedupe(issues) {
    return [...new Map(issues.map((issue) => [`${issue.location?.file}:${issue.message}`, issue])).values()];
}


/***/ }),

/***/ 4827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ listLooseFiles),
/* harmony export */   Xh: () => (/* binding */ listCandidateFiles),
/* harmony export */   eE: () => (/* binding */ findCandidates)
/* harmony export */ });
/* harmony import */ var _folder_find_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6784);
/* harmony import */ var _wishes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6580);


/** The local images that a set may show, and the files beside them that are not read. Filters make no difference. */
function findCandidates(query, wishes, images) {
    const { folder, orderingFile } = wishes;
    if (folder === undefined)
        return { images: undefined, ignoredFiles: new Map(), otherFormats: new Map() };
    const found = (0,_folder_find_images_js__WEBPACK_IMPORTED_MODULE_0__/* .findImages */ .M)(folder, {
        locales: (0,_wishes_js__WEBPACK_IMPORTED_MODULE_1__/* .folderLocalesOf */ .zP)(query.locale, orderingFile),
        displayType: query.displayType,
        includeShared: (0,_wishes_js__WEBPACK_IMPORTED_MODULE_1__/* .usesSharedFolders */ .PR)(wishes),
    });
    const candidates = found.images.map((file) => {
        const read = images.read(file);
        if (read.kind === 'broken') {
            return { ...createBrokenCandidate(file), fit: isToldBySet(file, wishes) ? 'own' : 'aside', issues: read.issues };
        }
        return { ...read.image, fit: judgeFit({ file, image: read.image }, query, { wishes, images }), issues: [] };
    });
    return { images: candidates, ignoredFiles: found.ignored, otherFormats: found.otherFormats };
}
/** How an image belongs to a set. */
function judgeFit({ file, image }, query, { wishes, images }) {
    if (file.isUnframed)
        return 'aside';
    if (file.own || isMeantAsItIs(file, wishes))
        return 'own';
    const told = images.tell(image);
    if (told.kind === 'told' && told.displayType === query.displayType)
        return 'fits';
    const fits = images.fits(image, query.displayType);
    // Told by its size alone: somebody who names the set may mean another one of that size.
    const isChoice = told.kind === 'told' && !image.name.includes(told.displayType);
    if (fits === true && isChoice && isMeantFor(query, told.displayType, wishes))
        return 'fits';
    if (told.kind === 'unknown-size') {
        if (!isToldBySet(file, wishes))
            return 'aside';
        return fits === undefined ? 'fits' : 'unknown';
    }
    if (told.kind === 'other-platform' || !(0,_wishes_js__WEBPACK_IMPORTED_MODULE_1__/* .isTypeLetThrough */ .TU)(told.displayType, wishes))
        return 'aside';
    return 'another';
}
/** With one set named by its place and no ordering file, the folder itself holds what the set is to show: a wrong size is an error. */
function isMeantAsItIs(file, wishes) {
    if (wishes.orderingFile !== undefined || !(0,_wishes_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneDirectSet */ .Y8)(wishes))
        return false;
    return wishes.folder?.loose.images.some((one) => one.path === file.path) === true;
}
/**
 * Whether the user says that the set's display type is meant where pixels are taken for `taken`: by the target itself, or by the
 * keys of the map for this locale, whatever the filters.
 */
function isMeantFor({ locale, displayType }, taken, wishes) {
    if ((0,_wishes_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneDirectSet */ .Y8)(wishes))
        return true;
    const orders = (0,_wishes_js__WEBPACK_IMPORTED_MODULE_1__/* .ordersOf */ .FS)(locale, wishes.orderingFile)?.orders;
    return orders?.has(displayType) === true && !orders.has(taken);
}
/** Whether a set tells what is wrong with an image. Without an order nothing says what a loose one is for, and the run tells it. */
function isToldBySet({ own, isUnframed }, wishes) {
    return own || (!isUnframed && (wishes.orderingFile !== undefined || (0,_wishes_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneDirectSet */ .Y8)(wishes)));
}
/** An image that can't be read keeps its name, so that a reference to it says what is wrong with it. */
function createBrokenCandidate(file) {
    return {
        ...file,
        format: 'png',
        width: 0,
        height: 0,
        sizeBytes: -1,
        md5: `unreadable:${file.path}`,
        stamp: '',
    };
}
/** The files that may be shown by the sets of these locales: those to be read. */
function listCandidateFiles(locales, wishes) {
    const { folder, orderingFile } = wishes;
    if (folder === undefined)
        return [];
    const letThrough = (displayTypes) => [...displayTypes].flatMap(([name, one]) => ((0,_wishes_js__WEBPACK_IMPORTED_MODULE_1__/* .isTypeLetThrough */ .TU)(name, wishes) ? [one] : []));
    const named = new Set(locales.flatMap((locale) => (0,_wishes_js__WEBPACK_IMPORTED_MODULE_1__/* .folderLocalesOf */ .zP)(locale, orderingFile)));
    const ofLocales = [...named].flatMap((locale) => folder.locales.get(locale) ?? []);
    const shared = (0,_wishes_js__WEBPACK_IMPORTED_MODULE_1__/* .usesSharedFolders */ .PR)(wishes) ? [folder.loose, ...letThrough(folder.displayTypes)] : [];
    const folders = [...shared, ...ofLocales.flatMap(({ loose, displayTypes }) => [loose, ...letThrough(displayTypes)])];
    return folders.flatMap((one) => [...one.images, ...one.unframed]);
}
/** Those of them that lie in a folder without a display type. */
function listLooseFiles(locales, wishes) {
    const { folder, orderingFile } = wishes;
    if (folder === undefined)
        return [];
    const named = new Set(locales.flatMap((locale) => (0,_wishes_js__WEBPACK_IMPORTED_MODULE_1__/* .folderLocalesOf */ .zP)(locale, orderingFile)));
    const shared = (0,_wishes_js__WEBPACK_IMPORTED_MODULE_1__/* .usesSharedFolders */ .PR)(wishes) ? folder.loose.images : [];
    return [...shared, ...[...named].flatMap((locale) => folder.locales.get(locale)?.loose.images ?? [])];
}


/***/ }),

/***/ 399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ explainNothing)
/* harmony export */ });
/* harmony import */ var _wishes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6580);
/* harmony import */ var _screenshots_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6490);


/**
 * Why a run concerns no set at all: what the filters leave, what lies in the folder, and what would make it count. `known` are
 * the locales that are there; empty where that isn't known.
 */
function explainNothing(wishes, known) {
    const { folder, orderingFile } = wishes;
    const there = known.length === 0 ? '' : `; App Store Connect has ${(0,_wishes_js__WEBPACK_IMPORTED_MODULE_0__/* .listLocales */ .qi)(known)} here`;
    const filters = [
        ...(wishes.locales.length > 0 ? [`"locale: ${wishes.locales.join(', ')}"`] : []),
        ...(wishes.displayTypes.length > 0 ? [`"display-type: ${wishes.displayTypes.join(', ')}"`] : []),
    ];
    const narrowed = filters.length === 0 ? '' : ` with ${filters.join(' and ')}`;
    if (orderingFile !== undefined || folder === undefined) {
        return {
            code: 'TARGET_NOT_FOUND',
            message: `No set is left to work on: ${orderingFile?.file ?? 'the inputs'}${narrowed} names none${there}`,
            hint: 'Check the filters and the keys of the ordering file.',
        };
    }
    const findings = listFindings(folder);
    const path = folder.loose.relativePath;
    const [first] = findings;
    const found = first === undefined ? 'it holds no images' : findings.map((one) => one.found).join('; ');
    return {
        code: 'TARGET_NOT_FOUND',
        message: `No set is left to work on${narrowed}: in ${path === '.' ? 'the workspace' : path}, no folder of a locale of this version holds images; ${found}${there}`,
        hint: first?.remedy ?? `Put the images into folders named for locales, such as ${path}/${known[0] ?? 'en-US'}.`,
    };
}
/** The likeliest reason first. */
function listFindings(folder) {
    const { relativePath } = folder.loose;
    const findings = [];
    const loose = (0,_screenshots_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .countImages */ .A)(folder.loose);
    const holders = folder.strays.flatMap((one) => one.holders);
    holders.sort((a, b) => rankPath(a.relativePath) - rankPath(b.relativePath));
    for (const { relativePath: path, locales } of holders.slice(0, 5)) {
        findings.push({
            found: `${path} holds locales' folders (${locales.slice(0, 10).join(', ')})`,
            remedy: `Give "screenshots: ${path}".`,
        });
    }
    if (folder.ownLocale !== undefined && loose > 0) {
        const above = relativePath.split('/').slice(0, -1).join('/') || '.';
        findings.push({
            found: `${relativePath} is itself the folder of a locale (${count(loose)})`,
            remedy: `Give the folder above it: "screenshots: ${above}", with "locale: ${folder.ownLocale}" to work on this locale alone.`,
        });
    }
    else if (loose > 0) {
        findings.push({
            found: `${count(loose)} ${loose === 1 ? 'lies' : 'lie'} in ${relativePath} itself`,
            remedy: `Put the images into folders named for their locales, such as ${relativePath}/en-US, or give an "ordering-file", with which images in ${relativePath} itself serve all locales.`,
        });
    }
    const shared = [...folder.displayTypes].filter(([, one]) => (0,_screenshots_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .countImages */ .A)(one) > 0);
    if (shared.length > 0) {
        const names = shared.map(([name, one]) => `${name} (${count((0,_screenshots_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .countImages */ .A)(one))})`).join(', ');
        findings.push({
            found: `folders of display types lie beside the locales: ${names}`,
            remedy: 'Give an "ordering-file", with which they serve all locales, or put them into the locales\' folders.',
        });
    }
    const others = [...folder.locales].filter(([, one]) => holdsImages(one));
    if (others.length > 0) {
        findings.push({
            found: `there are folders of other locales: ${others.map(([name]) => name).join(', ')}`,
            remedy: 'Add these locales in App Store Connect, or correct the filter or the names of the folders.',
        });
    }
    for (const { relativePath: path, images, reason } of folder.strays
        .filter((one) => one.holders.length === 0)
        .slice(0, 5)) {
        findings.push({
            found: `${count(images)} ${images === 1 ? 'lies' : 'lie'} in ${path}, which is not read${reason.kind === 'slip' || reason.advice === undefined ? '' : ` (${reason.advice})`}`,
            remedy: `Images are read from <locale>/<display type> and <locale> in ${relativePath}.`,
        });
    }
    return findings;
}
/** Of several folders that hold locales' folders the ones named for screenshots come first, and Android's last. */
function rankPath(path) {
    if (/(?:^|\/)android(?:\/|$)/i.test(path))
        return 2;
    return /screenshot/i.test(path) ? 0 : 1;
}
function holdsImages({ loose, displayTypes }) {
    return (0,_screenshots_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .countImages */ .A)(loose) > 0 || [...displayTypes.values()].some((one) => (0,_screenshots_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .countImages */ .A)(one) > 0);
}
function count(images) {
    return images === 1 ? '1 image' : `${images} images`;
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
    const otherFormats = new Map();
    const seen = new Set();
    for (const { folder: each, own } of foldersOf(folder, query)) {
        const all = [
            ...each.images.map((image) => ({ ...image, own, isUnframed: false })),
            ...each.unframed.map((image) => ({ ...image, own, isUnframed: true })),
        ];
        const added = all.filter(({ name }) => !seen.has(name.normalize('NFC')));
        images.push(...added);
        for (const { name } of added)
            seen.add(name.normalize('NFC'));
        for (const name of each.ignored)
            if (!ignored.has(name))
                ignored.set(name, pathOf(each, name));
        for (const name of each.otherFormats)
            if (!otherFormats.has(name))
                otherFormats.set(name, pathOf(each, name));
    }
    return { images, ignored, otherFormats };
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


/***/ }),

/***/ 6490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ countImages)
/* harmony export */ });
/** All images that lie in a folder itself, framed or not. */
function countImages({ images, unframed }) {
    return images.length + unframed.length;
}


/***/ }),

/***/ 9016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ listNamedDisplayTypes)
/* harmony export */ });
/** The display types that inputs and files name, as they name them: filters first, then the ordering file, then folders. */
function listNamedDisplayTypes({ displayTypes, orderingFile, folder }) {
    const maps = orderingFile?.kind === 'map' ? [...orderingFile.locales.values(), orderingFile.default] : [];
    const folders = folder === undefined ? [] : [folder, ...folder.locales.values()];
    return [
        ...new Set([
            ...displayTypes,
            ...maps.flatMap((one) => [...(one?.orders.keys() ?? [])]),
            ...folders.flatMap((one) => [...one.displayTypes.keys()]),
        ]),
    ];
}


/***/ }),

/***/ 6580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ ordersOf),
/* harmony export */   PR: () => (/* binding */ usesSharedFolders),
/* harmony export */   TU: () => (/* binding */ isTypeLetThrough),
/* harmony export */   Y8: () => (/* binding */ isOneDirectSet),
/* harmony export */   lK: () => (/* binding */ isLocaleLetThrough),
/* harmony export */   qi: () => (/* binding */ listLocales),
/* harmony export */   zP: () => (/* binding */ folderLocalesOf)
/* harmony export */ });
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
/** Whether the filter lets a locale through. */
function isLocaleLetThrough(locale, { locales }) {
    return locales.length === 0 || locales.includes(locale);
}
/** Whether the filter lets a display type through. */
function isTypeLetThrough(displayType, { displayTypes }) {
    return displayTypes.length === 0 || displayTypes.includes(displayType);
}
/** Whether inputs name exactly one set by its place, so that what lies in the folder is meant for it. */
function isOneDirectSet({ isDirect, displayTypes }) {
    return isDirect && displayTypes.length === 1;
}
/** Whether the folders without a locale add to a set: only where an ordering file, or the target, says which images are meant. */
function usesSharedFolders(wishes) {
    return wishes.orderingFile !== undefined || isOneDirectSet(wishes);
}
/** Locales as messages list them. */
function listLocales(locales) {
    return locales.length === 0 ? 'no locale' : locales.toSorted().join(', ');
}


/***/ })

};
