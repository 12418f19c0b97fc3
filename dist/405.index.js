export const id = 405;
export const ids = [405];
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
    const { getOctokit } = await __webpack_require__.e(/* import() */ 157).then(__webpack_require__.bind(__webpack_require__, 157));
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
        return new Response(response.body.pipeThrough(createByteLimit(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.githubAnswerBytes)), response);
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

/***/ 9373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readUptime),
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** Milliseconds since this process began; never goes back. `performance` is a module that Node loads at its first use, for 4 ms of every run. */
function readUptime() {
    return process.uptime() * 1000;
}
/** Returns the clock of this machine, every pause and time limit of which is multiplied by `scale`. */
function createClock(scale = 1) {
    const startedAt = readUptime();
    return {
        scale,
        now: () => Date.now(),
        elapsed: () => (readUptime() - startedAt) / scale,
        async sleep(ms, options = {}) {
            const { signal } = options;
            signal?.throwIfAborted();
            try {
                // Node warns on the user's log of a time that is over already.
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.max(0, ms * scale), undefined, signal === undefined ? {} : { signal });
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


/***/ }),

/***/ 3693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ labelDisplayType),
/* harmony export */   Q3: () => (/* binding */ findCommonPlatform),
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
/** The one platform that all known ones of these display types belong to; undefined where there is none, or several. */
function findCommonPlatform(displayTypes) {
    const platforms = new Set(displayTypes.flatMap((one) => findDisplayType(one)?.platform ?? []));
    const [only, ...others] = platforms;
    return others.length === 0 ? only : undefined;
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
        const isTooLong = (0,_has_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrorCode */ .U)(error, 'ENAMETOOLONG');
        if (!isTooLong && !(0,_has_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .hasErrorCode */ .U)(error, 'ELOOP'))
            throw error;
        const what = isTooLong
            ? 'or a part of it is longer than the file system takes'
            : 'is a symbolic link that leads to itself';
        const hint = isTooLong ? 'Write a path in the workspace.' : 'Let the link lead to a file or folder.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz({ code: 'INPUT_INVALID', message: `The path ${path} ${what}`, hint }, { cause: error });
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

/***/ 6929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W8: () => (/* binding */ createPlacementGroups),
/* harmony export */   dJ: () => (/* binding */ LIBRARY_NAMES),
/* harmony export */   o9: () => (/* binding */ findSynonyms)
/* harmony export */ });
/* harmony import */ var _display_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3693);

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

/***/ 8887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   iF: () => (/* binding */ md5Of),
/* harmony export */   qg: () => (/* binding */ isReservationFor),
/* harmony export */   sy: () => (/* binding */ comparePicture)
/* harmony export */ });
/* harmony import */ var _names_normalize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4727);

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
    return (0,_names_normalize_js__WEBPACK_IMPORTED_MODULE_0__/* .normalize */ .S)(asset.fileName) === (0,_names_normalize_js__WEBPACK_IMPORTED_MODULE_0__/* .normalize */ .S)(image.name);
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

/***/ 5063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QJ: () => (/* binding */ labelPlace),
/* harmony export */   X8: () => (/* binding */ createPlaceLabels),
/* harmony export */   hC: () => (/* binding */ labelPlaces),
/* harmony export */   r9: () => (/* binding */ labelPlaceOf)
/* harmony export */ });
/* harmony import */ var _display_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3693);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8720);


/** A set as a message names it, with the shop's name of its display type: `en-US / APP_IPHONE_67 (6.9" iPhone)`. */
function labelPlace({ locale, displayType }) {
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlace */ .df)({ locale, displayType: (0,_display_types_js__WEBPACK_IMPORTED_MODULE_0__/* .labelDisplayType */ .Hv)(displayType) });
}
/** A set as it stands before a message, which may say the shop's name itself. */
function labelPlaceOf(message, place) {
    return message.includes((0,_display_types_js__WEBPACK_IMPORTED_MODULE_0__/* .labelDisplayType */ .Hv)(place.displayType)) ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlace */ .df)(place) : labelPlace(place);
}
/** The sets of one message: the shop's name stands beside the first of each display type only. */
function labelPlaces(places) {
    return places.map(createPlaceLabels());
}
/** The same, one set after the other, for a message that says more of each. */
function createPlaceLabels() {
    const named = new Set();
    return (place) => {
        const isNamed = named.has(place.displayType);
        named.add(place.displayType);
        return isNamed ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlace */ .df)(place) : labelPlace(place);
    };
}


/***/ }),

/***/ 4727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ normalize)
/* harmony export */ });
/** Names are compared in Unicode's composed form: macOS writes `é` as two characters where a file says one. */
function normalize(name) {
    return name.normalize('NFC');
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

/***/ 5442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ createFoundOutcome),
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   Zf: () => (/* binding */ createPlannedOutcome),
/* harmony export */   ox: () => (/* binding */ createUntouchedOutcome)
/* harmony export */ });
/** Whether anything about a set was changed. */
function isChanged(outcome) {
    const { created, deleted, reordered, uploaded, removed } = outcome;
    return created || deleted === true || reordered || uploaded.length > 0 || removed.length > 0;
}
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
        causes.push((0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(cause.message));
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
/* harmony export */   Jw: () => (/* binding */ describeState),
/* harmony export */   vG: () => (/* binding */ describeCount)
/* harmony export */ });
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4907);
/* harmony import */ var _plan_set_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5442);


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
        changed: count(_plan_set_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isChanged */ .Hq),
        unchanged: count((outcome) => !(0,_plan_set_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isChanged */ .Hq)(outcome) && outcome.errors.length === 0),
        failed: count((outcome) => outcome.errors.length > 0),
    };
}
/**
 * What was done to a set, such as `3 uploaded, reordered`, or what would be: `would upload 3, reorder`. Of a set that is only
 * shown, or whose files are checked: how much is in it.
 */
function describeChanges(outcome, tense = 'done') {
    const { uploaded, removed } = outcome;
    const errors = outcome.errors.flatMap((error) => error.issues).length;
    const failure = errors === 0 ? [] : [`failed with ${(0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(errors, 'problem')}`];
    if (tense === 'shown' || tense === 'checked') {
        return [(0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(outcome.after.length, tense === 'shown' ? 'screenshot' : 'image'), ...failure].join(', ');
    }
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
/** How a set ended, with a sign; empty for a set that is only shown. */
function describeState(outcome, tense) {
    if (outcome.errors.length > 0)
        return '✗ failed';
    if (tense === 'shown')
        return '';
    if (tense === 'checked')
        return '✓ in order';
    if (!(0,_plan_set_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isChanged */ .Hq)(outcome))
        return '= unchanged';
    if (tense === 'planned')
        return outcome.created ? '+ to create' : '● to change';
    if (outcome.deleted === true)
        return '− deleted';
    return outcome.created ? '+ created' : '● changed';
}
/** How many screenshots a set has, and had where that is another number: `10`, `0 → 10`. */
function describeCount({ before, after }, tense) {
    return before.length === after.length || tense === 'checked'
        ? `${after.length}`
        : `${before.length} → ${after.length}`;
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
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4907);
/* harmony import */ var _describe_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3980);


/** What a run says of its sets: what was done, what would be, what there is. */
function tenseOf({ command }) {
    return TENSES[command] ?? 'done';
}
const TENSES = {
    plan: 'planned',
    check: 'planned',
    read: 'shown',
    pull: 'shown',
    validate: 'checked',
};
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
        return { ...base, text: `${totals.failed} of ${(0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(totals.sets, 'set')} failed${others}` };
    }
    return { ...base, text: describeSets(report, totals) };
}
function describeSets({ command }, totals) {
    const { sets, changed } = totals;
    const all = (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(sets, 'set');
    if (command === 'read')
        return `${all} read`;
    if (command === 'pull')
        return `${all} pulled`;
    if (command === 'validate')
        return `nothing stands against the files of ${all}`;
    if (command === 'delete')
        return totals.deleted === 0 ? 'nothing deleted' : `${(0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(totals.deleted, 'set')} deleted`;
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

/***/ 5405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 13 modules
var core = __webpack_require__(1889);
// EXTERNAL MODULE: ./src/report/describe-error.ts
var describe_error = __webpack_require__(262);
// EXTERNAL MODULE: ./src/bounds.ts
var bounds = __webpack_require__(186);
;// CONCATENATED MODULE: ./src/action/plain-text.ts

/**
 * A foreign text as one harmless line: control characters and those that reorder text are written out, so that a file name
 * can't begin a line of its own, and the runner's older command syntax (`##[…]`, which counts anywhere in a line) is
 * broken up. No word of it is longer than what comes from outside may be.
 */
function toPlainText(text) {
    return (0,bounds/* shortenForeign */.yP)(text).replace(UNPRINTABLE, describeCharacter).replaceAll('##[', '## [');
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
// EXTERNAL MODULE: ./src/wanted/names/judge-display-type.ts + 1 modules
var judge_display_type = __webpack_require__(5213);
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
            parser.refuse('INPUT_INVALID', `Input "${name}" holds "${text}", which only the App Asset Library has: it needs "backend: asset-library"`, 'Screenshot sets have display types, such as APP_IPHONE_67.');
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

;// CONCATENATED MODULE: ./src/action/inputs/inputs.ts
const COMMANDS = ['apply', 'plan', 'check', 'read', 'pull', 'delete', 'validate'];

// EXTERNAL MODULE: ./src/state/target-query.ts
var target_query = __webpack_require__(5297);
;// CONCATENATED MODULE: ./src/action/inputs/input-names.ts
/** What names the localization or the set itself. */
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
/** Every input that the action reads; `action.yml` declares the same. */
const INPUT_NAMES = [
    'issuer-id',
    'api-key-id',
    'api-private-key',
    'command',
    ...DIRECT_TARGETS,
    ...SELECTORS,
    'display-type',
    'ordering-file',
    'screenshots',
    'unlisted',
    'missing',
    'backend',
    'processing-timeout',
    'report',
    'thumbnails',
    'comment',
    'github-token',
];

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




/** What platforms are called elsewhere. */
const PLATFORM_ALIASES = {
    iphone: 'IOS',
    ipad: 'IOS',
    ipados: 'IOS',
    watchos: 'IOS',
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

;// CONCATENATED MODULE: ./src/action/inputs/parse-inputs.ts






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

;// CONCATENATED MODULE: ./src/report/result/outputs.ts
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
    const obstacle = NO_PAGE.test(file.path)
        ? 'an image or an ordering file would be replaced by an HTML page'
        : await findObstacle(file.path);
    if (obstacle === undefined)
        return file;
    throw new errors/* InputError */.dz({
        code: 'INPUT_INVALID',
        message: `Input "report" is ${file.relativePath}, where no file can be written: ${obstacle}`,
        hint: 'Name a file, in a folder that may be written to. Nothing was done.',
    });
}
/** Names of what a run reads. */
const NO_PAGE = /\.(?:png|jpe?g|txt|ya?ml|json)$/i;
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

// EXTERNAL MODULE: ./src/run/session/job.ts
var job = __webpack_require__(4821);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/app-store-connect/access/environment.ts
var environment = __webpack_require__(4870);
// EXTERNAL MODULE: ./src/display-types.ts
var display_types = __webpack_require__(3693);
// EXTERNAL MODULE: ./src/images/sizes/placement-groups.ts
var placement_groups = __webpack_require__(6929);
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

;// CONCATENATED MODULE: ./src/run/session/read-credentials.ts


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

;// CONCATENATED MODULE: ./src/run/session/read-settings.ts










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
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(4512);
;// CONCATENATED MODULE: ./src/report/describe-end.ts

/** What a run did in all, in one line, such as `✓ 1 of 3 sets changed · 2 uploaded · 9 requests · 12.4 s`. */
function describeEnd(report) {
    const { sign, text } = (0,headline/* createHeadline */.bt)(report);
    const figures = [...(0,headline/* listCounts */.TP)(report).filter(({ value }) => value !== '0'), ...(0,headline/* listCosts */.B_)(report)];
    return [`${sign} ${text}`, ...figures.map(({ value, label }) => `${value} ${label}`.trim())].join(' · ');
}

// EXTERNAL MODULE: ./src/plan/label-place.ts
var label_place = __webpack_require__(5063);
;// CONCATENATED MODULE: ./src/report/name-set.ts


/**
 * What went wrong with a set, where it is told without the set beside it: each problem names locale and display type. A
 * cancel is the run's, not the set's.
 */
function nameSet(error, place) {
    const isNamed = ({ message }) => message.includes(place.locale) && message.includes(place.displayType);
    if (error.code === 'CANCELLED' || error.issues.every(isNamed))
        return error;
    const issues = error.issues.map((issue) => isNamed(issue) ? issue : { ...issue, message: `${(0,label_place/* labelPlaceOf */.r9)(issue.message, place)}: ${issue.message}` });
    return new errors/* ActionError */.lZ(issues, { cause: error.cause });
}

;// CONCATENATED MODULE: ./src/report/list-errors.ts

/** Every error of a run as an annotation tells it, what ended the run as a whole last. Each is told once, a cancel too. */
function listErrors({ outcomes, failure }) {
    const ofSets = outcomes.flatMap((outcome) => outcome.errors.map((error) => nameSet(error, outcome)));
    const all = failure === undefined ? ofSets : [...ofSets, failure];
    const cancel = all.find(isCancel);
    return [...new Set(all.filter((error) => error === cancel || !isCancel(error)))];
}
function isCancel({ code }) {
    return code === 'CANCELLED';
}

// EXTERNAL MODULE: ./src/plan/set-outcome.ts
var set_outcome = __webpack_require__(5442);
;// CONCATENATED MODULE: ./src/report/result/render-result.ts

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
        error: { code, message: (0,bounds/* shorten */.ml)(message, CUT_CHARACTERS), hint: hint && (0,bounds/* shorten */.ml)(hint, CUT_CHARACTERS) },
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

;// CONCATENATED MODULE: ./src/report/result/result.ts



/** What a run did, as the output `result` says it. */
function createResult({ command, requests, outcomes, failure }) {
    const sets = outcomes.map(createResultSet);
    const isTold = sets.some(({ error }) => error?.code === 'CANCELLED');
    const cancel = failure?.code === 'CANCELLED' && !isTold ? failure : undefined;
    return {
        command,
        changed: sets.some((set) => set.changed),
        requests,
        sets,
        ...(cancel === undefined ? {} : { error: describeError(cancel) }),
    };
}
function createResultSet(outcome) {
    const [error] = outcome.errors;
    return {
        locale: outcome.locale,
        displayType: outcome.displayType,
        localizationId: outcome.localizationId,
        setId: outcome.setId,
        created: outcome.created,
        changed: (0,set_outcome/* isChanged */.Hq)(outcome),
        reordered: outcome.reordered,
        uploaded: outcome.uploaded.map((image) => image.name),
        removed: outcome.removed.map((screenshot) => screenshot.fileName),
        before: outcome.before.map(describeScreenshot),
        after: outcome.after.map(describeItem),
        error: error === undefined ? null : describeError(nameSet(error, outcome)),
    };
}
function describeError({ code, message, hint }) {
    return { code, message, hint: hint ?? null };
}
function describeScreenshot({ id, fileName, checksum, appleState }) {
    return { id, fileName, checksum: (0,compare_picture/* md5Of */.iF)(checksum), state: appleState === '' ? null : appleState };
}
function describeItem(item) {
    if (item.kind === 'screenshot')
        return describeScreenshot(item.screenshot);
    return { id: null, fileName: item.image.name, checksum: item.image.md5, state: null };
}

;// CONCATENATED MODULE: ./src/report/result/create-outputs.ts



/** Creates the outputs from what was done to each set. */
function createOutputs(run) {
    const { outcomes } = run;
    const result = createResult(run);
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
    const changed = Map.groupBy(outcomes.filter(set_outcome/* isChanged */.Hq), (outcome) => outcome.locale);
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

// EXTERNAL MODULE: ./src/action/github/github.ts
var github_github = __webpack_require__(1933);
;// CONCATENATED MODULE: ./src/action/telling/publish.ts












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
    const { renderSummary } = await __webpack_require__.e(/* import() */ 545).then(__webpack_require__.bind(__webpack_require__, 5545));
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
    const { createTargetKey } = await __webpack_require__.e(/* import() */ 348).then(__webpack_require__.bind(__webpack_require__, 3348));
    const { renderPlanTable } = await __webpack_require__.e(/* import() */ 812).then(__webpack_require__.bind(__webpack_require__, 1812));
    const { keepComment } = await __webpack_require__.e(/* import() */ 203).then(__webpack_require__.bind(__webpack_require__, 9203));
    await keepComment({ text: renderPlanTable(report), target: createTargetKey(inputs), access: github, log });
}

// EXTERNAL MODULE: ./src/clock.ts
var clock = __webpack_require__(9373);
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
        durationMs: (0,clock/* readUptime */.M)() - startedAt,
        showsThumbnails: settings?.inputs.showsThumbnails ?? true,
    };
    async function writeReport() {
        if (reportFile === undefined)
            return '';
        const { writeReport: write } = await __webpack_require__.e(/* import() */ 201).then(__webpack_require__.bind(__webpack_require__, 4201));
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
        const { readWishes } = await __webpack_require__.e(/* import() */ 593).then(__webpack_require__.bind(__webpack_require__, 7593));
        const wishes = await readWishes(settings, { runtime, record });
        await carryOut({ settings, wishes, runtime, record });
    }
    catch (error) {
        record.failure = (0,errors/* toActionError */.ie)(error);
    }
    await tell(record, runtime);
}
/** What each command does with its target. Each is loaded only where it is asked for. */
const run_COMMANDS = {
    apply: async () => (await Promise.all(/* import() */[__webpack_require__.e(363), __webpack_require__.e(528), __webpack_require__.e(748)]).then(__webpack_require__.bind(__webpack_require__, 8748))).applySets,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(363), __webpack_require__.e(528), __webpack_require__.e(748)]).then(__webpack_require__.bind(__webpack_require__, 8748))).reportPlan,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(363), __webpack_require__.e(528), __webpack_require__.e(748)]).then(__webpack_require__.bind(__webpack_require__, 8748))).checkSets,
    read: async () => (await __webpack_require__.e(/* import() */ 538).then(__webpack_require__.bind(__webpack_require__, 9538))).readSets,
    pull: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(420)]).then(__webpack_require__.bind(__webpack_require__, 3420))).pullSets,
    delete: async () => (await __webpack_require__.e(/* import() */ 623).then(__webpack_require__.bind(__webpack_require__, 6623))).deleteSets,
};
async function carryOut(work) {
    const { inputs, credentials } = work.settings;
    if (inputs.command === 'validate' || credentials === undefined) {
        const { validateFiles } = await Promise.all(/* import() */[__webpack_require__.e(363), __webpack_require__.e(528), __webpack_require__.e(411)]).then(__webpack_require__.bind(__webpack_require__, 9411));
        return validateFiles(work);
    }
    const [carryOutCommand, { workOnTarget }] = await Promise.all([
        run_COMMANDS[inputs.command](),
        Promise.all(/* import() */[__webpack_require__.e(363), __webpack_require__.e(490)]).then(__webpack_require__.bind(__webpack_require__, 3490)),
    ]);
    await workOnTarget(carryOutCommand, { ...work, credentials });
}


/***/ }),

/***/ 4821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createRunRecord),
/* harmony export */   R: () => (/* binding */ warn)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9373);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);


/** Returns the record of a run that begins now. */
function createRunRecord(command) {
    return {
        startedAt: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .readUptime */ .M)(),
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
    for (const warning of warnings.map(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .boundNotice */ .b8)) {
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

/***/ 5213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ judgeDisplayType)
});

// UNUSED EXPORTS: DISPLAY_TYPE_SHAPE

// EXTERNAL MODULE: ./src/wanted/names/edit-distance.ts
var edit_distance = __webpack_require__(7956);
;// CONCATENATED MODULE: ./src/wanted/names/read-device-words.ts
/** Longer texts are no names of a device. */
const LONGEST = 64;
/** Screen sizes in inches ("Screenshot specifications" in App Store Connect Help). 12.9" and 6.1" are shared by two generations. */
const IPHONE_SIZES = {
    '6.9': ['APP_IPHONE_67'],
    '6.7': ['APP_IPHONE_67'],
    '6.5': ['APP_IPHONE_65'],
    '6.3': ['APP_IPHONE_61'],
    '6.1': ['APP_IPHONE_61', 'APP_IPHONE_58'],
    '5.8': ['APP_IPHONE_58'],
    '5.5': ['APP_IPHONE_55'],
    '5.4': ['APP_IPHONE_58'],
    '4.7': ['APP_IPHONE_47'],
    '4': ['APP_IPHONE_40'],
    '4.0': ['APP_IPHONE_40'],
    '3.5': ['APP_IPHONE_35'],
};
const LARGE_IPADS = ['APP_IPAD_PRO_3GEN_129', 'APP_IPAD_PRO_129'];
const IPAD_SIZES = {
    '13': ['APP_IPAD_PRO_3GEN_129'],
    '12.9': LARGE_IPADS,
    '129': LARGE_IPADS,
    '11': ['APP_IPAD_PRO_3GEN_11'],
    '10.9': ['APP_IPAD_PRO_3GEN_11'],
    '8.3': ['APP_IPAD_PRO_3GEN_11'],
    '10.5': ['APP_IPAD_105'],
    '9.7': ['APP_IPAD_97'],
};
/** Kinds of devices, with all display types that they have. */
const FAMILIES = [
    [/^i?phone$/, ['67', '65', '61', '58', '55', '47', '40', '35'].map((size) => `APP_IPHONE_${size}`)],
    [/^ipad pro$/, ['APP_IPAD_PRO_3GEN_129', 'APP_IPAD_PRO_3GEN_11', 'APP_IPAD_PRO_129']],
    [
        /^(?:ipad|tablet)$/,
        ['APP_IPAD_PRO_3GEN_129', 'APP_IPAD_PRO_3GEN_11', 'APP_IPAD_PRO_129', 'APP_IPAD_105', 'APP_IPAD_97'],
    ],
    [/^watch(?: ?os)?$/, ['APP_WATCH_ULTRA', ...['10', '7', '4', '3'].map((series) => `APP_WATCH_SERIES_${series}`)]],
];
/** Devices by name; the first that fits. */
const DEVICES = [
    [/^iphone (?:1[4-9] pro max|1[5-9] plus|air)$/, ['APP_IPHONE_67']],
    [/^iphone (?:xs max|xr|11|11 pro max|1[23] pro max|14 plus)$/, ['APP_IPHONE_65']],
    [/^iphone (?:1[4-9] pro|1[5-9])$/, ['APP_IPHONE_61']],
    [/^iphone (?:x|xs|11 pro|1[23] pro|1[23] mini|1[234]|1[67]e)$/, ['APP_IPHONE_58']],
    [/^iphone (?:6s?|[78]) ?plus$/, ['APP_IPHONE_55']],
    [/^iphone (?:6s?|7|8|se (?:[23]|2nd|3rd))$/, ['APP_IPHONE_47']],
    [/^iphone se$/, ['APP_IPHONE_47', 'APP_IPHONE_40']],
    [/^iphone (?:5|5s|5c|se 1st)$/, ['APP_IPHONE_40']],
    [/^ipad pro (?:12\.9 )?(?:1st|2nd|[12])$|^ipad pro 12\.9 (?:1st|2nd)$/, ['APP_IPAD_PRO_129']],
    [/^ipad pro 12\.9 [3-6](?:rd|th)?$|^ipad (?:pro|air) 13 m\d$/, ['APP_IPAD_PRO_3GEN_129']],
    [/^ipad (?:pro|air) 11 (?:m\d|[1-4](?:st|nd|rd|th)?)$/, ['APP_IPAD_PRO_3GEN_11']],
    [/^ipad (?:mini|air|a16|10th)(?: .*)?$/, ['APP_IPAD_PRO_3GEN_11']],
    [/^watch ultra(?: [23])?$/, ['APP_WATCH_ULTRA']],
    [/^(?:watch )?series 1[01]$/, ['APP_WATCH_SERIES_10']],
    [/^(?:watch )?series [789]$/, ['APP_WATCH_SERIES_7']],
    [/^(?:watch )?series [456]$|^watch se(?: .*)?$/, ['APP_WATCH_SERIES_4']],
    [/^(?:watch )?series 3$/, ['APP_WATCH_SERIES_3']],
    [/^(?:tv|tv ?os|tv 4k|appletv)$/, ['APP_APPLE_TV']],
    [/^vision(?: ?os| pro)?$/, ['APP_APPLE_VISION_PRO']],
    [/^(?:i?mac|mac ?os|mac ?book(?: .*)?)$/, ['APP_DESKTOP']],
];
/** Reads the shop's and the simulator's words: `iPad Pro (12.9-inch) (6th generation)`, `6.9-inch iPhone`, `ipadPro129`, `4.7`. */
function readDeviceWords(text) {
    if (text.length > LONGEST)
        return undefined;
    const spelled = spell(text);
    const isMessages = spelled.startsWith('imessage ');
    const found = find(isMessages ? spelled.slice('imessage '.length) : spelled);
    if (found === undefined || !isMessages)
        return found;
    return { ...found, types: found.types.map((type) => `IMESSAGE_${type}`) };
}
function find(spelled) {
    const family = FAMILIES.find(([words]) => words.test(spelled));
    if (family !== undefined)
        return { kind: 'family', types: family[1] };
    const device = DEVICES.find(([words]) => words.test(spelled));
    if (device !== undefined)
        return { kind: 'device', types: device[1] };
    const [, before, size = '', after] = /^(i(?:phone|pad)(?: pro| air)? ?)?(\d{1,3}(?:\.\d)?)( i(?:phone|pad))?$/.exec(spelled) ?? [];
    const word = `${before ?? ''}${after ?? ''}`;
    const sizes = { ...(word.includes('ipad') ? {} : IPHONE_SIZES), ...(word.includes('iphone') ? {} : IPAD_SIZES) };
    const types = Object.hasOwn(sizes, size) ? sizes[size] : undefined;
    return types === undefined ? undefined : { kind: word === '' ? 'size' : 'device', types };
}
/** In small letters with blanks between words, without what tells nothing. */
function spell(text) {
    return text
        .trim()
        .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .toLowerCase()
        .replace(/[_\s()"″”]+/g, ' ')
        .replace(/-+/g, ' ')
        .replace(/(\d),(\d)/g, '$1.$2')
        .replace(/\b(?:app|apple|inch(?:es)?|in|gen(?:eration)?|display|\d\dmm)\b/g, ' ')
        .replace(/\bi (?=phone|pad|message|mac)/g, 'i')
        .replace(/(?<=^i(?:phone|pad))(?=\d)/, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}

;// CONCATENATED MODULE: ./src/wanted/names/judge-display-type.ts


/*
 * An unknown display type is either a slip (an error that suggests the right one) or one that Apple has added since (passed on
 * with a warning). It is a slip, by the first rule that applies, when it
 *  1. equals a known one but for case, `_`, `-`, blanks, dots and a missing APP_       app_iphone_67, iPhone 6.7, APP_APPLETV
 *  2. is a device or size that Apple files under another name (the table below)       APP_IPHONE_69, APP_MAC
 *  3. is a device, a kind of devices or a screen size in people's words               iPhone 15 Pro Max, iPad, 4.7
 *  4. is a known one with words left out                                              IPHONE_67, APP_VISION_PRO
 *  5. differs from known ones in numbers only, and the last number isn't beyond all of
 *     theirs, or is one of theirs with its digits in another order                    APP_IPHONE_66, APP_IPHONE_76
 *  6. differs by one character (two in a long one), numbers aside                     APP_IPHNE_67
 * and it is new when its number is beyond all of its family (APP_IPHONE_71), when it is a known one with further words
 * (APP_WATCH_ULTRA_4), or when it is like none (APP_IPHONE_FOLD). What only the App Asset Library has is told as such where
 * screenshot sets are meant.
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
/** Devices whose pictures only the App Asset Library takes (api, section 4). */
const LIBRARY_DEVICES = /^(?:APP_)?IPHONE_DUO$/;
function isPlacementGroup(name) {
    return /^[A-Z][\w-]*[_-]PROFILE$/i.test(name);
}
/** What a display type that a user wrote is taken for, against the known ones; the rules stand above. */
function judgeDisplayType(text, known) {
    if (known.includes(text))
        return { kind: 'known' };
    const hasGroups = known.some(isPlacementGroup);
    const isGroup = isPlacementGroup(text);
    const spelled = judge_display_type_spell(text);
    if (!hasGroups && (isGroup || LIBRARY_DEVICES.test(spelled)))
        return { kind: 'library-only' };
    if (isGroup)
        return known.includes(spelled) ? nearMiss([spelled]) : { kind: 'unknown' };
    return (filedUnder(spelled, known) ??
        judgeWords(text, known) ??
        judgeSpelling(text, spelled, hasGroups ? known.filter((type) => !isPlacementGroup(type)) : known));
}
/** People's words for a device. What looks like Apple's own may be a new one, unless it is a kind of devices alone. */
function judgeWords(text, known) {
    const words = readDeviceWords(text);
    if (words === undefined || (words.kind === 'device' && DISPLAY_TYPE_SHAPE.test(text)))
        return undefined;
    const types = words.types.filter((type) => known.includes(type));
    if (types.length === 0)
        return undefined;
    return words.kind === 'device' ? nearMiss(types) : { ...nearMiss(types), by: words.kind };
}
function judgeSpelling(text, spelled, known) {
    const alike = known.filter((type) => [squash(spelled), `APP${squash(spelled)}`].includes(squash(type)));
    if (alike.length > 0)
        return nearMiss(alike);
    const suggestions = withWordsLeftOut(spelled, known) ?? withOtherNumber(spelled, known) ?? withSlip(spelled, known);
    if (suggestions.length > 0)
        return nearMiss(suggestions);
    return { kind: DISPLAY_TYPE_SHAPE.test(text) ? 'unknown' : 'invalid' };
}
/** In capitals with `_` between words; a size in the shop's words (`6.9"`, `6.9-inch`) is one number. */
function judge_display_type_spell(text) {
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
    const closest = leastBy(family, (type) => (0,edit_distance/* editDistance */.Y)(type, spelled, spelled.length));
    return closest.toSorted((a, b) => Math.abs(lastNumber(a) - lastNumber(spelled)) - Math.abs(lastNumber(b) - lastNumber(spelled)));
}
function withSlip(spelled, known) {
    if (known.some((type) => spelled.startsWith(`${type}_`)))
        return [];
    const shape = squash(shapeOf(spelled));
    const limit = shape.length >= 16 ? 2 : 1;
    const candidates = known.filter((type) => (0,edit_distance/* editDistance */.Y)(squash(shapeOf(type)), shape, limit) <= limit);
    return leastBy(candidates, (type) => (0,edit_distance/* editDistance */.Y)(type, spelled, spelled.length));
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
 *  3. is a language that is known with regions only, the usual one first  de, zh
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
/** Where a language has several regions, the one that is meant most often; else it has the language's own letters (fr-FR). */
const USUAL_REGIONS = new Set(['en-US', 'pt-BR']);
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
        return usualFirst(regions);
    if (rest.length > 0 && regions.length === 0 && known.includes(language))
        return [language];
    return known.filter((locale) => /[a-z]{4}/i.test(locale) && (0,_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(locale.toLowerCase(), spelled, 1) === 1);
}
function usualFirst(locales) {
    const isUsual = (locale) => {
        const [language = '', region = ''] = locale.split('-');
        return USUAL_REGIONS.has(locale) || region.toLowerCase() === language;
    };
    return locales.toSorted((one, other) => Number(isUsual(other)) - Number(isUsual(one)));
}


/***/ })

};
