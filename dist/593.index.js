export const id = 593;
export const ids = [593];
export const modules = {

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

/***/ 7593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWishes: () => (/* binding */ readWishes)
});

// EXTERNAL MODULE: ./src/action/github/github.ts
var github_github = __webpack_require__(1933);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/bounds.ts
var bounds = __webpack_require__(186);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/files/has-error-code.ts
var has_error_code = __webpack_require__(1580);
// EXTERNAL MODULE: ./src/wanted/names/edit-distance.ts
var edit_distance = __webpack_require__(7956);
;// CONCATENATED MODULE: ./src/wanted/names/similar-names.ts

/** Up to five of the names that are most like a wanted one (case aside), the closest first. */
function similarNames(wanted, names) {
    const low = wanted.toLowerCase();
    const limit = Math.max(2, Math.floor(wanted.length / 3));
    const stem = (name) => name.toLowerCase().replace(/\.[^.]*$/, '');
    return names
        .map((name) => ({ name, distance: stem(name) === stem(wanted) ? 0 : (0,edit_distance/* editDistance */.Y)(name.toLowerCase(), low, limit) }))
        .filter(({ distance }) => distance <= limit)
        .toSorted((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
        .slice(0, 5)
        .map(({ name }) => name);
}

;// CONCATENATED MODULE: ./src/wanted/names/explain-missing-path.ts





const NAMES_SHOWN = 8;
/** Of a folder that holds more, and of a tree that is larger, the rest isn't looked at. */
const NAMES_READ = 1_000;
const FOLDERS_SEARCHED = 300;
const DEPTH_SEARCHED = 4;
const PLACES_SHOWN = 3;
/**
 * Says, as a hint, why a path may lead to nothing: what in it is taken as it stands, the first part of it that is missing
 * and what lies beside that, where the workspace holds it elsewhere, and where paths start.
 */
async function explainMissingPath({ relativePath, workspace }) {
    const missing = await findFirstMissing(relativePath, workspace);
    const elsewhere = await findElsewhere(relativePath, workspace);
    return [
        ...explainNotation(relativePath),
        describeBeside(missing),
        ...(elsewhere.length === 0 ? [] : [`There is ${elsewhere.join(', ')}.`]),
        (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, '.git'))
            ? 'Paths start at the workspace, and "working-directory" doesn\'t count.'
            : 'Is the repository checked out before this step?',
    ].join(' ');
}
/** What people write in a path that a shell would replace, or another system would read. */
function explainNotation(path) {
    return [
        ...(/\$|%\w+%|^~/.test(path)
            ? ['No variable is replaced in "with:": give the path as it is from the workspace.']
            : []),
        ...(path.includes('\\') ? ['Write "/" between folders, not "\\".'] : []),
    ];
}
async function findFirstMissing(path, workspace) {
    const parts = path.split('/').filter((part) => part !== '');
    const start = (0,external_node_path_.isAbsolute)(path) ? '/' : workspace;
    let depth = 0;
    while (depth < parts.length - 1 && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(start, ...parts.slice(0, depth + 1))))
        depth += 1;
    const above = parts.slice(0, depth).join('/');
    const folder = (0,external_node_path_.isAbsolute)(path) ? `/${above}` : above === '' ? 'the workspace' : above;
    const beside = await listNames((0,external_node_path_.join)(start, above));
    return { folder, part: parts[depth] ?? path, beside: beside.map(({ name }) => name) };
}
function describeBeside({ folder, part, beside }) {
    const similar = similarNames(part, beside);
    const names = [...similar, ...beside.filter((name) => !similar.includes(name) && !name.startsWith('.')).toSorted()];
    const shown = names.slice(0, NAMES_SHOWN);
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    const where = folder.replace(/^the/, 'The');
    return shown.length === 0
        ? `${where} holds no "${part}", and nothing else either.`
        : `${where} holds no "${part}", but ${shown.join(', ')}${more}.`;
}
/** Where in the workspace a path of these parts is, that was looked for at its top: the nearest folders first. */
async function findElsewhere(path, workspace) {
    if ((0,external_node_path_.isAbsolute)(path) || path.startsWith('..'))
        return [];
    const found = [];
    let searched = 0;
    let level = [''];
    for (let depth = 0; depth < DEPTH_SEARCHED; depth += 1) {
        const next = [];
        for (const folder of level) {
            if (searched === FOLDERS_SEARCHED)
                return found;
            searched += 1;
            for (const { name, isFolder } of await listNames((0,external_node_path_.join)(workspace, folder))) {
                if (!isFolder || name.startsWith('.') || name === 'node_modules')
                    continue;
                const place = folder === '' ? name : `${folder}/${name}`;
                next.push(place);
                if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, place, path)))
                    found.push(`${place}/${path}`);
                if (found.length === PLACES_SHOWN)
                    return found;
            }
        }
        level = next;
    }
    return found;
}
/** What lies in a folder; nothing where that can't be read. Links aren't followed. */
async function listNames(folder) {
    try {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        return entries.slice(0, NAMES_READ).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
    }
    catch (error) {
        if ((0,has_error_code/* hasErrorCode */.U)(error, 'ENOENT', 'ENOTDIR', 'EACCES'))
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./src/wanted/ordering-file/too-large-issue.ts
var too_large_issue = __webpack_require__(4971);
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
async function readRepositoryFile({ path, access, log }) {
    const { env, token, signal, limit } = access;
    const repository = (0,github_github/* readRepository */.Nu)(env);
    const commit = env['GITHUB_SHA'] ?? '';
    if (token === '' || repository === undefined || commit === '') {
        throw refuse(path, 'is not on disk, and without a checkout it takes "github-token" to read it from the repository', ['Add a step with actions/checkout before this one, or leave "github-token" at its default.']);
    }
    const name = `${repository.owner}/${repository.repo}`;
    try {
        const github = await (0,github_github/* openGitHub */.o6)(access);
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
        const bytes = await readBounded(path, data);
        log.info(`read ${path} from ${name} at ${commit}, since the workspace holds no checkout`);
        return bytes;
    }
    catch (error) {
        if (error instanceof errors/* OrderingFileError */.Z7)
            throw error;
        signal.throwIfAborted();
        const { status, what, hint } = (0,github_github/* describeFailure */.Ic)(error, limit);
        throw refuse(path, status === 404
            ? `is neither on disk nor in ${name} at ${commit}`
            : `can't be read from ${name} at ${commit}: ${what}`, status === 403 || status === 404
            ? [
                [...explainNotation(path), 'Check the path, and that the job has the permission "contents: read".'].join(' '),
            ]
            : [`${hint.replace(/\.$/, '')}, or add a step with actions/checkout before this one.`], error);
    }
}
/** Reads a body up to the bound of an ordering file; of a larger one no more is taken. */
async function readBounded(file, body) {
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        length += chunk.length;
        // Leaving the loop ends the connection.
        if (length > bounds/* BOUNDS */.QT.orderingFileBytes)
            throw new errors/* OrderingFileError */.Z7((0,too_large_issue/* tooLargeIssue */.j)(file));
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function refuse(path, what, [hint], cause) {
    const issue = { code: 'ORDERING_FILE_NOT_FOUND', message: `${path} ${what}`, hint, location: { file: path } };
    return new errors/* OrderingFileError */.Z7(issue, cause === undefined ? undefined : { cause });
}

// EXTERNAL MODULE: ./src/images/sizes/placement-groups.ts
var placement_groups = __webpack_require__(6929);
// EXTERNAL MODULE: ./src/wanted/list-named-display-types.ts
var list_named_display_types = __webpack_require__(9016);
// EXTERNAL MODULE: ./src/display-types.ts
var display_types = __webpack_require__(3693);
// EXTERNAL MODULE: ./src/files/resolve-path.ts
var resolve_path = __webpack_require__(8635);
// EXTERNAL MODULE: ./src/issue-collector.ts
var issue_collector = __webpack_require__(1234);
// EXTERNAL MODULE: ./src/wanted/names/judge-locale.ts
var judge_locale = __webpack_require__(3338);
;// CONCATENATED MODULE: ./src/wanted/folder/is-image-name.ts
/** Whether a file of this name is read as an image. */
function isImageName(name) {
    return !name.startsWith('.') && /\.(?:png|jpe?g)$/i.test(name);
}

;// CONCATENATED MODULE: ./src/wanted/folder/count-stray-images.ts




/** How deep and how far such a folder is looked through; what lies beyond isn't counted. */
const DEPTH = 4;
const ENTRIES = 20_000;
/** Counts the images in a folder and below it. Links aren't followed; a folder that may not be read holds none. */
async function countStrayImages(path, isLocale) {
    let left = ENTRIES;
    return count('', DEPTH);
    async function count(way, depth) {
        const entries = await readEntries((0,external_node_path_.join)(path, way));
        left -= entries.length;
        const ownImages = entries.filter((entry) => entry.isFile() && isImageName(entry.name)).length;
        const locales = [];
        const holders = [];
        let images = ownImages;
        for (const { name } of entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))) {
            if (depth === 0 || left <= 0)
                break;
            const found = await count((0,external_node_path_.join)(way, name), depth - 1);
            if (found.images > 0 && isLocale(name))
                locales.push(name);
            holders.push(...found.holders);
            images += found.images;
        }
        return { images, ownImages, holders: locales.length > 0 ? [{ way, locales }, ...holders] : holders };
    }
}
async function readEntries(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        if ((0,has_error_code/* hasErrorCode */.U)(error, 'EACCES', 'EPERM', 'ENOENT'))
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./src/wanted/names/judge-display-type.ts + 1 modules
var judge_display_type = __webpack_require__(5213);
;// CONCATENATED MODULE: ./src/wanted/folder/judge-folder.ts



// "raw" and "my-app" have the letters of a locale too, so an unknown locale needs a script or a region in its usual case.
const NEW_LOCALE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;
const NEW_DISPLAY_TYPE = /^(?:(?:IMESSAGE_)?APP_[A-Z0-9_]+|[A-Z][A-Z0-9_]*_PROFILE)$/;
/** Words without which a folder's name is hardly meant for a display type, though it is like one (`Pro`). */
const DEVICE = /app_|iphone|ipad|watch|desktop|mac|tv|vision|imessage|ultra/i;
/** A name that is like more display types than these is no slip of one. */
const MOST_FOR_A_SLIP = 2;
/** fastlane's folders that are no locale (`deliver`, loader.rb). */
const FASTLANE = {
    appletv: 'its images go to <locale>/APP_APPLE_TV, for a run with "platform: TV_OS"',
    imessage: 'its images go to <locale>/<a display type that begins with IMESSAGE_APP_>',
    default: 'its images go to the folder above it, which all locales share where an ordering file names them',
};
/** What a folder's name is taken for. New locales and display types are taken as such only in the form that Apple gives them. */
function judgeFolder(name, vocabulary) {
    const locale = (0,judge_locale/* judgeLocale */.E)(name, vocabulary.locales);
    if (locale.kind === 'known')
        return { kind: 'locale', isKnown: true };
    const displayType = (0,judge_display_type/* judgeDisplayType */.U)(name, vocabulary.displayTypes);
    if (displayType.kind === 'known')
        return { kind: 'display-type', isKnown: true };
    const advice = Object.hasOwn(FASTLANE, name.toLowerCase()) ? FASTLANE[name.toLowerCase()] : undefined;
    if (advice !== undefined)
        return { kind: 'neither', advice };
    if (locale.kind === 'unknown' && name.includes('-') && NEW_LOCALE.test(name))
        return { kind: 'locale', isKnown: false };
    if (displayType.kind === 'unknown' && NEW_DISPLAY_TYPE.test(name))
        return { kind: 'display-type', isKnown: false };
    if (locale.kind === 'near-miss')
        return { kind: 'slip', of: 'locale', suggestions: locale.suggestions };
    return judgeDevice(name, displayType, vocabulary);
}
function judgeDevice(name, displayType, { otherPlatformOf }) {
    if (displayType.kind === 'library-only') {
        return { kind: 'neither', advice: 'screenshot sets have no such display type: it needs "backend: asset-library"' };
    }
    if (displayType.kind !== 'near-miss')
        return { kind: 'neither', advice: undefined };
    const { suggestions, by } = displayType;
    if (by !== undefined) {
        const advice = `is ${suggestions.slice(0, MOST_FOR_A_SLIP).map(display_types/* labelDisplayType */.Hv).join(' or ')} meant?`;
        return { kind: 'neither', advice, types: suggestions };
    }
    if (!DEVICE.test(name) || suggestions.length > MOST_FOR_A_SLIP)
        return { kind: 'neither', advice: undefined };
    const others = suggestions.map((one) => otherPlatformOf(one));
    const [platform] = others;
    if (platform !== undefined && !others.includes(undefined)) {
        const advice = `is ${suggestions.map(display_types/* labelDisplayType */.Hv).join(' or ')} meant, for a run with "platform: ${platform}"?`;
        return { kind: 'neither', advice, types: suggestions };
    }
    return { kind: 'slip', of: 'display type', suggestions };
}

;// CONCATENATED MODULE: ./src/wanted/folder/pair-framed.ts
const FRAMED = /_framed(?=\.[^.]+$)/i;
/** Sets `<name>.<ext>` apart where `<name>_framed.<ext>` lies beside it, as frameit leaves the two. Extensions may differ in kind and case. */
function pairFramed(files) {
    const framed = new Set(files.filter(({ name }) => FRAMED.test(name)).map(({ name }) => stem(name.replace(FRAMED, ''))));
    const hasFramed = ({ name }) => !FRAMED.test(name) && framed.has(stem(name));
    return { images: files.filter((file) => !hasFramed(file)), unframed: files.filter(hasFramed) };
}
function stem(name) {
    return name.replace(/\.[^.]+$/, '').normalize('NFC');
}

;// CONCATENATED MODULE: ./src/wanted/folder/read-folder.ts







/** Pictures that Apple takes in another format only, and images whose names a download, an editor or a converter lengthened. */
const OTHER_FORMAT = /\.(?:webp|hei[cf]|avif|tiff?|gif|bmp|jfif|jpe|jp2|jxl|(?:png|jpe?g)\.(?:txt|part|download|crdownload))$/i;
/** frameit's own picture, where its settings lie beside it. */
const BACKGROUND = /^background\.(?:png|jpe?g)$/i;
const FRAMEIT_SETTINGS = 'Framefile.json';
/** What lies in one folder. Links are followed; one that leads out of the workspace, to itself or nowhere is one of its issues. */
async function readFolder({ path, relativePath }, roots) {
    const issues = [];
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
    const isFramed = ignored.includes(FRAMEIT_SETTINGS);
    const isBackground = ({ name }) => isFramed && BACKGROUND.test(name);
    const folder = {
        relativePath,
        ...pairFramed(images.filter((image) => !isBackground(image))),
        ignored: [...ignored, ...images.filter(isBackground).map(({ name }) => name)],
        otherFormats: ignored.filter((name) => !name.startsWith('.') && OTHER_FORMAT.test(name)),
        issues,
    };
    return { folder, subfolders };
}
async function readEntry(dirent, place, context) {
    const { name } = dirent;
    if (name.startsWith('.'))
        return { kind: 'ignored', name };
    const isImage = isImageName(name);
    const kind = dirent.isSymbolicLink() ? await followLink(place, isImage, context) : kindOf(dirent);
    if (kind === 'problem')
        return { kind };
    if (kind === 'folder')
        return { kind: 'subfolder', subfolder: { name, ...place } };
    if (!isImage)
        return { kind: 'ignored', name };
    if (kind === 'file')
        return { kind: 'image', image: { name, ...place } };
    const message = kind === 'missing' ? 'is a link to a file that is not there' : 'is a device or a pipe, not a file';
    context.issues.push(issueOf('IMAGE_UNREADABLE', place.relativePath, `the image ${place.relativePath} ${message}`));
    return { kind: 'problem' };
}
async function followLink({ path, relativePath }, isImage, { roots, issues }) {
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
        if (isImage)
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

// EXTERNAL MODULE: ./src/wanted/folder/screenshots-folder.ts
var screenshots_folder = __webpack_require__(6490);
;// CONCATENATED MODULE: ./src/wanted/folder/scan-screenshots-folder.ts










/**
 * What lies in the `screenshots` folder: `<locale>/<display type>/`, `<locale>/`, `<display type>/` and the folder itself. Other
 * folders are looked through for images that would be missed.
 *
 * @throws InputError (FOLDER_NOT_FOUND) when it isn't there or no folder
 */
async function scanScreenshotsFolder(request) {
    await assertFolder(request);
    return new FolderScan(request).scan();
}
class FolderScan {
    #request;
    #strays = [];
    /** Names that look like a locale or a display type and are in no table. */
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
            if (role.kind === 'locale') {
                locales.set(name, this.#noteUnknown(name, role.isKnown, await this.#scanLocale(name, place)));
            }
            else if (role.kind === 'display-type') {
                displayTypes.set(name, this.#noteUnknown(name, role.isKnown, await this.#scanDisplayType(place, { type: name })));
            }
            else
                await this.#lookThrough(place, role);
        }
        return {
            loose,
            locales,
            displayTypes,
            strays: this.#strays,
            ownLocale: this.#findOwnLocale(),
            warnings: this.#warnings(),
        };
    }
    async #scanLocale(locale, place) {
        const { folder: loose, subfolders } = await this.#read(place);
        const displayTypes = new Map();
        for (const { name, ...inner } of subfolders) {
            const role = judgeFolder(name, this.#request.vocabulary);
            if (role.kind === 'display-type') {
                const found = await this.#scanDisplayType(inner, { locale });
                displayTypes.set(name, this.#noteUnknown(name, role.isKnown, found));
            }
            else
                await this.#lookThrough(inner, nestedReason(role), locale);
        }
        return { loose, displayTypes };
    }
    async #scanDisplayType(place, where) {
        const { folder, subfolders } = await this.#read(place);
        for (const { name, ...inner } of subfolders) {
            const isSwapped = where.type !== undefined && judgeFolder(name, this.#request.vocabulary).kind === 'locale';
            const advice = isSwapped ? `the locale comes first: ${name}/${where.type}` : undefined;
            await this.#lookThrough(inner, { kind: 'nested', advice }, where.locale);
        }
        return folder;
    }
    /** Counts the images of a folder that isn't read. Links aren't followed, and what can't be read holds none. */
    async #lookThrough({ path, relativePath }, reason, locale) {
        const isLocale = (name) => judgeFolder(name, this.#request.vocabulary).kind === 'locale';
        const { images, ownImages, holders } = await countStrayImages(path, isLocale);
        if (images === 0)
            return;
        const placed = holders.map(({ way, locales }) => ({ relativePath: external_node_path_.posix.join(relativePath, way), locales }));
        this.#strays.push({ relativePath, locale, reason, images, ownImages, holders: placed });
    }
    #read(place) {
        return readFolder(place, this.#request.roots);
    }
    #noteUnknown(name, isKnown, folder) {
        const folders = 'loose' in folder ? [folder.loose, ...folder.displayTypes.values()] : [folder];
        if (!isKnown && folders.some((one) => (0,screenshots_folder/* countImages */.A)(one) > 0))
            this.#unknown.add(name);
        return folder;
    }
    #findOwnLocale() {
        const name = (0,external_node_path_.basename)(this.#request.folder.path);
        return (0,judge_locale/* judgeLocale */.E)(name, this.#request.vocabulary.locales).kind === 'known' ? name : undefined;
    }
    #warnings() {
        if (this.#unknown.size === 0)
            return [];
        const where = this.#request.folder.relativePath;
        return [
            {
                code: 'INPUT_INVALID',
                message: `folders in ${where} are taken for locales or display types that this action doesn't know: ${[...this.#unknown].join(', ')}`,
                hint: 'App Store Connect refuses them if they are slips.',
            },
        ];
    }
}
/** In a locale's folder a locale or a word that means nothing is no more than a folder too deep. */
function nestedReason(role) {
    if (role.kind === 'slip' && role.of === 'display type')
        return role;
    return role.kind === 'neither' ? { ...role, kind: 'nested' } : { kind: 'nested', advice: undefined };
}
async function assertFolder({ folder: { path, relativePath }, roots }) {
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
    throw new errors/* InputError */.dz({
        code: 'FOLDER_NOT_FOUND',
        message: `screenshots: the folder ${relativePath} is not there`,
        hint: await explainMissingPath({ relativePath, workspace: roots.workspace }),
    });
}

;// CONCATENATED MODULE: ./src/wanted/ordering-file/read-ordering-file.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/**
 * The bytes of the ordering file that lies at a path. Nothing over its bound is read.
 *
 * @throws OrderingFileError where it can't be read; ORDERING_FILE_NOT_FOUND names similar files beside it
 */
async function readOrderingFile(location) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { path, file } = location;
        // O_NONBLOCK: opening a FIFO that nobody writes to would wait for ever.
        const handle = __addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK).catch((error) => {
            if ((0,has_error_code/* hasErrorCode */.U)(error, 'ENOENT', 'ENOTDIR'))
                return rejectMissing(location, error);
            throw fileError('ORDERING_FILE_NOT_FOUND', file, `The ordering file ${file} can't be opened`, { cause: error });
        }), true);
        const stats = await handle.stat();
        if (!stats.isFile()) {
            const found = stats.isDirectory() ? 'a folder' : 'a device or a pipe';
            throw fileError('ORDERING_FILE_NOT_FOUND', file, `The ordering file ${file} is ${found}, not a file`);
        }
        if (stats.size > bounds/* BOUNDS */.QT.orderingFileBytes)
            throw new errors/* OrderingFileError */.Z7((0,too_large_issue/* tooLargeIssue */.j)(file, stats.size));
        // A file can grow between the two calls, or have no size to tell (/proc): one byte over the bound is enough to see it.
        const bytes = new Uint8Array(bounds/* BOUNDS */.QT.orderingFileBytes + 1);
        let length = 0;
        while (length < bytes.length) {
            const { bytesRead } = await handle.read(bytes, length, bytes.length - length, null);
            if (bytesRead === 0)
                break;
            length += bytesRead;
        }
        return bytes.subarray(0, length);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function rejectMissing({ file, workspace }, cause) {
    const hint = await explainMissingPath({ relativePath: file, workspace });
    throw fileError('ORDERING_FILE_NOT_FOUND', file, `The ordering file ${file} is not there`, { cause, hint });
}
function fileError(code, file, message, { cause, hint = 'Name a readable file in the input ordering-file.' } = {}) {
    return new errors/* OrderingFileError */.Z7({ code, message, hint, location: { file } }, cause === undefined ? {} : { cause });
}

;// CONCATENATED MODULE: ./src/wanted/wishes/load-wishes.ts








/** Commands for which the files don't say what is wanted: to `pull` they are where it writes. */
const WITHOUT_FILES = new Set(['read', 'pull', 'delete']);
/** Loads the ordering file and looks through the folder of images. Throws one error with the problems of both. */
async function loadWishes(given) {
    const hasFiles = !WITHOUT_FILES.has(given.command);
    const request = hasFiles ? given : { ...given, orderingFile: undefined, screenshots: undefined };
    const found = new issue_collector/* IssueCollector */.p();
    const orderingFile = await found.collectLater(() => loadFile(request));
    const folder = await found.collectLater(() => loadFolder(request, orderingFile));
    if (orderingFile !== undefined)
        found.addAll(checkOrderingFile(orderingFile, request));
    if (!found.isEmpty)
        throw new errors/* InputError */.dz(found.issues);
    return {
        orderingFile,
        folder,
        locales: request.target.kind === 'app' ? request.target.locales : [],
        displayTypes: request.displayTypes,
        missing: request.missing,
        isDirect: request.target.kind !== 'app',
    };
}
async function loadFile({ orderingFile, roots, vocabulary, readElsewhere, }) {
    if (orderingFile === undefined)
        return undefined;
    const { path, relativePath: file } = await (0,resolve_path/* resolveWorkspacePath */.XI)(orderingFile, roots);
    // The parsers are loaded only here: a run that fails on its inputs needs none.
    const { assertOrderingFileName, parseOrderingFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(947)]).then(__webpack_require__.bind(__webpack_require__, 1947));
    assertOrderingFileName(file);
    const isInWorkspace = !(0,external_node_path_.isAbsolute)(file);
    const elsewhere = isInWorkspace && !(0,external_node_fs_.existsSync)(path) ? await readElsewhere(file) : undefined;
    const bytes = elsewhere ?? (await readOrderingFile({ path, file, workspace: roots.workspace }));
    return parseOrderingFile(bytes, file, vocabulary);
}
/** Locales that an ordering file or the inputs name are folders' names too, also those that no table knows. */
async function loadFolder({ screenshots, roots, vocabulary, target, displayTypes, platformOf }, file) {
    if (screenshots === undefined)
        return undefined;
    const named = file?.kind === 'map' ? [...file.locales] : [];
    const locales = [...(target.kind === 'app' ? target.locales : []), ...named.map(([locale]) => locale)];
    // Locales that are to have the order of another share its map.
    const maps = new Set(named.map(([, { orders }]) => orders));
    const types = [...displayTypes, ...[...maps].flatMap((orders) => [...orders.keys()])];
    return scanScreenshotsFolder({
        folder: await (0,resolve_path/* resolveWorkspacePath */.XI)(screenshots, roots),
        roots,
        vocabulary: {
            locales: [...new Set([...vocabulary.locales, ...locales])],
            displayTypes: [...new Set([...vocabulary.displayTypes, ...types])],
            otherPlatformOf(displayType) {
                const platform = platformOf(displayType);
                return target.kind !== 'app' || platform === target.platform ? undefined : platform;
            },
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
    const maps = new Set(entries.map(({ orders }) => orders));
    const keys = new Map();
    for (const orders of maps) {
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
                message: `${(0,display_types/* labelDisplayType */.Hv)(displayType)} is a display type of ${platform}, and the platform is ${target.platform}`,
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

// EXTERNAL MODULE: ./src/run/commands/resolve-pull-target.ts
var resolve_pull_target = __webpack_require__(786);
// EXTERNAL MODULE: ./src/run/session/job.ts
var job = __webpack_require__(4821);
;// CONCATENATED MODULE: ./src/run/read-wishes.ts








/** An ordering file is small: an answer that takes longer is none. */
const READING_MS = 20_000;
/**
 * Reads what the user's files want. Without a checkout the ordering file comes from the repository. For `pull` they want
 * nothing, but must be places to write to.
 */
async function readWishes(settings, { runtime, record }) {
    const { inputs, roots, api } = settings;
    const { env, log, signal } = runtime;
    if (inputs.command === 'pull')
        await (0,resolve_pull_target/* resolvePullTarget */.x)(settings);
    const wishes = await loadWishes({
        ...settings,
        ...inputs,
        async readElsewhere(path) {
            // `validate` asks nobody.
            if (inputs.command === 'validate' || (await hasCheckout(roots.workspace)))
                return undefined;
            const limit = (0,github_github/* limitTime */.DZ)(READING_MS, api.timeScale);
            return readRepositoryFile({ path, access: { env, token: inputs.githubToken, signal, limit }, log });
        },
    });
    if (inputs.backend === 'asset-library')
        refuseSynonyms(wishes);
    (0,job/* warn */.R)(record, [...(wishes.orderingFile?.warnings ?? []), ...(wishes.folder?.warnings ?? [])], runtime);
    return wishes;
}
/** A group of the asset library has two names, its own and that of its display type: a run uses one of them. */
function refuseSynonyms(wishes) {
    const places = (0,list_named_display_types/* locateDisplayTypes */.y)(wishes);
    const describe = (name) => `${name} (${places.get(name)})`;
    const issues = (0,placement_groups/* findSynonyms */.o9)([...places.keys()]).map(([first, other]) => ({
        code: 'INPUT_CONTRADICTION',
        message: `${describe(first)} and ${describe(other)} are two names of one placement group of the App Asset Library`,
        hint: 'Use one of the two names in inputs, ordering file and folders.',
    }));
    if (issues.length > 0)
        throw new errors/* InputError */.dz(issues);
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


/***/ }),

/***/ 4971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ tooLargeIssue)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(186);

/** The issue of an ordering file over the bound; the size is left out where not all of it was read. */
function tooLargeIssue(file, sizeBytes) {
    return {
        code: 'ORDERING_FILE_TOO_LARGE',
        message: sizeBytes === undefined
            ? `The ordering file ${file} has more than ${_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.orderingFileBytes} bytes (1 MiB)`
            : `The ordering file ${file} has ${sizeBytes} bytes, more than ${_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.orderingFileBytes} bytes (1 MiB)`,
        hint: 'An ordering file holds names of screenshots; look whether this is the right file.',
        location: { file },
    };
}


/***/ })

};
