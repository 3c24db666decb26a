export const id = 695;
export const ids = [695,6240];
export const modules = {

/***/ 6240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ COMMENT_LIMIT),
  renderComment: () => (/* binding */ renderComment)
});

// EXTERNAL MODULE: ./build/src/report/note-text.js
var note_text = __webpack_require__(5020);
// EXTERNAL MODULE: ./build/src/render/text/markdown-text.js
var markdown_text = __webpack_require__(2247);
// EXTERNAL MODULE: ./build/src/render/text/sections.js
var text_sections = __webpack_require__(2554);
// EXTERNAL MODULE: ./build/src/render/verdict-line.js
var verdict_line = __webpack_require__(874);
// EXTERNAL MODULE: ./build/src/render/comment/change-tables.js + 2 modules
var change_tables = __webpack_require__(2375);
// EXTERNAL MODULE: ./build/src/render/comment/duty-tables.js
var duty_tables = __webpack_require__(7910);
// EXTERNAL MODULE: ./build/src/text/counts.js
var counts = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/render/finding-groups.js
var finding_groups = __webpack_require__(8068);
// EXTERNAL MODULE: ./build/src/render/worst-first.js
var worst_first = __webpack_require__(1278);
// EXTERNAL MODULE: ./build/src/render/comment/page.js
var comment_page = __webpack_require__(9597);
;// CONCATENATED MODULE: ./build/src/render/comment/finding-tables.js






const COLUMNS = (0,markdown_text/* tableHead */.PP)(['Where', 'What']);
/**
 * Errors and warnings that are not just about a duty without an owner: those that the change introduces; without a
 * base, all of them.
 */
function newFindingsSections(report, covered, page) {
    const rows = othersThan(report, covered, page, ({ introduced, severity }) => introduced !== false && severity !== 'notice');
    const title = report.delta === null ? 'Other errors and warnings' : 'Also new in this change';
    const section = {
        head: `${page.heading(title)}\n${COLUMNS}\n`,
        rows,
        foot: '',
        importance: 8,
        rest: page.leftOut(title, 'finding', 'findings'),
    };
    return (0,comment_page/* foldedTable */.vd)(section, COLUMNS, 'finding', 'findings');
}
/** Notices that the change introduces, folded: nothing has to be done about them. */
function noticesSection(report, covered, page) {
    const rows = othersThan(report, covered, page, ({ introduced, severity }) => introduced === true && severity === 'notice');
    return {
        head: `\n<details><summary>New notices (${(0,counts/* grouped */.z)(rows.length)})</summary>\n\n${COLUMNS}\n`,
        rows,
        foot: '\n</details>\n',
        importance: 3,
        rest: page.leftOut('New notices', 'notice', 'notices'),
    };
}
/** Other errors that were there before the change, folded. */
function oldFindingsSection(report, covered, page) {
    const rows = othersThan(report, covered, page, ({ introduced, severity }) => introduced === false && severity === 'error');
    return {
        head: `\n<details><summary>Other errors (${(0,counts/* grouped */.z)(rows.length)})</summary>\n\n${COLUMNS}\n`,
        rows,
        foot: '\n</details>\n',
        importance: 3,
        rest: page.leftOut('Other errors', 'error', 'errors'),
    };
}
function othersThan(report, covered, page, isWanted) {
    const others = report.findings.filter((one) => one.rule !== 'unowned-duty' && !covered.has(one) && isWanted(one));
    return (0,finding_groups/* groupFindings */.k)((0,worst_first.worstFirst)(others, report)).map((group) => findingRow(group, page));
}
/** One row for one mistake, with the count of its places. */
function findingRow(group, page) {
    const [{ location, rule, severity, docs }] = group;
    const { file, line } = location;
    const rest = (0,finding_groups/* restText */.E)(group);
    const what = `${severity} [${rule}](${docs}): ${(0,markdown_text/* message */.iU)((0,message/* messageOf */.b)(group[0]))}`;
    const places = group.length === 1 ? '' : `<br>${(0,counts/* plural */.L)(group.length, 'time')}`;
    return (0,markdown_text/* tableRow */.jD)([
        `${page.linked((0,markdown_text/* code */.aY)(`${file}:${line}`), file, line)}${places}`,
        rest === '' ? what : `${what}<br>${(0,markdown_text/* message */.iU)(rest)}`,
    ]);
}

// EXTERNAL MODULE: ./build/src/render/comment/fix-block.js
var fix_block = __webpack_require__(3675);
// EXTERNAL MODULE: ./build/src/render/comment/fix-plan.js
var fix_plan = __webpack_require__(9619);
// EXTERNAL MODULE: ./build/src/render/text/origins.js
var origins = __webpack_require__(3927);
// EXTERNAL MODULE: ./build/src/render/comment/causes.js
var causes = __webpack_require__(8654);
// EXTERNAL MODULE: ./build/src/render/comment/cell-lists.js
var cell_lists = __webpack_require__(9838);
;// CONCATENATED MODULE: ./build/src/render/comment/service-matrix.js





/** More services are not looked at one by one; the report has them all. */
const MOST_ROWS = 50;
/** The matrix of the services that the change touches, folded: who does what in each. */
function servicesSection(report, page) {
    const touched = touchedEntries(report);
    const entries = report.manifests.flatMap(({ file, services }) => services.flatMap((entry) => {
        const name = { file, service: entry.id, part: entry.part ?? null };
        return touched(name) ? [{ name, entry }] : [];
    }));
    const rows = entries.slice(0, MOST_ROWS).map(({ name, entry }) => entryRow(name, entry, page));
    const title = 'Who does what in the changed services';
    return {
        head: `\n<details><summary>${title}</summary>\n\n${(0,markdown_text/* tableHead */.PP)(['Service', 'Who does what'])}\n`,
        rows,
        more: entries.length - rows.length,
        foot: '\n</details>\n',
        importance: 1,
        rest: page.leftOut(title, 'service', 'services'),
    };
}
/**
 * Says whether the change touches an entry: in itself, or in the service that it is a part of. What it does to many
 * services alike has a separate row, which says all that is to say.
 */
function touchedEntries({ delta, findings }) {
    const touches = [];
    const add = (file, { service, part }, text) => {
        if (service !== null)
            touches.push({ entry: { file, service, part }, line: null, text });
    };
    for (const change of delta?.changes ?? []) {
        if (!('subject' in change))
            continue;
        const { file, subject, ...what } = change;
        const text = JSON.stringify([subject.layer, { ...what, location: null, previous: null }]);
        add(file, subject, text);
    }
    for (const { introduced, location, subject, rule, title } of findings)
        if (introduced === true)
            add(location.file, subject, JSON.stringify([rule, title]));
    const services = new Set();
    const parts = new Set();
    for (const { entry } of (0,causes/* byText */.z4)(touches).rest) {
        if (entry.part === null)
            services.add((0,comment_page/* entryKey */.k2)(entry));
        else
            parts.add((0,comment_page/* entryKey */.k2)(entry));
    }
    return (entry) => services.has(serviceKey(entry.file, entry.service)) || parts.has((0,comment_page/* entryKey */.k2)(entry));
}
function serviceKey(file, service) {
    return (0,comment_page/* entryKey */.k2)({ file, service, part: null });
}
/** Nobody reads a row with more lines. */
const MOST_LINES = 24;
const urgency = {
    unowned: 0,
    waived: 1,
    owned: 2,
    provider: 3,
    'not-applicable': 4,
};
function entryRow(name, entry, page) {
    const byUrgency = [...entry.layers].sort((a, b) => urgency[a.status] - urgency[b.status]);
    const who = (layer) => whoText(layer, name.file, page);
    const lines = [...(0,cell_lists/* groupedBy */.me)(byUrgency, who)].map(([whose, layers]) => `${whose}: ${(0,cell_lists/* idList */.Mt)(layers.map(({ layer }) => layer))}`);
    const about = [entry.model ?? 'no model', ...(0,origins/* originLines */.I)(entry.layers, cell_lists/* idList */.Mt)].join('<br>');
    return (0,markdown_text/* tableRow */.jD)([
        `${page.nameOf(name, entry.location.line)}<br>${about}`,
        (0,cell_lists/* joinedUpTo */.Ki)(MOST_LINES, lines, '<br>'),
    ]);
}
function whoText({ status, owners }, file, page) {
    switch (status) {
        case 'owned':
            return page.owners(file, owners);
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
/** The report as a comment on a pull request, without the marker; within GitHub's limit by whole rows. */
function renderComment(report, context) {
    const { runUrl, docsUrl, blobUrl = null, remark = null, fixes = (0,fix_plan/* fixesBy */.H)(report) } = context;
    const head = `### ${(0,verdict_line/* verdictLine */.M)(report)}\n${remark === null ? '' : `\n${remark}\n`}`;
    const run = runUrl === null ? '' : `[This run](${runUrl}) has the summary and the report · `;
    const foot = `\n<sub>${run}[What the rules mean](${docsUrl})</sub>\n`;
    const room = COMMENT_LIMIT - MARGIN - head.length - foot.length;
    const where = runUrl === null ? 'The report of the run' : `[The run](${runUrl})`;
    const page = (0,comment_page/* pageOf */.ZZ)({
        manifests: report.manifests.length,
        where,
        level: '####',
        blobUrl,
        behind: report.delta?.behind ?? [],
    });
    const sections = sectionsOf(report, fixes, page);
    return head + (0,text_sections/* pageWithin */.v)(sections, room, (text) => text.length) + foot;
}
function sectionsOf(report, { plan, pastes }, page) {
    const { delta } = report;
    const duties = (0,duty_tables/* unownedDuties */.pP)(report);
    const covered = new Set(duties.flatMap(({ findings }) => findings));
    if (delta === null) {
        return [
            ...(0,duty_tables/* dutiesSections */.nt)('Unowned duties', duties, page),
            ...newFindingsSections(report, covered, page),
            (0,fix_block/* fixSection */.v)(plan, pastes, page),
        ];
    }
    const fresh = duties.filter((one) => one.fresh);
    const old = duties.filter((one) => !one.fresh);
    return [
        ...(0,duty_tables/* dutiesSections */.nt)('New in this change', fresh, page),
        ...newFindingsSections(report, covered, page),
        ...(0,change_tables/* resolvedSections */.X)(delta, page),
        ...(0,change_tables/* checkSections */.f)(report, page),
        (0,duty_tables/* inheritedSection */.mM)(old, page),
        oldFindingsSection(report, covered, page),
        noticesSection(report, covered, page),
        servicesSection(report, page),
        (0,fix_block/* fixSection */.v)(plan, pastes, page),
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


/***/ }),

/***/ 695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTrackingIssue: () => (/* binding */ renderTrackingIssue)
});

// EXTERNAL MODULE: ./build/src/rules/index.js + 45 modules
var rules = __webpack_require__(1927);
// EXTERNAL MODULE: ./build/src/text/counts.js
var text_counts = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/render/comment/cell-lists.js
var cell_lists = __webpack_require__(9838);
// EXTERNAL MODULE: ./build/src/render/comment/comment.js + 2 modules
var comment = __webpack_require__(6240);
// EXTERNAL MODULE: ./build/src/render/comment/page.js
var comment_page = __webpack_require__(9597);
// EXTERNAL MODULE: ./build/src/render/text/markdown-text.js
var markdown_text = __webpack_require__(2247);
// EXTERNAL MODULE: ./build/src/render/text/sections.js
var text_sections = __webpack_require__(2554);
// EXTERNAL MODULE: ./build/src/render/worst-first.js
var worst_first = __webpack_require__(1278);
;// CONCATENATED MODULE: ./build/src/render/issue/by-owner.js
/** Findings by who has most of the service's duties: those of nobody first, then whoever has most of them. */
function byOwner(findings, report) {
    const owners = ownersOfServices(report);
    const groups = new Map();
    for (const finding of findings) {
        const { service } = finding.subject;
        const owner = service === null ? null : (owners.get(serviceKey(finding.location.file, service)) ?? null);
        const group = groups.get(owner);
        if (group === undefined)
            groups.set(owner, [finding]);
        else
            group.push(finding);
    }
    return [...groups]
        .map(([owner, found]) => ({ owner, findings: found }))
        .sort((one, other) => {
        if (one.owner === null || other.owner === null)
            return one.owner === null ? -1 : 1;
        return other.findings.length - one.findings.length;
    });
}
function ownersOfServices({ manifests }) {
    const counts = new Map();
    for (const { file, services } of manifests) {
        for (const { id, layers } of services) {
            const key = serviceKey(file, id);
            const ofService = counts.get(key) ?? new Map();
            counts.set(key, ofService);
            for (const { status, owners } of layers) {
                const [accountable] = owners;
                if (status === 'owned' && accountable !== undefined)
                    ofService.set(accountable, (ofService.get(accountable) ?? 0) + 1);
            }
        }
    }
    const owners = new Map();
    for (const [key, ofService] of counts) {
        const [most] = [...ofService].sort(([, one], [, other]) => other - one);
        if (most !== undefined)
            owners.set(key, most[0]);
    }
    return owners;
}
function serviceKey(file, service) {
    return JSON.stringify([file, service]);
}

;// CONCATENATED MODULE: ./build/src/render/issue/tracking-issue.js










const TITLE = 'Cloud estate: what is unowned, and what ends soon';
/** Room for the marker, and for a longer address of another run. */
const MARGIN = 512;
/** More owners in one issue have no separate section. */
const MOST_OWNERS = 100;
/** Nobody reads a longer table; the report has all rows. */
const MOST_ROWS = 500;
/** The report as a tracking issue, without the marker; within GitHub's limit by whole rows. */
function renderTrackingIssue(report, context) {
    const ending = (0,worst_first.worstFirst)(report.findings.filter(endsSoon), report);
    const open = (0,worst_first.worstFirst)(report.findings.filter(isOpen), report);
    const { runUrl, docsUrl, gate } = context;
    const run = runUrl === null ? '' : `[This run](${runUrl}) has the summary and the report · `;
    const foot = `\n<sub>${run}[What the rules mean](${docsUrl}) · This issue is kept up to date by the check, and closes by itself.</sub>\n`;
    if (ending.length + open.length === 0) {
        const body = `Nothing is open: every duty has an owner or a waiver, and nothing ends soon. Checked for ${report.today}.\n${foot}`;
        return { title: TITLE, body, isSettled: true };
    }
    const head = `${(0,markdown_text/* message */.iU)(gate, false)}\n\n${overview(report, ending)}\n`;
    const where = runUrl === null ? 'The report of the run' : `[The run](${runUrl})`;
    const page = (0,comment_page/* pageOf */.ZZ)({ manifests: report.manifests.length, where, level: '###' });
    const nameOf = (finding) => {
        const { service, part } = finding.subject;
        const { file, line } = finding.location;
        return service === null ? (0,markdown_text/* code */.aY)(`${file}:${line}`) : page.nameOf({ file, service, part });
    };
    const columns = (0,markdown_text/* tableHead */.PP)(['Service', 'What']);
    const sectionOf = (title, name, findings, importance) => {
        const rows = rowsOf(findings, nameOf);
        return {
            head: `\n### ${title}\n\n${columns}\n`,
            rows: rows.slice(0, MOST_ROWS),
            more: Math.max(0, rows.length - MOST_ROWS),
            foot: '',
            importance,
            rest: page.leftOut(name, 'row', 'rows'),
        };
    };
    const groups = byOwner(open, report);
    const sections = [
        sectionOf('Ends soon, or has ended', 'Ends soon', ending, 3),
        ...groups
            .slice(0, MOST_OWNERS)
            .map(({ owner, findings }, at) => owner === null
            ? sectionOf('Nobody has anything of these', 'Nobody', findings, 2)
            : sectionOf(`${(0,markdown_text/* code */.aY)(owner, false)}`, `For ${(0,markdown_text/* code */.aY)(owner, false)}`, findings, 1 - at / 1000)),
        moreOwners(groups.length - MOST_OWNERS, where),
    ];
    const room = comment/* COMMENT_LIMIT */.W - MARGIN - head.length - foot.length;
    const body = head + (0,text_sections/* pageWithin */.v)(sections, room, (text) => text.length) + foot;
    return { title: TITLE, body, isSettled: false };
}
function overview({ counts, today }, ending) {
    const { services, duties, unowned, waived } = counts;
    const soon = ending.length === 0 ? '' : ` Ending soon, or ended: ${(0,text_counts/* plural */.L)(ending.length, 'finding')}.`;
    return `${(0,text_counts/* plural */.L)(services, 'service')}, ${(0,text_counts/* plural */.L)(duties, 'duty', 'duties')}: ${unowned} unowned, ${waived} waived.${soon} Checked for ${today}.`;
}
function moreOwners(count, where) {
    return {
        head: '\n',
        rows: count > 0
            ? [`_${(0,text_counts/* plural */.L)(count, 'more owner')} didn't fit here. ${where} has all of them._`]
            : [],
        foot: '',
        importance: 4,
        rest: () => '',
    };
}
/** What a date brings: a waiver, an agreement, or one that has to be read again. */
const ENDING = [
    'expiring-waiver',
    'expired-waiver',
    'ending-agreement',
    'stale-agreement',
];
function endsSoon({ rule }) {
    return ENDING.includes(rule);
}
/** Notices about the set-up of the check are for whoever set it up. */
function isOpen(finding) {
    return (!endsSoon(finding) &&
        (finding.severity !== 'notice' || (0,rules/* ruleById */.B)(finding.rule).category === 'waiver'));
}
/** One row for each service and rule: unowned duties by their layers, others one by one. */
function rowsOf(findings, nameOf) {
    const rows = [];
    const rowKey = (finding) => JSON.stringify([nameOf(finding), finding.rule]);
    for (const group of (0,cell_lists/* groupedBy */.me)(findings, rowKey).values()) {
        const [first] = group;
        const { rule, docs, severity } = first;
        const layers = group.flatMap(({ subject }) => subject.layer ?? []);
        const isUnowned = rule === 'unowned-duty' && layers.length === group.length;
        const what = isUnowned
            ? `no owner: ${(0,cell_lists/* idList */.Mt)(layers)}`
            : group
                .slice(0, MOST_LINES)
                .map((one) => (0,markdown_text/* message */.iU)((0,message/* messageOf */.b)(one)))
                .join('<br>');
        const rest = !isUnowned && group.length > MOST_LINES ? `<br>and ${group.length - MOST_LINES} more` : '';
        rows.push((0,markdown_text/* tableRow */.jD)([nameOf(first), `${severity} [${rule}](${docs}): ${what}${rest}`]));
    }
    return rows;
}
const MOST_LINES = 8;


/***/ })

};
