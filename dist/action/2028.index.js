export const id = 2028;
export const ids = [2028];
export const modules = {

/***/ 2028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./build/src/text/ledger-lines.js
var ledger_lines = __webpack_require__(6578);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/text/path-text.js
var path_text = __webpack_require__(5976);
// EXTERNAL MODULE: ./build/src/render/text/chunks.js
var chunks = __webpack_require__(5924);
// EXTERNAL MODULE: ./build/src/render/text/fingerprint.js
var fingerprint = __webpack_require__(8300);
// EXTERNAL MODULE: ./build/src/render/text/json-text.js
var json_text = __webpack_require__(790);
// EXTERNAL MODULE: ./build/src/render/text/plain.js
var plain = __webpack_require__(7920);
// EXTERNAL MODULE: ./build/src/render/worst-first.js
var worst_first = __webpack_require__(1278);
// EXTERNAL MODULE: ./build/src/rules/engine/run-rules.js + 2 modules
var run_rules = __webpack_require__(4724);
// EXTERNAL MODULE: ./build/src/rules/index.js + 45 modules
var rules = __webpack_require__(1927);
;// CONCATENATED MODULE: ./build/src/render/formats/sarif-rules.js


const levels = { error: 'error', warning: 'warning', notice: 'note' };
/** GitHub's severity for a rule that isn't about a vulnerability. */
const problems = { error: 'error', warning: 'warning', note: 'recommendation' };
/** SARIF's word for a severity. */
function sarifLevel(severity) {
    return levels[severity];
}
/** Every rule. */
function sarifRules() {
    return rules/* rules */.a.map(descriptor);
}
function descriptor(rule) {
    const { id, summary, severity, securitySeverity } = rule;
    const level = severity === 'off' ? 'note' : sarifLevel(severity);
    const page = (0,run_rules/* pageOf */.ZZ)(id);
    const tags = ['cloud', 'ownership', 'shared-responsibility'];
    return {
        id,
        ...named(id),
        shortDescription: { text: summary },
        fullDescription: { text: summary },
        help: {
            text: `${summary} See ${page}`,
            markdown: `${summary}\n\n[The rule's page](${page})`,
        },
        helpUri: page,
        defaultConfiguration: { enabled: severity !== 'off', level },
        properties: {
            // GitHub shows the score only of rules that are tagged so.
            tags: securitySeverity === null ? tags : ['security', ...tags],
            precision: 'very-high',
            'problem.severity': problems[level],
            ...(securitySeverity === null ? {} : { 'security-severity': securitySeverity }),
        },
    };
}
/** A readable name; none where it would be the id again, which SARIF forbids. */
function named(id) {
    const name = id.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
    return id.includes('-') ? { name } : {};
}

;// CONCATENATED MODULE: ./build/src/render/formats/sarif.js









/** GitHub takes no more results than this from a file. Source: GitHub's page "SARIF support for code scanning". */
const MOST = 25_000;
/** How the baseline state is called; absent where nothing was compared. */
const baselines = new Map([
    [true, 'new'],
    [false, 'unchanged'],
]);
/** Where addresses of files are relative to: the top of the repository, wherever that is. */
const ROOT = '%SRCROOT%';
/**
 * The findings as SARIF 2.1.0, within the limits of GitHub's code scanning. Of more than 25,000 findings the most
 * urgent are kept, and the invocation says how many are left out. Columns count UTF-16 code units.
 */
function renderSarif(report) {
    return (0,chunks/* inChunks */.m)(pieces(report));
}
function* pieces(report) {
    const kept = mostUrgent(report);
    const dropped = report.findings.length - kept.length;
    const rules = sarifRules();
    const ruleAt = new Map(rules.map((rule, at) => [rule.id, at]));
    yield '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n  "runs": [{\n';
    yield* driver(report, rules);
    yield member('columnKind', 'utf16CodeUnits');
    yield member('originalUriBaseIds', {
        [ROOT]: { description: { text: 'The top of the repository.' } },
    });
    yield member('invocations', [invocation(dropped, report)]);
    yield member('properties', about(report));
    yield '    "results": [';
    yield* (0,json_text/* jsonRows */.GN)(results(kept, ruleAt), '      ');
    yield kept.length > 0 ? '\n    ]\n  }]\n}\n' : ']\n  }]\n}\n';
}
function member(key, value) {
    return `    ${(0,json_text/* jsonText */.s$)(key)}: ${(0,json_text/* jsonText */.s$)(value)},\n`;
}
function* driver(report, rules) {
    const head = {
        name: 'Cloud Estate Check',
        semanticVersion: report.tool.version,
        informationUri: 'https://github.com/cloud-estate/cloud-estate-check',
    };
    yield `    "tool": {"driver": ${(0,json_text/* jsonText */.s$)(head).slice(0, -1)},"rules": [`;
    yield* (0,json_text/* jsonRows */.GN)(rules, '      ');
    yield '\n    ]}},\n';
}
function mostUrgent(report) {
    const { findings } = report;
    const marks = (0,fingerprint/* fingerprints */.W)(findings);
    const numbered = findings.map((finding, at) => ({ finding, fingerprint: marks[at] }));
    if (numbered.length <= MOST)
        return numbered;
    const kept = new Set((0,worst_first.worstFirst)(findings, report, MOST));
    return numbered.filter(({ finding }) => kept.has(finding));
}
/** What the results don't show: findings beyond the limit, and files that weren't read. */
function invocation(dropped, { files }) {
    const texts = (0,ledger_lines/* notReadLines */.ZC)(files).map(plain/* visible */.RK);
    if (dropped > 0) {
        texts.push(`${dropped} findings are omitted: GitHub accepts ${MOST} from a file. The JSON report has them all.`);
    }
    if (texts.length === 0)
        return { executionSuccessful: true };
    const toolExecutionNotifications = texts.map((text) => ({ level: 'warning', message: { text } }));
    return { executionSuccessful: true, toolExecutionNotifications };
}
function about(report) {
    const { estate, framework, today, verdict, gate, counts } = report;
    return { estate, framework, today, verdict, gate, counts };
}
function* results(kept, ruleAt) {
    for (const { finding, fingerprint } of kept) {
        yield result(finding, fingerprint, ruleAt.get(finding.rule) ?? -1);
    }
}
/**
 * One finding. GitHub matches alerts of a rule in a file by `primaryLocationLineHash` alone. Several duties of an
 * entry are at one line, so a hash of the line's text would make one alert of them; ours is of the duty.
 */
function result(finding, fingerprint, ruleIndex) {
    const { subject, path, introduced, title, reason, remedy, cause, edits } = finding;
    const baseline = baselines.get(introduced);
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: sarifLevel(finding.severity),
        message: { text: sarif_message(finding) },
        locations: [sarif_location(finding)],
        partialFingerprints: {
            'cloudEstateFinding/v1': fingerprint,
            primaryLocationLineHash: `${fingerprint}:1`,
        },
        ...(baseline === undefined ? {} : { baselineState: baseline }),
        properties: { ...subject, path, title, reason, remedy, cause, edits },
    };
}
/** Text in which `](` can't become a link: viewers read `[text](address)` as one even in plain text. */
function sarif_message(finding) {
    return (0,plain/* visible */.RK)((0,message/* messageOf */.b)(finding)).replaceAll('](', '] (') || finding.rule;
}
function sarif_location(finding) {
    const { path } = finding;
    const { file, line, column, endLine, endColumn } = finding.location;
    const name = (0,path_text/* pathText */.L)(path);
    return {
        physicalLocation: {
            artifactLocation: { uri: artifactUri(file), uriBaseId: ROOT },
            region: { startLine: line, startColumn: column, endLine, endColumn },
        },
        ...(name === '' ? {} : { logicalLocations: [{ fullyQualifiedName: name, kind: 'member' }] }),
    };
}
/** A path as a relative reference: GitHub refuses an absolute one, and one whose first segment reads as a scheme. */
function artifactUri(file) {
    const relative = file.replace(/^(?:\.?\/)+/, '');
    return relative
        .split('/')
        .map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')))
        .join('/');
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
