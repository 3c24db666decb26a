"use strict";
exports.id = 271;
exports.ids = [271];
exports.modules = {

/***/ 8271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubBeside: () => (/* binding */ githubBeside),
/* harmony export */   renderGithub: () => (/* binding */ renderGithub)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9656);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2542);
/* harmony import */ var _worst_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);



/** GitHub shows ten annotations of a type a step; the rest would be in the log only. */
const MOST = 10;
/** GitHub cuts a message here, in characters. */
const MESSAGE_LIMIT = 4096;
/** Findings as GitHub's workflow commands, which become annotations at their lines. */
function renderGithub(report) {
    return githubBeside(report, 0);
}
/** The same, where so many warnings of the step stand beside the findings: GitHub counts those too. */
function githubBeside(report, warnings) {
    const most = (severity) => severity === 'warning' ? Math.max(1, MOST - warnings) : MOST;
    return _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.map((severity) => ofSeverity(report, severity, most(severity))).join('');
}
function ofSeverity(report, severity, most) {
    const findings = (0,_worst_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .m)(report.findings.filter((finding) => finding.severity === severity), report);
    const shown = findings.length > most ? findings.slice(0, most - 1) : findings;
    const commands = shown.map(command);
    const rest = findings.length - shown.length;
    if (rest > 0) {
        const first = findings[shown.length];
        const message = `${rest.toLocaleString('en')} more ${severity}s, this place being the next: GitHub shows ten of a kind. The job summary and the report have them all.`;
        commands.push(command({ ...first, message, rule: `${rest.toLocaleString('en')} more` }));
    }
    return commands.map((line) => `${line}\n`).join('');
}
function command(finding) {
    const sameLine = finding.endLine === finding.line;
    const properties = {
        file: finding.file,
        line: finding.line,
        ...(sameLine
            ? {
                endLine: finding.line,
                col: finding.column,
                endColumn: Math.max(finding.column, finding.endColumn),
            }
            : {}),
        title: finding.rule,
    };
    const list = Object.entries(properties).map(([key, value]) => `${key}=${property((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__.visible)(String(value)))}`);
    return `::${finding.severity} ${list.join(',')}::${data((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__.visible)(finding.message).slice(0, MESSAGE_LIMIT))}`;
}
/** What follows the second `::`; see GitHub's page on workflow commands. */
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
;