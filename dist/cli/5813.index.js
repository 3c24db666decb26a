"use strict";
exports.id = 5813;
exports.ids = [5813];
exports.modules = {

/***/ 5006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a5: () => (/* binding */ isSafeGlob),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   gV: () => (/* binding */ globs)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/** A pattern with more stars than this can take a matcher for ever, and no person writes one. */
const STARS = 8;
/** Whether a glob is one that can be matched in bounded time. */
function isSafeGlob(glob) {
    return glob !== '' && glob.length <= 1000 && (glob.match(/\*+/g)?.length ?? 0) <= STARS;
}
/** A glob as it is matched: without `./` or `/`, and a folder's name meaning all that is in it. */
function plainGlob(glob) {
    const path = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
    return path === '' || path === '.' ? '**' : path;
}
/**
 * Compiles globs (`*`, `**`, `?`, `[…]`, `{a,b}`; a dot is a character like any other). One without
 * wildcards means a file, or all that a folder holds. Globs that are not safe match nothing.
 */
function globs(patterns) {
    const whole = patterns.filter(isSafeGlob).map(plainGlob);
    if (whole.length === 0)
        return () => false;
    const inside = whole.map((glob) => `${glob}/**`);
    return picomatch__WEBPACK_IMPORTED_MODULE_0__([...whole, ...inside], { dot: true, noextglob: true, nonegate: true });
}
/** The folder or file that all matches of a glob are, or are in; empty for the root. */
function baseOf(glob) {
    const { base } = picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(plainGlob(glob));
    return base === '.' ? '' : base.replace(/\/+$/, '');
}


/***/ }),

/***/ 2632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   P: () => (/* binding */ isNeverRead)
/* harmony export */ });
/** Folders by the reason for which they are left out, whatever they are called above them. */
const names = {
    tool: [
        '.git',
        '.hg',
        '.svn',
        '.terraform',
        '.terragrunt-cache',
        '.terraspace-cache',
        '.aws-sam',
        '.serverless',
        '.venv',
        'venv',
        '__pycache__',
        '.cache',
        '.idea',
        '.vscode',
        '.gradle',
        '.tox',
        '.next',
    ],
    vendored: [
        'node_modules',
        'vendor',
        'vendored',
        'third_party',
        'third-party',
        'thirdparty',
        'bower_components',
        'site-packages',
        'Pods',
    ],
    test: [
        'test',
        'tests',
        '__tests__',
        'testing',
        'testdata',
        'test-data',
        'test_data',
        'test-fixtures',
        'test_fixtures',
        'fixture',
        'fixtures',
        '__fixtures__',
        'mocks',
        '__mocks__',
        '__snapshots__',
        'spec',
        'e2e',
        'integration-tests',
        'integration_tests',
    ],
    example: ['example', 'examples', 'sample', 'samples', 'demo', 'demos', 'tutorial', 'tutorials'],
};
const reasons = new Map(Object.entries(names).flatMap(([reason, folders]) => folders.map((folder) => [folder, reason])));
/** Folders that stand beside these are environments, whatever they are called: `dev`, `test`, `prod`. */
const environments = new Set([
    'dev',
    'development',
    'int',
    'integration',
    'live',
    'nonprod',
    'ppe',
    'pre-prod',
    'preprod',
    'prd',
    'prod',
    'production',
    'qa',
    'sandbox',
    'sbox',
    'shared',
    'stage',
    'staging',
    'stg',
    'uat',
]);
const maybeEnvironments = new Set(['test', 'testing', 'demo', 'e2e']);
/**
 * Why a folder of this name is left out unless a glob names it; `undefined` for any other. `beside` gives
 * the names of the folders around it.
 */
function reasonOf(folder, beside) {
    const name = folder.toLowerCase();
    if (maybeEnvironments.has(name) &&
        beside().some((other) => environments.has(other.toLowerCase()))) {
        return undefined;
    }
    return reasons.get(folder) ?? reasons.get(name);
}
/** Folders that no glob brings back: they hold no code of anybody. */
function isNeverRead(folder) {
    return folder === '.git' || folder === '.hg' || folder === '.svn';
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
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./build/src/discover/globs.js
var globs = __webpack_require__(5006);
// EXTERNAL MODULE: ./build/src/read/folders.js
var folders = __webpack_require__(6655);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/src/read/gitignore.js



/** A `.gitignore` that would hold more is no list that a person keeps. */
const LARGEST = 1024 * 1024;
async function rulesIn(folder) {
    try {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, '.gitignore'), 'utf8');
        return text.length > LARGEST ? undefined : ignore({ allowRelativePaths: true }).add(text);
    }
    catch {
        return undefined;
    }
}
/** The rules that hold at a root which may lie inside a Git repository: those of the folders above it. */
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
/** The rules that hold in a folder of the tree: its own before those above. */
async function rulesOf(root, folder, above) {
    const rules = await rulesIn((0,external_node_path_.join)(root, folder));
    if (rules === undefined)
        return above;
    return { rules, folder: folder === '' ? '' : `${folder}/`, below: '', above };
}
/** Whether Git ignores a path; a folder's ends with `/`. The nearest rule that speaks of it decides. */
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
     * cannot say, or tracks nothing.
     */
    async has(path) {
        this.#paths ??= this.#tracked(this.#top);
        const paths = await this.#paths;
        if (paths === undefined || paths.size === 0)
            return true;
        return paths.has((0,folders/* pathFrom */.Iw)(this.#top, path)) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, '.git'));
    }
}
/**
 * Yields the files of a repository, relative to its root with `/`, in the same order on every machine.
 * Never follows a link, never leaves the root, passes what Git ignores, and holds one folder's list at
 * a time for each level. A folder that cannot be read is reported and passed.
 */
async function* walk(root, options = {}) {
    const choice = choiceOf(options);
    const { start = '', tracked } = options;
    const levels = [];
    const enter = async (folder, outer, around) => {
        try {
            const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
            entries.sort((a, b) => (a.name < b.name ? -1 : 1));
            const has = (file) => entries.some(({ name }) => name === file);
            const rules = has('.gitignore') ? await rulesOf(root, folder, outer) : outer;
            const isTop = tracked !== undefined && has('.git');
            const index = isTop ? new Index((0,external_node_path_.join)(root, folder), tracked) : around;
            levels.push({ folder, entries, next: 0, rules, index });
        }
        catch {
            options.onUnreadable?.(folder === '' ? '.' : folder);
        }
    };
    const around = tracked === undefined ? undefined : new Index((0,folders.repositoryOf)((0,external_node_path_.join)(root, start)), tracked);
    await enter(start, await rulesUpTo(root, start), around);
    for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
        const entry = level.entries[level.next++];
        if (entry === undefined) {
            levels.pop();
            continue;
        }
        const path = level.folder === '' ? entry.name : `${level.folder}/${entry.name}`;
        const kind = await kindOf(root, entry, path, level, choice);
        if (kind === 'folder')
            await enter(path, level.rules, level.index);
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
async function kindOf(root, entry, path, { entries, rules, index }, choice) {
    const leave = (reason) => {
        choice.onLeftOut({ path, reason, folder: entry.isDirectory() });
        return 'none';
    };
    const ignores = async (named) => isIgnored(named, rules) && (index === undefined || !(await index.has((0,external_node_path_.join)(root, path))));
    if (entry.isSymbolicLink())
        return leave('link');
    if (entry.isDirectory()) {
        if ((0,left_out/* isNeverRead */.P)(entry.name) || !choice.mayHold(path))
            return 'none';
        if (choice.excludes(path))
            return leave('excluded');
        if (await ignores(`${path}/`))
            return leave('ignored');
        if (choice.named.has(entry.name))
            return 'folder';
        const beside = () => entries.filter((one) => one.isDirectory()).map(({ name }) => name);
        const reason = (0,left_out/* reasonOf */.A)(entry.name, beside);
        return reason === undefined || !choice.leaves(reason) ? 'folder' : leave(reason);
    }
    if (!entry.isFile() || !choice.includes(path))
        return 'none';
    if (choice.excludes(path))
        return leave('excluded');
    return (await ignores(path)) ? leave('ignored') : 'file';
}
function choiceOf(options) {
    const { include = [], exclude = [], leaveOut, onLeftOut = () => { } } = options;
    const all = include.length === 0;
    const bases = include.filter(globs/* isSafeGlob */.a5).map((glob) => picomatch.scan(glob).base);
    return {
        includes: all ? () => true : (0,globs/* globs */.gV)(include),
        mayHold: (folder) => all || bases.some((base) => isOnTheWay(folder, base)),
        excludes: (0,globs/* globs */.gV)(exclude),
        leaves: (reason) => leaveOut?.includes(reason) ?? true,
        named: new Set(include.flatMap((glob) => glob.split('/'))),
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