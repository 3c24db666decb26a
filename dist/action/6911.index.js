export const id = 6911;
export const ids = [6911];
export const modules = {

/***/ 6911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wayTo: () => (/* binding */ wayTo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(178);



/** More links than this form a circle. */
const MOST = 40;
/** The links on the way to a path below a folder, and where it lies, or would: relative to the folder, with `/`. */
function wayTo(folder, path) {
    const top = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    const shown = (full) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFrom */ .Iw)(top, full);
    const links = [];
    const steps = path.split('/');
    let at = top;
    for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at, step);
        const target = targetOf(next);
        if (target === undefined) {
            at = next;
            continue;
        }
        links.push(shown(next));
        if (links.length > MOST)
            return { links, at: null };
        const { root } = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(target);
        if (root !== '')
            at = root;
        // Windows takes either separator, and a link that git made there may have any.
        steps.unshift(...target.slice(root.length).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? node_path__WEBPACK_IMPORTED_MODULE_1__.sep : /[\\/]/));
    }
    return { links, at: shown(at) };
}
function targetOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
