export const id = 3087;
export const ids = [3087];
export const modules = {

/***/ 3087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openKey: () => (/* binding */ openKey),
/* harmony export */   openOwners: () => (/* binding */ openOwners),
/* harmony export */   ownerSuggestions: () => (/* binding */ ownerSuggestions)
/* harmony export */ });
/* harmony import */ var _edit_hunks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(157);
/* harmony import */ var _estate_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9684);
/* harmony import */ var _estate_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(323);



/** A longer file isn't edited for a suggestion: nobody looks through its diff. */
const LONGEST_FILE = 2_000_000;
/** A longer suggestion is no longer read. */
const MOST_LINES = 30;
/** The maps of owners that findings leave open, by file and path: what a suggestion could fill. */
function openOwners(findings) {
    const groups = new Map();
    for (const finding of findings) {
        for (const edit of finding.edits) {
            if (edit.action === 'remove' || edit.value !== _estate_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerToName */ .m || !isOwner(edit.path))
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
    return JSON.stringify([file, (0,_estate_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathKey */ .Pn)(path)]);
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
        const proposal = propose({ file, service: subject.service, part: subject.part }, null);
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
    const value = owners.length === 1 ? (owners[0] ?? null) : [...owners];
    const wishes = group.map(({ edit }) => ({ path: edit.path.map(String), value }));
    const changes = (0,_edit_hunks_js__WEBPACK_IMPORTED_MODULE_0__/* .changedLines */ .M)(text, file, wishes);
    if ('refused' in changes)
        return null;
    const before = text.split('\n');
    const change = (0,_edit_hunks_js__WEBPACK_IMPORTED_MODULE_0__/* .asOneChange */ .t)(changes, before);
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
