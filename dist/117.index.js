export const id = 117;
export const ids = [117];
export const modules = {

/***/ 1933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ readPullRequest),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   o6: () => (/* binding */ openGitHub)
/* harmony export */ });
/**
 * Returns GitHub's API at the address that the runner gives (`GITHUB_API_URL`, also GitHub Enterprise). The toolkit's
 * client is loaded only here: most runs never need it.
 */
async function openGitHub(token) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    return getOctokit(token);
}
/** The repository that the workflow runs for; undefined outside a runner. */
function readRepository(env) {
    const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    return owner && repo ? { owner, repo } : undefined;
}
/** The pull request of the event that started the workflow; undefined for any other event. */
async function readPullRequest(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (env['GITHUB_EVENT_NAME'] !== 'pull_request' || path === undefined)
        return undefined;
    const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 23));
    const event = JSON.parse(await readFile(path, 'utf8'));
    const pullRequest = readMember(event, 'pull_request');
    const number = readMember(pullRequest, 'number');
    const headCommit = readMember(readMember(pullRequest, 'head'), 'sha');
    if (typeof number !== 'number')
        return undefined;
    return { number, headCommit: typeof headCommit === 'string' ? headCommit : undefined };
}
function readMember(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
/** The HTTP status of an error of GitHub's API; undefined for any other error. */
function statusOf(error) {
    const status = error instanceof Error ? readMember(error, 'status') : undefined;
    return typeof status === 'number' ? status : undefined;
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




const FORMS = new Map([
    ['.txt', 'txt'],
    ['.json', 'json'],
    ['.yml', 'yaml'],
    ['.yaml', 'yaml'],
]);
/** Says where `pull` writes, before anything is asked of App Store Connect. Throws one `InputError` with all that stands against it. */
async function resolvePullTarget({ inputs, roots }) {
    const { orderingFile = '', screenshots } = inputs;
    const issues = [];
    const file = await collect(issues, () => (0,_files_resolve_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveWorkspacePath */ .XI)(orderingFile, roots));
    const folder = screenshots === undefined ? undefined : await collect(issues, () => (0,_files_resolve_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveWorkspacePath */ .XI)(screenshots, roots));
    const form = FORMS.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(orderingFile).toLowerCase());
    if (form === undefined)
        issues.push(describeForm(orderingFile));
    if (file !== undefined && (await kindOf(file)) === 'folder')
        issues.push(describeKind('ordering-file', file, 'a file'));
    if (folder !== undefined && (await kindOf(folder)) === 'file') {
        issues.push(describeKind('screenshots', folder, 'a folder'));
    }
    if (file === undefined || form === undefined || issues.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(issues);
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
async function collect(issues, resolve) {
    try {
        return await resolve();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ))
            throw error;
        issues.push(...error.issues);
        return undefined;
    }
}


/***/ }),

/***/ 9117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWishes: () => (/* binding */ readWishes)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/action/github/github.ts
var github_github = __webpack_require__(1933);
;// CONCATENATED MODULE: ./src/action/github/read-repository-file.ts




/** Whether the workspace holds a checkout: then a file that isn't there is missing, and not to be looked for elsewhere. */
async function hasCheckout(workspace) {
    try {
        await (0,promises_.access)((0,external_node_path_.join)(workspace, '.git'));
        return true;
    }
    catch {
        return false;
    }
}
/**
 * Reads a file of the repository at the workflow's commit, without a checkout. Throws an `OrderingFileError`
 * (`ORDERING_FILE_NOT_FOUND`) that says what is missing: the file, the right to read it, or a token.
 */
async function readRepositoryFile({ path, env, token, log }) {
    const repository = (0,github_github/* readRepository */.Nu)(env);
    const commit = env['GITHUB_SHA'] ?? '';
    if (token === '' || repository === undefined || commit === '') {
        throw refuse(path, 'is not on disk, and without a checkout it takes "github-token" to read it from the repository', ['Add a step with actions/checkout before this one, or leave "github-token" at its default.']);
    }
    const name = `${repository.owner}/${repository.repo}`;
    try {
        const github = await (0,github_github/* openGitHub */.o6)(token);
        const place = path.split('/').map(encodeURIComponent).join('/');
        const { data, headers } = await github.request(`GET /repos/{owner}/{repo}/contents/${place}`, {
            ...repository,
            ref: commit,
            headers: { accept: 'application/vnd.github.raw+json' },
            // As text it would lose what isn't UTF-8, and with it the error that says so.
            request: { parseSuccessResponseBody: false },
        });
        // GitHub lists a folder whatever media type is asked for.
        if (`${headers['content-type']}`.startsWith('application/json')) {
            throw refuse(path, `is a folder in ${name} at ${commit}, not a file`, ['Name a file.']);
        }
        const bytes = new Uint8Array(await new Response(data).arrayBuffer());
        log.info(`read ${path} from ${name} at ${commit}, since the workspace holds no checkout`);
        return bytes;
    }
    catch (error) {
        if (error instanceof errors/* OrderingFileError */.Z7)
            throw error;
        const status = (0,github_github/* statusOf */.c2)(error);
        throw refuse(path, status === 404
            ? `is neither on disk nor in ${name} at ${commit}`
            : `can't be read from ${name} at ${commit}: ${describeAnswer(error)}`, status === 403 || status === 404
            ? ['Check the path, and that the job has the permission "contents: read".']
            : ['Run this again, or add a step with actions/checkout before this one.'], error);
    }
}
/** The client gives the status 500 to a request without an answer, too. */
function describeAnswer(error) {
    const isAnswered = error instanceof Error && 'response' in error && error.response !== undefined;
    return isAnswered ? `GitHub answered ${(0,github_github/* statusOf */.c2)(error)}` : 'GitHub could not be reached';
}
function refuse(path, what, [hint], cause) {
    const issue = { code: 'ORDERING_FILE_NOT_FOUND', message: `${path} ${what}`, hint, location: { file: path } };
    return new errors/* OrderingFileError */.Z7(issue, cause === undefined ? undefined : { cause });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/files/resolve-path.ts
var resolve_path = __webpack_require__(8635);
// EXTERNAL MODULE: ./src/files/has-error-code.ts
var has_error_code = __webpack_require__(1580);
// EXTERNAL MODULE: ./src/wanted/names/similar-names.ts
var similar_names = __webpack_require__(5852);
// EXTERNAL MODULE: ./src/wanted/names/judge-display-type.ts
var judge_display_type = __webpack_require__(3717);
// EXTERNAL MODULE: ./src/wanted/names/judge-locale.ts
var judge_locale = __webpack_require__(3338);
;// CONCATENATED MODULE: ./src/wanted/folder/judge-folder.ts


// "raw" and "my-app" have the letters of a locale too, so an unknown locale needs a script or a region in its usual case.
const NEW_LOCALE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;
const NEW_DISPLAY_TYPE = /^(?:IMESSAGE_)?APP_[A-Z0-9_]+$/;
/** fastlane's folders that are no locale (`deliver`, loader.rb). */
const FASTLANE = {
    appletv: 'move its images to <locale>/APP_APPLE_TV',
    imessage: 'move its images to <locale>/<a display type that begins with IMESSAGE_APP_>',
    default: 'move its images to the folder itself, which all locales share',
};
/** What a folder's name is taken for. New locales and display types are taken as such only in the form that Apple gives them. */
function judgeFolder(name, vocabulary) {
    const locale = (0,judge_locale/* judgeLocale */.E)(name, vocabulary.locales);
    if (locale.kind === 'known')
        return { kind: 'locale', isKnown: true };
    const displayType = (0,judge_display_type/* judgeDisplayType */.U)(name, vocabulary.displayTypes);
    if (displayType.kind === 'known')
        return { kind: 'display-type', isKnown: true };
    const note = Object.hasOwn(FASTLANE, name.toLowerCase()) ? FASTLANE[name.toLowerCase()] : undefined;
    if (note !== undefined)
        return { kind: 'ignored', note };
    if (locale.kind === 'unknown' && name.includes('-') && NEW_LOCALE.test(name))
        return { kind: 'locale', isKnown: false };
    if (displayType.kind === 'unknown' && NEW_DISPLAY_TYPE.test(name))
        return { kind: 'display-type', isKnown: false };
    return { kind: 'ignored', note: suggestion(displayType) ?? suggestion(locale) };
}
function suggestion(judgement) {
    if (judgement.kind === 'near-miss')
        return `is ${judgement.suggestions.join(' or ')} meant?`;
    if (judgement.kind === 'placement-group')
        return 'a placement group needs the asset library as backend';
    return undefined;
}

;// CONCATENATED MODULE: ./src/wanted/folder/read-folder.ts





const IMAGE_NAME = /\.(?:png|jpe?g)$/i;
/** What lies in one folder. Links are followed; one that leads out of the workspace, to itself or nowhere goes to `issues`. */
async function readFolder({ path, relativePath }, roots, issues) {
    const dirents = await (0,promises_.readdir)(path, { withFileTypes: true }).catch((error) => {
        if (!(0,has_error_code/* hasErrorCode */.U)(error, 'EACCES', 'EPERM'))
            throw error;
        issues.push(issueOf('IMAGE_UNREADABLE', relativePath, `the folder ${relativePath} may not be read`));
        return [];
    });
    const images = [];
    const ignored = [];
    const subfolders = [];
    for (const dirent of dirents.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
        const place = { path: (0,external_node_path_.join)(path, dirent.name), relativePath: `${relativePath}/${dirent.name}`.replace(/^\.\//, '') };
        const entry = await readEntry(dirent, place, { roots, issues });
        if (entry.kind === 'image')
            images.push(entry.image);
        if (entry.kind === 'subfolder')
            subfolders.push(entry.subfolder);
        if (entry.kind === 'ignored')
            ignored.push(entry.name);
    }
    return { folder: { relativePath, images, ignored }, subfolders };
}
async function readEntry(dirent, place, context) {
    const { name } = dirent;
    if (name.startsWith('.'))
        return { kind: 'ignored', name };
    const isImageName = IMAGE_NAME.test(name);
    const kind = dirent.isSymbolicLink() ? await followLink(place, isImageName, context) : kindOf(dirent);
    if (kind === 'problem')
        return { kind };
    if (kind === 'folder')
        return { kind: 'subfolder', subfolder: { name, ...place } };
    if (!isImageName)
        return { kind: 'ignored', name };
    if (kind === 'file')
        return { kind: 'image', image: { name, ...place } };
    const message = kind === 'missing' ? 'is a link to a file that is not there' : 'is a device or a pipe, not a file';
    context.issues.push(issueOf('IMAGE_UNREADABLE', place.relativePath, `the image ${place.relativePath} ${message}`));
    return { kind: 'problem' };
}
async function followLink({ path, relativePath }, isImageName, { roots, issues }) {
    try {
        const target = await (0,resolve_path/* resolveWorkspacePath */.XI)(path, roots);
        return kindOf(await (0,promises_.stat)(target.path));
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz) {
            const { code } = error;
            const found = code === 'PATH_OUTSIDE_WORKSPACE' ? 'leads out of the workspace' : 'leads to itself';
            issues.push(issueOf(code, relativePath, `the symbolic link ${relativePath} ${found}`, 'Put the file itself here, or a link within the workspace.'));
            return 'problem';
        }
        if ((0,has_error_code/* hasErrorCode */.U)(error, 'ENOENT', 'ENOTDIR'))
            return 'missing';
        if (!(0,has_error_code/* hasErrorCode */.U)(error, 'EACCES', 'EPERM'))
            throw error;
        if (isImageName)
            issues.push(issueOf('IMAGE_UNREADABLE', relativePath, `the image ${relativePath} may not be read`));
        return 'problem';
    }
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    return entry.isDirectory() ? 'folder' : 'special';
}
function issueOf(code, file, message, hint) {
    return { code, message, ...(hint === undefined ? {} : { hint }), location: { file } };
}

;// CONCATENATED MODULE: ./src/wanted/folder/scan-screenshots-folder.ts







/**
 * What lies in the `screenshots` folder: `<locale>/<display type>/`, `<locale>/`, `<display type>/` and the folder itself. Other
 * folders are ignored with one warning that lists them.
 *
 * @throws InputError (FOLDER_NOT_FOUND) when it isn't there or no folder; ImageError with every link and file that can't be used
 */
async function scanScreenshotsFolder(request) {
    await assertFolder(request.folder);
    return new FolderScan(request).scan();
}
class FolderScan {
    #request;
    #issues = [];
    #ignored = [];
    #unknown = new Set();
    constructor(request) {
        this.#request = request;
    }
    async scan() {
        const { folder: loose, subfolders } = await this.#read(this.#request.folder);
        const locales = new Map();
        const displayTypes = new Map();
        for (const { name, ...place } of subfolders) {
            const role = judgeFolder(name, this.#request.vocabulary);
            if (role.kind === 'ignored') {
                this.#ignored.push({ name, note: role.note });
                continue;
            }
            if (!role.isKnown)
                this.#unknown.add(name);
            if (role.kind === 'locale')
                locales.set(name, await this.#scanLocale(name, place));
            else
                displayTypes.set(name, await this.#scanDisplayType(name, place));
        }
        if (this.#issues.length > 0)
            throw new errors/* ImageError */.C8(this.#issues);
        return { loose, locales, displayTypes, warnings: this.#warnings() };
    }
    async #scanLocale(locale, place) {
        const { folder: loose, subfolders } = await this.#read(place);
        const displayTypes = new Map();
        for (const { name, ...inner } of subfolders) {
            const role = judgeFolder(name, this.#request.vocabulary);
            if (role.kind === 'display-type') {
                if (!role.isKnown)
                    this.#unknown.add(name);
                displayTypes.set(name, await this.#scanDisplayType(`${locale}/${name}`, inner));
            }
            else {
                this.#ignored.push({ name: `${locale}/${name}`, note: role.kind === 'ignored' ? role.note : undefined });
            }
        }
        return { loose, displayTypes };
    }
    async #scanDisplayType(way, place) {
        const { folder, subfolders } = await this.#read(place);
        for (const { name } of subfolders) {
            const isSwapped = !way.includes('/') && judgeFolder(name, this.#request.vocabulary).kind === 'locale';
            this.#ignored.push({
                name: `${way}/${name}`,
                note: isSwapped ? `the locale comes first: ${name}/${way}` : undefined,
            });
        }
        return folder;
    }
    #read(place) {
        return readFolder(place, this.#request.roots, this.#issues);
    }
    #warnings() {
        const where = this.#request.folder.relativePath;
        const warnings = [];
        if (this.#ignored.length > 0) {
            const names = this.#ignored.map(({ name, note }) => (note === undefined ? name : `${name} (${note})`));
            warnings.push({
                code: 'INPUT_INVALID',
                message: `folders in ${where} that are neither a locale nor a display type are ignored: ${names.join(', ')}`,
                hint: 'Images lie in <locale>/<display type>, <locale>, <display type> or the folder itself.',
            });
        }
        if (this.#unknown.size > 0) {
            warnings.push({
                code: 'INPUT_INVALID',
                message: `folders in ${where} are taken for locales or display types that this action doesn't know: ${[...this.#unknown].join(', ')}`,
                hint: 'App Store Connect refuses them if they are slips.',
            });
        }
        return warnings;
    }
}
async function assertFolder({ path, relativePath }) {
    const stats = await (0,promises_.stat)(path).catch((error) => {
        if ((0,has_error_code/* hasErrorCode */.U)(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        throw error;
    });
    if (stats?.isDirectory() === true)
        return;
    if (stats !== undefined) {
        const message = `screenshots: ${relativePath} is a file, not a folder`;
        throw new errors/* InputError */.dz({ code: 'FOLDER_NOT_FOUND', message, hint: 'Name the folder that holds the images.' });
    }
    const beside = await (0,promises_.readdir)((0,external_node_path_.dirname)(path)).catch((error) => {
        if ((0,has_error_code/* hasErrorCode */.U)(error, 'ENOENT', 'ENOTDIR', 'EACCES'))
            return [];
        throw error;
    });
    const similar = (0,similar_names/* similarNames */.q)((0,external_node_path_.basename)(path), beside);
    const hint = similar.length > 0 ? `Beside it there is ${similar.join(', ')}.` : 'Is the repository checked out before this step?';
    throw new errors/* InputError */.dz({
        code: 'FOLDER_NOT_FOUND',
        message: `screenshots: the folder ${relativePath} is not there`,
        hint,
    });
}

;// CONCATENATED MODULE: ./src/wanted/load-wishes.ts





/** Commands for which the files don't say what is wanted: to `pull` they are where it writes. */
const WITHOUT_FILES = new Set(['read', 'pull', 'delete']);
/** Loads the ordering file and looks through the folder of images. Throws one error with the problems of both. */
async function loadWishes(given) {
    const hasFiles = !WITHOUT_FILES.has(given.command);
    const request = hasFiles ? given : { ...given, orderingFile: undefined, screenshots: undefined };
    const issues = [];
    const orderingFile = await collect(issues, () => loadFile(request));
    const folder = await collect(issues, () => loadFolder(request, orderingFile));
    if (orderingFile !== undefined)
        issues.push(...checkOrderingFile(orderingFile, request));
    if (issues.length > 0)
        throw new errors/* InputError */.dz(issues);
    return {
        orderingFile,
        folder,
        locales: request.target.kind === 'app' ? request.target.locales : [],
        displayTypes: request.displayTypes,
        missing: request.missing,
    };
}
async function loadFile({ orderingFile, roots, vocabulary, readElsewhere, }) {
    if (orderingFile === undefined)
        return undefined;
    const { path, relativePath } = await (0,resolve_path/* resolveWorkspacePath */.XI)(orderingFile, roots);
    const isInWorkspace = !(0,external_node_path_.isAbsolute)(relativePath);
    const bytes = isInWorkspace && !(0,external_node_fs_.existsSync)(path) ? await readElsewhere(relativePath) : undefined;
    // The parsers are loaded only here: a run that fails on its inputs needs none.
    if (bytes !== undefined) {
        const { parseOrderingFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(701)]).then(__webpack_require__.bind(__webpack_require__, 4701));
        return parseOrderingFile(bytes, relativePath, vocabulary);
    }
    const { loadOrderingFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(661)]).then(__webpack_require__.bind(__webpack_require__, 6042));
    return loadOrderingFile({ path, file: relativePath }, vocabulary);
}
/** Locales that an ordering file or the inputs name are folders' names too, also those that no table knows. */
async function loadFolder({ screenshots, roots, vocabulary, target, displayTypes }, file) {
    if (screenshots === undefined)
        return undefined;
    const named = file?.kind === 'map' ? [...file.locales] : [];
    const locales = [...(target.kind === 'app' ? target.locales : []), ...named.map(([locale]) => locale)];
    const types = [...displayTypes, ...named.flatMap(([, { orders }]) => [...orders.keys()])];
    return scanScreenshotsFolder({
        folder: await (0,resolve_path/* resolveWorkspacePath */.XI)(screenshots, roots),
        roots,
        vocabulary: {
            locales: [...new Set([...vocabulary.locales, ...locales])],
            displayTypes: [...new Set([...vocabulary.displayTypes, ...types])],
        },
    });
}
/** What the file says against the inputs. */
function checkOrderingFile(file, request) {
    if (file.kind === 'list')
        return checkList(file.file, request);
    const { target, platformOf } = request;
    if (target.kind !== 'app')
        return [];
    const entries = [...file.locales.values(), ...(file.default === undefined ? [] : [file.default])];
    const keys = new Map();
    for (const { orders } of entries) {
        for (const [displayType, { line, column }] of orders)
            keys.set(`${displayType}:${line}`, { file: file.file, line, column });
    }
    return [...keys].flatMap(([key, location]) => {
        const displayType = key.slice(0, key.lastIndexOf(':'));
        const platform = platformOf(displayType);
        if (platform === undefined || platform === target.platform)
            return [];
        return [
            {
                code: 'ORDERING_FILE_KEY',
                message: `${displayType} is a display type of ${platform}, and the platform is ${target.platform}`,
                hint: `Give "platform: ${platform}" and an ordering file of its own, or a display type of ${target.platform}.`,
                location,
            },
        ];
    });
}
/** A plain list orders whole sets, and so the inputs must say of which display types. */
function checkList(file, { target, displayTypes }) {
    if (target.kind === 'set' || displayTypes.length > 0)
        return [];
    return [
        {
            code: 'INPUT_MISSING',
            message: `${file} is a plain list, and input "display-type" doesn't say which sets it orders`,
            hint: 'Give "display-type", or write a map: locale → display type → order.',
        },
    ];
}
async function collect(issues, load) {
    try {
        return await load();
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        issues.push(...error.issues);
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/run/commands/resolve-pull-target.ts
var resolve_pull_target = __webpack_require__(786);
// EXTERNAL MODULE: ./src/run/job.ts
var job = __webpack_require__(4766);
;// CONCATENATED MODULE: ./src/run/read-wishes.ts




/**
 * Reads what the user's files want. Without a checkout the ordering file comes from the repository. For `pull` they want
 * nothing, but must be places to write to.
 */
async function readWishes(settings, { runtime, record }) {
    const { inputs, roots } = settings;
    const { env, log } = runtime;
    if (inputs.command === 'pull')
        await (0,resolve_pull_target/* resolvePullTarget */.x)(settings);
    const wishes = await loadWishes({
        ...settings,
        ...inputs,
        async readElsewhere(path) {
            if (await hasCheckout(roots.workspace))
                return undefined;
            return readRepositoryFile({ path, env, token: inputs.githubToken, log });
        },
    });
    (0,job/* warn */.R)(record, [...(wishes.orderingFile?.warnings ?? []), ...(wishes.folder?.warnings ?? [])], runtime);
    return wishes;
}


/***/ }),

/***/ 5852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ similarNames)
/* harmony export */ });
/* harmony import */ var _edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7956);

/** Up to five of the names that are most like a wanted one (case aside), the closest first. */
function similarNames(wanted, names) {
    const low = wanted.toLowerCase();
    const limit = Math.max(2, Math.floor(wanted.length / 3));
    const stem = (name) => name.toLowerCase().replace(/\.[^.]*$/, '');
    return names
        .map((name) => ({ name, distance: stem(name) === stem(wanted) ? 0 : (0,_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(name.toLowerCase(), low, limit) }))
        .filter(({ distance }) => distance <= limit)
        .toSorted((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
        .slice(0, 5)
        .map(({ name }) => name);
}


/***/ })

};
