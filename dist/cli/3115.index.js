"use strict";
exports.id = 3115;
exports.ids = [3115];
exports.modules = {

/***/ 3115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  customFramework: () => (/* binding */ customFramework),
  extendsOf: () => (/* binding */ extendsOf)
});

// EXTERNAL MODULE: ./build/src/parse/values.js
var values = __webpack_require__(6659);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(7443);
// EXTERNAL MODULE: ./build/src/estate/framework.js
var framework = __webpack_require__(8214);
// EXTERNAL MODULE: ./build/src/frameworks/matrix-row.js
var matrix_row = __webpack_require__(4119);
;// CONCATENATED MODULE: ./build/src/frameworks/custom-layers.js




/**
 * The layers of a framework file: those of the base first, with the cells that the file changes, then its own in
 * the order of the text. Where the file lists its models, cells of any other are left out.
 */
function readLayers(root, base, listed, say) {
    const value = (0,values/* own */.ZV)(root, 'layers');
    const map = (0,values/* isMap */.jh)(value) ? value : {};
    const known = new Map(base?.layers.map((layer) => [layer.id, layer]));
    const written = new Map();
    const scope = readScope(root);
    for (const id of (0,values/* keysOf */.YD)(map)) {
        if (id.startsWith('x-'))
            continue;
        const layer = readLayer(map, id, { from: known.get(id), base, listed, scope }, say);
        if (layer !== undefined)
            written.set(id, layer);
    }
    const ids = new Set([...known.keys(), ...written.keys()]);
    const layers = [...ids]
        .map((id) => written.get(id) ?? known.get(id))
        .filter((layer) => layer !== undefined)
        .map((layer) => within(layer, listed));
    checkTitles(map, layers, say);
    return layers;
}
function readLayer(layers, id, context, say) {
    const { from } = context;
    const map = (0,values/* own */.ZV)(layers, id);
    const path = ['layers', id];
    if (!(0,values/* isMap */.jh)(map))
        return from;
    if (from === undefined && !isWhole(layers, id, map, context, say))
        return undefined;
    const stated = readCells(map, path, context.listed, say);
    const merged = { ...from?.parties, ...stated };
    if (from === undefined && Object.keys(stated).length === 0) {
        say([...path, 'parties'], (0,values/* valueSpan */.MK)(map, 'parties'), 'Layer without a cell', `The layer "${id}" doesn't say who is responsible for it under any model of this framework.`, 'Add a cell under `parties`, such as `saas: shared`.');
        return undefined;
    }
    if (from !== undefined && (0,values/* keysOf */.YD)(map).every((key) => key.startsWith('x-'))) {
        say(path, (0,values/* keySpan */.UT)(layers, id), 'Layer without a change', `The layer "${id}" changes nothing.`, 'State what differs, or remove it.');
    }
    const derived = readDerived(map, path, merged, say);
    const kept = from?.derived?.filter((model) => stated[model] === undefined) ?? [];
    const includes = readIncludes(map) ?? from?.includes;
    const appliesTo = readScope(map) ?? (from === undefined ? context.scope : from.appliesTo);
    const marks = matrix_row/* columns */.F.filter((model) => derived.includes(model) || kept.includes(model));
    return {
        id,
        title: textAt(map, 'title') ?? from?.title ?? id,
        duty: textAt(map, 'duty') ?? from?.duty ?? '',
        parties: merged,
        ...(includes === undefined ? {} : { includes }),
        ...(appliesTo === undefined ? {} : { appliesTo }),
        ...(marks.length === 0 ? {} : { derived: marks }),
    };
}
/** A layer that the base does not have needs all that a layer has. */
function isWhole(layers, id, map, context, say) {
    const missing = ['title', 'duty', 'parties'].filter((key) => {
        const value = (0,values/* own */.ZV)(map, key);
        return key === 'parties' ? !(0,values/* isMap */.jh)(value) : textAt(map, key) === null;
    });
    if (missing.length === 0)
        return true;
    const { base } = context;
    const meant = base &&
        (0,nearest.nearest)(id, base.layers.map((layer) => layer.id));
    const keys = missing.map((key) => `\`${key}\``).join(' and no ');
    const reason = base === undefined ? '' : ` The framework ${base.id} has no such layer, so it is a new one.`;
    const it = missing.length === 1 ? 'it' : 'them';
    say(['layers', id], (0,values/* keySpan */.UT)(layers, id), 'Incomplete layer', `The layer "${id}" has no ${keys}.${reason}`, meant === undefined ? `Add ${it}.` : `Add ${it}, or did you mean \`${meant}\`?`);
    return false;
}
function readCells(map, path, listed, say) {
    const value = (0,values/* own */.ZV)(map, 'parties');
    const cells = {};
    if (!(0,values/* isMap */.jh)(value))
        return cells;
    for (const key of (0,values/* keysOf */.YD)(value)) {
        if (key === 'hybrid')
            say([...path, 'parties', 'hybrid'], (0,values/* keySpan */.UT)(value, key), ...hybridColumn);
        const model = matrix_row/* columns */.F.find((one) => one === key);
        const party = framework/* parties */.Xk.find((one) => one === (0,values/* own */.ZV)(value, key));
        if (model === undefined || party === undefined)
            continue;
        if (listed === undefined || listed.includes(model))
            cells[model] = party;
        else {
            say([...path, 'parties', model], (0,values/* keySpan */.UT)(value, model), 'Cell of an unlisted model', `This framework lists its models, and "${model}" isn't among them.`, 'Add it to `models`, or remove the cell.');
        }
    }
    return cells;
}
function readDerived(map, path, cells, say) {
    const value = (0,values/* own */.ZV)(map, 'derived');
    if (!Array.isArray(value))
        return [];
    const named = matrix_row/* columns */.F.filter((model) => value.includes(model));
    const empty = named.filter((model) => cells[model] === undefined);
    for (const model of empty) {
        say([...path, 'derived'], (0,values/* valueSpan */.MK)(map, 'derived'), 'Derived cell missing', `"${model}" is marked as derived, but the layer has no cell for it.`, 'Add it under `parties`, or remove the mark.');
    }
    return named.filter((model) => !empty.includes(model));
}
/** The traits that an entry needs for a layer to apply to it; `undefined` if the map does not say. */
function readScope(map) {
    const scope = (0,values/* own */.ZV)(map, 'applies-to');
    const traits = (0,values/* isMap */.jh)(scope) ? (0,values/* own */.ZV)(scope, 'traits') : undefined;
    if (!Array.isArray(traits))
        return undefined;
    return traits.filter((item) => typeof item === 'string');
}
/** Which layers a row holds; the schema reports what isn't a layer. `undefined` if the file does not say. */
function readIncludes(map) {
    const value = (0,values/* own */.ZV)(map, 'includes');
    if (!Array.isArray(value))
        return undefined;
    return value.filter((item) => typeof item === 'string');
}
function within(layer, listed) {
    if (listed === undefined)
        return layer;
    const kept = Object.entries(layer.parties).filter(([model]) => listed.some((one) => one === model));
    const derived = layer.derived?.filter((model) => listed.includes(model)) ?? [];
    const { derived: _, ...rest } = layer;
    return {
        ...rest,
        parties: Object.fromEntries(kept),
        ...(derived.length === 0 ? {} : { derived }),
    };
}
/** Titles are what findings and reports show, so two of the same would leave a reader guessing. */
function checkTitles(map, layers, say) {
    const holders = new Map();
    for (const { id, title } of layers) {
        const key = title.trim().toLowerCase();
        const holder = holders.get(key);
        if (holder === undefined)
            holders.set(key, id);
        else {
            const at = (0,values/* isMap */.jh)((0,values/* own */.ZV)(map, id)) ? id : holder;
            const layer = (0,values/* own */.ZV)(map, at);
            const other = at === id ? holder : id;
            say(['layers', at, 'title'], (0,values/* isMap */.jh)(layer) ? (0,values/* valueSpan */.MK)(layer, 'title') : (0,values/* keySpan */.UT)(map, at), 'Duplicate layer title', `The layers "${at}" and "${other}" have the same title, "${title}".`, 'Give each a different one.');
        }
    }
}
/** Title, reason and remedy of a framework with a column for `hybrid`. */
const hybridColumn = [
    'No column for hybrid',
    "`hybrid` can't be a column: each part of a hybrid service has its own model.",
    'Remove it.',
];
/** A text that says something; `null` for anything else. */
function textAt(map, key) {
    const value = (0,values/* own */.ZV)(map, key);
    return typeof value === 'string' && value.trim() !== '' ? value : null;
}

// EXTERNAL MODULE: ./build/src/frameworks/index.js
var frameworks = __webpack_require__(8843);
;// CONCATENATED MODULE: ./build/src/frameworks/custom.js





/** The built-in framework that a framework file starts from, as written; `undefined` if it starts from none. */
function extendsOf(source) {
    const value = (0,values/* isMap */.jh)(source.value) ? (0,values/* own */.ZV)(source.value, 'extends') : undefined;
    return typeof value === 'string' ? value : undefined;
}
/**
 * A framework file whose shape was checked -> the framework that it describes, whole or as a change of `base`,
 * and the mistakes that its schema can't find. Without a usable framework: `undefined`. Never throws.
 */
function customFramework(source, base, isAddOn = false) {
    const root = source.value;
    if (!(0,values/* isMap */.jh)(root))
        return { framework: undefined, problems: [] };
    const problems = [];
    const say = (path, span, title, reason, remedy) => problems.push({ title, reason, remedy, span, path });
    const started = extendsOf(source);
    if (started !== undefined && base === undefined) {
        say(['extends'], (0,values/* valueSpan */.MK)(root, 'extends'), 'Unknown framework', `There is no built-in framework \`${started}\` to extend.`, unknownBase(started));
        return { framework: undefined, problems };
    }
    const start = started === undefined ? undefined : base;
    if (!isAddOn)
        checkId(root, say);
    const listed = listedModels(root, say);
    const layers = readLayers(root, start, listed, say);
    const used = matrix_row/* columns */.F.filter((model) => layers.some((layer) => layer.parties[model]));
    checkUnused(root, listed, used, say);
    if (layers.length === 0) {
        say(['layers'], (0,values/* valueSpan */.MK)(root, 'layers'), 'Framework without layers', 'Nobody would have a duty by this framework.', 'List its layers under `layers`.');
        return { framework: undefined, problems };
    }
    const id = textAt(root, 'id') ?? 'custom';
    const notes = start === undefined ? undefined : [changeNote(root, start), ...(start.notes ?? [])];
    const framework = {
        id,
        title: textAt(root, 'title') ?? id,
        summary: textAt(root, 'summary') ?? (start === undefined ? '' : `${start.title}, changed.`),
        sources: [...readSources(root), ...(start?.sources ?? [])],
        models: used,
        layers,
        ...(notes === undefined ? {} : { notes }),
    };
    return { framework, problems };
}
function unknownBase(word) {
    const meant = (0,nearest.nearest)(word, frameworks/* frameworkIds */.zE);
    return meant === undefined
        ? `Use one of ${frameworks/* frameworkIds */.zE.join(', ')}.`
        : `Did you mean \`${meant}\`?`;
}
function checkId(root, say) {
    const id = textAt(root, 'id');
    if (id === null || !frameworks/* frameworkIds */.zE.includes(id))
        return;
    say(['id'], (0,values/* valueSpan */.MK)(root, 'id'), 'Framework id already taken', `"${id}" is the id of a built-in framework, so reports couldn't tell the two apart.`, `Choose another id, such as \`our-${id}\`.`);
}
/** The models that the file lists; `undefined` when it lists none, and its layers decide. */
function listedModels(root, say) {
    const value = (0,values/* own */.ZV)(root, 'models');
    if (!Array.isArray(value))
        return undefined;
    const span = (0,values/* valueSpan */.MK)(root, 'models');
    if (value.includes('hybrid'))
        say(['models'], span, ...hybridColumn);
    const twice = value.find((model, at) => value.indexOf(model) !== at);
    if (typeof twice === 'string') {
        say(['models'], span, 'Duplicate model', `"${twice}" is listed twice.`, 'Name each model once.');
    }
    return matrix_row/* columns */.F.filter((model) => value.includes(model));
}
function checkUnused(root, listed, used, say) {
    const unused = listed?.filter((model) => !used.includes(model)) ?? [];
    if (unused.length === 0)
        return;
    const names = unused.map((model) => `"${model}"`).join(' and ');
    say(['models'], (0,values/* valueSpan */.MK)(root, 'models'), 'Model without cells', `No layer says who is responsible under ${names}.`, `Add the cells under \`parties\`, or remove ${unused.length === 1 ? 'it' : 'them'} from \`models\`.`);
}
function changeNote(root, base) {
    const named = (0,values/* own */.ZV)(root, 'layers');
    const ids = (0,values/* isMap */.jh)(named) ? (0,values/* keysOf */.YD)(named).filter((id) => !id.startsWith('x-')) : [];
    const known = new Set(base.layers.map((layer) => layer.id));
    const added = ids.filter((id) => !known.has(id));
    const changed = ids.filter((id) => known.has(id));
    const parts = [
        added.length === 0 ? '' : `adds ${added.join(', ')}`,
        changed.length === 0 ? '' : `changes ${changed.join(', ')}`,
    ].filter((part) => part !== '');
    return `Extends ${base.id}${parts.length === 0 ? '' : `: ${parts.join('; ')}`}.`;
}
function readSources(root) {
    const value = (0,values/* own */.ZV)(root, 'sources');
    const sources = [];
    for (const item of Array.isArray(value) ? value : []) {
        const title = (0,values/* isMap */.jh)(item) ? textAt(item, 'title') : null;
        if (!(0,values/* isMap */.jh)(item) || title === null)
            continue;
        const [note, id] = [textAt(item, 'note'), textAt(item, 'id')];
        sources.push({
            ...(id === null ? {} : { id }),
            title,
            url: textAt(item, 'url'),
            date: dateOf(item),
            ...(note === null ? {} : { note }),
        });
    }
    return sources;
}
function dateOf(source) {
    const date = textAt(source, 'date');
    return date === 'undated' ? null : date;
}


/***/ })

};
;