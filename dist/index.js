import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

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

/***/ 3916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ ImageError),
/* harmony export */   Cg: () => (/* binding */ AGREEMENTS_CODE),
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   Gy: () => (/* binding */ CERTIFICATE_HINT),
/* harmony export */   I0: () => (/* binding */ TargetError),
/* harmony export */   Y4: () => (/* binding */ isCertificateError),
/* harmony export */   Z7: () => (/* binding */ OrderingFileError),
/* harmony export */   b8: () => (/* binding */ boundNotice),
/* harmony export */   c4: () => (/* binding */ isNotFound),
/* harmony export */   d5: () => (/* binding */ ApplyError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   iQ: () => (/* binding */ PlanRefusedError),
/* harmony export */   ie: () => (/* binding */ toActionError),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   oA: () => (/* binding */ CredentialError)
/* harmony export */ });
/* unused harmony export ERROR_CODES */
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
class OrderingFileError extends ActionError {
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
class PlanRefusedError extends ActionError {
    name = 'PlanRefusedError';
}
/** Something went wrong while a plan was carried out. */
class ApplyError extends ActionError {
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

/***/ 1730:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_listen_for_cancel_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6940);

// First of all, before the rest is even loaded: a cancel may come at once.
const signal = (0,_action_listen_for_cancel_js__WEBPACK_IMPORTED_MODULE_0__/* .listenForCancel */ .F)();
const { runAction } = await Promise.all(/* import() */[__nccwpck_require__.e(889), __nccwpck_require__.e(405)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5405));
await runAction(signal);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),


/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),


/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),


/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

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

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

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

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

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

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),


/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),


/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),


/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),





/***/ 3444:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("web-streams-polyfill/dist/ponyfill.es2018.js");

/***/ }),

/***/ 8167:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
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
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
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
/******/ var __webpack_exports__ = __nccwpck_require__(1730);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
