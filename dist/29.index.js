export const id = 29;
export const ids = [29];
export const modules = {

/***/ 1933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ readPullRequest),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   o6: () => (/* binding */ openGitHub)
/* harmony export */ });
/**
 * Returns GitHub's API at the address that the runner gives (`GITHUB_API_URL`, also GitHub Enterprise). The toolkit's
 * client is loaded only here: most runs never need it.
 */
async function openGitHub(token) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    return getOctokit(token);
}
/** The repository that the workflow runs for; undefined outside a runner. */
function readRepository(env) {
    const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    return owner && repo ? { owner, repo } : undefined;
}
/** The pull request of the event that started the workflow; undefined for any other event. */
async function readPullRequest(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (env['GITHUB_EVENT_NAME'] !== 'pull_request' || path === undefined)
        return undefined;
    const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 23));
    const event = JSON.parse(await readFile(path, 'utf8'));
    const pullRequest = readMember(event, 'pull_request');
    const number = readMember(pullRequest, 'number');
    const headCommit = readMember(readMember(pullRequest, 'head'), 'sha');
    if (typeof number !== 'number')
        return undefined;
    return { number, headCommit: typeof headCommit === 'string' ? headCommit : undefined };
}
function readMember(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
/** The HTTP status of an error of GitHub's API; undefined for any other error. */
function statusOf(error) {
    const status = error instanceof Error ? readMember(error, 'status') : undefined;
    return typeof status === 'number' ? status : undefined;
}


/***/ }),

/***/ 5029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   linkImages: () => (/* binding */ linkImages)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1933);





/**
 * Links local images to the repository: `<server>/<repository>/raw/<commit>/<path>`, where the commit holds exactly these
 * bytes (on a pull request the head's commit). An image without a link isn't committed, or differs, or it can't be told.
 */
async function linkImages(images, { env, token }) {
    const links = new Map();
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const commit = (await (0,_github_js__WEBPACK_IMPORTED_MODULE_4__/* .readPullRequest */ .DQ)(env))?.headCommit ?? env['GITHUB_SHA'] ?? '';
    if (images.length === 0 || repository === '' || !/^[0-9a-f]{40,64}$/.test(commit))
        return links;
    const blobs = (await listLocalBlobs(commit, env)) ?? (await listRemoteBlobs(commit, { env, token }));
    for (const image of images) {
        const blob = blobs?.get(image.relativePath);
        if (blob === undefined || blob !== (await hashBlob(image)))
            continue;
        const path = image.relativePath.split('/').map(encodeURIComponent).join('/');
        links.set(image.path, `${env['GITHUB_SERVER_URL']}/${repository}/raw/${commit}/${path}`);
    }
    return links;
}
/** Files of a commit with their hashes, from the checkout; undefined where it doesn't hold the commit. */
async function listLocalBlobs(commit, env) {
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['ls-tree', '-r', '-z', '--full-tree', commit], {
            cwd: env['GITHUB_WORKSPACE'],
            maxBuffer: 256 * 1024 * 1024,
        });
        return new Map(stdout.split('\0').flatMap((line) => {
            const match = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line);
            return match === null ? [] : [[match[2] ?? '', match[1] ?? '']];
        }));
    }
    catch {
        // No git, no checkout, or a shallow one without this commit: GitHub knows it.
        return undefined;
    }
}
/** The same from GitHub, in one request. A link is a convenience: where it can't be told, there is none. */
async function listRemoteBlobs(commit, { env, token }) {
    const repository = (0,_github_js__WEBPACK_IMPORTED_MODULE_4__/* .readRepository */ .Nu)(env);
    if (token === '' || repository === undefined)
        return undefined;
    try {
        const github = await (0,_github_js__WEBPACK_IMPORTED_MODULE_4__/* .openGitHub */ .o6)(token);
        const { data } = await github.rest.git.getTree({ ...repository, tree_sha: commit, recursive: 'true' });
        return new Map(data.tree.flatMap(({ path, sha }) => (path && sha ? [[path, sha]] : [])));
    }
    catch {
        return undefined;
    }
}
/** Git's name for the content of a file; undefined where it is gone by now, or can't be read. */
async function hashBlob({ path, sizeBytes }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha1').update(`blob ${sizeBytes}\0`);
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.createReadStream)(path))
            hash.update(chunk);
    }
    catch {
        return undefined;
    }
    return hash.digest('hex');
}


/***/ })

};
