"use strict";
exports.id = 5972;
exports.ids = [5972];
exports.modules = {

/***/ 5972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./build/src/estate/edit.js
var edit = __webpack_require__(9684);
// EXTERNAL MODULE: ./build/src/report/order.js
var order = __webpack_require__(5796);
// EXTERNAL MODULE: ./build/src/text/counts.js
var text_counts = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/src/text/cut.js
var cut = __webpack_require__(605);
// EXTERNAL MODULE: ./build/src/text/edit-line.js
var edit_line = __webpack_require__(1368);
// EXTERNAL MODULE: ./build/src/text/ledger-lines.js
var ledger_lines = __webpack_require__(6578);
// EXTERNAL MODULE: ./build/src/text/lists.js
var lists = __webpack_require__(988);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/text/path-text.js
var path_text = __webpack_require__(5976);
// EXTERNAL MODULE: ./build/src/text/yaml-text.js
var yaml_text = __webpack_require__(112);
// EXTERNAL MODULE: ./build/src/rules/index.js + 45 modules
var rules = __webpack_require__(1927);
// EXTERNAL MODULE: ./build/src/render/text/plain.js
var plain = __webpack_require__(7920);
// EXTERNAL MODULE: ./build/src/render/worst-first.js
var worst_first = __webpack_require__(1278);
;// CONCATENATED MODULE: ./build/src/render/agreements-text.js






/** A shorter list has no order to show. */
const FEW = 2;
const MOST = 5;
/** The agreements to read or find, most urgent first. The findings themselves are in the order of the file. */
function agreementsText(report, columns) {
    const found = report.findings.filter(({ rule }) => (0,rules/* ruleById */.B)(rule).category === 'agreement');
    if (found.length < FEW)
        return '';
    const entriesOf = (0,worst_first/* agreementEntries */.L)(report);
    const rows = (0,worst_first/* worstFirst */.m)(found, report)
        .slice(0, MOST)
        .map((finding) => finding.subject.service === null
        ? ofProvider(finding, entriesOf(finding))
        : rowOf(finding, report));
    const width = Math.min(Math.max(...rows.map(([name]) => name.length)), columns - 45);
    const table = rows.map(([name, what, model]) => `  ${(0,cut/* cut */.J)(name, width).padEnd(width)}  ${what.padEnd(24)}  ${model}`.trimEnd());
    const rest = found.length > MOST ? [`  and ${found.length - MOST} more`] : [];
    return `\nAgreements to read, PaaS and hybrid first:\n${[...table, ...rest].join('\n')}\n`;
}
function rowOf(finding, report) {
    const { service, part } = finding.subject;
    const name = part === null ? (service ?? '') : `${service}.${part}`;
    const entries = report.manifests.flatMap((manifest) => manifest.file === finding.location.file
        ? manifest.services.filter(({ id }) => id === service)
        : []);
    const entry = entries.find((one) => (one.part ?? null) === part) ?? entries[0];
    return [(0,plain/* plain */.p)(name), whatToDo(finding, entry), modelOf(entry, part)];
}
/** The row of an agreement with a provider. */
function ofProvider(finding, entries) {
    const models = entries.map((entry) => modelOf(entry, entry.part ?? null));
    const provider = (0,plain/* plain */.p)(String(finding.path[1] ?? ''));
    const [only] = entries;
    const many = entries.length > 1 ? ` (${(0,text_counts/* plural */.L)(entries.length, 'service')})` : '';
    const name = entries.length === 1 && only !== undefined
        ? `${provider} (${(0,plain/* plain */.p)(only.id)})`
        : provider + many;
    return [name, whatToDo(finding, only), (0,lists/* listed */.KE)([...new Set(models)].filter((one) => one !== ''))];
}
function whatToDo({ rule, title }, entry) {
    if (rule === 'missing-agreement')
        return 'none is named';
    if (rule === 'unread-agreement')
        return 'never reviewed';
    if (rule !== 'stale-agreement')
        return title.toLowerCase().replace(/^agreement /, '');
    return `last reviewed ${entry?.agreement?.reviewed ?? ''}`.trimEnd();
}
function modelOf(entry, part) {
    const ofWhole = part === null && entry?.part !== undefined;
    return ofWhole ? 'hybrid' : (entry?.model ?? '');
}

// EXTERNAL MODULE: ./build/src/estate/path.js
var estate_path = __webpack_require__(323);
;// CONCATENATED MODULE: ./build/src/render/paragraphs.js

/** From so many services on, an owner for the whole estate is the next step. */
const MANY = 3;
/** Findings as paragraphs: one mistake is said once, at its first place. Their order is that of the findings. */
function paragraphsOf(findings) {
    const shared = estateWide(findings);
    const open = new Map();
    for (const [position, finding] of findings.entries()) {
        const [by, key] = groupOf(finding, position, shared);
        const known = open.get(`${by} ${key}`);
        if (known === undefined)
            open.set(`${by} ${key}`, { by, findings: [finding] });
        else
            known.findings.push(finding);
    }
    return [...open.values()].map(({ by, findings: group }) => ({
        by: by === 'cause' && group.length === 1 ? 'entry' : by,
        findings: group,
    }));
}
function groupOf(finding, position, shared) {
    const { rule, severity, introduced, location } = finding;
    const cause = causeKey(finding);
    if (rule !== 'unowned-duty')
        return ['cause', cause];
    const entries = shared.get(cause);
    if (entries !== undefined)
        return ['estate', `${location.file} ${introduced} ${severity} ${entries}`];
    const { line, column, file } = location;
    const path = (0,estate_path/* pathKey */.Pn)(finding.path);
    // A finding without a service is a paragraph alone.
    if (finding.subject.service === null)
        return ['entry', String(position)];
    return ['entry', JSON.stringify([file, line, column, introduced, severity, path])];
}
function causeKey({ rule, cause, introduced, severity, location }) {
    return JSON.stringify([location.file, rule, severity, introduced, cause]);
}
/** The causes of unowned duties that reach over many services, each with the entries that it is found in. */
function estateWide(findings) {
    const reach = new Map();
    for (const finding of findings) {
        const { service, part } = finding.subject;
        if (finding.rule !== 'unowned-duty' || service === null)
            continue;
        const key = causeKey(finding);
        const known = reach.get(key) ?? { services: new Set(), entries: [] };
        reach.set(key, known);
        known.services.add(service);
        known.entries.push(JSON.stringify([service, part]));
    }
    const shared = new Map();
    for (const [key, { services, entries }] of reach)
        if (services.size >= MANY)
            shared.set(key, entries.join());
    return shared;
}
/** Whether two findings are at the same place of the same file. */
function samePlace({ location: a }, { location: b }) {
    return a.file === b.file && a.line === b.line && a.column === b.column;
}

// EXTERNAL MODULE: ./build/src/render/text/display-width.js
var display_width = __webpack_require__(9559);
;// CONCATENATED MODULE: ./build/src/render/formats/text.js














const codes = {
    error: 31,
    warning: 33,
    notice: 36,
    bold: 1,
    faint: 2,
    good: 32,
};
/** The report for a person at a terminal: each finding with its line and a caret, then the totals. */
function* renderText(report, context) {
    const paint = (style, text) => context.color ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;
    const shown = context.quiet ? (0,order/* failing */.Jr)(report.findings, report.gate) : report.findings;
    const isByModel = framework(report);
    const paragraphs = paragraphsOf(shown);
    for (const [at, one] of paragraphs.entries()) {
        yield (0,plain.lines)(paragraphText(one, isByModel, context, paint));
        const next = paragraphs[at + 1]?.findings[0];
        if (context.quiet || (next !== undefined && samePlace(one.findings[0], next)))
            continue;
        yield (0,plain.lines)(excerpt(one.findings[0], context, paint));
    }
    if (context.quiet)
        return;
    yield (0,plain.lines)(summary(report, context, paint));
}
function paragraphText({ by, findings }, isByModel, context, paint) {
    if (by === 'estate')
        return estateText(findings, context, paint);
    if (by === 'cause')
        return causeText(findings, context, paint);
    return findings.length > 2
        ? groupText(findings, isByModel, context, paint)
        : findings.map((one) => findingText(one, context, paint)).join('');
}
/** More places than this are counted. */
const MOST_PLACES = 12;
/** The same mistake at several places: the first in full, the others by their place. */
function causeText(findings, context, paint) {
    const [first, ...others] = findings;
    const places = others.map(({ location: { line, column }, subject }) => {
        const about = entryOf(subject);
        return `${line}:${column}${about === '' ? '' : ` (${about})`}`;
    });
    const text = `${(0,message/* messageOf */.b)(first)} The same at ${(0,lists/* listedUpTo */.MH)(places, MOST_PLACES)}.`;
    return headline(first, `${first.rule} ×${findings.length}`, paint) + paragraph(text, context);
}
function entryOf({ service, part }) {
    return service === null ? '' : part === null ? service : `${service}.${part}`;
}
/** Duties that many services leave to the estate, which names nobody: one line at the top would do for all. */
function estateText(findings, context, paint) {
    const layers = [...new Set(findings.map(({ subject }) => subject.layer ?? ''))];
    const entries = [...new Set(findings.map(({ subject }) => entryOf(subject)))];
    const [first] = findings;
    const [have, them] = layers.length === 1 ? ['has', 'it'] : ['have', 'them'];
    const text = `${(0,lists/* listed */.KE)(layers)} ${have} no owner in ${(0,text_counts/* plural */.L)(entries.length, 'service')}: name ${them} once under \`owners\` at the top of the manifest, or under a service's own \`owners\` where it differs. Services: ${(0,lists/* listedUpTo */.MH)(entries, MOST_PLACES)}.`;
    const yaml = layers.map((layer) => `      ${(0,plain/* plain */.p)((0,yaml_text/* fixYaml */.Pk)(layer, edit/* ownerToName */.m))}\n`).join('');
    const head = headline(first, `${first.rule} ×${findings.length}`, paint);
    return `${head}${paragraph(text, context)}  Add under owners:\n${yaml}`;
}
/** The first one says why, in full. For the others the names are enough, with the YAML for all. */
function groupText(group, isByModel, context, paint) {
    const [first, ...others] = group;
    const said = (0,message/* messageOf */.b)({ ...first, remedy: '' });
    const text = [said, `Also unowned: ${layersOf(others)}.`, ...otherReasons(group, isByModel)];
    const edits = group.flatMap((one) => one.edits).filter(({ action }) => action !== 'remove');
    const verb = edits.every(({ action }) => action === 'add') ? 'Add' : 'Write';
    // One line can give several duties their owner.
    const lines = [...new Set(edits.map((edit) => `      ${(0,plain/* plain */.p)((0,edit_line/* lineOfEdit */.A)(edit))}\n`))];
    const [edit] = edits;
    const under = edit === undefined ? '' : (0,path_text/* pathText */.L)((0,edit_line/* placeOfEdit */.N)(edit));
    const paste = under === '' ? '' : `  ${verb} under ${(0,plain/* plain */.p)(under)}:\n${lines.join('')}`;
    const head = headline(first, `${first.rule} ×${group.length}`, paint);
    return head + paragraph(text.join(' '), context) + paste;
}
function layersOf(findings) {
    return (0,lists/* listed */.KE)(findings.map(({ subject }) => subject.layer ?? ''));
}
/** Why a duty is the customer's, where that is not by the model, like the first one's. */
function otherReasons(group, isByModel) {
    const [first] = group;
    const apart = new Map();
    for (const one of group) {
        if (one.reason === first.reason || (isByModel(one) && isByModel(first)))
            continue;
        apart.set(one.reason, [...(apart.get(one.reason) ?? []), one]);
    }
    return [...apart].map(([reason, findings]) => `${layersOf(findings)}: ${reason}`);
}
/** Whether it is the framework's column for the model that makes the duty of a finding the customer's. */
function framework({ manifests }) {
    let entries;
    return ({ location: { file }, subject: { service, part, layer } }) => {
        entries ??= new Map(manifests.flatMap((manifest) => manifest.services.map((entry) => [
            JSON.stringify([manifest.file, entry.id, entry.part ?? null]),
            entry,
        ])));
        const entry = entries.get(JSON.stringify([file, service, part]));
        return entry?.layers.find((one) => one.layer === layer)?.origin === 'framework';
    };
}
function findingText(finding, context, paint) {
    return headline(finding, finding.rule, paint) + paragraph((0,message/* messageOf */.b)(finding), context);
}
function headline({ location, introduced, severity }, rule, paint) {
    const place = `${(0,plain/* plain */.p)(location.file)}:${location.line}:${location.column}`;
    const isNew = introduced === true ? ` ${paint('bold', 'new in this change')}` : '';
    return `${paint('bold', place)} ${paint(severity, severity)} ${rule}${isNew}\n`;
}
function paragraph(text, { columns }) {
    return `${(0,plain/* wrap */.L)((0,plain/* plain */.p)(text), columns, '  ')}\n`;
}
function excerpt({ location, severity }, context, paint) {
    const { file, line, column, endLine, endColumn } = location;
    const raw = context.lineOf(file, line);
    if (raw === undefined || raw.trim() === '')
        return '\n';
    const number = String(line).padStart(5);
    const room = Math.max(20, context.columns - number.length - 4);
    const from = firstShown(raw, column - 1, room);
    const indent = (0,display_width/* displayWidth */.F)(shownText(raw.slice(from, column - 1)));
    const end = endLine === line ? endColumn - 1 : raw.length;
    // Only the visible part of a line is read, because a line may be a whole file.
    const marked = shownText(raw.slice(column - 1, Math.min(end, from + 2 * room))) || ' ';
    const text = (0,display_width/* fitting */._)(shownText(raw.slice(from, from + room)), room).trimEnd();
    const width = Math.min((0,display_width/* displayWidth */.F)(marked.trimEnd()), room - indent);
    const caret = '^'.repeat(Math.max(1, width));
    return `\n${paint('faint', `${number} |`)} ${text}\n${paint('faint', `${' '.repeat(number.length)} |`)} ${' '.repeat(indent)}${paint(severity, caret)}\n\n`;
}
/** Where to begin to show a line, so that `place` is visible, with some text before it. */
function firstShown(raw, place, room) {
    if (place <= room && (0,display_width/* displayWidth */.F)(shownText(raw.slice(0, place))) <= room - 10)
        return 0;
    let from = Math.min(place, raw.length);
    let left = room / 2;
    while (from > 0) {
        const step = /[\ud800-\udbff][\udc00-\udfff]$/.test(raw.slice(Math.max(0, from - 2), from))
            ? 2
            : 1;
        left -= (0,display_width/* displayWidth */.F)(shownText(raw.slice(from - step, from)));
        if (left < 0)
            break;
        from -= step;
    }
    return from;
}
/** A line of the file as it can be shown: what is unseen made visible, a tab as two spaces. */
function shownText(text) {
    return (0,plain/* plain */.p)(text.replaceAll('\t', '  '));
}
function summary(report, context, paint) {
    const { counts, gate } = report;
    const services = (0,text_counts/* plural */.L)(counts.services, 'service');
    const held = [`${counts.owned} owned`, `${counts.unowned} unowned`];
    if (counts.waived > 0)
        held.push(`${counts.waived} waived`);
    const duties = `${(0,text_counts/* plural */.L)(counts.duties, 'duty', 'duties')}: ${held.join(', ')}`;
    const head = `${report.estate === '' ? '' : `${paint('bold', (0,plain/* plain */.p)(report.estate))}: `}${services}, ${duties}`;
    const found = [
        (0,text_counts/* plural */.L)(counts.errors, 'error'),
        (0,text_counts/* plural */.L)(counts.warnings, 'warning'),
        (0,text_counts/* plural */.L)(counts.notices, 'notice'),
    ].join(', ');
    const verdict = report.verdict === 'pass' ? paint('good', 'PASS') : paint('error', 'FAIL');
    const rule = gate.failOn === 'never'
        ? 'the gate never fails'
        : `the gate fails on: ${failNames(gate.failOn)}`;
    const scope = gate.scope === 'introduced' ? ', new in this change only' : '';
    return `${head}\n${tables(report, context)}${notRead(report, context)}${verdict}  ${found} (${rule}${scope})\n${policyLine(report)}`;
}
/** More files that look like manifests and weren't read are counted. */
const MOST_NOT_READ = 20;
/** What wasn't checked. */
function notRead({ files }, { columns }) {
    const all = (0,ledger_lines/* notReadLines */.ZC)(files);
    if (all.length === 0)
        return '';
    const rest = all.length - MOST_NOT_READ;
    const lines = all.slice(0, MOST_NOT_READ).map((line) => (0,plain/* wrap */.L)((0,plain/* plain */.p)(line), columns, ''));
    return `${[...lines, ...(rest > 0 ? [`Not read either: ${(0,text_counts/* plural */.L)(rest, 'file')}.`] : [])].join('\n')}\n\n`;
}
function policyLine({ policy }) {
    return policy === null ? '' : `Policy: ${(0,plain/* plain */.p)(policy)}\n`;
}
/** Ahead of the verdict: what to look at first. */
function tables(report, context) {
    const text = weakest(report.weakest, context) + agreementsText(report, context.columns);
    return text === '' ? '' : `${text}\n`;
}
function failNames(failOn) {
    const names = {
        error: 'errors',
        warning: 'errors, warnings',
        notice: 'errors, warnings, notices',
    };
    return names[failOn];
}
/** A table needs something to compare. */
function weakest(services, context) {
    if (services.length < 2)
        return '';
    const isOneFile = services.every(({ file }) => file === services[0]?.file);
    const rows = services.slice(0, 5).map((one) => {
        const name = (0,plain/* plain */.p)(one.part === null ? one.service : `${one.service}.${one.part}`);
        const folder = isOneFile
            ? null
            : (0,plain/* plain */.p)(one.file.slice(0, Math.max(0, one.file.lastIndexOf('/'))) || '.');
        const about = [one.model, one.criticality, folder].filter((word) => word !== null).join(', ');
        return [
            name,
            `${one.unowned} of ${(0,text_counts/* plural */.L)(one.duties, 'duty', 'duties')} unowned`,
            about,
        ];
    });
    const width = Math.min(Math.max(...rows.map(([name]) => name.length)), context.columns - 45);
    const table = rows.map(([name, unowned, about]) => `  ${(0,cut/* cut */.J)(name, width).padEnd(width)}  ${unowned.padEnd(24)}  ${about}`.trimEnd());
    return `\nWeakest first:\n${table.join('\n')}\n`;
}


/***/ }),

/***/ 9559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   _: () => (/* binding */ fitting)
/* harmony export */ });
/**
 * What a terminal draws over the character before it: marks, colours of skin, and the later parts of a Hangul syllable.
 */
const ZERO = /[\p{Mn}\p{Me}\p{Emoji_Modifier}\u1160-\u11ff\ud7b0-\ud7fb]/u;
/**
 * What it draws two columns wide. The ranges are those of Unicode's East Asian Width `W` and `F`, with what lies
 * between.
 */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|(?!\p{RI})\p{Emoji_Presentation}/u;
/** Makes an emoji, two columns wide, of a sign that is text by itself. */
const AS_EMOJI = '\ufe0f';
const ASCII = /^[ -~]*$/;
/** How many columns of a terminal a text takes that has nothing unseen in it. */
function displayWidth(text) {
    if (ASCII.test(text))
        return text.length;
    let width = 0;
    let last = 0;
    for (const character of text) {
        if (character === AS_EMOJI && last === 1) {
            width++;
            last = 2;
        }
        else if (!ZERO.test(character)) {
            last = WIDE.test(character) ? 2 : 1;
            width += last;
        }
    }
    return width;
}
/** As much of the beginning of a text as fits into so many columns. */
function fitting(text, columns) {
    if (displayWidth(text) <= columns)
        return text;
    let end = 0;
    for (const character of text) {
        const next = end + character.length;
        if (displayWidth(text.slice(0, next)) > columns)
            break;
        end = next;
    }
    return text.slice(0, end);
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

/***/ 1368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ lineOfEdit),
/* harmony export */   N: () => (/* binding */ placeOfEdit)
/* harmony export */ });
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(112);

/** What an edit writes, as one line of YAML for the map or list that it is in; empty if it removes. */
function lineOfEdit(edit) {
    if (edit.action === 'remove')
        return '';
    const key = edit.path.at(-1);
    const value = (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .flowYaml */ .uj)(edit.value);
    return typeof key === 'string' ? `${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .keyYaml */ .Fd)(key)}: ${value}` : value;
}
/** The map or list that an edit changes. */
function placeOfEdit({ path }) {
    return path.slice(0, -1);
}


/***/ })

};
;