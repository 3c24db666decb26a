"use strict";
exports.id = 2589;
exports.ids = [2589];
exports.modules = {

/***/ 2589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew),
/* harmony export */   writeChunks: () => (/* binding */ writeChunks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _cannot_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1238);



/** Writes a file piece by piece, with the folders that it needs. Rejects with `CannotCheck`. */
async function writeChunks(cwd, path, chunks) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full), { recursive: true });
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(full, 'w');
        try {
            for (const chunk of chunks)
                await file.write(chunk);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw new _cannot_check_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotCheck */ .k(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
    }
}
/** Writes a file that must not be there yet, with the folders that it needs. Rejects with `CannotCheck`. */
async function writeNew(cwd, path, text) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(full, text, { flag: 'wx' });
    }
    catch (error) {
        const { code, message } = error;
        throw new _cannot_check_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotCheck */ .k(code === 'EEXIST' ? `${path} is there already.` : `${path} cannot be written: ${message}.`);
    }
}


/***/ })

};
;