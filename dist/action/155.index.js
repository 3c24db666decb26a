export const id = 155;
export const ids = [155];
export const modules = {

/***/ 155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hunksOf: () => (/* binding */ hunksOf)
/* harmony export */ });
/* harmony import */ var _text_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(112);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(185);
/* harmony import */ var _edit_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7176);
/* harmony import */ var _find_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9970);
/* harmony import */ var _patch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4532);





/** The keys at the top of a manifest that come before the estate's owners. */
const TOP_ORDER = ['$schema', 'version', 'estate', 'framework', 'teams'];
/** What to do to the lines of a manifest's text so that it says what is wished for; see `planDocument`. */
function hunksOf(text, file, wishes) {
    const doc = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .openDocument */ .EJ)(text, file);
    if ('refused' in doc)
        return doc;
    const patch = (0,_patch_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyPatch */ .my)();
    for (const { path, value } of wishes)
        (0,_patch_js__WEBPACK_IMPORTED_MODULE_3__/* .put */ .yJ)(patch, path, { value, yaml: (0,_text_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__/* .flowYaml */ .uj)(value) });
    const edit = (0,_edit_text_js__WEBPACK_IMPORTED_MODULE_1__/* .planDocument */ .NP)(doc, patch, [...TOP_ORDER, ..._find_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRY_ORDER */ .m]);
    return 'refused' in edit ? edit : linesOf(text, edit.splices);
}
/** Splices as whole lines; those on the same or on neighbouring lines become one hunk. */
function linesOf(text, splices) {
    const groups = [];
    const starts = startsOf(text);
    const lineAt = (offset) => {
        let line = groups.at(-1)?.to ?? 1;
        while (line > 1 && (starts[line - 1] ?? text.length + 1) > offset)
            line--;
        while ((starts[line] ?? text.length + 1) <= offset)
            line++;
        return line;
    };
    const sorted = [...splices].sort((one, other) => one.start - other.start || one.end - other.end);
    for (const splice of sorted) {
        const from = lineAt(splice.start);
        const to = lineAt(splice.end) + 1;
        const last = groups.at(-1);
        if (last !== undefined && from <= last.to) {
            last.to = Math.max(last.to, to);
            last.splices.push(splice);
        }
        else
            groups.push({ from, to, splices: [splice] });
    }
    return groups.map(({ from, to, splices: some }) => trimmed(text, starts, from, to, some));
}
/** The lines of a hunk, without those at its beginning and its end that stay as they are. */
function trimmed(text, starts, from, to, splices) {
    const [start, end] = [from, to].map((line) => starts[line - 1] ?? text.length);
    let at = start;
    let made = '';
    for (const splice of splices) {
        made += text.slice(at, splice.start) + splice.text;
        at = splice.end;
    }
    made += text.slice(at, end);
    const old = split(text.slice(start, end));
    const now = split(made);
    let head = 0;
    while (head < old.length && head < now.length && old[head] === now[head])
        head++;
    let tail = 0;
    while (tail < old.length - head &&
        tail < now.length - head &&
        old[old.length - 1 - tail] === now[now.length - 1 - tail])
        tail++;
    return {
        from: from + head,
        to: from + old.length - tail,
        text: now.slice(head, now.length - tail).join('\n'),
    };
}
/** The lines of a text, with no empty one after the last line break. */
function split(text) {
    const lines = text.split(/\r?\n/);
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}
/** Where each line begins. A text with lone carriage returns isn't edited. */
function startsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}


/***/ })

};
