"use strict";
exports.id = 1286;
exports.ids = [1286];
exports.modules = {

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

/***/ 8068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ restText),
/* harmony export */   k: () => (/* binding */ groupFindings)
/* harmony export */ });
/* harmony import */ var _text_counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4169);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(988);
/* harmony import */ var _duty_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9051);



/** Groups findings, in the order in which the first of each comes. */
function groupFindings(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = keyOf(finding);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()];
}
function keyOf(finding) {
    const { rule, severity, introduced, cause, location, subject } = finding;
    const about = (0,_duty_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .saysUnowned */ .P)(finding) && subject.service !== null ? ['service', subject.service] : [rule, cause];
    return JSON.stringify([severity, introduced, location.file, ...about]);
}
/** What the rest of a group is, in a sentence: where else the same mistake is, or which other duties of its service are unowned. */
function restText(group) {
    const [first, ...rest] = group;
    if (rest.length === 0)
        return '';
    if ((0,_duty_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .saysUnowned */ .P)(first) && first.subject.service !== null) {
        const titles = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .abridged */ .$y)([...new Set(rest.map(({ title }) => title))]);
        return `${(0,_text_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(rest.length)} more of this service: ${titles.join('; ')}.`;
    }
    const lines = (0,_text_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .abridged */ .$y)([...new Set(rest.map(({ location }) => `${location.line}`))]);
    const word = lines.length === 1 ? 'line' : 'lines';
    return `The same at ${(0,_text_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(rest.length, 'other place')}: ${word} ${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(lines)}.`;
}


/***/ }),

/***/ 1286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubBeside: () => (/* binding */ githubBeside),
/* harmony export */   renderGithub: () => (/* binding */ renderGithub)
/* harmony export */ });
/* harmony import */ var _estate_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3703);
/* harmony import */ var _report_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);
/* harmony import */ var _text_counts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4169);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9962);
/* harmony import */ var _finding_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8068);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7920);
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
    // Where not all fit, each is for another service or mistake: ten of the same two would hide the others.
    const groups = count > most ? (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .groupFindings */ .k)(findings) : findings.map((one) => [one]);
    const isCut = groups.length > most || (more !== undefined && groups.length === most);
    const shown = isCut ? groups.slice(0, most - 1) : groups;
    const commands = shown.map((group) => {
        const rest = (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .restText */ .E)(group);
        return command(group[0], group[0].rule, [(0,_text_message_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(group[0]), rest].join(' ').trimEnd());
    });
    const rest = count - shown.reduce((sum, group) => sum + group.length, 0);
    const first = groups[shown.length]?.[0] ?? more;
    if (rest > 0 && first !== undefined) {
        const message = `${(0,_text_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .z)(rest)} more ${severity}s, the next one here: GitHub shows ten of a kind. The job summary and the report list ${more === undefined ? 'them all' : 'more'}.`;
        commands.push(command(first, `${(0,_text_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .z)(rest)} more`, message));
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
    const list = Object.entries(properties).map(([key, value]) => `${key}=${property((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_6__.visible)(String(value)))}`);
    return `::${severity} ${list.join(',')}::${data((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_6__.visible)(message).slice(0, MESSAGE_LIMIT))}`;
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
/* harmony export */   L: () => (/* binding */ agreementEntries),
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _estate_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3703);
/* harmony import */ var _report_weight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5826);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1927);



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
        for (const service of manifest.services) {
            const { id, part, criticality } = service;
            const about = { weight: (0,_report_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOf */ .m)(criticality), careful: isCareful(service) };
            services.set(JSON.stringify([manifest.file, id, part ?? null]), about);
            if (part !== undefined)
                services.set(JSON.stringify([manifest.file, id, null]), about);
        }
    }
    const entriesOf = agreementEntries(report);
    const ofFinding = (finding) => {
        const { service, part } = finding.subject;
        if (service !== null)
            return services.get(JSON.stringify([finding.location.file, service, part]));
        const entries = entriesOf(finding);
        if (entries.length === 0)
            return undefined;
        return {
            weight: entries.reduce((most, one) => Math.max(most, (0,_report_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOf */ .m)(one.criticality)), 0),
            careful: entries.some(isCareful),
        };
    };
    const order = new Map(_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map((rule, position) => [rule.id, { rule, position }]));
    // One number holds a finding's urgency and its place in the list: a million of them sort in a second, in 8 MB.
    const keys = new Float64Array(findings.length);
    findings.forEach((finding, position) => {
        const about = ofFinding(finding);
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
function isCareful({ part, model }) {
    return part !== undefined || carefulModels.includes(model);
}
/** Looks up the entries that a finding about the agreement with a provider is about; none for any other finding. */
function agreementEntries({ manifests, }) {
    let index;
    return ({ rule, path, location, subject }) => {
        const [top, provider] = path;
        if (top !== 'agreements' || typeof provider !== 'string' || subject.service !== null)
            return [];
        index ??= byProvider(manifests);
        return concerned(rule, index.get(providerAt(location.file, provider)) ?? []);
    };
}
/** Those of a provider's entries that a finding is about. An entry's own agreement replaces the provider's. */
function concerned(rule, ofProvider) {
    const entries = ofProvider.filter(({ agreement }) => agreement?.from !== 'entry');
    const declared = entries.filter(({ agreement }) => agreement?.from === 'provider');
    if (rule !== 'missing-agreement' && rule !== 'unread-agreement')
        return declared;
    const relying = (declared.length > 0 ? declared : entries).filter(({ model, lifecycle }) => lifecycle !== 'retired' && model !== null && model !== 'on-premises');
    const isMissing = rule === 'missing-agreement';
    const found = relying.filter(({ agreement }) => ((agreement?.url ?? null) === null) === isMissing);
    // An address that nobody can open is missing too, even if the catalogue has one for the product.
    return found.length > 0 ? found : relying;
}
function byProvider(manifests) {
    const index = new Map();
    for (const { file, services } of manifests) {
        for (const service of services) {
            if (service.provider === null)
                continue;
            const at = providerAt(file, service.provider);
            const same = index.get(at);
            if (same === undefined)
                index.set(at, [service]);
            else
                same.push(service);
        }
    }
    return index;
}
function providerAt(file, provider) {
    return JSON.stringify([file, provider.trim().toLowerCase()]);
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