export const id = 420;
export const ids = [420];
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
// EXTERNAL MODULE: ./src/plan/twins.ts
var twins = __webpack_require__(4172);
// EXTERNAL MODULE: ./src/report/describe-outcome.ts
var describe_outcome = __webpack_require__(3980);
// EXTERNAL MODULE: ./src/run/job.ts
var run_job = __webpack_require__(4766);
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
    job.runtime.log.info(`removed ${(0,describe_outcome/* countOf */.pq)(made.files.length, 'picture')} that had been downloaded, since not all could be`);
    throw failures[0];
}
async function downloadPicture({ url, path, relativePath }, made, { session, runtime }) {
    const bytes = await session.api.readPicture(url).catch((error) => {
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

// EXTERNAL MODULE: ./src/plan/plan.ts
var plan = __webpack_require__(8720);
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
    const places = sets.flatMap((set) => {
        const names = set.before.filter(({ rendition }) => rendition === null).map(({ fileName }) => `"${fileName}"`);
        return names.length === 0 ? [] : [`${names.join(', ')} (${(0,plan/* describePlace */.df)(set)})`];
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
    return name.length <= bounds/* BOUNDS */.Q.referenceCharacters && isText && !isPath && !isPattern && !isOtherReference && !isCut;
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
    const sets = await (0,read_sets/* readFoundSets */.G)(job);
    record.outcomes = () => sets;
    if (sets.length === 0)
        throw createNothingError(file, job);
    if (form === 'txt' && sets.length > 1)
        throw createListError(file, sets);
    const downloads = folder === undefined ? [] : await planDownloads(sets, { folder, roots: settings.roots });
    if (folder !== undefined)
        (0,run_job/* warn */.R)(record, warnOfLackingPictures(sets), runtime);
    await downloadPictures(downloads, job);
    const schemaUrl = createSchemaUrl(runtime.env);
    await writeOrderingFile(file, renderOrderingFile(sets.map(describe), { form, schemaUrl }));
    runtime.log.info(`wrote ${file.relativePath}: ${(0,describe_outcome/* countOf */.pq)(sets.length, 'set')}`);
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


/***/ })

};
