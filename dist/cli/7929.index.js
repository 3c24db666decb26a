"use strict";
exports.id = 7929;
exports.ids = [7929];
exports.modules = {

/***/ 7929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCsv: () => (/* binding */ renderCsv)
/* harmony export */ });
/* harmony import */ var _text_chunks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5924);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7920);


const columns = [
    'estate',
    'file',
    'service',
    'part',
    'name',
    'provider',
    'product',
    'model',
    'environment',
    'criticality',
    'framework',
    'layer',
    'party',
    'from',
    'status',
    'owners',
    'accountable',
    'inherited',
    'agreement',
    'reviewed',
    'line',
    'today',
];
/**
 * The estate as CSV for auditors: one row for each layer of each service or part, what the provider holds too. RFC
 * 4180: a header, CR LF, UTF-8 without a byte order mark. An entry whose layers are unknown (it declares no model)
 * has one row without a layer.
 *
 * A spreadsheet takes a cell for a formula that begins with `=`, `+`, `-` or `@`, and may take a semicolon for the
 * end of a cell. Such a text gets an apostrophe before that character, which marks text in a spreadsheet.
 * Owners begin with `@` by nature, and an apostrophe would make them another name: they are in square brackets,
 * `[@acme/storefront, @acme/data]`, the accountable one too, so that the cell begins with what means nothing and the
 * owner itself is unchanged. Control characters and line breaks become visible, as `\u000a`.
 */
function renderCsv(report) {
    return (0,_text_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .inChunks */ .m)(pieces(report));
}
function* pieces(report) {
    yield `${columns.join(',')}\r\n`;
    for (const manifest of report.manifests) {
        for (const service of manifest.services) {
            const about = aboutService(report, manifest, service);
            const layers = service.layers.map((layer) => ({ ...about, ...aboutLayer(layer, service) }));
            yield (layers.length === 0 ? [about] : layers).map(line).join('');
        }
    }
}
function aboutService(report, manifest, service) {
    return {
        estate: manifest.estate,
        file: manifest.file,
        service: service.id,
        part: service.part ?? '',
        name: service.name ?? '',
        provider: service.provider ?? '',
        product: service.product ?? '',
        model: service.model ?? '',
        environment: service.environment ?? '',
        criticality: service.criticality ?? '',
        framework: manifest.framework ?? '',
        layer: '',
        party: '',
        from: '',
        status: '',
        owners: '',
        accountable: '',
        inherited: '',
        agreement: service.agreement?.url ?? '',
        reviewed: service.agreement?.reviewed ?? '',
        line: String(service.location.line),
        today: report.today,
    };
}
function aboutLayer(layer, service) {
    return {
        layer: layer.layer,
        party: layer.party,
        from: layer.from,
        status: layer.status,
        owners: bracketed(layer.owners),
        accountable: bracketed(layer.owners.slice(0, 1)),
        inherited: layer.inherited ? 'yes' : 'no',
        line: String((layer.location ?? service.location).line),
    };
}
function bracketed(owners) {
    return owners.length === 0 ? '' : `[${owners.join(', ')}]`;
}
function line(row) {
    return `${columns.map((column) => cell(row[column])).join(',')}\r\n`;
}
function cell(value) {
    const text = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(value).replace(/(^|;)(\s*)(?=[=+\-@＝＋－＠])/g, "$1$2'");
    // A log takes a line that begins with `::` for a command, so such a cell is quoted as well.
    return /[",]|^\s|\s$|^:/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}


<<<<<<< HEAD
=======
/***/ }),

/***/ 7920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   lines: () => (/* binding */ lines),
/* harmony export */   p: () => (/* binding */ plain),
/* harmony export */   visible: () => (/* binding */ visible)
/* harmony export */ });
// In: any text. Out: a text that is safe where it is shown.
// Control characters, line breaks of every kind, marks that turn text around or hide it, letters and tags that have no
// shape, and halves of characters.
const UNSEEN = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be made visible.
/[\u034f\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
/** Makes visible what a terminal, a log or a reader could not see: `\u001b` for an escape. */
function visible(text) {
    return text.replace(UNSEEN, (char) => {
        const hex = (char.codePointAt(0) ?? 0).toString(16);
        return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
    });
}
/** Text for one line of a log: nothing unseen in it, and no `##[…]`, which commands a runner anywhere in a line. */
function plain(text) {
    return visible(text).replaceAll('##[', '##\\[');
}
/** Lines for a log: none begins with `::`, which would command a runner. */
function lines(text) {
    return text.replace(/^([^\S\r\n\u2028\u2029]*)::/gm, '$1\\::');
}
/** Wraps text at spaces to lines of so many columns; a longer word gets a separate line. */
function wrap(text, columns, indent) {
    const out = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && indent.length + line.length + 1 + word.length > columns) {
            out.push(indent + line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    if (line !== '')
        out.push(indent + line);
    return out.join('\n');
}


>>>>>>> english
/***/ })

};
;