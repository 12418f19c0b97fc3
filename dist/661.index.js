export const id = 661;
export const ids = [661];
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
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(186);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _files_has_error_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1580);
/* harmony import */ var _explain_missing_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6877);
/* harmony import */ var _parse_ordering_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(868);
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
    (0,_parse_ordering_file_js__WEBPACK_IMPORTED_MODULE_5__/* .assertOrderingFileName */ .y)(location.file);
    return (0,_parse_ordering_file_js__WEBPACK_IMPORTED_MODULE_5__.parseOrderingFile)(await readBounded(location), location.file, vocabulary);
}
async function readBounded(location) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { path, file } = location;
        // O_NONBLOCK: opening a FIFO that nobody writes to would wait for ever.
        const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((error) => {
            if ((0,_files_has_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .hasErrorCode */ .U)(error, 'ENOENT', 'ENOTDIR'))
                return rejectMissing(location, error);
            throw fileError('ORDERING_FILE_NOT_FOUND', file, `The ordering file ${file} can't be opened`, { cause: error });
        }), true);
        const stats = await handle.stat();
        if (!stats.isFile()) {
            const found = stats.isDirectory() ? 'a folder' : 'a device or a pipe';
            throw fileError('ORDERING_FILE_NOT_FOUND', file, `The ordering file ${file} is ${found}, not a file`);
        }
        if (stats.size > _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .BOUNDS */ .Q.orderingFileBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OrderingFileError */ .Z7((0,_parse_ordering_file_js__WEBPACK_IMPORTED_MODULE_5__/* .tooLargeIssue */ .j)(file, stats.size));
        // A file can grow between the two calls, or have no size to tell (/proc): one byte over the bound is enough to see it.
        const bytes = new Uint8Array(_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .BOUNDS */ .Q.orderingFileBytes + 1);
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
    const hint = await (0,_explain_missing_path_js__WEBPACK_IMPORTED_MODULE_4__/* .explainMissingPath */ .p)({ relativePath: file, workspace });
    throw fileError('ORDERING_FILE_NOT_FOUND', file, `The ordering file ${file} is not there`, { cause, hint });
}
function fileError(code, file, message, { cause, hint = 'Name a readable file in the input ordering-file.' } = {}) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OrderingFileError */ .Z7({ code, message, hint, location: { file } }, cause === undefined ? {} : { cause });
}


/***/ })

};
