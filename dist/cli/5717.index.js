"use strict";
exports.id = 5717;
exports.ids = [5717];
exports.modules = {

/***/ 5717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadBase: () => (/* binding */ loadBase)
/* harmony export */ });
/* harmony import */ var _parse_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4215);
/* harmony import */ var _cannot_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1238);
/* harmony import */ var _framework_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4030);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9160);




/** Reads the estate at the base commit. What cannot be read there is said in a note, and stops nothing. */
async function loadBase(request) {
    const { files, commit, policy, headPolicy } = request;
    const notes = [...request.notes];
    const sources = [];
    for (const path of request.paths) {
        const source = await readSource(files, path, notes);
        if (source !== undefined)
            sources.push(source);
    }
    if (request.paths.length === 0)
        notes.push('There was no manifest at the base, so every duty here is new.');
    const frameworks = new _framework_js__WEBPACK_IMPORTED_MODULE_1__/* .FrameworkReader */ .Og(files, request.override, request.fallback);
    const { manifests, catalogue } = await withFrameworks(sources, frameworks);
    return { commit, manifests, catalogue, policy, headPolicy, notes };
}
async function readSource(files, path, notes) {
    let bytes;
    try {
        bytes = await files.read(path);
    }
    catch (error) {
        if (!(error instanceof _cannot_check_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotCheck */ .k))
            throw error;
        notes.push(`\`${path}\` could not be read at the base, so its duties count as new: ${error.message}`);
        return undefined;
    }
    if (bytes === undefined)
        return undefined;
    return (0,_parse_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBytes */ .z)(path, bytes);
}
/** Manifests with their frameworks; with none where the one that the run or the policy names was not there yet. */
async function withFrameworks(sources, frameworks) {
    try {
        return await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedManifests */ .GD)(sources, frameworks);
    }
    catch (error) {
        if (!(error instanceof _cannot_check_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotCheck */ .k))
            throw error;
        return { manifests: sources.map((source) => ({ source, framework: undefined, findings: [] })) };
    }
}


/***/ })

};
;