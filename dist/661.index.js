export const id = 661;
export const ids = [661,701];
export const modules = {

/***/ 6042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadOrderingFile: () => (/* binding */ loadOrderingFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _files_has_error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1580);
/* harmony import */ var _names_similar_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5852);
/* harmony import */ var _parse_ordering_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4701);
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
 * The ordering file that lies at a path. Nothing over its bound is read.
 *
 * @throws OrderingFileError with everything that is wrong; ORDERING_FILE_NOT_FOUND names similar files beside it
 */
async function loadOrderingFile(location, vocabulary) {
    (0,_parse_ordering_file_js__WEBPACK_IMPORTED_MODULE_4__/* .assertOrderingFileName */ .y7)(location.file);
    return (0,_parse_ordering_file_js__WEBPACK_IMPORTED_MODULE_4__.parseOrderingFile)(await readBounded(location), location.file, vocabulary);
}
async function readBounded(location) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { path, file } = location;
        // O_NONBLOCK: opening a FIFO that nobody writes to would wait for ever.
        const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((error) => {
            if ((0,_files_has_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrorCode */ .U)(error, 'ENOENT', 'ENOTDIR'))
                return rejectMissing(location, error);
            throw fileError('ORDERING_FILE_NOT_FOUND', file, `The ordering file ${file} can't be opened`, { cause: error });
        }), true);
        const stats = await handle.stat();
        if (!stats.isFile()) {
            const found = stats.isDirectory() ? 'a folder' : 'a device or a pipe';
            throw fileError('ORDERING_FILE_NOT_FOUND', file, `The ordering file ${file} is ${found}, not a file`);
        }
        if (stats.size > _parse_ordering_file_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ORDERING_FILE_BYTES */ .NK)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OrderingFileError */ .Z7((0,_parse_ordering_file_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLargeIssue */ .j8)(file, stats.size));
        // A file can grow between the two calls, or have no size to tell (/proc): one byte over the bound is enough to see it.
        const bytes = new Uint8Array(_parse_ordering_file_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ORDERING_FILE_BYTES */ .NK + 1);
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
async function rejectMissing({ path, file }, cause) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)).catch((error) => {
        if ((0,_files_has_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrorCode */ .U)(error, 'ENOENT', 'ENOTDIR', 'EACCES'))
            return undefined;
        throw error;
    });
    const similar = (0,_names_similar_names_js__WEBPACK_IMPORTED_MODULE_6__/* .similarNames */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path), names ?? []);
    const hint = names === undefined
        ? 'Its folder is not there either; is the repository checked out before this step?'
        : similar.length > 0
            ? `Beside it there is ${similar.join(', ')}.`
            : 'Nothing beside it has a similar name.';
    throw fileError('ORDERING_FILE_NOT_FOUND', file, `The ordering file ${file} is not there`, { cause, hint });
}
function fileError(code, file, message, { cause, hint = 'Name a readable file in the input ordering-file.' } = {}) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OrderingFileError */ .Z7({ code, message, hint, location: { file } }, cause === undefined ? {} : { cause });
}


/***/ }),

/***/ 4701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NK: () => (/* binding */ MAX_ORDERING_FILE_BYTES),
  y7: () => (/* binding */ assertOrderingFileName),
  parseOrderingFile: () => (/* binding */ parseOrderingFile),
  j8: () => (/* binding */ tooLargeIssue)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/wanted/names/judge-display-type.ts
var judge_display_type = __webpack_require__(3717);
// EXTERNAL MODULE: ./src/wanted/names/judge-locale.ts
var judge_locale = __webpack_require__(3338);
;// CONCATENATED MODULE: ./src/wanted/ordering-file/explain-key.ts
const SHAPES = {
    locale: 'Locales look like en-US, ja or zh-Hans.',
    'display type': 'Display types look like APP_IPHONE_67 or APP_IPAD_PRO_3GEN_129.',
};
/** The problem with a locale or display type that was judged, or undefined when it is known. */
function explainKey(what, text, judgement) {
    const quoted = JSON.stringify(text);
    switch (judgement.kind) {
        case 'known':
            return undefined;
        case 'unknown':
            return {
                severity: 'warning',
                message: `The ${what} ${quoted} is not one that this action knows, and is passed on as it is`,
                hint: 'App Store Connect refuses it if it is a slip.',
            };
        case 'near-miss': {
            const reason = judgement.reason === undefined ? '' : ` (${judgement.reason})`;
            return {
                severity: 'error',
                message: `${quoted} is not a ${what} of App Store Connect${reason}`,
                hint: `Write ${listed(judgement.suggestions)}.`,
            };
        }
        case 'placement-group':
            return {
                severity: 'error',
                message: `${quoted} is a placement group of the App Asset Library, which screenshot sets don't have`,
                hint: 'Groups need the asset library as backend; with screenshot sets write the display type, such as APP_IPHONE_67.',
            };
        case 'invalid':
            return { severity: 'error', message: `${quoted} is not a ${what}`, hint: SHAPES[what] };
    }
}
function listed(suggestions) {
    if (suggestions.length < 2)
        return suggestions.join('');
    return `${suggestions.slice(0, -1).join(', ')} or ${suggestions.at(-1)}`;
}

;// CONCATENATED MODULE: ./src/wanted/ordering-file/parse-reference.ts
// Line and paragraph separators count as control characters: they break a line in a log as those do.
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
/** The reference that a text stands for, or undefined when it can't be one: then `issues` has the reason. */
function parseReference(text, position, issues) {
    const problem = problemOf(text);
    if (problem !== undefined) {
        issues.add('REFERENCE_INVALID', position, problem);
        return undefined;
    }
    return { ...kindOf(text), line: position.line, column: position.column };
}
function kindOf(text) {
    if (text === '*')
        return { kind: 'rest', value: '*' };
    if (text.startsWith('id:'))
        return { kind: 'id', value: text.slice('id:'.length) };
    if (text.startsWith('md5:'))
        return { kind: 'md5', value: text.slice('md5:'.length).toLowerCase() };
    return { kind: 'name', value: text };
}
function problemOf(text) {
    const shown = JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
    if (text.trim() === '')
        return { message: 'A reference is empty', hint: 'Write a file name, a glob, *, id:… or md5:….' };
    if (CONTROL.test(text) || !text.isWellFormed()) {
        return { message: `The reference ${shown} holds a control character`, hint: 'References are names on one line.' };
    }
    const part = ['/', '\\', '..'].find((each) => text.includes(each));
    if (part !== undefined) {
        return {
            message: `The reference ${shown} holds ${JSON.stringify(part)}, which no reference may`,
            hint: 'Write the file name alone: its folder follows from the locale and the display type.',
        };
    }
    if (text.startsWith('id:') && !/^id:\S+$/.test(text)) {
        return {
            message: `The reference ${shown} has no screenshot ID behind "id:"`,
            hint: 'Write id: and the ID, without blanks.',
        };
    }
    if (text.startsWith('md5:') && !/^md5:[0-9a-f]{32}$/i.test(text)) {
        return {
            message: `The reference ${shown} has no MD5 checksum behind "md5:"`,
            hint: 'Write md5: and 32 hexadecimal digits, without blanks.',
        };
    }
    return undefined;
}
/**
 * Reports references that stand twice in one order. Only what is exact by its text is compared: whether a text with glob
 * characters is a name is known where the names are.
 */
function reportRepeated(references, issues) {
    const first = new Map();
    for (const reference of references) {
        if (reference.kind === 'name' && /[*?[]/.test(reference.value))
            continue;
        const key = `${reference.kind}:${reference.value}`;
        const earlier = first.get(key);
        if (earlier === undefined) {
            first.set(key, reference);
            continue;
        }
        const shown = reference.kind === 'name' || reference.kind === 'rest' ? reference.value : key;
        issues.add('REFERENCE_REPEATED', reference, {
            message: `${JSON.stringify(shown)} stands twice in one order, first in line ${earlier.line}`,
            hint: 'A screenshot has one place: remove one of the two lines.',
        });
    }
}

;// CONCATENATED MODULE: ./src/wanted/ordering-file/resolve-locale-aliases.ts

/**
 * Every locale with its orders, aliases followed. A target that isn't there goes to `issues` at each alias of it, a circle once, at
 * the alias that closes it.
 */
function resolveLocaleAliases(entries, issues) {
    const known = new Map();
    const resolved = new Map();
    for (const [locale, { line, column, value }] of entries) {
        const path = new Set();
        const orders = follow(locale, { entries, issues, known, path });
        for (const passed of path)
            known.set(passed, orders);
        const alias = value.kind === 'alias' ? { alias: value.target } : {};
        if (orders !== undefined)
            resolved.set(locale, { line, column, orders, ...alias });
    }
    return resolved;
}
function follow(locale, { entries, issues, known, path }) {
    for (let name = locale; !known.has(name);) {
        const value = entries.get(name)?.value;
        path.add(name);
        if (value === undefined || value.kind === 'reported')
            return undefined;
        if (value.kind === 'orders')
            return value.orders;
        const { target, position } = value;
        if (!entries.has(target)) {
            issues.add('ORDERING_FILE_KEY', position, describeUnknown(name, target, [...entries.keys()]));
            return undefined;
        }
        if (path.has(target)) {
            issues.add('ORDERING_FILE_KEY', position, describeCircle(target, path));
            return undefined;
        }
        name = target;
        if (known.has(name))
            return known.get(name);
    }
    return known.get(locale);
}
function describeUnknown(locale, target, keys) {
    const judgement = (0,judge_locale/* judgeLocale */.E)(target, keys);
    const suggestions = judgement.kind === 'near-miss' ? judgement.suggestions : keys.filter((key) => key !== locale);
    return {
        message: `${locale} is to have the order of ${JSON.stringify(target)}, which is no key of this file`,
        hint: suggestions.length === 0
            ? 'Write display types with their orders.'
            : `Write the name of another key: ${suggestions.slice(0, 10).join(', ')}${suggestions.length > 10 ? ', …' : ''}.`,
    };
}
function describeCircle(target, path) {
    const passed = [...path];
    const circle = [...passed.slice(passed.indexOf(target)), target];
    const shown = circle.length > 10 ? [...circle.slice(0, 9), '…', target] : circle;
    return {
        message: `These locales only refer to one another: ${shown.join(' → ')}`,
        hint: 'Give one of them display types with their orders.',
    };
}

;// CONCATENATED MODULE: ./src/wanted/ordering-file/create-orders.ts





/** The orders that a JSON or YAML tree gives. Its problems go to `issues`; where there are any, the orders are not complete. */
function createOrders(root, context) {
    return new OrdersCreator(context).create(root);
}
class OrdersCreator {
    #context;
    // A node of an anchor stands in several places: read once, its problems are told once and 100 aliases of a long list cost nothing.
    #referencesOf = new Map();
    #ordersOf = new Map();
    constructor(context) {
        this.#context = context;
    }
    create(root) {
        const { issues } = this.#context;
        switch (root.kind) {
            case 'list': {
                const references = this.#readOrder(root, root, 'The ordering file');
                return { kind: 'list', order: { references, line: root.line, column: root.column } };
            }
            case 'map':
                return this.#readLocales(root.entries, root);
            case 'nothing':
                issues.add('ORDERING_FILE_EMPTY', root, {
                    message: `The ordering file ${issues.file} is empty`,
                    hint: EMPTY_HINT,
                });
                return undefined;
            case 'reported':
                return undefined;
            default:
                issues.add('ORDERING_FILE_SYNTAX', root, {
                    message: `The ordering file holds ${describe(root)} where a list or a map is needed`,
                    hint: 'Begin each line of a list with "- ", or each locale of a map with its name and a colon.',
                });
                return undefined;
        }
    }
    #readLocales(entries, root) {
        const { issues } = this.#context;
        if (entries.length === 0) {
            issues.add('ORDERING_FILE_EMPTY', root, {
                message: `The ordering file ${issues.file} is empty`,
                hint: EMPTY_HINT,
            });
        }
        const locales = new Map();
        for (const { key, text, value } of this.#readKeys(entries, 'locale')) {
            this.#judgeLocaleKey(text, key);
            locales.set(text, { line: key.line, column: key.column, value: this.#readLocaleValue(text, value) });
        }
        const resolved = resolveLocaleAliases(locales, issues);
        const fallback = resolved.get('default');
        resolved.delete('default');
        return { kind: 'map', locales: resolved, default: fallback };
    }
    #readLocaleValue(locale, node) {
        const { issues } = this.#context;
        switch (node.kind) {
            case 'text':
                return { kind: 'alias', target: node.text, position: node };
            case 'map':
                return { kind: 'orders', orders: this.#readDisplayTypes(locale, node, node.entries) };
            case 'nothing':
                issues.add('ORDERING_FILE_EMPTY', node, { message: `The entry of ${locale} names nothing`, hint: EMPTY_HINT });
                return { kind: 'reported' };
            case 'reported':
                return { kind: 'reported' };
            default:
                issues.add('ORDERING_FILE_SYNTAX', node, {
                    message: `The entry of ${locale} is ${describe(node)} where display types with their orders are needed`,
                    hint: 'Write a display type such as APP_IPHONE_67 between the locale and the list, or the name of another locale.',
                });
                return { kind: 'reported' };
        }
    }
    #readDisplayTypes(locale, node, entries) {
        const known = this.#ordersOf.get(node);
        if (known !== undefined)
            return known;
        const orders = new Map();
        this.#ordersOf.set(node, orders);
        if (entries.length === 0) {
            this.#context.issues.add('ORDERING_FILE_EMPTY', node, {
                message: `The entry of ${locale} names nothing`,
                hint: EMPTY_HINT,
            });
        }
        for (const { key, text, value } of this.#readKeys(entries, 'display type')) {
            this.#reportKey('display type', { text, key }, (0,judge_display_type/* judgeDisplayType */.U)(text, this.#context.vocabulary.displayTypes));
            const references = this.#readOrder(value, key, `The order of ${locale} ${text}`);
            orders.set(text, { references, line: key.line, column: key.column });
        }
        return orders;
    }
    #readOrder(node, owner, what) {
        const { issues } = this.#context;
        if (node.kind === 'reported')
            return [];
        if (node.kind === 'nothing' || (node.kind === 'list' && node.items.length === 0)) {
            issues.add('ORDERING_FILE_EMPTY', owner, { message: `${what} names nothing`, hint: EMPTY_HINT });
            return [];
        }
        if (node.kind !== 'list') {
            issues.add('ORDERING_FILE_SYNTAX', node, {
                message: `${what} is ${describe(node)} where a list is needed`,
                hint: 'Put the references in brackets, or each on its own line behind "- ".',
            });
            return [];
        }
        const known = this.#referencesOf.get(node);
        if (known !== undefined)
            return known;
        const references = node.items.flatMap((item) => this.#readReference(item));
        reportRepeated(references, issues);
        this.#referencesOf.set(node, references);
        return references;
    }
    #readReference(node) {
        const { issues } = this.#context;
        if (node.kind === 'reported')
            return [];
        if (node.kind === 'text') {
            const reference = parseReference(node.text, node, issues);
            return reference === undefined ? [] : [reference];
        }
        issues.add('REFERENCE_INVALID', node, {
            message: `A reference is ${describe(node)} where text is needed`,
            hint: 'A name that looks like something else is put in double quotes.',
        });
        return [];
    }
    /** The keys that are text and stand once. */
    #readKeys(entries, what) {
        const { issues } = this.#context;
        const keys = new Map();
        for (const { key, value } of entries) {
            if (key.kind === 'reported')
                continue;
            if (key.kind !== 'text') {
                const message = `A key is ${describe(key)} where a ${what} is needed`;
                issues.add('ORDERING_FILE_KEY', key, {
                    message,
                    hint: 'Keys are text; put one that looks like something else in double quotes.',
                });
                continue;
            }
            const earlier = keys.get(key.text);
            if (earlier === undefined) {
                keys.set(key.text, { key, text: key.text, value });
                continue;
            }
            issues.add('ORDERING_FILE_KEY', key, {
                message: `The key ${JSON.stringify(key.text)} stands twice, first in line ${earlier.key.line}`,
                hint: 'Put both orders under one key.',
            });
        }
        return [...keys.values()];
    }
    #judgeLocaleKey(text, key) {
        const { locales, displayTypes } = this.#context.vocabulary;
        const judgement = (0,judge_locale/* judgeLocale */.E)(text, [...locales, 'default']);
        if (judgement.kind === 'invalid' && (0,judge_display_type/* judgeDisplayType */.U)(text, displayTypes).kind !== 'invalid') {
            this.#context.issues.add('ORDERING_FILE_KEY', key, {
                message: `${JSON.stringify(text)} stands where a locale is needed`,
                hint: 'A map goes from the locale to the display type: put it under a locale, or under "default" for all locales.',
            });
            return;
        }
        this.#reportKey('locale', { text, key }, judgement);
    }
    #reportKey(what, { text, key }, judgement) {
        const problem = explainKey(what, text, judgement);
        if (problem === undefined)
            return;
        const list = problem.severity === 'error' ? this.#context.issues : this.#context.warnings;
        list.add('ORDERING_FILE_KEY', key, problem);
    }
}
const EMPTY_HINT = 'Write * for whatever is there; leave the entry or the file out where nothing is to be ordered.';
function describe(node) {
    switch (node.kind) {
        case 'text':
            return `the text ${JSON.stringify(node.text.length > 100 ? `${node.text.slice(0, 100)}…` : node.text)}`;
        case 'list':
            return 'a list';
        case 'map':
            return 'a map';
        case 'other':
            return node.shown.length > 40 ? 'a number' : node.shown;
        default:
            return 'empty';
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/wanted/ordering-file/source-node.ts
/** Nesting that no ordering file needs and every parser can take. */
const MAX_NESTING = 10;
/** A function that tells the position of an offset in the text, whose lines end with a line feed. */
function createLocator(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}

;// CONCATENATED MODULE: ./src/wanted/ordering-file/decode-text.ts



const SIGNATURES = [
    { bytes: [0xff, 0xfe, 0x00, 0x00], name: 'UTF-32 text' },
    { bytes: [0x00, 0x00, 0xfe, 0xff], name: 'UTF-32 text' },
    { bytes: [0xff, 0xfe], name: 'UTF-16 text' },
    { bytes: [0xfe, 0xff], name: 'UTF-16 text' },
    { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG image' },
    { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG image' },
    { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP archive (or an office document)' },
    { bytes: [0x1f, 0x8b], name: 'a gzip archive' },
    { bytes: [0x25, 0x50, 0x44, 0x46], name: 'a PDF document' },
    { bytes: [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74], name: 'a binary property list' },
];
/**
 * The text of an ordering file, without a byte order mark and with line feeds as its only line ends.
 *
 * @throws OrderingFileError (ORDERING_FILE_ENCODING) that says what the bytes look like, when they aren't UTF-8 text.
 */
function decodeText(bytes, file) {
    const signature = SIGNATURES.find(({ bytes: begin }) => begin.every((byte, index) => bytes[index] === byte));
    if (signature !== undefined)
        throw encodingError(signature.name, { file });
    const nul = bytes.indexOf(0);
    if (nul >= 0)
        throw encodingError(looksLikeUtf16(bytes) ? 'UTF-16 text' : 'a binary file', locationOf(bytes, nul, file));
    if (!(0,external_node_buffer_.isUtf8)(bytes)) {
        const location = locationOf(bytes, firstInvalid(bytes), file);
        throw encodingError('text in an older encoding (such as Latin-1), or a binary file', location);
    }
    return new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
}
function encodingError(looksLike, location) {
    return new errors/* OrderingFileError */.Z7({
        code: 'ORDERING_FILE_ENCODING',
        message: `${location.file} is not UTF-8 text: it looks like ${looksLike}`,
        hint: /text/.test(looksLike)
            ? 'Save it as UTF-8.'
            : 'An ordering file is a text that names screenshots; look whether this is the right file.',
        location,
    });
}
/** ASCII in UTF-16 has a NUL in every second byte. */
function looksLikeUtf16(bytes) {
    const begin = bytes.subarray(0, 512);
    const nuls = begin.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
    return begin.length >= 2 && nuls >= Math.floor(begin.length / 2) - 1 && nuls <= Math.ceil(begin.length / 2);
}
/** Where decoding and encoding again gives other bytes; within a broken character it may be one byte late. */
function firstInvalid(bytes) {
    const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    return bytes.findIndex((byte, index) => byte !== again[index]);
}
function locationOf(bytes, offset, file) {
    const before = new TextDecoder().decode(bytes.subarray(0, offset), { stream: true }).replace(/\r\n?/g, '\n');
    return { file, ...createLocator(before)(before.length) };
}

;// CONCATENATED MODULE: ./src/wanted/ordering-file/issue-list.ts
/** Gathers what is wrong with one file, each with its place. */
class IssueList {
    file;
    #issues = [];
    constructor(file) {
        this.file = file;
    }
    get isEmpty() {
        return this.#issues.length === 0;
    }
    add(code, position, problem) {
        const { line, column } = position;
        const { message, hint } = problem;
        this.#issues.push({
            code,
            message,
            ...(hint === undefined ? {} : { hint }),
            location: { file: this.file, line, column },
        });
    }
    /** All of them, in the order in which they stand in the file. */
    sorted() {
        const line = (issue) => issue.location?.line ?? 0;
        const column = (issue) => issue.location?.column ?? 0;
        return this.#issues.toSorted((a, b) => line(a) - line(b) || column(a) - column(b));
    }
}

;// CONCATENATED MODULE: ./src/wanted/ordering-file/parse-json.ts

/**
 * The tree of a JSON text (RFC 8259, nothing more), with the place of every part; `JSON.parse` knows no places and
 * takes duplicate keys. Undefined when it isn't JSON: then `issues` has the first reason, as nothing behind it can be trusted.
 */
function parseJson(text, issues) {
    const reader = new JsonReader(text);
    try {
        return reader.readDocument();
    }
    catch (error) {
        if (!(error instanceof JsonSyntaxError))
            throw error;
        const { message, hint } = error;
        issues.add('ORDERING_FILE_SYNTAX', error.position, hint === undefined ? { message } : { message, hint });
        return undefined;
    }
}
class JsonSyntaxError extends Error {
    name = 'JsonSyntaxError';
    position;
    hint;
    constructor(message, position, hint) {
        super(message);
        this.position = position;
        this.hint = hint;
    }
}
class JsonReader {
    #text;
    #locate;
    #at = 0;
    #depth = 0;
    constructor(text) {
        this.#text = text;
        this.#locate = createLocator(text);
    }
    readDocument() {
        const root = this.#readValue();
        if (this.#next() !== undefined)
            throw this.#unexpected('the end of the file');
        return root;
    }
    #readValue() {
        const char = this.#next();
        const position = this.#locate(this.#at);
        if (char === '"')
            return { kind: 'text', text: this.#readString(), ...position };
        if (char === '[')
            return { kind: 'list', items: this.#readList(), ...position };
        if (char === '{')
            return { kind: 'map', entries: this.#readMap(), ...position };
        const plain = this.#match(/(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![\w.+-])/y);
        if (plain === undefined)
            throw this.#unexpected('a value');
        return plain === 'null' ? { kind: 'nothing', ...position } : { kind: 'other', shown: plain, ...position };
    }
    #readList() {
        const items = [];
        this.#readParts(']', () => items.push(this.#readValue()));
        return items;
    }
    #readMap() {
        const entries = [];
        this.#readParts('}', () => {
            if (this.#next() !== '"')
                throw this.#unexpected('a key in double quotes');
            const position = this.#locate(this.#at);
            const key = { kind: 'text', text: this.#readString(), ...position };
            if (this.#next() !== ':')
                throw this.#unexpected('":"');
            this.#at += 1;
            entries.push({ key, value: this.#readValue() });
        });
        return entries;
    }
    #readParts(close, readPart) {
        this.#depth += 1;
        if (this.#depth > MAX_NESTING) {
            throw new JsonSyntaxError(`The file is nested deeper than ${MAX_NESTING} levels`, this.#locate(this.#at), undefined);
        }
        this.#at += 1;
        if (this.#next() !== close) {
            readPart();
            while (this.#next() === ',') {
                const comma = this.#at;
                this.#at += 1;
                if (this.#next() === close) {
                    throw new JsonSyntaxError(`A comma stands before "${close}"`, this.#locate(comma), 'JSON has no trailing commas: remove it.');
                }
                readPart();
            }
            if (this.#next() !== close)
                throw this.#unexpected(`"," or "${close}"`);
        }
        this.#at += 1;
        this.#depth -= 1;
    }
    #readString() {
        const begin = this.#at;
        // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON takes them only as escapes.
        const raw = this.#match(/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y);
        if (raw === undefined) {
            throw new JsonSyntaxError('A text in double quotes is not closed on its line, or holds a wrong escape', this.#locate(begin), undefined);
        }
        return String(JSON.parse(raw));
    }
    /** Skips blanks; the character that stands there, or undefined at the end. */
    #next() {
        this.#match(/[ \t\n\r]*/y);
        return this.#text[this.#at];
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0];
        this.#at += found?.length ?? 0;
        return found;
    }
    #unexpected(expected) {
        const char = this.#text.codePointAt(this.#at);
        const found = char === undefined ? 'the end of the file' : JSON.stringify(String.fromCodePoint(char));
        const rest = this.#text.slice(this.#at, this.#at + 2);
        return new JsonSyntaxError(`Found ${found} where JSON needs ${expected}`, this.#locate(this.#at), hintFor(rest));
    }
}
function hintFor(rest) {
    if (rest === '//' || rest === '/*' || rest.startsWith('#'))
        return 'JSON has no comments: remove it, or write the file in YAML.';
    if (rest.startsWith("'"))
        return 'JSON takes double quotes only.';
    return undefined;
}

;// CONCATENATED MODULE: ./src/wanted/ordering-file/parse-plain-list.ts

/**
 * The order that a plain text gives, one reference a line. `#` starts a comment at the start of a line or after a blank.
 * A line in double quotes is taken as it stands between them, so it holds no double quote; only blanks and, after a
 * blank, a comment may follow. Undefined when it names nothing; what is wrong goes to `issues`.
 */
function parsePlainList(text, issues) {
    const references = [];
    let entries = 0;
    for (const [index, content] of text.split('\n').entries()) {
        const begin = content.search(/[^ \t]/);
        if (begin < 0 || content[begin] === '#')
            continue;
        entries += 1;
        const position = { line: index + 1, column: begin + 1 };
        const entry = readEntry(content.slice(begin), position, issues);
        const reference = entry === undefined ? undefined : parseReference(entry, position, issues);
        if (reference !== undefined)
            references.push(reference);
    }
    reportRepeated(references, issues);
    return entries === 0 ? undefined : { references, line: 1, column: 1 };
}
function readEntry(content, position, issues) {
    if (!content.startsWith('"'))
        return content
            .split(/[ \t]#/, 1)
            .join('')
            .replace(/[ \t]+$/, '');
    const end = content.indexOf('"', 1);
    if (end < 0) {
        issues.add('ORDERING_FILE_SYNTAX', position, {
            message: 'A double quote is never closed',
            hint: 'Close it on the same line. A name that begins with a double quote is written in a YAML or JSON file, or as a glob (?…).',
        });
        return undefined;
    }
    if (!/^(?:[ \t]*|[ \t]+#.*)$/.test(content.slice(end + 1))) {
        issues.add('ORDERING_FILE_SYNTAX', { line: position.line, column: position.column + end + 1 }, {
            message: 'Text stands behind a closing double quote',
            hint: 'Put the whole name between two double quotes; a name that holds one is written without quotes, or in a YAML or JSON file.',
        });
        return undefined;
    }
    return content.slice(1, end);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/wanted/ordering-file/create-yaml-tree.ts

const QUOTE = 'A text that begins with *, [, ?, & or ! is put in double quotes.';
/** The tree of a parsed YAML document. Aliases are followed to the node that bears the anchor. */
function createYamlTree(document, context) {
    return new TreeCreator(context).create(document.contents);
}
class TreeCreator {
    #context;
    /** By anchor, the latest one so far, as YAML has it; undefined while it is being created. */
    #anchored = new Map();
    constructor(context) {
        this.#context = context;
    }
    create(node) {
        if (node === null)
            return { kind: 'nothing', line: 1, column: 1 };
        const position = this.#context.locate(node.range[0]);
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#follow(node.source, position);
        const { anchor } = node;
        if (anchor !== undefined)
            this.#anchored.set(anchor, undefined);
        const created = this.#createPlain(node, position);
        if (anchor !== undefined)
            this.#anchored.set(anchor, created);
        return created;
    }
    #createPlain(node, position) {
        if ((0,dist/* isSeq */.oP)(node))
            return { kind: 'list', items: node.items.map((item) => this.#createItem(item)), ...position };
        if ((0,dist/* isMap */.jh)(node)) {
            const entries = node.items.map(({ key, value }) => ({ key: this.create(key), value: this.create(value) }));
            return { kind: 'map', entries, ...position };
        }
        const value = (0,dist/* isScalar */.jn)(node) ? node.value : undefined;
        if (typeof value === 'string')
            return { kind: 'text', text: value, ...position };
        if (value === null)
            return { kind: 'nothing', ...position };
        return { kind: 'other', shown: ((0,dist/* isScalar */.jn)(node) && node.source) || String(value), ...position };
    }
    /** A list item: those that begin with an unquoted `*`, `[`, `?`, `&` or `!` are reported already. */
    #createItem(item) {
        const { issues, locate } = this.#context;
        const position = locate(item.range[0]);
        if (this.#isUnquoted(item)) {
            // What the lexemes showed has been told with a better hint; an item must never be left out in silence.
            if (issues.isEmpty)
                issues.add('REFERENCE_INVALID', position, { message: 'A reference is no plain or quoted text', hint: QUOTE });
            return { kind: 'reported', ...position };
        }
        if (!isQuoted(item) && (0,dist/* isScalar */.jn)(item) && locate(item.range[1]).line > position.line) {
            issues.add('REFERENCE_INVALID', position, {
                message: 'An unquoted reference runs over several lines',
                hint: 'Each reference has its own line that begins with "- " at the same depth.',
            });
            return { kind: 'reported', ...position };
        }
        return this.create(item);
    }
    #isUnquoted(item) {
        if ((0,dist/* isAlias */.Vj)(item) || item.anchor !== undefined || item.tag !== undefined)
            return true;
        if ((0,dist/* isSeq */.oP)(item) && item.flow === true)
            return true;
        const offset = item.range[0];
        const found = isQuoted(item) ? undefined : this.#context.unquoted.explains(offset);
        return found !== undefined && (found.offset === offset || ((0,dist/* isMap */.jh)(item) && found.char === '?'));
    }
    #follow(anchor, position) {
        const target = this.#anchored.get(anchor);
        if (target === undefined) {
            const message = this.#anchored.has(anchor)
                ? `the alias *${anchor} stands within what it stands for`
                : `the alias *${anchor} has no anchor &${anchor} before it`;
            this.#context.issues.add('ORDERING_FILE_SYNTAX', position, { message, hint: QUOTE });
            return { kind: 'reported', ...position };
        }
        return target.kind === 'list' || target.kind === 'map' ? target : { ...target, ...position };
    }
}
function isQuoted(node) {
    return (0,dist/* isScalar */.jn)(node) && node.type !== dist/* Scalar */.X5.PLAIN;
}

;// CONCATENATED MODULE: ./src/wanted/ordering-file/find-unquoted.ts

/** What YAML reads an item as that begins with one of these characters. */
const MEANINGS = {
    '*': 'an alias',
    '[': 'a list',
    '?': 'a key',
    '&': 'an anchor',
    '!': 'a tag',
};
/**
 * Watches the lexemes of a YAML text for list items that should have been quoted. It works on lexemes, since such an item often
 * leaves no usable tree. Every list item of a valid ordering file is a reference, so none of these can be right.
 */
class UnquotedFinder {
    items = [];
    #text;
    /** Open flow collections; `item` is set for one that is itself an item to be reported. */
    #open = [];
    #expectsItem = false;
    constructor(text) {
        this.#text = text;
    }
    see(lexeme, offset) {
        const type = dist/* CST */.DB.tokenType(lexeme);
        if (type === 'space' || type === 'newline' || type === 'comment')
            return;
        if (type === 'flow-error-end' || type === 'doc-mode' || type === 'doc-start') {
            while (this.#open.length > 0)
                this.#close(offset);
            this.#expectsItem = false;
            return;
        }
        if (type === 'seq-item-ind') {
            this.#expectsItem = true;
            return;
        }
        const item = this.#expectsItem ? this.#check(offset) : undefined;
        this.#expectsItem = false;
        if (type === 'flow-seq-start' || type === 'flow-map-start')
            this.#open.push({ bracket: lexeme, item });
        if (type === 'flow-seq-end' || type === 'flow-map-end')
            this.#close(offset);
        if (type === 'flow-seq-start' || (type === 'comma' && this.#open.at(-1)?.bracket === '['))
            this.#expectsItem = true;
    }
    /** The item that explains what went wrong at an offset. */
    explains(offset) {
        let low = 0;
        let high = this.items.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.items[middle]?.offset ?? 0) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        const item = this.items[low - 1];
        return item !== undefined && offset <= item.end ? item : undefined;
    }
    #check(offset) {
        const char = this.#text[offset] ?? '';
        // What stands in a bracket that is reported is part of that item.
        if (!Object.hasOwn(MEANINGS, char) || this.#open.some(({ item }) => item !== undefined))
            return undefined;
        const item = {
            char,
            text: this.#textAt(offset, char),
            offset,
            end: char === '[' ? Number.POSITIVE_INFINITY : this.#endOfLine(offset),
        };
        this.items.push(item);
        return char === '[' ? item : undefined;
    }
    #close(offset) {
        const item = this.#open.pop()?.item;
        if (item !== undefined)
            item.end = this.#endOfLine(offset);
    }
    #textAt(offset, char) {
        const line = this.#text.slice(offset, Math.min(this.#endOfLine(offset), offset + 100));
        const inList = this.#open.length > 0 ? line.split(char === '[' ? /,/ : /[,\]]/, 1).join('') : line;
        return inList
            .split(/[ \t]#/, 1)
            .join('')
            .trim();
    }
    #endOfLine(offset) {
        const end = this.#text.indexOf('\n', offset);
        return end < 0 ? this.#text.length : end;
    }
}
/** Message and hint for such an item. */
function describeUnquoted(item) {
    return {
        message: `A reference begins with an unquoted "${item.char}", which YAML reads as ${MEANINGS[item.char]}`,
        hint: `Put the reference in double quotes: ${JSON.stringify(item.text)}.`,
    };
}

;// CONCATENATED MODULE: ./src/wanted/ordering-file/parse-yaml.ts




const COLLECTIONS = ['block-map', 'block-seq', 'flow-collection'];
/** For aliases; anchors and tags have the same bound, as an ordering file needs neither without aliases. */
const MAX_MARKS = 100;
/** Errors that are seen before anything is composed. */
const MAX_ERRORS = 1000;
const HINTS = {
    BAD_ALIAS: 'A text that begins with * or & is put in double quotes.',
    BAD_SCALAR_START: 'Put the text in double quotes.',
    BAD_INDENT: 'Indent with blanks, the same number for all entries of one level.',
    BLOCK_AS_IMPLICIT_KEY: 'A text that holds ": " is put in double quotes.',
    MISSING_CHAR: 'Close what is open: a quote or a bracket.',
    TAB_AS_INDENT: 'Indent with blanks, not with tabs.',
    TAG_RESOLVE_FAILED: 'A text that begins with ! is put in double quotes.',
};
/**
 * The tree of a YAML text (1.2, core schema), with the place of every part. Undefined when there is none to trust: then
 * `issues` has all reasons. Nothing is unfolded: what an alias stands for is the same node again.
 */
function parseYaml(text, issues) {
    const locate = createLocator(text);
    const unquoted = new UnquotedFinder(text);
    const { tokens, bound } = readTokens(text, unquoted);
    for (const item of unquoted.items)
        issues.add('REFERENCE_INVALID', locate(item.offset), describeUnquoted(item));
    if (bound !== undefined) {
        issues.add('ORDERING_FILE_SYNTAX', locate(bound.offset), bound);
        return undefined;
    }
    const [document, second] = compose(tokens, text.length);
    if (document === undefined)
        return undefined;
    const isBroken = reportErrors(document, { unquoted, locate, issues });
    if (second !== undefined) {
        issues.add('ORDERING_FILE_SYNTAX', locate(second.range[0]), {
            message: 'A second YAML document begins here',
            hint: 'An ordering file is one document: remove "---" and what is behind it.',
        });
    }
    if (isBroken || unquoted.items.some(({ end }) => end === Number.POSITIVE_INFINITY))
        return undefined;
    return createYamlTree(document, { unquoted, locate, issues });
}
const TOO_DEEP = {
    message: `The file is nested deeper than ${MAX_NESTING} levels`,
    hint: 'A map has two levels, locales and display types, and the lists in them.',
};
const TOO_MANY_ERRORS = {
    message: `The file has more than ${MAX_ERRORS} errors by here and is hardly YAML`,
    hint: 'Look whether this is the right file; a plain list has the extension .txt.',
};
/**
 * Stops at the first bound that is passed: the composer calls itself for each level of nesting, and what it makes of a text full of
 * marks or errors has no bound of its own.
 */
function readTokens(text, unquoted) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    const counts = { alias: 0, anchor: 0, tag: 0, errors: 0 };
    let before = null;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const { offset } = parser;
        unquoted.see(lexeme, offset);
        for (const token of parser.next(lexeme)) {
            tokens.push(token);
            if (token.type === 'error')
                counts.errors += 1;
        }
        const type = dist/* CST */.DB.tokenType(lexeme);
        if (type === 'alias' || type === 'anchor' || type === 'tag') {
            counts[type] += 1;
            if (counts[type] > MAX_MARKS)
                return { tokens, bound: boundOfMarks(offset, type) };
        }
        // The parser leaves it to the composer to refuse a text in quotes behind another.
        if (parse_yaml_isQuoted(type) && parse_yaml_isQuoted(before))
            counts.errors += 1;
        if (type !== 'space')
            before = type;
        if (counts.errors > MAX_ERRORS)
            return { tokens, bound: { offset, ...TOO_MANY_ERRORS } };
        if (isTooDeep(parser.stack))
            return { tokens, bound: { offset, ...TOO_DEEP } };
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens, bound: undefined };
}
function parse_yaml_isQuoted(type) {
    return type === 'double-quoted-scalar' || type === 'single-quoted-scalar';
}
function boundOfMarks(offset, type) {
    const name = type === 'alias' ? 'aliases' : `${type}s`;
    const hint = 'Put names in double quotes; for the same order in many locales name a locale, as in "de-DE: en-US".';
    return { offset, message: `The file has more than ${MAX_MARKS} ${name}`, hint };
}
/** The parser's stack holds the document and scalars too, so it is counted only when it could be too deep. */
function isTooDeep(stack) {
    return stack.length > MAX_NESTING && stack.filter(({ type }) => COLLECTIONS.includes(type)).length > MAX_NESTING;
}
function compose(tokens, length) {
    // Duplicate keys are reported where keys are judged; the library would compare each with each.
    const composer = new dist/* Composer */.Dk({
        schema: 'core',
        merge: false,
        uniqueKeys: false,
        resolveKnownTags: false,
        logLevel: 'silent',
    });
    const documents = [];
    for (const document of composer.compose(tokens, true, length)) {
        documents.push(document);
        if (documents.length === 2)
            break;
    }
    return documents;
}
function reportErrors(document, context) {
    let isBroken = false;
    for (const { code, pos, message } of [...document.errors, ...document.warnings]) {
        if (context.unquoted.explains(pos[0]) !== undefined)
            continue;
        isBroken = true;
        const hint = HINTS[code];
        context.issues.add('ORDERING_FILE_SYNTAX', context.locate(pos[0]), {
            message: `This is not valid YAML: ${firstLetterLow(message)}`,
            ...(hint === undefined ? {} : { hint }),
        });
    }
    return isBroken;
}
function firstLetterLow(message) {
    return message.slice(0, 1).toLowerCase() + message.slice(1);
}

;// CONCATENATED MODULE: ./src/wanted/ordering-file/parse-ordering-file.ts







/** The largest ordering file that is read, in bytes: 1 MiB. */
const MAX_ORDERING_FILE_BYTES = 1024 * 1024;
const PARSERS = {
    '.txt': (text, { issues }) => {
        const order = parsePlainList(text, issues);
        return order === undefined ? undefined : { kind: 'list', order };
    },
    '.json': (text, context) => createOrdersOf(parseJson(text, context.issues), context),
    '.yml': (text, context) => createOrdersOf(parseYaml(text, context.issues), context),
    '.yaml': (text, context) => createOrdersOf(parseYaml(text, context.issues), context),
};
/**
 * What an ordering file says. Its extension decides its form: `.txt` a plain list; `.json`, `.yml`, `.yaml` a list or a map.
 *
 * @param file its path as messages show it, relative to the workspace
 * @throws OrderingFileError with everything that is wrong, each with its place
 */
function parseOrderingFile(bytes, file, vocabulary) {
    const parse = parserFor(file);
    if (bytes.length > MAX_ORDERING_FILE_BYTES)
        throw new errors/* OrderingFileError */.Z7(tooLargeIssue(file, bytes.length));
    const text = decodeText(bytes, file);
    const context = { vocabulary, issues: new IssueList(file), warnings: new IssueList(file) };
    const orders = text.trim() === '' ? undefined : parse(text, context);
    const issues = context.issues.sorted();
    if (issues.length > 0)
        throw new errors/* OrderingFileError */.Z7(issues);
    if (orders === undefined)
        throw new errors/* OrderingFileError */.Z7(emptyIssue(file));
    return { ...orders, file, warnings: context.warnings.sorted() };
}
/** The issue of an ordering file over the bound. */
function tooLargeIssue(file, sizeBytes) {
    return {
        code: 'ORDERING_FILE_TOO_LARGE',
        message: `The ordering file ${file} has ${sizeBytes} bytes, more than ${MAX_ORDERING_FILE_BYTES} (1 MiB)`,
        hint: 'An ordering file holds names of screenshots; look whether this is the right file.',
        location: { file },
    };
}
/** @throws OrderingFileError when the extension of the file isn't that of an ordering file. */
function assertOrderingFileName(file) {
    parserFor(file);
}
function parserFor(file) {
    const extension = /\.[^./\\]*$/.exec(file)?.[0].toLowerCase() ?? '';
    const parse = Object.hasOwn(PARSERS, extension) ? PARSERS[extension] : undefined;
    if (parse !== undefined)
        return parse;
    throw new errors/* OrderingFileError */.Z7({
        code: 'INPUT_INVALID',
        message: `The ordering file ${file} has ${extension === '' ? 'no extension' : `the extension ${JSON.stringify(extension)}`}, which names no form`,
        hint: 'Name it .txt for a plain list, or .json, .yml or .yaml for a list or a map.',
        location: { file },
    });
}
function createOrdersOf(root, context) {
    return root === undefined ? undefined : createOrders(root, context);
}
function emptyIssue(file) {
    return {
        code: 'ORDERING_FILE_EMPTY',
        message: `The ordering file ${file} is empty`,
        hint: 'Write * for whatever is there; leave the input out where nothing is to be ordered.',
        location: { file, line: 1, column: 1 },
    };
}


/***/ })

};
