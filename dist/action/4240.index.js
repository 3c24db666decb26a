export const id = 4240;
export const ids = [4240];
export const modules = {

/***/ 4240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   suggestionText: () => (/* binding */ suggestionText)
/* harmony export */ });
/* harmony import */ var _text_counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4169);
/* harmony import */ var _text_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2247);
/* harmony import */ var _cell_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9838);



/** The sentences over a suggestion that can be committed. */
function suggestionText({ service, part, layers, owners, from }) {
    const name = service === null ? 'The estate' : (0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(part === null ? service : `${service}.${part}`, false);
    const who = (0,_cell_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerList */ .W_)(owners, () => null);
    const why = {
        service: `${who} has other duties of this service`,
        codeowners: `CODEOWNERS names ${who} for this file`,
        file: `${who} has most of the other duties in this file`,
    }[from];
    const missing = layers.length === 1
        ? '1 duty has no owner'
        : `${(0,_text_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(layers.length, 'duty', 'duties')} have no owner`;
    return `${name}: ${missing} (${(0,_cell_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .idList */ .Mt)(layers)}). ${why}. Commit this if that is right, or name someone else.`;
}


/***/ })

};
