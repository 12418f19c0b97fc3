export const id = 420;
export const ids = [420,538];
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

/***/ 4172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ findSurplus)
/* harmony export */ });
/* harmony import */ var _compare_picture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8887);

/**
 * The screenshots that double another one of their set: of those with the same checksum, or that show one image, all but the first, a complete
 * one before others, and one that has no picture behind all that have one or will have. They can be reached by their own ID
 * only; where one of equals has its own `id:` in the order, another one is the first, so that moving it changes nothing for the rest.
 */
function findSurplus(screenshots, order) {
    const ids = new Set(order?.references.filter(({ kind }) => kind === 'id').map(({ value }) => value));
    const rankOf = (one) => 2 * rankState(one) + (ids.has(one.id) ? 0 : 1);
    const first = new Map();
    for (const screenshot of screenshots) {
        const known = first.get(contentOf(screenshot));
        if (known === undefined || rankOf(screenshot) > rankOf(known))
            first.set(contentOf(screenshot), screenshot);
    }
    return screenshots.filter((screenshot) => first.get(contentOf(screenshot)) !== screenshot);
}
/** What two screenshots have in common that surely show the same picture. */
function contentOf({ checksum, assetId }) {
    return checksum.kind === 'md5' ? checksum.md5 : assetId;
}
function rankState(screenshot) {
    if (screenshot.state === 'complete')
        return 2;
    return (0,_compare_picture_js__WEBPACK_IMPORTED_MODULE_0__/* .isShown */ .aJ)(screenshot) ? 1 : 0;
}


/***/ }),

/***/ 3420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pullSets: () => (/* binding */ pullSets)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/files/replace-file.ts
var replace_file = __webpack_require__(2010);
// EXTERNAL MODULE: ./src/listing.ts
var listing = __webpack_require__(4907);
// EXTERNAL MODULE: ./src/plan/twins.ts
var twins = __webpack_require__(4172);
// EXTERNAL MODULE: ./src/run/session/job.ts
var session_job = __webpack_require__(4821);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/files/has-error-code.ts
var has_error_code = __webpack_require__(1580);
// EXTERNAL MODULE: ./src/files/resolve-path.ts
var resolve_path = __webpack_require__(8635);
;// CONCATENATED MODULE: ./src/run/commands/download-pictures.ts






/** As many pictures are read side by side; more would only wait in memory. */
const SIDE_BY_SIDE = 8;
/**
 * Reads all pictures and writes them. When one fails no further one is begun, and what was written is removed: a second
 * run finds the folder as it was.
 */
async function downloadPictures(downloads, job) {
    if (downloads.length === 0)
        return;
    job.runtime.log.info("Downloading Apple's renditions: other bytes than those uploaded, so applying them would replace the originals.");
    const made = { folders: [], files: [] };
    const failures = [];
    const left = downloads.values();
    async function work() {
        for (const download of left) {
            if (failures.length > 0)
                return;
            await downloadPicture(download, made, job).catch((error) => failures.push(error));
        }
    }
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
    if (failures.length === 0)
        return;
    await removeMade(made);
    job.runtime.log.info(`removed ${(0,listing/* countOf */.p)(made.files.length, 'picture')} that had been downloaded, since not all could be`);
    throw failures[0];
}
async function downloadPicture({ url, path, relativePath }, made, { session, runtime }) {
    const bytes = await session.backend.readPicture(url).catch((error) => {
        throw error instanceof errors/* ApiError */.hD || error instanceof errors/* NetworkError */.Dr ? createReadError(relativePath, error) : error;
    });
    try {
        const folder = await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        if (folder !== undefined)
            made.folders.push(folder);
        // "wx": a file that has appeared meanwhile isn't overwritten either.
        await (0,promises_.writeFile)(path, bytes, { flag: 'wx' });
    }
    catch (error) {
        if (!(0,has_error_code/* hasErrorCode */.U)(error, 'EEXIST'))
            made.files.push(path);
        throw createWriteError(relativePath, error);
    }
    made.files.push(path);
    runtime.log.info(`downloaded ${relativePath} · ${bytes.length} bytes`);
}
function createReadError(relativePath, cause) {
    const hint = cause.hint === undefined ? {} : { hint: cause.hint };
    return new errors/* ActionError */.lZ({ code: cause.code, message: `${relativePath} can't be downloaded`, ...hint }, { cause });
}
function createWriteError(relativePath, cause) {
    return new errors/* ActionError */.lZ({
        code: 'INPUT_INVALID',
        message: `${relativePath} can't be written`,
        hint: 'Let "screenshots" name a folder that may be written to.',
        location: { file: relativePath },
    }, { cause });
}
/** Removes files, and with the last one in it each folder that was made for them. */
async function removeMade({ files, folders }) {
    for (const file of files) {
        await (0,promises_.rm)(file, { force: true });
        for (let folder = (0,external_node_path_.dirname)(file); folders.some((one) => (0,resolve_path/* isWithin */.UO)(folder, one)); folder = (0,external_node_path_.dirname)(folder)) {
            await removeIfEmpty(folder);
        }
    }
}
async function removeIfEmpty(folder) {
    try {
        await (0,promises_.rmdir)(folder);
    }
    catch (error) {
        // What else lies there stays.
        if (!(0,has_error_code/* hasErrorCode */.U)(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT'))
            throw error;
    }
}

// EXTERNAL MODULE: ./src/plan/label-place.ts
var label_place = __webpack_require__(5063);
;// CONCATENATED MODULE: ./src/run/commands/plan-downloads.ts




/**
 * Plans the files `<screenshots>/<locale>/<display type>/<name>` for the pictures of sets. Throws an `InputError` with every
 * image that is there already: none is overwritten. A link that leads out of the workspace is refused as everywhere.
 */
async function planDownloads(sets, { folder, roots }) {
    const downloads = [];
    const issues = [];
    for (const { url, place } of sets.flatMap(planSet)) {
        const resolved = await (0,resolve_path/* resolveWorkspacePath */.XI)([folder.path, ...place].join('/'), roots);
        downloads.push({ url, ...resolved });
        if (!(await isThere(resolved.path)))
            continue;
        issues.push({
            code: 'INPUT_CONTRADICTION',
            message: `${resolved.relativePath} is there already, and pull overwrites no image`,
            hint: "What pull downloads are Apple's renditions, not your originals. Give another folder, or remove the file.",
            location: { file: resolved.relativePath },
        });
    }
    if (issues.length > 0)
        throw new errors/* InputError */.dz(issues);
    return downloads;
}
/** Names the screenshots that Apple shows no picture of, and that the folder will lack. */
function warnOfLackingPictures(sets) {
    const label = (0,label_place/* createPlaceLabels */.X8)();
    const places = sets.flatMap((set) => {
        const names = set.before.filter(({ rendition }) => rendition === null).map(({ fileName }) => `"${fileName}"`);
        return names.length === 0 ? [] : [`${names.join(', ')} in ${label(set)}`];
    });
    if (places.length === 0)
        return [];
    return [
        {
            message: `Screenshots that App Store Connect shows no picture of are not downloaded: ${places.join('; ')}`,
            hint: 'Where Apple is still processing them, pull again later; one that failed never has a picture.',
        },
    ];
}
function planSet({ locale, displayType, before }) {
    const names = new Set();
    return before.flatMap((screenshot) => {
        if (screenshot.rendition === null)
            return [];
        const safe = createSafeName(screenshot);
        // On some file systems upper and lower case are one, and so are the two ways to write é; twins overwrite each other everywhere.
        const name = names.has(fold(safe)) ? createIdName(screenshot) : safe;
        names.add(fold(name));
        const url = createUrl(screenshot, screenshot.rendition);
        return { url, place: [toFolderName(locale), toFolderName(displayType), name] };
    });
}
function fold(name) {
    return name.normalize('NFC').toLowerCase();
}
/** Locales and display types are Apple's words, and yet foreign text: they name folders only. */
function toFolderName(text) {
    return text.replace(/[^A-Za-z0-9_-]/g, '_');
}
/** No usual file system takes a longer name. */
const NAME_BYTES = 255;
/** A name that would lead elsewhere, or that no file can have, gives way to the screenshot's ID. */
function createSafeName(screenshot) {
    const { fileName } = screenshot;
    const isNamed = !/^\.?$/.test(fileName) && fileName.isWellFormed() && Buffer.byteLength(fileName) <= NAME_BYTES;
    return isNamed && !/[/\\]|\.\.|\p{Cc}/u.test(fileName) ? fileName : createIdName(screenshot);
}
function createIdName(screenshot) {
    return `${screenshot.id.replace(/[^A-Za-z0-9_-]/g, '_')}.${formatOf(screenshot)}`;
}
function formatOf({ fileName }) {
    return /\.jpe?g$/i.test(fileName) ? 'jpg' : 'png';
}
function createUrl(screenshot, { templateUrl, width, height }) {
    return templateUrl.replace('{w}', String(width)).replace('{h}', String(height)).replace('{f}', formatOf(screenshot));
}
async function isThere(path) {
    try {
        await (0,promises_.lstat)(path);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/run/commands/read-sets.ts
var read_sets = __webpack_require__(9538);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/bounds.ts
var bounds = __webpack_require__(186);
// EXTERNAL MODULE: ./src/plan/compare-picture.ts
var compare_picture = __webpack_require__(8887);
;// CONCATENATED MODULE: ./src/run/commands/render-ordering-file.ts



/**
 * An ordering file that describes sets as they are, so that applying it changes nothing. A plain list holds one set; the
 * other forms are maps. Every set has an entry; an empty one is described by `*`, whatever is there. YAML begins with the line
 * by which editors find the schema.
 */
function renderOrderingFile(sets, { form, schemaUrl }) {
    if (form === 'txt')
        return sets
            .flatMap(describeSet)
            .map((reference) => `${reference}\n`)
            .join('');
    const byLocale = Map.groupBy(sets, (set) => set.locale);
    const map = Object.fromEntries([...byLocale].map(([locale, ofLocale]) => [
        locale,
        Object.fromEntries(ofLocale.map((set) => [set.displayType, describeSet(set)])),
    ]));
    if (form === 'json')
        return `${JSON.stringify(map, null, 2)}\n`;
    const schemaLine = schemaUrl === undefined ? '' : `# yaml-language-server: $schema=${schemaUrl}\n`;
    const yaml = (0,dist/* stringify */.As)(map, {
        version: '1.2',
        schema: 'core',
        defaultStringType: 'QUOTE_DOUBLE',
        defaultKeyType: 'PLAIN',
        lineWidth: 0,
    });
    return `${schemaLine}${yaml}`;
}
function describeSet({ screenshots, surplus }) {
    if (screenshots.length === 0)
        return ['*'];
    const names = screenshots.map(({ fileName }) => fileName.normalize('NFC'));
    return screenshots.map((screenshot, index) => {
        const { id, fileName } = screenshot;
        const checksum = (0,compare_picture/* md5Of */.iF)(screenshot.checksum);
        if (surplus.includes(screenshot))
            return `id:${id}`;
        const isUnique = names.filter((name) => name === names[index]).length === 1;
        if (isUnique && isPlainName(fileName))
            return fileName;
        const byChecksum = `md5:${checksum}`;
        const isTwin = screenshots.some((one) => one !== screenshot && (0,compare_picture/* md5Of */.iF)(one.checksum) === checksum);
        // A text that is the name of another screenshot stands for that one.
        const isReached = isChecksum(checksum) && !isTwin && !names.includes(byChecksum);
        return isReached ? byChecksum : `id:${id}`;
    });
}
/** Whether a name can be written down as it is, in every form of the file, and means just this name. */
function isPlainName(name) {
    const isPath = /[/\\]|\.\./.test(name);
    const isPattern = /[*?[\]]/.test(name);
    const isOtherReference = /^(id|md5):/i.test(name);
    const isCut = name.trim() !== name || name === '' || name.includes(' #') || /^["#]/.test(name);
    const isText = name.isWellFormed() && !/[\p{Cc}\u2028\u2029]/u.test(name);
    return name.length <= bounds/* BOUNDS */.QT.referenceCharacters && isText && !isPath && !isPattern && !isOtherReference && !isCut;
}
/** Whether a checksum can stand behind `md5:`. */
function isChecksum(checksum) {
    return checksum !== null && /^[0-9a-f]{32}$/.test(checksum);
}

// EXTERNAL MODULE: ./src/run/commands/resolve-pull-target.ts
var resolve_pull_target = __webpack_require__(786);
;// CONCATENATED MODULE: ./src/run/commands/pull-sets.ts










/**
 * `pull`: writes the ordering file from the present state, in the form that its extension says, and with `screenshots`
 * downloads Apple's renditions. Everything that could fail is checked before the first file is written.
 */
async function pullSets(job) {
    const { settings, runtime, record } = job;
    const { file, form, folder } = await (0,resolve_pull_target/* resolvePullTarget */.x)(settings);
    const sets = await (0,read_sets.readFoundSets)(job);
    record.outcomes = () => sets;
    if (sets.length === 0)
        throw createNothingError(file, job);
    if (form === 'txt' && sets.length > 1)
        throw createListError(file, sets);
    const downloads = folder === undefined ? [] : await planDownloads(sets, { folder, roots: settings.roots });
    if (folder !== undefined)
        (0,session_job/* warn */.R)(record, warnOfLackingPictures(sets), runtime);
    await downloadPictures(downloads, job);
    const schemaUrl = createSchemaUrl(runtime.env);
    await writeOrderingFile(file, renderOrderingFile(sets.map(describe), { form, schemaUrl }));
    runtime.log.info(`wrote ${file.relativePath}: ${(0,listing/* countOf */.p)(sets.length, 'set')}`);
}
function describe({ locale, displayType, before }) {
    return { locale, displayType, screenshots: before, surplus: (0,twins/* findSurplus */.q)(before) };
}
/** Where this very version of the action has the schema of its ordering file; undefined where the runner doesn't say. */
function createSchemaUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
    const isKnown = /^https:\/\/[\w.:-]+$/.test(server ?? '') &&
        /^[\w.-]+\/[\w.-]+$/.test(repository ?? '') &&
        /^[\w./-]+$/.test(ref ?? '');
    return isKnown ? `${server}/${repository}/raw/${ref}/schema/ordering-file.schema.json` : undefined;
}
/** A file that names nothing could not be applied, and would replace one that does. */
function createNothingError({ relativePath }, { target }) {
    return new errors/* TargetError */.I0({
        code: 'TARGET_NOT_FOUND',
        message: `${target.description} holds no set that ${relativePath} could describe`,
        hint: 'Check "locale" and "display-type". The command apply creates sets. Nothing was written.',
    });
}
function createListError({ relativePath }, sets) {
    const issue = {
        code: 'TARGET_AMBIGUOUS',
        message: `${relativePath} is a plain list, which describes one set, and the run concerns ${sets.length}`,
        hint: 'Write a map (.yml or .json), or narrow the run to one set by "locale" and "display-type".',
    };
    return new errors/* TargetError */.I0(issue);
}
async function writeOrderingFile({ path, relativePath }, text) {
    try {
        await (0,replace_file/* replaceFile */.f)(path, text);
    }
    catch (error) {
        throw new errors/* ActionError */.lZ({
            code: 'INPUT_INVALID',
            message: `${relativePath} can't be written`,
            hint: 'Name a file, in a folder that may be written to.',
        }, { cause: error });
    }
}


/***/ }),

/***/ 9538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFoundSets: () => (/* binding */ readFoundSets),
/* harmony export */   readSets: () => (/* binding */ readSets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4907);
/* harmony import */ var _plan_label_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5063);
/* harmony import */ var _plan_set_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5442);
/* harmony import */ var _state_read_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(101);
/* harmony import */ var _wanted_choose_localizations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4609);
/* harmony import */ var _wanted_wishes_wishes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2056);







/** `read`: the sets as they are, into the outputs. Files say nothing here; the filters do. */
async function readSets(job) {
    const sets = await readFoundSets(job);
    job.record.outcomes = () => sets;
    const { log } = job.runtime;
    log.startGroup(`Read ${(0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(sets.length, 'set')}`);
    const label = (0,_plan_label_place_js__WEBPACK_IMPORTED_MODULE_1__/* .createPlaceLabels */ .X8)();
    for (const set of sets) {
        const id = set.setId === null ? '' : ` · set ${set.setId}`;
        log.info(`${label(set)}${id} · ${(0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(set.before.length, 'screenshot')}`);
    }
    log.endGroup();
}
/**
 * Reads the sets that the filters let through. Without one that is there the outcome is empty; a locale that isn't there is
 * an error, unless `missing: skip` says otherwise.
 */
async function readFoundSets({ wishes, target, session }) {
    const filters = { ...wishes, orderingFile: undefined, folder: undefined };
    const chosen = (0,_wanted_choose_localizations_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseLocalizations */ .C)(target.localizations, filters);
    if (chosen.issues.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TargetError */ .I0(chosen.issues);
    const states = target.state ?? (await (0,_state_read_state_js__WEBPACK_IMPORTED_MODULE_4__/* .readState */ .u)(chosen.localizations, session.backend));
    return states.flatMap(({ ref, locale, places }) => places
        .filter((place) => (0,_wanted_wishes_wishes_js__WEBPACK_IMPORTED_MODULE_5__/* .isTypeLetThrough */ .TU)(place.displayType, wishes))
        .map((place) => (0,_plan_set_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .createFoundOutcome */ .F8)({
        localizationId: ref.id,
        locale,
        displayType: place.displayType,
        place,
    })));
}


/***/ }),

/***/ 786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ resolvePullTarget)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _files_resolve_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8635);
/* harmony import */ var _issue_collector_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1234);





const FORMS = new Map([
    ['.txt', 'txt'],
    ['.json', 'json'],
    ['.yml', 'yaml'],
    ['.yaml', 'yaml'],
]);
/** Says where `pull` writes, before anything is asked of App Store Connect. Throws one `InputError` with all that stands against it. */
async function resolvePullTarget({ inputs, roots }) {
    const { orderingFile = '', screenshots } = inputs;
    const found = new _issue_collector_js__WEBPACK_IMPORTED_MODULE_4__/* .IssueCollector */ .p();
    const file = await found.collectLater(() => (0,_files_resolve_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveWorkspacePath */ .XI)(orderingFile, roots));
    const folder = screenshots === undefined ? undefined : await found.collectLater(() => (0,_files_resolve_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveWorkspacePath */ .XI)(screenshots, roots));
    const form = FORMS.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(orderingFile).toLowerCase());
    if (form === undefined)
        found.add(describeForm(orderingFile));
    if (file !== undefined && (await kindOf(file)) === 'folder')
        found.add(describeKind('ordering-file', file, 'a file'));
    if (folder !== undefined && (await kindOf(folder)) === 'file') {
        found.add(describeKind('screenshots', folder, 'a folder'));
    }
    if (file === undefined || form === undefined || !found.isEmpty)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(found.issues);
    return { file, form, folder };
}
function describeForm(orderingFile) {
    return {
        code: 'INPUT_INVALID',
        message: `Input "ordering-file" is ${orderingFile}, and its extension is none of ${[...FORMS.keys()].join(', ')}`,
        hint: 'The extension says the form in which the file is written.',
    };
}
function describeKind(name, { relativePath }, expected) {
    return {
        code: 'INPUT_INVALID',
        message: `Input "${name}" is ${relativePath}, which is there and is not ${expected}`,
        hint: 'Name another place to write to.',
    };
}
async function kindOf({ path }) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory() ? 'folder' : 'file';
    }
    catch {
        // Not there, or not to be looked at: writing tells.
        return undefined;
    }
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

/***/ 4609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ chooseLocalizations)
});

// EXTERNAL MODULE: ./src/wanted/folder/find-images.ts
var find_images = __webpack_require__(6784);
// EXTERNAL MODULE: ./src/wanted/left-out/explain-nothing.ts
var explain_nothing = __webpack_require__(6412);
// EXTERNAL MODULE: ./src/display-types.ts
var display_types = __webpack_require__(3693);
// EXTERNAL MODULE: ./src/wanted/wishes/wishes.ts
var wishes_wishes = __webpack_require__(2056);
;// CONCATENATED MODULE: ./src/wanted/left-out/find-slips.ts


/** Names that one message lists before it counts the rest. */
const NAMES_SHOWN = 20;
/**
 * Folders with images whose names are slips of a locale (`de_DE`, `en`, `zh-CN`) or of a display type (`iPhone 6.9`): their
 * images would be missed. One message a kind. A filter that leaves out what was meant leaves the slip out too. `known` are the
 * locales that are there.
 */
function findSlips(known, wishes) {
    const slips = (wishes.folder?.strays ?? []).flatMap((stray) => readSlip(stray, known, wishes) ?? []);
    return [...Map.groupBy(slips, ({ of }) => of).values()].map((some) => describeSlips(some, wishes));
}
function readSlip(stray, known, wishes) {
    const { reason, locale } = stray;
    if (reason.kind !== 'slip' || !holdsScreenshots(stray, reason))
        return undefined;
    if (locale !== undefined && !(known.includes(locale) && (0,wishes_wishes/* isLocaleLetThrough */.lK)(locale, wishes)))
        return undefined;
    const isLocale = reason.of === 'locale';
    const meant = reason.suggestions.filter((one) => isLocale ? (0,wishes_wishes/* isLocaleLetThrough */.lK)(one, wishes) : (0,wishes_wishes/* isTypeLetThrough */.TU)(one, wishes));
    const there = isLocale ? meant.filter((one) => known.includes(one)) : [];
    if (meant.length === 0 || (isLocale && wishes.isDirect && there.length === 0))
        return undefined;
    return { stray, of: reason.of, names: there.length > 0 ? there : meant };
}
/** A locale's folder may hold its images in folders of display types; one that holds locales' folders is no locale. */
function holdsScreenshots({ ownImages, holders }, { of }) {
    return ownImages > 0 || (of === 'locale' && holders.length === 0);
}
function describeSlips(slips, wishes) {
    const [first, ...others] = slips;
    if (first === undefined)
        throw new TypeError('a message about no folder');
    const file = first.stray.relativePath;
    const isOne = others.length === 0;
    const shown = slips.slice(0, NAMES_SHOWN).map(({ stray, names }) => `${stray.relativePath} (${names.join(' or ')})`);
    const more = slips.length - shown.length;
    return {
        code: 'INPUT_INVALID',
        message: isOne
            ? `The folder ${file} (${countImages(first.stray)}) is named almost like the ${first.of} ${first.names.map(display_types/* labelDisplayType */.Hv).join(' or ')}, and its images would be missed`
            : `${slips.length} folders are named almost like ${first.of}s, and their images would be missed: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
        hint: describeRemedy(slips, wishes),
        location: { file },
    };
}
function describeRemedy(slips, wishes) {
    const isOne = slips.length === 1;
    const it = isOne ? 'it' : 'them';
    const names = [...new Set(slips.flatMap((one) => one.names))];
    const name = isOne && names.length === 1 ? names[0] : undefined;
    const isBeside = slips.some(({ of, stray }) => of === 'display type' && stray.locale === undefined);
    const renaming = isBeside && !(0,wishes_wishes/* usesSharedFolders */.PR)(wishes)
        ? `put ${isOne ? 'its' : 'their'} images into <locale>/${name ?? '<display type>'}`
        : `rename ${it} to ${name ?? 'what is meant'}`;
    if (wishes.missing === 'skip')
        return isOne ? `It is left out; ${renaming} if that is meant.` : `They are left out; ${renaming}.`;
    return `${renaming.replace(/^./, (letter) => letter.toUpperCase())}, move ${it} elsewhere, or use "missing: skip" to leave ${it} out with a warning.`;
}
function countImages({ ownImages, images }) {
    const count = ownImages > 0 ? ownImages : images;
    return count === 1 ? '1 image' : `${count} images`;
}

;// CONCATENATED MODULE: ./src/wanted/choose-localizations.ts




/**
 * Chooses the localizations that a run concerns: those that `locale` lets through and that the ordering file or, without
 * one, a folder of images names. A locale that is named but isn't there is a problem, and so is a folder named almost like one.
 * `idle` are locales of folders of whose images the run takes none: they name nothing.
 */
function chooseLocalizations(there, wishes, idle = []) {
    const known = there.map((one) => one.locale);
    // Beside a direct target the locales that the files name are those of other runs.
    if (wishes.isDirect)
        return { localizations: there, ...sortOut(findSlips(known, wishes), wishes) };
    const named = namedLocales(wishes).filter(({ locale }) => !idle.includes(locale));
    const problems = [...describeMissing(named, known, wishes), ...findSlips(known, wishes)];
    const letThrough = there.filter(({ locale }) => (0,wishes_wishes/* isLocaleLetThrough */.lK)(locale, wishes));
    const concerned = letThrough.filter(({ locale }) => isConcerned(locale, wishes));
    const { issues, warnings } = sortOut(problems, wishes);
    const isNothing = concerned.length === 0 && idle.length === 0 && issues.length === 0;
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
        const orders = (0,wishes_wishes/* ordersOf */.FS)(locale, orderingFile)?.orders;
        return orders !== undefined && [...orders.keys()].some((one) => (0,wishes_wishes/* isTypeLetThrough */.TU)(one, wishes));
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
    const missing = named.filter(({ locale }) => !known.includes(locale) && (0,wishes_wishes/* isLocaleLetThrough */.lK)(locale, wishes));
    const sources = Map.groupBy(missing, ({ by }) => by);
    return [...sources].map(([by, locales]) => {
        const location = locales[0]?.location;
        const names = locales.map(({ locale }) => locale);
        const which = names.length === 1 ? `the locale ${names[0]}` : `${names.length} locales (${names.join(', ')})`;
        const skipping = wishes.missing === 'skip' ? 'They are left out.' : 'Or use "missing: skip" to go on with a warning.';
        return {
            code: 'TARGET_NOT_FOUND',
            message: `${by} names ${which} that App Store Connect doesn't have here; it has ${(0,wishes_wishes/* listLocales */.qi)(known)}`,
            hint: `Add what is missing in App Store Connect: this action creates no locale. ${skipping}`,
            ...(location === undefined ? {} : { location }),
        };
    });
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

/***/ 2608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isOfAndroid)
/* harmony export */ });
/** Whether a path lies in a folder for Android: what is in it is meant for another shop. */
function isOfAndroid(path) {
    return /(?:^|\/)android(?:\/|$)/i.test(path);
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

/***/ 6412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ explainNothing)
/* harmony export */ });
/* harmony import */ var _folder_is_of_android_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2608);
/* harmony import */ var _folder_screenshots_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6490);
/* harmony import */ var _wishes_wishes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2056);



/**
 * Why a run concerns no set at all: what the filters leave, what lies in the folder, and what would make it count. `known` are
 * the locales that are there; empty where that isn't known.
 */
function explainNothing(wishes, known) {
    const { folder, orderingFile } = wishes;
    const there = known.length === 0 ? '' : `; App Store Connect has ${(0,_wishes_wishes_js__WEBPACK_IMPORTED_MODULE_0__/* .listLocales */ .qi)(known)} here`;
    const filters = [
        ...(wishes.locales.length > 0 ? [`"locale: ${wishes.locales.join(', ')}"`] : []),
        ...(wishes.displayTypes.length > 0 ? [`"display-type: ${wishes.displayTypes.join(', ')}"`] : []),
    ];
    const narrowed = filters.length === 0 ? '' : ` with ${filters.join(' and ')}`;
    if (orderingFile !== undefined || folder === undefined) {
        return {
            code: 'TARGET_NOT_FOUND',
            message: `No set is left to work on: ${orderingFile?.file ?? 'the inputs'}${narrowed} ${orderingFile === undefined ? 'name' : 'names'} none${there}`,
            hint: 'Check the filters and the keys of the ordering file.',
        };
    }
    const findings = listFindings(folder, wishes);
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
function listFindings(folder, { isDirect }) {
    const { relativePath } = folder.loose;
    const findings = [];
    const loose = (0,_folder_screenshots_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .countImages */ .A)(folder.loose);
    const holders = folder.strays
        .flatMap((one) => one.holders)
        .toSorted((a, b) => rankPath(a.relativePath) - rankPath(b.relativePath) || b.locales.length - a.locales.length);
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
            remedy: `Put the images into folders named for their locales, such as ${relativePath}/en-US, or give an "ordering-file", with which images in ${relativePath} itself serve all locales${isDirect ? ', or one "display-type", whose set they then are' : ''}.`,
        });
    }
    const shared = [...folder.displayTypes].filter(([, one]) => (0,_folder_screenshots_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .countImages */ .A)(one) > 0);
    if (shared.length > 0) {
        const names = shared.map(([name, one]) => `${name} (${count((0,_folder_screenshots_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .countImages */ .A)(one))})`).join(', ');
        findings.push({
            found: `folders of display types lie beside the locales: ${names}`,
            remedy: 'Give an "ordering-file", with which they serve all locales, or put them into the locales\' folders.',
        });
    }
    const ofOthers = [...folder.locales].filter(([, one]) => holdsImages(one));
    if (ofOthers.length > 0) {
        findings.push({
            found: `there are folders of other locales: ${ofOthers.map(([name]) => name).join(', ')}`,
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
    if ((0,_folder_is_of_android_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfAndroid */ .R)(path))
        return 2;
    return /screenshot/i.test(path) ? 0 : 1;
}
function holdsImages({ loose, displayTypes }) {
    return (0,_folder_screenshots_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .countImages */ .A)(loose) > 0 || [...displayTypes.values()].some((one) => (0,_folder_screenshots_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .countImages */ .A)(one) > 0);
}
function count(images) {
    return images === 1 ? '1 image' : `${images} images`;
}


/***/ }),

/***/ 2056:
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
