export const id = 102;
export const ids = [102];
export const modules = {

/***/ 4102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitBase: () => (/* binding */ gitBase),
/* harmony export */   gitChanges: () => (/* binding */ gitChanges),
/* harmony export */   gitFiles: () => (/* binding */ gitFiles),
/* harmony export */   gitOrigin: () => (/* binding */ gitOrigin),
/* harmony export */   gitRenames: () => (/* binding */ gitRenames),
/* harmony export */   gitTracked: () => (/* binding */ gitTracked)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _parse_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7485);
/* harmony import */ var _cannot_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8857);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6655);





const TIMEOUT = 30_000;
/** Runs git where it changes nothing: no lock, no fetch, no prompt, no helper of the repository's own. */
function git(folder, args) {
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    const env = {
        ...Object.fromEntries(inherited),
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
    return new Promise((settle) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['-c', 'core.fsmonitor=false', '--no-pager', ...args], {
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
    });
}
/**
 * Where the current commit parted from a ref; the ref's own commit where that cannot be told (a shallow clone).
 * Rejects with `CannotCheck` when there is no repository, or no such ref.
 */
async function gitBase(cwd, ref) {
    const top = await git(cwd, ['rev-parse', '--show-toplevel']);
    if (!top.ok) {
        throw new _cannot_check_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotCheck */ .k(`\`--base\` needs a git repository, and this folder is in none that git can read (${firstLine(top.error)}).`);
    }
    const repository = top.out.toString().trim();
    const named = ref.startsWith('-')
        ? undefined
        : await git(cwd, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    if (named?.ok !== true) {
        throw new _cannot_check_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotCheck */ .k(`git knows no commit \`${ref}\` here. Fetch it first, as in \`git fetch --depth=1 origin ${ref.replace(/^origin\//, '')}\`, or name another ref.`);
    }
    const commit = named.out.toString().trim();
    const parted = await git(cwd, ['merge-base', commit, 'HEAD']);
    if (parted.ok)
        return { repository, commit: parted.out.toString().trim(), notes: [] };
    const note = `git cannot tell where this branch parted from ${ref} (a shallow clone?), so it is compared with ${ref} itself.`;
    return { repository, commit, notes: [note] };
}
/** The files of a commit, by the paths that they would have in the working directory. The worktree is not touched. */
function gitFiles(base, cwd) {
    const { repository, commit } = base;
    const inTree = (path) => (0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFrom */ .Iw)(repository, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
    return {
        read: async (path) => {
            const name = inTree(path);
            if (name === '' || name.startsWith('../'))
                return undefined;
            const size = await git(repository, ['cat-file', '-s', `${commit}:${name}`]);
            if (!size.ok)
                return undefined;
            if (Number(size.out.toString()) > _parse_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BYTES */ .zx)
                return new Uint8Array(_parse_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BYTES */ .zx + 1);
            const blob = await git(repository, ['cat-file', 'blob', `${commit}:${name}`]);
            return blob.ok ? blob.out : undefined;
        },
        list: async function* (folder) {
            const start = inTree(folder);
            const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit];
            const { out } = await git(repository, start === '' ? args : [...args, `${start}/`]);
            for (const name of out.toString().split('\0')) {
                if (name !== '')
                    yield (0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repository, name));
            }
        },
    };
}
/** Paths of now -> the paths that renamed files had at the base. */
async function gitRenames(base, cwd) {
    const { repository, commit } = base;
    const { out } = await git(repository, [
        'diff',
        '--no-ext-diff',
        '--find-renames',
        '--diff-filter=R',
        '--name-status',
        '-z',
        commit,
    ]);
    const words = out.toString().split('\0');
    const renames = new Map();
    for (let at = 0; at + 2 < words.length; at += 3) {
        const [before, after] = [words[at + 1] ?? '', words[at + 2] ?? ''];
        renames.set((0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repository, after)), (0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repository, before)));
    }
    return renames;
}
/** What differs between the base and the working directory, by paths from the top of the repository. */
async function gitChanges({ repository, commit }) {
    const diff = ['diff', '--no-ext-diff', '--find-renames', '--name-status', '-z', commit];
    const tracked = await git(repository, diff);
    const others = await git(repository, ['ls-files', '--others', '--exclude-standard', '-z']);
    if (!tracked.ok || !others.ok)
        return 'unknown';
    const changed = new Map();
    const words = tracked.out.toString().split('\0');
    for (let at = 0; at + 1 < words.length; at += 2) {
        const [letter, path = ''] = [words[at]?.charAt(0), words[at + 1]];
        if (letter === 'R' || letter === 'C') {
            const now = words[at + 2] ?? '';
            changed.set(now, letter === 'R' ? { status: 'renamed', previous: path } : { status: 'added' });
            at++;
        }
        else
            changed.set(path, { status: statusOf(letter) });
    }
    for (const path of others.out.toString().split('\0')) {
        if (path !== '')
            changed.set(path, { status: 'added' });
    }
    return changed;
}
/**
 * The files that Git tracks in a repository, and the folders that they lie in, by paths from its top; undefined where
 * `top` is no repository's, or git cannot read it.
 */
async function gitTracked(top) {
    const { ok, out } = await git(top, ['ls-files', '-z', '--full-name']);
    if (!ok)
        return undefined;
    const tracked = new Set();
    for (let path of out.toString().split('\0')) {
        for (; path !== '' && path !== '.' && !tracked.has(path); path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path))
            tracked.add(path);
    }
    return tracked;
}
function statusOf(letter) {
    if (letter === 'A')
        return 'added';
    return letter === 'D' ? 'removed' : 'modified';
}
/** Address of the remote `origin`; null where there is none. */
async function gitOrigin(cwd) {
    const { ok, out } = await git(cwd, ['remote', 'get-url', 'origin']);
    return ok ? out.toString().trim() : null;
}
function firstLine(text) {
    return text.split('\n')[0]?.replace(/^fatal: /, '') || 'no reason given';
}


/***/ })

};
