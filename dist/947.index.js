export const id = 947;
export const ids = [947];
export const modules = {

/***/ 1947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assertOrderingFileName: () => (/* binding */ assertOrderingFileName),
  parseOrderingFile: () => (/* binding */ parseOrderingFile)
});

// EXTERNAL MODULE: ./src/bounds.ts
var bounds = __webpack_require__(186);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/plan/label-place.ts
var label_place = __webpack_require__(5063);
// EXTERNAL MODULE: ./src/wanted/names/judge-display-type.ts + 1 modules
var judge_display_type = __webpack_require__(5213);
// EXTERNAL MODULE: ./src/wanted/names/judge-locale.ts
var judge_locale = __webpack_require__(3338);
// EXTERNAL MODULE: ./src/display-types.ts
var display_types = __webpack_require__(3693);
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
                hint: `Write ${listed(what === 'locale' ? judgement.suggestions : judgement.suggestions.map(display_types/* labelDisplayType */.Hv))}.`,
            };
        }
        case 'library-only':
            return {
                severity: 'error',
                message: `${quoted} is a ${what} of the App Asset Library, which screenshot sets don't have`,
                hint: 'It needs "backend: asset-library". Screenshot sets have display types such as APP_IPHONE_67.',
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
/** Enough of a text to find it in the file. */
const SHOWN_CHARACTERS = 100;
/** The reference that a text stands for, or undefined when it can't be one: then `issues` has the reason. */
function parseReference(text, position, issues) {
    const problem = problemOf(text);
    if (problem !== undefined) {
        issues.report('REFERENCE_INVALID', position, problem);
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
    const shown = JSON.stringify((0,bounds/* shorten */.ml)(text, SHOWN_CHARACTERS));
    if (text.length > bounds/* BOUNDS */.QT.referenceCharacters) {
        return {
            message: `The reference ${shown} has ${text.length} characters, more than ${bounds/* BOUNDS */.QT.referenceCharacters}`,
            hint: 'File names are shorter: look whether a line end, a quote or a comma is missing.',
        };
    }
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
/** Reports what is wrong with an order as a whole: references that stand twice, and more globs than it may have. */
function reportOrder(references, issues) {
    reportRepeated(references, issues);
    const tooMany = references.filter(mayBeGlob)[bounds/* BOUNDS */.QT.orderGlobs];
    if (tooMany === undefined)
        return;
    issues.report('REFERENCE_INVALID', tooMany, {
        message: `More than ${bounds/* BOUNDS */.QT.orderGlobs} globs stand in one order`,
        hint: 'A set holds ten screenshots or so: look whether this is the right file.',
    });
}
function mayBeGlob({ kind, value }) {
    return kind === 'name' && /[*?[]/.test(value);
}
/**
 * Reports references that stand twice in one order. Only what is exact by its text is compared: whether a text with glob
 * characters is a name is known where the names are.
 */
function reportRepeated(references, issues) {
    const first = new Map();
    for (const reference of references) {
        if (mayBeGlob(reference))
            continue;
        const key = `${reference.kind}:${reference.value}`;
        const earlier = first.get(key);
        if (earlier === undefined) {
            first.set(key, reference);
            continue;
        }
        const shown = reference.kind === 'name' || reference.kind === 'rest' ? reference.value : key;
        issues.report('REFERENCE_REPEATED', reference, {
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
    const comparedKeys = [...entries.keys()].slice(0, MAX_COMPARED_KEYS);
    for (const [locale, { line, column, value }] of entries) {
        const path = new Set();
        const orders = follow(locale, { entries, comparedKeys, issues, known, path });
        for (const passed of path)
            known.set(passed, orders);
        const alias = value.kind === 'alias' ? { alias: value.target } : {};
        if (orders !== undefined)
            resolved.set(locale, { line, column, orders, ...alias });
    }
    return resolved;
}
function follow(locale, { entries, comparedKeys, issues, known, path }) {
    for (let name = locale; !known.has(name);) {
        const value = entries.get(name)?.value;
        path.add(name);
        if (value === undefined || value.kind === 'reported')
            return undefined;
        if (value.kind === 'orders')
            return value.orders;
        const { target, position } = value;
        if (!entries.has(target)) {
            issues.report('ORDERING_FILE_KEY', position, describeUnknown(name, target, comparedKeys));
            return undefined;
        }
        if (path.has(target)) {
            issues.report('ORDERING_FILE_KEY', position, describeCircle(target, path));
            return undefined;
        }
        name = target;
        if (known.has(name))
            return known.get(name);
    }
    return known.get(locale);
}
/** More keys than App Store Connect has locales: a file with more has other problems than a slip. */
const MAX_COMPARED_KEYS = 100;
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

;// CONCATENATED MODULE: ./src/wanted/ordering-file/tree/describe-node.ts

/** What stands in a place of an ordering file, in words for a message. */
function describeNode(node) {
    switch (node.kind) {
        case 'text':
            return `the text ${JSON.stringify((0,bounds/* shorten */.ml)(node.text, 100))}`;
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
                return { kind: 'list', order: { references, line: root.line, column: root.column }, comments: new Map() };
            }
            case 'map':
                return this.#readLocales(root.entries, root);
            case 'nothing':
                issues.report('ORDERING_FILE_EMPTY', root, {
                    message: `The ordering file ${issues.file} is empty`,
                    hint: EMPTY_HINT,
                });
                return undefined;
            case 'reported':
                return undefined;
            default:
                issues.report('ORDERING_FILE_SYNTAX', root, {
                    message: `The ordering file holds ${describeNode(root)} where a list or a map is needed`,
                    hint: 'Begin each line of a list with "- ", or each locale of a map with its name and a colon.',
                });
                return undefined;
        }
    }
    #readLocales(entries, root) {
        const { issues } = this.#context;
        if (entries.length === 0) {
            issues.report('ORDERING_FILE_EMPTY', root, {
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
                if (node.text.length <= bounds/* BOUNDS */.QT.keyCharacters)
                    return { kind: 'alias', target: node.text, position: node };
                issues.report('ORDERING_FILE_KEY', node, describeLongKey(node.text, 'locale'));
                return { kind: 'reported' };
            case 'map':
                return { kind: 'orders', orders: this.#readDisplayTypes(locale, node, node.entries) };
            case 'nothing':
                issues.report('ORDERING_FILE_EMPTY', node, {
                    message: `The entry of ${locale} names nothing`,
                    hint: EMPTY_HINT,
                });
                return { kind: 'reported' };
            case 'reported':
                return { kind: 'reported' };
            default:
                issues.report('ORDERING_FILE_SYNTAX', node, {
                    message: `The entry of ${locale} is ${describeNode(node)} where display types with their orders are needed`,
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
            this.#context.issues.report('ORDERING_FILE_EMPTY', node, {
                message: `The entry of ${locale} names nothing`,
                hint: EMPTY_HINT,
            });
        }
        for (const { key, text, value } of this.#readKeys(entries, 'display type')) {
            this.#reportKey('display type', { text, key }, (0,judge_display_type/* judgeDisplayType */.U)(text, this.#context.vocabulary.displayTypes));
            const references = this.#readOrder(value, key, `The order of ${(0,label_place/* labelPlace */.QJ)({ locale, displayType: text })}`);
            orders.set(text, { references, line: key.line, column: key.column });
        }
        return orders;
    }
    #readOrder(node, owner, what) {
        const { issues } = this.#context;
        if (node.kind === 'reported')
            return [];
        if (node.kind === 'nothing' || (node.kind === 'list' && node.items.length === 0)) {
            issues.report('ORDERING_FILE_EMPTY', owner, { message: `${what} names nothing`, hint: EMPTY_HINT });
            return [];
        }
        if (node.kind !== 'list') {
            issues.report('ORDERING_FILE_SYNTAX', node, {
                message: `${what} is ${describeNode(node)} where a list is needed`,
                hint: 'Put the references in brackets, or each on its own line behind "- ".',
            });
            return [];
        }
        const known = this.#referencesOf.get(node);
        if (known !== undefined)
            return known;
        const references = node.items.flatMap((item) => this.#readReference(item));
        reportOrder(references, issues);
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
        issues.report('REFERENCE_INVALID', node, {
            message: `A reference is ${describeNode(node)} where text is needed`,
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
                const message = `A key is ${describeNode(key)} where a ${what} is needed`;
                issues.report('ORDERING_FILE_KEY', key, {
                    message,
                    hint: 'Keys are text; put one that looks like something else in double quotes.',
                });
                continue;
            }
            if (key.text.length > bounds/* BOUNDS */.QT.keyCharacters) {
                issues.report('ORDERING_FILE_KEY', key, describeLongKey(key.text, what));
                continue;
            }
            const earlier = keys.get(key.text);
            if (earlier === undefined) {
                keys.set(key.text, { key, text: key.text, value });
                continue;
            }
            issues.report('ORDERING_FILE_KEY', key, {
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
            this.#context.issues.report('ORDERING_FILE_KEY', key, {
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
        list.report('ORDERING_FILE_KEY', key, problem);
    }
}
function describeLongKey(text, what) {
    return {
        message: `${JSON.stringify((0,bounds/* shorten */.ml)(text, 100))} has ${text.length} characters, more than the ${bounds/* BOUNDS */.QT.keyCharacters} of a ${what}`,
        hint: 'Look whether a line end, a quote or a colon is missing.',
    };
}
const EMPTY_HINT = 'Write * for whatever is there; leave the entry or the file out where nothing is to be ordered.';

;// CONCATENATED MODULE: ./src/wanted/ordering-file/parse-plain-list.ts

/**
 * The order that a plain text gives, one reference a line. `#` starts a comment at the start of a line or after a blank.
 * A line in double quotes is taken as it stands between them, so it holds no double quote; only blanks and, after a
 * blank, a comment may follow. Undefined when it names nothing; what is wrong goes to `issues`.
 */
function parsePlainList(text, issues) {
    const references = [];
    const comments = new Map();
    let entries = 0;
    for (const [index, content] of text.split('\n').entries()) {
        const begin = content.search(/[^ \t]/);
        if (begin < 0)
            continue;
        const comment = content[begin] === '#' ? begin : findComment(content) + 1;
        const told = content.startsWith('"', begin) ? '' : trimEnd(content.slice(comment));
        if (told !== '' && !comments.has(told))
            comments.set(told, { line: index + 1, column: comment + 1 });
        if (content[begin] === '#')
            continue;
        entries += 1;
        const position = { line: index + 1, column: begin + 1 };
        const entry = readEntry(content.slice(begin), position, issues);
        const reference = entry === undefined ? undefined : parseReference(entry, position, issues);
        if (reference !== undefined)
            references.push(reference);
    }
    reportOrder(references, issues);
    return entries === 0 ? undefined : { order: { references, line: 1, column: 1 }, comments };
}
function readEntry(content, position, issues) {
    if (!content.startsWith('"'))
        return trimEnd(content.slice(0, findComment(content)));
    const end = content.indexOf('"', 1);
    if (end < 0) {
        issues.report('ORDERING_FILE_SYNTAX', position, {
            message: 'A double quote is never closed',
            hint: 'Close it on the same line. A name that begins with a double quote is written in a YAML or JSON file, or as a glob (?…).',
        });
        return undefined;
    }
    if (!/^(?:[ \t]*|[ \t]+#.*)$/.test(content.slice(end + 1))) {
        issues.report('ORDERING_FILE_SYNTAX', { line: position.line, column: position.column + end + 1 }, {
            message: 'Text stands behind a closing double quote',
            hint: 'Put the whole name between two double quotes; a name that holds one is written without quotes, or in a YAML or JSON file.',
        });
        return undefined;
    }
    return content.slice(1, end);
}
/** Where a comment begins, or the text ends. */
function findComment(content) {
    const found = content.search(/[ \t]#/);
    return found < 0 ? content.length : found;
}
/** Without the blanks at its end. By hand: a pattern would begin anew at each of a long run of blanks within the text. */
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t'))
        end -= 1;
    return text.slice(0, end);
}

// EXTERNAL MODULE: ./src/wanted/ordering-file/too-large-issue.ts
var too_large_issue = __webpack_require__(4971);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/wanted/ordering-file/tree/source-node.ts
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

;// CONCATENATED MODULE: ./src/wanted/ordering-file/tree/decode-text.ts



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
/** What stands in a checkout for the file itself. */
const STAND_INS = [
    {
        begin: 'version https://git-lfs.github.com/spec/',
        what: 'is a Git LFS pointer, not the ordering file itself',
        hint: 'Give actions/checkout the input `lfs: true`.',
    },
    {
        begin: '\0GITCRYPT\0',
        what: 'is encrypted by git-crypt',
        hint: 'Decrypt it before this step: `git-crypt unlock`, with the key from a secret.',
    },
];
/**
 * The text of an ordering file, without a byte order mark and with line feeds as its only line ends.
 *
 * @throws OrderingFileError (ORDERING_FILE_ENCODING) that says what the bytes look like, when they aren't UTF-8 text.
 */
function decodeText(bytes, file) {
    const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
    const standIn = STAND_INS.find(({ begin }) => start.startsWith(begin));
    if (standIn !== undefined) {
        const { what, hint } = standIn;
        throw new errors/* OrderingFileError */.Z7({
            code: 'ORDERING_FILE_ENCODING',
            message: `${file} ${what}`,
            hint,
            location: { file },
        });
    }
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

// EXTERNAL MODULE: ./src/issue-collector.ts
var issue_collector = __webpack_require__(1234);
;// CONCATENATED MODULE: ./src/wanted/ordering-file/tree/issue-list.ts

/** Gathers what is wrong with one file, each with its place. */
class IssueList extends issue_collector/* IssueCollector */.p {
    file;
    constructor(file) {
        super();
        this.file = file;
    }
    report(code, { line, column }, problem) {
        this.add({ code, ...problem, location: { file: this.file, line, column } });
    }
    /** All of them, in the order in which they stand in the file. */
    sorted() {
        const line = (issue) => issue.location?.line ?? 0;
        const column = (issue) => issue.location?.column ?? 0;
        return this.issues.toSorted((a, b) => line(a) - line(b) || column(a) - column(b));
    }
}

;// CONCATENATED MODULE: ./src/wanted/ordering-file/tree/parse-json.ts


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
        const { code, message, hint } = error;
        issues.report(code, error.position, hint === undefined ? { message } : { message, hint });
        return undefined;
    }
}
class JsonSyntaxError extends Error {
    name = 'JsonSyntaxError';
    position;
    hint;
    code;
    constructor(message, position, hint, code = 'ORDERING_FILE_SYNTAX') {
        super(message);
        this.position = position;
        this.hint = hint;
        this.code = code;
    }
}
class JsonReader {
    #text;
    #locate;
    #at = 0;
    #depth = 0;
    #entries = 0;
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
        this.#countEntry(position);
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
            this.#countEntry(position);
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
        if (this.#depth > bounds/* BOUNDS */.QT.orderingFileNesting) {
            const message = `The file is nested deeper than ${bounds/* BOUNDS */.QT.orderingFileNesting} levels`;
            throw new JsonSyntaxError(message, this.#locate(this.#at));
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
        this.#at += 1;
        // In steps without a choice between them: one pattern for all would keep a way back for each character.
        do {
            // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON takes them only as escapes.
            this.#match(/[^"\\\u0000-\u001f]*/y);
        } while (this.#match(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y) !== undefined);
        if (this.#text[this.#at] !== '"') {
            const message = 'A text in double quotes is not closed on its line, or holds a wrong escape';
            throw new JsonSyntaxError(message, this.#locate(begin));
        }
        this.#at += 1;
        return String(JSON.parse(this.#text.slice(begin, this.#at)));
    }
    #countEntry(position) {
        this.#entries += 1;
        if (this.#entries <= bounds/* BOUNDS */.QT.orderingFileEntries)
            return;
        const message = `The file has more than ${bounds/* BOUNDS */.QT.orderingFileEntries} keys and references`;
        throw new JsonSyntaxError(message, position, 'Look whether this is the right file.', 'ORDERING_FILE_TOO_LARGE');
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/wanted/ordering-file/tree/create-yaml-tree.ts

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
                issues.report('REFERENCE_INVALID', position, { message: 'A reference is no plain or quoted text', hint: QUOTE });
            return { kind: 'reported', ...position };
        }
        if (!isQuoted(item) && (0,dist/* isScalar */.jn)(item) && locate(item.range[1]).line > position.line) {
            issues.report('REFERENCE_INVALID', position, {
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
            this.#context.issues.report('ORDERING_FILE_SYNTAX', position, { message, hint: QUOTE });
            return { kind: 'reported', ...position };
        }
        return target.kind === 'list' || target.kind === 'map' ? target : { ...target, ...position };
    }
}
function isQuoted(node) {
    return (0,dist/* isScalar */.jn)(node) && node.type !== dist/* Scalar */.X5.PLAIN;
}

;// CONCATENATED MODULE: ./src/wanted/ordering-file/tree/find-unquoted.ts

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
    #lineEnd = -1;
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
    /** Offsets only grow: a line of many items is searched once. */
    #endOfLine(offset) {
        if (offset > this.#lineEnd) {
            const end = this.#text.indexOf('\n', offset);
            this.#lineEnd = end < 0 ? this.#text.length : end;
        }
        return this.#lineEnd;
    }
}
/** Message and hint for such an item. */
function describeUnquoted(item) {
    return {
        message: `A reference begins with an unquoted "${item.char}", which YAML reads as ${MEANINGS[item.char]}`,
        hint: `Put the reference in double quotes: ${JSON.stringify(item.text)}.`,
    };
}

;// CONCATENATED MODULE: ./src/wanted/ordering-file/tree/yaml-bounds.ts


const TOO_DEEP = {
    code: 'ORDERING_FILE_SYNTAX',
    message: `The file is nested deeper than ${bounds/* BOUNDS */.QT.orderingFileNesting} levels`,
    hint: 'A map has two levels, locales and display types, and the lists in them.',
};
const TOO_MANY_ERRORS = {
    code: 'ORDERING_FILE_SYNTAX',
    message: `The file has more than ${bounds/* BOUNDS */.QT.yamlErrors} errors by here and is hardly YAML`,
    hint: 'Look whether this is the right file; a plain list has the extension .txt.',
};
const TOO_MANY_ENTRIES = {
    code: 'ORDERING_FILE_TOO_LARGE',
    message: `The file has more than ${bounds/* BOUNDS */.QT.orderingFileEntries} keys and references`,
    hint: 'Look whether this is the right file.',
};
/** An entry has up to four: an indicator, itself, a colon or comma, a comment. Empty ones have no scalar. */
const MAX_LEXEMES = 5 * bounds/* BOUNDS */.QT.orderingFileEntries;
/** Counts what passes the lexer and the parser, and tells the first bound that is passed. */
class YamlBounds {
    #counts = { alias: 0, anchor: 0, tag: 0, errors: 0, scalars: 0, lexemes: 0 };
    #before = null;
    /** Takes a lexeme with the parser's stack behind it and the errors that came of it. */
    see(lexeme, { stack, errors }) {
        const counts = this.#counts;
        const type = dist/* CST */.DB.tokenType(lexeme);
        if (type === 'alias' || type === 'anchor' || type === 'tag') {
            counts[type] += 1;
            if (counts[type] > bounds/* BOUNDS */.QT.yamlAliases)
                return describeMarks(type);
        }
        // The parser leaves it to the composer to refuse a text in quotes behind another, and what is wrong within quotes.
        counts.errors += errors + (yaml_bounds_isQuoted(type) && yaml_bounds_isQuoted(this.#before) ? 1 : 0);
        if (type === 'double-quoted-scalar')
            counts.errors += countWrongEscapes(lexeme);
        if (type !== 'space')
            this.#before = type;
        if (type !== 'space' && type !== 'newline')
            counts.lexemes += 1;
        if (type?.endsWith('scalar'))
            counts.scalars += 1;
        if (counts.scalars > bounds/* BOUNDS */.QT.orderingFileEntries || counts.lexemes > MAX_LEXEMES)
            return TOO_MANY_ENTRIES;
        if (counts.errors > bounds/* BOUNDS */.QT.yamlErrors)
            return TOO_MANY_ERRORS;
        return isTooDeep(stack) ? TOO_DEEP : undefined;
    }
}
function yaml_bounds_isQuoted(type) {
    return type === 'double-quoted-scalar' || type === 'single-quoted-scalar';
}
/** An escape of YAML's double quotes; the empty group is there where it is none. */
const ESCAPE = /\\(?:[0abefnrtvNLP_ \t"/\\\n]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|())/g;
function countWrongEscapes(lexeme) {
    let count = 0;
    for (const [, wrong] of lexeme.matchAll(ESCAPE))
        if (wrong !== undefined)
            count += 1;
    return count;
}
function describeMarks(type) {
    return {
        code: 'ORDERING_FILE_SYNTAX',
        message: `The file has more than ${bounds/* BOUNDS */.QT.yamlAliases} ${type === 'alias' ? 'aliases' : `${type}s`}`,
        hint: 'Put names in double quotes; for the same order in many locales name a locale, as in "de-DE: en-US".',
    };
}
const COLLECTIONS = ['block-map', 'block-seq', 'flow-collection'];
/** The parser's stack holds the document and scalars too, so it is counted only when it could be too deep. */
function isTooDeep(stack) {
    return (stack.length > bounds/* BOUNDS */.QT.orderingFileNesting &&
        stack.filter(({ type }) => COLLECTIONS.includes(type)).length > bounds/* BOUNDS */.QT.orderingFileNesting);
}

;// CONCATENATED MODULE: ./src/wanted/ordering-file/tree/parse-yaml.ts





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
        issues.report('REFERENCE_INVALID', locate(item.offset), describeUnquoted(item));
    if (bound !== undefined) {
        const { code, offset, message, hint } = bound;
        issues.report(code, locate(offset), { message, hint });
        return undefined;
    }
    const [document, second] = compose(tokens, text.length);
    if (document === undefined)
        return undefined;
    const isBroken = reportErrors(document, { unquoted, locate, issues });
    if (second !== undefined) {
        issues.report('ORDERING_FILE_SYNTAX', locate(second.range[0]), {
            message: 'A second YAML document begins here',
            hint: 'An ordering file is one document: remove "---" and what is behind it.',
        });
    }
    if (isBroken || unquoted.items.some(({ end }) => end === Number.POSITIVE_INFINITY))
        return undefined;
    return createYamlTree(document, { unquoted, locate, issues });
}
/**
 * Stops at the first bound that is passed: the composer calls itself for each level of nesting, and what it makes of a text full of
 * marks or errors has no bound of its own.
 */
function readTokens(text, unquoted) {
    const parser = new dist/* Parser */.iX();
    const bounds = new YamlBounds();
    const tokens = [];
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const { offset } = parser;
        unquoted.see(lexeme, offset);
        let errors = 0;
        for (const token of parser.next(lexeme)) {
            tokens.push(token);
            if (token.type === 'error')
                errors += 1;
        }
        const passed = bounds.see(lexeme, { stack: parser.stack, errors });
        if (passed !== undefined)
            return { tokens, bound: { ...passed, offset } };
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens, bound: undefined };
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
        context.issues.report('ORDERING_FILE_SYNTAX', context.locate(pos[0]), {
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









const PARSERS = {
    '.txt': (text, { issues }) => {
        const list = parsePlainList(text, issues);
        return list === undefined ? undefined : { kind: 'list', ...list };
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
    if (bytes.length > bounds/* BOUNDS */.QT.orderingFileBytes)
        throw new errors/* OrderingFileError */.Z7((0,too_large_issue/* tooLargeIssue */.j)(file, bytes.length));
    const text = decodeText(bytes, file);
    const lines = countLines(text);
    if (lines > bounds/* BOUNDS */.QT.orderingFileLines)
        throw new errors/* OrderingFileError */.Z7(tooManyLinesIssue(file, lines));
    const context = { vocabulary, issues: new IssueList(file), warnings: new IssueList(file) };
    const orders = text.trim() === '' ? undefined : parse(text, context);
    const issues = context.issues.sorted();
    if (issues.length > 0)
        throw new errors/* OrderingFileError */.Z7(issues);
    if (orders === undefined)
        throw new errors/* OrderingFileError */.Z7(emptyIssue(file));
    return { ...orders, file, warnings: context.warnings.sorted() };
}
function countLines(text) {
    let lines = text === '' || text.endsWith('\n') ? 0 : 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        lines += 1;
    return lines;
}
function tooManyLinesIssue(file, lines) {
    return {
        code: 'ORDERING_FILE_TOO_LARGE',
        message: `The ordering file ${file} has ${lines} lines, more than ${bounds/* BOUNDS */.QT.orderingFileLines}`,
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
