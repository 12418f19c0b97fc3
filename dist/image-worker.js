import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({});
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
/******/ 		return "" + chunkId + ".image-worker.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/publicPath */
/******/ (() => {
/******/ 	var scriptUrl;
/******/ 	if (typeof import.meta.url === "string") scriptUrl = import.meta.url
/******/ 	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
/******/ 	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
/******/ 	if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
/******/ 	scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
/******/ 	__nccwpck_require__.p = scriptUrl;
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
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
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./src/images/file/image-buffers.ts
const BYTES = 256 * 1024;
/** Returns buffers that nobody uses yet. */
function createImageBuffers() {
    return { piece: Buffer.allocUnsafeSlow(BYTES), output: Buffer.allocUnsafeSlow(BYTES) };
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./src/images/thumbnail/jpeg-codec.ts



/** Tried one after the other until the file is small enough, one left out where it is far too large. Most screenshots fit with the first. */
const QUALITIES = [70, 55, 40, 25, 12, 5, 1, 1];
/** A progressive file would be 2 % smaller and take twice as long. */
const OPTIONS = { progressive: false };
/**
 * Reads and writes JPEGs with mozjpeg, as WebAssembly. Each of its two parts is loaded when the first picture needs it, and
 * keeps its memory: one codec serves all images that are worked on one after the other.
 */
class JpegCodec {
    #decode;
    #encode;
    /** All pixels. Throws (whatever the decoder throws) for what can't be decoded: damaged files, CMYK. */
    async decode(file) {
        this.#decode ??= loadDecoder();
        const decode = await this.#decode;
        try {
            // It takes the bytes that a view shows, whatever its types say.
            const { width, height, data } = await decode(file);
            return { width, height, rgba: data };
        }
        catch (error) {
            // One that stops midway keeps the memory of what it was at.
            this.#decode = undefined;
            throw error;
        }
    }
    /** A file of at most so many bytes, as good as that allows; undefined where nothing is that small. */
    async encode({ rgba, width, height }, maxBytes) {
        this.#encode ??= loadEncoder();
        const encode = await this.#encode;
        const image = { data: rgba, width, height, colorSpace: 'srgb' };
        for (let at = 0, size = 0; at < QUALITIES.length; at += size > 2 * maxBytes ? 2 : 1) {
            const file = await encode(image, { ...OPTIONS, quality: QUALITIES[at] ?? 1 });
            if (file.byteLength <= maxBytes)
                return Buffer.from(file);
            size = file.byteLength;
        }
        return undefined;
    }
}
async function loadDecoder() {
    const { default: decode, init } = await __nccwpck_require__.e(/* import() */ 236).then(__nccwpck_require__.bind(__nccwpck_require__, 236));
    await init(await readProgram('dec'));
    return decode;
}
async function loadEncoder() {
    const { default: encode, init } = await __nccwpck_require__.e(/* import() */ 418).then(__nccwpck_require__.bind(__nccwpck_require__, 418));
    await init(await readProgram('enc'));
    return encode;
}
/** The WebAssembly lies beside the bundle, or in its package where the sources themselves run. */
async function readProgram(part) {
    const name = `mozjpeg_${part}.wasm`;
    const path = import.meta.url.endsWith('.ts')
        ? (0,external_node_module_namespaceObject.createRequire)(import.meta.url).resolve(`@jsquash/jpeg/codec/${part}/${name}`)
        : (0,external_node_path_namespaceObject.join)(import.meta.dirname, name);
    return { wasmBinary: await (0,promises_namespaceObject.readFile)(path), print: () => { }, printErr: () => { } };
}

;// CONCATENATED MODULE: ./src/images/thumbnail/thumbnail-scaler.ts
/**
 * What pictures are drawn on, one after the other. Its memory is that of all of them: buffers of each one's own would pile up, as
 * they are next to nothing to the garbage collector.
 */
class Canvas {
    box;
    sums;
    rgba;
    /** What is drawn fits into the box, in pixels. */
    constructor(box) {
        this.box = box;
        this.sums = new Uint32Array(box.width * box.height * 3);
        this.rgba = new Uint8ClampedArray(box.width * box.height * 4);
    }
}
/**
 * Makes an image smaller until it fits a canvas, row by row and in any order of rows: each pixel of the result is the mean of a
 * grid of at least four of those that fall into it.
 */
class ThumbnailScaler {
    #source;
    #target;
    #canvas;
    /** Of how many columns and rows one counts: a power of two, as the steps of interlaced rows are. */
    #every;
    /** Where each column of the source falls. */
    #columns;
    constructor(source, canvas) {
        this.#source = source;
        this.#target = fitInto(source, canvas.box);
        this.#canvas = canvas;
        canvas.sums.fill(0);
        const scale = Math.min(source.width / this.#target.width, source.height / this.#target.height);
        this.#every = 2 ** Math.max(0, Math.floor(Math.log2(scale / 2)));
        this.#columns = Uint32Array.from({ length: source.width }, (_, x) => place(x, source.width, this.#target.width));
    }
    /** Takes pixels of the row `y`; `colourAt` gives the one at an index of the row, as 0xrrggbb. */
    add({ y, firstX, stepX }, colourAt) {
        const every = this.#every;
        // The columns of an interlaced row begin at 0 or at half a step: either some of them count, or none.
        if (y % every !== 0 || firstX % every !== 0)
            return;
        const step = Math.max(every, stepX);
        const { width, height } = this.#source;
        const { sums } = this.#canvas;
        const first = place(y, height, this.#target.height) * this.#target.width;
        for (let x = firstX, index = 0; x < width; x += step, index += step / stepX) {
            const at = (first + (this.#columns[x] ?? 0)) * 3;
            const colour = colourAt(index);
            sums[at] = (sums[at] ?? 0) + (colour >> 16);
            sums[at + 1] = (sums[at + 1] ?? 0) + ((colour >> 8) & 255);
            sums[at + 2] = (sums[at + 2] ?? 0) + (colour & 255);
        }
    }
    /** The result, once all rows were taken; it holds until the canvas is drawn on again. */
    finish() {
        const { width, height } = this.#target;
        const { sums, rgba } = this.#canvas;
        const columns = this.#countPlaces(this.#source.width, width);
        const rows = this.#countPlaces(this.#source.height, height);
        for (let y = 0, pixel = 0; y < height; y++) {
            for (let x = 0; x < width; x++, pixel++) {
                const count = (columns[x] ?? 1) * (rows[y] ?? 1);
                // What is stored is rounded.
                for (let part = 0; part < 3; part++)
                    rgba[pixel * 4 + part] = (sums[pixel * 3 + part] ?? 0) / count;
            }
        }
        return { ...this.#target, rgba: rgba.subarray(0, width * height * 4) };
    }
    /** How many of the columns or rows that count fall into each of the target's. */
    #countPlaces(sourceLength, targetLength) {
        const counts = new Uint32Array(targetLength);
        for (let at = 0; at < sourceLength; at += this.#every) {
            const target = place(at, sourceLength, targetLength);
            counts[target] = (counts[target] ?? 0) + 1;
        }
        return counts;
    }
}
/** Where a column or row of the source falls. */
function place(at, sourceLength, targetLength) {
    return Math.floor((at * targetLength) / sourceLength);
}
/** The size of an image that is made to fit a box; one that fits already keeps its own. */
function fitInto({ width, height }, box) {
    const scale = Math.min(1, box.width / width, box.height / height);
    return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

;// CONCATENATED MODULE: ./src/images/thumbnail/thumbnail-tools.ts



/** Twice the size at which a report shows a picture. */
const BOX = { width: 240, height: 640 };
/** Returns tools that nobody uses yet. */
function createThumbnailTools() {
    return { buffers: createImageBuffers(), canvas: new Canvas(BOX), codec: new JpegCodec() };
}

;// CONCATENATED MODULE: ./src/bounds.ts
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
        .replace(/(?<![^\s([])"[^"]*"/g, (quoted) => `"${bounds_shorten(quoted.slice(1, -1))}"`)
        .replace(/\S+/g, (word) => bounds_shorten(word));
}
/** A text of at most so many characters: the middle of a longer one makes way. */
function bounds_shorten(text, limit = BOUNDS.foreignCharacters) {
    if (text.length <= limit)
        return text;
    const half = Math.floor((limit - 1) / 2);
    return `${text.slice(0, limit - 1 - half)}…${text.slice(-half)}`.toWellFormed();
}

;// CONCATENATED MODULE: ./src/errors.ts

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
    const more = issues.length - BOUNDS.issues;
    if (first === undefined || more <= 0)
        return issues.map(boundNotice);
    const { code } = first;
    const rest = {
        code,
        message: `${more} more problems are not listed`,
        hint: 'Mend those that are, and run this again.',
    };
    return [...issues.slice(0, BOUNDS.issues).map(boundNotice), rest];
}
/** The same with message and hint in a length that log and annotations take, and what they quote in one that people read. */
function boundNotice(notice) {
    const { message, hint = '' } = notice;
    if (Math.max(message.length, hint.length) <= BOUNDS.foreignCharacters)
        return notice;
    return {
        ...notice,
        message: bounds_shorten(shortenForeign(message), BOUNDS.messageCharacters),
        ...(hint === '' ? {} : { hint: bounds_shorten(shortenForeign(hint), BOUNDS.messageCharacters) }),
    };
}
/** Inputs or environment that can't be used, all problems at once. */
class InputError extends (/* unused pure expression or super */ null && (ActionError)) {
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
class CredentialError extends (/* unused pure expression or super */ null && (ActionError)) {
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
class NetworkError extends (/* unused pure expression or super */ null && (ActionError)) {
    name = 'NetworkError';
}
/** What the user named isn't there, is ambiguous, or can't be edited. */
class TargetError extends (/* unused pure expression or super */ null && (ActionError)) {
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
        message: `The action failed in a way that it doesn't foresee: ${shorten(detail)}`,
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

;// CONCATENATED MODULE: ./src/images/file/check-orientation.ts

const ORIENTATION_TAG = 0x0112;
const SHORT = 3;
const ENTRY_BYTES = 12;
/** What each orientation but the first makes of the picture. Source: EXIF 2.3, section 4.6.4. */
const EFFECTS = new Map([
    [2, 'mirrored'],
    [3, 'upside down'],
    [4, 'mirrored upside down'],
    [5, 'mirrored on its side'],
    [6, 'turned to the right'],
    [7, 'mirrored on its side'],
    [8, 'turned to the left'],
]);
/**
 * The issue of an EXIF orientation that would turn the picture: Apple honours it, so that the screenshot would end on its
 * side. `exif` begins with the TIFF header, as in a PNG's eXIf chunk; what makes no sense in it is no issue.
 */
function checkOrientation(file, exif) {
    const orientation = parseOrientation(exif);
    const effect = orientation === undefined ? undefined : EFFECTS.get(orientation);
    if (effect === undefined)
        return [];
    const what = `says by its EXIF orientation ${orientation} that it is to be shown ${effect}, where 1 (as it is) was expected`;
    const hint = 'Apply the orientation with `magick mogrify -auto-orient FILE`, or drop it with `exiftool -Orientation= FILE` where the pixels are right already.';
    return [createImageIssue(file, 'IMAGE_ROTATED', what, hint)];
}
/** The orientation is a tag of the first directory. */
function parseOrientation(exif) {
    const byteOrder = exif.toString('latin1', 0, 2);
    if (exif.length < 8 || (byteOrder !== 'II' && byteOrder !== 'MM'))
        return undefined;
    const view = new DataView(exif.buffer, exif.byteOffset, exif.length);
    const little = byteOrder === 'II';
    const directory = view.getUint32(4, little);
    if (directory + 2 > exif.length)
        return undefined;
    const count = view.getUint16(directory, little);
    for (let index = 0; index < count; index++) {
        const entry = directory + 2 + index * ENTRY_BYTES;
        if (entry + ENTRY_BYTES > exif.length)
            return undefined;
        if (view.getUint16(entry, little) !== ORIENTATION_TAG)
            continue;
        return view.getUint16(entry + 2, little) === SHORT ? view.getUint16(entry + 8, little) : undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/images/file/read-pieces.ts



/**
 * The bytes of an image file, piece by piece. All pieces share the buffer: a piece holds until the next one is asked for.
 * Throws an ImageError where the file can't be read.
 */
async function* readPieces(file, buffer) {
    const handle = await translateReadErrors(file, (0,promises_namespaceObject.open)(file.path));
    try {
        while (true) {
            const bytesRead = await translateReadErrors(file, readInto(handle, buffer));
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await handle.close();
    }
}
async function readInto(handle, buffer) {
    return (await handle.read(buffer, 0, buffer.length)).bytesRead;
}
/** What `work` resolves to; where it fails to read the file, an ImageError with the cause. */
async function translateReadErrors(file, work) {
    try {
        return await work;
    }
    catch (cause) {
        throw new ImageError(createImageIssue(file, 'IMAGE_UNREADABLE', `can't be read`, 'Check that the file is there and its permissions.'), { cause });
    }
}

;// CONCATENATED MODULE: ./src/images/jpeg/jpeg-segment-reader.ts


// Markers, from ITU-T T.81, table B.1.
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP1 = 0xe1;
/** Walks through a JPEG that comes in pieces of any size, and holds at most one segment (64 KiB). What follows the end marker is ignored. */
class JpegSegmentReader {
    #file;
    #onSegment;
    #state = 'start';
    #marker = 0;
    /** Bytes of what is being read now: two of the start, two of a length, or the content of a segment. */
    #expected = 2;
    #held = [];
    #scanBytes = 0;
    constructor(file, onSegment) {
        this.#file = file;
        this.#onSegment = onSegment;
    }
    /** Whether the end marker was seen. */
    get ended() {
        return this.#state === 'end';
    }
    /** Bytes of compressed pixels seen. */
    get scanBytes() {
        return this.#scanBytes;
    }
    /** Takes the next bytes. Throws an ImageError where they can't be those of a JPEG. */
    push(bytes) {
        let at = 0;
        while (at < bytes.length && this.#state !== 'end') {
            switch (this.#state) {
                case 'scan':
                    at = this.#skipScan(bytes, at);
                    break;
                case 'marker':
                    // Decoders skip stray bytes between segments.
                    at = skipTo(bytes, 0xff, at);
                    if (at < bytes.length)
                        this.#state = 'code';
                    at++;
                    break;
                case 'code':
                case 'scan-code':
                    this.#takeCode(bytes[at] ?? 0);
                    at++;
                    break;
                default:
                    at = this.#hold(bytes, at);
            }
        }
    }
    #skipScan(bytes, at) {
        const end = skipTo(bytes, 0xff, at);
        this.#scanBytes += end - at;
        if (end < bytes.length)
            this.#state = 'scan-code';
        return end + 1;
    }
    #takeCode(code) {
        // Any number of 0xff may stand before a marker.
        if (code === 0xff)
            return;
        const isRestart = code >= 0xd0 && code <= 0xd7;
        if (this.#state === 'scan-code' && (code === 0 || isRestart)) {
            this.#scanBytes += 1;
            this.#state = 'scan';
        }
        else if (code === EOI) {
            this.#state = 'end';
        }
        else if (code === 0 || code === 1 || code === SOI || isRestart) {
            this.#state = 'marker';
        }
        else {
            this.#marker = code;
            this.#expect('length', 2);
        }
    }
    /** Collects what is being read now; content that nobody looks at is only counted. */
    #hold(bytes, at) {
        const end = Math.min(bytes.length, at + this.#expected);
        this.#expected -= end - at;
        if (this.#state !== 'content' || isFrame(this.#marker) || this.#marker === APP1) {
            this.#held.push(Buffer.from(bytes.subarray(at, end)));
        }
        if (this.#expected === 0)
            this.#takeHeld(Buffer.concat(this.#held));
        return end;
    }
    #takeHeld(held) {
        if (this.#state === 'start') {
            if (held[0] !== 0xff || held[1] !== SOI)
                throw this.#damaged(`doesn't begin as a JPEG does`);
            this.#expect('marker', 0);
        }
        else if (this.#state === 'length') {
            const length = held.readUInt16BE(0);
            if (length < 2)
                throw this.#damaged(`is damaged: a JPEG segment says that it is ${length} bytes long`);
            this.#expect('content', length - 2);
        }
        else {
            this.#onSegment({ marker: this.#marker, content: held });
            this.#expect(this.#marker === SOS ? 'scan' : 'marker', 0);
        }
    }
    #expect(state, bytes) {
        this.#state = state;
        this.#expected = bytes;
        this.#held = [];
    }
    #damaged(what) {
        return new ImageError(createImageIssue(this.#file, 'IMAGE_UNREADABLE', what));
    }
}
/** The frame header that a segment is; undefined for other segments. Throws an ImageError for one without a size. */
function parseFrame(file, { marker, content }) {
    if (!isFrame(marker))
        return undefined;
    const height = content.length < 6 ? 0 : content.readUInt16BE(1);
    const width = content.length < 6 ? 0 : content.readUInt16BE(3);
    if (width === 0 || height === 0) {
        throw new ImageError(createImageIssue(file, 'IMAGE_UNREADABLE', 'is damaged: its JPEG header gives no size'));
    }
    return { width, height, components: content[5] ?? 0 };
}
/** SOF0 to SOF15; DHT, JPG and DAC share the row of the table. */
function isFrame(marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
function skipTo(bytes, byte, from) {
    const found = bytes.indexOf(byte, from);
    return found === -1 ? bytes.length : found;
}

;// CONCATENATED MODULE: ./src/images/jpeg/check-jpeg.ts





const EXIF_HEADER = Buffer.from('Exif\0\0', 'latin1');
/** Everything that is wrong with the structure of a JPEG, from one pass over it with bounded memory. Pixels aren't decoded. */
async function checkJpeg(file, { piece: buffer }) {
    const issues = [];
    const remarks = [];
    let hasFrame = false;
    const reader = new JpegSegmentReader(file, (segment) => {
        const frame = parseFrame(file, segment);
        if (frame !== undefined) {
            hasFrame = true;
            if (frame.components === 1)
                remarks.push('grayscale');
            if (frame.components === 4)
                remarks.push('CMYK');
        }
        if (isExif(segment))
            issues.push(...checkOrientation(file, segment.content.subarray(EXIF_HEADER.length)));
    });
    try {
        let length = 0;
        for await (const piece of readPieces(file, buffer)) {
            length += piece.length;
            reader.push(piece);
            if (reader.ended)
                break;
        }
        issues.push(...concludeStructure(file, { reader, hasFrame, length }));
    }
    catch (error) {
        if (!(error instanceof ImageError))
            throw error;
        issues.push(...error.issues);
    }
    return { issues, remarks };
}
function concludeStructure(file, { reader, hasFrame, length }) {
    if (!reader.ended) {
        return [
            createImageIssue(file, 'IMAGE_TRUNCATED', `is cut off after ${length} bytes: the JPEG's end marker is missing`),
        ];
    }
    if (!hasFrame || reader.scanBytes === 0) {
        return [createImageIssue(file, 'IMAGE_UNREADABLE', 'is damaged: it holds no pixels')];
    }
    return [];
}
function isExif({ marker, content }) {
    return marker === APP1 && content.indexOf(EXIF_HEADER) === 0;
}

;// CONCATENATED MODULE: ./src/images/png/png-header.ts


/** Samples of a pixel by colour type, and the bit depths that go with it. Source: PNG specification, table 11.1. */
const COLOR_TYPES = new Map([
    [0, { samples: 1, bitDepths: [1, 2, 4, 8, 16] }],
    [2, { samples: 3, bitDepths: [8, 16] }],
    [3, { samples: 1, bitDepths: [1, 2, 4, 8] }],
    [4, { samples: 2, bitDepths: [8, 16] }],
    [6, { samples: 4, bitDepths: [8, 16] }],
]);
/** The header from the content of IHDR. Throws an ImageError for one that no decoder takes. */
function parsePngHeader(file, ihdr) {
    const [bitDepth = 0, colorType = 0, compression, filter, interlace] = ihdr.subarray(8);
    const width = ihdr.length === 13 ? ihdr.readUInt32BE(0) : 0;
    const height = ihdr.length === 13 ? ihdr.readUInt32BE(4) : 0;
    const isKnown = COLOR_TYPES.get(colorType)?.bitDepths.includes(bitDepth) === true;
    const isUsual = compression === 0 && filter === 0 && (interlace === 0 || interlace === 1);
    if (width === 0 || height === 0 || !isKnown || !isUsual) {
        throw new ImageError(createImageIssue(file, 'IMAGE_UNREADABLE', 'is damaged: its PNG header makes no sense'));
    }
    return { width, height, bitDepth, colorType, interlaced: interlace === 1 };
}
/** Bits of one pixel. */
function bitsPerPixel({ colorType, bitDepth }) {
    return (COLOR_TYPES.get(colorType)?.samples ?? 0) * bitDepth;
}
/** Bytes from a pixel to the next one, as filters count them: 1 where a byte holds several pixels. */
function bytesPerPixel(header) {
    return Math.max(1, bitsPerPixel(header) / 8);
}
/** The issue of a PNG that Xcode rewrote for devices; no other decoder opens it. */
function createXcodePngError(file) {
    const hint = 'Undo it with `xcrun pngcrush -revert-iphone-optimizations in.png out.png`, or export the image again.';
    return new ImageError(createImageIssue(file, 'IMAGE_FORMAT', 'is a PNG that Xcode converted for devices (CgBI)', hint));
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./src/images/png/inflater.ts

/** The zlib data can't be decompressed; `code` is zlib's, `Z_BUF_ERROR` where they end too early. */
class InflateError extends Error {
    name = 'InflateError';
    code;
    constructor(message, code) {
        super(message);
        this.code = code;
    }
}
/**
 * Decompresses zlib data that come in pieces, into one buffer that is used again and again. `onBytes` gets what comes out, which holds
 * until it returns; what it throws is thrown on. Bytes behind the end of the data are ignored.
 */
class Inflater {
    #inflate = (0,external_node_zlib_namespaceObject.createInflate)();
    #internals = this.#inflate;
    #output;
    #onBytes;
    #failure;
    constructor(output, onBytes) {
        this.#output = output;
        this.#onBytes = onBytes;
        this.#internals._handle.onerror = (message, _, code) => {
            this.#failure ??= new InflateError(message, code);
        };
    }
    /** Takes the next bytes. Throws an `InflateError` where they are no zlib data. */
    push(bytes) {
        this.#write(bytes, external_node_zlib_namespaceObject.constants.Z_NO_FLUSH);
    }
    /** Throws an `InflateError` where the data go on. */
    end() {
        this.#write(Buffer.alloc(0), external_node_zlib_namespaceObject.constants.Z_FINISH);
    }
    /** Frees what zlib holds. */
    close() {
        this.#inflate.close();
    }
    #write(bytes, flush) {
        const { _handle: handle, _writeState: left } = this.#internals;
        const output = this.#output;
        let rest = bytes.length;
        for (;;) {
            handle.writeSync(flush, bytes, bytes.length - rest, rest, output, 0, output.length);
            if (this.#failure !== undefined)
                throw this.#failure;
            const [space = 0, input = 0] = left;
            rest = input;
            if (space < output.length)
                this.#onBytes(output.subarray(0, output.length - space));
            // Where there is space left, all that can come out has come.
            if (space > 0)
                return;
        }
    }
}

;// CONCATENATED MODULE: ./src/images/file/identify-content.ts
/** How many bytes from the start `identifyContent` needs to see. */
const IDENTIFYING_BYTES = 512;
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG_SIGNATURE = Buffer.from([0xff, 0xd8, 0xff]);
/** Of several that match, the first counts. */
const OTHERS = [
    {
        what: 'a Git LFS pointer',
        signatures: ['version https://git-lfs.github.com/spec/'],
        code: 'IMAGE_LFS_POINTER',
    },
    { what: 'encrypted by git-crypt', signatures: ['\0GITCRYPT\0'], code: 'IMAGE_ENCRYPTED' },
    // The signature of PNG is made to show how a transfer damaged it.
    {
        what: 'a PNG whose line endings were converted',
        signatures: ['\x89PNG\n'],
        hint: 'Add the line `*.png binary` to .gitattributes and commit the image again.',
    },
    { what: 'a WebP image', signatures: ['WEBP'], offset: 8 },
    {
        what: 'a HEIC image',
        signatures: ['ftyphei', 'ftyphev', 'ftypmif1', 'ftypmsf1'],
        offset: 4,
    },
    { what: 'an AVIF image', signatures: ['ftypavi'], offset: 4 },
    { what: 'a video', signatures: ['ftyp'], offset: 4 },
    { what: 'a GIF image', signatures: ['GIF87a', 'GIF89a'] },
    { what: 'a TIFF image', signatures: ['II*\0', 'MM\0*'] },
    { what: 'a Photoshop document', signatures: ['8BPS'] },
    { what: 'a JPEG XL image', signatures: ['\xff\x0a', '\0\0\0\x0cJXL '] },
    { what: 'a JPEG 2000 image', signatures: ['\0\0\0\x0cjP  '] },
    { what: 'a PDF document', signatures: ['%PDF-'] },
    { what: 'a ZIP archive', signatures: ['PK\x03\x04'] },
    { what: 'a gzip archive', signatures: ['\x1f\x8b'] },
];
/** What a file is, told by its first bytes (up to `IDENTIFYING_BYTES`), whatever its name says. */
function identifyContent(head) {
    if (startsLike(head, PNG_SIGNATURE))
        return { format: 'png' };
    if (startsLike(head, JPEG_SIGNATURE))
        return { format: 'jpeg' };
    const start = head.toString('latin1');
    const known = OTHERS.find(({ signatures, offset = 0 }) => signatures.some((bytes) => start.startsWith(bytes, offset)));
    if (known) {
        const { what, code = 'IMAGE_FORMAT', hint } = known;
        return { format: undefined, code, what, ...(hint === undefined ? {} : { hint }) };
    }
    return { format: undefined, code: 'IMAGE_FORMAT', ...describeText(decodeText(head)) };
}
function describeText(text) {
    if (text === undefined)
        return { what: 'of an unknown format' };
    if (/^\s*(?:<!doctype html|<html)/i.test(text)) {
        return { what: 'an HTML page', hint: 'Check the step that downloads the image.' };
    }
    if (/^\s*(?:<\?xml[^<]*|<!--[^<]*)*<svg/i.test(text))
        return { what: 'an SVG image' };
    return { what: 'text' };
}
/** Whether the bytes begin with the signature, or are the beginning of it: a file cut off there is a truncated one. */
function startsLike(head, signature) {
    const length = Math.min(head.length, signature.length);
    return length > 0 && head.compare(signature, 0, length, 0, length) === 0;
}
/** The bytes as text; undefined when they are no UTF-8 or hold what no text does. */
function decodeText(bytes) {
    // The last character may be cut in two, which `stream` allows for.
    const text = new TextDecoder().decode(bytes, { stream: true });
    return /[\0\ufffd]/.test(text) ? undefined : text;
}

;// CONCATENATED MODULE: ./src/images/png/png-chunk-reader.ts





/** The chunks that anyone looks at, with the most that they may hold: an EXIF segment of a JPEG isn't larger either. */
const HELD = new Map([
    ['IHDR', 13],
    ['PLTE', 768],
    ['tRNS', 256],
    ['eXIf', 65_535],
]);
/**
 * Walks through a PNG that comes in pieces of any size, verifies each chunk's CRC, and hands out the compressed pixels.
 * Holds no more than one small chunk. What follows IEND is ignored.
 */
class PngChunkReader {
    #file;
    #onChunk;
    #state = 'signature';
    #expected = PNG_SIGNATURE.length;
    #held = [];
    #type = '';
    #crc = 0;
    #sawPixels = false;
    #pixels = [];
    constructor(file, onChunk) {
        this.#file = file;
        this.#onChunk = onChunk;
    }
    /** Whether IEND was seen. */
    get ended() {
        return this.#state === 'end';
    }
    /** What is being read, for a message. */
    get place() {
        return this.#type === '' ? 'its header' : `its ${this.#type} chunk`;
    }
    /** Takes the next bytes; returns the compressed pixels among them. Throws an ImageError where they can't be those of a PNG. */
    push(bytes) {
        this.#pixels = [];
        let at = 0;
        while (at < bytes.length && this.#state !== 'end') {
            const piece = bytes.subarray(at, at + this.#expected);
            at += piece.length;
            this.#expected -= piece.length;
            if (this.#state === 'content')
                this.#takeContent(piece);
            else
                this.#held.push(Buffer.from(piece));
            if (this.#expected === 0)
                this.#advance();
        }
        // Mostly one run of bytes, which needn't be copied.
        return this.#pixels.length === 1 && this.#pixels[0] ? this.#pixels[0] : Buffer.concat(this.#pixels);
    }
    #takeContent(piece) {
        this.#crc = (0,external_node_zlib_namespaceObject.crc32)(piece, this.#crc);
        if (this.#type === 'IDAT')
            this.#pixels.push(piece);
        else if (HELD.has(this.#type))
            this.#held.push(Buffer.from(piece));
    }
    #advance() {
        if (this.#state === 'signature') {
            if (!this.#takeHeld().equals(PNG_SIGNATURE))
                throw this.#damaged(`doesn't begin as a PNG does`);
            this.#expect('header', 8);
        }
        else if (this.#state === 'header') {
            this.#takeHeader(this.#takeHeld());
        }
        else if (this.#state === 'content') {
            this.#expect('crc', 4);
        }
        else {
            this.#takeCrc(Buffer.concat(this.#held));
        }
    }
    #takeHeader(header) {
        const isFirst = this.#type === '';
        const length = header.readUInt32BE(0);
        this.#type = header.toString('latin1', 4);
        this.#crc = (0,external_node_zlib_namespaceObject.crc32)(header.subarray(4));
        if (isFirst && this.#type === 'CgBI')
            throw createXcodePngError(this.#file);
        if (!/^[A-Za-z]{4}$/.test(this.#type) || isFirst !== (this.#type === 'IHDR') || length > 0x7fffffff) {
            throw this.#damaged('is damaged: its PNG chunks make no sense');
        }
        if (length > (HELD.get(this.#type) ?? length))
            throw this.#damaged(`is damaged: its ${this.#type} chunk is too long`);
        if (this.#type === 'IDAT')
            this.#sawPixels = true;
        this.#expect(length === 0 ? 'crc' : 'content', length === 0 ? 4 : length);
    }
    #takeCrc(held) {
        const content = held.subarray(0, -4);
        if (held.readUInt32BE(content.length) !== this.#crc) {
            throw this.#damaged(`is damaged: the checksum of its ${this.#type} chunk is wrong`);
        }
        this.#held = [];
        if (this.#type !== 'IDAT')
            this.#onChunk({ type: this.#type, content, afterPixels: this.#sawPixels });
        this.#expect(this.#type === 'IEND' ? 'end' : 'header', 8);
    }
    #takeHeld() {
        const held = Buffer.concat(this.#held);
        this.#held = [];
        return held;
    }
    #expect(state, bytes) {
        this.#state = state;
        this.#expected = bytes;
    }
    #damaged(what) {
        return new ImageError(createImageIssue(this.#file, 'IMAGE_UNREADABLE', what));
    }
}

;// CONCATENATED MODULE: ./src/images/png/scanline-reader.ts

/** Column and row of the first pixel of each Adam7 pass, and the steps to the next ones. Source: PNG specification, section 8.2. */
const ADAM7 = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
];
const ONE_PASS = [[0, 0, 1, 1]];
/** Why the decompressed bytes can't be the pixels that the header promises. */
class ScanlineError extends Error {
    name = 'ScanlineError';
}
/** Takes the decompressed bytes of a PNG in pieces of any size, counts that they are as many as the header says, and hands them on row by row. Holds one row. */
class ScanlineReader {
    #passes;
    #sink;
    #line;
    #pass = 0;
    #row = 0;
    #filled = 0;
    constructor(header, sink) {
        this.#passes = createPasses(header);
        this.#sink = sink;
        this.#line = new Uint8Array(Math.max(0, ...this.#passes.map(({ lineBytes }) => lineBytes)));
        this.#startPass();
    }
    /** Whether all rows of the image were seen. */
    get isComplete() {
        return this.#pass === this.#passes.length;
    }
    /** Takes the next bytes. Throws a ScanlineError for bytes behind the last row and for an unknown filter. */
    push(bytes) {
        let at = 0;
        while (at < bytes.length) {
            const pass = this.#passes[this.#pass];
            if (pass === undefined)
                throw new ScanlineError('more pixels than its header says');
            if (this.#sink === undefined && this.#filled === 0 && at + pass.lineBytes <= bytes.length) {
                // Where nobody looks at the rows they are only counted: thousands of views of bytes would take longer.
                this.#checkFilter(bytes[at]);
                at += pass.lineBytes;
                this.#endLine(pass);
                continue;
            }
            const piece = bytes.subarray(at, at + pass.lineBytes - this.#filled);
            at += piece.length;
            if (piece.length === pass.lineBytes) {
                this.#takeLine(piece, pass);
                continue;
            }
            this.#line.set(piece, this.#filled);
            this.#filled += piece.length;
            if (this.#filled === pass.lineBytes)
                this.#takeLine(this.#line.subarray(0, pass.lineBytes), pass);
        }
    }
    #takeLine(line, pass) {
        this.#checkFilter(line[0]);
        this.#sink?.takeRow(line, this.#row);
        this.#filled = 0;
        this.#endLine(pass);
    }
    #checkFilter(filter = 0) {
        if (filter > 4)
            throw new ScanlineError(`a row with the filter ${filter}, which PNG doesn't have`);
    }
    #endLine(pass) {
        this.#row++;
        if (this.#row < pass.height)
            return;
        this.#pass++;
        this.#row = 0;
        this.#startPass();
    }
    #startPass() {
        const pass = this.#passes[this.#pass];
        if (pass !== undefined)
            this.#sink?.startPass(pass);
    }
}
function createPasses(header) {
    const steps = header.interlaced ? ADAM7 : ONE_PASS;
    return steps
        .map(([firstX, firstY, stepX, stepY]) => {
        const width = Math.ceil((header.width - firstX) / stepX);
        const height = Math.ceil((header.height - firstY) / stepY);
        const lineBytes = 1 + Math.ceil((width * bitsPerPixel(header)) / 8);
        return { firstX, firstY, stepX, stepY, width, height, lineBytes };
    })
        .filter(({ width, height }) => width > 0 && height > 0);
}

;// CONCATENATED MODULE: ./src/images/png/read-png.ts







// A file of a few bytes can say that it is an image of terabytes. The largest screenshot that Apple takes has 3840×2160 pixels.
const MAX_SIDE_PIXELS = 16_384;
const MAX_PIXELS = 64 * 1024 * 1024;
/**
 * Reads a PNG from its first byte to its last in one pass, holding one row. Throws an ImageError where it is cut off or damaged, or
 * says that it has more pixels than any screenshot.
 */
async function readPng(file, visitor, buffers) {
    const reader = new PngReader(file, visitor, buffers);
    try {
        await reader.run();
    }
    finally {
        reader.close();
    }
}
class PngReader {
    #file;
    #visitor;
    #buffers;
    #chunks;
    #inflater;
    #header;
    #colours = { palette: undefined, transparency: undefined };
    #scanlines;
    constructor(file, visitor, buffers) {
        this.#file = file;
        this.#visitor = visitor;
        this.#buffers = buffers;
        this.#chunks = new PngChunkReader(file, (chunk) => this.#takeChunk(chunk));
        this.#inflater = new Inflater(buffers.output, (bytes) => this.#scanlines?.push(bytes));
    }
    async run() {
        let length = 0;
        for await (const piece of readPieces(this.#file, this.#buffers.piece)) {
            length += piece.length;
            this.#takePixels(this.#chunks.push(piece));
            if (this.#chunks.ended)
                break;
        }
        if (!this.#chunks.ended) {
            throw this.#error('IMAGE_TRUNCATED', `is cut off in ${this.#chunks.place}, after ${length} bytes`);
        }
        if (this.#scanlines === undefined)
            throw this.#error('IMAGE_UNREADABLE', 'is damaged: it holds no pixels');
        this.#translateErrors(() => this.#inflater.end());
        if (!this.#scanlines.isComplete)
            throw this.#error('IMAGE_TRUNCATED', 'holds fewer pixels than its header says');
    }
    close() {
        this.#inflater.close();
    }
    #takeChunk(chunk) {
        const { type, content, afterPixels } = chunk;
        if (type === 'IHDR')
            this.#takeHeader(parsePngHeader(this.#file, content));
        // Decoders ignore these two behind the pixels.
        else if (type === 'tRNS' && !afterPixels)
            this.#colours = { ...this.#colours, transparency: content };
        else if (type === 'PLTE' && !afterPixels)
            this.#colours = { ...this.#colours, palette: content };
        this.#visitor.takeChunk?.(chunk);
    }
    #takeHeader(header) {
        const { width, height } = header;
        if (Math.max(width, height) > MAX_SIDE_PIXELS || width * height > MAX_PIXELS) {
            throw this.#error('IMAGE_DIMENSIONS', `says that it has ${width}×${height} pixels, more than any screenshot`);
        }
        this.#header = header;
    }
    #takePixels(compressed) {
        if (compressed.length === 0 || this.#header === undefined)
            return;
        this.#scanlines ??= new ScanlineReader(this.#header, this.#visitor.startRows(this.#header, this.#colours));
        this.#translateErrors(() => this.#inflater.push(compressed));
    }
    #translateErrors(work) {
        try {
            work();
        }
        catch (cause) {
            if (cause instanceof ScanlineError) {
                throw this.#error('IMAGE_UNREADABLE', `is damaged: it holds ${cause.message}`, cause);
            }
            if (!(cause instanceof InflateError))
                throw cause;
            if (cause.code === 'Z_BUF_ERROR')
                throw this.#error('IMAGE_TRUNCATED', 'ends in the middle of its pixels', cause);
            throw this.#error('IMAGE_UNREADABLE', `is damaged: its pixels can't be decompressed`, cause);
        }
    }
    #error(code, what, cause) {
        return new ImageError(createImageIssue(this.#file, code, what), { cause });
    }
}

;// CONCATENATED MODULE: ./src/images/png/unfilter.ts
/**
 * Undoes a PNG filter (0 to 4) for one row: fills `result` from the line, which begins with the number of the filter, and from
 * `above`, the result of the row above (zeros for the first row). A pixel has `step` bytes, at least one. Source: PNG
 * specification, section 9.
 */
function unfilter(line, step, { result, above }) {
    const filter = line[0] ?? 0;
    if (filter === 0) {
        result.set(line.subarray(1, result.length + 1));
        return;
    }
    // The bytes at one place of all pixels are a row of their own: its neighbours to the left are kept at hand.
    for (let lane = 0; lane < step; lane++)
        unfilterLane(filter, line, { lane, step, result, above });
}
function unfilterLane(filter, line, { lane, step, result, above }) {
    const length = result.length;
    let left = 0;
    if (filter === 1) {
        for (let at = lane; at < length; at += step) {
            left = ((line[at + 1] ?? 0) + left) & 255;
            result[at] = left;
        }
    }
    else if (filter === 2) {
        for (let at = lane; at < length; at += step)
            result[at] = (line[at + 1] ?? 0) + (above[at] ?? 0);
    }
    else if (filter === 3) {
        for (let at = lane; at < length; at += step) {
            left = ((line[at + 1] ?? 0) + ((left + (above[at] ?? 0)) >> 1)) & 255;
            result[at] = left;
        }
    }
    else {
        let aboveLeft = 0;
        for (let at = lane; at < length; at += step) {
            const up = above[at] ?? 0;
            left = ((line[at + 1] ?? 0) + predict(left, up, aboveLeft)) & 255;
            result[at] = left;
            aboveLeft = up;
        }
    }
}
/** Paeth's predictor: whichever of the three neighbours is nearest to left + up - aboveLeft. */
function predict(left, up, aboveLeft) {
    const fromLeft = up - aboveLeft;
    const fromUp = left - aboveLeft;
    const toLeft = Math.abs(fromLeft);
    const toUp = Math.abs(fromUp);
    const toAboveLeft = Math.abs(fromLeft + fromUp);
    if (toLeft <= toUp && toLeft <= toAboveLeft)
        return left;
    return toUp <= toAboveLeft ? up : aboveLeft;
}
/** Undoes the filters of the rows of a picture, or of a pass over it, one after the other. */
class RowReader {
    #step;
    #result;
    #above;
    constructor(rowBytes, step) {
        this.#step = step;
        this.#result = new Uint8Array(rowBytes);
        this.#above = new Uint8Array(rowBytes);
    }
    /** The bytes of the next row; they hold until the row after the next one is read. */
    read(line) {
        const result = this.#above;
        this.#above = this.#result;
        this.#result = result;
        unfilter(line, this.#step, { result, above: this.#above });
        return result;
    }
}

;// CONCATENATED MODULE: ./src/images/png/transparency-search.ts


/** Looks for the first pixel, in the order of the file, that isn't opaque. */
class TransparencySearch {
    #createFind;
    #pass;
    #find = () => -1;
    #found;
    constructor(createFind) {
        this.#createFind = createFind;
    }
    /** Where a pixel isn't opaque; undefined while none was found. */
    get found() {
        return this.#found;
    }
    startPass(pass) {
        this.#pass = pass;
        this.#find = this.#createFind(pass);
    }
    takeRow(line, row) {
        if (this.#found !== undefined || this.#pass === undefined)
            return;
        const column = this.#find(line, row);
        const { firstX, firstY, stepX, stepY } = this.#pass;
        if (column !== -1)
            this.#found = { x: firstX + column * stepX, y: firstY + row * stepY };
    }
}
/** The search in a PNG; undefined where nothing can be transparent. `transparency` is the content of tRNS. */
function createTransparencySearch(header, transparency) {
    if (header.colorType === 4 || header.colorType === 6)
        return new TransparencySearch(() => findBelowFull(header));
    if (transparency === undefined)
        return undefined;
    const find = header.bitDepth < 8 || header.colorType === 3
        ? createSmallSampleSearch(header, transparency)
        : createKeySearch(header, transparency);
    return new TransparencySearch(({ width, lineBytes }) => {
        const rows = new RowReader(lineBytes - 1, bytesPerPixel(header));
        return (line) => find(rows.read(line), width);
    });
}
/**
 * What each filter makes of an alpha of 255 among others of 255: in the first pixel of a row, and in those behind it. In the
 * first row there are zeros above.
 */
const OPAQUE_IN_FIRST_ROW = [
    [255, 255],
    [255, 0],
    [255, 255],
    [255, 128],
    [255, 0],
];
const OPAQUE_BELOW = [
    [255, 255],
    [255, 0],
    [0, 0],
    [128, 0],
    [0, 0],
];
/**
 * Finds an alpha below 255 without undoing the filters. They treat each byte of a pixel on its own, and all that was seen so
 * far is 255: so a filter can have made only one thing of one more.
 */
function findBelowFull(header) {
    const step = bytesPerPixel(header);
    const alphaBytes = header.bitDepth / 8;
    return (line, row) => {
        const [first, others] = (row === 0 ? OPAQUE_IN_FIRST_ROW : OPAQUE_BELOW)[line[0] ?? 0] ?? [255, 255];
        let found = -1;
        for (let lane = 1 + step - alphaBytes; lane <= step; lane++) {
            if (line[lane] !== first)
                return 0;
            for (let at = lane + step; at < line.length; at += step) {
                if (line[at] === others)
                    continue;
                const column = (at - lane) / step;
                if (found === -1 || column < found)
                    found = column;
                break;
            }
        }
        return found;
    };
}
/** Pixels of the one colour that tRNS declares transparent; it has two bytes for a sample, of which 8 bit samples have the lower one. */
function createKeySearch(header, transparency) {
    const step = bytesPerPixel(header);
    const key = transparency.filter((_, at) => header.bitDepth === 16 || at % 2 === 1);
    return (row, width) => {
        // A key that is too short is no key.
        if (key.length < step)
            return -1;
        for (let x = 0; x < width; x++) {
            let same = 0;
            while (same < step && row[x * step + same] === key[same])
                same++;
            if (same === step)
                return x;
        }
        return -1;
    };
}
/** Palette indexes, and gray samples of less than a byte. Entries that no pixel uses don't matter. */
function createSmallSampleSearch({ colorType, bitDepth }, transparency) {
    const mask = 2 ** bitDepth - 1;
    const isHidden = new Uint8Array(256);
    if (colorType === 3)
        isHidden.set(transparency.map((alpha) => (alpha === 255 ? 0 : 1)));
    else if (transparency.length >= 2)
        isHidden[transparency.readUInt16BE(0) & mask] = 1;
    return (row, width) => {
        for (let x = 0; x < width; x++) {
            const bit = x * bitDepth;
            const sample = ((row[bit >> 3] ?? 0) >> (8 - bitDepth - (bit & 7))) & mask;
            if (isHidden[sample] === 1)
                return x;
        }
        return -1;
    };
}

;// CONCATENATED MODULE: ./src/images/png/check-png.ts






const FLATTEN_HINT = 'Flatten it, for example with `magick in.png -background white -alpha remove -alpha off out.png`.';
/** Everything that is wrong with the content of a PNG, from one pass over it with bounded memory. */
async function checkPng(file, buffers) {
    const issues = [];
    const remarks = [];
    let search;
    const visitor = {
        takeChunk({ type, content }) {
            if (type === 'eXIf')
                issues.push(...checkOrientation(file, content));
            if (type === 'IHDR' && isGrayscale(parsePngHeader(file, content)))
                remarks.push('grayscale');
        },
        startRows(header, { transparency }) {
            search = createTransparencySearch(header, transparency);
            return search;
        },
    };
    try {
        await readPng(file, visitor, buffers);
    }
    catch (error) {
        if (!(error instanceof ImageError))
            throw error;
        issues.push(...error.issues);
    }
    // What the pixels said of transparency counts also when they ended too early.
    if (search?.found !== undefined) {
        const { x, y } = search.found;
        const what = `isn't opaque at (${x}, ${y}), and App Store Connect takes no transparency`;
        issues.push(createImageIssue(file, 'IMAGE_TRANSPARENT', what, FLATTEN_HINT));
    }
    else if (issues.length === 0 && search !== undefined) {
        remarks.push('opaque-alpha');
    }
    return { issues, remarks };
}
function isGrayscale({ colorType }) {
    return colorType === 0 || colorType === 4;
}

;// CONCATENATED MODULE: ./src/images/checks/check-image.ts



/**
 * The deep check of an image before it is uploaded: truncation and damage, transparency (a PNG's pixels one row at a time),
 * EXIF orientation, colours. Streams the file and holds neither it nor the decoded image; all problems are returned, an
 * unreadable file among them. The pixel size against a display type is `checkDimensions`' business.
 */
async function checkImage(image, buffers = createImageBuffers()) {
    return image.format === 'png' ? checkPng(image, buffers) : checkJpeg(image, buffers);
}

;// CONCATENATED MODULE: ./src/images/file/file-stamp.ts

/** Tells one state of a file from another without reading it: which file it is, its length, and when it was last written. */
async function readFileStamp(path) {
    return createFileStamp(await (0,promises_namespaceObject.stat)(path, { bigint: true }));
}
/** The stamp of a file whose facts are known. The change time can't be set back by a program, so a rewrite always shows. */
function createFileStamp(stats) {
    return [stats.dev, stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(':');
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./src/issue-collector.ts

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
        if (!(error instanceof ActionError))
            throw error;
        this.addAll(error.issues);
    }
}

;// CONCATENATED MODULE: ./src/images/read-image-facts.ts










const FORMATS = new Map([
    ['.png', 'png'],
    ['.jpg', 'jpeg'],
    ['.jpeg', 'jpeg'],
]);
/** Signature, length and name of the chunk, IHDR, CRC. */
const PNG_HEADER_END = 33;
/**
 * Format, pixel size, length and MD5 of an image file, from one pass over it with bounded memory. Throws an ImageError
 * with everything that is wrong: no content, neither PNG nor JPEG, other content than the extension says, a header that
 * is cut off or damaged.
 */
async function readImageFacts(file, { piece: buffer } = createImageBuffers()) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)('md5');
    let sizeBytes = 0;
    let head = Buffer.alloc(0);
    const jpeg = new JpegSizeFinder(file);
    for await (const piece of readPieces(file, buffer)) {
        hash.update(piece);
        sizeBytes += piece.length;
        if (head.length < IDENTIFYING_BYTES) {
            head = Buffer.concat([head, piece.subarray(0, IDENTIFYING_BYTES - head.length)]);
        }
        jpeg.push(piece);
    }
    if (sizeBytes === 0)
        throw new ImageError(createImageIssue(file, 'IMAGE_TRUNCATED', 'is empty (0 bytes)'));
    const content = identifyContent(head);
    if (content.format === undefined) {
        throw new ImageError(createImageIssue(file, content.code, `is ${content.what}, not PNG or JPEG`, content.hint));
    }
    const { format } = content;
    const found = new IssueCollector();
    found.addAll(checkExtension(file, format));
    const size = found.collect(() => (format === 'png' ? parsePngSize(file, head) : jpeg.finish()));
    if (size === undefined || !found.isEmpty)
        throw new ImageError(found.issues);
    return { format, width: size.width, height: size.height, sizeBytes, md5: hash.digest('hex') };
}
function checkExtension(file, format) {
    const extension = (0,external_node_path_namespaceObject.extname)(file.name).toLowerCase();
    if (FORMATS.get(extension) === format)
        return [];
    const fitting = format === 'png' ? '.png' : '.jpg';
    const what = `has the content of a ${format === 'png' ? 'PNG' : 'JPEG'}, which doesn't fit its extension ${extension}`;
    return [createImageIssue(file, 'IMAGE_FORMAT', what, `Give it the extension ${fitting}, or convert it.`)];
}
function parsePngSize(file, head) {
    if (head.length < PNG_HEADER_END) {
        throw new ImageError(createImageIssue(file, 'IMAGE_TRUNCATED', `is cut off after ${head.length} bytes`));
    }
    const chunk = head.toString('latin1', 12, 16);
    if (chunk === 'CgBI')
        throw createXcodePngError(file);
    // Without IHDR in its place the header makes no sense.
    return parsePngHeader(file, chunk === 'IHDR' ? head.subarray(16, 29) : Buffer.alloc(0));
}
/** Finds the size in a JPEG that comes in pieces; it may stand behind any number of large segments. */
class JpegSizeFinder {
    #file;
    #reader;
    #found = new IssueCollector();
    #size;
    #sawScan = false;
    #length = 0;
    constructor(file) {
        this.#file = file;
        this.#reader = new JpegSegmentReader(file, (segment) => {
            if (segment.marker === SOS)
                this.#sawScan = true;
            if (!this.#sawScan)
                this.#size ??= parseFrame(file, segment);
        });
    }
    push(piece) {
        this.#length += piece.length;
        if (this.#size !== undefined || this.#sawScan || !this.#found.isEmpty)
            return;
        this.#found.collect(() => this.#reader.push(piece));
    }
    /** The size; throws an ImageError where none was found. */
    finish() {
        if (this.#size !== undefined)
            return this.#size;
        if (!this.#found.isEmpty)
            throw new ImageError(this.#found.issues);
        if (this.#sawScan || this.#reader.ended) {
            throw new ImageError(createImageIssue(this.#file, 'IMAGE_UNREADABLE', 'is damaged: its JPEG header gives no size'));
        }
        throw new ImageError(createImageIssue(this.#file, 'IMAGE_TRUNCATED', `is cut off after ${this.#length} bytes`));
    }
}

;// CONCATENATED MODULE: ./src/images/read-image.ts




/** An image file with its facts and its stamp. */
async function readImage(file, buffers) {
    try {
        // The stamp comes first: a change while the file is read must show later.
        const stamp = await translateReadErrors(file, readFileStamp(file.path));
        return { kind: 'image', image: { ...file, ...(await readImageFacts(file, buffers)), stamp } };
    }
    catch (error) {
        if (!(error instanceof ImageError))
            throw error;
        return { kind: 'broken', issues: error.issues };
    }
}

;// CONCATENATED MODULE: ./src/images/thumbnail/thumbnail-jpeg-reader.ts



/** A progressive JPEG has about ten. Each of them is a way through all pixels, however few bytes it has. */
const SCANS = 100;
/**
 * A JPEG's pixels, scaled. Undefined for an image that is cut off or has too many pixels or scans. Throws (whatever the decoder
 * throws) for one that is damaged in another way.
 */
async function readJpegPixels(file, maxPixels, { canvas, codec }) {
    const bytes = await (0,promises_namespaceObject.readFile)(file.path);
    if (!isDrawable(file, bytes, maxPixels))
        return undefined;
    const { width, height, rgba } = await codec.decode(bytes);
    const scaler = new ThumbnailScaler({ width, height }, canvas);
    for (let y = 0; y < height; y++) {
        scaler.add({ y, firstX: 0, stepX: 1 }, (x) => {
            const at = (y * width + x) * 4;
            return ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
        });
    }
    // Given back now: for the garbage collector such a picture is one small object, and it would let many of them gather.
    rgba.buffer.transfer(0);
    return scaler.finish();
}
/** Whether a file is whole, and what it says of itself lies within the limits. */
function isDrawable(file, bytes, maxPixels) {
    let scans = 0;
    let pixels = 0;
    const reader = new JpegSegmentReader(file, (segment) => {
        if (segment.marker === SOS)
            scans++;
        const frame = parseFrame(file, segment);
        if (frame !== undefined)
            pixels = Math.max(pixels, frame.width * frame.height);
    });
    reader.push(bytes);
    return reader.ended && scans <= SCANS && pixels <= maxPixels;
}

;// CONCATENATED MODULE: ./src/images/thumbnail/thumbnail-png-reader.ts




/**
 * A PNG's pixels, scaled row by row as they come; transparent ones lie on white. Undefined for an image of too many pixels. Throws
 * an ImageError for one that is damaged.
 */
async function readPngPixels(file, maxPixels, { buffers, canvas }) {
    let rows;
    const visitor = {
        startRows(header, colours) {
            if (header.width * header.height <= maxPixels)
                rows = new RowDrawing(header, colours, canvas);
            return rows;
        },
    };
    await readPng(file, visitor, buffers);
    return rows?.finish();
}
class RowDrawing {
    #header;
    #scaler;
    #colourAt;
    #pass;
    #rows;
    constructor(header, colours, canvas) {
        this.#header = header;
        this.#scaler = new ThumbnailScaler(header, canvas);
        this.#colourAt = createColourAt(header, colours);
    }
    startPass(pass) {
        this.#pass = pass;
        this.#rows = new RowReader(pass.lineBytes - 1, bytesPerPixel(this.#header));
    }
    takeRow(line, row) {
        if (this.#pass === undefined || this.#rows === undefined)
            return;
        const { firstX, firstY, stepX, stepY } = this.#pass;
        const bytes = this.#rows.read(line);
        const colourAt = this.#colourAt;
        this.#scaler.add({ y: firstY + row * stepY, firstX, stepX }, (index) => colourAt(bytes, index));
    }
    finish() {
        return this.#scaler.finish();
    }
}
function createColourAt(header, colours) {
    const { bitDepth, colorType } = header;
    if (colorType === 3 || bitDepth < 8) {
        const table = createColourTable(header, colours);
        const mask = 2 ** bitDepth - 1;
        return (row, index) => {
            const bit = index * bitDepth;
            return table[((row[bit >> 3] ?? 0) >> (8 - bitDepth - (bit & 7))) & mask] ?? 0;
        };
    }
    // Of 16 bits the upper ones count, which come first.
    const sampleBytes = bitDepth / 8;
    const step = bytesPerPixel(header);
    const isGray = colorType === 0 || colorType === 4;
    const [green, blue] = isGray ? [0, 0] : [sampleBytes, 2 * sampleBytes];
    const alpha = colorType === 4 || colorType === 6 ? step - sampleBytes : -1;
    return (row, index) => {
        const at = index * step;
        const colour = ((row[at] ?? 0) << 16) | ((row[at + green] ?? 0) << 8) | (row[at + blue] ?? 0);
        return alpha === -1 ? colour : onWhite(colour, row[at + alpha] ?? 255);
    };
}
/** The colour of each sample of at most 8 bits: a palette's, or a shade of gray. */
function createColourTable({ bitDepth, colorType }, { palette, transparency }) {
    const last = 2 ** bitDepth - 1;
    return Uint32Array.from({ length: last + 1 }, (_, sample) => {
        if (colorType !== 3)
            return Math.round((sample * 255) / last) * 0x010101;
        const [red = 0, green = 0, blue = 0] = palette?.subarray(sample * 3) ?? [];
        return onWhite((red << 16) | (green << 8) | blue, transparency?.[sample] ?? 255);
    });
}
function onWhite(colour, alpha) {
    if (alpha === 255)
        return colour;
    const mix = (shift) => Math.round((((colour >> shift) & 255) * alpha + 255 * (255 - alpha)) / 255) << shift;
    return mix(16) | mix(8) | mix(0);
}

;// CONCATENATED MODULE: ./src/images/thumbnail/create-thumbnail.ts


/** The largest screenshot that Apple takes has 3840×2160 pixels. */
const create_thumbnail_MAX_PIXELS = 16_000_000;
/** A page of 200 pictures is to open at once: with the markup around it none takes more than 20 KB of it. */
const THUMBNAIL_BYTES = 13_500;
/** A JPEG is held in memory while it is decoded. */
const FILE_BYTES = 64 * 1024 * 1024;
/**
 * A small picture of a local image, at most 240 pixels wide, as a JPEG in a `data:` URI. Undefined for an image that can't be
 * shown (damaged, gone, too large): a report does without its picture.
 */
async function createThumbnail(image, tools) {
    if (image.sizeBytes > FILE_BYTES || image.width * image.height > create_thumbnail_MAX_PIXELS)
        return undefined;
    try {
        const pixels = image.format === 'png'
            ? await readPngPixels(image, create_thumbnail_MAX_PIXELS, tools)
            : await readJpegPixels(image, create_thumbnail_MAX_PIXELS, tools);
        const file = pixels === undefined ? undefined : await tools.codec.encode(pixels, THUMBNAIL_BYTES);
        return file === undefined ? undefined : `data:image/jpeg;base64,${file.toString('base64')}`;
    }
    catch {
        // Reading, decompressing and decoding each fail in their own ways, and all of them mean the same here: no picture.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/images/workers/do-image-task.ts



/** Does what a worker is told. What is wrong with an image is part of the result. */
function doImageTask(task, tools) {
    switch (task.kind) {
        case 'read':
            return readImage(task.image, tools.buffers);
        case 'check':
            return checkImage(task.image, tools.buffers);
        case 'draw':
            return createThumbnail(task.image, tools);
    }
}

;// CONCATENATED MODULE: ./src/image-worker.ts



// A thread that `ImageWorkers` has started: an entry of its own in dist/. It answers one task after the other, and an error
// that nobody foresees ends it, which is told there.
const tools = createThumbnailTools();
external_node_worker_threads_namespaceObject.parentPort?.on('message', async (task) => external_node_worker_threads_namespaceObject.parentPort?.postMessage(await doImageTask(task, tools)));

