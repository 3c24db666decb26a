"use strict";
exports.id = 6213;
exports.ids = [6213];
exports.modules = {

/***/ 3660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changesOf)
/* harmony export */ });
/** The changes of one kind, in their order. */
function changesOf({ changes }, kind) {
    return changes.filter((one) => one.kind === kind);
}


/***/ }),

/***/ 9051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ saysUnowned),
/* harmony export */   V: () => (/* binding */ dutyFindings)
/* harmony export */ });
/* harmony import */ var _estate_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3703);
/* harmony import */ var _estate_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(323);


const unownedRules = [
    'unowned-duty',
    'expired-waiver',
    'placeholder-owner',
    'provider-as-owner',
    'unrecognised-owner',
];
/** Whether a finding says that nobody owns a duty, whatever the reason. */
function saysUnowned({ rule }) {
    return unownedRules.includes(rule);
}
/**
 * Pairs the unowned duties of a report with its findings: by the duty that a finding names, and where none does by
 * the nearest place that the duty looks to, because one bad owner that several entries inherit is one finding.
 */
function dutyFindings(report) {
    const { byDuty, byPath } = sorted(report.findings);
    const of = ({ file }, service, { layer }) => {
        const named = byDuty.get(key(file, service.id, service.part ?? null, layer));
        if (named !== undefined)
            return bySeverity(named);
        for (const paths of placesFor(service.id, service.part ?? null, layer)) {
            const found = paths.flatMap((path) => byPath.get(key(file, (0,_estate_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(path))) ?? []);
            if (found.length > 0)
                return bySeverity(found);
        }
        return [];
    };
    const reported = new Set();
    for (const manifest of report.manifests) {
        for (const service of manifest.services) {
            for (const layer of service.layers) {
                if (layer.status !== 'unowned')
                    continue;
                for (const finding of of(manifest, service, layer))
                    reported.add(finding);
            }
        }
    }
    return { of, has: (finding) => reported.has(finding) };
}
/** Findings by the duty that they name, and by the place that a duty may look to. */
function sorted(findings) {
    const byDuty = new Map();
    const byPath = new Map();
    for (const finding of findings) {
        const { subject, path, location } = finding;
        const { service, part, layer } = subject;
        const { file } = location;
        const place = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
        const at = key(file, (0,_estate_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(place));
        if (layer === null) {
            // One owner for all duties, at its level.
            if (place.at(-1) === 'owners' || place.at(-1) === '*')
                add(byPath, at, finding);
            continue;
        }
        if (service !== null)
            add(byDuty, key(file, service, part, layer), finding);
        if (place.at(-1) !== 'owners')
            add(byPath, at, finding);
    }
    return { byDuty, byPath };
}
/** Where the owner of a duty, or its party, may be named for more than that duty, the nearest first. */
function placesFor(service, part, layer) {
    const above = (0,_estate_path_js__WEBPACK_IMPORTED_MODULE_0__/* .entryPath */ .s3)(service, null);
    const forAll = (path) => [[...path, '*'], path];
    return [
        ...(part === null ? [] : [forAll([...(0,_estate_path_js__WEBPACK_IMPORTED_MODULE_0__/* .entryPath */ .s3)(service, part), 'owners'])]),
        [
            [...above, 'responsibilities', layer],
            [...above, 'owners', layer],
            ...forAll([...above, 'owners']),
        ],
        [['owners', layer], ...forAll(['owners'])],
    ];
}
function key(...parts) {
    return JSON.stringify(parts);
}
function add(map, at, finding) {
    const list = map.get(at);
    if (list === undefined)
        map.set(at, [finding]);
    else
        list.push(finding);
}
function bySeverity(findings) {
    if (findings.length < 2)
        return findings;
    return [...findings].sort((a, b) => _estate_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.indexOf(a.severity) - _estate_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.indexOf(b.severity));
}


/***/ }),

/***/ 6213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _estate_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3660);
/* harmony import */ var _estate_framework_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8214);
/* harmony import */ var _report_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5796);
/* harmony import */ var _text_ledger_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9962);
/* harmony import */ var _text_path_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5976);
/* harmony import */ var _duty_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9051);
/* harmony import */ var _text_chunks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5924);
/* harmony import */ var _text_markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1402);









/**
 * The report as JUnit XML: a suite for each service or part with a test case for each of its duties (owned passes,
 * waived is skipped, unowned fails), then a suite for each file with the findings that are about no unowned duty. Of
 * those an error fails, and so does whatever fails the gate; the others are skipped, so that no reader loses them.
 * A last suite lists the files that look like manifests and weren't read, as skipped.
 */
function renderJunit(report) {
    return (0,_text_chunks_js__WEBPACK_IMPORTED_MODULE_3__/* .inChunks */ .m)(pieces(report));
}
function* pieces(report) {
    const reported = (0,_duty_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .dutyFindings */ .V)(report);
    const total = { tests: 0, failures: 0, skipped: 0 };
    for (const suite of suites(report, reported)) {
        const one = count(suite.cases);
        total.tests += one.tests;
        total.failures += one.failures;
        total.skipped += one.skipped;
    }
    const name = report.estate === '' ? 'Cloud estate' : report.estate;
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `<testsuites ${attributes({ name, ...total, errors: 0, time: 0 })}>\n`;
    for (const suite of suites(report, reported))
        yield suiteXml(suite);
    yield '</testsuites>\n';
}
function* suites(report, reported) {
    const reasons = new Map();
    const waivers = report.delta === null ? [] : (0,_estate_change_js__WEBPACK_IMPORTED_MODULE_5__/* .changesOf */ .f)(report.delta, 'waiver');
    for (const { file, subject, after } of waivers) {
        if (after !== null)
            reasons.set(dutyKey(file, subject), after.reason);
    }
    for (const manifest of report.manifests) {
        for (const service of manifest.services) {
            const cases = service.layers
                .filter(({ party }) => (0,_estate_framework_js__WEBPACK_IMPORTED_MODULE_0__/* .isDuty */ .zp)(party))
                .map((layer) => dutyCase(manifest, service, layer, reported, reasons));
            if (cases.length > 0)
                yield { name: suiteName(manifest, service), cases };
        }
    }
    yield* otherSuites(report, reported);
    yield* notReadSuite(report);
}
function suiteName(manifest, service) {
    const part = service.part === undefined ? '' : `.${service.part}`;
    return `${manifest.file}:${service.id}${part}`;
}
function dutyKey(file, { service, part, layer }) {
    return JSON.stringify([file, service, part, layer]);
}
function dutyCase(manifest, service, layer, reported, reasons) {
    const { line } = layer.location ?? service.location;
    const one = { name: layer.layer, file: manifest.file, line, type: '', findings: [] };
    if (layer.status === 'owned')
        return { ...one, outcome: 'passed', message: '' };
    if (layer.status === 'waived') {
        const { id, part = null } = service;
        const duty = { service: id, part, layer: layer.layer };
        const reason = reasons.get(dutyKey(manifest.file, duty));
        return { ...one, outcome: 'skipped', message: reason ?? 'waived' };
    }
    const findings = reported.of(manifest, service, layer);
    const [worst] = findings;
    const message = worst === undefined ? `No owner for ${layer.layer}.` : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(worst);
    const type = worst?.rule ?? 'unowned-duty';
    return { ...one, outcome: 'failed', message, type, findings };
}
function* otherSuites(report, reported) {
    const failed = new Set((0,_report_order_js__WEBPACK_IMPORTED_MODULE_7__/* .failing */ .Jr)(report.findings, report.gate));
    const byFile = new Map();
    for (const finding of report.findings) {
        if (reported.has(finding))
            continue;
        const { location, rule, path, severity } = finding;
        const { file, line } = location;
        const cases = byFile.get(file) ?? [];
        byFile.set(file, cases);
        cases.push({
            name: path.length === 0 ? rule : `${rule} ${(0,_text_path_text_js__WEBPACK_IMPORTED_MODULE_8__/* .pathText */ .L)(path)}`,
            file,
            line,
            outcome: severity === 'error' || failed.has(finding) ? 'failed' : 'skipped',
            message: (0,_text_message_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(finding),
            type: rule,
            findings: [finding],
        });
    }
    for (const [name, cases] of byFile)
        yield { name, cases };
}
/** The files that look like manifests and weren't read, so that no reader takes them for passed. */
function* notReadSuite({ files }) {
    const cases = files.flatMap((file) => {
        const because = (0,_text_ledger_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .notReadBecause */ .qt)(file);
        if (because === null)
            return [];
        const { path } = file;
        const message = `Not read: ${because}.`;
        return [
            { name: path, file: path, line: 1, outcome: 'skipped', message, type: '', findings: [] },
        ];
    });
    if (cases.length > 0)
        yield { name: 'Not read', cases };
}
function count(cases) {
    let failures = 0;
    let skipped = 0;
    for (const { outcome } of cases) {
        if (outcome === 'failed')
            failures++;
        else if (outcome === 'skipped')
            skipped++;
    }
    return { tests: cases.length, failures, skipped };
}
function suiteXml(suite) {
    const { name, cases } = suite;
    const head = attributes({ name, ...count(cases), errors: 0, time: 0 });
    return `  <testsuite ${head}>\n${cases.map((one) => caseXml(name, one)).join('')}  </testsuite>\n`;
}
function caseXml(classname, one) {
    const { name, file, line, outcome, message, type } = one;
    const head = `    <testcase ${attributes({ name, classname, file, line, time: 0 })}`;
    if (outcome === 'passed')
        return `${head}/>\n`;
    if (outcome === 'skipped') {
        return `${head}>\n      <skipped ${attributes({ message })}/>\n    </testcase>\n`;
    }
    const body = one.findings.map(details).join('\n');
    return `${head}>\n      <failure ${attributes({ message, type })}>${body}</failure>\n    </testcase>\n`;
}
function details(finding) {
    const { location, severity, rule, docs } = finding;
    const { file, line, column } = location;
    return [`${file}:${line}:${column} ${severity} ${rule}`, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(finding), docs]
        .map(_text_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkup */ .M)
        .join('\n');
}
function attributes(values) {
    return Object.entries(values)
        .map(([key, value]) => `${key}="${(0,_text_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkup */ .M)(String(value))}"`)
        .join(' ');
}


/***/ }),

/***/ 1402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ escapeMarkup)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7920);

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
// Half a surrogate pair, and the two code points that XML 1.0 forbids besides control characters.
const NO_CHARACTER = /[\p{Surrogate}\ufffe\uffff]/gu;
/**
 * Turns any text into plain text for HTML and XML, in an element or a quoted attribute: no tags, no other entities, no
 * line breaks, no invisible characters, nothing that XML 1.0 forbids, and no command to a runner that logs the page.
 */
function escapeMarkup(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__.visible)(text)
        .replace(NO_CHARACTER, '\ufffd')
        .replace(/[&<>"']/g, (char) => entities[char])
        .replaceAll('::', '&#58;&#58;')
        .replaceAll('##[', '#&#35;[');
}


/***/ })

};
;