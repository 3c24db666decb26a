"use strict";
exports.id = 8699;
exports.ids = [8699];
exports.modules = {

/***/ 8699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importCommand: () => (/* binding */ importCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/catalogue/index.js
var catalogue = __webpack_require__(471);
// EXTERNAL MODULE: ./build/src/parse/values.js
var values = __webpack_require__(6659);
// EXTERNAL MODULE: ./build/src/text/yaml-text.js
var yaml_text = __webpack_require__(112);
// EXTERNAL MODULE: ./build/src/edit/assign-owners.js
var assign_owners = __webpack_require__(3654);
// EXTERNAL MODULE: ./build/src/edit/document.js
var edit_document = __webpack_require__(185);
// EXTERNAL MODULE: ./build/src/edit/edit-text.js + 3 modules
var edit_text = __webpack_require__(6145);
// EXTERNAL MODULE: ./build/src/edit/find-entry.js
var find_entry = __webpack_require__(9970);
// EXTERNAL MODULE: ./build/src/edit/patch.js
var edit_patch = __webpack_require__(4532);
;// CONCATENATED MODULE: ./build/src/edit/add-entries.js







/**
 * Adds entries to a manifest's text and leaves every other character as it is. Of an entry that exists only
 * missing keys are added, and none that decide its duties.
 */
function addEntries(text, additions, file) {
    const doc = (0,edit_document/* openDocument */.EJ)(text, file);
    if ('refused' in doc)
        return doc;
    const patch = (0,edit_patch/* emptyPatch */.my)();
    for (const key of ['teams', 'people', 'services'])
        for (const [id, value] of additions[key])
            putAll(patch, doc, [key, id], value, additions.open);
    return (0,edit_text/* editDocument */.y4)(doc, patch, [...assign_owners/* ROOT_ORDER */.g6, ...find_entry/* ENTRY_ORDER */.m]);
}
/** Keys that decide which duties an entry has: what is there, or is left out there, was somebody's decision. */
const DECIDING = ['product', 'model', 'provider'];
function putAll(patch, doc, path, value, open) {
    const [, id] = path;
    const held = heldAt(doc.value, path);
    for (const [key, one] of Object.entries(value)) {
        if ((0,values/* isMap */.jh)(held) && ((0,values/* own */.ZV)(held, key) !== undefined || DECIDING.includes(key)))
            continue;
        (0,edit_patch/* put */.yJ)(patch, [...path, key], {
            value: one,
            yaml: one === null ? (open.get(id) ?? '~') : (0,yaml_text/* flowYaml */.uj)(one),
        });
    }
}
function heldAt(value, path) {
    let held = value;
    for (const key of path)
        held = (0,values/* isMap */.jh)(held) ? (0,values/* own */.ZV)(held, key) : undefined;
    return held;
}

// EXTERNAL MODULE: ./build/src/estate/framework.js
var framework = __webpack_require__(8214);
// EXTERNAL MODULE: ./build/src/estate/reading.js
var estate_reading = __webpack_require__(6962);
// EXTERNAL MODULE: ./build/src/evidence/owner.js
var owner = __webpack_require__(2872);
// EXTERNAL MODULE: ./node_modules/papaparse/papaparse.js
var papaparse = __webpack_require__(8728);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/import/read-file.js
// A YAML reader for other people's inventories, on `yaml` and, for tables, `papaparse`: they take what tools write.


/**
 * Reads an inventory: CSV with commas, semicolons or tabs by its name or its look, else YAML or JSON. Never throws.
 * `columns` is the map of columns that the user gives.
 */
function readImportFile(name, text, columns) {
    const bare = text.replace(/^\ufeff/, '');
    if (/\.(?:csv|tsv)$/i.test(name))
        return tableOf(name, bare, columns);
    let documents;
    try {
        documents = (0,dist.parseAllDocuments)(bare, {
            strict: false,
            logLevel: 'silent',
            maxAliasCount: 1000,
        });
    }
    catch (error) {
        return { unreadable: `it isn't YAML or JSON: ${String(error.message)}` };
    }
    const [error] = documents.flatMap((document) => document.errors);
    if (error !== undefined) {
        const [first = ''] = error.message.split('\n');
        return { unreadable: `it isn't YAML or JSON: ${first.replace(/:$/, '')}` };
    }
    let values;
    try {
        values = documents.map((document) => document.toJS({ maxAliasCount: 1000 }));
    }
    catch (error) {
        return { unreadable: String(error.message) };
    }
    return { name, text: bare, documents: values, records: values.flatMap(recordsIn), columns };
}
function tableOf(name, text, columns) {
    const { data, meta } = papaparse.parse(text, {
        header: true,
        skipEmptyLines: 'greedy',
        transformHeader: (header) => header.trim(),
    });
    if ((meta.fields ?? []).filter((field) => field !== '').length === 0)
        return { unreadable: 'its first line has no names of columns' };
    const records = data.map((row) => {
        const { __parsed_extra: _, ...record } = row;
        return record;
    });
    return { name, text, documents: [], records, columns };
}
/** The records of a value: its items, those of its only list, or its entries by id. */
function recordsIn(value) {
    if (Array.isArray(value))
        return value.filter(isRecord);
    if (!isRecord(value))
        return [];
    const lists = Object.values(value).filter((held) => Array.isArray(held) && held.some(isRecord));
    if (lists.length === 1)
        return lists[0].filter(isRecord);
    const entries = Object.entries(value).filter(([, held]) => isRecord(held));
    if (entries.length > 1 && entries.length === Object.keys(value).length)
        return entries.map(([id, held]) => ({ id, ...held }));
    return [];
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/import/fields.js

/** A text of a value, trimmed; `undefined` for nothing, and for what isn't text or a number. */
function textOf(value) {
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (typeof value !== 'string')
        return undefined;
    const text = value.replace(/\s+/g, ' ').trim();
    return text === '' ? undefined : text;
}
/** The texts of a list, or of a text with commas, semicolons or line breaks between them. */
function textsOf(value) {
    const all = Array.isArray(value)
        ? value
        : typeof value === 'string'
            ? value.split(/[,;\n|]/)
            : [value];
    return all.flatMap((one) => textOf(isRecord(one) ? one.name : one) ?? []);
}
/** A value at a path of keys. */
function at(value, ...path) {
    return path.reduce((held, key) => (isRecord(held) ? held[key] : undefined), value);
}
/** Links as inventories write them: a list of `{ title, url }`, or one address. */
function linksOf(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.flatMap((one) => {
        const url = textOf(isRecord(one) ? one.url : one);
        if (url === undefined || !/^https?:\/\/\S+$/i.test(url))
            return [];
        const name = isRecord(one) ? (textOf(one.title ?? one.name ?? one.type) ?? 'link') : 'link';
        return [[name, url]];
    });
}
/** Leaves out what is `undefined` or an empty list. */
function given(fields) {
    const kept = Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
    return Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./build/src/import/register.js

/** The fields of a system that a column can hold. */
const registerFields = [
    'name',
    'id',
    'description',
    'product',
    'provider',
    'model',
    'criticality',
    'environments',
    'accounts',
    'regions',
    'data',
    'link',
    'owner',
    'team',
];
/** What columns are called in spreadsheets and exports. */
const usual = {
    name: [
        'name',
        'title',
        'system',
        'system name',
        'application',
        'application name',
        'app name',
        'app',
        'service',
        'service name',
        'tool',
        'software',
        'display name',
        'label',
        'asset',
        'asset name',
    ],
    id: ['id', 'key', 'slug', 'identifier', 'short name'],
    description: ['description', 'purpose', 'business purpose', 'summary', 'what it does'],
    product: ['product', 'product name', 'software', 'technology', 'platform'],
    provider: [
        'provider',
        'vendor',
        'vendor name',
        'supplier',
        'publisher',
        'manufacturer',
        'company',
    ],
    model: [
        'model',
        'service model',
        'deployment model',
        'deployment',
        'cloud model',
        'hosting',
        'hosting model',
        'type of service',
        'deployment type',
    ],
    criticality: [
        'criticality',
        'business criticality',
        'tier',
        'critical systems tier',
        'importance',
        'impact',
    ],
    environments: ['environment', 'environments', 'env', 'stage'],
    accounts: ['account', 'accounts', 'account id', 'aws account', 'subscription', 'project id'],
    regions: ['region', 'regions', 'location', 'data center'],
    data: [
        'data',
        'data class',
        'data classification',
        'data types',
        'collected data',
        'classification',
    ],
    link: ['link', 'url', 'website', 'homepage', 'external link', 'home page'],
    owner: [
        'owner',
        'owners',
        'business owner',
        'system owner',
        'service owner',
        'application owner',
        'product owner',
        'technical owner',
        'it owner',
        'data owner',
        'responsible',
        'accountable',
        'administrator',
        'admin',
        'admins',
        'contact',
        'deputy',
    ],
    team: [
        'team',
        'owning team',
        'group owner',
        'owner team',
        'department',
        'support team',
        'squad',
        'maintaining team',
    ],
};
/** Reads records by their columns. `preset` goes before the usual names, and what the user says before both. */
function readRegister(records, asked, preset = {}) {
    const systems = [];
    const skipped = [];
    for (const [position, record] of records.entries()) {
        const cells = new Map(Object.entries(record).map(([key, value]) => [folded(key), value]));
        const valuesOf = (field) => {
            const own = asked.get(field);
            const names = own === undefined ? [...(preset[field] ?? []), ...(usual[field] ?? [])] : own.split('+');
            return [...new Set(names.map(folded))].flatMap((name) => cells.get(name) ?? []);
        };
        const first = (field) => valuesOf(field).flatMap((value) => textOf(value) ?? [])[0];
        const name = first('name') ?? first('product') ?? first('id');
        if (name === undefined) {
            skipped.push(`Record ${position + 1} has no name.`);
            continue;
        }
        systems.push(systemOf(name, first, valuesOf));
    }
    const unused = unusedColumns(records, new Set([...asked.values()].flatMap((one) => one.split('+'))), preset);
    if (unused.length > 0) {
        skipped.push(`Columns that were not used: ${unused.join(', ')}. To use one, say what it holds, as in \`--column owner="${unused[0]}"\`.`);
    }
    return { systems, skipped };
}
/** Columns with something in them that no field takes. */
function unusedColumns(records, asked, preset) {
    const used = new Set([...asked, ...Object.values(usual).flat(), ...Object.values(preset).flat()].map(folded));
    const unused = new Set();
    for (const record of records) {
        for (const [name, value] of Object.entries(record))
            if (textsOf(value).length > 0 && !used.has(folded(name)))
                unused.add(name);
    }
    return [...unused];
}
function systemOf(name, first, valuesOf) {
    const owners = [
        ...valuesOf('owner').flatMap((value) => textsOf(value).map((text) => ({ text, is: null }))),
        ...valuesOf('team').flatMap((value) => textsOf(value).map((text) => ({ text, is: 'team' }))),
    ];
    const product = first('product');
    const many = (field) => [
        ...new Set(valuesOf(field).flatMap((value) => textsOf(value))),
    ];
    return {
        name,
        products: [...new Set([...(product === undefined ? [] : [product]), name])],
        owners,
        ...given({
            description: first('description'),
            provider: first('provider'),
            model: first('model'),
            criticality: first('criticality'),
            environments: many('environments'),
            accounts: many('accounts'),
            regions: many('regions'),
            data: many('data'),
            links: valuesOf('link')
                .flatMap(linksOf)
                .slice(0, 1)
                .map(([, url]) => ['website', url]),
        }),
    };
}
/** Whether a file's records have columns of all these names. */
function hasColumns(records, names) {
    const columns = new Set(records.slice(0, 20).flatMap((record) => Object.keys(record).map(folded)));
    return names.every((name) => columns.has(folded(name)));
}
/** A column's name without case, blanks and punctuation. */
function folded(name) {
    return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

;// CONCATENATED MODULE: ./build/src/import/slug.js
/** Longer ids are hard to read in a report. */
const LONGEST = 60;
/** A name as an id of a manifest: lower case, without accents, with hyphens; `undefined` if nothing is left. */
function idOf(name) {
    const plain = name
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/&/g, ' and ')
        .replace(/\+/g, ' plus ')
        .replace(/[^a-z0-9.]+/g, '-')
        .slice(0, LONGEST);
    const id = plain
        .split(/[-.]+/)
        .filter((word) => word !== '')
        .join('-');
    // Keys that start with `x-` are ignored in a manifest.
    return id === '' ? undefined : id.replace(/^x(?:-|$)/, 'the-x-').replace(/-$/, '');
}

;// CONCATENATED MODULE: ./build/src/import/parties.js




/** Words that are in the names of teams, and hardly in those of people. */
const OF_TEAMS = /\b(?:team|teams|group|ops|operations|engineering|engineers|department|dept|office|support|security|it|hr|sre|devops|platform|infrastructure|marketing|sales|finance|legal|people|data|systems|services|desk|squad|guild|committee|board|admins?|administrators)\b/i;
/** `context` says what the manifest already declares, which is used before anything new is declared. */
function partiesOf({ parties }, context) {
    const teams = new Map();
    const people = new Map();
    const known = new Map();
    const isTaken = (id) => context.declared.has(id) || teams.has(id) || people.has(id);
    const declare = (party) => {
        const described = parties?.get(party.text.toLowerCase());
        const { name, contact } = splitContact(described?.title ?? party.text);
        const reached = party.contact ?? described?.contact ?? contact;
        const bare = (0,owner/* classifyOwner */.mB)(name, context);
        if (name === '' || bare.kind === 'placeholder' || bare.kind === 'provider')
            return undefined;
        const wanted = idOf(described?.text ?? name);
        if (wanted === undefined)
            return undefined;
        if (context.declared.has(wanted))
            return wanted;
        let id = wanted;
        for (let count = 2; isTaken(id); count++)
            id = `${wanted}-${count}`;
        const isPerson = (party.is ?? described?.is ?? looksLike(name)) === 'person';
        if (isPerson)
            people.set(id, { name, ...reachedBy(reached, 'email') });
        else
            teams.set(id, { name, ...reachedBy(reached, 'contact') });
        return id;
    };
    return {
        teams,
        people,
        ownerOf: (party) => {
            const text = party.text.trim();
            if ((0,estate_reading/* isSomebody */.Z)((0,owner/* classifyOwner */.mB)(text, context)))
                return text;
            const reading = (0,owner/* classifyOwner */.mB)(text, context);
            if (reading.kind === 'placeholder')
                return undefined;
            const key = folded(text);
            if (!known.has(key))
                known.set(key, declare(party));
            return known.get(key);
        },
    };
}
/** `Jane Doe <jane@acme.example>` or `Jane Doe (@jdoe)` -> the name, and how to reach her. */
function splitContact(text) {
    const at = text.search(/[<(]/);
    const inner = text.slice(at + 1).trim();
    const contact = inner.slice(0, -1).trim();
    const isContact = at > 0 && /[>)]$/.test(inner) && contact.includes('@') && !/\s/.test(contact);
    return isContact ? { name: text.slice(0, at).trim(), contact } : { name: text.trim() };
}
function looksLike(name) {
    const words = name.split(/\s+/);
    const isName = words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word));
    return isName && !OF_TEAMS.test(name) ? 'person' : 'team';
}
function reachedBy(contact, field) {
    if (contact === undefined)
        return {};
    return contact.startsWith('@') ? { github: contact } : { [field]: contact };
}

;// CONCATENATED MODULE: ./build/src/import/entries.js



/**
 * Turns systems into entries. A product is the catalogue's by id, name or alias and never a guess; a model is the
 * inventory's own, or the product's where it has one only; the rest stays open.
 */
function entriesOf(imported, catalogue, context) {
    const parties = partiesOf(imported, context);
    const used = new Set();
    const entries = imported.systems.map((system, position) => {
        const wanted = idOf(system.id ?? system.name) ?? idOf(system.name) ?? `system-${position + 1}`;
        let id = wanted;
        for (let count = 2; used.has(id); count++)
            id = `${wanted}-${count}`;
        used.add(id);
        const product = productOf(system, catalogue);
        const model = modelOf(system, product);
        const named = system.owners.map((party) => [party.text, parties.ownerOf(party)]);
        const owners = [...new Set(named.flatMap(([, owner]) => owner ?? []))];
        return {
            id,
            name: system.name,
            product,
            choices: model === null ? (product?.models ?? []) : [],
            refused: named.flatMap(([text, owner]) => (owner === undefined ? [text] : [])),
            value: entryValue(system, id, product, model, owners),
        };
    });
    return { entries, teams: parties.teams, people: parties.people };
}
function productOf(system, catalogue) {
    for (const text of system.products) {
        const product = catalogue.lookUp(text);
        if (product !== undefined)
            return product;
    }
    return undefined;
}
/** What inventories call the models, without case and punctuation. */
const words = {
    onprem: 'on-premises',
    onpremise: 'on-premises',
    onpremises: 'on-premises',
    selfhosted: 'on-premises',
    selfmanaged: 'on-premises',
    privatecloud: 'on-premises',
    datacenter: 'on-premises',
    infrastructureasaservice: 'iaas',
    containersasaservice: 'caas',
    platformasaservice: 'paas',
    functionasaservice: 'faas',
    serverless: 'faas',
    softwareasaservice: 'saas',
    cloudsaas: 'saas',
    hosted: 'saas',
};
function modelOf({ model = '' }, product) {
    const word = model.toLowerCase().replace(/[^a-z]/g, '');
    const own = framework/* models */.Jn.find((one) => one.replace('-', '') === word) ?? words[word];
    if (own !== undefined)
        return own;
    const [only = null, ...others] = product?.models ?? [];
    return others.length === 0 ? only : null;
}
const criticalities = {
    '1': 'critical',
    '2': 'high',
    '3': 'medium',
    '4': 'low',
    missioncritical: 'critical',
    businesscritical: 'high',
    businessoperational: 'medium',
    administrative: 'low',
    critical: 'critical',
    high: 'high',
    medium: 'medium',
    moderate: 'medium',
    low: 'low',
};
/** `Tier 1 Mission Critical`, `tier-2`, `High` -> the manifest's word. */
function criticalityOf(text = '') {
    const [, number] = /^(?:tier|t|p|level)?[\s_-]*([1-4])\b/i.exec(text.trim()) ?? [];
    return criticalities[number ?? text.toLowerCase().replace(/[^a-z]/g, '')];
}
/** Words that an inventory uses for nothing. */
const NOTHING = /^(?:unknown|null|n\/?a|tbd|none|-+|not applicable)$/i;
function entryValue(system, id, product, model, owners) {
    const texts = (list = []) => list.filter((one) => !NOTHING.test(one));
    const links = new Map((system.links ?? []).map(([name, url]) => [idOf(name) ?? 'link', url]));
    const fields = {
        name: system.name === id ? undefined : system.name,
        description: system.description,
        provider: product === undefined ? system.provider : undefined,
        product: product?.id,
        model,
        environments: listOf(texts(system.environments)),
        accounts: listOf(texts(system.accounts)),
        regions: listOf(texts(system.regions)),
        criticality: criticalityOf(system.criticality),
        data: listOf(texts(system.data)),
        links: links.size === 0 ? undefined : Object.fromEntries(links),
        owners: owners.length > 1 ? [...owners] : owners[0],
    };
    return Object.fromEntries(Object.entries(fields).filter((field) => field[1] !== undefined));
}
function listOf(texts) {
    return texts.length === 0 ? undefined : [...new Set(texts)];
}

// EXTERNAL MODULE: ./build/src/text/counts.js
var counts = __webpack_require__(4169);
;// CONCATENATED MODULE: ./build/src/import/importers/backstage.js



/** Kinds of entities that something runs as; the others describe people, places and interfaces. */
const KINDS = ['component', 'resource', 'system'];
/** Backstage's catalogue: a document for each entity, or a list of them. */
const backstage = {
    id: 'backstage',
    summary: 'Backstage entities (catalog-info.yaml); groups and users become teams and people',
    recognises: (file) => entitiesOf(file.documents).length > 0,
    read: ({ documents }) => {
        const entities = entitiesOf(documents);
        const systems = entities.filter((one) => KINDS.includes(kindOf(one))).map(backstage_systemOf);
        const parties = new Map();
        for (const entity of entities) {
            const kind = kindOf(entity);
            const name = textOf(at(entity, 'metadata', 'name'));
            if (name === undefined || (kind !== 'group' && kind !== 'user'))
                continue;
            const is = kind === 'group' ? 'team' : 'person';
            const title = textOf(at(entity, 'spec', 'profile', 'displayName')) ?? name;
            const contact = textOf(at(entity, 'spec', 'profile', 'email'));
            parties.set(name.toLowerCase(), { text: name, is, title, ...given({ contact }) });
        }
        const others = entities.filter((one) => ![...KINDS, 'group', 'user'].includes(kindOf(one)));
        const kinds = [...new Set(others.map((one) => String(one.kind)))].sort();
        const skipped = others.length === 0
            ? []
            : [
                `${(0,counts/* plural */.L)(others.length, 'entity of another kind is', 'entities of other kinds are')} left out: ${kinds.join(', ')}.`,
            ];
        return { systems, parties, skipped };
    },
};
function entitiesOf(documents) {
    const all = documents.flatMap((document) => (Array.isArray(document) ? document : [document]));
    return all.filter((one) => isRecord(one) && String(one.apiVersion ?? '').startsWith('backstage.io/'));
}
function kindOf({ kind }) {
    return String(kind ?? '').toLowerCase();
}
function backstage_systemOf(entity) {
    const id = textOf(at(entity, 'metadata', 'name')) ?? 'unnamed';
    const name = textOf(at(entity, 'metadata', 'title')) ?? id;
    const owner = textOf(at(entity, 'spec', 'owner'));
    const reference = /^(?:(group|user):)?(?:[^/]+\/)?([^/]+)$/i.exec(owner ?? '');
    const is = reference?.[1]?.toLowerCase() === 'user' ? 'person' : 'team';
    return {
        id,
        name,
        products: [],
        owners: owner === undefined ? [] : [{ text: reference?.[2] ?? owner, is }],
        ...given({
            description: textOf(at(entity, 'metadata', 'description')),
            links: linksOf(at(entity, 'metadata', 'links')),
        }),
    };
}

;// CONCATENATED MODULE: ./build/src/import/importers/cortex.js

/** Cortex's descriptors: OpenAPI documents whose `info` carries Cortex's own keys. */
const cortex = {
    id: 'cortex',
    summary: 'Cortex descriptors (cortex.yaml)',
    recognises: ({ documents }) => documents.some((one) => textOf(at(one, 'info', 'x-cortex-tag')) !== undefined),
    read: ({ documents }) => ({
        systems: documents.flatMap((document) => {
            const info = at(document, 'info');
            const id = textOf(at(info, 'x-cortex-tag'));
            return id === undefined ? [] : [cortex_systemOf(id, info)];
        }),
        skipped: [],
    }),
};
function cortex_systemOf(id, info) {
    const name = textOf(at(info, 'title')) ?? id;
    const owners = at(info, 'x-cortex-owners');
    return {
        id,
        name,
        products: [],
        owners: (Array.isArray(owners) ? owners : []).flatMap(ownerOf),
        ...given({
            description: textOf(at(info, 'description')),
            links: linksOf(at(info, 'x-cortex-link')),
        }),
    };
}
function ownerOf(owner) {
    const email = textOf(at(owner, 'email'));
    const name = textOf(at(owner, 'name'));
    if (String(at(owner, 'type') ?? '').toLowerCase() === 'email' && email !== undefined)
        return [{ text: email, is: 'person' }];
    return name === undefined ? [] : [{ text: name, is: 'team' }];
}

;// CONCATENATED MODULE: ./build/src/import/importers/cyclonedx.js

/** The services of a CycloneDX bill of materials. It has no owners. Source: the CycloneDX JSON reference, "services". */
const cyclonedx = {
    id: 'cyclonedx',
    summary: 'The services of a CycloneDX bill of materials, JSON',
    recognises: ({ documents }) => documents.some((one) => at(one, 'bomFormat') === 'CycloneDX'),
    read: ({ documents }) => {
        const systems = documents.flatMap((one) => servicesIn(at(one, 'services')));
        const skipped = systems.length > 0 ? [] : ['The bill of materials lists no services.'];
        return { systems, skipped };
    },
};
/** Services, and those that they consist of. */
function servicesIn(list) {
    return (Array.isArray(list) ? list : []).flatMap((service) => {
        const name = textOf(at(service, 'name'));
        const inner = servicesIn(at(service, 'services'));
        if (name === undefined)
            return inner;
        const data = at(service, 'data');
        const kinds = (Array.isArray(data) ? data : []).flatMap((one) => textOf(at(one, 'classification')) ?? []);
        const system = {
            name,
            products: [name],
            owners: [],
            ...given({
                description: textOf(at(service, 'description')),
                provider: textOf(at(service, 'provider', 'name')),
                data: [...new Set(kinds)],
            }),
        };
        return [system, ...inner];
    });
}

;// CONCATENATED MODULE: ./build/src/import/importers/datadog.js



/** Datadog's software catalogue: schema v2 names a team, the entities of v3 an owner and more of them. */
const datadog = {
    id: 'datadog',
    summary: 'Datadog service and entity files, schemas v2 and v3, several documents in a file',
    recognises: ({ documents }) => documents.some((one) => isV2(one) || isV3(one)),
    read: ({ documents }) => {
        const known = documents.filter((one) => isV2(one) || isV3(one));
        const systems = known.map((one) => (isV3(one) ? fromV3(one) : fromV2(one)));
        const others = documents.filter((one) => isRecord(one) && !isV2(one) && !isV3(one)).length;
        const skipped = others === 0
            ? []
            : [
                `${(0,counts/* plural */.L)(others, 'document is', 'documents are')} left out, because no service of Datadog is in them.`,
            ];
        return { systems, skipped };
    },
};
function isV2(document) {
    return isRecord(document) && textOf(document['dd-service']) !== undefined;
}
function isV3(document) {
    return (isRecord(document) &&
        document.apiVersion === 'v3' &&
        textOf(at(document, 'metadata', 'name')) !== undefined);
}
function fromV2(document) {
    const id = textOf(at(document, 'dd-service')) ?? '';
    const team = textOf(at(document, 'team') ?? at(document, 'dd-team'));
    const contact = emailIn(at(document, 'contacts'));
    return {
        id,
        name: id,
        products: [],
        owners: team === undefined ? [] : [{ text: team, is: 'team', ...given({ contact }) }],
        ...given({
            description: textOf(at(document, 'description')),
            criticality: textOf(at(document, 'tier')),
            links: linksOf(at(document, 'links')),
        }),
    };
}
function fromV3(document) {
    const id = textOf(at(document, 'metadata', 'name')) ?? '';
    const name = textOf(at(document, 'metadata', 'displayName')) ?? id;
    const contact = emailIn(at(document, 'metadata', 'contacts'));
    const first = textOf(at(document, 'metadata', 'owner'));
    const more = at(document, 'metadata', 'additionalOwners');
    const others = (Array.isArray(more) ? more : []).flatMap((one) => {
        const text = textOf(at(one, 'name'));
        if (text === undefined)
            return [];
        return [
            { text, is: /user|person|operator/i.test(String(at(one, 'type') ?? '')) ? null : 'team' },
        ];
    });
    const owner = first === undefined ? [] : [{ text: first, is: 'team', ...given({ contact }) }];
    return {
        id,
        name,
        products: [],
        owners: [...owner, ...others],
        ...given({
            description: textOf(at(document, 'metadata', 'description')),
            criticality: textOf(at(document, 'spec', 'tier')),
            links: linksOf(at(document, 'metadata', 'links')),
        }),
    };
}
function emailIn(contacts) {
    const list = Array.isArray(contacts) ? contacts : [];
    return textOf(at(list.find((one) => at(one, 'type') === 'email'), 'contact'));
}

;// CONCATENATED MODULE: ./build/src/import/importers/entra.js


/** Microsoft Entra's enterprise applications: the portal's CSV, or Graph's `/servicePrincipals`. */
const entra = {
    id: 'entra',
    summary: "Microsoft Entra's enterprise applications, CSV or Graph's JSON",
    recognises: ({ records }) => hasColumns(records, ['appId', 'displayName']) ||
        hasColumns(records, ['Application ID', 'Display name']) ||
        hasColumns(records, ['Application ID', 'Name', 'Object ID']),
    read: ({ records, columns }) => {
        const enabled = records.filter((record) => !/^(?:false|no|disabled)$/i.test(String(record.accountEnabled ?? record['Account enabled'] ?? '')));
        const read = readRegister(enabled.map(({ id: _, appId: __, ...record }) => record), columns, {
            name: ['displayName', 'display name', 'name'],
            provider: ['publisherName', 'publisher'],
            link: ['homepage', 'homepage url'],
        });
        const disabled = records.length - enabled.length;
        const skipped = disabled === 0
            ? []
            : [`${(0,counts/* plural */.L)(disabled, 'disabled application is', 'disabled applications are')} left out.`];
        return { ...read, skipped: [...read.skipped, ...skipped] };
    },
};

;// CONCATENATED MODULE: ./build/src/import/importers/gitlab-tech-stack.js

/** GitLab's list of applications. Source: the field table of GitLab's handbook page "Tech Stack Applications". */
const gitlabTechStack = {
    id: 'gitlab-tech-stack',
    summary: "GitLab's tech_stack.yml",
    recognises: ({ records }) => hasColumns(records, ['title', 'business_owner', 'technical_owner', 'group_owner']),
    read: ({ records, columns }) => readRegister(records, columns, {
        name: ['title'],
        owner: ['business_owner', 'technical_owner'],
        team: ['group_owner'],
        data: ['data_classification'],
        criticality: ['critical_systems_tier'],
        link: ['external_link'],
    }),
};

;// CONCATENATED MODULE: ./build/src/import/importers/google.js

/** Google Workspace's list of accessed or configured apps, as its admin console exports it. */
const google = {
    id: 'google',
    summary: "Google Workspace's list of apps, CSV",
    recognises: ({ records }) => hasColumns(records, ['App name', 'Access']) ||
        hasColumns(records, ['App name', 'Users', 'Type']),
    read: ({ records, columns }) => readRegister(records.map(({ ID: _, Id: __, id: ___, ...record }) => record), columns, { name: ['app name'] }),
};

;// CONCATENATED MODULE: ./build/src/import/importers/okta.js


/** Okta's applications, from its API (`/api/v1/apps`) or its console. An inactive one is left out. */
const okta = {
    id: 'okta',
    summary: "Okta's list of applications, JSON or CSV",
    recognises: ({ records }) => hasColumns(records, ['label', 'signOnMode']) ||
        hasColumns(records, ['label', 'status', 'id']) ||
        hasColumns(records, ['Application Label', 'Status']),
    read: ({ records, columns }) => {
        const isActive = (record) => String(record.status ?? record.Status ?? 'ACTIVE').toUpperCase() === 'ACTIVE';
        const active = records.filter(isActive);
        const read = readRegister(active.map(bare), columns, {
            name: ['label', 'application label'],
            product: ['name', 'application name'],
        });
        const inactive = records.length - active.length;
        const skipped = inactive === 0
            ? []
            : [`${(0,counts/* plural */.L)(inactive, 'inactive application is', 'inactive applications are')} left out.`];
        return { ...read, skipped: [...read.skipped, ...skipped] };
    },
};
/** Okta's `id` is a key of its database, which nobody reads. */
function bare(record) {
    const { id: _, ...rest } = record;
    return rest;
}

;// CONCATENATED MODULE: ./build/src/import/importers/opslevel.js

/** OpsLevel's file beside the code, one service or component in each document. */
const opslevel = {
    id: 'opslevel',
    summary: 'OpsLevel files (opslevel.yml)',
    recognises: ({ documents }) => documents.some((one) => bodyOf(one) !== undefined),
    read: ({ documents }) => ({
        systems: documents.flatMap((document) => {
            const body = bodyOf(document);
            const name = textOf(at(body, 'name'));
            if (name === undefined)
                return [];
            const owner = textOf(at(body, 'owner'));
            return [
                {
                    name,
                    products: [],
                    owners: owner === undefined ? [] : [{ text: owner, is: 'team' }],
                    ...given({
                        description: textOf(at(body, 'description')),
                        criticality: textOf(at(body, 'tier')),
                    }),
                },
            ];
        }),
        skipped: [],
    }),
};
function bodyOf(document) {
    const body = at(document, 'component') ?? at(document, 'service');
    return at(document, 'version') !== undefined && textOf(at(body, 'name')) !== undefined
        ? body
        : undefined;
}

;// CONCATENATED MODULE: ./build/src/import/importers/table.js

/** Any register: a row or a record for each system, by the names of its columns. */
const table = {
    id: 'table',
    summary: 'CSV, YAML or JSON with a row or record for each system; `--column` says which column is what',
    recognises: ({ records }) => records.length > 0,
    read: ({ records, columns }) => readRegister(records, columns),
};

;// CONCATENATED MODULE: ./build/src/import/importers/index.js










/** Every kind of inventory, one line each, in the order in which a file is tried; the last one reads any register. */
const importers = [
    backstage,
    datadog,
    cortex,
    opslevel,
    cyclonedx,
    okta,
    entra,
    google,
    gitlabTechStack,
    table,
];

// EXTERNAL MODULE: ./build/src/init/first-manifest.js + 7 modules
var first_manifest = __webpack_require__(8549);
// EXTERNAL MODULE: ./build/src/parse/decode.js
var decode = __webpack_require__(4215);
// EXTERNAL MODULE: ./build/src/parse/limits.js
var limits = __webpack_require__(7485);
// EXTERNAL MODULE: ./build/src/read/cannot-check.js
var cannot_check = __webpack_require__(1238);
// EXTERNAL MODULE: ./build/src/read/edit-file.js + 1 modules
var edit_file = __webpack_require__(1583);
// EXTERNAL MODULE: ./build/src/read/git-repository.js
var git_repository = __webpack_require__(8515);
// EXTERNAL MODULE: ./build/src/read/write.js
var write = __webpack_require__(2589);
// EXTERNAL MODULE: ./build/src/render/text/plain.js
var plain = __webpack_require__(7920);
// EXTERNAL MODULE: ./build/src/text/lists.js
var lists = __webpack_require__(988);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/render/text/display-width.js
var display_width = __webpack_require__(9559);
;// CONCATENATED MODULE: ./build/src/cli/import-summary.js




/** A wider column is left ragged. */
const WIDEST = 32;
/** Each entry with what it comes to, as a table. */
function importTable(entries, held) {
    const head = ['id', 'product', 'model', 'manifest', 'owners'];
    const rows = entries.map(({ id, value, choices }) => [
        id,
        typeof value.product === 'string' ? value.product : '?',
        typeof value.model === 'string' ? value.model : choices.length > 0 ? choices.join(' or ') : '?',
        held.has(id) ? 'is there' : 'new',
        [value.owners ?? '?'].flat().join(', '),
    ]);
    const all = [head, ...rows].map((row) => row.map(plain/* plain */.p));
    const widths = head.map((_, at) => Math.min(WIDEST, Math.max(...all.map((row) => (0,display_width/* displayWidth */.F)(row[at] ?? '')))));
    const line = (row) => row
        .map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - (0,display_width/* displayWidth */.F)(cell))))
        .join('  ');
    return `${all.map((row) => line(row).trimEnd()).join('\n')}\n`;
}
/** What came in, what is open, what was left out, and the next step. */
function importSummary(entries, held, skipped, { output, rehearse, columns }) {
    const old = entries.filter(({ id }) => held.has(id));
    const fresh = entries.filter(({ id }) => !held.has(id));
    const open = fresh.filter(({ value }) => value.model === null);
    const unknown = fresh.filter(({ product }) => product === undefined);
    const unowned = fresh.filter(({ value }) => value.owners === undefined);
    const refused = [...new Set(entries.flatMap((entry) => entry.refused))];
    const ids = (some) => (0,lists/* abridged */.$y)(some.map(({ id }) => id)).join(', ');
    const would = rehearse ? 'would be added' : 'added';
    const lines = [
        `${(0,counts/* plural */.L)(fresh.length, 'service')} ${would} to ${output}.`,
        old.length === 0
            ? ''
            : `${(0,counts/* plural */.L)(old.length, 'service')} already there: what they say stays, and only missing details are filled in (${ids(old)}).`,
        unknown.length === 0
            ? ''
            : `${(0,counts/* plural */.L)(unknown.length, 'service')} without a product of the catalogue: ${ids(unknown)}. \`cloud-estate catalogue search <words>\` finds products.`,
        open.length === 0
            ? ''
            : `${(0,counts/* plural */.L)(open.length, 'service')} without a model, for you to declare: ${ids(open)}.`,
        unowned.length === 0
            ? ''
            : `${(0,counts/* plural */.L)(unowned.length, 'service')} without an owner: ${ids(unowned)}.`,
        refused.length === 0
            ? ''
            : `These name nobody, so they are not owners: ${(0,lists/* abridged */.$y)(refused).join(', ')}.`,
        ...skipped,
    ].filter((line) => line !== '');
    const text = lines.map((line) => (0,plain/* wrap */.L)((0,plain/* plain */.p)(line), columns, '')).join('\n');
    return rehearse
        ? `${text}\n`
        : `${text}\n\nNext:\n  cloud-estate check\n      list what is open, service by service\n`;
}

// EXTERNAL MODULE: ./build/src/cli/named-owner.js
var named_owner = __webpack_require__(4539);
// EXTERNAL MODULE: ./build/src/cli/outputs.js
var outputs = __webpack_require__(7034);
;// CONCATENATED MODULE: ./build/src/cli/commands/import.js

























const ids = importers.map(({ id }) => id);
const importCommand = {
    name: 'import',
    summary: 'Turn another inventory (CSV, Backstage, Okta, …) into entries of a manifest',
    usage: 'import <file…> [flags]',
    flags: {
        from: {
            type: 'string',
            value: '<kind>',
            help: `What the file is: ${ids.join(', ')}. Default: recognised by its content`,
        },
        column: {
            type: 'string',
            multiple: true,
            value: '<field=column>',
            help: `The column of a field (${registerFields.join(', ')}), as in: --column owner="Business owner". Join several with +`,
        },
        output: {
            type: 'string',
            value: '<file>',
            help: 'The manifest to write or add to. Default: cloud-services.yml',
        },
        estate: {
            type: 'string',
            value: '<name>',
            help: 'Name of the estate of a new manifest. Default: the name of the repository',
        },
        'dry-run': { type: 'boolean', help: "Show what would be added, but don't write it" },
    },
    examples: [
        ['cloud-estate import systems.csv --dry-run', 'See what a spreadsheet comes to'],
        [
            'cloud-estate import register.csv --column name=Tool --column owner="Run by+Deputy"',
            'A register with other names of columns',
        ],
        ['cloud-estate import okta-apps.json', 'SaaS from the identity provider'],
        ['cloud-estate import services/*/catalog-info.yaml', 'Backstage, many files at once'],
    ],
    notes: `Kinds of files:\n${importers.map(({ id, summary }) => `  ${id}: ${summary}`).join('\n')}\n\nProducts are found by id, name and alias, never guessed. An entry that the manifest has already keeps all that it says.\n\nExit codes: 0 done; 2 refused, and nothing changed.`,
    run,
};
async function run(words, flags, terminal) {
    if (words.length === 0) {
        throw new cannot_check/* CannotCheck */.k('Name the inventory, as in `cloud-estate import systems.csv`. See `cloud-estate import --help`.');
    }
    const columns = readColumns((0,command/* textFlags */.Hp)(flags, 'column'));
    const files = [];
    for (const word of words)
        files.push(await fileOf(word, columns, terminal.cwd));
    const imported = together(files.map((file) => importerOf(file, (0,command/* textFlag */.gx)(flags, 'from')).read(file)));
    const output = (0,command/* textFlag */.gx)(flags, 'output') ?? 'cloud-services.yml';
    const manifest = await manifestAt(output, terminal.cwd);
    const made = entriesOf(imported, await (0,catalogue/* loadCatalogue */.OT)(), (0,named_owner/* contextOf */.Vm)(manifest?.value, []));
    if (made.entries.length === 0)
        throw new cannot_check/* CannotCheck */.k(`No system was found in ${words.join(', ')}. ${imported.skipped.join(' ')}`.trim());
    const held = idsOf(manifest?.value);
    const rehearse = flags['dry-run'] === true;
    if (rehearse)
        await terminal.out(importTable(made.entries, held));
    await import_write(made, { output, estate: (0,command/* textFlag */.gx)(flags, 'estate'), isNew: manifest === null, rehearse }, terminal);
    terminal.say(importSummary(made.entries, held, imported.skipped, {
        output,
        rehearse,
        columns: terminal.columns,
    }));
    return command/* GATE_PASSES */.wC;
}
function readColumns(words) {
    return new Map(words.map((word) => {
        const [, field = '', column = ''] = /^([^=]+)=(.+)$/s.exec(word) ?? [];
        const known = registerFields.find((one) => one === field.trim());
        if (known === undefined) {
            if (column === '')
                throw new cannot_check/* CannotCheck */.k(`\`--column ${word}\` isn't \`field=column\`, as in \`--column owner=Responsible\`.`);
            throw new cannot_check/* CannotCheck */.k((0,outputs/* unknownChoice */.w0)('column', field, registerFields));
        }
        return [known, column];
    }));
}
async function fileOf(word, columns, cwd) {
    let bytes;
    try {
        bytes = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, word));
    }
    catch (error) {
        const { code } = error;
        throw new cannot_check/* CannotCheck */.k(code === 'ENOENT'
            ? `There is no file ${(0,plain/* plain */.p)(word)}.`
            : `Can't read ${(0,plain/* plain */.p)(word)}: ${code}.`);
    }
    if (bytes.length > limits/* MAX_BYTES */.zx)
        throw new cannot_check/* CannotCheck */.k(`${(0,plain/* plain */.p)(word)} is larger than 64 MiB.`);
    const file = readImportFile((0,external_node_path_.basename)(word), new TextDecoder().decode(bytes), columns);
    if ('unreadable' in file)
        throw new cannot_check/* CannotCheck */.k(`Can't import ${(0,plain/* plain */.p)(word)}: ${(0,plain/* plain */.p)(file.unreadable)}.`);
    return file;
}
function importerOf(file, asked) {
    if (asked !== undefined) {
        const named = importers.find(({ id }) => id === asked);
        if (named === undefined)
            throw new cannot_check/* CannotCheck */.k((0,outputs/* unknownChoice */.w0)('from', asked, ids));
        return named;
    }
    const found = importers.find((one) => one.recognises(file));
    if (found !== undefined)
        return found;
    throw new cannot_check/* CannotCheck */.k(`What ${(0,plain/* plain */.p)(file.name)} is isn't known: it has no list of systems. Say it with \`--from\`: ${ids.join(', ')}.`);
}
function together(all) {
    return {
        systems: all.flatMap(({ systems }) => systems),
        parties: new Map(all.flatMap(({ parties }) => [...(parties ?? [])])),
        skipped: all.flatMap(({ skipped }) => skipped),
    };
}
/** The manifest to add to; `null` if there is none yet. */
async function manifestAt(output, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, output);
    if (!(0,external_node_fs_.existsSync)(path))
        return null;
    const source = await (0,decode/* parseBytes */.z)(output, await (0,promises_.readFile)(path));
    const [problem] = source.problems;
    if (problem !== undefined)
        throw new cannot_check/* CannotCheck */.k(`Fix ${(0,plain/* plain */.p)(output)} first: ${(0,message/* messageOf */.b)(problem)}`);
    return { value: source.value };
}
function idsOf(manifest) {
    const services = (0,values/* isMap */.jh)(manifest) ? (0,values/* own */.ZV)(manifest, 'services') : undefined;
    return new Set((0,values/* isMap */.jh)(services) ? Object.keys(services) : []);
}
/** The comment in the place of a model that a person has to declare. */
function openModel(choices) {
    return `# ${choices.length === 0 ? 'which one?' : (0,lists/* oneOf */.yL)(choices)}`;
}
async function import_write(made, target, { cwd }) {
    const { output, isNew, rehearse } = target;
    const additions = {
        services: new Map(made.entries.map(({ id, value }) => [id, value])),
        teams: made.teams,
        people: made.people,
        open: new Map(made.entries.map(({ id, choices }) => [id, openModel(choices)])),
    };
    if (!isNew) {
        await (0,edit_file/* editFile */.$)(cwd, output, (text) => addEntries(text, additions, output), rehearse);
        return;
    }
    const name = target.estate ?? ((0,git_repository/* isRepository */.Z6)(cwd) ? await (0,git_repository/* repositoryName */.aR)(cwd) : (0,external_node_path_.basename)(cwd));
    const start = output.toLowerCase().endsWith('.json')
        ? `${JSON.stringify({ version: 1, estate: name, services: {} }, null, 2)}\n`
        : `${first_manifest/* MODELINE */.M}version: 1\nestate: ${(0,yaml_text/* textYaml */.Ve)(name)}\nservices:\n`;
    const added = addEntries(start, additions, output);
    if ('refused' in added)
        throw new cannot_check/* CannotCheck */.k(added.refused);
    if (!rehearse)
        (0,write/* writeNew */.q)(cwd, output, added.text);
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


/***/ }),

/***/ 9559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   _: () => (/* binding */ fitting)
/* harmony export */ });
/**
 * What a terminal draws over the character before it: marks, colours of skin, and the later parts of a Hangul syllable.
 */
const ZERO = /[\p{Mn}\p{Me}\p{Emoji_Modifier}\u1160-\u11ff\ud7b0-\ud7fb]/u;
/**
 * What it draws two columns wide. The ranges are those of Unicode's East Asian Width `W` and `F`, with what lies
 * between.
 */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|(?!\p{RI})\p{Emoji_Presentation}/u;
/** Makes an emoji, two columns wide, of a sign that is text by itself. */
const AS_EMOJI = '\ufe0f';
const ASCII = /^[ -~]*$/;
/** How many columns of a terminal a text takes that has nothing unseen in it. */
function displayWidth(text) {
    if (ASCII.test(text))
        return text.length;
    let width = 0;
    let last = 0;
    for (const character of text) {
        if (character === AS_EMOJI && last === 1) {
            width++;
            last = 2;
        }
        else if (!ZERO.test(character)) {
            last = WIDE.test(character) ? 2 : 1;
            width += last;
        }
    }
    return width;
}
/** As much of the beginning of a text as fits into so many columns. */
function fitting(text, columns) {
    if (displayWidth(text) <= columns)
        return text;
    let end = 0;
    for (const character of text) {
        const next = end + character.length;
        if (displayWidth(text.slice(0, next)) > columns)
            break;
        end = next;
    }
    return text.slice(0, end);
}


/***/ })

};
;