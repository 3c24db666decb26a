export const id = 5813;
export const ids = [5813];
export const modules = {

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
    const around = tracked === undefined ? undefined : new Index((0,git_repository/* repositoryOf */._M)((0,external_node_path_.join)(root, start)), tracked);
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
