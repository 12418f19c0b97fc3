export const id = 203;
export const ids = [203];
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

/***/ 9203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepComment: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1933);



/**
 * Keeps one comment for each workflow, job, step and target on the pull request of the event: made the first time, updated
 * from then on. Elsewhere one line in the log says that nothing was done. Without the right to comment it warns; any other
 * failure is an `ActionError` (`GITHUB_REFUSED`).
 */
async function keepComment({ text, target, env, token, log }) {
    const pullRequest = await (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .readPullRequest */ .DQ)(env);
    const repository = (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepository */ .Nu)(env);
    if (pullRequest === undefined || repository === undefined) {
        log.info(`No comment was made: the event is ${env['GITHUB_EVENT_NAME']}, and comments are made on pull_request.`);
        return;
    }
    const mark = createMark(env, target);
    const body = `${mark}\n${text}\n\n[Run](${createRunUrl(env)})`;
    try {
        const github = await (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .openGitHub */ .o6)(token);
        const thread = { ...repository, issue_number: pullRequest.number };
        const existing = await findComment(github, thread, mark);
        if (existing === undefined)
            await github.rest.issues.createComment({ ...thread, body });
        else
            await github.rest.issues.updateComment({ ...repository, comment_id: existing, body });
        log.info(`${existing === undefined ? 'made' : 'updated'} the comment on pull request #${pullRequest.number}`);
    }
    catch (error) {
        if ((0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) !== 403)
            throw createError(pullRequest.number, error);
        log.warn({
            message: `The comment on pull request #${pullRequest.number} could not be written: GitHub refuses it (403)`,
            hint: 'Give the job the permission "pull-requests: write".',
        });
    }
}
/** Hidden in the comment; a hash, so that no name in it can end the HTML comment. */
function createMark(env, target) {
    const names = [env['GITHUB_WORKFLOW'], env['GITHUB_JOB'], env['GITHUB_ACTION'], target];
    return `<!-- app-screenshot-sets ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(names)).digest('hex')} -->`;
}
function createRunUrl(env) {
    return `${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}/actions/runs/${env['GITHUB_RUN_ID']}`;
}
/** The author of comments that are made with the job's own token. */
const OWN_AUTHOR = 'github-actions[bot]';
/** The comment that begins with the mark and is ours: anybody can write the mark into a comment of their own. */
async function findComment(github, thread, mark) {
    const comments = await github.paginate(github.rest.issues.listComments, { ...thread, per_page: 100 });
    const marked = comments.filter((comment) => comment.body?.startsWith(mark));
    if (marked.length === 0)
        return undefined;
    const author = await readAuthor(github);
    return marked.find((comment) => comment.user?.login === author)?.id;
}
/** Who the token comments as; the job's own author where GitHub doesn't tell. */
async function readAuthor(github) {
    try {
        const { viewer } = await github.graphql('query { viewer { login } }');
        return viewer.login;
    }
    catch {
        return OWN_AUTHOR;
    }
}
function createError(number, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        code: 'GITHUB_REFUSED',
        message: `The comment on pull request #${number} could not be written`,
        hint: 'Check "github-token", and run this again.',
    }, { cause });
}


/***/ })

};
