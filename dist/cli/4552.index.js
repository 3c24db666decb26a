"use strict";
exports.id = 4552;
exports.ids = [4552];
exports.modules = {

/***/ 4552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderEstateMatrix: () => (/* binding */ renderEstateMatrix)
/* harmony export */ });
/* harmony import */ var _text_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2247);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7920);


const signs = {
    owned: 'O',
    unowned: '!',
    waived: 'W',
    provider: '·',
    'not-applicable': '-',
};
/** The whole estate as a table: services against layers. `columns` is the width that the text format keeps to. */
function renderEstateMatrix(report, format, options) {
    if (format === 'json') {
        const { version, estate, framework, today, counts, manifests } = report;
        return `${JSON.stringify({ version, estate, framework, today, counts, manifests }, null, 2)}\n`;
    }
    const tables = report.manifests.map((manifest) => format === 'markdown' ? markdown(manifest) : text(manifest, options.columns));
    return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__.lines)(tables.join('\n'));
}
/** Layers in the order of the framework, as the first services that have them show it. */
function layersOf(manifest) {
    return [
        ...new Set(manifest.services.flatMap((service) => service.layers.map(({ layer }) => layer))),
    ];
}
function nameOf({ id, part }) {
    return part === undefined ? id : `${id}.${part}`;
}
function text(manifest, columns) {
    const layers = layersOf(manifest);
    const names = manifest.services.map((service) => (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(nameOf(service)));
    const room = Math.max(12, columns - 15 - 3 * layers.length);
    const width = Math.min(room, Math.max(7, ...names.map((name) => name.length)));
    const head = `${'service'.padEnd(width)}  ${'model'.padEnd(11)} ${layers.map((_, at) => String(at + 1).padStart(3)).join('')}`;
    const rows = manifest.services.map((service, at) => {
        const name = names[at] ?? '';
        const shown = name.length > width ? `${name.slice(0, width - 1)}…` : name.padEnd(width);
        const cells = layers.map((id) => {
            const layer = service.layers.find((one) => one.layer === id);
            return sign(layer).padStart(3);
        });
        return `${shown}  ${(service.model ?? '?').padEnd(11)} ${cells.join('')}`;
    });
    const legend = layers.map((id, at) => `  ${String(at + 1).padStart(2)} ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(id)}`);
    const isAbsent = manifest.services.some((service) => service.layers.some(({ status }) => status === 'not-applicable'));
    const absent = isAbsent ? '   - not applicable' : '';
    const marked = departs(manifest) ? ['* departs from the framework'] : [];
    const title = `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(manifest.file)}: ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(manifest.estate)} (framework ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(manifest.framework ?? 'none')})`;
    return `${[title, '', head, ...rows, '', `O owned   ! unowned   W waived   · the provider holds it${absent}`, ...marked, ...legend].join('\n')}\n`;
}
function sign(layer) {
    if (layer === undefined)
        return '?';
    return `${signs[layer.status]}${layer.from === 'framework' ? '' : '*'}`;
}
function markdown(manifest) {
    const layers = layersOf(manifest);
    const rows = manifest.services.map((service) => {
        const cells = layers.map((id) => {
            const layer = service.layers.find((one) => one.layer === id);
            if (layer === undefined)
                return '?';
            const mark = layer.from === 'framework' ? '' : ' \\*';
            if (layer.status === 'owned')
                return `${layer.owners.map((owner) => (0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(owner)).join(', ')}${mark}`;
            return `${{ unowned: '**nobody**', waived: 'waived', provider: '–', 'not-applicable': 'n/a' }[layer.status]}${mark}`;
        });
        return (0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)([(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(nameOf(service)), service.model ?? '?', ...cells]);
    });
    const title = `### ${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(manifest.estate, false)} in ${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(manifest.file, false)}, framework ${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(manifest.framework ?? 'none', false)}`;
    return `${title}\n\n${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)(['Service', 'Model', ...layers.map((id) => (0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id))])}\n${rows.join('\n')}\n${departs(manifest) ? '\n\\* departs from the framework.\n' : ''}`;
}
function departs({ services }) {
    return services.some(({ layers }) => layers.some(({ from }) => from !== 'framework'));
}


/***/ }),

/***/ 2247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   iU: () => (/* binding */ message),
/* harmony export */   jD: () => (/* binding */ tableRow)
/* harmony export */ });
/* unused harmony export prose */
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7920);

/** Others' text is cut here, in characters: a page is read by people, and the report has the whole of it. */
const LONGEST = 200;
/** A message is ours, and so are most of its words; what it quotes may be long. */
const LONGEST_MESSAGE = 20_000;
const LONGEST_PROSE = 1000;
const MOST_PARTS = 99;
/**
 * Text of others as a code span: nothing in it is Markdown, HTML, a mention or a link. `inTable` also keeps a `|`
 * from ending the cell.
 */
function code(text, inTable = true) {
    const flat = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__.visible)(withoutComments(cut(text, LONGEST)).replace(/\s+/g, ' ').trim());
    if (flat === '')
        return '–';
    if (!inTable || !flat.includes('|'))
        return span(flat);
    // A table takes `\|` for the sign itself, unless it takes `\\` for one before: then the sign stands between spans.
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
/** A mark of no width: it parts what would otherwise be a mention, a reference or an address. */
const APART = '\u200b';
/** What GitHub makes a link of though it is no Markdown: mentions, references, addresses. */
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
/** A message of ours, in which what stands between backticks or double quotes is others' text. */
function message(text, inTable = true) {
    const short = withoutComments(cut(text, LONGEST_MESSAGE));
    const parts = short.split('`');
    const own = (text) => prose(cut(text, LONGEST_PROSE));
    if (parts.length % 2 === 0 || parts.length > MOST_PARTS)
        return own(short);
    return parts.map((part, at) => (at % 2 === 0 ? own(part) : code(part, inTable))).join('');
}
/** A text of at most so many characters, without half of one at its end. */
function cut(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** HTML comments could forge the mark by which our own comment is found. What is left may make another: it is parted. */
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