"use strict";
exports.id = 6973;
exports.ids = [6973,8874,1482,5813,2589];
exports.modules = {

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/catalogue/index.js
var src_catalogue = __webpack_require__(471);
// EXTERNAL MODULE: ./build/src/discover/coverage/code-coverage.js + 1 modules
var code_coverage = __webpack_require__(866);
// EXTERNAL MODULE: ./build/src/discover/coverage/manifest-entries.js
var manifest_entries = __webpack_require__(2294);
// EXTERNAL MODULE: ./build/src/init/first-manifest.js + 7 modules
var first_manifest = __webpack_require__(8549);
// EXTERNAL MODULE: ./build/src/init/proposed-owners.js
var proposed_owners = __webpack_require__(6285);
// EXTERNAL MODULE: ./build/src/text/yaml-text.js
var yaml_text = __webpack_require__(112);
;// CONCATENATED MODULE: ./build/src/init/workflow.js

/** Where GitHub looks for workflows, and what ours is called. */
const workflowFile = '.github/workflows/cloud-estate.yml';
/** The workflow that checks each pull request; `branch` is the one that changes are merged into. */
function workflowText(branch) {
    return `name: Cloud estate
on:
  pull_request: # without a paths filter: a required check that is filtered out never ends
  push: { branches: ${(0,yaml_text/* flowYaml */.uj)([branch])} }
permissions: {}
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # to say what is new in a change
      pull-requests: write # to comment on it
    steps:
      - uses: actions/checkout@v7
        with: { persist-credentials: false }
      - uses: cloud-estate/cloud-estate-check@v1
        # To fail only for what a change brings, while there is debt from before:
        # with: { scope: introduced }
`;
}

// EXTERNAL MODULE: ./build/src/parse/values.js
var values = __webpack_require__(6659);
// EXTERNAL MODULE: ./build/src/read/cannot-check.js
var cannot_check = __webpack_require__(1238);
// EXTERNAL MODULE: ./build/src/read/codeowners.js
var codeowners = __webpack_require__(4465);
// EXTERNAL MODULE: ./build/src/read/disk.js
var disk = __webpack_require__(537);
// EXTERNAL MODULE: ./build/src/read/estate-code.js + 1 modules
var estate_code = __webpack_require__(8874);
// EXTERNAL MODULE: ./build/src/read/git-repository.js
var git_repository = __webpack_require__(8515);
// EXTERNAL MODULE: ./build/src/read/manifests.js
var read_manifests = __webpack_require__(9160);
// EXTERNAL MODULE: ./build/src/read/open-estate.js + 2 modules
var open_estate = __webpack_require__(3756);
// EXTERNAL MODULE: ./build/src/read/paths.js
var paths = __webpack_require__(178);
// EXTERNAL MODULE: ./build/src/read/targets.js
var targets = __webpack_require__(3192);
// EXTERNAL MODULE: ./build/src/read/write.js
var write = __webpack_require__(2589);
// EXTERNAL MODULE: ./build/src/render/text/plain.js
var plain = __webpack_require__(7920);
// EXTERNAL MODULE: ./build/src/text/counts.js
var text_counts = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/estate-request.js
var estate_request = __webpack_require__(7446);
;// CONCATENATED MODULE: ./build/src/cli/init-summary.js


/** The result of a draft and the next steps, for a person at a terminal. */
function initSummary(first, report, about) {
    const { output, workflow, rehearse } = about;
    const { counts } = report;
    const file = (0,plain/* plain */.p)(output);
    const lines = [];
    const say = (text) => {
        lines.push((0,plain/* wrap */.L)(text, 80, ''));
    };
    const would = rehearse ? 'would have' : 'has';
    if (first.services === 0) {
        say(`${file} ${would} no services, because ${first.unread ? "the infrastructure code here is of forms that aren't read" : 'the infrastructure code here creates nothing that the catalogue knows'}. A comment in it shows what an entry looks like.`);
    }
    else {
        say(`${file} ${would} ${(0,text_counts/* plural */.L)(first.services, 'service')} with ${(0,text_counts/* plural */.L)(counts.duties, 'duty', 'duties')}: ${counts.owned} with a proposed owner to confirm, ${counts.unowned} open.`);
        if (first.undecided > 0) {
            say(`${(0,text_counts/* plural */.L)(first.undecided, 'service')} ${first.undecided === 1 ? 'needs' : 'need'} a person to say which model it is: look for "Which model?".`);
        }
    }
    if (workflow !== null && !rehearse)
        say(`${(0,plain/* plain */.p)(workflow)} checks it on every pull request.`);
    if (rehearse || first.services === 0)
        return `${lines.join('\n')}\n`;
    // A manifest with another name is found only by its path.
    const target = output.replace(/(?:^|\/)cloud-services\.ya?ml$/, '');
    const where = target === '' ? '' : ` ${(0,plain/* plain */.p)(target)}`;
    return `${lines.join('\n')}

Next:
  cloud-estate check${where}
      list what is open, service by service
  cloud-estate assign <service> <owner> --unowned
      name who does it; only those lines change
  cloud-estate baseline${where} --reason <text> --expires <date> --approved-by <owner>
      waive the rest for now, so that the gate passes
`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/evidence/owner.js
var evidence_owner = __webpack_require__(2872);
// EXTERNAL MODULE: ./build/src/text/parts.js
var parts = __webpack_require__(239);
;// CONCATENATED MODULE: ./build/src/init/service-file.js
// A YAML reader for other people's files, on `yaml`: takes several documents, and whatever else their tools allow.



/** Where each make writes the owner, in files of which names. Several keys are tried in their order. */
const makes = [
    // Backstage: one document for each entity.
    { name: /^catalog-info\.ya?ml$/, keys: [['spec', 'owner']] },
    // Datadog: schema v2 names a team, the entities of v3 an owner.
    {
        name: /^(?:service|entity)\.datadog\.ya?ml$/,
        keys: [['metadata', 'owner'], ['team'], ['dd-team'], ['org', 'team']],
    },
    {
        name: /^opslevel\.yml$/,
        keys: [
            ['component', 'owner'],
            ['service', 'owner'],
            ['repository', 'owner'],
        ],
    },
];
/** Whether a file's name is one of those. */
function isServiceFile(path) {
    return makes.some(({ name }) => name.test(nameOf(path)));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Reads who owns a service from such a file; `undefined` when it does not say. Never throws. */
function readServiceFile(path, text) {
    const make = makes.find(({ name }) => name.test(nameOf(path)));
    if (make === undefined)
        return undefined;
    const lineCounter = new dist.LineCounter();
    let documents;
    try {
        documents = (0,dist.parseAllDocuments)(text, { lineCounter, strict: false, logLevel: 'silent' });
    }
    catch {
        return undefined;
    }
    for (const document of Array.isArray(documents) ? documents : []) {
        for (const keys of make.keys) {
            const node = (0,dist.isMap)(document.contents) ? document.getIn(keys, true) : undefined;
            const found = textOf(node);
            if (found === undefined)
                continue;
            const { line } = lineCounter.linePos(found.offset);
            const proposal = proposalOf(found.text, `${path}:${line}`);
            const folder = path.slice(0, Math.max(0, path.lastIndexOf('/'))).replace(HIDDEN, '');
            if (proposal !== undefined)
                return { folder, proposal };
        }
    }
    return undefined;
}
function textOf(node) {
    const { value, range } = (node ?? {});
    if (typeof value !== 'string' || value.trim() === '')
        return undefined;
    return { text: value.trim(), offset: range?.[0] ?? 0 };
}
/** A folder such as `.backstage` or `.datadog` describes its parent folder. */
const HIDDEN = /(?:^|\/)\.[^/]+$/;
/** `group:default/team-a` -> the team `team-a`, to be declared; a handle or an address is an owner as it is. */
function proposalOf(owner, from) {
    const { kind } = (0,evidence_owner/* classifyOwner */.mB)(owner, evidence_owner/* noContext */.DR);
    if (kind === 'user' || kind === 'github-team' || kind === 'email') {
        return { owners: [owner], team: null, from };
    }
    const name = owner.replace(/^[a-z]+:/i, '').replace(/^.*\//, '');
    const plain = name.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
    const id = (0,parts/* withoutEnd */.M)(plain.replace(/^[^a-z0-9]+/, ''), '-');
    if (id === '' || id.length > 80 || (0,evidence_owner/* classifyOwner */.mB)(name, evidence_owner/* noContext */.DR).kind === 'placeholder')
        return undefined;
    return { owners: [id], team: { id, name }, from };
}

// EXTERNAL MODULE: ./build/src/read/text-file.js
var text_file = __webpack_require__(9650);
// EXTERNAL MODULE: ./build/src/read/walk.js + 1 modules
var walk = __webpack_require__(5813);
;// CONCATENATED MODULE: ./build/src/cli/service-files.js




/** A larger file doesn't describe a service. */
const LARGEST = 256 * 1024;
const MOST = 1000;
/** The files of a repository in which teams say which service is theirs, in the order of the walk. Never rejects. */
async function readServiceFiles(root) {
    const found = [];
    for await (const path of (0,walk.walk)(root)) {
        if (!isServiceFile(path))
            continue;
        const file = await (0,text_file/* readTextFile */.G)((0,external_node_path_.join)(root, path), LARGEST);
        const service = 'text' in file ? readServiceFile(path, file.text) : undefined;
        if (service !== undefined)
            found.push(service);
        if (found.length >= MOST)
            break;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/cli/commands/init.js


























const init = {
    name: 'init',
    summary: 'Write a first manifest from the infrastructure code, with owners proposed',
    usage: 'init [folder] [flags]',
    flags: {
        output: {
            type: 'string',
            value: '<file>',
            help: 'Where to write it. Default: cloud-services.yml in the folder',
        },
        estate: {
            type: 'string',
            value: '<name>',
            help: 'Name of the estate. Default: the name of the repository',
        },
        workflow: { type: 'boolean', help: `Also write ${workflowFile}` },
        'dry-run': { type: 'boolean', help: "Print the draft, but don't write it" },
        policy: {
            type: 'string',
            value: '<file>',
            help: 'The policy. Default: .github/cloud-estate.yml, if it exists',
        },
    },
    examples: [
        ['cloud-estate init --dry-run', 'See the draft first'],
        ['cloud-estate init --workflow', 'Write the manifest, and the workflow that checks it'],
        ['cloud-estate init services/shop --estate acme-shop', 'Draft one folder of many'],
    ],
    notes: 'Owners are proposed from CODEOWNERS, and from the files of Backstage, Datadog and OpsLevel. Confirm each.\n\nExit codes: 0 written; 2 not written, and nothing changed. Nothing is ever overwritten: beside a manifest that is there already, it prints the entries that are new.',
    run,
};
async function run(words, flags, terminal) {
    const { cwd } = terminal;
    const folder = (0,targets/* folderOf */.yS)(words, 'init', cwd);
    const output = (0,command/* textFlag */.gx)(flags, 'output') ?? (0,external_node_path_.join)(folder.path, 'cloud-services.yml');
    const shown = (0,paths/* shownPath */.pS)(cwd, (0,external_node_path_.resolve)(cwd, output));
    if (/\.json$/i.test(output))
        throw new cannot_check/* CannotCheck */.k(`\`init\` writes YAML, and ${output} is JSON.`);
    const rehearse = flags['dry-run'] === true;
    const top = (0,estate_code/* topOf */.H)((0,external_node_path_.resolve)(cwd, folder.path), cwd);
    const workflow = flags.workflow === true ? (0,paths/* shownPath */.pS)(cwd, (0,external_node_path_.join)(top, workflowFile)) : null;
    const adds = !rehearse && workflow === null && (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, output));
    if (!rehearse && !adds)
        refuseOverwriting([output, ...(workflow === null ? [] : [workflow])], cwd);
    const request = {
        files: (0,targets/* filesOf */.R8)([folder], cwd),
        // What is declared anywhere in the repository doesn't need a second entry.
        targets: [{ path: (0,paths/* shownPath */.pS)(cwd, top), isFolder: true }],
        policy: (0,estate_request/* policyFlag */.J)(flags, [folder], cwd),
        code: { cwd, folders: [folder.path], discovery: ({ discovery }) => discovery },
    };
    const opened = await (0,open_estate/* openEstate */.L)(request);
    (0,estate_request/* sayWarnings */.R)(opened.warnings, terminal);
    const { sources: manifests } = opened;
    const { policy } = opened.estate;
    const [code] = opened.found;
    if (code === undefined)
        throw new cannot_check/* CannotCheck */.k(`${folder.path} can't be read.`);
    const estate = (0,command/* textFlag */.gx)(flags, 'estate') ?? (await estateName(top, (0,external_node_path_.resolve)(cwd, folder.path)));
    const there = adds ? manifests.find(({ file }) => file === shown) : undefined;
    if (adds && !hasServices(there))
        refuseOverwriting([output], cwd);
    const first = await draft(estate, code, opened, there);
    if (first.services === 0 && manifests.length > 0) {
        terminal.say(nothingToWrite(folder.path, manifests));
        return command/* GATE_PASSES */.wC;
    }
    if (there !== undefined) {
        await terminal.out(first.entries);
        terminal.say(additionText(shown, first));
        return command/* GATE_PASSES */.wC;
    }
    const { report } = await (0,estate_request.reportOn)({
        files: withFile(request.files, output, first.text),
        targets: [{ path: output, isFolder: false }],
        policy: (0,estate_request/* policyFlag */.J)(flags, [folder], cwd),
    }, flags, terminal);
    if (rehearse)
        await terminal.out(first.text);
    else
        (0,write/* writeNew */.q)(cwd, output, first.text);
    if (workflow !== null) {
        const text = workflowText(await (0,git_repository/* defaultBranch */.OR)(top));
        if (rehearse)
            await terminal.out(`\n# ${(0,plain/* plain */.p)(workflow)}\n${text}`);
        else
            (0,write/* writeNew */.q)(cwd, workflow, text);
    }
    const summary = initSummary(first, report, { output: shown, workflow, rehearse });
    if (rehearse)
        terminal.say(summary);
    else
        await terminal.out(summary);
    const isManifest = (0,read_manifests/* matcher */.j)(policy.manifests);
    if (!isManifest(shown)) {
        terminal.say(`${(0,plain/* plain */.p)(output)} isn't found automatically: add it to \`manifests\` in the policy, or name it in each command.\n`);
    }
    return command/* GATE_PASSES */.wC;
}
/** A manifest with another ending counts too, because there should be only one. */
function refuseOverwriting(paths, cwd) {
    for (const path of paths) {
        const names = /(?:^|[\\/])cloud-services\.yml$/.test(path)
            ? ['yml', 'yaml', 'json'].map((end) => path.replace(/yml$/, end))
            : [path];
        const there = names.find((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, name)));
        if (there === undefined)
            continue;
        throw new cannot_check/* CannotCheck */.k(`${there} already exists, and \`init\` doesn't overwrite files. \`--dry-run\` shows what it would write, \`--output\` writes to another file.`);
    }
}
async function estateName(top, folder) {
    return folder === top ? (0,git_repository/* repositoryName */.aR)(top) : (0,external_node_path_.basename)(folder);
}
async function draft(estate, code, { sources, frameworks, estate: { policy } }, there) {
    const catalogue = await (0,src_catalogue/* loadCatalogue */.OT)();
    const { framework, problems } = await frameworks.ofNone();
    if (framework === undefined) {
        throw new cannot_check/* CannotCheck */.k(problems.map(({ problem }) => (0,message/* messageOf */.b)(problem)).join('\n'));
    }
    const { coverage } = (0,code_coverage/* compareCode */.fn)(code.code, sources.flatMap(manifest_entries/* entriesOf */.M), policy.discovery.ignore);
    const files = (0,disk/* diskFiles */.T)(code.root, [code.root]);
    const codeOwners = await (0,codeowners.readCodeOwners)(files, { within: '', isWhole: true });
    return (0,first_manifest/* firstManifest */.s)({
        estate,
        inventory: code.code.inventory,
        coverage,
        framework,
        product: (id) => catalogue.get(id),
        kinds: catalogue.kinds(),
        providers: catalogue.providers(),
        ownersAt: (0,proposed_owners/* ownersFrom */.n)(codeOwners, await readServiceFiles(code.root)),
        ...(there && { standing: keysAt(there, 'owners') }),
    });
}
/** Whether a manifest has services, beside which more can be written. */
function hasServices(there) {
    return (0,values/* isMap */.jh)(there?.value) && (0,values/* isMap */.jh)((0,values/* own */.ZV)(there.value, 'services'));
}
/** The keys of a map at the top of a manifest; an empty one is filled in there, once. */
function keysAt({ value }, name) {
    const map = (0,values/* isMap */.jh)(value) ? (0,values/* own */.ZV)(value, name) : undefined;
    return (0,values/* isMap */.jh)(map) ? [...(0,values/* keysOf */.YD)(map)] : [];
}
function additionText(file, { services }) {
    return `${(0,plain/* plain */.p)(file)} is already there and stays as it is. What is new since: ${(0,text_counts/* plural */.L)(services, 'entry', 'entries')}, printed above. Paste it under \`services\`.\n`;
}
/** The files with one more, to check a draft before it is written. */
function withFile(files, path, text) {
    const read = async (one) => one === path ? new TextEncoder().encode(text) : files.read(one);
    return { ...files, read };
}
function nothingToWrite(folder, manifests) {
    const [first] = manifests;
    const names = first !== undefined && manifests.length === 1
        ? `${(0,plain/* plain */.p)(first.file)} already covers`
        : `the ${manifests.length} manifests already cover`;
    return `Nothing to write: ${names} everything that the infrastructure code in ${(0,plain/* plain */.p)(folder)} creates.\n`;
}


/***/ }),

/***/ 1482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _builder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6604);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7485);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6125);
// A YAML reader for all of YAML 1.2, on the events of `js-yaml`: asked where `yaml-plain.ts` stopped.




const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;
/** Characters that are more than text where a blank or a line break follows. */
const separates = new Uint8Array(128);
for (const char of '-?:')
    separates[char.charCodeAt(0)] = 1;
/** Characters that separate values inside brackets. */
const brackets = new Uint8Array(128);
for (const char of ',[{')
    brackets[char.charCodeAt(0)] = 1;
/** Reads YAML 1.2 in one pass: values and places come from the same events. */
function readYaml(text) {
    if (mayHaveMore(text, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_VALUES */ .Ex)) {
        return { value: undefined, problems: [(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .maybeTooManyValues */ .Cd)()], retry: false };
    }
    let events;
    try {
        events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { maxDepth: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr });
    }
    catch (error) {
        return stopped(text, error);
    }
    const builder = new _builder_js__WEBPACK_IMPORTED_MODULE_1__/* .Builder */ .M(text.length);
    const several = build(text, events, builder);
    const problems = several === undefined ? builder.problems : [several, ...builder.problems];
    const given = events.length === 0 ? null : builder.value;
    return { value: builder.refused ? undefined : given, problems, retry: false };
}
/** Whether a text may have more keys and values than so many: all of them are held at once. */
function mayHaveMore(text, most) {
    if (text.length <= most)
        return false;
    let count = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === LF) {
            let next = text.charCodeAt(at + 1);
            while (next === SPACE)
                next = text.charCodeAt(++at + 1);
            if (next !== HASH && next !== LF && next !== CR)
                count++;
        }
        else if (code < 128 && separates[code] === 1 && !(text.charCodeAt(at + 1) > SPACE))
            count++;
        else if (code < 128 && brackets[code] === 1)
            count++;
    }
    return count > most;
}
function stopped(text, error) {
    const known = error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB;
    const deep = known && error.reason.includes('maxDepth');
    // About directives the last reader is silent, and YAML 1.2 is not.
    const directive = known && error.reason.includes('directive');
    const at = known ? Math.min(error.mark?.position ?? 0, text.length) : 0;
    const why = known ? error.reason : "the text can't be read";
    const rule = directive
        ? `A line that starts with \`%\` is a directive to the reader: ${why}.`
        : `The reader stopped here: ${why}.`;
    const end = at < text.length ? at + 1 : at;
    const problem = deep ? (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .tooDeep */ .DI)(at, end) : (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .notYaml */ .NM)(rule, '', at, end);
    return { value: undefined, problems: [problem], retry: !deep && !directive };
}
/** Feeds the first document to the builder; gives a problem if there is a second one. */
function build(text, events, builder) {
    let documents = 0;
    let last = 0;
    const closers = [];
    for (const event of events) {
        switch (event.type) {
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT:
                if (++documents > 1)
                    return severalDocuments(text, last);
                break;
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING:
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE: {
                const anchor = slice(text, event.anchorStart, event.anchorEnd);
                closers.push(event);
                last = Math.max(last, event.start);
                if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
                    builder.openMap(event.start, anchor);
                else
                    builder.openList(event.start, anchor);
                break;
            }
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR:
                last = Math.max(last, feedScalar(text, event, builder));
                if (builder.refused)
                    return undefined;
                break;
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS:
                last = Math.max(last, event.anchorEnd);
                builder.alias(text.slice(event.anchorStart, event.anchorEnd), event.anchorStart - 1, event.anchorEnd);
                if (builder.refused)
                    return undefined;
                break;
            default: {
                const opened = closers.pop();
                if (opened === undefined)
                    break;
                if (opened.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .COLLECTION_STYLE */ .Rl.FLOW)
                    last = flowEnd(text, last);
                builder.close(last);
                if (builder.refused)
                    return undefined;
            }
        }
    }
    return undefined;
}
/** Gives the offset after the scalar. */
function feedScalar(text, event, builder) {
    const { valueStart, valueEnd, style } = event;
    const quoted = style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED || style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED;
    const margin = quoted ? 1 : 0;
    const block = style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.LITERAL_BLOCK || style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.FOLDED_BLOCK;
    const start = block ? headerOf(text, valueStart) : valueStart - margin;
    builder.scalar((0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event), style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.PLAIN, valueStart < 0 ? -1 : start, valueEnd + margin, slice(text, event.anchorStart, event.anchorEnd), slice(text, event.tagStart, event.tagEnd));
    return valueEnd + margin;
}
/** What follows the `|` or `>` of a block of text on its line. Each part stops where the next one starts. */
const HEADER = /[-+0-9]*(?:[ \t]*(?:\r?\n|$)|[ \t]+#)/y;
/** The offset of the `|` or `>` by which a block of text begins, whose first line begins at `from`. */
function headerOf(text, from) {
    const end = text[from - 1] === '\n' ? from - 1 : from;
    const start = text.lastIndexOf('\n', end - 1) + 1;
    for (let at = start; at < end; at++) {
        if (text[at] !== '|' && text[at] !== '>')
            continue;
        HEADER.lastIndex = at + 1;
        if (HEADER.test(text))
            return at;
    }
    return from;
}
function slice(text, start, end) {
    return start < 0 ? undefined : text.slice(start, end);
}
/** The offset after the bracket that closes a flow collection, whose last value ends at `from`. */
function flowEnd(text, from) {
    for (let at = from; at < text.length; at++) {
        const char = text[at];
        if (char === ']' || char === '}')
            return at + 1;
        if (char === '#') {
            const eol = text.indexOf('\n', at);
            if (eol < 0)
                return from;
            at = eol;
        }
    }
    return from;
}
function severalDocuments(text, from) {
    const marker = /(?:^|[\r\n])---(?=[\s]|$)/g;
    marker.lastIndex = from;
    const found = marker.exec(text);
    const start = found === null ? from : found.index + found[0].length - 3;
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .secondDocument */ .ui)(start, Math.min(start + 3, text.length), text);
}


/***/ }),

/***/ 8874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findCode: () => (/* binding */ findCode),
  H: () => (/* binding */ topOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/catalogue/index.js
var catalogue = __webpack_require__(471);
// EXTERNAL MODULE: ./build/src/discover/coverage/code-coverage.js + 1 modules
var code_coverage = __webpack_require__(866);
// EXTERNAL MODULE: ./build/src/discover/coverage/manifest-entries.js
var manifest_entries = __webpack_require__(2294);
// EXTERNAL MODULE: ./build/src/discover/globs.js
var globs = __webpack_require__(5006);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/discover/forms/programs.js
var forms_programs = __webpack_require__(5632);
// EXTERNAL MODULE: ./build/src/discover/gather.js + 21 modules
var gather = __webpack_require__(2763);
// EXTERNAL MODULE: ./build/src/read/paths.js
var read_paths = __webpack_require__(178);
// EXTERNAL MODULE: ./build/src/read/text-file.js
var text_file = __webpack_require__(9650);
// EXTERNAL MODULE: ./build/src/read/walk.js + 1 modules
var walk = __webpack_require__(5813);
;// CONCATENATED MODULE: ./build/src/read/discover-files.js







/** More programs than this aren't looked into: they would be read for a guess. */
const MOST_PROGRAMS = 5000;
const LARGEST = 8 * 1024 * 1024;
/**
 * Reads the infrastructure code below a folder and sums up what it uses. Holds a few files' text at a time.
 * Never rejects: folders and files that can't be read are in `skipped`.
 */
async function discoverIn(root, options) {
    const { include = [], alsoInclude = [], exclude = [], tracked } = options;
    const { starts = [''], products, largestFile = LARGEST } = options;
    const left = [];
    const unreadable = [];
    const walking = {
        include,
        alsoInclude,
        exclude,
        tracked,
        onLeftOut: (one) => {
            if (matters(one))
                left.push(one);
        },
        onUnreadable: (folder) => unreadable.push(folder),
    };
    const programs = [];
    const paths = noting(walkAll(root, starts, walking), programs);
    return (0,gather/* gather */.kg)({
        files: readEach(paths, root, largestFile, gather/* isWanted */.Yu),
        programs: (folders) => {
            const isIn = (path) => folders.some((folder) => (0,read_paths/* isBelow */.Yw)(folder, path));
            return readEach(programs.filter(isIn).slice(0, MOST_PROGRAMS), root, largestFile, forms_programs/* isProgram */.V);
        },
        holds: (path) => holds(root, path),
        products,
        left,
        unreadable,
    });
}
/** Passes paths on, and notes those of programs, which are read only if a form asks for them. */
async function* noting(paths, programs) {
    for await (const path of paths) {
        if ((0,forms_programs/* isProgram */.V)(path))
            programs.push(path);
        yield path;
    }
}
async function* walkAll(root, starts, options) {
    for (const start of starts)
        yield* (0,walk.walk)(root, { ...options, start });
}
/** A file that no scanner reads doesn't matter; a link may lead to a folder. */
function matters({ path, reason, folder }) {
    return folder || (0,gather/* isWanted */.Yu)(path) || (reason === 'link' && !/\.\w+$/.test(path));
}
async function holds(root, path) {
    return (0,promises_.lstat)((0,external_node_path_.join)(root, path)).then(() => true, () => false);
}
/** Reads files one after the other, in the order of the walk, and holds no text but one. */
async function* readEach(paths, root, largest, isRead) {
    for await (const path of paths) {
        if (!isRead(path))
            continue;
        const isNeeded = (0,forms_programs/* isProgram */.V)(path) || (0,gather/* isText */.KH)(path);
        yield { path, content: isNeeded ? (0,text_file/* readTextNow */.m)((0,external_node_path_.join)(root, path), largest) : 'unread' };
    }
}

// EXTERNAL MODULE: ./build/src/read/git-repository.js
var git_repository = __webpack_require__(8515);
;// CONCATENATED MODULE: ./build/src/read/estate-code.js










/** Reads the infrastructure code of folders, each repository's once. Never rejects. */
async function findCode(request) {
    const { cwd, folders } = request;
    const byRoot = new Map();
    for (const folder of folders) {
        const full = (0,external_node_path_.resolve)(cwd, folder);
        const root = topOf(full, cwd);
        byRoot.set(root, [...(byRoot.get(root) ?? []), (0,read_paths/* pathFrom */.Iw)(root, full)]);
    }
    const found = [];
    for (const [root, starts] of byRoot)
        found.push(await codeIn(root, outermost(starts), request));
    return found;
}
/** The repository around a folder; without one, the folder where the check runs, if the folder is in it. */
function topOf(folder, cwd) {
    return (0,git_repository/* repositoryAround */.WU)(folder) ?? ((0,read_paths/* isInside */.FK)(cwd, folder) ? cwd : folder);
}
function outermost(folders) {
    const all = [...new Set(folders)];
    const isInner = (folder) => all.some((other) => other !== folder && (0,read_paths/* isBelow */.Yw)(other, folder));
    return all.filter((folder) => !isInner(folder));
}
async function codeIn(root, folders, request) {
    const { cwd, manifests, tracked } = request;
    const { include, alsoInclude, exclude, ignore } = request.discovery;
    const entries = manifests.flatMap(manifest_entries/* entriesOf */.M);
    const sources = [...new Set(entries.flatMap(({ source }) => source))];
    const discovery = await discoverIn(root, {
        include,
        alsoInclude,
        exclude,
        tracked,
        starts: folders,
        // Without any use there is nothing to report, unless an entry has a `source`.
        products: async (uses) => (uses > 0 || sources.length > 0 ? await (0,catalogue/* loadTypedProducts */.bU)() : []),
    });
    const code = {
        inventory: discovery.inventory,
        folders,
        unread: [...discovery.skipped.map(({ file }) => file), ...discovery.damaged],
        nowhere: sources.filter((glob) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, (0,globs/* baseOf */.b)(glob)))),
        reported: (path) => (0,read_paths/* shownPath */.pS)(cwd, (0,external_node_path_.join)(root, path)),
        pathOf: (shown) => {
            const full = (0,external_node_path_.resolve)(cwd, shown);
            return (0,read_paths/* isInside */.FK)(root, full) ? (0,read_paths/* shownPath */.pS)(root, full) : null;
        },
        lines: new Map(),
        compare: code_coverage/* compareCode */.fn,
    };
    const { coverage } = (0,code_coverage/* compareCode */.fn)(code, entries, ignore);
    const places = coverage.undeclared.flatMap(({ first, owned }) => (owned ? [first] : []));
    return { root, code: { ...code, lines: await linesAt(root, places) }, discovery };
}
const estate_code_LARGEST = 8 * 1024 * 1024;
/** A longer line isn't readable. */
const LONGEST_LINE = 400;
async function linesAt(root, places) {
    const lines = new Map();
    for (const place of places) {
        const file = await (0,text_file/* readTextFile */.G)((0,external_node_path_.join)(root, place.file), estate_code_LARGEST);
        const line = 'text' in file ? file.text.split(/\r\n|\r|\n/, place.line)[place.line - 1] : undefined;
        if (line !== undefined && line.length <= LONGEST_LINE)
            lines.set((0,code_coverage/* lineKey */.QW)(place), `${line}`);
    }
    return lines;
}


/***/ }),

/***/ 9650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   m: () => (/* binding */ readTextNow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

// Windows doesn't have this flag, and creating a link there needs a privilege.
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Reads a text file of at most `largest` bytes, in UTF-8 or, by its mark, UTF-16; never through a link. */
async function readTextFile(path, largest) {
    return readTextNow(path, largest);
}
/** As `readTextFile`, at once: thousands of small files take a fraction of the time so. */
function readTextNow(path, largest) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stat.isFile())
            return { why: "it isn't a file" };
        const { size } = stat;
        if (size > largest)
            return { why: `${mebibytes(size)} is over the limit of ${mebibytes(largest)}` };
        const buffer = size > shared.length ? Buffer.allocUnsafe(size) : shared;
        const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, size, 0);
        return { text: decode(buffer.subarray(0, bytesRead)), bytes: bytesRead };
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        return { why: `it can't be read (${code})` };
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** Most files fit into it, so that each doesn't need its own. */
const shared = Buffer.allocUnsafe(64 * 1024);
function mebibytes(bytes) {
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
function decode(buffer) {
    const mark = buffer.length > 1 ? buffer.readUInt16BE(0) : 0;
    if (mark === 0xfffe)
        return buffer.toString('utf16le');
    if (mark === 0xfeff)
        return buffer
            .subarray(0, buffer.length & ~1)
            .swap16()
            .toString('utf16le');
    return buffer.toString('utf8');
}


/***/ }),

/***/ 5813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  walk: () => (/* binding */ walk)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/discover/globs.js
var globs = __webpack_require__(5006);
// EXTERNAL MODULE: ./build/src/text/glob.js
var glob = __webpack_require__(7175);
// EXTERNAL MODULE: ./build/src/read/git-repository.js
var git_repository = __webpack_require__(8515);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
// EXTERNAL MODULE: ./build/src/read/bounded.js
var bounded = __webpack_require__(7403);
;// CONCATENATED MODULE: ./build/src/read/gitignore.js




/** A larger `.gitignore` isn't written by people. */
const LARGEST = 1024 * 1024;
async function rulesIn(folder) {
    try {
        const bytes = (0,bounded/* readBounded */.C)((0,external_node_path_.join)(folder, '.gitignore'), LARGEST + 1);
        if (bytes === null || bytes.length > LARGEST)
            return undefined;
        return ignore({ allowRelativePaths: true }).add(bytes.toString());
    }
    catch {
        return undefined;
    }
}
/** The rules for a root inside a Git repository: those of the folders above it. */
async function rulesAbove(root) {
    const folders = [];
    let folder = (0,external_node_path_.resolve)(root);
    while (!(await isRepository(folder))) {
        const parent = (0,external_node_path_.dirname)(folder);
        if (parent === folder)
            return undefined;
        folder = parent;
        folders.unshift(folder);
    }
    let found;
    for (const above of folders) {
        const rules = await rulesIn(above);
        if (rules === undefined)
            continue;
        const below = `${(0,external_node_path_.relative)(above, (0,external_node_path_.resolve)(root)).split(external_node_path_.sep).join('/')}/`;
        found = { rules, folder: '', below, above: found };
    }
    return found;
}
async function isRepository(folder) {
    try {
        await (0,promises_.readFile)((0,external_node_path_.join)(folder, '.git', 'HEAD'));
        return true;
    }
    catch {
        return (0,promises_.readFile)((0,external_node_path_.join)(folder, '.git')).then(() => true, () => false);
    }
}
/** The rules for a folder of the tree: its own before those above. */
async function rulesOf(root, folder, above) {
    const rules = await rulesIn((0,external_node_path_.join)(root, folder));
    if (rules === undefined)
        return above;
    return { rules, folder: folder === '' ? '' : `${folder}/`, below: '', above };
}
/** Whether Git ignores a path; a folder's ends with `/`. The nearest matching rule decides. */
function isIgnored(path, rules) {
    for (let at = rules; at !== undefined; at = at.above) {
        const { ignored, unignored } = at.rules.test(`${at.below}${path.slice(at.folder.length)}`);
        if (ignored)
            return true;
        if (unignored)
            return false;
    }
    return false;
}

// EXTERNAL MODULE: ./build/src/read/left-out.js
var left_out = __webpack_require__(2632);
// EXTERNAL MODULE: ./build/src/read/paths.js
var read_paths = __webpack_require__(178);
;// CONCATENATED MODULE: ./build/src/read/walk.js









/** What Git tracks in the repository at a folder. It is asked when there is something that it may ignore. */
class Index {
    #top;
    #tracked;
    #paths;
    constructor(top, tracked) {
        this.#top = top;
        this.#tracked = tracked;
    }
    /**
     * Whether a file is tracked, or a folder holds one that is or is the top of another repository; true too where Git
     * can't say, or tracks nothing.
     */
    async has(path) {
        this.#paths ??= this.#tracked(this.#top);
        const paths = await this.#paths;
        if (paths === undefined || paths.size === 0)
            return true;
        return paths.has((0,read_paths/* pathFrom */.Iw)(this.#top, path)) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, '.git'));
    }
}
/**
 * Yields the files of a repository, relative to its root with `/`, in the same order on every machine.
 * Never follows a link, never leaves the root, passes what Git ignores, and holds one folder's list at
 * a time for each level. A folder that can't be read is reported and skipped.
 */
async function* walk(root, options = {}) {
    const choice = choiceOf(options);
    const { start = '', tracked, onRepository } = options;
    const levels = [];
    const enter = async (folder, outer, around, narrow) => {
        let entries;
        try {
            entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
        }
        catch {
            options.onUnreadable?.(folder === '' ? '.' : folder);
            return;
        }
        entries.sort((a, b) => (a.name < b.name ? -1 : 1));
        const has = (file) => entries.some(({ name }) => name === file);
        if (onRepository !== undefined && folder !== start && has('.git')) {
            onRepository(folder);
            return;
        }
        const rules = has('.gitignore') ? await rulesOf(root, folder, outer) : outer;
        const isTop = tracked !== undefined && has('.git');
        const index = isTop ? new Index((0,external_node_path_.join)(root, folder), tracked) : around;
        levels.push({ folder, entries, next: 0, narrow, rules, index });
    };
    const around = tracked === undefined ? undefined : new Index((0,git_repository.repositoryOf)((0,external_node_path_.join)(root, start)), tracked);
    await enter(start, await rulesUpTo(root, start), around, false);
    for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
        const entry = level.entries[level.next++];
        if (entry === undefined) {
            levels.pop();
            continue;
        }
        const path = level.folder === '' ? entry.name : `${level.folder}/${entry.name}`;
        const kind = await kindOf(root, entry, path, level, choice);
        if (kind === 'folder' || kind === 'narrow')
            await enter(path, level.rules, level.index, kind === 'narrow');
        else if (kind === 'file')
            yield path;
    }
}
/** The rules of the folders above one of the tree. */
async function rulesUpTo(root, folder) {
    let rules = await rulesAbove(root);
    const steps = folder === '' ? [] : folder.split('/');
    for (let depth = 0; depth < steps.length; depth++) {
        rules = await rulesOf(root, steps.slice(0, depth).join('/'), rules);
    }
    return rules;
}
async function kindOf(root, entry, path, level, choice) {
    const { rules, index } = level;
    const ignores = async (named) => isIgnored(named, rules) && (index === undefined || !(await index.has((0,external_node_path_.join)(root, path))));
    if (entry.isDirectory())
        return kindOfFolder(entry.name, path, level, choice, ignores);
    const leave = (reason) => {
        choice.onLeftOut({ path, reason, folder: false });
        return 'none';
    };
    if (entry.isSymbolicLink())
        return leave('link');
    if (!entry.isFile())
        return 'none';
    const isAlso = choice.also(path);
    if (!isAlso && (level.narrow || !choice.includes(path)))
        return 'none';
    if (choice.excludes(path))
        return leave('excluded');
    return !isAlso && (await ignores(path)) ? leave('ignored') : 'file';
}
async function kindOfFolder(name, path, { entries, narrow }, choice, ignores) {
    const leave = (reason) => {
        if (reason !== 'excluded' && choice.mayHoldAlso(path, name))
            return 'narrow';
        choice.onLeftOut({ path, reason, folder: true });
        return 'none';
    };
    if ((0,left_out/* isNeverRead */.Pd)(name) || choice.passes(name))
        return 'none';
    const isOutside = narrow || !choice.mayHold(path);
    if (isOutside && !choice.mayHoldAlso(path, name))
        return 'none';
    if (choice.excludes(path))
        return leave('excluded');
    if (isOutside)
        return 'narrow';
    if (await ignores(`${path}/`))
        return leave('ignored');
    if (choice.named.has(name))
        return 'folder';
    const beside = () => entries.filter((one) => one.isDirectory()).map((one) => one.name);
    const reason = (0,left_out/* reasonOf */.A3)(name, beside);
    return reason === undefined || !choice.leaves(reason) ? 'folder' : leave(reason);
}
function choiceOf(options) {
    const { include = [], alsoInclude = [], exclude = [], leaveOut } = options;
    const { onLeftOut = () => { }, isPassed } = options;
    const all = include.length === 0;
    const bases = include.filter(glob/* isUsableGlob */.xH).map((glob) => (0,globs/* baseOf */.b)(glob));
    const alsoBases = alsoInclude.filter(glob/* isUsableGlob */.xH).map((glob) => (0,globs/* baseOf */.b)(glob));
    return {
        includes: all ? () => true : (0,globs/* globs */.g)(include),
        mayHold: (folder) => all || bases.some((base) => isOnTheWay(folder, base)),
        excludes: (0,globs/* globs */.g)(exclude),
        also: (0,globs/* globs */.g)(alsoInclude),
        // A glob that begins with a wildcard doesn't mean what a package manager put there.
        mayHoldAlso: (folder, name) => alsoBases.some((base) => (base === '' ? !(0,left_out/* isInstalled */.j$)(name) : isOnTheWay(folder, base))),
        leaves: (reason) => leaveOut?.includes(reason) ?? true,
        named: new Set(include.flatMap((glob) => glob.split('/'))),
        passes: isPassed ?? (() => false),
        onLeftOut,
    };
}
/** Whether one of two folders lies in the other. */
function isOnTheWay(folder, base) {
    const plain = base.replace(/^(?:\.\/)+/, '').replace(/\/$/, '');
    if (plain === '' || plain === '.')
        return true;
    return `${plain}/`.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${plain}/`);
}


/***/ }),

/***/ 2589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isSameFile: () => (/* binding */ isSameFile),
/* harmony export */   q: () => (/* binding */ writeNew),
/* harmony export */   writeChunks: () => (/* binding */ writeChunks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _cannot_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1238);




/** More links than this form a circle. */
const MOST_LINKS = 40;
/**
 * Writes a file piece by piece, with the folders that it needs: to a temporary file beside it that takes its place
 * only once it is complete, so that a full disk or a signal leaves the old one whole. A link stays a link, and a file
 * keeps its mode. Throws `CannotCheck`.
 */
function writeChunks(cwd, path, chunks) {
    try {
        replace((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path), chunks);
    }
    catch (error) {
        throw new _cannot_check_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotCheck */ .k(`Can't write ${path}: ${reasonOf(error)}.`);
    }
}
/** Writes a file that must not exist yet, with the folders that it needs. Throws `CannotCheck`. */
function writeNew(cwd, path, text) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(full, '', { flag: 'wx' });
    }
    catch (error) {
        const exists = error.code === 'EEXIST';
        throw new _cannot_check_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotCheck */ .k(exists ? `${path} already exists.` : `Can't write ${path}: ${reasonOf(error)}.`);
    }
    try {
        replace(full, [text]);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(full);
        throw new _cannot_check_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotCheck */ .k(`Can't write ${path}: ${reasonOf(error)}.`);
    }
}
/** Whether two paths lead to one file, by whatever links and spelling. */
function isSameFile(cwd, a, b) {
    const [one, other] = [a, b].map((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path), { bigint: true, throwIfNoEntry: false }));
    return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}
function replace(path, chunks) {
    const target = targetOf(path);
    const old = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(target, { throwIfNoEntry: false });
    if (old !== undefined && !old.isFile()) {
        // A pipe or a device has no content to lose, and must not be replaced by a file.
        if (old.isDirectory())
            throw Object.assign(new Error(), { code: 'EISDIR' });
        writeAll(target, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY, chunks);
        return;
    }
    // A rename needs no permission on the file itself, so a read-only one has to be asked for.
    if (old !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(target, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.tmp`);
    try {
        const { O_WRONLY, O_CREAT, O_EXCL } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
        writeAll(temporary, O_WRONLY | O_CREAT | O_EXCL, chunks);
        if (old !== undefined)
            keepOwnership(temporary, old);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
    }
    catch (error) {
        removeIfThere(temporary);
        throw error;
    }
}
function writeAll(path, flags, chunks) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, flags, 0o666);
    try {
        for (const chunk of chunks) {
            const bytes = Buffer.from(chunk);
            for (let at = 0; at < bytes.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, at);
        }
        if ((flags & node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL) !== 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function keepOwnership(temporary, { mode, uid, gid }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(temporary, mode & 0o7777);
    const made = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(temporary);
    if (made.uid === uid && made.gid === gid)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync)(temporary, uid, gid);
    }
    catch {
        // Only root may give a file away; the content matters more than its owner.
    }
}
function removeIfThere(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(path);
    }
    catch {
        // It was never made, or its folder doesn't let us: the message is about the file that was to be written.
    }
}
/** Where a link leads, also where nothing is there yet. */
function targetOf(path) {
    let target = path;
    for (let step = 0; step < MOST_LINKS; step++) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(target);
        }
        catch (error) {
            if (error.code !== 'ENOENT')
                throw error;
        }
        try {
            target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(target));
        }
        catch {
            return target;
        }
    }
    throw Object.assign(new Error(), { code: 'ELOOP' });
}
function reasonOf(error) {
    const { code, message } = error;
    const known = {
        EACCES: 'permission denied',
        EPERM: 'permission denied',
        EROFS: 'the file system is read-only',
        EISDIR: "it's a folder",
        ENOSPC: 'the disk is full',
        EDQUOT: 'the disk quota is used up',
        EFBIG: 'the file would become too large',
        ELOOP: 'its links form a circle',
    };
    return known[code ?? ''] ?? message;
}


/***/ })

};
;