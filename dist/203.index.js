export const id = 203;
export const ids = [203];
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

/***/ 9203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepComment: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1933);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8296);



/**
 * Keeps one comment for each workflow, job, step and target on the pull request of the event: made the first time, updated
 * from then on. Elsewhere one line in the log says that nothing was done. A comment is a convenience: where it can't be written
 * a warning says why, and a cancelled job has none.
 */
async function keepComment({ text, target, access, log }) {
    const { env, signal, limit } = access;
    if (signal.aborted)
        return;
    const { pullRequest } = await (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .readEvent */ .j)(env);
    const repository = (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepository */ .Nu)(env);
    if (pullRequest === undefined || repository === undefined) {
        log.info(`No comment was made: the event is ${env['GITHUB_EVENT_NAME']}, and comments are made on pull_request.`);
        return;
    }
    const mark = createMark(env, target);
    const body = `${mark}\n${text}\n\n[Run](${createRunUrl(env)})`;
    try {
        const github = await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitHub */ .o6)(access);
        const thread = { ...repository, issue_number: pullRequest.number };
        const existing = await findComment(github, thread, mark);
        if (existing === undefined)
            await github.rest.issues.createComment({ ...thread, body });
        else
            await github.rest.issues.updateComment({ ...repository, comment_id: existing, body });
        log.info(`${existing === undefined ? 'made' : 'updated'} the comment on pull request #${pullRequest.number}`);
    }
    catch (error) {
        if (signal.aborted)
            return;
        const { status, what, hint } = (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)(error, limit);
        log.warn({
            message: `The comment on pull request #${pullRequest.number} could not be written: ${what}`,
            hint: status === 403 ? 'Give the job the permission "pull-requests: write".' : hint,
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


/***/ })

};
