"use strict";
exports.id = 561;
exports.ids = [561];
exports.modules = {

/***/ 561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   codeAtBase: () => (/* binding */ codeAtBase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _catalogue_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(471);
/* harmony import */ var _discover_coverage_code_coverage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(866);
/* harmony import */ var _discover_coverage_manifest_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2294);
/* harmony import */ var _discover_gather_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2763);
/* harmony import */ var _discover_globs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5006);
/* harmony import */ var _discover_inventory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4624);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2632);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(178);










/** With more infrastructure files than this, none is read at the base, because each may be a request. */
const MOST_FILES = 50;
const AT_ONCE = 5;
/**
 * A repository's code as it was at the base; or why that isn't known. What did not change is
 * taken from the head, and the base's version of a changed file is read only if it can matter: when what is not
 * declared now is in no unchanged file. Rejects as `files.read` does.
 */
async function codeAtBase(found, request) {
    const { root, code, discovery } = found;
    const { changed, manifests } = request;
    const entries = manifests.flatMap(_discover_coverage_manifest_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .M);
    const compared = (0,_discover_coverage_code_coverage_js__WEBPACK_IMPORTED_MODULE_7__/* .compareCode */ .fn)(code, entries, request.discovery.ignore);
    const { forms: seen } = code.inventory;
    const isAllFine = !compared.coverage.undeclared.some(isMade) && compared.unused.length === 0;
    if (isAllFine && seen.length + discovery.inventory.unseen.length === 0)
        return code;
    if (changed === 'unknown')
        return { kind: 'changed-code-unknown' };
    const products = await (0,_catalogue_index_js__WEBPACK_IMPORTED_MODULE_8__/* .loadTypedProducts */ .bU)();
    const isKept = ({ file }) => !changed.has(file);
    const kept = discovery.uses.filter(isKept);
    const files = code.inventory.files.filter((file) => !changed.has(file));
    const unseen = discovery.inventory.unseen.filter(isKept);
    const forms = seen.flatMap((one) => {
        const same = one.files.filter((file) => !changed.has(file));
        return same.length === 0 ? [] : [{ ...one, files: same }];
    });
    const unchanged = (0,_discover_inventory_js__WEBPACK_IMPORTED_MODULE_4__/* .inventory */ .p)(kept, products, { files, unseen, forms });
    const all = { forms: seen.length, unseen: discovery.inventory.unseen.length };
    const paths = pathsAtBase(changed, code, request.discovery);
    if (isSettled(compared, unchanged, all, paths))
        return { ...code, inventory: unchanged };
    if (paths.length > MOST_FILES)
        return { kind: 'too-much-changed-code', files: paths.length };
    const before = await (0,_discover_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .gather */ .kg)({
        files: readAll(paths, code, request.files),
        holds: async (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)),
        products,
    });
    const merged = {
        files: [...files, ...before.inventory.files],
        unseen: [...unseen, ...before.inventory.unseen],
        forms: [...forms, ...before.inventory.forms],
    };
    return { ...code, inventory: (0,_discover_inventory_js__WEBPACK_IMPORTED_MODULE_4__/* .inventory */ .p)([...kept, ...before.uses], products, merged) };
}
function isMade({ owned }) {
    return owned;
}
/** Whether the files that did not change say all that the head's findings have to be compared with. */
function isSettled({ coverage, unused }, unchanged, { forms, unseen }, paths) {
    const isThere = ({ product, type }) => product === null
        ? unchanged.ambiguous.some((one) => one.type === type && one.assumed === null && one.owned)
        : unchanged.products.some((one) => one.product === product && one.owned);
    return (coverage.undeclared.filter(isMade).every(isThere) &&
        unchanged.forms.length === forms &&
        (unchanged.unseen.length > 0 || unseen === 0) &&
        !unused.some(({ entry }) => paths.some((0,_discover_globs_js__WEBPACK_IMPORTED_MODULE_9__/* .globs */ .g)(entry.source))));
}
/**
 * Paths at the base of the infrastructure files that changed; of removed files, all that may have been infrastructure.
 */
function pathsAtBase(changed, code, discovery) {
    const now = new Set([
        ...code.inventory.files,
        ...code.inventory.forms.flatMap((form) => form.files),
    ]);
    const mayBeCode = pathFilter(code, discovery);
    const paths = [];
    for (const [path, { status, previous }] of changed) {
        if (status === 'modified' && now.has(path))
            paths.push(path);
        if (status === 'renamed' && previous !== undefined && now.has(path))
            paths.push(previous);
        if (status === 'removed' && mayBeCode(path))
            paths.push(path);
    }
    return paths;
}
/** Whether a file would be read, as far as its path shows. */
function pathFilter({ folders }, { include, alsoInclude, exclude }) {
    const includes = include.length === 0 ? () => true : (0,_discover_globs_js__WEBPACK_IMPORTED_MODULE_9__/* .globs */ .g)(include);
    const excludes = (0,_discover_globs_js__WEBPACK_IMPORTED_MODULE_9__/* .globs */ .g)(exclude);
    const named = new Set(include.flatMap((glob) => glob.split('/')));
    // A folder that may be an environment counts as one: what was around it may no longer exist either.
    const isLeftOut = (step) => !named.has(step) && (0,_left_out_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A3)(step, () => ['prod']) !== undefined;
    const alsoIncludes = (0,_discover_globs_js__WEBPACK_IMPORTED_MODULE_9__/* .globs */ .g)(alsoInclude);
    const isChosen = (path) => includes(path) && !path.split('/').slice(0, -1).some(isLeftOut);
    return (path) => (0,_discover_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .isWanted */ .Yu)(path) &&
        folders.some((folder) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .isBelow */ .Yw)(folder, path)) &&
        (isChosen(path) || alsoIncludes(path)) &&
        !excludes(path);
}
async function* readAll(paths, code, files) {
    files.expect?.(paths.map(code.reported));
    for (let from = 0; from < paths.length; from += AT_ONCE) {
        const some = paths.slice(from, from + AT_ONCE);
        const read = await Promise.all(some.map((path) => files.read(code.reported(path))));
        for (const [at, path] of some.entries()) {
            const bytes = read[at];
            if (bytes === undefined)
                continue;
            yield { path, content: { text: new TextDecoder().decode(bytes), bytes: bytes.length } };
        }
    }
}


/***/ })

};
;