"use strict";
exports.id = 6601;
exports.ids = [6601];
exports.modules = {

/***/ 6601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareEstates: () => (/* binding */ compareEstates)
});

;// CONCATENATED MODULE: ./build/src/delta/comparison-notes.js
/** What can't be compared, manifest by manifest. */
function comparisonNotes(before, after) {
    const old = byFile(before);
    const now = byFile(after);
    const notes = [];
    for (const [file, one] of old) {
        const here = now.get(file);
        if (isBroken(one)) {
            if (here === undefined || !isUnreadable(here))
                notes.push(wasBroken(file, one));
        }
        else if (one.manifest.framework === undefined && here?.manifest.framework !== undefined) {
            notes.push(withoutFramework(file, one));
        }
    }
    for (const [file, one] of now) {
        const was = old.get(file);
        if (isUnreadable(one)) {
            const wasToo = was !== undefined && isBroken(was);
            notes.push({ kind: 'manifest-broken', file, before: wasToo });
        }
        else
            notes.push(...otherFramework(file, was, one));
    }
    return notes;
}
/** Whether the contents of a manifest are unknown. */
function isUnreadable({ manifest, found }) {
    if (manifest.services.length > 0)
        return false;
    return first(found, ({ rule }) => rule === 'syntax' || rule === 'schema') !== undefined;
}
function first(found, isWanted) {
    for (const { finding } of found)
        if (isWanted(finding))
            return finding;
    return undefined;
}
function byFile(examined) {
    return new Map(examined.map((one) => [one.manifest.source.file, one]));
}
function isBroken({ manifest }) {
    return manifest.source.value === undefined;
}
function wasBroken(file, { found }) {
    const problem = first(found, ({ rule }) => rule === 'syntax');
    return {
        kind: 'manifest-broken-at-base',
        file,
        problem: problem === undefined ? null : wordingOf(problem),
    };
}
function wordingOf({ title, reason, remedy }) {
    return { title, reason, remedy };
}
/** Several manifests may name one framework, whose mistakes are findings of the first of them. */
function withoutFramework(file, { manifest, found }) {
    const problem = first(found, ({ location, path }) => location.file !== manifest.source.file || path[0] === 'framework');
    return {
        kind: 'framework-broken-at-base',
        file,
        problem: problem === undefined ? null : { ...wordingOf(problem), file: problem.location.file },
    };
}
function otherFramework(file, before, after) {
    const [from, to] = [before?.manifest.framework?.id, after.manifest.framework?.id];
    if (from === undefined || to === undefined || from === to)
        return [];
    return [{ kind: 'framework-changed', file, before: from, after: to }];
}

// EXTERNAL MODULE: ./build/src/resolve/cells.js
var cells = __webpack_require__(5903);
// EXTERNAL MODULE: ./build/src/parse/line-index.js
var line_index = __webpack_require__(2426);
// EXTERNAL MODULE: ./build/src/parse/values.js
var values = __webpack_require__(6659);
;// CONCATENATED MODULE: ./build/src/delta/renames.js

/** A text that no other service of any manifest has. */
function serviceKey(file, id) {
    return JSON.stringify([file, id]);
}
/** Keys that identify an entry: two entries that share only their model may well be different. */
const TELLING = ['name', 'product', 'products', 'provider', 'agreement', 'source', 'owners'];
/** A service with more values than this isn't compared: it may be an attack on the time that a run takes. */
const MOST_VALUES = 5000;
/**
 * The services that have another id and are otherwise what they were, in the same manifest. Where two that went or two
 * that came are alike, nothing says which became which, and none of them counts as renamed.
 */
function renamesOf(before, after) {
    const old = idsOf(before);
    const now = idsOf(after);
    const heads = new Map(after.map(({ manifest }) => [manifest.source.file, manifest]));
    const renames = new Map();
    for (const { manifest } of before) {
        const { file } = manifest.source;
        const went = byContent(manifest.services, now);
        if (went.size === 0)
            continue;
        const came = byContent(heads.get(file)?.services ?? [], old);
        for (const [content, from] of went) {
            const to = came.get(content) ?? [];
            const [[id = '', ...others], [newId = '', ...rivals]] = [from, to];
            const isClear = to.length > 0 && others.length + rivals.length === 0;
            if (isClear)
                renames.set(serviceKey(file, id), newId);
        }
    }
    return renames;
}
function idsOf(examined) {
    return new Set(examined.flatMap(({ manifest }) => manifest.services.map(({ id }) => id)));
}
/** The ids of services by what they hold, but for those that the other side has too. */
function byContent(services, elsewhere) {
    const ids = new Map();
    for (const { id, map } of services) {
        if (elsewhere.has(id))
            continue;
        const content = contentOf(map);
        if (content === null)
            continue;
        const same = ids.get(content);
        if (same === undefined)
            ids.set(content, [id]);
        else
            same.push(id);
    }
    return ids;
}
/** What a service holds as text; `null` if that says too little, or is too long. */
function contentOf(map) {
    const { parts } = map;
    const maps = [map, ...((0,values/* isMap */.jh)(parts) ? Object.values(parts).filter(values/* isMap */.jh) : [])];
    const isTelling = (one) => TELLING.some((key) => Object.hasOwn(one, key));
    if (!maps.some(isTelling))
        return null;
    return new Content(MOST_VALUES).of(map);
}
/** Values as text, the keys of maps in order, up to so many of them: aliases may make a small text a huge value. */
class Content {
    #left;
    constructor(most) {
        this.#left = most;
    }
    of(value) {
        const text = this.#text(value);
        return this.#left < 0 ? null : text;
    }
    #text(value) {
        if (--this.#left < 0)
            return '';
        if (Array.isArray(value))
            return `[${value.map((item) => this.#text(item)).join()}]`;
        if (!(0,values/* isMap */.jh)(value))
            return JSON.stringify(value);
        const keys = Object.keys(value).sort();
        return `{${keys.map((key) => `${JSON.stringify(key)}:${this.#text(value[key] ?? null)}`).join()}}`;
    }
}

;// CONCATENATED MODULE: ./build/src/delta/pairs.js


/**
 * Pairs entries by service and part: first within the same file, then wherever the only one of that name went. So
 * neither a renamed file nor an entry that moved to another one is news.
 */
function pairEntries(before, after, renames) {
    const entries = ({ entries }) => entries;
    const named = ({ source }, { service, part }) => JSON.stringify([renames.get(serviceKey(source.file, service)) ?? service, part]);
    return pair(found(before, entries, named), found(after, entries, (_, { service, part }) => JSON.stringify([service, part])));
}
/** Pairs services by id, as entries are. */
function pairServices(before, after, renames) {
    const services = ({ services }) => services;
    const named = ({ source }, { id }) => renames.get(serviceKey(source.file, id)) ?? id;
    return pair(found(before, services, named), found(after, services, (_, { id }) => id));
}
/** The place of something at the head; `null` if it no longer exists. */
function placeAtHead({ source, after }, span) {
    return after === undefined ? null : (0,line_index/* locate */.x5)(source, span);
}
function found(examined, of, name) {
    return examined.flatMap(({ manifest }) => of(manifest).map((value) => ({
        source: manifest.source,
        name: name(manifest, value),
        value,
    })));
}
function pair(before, after) {
    const keyOf = ({ source, name }) => JSON.stringify([source.file, name]);
    const here = new Map(before.map((one) => [keyOf(one), one]));
    const pairs = [];
    const unpaired = [];
    for (const one of after) {
        const same = here.get(keyOf(one));
        here.delete(keyOf(one));
        if (same === undefined)
            unpaired.push(one);
        else
            pairs.push({ source: one.source, before: same.value, after: one.value });
    }
    const left = new Map();
    for (const one of here.values()) {
        const same = left.get(one.name);
        if (same === undefined)
            left.set(one.name, [one]);
        else
            same.push(one);
    }
    for (const { source, name, value } of unpaired) {
        const moved = left.get(name)?.shift();
        pairs.push({ source, before: moved?.value, after: value });
    }
    for (const { source, value } of [...left.values()].flat()) {
        pairs.push({ source, before: value, after: undefined });
    }
    return pairs;
}

;// CONCATENATED MODULE: ./build/src/delta/duty-changes.js


/**
 * Compares the duties of an entry, layer by layer. A duty is introduced when it is unowned now and was not unowned
 * before, or was not there. `removal` says what was removed with an entry that no longer exists.
 */
function dutyChanges(pair, removal) {
    const { before, after, source } = pair;
    const { file } = source;
    const changes = [];
    let inherited = 0;
    const old = new Map(before?.cells.map((cell) => [cell.layer.id, cell]));
    for (const cell of after?.cells ?? []) {
        const was = old.get(cell.layer.id);
        old.delete(cell.layer.id);
        if (after === undefined || !isCompared(was, cell))
            continue;
        const subject = dutyOf(after, cell);
        const place = {
            file,
            subject,
            location: placeAtHead(pair, (0,cells/* cellSpan */.Lf)(after, cell) ?? after.key),
        };
        if (cell.status === 'unowned') {
            if (was?.status === 'unowned')
                inherited++;
            else
                changes.push({ kind: 'duty-introduced', ...place });
        }
        else if (was?.status === 'unowned') {
            changes.push({ kind: 'duty-resolved', ...place, how: resolutionOf(cell) });
        }
        else if (cell.status === 'owned') {
            const owners = was?.status === 'owned' ? was.owners : [];
            changes.push({ kind: 'owners', ...place, before: owners, after: cell.owners });
        }
    }
    for (const cell of old.values()) {
        if (before === undefined || cell.status !== 'unowned' || isUnknown(after, cell))
            continue;
        const subject = dutyOf(after ?? before, cell);
        const location = after === undefined ? null : placeAtHead(pair, after.key);
        const how = after === undefined ? removal(before) : { by: 'removal', of: 'layer' };
        changes.push({ kind: 'duty-resolved', file, subject, location, how });
    }
    return { changes, inherited };
}
/** Most cells haven't changed, and nothing is built for those. */
function isCompared(before, after) {
    if (before?.status !== after.status)
        return [before?.status, after.status].includes('unowned') || after.status === 'owned';
    if (after.status === 'owned')
        return !sameOwners(before, after);
    return after.status === 'unowned';
}
/** Without a model, or a framework that defines it, it isn't known whether a layer is still a duty. */
function isUnknown(after, { layer }) {
    if (after === undefined)
        return false;
    return after.cells.length === 0 || after.uncovered.includes(layer.id);
}
function dutyOf({ service, part }, { layer }) {
    return { service, part, layer: layer.id };
}
function resolutionOf({ status, owners, waiver }) {
    if (status === 'owned')
        return { by: 'owner', owners };
    if (status === 'waived' && waiver !== null)
        return { by: 'waiver', expires: waiver.expires };
    return { by: status === 'not-applicable' ? 'not-applicable' : 'provider' };
}
/** GitHub handles compare without case; who comes first is accountable, so the order counts. */
function sameOwners(before, after) {
    const [old, now] = [before.owners, after.owners];
    return (old === now ||
        (old.length === now.length &&
            old.every((owner, at) => owner.toLowerCase() === now[at]?.toLowerCase())));
}

;// CONCATENATED MODULE: ./build/src/delta/signed-fields.js
/**
 * What a reviewer signs for in an entry: every key of the schema has a row, and a test fails for one that has none. A
 * `field` may be a text, a list, or a map, of which each key is compared for itself.
 */
const entryKeys = {
    name: 'unsigned',
    description: 'unsigned',
    model: 'field',
    product: 'field',
    products: 'field',
    provider: 'field',
    kind: 'field',
    traits: 'field',
    lifecycle: 'field',
    criticality: 'field',
    data: 'field',
    environments: 'field',
    accounts: 'field',
    regions: 'field',
    locations: 'field',
    links: 'unsigned',
    source: 'field',
    agreement: 'field',
    owners: 'duties',
    responsibilities: 'splits',
    waivers: 'waivers',
    parts: 'parts',
};
/** The same for the keys at the top of a manifest. */
const manifestKeys = {
    $schema: 'unsigned',
    version: 'unsigned',
    estate: 'field',
    framework: 'field',
    'add-ons': 'field',
    teams: 'field',
    people: 'field',
    agreements: 'field',
    owners: 'duties',
    services: 'parts',
};

;// CONCATENATED MODULE: ./build/src/delta/field-changes.js




/** Changed fields of a service. The parts of a hybrid service have their own. */
function serviceFieldChanges(pair) {
    const { before, after } = pair;
    if (before === undefined || after === undefined)
        return [];
    return changesIn(pair, { service: after.id, part: null, layer: null }, before, after);
}
/** Changed fields of a part. */
function partFieldChanges(pair) {
    const { before, after } = pair;
    if (before === undefined || after === undefined || after.part === null)
        return [];
    const { service, part } = after;
    return changesIn(pair, { service, part, layer: null }, before, after);
}
/** Changed fields of the manifest itself: among others, who is behind its teams. */
function manifestFieldChanges(before, after) {
    const subject = { service: null, part: null, layer: null };
    const written = ({ root }) => ({ map: root, key: { start: 0, end: 0 } });
    const place = (span) => (0,line_index/* locate */.x5)(after.source, span);
    const { file } = after.source;
    return differences(manifestKeys, written(before), written(after)).map(({ span, ...change }) => ({
        kind: 'field',
        file,
        subject,
        ...change,
        location: place(span),
    }));
}
function changesIn(pair, subject, before, after) {
    const { file } = pair.source;
    return differences(entryKeys, before, after).map(({ span, ...change }) => ({
        kind: 'field',
        file,
        subject,
        ...change,
        location: placeAtHead(pair, span),
    }));
}
/** What differs in the fields of a table. */
function differences(keys, before, after) {
    const found = [];
    for (const [key, shown] of Object.entries(keys)) {
        if (shown !== 'field')
            continue;
        const [old, now] = [(0,values/* own */.ZV)(before.map, key) ?? null, (0,values/* own */.ZV)(after.map, key) ?? null];
        if (old === now)
            continue;
        const [was, is] = [new Leaves(key, old).all, new Leaves(key, now).all];
        for (const [name, { path }] of new Map([...was, ...is])) {
            const [from, to] = [was.get(name), is.get(name)];
            if (from?.same === to?.same)
                continue;
            const span = spanAt(after, path);
            found.push({ path, before: from?.text ?? null, after: to?.text ?? null, span });
        }
    }
    return found;
}
/** Where the last key of a path that is there is. */
function spanAt({ map, key }, path) {
    let span = key;
    let at = map;
    for (const step of path) {
        if (!(0,values/* isMap */.jh)(at) || !Object.hasOwn(at, step))
            break;
        span = (0,values/* keySpan */.UT)(at, step);
        at = (0,values/* own */.ZV)(at, step);
    }
    return span;
}
/** Fields don't nest deeper, and have no more values: anything else isn't valid, and may be an attack. */
const DEEPEST = 3;
const MOST_LEAVES = 2000;
/** The values of a field by their paths. */
class Leaves {
    all = new Map();
    constructor(key, value) {
        this.#add([key], value);
    }
    #add(path, value) {
        if (value === null || this.all.size >= MOST_LEAVES)
            return;
        if (!(0,values/* isMap */.jh)(value)) {
            const texts = (Array.isArray(value) ? value : [value]).flatMap((item) => itemText(item));
            const text = listText(texts);
            const same = Array.isArray(value) ? JSON.stringify(texts.sort()) : JSON.stringify(texts);
            if (text !== null)
                this.all.set(JSON.stringify(path), { path, text, same });
        }
        else if (path.length < DEEPEST) {
            for (const [key, held] of Object.entries(value))
                if (!key.startsWith('x-'))
                    this.#add([...path, key], held);
        }
    }
}
/** An item of a list as text: a map by its values, such as the name and class of data. */
function itemText(item) {
    if (item === null || Array.isArray(item))
        return [];
    if (!(0,values/* isMap */.jh)(item))
        return [String(item).trim()];
    const pairs = Object.entries(item).filter(([, held]) => held !== null && typeof held !== 'object');
    return [pairs.map(([key, held]) => `${key}: ${String(held).trim()}`).join(', ')];
}
/** Texts as one; `null` for none. A text that looks like two is in quotes, so that no two lists look alike. */
function listText(texts) {
    if (texts.length === 0)
        return null;
    return texts.map((text) => (/, |"/.test(text) ? JSON.stringify(text) : text)).join(', ');
}

// EXTERNAL MODULE: ./build/src/estate/framework.js
var estate_framework = __webpack_require__(8214);
;// CONCATENATED MODULE: ./build/src/delta/lost-duties.js





/**
 * Duties that were checked at the base and are not at the head, whoever owned them, by what took them away. `files`
 * are those that the head has, read or not. What an error says already of the head (no model, no column for it) is
 * left to that.
 */
function lostDuties(before, after, renames, files) {
    const head = new Map(after.map((one) => [one.manifest.source.file, one]));
    const losses = new Map();
    const add = (lost) => {
        if (lost === null || lost.duties.length === 0)
            return;
        const key = JSON.stringify(lost.cause);
        const same = losses.get(key);
        if (same === undefined)
            losses.set(key, [lost]);
        else
            same.push(lost);
    };
    for (const pair of pairEntries(before, after, renames)) {
        const { before: old, after: now } = pair;
        if (old === undefined)
            continue;
        const place = now === undefined ? head.get(pair.source.file) : undefined;
        add(now === undefined
            ? goneEntry(pair.source.file, old, place, files)
            : changedEntry(pair, old, now, before, head));
    }
    return [...losses.values()].map((all) => {
        const [{ cause, place, path }] = all;
        const entries = all.map(({ entry }) => entry);
        return { cause, place, path, entries, duties: all.flatMap(({ duties }) => duties) };
    });
}
/** An entry that the head doesn't have. */
function goneEntry(file, old, now, files) {
    const entry = { service: old.service, part: old.part, layer: null };
    const start = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const gone = { entry, duties: dutiesOf(old), place: start, path: [] };
    if (now === undefined) {
        const isThere = files.some((one) => one.path === file && !one.read);
        return { ...gone, cause: { by: 'manifest', file, isThere } };
    }
    if (isUnchecked(now))
        return { ...gone, cause: { by: 'unreadable', file } };
    const { manifest } = now;
    const there = manifest.entries.filter(({ service }) => service === old.service);
    const place = (0,values/* own */.ZV)(manifest.root, 'services') === undefined ? start : placeOf(manifest, 'services');
    if (there.length === 0)
        return { ...gone, place, path: ['services'], cause: { by: 'removal', file } };
    // The parts changed: a duty is lost if no part leaves it to the customer any more.
    const kept = new Set(there.flatMap((one) => dutiesOf(one).map(({ layer }) => layer)));
    const [first] = there;
    return {
        entry,
        duties: gone.duties.filter(({ layer }) => !kept.has(layer)),
        place: (0,line_index/* locate */.x5)(manifest.source, first.key),
        path: first.path,
        cause: { by: 'removal', file },
    };
}
/** An entry that both have. */
function changedEntry(pair, old, now, before, head) {
    const { file } = pair.source;
    const examined = head.get(file);
    if (examined === undefined)
        return null;
    const { manifest } = examined;
    const kept = new Set(dutiesOf(now).map(({ layer }) => layer));
    const lost = dutiesOf(old).filter(({ layer }) => !kept.has(layer));
    const entry = { service: now.service, part: now.part, layer: null };
    const at = (key) => (0,values/* own */.ZV)(now.map, key) === undefined
        ? { place: (0,line_index/* locate */.x5)(manifest.source, now.key), path: now.path }
        : { place: (0,line_index/* locate */.x5)(manifest.source, (0,values/* valueSpan */.MK)(now.map, key)), path: [...now.path, key] };
    if (isUnchecked(examined))
        return { entry, duties: lost, ...at('model'), cause: { by: 'unreadable', file } };
    if (now.lifecycle === 'retired' && old.lifecycle !== 'retired')
        return { entry, duties: lost, ...at('lifecycle'), cause: { by: 'retirement', file } };
    // Without a model, or a column for it, an error says so.
    if (now.model === null || now.uncovered.length > 0)
        return null;
    if (now.model !== old.model) {
        const cause = { by: 'model', file, before: old.model, after: now.model };
        return { entry, duties: lost, ...at('model'), cause };
    }
    const split = lost.filter(({ layer }) => now.splits.some((one) => one.layer === layer));
    if (split.length > 0 && split.length === lost.length)
        return { entry, duties: lost, ...at('responsibilities'), cause: { by: 'split', file } };
    const was = frameworkAt(before, old);
    const is = manifest.framework === undefined ? null : (0,estate_framework/* frameworkName */.U7)(manifest.framework);
    const by = was === is ? ownCause(old, now) : null;
    if (by === null) {
        const key = ['framework', 'add-ons'].find((one) => (0,values/* own */.ZV)(manifest.root, one) !== undefined);
        return {
            entry,
            duties: lost,
            place: key === undefined ? at('model').place : placeOf(manifest, key),
            path: [key ?? 'framework'],
            cause: { by: 'framework', file, before: was, after: is },
        };
    }
    return { entry, duties: lost, ...at(by), cause: { by, file } };
}
/** What an entry says differently of what it is; `null` if it says the same. */
function ownCause(old, now) {
    if (now.productId !== old.productId || !isSame(now.products, old.products))
        return 'product';
    if (now.kind?.id !== old.kind?.id)
        return 'kind';
    return isSame(now.traits, old.traits) ? null : 'traits';
}
function isSame(one, other) {
    return one.length === other.length && one.every((text, at) => text === other[at]);
}
function isUnchecked(examined) {
    return examined.manifest.framework === undefined || isUnreadable(examined);
}
function frameworkAt(before, entry) {
    const holder = before.find(({ manifest }) => manifest.entries.includes(entry));
    const framework = holder?.manifest.framework;
    return framework === undefined ? null : (0,estate_framework/* frameworkName */.U7)(framework);
}
function placeOf({ source, root }, key) {
    return (0,line_index/* locate */.x5)(source, (0,values/* keySpan */.UT)(root, key));
}
function dutiesOf({ service, part, cells }) {
    return cells
        .filter(({ party }) => (0,estate_framework/* isDuty */.zp)(party))
        .map(({ layer }) => ({ service, part, layer: layer.id }));
}

;// CONCATENATED MODULE: ./build/src/delta/mark-introduced.js



/** Rules whose finding is that a duty has no owner: new when the duty is, whatever they say of it. */
const dutyRules = ['unowned-duty', 'expired-waiver'];
/**
 * The findings of the head, each marked with whether the change introduces it: about a duty, by the duty; any other, by
 * whether the base had the same, in the same manifest or in one that it moved away from.
 */
function markIntroduced(before, after, changes, renames) {
    const known = new Known(before, renames);
    return {
        findings: marked(known, after, changes),
        resolved: () => resolvedFindings(known, after),
    };
}
function* marked(known, after, changes) {
    const fresh = new Set(changes.flatMap((one) => one.kind === 'duty-introduced' ? dutyKey(one.file, one.subject) : []));
    const isFresh = ({ finding, duties }, file) => {
        if (duties?.some((duty) => fresh.has(dutyKey(file, duty))))
            return true;
        return isAboutDuty(finding) ? fresh.has(dutyKey(file, finding.subject)) : undefined;
    };
    // First match findings within the same manifest: only the rest can have moved.
    const marks = after.map((examined) => {
        const { manifest, found } = examined;
        // What can't be compared never counts as old, because its contents are unknown.
        const old = isUncompared(examined) ? null : false;
        return Array.from(found, (one) => {
            const byDuty = isFresh(one, manifest.source.file);
            if (byDuty !== undefined)
                return byDuty;
            return known.takeFrom(one.finding, one.finding.location.file) ? old : undefined;
        });
    });
    for (const [position, { found }] of after.entries()) {
        let at = 0;
        for (const { finding } of found) {
            const mark = marks[position]?.[at++];
            const introduced = mark === undefined ? !known.take(finding) : mark;
            if (introduced === true)
                known.came.add(kindOf(finding));
            yield { ...finding, introduced };
        }
    }
}
/**
 * What the base had and the head doesn't: errors and warnings, but for those about unowned duties, which are compared as
 * duties, and those of what no longer exists or can't be read.
 */
function resolvedFindings(known, after) {
    const files = new Map(after.map((one) => [one.manifest.source.file, one]));
    const homes = new Map(after.flatMap(({ manifest }) => manifest.services.map(({ id }) => [id, manifest])));
    if (after.some(isUncompared))
        return [];
    return known.left().flatMap(({ rule, severity, title, subject, file, count }) => {
        if (severity === 'notice' || unownedRules.includes(rule))
            return [];
        // The same mistake in another item of a list, or with another word, isn't resolved.
        if (known.came.has(kindOf({ rule, subject })))
            return [];
        const { service } = subject;
        const here = files.get(file)?.manifest;
        const home = service === null || here?.services.some(({ id }) => id === service) === true
            ? here
            : homes.get(service);
        if (home === undefined)
            return [];
        const key = home.services.find(({ id }) => id === service)?.key;
        const location = key === undefined ? null : (0,line_index/* locate */.x5)(home.source, key);
        const { file: at } = home.source;
        return { kind: 'finding-resolved', file: at, location, subject, rule, severity, title, count };
    });
}
/** Rules about duties that nobody owns. */
const unownedRules = [
    ...dutyRules,
    'placeholder-owner',
    'provider-as-owner',
    'unrecognised-owner',
];
/** Whether a finding is that one duty, which it names, has no owner. */
function isAboutDuty(finding) {
    const { service, layer } = finding.subject;
    return dutyRules.includes(finding.rule) && service !== null && layer !== null;
}
/** Whether nothing in a manifest can be compared: it can't be read, or has no framework. */
function isUncompared(examined) {
    return examined.manifest.framework === undefined || isUnreadable(examined);
}
function dutyKey(file, { service, part, layer }) {
    return JSON.stringify([file, service, part, layer]);
}
/** How often the base had a finding, by file; each counts for at most one of the head's. */
class Known {
    #counts = new Map();
    /** The kinds of the findings that the head brings. */
    came = new Set();
    constructor(before, renames) {
        for (const { found } of before) {
            for (const { finding } of found) {
                if (isAboutDuty(finding))
                    continue;
                const now = underNewName(finding, renames);
                const key = sameness(now);
                const files = this.#counts.get(key) ?? new Map();
                this.#counts.set(key, files);
                const { file } = finding.location;
                const { rule, severity, title } = finding;
                const left = files.get(file);
                if (left !== undefined)
                    left.count++;
                else
                    files.set(file, { rule, severity, title, subject: now.subject, file, count: 1 });
            }
        }
    }
    takeFrom(finding, file) {
        const left = this.#counts.get(sameness(finding))?.get(file);
        if (left === undefined || left.count === 0)
            return false;
        left.count--;
        return true;
    }
    take(finding) {
        const files = [...(this.#counts.get(sameness(finding))?.keys() ?? [])];
        return files.some((file) => this.takeFrom(finding, file));
    }
    /** Those that no finding of the head has taken. */
    left() {
        return [...this.#counts.values()].flatMap((files) => [...files.values()].filter(({ count }) => count > 0));
    }
}
/** What is wrong with which service or part. */
function kindOf({ rule, subject }) {
    return JSON.stringify([rule, subject.service, subject.part]);
}
/** A finding of the base with the id that its service has at the head. */
function underNewName(finding, renames) {
    const { rule, path, subject, location } = finding;
    const [top, id, ...rest] = path;
    const ofPath = top === 'services' && typeof id === 'string'
        ? renames.get(serviceKey(location.file, id))
        : undefined;
    const { service } = subject;
    const ofSubject = service === null ? undefined : renames.get(serviceKey(location.file, service));
    return {
        rule,
        path: ofPath === undefined ? path : [top, ofPath, ...rest],
        subject: ofSubject === undefined ? subject : { ...subject, service: ofSubject },
    };
}
/** The identity of a finding, without its line and file, because they change when an entry moves. */
function sameness({ rule, path, subject: { service, part, layer }, }) {
    return JSON.stringify([rule, path, service, part, layer]);
}

;// CONCATENATED MODULE: ./build/src/delta/outside-changes.js

/** Pairs manifests: by file, and where a file was renamed by the services that it has. */
function formerManifests(before, after) {
    const old = new Map(before.map(({ manifest }) => [manifest.source.file, manifest]));
    const now = new Set(after.map(({ manifest }) => manifest.source.file));
    const gone = [...old.values()].filter(({ source }) => !now.has(source.file));
    const holders = new Map(gone.flatMap((manifest) => manifest.services.map(({ id }) => [id, manifest])));
    const former = new Map();
    for (const { manifest } of after) {
        const { source, services } = manifest;
        const same = old.get(source.file) ?? mostOf(services.flatMap(({ id }) => holders.get(id) ?? []));
        if (same !== undefined)
            former.set(manifest, same);
    }
    return former;
}
/** The item that a list has most often. */
function mostOf(items) {
    const counts = new Map();
    for (const item of items)
        counts.set(item, (counts.get(item) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
/** What changes at the top of manifests; what can't be read isn't compared. */
function topChanges(former) {
    return [...former].flatMap(([after, before]) => [before, after].some(({ source }) => source.value === undefined)
        ? []
        : manifestFieldChanges(before, after));
}
/** Who has to review a manifest or the policy, where that is known on both sides. */
function guardChanges(files, before, after) {
    if (before === undefined || after === undefined)
        return [];
    const guards = (owners, file) => {
        const path = owners.pathOf(file);
        return path === null ? null : owners.ownersOf(path);
    };
    return [...files].flatMap(([file, was]) => {
        const [old, now] = [guards(before, was), guards(after, file)];
        if (old === null || now === null || sameReviewers(old, now))
            return [];
        return [{ kind: 'guard', file, before: old, after: now }];
    });
}
/** All of them may review, so their order doesn't count. */
function sameReviewers(one, other) {
    const text = (owners) => JSON.stringify([...new Set(owners.map((owner) => owner.toLowerCase()))].sort());
    return text(one) === text(other);
}

// EXTERNAL MODULE: ./build/src/policy/own-products.js
var own_products = __webpack_require__(2905);
// EXTERNAL MODULE: ./build/src/policy/policy.js
var policy_policy = __webpack_require__(728);
;// CONCATENATED MODULE: ./build/src/delta/policy-changes.js



/** A setting that is a list of texts. */
function list(name) {
    return (texts) => [[name, listText(texts ?? [])]];
}
/** A setting that is one text. */
function policy_changes_text(name) {
    return (value) => [[name, value]];
}
/** Every setting of a policy: one that is missing here doesn't compile. */
const settings = {
    extends: policy_changes_text('extends'),
    manifests: list('manifests'),
    framework: policy_changes_text('framework'),
    addOns: list('add-ons'),
    rules: (rules) => Object.entries(rules).flatMap(([id, { severity = null, options }]) => [
        [`rules.${id}`, severity],
        ...Object.entries(options).map(([name, value]) => [`rules.${id}.${name}`, String(value)]),
    ]),
    gate: (gate) => read(gate, { failOn: policy_changes_text('gate.fail-on'), scope: policy_changes_text('gate.scope') }),
    discovery: (discovery) => read(discovery, {
        include: list('discovery.include'),
        alsoInclude: list('discovery.also-include'),
        exclude: list('discovery.exclude'),
        ignore: list('discovery.ignore'),
    }),
    providersAsOwners: list('providers-as-owners'),
    products: (products) => products.map((product) => [`products.${product.id}`, (0,own_products/* describe */.q)(product)]),
};
/** What a change does to the policy, setting by setting, by their names. */
function policyChanges(before, after) {
    // If a policy extends another, the value of a setting that it omits isn't known here.
    const isWhole = before.extends === null && after.extends === null;
    const settingsOf = (policy) => new Map(read(isWhole ? (0,policy_policy/* withDefaults */.rO)(policy) : policy, settings));
    const [old, now] = [settingsOf(before), settingsOf(after)];
    const names = [...new Set([...old.keys(), ...now.keys()])].sort();
    return names.flatMap((setting) => {
        const [from, to] = [old.get(setting) ?? null, now.get(setting) ?? null];
        return from === to ? [] : [{ kind: 'policy', setting, before: from, after: to }];
    });
}
function read(value, readers) {
    const keys = Object.keys(readers);
    return keys.flatMap((key) => [...readers[key](value[key])]);
}

;// CONCATENATED MODULE: ./build/src/delta/term-changes.js

/**
 * Layers whose party changed, but not because of another model: by the entry's own clause, its
 * product, or another framework.
 */
function splitChanges(pair) {
    const { before, after } = pair;
    if (after === undefined)
        return [];
    const changes = [];
    const add = (layer, parties, { span, clause, reason }) => {
        const place = term_changes_placeOf(pair, after, layer, span);
        changes.push({
            kind: 'split',
            ...place,
            before: parties[0],
            after: parties[1],
            clause,
            reason,
        });
    };
    const unwritten = { span: after.key, clause: null, reason: null };
    const seen = new Set();
    const old = new Map(before?.splits.map((split) => [split.layer, split]));
    for (const split of after.splits) {
        const { layer, party } = split;
        const was = old.get(layer);
        seen.add(layer);
        const from = was?.party ?? partyOf(before, layer);
        if (from !== party || !sameGrounds(was, split))
            add(layer, [from, party], split);
    }
    for (const { layer, party } of old.values()) {
        if (seen.has(layer))
            continue;
        seen.add(layer);
        add(layer, [party, partyOf(after, layer)], unwritten);
    }
    if (before === undefined || before.model !== after.model)
        return changes;
    const parties = new Map(before.cells.map((cell) => [cell.layer.id, cell.party]));
    for (const { layer, party } of after.cells) {
        const from = parties.get(layer.id);
        if (from === undefined || from === party || seen.has(layer.id))
            continue;
        add(layer.id, [from, party], unwritten);
    }
    return changes;
}
function sameGrounds(one, other) {
    return (one?.clause ?? null) === other.clause && (one?.reason ?? null) === other.reason;
}
function partyOf(entry, layer) {
    return entry?.cells.find((cell) => cell.layer.id === layer)?.party ?? null;
}
/** Waivers that were added, changed or removed, including those of removed entries. */
function waiverChanges(pair) {
    const { before, after } = pair;
    if (after === undefined)
        return [];
    const changes = [];
    const old = new Map(before?.waivers.map((waiver) => [waiver.layer, waiver]));
    for (const waiver of after.waivers) {
        const { layer, span } = waiver;
        const was = old.get(layer);
        old.delete(layer);
        if (was !== undefined && sameTerms(was, waiver))
            continue;
        const place = term_changes_placeOf(pair, after, layer, span);
        changes.push({ kind: 'waiver', ...place, before: termsOf(was), after: termsOf(waiver) });
    }
    for (const waiver of old.values()) {
        const place = term_changes_placeOf(pair, after, waiver.layer, after.key);
        changes.push({ kind: 'waiver', ...place, before: termsOf(waiver), after: null });
    }
    return changes;
}
function sameTerms(one, other) {
    return (one.expires === other.expires &&
        one.reason === other.reason &&
        one.approvedBy === other.approvedBy);
}
function termsOf(waiver) {
    if (waiver === undefined)
        return null;
    const { expires, reason, approvedBy } = waiver;
    return { expires, reason, approvedBy };
}
function term_changes_placeOf(pair, { service, part }, layer, span) {
    const subject = { service, part, layer };
    return { file: pair.source.file, subject, location: placeAtHead(pair, span) };
}

;// CONCATENATED MODULE: ./build/src/delta/compare.js










/** What is compared of an entry besides its duties. */
const ofEntry = [
    partFieldChanges,
    splitChanges,
    waiverChanges,
];
/** Base against head: by manifest, service, part and layer, never by line. */
function compareEstates(before, after, base, files, codeOwners) {
    const renames = renamesOf(before, after);
    // If a manifest is broken now, it isn't known whether its entries still exist.
    const isWhole = !after.some(isUnreadable);
    const isKnown = (pair) => pair.after !== undefined || isWhole;
    const services = pairServices(before, after, renames).filter(isKnown);
    const entries = pairEntries(before, after, renames).filter(isKnown);
    const { frameworkChange = null } = base;
    const former = formerManifests(before, after);
    const guarded = new Map(after.map(({ manifest }) => {
        const was = former.get(manifest) ?? manifest;
        return [manifest.source.file, was.source.file];
    }));
    const { file: policyFile } = base.headPolicy;
    if (policyFile !== null)
        guarded.set(policyFile, policyFile);
    const changes = [
        ...policyChanges(base.policy, base.headPolicy),
        ...(frameworkChange === null ? [] : [frameworkChange]),
        ...guardChanges(guarded, base.codeOwners, codeOwners),
        ...topChanges(former),
    ];
    for (const pair of services) {
        for (const change of [...comingAndGoing(pair), ...serviceFieldChanges(pair)])
            changes.push(change);
    }
    const removal = removalIn(services);
    let inherited = 0;
    for (const pair of entries) {
        const duties = dutyChanges(pair, removal(pair.source.file));
        inherited += duties.inherited;
        for (const compare of ofEntry)
            for (const change of compare(pair))
                changes.push(change);
        for (const change of duties.changes)
            changes.push(change);
    }
    const notes = [...base.notes, ...comparisonNotes(before, after)];
    return {
        delta: {
            base: base.commit,
            notes,
            inherited,
            changes,
            behind: behindOwners(after, changes),
            policyEffects: [],
        },
        ...markIntroduced(before, after, changes, renames),
        losses: lostDuties(before, after, renames, files),
    };
}
/** Who is behind the declared teams that changed duties are given to. */
function behindOwners(after, changes) {
    const named = new Map();
    const add = (file, owners) => {
        const ofFile = named.get(file) ?? new Set();
        for (const owner of owners)
            ofFile.add(owner);
        named.set(file, ofFile);
    };
    for (const change of changes) {
        if (change.kind === 'owners')
            add(change.file, change.after);
        else if (change.kind === 'duty-resolved' && change.how.by === 'owner')
            add(change.file, change.how.owners);
    }
    return after.flatMap(({ manifest: { source, teams, people } }) => {
        const { file } = source;
        return [...teams, ...people].flatMap(({ id, github, contacts }) => {
            const is = github ?? contacts[0] ?? null;
            return is !== null && named.get(file)?.has(id) === true ? [{ file, owner: id, is }] : [];
        });
    });
}
/** Whether a service was added, removed or renamed. */
function comingAndGoing(pair) {
    const { source, before, after } = pair;
    const subject = { service: (after ?? before)?.id ?? '', part: null, layer: null };
    const location = after === undefined ? null : placeAtHead(pair, after.key);
    const service = { kind: 'service', file: source.file, subject, location };
    if (before === undefined)
        return [{ ...service, change: 'added' }];
    if (after === undefined)
        return [{ ...service, change: 'removed' }];
    return before.id === after.id ? [] : [{ ...service, change: 'renamed', previous: before.id }];
}
/** By the manifest: what happened to an entry that no longer exists. */
function removalIn(services) {
    const removed = new Set(services.flatMap(({ source, before, after }) => before !== undefined && after === undefined ? serviceKey(source.file, before.id) : []));
    return (file) => ({ service, part }) => {
        if (removed.has(serviceKey(file, service)))
            return { by: 'removal', of: 'service' };
        return part === null ? { by: 'parts' } : { by: 'removal', of: 'part' };
    };
}


/***/ }),

/***/ 2905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe),
/* harmony export */   x: () => (/* binding */ readProducts)
/* harmony export */ });
/* harmony import */ var _parse_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6659);

/** A policy's list of products, whose shape was checked -> the products, with what the catalogue would fill in. */
function readProducts(list) {
    return Array.isArray(list) ? list.filter(_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh).map(toProduct) : [];
}
function toProduct(map) {
    const kind = (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'kind');
    const aliases = texts((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'aliases'));
    const traits = texts((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'traits'));
    const alike = texts((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'alike'));
    const overrides = overridesOf((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'overrides'));
    const responsibilityUrl = text((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'responsibility-url')) ?? null;
    const about = (text((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'about')) ?? 'product');
    return {
        id: text((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'id')) ?? '',
        name: text((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'name')) ?? '',
        provider: (text((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'provider')) ?? '').toLowerCase(),
        category: text((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'category')) ?? '',
        kind: (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(kind) ? plain(kind) : (text(kind) ?? ''),
        models: texts((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'models')),
        modelSource: (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'model-source') === 'vendor' ? 'vendor' : 'derived',
        tier: 'core',
        responsibilityUrl,
        about: responsibilityUrl === null ? null : about,
        ...(aliases.length > 0 && { aliases }),
        ...((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'exact-only') === true && { exactOnly: true }),
        ...(traits.length > 0 && { traits }),
        ...(alike.length > 0 && { alike }),
        ...(overrides !== undefined && { overrides }),
        ...optional('site', (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'site')),
        ...optional('note', (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'note')),
        ...optional('modelsBecause', (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(map, 'models-because')),
    };
}
/** A product in one line, with all that decides cells, as a comment shows a change of it. */
function describe({ kind, models, traits = [], overrides = {} }) {
    const kinds = typeof kind === 'string' ? kind : Object.values(kind).join(' or ');
    const departs = Object.entries(overrides).map(([layer, { party, models: some }]) => `${layer}: ${party}${some === undefined ? '' : ` under ${some.join(' or ')}`}`);
    return [`${kinds} as ${models.join(' or ')}`, ...traits, ...departs].join(', ');
}
function overridesOf(value) {
    if (!(0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
        return undefined;
    const rules = Object.entries(value).flatMap(([layer, rule]) => {
        if (layer.startsWith('x-') || !(0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(rule))
            return [];
        const models = texts((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(rule, 'models'));
        const override = {
            party: text((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(rule, 'party')),
            basis: (text((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(rule, 'basis')) ?? 'derived'),
            because: text((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(rule, 'because')) ?? '',
            ...(models.length > 0 && { models }),
        };
        return [[layer, override]];
    });
    return rules.length === 0 ? undefined : Object.fromEntries(rules);
}
function plain(map) {
    return Object.fromEntries(Object.entries(map).flatMap(([key, value]) => {
        const one = text(value);
        return one === undefined ? [] : [[key, one]];
    }));
}
function optional(key, value) {
    const found = text(value);
    return (found === undefined ? {} : { [key]: found });
}
function text(value) {
    return typeof value === 'string' ? value.trim() : undefined;
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}


/***/ })

};
;