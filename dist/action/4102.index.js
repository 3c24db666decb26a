export const id = 4102;
export const ids = [4102];
export const modules = {

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
