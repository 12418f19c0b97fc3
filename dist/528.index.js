export const id = 528;
export const ids = [528];
export const modules = {

/***/ 9197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ checkUploads)
});

// EXTERNAL MODULE: ./src/images/sizes/check-dimensions.ts + 1 modules
var check_dimensions = __webpack_require__(177);
// EXTERNAL MODULE: ./src/images/sizes/read-accepted-sizes.ts
var read_accepted_sizes = __webpack_require__(934);
// EXTERNAL MODULE: ./src/listing.ts
var listing = __webpack_require__(4907);
;// CONCATENATED MODULE: ./src/images/checks/summarize-remarks.ts

const COLOR_HINT = 'If App Store Connect refuses it, convert it with `magick mogrify -colorspace sRGB -type TrueColor FILE`.';
/** Apple's rules ask for flattened RGB images; whether it refuses others isn't documented. */
const TEXTS = {
    'opaque-alpha': {
        one: 'has an alpha channel, though every pixel is opaque; App Store Connect may refuse it',
        many: 'have an alpha channel, though every pixel is opaque; App Store Connect may refuse them',
        hint: 'Flatten it, for example with `magick in.png -background white -alpha remove -alpha off out.png`.',
    },
    grayscale: {
        one: 'is a grayscale image, where App Store Connect asks for RGB',
        many: 'are grayscale images, where App Store Connect asks for RGB',
        hint: COLOR_HINT,
    },
    CMYK: {
        one: 'is a CMYK image, where App Store Connect asks for RGB',
        many: 'are CMYK images, where App Store Connect asks for RGB',
        hint: COLOR_HINT,
    },
};
/** One warning for each kind of remark, with the number of images and the first names, and the whole list where it doesn't name all. */
function summarizeRemarks(remarks) {
    const kinds = [...remarks].map(([kind, paths]) => ({ ...TEXTS[kind], paths: paths.toSorted() }));
    return {
        warnings: kinds.map(({ one, many, hint, paths }) => {
            const [only, ...others] = paths;
            if (only !== undefined && others.length === 0)
                return { message: `${only} ${one}.`, hint, location: { file: only } };
            return { message: `${(0,listing/* countOf */.p)(paths.length, 'image')} ${many}: ${(0,listing/* listFirst */.r)(paths)}`, hint };
        }),
        lists: kinds
            .filter(({ paths }) => paths.length > 3)
            .map(({ many, paths }) => ({ title: `${(0,listing/* countOf */.p)(paths.length, 'image')} ${many}`, lines: paths })),
    };
}

;// CONCATENATED MODULE: ./src/images/checks/check-uploads.ts



/**
 * Checks everything about images that Apple would refuse after the upload: pixel size, transparency, truncation, rotation.
 */
async function checkUploads(uploads, { readRefData, checkContents }) {
    const issues = [...(await checkSizes(uploads, readRefData))];
    const images = [...new Map(uploads.map(({ image }) => [image.path, image])).values()];
    const remarks = new Map();
    for (const [index, found] of (await checkContents(images)).entries()) {
        issues.push(...found.issues);
        const path = images[index]?.relativePath ?? '';
        for (const kind of found.remarks)
            remarks.set(kind, [...(remarks.get(kind) ?? []), path]);
    }
    return { issues: sortByFile(issues), ...summarizeRemarks(remarks) };
}
async function checkSizes(uploads, readRefData) {
    const issues = [];
    const unknown = [];
    for (const upload of uploads) {
        const check = (0,check_dimensions/* checkDimensions */.GJ)(upload.image, upload.displayType);
        if (check.kind === 'wrong')
            issues.push(check.issue);
        if (check.kind === 'unknown-size')
            unknown.push(upload);
    }
    if (unknown.length === 0)
        return issues;
    const refData = await readRefData();
    for (const { image, displayType } of unknown) {
        const accepted = (0,read_accepted_sizes/* readAcceptedSizes */.e)(refData, displayType);
        if (accepted !== undefined && (0,check_dimensions/* isAcceptedSize */.v1)(image, accepted))
            continue;
        issues.push((0,check_dimensions/* createUnknownSizeIssue */.DU)(image, displayType, accepted));
    }
    return issues;
}
function sortByFile(items) {
    return items.toSorted((left, right) => ((left.location?.file ?? '') < (right.location?.file ?? '') ? -1 : 1));
}


/***/ }),

/***/ 6174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tellTogether)
/* harmony export */ });
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4907);

/** What is said of all files of one kind at once: they stand for the images, and one step of the workflow mends them all. */
const MANY = {
    IMAGE_LFS_POINTER: 'images are Git LFS pointers, not the images themselves',
    IMAGE_ENCRYPTED: 'images are encrypted by git-crypt',
};
/** The same issues, with one for all files that one remedy mends. */
function tellTogether(issues) {
    const byCode = Map.groupBy(issues, ({ code }) => code);
    return issues.flatMap((issue) => {
        const many = MANY[issue.code];
        const alike = byCode.get(issue.code) ?? [];
        const paths = [...new Set(alike.flatMap(({ location }) => location?.file ?? []))];
        if (many === undefined || paths.length === 1)
            return [issue];
        return issue === alike[0] ? [{ ...issue, message: `${paths.length} ${many}: ${(0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .listFirst */ .r)(paths)}` }] : [];
    });
}


/***/ }),

/***/ 177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GJ: () => (/* binding */ checkDimensions),
  kS: () => (/* binding */ createStraySizeIssue),
  DU: () => (/* binding */ createUnknownSizeIssue),
  v1: () => (/* binding */ isAcceptedSize)
});

// EXTERNAL MODULE: ./src/display-types.ts
var display_types = __webpack_require__(3693);
;// CONCATENATED MODULE: ./src/images/sizes/nearest-size.ts

/** How far the sides of two sizes of the same proportions may be apart, in pixels, when one is scaled to the other's height. */
const SAME_PROPORTIONS = 0.1;
/** A size of another platform is told only where one or two sides are off by so many pixels in all. */
const NEARLY = 16;
/**
 * The known size that is most like another one: of exactly the same proportions if there is one (an export at half the size), of
 * nearly the same, then by pixels. One of another platform counts where it is missed by a few pixels only.
 */
function findNearestSize(size, platform) {
    const all = [...display_types/* DISPLAY_TYPES */.rU.values()]
        .filter((one) => one.family !== 'imessage')
        .flatMap((displayType) => displayType.sizes.map((one) => ({ ...one, displayType })));
    const own = findNearest(size, all.filter(({ displayType }) => platform === undefined || displayType.platform === platform));
    if (distance(size, own) <= NEARLY)
        return own;
    const other = all.find((one) => distance(size, one) <= NEARLY);
    return other ?? own;
}
function findNearest(size, known) {
    const isExact = (one) => one.width * size.height === size.width * one.height;
    const isAlike = (one) => Math.abs((one.width * size.height) / one.height - size.width) < SAME_PROPORTIONS;
    const candidates = [known.filter(isExact), known.filter(isAlike), known].find((some) => some.length > 0);
    const [first, ...others] = candidates ?? [];
    if (first === undefined)
        throw new TypeError('a platform without sizes');
    return others.reduce((nearest, one) => (distance(size, one) < distance(size, nearest) ? one : nearest), first);
}
function distance(left, right) {
    return Math.abs(left.width - right.width) + Math.abs(left.height - right.height);
}

;// CONCATENATED MODULE: ./src/images/sizes/check-dimensions.ts


/** Compares an image's pixel size with the sizes that the built-in table has for a display type. */
function checkDimensions(image, displayType) {
    const fits = (0,display_types/* fitsDisplayType */.Zs)(image, displayType);
    if (fits === undefined)
        return { kind: 'unknown-display-type' };
    if (fits)
        return { kind: 'fits' };
    const others = (0,display_types/* displayTypesForSize */.UN)(image);
    if (others.length === 0)
        return { kind: 'unknown-size' };
    return { kind: 'wrong', issue: createWrongSizeIssue(image, displayType, suggestFor(displayType, others)) };
}
/** Whether a size is among those that Apple's reference data list. */
function isAcceptedSize(size, accepted) {
    return accepted.some(({ minWidth, maxWidth, minHeight, maxHeight }) => size.width >= minWidth && size.width <= maxWidth && size.height >= minHeight && size.height <= maxHeight);
}
/**
 * The issue of an image whose size no table entry knows and that isn't known to be accepted. `accepted` is what Apple's
 * reference data list; without it (they couldn't be read) the sizes of the table are named.
 */
function createUnknownSizeIssue(image, displayType, accepted) {
    const sizes = accepted?.map(renderAcceptedSize) ?? (0,display_types/* findDisplayType */.kD)(displayType)?.sizes.map(renderSize) ?? [];
    const source = accepted
        ? `App Store Connect doesn't accept for ${(0,display_types/* labelDisplayType */.Hv)(displayType)}`
        : `isn't known for ${(0,display_types/* labelDisplayType */.Hv)(displayType)}, and App Store Connect's list of sizes couldn't be read`;
    return {
        code: 'IMAGE_DIMENSIONS',
        message: `${image.relativePath} has ${renderSize(image)} pixels, which ${source}${renderAccepted(sizes)}.`,
        hint: 'Take the screenshot on a device of this display type, or scale it to one of these sizes.',
        location: { file: image.relativePath },
    };
}
/** The issue of an image in a folder without a display type whose size no display type of the platform has. */
function createStraySizeIssue(image, platform) {
    const newer = [...display_types/* LIBRARY_DISPLAY_TYPES */.fS.keys()].find((one) => (0,display_types/* fitsDisplayType */.Zs)(image, one) === true);
    if (newer !== undefined) {
        return {
            code: 'IMAGE_DIMENSIONS',
            message: `${image.relativePath} has ${renderSize(image)} pixels, a size of ${(0,display_types/* labelDisplayType */.Hv)(newer)}, which only the App Asset Library has`,
            hint: 'Use "backend: asset-library", or move it elsewhere.',
            location: { file: image.relativePath },
        };
    }
    const nearest = findNearestSize(image, platform);
    const { displayType, sizes } = nearest.displayType;
    return {
        code: 'IMAGE_DIMENSIONS',
        message: `${image.relativePath} has ${renderSize(image)} pixels, which is no size of any display type; the nearest is ${renderSize(nearest)} of ${(0,display_types/* labelDisplayType */.Hv)(displayType)}${renderAccepted(sizes.map(renderSize))}`,
        hint: 'Export it in one of these sizes, or move it elsewhere if it is no screenshot.',
        location: { file: image.relativePath },
    };
}
function createWrongSizeIssue(image, displayType, others) {
    const sizes = (0,display_types/* findDisplayType */.kD)(displayType)?.sizes.map(renderSize) ?? [];
    const fitting = others.map(display_types/* labelDisplayType */.Hv);
    return {
        code: 'IMAGE_DIMENSIONS',
        message: `${image.relativePath} has ${renderSize(image)} pixels, which fits ${fitting.join(' or ')} but not ${(0,display_types/* labelDisplayType */.Hv)(displayType)}${renderAccepted(sizes)}.`,
        hint: `Put it under ${others.join(' or ')}, or make a screenshot of a size that ${displayType} accepts.`,
        location: { file: image.relativePath },
    };
}
/** For an iMessage display type the iMessage forms of the others, where they exist. */
function suggestFor(displayType, others) {
    if (!displayType.startsWith('IMESSAGE_'))
        return others;
    const messages = others.map((other) => `IMESSAGE_${other}`).filter((other) => (0,display_types/* findDisplayType */.kD)(other) !== undefined);
    return messages.length > 0 ? messages : others;
}
function renderAccepted(sizes) {
    return sizes.length === 0 ? '' : `; accepted: ${[...new Set(sizes)].join(', ')}`;
}
function renderSize({ width, height }) {
    return `${width}×${height}`;
}
function renderAcceptedSize({ minWidth, maxWidth, minHeight, maxHeight }) {
    if (minWidth === maxWidth && minHeight === maxHeight)
        return renderSize({ width: minWidth, height: minHeight });
    return `${minWidth}×${minHeight} to ${maxWidth}×${maxHeight}`;
}


/***/ }),

/***/ 934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readAcceptedSizes)
/* harmony export */ });
/* harmony import */ var _display_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3693);

/**
 * The sizes that Apple's reference data accept for screenshots of a display type (or of a placement group's own name):
 * `placementTypes[].specMappings[]` of its group, looked up in `imageSpecs[]`. `refData` is what the API client read of the
 * `appAssetLibraryRefData` resource, or the resource's attributes as they came, where the bounds of a size lie within
 * `dimensions`; any part may be missing or null. Undefined when nothing can be learnt from it.
 */
function readAcceptedSizes(refData, displayType) {
    const group = (0,_display_types_js__WEBPACK_IMPORTED_MODULE_0__/* .findDisplayType */ .kD)(displayType)?.libraryGroup ?? displayType;
    const placementType = group.startsWith('IMESSAGE_') ? 'IMESSAGE_APP_SCREENSHOT' : 'APP_SCREENSHOT';
    const specIds = new Set(listOf(refData, 'placementTypes')
        .filter((type) => fieldOf(type, 'placementTypeId') === placementType)
        .flatMap((type) => listOf(type, 'specMappings'))
        .filter((mapping) => fieldOf(mapping, 'placementGroupId') === group)
        .flatMap((mapping) => listOf(mapping, 'specs'))
        .filter((specId) => typeof specId === 'string'));
    const sizes = listOf(refData, 'imageSpecs')
        .filter((spec) => {
        const specId = fieldOf(spec, 'specId');
        return typeof specId === 'string' && specIds.has(specId);
    })
        .flatMap((spec) => parseDimensions(fieldOf(spec, 'dimensions') ?? spec));
    return sizes.length === 0 ? undefined : sizes;
}
/** A bound that is missing is taken to be the other one: both are equal for every screenshot size. */
function parseDimensions(dimensions) {
    const read = (name) => {
        const value = fieldOf(dimensions, name);
        return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
    };
    const minWidth = read('minWidth') ?? read('maxWidth');
    const minHeight = read('minHeight') ?? read('maxHeight');
    if (minWidth === undefined || minHeight === undefined)
        return [];
    return [{ minWidth, minHeight, maxWidth: read('maxWidth') ?? minWidth, maxHeight: read('maxHeight') ?? minHeight }];
}
function listOf(value, name) {
    const list = fieldOf(value, name);
    return Array.isArray(list) ? list : [];
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}


/***/ }),

/***/ 7305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createPlan)
});

// EXTERNAL MODULE: ./src/listing.ts
var listing = __webpack_require__(4907);
// EXTERNAL MODULE: ./src/plan/compare-picture.ts
var compare_picture = __webpack_require__(8887);
;// CONCATENATED MODULE: ./src/plan/names/natural-order.ts
/**
 * Compares two names the way people number files: runs of digits by their value (2 before 10), all else by character
 * without regard to case. A total order: names that differ never compare as equal, so that sorting is the same everywhere.
 */
function compareNaturally(left, right) {
    const leftParts = split(left.toLowerCase());
    const rightParts = split(right.toLowerCase());
    for (const [index, part] of leftParts.entries()) {
        const other = rightParts[index];
        if (other === undefined)
            return 1;
        const order = comparePart(part, other);
        if (order !== 0)
            return order;
    }
    if (leftParts.length < rightParts.length)
        return -1;
    return compareText(left, right);
}
/** Runs of digits, and all else one by one: taken together, `a.` would stand behind the `a` of `a2`. */
function split(text) {
    return text.match(/\d+|\D/g) ?? [];
}
function comparePart(left, right) {
    if (!isNumber(left) || !isNumber(right))
        return compareText(left, right);
    const leftDigits = left.replace(/^0+(?=\d)/, '');
    const rightDigits = right.replace(/^0+(?=\d)/, '');
    return leftDigits.length - rightDigits.length || compareText(leftDigits, rightDigits);
}
function isNumber(part) {
    return /^\d/.test(part);
}
function compareText(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}

// EXTERNAL MODULE: ./src/plan/names/normalize.ts
var normalize = __webpack_require__(4727);
// EXTERNAL MODULE: ./src/plan/twins.ts
var twins = __webpack_require__(4172);
;// CONCATENATED MODULE: ./src/plan/match-images.ts




/** What the references of a set's order can stand for: its local images, each with the screenshot that shows it, and its other screenshots. */
function createItems(input, rules) {
    const before = input.place.screenshots;
    const surplus = (0,twins/* findSurplus */.q)(before, input.order);
    const pairs = pairImages(input, surplus, rules);
    const paired = new Set(pairs.values());
    const images = (input.images ?? []).toSorted((left, right) => compareNaturally(left.name, right.name));
    const imageItems = images.map((image) => {
        const screenshot = pairs.get(image);
        const place = findPlace({ image, screenshot }, { input, paired });
        return {
            image,
            screenshot,
            names: [(0,normalize/* normalize */.S)(image.name), ...(screenshot === undefined ? [] : [(0,normalize/* normalize */.S)(screenshot.fileName)])],
            globName: image.fit === 'own' || image.fit === 'fits' ? (0,normalize/* normalize */.S)(image.name) : undefined,
            position: place < 0 ? before.length : place,
            isSurplus: false,
        };
    });
    const others = before.filter((one) => !paired.has(one));
    const screenshotItems = others.map((screenshot) => {
        const name = (0,normalize/* normalize */.S)(screenshot.fileName);
        return {
            image: undefined,
            screenshot,
            names: [name],
            globName: input.images === undefined ? name : undefined,
            position: before.indexOf(screenshot),
            isSurplus: surplus.includes(screenshot),
        };
    });
    return [...imageItems, ...screenshotItems];
}
/** Which screenshot already shows a local image, told by its checksum: a renamed file is no upload. */
function pairImages(input, surplus, rules) {
    const pairs = new Map();
    const present = input.place.screenshots.filter((one) => (0,compare_picture/* isShown */.aJ)(one) && !surplus.includes(one));
    for (const image of input.images ?? []) {
        const shown = present.find((one) => one.checksum.kind === 'md5' && one.checksum.md5 === image.md5) ??
            present.find((one) => one.checksum.kind !== 'md5' && (0,compare_picture/* comparePicture */.sy)(one, image, rules) === 'same');
        if (shown !== undefined)
            pairs.set(image, shown);
    }
    return pairs;
}
/**
 * Where an image stands in the present order: where it is shown, or where a picture is that makes way for it. The latter
 * counts also when the image is there already, since an earlier run may have been stopped before it gave the order.
 */
function findPlace({ image, screenshot }, { input, paired }) {
    const isItself = (one) => one === screenshot || (screenshot === undefined && (0,compare_picture/* isReservationFor */.qg)(one, image));
    const isReplaced = (one) => (screenshot === undefined || ((0,compare_picture/* isNamed */.ev)(screenshot, image) && screenshot.checksum.kind === 'md5')) &&
        (0,compare_picture/* isNamed */.ev)(one, image) &&
        (one.state === 'failed' || ((0,compare_picture/* isShown */.aJ)(one) && (0,compare_picture/* comparePicture */.sy)(one, image) === 'another')) &&
        !paired.has(one) &&
        !isPinned(one, input.order);
    return input.place.screenshots.findIndex((one) => isItself(one) || isReplaced(one));
}
/** Whether an order names this very screenshot, so that it stays beside an image of its name. */
function isPinned({ id, checksum }, order) {
    const references = order?.references ?? [];
    const md5 = checksum.kind === 'md5' ? checksum.md5 : undefined;
    return references.some(({ kind, value }) => (kind === 'id' && value === id) || (kind === 'md5' && value === md5));
}
/**
 * A screenshot keeps its place; an image that isn't shown yet takes the place of all screenshots that bear its name. One
 * that is in App Store Connect is only shown. A reservation of the same size takes the image; any other one may be
 * somebody's upload and is left alone.
 */
function createSlot(item, { place, assets, order, images }, taken) {
    const { image, screenshot } = item;
    if (screenshot !== undefined) {
        // Without an ordering file and images nothing is named: the set only has to exist.
        const isWanted = order !== undefined || images !== undefined;
        return { kind: 'screenshot', screenshot, image: image ?? null, isUnlisted: false, isWanted };
    }
    if (image === undefined)
        throw new TypeError('an item without image and screenshot');
    const named = place.screenshots.filter((one) => !taken.has(one) && (0,compare_picture/* isNamed */.ev)(one, image));
    const replaces = named.filter((one) => one.state !== 'reserved');
    const asset = assets.find((one) => (0,compare_picture/* isShown */.aJ)(one) && (0,compare_picture/* comparePicture */.sy)(one, image) === 'same');
    if (asset !== undefined)
        return { kind: 'place', image, replaces, asset };
    const isWaiting = (one) => (0,compare_picture/* isReservationFor */.qg)(one, image);
    return { kind: 'upload', image, replaces, adopts: named.find(isWaiting) ?? assets.find(isWaiting) ?? null };
}
/**
 * Screenshots that make way for an image which is there already: attempts at it that failed. What a name is matched to by its
 * checksum replaces nothing, so that another picture of the name stays, as one that nothing names.
 */
function findOutdated(items, before, taken) {
    return items.flatMap(({ image, screenshot }) => {
        if (image === undefined || screenshot === undefined)
            return [];
        return before.filter((one) => !taken.has(one) && one.state === 'failed' && (0,compare_picture/* isNamed */.ev)(one, image));
    });
}
/** Screenshots with a checksum to come that have the size of an image which otherwise would be uploaded. */
function findUntold(slots, before) {
    const sizes = new Set(slots.flatMap((slot) => (slot.kind === 'upload' ? [slot.image.sizeBytes] : [])));
    return findPending(before).filter((one) => sizes.has(one.sizeBytes));
}
/** Screenshots whose checksum Apple hasn't filled in yet. */
function findPending(before) {
    return before.filter((one) => (0,compare_picture/* isShown */.aJ)(one) && one.checksum.kind === 'pending');
}

// EXTERNAL MODULE: ./src/plan/plan.ts
var plan_plan = __webpack_require__(8720);
// EXTERNAL MODULE: ./src/plan/label-place.ts
var label_place = __webpack_require__(5063);
;// CONCATENATED MODULE: ./src/plan/refuse-plan.ts



/** What stands against carrying out a plan: screenshots that nothing names where that is to fail, an emptied set, too many. */
function refusePlan(plan, { unlisted, rules }) {
    const issues = [];
    const where = (0,label_place/* labelPlace */.QJ)(plan);
    if (rules.unlisted === 'fail' && unlisted.length > 0) {
        issues.push({
            code: 'PLAN_UNLISTED',
            message: `${where} holds ${count(unlisted)} that nothing names: ${listNames(unlisted)}`,
            hint: 'Name them in the ordering file, or choose "unlisted: keep" (they stay at the end) or "unlisted: remove".',
            ...(rules.orderingFile === '' ? {} : { location: { file: rules.orderingFile } }),
        });
    }
    if (plan.before.length > 0 && plan.removals.length === plan.before.length && plan.slots.length === 0) {
        issues.push({
            code: 'PLAN_EMPTIES_SET',
            message: `The plan would remove all ${plan.before.length} screenshots of ${where} and put none in their place`,
            hint: 'Name at least one screenshot that stays. To empty a set on purpose, delete it.',
        });
    }
    if (plan.slots.length > plan.place.capacity && plan.slots.length > plan.before.length) {
        issues.push(describeTooMany(plan));
    }
    return issues;
}
/** Wanted images that hold the same bytes: a set shows each picture once. */
function refuseRepeatedImages(wanted, place) {
    const first = new Map();
    return wanted.flatMap((image) => {
        const other = first.get(image.md5);
        if (other === undefined) {
            first.set(image.md5, image);
            return [];
        }
        return [
            {
                code: 'IMAGE_REPEATED',
                message: `${image.relativePath} and ${other.relativePath} hold the same bytes, and both are wanted in ${(0,label_place/* labelPlace */.QJ)(place)}`,
                hint: `A set shows an image once: remove one of the two files, or export the one that was meant.${explainMeeting(image, other, place)}`,
                location: { file: image.relativePath },
            },
        ];
    });
}
/** Where pixels alone brought two images together, two devices may share the display type. */
function explainMeeting(image, other, { displayType }) {
    if (image.fit !== 'fits' || other.fit !== 'fits')
        return '';
    return ` Both are ${image.width} × ${image.height}, so both belong to ${displayType}: if they are of two devices, these share this display type.`;
}
/** Removals that would lose a screenshot whose image lies there in a format that isn't read. */
function refuseLostFormats(plan, otherFormats) {
    const paths = new Map([...otherFormats].map(([name, path]) => [stemOf(name), path]));
    return plan.removals.flatMap(({ screenshot, reason }) => {
        const path = reason === 'unlisted' ? paths.get(stemOf(screenshot.fileName)) : undefined;
        if (path === undefined)
            return [];
        return [
            {
                code: 'IMAGE_FORMAT',
                message: `"${screenshot.fileName}" of ${(0,label_place/* labelPlace */.QJ)(plan)} would be removed, and ${path}, which is not read, is most likely meant for it`,
                hint: 'Export it as .png, .jpg or .jpeg, move it elsewhere, or leave out "unlisted: remove".',
                location: { file: path },
            },
        ];
    });
}
/** A name without its extensions: `2` for `2.webp`, `2.png.webp` and `2.png.txt`. */
function stemOf(name) {
    return (0,normalize/* normalize */.S)(name)
        .replace(/\.(?:txt|part|download|crdownload)$/i, '')
        .replace(/(?<=.)(?:\.(?:png|jpe?g|webp|hei[cf]|avif|tiff?|gif|bmp|jfif|jpe|jp2|jxl))+$/i, '');
}
function describeTooMany(plan) {
    const images = plan.slots.flatMap((slot) => (slot.kind === 'screenshot' ? [] : [slot.image]));
    const loose = images.filter(({ fit }) => fit === 'fits');
    const sizes = [...new Set(loose.map(({ width, height }) => `${width} × ${height}`))];
    const why = loose.length === 0
        ? ''
        : `. ${loose.length} local images are in this set by their size (${sizes.join(', ')}): ${(0,listing/* listFirst */.r)(loose.map(({ name }) => name), 20)}`;
    const kept = plan.slots.flatMap((slot) => (slot.kind === 'screenshot' && slot.isUnlisted ? [slot.screenshot] : []));
    const named = plan.slots.length - kept.length;
    const parts = kept.length === 0
        ? `${named} named`
        : `${named} named and ${kept.length} kept that nothing names (${listNames(kept)})`;
    return {
        code: 'PLAN_TOO_MANY',
        message: `${(0,label_place/* labelPlace */.QJ)(plan)} would hold ${plan.slots.length} screenshots (${parts}); App Store Connect takes ${plan.place.capacity}${why}`,
        hint: kept.length === 0
            ? `Choose at most ${plan.place.capacity} of them with an ordering file, or move the others elsewhere.`
            : 'Name fewer images, or use "unlisted: remove" to remove what nothing names.',
    };
}
function count(screenshots) {
    return screenshots.length === 1 ? '1 screenshot' : `${screenshots.length} screenshots`;
}
function listNames(screenshots) {
    return screenshots.map((one) => `"${one.fileName}"`).join(', ');
}

;// CONCATENATED MODULE: ./src/plan/names/glob.ts
/** Whether a reference holds a character that is special in a glob: `*`, `?` or a complete `[…]`. */
function isGlob(text) {
    const characters = [...text];
    return characters.some((one, index) => one === '*' || one === '?' || (one === '[' && endOfClass(characters, index) > 0));
}
/**
 * Returns a test whether a whole name matches the glob: `*` is any run of characters, `?` one character, `[abc]`, `[a-z]` and
 * `[!a-z]` one of a class. A `[` without its `]` is an ordinary character. A name takes time in proportion to the product of both
 * lengths at most, whatever the glob.
 */
function compileGlob(glob) {
    const tokens = tokenize(glob);
    return (name) => matches([...name], tokens);
}
function matches(characters, tokens) {
    let token = 0;
    let character = 0;
    let star = -1;
    let starCharacter = 0;
    while (character < characters.length) {
        const current = tokens[token];
        if (current === 'any-run') {
            star = token;
            starCharacter = character;
            token += 1;
        }
        else if (current?.(characters[character] ?? '')) {
            token += 1;
            character += 1;
        }
        else if (star >= 0) {
            // Let the last `*` take one character more and try again from there; earlier ones never need to be revisited.
            starCharacter += 1;
            character = starCharacter;
            token = star + 1;
        }
        else {
            return false;
        }
    }
    while (tokens[token] === 'any-run')
        token += 1;
    return token === tokens.length;
}
function tokenize(glob) {
    const tokens = [];
    const characters = [...glob];
    let index = 0;
    while (index < characters.length) {
        const character = characters[index] ?? '';
        const end = character === '[' ? endOfClass(characters, index) : -1;
        if (end > 0) {
            tokens.push(characterClass(characters.slice(index + 1, end)));
            index = end + 1;
            continue;
        }
        if (character === '*')
            tokens.push('any-run');
        else if (character === '?')
            tokens.push(() => true);
        else
            tokens.push((other) => other === character);
        index += 1;
    }
    return tokens;
}
/** The index of the `]` that ends the class, or -1; a `]` right at the start of the class is a member of it. */
function endOfClass(characters, start) {
    const first = characters[start + 1] === '!' || characters[start + 1] === '^' ? start + 2 : start + 1;
    return characters.indexOf(']', first + 1);
}
function characterClass(members) {
    const isNegated = members[0] === '!' || members[0] === '^';
    const listed = isNegated ? members.slice(1) : members;
    const ranges = [];
    for (let index = 0; index < listed.length; index += 1) {
        const from = listed[index] ?? '';
        const to = listed[index + 1] === '-' ? listed[index + 2] : undefined;
        ranges.push({ from, to: to ?? from });
        if (to !== undefined)
            index += 2;
    }
    return (character) => ranges.some(({ from, to }) => from <= character && character <= to) !== isNegated;
}

;// CONCATENATED MODULE: ./src/plan/names/find-look-alike.ts
/** Characters that look like a blank, like a hyphen or like nothing at all. Names: the Unicode character database. */
const BLANKS = {
    '\u00a0': 'no-break space',
    '\u2002': 'en space',
    '\u2003': 'em space',
    '\u2007': 'figure space',
    '\u2008': 'punctuation space',
    '\u2009': 'thin space',
    '\u200a': 'hair space',
    '\u202f': 'narrow no-break space',
    '\u205f': 'medium mathematical space',
    '\u3000': 'ideographic space',
};
const DASHES = {
    '\u2010': 'hyphen',
    '\u2011': 'non-breaking hyphen',
    '\u2012': 'figure dash',
    '\u2013': 'en dash',
    '\u2014': 'em dash',
    '\u2212': 'minus sign',
};
const INVISIBLE = {
    '\u00ad': 'soft hyphen',
    '\u200b': 'zero width space',
    '\u200c': 'zero width non-joiner',
    '\u200d': 'zero width joiner',
    '\u200e': 'left-to-right mark',
    '\u200f': 'right-to-left mark',
    '\u2060': 'word joiner',
    '\ufeff': 'zero width no-break space',
};
/** The first of the names that looks the same as a text and isn't; undefined where none does. */
function findLookAlike(text, names) {
    const seen = simplify(text);
    const name = names.find((one) => one !== text && simplify(one) === seen);
    return name === undefined ? undefined : { name, difference: describeDifference(text, name) };
}
function simplify(text) {
    const plain = (char) => (char in BLANKS ? ' ' : char in DASHES ? '-' : char in INVISIBLE ? '' : char);
    return [...text].map(plain).join('').trim();
}
/** The odd one of the first two characters that differ, and where it stands. */
function describeDifference(text, name) {
    const [left, right] = [[...text], [...name]];
    const at = left.findIndex((char, index) => char !== right[index]);
    const index = at < 0 ? left.length : at;
    const inName = isOdd(right[index]);
    const char = (inName ? right[index] : left[index]) ?? ' ';
    return `${describeCharacter(char)} at character ${index + 1} of ${inName ? 'the name' : 'the reference'}`;
}
function isOdd(char) {
    return char !== undefined && (char in BLANKS || char in DASHES || char in INVISIBLE);
}
function describeCharacter(char) {
    const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const name = BLANKS[char] ?? DASHES[char] ?? INVISIBLE[char] ?? (char === ' ' ? 'space' : undefined);
    return name === undefined ? code : `${code} (${name})`;
}

;// CONCATENATED MODULE: ./src/plan/reference-problems.ts



/** What is wrong with a reference to a screenshot that has its place already. */
function describeRepeated(reference, first, { input, rules }) {
    return {
        code: 'REFERENCE_REPEATED',
        message: `${describe(reference)} names a screenshot of ${(0,label_place/* labelPlace */.QJ)(input)} that line ${first?.line ?? '?'} names already`,
        hint: 'A screenshot has one place in the order: remove one of the two references.',
        location: { file: rules.orderingFile, line: reference.line, column: reference.column },
    };
}
/** What is wrong with a reference that matches nothing, and what may have been meant. */
function describeUnmatched(reference, items, context) {
    const { input, rules } = context;
    const location = { file: rules.orderingFile, line: reference.line, column: reference.column };
    const ignored = findIgnored(reference, context);
    if (ignored !== undefined) {
        return {
            code: 'REFERENCE_UNMATCHED',
            message: `${describe(reference)} is the file ${ignored}, which is no image that can be shown in ${(0,label_place/* labelPlace */.QJ)(input)}`,
            hint: 'Only .png, .jpg and .jpeg files are read, and no hidden ones: export the image in one of these formats, or correct the reference.',
            location,
        };
    }
    if (rules.missing === 'unknown') {
        return {
            code: 'REFERENCE_UNMATCHED',
            message: `${describe(reference)} has no local image for ${(0,label_place/* labelPlace */.QJ)(input)}: it must be on App Store Connect`,
            location,
        };
    }
    return {
        code: 'REFERENCE_UNMATCHED',
        message: `${describe(reference)} matches nothing in ${(0,label_place/* labelPlace */.QJ)(input)}: ${describeNames(items, input)}`,
        hint: hintForUnmatched(reference, items, input),
        location,
    };
}
/** Path of the file of this name that lies in the set's folders and isn't read. */
function findIgnored({ kind, value }, { input }) {
    return kind === 'name' ? input.ignoredFiles.get(value) : undefined;
}
function hintForUnmatched(reference, items, input) {
    const surplus = items.find((item) => item.isSurplus && item.screenshot?.fileName === reference.value);
    if (surplus !== undefined) {
        return `Another screenshot of the set has the same checksum; this one is reached as "id:${surplus.screenshot?.id}" only.`;
    }
    const wanted = (0,normalize/* normalize */.S)(reference.value).toLowerCase();
    const similar = items.flatMap((item) => item.names).find((name) => name.toLowerCase() === wanted);
    if (similar !== undefined)
        return `Upper and lower case count: "${similar}" is there.`;
    const alike = findLookAlike((0,normalize/* normalize */.S)(reference.value), items.flatMap((item) => item.names));
    if (alike !== undefined)
        return `"${alike.name}" looks the same but for ${alike.difference}: copy the name from the file.`;
    if (reference.kind === 'id')
        return "A screenshot's ID changes with every version; a name or md5: survives.";
    if (input.images === undefined) {
        return 'Without "screenshots" nothing is uploaded: name what the set holds, or use "missing: skip" to go on with a warning.';
    }
    return 'Add the image to the folder, correct the reference, or use "missing: skip" to go on with a warning.';
}
function describeNames(items, input) {
    const names = [...new Set(items.flatMap((item) => item.names.slice(0, 1)))];
    const where = input.images === undefined ? 'the set' : 'the set with its local images';
    if (names.length === 0)
        return `${where} is empty`;
    const shown = names.slice(0, 12).map((name) => `"${name}"`);
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    return `${where} holds ${shown.join(', ')}${more}`;
}
function describe(reference) {
    const text = reference.kind === 'id' || reference.kind === 'md5' ? `${reference.kind}:${reference.value}` : reference.value;
    return `Reference "${text}"`;
}

;// CONCATENATED MODULE: ./src/plan/resolve-order.ts




/**
 * Finds what each reference of an order stands for. An exact reference (name, `id:`, `md5:`) wins over globs wherever it
 * stands, of two globs the first, and `*` takes what is left. Reports every reference that matches nothing and every
 * item that is named exactly twice.
 */
function resolveOrder(order, items, context) {
    const { references } = order;
    const claims = new Map();
    const exact = matchExactly(references, items);
    const repeated = claimExactly(exact, claims, context);
    const others = references.filter((reference) => !exact.has(reference));
    const globs = matchGlobs(others, items);
    const claimed = claimGlobs(globs, claims);
    const rest = others.filter(({ kind }) => kind === 'rest').map((one) => [one, findUnclaimed(items, claims)]);
    const matches = new Map([...exact, ...claimed, ...rest]);
    const unmatched = references.filter((one) => (exact.get(one) ?? globs.get(one))?.length === 0);
    const isForgiven = (one) => context.rules.missing !== 'fail' && findIgnored(one, context) === undefined;
    const tell = (one) => describeUnmatched(one, items, context);
    return {
        items: references.flatMap((reference) => matches.get(reference) ?? []),
        unmatched,
        issues: [...repeated, ...unmatched.filter((one) => !isForgiven(one)).map(tell)],
        warnings: unmatched.filter(isForgiven).map(tell),
    };
}
function matchExactly(references, items) {
    const matches = new Map();
    const names = indexNames(items);
    for (const reference of references) {
        const found = findExactly(reference, items, names);
        if (found !== undefined)
            matches.set(reference, found);
    }
    return matches;
}
function claimExactly(matches, claims, context) {
    const issues = [];
    for (const [reference, found] of matches) {
        const repeated = found.find((item) => claims.has(item));
        if (repeated !== undefined)
            issues.push(describeRepeated(reference, claims.get(repeated), context));
        for (const item of found)
            if (!claims.has(item))
                claims.set(item, reference);
    }
    return issues;
}
/** What each glob sees, whether it is claimed or not. */
function matchGlobs(references, items) {
    const visible = items.filter(isVisible).toSorted((left, right) => compareNaturally(left.globName, right.globName));
    const globs = references.filter(({ kind }) => kind === 'name');
    return new Map(globs.map((glob) => {
        const matches = compileGlob((0,normalize/* normalize */.S)(glob.value));
        return [glob, visible.filter(({ globName }) => matches(globName))];
    }));
}
function claimGlobs(matches, claims) {
    const claimed = new Map();
    for (const [glob, seen] of matches) {
        const free = seen.filter((item) => !claims.has(item));
        for (const item of free)
            claims.set(item, glob);
        claimed.set(glob, free);
    }
    return claimed;
}
/** What `*` stands for: all that nothing else names, in the present order. */
function findUnclaimed(items, claims) {
    return items
        .filter((item) => isVisible(item) && !claims.has(item))
        .toSorted((left, right) => left.position - right.position);
}
/** Whether globs and `*` see an item. */
function isVisible(item) {
    return !item.isSurplus && item.globName !== undefined;
}
function indexNames(items) {
    const index = new Map();
    for (const item of items) {
        for (const name of new Set(item.names)) {
            const known = index.get(name);
            if (known === undefined)
                index.set(name, [item]);
            else
                known.push(item);
        }
    }
    return index;
}
/** The items that a reference names exactly; undefined where it names none and may be a glob. */
function findExactly(reference, items, names) {
    const { kind, value } = reference;
    if (kind === 'rest')
        return undefined;
    const text = (0,normalize/* normalize */.S)(kind === 'name' ? value : `${kind}:${value}`);
    const named = (names.get(text) ?? []).filter((item) => !item.isSurplus);
    const image = named.find((item) => item.image !== undefined && (0,normalize/* normalize */.S)(item.image.name) === text);
    if (image !== undefined)
        return [image];
    if (named.length > 0)
        return listOnce(named.toSorted((left, right) => left.position - right.position));
    switch (kind) {
        case 'id':
            return items.filter((item) => item.screenshot?.id === value).slice(0, 1);
        case 'md5': {
            const found = items.filter((item) => !item.isSurplus && md5Of(item) === value);
            return found.slice(0, 1);
        }
        case 'name':
            // A name is no glob, even where it is that of a screenshot that only its ID reaches.
            return isGlob(value) && !names.has(text) ? undefined : [];
    }
}
function md5Of({ screenshot, image }) {
    return screenshot?.checksum.kind === 'md5' ? screenshot.checksum.md5 : image?.md5;
}
/** Two local images of the same bytes have one screenshot; a name of the screenshot's own stands for it once. */
function listOnce(items) {
    return items.filter(({ screenshot }, index) => {
        return screenshot === undefined || items.findIndex((one) => one.screenshot === screenshot) === index;
    });
}

;// CONCATENATED MODULE: ./src/plan/create-set-plan.ts





/**
 * Compares what is wanted of one set with what it holds. Reports everything that stands against it at once, rather than
 * a plan that does half.
 */
function createSetPlan(input, rules) {
    const resolved = resolve(input, rules);
    const { plan, unlisted } = arrange(input, resolved.items, rules);
    const wanted = resolved.items.flatMap((item) => item.image ?? []);
    const issues = [
        ...resolved.issues,
        ...(0,plan_plan/* uploadsOf */.y8)(plan).flatMap((slot) => slot.image.issues),
        ...refuseRepeatedImages(wanted, input),
        ...refusePlan(plan, { unlisted, rules }),
        ...refuseLostFormats(plan, input.otherFormats),
    ];
    const staying = rules.unlisted === 'keep' ? unlisted : [];
    return {
        plan: issues.length === 0 ? plan : undefined,
        uploads: (0,plan_plan/* uploadsOf */.y8)(plan).filter((slot) => slot.image.issues.length === 0),
        issues: sortByLine(issues),
        warnings: resolved.warnings,
        trusted: listTrusted(resolved.items, plan),
        unlisted: staying,
        surplus: (0,twins/* findSurplus */.q)(plan.before, input.order).filter((one) => staying.includes(one)),
        unusedImages: (input.images ?? []).filter((image) => image.fit !== 'aside' && !wanted.includes(image)),
        pendingChecksums: rules.trustsSize ? [] : listPending(plan, resolved),
    };
}
/** What is wanted, in order. Without an ordering file: the local images by name, or without a folder the screenshots as they are. */
function resolve(input, rules) {
    const items = createItems(input, rules);
    if (input.order !== undefined)
        return resolveOrder(input.order, items, { input, rules });
    const wanted = input.images === undefined
        ? items.toSorted((left, right) => left.position - right.position)
        : items.filter((item) => item.image !== undefined && isMeant(item.image));
    return { items: wanted, unmatched: [], issues: [], warnings: [] };
}
/** Whether an image belongs to the set without being named. */
function isMeant({ fit }) {
    return fit !== 'another' && fit !== 'aside';
}
/** Gives every item its slot, and what is there besides a place behind them or on the list of what goes. */
function arrange(input, items, rules) {
    const before = input.place.screenshots;
    const taken = new Set(items.flatMap((item) => item.screenshot ?? []));
    const named = items.map((item) => createSlot(item, input, taken));
    const replaced = new Set([...named.flatMap(replacedBy), ...findOutdated(items, before, taken)]);
    const adopted = new Set(named.flatMap(adoptedBy));
    const unlisted = before.filter((one) => !taken.has(one) && !replaced.has(one) && !adopted.has(one));
    const isRemoving = rules.unlisted === 'remove';
    const kept = isRemoving ? [] : unlisted;
    const slots = [
        ...named,
        ...kept.map((screenshot) => ({ kind: 'screenshot', screenshot, image: null, isUnlisted: true, isWanted: false })),
    ];
    const removals = before.flatMap((screenshot) => {
        if (replaced.has(screenshot))
            return [{ screenshot, reason: 'replaced' }];
        return isRemoving && unlisted.includes(screenshot) ? [{ screenshot, reason: 'unlisted' }] : [];
    });
    const removed = new Set(removals.map((removal) => removal.screenshot));
    const plan = {
        localizationId: input.localizationId,
        locale: input.locale,
        displayType: input.displayType,
        place: describeFacts(input.place),
        before,
        slots,
        removals,
        reordered: isReordered(slots, before.filter((one) => !removed.has(one))),
    };
    return { plan, unlisted };
}
function describeFacts({ displayType, id, exists, capacity }) {
    return { displayType, id, exists, capacity };
}
function replacedBy(slot) {
    return slot.kind === 'screenshot' ? [] : slot.replaces;
}
function adoptedBy(slot) {
    return slot.kind === 'upload' && slot.adopts !== null ? [slot.adopts] : [];
}
/** Whether the screenshots that stay stand in another order than wanted, new ones taken to come last in order of upload. */
function isReordered(slots, staying) {
    const adopted = slots.flatMap(adoptedBy);
    const shown = staying.filter((one) => !adopted.includes(one));
    const added = slots.filter((slot) => slot.kind !== 'screenshot');
    const expected = [...shown, ...added];
    return slots.some((slot, index) => expected[index] !== (slot.kind === 'screenshot' ? slot.screenshot : slot));
}
/** Screenshots whose missing checksum decides something: whether an image has to be uploaded, or what an `md5:` stands for. */
function listPending(plan, resolved) {
    const isChecksumWanted = resolved.unmatched.some((reference) => reference.kind === 'md5');
    return isChecksumWanted ? findPending(plan.before) : findUntold(plan.slots, plan.before);
}
/** What is taken for a local image by name and size, since App Store Connect gives no checksum. */
function listTrusted(items, { slots }) {
    const shown = items.flatMap(({ image, screenshot }) => (image === undefined ? [] : (screenshot ?? [])));
    const placed = slots.flatMap((slot) => (slot.kind === 'place' ? [slot.asset] : []));
    return [...shown, ...placed].filter(({ checksum }) => checksum.kind !== 'md5');
}
function sortByLine(issues) {
    return issues.toSorted((left, right) => (left.location?.line ?? 0) - (right.location?.line ?? 0));
}

// EXTERNAL MODULE: ./src/plan/describe-problems.ts
var describe_problems = __webpack_require__(3575);
;// CONCATENATED MODULE: ./src/plan/create-plan.ts





/** Plans all sets of a run at once, so that all problems show before the first write. Pure. */
function createPlan(inputs, rules) {
    const planned = inputs.map((input) => ({ input, planning: createSetPlan(input, rules) }));
    const issues = planned.flatMap(({ planning }) => planning.issues);
    return {
        sets: issues.length > 0 ? [] : planned.flatMap(({ planning }) => planning.plan ?? []),
        issues: dedupe(issues),
        warnings: [
            ...dedupe(planned.flatMap(({ planning }) => planning.warnings)),
            ...warnOfTrust(planned),
            ...warnOfUnlisted(planned),
            ...warnOfSurplus(planned),
            ...warnOfUnusedImages(planned),
        ],
        unfinished: listUnfinished(planned),
        uploads: planned.flatMap(({ input, planning }) => planning.uploads.map((slot) => ({ slot, displayType: input.displayType }))),
        pendingLocalizations: [
            ...new Set(planned.filter(({ planning }) => planning.pendingChecksums.length > 0).map(({ input }) => input.localizationId)),
        ],
    };
}
/** Says where name and size had to decide. A checksum that is still to come is worth another run; one that never comes isn't. */
function warnOfTrust(planned) {
    const places = listByPlace(planned, ({ trusted }) => trusted);
    if (places === '')
        return [];
    const isToCome = planned.some(({ planning }) => planning.trusted.some(({ checksum }) => checksum.kind === 'pending'));
    const advice = isToCome
        ? 'Run this again later to have the checksums compared.'
        : 'What this action uploads itself says its checksum.';
    return [
        {
            message: `App Store Connect gives no checksum of ${places}, so name and size decided that the local images are there already`,
            hint: `Changed bytes of equal length would go unnoticed. ${advice}`,
        },
    ];
}
function warnOfUnlisted(planned) {
    const choose = ({ unlisted, surplus }) => unlisted.filter((one) => !surplus.includes(one));
    const places = listByPlace(planned, choose, { limit: NAMES_SHOWN });
    if (places === '')
        return [];
    return [
        {
            message: `Screenshots that nothing names stay behind the others: ${places}`,
            hint: 'Name them, or use "unlisted: remove" to remove them.',
        },
    ];
}
function listUnfinished(planned) {
    const isOf = (state) => (planning) => (0,plan_plan/* unfinishedOf */.$B)({ slots: planning.plan?.slots ?? [] })
        .map((slot) => slot.screenshot)
        .filter((one) => one.state === state);
    return UNFINISHED.flatMap(({ state, message, hint }) => {
        const places = listByPlace(planned, isOf(state), { describe: describeImage });
        return places === '' ? [] : [{ message: `${message}: ${places}`, hint }];
    });
}
const UNFINISHED = [
    {
        state: 'processing',
        message: 'Screenshots that App Store Connect has not finished with',
        hint: 'The command apply waits for them. What it refuses in the end has to be uploaded anew.',
    },
    {
        state: 'failed',
        message: 'Screenshots that App Store Connect could not use',
        hint: 'Upload them anew with "screenshots", or remove them from the ordering file and from the set.',
    },
    {
        state: 'reserved',
        message: 'Screenshots that never got their file',
        hint: 'Upload them with "screenshots", or remove them from the ordering file and from the set.',
    },
];
function describeImage(screenshot) {
    const problems = screenshot.state === 'failed' ? ` (${(0,describe_problems/* describeProblems */.y)(screenshot)})` : '';
    return `"${screenshot.fileName}"${problems}`;
}
function warnOfSurplus(planned) {
    const places = listByPlace(planned, ({ surplus }) => surplus, { limit: NAMES_SHOWN });
    if (places === '')
        return [];
    return [
        {
            message: `Screenshots that another one of their set equals, byte for byte: ${places}`,
            hint: 'Use "unlisted: remove" to remove them; each is reached by its own "id:" only.',
        },
    ];
}
/** An image that one set doesn't use may be used by another, so a warning names those that none of them does. */
function warnOfUnusedImages(planned) {
    const used = new Set();
    const unused = new Map();
    for (const { input, planning } of planned) {
        for (const image of planning.unusedImages)
            unused.set(image.path, image);
        for (const image of input.images ?? [])
            if (!planning.unusedImages.includes(image))
                used.add(image.path);
    }
    const names = [...unused.values()].filter((image) => !used.has(image.path)).map((image) => image.relativePath);
    if (names.length === 0)
        return [];
    return [
        {
            message: `Local images that no set uses are not uploaded: ${(0,listing/* listFirst */.r)(names.toSorted(), NAMES_SHOWN)}`,
            hint: 'Name them in the ordering file. In a folder without a display type, globs see only images whose pixel size fits.',
        },
    ];
}
/** Names that a warning lists before it counts the rest: the log of the plan names them all. */
const NAMES_SHOWN = 20;
function listByPlace(planned, choose, { describe = ({ fileName }) => `"${fileName}"`, limit = Number.POSITIVE_INFINITY, } = {}) {
    const all = planned.map(({ input, planning }) => ({ input, names: choose(planning).map(describe) }));
    const total = all.reduce((sum, { names }) => sum + names.length, 0);
    const label = (0,label_place/* createPlaceLabels */.X8)();
    let room = limit;
    const shown = all.flatMap(({ input, names }) => {
        const first = names.slice(0, room);
        room -= first.length;
        return first.length === 0 ? [] : [`${first.join(', ')} in ${label(input)}`];
    });
    return `${shown.join('; ')}${total > limit ? `; and ${total - limit} more` : ''}`;
}
/** One plain list may order many sets; what is wrong with a line in all of them is said once for each different message. */
function dedupe(items) {
    return [
        ...new Map(items.map((item) => [`${item.location?.file}:${item.location?.line}:${item.message}`, item])).values(),
    ];
}


/***/ }),

/***/ 3575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ describeProblems)
/* harmony export */ });
/** Why Apple couldn't use an image, in its own words. It often gives the same text twice (api, section 3). */
function describeProblems({ problems }) {
    const reasons = new Set(problems.map(({ code, description }) => description === '' || description === code ? code : `${code}: ${description}`));
    return reasons.size === 0 ? 'without saying why' : [...reasons].join('; ');
}


/***/ }),

/***/ 4172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ findSurplus)
/* harmony export */ });
/* harmony import */ var _compare_picture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8887);

/**
 * The screenshots that double another one of their set: of those with the same checksum, or that show one image, all but the first, a complete
 * one before others, and one that has no picture behind all that have one or will have. They can be reached by their own ID
 * only; where one of equals has its own `id:` in the order, another one is the first, so that moving it changes nothing for the rest.
 */
function findSurplus(screenshots, order) {
    const ids = new Set(order?.references.filter(({ kind }) => kind === 'id').map(({ value }) => value));
    const rankOf = (one) => 2 * rankState(one) + (ids.has(one.id) ? 0 : 1);
    const first = new Map();
    for (const screenshot of screenshots) {
        const known = first.get(contentOf(screenshot));
        if (known === undefined || rankOf(screenshot) > rankOf(known))
            first.set(contentOf(screenshot), screenshot);
    }
    return screenshots.filter((screenshot) => first.get(contentOf(screenshot)) !== screenshot);
}
/** What two screenshots have in common that surely show the same picture. */
function contentOf({ checksum, assetId }) {
    return checksum.kind === 'md5' ? checksum.md5 : assetId;
}
function rankState(screenshot) {
    if (screenshot.state === 'complete')
        return 2;
    return (0,_compare_picture_js__WEBPACK_IMPORTED_MODULE_0__/* .isShown */ .aJ)(screenshot) ? 1 : 0;
}


/***/ }),

/***/ 1775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ learnImages)
});

// EXTERNAL MODULE: ./src/display-types.ts
var display_types = __webpack_require__(3693);
// EXTERNAL MODULE: ./src/images/sizes/check-dimensions.ts + 1 modules
var check_dimensions = __webpack_require__(177);
// EXTERNAL MODULE: ./src/images/sizes/read-accepted-sizes.ts
var read_accepted_sizes = __webpack_require__(934);
;// CONCATENATED MODULE: ./src/images/sizes/tell-display-type.ts

const PLATFORMS = ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS'];
/** The newest 12.9" iPad that has a home button: its size is the 13" iPad's too, so only words can tell it (`deliver` reads the same ones). */
const OLDER_IPAD = { displayType: 'APP_IPAD_PRO_129', words: ['12.9', '2nd generation'] };
/**
 * The display type of an image: by a known one in its name whose sizes it has, by the words for the older 12.9" iPad, or by
 * its pixel size, which `IMESSAGE_*` never is. Without a platform the first one that knows the size counts. `findLive` knows
 * sizes that are newer than the table.
 */
function tellDisplayType(image, platform, findLive) {
    const named = findInName(image);
    if (named !== undefined)
        return judgePlatform(named, [], platform);
    const platforms = platform === undefined ? PLATFORMS : [platform, ...PLATFORMS.filter((one) => one !== platform)];
    for (const each of platforms) {
        const [displayType, ...alternatives] = (0,display_types/* displayTypesForSize */.UN)(image, each);
        if (displayType === undefined)
            continue;
        if (isOlderIpad(image))
            return judgePlatform(OLDER_IPAD.displayType, [], platform);
        return judgePlatform(displayType, alternatives, platform);
    }
    const live = findLive(image);
    return live === undefined ? { kind: 'unknown-size' } : judgePlatform(live, [], platform);
}
/** The longest display type that stands in a name, set off by anything but letters and digits, and has the image's size. */
function findInName({ name, ...size }) {
    return [...display_types/* DISPLAY_TYPES */.rU.keys(), ...display_types/* LIBRARY_DISPLAY_TYPES */.fS.keys()]
        .filter((one) => name.includes(one) && isSetOff(name, one) && (0,display_types/* fitsDisplayType */.Zs)(size, one) === true)
        .toSorted((left, right) => right.length - left.length)[0];
}
function isSetOff(name, displayType) {
    return new RegExp(`(?<![\\p{L}\\p{N}])${displayType}(?![\\p{L}\\p{N}])`, 'u').test(name);
}
function isOlderIpad({ name, ...size }) {
    const low = name.toLowerCase();
    return OLDER_IPAD.words.every((word) => low.includes(word)) && (0,display_types/* fitsDisplayType */.Zs)(size, OLDER_IPAD.displayType) === true;
}
function judgePlatform(displayType, alternatives, platform) {
    const own = (0,display_types/* findDisplayType */.kD)(displayType)?.platform;
    if (platform === undefined || own === undefined || own === platform)
        return { kind: 'told', displayType, alternatives };
    return { kind: 'other-platform', displayType, platform: own };
}

;// CONCATENATED MODULE: ./src/images/known-images.ts




/** Knows images that were read before. */
function createKnownImages(images, { platform, groups, refData }) {
    const findLive = (size) => (groups === undefined ? undefined : findLibraryDisplayType(size, platform)) ??
        findLiveDisplayType(size, platform, refData);
    return {
        read(file) {
            const image = images.get(file.path);
            if (image === undefined)
                throw new TypeError(`an image that wasn't read: ${file.relativePath}`);
            return image;
        },
        fits: (image, displayType) => (0,display_types/* fitsDisplayType */.Zs)(image, displayType),
        tell(image) {
            const told = tellDisplayType(image, platform, findLive);
            if (groups === undefined || told.kind !== 'told')
                return told;
            return { ...told, displayType: groups.displayTypeOf(groups.groupOf(told.displayType)) };
        },
        otherPlatformOf(displayType) {
            const own = (0,display_types/* findDisplayType */.kD)(displayType)?.platform;
            return platform === undefined || own === platform ? undefined : own;
        },
        explainUnknownSize: (image) => (0,check_dimensions/* createStraySizeIssue */.kS)(image, platform),
    };
}
/** The display type that only the library has, and that has a size. */
function findLibraryDisplayType(size, platform) {
    const fitting = [...display_types/* LIBRARY_DISPLAY_TYPES */.fS.values()].find((one) => (platform === undefined || one.platform === platform) && (0,display_types/* fitsDisplayType */.Zs)(size, one.displayType) === true);
    return fitting?.displayType;
}
/** The display type that accepts a size by Apple's live reference data; undefined where none does, or nothing was read. */
function findLiveDisplayType(size, platform, refData) {
    if (refData === undefined)
        return undefined;
    const accepting = [...display_types/* DISPLAY_TYPES */.rU.values()].find((one) => one.family !== 'imessage' &&
        (platform === undefined || one.platform === platform) &&
        (0,check_dimensions/* isAcceptedSize */.v1)(size, (0,read_accepted_sizes/* readAcceptedSizes */.e)(refData, one.displayType) ?? []));
    return accepting?.displayType;
}

// EXTERNAL MODULE: ./src/wanted/find-candidates.ts
var find_candidates = __webpack_require__(4827);
;// CONCATENATED MODULE: ./src/run/commands/learn-images.ts


/** Reads the local images of a run. Only where one has a size that no table knows, and no folder says what it is, Apple's reference data are asked. */
async function learnImages(request) {
    const { locales, wishes, platform, workers, groups, readRefData } = request;
    const read = await workers.read((0,find_candidates/* listCandidateFiles */.Xh)(locales, wishes));
    const known = createKnownImages(read, { platform, groups });
    const isUnknown = (0,find_candidates/* listLooseFiles */.Ed)(locales, wishes).some((file) => {
        const found = known.read(file);
        return found.kind === 'image' && known.tell(found.image).kind === 'unknown-size';
    });
    return isUnknown ? createKnownImages(read, { platform, groups, refData: await readRefData() }) : known;
}


/***/ }),

/***/ 2384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ findElsewhere),
/* harmony export */   He: () => (/* binding */ tellTypes),
/* harmony export */   Hl: () => (/* binding */ listAbsentFolders),
/* harmony export */   lR: () => (/* binding */ findIdleLocales),
/* harmony export */   yU: () => (/* binding */ chooseFromFolder)
/* harmony export */ });
/* harmony import */ var _folder_find_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6784);
/* harmony import */ var _folder_screenshots_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6490);
/* harmony import */ var _wishes_wishes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2056);



/** Without an ordering file the folders say which sets are meant: by their names, or by the images in them. */
function chooseFromFolder(locale, { wishes, images }) {
    const folder = wishes.folder?.locales.get(locale);
    const issues = [];
    const choices = [];
    const displayTypes = new Set();
    for (const file of folder?.loose.images ?? []) {
        const found = images.read(file);
        if (found.kind === 'broken') {
            issues.push(...found.issues);
            continue;
        }
        const { image } = found;
        const told = images.tell(image);
        if (told.kind === 'unknown-size')
            issues.push(images.explainUnknownSize(image));
        if (told.kind !== 'told' || !(0,_wishes_wishes_js__WEBPACK_IMPORTED_MODULE_0__/* .isTypeLetThrough */ .TU)(told.displayType, wishes))
            continue;
        displayTypes.add(told.displayType);
        if (told.alternatives.length > 0)
            choices.push({ image, ...told });
    }
    const named = [...(folder?.displayTypes ?? [])]
        .filter(([displayType, one]) => (0,_folder_screenshots_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .countImages */ .A)(one) > 0 && (0,_wishes_wishes_js__WEBPACK_IMPORTED_MODULE_0__/* .isTypeLetThrough */ .TU)(displayType, wishes))
        .map(([displayType]) => displayType)
        .filter((displayType) => images.otherPlatformOf(displayType) === undefined);
    return { orders: new Map([...named, ...displayTypes].map((one) => [one, undefined])), issues, choices };
}
/** Images of a locale's own folder that are left to a run of another platform. */
function findElsewhere(locale, { wishes, images }) {
    return (wishes.folder?.locales.get(locale)?.loose.images ?? []).flatMap((file) => {
        const found = images.read(file);
        if (found.kind === 'broken')
            return [];
        const told = images.tell(found.image);
        return told.kind === 'other-platform' ? [{ image: found.image, ...told }] : [];
    });
}
/** The display types that images in the locales' folders have, whatever the filters. */
function tellTypes(locales, context) {
    const unfiltered = { ...context, wishes: { ...context.wishes, displayTypes: [] } };
    return [...new Set(locales.flatMap((locale) => [...chooseFromFolder(locale, unfiltered).orders.keys()]))];
}
/** Locales that a folder names, a filter lets through and that aren't `there`. With an ordering file folders name none. */
function listAbsentFolders(there, wishes) {
    const { orderingFile, folder, locales, isDirect } = wishes;
    if (orderingFile !== undefined || folder === undefined || isDirect)
        return [];
    return (0,_folder_find_images_js__WEBPACK_IMPORTED_MODULE_2__/* .localeFolders */ .O)(folder)
        .map(({ locale }) => locale)
        .filter((locale) => (0,_wishes_wishes_js__WEBPACK_IMPORTED_MODULE_0__/* .isLocaleLetThrough */ .lK)(locale, wishes) && !locales.includes(locale))
        .filter((locale) => there.every((one) => one.locale !== locale));
}
/** Those of them whose images are all left out by a filter or left to a run of another platform: nothing of them is missed. */
function findIdleLocales(absent, context) {
    return absent.filter((locale) => {
        const { orders, issues } = chooseFromFolder(locale, context);
        return orders.size === 0 && issues.length === 0;
    });
}


/***/ }),

/***/ 5851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ createSetInputs)
});

// EXTERNAL MODULE: ./src/display-types.ts
var display_types = __webpack_require__(3693);
// EXTERNAL MODULE: ./src/wanted/choose-from-folder.ts
var choose_from_folder = __webpack_require__(2384);
// EXTERNAL MODULE: ./src/wanted/find-candidates.ts
var find_candidates = __webpack_require__(4827);
// EXTERNAL MODULE: ./src/plan/label-place.ts
var label_place = __webpack_require__(5063);
// EXTERNAL MODULE: ./src/wanted/folder/is-of-android.ts
var is_of_android = __webpack_require__(2608);
// EXTERNAL MODULE: ./src/wanted/folder/screenshots-folder.ts
var screenshots_folder = __webpack_require__(6490);
// EXTERNAL MODULE: ./src/wanted/wishes/wishes.ts
var wishes_wishes = __webpack_require__(2056);
;// CONCATENATED MODULE: ./src/wanted/left-out/list-looked-into.ts

/** The folders that the sets of these locales look into. */
function listLookedInto(locales, wishes) {
    const { folder } = wishes;
    if (folder === undefined)
        return [];
    const typed = (types) => [...types].filter(([displayType]) => (0,wishes_wishes/* isTypeLetThrough */.TU)(displayType, wishes)).map(([, one]) => one);
    const shared = (0,wishes_wishes/* usesSharedFolders */.PR)(wishes) ? [folder.loose, ...typed(folder.displayTypes)] : [];
    const own = locales.flatMap((locale) => {
        const found = folder.locales.get(locale);
        return found === undefined ? [] : [found.loose, ...typed(found.displayTypes)];
    });
    return [...shared, ...own];
}
/** Links and files in them that can't be used, and those beside the locales' folders, which may be a locale's. */
function listFolderIssues(locales, wishes) {
    const folders = new Set([
        ...(wishes.folder === undefined ? [] : [wishes.folder.loose]),
        ...listLookedInto(locales, wishes),
    ]);
    return [...folders].flatMap(({ issues }) => issues);
}

;// CONCATENATED MODULE: ./src/wanted/left-out/describe-left-out.ts





/** Names that one warning lists before it counts the rest. */
const NAMES_SHOWN = 5;
/**
 * What lies in the folder and is left out, one warning a kind: each says how much it is and where. What a filter leaves out is
 * no news. `locales` are those that the run concerns.
 */
function describeLeftOut(locales, context) {
    const { folder } = context.wishes;
    if (folder === undefined)
        return [];
    const kinds = [
        describeShared(context),
        describeOtherPlatforms(locales, context),
        describeUnframed(locales, context),
        describeOtherFormats(locales, context),
        describeStrays(folder.strays.filter((one) => one.reason.kind === 'neither' && isConcerned(one, locales, context.wishes)), (many) => `Folders that are neither a locale nor a display type are not read: ${many}`, 'Images lie in <locale>/<display type>, <locale>, <display type> or the folder itself.'),
        describeStrays(folder.strays.filter((one) => one.reason.kind === 'nested' && isConcerned(one, locales, context.wishes)), (many) => `Images that lie deeper than they are looked for are not read: ${many}`, 'Move them up into <locale>, where their sizes tell the display types, or name their folder <locale>/<display type>.'),
    ];
    return kinds.filter((kind) => kind !== undefined);
}
function isConcerned({ locale, reason }, locales, wishes) {
    if (reason.kind === 'slip' || reason.types?.every((one) => !(0,wishes_wishes/* isTypeLetThrough */.TU)(one, wishes)) === true)
        return false;
    return locale === undefined || locales.includes(locale);
}
function describeShared({ wishes, otherPlatformOf }) {
    const { folder } = wishes;
    if (folder === undefined || (0,wishes_wishes/* usesSharedFolders */.PR)(wishes))
        return undefined;
    const types = [...folder.displayTypes]
        .filter(([displayType]) => (0,wishes_wishes/* isTypeLetThrough */.TU)(displayType, wishes) && otherPlatformOf(displayType) === undefined)
        .map(([, one]) => one);
    const folders = [folder.loose, ...types].filter((one) => (0,screenshots_folder/* countImages */.A)(one) > 0);
    if (folders.length === 0)
        return undefined;
    const total = folders.reduce((sum, one) => sum + (0,screenshots_folder/* countImages */.A)(one), 0);
    return {
        message: `${count(total)} in folders without a locale ${total === 1 ? 'is' : 'are'} used by no set: ${listShort(folders.map(describeFolder))}`,
        hint: 'They count where an "ordering-file" is given, for all locales that it names; or put them into the folders of the locales.',
    };
}
function describeFolder({ relativePath, images, unframed }) {
    const names = [...images, ...unframed].map(({ name }) => name);
    return `${relativePath} (${listShort(names, 3)})`;
}
function describeOtherPlatforms(locales, context) {
    const { wishes, elsewhere, otherPlatformOf } = context;
    if (wishes.displayTypes.length > 0)
        return undefined;
    const folders = locales.flatMap((locale) => [...(wishes.folder?.locales.get(locale)?.displayTypes ?? [])]);
    const typed = folders.flatMap(([displayType, one]) => {
        const platform = otherPlatformOf(displayType);
        return platform === undefined ? [] : one.images.map(({ relativePath }) => ({ relativePath, platform, displayType }));
    });
    const all = [...elsewhere.map(({ image, ...one }) => ({ ...one, relativePath: image.relativePath })), ...typed];
    if (all.length === 0)
        return undefined;
    const label = (0,label_place/* createPlaceLabels */.X8)();
    const platforms = [...Map.groupBy(all, ({ platform }) => platform)].map(([platform, some]) => `${platform}: ${listShort(some.map(({ relativePath, displayType }) => `${relativePath} for ${label({ locale: '', displayType })}`), 3)}`);
    const runs = [...new Set(all.map(({ platform }) => `"platform: ${platform}"`))].join(' and ');
    return {
        message: `${count(all.length)} of other platforms ${all.length === 1 ? 'is' : 'are'} left to ${all.length === 1 ? 'its' : 'their'} own run; ${platforms.join('; ')}`,
        hint: `A run with ${runs} takes ${all.length === 1 ? 'it' : 'them'}.`,
    };
}
function describeUnframed(locales, context) {
    const unframed = listLookedInto(locales, context.wishes).flatMap((one) => one.unframed.map(({ relativePath }) => relativePath));
    if (unframed.length === 0)
        return undefined;
    return {
        message: `${count(unframed.length)} with a framed version beside ${unframed.length === 1 ? 'it is' : 'them are'} not read, the framed one stands for both: ${listShort(unframed)}`,
        hint: 'An ordering file reaches an unframed image by its exact name.',
    };
}
function describeOtherFormats(locales, context) {
    const paths = listLookedInto(locales, context.wishes).flatMap(({ relativePath, otherFormats }) => otherFormats.map((name) => `${relativePath}/${name}`));
    if (paths.length === 0)
        return undefined;
    return {
        message: `${paths.length === 1 ? '1 picture' : `${paths.length} pictures`} of another format ${paths.length === 1 ? 'is' : 'are'} not read: ${listShort(paths)}`,
        hint: 'App Store Connect takes .png, .jpg and .jpeg: export them in one of these formats.',
    };
}
function describeStrays(strays, tell, hint) {
    return strays.length === 0 ? undefined : { message: tell(listShort(strays.map(describeStray))), hint };
}
function describeStray({ relativePath, reason, images, holders }) {
    const advice = reason.kind === 'slip' ? undefined : reason.advice;
    const notes = [
        count(images),
        ...(advice === undefined ? holders.slice(0, 1) : []).map((one) => `locales' folders (${listShort(one.locales, 3)})${(0,is_of_android/* isOfAndroid */.R)(one.relativePath) ? ', for Android by their path' : `: "screenshots: ${one.relativePath}" reads them`}`),
        ...(advice === undefined ? [] : [advice]),
    ];
    return `${relativePath} (${notes.join('; ')})`;
}
function listShort(names, shown = NAMES_SHOWN) {
    const more = names.length - shown;
    return more > 0 ? `${names.slice(0, shown).join(', ')} and ${more} more` : names.join(', ');
}
function count(images) {
    return images === 1 ? '1 image' : `${images} images`;
}

// EXTERNAL MODULE: ./src/listing.ts
var listing = __webpack_require__(4907);
// EXTERNAL MODULE: ./src/wanted/left-out/explain-nothing.ts
var explain_nothing = __webpack_require__(6412);
;// CONCATENATED MODULE: ./src/wanted/left-out/describe-no-set.ts





/** Why a run concerns no set in these locales. */
function describeNoSet(locales, looked) {
    const { wishes } = looked;
    const { orderingFile, folder, displayTypes } = wishes;
    const filter = displayTypes.length === 0 ? '' : ` for ${displayTypes.map(display_types/* labelDisplayType */.Hv).join(', ')}`;
    if (orderingFile !== undefined || folder === undefined) {
        return {
            code: 'TARGET_NOT_FOUND',
            message: `No set is left to work on: ${orderingFile === undefined ? 'the inputs name' : `${orderingFile.file} names`} none${filter} in ${locales.join(', ')}`,
            hint: 'Check "display-type" and the keys of the ordering file.',
        };
    }
    if (listLookedInto(locales, { ...wishes, displayTypes: [] }).every((one) => (0,screenshots_folder/* countImages */.A)(one) === 0)) {
        return (0,explain_nothing/* explainNothing */.t)(wishes, locales);
    }
    const [first] = looked.elsewhere;
    if (first !== undefined && displayTypes.length === 0)
        return describeElsewhere(locales, first, looked.elsewhere);
    const there = looked.told.length === 0 ? '' : `; its images are ${looked.told.map(display_types/* labelDisplayType */.Hv).join(', ')}`;
    return {
        code: 'TARGET_NOT_FOUND',
        message: `No set is left to work on: ${folder.loose.relativePath} holds no image${filter} in ${locales.join(', ')}${there}`,
        hint: "A filter only leaves out. That an image belongs to another display type of its size is said by a folder named for it (<locale>/<display type>), by its name in the file's name, or by an ordering file.",
    };
}
function describeElsewhere(locales, { image, displayType }, all) {
    const platforms = [...new Set(all.map(({ platform }) => platform))];
    const what = all.length === 1 ? 'the only image' : `all ${(0,listing/* countOf */.p)(all.length, 'image')}`;
    return {
        code: 'TARGET_NOT_FOUND',
        message: `No set is left to work on: ${what} in ${locales.join(', ')} ${all.length === 1 ? 'belongs' : 'belong'} to ${platforms.join(' and ')}, such as ${image.relativePath} of ${image.width}×${image.height} for ${(0,display_types/* labelDisplayType */.Hv)(displayType)}`,
        hint: `Give "platform: ${platforms[0]}".`,
    };
}

;// CONCATENATED MODULE: ./src/wanted/left-out/describe-unnamed.ts



/** Folders that one warning lists before it counts the rest. */
const FOLDERS_SHOWN = 5;
/**
 * One warning for the images in folders that no set of an ordering file looks into: of locales that it doesn't name, and of
 * display types. What a filter leaves out, and what belongs to another platform or another run's locale, is no news.
 */
function describeUnnamed(sets, { wishes, otherPlatformOf }) {
    const { folder, orderingFile, isDirect } = wishes;
    if (folder === undefined || orderingFile === undefined)
        return [];
    const named = new Set([
        ...sets.flatMap(({ locale, displayType }) => [
            displayType,
            ...(0,wishes_wishes/* folderLocalesOf */.zP)(locale, orderingFile).flatMap((one) => [one, `${one}/${displayType}`]),
        ]),
        ...listNamedLocales(wishes),
    ]);
    const typed = (types, above) => [...types]
        .filter(([type]) => (0,wishes_wishes/* isTypeLetThrough */.TU)(type, wishes) && otherPlatformOf(type) === undefined)
        .flatMap(([type, one]) => (named.has(`${above}${type}`) ? [] : [one]));
    const locales = isDirect ? [] : [...folder.locales].filter(([locale]) => (0,wishes_wishes/* isLocaleLetThrough */.lK)(locale, wishes));
    const unnamed = [
        ...locales.flatMap(([locale, { loose, displayTypes }]) => [
            // Which display types loose images have isn't known before they are read: a filter may leave them out.
            ...(named.has(locale) || wishes.displayTypes.length > 0 ? [] : [loose]),
            ...typed(displayTypes, `${locale}/`),
        ]),
        ...typed(folder.displayTypes, ''),
    ].filter((one) => (0,screenshots_folder/* countImages */.A)(one) > 0);
    if (unnamed.length === 0)
        return [];
    const shown = unnamed
        .slice(0, FOLDERS_SHOWN)
        .map((one) => `${one.relativePath} (${(0,listing/* countOf */.p)((0,screenshots_folder/* countImages */.A)(one), 'image')})`);
    const more = unnamed.length - shown.length;
    const total = unnamed.reduce((sum, one) => sum + (0,screenshots_folder/* countImages */.A)(one), 0);
    return [
        {
            message: `${(0,listing/* countOf */.p)(total, 'image')} in folders that ${orderingFile.file} has no set for ${total === 1 ? 'is' : 'are'} not uploaded: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
            hint: 'Name the locale and the display type in the ordering file, or move the images elsewhere.',
        },
    ];
}
/** Locales that the file names, though the version may lack them. */
function listNamedLocales({ orderingFile }) {
    const keys = orderingFile?.kind === 'map' ? [...orderingFile.locales.keys()] : [];
    return keys.flatMap((locale) => (0,wishes_wishes/* folderLocalesOf */.zP)(locale, orderingFile));
}

;// CONCATENATED MODULE: ./src/wanted/note-meeting-sizes.ts


/** Where two sizes of one display type meet in a set, turned ones aside: two devices may show the same scenes. One note for the run. */
function noteMeetingSizes(sets) {
    const label = (0,label_place/* createPlaceLabels */.X8)();
    const meetings = sets.flatMap(({ images = [], ...place }) => {
        const shown = images.filter(({ fit, width }) => (fit === 'own' || fit === 'fits') && width > 0);
        const sizes = Map.groupBy(shown, ({ width, height }) => `${Math.min(width, height)} × ${Math.max(width, height)}`);
        if (sizes.size < 2)
            return [];
        const counts = [...sizes].map(([size, some]) => `${(0,listing/* countOf */.p)(some.length, 'image')} of ${size}`);
        return [`${label(place)} with ${counts.join(' and ')}`];
    });
    if (meetings.length === 0)
        return [];
    return [
        `Several sizes of one display type meet in ${(0,listing/* listFirst */.r)(meetings)}: where they are of two devices, keep the images of one`,
    ];
}

;// CONCATENATED MODULE: ./src/wanted/warn-of-comments.ts
/** Comments of a plain list that are, with their `#`, exactly the name of a screenshot or an image: most likely they are meant. */
function warnOfComments(file, sets) {
    if (file?.kind !== 'list' || file.comments.size === 0)
        return [];
    const names = new Set(sets.flatMap(({ place, images = [] }) => [
        ...images.map(({ name }) => name.normalize('NFC')),
        ...(place?.screenshots ?? []).map(({ fileName }) => fileName.normalize('NFC')),
    ]));
    return [...file.comments]
        .filter(([text]) => names.has(text.normalize('NFC')))
        .map(([text, { line, column }]) => ({
        message: `"${text}" is a comment here, and also the name of a screenshot or an image`,
        hint: `Put it in double quotes to name it: "${text}".`,
        location: { file: file.file, line, column },
    }));
}

;// CONCATENATED MODULE: ./src/wanted/create-set-inputs.ts










/**
 * Says what is wanted of each set that a run concerns: its order from the ordering file, and the local images that it may
 * show. `states` are the localizations chosen before, `idle` the locales of other folders whose images this run leaves out.
 */
function createSetInputs(states, wishes, images, idle = []) {
    const chosen = states.map((state) => ({ state, ...chooseOrders(state, { wishes, images }) }));
    const inputs = chosen.flatMap(({ state, orders }) => [...orders].map(([displayType, order]) => {
        const { localizationId, locale } = state;
        const place = state.places.find((one) => one.displayType === displayType);
        return {
            localizationId,
            locale,
            displayType,
            place,
            order,
            ...(0,find_candidates/* findCandidates */.eE)({ locale, displayType }, wishes, images),
        };
    }));
    const locales = states.map(({ locale }) => locale);
    const looked = [...locales, ...idle];
    const issues = [...listFolderIssues(locales, wishes), ...chosen.flatMap((one) => one.issues)];
    const elsewhere = looked.flatMap((locale) => (0,choose_from_folder/* findElsewhere */.Eg)(locale, { wishes, images }));
    const isNothing = inputs.length === 0 && issues.length === 0;
    const otherPlatformOf = (displayType) => images.otherPlatformOf(displayType);
    return {
        inputs,
        issues: dedupe(issues),
        nothing: isNothing
            ? describeNoSet(looked, { wishes, elsewhere, told: (0,choose_from_folder/* tellTypes */.He)(looked, { wishes, images }) })
            : undefined,
        warnings: [
            ...warnOfComments(wishes.orderingFile, inputs),
            ...describeUnnamed(inputs, { wishes, otherPlatformOf }),
            ...describeLeftOut(looked, { wishes, elsewhere, otherPlatformOf }),
        ],
        notes: [...describeChoices(chosen.flatMap((one) => one.choices)), ...noteMeetingSizes(inputs)],
    };
}
function chooseOrders(state, context) {
    const { wishes } = context;
    const file = wishes.orderingFile;
    const nothing = { issues: [], choices: [] };
    if (file?.kind === 'list') {
        return { ...nothing, orders: new Map(wishes.displayTypes.map((one) => [one, file.order])) };
    }
    if (file?.kind === 'map') {
        const orders = (0,wishes_wishes/* ordersOf */.FS)(state.locale, file)?.orders;
        if (orders === undefined) {
            return { ...nothing, orders: new Map(), issues: [describeLocaleWithoutOrder(state, file.file)] };
        }
        return { ...nothing, orders: new Map([...orders].filter(([displayType]) => (0,wishes_wishes/* isTypeLetThrough */.TU)(displayType, wishes))) };
    }
    if (wishes.folder === undefined || (0,wishes_wishes/* isOneDirectSet */.Y8)(wishes)) {
        return { ...nothing, orders: new Map(wishes.displayTypes.map((one) => [one, undefined])) };
    }
    return (0,choose_from_folder/* chooseFromFolder */.yU)(state.locale, context);
}
/** Where pixels fit several display types the log says which one was taken, once for each. */
function describeChoices(choices) {
    const bySize = Map.groupBy(choices, ({ image, displayType }) => `${image.width}×${image.height} is taken for ${(0,display_types/* labelDisplayType */.Hv)(displayType)}`);
    return [...bySize].map(([what, some]) => {
        const others = [...new Set(some.flatMap(({ alternatives }) => alternatives))].map(display_types/* labelDisplayType */.Hv).join(' or ');
        const count = some.length === 1 ? some[0]?.image.relativePath : `${some.length} images`;
        return `${what}, not ${others}: ${count}; a folder named for the display type, or its name in the file's name, says otherwise`;
    });
}
function describeLocaleWithoutOrder({ locale }, file) {
    return {
        code: 'TARGET_NOT_FOUND',
        message: `The localization's locale is ${locale}, and ${file} has neither this key nor "default"`,
        hint: `Add the key ${locale} or "default".`,
        location: { file },
    };
}
/** The same file may be met in several sets; one annotation is enough. */
function dedupe(issues) {
    return [...new Map(issues.map((issue) => [`${issue.location?.file}:${issue.message}`, issue])).values()];
}


/***/ })

};
