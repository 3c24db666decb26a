export const id = 2172;
export const ids = [2172];
export const modules = {

/***/ 2172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYamlTree: () => (/* binding */ readYamlTree)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/parse/builder.js + 1 modules
var parse_builder = __webpack_require__(6604);
// EXTERNAL MODULE: ./build/src/text/path-text.js
var path_text = __webpack_require__(5976);
;// CONCATENATED MODULE: ./build/src/parse/line-mistake.js

const NAME = /^[A-Za-z_][\w.-]{0,60}$/;
const CURLY = /[\u2018\u2019\u201c-\u201f\u00ab\u00bb]/;
const CURLIES = /[\u2018\u2019\u201c-\u201f\u00ab\u00bb]/g;
/**
 * What is wrong within a line that a reader of YAML stopped at, as a person would say it: a colon in a value or without
 * its space, `=` for `:`, a sign that a value can't begin with, `*` without quotes. `undefined` if none of these is seen.
 */
function mistakeOfLine(content) {
    const line = content.startsWith('- ') ? content.slice(2).trimStart() : content;
    const moved = content.length - line.length;
    const found = notOfYaml(line) ??
        bareStar(line) ??
        aroundPair(line) ??
        afterQuotes(line) ??
        ofPair(line) ??
        noSpace(line) ??
        equalsSign(line) ??
        wideColon(line) ??
        (moved === 0 ? noColon(line) : undefined);
    return found === undefined ? undefined : { ...found, at: found.at + moved };
}
/** A comment as other languages write it, or the fence of a code block that was copied along. */
function notOfYaml(line) {
    if (line.startsWith('```')) {
        return {
            rule: 'This is the fence of a Markdown code block.',
            remedy: 'Remove the lines that begin with ` ``` `.',
            at: 0,
            length: 3,
        };
    }
    if (!line.startsWith('//') && !line.startsWith('/*'))
        return undefined;
    return {
        rule: `A comment in YAML begins with \`#\`, not \`${line.slice(0, 2)}\`.`,
        remedy: `Write \`# ${(0,path_text/* shortened */.v)(line.slice(2).trim())}\`.`,
        at: 0,
        length: 2,
    };
}
/** `"model: saas"` */
function aroundPair(line) {
    const quote = line.charAt(0);
    if ((quote !== '"' && quote !== "'") || line.indexOf(quote, 1) !== line.length - 1)
        return undefined;
    const pair = line.slice(1, -1);
    const colon = pair.indexOf(': ');
    if (!NAME.test(pair.slice(0, Math.max(0, colon))))
        return undefined;
    return {
        rule: 'The quotes are around a key and its value together, which makes them one text.',
        remedy: `Write \`${(0,path_text/* shortened */.v)(pair)}\`, with quotes around the value at most.`,
        at: 0,
        length: line.length,
    };
}
/** What follows a text in quotes: more texts of a list without brackets, or a comment. */
function afterQuotes(line) {
    const colon = line.indexOf(': ');
    const key = line.slice(0, Math.max(0, colon));
    if (!NAME.test(key))
        return undefined;
    const value = line.slice(colon + 2).trim();
    const quote = value.charAt(0);
    const close = quote === '"' || quote === "'" ? value.indexOf(quote, 1) : -1;
    if (close < 0)
        return undefined;
    const rest = value.slice(close + 1).trimStart();
    const at = line.length - rest.length;
    if (rest.startsWith('//')) {
        return {
            rule: 'A comment in YAML begins with `#`, not `//`.',
            remedy: `Write \`# ${(0,path_text/* shortened */.v)(rest.slice(2).trim())}\`.`,
            at,
            length: 2,
        };
    }
    if (!/^(?:[,;&|/+]|and |or |["'])/.test(rest))
        return undefined;
    const items = value.match(/"[^"]{1,60}"|'[^']{1,60}'/g) ?? [];
    if (items.length < 2 || items.length > 10)
        return undefined;
    return {
        rule: `\`${key}\` has several texts, and nothing says that they are a list.`,
        remedy: `Write a list: \`${key}: [${items.join(', ')}]\`.`,
        at,
        length: 1,
    };
}
/** A colon of another script, as some keyboards write it. */
function wideColon(line) {
    const at = line.search(/[\uff1a\ufe55\ua789\u2236]/);
    const key = line.slice(0, Math.max(0, at)).trim();
    if (!NAME.test(key))
        return undefined;
    const code = line.charCodeAt(at).toString(16).toUpperCase();
    return {
        rule: `The colon after \`${key}\` is another character (U+${code}), so it isn't a key.`,
        remedy: `Write \`${key}: ${(0,path_text/* shortened */.v)(line.slice(at + 1).trim())}\`.`,
        at,
        length: 1,
    };
}
/** A word alone: its colon is missing. */
function noColon(line) {
    const space = line.indexOf(' ');
    const key = space < 0 ? line : line.slice(0, space);
    if (!NAME.test(key))
        return undefined;
    const value = line.slice(key.length).trim();
    if (value.includes(' ') || value.includes(':') || value.startsWith('#'))
        return undefined;
    return {
        rule: `There is no colon after \`${key}\`, so it isn't a key.`,
        remedy: `Write \`${key}:${value === '' ? '' : ` ${(0,path_text/* shortened */.v)(value)}`}\`.`,
        at: 0,
        length: key.length,
    };
}
/** `*: owner`, which YAML takes for an alias. */
function bareStar(line) {
    for (const start of ['*:', '{ *:', '{*:', ', *:']) {
        const at = start === '*:' ? (line.startsWith(start) ? 0 : -1) : line.indexOf(start);
        if (at < 0)
            continue;
        return {
            rule: 'A `*` without quotes is an alias for YAML.',
            remedy: 'Put the key in quotes: `"*": "@org/team"`.',
            at: at + start.length - 2,
            length: 1,
        };
    }
    return undefined;
}
/** The value between a key and the end of the line. */
function ofPair(line) {
    const colon = line.indexOf(': ');
    const key = line.slice(0, Math.max(0, colon));
    if (!NAME.test(key))
        return undefined;
    const value = line.slice(colon + 2).trim();
    const at = line.indexOf(value, colon + 2);
    const first = value.charAt(0);
    if (value === '' || '"\'{[|>&*!#'.includes(first))
        return undefined;
    if ('%`@'.includes(first)) {
        return {
            rule: `A value can't begin with ${first === '`' ? 'a backtick' : `\`${first}\``}.`,
            remedy: `Put it in quotes: ${codeOf(key, first === '`' ? value.replaceAll('`', '') : value)}.`,
            at,
            length: value.length,
        };
    }
    if (!value.includes(': ') && !value.endsWith(':'))
        return undefined;
    const quotes = CURLY.test(value) ? " The curly quotes around it don't count as quotes." : '';
    return {
        rule: `The value of \`${key}\` contains a colon, which would begin another key.${quotes}`,
        remedy: `Put it in quotes: ${codeOf(key, value.replace(CURLIES, ''))}. If it is another key, give it its own line.`,
        at,
        length: value.length,
    };
}
function codeOf(key, value) {
    const plain = (0,path_text/* shortened */.v)(value.trim());
    return `\`${key}: ${JSON.stringify(plain)}\``;
}
/** `model:saas` */
function noSpace(line) {
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(0, colon));
    const next = line.charAt(colon + 1);
    if (!NAME.test(key) || next === '' || next === ' ' || next === '/')
        return undefined;
    const value = line.slice(colon + 1);
    return {
        rule: `There is no space after the colon of \`${key}\`, so it isn't a key.`,
        remedy: `Write \`${key}: ${(0,path_text/* shortened */.v)(value)}\`.`,
        at: 0,
        length: line.length,
    };
}
/** `model = saas` */
function equalsSign(line) {
    const sign = line.indexOf('=');
    const key = line.slice(0, Math.max(0, sign)).trim();
    if (!NAME.test(key))
        return undefined;
    return {
        rule: `\`${key}\` is followed by \`=\`, and YAML wants a colon.`,
        remedy: `Write \`${key}: ${(0,path_text/* shortened */.v)(line.slice(sign + 1).trim())}\`.`,
        at: 0,
        length: line.length,
    };
}

// EXTERNAL MODULE: ./build/src/parse/problems.js
var problems = __webpack_require__(6125);
;// CONCATENATED MODULE: ./build/src/parse/likely-mistake.js



/** So many lines after the one where a reader stopped are looked at. */
const LOOK_AHEAD = 50;
/** No more characters of a line are looked at: it may be a whole file. */
const LONGEST = 4096;
const KEY = /^(?:[\w$@/.*-]|"[^"]*"|'[^']*')[^:#]*:(?=\s|$)/;
/**
 * The mistake that a person would name where a reader of YAML stopped at an offset: readers notice an indent or a
 * dash only lines later, or call it something else. `undefined` if none of these mistakes is seen.
 */
function likelyMistake(text, at) {
    const conflict = conflictMarker(text);
    if (conflict !== undefined)
        return conflict;
    const line = lineAt(text, at);
    return (tabInIndent(line) ??
        unusualSpaceIn(line) ??
        lineMistake(line) ??
        listOnKeyLine(line, at) ??
        dashAmongKeys(text, line) ??
        keyTooFar(text, hasContent(line) ? line : (lineBefore(text, line) ?? line)) ??
        keyBetween(text, line));
}
/** What a merge that wasn't finished leaves behind: its first marker, or one that was overlooked. */
function conflictMarker(text) {
    const found = /^<{7}(?= |\r?$)/m.exec(text) ??
        /^>{7}(?= |\r?$)/m.exec(text) ??
        /^\|{7}(?= |\r?$)/m.exec(text) ??
        /^={7}(?=\r?$)/m.exec(text);
    if (found === null)
        return undefined;
    return {
        title: 'Merge conflict',
        reason: `This is a marker of a merge conflict (\`${found[0]}\`).`,
        remedy: 'Keep one of the two versions, and remove the lines with `<<<<<<<`, `=======`, `>>>>>>>`.',
        start: found.index,
        end: found.index + 7,
    };
}
function tabInIndent({ start, text, indent }) {
    const tab = text.slice(0, indent).indexOf('\t');
    if (tab < 0)
        return undefined;
    return (0,problems/* notYaml */.NM)('There is a tab in the indentation.', 'Indent with spaces.', start + tab, start + tab + 1);
}
/** A space that isn't one for YAML, in the indentation or right after a colon. */
function unusualSpaceIn({ start, text }) {
    const most = Math.min(text.length, LONGEST);
    for (let at = 0; at < most; at++) {
        const unit = text.charCodeAt(at);
        if (unit === 0x20)
            continue;
        if ((0,problems/* isUnusualSpace */.uP)(unit))
            return (0,problems/* unusualSpace */.wU)(unit, start + at);
        break;
    }
    for (let at = text.indexOf(':'); at >= 0 && at < most; at = text.indexOf(':', at + 1)) {
        const unit = text.charCodeAt(at + 1);
        if (Number.isNaN(unit) || !(0,problems/* isUnusualSpace */.uP)(unit))
            continue;
        const { reason, ...rest } = (0,problems/* unusualSpace */.wU)(unit, start + at + 1);
        const name = reason.slice(0, reason.indexOf(' counts'));
        return {
            ...rest,
            reason: `${name} after the colon isn't a space for YAML, so there is no key.`,
        };
    }
    return undefined;
}
/** `devices: - it` */
function listOnKeyLine({ start, text, indent }, at) {
    const key = KEY.exec(text.slice(indent, LONGEST))?.[0];
    if (key === undefined)
        return undefined;
    const rest = text.slice(indent + key.length);
    const dash = start + indent + key.length + (rest.length - rest.trimStart().length);
    if (dash !== at || !/^\s*- /.test(rest))
        return undefined;
    const item = rest.trim().slice(2).trim();
    return (0,problems/* notYaml */.NM)("A list can't start on the line of its key.", `Write \`${key} [${(0,path_text/* shortened */.v)(item)}]\`, or put \`- ${(0,path_text/* shortened */.v)(item)}\` on a new line.`, dash, dash + 1);
}
/** A list item below a key that has a value: the map that it is in goes on. */
function dashAmongKeys(text, line) {
    const content = line.text.slice(line.indent);
    if (!/^-(?:\s|$)/.test(content))
        return undefined;
    const before = lineBefore(text, line);
    if (before === undefined || before.indent !== line.indent)
        return undefined;
    if (!KEY.test(before.text.slice(before.indent, LONGEST)))
        return undefined;
    const at = line.start + line.indent;
    return (0,problems/* notYaml */.NM)('A list item (`-`) is among the keys of a map.', 'Write `key: value` here, or give the key above a list: `key: [one, two]`.', at, at + 1);
}
/** A key that is indented more than the one above, which has its value already. */
function keyTooFar(text, line) {
    const content = line.text.slice(line.indent);
    const key = KEY.exec(content.slice(0, LONGEST))?.[0];
    if (key === undefined)
        return undefined;
    const value = content.slice(key.length).trim();
    if (value === '' || /^[|>&!#[{]/.test(value))
        return undefined;
    let next = lineAfter(text, line);
    for (let seen = 0; next !== undefined && seen < LOOK_AHEAD; seen++) {
        if (hasContent(next)) {
            const rest = next.text.slice(next.indent);
            if (next.indent <= line.indent)
                return undefined;
            const found = KEY.exec(rest.slice(0, LONGEST))?.[0];
            if (found !== undefined) {
                const above = lineBefore(text, line);
                return above?.indent === next.indent
                    ? keyTooNear(line, key, above)
                    : keyTooDeep(line, key, next, found);
            }
        }
        next = lineAfter(text, next);
    }
    return undefined;
}
function keyTooDeep(line, key, next, found) {
    const at = next.start + next.indent;
    return (0,problems/* notYaml */.NM)(`\`${(0,path_text/* shortened */.v)(found)}\` is indented further than \`${(0,path_text/* shortened */.v)(key)}\` above it, which already has a value.`, line.indent === 0
        ? 'Start it at the beginning of the line, like the other keys of this map.'
        : `Indent it by ${line.indent} ${line.indent === 1 ? 'space' : 'spaces'}, like the other keys of this map.`, at, at + found.length - 1);
}
/** A key that is indented less than those around it. */
function keyTooNear(line, key, above) {
    const at = line.start + line.indent;
    return (0,problems/* notYaml */.NM)(`\`${(0,path_text/* shortened */.v)(key)}\` is indented by ${line.indent}, and the lines around it by ${above.indent}.`, `Indent it by ${above.indent} spaces, like the lines around it.`, at, at + key.length - 1);
}
/** A key in a column where no map above has its keys. */
function keyBetween(text, line) {
    const key = KEY.exec(line.text.slice(line.indent, line.indent + LONGEST))?.[0];
    if (key === undefined)
        return undefined;
    const columns = [];
    let above = lineBefore(text, line);
    for (let seen = 0; above !== undefined && seen < LOOK_AHEAD; seen++) {
        const last = columns.at(-1);
        if (last === undefined || above.indent < last.indent)
            columns.push(above);
        if (above.indent <= line.indent)
            break;
        above = lineBefore(text, above);
    }
    const [nearest] = columns;
    if (nearest === undefined || columns.some(({ indent }) => indent === line.indent))
        return undefined;
    const name = KEY.exec(nearest.text.slice(nearest.indent, nearest.indent + LONGEST))?.[0];
    if (name === undefined || nearest.indent < line.indent)
        return undefined;
    const at = line.start + line.indent;
    // Where all that is above is indented, that is what is wrong.
    if (line.indent === 0 && columns.length === 1 && lineBefore(text, nearest) === undefined) {
        const first = nearest.start + nearest.indent;
        return (0,problems/* notYaml */.NM)(`\`${(0,path_text/* shortened */.v)(name)}\` is indented by ${nearest.indent}, and \`${(0,path_text/* shortened */.v)(key)}\` below it isn't.`, 'Start it at the beginning of the line.', first, first + name.length - 1);
    }
    return (0,problems/* notYaml */.NM)(`\`${(0,path_text/* shortened */.v)(key)}\` is indented by ${line.indent}, and no key above it is.`, `Indent it by ${nearest.indent} spaces, like \`${(0,path_text/* shortened */.v)(name)}\` above, if it belongs to the same map.`, at, at + key.length - 1);
}
function lineMistake({ start, text, indent }) {
    // A lone carriage return ends a line too, for some readers.
    if (text.trimEnd().includes('\r'))
        return undefined;
    const found = mistakeOfLine(text.slice(indent, indent + LONGEST).trimEnd());
    if (found === undefined)
        return undefined;
    const at = start + indent + found.at;
    return (0,problems/* notYaml */.NM)(found.rule, found.remedy, at, at + Math.max(1, found.length));
}
function lineAt(text, at) {
    const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    return lineFrom(text, start);
}
function lineFrom(text, start) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    return { start, text: line, indent: line.length - line.trimStart().length };
}
function lineAfter(text, line) {
    const end = line.start + line.text.length;
    return end >= text.length ? undefined : lineFrom(text, end + 1);
}
/** Whether a line is neither empty nor a comment. */
function hasContent({ text, indent }) {
    return indent < text.length && text[indent] !== '#';
}
/** The nearest line above that has content. */
function lineBefore(text, line) {
    let { start } = line;
    for (let seen = 0; start > 0 && seen < LOOK_AHEAD; seen++) {
        const before = lineAt(text, start - 1);
        if (hasContent(before))
            return before;
        start = before.start;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/parse/yaml-tree.js
// A YAML reader for the truth about a mistake, on the tree of `yaml`: asked where `yaml-events.ts` met one.




const UNCLOSED = [
    'A `[` or `{` is not closed, or its content is indented less than the line where it begins.',
];
const NO_COMMA = [
    'A comma is missing between two entries inside `[…]` or `{…}`, or quotes around a text that contains `: `.',
];
/** Codes that mean several mistakes, which the reader's own sentence tells apart. */
const MORE_EXACT = [
    [/^Flow (?:map|sequence)/, UNCLOSED],
    [/^Missing closing ['"]quote/, ['The text has no closing quote.']],
    [/^Missing , /, ['A comma is missing between two values inside `[…]` or `{…}`.']],
    [
        /^Implicit (?:map )?keys need/,
        [
            'This line has no `:` with a space after it, so it has no key.',
            'Write `key: value`, put `#` before a comment, or indent the line further if the text above goes on here.',
        ],
    ],
    [/^Source contains multiple documents/, ['A second document begins here.']],
];
/** What was expected, in our words, by the reader's error codes. */
const EXPECTED = {
    ALIAS_PROPS: ["An alias (`*name`) can't have an anchor or a tag."],
    BAD_ALIAS: ['An alias needs a name: `*name`.'],
    BAD_COLLECTION_TYPE: ['The tag names another kind of value than this one.'],
    BAD_DIRECTIVE: [
        'A line that starts with `%` is a directive to the reader, and this one is unknown.',
    ],
    BAD_DQ_ESCAPE: [
        'Unknown escape sequence in a double-quoted string.',
        'Write `\\\\` for a backslash, or use single quotes.',
    ],
    BAD_INDENT: [
        "The indentation doesn't match the lines above.",
        'Start the keys of one map in the same column, indented with spaces.',
    ],
    BAD_PROP_ORDER: [
        'An anchor (`&name`) or a tag is in the wrong place.',
        'Put it right before its value.',
    ],
    BAD_SCALAR_START: [
        "A value can't begin with this character.",
        'Put it in quotes: owners are written `"@org/team"`.',
    ],
    BLOCK_AS_IMPLICIT_KEY: [
        'This line has a second `key: value`.',
        'Put it on a separate line, or put quotes around the value.',
    ],
    BLOCK_IN_FLOW: ["A block value isn't allowed inside `[…]` or `{…}`."],
    KEY_OVER_1024_CHARS: [
        'A key has more than 1,024 characters.',
        'Check whether a line break is missing.',
    ],
    MISSING_CHAR: [
        'Something is not closed or separated: a quote, a bracket, a comma, or a `:` with a space after it.',
    ],
    MULTILINE_IMPLICIT_KEY: ['A key must end on the line where it begins, with `:` after it.'],
    MULTIPLE_ANCHORS: ['A value can have only one anchor.'],
    MULTIPLE_TAGS: ['A value can have only one tag.'],
    TAB_AS_INDENT: ['The line is indented with a tab.', 'Indent with spaces.'],
    TAG_RESOLVE_FAILED: ["The tag doesn't exist, or doesn't match the value."],
    UNEXPECTED_TOKEN: [
        "This doesn't belong to the value before it.",
        'Put the whole value in one pair of quotes, or `#` before a comment.',
    ],
};
/**
 * The last reader, slower and more lenient: it decides when the one before it stopped. Both values and places are
 * its own. The first real error only: what follows one is rarely a separate mistake.
 */
function readYamlTree(text) {
    let documents;
    try {
        const parsed = (0,dist.parseAllDocuments)(text, {
            prettyErrors: false,
            uniqueKeys: false,
            strict: true,
            logLevel: 'silent',
            resolveKnownTags: false,
        });
        documents = Array.isArray(parsed) ? parsed : [];
    }
    catch {
        return undefined;
    }
    const errors = documents.flatMap((document) => document.errors);
    if (errors[0] !== undefined) {
        const problem = likelyMistake(text, errors[0].pos[0]) ??
            unclosed(text, errors[0], documents) ??
            explained(text, errors[0], errors);
        return { value: undefined, problems: [problem], retry: false };
    }
    const first = documents[0];
    if (first === undefined)
        return { value: null, problems: [], retry: false };
    const builder = new parse_builder/* Builder */.M(text.length);
    feed(first.contents, text, builder);
    const second = documents[1];
    if (second !== undefined) {
        const start = Math.max(0, text.lastIndexOf('---', second.range[0] + 3));
        builder.problems.unshift((0,problems/* secondDocument */.ui)(start, start + 3, text));
    }
    return {
        value: builder.refused ? undefined : (builder.value ?? null),
        problems: builder.problems,
        retry: false,
    };
}
/** What the end of the file left open, at its beginning: the end has nothing to show. */
function unclosed(text, { message, pos: [at] }, documents) {
    const isQuote = /^Missing closing ['"]quote/.test(message);
    const isAtEnd = at >= text.length || /^(?:---|\.\.\.)\s/.test(text.slice(at, at + 4));
    if (!isQuote && !(isAtEnd && /^Flow (?:map|sequence)/.test(message)))
        return undefined;
    const starts = [];
    for (const document of documents) {
        (0,dist.visit)(document, {
            Node: (_, node) => {
                const isOfKind = isQuote
                    ? (0,dist.isScalar)(node) && node.type?.startsWith('QUOTE') === true
                    : (0,dist.isCollection)(node) && node.flow === true;
                if (isOfKind && node.range?.[1] === at)
                    starts.push(node.range[0]);
            },
        });
    }
    // A bracket that is the last character of the text closes the innermost of those that end there.
    const isClosed = starts.length > 1 && text[at - 1] === closing(text[starts.at(-1) ?? 0]);
    const start = starts.at(!isQuote && isClosed ? -2 : -1);
    if (start === undefined)
        return undefined;
    const opening = text[start] ?? '';
    const rule = isQuote
        ? 'The text that begins here has no closing quote.'
        : `This \`${opening}\` has no closing \`${closing(opening)}\`.`;
    const mark = isQuote ? opening : closing(opening);
    return (0,problems/* notYaml */.NM)(rule, `Add \`${mark}\` where it ends.`, start, start + 1);
}
function closing(opening) {
    return opening === '[' ? ']' : '}';
}
function explained(text, error, errors) {
    const start = contentFrom(text, Math.min(error.pos[0], text.length));
    const end = Math.min(Math.max(error.pos[1], start), start + 80, text.length);
    const [rule, remedy = ''] = lacksComma(text, error, errors)
        ? NO_COMMA
        : (MORE_EXACT.find(([pattern]) => pattern.test(error.message))?.[1] ??
            EXPECTED[error.code] ?? ["The text can't be read from here on."]);
    return (0,problems/* notYaml */.NM)(rule, remedy, start, end);
}
/** The first character of a line that has content, for an offset in its indentation. */
function contentFrom(text, at) {
    let start = at;
    while (text[start] === ' ')
        start++;
    return start < text.length && text[start] !== '\n' && text[start] !== '\r' ? start : at;
}
/** Without its comma an entry of a map in braces is read with the one before it, and the reader wonders at that. */
function lacksComma(text, { code, pos }, errors) {
    if (code === 'BLOCK_IN_FLOW')
        return text[pos[0]] !== '-';
    if (code !== 'UNEXPECTED_TOKEN' && code !== 'MULTILINE_IMPLICIT_KEY')
        return false;
    return errors.some((other) => {
        const isComma = other.code === 'BLOCK_IN_FLOW' || other.message.startsWith('Missing , ');
        return isComma && other.pos[0] <= pos[1] && other.pos[1] >= pos[0];
    });
}
function feed(node, text, builder) {
    if (builder.refused)
        return;
    if (node === null || node === undefined) {
        builder.scalar('', true, -1, -1, undefined, undefined);
    }
    else if ((0,dist.isAlias)(node)) {
        builder.alias(node.source, node.range?.[0] ?? 0, node.range?.[1] ?? 0);
    }
    else if ((0,dist.isScalar)(node)) {
        const [start, end] = node.range ?? [-1, -1];
        const empty = start === end;
        const plain = node.type === 'PLAIN';
        const source = plain ? (node.source ?? text.slice(start, end)) : String(node.value ?? '');
        builder.scalar(source, plain, empty ? -1 : start, empty ? -1 : end, node.anchor, node.tag);
    }
    else if ((0,dist.isCollection)(node)) {
        feedCollection(node, text, builder);
    }
}
function feedCollection(node, text, builder) {
    const [start, end] = node.range ?? [0, 0];
    if ((0,dist.isMap)(node)) {
        builder.openMap(start, node.anchor);
        for (const pair of node.items) {
            feed(pair.key, text, builder);
            feed(pair.value, text, builder);
        }
    }
    else {
        builder.openList(start, node.anchor);
        for (const item of node.items)
            feedItem(item, text, builder);
    }
    if (!builder.refused)
        builder.close(end);
}
/** `[a: b]` is a list of one map, which the tree holds as a bare pair. */
function feedItem(item, text, builder) {
    if (!(0,dist.isPair)(item)) {
        feed(item, text, builder);
        return;
    }
    const key = item.key;
    builder.openMap(key?.range?.[0] ?? 0, undefined);
    feed(key, text, builder);
    feed(item.value, text, builder);
    builder.close(item.value?.range?.[1] ?? key?.range?.[1] ?? 0);
}


/***/ })

};
