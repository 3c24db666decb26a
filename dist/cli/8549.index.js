"use strict";
exports.id = 8549;
exports.ids = [8549];
exports.modules = {

/***/ 8549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ MODELINE),
  s: () => (/* binding */ firstManifest)
});

// EXTERNAL MODULE: ./build/src/text/counts.js
var counts = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/src/text/yaml-text.js
var yaml_text = __webpack_require__(112);
// EXTERNAL MODULE: ./build/src/estate/framework.js
var framework = __webpack_require__(8214);
// EXTERNAL MODULE: ./build/src/parse/parse.js + 2 modules
var parse = __webpack_require__(1704);
// EXTERNAL MODULE: ./build/src/parse/yaml-events.js
var yaml_events = __webpack_require__(1482);
// EXTERNAL MODULE: ./build/src/resolve/resolve.js + 4 modules
var resolve = __webpack_require__(4468);
;// CONCATENATED MODULE: ./build/src/init/draft-duties.js




/** The layers that stay with the customer whichever of its products and models an entry turns out to have. */
function dutiesOf({ products, models }, context) {
    const services = products.flatMap((product, at) => models.map((model, turn) => [`s${at}-${turn}`, { product, model }]));
    const text = JSON.stringify({
        version: 1,
        estate: 'draft',
        services: Object.fromEntries(services),
    });
    const { entries } = (0,resolve/* resolveManifest */.K)(parseSource('draft', text), {
        ...context,
        providers: [],
        today: 0,
    });
    return context.framework.layers.filter(({ id }) => entries.length > 0 &&
        entries.every(({ cells }) => cells.some(({ layer, party }) => layer.id === id && (0,framework/* isDuty */.zp)(party))));
}
/** Layers that one team usually owns for the whole organisation, so that one line covers every service. */
const wide = new Set(['devices', 'client-devices', 'identity-infrastructure']);
function isEstateWide({ id }) {
    return wide.has(id);
}
/**
 * Layers that whoever writes the infrastructure code plausibly owns. Never data, people's accounts or devices: the
 * reviewer of a file isn't thereby responsible for what the service stores or who may use it.
 */
const held = new Set([
    'applications',
    'configuration',
    'configurations-and-settings',
    'deployment',
    'guest-os-data-and-content',
    'network-controls',
    'network-security',
    'network-traffic-protection',
    'operating-system',
    'operating-system-network-and-firewall',
    'operations',
    'platform-and-applications',
    'platform-runtime',
    'web-application-security',
]);
/** Whether the owners of the code may be proposed for a layer. */
function isProposed({ id }) {
    return held.has(id);
}
/** Reads a text as YAML 1.2 (which JSON is too), at once. Never throws: what is wrong is in `problems`. */
function parseSource(file, text) {
    return (0,parse/* toSource */.Zi)(file, text, (0,yaml_events.readYaml)((0,parse/* withLineFeeds */.gX)(text)));
}

// EXTERNAL MODULE: ./build/src/render/text/plain.js
var plain = __webpack_require__(7920);
// EXTERNAL MODULE: ./build/src/text/lists.js
var lists = __webpack_require__(988);
;// CONCATENATED MODULE: ./build/src/init/hoist.js

/** Who is proposed for a layer of a draft. */
function proposedFor({ owners }, layer) {
    return isProposed(layer) ? owners : undefined;
}
function keyOf(owners) {
    return JSON.stringify(owners?.proposal.owners ?? null);
}
/** For each layer that several drafts have, what most of them have there. */
function hoistedIn(layers, drafts, dutiesOf) {
    return layers.flatMap((layer) => {
        const having = drafts.filter((draft) => dutiesOf(draft).includes(layer));
        if (having.length < 2)
            return [];
        if (isEstateWide(layer))
            return [{ layer, owners: undefined }];
        const counts = new Map();
        for (const draft of having) {
            const owners = proposedFor(draft, layer);
            const known = counts.get(keyOf(owners)) ?? { owners, count: 0 };
            known.count++;
            counts.set(keyOf(owners), known);
        }
        const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
        return most === undefined || most.count < 2 ? [] : [{ layer, owners: most.owners }];
    });
}
/** Whether an entry gets its owner of a layer from the estate, and needs no line. */
function isCovered(draft, layer, hoisted) {
    const above = hoisted.find((one) => one.layer.id === layer.id);
    return above !== undefined && keyOf(above.owners) === keyOf(proposedFor(draft, layer));
}

;// CONCATENATED MODULE: ./build/src/init/draft-yaml.js




/** An entry as lines of YAML under `services`. `layers` are the duties that it names itself. */
function entryYaml(draft, layers) {
    const { id, title, remarks, products, models, source, agreement, isGroup = false } = draft;
    const [product] = products;
    const isDecided = products.length === 1 || isGroup;
    const lines = [
        comment(title, '  '),
        ...remarks.map((text) => comment(text, '  ')),
        `  ${(0,yaml_text/* keyYaml */.Fd)(id)}:\n`,
    ];
    if (isGroup)
        lines.push(listYaml('products', products));
    else if (isDecided)
        lines.push(`    product: ${(0,yaml_text/* textYaml */.Ve)(product ?? '')}\n`);
    else {
        lines.push(comment(`Which one? ${whatToLookAt(draft)} Then keep only that one, as \`product\`.`, '    '));
        lines.push(`    products: ${(0,yaml_text/* flowYaml */.uj)([...products])}\n`);
    }
    if (isDecided && models.length === 1)
        lines.push(`    model: ${(0,yaml_text/* textYaml */.Ve)(models[0] ?? '')}\n`);
    else {
        const which = isDecided
            ? `${(0,lists/* oneOf */.yL)(models)}? ${whatToLookAt(draft)}`
            : `${(0,lists/* oneOf */.yL)(models)}, as the product is.`;
        lines.push(comment(`Which model? ${which}`, '    '), '    model:\n');
    }
    if (agreement === null) {
        lines.push(comment("The catalogue doesn't know its agreement. Add it: `agreement: { url: …, reviewed: … }`.", '    '));
    }
    if (source.length > 0)
        lines.push(listYaml('source', source));
    if (layers.length > 0) {
        const own = layers.map((layer) => ownerLine(layer, proposedFor(draft, layer), '      '));
        lines.push('    owners:\n', ...own);
    }
    return lines.join('');
}
/** A list in brackets, over several lines where it is long. */
function listYaml(key, items) {
    const line = `    ${key}: ${(0,yaml_text/* flowYaml */.uj)([...items])}\n`;
    if (line.length <= WIDTH)
        return line;
    // The first row has the key in front, in place of the margin.
    const rows = (0,plain/* wrap */.L)(`${key}: [${items.map((item) => (0,yaml_text/* textYaml */.Ve)(item)).join(', ')}]`, WIDTH, '      ');
    return `    ${rows.trimStart()}\n`;
}
function whatToLookAt({ look }) {
    if (look === null)
        return 'Look at what it is used for.';
    // Some are a sentence or two, some name an attribute.
    return /[.?!] /.test(look)
        ? `${look.replace(/[.]?$/, '')}.`
        : `Look at ${look.replace(/[.]$/, '')}.`;
}
/** A layer with its proposed owners, and where they come from. */
function ownerLine(layer, owners, indent) {
    const key = `${indent}${(0,yaml_text/* keyYaml */.Fd)(layer.id)}:`;
    if (owners === undefined)
        return `${key}\n`;
    const { proposal, files, all } = owners;
    const some = files < all ? ` (for ${files} of ${all} files)` : '';
    const from = (0,plain.visible)(`proposed from ${proposal.from}${some}, please confirm`);
    return `${key} ${(0,yaml_text/* ownersYaml */.WN)(proposal.owners)} # ${from}\n`;
}
const WIDTH = 100;
/** A text as comment lines of a YAML file, wrapped, each with its line break. */
function comment(text, indent = '') {
    return `${(0,plain/* wrap */.L)((0,plain.visible)(text), WIDTH, `${indent}# `)}\n`;
}
/** The same as an item of a list. */
function commentItem(text) {
    return `#   - ${(0,plain/* wrap */.L)((0,plain.visible)(text), WIDTH, '#     ').slice(6)}\n`;
}

// EXTERNAL MODULE: ./build/src/init/proposed-owners.js
var proposed_owners = __webpack_require__(6285);
;// CONCATENATED MODULE: ./build/src/init/source-globs.js
/** So many folders are listed one by one; of more, the folder around some of them replaces them. */
const MOST = 5;
/** More folders at the top than this are the whole repository. */
const MOST_AT_TOP = 12;
/** Where some files are, as few globs. Paths are from the top of the repository. */
function sourceGlobs(files) {
    const folders = new Set(files.map((file) => file.slice(0, Math.max(0, file.lastIndexOf('/')))));
    const atTop = folders.delete('');
    const top = files.filter((file) => !file.includes('/'));
    const kept = outermost(merged([...folders].sort()));
    if (kept.length > MOST_AT_TOP)
        return ['**'];
    return [...(atTop ? topGlobs(top) : []), ...kept.map((folder) => `${literal(folder)}/**`)];
}
function topGlobs(files) {
    if (files.length <= 2)
        return files.map(literal);
    const ends = files.map((file) => /\.[^.]+$/.exec(file)?.[0] ?? '');
    return [...new Set(ends)].sort().map((end) => `*${literal(end)}`);
}
/** Puts the deepest folders of one parent together until few are left. */
function merged(folders) {
    let all = outermost(folders);
    while (all.length > MOST) {
        const depth = Math.max(...all.map(depthOf));
        if (depth < 2)
            return all;
        const next = all.map((folder) => (depthOf(folder) === depth ? parentOf(folder) : folder));
        all = outermost([...new Set(next)].sort());
    }
    return all;
}
function depthOf(folder) {
    return folder.split('/').length;
}
function parentOf(folder) {
    return folder.slice(0, folder.lastIndexOf('/'));
}
/** Without folders that lie in another one. */
function outermost(folders) {
    const all = new Set(folders);
    return folders.filter((folder) => {
        for (let at = folder.lastIndexOf('/'); at > 0; at = folder.lastIndexOf('/', at - 1)) {
            if (all.has(folder.slice(0, at)))
                return false;
        }
        return true;
    });
}
/** What means something in a glob is matched by `?`, which is any one character. */
function literal(path) {
    return path.replace(/[*?[\]{}()!+@\\|]/g, '?');
}

;// CONCATENATED MODULE: ./build/src/init/drafts.js




/** One draft for each product that the code makes and no entry covers, by provider and product. */
function draftsOf(inventory, context) {
    const open = context.coverage.undeclared.filter(({ owned }) => owned);
    const made = inventory.products.filter((found) => open.some(({ product }) => product === found.product));
    const doubtful = inventory.ambiguous.filter((one) => one.assumed === null &&
        open.some(({ product, type }) => product === null && type === one.type) &&
        !one.candidates.some((id) => made.some(({ product }) => product === id)));
    const groups = groupsBy(doubtful, ({ candidates }) => candidates.join(' '));
    const drafts = [
        ...made.map((found) => ofProduct(found, inventory, context)),
        ...[...groups.values()].map((types) => ofTypes(types, context)),
        ...inventory.configured
            .filter(({ product }) => !context.coverage.declared.includes(product))
            .map((one) => ofProvider(one, context)),
    ];
    const order = (draft) => `${draft.provider} ${draft.products[0]}`;
    drafts.sort((a, b) => (order(a) < order(b) ? -1 : 1));
    return withIds(drafts);
}
function ofProduct(found, { ambiguous }, context) {
    const { product: id, name, provider, models, look, files } = found;
    const doubts = onePerType(ambiguous.filter((one) => doubtOf(one, found).length > 0)).flatMap((one) => doubtOf(one, found));
    const made = files.filter(({ owned }) => owned).map(({ file }) => file);
    return {
        provider,
        products: [id],
        models,
        title: titleOf(name, found.count, found.first),
        remarks: [...doubts, ...found.remarks.map((text) => `${capital(text)}.`)],
        look,
        source: sourceGlobs(made),
        files: made,
        uses: found.count,
        owners: (0,proposed_owners/* majority */.y)(made, context.ownersAt),
        agreement: context.product(id)?.responsibilityUrl ?? null,
    };
}
/** Only one of several doubts about a type: the first that nothing decides. */
function onePerType(ambiguous) {
    return [...groupsBy(ambiguous, ({ type, look }) => `${type} ${look}`).values()].flatMap((alike) => alike.find(({ assumed }) => assumed === null) ?? alike[0] ?? []);
}
/** Uses that are counted as this product, or could be it, and may be another one. */
function doubtOf(one, { product, count }) {
    if (one.assumed !== product && !(one.assumed === null && one.candidates.includes(product))) {
        return [];
    }
    const others = one.candidates.filter((id) => id !== product);
    const other = others.length === 0 ? 'an unknown product' : (0,lists/* oneOf */.yL)(others);
    const which = one.assumed === product && one.count === count ? 'It' : `\`${one.type}\``;
    return [`${which} may be ${other} (${place(one.first)}): look at ${one.look}.`];
}
/** What a provider is set up for is in use, and made in its own console. */
function ofProvider({ product: id, by, first }, { product, ownersAt }) {
    const known = product(id);
    return {
        provider: known?.provider ?? '',
        products: [id],
        models: known?.models ?? [],
        title: `${known?.name ?? id}: the provider \`${by}\` is set up at ${place(first)}.`,
        remarks: [],
        look: known?.discriminator ?? known?.note ?? null,
        source: [],
        files: [],
        uses: 1,
        owners: (0,proposed_owners/* majority */.y)([first.file], ownersAt),
        agreement: known?.responsibilityUrl ?? null,
    };
}
function ofTypes(types, { product, ownersAt }) {
    const [first] = types;
    const known = first.candidates.flatMap((id) => product(id) ?? []);
    const files = types.flatMap((one) => one.files);
    const made = [...new Set(files.filter(isMade).map(({ file }) => file))];
    const count = types.reduce((sum, one) => sum + one.count, 0);
    const names = types.map(({ type }) => `\`${type}\``);
    return {
        provider: known[0]?.provider ?? '',
        products: first.candidates,
        models: [...new Set(known.flatMap(({ models }) => models))],
        title: `${(0,lists/* oneOf */.yL)(known.map(({ name }) => name))}: ${usesText(count, first.first)}.`,
        remarks: [`The code doesn't say which (${[...new Set(names)].join(', ')}).`],
        look: [...new Set(types.map(({ look }) => look))].join('; '),
        source: sourceGlobs(made),
        files: made,
        uses: count,
        owners: (0,proposed_owners/* majority */.y)(made, ownersAt),
        agreement: known[0]?.responsibilityUrl ?? null,
    };
}
function isMade({ owned }) {
    return owned;
}
/** On one line: a long path is left out where there are more uses, which `discover` lists. */
function titleOf(name, count, first) {
    const whole = `${name}: ${usesText(count, first)}.`;
    return whole.length <= LONGEST_TITLE || count === 1 ? whole : `${name}: ${(0,counts/* grouped */.z)(count)} uses.`;
}
const LONGEST_TITLE = 94;
function usesText(count, first) {
    return count === 1
        ? `used at ${place(first)}`
        : `${(0,counts/* grouped */.z)(count)} uses, the first at ${place(first)}`;
}
function place({ file, line }) {
    return `${file}:${line}`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** Providers whose products' ids begin with their name, so that the rest is the name that people use. */
const PREFIX = /^(?:aws|azure|gcp)-(?=.)/;
/** Ids without the provider, unless two would be the same. */
function withIds(drafts) {
    const long = drafts.map(({ products }) => commonId(products));
    const short = long.map((id) => id.replace(PREFIX, ''));
    const count = (id) => short.filter((other) => other === id).length;
    const taken = new Set();
    return drafts.map((draft, at) => {
        const wanted = (count(short[at] ?? '') > 1 ? long[at] : short[at]) ?? '';
        let id = wanted;
        for (let next = 2; taken.has(id); next++)
            id = `${wanted}-${next}`;
        taken.add(id);
        return { ...draft, id };
    });
}
/** What several ids begin with: `aws-ecs` of `aws-ecs-fargate` and `aws-ecs-ec2`. */
function commonId(ids) {
    const [first = 'service', ...others] = ids;
    if (others.length === 0)
        return first;
    const steps = first.split('-');
    const same = steps.findIndex((step, at) => others.some((id) => id.split('-')[at] !== step));
    return same < 2 ? first : steps.slice(0, same).join('-');
}
/** Items by a key, both in the order in which they come. */
function groupsBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/src/init/groups.js



/** What products of one model are together, where they have no category in common. */
const groupNames = {
    'on-premises': 'own-sites',
    iaas: 'infrastructure',
    caas: 'containers',
    paas: 'managed-services',
    faas: 'functions',
    saas: 'software',
};
/**
 * Puts products together that are of one provider and model, and have the same duties and the same owners: one entry
 * that a team keeps, in place of many that are alike. What a person still has to decide stays by itself.
 */
function grouped(drafts, dutiesOf, product) {
    const groups = groupsBy(drafts, (draft) => {
        // What a provider reveals has no `source`.
        if (draft.files.length === 0 || draft.products.length > 1 || draft.models.length !== 1)
            return draft.id;
        const { provider, models, owners, agreement } = draft;
        const who = owners?.proposal.owners ?? [];
        return JSON.stringify([provider, models, dutiesOf(draft), who, agreement === null]);
    });
    const ids = new Set(drafts.map(({ id }) => id));
    return [...groups.values()].map((group) => {
        const [first] = group;
        return group.length === 1 ? first : together(group, freeId(nameOf(group, product), ids));
    });
}
function together(group, id) {
    const [first] = group;
    const files = [...new Set(group.flatMap((draft) => draft.files))];
    const { owners } = first;
    const count = group.reduce((sum, draft) => sum + draft.uses, 0);
    return {
        ...first,
        id,
        isGroup: true,
        products: group.flatMap(({ products }) => products),
        title: `${(0,counts/* plural */.L)(group.length, 'product')} with the same duties, ${(0,counts/* plural */.L)(count, 'use')}.`,
        remarks: group.flatMap((draft) => draft.remarks.map((text) => `${draft.products[0]}: ${text}`)),
        files,
        uses: count,
        source: sourceGlobs(files),
        ...(owners !== undefined && { owners: { ...owners, files: 1, all: 1 } }),
    };
}
/** `aws-database` where all are of one category, else after the model. */
function nameOf(group, product) {
    const [first] = group;
    const categories = new Set(group.map(({ products: [id = ''] }) => product(id)?.category ?? ''));
    const [only = '', ...others] = categories;
    const [model] = first.models;
    const about = others.length === 0 && only !== '' ? only : model && groupNames[model];
    return `${first.provider}-${about ?? 'services'}`;
}
function freeId(wanted, taken) {
    let id = wanted;
    for (let next = 2; taken.has(id); next++)
        id = `${wanted}-${next}`;
    taken.add(id);
    return id;
}

;// CONCATENATED MODULE: ./build/src/init/hints.js




/** Entries that only names suggest, one line each and as comments; none for what is listed or declared already. */
function hintsYaml(inventory, { product, coverage }) {
    const listed = new Set([
        ...inventory.products.filter(({ owned }) => owned).map((one) => one.product),
        ...coverage.declared,
    ]);
    const hints = hintsIn(inventory).filter((hint) => !listed.has(hint.product));
    if (hints.length === 0)
        return '';
    const lines = hints.map(({ product: id, from, count }) => {
        const models = product(id)?.models ?? [];
        const model = models.length === 1 ? [`model: ${(0,yaml_text/* textYaml */.Ve)(models[0] ?? '')}`] : [];
        const entry = `${(0,yaml_text/* keyYaml */.Fd)(id)}: ${(0,yaml_text/* flowMap */.vv)([`product: ${(0,yaml_text/* textYaml */.Ve)(id)}`, ...model])}`;
        return `  # ${entry} # ${oneLine(from)}${count > 1 ? `, ${(0,counts/* grouped */.z)(count)} times` : ''}\n`;
    });
    const about = comment('Low confidence: names alone suggest these. Where one is right, remove its first mark and name its owners.', '  ');
    return `\n${about}${lines.join('')}`;
}
function hintsIn({ unseen, likely }) {
    const byProduct = new Map();
    const add = (product, from, count) => {
        const known = byProduct.get(product);
        if (known === undefined)
            byProduct.set(product, { product, from, count });
        else
            known.count += count;
    };
    for (const { suggests, source, file, line } of unseen) {
        if (suggests !== null)
            add(suggests, `module ${source} (${file}:${line})`, 1);
    }
    for (const { product, form, first, count } of likely)
        add(product, `${form} (${first.file}:${first.line})`, count);
    return [...byProduct.values()];
}
/** A comment ends with its line, whatever a file is called. */
function oneLine(text) {
    return (0,plain.visible)(text).replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./build/src/init/first-manifest.js








/** The line by which editors find the schema. */
const MODELINE = '# yaml-language-server: $schema=https://raw.githubusercontent.com/cloud-estate/cloud-estate-check/main/schema/cloud-services.schema.json\n';
/** Writes a first manifest from what the code uses. Whatever is guessed has a comment that says from where. */
function firstManifest(input) {
    const { inventory, framework, standing = [] } = input;
    const single = draftsOf(inventory, input);
    if (single.length === 0)
        return emptyManifest(input);
    const dutiesBy = new Map();
    const duties = (draft) => {
        const known = dutiesBy.get(draft) ?? dutiesOf(draft, input);
        dutiesBy.set(draft, known);
        return known;
    };
    const drafts = grouped(single, (draft) => duties(draft).map(({ id }) => id), input.product);
    for (const draft of drafts) {
        const alike = single.find(({ products: [id] }) => draft.isGroup && id === draft.products[0]);
        if (alike !== undefined)
            dutiesBy.set(draft, duties(alike));
    }
    // Beside a manifest that is there already, its own owners for the estate apply.
    const isNew = input.standing === undefined;
    const hoisted = isNew ? hoistedIn(framework.layers, drafts, duties) : [];
    const own = (draft) => duties(draft).filter((layer) => !isCovered(draft, layer, hoisted) && !standing.includes(layer.id));
    const named = framework.layers.filter((layer) => drafts.some((draft) => own(draft).includes(layer)) &&
        !hoisted.some((one) => one.layer === layer));
    const isShort = drafts.length <= MOST_WITH_LEGEND;
    const entries = servicesYaml(drafts, own, input) + hintsYaml(inventory, input);
    const text = [
        head(input.estate, drafts),
        teamsYaml(drafts),
        hoistedYaml(hoisted, isShort),
        isShort ? legend(named) : `\n${comment(whereDuties)}`,
        'services:\n',
        entries,
        foot(inventory),
    ];
    return {
        text: text.join(''),
        entries,
        services: drafts.length,
        undecided: drafts.filter(isUndecided).length,
        proposed: drafts.reduce((sum, draft) => sum + duties(draft).filter((layer) => proposedFor(draft, layer) !== undefined).length, 0),
        unread: false,
    };
}
function isUndecided({ isGroup = false, products, models }) {
    return (products.length > 1 && !isGroup) || models.length > 1;
}
function head(estate, drafts) {
    const guesses = drafts.some(({ owners }) => owners !== undefined)
        ? ' Each guess has a comment that says where it comes from: confirm or change it.'
        : '';
    return [
        MODELINE,
        comment(`A first draft by \`cloud-estate init\`, from the infrastructure code here.${guesses} An empty key is a duty without an owner: add one (@user, @org/team, an e-mail address, or a team under \`teams\`), or use \`cloud-estate assign\`. \`cloud-estate check\` lists what is open.`),
        'version: 1\n',
        `estate: ${(0,yaml_text/* textYaml */.Ve)(estate)}\n`,
    ].join('');
}
/** Teams that service files name: they aren't GitHub handles, so the manifest declares them. */
function teamsYaml(drafts) {
    const teams = new Map();
    for (const { owners } of drafts) {
        const team = owners?.proposal.team;
        if (team == null || teams.has(team.id))
            continue;
        const from = comment(`From ${owners?.proposal.from}; add a \`contact\`.`, '  ');
        teams.set(team.id, `${from}  ${(0,yaml_text/* keyYaml */.Fd)(team.id)}: ${(0,yaml_text/* flowMap */.vv)([`name: ${(0,yaml_text/* textYaml */.Ve)(team.name)}`])}\n`);
    }
    return teams.size === 0 ? '' : `\nteams:\n${[...teams.values()].join('')}`;
}
/** With more entries, what each duty involves is a command away. */
const MOST_WITH_LEGEND = 5;
const whereDuties = 'What a duty involves: `cloud-estate explain <duty>`, such as `explain devices`.';
/** Owners of the estate, each with what the duty involves. */
function hoistedYaml(hoisted, withDuties) {
    if (hoisted.length === 0)
        return '';
    const lines = hoisted.map(({ layer, owners }) => (withDuties ? comment(layer.duty, '  ') : '') + ownerLine(layer, owners, '  '));
    const about = comment('For every service without its own owners.');
    return `\n${about}owners:\n${lines.join('')}`;
}
/** What each duty involves, once and not at each service. */
function legend(layers) {
    if (layers.length === 0)
        return '\n';
    const lines = layers.map(({ id, duty }) => commentItem(`${id}: ${duty}`));
    return `\n${comment('What each duty involves:')}${lines.join('')}\n`;
}
function servicesYaml(drafts, own, { providers }) {
    const groups = groupsBy(drafts, ({ provider }) => provider);
    const texts = [...groups].map(([id, group]) => {
        const name = providers.find((one) => one.id === id)?.name ?? id;
        const shared = sharedAgreement(group);
        const about = shared === null ? `${name}.` : `${name}. Agreement: ${shared}`;
        const title = group.length > 1 ? comment(about, '  ') : '';
        const entries = group.map((draft) => entryYaml(draft, own(draft)));
        return `${title}${entries.join(drafts.length <= MOST_WITH_LEGEND ? '\n' : '')}`;
    });
    return texts.join('\n');
}
/** The document that several of a provider's products share, so that it is named once. */
function sharedAgreement(group) {
    const urls = groupsBy(group.flatMap(({ agreement }) => agreement ?? []), (url) => url);
    const [most] = [...urls.values()].sort((a, b) => b.length - a.length);
    return most === undefined || most.length < 2 ? null : (most[0] ?? null);
}
/** What the draft doesn't list, so that nobody takes it for complete. */
function foot({ products, unseen, forms }) {
    const read = products.filter(({ owned }) => !owned);
    const texts = [readOnlyText(read), formsText(forms), unseenText(unseen)].filter((text) => text !== '');
    return texts.length === 0 ? '' : `\n${texts.map((text) => comment(text)).join('')}`;
}
function readOnlyText(read) {
    if (read.length === 0)
        return '';
    return `Not listed, because the code only references them: ${read.map(({ product }) => product).join(', ')}.`;
}
function formsText(forms) {
    if (forms.length === 0)
        return '';
    const names = forms.map(({ title, files: [first = '', ...rest] }) => {
        const more = rest.length === 0 ? '' : ` and ${(0,counts/* grouped */.z)(rest.length)} more`;
        return `${title} (${first}${more})`;
    });
    return `Not read, so what it creates isn't listed: ${names.join(', ')}. Add an entry for each service in it.`;
}
function unseenText(unseen) {
    if (unseen.length === 0)
        return '';
    const sources = new Set(unseen.map(({ source }) => source));
    const suggested = [...new Set(unseen.flatMap(({ suggests }) => suggests ?? []))];
    const names = suggested.length === 0 ? '' : ` Some names suggest ${suggested.join(', ')}.`;
    const count = sources.size === 1 ? '1 module' : `${sources.size} modules`;
    return `Not scanned: ${count} from elsewhere.${names} List them with \`cloud-estate discover --all\`, and add an entry for what they create.`;
}
/** A manifest without services that shows what an entry looks like. */
function emptyManifest(input) {
    const { estate, inventory } = input;
    const hints = hintsYaml(inventory, input);
    const example = [
        'services:',
        '  mail:',
        '    product: google-workspace',
        '    model: saas',
        '    owners:',
        '      information-and-data: "@org/records"',
        '      devices: "@org/it"',
        '      accounts-and-identities: "@org/it"',
        '      identity-infrastructure: "@org/it"',
    ];
    const text = [
        MODELINE,
        comment(`${reasonFor(inventory)}, so no service is listed. Add those that you use: finished software (mail, chat, code hosting) has duties too. Look products up with \`cloud-estate explain <product>\`. An entry looks like this:`),
        ...example.map((line) => `#   ${line}\n`),
        'version: 1\n',
        `estate: ${(0,yaml_text/* textYaml */.Ve)(estate)}\n`,
        'services: {}\n',
        hints,
        foot(inventory),
    ];
    return {
        text: text.join(''),
        entries: hints,
        services: 0,
        undecided: 0,
        proposed: 0,
        unread: isUnread(inventory),
    };
}
function isUnread({ files, forms }) {
    return files.length === 0 && forms.length > 0;
}
function reasonFor(inventory) {
    return isUnread(inventory)
        ? "The infrastructure code here is of forms that aren't read (the end lists them)"
        : 'The infrastructure code here creates nothing that the catalogue knows';
}


/***/ }),

/***/ 6285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ownersFrom),
/* harmony export */   y: () => (/* binding */ majority)
/* harmony export */ });
/* harmony import */ var _codeowners_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3073);
/* harmony import */ var _estate_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6962);
/* harmony import */ var _evidence_owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2872);



/** The proposal that most of some files have; the first of several that as many have. */
function majority(files, ownersAt) {
    const byOwners = new Map();
    for (const file of files) {
        const proposal = ownersAt(file);
        if (proposal === undefined)
            continue;
        const key = JSON.stringify(proposal.owners);
        const known = byOwners.get(key) ?? { proposal, files: 0 };
        known.files++;
        byOwners.set(key, known);
    }
    const [most] = [...byOwners.values()].sort((a, b) => b.files - a.files);
    return most && { ...most, all: files.length };
}
/** A longer list of reviewers doesn't say who is responsible: the first team of it is proposed, else the first of all. */
const MOST = 3;
/** The owners of a path by CODEOWNERS: those that a manifest could name. */
function reviewersAt(codeOwners) {
    const lines = codeOwners.lines.map((line) => {
        const owners = line.owners.filter((owner) => (0,_estate_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isSomebody */ .Z)((0,_evidence_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyOwner */ .mB)(owner, _evidence_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .noContext */ .DR)));
        const isLong = owners.length > MOST;
        const first = owners.find((owner) => owner.includes('/')) ?? owners[0] ?? '';
        const among = isLong ? ` (1 of ${owners.length} there)` : '';
        const from = `${codeOwners.file}:${line.line}${among}`;
        const proposal = { owners: isLong ? [first] : owners, team: null, from };
        const matches = (0,_codeowners_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .patternMatcher */ .l2)(line.pattern) ?? (() => false);
        return { matches, proposal, depth: depthOf(line.pattern) };
    });
    return (path) => {
        const line = lines.findLast(({ matches }) => matches(path));
        return line === undefined || line.proposal.owners.length === 0 ? undefined : line;
    };
}
/** How many folders a pattern spells out before its first wildcard. */
function depthOf(pattern) {
    const steps = pattern.split('/').filter((step) => step !== '');
    const wild = steps.findIndex((step) => /[*?]/.test(step));
    return wild < 0 ? steps.length : wild;
}
/**
 * Who owns each path. The nearest statement counts: of service files the one in the nearest folder; CODEOWNERS before
 * it, unless its matching line names fewer folders than the service file is deep.
 */
function ownersFrom(codeOwners, serviceFiles) {
    const reviewers = codeOwners === undefined ? () => undefined : reviewersAt(codeOwners);
    const byFolder = new Map(serviceFiles.toReversed().map((file) => [file.folder, file]));
    return (path) => {
        const reviewed = reviewers(path);
        const steps = path.split('/').slice(0, -1);
        for (let depth = steps.length; depth >= 0; depth--) {
            const file = byFolder.get(steps.slice(0, depth).join('/'));
            if (file === undefined)
                continue;
            return reviewed === undefined || reviewed.depth < depth ? file.proposal : reviewed.proposal;
        }
        return reviewed?.proposal;
    };
}


/***/ })

};
;