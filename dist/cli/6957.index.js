"use strict";
exports.id = 6957;
exports.ids = [6957];
exports.modules = {

/***/ 6102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ changedLines),
/* harmony export */   x: () => (/* binding */ linesByEntry)
/* harmony export */ });
/* harmony import */ var _render_text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7920);

/**
 * The lines that an edit removes and adds, as `-` and `+`, without unchanged lines. An edit
 * of ours touches few places, so comparing from both ends of each stretch is enough.
 */
function changedLines(before, after) {
    const old = before.split('\n');
    const now = after.split('\n');
    const out = [];
    let a = 0;
    let b = 0;
    while (a < old.length || b < now.length) {
        if (old[a] === now[b]) {
            a++;
            b++;
            continue;
        }
        const [skipOld, skipNow] = nextCommon(old, now, a, b);
        for (; a < skipOld; a++)
            out.push(`- ${(0,_render_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(old[a] ?? '')}`);
        for (; b < skipNow; b++)
            out.push(`+ ${(0,_render_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(now[b] ?? '')}`);
    }
    return out.join('\n');
}
const FAR = 2000;
/** The nearest lines from which both are alike again. */
function nextCommon(old, now, a, b) {
    for (let away = 1; away < FAR; away++) {
        for (let more = 0; more <= away; more++) {
            const [x, y] = [a + away - more, b + more];
            if (x < old.length && y < now.length && old[x] === now[y])
                return [x, y];
        }
    }
    return [old.length, now.length];
}
/** Lines under the entries that they go to, for an edit whose lines alone don't say where they belong. */
function linesByEntry(added) {
    return added
        .map(({ entry, lines }) => `  ${(0,_render_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(entry)}\n${lines.map((line) => `    + ${(0,_render_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(line)}`).join('\n')}`)
        .join('\n');
}


/***/ }),

/***/ 6957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baseline: () => (/* binding */ baseline)
});

// EXTERNAL MODULE: ./build/src/estate/reading.js
var reading = __webpack_require__(6962);
// EXTERNAL MODULE: ./build/src/evidence/address.js
var address = __webpack_require__(9427);
// EXTERNAL MODULE: ./build/src/evidence/dates.js
var dates = __webpack_require__(8970);
// EXTERNAL MODULE: ./build/src/evidence/owner.js
var owner = __webpack_require__(2872);
// EXTERNAL MODULE: ./build/src/parse/values.js
var values = __webpack_require__(6659);
// EXTERNAL MODULE: ./build/src/resolve/owner-context.js + 1 modules
var owner_context = __webpack_require__(416);
// EXTERNAL MODULE: ./build/src/text/yaml-text.js
var yaml_text = __webpack_require__(112);
// EXTERNAL MODULE: ./build/src/edit/document.js
var edit_document = __webpack_require__(185);
// EXTERNAL MODULE: ./build/src/edit/edit-text.js + 3 modules
var edit_text = __webpack_require__(6145);
// EXTERNAL MODULE: ./build/src/edit/find-entry.js
var find_entry = __webpack_require__(9970);
// EXTERNAL MODULE: ./build/src/edit/patch.js
var edit_patch = __webpack_require__(4532);
;// CONCATENATED MODULE: ./build/src/edit/add-waivers.js











/**
 * Writes a waiver for each of many duties into a manifest's text and leaves every other character as it is. A
 * waiver that holds already stays; one that has expired, or that is too incomplete to hold anything, is replaced.
 * `file` decides between YAML and JSON. All or nothing: if one duty can't be waived, the whole edit is refused.
 */
function addWaivers(text, request, file = 'cloud-services.yml') {
    const doc = (0,edit_document/* openDocument */.EJ)(text, file);
    return 'refused' in doc ? doc : waiveIn(doc, request);
}
function waiveIn(doc, request) {
    const { reason, expires, approvedBy, today } = request;
    const value = { reason, expires, 'approved-by': approvedBy };
    const yaml = (0,yaml_text/* waiverYaml */.ux)(reason, expires, approvedBy);
    const patch = (0,edit_patch/* emptyPatch */.my)();
    const context = (0,owner_context/* ownerContext */.T)((0,values/* isMap */.jh)(doc.value) ? doc.value : {}, request.providers ?? []);
    for (const { service, part, layer } of request.waivers) {
        const entry = (0,find_entry/* findEntry */.w)(doc, service, part);
        if ('refused' in entry)
            return entry;
        if (holds(entry.value, layer, today, context))
            continue;
        (0,edit_patch/* put */.yJ)(patch, [...entry.path, 'waivers', layer], { value, yaml });
    }
    return (0,edit_text/* editDocument */.y4)(doc, patch, find_entry/* ENTRY_ORDER */.m);
}
function holds(entry, layer, today, context) {
    const all = (0,values/* own */.ZV)(entry, 'waivers');
    const waiver = (0,values/* isMap */.jh)(all) ? (0,values/* own */.ZV)(all, layer) : undefined;
    if (!(0,values/* isMap */.jh)(waiver))
        return false;
    const [reason, approver] = [(0,values/* own */.ZV)(waiver, 'reason'), (0,values/* own */.ZV)(waiver, 'approved-by')];
    const expires = (0,values/* own */.ZV)(waiver, 'expires');
    return (isText(reason) &&
        (0,address/* isSaid */.Q)(reason) &&
        isText(approver) &&
        (0,reading/* isSomebody */.Z)((0,owner/* classifyOwner */.mB)(approver, context)) &&
        typeof expires === 'string' &&
        (0,dates/* dayOf */.kb)(expires) !== undefined &&
        expires >= today);
}
function isText(value) {
    return typeof value === 'string' && value.trim() !== '';
}

// EXTERNAL MODULE: ./build/src/estate/path.js
var estate_path = __webpack_require__(323);
// EXTERNAL MODULE: ./build/src/read/cannot-check.js
var cannot_check = __webpack_require__(1238);
// EXTERNAL MODULE: ./build/src/read/edit-file.js + 1 modules
var edit_file = __webpack_require__(1583);
// EXTERNAL MODULE: ./build/src/render/text/plain.js
var plain = __webpack_require__(7920);
// EXTERNAL MODULE: ./build/src/text/counts.js
var counts = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/src/text/path-text.js
var path_text = __webpack_require__(5976);
// EXTERNAL MODULE: ./build/src/validate/show.js
var show = __webpack_require__(335);
// EXTERNAL MODULE: ./build/src/cli/changed-lines.js
var changed_lines = __webpack_require__(6102);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/estate-request.js
var estate_request = __webpack_require__(7446);
// EXTERNAL MODULE: ./build/src/cli/named-owner.js
var named_owner = __webpack_require__(4539);
;// CONCATENATED MODULE: ./build/src/cli/commands/baseline.js















const baseline = {
    name: 'baseline',
    summary: 'Waive every duty that is unowned today, with one date and reason, to adopt the gate',
    usage: 'baseline [path…] --reason <text> --expires <date> --approved-by <owner>',
    flags: {
        reason: { type: 'string', value: '<text>', help: 'Why the duties stay unowned for now' },
        expires: {
            type: 'string',
            value: '<date>',
            help: 'The last day of the waivers, as YYYY-MM-DD',
        },
        'approved-by': { type: 'string', value: '<owner>', help: 'Who decided it' },
        policy: {
            type: 'string',
            value: '<file>',
            help: 'The policy. Default: .github/cloud-estate.yml, if it exists',
        },
        today: { type: 'string', value: '<date>', help: 'Use this day as today, as YYYY-MM-DD' },
        'dry-run': { type: 'boolean', help: "Show what would change, but don't change it" },
    },
    examples: [
        [
            'cloud-estate baseline --reason "Adopting the gate" --expires 2027-03-31 --approved-by @acme/ciso',
            'From now on only new unowned duties fail the check; the report shows the rest as waived',
        ],
    ],
    notes: 'Exit codes: 0 done, or nothing to do; 2 refused, and the manifests are unchanged.',
    run,
};
async function run(paths, flags, terminal) {
    const need = (name) => {
        const text = (0,command/* textFlag */.gx)(flags, name)?.trim();
        if (text === undefined || text === '') {
            throw new cannot_check/* CannotCheck */.k(`\`baseline\` needs \`--${name}\`: a waiver is a written, dated decision. See \`cloud-estate baseline --help\`.`);
        }
        return text;
    };
    const [reason, expires, approvedBy] = [need('reason'), need('expires'), need('approved-by')];
    if (!(0,address/* isSaid */.Q)(reason)) {
        throw new cannot_check/* CannotCheck */.k(`\`--reason\` can't be ${(0,show/* quoted */.TL)(reason)}: that is a placeholder, so the waivers would have no effect. Say why the duties stay unowned for now.`);
    }
    const today = (0,command/* textFlag */.gx)(flags, 'today') ?? terminal.today();
    const left = daysLeft(expires, today);
    const { report, sources, estate } = await (0,estate_request.reportOn)((0,estate_request.estateRequest)(paths, flags, terminal.cwd), flags, terminal);
    const providers = estate.policy.providersAsOwners;
    for (const { value } of sources)
        (0,named_owner/* checkOwners */.Dc)([approvedBy], value, providers);
    const rehearse = flags['dry-run'] === true;
    // Every edit is tried before the first file is written, so that all are written or none.
    for (const mode of rehearse ? [true] : [true, false]) {
        for (const { file, services } of report.manifests) {
            const waivers = services.flatMap(({ id, part, layers }) => layers
                .filter(({ status }) => status === 'unowned')
                .map(({ layer }) => ({ service: id, part: part ?? null, layer })));
            if (waivers.length === 0)
                continue;
            const request = { waivers, reason, expires, approvedBy, today, providers };
            const edited = await (0,edit_file/* editFile */.$)(terminal.cwd, file, (text) => addWaivers(text, request, file), mode);
            if (mode !== rehearse)
                continue;
            const would = rehearse ? 'would get' : 'got';
            await terminal.out(`${(0,plain/* plain */.p)(file)} ${would} ${(0,counts/* plural */.L)(edited.changed.length, 'waiver')}\n`);
            if (rehearse)
                await terminal.out(`${(0,changed_lines/* linesByEntry */.x)(addedBy(edited.changed, request))}\n`);
        }
    }
    terminal.say(saidOf(report.counts.unowned, expires, left, rehearse));
    const most = estate.policy.rules['overlong-waiver']?.options['max-days'] ?? 365;
    if (left > most)
        terminal.say(`${(0,dates/* days */._3)(left)} is longer than the ${(0,dates/* days */._3)(most)} that a waiver should reach: expect \`overlong-waiver\` warnings.\n`);
    return command/* GATE_PASSES */.wC;
}
/** What was done, or would be, in a sentence or two. */
function saidOf(unowned, expires, left, isRehearsal) {
    if (unowned === 0)
        return 'Nothing to do: every duty has an owner or a waiver.\n';
    const [waived, warns] = isRehearsal ? ['would be waived', 'would warn'] : ['waived', 'warns'];
    const end = isRehearsal ? ' Nothing was written.' : '';
    return `${(0,counts/* plural */.L)(unowned, 'duty', 'duties')} ${waived} until ${expires}, ${(0,dates/* days */._3)(left)} from now. The check ${warns} before that day.${end}\n`;
}
/** The waivers that an edit writes, by the service or part that each belongs to. */
function addedBy(changed, request) {
    const { waivers, reason, expires, approvedBy } = request;
    const written = new Set(changed);
    const byEntry = new Map();
    for (const { service, part, layer } of waivers) {
        const path = [...(0,estate_path/* entryPath */.s3)(service, part), 'waivers'];
        if (!written.has([...path, layer].join('.')))
            continue;
        const entry = (0,path_text/* pathText */.L)(path);
        const line = `${(0,yaml_text/* keyYaml */.Fd)(layer)}: ${(0,yaml_text/* waiverYaml */.ux)(reason, expires, approvedBy)}`;
        byEntry.set(entry, [...(byEntry.get(entry) ?? []), line]);
    }
    return [...byEntry].map(([entry, lines]) => ({ entry: `${entry}:`, lines }));
}
function daysLeft(expires, today) {
    const [end, start] = [(0,dates/* dayOf */.kb)(expires), (0,dates/* dayOf */.kb)(today)];
    if (end === undefined)
        throw new cannot_check/* CannotCheck */.k(`\`--expires\` can't be \`${expires}\`. Write a date as YYYY-MM-DD.`);
    if (start === undefined)
        throw new cannot_check/* CannotCheck */.k(`\`--today\` can't be \`${today}\`. Write a date as YYYY-MM-DD.`);
    if (end < start)
        throw new cannot_check/* CannotCheck */.k(`\`--expires ${expires}\` is already past, so the waivers would have no effect.`);
    return end - start;
}


/***/ }),

/***/ 4539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ checkOwners),
/* harmony export */   Vm: () => (/* binding */ contextOf)
/* harmony export */ });
/* unused harmony export refusal */
/* harmony import */ var _estate_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6962);
/* harmony import */ var _evidence_owner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2872);
/* harmony import */ var _parse_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6659);
/* harmony import */ var _read_cannot_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1238);
/* harmony import */ var _resolve_owner_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(416);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7443);
/* harmony import */ var _text_yaml_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(112);
/* harmony import */ var _validate_show_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(335);








/** What an owner on the command line is read with: what the manifest declares, and the policy's names of vendors. */
function contextOf(manifest, providers) {
    return (0,_resolve_owner_context_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerContext */ .T)((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(manifest) ? manifest : {}, providers);
}
/** Refuses, before anything is written, what the check would refuse afterwards. */
function checkOwners(owners, manifest, providers) {
    const context = contextOf(manifest, providers);
    for (const owner of owners) {
        const reading = (0,_evidence_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyOwner */ .mB)(owner, context);
        if (!(0,_estate_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .isSomebody */ .Z)(reading))
            throw new _read_cannot_check_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotCheck */ .k(refusal(owner, reading, context));
    }
}
/** Why a text isn't an owner, with the form to write. */
function refusal(owner, reading, context) {
    const shown = (0,_validate_show_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(owner);
    if (reading.kind === 'placeholder')
        return `${shown} is a placeholder, not an owner. Name who does it: \`@user\`, \`@acme/team\`, an e-mail address or a declared team.`;
    if (reading.kind === 'provider')
        return `${shown} is a provider, and the customer's duty needs your own owner. Name who does it in your organisation.`;
    const what = `${shown} isn't \`@user\`, \`@org/team\`, an e-mail address or a declared team.`;
    if (reading.kind === 'unrecognised' && reading.write.length > 1)
        return `${what} Write each owner as a separate argument: ${reading.write.map((form) => `\`${(0,_text_yaml_text_js__WEBPACK_IMPORTED_MODULE_7__/* .ownersYaml */ .WN)([form])}\``).join(' ')}.`;
    const near = reading.kind === 'unrecognised' ? reading.write[0] : undefined;
    const meant = near ?? (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__.nearest)(owner, context.declared.keys());
    return meant === undefined ? what : `${what} Did you mean \`${meant}\`?`;
}


/***/ })

};
;