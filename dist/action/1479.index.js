export const id = 1479;
export const ids = [1479,4102];
export const modules = {

/***/ 1479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ gitFiles),
/* harmony export */   X: () => (/* binding */ gitEntries),
/* harmony export */   gitBlob: () => (/* binding */ gitBlob)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _parse_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7485);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5641);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4102);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(178);
/* harmony import */ var _tree_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4990);






/** The files of a commit, by the paths that they would have in the working directory. The worktree is not touched. */
function gitFiles(at, cwd) {
    const { repository } = at;
    let entries;
    return (0,_tree_files_js__WEBPACK_IMPORTED_MODULE_4__/* .treeFiles */ .C)({
        entries: () => {
            entries ??= gitEntries(at);
            return entries;
        },
        blob: (hash) => gitBlob(repository, hash),
        target: (hash) => gitBlob(repository, hash),
        inTree: (path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(repository, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)),
        shown: (path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(repository, path)),
    });
}
/** Every file and link of a commit, by its path from the top. Rejects with `Unavailable` where git doesn't have the tree. */
async function gitEntries({ repository, commit, }) {
    const { ok, out } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(repository, ['ls-tree', '-r', '-z', '--full-tree', commit]);
    if (!ok)
        throw new _files_js__WEBPACK_IMPORTED_MODULE_1__/* .Unavailable */ .$(`git can't list the files of the commit ${commit.slice(0, 12)}`);
    const entries = new Map();
    for (const line of out.toString().split('\0')) {
        const tab = line.indexOf('\t');
        const [mode, type, hash] = line.slice(0, tab).split(' ');
        // A submodule is another repository.
        if (tab < 0 || type !== 'blob' || hash === undefined)
            continue;
        entries.set(line.slice(tab + 1), { hash, link: mode === '120000' });
    }
    return entries;
}
/** The bytes of a blob, one more than the limit where there are too many; `undefined` where git doesn't have it. */
async function gitBlob(repository, hash) {
    const size = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(repository, ['cat-file', '-s', hash]);
    if (!size.ok)
        return undefined;
    if (Number(size.out.toString()) > _parse_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BYTES */ .zx)
        return new Uint8Array(_parse_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BYTES */ .zx + 1);
    const blob = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(repository, ['cat-file', 'blob', hash]);
    return blob.ok ? blob.out : undefined;
}


/***/ }),

/***/ 4102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   headCommit: () => (/* binding */ headCommit)
/* harmony export */ });
/* unused harmony export gitOrigin */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/** The only place that runs git. It only reads: it doesn't write, fetch or prompt. */



const TIMEOUT = 30_000;
/** Runs git where it changes nothing: no lock, no fetch, no prompt, no helper of the repository's own. */
function git(folder, args, options = {}) {
    const { input, alone = false, trusted = true } = options;
    // Variables of a hook would point git at another repository; those that configure git are kept.
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG'));
    const env = {
        ...Object.fromEntries(inherited),
        ...(alone ? { GIT_CEILING_DIRECTORIES: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) } : {}),
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
    // In a container the checkout often belongs to another user, and git refuses it for what it could run.
    const owner = trusted ? ['-c', 'safe.directory=*'] : [];
    return new Promise((settle) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['-c', 'core.fsmonitor=false', ...owner, '--no-pager', ...args], {
            cwd: folder,
            env,
            timeout: TIMEOUT,
            encoding: 'buffer',
            maxBuffer: 256 * 1024 * 1024,
            windowsHide: true,
        }, (error, out, stderr) => {
            const missing = error?.code === 'ENOENT';
            settle({
                ok: error === null,
                out,
                error: missing ? 'git is not installed' : stderr.toString().trim(),
            });
        });
        // Without git, or where git ends at once, writing fails; the answer already says so.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
}
/**
 * Reads the commit that is checked out in a folder, with the parents that it really has (a shallow clone hides them
 * from `git log`). `null` when the folder isn't a repository, or git isn't installed.
 */
async function headCommit(workspace) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace).catch(() => null);
    if (folder === null)
        return null;
    const input = 'HEAD^{commit}\n';
    const { ok, out } = await git(folder, ['cat-file', '--batch'], { input, alone: true });
    const [header = ''] = ok ? out.toString().split('\n\n', 1) : [];
    const sha = /^([0-9a-f]{40,64}) commit \d+\n/.exec(header)?.[1];
    if (sha === undefined)
        return null;
    const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
    return { sha, parents: parents.filter((parent) => parent !== undefined) };
}
/** Address of the remote `origin`; null where there is none. */
async function gitOrigin(cwd) {
    const { ok, out } = await git(cwd, ['remote', 'get-url', 'origin']);
    return ok ? out.toString().trim() : null;
}


/***/ }),

/***/ 4990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ treeFiles)
/* harmony export */ });
/* harmony import */ var _cannot_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8857);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2632);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(178);



/** More links than this go round in a circle. */
const MOST_LINKS = 40;
function isAbove(path) {
    return path === '..' || path.startsWith('../');
}
/** A tree as files. Links are followed within it where a path names one, and never listed as files. */
function treeFiles({ entries, blob, target, inTree, shown }) {
    const way = async (path) => {
        const all = await entries();
        const links = [];
        let at = inTree(path);
        for (;;) {
            const link = [...(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersAbove */ .Zv)(at), at].find((one) => all.get(one)?.link === true);
            if (link === undefined)
                return { links: links.map(shown), at: shown(at) };
            links.push(link);
            const text = await target(all.get(link)?.hash ?? '');
            const leads = text === undefined ? '/' : new TextDecoder().decode(text);
            const next = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .besideOf */ .A4)(link, leads) + at.slice(link.length);
            if (links.length > MOST_LINKS || leads.startsWith('/') || isAbove(next))
                return { links: links.map(shown), at: null };
            at = next;
        }
    };
    return {
        read: async (path) => {
            const all = await entries();
            const name = inTree(path);
            let entry = all.get(name);
            if (entry === undefined || entry.link) {
                const { links, at } = await way(path);
                if (links.length === 0)
                    return undefined;
                if (at === null)
                    throw new _cannot_check_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotCheck */ .k(`${path} is a link that leads out of the commit, so it isn't read.`);
                entry = all.get(inTree(at));
            }
            if (entry === undefined)
                return undefined;
            const bytes = await blob(entry.hash, name);
            if (bytes === undefined)
                throw new _cannot_check_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotCheck */ .k(`Can't read ${path} from the commit: the clone doesn't have it.`);
            return bytes;
        },
        list: async function* (folder) {
            const start = folder === '' ? '' : inTree(folder);
            for (const [path, { link }] of await entries()) {
                if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isBelow */ .Yw)(start, path))
                    continue;
                const barrier = link ? 'link' : (0,_left_out_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutAt */ .nX)(path, start) === null ? null : 'left-out';
                yield { path: shown(path), barrier };
            }
        },
        way,
    };
}


/***/ })

};
