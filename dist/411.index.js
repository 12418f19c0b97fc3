export const id = 411;
export const ids = [411];
export const modules = {

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

/***/ 9411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateFiles: () => (/* binding */ validateFiles)
});

// EXTERNAL MODULE: ./src/display-types.ts
var display_types = __webpack_require__(3693);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/images/checks/check-uploads.ts + 1 modules
var check_uploads = __webpack_require__(9197);
// EXTERNAL MODULE: ./src/images/checks/tell-together.ts
var tell_together = __webpack_require__(6174);
// EXTERNAL MODULE: ./src/images/workers/image-workers.ts + 2 modules
var image_workers = __webpack_require__(2084);
// EXTERNAL MODULE: ./src/listing.ts
var listing = __webpack_require__(4907);
// EXTERNAL MODULE: ./src/plan/create-plan.ts + 8 modules
var create_plan = __webpack_require__(7305);
// EXTERNAL MODULE: ./src/plan/set-outcome.ts
var set_outcome = __webpack_require__(5442);
// EXTERNAL MODULE: ./src/wanted/choose-localizations.ts + 1 modules
var choose_localizations = __webpack_require__(4609);
// EXTERNAL MODULE: ./src/wanted/create-set-inputs.ts + 6 modules
var create_set_inputs = __webpack_require__(5851);
// EXTERNAL MODULE: ./src/wanted/folder/find-images.ts
var find_images = __webpack_require__(6784);
;// CONCATENATED MODULE: ./src/wanted/list-file-locales.ts

/**
 * The locales that the user's files speak of, as far as that is known without App Store Connect: those of the filter, the keys
 * of a map, and, where they are meant too, those that have a folder with images. Where files are meant for whatever locale the
 * target has, it has an empty name.
 */
function listFileLocales({ orderingFile, folder, locales, isDirect }) {
    const keys = orderingFile?.kind === 'map' ? [...orderingFile.locales.keys()] : [];
    const servesFolders = orderingFile?.kind !== 'map' || orderingFile.default !== undefined;
    const folders = servesFolders && folder !== undefined ? (0,find_images/* localeFolders */.O)(folder).map(({ locale }) => locale) : [];
    const all = [...new Set([...locales, ...keys, ...folders])];
    const isForAny = orderingFile?.kind === 'list' || (orderingFile === undefined && isDirect);
    return all.length === 0 && isForAny ? [''] : all;
}

// EXTERNAL MODULE: ./src/run/session/choose-groups.ts
var choose_groups = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/run/session/job.ts
var job = __webpack_require__(4821);
// EXTERNAL MODULE: ./src/run/commands/learn-images.ts + 2 modules
var learn_images = __webpack_require__(1775);
;// CONCATENATED MODULE: ./src/run/commands/validate-files.ts














/**
 * `validate`: what can be said of the ordering file and the folder without App Store Connect: every set is planned as if it
 * were empty. Throws one error with all that stands against it. References without a local image are notes, since what they
 * name may be there.
 */
async function validateFiles({ settings, wishes, runtime, record }) {
    const groups = (0,choose_groups/* chooseGroups */.k)(settings, wishes);
    const workers = new image_workers/* ImageWorkers */.j(runtime.signal);
    try {
        const wanted = await readWanted({ settings, wishes, groups, workers });
        if (wanted.inputs.length === 0) {
            refuse(wanted.issues.length === 0 && wanted.nothing ? [wanted.nothing] : (0,tell_together/* tellTogether */.q)(wanted.issues));
        }
        const inputs = wanted.inputs.map((one) => ({ ...one, place: createEmptyPlace(one), assets: [] }));
        record.outcomes = () => inputs.map(set_outcome/* createFoundOutcome */.F8);
        const rules = {
            unlisted: 'keep',
            missing: 'unknown',
            orderingFile: wishes.orderingFile?.file ?? '',
            trustsSize: true,
        };
        const planning = (0,create_plan/* createPlan */.q)(inputs, rules);
        const checks = await (0,check_uploads/* checkUploads */.p)(planning.uploads.map(({ slot, displayType }) => ({ image: slot.image, displayType })), { readRefData: readNothing, checkContents: (images) => workers.check(images) });
        const [unmatched, warnings] = partition(planning.warnings);
        for (const note of [...wanted.notes, ...describeUnmatched(unmatched, wishes)])
            runtime.log.info(note);
        (0,job/* warn */.R)(record, [...wanted.warnings, ...warnings, ...checks.warnings], runtime);
        refuse((0,tell_together/* tellTogether */.q)([...wanted.issues, ...planning.issues, ...checks.issues]));
        record.outcomes = () => planning.sets.map((plan) => createValidOutcome((0,set_outcome/* createPlannedOutcome */.Zf)(plan)));
        runtime.log.info(`Nothing stands against the files of ${(0,listing/* countOf */.p)(planning.sets.length, 'set')}.`);
    }
    finally {
        await workers.close();
    }
}
async function readWanted({ settings, wishes, groups, workers, }) {
    const { target } = settings.inputs;
    const locales = listFileLocales(wishes);
    const nothing = { inputs: [], issues: [], nothing: undefined, warnings: [], notes: [] };
    if (wishes.orderingFile !== undefined && locales.length === 0)
        return nothing;
    if (wishes.orderingFile?.kind === 'list' && wishes.displayTypes.length === 0) {
        return { ...nothing, notes: ['Of a set that is named by its ID only App Store Connect knows the display type.'] };
    }
    const chosen = (0,choose_localizations/* chooseLocalizations */.C)(locales.map((locale) => ({ locale })), wishes);
    if (chosen.localizations.length === 0)
        return { ...nothing, issues: chosen.issues, warnings: chosen.warnings };
    const images = await (0,learn_images/* learnImages */.j)({
        locales: chosen.localizations.map(({ locale }) => locale),
        wishes,
        platform: target.kind === 'app' ? target.platform : (0,display_types/* findCommonPlatform */.Q3)(wishes.displayTypes),
        workers,
        groups,
        readRefData: readNothing,
    });
    const states = chosen.localizations.map(({ locale }) => ({ localizationId: '', locale, places: [] }));
    const wanted = (0,create_set_inputs/* createSetInputs */.Q)(states, wishes, images);
    return {
        ...wanted,
        issues: [...chosen.issues, ...wanted.issues],
        warnings: [...chosen.warnings, ...wanted.warnings],
    };
}
/** Apple's live list of sizes can't be asked: the built-in table stands alone. */
function readNothing() {
    return Promise.resolve(undefined);
}
/** A set takes ten screenshots. */
const CAPACITY = 10;
function createEmptyPlace({ displayType }) {
    return { displayType, id: null, exists: false, capacity: CAPACITY, screenshots: [] };
}
/** Nothing would be done: only what the set would show is told. */
function createValidOutcome(planned) {
    return { ...planned, created: false, reordered: false, uploaded: [], removed: [] };
}
/** References that match no local image, and all other warnings. */
function partition(warnings) {
    const isUnmatched = (one) => 'code' in one && one.code === 'REFERENCE_UNMATCHED';
    return [warnings.filter(isUnmatched), warnings.filter((one) => !isUnmatched(one))];
}
const NOTES_SHOWN = 20;
function describeUnmatched(unmatched, { folder }) {
    if (folder === undefined && unmatched.length > 0) {
        return ['Without "screenshots" all references stand for screenshots that must be on App Store Connect.'];
    }
    const lines = unmatched.map(({ message, location }) => location === undefined ? message : `${location.file}:${location.line ?? 1}: ${message}`);
    const more = lines.length - NOTES_SHOWN;
    return more > 0 ? [...lines.slice(0, NOTES_SHOWN), `and ${more} references more`] : lines;
}
function refuse(issues) {
    if (issues.length > 0)
        throw new errors/* PlanRefusedError */.iQ(issues);
}


/***/ }),

/***/ 4758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ chooseGroups)
/* harmony export */ });
/* harmony import */ var _images_sizes_placement_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6929);
/* harmony import */ var _wanted_list_named_display_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9016);


/** The asset library's groups, those among them that only the files name; undefined with screenshot sets. */
function chooseGroups({ inputs }, wishes) {
    return inputs.backend === 'asset-library' ? (0,_images_sizes_placement_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .createPlacementGroups */ .W8)((0,_wanted_list_named_display_types_js__WEBPACK_IMPORTED_MODULE_1__/* .listNamedDisplayTypes */ .d)(wishes)) : undefined;
}


/***/ }),

/***/ 9016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ listNamedDisplayTypes),
/* harmony export */   y: () => (/* binding */ locateDisplayTypes)
/* harmony export */ });
/** The display types that inputs and files name, as they name them: filters first, then the ordering file, then folders. */
function listNamedDisplayTypes(wishes) {
    return [...locateDisplayTypes(wishes).keys()];
}
/** The same, each with what names it first: an input, the ordering file, or a folder. */
function locateDisplayTypes({ displayTypes, orderingFile, folder }) {
    const maps = orderingFile?.kind === 'map' ? [...orderingFile.locales.values(), orderingFile.default] : [];
    const folders = folder === undefined ? [] : [folder, ...folder.locales.values()];
    const named = [
        ...displayTypes.map((name) => [name, 'input "display-type"']),
        ...maps.flatMap((one) => [...(one?.orders.keys() ?? [])].map((name) => [name, orderingFile?.file ?? ''])),
        ...folders.flatMap((one) => [...one.displayTypes].map(([name, { relativePath }]) => [name, relativePath])),
    ];
    const places = new Map();
    for (const [name, place] of named)
        if (!places.has(name))
            places.set(name, place);
    return places;
}


/***/ })

};
