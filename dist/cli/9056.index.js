"use strict";
exports.id = 9056;
exports.ids = [9056];
exports.modules = {

/***/ 6437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ messageText),
/* harmony export */   MB: () => (/* binding */ entryName),
/* harmony export */   WV: () => (/* binding */ bdi),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   dP: () => (/* binding */ ownerText),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _text_markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1402);

/** Text from a repository within our own line: escaped, and isolated so that it can't reverse the text around it. */
function bdi(text) {
    return `<bdi>${(0,_text_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkup */ .M)(text)}</bdi>`;
}
/** `erp`, or `erp › plant` for a part. */
function entryName(service, part) {
    return part === null ? bdi(service) : `${bdi(service)} › ${bdi(part)}`;
}
/** An owner that may break after the slash of a team or before the domain of an address. */
function ownerText(owner) {
    return (0,_text_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkup */ .M)(owner)
        .replaceAll('/', '/<wbr>')
        .replace(/(?!^)@/g, '<wbr>@');
}
/** A message in which what is between backticks is code. */
function messageText(message) {
    return (0,_text_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkup */ .M)(message).replace(/`([^`]+)`/g, '<code>$1</code>');
}
/** A link, where the address is a web address that hides no other; else the text alone. */
function link(address, html) {
    return hostOf(address) === undefined
        ? html
        : `<a href="${(0,_text_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkup */ .M)(address)}" rel="noopener noreferrer">${html}</a>`;
}
/** The host of a web address, so that a link says where it leads; `undefined` for any other address. */
function hostOf(address) {
    return /^https?:\/\/([a-z0-9.-]+(?::\d+)?)(?:[/?#]|$)/i.exec(address)?.[1]?.toLowerCase();
}
/** `cloud-services.yml:14:5` as code. */
function placeText({ location: { file, line, column } }) {
    return `<code>${(0,_text_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkup */ .M)(`${file}:${line}:${column}`)}</code>`;
}


/***/ }),

/***/ 9363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE),
/* harmony export */   h: () => (/* binding */ STYLE_HASH)
/* harmony export */ });
/** The page's style. A test holds its colours to WCAG's contrast, and `STYLE_HASH` to this text. */
const STYLE = `
:root{color-scheme:light dark;
--page-bg:#ffffff;--page-fg:#1b1f24;--faint-bg:#ffffff;--faint-fg:#57606a;--line:#d0d7de;
--card-bg:#f6f8fa;--card-fg:#1b1f24;--link-bg:#ffffff;--link-fg:#0550ae;
--o-bg:#d3efd9;--o-fg:#0f3d1c;--u-bg:#b3261e;--u-fg:#ffffff;--w-bg:#fbe5a2;--w-fg:#4a3700;
--p-bg:#eaeef2;--p-fg:#4b5560;--error-bg:#ffffff;--error-fg:#b3261e;--warning-bg:#ffffff;--warning-fg:#7a4d00;
--notice-bg:#ffffff;--notice-fg:#0b5a73}
@media screen and (prefers-color-scheme:dark){:root{
--page-bg:#0f1318;--page-fg:#e4e9ee;--faint-bg:#0f1318;--faint-fg:#9ba6b2;--line:#353d47;
--card-bg:#181e25;--card-fg:#e4e9ee;--link-bg:#0f1318;--link-fg:#7cb7ff;
--o-bg:#1a3f26;--o-fg:#cdeed5;--u-bg:#ff9d94;--u-fg:#3a0603;--w-bg:#584509;--w-fg:#ffe8a3;
--p-bg:#222931;--p-fg:#b4bfca;--error-bg:#0f1318;--error-fg:#ff9d94;--warning-bg:#0f1318;--warning-fg:#f2c866;
--notice-bg:#0f1318;--notice-fg:#7fd3ec}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:112rem;padding:1.25rem clamp(.75rem,2.5vw,2.5rem) 3rem;background:var(--page-bg);color:var(--page-fg);
font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.7rem;line-height:1.2;margin:.1rem 0 .5rem}
h2{font-size:1.25rem;margin:2.2rem 0 .5rem}
h3{font-size:1rem;margin:1.2rem 0 .4rem}
h3 .faint{font-weight:400}
p{margin:.3rem 0}
a{color:var(--link-fg)}
code,pre{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;font-size:.88em}
pre{margin:.4rem 0;padding:.5rem .7rem;background:var(--card-bg);border:1px solid var(--line);border-radius:4px;white-space:pre-wrap}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.faint{color:var(--faint-fg)}
.verdict{font-size:1.15rem}
.badge{display:inline-block;padding:.05rem .6rem;border-radius:4px;font-weight:700;border:2px solid}
.badge.pass{background:var(--o-bg);color:var(--o-fg)}
.badge.fail{background:var(--u-bg);color:var(--u-fg)}
.counts{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0 .6rem}
.counts div{min-width:6rem;padding:.4rem .8rem;background:var(--card-bg);border:1px solid var(--line);border-radius:6px}
.counts dt{color:var(--faint-fg);font-size:.85rem}
.counts dd{margin:0;font-size:1.4rem;font-weight:650;line-height:1.2;font-variant-numeric:tabular-nums}
.counts .bad{border:2px solid var(--error-fg)}
.bar{display:block;width:100%;height:14px;border:1px solid var(--line);border-radius:4px}
.bar .o{fill:var(--o-bg)}.bar .u{fill:var(--u-bg)}.bar .w{fill:var(--w-bg)}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;margin:.6rem 0;padding:0;list-style:none;font-size:.9rem}
.key{display:inline-block;min-width:1.7em;padding:0 .35em;border-radius:3px;text-align:center;font-weight:700;border:1px solid var(--line)}
.o{background:var(--o-bg);color:var(--o-fg)}
.u{background:var(--u-bg);color:var(--u-fg)}
.w{background:var(--w-bg);color:var(--w-fg)}
.p{background:var(--p-bg);color:var(--p-fg)}
.n{color:var(--faint-fg)}
.tools{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;margin:.8rem 0}
.tools form{display:contents}
.tools form[hidden]{display:none}
.tools label{display:block;font-size:.85rem;color:var(--faint-fg)}
.tools .check{font-size:.95rem;color:inherit;padding:.35rem 0}
.tools input[type=search],.tools select{display:block;font:inherit;font-size:1rem;min-height:2.2rem;padding:.2rem .5rem;color:var(--page-fg);background:var(--page-bg);border:1px solid var(--faint-fg);border-radius:4px}
.tools input[type=search]{width:min(20rem,86vw)}
.tools output{flex-basis:100%;font-size:.9rem}
.block{margin-bottom:.8rem}
.far{content-visibility:auto;contain-intrinsic-size:auto 2600px}
ul.far{contain-intrinsic-size:auto 9000px}
table{width:100%;border-collapse:collapse}
caption{text-align:start;color:var(--faint-fg);font-size:.85rem;padding:.2rem 0}
th,td{text-align:start;vertical-align:top;padding:.3rem .5rem;border:1px solid var(--line)}
thead th{background:var(--card-bg);color:var(--card-fg);font-size:.85rem}
tr[hidden],.block[hidden],li[hidden],section[hidden]{display:none!important}
.num{text-align:end;font-variant-numeric:tabular-nums}
.list{width:auto;min-width:min(100%,44rem);overflow-wrap:break-word}
.list th[scope=row]{overflow-wrap:anywhere}
.heat{table-layout:fixed;font-size:.75rem;line-height:1.35}
.heat th:first-child{width:11.5%}
.heat .about{width:11.5%;font-size:.72rem}
.heat thead th{font-size:.67rem;font-weight:650;padding:.3rem .25rem;vertical-align:bottom;position:sticky;top:0;z-index:1}
.heat thead small{display:block;font-weight:400}
.heat tbody th{font-size:.85rem;padding:.3rem}
.heat .name{display:block;font-weight:400;font-size:.78rem;color:var(--faint-fg)}
.heat td{padding:.25rem .3rem}
.heat td b{display:inline-block;min-width:.9em}
.heat td.u{font-weight:650}
.heat tr:target th{outline:3px solid var(--link-fg);outline-offset:-3px}
.tag{font-weight:650}
ul.plain,ol.plain{margin:0;padding:0;list-style:none}
.finding{padding:.55rem 0 .6rem .8rem;border-bottom:1px solid var(--line);border-inline-start:5px solid var(--line)}
.finding.error{border-inline-start-color:var(--error-fg)}
.finding.warning{border-inline-start-color:var(--warning-fg);border-inline-start-style:dashed}
.finding.notice{border-inline-start-color:var(--notice-fg);border-inline-start-style:dotted}
.error .severity{color:var(--error-fg)}.warning .severity{color:var(--warning-fg)}.notice .severity{color:var(--notice-fg)}
.severity{font-weight:700}
.changes{columns:26rem;column-gap:2rem}
.changes div{break-inside:avoid;padding-bottom:.6rem}
.changes h3{margin:.2rem 0}
.changes ul{margin:0;padding-inline-start:1.2rem}
footer{margin-top:2.5rem;padding-top:.8rem;border-top:1px solid var(--line);font-size:.85rem;color:var(--faint-fg)}
@media screen and (min-width:921px){
body:has(#compact:checked) .heat td:not(.none){font-size:0;text-align:center;padding:.15rem 0}
body:has(#compact:checked) .heat td b{font-size:.85rem}
body:has(#compact:checked) .heat td .tag{font-size:.72rem}
body:has(#compact:checked) .heat .name{display:none}
body:has(#compact:checked) .heat tbody tr>*{vertical-align:middle;padding-block:.15rem}
.heat.many{font-size:.65rem}
.heat.many th:first-child{width:9.5%}.heat.many .about{width:9%}
.heat.many thead th{font-size:.65rem;padding:.3rem .2rem}
.heat.many td{padding:.25rem .2rem}
}
@media screen and (max-width:920px){
.tools .compact{display:none}
.far{contain-intrinsic-size:auto 17000px}
.heat thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.heat,.heat tbody,.heat caption{display:block}
.heat tr{display:grid;grid-template-columns:repeat(auto-fill,minmax(10.2rem,1fr));gap:2px;margin:0 0 .9rem;padding:.5rem;border:1px solid var(--line);border-radius:6px;background:var(--card-bg)}
.heat tbody th,.heat .about{grid-column:1/-1;width:auto!important;border:0;padding:0;font-size:.85rem}
.heat tbody th{font-size:1rem}
.heat .about{padding-bottom:.3rem}
.heat td{border:1px solid transparent;border-radius:3px;padding:.2rem .4rem}
.heat td[data-l]::before{content:attr(data-l);display:block;font-size:.72rem}
.heat td.none{grid-column:1/-1}
.counts div{min-width:4.6rem;flex:1 1 auto;padding:.3rem .6rem}
.list th,.list td{padding:.3rem}
}
@media print{
@page{size:A4 landscape;margin:10mm}
:root{color-scheme:light}
body{max-width:none;padding:0;font-size:9.5pt}
.tools,.skip{display:none}
.block{margin:0}
.far{content-visibility:visible}
.heat{font-size:6.8pt}
.heat thead th{position:static;font-size:6.5pt}
.heat .about,.heat .name{font-size:6.2pt}
.heat tbody th{font-size:7.5pt}
.heat td,.heat th{padding:1.5pt 2pt}
thead{display:table-header-group}
tr,.finding,.counts div{break-inside:avoid}
h2,h3,caption{break-after:avoid}
.o,.u,.w,.p,.bar,.badge{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit}
}
`;
/** SHA-256 of `STYLE`, as a content security policy names it. */
const STYLE_HASH = 'sha256-hTimEybXOScCWCDiEneicLv3qdRXRCU7leHBtQn2Bi0=';


/***/ }),

/***/ 9056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderEstateMatrix: () => (/* binding */ renderEstateMatrix)
});

// EXTERNAL MODULE: ./build/src/text/cut.js
var cut = __webpack_require__(605);
// EXTERNAL MODULE: ./build/src/render/text/csv-cell.js
var csv_cell = __webpack_require__(1973);
// EXTERNAL MODULE: ./build/src/render/text/markdown-text.js
var markdown_text = __webpack_require__(2247);
// EXTERNAL MODULE: ./build/src/render/text/plain.js
var plain = __webpack_require__(7920);
// EXTERNAL MODULE: ./build/src/render/html/html-text.js
var html_text = __webpack_require__(6437);
// EXTERNAL MODULE: ./build/src/render/html/style.js
var style = __webpack_require__(9363);
// EXTERNAL MODULE: ./build/src/render/text/markup.js
var markup = __webpack_require__(1402);
;// CONCATENATED MODULE: ./build/src/render/matrix/estate-matrix-html.js



/** Nothing loads and nothing runs, whatever a repository wrote. */
const CSP = `default-src 'none'; style-src '${style/* STYLE_HASH */.h}'; base-uri 'none'; form-action 'none'`;
const words = {
    unowned: '<strong>nobody</strong>',
    waived: 'waived',
    provider: '–',
    'not-applicable': 'n/a',
};
/** The whole estate as one page with tables: services against layers, with the names of the owners in the cells. */
function estateMatrixHtml(report) {
    const title = `${report.estate === '' ? 'Cloud estate' : report.estate}: who owns what`;
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CSP}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,markup/* escapeMarkup */.M)(title)}</title>
<style>${style/* STYLE */.Y}</style>
</head>
<body>
<main>
<h1>${(0,markup/* escapeMarkup */.M)(title)}</h1>
${report.manifests.map(table).join('\n')}
</main>
<footer>As of ${(0,markup/* escapeMarkup */.M)(report.today)}. The first owner of a duty is accountable; – is the provider's.</footer>
</body>
</html>
`;
}
function table({ file, framework, services }) {
    const layers = [...new Set(services.flatMap((one) => one.layers.map(({ layer }) => layer)))];
    const head = ['Service', 'Model', ...layers.map(markup/* escapeMarkup */.M)];
    return `<h2><code>${(0,markup/* escapeMarkup */.M)(file)}</code></h2>
<p>Framework ${(0,markup/* escapeMarkup */.M)(framework ?? 'none')}</p>
<table>
<thead><tr>${head.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead>
<tbody>
${services.map((service) => row(service, layers)).join('\n')}
</tbody>
</table>`;
}
function row(service, layers) {
    const cells = layers.map((id) => `<td>${cell(service, service.layers.find(({ layer }) => layer === id))}</td>`);
    const name = (0,html_text/* entryName */.MB)(service.id, service.part ?? null);
    return `<tr><th scope="row">${name}</th><td>${service.model ?? '?'}</td>${cells.join('')}</tr>`;
}
/** Nothing where the layer is only for services with other traits; `?` where the service's duties are unknown. */
function withoutCell({ layers }) {
    return layers.length === 0 ? '?' : '';
}
function cell(service, layer) {
    if (layer === undefined)
        return withoutCell(service);
    if (layer.status === 'owned')
        return layer.owners.map(html_text/* ownerText */.dP).join(', ');
    return words[layer.status];
}

;// CONCATENATED MODULE: ./build/src/render/matrix/estate-matrix.js





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
    if (format === 'csv')
        return csv(report);
    if (format === 'html')
        return estateMatrixHtml(report);
    const tables = report.manifests.map((manifest) => format === 'markdown' ? markdown(manifest) : estate_matrix_text(manifest, options.columns));
    return (0,plain.lines)(tables.join('\n'));
}
/** Services against layers, with the names of the owners in the cells. */
function csv(report) {
    const layers = [...new Set(report.manifests.flatMap(layersOf))];
    const head = ['file', 'service', 'part', 'model', ...layers];
    const rows = report.manifests.flatMap(({ file, services }) => services.map((service) => [
        file,
        service.id,
        service.part ?? '',
        service.model ?? '',
        ...layers.map((id) => wordOf(service.layers.find(({ layer }) => layer === id))),
    ]));
    return [head, ...rows].map((row) => `${row.map(csv_cell/* csvCell */.r).join(',')}\r\n`).join('');
}
/** What a cell says: who owns the duty, or why it has no owner; empty where the framework has no such layer. */
function wordOf(layer) {
    if (layer === undefined)
        return '';
    return layer.status === 'owned' ? `[${layer.owners.join(', ')}]` : layer.status;
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
function estate_matrix_text(manifest, columns) {
    const layers = layersOf(manifest);
    const names = manifest.services.map((service) => (0,plain/* plain */.p)(nameOf(service)));
    const room = Math.max(12, columns - 15 - 3 * layers.length);
    const width = Math.min(room, Math.max(7, ...names.map((name) => name.length)));
    const labels = labelsOf(manifest);
    const signOf = (service, id) => sign(service, service.layers.find(({ layer }) => layer === id), labels);
    const cellWidth = Math.max(3, ...manifest.services.flatMap((service) => layers.map((id) => signOf(service, id).length + 1)));
    const head = `${'service'.padEnd(width)}  ${'model'.padEnd(11)} ${layers.map((_, at) => String(at + 1).padStart(cellWidth)).join('')}`;
    const rows = manifest.services.map((service, at) => {
        const name = names[at] ?? '';
        const cells = layers.map((id) => signOf(service, id).padStart(cellWidth));
        return `${(0,cut/* cut */.J)(name, width).padEnd(width)}  ${(service.model ?? '?').padEnd(11)} ${cells.join('')}`;
    });
    const legend = layers.map((id, at) => `  ${String(at + 1).padStart(2)} ${(0,plain/* plain */.p)(id)}`);
    const isAbsent = manifest.services.some((service) => service.layers.some(({ status }) => status === 'not-applicable'));
    const absent = isAbsent ? '   - not applicable' : '';
    const marked = departs(manifest) ? ['* departs from the framework'] : [];
    const title = `${(0,plain/* plain */.p)(manifest.file)}: ${(0,plain/* plain */.p)(manifest.estate)} (framework ${(0,plain/* plain */.p)(manifest.framework ?? 'none')})`;
    return `${[title, '', head, ...rows, '', `! unowned   W waived   · provider${absent}${several(manifest) ? '   + further owners' : ''}`, ...marked, ...legend, ...ownerLegend(labels)].join('\n')}\n`;
}
/** A short label for each owner, in the order in which they come. */
function labelsOf({ services }) {
    const labels = new Map();
    for (const { layers } of services)
        for (const { owners } of layers)
            for (const owner of owners)
                if (!labels.has(owner))
                    labels.set(owner, letters(labels.size));
    return labels;
}
/** a, b … z, aa, ab … */
function letters(position) {
    const last = String.fromCharCode(97 + (position % 26));
    return position < 26 ? last : letters(Math.floor(position / 26) - 1) + last;
}
function several({ services }) {
    return services.some(({ layers }) => layers.some(({ owners }) => owners.length > 1));
}
function ownerLegend(labels) {
    const width = Math.max(2, ...[...labels.values()].map((label) => label.length));
    const rows = [...labels].map(([owner, label]) => `  ${label.padStart(width)} ${(0,plain/* plain */.p)(owner)}`);
    return rows.length === 0 ? [] : ['', 'Owners, accountable:', ...rows];
}
/** The accountable owner's label, or why there is none. */
function sign(service, layer, labels) {
    if (layer === undefined)
        return withoutCell(service);
    const [first, ...others] = layer.owners;
    const owned = first === undefined ? signs.owned : `${labels.get(first) ?? ''}${others.length > 0 ? '+' : ''}`;
    return `${layer.status === 'owned' ? owned : signs[layer.status]}${layer.origin === 'framework' ? '' : '*'}`;
}
function markdown(manifest) {
    const layers = layersOf(manifest);
    const rows = manifest.services.map((service) => {
        const cells = layers.map((id) => {
            const layer = service.layers.find((one) => one.layer === id);
            if (layer === undefined)
                return withoutCell(service);
            const mark = layer.origin === 'framework' ? '' : ' \\*';
            if (layer.status === 'owned')
                return `${layer.owners.map((owner) => (0,markdown_text/* code */.aY)(owner)).join(', ')}${mark}`;
            return `${{ unowned: '**nobody**', waived: 'waived', provider: '–', 'not-applicable': 'n/a' }[layer.status]}${mark}`;
        });
        return (0,markdown_text/* tableRow */.jD)([(0,markdown_text/* code */.aY)(nameOf(service)), service.model ?? '?', ...cells]);
    });
    const title = `### ${(0,markdown_text/* code */.aY)(manifest.estate, false)} in ${(0,markdown_text/* code */.aY)(manifest.file, false)}, framework ${(0,markdown_text/* code */.aY)(manifest.framework ?? 'none', false)}`;
    return `${title}\n\n${(0,markdown_text/* tableHead */.PP)(['Service', 'Model', ...layers.map((id) => (0,markdown_text/* code */.aY)(id))])}\n${rows.join('\n')}\n${departs(manifest) ? '\n\\* departs from the framework.\n' : ''}`;
}
function departs({ services }) {
    return services.some(({ layers }) => layers.some(({ origin }) => origin !== 'framework'));
}


/***/ }),

/***/ 1973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ csvCell)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7920);

/** A text as a cell of CSV that no spreadsheet takes for a formula, and no log for a command. */
function csvCell(value) {
    const text = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(value).replace(/(^|;)(\s*)(?=[=+\-@＝＋－＠])/g, "$1$2'");
    // A log takes a line that begins with `::` for a command, so such a cell is quoted as well.
    return /[",]|^\s|\s$|^:/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}


/***/ }),

/***/ 1402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ escapeMarkup)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7920);

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
// Half a surrogate pair, and the two code points that XML 1.0 forbids besides control characters.
const NO_CHARACTER = /[\p{Surrogate}\ufffe\uffff]/gu;
/**
 * Turns any text into plain text for HTML and XML, in an element or a quoted attribute: no tags, no other entities, no
 * line breaks, no invisible characters, nothing that XML 1.0 forbids, and no command to a runner that logs the page.
 */
function escapeMarkup(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__.visible)(text)
        .replace(NO_CHARACTER, '\ufffd')
        .replace(/[&<>"']/g, (char) => entities[char])
        .replaceAll('::', '&#58;&#58;')
        .replaceAll('##[', '#&#35;[');
}


/***/ })

};
;