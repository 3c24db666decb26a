"use strict";
exports.id = 1335;
exports.ids = [1335];
exports.modules = {

/***/ 1335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadEstate: () => (/* binding */ loadEstate)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5519);
/* harmony import */ var _read_framework_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4030);
/* harmony import */ var _read_manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9160);
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9762);
/* harmony import */ var _read_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3192);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4953);






/** Reads the manifests that paths stand for (none: the working directory). Rejects with `CannotCheck`. */
async function loadEstate(paths, flags, terminal) {
    const targets = (0,_read_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .targetsOf */ .QR)(paths, terminal.cwd);
    const files = (0,_read_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .filesOf */ .R8)(targets, terminal.cwd);
    const policy = await (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPolicy */ .tb)(files, (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .textFlag */ .gx)(flags, 'policy') ?? null);
    const { override, fallback } = (0,_read_framework_js__WEBPACK_IMPORTED_MODULE_1__/* .namedFrameworks */ .$U)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .textFlag */ .gx)(flags, 'framework') ?? null, policy);
    const found = await (0,_read_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestPaths */ .Ud)(targets, files, policy);
    const loaded = await (0,_read_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .loadManifests */ .DD)(files, found, new _read_framework_js__WEBPACK_IMPORTED_MODULE_1__/* .FrameworkReader */ .Og(files, override, fallback));
    const today = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .textFlag */ .gx)(flags, 'today') ?? terminal.today();
    const report = await (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)({ ...loaded, policy, gate: policy.gate, today });
    return { files, policy, loaded, report };
}


/***/ })

};
;