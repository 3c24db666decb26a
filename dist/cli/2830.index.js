"use strict";
exports.id = 2830;
exports.ids = [2830];
exports.modules = {

/***/ 2830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  matrix: () => (/* binding */ matrix)
});

// EXTERNAL MODULE: ./build/src/frameworks/add-ons.js
var add_ons = __webpack_require__(55);
// EXTERNAL MODULE: ./build/src/frameworks/index.js
var frameworks = __webpack_require__(8843);
// EXTERNAL MODULE: ./build/src/read/cannot-check.js
var cannot_check = __webpack_require__(1238);
// EXTERNAL MODULE: ./build/src/read/chosen-framework.js
var chosen_framework = __webpack_require__(671);
// EXTERNAL MODULE: ./build/src/read/targets.js
var targets = __webpack_require__(3192);
// EXTERNAL MODULE: ./build/src/render/text/markdown-text.js
var markdown_text = __webpack_require__(2247);
// EXTERNAL MODULE: ./build/src/render/text/plain.js
var plain = __webpack_require__(7920);
// EXTERNAL MODULE: ./build/src/render/matrix/matrix-text.js
var matrix_text = __webpack_require__(2501);
;// CONCATENATED MODULE: ./build/src/render/matrix/framework-matrix.js



/** A framework as a table. `columns` is the width that the text format keeps to, in characters. */
function renderMatrix(framework, format, options) {
    if (format === 'json')
        return matrixJson(framework);
    return format === 'markdown' ? matrixMarkdown(framework) : (0,matrix_text/* matrixText */.v)(framework, options.columns);
}
function matrixJson({ id, title, summary, sources, models, layers, notes }) {
    const rows = layers.map((layer) => ({
        id: layer.id,
        title: layer.title,
        duty: layer.duty,
        parties: Object.fromEntries(models.map((model) => [model, layer.parties[model] ?? null])),
        derived: layer.derived ?? [],
        ...(layer.includes === undefined ? {} : { includes: layer.includes }),
        ...(layer.appliesTo === undefined ? {} : { 'applies-to': { traits: layer.appliesTo } }),
        ...(layer.from === undefined ? {} : { from: layer.from }),
    }));
    const matrix = {
        version: 1,
        id,
        title,
        summary,
        models,
        layers: rows,
        sources,
        notes: notes ?? [],
    };
    return `${JSON.stringify(matrix, null, 2)}\n`;
}
function matrixMarkdown({ summary, sources, models, layers, notes = [] }) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    const table = [
        row(['Layer', 'Id', ...models]),
        row(['---', '---', ...models.map(() => '---')]),
        ...layers.map((layer) => row([(0,markdown_text/* prose */.CS)(layer.title), (0,markdown_text/* code */.aY)(layer.id), ...models.map((model) => word(layer, model))])),
    ];
    const isDerived = layers.some((layer) => models.some((model) => marked(layer, model)));
    const sections = [
        (0,markdown_text/* prose */.CS)(summary),
        table.join('\n'),
        isDerived ? '\\* derived: no source states this cell.' : '',
        list("What the customer does, where the provider isn't solely responsible:", layers.map(dutyOf)),
        list('Sources:', sources.map(sourceOf)),
        list('Notes:', notes.map(markdown_text/* prose */.CS)),
    ];
    return (0,plain.lines)(`${sections.filter((section) => section !== '').join('\n\n')}\n`);
}
function word(layer, model) {
    const party = layer.parties[model];
    if (party === undefined)
        return 'not stated';
    return marked(layer, model) ? `${party} \\*` : party;
}
function marked(layer, model) {
    return layer.derived?.includes(model) === true;
}
function dutyOf({ id, duty, appliesTo }) {
    const scope = appliesTo === undefined
        ? ''
        : ` (entries with ${appliesTo.map((trait) => (0,markdown_text/* code */.aY)(trait)).join(' and ')})`;
    return `${(0,markdown_text/* code */.aY)(id)}${scope}: ${(0,markdown_text/* prose */.CS)(duty)}`;
}
function sourceOf({ title, url, date, note }) {
    const name = url === null ? (0,markdown_text/* prose */.CS)(title) : `[${(0,markdown_text/* prose */.CS)(title)}](<${target(url)}>)`;
    return `${name}, ${date === null ? 'undated' : (0,markdown_text/* prose */.CS)(date)}.${note === undefined ? '' : ` ${(0,markdown_text/* prose */.CS)(note)}`}`;
}
function list(head, items) {
    return items.length === 0 ? '' : `${head}\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}
function target(url) {
    return (0,plain.visible)(url).replace(/[<>\s|\\]/g, encodeURIComponent);
}

// EXTERNAL MODULE: ./build/src/rules/engine/problem-finding.js
var problem_finding = __webpack_require__(179);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/outputs.js
var outputs = __webpack_require__(7034);
;// CONCATENATED MODULE: ./build/src/cli/commands/matrix.js










const formats = ['text', 'markdown', 'json'];
/** An estate can be a table for a spreadsheet, and a page. */
const estateFormats = [...formats, 'csv', 'html'];
const matrix = {
    name: 'matrix',
    summary: 'Print a framework, or with --estate the whole estate, as a table',
    usage: 'matrix [framework|add-on] [flags]',
    flags: {
        estate: { type: 'boolean', help: 'The estate: every service and layer with its owners' },
        format: {
            type: 'string',
            short: 'f',
            value: '<name>',
            help: `${formats.join(', ')}; with --estate also csv, html; default: text`,
        },
        policy: {
            type: 'string',
            value: '<file>',
            help: 'With --estate: the policy that says which files are manifests',
        },
        framework: {
            type: 'string',
            value: '<id|file>',
            help: 'With --estate: the framework to use',
        },
    },
    examples: [
        ['cloud-estate matrix', 'The default framework'],
        ['cloud-estate matrix google --format markdown', 'Another one, as Markdown with its sources'],
        ['cloud-estate matrix --estate', 'Who owns what in this folder'],
        ['cloud-estate matrix --estate --format html > who.html', 'The same as a page, with names'],
    ],
    run: async (words, flags, terminal) => {
        const format = (0,command/* textFlag */.gx)(flags, 'format') ?? 'text';
        if (flags.estate === true) {
            if (!isOneOf(format, estateFormats))
                throw new cannot_check/* CannotCheck */.k((0,outputs/* unknownChoice */.w0)('format', format, estateFormats));
            const { estateRequest, reportOn } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7446));
            const { renderEstateMatrix } = await __webpack_require__.e(/* import() */ 9056).then(__webpack_require__.bind(__webpack_require__, 9056));
            const request = estateRequest(words, flags, terminal.cwd);
            const { report } = await reportOn(request, flags, terminal);
            await terminal.out(renderEstateMatrix(report, format, { columns: terminal.columns }));
            return command/* GATE_PASSES */.wC;
        }
        if (!isOneOf(format, formats))
            throw new cannot_check/* CannotCheck */.k((0,outputs/* unknownChoice */.w0)('format', format, formats));
        if (words.length > 1)
            throw new cannot_check/* CannotCheck */.k('Name one framework at a time.');
        const word = words[0] ?? (0,command/* textFlag */.gx)(flags, 'framework') ?? frameworks/* defaultFramework */.u$;
        const files = (0,targets/* filesOf */.R8)((0,targets/* targetsOf */.QR)([], terminal.cwd), terminal.cwd);
        const addOn = await (0,add_ons/* loadAddOn */.dm)(word);
        const reader = new chosen_framework/* FrameworkReader */.Og(files, {
            override: { word, beside: '' },
            fallback: null,
            addOns: [],
        });
        const { framework, problems } = addOn === undefined ? await reader.ofNone() : { framework: addOn, problems: [] };
        if (framework === undefined || problems.length > 0) {
            const list = problems.map(problem_finding/* problemFinding */.L);
            const lines = list.map((one) => {
                const { file, line, column } = one.location;
                return `${file}:${line}:${column} ${(0,message/* messageOf */.b)(one)}`;
            });
            throw new cannot_check/* CannotCheck */.k(`The framework is invalid:\n${lines.join('\n')}`);
        }
        await terminal.out(renderMatrix(framework, format, { columns: terminal.columns }));
        return command/* GATE_PASSES */.wC;
    },
};
function isOneOf(word, words) {
    return words.includes(word);
}


/***/ }),

/***/ 2501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ matrixText)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7920);

const letters = {
    customer: 'C',
    shared: 'S',
    provider: '-',
    'not-applicable': 'n/a',
};
const meanings = {
    C: 'the customer is responsible.',
    S: 'shared: the customer has a part.',
    '-': 'the provider is responsible.',
    '*': 'derived: no source states this cell.',
    '?': "the framework doesn't say.",
};
const GAP = 2;
const NARROWEST = 12;
/** A framework as a table for a terminal: layer ids, as a manifest writes them, and a letter for each cell. */
function matrixText(framework, columns) {
    const { id, title, summary, models, layers, sources, notes = [] } = framework;
    const parts = [
        `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(id)}: ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(title)}`,
        (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(summary), columns, ''),
        table(models, layers, columns),
        legend(models, layers, columns),
        list('Sources', sources.map(sourceOf), columns),
        list('Notes', notes.map(_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p), columns),
    ];
    return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.lines)(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}
function table(models, layers, columns) {
    const heads = models.map(headOf);
    const widths = heads.map((head) => Math.max(2, ...head.map((line) => line.length)));
    const taken = widths.reduce((sum, width) => sum + width + GAP, 0);
    const ids = layers.map((layer) => (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(layer.id));
    const widest = Math.max(5, ...ids.map((id) => id.length));
    const first = Math.min(widest, Math.max(NARROWEST, columns - taken));
    const line = (name, cells) => [name.padEnd(first), ...cells.map((cell, at) => cell.padEnd(widths[at] ?? 0))]
        .join(' '.repeat(GAP))
        .trimEnd();
    const height = Math.max(1, ...heads.map((head) => head.length));
    const out = [];
    for (let at = 0; at < height; at++) {
        const last = at === height - 1;
        out.push(line(last ? 'layer' : '', heads.map((head) => head[head.length - height + at] ?? '')));
    }
    for (const [position, layer] of layers.entries()) {
        const name = brokenAt(ids[position] ?? '', first);
        out.push(...name.slice(0, -1));
        out.push(line(name.at(-1) ?? '', models.map((model) => letter(layer, model))));
    }
    return out.join('\n');
}
/** `on-premises` takes two lines, so that its column is not twice as wide as it need be. */
function headOf(model) {
    return model.split(/(?<=-)/);
}
function letter(layer, model) {
    const party = layer.parties[model];
    if (party === undefined)
        return '?';
    return letters[party] + (layer.derived?.includes(model) ? '*' : '');
}
/** An id that is wider than its column, cut behind hyphens; the lines after the first are indented. */
function brokenAt(id, width) {
    const out = [];
    let line = '';
    for (const piece of piecesOf(id, width - 3)) {
        if (line.trim() !== '' && line.length + piece.length > width) {
            out.push(line);
            line = `  ${piece}`;
        }
        else
            line += piece;
    }
    out.push(line);
    return out;
}
/** Pieces of an id of at most so many characters, a hyphen at the end apart. */
function* piecesOf(id, most) {
    for (const word of id.split(/(?<=-)/)) {
        for (let at = 0; at < word.length;) {
            const end = at + most + (word[at + most] === '-' ? 1 : 0);
            yield word.slice(at, end);
            at = end;
        }
    }
}
function legend(models, layers, columns) {
    const used = new Set(layers.flatMap((layer) => models.flatMap((model) => [...letter(layer, model)])));
    const entries = Object.entries(meanings)
        .filter(([mark]) => used.has(mark))
        .map(([mark, meaning]) => `${mark} ${meaning}`);
    return entries.map((entry) => (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(entry, columns, '')).join('\n');
}
/** Without its address, which seldom fits: the other formats have it. */
function sourceOf({ title, date }) {
    return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(`${title} (${date ?? 'undated'})`);
}
function list(head, items, columns) {
    if (items.length === 0)
        return '';
    return [head, ...items.map((item) => `  - ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(item, columns, '    ').trimStart()}`)].join('\n');
}


/***/ }),

/***/ 2247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   iU: () => (/* binding */ message),
/* harmony export */   jD: () => (/* binding */ tableRow)
/* harmony export */ });
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(605);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7920);


/** Text from the repository is cut here, in characters, because people read the page. The report has all of it. */
const LONGEST = 200;
/** A message is mostly our own words, but its quotes may be long. */
const LONGEST_MESSAGE = 20_000;
const LONGEST_PROSE = 1000;
const MOST_PARTS = 99;
/**
 * Text of others as a code span: nothing in it is Markdown, HTML, a mention or a link. `inTable` also keeps a `|`
 * from ending the cell.
 */
function code(text, inTable = true) {
    const flat = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__.visible)(withoutComments((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(text, LONGEST)).replace(/\s+/g, ' ').trim());
    if (flat === '')
        return '–';
    if (!inTable || !flat.includes('|'))
        return span(flat);
    // A table takes `\|` for the sign itself, unless it takes `\\` for one before: then the sign goes between spans.
    if (!flat.includes('\\|'))
        return span(flat).replaceAll('|', '\\|');
    return flat
        .split('|')
        .map((piece) => (piece.trim() === '' ? '' : span(piece.trim())))
        .join('\\|');
}
function span(flat) {
    const fence = '`'.repeat(1 + Math.max(0, ...[...flat.matchAll(/`+/g)].map(([ticks]) => ticks.length)));
    const pad = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${flat}${pad}${fence}`;
}
/** A zero-width mark that breaks up mentions, references and addresses. */
const APART = '\u200b';
/** What GitHub makes a link of though it isn't Markdown: mentions, references, addresses. */
const LINKED = /@|\\#|:(?=\/\/)|www(?=\.)|\bGH(?=-\d)/gi;
/** It makes a link of these too, where they name a commit. */
const COMMIT = /\b[0-9a-f]{7,40}\b/gi;
/** Text of others as running text: every sign that means something to Markdown, HTML or GitHub is taken apart. */
function prose(text) {
    const flat = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__.visible)(withoutComments(text).replace(/\s+/g, ' '));
    return flat
        .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
        .replace(LINKED, `$&${APART}`)
        .replace(COMMIT, (hash) => hash.replace(/.{6}/g, `$&${APART}`));
}
/** A message of ours, in which what is between backticks or double quotes is others' text. */
function message(text, inTable = true) {
    const short = withoutComments((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(text, LONGEST_MESSAGE));
    const parts = short.split('`');
    const own = (text) => prose((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(text, LONGEST_PROSE));
    if (parts.length % 2 === 0 || parts.length > MOST_PARTS)
        return own(short);
    return parts.map((part, at) => (at % 2 === 0 ? own(part) : code(part, inTable))).join('');
}
/**
 * HTML comments could forge the mark by which our own comment is found. What is left may make another: it is parted.
 */
function withoutComments(text) {
    let left = '';
    let from = 0;
    for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
        const end = text.indexOf('-->', start + 4);
        left += text.slice(from, start);
        from = end < 0 ? start + 4 : end + 3;
    }
    left += text.slice(from);
    return left.replaceAll('<!--', '< !--').replaceAll('-->', '');
}
/** A row of a table. */
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** The head of a table. */
function tableHead(titles) {
    return `${tableRow(titles)}\n${tableRow(titles.map(() => '---'))}`;
}


/***/ })

};
;