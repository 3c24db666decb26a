export const id = 260;
export const ids = [260];
export const modules = {

/***/ 1260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isWorthSaying: () => (/* binding */ isWorthSaying),
  renderComment: () => (/* binding */ renderComment)
});

// UNUSED EXPORTS: COMMENT_LIMIT

// EXTERNAL MODULE: ./build/src/render/text/markdown-text.js
var markdown_text = __webpack_require__(2247);
// EXTERNAL MODULE: ./build/src/render/text/sections.js
var text_sections = __webpack_require__(2554);
// EXTERNAL MODULE: ./build/src/render/text/verdict-line.js
var verdict_line = __webpack_require__(2076);
// EXTERNAL MODULE: ./build/src/render/comment/changes.js
var changes = __webpack_require__(4713);
// EXTERNAL MODULE: ./build/src/render/comment/comment-words.js
var comment_words = __webpack_require__(117);
// EXTERNAL MODULE: ./build/src/report/weight.js
var weight = __webpack_require__(5826);
;// CONCATENATED MODULE: ./build/src/render/comment/duties.js




const COLUMNS = (0,markdown_text/* tableHead */.PP)(['Service', 'Duties that nobody owns']);
/** Every duty without an owner: those of the most critical services first, else in the order of the manifests. */
function unownedDuties(report) {
    const fresh = new Set(report.delta?.introduced.map((duty) => (0,comment_words/* keyOf */.TN)(duty) + duty.layer));
    const duties = [];
    for (const { file, services } of report.manifests) {
        for (const entry of services) {
            const named = { file, service: entry.id, part: entry.part ?? null };
            for (const layer of entry.layers) {
                if (layer.status !== 'unowned')
                    continue;
                duties.push({ ...named, entry, layer, fresh: fresh.has((0,comment_words/* keyOf */.TN)(named) + layer.layer) });
            }
        }
    }
    return duties.sort((a, b) => (0,weight/* weightOf */.m)(b.entry.criticality) - (0,weight/* weightOf */.m)(a.entry.criticality));
}
/** Duties without an owner, one row a service; where there are many services, most of them folded. */
function dutiesSections(title, duties, words) {
    const section = {
        head: `${words.heading(title)}\n${COLUMNS}\n`,
        rows: dutyRows(duties, words),
        foot: '',
        importance: 9,
        rest: words.rest(title, 'service', 'services'),
    };
    return (0,comment_words/* foldedAfterFew */.Ft)(section, COLUMNS, 'service', 'services');
}
/** Duties that had no owner before the change either. */
function inheritedSection(duties, words) {
    const title = `Still unowned: ${(0,verdict_line/* plural */.L)(duties.length, 'duty', 'duties')}`;
    return {
        head: `\n<details><summary>${title}</summary>\n\n${COLUMNS}\n`,
        rows: dutyRows(duties, words),
        foot: '\n</details>\n',
        importance: 2,
        rest: words.rest('Still unowned', 'service', 'services'),
    };
}
function dutyRows(duties, words) {
    return [...(0,comment_words/* grouped */.zD)(duties, comment_words/* keyOf */.TN).values()].map((group) => {
        const [first] = group;
        const { model, criticality } = first.entry;
        const about = [
            ...(model === null ? [] : [model]),
            ...(criticality === null ? [] : [`criticality ${criticality}`]),
        ];
        const name = [words.nameOf(first), about.join(', ')].filter((line) => line !== '');
        const kinds = (0,comment_words/* grouped */.zD)(group, ({ layer }) => kindOf(layer));
        const lists = [...kinds].map(([kind, some]) => {
            const layers = (0,comment_words/* ids */.dK)(some.map(({ layer }) => layer.layer));
            return kind === '' ? layers : `${kind}: ${layers}`;
        });
        return (0,markdown_text/* tableRow */.jD)([name.join('<br>'), lists.join('<br>')]);
    });
}
/** What is special about a duty: the provider has a part in it, or it is not the framework that says whose it is. */
function kindOf({ party, from }) {
    const shared = party === 'shared' ? 'shared with the provider' : '';
    const origin = { framework: '', product: 'by its product', entry: 'by its clause' }[from];
    return [shared, origin].filter((word) => word !== '').join(', ');
}

// EXTERNAL MODULE: ./build/src/text/yaml-text.js
var yaml_text = __webpack_require__(112);
// EXTERNAL MODULE: ./build/src/render/text/plain.js
var plain = __webpack_require__(7920);
;// CONCATENATED MODULE: ./build/src/render/comment/fix.js



/** So many lines stand open; more are folded. */
const OPEN_LINES = 16;
/** Nobody pastes more at once. */
const MOST_LINES = 120;
/** A longer id is no id, and its finding says so. */
const LONGEST_ID = 200;
const ADVICE = [
    'Put your own names in place of `@org/team`.',
    'What one team does for every service can stand once, under `owners` at the top of the manifest.',
    'Or waive a duty for now: `waivers`, with a reason, a date and who approved it.',
].join(' ');
/** How to fix: one block to paste. Each of its lines is a row, so that a long one is cut at a line. */
function fixSection(duties, several, words) {
    const usable = duties.filter(({ service, part }) => [service, part ?? ''].every((id) => id.length <= LONGEST_ID));
    const all = linesOf(usable, several).map(plain/* visible */.RK);
    const lines = all.slice(0, MOST_LINES);
    const fence = '`'.repeat(Math.max(3, 1 + longestTicks(lines)));
    const more = all.length > lines.length
        ? '\nThere is more to own than stands here; the findings in the run say what to add, one by one.\n'
        : '';
    const folded = lines.length > OPEN_LINES;
    const head = folded
        ? '\n<details><summary>How to fix: name who does it</summary>\n'
        : words.heading('How to fix: name who does it');
    return {
        head: `${head}\n${fence}yaml\n`,
        rows: lines,
        foot: `${fence}\n${more}\n${ADVICE}\n${folded ? '\n</details>\n' : ''}`,
        importance: 5,
        rest: words.rest('How to fix', 'line of YAML', 'lines of YAML'),
    };
}
function linesOf(duties, several) {
    const lines = [];
    for (const [file, inFile] of (0,comment_words/* grouped */.zD)(duties, (duty) => duty.file)) {
        lines.push(...(several ? [`# ${file}`] : []), 'services:');
        for (const [service, ofService] of (0,comment_words/* grouped */.zD)(inFile, (duty) => duty.service)) {
            lines.push(`  ${(0,yaml_text/* keyYaml */.Fd)(service)}:`);
            const own = ofService.filter(({ part }) => part === null);
            if (own.length > 0)
                lines.push(...ownersLines(own, '    '));
            const ofParts = ofService.filter(({ part }) => part !== null);
            if (ofParts.length > 0)
                lines.push('    parts:');
            for (const [part, some] of (0,comment_words/* grouped */.zD)(ofParts, (duty) => duty.part ?? '')) {
                lines.push(`      ${(0,yaml_text/* keyYaml */.Fd)(part)}:`, ...ownersLines(some, '        '));
            }
        }
    }
    return lines;
}
function ownersLines(duties, indent) {
    const lines = duties.map(({ layer }) => `${indent}  ${(0,yaml_text/* fixYaml */.Pk)(layer.layer, '@org/team')}`);
    return [`${indent}owners:`, ...lines];
}
function longestTicks(lines) {
    return Math.max(0, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([ticks]) => ticks.length)));
}

// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/render/worst-first.js
var worst_first = __webpack_require__(1278);
;// CONCATENATED MODULE: ./build/src/render/comment/other-findings.js





const other_findings_COLUMNS = (0,markdown_text/* tableHead */.PP)(['Where', 'What']);
/**
 * Errors and warnings that are not just about a duty without an owner: those that the change brings; without a base, all
 * of them.
 */
function newFindingsSections(report, words) {
    const rows = othersThan(report, ({ introduced, severity }) => introduced !== false && severity !== 'notice');
    const title = report.delta === null ? 'Also to mend' : 'Also new in this change';
    const section = {
        head: `${words.heading(title)}\n${other_findings_COLUMNS}\n`,
        rows,
        foot: '',
        importance: 8,
        rest: words.rest(title, 'finding', 'findings'),
    };
    return (0,comment_words/* foldedAfterFew */.Ft)(section, other_findings_COLUMNS, 'finding', 'findings');
}
/** Notices that the change brings, folded: nothing has to be done about them. */
function noticesSection(report, words) {
    const rows = othersThan(report, ({ introduced, severity }) => introduced === true && severity === 'notice');
    return {
        head: `\n<details><summary>New, and only to be noticed: ${rows.length}</summary>\n\n${other_findings_COLUMNS}\n`,
        rows,
        foot: '\n</details>\n',
        importance: 3,
        rest: words.rest('New, and only to be noticed', 'finding', 'findings'),
    };
}
/** Other errors that were there before the change, folded. */
function oldFindingsSection(report, words) {
    const rows = othersThan(report, ({ introduced, severity }) => introduced === false && severity === 'error');
    return {
        head: `\n<details><summary>Still to mend: ${(0,verdict_line/* plural */.L)(rows.length, 'error')}</summary>\n\n${other_findings_COLUMNS}\n`,
        rows,
        foot: '\n</details>\n',
        importance: 3,
        rest: words.rest('Still to mend', 'error', 'errors'),
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

// EXTERNAL MODULE: ./build/src/render/text/origins.js
var origins = __webpack_require__(3927);
;// CONCATENATED MODULE: ./build/src/render/comment/services.js



/** The matrix of the services that the change touches, folded: who does what in each. */
function servicesSection(report, words) {
    const touched = touchedEntries(report);
    const rows = report.manifests.flatMap(({ file, services }) => services.flatMap((entry) => {
        const named = { file, service: entry.id, part: entry.part ?? null };
        return touched(named) ? [entryRow(named, entry, words)] : [];
    }));
    const title = 'Who does what in the services of this change';
    return {
        head: `\n<details><summary>${title}</summary>\n\n${(0,markdown_text/* tableHead */.PP)(['Service', 'Who does what'])}\n`,
        rows,
        foot: '\n</details>\n',
        importance: 1,
        rest: words.rest(title, 'service', 'services'),
    };
}
function touchedEntries({ delta, findings }) {
    if (delta === null)
        return () => false;
    const { introduced, resolved, reassigned, models, splits, waivers, services } = delta;
    const named = [introduced, resolved, reassigned, models, splits, waivers].flat();
    const wholes = new Set(services.added);
    const entries = new Set(named.map(comment_words/* keyOf */.TN));
    // The model of a hybrid service is that of all of its parts.
    for (const { file, service, part } of named)
        if (part === null)
            entries.add((0,comment_words/* keyOf */.TN)({ file, service, part: '*' }));
    for (const { introduced: fresh, location, subject } of findings) {
        const { service, part } = subject;
        if (fresh === true && service !== null)
            entries.add((0,comment_words/* keyOf */.TN)({ file: location.file, service, part: part ?? '*' }));
    }
    return (one) => wholes.has(one.service) || entries.has((0,comment_words/* keyOf */.TN)(one)) || entries.has((0,comment_words/* keyOf */.TN)({ ...one, part: '*' }));
}
const urgency = { unowned: 0, waived: 1, owned: 2, provider: 3, 'not-applicable': 4 };
function entryRow(named, entry, words) {
    const byUrgency = [...entry.layers].sort((a, b) => urgency[a.status] - urgency[b.status]);
    const lines = [...(0,comment_words/* grouped */.zD)(byUrgency, whoText)].map(([who, layers]) => `${who}: ${(0,comment_words/* ids */.dK)(layers.map(({ layer }) => layer))}`);
    const about = [entry.model ?? 'no model', ...(0,origins/* originLines */.I)(entry.layers, comment_words/* ids */.dK)].join('<br>');
    return (0,markdown_text/* tableRow */.jD)([`${words.nameOf(named)}<br>${about}`, (0,comment_words/* few */.H$)(lines, 24, '<br>')]);
}
function whoText({ status, owners: names }) {
    switch (status) {
        case 'owned':
            return (0,comment_words/* owners */.Zk)(names);
        case 'unowned':
            return '**nobody**';
        case 'waived':
            return 'waived';
        case 'not-applicable':
            return 'not applicable';
        default:
            return 'the provider';
    }
}

;// CONCATENATED MODULE: ./build/src/render/comment/comment.js









/** GitHub's limit for a comment, in characters. */
const COMMENT_LIMIT = 65_536;
/** Room for what is put around the text: the marker, and the difference between one run's address and another's. */
const MARGIN = 512;
/** What they say as notices is for whoever sets the check up: no reviewer of one change can mend it. */
const aboutTheSetting = ['unverified-owner', 'unguarded-manifest'];
/** Whether there is anything that a reviewer should look at, so that a comment is worth writing. */
function isWorthSaying(report) {
    const { counts, delta, findings } = report;
    if (counts.errors + counts.warnings > 0)
        return true;
    const isNews = ({ introduced, rule }) => introduced === true && !aboutTheSetting.includes(rule);
    if (findings.some(isNews))
        return true;
    if (delta === null)
        return false;
    const { reassigned, models, splits, waivers, policy, services } = delta;
    const changes = [reassigned, models, splits, waivers, policy, services.removed];
    return changes.some((list) => list.length > 0);
}
/** The report as a comment on a pull request, without the marker; within GitHub's limit by whole rows. */
function renderComment(report, context) {
    const { runUrl, docsUrl, remark = null } = context;
    const head = `### ${(0,verdict_line/* verdictLine */.M)(report)}\n${remark === null ? '' : `\n${remark}\n`}`;
    const run = runUrl === null ? '' : `[This run](${runUrl}) has the summary and the report · `;
    const foot = `\n<sub>${run}[What the rules mean](${docsUrl})</sub>\n`;
    const room = COMMENT_LIMIT - MARGIN - head.length - foot.length;
    const where = runUrl === null ? 'The report of the run' : `[The run](${runUrl})`;
    const sections = sectionsOf(report, (0,comment_words/* wordsOf */.Z9)(report.manifests.length, where, '####'));
    return head + (0,text_sections/* pageWithin */.v)(sections, room, (text) => text.length) + foot;
}
function sectionsOf(report, words) {
    const { delta } = report;
    const duties = unownedDuties(report);
    const several = report.manifests.length > 1;
    if (delta === null) {
        return [
            ...dutiesSections('Nobody owns', duties, words),
            ...newFindingsSections(report, words),
            fixSection(duties, several, words),
        ];
    }
    const fresh = duties.filter((one) => one.fresh);
    const old = duties.filter((one) => !one.fresh);
    return [
        ...dutiesSections('New in this change', fresh, words),
        ...newFindingsSections(report, words),
        ...(0,changes/* resolvedSections */.X)(delta, words),
        ...(0,changes/* changesSections */._)(delta, words),
        inheritedSection(old, words),
        oldFindingsSection(report, words),
        noticesSection(report, words),
        servicesSection(report, words),
        fixSection(fresh.length > 0 ? fresh : old, several, words),
        notesSection(delta.notes, words),
    ];
}
/** What could not be compared. */
function notesSection(notes, words) {
    return {
        head: '\n',
        rows: notes.map((note) => `- ${(0,markdown_text/* message */.iU)(note, false)}`),
        foot: '',
        importance: 5,
        rest: words.rest('Not compared', 'note', 'notes'),
    };
}


/***/ })

};
