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
/* harmony import */ var _text_csv_cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1973);


const columns = [
    'estate',
    'file',
    'service',
    'part',
    'name',
    'provider',
    'product',
    'model',
    'lifecycle',
    'criticality',
    'environments',
    'accounts',
    'regions',
    'data',
    'provided-from',
    'stored-in',
    'processed-in',
    'description',
    'links',
    'framework',
    'layer',
    'party',
    'origin',
    'derived',
    'because',
    'clause',
    'reason',
    'status',
    'owners',
    'accountable',
    'inherited',
    'waiver-reason',
    'waiver-expires',
    'waiver-approved-by',
    'agreement',
    'reviewed',
    'agreement-from',
    'agreement-about',
    'agreement-title',
    'agreement-reference',
    'agreement-starts',
    'agreement-ends',
    'agreement-notice-days',
    'agreement-law',
    'agreement-exit',
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
        lifecycle: service.lifecycle,
        criticality: service.criticality ?? '',
        ...aboutDetails(service),
        framework: manifest.framework ?? '',
        layer: '',
        party: '',
        origin: '',
        derived: '',
        because: '',
        clause: '',
        reason: '',
        status: '',
        owners: '',
        accountable: '',
        inherited: '',
        'waiver-reason': '',
        'waiver-expires': '',
        'waiver-approved-by': '',
        ...aboutAgreement(service),
        line: String(service.location.line),
        today: report.today,
    };
}
function aboutDetails(service) {
    const { environments = [], accounts = [], regions = [], data = [], links = [], locations, } = service;
    return {
        environments: environments.join(', '),
        accounts: accounts.join(', '),
        regions: regions.join(', '),
        data: data
            .map((one) => (one.class === null ? one.name : `${one.name} (${one.class})`))
            .join(', '),
        'provided-from': locations?.provided.join(', ') ?? '',
        'stored-in': locations?.stored.join(', ') ?? '',
        'processed-in': locations?.processed.join(', ') ?? '',
        description: service.description ?? '',
        links: links.map(({ name, url }) => `${name}: ${url}`).join(', '),
    };
}
function aboutAgreement({ agreement }) {
    return {
        agreement: agreement?.url ?? '',
        reviewed: agreement?.reviewed ?? '',
        'agreement-from': agreement?.from ?? '',
        'agreement-about': agreement?.about ?? '',
        'agreement-title': agreement?.title ?? '',
        'agreement-reference': agreement?.reference ?? '',
        'agreement-starts': agreement?.starts ?? '',
        'agreement-ends': agreement?.ends ?? '',
        'agreement-notice-days': agreement?.noticeDays?.toString() ?? '',
        'agreement-law': agreement?.law ?? '',
        'agreement-exit': agreement?.exit ?? '',
    };
}
function aboutLayer(layer, service) {
    return {
        layer: layer.layer,
        party: layer.party,
        origin: layer.origin,
        derived: layer.derived ? 'yes' : 'no',
        because: layer.because ?? '',
        clause: layer.clause ?? '',
        reason: layer.reason ?? '',
        status: layer.status,
        owners: bracketed(layer.owners),
        accountable: bracketed(layer.owners.slice(0, 1)),
        inherited: layer.inherited ? 'yes' : 'no',
        'waiver-reason': layer.waiver?.reason ?? '',
        'waiver-expires': layer.waiver?.expires ?? '',
        'waiver-approved-by': layer.waiver === undefined ? '' : bracketed([layer.waiver.approvedBy]),
        line: String((layer.location ?? service.location).line),
    };
}
function bracketed(owners) {
    return owners.length === 0 ? '' : `[${owners.join(', ')}]`;
}
function line(row) {
    return `${columns.map((column) => (0,_text_csv_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .csvCell */ .r)(row[column])).join(',')}\r\n`;
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


/***/ })

};
;