"use strict";
exports.id = 3735;
exports.ids = [3735];
exports.modules = {

/***/ 3735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assign: () => (/* binding */ assign_assign)
});

// EXTERNAL MODULE: ./build/src/parse/values.js
var values = __webpack_require__(6659);
// EXTERNAL MODULE: ./build/src/text/yaml-text.js
var yaml_text = __webpack_require__(112);
// EXTERNAL MODULE: ./build/src/edit/document.js
var edit_document = __webpack_require__(185);
// EXTERNAL MODULE: ./build/src/edit/edit-text.js + 5 modules
var edit_text = __webpack_require__(7176);
// EXTERNAL MODULE: ./build/src/edit/find-entry.js
var find_entry = __webpack_require__(9970);
// EXTERNAL MODULE: ./build/src/edit/patch.js
var edit_patch = __webpack_require__(4532);
;// CONCATENATED MODULE: ./build/src/edit/assign-owners.js






/**
 * Sets the owners of layers in a manifest's text and leaves every other character as it is. Without a part, the
 * owners of a hybrid service are set for all its parts. `file` decides between YAML and JSON. Refuses, with the
 * reason and the way out, what it can't do without changing anything else.
 */
function assignOwners(text, request, file = 'cloud-services.yml') {
    const { layers, owners } = request;
    if (layers.length === 0)
        return { refused: 'No layer given. Name at least one.' };
    if (owners.length === 0 || owners.some((owner) => owner.trim() === '')) {
        return { refused: 'No owner given. Name at least one, such as `@org/team`.' };
    }
    const doc = (0,edit_document/* openDocument */.EJ)(text, file);
    return 'refused' in doc ? doc : assignIn(doc, request);
}
function assignIn(doc, { service, part, layers, owners }) {
    const entry = (0,find_entry/* findEntry */.w)(doc, service, part ?? null);
    if ('refused' in entry)
        return entry;
    const patch = (0,edit_patch/* emptyPatch */.my)();
    const value = owners.length === 1 ? (owners[0] ?? null) : [...owners];
    const yaml = (0,yaml_text/* ownersYaml */.WN)(owners);
    for (const layer of layers) {
        if (owns(entry.value, layer, owners))
            continue;
        (0,edit_patch/* put */.yJ)(patch, [...entry.path, 'owners', layer], { value, yaml });
    }
    return (0,edit_text/* editDocument */.y4)(doc, patch, find_entry/* ENTRY_ORDER */.m);
}
/** Whether an entry names exactly these owners already, be it as text or as a list. */
function owns(entry, layer, owners) {
    const all = (0,values/* own */.ZV)(entry, 'owners');
    const held = (0,values/* isMap */.jh)(all) ? (0,values/* own */.ZV)(all, layer) : undefined;
    const list = Array.isArray(held) ? held : [held];
    return list.length === owners.length && list.every((owner, at) => owner === owners[at]);
}

// EXTERNAL MODULE: ./build/src/estate/framework.js
var framework = __webpack_require__(8214);
// EXTERNAL MODULE: ./build/src/read/cannot-check.js
var cannot_check = __webpack_require__(1238);
// EXTERNAL MODULE: ./build/src/read/edit.js + 1 modules
var edit = __webpack_require__(1768);
// EXTERNAL MODULE: ./build/src/render/text/plain.js
var plain = __webpack_require__(7920);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(7443);
// EXTERNAL MODULE: ./build/src/cli/changed-lines.js
var changed_lines = __webpack_require__(6102);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/estate.js
var cli_estate = __webpack_require__(3786);
// EXTERNAL MODULE: ./build/src/cli/named-owner.js
var named_owner = __webpack_require__(4539);
;// CONCATENATED MODULE: ./build/src/cli/commands/assign.js










const assign_assign = {
    name: 'assign',
    summary: 'Set the owner of a duty in the manifest; only its lines change',
    usage: 'assign <service> <layer> <owner…> [flags]',
    flags: {
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
        ['cloud-estate assign erp @acme/erp --part plant --unowned', 'Every unowned duty of one part'],
    ],
    notes: 'Exit codes: 0 done, or nothing to do; 2 refused, and the manifest is unchanged.',
    run,
};
async function run(words, flags, terminal) {
    const [id, ...rest] = words;
    const byFlag = flags.unowned === true || (0,command/* textFlag */.gx)(flags, 'layers') !== undefined;
    const owners = byFlag ? rest : rest.slice(1);
    if (id === undefined || owners.length === 0) {
        throw new cannot_check/* CannotCheck */.k('`assign` needs a service, a layer and an owner, as in `cloud-estate assign mail devices it-desk`. See `cloud-estate assign --help`.');
    }
    const manifest = (0,command/* textFlag */.gx)(flags, 'manifest');
    const request = (0,cli_estate.estateRequest)(manifest === undefined ? [] : [manifest], flags, terminal.cwd);
    const { report, sources, estate } = await (0,cli_estate.reportOn)(request, flags, terminal);
    const found = findService(report, id);
    const part = (0,command/* textFlag */.gx)(flags, 'part');
    const entries = partsOf(found.services, id, part);
    const layers = layersOf(entries, rest[0], flags);
    if (layers.length === 0) {
        terminal.say(`Nothing to do: every duty of ${(0,plain/* plain */.p)(id)} has an owner.\n`);
        return command/* GATE_PASSES */.wC;
    }
    const source = sources.find(({ file }) => file === found.file);
    (0,named_owner/* checkOwners */.Dc)(owners, source?.value, estate.policy.providersAsOwners);
    const change = { service: id, layers, owners, ...(part === undefined ? {} : { part }) };
    const edited = await (0,edit/* editFile */.$)(terminal.cwd, found.file, (text) => assignOwners(text, change, found.file), flags['dry-run'] === true);
    if (edited.changed.length === 0)
        terminal.say(`Nothing to do: ${found.file} already says so.\n`);
    else {
        const would = flags['dry-run'] === true ? 'would change' : 'changed';
        await terminal.out(`${(0,plain/* plain */.p)(found.file)} ${would}:\n${(0,changed_lines/* changedLines */.M)(edited.before, edited.after)}\n`);
    }
    return command/* GATE_PASSES */.wC;
}
function findService(report, id) {
    const having = report.manifests.filter(({ services }) => services.some((service) => service.id === id));
    const [first, ...others] = having;
    if (first === undefined) {
        const ids = [
            ...new Set(report.manifests.flatMap(({ services }) => services.map((service) => service.id))),
        ];
        const near = (0,nearest.nearest)(id, ids);
        throw new cannot_check/* CannotCheck */.k(`There is no service \`${id}\`${near === undefined ? `. Services: ${ids.slice(0, 20).join(', ')}.` : `. Did you mean \`${near}\`?`}`);
    }
    if (others.length > 0) {
        throw new cannot_check/* CannotCheck */.k(`Several manifests have a service \`${id}\`: ${having.map((one) => one.file).join(', ')}. Name one with \`--manifest\`.`);
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
    throw new cannot_check/* CannotCheck */.k(parts.length === 0
        ? `\`${id}\` has no parts: leave \`--part\` out.`
        : `\`${id}\` has no part \`${part}\`. Its parts: ${parts.join(', ')}.`);
}
function layersOf(entries, word, flags) {
    const all = entries.flatMap((entry) => entry.layers);
    if (flags.unowned === true) {
        return [...new Set(all.filter((one) => one.status === 'unowned').map((one) => one.layer))];
    }
    const named = (0,command/* textFlag */.gx)(flags, 'layers')
        ?.split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '') ?? [word ?? ''];
    for (const layer of named)
        checkLayer(layer, all);
    return named;
}
function checkLayer(layer, all) {
    const cells = all.filter((one) => one.layer === layer);
    if (cells.length === 0) {
        const ids = [...new Set(all.map((one) => one.layer))];
        const near = (0,nearest.nearest)(layer, ids);
        throw new cannot_check/* CannotCheck */.k(ids.length === 0
            ? "The service declares no model that the framework covers, so its duties can't be determined. Set `model` first."
            : `There is no layer \`${layer}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`} Layers: ${ids.join(', ')}.`);
    }
    if (!cells.some((one) => (0,framework/* isDuty */.zp)(one.party))) {
        const why = cells.some((one) => one.party === 'provider')
            ? `The provider holds \`${layer}\` here`
            : `\`${layer}\` doesn't apply here`;
        throw new cannot_check/* CannotCheck */.k(`${why}, so it doesn't need an owner.`);
    }
}


/***/ })

};
;