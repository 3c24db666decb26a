"use strict";
exports.id = 6062;
exports.ids = [6062];
exports.modules = {

/***/ 3660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changesOf)
/* harmony export */ });
/** The changes of one kind, in their order. */
function changesOf({ changes }, kind) {
    return changes.filter((one) => one.kind === kind);
}


/***/ }),

/***/ 6062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/src/report/note-text.js
var note_text = __webpack_require__(5020);
// EXTERNAL MODULE: ./build/src/text/counts.js
var text_counts = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/src/render/text/markup.js
var markup = __webpack_require__(1402);
// EXTERNAL MODULE: ./build/src/render/text/resolution-text.js
var resolution_text = __webpack_require__(2770);
// EXTERNAL MODULE: ./build/src/render/html/html-text.js
var html_text = __webpack_require__(6437);
;// CONCATENATED MODULE: ./build/src/render/html/delta.js





/** Items of a list. The JSON report has the rest. */
const MOST = 200;
/** The list that each kind of change is in; they come in this order. */
const titles = {
    'duty-introduced': 'New duties without an owner',
    'duty-resolved': 'Resolved',
    'finding-resolved': 'Resolved findings',
    owners: 'New owners',
    field: 'Fields',
    split: 'Splits',
    waiver: 'Waivers',
    guard: 'CODEOWNERS',
    policy: 'Policy',
    'framework-file': 'Framework',
    service: 'Services',
};
/** What the change does to the estate. */
function deltaHtml(delta) {
    const byKind = new Map();
    for (const kind of Object.keys(titles))
        byKind.set(kind, []);
    for (const change of delta.changes)
        byKind.get(change.kind)?.push(change);
    const lists = [
        ...[...byKind].map(([kind, changes]) => list(titles[kind], changes, changeHtml)),
        list('Not compared', delta.notes, (note) => (0,html_text/* messageText */.Lo)((0,note_text/* noteText */.g)(note))),
    ].join('');
    const still = delta.inherited === 0
        ? ''
        : `<p>${(0,text_counts/* grouped */.z)(delta.inherited)} ${delta.inherited === 1 ? 'duty was' : 'duties were'} unowned before and still ${delta.inherited === 1 ? 'is' : 'are'}.</p>\n`;
    const nothing = lists === ''
        ? '<p>It changes nothing that the check compares.</p>\n'
        : `<div class="changes">\n${lists}</div>\n`;
    return `<section class="delta" aria-labelledby="delta"><h2 id="delta">What this change does</h2>\n<p class="faint">Compared with <code>${(0,markup/* escapeMarkup */.M)(delta.base)}</code>.</p>\n${nothing}${still}</section>\n`;
}
function list(title, items, html) {
    if (items.length === 0)
        return '';
    const rest = items.length - MOST;
    const more = rest > 0 ? `<li>and ${(0,text_counts/* grouped */.z)(rest)} more, in the JSON report</li>\n` : '';
    const listed = items.slice(0, MOST).map((one) => `<li>${html(one)}</li>\n`);
    return `<div><h3>${title} (${(0,text_counts/* grouped */.z)(items.length)})</h3>\n<ul>\n${listed.join('')}${more}</ul></div>\n`;
}
function changeHtml(change) {
    switch (change.kind) {
        case 'duty-introduced':
            return subjectHtml(change.subject);
        case 'duty-resolved':
            return `${subjectHtml(change.subject)}: ${(0,resolution_text/* resolutionText */.g)(change.how, { owners, date: markup/* escapeMarkup */.M })}`;
        case 'finding-resolved': {
            const { file, subject, rule, title } = change;
            const where = subject.service === null ? (0,html_text/* bdi */.WV)(file) : subjectHtml(subject);
            return `${where}: ${(0,html_text/* bdi */.WV)(rule)}, ${(0,html_text/* bdi */.WV)(title)}`;
        }
        case 'owners':
            return `${subjectHtml(change.subject)}: ${arrow(owners(change.before), owners(change.after))}`;
        case 'split': {
            const { subject, before, after, clause, reason } = change;
            const by = clause === null ? '' : `, under the clause ${(0,html_text/* bdi */.WV)(clause)}`;
            const why = reason === null ? '' : `, because ${(0,html_text/* bdi */.WV)(reason)}`;
            return `${subjectHtml(subject)}: ${arrow(orNone(before), orNone(after))}${by}${why}`;
        }
        case 'waiver':
            return waiverHtml(change);
        case 'field': {
            const { file, subject, path, before, after } = change;
            const where = subject.service === null ? (0,html_text/* bdi */.WV)(file) : subjectHtml(subject);
            return `${where}, ${(0,html_text/* bdi */.WV)(path.join('.'))}: ${arrow(orNone(before), orNone(after))}`;
        }
        case 'guard':
            return `${(0,html_text/* bdi */.WV)(change.file)}: ${arrow(owners(change.before), owners(change.after))}`;
        case 'policy':
            return `${(0,html_text/* bdi */.WV)(change.setting)}: ${arrow(orNone(change.before), orNone(change.after))}`;
        case 'framework-file':
            return `${(0,html_text/* bdi */.WV)(change.file)}: ${change.change}`;
        case 'service': {
            const now = subjectHtml(change.subject);
            return change.change === 'renamed'
                ? arrow((0,html_text/* bdi */.WV)(change.previous), now)
                : `${now}: ${change.change}`;
        }
    }
}
function subjectHtml({ service, part, layer }) {
    const entry = (0,html_text/* entryName */.MB)(service ?? '', part);
    return layer === null ? entry : `${entry}, ${(0,html_text/* bdi */.WV)(layer)}`;
}
function waiverHtml({ subject, before, after }) {
    const terms = after ?? before;
    const change = after === null ? 'removed' : before === null ? 'added' : 'changed';
    const head = `${subjectHtml(subject)}: ${change}`;
    if (terms === null)
        return head;
    const former = before !== null && after !== null && before.expires !== after.expires;
    const expires = former
        ? arrow((0,markup/* escapeMarkup */.M)(before.expires), (0,markup/* escapeMarkup */.M)(after.expires))
        : (0,markup/* escapeMarkup */.M)(terms.expires);
    const approver = `<code>${(0,html_text/* ownerText */.dP)(terms.approvedBy)}</code>`;
    return `${head}, expires ${expires}, approved by ${approver}, reason: ${(0,html_text/* bdi */.WV)(terms.reason)}`;
}
function arrow(before, after) {
    return `${before} → ${after}`;
}
function owners(names) {
    return names.length === 0
        ? 'none'
        : names.map((name) => `<code>${(0,html_text/* ownerText */.dP)(name)}</code>`).join(', ');
}
function orNone(text) {
    return text === null || text === '' ? 'none' : (0,html_text/* bdi */.WV)(text);
}

// EXTERNAL MODULE: ./build/src/render/text/origins.js
var origins = __webpack_require__(3927);
;// CONCATENATED MODULE: ./build/src/render/html/estate-tables.js




/** Rows to a table: few enough that a browser lays out only the tables in sight. */
const ROWS = 50;
/** With more columns than this, every pixel counts. */
const MANY = 11;
const letters = {
    owned: 'O',
    unowned: '!',
    waived: 'W',
    provider: 'P',
    'not-applicable': '–',
};
const classes = {
    owned: 'o',
    unowned: 'u',
    waived: 'w',
    provider: 'p',
    'not-applicable': 'n',
};
/** Numbers the entries of a report, so that findings can lead to their rows. */
function rowIds(report) {
    const ids = new Map();
    for (const manifest of report.manifests) {
        for (const { id, part } of manifest.services) {
            const entry = JSON.stringify([manifest.file, id, part ?? null]);
            if (!ids.has(entry))
                ids.set(entry, `s${ids.size}`);
        }
    }
    return (file, service, part) => ids.get(JSON.stringify([file, service, part]));
}
/** The estate as a heat map: a table of services and layers for each manifest, in blocks of rows. */
function* estateHtml(report, idOf) {
    yield `<h2 id="estate">The estate</h2>\n${legend}${tools(report)}`;
    if (report.manifests.every((manifest) => manifest.services.length === 0)) {
        yield '<p>No services are listed.</p>\n';
    }
    for (const [at, manifest] of report.manifests.entries()) {
        const { file, estate, framework, services } = manifest;
        const about = `${(0,html_text/* bdi */.WV)(estate)}, framework ${(0,markup/* escapeMarkup */.M)(framework ?? 'unknown')}, ${(0,text_counts/* plural */.L)(services.length, 'service or part', 'services and parts')}`;
        yield `<section class="manifest" aria-labelledby="m${at}">\n<h3 id="m${at}"><code>${(0,markup/* escapeMarkup */.M)(file)}</code> <span class="faint">${about}</span></h3>\n`;
        yield* blocks(manifest, idOf);
        yield '</section>\n';
    }
}
const legend = `<ul class="legend" aria-label="What the letters mean">
<li><span class="key o">O</span> owned, the accountable owner first</li>
<li><span class="key u">!</span> unowned: a duty that nobody owns</li>
<li><span class="key w">W</span> waived for now</li>
<li><span class="key p">P</span> the provider’s</li>
<li><span class="key">~</span> shared with the provider</li>
<li><span class="key">*</span> departs from the framework: point at it to see why</li>
<li><span class="key">°</span> derived: no source states it</li>
<li><span class="key">–</span> not known, or no such layer</li>
</ul>
`;
function tools(report) {
    const found = new Set();
    for (const { services } of report.manifests) {
        for (const service of services)
            for (const model of modelsOf(service))
                found.add(model);
    }
    const options = [...found].sort().map((model) => `<option>${model}</option>`);
    return `<div class="tools">
<form id="filter" hidden role="search" aria-label="Filter services and findings">
<label>Find <input type="search" name="find" autocomplete="off" placeholder="service, owner, product…"></label>
<label>Status <select name="status"><option value="">any</option><option value="u">! has unowned duties</option><option value="w">W has waivers</option><option value="c">all duties owned</option></select></label>
<label>Model <select name="model"><option value="">any</option>${options.join('')}</select></label>
<button type="reset">Show all</button>
<output id="shown" aria-live="polite"></output>
</form>
<label class="check compact"><input type="checkbox" id="compact"> Letters only</label>
</div>
`;
}
/** What the model filter finds an entry by; a part of a hybrid service by both its models. */
function modelsOf(service) {
    const model = service.model ?? 'none';
    return service.part === undefined ? [model] : [model, 'hybrid'];
}
function* blocks(manifest, idOf) {
    const { services } = manifest;
    const columns = layerColumns(manifest);
    const unowned = unownedByLayer(manifest);
    for (let from = 0; from < services.length; from += ROWS) {
        const rows = services.slice(from, from + ROWS);
        const range = services.length <= ROWS
            ? 'Who holds each layer of each service'
            : `Who holds each layer: ${(0,text_counts/* grouped */.z)(from + 1)} to ${(0,text_counts/* grouped */.z)(from + rows.length)} of ${(0,text_counts/* grouped */.z)(services.length)}`;
        yield `<div class="block${rows.length === ROWS ? ' far' : ''}"><table role="table" class="heat${columns.length > MANY ? ' many' : ''}">\n<caption>${range}</caption>\n`;
        yield head(columns, from === 0 ? unowned : new Map());
        yield '<tbody role="rowgroup">\n';
        for (const service of rows)
            yield row(service, columns, idOf(manifest.file, service.id, service.part ?? null));
        yield '</tbody></table></div>\n';
    }
}
function head(columns, unowned) {
    const layers = columns.map((layer) => {
        const count = unowned.get(layer);
        const sum = count === undefined ? '' : `<small>${(0,text_counts/* grouped */.z)(count)} unowned</small>`;
        return columnHead('', `${(0,markup/* escapeMarkup */.M)(layer)}${sum}`);
    });
    return `<thead role="rowgroup"><tr role="row">${columnHead('', 'Service')}${columnHead(' class="about"', 'About')}${layers.join('')}</tr></thead>\n`;
}
function columnHead(more, html) {
    return `<th role="columnheader" scope="col"${more}>${html}</th>`;
}
function row(service, columns, id) {
    const layers = new Map(service.layers.map((layer) => [layer.layer, layer]));
    const name = service.name === null ? '' : ` <span class="name">${(0,html_text/* bdi */.WV)(service.name)}</span>`;
    const cells = layers.size === 0 && columns.length > 0
        ? `<td role="cell" class="none n" colspan="${columns.length}">– No layer is known: ${service.model === null ? "the entry doesn't declare a model" : "the framework doesn't cover it"}.</td>`
        : columns.map((column) => cell(column, layers.get(column))).join('');
    return `<tr role="row"${id === undefined ? '' : ` id="${id}"`} data-s="${statuses(service)}" data-m="${modelsOf(service).join(' ')}"><th role="rowheader" scope="row">${(0,html_text/* entryName */.MB)(service.id, service.part ?? null)}${name}</th><td role="cell" class="about">${about(service)}</td>${cells}</tr>\n`;
}
/** What the status filter finds an entry by: `u` and `w` for what it has, `c` when it is complete. */
function statuses(service) {
    const has = (status) => service.layers.some((layer) => layer.status === status);
    const unowned = has('unowned') ? 'u' : '';
    const waived = has('waived') ? 'w' : '';
    return `${unowned}${waived}` || (service.layers.length > 0 ? 'c' : '');
}
function cell(column, layer) {
    const label = `data-l="${(0,markup/* escapeMarkup */.M)(column)}"`;
    if (layer === undefined)
        return `<td role="cell" class="n" ${label}><b>–</b></td>`;
    const marks = `${layer.party === 'shared' ? '~' : ''}${layer.origin === 'framework' ? '' : '*'}${layer.derived ? '°' : ''}`;
    const owners = layer.status === 'owned' ? layer.owners : [];
    const said = owners.length > 0 ? owners.map(html_text/* ownerText */.dP).join(', ') : layer.status.replace('-', ' ');
    return `<td role="cell" class="${classes[layer.status]}" ${label}${whyText(layer)}><b>${letters[layer.status]}${marks}</b> ${said}</td>`;
}
/** Why a cell is not simply the framework's. */
function whyText({ origin, derived, because, clause, reason }) {
    const why = because ?? clause ?? reason;
    if (origin === 'framework')
        return '';
    const text = `${origins/* originNames */.H[origin]}${derived ? ', derived' : ''}${why === undefined ? '' : `: ${why}`}`;
    return ` title="${(0,markup/* escapeMarkup */.M)(text)}"`;
}
function about(service) {
    const { model, criticality, lifecycle, product, provider, agreement, location } = service;
    const { environments = [], accounts = [], regions = [], data = [], description } = service;
    const words = [
        lifecycle === 'live' ? null : lifecycle,
        criticality,
        ...environments,
        ...accounts,
        ...regions,
        product ?? provider,
        ...data.map((one) => (one.class === null ? one.name : `${one.name} (${one.class})`)),
    ];
    const said = [
        `<span class="tag">${model ?? 'no model'}</span>`,
        ...words.filter((word) => word !== null).map(html_text/* bdi */.WV),
        ...(service.links ?? []).map(({ name, url }) => (0,html_text/* link */.nf)(url, (0,html_text/* bdi */.WV)(name))),
        `line ${location.line}`,
    ];
    const lines = [said.join(' · ')];
    if (description !== undefined)
        lines.push((0,html_text/* bdi */.WV)(description));
    lines.push(...placesText(service));
    if (agreement !== null)
        lines.push(agreementText(agreement));
    return lines.join('<br>');
}
/** Where a service is provided from, and where its data is stored and processed, as far as it says so. */
function placesText({ locations }) {
    const places = [
        ['provided from', locations?.provided],
        ['stored in', locations?.stored],
        ['processed in', locations?.processed],
    ];
    const said = places.flatMap(([what, codes = []]) => codes.length === 0 ? [] : [`${what} ${codes.map(html_text/* bdi */.WV).join(', ')}`]);
    return said.length === 0 ? [] : [said.join(' · ')];
}
function agreementText(agreement) {
    const { url, title, reference, reviewed, ends } = agreement;
    const host = url === null ? undefined : (0,html_text/* hostOf */.w4)(url);
    const name = title === undefined ? 'agreement' : (0,html_text/* bdi */.WV)(title);
    const where = url === null || host === undefined
        ? name
        : (0,html_text/* link */.nf)(url, `${name} at ${host.replaceAll('.', '.<wbr>')}`);
    const terms = [
        reference === undefined ? '' : `, reference ${(0,html_text/* bdi */.WV)(reference)}`,
        reviewed === null ? '' : `, reviewed ${(0,markup/* escapeMarkup */.M)(reviewed)}`,
        ends === undefined ? '' : `, ends ${(0,markup/* escapeMarkup */.M)(ends)}`,
    ];
    return where + terms.join('');
}
/**
 * The layers that of the columns of a manifest's table: those of the entry that has most, then what others
 * have besides, each in its entry's order.
 */
function layerColumns(manifest) {
    let most;
    for (const service of manifest.services) {
        if (service.layers.length > (most?.layers.length ?? 0))
            most = service;
    }
    const columns = new Set(most?.layers.map((layer) => layer.layer));
    for (const service of manifest.services) {
        for (const { layer } of service.layers)
            columns.add(layer);
    }
    return [...columns];
}
/** How many unowned duties a manifest has in each layer. */
function unownedByLayer(manifest) {
    const unowned = new Map();
    for (const service of manifest.services) {
        for (const { layer, status } of service.layers) {
            if (status === 'unowned')
                unowned.set(layer, (unowned.get(layer) ?? 0) + 1);
        }
    }
    return unowned;
}

// EXTERNAL MODULE: ./build/src/parse/values.js
var values = __webpack_require__(6659);
// EXTERNAL MODULE: ./build/src/text/edit-line.js
var edit_line = __webpack_require__(1368);
// EXTERNAL MODULE: ./build/src/text/path-text.js
var path_text = __webpack_require__(5976);
// EXTERNAL MODULE: ./build/src/render/worst-first.js
var worst_first = __webpack_require__(1278);
;// CONCATENATED MODULE: ./build/src/render/html/findings.js







/** Nobody reads more, and a page with all findings of a large estate wouldn't open on a phone. */
const findings_MOST = 2000;
const BLOCK = 100;
const signs = { error: '✗', warning: '▲', notice: 'ℹ' };
/** The findings, the most urgent first. */
function* findingsHtml(report, idOf) {
    const { counts, findings } = report;
    yield '<h2 id="findings">Findings</h2>\n';
    if (findings.length === 0) {
        yield '<p>None.</p>\n';
        return;
    }
    const sum = [
        (0,text_counts/* plural */.L)(counts.errors, 'error'),
        (0,text_counts/* plural */.L)(counts.warnings, 'warning'),
        (0,text_counts/* plural */.L)(counts.notices, 'notice'),
    ];
    yield `<p>${sum.join(', ')}; the most urgent first.</p>\n`;
    const shown = (0,worst_first/* worstFirst */.m)(findings, report, findings_MOST);
    for (let from = 0; from < shown.length; from += BLOCK) {
        const items = shown.slice(from, from + BLOCK).map((finding) => item(finding, idOf));
        yield `<ul class="plain block${items.length === BLOCK ? ' far' : ''}">\n${items.join('')}</ul>\n`;
    }
    const rest = findings.length - shown.length;
    if (rest > 0) {
        yield `<p>${(0,text_counts/* grouped */.z)(rest)} more findings are not listed here. The JSON report has them.</p>\n`;
    }
}
function item(finding, idOf) {
    const { severity, rule, docs, introduced, title, reason, remedy } = finding;
    const { service, part } = finding.subject;
    const where = [
        `<span class="severity">${signs[severity]} ${severity}</span>`,
        (0,html_text/* link */.nf)(docs, (0,markup/* escapeMarkup */.M)(rule)),
        (0,html_text/* placeText */.Z9)(finding),
    ];
    if (service !== null) {
        const id = idOf(finding.location.file, service, part);
        const name = (0,html_text/* entryName */.MB)(service, part);
        where.push(id === undefined ? name : `<a href="#${id}">${name}</a>`);
    }
    if (introduced === true)
        where.push('<strong>new in this change</strong>');
    return `<li class="finding ${severity}"><p>${where.join(' · ')}</p><p><strong>${(0,html_text/* messageText */.Lo)(title)}</strong>${said(reason)}${said(remedy)}</p>${editsHtml(finding)}</li>\n`;
}
function said(text) {
    return text === '' ? '' : `<br>${(0,html_text/* messageText */.Lo)(text)}`;
}
/** What to paste, if it is more than the line in the remedy. */
function editsHtml({ edits }) {
    const added = edits.filter((edit) => edit.action !== 'remove');
    if (added.length < 2 && !added.some(({ value }) => (0,values/* isMap */.jh)(value)))
        return '';
    const byPlace = new Map();
    for (const edit of added) {
        const place = (0,path_text/* pathText */.L)((0,edit_line/* placeOfEdit */.N)(edit));
        byPlace.set(place, [...(byPlace.get(place) ?? []), (0,markup/* escapeMarkup */.M)((0,edit_line/* lineOfEdit */.A)(edit))]);
    }
    const blocks = [...byPlace].map(([place, lines]) => {
        const where = place === '' ? 'At the top of the file' : `Under <code>${(0,markup/* escapeMarkup */.M)(place)}</code>`;
        return `<p>${where}:</p><pre>${lines.join('\n')}</pre>`;
    });
    return blocks.join('');
}

// EXTERNAL MODULE: ./build/src/text/ledger-lines.js
var ledger_lines = __webpack_require__(6578);
;// CONCATENATED MODULE: ./build/src/render/html/not-read.js




/** A longer list isn't read; the JSON report has all. */
const not_read_MOST = 200;
/** The files that look like manifests and weren't read, each with the reason; nothing if there are none. */
function notReadHtml({ files }) {
    const rows = files.flatMap((file) => {
        const because = (0,ledger_lines/* notReadBecause */.qt)(file);
        return because === null
            ? []
            : [
                `<tr><th scope="row"><code>${(0,markup/* escapeMarkup */.M)(file.path)}</code></th><td>${(0,html_text/* messageText */.Lo)(because)}</td></tr>\n`,
            ];
    });
    if (rows.length === 0)
        return '';
    const rest = rows.length - not_read_MOST;
    const more = rest > 0 ? `<p>${(0,text_counts/* grouped */.z)(rest)} more are in the JSON report.</p>\n` : '';
    return `<section aria-labelledby="not-read"><h2 id="not-read">Not read (${(0,text_counts/* grouped */.z)(rows.length)})</h2>
<table class="list"><caption>${(0,text_counts/* plural */.L)(rows.length, 'file or pattern', 'files and patterns')} not checked</caption>
<thead><tr><th scope="col">File</th><th scope="col">Why</th></tr></thead>
<tbody>
${rows.slice(0, not_read_MOST).join('')}</tbody></table>
${more}</section>
`;
}

;// CONCATENATED MODULE: ./build/src/render/html/script.js
/** The page's filter. The page says everything without it; a test holds `SCRIPT_HASH` to this text. */
const SCRIPT = `
(function () {
  'use strict';
  var form = document.getElementById('filter');
  var said = document.getElementById('shown');
  var rows = Array.prototype.slice.call(document.querySelectorAll('tr[data-s]'));
  var items = Array.prototype.slice.call(document.querySelectorAll('li.finding'));
  var blocks = Array.prototype.slice.call(document.querySelectorAll('.block'));
  var sections = Array.prototype.slice.call(document.querySelectorAll('section.manifest'));
  var texts = new Map();
  var timer = 0;
  function textOf(element) {
    var text = texts.get(element);
    if (text === undefined) {
      text = element.textContent.toLowerCase();
      texts.set(element, text);
    }
    return text;
  }
  function matches(element, words) {
    return words.every(function (word) { return textOf(element).indexOf(word) >= 0; });
  }
  function number(value) { return value.toLocaleString('en'); }
  function apply() {
    var words = form.elements.find.value.toLowerCase().split(/\\s+/).filter(Boolean);
    var status = form.elements.status.value;
    var model = form.elements.model.value;
    var services = 0;
    var findings = 0;
    rows.forEach(function (row) {
      var show = (status === '' || row.dataset.s.indexOf(status) >= 0) &&
        (model === '' || row.dataset.m.split(' ').indexOf(model) >= 0) && matches(row, words);
      if (row.hidden === show) row.hidden = !show;
      if (show) services += 1;
    });
    items.forEach(function (item) {
      var show = matches(item, words);
      if (item.hidden === show) item.hidden = !show;
      if (show) findings += 1;
    });
    blocks.concat(sections).forEach(function (part) {
      part.hidden = part.querySelector('tr[data-s]:not([hidden]),li.finding:not([hidden])') === null;
    });
    said.textContent = number(services) + ' of ' + number(rows.length) + ' services and parts, ' +
      number(findings) + ' of ' + number(items.length) + ' listed findings shown.';
  }
  form.hidden = false;
  form.addEventListener('submit', function (event) { event.preventDefault(); apply(); });
  form.addEventListener('reset', function () { setTimeout(apply, 0); });
  form.addEventListener('input', function () { clearTimeout(timer); timer = setTimeout(apply, 120); });
  document.addEventListener('click', function (event) {
    var anchor = event.target.closest ? event.target.closest('a[href^="#s"]') : null;
    var row = anchor && document.getElementById(anchor.hash.slice(1));
    if (row && row.hidden) { form.reset(); apply(); }
  });
  if (form.elements.find.value || form.elements.status.value || form.elements.model.value) apply();
})();
`;
/** SHA-256 of `SCRIPT`, as a content security policy names it. */
const SCRIPT_HASH = 'sha256-SMsxKHp1l69opvKxLPVBWE2YP5UToBRMKbKtfM8mDRg=';

// EXTERNAL MODULE: ./build/src/render/html/style.js
var style = __webpack_require__(9363);
// EXTERNAL MODULE: ./build/src/estate/change.js
var change = __webpack_require__(3660);
// EXTERNAL MODULE: ./build/src/report/listing.js
var listing = __webpack_require__(8084);
// EXTERNAL MODULE: ./build/src/report/order.js
var order = __webpack_require__(5796);
;// CONCATENATED MODULE: ./build/src/render/html/summary.js






/** The top of the page: the verdict and why, and the counts. */
function summaryHtml(report) {
    const { estate, verdict, today, framework } = report;
    const badge = verdict === 'pass' ? '✓ Pass' : '✗ Fail';
    return `<header>
<p class="faint">Cloud estate check</p>
<h1>${estate === '' ? 'Cloud estate' : (0,html_text/* bdi */.WV)(estate)}</h1>
<p class="verdict"><span class="badge ${verdict}">${badge}</span> ${outcome(report)}</p>
<p class="faint">As of ${(0,markup/* escapeMarkup */.M)(today)} · framework ${(0,markup/* escapeMarkup */.M)(framework)} · ${gateText(report)}</p>
</header>
${countsHtml(report)}${bar(report)}`;
}
function outcome(report) {
    const { counts, delta } = report;
    if (counts.unowned > 0) {
        const unowned = `${(0,text_counts/* plural */.L)(counts.unowned, 'duty has', 'duties have')} no owner`;
        if (delta === null)
            return `${unowned}.`;
        const fresh = (0,change/* changesOf */.f)(delta, 'duty-introduced').length;
        return `${unowned}, ${fresh === 0 ? 'none' : (0,text_counts/* grouped */.z)(fresh)} of them new in this change.`;
    }
    const errors = counts.errors === 0 ? '' : ` ${(0,text_counts/* plural */.L)(counts.errors, 'error')} to fix.`;
    if (counts.duties === 0)
        return `No duty is known.${errors}`;
    const waived = counts.waived === 0 ? '' : `, or a waiver (${(0,text_counts/* grouped */.z)(counts.waived)})`;
    return `Every duty has an owner${waived}.${errors}`;
}
function gateText(report) {
    const { failOn, scope } = report.gate;
    if (failOn === 'never')
        return 'the gate never fails';
    const which = { error: 'errors', warning: 'warnings and errors', notice: 'any finding' };
    const what = `the gate fails on ${which[failOn]}${scope === 'introduced' ? ' that the change introduces' : ''}`;
    const found = (0,order/* failing */.Jr)(report.findings, report.gate);
    const count = found.filter((finding) => !(0,listing/* saysRest */.R5)(finding)).length;
    if (found.length === 0)
        return what;
    return `${what}: ${found.length > count ? 'more than ' : ''}${(0,text_counts/* grouped */.z)(count)} here`;
}
function countsHtml(report) {
    const { counts } = report;
    const tiles = [
        ['Services', counts.services],
        ['Duties', counts.duties],
        ['Owned', counts.owned],
        ['Unowned', counts.unowned, true],
        ['Waived', counts.waived],
        ['Errors', counts.errors, true],
        ['Warnings', counts.warnings],
        ['Notices', counts.notices],
    ];
    const html = tiles.map(([name, value, bad]) => `<div${bad === true && value > 0 ? ' class="bad"' : ''}><dt>${name}</dt><dd>${(0,text_counts/* grouped */.z)(value)}</dd></div>`);
    return `<dl class="counts">${html.join('')}</dl>\n`;
}
/** The duties as one bar: owned, waived, unowned. The counts show the same as numbers. */
function bar(report) {
    const { duties, owned, waived, unowned } = report.counts;
    if (duties === 0)
        return '';
    const percent = (count) => ((count / duties) * 100).toFixed(3);
    const rect = (name, from, count) => count === 0
        ? ''
        : `<rect class="${name}" x="${percent(from)}" width="${percent(count)}" height="10"/>`;
    return `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${rect('o', 0, owned)}${rect('w', owned, waived)}${rect('u', owned + waived, unowned)}</svg>\n`;
}
/** The weakest services, those with most to lose first. */
function weakestHtml(report, idOf) {
    if (report.weakest.length === 0)
        return '';
    const rows = report.weakest.map((one) => {
        const id = idOf(one.file, one.service, one.part);
        const name = (0,html_text/* entryName */.MB)(one.service, one.part);
        const named = id === undefined ? name : `<a href="#${id}">${name}</a>`;
        return `<tr><th scope="row">${named}</th><td class="num">${(0,text_counts/* grouped */.z)(one.unowned)} of ${(0,text_counts/* grouped */.z)(one.duties)}</td><td>${(0,html_text/* bdi */.WV)(one.model ?? 'none')}</td><td>${(0,html_text/* bdi */.WV)(one.criticality ?? 'not set')}</td></tr>\n`;
    });
    return `<section aria-labelledby="weakest"><h2 id="weakest">Weakest first</h2>
<table class="list"><caption>Unowned duties, weighted by criticality</caption>
<thead><tr><th scope="col">Service</th><th scope="col" class="num">Unowned</th><th scope="col">Model</th><th scope="col">Criticality</th></tr></thead>
<tbody>
${rows.join('')}</tbody></table></section>
`;
}

// EXTERNAL MODULE: ./build/src/render/text/chunks.js
var chunks = __webpack_require__(5924);
;// CONCATENATED MODULE: ./build/src/render/formats/html.js









/** Nothing loads, nothing is sent, and only our own style and script run, whatever a repository wrote. */
const CSP = `default-src 'none'; style-src '${style/* STYLE_HASH */.h}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;
/**
 * The report as one self-contained page: verdict, counts, what the change does, the weakest services, the estate as
 * a heat map, the findings. It reads without script, colour or network, on a phone and on paper.
 */
function renderHtml(report) {
    return (0,chunks/* inChunks */.m)(pieces(report));
}
function* pieces(report) {
    const idOf = rowIds(report);
    const title = `${report.estate === '' ? 'Cloud estate' : report.estate}: ${report.verdict}`;
    yield `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CSP}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${(0,markup/* escapeMarkup */.M)(title)}</title>
<style>${style/* STYLE */.Y}</style>
</head>
<body>
<a class="skip" href="#estate">Skip to the estate</a>
<main>
${summaryHtml(report)}`;
    yield notReadHtml(report);
    if (report.delta !== null)
        yield deltaHtml(report.delta);
    yield weakestHtml(report, idOf);
    yield* estateHtml(report, idOf);
    yield* findingsHtml(report, idOf);
    yield `</main>
<footer>Made by ${(0,markup/* escapeMarkup */.M)(`${report.tool.name} ${report.tool.version}`)}. Services and findings are as of ${(0,markup/* escapeMarkup */.M)(report.today)}.</footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}


/***/ }),

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


/***/ }),

/***/ 3927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ originNames),
/* harmony export */   I: () => (/* binding */ originLines)
/* harmony export */ });
/** What decides who is responsible for a layer, in the words of a remark; nothing for the framework. */
const originNames = {
    framework: '',
    kind: 'by its kind',
    trait: 'by its traits',
    product: 'by its product',
    entry: 'by its clause',
};
const others = Object.keys(originNames).slice(1);
/** The layers of an entry that are not as the framework has them: `by its product: …`, one line for each origin. */
function originLines(layers, show) {
    return others.flatMap((one) => {
        const ids = layers.filter(({ origin }) => origin === one).map(({ layer }) => layer);
        return ids.length === 0 ? [] : [`${originNames[one]}: ${show(ids)}`];
    });
}


/***/ }),

/***/ 2770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ resolutionText)
/* harmony export */ });
/** How a duty came to be no longer unowned, for after its name. */
function resolutionText(how, { owners, date }) {
    switch (how.by) {
        case 'owner':
            return `now owned by ${owners(how.owners)}`;
        case 'waiver':
            return `waived until ${date(how.expires)}`;
        case 'provider':
            return 'now held by the provider';
        case 'not-applicable':
            return 'no longer applicable';
        case 'parts':
            return 'the service has parts now';
        case 'removal':
            return how.of === 'layer'
                ? 'the framework no longer has the layer'
                : `the ${how.of} no longer exists`;
    }
}


/***/ }),

/***/ 1278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ agreementEntries),
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _estate_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3703);
/* harmony import */ var _report_weight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5826);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1927);



/** Models whose agreements split the most layers, so that reading them is the most urgent. */
const carefulModels = ['paas', 'hybrid'];
/**
 * Findings in the order of their urgency, for outputs with room for a few: errors first, new before old, critical
 * services first, PaaS and hybrid before other models where it is about an agreement; then the order of the text.
 * `most` is how many to give.
 */
function worstFirst(findings, report, most = Number.POSITIVE_INFINITY) {
    const services = new Map();
    for (const manifest of report.manifests) {
        for (const service of manifest.services) {
            const { id, part, criticality } = service;
            const about = { weight: (0,_report_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOf */ .m)(criticality), careful: isCareful(service) };
            services.set(JSON.stringify([manifest.file, id, part ?? null]), about);
            if (part !== undefined)
                services.set(JSON.stringify([manifest.file, id, null]), about);
        }
    }
    const entriesOf = agreementEntries(report);
    const ofFinding = (finding) => {
        const { service, part } = finding.subject;
        if (service !== null)
            return services.get(JSON.stringify([finding.location.file, service, part]));
        const entries = entriesOf(finding);
        if (entries.length === 0)
            return undefined;
        return {
            weight: entries.reduce((most, one) => Math.max(most, (0,_report_weight_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOf */ .m)(one.criticality)), 0),
            careful: entries.some(isCareful),
        };
    };
    const order = new Map(_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map((rule, position) => [rule.id, { rule, position }]));
    // One number holds a finding's urgency and its place in the list: a million of them sort in a second, in 8 MB.
    const keys = new Float64Array(findings.length);
    findings.forEach((finding, position) => {
        const about = ofFinding(finding);
        const { rule, position: place } = order.get(finding.rule);
        const agreement = rule.category === 'agreement';
        const urgency = [
            _estate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g.indexOf(finding.severity),
            finding.introduced === false ? 1 : 0,
            agreement && about?.careful !== true ? 1 : 0,
            HEAVIEST - (about?.weight ?? 2),
            place,
        ];
        keys[position] =
            urgency.reduce((sum, part) => sum * PER_PART + part, 0) * MOST_FINDINGS + position;
    });
    return [...keys.sort().subarray(0, most)].map((key) => findings[key % MOST_FINDINGS]);
}
function isCareful({ part, model }) {
    return part !== undefined || carefulModels.includes(model);
}
/** Looks up the entries that a finding about the agreement with a provider is about; none for any other finding. */
function agreementEntries({ manifests, }) {
    let index;
    return ({ rule, path, location, subject }) => {
        const [top, provider] = path;
        if (top !== 'agreements' || typeof provider !== 'string' || subject.service !== null)
            return [];
        index ??= byProvider(manifests);
        return concerned(rule, index.get(providerAt(location.file, provider)) ?? []);
    };
}
/** Those of a provider's entries that a finding is about. An entry's own agreement replaces the provider's. */
function concerned(rule, ofProvider) {
    const entries = ofProvider.filter(({ agreement }) => agreement?.from !== 'entry');
    const declared = entries.filter(({ agreement }) => agreement?.from === 'provider');
    if (rule !== 'missing-agreement' && rule !== 'unread-agreement')
        return declared;
    const relying = (declared.length > 0 ? declared : entries).filter(({ model, lifecycle }) => lifecycle !== 'retired' && model !== null && model !== 'on-premises');
    const isMissing = rule === 'missing-agreement';
    const found = relying.filter(({ agreement }) => ((agreement?.url ?? null) === null) === isMissing);
    // An address that nobody can open is missing too, even if the catalogue has one for the product.
    return found.length > 0 ? found : relying;
}
function byProvider(manifests) {
    const index = new Map();
    for (const { file, services } of manifests) {
        for (const service of services) {
            if (service.provider === null)
                continue;
            const at = providerAt(file, service.provider);
            const same = index.get(at);
            if (same === undefined)
                index.set(at, [service]);
            else
                same.push(service);
        }
    }
    return index;
}
function providerAt(file, provider) {
    return JSON.stringify([file, provider.trim().toLowerCase()]);
}
/** The weight of a critical service. */
const HEAVIEST = 4;
/** More than any part of an urgency comes to: there are not so many rules. */
const PER_PART = 64;
/** More findings than any memory holds. */
const MOST_FINDINGS = 2 ** 22;


/***/ }),

/***/ 5020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ noteText)
/* harmony export */ });
/* harmony import */ var _text_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9962);


const texts = {
    'no-manifest-at-base': () => 'The base has no manifest, so every duty is new.',
    'manifest-broken-at-base': ({ file, problem }) => `\`${file}\` was broken at the base, so its duties count as new.${quoted(problem)}`,
    'manifest-unread-at-base': ({ file, why }) => `Couldn't read \`${file}\` at the base, so its duties count as new: ${why}`,
    'manifest-broken': ({ file, before }) => before
        ? `Nothing in \`${file}\` is compared: it can't be read, and couldn't at the base.`
        : `\`${file}\` can't be read in this change, so what it had isn't compared.`,
    'framework-broken-at-base': ({ file, problem }) => `The framework of \`${file}\` was missing or broken at the base, so its duties count as new.${quoted(problem)}`,
    'framework-changed': ({ file, before, after }) => `\`${file}\` now uses the framework \`${after}\` (before: \`${before}\`). Layers that only one of them has are new, or no longer exist.`,
    'policy-unread-at-base': () => "Couldn't read the policy of the base. The default policy applies, with what is stricter in this change.",
    'fork-point-unknown': ({ ref }) => `git can't determine where this branch left \`${ref}\` (a shallow clone?), so it is compared with \`${ref}\` itself.`,
    'files-unlisted-at-base': () => 'The base has more files than GitHub lists, so a manifest that this change removed or moved may be missing from the comparison.',
    'changed-code-unknown': () => "Which files changed isn't known, so no use of a product in infrastructure code counts as new.",
    'too-much-changed-code': ({ files }) => `${(0,_text_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(files)} files of infrastructure code changed, too many to read at the base, so no use of a product in them counts as new.`,
    'code-unread-at-base': ({ why }) => `Couldn't read the infrastructure code at the base, so no use of a product in it counts as new: ${why}`,
};
/** What couldn't be compared, in sentences; others' text is between backticks. */
function noteText(note) {
    // A kind and its function come from the same line above, which TypeScript can't follow.
    return texts[note.kind](note);
}
function quoted(problem) {
    if (problem === null)
        return '';
    const where = problem.file === undefined ? '' : `\`${problem.file}\`: `;
    return ` ${where}${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(problem)}`;
}


/***/ }),

/***/ 1368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ lineOfEdit),
/* harmony export */   N: () => (/* binding */ placeOfEdit)
/* harmony export */ });
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(112);

/** What an edit writes, as one line of YAML for the map or list that it is in; empty if it removes. */
function lineOfEdit(edit) {
    if (edit.action === 'remove')
        return '';
    const key = edit.path.at(-1);
    const value = (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .flowYaml */ .uj)(edit.value);
    return typeof key === 'string' ? `${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .keyYaml */ .Fd)(key)}: ${value}` : value;
}
/** The map or list that an edit changes. */
function placeOfEdit({ path }) {
    return path.slice(0, -1);
}


/***/ })

};
;