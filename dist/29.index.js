export const id = 29;
export const ids = [29];
export const modules = {

/***/ 8296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** Reads the event from the file that the runner names. One that can't be read says nothing. */
async function readEvent(env) {
    const event = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8').then(parseJson, () => undefined);
    const repository = readMember(event, 'repository');
    return {
        pullRequest: env['GITHUB_EVENT_NAME'] === 'pull_request' ? readPullRequest(event) : undefined,
        // An internal repository of an enterprise is private, too.
        isPublic: readMember(repository, 'private') === false && (readMember(repository, 'visibility') ?? 'public') === 'public',
    };
}
function readPullRequest(event) {
    const pullRequest = readMember(event, 'pull_request');
    const number = readMember(pullRequest, 'number');
    const headCommit = readMember(readMember(pullRequest, 'head'), 'sha');
    if (typeof number !== 'number')
        return undefined;
    return { number, headCommit: typeof headCommit === 'string' ? headCommit : undefined };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function readMember(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}


/***/ }),

/***/ 5029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   linkImages: () => (/* binding */ linkImages)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(186);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1933);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8296);





/**
 * Links local images to a public repository: `<server>/<repository>/raw/<commit>/<path>`, where the commit holds exactly
 * these bytes (on a pull request the head's commit). One request asks for at most 50 of them. A link is a convenience: an image
 * without one isn't committed, or differs, or it couldn't be told in time. An empty token is none.
 */
async function linkImages(images, access) {
    const links = new Map();
    const { env, token, signal, limit } = access;
    const asked = images.slice(0, _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .BOUNDS */ .QT.linkedImages);
    const repository = (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .readRepository */ .Nu)(env);
    if (asked.length === 0 || token === '' || repository === undefined)
        return links;
    const { pullRequest, isPublic } = await (0,_github_event_js__WEBPACK_IMPORTED_MODULE_4__/* .readEvent */ .j)(env);
    const commit = pullRequest?.headCommit ?? env['GITHUB_SHA'] ?? '';
    if (!isPublic || !/^[0-9a-f]{40}$/.test(commit))
        return links;
    try {
        const blobs = await readBlobs(asked, { repository, commit, access });
        for (const image of asked) {
            const blob = blobs.get(image);
            if (blob === undefined || blob !== (await hashBlob(image, AbortSignal.any([signal, limit]))))
                continue;
            const path = image.relativePath.split('/').map(encodeURIComponent).join('/');
            const { owner, repo } = repository;
            links.set(image.path, `${env['GITHUB_SERVER_URL']}/${owner}/${repo}/raw/${commit}/${path}`);
        }
    }
    catch {
        // No answer, no right, a cancel, or a file that is gone by now: the summary goes without (further) links.
    }
    return links;
}
/** Git's names for those images that the commit holds in their size. Paths are variables: no text of theirs is part of the query. */
async function readBlobs(images, { repository, commit, access }) {
    const github = await (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .openGitHub */ .o6)(access);
    const declarations = images.map((_, index) => `$path${index}: String!`).join(', ');
    const objects = images.map((_, index) => `image${index}: object(expression: $path${index}) { ...file }`).join(' ');
    const answer = await github.graphql(`query($owner: String!, $name: String!, ${declarations}) {
      repository(owner: $owner, name: $name) { ${objects} }
    }
    fragment file on Blob { oid byteSize }`, {
        owner: repository.owner,
        name: repository.repo,
        ...Object.fromEntries(images.map(({ relativePath }, index) => [`path${index}`, `${commit}:${relativePath}`])),
    });
    return new Map(images.flatMap((image, index) => {
        const blob = answer.repository?.[`image${index}`];
        return blob?.oid !== undefined && blob.byteSize === image.sizeBytes ? [[image, blob.oid]] : [];
    }));
}
/** Git's name for the content of a file. */
async function hashBlob({ path, sizeBytes }, signal) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${sizeBytes}\0`);
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { signal }))
        hash.update(chunk);
    return hash.digest('hex');
}


/***/ })

};
