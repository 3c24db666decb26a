export const id = 3087;
export const ids = [3087];
export const modules = {

/***/ 2611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ onShownLines),
/* harmony export */   F$: () => (/* binding */ lineChange)
/* harmony export */ });
/* unused harmony export withChange */
/** The smallest change of whole lines that turns one text into another; `null` where they are the same. */
function lineChange(before, after) {
    const shorter = Math.min(before.length, after.length);
    let top = 0;
    while (top < shorter && before[top] === after[top])
        top++;
    if (top === before.length && top === after.length)
        return null;
    let bottom = 0;
    while (bottom < shorter - top &&
        before[before.length - 1 - bottom] === after[after.length - 1 - bottom])
        bottom++;
    return {
        start: top + 1,
        end: before.length - bottom,
        lines: after.slice(top, after.length - bottom),
    };
}
/**
 * The same change, standing on lines that are shown: what only adds lines repeats the one before them, or the one
 * after. `null` where a line of it isn't shown.
 */
function onShownLines(change, before, isShown) {
    const { start, end, lines } = change;
    if (start <= end) {
        for (let line = start; line <= end; line++)
            if (!isShown(line))
                return null;
        return change;
    }
    const [above, below] = [before[end - 1], before[start - 1]];
    if (above !== undefined && isShown(end))
        return { start: end, end, lines: [above, ...lines] };
    if (below !== undefined && isShown(start))
        return { start, end: start, lines: [...lines, below] };
    return null;
}
/** The lines of a text after a change. */
function withChange(before, change) {
    return [...before.slice(0, change.start - 1), ...change.lines, ...before.slice(change.end)];
}


/***/ }),

/***/ 3087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openKey: () => (/* binding */ openKey),
/* harmony export */   openOwners: () => (/* binding */ openOwners),
/* harmony export */   ownerSuggestions: () => (/* binding */ ownerSuggestions)
/* harmony export */ });
/* harmony import */ var _edit_edit_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7176);
/* harmony import */ var _edit_find_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9970);
/* harmony import */ var _edit_line_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2611);
/* harmony import */ var _edit_patch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4532);
/* harmony import */ var _estate_edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9684);
/* harmony import */ var _estate_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(323);
/* harmony import */ var _text_yaml_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(112);







/** A longer file isn't edited for a suggestion: nobody looks through its diff. */
const LONGEST_FILE = 2_000_000;
/** A longer suggestion is no longer read. */
const MOST_LINES = 30;
/** The maps of owners that findings leave open, by file and path: what a suggestion could fill. */
function openOwners(findings) {
    const groups = new Map();
    for (const finding of findings) {
        for (const edit of finding.edits) {
            if (edit.action === 'remove' || edit.value !== _estate_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerToName */ .m || !isOwner(edit.path))
                continue;
            const key = openKey(edit.file, edit.path.slice(0, -1));
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, [{ finding, edit }]);
            else
                group.push({ finding, edit });
        }
    }
    return groups;
}
/** What distinguishes one map of owners from another. */
function openKey(file, path) {
    return JSON.stringify([file, (0,_estate_path_js__WEBPACK_IMPORTED_MODULE_4__/* .pathKey */ .Pn)(path)]);
}
/** Whether a path leads to a layer in a map of owners; positions in lists are not for this. */
function isOwner(path) {
    return path.at(-2) === 'owners' && path.every((step) => typeof step === 'string');
}
/**
 * Suggests owners for what findings leave open, one change of lines for each map of owners, in the order of the
 * findings. `textOf` gives a file's text. What can't be edited safely gets none.
 */
function* ownerSuggestions(findings, propose, textOf) {
    for (const group of openOwners(findings).values()) {
        const [first] = group;
        const { file } = first.edit;
        const { subject } = first.finding;
        const text = textOf(file);
        const proposal = propose({ file, service: subject.service, part: subject.part });
        if (text === undefined || proposal === null || !isPlain(text))
            continue;
        const change = changeFor(group, proposal.owners, text, file);
        if (change === null)
            continue;
        yield {
            file,
            path: first.edit.path.slice(0, -1),
            subject,
            layers: [...new Set(group.map(({ edit }) => String(edit.path.at(-1))))],
            proposal,
            ...change,
        };
    }
}
/** GitHub shows and writes lines as it likes where they end in another way, or can't be seen. */
function isPlain(text) {
    return text.length <= LONGEST_FILE && !text.includes('\r') && !text.startsWith('\ufeff');
}
function changeFor(group, owners, text, file) {
    const patch = (0,_edit_patch_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyPatch */ .my)();
    const value = owners.length === 1 ? (owners[0] ?? null) : [...owners];
    for (const { edit } of group)
        (0,_edit_patch_js__WEBPACK_IMPORTED_MODULE_2__/* .put */ .yJ)(patch, edit.path.map(String), { value, yaml: (0,_text_yaml_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ownersYaml */ .WN)(owners) });
    const edited = (0,_edit_edit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .editText */ .i1)(text, patch, file, _edit_find_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .ENTRY_ORDER */ .m);
    if ('refused' in edited)
        return null;
    const before = text.split('\n');
    const change = (0,_edit_line_change_js__WEBPACK_IMPORTED_MODULE_6__/* .lineChange */ .F$)(before, edited.text.split('\n'));
    if (change === null || change.lines.length > MOST_LINES)
        return null;
    return change.lines.every(isVisible) ? { before, change } : null;
}
/** Whether a line shows all that it says, so that whoever commits it has seen it. */
function isVisible(line) {
    return !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(line.replaceAll('\t', ' '));
}


/***/ })

};
