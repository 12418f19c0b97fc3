export const id = 227;
export const ids = [227];
export const modules = {

/***/ 1933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ limitTime),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   o6: () => (/* binding */ openGitHub)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(186);

/** Real milliseconds that are allowed at least: where a test lets time fly, a busy machine isn't taken for a dead one. */
const LEAST_REAL_MS = 2_000;
/** A signal that aborts when so many nominal milliseconds have passed; `timeScale` is that of a test. */
function limitTime(ms, timeScale) {
    return AbortSignal.timeout(timeScale === 1 ? ms : Math.max(ms * timeScale, LEAST_REAL_MS));
}
/**
 * Returns GitHub's API at the address that the runner gives (`GITHUB_API_URL`, also GitHub Enterprise). The toolkit's
 * client is loaded only here: most runs never need it.
 */
async function openGitHub({ env, token, signal, limit }) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const baseUrl = env['GITHUB_API_URL'];
    const github = getOctokit(token, baseUrl ? { baseUrl } : {});
    github.hook.before('request', (options) => {
        signal.throwIfAborted();
        const isRead = options.method === 'GET' || options.url.endsWith('/graphql');
        // The client's own hook for the token stands between this one and the request, and only sees what is changed in place.
        options.request = {
            ...options.request,
            signal: isRead ? AbortSignal.any([signal, limit]) : limit,
            fetch: createBoundedFetch(options.request.fetch ?? fetch),
        };
    });
    return github;
}
/** Breaks off the body of an answer that is too large. */
function createBoundedFetch(send) {
    return async (...request) => {
        const response = await send(...request);
        if (response.body === null)
            return response;
        return new Response(response.body.pipeThrough(createByteLimit(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .Q.githubAnswerBytes)), response);
    };
}
/** Passes bytes on, and fails with a `RangeError` where there are more than so many. */
function createByteLimit(maxBytes) {
    let left = maxBytes;
    return new TransformStream({
        transform(chunk, controller) {
            left -= chunk.length;
            if (left < 0)
                controller.error(new RangeError(`more than ${maxBytes} bytes`));
            else
                controller.enqueue(chunk);
        },
    });
}
/** The repository that the workflow runs for; undefined outside a runner. */
function readRepository(env) {
    const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    return owner && repo ? { owner, repo } : undefined;
}
/** Says why a request to GitHub failed. */
function describeFailure(error, limit) {
    // The client gives the status 500 to a request without an answer, too.
    const isAnswered = error instanceof Error && 'response' in error && error.response !== undefined;
    const status = isAnswered ? statusOf(error) : undefined;
    if (status !== undefined)
        return { status, what: `GitHub answered ${status}`, hint: 'Run this again.' };
    if (limit.aborted)
        return { status, what: 'GitHub gave no answer in time', hint: 'Run this again.' };
    const code = codeOf(error);
    if (/CERT|SIGNATURE/.test(code)) {
        return {
            status,
            what: `Node doesn't know the certificate that came in GitHub's place (${code})`,
            hint: "Set NODE_EXTRA_CA_CERTS to the file with the certificate of the network's own authority.",
        };
    }
    const what = `GitHub could not be reached${code === '' ? '' : ` (${code})`}`;
    return { status, what, hint: 'Look at the network and the proxy settings (https_proxy, no_proxy) of the runner.' };
}
/** The code of what happened to the connection, which lies in one of the causes. */
function codeOf(error) {
    let cause = error;
    for (let depth = 0; depth < 5 && cause instanceof Error; depth += 1) {
        if ('code' in cause && typeof cause.code === 'string' && cause.code !== '')
            return cause.code;
        cause = cause.cause;
    }
    return '';
}
/** The HTTP status of an error of GitHub's API; undefined for any other error. */
function statusOf(error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    return typeof status === 'number' ? status : undefined;
}


/***/ }),

/***/ 3042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ tellRunner)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

/**
 * Writes to a file by which the runner is told something; `variable` names it. Throws an `InputError`
 * (`ENVIRONMENT_INVALID`) where that fails, such as on a full disk.
 */
function tellRunner(variable, write) {
    try {
        write();
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
            code: 'ENVIRONMENT_INVALID',
            message: `The file that the environment variable ${variable} names can't be written`,
            hint: 'The runner makes this file for each step: look whether its disk is full, and run this again.',
        }, { cause });
    }
}


/***/ }),

/***/ 4870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   gq: () => (/* binding */ leadsToThisMachine),
/* harmony export */   q: () => (/* binding */ readApiEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

const API = 'https://api.appstoreconnect.apple.com';
const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);
/** Whether a URL points at this machine: what the test environment may replace the API by. */
function isLoopback(url) {
    return LOOPBACK.has(url.hostname);
}
/** 127.0.0.0/8 and 0.0.0.0/8: a URL has every spelling of an address in this form. */
const IPV4_HERE = /^(127|0)(\.\d+){3}$/;
/** `::`, `::1`, and what the above are when written within an address of this kind. */
const IPV6_HERE = /^\[::(1|(ffff:)?(7f[\da-f]{2}|[\da-f]{1,2}):[\da-f]{1,4})?\]$/;
/** Whether a URL leads to this machine under any of the names and addresses that do: whole ranges, not just the three. */
function leadsToThisMachine({ hostname }) {
    const host = hostname.replace(/\.$/, '');
    return /(^|\.)localhost$/.test(host) || IPV4_HERE.test(host) || IPV6_HERE.test(host);
}
/**
 * Reads `APP_STORE_CONNECT_API_URL` and `APP_STORE_CONNECT_TIME_SCALE`. Throws an `InputError` (`ENVIRONMENT_INVALID`):
 * a key must never be sent to another host than Apple's, and time may be scaled only where a test listens.
 */
function readApiEnvironment(env) {
    const issues = [];
    const baseUrl = readBaseUrl(env['APP_STORE_CONNECT_API_URL']?.trim() ?? '', issues);
    const timeScale = readTimeScale(env['APP_STORE_CONNECT_TIME_SCALE']?.trim() ?? '', baseUrl !== API, issues);
    if (issues.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(issues);
    return { baseUrl, timeScale };
}
function readBaseUrl(text, issues) {
    if (text === '')
        return API;
    const url = URL.parse(text);
    const plain = url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search + url.hash === '';
    if (plain && isLoopback(url) && url.username + url.password === '')
        return url.origin;
    issues.push({
        code: 'ENVIRONMENT_INVALID',
        message: 'The environment variable APP_STORE_CONNECT_API_URL is not the address of a server on this machine',
        hint: 'It is for tests and takes http or https with 127.0.0.1, [::1] or localhost and no path; unset it to use App Store Connect.',
    });
    return API;
}
function readTimeScale(text, isTest, issues) {
    if (text === '')
        return 1;
    const scale = /^[0-9]+(\.[0-9]+)?$/.test(text) ? Number(text) : Number.NaN;
    if (isTest && scale >= 0.001 && scale <= 1)
        return scale;
    issues.push({
        code: 'ENVIRONMENT_INVALID',
        message: isTest
            ? 'The environment variable APP_STORE_CONNECT_TIME_SCALE is not a number from 0.001 to 1'
            : 'The environment variable APP_STORE_CONNECT_TIME_SCALE is set, but APP_STORE_CONNECT_API_URL names no test server',
        hint: 'It is for tests; unset it to use App Store Connect.',
    });
    return 1;
}


/***/ }),

/***/ 1580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ hasErrorCode)
/* harmony export */ });
/** Whether an error is one of the operating system's (`ENOENT`, `EACCES`, …) with one of these codes. */
function hasErrorCode(error, ...codes) {
    return typeof error === 'object' && error !== null && 'code' in error && codes.some((code) => code === error.code);
}


/***/ }),

/***/ 8635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   XI: () => (/* binding */ resolveWorkspacePath)
/* harmony export */ });
/* unused harmony export toSlashes */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _has_error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1580);




/**
 * The absolute path that a path of the user's leads to, links resolved; what isn't there yet is taken as written. A relative one
 * starts at the workspace.
 *
 * @throws InputError (PATH_OUTSIDE_WORKSPACE) when it leads out of the workspace and of RUNNER_TEMP
 */
async function resolveWorkspacePath(path, roots) {
    if (path.includes('\0')) {
        const message = 'A path holds a NUL character';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({ code: 'INPUT_INVALID', message, hint: 'Write a path in the workspace.' });
    }
    const workspace = await resolveLinks(roots.workspace);
    const runnerTemp = roots.runnerTemp === undefined ? undefined : await resolveLinks(roots.runnerTemp);
    const target = await resolveLinks((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(roots.workspace, path)).catch((error) => {
        if (!(0,_has_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrorCode */ .U)(error, 'ELOOP'))
            throw error;
        const message = `The path ${path} is a symbolic link that leads to itself`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({ code: 'INPUT_INVALID', message, hint: 'Let the link lead to a file or folder.' }, { cause: error });
    });
    if (isWithin(target, workspace))
        return { path: target, relativePath: toSlashes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, target)) || '.' };
    if (runnerTemp !== undefined && isWithin(target, runnerTemp))
        return { path: target, relativePath: toSlashes(target) };
    const places = runnerTemp === undefined ? workspace : `${workspace} and of RUNNER_TEMP ${runnerTemp}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({
        code: 'PATH_OUTSIDE_WORKSPACE',
        message: `The path ${path} leads to ${target}, out of the workspace ${places}`,
        hint: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? `${INSIDE} ${RELATIVE}` : INSIDE,
    });
}
const INSIDE = 'Paths, with their symbolic links followed, lie in the workspace or in RUNNER_TEMP.';
const RELATIVE = 'Give a relative path, which starts at the workspace: in a container job github.workspace is the path on the host.';
/** Whether a path is a folder or lies in it; both absolute and with links resolved. */
function isWithin(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
/** A path with forward slashes, as messages and annotations show it. */
function toSlashes(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? path : path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
async function resolveLinks(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        if (!(0,_has_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrorCode */ .U)(error, 'ENOENT', 'ENOTDIR'))
            throw error;
    }
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (parent === path)
        return path;
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(await resolveLinks(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    // A link whose target is missing must not be mistaken for a missing file of its own name: what is written to it lands elsewhere.
    const target = await readLink(place);
    return target === undefined ? place : resolveLinks((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), target));
}
async function readLink(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path);
    }
    catch (error) {
        // EINVAL: it is there and no link.
        if ((0,_has_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrorCode */ .U)(error, 'ENOENT', 'ENOTDIR', 'EINVAL'))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 3316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ labelDisplayType),
/* harmony export */   UN: () => (/* binding */ displayTypesForSize),
/* harmony export */   Zs: () => (/* binding */ fitsDisplayType),
/* harmony export */   fS: () => (/* binding */ LIBRARY_DISPLAY_TYPES),
/* harmony export */   kD: () => (/* binding */ findDisplayType),
/* harmony export */   rU: () => (/* binding */ DISPLAY_TYPES)
/* harmony export */ });
/* unused harmony export guessDisplayType */
// Display types: the enum `ScreenshotDisplayType` of Apple's OpenAPI document, 3.7.0 and 4.5.1 alike.
// Sizes: the App Asset Library's reference data as of 2026-10-09, which agree with Apple's help page "Screenshot specifications".
// Library groups: the reference data; which display type stands for which group was told by live uploads that showed up in both.
// `1290x2796` stands for both orientations, `=1136x600` for exactly this one.
const IPHONE = {
    IPHONE_67: ['iPhone 6.9"', 'IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE', '1260x2736 1290x2796 1320x2868'],
    // 1284x2778 belongs here: Apple refuses it for APP_IPHONE_67.
    IPHONE_65: ['iPhone 6.5"', 'IPHONE_FACE_ID_LARGE_PROFILE', '1242x2688 1284x2778'],
    IPHONE_61: ['iPhone 6.3"', 'IPHONE_DYNAMIC_ISLAND_MEDIUM_PROFILE', '1179x2556 1206x2622'],
    IPHONE_58: ['iPhone 6.1"', 'IPHONE_FACE_ID_MEDIUM_PROFILE', '1170x2532 1125x2436 1080x2340'],
    IPHONE_55: ['iPhone 5.5"', 'IPHONE_HOME_BUTTON_LARGE_PROFILE', '1242x2208'],
    IPHONE_47: ['iPhone 4.7"', 'IPHONE_HOME_BUTTON_MEDIUM_PROFILE', '750x1334'],
    // With and without the status bar, which is 40 pixels high in either orientation.
    IPHONE_40: ['iPhone 4"', 'IPHONE_HOME_BUTTON_40_PROFILE', '=640x1096 =640x1136 =1136x600 =1136x640'],
};
// No iMessage form exists.
const IPHONE_35 = [
    'iPhone 3.5"',
    'IPHONE_HOME_BUTTON_35_PROFILE',
    '=640x920 =640x960 =960x600 =960x640 =320x460 =320x480 =480x300 =480x320',
];
const IPAD = {
    IPAD_PRO_3GEN_129: ['iPad 13"', 'IPAD_13_PROFILE', '2064x2752 2048x2732'],
    IPAD_PRO_3GEN_11: ['iPad 11"', 'IPAD_11_PROFILE', '1488x2266 1668x2420 1668x2388 1640x2360'],
    // One client lists 2064x2752 here too; the reference data doesn't.
    IPAD_PRO_129: ['iPad 12.9" (2nd generation)', 'IPAD_129_PROFILE', '2048x2732'],
    IPAD_105: ['iPad 10.5"', 'IPAD_105_PROFILE', '1668x2224'],
    IPAD_97: [
        'iPad 9.7"',
        'IPAD_97_PROFILE',
        '=768x1004 =768x1024 =1536x2008 =1536x2048 =1024x748 =1024x768 =2048x1496 =2048x1536',
    ],
};
const WATCH = {
    WATCH_ULTRA: ['Apple Watch Ultra', 'WATCH_ULTRA_PROFILE', '=410x502 =422x514'],
    WATCH_SERIES_10: ['Apple Watch Series 10', 'WATCH_SERIES_10_PROFILE', '=416x496'],
    WATCH_SERIES_7: ['Apple Watch Series 7', 'WATCH_SERIES_7_PROFILE', '=396x484'],
    WATCH_SERIES_4: ['Apple Watch Series 4', 'WATCH_SERIES_4_PROFILE', '=368x448'],
    WATCH_SERIES_3: ['Apple Watch Series 3', 'WATCH_SERIES_3_PROFILE', '=312x390'],
};
const DESKTOP = ['Mac', 'MAC_PROFILE', '=1280x800 =1440x900 =2560x1600 =2880x1800'];
const APPLE_TV = ['Apple TV', 'TV_PROFILE', '=1920x1080 =3840x2160'];
const APPLE_VISION_PRO = ['Apple Vision Pro', 'VISION_PRO_PROFILE', '=3840x2160'];
const IPHONE_DUO = ['iPhone Duo', 'IPHONE_DUO_PROFILE', '1398x2034 2007x2853'];
/** All 33 display types of the screenshot sets, by their name. Of two that share a size the one that Apple asks for comes first. */
const DISPLAY_TYPES = createTable([
    ...createFamily('APP_', 'IOS', 'iphone', { ...IPHONE, IPHONE_35 }),
    ...createFamily('APP_', 'IOS', 'ipad', IPAD),
    ...createFamily('APP_', 'MAC_OS', 'mac', { DESKTOP }),
    ...createFamily('APP_', 'TV_OS', 'tv', { APPLE_TV }),
    ...createFamily('APP_', 'VISION_OS', 'vision', { APPLE_VISION_PRO }),
    ...createFamily('APP_', 'IOS', 'watch', WATCH),
    ...createFamily('IMESSAGE_APP_', 'IOS', 'imessage', { ...IPHONE, ...IPAD }),
]);
/** Display types that only the App Asset Library has; their names are ours. */
const LIBRARY_DISPLAY_TYPES = createTable(createFamily('APP_', 'IOS', 'iphone', { IPHONE_DUO }));
/** The display type of this name, or the one that stands for a placement group of this name; undefined when unknown. */
function findDisplayType(name) {
    const found = DISPLAY_TYPES.get(name) ?? LIBRARY_DISPLAY_TYPES.get(name);
    if (found !== undefined || !name.endsWith('_PROFILE'))
        return found;
    return [...DISPLAY_TYPES.values(), ...LIBRARY_DISPLAY_TYPES.values()].find((entry) => entry.libraryGroup === name);
}
/** A display type with the shop's name for it, as messages show it where a person has to recognise one: `APP_IPHONE_67 (6.9" iPhone)`. */
function labelDisplayType(displayType) {
    const name = findDisplayType(displayType)?.name;
    if (name === undefined)
        return displayType;
    return `${displayType} (${name.replace(/(iPhone|iPad) ([\d.]+")/, '$2 $1').replace(/ \((.*)\)$/, ', $1')})`;
}
/** Whether the table knows the size for the display type; undefined for a display type that it doesn't know. */
function fitsDisplayType(size, displayType) {
    const known = findDisplayType(displayType);
    return known && hasSize(known, size);
}
/** The display types of screenshot sets that an image of this size fits, in the order of the table. Never an `IMESSAGE_*`: their sizes are those of the app's. */
function displayTypesForSize(size, platform) {
    return [...DISPLAY_TYPES.values()]
        .filter((entry) => entry.family !== 'imessage' && (platform ?? entry.platform) === entry.platform)
        .filter((entry) => hasSize(entry, size))
        .map((entry) => entry.displayType);
}
/** The display type that a pixel size tells on a platform; undefined for a size that the table doesn't know there. */
function guessDisplayType(size, platform) {
    const [displayType, ...alternatives] = displayTypesForSize(size, platform);
    return displayType === undefined ? undefined : { displayType, alternatives };
}
function hasSize(entry, size) {
    return entry.sizes.some(({ width, height }) => width === size.width && height === size.height);
}
function createFamily(prefix, platform, family, entries) {
    const isMessages = prefix === 'IMESSAGE_APP_';
    return Object.entries(entries).map(([suffix, [name, libraryGroup, sizes]]) => ({
        displayType: `${prefix}${suffix}`,
        name: isMessages ? `iMessage ${name}` : name,
        platform,
        family,
        sizes: parseSizes(sizes),
        libraryGroup: isMessages ? `IMESSAGE_${libraryGroup}` : libraryGroup,
    }));
}
function createTable(entries) {
    return new Map(entries.map((entry) => [entry.displayType, entry]));
}
function parseSizes(sizes) {
    return sizes.split(' ').flatMap((size) => {
        const [width = 0, height = 0] = size.replace('=', '').split('x').map(Number);
        return size.startsWith('=')
            ? [{ width, height }]
            : [
                { width, height },
                { width: height, height: width },
            ];
    });
}


/***/ }),

/***/ 3090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W8: () => (/* binding */ createPlacementGroups),
/* harmony export */   dJ: () => (/* binding */ LIBRARY_NAMES),
/* harmony export */   o9: () => (/* binding */ findSynonyms)
/* harmony export */ });
/* harmony import */ var _display_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3316);

/** The groups by name, with the display types that stand for them. */
const BY_GROUP = new Map([..._display_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DISPLAY_TYPES */ .rU.values(), ..._display_types_js__WEBPACK_IMPORTED_MODULE_0__/* .LIBRARY_DISPLAY_TYPES */ .fS.values()].map((entry) => [entry.libraryGroup, entry]));
/** All names that a run over the App Asset Library may use: display types, and the groups' own. */
const LIBRARY_NAMES = [
    ..._display_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DISPLAY_TYPES */ .rU.keys(),
    ..._display_types_js__WEBPACK_IMPORTED_MODULE_0__/* .LIBRARY_DISPLAY_TYPES */ .fS.keys(),
    ...BY_GROUP.keys(),
];
/**
 * The groups of a run: a group is called what the run's inputs and files call it (`named`), else by its display type, else by
 * its own name.
 */
function createPlacementGroups(named) {
    const names = new Map(named.map((name) => [groupOf(name), name]));
    return {
        groupOf,
        displayTypeOf: (group) => names.get(group) ?? BY_GROUP.get(group)?.displayType ?? group,
    };
}
/** Names that mean the same group as another one of a list, with that one. */
function findSynonyms(named) {
    const groups = Map.groupBy(new Set(named), groupOf);
    return [...groups.values()].flatMap(([first, ...others]) => others.flatMap((other) => (first === undefined ? [] : [[first, other]])));
}
function groupOf(displayType) {
    return (0,_display_types_js__WEBPACK_IMPORTED_MODULE_0__/* .findDisplayType */ .kD)(displayType)?.libraryGroup ?? displayType;
}


/***/ }),

/***/ 1234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ IssueCollector)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

/** Gathers problems that are to be told together, whether they are found or thrown. */
class IssueCollector {
    #issues = [];
    /** In the order in which they were found. */
    get issues() {
        return this.#issues;
    }
    get isEmpty() {
        return this.#issues.length === 0;
    }
    add(issue) {
        this.#issues.push(issue);
    }
    /** One by one: there may be more than a call has room for as arguments. */
    addAll(issues) {
        for (const issue of issues)
            this.#issues.push(issue);
    }
    /** What `read` gives; undefined where it throws an `ActionError`, whose problems are gathered. */
    collect(read) {
        try {
            return read();
        }
        catch (error) {
            this.#addThrown(error);
            return undefined;
        }
    }
    /** The same for what takes its time. */
    async collectLater(load) {
        try {
            return await load();
        }
        catch (error) {
            this.#addThrown(error);
            return undefined;
        }
    }
    #addThrown(error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
            throw error;
        this.addAll(error.issues);
    }
}


/***/ }),

/***/ 8887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   iF: () => (/* binding */ md5Of),
/* harmony export */   qg: () => (/* binding */ isReservationFor),
/* harmony export */   sy: () => (/* binding */ comparePicture)
/* harmony export */ });
/* harmony import */ var _resolve_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);

/**
 * Compares an image in App Store Connect with a local one. The checksum decides. One that isn't told yet never counts as
 * another, unless the size is another; where there is none, or `trustsSize` says that waiting is over, name, size and pixels decide.
 */
function comparePicture(asset, image, { trustsSize = false } = {}) {
    if (asset.checksum.kind === 'md5')
        return asset.checksum.md5 === image.md5 ? 'same' : 'another';
    if (asset.sizeBytes !== image.sizeBytes)
        return 'another';
    if (asset.checksum.kind === 'pending' && !trustsSize)
        return 'untold';
    return isNamed(asset, image) && hasPixelsOf(asset, image) ? 'same' : 'another';
}
/** The MD5 that a checksum tells; null where it tells none, or none yet. */
function md5Of(checksum) {
    return checksum.kind === 'md5' ? checksum.md5 : null;
}
/** Whether an image in App Store Connect bears the name of a local one, however it is composed. */
function isNamed(asset, image) {
    return (0,_resolve_order_js__WEBPACK_IMPORTED_MODULE_0__/* .normalize */ .S)(asset.fileName) === (0,_resolve_order_js__WEBPACK_IMPORTED_MODULE_0__/* .normalize */ .S)(image.name);
}
/** Whether an image waits for just this file, as far as name, size and, where it was noted, the checksum tell. */
function isReservationFor(asset, image) {
    if (asset.checksum.kind === 'md5' && asset.checksum.md5 !== image.md5)
        return false;
    return asset.state === 'reserved' && asset.sizeBytes === image.sizeBytes && isNamed(asset, image);
}
/** Whether an image has, or will have, a picture: reservations and failures have none. */
function isShown({ state }) {
    return state !== 'failed' && state !== 'reserved';
}
function hasPixelsOf({ checksum, rendition, pixels }, image) {
    const size = pixels ?? rendition;
    // Where a checksum is on its way the rendition says nothing of the file.
    if (checksum.kind === 'pending' || size === null)
        return true;
    return size.width === image.width && size.height === image.height;
}


/***/ }),

/***/ 7999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ compareNaturally)
/* harmony export */ });
/**
 * Compares two names the way people number files: runs of digits by their value (2 before 10), all else by character
 * without regard to case. A total order: names that differ never compare as equal, so that sorting is the same everywhere.
 */
function compareNaturally(left, right) {
    const leftParts = split(left.toLowerCase());
    const rightParts = split(right.toLowerCase());
    for (const [index, part] of leftParts.entries()) {
        const other = rightParts[index];
        if (other === undefined)
            return 1;
        const order = comparePart(part, other);
        if (order !== 0)
            return order;
    }
    if (leftParts.length < rightParts.length)
        return -1;
    return compareText(left, right);
}
/** Runs of digits, and all else one by one: taken together, `a.` would stand behind the `a` of `a2`. */
function split(text) {
    return text.match(/\d+|\D/g) ?? [];
}
function comparePart(left, right) {
    if (!isNumber(left) || !isNumber(right))
        return compareText(left, right);
    const leftDigits = left.replace(/^0+(?=\d)/, '');
    const rightDigits = right.replace(/^0+(?=\d)/, '');
    return leftDigits.length - rightDigits.length || compareText(leftDigits, rightDigits);
}
function isNumber(part) {
    return /^\d/.test(part);
}
function compareText(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}


/***/ }),

/***/ 8720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ unfinishedOf),
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   Xb: () => (/* binding */ isChange),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   n2: () => (/* binding */ isSatisfied),
/* harmony export */   y8: () => (/* binding */ uploadsOf)
/* harmony export */ });
/** Whether a plan changes anything about its set. */
function isChange(plan) {
    return !plan.place.exists || plan.reordered || plan.removals.length > 0 || imagesOf(plan).length > 0;
}
/** The screenshots of a plan that are wanted and there, and that App Store Connect hasn't finished with or couldn't use. */
function unfinishedOf(plan) {
    return plan.slots.filter((slot) => slot.kind === 'screenshot' && slot.isWanted && slot.screenshot.state !== 'complete');
}
/** Whether a set is as it should be: nothing is to be changed, and nothing to be waited for. */
function isSatisfied(plan) {
    return !isChange(plan) && unfinishedOf(plan).length === 0;
}
/** The images that a plan uploads, in the order in which they will stand. */
function uploadsOf(plan) {
    return plan.slots.filter((slot) => slot.kind === 'upload');
}
/** All images that a plan shows anew, uploaded or not, in the order in which they will stand. */
function imagesOf(plan) {
    return plan.slots.filter((slot) => slot.kind !== 'screenshot');
}
/** A set as messages name it, such as `en-US / APP_IPHONE_67`. */
function describePlace(place) {
    return place.locale === '' ? place.displayType : `${place.locale} / ${place.displayType}`;
}


/***/ }),

/***/ 7298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ normalize),
  v: () => (/* binding */ resolveOrder)
});

;// CONCATENATED MODULE: ./src/plan/find-look-alike.ts
/** Characters that look like a blank, like a hyphen or like nothing at all. Names: the Unicode character database. */
const BLANKS = {
    '\u00a0': 'no-break space',
    '\u2002': 'en space',
    '\u2003': 'em space',
    '\u2007': 'figure space',
    '\u2008': 'punctuation space',
    '\u2009': 'thin space',
    '\u200a': 'hair space',
    '\u202f': 'narrow no-break space',
    '\u205f': 'medium mathematical space',
    '\u3000': 'ideographic space',
};
const DASHES = {
    '\u2010': 'hyphen',
    '\u2011': 'non-breaking hyphen',
    '\u2012': 'figure dash',
    '\u2013': 'en dash',
    '\u2014': 'em dash',
    '\u2212': 'minus sign',
};
const INVISIBLE = {
    '\u00ad': 'soft hyphen',
    '\u200b': 'zero width space',
    '\u200c': 'zero width non-joiner',
    '\u200d': 'zero width joiner',
    '\u200e': 'left-to-right mark',
    '\u200f': 'right-to-left mark',
    '\u2060': 'word joiner',
    '\ufeff': 'zero width no-break space',
};
/** The first of the names that looks the same as a text and isn't; undefined where none does. */
function findLookAlike(text, names) {
    const seen = simplify(text);
    const name = names.find((one) => one !== text && simplify(one) === seen);
    return name === undefined ? undefined : { name, difference: describeDifference(text, name) };
}
function simplify(text) {
    const plain = (char) => (char in BLANKS ? ' ' : char in DASHES ? '-' : char in INVISIBLE ? '' : char);
    return [...text].map(plain).join('').trim();
}
/** The odd one of the first two characters that differ, and where it stands. */
function describeDifference(text, name) {
    const [left, right] = [[...text], [...name]];
    const at = left.findIndex((char, index) => char !== right[index]);
    const index = at < 0 ? left.length : at;
    const inName = isOdd(right[index]);
    const char = (inName ? right[index] : left[index]) ?? ' ';
    return `${describeCharacter(char)} at character ${index + 1} of ${inName ? 'the name' : 'the reference'}`;
}
function isOdd(char) {
    return char !== undefined && (char in BLANKS || char in DASHES || char in INVISIBLE);
}
function describeCharacter(char) {
    const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const name = BLANKS[char] ?? DASHES[char] ?? INVISIBLE[char] ?? (char === ' ' ? 'space' : undefined);
    return name === undefined ? code : `${code} (${name})`;
}

;// CONCATENATED MODULE: ./src/plan/glob.ts
/** Whether a reference holds a character that is special in a glob: `*`, `?` or a complete `[…]`. */
function isGlob(text) {
    const characters = [...text];
    return characters.some((one, index) => one === '*' || one === '?' || (one === '[' && endOfClass(characters, index) > 0));
}
/**
 * Returns a test whether a whole name matches the glob: `*` is any run of characters, `?` one character, `[abc]`, `[a-z]` and
 * `[!a-z]` one of a class. A `[` without its `]` is an ordinary character. A name takes time in proportion to the product of both
 * lengths at most, whatever the glob.
 */
function compileGlob(glob) {
    const tokens = tokenize(glob);
    return (name) => matches([...name], tokens);
}
function matches(characters, tokens) {
    let token = 0;
    let character = 0;
    let star = -1;
    let starCharacter = 0;
    while (character < characters.length) {
        const current = tokens[token];
        if (current === 'any-run') {
            star = token;
            starCharacter = character;
            token += 1;
        }
        else if (current?.(characters[character] ?? '')) {
            token += 1;
            character += 1;
        }
        else if (star >= 0) {
            // Let the last `*` take one character more and try again from there; earlier ones never need to be revisited.
            starCharacter += 1;
            character = starCharacter;
            token = star + 1;
        }
        else {
            return false;
        }
    }
    while (tokens[token] === 'any-run')
        token += 1;
    return token === tokens.length;
}
function tokenize(glob) {
    const tokens = [];
    const characters = [...glob];
    let index = 0;
    while (index < characters.length) {
        const character = characters[index] ?? '';
        const end = character === '[' ? endOfClass(characters, index) : -1;
        if (end > 0) {
            tokens.push(characterClass(characters.slice(index + 1, end)));
            index = end + 1;
            continue;
        }
        if (character === '*')
            tokens.push('any-run');
        else if (character === '?')
            tokens.push(() => true);
        else
            tokens.push((other) => other === character);
        index += 1;
    }
    return tokens;
}
/** The index of the `]` that ends the class, or -1; a `]` right at the start of the class is a member of it. */
function endOfClass(characters, start) {
    const first = characters[start + 1] === '!' || characters[start + 1] === '^' ? start + 2 : start + 1;
    return characters.indexOf(']', first + 1);
}
function characterClass(members) {
    const isNegated = members[0] === '!' || members[0] === '^';
    const listed = isNegated ? members.slice(1) : members;
    const ranges = [];
    for (let index = 0; index < listed.length; index += 1) {
        const from = listed[index] ?? '';
        const to = listed[index + 1] === '-' ? listed[index + 2] : undefined;
        ranges.push({ from, to: to ?? from });
        if (to !== undefined)
            index += 2;
    }
    return (character) => ranges.some(({ from, to }) => from <= character && character <= to) !== isNegated;
}

// EXTERNAL MODULE: ./src/plan/natural-order.ts
var natural_order = __webpack_require__(7999);
// EXTERNAL MODULE: ./src/plan/plan.ts
var plan = __webpack_require__(8720);
;// CONCATENATED MODULE: ./src/plan/resolve-order.ts




/**
 * Finds what each reference of an order stands for. An exact reference (name, `id:`, `md5:`) wins over globs wherever it
 * stands, of two globs the first, and `*` takes what is left. Reports every reference that matches nothing and every
 * item that is named exactly twice.
 */
function resolveOrder(order, items, context) {
    const { references } = order;
    const claims = new Map();
    const exact = matchExactly(references, items);
    const repeated = claimExactly(exact, claims, context);
    const others = references.filter((reference) => !exact.has(reference));
    const globs = matchGlobs(others, items);
    const claimed = claimGlobs(globs, claims);
    const rest = others.filter(({ kind }) => kind === 'rest').map((one) => [one, findUnclaimed(items, claims)]);
    const matches = new Map([...exact, ...claimed, ...rest]);
    const unmatched = references.filter((one) => (exact.get(one) ?? globs.get(one))?.length === 0);
    const isForgiven = (one) => context.rules.missing !== 'fail' && findIgnored(one, context) === undefined;
    const tell = (one) => describeUnmatched(one, items, context);
    return {
        items: references.flatMap((reference) => matches.get(reference) ?? []),
        unmatched,
        issues: [...repeated, ...unmatched.filter((one) => !isForgiven(one)).map(tell)],
        warnings: unmatched.filter(isForgiven).map(tell),
    };
}
function matchExactly(references, items) {
    const matches = new Map();
    const names = indexNames(items);
    for (const reference of references) {
        const found = findExactly(reference, items, names);
        if (found !== undefined)
            matches.set(reference, found);
    }
    return matches;
}
function claimExactly(matches, claims, context) {
    const issues = [];
    for (const [reference, found] of matches) {
        const repeated = found.find((item) => claims.has(item));
        if (repeated !== undefined)
            issues.push(describeRepeated(reference, claims.get(repeated), context));
        for (const item of found)
            if (!claims.has(item))
                claims.set(item, reference);
    }
    return issues;
}
/** What each glob sees, whether it is claimed or not. */
function matchGlobs(references, items) {
    const visible = items.filter(isVisible);
    const globs = references.filter(({ kind }) => kind === 'name');
    return new Map(globs.map((glob) => {
        const matches = compileGlob(normalize(glob.value));
        const seen = visible.filter(({ globName }) => matches(globName));
        return [glob, seen.toSorted((left, right) => (0,natural_order/* compareNaturally */.y)(left.globName, right.globName))];
    }));
}
function claimGlobs(matches, claims) {
    const claimed = new Map();
    for (const [glob, seen] of matches) {
        const free = seen.filter((item) => !claims.has(item));
        for (const item of free)
            claims.set(item, glob);
        claimed.set(glob, free);
    }
    return claimed;
}
/** What `*` stands for: all that nothing else names, in the present order. */
function findUnclaimed(items, claims) {
    return items
        .filter((item) => isVisible(item) && !claims.has(item))
        .toSorted((left, right) => left.position - right.position);
}
/** Whether globs and `*` see an item. */
function isVisible(item) {
    return !item.isSurplus && item.globName !== undefined;
}
/** Names are compared in Unicode's composed form: macOS writes `é` as two characters where a file says one. */
function normalize(name) {
    return name.normalize('NFC');
}
function indexNames(items) {
    const index = new Map();
    for (const item of items) {
        for (const name of new Set(item.names)) {
            const known = index.get(name);
            if (known === undefined)
                index.set(name, [item]);
            else
                known.push(item);
        }
    }
    return index;
}
/** The items that a reference names exactly; undefined where it names none and may be a glob. */
function findExactly(reference, items, names) {
    const { kind, value } = reference;
    if (kind === 'rest')
        return undefined;
    const text = normalize(kind === 'name' ? value : `${kind}:${value}`);
    const named = (names.get(text) ?? []).filter((item) => !item.isSurplus);
    const image = named.find((item) => item.image !== undefined && normalize(item.image.name) === text);
    if (image !== undefined)
        return [image];
    if (named.length > 0)
        return listOnce(named.toSorted((left, right) => left.position - right.position));
    switch (kind) {
        case 'id':
            return items.filter((item) => item.screenshot?.id === value).slice(0, 1);
        case 'md5': {
            const found = items.filter((item) => !item.isSurplus && md5Of(item) === value);
            return found.slice(0, 1);
        }
        case 'name':
            // A name is no glob, even where it is that of a screenshot that only its ID reaches.
            return isGlob(value) && !names.has(text) ? undefined : [];
    }
}
function md5Of({ screenshot, image }) {
    return screenshot?.checksum.kind === 'md5' ? screenshot.checksum.md5 : image?.md5;
}
/** Two local images of the same bytes have one screenshot; a name of the screenshot's own stands for it once. */
function listOnce(items) {
    return items.filter(({ screenshot }, index) => {
        return screenshot === undefined || items.findIndex((one) => one.screenshot === screenshot) === index;
    });
}
function describeRepeated(reference, first, { input, rules }) {
    return {
        code: 'REFERENCE_REPEATED',
        message: `${describe(reference)} names a screenshot of ${(0,plan/* describePlace */.df)(input)} that line ${first?.line ?? '?'} names already`,
        hint: 'A screenshot has one place in the order: remove one of the two references.',
        location: { file: rules.orderingFile, line: reference.line, column: reference.column },
    };
}
function describeUnmatched(reference, items, context) {
    const { input, rules } = context;
    const location = { file: rules.orderingFile, line: reference.line, column: reference.column };
    const ignored = findIgnored(reference, context);
    if (ignored !== undefined) {
        return {
            code: 'REFERENCE_UNMATCHED',
            message: `${describe(reference)} is the file ${ignored}, which is no image that can be shown in ${(0,plan/* describePlace */.df)(input)}`,
            hint: 'Only .png, .jpg and .jpeg files are read, and no hidden ones: export the image in one of these formats, or correct the reference.',
            location,
        };
    }
    if (rules.missing === 'unknown') {
        return {
            code: 'REFERENCE_UNMATCHED',
            message: `${describe(reference)} has no local image for ${(0,plan/* describePlace */.df)(input)}: it must be on App Store Connect`,
            location,
        };
    }
    return {
        code: 'REFERENCE_UNMATCHED',
        message: `${describe(reference)} matches nothing in ${(0,plan/* describePlace */.df)(input)}: ${describeNames(items, input)}`,
        hint: hintForUnmatched(reference, items, input),
        location,
    };
}
/** Path of the file of this name that lies in the set's folders and isn't read. */
function findIgnored({ kind, value }, { input }) {
    return kind === 'name' ? input.ignoredFiles.get(value) : undefined;
}
function hintForUnmatched(reference, items, input) {
    const surplus = items.find((item) => item.isSurplus && item.screenshot?.fileName === reference.value);
    if (surplus !== undefined) {
        return `Another screenshot of the set has the same checksum; this one is reached as "id:${surplus.screenshot?.id}" only.`;
    }
    const wanted = normalize(reference.value).toLowerCase();
    const similar = items.flatMap((item) => item.names).find((name) => name.toLowerCase() === wanted);
    if (similar !== undefined)
        return `Upper and lower case count: "${similar}" is there.`;
    const alike = findLookAlike(normalize(reference.value), items.flatMap((item) => item.names));
    if (alike !== undefined)
        return `"${alike.name}" looks the same but for ${alike.difference}: copy the name from the file.`;
    if (reference.kind === 'id')
        return "A screenshot's ID changes with every version; a name or md5: survives.";
    if (input.images === undefined) {
        return 'Without "screenshots" nothing is uploaded: name what the set holds, or use "missing: skip" to go on with a warning.';
    }
    return 'Add the image to the folder, correct the reference, or use "missing: skip" to go on with a warning.';
}
function describeNames(items, input) {
    const names = [...new Set(items.flatMap((item) => item.names.slice(0, 1)))];
    const where = input.images === undefined ? 'the set' : 'the set with its local images';
    if (names.length === 0)
        return `${where} is empty`;
    const shown = names.slice(0, 12).map((name) => `"${name}"`);
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    return `${where} holds ${shown.join(', ')}${more}`;
}
function describe(reference) {
    const text = reference.kind === 'id' || reference.kind === 'md5' ? `${reference.kind}:${reference.value}` : reference.value;
    return `Reference "${text}"`;
}


/***/ }),

/***/ 262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ describeIssue),
/* harmony export */   w: () => (/* binding */ describeCauses)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(186);

/** An issue as an annotation shows it: what failed, then why, then what to do, a line each. */
function describeIssue(issue, causes = []) {
    const hint = issue.hint === undefined ? [] : [`Hint: ${issue.hint}`];
    return [issue.message, ...causes.map((cause) => `Cause: ${cause}`), ...hint];
}
/** The messages of an error's causes, outermost first: they may be anybody's. */
function describeCauses(error) {
    const causes = [];
    const seen = new Set([error]);
    let cause = error.cause;
    while (cause instanceof Error && !seen.has(cause)) {
        seen.add(cause);
        causes.push((0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(cause.message));
        cause = cause.cause;
    }
    return causes;
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
        changed: count(_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isChanged */ .H),
        unchanged: count((outcome) => !(0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isChanged */ .H)(outcome) && outcome.errors.length === 0),
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
    if (report.failure !== undefined && (report.failure.code !== 'DRIFT' || totals.changed === 0)) {
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
    if (command === 'validate')
        return `nothing stands against the files of ${all}`;
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
    if (['read', 'pull', 'validate'].includes(report.command))
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

/***/ 9982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ nameSet)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8720);


/**
 * What went wrong with a set, where it is told without the set beside it: each problem names locale and display type. A
 * cancel is the run's, not the set's.
 */
function nameSet(error, place) {
    const isNamed = ({ message }) => message.includes(place.locale) && message.includes(place.displayType);
    if (error.code === 'CANCELLED' || error.issues.every(isNamed))
        return error;
    const issues = error.issues.map((issue) => isNamed(issue) ? issue : { ...issue, message: `${(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlace */ .df)(place)}: ${issue.message}` });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(issues, { cause: error.cause });
}


/***/ }),

/***/ 5781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isChanged),
/* harmony export */   k: () => (/* binding */ createResult)
/* harmony export */ });
/* harmony import */ var _plan_compare_picture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8887);
/* harmony import */ var _name_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9982);


/** What a run did, as the output `result` says it. */
function createResult({ command, requests, outcomes, failure }) {
    const sets = outcomes.map(createResultSet);
    const errors = [failure, ...outcomes.flatMap((outcome) => outcome.errors)];
    const cancel = errors.find((error) => error?.code === 'CANCELLED');
    return {
        command,
        changed: sets.some((set) => set.changed),
        requests,
        sets,
        ...(cancel === undefined ? {} : { error: describeError(cancel) }),
    };
}
/** Whether anything about a set was changed. */
function isChanged(outcome) {
    const { created, deleted, reordered, uploaded, removed } = outcome;
    return created || deleted === true || reordered || uploaded.length > 0 || removed.length > 0;
}
function createResultSet(outcome) {
    const [error] = outcome.errors;
    return {
        locale: outcome.locale,
        displayType: outcome.displayType,
        localizationId: outcome.localizationId,
        setId: outcome.setId,
        created: outcome.created,
        changed: isChanged(outcome),
        reordered: outcome.reordered,
        uploaded: outcome.uploaded.map((image) => image.name),
        removed: outcome.removed.map((screenshot) => screenshot.fileName),
        before: outcome.before.map(describeScreenshot),
        after: outcome.after.map(describeItem),
        error: error === undefined ? null : describeError((0,_name_set_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSet */ .M)(error, outcome)),
    };
}
function describeError({ code, message, hint }) {
    return { code, message, hint: hint ?? null };
}
function describeScreenshot({ id, fileName, checksum, appleState }) {
    return { id, fileName, checksum: (0,_plan_compare_picture_js__WEBPACK_IMPORTED_MODULE_0__/* .md5Of */ .iF)(checksum), state: appleState === '' ? null : appleState };
}
function describeItem(item) {
    if (item.kind === 'screenshot')
        return describeScreenshot(item.screenshot);
    return { id: null, fileName: item.image.name, checksum: item.image.md5, state: null };
}


/***/ }),

/***/ 227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./src/action/bound-memory.ts

/**
 * Keeps V8's young generation at the size that it starts with. It grows with the rate of allocation, not with what is
 * kept: streaming 1,560 images of 3 MB it took the process from 142 to 234 MiB, for no gain in speed. V8 reads this flag
 * each time that it is about to grow, so it takes effect while the process runs.
 */
function boundMemory() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 13 modules
var core = __webpack_require__(1889);
// EXTERNAL MODULE: ./src/report/describe-error.ts
var describe_error = __webpack_require__(262);
;// CONCATENATED MODULE: ./src/action/plain-text.ts
/**
 * A foreign text as one harmless line: control characters and those that reorder text are written out, so that a file name
 * can't begin a line of its own, and the runner's older command syntax (`##[…]`, which counts anywhere in a line) is
 * broken up.
 */
function toPlainText(text) {
    return text.replace(UNPRINTABLE, describeCharacter).replaceAll('##[', '## [');
}
/** A line that the runner can't take for a workflow command. */
function toLogLine(text) {
    const line = toPlainText(text);
    return /^\s*::/.test(line) ? `· ${line}` : line;
}
/** Control characters, line separators, and the marks that change the direction of text. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
function describeCharacter(character) {
    if (character === '\n')
        return '\\n';
    if (character === '\r')
        return '\\r';
    if (character === '\t')
        return ' ';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

;// CONCATENATED MODULE: ./src/action/log.ts



/** GitHub keeps ten annotations of a level for each step. */
const ANNOTATIONS = 10;
/** As many as Node writes. */
const STACK_LINES = 12;
/** Returns the log of the runner. */
function createLog() {
    let warnings = 0;
    let failures = 0;
    return {
        info: (text) => core/* info */.pq(toLogLine(text)),
        debug,
        startGroup: (title) => core/* startGroup */.Oh(toPlainText(title)),
        endGroup: () => core/* endGroup */.N4(),
        group: (title, task) => core/* group */.Os(toPlainText(title), task),
        warn(notice) {
            warnings += 1;
            const text = renderNotice(notice);
            if (warnings <= ANNOTATIONS)
                core/* warning */.$e(text, createProperties(notice.location));
            else
                core/* info */.pq(toLogLine(`Warning: ${describeWhere(notice)}${text.replaceAll('\n', ' · ')}`));
        },
        fail(error) {
            process.exitCode = 1;
            const causes = (0,describe_error/* describeCauses */.w)(error);
            if (error.code === 'INTERNAL')
                debugStack(error.cause);
            for (const issue of error.issues) {
                failures += 1;
                const lines = (0,describe_error/* describeIssue */.n)(issue, error.issues.length === 1 ? causes : []);
                const text = lines.map(toPlainText).join('\n');
                if (failures <= ANNOTATIONS)
                    core/* error */.z3(text, createProperties(issue.location));
                else
                    core/* info */.pq(toLogLine(`Error: ${describeWhere(issue)}${text.replaceAll('\n', ' · ')}`));
            }
        },
        mask: (secret) => core/* setSecret */.Pq(secret),
    };
}
/** The runner would drop the line where debug logging is off. */
function debug(text) {
    if (core/* isDebug */._o())
        core/* debug */.Yz(toPlainText(text));
}
/** Where an unforeseen error came from, for whoever reports it: seen with debug logging only. */
function debugStack(cause) {
    if (!(cause instanceof Error))
        return;
    for (const line of (cause.stack ?? '').split('\n', STACK_LINES))
        debug(line);
}
function renderNotice({ message, hint }) {
    return [message, ...(hint === undefined ? [] : [`Hint: ${hint}`])].map(toPlainText).join('\n');
}
function createProperties(location) {
    if (location === undefined)
        return {};
    const { file, line, column } = location;
    return {
        file: toPlainText(file),
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
    };
}
/** Where something is, for a line that isn't tied to the place itself. A message that names its file isn't told it again. */
function describeWhere({ location, message }) {
    if (location === undefined)
        return '';
    const { file, line, column } = location;
    const parts = message.includes(file) ? [line, column] : [file, line, column];
    const text = parts.filter((part) => part !== undefined).join(':');
    return text === '' ? '' : `${text}: `;
}

;// CONCATENATED MODULE: ./src/action/create-runtime.ts


/** Returns what the runner of this process gives. `signal` aborts when the job is cancelled. */
function createRuntime(signal) {
    return {
        readInput: (name) => core/* getInput */.V4(name),
        env: process.env,
        log: createLog(),
        signal,
        userAgent: 'app-screenshot-sets',
    };
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/action/inputs/backend-name.ts
/** Where App Store Connect keeps the screenshots. */
const BACKENDS = ['screenshot-sets', 'asset-library'];
/** The backend, for what must know it before the inputs are judged, or without them; the default where it isn't one. */
function readBackend(read) {
    return BACKENDS.find((one) => one === read('backend')) ?? 'screenshot-sets';
}

;// CONCATENATED MODULE: ./src/action/inputs/check-inputs.ts
/** Commands that write nothing, neither to App Store Connect nor to the workspace. */
const READING = new Set(['plan', 'check', 'read', 'validate']);
/** Events of which strangers decide when they come, or on which files, and that have the repository's secrets. */
const TRIGGERED_BY_STRANGERS = new Set(['workflow_run', 'issue_comment']);
/** Under `pull_request_target` a stranger's files meet the repository's secrets: nothing may be written from there. */
function checkEvent(parser, command) {
    const event = parser.env['GITHUB_EVENT_NAME'] ?? '';
    if (READING.has(command) || parser.isUnclear('command'))
        return;
    if (TRIGGERED_BY_STRANGERS.has(event)) {
        parser.warnings.push({
            message: `The event ${event} hands secrets to a run that a stranger may have started, and the command ${command} writes`,
            hint: "Make sure that it runs on no files of a stranger's pull request, or run it on push, on a tag or by workflow_dispatch.",
        });
    }
    if (event !== 'pull_request_target')
        return;
    parser.refuse('EVENT_REFUSED', `The event pull_request_target hands secrets to a run on a pull request's files, and the command ${command} writes`, 'Use the command plan, check, read or validate there, and run this one on push, on a tag or by workflow_dispatch.');
}
/** What can't be said of one input alone. */
function checkContradictions(parser, inputs) {
    if (inputs.missing === 'skip' && inputs.unlisted === 'remove') {
        parser.refuse('INPUT_CONTRADICTION', 'Inputs "missing: skip" and "unlisted: remove" contradict each other: a typo in the ordering file would remove the screenshot that it means', 'Use "missing: fail", or keep what nothing names.');
    }
    checkBackend(parser, inputs);
    checkPlatform(parser, inputs);
    checkComment(parser, inputs);
    if (inputs.command === 'delete')
        checkDelete(parser, inputs);
    if (inputs.command === 'pull')
        checkPull(parser, inputs);
    const hasFiles = inputs.orderingFile !== undefined || inputs.screenshots !== undefined;
    if (inputs.command === 'validate' && !hasFiles) {
        parser.refuse('INPUT_MISSING', 'The command validate checks files, and neither "ordering-file" nor "screenshots" is given', 'Give the one, the other, or both.');
    }
    if (PLANNING.has(inputs.command) && !parser.isUnclear('command') && !hasFiles)
        checkNamesOneSet(parser, inputs);
}
/** The library has no sets that an ID could name. */
function checkBackend(parser, { backend }) {
    if (backend !== 'asset-library' || !parser.has('screenshot-set'))
        return;
    parser.refuse('INPUT_CONTRADICTION', 'Inputs "backend: asset-library" and "screenshot-set" contradict each other: the App Asset Library has no sets', 'Name the app, or a localization by its ID, and the display type.');
}
/** A comment that is going to be made takes a token; elsewhere the input does nothing. */
function checkComment(parser, { comments, command, githubToken }) {
    const isMade = comments && parser.env['GITHUB_EVENT_NAME'] === 'pull_request' && ['plan', 'check'].includes(command);
    if (!isMade || githubToken !== '')
        return;
    parser.refuse('INPUT_MISSING', 'Input "comment" is true, and "github-token" is empty', 'Leave "github-token" at its default, and give the job the permission "pull-requests: write".');
}
/** Commands that compare what is there with what the files describe. */
const PLANNING = new Set(['apply', 'plan', 'check']);
function checkPull(parser, { orderingFile }) {
    if (orderingFile !== undefined)
        return;
    parser.refuse('INPUT_MISSING', 'The command pull writes an ordering file, and input "ordering-file" doesn\'t say where', 'Give its path, ending in .yml, .json or (for one set) .txt.');
}
/** Deleting takes both filters, so that a forgotten one never deletes more than was meant. */
function checkDelete(parser, { target, displayTypes, unlisted }) {
    for (const name of ['ordering-file', 'screenshots', 'unlisted']) {
        // The runner gives the default of `unlisted` to every run.
        if (!parser.has(name) || (name === 'unlisted' && unlisted === 'keep'))
            continue;
        parser.refuse('INPUT_CONTRADICTION', `Input "${name}" and the command delete contradict each other: delete removes whole sets`, `Leave out "${name}".`);
    }
    if (target.kind === 'set')
        return;
    const lacking = [
        ...(displayTypes.length === 0 ? ['"display-type"'] : []),
        ...(target.kind === 'app' && target.locales.length === 0 ? ['"locale"'] : []),
    ];
    if (lacking.length === 0)
        return;
    parser.refuse('INPUT_MISSING', `The command delete must be told which sets: ${lacking.join(' and ')} ${lacking.length === 1 ? 'is' : 'are'} left out`, 'Name the locales and the display types, or one set by "screenshot-set".');
}
function checkPlatform(parser, { target, displayTypes }) {
    if (target.kind !== 'app' || parser.isUnclear('platform'))
        return;
    for (const displayType of displayTypes) {
        const platform = parser.platformOf(displayType);
        if (platform === undefined || platform === target.platform)
            continue;
        parser.refuse('INPUT_CONTRADICTION', `Input "display-type" holds ${parser.labelOf(displayType)}, a display type of ${platform}, and the platform is ${target.platform}`, `Give "platform: ${platform}", or a display type of ${target.platform}.`);
    }
}
/** Without files the run only makes sure that a set exists, and must know which one. */
function checkNamesOneSet(parser, { target, displayTypes }) {
    // Where nothing names the app either, that is said already.
    if (target.kind === 'set' || (target.kind === 'app' && target.app.value === ''))
        return;
    const lacking = [];
    if (target.kind === 'app' && target.locales.length !== 1)
        lacking.push('one locale ("locale")');
    if (displayTypes.length !== 1)
        lacking.push('one display type ("display-type")');
    if (lacking.length === 0)
        return;
    parser.refuse('INPUT_MISSING', `Neither "ordering-file" nor "screenshots" is given, so the run makes sure that one set exists, and ${lacking.join(' and ')} must say which`, 'Give an ordering file, a folder of screenshots, or name exactly one set.');
}

// EXTERNAL MODULE: ./src/wanted/names/edit-distance.ts
var edit_distance = __webpack_require__(7956);
// EXTERNAL MODULE: ./src/wanted/names/judge-display-type.ts
var judge_display_type = __webpack_require__(3717);
// EXTERNAL MODULE: ./src/wanted/names/judge-locale.ts
var judge_locale = __webpack_require__(3338);
;// CONCATENATED MODULE: ./src/action/inputs/input-parser.ts



/** Returns a parser that has found nothing yet. */
function createParser(context) {
    const issues = [];
    const unclear = new Set();
    const optional = (name) => context.read(name) || undefined;
    function refuse(code, message, hint) {
        issues.push({ code, message, hint });
    }
    return {
        ...context,
        issues,
        warnings: [],
        has: (name) => context.read(name) !== '',
        optional,
        refuse,
        isUnclear: (name) => unclear.has(name),
        oneOf(name, { allowed, aliases }, otherwise) {
            const text = optional(name);
            const value = text === undefined ? otherwise : allowed.find((one) => one === text);
            if (text === undefined || value !== undefined)
                return value ?? otherwise;
            unclear.add(name);
            const meant = findMeant(text, allowed, aliases);
            refuse('INPUT_INVALID', `Input "${name}" is "${text}", not one of ${allowed.join(', ')}`, meant === undefined ? `Choose one of ${allowed.join(', ')}.` : `Did you mean ${meant}?`);
            return otherwise;
        },
    };
}
/** The word that a text is a slip for: another case, other separators, another word for the same, or one typo or two. */
function findMeant(text, allowed, aliases = {}) {
    const plain = (word) => word.toLowerCase().replace(/[^a-z0-9]/g, '');
    const alias = Object.entries(aliases).find(([word]) => word === plain(text));
    const same = allowed.find((word) => plain(word) === plain(text));
    const limit = Math.min(2, Math.floor(text.length / 3));
    return same ?? alias?.[1] ?? allowed.find((word) => (0,edit_distance/* editDistance */.Y)(plain(word), plain(text), limit) <= limit);
}
/** IDs are opaque, but they become part of a path: nothing that would lead elsewhere. */
function parseId(parser, name) {
    const id = parser.read(name);
    if (/^[A-Za-z0-9._~-]{1,128}$/.test(id) && !/^\.+$/.test(id))
        return id;
    parser.refuse('INPUT_INVALID', `Input "${name}" is "${id}", not an ID of App Store Connect (letters, digits and hyphens)`, 'Give the ID alone, without a URL or quotes.');
    return '';
}
/** Splits a list at commas and line ends, and judges each name against those that are known. */
function parseNames(parser, name) {
    const names = [
        ...new Set(parser
            .read(name)
            .split(/[,\n\r]/)
            .map((one) => one.trim())
            .filter((one) => one !== '')),
    ];
    const { locales, displayTypes } = parser.vocabulary;
    for (const one of names) {
        const judgement = name === 'locale' ? (0,judge_locale/* judgeLocale */.E)(one, locales) : (0,judge_display_type/* judgeDisplayType */.U)(one, displayTypes);
        reportJudgement(parser, name, { text: one, judgement });
    }
    if (names.length === 0 && parser.has(name)) {
        parser.refuse('INPUT_INVALID', `Input "${name}" holds separators only`, `Name at least one ${describeNoun(name)}.`);
    }
    return names;
}
function describeNoun(name) {
    return name === 'locale' ? 'locale' : 'display type';
}
function reportJudgement(parser, name, { text, judgement }) {
    const noun = describeNoun(name);
    const message = `Input "${name}" holds "${text}", which is no known ${noun}`;
    switch (judgement.kind) {
        case 'known':
            return;
        case 'unknown':
            parser.warnings.push({
                message: `${message}; it is passed on, since Apple adds new ones`,
                hint: 'Check its spelling.',
            });
            return;
        case 'near-miss': {
            const because = judgement.reason === undefined ? '' : ` (${judgement.reason})`;
            parser.refuse('INPUT_INVALID', `${message}${because}`, `Did you mean ${judgement.suggestions.map((one) => (name === 'locale' ? one : parser.labelOf(one))).join(' or ')}?`);
            return;
        }
        case 'library-only':
            parser.refuse('INPUT_INVALID', `Input "${name}" holds "${text}", a placement group of the App Asset Library, which needs "backend: asset-library"`, 'Screenshot sets have display types, such as APP_IPHONE_67.');
            return;
        case 'invalid':
            parser.refuse('INPUT_INVALID', message, name === 'locale' ? 'Locales are written like en-US or ja.' : 'Display types are written like APP_IPHONE_67.');
    }
}
const UNITS_MS = { s: 1000, m: 60_000, h: 3_600_000 };
/** Milliseconds of an input such as `90s`, `15m` or `1h`; zero, and a problem, for anything else. */
function parseDuration(parser, name, otherwise) {
    const text = parser.optional(name) ?? otherwise;
    const match = /^(\d{1,6})([smh])$/.exec(text);
    const ms = Number(match?.[1] ?? 0) * (UNITS_MS[match?.[2] ?? ''] ?? 0);
    if (ms > 0)
        return ms;
    parser.refuse('INPUT_INVALID', `Input "${name}" is "${text}", not a duration above zero such as 90s, 15m or 1h`, 'Give a number with s, m or h.');
    return 0;
}

// EXTERNAL MODULE: ./src/state/target-query.ts
var target_query = __webpack_require__(5297);
;// CONCATENATED MODULE: ./src/action/inputs/parse-version-from-tag.ts
/**
 * The App Store version that a tag's name says: the first run of two or three numbers joined by dots that stands alone or
 * behind `v` at the start of the name or after `/`, `-`, `_`, `@`; or `v` and one number. `ios/2.1.0`, `release-2.1`,
 * `2.1.0-rc.1` and `v3` have one; undefined for a tag that says none.
 */
function parseVersionFromTag(tag) {
    const several = /(?:^|[/\-_@])v?(\d+\.\d+(?:\.\d+)?)(?!\.?\d)/i.exec(tag);
    const single = /(?:^|[/\-_@])v(\d+)(?![.\w])/i.exec(tag);
    return several?.[1] ?? single?.[1];
}

;// CONCATENATED MODULE: ./src/action/inputs/parse-target.ts



const DIRECT_TARGETS = [
    'app-version-localization',
    'custom-product-page-localization',
    'treatment-localization',
    'screenshot-set',
];
/** What selects among an app's localizations, and so has no meaning beside a direct target. */
const SELECTORS = [
    'bundle-id',
    'app-id',
    'platform',
    'version',
    'custom-product-page',
    'experiment',
    'treatment',
    'locale',
];
/** What platforms are called elsewhere. */
const PLATFORM_ALIASES = {
    iphone: 'IOS',
    ipad: 'IOS',
    ipados: 'IOS',
    mac: 'MAC_OS',
    osx: 'MAC_OS',
    macosx: 'MAC_OS',
    tv: 'TV_OS',
    appletv: 'TV_OS',
    appletvos: 'TV_OS',
    vision: 'VISION_OS',
    xros: 'VISION_OS',
};
/**
 * What the inputs name: a localization or set directly, or an app with what selects among its localizations. `validate` asks
 * for no app and no version: what is given is held against each other all the same.
 */
function parseTarget(parser, command) {
    const platform = parser.oneOf('platform', { allowed: target_query/* PLATFORMS */.P, aliases: PLATFORM_ALIASES }, 'IOS');
    const locales = parseNames(parser, 'locale');
    const direct = DIRECT_TARGETS.filter((name) => parser.has(name));
    const beside = SELECTORS.filter((name) => parser.has(name));
    const [first, ...others] = direct;
    if (first === undefined)
        return parseAppTarget(parser, { command, platform, locales });
    for (const other of [...others, ...beside]) {
        parser.refuse('INPUT_CONTRADICTION', `Inputs "${first}" and "${other}" contradict each other: "${first}" alone says which sets are meant`, `Leave out "${other}", or "${first}".`);
    }
    if (first === 'screenshot-set' && parser.has('display-type')) {
        parser.refuse('INPUT_CONTRADICTION', 'Inputs "screenshot-set" and "display-type" contradict each other: a set has its display type', 'Leave out "display-type", or name the localization instead of the set.');
    }
    const id = parseId(parser, first);
    switch (first) {
        case 'screenshot-set':
            return { kind: 'set', setId: id };
        case 'app-version-localization':
            return { kind: 'localization', localization: { kind: 'app-store-version', id } };
        case 'custom-product-page-localization':
            return { kind: 'localization', localization: { kind: 'custom-product-page', id } };
        case 'treatment-localization':
            return { kind: 'localization', localization: { kind: 'treatment', id } };
    }
}
function parseAppTarget(parser, { command, platform, locales }) {
    const hasBundleId = parser.has('bundle-id');
    if (hasBundleId && parser.has('app-id')) {
        parser.refuse('INPUT_CONTRADICTION', 'Inputs "bundle-id" and "app-id" both name the app', 'Keep one of the two: "app-id" saves a request, "bundle-id" reads better.');
    }
    else if (!hasBundleId && !parser.has('app-id') && command !== 'validate') {
        parser.refuse('INPUT_MISSING', `Nothing says which sets are meant: none of "bundle-id", "app-id", ${DIRECT_TARGETS.map((name) => `"${name}"`).join(', ')} is given`, 'Give "bundle-id", or the ID of a localization or a set. A variable behind it may be missing.');
    }
    const name = hasBundleId ? 'bundle-id' : 'app-id';
    if (name === 'app-id' && parser.has(name))
        parseId(parser, name);
    return {
        kind: 'app',
        app: { kind: name, value: parser.read(name) },
        platform,
        isPlatformGiven: parser.has('platform'),
        surface: parseSurface(parser, command),
        locales,
    };
}
function parseSurface(parser, command) {
    const page = parser.optional('custom-product-page');
    const experiment = parser.optional('experiment');
    const treatment = parser.optional('treatment');
    if ((experiment === undefined) !== (treatment === undefined)) {
        const [given, lacking] = experiment === undefined ? ['treatment', 'experiment'] : ['experiment', 'treatment'];
        parser.refuse('INPUT_MISSING', `Input "${given}" is given without "${lacking}"`, `Name the ${lacking} too.`);
    }
    if (page !== undefined && (experiment !== undefined || treatment !== undefined)) {
        parser.refuse('INPUT_CONTRADICTION', 'Inputs "custom-product-page" and "experiment" contradict each other: a run concerns one of them', 'Use a step of its own for each.');
    }
    const other = page !== undefined ? 'custom-product-page' : experiment !== undefined ? 'experiment' : undefined;
    if (other !== undefined)
        refuseMeaningless(parser, other);
    if (page !== undefined)
        return { kind: 'custom-product-page', page };
    if (experiment !== undefined && treatment !== undefined)
        return { kind: 'treatment', experiment, treatment };
    return { kind: 'version', version: parseVersion(parser, command) };
}
/** What says nothing of a page or an experiment: neither belongs to a version, and a page belongs to no platform. */
function refuseMeaningless(parser, surface) {
    const what = surface === 'experiment' ? 'an experiment' : 'a custom product page';
    for (const name of ['version', 'platform']) {
        if (!parser.has(name) || (name === 'platform' && surface === 'experiment'))
            continue;
        parser.refuse('INPUT_CONTRADICTION', `Inputs "${surface}" and "${name}" contradict each other: ${what} has no ${name}`, `Leave out "${name}".`);
    }
}
function parseVersion(parser, command) {
    const text = parser.optional('version');
    if (text === 'editable')
        return { kind: 'editable', reason: 'input "version"' };
    if (text !== undefined) {
        const otherwise = parseVersionFromTag(text);
        return {
            kind: 'exact',
            version: text,
            reason: 'input "version"',
            ...(otherwise === undefined || otherwise === text ? {} : { otherwise }),
        };
    }
    if (parser.env['GITHUB_REF_TYPE'] !== 'tag' || command === 'validate')
        return { kind: 'editable', reason: 'not run on a tag, "version" left out' };
    const tag = parser.env['GITHUB_REF_NAME'] ?? '';
    const version = parseVersionFromTag(tag);
    if (version !== undefined)
        return { kind: 'exact', version, reason: `tag ${tag}` };
    // A direct target needs no version, and has reported its own problems.
    parser.refuse('INPUT_MISSING', `The tag "${tag}" holds no version, and input "version" is left out`, 'Give "version" (such as 2.1.0, or editable), or name the tag like v2.1.0, ios/2.1.0 or release-2.1.');
    return { kind: 'editable', reason: 'no version in the tag' };
}

;// CONCATENATED MODULE: ./src/action/inputs/inputs.ts





const COMMANDS = ['apply', 'plan', 'check', 'read', 'pull', 'delete', 'validate'];
const YES_OR_NO = {
    allowed: ['true', 'false'],
    aliases: { yes: 'true', on: 'true', 1: 'true', no: 'false', off: 'false', 0: 'false' },
};
/** The command, for telling of a run whose inputs can't be used; the default where it isn't one. */
function readCommand(read) {
    return COMMANDS.find((one) => one === read('command')) ?? 'apply';
}
/** Parses all inputs. Throws an `InputError` with every problem at once. */
function parseInputs(context) {
    const parser = createParser(context);
    const command = parser.oneOf('command', { allowed: COMMANDS }, 'apply');
    checkEvent(parser, command);
    const displayTypes = parseNames(parser, 'display-type');
    const inputs = {
        command,
        target: parseTarget(parser, command),
        displayTypes,
        orderingFile: parser.optional('ordering-file'),
        screenshots: parser.optional('screenshots'),
        unlisted: parser.oneOf('unlisted', { allowed: ['keep', 'remove', 'fail'] }, 'keep'),
        missing: parser.oneOf('missing', { allowed: ['fail', 'skip'] }, 'fail'),
        backend: parser.oneOf('backend', { allowed: BACKENDS }, 'screenshot-sets'),
        processingTimeoutMs: parseDuration(parser, 'processing-timeout', '15m'),
        report: parser.optional('report'),
        showsThumbnails: parser.oneOf('thumbnails', YES_OR_NO, 'true') === 'true',
        comments: parser.oneOf('comment', YES_OR_NO, 'false') === 'true',
        githubToken: parser.read('github-token'),
        warnings: parser.warnings,
    };
    checkContradictions(parser, inputs);
    if (parser.issues.length > 0)
        throw new errors/* InputError */.dz(parser.issues);
    return inputs;
}

;// CONCATENATED MODULE: ./src/report/outputs.ts
/** Every output that the action sets; `action.yml` declares the same. */
const OUTPUT_NAMES = [
    'set-id',
    'set-ids',
    'screenshot-ids',
    'created',
    'changed',
    'uploaded',
    'removed',
    'reordered',
    'result',
    'result-file',
    'matrix',
    'report',
];
/** What the outputs are when nothing is known yet: no step that reads them meets an undefined value. */
const NO_OUTPUTS = {
    'set-id': '',
    'set-ids': '{}',
    'screenshot-ids': '[]',
    created: 'false',
    changed: 'false',
    uploaded: '0',
    removed: '0',
    reordered: '0',
    result: '{}',
    'result-file': '',
    matrix: '{"include":[]}',
    report: '',
};

// EXTERNAL MODULE: ./src/action/tell-runner.ts
var tell_runner = __webpack_require__(3042);
;// CONCATENATED MODULE: ./src/action/set-outputs.ts



/** Sets outputs; those set before are replaced. Throws an `InputError` (`ENVIRONMENT_INVALID`) where the runner's file can't be written. */
function setOutputs(outputs) {
    (0,tell_runner/* tellRunner */.s)('GITHUB_OUTPUT', () => {
        for (const name of OUTPUT_NAMES)
            if (outputs[name] !== undefined)
                core/* setOutput */.uH(name, outputs[name]);
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/files/has-error-code.ts
var has_error_code = __webpack_require__(1580);
// EXTERNAL MODULE: ./src/files/resolve-path.ts
var resolve_path = __webpack_require__(8635);
;// CONCATENATED MODULE: ./src/run/check-report-file.ts






/**
 * Where the HTML report goes; undefined where none is wanted. Makes sure, as far as can be told without writing, that a file
 * can be written there: throws an `InputError` before anything is done.
 */
async function checkReportFile({ inputs, roots, }) {
    if (inputs.report === undefined)
        return undefined;
    const file = await (0,resolve_path/* resolveWorkspacePath */.XI)(inputs.report, roots);
    const obstacle = await findObstacle(file.path);
    if (obstacle === undefined)
        return file;
    throw new errors/* InputError */.dz({
        code: 'INPUT_INVALID',
        message: `Input "report" is ${file.relativePath}, where no file can be written: ${obstacle}`,
        hint: 'Name a file, in a folder that may be written to. Nothing was done.',
    });
}
/** What stands against writing a file; folders that aren't there yet are made. */
async function findObstacle(path) {
    const found = await findNearest(path);
    if (found.path === path && found.isFolder)
        return 'it is a folder';
    if (found.path !== path && !found.isFolder)
        return `${found.path} is a file`;
    try {
        await (0,promises_.access)(found.path, external_node_fs_.constants.W_OK);
        return undefined;
    }
    catch {
        return `${found.path} may not be written to`;
    }
}
/** The path itself, or the nearest folder above it that is there. */
async function findNearest(path) {
    try {
        return { path, isFolder: (await (0,promises_.stat)(path)).isDirectory() };
    }
    catch (error) {
        if (!(0,has_error_code/* hasErrorCode */.U)(error, 'ENOENT', 'ENOTDIR') || (0,external_node_path_.dirname)(path) === path)
            throw error;
        return findNearest((0,external_node_path_.dirname)(path));
    }
}

// EXTERNAL MODULE: ./src/run/job.ts
var job = __webpack_require__(4766);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/app-store-connect/access/environment.ts
var environment = __webpack_require__(4870);
// EXTERNAL MODULE: ./src/images/display-types.ts
var display_types = __webpack_require__(3316);
// EXTERNAL MODULE: ./src/images/placement-groups.ts
var placement_groups = __webpack_require__(3090);
// EXTERNAL MODULE: ./src/issue-collector.ts
var issue_collector = __webpack_require__(1234);
;// CONCATENATED MODULE: ./src/wanted/names/locales.ts
/**
 * The locales that App Store Connect is known to have. Apple's specification gives a plain string without a list; this
 * is the list that fastlane keeps (`languages.rb`). A locale that isn't here is passed on with a warning.
 */
const LOCALES = [
    'ar-SA bn-BD ca cs da de-DE el en-AU en-CA en-GB en-US es-ES es-MX fi fr-CA fr-FR gu-IN he hi hr hu id it ja kn-IN',
    'ko ml-IN mr-IN ms nl-NL no or-IN pa-IN pl pt-BR pt-PT ro ru sk sl-SI sv ta-IN te-IN th tr uk ur-PK vi zh-Hans zh-Hant',
].flatMap((line) => line.split(' '));

;// CONCATENATED MODULE: ./src/action/inputs/key-inputs.ts
/** Reads the key's inputs; what is missing is found when the key is read. */
function readKeyInputs(read) {
    const issuerId = read('issuer-id');
    return {
        issuerId: issuerId === '' ? undefined : issuerId,
        keyId: read('api-key-id'),
        privateKey: read('api-private-key'),
    };
}

;// CONCATENATED MODULE: ./src/app-store-connect/access/key-layers.ts
/** What is wrapped around a private key, taken off: quotes, base64 (once or twice, of UTF-16 too), fastlane's JSON key file. */
/** No key is longer, however it is wrapped; bounds the work that a text that is none can make. */
const MAX_KEY_CHARACTERS = 16 * 1024;
/** JSON in base64 with a key in base64 twice is what people make at most. */
const MAX_LAYERS = 6;
const SEQUENCE = 0x30;
/** Takes off one layer after the other. A text that is too long for any key is left as it is. */
function peelKeyText(given) {
    let text = unfold(given);
    let file;
    const texts = [given.trim(), text];
    while (given.length <= MAX_KEY_CHARACTERS && texts.length < MAX_LAYERS) {
        if (text.startsWith('{')) {
            const found = readKeyFile(texts.length === 2 ? given : (texts.at(-1) ?? ''));
            if (found === undefined)
                break;
            file = found.file;
            text = unfold(found.key);
        }
        else {
            const bytes = text.includes('-----') ? undefined : decodeBase64(text);
            if (bytes === undefined)
                break;
            const inner = decodeText(bytes).trim();
            // What holds no further layer is the key's own bytes.
            if (!/^\{|-----|^[A-Za-z0-9+/_\s-]{80,}=*\s*$/.test(unfold(inner))) {
                return { texts, bytes: bytes[0] === SEQUENCE ? bytes : undefined, file };
            }
            text = inner.startsWith('{') ? inner : unfold(inner);
        }
        texts.push(text);
    }
    return { texts, bytes: undefined, file };
}
/** Undoes what shells, JSON and editors do to a key: quotes, written-out line ends, a byte order mark. */
function unfold(text) {
    return unquote(text)
        .replace(/\\r|\r/g, '')
        .replace(/\\n/g, '\n')
        .trim();
}
function unquote(text) {
    return text
        .replace(/^\uFEFF/, '')
        .trim()
        .replace(/^(["'`])([\s\S]*)\1$/, '$2')
        .trim();
}
/** Undefined for a text that is no JSON object, or one without a text `key`. */
function readKeyFile(text) {
    const object = parseObject(unquote(text)) ?? parseObject(writeOutLineEnds(unquote(text)));
    if (object === undefined || typeof object['key'] !== 'string')
        return undefined;
    return { key: object['key'], file: { keyId: textOf(object['key_id']), issuerId: textOf(object['issuer_id']) } };
}
/** JSON has no line ends in its texts, but a key pasted into one by hand does. */
function writeOutLineEnds(json) {
    return json.replace(/"[^"]*"/g, (text) => text.replace(/\r?\n/g, '\\n'));
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}
function textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
function decodeBase64(text) {
    const joined = text.replace(/\s/g, '');
    return joined.length >= 80 && /^[A-Za-z0-9+/_-]+=*$/.test(joined) ? Buffer.from(joined, 'base64') : undefined;
}
/** PowerShell encodes UTF-16, with a byte order mark or without. */
function decodeText(bytes) {
    const isLittle = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] !== 0 && bytes[1] === 0);
    const isBig = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] !== 0);
    if (!isLittle && !isBig)
        return bytes.toString('utf8').replace(/^\uFEFF/, '');
    const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
    return (isBig ? Buffer.from(even).swap16() : even).toString('utf16le').replace(/^\uFEFF/, '');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/app-store-connect/access/key-text.ts


/** What a key has to be, in words. */
const KEY_NEEDED = 'an EC private key on the curve P-256';
/** By PEM label: how the bytes inside are read. */
const KEY_FORMATS = new Map([
    ['PRIVATE KEY', 'pkcs8'],
    ['EC PRIVATE KEY', 'sec1'],
]);
/** By PEM label: what people paste instead. */
const OTHER_LABELS = new Map([
    ['CERTIFICATE', 'a certificate'],
    ['CERTIFICATE REQUEST', 'a certificate request'],
    ['PUBLIC KEY', 'a public key'],
    ['EC PUBLIC KEY', 'a public key'],
    ['RSA PUBLIC KEY', 'a public key'],
    ['RSA PRIVATE KEY', 'an RSA key'],
    ['DSA PRIVATE KEY', 'a DSA key'],
    ['ENCRYPTED PRIVATE KEY', 'a key that is encrypted with a password'],
    ['OPENSSH PRIVATE KEY', 'an SSH key'],
    ['PGP PRIVATE KEY BLOCK', 'a PGP key'],
]);
/**
 * Reads a private key in any form in which people store it as a secret: PEM, PEM with `\n` written out, on one line or
 * in quotes, base64 of the PEM or of the bytes inside it, fastlane's JSON key file. The answer holds no part of the text.
 */
function readKeyText({ texts, bytes }) {
    const innermost = texts.at(-1) ?? '';
    if (innermost === '')
        return { kind: 'other', looksLike: 'empty text' };
    if (bytes !== undefined)
        return readDer(bytes, 'pkcs8');
    const mayBePem = innermost.length <= MAX_KEY_CHARACTERS && !innermost.startsWith('{');
    return (mayBePem ? readPem(innermost) : undefined) ?? describeText(innermost);
}
function readPem(text) {
    if (!text.includes('-----BEGIN'))
        return text.includes('-----END ') ? cutShort() : undefined;
    const blocks = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+?) *-----([\s\S]*?)-----END \1 *-----/g)].map(([, label = '', body = '']) => ({ label, body }));
    const block = blocks.find((one) => one.label.endsWith('PRIVATE KEY')) ?? blocks[0];
    if (block === undefined)
        return cutShort();
    if (block.body.includes('ENCRYPTED'))
        return { kind: 'other', looksLike: 'a key that is encrypted with a password' };
    const format = KEY_FORMATS.get(block.label);
    if (format === undefined) {
        return { kind: 'other', looksLike: OTHER_LABELS.get(block.label) ?? 'a PEM file of another kind' };
    }
    return readDer(Buffer.from(block.body.replace(/\s/g, ''), 'base64'), format);
}
function readDer(bytes, type) {
    try {
        const key = (0,external_node_crypto_.createPrivateKey)({ key: bytes, format: 'der', type });
        const kind = key.asymmetricKeyType;
        if (kind === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1')
            return { kind: 'key', key };
        if (kind === 'ec')
            return { kind: 'other', looksLike: 'an EC key on another curve' };
        return { kind: 'other', looksLike: kind === 'rsa' || kind === 'rsa-pss' ? 'an RSA key' : `a key for ${kind}` };
    }
    catch {
        // The reason that OpenSSL gives says nothing to a user, and the text itself must not be shown.
        return isCut(bytes) ? cutShort() : { kind: 'other', looksLike: 'a damaged key or another kind of binary file' };
    }
}
/** Whether the length that a DER sequence announces is more than there is. */
function isCut(bytes) {
    const first = bytes[1] ?? 0;
    if (bytes[0] !== 0x30)
        return bytes.length === 0;
    if (first < 0x80)
        return bytes.length < first + 2;
    const digits = first - 0x80;
    return digits > 4 || bytes.length < digits + 2 || bytes.readUIntBE(2, digits) + 2 + digits > bytes.length;
}
function cutShort() {
    return {
        kind: 'other',
        looksLike: 'a PEM file that was cut short',
        advice: 'Store the whole file, from the BEGIN line to the END line; a secret that was set from a shell often keeps only the first line.',
    };
}
const TEXTS = [
    { test: /^\*+$/, looksLike: 'a masked value' },
    {
        test: /^\{/,
        looksLike: 'JSON that can\'t be read, or has no text "key"',
        advice: 'A JSON key file, as fastlane reads it, holds "key_id", "issuer_id" and "key", which is the content of the .p8 file.',
    },
    {
        test: /^[^\n]*\.p8$/i,
        looksLike: 'the path of a .p8 file',
        advice: 'Give the content of the file, not its path.',
    },
    {
        test: /^[A-Z0-9]{8,14}$/,
        looksLike: 'a key ID',
        advice: 'The key ID belongs in api-key-id.',
    },
    {
        test: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
        looksLike: 'an issuer ID',
        advice: 'The issuer ID belongs in issuer-id.',
    },
    { test: /^\$\{?\{?|^%[A-Z_]+%$/, looksLike: 'the name of a variable that was not replaced' },
    { test: /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/, looksLike: 'a token' },
    { test: /^ssh-|^ecdsa-/, looksLike: 'a public key' },
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a binary file, such as a .p12
    { test: /[\u0000-\u0008\uFFFD]/, looksLike: 'a binary file, such as a .p12' },
];
function describeText(text) {
    const known = TEXTS.find(({ test }) => test.test(text));
    if (known === undefined)
        return { kind: 'other', looksLike: `text that is no key, ${text.length} characters long` };
    return { kind: 'other', looksLike: known.looksLike, ...(known.advice === undefined ? {} : { advice: known.advice }) };
}

;// CONCATENATED MODULE: ./src/app-store-connect/access/credentials.ts



const SECRET_MAY_BE_MISSING = 'The secret or variable behind it may be missing: check its name, and note that GitHub gives pull requests from forks no secrets.';
const WHERE = 'App Store Connect → Users and Access → Integrations → App Store Connect API';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/**
 * Returns credentials. What is left out of the IDs is taken from the JSON key file, where the key is one. Throws a
 * `CredentialError` with everything that is missing or wrong; no message holds any part of the inputs.
 */
function parseCredentials(inputs) {
    const layers = peelKeyText(inputs.privateKey);
    const keyId = inputs.keyId.trim() || layers.file?.keyId;
    const issuerId = inputs.issuerId?.trim() || layers.file?.issuerId;
    const key = readKey(layers);
    const issues = [
        ...checkKeyId(keyId),
        ...checkIssuerId(issuerId),
        ...checkAgreement(inputs, layers.file),
        ...('issue' in key ? [key.issue] : []),
    ];
    if (issues.length > 0 || 'issue' in key || keyId === undefined)
        throw new errors/* CredentialError */.oA(issues);
    return { issuerId, keyId, privateKey: key.privateKey };
}
function readKey(layers) {
    if (layers.texts[0] === '') {
        const message = 'Input "api-private-key" is empty';
        return { issue: { code: 'INPUT_MISSING', message, hint: SECRET_MAY_BE_MISSING } };
    }
    const reading = readKeyText(layers);
    if (reading.kind === 'key')
        return { privateKey: reading.key };
    const takes = `It takes the content of the .p8 file that Apple gives once when the key is made (${WHERE}), as it is, with \\n written out, or as base64; or fastlane's JSON key file. Where it comes from a secret, that may be missing or the wrong one.`;
    return {
        issue: {
            code: 'CREDENTIAL_INVALID',
            message: `Input "api-private-key" is not ${KEY_NEEDED}: it looks like ${reading.looksLike}`,
            hint: reading.advice === undefined ? takes : `${reading.advice} ${takes}`,
        },
    };
}
/** Two words for one thing must agree: which of them is meant can't be told. */
function checkAgreement({ keyId, issuerId }, file) {
    const pairs = [
        { input: 'api-key-id', field: 'key_id', given: keyId.trim(), there: file?.keyId },
        { input: 'issuer-id', field: 'issuer_id', given: issuerId?.trim() ?? '', there: file?.issuerId },
    ];
    return pairs
        .filter(({ given, there }) => given !== '' && there !== undefined && given.toLowerCase() !== there.toLowerCase())
        .map(({ input, field }) => ({
        code: 'INPUT_CONTRADICTION',
        message: `Input "${input}" and "${field}" in the JSON key file of "api-private-key" contradict each other`,
        hint: `Leave out "${input}": the key file says it.`,
    }));
}
/**
 * Every form of a private key that must not be seen in a log, to be masked before the key is parsed: the text as given,
 * its lines, what base64 and JSON hide. Armour lines and whatever is too short to be part of a key are left out, since a
 * mask over an ordinary word makes the whole log unreadable.
 */
function secretsOf(privateKey) {
    const { texts } = peelKeyText(privateKey);
    const bodies = texts.map((text) => text.replace(/-----(BEGIN|END) [A-Z0-9 ]+-----/g, '\n').replace(/\\[rn]/g, '\n'));
    const lines = [...texts, ...bodies].flatMap((text) => [...text.split(/[\r\n]+/), ...text.split(/\s+/)]);
    const joined = bodies.map((body) => body.replace(/\s/g, ''));
    return [...new Set([...lines, ...joined].map((line) => line.trim()).filter(isTelling))];
}
function isTelling(text) {
    return text.length >= 16 && !/^-----(BEGIN|END) [A-Z0-9 ]+-----$/.test(text) && !/^\*+$/.test(text);
}
function checkIssuerId(issuerId) {
    if (issuerId === undefined || UUID.test(issuerId))
        return [];
    return [
        {
            code: 'CREDENTIAL_INVALID',
            message: `Input "issuer-id" is not a UUID${describeSwap(issuerId)}`,
            hint: `The issuer ID stands above the list of team keys (${WHERE}); leave the input out for an individual key.`,
        },
    ];
}
function checkKeyId(keyId) {
    if (keyId === undefined) {
        const hint = `${SECRET_MAY_BE_MISSING} Beside a JSON key file that holds "key_id" it may be left out.`;
        return [{ code: 'INPUT_MISSING', message: 'Input "api-key-id" is empty', hint }];
    }
    if (/^[A-Za-z0-9-]{1,64}$/.test(keyId) && !UUID.test(keyId))
        return [];
    return [
        {
            code: 'CREDENTIAL_INVALID',
            message: `Input "api-key-id" is not a key ID, which is made of letters and digits${describeSwap(keyId)}`,
            hint: `The key ID stands beside the key (${WHERE}) and in the name of its file, AuthKey_<key ID>.p8.`,
        },
    ];
}
function describeSwap(text) {
    if (UUID.test(text))
        return ': it looks like the issuer ID, which belongs in issuer-id';
    if (/-----BEGIN|\n/.test(text) || text.length > 100)
        return ': it looks like the private key, which belongs in api-private-key';
    if (/\.p8$|^AuthKey_/i.test(text))
        return ': it looks like the name of the key\'s file, in which the ID stands behind "AuthKey_"';
    if (/^[A-Z0-9]{8,14}$/.test(text))
        return ': it looks like a key ID or a team ID';
    return '';
}

;// CONCATENATED MODULE: ./src/run/read-credentials.ts


/**
 * Reads the key, which is masked before anything else is done with it. Throws a `CredentialError` for one that is missing or
 * can't be used.
 */
function readCredentials({ readInput, log }) {
    const key = readKeyInputs(readInput);
    for (const secret of secretsOf(key.privateKey))
        log.mask(secret);
    return parseCredentials(key);
}

;// CONCATENATED MODULE: ./src/run/read-settings.ts










/** The names that a run may use: the library has display types of its own, and its groups' names. */
const VOCABULARIES = {
    'screenshot-sets': { locales: LOCALES, displayTypes: [...display_types/* DISPLAY_TYPES */.rU.keys()] },
    'asset-library': { locales: LOCALES, displayTypes: placement_groups/* LIBRARY_NAMES */.dJ },
};
/** Reads inputs, key and environment. Throws one `InputError` with the problems of all three. */
function readSettings({ readInput, env, log }) {
    const found = new issue_collector/* IssueCollector */.p();
    const needsKey = readCommand(readInput) !== 'validate';
    const credentials = needsKey ? found.collect(() => readCredentials({ readInput, log })) : undefined;
    const vocabulary = VOCABULARIES[readBackend(readInput)];
    const inputs = found.collect(() => parseInputs({ read: readInput, env, vocabulary, platformOf, labelOf: display_types/* labelDisplayType */.Hv }));
    const api = found.collect(() => (0,environment/* readApiEnvironment */.q)(env));
    if (inputs === undefined || api === undefined || !found.isEmpty)
        throw new errors/* InputError */.dz(found.issues);
    const workspace = env['GITHUB_WORKSPACE'] || process.cwd();
    return {
        inputs,
        credentials,
        api,
        vocabulary,
        platformOf,
        roots: { workspace, runnerTemp: env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)() },
    };
}
function platformOf(displayType) {
    return (0,display_types/* findDisplayType */.kD)(displayType)?.platform;
}

// EXTERNAL MODULE: ./src/plan/compare-picture.ts
var compare_picture = __webpack_require__(8887);
// EXTERNAL MODULE: ./src/bounds.ts
var bounds = __webpack_require__(186);
;// CONCATENATED MODULE: ./src/report/render-result.ts

/** Bytes of UTF-8 that an output may have, so that a later step can take it through its environment. */
const OUTPUT_BYTES = 65_536;
/** Characters that are left of a message, and of a hint, where even the sets that failed are too many. */
const CUT_CHARACTERS = 120;
/**
 * The result as JSON of less than 64 KiB. Beyond that it leaves out `before` and `after` of unchanged sets, then of all, then
 * unchanged sets, then changed ones, as many from the end as it takes. Sets with an error go last, and their messages are cut
 * before. It is valid JSON always.
 */
function renderResult(result) {
    const whole = JSON.stringify(result);
    if (fits(whole))
        return whole;
    const { sets } = result;
    const changed = sets.filter((set) => !isUnchanged(set)).map(omitScreenshots);
    const failed = changed.filter((set) => set.error !== null);
    const cut = failed.map(cutMessages);
    const render = (left) => JSON.stringify({ ...result, sets: left, truncated: true });
    return ([sets.map((set) => (isUnchanged(set) ? omitScreenshots(set) : set)), sets.map(omitScreenshots), changed]
        .map(render)
        .find(fits) ??
        findMost(changed.length - failed.length, (count) => render(takeChanged(changed, count))) ??
        findMost(cut.length, (count) => render(cut.slice(0, count))) ??
        render([]));
}
function isUnchanged({ changed, error }) {
    return !changed && error === null;
}
function omitScreenshots({ before, after, ...rest }) {
    return rest;
}
function cutMessages(set) {
    if (set.error === null)
        return set;
    const { code, message, hint } = set.error;
    return {
        ...set,
        error: { code, message: (0,bounds/* shorten */.m)(message, CUT_CHARACTERS), hint: hint && (0,bounds/* shorten */.m)(hint, CUT_CHARACTERS) },
    };
}
/** The sets with an error, and the first so many of those without. */
function takeChanged(sets, count) {
    const good = new Set(sets.filter((set) => set.error === null).slice(0, count));
    return sets.filter((set) => set.error !== null || good.has(set));
}
/** The text with the greatest count, up to `most`, that fits; undefined where not even the one with none does. */
function findMost(most, render) {
    let best;
    let [low, high] = [0, most];
    while (low <= high) {
        const middle = Math.ceil((low + high) / 2);
        const text = render(middle);
        if (fits(text))
            [best, low] = [text, middle + 1];
        else
            high = middle - 1;
    }
    return best;
}
function fits(text) {
    return Buffer.byteLength(text) < OUTPUT_BYTES;
}

// EXTERNAL MODULE: ./src/report/result.ts
var report_result = __webpack_require__(5781);
;// CONCATENATED MODULE: ./src/report/create-outputs.ts


/** Creates the outputs from what was done to each set. */
function createOutputs(run) {
    const { outcomes } = run;
    const result = (0,report_result/* createResult */.k)(run);
    const [only] = outcomes.length === 1 ? outcomes : [];
    const setIds = JSON.stringify(createSetIds(outcomes));
    const matrix = JSON.stringify(createMatrix(outcomes));
    return {
        outputs: {
            'set-id': only === undefined ? '' : (presentSetId(only) ?? ''),
            'set-ids': isTooLarge(setIds) ? '{}' : setIds,
            'screenshot-ids': JSON.stringify(only === undefined ? [] : createScreenshotIds(only)),
            created: String(outcomes.some((outcome) => outcome.created)),
            changed: String(result.changed),
            uploaded: String(sum(outcomes, (outcome) => outcome.uploaded.length)),
            removed: String(sum(outcomes, (outcome) => outcome.removed.length)),
            reordered: String(sum(outcomes, (outcome) => (outcome.reordered ? 1 : 0))),
            result: renderResult(result),
            matrix: isTooLarge(matrix) ? NO_MATRIX : matrix,
        },
        tooLarge: [
            ...(isTooLarge(setIds) ? ['set-ids'] : []),
            ...(isTooLarge(matrix) ? ['matrix'] : []),
        ],
        resultJson: JSON.stringify(result),
    };
}
/** What can be given to `strategy.matrix` without naming a job. */
const NO_MATRIX = '{"include":[]}';
function createScreenshotIds({ after }) {
    return after.flatMap((item) => (item.kind === 'screenshot' ? [item.screenshot.id] : []));
}
/** Locale → display type → set ID, without sets that aren't there. */
function createSetIds(outcomes) {
    const there = outcomes.filter((outcome) => presentSetId(outcome) !== null);
    const byLocale = Map.groupBy(there, (outcome) => outcome.locale);
    return Object.fromEntries([...byLocale].map(([locale, sets]) => [
        locale,
        Object.fromEntries(sets.map(({ displayType, setId }) => [displayType, setId ?? ''])),
    ]));
}
/** One job for each locale in which something differs, or differed, with the display types concerned. */
function createMatrix(outcomes) {
    const changed = Map.groupBy(outcomes.filter(report_result/* isChanged */.H), (outcome) => outcome.locale);
    return {
        include: [...changed].map(([locale, sets]) => ({
            locale,
            'display-type': sets.map((set) => set.displayType).join(','),
        })),
    };
}
/** The ID of a set that is there: one that was deleted has none any more. */
function presentSetId(outcome) {
    return outcome.deleted === true ? null : outcome.setId;
}
function isTooLarge(text) {
    return Buffer.byteLength(text) >= OUTPUT_BYTES;
}
function sum(outcomes, count) {
    return outcomes.reduce((total, outcome) => total + count(outcome), 0);
}

// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(4512);
;// CONCATENATED MODULE: ./src/report/describe-end.ts

/** What a run did in all, in one line, such as `✓ 1 of 3 sets changed · 2 uploaded · 9 requests · 12.4 s`. */
function describeEnd(report) {
    const { sign, text } = (0,headline/* createHeadline */.bt)(report);
    const figures = [...(0,headline/* listCounts */.TP)(report).filter(({ value }) => value !== '0'), ...(0,headline/* listCosts */.B_)(report)];
    return [`${sign} ${text}`, ...figures.map(({ value, label }) => `${value} ${label}`.trim())].join(' · ');
}

// EXTERNAL MODULE: ./src/report/name-set.ts
var name_set = __webpack_require__(9982);
;// CONCATENATED MODULE: ./src/report/list-errors.ts

/** Every error of a run as an annotation tells it, what ended the run as a whole last. Each is told once, a cancel too. */
function listErrors({ outcomes, failure }) {
    const ofSets = outcomes.flatMap((outcome) => outcome.errors.map((error) => (0,name_set/* nameSet */.M)(error, outcome)));
    const all = failure === undefined ? ofSets : [...ofSets, failure];
    const cancel = all.find(isCancel);
    return [...new Set(all.filter((error) => error === cancel || !isCancel(error)))];
}
function isCancel({ code }) {
    return code === 'CANCELLED';
}

// EXTERNAL MODULE: ./src/action/github/github.ts
var github_github = __webpack_require__(1933);
;// CONCATENATED MODULE: ./src/action/publish.ts












/**
 * Tells what a run did, also where it failed. First what can't fail, or hardly: an annotation for each error, and the outputs.
 * Then what can: files, summary, report, comment, each on its own: what can't be told is itself told in the log. The last line
 * says what was done in all.
 */
async function publish(publication, runtime) {
    const { report, inputs, writeReport, timeScale } = publication;
    const { env, log, signal } = runtime;
    for (const error of listErrors(report))
        log.fail(error);
    const { outputs, tooLarge, resultJson } = createOutputs(report);
    await orFail(log, async () => setOutputs(outputs), report.failure);
    for (const name of tooLarge) {
        log.warn({
            message: `Output "${name}" would be larger than 64 KiB and is left empty`,
            hint: 'Read it from the file that the output "result-file" names, or narrow the run by "locale" or "display-type".',
        });
    }
    await orWarn(log, RESULT_LACKS, () => writeResultFile(resultJson, env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)()));
    // What GitHub is asked from here on is a convenience, and has one limit together.
    const github = { env, token: inputs?.githubToken ?? '', signal, limit: (0,github_github/* limitTime */.DZ)(CONVENIENCE_MS, timeScale) };
    if (env['GITHUB_STEP_SUMMARY'])
        await orWarn(log, SUMMARY_LACKS, () => writeSummary(report, github));
    if (writeReport !== undefined)
        await orFail(log, async () => setOutputs({ report: await writeReport() }));
    if (inputs?.comments)
        await orWarn(log, COMMENT_LACKS, () => comment(report, inputs, { github, log }));
    log.info(describeEnd(report));
}
/** For what the user asked for: the step fails where it can't be had. What is told already isn't told again. */
async function orFail(log, task, told) {
    try {
        await task();
    }
    catch (error) {
        const failure = (0,errors/* toActionError */.ie)(error);
        if (failure.message !== told?.message)
            log.fail(failure);
    }
}
const RESULT_LACKS = {
    message: 'The result could not be written to a file of its own',
    hint: 'The output "result-file" is empty; "result" holds what fits into 64 KiB. RUNNER_TEMP must name a folder with room in it.',
};
const SUMMARY_LACKS = {
    message: 'The summary could not be written',
    hint: "Outputs and log say the same. Look whether the runner's disk is full.",
};
const COMMENT_LACKS = {
    message: 'The comment could not be written',
    hint: 'Outputs and summary say the same.',
};
/** For what is told beside: the step ends as it would. */
async function orWarn(log, { message, hint }, task) {
    try {
        await task();
    }
    catch (error) {
        log.warn({ message: `${message}: ${error instanceof Error ? error.message : String(error)}`, hint });
    }
}
/** Writes the whole result to a file in the runner's temporary folder, and tells its path. */
async function writeResultFile(json, folder) {
    const path = (0,external_node_path_.join)(folder, `screenshot-sets-${(0,external_node_crypto_.randomUUID)()}.json`);
    await (0,promises_.writeFile)(path, json, { flag: 'wx' });
    setOutputs({ 'result-file': path });
}
async function writeSummary(report, github) {
    const { renderSummary } = await __webpack_require__.e(/* import() */ 935).then(__webpack_require__.bind(__webpack_require__, 4935));
    const images = report.showsThumbnails ? listUnshownImages(report) : [];
    const { linkImages } = await __webpack_require__.e(/* import() */ 29).then(__webpack_require__.bind(__webpack_require__, 5029));
    const links = await linkImages(images, github);
    const localImageUrl = (image) => links.get(image.path);
    await core/* summary */.z.addRaw(renderSummary(report, { localImageUrl }), true).write();
}
/** Images that Apple has no picture of yet: those that would be uploaded, and those that it hasn't processed. */
function listUnshownImages({ outcomes }) {
    return outcomes.flatMap(({ after, uploaded }) => {
        const shown = new Set(after.flatMap((item) => item.kind === 'screenshot' && item.screenshot.rendition !== null ? [(0,compare_picture/* md5Of */.iF)(item.screenshot.checksum)] : []));
        return uploaded.filter((image) => !shown.has(image.md5));
    });
}
/** Links and comment together take no longer than this. */
const CONVENIENCE_MS = 5_000;
/** Commands whose plan is worth a comment. */
const COMMENTED = new Set(['plan', 'check']);
async function comment(report, inputs, { github, log }) {
    if (!COMMENTED.has(report.command)) {
        log.info(`No comment was made: the command is ${report.command}, and comments tell of plan and check.`);
        return;
    }
    const { renderPlanTable } = await __webpack_require__.e(/* import() */ 812).then(__webpack_require__.bind(__webpack_require__, 1812));
    const { keepComment } = await __webpack_require__.e(/* import() */ 203).then(__webpack_require__.bind(__webpack_require__, 9203));
    await keepComment({ text: renderPlanTable(report), target: createTargetKey(inputs), access: github, log });
}
/** The target as the inputs name it: known also where the run failed before it was found. */
function createTargetKey({ target, displayTypes }) {
    return JSON.stringify([target, displayTypes]);
}

;// CONCATENATED MODULE: ./src/run/tell.ts


/** Tells what is on record, whatever ended the run. Never rejects. */
async function tell(record, runtime) {
    const { settings, reportFile, startedAt } = record;
    const report = {
        command: record.command,
        target: record.target,
        outcomes: record.outcomes(),
        warnings: record.warnings,
        failure: record.failure,
        requests: record.requests,
        durationMs: performance.now() - startedAt,
        showsThumbnails: settings?.inputs.showsThumbnails ?? true,
    };
    async function writeReport() {
        if (reportFile === undefined)
            return '';
        const { writeReport: write } = await __webpack_require__.e(/* import() */ 888).then(__webpack_require__.bind(__webpack_require__, 2888));
        return write(report, reportFile, runtime);
    }
    try {
        await publish({
            report,
            inputs: settings?.inputs,
            writeReport: reportFile === undefined ? undefined : writeReport,
            timeScale: settings?.api.timeScale ?? 1,
        }, runtime);
    }
    catch (error) {
        runtime.log.fail((0,errors/* toActionError */.ie)(error));
    }
}

;// CONCATENATED MODULE: ./src/run.ts










/** Runs the action in this process. `signal` aborts when the job is cancelled. */
async function runAction(signal) {
    boundMemory();
    await run(createRuntime(signal));
}
/**
 * One run of the action: inputs → wanted → target and state → command → report. It never rejects: what can go wrong with a run
 * is reported, and the step fails. What comes behind the inputs is loaded only when they are right.
 */
async function run(runtime) {
    const record = (0,job/* createRunRecord */.D)(readCommand(runtime.readInput));
    try {
        setOutputs(NO_OUTPUTS);
        runtime.signal.throwIfAborted();
        const settings = readSettings(runtime);
        record.settings = settings;
        (0,job/* warn */.R)(record, settings.inputs.warnings, runtime);
        record.reportFile = await checkReportFile(settings);
        const { readWishes } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(403)]).then(__webpack_require__.bind(__webpack_require__, 7403));
        const wishes = await readWishes(settings, { runtime, record });
        const { carryOut } = await __webpack_require__.e(/* import() */ 341).then(__webpack_require__.bind(__webpack_require__, 5341));
        await carryOut(settings, wishes, { runtime, record });
    }
    catch (error) {
        record.failure = (0,errors/* toActionError */.ie)(error);
    }
    await tell(record, runtime);
}


/***/ }),

/***/ 4766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createRunRecord),
/* harmony export */   R: () => (/* binding */ warn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

/** Returns the record of a run that begins now. */
function createRunRecord(command) {
    return {
        startedAt: performance.now(),
        command,
        settings: undefined,
        reportFile: undefined,
        target: '',
        outcomes: () => [],
        requests: 0,
        warnings: [],
        failure: undefined,
    };
}
/** Puts warnings into the log and on record. */
function warn(record, warnings, { log }) {
    for (const warning of warnings.map(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .boundNotice */ .b8)) {
        record.warnings.push(warning);
        log.warn(warning);
    }
}


/***/ }),

/***/ 5297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ PLATFORMS)
/* harmony export */ });
const PLATFORMS = ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS'];


/***/ }),

/***/ 7956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance)
/* harmony export */ });
/**
 * The number of characters to insert, remove, replace or swap with their neighbour to make `a` into `b`; `limit + 1` as
 * soon as it is known to be more than `limit`.
 */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let cost = Math.min(replaced, at(previous, j) + 1, at(current, j - 1) + 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                cost = Math.min(cost, at(beforePrevious, j - 2) + 1);
            current.push(cost);
        }
        if (Math.min(...current) > limit)
            return limit + 1;
        beforePrevious = previous;
        previous = current;
    }
    return Math.min(at(previous, b.length), limit + 1);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 3717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ judgeDisplayType)
/* harmony export */ });
/* unused harmony export DISPLAY_TYPE_SHAPE */
/* harmony import */ var _edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7956);

/*
 * An unknown display type is either a slip (an error that suggests the right one) or one that Apple has added since (passed on
 * with a warning). It is a slip, by the first rule that applies, when it
 *  1. equals a known one but for case, `_`, `-`, blanks, dots and a missing APP_       app_iphone_67, iPhone 6.7, APP_APPLETV
 *  2. is a device or size that Apple files under another name (the table below)       APP_IPHONE_69, APP_MAC
 *  3. is a known one with words left out                                              IPHONE_67, APP_VISION_PRO
 *  4. differs from known ones in numbers only, and the last number isn't beyond all of
 *     theirs, or is one of theirs with its digits in another order                    APP_IPHONE_66, APP_IPHONE_76
 *  5. differs by one character (two in a long one), numbers aside                     APP_IPHNE_67
 * and it is new when its number is beyond all of its family (APP_IPHONE_71), when it is a known one with further words
 * (APP_WATCH_ULTRA_4), or when it is like none (APP_IPHONE_DUO).
 */
/** How one looks that Apple has added since. */
const DISPLAY_TYPE_SHAPE = /^[A-Z][A-Z0-9_]+$/;
const MAX_SUGGESTIONS = 8;
/** Words that tell no display type from another. */
const PREFIXES = ['APP', 'IMESSAGE'];
/** What people write for a device, and where Apple files its screenshots ("Screenshot specifications" in App Store Connect Help). */
const FILED_UNDER = {
    APP_IPHONE_69: { name: '6.9" iPhones', types: ['APP_IPHONE_67'] },
    APP_IPHONE_63: { name: '6.3" iPhones', types: ['APP_IPHONE_61'] },
    APP_IPHONE_54: { name: '5.4" iPhones', types: ['APP_IPHONE_58'] },
    APP_IPAD_13: { name: '13" iPads', types: ['APP_IPAD_PRO_3GEN_129'] },
    APP_IPAD_PRO_13: { name: '13" iPads', types: ['APP_IPAD_PRO_3GEN_129'] },
    APP_IPAD_PRO_3GEN_13: { name: '13" iPads', types: ['APP_IPAD_PRO_3GEN_129'] },
    APP_IPAD_129: { name: '12.9" iPads', types: ['APP_IPAD_PRO_3GEN_129', 'APP_IPAD_PRO_129'] },
    APP_IPAD_11: { name: '11" iPads', types: ['APP_IPAD_PRO_3GEN_11'] },
    APP_IPAD_PRO_11: { name: '11" iPads', types: ['APP_IPAD_PRO_3GEN_11'] },
    APP_IPAD_109: { name: '10.9" iPads', types: ['APP_IPAD_PRO_3GEN_11'] },
    APP_WATCH_SERIES_5: { name: 'Apple Watch Series 4 to 6', types: ['APP_WATCH_SERIES_4'] },
    APP_WATCH_SERIES_6: { name: 'Apple Watch Series 4 to 6', types: ['APP_WATCH_SERIES_4'] },
    APP_WATCH_SERIES_8: { name: 'Apple Watch Series 7 to 9', types: ['APP_WATCH_SERIES_7'] },
    APP_WATCH_SERIES_9: { name: 'Apple Watch Series 7 to 9', types: ['APP_WATCH_SERIES_7'] },
    APP_WATCH_SERIES_11: { name: 'Apple Watch Series 10 and later', types: ['APP_WATCH_SERIES_10'] },
    APP_WATCH_ULTRA_2: { name: 'Apple Watch Ultra', types: ['APP_WATCH_ULTRA'] },
    APP_WATCH_ULTRA_3: { name: 'Apple Watch Ultra', types: ['APP_WATCH_ULTRA'] },
    APP_MAC: { name: 'Mac', types: ['APP_DESKTOP'] },
    APP_MACOS: { name: 'Mac', types: ['APP_DESKTOP'] },
    APP_MAC_OS: { name: 'Mac', types: ['APP_DESKTOP'] },
};
function isPlacementGroup(name) {
    return /^[A-Z][\w-]*[_-]PROFILE$/i.test(name);
}
/** What a display type that a user wrote is taken for, against the known ones; the rules stand above. */
function judgeDisplayType(text, known) {
    if (known.includes(text))
        return { kind: 'known' };
    const hasGroups = known.some(isPlacementGroup);
    const isGroup = isPlacementGroup(text);
    if (isGroup && !hasGroups)
        return { kind: 'library-only' };
    const spelled = spell(text);
    const isLargeIpad = /ipad/i.test(text) && text.includes('12.9');
    if (isLargeIpad && /(?:1st|2nd) generation/i.test(text)) {
        return nearMiss(known.filter((type) => type === 'APP_IPAD_PRO_129'));
    }
    // 12.9" in the shop's words, where Apple has two display types.
    if (isLargeIpad)
        return filedUnder('APP_IPAD_129', known) ?? nearMiss(known);
    if (isGroup)
        return known.includes(spelled) ? nearMiss([spelled]) : { kind: 'unknown' };
    return judgeSpelling(text, spelled, hasGroups ? known.filter((type) => !isPlacementGroup(type)) : known);
}
function judgeSpelling(text, spelled, known) {
    const alike = known.filter((type) => [squash(spelled), `APP${squash(spelled)}`].includes(squash(type)));
    // Written as inches, two generations of the device are meant.
    const inches = /12[._]9/.test(spelled) ? filedUnder(spelled.replace(/(PRO_?)?12[._]9/, '129'), known) : undefined;
    if (inches !== undefined)
        return inches;
    if (alike.length > 0)
        return nearMiss(alike);
    const filed = filedUnder(spelled, known);
    if (filed !== undefined)
        return filed;
    const suggestions = withWordsLeftOut(spelled, known) ?? withOtherNumber(spelled, known) ?? withSlip(spelled, known);
    if (suggestions.length > 0)
        return nearMiss(suggestions);
    return { kind: DISPLAY_TYPE_SHAPE.test(text) ? 'unknown' : 'invalid' };
}
/** In capitals with `_` between words; a size in the shop's words (`6.9"`, `6.9-inch`) is one number. */
function spell(text) {
    return text
        .trim()
        .toUpperCase()
        .replace(/(\d)\.(\d)/g, '$1$2')
        .replace(/["”″]|[-\s]*INCH\b/g, '')
        .replace(/[()]/g, '')
        .replace(/[-\s.]+/g, '_');
}
function nearMiss(suggestions) {
    return { kind: 'near-miss', suggestions: suggestions.slice(0, MAX_SUGGESTIONS) };
}
function filedUnder(spelled, known) {
    const prefix = spelled.startsWith('IMESSAGE_') ? 'IMESSAGE_' : '';
    const app = spelled.slice(prefix.length);
    const name = app.startsWith('APP_') ? app : `APP_${app}`;
    const entry = Object.hasOwn(FILED_UNDER, name) ? FILED_UNDER[name] : undefined;
    const types = entry?.types.map((type) => prefix + type).filter((type) => known.includes(type)) ?? [];
    if (entry === undefined || types.length === 0)
        return undefined;
    return { kind: 'near-miss', suggestions: types, reason: `Apple files ${entry.name} under ${types.join(' or ')}` };
}
function withWordsLeftOut(spelled, known) {
    const words = spelled.split('_');
    if (words.every((word) => PREFIXES.includes(word)))
        return undefined;
    const longer = known.filter((type) => holdsInOrder(type.split('_'), words));
    if (longer.length === 0)
        return undefined;
    return leastBy(longer, (type) => type.split('_').length);
}
function holdsInOrder(all, some) {
    let found = 0;
    for (const word of all)
        if (word === some[found])
            found += 1;
    return found === some.length;
}
function withOtherNumber(spelled, known) {
    const shape = shapeOf(spelled);
    const family = known.filter((type) => shape.includes('#') && shapeOf(type) === shape);
    if (family.length === 0)
        return undefined;
    const swapped = family.filter((type) => sortedDigits(type) === sortedDigits(spelled));
    if (swapped.length > 0)
        return swapped;
    const marketed = Object.keys(FILED_UNDER).filter((name) => shapeOf(name) === shape);
    const largest = Math.max(...[...family, ...marketed].map(lastNumber));
    if (lastNumber(spelled) > largest)
        return [];
    const closest = leastBy(family, (type) => (0,_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(type, spelled, spelled.length));
    return closest.toSorted((a, b) => Math.abs(lastNumber(a) - lastNumber(spelled)) - Math.abs(lastNumber(b) - lastNumber(spelled)));
}
function withSlip(spelled, known) {
    if (known.some((type) => spelled.startsWith(`${type}_`)))
        return [];
    const shape = squash(shapeOf(spelled));
    const limit = shape.length >= 16 ? 2 : 1;
    const candidates = known.filter((type) => (0,_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(squash(shapeOf(type)), shape, limit) <= limit);
    return leastBy(candidates, (type) => (0,_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(type, spelled, spelled.length));
}
function shapeOf(type) {
    return type.replace(/\d+/g, '#');
}
function squash(type) {
    return type.replaceAll('_', '');
}
function lastNumber(type) {
    return Number(/(\d+)\D*$/.exec(type)?.[1] ?? 0);
}
function sortedDigits(type) {
    return [...type.replace(/\D/g, '')].toSorted().join('');
}
function leastBy(types, measure) {
    const least = Math.min(...types.map(measure));
    return types.filter((type) => measure(type) === least);
}


/***/ }),

/***/ 3338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ judgeLocale)
/* harmony export */ });
/* unused harmony export LOCALE_SHAPE */
/* harmony import */ var _edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7956);

/*
 * An unknown locale is a slip (an error that suggests the right one), by the first rule that applies, when it
 *  1. equals a known one but for case and separators                    en_US, en-us, enUS
 *  2. is another common code for a known one (the table below)          zh-CN, en-UK, nb
 *  3. is a language that is known with regions only                     de, zh
 *  4. is a language with a region that is known without one only        ja-JP
 *  5. differs by one letter from one with a word of four letters        zh-Hanz
 * One letter makes another region (fr-CH is no slip of fr-CA), so shorter ones that look like a locale are passed on with a warning.
 */
/** How one looks that App Store Connect has got since. */
const LOCALE_SHAPE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const OTHER_CODES = {
    'en-uk': 'en-GB',
    'es-419': 'es-MX',
    'es-la': 'es-MX',
    'zh-cn': 'zh-Hans',
    'zh-sg': 'zh-Hans',
    'zh-hans-cn': 'zh-Hans',
    'zh-tw': 'zh-Hant',
    'zh-hk': 'zh-Hant',
    'zh-hant-tw': 'zh-Hant',
    'zh-hant-hk': 'zh-Hant',
    cn: 'zh-Hans',
    cz: 'cs',
    dk: 'da',
    gr: 'el',
    in: 'id',
    iw: 'he',
    jp: 'ja',
    kr: 'ko',
    nb: 'no',
    'nb-no': 'no',
    nn: 'no',
    'nn-no': 'no',
};
/** What a locale that a user wrote is taken for, against the known ones; the rules stand above. */
function judgeLocale(text, known) {
    if (known.includes(text))
        return { kind: 'known' };
    const suggestions = suggest(text
        .trim()
        .toLowerCase()
        .replace(/[_\s]+/g, '-'), known);
    if (suggestions.length > 0)
        return { kind: 'near-miss', suggestions };
    return { kind: LOCALE_SHAPE.test(text) ? 'unknown' : 'invalid' };
}
function suggest(spelled, known) {
    const squash = (locale) => locale.toLowerCase().replaceAll('-', '');
    const alike = known.filter((locale) => squash(locale) === squash(spelled));
    if (alike.length > 0)
        return alike;
    const other = Object.hasOwn(OTHER_CODES, spelled) ? OTHER_CODES[spelled] : undefined;
    if (other !== undefined && known.includes(other))
        return [other];
    const [language = '', ...rest] = spelled.split('-');
    const regions = known.filter((locale) => locale.startsWith(`${language}-`));
    if (rest.length === 0 && regions.length > 0)
        return regions;
    if (rest.length > 0 && regions.length === 0 && known.includes(language))
        return [language];
    return known.filter((locale) => /[a-z]{4}/i.test(locale) && (0,_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(locale.toLowerCase(), spelled, 1) === 1);
}


/***/ })

};
