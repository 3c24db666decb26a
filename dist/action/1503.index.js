export const id = 1503;
export const ids = [1503,4102];
export const modules = {

/***/ 1503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitListing: () => (/* binding */ gitListing),
/* harmony export */   gitSparseFile: () => (/* binding */ gitSparseFile),
/* harmony export */   gitTracked: () => (/* binding */ gitTracked)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _cannot_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8857);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4102);
/* harmony import */ var _lookalikes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6350);




const STATES = ['ls-files', '-z', '-t', '-s'];
/** A broken `.git` must not make the folder part of a repository around it. */
const ALONE = { alone: true };
/** Where the disk doesn't know the case of names, a user may write another one. */
const MAGIC = ['win32', 'darwin'].includes(process.platform) ? 'top,literal,icase' : 'top,literal';
/**
 * Every file at or below a folder of a repository (`''` for all) that git tracks, or that is new and not ignored;
 * without submodules, which are other repositories. `undefined` where git can't say. Rejects with `CannotCheck` where
 * a folder can't be listed.
 */
async function gitListing(top, folder) {
    const where = folder === '' ? [] : ['--', `:(${MAGIC})${folder}`];
    const [known, ignored] = await Promise.all([
        (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(top, [...STATES, '-c', '-o', '--exclude-standard', ...where], ALONE),
        (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(top, ['ls-files', '-z', '-o', '-i', '--exclude-standard', '--directory', ...where], ALONE),
    ]);
    if (!known.ok)
        return undefined;
    refuseUnlisted(known.error);
    const files = new Map();
    const repositories = new Set();
    for (const line of known.out.toString().split('\0')) {
        const file = line === '' ? null : fileOf(line);
        if (typeof file === 'string')
            repositories.add(file);
        else if (file !== null)
            files.set(file.path, file);
    }
    return {
        files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
        ignored: ignored.ok ? (0,_lookalikes_js__WEBPACK_IMPORTED_MODULE_2__/* .lookalikesIn */ .m)(top, ignored.out.toString().split('\0')) : [],
        elsewhere: (0,_lookalikes_js__WEBPACK_IMPORTED_MODULE_2__/* .lookalikesIn */ .m)(top, [...repositories]),
    };
}
/**
 * The files that git tracks in a repository, and the folders that they lie in, by paths from its top; `undefined`
 * where `top` isn't a repository's, or git can't read it.
 */
async function gitTracked(top) {
    const { ok, out } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(top, ['ls-files', '-z', '--full-name'], ALONE);
    if (!ok)
        return undefined;
    const tracked = new Set();
    for (let path of out.toString().split('\0')) {
        for (; path !== '' && path !== '.' && !tracked.has(path); path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path))
            tracked.add(path);
    }
    return tracked;
}
/** The content of a file that a sparse checkout leaves out, as git has it; `null` for any other file. */
async function gitSparseFile(top, path) {
    const { ok, out } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(top, [...STATES, '-c', '--', `:(top,literal)${path}`], ALONE);
    const file = ok ? fileOf(out.toString().split('\0')[0] ?? '') : null;
    return file === null || typeof file === 'string' || file.path !== path ? null : file.hash;
}
/** `H 100644 <hash> 0<tab>path` for what is tracked, `? path` for what is new -> the file, or another repository. */
function fileOf(line) {
    const tab = line.indexOf('\t');
    if (line.startsWith('? ')) {
        const path = line.slice(2);
        // A folder here is another repository, which git doesn't list.
        return path.endsWith('/') ? path : { path, link: false, hash: null };
    }
    const [tag, mode, hash = null] = line.slice(0, tab).split(' ');
    if (tab < 0)
        return null;
    if (mode === '160000')
        return `${line.slice(tab + 1)}/`;
    return { path: line.slice(tab + 1), link: mode === '120000', hash: tag === 'S' ? hash : null };
}
/** If git can't open a folder, it warns and skips the contents. */
function refuseUnlisted(said) {
    const [, named] = said.split("could not open directory '", 2);
    if (named === undefined)
        return;
    const folder = named.split("': ", 1)[0]?.replace(/\/$/, '');
    throw new _cannot_check_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotCheck */ .k(`Can't list the folder ${folder}, so manifests in it could be missed.`);
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


/***/ })

};
