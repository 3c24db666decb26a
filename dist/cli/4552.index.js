"use strict";
exports.id = 4552;
exports.ids = [4552];
exports.modules = {

/***/ 4552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderEstateMatrix: () => (/* binding */ renderEstateMatrix)
/* harmony export */ });
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(605);
/* harmony import */ var _text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2247);
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
        const cells = layers.map((id) => {
            const layer = service.layers.find((one) => one.layer === id);
            return sign(layer).padStart(3);
        });
        return `${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(name, width).padEnd(width)}  ${(service.model ?? '?').padEnd(11)} ${cells.join('')}`;
    });
    const legend = layers.map((id, at) => `  ${String(at + 1).padStart(2)} ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(id)}`);
    const isAbsent = manifest.services.some((service) => service.layers.some(({ status }) => status === 'not-applicable'));
    const absent = isAbsent ? '   - not applicable' : '';
    const marked = departs(manifest) ? ['* departs from the framework'] : [];
    const title = `${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(manifest.file)}: ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(manifest.estate)} (framework ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(manifest.framework ?? 'none')})`;
    return `${[title, '', head, ...rows, '', `O owned   ! unowned   W waived   · provider${absent}`, ...marked, ...legend].join('\n')}\n`;
}
function sign(layer) {
    if (layer === undefined)
        return '?';
    return `${signs[layer.status]}${layer.origin === 'framework' ? '' : '*'}`;
}
function markdown(manifest) {
    const layers = layersOf(manifest);
    const rows = manifest.services.map((service) => {
        const cells = layers.map((id) => {
            const layer = service.layers.find((one) => one.layer === id);
            if (layer === undefined)
                return '?';
            const mark = layer.origin === 'framework' ? '' : ' \\*';
            if (layer.status === 'owned')
                return `${layer.owners.map((owner) => (0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(owner)).join(', ')}${mark}`;
            return `${{ unowned: '**nobody**', waived: 'waived', provider: '–', 'not-applicable': 'n/a' }[layer.status]}${mark}`;
        });
        return (0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)([(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(nameOf(service)), service.model ?? '?', ...cells]);
    });
    const title = `### ${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(manifest.estate, false)} in ${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(manifest.file, false)}, framework ${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(manifest.framework ?? 'none', false)}`;
    return `${title}\n\n${(0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)(['Service', 'Model', ...layers.map((id) => (0,_text_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(id))])}\n${rows.join('\n')}\n${departs(manifest) ? '\n\\* departs from the framework.\n' : ''}`;
}
function departs({ services }) {
    return services.some(({ layers }) => layers.some(({ origin }) => origin !== 'framework'));
}


/***/ })

};
;