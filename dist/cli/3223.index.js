"use strict";
exports.id = 3223;
exports.ids = [3223];
exports.modules = {

/***/ 3223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exit: () => (/* binding */ exit)
/* harmony export */ });
/* harmony import */ var _matrix_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4119);

/** One layer for those whom DORA or ISO/IEC 27001 A.5.23 binds: being able to leave a service. */
const exit = {
    id: 'exit',
    title: 'Exit and portability',
    summary: 'One layer on top of a framework, for those who must be able to leave a service: DORA, or ISO/IEC 27001 A.5.23.',
    sources: [
        {
            id: 'csa-ccm',
            title: 'Cloud Security Alliance, Cloud Controls Matrix 4.1: ownership of IPY-03',
            url: 'https://cloudsecurityalliance.org/research/cloud-controls-matrix',
            date: null,
            note: 'Shared under IaaS, PaaS and SaaS.',
        },
    ],
    models: _matrix_row_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .F,
    layers: [
        {
            id: 'exit-and-portability',
            title: 'Exit and portability',
            duty: 'Be able to leave: know what depends on the service, keep data exportable in a usable form, agree on return and deletion, and test the exit for what is critical.',
            ...(0,_matrix_row_js__WEBPACK_IMPORTED_MODULE_0__/* .cells */ .Y)(_matrix_row_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .F, 'C* S S* S S* S'),
            from: { iaas: ['csa-ccm'], paas: ['csa-ccm'], saas: ['csa-ccm'] },
        },
    ],
    notes: [
        "The other cells are this project's own interpretation: on premises there is no provider to leave, and what you need to move is all yours.",
    ],
};


/***/ })

};
;