export const id = 623;
export const ids = [623,538];
export const modules = {

/***/ 6623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deleteSets: () => (/* binding */ deleteSets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4907);
/* harmony import */ var _plan_label_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5063);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8720);
/* harmony import */ var _session_refuse_locked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5343);
/* harmony import */ var _read_sets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9538);






/** `delete`: deletes the sets that both filters name. One that isn't there is no error. What goes is listed first. */
async function deleteSets(job) {
    const { target, runtime, record } = job;
    const { log } = runtime;
    const sets = await (0,_read_sets_js__WEBPACK_IMPORTED_MODULE_3__.readFoundSets)(job);
    const ended = new Map();
    record.outcomes = () => sets.map((set) => ended.get(set) ?? set);
    if (sets.length === 0) {
        log.info('Nothing to do: there is no such set.');
        return;
    }
    (0,_session_refuse_locked_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLocked */ .t)(target, sets.length);
    const label = (0,_plan_label_place_js__WEBPACK_IMPORTED_MODULE_1__/* .createPlaceLabels */ .X8)();
    for (const set of sets) {
        log.startGroup(`Delete ${describeSet(set, label)} · ${(0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .p)(set.before.length, 'screenshot')}`);
        for (const { fileName, checksum } of set.before)
            log.info(`${fileName} · ${checksum.kind === 'md5' ? checksum.md5 : checksum.kind === 'none' ? 'no checksum' : 'no checksum yet'}`);
        log.endGroup();
    }
    await Promise.all(sets.map(async (set) => ended.set(set, await deleteSet(set, job))));
    for (const outcome of record.outcomes())
        if (outcome.errors.length === 0)
            log.info(describeEnd(outcome));
}
function describeEnd(outcome) {
    return outcome.deleted
        ? `deleted · ${describeSet(outcome, _plan_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .describePlace */ .df)}`
        : `gone already · ${(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .describePlace */ .df)(outcome)} · someone else deleted it`;
}
/** A set with its ID, where it has one. */
function describeSet(set, name) {
    return set.setId === null ? name(set) : `${name(set)} · set ${set.setId}`;
}
async function deleteSet(set, { session: { backend }, target }) {
    let deletion;
    try {
        const localization = target.localizations.find(({ ref }) => ref.id === set.localizationId)?.ref;
        if (localization === undefined)
            throw new TypeError(`a set of a localization that wasn't read: ${set.localizationId}`);
        const ids = set.before.map(({ id }) => id);
        deletion = await backend.deletePlace({ localization, displayType: set.displayType, id: set.setId }, ids);
    }
    catch (error) {
        if (backend.classify(error) === 'gone')
            return createGone(set);
        return { ...set, errors: [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toActionError */ .ie)(error)] };
    }
    return describeDeletion(set, deletion);
}
/** What was removed, though not all could be; where somebody else was quicker everywhere there was nothing to delete. */
function describeDeletion(set, { removedIds, errors }) {
    const refused = errors.map(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toActionError */ .ie);
    if (refused.length === 0 && removedIds.length === 0 && set.before.length > 0)
        return createGone(set);
    const removed = set.before.filter(({ id }) => removedIds.includes(id));
    if (refused.length > 0) {
        const after = set.after.filter((item) => item.kind !== 'screenshot' || !removed.includes(item.screenshot));
        return { ...set, removed, after, errors: refused };
    }
    return { ...set, removed, after: [], deleted: true };
}
function createGone(set) {
    return { ...set, setId: null, before: [], after: [] };
}


/***/ }),

/***/ 9538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFoundSets: () => (/* binding */ readFoundSets),
/* harmony export */   readSets: () => (/* binding */ readSets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4907);
/* harmony import */ var _plan_label_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5063);
/* harmony import */ var _plan_set_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5442);
/* harmony import */ var _state_read_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(101);
/* harmony import */ var _wanted_choose_localizations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4609);
/* harmony import */ var _wanted_wishes_wishes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2056);







/** `read`: the sets as they are, into the outputs. Files say nothing here; the filters do. */
async function readSets(job) {
    const sets = await readFoundSets(job);
    job.record.outcomes = () => sets;
    const { log } = job.runtime;
    log.startGroup(`Read ${(0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(sets.length, 'set')}`);
    const label = (0,_plan_label_place_js__WEBPACK_IMPORTED_MODULE_1__/* .createPlaceLabels */ .X8)();
    for (const set of sets) {
        const id = set.setId === null ? '' : ` · set ${set.setId}`;
        log.info(`${label(set)}${id} · ${(0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(set.before.length, 'screenshot')}`);
    }
    log.endGroup();
}
/**
 * Reads the sets that the filters let through. Without one that is there the outcome is empty; a locale that isn't there is
 * an error, unless `missing: skip` says otherwise.
 */
async function readFoundSets({ wishes, target, session }) {
    const filters = { ...wishes, orderingFile: undefined, folder: undefined };
    const chosen = (0,_wanted_choose_localizations_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseLocalizations */ .C)(target.localizations, filters);
    if (chosen.issues.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TargetError */ .I0(chosen.issues);
    const states = target.state ?? (await (0,_state_read_state_js__WEBPACK_IMPORTED_MODULE_4__/* .readState */ .u)(chosen.localizations, session.backend));
    return states.flatMap(({ ref, locale, places }) => places
        .filter((place) => (0,_wanted_wishes_wishes_js__WEBPACK_IMPORTED_MODULE_5__/* .isTypeLetThrough */ .TU)(place.displayType, wishes))
        .map((place) => (0,_plan_set_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .createFoundOutcome */ .F8)({
        localizationId: ref.id,
        locale,
        displayType: place.displayType,
        place,
    })));
}


/***/ }),

/***/ 5343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ refuseLocked)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _state_target_editable_states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5670);


/**
 * Throws (`VERSION_LOCKED`) when a number of sets would be changed in a version, or an experiment, that is known to be
 * closed. Where nothing differs, that is no matter.
 */
function refuseLocked(target, changes) {
    const { versionState: state } = target;
    if (changes === 0 || state === undefined || (0,_state_target_editable_states_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeState */ .dS)(state) !== 'locked')
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TargetError */ .I0({
        code: 'VERSION_LOCKED',
        message: `${target.description} can't be edited: its state is ${state}, and ${changes === 1 ? '1 set' : `${changes} sets`} would be changed`,
        hint: `${adviseOn(state, target)} Nothing was written.`,
    });
}
function adviseOn(state, { localizations }) {
    if ((0,_state_target_editable_states_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnderWay */ .gn)(state))
        return (0,_state_target_editable_states_js__WEBPACK_IMPORTED_MODULE_1__/* .adviseOnState */ .Zq)(state);
    return localizations[0]?.ref.kind === 'treatment'
        ? 'Only an experiment that was not submitted can be edited: create a new one in App Store Connect.'
        : 'Choose a version that can be edited with "version", or create a new one in App Store Connect.';
}


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readState)
/* harmony export */ });
/**
 * Reads the places of localizations, one request each. Where a localization's locale isn't known yet and it has no place to
 * say it, one request more.
 */
async function readState(localizations, backend) {
    return Promise.all(localizations.map(async ({ ref, locale }) => {
        const found = await backend.readPlaces(ref);
        return { ref, locale: locale ?? found.locale ?? (await backend.readLocale(ref)), places: found.places };
    }));
}


/***/ }),

/***/ 5670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ adviseOnState),
/* harmony export */   dS: () => (/* binding */ judgeState),
/* harmony export */   gn: () => (/* binding */ isUnderWay)
/* harmony export */ });
/**
 * Whether the screenshots of a version, page version or experiment in a state can be edited (api, section 3). Apple adds
 * states: one that isn't known here is `unsure`, and App Store Connect's own answer decides.
 */
function judgeState(state) {
    if (EDITABLE.has(state))
        return 'editable';
    return LOCKED.has(state) ? 'locked' : 'unsure';
}
const EDITABLE = new Set([
    'PREPARE_FOR_SUBMISSION',
    'DEVELOPER_REJECTED',
    'REJECTED',
    'METADATA_REJECTED',
    'INVALID_BINARY',
]);
/**
 * What to do about a version, page version or experiment in a state that doesn't let it be edited, or may not. While a
 * version is on its way to the store App Store Connect makes no second one.
 */
function adviseOnState(state) {
    return ADVICE.get(state) ?? 'Create a new version in App Store Connect first: this action creates none.';
}
/** Whether a new version can't be made before this one is released or taken back. */
function isUnderWay(state) {
    return ADVICE.has(state);
}
const REVIEWED = 'Remove it from review in App Store Connect (it becomes DEVELOPER_REJECTED and can be edited), or wait until the review is over.';
const AWAITED = 'Wait until Apple has released it; a new version can be created then.';
const ADVICE = new Map([
    ['READY_FOR_REVIEW', 'Take it out of the draft submission in App Store Connect, and it can be edited.'],
    ['WAITING_FOR_REVIEW', REVIEWED],
    ['IN_REVIEW', REVIEWED],
    [
        'PENDING_DEVELOPER_RELEASE',
        'Release it in App Store Connect, and create the next version then; or take it back (it becomes DEVELOPER_REJECTED and can be edited).',
    ],
    ['ACCEPTED', AWAITED],
    ['PENDING_APPLE_RELEASE', AWAITED],
    ['PROCESSING_FOR_DISTRIBUTION', AWAITED],
    ['PROCESSING_FOR_APP_STORE', AWAITED],
    ['WAITING_FOR_EXPORT_COMPLIANCE', `Answer the questions on export compliance in App Store Connect. ${AWAITED}`],
    ['PENDING_CONTRACT', `Accept the agreements in App Store Connect, under Business. ${AWAITED}`],
]);
/** The last nine are names that only the older `appStoreState` or only pages and experiments have. */
const LOCKED = new Set([
    'WAITING_FOR_REVIEW',
    'IN_REVIEW',
    'ACCEPTED',
    'PENDING_APPLE_RELEASE',
    'PENDING_DEVELOPER_RELEASE',
    'PROCESSING_FOR_DISTRIBUTION',
    'READY_FOR_DISTRIBUTION',
    'REPLACED_WITH_NEW_VERSION',
    'WAITING_FOR_EXPORT_COMPLIANCE',
    'PROCESSING_FOR_APP_STORE',
    'READY_FOR_SALE',
    'PREORDER_READY_FOR_SALE',
    'PENDING_CONTRACT',
    'REMOVED_FROM_SALE',
    'DEVELOPER_REMOVED_FROM_SALE',
    'APPROVED',
    'COMPLETED',
    'STOPPED',
]);


/***/ }),

/***/ 4609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ chooseLocalizations)
});

// EXTERNAL MODULE: ./src/wanted/folder/find-images.ts
var find_images = __webpack_require__(6784);
// EXTERNAL MODULE: ./src/wanted/left-out/explain-nothing.ts
var explain_nothing = __webpack_require__(6412);
// EXTERNAL MODULE: ./src/display-types.ts
var display_types = __webpack_require__(3693);
// EXTERNAL MODULE: ./src/wanted/wishes/wishes.ts
var wishes_wishes = __webpack_require__(2056);
;// CONCATENATED MODULE: ./src/wanted/left-out/find-slips.ts


/** Names that one message lists before it counts the rest. */
const NAMES_SHOWN = 20;
/**
 * Folders with images whose names are slips of a locale (`de_DE`, `en`, `zh-CN`) or of a display type (`iPhone 6.9`): their
 * images would be missed. One message a kind. A filter that leaves out what was meant leaves the slip out too. `known` are the
 * locales that are there.
 */
function findSlips(known, wishes) {
    const slips = (wishes.folder?.strays ?? []).flatMap((stray) => readSlip(stray, known, wishes) ?? []);
    return [...Map.groupBy(slips, ({ of }) => of).values()].map((some) => describeSlips(some, wishes));
}
function readSlip(stray, known, wishes) {
    const { reason, locale } = stray;
    if (reason.kind !== 'slip' || !holdsScreenshots(stray, reason))
        return undefined;
    if (locale !== undefined && !(known.includes(locale) && (0,wishes_wishes/* isLocaleLetThrough */.lK)(locale, wishes)))
        return undefined;
    const isLocale = reason.of === 'locale';
    const meant = reason.suggestions.filter((one) => isLocale ? (0,wishes_wishes/* isLocaleLetThrough */.lK)(one, wishes) : (0,wishes_wishes/* isTypeLetThrough */.TU)(one, wishes));
    const there = isLocale ? meant.filter((one) => known.includes(one)) : [];
    if (meant.length === 0 || (isLocale && wishes.isDirect && there.length === 0))
        return undefined;
    return { stray, of: reason.of, names: there.length > 0 ? there : meant };
}
/** A locale's folder may hold its images in folders of display types; one that holds locales' folders is no locale. */
function holdsScreenshots({ ownImages, holders }, { of }) {
    return ownImages > 0 || (of === 'locale' && holders.length === 0);
}
function describeSlips(slips, wishes) {
    const [first, ...others] = slips;
    if (first === undefined)
        throw new TypeError('a message about no folder');
    const file = first.stray.relativePath;
    const isOne = others.length === 0;
    const shown = slips.slice(0, NAMES_SHOWN).map(({ stray, names }) => `${stray.relativePath} (${names.join(' or ')})`);
    const more = slips.length - shown.length;
    return {
        code: 'INPUT_INVALID',
        message: isOne
            ? `The folder ${file} (${countImages(first.stray)}) is named almost like the ${first.of} ${first.names.map(display_types/* labelDisplayType */.Hv).join(' or ')}, and its images would be missed`
            : `${slips.length} folders are named almost like ${first.of}s, and their images would be missed: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
        hint: describeRemedy(slips, wishes),
        location: { file },
    };
}
function describeRemedy(slips, wishes) {
    const isOne = slips.length === 1;
    const it = isOne ? 'it' : 'them';
    const names = [...new Set(slips.flatMap((one) => one.names))];
    const name = isOne && names.length === 1 ? names[0] : undefined;
    const isBeside = slips.some(({ of, stray }) => of === 'display type' && stray.locale === undefined);
    const renaming = isBeside && !(0,wishes_wishes/* usesSharedFolders */.PR)(wishes)
        ? `put ${isOne ? 'its' : 'their'} images into <locale>/${name ?? '<display type>'}`
        : `rename ${it} to ${name ?? 'what is meant'}`;
    if (wishes.missing === 'skip')
        return isOne ? `It is left out; ${renaming} if that is meant.` : `They are left out; ${renaming}.`;
    return `${renaming.replace(/^./, (letter) => letter.toUpperCase())}, move ${it} elsewhere, or use "missing: skip" to leave ${it} out with a warning.`;
}
function countImages({ ownImages, images }) {
    const count = ownImages > 0 ? ownImages : images;
    return count === 1 ? '1 image' : `${count} images`;
}

;// CONCATENATED MODULE: ./src/wanted/choose-localizations.ts




/**
 * Chooses the localizations that a run concerns: those that `locale` lets through and that the ordering file or, without
 * one, a folder of images names. A locale that is named but isn't there is a problem, and so is a folder named almost like one.
 * `idle` are locales of folders of whose images the run takes none: they name nothing.
 */
function chooseLocalizations(there, wishes, idle = []) {
    const known = there.map((one) => one.locale);
    // Beside a direct target the locales that the files name are those of other runs.
    if (wishes.isDirect)
        return { localizations: there, ...sortOut(findSlips(known, wishes), wishes) };
    const named = namedLocales(wishes).filter(({ locale }) => !idle.includes(locale));
    const problems = [...describeMissing(named, known, wishes), ...findSlips(known, wishes)];
    const letThrough = there.filter(({ locale }) => (0,wishes_wishes/* isLocaleLetThrough */.lK)(locale, wishes));
    const concerned = letThrough.filter(({ locale }) => isConcerned(locale, wishes));
    const { issues, warnings } = sortOut(problems, wishes);
    const isNothing = concerned.length === 0 && idle.length === 0 && issues.length === 0;
    return { localizations: concerned, issues: isNothing ? [(0,explain_nothing/* explainNothing */.t)(wishes, known)] : issues, warnings };
}
function sortOut(problems, { missing }) {
    return missing === 'skip' ? { issues: [], warnings: problems } : { issues: problems, warnings: [] };
}
function isConcerned(locale, wishes) {
    const { orderingFile, folder } = wishes;
    if (orderingFile?.kind === 'list')
        return true;
    if (orderingFile !== undefined) {
        const orders = (0,wishes_wishes/* ordersOf */.FS)(locale, orderingFile)?.orders;
        return orders !== undefined && [...orders.keys()].some((one) => (0,wishes_wishes/* isTypeLetThrough */.TU)(one, wishes));
    }
    if (folder === undefined)
        return true;
    return (0,find_images/* localeFolders */.O)(folder).some((one) => one.locale === locale);
}
function namedLocales({ locales, orderingFile, folder }) {
    const named = new Map();
    for (const locale of locales)
        named.set(locale, { locale, by: 'Input "locale"' });
    if (orderingFile?.kind === 'map') {
        const { file } = orderingFile;
        for (const [locale, { line, column }] of orderingFile.locales) {
            named.set(locale, { locale, by: file, location: { file, line, column } });
        }
    }
    if (orderingFile === undefined && folder !== undefined) {
        for (const { locale } of (0,find_images/* localeFolders */.O)(folder)) {
            if (!named.has(locale))
                named.set(locale, { locale, by: `The folder ${folder.loose.relativePath}` });
        }
    }
    return [...named.values()];
}
/** All locales that are named by one source and aren't there, in one message. */
function describeMissing(named, known, wishes) {
    const missing = named.filter(({ locale }) => !known.includes(locale) && (0,wishes_wishes/* isLocaleLetThrough */.lK)(locale, wishes));
    const sources = Map.groupBy(missing, ({ by }) => by);
    return [...sources].map(([by, locales]) => {
        const location = locales[0]?.location;
        const names = locales.map(({ locale }) => locale);
        const which = names.length === 1 ? `the locale ${names[0]}` : `${names.length} locales (${names.join(', ')})`;
        const skipping = wishes.missing === 'skip' ? 'They are left out.' : 'Or use "missing: skip" to go on with a warning.';
        return {
            code: 'TARGET_NOT_FOUND',
            message: `${by} names ${which} that App Store Connect doesn't have here; it has ${(0,wishes_wishes/* listLocales */.qi)(known)}`,
            hint: `Add what is missing in App Store Connect: this action creates no locale. ${skipping}`,
            ...(location === undefined ? {} : { location }),
        };
    });
}


/***/ }),

/***/ 6784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findImages),
/* harmony export */   O: () => (/* binding */ localeFolders)
/* harmony export */ });
/**
 * The union of `<locale>/<display type>/` and `<locale>/` of each locale, `<display type>/` and the folder itself, a name counting once,
 * from the first that has it. Names that differ only in their Unicode form (macOS may write é as two characters) are one name here, as they look
 * alike to whoever put them into two folders; within one folder both stay, so that no file vanishes silently.
 */
function findImages(folder, query) {
    const images = [];
    const ignored = new Map();
    const otherFormats = new Map();
    const seen = new Set();
    for (const { folder: each, own } of foldersOf(folder, query)) {
        const all = [
            ...each.images.map((image) => ({ ...image, own, isUnframed: false })),
            ...each.unframed.map((image) => ({ ...image, own, isUnframed: true })),
        ];
        const added = all.filter(({ name }) => !seen.has(name.normalize('NFC')));
        images.push(...added);
        for (const { name } of added)
            seen.add(name.normalize('NFC'));
        for (const name of each.ignored)
            if (!ignored.has(name))
                ignored.set(name, pathOf(each, name));
        for (const name of each.otherFormats)
            if (!otherFormats.has(name))
                otherFormats.set(name, pathOf(each, name));
    }
    return { images, ignored, otherFormats };
}
/** The locales with at least one image in their folder: without an ordering file the run concerns these. */
function localeFolders(folder) {
    return [...folder.locales]
        .map(([locale, { loose, displayTypes }]) => ({
        locale,
        displayTypes: [...displayTypes].filter(([, { images }]) => images.length > 0).map(([displayType]) => displayType),
        loose: loose.images,
    }))
        .filter(({ displayTypes, loose }) => displayTypes.length > 0 || loose.length > 0);
}
function foldersOf(folder, { locales, displayType, includeShared }) {
    const ofLocales = locales.flatMap((locale) => folder.locales.get(locale) ?? []);
    return [
        ...ofLocales.flatMap(({ displayTypes, loose }) => [
            { folder: displayTypes.get(displayType), own: true },
            { folder: loose, own: false },
        ]),
        { folder: includeShared ? folder.displayTypes.get(displayType) : undefined, own: true },
        { folder: includeShared ? folder.loose : undefined, own: false },
    ].flatMap(({ folder: each, own }) => (each === undefined ? [] : [{ folder: each, own }]));
}
function pathOf({ relativePath }, name) {
    return relativePath === '.' ? name : `${relativePath}/${name}`;
}


/***/ }),

/***/ 2608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isOfAndroid)
/* harmony export */ });
/** Whether a path lies in a folder for Android: what is in it is meant for another shop. */
function isOfAndroid(path) {
    return /(?:^|\/)android(?:\/|$)/i.test(path);
}


/***/ }),

/***/ 6490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ countImages)
/* harmony export */ });
/** All images that lie in a folder itself, framed or not. */
function countImages({ images, unframed }) {
    return images.length + unframed.length;
}


/***/ }),

/***/ 6412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ explainNothing)
/* harmony export */ });
/* harmony import */ var _folder_is_of_android_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2608);
/* harmony import */ var _folder_screenshots_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6490);
/* harmony import */ var _wishes_wishes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2056);



/**
 * Why a run concerns no set at all: what the filters leave, what lies in the folder, and what would make it count. `known` are
 * the locales that are there; empty where that isn't known.
 */
function explainNothing(wishes, known) {
    const { folder, orderingFile } = wishes;
    const there = known.length === 0 ? '' : `; App Store Connect has ${(0,_wishes_wishes_js__WEBPACK_IMPORTED_MODULE_0__/* .listLocales */ .qi)(known)} here`;
    const filters = [
        ...(wishes.locales.length > 0 ? [`"locale: ${wishes.locales.join(', ')}"`] : []),
        ...(wishes.displayTypes.length > 0 ? [`"display-type: ${wishes.displayTypes.join(', ')}"`] : []),
    ];
    const narrowed = filters.length === 0 ? '' : ` with ${filters.join(' and ')}`;
    if (orderingFile !== undefined || folder === undefined) {
        return {
            code: 'TARGET_NOT_FOUND',
            message: `No set is left to work on: ${orderingFile?.file ?? 'the inputs'}${narrowed} ${orderingFile === undefined ? 'name' : 'names'} none${there}`,
            hint: 'Check the filters and the keys of the ordering file.',
        };
    }
    const findings = listFindings(folder, wishes);
    const path = folder.loose.relativePath;
    const [first] = findings;
    const found = first === undefined ? 'it holds no images' : findings.map((one) => one.found).join('; ');
    return {
        code: 'TARGET_NOT_FOUND',
        message: `No set is left to work on${narrowed}: in ${path === '.' ? 'the workspace' : path}, no folder of a locale of this version holds images; ${found}${there}`,
        hint: first?.remedy ?? `Put the images into folders named for locales, such as ${path}/${known[0] ?? 'en-US'}.`,
    };
}
/** The likeliest reason first. */
function listFindings(folder, { isDirect }) {
    const { relativePath } = folder.loose;
    const findings = [];
    const loose = (0,_folder_screenshots_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .countImages */ .A)(folder.loose);
    const holders = folder.strays
        .flatMap((one) => one.holders)
        .toSorted((a, b) => rankPath(a.relativePath) - rankPath(b.relativePath) || b.locales.length - a.locales.length);
    for (const { relativePath: path, locales } of holders.slice(0, 5)) {
        findings.push({
            found: `${path} holds locales' folders (${locales.slice(0, 10).join(', ')})`,
            remedy: `Give "screenshots: ${path}".`,
        });
    }
    if (folder.ownLocale !== undefined && loose > 0) {
        const above = relativePath.split('/').slice(0, -1).join('/') || '.';
        findings.push({
            found: `${relativePath} is itself the folder of a locale (${count(loose)})`,
            remedy: `Give the folder above it: "screenshots: ${above}", with "locale: ${folder.ownLocale}" to work on this locale alone.`,
        });
    }
    else if (loose > 0) {
        findings.push({
            found: `${count(loose)} ${loose === 1 ? 'lies' : 'lie'} in ${relativePath} itself`,
            remedy: `Put the images into folders named for their locales, such as ${relativePath}/en-US, or give an "ordering-file", with which images in ${relativePath} itself serve all locales${isDirect ? ', or one "display-type", whose set they then are' : ''}.`,
        });
    }
    const shared = [...folder.displayTypes].filter(([, one]) => (0,_folder_screenshots_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .countImages */ .A)(one) > 0);
    if (shared.length > 0) {
        const names = shared.map(([name, one]) => `${name} (${count((0,_folder_screenshots_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .countImages */ .A)(one))})`).join(', ');
        findings.push({
            found: `folders of display types lie beside the locales: ${names}`,
            remedy: 'Give an "ordering-file", with which they serve all locales, or put them into the locales\' folders.',
        });
    }
    const ofOthers = [...folder.locales].filter(([, one]) => holdsImages(one));
    if (ofOthers.length > 0) {
        findings.push({
            found: `there are folders of other locales: ${ofOthers.map(([name]) => name).join(', ')}`,
            remedy: 'Add these locales in App Store Connect, or correct the filter or the names of the folders.',
        });
    }
    for (const { relativePath: path, images, reason } of folder.strays
        .filter((one) => one.holders.length === 0)
        .slice(0, 5)) {
        findings.push({
            found: `${count(images)} ${images === 1 ? 'lies' : 'lie'} in ${path}, which is not read${reason.kind === 'slip' || reason.advice === undefined ? '' : ` (${reason.advice})`}`,
            remedy: `Images are read from <locale>/<display type> and <locale> in ${relativePath}.`,
        });
    }
    return findings;
}
/** Of several folders that hold locales' folders the ones named for screenshots come first, and Android's last. */
function rankPath(path) {
    if ((0,_folder_is_of_android_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfAndroid */ .R)(path))
        return 2;
    return /screenshot/i.test(path) ? 0 : 1;
}
function holdsImages({ loose, displayTypes }) {
    return (0,_folder_screenshots_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .countImages */ .A)(loose) > 0 || [...displayTypes.values()].some((one) => (0,_folder_screenshots_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .countImages */ .A)(one) > 0);
}
function count(images) {
    return images === 1 ? '1 image' : `${images} images`;
}


/***/ }),

/***/ 2056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ ordersOf),
/* harmony export */   PR: () => (/* binding */ usesSharedFolders),
/* harmony export */   TU: () => (/* binding */ isTypeLetThrough),
/* harmony export */   Y8: () => (/* binding */ isOneDirectSet),
/* harmony export */   lK: () => (/* binding */ isLocaleLetThrough),
/* harmony export */   qi: () => (/* binding */ listLocales),
/* harmony export */   zP: () => (/* binding */ folderLocalesOf)
/* harmony export */ });
/** What the ordering file says of a locale: its own key, else `default`. */
function ordersOf(locale, file) {
    return file?.kind === 'map' ? (file.locales.get(locale) ?? file.default) : undefined;
}
/**
 * The locales in whose folders the images of a locale are looked for: its own, then those that its alias leads over
 * (`de-DE: en-US`). `default` is the key of a map and no folder.
 */
function folderLocalesOf(locale, file) {
    const chain = [locale];
    let alias = ordersOf(locale, file)?.alias;
    while (alias !== undefined && file?.kind === 'map') {
        if (alias !== 'default')
            chain.push(alias);
        alias = (alias === 'default' ? file.default : file.locales.get(alias))?.alias;
    }
    return [...new Set(chain)];
}
/** Whether the filter lets a locale through. */
function isLocaleLetThrough(locale, { locales }) {
    return locales.length === 0 || locales.includes(locale);
}
/** Whether the filter lets a display type through. */
function isTypeLetThrough(displayType, { displayTypes }) {
    return displayTypes.length === 0 || displayTypes.includes(displayType);
}
/** Whether inputs name exactly one set by its place, so that what lies in the folder is meant for it. */
function isOneDirectSet({ isDirect, displayTypes }) {
    return isDirect && displayTypes.length === 1;
}
/** Whether the folders without a locale add to a set: only where an ordering file, or the target, says which images are meant. */
function usesSharedFolders(wishes) {
    return wishes.orderingFile !== undefined || isOneDirectSet(wishes);
}
/** Locales as messages list them. */
function listLocales(locales) {
    return locales.length === 0 ? 'no locale' : locales.toSorted().join(', ');
}


/***/ })

};
