"use strict";
exports.id = 4353;
exports.ids = [4353];
exports.modules = {

/***/ 4353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixAll: () => (/* binding */ fixAll)
});

// EXTERNAL MODULE: ./build/src/parse/values.js
var values = __webpack_require__(6659);
// EXTERNAL MODULE: ./build/src/text/iso-date.js
var iso_date = __webpack_require__(1433);
// EXTERNAL MODULE: ./build/src/text/nearest.js
var nearest = __webpack_require__(7443);
// EXTERNAL MODULE: ./build/src/text/path-text.js
var path_text = __webpack_require__(5976);
// EXTERNAL MODULE: ./build/src/text/yaml-text.js
var yaml_text = __webpack_require__(112);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/edit/document.js
var edit_document = __webpack_require__(185);
// EXTERNAL MODULE: ./build/src/edit/edit-text.js + 3 modules
var edit_text = __webpack_require__(6145);
// EXTERNAL MODULE: ./build/src/edit/find-entry.js
var find_entry = __webpack_require__(9970);
// EXTERNAL MODULE: ./build/src/edit/layout.js
var layout = __webpack_require__(1490);
// EXTERNAL MODULE: ./build/src/edit/patch.js
var edit_patch = __webpack_require__(4532);
// EXTERNAL MODULE: ./build/src/edit/remove-keys.js
var remove_keys = __webpack_require__(1837);
;// CONCATENATED MODULE: ./build/src/edit/apply-edit.js








/**
 * Applies one edit of a finding to a file's text, literally: comments, layout and everything else stay. Refuses what it
 * can't do safely.
 */
function applyEdit(text, edit) {
    const { file, path } = edit;
    const keys = path.map(String);
    if (edit.action === 'remove') {
        if (typeof path.at(-1) === 'number')
            return { refused: 'An item of a list is removed by hand.' };
        return (0,remove_keys/* removeKeys */.$)(text, [keys], file);
    }
    if (path.some((step) => typeof step === 'number'))
        return setItem(text, edit);
    const patch = (0,edit_patch/* emptyPatch */.my)();
    (0,edit_patch/* put */.yJ)(patch, keys, { value: edit.value, yaml: yamlOf(edit.value) });
    return (0,edit_text/* editText */.i1)(text, patch, file, find_entry/* ENTRY_ORDER */.m);
}
/** A date stays without quotes, as people write it. */
function yamlOf(value) {
    return typeof value === 'string' ? (0,yaml_text/* dateYaml */.A6)(value) : (0,yaml_text/* flowYaml */.uj)(value);
}
/** Puts a value in the place of an item of a list. */
function setItem(text, edit) {
    const doc = (0,edit_document/* openDocument */.EJ)(text, edit.file);
    if ('refused' in doc)
        return doc;
    const node = nodeAt(doc, edit.path);
    if (node === undefined || !(0,dist.isScalar)(node) || !(0,layout/* hasText */.I3)(node))
        return {
            refused: "The item is written in a way that this command can't edit. Edit it by hand.",
        };
    const value = doc.isJson ? JSON.stringify(edit.value) : yamlOf(edit.value);
    const after = text.slice(0, (0,edit_document/* startOf */.GH)(node)) + value + text.slice((0,layout/* nodeEnd */.KJ)(text, node));
    return agreed(doc, after, edit.path);
}
/** Gives a key another name, in its place. */
function renameKey(text, path, name, file) {
    const doc = (0,edit_document/* openDocument */.EJ)(text, file);
    if ('refused' in doc)
        return doc;
    const holder = nodeAt(doc, path.slice(0, -1));
    const pair = (0,dist.isMap)(holder) ? (0,edit_document/* pairOf */.cF)(doc, holder, String(path.at(-1))) : undefined;
    const key = pair?.key;
    if (key === undefined || !(0,dist.isScalar)(key) || ('anchor' in key && key.anchor !== undefined))
        return {
            refused: "The key is written in a way that this command can't edit. Edit it by hand.",
        };
    const written = doc.isJson ? JSON.stringify(name) : (0,yaml_text/* keyYaml */.Fd)(name);
    const after = text.slice(0, (0,edit_document/* startOf */.GH)(key)) + written + text.slice((0,layout/* nodeEnd */.KJ)(text, key));
    return agreed(doc, after, [...path.slice(0, -1), name]);
}
function nodeAt(doc, path) {
    let at = doc.root;
    for (const step of path) {
        if (at === undefined || (0,dist.isAlias)(at))
            return undefined;
        if (typeof step === 'number')
            at = (0,dist.isSeq)(at) ? at.items[step] : undefined;
        else
            at = (0,dist.isMap)(at) ? ((0,edit_document/* pairOf */.cF)(doc, at, step)?.value ?? undefined) : undefined;
    }
    return at;
}
/** A text that was changed at a path, if it can be read and nothing else reads differently. */
function agreed(doc, after, path) {
    const { value, problems } = (0,edit_document/* readText */.yR)(after, doc.isJson);
    if (problems.length > 0 || value === undefined || (0,edit_patch/* isSame */.Ft)(value, doc.value))
        return { refused: "This command can't edit that safely. Edit it by hand." };
    return { text: after, changed: [path.join('.')] };
}

;// CONCATENATED MODULE: ./build/src/edit/sure-fixes.js






/**
 * The fix of a finding, if a person would not have to decide anything: another case of the same word, a date or text
 * in the wrong form, quotes that are part of the text, a key with a slip in it. `root` is the file's value.
 */
function sureFix({ rule, edits, location }, root) {
    if (rule !== 'schema' && rule !== 'unrecognised-owner')
        return undefined;
    const [first, second, ...others] = edits;
    if (first === undefined || others.length > 0)
        return undefined;
    const { line } = location;
    if (second !== undefined)
        return renaming(first, second, root, line);
    if (first.action !== 'set')
        return undefined;
    const old = valueAt(root, first.path);
    if (old === undefined || !isSameThing(old, first.value))
        return undefined;
    return {
        line,
        says: `${(0,path_text/* pathText */.L)(first.path)}: ${shown(old)} → ${shown(first.value)}`,
        apply: (text) => applyEdit(text, first),
    };
}
/** A value that is added under another name of a key, and the key removed, is a renaming. */
function renaming(add, remove, root, line) {
    if (add.action !== 'add' || remove.action !== 'remove')
        return undefined;
    const [from, to] = [remove.path.at(-1), add.path.at(-1)];
    if (typeof from !== 'string' || typeof to !== 'string' || !isSlip(from, to))
        return undefined;
    if (valueAt(root, add.path) !== undefined || valueAt(root, remove.path) === undefined)
        return undefined;
    return {
        line,
        says: `${(0,path_text/* pathText */.L)(remove.path)}: now ${to}`,
        apply: (text) => renameKey(text, remove.path, to, remove.file),
    };
}
/** A letter or two, no more: a word that is only like another needs a person. */
function isSlip(word, meant) {
    const most = Math.min(2, Math.floor(meant.length / 3));
    return bare(word) === bare(meant) || (0,nearest.nearest)(word, [meant], most) === meant;
}
/** Whether two values are the same for a person: the same letters, whatever the case, the quotes and the spaces. */
function isSameThing(old, now) {
    if (Array.isArray(now))
        return now.length === 1 && old === now[0];
    if (typeof now === 'object' || typeof old === 'object')
        return false;
    return bare(String(old)) === bare(String(now)) || (0,iso_date/* isoDate */._)(String(old)) === String(now);
}
/** Without case, quotes, brackets and white space, visible or not, and with one kind of dash. */
function bare(text) {
    return text
        .toLowerCase()
        .replace(/[\s"'`\u00ab\u00bb\u2018-\u201f<>()[\]\u200b-\u200d\u2060\ufeff]/g, '')
        .replace(/[_\u2010-\u2015]/g, '-')
        .replace(/[.,;]$/, '');
}
function valueAt(root, path) {
    let at = root;
    for (const step of path) {
        if (typeof step === 'number')
            at = Array.isArray(at) ? at[step] : undefined;
        else
            at = at !== undefined && (0,values/* isMap */.jh)(at) ? (0,values/* own */.ZV)(at, step) : undefined;
    }
    return at;
}
function shown(value) {
    return (0,yaml_text/* flowYaml */.uj)(value);
}

// EXTERNAL MODULE: ./build/src/read/cannot-check.js
var cannot_check = __webpack_require__(1238);
// EXTERNAL MODULE: ./build/src/read/edit-file.js + 1 modules
var edit_file = __webpack_require__(1583);
// EXTERNAL MODULE: ./build/src/render/text/plain.js
var plain = __webpack_require__(7920);
// EXTERNAL MODULE: ./build/src/text/counts.js
var counts = __webpack_require__(4169);
;// CONCATENATED MODULE: ./build/src/cli/fix.js





/** A fix may show another mistake behind it; more rounds than this would be a circle. */
const MOST_ROUNDS = 5;
/**
 * Fixes in the files what needs no judgement, and says what it did. `look` opens and checks the estate as it is on
 * the disk, and is asked again after each round. Resolves to what it saw last.
 */
async function fixAll(look, terminal) {
    let seen = await look();
    let done = 0;
    const tried = new Set();
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const before = done;
        for (const source of seen.sources)
            done += await fixFile(source, seen.report, tried, terminal);
        if (done === before)
            break;
        seen = await look();
    }
    const left = seen.report.findings.length;
    const rest = left === 0 ? 'Nothing is left.' : `${(0,counts/* plural */.L)(left, 'finding')} left for a person.`;
    terminal.say(done === 0
        ? `Nothing could be fixed without a decision: ${left === 0 ? 'there are no findings' : (0,counts/* plural */.L)(left, 'finding')}.\n`
        : `Fixed ${(0,counts/* plural */.L)(done, 'mistake')}. ${rest}\n`);
    return seen;
}
async function fixFile({ file, value }, { findings }, tried, terminal) {
    if (value === undefined)
        return 0;
    let done = 0;
    for (const finding of findings) {
        if (finding.location.file !== file)
            continue;
        const fix = sureFix(finding, value);
        const key = `${file}\u0000${fix?.says}`;
        if (fix === undefined || tried.has(key))
            continue;
        tried.add(key);
        try {
            const edited = await (0,edit_file/* editFile */.$)(terminal.cwd, file, fix.apply, false);
            if (edited.changed.length === 0)
                continue;
            done++;
            terminal.say(`Fixed ${(0,plain/* plain */.p)(`${file}:${fix.line}: ${fix.says}`)}\n`);
        }
        catch (error) {
            if (!(error instanceof cannot_check/* CannotCheck */.k))
                throw error;
            terminal.say(`Not fixed: ${(0,plain/* plain */.p)(error.message)}\n`);
        }
    }
    return done;
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