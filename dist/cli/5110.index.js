"use strict";
exports.id = 5110;
exports.ids = [5110,8874,5813];
exports.modules = {

/***/ 5110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  discover: () => (/* binding */ discover)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/discover/coverage/code-coverage.js + 1 modules
var code_coverage = __webpack_require__(866);
// EXTERNAL MODULE: ./build/src/discover/coverage/manifest-entries.js
var manifest_entries = __webpack_require__(2294);
;// CONCATENATED MODULE: ./build/src/discover/discovery.js
/** A discovery with its paths as `rename` gives them. */
function withPaths(discovery, rename) {
    const { inventory, leftOut, skipped, damaged } = discovery;
    return {
        ...discovery,
        inventory: inventoryWithPaths(inventory, rename),
        leftOut: leftOut.map((one) => ({ ...one, first: rename(one.first) })),
        skipped: skipped.map((one) => ({ ...one, file: rename(one.file) })),
        damaged: damaged.map(rename),
    };
}
function inventoryWithPaths(inventory, rename) {
    const at = (place) => ({ ...place, file: rename(place.file) });
    const { products, ambiguous, unlisted, unseen, files, configured, likely, forms } = inventory;
    return {
        ...inventory,
        products: products.map((one) => ({ ...one, first: at(one.first), files: one.files.map(at) })),
        ambiguous: ambiguous.map((one) => ({ ...one, first: at(one.first), files: one.files.map(at) })),
        unlisted: unlisted.map((one) => ({ ...one, first: at(one.first) })),
        unseen: unseen.map((one) => ({ ...one, file: rename(one.file) })),
        files: files.map(rename),
        configured: configured.map((one) => ({ ...one, first: at(one.first) })),
        likely: likely.map((one) => ({ ...one, first: at(one.first) })),
        forms: forms.map((one) => ({ ...one, files: one.files.map(rename) })),
    };
}

// EXTERNAL MODULE: ./build/src/read/cannot-check.js
var cannot_check = __webpack_require__(1238);
// EXTERNAL MODULE: ./build/src/read/estate-code.js + 1 modules
var estate_code = __webpack_require__(8874);
// EXTERNAL MODULE: ./build/src/read/open-estate.js + 2 modules
var open_estate = __webpack_require__(3756);
// EXTERNAL MODULE: ./build/src/read/paths.js
var paths = __webpack_require__(178);
// EXTERNAL MODULE: ./build/src/read/targets.js
var targets = __webpack_require__(3192);
// EXTERNAL MODULE: ./build/src/render/text/json-text.js
var json_text = __webpack_require__(790);
;// CONCATENATED MODULE: ./build/src/render/discovery/discovery-json.js

/** A discovery as versioned JSON, one line, with a line break at its end. */
function discoveryJson(discovery, { coverage, all }) {
    const { inventory, kinds, bytes, leftOut, skipped, damaged } = discovery;
    const { products, ambiguous, unseen, unlisted, configured, likely, forms } = inventory;
    const document = {
        version: 1,
        read: { kinds, bytes },
        products,
        ambiguous,
        unseen,
        configured,
        likely,
        forms: forms.map(({ id, title, files }) => ({
            id,
            title,
            count: files.length,
            first: files[0],
            files,
        })),
        ...(all && { unlisted }),
        coverage,
        leftOut,
        skipped,
        damaged,
    };
    return `${(0,json_text/* jsonText */.s$)(document)}\n`;
}

// EXTERNAL MODULE: ./build/src/text/counts.js
var counts = __webpack_require__(4169);
// EXTERNAL MODULE: ./build/src/text/lists.js
var lists = __webpack_require__(988);
// EXTERNAL MODULE: ./build/src/render/text/plain.js
var plain = __webpack_require__(7920);
;// CONCATENATED MODULE: ./build/src/render/discovery/discovery-text.js



/** How many modules are listed when not all are asked for. */
const MOST_LISTED = 10;
const indent = '    ';
/** A discovery for a person at a terminal; ends with a line break. */
function discoveryText(discovery, view) {
    const columns = view.columns ?? 80;
    const { inventory } = discovery;
    const undecided = inventory.ambiguous.filter(({ assumed }) => assumed === null);
    const sections = [
        overview(discovery, columns),
        ...groups(discovery, view, columns),
        section("Ambiguous: the code doesn't say which product it is", undecided, (one) => ambiguousText(one, view, columns)),
        configuredText(inventory.configured, view, columns),
        unusedText(view, columns),
        formsText(inventory.forms, columns),
        likelyText(inventory.likely, view, columns),
        unseenText(inventory.unseen, view, columns),
        unknownText(inventory.unlisted, columns),
        view.all ? unlistedText(discovery, columns) : '',
        notRead(discovery, view, columns),
    ];
    return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}
/** The products, what needs doing first. */
function groups(discovery, view, columns) {
    const { products } = discovery.inventory;
    const made = products.filter(({ owned }) => owned);
    const width = Math.min(28, Math.max(0, ...products.map(({ product }) => product.length)));
    const list = (title, items) => section(title, items, (one) => productText(one, discovery, view, { columns, width }));
    const elsewhere = list('Referenced, but not created by the code that was read', products.filter(({ owned }) => !owned));
    if (view.coverage === null)
        return [list('Products in use', made), elsewhere];
    const { covered, ignored } = view.coverage;
    const names = new Set(covered.map(({ product }) => product));
    const isOpen = ({ product }) => !names.has(product) && !ignored.includes(product);
    return [
        list('Not declared: in use, but not in a manifest', made.filter(isOpen)),
        list('Covered', made.filter(({ product }) => names.has(product))),
        list('Ignored by policy', made.filter((one) => !names.has(one.product) && !isOpen(one))),
        elsewhere,
    ];
}
function section(title, items, text) {
    if (items.length === 0)
        return '';
    return [`${title} (${(0,counts/* grouped */.z)(items.length)})`, ...items.map(text)].join('\n');
}
function overview({ kinds, inventory }, columns) {
    const files = kinds.reduce((sum, { files: count }) => sum + count, 0);
    if (files === 0)
        return inventory.forms.length === 0
            ? 'No infrastructure code found.'
            : 'No infrastructure code of a form that is read.';
    const read = kinds.map(({ title, files: count }) => `${(0,counts/* grouped */.z)(count)} ${title}`);
    const products = (0,counts/* plural */.L)(inventory.products.length, 'product');
    return (0,plain/* wrap */.L)(`Read ${(0,counts/* plural */.L)(files, 'file')} (${read.join(', ')}): ${products}.`, columns, '');
}
function placeText({ file, line }) {
    return `${(0,plain/* plain */.p)(file)}:${line}`;
}
function productText(found, { inventory }, { coverage }, { columns, width }) {
    const { product, count, first, models, look } = found;
    const times = `×${(0,counts/* grouped */.z)(count)}`.padStart(5);
    const head = `  ${product.padEnd(width)}  ${models.join('/').padEnd(11)} ${times}`;
    const place = placeText(first);
    const fits = head.length + 2 + place.length <= columns;
    const out = [fits ? `${head}  ${place}` : `${head}\n${indent}${place}`];
    const say = (text) => {
        out.push((0,plain/* wrap */.L)((0,plain/* plain */.p)(text), columns, indent));
    };
    const by = coverage?.covered.find((one) => one.product === product)?.by;
    if (by !== undefined)
        say(`covered by ${by.map(entryText).join(', ')}`);
    if (look !== null)
        say(`${(0,lists/* oneOf */.yL)(models)}? ${look}`);
    for (const text of doubts(found, inventory.ambiguous))
        say(text);
    for (const remark of found.remarks)
        say(remark);
    return out.join('\n');
}
/** Uses that may be another product, by what to look at. */
function doubts({ product, count, first }, ambiguous) {
    const byLook = new Map();
    for (const one of ambiguous) {
        if (one.assumed !== product)
            continue;
        const known = byLook.get(one.look) ?? { one, count: 0 };
        known.count += one.count;
        byLook.set(one.look, known);
    }
    return [...byLook.values()].map(({ one, count: some }) => {
        const others = one.candidates.filter((id) => id !== product);
        const other = others.length === 0 ? 'an unknown product' : (0,lists/* oneOf */.yL)(others);
        const which = some === count ? 'may be' : `${(0,counts/* grouped */.z)(some)} of these may be`;
        const same = one.first.file === first.file && one.first.line === first.line;
        const where = same ? '' : ` (${placeText(one.first)})`;
        return `${which} ${other}${where}: look at ${one.look}`;
    });
}
function entryText({ service, part }) {
    return part === null ? service : `${service}.${part}`;
}
function ambiguousText(one, { coverage }, columns) {
    const { type, count, first, candidates, look } = one;
    const times = count > 1 ? `, ${(0,counts/* grouped */.z)(count)} times` : '';
    const by = coverage?.covered.find((other) => other.candidates === candidates)?.by;
    const out = [
        `  ${(0,plain/* plain */.p)(type)}${times}`,
        `${indent}${placeText(first)}`,
        (0,plain/* wrap */.L)(`${(0,lists/* oneOf */.yL)(candidates)}: look at ${(0,plain/* plain */.p)(look)}`, columns, indent),
    ];
    if (by !== undefined)
        out.push((0,plain/* wrap */.L)(`covered by ${by.map(entryText).join(', ')}`, columns, indent));
    else if (coverage !== null)
        out.push(`${indent}NOT DECLARED: no manifest names any of them`);
    return out.join('\n');
}
function unusedText({ coverage }, columns) {
    return section('Unused: declared, but not found at its source', coverage?.unused ?? [], (one) => {
        const { products, source, files, unseen } = one;
        const where = source.join(', ');
        const among = files === 0 ? 'no infrastructure code there' : `${(0,counts/* plural */.L)(files, 'file')} read there`;
        const hidden = unseen ? "; it may be in a module that wasn't scanned" : '';
        const text = `${entryText(one)}: ${(0,lists/* oneOf */.yL)(products)} in ${where} (${among}${hidden})`;
        return (0,plain/* wrap */.L)((0,plain/* plain */.p)(text), columns, '  ');
    });
}
/** Products that only the set-up of a provider reveals. */
function configuredText(configured, { coverage }, columns) {
    const open = configured.filter(({ product }) => !coverage?.declared.includes(product));
    return section('Set up as a Terraform provider', open, ({ product, by, first }) => (0,plain/* wrap */.L)((0,plain/* plain */.p)(`${product}: provider "${by}" at ${placeText(first)}`), columns, '  '));
}
/** Forms that are recognised and not read: the products in them are not in the lists above. */
function formsText(forms, columns) {
    const title = "Seen but not read: the products in it aren't listed";
    return section(title, forms, (form) => {
        const [first = ''] = form.files;
        const times = form.files.length === 1 ? '' : ` (${(0,counts/* grouped */.z)(form.files.length)} files)`;
        return (0,plain/* wrap */.L)((0,plain/* plain */.p)(`${form.title}: ${first}${times}`), columns, '  ');
    });
}
/** Products that imports and calls of programs suggest. */
function likelyText(likely, { coverage }, columns) {
    const title = 'Likely in use: imports and calls of programs suggest it';
    const open = likely.filter(({ product }) => !coverage?.declared.includes(product));
    return section(title, open, ({ product, form, first, count }) => {
        const times = count > 1 ? `, ${(0,counts/* grouped */.z)(count)} times` : '';
        return (0,plain/* wrap */.L)((0,plain/* plain */.p)(`${product}: ${form}, ${placeText(first)}${times}`), columns, '  ');
    });
}
function unseenText(unseen, { all }, columns) {
    const sources = new Map();
    for (const one of unseen) {
        const known = sources.get(one.source);
        if (known === undefined)
            sources.set(one.source, { one, count: 1 });
        else
            known.count++;
    }
    const rows = [...sources.values()];
    const listed = all ? rows : rows.slice(0, MOST_LISTED);
    const title = 'Not scanned: external modules may create more products';
    const text = section(title, listed, ({ one, count }) => {
        const times = count > 1 ? `, ${(0,counts/* grouped */.z)(count)} times` : '';
        const name = one.suggests === null ? '' : ` (its name suggests ${one.suggests})`;
        const about = (0,plain/* wrap */.L)((0,plain/* plain */.p)(`${one.why}${name}: ${one.file}:${one.line}${times}`), columns, indent);
        return `  ${(0,plain/* plain */.p)(one.source)}\n${about}`;
    });
    if (text === '')
        return '';
    const head = text.replace(/\(\d+\)/, `(${(0,counts/* grouped */.z)(rows.length)})`);
    const rest = rows.length - listed.length;
    return rest === 0 ? head : `${head}\n  and ${(0,counts/* grouped */.z)(rest)} more: --all lists them`;
}
/** Services of which the catalogue has no product, apart from details of those that it has. */
function unknownText(unlisted, columns) {
    const services = new Map();
    for (const { service, first, count, kinds } of unlisted) {
        if (service === null || kinds.resource + kinds.module === 0)
            continue;
        const known = services.get(service);
        if (known === undefined)
            services.set(service, { first, count });
        else
            known.count += count;
    }
    return section("Services that the catalogue doesn't have: declare them with a name of your own", [...services], ([service, { first, count }]) => (0,plain/* wrap */.L)((0,plain/* plain */.p)(`${service}  ×${(0,counts/* grouped */.z)(count)}  ${placeText(first)}`), columns, '  '));
}
function unlistedText({ inventory }, columns) {
    return section('Types without a product', inventory.unlisted, ({ type, means, count, kinds, first }) => (0,plain/* wrap */.L)((0,plain/* plain */.p)(`${type}${means === undefined ? '' : ` (${means})`}  ${count}${onlyRead(kinds)}  ${placeText(first)}`), columns, '  '));
}
function onlyRead({ resource, module }) {
    return resource + module === 0 ? ' (only read)' : '';
}
/** What wasn't scanned, so that nobody takes it for clean. */
function notRead(discovery, { all }, columns) {
    const { leftOut, skipped, damaged, inventory } = discovery;
    const out = [];
    const say = (text) => {
        out.push((0,plain/* wrap */.L)((0,plain/* plain */.p)(text), columns, '  '));
    };
    const byName = leftOut.filter(({ reason }) => reason in folders);
    for (const reason of Object.keys(folders)) {
        const some = byName.filter((one) => one.reason === reason);
        if (some.length === 0)
            continue;
        const list = some.map(({ name, count }) => (count === 1 ? name : `${name} ×${count}`));
        say(`${folders[reason]}: ${list.join(', ')}`);
    }
    if (byName.length > 0)
        say('To read such a folder, add it to discovery.also-include in the policy.');
    for (const { reason, count, first } of leftOut) {
        const about = others[reason];
        if (about !== undefined)
            say(`${about}: ${(0,counts/* grouped */.z)(count)}, such as ${first}`);
    }
    for (const { file, why } of skipped)
        say(`${file}: ${why}`);
    for (const file of damaged)
        say(`${file}: syntax error, read as far as possible`);
    if (!all && inventory.unlisted.length > 0) {
        say(`${(0,counts/* plural */.L)(inventory.unlisted.length, 'type')} without a product: --all lists them`);
    }
    if (out.length === 0)
        return '';
    return ['Skipped', ...out].join('\n');
}
const folders = {
    test: 'Test folders',
    example: 'Example folders',
    vendored: 'Vendored folders',
};
const others = {
    ignored: 'Ignored by .gitignore',
    excluded: 'Excluded',
    link: 'Links (never followed)',
    compiled: 'Templates compiled from Bicep',
    replaced: 'Replaced by a .tofu file of the same name',
};

// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/estate-request.js
var estate_request = __webpack_require__(7446);
// EXTERNAL MODULE: ./build/src/cli/outputs.js
var outputs = __webpack_require__(7034);
;// CONCATENATED MODULE: ./build/src/cli/commands/discover.js















const formats = ['text', 'json'];
const discover = {
    name: 'discover',
    summary: 'List the products that infrastructure code uses, and which entry covers each',
    usage: 'discover [folder] [flags]',
    flags: {
        all: {
            type: 'boolean',
            help: "Also list types without a product, and every module that isn't scanned",
        },
        format: {
            type: 'string',
            short: 'f',
            value: '<name>',
            help: `${formats.join(' or ')}; default: text`,
        },
        include: {
            type: 'string',
            multiple: true,
            value: '<glob>',
            help: 'Read only this, even if it would be skipped by name (examples/prod/**); repeatable',
        },
        exclude: {
            type: 'string',
            multiple: true,
            value: '<glob>',
            help: "Don't read this; repeatable",
        },
        policy: {
            type: 'string',
            value: '<file>',
            help: 'The policy, for its `discovery`. Default: .github/cloud-estate.yml, if it exists',
        },
    },
    examples: [
        ['cloud-estate discover', 'What is in use here, and what no manifest covers yet'],
        ['cloud-estate discover infra --exclude "infra/sandbox/**"', 'One folder, except a part of it'],
        ['cloud-estate discover --format json', 'For a program: every product with every file'],
    ],
    notes: "Reads Terraform, OpenTofu, Terragrunt, CloudFormation, SAM, ARM and Bicep. Needs no manifest.\n\nExit codes: 0 done, whatever it found; 2 the code couldn't be read.",
    run,
};
async function run(words, flags, terminal) {
    const format = (0,command/* textFlag */.gx)(flags, 'format') ?? 'text';
    if (!isFormat(format))
        throw new cannot_check/* CannotCheck */.k((0,outputs/* unknownChoice */.w0)('format', format, formats));
    const { cwd } = terminal;
    const folder = (0,targets/* folderOf */.yS)(words, 'discover', cwd);
    const files = (0,targets/* filesOf */.R8)([folder], cwd);
    const top = (0,estate_code/* topOf */.H)((0,external_node_path_.resolve)(cwd, folder.path), cwd);
    const opened = await (0,open_estate/* openSources */.H)({
        files,
        // An entry that covers a product may be anywhere in the repository.
        targets: [{ path: (0,paths/* shownPath */.pS)(cwd, top), isFolder: true }],
        policy: (0,estate_request/* policyFlag */.J)(flags, [folder], cwd),
        code: { cwd, folders: [folder.path], discovery: (policy) => chosen(policy, flags, top, cwd) },
    });
    (0,estate_request/* sayWarnings */.R)(files.warnings, terminal);
    const { sources: manifests } = opened;
    const { policy } = opened.policies;
    const [found] = opened.found;
    if (found === undefined || found.discovery.skipped.some(({ file }) => file === '.')) {
        throw new cannot_check/* CannotCheck */.k(`${folder.path} can't be read.`);
    }
    const discovery = withPaths(found.discovery, found.code.reported);
    const view = viewOf(found, manifests, policy, flags, terminal);
    for (const { file, value } of manifests) {
        if (value !== undefined)
            continue;
        terminal.say(`cloud-estate: ${(0,plain/* plain */.p)(file)} is broken, so what it covers isn't known.\n`);
    }
    await terminal.out(format === 'json' ? discoveryJson(discovery, view) : discoveryText(discovery, view));
    if (manifests.length === 0 && discovery.inventory.products.length > 0) {
        terminal.say('\nNo manifest lists these yet: `cloud-estate init` drafts one.\n');
    }
    return command/* GATE_PASSES */.wC;
}
function isFormat(word) {
    return formats.includes(word);
}
/** The policy's choice of files, with the flags': these are relative to where the command runs. */
function chosen({ discovery }, flags, top, cwd) {
    const fromTop = (glob) => (0,paths/* shownPath */.pS)(top, (0,external_node_path_.resolve)(cwd, glob));
    const include = (0,command/* textFlags */.Hp)(flags, 'include').map(fromTop);
    const exclude = (0,command/* textFlags */.Hp)(flags, 'exclude').map(fromTop);
    return {
        include: include.length > 0 ? include : discovery.include,
        alsoInclude: discovery.alsoInclude,
        exclude: [...discovery.exclude, ...exclude],
        ignore: discovery.ignore,
    };
}
function viewOf({ code }, manifests, { discovery }, flags, { columns }) {
    const all = flags.all === true;
    if (manifests.length === 0)
        return { coverage: null, all, columns };
    const { coverage, unused } = (0,code_coverage/* compareCode */.fn)(code, manifests.flatMap(manifest_entries/* entriesOf */.M), discovery.ignore);
    return { coverage: { ...coverage, unused: unused.map((one) => one.unused) }, all, columns };
}


/***/ }),

/***/ 8874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findCode: () => (/* binding */ findCode),
  H: () => (/* binding */ topOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/catalogue/index.js
var catalogue = __webpack_require__(471);
// EXTERNAL MODULE: ./build/src/discover/coverage/code-coverage.js + 1 modules
var code_coverage = __webpack_require__(866);
// EXTERNAL MODULE: ./build/src/discover/coverage/manifest-entries.js
var manifest_entries = __webpack_require__(2294);
// EXTERNAL MODULE: ./build/src/discover/globs.js
var globs = __webpack_require__(5006);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/discover/forms/programs.js
var forms_programs = __webpack_require__(5632);
// EXTERNAL MODULE: ./build/src/discover/gather.js + 21 modules
var gather = __webpack_require__(2763);
// EXTERNAL MODULE: ./build/src/read/paths.js
var read_paths = __webpack_require__(178);
// EXTERNAL MODULE: ./build/src/read/text-file.js
var text_file = __webpack_require__(9650);
// EXTERNAL MODULE: ./build/src/read/walk.js + 1 modules
var walk = __webpack_require__(5813);
;// CONCATENATED MODULE: ./build/src/read/discover-files.js







/** More programs than this aren't looked into: they would be read for a guess. */
const MOST_PROGRAMS = 5000;
const LARGEST = 8 * 1024 * 1024;
/**
 * Reads the infrastructure code below a folder and sums up what it uses. Holds a few files' text at a time.
 * Never rejects: folders and files that can't be read are in `skipped`.
 */
async function discoverIn(root, options) {
    const { include = [], alsoInclude = [], exclude = [], tracked } = options;
    const { starts = [''], products, largestFile = LARGEST } = options;
    const left = [];
    const unreadable = [];
    const walking = {
        include,
        alsoInclude,
        exclude,
        tracked,
        onLeftOut: (one) => {
            if (matters(one))
                left.push(one);
        },
        onUnreadable: (folder) => unreadable.push(folder),
    };
    const programs = [];
    const paths = noting(walkAll(root, starts, walking), programs);
    return (0,gather/* gather */.kg)({
        files: readEach(paths, root, largestFile, gather/* isWanted */.Yu),
        programs: (folders) => {
            const isIn = (path) => folders.some((folder) => (0,read_paths/* isBelow */.Yw)(folder, path));
            return readEach(programs.filter(isIn).slice(0, MOST_PROGRAMS), root, largestFile, forms_programs/* isProgram */.V);
        },
        holds: (path) => holds(root, path),
        products,
        left,
        unreadable,
    });
}
/** Passes paths on, and notes those of programs, which are read only if a form asks for them. */
async function* noting(paths, programs) {
    for await (const path of paths) {
        if ((0,forms_programs/* isProgram */.V)(path))
            programs.push(path);
        yield path;
    }
}
async function* walkAll(root, starts, options) {
    for (const start of starts)
        yield* (0,walk.walk)(root, { ...options, start });
}
/** A file that no scanner reads doesn't matter; a link may lead to a folder. */
function matters({ path, reason, folder }) {
    return folder || (0,gather/* isWanted */.Yu)(path) || (reason === 'link' && !/\.\w+$/.test(path));
}
async function holds(root, path) {
    return (0,promises_.lstat)((0,external_node_path_.join)(root, path)).then(() => true, () => false);
}
/** Reads files one after the other, in the order of the walk, and holds no text but one. */
async function* readEach(paths, root, largest, isRead) {
    for await (const path of paths) {
        if (!isRead(path))
            continue;
        const isNeeded = (0,forms_programs/* isProgram */.V)(path) || (0,gather/* isText */.KH)(path);
        yield { path, content: isNeeded ? (0,text_file/* readTextNow */.m)((0,external_node_path_.join)(root, path), largest) : 'unread' };
    }
}

// EXTERNAL MODULE: ./build/src/read/git-repository.js
var git_repository = __webpack_require__(8515);
;// CONCATENATED MODULE: ./build/src/read/estate-code.js










/** Reads the infrastructure code of folders, each repository's once. Never rejects. */
async function findCode(request) {
    const { cwd, folders } = request;
    const byRoot = new Map();
    for (const folder of folders) {
        const full = (0,external_node_path_.resolve)(cwd, folder);
        const root = topOf(full, cwd);
        byRoot.set(root, [...(byRoot.get(root) ?? []), (0,read_paths/* pathFrom */.Iw)(root, full)]);
    }
    const found = [];
    for (const [root, starts] of byRoot)
        found.push(await codeIn(root, outermost(starts), request));
    return found;
}
/** The repository around a folder; without one, the folder where the check runs, if the folder is in it. */
function topOf(folder, cwd) {
    return (0,git_repository/* repositoryAround */.WU)(folder) ?? ((0,read_paths/* isInside */.FK)(cwd, folder) ? cwd : folder);
}
function outermost(folders) {
    const all = [...new Set(folders)];
    const isInner = (folder) => all.some((other) => other !== folder && (0,read_paths/* isBelow */.Yw)(other, folder));
    return all.filter((folder) => !isInner(folder));
}
async function codeIn(root, folders, request) {
    const { cwd, manifests, tracked } = request;
    const { include, alsoInclude, exclude, ignore } = request.discovery;
    const entries = manifests.flatMap(manifest_entries/* entriesOf */.M);
    const sources = [...new Set(entries.flatMap(({ source }) => source))];
    const discovery = await discoverIn(root, {
        include,
        alsoInclude,
        exclude,
        tracked,
        starts: folders,
        // Without any use there is nothing to report, unless an entry has a `source`.
        products: async (uses) => (uses > 0 || sources.length > 0 ? await (0,catalogue/* loadTypedProducts */.bU)() : []),
    });
    const code = {
        inventory: discovery.inventory,
        folders,
        unread: [...discovery.skipped.map(({ file }) => file), ...discovery.damaged],
        nowhere: sources.filter((glob) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, (0,globs/* baseOf */.b)(glob)))),
        reported: (path) => (0,read_paths/* shownPath */.pS)(cwd, (0,external_node_path_.join)(root, path)),
        pathOf: (shown) => {
            const full = (0,external_node_path_.resolve)(cwd, shown);
            return (0,read_paths/* isInside */.FK)(root, full) ? (0,read_paths/* shownPath */.pS)(root, full) : null;
        },
        lines: new Map(),
        compare: code_coverage/* compareCode */.fn,
    };
    const { coverage } = (0,code_coverage/* compareCode */.fn)(code, entries, ignore);
    const places = coverage.undeclared.flatMap(({ first, owned }) => (owned ? [first] : []));
    return { root, code: { ...code, lines: await linesAt(root, places) }, discovery };
}
const estate_code_LARGEST = 8 * 1024 * 1024;
/** A longer line isn't readable. */
const LONGEST_LINE = 400;
async function linesAt(root, places) {
    const lines = new Map();
    for (const place of places) {
        const file = await (0,text_file/* readTextFile */.G)((0,external_node_path_.join)(root, place.file), estate_code_LARGEST);
        const line = 'text' in file ? file.text.split(/\r\n|\r|\n/, place.line)[place.line - 1] : undefined;
        if (line !== undefined && line.length <= LONGEST_LINE)
            lines.set((0,code_coverage/* lineKey */.QW)(place), `${line}`);
    }
    return lines;
}


/***/ }),

/***/ 9650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   m: () => (/* binding */ readTextNow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

// Windows doesn't have this flag, and creating a link there needs a privilege.
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Reads a text file of at most `largest` bytes, in UTF-8 or, by its mark, UTF-16; never through a link. */
async function readTextFile(path, largest) {
    return readTextNow(path, largest);
}
/** As `readTextFile`, at once: thousands of small files take a fraction of the time so. */
function readTextNow(path, largest) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stat.isFile())
            return { why: "it isn't a file" };
        const { size } = stat;
        if (size > largest)
            return { why: `${mebibytes(size)} is over the limit of ${mebibytes(largest)}` };
        const buffer = size > shared.length ? Buffer.allocUnsafe(size) : shared;
        const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, size, 0);
        return { text: decode(buffer.subarray(0, bytesRead)), bytes: bytesRead };
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        return { why: `it can't be read (${code})` };
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** Most files fit into it, so that each doesn't need its own. */
const shared = Buffer.allocUnsafe(64 * 1024);
function mebibytes(bytes) {
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
function decode(buffer) {
    const mark = buffer.length > 1 ? buffer.readUInt16BE(0) : 0;
    if (mark === 0xfffe)
        return buffer.toString('utf16le');
    if (mark === 0xfeff)
        return buffer
            .subarray(0, buffer.length & ~1)
            .swap16()
            .toString('utf16le');
    return buffer.toString('utf8');
}


/***/ }),

/***/ 5813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  walk: () => (/* binding */ walk)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/discover/globs.js
var globs = __webpack_require__(5006);
// EXTERNAL MODULE: ./build/src/text/glob.js
var glob = __webpack_require__(7175);
// EXTERNAL MODULE: ./build/src/read/git-repository.js
var git_repository = __webpack_require__(8515);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
// EXTERNAL MODULE: ./build/src/read/bounded.js
var bounded = __webpack_require__(7403);
;// CONCATENATED MODULE: ./build/src/read/gitignore.js




/** A larger `.gitignore` isn't written by people. */
const LARGEST = 1024 * 1024;
async function rulesIn(folder) {
    try {
        const bytes = (0,bounded/* readBounded */.C)((0,external_node_path_.join)(folder, '.gitignore'), LARGEST + 1);
        if (bytes === null || bytes.length > LARGEST)
            return undefined;
        return ignore({ allowRelativePaths: true }).add(bytes.toString());
    }
    catch {
        return undefined;
    }
}
/** The rules for a root inside a Git repository: those of the folders above it. */
async function rulesAbove(root) {
    const folders = [];
    let folder = (0,external_node_path_.resolve)(root);
    while (!(await isRepository(folder))) {
        const parent = (0,external_node_path_.dirname)(folder);
        if (parent === folder)
            return undefined;
        folder = parent;
        folders.unshift(folder);
    }
    let found;
    for (const above of folders) {
        const rules = await rulesIn(above);
        if (rules === undefined)
            continue;
        const below = `${(0,external_node_path_.relative)(above, (0,external_node_path_.resolve)(root)).split(external_node_path_.sep).join('/')}/`;
        found = { rules, folder: '', below, above: found };
    }
    return found;
}
async function isRepository(folder) {
    try {
        await (0,promises_.readFile)((0,external_node_path_.join)(folder, '.git', 'HEAD'));
        return true;
    }
    catch {
        return (0,promises_.readFile)((0,external_node_path_.join)(folder, '.git')).then(() => true, () => false);
    }
}
/** The rules for a folder of the tree: its own before those above. */
async function rulesOf(root, folder, above) {
    const rules = await rulesIn((0,external_node_path_.join)(root, folder));
    if (rules === undefined)
        return above;
    return { rules, folder: folder === '' ? '' : `${folder}/`, below: '', above };
}
/** Whether Git ignores a path; a folder's ends with `/`. The nearest matching rule decides. */
function isIgnored(path, rules) {
    for (let at = rules; at !== undefined; at = at.above) {
        const { ignored, unignored } = at.rules.test(`${at.below}${path.slice(at.folder.length)}`);
        if (ignored)
            return true;
        if (unignored)
            return false;
    }
    return false;
}

// EXTERNAL MODULE: ./build/src/read/left-out.js
var left_out = __webpack_require__(2632);
// EXTERNAL MODULE: ./build/src/read/paths.js
var read_paths = __webpack_require__(178);
;// CONCATENATED MODULE: ./build/src/read/walk.js









/** What Git tracks in the repository at a folder. It is asked when there is something that it may ignore. */
class Index {
    #top;
    #tracked;
    #paths;
    constructor(top, tracked) {
        this.#top = top;
        this.#tracked = tracked;
    }
    /**
     * Whether a file is tracked, or a folder holds one that is or is the top of another repository; true too where Git
     * can't say, or tracks nothing.
     */
    async has(path) {
        this.#paths ??= this.#tracked(this.#top);
        const paths = await this.#paths;
        if (paths === undefined || paths.size === 0)
            return true;
        return paths.has((0,read_paths/* pathFrom */.Iw)(this.#top, path)) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, '.git'));
    }
}
/**
 * Yields the files of a repository, relative to its root with `/`, in the same order on every machine.
 * Never follows a link, never leaves the root, passes what Git ignores, and holds one folder's list at
 * a time for each level. A folder that can't be read is reported and skipped.
 */
async function* walk(root, options = {}) {
    const choice = choiceOf(options);
    const { start = '', tracked, onRepository } = options;
    const levels = [];
    const enter = async (folder, outer, around, narrow) => {
        let entries;
        try {
            entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
        }
        catch {
            options.onUnreadable?.(folder === '' ? '.' : folder);
            return;
        }
        entries.sort((a, b) => (a.name < b.name ? -1 : 1));
        const has = (file) => entries.some(({ name }) => name === file);
        if (onRepository !== undefined && folder !== start && has('.git')) {
            onRepository(folder);
            return;
        }
        const rules = has('.gitignore') ? await rulesOf(root, folder, outer) : outer;
        const isTop = tracked !== undefined && has('.git');
        const index = isTop ? new Index((0,external_node_path_.join)(root, folder), tracked) : around;
        levels.push({ folder, entries, next: 0, narrow, rules, index });
    };
    const around = tracked === undefined ? undefined : new Index((0,git_repository.repositoryOf)((0,external_node_path_.join)(root, start)), tracked);
    await enter(start, await rulesUpTo(root, start), around, false);
    for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
        const entry = level.entries[level.next++];
        if (entry === undefined) {
            levels.pop();
            continue;
        }
        const path = level.folder === '' ? entry.name : `${level.folder}/${entry.name}`;
        const kind = await kindOf(root, entry, path, level, choice);
        if (kind === 'folder' || kind === 'narrow')
            await enter(path, level.rules, level.index, kind === 'narrow');
        else if (kind === 'file')
            yield path;
    }
}
/** The rules of the folders above one of the tree. */
async function rulesUpTo(root, folder) {
    let rules = await rulesAbove(root);
    const steps = folder === '' ? [] : folder.split('/');
    for (let depth = 0; depth < steps.length; depth++) {
        rules = await rulesOf(root, steps.slice(0, depth).join('/'), rules);
    }
    return rules;
}
async function kindOf(root, entry, path, level, choice) {
    const { rules, index } = level;
    const ignores = async (named) => isIgnored(named, rules) && (index === undefined || !(await index.has((0,external_node_path_.join)(root, path))));
    if (entry.isDirectory())
        return kindOfFolder(entry.name, path, level, choice, ignores);
    const leave = (reason) => {
        choice.onLeftOut({ path, reason, folder: false });
        return 'none';
    };
    if (entry.isSymbolicLink())
        return leave('link');
    if (!entry.isFile())
        return 'none';
    const isAlso = choice.also(path);
    if (!isAlso && (level.narrow || !choice.includes(path)))
        return 'none';
    if (choice.excludes(path))
        return leave('excluded');
    return !isAlso && (await ignores(path)) ? leave('ignored') : 'file';
}
async function kindOfFolder(name, path, { entries, narrow }, choice, ignores) {
    const leave = (reason) => {
        if (reason !== 'excluded' && choice.mayHoldAlso(path, name))
            return 'narrow';
        choice.onLeftOut({ path, reason, folder: true });
        return 'none';
    };
    if ((0,left_out/* isNeverRead */.Pd)(name) || choice.passes(name))
        return 'none';
    const isOutside = narrow || !choice.mayHold(path);
    if (isOutside && !choice.mayHoldAlso(path, name))
        return 'none';
    if (choice.excludes(path))
        return leave('excluded');
    if (isOutside)
        return 'narrow';
    if (await ignores(`${path}/`))
        return leave('ignored');
    if (choice.named.has(name))
        return 'folder';
    const beside = () => entries.filter((one) => one.isDirectory()).map((one) => one.name);
    const reason = (0,left_out/* reasonOf */.A3)(name, beside);
    return reason === undefined || !choice.leaves(reason) ? 'folder' : leave(reason);
}
function choiceOf(options) {
    const { include = [], alsoInclude = [], exclude = [], leaveOut } = options;
    const { onLeftOut = () => { }, isPassed } = options;
    const all = include.length === 0;
    const bases = include.filter(glob/* isUsableGlob */.xH).map((glob) => (0,globs/* baseOf */.b)(glob));
    const alsoBases = alsoInclude.filter(glob/* isUsableGlob */.xH).map((glob) => (0,globs/* baseOf */.b)(glob));
    return {
        includes: all ? () => true : (0,globs/* globs */.g)(include),
        mayHold: (folder) => all || bases.some((base) => isOnTheWay(folder, base)),
        excludes: (0,globs/* globs */.g)(exclude),
        also: (0,globs/* globs */.g)(alsoInclude),
        // A glob that begins with a wildcard doesn't mean what a package manager put there.
        mayHoldAlso: (folder, name) => alsoBases.some((base) => (base === '' ? !(0,left_out/* isInstalled */.j$)(name) : isOnTheWay(folder, base))),
        leaves: (reason) => leaveOut?.includes(reason) ?? true,
        named: new Set(include.flatMap((glob) => glob.split('/'))),
        passes: isPassed ?? (() => false),
        onLeftOut,
    };
}
/** Whether one of two folders lies in the other. */
function isOnTheWay(folder, base) {
    const plain = base.replace(/^(?:\.\/)+/, '').replace(/\/$/, '');
    if (plain === '' || plain === '.')
        return true;
    return `${plain}/`.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${plain}/`);
}


/***/ })

};
;