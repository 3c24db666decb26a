"use strict";
exports.id = 942;
exports.ids = [942];
exports.modules = {

/***/ 942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  catalogue: () => (/* binding */ catalogue_catalogue)
});

// EXTERNAL MODULE: ./build/src/catalogue/index.js
var catalogue = __webpack_require__(471);
// EXTERNAL MODULE: ./build/src/read/cannot-check.js
var cannot_check = __webpack_require__(1238);
// EXTERNAL MODULE: ./build/src/estate/product.js
var estate_product = __webpack_require__(2869);
// EXTERNAL MODULE: ./build/src/text/counts.js
var counts = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/src/render/text/screen.js
var text_screen = __webpack_require__(4918);
;// CONCATENATED MODULE: ./build/src/render/explain/product-list.js



const titles = ['id', 'name', 'models', 'kind', 'provider'];
/** Products, one a line where the terminal is wide enough, with what a manifest needs of them. */
function productList(products, providers, most, screen) {
    const nameOf = new Map(providers.map(({ id, name }) => [id, name]));
    const rows = products
        .slice(0, most)
        .map((product) => [
        product.id,
        product.name,
        product.models.join(' or '),
        (0,estate_product/* kindsOf */.t)(product).join(' or '),
        nameOf.get(product.provider) ?? product.provider,
    ]);
    const left = products.length - rows.length;
    const widths = titles.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
    const isWide = widths.reduce((sum, width) => sum + width + 2, 0) <= screen.columns + 2;
    return [
        ...(isWide ? table(rows, widths, screen) : rows.map(block)),
        ...(left > 0 ? [`… and ${(0,counts/* plural */.L)(left, 'more product')}. Add a word to find fewer.`] : []),
        '',
    ].join('\n');
}
function table(rows, widths, screen) {
    const line = (row) => row
        .map((text, at) => text.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd();
    return [(0,text_screen/* heading */.R)(line(titles), screen), ...rows.map(line)];
}
function block([id, name, models, kind, provider]) {
    return `${id}\n    ${name} (${provider})\n    ${models}; kind ${kind}`;
}

// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/src/cli/commands/catalogue.js




const formats = ['text', 'json'];
/** More rows don't help a person; the JSON has them all. */
const MOST_ROWS = 40;
const catalogue_catalogue = {
    name: 'catalogue',
    summary: 'Find products by name, alias, provider, kind or category',
    usage: 'catalogue search <words> [flags]',
    flags: {
        format: {
            type: 'string',
            short: 'f',
            value: '<name>',
            help: `${formats.join(', ')}; default: text`,
        },
    },
    examples: [
        ['cloud-estate catalogue search object storage', 'Products of a kind'],
        ['cloud-estate catalogue search google sql', 'A product of a provider'],
        ['cloud-estate catalogue search jira --format json', 'With all that the catalogue knows'],
    ],
    notes: `A product is found if it has every word, or words that begin with them. The id is what a manifest names, and \`cloud-estate explain <id>\` says which duties follow. The text lists ${MOST_ROWS} products at most.`,
    run: async ([action, ...words], flags, terminal) => {
        const format = (0,command/* textFlag */.gx)(flags, 'format') ?? 'text';
        if (format !== 'text' && format !== 'json') {
            throw new cannot_check/* CannotCheck */.k(`\`--format\` can't be \`${format}\`. One of: ${formats.join(', ')}.`);
        }
        const text = words.join(' ').trim();
        if (action !== 'search' || text === '')
            throw new cannot_check/* CannotCheck */.k(misuse(action, text));
        const known = await (0,catalogue/* loadCatalogue */.OT)();
        const named = known.lookUp(text);
        const found = [...new Set([...(named === undefined ? [] : [named]), ...known.search(text)])];
        if (found.length === 0) {
            const near = known.suggest(text).map(({ id, name }) => `\`${id}\` (${name})`);
            const hint = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
            throw new cannot_check/* CannotCheck */.k(`No product has ${words.length === 1 ? 'the word' : 'all the words'} \`${text}\`.${hint} What isn't in the catalogue can be an entry with a \`kind\`, or a product of your policy.`);
        }
        await terminal.out(format === 'json'
            ? `${JSON.stringify(found, null, 2)}\n`
            : productList(found, known.providers(), MOST_ROWS, terminal));
        return command/* GATE_PASSES */.wC;
    },
};
function misuse(action, text) {
    if (action === undefined || action === 'search') {
        return 'Name what to search for: `cloud-estate catalogue search <words>`.';
    }
    return `\`catalogue\` has one action, \`search\`. Write \`cloud-estate catalogue search ${`${action} ${text}`.trim()}\`.`;
}


/***/ }),

/***/ 4918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ heading),
/* harmony export */   x: () => (/* binding */ pageText)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7920);

/** A heading. It is clear without colors too, because its content is indented. */
function heading(text, { color }) {
    return color ? `\u001b[1m${text}\u001b[0m` : text;
}
/**
 * A page of Markdown (headings, paragraphs, lists, tables, code) as text for a terminal, wrapped to its columns. Code
 * stays as it is, but for the line by which editors find the schema.
 */
function pageText(markdown, screen) {
    const blocks = [];
    for (const [kind, lines] of blocksOf(markdown)) {
        const text = renderers[kind](lines, screen);
        if (text !== '')
            blocks.push(text);
    }
    return `${blocks.join('\n\n')}\n`;
}
const renderers = {
    heading: ([line = ''], screen) => heading(line.replace(/^#+ /, ''), screen),
    code: (lines) => lines
        .slice(1, lines.length > 1 && lines.at(-1)?.startsWith('```') ? -1 : undefined)
        .filter((line) => !line.startsWith('# yaml-language-server:'))
        .map((line) => `    ${line}`.trimEnd())
        .join('\n'),
    table: ([head = '', , ...rows], { columns }) => {
        const titles = cellsOf(head);
        return rows
            .flatMap((row) => cellsOf(row).map((cell, at) => `${titles[at] ?? ''}: ${inline(cell)}`))
            .map((line) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(line, columns, '  '))
            .join('\n');
    },
    list: (lines, { columns }) => lines
        .map((line) => `  - ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(inline(line.slice(2)), columns, '    ').trimStart()}`)
        .join('\n'),
    prose: (lines, { columns }) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(inline(lines.join(' ')), columns, '  '),
};
function* blocksOf(markdown) {
    let kind = 'prose';
    let lines = [];
    for (const line of markdown.split('\n')) {
        const inCode = kind === 'code' && lines.length > 0;
        if (inCode && !line.startsWith('```')) {
            lines.push(line);
            continue;
        }
        const next = kindOf(line);
        if (inCode)
            lines.push(line);
        else if (line !== '' && lines.length > 0 && goesOn(kind, next)) {
            join(lines, line, kind);
            continue;
        }
        if (lines.length > 0)
            yield [kind, lines];
        kind = next;
        lines = inCode || line === '' ? [] : [line];
    }
    if (lines.length > 0)
        yield [kind, lines];
}
/** Whether a line of one kind belongs to the block above it. */
function goesOn(above, kind) {
    if (above === 'heading')
        return false;
    return kind === above || (above === 'list' && kind === 'prose');
}
/** A line that goes on: of a list, it is part of the item before. */
function join(lines, line, kind) {
    if (kind === 'list' && !line.startsWith('- ')) {
        lines.push(`${lines.pop() ?? ''} ${line.trim()}`);
    }
    else
        lines.push(line);
}
function kindOf(line) {
    if (line.startsWith('#'))
        return 'heading';
    if (line.startsWith('```'))
        return 'code';
    if (line.startsWith('|'))
        return 'table';
    return line.startsWith('- ') ? 'list' : 'prose';
}
function cellsOf(row) {
    return row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
}
/** Words in a line: links as their text, with where they lead unless `explain` has that page too. */
function inline(text) {
    return text
        .replace(/\*\*([^*]+)\*\*/g, '$1')
        .replace(/\[([^[\]]+)\]\(([^()]+)\)/g, (_, label, target) => target.includes('/') ? `${label} (${target.replace(/^\.\.\//, 'docs/')})` : label);
}


/***/ })

};
;