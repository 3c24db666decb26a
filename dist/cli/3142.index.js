"use strict";
exports.id = 3142;
exports.ids = [3142,1687,1482,2589];
exports.modules = {

/***/ 185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ openDocument),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Jq: () => (/* binding */ inherited),
/* harmony export */   L$: () => (/* binding */ resolved),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   X9: () => (/* binding */ anchored),
/* harmony export */   Y_: () => (/* binding */ mergedMaps),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   cF: () => (/* binding */ pairOf),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _parse_line_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2426);
/* harmony import */ var _parse_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1687);
/* harmony import */ var _parse_yaml_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1482);
/* harmony import */ var _parse_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2172);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9962);
// A YAML reader for edits, on `yaml`: the only one that keeps every token of the text, comments included.






/** The line (from 1) of an offset. */
function lineOf(text, offset) {
    return new _parse_line_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Lines */ .qo(text).at(offset).line;
}
/** The nodes right below a node, keys included. */
function childrenOf(node) {
    const children = [];
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node)) {
        for (const { key, value } of node.items)
            children.push(key, value);
    }
    else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node)) {
        for (const item of node.items) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isPair)(item))
                children.push(item.key, item.value);
            else
                children.push(item);
        }
    }
    return children.filter((child) => child !== null && child !== undefined);
}
/** What an alias with this name would refer to at an offset: the last definition before it. */
function anchored(doc, name, offset) {
    return doc.anchors.get(name)?.findLast((node) => startOf(node) < offset);
}
/** Offset of a node's first character; for one with nothing written, where it would begin. */
function startOf(node) {
    return node.range?.[0] ?? 0;
}
/** The node that a value is, aliases followed. */
function resolved(doc, node) {
    if (node === null || node === undefined)
        return null;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node))
        return node;
    const target = anchored(doc, node.source, startOf(node));
    return target === undefined || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(target) ? null : target;
}
/** The text of a key; `undefined` for one that isn't text. */
function keyText(doc, pair) {
    const key = resolved(doc, pair.key);
    if (key === null)
        return '';
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? String(key.value ?? '') : undefined;
}
/** Whether a pair is a merge key (`<<`); in quotes it is a key like any other. */
function isMerge(pair) {
    const key = pair.key;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) && key.type === 'PLAIN' && key.value === '<<';
}
const NULLS = ['', '~', 'null', 'Null', 'NULL'];
/** Whether nothing is written, or null. */
function isNull(node) {
    if (node === null)
        return true;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) || (node.type !== 'PLAIN' && node.type !== undefined))
        return false;
    if (node.tag !== undefined && node.tag !== 'tag:yaml.org,2002:null')
        return false;
    return NULLS.includes(String(node.value ?? ''));
}
/** A map's own pair of a key; merged ones are not among them. */
function pairOf(doc, map, key) {
    let index = doc.pairs.get(map);
    if (index === undefined) {
        const made = new Map();
        for (const pair of map.items) {
            const text = isMerge(pair) ? undefined : keyText(doc, pair);
            if (text !== undefined && !made.has(text))
                made.set(text, pair);
        }
        index = made;
        doc.pairs.set(map, index);
    }
    return index.get(key);
}
/** The maps that a map takes over through `<<`, nearest first. */
function mergedMaps(doc, map) {
    const found = [];
    for (const pair of map.items) {
        if (!isMerge(pair))
            continue;
        const value = resolved(doc, pair.value);
        const sources = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(value) ? value.items.map((item) => resolved(doc, item)) : [value];
        for (const source of sources)
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(source))
                found.push(source);
    }
    return found;
}
/** The value that a key would have through merged maps; `undefined` if none of them has the key. */
function inherited(doc, maps, key) {
    for (const map of maps) {
        const pair = pairOf(doc, map, key);
        if (pair !== undefined)
            return pair.value;
        const further = inherited(doc, mergedMaps(doc, map), key);
        if (further !== undefined)
            return further;
    }
    return undefined;
}
/** What a text says, by the same reader before and after an edit. */
function readText(text, isJson) {
    if (isJson)
        return (0,_parse_strict_json_js__WEBPACK_IMPORTED_MODULE_2__.readJson)(text);
    const reading = (0,_parse_yaml_events_js__WEBPACK_IMPORTED_MODULE_3__.readYaml)(text);
    return reading.retry ? ((0,_parse_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__.readYamlTree)(text) ?? reading) : reading;
}
/**
 * Opens a manifest for editing. A file that is named `.json`, and any text that is strict JSON, is kept JSON;
 * all else is YAML. A broken file is refused, with the first problem and its line.
 */
function openDocument(text, file) {
    const isJson = file.toLowerCase().endsWith('.json') || isJsonMap(text);
    const { value, problems } = readText(text, isJson);
    const problem = problems[0];
    if (problem !== undefined)
        return broken(text, (0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(problem), problem.start);
    if (/\r(?!\n)/.test(text)) {
        return broken(text, 'A line ends with a lone carriage return, which YAML readers interpret differently.', text.search(/\r(?!\n)/));
    }
    return openTree(text, isJson, value ?? null);
}
function broken(text, message, offset) {
    return {
        refused: `Fix the file before editing it: ${message}`,
        line: lineOf(text, offset),
    };
}
function isJsonMap(text) {
    if (!/^\ufeff?\s*\{/.test(text))
        return false;
    return (0,_parse_strict_json_js__WEBPACK_IMPORTED_MODULE_2__.readJson)(text).problems.length === 0;
}
function openTree(text, isJson, value) {
    let documents;
    try {
        // The tree doesn't decide types: values come from the reader that the check uses.
        documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseAllDocuments)(text, {
            keepSourceTokens: true,
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: 'silent',
            schema: 'failsafe',
            resolveKnownTags: false,
        });
    }
    catch {
        return { refused: "This command can't edit the file. Edit it by hand." };
    }
    const [document] = documents;
    const error = documents.flatMap(({ errors }) => errors)[0];
    if (error !== undefined) {
        const problem = (0,_parse_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__.readYamlTree)(text)?.problems[0];
        const message = problem === undefined ? 'Invalid YAML.' : (0,_text_message_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(problem);
        return broken(text, message, error.pos[0]);
    }
    if (document === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(document.contents)) {
        return {
            refused: "The file isn't a map, so there is nothing to change. Write `services:` first.",
        };
    }
    const root = document.contents;
    return { text, isJson, value, root, anchors: anchorsOf(root, text), pairs: new Map() };
}
function anchorsOf(root, text) {
    const anchors = new Map();
    if (!text.includes('&'))
        return anchors;
    const walk = (node) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node) && 'anchor' in node && typeof node.anchor === 'string') {
            const known = anchors.get(node.anchor);
            if (known === undefined)
                anchors.set(node.anchor, [node]);
            else
                known.push(node);
        }
        for (const child of childrenOf(node))
            walk(child);
    };
    walk(root);
    return anchors;
}


/***/ }),

/***/ 6145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y4: () => (/* binding */ editDocument),
  i1: () => (/* binding */ editText)
});

// UNUSED EXPORTS: planDocument, setAt

// EXTERNAL MODULE: ./build/src/parse/values.js
var values = __webpack_require__(6659);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/edit/document.js
var edit_document = __webpack_require__(185);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/edit/layout.js
var layout = __webpack_require__(1490);
// EXTERNAL MODULE: ./build/src/edit/patch.js
var edit_patch = __webpack_require__(4532);
// EXTERNAL MODULE: ./build/src/edit/plan.js
var edit_plan = __webpack_require__(7523);
// EXTERNAL MODULE: ./build/src/text/yaml-text.js
var yaml_text = __webpack_require__(112);
;// CONCATENATED MODULE: ./build/src/edit/notation.js





/** Reads the layout off a document's first key. */
function jsonStyleOf(doc) {
    const first = doc.root.items[0];
    const lineBreak = (0,layout/* breakAt */.pm)(doc.text, 0);
    const spreadsLists = /\[[ \t]*\r?\n/.test(doc.text);
    if (first === undefined)
        return { unit: '  ', colon: ': ', comma: ', ', lineBreak, spreadsLists };
    const key = (0,edit_document/* startOf */.GH)(first.key);
    const unit = (0,layout/* beginsLine */.$3)(doc.text, key) ? (0,layout/* indentAt */.oY)(doc.text, key) : '';
    const tight = unit === '' && !/\s/.test(doc.text[(0,layout/* colonEnd */.bl)(first) ?? key] ?? '');
    return { unit, colon: tight ? ':' : ': ', comma: tight ? ',' : ', ', lineBreak, spreadsLists };
}
/** A patch as the value that it puts into a place where nothing was. */
function patchValue(patch) {
    if (!(0,edit_patch/* isBranch */.PX)(patch))
        return patch.value;
    return Object.fromEntries([...patch.into].map(([key, held]) => [key, patchValue(held)]));
}
/**
 * A value as JSON. With an indentation (that of its line) a map takes one line a key; without, everything
 * is on one line.
 */
function jsonText(value, style, indent, pad = '') {
    const inner = indent === undefined || style.unit === '' ? undefined : indent + style.unit;
    if (Array.isArray(value)) {
        const spread = style.spreadsLists ? inner : undefined;
        const items = value.map((item) => jsonText(item, style, spread));
        return bracketed('[', items, ']', style, spread, indent, '');
    }
    if (!(0,values/* isMap */.jh)(value))
        return JSON.stringify(value);
    const pairs = Object.entries(value).map(([key, held]) => jsonPair(key, held, style, inner, pad));
    return bracketed('{', pairs, '}', style, inner, indent, pad);
}
function bracketed(open, texts, close, style, inner, outer, pad) {
    if (texts.length === 0)
        return open + close;
    if (inner === undefined)
        return open + pad + texts.join(style.comma) + pad + close;
    const lineBreak = style.lineBreak + inner;
    return open + lineBreak + texts.join(`,${lineBreak}`) + style.lineBreak + outer + close;
}
/** A key and its value as JSON; the indentation is that of the key's line. */
function jsonPair(key, value, style, indent, pad = '') {
    return `${JSON.stringify(key)}${style.colon}${jsonText(value, style, indent, pad)}`;
}
/** A key and what to write there as lines in block style; each branch indents its keys by `step`. */
function blockLines(key, patch, indent, step) {
    if (!(0,edit_patch/* isBranch */.PX)(patch))
        return [`${indent}${(0,yaml_text/* keyYaml */.Fd)(key)}: ${patch.yaml}`];
    return [`${indent}${(0,yaml_text/* keyYaml */.Fd)(key)}:`, ...innerLines(patch, indent + ' '.repeat(step), step)];
}
/** What a branch holds, as lines in block style. */
function innerLines(patch, indent, step) {
    if (!(0,edit_patch/* isBranch */.PX)(patch))
        return [];
    const lines = [...patch.into].flatMap(([key, held]) => blockLines(key, held, indent, step));
    return patch.merge === undefined ? lines : [`${indent}<<: *${patch.merge}`, ...lines];
}
/** What to write at a key, on one line. */
function flowText(patch, pad) {
    if (!(0,edit_patch/* isBranch */.PX)(patch))
        return patch.yaml;
    const pairs = [...patch.into].map(([key, held]) => flowPair(key, held, pad));
    return (0,yaml_text/* flowMap */.vv)(patch.merge === undefined ? pairs : [`<<: *${patch.merge}`, ...pairs], pad);
}
/** A key and what to write there, on one line. */
function flowPair(key, patch, pad) {
    return `${(0,yaml_text/* keyYaml */.Fd)(key)}: ${flowText(patch, pad)}`;
}

;// CONCATENATED MODULE: ./build/src/edit/put-values.js





/** Adds keys to a map in block style, each on a separate line. */
function insertBlock(plan, map, missing, step) {
    const { text } = plan.doc;
    const indent = ' '.repeat((0,layout/* columnOf */.uV)(map));
    const pairs = map.items;
    for (const [key, patch] of missing) {
        const lines = blockLines(key, patch, indent, step);
        const after = pairs[placeOf(plan, pairs, key)];
        if (after === undefined)
            continue;
        const end = (0,layout/* pairEnd */.oM)(text, after);
        const lineBreak = (0,layout/* breakAt */.pm)(text, end);
        if (isOpenEnded(text, after)) {
            // A line after it would give its text the final line break that it does not have.
            const start = (0,edit_document/* startOf */.GH)(after.key);
            (0,edit_plan/* splice */.V4)(plan, start, start, lines.join(lineBreak).trimStart() + lineBreak + indent);
        }
        else {
            const at = (0,layout/* lineEnd */.kd)(text, end);
            (0,edit_plan/* splice */.V4)(plan, at, at, lineBreak + lines.join(lineBreak));
        }
    }
}
/** Position of the pair that a new key is to follow: the last one that people write before it, or the last. */
function placeOf(plan, pairs, key) {
    const rank = plan.order.indexOf(key);
    const before = rank < 0 ? [] : plan.order.slice(0, rank);
    const place = pairs.findLastIndex((pair) => before.includes((0,edit_document/* keyText */.Pu)(plan.doc, pair) ?? ''));
    return place < 0 ? pairs.length - 1 : place;
}
/** Whether a pair ends the file with a block of text that has no line break at its end. */
function isOpenEnded(text, pair) {
    const { value } = pair;
    const isBlockText = (0,dist.isScalar)(value) && (value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED');
    return isBlockText && (value.range?.[1] ?? 0) === text.length && !text.endsWith('\n');
}
/** Adds keys at the end of a map in flow style (`{ … }`), on separate lines if its last key is on one. */
function insertFlow(plan, map, missing) {
    const { text } = plan.doc;
    const last = map.items.at(-1);
    if (last === undefined) {
        fillEmpty(plan, map, missing);
        return;
    }
    const start = pairStart(last);
    const end = (0,layout/* pairEnd */.oM)(text, last);
    const ownLine = (0,layout/* beginsLine */.$3)(text, start);
    const indent = (0,layout/* indentAt */.oY)(text, start);
    const texts = flowTexts(plan, missing, padOf(text, map), ownLine ? indent : undefined);
    const comma = trailingComma(map);
    const closes = !text.slice(end, mapEnd(map) - 1).includes('\n');
    const between = ownLine ? (0,layout/* breakAt */.pm)(text, start) + indent : betweenPairs(plan);
    if (comma !== undefined) {
        const at = ownLine && !closes ? (0,layout/* lineEnd */.kd)(text, comma + 1) : comma + 1;
        (0,edit_plan/* splice */.V4)(plan, at, at, texts.map((held) => `${between}${held},`).join(''));
    }
    else if (ownLine && !closes) {
        (0,edit_plan/* splice */.V4)(plan, end, end, ',');
        const at = (0,layout/* lineEnd */.kd)(text, end);
        (0,edit_plan/* splice */.V4)(plan, at, at, between + texts.join(`,${between}`));
    }
    else {
        (0,edit_plan/* splice */.V4)(plan, end, end, texts.map((held) => `,${between}${held}`).join(''));
    }
}
function fillEmpty(plan, map, missing) {
    const { doc } = plan;
    const start = (0,edit_document/* startOf */.GH)(map) + 1;
    const end = mapEnd(map) - 1;
    const blank = doc.text.slice(start, end).trim() === '';
    const style = jsonStyleOf(doc);
    if (doc.isJson && style.unit !== '') {
        const outer = /^[ \t]*/.exec(doc.text.slice(doc.text.lastIndexOf('\n', start) + 1))?.[0] ?? '';
        const lineBreak = style.lineBreak + outer + style.unit;
        const texts = flowTexts(plan, missing, '', outer + style.unit);
        const inner = lineBreak + texts.join(`,${lineBreak}`) + style.lineBreak + outer;
        (0,edit_plan/* splice */.V4)(plan, start, end, inner);
        return;
    }
    const pad = doc.isJson ? padOf(doc.text, doc.root) : ' ';
    const texts = flowTexts(plan, missing, pad, undefined);
    const inner = texts.join(`,${betweenPairs(plan)}`) + pad;
    (0,edit_plan/* splice */.V4)(plan, blank ? start : end, end, blank ? pad + inner : inner);
}
function betweenPairs(plan) {
    return plan.doc.isJson ? jsonStyleOf(plan.doc).comma.slice(1) : ' ';
}
function flowTexts(plan, missing, pad, indent) {
    const { doc } = plan;
    if (!doc.isJson)
        return missing.map(([key, patch]) => flowPair(key, patch, pad));
    const style = jsonStyleOf(doc);
    return missing.map(([key, patch]) => jsonPair(key, patchValue(patch), style, indent, pad));
}
/** The space inside a map's braces. */
function padOf(text, map) {
    return /^\{[^\s}]/.test(text.slice((0,edit_document/* startOf */.GH)(map), (0,edit_document/* startOf */.GH)(map) + 2)) ? '' : ' ';
}
function mapEnd(map) {
    return map.range?.[1] ?? 0;
}
/** Offset of a pair's first character, be it that of an anchor, a tag or a `?`. */
function pairStart(pair) {
    const first = (0,layout/* tokensOf */.k8)(pair)?.start.find(({ type }) => !['space', 'comment', 'newline', 'comma'].includes(type));
    return first?.offset ?? (0,edit_document/* startOf */.GH)(pair.key);
}
/** Offset of the comma between a map's last pair and its closing brace. */
function trailingComma(map) {
    const item = map.srcToken?.items.at(-1);
    if (item === undefined || item.key || item.sep || item.value)
        return undefined;
    return item.start.find(({ type }) => type === 'comma')?.offset;
}
/** Puts a new value in the place of a pair's old one. Comments inside the old one stay, on separate lines. */
function replaceValue(plan, pair, leaf, name) {
    const value = pair.value;
    const text = leafText(plan, pair, leaf);
    if (value === null || !(0,layout/* hasText */.I3)(value))
        writeAfterColon(plan, pair, text, name);
    else if ((0,layout/* isBlock */.WH)(value))
        replaceBlock(plan, pair, value, text, name);
    else if (isBlockText(value))
        replaceBlockText(plan, pair, value, text);
    else
        replaceInline(plan, pair, value, text, name);
}
function leafText(plan, pair, leaf) {
    const { doc } = plan;
    if (!doc.isJson)
        return leaf.yaml;
    const key = (0,edit_document/* startOf */.GH)(pair.key);
    const indent = (0,layout/* beginsLine */.$3)(doc.text, key) ? (0,layout/* indentAt */.oY)(doc.text, key) : undefined;
    return jsonText(leaf.value, jsonStyleOf(doc), indent);
}
/** Writes a value where a key has none. */
function writeAfterColon(plan, pair, text, name) {
    const key = pair.key;
    const colon = (0,layout/* colonEnd */.bl)(pair);
    const tag = (0,layout/* tagOf */.cO)(pair);
    if ((0,layout/* isExplicit */.VQ)(pair) || (tag !== undefined && (0,layout/* isAnchored */.rf)(pair))) {
        refuseNotation(plan, pair, name);
    }
    else if (tag !== undefined) {
        (0,edit_plan/* splice */.V4)(plan, tag.offset, tag.offset + tag.source.length, text);
    }
    else if (colon === undefined) {
        const end = key.range?.[1] ?? (0,edit_document/* startOf */.GH)(key);
        (0,edit_plan/* splice */.V4)(plan, end, end, `: ${text}`);
    }
    else {
        const at = (0,layout/* propertiesEnd */.bB)(pair) ?? colon;
        (0,edit_plan/* splice */.V4)(plan, at, at, ` ${text}`);
    }
}
/** Refuses a pair that is written with `?` or with a tag. */
function refuseNotation(plan, pair, name) {
    (0,edit_plan/* refuse */.TR)(plan, (0,edit_document/* startOf */.GH)(pair.key), `\`${name}\` is written with a tag or with \`?\`, which this command can't edit. Write it as \`key: value\`, then run this again.`);
}
function replaceInline(plan, pair, value, text, name) {
    const { doc } = plan;
    const tag = (0,layout/* isAnchored */.rf)(pair) ? undefined : (0,layout/* tagOf */.cO)(pair)?.offset;
    const start = (0,edit_document/* startOf */.GH)(value);
    const end = (0,layout/* nodeEnd */.KJ)(doc.text, value);
    if (!keepsAnchors(plan, value, name))
        return;
    (0,edit_plan/* splice */.V4)(plan, tag ?? start, end, text);
    const comments = keptComments(doc, value, start, end, (0,layout/* breakAt */.pm)(doc.text, end));
    const at = (0,layout/* lineEnd */.kd)(doc.text, end);
    if (comments !== '')
        (0,edit_plan/* splice */.V4)(plan, at, at, comments);
}
/** A map or list in block style goes, line by line; its value is written on the line of its key instead. */
function replaceBlock(plan, pair, value, text, name) {
    const source = plan.doc.text;
    const first = (0,layout/* lineStart */.PT)(source, (0,edit_document/* startOf */.GH)(value));
    if (first === 0) {
        refuseNotation(plan, pair, name);
        return;
    }
    if (!keepsAnchors(plan, value, name))
        return;
    writeAfterColon(plan, pair, text, name);
    const start = (0,layout/* lineEnd */.kd)(source, lastWritten(source, first));
    const end = (0,layout/* lineEnd */.kd)(source, (0,layout/* nodeEnd */.KJ)(source, value));
    (0,edit_plan/* splice */.V4)(plan, start, end, keptComments(plan.doc, value, start, end, (0,layout/* breakAt */.pm)(source, start)));
}
/** Offset of the last character before an offset that is neither a space nor a line break. */
function lastWritten(text, offset) {
    let at = offset - 1;
    while (at > 0 && /\s/.test(text[at] ?? ''))
        at--;
    return at;
}
/** A block of text (`|`, `>`) goes; a comment beside its indicator stays. */
function replaceBlockText(plan, pair, value, text) {
    const source = plan.doc.text;
    const start = (0,edit_document/* startOf */.GH)(value);
    const header = /^[|>][-+0-9]*/.exec(source.slice(start, start + 4))?.[0] ?? '';
    (0,edit_plan/* splice */.V4)(plan, ((0,layout/* isAnchored */.rf)(pair) ? undefined : (0,layout/* tagOf */.cO)(pair)?.offset) ?? start, start + header.length, text);
    const body = (0,layout/* lineEnd */.kd)(source, start);
    const end = body + source.slice(body, (0,layout/* nodeEnd */.KJ)(source, value)).trimEnd().length;
    (0,edit_plan/* splice */.V4)(plan, body, end, '');
}
function isBlockText(node) {
    return (0,dist.isScalar)(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}
function keptComments(doc, value, start, end, lineBreak) {
    return (0,layout/* commentsIn */.wL)(value.srcToken)
        .filter(({ offset }) => offset >= start && offset < end)
        .map(({ offset, source }) => {
        const line = doc.text.slice((0,layout/* lineStart */.PT)(doc.text, offset), offset);
        return lineBreak + (/^[ \t]*/.exec(line)?.[0] ?? '') + source;
    })
        .join('');
}
/** Whether nothing that goes with a value is named elsewhere. */
function keepsAnchors(plan, value, name) {
    if (!(0,dist.isCollection)(value) || (0,edit_document/* isNull */.kZ)(value) || plan.doc.anchors.size === 0)
        return true;
    const lost = (0,edit_document/* childrenOf */.LU)(value).flatMap((child) => anchorsWithin(child))[0];
    if (lost === undefined)
        return true;
    const [anchor, node] = lost;
    if (!usesAnchor(plan.doc.text, anchor))
        return true;
    (0,edit_plan/* refuse */.TR)(plan, (0,edit_document/* startOf */.GH)(node), `The old value of \`${name}\` contains the anchor \`&${anchor}\`, which is used elsewhere as \`*${anchor}\`. Move the anchor there, then run this again.`);
    return false;
}
function usesAnchor(text, anchor) {
    const alias = `*${anchor}`;
    for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + 1)) {
        if (!/[^\s,[\]{}]/.test(text[at + alias.length] ?? ''))
            return true;
    }
    return false;
}
function anchorsWithin(node) {
    const own = 'anchor' in node && typeof node.anchor === 'string' ? [[node.anchor, node]] : [];
    return [...own, ...(0,edit_document/* childrenOf */.LU)(node).flatMap((child) => anchorsWithin(child))];
}
/** Makes a map of a value that is null, empty or an alias. */
function makeMap(plan, map, pair, branch, path, step) {
    const value = pair.value;
    const written = value !== null && (0,layout/* hasText */.I3)(value) ? value : null;
    if ((0,layout/* isExplicit */.VQ)(pair) || (0,layout/* tagOf */.cO)(pair) !== undefined) {
        refuseNotation(plan, pair, path.join('.'));
    }
    else if (!(0,layout/* isBlock */.WH)(map)) {
        makeFlowMap(plan, map, pair, written, branch, path);
    }
    else {
        makeBlockMap(plan, map, pair, written, branch, step);
    }
}
function makeFlowMap(plan, map, pair, written, branch, path) {
    const { doc } = plan;
    const pad = padOf(doc.text, map);
    const key = (0,edit_document/* startOf */.GH)(pair.key);
    const indent = (0,layout/* beginsLine */.$3)(doc.text, key) ? (0,layout/* indentAt */.oY)(doc.text, key) : undefined;
    const text = doc.isJson
        ? jsonText(patchValue(branch), jsonStyleOf(doc), indent, pad)
        : flowText(branch, pad);
    if (written === null)
        writeAfterColon(plan, pair, text, path.join('.'));
    else
        (0,edit_plan/* splice */.V4)(plan, (0,edit_document/* startOf */.GH)(written), (0,layout/* nodeEnd */.KJ)(doc.text, written), text);
}
function makeBlockMap(plan, map, pair, written, branch, step) {
    const { text } = plan.doc;
    const properties = (0,layout/* propertiesEnd */.bB)(pair) ?? (0,edit_document/* startOf */.GH)(pair.key);
    const lineBreak = (0,layout/* breakAt */.pm)(text, properties);
    if (written !== null && (0,layout/* beginsLine */.$3)(text, (0,edit_document/* startOf */.GH)(written))) {
        const start = (0,edit_document/* startOf */.GH)(written);
        const indent = ' '.repeat(start - (0,layout/* lineStart */.PT)(text, start));
        const lines = innerLines(branch, indent, step);
        (0,edit_plan/* splice */.V4)(plan, start, (0,layout/* nodeEnd */.KJ)(text, written), lines.join(lineBreak).trimStart());
        return;
    }
    const end = written === null ? properties : (0,layout/* nodeEnd */.KJ)(text, written);
    if (end > properties)
        (0,edit_plan/* splice */.V4)(plan, properties, end, '');
    const lines = innerLines(branch, ' '.repeat((0,layout/* columnOf */.uV)(map) + step), step);
    const at = (0,layout/* lineEnd */.kd)(text, end);
    (0,edit_plan/* splice */.V4)(plan, at, at, lineBreak + lines.join(lineBreak));
}

;// CONCATENATED MODULE: ./build/src/edit/fill.js






const USUAL_STEP = 2;
/** Plans what makes a map say what a branch wants. `step` is the indentation in use around it. */
function fill(plan, map, branch, path = [], step = USUAL_STEP) {
    const { doc } = plan;
    const own = (0,layout/* isBlock */.WH)(map) ? ((0,layout/* stepInside */.fe)(map) ?? step) : step;
    const bases = (0,edit_document/* mergedMaps */.Y_)(doc, map);
    const missing = [];
    for (const [key, wanted] of branch.into) {
        const pair = (0,edit_document/* pairOf */.cF)(doc, map, key);
        if (pair !== undefined)
            change(plan, map, pair, wanted, [...path, key], own);
        else
            missing.push([key, over(plan, bases, key, wanted, [...path, key], lastOffset(map))]);
    }
    if (missing.length === 0 || plan.refused !== undefined)
        return;
    if ((0,layout/* isBlock */.WH)(map))
        insertBlock(plan, map, missing, own);
    else
        insertFlow(plan, map, missing);
}
function lastOffset(map) {
    return map.range?.[1] ?? 0;
}
function change(plan, map, pair, wanted, path, step) {
    const { doc } = plan;
    const value = pair.value;
    const target = (0,edit_document/* resolved */.L$)(doc, value);
    if (!(0,edit_patch/* isBranch */.PX)(wanted)) {
        replaceValue(plan, pair, wanted, path.join('.'));
    }
    else if ((0,edit_document/* isNull */.kZ)(target)) {
        makeMap(plan, map, pair, wanted, path, step);
    }
    else if (!(0,dist.isMap)(target)) {
        (0,edit_plan/* refuse */.TR)(plan, (0,edit_document/* startOf */.GH)(value ?? map), `\`${path.join('.')}\` isn't a map, so nothing can be added to it. Make it a map (\`key: value\`) or remove it, then run this again.`);
    }
    else if ((0,dist.isAlias)(value)) {
        const made = target.items.length === 0
            ? wanted
            : merging(plan, value.source, target, wanted, path, (0,edit_document/* startOf */.GH)(value));
        makeMap(plan, map, pair, made, path, step);
    }
    else if ((0,layout/* isBlock */.WH)(map) && isBlankFlow(doc.text, target)) {
        makeMap(plan, map, pair, wanted, path, step);
    }
    else {
        fill(plan, target, wanted, path, step);
    }
}
function isBlankFlow(text, map) {
    const [start, end] = map.range ?? [0, 0];
    return !(0,layout/* isBlock */.WH)(map) && text.slice(start + 1, end - 1).trim() === '';
}
/** What to write at a key that merged maps may give already: that value goes on through the anchor it has. */
function over(plan, bases, key, wanted, path, offset) {
    if (!(0,edit_patch/* isBranch */.PX)(wanted))
        return wanted;
    const { doc } = plan;
    const node = (0,edit_document/* inherited */.Jq)(doc, bases, key);
    const target = (0,edit_document/* resolved */.L$)(doc, node);
    if ((0,edit_document/* isNull */.kZ)(target) || ((0,dist.isMap)(target) && target.items.length === 0))
        return wanted;
    const name = (0,dist.isAlias)(node)
        ? node.source
        : target !== null && 'anchor' in target
            ? target.anchor
            : undefined;
    if ((0,dist.isMap)(target) && name !== undefined && (0,edit_document/* anchored */.X9)(doc, name, offset) === target) {
        return merging(plan, name, target, wanted, path, offset);
    }
    const at = (0,edit_document/* startOf */.GH)(target ?? doc.root);
    (0,edit_plan/* refuse */.TR)(plan, at, `\`${path.join('.')}\` is merged in (\`<<\`) from line ${(0,edit_document/* lineOf */.cA)(doc.text, at)}, and \`${key}:\` written here would hide it. Give it an anchor there (\`${key}: &name\`), then run this again.`);
    return wanted;
}
function merging(plan, name, target, wanted, path, offset) {
    const into = new Map();
    for (const [key, held] of wanted.into) {
        into.set(key, over(plan, [target], key, held, [...path, key], offset));
    }
    return { into, merge: name };
}

;// CONCATENATED MODULE: ./build/src/edit/edit-text.js







/**
 * Applies a patch to an opened text, and changes nothing else. The new text is read again, and
 * given back only if it says exactly what the old one said with the patch applied; otherwise the answer is why not.
 */
function editDocument(doc, patch, order = []) {
    const edit = planDocument(doc, patch, order);
    return 'refused' in edit ? edit : { text: edit.text, changed: edit.changed };
}
/** The same, with the stretches of the old text that are replaced. */
function planDocument(doc, patch, order = []) {
    const changed = [];
    const rest = (0,edit_patch/* stillToDo */.VI)(doc.value, patch, [], changed);
    if (changed.length === 0)
        return { text: doc.text, changed, splices: [] };
    const plan = { doc, splices: [], order, refused: undefined };
    fill(plan, doc.root, rest);
    if (plan.refused !== undefined)
        return plan.refused;
    const text = (0,edit_plan/* applySplices */.Ut)(doc.text, plan.splices);
    if (text === undefined)
        return {
            refused: 'Two of these changes overlap. Make them one after the other.',
        };
    return disagreement(doc, text, rest) ?? { text, changed, splices: plan.splices };
}
/** Opens a text and edits it; see `editDocument`. `file` decides between YAML and JSON. */
function editText(text, patch, file, order = []) {
    const doc = (0,edit_document/* openDocument */.EJ)(text, file);
    return 'refused' in doc ? doc : editDocument(doc, patch, order);
}
/**
 * Sets the value at a path of keys, making the maps on the way that are not there. All else keeps every
 * character. Refuses what it can't do safely.
 */
function setAt(text, path, value, file = 'file.yml') {
    const patch = emptyPatch();
    put(patch, path, { value, yaml: flowYaml(value) });
    return editText(text, patch, file);
}
/** Why a new text must not be written, if it says anything but what it should. */
function disagreement(doc, text, patch) {
    const { value, problems } = (0,edit_document/* readText */.yR)(text, doc.isJson);
    const problem = problems[0];
    if (problem !== undefined) {
        return {
            refused: `This command can't edit the file safely (${(0,message/* messageOf */.b)(problem)}) Edit it by hand.`,
        };
    }
    const others = (0,edit_patch/* departures */.wr)(doc.value, value ?? null, patch);
    const [first] = others;
    if (first === undefined)
        return undefined;
    if (others.some((path) => isWanted(patch, path))) {
        return {
            refused: "This command can't edit the file safely: the result wouldn't say what it should. Edit it by hand.",
        };
    }
    return {
        refused: sharedWith(others, patch),
        line: (0,edit_document/* lineOf */.cA)(doc.text, keyOffset(doc.value, first)),
    };
}
function isWanted(patch, path) {
    let at = patch;
    for (const key of path) {
        if (at === undefined || !(0,edit_patch/* isBranch */.PX)(at))
            return false;
        at = at.into.get(key);
    }
    return at !== undefined;
}
/** Offset of the last key of a path that is there. */
function keyOffset(value, path) {
    let offset = 0;
    let at = value;
    for (const key of path) {
        if (!(0,values/* isMap */.jh)(at) || !Object.hasOwn(at, key))
            break;
        offset = (0,values/* keySpan */.UT)(at, key).start;
        at = (0,values/* own */.ZV)(at, key);
    }
    return offset;
}
const NAMED = 5;
/** Other entries are named as such; inside the entry that was meant, the whole path is. */
function sharedWith(others, patch) {
    const names = new Set(others.map((path) => (isWanted(patch, path.slice(0, 2)) ? path : path.slice(0, 2)).join('.')));
    const listed = [...names].slice(0, NAMED).map((name) => `\`${name}\``);
    const more = names.size > NAMED ? ` and ${names.size - NAMED} more` : '';
    return `The text is shared through an anchor or a merge key, so ${listed.join(', ')}${more} would change too. Write their values out, then run this again.`;
}


/***/ }),

/***/ 9970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ENTRY_ORDER),
/* harmony export */   w: () => (/* binding */ findEntry)
/* harmony export */ });
/* harmony import */ var _parse_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6659);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7443);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(185);



/** The keys of an entry in the order in which the project writes them. */
const ENTRY_ORDER = [
    'name',
    'description',
    'provider',
    'product',
    'products',
    'model',
    'lifecycle',
    'environments',
    'accounts',
    'regions',
    'criticality',
    'data',
    'locations',
    'links',
    'agreement',
    'responsibilities',
    'owners',
    'waivers',
    'source',
    'parts',
];
/** Finds a service, or a part of one; an id that is not there is answered with the nearest that is. */
function findEntry(doc, service, part) {
    const services = (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(doc.value) ? (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(doc.value, 'services') : undefined;
    if (!(0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(services)) {
        return { refused: 'The manifest lists no services. Add one under `services:` first.' };
    }
    const found = isId(service) ? (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(services, service) : undefined;
    if (found === undefined) {
        return {
            refused: `The manifest has no service \`${service}\`. ${advice(service, services)}`,
            ...lineOfKey(doc, doc.value, 'services'),
        };
    }
    if (!(0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(found) && found !== null)
        return notAMap(doc, services, service);
    const value = found ?? {};
    if (part === null)
        return { path: ['services', service], value };
    return findPart(doc, service, value, services, part);
}
function findPart(doc, service, entry, services, part) {
    const parts = (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'parts');
    if (!(0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parts)) {
        const model = (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(entry, 'model');
        const known = typeof model === 'string' ? ` (its model is ${model})` : '';
        return {
            refused: `\`${service}\` has no parts${known}. Name only the service.`,
            ...lineOfKey(doc, services, service),
        };
    }
    const found = isId(part) ? (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(parts, part) : undefined;
    if (found === undefined) {
        return {
            refused: `\`${service}\` has no part \`${part}\`. ${advice(part, parts)}`,
            ...lineOfKey(doc, entry, 'parts'),
        };
    }
    if (!(0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(found) && found !== null)
        return notAMap(doc, parts, part);
    return { path: ['services', service, 'parts', part], value: found ?? {} };
}
function notAMap(doc, map, key) {
    return {
        refused: `\`${key}\` isn't a map, so nothing can be added to it. Write \`${key}:\` with its \`model\` on a separate line first.`,
        ...lineOfKey(doc, map, key),
    };
}
function lineOfKey(doc, map, key) {
    return (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map) && Object.hasOwn(map, key)
        ? { line: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(doc.text, (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .keySpan */ .UT)(map, key).start) }
        : {};
}
/** Keys that start with `x-` hold anchors; they aren't services. */
function isId(key) {
    return !key.startsWith('x-');
}
const LISTED = 5;
function advice(wanted, among) {
    const ids = Object.keys(among).filter(isId);
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__.nearest)(wanted, ids);
    if (near !== undefined)
        return `Did you mean \`${near}\`?`;
    if (ids.length === 0)
        return 'It has none.';
    const listed = ids.slice(0, LISTED).map((id) => `\`${id}\``);
    const more = ids.length > LISTED ? ` and ${ids.length - LISTED} more` : '';
    return `It has ${listed.join(', ')}${more}.`;
}


/***/ }),

/***/ 1490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ beginsLine),
/* harmony export */   I3: () => (/* binding */ hasText),
/* harmony export */   KJ: () => (/* binding */ nodeEnd),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   VQ: () => (/* binding */ isExplicit),
/* harmony export */   WH: () => (/* binding */ isBlock),
/* harmony export */   bB: () => (/* binding */ propertiesEnd),
/* harmony export */   bl: () => (/* binding */ colonEnd),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   fe: () => (/* binding */ stepInside),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   oM: () => (/* binding */ pairEnd),
/* harmony export */   oY: () => (/* binding */ indentAt),
/* harmony export */   pm: () => (/* binding */ breakAt),
/* harmony export */   rf: () => (/* binding */ isAnchored),
/* harmony export */   uV: () => (/* binding */ columnOf),
/* harmony export */   wL: () => (/* binding */ commentsIn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Offset at which the line of an offset begins; a byte order mark isn't part of the line. */
function lineStart(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}
/** Offset at which the line of an offset ends, before its line break. */
function lineEnd(text, offset) {
    const end = text.indexOf('\n', offset);
    if (end < 0)
        return text.length;
    return text[end - 1] === '\r' ? end - 1 : end;
}
/** The line break in use around an offset: its own line's, or the line's before, or LF. */
function breakAt(text, offset) {
    let end = text.indexOf('\n', offset);
    if (end < 0)
        end = text.lastIndexOf('\n', offset);
    return end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n';
}
/** What a line begins with up to its first character that isn't a space or tab. */
function indentAt(text, offset) {
    return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}
/** Whether only spaces and tabs are before an offset on its line. */
function beginsLine(text, offset) {
    return text.slice(lineStart(text, offset), offset).trim() === '';
}
/** The tokens of a pair, as they are in the text. */
function tokensOf(pair) {
    return pair.srcToken;
}
/** Whether a pair is written with `?`. */
function isExplicit(pair) {
    return tokensOf(pair)?.start.some(({ type }) => type === 'explicit-key-ind') ?? false;
}
function sepOf(pair) {
    return tokensOf(pair)?.sep ?? [];
}
/** Offset after a pair's colon; `undefined` if it has none. */
function colonEnd(pair) {
    const colon = sepOf(pair).find(({ type }) => type === 'map-value-ind');
    return colon === undefined ? undefined : colon.offset + 1;
}
/** Offset after a pair's colon and the anchor and tag of its value. */
function propertiesEnd(pair) {
    const last = sepOf(pair).findLast(({ type }) => ['map-value-ind', 'anchor', 'tag'].includes(type));
    return last === undefined ? undefined : last.offset + last.source.length;
}
/** The tag of a pair's value. */
function tagOf(pair) {
    return sepOf(pair).find(({ type }) => type === 'tag');
}
/** Whether a pair's value has an anchor. */
function isAnchored(pair) {
    return sepOf(pair).some(({ type }) => type === 'anchor');
}
/** Whether a node is a map or list without brackets. */
function isBlock(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isCollection)(node) && node.flow !== true;
}
/** Offset after the last character that belongs to a node; comments and the last line break do not. */
function nodeEnd(text, node) {
    if (isBlock(node) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isCollection)(node)) {
        const last = node.items.at(-1);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isPair)(last))
            return pairEnd(text, last);
        if (last !== undefined)
            return nodeEnd(text, last);
    }
    const end = node.range?.[1] ?? 0;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) || (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED'))
        return end;
    if (text[end - 1] !== '\n')
        return end;
    return text[end - 2] === '\r' ? end - 2 : end - 1;
}
/** Offset after the last character that belongs to a pair. */
function pairEnd(text, pair) {
    const value = pair.value;
    const own = propertiesEnd(pair) ?? pair.key?.range?.[1] ?? 0;
    return value === null ? own : Math.max(own, hasText(value) ? nodeEnd(text, value) : own);
}
/** Whether a node has its own characters. */
function hasText(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node) || (node.range?.[1] ?? 0) > (node.range?.[0] ?? 0);
}
/** How many columns the keys of a block map are to the right of its line's beginning. */
function columnOf(map) {
    return map.srcToken?.indent ?? 0;
}
/** How much further maps are indented than what holds them, as seen among a map's values. */
function stepInside(map) {
    for (const { value } of map.items) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(value) && isBlock(value)) {
            const step = columnOf(value) - columnOf(map);
            if (step > 0)
                return step;
        }
    }
    return undefined;
}
/** The comments among the tokens of a value, in the order of the text. */
function commentsIn(token) {
    const found = [];
    collect(token, found);
    return found;
}
function collect(token, found) {
    if (token === undefined)
        return;
    if (token.type === 'comment')
        found.push(token);
    if ('start' in token && Array.isArray(token.start))
        for (const held of token.start)
            collect(held, found);
    if ('props' in token)
        for (const held of token.props)
            collect(held, found);
    if ('items' in token) {
        for (const item of token.items) {
            for (const held of item.start)
                collect(held, found);
            collect(item.key ?? undefined, found);
            for (const held of item.sep ?? [])
                collect(held, found);
            collect(item.value, found);
        }
    }
    if ('end' in token && Array.isArray(token.end))
        for (const held of token.end)
            collect(held, found);
}


/***/ }),

/***/ 4532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   PX: () => (/* binding */ isBranch),
/* harmony export */   VI: () => (/* binding */ stillToDo),
/* harmony export */   my: () => (/* binding */ emptyPatch),
/* harmony export */   wr: () => (/* binding */ departures),
/* harmony export */   yJ: () => (/* binding */ put)
/* harmony export */ });
/* harmony import */ var _parse_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6659);

function isBranch(patch) {
    return 'into' in patch;
}
/** An empty tree, to be filled with `put`. */
function emptyPatch() {
    return { into: new Map() };
}
/** Adds a value at a path of at least one key to a tree. */
function put(root, path, leaf) {
    let branch = root;
    for (const key of path.slice(0, -1)) {
        const next = branch.into.get(key);
        if (next !== undefined && isBranch(next))
            branch = next;
        else {
            const made = emptyPatch();
            branch.into.set(key, made);
            branch = made;
        }
    }
    branch.into.set(path.at(-1) ?? '', leaf);
}
/** The part of a tree that a document does not say already; its leaves' paths go into `changed`. */
function stillToDo(value, patch, path, changed) {
    const into = new Map();
    for (const [key, wanted] of patch.into) {
        const held = (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value, key) : undefined;
        const at = [...path, key];
        if (isBranch(wanted)) {
            const rest = stillToDo(held, wanted, at, changed);
            if (rest.into.size > 0)
                into.set(key, rest);
        }
        else if (held === undefined || !isSame(held, wanted.value)) {
            into.set(key, wanted);
            changed.push(at.join('.'));
        }
    }
    return { into };
}
/** Whether two values say the same; the order of keys does not count. Shared values are compared once. */
function isSame(one, other, seen = new Map()) {
    if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) {
        return Object.is(one, other);
    }
    const known = seen.get(one)?.get(other);
    if (known !== undefined)
        return known;
    const same = Array.isArray(one) || Array.isArray(other)
        ? isSameList(one, other, seen)
        : isSameMap(one, other, seen);
    const results = seen.get(one) ?? new Map();
    seen.set(one, results.set(other, same));
    return same;
}
function isSameList(one, other, seen) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length)
        return false;
    return one.every((item, position) => isSame(item, other[position], seen));
}
function isSameMap(one, other, seen) {
    const keys = Object.keys(one);
    if (keys.length !== Object.keys(other).length)
        return false;
    for (const key of keys) {
        const held = (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(other, key);
        if (held === undefined || !isSame(one[key], held, seen))
            return false;
    }
    return true;
}
/**
 * The paths at which `after` is not what `before` becomes by the patch: empty when the patch, and nothing but
 * the patch, has been done.
 */
function departures(before, after, patch) {
    const found = [];
    compare(before, after, patch, [], found, new Map());
    return found;
}
function compare(before, after, patch, path, found, seen) {
    if (patch === undefined) {
        const same = before === undefined || after === undefined ? before === after : isSame(before, after, seen);
        // Named as deep as services and their parts go, so that a message can say which of them would change.
        if (!same && path.length < 2 && (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(before) && (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(after)) {
            compareKeys(before, after, undefined, path, found, seen);
        }
        else if (!same)
            found.push(path);
    }
    else if (!isBranch(patch)) {
        if (after === undefined || !isSame(patch.value, after, seen))
            found.push(path);
    }
    else if ((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(after) && ((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(before) || before === undefined || before === null)) {
        compareKeys((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(before) ? before : {}, after, patch, path, found, seen);
    }
    else
        found.push(path);
}
function compareKeys(before, after, patch, path, found, seen) {
    for (const key of Object.keys(before)) {
        const wanted = patch?.into.get(key);
        compare((0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(before, key), (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(after, key), wanted, [...path, key], found, seen);
    }
    for (const key of patch?.into.keys() ?? []) {
        if (Object.hasOwn(before, key))
            continue;
        compare(undefined, (0,_parse_values_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(after, key), patch?.into.get(key), [...path, key], found, seen);
    }
    for (const key of Object.keys(after)) {
        if (Object.hasOwn(before, key) || patch?.into.has(key))
            continue;
        found.push([...path, key]);
    }
}


/***/ }),

/***/ 7523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Ut: () => (/* binding */ applySplices),
/* harmony export */   V4: () => (/* binding */ splice)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(185);

/** Replaces a stretch of the text. */
function splice(plan, start, end, text) {
    plan.splices.push({ start, end, text });
}
/** Gives the plan up. The first reason counts. */
function refuse(plan, offset, refused) {
    plan.refused ??= { refused, line: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(plan.doc.text, offset) };
}
/**
 * Replaces stretches of a text in one pass; those at the same offset keep the order given. Gives
 * `undefined` if two of them overlap.
 */
function applySplices(text, splices) {
    const sorted = [...splices].sort((one, other) => one.start - other.start || one.end - other.end);
    const pieces = [];
    let at = 0;
    for (const splice of sorted) {
        if (splice.start < at)
            return undefined;
        pieces.push(text.slice(at, splice.start), splice.text);
        at = splice.end;
    }
    pieces.push(text.slice(at));
    return pieces.join('');
}


/***/ }),

/***/ 1687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJson: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _builder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6604);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7485);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6125);




function plain(reason, remedy = '') {
    return { reason, remedy };
}
const unreadable = plain("The text can't be read from here on.");
const noComments = plain("JSON doesn't allow comments.", 'Use `cloud-services.yml` if you want them.');
/** What was expected, by the reader's error codes. */
const expected = {
    InvalidSymbol: plain('Unexpected token.', 'Put text in double quotes.'),
    InvalidNumberFormat: plain("This isn't a number in JSON."),
    PropertyNameExpected: plain('Expected a key in double quotes.'),
    ValueExpected: plain('Expected a value.'),
    ColonExpected: plain('Expected `:` after the key.'),
    CommaExpected: plain('Expected `,` before the next entry.', 'Put a comma at the end of the entry above.'),
    CloseBraceExpected: plain('Expected `}`.'),
    CloseBracketExpected: plain('Expected `]`.'),
    EndOfFileExpected: plain('Expected the end of the file after the first value.'),
    InvalidCommentToken: noComments,
    UnexpectedEndOfComment: noComments,
    UnexpectedEndOfString: plain('The text has no closing `"`.', 'Add the closing quote.'),
    UnexpectedEndOfNumber: plain('The number is incomplete.'),
    InvalidUnicode: plain('`\\u` needs four hexadecimal digits.'),
    InvalidEscapeCharacter: plain('Unknown escape sequence after `\\`.'),
    InvalidCharacter: plain('The text contains a control character.'),
};
/** Reads strict JSON (a byte order mark is let pass): no comments, no trailing commas. */
function readJson(text) {
    const deep = deepest(text);
    if (deep !== undefined)
        return { value: undefined, problems: [deep], retry: false };
    const builder = new _builder_js__WEBPACK_IMPORTED_MODULE_1__/* .Builder */ .M(text.length);
    let problem;
    const open = (opens) => {
        if (!builder.refused)
            opens();
        return !builder.refused;
    };
    (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text, {
        onObjectBegin: (offset) => open(() => builder.openMap(offset, undefined)),
        onObjectProperty: (name, offset, length) => {
            if (!builder.refused)
                builder.key(name, offset, offset + length, false);
        },
        onObjectEnd: (offset, length) => {
            if (!builder.refused)
                builder.close(offset + length);
        },
        onArrayBegin: (offset) => open(() => builder.openList(offset, undefined)),
        onArrayEnd: (offset, length) => {
            if (!builder.refused)
                builder.close(offset + length);
        },
        onLiteralValue: (value, offset, length) => {
            if (!builder.refused)
                builder.literal(value, offset, offset + length);
        },
        onError: (code, start, length) => {
            problem ??= finalComma(text, start) ?? {
                title: 'Invalid JSON',
                ...(expected[(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(code)] ?? unreadable),
                start,
                end: start + length,
            };
        },
    }, { disallowComments: true, allowTrailingComma: false });
    if (problem !== undefined)
        return { value: undefined, problems: [problem], retry: false };
    const value = builder.refused ? undefined : builder.value;
    return { value, problems: builder.problems, retry: false };
}
/** `, }`: the comma is the mistake, not the bracket at which the reader stops. */
function finalComma(text, at) {
    if (text[at] !== '}' && text[at] !== ']')
        return undefined;
    const end = text.slice(0, at).trimEnd().length;
    if (text[end - 1] !== ',')
        return undefined;
    return {
        title: 'Invalid JSON',
        ...plain("This comma has nothing after it, which JSON doesn't allow.", 'Remove the comma.'),
        start: end - 1,
        end,
    };
}
/** The reader calls itself for each level, so the depth is counted before it starts. */
function deepest(text) {
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (quoted) {
            if (code === 92)
                at++;
            else if (code === 34 || code === 10)
                quoted = false;
        }
        else if (code === 34)
            quoted = true;
        else if (code === 123 || code === 91) {
            if (++depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr) {
                return (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .tooDeep */ .DI)(at, at + 1);
            }
        }
        else if (code === 125 || code === 93)
            depth--;
    }
    return undefined;
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

/***/ 1583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ editFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/read/cannot-check.js
var cannot_check = __webpack_require__(1238);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/read/lock.js




/** Milliseconds between two tries to get a lock, and until we give up: an edit takes far less. */
const PAUSE = 20;
const PATIENCE = 20_000;
/** Milliseconds after which a lock of another machine counts as left behind. */
const ABANDONED = 60_000;
/**
 * Does some work while no other run edits the same file: an edit reads a file and writes it back, and what another
 * run wrote in between would be lost. The lock is a file beside it, which is removed afterwards. Rejects with
 * `CannotCheck` where the file stays locked.
 */
async function withLock(path, work) {
    const real = (0,external_node_fs_.realpathSync)(path);
    const lock = (0,external_node_path_.join)((0,external_node_path_.dirname)(real), `.${(0,external_node_path_.basename)(real)}.lock`);
    for (let waited = 0; !take(lock); waited += PAUSE) {
        if (waited >= PATIENCE) {
            throw new cannot_check/* CannotCheck */.k(`${path} is being edited by another run. If none is running, remove ${lock}.`);
        }
        await new Promise((done) => setTimeout(done, PAUSE));
    }
    try {
        return work();
    }
    finally {
        (0,external_node_fs_.unlinkSync)(lock);
    }
}
function take(lock) {
    try {
        const file = (0,external_node_fs_.openSync)(lock, 'wx');
        (0,external_node_fs_.writeSync)(file, `${process.pid} ${(0,external_node_os_.hostname)()}`);
        (0,external_node_fs_.closeSync)(file);
        return true;
    }
    catch (error) {
        const { code, message } = error;
        // Windows says EPERM of a file that another process is just removing.
        if (code === 'EPERM' && process.platform === 'win32')
            return false;
        if (code !== 'EEXIST')
            throw new cannot_check/* CannotCheck */.k(`Can't lock ${lock}: ${message}.`);
        removeIfAbandoned(lock);
        return false;
    }
}
/** A killed run leaves its lock behind. */
function removeIfAbandoned(lock) {
    try {
        const [pid, host] = (0,external_node_fs_.readFileSync)(lock, 'utf8').split(' ');
        const isOurs = host === (0,external_node_os_.hostname)() && Number(pid) > 0;
        const abandoned = isOurs
            ? !isRunning(Number(pid))
            : Date.now() - (0,external_node_fs_.statSync)(lock).mtimeMs > ABANDONED;
        if (abandoned)
            (0,external_node_fs_.unlinkSync)(lock);
    }
    catch {
        // It was removed in the meantime.
    }
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}

// EXTERNAL MODULE: ./build/src/read/write.js
var write = __webpack_require__(2589);
;// CONCATENATED MODULE: ./build/src/read/edit-file.js





/**
 * Reads a file, edits its text, and, unless it is a rehearsal, writes it back: the same bytes but for the edit.
 * Rejects with `CannotCheck` when the edit is refused, naming the line.
 */
async function editFile(cwd, file, edit, rehearse) {
    const edited = () => editText(file, (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, file)), edit);
    if (rehearse)
        return edited();
    return withLock((0,external_node_path_.resolve)(cwd, file), () => {
        const result = edited();
        if (result.after !== result.before)
            (0,write.writeChunks)(cwd, file, [result.after]);
        return result;
    });
}
function editText(file, bytes, edit) {
    let before;
    try {
        before = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new cannot_check/* CannotCheck */.k(`${file} is not UTF-8, so it is left as it is.`);
    }
    const outcome = edit(before);
    if ('refused' in outcome) {
        const line = outcome.line === undefined ? '' : `:${outcome.line}`;
        throw new cannot_check/* CannotCheck */.k(`${file}${line} is left as it is: ${outcome.refused}`);
    }
    return { file, before, after: outcome.text, changed: outcome.changed };
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