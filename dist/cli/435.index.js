"use strict";
exports.id = 435;
exports.ids = [435];
exports.modules = {

/***/ 3660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changesOf),
/* harmony export */   q: () => (/* binding */ fieldKinds)
/* harmony export */ });
/** Settings of an entry that are one value each: each has one kind of change, described by its values alone. */
const fieldKinds = [
    'model',
    'product',
    'provider',
    'lifecycle',
    'criticality',
    'data',
    'environment',
    'source',
    'agreement',
    'agreement-reviewed',
];
/** The changes of one kind, in their order. */
function changesOf({ changes }, kind) {
    return changes.filter((one) => one.kind === kind);
}


/***/ }),

/***/ 435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownWithin: () => (/* binding */ markdownWithin),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/src/report/note-text.js
var note_text = __webpack_require__(5020);
// EXTERNAL MODULE: ./build/src/text/counts.js
var text_counts = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/src/text/ledger-lines.js
var ledger_lines = __webpack_require__(6578);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/estate/change.js
var change = __webpack_require__(3660);
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
/** Owners of a duty, the accountable one first; a dash where there is none. */
function ownerList(owners) {
    const list = joinedUpTo(MOST_OWNERS, owners.map((owner) => (0,markdown_text/* code */.aY)(owner)));
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

;// CONCATENATED MODULE: ./build/src/render/comment/page.js


/** A page about so many manifests; `where` is what has the rows that don't fit. */
function pageOf(manifests, where, level) {
    return {
        heading: (title) => `\n${level} ${title}\n`,
        nameOf: ({ file, service, part }) => {
            const name = (0,markdown_text/* code */.aY)(part === null ? service : `${service}.${part}`);
            return manifests > 1 ? `${name}<br>in ${(0,markdown_text/* code */.aY)(file)}` : name;
        },
        leftOut: (title, one, many) => (count) => `\n_${title}: ${(0,text_counts/* plural */.L)(count, one, many)} didn't fit here. ${where} has all of them._\n`,
    };
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

;// CONCATENATED MODULE: ./build/src/render/comment/change-tables.js




/** Nobody reads a row with more lines; the report has them all. */
const MOST_LINES = 16;
const COLUMNS = (0,markdown_text/* tableHead */.PP)(['Service', 'What changed']);
/** Duties that had no owner before and have one now, or don't need one. */
function resolvedSections(delta, page) {
    const title = 'Resolved';
    const byEntry = groupedBy((0,change/* changesOf */.f)(delta, 'duty-resolved'), (one) => entryKey(nameIn(one)));
    const rows = [...byEntry.values()].map((group) => {
        const [first] = group;
        const lines = [...groupedBy(group, ({ how }) => resolutionText(how))].map(([how, some]) => `${idList(some.map(({ subject }) => subject.layer))}: ${how}`);
        return (0,markdown_text/* tableRow */.jD)([page.nameOf(nameIn(first)), joinedUpTo(MOST_LINES, lines, '<br>')]);
    });
    const section = {
        head: `${page.heading(title)}\n${COLUMNS}\n`,
        rows,
        foot: '',
        importance: 7,
        rest: page.leftOut(title, 'service', 'services'),
    };
    return foldedTable(section, COLUMNS, 'service', 'services');
}
function nameIn({ file, subject, }) {
    return { file, service: subject.service ?? '', part: subject.part };
}
function resolutionText(how) {
    switch (how.by) {
        case 'owner':
            return `now owned by ${ownerList(how.owners)}`;
        case 'waiver':
            return `waived until ${(0,markdown_text/* code */.aY)(how.expires)}`;
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
/** Changes to check that don't leave a duty unowned: one row for each service. */
function checkSections(delta, page) {
    const title = 'Please check';
    const rows = [...policyRows(delta), ...entryRows(delta, page), ...serviceRows(delta)];
    const note = (0,change/* changesOf */.f)(delta, 'policy').length + (0,change/* changesOf */.f)(delta, 'framework-file').length === 0
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
/** Whether a change is one that a reviewer should check. */
function isToCheck(change) {
    if (change.kind === 'service')
        return change.change !== 'added';
    return change.kind !== 'duty-introduced' && change.kind !== 'duty-resolved';
}
function policyRows(delta) {
    const settings = (0,change/* changesOf */.f)(delta, 'policy').map(({ setting, before, after }) => (0,markdown_text/* tableRow */.jD)(['The policy', `${(0,markdown_text/* code */.aY)(setting)}: ${arrow(setText(before), setText(after))}`]));
    const files = (0,change/* changesOf */.f)(delta, 'framework-file').map(({ file, change }) => (0,markdown_text/* tableRow */.jD)(['The framework', `${(0,markdown_text/* code */.aY)(file)}: ${change}`]));
    return [...settings, ...files];
}
function setText(value) {
    return value === null ? 'not set' : (0,markdown_text/* code */.aY)(value);
}
function serviceRows(delta) {
    const services = (0,change/* changesOf */.f)(delta, 'service');
    const row = (title, texts) => texts.length === 0 ? [] : [(0,markdown_text/* tableRow */.jD)([title, joinedUpTo(MOST_SERVICES, texts)])];
    const idsOf = (change) => services.flatMap((one) => (one.change === change ? (0,markdown_text/* code */.aY)(one.subject.service) : []));
    const renamed = services.flatMap((one) => one.change === 'renamed' ? arrow((0,markdown_text/* code */.aY)(one.previous), (0,markdown_text/* code */.aY)(one.subject.service)) : []);
    return [
        ...row('Renamed', renamed),
        ...row('Removed', idsOf('removed')),
        ...row('Added', idsOf('added')),
    ];
}
const MOST_SERVICES = 24;
function entryRows({ changes }, page) {
    const lines = changes.flatMap((change) => lineOf(change) ?? []);
    return [...groupedBy(lines, ({ entry }) => entryKey(entry)).values()].map((group) => {
        const [first] = group;
        const texts = group.map(({ text }) => text);
        return (0,markdown_text/* tableRow */.jD)([page.nameOf(first.entry), joinedUpTo(MOST_LINES, texts, '<br>')]);
    });
}
/** A change as a line in the row of its service or part; `null` for what has a separate row or section. */
function lineOf(change) {
    switch (change.kind) {
        case 'duty-introduced':
        case 'duty-resolved':
        case 'service':
        case 'policy':
        case 'framework-file':
            return null;
        case 'split':
            return { entry: nameIn(change), text: splitText(change) };
        case 'waiver':
            return { entry: nameIn(change), text: waiverText(change) };
        case 'owners': {
            const { subject, before, after } = change;
            const owners = arrow(ownerList(before), ownerList(after));
            return { entry: nameIn(change), text: `owner of ${(0,markdown_text/* code */.aY)(subject.layer)}: ${owners}` };
        }
        default:
            return { entry: nameIn(change), text: fieldText(change) };
    }
}
function fieldText({ kind, before, after }) {
    return `${kind.replaceAll('-', ' ')}: ${arrow(orDash(before), orDash(after))}`;
}
function splitText({ subject, before, after, clause, reason }) {
    const by = clause === null ? '' : `, under the clause ${(0,markdown_text/* code */.aY)(clause)}`;
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

;// CONCATENATED MODULE: ./build/src/render/text/origins.js
/** What decides, besides the framework, who is responsible for a layer. */
const labels = { product: 'by its product', entry: 'by its clause' };
/** The layers of an entry that are not as the framework has them: `by its product: …`, one line for each origin. */
function originLines(layers, show) {
    return ['product', 'entry'].flatMap((origin) => {
        const ids = layers.filter(({ from }) => from === origin).map(({ layer }) => layer);
        return ids.length === 0 ? [] : [`${labels[origin]}: ${show(ids)}`];
    });
}

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

// EXTERNAL MODULE: ./build/src/text/lists.js
var lists = __webpack_require__(988);
;// CONCATENATED MODULE: ./build/src/render/text/verdict-line.js



/** The verdict in one line: `3 duties have no owner, 1 of them new in this change`. */
function verdictLine(report) {
    const { counts, delta } = report;
    // The mark depends on the findings, not the gate, so that workflows with different gates show the same mark.
    const mark = counts.errors > 0 ? '❌' : counts.warnings + counts.unowned > 0 ? '⚠️' : '✅';
    if (counts.unowned > 0) {
        const fresh = delta === null ? '' : newOnes(counts.unowned, (0,change/* changesOf */.f)(delta, 'duty-introduced').length);
        const verb = counts.unowned === 1 ? 'has' : 'have';
        return `${mark} ${(0,text_counts/* plural */.L)(counts.unowned, 'duty', 'duties')} ${verb} no owner${fresh}`;
    }
    if (counts.errors > 0)
        return `${mark} ${(0,text_counts/* plural */.L)(counts.errors, 'error')} to fix`;
    // What is no longer checked must not look owned.
    const fewer = report.findings.filter(({ rule }) => rule === 'fewer-duties');
    if (fewer.length > 0)
        return `${mark} ${(0,lists/* listed */.KE)(fewer.map(({ title }) => title))}`;
    if (report.findings.some(({ rule }) => rule === 'undeclared-service'))
        return `${mark} ${(0,text_counts/* plural */.L)(counts.warnings, 'warning')} to look at`;
    return `${mark} Every duty has an owner${counts.waived > 0 ? `, or a waiver (${(0,text_counts/* grouped */.z)(counts.waived)})` : ''}`;
}
function newOnes(unowned, introduced) {
    if (unowned === 1)
        return `, and it is ${introduced === 0 ? 'not ' : ''}new in this change`;
    const some = introduced === 0 ? 'none' : (0,text_counts/* grouped */.z)(introduced);
    return `, ${some} of them new in this change`;
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
/** The report as a Markdown page. */
function renderMarkdown(report) {
    return markdownWithin(report, Number.POSITIVE_INFINITY);
}
/**
 * The report as a Markdown page of at most so many bytes of UTF-8 (a job summary may have 1 MiB): whole rows are
 * left out, from the last section first, and the page says how many.
 */
function markdownWithin(report, maxBytes) {
    const head = headOf(report);
    const sections = [
        findingsSection(report),
        notReadSection(report),
        ...changeSections(report),
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

${(0,text_counts/* plural */.L)(counts.services, 'service')}${estate}, ${(0,text_counts/* plural */.L)(counts.duties, 'duty', 'duties')}: ${counts.owned} owned, ${counts.unowned} unowned, ${counts.waived} waived. ${(0,text_counts/* plural */.L)(counts.errors, 'error')}, ${(0,text_counts/* plural */.L)(counts.warnings, 'warning')}, ${(0,text_counts/* plural */.L)(counts.notices, 'notice')}. Framework ${(0,markdown_text/* code */.aY)(report.framework, false)}, checked for ${report.today}; the gate ${report.verdict === 'pass' ? 'passes' : '**fails**'}: it ${gateText}${gate.scope === 'introduced' ? ', for what the change introduces' : ''}.${report.policy === null ? '' : ` Policy ${(0,markdown_text/* code */.aY)(report.policy, false)}.`}
`;
}
/** Files that look like manifests and weren't read. */
function notReadSection({ files }) {
    return {
        head: '\n### Not read\n\n',
        rows: (0,ledger_lines/* notReadLines */.Z)(files).map((line) => `- ${(0,markdown_text/* message */.iU)(line)}\n`),
        foot: '',
        importance: 8,
        rest: (count) => `\n_Not read: ${(0,text_counts/* plural */.L)(count, 'file')} more._\n`,
    };
}
/** What the change does to the estate, as in the comment, because not every run can write one. */
function changeSections({ delta, manifests }) {
    if (delta === null)
        return [];
    const page = pageOf(manifests.length, 'The report file', '###');
    const notes = {
        head: '\n',
        rows: delta.notes.map((note) => `- ${(0,markdown_text/* message */.iU)((0,note_text/* noteText */.g)(note), false)}`),
        foot: '',
        importance: 8,
        rest: page.leftOut('Not compared', 'note', 'notes'),
    };
    return [...resolvedSections(delta, page), ...checkSections(delta, page), notes];
}
function findingsSection(report) {
    const rows = (0,worst_first/* worstFirst */.m)(report.findings, report, MOST_ROWS).map((finding) => findingRow(finding));
    return {
        head: `\n### Findings\n\n${(0,markdown_text/* tableHead */.PP)(['', 'Where', 'Rule', 'What'])}\n`,
        rows,
        more: report.findings.length - rows.length,
        foot: '',
        importance: 3,
        rest: (count) => `\n_Findings: ${(0,text_counts/* plural */.L)(count, 'finding')} didn't fit here. The report file has all of them._\n`,
    };
}
function findingRow(finding) {
    const fresh = finding.introduced === true ? ' **new**' : '';
    return (0,markdown_text/* tableRow */.jD)([
        `${marks[finding.severity]}${fresh}`,
        (0,markdown_text/* code */.aY)(`${finding.location.file}:${finding.location.line}`),
        `[${finding.rule}](${finding.docs})`,
        (0,markdown_text/* message */.iU)((0,message/* messageOf */.b)(finding)),
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
        [service.model ?? '–', ...originLines(service.layers, listOf)].join('<br>'),
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