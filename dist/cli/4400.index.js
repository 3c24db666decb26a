"use strict";
exports.id = 4400;
exports.ids = [4400];
exports.modules = {

/***/ 4400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollup: () => (/* binding */ rollup)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/read/cannot-check.js
var cannot_check = __webpack_require__(1238);
// EXTERNAL MODULE: ./build/src/render/text/plain.js
var plain = __webpack_require__(7920);
// EXTERNAL MODULE: ./build/src/estate/finding.js
var finding = __webpack_require__(3703);
// EXTERNAL MODULE: ./build/src/estate/framework.js
var framework = __webpack_require__(8214);
// EXTERNAL MODULE: ./build/src/estate/gate.js
var gate = __webpack_require__(9891);
;// CONCATENATED MODULE: ./build/src/estate/manifest.js
/** Where a cell's party comes from, in the order in which one overrules another. */
const cellOrigins = ['framework', 'kind', 'trait', 'product', 'entry'];

// EXTERNAL MODULE: ./build/src/estate/rule-id.js
var rule_id = __webpack_require__(7006);
;// CONCATENATED MODULE: ./build/src/report/report-shape.js

function simple(what, fits) {
    return (value, path) => (fits(value) ? undefined : `\`${path}\` ${what}`);
}
const truth = simple("isn't true or false", (value) => typeof value === 'boolean');
const report_shape_text = simple("isn't text", (value) => typeof value === 'string');
const yesOrNo = simple("isn't true or false", (value) => typeof value === 'boolean');
const count = simple("isn't a count", (value) => Number.isSafeInteger(value) && Number(value) >= 0);
/** A place counts from 1. */
const position = simple("isn't a line or column", (value) => {
    return Number.isSafeInteger(value) && Number(value) >= 1;
});
/** A key or a list position. */
const step = simple("isn't a key or a position", (value) => typeof value === 'string' || (Number.isSafeInteger(value) && Number(value) >= 0));
/** A rule of this version: a newer one may have more. */
const ruleId = simple("isn't a rule that this version knows: update the tool", rule_id/* isRuleId */.K);
function word(words) {
    return simple(`isn't one of ${words.join(', ')}`, (value) => words.includes(value));
}
/** Nothing, or what another shape says. */
function maybe(shape) {
    return (value, path) => (value === null || value === undefined ? undefined : shape(value, path));
}
function list(shape) {
    return (value, path) => {
        if (!Array.isArray(value))
            return `\`${path}\` isn't a list`;
        for (const [at, item] of value.entries()) {
            const wrong = shape(item, `${path}[${at}]`);
            if (wrong !== undefined)
                return wrong;
        }
        return undefined;
    };
}
/** A map with at least these keys. */
function map(shapes) {
    return (value, path) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            return path === '' ? "it isn't a map" : `\`${path}\` isn't a map`;
        }
        for (const [key, shape] of Object.entries(shapes)) {
            const held = Object.hasOwn(value, key) ? value[key] : undefined;
            const wrong = shape(held, path === '' ? key : `${path}.${key}`);
            if (wrong !== undefined)
                return wrong;
        }
        return undefined;
    };
}

;// CONCATENATED MODULE: ./build/src/report/read-report.js





const place = map({ line: position, column: position });
const read_report_location = { line: position, column: position, endLine: position, endColumn: position };
const read_report_layer = map({
    layer: report_shape_text,
    party: word(framework/* allParties */.Qx),
    origin: word(cellOrigins),
    derived: yesOrNo,
    because: maybe(report_shape_text),
    clause: maybe(report_shape_text),
    reason: maybe(report_shape_text),
    waiver: maybe(map({ reason: report_shape_text, expires: report_shape_text, approvedBy: report_shape_text })),
    status: word(['owned', 'unowned', 'waived', 'provider', 'not-applicable']),
    owners: list(report_shape_text),
    inherited: yesOrNo,
    location: maybe(place),
});
const declared = map({ id: report_shape_text, name: maybe(report_shape_text), contacts: list(report_shape_text), github: maybe(report_shape_text) });
const service = map({
    id: report_shape_text,
    part: maybe(report_shape_text),
    name: maybe(report_shape_text),
    provider: maybe(report_shape_text),
    product: maybe(report_shape_text),
    kind: maybe(report_shape_text),
    traits: maybe(list(report_shape_text)),
    model: maybe(word(framework/* models */.Jn)),
    products: maybe(list(report_shape_text)),
    lifecycle: word(['planned', 'live', 'retired']),
    description: maybe(report_shape_text),
    environments: maybe(list(report_shape_text)),
    accounts: maybe(list(report_shape_text)),
    regions: maybe(list(report_shape_text)),
    data: maybe(list(map({ name: report_shape_text, class: maybe(report_shape_text) }))),
    locations: maybe(map({ provided: list(report_shape_text), stored: list(report_shape_text), processed: list(report_shape_text) })),
    links: maybe(list(map({ name: report_shape_text, url: report_shape_text }))),
    source: maybe(list(report_shape_text)),
    criticality: maybe(report_shape_text),
    agreement: maybe(map({
        url: maybe(report_shape_text),
        reviewed: maybe(report_shape_text),
        about: maybe(word(['product', 'provider', 'front-page'])),
        from: word(['entry', 'provider', 'catalogue']),
    })),
    location: place,
    layers: list(read_report_layer),
});
const path = list(step);
const read_report_finding = map({
    rule: ruleId,
    severity: word(finding/* severities */.g),
    title: report_shape_text,
    reason: report_shape_text,
    remedy: report_shape_text,
    location: map({ file: report_shape_text, ...read_report_location }),
    path,
    subject: map({ service: maybe(report_shape_text), part: maybe(report_shape_text), layer: maybe(report_shape_text) }),
    cause: report_shape_text,
    introduced: maybe(yesOrNo),
    edits: list(map({ file: report_shape_text, path, action: word(['set', 'add', 'remove']) })),
    docs: report_shape_text,
});
const report = map({
    tool: map({ name: report_shape_text, version: report_shape_text }),
    estate: report_shape_text,
    framework: report_shape_text,
    today: report_shape_text,
    verdict: word(['pass', 'fail']),
    gate: map({ failOn: word(gate/* failOns */.F), scope: word(gate/* scopes */.W) }),
    policy: maybe(report_shape_text),
    files: list(map({ path: report_shape_text, read: truth, why: maybe(report_shape_text) })),
    counts: map({
        services: count,
        duties: count,
        owned: count,
        unowned: count,
        waived: count,
        errors: count,
        warnings: count,
        notices: count,
    }),
    manifests: list(map({
        file: report_shape_text,
        estate: report_shape_text,
        framework: maybe(report_shape_text),
        addOns: maybe(list(report_shape_text)),
        teams: list(declared),
        people: list(declared),
        services: list(service),
    })),
    weakest: list(map({
        service: report_shape_text,
        part: maybe(report_shape_text),
        file: report_shape_text,
        model: maybe(report_shape_text),
        criticality: maybe(report_shape_text),
        duties: count,
        unowned: count,
        weight: count,
    })),
    findings: list(read_report_finding),
});
/** The version of the report's format. */
const VERSION = 2;
/** A report's JSON -> the report, or what is wrong with it, to follow the name of the file. Never throws. */
function readReport(json) {
    let value;
    try {
        value = JSON.parse(json.replace(/^\ufeff/, ''));
    }
    catch (error) {
        return { wrong: `isn't JSON: ${error instanceof Error ? error.message : String(error)}.` };
    }
    const version = value?.version;
    if (typeof version === 'number' && version !== VERSION) {
        return { wrong: `is a report of version ${version}, and this tool reads version ${VERSION}.` };
    }
    const wrong = version === VERSION ? report(value, '') : `\`version\` isn't ${VERSION}`;
    if (wrong === undefined)
        return { report: value };
    return {
        wrong: `isn't a report of this check: ${wrong}. Reports are written with \`cloud-estate check --format json=report.json\`.`,
    };
}

// EXTERNAL MODULE: ./build/src/report/build.js + 2 modules
var build = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/src/report/order.js
var order = __webpack_require__(5796);
;// CONCATENATED MODULE: ./build/src/report/rollup.js



/** A longer list of names is replaced by their number. */
const MOST_NAMES = 5;
/**
 * Many reports as one: of all their services and findings, each file with its report's name in front. It fails if any
 * of them does, by its own gate. It is about no change, so it has no delta.
 */
function rollUp(named) {
    const reports = named.map(({ report }) => report);
    const failed = reports.some(({ verdict }) => verdict === 'fail');
    return {
        version: 2,
        tool: build/* tool */.z6,
        estate: namesOf(reports.map(({ estate }) => estate), 'estates'),
        framework: namesOf(reports.flatMap(({ framework }) => framework.split(', ')), 'frameworks'),
        today: reports.reduce((latest, { today }) => (today > latest ? today : latest), ''),
        verdict: failed ? 'fail' : 'pass',
        gate: gateOf(reports, failed),
        policy: null,
        files: named.flatMap(({ name, report }) => report.files.map((one) => one.why === 'no-match' ? one : { ...one, path: `${name}/${one.path}` })),
        counts: summed(reports),
        manifests: named.flatMap(({ name, report }) => report.manifests.map((one) => ({ ...one, file: `${name}/${one.file}` }))),
        weakest: (0,build/* weakestFirst */.D0)(named.flatMap(({ name, report }) => report.weakest.map((one) => ({ ...one, file: `${name}/${one.file}` })))).slice(0, build/* mostWeak */.iv),
        findings: named
            .flatMap(({ name, report }) => report.findings.map((one) => inFolder(one, name)))
            .sort(order/* byPlace */.hz),
        delta: null,
    };
}
/** A finding whose files are in a folder. */
function inFolder(finding, folder) {
    const { location, edits, draft } = finding;
    return {
        ...finding,
        location: { ...location, file: `${folder}/${location.file}` },
        edits: edits.map((edit) => ({ ...edit, file: `${folder}/${edit.file}` })),
        ...(draft === undefined ? {} : { draft: { ...draft, file: `${folder}/${draft.file}` } }),
    };
}
function namesOf(all, many) {
    const names = [...new Set(all.filter((name) => name !== ''))];
    return names.length > MOST_NAMES ? `${names.length} ${many}` : names.join(', ');
}
function summed(reports) {
    const sum = (key) => reports.reduce((total, { counts }) => total + counts[key], 0);
    return {
        services: sum('services'),
        duties: sum('duties'),
        owned: sum('owned'),
        unowned: sum('unowned'),
        waived: sum('waived'),
        errors: sum('errors'),
        warnings: sum('warnings'),
        notices: sum('notices'),
    };
}
/** One gate that fits the verdict: of those that fail the strictest, or, where none does, of all the loosest. */
function gateOf(reports, failed) {
    const gates = reports
        .filter(({ verdict }) => !failed || verdict === 'fail')
        .map(({ gate }) => gate);
    const strictness = (failOn) => failOn === 'never' ? -1 : gate/* failOns */.F.indexOf(failOn);
    const sorted = gates.map(({ failOn }) => failOn).sort((a, b) => strictness(a) - strictness(b));
    const isAll = failed
        ? gates.some(({ scope }) => scope === 'all')
        : gates.every(({ scope }) => scope === 'all');
    return {
        failOn: sorted.at(failed ? -1 : 0) ?? 'error',
        scope: isAll ? 'all' : 'introduced',
    };
}

// EXTERNAL MODULE: ./build/src/cli/color.js
var color = __webpack_require__(2907);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/outputs.js
var cli_outputs = __webpack_require__(7034);
;// CONCATENATED MODULE: ./build/src/cli/commands/rollup.js










const rollup = {
    name: 'rollup',
    summary: 'Combine the reports of many repositories',
    usage: 'rollup <[name=]report.json…> [flags]',
    flags: {
        format: cli_outputs/* formatFlag */.AN,
        quiet: { type: 'boolean', short: 'q', help: 'Show only what fails a gate' },
        ...color/* colorFlags */.T,
    },
    examples: [
        [
            'cloud-estate rollup reports/*.json --format html=estate.html --format text',
            'One page about all repositories; each report is named after its file',
        ],
        [
            'cloud-estate rollup shop=out/1/report.json mail=out/2/report.json',
            'With names that you choose',
        ],
    ],
    notes: "Reports are written with `cloud-estate check --format json=report.json`, and by the action. It fails if one of them does.\n\nExit codes: 0 every gate passes; 1 one fails; 2 a file isn't a report.",
    run,
};
async function run(words, flags, terminal) {
    const outputs = (0,cli_outputs/* readOutputs */.T7)((0,command/* textFlags */.Hp)(flags, 'format'), terminal.cwd);
    if (words.length === 0) {
        throw new cannot_check/* CannotCheck */.k('Name the reports, as in `cloud-estate rollup shop.json mail.json`. See `cloud-estate rollup --help`.');
    }
    const inputs = named(words, terminal.cwd);
    await (0,cli_outputs/* refuseInputs */.gJ)(outputs, inputs.map(({ path }) => path), terminal.cwd);
    const reports = [];
    for (const { name, path } of inputs)
        reports.push({ name, report: await load(path, terminal.cwd) });
    const days = [...new Set(reports.map(({ report }) => report.today))].sort();
    if (days.length > 1) {
        terminal.say(`cloud-estate: these reports are from ${days[0]} to ${days.at(-1)}.\n`);
    }
    const report = rollUp(reports);
    const context = {
        color: (0,color/* wantsColor */.z)(flags, terminal),
        columns: terminal.columns,
        quiet: flags.quiet === true,
        lineOf: () => undefined,
    };
    for (const output of outputs)
        await (0,cli_outputs/* deliver */.cK)(output, report, context, terminal);
    return report.verdict === 'pass' ? command/* GATE_PASSES */.wC : command/* GATE_FAILS */.cn;
}
/** File names that don't identify a report: the folder's name is used instead. */
const unspecific = /^(?:cloud-estate(?:-report)?|report|estate)$/i;
/** Each path with a name: the one given, else the file's, else as much of the path as distinguishes them. */
function named(words, cwd) {
    const inputs = words.map((word) => {
        const given = /^([^=/\\]+)=(.+)$/s.exec(word);
        const [, name = '', path = ''] = given ?? [];
        if (given !== null && !isFile((0,external_node_path_.resolve)(cwd, word)))
            return { name, path, isGiven: true };
        return { name: shortName(word), path: word, isGiven: false };
    });
    const names = inputs.map(({ name }) => name);
    const isShared = (name) => names.filter((other) => other === name).length > 1;
    const unique = inputs.map(({ name, path, isGiven }) => ({
        name: isShared(name) && !isGiven ? longName(path) : name,
        path,
    }));
    const twice = unique.find(({ name }, at) => unique.findIndex((one) => one.name === name) !== at);
    if (twice !== undefined) {
        throw new cannot_check/* CannotCheck */.k(`Two reports are called \`${twice.name}\`. Name them, as in \`shop=${twice.path}\`.`);
    }
    return unique;
}
function shortName(path) {
    const steps = longName(path).split('/');
    const last = steps.pop() ?? '';
    return unspecific.test(last) ? (steps.pop() ?? last) : last;
}
function longName(path) {
    return path
        .replaceAll('\\', '/')
        .replace(/\.json$/i, '')
        .replace(/^(?:\.{0,2}\/)+/, '');
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
async function load(path, cwd) {
    let text;
    try {
        text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, path), 'utf8');
    }
    catch (error) {
        const { code } = error;
        const why = code === 'ENOENT' ? "it doesn't exist" : (code ?? 'unknown');
        throw new cannot_check/* CannotCheck */.k(`${(0,plain/* plain */.p)(path)} can't be read: ${why}.`);
    }
    const read = readReport(text);
    if ('wrong' in read)
        throw new cannot_check/* CannotCheck */.k(`${(0,plain/* plain */.p)(path)} ${read.wrong}`);
    return read.report;
}


/***/ })

};
;