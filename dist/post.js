import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({



































































































/***/ 601:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ createRuntime)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 19 modules
var core = __nccwpck_require__(5321);
// EXTERNAL MODULE: ./src/bounds.ts
var bounds = __nccwpck_require__(186);
;// CONCATENATED MODULE: ./src/report/describe-error.ts

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
        causes.push((0,bounds/* shorten */.ml)(cause.message));
        cause = cause.cause;
    }
    return causes;
}

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
            const causes = describeCauses(error);
            if (error.code === 'INTERNAL')
                debugStack(error.cause);
            for (const issue of error.issues) {
                failures += 1;
                const lines = describeIssue(issue, error.issues.length === 1 ? causes : []);
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


/***/ }),

/***/ 6940:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ listenForCancel)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);

/**
 * Returns a signal that aborts when the job is cancelled. From now on a cancel doesn't end the process: whoever hears the
 * signal brings the run to its end. The runner sends SIGINT, SIGTERM 7.5 s later, and then SIGKILL.
 */
function listenForCancel() {
    const controller = new AbortController();
    function cancel() {
        controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            code: 'CANCELLED',
            message: 'The job was cancelled while the action was at work',
            hint: 'Run it again: it goes on from what is there.',
        }));
    }
    // Each time: the second signal must not end what the first one began.
    process.on('SIGINT', cancel);
    process.on('SIGTERM', cancel);
    return controller.signal;
}


/***/ }),

/***/ 186:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ BOUNDS),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   yP: () => (/* binding */ shortenForeign)
/* harmony export */ });
/**
 * The bounds on what comes from outside: files of the workspace, App Store Connect, GitHub. Nothing is worked on before it
 * is known to lie within them. The table in docs/design.md says the same, and a test compares the two.
 */
const BOUNDS = {
    /** 1 MiB; larger ones are neither read from disk nor taken from GitHub. */
    orderingFileBytes: 1024 * 1024,
    orderingFileLines: 10_000,
    /** References and keys together, for files that put everything on one line; two for each line. */
    orderingFileEntries: 20_000,
    orderingFileNesting: 10,
    /** For aliases; anchors and tags have the same bound each, as an ordering file needs neither without aliases. */
    yamlAliases: 100,
    /** Errors of its syntax after which a file is hardly YAML. */
    yamlErrors: 1_000,
    /** In one order, which fills a set of ten or so. */
    orderGlobs: 1_000,
    /** As many as a file name has on all usual file systems. */
    referenceCharacters: 255,
    keyCharacters: 64,
    /** A message, name or line from outside, within a message of ours. */
    foreignCharacters: 300,
    /** A message or hint of ours with all that it quotes. */
    messageCharacters: 4_000,
    /** Problems of one error; the others are counted. */
    issues: 1_000,
    /** A page of 50 sets with all their screenshots has a quarter of it. */
    apiAnswerBytes: 16 * 1024 * 1024,
    /** An answer that is an error. */
    apiErrorBytes: 1024 * 1024,
    /** A text of an answer, such as the URL of an upload operation. */
    apiTextCharacters: 16_384,
    /** A rendition that `pull` downloads. */
    pictureBytes: 64 * 1024 * 1024,
    /** Entries of Apple's error document, of its associated errors, and levels of these. */
    apiErrorEntries: 50,
    apiErrorNesting: 3,
    githubAnswerBytes: 16 * 1024 * 1024,
    /** Images of which GitHub is asked whether the commit holds them. */
    linkedImages: 50,
};
/** A sentence of ours in which no word, and nothing in double quotes, is longer than what comes from outside may be. */
function shortenForeign(text) {
    if (text.length <= BOUNDS.foreignCharacters)
        return text;
    // A mark behind a digit stands for inches.
    return text
        .replace(/(?<![^\s([])"[^"]*"/g, (quoted) => `"${shorten(quoted.slice(1, -1))}"`)
        .replace(/\S+/g, (word) => shorten(word));
}
/** A text of at most so many characters: the middle of a longer one makes way. */
function shorten(text, limit = BOUNDS.foreignCharacters) {
    if (text.length <= limit)
        return text;
    const half = Math.floor((limit - 1) / 2);
    return `${text.slice(0, limit - 1 - half)}…${text.slice(-half)}`.toWellFormed();
}


/***/ }),

/***/ 9049:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cleanUp)
});

;// CONCATENATED MODULE: ./src/action/inputs/backend-name.ts
/** Where App Store Connect keeps the screenshots. */
const BACKENDS = ['screenshot-sets', 'asset-library'];
/** The backend, for what must know it before the inputs are judged, or without them; the default where it isn't one. */
function readBackend(read) {
    return BACKENDS.find((one) => one === read('backend')) ?? 'screenshot-sets';
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 19 modules
var lib_core = __nccwpck_require__(5321);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
;// CONCATENATED MODULE: ./src/action/tell-runner.ts

/**
 * Writes to a file by which the runner is told something; `variable` names it. Throws an `InputError`
 * (`ENVIRONMENT_INVALID`) where that fails, such as on a full disk.
 */
function tell_runner_tellRunner(variable, write) {
    try {
        write();
    }
    catch (cause) {
        throw new InputError({
            code: 'ENVIRONMENT_INVALID',
            message: `The file that the environment variable ${variable} names can't be written`,
            hint: 'The runner makes this file for each step: look whether its disk is full, and run this again.',
        }, { cause });
    }
}

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
    tellRunner('GITHUB_STATE', () => core.saveState(`${PREFIX}${slot}`, text));
}
/** The reservations that the main step left in the action's state without knowing what became of them. */
function readOpenReservations(env) {
    return Object.entries(env).flatMap(([name, text = '']) => name.startsWith(`STATE_${PREFIX}`) && text !== '' ? [JSON.parse(text)] : []);
}

;// CONCATENATED MODULE: ./src/app-store-connect/access/environment.ts

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
        throw new errors/* InputError */.dz(issues);
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

;// CONCATENATED MODULE: ./src/display-types.ts
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

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
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
    const { SignJWT } = await __nccwpck_require__.e(/* import() */ 734).then(__nccwpck_require__.bind(__nccwpck_require__, 1734));
    const token = new SignJWT(credentials.issuerId === undefined ? { sub: 'user' } : { iss: credentials.issuerId });
    return token
        .setProtectedHeader({ alg: 'ES256', kid: credentials.keyId, typ: 'JWT' })
        .setAudience('appstoreconnect-v1')
        .setIssuedAt(issuedAt - BACKDATED_S)
        .setExpirationTime(issuedAt + LIFETIME_S)
        .sign(credentials.privateKey);
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

;// CONCATENATED MODULE: ./src/app-store-connect/pace/retry.ts
/** Whether and when a request is sent again: a pure function of what is known of its last attempt. */
const MAX_ATTEMPTS = 6;
const MAX_REFUSALS = 10;
const MAX_WAITED_MS = 180_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** The server or something in front of it is in trouble; 408 is a proxy that gave up waiting for us. */
const TRANSIENT = new Set([408, 500, 502, 503, 504]);
/** The pause before the next attempt in milliseconds, undefined where there is none. A 429 has none of its own: it delays all requests alike. */
function pauseBeforeRetry(facts) {
    if (!mayRepeat(facts))
        return undefined;
    if (isRefusal(facts))
        return facts.isQuotaUsedUp || facts.attempt < MAX_REFUSALS ? 0 : undefined;
    const growing = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (facts.attempt - 1)) * (0.75 + facts.jitter / 2);
    const pauseMs = facts.retryAfterMs ?? growing;
    const isBounded = facts.attempt < MAX_ATTEMPTS && facts.waitedMs + pauseMs <= MAX_WAITED_MS;
    return isBounded ? pauseMs : undefined;
}
function mayRepeat({ outcome, isRepeatable }) {
    if (outcome.kind === 'failure')
        return !outcome.isFinal && (isRepeatable || !outcome.sent);
    if (outcome.status === 429)
        return true;
    const isTransient = TRANSIENT.has(outcome.status) || (outcome.status < 300 && !outcome.isReadable);
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
function describeTime(time) {
    return `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** What an answer that is given up has asked for, as the end of its message; empty where it asked for nothing. */
function describeAskedPause(retryAfterMs, clock) {
    if (retryAfterMs === undefined || retryAfterMs === 0)
        return '';
    return `; it asks to wait until ${describeTime(new Date(clock.now() + retryAfterMs * clock.scale))}`;
}
/** A `Date` header in milliseconds since 1970, undefined where it is missing or can't be read. */
function parseDate(header) {
    const time = Date.parse(header ?? '');
    return Number.isNaN(time) ? undefined : time;
}

// EXTERNAL MODULE: ./src/bounds.ts
var bounds = __nccwpck_require__(186);
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
    if (value.length <= bounds/* BOUNDS */.QT.apiTextCharacters)
        return value;
    throw new AnswerShapeError(`${name} has ${value.length} characters, more than ${bounds/* BOUNDS */.QT.apiTextCharacters}`);
}
/** An object's member that is text for people, such as a name or a reason: cut to a bounded length; empty where it is absent or null. */
function readWords(object, name) {
    const value = object[name];
    if (value === undefined || value === null)
        return '';
    if (typeof value === 'string')
        return (0,bounds/* shorten */.ml)(value);
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
    return { entries: errors.slice(0, bounds/* BOUNDS */.QT.apiErrorEntries).map((error) => readEntry(error, undefined, 1)), about };
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
        associated: depth < bounds/* BOUNDS */.QT.apiErrorNesting ? readAssociated(error, depth) : [],
    };
}
function readAssociated(error, depth) {
    const byPath = Object.entries(memberOf(memberOf(error, 'meta'), 'associatedErrors')).slice(0, bounds/* BOUNDS */.QT.apiErrorEntries);
    return byPath
        .flatMap(([path, list]) => {
        const errors = Array.isArray(list) ? list.slice(0, bounds/* BOUNDS */.QT.apiErrorEntries).filter(isObject) : [];
        return errors.map((one) => [one, (0,bounds/* shorten */.ml)(path)]);
    })
        .slice(0, bounds/* BOUNDS */.QT.apiErrorEntries)
        .map(([one, path]) => readEntry(one, path, depth + 1));
}
/** Returns the error that an answer is: what was asked, the status, all that Apple says about it, and a hint. */
function createApiError(request, answer) {
    const { entries, about } = parseErrorDocument(answer.text);
    const said = entries.length === 0 ? describeForeignBody(answer) : describeEntries(entries);
    const code = codeOf(answer.status);
    const hint = [hintFor(answer.status, entries), about === undefined ? undefined : `Apple's page about it: ${about}`];
    return new errors/* ApiError */.hD({
        code,
        message: `${request.method} ${request.path} was answered with ${answer.status}: ${said}${answer.asked ?? ''}`,
        ...withHint(hint.filter((part) => part !== undefined).join(' ')),
    }, { ...request, status: answer.status, errors: entries });
}
/** Returns the error for an answer of success that can't be used: `reason` says why, without any part of it. */
function createAnswerError(request, status, reason) {
    return new errors/* ApiError */.hD({
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
const HINTS = [
    [errors/* AGREEMENTS_CODE */.Cg, 'The account holder has to accept the current agreements in App Store Connect, under Business.'],
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
    const byCode = HINTS.find(([prefix]) => entries.some(({ code }) => code === prefix || code.startsWith(`${prefix}.`)));
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
    return typeof value === 'string' && value !== '' ? (0,bounds/* shorten */.ml)(value) : undefined;
}

;// CONCATENATED MODULE: ./src/app-store-connect/http/foreign-url.ts

/** A URL outside the API: https to another machine, or anything to this one where the API itself is on this machine. */
function parseForeignUrl(text, isTest) {
    const url = URL.parse(text);
    if (url === null || !/^https?:$/.test(url.protocol))
        return undefined;
    if (leadsToThisMachine(url))
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

;// CONCATENATED MODULE: ./src/app-store-connect/http/request-error.ts

/** A request without a usable answer. */
class RequestError extends errors/* NetworkError */.Dr {
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
    if ((0,errors/* isCertificateError */.Y4)(code)) {
        const message = `${request.method} ${request.path} was not sent: the certificate of the server is not trusted (${code})`;
        return new RequestError({ code: 'NETWORK_FAILED', message, hint: errors/* CERTIFICATE_HINT */.Gy }, request);
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
    if (!(error instanceof errors/* ApiError */.hD) || error.method === 'GET')
        return false;
    return error.status >= 500 || error.status === 408 || error.status < 300;
}
/** Whether the URL of an upload operation is refused for good, so that only a new reservation helps. */
function isUploadExpired(error) {
    return error instanceof errors/* ApiError */.hD && error.code === 'UPLOAD_FAILED' && (error.status === 403 || error.status === 410);
}

;// CONCATENATED MODULE: ./src/app-store-connect/http/pause-or-throw.ts





/** After an attempt that failed: the pause before the next one, or the error where there is none. */
async function pauseOrThrow(sender, request, { exchange, attempts, isNews, }) {
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
        return `it has more than ${bounds/* BOUNDS */.QT.apiAnswerBytes} bytes`;
    return complete ? 'it is no JSON' : 'it was cut off';
}
function createRefusal(cause, wasTaken) {
    if (wasTaken) {
        return new errors/* CredentialError */.oA({
            code: 'CREDENTIAL_REFUSED',
            message: 'App Store Connect refuses a newly signed token with 401, though it has taken the same key before in this run',
            hint: 'Run again: what is done already is not done again. If it stays, look whether the key has been revoked meanwhile.',
        }, { cause });
    }
    return new errors/* CredentialError */.oA({
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
/** Spreads evenly over 0 to 1, the same in every run. */
function jitterOf(count) {
    return (count * 0.618034) % 1;
}
/** Whether an answer says that what was asked is done. */
function isSuccess(status) {
    return status >= 200 && status < 300;
}
/** The pause that an answer asks for, in milliseconds. */
function retryAfterOf(answer, clock) {
    const waitable = answer.status === 429 || answer.status >= 500;
    return waitable ? parseRetryAfter(answer.header('retry-after'), answer.header('date'), clock.now()) : undefined;
}

;// CONCATENATED MODULE: ./src/app-store-connect/http/api.ts








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
    const isTest = isLoopback(new URL(sender.baseUrl));
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

;// CONCATENATED MODULE: ./src/app-store-connect/http/defer-abort.ts

/** Real milliseconds at least, where a test lets time fly. */
const LEAST_REAL_MS = 100;
/** Returns a signal that aborts nominal milliseconds after another one, with its reason. `stop` ends the waiting for that. */
function deferAbort(signal, clock, ms) {
    const controller = new AbortController();
    // Each write that is on its way listens to it.
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
    let cancel = () => { };
    const start = () => {
        cancel = clock.after(Math.max(ms, LEAST_REAL_MS / clock.scale), () => controller.abort(signal.reason));
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

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/proxy.js
var lib_proxy = __nccwpck_require__(9783);
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
            const { default: fetch } = await __nccwpck_require__.e(/* import() */ 816).then(__nccwpck_require__.bind(__nccwpck_require__, 816));
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
                const exchange = await readAnswer(response, watch, request.maxAnswerBytes ?? bounds/* BOUNDS */.QT.apiAnswerBytes);
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
    const limitBytes = response.ok ? maxBytes : Math.min(maxBytes, bounds/* BOUNDS */.QT.apiErrorBytes);
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
    if ((0,errors/* isCertificateError */.Y4)(code))
        return { kind: 'failure', code, sent: false, isFinal: true };
    const connecting = error instanceof Error && 'erroredSysCall' in error && error.erroredSysCall === 'connect';
    return { kind: 'failure', code, sent: !(connecting || NOT_SENT.has(code)) };
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
    return (0,bounds/* shorten */.ml)(readText(attributes, 'fileName'));
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
        .slice(0, bounds/* BOUNDS */.QT.apiErrorEntries)
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
    const apps = await list(api, {
        path: '/v1/apps',
        type: 'apps',
        query: { 'filter[bundleId]': bundleId, 'fields[apps]': 'bundleId,name,primaryLocale' },
        read: readApp,
    });
    // What the filter means isn't documented to be equality.
    return apps.filter((app) => app.bundleId === bundleId);
}
async function listAppStoreVersions(api, appId, platform) {
    const found = await list(api, {
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
    const pages = await list(api, {
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
    const listVersions = (pageId) => list(api, {
        path: `${pathOf('/v1/appCustomProductPages', pageId)}/appCustomProductPageVersions`,
        type: 'appCustomProductPageVersions',
        query: { 'fields[appCustomProductPageVersions]': 'version,state' },
        read: readPageVersion,
    });
    return Promise.all(pages.map(async (page) => ({ ...page, versions: page.versions ?? (await listVersions(page.id)) })));
}
async function listExperiments(api, appId) {
    const experiments = await list(api, {
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
    const listTreatments = (experimentId) => list(api, {
        path: `${pathOf('/v2/appStoreVersionExperiments', experimentId)}/appStoreVersionExperimentTreatments`,
        type: 'appStoreVersionExperimentTreatments',
        query: { 'fields[appStoreVersionExperimentTreatments]': 'name' },
        read: readNamed,
    });
    return Promise.all(experiments.map(async (one) => ({ ...one, treatments: one.treatments ?? (await listTreatments(one.id)) })));
}
function listLocalizations(api, path, kind) {
    return list(api, {
        path: `${path}/${kind}s`,
        type: `${kind}s`,
        query: { [`fields[${kind}s]`]: 'locale' },
        read: (resource) => readLocalizationResource(kind, resource),
    });
}
async function list(api, { path, type, query, read }) {
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
    const readImage = (document) => readImageResource(readOne(document, 'appAssetLibraryImages'), api);
    return {
        findAppOf: (localization) => findAppOf(api, localization),
        readLibraryId: (appId) => api.ask({ method: 'GET', path: `/v1/apps/${encodeURIComponent(appId)}/assetLibrary` }, (document) => readOne(document, 'appAssetLibraries').id),
        listLibraryImages: (libraryId, options) => listLibraryImages(api, libraryId, options),
        readLibraryImage: (imageId) => api.ask({ method: 'GET', path: imagePath(imageId), query: { 'fields[appAssetLibraryImages]': imageFields(true) } }, readImage),
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
        }, readImage),
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
        }, readImage),
        deleteLibraryImage: (imageId) => api.tell({ method: 'DELETE', path: imagePath(imageId) }),
    };
}
async function listLibraryImages(api, libraryId, { state, withUploadOperations } = {}) {
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

;// CONCATENATED MODULE: ./src/app-store-connect/operations/send-part.ts






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
    return new errors/* ActionError */.lZ({
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
        throw new errors/* ImageError */.C8({ code: 'IMAGE_CHANGED', message }, { cause: error });
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
    return new errors/* ApiError */.hD({
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
                .send({ method: 'GET', url, headers: { 'user-agent': userAgent }, signal, maxAnswerBytes: bounds/* BOUNDS */.QT.pictureBytes })
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
    return new errors/* ApiError */.hD({
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
    const writeLimit = new WriteLimit(limits);
    let inFlight = 0;
    let writesInFlight = 0;
    const mayStart = (isWrite) => inFlight < limits.total && (!isWrite || writesInFlight < writeLimit.present);
    const startWaiting = () => {
        for (;;) {
            const index = waiters.findIndex(({ isWrite }) => mayStart(isWrite));
            const [waiter] = index === -1 ? [] : waiters.splice(index, 1);
            if (waiter === undefined)
                return;
            waiter.start();
        }
    };
    const grant = (isWrite) => {
        inFlight += 1;
        if (isWrite)
            writesInFlight += 1;
        const { generation } = writeLimit;
        return {
            release(good) {
                inFlight -= 1;
                if (isWrite)
                    writesInFlight -= 1;
                writeLimit.judge(good, generation);
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
/** How many writes may be in flight, as the server bears them. */
class WriteLimit {
    present;
    /** One burst of refusals is one sign of trouble: only a request that began after the last halving can halve again. */
    generation = 0;
    #most;
    #goodAnswers = 0;
    constructor({ total, writes }) {
        this.present = writes;
        this.#most = total;
    }
    judge(good, bornIn) {
        if (good === true) {
            this.#goodAnswers += 1;
            if (this.#goodAnswers % GOOD_ANSWERS_FOR_ONE_MORE === 0)
                this.present = Math.min(this.#most, this.present + 1);
        }
        else if (good === false && bornIn === this.generation) {
            this.present = Math.max(1, Math.floor(this.present / 2));
            this.#goodAnswers = 0;
            this.generation += 1;
        }
    }
}

;// CONCATENATED MODULE: ./src/app-store-connect/pace/start-gate.ts



const LONGEST_WAIT_IN_ALL_MS = 65 * 60_000;
const MINUTE_MS = 60_000;
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
            nextProbe: count.lastStart + MINUTE_MS,
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
        if (isNews && now - this.#lastNews >= MINUTE_MS) {
            this.#lastNews = now;
            onWait?.({ until, reason });
        }
        const stepMs = Math.min(pauseMs, MINUTE_MS);
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
    const hint = `Run again after ${describeTime(until)}: what is done already is not done again.`;
    if (reason === 'throttled') {
        const message = `App Store Connect asks to send nothing until ${describeTime(until)}, and a run waits 65 minutes in all`;
        return new errors/* ActionError */.lZ({ code: 'API_RATE_LIMITED', message, hint });
    }
    const amount = quota === undefined ? '' : ` of ${quota.limit} requests an hour`;
    return new errors/* ActionError */.lZ({
        code: 'QUOTA_EXHAUSTED',
        message: `The key's quota${amount} is used up, and waiting for more would take over 65 minutes in all`,
        hint,
    });
}

;// CONCATENATED MODULE: ./src/app-store-connect/create-client.ts















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
        isTest: isLoopback(new URL(baseUrl)),
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

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./src/clock.ts

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
                await (0,promises_namespaceObject.setTimeout)(Math.max(0, ms * scale), undefined, signal === undefined ? {} : { signal });
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

;// CONCATENATED MODULE: ./src/state/classify-error.ts


/** What an error of the API means for what is shown, or for a set. */
function classify(error) {
    if (isOutcomeUnknown(error))
        return 'unknown';
    if (isUploadExpired(error))
        return 'expired';
    if ((0,errors/* isNotFound */.c4)(error))
        return 'gone';
    if (!(error instanceof errors/* ApiError */.hD) || error.status !== 409)
        return undefined;
    // Apple's words are "Screenshot Set Already Exists!"; the code behind them isn't documented, so here the text decides.
    const isTaken = error.errors.some((entry) => /already exists/i.test(`${entry.title} ${entry.detail ?? ''}`));
    return isTaken ? 'taken' : 'conflict';
}

;// CONCATENATED MODULE: ./src/state/target/apple-localization.ts
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

;// CONCATENATED MODULE: ./src/state/read-state.ts
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

;// CONCATENATED MODULE: ./src/state/target-query.ts
const PLATFORMS = ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS'];

;// CONCATENATED MODULE: ./src/state/target/choose-by-name.ts

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
    return new errors/* TargetError */.I0({ code, message, hint });
}

;// CONCATENATED MODULE: ./src/state/target/editable-states.ts
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

;// CONCATENATED MODULE: ./src/state/target/is-same-version.ts
/** Whether two versions are the same App Store version: equal, or equal but for zeros at the end (`2.1` is `2.1.0`). */
function isSameVersion(left, right) {
    return trimZeros(left) === trimZeros(right);
}
function trimZeros(version) {
    return version.replace(/(\.0+)+$/, '');
}

;// CONCATENATED MODULE: ./src/state/target/find-app-target.ts






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
        if (query.app.kind === 'app-id' && (0,errors/* isNotFound */.c4)(error))
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
    return new errors/* TargetError */.I0({
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
        throw createTargetError('TARGET_NOT_FOUND', `${where} has no version ${(0,bounds/* shorten */.ml)(version.version)} (from ${version.reason}); there is ${listed}`, `${adviseOnMissing(versions)} Or give "version" (one of these, or editable), or "platform": each has versions of its own.`);
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
    const others = PLATFORMS.filter((one) => one !== platform).join(', ');
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

;// CONCATENATED MODULE: ./src/state/target/find-target.ts


/** Finds what the inputs name. A direct target takes one request, which reads its places at the same time. */
async function findTarget(query, backend, { api, readSet }) {
    switch (query.kind) {
        case 'app':
            return { ...(await findAppTarget(query, api)), state: undefined };
        case 'localization':
            return createDirectTarget(`localization ${query.localization.id}`, await readState([{ ref: query.localization, locale: undefined }], backend));
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
            const isClosed = error instanceof errors/* ApiError */.hD && (error.status === 403 || error.status === 404) && !error.hasCode(errors/* AGREEMENTS_CODE */.Cg);
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
    return new errors/* TargetError */.I0({
        code: 'LIBRARY_UNAVAILABLE',
        message: `App Store Connect shows this key no App Asset Library of the app ${appId} (${cause.status})`,
        hint: 'Where the account has no library yet, use "backend: screenshot-sets". Otherwise the key needs the role App Manager, and access to this app.',
    }, { cause });
}

;// CONCATENATED MODULE: ./src/state/read-reference-data.ts

/** Apple's live reference data are a second opinion: where they can't be read (undefined) the built-in table stands alone. */
async function readReferenceData(api) {
    try {
        return await api.readAssetLibraryRefData();
    }
    catch (error) {
        if (error instanceof errors/* ApiError */.hD || error instanceof errors/* NetworkError */.Dr)
            return undefined;
        throw error;
    }
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
        .flatMap(({ maxCount }) => (isCount(maxCount) ? [maxCount] : []));
    return limits[0] ?? USUAL_LIMIT;
}
function isCount(value) {
    return typeof value === 'number' && Number.isInteger(value) && value > 0;
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

;// CONCATENATED MODULE: ./src/state/asset-library/library-terms.ts




/** What the library's answers say in our terms, and our places in its own, by Apple's reference data once they are read. */
class LibraryTerms {
    groups;
    #api;
    /** Images that don't say their MD5: reserved by somebody else, and noted when they are committed. */
    #unnoted = new Set();
    #reading;
    #data;
    constructor(api, groups) {
        this.#api = api;
        this.groups = groups;
    }
    /** Reads the reference data, once; undefined where they can't be read. */
    async prepare() {
        this.#reading ??= readReferenceData(this.#api);
        this.#data = await this.#reading;
        return this.#data;
    }
    refOf({ localization, displayType }) {
        const placementGroup = this.groups.groupOf(displayType);
        const placementType = readPlacementType(this.#data, placementGroup);
        return { localization: toApple(localization), placementGroup, placementType };
    }
    createPlace(displayType, localization, screenshots = []) {
        const capacity = readGroupLimit(this.#data, { group: this.groups.groupOf(displayType), kind: localization.kind });
        return { displayType, id: null, exists: true, capacity, screenshots };
    }
    assetOf(image) {
        return toAsset(image, this.#data);
    }
    reservationOf(image) {
        const asset = this.assetOf(image);
        if (asset.checksum.kind !== 'md5')
            this.#unnoted.add(asset.id);
        return toReservation(image, asset, this.#api);
    }
    /** Whether the library doesn't know the MD5 of an image that waits for its file. */
    isUnnoted(assetId) {
        return this.#unnoted.has(assetId);
    }
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
            if (error instanceof errors/* ApiError */.hD && error.status === 404)
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
                if (!(error instanceof errors/* ApiError */.hD) || error.status < 500)
                    throw error;
                if (!isSlow)
                    onSlow();
                isSlow = true;
                return readSlowly(localization, placementGroup);
            }
        },
    };
}

;// CONCATENATED MODULE: ./src/state/asset-library/asset-library-backend.ts









/** States of images that can't be shown any more; they are uploaded anew (api, section 5). */
const RETIRED = new Set(['ARCHIVED', 'REJECTED']);
/**
 * The backend that keeps screenshots in the App Asset Library: an image is uploaded once, with its MD5 as reference name, and
 * a placement shows it in a group of a localization. A place is such a group: always there, without an ID.
 */
function createAssetLibraryBackend(api, { groups, onSlow }) {
    const terms = new LibraryTerms(api, groups);
    const library = createLibraryFinder(api);
    const parts = { api, terms, library, placements: createPlacementReader(api, onSlow) };
    const backend = {
        async findTarget(query) {
            const readSet = () => Promise.reject(new TypeError('the library knows no sets'));
            const target = await findTarget(query, backend, { api, readSet });
            library.remember(target);
            return target;
        },
        describeAbsent: (displayType, localization) => terms.createPlace(displayType, localization),
        uploadKeyOf: (_, md5) => md5,
        ...createReads(parts),
        ...createImageWrites(parts),
        ...createPlacementWrites(parts),
        estimateRequests: estimateLibraryRequests,
        classify: classify,
    };
    return backend;
}
function createReads({ api, terms, library, placements }) {
    const { groups } = terms;
    return {
        readPlaces: (localization) => readPlaces(localization, { api, terms, placements }),
        async readLocale(localization) {
            return (await api.readLocalization(toApple(localization))).locale;
        },
        async readAssets() {
            const images = await besides(terms.prepare(), library.readId().then((id) => api.listLibraryImages(id)));
            return images.filter(({ state }) => !RETIRED.has(state)).map((one) => terms.assetOf(one));
        },
        readPicture: (url) => api.readPicture(url),
        readReferenceData: () => terms.prepare(),
        async readScreenshots({ localization, displayType }) {
            const list = await placements.read(localization, groups.groupOf(displayType));
            return Promise.all(list.placements.map((one) => readShown(one, api, terms)));
        },
        async readOrder({ localization, displayType }) {
            const placementGroup = groups.groupOf(displayType);
            const list = await api.listPlacements(toApple(localization), { placementGroup, images: 'left-out' });
            return list.placements.map(({ id }) => id);
        },
        readScreenshot: async (screenshotId) => readShown(await api.readPlacement(screenshotId), api, terms),
        async readReservations({ localization }) {
            const options = { state: 'AWAITING_UPLOAD', withUploadOperations: true };
            const images = await api.listLibraryImages(await library.readId(localization), options);
            return images.map((one) => terms.reservationOf(one));
        },
        readAsset: async (assetId) => terms.reservationOf(await api.readLibraryImage(assetId)),
    };
}
function createImageWrites({ api, terms, library }) {
    return {
        async reserve({ localization }, { name, sizeBytes, md5 }) {
            const file = { fileName: name, fileSize: sizeBytes, referenceName: md5 };
            return terms.reservationOf(await api.createLibraryImage(await library.readId(localization), file));
        },
        async commit(assetId, md5) {
            return terms.assetOf(await api.commitLibraryImage(assetId, terms.isUnnoted(assetId) ? md5 : undefined));
        },
        async removeAsset(assetId) {
            // Others may use what has a picture by now: it stays.
            const { state } = terms.assetOf(await api.readLibraryImage(assetId));
            if (state === 'reserved' || state === 'failed')
                await api.deleteLibraryImage(assetId);
        },
    };
}
function createPlacementWrites({ api, terms }) {
    return {
        createPlace: async ({ displayType, localization }) => terms.createPlace(displayType, localization),
        deletePlace: (_, screenshotIds) => deleteEach(screenshotIds, (id) => api.deletePlacement(id)),
        async show(place, asset) {
            return toScreenshot(await api.createPlacement(terms.refOf(place), asset.id), asset);
        },
        replaceOrder: (place, screenshotIds) => api.orderPlacements(terms.refOf(place), screenshotIds),
        remove: (screenshotId) => api.deletePlacement(screenshotId),
    };
}
async function readPlaces(localization, { api, terms, placements }) {
    const list = await besides(terms.prepare(), placements.read(localization));
    const shown = await Promise.all(list.placements.map(async (one) => ({ one, screenshot: await readShown(one, api, terms) })));
    const places = Map.groupBy(shown, ({ one }) => terms.groups.displayTypeOf(one.placementGroup));
    return {
        locale: list.locale,
        places: [...places].map(([displayType, members]) => {
            const screenshots = members.map(({ screenshot }) => screenshot);
            return terms.createPlace(displayType, localization, screenshots);
        }),
    };
}
/** A list may leave an image out; then the placement itself is asked. */
async function readShown(placement, api, terms) {
    const image = placement.image ?? (await api.readPlacement(placement.id)).image;
    const unknown = {
        id: placement.id,
        fileName: placement.id,
        sizeBytes: 0,
        checksum: { kind: 'none' },
        state: 'complete',
    };
    const asset = image === undefined ? { ...unknown, appleState: '', problems: [], rendition: null } : terms.assetOf(image);
    return toScreenshot(placement, asset);
}
/** What a question gives once another one is answered too: where it fails nothing is left under way. */
async function besides(other, asking) {
    const [answer] = await Promise.allSettled([asking, other]);
    await other;
    if (answer.status === 'rejected')
        throw answer.reason;
    return answer.value;
}

;// CONCATENATED MODULE: ./src/state/screenshot-sets/estimate-set-requests.ts
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

;// CONCATENATED MODULE: ./src/state/screenshot-sets/screenshot-sets-backend.ts






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
        readPicture: (url) => api.readPicture(url),
        readReferenceData: () => readReferenceData(api),
        async readScreenshots(place) {
            return (await api.listScreenshots(idOf(place))).map(screenshot_sets_backend_toScreenshot);
        },
        readOrder: (place) => api.readScreenshotOrder(idOf(place)),
        async readScreenshot(screenshotId) {
            return screenshot_sets_backend_toScreenshot(await api.readScreenshot(screenshotId));
        },
        async readReservations(place) {
            const screenshots = await api.listScreenshots(idOf(place), { withUploadOperations: true });
            return screenshots.filter((one) => toState(one) === 'reserved').map((one) => screenshot_sets_backend_toReservation(one, api));
        },
        async readAsset(assetId) {
            return screenshot_sets_backend_toReservation(await api.readScreenshot(assetId), api);
        },
        async createPlace({ localization, displayType }) {
            return toPlace(await api.createScreenshotSet(toApple(localization), displayType));
        },
        async deletePlace(place, screenshotIds) {
            await api.deleteScreenshotSet(idOf(place));
            return { removedIds: screenshotIds, errors: [] };
        },
        async reserve(place, { name, sizeBytes }) {
            return screenshot_sets_backend_toReservation(await api.createScreenshot(idOf(place), { fileName: name, fileSize: sizeBytes }), api);
        },
        uploadKeyOf: (place, md5) => `${idOf(place)} ${md5}`,
        async commit(assetId, md5) {
            return screenshot_sets_backend_toScreenshot(await api.commitScreenshot(assetId, md5));
        },
        async show(_, asset) {
            return screenshot_sets_backend_toScreenshot(await api.readScreenshot(asset.id));
        },
        replaceOrder: (place, screenshotIds) => api.replaceScreenshotOrder(idOf(place), screenshotIds),
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
function idOf({ id, displayType }) {
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
    return new errors/* ActionError */.lZ({
        code: 'API_ANSWER_INVALID',
        message: `App Store Connect doesn't say which localization the set ${setId} belongs to`,
        hint: 'Name the localization and the display type instead of the set.',
    });
}

;// CONCATENATED MODULE: ./src/run/session/cancel-limits.ts
/**
 * How long a cancelled run may go on (design, promise 8). The runner's next signal comes after 7.5 s. Writes on their way are
 * answered within 5 s; what they leave behind is removed by then, and whatever is still at work then isn't waited for.
 */
const CLOSING_MS = 6_300;
const TELLING_MS = 6_500;
/** Real milliseconds that each of them is allowed at least, where a test lets time fly. */
const cancel_limits_LEAST_REAL_MS = 500;
/** Returns the limits of a run, which begin with a cancel. */
function createCancelLimits(cancel, clock) {
    const closing = new AbortController();
    const telling = new AbortController();
    const stops = [];
    function begin() {
        const leastMs = cancel_limits_LEAST_REAL_MS / clock.scale;
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

;// CONCATENATED MODULE: ./src/run/session/open-session.ts





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
        backend: createBackend(api),
        clock,
        signal,
        limits,
        get requests() {
            return api.requests + (closing?.api.requests ?? 0);
        },
        get quota() {
            return api.quota;
        },
        expect: (requests) => api.expect(requests),
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
    return { key: object['key'], file: { keyId: key_layers_textOf(object['key_id']), issuerId: key_layers_textOf(object['issuer_id']) } };
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
function key_layers_textOf(value) {
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
var external_node_crypto_ = __nccwpck_require__(7598);
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

;// CONCATENATED MODULE: ./src/clean-up.ts







/**
 * The post step: removes reservations that a cancelled or killed run left behind without a file, so that they don't take up
 * places in their sets. Does nothing, and asks nothing, where there are none. Each stands for itself; a failure is a warning:
 * the next run adopts what is left.
 */
async function cleanUp(runtime) {
    try {
        const reservations = readOpenReservations(runtime.env);
        if (reservations.length === 0)
            return;
        const session = openSession({ credentials: readCredentials(runtime), api: readApiEnvironment(runtime.env) }, readBackend(runtime.readInput) === 'asset-library' ? OWN_NAMES : undefined, runtime);
        try {
            await Promise.all(reservations.map((one) => removeReservation(one, session, runtime)));
        }
        finally {
            session.close();
        }
    }
    catch (error) {
        warn('Reservations that the run left behind can not be looked for', error, runtime);
    }
}
/** Reservations stand in no group: none has to be known by another name. */
const OWN_NAMES = { groupOf: (name) => name, displayTypeOf: (name) => name };
async function removeReservation(reservation, session, runtime) {
    const { name, locale, place } = reservation;
    const what = `the reservation for ${name} in ${[locale, labelDisplayType(place.displayType)].filter((part) => part !== '').join(' / ')}`;
    try {
        const ids = await findReservations(reservation, session);
        const removed = await Promise.all(ids.map((id) => removeIfOpen(id, session.backend)));
        runtime.log.info(removed.includes(true) ? `removed ${what}` : `${what} is complete, or is not there`);
    }
    catch (error) {
        warn(`What the run left behind could not be removed: ${what}`, error, runtime);
    }
}
/** Pauses between looks at a set: a request that was on its way when the run ended may take effect a little later. */
const LOOK_PAUSES_MS = [2000, 3000];
/** The reservation by its ID; where that isn't known, those of its place, name and size that weren't there before. */
async function findReservations({ assetId, place, name, sizeBytes, md5, knownIds }, { backend, clock, signal }) {
    if (assetId !== null)
        return [assetId];
    async function look() {
        const reservations = await backend.readReservations(place);
        return reservations.flatMap(({ asset }) => {
            // Where reservations say what they are for, one that says nothing is somebody else's.
            const mayBeOurs = asset.checksum.kind === 'pending' || (asset.checksum.kind === 'md5' && asset.checksum.md5 === md5);
            const isFor = asset.fileName === name && asset.sizeBytes === sizeBytes;
            const isOurs = mayBeOurs && isFor && !knownIds.includes(asset.id);
            return isOurs ? [asset.id] : [];
        });
    }
    let found = await look();
    for (const pause of LOOK_PAUSES_MS) {
        if (found.length > 0)
            break;
        await clock.sleep(pause, { signal });
        found = await look();
    }
    return found;
}
/** Removes a reservation that still waits for its file; one that was completed is a screenshot, and stays. */
async function removeIfOpen(assetId, backend) {
    try {
        const { asset } = await backend.readAsset(assetId);
        if (asset.state !== 'reserved')
            return false;
        await backend.removeAsset(assetId);
        return true;
    }
    catch (error) {
        if (backend.classify(error) === 'gone')
            return false;
        throw error;
    }
}
function warn(what, error, { log }) {
    log.warn({
        message: `${what}: ${(0,errors/* toActionError */.ie)(error).message}`,
        hint: 'The next run of the action uses or removes it.',
    });
}


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ ImageError),
/* harmony export */   Cg: () => (/* binding */ AGREEMENTS_CODE),
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   Gy: () => (/* binding */ CERTIFICATE_HINT),
/* harmony export */   I0: () => (/* binding */ TargetError),
/* harmony export */   Y4: () => (/* binding */ isCertificateError),
/* harmony export */   c4: () => (/* binding */ isNotFound),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   ie: () => (/* binding */ toActionError),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   oA: () => (/* binding */ CredentialError)
/* harmony export */ });
/* unused harmony exports ERROR_CODES, boundNotice, OrderingFileError, PlanRefusedError, ApplyError */
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(186);

/** Every code that an error of this action can carry. Each has an entry in `docs/troubleshooting.md`; a test compares the two. */
const ERROR_CODES = (/* unused pure expression or super */ null && ([
    // inputs and environment
    'INPUT_MISSING',
    'INPUT_INVALID',
    'INPUT_CONTRADICTION',
    'PATH_OUTSIDE_WORKSPACE',
    'EVENT_REFUSED',
    'ENVIRONMENT_INVALID',
    // signing in
    'CREDENTIAL_INVALID',
    'CREDENTIAL_REFUSED',
    // ordering file
    'ORDERING_FILE_NOT_FOUND',
    'ORDERING_FILE_TOO_LARGE',
    'ORDERING_FILE_ENCODING',
    'ORDERING_FILE_SYNTAX',
    'ORDERING_FILE_EMPTY',
    'ORDERING_FILE_KEY',
    'REFERENCE_INVALID',
    'REFERENCE_REPEATED',
    'REFERENCE_UNMATCHED',
    // images
    'FOLDER_NOT_FOUND',
    'IMAGE_UNREADABLE',
    'IMAGE_LFS_POINTER',
    'IMAGE_ENCRYPTED',
    'IMAGE_FORMAT',
    'IMAGE_TRUNCATED',
    'IMAGE_DIMENSIONS',
    'IMAGE_TRANSPARENT',
    'IMAGE_ROTATED',
    'IMAGE_REPEATED',
    'IMAGE_CHANGED',
    // target
    'LIBRARY_UNAVAILABLE',
    'TARGET_NOT_FOUND',
    'TARGET_AMBIGUOUS',
    'VERSION_LOCKED',
    // plan
    'PLAN_EMPTIES_SET',
    'PLAN_UNLISTED',
    'PLAN_TOO_MANY',
    'DRIFT',
    // App Store Connect
    'API_REFUSED',
    'API_FORBIDDEN',
    'API_NOT_FOUND',
    'API_RATE_LIMITED',
    'API_UNAVAILABLE',
    'API_ANSWER_INVALID',
    'NETWORK_FAILED',
    'NETWORK_TIMEOUT',
    'QUOTA_EXHAUSTED',
    // apply
    'ORDER_NOT_APPLIED',
    'UPLOAD_FAILED',
    'PROCESSING_FAILED',
    'PROCESSING_TIMEOUT',
    'CANCELLED',
    'INTERNAL',
]));
/** Base of all errors that this action raises on purpose. An error carries one issue or, where several are found at once, all of them. */
class ActionError extends Error {
    name = 'ActionError';
    code;
    hint;
    /** Never empty; the first one gives `code`, `message` and `hint`. */
    issues;
    constructor(issues, options) {
        const all = boundIssues('code' in issues ? [issues] : issues);
        const first = all[0];
        if (first === undefined)
            throw new TypeError('an error without an issue');
        super(all.length === 1 ? first.message : `${all.length} problems: ${first.message}; …`, options);
        this.code = first.code;
        this.hint = first.hint;
        this.issues = all;
    }
}
/** Not more problems than anybody reads, and each in a length that log and annotations take. */
function boundIssues(issues) {
    const [first] = issues;
    const more = issues.length - _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.issues;
    if (first === undefined || more <= 0)
        return issues.map(boundNotice);
    const { code } = first;
    const rest = {
        code,
        message: `${more} more problems are not listed`,
        hint: 'Mend those that are, and run this again.',
    };
    return [...issues.slice(0, _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.issues).map(boundNotice), rest];
}
/** The same with message and hint in a length that log and annotations take, and what they quote in one that people read. */
function boundNotice(notice) {
    const { message, hint = '' } = notice;
    if (Math.max(message.length, hint.length) <= _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.foreignCharacters)
        return notice;
    return {
        ...notice,
        message: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenForeign */ .yP)(message), _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.messageCharacters),
        ...(hint === '' ? {} : { hint: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenForeign */ .yP)(hint), _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.messageCharacters) }),
    };
}
/** Inputs or environment that can't be used, all problems at once. */
class InputError extends ActionError {
    name = 'InputError';
}
/** An ordering file that can't be used, all problems at once, each with its line and column. */
class OrderingFileError extends (/* unused pure expression or super */ null && (ActionError)) {
    name = 'OrderingFileError';
}
/** Images that can't be used, all problems at once, each with its file. */
class ImageError extends ActionError {
    name = 'ImageError';
}
/** A key that can't be used, or that App Store Connect refuses. Never holds any part of it. */
class CredentialError extends ActionError {
    name = 'CredentialError';
}
/** A request that App Store Connect answered with an error. Holds what identifies it, never headers or bodies. */
class ApiError extends ActionError {
    name = 'ApiError';
    method;
    /** Path without the query. */
    path;
    status;
    errors;
    constructor(issue, request, options) {
        super(issue, options);
        this.method = request.method;
        this.path = request.path;
        this.status = request.status;
        this.errors = request.errors;
    }
    /** Whether Apple's error document has an entry whose dotted code begins with `prefix` (codes go from general to special). */
    hasCode(prefix) {
        return this.errors.some((entry) => entry.code === prefix || entry.code.startsWith(`${prefix}.`));
    }
}
/** A request without a usable answer: no connection, a reset, a timeout, a body that isn't what it should be. */
class NetworkError extends ActionError {
    name = 'NetworkError';
}
/** What the user named isn't there, is ambiguous, or can't be edited. */
class TargetError extends ActionError {
    name = 'TargetError';
}
/** A plan that isn't carried out because it would do harm; nothing was written. */
class PlanRefusedError extends (/* unused pure expression or super */ null && (ActionError)) {
    name = 'PlanRefusedError';
}
/** Something went wrong while a plan was carried out. */
class ApplyError extends (/* unused pure expression or super */ null && (ActionError)) {
    name = 'ApplyError';
}
/** Any error as one of ours: what this action doesn't foresee is reported as its own fault. */
function toActionError(error) {
    if (error instanceof ActionError)
        return error;
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return new ActionError({
        code: 'INTERNAL',
        message: `The action failed in a way that it doesn't foresee: ${(0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(detail)}`,
        hint: 'Report it with the log of a run with debug logging (RUNNER_DEBUG=1).',
    }, { cause: error });
}
/** Whether the code of an error in the network says that the server's certificate isn't trusted. Trying again is no use. */
function isCertificateError(code) {
    return CERTIFICATE_CODES.test(code);
}
/** Node's names for what OpenSSL finds wrong with a certificate: `lib/internal/tls` and `X509_V_ERR_…`. */
const CERTIFICATE_CODES = /^(ERR_TLS_CERT_\w+|CERT_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_(GET|VERIFY|DECRYPT|DECODE)_\w+|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED)$/;
/** What to do about it. */
const CERTIFICATE_HINT = 'Where the network of the runner inspects TLS, give its certificate to Node: set the environment variable NODE_EXTRA_CA_CERTS, on the step or the runner, to the path of a PEM file. Else look at the clock of the runner.';
/** Apple's code for agreements that the account holder hasn't accepted: nothing else is wrong then, whatever was asked for. */
const AGREEMENTS_CODE = 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED';
/** Whether an error is Apple's 404 for what isn't there; one for a path that isn't known says nothing of that. */
function isNotFound(error) {
    return error instanceof ApiError && error.status === 404 && !error.hasCode('PATH_ERROR');
}


/***/ }),

/***/ 6661:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_create_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(601);
/* harmony import */ var _action_listen_for_cancel_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6940);
/* harmony import */ var _clean_up_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9049);



// The post step, which the runner starts at the end of a job that failed or was cancelled.
await (0,_clean_up_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanUp */ .n)((0,_action_create_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .createRuntime */ .x)((0,_action_listen_for_cancel_js__WEBPACK_IMPORTED_MODULE_1__/* .listenForCancel */ .F)()));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),


/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),







/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),


/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),



/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),


/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),


/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),


/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),


/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),



/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),




/***/ 3444:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("web-streams-polyfill/dist/ponyfill.es2018.js");

/***/ }),

/***/ 8167:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

/***/ }),

/***/ 5321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ core_debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  Os: () => (/* binding */ group),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  Pq: () => (/* binding */ core_setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, markdownSummary, notice, platform, saveState, setCommandEcho, setFailed, setOutput, summary, toPlatformPath, toPosixPath, toWin32Path

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = (/* unused pure expression or super */ null && (_summary));
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "nothing_to_start_programs_with"
const external_nothing_to_start_programs_with_namespaceObject = {};
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 9783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ getProxyUrl)
/* harmony export */ });
/* unused harmony export checkBypass */
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".post.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6661);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
