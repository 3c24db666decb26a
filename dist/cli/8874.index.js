"use strict";
exports.id = 8874;
exports.ids = [8874,5813];
exports.modules = {

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