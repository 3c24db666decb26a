"use strict";
exports.id = 5638;
exports.ids = [5638];
exports.modules = {

/***/ 5638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderGitlab: () => (/* binding */ renderGitlab)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1927);
/* harmony import */ var _text_ledger_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9962);
/* harmony import */ var _text_chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5924);
/* harmony import */ var _text_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8300);
/* harmony import */ var _text_json_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(790);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7920);







/** GitLab has five severities. The highest is for a file that couldn't be checked at all. */
const severities = { error: 'critical', warning: 'minor', notice: 'info' };
/**
 * The findings as GitLab's Code Quality report: an array of issues. A file that can't be read is a `blocker`, an
 * error `critical`, a warning `minor`, a notice `info`, and so is a file that looks like a manifest and wasn't read. Source: GitLab's page "Code Quality report format".
 */
function renderGitlab(report) {
    return (0,_text_chunks_js__WEBPACK_IMPORTED_MODULE_2__/* .inChunks */ .m)(pieces(report));
}
function* pieces(report) {
    const { findings } = report;
    const marks = (0,_text_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprints */ .W)(findings);
    const issues = findings.map((finding, at) => issue(finding, marks[at]));
    issues.push(...report.files.flatMap(notReadIssue));
    yield '[';
    yield* (0,_text_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonRows */ .GN)(issues, '  ');
    yield issues.length > 0 ? '\n]\n' : ']\n';
}
function notReadIssue(file) {
    const because = (0,_text_ledger_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .notReadBecause */ .qt)(file);
    if (because === null)
        return [];
    const { path } = file;
    const issue = {
        description: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__.visible)(`Not read: ${because}.`),
        check_name: 'not-read',
        fingerprint: (0,_text_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .fnv1a64 */ .R)(JSON.stringify(['not-read', path])),
        severity: severities.notice,
        location: { path: path.replace(/^(?:\.?\/)+/, ''), lines: { begin: 1, end: 1 } },
    };
    return [issue];
}
function issue(finding, fingerprint) {
    const { file, line, endLine } = finding.location;
    const isUnreadable = (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleById */ .B)(finding.rule).category === 'unreadable';
    return {
        description: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__.visible)((0,_text_message_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(finding)),
        check_name: finding.rule,
        fingerprint,
        severity: isUnreadable ? 'blocker' : severities[finding.severity],
        location: {
            path: file.replace(/^(?:\.?\/)+/, ''),
            lines: { begin: line, end: endLine },
        },
    };
}


/***/ }),

/***/ 8300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fnv1a64),
/* harmony export */   W: () => (/* binding */ fingerprints)
/* harmony export */ });
/**
 * FNV-1a, 64 bits, of the text's UTF-8 bytes, as 16 hexadecimal digits. Not against forgery: it distinguishes
 * findings. Source: IETF draft-eastlake-fnv, whose prime is 2^40 + 435.
 */
function fnv1a64(text) {
    let high = 0xcbf29ce4;
    let low = 0x84222325;
    for (const byte of new TextEncoder().encode(text)) {
        low = (low ^ byte) >>> 0;
        const product = low * 435;
        high = (high * 435 + Math.floor(product / 2 ** 32) + low * 256) % 2 ** 32;
        low = product >>> 0;
    }
    return hex(high) + hex(low);
}
function hex(word) {
    return word.toString(16).padStart(8, '0');
}
/**
 * One fingerprint for each finding, in their order: made from its subject and never from the line, so that it stays
 * when text above moves it. No two are the same: equal findings are counted in the order of the text.
 */
function fingerprints(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const { rule, location, path, subject } = finding;
        const { service, part, layer } = subject;
        const about = JSON.stringify([rule, location.file, path, service, part, layer]);
        const before = seen.get(about) ?? 0;
        seen.set(about, before + 1);
        return fnv1a64(before === 0 ? about : `${about}#${before}`);
    });
}


/***/ })

};
;