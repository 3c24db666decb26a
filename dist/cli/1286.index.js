"use strict";
exports.id = 1286;
exports.ids = [1286];
exports.modules = {

/***/ 1286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubBeside: () => (/* binding */ githubBeside),
/* harmony export */   renderGithub: () => (/* binding */ renderGithub)
/* harmony export */ });
/* harmony import */ var _estate_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3703);
/* harmony import */ var _report_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);
/* harmony import */ var _text_counts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4169);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9962);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7920);
/* harmony import */ var _worst_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1278);






/** GitHub shows ten annotations of a type a step; the rest would be in the log only. */
const MOST = 10;
/** GitHub cuts a message here, in characters. */
const MESSAGE_LIMIT = 4096;
/** Findings as GitHub's workflow commands, which become annotations at their lines. */
function renderGithub(report) {
    return githubBeside(report, 0);
}
/** The same, where the step has so many warnings beside the findings: GitHub counts those too. */
function githubBeside(report, warnings) {
    const most = (severity) => severity === 'warning' ? Math.max(1, MOST - warnings) : MOST;
    return _estate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g.map((severity) => ofSeverity(report, severity, most(severity))).join('');
}
function ofSeverity(report, severity, most) {
    const all = report.findings.filter((finding) => finding.severity === severity);
    const findings = (0,_worst_first_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .m)(all.filter((finding) => !(0,_report_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .saysRest */ .R5)(finding)), report);
    const more = all.find(_report_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .saysRest */ .R5);
    const count = more === undefined ? findings.length : report.counts[`${severity}s`];
    const shown = count > most ? findings.slice(0, most - 1) : findings;
    const commands = shown.map((one) => command(one, one.rule, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(one)));
    const rest = count - shown.length;
    const first = findings[shown.length] ?? more;
    if (rest > 0 && first !== undefined) {
        const message = `${(0,_text_counts_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(rest)} more ${severity}s, the next one here: GitHub shows ten of a kind. The job summary and the report list ${more === undefined ? 'them all' : 'more'}.`;
        commands.push(command(first, `${(0,_text_counts_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(rest)} more`, message));
    }
    return commands.map((line) => `${line}\n`).join('');
}
function command({ location, severity }, title, message) {
    const { file, line, column, endLine, endColumn } = location;
    const sameLine = endLine === line;
    const properties = {
        file,
        line,
        ...(sameLine
            ? {
                endLine: line,
                col: column,
                endColumn: Math.max(column, endColumn),
            }
            : {}),
        title,
    };
    const list = Object.entries(properties).map(([key, value]) => `${key}=${property((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__.visible)(String(value)))}`);
    return `::${severity} ${list.join(',')}::${data((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_5__.visible)(message).slice(0, MESSAGE_LIMIT))}`;
}
/** What follows the second `::`; see GitHub's page on workflow commands. */
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 1278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _estate_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3703);
/* harmony import */ var _report_weight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5826);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7100);



/** Models whose agreements split the most layers, so that reading them is the most urgent. */
const carefulModels = ['paas', 'hybrid'];
/**
 * Findings in the order of their urgency, for outputs with room for a few: errors first, new before old, critical
 * services first, PaaS and hybrid before other models where it is about an agreement; then the order of the text.
 * `most` is how many to give.
 */
function worstFirst(findings, report, most = Number.POSITIVE_INFINITY) {
    const services = new Map();
    for (const manifest of report.manifests) {
        for (const { id, part, criticality, model } of manifest.services) {
            const about = {
                weight: (0,_report_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOf */ .m)(criticality),
                careful: part !== undefined || carefulModels.includes(model),
            };
            services.set(JSON.stringify([manifest.file, id, part ?? null]), about);
            if (part !== undefined)
                services.set(JSON.stringify([manifest.file, id, null]), about);
        }
    }
    const order = new Map(_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map((rule, position) => [rule.id, { rule, position }]));
    // One number holds a finding's urgency and its place in the list: a million of them sort in a second, in 8 MB.
    const keys = new Float64Array(findings.length);
    findings.forEach((finding, position) => {
        const { service, part } = finding.subject;
        const about = service === null
            ? undefined
            : services.get(JSON.stringify([finding.location.file, service, part]));
        const { rule, position: place } = order.get(finding.rule);
        const agreement = rule.category === 'agreement';
        const urgency = [
            _estate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g.indexOf(finding.severity),
            finding.introduced === false ? 1 : 0,
            agreement && about?.careful !== true ? 1 : 0,
            HEAVIEST - (about?.weight ?? 2),
            place,
        ];
        keys[position] =
            urgency.reduce((sum, part) => sum * PER_PART + part, 0) * MOST_FINDINGS + position;
    });
    return [...keys.sort().subarray(0, most)].map((key) => findings[key % MOST_FINDINGS]);
}
/** The weight of a critical service. */
const HEAVIEST = 4;
/** More than any part of an urgency comes to: there are not so many rules. */
const PER_PART = 64;
/** More findings than any memory holds. */
const MOST_FINDINGS = 2 ** 22;


/***/ })

};
;