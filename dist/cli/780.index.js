"use strict";
exports.id = 780;
exports.ids = [780];
exports.modules = {

/***/ 780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mine: () => (/* binding */ mine)
});

// EXTERNAL MODULE: ./build/src/read/cannot-check.js
var cannot_check = __webpack_require__(1238);
// EXTERNAL MODULE: ./build/src/render/text/plain.js
var plain = __webpack_require__(7920);
;// CONCATENATED MODULE: ./build/src/report/duties-of.js
/** Everything that one owner has in an estate. `is` says whether an owner in the report is the one meant. */
function dutiesOf(report, is) {
    return report.manifests.flatMap((manifest) => manifest.services.flatMap((entry) => entry.layers.flatMap((layer) => dutyOf(manifest, entry, layer, is))));
}
function dutyOf({ file }, { id, part }, { layer, owners }, is) {
    const at = owners.findIndex((owner) => is(owner, file));
    if (at < 0)
        return [];
    const others = owners.filter((owner) => !is(owner, file));
    return [{ file, service: id, part: part ?? null, layer, isAccountable: at === 0, others }];
}
/** Every owner that a report names, in the order of the alphabet. */
function ownersIn(report) {
    const all = report.manifests.flatMap(({ services }) => services.flatMap(({ layers }) => layers.flatMap(({ owners }) => owners)));
    return [...new Set(all)].sort();
}

// EXTERNAL MODULE: ./build/src/text/counts.js
var counts = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/src/text/lists.js
var lists = __webpack_require__(988);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(7443);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/estate-request.js
var estate_request = __webpack_require__(7446);
// EXTERNAL MODULE: ./build/src/cli/outputs.js
var outputs = __webpack_require__(7034);
// EXTERNAL MODULE: ./build/src/parse/values.js
var values = __webpack_require__(6659);
;// CONCATENATED MODULE: ./build/src/cli/owner-names.js

/** GitHub compares handles without case, and mail does so with addresses. */
function folded(owner) {
    return owner.trim().toLowerCase();
}
/** Every text by which manifests name one owner: what was asked for, the ids that declare it, and what they declare. */
function namesOf(owner, sources) {
    const names = new Set([folded(owner)]);
    for (const { value } of sources) {
        for (const [id, texts] of declaredIn(value)) {
            const all = [id, ...texts].map(folded);
            if (all.some((one) => names.has(one)))
                for (const one of all)
                    names.add(one);
        }
    }
    return (name) => names.has(folded(name));
}
/** The handles and addresses that declare a team or a person; a name isn't one of them, for two may share it. */
function declaredIn(root) {
    if (root === undefined || !(0,values/* isMap */.jh)(root))
        return [];
    return ['teams', 'people'].flatMap((key) => {
        const all = (0,values/* own */.ZV)(root, key);
        if (!(0,values/* isMap */.jh)(all))
            return [];
        return Object.entries(all).map(([id, one]) => [id, contactsOf(one)]);
    });
}
function contactsOf(declared) {
    if (!(0,values/* isMap */.jh)(declared))
        return [];
    return ['github', 'email', 'contact'].flatMap((key) => {
        const value = (0,values/* own */.ZV)(declared, key);
        return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
    });
}

;// CONCATENATED MODULE: ./build/src/cli/commands/mine.js










const formats = ['text', 'json'];
const mine = {
    name: 'mine',
    summary: 'List the duties of one owner, and what nobody would own without them',
    usage: 'mine <owner> [path…] [flags]',
    flags: {
        format: {
            type: 'string',
            short: 'f',
            value: '<name>',
            help: `${formats.join(', ')}; default: text`,
        },
        policy: {
            type: 'string',
            value: '<file>',
            help: 'The policy. Default: .github/cloud-estate.yml, if it exists',
        },
    },
    examples: [
        ['cloud-estate mine @acme/linux', 'What this team has to do'],
        ['cloud-estate mine it-desk', 'By the id of a declared team, or by its handle or address'],
    ],
    notes: "Exit codes: 0 done; 2 the owner isn't named anywhere, or the estate couldn't be read.",
    run,
};
async function run(words, flags, terminal) {
    const [owner, ...paths] = words;
    if (owner === undefined || owner.trim() === '') {
        throw new cannot_check/* CannotCheck */.k('`mine` needs an owner, as in `cloud-estate mine @acme/linux`. See `cloud-estate mine --help`.');
    }
    const format = (0,command/* textFlag */.gx)(flags, 'format') ?? 'text';
    if (!formats.includes(format))
        throw new cannot_check/* CannotCheck */.k((0,outputs/* unknownChoice */.w0)('format', format, formats));
    const request = (0,estate_request.estateRequest)(paths, flags, terminal.cwd);
    const { report, sources } = await (0,estate_request.reportOn)(request, flags, terminal);
    const duties = dutiesOf(report, namesOf(owner, sources));
    if (duties.length === 0)
        throw new cannot_check/* CannotCheck */.k(noDuties(owner, ownersIn(report)));
    await terminal.out(format === 'json' ? jsonOf(owner, duties) : textOf(owner, duties, terminal.columns));
    return command/* GATE_PASSES */.wC;
}
const MOST_OWNERS = 20;
function noDuties(owner, owners) {
    const near = (0,nearest.nearest)(owner, owners);
    const known = owners.length === 0 ? 'No duty has an owner.' : `Owners: ${(0,lists/* listedUpTo */.MH)(owners, MOST_OWNERS)}.`;
    return `\`${owner}\` owns no duty here.${near === undefined ? '' : ` Did you mean \`${near}\`?`} ${known}`;
}
function jsonOf(owner, duties) {
    const alone = duties.filter(({ others }) => others.length === 0).length;
    return `${JSON.stringify({ owner, duties, alone }, null, 2)}\n`;
}
function textOf(owner, duties, columns) {
    const entries = new Map();
    for (const duty of duties) {
        const name = duty.part === null ? duty.service : `${duty.service}.${duty.part}`;
        const key = `${name}\u0000${duty.file}`;
        entries.set(key, [...(entries.get(key) ?? []), duty]);
    }
    const isOneFile = new Set(duties.map(({ file }) => file)).size === 1;
    const blocks = [...entries].map(([key, ofEntry]) => {
        const [name = '', file = ''] = key.split('\u0000');
        const width = Math.max(...ofEntry.map(({ layer }) => layer.length));
        const rows = ofEntry.map((duty) => `  ${(0,plain/* plain */.p)(duty.layer).padEnd(width)}  ${withWhom(duty)}`);
        return `${(0,plain/* plain */.p)(name)}${isOneFile ? '' : ` (${(0,plain/* plain */.p)(file)})`}\n${rows.join('\n')}\n`;
    });
    const alone = duties.filter(({ others }) => others.length === 0);
    const services = new Set(alone.map(({ service, file }) => `${file}\u0000${service}`)).size;
    const risk = alone.length === 0
        ? 'Each of them has another owner too.'
        : `Without ${owner}, ${(0,counts/* plural */.L)(alone.length, 'duty', 'duties')} of ${(0,counts/* plural */.L)(services, 'service')} would have no owner.`;
    const head = `${owner} has ${(0,counts/* plural */.L)(duties.length, 'duty', 'duties')} in ${(0,counts/* plural */.L)(entries.size, 'service or part', 'services and parts')}, and is accountable for ${duties.filter(({ isAccountable }) => isAccountable).length}.`;
    return `${(0,plain/* wrap */.L)((0,plain/* plain */.p)(head), columns, '')}\n\n${blocks.join('\n')}\n${(0,plain/* wrap */.L)((0,plain/* plain */.p)(risk), columns, '')}\n`;
}
function withWhom({ isAccountable, others }) {
    const role = isAccountable ? 'accountable' : 'responsible';
    return others.length === 0 ? `${role}, alone` : `${role}, with ${others.map(plain/* plain */.p).join(', ')}`;
}


/***/ })

};
;