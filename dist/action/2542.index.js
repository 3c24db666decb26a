export const id = 2542;
export const ids = [2542];
export const modules = {

/***/ 2542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openBase: () => (/* binding */ openBase)
/* harmony export */ });
/* harmony import */ var _codeowners_code_owners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(959);
/* harmony import */ var _parse_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(259);
/* harmony import */ var _cannot_check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8857);
/* harmony import */ var _chosen_framework_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7410);
/* harmony import */ var _codeowners_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4465);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5641);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9160);







/**
 * The estate at the base; `null` and a warning where it can't be read at all. What can't be read of it is said in a
 * note, and stops nothing.
 */
async function openBase(base, head) {
    if (base.state === 'unread')
        return { estate: null, warning: cannotCompare(base) };
    try {
        return { estate: await estateAt(base, head), warning: null };
    }
    catch (error) {
        if (!(error instanceof _files_js__WEBPACK_IMPORTED_MODULE_4__/* .Unavailable */ .$))
            throw error;
        return { estate: null, warning: cannotCompare({ why: error.message, remedy: error.remedy }) };
    }
}
function cannotCompare({ why, remedy }) {
    const said = `Couldn't read the base commit, so new findings can't be told apart from old ones: ${(0,_cannot_check_js__WEBPACK_IMPORTED_MODULE_6__/* .asSentence */ .K)(why)}`;
    return remedy === '' ? said : `${said} ${remedy}`;
}
async function estateAt(base, head) {
    const { commit, files } = base;
    const { policies, named } = head;
    const paths = await pathsBefore(base, head.targets, policies);
    const notes = [...policies.notes, ...base.notes];
    const sources = await readSources(files, paths, notes);
    if (paths.length === 0)
        notes.push({ kind: 'no-manifest-at-base' });
    const frameworks = new _chosen_framework_js__WEBPACK_IMPORTED_MODULE_2__/* .FrameworkReader */ .Og(files, named);
    return {
        commit,
        ...(await withTheirFrameworks(sources, frameworks, policies.policy.products)),
        policy: policies.basePolicy,
        headPolicy: policies.headPolicy,
        frameworkChange: head.frameworkChange,
        notes,
        code: await codeBefore(base, head),
        codeOwners: await codeOwnersBefore(files, head),
    };
}
/** The manifests of the base. One that is named by its path may have had another name. */
async function pathsBefore({ files, renames }, targets, { policy, counted }) {
    const before = targets.every(({ isFolder }) => isFolder) ? new Map() : await renames();
    const then = targets.map((one) => one.isFolder ? one : { ...one, path: before.get(one.path) ?? one.path });
    const paths = [];
    const found = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestsIn */ .I)(then, files, policy.manifests, counted);
    files.expect?.(found.paths);
    for (const path of found.paths) {
        if (await isThere(files, path))
            paths.push(path);
    }
    return paths;
}
/** Whether files have a path; one that can't be read is there. */
async function isThere(files, path) {
    try {
        return (await files.read(path)) !== undefined;
    }
    catch (error) {
        if (error instanceof _cannot_check_js__WEBPACK_IMPORTED_MODULE_6__/* .CannotCheck */ .k)
            return true;
        throw error;
    }
}
async function readSources(files, paths, notes) {
    const sources = [];
    for (const path of paths) {
        try {
            const bytes = await files.read(path);
            if (bytes !== undefined)
                sources.push(await (0,_parse_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBytes */ .z)(path, bytes));
        }
        catch (error) {
            if (!(error instanceof _cannot_check_js__WEBPACK_IMPORTED_MODULE_6__/* .CannotCheck */ .k))
                throw error;
            notes.push({ kind: 'manifest-unread-at-base', file: path, why: error.message });
        }
    }
    return sources;
}
/** Manifests with their frameworks; with none where the one that the run or the policy names didn't exist yet. */
async function withTheirFrameworks(sources, frameworks, own) {
    try {
        const { manifests, catalogue } = await (0,_chosen_framework_js__WEBPACK_IMPORTED_MODULE_2__/* .withFrameworks */ .uS)(sources, frameworks, own);
        return { manifests, catalogue };
    }
    catch (error) {
        if (!(error instanceof _cannot_check_js__WEBPACK_IMPORTED_MODULE_6__/* .CannotCheck */ .k))
            throw error;
        return { manifests: sources.map((source) => ({ source, framework: undefined, problems: [] })) };
    }
}
/** The code of now as it was. No file is read for it unless what it uses undeclared is in changed files alone. */
async function codeBefore(base, head) {
    const { found, discovery, sources: manifests } = head;
    if (found.length === 0)
        return undefined;
    const { codeAtBase } = await Promise.all(/* import() */[__webpack_require__.e(2763), __webpack_require__.e(561)]).then(__webpack_require__.bind(__webpack_require__, 561));
    const { files } = base;
    const before = [];
    for (const one of found) {
        try {
            const changed = await base.changed(one.root);
            const code = await codeAtBase(one, { files, changed, manifests, discovery });
            if ('kind' in code)
                return code;
            before.push(code);
        }
        catch (error) {
            if (!(error instanceof _files_js__WEBPACK_IMPORTED_MODULE_4__/* .Unavailable */ .$ || error instanceof _cannot_check_js__WEBPACK_IMPORTED_MODULE_6__/* .CannotCheck */ .k))
                throw error;
            return { kind: 'code-unread-at-base', why: error.message };
        }
    }
    return before;
}
/** The CODEOWNERS of the base; `undefined` where all of the files shown have owners now, and none is asked for. */
async function codeOwnersBefore(files, { codeOwners, place, policies, sources }) {
    if (place === null || codeOwners === undefined)
        return undefined;
    const shown = [...sources.map(({ file }) => file), policies.headPolicy.file];
    if ((0,_codeowners_code_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .guardsAll */ .SF)(codeOwners, shown.filter((file) => file !== null)))
        return undefined;
    return (0,_codeowners_js__WEBPACK_IMPORTED_MODULE_3__/* .readCodeOwners */ .k)(files, { ...place, isWhole: true });
}


/***/ })

};
