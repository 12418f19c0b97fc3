export const id = 348;
export const ids = [348];
export const modules = {

/***/ 3348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTargetKey: () => (/* binding */ createTargetKey)
/* harmony export */ });
/**
 * The target as the inputs name it: known also where the run failed before it was found. It holds what tells targets apart and
 * nothing else, each by name, so that a version of this action that reads more from the inputs finds the comment of an earlier one.
 */
function createTargetKey({ target, displayTypes }) {
    return JSON.stringify([...listParts(target), ...displayTypes.map((one) => `display-type ${one}`)]);
}
function listParts(target) {
    switch (target.kind) {
        case 'set':
            return [`screenshot-set ${target.setId}`];
        case 'localization':
            return [`${target.localization.kind} ${target.localization.id}`];
        case 'app':
            return [
                `${target.app.kind} ${target.app.value}`,
                `platform ${target.platform}`,
                ...nameSurface(target.surface),
                ...target.locales.map((one) => `locale ${one}`),
            ];
    }
}
function nameSurface(surface) {
    switch (surface.kind) {
        case 'version':
            return [surface.version.kind === 'exact' ? `version ${surface.version.version}` : 'version editable'];
        case 'custom-product-page':
            return [`custom-product-page ${surface.page}`];
        case 'treatment':
            return [`experiment ${surface.experiment}`, `treatment ${surface.treatment}`];
    }
}


/***/ })

};
