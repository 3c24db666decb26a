export const id = 409;
export const ids = [409];
export const modules = {

/***/ 1409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isWorthSaying: () => (/* binding */ isWorthSaying),
  renderComment: () => (/* binding */ renderComment)
});

// UNUSED EXPORTS: COMMENT_LIMIT

// EXTERNAL MODULE: ./build/src/report/note-text.js
var note_text = __webpack_require__(5020);
// EXTERNAL MODULE: ./build/src/render/text/markdown-text.js
var markdown_text = __webpack_require__(2247);
// EXTERNAL MODULE: ./build/src/render/text/sections.js
var text_sections = __webpack_require__(2554);
// EXTERNAL MODULE: ./build/src/render/text/verdict-line.js
var verdict_line = __webpack_require__(2076);
// EXTERNAL MODULE: ./build/src/render/comment/change-tables.js
var change_tables = __webpack_require__(7058);
// EXTERNAL MODULE: ./build/src/estate/change.js
var change = __webpack_require__(3660);
// EXTERNAL MODULE: ./build/src/report/weight.js
var weight = __webpack_require__(5826);
// EXTERNAL MODULE: ./build/src/text/counts.js
var counts = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/src/render/comment/cell-lists.js
var cell_lists = __webpack_require__(9838);
// EXTERNAL MODULE: ./build/src/render/comment/page.js
var comment_page = __webpack_require__(9597);
;// CONCATENATED MODULE: ./build/src/render/comment/duty-tables.js






const COLUMNS = (0,markdown_text/* tableHead */.PP)(['Service', 'Unowned duties']);
/** Every duty without an owner: those of the most critical services first, else in the order of the manifests. */
function unownedDuties(report) {
    const introduced = report.delta === null ? [] : (0,change/* changesOf */.f)(report.delta, 'duty-introduced');
    const fresh = new Set(introduced.map(({ file, subject }) => dutyKey(file, subject)));
    const duties = [];
    for (const { file, services } of report.manifests) {
        for (const entry of services) {
            const name = { file, service: entry.id, part: entry.part ?? null };
            for (const layer of entry.layers) {
                if (layer.status !== 'unowned')
                    continue;
                const isFresh = fresh.has(dutyKey(file, { ...name, layer: layer.layer }));
                duties.push({ ...name, entry, layer, fresh: isFresh });
            }
        }
    }
    return duties.sort((a, b) => (0,weight/* weightOf */.m)(b.entry.criticality) - (0,weight/* weightOf */.m)(a.entry.criticality));
}
function dutyKey(file, { service, part, layer }) {
    return JSON.stringify([file, service, part, layer]);
}
/** Duties without an owner, one row a service; where there are many services, most of them folded. */
function dutiesSections(title, duties, page) {
    const section = {
        head: `${page.heading(title)}\n${COLUMNS}\n`,
        rows: dutyRows(duties, page),
        foot: '',
        importance: 9,
        rest: page.leftOut(title, 'service', 'services'),
    };
    return (0,comment_page/* foldedTable */.vd)(section, COLUMNS, 'service', 'services');
}
/** Duties that had no owner before the change either. */
function inheritedSection(duties, page) {
    const title = `Still unowned (${(0,counts/* grouped */.z)(duties.length)})`;
    return {
        head: `\n<details><summary>${title}</summary>\n\n${COLUMNS}\n`,
        rows: dutyRows(duties, page),
        foot: '\n</details>\n',
        importance: 2,
        rest: page.leftOut('Still unowned', 'service', 'services'),
    };
}
function dutyRows(duties, page) {
    return [...(0,cell_lists/* groupedBy */.me)(duties, comment_page/* entryKey */.k2).values()].map((group) => {
        const [first] = group;
        const { model, criticality } = first.entry;
        const about = [
            ...(model === null ? [] : [model]),
            ...(criticality === null ? [] : [`criticality ${criticality}`]),
        ];
        const name = [page.nameOf(first), about.join(', ')].filter((line) => line !== '');
        const kinds = (0,cell_lists/* groupedBy */.me)(group, ({ layer }) => kindOf(layer));
        const lists = [...kinds].map(([kind, some]) => {
            const layers = (0,cell_lists/* idList */.Mt)(some.map(({ layer }) => layer.layer));
            return kind === '' ? layers : `${kind}: ${layers}`;
        });
        return (0,markdown_text/* tableRow */.jD)([name.join('<br>'), lists.join('<br>')]);
    });
}
/** Remarks on a duty: the provider has a part in it, or it doesn't come from the framework. */
function kindOf({ party, from }) {
    const shared = party === 'shared' ? 'shared with the provider' : '';
    const origin = { framework: '', product: 'by its product', entry: 'by its clause' }[from];
    return [shared, origin].filter((word) => word !== '').join(', ');
}

// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/render/worst-first.js
var worst_first = __webpack_require__(1278);
;// CONCATENATED MODULE: ./build/src/render/comment/finding-tables.js





const finding_tables_COLUMNS = (0,markdown_text/* tableHead */.PP)(['Where', 'What']);
/**
 * Errors and warnings that are not just about a duty without an owner: those that the change introduces; without a
 * base, all of them.
 */
function newFindingsSections(report, page) {
    const rows = othersThan(report, ({ introduced, severity }) => introduced !== false && severity !== 'notice');
    const title = report.delta === null ? 'Other errors and warnings' : 'Also new in this change';
    const section = {
        head: `${page.heading(title)}\n${finding_tables_COLUMNS}\n`,
        rows,
        foot: '',
        importance: 8,
        rest: page.leftOut(title, 'finding', 'findings'),
    };
    return (0,comment_page/* foldedTable */.vd)(section, finding_tables_COLUMNS, 'finding', 'findings');
}
/** Notices that the change introduces, folded: nothing has to be done about them. */
function noticesSection(report, page) {
    const rows = othersThan(report, ({ introduced, severity }) => introduced === true && severity === 'notice');
    return {
        head: `\n<details><summary>New notices (${(0,counts/* grouped */.z)(rows.length)})</summary>\n\n${finding_tables_COLUMNS}\n`,
        rows,
        foot: '\n</details>\n',
        importance: 3,
        rest: page.leftOut('New notices', 'notice', 'notices'),
    };
}
/** Other errors that were there before the change, folded. */
function oldFindingsSection(report, page) {
    const rows = othersThan(report, ({ introduced, severity }) => introduced === false && severity === 'error');
    return {
        head: `\n<details><summary>Other errors (${(0,counts/* grouped */.z)(rows.length)})</summary>\n\n${finding_tables_COLUMNS}\n`,
        rows,
        foot: '\n</details>\n',
        importance: 3,
        rest: page.leftOut('Other errors', 'error', 'errors'),
    };
}
function othersThan(report, isWanted) {
    const others = report.findings.filter((one) => one.rule !== 'unowned-duty' && isWanted(one));
    return (0,worst_first/* worstFirst */.m)(others, report).map(findingRow);
}
function findingRow(finding) {
    const { location, rule, severity, docs } = finding;
    const { file, line } = location;
    return (0,markdown_text/* tableRow */.jD)([
        (0,markdown_text/* code */.aY)(`${file}:${line}`),
        `${severity} [${rule}](${docs}): ${(0,markdown_text/* message */.iU)((0,message/* messageOf */.b)(finding))}`,
    ]);
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
/** Nobody pastes more at once. */
const MOST_LINES = 120;
/** A longer id isn't valid, and its finding says so. */
const LONGEST_ID = 200;
const ADVICE = [
    `Replace \`${edit/* ownerToName */.m}\` with a real owner.`,
    'If one team has a duty in every service, name it once, under `owners` at the top of the manifest.',
    'Or waive a duty for now: `waivers`, with a reason, a date and an approver.',
].join(' ');
/** How to fix: one block to paste. Each of its lines is a row, so that a long one is cut at a line. */
function fixSection(duties, several, page) {
    const usable = duties.filter(({ service, part }) => [service, part ?? ''].every((id) => id.length <= LONGEST_ID));
    const all = linesOf(usable, several).map(plain/* visible */.RK);
    const lines = all.slice(0, MOST_LINES);
    const fence = '`'.repeat(Math.max(3, 1 + longestTicks(lines)));
    const more = all.length > lines.length
        ? '\nMore duties are unowned than fit here; the findings of the run say what to add for each.\n'
        : '';
    const folded = lines.length > OPEN_LINES;
    const head = folded ? '\n<details><summary>How to fix</summary>\n' : page.heading('How to fix');
    return {
        head: `${head}\n${fence}yaml\n`,
        rows: lines,
        foot: `${fence}\n${more}\n${ADVICE}\n${folded ? '\n</details>\n' : ''}`,
        importance: 5,
        rest: page.leftOut('How to fix', 'line of YAML', 'lines of YAML'),
    };
}
function linesOf(duties, several) {
    const lines = [];
    for (const [file, inFile] of (0,cell_lists/* groupedBy */.me)(duties, (duty) => duty.file)) {
        lines.push(...(several ? [`# ${file}`] : []), 'services:');
        for (const [service, ofService] of (0,cell_lists/* groupedBy */.me)(inFile, (duty) => duty.service)) {
            lines.push(`  ${(0,yaml_text/* keyYaml */.Fd)(service)}:`);
            const own = ofService.filter(({ part }) => part === null);
            if (own.length > 0)
                lines.push(...ownersLines(own, '    '));
            const ofParts = ofService.filter(({ part }) => part !== null);
            if (ofParts.length > 0)
                lines.push('    parts:');
            for (const [part, some] of (0,cell_lists/* groupedBy */.me)(ofParts, (duty) => duty.part ?? '')) {
                lines.push(`      ${(0,yaml_text/* keyYaml */.Fd)(part)}:`, ...ownersLines(some, '        '));
            }
        }
    }
    return lines;
}
function ownersLines(duties, indent) {
    const lines = duties.map(({ layer }) => `${indent}  ${(0,yaml_text/* fixYaml */.Pk)(layer.layer, edit/* ownerToName */.m)}`);
    return [`${indent}owners:`, ...lines];
}
function longestTicks(lines) {
    return Math.max(0, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([ticks]) => ticks.length)));
}

// EXTERNAL MODULE: ./build/src/render/text/origins.js
var origins = __webpack_require__(3927);
;// CONCATENATED MODULE: ./build/src/render/comment/service-matrix.js




/** The matrix of the services that the change touches, folded: who does what in each. */
function servicesSection(report, page) {
    const touched = touchedEntries(report);
    const rows = report.manifests.flatMap(({ file, services }) => services.flatMap((entry) => {
        const name = { file, service: entry.id, part: entry.part ?? null };
        return touched(name) ? [entryRow(name, entry, page)] : [];
    }));
    const title = 'Who does what in the changed services';
    return {
        head: `\n<details><summary>${title}</summary>\n\n${(0,markdown_text/* tableHead */.PP)(['Service', 'Who does what'])}\n`,
        rows,
        foot: '\n</details>\n',
        importance: 1,
        rest: page.leftOut(title, 'service', 'services'),
    };
}
/** Says whether the change touches an entry: in itself, or in the service that it is a part of. */
function touchedEntries({ delta, findings }) {
    if (delta === null)
        return () => false;
    const services = new Set();
    const parts = new Set();
    const add = (file, { service, part }) => {
        if (service === null)
            return;
        if (part === null)
            services.add(serviceKey(file, service));
        else
            parts.add((0,comment_page/* entryKey */.k2)({ file, service, part }));
    };
    for (const change of delta.changes)
        if ('subject' in change)
            add(change.file, change.subject);
    for (const { introduced, location, subject } of findings)
        if (introduced === true)
            add(location.file, subject);
    return (entry) => services.has(serviceKey(entry.file, entry.service)) || parts.has((0,comment_page/* entryKey */.k2)(entry));
}
function serviceKey(file, service) {
    return (0,comment_page/* entryKey */.k2)({ file, service, part: null });
}
/** Nobody reads a row with more lines. */
const service_matrix_MOST_LINES = 24;
const urgency = {
    unowned: 0,
    waived: 1,
    owned: 2,
    provider: 3,
    'not-applicable': 4,
};
function entryRow(name, entry, page) {
    const byUrgency = [...entry.layers].sort((a, b) => urgency[a.status] - urgency[b.status]);
    const lines = [...(0,cell_lists/* groupedBy */.me)(byUrgency, whoText)].map(([who, layers]) => `${who}: ${(0,cell_lists/* idList */.Mt)(layers.map(({ layer }) => layer))}`);
    const about = [entry.model ?? 'no model', ...(0,origins/* originLines */.I)(entry.layers, cell_lists/* idList */.Mt)].join('<br>');
    return (0,markdown_text/* tableRow */.jD)([`${page.nameOf(name)}<br>${about}`, (0,cell_lists/* joinedUpTo */.Ki)(service_matrix_MOST_LINES, lines, '<br>')]);
}
function whoText({ status, owners: names }) {
    switch (status) {
        case 'owned':
            return (0,cell_lists/* ownerList */.W_)(names);
        case 'unowned':
            return '**unowned**';
        case 'waived':
            return 'waived';
        case 'not-applicable':
            return 'not applicable';
        case 'provider':
            return 'the provider';
    }
}

;// CONCATENATED MODULE: ./build/src/render/comment/comment.js










/** GitHub's limit for a comment, in characters. */
const COMMENT_LIMIT = 65_536;
/** Room for the marker, and for a longer address of another run. */
const MARGIN = 512;
/** Notices of these rules are for the person who sets up the check. A reviewer can't fix them. */
const aboutTheSetting = ['unverified-owner', 'unguarded-manifest'];
/** Whether a comment is worth writing, because a reviewer should look at something. */
function isWorthSaying(report) {
    const { counts, delta, findings } = report;
    if (counts.errors + counts.warnings > 0)
        return true;
    const isNews = ({ introduced, rule }) => introduced === true && !aboutTheSetting.includes(rule);
    if (findings.some(isNews))
        return true;
    return delta?.changes.some(change_tables/* isToCheck */.Y7) === true;
}
/** The report as a comment on a pull request, without the marker; within GitHub's limit by whole rows. */
function renderComment(report, context) {
    const { runUrl, docsUrl, remark = null } = context;
    const head = `### ${(0,verdict_line/* verdictLine */.M)(report)}\n${remark === null ? '' : `\n${remark}\n`}`;
    const run = runUrl === null ? '' : `[This run](${runUrl}) has the summary and the report · `;
    const foot = `\n<sub>${run}[What the rules mean](${docsUrl})</sub>\n`;
    const room = COMMENT_LIMIT - MARGIN - head.length - foot.length;
    const where = runUrl === null ? 'The report of the run' : `[The run](${runUrl})`;
    const sections = sectionsOf(report, (0,comment_page/* pageOf */.ZZ)(report.manifests.length, where, '####'));
    return head + (0,text_sections/* pageWithin */.v)(sections, room, (text) => text.length) + foot;
}
function sectionsOf(report, page) {
    const { delta } = report;
    const duties = unownedDuties(report);
    const several = report.manifests.length > 1;
    if (delta === null) {
        return [
            ...dutiesSections('Unowned duties', duties, page),
            ...newFindingsSections(report, page),
            fixSection(duties, several, page),
        ];
    }
    const fresh = duties.filter((one) => one.fresh);
    const old = duties.filter((one) => !one.fresh);
    return [
        ...dutiesSections('New in this change', fresh, page),
        ...newFindingsSections(report, page),
        ...(0,change_tables/* resolvedSections */.XX)(delta, page),
        ...(0,change_tables/* checkSections */.fM)(delta, page),
        inheritedSection(old, page),
        oldFindingsSection(report, page),
        noticesSection(report, page),
        servicesSection(report, page),
        fixSection(fresh.length > 0 ? fresh : old, several, page),
        notesSection(delta.notes, page),
    ];
}
/** What couldn't be compared. */
function notesSection(notes, page) {
    return {
        head: '\n',
        rows: notes.map((note) => `- ${(0,markdown_text/* message */.iU)((0,note_text/* noteText */.g)(note), false)}`),
        foot: '',
        importance: 5,
        rest: page.leftOut('Not compared', 'note', 'notes'),
    };
}


/***/ })

};
