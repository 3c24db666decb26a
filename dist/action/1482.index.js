export const id = 1482;
export const ids = [1482];
export const modules = {

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


/***/ })

};
