"use strict";
exports.id = 2122;
exports.ids = [2122];
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

/***/ 2122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assign: () => (/* binding */ assign)
/* harmony export */ });
/* harmony import */ var _edit_assign_owners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3654);
/* harmony import */ var _estate_framework_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8214);
/* harmony import */ var _read_cannot_check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1238);
/* harmony import */ var _read_edit_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1583);
/* harmony import */ var _render_text_plain_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7920);
/* harmony import */ var _text_lists_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(988);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7443);
/* harmony import */ var _changed_lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6102);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4953);
/* harmony import */ var _estate_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7446);
/* harmony import */ var _named_owner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4539);











const assign = {
    name: 'assign',
    summary: 'Set the owner of a duty in the manifest; only its lines change',
    usage: 'assign <service|--estate> <layer|"*"> <owner…> [flags]',
    flags: {
        estate: {
            type: 'boolean',
            help: 'The whole estate, as in: assign --estate <layer|"*"> <owner…>',
        },
        layers: {
            type: 'string',
            value: '<a,b,c>',
            help: 'Several layers at once, as in: assign <service> <owner…> --layers a,b',
        },
        unowned: {
            type: 'boolean',
            help: 'All unowned duties of the service, as in: assign <service> <owner…> --unowned',
        },
        part: {
            type: 'string',
            value: '<id>',
            help: 'One part of a hybrid service. Default: all its parts',
        },
        manifest: {
            type: 'string',
            value: '<file>',
            help: 'The manifest, if several have this service',
        },
        'dry-run': { type: 'boolean', help: "Show what would change, but don't change it" },
    },
    examples: [
        ['cloud-estate assign mail devices it-desk', 'One duty of one service'],
        [
            'cloud-estate assign mail @acme/it @acme/helpdesk --layers devices,applications',
            'Two duties, with a deputy; the first owner is accountable',
        ],
        ['cloud-estate assign --estate devices it-desk', 'One owner for every service that names none'],
        ['cloud-estate assign mail "*" @acme/it', 'Every duty of mail without its own key'],
        ['cloud-estate assign erp @acme/erp --part plant --unowned', 'Every unowned duty of one part'],
    ],
    notes: 'Exit codes: 0 done, or nothing to do; 2 refused, and the manifest is unchanged.',
    run,
};
async function run(words, flags, terminal) {
    const isEstate = flags.estate === true;
    const id = isEstate ? null : words[0];
    const rest = isEstate ? words : words.slice(1);
    const byFlag = flags.unowned === true || (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .textFlag */ .gx)(flags, 'layers') !== undefined;
    const owners = byFlag ? rest : rest.slice(1);
    if (id === undefined || owners.length === 0) {
        throw new _read_cannot_check_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotCheck */ .k('`assign` needs a service (or `--estate`), a layer and an owner, as in `cloud-estate assign mail devices it-desk`. See `cloud-estate assign --help`.');
    }
    const part = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .textFlag */ .gx)(flags, 'part');
    if (isEstate && part !== undefined)
        throw new _read_cannot_check_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotCheck */ .k("`--part` is about one service, so it can't go with `--estate`.");
    const manifest = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .textFlag */ .gx)(flags, 'manifest');
    const request = (0,_estate_request_js__WEBPACK_IMPORTED_MODULE_4__.estateRequest)(manifest === undefined ? [] : [manifest], flags, terminal.cwd);
    const { report, sources, estate } = await (0,_estate_request_js__WEBPACK_IMPORTED_MODULE_4__.reportOn)(request, flags, terminal);
    const found = id === null ? onlyManifest(report) : findService(report, id);
    const entries = id === null ? found.services : partsOf(found.services, id, part);
    const layers = layersOf(entries, rest[0], flags);
    const name = id === null ? 'the estate' : (0,_render_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .p)(id);
    if (layers.length === 0) {
        terminal.say(`Nothing to do: no duty of ${name} is unowned.${waived(entries)}\n`);
        return _command_js__WEBPACK_IMPORTED_MODULE_6__/* .GATE_PASSES */ .wC;
    }
    const source = sources.find(({ file }) => file === found.file);
    (0,_named_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .checkOwners */ .Dc)(owners, source?.value, estate.policy.providersAsOwners);
    const change = { service: id, layers, owners, ...(part === undefined ? {} : { part }) };
    const edited = await (0,_read_edit_file_js__WEBPACK_IMPORTED_MODULE_2__/* .editFile */ .$)(terminal.cwd, found.file, (text) => (0,_edit_assign_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .assignOwners */ .MB)(text, change, found.file), flags['dry-run'] === true);
    if (edited.changed.length === 0)
        terminal.say(`Nothing to do: ${found.file} already says so.\n`);
    else {
        const would = flags['dry-run'] === true ? 'would change' : 'changed';
        await terminal.out(`${(0,_render_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .p)(found.file)} ${would}:\n${(0,_changed_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .changedLines */ .M)(edited.before, edited.after)}\n`);
        sayGone(edited.changed, flags['dry-run'] === true, terminal);
    }
    const others = flags.unowned === true ? waived(entries) : '';
    if (others !== '')
        terminal.say(`${others.trimStart()}\n`);
    return _command_js__WEBPACK_IMPORTED_MODULE_6__/* .GATE_PASSES */ .wC;
}
/** Says which waivers went, because nobody asked for that by name. */
function sayGone(changed, isRehearsal, terminal) {
    const gone = changed.filter((path) => /\.waivers(?:\.|$)/.test(path)).length;
    if (gone === 0)
        return;
    const [waivers, have] = gone === 1 ? ['waiver', 'has'] : ['waivers', 'have'];
    terminal.say(`${isRehearsal ? 'Would remove' : 'Removed'} the ${waivers} of what now ${have} an owner.\n`);
}
const MOST_WAIVED = 10;
/** Which duties aren't unowned only because they are waived, in a sentence after a space; empty if none. */
function waived(entries) {
    const layers = entries.flatMap(({ id, part, layers }) => layers
        .filter(({ status }) => status === 'waived')
        .map(({ layer }) => entries.length === 1 ? layer : `${part === undefined ? id : `${id}.${part}`}.${layer}`));
    if (layers.length === 0)
        return '';
    const [first] = layers;
    const named = (0,_render_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .p)((0,_text_lists_js__WEBPACK_IMPORTED_MODULE_10__/* .listedUpTo */ .MH)(layers, MOST_WAIVED));
    const layer = first.slice(first.lastIndexOf('.') + 1);
    const how = `\`cloud-estate assign ${(0,_render_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .p)(entries[0]?.id ?? '')} ${(0,_render_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .p)(layer)} <owner>\``;
    return ` Waived, so left as it is: ${named}. To give it an owner, name the layer: ${how}.`;
}
function onlyManifest({ manifests }) {
    const [first, ...others] = manifests;
    if (first === undefined)
        throw new _read_cannot_check_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotCheck */ .k('No manifest could be read.');
    if (others.length === 0)
        return first;
    throw new _read_cannot_check_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotCheck */ .k(`There are ${manifests.length} manifests: ${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_10__/* .listedUpTo */ .MH)(manifests.map(({ file }) => file), 10)}. Name one with \`--manifest\`.`);
}
function findService(report, id) {
    const having = report.manifests.filter(({ services }) => services.some((service) => service.id === id));
    const [first, ...others] = having;
    if (first === undefined) {
        const ids = [
            ...new Set(report.manifests.flatMap(({ services }) => services.map((service) => service.id))),
        ];
        const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__.nearest)(id, ids);
        throw new _read_cannot_check_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotCheck */ .k(`There is no service \`${id}\`${near === undefined ? `. Services: ${(0,_text_lists_js__WEBPACK_IMPORTED_MODULE_10__/* .listedUpTo */ .MH)(ids, 20)}.` : `. Did you mean \`${near}\`?`}`);
    }
    if (others.length > 0) {
        throw new _read_cannot_check_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotCheck */ .k(`Several manifests have a service \`${id}\`: ${having.map((one) => one.file).join(', ')}. Name one with \`--manifest\`.`);
    }
    return first;
}
function partsOf(services, id, part) {
    const entries = services.filter((service) => service.id === id);
    if (part === undefined)
        return entries;
    const wanted = entries.filter((entry) => entry.part === part);
    if (wanted.length > 0)
        return wanted;
    const parts = entries.flatMap((entry) => entry.part ?? []);
    throw new _read_cannot_check_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotCheck */ .k(parts.length === 0
        ? `\`${id}\` has no parts: leave \`--part\` out.`
        : `\`${id}\` has no part \`${part}\`. Its parts: ${parts.join(', ')}.`);
}
function layersOf(entries, word, flags) {
    const all = entries.flatMap((entry) => entry.layers);
    if (flags.unowned === true) {
        return [...new Set(all.filter((one) => one.status === 'unowned').map((one) => one.layer))];
    }
    const named = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .textFlag */ .gx)(flags, 'layers')
        ?.split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '') ?? [word ?? ''];
    for (const layer of named)
        if (layer !== _edit_assign_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERY_DUTY */ .xu)
            checkLayer(layer, all);
    return named;
}
function checkLayer(layer, all) {
    const cells = all.filter((one) => one.layer === layer);
    if (cells.length === 0) {
        const ids = [...new Set(all.map((one) => one.layer))];
        const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__.nearest)(layer, ids);
        throw new _read_cannot_check_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotCheck */ .k(ids.length === 0
            ? "The service declares no model that the framework covers, so its duties can't be determined. Set `model` first."
            : `There is no layer \`${layer}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`} Layers: ${ids.join(', ')}.`);
    }
    if (!cells.some((one) => (0,_estate_framework_js__WEBPACK_IMPORTED_MODULE_1__/* .isDuty */ .zp)(one.party))) {
        const why = cells.some((one) => one.party === 'provider')
            ? `The provider holds \`${layer}\` here`
            : `\`${layer}\` doesn't apply here`;
        throw new _read_cannot_check_js__WEBPACK_IMPORTED_MODULE_7__/* .CannotCheck */ .k(`${why}, so it doesn't need an owner.`);
    }
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


/***/ }),

/***/ 3654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ assignOwners),
/* harmony export */   g6: () => (/* binding */ ROOT_ORDER),
/* harmony export */   xu: () => (/* binding */ EVERY_DUTY)
/* harmony export */ });
/* harmony import */ var _parse_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6659);
/* harmony import */ var _text_yaml_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(112);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(185);
/* harmony import */ var _edit_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6145);
/* harmony import */ var _find_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9970);
/* harmony import */ var _patch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4532);
/* harmony import */ var _remove_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1837);







/** The key under `owners` for every duty without its own key. */
const EVERY_DUTY = '*';
/**
 * Sets the owners of layers in a manifest's text and leaves every other character as it is. Without a part, the
 * owners of a hybrid service are set for all its parts. The waiver of a duty that gets an owner goes with it. `file`
 * decides between YAML and JSON. Refuses, with the reason and the way out, what it can't do without changing anything
 * else.
 */
function assignOwners(text, request, file = 'cloud-services.yml') {
    const { layers, owners } = request;
    if (layers.length === 0)
        return { refused: 'No layer given. Name at least one.' };
    if (owners.length === 0 || owners.some((owner) => owner.trim() === '')) {
        return { refused: 'No owner given. Name at least one, such as `@org/team`.' };
    }
    const doc = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .openDocument */ .EJ)(text, file);
    if ('refused' in doc)
        return doc;
    const assigned = assignIn(doc, request);
    if ('refused' in assigned)
        return assigned;
    const waivers = heldWaivers(doc.value, request);
    if (waivers.length === 0)
        return assigned;
    const cleared = (0,_remove_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .removeKeys */ .$)(assigned.text, waivers, file);
    if ('refused' in cleared)
        return cleared;
    return { text: cleared.text, changed: [...assigned.changed, ...cleared.changed] };
}
function assignIn(doc, { service, part, layers, owners }) {
    const entry = service === null
        ? { path: [], value: (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(doc.value) ? doc.value : {} }
        : (0,_find_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .findEntry */ .w)(doc, service, part ?? null);
    if ('refused' in entry)
        return entry;
    const patch = (0,_patch_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyPatch */ .my)();
    const value = owners.length === 1 ? (owners[0] ?? null) : [...owners];
    const yaml = (0,_text_yaml_text_js__WEBPACK_IMPORTED_MODULE_6__/* .ownersYaml */ .WN)(owners);
    const held = (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry.value, 'owners') ?? null;
    if (typeof held === 'string' || Array.isArray(held)) {
        // One owner for everything stays the one for all the rest.
        const both = { [EVERY_DUTY]: held };
        for (const layer of layers)
            both[layer] = value;
        (0,_patch_js__WEBPACK_IMPORTED_MODULE_4__/* .put */ .yJ)(patch, [...entry.path, 'owners'], { value: both, yaml: (0,_text_yaml_text_js__WEBPACK_IMPORTED_MODULE_6__/* .flowYaml */ .uj)(both) });
        return (0,_edit_text_js__WEBPACK_IMPORTED_MODULE_2__/* .editDocument */ .y4)(doc, patch, entryOrder(service));
    }
    for (const layer of layers) {
        if (owns(entry.value, layer, owners))
            continue;
        (0,_patch_js__WEBPACK_IMPORTED_MODULE_4__/* .put */ .yJ)(patch, [...entry.path, 'owners', layer], { value, yaml });
    }
    return (0,_edit_text_js__WEBPACK_IMPORTED_MODULE_2__/* .editDocument */ .y4)(doc, patch, entryOrder(service));
}
/** The keys of a manifest, and of an entry, in the order in which people write them. */
const ROOT_ORDER = [
    'version',
    'estate',
    'framework',
    'add-ons',
    'teams',
    'people',
    'agreements',
    'owners',
    'services',
];
function entryOrder(service) {
    return service === null ? ROOT_ORDER : _find_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .ENTRY_ORDER */ .m;
}
/** Whether an entry names exactly these owners already, be it as text or as a list. */
function owns(entry, layer, owners) {
    const all = (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'owners');
    const held = (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(all) ? (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(all, layer) : undefined;
    const list = Array.isArray(held) ? held : [held];
    return list.length === owners.length && list.every((owner, at) => owner === owners[at]);
}
/** The waivers of duties that the assignment gives an owner: those that no nearer `owners` decides about. */
function heldWaivers(root, { service, part, layers }) {
    const services = (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root) ? (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(root, 'services') : undefined;
    if (!(0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(services))
        return [];
    const found = [];
    const gets = (layer, owners, isNearer) => {
        if (!layers.includes(layer) && !layers.includes(EVERY_DUTY))
            return false;
        const isByName = (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(owners) && Object.hasOwn(owners, layer);
        const isByStar = (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(owners) ? Object.hasOwn(owners, EVERY_DUTY) : (owners ?? null) !== null;
        // In the assigned map itself only the layer's own key is nearer than `*`.
        return isNearer ? !isByName && !isByStar : layers.includes(layer) || !isByName;
    };
    const look = (path, entry, decides) => {
        const waivers = (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'waivers');
        if (!(0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(waivers))
            return;
        for (const layer of Object.keys(waivers))
            if (decides(layer))
                found.push([...path, 'waivers', layer]);
    };
    for (const [id, entry] of Object.entries(services)) {
        if ((service !== null && id !== service) || !(0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(entry) || id.startsWith('x-'))
            continue;
        const parts = (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'parts');
        const ofService = (layer) => gets(layer, (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'owners'), service === null);
        // A waiver of the service may hold a part that gets no owner, so one part's owner leaves it.
        if (part === undefined)
            look(['services', id], entry, ofService);
        if (!(0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parts))
            continue;
        for (const [partId, value] of Object.entries(parts)) {
            if (!(0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) || (part !== undefined && partId !== part))
                continue;
            const owners = (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, 'owners');
            look(['services', id, 'parts', partId], value, (layer) => part === undefined
                ? ofService(layer) && gets(layer, owners, true)
                : gets(layer, owners, false));
        }
    }
    return found;
}


/***/ }),

/***/ 1837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ removeKeys)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _parse_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6659);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(185);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1490);
/* harmony import */ var _patch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4532);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7523);






/**
 * Removes keys from a text and leaves every other character as it is. `waivers` of which no waiver is left go too, as do
 * other maps by id or layer. A key that isn't there is no mistake. Refuses what would
 * change another value, or what is written in a way that can't be cut out.
 */
function removeKeys(text, paths, file = 'cloud-services.yml') {
    const doc = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .openDocument */ .EJ)(text, file);
    if ('refused' in doc)
        return doc;
    const wanted = withParents(doc.value, paths);
    if (wanted.length === 0)
        return { text, changed: [] };
    const splices = [];
    for (const [holder, keys] of byHolder(wanted)) {
        const map = mapAt(doc, holder);
        if (map === undefined)
            return { refused: shared(wanted[0] ?? []) };
        const found = keys.map((key) => (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOf */ .cF)(doc, map, key));
        const pairs = found.filter((pair) => pair !== undefined);
        if (pairs.length < keys.length)
            return { refused: shared([...holder, keys[0] ?? '']) };
        splices.push(...((0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .isBlock */ .WH)(map) ? blockCuts(doc, map, pairs) : flowCuts(doc, map, pairs)));
    }
    const after = (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .applySplices */ .Ut)(text, splices);
    const expected = wanted.reduce(without, doc.value);
    const read = after === undefined ? undefined : (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(after, doc.isJson);
    if (after === undefined || (read?.problems.length ?? 1) > 0 || read?.value === undefined)
        return { refused: "This command can't cut that out safely. Edit the file by hand." };
    if (!(0,_patch_js__WEBPACK_IMPORTED_MODULE_4__/* .isSame */ .Ft)(read.value, expected))
        return { refused: shared(wanted[0] ?? []) };
    return { text: after, changed: wanted.map((path) => path.join('.')) };
}
function shared(path) {
    return `\`${path.join('.')}\` is shared through an anchor or a merge key, so it can't be removed for one entry. Write the values out, then run this again.`;
}
/** Maps of which nothing is said once they are empty. */
const containers = new Set([
    'waivers',
    'owners',
    'responsibilities',
    'teams',
    'people',
    'agreements',
]);
/** The paths that are there; where all keys of a map go, the map goes instead. */
function withParents(root, paths) {
    let wanted = paths.filter((path) => valueAt(root, path) !== undefined);
    for (let isSettled = false; !isSettled;) {
        isSettled = true;
        for (const [holder, keys] of byHolder(wanted)) {
            const map = valueAt(root, holder);
            if (!containers.has(holder.at(-1) ?? '') || !(0,_parse_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(map))
                continue;
            if (Object.keys(map).length > keys.length)
                continue;
            wanted = [...wanted.filter((path) => !isBelow(path, holder)), holder];
            isSettled = false;
            break;
        }
    }
    return wanted;
}
function isBelow(path, holder) {
    return path.length > holder.length && holder.every((key, at) => path[at] === key);
}
function byHolder(paths) {
    const named = new Map();
    for (const path of paths) {
        const holder = path.slice(0, -1);
        const key = JSON.stringify(holder);
        const known = named.get(key) ?? [holder, []];
        named.set(key, known);
        if (!known[1].includes(path.at(-1) ?? ''))
            known[1].push(path.at(-1) ?? '');
    }
    return new Map(named.values());
}
function valueAt(root, path) {
    let at = root;
    for (const key of path)
        at = (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(at) ? (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(at, key) : undefined;
    return at;
}
function without(root, path) {
    const [key, ...rest] = path;
    if (!(0,_parse_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(root) || key === undefined)
        return root;
    const copy = { ...root };
    const held = (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(root, key);
    if (rest.length === 0)
        delete copy[key];
    else if (held !== undefined)
        copy[key] = without(held, rest);
    return copy;
}
/** The map at a path, reached through no alias and no merge key. */
function mapAt(doc, path) {
    let map = doc.root;
    for (const key of path) {
        const value = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .pairOf */ .cF)(doc, map, key)?.value;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(value) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(value))
            return undefined;
        map = value;
    }
    return map;
}
/** Whole lines go. Of a map that begins on the line of its holder's dash or brace, nothing is cut. */
function blockCuts({ text }, _map, pairs) {
    return pairs.map((pair) => {
        const key = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(pair.key);
        const end = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .lineEnd */ .kd)(text, (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .pairEnd */ .oM)(text, pair));
        const start = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .beginsLine */ .$3)(text, key) ? (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .lineStart */ .PT)(text, key) : key;
        const next = text.startsWith('\r\n', end) ? end + 2 : text[end] === '\n' ? end + 1 : end;
        // The last line of a text without a line break at its end takes the break before it along.
        if (next === end && start > 0)
            return { start: start - 1, end, text: '' };
        return { start, end: next, text: '' };
    });
}
/** A pair goes with the comma after it; the last ones with the comma before them. */
function flowCuts({ text }, map, pairs) {
    const all = map.items;
    const kept = all.filter((pair) => !pairs.includes(pair));
    const last = kept.at(-1);
    return pairs.map((pair) => {
        const start = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(pair.key);
        const isAfterLast = last === undefined || all.indexOf(pair) > all.indexOf(last);
        if (!isAfterLast) {
            const next = all[all.indexOf(pair) + 1];
            return { start, end: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(next.key), text: '' };
        }
        const before = all[all.indexOf(pair) - 1];
        return {
            start: before === undefined ? start : (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .pairEnd */ .oM)(text, before),
            end: (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .pairEnd */ .oM)(text, pair),
            text: '',
        };
    });
}


/***/ })

};
;