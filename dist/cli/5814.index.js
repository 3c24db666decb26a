"use strict";
exports.id = 5814;
exports.ids = [5814];
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

/***/ 5814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownWithin: () => (/* binding */ markdownWithin),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/src/estate/change.js
var estate_change = __webpack_require__(3660);
// EXTERNAL MODULE: ./build/src/report/listing.js
var listing = __webpack_require__(8084);
// EXTERNAL MODULE: ./build/src/report/note-text.js
var note_text = __webpack_require__(5020);
// EXTERNAL MODULE: ./build/src/text/counts.js
var text_counts = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/src/text/ledger-lines.js
var ledger_lines = __webpack_require__(6578);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/render/text/markdown-text.js
var markdown_text = __webpack_require__(2247);
;// CONCATENATED MODULE: ./build/src/render/comment/cell-lists.js


const MOST_IDS = 24;
const MOST_OWNERS = 6;
/** Lists texts up to a limit, then only how many more there are. */
function joinedUpTo(most, texts, separator = ', ') {
    if (texts.length <= most + 1)
        return texts.join(separator);
    const rest = (0,text_counts/* plural */.L)(texts.length - most, 'more', 'more');
    return `${texts.slice(0, most).join(separator)}${separator}and ${rest}`;
}
/** Ids of layers or services. */
function idList(ids) {
    return joinedUpTo(MOST_IDS, ids.map((id) => (0,markdown_text/* code */.aY)(id)));
}
/**
 * Owners of a duty, the accountable one first; a dash where there is none. `behind` says who is behind a declared one.
 */
function ownerList(owners, behind) {
    const list = joinedUpTo(MOST_OWNERS, owners.map((owner) => {
        const is = behind(owner);
        return is === null ? (0,markdown_text/* code */.aY)(owner) : `${(0,markdown_text/* code */.aY)(owner)} (${(0,markdown_text/* code */.aY)(is)})`;
    }));
    return list || '–';
}
/** Items by a key, in the order in which the keys first appear. */
function groupedBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group === undefined)
            groups.set(key(item), [item]);
        else
            group.push(item);
    }
    return groups;
}

// EXTERNAL MODULE: ./build/src/render/text/resolution-text.js
var resolution_text = __webpack_require__(2770);
;// CONCATENATED MODULE: ./build/src/render/comment/page.js



/** Names of services in one row; the report has them all. */
const MOST_NAMES = 12;
/** What the sections of a page have in common, by its setting. */
function pageOf({ manifests, where, level, blobUrl = null, behind = [], names = MOST_NAMES, }) {
    const inFile = (file) => (manifests > 1 ? `<br>in ${(0,markdown_text/* code */.aY)(file)}` : '');
    const people = new Map(behind.map(({ file, owner, is }) => [JSON.stringify([file, owner]), is]));
    const linked = (text, file, line) => blobUrl === null || line === null ? text : `[${text}](${blobUrl}/${pathInUrl(file)}#L${line})`;
    return {
        heading: (title) => `\n${level} ${title}\n`,
        linked,
        inFile,
        names,
        owners: (file, owners) => ownerList(owners, (owner) => people.get(JSON.stringify([file, owner])) ?? null),
        nameOf: ({ file, service, part }, line = null) => {
            const name = (0,markdown_text/* code */.aY)(entryText({ file, service, part }));
            return `${linked(name, file, line)}${inFile(file)}`;
        },
        leftOut: (title, one, many) => (count) => `\n_${title}: ${(0,text_counts/* plural */.L)(count, one, many)} didn't fit here. ${where} has all of them._\n`,
    };
}
/** A path as an address has it, with nothing that could end a link. */
function pathInUrl(path) {
    return encodeURIComponent(path.replace(/\p{Surrogate}/gu, '\ufffd'))
        .replaceAll('%2F', '/')
        .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** The name of a service, or of a part with its service. */
function entryText({ service, part }) {
    return part === null ? service : `${service}.${part}`;
}
/** What makes two names the same. */
function entryKey({ file, service, part }) {
    return JSON.stringify([file, service, part]);
}
/** How many rows of a table are open. The rest is folded, and is cut first. */
const OPEN_ROWS = 12;
const WORTH_FOLDING = 3;
/** Below everything that is open, in the order of the unfolded parts. */
const FOLDED_IMPORTANCE = 4;
/** A section that folds its rows after the first dozen, because nobody reads past a long table. */
function foldedTable(section, columns, one, many) {
    const { rows } = section;
    if (rows.length < OPEN_ROWS + WORTH_FOLDING)
        return [section];
    const rest = rows.slice(OPEN_ROWS);
    const summary = `And ${(0,text_counts/* plural */.L)(rest.length, `more ${one}`, `more ${many}`)}`;
    return [
        { ...section, rows: rows.slice(0, OPEN_ROWS) },
        {
            head: `\n<details><summary>${summary}</summary>\n\n${columns}\n`,
            rows: rest,
            foot: '\n</details>\n',
            importance: FOLDED_IMPORTANCE + section.importance / 100,
            rest: section.rest,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/render/comment/causes.js




/** What is the same in so many services is one row, though each has a separate line. */
const MANY = 4;
/** Lines of several services that one line of a manifest causes. */
function byPlace(lines) {
    return split(groupedBy(lines, ({ entry, line, text }) => JSON.stringify([entry.file, line, text])), (group) => group[0].line !== null && servicesIn(group) > 1);
}
/** Lines that say the same of many services of a manifest. */
function byText(lines) {
    return split(groupedBy(lines, ({ entry, text, about }) => JSON.stringify([entry.file, text, about])), (group) => servicesIn(group) >= MANY);
}
/** Both, the first before the second. */
function byCause(lines) {
    const placed = byPlace(lines);
    const alike = byText(placed.rest);
    return { shared: [...placed.shared, ...alike.shared], rest: alike.rest };
}
function split(groups, isShared) {
    const shared = [];
    const rest = [];
    for (const group of groups.values()) {
        if (isShared(group))
            shared.push(group);
        else
            rest.push(...group);
    }
    return { shared, rest };
}
function servicesIn(lines) {
    return new Set(lines.map(({ entry }) => entryKey(entry))).size;
}
/** One row for lines that say the same: the line that caused it, or the services where each has its own. */
function sharedRow(group, page) {
    const [{ entry, line, text, about = '' }] = group;
    const { file } = entry;
    const lines = [...new Map(group.map((one) => [entryKey(one.entry), one])).values()];
    const isOneLine = line !== null && group.every((one) => one.line === line);
    const names = lines.map((one) => {
        const name = (0,markdown_text/* code */.aY)(entryText(one.entry));
        return isOneLine ? name : page.linked(name, file, one.line);
    });
    const listed = `${(0,text_counts/* plural */.L)(lines.length, 'service')}: ${joinedUpTo(page.names, names)}`;
    const where = isOneLine
        ? [page.linked((0,markdown_text/* code */.aY)(`${file}:${line}`), file, line), listed]
        : [`${listed}${page.inFile(file)}`, ...(about === '' ? [] : [about])];
    return (0,markdown_text/* tableRow */.jD)([where.join('<br>'), text]);
}
/** The row of one service. */
function lineRow({ entry, line, text, about = '' }, page) {
    const name = page.nameOf(entry, line);
    return (0,markdown_text/* tableRow */.jD)([about === '' ? name : `${name}<br>${about}`, text]);
}

;// CONCATENATED MODULE: ./build/src/render/comment/owner-changes.js






/** More lines make a row that nobody reads; the report has them all. */
const MOST_LINES = 12;
/** One row for each owner of duties that are owned and were none before, or of a service that is new. */
function handedRows(delta, page) {
    const came = (0,estate_change/* changesOf */.f)(delta, 'owners').filter(({ before }) => before.length === 0);
    const byOwners = groupedBy(came, ({ file, after }) => JSON.stringify([file, after]));
    return [...byOwners.values()].map((group) => {
        const [{ file, after }] = group;
        const entries = groupedBy(group, ({ subject }) => entryKey({ file, ...subject }));
        const lines = [...entries.values()].map((some) => {
            const [{ subject, location }] = some;
            const text = idList(some.map(({ subject: { layer } }) => layer));
            return { entry: { file, ...subject }, line: location?.line ?? null, text };
        });
        const { shared, rest } = byText(lines);
        const texts = [
            ...shared.map((alike) => `${(0,text_counts/* plural */.L)(alike.length, 'service')}: ${alike[0].text}`),
            ...rest.map(({ entry, line, text }) => `${page.nameOf(entry, line)}: ${text}`),
        ];
        return (0,markdown_text/* tableRow */.jD)([
            `New for ${page.owners(file, after)}`,
            `${(0,text_counts/* plural */.L)(group.length, 'duty', 'duties')}<br>${joinedUpTo(MOST_LINES, texts, '<br>')}`,
        ]);
    });
}

// EXTERNAL MODULE: ./build/src/estate/finding.js
var finding = __webpack_require__(3703);
// EXTERNAL MODULE: ./build/src/estate/gate.js
var estate_gate = __webpack_require__(9891);
// EXTERNAL MODULE: ./build/src/report/order.js
var order = __webpack_require__(5796);
// EXTERNAL MODULE: ./build/src/text/lists.js
var lists = __webpack_require__(988);
;// CONCATENATED MODULE: ./build/src/render/comment/policy-effect.js






/**
 * What a setting of a changed policy will make of the findings of today, once it is merged: by the setting, those for which the gate
 * would fail then and doesn't now. A setting that an input of the run overrides has no effect, and a rule that was off
 * has no findings to count.
 */
function settingEffects(report) {
    const effects = new Map();
    const { delta, gate, findings } = report;
    if (delta === null)
        return effects;
    for (const { setting, before, after } of (0,estate_change/* changesOf */.f)(delta, 'policy')) {
        // The change's policy was tried on the estate, which says more than its settings one by one.
        if (delta.policyEffects !== null && setting !== 'gate.scope')
            continue;
        const willFail = () => {
            const failOn = estate_gate/* failOns */.F.find((one) => one === after);
            if (setting === 'gate.fail-on' && failOn !== undefined && before === gate.failOn)
                return (finding) => (0,order/* fails */.c6)(finding, { ...gate, failOn });
            const scope = estate_gate/* scopes */.W.find((one) => one === after);
            if (setting === 'gate.scope' && scope !== undefined && before === gate.scope)
                return (finding) => (0,order/* fails */.c6)(finding, { ...gate, scope });
            const severity = finding/* severities */.g.find((one) => one === after);
            if (severity === undefined || !setting.startsWith('rules.'))
                return null;
            return (finding) => setting === `rules.${finding.rule}` && (0,order/* fails */.c6)({ ...finding, severity }, gate);
        };
        const will = willFail();
        const counts = new Map();
        for (const finding of findings) {
            if (will === null || (0,order/* fails */.c6)(finding, gate) || !will(finding))
                continue;
            counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
        }
        if (counts.size === 0)
            continue;
        const texts = [...counts].map(([rule, count]) => (0,text_counts/* plural */.L)(count, `\`${rule}\``, `\`${rule}\``));
        effects.set(setting, `${texts.join(', ')} would fail the gate`);
    }
    return effects;
}
/** What the whole of a changed policy will make of the findings of today, in lines. */
function policyEffectLines({ policyEffects }) {
    if (policyEffects === null)
        return [
            "what the gate will fail for isn't known: what the policy of the change extends or names wasn't read",
        ];
    const named = (some) => (0,lists/* listed */.KE)(some.map(({ rule, count }) => `${(0,text_counts/* grouped */.z)(Math.abs(count))} \`${rule}\``));
    const more = (policyEffects ?? []).filter(({ count }) => count > 0);
    const fewer = (policyEffects ?? []).filter(({ count }) => count < 0);
    return [
        ...(more.length === 0 ? [] : [`the gate would also fail for ${named(more)}`]),
        ...(fewer.length === 0 ? [] : [`the gate would no longer fail for ${named(fewer)}`]),
    ];
}

;// CONCATENATED MODULE: ./build/src/render/comment/change-tables.js









/** Nobody reads a row with more lines; the report has them all. */
const change_tables_MOST_LINES = 16;
const COLUMNS = (0,markdown_text/* tableHead */.PP)(['Service', 'What changed']);
/** What had no owner before and has one now, or needs none. */
function resolvedSections(delta, page) {
    const title = 'Resolved';
    const lines = (0,estate_change/* changesOf */.f)(delta, 'duty-resolved').map((change) => ({
        ...lineAt(change, dutyResolution(change, page)),
        layer: change.subject.layer,
        how: howText(change, page),
    }));
    const placed = byPlace(lines);
    const ofEntries = [...groupedBy(placed.rest, ({ entry }) => entryKey(entry)).values()].map((group) => {
        const [first] = group;
        const texts = [...groupedBy(group, ({ how }) => how)].map(([how, some]) => `${idList(some.map(({ layer }) => layer))}: ${how}`);
        return { ...first, text: joinedUpTo(change_tables_MOST_LINES, texts, '<br>') };
    });
    const alike = byText(ofEntries);
    const rows = [
        ...[...placed.shared, ...alike.shared].map((group) => sharedRow(group, page)),
        ...alike.rest.map((line) => lineRow(line, page)),
        ...resolvedFindingRows(delta, page),
    ];
    const section = {
        head: `${page.heading(title)}\n${COLUMNS}\n`,
        rows,
        foot: '',
        importance: 7,
        rest: page.leftOut(title, 'row', 'rows'),
    };
    return foldedTable(section, COLUMNS, 'row', 'rows');
}
/** Findings that the change resolves, besides those about unowned duties. */
function resolvedFindingRows(delta, page) {
    const all = (0,estate_change/* changesOf */.f)(delta, 'finding-resolved').map(({ rule, title, count, ...placed }) => {
        const times = count === 1 ? '' : `, ${(0,text_counts/* plural */.L)(count, 'time')}`;
        return lineAt(placed, `${(0,markdown_text/* code */.aY)(rule)}: ${(0,markdown_text/* prose */.CS)(title)}${times}`);
    });
    const { shared, rest } = byCause(all.filter(({ entry }) => entry.service !== ''));
    const ofFiles = groupedBy(all.filter(({ entry }) => entry.service === ''), ({ entry }) => entry.file);
    return [
        ...shared.map((group) => sharedRow(group, page)),
        ...rest.map((line) => lineRow(line, page)),
        ...[...ofFiles].map(([file, lines]) => {
            const texts = [...new Set(lines.map(({ text }) => text))];
            return (0,markdown_text/* tableRow */.jD)([(0,markdown_text/* code */.aY)(file), joinedUpTo(change_tables_MOST_LINES, texts, '<br>')]);
        }),
    ];
}
function dutyResolution(change, page) {
    return `${(0,markdown_text/* code */.aY)(change.subject.layer)}: ${howText(change, page)}`;
}
function howText({ file, how }, page) {
    return (0,resolution_text/* resolutionText */.g)(how, { owners: (owners) => page.owners(file, owners), date: markdown_text/* code */.aY });
}
/** Changes to check that don't leave a duty unowned: one row for each cause, or each service. */
function checkSections(report, page) {
    const { delta } = report;
    if (delta === null)
        return [];
    const title = 'Please check';
    const rows = [
        ...policyRows(delta, settingEffects(report)),
        ...guardRows(delta),
        ...manifestRows(delta, page),
        ...handedRows(delta, page),
        ...entryRows(delta, page),
    ];
    const note = (0,estate_change/* changesOf */.f)(delta, 'policy').length + (0,estate_change/* changesOf */.f)(delta, 'framework-file').length === 0
        ? ''
        : '\nA change never loosens its own gate: changes of the policy and its framework apply after the merge.\n';
    const section = {
        head: `${page.heading(title)}${note}\n${COLUMNS}\n`,
        rows,
        foot: '',
        importance: 6,
        rest: page.leftOut(title, 'row', 'rows'),
    };
    return foldedTable(section, COLUMNS, 'row', 'rows');
}
function policyRows(delta, effects) {
    const settings = (0,estate_change/* changesOf */.f)(delta, 'policy').map(({ setting, before, after }) => {
        const effect = effects.get(setting);
        const text = `${(0,markdown_text/* code */.aY)(setting)}: ${arrow(setText(before), setText(after))}`;
        return (0,markdown_text/* tableRow */.jD)(['The policy', effect === undefined ? text : `${text}: ${effect}`]);
    });
    const files = (0,estate_change/* changesOf */.f)(delta, 'framework-file').map(({ file, change }) => (0,markdown_text/* tableRow */.jD)(['The framework', `${(0,markdown_text/* code */.aY)(file)}: ${change}`]));
    const effect = policyEffectLines(delta);
    const merged = effect.length === 0 ? [] : [(0,markdown_text/* tableRow */.jD)(['After the merge', effect.join('<br>')])];
    return [...settings, ...files, ...merged];
}
function setText(value) {
    return value === null ? 'not set' : (0,markdown_text/* code */.aY)(value);
}
/** Who has to review. */
function guardRows(delta) {
    const reviewers = (owners) => owners.length === 0 ? 'nobody' : idList(owners);
    return (0,estate_change/* changesOf */.f)(delta, 'guard').map(({ file, before, after }) => (0,markdown_text/* tableRow */.jD)([
        'CODEOWNERS',
        `${(0,markdown_text/* code */.aY)(file)} is reviewed by: ${arrow(reviewers(before), reviewers(after))}`,
    ]));
}
/** What a manifest says at its top: each team has a row, all else another. */
function manifestRows(delta, page) {
    const fields = (0,estate_change/* changesOf */.f)(delta, 'field').filter(({ subject }) => subject.service === null);
    const groups = groupedBy(fields, ({ file, path: [key, id = ''] }) => JSON.stringify([file, ...(declared.has(key) ? [key, id] : [])]));
    return [...groups.values()].map((group) => {
        const [{ file, location, path }] = group;
        const [key, id = ''] = path;
        const kind = declared.get(key);
        const lines = group.map((one) => fieldText(one, kind === undefined ? 0 : 2));
        const name = kind === undefined ? (0,markdown_text/* code */.aY)(file) : `${kind} ${(0,markdown_text/* code */.aY)(id)}`;
        const where = page.linked(name, file, location?.line ?? null);
        return (0,markdown_text/* tableRow */.jD)([
            kind === undefined ? where : `${where}${page.inFile(file)}`,
            joinedUpTo(change_tables_MOST_LINES, lines, '<br>'),
        ]);
    });
}
/** Maps at the top of a manifest whose keys are ids, and what one of them is called. */
const declared = new Map([
    ['teams', 'The team'],
    ['people', 'The person'],
    ['agreements', 'The agreement with'],
]);
/** Changes of services and parts: those of one cause in one row, then all of a service in one. */
function entryRows(delta, page) {
    const lines = delta.changes.flatMap((change) => lineOf(change, page) ?? []);
    const { shared, rest } = byCause(lines);
    const groups = groupedBy(rest, ({ entry }) => entryKey(entry));
    const former = new Map((0,estate_change/* changesOf */.f)(delta, 'service').flatMap((one) => one.change === 'renamed'
        ? [[entryKey({ file: one.file, service: one.subject.service, part: null }), one.previous]]
        : []));
    return [
        ...shared.map((group) => sharedRow(group, page)),
        ...[...groups].map(([key, group]) => {
            const [first] = group;
            const texts = group.map(({ text }) => text);
            const name = page.nameOf(first.entry, first.line);
            const previous = former.get(key);
            return (0,markdown_text/* tableRow */.jD)([
                previous === undefined ? name : `Renamed: ${arrow((0,markdown_text/* code */.aY)(previous), name)}`,
                joinedUpTo(change_tables_MOST_LINES, texts, '<br>'),
            ]);
        }),
        ...serviceRows(delta, new Set(groups.keys()), page),
    ];
}
/** A change as a line in the row of its service or part; `null` for what has a separate row or section. */
function lineOf(change, page) {
    switch (change.kind) {
        case 'duty-introduced':
        case 'duty-resolved':
        case 'finding-resolved':
        case 'service':
        case 'policy':
        case 'guard':
        case 'framework-file':
            return null;
        case 'split':
            return lineAt(change, splitText(change));
        case 'waiver':
            return lineAt(change, waiverText(change));
        case 'field':
            return change.subject.service === null ? null : lineAt(change, fieldText(change));
        case 'owners': {
            const { file, subject, before, after } = change;
            if (before.length === 0)
                return null;
            const owners = arrow(page.owners(file, before), page.owners(file, after));
            return lineAt(change, `owner of ${(0,markdown_text/* code */.aY)(subject.layer)}: ${owners}`);
        }
    }
}
function lineAt({ file, subject, location }, text) {
    const { service, part } = subject;
    const entry = { file, service: service ?? '', part };
    return { entry, line: location?.line ?? null, text };
}
/** Services that came, went or have another id; `shown` are those that have a row already, which says the id too. */
function serviceRows(delta, shown, page) {
    const services = (0,estate_change/* changesOf */.f)(delta, 'service');
    const isShown = ({ file, subject: { service } }) => shown.has(entryKey({ file, service, part: null }));
    const nameOf = ({ file, subject, location }) => page.linked((0,markdown_text/* code */.aY)(subject.service), file, location?.line ?? null);
    const row = (title, texts) => texts.length === 0 ? [] : [(0,markdown_text/* tableRow */.jD)([title, joinedUpTo(MOST_SERVICES, texts)])];
    const namesOf = (change) => services.flatMap((one) => (one.change === change ? nameOf(one) : []));
    const renamed = services.flatMap((one) => one.change === 'renamed' && !isShown(one) ? arrow((0,markdown_text/* code */.aY)(one.previous), nameOf(one)) : []);
    return [
        ...row('Renamed', renamed),
        ...row('Removed', namesOf('removed')),
        ...row('Added', namesOf('added')),
    ];
}
const MOST_SERVICES = 24;
/** A field by its keys from a depth on: ours are words, and what is from the manifest is code. */
function fieldText({ path, before, after }, from = 0) {
    const words = path
        .slice(from)
        .map((key) => (/^[a-z-]{1,24}$/.test(key) ? key.replaceAll('-', ' ') : (0,markdown_text/* code */.aY)(key)));
    return `${words.join(' ')}: ${arrow(orDash(before), orDash(after))}`;
}
function splitText({ subject, before, after, clause, reason }) {
    const by = clause === null ? '' : `, by the clause ${(0,markdown_text/* code */.aY)(clause)}`;
    const why = reason === null ? '' : `, because ${(0,markdown_text/* code */.aY)(reason)}`;
    return `split of ${(0,markdown_text/* code */.aY)(subject.layer)}: ${arrow(orDash(before), orDash(after))}${by}${why}`;
}
function waiverText({ subject, before, after }) {
    const waiver = `waiver for ${(0,markdown_text/* code */.aY)(subject.layer)}`;
    if (after === null)
        return `${waiver} removed${before === null ? '' : `, ${termsText(before)}`}`;
    if (before === null)
        return `${waiver} added, ${termsText(after)}`;
    const changed = (key) => before[key] === after[key] ? (0,markdown_text/* code */.aY)(after[key]) : arrow((0,markdown_text/* code */.aY)(before[key]), (0,markdown_text/* code */.aY)(after[key]));
    return `${waiver} changed, ${termsIn(changed('expires'), changed('approvedBy'), changed('reason'))}`;
}
function termsText({ expires, approvedBy, reason }) {
    return termsIn((0,markdown_text/* code */.aY)(expires), (0,markdown_text/* code */.aY)(approvedBy), (0,markdown_text/* code */.aY)(reason));
}
function termsIn(expires, approvedBy, reason) {
    return `until ${expires}, approved by ${approvedBy}: ${reason}`;
}
function arrow(before, after) {
    return `${before} → ${after}`;
}
function orDash(text) {
    return text === null ? '–' : (0,markdown_text/* code */.aY)(text);
}

// EXTERNAL MODULE: ./build/src/report/weight.js
var weight = __webpack_require__(5826);
// EXTERNAL MODULE: ./build/src/render/duty-findings.js
var duty_findings = __webpack_require__(9051);
// EXTERNAL MODULE: ./build/src/render/text/origins.js
var origins = __webpack_require__(3927);
;// CONCATENATED MODULE: ./build/src/render/comment/duty-tables.js









const duty_tables_COLUMNS = (0,markdown_text/* tableHead */.PP)(['Service', 'Unowned duties']);
/** Every duty without an owner: those of the most critical services first, else in the order of the manifests. */
function unownedDuties(report) {
    const introduced = report.delta === null ? [] : (0,estate_change/* changesOf */.f)(report.delta, 'duty-introduced');
    const fresh = new Set(introduced.map(({ file, subject }) => dutyKey(file, subject)));
    const duties = [];
    const findings = (0,duty_findings/* dutyFindings */.V)(report);
    for (const manifest of report.manifests) {
        const { file, services } = manifest;
        for (const entry of services) {
            const name = { file, service: entry.id, part: entry.part ?? null };
            for (const layer of entry.layers) {
                if (layer.status !== 'unowned')
                    continue;
                const isFresh = fresh.has(dutyKey(file, { ...name, layer: layer.layer }));
                const about = findings.of(manifest, entry, layer);
                // What the change brings is never shown with what was there before.
                const covered = about.filter(({ rule, introduced }) => rule !== 'unowned-duty' && (isFresh || !introduced));
                const ownerAt = keyToSet(about);
                duties.push({ ...name, entry, layer, fresh: isFresh, findings: covered, ownerAt });
            }
        }
    }
    return duties.sort((a, b) => (0,weight/* weightOf */.m)(b.entry.criticality) - (0,weight/* weightOf */.m)(a.entry.criticality));
}
/** The key of an owner that findings set: of a list, the key of all of it. */
function keyToSet(findings) {
    for (const { edits } of findings) {
        for (const { action, path } of edits) {
            const keys = path.filter((key) => typeof key === 'string');
            if (action === 'set' && keys.slice(-2).includes('owners'))
                return keys;
        }
    }
    return null;
}
function dutyKey(file, { service, part, layer }) {
    return JSON.stringify([file, service, part, layer]);
}
/** Duties without an owner, one row a service; where there are many services, most of them folded. */
function dutiesSections(title, duties, page, importance = 9) {
    const section = {
        head: `${page.heading(title)}\n${duty_tables_COLUMNS}\n`,
        rows: dutyRows(duties, page),
        foot: '',
        importance,
        rest: page.leftOut(title, 'row', 'rows'),
    };
    return foldedTable(section, duty_tables_COLUMNS, 'row', 'rows');
}
/** Duties that had no owner before the change either. */
function inheritedSection(duties, page) {
    const title = `Still unowned (${grouped(duties.length)})`;
    return {
        head: `\n<details><summary>${title}</summary>\n\n${duty_tables_COLUMNS}\n`,
        rows: dutyRows(duties, page),
        foot: '\n</details>\n',
        importance: 2,
        rest: page.leftOut('Still unowned', 'row', 'rows'),
    };
}
/**
 * One row for a line that leaves a duty of several services unowned, one for many services with the same duties, and one
 * for each other service.
 */
function dutyRows(duties, page) {
    const lines = duties.map((duty) => ({ ...duty_tables_lineOf([duty]), duty }));
    const placed = byPlace(lines);
    const entries = [...groupedBy(placed.rest, ({ entry }) => entryKey(entry)).values()].map((group) => duty_tables_lineOf(group.map(({ duty }) => duty)));
    // The most critical services come first, alone or in a row with others.
    const alike = byText(entries);
    const rows = new Map([
        ...alike.shared.map((group) => [group[0], sharedRow(group, page)]),
        ...alike.rest.map((one) => [one, lineRow(one, page)]),
    ]);
    return [
        ...placed.shared.map((group) => sharedRow(group, page)),
        ...entries.flatMap((one) => rows.get(one) ?? []),
    ];
}
/** Duties of one service or part as a line. */
function duty_tables_lineOf(duties) {
    const [first] = duties;
    const { model, criticality } = first.entry;
    const about = [
        ...(model === null ? [] : [model]),
        ...(criticality === null ? [] : [`criticality ${criticality}`]),
    ];
    const lists = [...groupedBy(duties, kindOf)].map(([kind, some]) => {
        const layers = idList(some.map(({ layer }) => layer.layer));
        return kind === '' ? layers : `${kind}: ${layers}`;
    });
    const [finding] = first.findings;
    const { line } = finding !== undefined && finding.location.file === first.file
        ? finding.location
        : (first.layer.location ?? first.entry.location);
    return { entry: first, line, text: lists.join('<br>'), about: about.join(', ') };
}
/** Remarks on a duty: the provider has a part in it, it doesn't come from the framework, or a rule says more about it. */
function kindOf({ layer: { party, origin }, findings }) {
    const shared = party === 'shared' ? 'shared with the provider' : '';
    const said = findings.map(({ rule, title, docs }) => `[${rule}](${docs}): ${(0,markdown_text/* prose */.CS)(title)}`);
    return [shared, origins/* originNames */.H[origin], ...said].filter((word) => word !== '').join(', ');
}

// EXTERNAL MODULE: ./build/src/estate/edit.js
var edit = __webpack_require__(9684);
// EXTERNAL MODULE: ./build/src/text/yaml-text.js
var yaml_text = __webpack_require__(112);
// EXTERNAL MODULE: ./build/src/render/text/plain.js
var plain = __webpack_require__(7920);
;// CONCATENATED MODULE: ./build/src/render/comment/fix-block.js







/** A longer block is folded. */
const OPEN_LINES = 16;
/** Nobody pastes a longer text from a comment. */
const LONGEST_PASTE = 4000;
/**
 * How to fix: what to paste where, folded where it is long or about what was there before. Without the text of a
 * manifest, the keys that lead to the lines come with them. Each block is a row, so that none is cut in its middle.
 */
function fixSection(plan, pastes, page) {
    const rows = [];
    let lines = 0;
    for (const [file, fixes] of groupedBy(plan.fixes, (fix) => fix.file)) {
        for (const { lead, text } of blocksOf(file, fixes, pastes.get(file), page)) {
            const shown = text.split('\n').map(plain.visible);
            lines += shown.length;
            const fence = '`'.repeat(Math.max(3, 1 + longestTicks(text)));
            rows.push(`\n${lead}\n\n${fence}yaml\n${shown.join('\n')}\n${fence}`);
        }
    }
    const folded = plan.isOld || lines > OPEN_LINES;
    const more = plan.isCut
        ? '\nMore is to be fixed than fits here; the findings of the run say what to add for each.\n'
        : '';
    return {
        head: folded ? '\n<details><summary>How to fix</summary>\n' : page.heading('How to fix'),
        rows,
        foot: `${more}\n${advice(plan)}\n${folded ? '\n</details>\n' : ''}`,
        importance: 5,
        rest: page.leftOut('How to fix', 'block of YAML', 'blocks of YAML'),
    };
}
function blocksOf(file, fixes, pastes, page) {
    if (pastes === undefined || !pastes.every(({ text }) => isShown(text))) {
        const text = withChoices(treeText(fixes), fixes);
        return isShown(text) ? [{ lead: `In ${(0,markdown_text/* code */.aY)(file, false)}, set:`, text }] : [];
    }
    return pastes.map(({ from, to, text }) => ({
        lead: placeText(file, from, to, page),
        text: withChoices(text, fixes),
    }));
}
/** The lines with what is open left empty, and beside it what it can be. */
function withChoices(text, fixes) {
    let shown = text;
    for (const { path, value, choice } of fixes) {
        if (choice === undefined)
            continue;
        const line = `${(0,yaml_text/* keyYaml */.Fd)(path.at(-1) ?? '')}: ${(0,yaml_text/* flowYaml */.uj)(value)}`;
        const at = shown.indexOf(line);
        const end = at + line.length;
        // Within a longer line a comment would hide the rest of it.
        if (at < 0 || !/^(?:\r?\n|$)/.test(shown.slice(end, end + 2)))
            continue;
        const open = `${line.replaceAll(': null,', ': ,').replace(': null }', ': }')} # ${choice}`;
        shown = shown.slice(0, at) + open + shown.slice(end);
    }
    return shown;
}
/** Whether a text can be shown to be copied: an HTML comment in it could forge the mark of a comment of ours. */
function isShown(text) {
    return text.length <= LONGEST_PASTE && !text.includes('<!--');
}
/** Where lines belong. */
function placeText(file, from, to, page) {
    const at = (line, text) => page.linked(text, file, line);
    const of = (0,markdown_text/* code */.aY)(file, false);
    if (from === to)
        return from === 1
            ? `At the top of ${of}, add:`
            : `In ${of}, after ${at(from - 1, `line ${(0,text_counts/* grouped */.z)(from - 1)}`)}, add:`;
    return to === from + 1
        ? `In ${of}, replace ${at(from, `line ${(0,text_counts/* grouped */.z)(from)}`)} with:`
        : `In ${of}, replace ${at(from, `lines ${(0,text_counts/* grouped */.z)(from)} to ${(0,text_counts/* grouped */.z)(to - 1)}`)} with:`;
}
/** Values with the keys that lead to them. */
function treeText(fixes) {
    const root = new Map();
    for (const { path, value } of fixes) {
        let at = root;
        for (const key of path.slice(0, -1)) {
            const next = at.get(key);
            const into = next instanceof Map ? next : new Map();
            at.set(key, into);
            at = into;
        }
        at.set(path.at(-1) ?? '', (0,yaml_text/* flowYaml */.uj)(value));
    }
    return treeLines(root, '').join('\n');
}
function treeLines(tree, indent) {
    return [...tree].flatMap(([key, held]) => typeof held === 'string'
        ? [`${indent}${(0,yaml_text/* keyYaml */.Fd)(key)}: ${held}`]
        : [`${indent}${(0,yaml_text/* keyYaml */.Fd)(key)}:`, ...treeLines(held, `${indent}  `)]);
}
const sources = {
    service: "own the service's other duties",
    codeowners: 'review the manifest (CODEOWNERS)',
    file: "own other services' duties in the manifest",
};
/** What to look at before pasting. */
function advice({ fixes }) {
    const from = ['service', 'codeowners', 'file'].filter((source) => fixes.some((fix) => fix.from === source));
    const open = fixes.flatMap(({ path, choice }) => choice === undefined ? [] : `${(0,markdown_text/* code */.aY)(path.at(-1) ?? '')} (${choice})`);
    const isOwner = ({ path }) => path.slice(-2).includes('owners');
    return [
        ...(from.length === 0
            ? []
            : [
                `The owners are proposals: they ${(0,lists/* oneOf */.yL)(from.map((one) => sources[one]))}. Ask them first.`,
            ]),
        ...(fixes.some(({ value }) => value === edit/* ownerToName */.m)
            ? [`Replace \`${edit/* ownerToName */.m}\` with a real owner.`]
            : []),
        ...(fixes.some(isOwner)
            ? ['Or waive a duty for now: `waivers`, with a reason, a date and an approver.']
            : []),
        ...(open.length === 0 ? [] : [`Choose what is left open in ${(0,lists/* listed */.KE)((0,lists/* abridged */.$y)(open))}.`]),
        ...(fixes.some((fix) => !isOwner(fix)) ? ['Then name the owners of its duties.'] : []),
    ].join(' ');
}
function longestTicks(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
}

// EXTERNAL MODULE: ./build/src/estate/path.js
var path = __webpack_require__(323);
// EXTERNAL MODULE: ./build/src/estate/reading.js
var reading = __webpack_require__(6962);
// EXTERNAL MODULE: ./build/src/evidence/owner.js
var evidence_owner = __webpack_require__(2872);
;// CONCATENATED MODULE: ./build/src/report/proposed-owner.js



/**
 * Proposes owners for unowned duties. The nearest statement counts: who owns most of the part or service, then who
 * reviews its manifest, then who owned the same layer of the manifest's other services before the change, or most of
 * its duties. Owners that GitHub doesn't know are left out.
 */
function ownerProposals(report, codeOwners) {
    const unknown = unknownOwners(report);
    const changed = changedDuties(report);
    const tallies = new Map();
    const count = (key, owners) => {
        const tally = tallies.get(key) ?? new Tally();
        tally.add(owners);
        tallies.set(key, tally);
    };
    for (const { file, services } of report.manifests) {
        for (const { id, part = null, layers } of services) {
            for (const { layer, status, owners, inherited } of layers) {
                if (status !== 'owned' || owners.some((owner) => unknown.has(owner.toLowerCase())))
                    continue;
                // An estate's owner of one layer has it in every service, and need not know this one.
                if (!inherited || part !== null) {
                    count(proposed_owner_dutyKey(file, id, part, null), owners);
                    count(serviceKey(file, id), owners);
                }
                if (changed.has(proposed_owner_dutyKey(file, id, part, layer)))
                    continue;
                count(proposed_owner_dutyKey(file, null, null, layer), owners);
                count(proposed_owner_dutyKey(file, null, null, null), owners);
            }
        }
    }
    const most = (key) => tallies.get(key)?.most;
    return ({ file, service, part }, layer) => {
        if (service !== null) {
            const owners = most(proposed_owner_dutyKey(file, service, part, null)) ?? most(serviceKey(file, service));
            if (owners !== undefined)
                return { owners, from: 'service' };
        }
        const reviewer = reviewerOf(file, codeOwners);
        if (reviewer !== null && !unknown.has(reviewer.toLowerCase()))
            return { owners: [reviewer], from: 'codeowners' };
        const ofLayer = layer === null ? undefined : most(proposed_owner_dutyKey(file, null, null, layer));
        const owners = ofLayer ?? most(proposed_owner_dutyKey(file, null, null, null));
        return owners === undefined ? null : { owners, from: 'file' };
    };
}
/** How often the same owners were named. */
class Tally {
    #counts = new Map();
    add(owners) {
        if (owners.length === 0)
            return;
        const key = JSON.stringify(owners);
        const known = this.#counts.get(key) ?? { owners, count: 0 };
        known.count++;
        this.#counts.set(key, known);
    }
    /** Who was named most often; of several, those named first. */
    get most() {
        let best;
        for (const one of this.#counts.values())
            if (best === undefined || one.count > best.count)
                best = one;
        return best?.owners;
    }
}
/** The first owner of a file by CODEOWNERS that a manifest could name. */
function reviewerOf(file, codeOwners) {
    const path = codeOwners?.pathOf(file) ?? null;
    if (path === null)
        return null;
    const owners = codeOwners?.ownersOf(path) ?? [];
    return owners.find((owner) => (0,reading/* isSomebody */.Z)((0,evidence_owner/* classifyOwner */.mB)(owner, evidence_owner/* noContext */.DR))) ?? null;
}
/** Owners that GitHub doesn't have, in lower case, by the duties that such a finding is about. */
function unknownOwners({ findings, manifests }) {
    const refused = new Set(findings.flatMap(({ rule, location, subject: { service, part, layer } }) => rule === 'unknown-owner' ? [proposed_owner_dutyKey(location.file, service, part, layer)] : []));
    const names = new Set();
    if (refused.size === 0)
        return names;
    for (const { file, services } of manifests)
        for (const { id, part, layers } of services)
            for (const { layer, owners } of layers)
                if (refused.has(proposed_owner_dutyKey(file, id, part ?? null, layer)))
                    for (const owner of owners)
                        names.add(owner.toLowerCase());
    return names;
}
/** Duties that the change itself hands over, or brings: they don't show who had them before. */
function changedDuties({ delta, manifests }) {
    const changed = new Set();
    if (delta === null)
        return changed;
    const added = new Set();
    for (const { file, subject, change } of (0,estate_change/* changesOf */.f)(delta, 'service'))
        if (change === 'added')
            added.add(JSON.stringify([file, subject.service]));
    for (const { file, subject } of (0,estate_change/* changesOf */.f)(delta, 'owners'))
        changed.add(proposed_owner_dutyKey(file, subject.service, subject.part, subject.layer));
    for (const { file, subject } of (0,estate_change/* changesOf */.f)(delta, 'duty-resolved'))
        changed.add(proposed_owner_dutyKey(file, subject.service, subject.part, subject.layer));
    for (const { file, services } of manifests)
        for (const { id, part, layers } of services)
            if (added.has(JSON.stringify([file, id])))
                for (const { layer } of layers)
                    changed.add(proposed_owner_dutyKey(file, id, part ?? null, layer));
    return changed;
}
function proposed_owner_dutyKey(file, service, part, layer) {
    return JSON.stringify([file, service, part, layer]);
}
function serviceKey(file, service) {
    return JSON.stringify([file, service]);
}

;// CONCATENATED MODULE: ./build/src/render/comment/fix-plan.js







/** What can be pasted, by the report alone. */
function fixesBy(report) {
    return { plan: planFixes(report, ownerProposals(report)), pastes: new Map() };
}
/** Nobody pastes more at once. */
const MOST_FIXES = 60;
/** A longer id isn't valid, and its finding says so. */
const LONGEST_ID = 200;
/** The same owner missing in so many services is one line at the top of the manifest. */
const fix_plan_MANY = 4;
/** Rules whose edits are whole, with nobody to name in them. */
const wholeEdits = ['undeclared-service', 'undeclared-model'];
/** Plans what to paste. */
function planFixes(report, propose) {
    const duties = unownedDuties(report).filter(({ service, part }) => [service, part ?? ''].every((id) => id.length <= LONGEST_ID && !id.includes('<!--')));
    const isNew = ({ introduced }) => introduced !== false;
    const others = report.findings.filter(({ rule }) => wholeEdits.includes(rule));
    const fresh = report.delta === null ? duties : duties.filter((one) => one.fresh);
    const isOld = fresh.length === 0 && !others.some(isNew);
    const all = [
        ...others
            .filter((one) => isOld || isNew(one))
            .flatMap((one) => [...editFixes(one), ...draftFixes(one)]),
        ...ownerFixes(isOld ? duties : fresh, propose),
    ];
    const fixes = [
        ...new Map(all.map((one) => [JSON.stringify([one.file, one.path]), one])).values(),
    ];
    return { fixes: fixes.slice(0, MOST_FIXES), isOld, isCut: fixes.length > MOST_FIXES };
}
function editFixes({ edits }) {
    return edits.flatMap((edit) => {
        const path = edit.path.filter((key) => typeof key === 'string');
        if (edit.action === 'remove' || path.length < edit.path.length)
            return [];
        return { file: edit.file, path, value: edit.value, from: null };
    });
}
/** An entry that is missing, with what a person chooses left open. */
function draftFixes({ draft }) {
    if (draft === undefined)
        return [];
    const path = draft.path.map(String);
    const [product, ...products] = draft.products;
    const [model, ...models] = draft.models;
    const value = {
        product: products.length === 0 ? (product ?? null) : null,
        model: models.length === 0 ? (model ?? null) : null,
    };
    return [{ file: draft.file, path, value, from: null, choice: choiceOf(draft) }];
}
/** Which values are open, and what each can be. */
function choiceOf({ products, models }) {
    return [
        ...(products.length > 1 ? [`product: ${(0,lists/* oneOf */.yL)(products)}`] : []),
        ...(models.length > 1 ? [`model: ${(0,lists/* oneOf */.yL)(models)}`] : []),
    ].join('; ');
}
/** Owners for duties: each at its own place, or at the top for many services. */
function ownerFixes(duties, propose) {
    const wanted = duties.map((duty) => ({
        duty,
        proposal: propose({ file: duty.file, service: duty.service, part: duty.part }, duty.layer.layer),
        path: ownerPath(duty),
    }));
    const byLayer = groupedBy(wanted, ({ duty }) => JSON.stringify([duty.file, duty.layer.layer]));
    return [...byLayer.values()].flatMap((group) => {
        const owners = new Set(group.map(({ proposal }) => proposal?.owners[0]));
        const services = new Set(group.map(({ duty }) => entryKey(duty)));
        const isOneLine = services.size >= fix_plan_MANY && owners.size === 1;
        return group.map(({ duty, proposal, path }) => ({
            file: duty.file,
            path: isOneLine && duty.ownerAt === null ? ['owners', duty.layer.layer] : path,
            value: proposal?.owners[0] ?? edit/* ownerToName */.m,
            from: proposal?.from ?? null,
        }));
    });
}
/** Where the owner of a duty is written: where a bad one is, or under the entry's own `owners`. */
function ownerPath({ ownerAt, service, part, layer }) {
    return ownerAt ?? [...(0,path/* entryPath */.s3)(service, part).map(String), 'owners', layer.layer];
}

// EXTERNAL MODULE: ./build/src/render/finding-groups.js
var finding_groups = __webpack_require__(8068);
;// CONCATENATED MODULE: ./build/src/render/text/sections.js
/**
 * Sections as text of at most so many units (`size` measures: characters, or bytes). The least important section
 * gives up its rows first, from its end; each says how many it gave up. A section without rows is not filled.
 */
function pageWithin(sections, room, size) {
    const filled = sections.filter((section) => section.rows.length > 0);
    const texts = filled.map((section) => textOf(section, section.rows.length));
    let left = room - texts.reduce((sum, text) => sum + size(text), 0);
    const order = filled.map((section, at) => ({ section, at }));
    order.sort((a, b) => a.section.importance - b.section.importance);
    for (const shrink of [cut, drop]) {
        for (const { section, at } of order) {
            if (left >= 0)
                return texts.join('');
            left += size(texts[at] ?? '');
            const text = shrink(section, left, size);
            texts[at] = text;
            left -= size(text);
        }
    }
    return texts.join('');
}
/** As many of a section's rows as there is room for. */
function cut(section, room, size) {
    const { rows, head, foot, rest, more = 0 } = section;
    let used = size(head) + size(foot) + size(rest(rows.length + more));
    let count = 0;
    for (const row of rows) {
        used += size(row) + 1;
        if (used > room)
            break;
        count++;
    }
    return textOf(section, count);
}
/** There isn't even room to say what was left out. */
function drop() {
    return '';
}
function textOf({ head, rows, foot, rest, more = 0 }, count) {
    const missing = rows.length - count + more;
    const left = missing > 0 ? rest(missing) : '';
    if (count === 0)
        return left;
    const lines = rows.slice(0, count).map((row) => `${row}\n`);
    return `${head}${lines.join('')}${foot}${left}`;
}

;// CONCATENATED MODULE: ./build/src/render/verdict-line.js





/** The gate and why, in one line of Markdown: `❌ **Fails**: 1 new duty has no owner`. */
function verdictLine(report) {
    const { verdict, why } = gateOf(report);
    const { errors, warnings, unowned } = report.counts;
    const isClean = errors + warnings + unowned === 0 && why === allIsWell(report);
    const mark = report.verdict === 'fail' ? '❌' : isClean ? '✅' : '⚠️';
    return `${mark} **${verdict}**: ${why}`;
}
/** The same as a sentence. */
function gateSentence(report) {
    const { verdict, why } = gateOf(report);
    return `${verdict}: ${why}.`;
}
function gateOf(report) {
    if (report.verdict === 'fail')
        return { verdict: 'Fails', why: whyItFails(report) };
    const reasons = [...unownedText(report), ...otherText(report)];
    if (report.gate.failOn === 'never' && report.counts.errors > 0)
        reasons.push('the gate never fails');
    return { verdict: 'Passes', why: reasons.length > 0 ? reasons.join('; ') : allIsWell(report) };
}
function whyItFails(report) {
    const { findings, gate } = report;
    const failing = findings.filter((finding) => (0,order/* fails */.c6)(finding, gate));
    const unowned = failing.some(duty_findings/* saysUnowned */.P) ? failingDuties(report) : [];
    const others = failing.filter((finding) => !(0,duty_findings/* saysUnowned */.P)(finding) || unowned.length === 0);
    const reasons = [...unowned, ...byRule(others)];
    return reasons.length > 0
        ? reasons.join('; ')
        : `${(0,text_counts/* plural */.L)(report.counts.errors, 'error')} to fix`;
}
/** The duties that the gate fails for; none where some of their findings don't count, and so have to be counted one by one. */
function failingDuties({ counts, delta, findings, gate }) {
    const counted = findings.filter(({ rule, introduced }) => rule === 'unowned-duty' && (gate.scope === 'all' || introduced !== false));
    if (!counted.every((finding) => (0,order/* fails */.c6)(finding, gate)))
        return [];
    if (delta === null)
        return counts.unowned === 0 ? [] : [withoutOwner(counts.unowned, '')];
    const fresh = (0,estate_change/* changesOf */.f)(delta, 'duty-introduced').length;
    const old = gate.scope === 'all' ? counts.unowned - fresh : 0;
    return [
        ...(fresh > 0 ? [withoutOwner(fresh, 'new ')] : []),
        ...(old > 0 ? [`${withoutOwner(old, 'old ')}${fresh > 0 ? '' : ', and none is new'}`] : []),
    ];
}
function withoutOwner(count, age) {
    return `${(0,text_counts/* plural */.L)(count, `${age}duty has`, `${age}duties have`)} no owner`;
}
/** What is unowned though the gate passes. */
function unownedText({ counts, delta }) {
    const { unowned } = counts;
    if (unowned === 0)
        return [];
    if (delta === null)
        return [withoutOwner(unowned, '')];
    const fresh = (0,estate_change/* changesOf */.f)(delta, 'duty-introduced').length;
    if (fresh === 0)
        return [`${(0,text_counts/* plural */.L)(unowned, 'old duty is', 'old duties are')} unowned, none new`];
    const old = unowned - fresh;
    const rest = old === 0 ? '' : `, beside ${(0,text_counts/* plural */.L)(old, 'old one', 'old ones')}`;
    return [`${(0,text_counts/* plural */.L)(fresh, 'new duty is', 'new duties are')} unowned${rest}`];
}
/** What else keeps a passing estate from being called clean: no rule's finding is left out. */
function otherText({ counts, findings, delta }) {
    // Where one owner of several is a placeholder, the duty is still owned.
    const isTold = (finding) => counts.unowned > 0 && (0,duty_findings/* saysUnowned */.P)(finding);
    const fewer = findings.filter(({ rule }) => rule === 'fewer-duties');
    const others = findings.filter((finding) => finding.severity !== 'notice' && finding.rule !== 'fewer-duties' && !isTold(finding));
    const removed = delta === null ? [] : (0,estate_change/* changesOf */.f)(delta, 'service').filter(({ change }) => change === 'removed');
    const removal = removed.length > 0 && fewer.length === 0;
    return [
        ...(fewer.length === 0 ? [] : [(0,lists/* listed */.KE)((0,lists/* abridged */.$y)(fewer.map(({ title }) => title)))]),
        ...(removal ? [`${(0,text_counts/* plural */.L)(removed.length, 'service')} removed`] : []),
        ...byRule(others),
    ];
}
/** More kinds of findings make a title that nobody reads. */
const MOST_RULES = 3;
/** Findings counted by their rules: ``1 new `schema` error``. */
function byRule(findings) {
    const kinds = new Map();
    for (const finding of findings) {
        const { rule, severity, introduced } = finding;
        const key = JSON.stringify([rule, severity, introduced]);
        const kind = kinds.get(key);
        if (kind === undefined)
            kinds.set(key, { first: finding, count: 1 });
        else
            kind.count++;
    }
    const all = [...kinds.values()];
    const shown = all.slice(0, all.length > MOST_RULES + 1 ? MOST_RULES : all.length);
    const texts = shown.map(({ first: { rule, severity, introduced }, count }) => {
        const age = introduced === null ? '' : introduced ? 'new ' : 'old ';
        return (0,text_counts/* plural */.L)(count, `${age}\`${rule}\` ${severity}`);
    });
    const rest = all.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
    return rest === 0 ? texts : [...texts, (0,text_counts/* plural */.L)(rest, 'other finding')];
}
function allIsWell({ counts }) {
    if (counts.duties === 0)
        return 'there are no duties';
    const waived = counts.waived > 0 ? `, or a waiver (${(0,text_counts/* grouped */.z)(counts.waived)})` : '';
    return `every duty has an owner${waived}`;
}

// EXTERNAL MODULE: ./build/src/render/worst-first.js
var worst_first = __webpack_require__(1278);
;// CONCATENATED MODULE: ./build/src/render/formats/markdown.js



















const marks = {
    error: '❌ error',
    warning: '⚠️ warning',
    notice: 'ℹ️ notice',
};
/** The limit for the rows of a table: nobody reads more, and a million wouldn't fit into memory. */
const MOST_ROWS = 20_000;
/** A row of many services names so many of them. */
const markdown_MOST_NAMES = 5000;
/** The report as a Markdown page. */
function renderMarkdown(report) {
    return markdownWithin(report, Number.POSITIVE_INFINITY);
}
/**
 * The report as a Markdown page of at most so many bytes of UTF-8 (a job summary may have 1 MiB): whole rows are
 * left out, from the last section first, and the page says how many. `fixes`: what can be pasted.
 */
function markdownWithin(report, maxBytes, { plan, pastes } = fixesBy(report)) {
    const head = headOf(report);
    const page = pageOf({
        manifests: report.manifests.length,
        where: 'The report file',
        level: '###',
        behind: report.delta?.behind ?? [],
        names: markdown_MOST_NAMES,
    });
    const sections = [
        ...dutySections(report, page),
        findingsSection(report, page),
        notReadSection(report),
        ...changeSections(report, page),
        fixSection(plan, pastes, page),
        weakestSection(report),
        matrixSection(report),
    ];
    return head + pageWithin(sections, maxBytes - bytes(head), bytes);
}
function bytes(text) {
    return new TextEncoder().encode(text).length;
}
function headOf(report) {
    const { counts, gate } = report;
    const gateText = gate.failOn === 'never'
        ? 'never fails'
        : `fails on ${gate.failOn}${gate.failOn === 'notice' ? '' : ' or worse'}`;
    const estate = report.estate === '' ? '' : ` of ${(0,markdown_text/* code */.aY)(report.estate, false)}`;
    return `## ${verdictLine(report)}

${(0,text_counts/* plural */.L)(counts.services, 'service')}${estate}, ${(0,text_counts/* plural */.L)(counts.duties, 'duty', 'duties')}: ${counts.owned} owned, ${counts.unowned} unowned, ${counts.waived} waived. ${(0,text_counts/* plural */.L)(counts.errors, 'error')}, ${(0,text_counts/* plural */.L)(counts.warnings, 'warning')}, ${(0,text_counts/* plural */.L)(counts.notices, 'notice')}. Framework ${(0,markdown_text/* code */.aY)(report.framework, false)}, checked for ${report.today}; the gate ${report.verdict === 'pass' ? 'passes' : '**fails**'}: it ${gateText}${gate.scope === 'introduced' ? ', for what the change brings' : ''}.${report.policy === null ? '' : ` Policy ${(0,markdown_text/* code */.aY)(report.policy, false)}.`}
${overview(report)}`;
}
/** How much there is of what, before any of it is listed. */
function overview(report) {
    const { counts, delta, findings } = report;
    const rows = [];
    if (counts.unowned > 0) {
        const fresh = delta === null ? 0 : (0,estate_change/* changesOf */.f)(delta, 'duty-introduced').length;
        rows.push(['Unowned duties', (0,text_counts/* grouped */.z)(counts.unowned), fresh]);
    }
    const others = findings.filter((one) => !(0,duty_findings/* saysUnowned */.P)(one) && !(0,listing/* saysRest */.R5)(one));
    for (const [, some] of groupedBy((0,worst_first/* worstFirst */.m)(others, report), ({ rule, severity }) => JSON.stringify([rule, severity]))) {
        const [{ rule, severity, docs }] = some;
        const fresh = some.filter(({ introduced }) => introduced === true).length;
        rows.push([`${marks[severity]} [${rule}](${docs})`, (0,text_counts/* grouped */.z)(some.length), fresh]);
    }
    if (rows.length === 0)
        return '';
    const lines = rows.map(([what, count, fresh]) => (0,markdown_text/* tableRow */.jD)([what, count, ...(delta === null ? [] : [(0,text_counts/* grouped */.z)(fresh)])]));
    const titles = ['Overview', 'Count', ...(delta === null ? [] : ['New'])];
    return `\n${[(0,markdown_text/* tableHead */.PP)(titles), ...lines].join('\n')}\n`;
}
/** Files that look like manifests and weren't read. */
function notReadSection({ files }) {
    return {
        head: '\n### Not read\n\n',
        rows: (0,ledger_lines/* notReadLines */.ZC)(files).map((line) => `- ${(0,markdown_text/* message */.iU)(line)}\n`),
        foot: '',
        importance: 8,
        rest: (count) => `\n_Not read: ${(0,text_counts/* plural */.L)(count, 'file')} more._\n`,
    };
}
/** Duties without an owner, a row for each service or cause: those of the change first. */
function dutySections(report, page) {
    const duties = unownedDuties(report);
    if (report.delta === null)
        return dutiesSections('Unowned duties', duties, page);
    const old = duties.filter(({ fresh }) => !fresh);
    return [
        ...dutiesSections('New in this change', duties.filter(({ fresh }) => fresh), page),
        ...dutiesSections('Still unowned', old, page, OLD_DUTIES),
    ];
}
/** Old debt gives up its rows before other findings do. */
const OLD_DUTIES = 2.5;
/** What the change does to the estate, as in the comment, because not every run can write one. */
function changeSections(report, page) {
    const { delta } = report;
    if (delta === null)
        return [];
    const notes = {
        head: '\n',
        rows: delta.notes.map((note) => `- ${(0,markdown_text/* message */.iU)((0,note_text/* noteText */.g)(note), false)}`),
        foot: '',
        importance: 8,
        rest: page.leftOut('Not compared', 'note', 'notes'),
    };
    return [...resolvedSections(delta, page), ...checkSections(report, page), notes];
}
/** All but what the rows of unowned duties say, a row for each mistake. */
function findingsSection(report, page) {
    const duties = (0,duty_findings/* dutyFindings */.V)(report);
    const others = report.findings.filter((finding) => finding.rule !== 'unowned-duty' && !duties.has(finding));
    const groups = (0,finding_groups/* groupFindings */.k)((0,worst_first/* worstFirst */.m)(others, report));
    const rows = groups.slice(0, MOST_ROWS).map((group) => findingRow(group));
    return {
        head: `${page.heading('Findings')}\n${(0,markdown_text/* tableHead */.PP)(['', 'Where', 'Rule', 'What'])}\n`,
        rows,
        more: groups.length - rows.length,
        foot: '',
        importance: 3,
        rest: (count) => `\n_Findings: ${(0,text_counts/* plural */.L)(count, 'finding')} didn't fit here. The report file has all of them._\n`,
    };
}
function findingRow(group) {
    const [first] = group;
    const { severity, introduced, location, rule, docs } = first;
    const places = group.length === 1 ? '' : `<br>${(0,text_counts/* plural */.L)(group.length, 'time')}`;
    const rest = (0,finding_groups/* restText */.E)(group);
    return (0,markdown_text/* tableRow */.jD)([
        `${marks[severity]}${introduced === true ? ' **new**' : ''}`,
        `${(0,markdown_text/* code */.aY)(`${location.file}:${location.line}`)}${places}`,
        `[${rule}](${docs})`,
        `${(0,markdown_text/* message */.iU)((0,message/* messageOf */.b)(first))}${rest === '' ? '' : `<br>${(0,markdown_text/* message */.iU)(rest)}`}`,
    ]);
}
function weakestSection(report) {
    const rows = report.weakest.map((one) => (0,markdown_text/* tableRow */.jD)([
        (0,markdown_text/* code */.aY)(one.part === null ? one.service : `${one.service}.${one.part}`),
        one.model ?? '–',
        one.criticality ?? '–',
        `${one.unowned} of ${one.duties}`,
    ]));
    return {
        head: `\n### Weakest services\n\n${(0,markdown_text/* tableHead */.PP)(['Service', 'Model', 'Criticality', 'Unowned duties'])}\n`,
        rows,
        foot: '',
        importance: 2,
        rest: (count) => `\n_Weakest services: ${(0,text_counts/* plural */.L)(count, 'service')} didn't fit here._\n`,
    };
}
function matrixSection(report) {
    const entries = report.manifests.flatMap((manifest) => manifest.services.map((service) => ({ service, manifest })));
    const rows = entries
        .slice(0, MOST_ROWS)
        .map(({ service, manifest }) => matrixRow(service, manifest, report));
    return {
        head: `\n<details><summary>Who owns what</summary>\n\n${(0,markdown_text/* tableHead */.PP)(['Service', 'Model', 'Owned', 'Waived', 'Unowned'])}\n`,
        rows,
        more: entries.length - rows.length,
        foot: '\n</details>\n',
        importance: 1,
        rest: (count) => `\n_Who owns what: ${(0,text_counts/* plural */.L)(count, 'service')} didn't fit here. The report file has all of them._\n`,
    };
}
function listOf(ids) {
    return ids.map((id) => (0,markdown_text/* code */.aY)(id)).join(', ');
}
function matrixRow(service, manifest, report) {
    const named = service.part === undefined ? service.id : `${service.id}.${service.part}`;
    const where = report.manifests.length > 1 ? ` in ${(0,markdown_text/* code */.aY)(manifest.file)}` : '';
    const of = (status) => {
        const layers = service.layers.filter((layer) => layer.status === status);
        return layers
            .map(({ layer, owners }) => [(0,markdown_text/* code */.aY)(layer), owners.map((owner) => (0,markdown_text/* code */.aY)(owner)).join(', ')]
            .filter((word) => word !== '')
            .join(': '))
            .join('<br>');
    };
    return (0,markdown_text/* tableRow */.jD)([
        `${(0,markdown_text/* code */.aY)(named)}${where}`,
        [service.model ?? '–', ...(0,origins/* originLines */.I)(service.layers, listOf)].join('<br>'),
        of('owned'),
        of('waived'),
        of('unowned'),
    ]);
}


/***/ }),

/***/ 2247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   iU: () => (/* binding */ message),
/* harmony export */   jD: () => (/* binding */ tableRow)
/* harmony export */ });
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(605);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7920);


/** Text from the repository is cut here, in characters, because people read the page. The report has all of it. */
const LONGEST = 200;
/** A message is mostly our own words, but its quotes may be long. */
const LONGEST_MESSAGE = 20_000;
const LONGEST_PROSE = 1000;
const MOST_PARTS = 99;
/**
 * Text of others as a code span: nothing in it is Markdown, HTML, a mention or a link. `inTable` also keeps a `|`
 * from ending the cell.
 */
function code(text, inTable = true) {
    const flat = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__.visible)(withoutComments((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(text, LONGEST)).replace(/\s+/g, ' ').trim());
    if (flat === '')
        return '–';
    if (!inTable || !flat.includes('|'))
        return span(flat);
    // A table takes `\|` for the sign itself, unless it takes `\\` for one before: then the sign goes between spans.
    if (!flat.includes('\\|'))
        return span(flat).replaceAll('|', '\\|');
    return flat
        .split('|')
        .map((piece) => (piece.trim() === '' ? '' : span(piece.trim())))
        .join('\\|');
}
function span(flat) {
    const fence = '`'.repeat(1 + Math.max(0, ...[...flat.matchAll(/`+/g)].map(([ticks]) => ticks.length)));
    const pad = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${flat}${pad}${fence}`;
}
/** A zero-width mark that breaks up mentions, references and addresses. */
const APART = '\u200b';
/** What GitHub makes a link of though it isn't Markdown: mentions, references, addresses. */
const LINKED = /@|\\#|:(?=\/\/)|www(?=\.)|\bGH(?=-\d)/gi;
/** It makes a link of these too, where they name a commit. */
const COMMIT = /\b[0-9a-f]{7,40}\b/gi;
/** Text of others as running text: every sign that means something to Markdown, HTML or GitHub is taken apart. */
function prose(text) {
    const flat = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__.visible)(withoutComments(text).replace(/\s+/g, ' '));
    return flat
        .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
        .replace(LINKED, `$&${APART}`)
        .replace(COMMIT, (hash) => hash.replace(/.{6}/g, `$&${APART}`));
}
/** A message of ours, in which what is between backticks or double quotes is others' text. */
function message(text, inTable = true) {
    const short = withoutComments((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(text, LONGEST_MESSAGE));
    const parts = short.split('`');
    const own = (text) => prose((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(text, LONGEST_PROSE));
    if (parts.length % 2 === 0 || parts.length > MOST_PARTS)
        return own(short);
    return parts.map((part, at) => (at % 2 === 0 ? own(part) : code(part, inTable))).join('');
}
/**
 * HTML comments could forge the mark by which our own comment is found. What is left may make another: it is parted.
 */
function withoutComments(text) {
    let left = '';
    let from = 0;
    for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
        const end = text.indexOf('-->', start + 4);
        left += text.slice(from, start);
        from = end < 0 ? start + 4 : end + 3;
    }
    left += text.slice(from);
    return left.replaceAll('<!--', '< !--').replaceAll('-->', '');
}
/** A row of a table. */
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** The head of a table. */
function tableHead(titles) {
    return `${tableRow(titles)}\n${tableRow(titles.map(() => '---'))}`;
}


/***/ }),

/***/ 3927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ originNames),
/* harmony export */   I: () => (/* binding */ originLines)
/* harmony export */ });
/** What decides who is responsible for a layer, in the words of a remark; nothing for the framework. */
const originNames = {
    framework: '',
    kind: 'by its kind',
    trait: 'by its traits',
    product: 'by its product',
    entry: 'by its clause',
};
const others = Object.keys(originNames).slice(1);
/** The layers of an entry that are not as the framework has them: `by its product: …`, one line for each origin. */
function originLines(layers, show) {
    return others.flatMap((one) => {
        const ids = layers.filter(({ origin }) => origin === one).map(({ layer }) => layer);
        return ids.length === 0 ? [] : [`${originNames[one]}: ${show(ids)}`];
    });
}


/***/ }),

/***/ 2770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ resolutionText)
/* harmony export */ });
/** How a duty came to be no longer unowned, for after its name. */
function resolutionText(how, { owners, date }) {
    switch (how.by) {
        case 'owner':
            return `now owned by ${owners(how.owners)}`;
        case 'waiver':
            return `waived until ${date(how.expires)}`;
        case 'provider':
            return 'now held by the provider';
        case 'not-applicable':
            return 'no longer applicable';
        case 'parts':
            return 'the service has parts now';
        case 'removal':
            return how.of === 'layer'
                ? 'the framework no longer has the layer'
                : `the ${how.of} no longer exists`;
    }
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


/***/ }),

/***/ 5020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ noteText)
/* harmony export */ });
/* harmony import */ var _text_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9962);


const texts = {
    'no-manifest-at-base': () => 'The base has no manifest, so every duty is new.',
    'manifest-broken-at-base': ({ file, problem }) => `\`${file}\` was broken at the base, so its duties count as new.${quoted(problem)}`,
    'manifest-unread-at-base': ({ file, why }) => `Couldn't read \`${file}\` at the base, so its duties count as new: ${why}`,
    'manifest-broken': ({ file, before }) => before
        ? `Nothing in \`${file}\` is compared: it can't be read, and couldn't at the base.`
        : `\`${file}\` can't be read in this change, so what it had isn't compared.`,
    'framework-broken-at-base': ({ file, problem }) => `The framework of \`${file}\` was missing or broken at the base, so its duties count as new.${quoted(problem)}`,
    'framework-changed': ({ file, before, after }) => `\`${file}\` now uses the framework \`${after}\` (before: \`${before}\`). Layers that only one of them has are new, or no longer exist.`,
    'policy-unread-at-base': () => "Couldn't read the policy of the base. The default policy applies, with what is stricter in this change.",
    'fork-point-unknown': ({ ref }) => `git can't determine where this branch left \`${ref}\` (a shallow clone?), so it is compared with \`${ref}\` itself.`,
    'files-unlisted-at-base': () => 'The base has more files than GitHub lists, so a manifest that this change removed or moved may be missing from the comparison.',
    'changed-code-unknown': () => "Which files changed isn't known, so no use of a product in infrastructure code counts as new.",
    'too-much-changed-code': ({ files }) => `${(0,_text_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(files)} files of infrastructure code changed, too many to read at the base, so no use of a product in them counts as new.`,
    'code-unread-at-base': ({ why }) => `Couldn't read the infrastructure code at the base, so no use of a product in it counts as new: ${why}`,
};
/** What couldn't be compared, in sentences; others' text is between backticks. */
function noteText(note) {
    // A kind and its function come from the same line above, which TypeScript can't follow.
    return texts[note.kind](note);
}
function quoted(problem) {
    if (problem === null)
        return '';
    const where = problem.file === undefined ? '' : `\`${problem.file}\`: `;
    return ` ${where}${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(problem)}`;
}


/***/ })

};
;