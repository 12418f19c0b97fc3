export const id = 411;
export const ids = [411];
export const modules = {

/***/ 9411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateFiles: () => (/* binding */ validateFiles)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/images/checks/check-uploads.ts + 1 modules
var check_uploads = __webpack_require__(9197);
// EXTERNAL MODULE: ./src/images/checks/tell-together.ts
var tell_together = __webpack_require__(6174);
// EXTERNAL MODULE: ./src/images/workers/image-workers.ts + 1 modules
var image_workers = __webpack_require__(26);
// EXTERNAL MODULE: ./src/plan/create-plan.ts + 3 modules
var create_plan = __webpack_require__(2764);
// EXTERNAL MODULE: ./src/plan/set-outcome.ts
var set_outcome = __webpack_require__(5442);
// EXTERNAL MODULE: ./src/report/describe-outcome.ts
var describe_outcome = __webpack_require__(3980);
// EXTERNAL MODULE: ./src/wanted/choose-localizations.ts + 1 modules
var choose_localizations = __webpack_require__(8041);
// EXTERNAL MODULE: ./src/wanted/create-set-inputs.ts + 3 modules
var create_set_inputs = __webpack_require__(839);
// EXTERNAL MODULE: ./src/wanted/folder/find-images.ts
var find_images = __webpack_require__(6784);
;// CONCATENATED MODULE: ./src/wanted/list-file-locales.ts

/**
 * The locales that the user's files speak of, as far as that is known without App Store Connect: those of the filter, the keys
 * of a map, and, where they are meant too, those that have a folder with images. Where files are meant for whatever locale the
 * target has, it has an empty name.
 */
function listFileLocales({ orderingFile, folder, locales, isDirect }) {
    const keys = orderingFile?.kind === 'map' ? [...orderingFile.locales.keys()] : [];
    const servesFolders = orderingFile?.kind !== 'map' || orderingFile.default !== undefined;
    const folders = servesFolders && folder !== undefined ? (0,find_images/* localeFolders */.O)(folder).map(({ locale }) => locale) : [];
    const all = [...new Set([...locales, ...keys, ...folders])];
    const isForAny = orderingFile?.kind === 'list' || (orderingFile === undefined && isDirect);
    return all.length === 0 && isForAny ? [''] : all;
}

// EXTERNAL MODULE: ./src/run/job.ts
var job = __webpack_require__(4766);
// EXTERNAL MODULE: ./src/run/commands/learn-images.ts + 2 modules
var learn_images = __webpack_require__(2647);
;// CONCATENATED MODULE: ./src/run/commands/validate-files.ts












/**
 * `validate`: what can be said of the ordering file and the folder without App Store Connect: every set is planned as if it
 * were empty. Throws one error with all that stands against it. References without a local image are notes, since what they
 * name may be there.
 */
async function validateFiles({ settings, wishes, groups, runtime, record }) {
    const workers = new image_workers/* ImageWorkers */.j(runtime.signal);
    try {
        const wanted = await readWanted({ settings, wishes, groups, workers });
        if (wanted.inputs.length === 0)
            refuse(wanted.issues);
        const inputs = wanted.inputs.map((one) => ({ ...one, place: createEmptyPlace(one), assets: [] }));
        record.outcomes = () => inputs.map(set_outcome/* createFoundOutcome */.F8);
        const rules = {
            unlisted: 'keep',
            missing: 'unknown',
            orderingFile: wishes.orderingFile?.file ?? '',
            trustsSize: true,
        };
        const planning = (0,create_plan/* createPlan */.q)(inputs, rules);
        const checks = await (0,check_uploads/* checkUploads */.p)(planning.uploads.map(({ slot, displayType }) => ({ image: slot.image, displayType })), { readRefData: readNothing, checkContents: (images) => workers.check(images) });
        const [unmatched, warnings] = partition(planning.warnings);
        for (const note of [...wanted.notes, ...describeUnmatched(unmatched, wishes)])
            runtime.log.info(note);
        (0,job/* warn */.R)(record, [...wanted.warnings, ...warnings, ...checks.warnings], runtime);
        refuse((0,tell_together/* tellTogether */.q)([...wanted.issues, ...planning.issues, ...checks.issues]));
        record.outcomes = () => planning.sets.map((plan) => createValidOutcome((0,set_outcome/* createPlannedOutcome */.Zf)(plan)));
        runtime.log.info(`Nothing stands against the files of ${(0,describe_outcome/* countOf */.pq)(planning.sets.length, 'set')}.`);
    }
    finally {
        await workers.close();
    }
}
async function readWanted({ settings, wishes, groups, workers, }) {
    const { target } = settings.inputs;
    const locales = listFileLocales(wishes);
    const nothing = { inputs: [], issues: [], warnings: [], notes: [] };
    if (wishes.orderingFile !== undefined && locales.length === 0)
        return nothing;
    if (wishes.orderingFile?.kind === 'list' && wishes.displayTypes.length === 0) {
        return { ...nothing, notes: ['Of a set that is named by its ID only App Store Connect knows the display type.'] };
    }
    const chosen = (0,choose_localizations/* chooseLocalizations */.C)(locales.map((locale) => ({ locale })), wishes);
    if (chosen.issues.length > 0)
        return { ...nothing, issues: chosen.issues, warnings: chosen.warnings };
    const images = await (0,learn_images/* learnImages */.j)({
        locales: chosen.localizations.map(({ locale }) => locale),
        wishes,
        platform: target.kind === 'app' ? target.platform : undefined,
        workers,
        groups,
        readRefData: readNothing,
    });
    const states = chosen.localizations.map(({ locale }) => ({ localizationId: '', locale, places: [] }));
    const wanted = (0,create_set_inputs/* createSetInputs */.Q)(states, wishes, images);
    return { ...wanted, warnings: [...chosen.warnings, ...wanted.warnings] };
}
/** Apple's live list of sizes can't be asked: the built-in table stands alone. */
function readNothing() {
    return Promise.resolve(undefined);
}
/** A set takes ten screenshots. */
const CAPACITY = 10;
function createEmptyPlace({ displayType }) {
    return { displayType, id: null, exists: false, capacity: CAPACITY, screenshots: [] };
}
/** Nothing would be done: only what the set would show is told. */
function createValidOutcome(planned) {
    return { ...planned, created: false, reordered: false, uploaded: [], removed: [] };
}
/** References that match no local image, and all other warnings. */
function partition(warnings) {
    const isUnmatched = (one) => 'code' in one && one.code === 'REFERENCE_UNMATCHED';
    return [warnings.filter(isUnmatched), warnings.filter((one) => !isUnmatched(one))];
}
const NOTES_SHOWN = 20;
function describeUnmatched(unmatched, { folder }) {
    if (folder === undefined && unmatched.length > 0) {
        return ['Without "screenshots" all references stand for screenshots that must be on App Store Connect.'];
    }
    const lines = unmatched.map(({ message, location }) => location === undefined ? message : `${location.file}:${location.line ?? 1}: ${message}`);
    const more = lines.length - NOTES_SHOWN;
    return more > 0 ? [...lines.slice(0, NOTES_SHOWN), `and ${more} references more`] : lines;
}
function refuse(issues) {
    if (issues.length > 0)
        throw new errors/* PlanRefusedError */.iQ(issues);
}


/***/ })

};
